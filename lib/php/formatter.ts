import { randomInt } from 'node:crypto'
import { readUtf8 } from '../utf8'
import { byName, signedPairs } from '../v2/sign'
import type { XmlObject } from '../v2/xml'
import { authorizationHeader, merchantIdentity } from '../v3/authorization'
import { joinLines } from '../v3/signed-text'
import { invalid, toEntries, toText } from './argument'

/** What a line of a signed text may be given as: text, the bytes of one in UTF-8, or a number. */
export type Piece = string | number | bigint | Uint8Array

/** Fields of an APIv2 message. */
export type Fields = Readonly<Record<string, string | number | bigint | null | undefined>>

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/**
 * The texts that are signed, and what goes with them.
 *
 * PHP's `WeChatPay\Formatter`. Numbers may be given where PHP wants them as strings; where PHP writes nothing for what
 * is missing, there is an error.
 */
export class Formatter {
  /**
   * A random text of letters and digits, from a cryptographic source.
   *
   * @param size - number of characters, at least 1
   * @throws `WechatPayArgumentError` `ARGUMENT_INVALID`
   */
  static nonce(size = 32): string {
    if (!Number.isSafeInteger(size) || size < 1)
      throw invalid('Formatter.nonce(): size', 'must be a whole number from 1')
    return Array.from({ length: size }, () => BASE62[randomInt(BASE62.length)]).join('')
  }

  /** Now, in seconds since 1970. */
  static timestamp(): number {
    return Math.floor(Date.now() / 1000)
  }

  /**
   * The value of the header `Authorization` of an APIv3 request.
   *
   * @param signature - base64, as {@link Rsa.sign} returns it
   * @param timestamp - seconds, the same as in the signed text
   * @param serial - serial number of the merchant's certificate
   * @throws `WechatPayArgumentError` `ARGUMENT_INVALID` for what would break out of the header
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wechatpay/wechatpay4_0.shtml
   */
  static authorization(
    mchid: string | number,
    nonce: string,
    signature: string,
    timestamp: string | number,
    serial: string,
  ): string {
    return authorizationHeader({
      identity: merchantIdentity(quotable('mchid', mchid)),
      serial: quotable('serial', serial),
      timestamp: quotable('timestamp', timestamp),
      nonce: quotable('nonce', nonce),
      signature: quotable('signature', signature),
    })
  }

  /**
   * The text of a request that {@link Rsa.sign} signs: five lines, each ended by a line feed.
   *
   * @param method - HTTP method in upper case
   * @param uri - path and query, as sent
   * @param timestamp - seconds
   * @param body - as sent; of an upload, the text of its part `meta`
   * @throws `WechatPayArgumentError` `ARGUMENT_INVALID`
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wechatpay/wechatpay4_0.shtml
   */
  static request(method: string, uri: string, timestamp: Piece, nonce: string, body: Piece = ''): string {
    return joinLines(...toLines('Formatter.request()', { method, uri, timestamp, nonce, body }))
  }

  /**
   * The text of an answer or notification that {@link Rsa.verify} verifies: three lines, each ended by a line feed.
   *
   * @param timestamp - of the header `Wechatpay-Timestamp`, in seconds. Whether it lies in the last 300 seconds is for
   *   you to check
   * @param nonce - of the header `Wechatpay-Nonce`
   * @param body - the body as received, before any parsing
   * @throws `WechatPayArgumentError` `ARGUMENT_INVALID`
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wechatpay/wechatpay4_1.shtml
   */
  static response(timestamp: Piece, nonce: string, body: Piece = ''): string {
    return joinLines(...toLines('Formatter.response()', { timestamp, nonce, body }))
  }

  /**
   * The pieces, each ended by a line feed.
   *
   * @throws `WechatPayArgumentError` `ARGUMENT_INVALID`
   *
   * @example
   * ```ts
   * const paySign = Rsa.sign(Formatter.joinedByLineFeed(appId, timeStamp, nonceStr, `prepay_id=${id}`), privateKey)
   * ```
   */
  static joinedByLineFeed(...pieces: Piece[]): string {
    return joinLines(...toLines('Formatter.joinedByLineFeed()', pieces))
  }

  /**
   * The same fields, sorted by the codes of their names' characters.
   *
   * @throws `WechatPayArgumentError` `ARGUMENT_INVALID` where JavaScript cannot keep that order: it moves names that are
   *   whole numbers to the front, and sorts these by value
   */
  static ksort<T extends object>(thing: T = {} as T): T {
    const sorted = toEntries('Formatter.ksort(): thing', thing).sort(byName)
    const result = Object.fromEntries(sorted)
    const isKept = Object.keys(result).every((name, at) => name === sorted[at]?.[0])
    if (isKept) return result as T
    throw invalid(
      'Formatter.ksort(): thing',
      'has numbers as names, which no object of JavaScript holds in that order',
    )
  }

  /**
   * `name=value` of each field, joined by `&`, nothing encoded; without `sign` and what is `''`, `null` or `undefined`.
   *
   * @throws `WechatPayArgumentError` `ARGUMENT_INVALID` for a boolean, list or object
   * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_3
   */
  static queryStringLike(thing: Fields | XmlObject = {}): string {
    const given = toEntries('Formatter.queryStringLike(): thing', thing).filter(
      ([name, value]) => name !== 'sign' && value !== null && value !== undefined,
    )
    return signedPairs(
      given.map(([name, value]) => [name, toText(`Formatter.queryStringLike(): ${quote(name)}`, value)]),
    )
  }
}

function toLines(method: string, pieces: object): string[] {
  return Object.entries(pieces).map(([at, piece]: [string, unknown]) => {
    const name = `${method}: ${/^\d/.test(at) ? `piece ${Number(at) + 1}` : at}`
    if (!(piece instanceof Uint8Array)) return toText(name, piece)
    const text = readUtf8(piece)
    if (text === undefined) throw invalid(name, 'holds bytes that are no UTF-8')
    return text
  })
}

function quotable(argument: string, value: unknown): string {
  const name = `Formatter.authorization(): ${argument}`
  const text = toText(name, value)
  if (/^[\x21\x23-\x5B\x5D-\x7E]+$/.test(text)) return text
  throw invalid(
    name,
    text === '' ? 'is empty' : 'holds a space, a quote or another character that a header cannot carry',
  )
}

function quote(name: string): string {
  return JSON.stringify(name.slice(0, 80))
}
