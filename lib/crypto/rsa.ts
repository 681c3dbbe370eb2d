import { type KeyObject, sign, verify } from 'node:crypto'
import { promisify } from 'node:util'

/** RSASSA-PKCS1-v1_5 with SHA-256: the one signature of APIv3. */
const ALGORITHM = 'RSA-SHA256'

const signInThreadPool = promisify<string, Uint8Array, KeyObject, Buffer>(sign)

/** Signs off the event loop. */
export function signRsaSha256(message: Uint8Array, key: KeyObject): Promise<Buffer> {
  return signInThreadPool(ALGORITHM, message, key)
}

/** Verifies at once: an RSA verification takes less time than a way through the thread pool. */
export function verifyRsaSha256(message: Uint8Array, signature: Uint8Array, key: KeyObject): boolean {
  return verify(ALGORITHM, message, key, signature)
}
