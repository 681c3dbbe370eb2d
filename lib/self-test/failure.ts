import type { Settings } from '../config'
import {
  WechatPayApiError,
  WechatPayConfigError,
  WechatPayError,
  WechatPayKeyError,
  WechatPayNetworkError,
  WechatPaySensitiveError,
  WechatPaySignatureError,
} from '../errors'
import { type Checks, checksOf, failed, passed } from './check'
import { clockNote } from './clock'
import { answerOf, type Exchange } from './exchange'
import { explainNetwork } from './network'
import { explainRefusal } from './refusal'

const NOT_SENT = 'Not tried: nothing was sent.'
const NO_KEY = "Not tried: the test is not sent without a key of WeChat Pay's."
const NOT_BELIEVED = 'Unknown: the answer cannot be believed, so that nothing can be told from it.'

/**
 * What the failure of the echo says of each part.
 *
 * @param who - the merchant and its certificate, as messages name them
 * @throws whatever is no failure of WeChat Pay's, such as that of an interceptor
 */
export function explainFailure(error: unknown, exchange: Exchange, settings: Settings, who: string): Checks {
  if (error instanceof WechatPayApiError) return explainRefusal(error, exchange, who)
  if (error instanceof WechatPayNetworkError)
    return checksOf({ connection: explainNetwork(error, exchange) }, 'Not tried: there was no answer.')
  if (error instanceof WechatPaySignatureError) return explainSignature(error, exchange)
  if (error instanceof WechatPaySensitiveError) return explainSensitive(error, exchange, who)
  if (error instanceof WechatPayKeyError) return explainKeys(error, exchange, settings, who)
  if (error instanceof WechatPayConfigError)
    return checksOf({ signing: failed(error.message + brandNote(settings), error) }, NOT_SENT)
  throw error
}

/** Without a key of WeChat Pay's the echo is not sent; why their download failed may tell of more than the keys. */
function explainKeys(error: WechatPayKeyError, exchange: Exchange, settings: Settings, who: string): Checks {
  const { cause } = error
  const isOfCall = error.code === 'KEYS_UNAVAILABLE' && cause instanceof WechatPayError
  const known = isOfCall ? explainFailure(cause, exchange, settings, who) : checksOf({}, NO_KEY)
  return { ...known, verification: failed(error.message, error) }
}

function explainSignature(error: WechatPaySignatureError, exchange: Exchange): Checks {
  if (!exchange.answer) return checksOf({ signing: failed(error.message, error) }, NOT_SENT)
  const notes = [error.message, keyNote(error, exchange), clockNote(exchange)]
  const verification = failed(notes.filter(Boolean).join(' '), error)
  return checksOf({ connection: passed(answerOf(exchange)), verification }, NOT_BELIEVED)
}

function keyNote(error: WechatPaySignatureError, { requested, answer }: Exchange): string | undefined {
  if (error.code !== 'SIGNATURE_KEY_UNKNOWN' || !answer?.answered || requested === undefined) return undefined
  return `The request asked for ${requested}; WeChat Pay does not have that key for this merchant.`
}

/** Decryption comes after everything else; encryption before. */
function explainSensitive(error: WechatPaySensitiveError, exchange: Exchange, who: string): Checks {
  const encryption = failed(error.message, error)
  if (!error.response) return checksOf({ encryption }, NOT_SENT)
  return checksOf({ ...accepted(exchange, who), encryption }, 'Not tried: the answer was not decrypted.')
}

/** An answer that was believed says that all on its way worked. */
export function accepted(
  exchange: Exchange,
  who: string,
): Pick<Checks, 'connection' | 'signing' | 'verification'> {
  const notes = [
    `The answer, signed with ${exchange.answer?.answered ?? 'its key'}, was verified.`,
    clockNote(exchange),
  ]
  return {
    connection: passed(answerOf(exchange)),
    signing: passed(`WeChat Pay took the signature of ${who}.`),
    verification: passed(notes.filter(Boolean).join(' ')),
  }
}

function brandNote({ brandId }: Settings): string {
  if (brandId === undefined) return ''
  return " WeChat Pay offers this test to merchants, not to brands: there is no way to try a brand's key without a call of its own."
}
