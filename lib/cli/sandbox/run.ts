import { join, resolve } from 'node:path'
import type { ExchangeReport, Sandbox } from '../../sandbox'
import { type Options, wantsJson } from '../act'
import type { Context } from '../context'
import { plainText } from '../print/json'
import { clientWithEnvironment, clientWithFiles, environmentLines } from './code'
import { type Environment, environmentOf, environmentOfFiles } from './environment'
import { SETTINGS_FILE, writeKeys } from './key-files'
import { start } from './start'

/** `wxpay sandbox`: runs until the user ends it. */
export async function runSandbox(options: Options, context: Context): Promise<void> {
  const { io } = context
  const sandbox = await start(options, io.cwd, (report) => tell(report, options, context))
  try {
    const folder = options.keys === undefined ? undefined : resolve(io.cwd, String(options.keys))
    if (folder !== undefined) await writeKeys(folder, sandbox)
    const env = folder === undefined ? environmentOf(sandbox) : environmentOfFiles(folder, sandbox)
    if (wantsJson(options)) context.print(asJson(sandbox, env, folder))
    else context.print(welcome(sandbox, env, { folder, isKept: options.data !== undefined }, context))
    await ended(io.signal)
  } finally {
    await sandbox.close()
  }
}

function tell({ method, url, status, code }: ExchangeReport, options: Options, context: Context): void {
  if (wantsJson(options)) return
  const mark = context.err(status < 400 ? 'green' : 'red', String(status))
  const [path] = url.split('?', 1)
  context.note(`${mark} ${method} ${plainText(path as string)}${code ? ` ${code}` : ''}`)
}

function asJson({ url }: Sandbox, env: Environment, folder: string | undefined): string {
  return JSON.stringify({ url, ...(folder && { config: join(folder, SETTINGS_FILE) }), env })
}

interface Kept {
  folder: string | undefined
  isKept: boolean
}

/** What to do next, each step to be pasted as it stands; what is wanted first stands last, above the requests. */
function welcome(sandbox: Sandbox, env: Environment, { folder, isKept }: Kept, { io, out }: Context): string {
  // By npx alone `wxpay` may be somebody else's package.
  const command = io.env.npm_command === 'exec' ? 'npx wechatpay-chain' : 'wxpay'
  const config = folder === undefined ? '' : ` --config ${join(folder, SETTINGS_FILE)}`
  const title = (text: string) => `\n${out('bold', text)}\n`
  return [
    `${out('green', '✓')} A WeChat Pay runs at ${out('bold', sandbox.url)}`,
    title('For the shell, or a file .env: wxpay and the examples read it from there.'),
    environmentLines(env),
    title(folder === undefined ? 'For a program that has the above in its environment:' : 'For a program:'),
    folder === undefined ? clientWithEnvironment() : clientWithFiles(folder, sandbox),
    title('Next:'),
    `  see, pay, let time pass   open ${out('bold', `${sandbox.url}/`)} in a browser`,
    `  check the configuration   ${command} doctor${config}`,
    ...(isKept ? [] : ['  keep orders               start it with --data DIR']),
    ...(folder === undefined ? ['  have the keys in files    start it with --keys DIR'] : []),
    '  end it                    Ctrl+C',
    '',
  ].join('\n')
}

function ended(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((done) => {
    if (!signal || signal.aborted) return done()
    signal.addEventListener('abort', () => done(), { once: true })
  })
}
