import { randomUUID } from 'node:crypto'

/** A random text of 32 characters, digits and capitals, as WeChat Pay wants it once a signature. */
export function createNonce(): string {
  return randomUUID().replaceAll('-', '').toUpperCase()
}

/** Now, in seconds since 1970, as text. */
export function createTimestamp(): string {
  return String(Math.floor(Date.now() / 1000))
}
