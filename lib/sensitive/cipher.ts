import { KeyObject } from 'node:crypto'
import type { EncryptionOptions, EncryptionScheme } from '../../types'
import type { Settings } from '../config'
import { decryptRsa, encryptRsa, isEncryptionScheme, mostPlaintext } from '../crypto/rsa-encryption'
import { WechatPayConfigError, WechatPaySensitiveError } from '../errors'
import { describe } from '../keys/material'
import type { PlatformKey } from '../keys/platform-keys'
import { findValid } from '../keys/preference'
import { quoteId } from '../keys/quote'
import { readUtf8 } from '../utf8'

/** A value that is, or is to be, encrypted: where it stands, and what it is called in errors. */
export interface Place {
  /** Such as `POST v3/smartguide/guides: the field "/name"`. */
  name: string
  template?: string
  field?: string
}

type Keys = Pick<Settings, 'privateKey' | 'decryptor'>

/** What decrypts for the merchant. */
export type DecryptionKeys = Pick<Settings, 'privateKey' | 'decryptor'>

/** `encrypt` and `decrypt` of a client. */
export function createCipher(keys: Pick<Settings, 'keys'> & Keys) {
  return {
    encrypt: (text: string, options: EncryptionOptions = {}): string => {
      const { serial } = options
      const platformKeys = keys.keys.require()
      const key = serial === undefined ? platformKeys.preferred : findValid(platformKeys, serial)
      if (!key) throw unknownKey(serial)
      return encryptText(text, key, schemeIn(options), { name: 'encrypt(): the text' })
    },
    decrypt: async (text: string, options: Pick<EncryptionOptions, 'scheme'> = {}): Promise<string> => {
      const place = { name: 'decrypt(): the text' }
      return decryptText(text, keys, schemeIn(options), place)
    },
  }
}

function schemeIn({ scheme = 'RSA-OAEP' }: Pick<EncryptionOptions, 'scheme'>): EncryptionScheme {
  if (isEncryptionScheme(scheme)) return scheme
  throw new WechatPaySensitiveError(
    'SENSITIVE_INVALID',
    "scheme must be 'RSA-OAEP' or, for the overseas API, 'RSAES-PKCS1-v1_5'.",
  )
}

/**
 * Encrypts a text for WeChat Pay.
 *
 * @returns base64
 * @throws {@link WechatPaySensitiveError} naming the place and the length, never the text
 */
export function encryptText(
  text: unknown,
  { id, key }: PlatformKey,
  scheme: EncryptionScheme,
  place: Place,
): string {
  if (typeof text !== 'string') throw invalid(place, `is ${describe(text)}; a sensitive field is text`)
  if (!text.isWellFormed()) throw invalid(place, 'holds half of a surrogate pair')
  const plaintext = Buffer.from(text)
  const most = mostPlaintext(key, scheme)
  if (plaintext.length > most) throw tooLong(place, plaintext.length, `${scheme} with the key ${id}`, most)
  return encryptRsa(plaintext, key, scheme).toString('base64')
}

/**
 * Decrypts what WeChat Pay encrypted for the merchant.
 *
 * @throws {@link WechatPaySensitiveError} the same one for whatever is wrong with the ciphertext
 */
export async function decryptText(
  text: unknown,
  keys: DecryptionKeys,
  scheme: EncryptionScheme,
  place: Place,
): Promise<string> {
  const ciphertext = typeof text === 'string' ? Buffer.from(text, 'base64') : Buffer.alloc(0)
  const plaintext = await decryptBytes(ciphertext, keys, scheme, place)
  const decrypted = plaintext && readUtf8(plaintext)
  if (decrypted === undefined) throw undecryptable(place)
  return decrypted
}

async function decryptBytes(
  ciphertext: Buffer,
  keys: DecryptionKeys,
  scheme: EncryptionScheme,
  place: Place,
) {
  const { privateKey, decryptor } = keys
  if (!decryptor) {
    if (privateKey instanceof KeyObject) return decryptRsa(ciphertext, privateKey, scheme)
    throw decryptorMissing(place.name)
  }
  try {
    const plaintext: unknown = await decryptor(ciphertext, scheme)
    return plaintext instanceof Uint8Array ? plaintext : undefined
  } catch (cause) {
    throw undecryptable(place, cause)
  }
}

/** A signer elsewhere holds the private key, and nothing was given that decrypts with it. */
export function decryptorMissing(what: string): WechatPayConfigError {
  return new WechatPayConfigError(
    'CONFIG_DECRYPTOR_MISSING',
    `${what} is encrypted for the merchant's private key, which only the signer given as privateKey holds. ` +
      'Give createClient a decryptor beside it, or turn decryption off: sensitive: "off".',
  )
}

export function invalid({ name, ...at }: Place, why: string): WechatPaySensitiveError {
  return new WechatPaySensitiveError('SENSITIVE_INVALID', `${name} ${why}.`, at)
}

function tooLong({ name, ...at }: Place, length: number, by: string, most: number): WechatPaySensitiveError {
  return new WechatPaySensitiveError(
    'SENSITIVE_TOO_LONG',
    `${name} has ${length} bytes, and ${by} encrypts at most ${most}. Give plaintext: what is encrypted ` +
      'already is not encrypted again.',
    at,
  )
}

function undecryptable({ name, ...at }: Place, cause?: unknown): WechatPaySensitiveError {
  return new WechatPaySensitiveError(
    'SENSITIVE_DECRYPTION_FAILED',
    `${name} cannot be decrypted: it was encrypted for another certificate than privateKey belongs to, with ` +
      'another scheme, or not at all.',
    { ...at, cause },
  )
}

function unknownKey(serial: string | undefined): WechatPaySensitiveError {
  return new WechatPaySensitiveError(
    'SENSITIVE_INVALID',
    `encrypt(): serial names ${quoteId(String(serial))}, which is not in certs, or expired; it is never the merchant's own.`,
  )
}
