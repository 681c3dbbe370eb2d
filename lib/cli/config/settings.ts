/** `key` is a PEM text or a path, `secret` a text or the path of a file that holds it. */
type Kind = 'text' | 'number' | 'path' | 'key' | 'keys' | 'secret'

export interface Setting {
  /** In a configuration file. */
  name: string
  kind: Kind
  env: string
  /** As commander takes it. */
  flag: string
  help: string
}

/** All that can be configured, whichever way. A secret has no flag of its own: its value would show in lists of processes. */
export const SETTINGS = [
  {
    name: 'mchid',
    kind: 'text',
    env: 'WECHATPAY_MCHID',
    flag: '--mchid <number>',
    help: "商户号, the merchant's number",
  },
  {
    name: 'privateKey',
    kind: 'key',
    env: 'WECHATPAY_PRIVATE_KEY',
    flag: '--private-key <file>',
    help: "apiclient_key.pem, the merchant's private key",
  },
  {
    name: 'certificate',
    kind: 'key',
    env: 'WECHATPAY_CERTIFICATE',
    flag: '--certificate <file>',
    help: "apiclient_cert.pem, the merchant's certificate",
  },
  {
    name: 'serial',
    kind: 'text',
    env: 'WECHATPAY_SERIAL',
    flag: '--serial <hex>',
    help: 'serial number of that certificate, where the certificate is not given',
  },
  {
    name: 'publicKeyId',
    kind: 'text',
    env: 'WECHATPAY_PUBLIC_KEY_ID',
    flag: '--public-key-id <id>',
    help: 'id of the WeChat Pay public key, PUB_KEY_ID_…',
  },
  {
    name: 'publicKey',
    kind: 'key',
    env: 'WECHATPAY_PUBLIC_KEY',
    flag: '--public-key <file>',
    help: 'pub_key.pem, the WeChat Pay public key',
  },
  {
    name: 'platformCertificates',
    kind: 'keys',
    env: 'WECHATPAY_PLATFORM_CERTIFICATE',
    flag: '--platform-certificate <file>',
    help: "a platform certificate of WeChat Pay's; may be repeated",
  },
  {
    name: 'apiv3Key',
    kind: 'secret',
    env: 'WECHATPAY_APIV3_KEY',
    flag: '--apiv3-key-file <file>',
    help: 'file that holds the APIv3 key',
  },
  {
    name: 'secret',
    kind: 'secret',
    env: 'WECHATPAY_SECRET',
    flag: '--secret-file <file>',
    help: 'file that holds the APIv2 key',
  },
  {
    name: 'pfx',
    kind: 'path',
    env: 'WECHATPAY_PFX',
    flag: '--pfx <file>',
    help: 'apiclient_cert.p12, for TLS in the place of certificate and key',
  },
  {
    name: 'pfxPassphrase',
    kind: 'secret',
    env: 'WECHATPAY_PFX_PASSPHRASE',
    flag: '--pfx-passphrase-file <file>',
    help: "file that holds its passphrase; by default the merchant's number",
  },
  {
    name: 'baseUrl',
    kind: 'text',
    env: 'WECHATPAY_BASE_URL',
    flag: '--base-url <url>',
    help: 'where calls go instead of WeChat Pay, such as a sandbox',
  },
  {
    name: 'ca',
    kind: 'path',
    env: 'WECHATPAY_CA',
    flag: '--ca <file>',
    help: 'PEM of the authority to trust for TLS, such as a sandbox’s',
  },
  {
    name: 'timeout',
    kind: 'number',
    env: 'WECHATPAY_TIMEOUT',
    flag: '--timeout <ms>',
    help: 'how long a call may take, in milliseconds',
  },
] as const satisfies readonly Setting[]

export type SettingName = (typeof SETTINGS)[number]['name']

/** What a configuration file may hold besides: platform keys by id, as `createClient` takes them. */
export const CERTS = 'certs'

/** A secret's file, in a configuration file and in the environment. */
export const fileNameOf = (setting: Setting) => `${setting.name}File`
export const fileEnvOf = (setting: Setting) => `${setting.env}_FILE`

/** The flag without its dashes and its argument. */
export const flagNameOf = (setting: Setting) => setting.flag.split(' ', 1)[0] as string

/** The name by which commander hands a flag's value over. */
export function optionOf(setting: Setting): string {
  return flagNameOf(setting)
    .slice(2)
    .replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}
