import { createHash, createHmac, type KeyObject, timingSafeEqual } from 'node:crypto'

export type SignType = 'MD5' | 'HMAC-SHA256'

/** Length of each signature in hex digits. */
const LENGTHS: Record<SignType, number> = { MD5: 32, 'HMAC-SHA256': 64 }

/** Signs fields as APIv2 does: upper-case hex over the non-empty ones, sorted by name, and the APIv2 key. */
export function signFields(fields: ReadonlyMap<string, string>, type: SignType, secret: KeyObject): string {
  const text = `${sortedText(fields)}&key=`
  const key = secret.export()
  const hash = type === 'MD5' ? createHash('md5') : createHmac('sha256', secret)
  return hash.update(text).update(key).digest('hex').toUpperCase()
}

/** `name=value` of the non-empty fields but `sign`, sorted by name and joined by `&`. */
export function sortedText(fields: ReadonlyMap<string, string>): string {
  return [...fields]
    .filter(([name, value]) => name !== 'sign' && value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join('&')
}

/** Which signature a text may be, by its length. */
export function signTypeOf(sign: string): SignType | undefined {
  if (!/^[0-9a-f]+$/i.test(sign)) return undefined
  return (['MD5', 'HMAC-SHA256'] as const).find((type) => LENGTHS[type] === sign.length)
}

/** Compares two signatures of the same type in constant time. */
export function isSameSign(ours: string, theirs: string): boolean {
  const [a, b] = [Buffer.from(ours, 'hex'), Buffer.from(theirs, 'hex')]
  return a.length === b.length && timingSafeEqual(a, b)
}
