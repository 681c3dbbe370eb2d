import type { KeyObject } from 'node:crypto'
import type { SignatureErrorCode } from '../errors'
import { isSameSign, type SignType, signFields, signTypeOf } from './sign'

/** An answer's fields, as they were read. */
export type Fields = Readonly<Record<string, unknown>>

interface Fault {
  code: SignatureErrorCode
  message: string
}

/** What is verified, as messages call it. */
type Verified = 'answer' | 'notification'

/**
 * Verifies the `sign` of an answer or a notification.
 *
 * @param asked - how the request was signed. WeChat Pay answers in kind, so an MD5 under an answer to HMAC-SHA256 is
 *   somebody's attempt to get by with the weaker of the two; the stronger one is always welcome
 * @returns why it is not believed, or nothing
 */
export function verifyFields(
  fields: Fields,
  asked: SignType | undefined,
  secret: KeyObject | undefined,
  what: Verified = 'answer',
): Fault | undefined {
  const { sign } = fields
  if (typeof sign !== 'string' || sign === '') return missing(what)
  const type = signTypeOf(sign)
  if (!type) return unsupported('the sign is neither an MD5 nor an HMAC-SHA256.')
  if (asked === 'HMAC-SHA256' && type === 'MD5') return unsupported(DOWNGRADED[what])
  const flat = new Map<string, string>()
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value !== 'string') return { code: 'SIGNATURE_MISMATCH', message: notCovered(name, what) }
    flat.set(name, value)
  }
  return secret && isSameSign(signFields(flat, type, secret), sign) ? undefined : mismatch(what)
}

function missing(what: Verified): Fault {
  return {
    code: 'SIGNATURE_VALUE_MISSING',
    message: `the ${what} has no sign. It does not come from WeChat Pay, or something on the way removed it.`,
  }
}

function unsupported(message: string): Fault {
  return { code: 'SIGNATURE_TYPE_UNSUPPORTED', message }
}

const DOWNGRADED: Record<Verified, string> = {
  answer: 'the answer is signed with MD5, although the request was with HMAC-SHA256.',
  notification: 'the notification is signed with MD5, where only HMAC-SHA256 is accepted.',
}

function mismatch(what: Verified): Fault {
  return {
    code: 'SIGNATURE_MISMATCH',
    message:
      `the sign does not match the ${what}. Something between WeChat Pay and here changed it, or secret is another ` +
      'key than the APIv2 key on the merchant platform.',
  }
}

function notCovered(name: string, what: Verified): string {
  return `the ${what} holds "${name.slice(0, 80)}" more than once or with elements inside, which no sign covers.`
}
