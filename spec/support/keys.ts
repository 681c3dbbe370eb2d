import { generateKeyPairSync, type KeyObject, X509Certificate } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inspect } from 'node:util'
import { WechatPayConfigError } from '../../lib/errors'
import { serialOf } from '../../lib/keys/certificate'
import { buildCertificate } from '../../lib/sandbox/certificate'

/** Throw-away keys, made once for each spec file: jest loads this module anew for every one of them. */
export interface RsaIdentity {
  privateKey: KeyObject
  publicKey: KeyObject
  /** PEM text. */
  certificate: string
  serial: string
}

export const PUBLIC_KEY_ID = 'PUB_KEY_ID_0114232134912410000000000000'
export const PASSPHRASE = 'correct horse battery staple'

export const merchant = createRsaIdentity('1900000001')
export const platform = createRsaIdentity('WeChat Pay')
export const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })

export function createRsaIdentity(commonName: string): RsaIdentity {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const certificate = buildCertificate(privateKey, commonName)
  return { privateKey, publicKey, certificate, serial: serialIn(certificate) }
}

export function serialIn(certificate: string): string {
  return serialOf(new X509Certificate(certificate))
}

export function pkcs8(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }) as string
}

export function pkcs1(key: KeyObject): string {
  return key.export({ type: 'pkcs1', format: 'pem' }) as string
}

export function spki(key: KeyObject): string {
  return key.export({ type: 'spki', format: 'pem' }) as string
}

/** An EC private key as `openssl ecparam -genkey` writes it: the curve first, then the key. */
export function sec1WithParameters(key: KeyObject): string {
  const parameters = '-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n'
  return parameters + (key.export({ type: 'sec1', format: 'pem' }) as string)
}

/** What stands between the labels, without whitespace. */
export function base64Of(pem: string): string {
  return pem.replace(/-----[^-]+-----/g, '').replace(/\s/g, '')
}

export function derOf(pem: string): Buffer {
  return Buffer.from(base64Of(pem), 'base64')
}

/** The same content under another label. */
export function relabel(pem: string, label: string): string {
  return pem.replace(/(BEGIN|END) [A-Z0-9 ]+/g, `$1 ${label}`)
}

/** A PEM whose second half got lost; the labels are kept. */
export function halved(pem: string): string {
  const lines = pem.trim().split('\n')
  return [...lines.slice(0, Math.ceil(lines.length / 2)), lines.at(-1)].join('\n')
}

/** The ways in which one PEM text reaches a program. */
export function formsOf(pem: string): [form: string, input: unknown][] {
  const url = fileOf(pem)
  return [
    ['PEM text', pem],
    ['PEM text amid spaces and empty lines', `\n\n  ${pem}\n  \n`],
    ['PEM text with \\n escaped as two characters', pem.replace(/\n/g, '\\n')],
    ['PEM text with \\r\\n escaped as four characters', pem.replace(/\n/g, '\\r\\n')],
    ['PEM text whose newlines became spaces', pem.replace(/\n/g, ' ')],
    ['PEM text whose newlines were lost', pem.replace(/\n/g, '')],
    ['PEM text with CRLF', pem.replace(/\n/g, '\r\n')],
    ['a Buffer of PEM', Buffer.from(pem)],
    ['a Uint8Array of PEM', new Uint8Array(Buffer.from(pem))],
    ['a Buffer of DER', derOf(pem)],
    ['file:// URL text', url.href],
    ['a file:// URL object', url],
    ['the file:// URL of a DER file', fileOf(derOf(pem))],
  ]
}

const folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-'))
let files = 0

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The URL of a new file, removed once the spec is over. */
export function fileOf(content: string | Buffer): URL {
  const path = join(folder, `${++files}.pem`)
  writeFileSync(path, content)
  return pathToFileURL(path)
}

export function missingFile(): string {
  return pathToFileURL(join(folder, 'missing.pem')).href
}

/** The configuration error that an action throws. */
export function configErrorOf(action: () => unknown): WechatPayConfigError {
  try {
    action()
  } catch (error) {
    if (error instanceof WechatPayConfigError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

/** Whatever a program may print of an error. */
export function printed(error: Error): string {
  const { cause } = error
  return [error, cause]
    .flatMap((value) => [
      String(value),
      inspect(value, { depth: Infinity, showHidden: true }),
      JSON.stringify(value) ?? '',
    ])
    .concat(error.stack ?? '')
    .join('\n')
}

/** Pieces of a key that no print may hold; each is too long to be there by chance. */
export function fragmentsOf(secret: string): string[] {
  return base64Of(secret).match(/.{24}/g) ?? []
}
