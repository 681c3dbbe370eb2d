import { KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { WechatPayConfigError } from '../errors'

/** A key as found: parsed already, one labelled PEM block, or DER bytes. */
export type Material =
  | { form: 'key'; key: KeyObject }
  | { form: 'pem'; label: string; pem: string; der: Buffer }
  | { form: 'der'; der: Buffer }

const PEM = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/g

/**
 * Reads a key or certificate from whatever form it was given in.
 *
 * @param name - what to call it in an error, such as `privateKey`
 * @param wanted - the label to look for where a file holds several PEM blocks
 */
export function readMaterial(name: string, input: unknown, wanted: RegExp): Material {
  if (input instanceof KeyObject) return { form: 'key', key: input }
  if (input instanceof URL) return fromBytes(name, readFile(name, input), wanted)
  if (typeof input === 'string') return fromText(name, input, wanted)
  if (input instanceof Uint8Array) return fromBytes(name, Buffer.from(input), wanted)
  throw new WechatPayConfigError(
    'CONFIG_KEY_NOT_PEM',
    `${name} is ${describe(input)}. Give PEM text, a Buffer, a file:// URL or a KeyObject.`,
  )
}

function fromText(name: string, text: string, wanted: RegExp): Material {
  if (/^file:\/\//i.test(text.trim())) return fromBytes(name, readFile(name, text.trim()), wanted)
  const pem = findPem(name, text, wanted)
  if (pem) return pem
  if (text.includes('-----BEGIN')) {
    throw new WechatPayConfigError(
      'CONFIG_KEY_UNREADABLE',
      `${name} is PEM text without its end ("-----END …-----"): it was cut short. Copy the whole file again.`,
    )
  }
  throw new WechatPayConfigError(
    'CONFIG_KEY_NOT_PEM',
    `${name} is text without a PEM block (${guessText(text)}). ` +
      'Give text that starts with "-----BEGIN", or the file as file:///path/to/key.pem.',
  )
}

function fromBytes(name: string, bytes: Buffer, wanted: RegExp): Material {
  return findPem(name, bytes.toString('latin1'), wanted) ?? { form: 'der', der: bytes }
}

/** Finds a PEM block; newlines that became `\n`, spaces or nothing on their way are put back. */
function findPem(name: string, text: string, wanted: RegExp): Material | undefined {
  const blocks = [...text.replace(/\\r/g, '').replace(/\\n/g, '\n').matchAll(PEM)]
  const labelled = (pattern: RegExp) => blocks.find((block) => pattern.test(block[1] as string))
  const match = labelled(wanted) ?? labelled(/KEY$/) ?? blocks[0]
  if (!match) return undefined
  const [, label, content] = match as unknown as [string, string, string]
  if (label.startsWith('ENCRYPTED') || /Proc-Type:.*ENCRYPTED/.test(content)) throw encrypted(name)
  const base64 = content.replace(/\s/g, '')
  const lines = base64.match(/.{1,64}/g) ?? []
  const pem = `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`
  return { form: 'pem', label, pem, der: Buffer.from(base64, 'base64') }
}

/** The bytes of a secret given as text, bytes, a file or a KeyObject. */
export function readSecret(name: string, input: unknown): Buffer {
  if (input instanceof KeyObject && input.type === 'secret') return input.export()
  if (input instanceof URL) return trimmed(readFile(name, input))
  if (typeof input === 'string') {
    return /^file:\/\//i.test(input) ? trimmed(readFile(name, input)) : Buffer.from(input)
  }
  if (input instanceof Uint8Array) return Buffer.from(input)
  throw new WechatPayConfigError(
    'CONFIG_INVALID',
    `${name} is ${describe(input)}. Give text, a Buffer, a file:// URL or a secret KeyObject.`,
  )
}

function trimmed(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString().trim())
}

function readFile(name: string, address: string | URL): Buffer {
  const url = URL.canParse(String(address)) ? new URL(address) : undefined
  if (url?.protocol !== 'file:' || url.host !== '') {
    throw new WechatPayConfigError(
      'CONFIG_FILE_UNREADABLE',
      `${name} is not the address of a file on this machine. Give file:///path/to/key.pem, with three slashes.`,
    )
  }
  try {
    return readFileSync(fileURLToPath(url))
  } catch (cause) {
    throw new WechatPayConfigError(
      'CONFIG_FILE_UNREADABLE',
      `${name}: the file ${url} cannot be read (${(cause as NodeJS.ErrnoException).code}). ` +
        'Give an absolute path, as in file:///etc/wechatpay/apiclient_key.pem, that this process may read.',
      { cause },
    )
  }
}

function encrypted(name: string): WechatPayConfigError {
  return new WechatPayConfigError(
    'CONFIG_KEY_ENCRYPTED',
    `${name} is an encrypted PEM, and there is no passphrase. Decrypt it once with ` +
      '"openssl pkey -in key.pem -out plain.pem", or give crypto.createPrivateKey({ key, passphrase }).',
  )
}

function guessText(text: string): string {
  if (text.trim() === '') return 'it is empty'
  if (/^(\.{0,2}\/|[A-Za-z]:[\\/]|~)|\.(pem|key|crt|cer|der)$/i.test(text.trim()))
    return 'it looks like a path'
  if (/^[A-Za-z0-9+/=\s]+$/.test(text)) return 'it looks like bare base64'
  return `${text.length} characters`
}

/** What a value is, without showing it. */
export function describe(input: unknown): string {
  if (input === undefined) return 'missing'
  if (input === null) return 'null'
  if (Array.isArray(input)) return 'a list'
  return `of type ${typeof input}`
}
