import { AES_KEY_LENGTH } from '../crypto/aes'
import { invalid, toSecret } from './argument'

/** A key of AES-256. PHP would fill up one that is too short with zeros, and cut one that is too long. */
export function toAesKey(name: string, key: unknown): Buffer {
  const bytes = toSecret(name, key)
  if (bytes.length === AES_KEY_LENGTH) return bytes
  throw invalid(name, `has ${bytes.length} bytes; expected ${AES_KEY_LENGTH}`)
}
