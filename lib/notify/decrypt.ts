import { isUtf8 } from 'node:buffer'
import type { KeyObject } from 'node:crypto'
import { readBase64 } from '../base64'
import { AES_TAG_LENGTH, decryptAesEcb, decryptAesGcm } from '../crypto/aes'
import { describe } from '../keys/material'
import { AEAD_AES_256_GCM, NONCE_LENGTH } from './algorithms'
import { apiv3KeyMissing, refuse } from './refuse'

/** What AEAD_AES_256_GCM encrypted, as it was received. */
export interface Sealed {
  algorithm: unknown
  ciphertext: unknown
  nonce: unknown
  associatedData: unknown
}

const BLOCK = 16

/** Decrypts with the APIv3 key; what comes out was authenticated by its tag. */
export function openGcm(sealed: Sealed, key: KeyObject | undefined): unknown {
  const { algorithm, nonce, associatedData } = sealed
  if (algorithm !== AEAD_AES_256_GCM) throw unsupported(algorithm)
  const iv = typeof nonce === 'string' ? Buffer.from(nonce) : undefined
  if (iv?.length !== NONCE_LENGTH)
    throw refuse(
      'NOTIFICATION_NONCE_INVALID',
      `is encrypted under a nonce of ${iv ? `${iv.length} bytes` : describe(nonce)}; expected ${NONCE_LENGTH} bytes`,
    )
  const isText = typeof associatedData === 'string'
  if (!isText && associatedData !== undefined && associatedData !== null)
    throw refuse('NOTIFICATION_FIELD_INVALID', 'has associated data that is no text')
  const ciphertext = decodeBase64(sealed.ciphertext)
  if (ciphertext.length < AES_TAG_LENGTH)
    throw refuse(
      'NOTIFICATION_CIPHERTEXT_TRUNCATED',
      `has a ciphertext of ${ciphertext.length} bytes, less than its tag alone (${AES_TAG_LENGTH})`,
    )
  if (!key) throw apiv3KeyMissing()
  const plaintext = decryptAesGcm(ciphertext, key, iv, isText ? Buffer.from(associatedData) : EMPTY)
  if (!plaintext) throw undecryptable('apiv3Key', 'APIv3')
  return parseResource(plaintext)
}

/** Decrypts with the key derived from the APIv2 key. Nothing authenticates what comes out. */
export function openEcb(text: unknown, key: KeyObject): Buffer {
  const ciphertext = decodeBase64(text)
  if (ciphertext.length % BLOCK !== 0)
    throw refuse(
      'NOTIFICATION_CIPHERTEXT_TRUNCATED',
      `has a ciphertext of ${ciphertext.length} bytes, which is no multiple of ${BLOCK}`,
    )
  const plaintext = decryptAesEcb(ciphertext, key)
  if (plaintext && isUtf8(plaintext)) return plaintext
  throw undecryptableEcb()
}

export function undecryptableEcb() {
  return undecryptable('secret', 'APIv2')
}

const EMPTY = Buffer.alloc(0)

function decodeBase64(text: unknown): Buffer {
  const bytes = typeof text === 'string' && text !== '' ? readBase64(text) : undefined
  if (bytes) return bytes
  throw refuse('NOTIFICATION_CIPHERTEXT_INVALID', 'has a ciphertext that is not base64')
}

function parseResource(plaintext: Buffer): unknown {
  try {
    if (isUtf8(plaintext)) return JSON.parse(plaintext.toString())
  } catch {
    // What JSON.parse says would quote what was decrypted.
  }
  throw refuse('NOTIFICATION_RESOURCE_MALFORMED', 'was decrypted, and holds something else than JSON')
}

function unsupported(algorithm: unknown) {
  const named = typeof algorithm === 'string' ? JSON.stringify(algorithm.slice(0, 40)) : describe(algorithm)
  return refuse(
    'NOTIFICATION_ALGORITHM_UNSUPPORTED',
    `is encrypted with an algorithm that is ${named}; expected ${AEAD_AES_256_GCM}`,
  )
}

function undecryptable(option: string, api: string) {
  return refuse(
    'NOTIFICATION_DECRYPTION_FAILED',
    `cannot be decrypted with ${option}: it was changed on its way, or encrypted with another ${api} key. Compare ` +
      'with the merchant platform, account centre, API security; a key changed there holds for new notifications at once',
  )
}
