import { verifyRsaSha256 } from '../crypto/rsa'
import { WechatPaySignatureError } from '../errors'
import type { PlatformKey, PlatformKeys } from '../keys/platform-keys'
import { isExpired } from '../keys/preference'
import { responseText } from './signed-text'

/** A header's value by its lower-case name. */
export type ReadHeader = (name: string) => string | undefined

/** How far WeChat Pay's clock and ours may be apart, in seconds. */
const WINDOW = 300

/** WeChat Pay sends such signatures on purpose, to find clients that do not verify. */
const PROBE = 'WECHATPAY/SIGNTEST/'

/**
 * Verifies the bytes of an answer against its four signature headers.
 *
 * @param body - the bytes received, after content-encoding and before any parsing
 * @returns the id of the key that verified it
 * @throws {@link WechatPaySignatureError} with a code of its own for each way to fail
 */
export function verifyAnswer(
  header: ReadHeader,
  body: Uint8Array,
  keys: Pick<PlatformKeys, 'get'>,
  now = Date.now(),
): string {
  const { timestamp, nonce, serial, signature } = readHeaders(header)
  if (signature.startsWith(PROBE)) {
    throw new WechatPaySignatureError(
      'SIGNATURE_PROBE',
      'This is a probe: WeChat Pay sent a wrong signature to see whether it would be refused. It was; ' +
        'nothing needs mending, and the call may be repeated.',
    )
  }
  checkType(header('wechatpay-signature-type'))
  checkClock(timestamp, now)
  const key = keys.get(serial)
  if (!key) throw unknownKey(serial)
  if (isExpired(key, Number(timestamp) * 1000)) throw expiredKey(key)
  if (!verifyRsaSha256(responseText(timestamp, nonce, body), Buffer.from(signature, 'base64'), key.key)) {
    throw new WechatPaySignatureError(
      'SIGNATURE_MISMATCH',
      `The signature does not match the bytes received, checked with the key ${serial}. Something between ` +
        'WeChat Pay and here changed the answer, or certs holds another key under that id.',
    )
  }
  return serial
}

function readHeaders(header: ReadHeader) {
  const timestamp = header('wechatpay-timestamp')
  const nonce = header('wechatpay-nonce')
  const serial = header('wechatpay-serial')
  const signature = header('wechatpay-signature')
  if (!timestamp && !nonce && !serial && !signature) {
    throw new WechatPaySignatureError(
      'SIGNATURE_HEADERS_MISSING',
      'The answer is not signed. It does not come from WeChat Pay, or something on the way removed its headers.',
    )
  }
  if (!timestamp) throw missing('SIGNATURE_TIMESTAMP_MISSING', 'Wechatpay-Timestamp')
  if (!nonce) throw missing('SIGNATURE_NONCE_MISSING', 'Wechatpay-Nonce')
  if (!serial) throw missing('SIGNATURE_SERIAL_MISSING', 'Wechatpay-Serial')
  if (!signature) throw missing('SIGNATURE_VALUE_MISSING', 'Wechatpay-Signature')
  return { timestamp, nonce, serial, signature }
}

function missing(
  code:
    | 'SIGNATURE_TIMESTAMP_MISSING'
    | 'SIGNATURE_NONCE_MISSING'
    | 'SIGNATURE_SERIAL_MISSING'
    | 'SIGNATURE_VALUE_MISSING',
  name: string,
): WechatPaySignatureError {
  return new WechatPaySignatureError(
    code,
    `The header ${name} is missing, so the answer cannot be verified. Let proxies pass all Wechatpay-* headers.`,
  )
}

function checkType(type: string | undefined): void {
  if (!type || type === 'WECHATPAY2-SHA256-RSA2048') return
  throw new WechatPaySignatureError(
    'SIGNATURE_TYPE_UNSUPPORTED',
    `The answer is signed with "${type}"; expected WECHATPAY2-SHA256-RSA2048.`,
  )
}

function checkClock(timestamp: string, now: number): void {
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
    `The answer was signed ${Math.abs(skew)} s ${skew < 0 ? 'ago' : 'from now'} by this machine's clock; ` +
      `at most ${WINDOW} s are allowed. Set the clock by NTP; an old answer may also be a replay.`,
  )
}

function expiredKey({ id, expires = 0 }: PlatformKey): WechatPaySignatureError {
  return new WechatPaySignatureError(
    'SIGNATURE_KEY_EXPIRED',
    `The answer is signed with the certificate ${id} after it expired (${new Date(expires).toISOString()}). WeChat Pay ` +
      'signs with none that is expired: somebody else may have got hold of its key.',
  )
}

function unknownKey(serial: string): WechatPaySignatureError {
  return new WechatPaySignatureError(
    'SIGNATURE_KEY_UNKNOWN',
    `The answer names the key "${serial.slice(0, 80)}", which is not in certs. ` +
      'Add it from the merchant platform, account centre, API security.',
  )
}
