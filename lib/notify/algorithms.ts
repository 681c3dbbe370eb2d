import { createHash, createSecretKey, type KeyObject } from 'node:crypto'

/** How APIv3, and some notifications of APIv2, name the one algorithm that they encrypt with. */
export const AEAD_AES_256_GCM = 'AEAD_AES_256_GCM'

/** Length of its nonce, in bytes. */
export const NONCE_LENGTH = 12

/** Says of a notification that it holds a ciphertext. */
export const ENCRYPTED_RESOURCE = 'encrypt-resource'

/** The key of what APIv2 encrypts: the lower-case hex MD5 of the APIv2 key. */
export function ecbKey(secret: KeyObject): KeyObject {
  return createSecretKey(Buffer.from(createHash('md5').update(secret.export()).digest('hex')))
}
