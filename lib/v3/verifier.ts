import { readBase64 } from '../base64'
import { verifyRsaSha256 } from '../crypto/rsa'
import { WechatPaySignatureError } from '../errors'
import type { PlatformKey, PlatformKeys } from '../keys/platform-keys'
import { isExpired } from '../keys/preference'
import { responseText } from './signed-text'

/** A header's value by its lower-case name. */
export type ReadHeader = (name: string) => string | undefined

/** What is verified, as messages call it. */
export type Verified = 'answer' | 'notification'

/** How far WeChat Pay's clock and ours may be apart, in seconds. */
const WINDOW = 300

/** WeChat Pay sends such signatures on purpose, to find clients that do not verify. */
const PROBE = 'WECHATPAY/SIGNTEST/'

/**
 * Verifies the bytes of an answer or a notification against its four signature headers.
 *
 * @param body - the bytes received, after content-encoding and before any parsing
 * @param now - milliseconds since 1970
 * @returns the id of the key that verified it
 * @throws {@link WechatPaySignatureError} with a code of its own for each way to fail
 */
export function verifyAnswer(
  header: ReadHeader,
  body: Uint8Array,
  keys: Pick<PlatformKeys, 'get'>,
  now = Date.now(),
  what: Verified = 'answer',
): string {
  const { timestamp, nonce, serial, signature } = readHeaders(header, what)
  if (signature.startsWith(PROBE)) {
    throw new WechatPaySignatureError(
      'SIGNATURE_PROBE',
      'This is a probe: WeChat Pay sent a wrong signature to see whether it would be refused. It was; ' +
        `nothing needs mending${what === 'answer' ? ', and the call may be repeated' : ': answer it with a status of 4xx'}.`,
    )
  }
  checkType(header('wechatpay-signature-type'), what)
  checkClock(timestamp, now, what)
  const key = keys.get(serial)
  if (!key) throw unknownKey(serial, what)
  if (isExpired(key, Number(timestamp) * 1000)) throw expiredKey(key, what)
  const bytes = readBase64(signature)
  if (!bytes || !verifyRsaSha256(responseText(timestamp, nonce, body), bytes, key.key)) {
    throw new WechatPaySignatureError(
      'SIGNATURE_MISMATCH',
      `The signature does not match the bytes received, checked with the key ${serial}. Something between ` +
        `WeChat Pay and here changed the ${what}, or certs holds another key under that id.`,
    )
  }
  return serial
}

function readHeaders(header: ReadHeader, what: Verified) {
  const timestamp = header('wechatpay-timestamp')
  const nonce = header('wechatpay-nonce')
  const serial = header('wechatpay-serial')
  const signature = header('wechatpay-signature')
  if (!timestamp && !nonce && !serial && !signature) {
    throw new WechatPaySignatureError(
      'SIGNATURE_HEADERS_MISSING',
      `The ${what} is not signed. It does not come from WeChat Pay, or something on the way removed its headers.`,
    )
  }
  if (!timestamp) throw missing('SIGNATURE_TIMESTAMP_MISSING', 'Wechatpay-Timestamp', what)
  if (!nonce) throw missing('SIGNATURE_NONCE_MISSING', 'Wechatpay-Nonce', what)
  if (!serial) throw missing('SIGNATURE_SERIAL_MISSING', 'Wechatpay-Serial', what)
  if (!signature) throw missing('SIGNATURE_VALUE_MISSING', 'Wechatpay-Signature', what)
  return { timestamp, nonce, serial, signature }
}

function missing(
  code:
    | 'SIGNATURE_TIMESTAMP_MISSING'
    | 'SIGNATURE_NONCE_MISSING'
    | 'SIGNATURE_SERIAL_MISSING'
    | 'SIGNATURE_VALUE_MISSING',
  name: string,
  what: Verified,
): WechatPaySignatureError {
  return new WechatPaySignatureError(
    code,
    `The header ${name} is missing, so the ${what} cannot be verified. Let proxies pass all Wechatpay-* headers.`,
  )
}

function checkType(type: string | undefined, what: Verified): void {
  if (!type || type === 'WECHATPAY2-SHA256-RSA2048') return
  throw new WechatPaySignatureError(
    'SIGNATURE_TYPE_UNSUPPORTED',
    `The ${what} is signed with "${type}"; expected WECHATPAY2-SHA256-RSA2048.`,
  )
}

function checkClock(timestamp: string, now: number, what: Verified): void {
  if (!/^\d{1,12}$/.test(timestamp)) {
    throw new WechatPaySignatureError(
      'SIGNATURE_TIMESTAMP_INVALID',
      'The header Wechatpay-Timestamp is not a number of seconds. Let proxies pass all Wechatpay-* headers unchanged.',
    )
  }
  const seconds = Math.floor(now / 1000)
  const skew = Number(timestamp) - seconds
  if (Math.abs(skew) <= WINDOW) return
  throw new WechatPaySignatureError(
    'SIGNATURE_CLOCK_SKEW',
    `The ${what} was signed ${Math.abs(skew)} s ${skew < 0 ? 'ago' : 'from now'} by this machine's clock; ` +
      `at most ${WINDOW} s are allowed. Set the clock by NTP; an old ${what} may also be a replay.`,
  )
}

function expiredKey({ id, expires = 0 }: PlatformKey, what: Verified): WechatPaySignatureError {
  return new WechatPaySignatureError(
    'SIGNATURE_KEY_EXPIRED',
    `The ${what} is signed with the certificate ${id} after it expired (${new Date(expires).toISOString()}). WeChat Pay ` +
      'signs with none that is expired: somebody else may have got hold of its key.',
  )
}

function unknownKey(serial: string, what: Verified): WechatPaySignatureError {
  return new WechatPaySignatureError(
    'SIGNATURE_KEY_UNKNOWN',
    `The ${what} names the key "${serial.slice(0, 80)}", which is not in certs. ` +
      'Add it from the merchant platform, account centre, API security.',
  )
}
