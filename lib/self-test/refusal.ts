import type { SelfTestCheck } from '../../types'
import { type WechatPayApiError, WechatPaySignatureError } from '../errors'
import { type Checks, checksOf, failed, passed, untried } from './check'
import { clockNote, hasWrongClock } from './clock'
import { answerOf, type Exchange } from './exchange'

const NOT_REACHED = 'Not tried: WeChat Pay refused the request before.'

/** What a refusal says of each part. */
export function explainRefusal(error: WechatPayApiError, exchange: Exchange, who: string): Checks {
  if (!error.verified && /^HTTP_/.test(error.code)) return explainStranger(error, exchange)
  const connection = passed(answerOf(exchange))
  const verification = verificationOf(error)
  const known = { connection, verification }
  if (error.status === 401 || error.code === 'SIGN_ERROR')
    return checksOf({ ...known, signing: explainSigning(error, exchange, who) }, NOT_REACHED)
  if (error.code === 'MCH_NOT_EXISTS')
    return checksOf(
      {
        ...known,
        signing: failed(`WeChat Pay knows no merchant of this number (${who}): check mchid.`, error),
      },
      NOT_REACHED,
    )
  const part = partIn(error)
  if (part) {
    const signing = error.verified
      ? passed(`WeChat Pay took the signature of ${who}.`)
      : untried('Unknown: the refusal was not verified, so that it proves nothing.')
    return checksOf({ ...known, signing, [part]: explainField(error, part, exchange) }, NOT_REACHED)
  }
  return checksOf({ ...known, signing: unknown(error) }, NOT_REACHED)
}

/** An answer that is none of WeChat Pay's. */
function explainStranger(error: WechatPayApiError, { host }: Exchange): Checks {
  const connection = failed(
    `${host} answered ${error.status} without anything of WeChat Pay's: a proxy or gateway is between, or ` +
      'axios.baseURL is not its host.',
    error,
  )
  return checksOf({ connection }, 'Not tried: the answer is not from WeChat Pay.')
}

function verificationOf(error: WechatPayApiError): SelfTestCheck {
  if (error.verified) return passed("WeChat Pay's signature of its refusal was verified.")
  const { cause } = error
  if (cause instanceof WechatPaySignatureError) return failed(cause.message, cause)
  return untried('Not tried: the refusal came unsigned, as a refusal may.')
}

/** The clock first: all else that is said of a request of the wrong time misleads. */
function explainSigning(error: WechatPayApiError, exchange: Exchange, who: string): SelfTestCheck {
  const refused = `WeChat Pay refused the signature of ${who} (${saidBy(error)}).`
  if (hasWrongClock(exchange)) return failed(`${refused} ${clockNote(exchange)}`, error)
  const difference = error.signatureDifference
  if (!difference) return failed(`${refused} ${WRONG_KEY}`, error)
  const mend = difference.line === 'none' ? WRONG_KEY : CHANGED
  return failed(`${refused} What differs: ${difference.explanation}. ${mend}`, error)
}

/** What WeChat Pay gives as its reason. */
function saidBy({ code, apiMessage, detail }: WechatPayApiError): string {
  return [`${code}: ${apiMessage}`, detail?.issue].filter(Boolean).join('; ')
}

const CHANGED = 'Something between here and WeChat Pay changes the request: a proxy, a gateway or an adapter.'

const WRONG_KEY =
  'Give mchid, privateKey and certificate of the same merchant, and of the same download: apiclient_key.pem and ' +
  'apiclient_cert.pem. A certificate that was replaced or revoked on the merchant platform is refused too.'

function partIn(error: WechatPayApiError): 'encryption' | 'notification' | undefined {
  const where = placeOf(error)
  if (where.includes('encrypted_echo_message') || isKeyUnknown(error)) return 'encryption'
  return where.includes('notify_url') ? 'notification' : undefined
}

function placeOf({ detail, apiMessage }: WechatPayApiError): string {
  return `${detail?.field ?? ''} ${apiMessage}`
}

/** Whether WeChat Pay has no key of the id that the request named. */
function isKeyUnknown(error: WechatPayApiError): boolean {
  return /wechatpay-serial/i.test(placeOf(error))
}

function explainField(
  error: WechatPayApiError,
  part: 'encryption' | 'notification',
  { requested }: Exchange,
): SelfTestCheck {
  const said = `WeChat Pay refused it (${saidBy(error)}).`
  if (isKeyUnknown(error))
    return failed(
      `${said} It does not have the key ${requested} for this merchant: copy the id that the merchant platform shows ` +
        'beside the public key, account centre, API security.',
      error,
      'PLATFORM_KEY_UNKNOWN',
    )
  const mend =
    part === 'encryption'
      ? 'It could not decrypt what was encrypted for it: certs holds another key under the id that the request named.'
      : 'Give a notifyUrl that is reachable from the Internet by https:, without a query.'
  return failed(`${said} ${mend}`, error)
}

function unknown(error: WechatPayApiError): SelfTestCheck {
  const again = error.retryable ? ' Try again later.' : ''
  return untried(
    `Unknown: WeChat Pay refused the test for another reason (${error.status} ${saidBy(error)}).${again}`,
  )
}
