import { createHash, createHmac } from 'node:crypto'

/**
 * MD5 over a text and the key that ends it, as APIv2 (`key`) and 企业微信 (`secret`) sign.
 *
 * @returns hex in lower case
 */
export function keyedMd5(text: string | Uint8Array, name: 'key' | 'secret', key: Uint8Array): string {
  return createHash('md5').update(text).update(`&${name}=`).update(key).digest('hex')
}

/**
 * HMAC over a text and the key that ends it, under the same key, as APIv2 signs.
 *
 * @returns hex in lower case
 */
export function keyedHmac(text: string | Uint8Array, key: Uint8Array, algorithm = 'sha256'): string {
  return createHmac(algorithm, key).update(text).update('&key=').update(key).digest('hex')
}
