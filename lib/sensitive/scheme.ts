import type { EncryptionScheme } from '../../types'

/** The overseas API, of today and of before; its general page says OAEP, but what it takes is PKCS#1 v1.5. */
const OVERSEAS = /^\/(v3\/global|global\/v3|hk\/v3)\//

/**
 * How the sensitive fields of an operation are encrypted.
 *
 * @param path - as sent
 */
export function schemeOf(path: string): EncryptionScheme {
  return OVERSEAS.test(path) ? 'RSAES-PKCS1-v1_5' : 'RSA-OAEP'
}
