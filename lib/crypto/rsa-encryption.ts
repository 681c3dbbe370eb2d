import { constants, type KeyObject, privateDecrypt, publicEncrypt } from 'node:crypto'
import type { EncryptionScheme } from '../../types'
import { unpad } from './pkcs1'

/** RSA-OAEP is with SHA-1 and MGF1 with SHA-1, as WeChat Pay has it. */
const OAEP = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }
const PKCS1 = { padding: constants.RSA_PKCS1_PADDING }

/** How much of a ciphertext's length the padding takes, in bytes. */
const OVERHEAD: Record<EncryptionScheme, number> = { 'RSA-OAEP': 42, 'RSAES-PKCS1-v1_5': 11 }

export function isEncryptionScheme(scheme: unknown): scheme is EncryptionScheme {
  return typeof scheme === 'string' && Object.hasOwn(OVERHEAD, scheme)
}

/** Length of a key's ciphertexts, in bytes. */
export function ciphertextLength(key: KeyObject): number {
  return (key.asymmetricKeyDetails?.modulusLength ?? 0) / 8
}

/** How much a key encrypts at once, in bytes: 214 or 245 for one of 2048 bits. */
export function mostPlaintext(key: KeyObject, scheme: EncryptionScheme): number {
  return ciphertextLength(key) - OVERHEAD[scheme]
}

export function encryptRsa(plaintext: Uint8Array, key: KeyObject, scheme: EncryptionScheme): Buffer {
  return publicEncrypt({ key, ...(scheme === 'RSA-OAEP' ? OAEP : PKCS1) }, plaintext)
}

/**
 * Node.js refuses to decrypt PKCS#1 v1.5, or makes up a plaintext where the padding is wrong, depending on its
 * version. So OpenSSL does the bare RSA operation, blinded and in constant time, and the padding is taken off here.
 *
 * @returns nothing where it fails, whatever the reason
 */
export function decryptRsa(
  ciphertext: Uint8Array,
  key: KeyObject,
  scheme: EncryptionScheme,
): Buffer | undefined {
  if (ciphertext.length !== ciphertextLength(key)) return undefined
  try {
    if (scheme === 'RSA-OAEP') return privateDecrypt({ key, ...OAEP }, ciphertext)
    return unpad(privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, ciphertext))
  } catch {
    return undefined
  }
}
