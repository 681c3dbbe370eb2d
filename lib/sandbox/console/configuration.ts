import type { KeyObject } from 'node:crypto'
import { platformPublicKey } from '../identity'
import type { World } from '../world'

const HIDDEN = '…'

/** The configuration of a client for this sandbox, to be pasted into a program. */
export function configurationText({ identity, url, ca }: World, withKeys: boolean): string {
  const shown = (value: string) => (withKeys ? value : HIDDEN)
  const pem = (key: KeyObject) => shown(key.export({ type: 'pkcs8', format: 'pem' }) as string)
  const publicKey = platformPublicKey(identity).export({ type: 'spki', format: 'pem' }) as string
  const secret = (key: KeyObject) => shown(key.export().toString())
  const lines = [
    ['mchid', identity.mchid],
    ['serial', identity.merchantSerial],
    ['privateKey', pem(identity.merchantKey)],
  ].map(([name, value = '']) => `  ${name}: ${literal(value)},`)
  return [
    ...(ca ? [importLine('Agent', 'node:https')] : []),
    importLine('createClient', 'wechatpay-chain'),
    '',
    'const wxpay = createClient({',
    ...lines,
    '  certs: {',
    `    ${identity.publicKeyId}: ${literal(shown(publicKey))},`,
    `    '${identity.platformSerial}': ${literal(shown(identity.platformCertificate))},`,
    '  },',
    `  apiv3Key: ${literal(secret(identity.apiv3Key))},`,
    `  secret: ${literal(secret(identity.secret))},`,
    ...connection(url, ca && shown(ca), identity.merchantCertificate, pem(identity.merchantKey)),
    '})',
  ].join('\n')
}

/** Over HTTPS the client must trust the sandbox, and show who it is. */
function connection(url: string, ca: string | undefined, cert: string, key: string): string[] {
  if (ca === undefined) return [`  axios: { baseURL: '${url}', proxy: false },`]
  return [
    `  merchant: { cert: ${literal(key === HIDDEN ? HIDDEN : cert)}, key: ${literal(key)} },`,
    `  axios: { baseURL: '${url}', proxy: false, httpsAgent: new Agent({ ca: ${literal(ca)}, keepAlive: true }) },`,
  ]
}

function importLine(name: string, module: string): string {
  return `import { ${name} } from ${literal(module)}`
}

/** PEM stands in lines of its own. */
function literal(value: string): string {
  return value.includes('\n') ? `\`${value.trim()}\`` : `'${value}'`
}
