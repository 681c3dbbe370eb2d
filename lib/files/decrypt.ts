import { createDecipheriv, KeyObject } from 'node:crypto'
import { AES_256_GCM, AES_KEY_LENGTH, AES_TAG_LENGTH } from '../crypto/aes'
import { decryptRsa } from '../crypto/rsa-encryption'
import { WechatPayFileError } from '../errors'
import type { FileClient } from './client'
import type { Encryption } from './source'

type Chunks = AsyncIterable<Buffer>

/** Makes what decrypts a file: AES-256-GCM, its key encrypted by RSA-OAEP for the merchant. */
export function createDecryption(
  { encryptKey, nonce }: Encryption,
  privateKey: FileClient['privateKey'],
): (source: Chunks) => Chunks {
  const key = decryptKey(encryptKey, privateKey)
  if (nonce === '') throw failed('its nonce is missing')
  return async function* decrypt(source: Chunks) {
    const decipher = createDecipheriv(AES_256_GCM, key, nonce, { authTagLength: AES_TAG_LENGTH })
    let held: Buffer = Buffer.alloc(0)
    for await (const chunk of source) {
      const bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk])
      const end = Math.max(0, bytes.length - AES_TAG_LENGTH)
      held = bytes.subarray(end)
      if (end > 0) yield decipher.update(bytes.subarray(0, end))
    }
    if (held.length < AES_TAG_LENGTH) throw failed('it is shorter than its authentication tag')
    yield finish(decipher.setAuthTag(held))
  }
}

function finish(decipher: { final(): Buffer }): Buffer {
  try {
    return decipher.final()
  } catch (cause) {
    throw failed('its authentication tag does not match, so something on the way changed it', cause)
  }
}

function decryptKey(encryptKey: string, privateKey: FileClient['privateKey']): Buffer {
  if (!(privateKey instanceof KeyObject)) {
    throw failed('its key is encrypted for the merchant’s private key, which a signer elsewhere holds')
  }
  const key = decryptRsa(Buffer.from(encryptKey, 'base64'), privateKey, 'RSA-OAEP')
  if (!key)
    throw failed('encrypt_key does not belong to the merchant’s private key. SM4_GCM is not supported')
  if (key.length === AES_KEY_LENGTH) return key
  throw failed(
    `its key has ${key.length} bytes; expected ${AES_KEY_LENGTH}. Ask for it with algorithm AEAD_AES_256_GCM`,
  )
}

function failed(why: string, cause?: unknown): WechatPayFileError {
  return new WechatPayFileError(
    'FILE_DECRYPTION_FAILED',
    `The file cannot be decrypted: ${why}.`,
    cause === undefined ? undefined : { cause },
  )
}
