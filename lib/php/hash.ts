import { createHash, getHashes } from 'node:crypto'
import { isSameBytes } from '../crypto/equal'
import { keyedHmac, keyedMd5 } from '../crypto/keyed-digest'
import { invalid, type PhpString, type SecretKey, toBytes, toSecret } from './argument'

/**
 * The digests that APIv2 signs with.
 *
 * PHP's `WeChatPay\Crypto\Hash`.
 *
 * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_3
 */
export class Hash {
  static readonly ALGO_MD5 = 'MD5'
  static readonly ALGO_HMAC_SHA256 = 'HMAC-SHA256'

  /**
   * MD5 of `thing`, or of `thing&key=KEY` where a key is given.
   *
   * @param agency - whether the key is the secret of a 企业微信 application, so that it is `thing&secret=KEY`: `true`, or
   *   the application's AgentId
   * @returns 32 hex digits in lower case
   * @throws `WechatPayArgumentError` `ARGUMENT_INVALID`
   * @see https://developer.work.weixin.qq.com/document/path/90281
   */
  static md5(thing: PhpString, key: SecretKey = '', agency: boolean | number | string = false): string {
    const bytes = toBytes('Hash.md5(): thing', thing)
    const secret = toSecret('Hash.md5(): key', key)
    if (secret.length > 0) return keyedMd5(bytes, agency ? 'secret' : 'key', secret)
    return createHash('md5').update(bytes).digest('hex')
  }

  /**
   * HMAC of `thing&key=KEY` under KEY.
   *
   * @param algorithm - a digest that OpenSSL knows, such as `sha256` or `sha512`
   * @returns hex in lower case, 64 digits for `sha256`
   * @throws `WechatPayArgumentError` `ARGUMENT_INVALID`
   */
  static hmac(thing: PhpString, key: SecretKey, algorithm = 'sha256'): string {
    const bytes = toBytes('Hash.hmac(): thing', thing)
    const secret = toSecret('Hash.hmac(): key', key)
    if (secret.length === 0) throw invalid('Hash.hmac(): key', 'is empty; give the APIv2 key')
    if (!getHashes().includes(algorithm))
      throw invalid('Hash.hmac(): algorithm', "is no digest that OpenSSL knows, such as 'sha256'")
    return keyedHmac(bytes, secret, algorithm)
  }

  /**
   * Compares two texts in a time that tells nothing but their lengths.
   *
   * @param known - the signature that was computed here
   * @param user - the signature that was received. What is no text, such as the list that a repeated XML element
   *   becomes, equals nothing
   */
  static equals(known: string, user: unknown = null): boolean {
    const bytes = toBytes('Hash.equals(): known', known)
    return typeof user === 'string' && isSameBytes(bytes, Buffer.from(user))
  }

  /**
   * Signs as APIv2 does.
   *
   * @param type - `Hash.ALGO_MD5` or `Hash.ALGO_HMAC_SHA256`
   * @param data - the fields as `Formatter.queryStringLike(Formatter.ksort(fields))` writes them
   * @param key - the APIv2 key
   * @returns hex in upper case, 32 or 64 digits; `null` for another type
   * @throws `WechatPayArgumentError` `ARGUMENT_INVALID`; also for an empty key, with which PHP would sign nothing
   */
  static sign(type: 'MD5' | 'HMAC-SHA256', data: PhpString, key: SecretKey): string
  static sign(type: string, data: PhpString, key: SecretKey): string | null
  static sign(type: string, data: PhpString, key: SecretKey): string | null {
    if (type !== Hash.ALGO_MD5 && type !== Hash.ALGO_HMAC_SHA256) return null
    if (toSecret('Hash.sign(): key', key).length === 0)
      throw invalid('Hash.sign(): key', 'is empty; give the APIv2 key')
    const digest = type === Hash.ALGO_MD5 ? Hash.md5(data, key) : Hash.hmac(data, key)
    return digest.toUpperCase()
  }
}
