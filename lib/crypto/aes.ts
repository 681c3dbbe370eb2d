import { type CipherKey, createCipheriv, createDecipheriv } from 'node:crypto'

/** Length of a key, in bytes. */
export const AES_KEY_LENGTH = 32
/** Length of the authentication tag that ends what AES-256-GCM encrypted, in bytes. */
export const AES_TAG_LENGTH = 16
export const AES_256_GCM = 'aes-256-gcm'
export const AES_256_ECB = 'aes-256-ecb'

const GCM = { authTagLength: AES_TAG_LENGTH }

/**
 * @param aad - associated data: authenticated, not encrypted
 * @returns the ciphertext, ended by its tag
 */
export function encryptAesGcm(
  plaintext: Uint8Array,
  key: CipherKey,
  iv: Uint8Array,
  aad: Uint8Array,
): Buffer {
  const cipher = createCipheriv(AES_256_GCM, key, iv, GCM).setAAD(aad)
  return Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()])
}

/** @returns nothing where the tag, the last 16 bytes, does not match key, nonce, associated data and ciphertext */
export function decryptAesGcm(
  ciphertext: Uint8Array,
  key: CipherKey,
  iv: Uint8Array,
  aad: Uint8Array,
): Buffer | undefined {
  const end = ciphertext.length - AES_TAG_LENGTH
  if (end < 0) return undefined
  const decipher = createDecipheriv(AES_256_GCM, key, iv, GCM)
  decipher.setAAD(aad).setAuthTag(ciphertext.subarray(end))
  return finish(decipher, ciphertext.subarray(0, end))
}

/** With the padding of PKCS#7. */
export function encryptAesEcb(plaintext: Uint8Array, key: CipherKey): Buffer {
  const cipher = createCipheriv(AES_256_ECB, key, null)
  return Buffer.concat([cipher.update(plaintext), cipher.final()])
}

/** @returns nothing where the padding is wrong. Where it is right, the key may still have been another */
export function decryptAesEcb(ciphertext: Uint8Array, key: CipherKey): Buffer | undefined {
  return finish(createDecipheriv(AES_256_ECB, key, null), ciphertext)
}

/** What was decrypted is handed on only once `final` has believed it. */
function finish(
  decipher: { update(data: Uint8Array): Buffer; final(): Buffer },
  data: Uint8Array,
): Buffer | undefined {
  const plaintext = decipher.update(data)
  try {
    const rest = decipher.final()
    return rest.length === 0 ? plaintext : Buffer.concat([plaintext, rest])
  } catch {
    return undefined
  }
}
