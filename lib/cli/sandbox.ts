import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Sandbox, startSandbox } from '../sandbox'
import { platformPublicKey } from '../sandbox/identity'
import { type Options, wantsJson } from './act'
import type { Context } from './context'
import { plainText } from './print/json'
import { UsageError } from './usage-error'

/** `wxpay sandbox`: runs until the user ends it. */
export async function runSandbox(options: Options, context: Context): Promise<void> {
  const { io, out } = context
  const sandbox = await start(options, context)
  try {
    const folder = options.keys === undefined ? undefined : resolve(io.cwd, String(options.keys))
    if (folder !== undefined) await writeKeys(folder, sandbox)
    if (wantsJson(options))
      context.print(
        JSON.stringify({ url: sandbox.url, ...(folder && { config: join(folder, 'wxpay.json') }) }),
      )
    else {
      context.print(`${out('green', '✓')} ${out('bold', sandbox.url)}`)
      context.print(folder === undefined ? WITHOUT_KEYS : configurationOf(folder, sandbox))
    }
    await ended(io.signal)
  } finally {
    await sandbox.close()
  }
}

async function start(options: Options, context: Context): Promise<Sandbox> {
  const report = ({
    method,
    url,
    status,
    code,
  }: {
    method: string
    url: string
    status: number
    code?: string
  }) => {
    if (wantsJson(options)) return
    const mark = status < 400 ? context.err('green', String(status)) : context.err('red', String(status))
    const [path] = url.split('?', 1)
    context.note(`${mark} ${method} ${plainText(path as string)}${code ? ` ${code}` : ''}`)
  }
  const port = portOf(options)
  try {
    return await startSandbox({
      ...(port !== undefined && { port }),
      tls: options.tls === true,
      onExchange: report,
    })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error
    throw new UsageError(`The port ${port} cannot be used (${code}): give another by --port.`, code)
  }
}

function portOf({ port }: Options): number | undefined {
  if (port === undefined) return undefined
  const number = Number(port)
  if (Number.isInteger(number) && number >= 0 && number <= 65_535) return number
  throw new UsageError('--port is no number from 0 to 65535.')
}

const WITHOUT_KEYS = 'Give --keys DIR to have its keys and a configuration written to a folder.'

/** What a merchant has, under the names that the merchant platform gives. */
async function writeKeys(folder: string, { identity, url, ca }: Sandbox): Promise<void> {
  const { mchid, merchantKey, merchantCertificate, publicKeyId, apiv3Key, secret } = identity
  const files: Record<string, string | Buffer> = {
    'apiclient_key.pem': merchantKey.export({ type: 'pkcs8', format: 'pem' }),
    'apiclient_cert.pem': merchantCertificate,
    'pub_key.pem': platformPublicKey(identity).export({ type: 'spki', format: 'pem' }),
    'platform_cert.pem': identity.platformCertificate,
    'apiv3_key.txt': apiv3Key.export(),
    'apiv2_key.txt': secret.export(),
    ...(ca && { 'ca.pem': ca }),
  }
  const settings = {
    mchid,
    ...{ privateKey: 'apiclient_key.pem', certificate: 'apiclient_cert.pem' },
    ...{ publicKeyId, publicKey: 'pub_key.pem' },
    ...{ apiv3KeyFile: 'apiv3_key.txt', secretFile: 'apiv2_key.txt' },
    baseUrl: url,
    ...(ca && { ca: 'ca.pem' }),
  }
  await mkdir(folder, { recursive: true })
  for (const [name, content] of Object.entries(files))
    await writeFile(join(folder, name), content, { mode: 0o600 })
  await writeFile(join(folder, 'wxpay.json'), `${JSON.stringify(settings, null, 2)}\n`)
}

/** To be pasted into a program. */
function configurationOf(folder: string, { identity, url, ca }: Sandbox): string {
  const file = (name: string) => `'${pathToFileURL(join(folder, name)).href}'`
  const agent = `, httpsAgent: new Agent({ ca: readFileSync(${JSON.stringify(join(folder, 'ca.pem'))}) })`
  return [
    '',
    'createClient({',
    `  mchid: '${identity.mchid}',`,
    `  privateKey: ${file('apiclient_key.pem')},`,
    `  certificate: ${file('apiclient_cert.pem')},`,
    `  certs: { ${identity.publicKeyId}: ${file('pub_key.pem')} },`,
    `  apiv3Key: ${file('apiv3_key.txt')},`,
    `  secret: ${file('apiv2_key.txt')},`,
    `  axios: { baseURL: '${url}', proxy: false${ca ? agent : ''} },`,
    '})',
    '',
    `wxpay doctor --config ${join(folder, 'wxpay.json')}`,
  ].join('\n')
}

function ended(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((done) => {
    if (!signal || signal.aborted) return done()
    signal.addEventListener('abort', () => done(), { once: true })
  })
}
