import type { KeyObject } from 'node:crypto'
import type { SignatureErrorCode } from '../errors'
import { isSameSign, type SignType, signFields, signTypeOf } from './sign'

/** An answer's fields, as they were read. */
export type Fields = Readonly<Record<string, unknown>>

interface Fault {
  code: SignatureErrorCode
  message: string
}

/**
 * Verifies the `sign` of an answer.
 *
 * @param asked - how the request was signed. WeChat Pay answers in kind, so an MD5 under an answer to HMAC-SHA256 is
 *   somebody's attempt to get by with the weaker of the two; the stronger one is always welcome
 * @returns why the answer is not believed, or nothing
 */
export function verifyFields(
  fields: Fields,
  asked: SignType | undefined,
  secret: KeyObject | undefined,
): Fault | undefined {
  const { sign } = fields
  if (typeof sign !== 'string' || sign === '') return MISSING
  const type = signTypeOf(sign)
  if (!type)
    return { code: 'SIGNATURE_TYPE_UNSUPPORTED', message: 'the sign is neither an MD5 nor an HMAC-SHA256.' }
  if (asked === 'HMAC-SHA256' && type === 'MD5') return DOWNGRADED
  const flat = new Map<string, string>()
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value !== 'string') return { code: 'SIGNATURE_MISMATCH', message: notCovered(name) }
    flat.set(name, value)
  }
  return secret && isSameSign(signFields(flat, type, secret), sign) ? undefined : MISMATCH
}

const MISSING: Fault = {
  code: 'SIGNATURE_VALUE_MISSING',
  message: 'the answer has no sign. It does not come from WeChat Pay, or something on the way removed it.',
}

const DOWNGRADED: Fault = {
  code: 'SIGNATURE_TYPE_UNSUPPORTED',
  message: 'the answer is signed with MD5, although the request was with HMAC-SHA256.',
}

const MISMATCH: Fault = {
  code: 'SIGNATURE_MISMATCH',
  message:
    'the sign does not match the answer. Something between WeChat Pay and here changed it, or secret is another ' +
    'key than the APIv2 key on the merchant platform.',
}

function notCovered(name: string): string {
  return `the answer holds "${name.slice(0, 80)}" more than once or with elements inside, which no sign covers.`
}
