import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Sandbox } from '../../sandbox'
import type { Environment } from './environment'
import { FILES } from './key-files'

/** Lines for a shell; files `.env` take them too. */
export function environmentLines(env: Environment): string {
  const quoted = (text: string) => `'${text.replace(/'/g, "'\\''")}'`
  return Object.entries(env)
    .map(([name, value]) => `export ${name}=${quoted(value)}`)
    .join('\n')
}

/** A client that reads its configuration from the environment, at WeChat Pay as well as here. */
export function clientWithEnvironment(): string {
  return `import { createClient } from 'wechatpay-chain'

const { env } = process
const wxpay = createClient({
  mchid: env.WECHATPAY_MCHID ?? '',
  privateKey: env.WECHATPAY_PRIVATE_KEY ?? '',
  certificate: env.WECHATPAY_CERTIFICATE ?? '',
  certs: { [env.WECHATPAY_PUBLIC_KEY_ID ?? '']: env.WECHATPAY_PUBLIC_KEY ?? '' },
  apiv3Key: env.WECHATPAY_APIV3_KEY ?? '',
  secret: env.WECHATPAY_SECRET ?? '',
  axios: { baseURL: env.WECHATPAY_BASE_URL, proxy: false },
})`
}

/** A client that reads its keys from files. */
export function clientWithFiles(folder: string, { identity, url, ca }: Sandbox): string {
  const text = (value: string) => `'${value.replace(/['\\]/g, '\\$&')}'`
  const file = (name: string) => text(pathToFileURL(join(folder, name)).href)
  const agent = `, httpsAgent: new Agent({ ca: readFileSync(${text(join(folder, FILES.ca))}), keepAlive: true })`
  return [
    ...(ca ? ["import { readFileSync } from 'node:fs'", "import { Agent } from 'node:https'"] : []),
    "import { createClient } from 'wechatpay-chain'",
    '',
    'const wxpay = createClient({',
    `  mchid: '${identity.mchid}',`,
    `  privateKey: ${file(FILES.privateKey)},`,
    `  certificate: ${file(FILES.certificate)},`,
    `  certs: { ${identity.publicKeyId}: ${file(FILES.publicKey)} },`,
    `  apiv3Key: ${file(FILES.apiv3Key)},`,
    `  secret: ${file(FILES.secret)},`,
    ...(ca ? [`  merchant: { cert: ${file(FILES.certificate)}, key: ${file(FILES.privateKey)} },`] : []),
    `  axios: { baseURL: '${url}', proxy: false${ca ? agent : ''} },`,
    '})',
  ].join('\n')
}
