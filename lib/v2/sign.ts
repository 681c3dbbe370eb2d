import type { KeyObject } from 'node:crypto'
import { isSameBytes } from '../crypto/equal'
import { keyedHmac, keyedMd5 } from '../crypto/keyed-digest'

export type SignType = 'MD5' | 'HMAC-SHA256'

/** Length of each signature in hex digits. */
const LENGTHS: Record<SignType, number> = { MD5: 32, 'HMAC-SHA256': 64 }

/** Signs fields as APIv2 does: upper-case hex over the non-empty ones, sorted by name, and the APIv2 key. */
export function signFields(fields: ReadonlyMap<string, string>, type: SignType, secret: KeyObject): string {
  const text = sortedText(fields)
  const key = secret.export()
  const sign = type === 'MD5' ? keyedMd5(text, 'key', key) : keyedHmac(text, key)
  return sign.toUpperCase()
}

/** `name=value` of the non-empty fields but `sign`, sorted by name and joined by `&`. */
export function sortedText(fields: ReadonlyMap<string, string>): string {
  return signedPairs([...fields].sort(byName))
}

/** `name=value` of the non-empty fields but `sign`, joined by `&`. */
export function signedPairs(fields: readonly (readonly [string, string])[]): string {
  return fields
    .filter(([name, value]) => name !== 'sign' && value !== '')
    .map(([name, value]) => `${name}=${value}`)
    .join('&')
}

/** Orders fields by the code of their names' characters. */
export function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}

/** Which signature a text may be, by its length. */
export function signTypeOf(sign: string): SignType | undefined {
  if (!/^[0-9a-f]+$/i.test(sign)) return undefined
  return (['MD5', 'HMAC-SHA256'] as const).find((type) => LENGTHS[type] === sign.length)
}

/** Compares two signatures of the same type in constant time. */
export function isSameSign(ours: string, theirs: string): boolean {
  return isSameBytes(Buffer.from(ours, 'hex'), Buffer.from(theirs, 'hex'))
}
