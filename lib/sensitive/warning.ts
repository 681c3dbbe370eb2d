import type { KeyObject } from 'node:crypto'
import { ciphertextLength } from '../crypto/rsa-encryption'
import type { OperationFacts } from '../operation'
import type { Place } from './cipher'

/** What was warned of, by operation: at most as much as the catalogue has. */
const warned = new WeakMap<OperationFacts, Set<string>>()

/** Warns, once for each field, of a value that WeChat Pay takes encrypted and that does not look so. */
export function warnOfPlaintext(
  facts: OperationFacts,
  value: unknown,
  { name, field = '' }: Place,
  key: KeyObject,
): void {
  if (value === undefined || value === null || value === '' || isCiphertext(value, key)) return
  const fields = warned.get(facts) ?? new Set()
  warned.set(facts, fields)
  if (fields.has(field)) return
  fields.add(field)
  process.emitWarning(`${name} is sent as plaintext, but WeChat Pay takes it encrypted.`, {
    type: 'WechatPayWarning',
    code: 'WECHATPAY_SENSITIVE_PLAINTEXT',
    detail:
      "Set sensitive: 'auto' for the call or in createClient, or give what wxpay.encrypt(text) returns.",
  })
}

/** Base64 of as many bytes as the key's ciphertexts have; no name, number or address looks like that. */
function isCiphertext(value: unknown, key: KeyObject): boolean {
  if (typeof value !== 'string' || !/^[A-Za-z0-9+/]+={0,2}$/.test(value)) return false
  return Buffer.byteLength(value, 'base64') === ciphertextLength(key)
}
