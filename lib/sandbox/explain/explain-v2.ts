import { createHash, createHmac, type KeyObject } from 'node:crypto'
import { keyedHmac, keyedMd5 } from '../../crypto/keyed-digest'
import { isSameSign, type SignType, sortedText } from '../../v2/sign'
import { type Explanation, explanationOf, type Mistake } from './mistake'

/** The text that is signed of an APIv2 request, with a placeholder for the key. */
export function textOfV2(fields: ReadonlyMap<string, string>): string {
  return `${sortedText(fields)}&key=<APIv2 key>`
}

interface Keys {
  secret: KeyObject
  apiv3Key: KeyObject
}

/** Finds out why a signature of APIv2 does not fit. */
export function explainV2(fields: ReadonlyMap<string, string>, type: SignType, keys: Keys): Explanation {
  const sign = fields.get('sign')
  if (!sign) return explanationOf('V2_SIGN_MISSING')
  const other = type === 'MD5' ? 'HMAC-SHA256' : 'MD5'
  const tried: [Mistake, signed: string][] = [
    ['V2_TYPE', keyed(sortedText(fields), keys.secret, other)],
    ...textsOf(fields).map(([mistake, text]): [Mistake, string] => [mistake, keyed(text, keys.secret, type)]),
    ['V2_KEY_OF_V3', keyed(sortedText(fields), keys.apiv3Key, type)],
    ...keyless(sortedText(fields), keys.secret.export(), type).map((it): [Mistake, string] => [
      'V2_KEY_MISSING',
      it,
    ]),
  ]
  const found = tried.find(([, signed]) => isSameSign(signed, sign))
  return explanationOf(found?.[0] ?? 'V2_UNKNOWN')
}

function textsOf(fields: ReadonlyMap<string, string>): [Mistake, string][] {
  const entries = [...fields].filter(([name]) => name !== 'sign')
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1))
  const filled = ([, value]: [string, string]) => value !== ''
  return [
    ['V2_NOT_SORTED', pairs(entries.filter(filled))],
    ['V2_EMPTY_SIGNED', pairs(sorted)],
    ['V2_ENCODED', pairs(sorted.filter(filled).map(([name, value]) => [name, encodeURIComponent(value)]))],
  ]
}

function pairs(entries: [string, string][]): string {
  return entries.map(([name, value]) => `${name}=${value}`).join('&')
}

function keyed(text: string, key: KeyObject, type: SignType): string {
  return type === 'MD5' ? keyedMd5(text, 'key', key.export()) : keyedHmac(text, key.export())
}

/** With no key, or not as `&key=`. */
function keyless(text: string, key: Buffer, type: SignType): string[] {
  const endings = ['', `&${key}`, `${key}`, `&KEY=${key}`]
  return endings.map((ending) => {
    const digest = type === 'MD5' ? createHash('md5') : createHmac('sha256', key)
    return digest.update(text + ending).digest('hex')
  })
}
