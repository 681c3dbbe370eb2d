import { decryptAesEcb, encryptAesEcb } from '../crypto/aes'
import { readUtf8 } from '../utf8'
import { AesInterface } from './aes-interface'
import { toAesKey } from './aes-key'
import { fromBase64, type PhpString, type SecretKey, toBytes, undecryptable } from './argument'

/**
 * AES-256-ECB with the padding of PKCS#7: the `req_info` of APIv2's refund notifications comes encrypted so, under
 * `Hash.md5(secret)`. Nothing authenticates it; ask WeChat Pay for the refund before acting on it.
 *
 * PHP's `WeChatPay\Crypto\AesEcb`. Unlike there, a key of another length than 32 bytes is refused.
 *
 * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_16
 */
export class AesEcb extends AesInterface {
  /**
   * @param key - 32 bytes
   * @param _iv - not used, as ECB has none; it stands here because it does in PHP
   * @returns base64
   * @throws `WechatPayArgumentError` `ARGUMENT_INVALID`
   */
  static encrypt(plaintext: PhpString, key: SecretKey, _iv: PhpString = ''): string {
    const name = 'AesEcb.encrypt():'
    const bytes = toBytes(`${name} plaintext`, plaintext)
    return encryptAesEcb(bytes, toAesKey(`${name} key`, key)).toString('base64')
  }

  /**
   * @param ciphertext - base64
   * @param key - 32 bytes
   * @param _iv - not used
   * @returns the plaintext, text in UTF-8
   * @throws `WechatPayArgumentError` `ARGUMENT_UNDECRYPTABLE`, `ARGUMENT_INVALID`
   *
   * @example
   * ```ts
   * const refund = Transformer.toArray(AesEcb.decrypt(notification.req_info, Hash.md5(secret)))
   * ```
   */
  static decrypt(ciphertext: string, key: SecretKey, _iv: PhpString = ''): string {
    const name = 'AesEcb.decrypt(): ciphertext'
    const plaintext = decryptAesEcb(fromBase64(name, ciphertext), toAesKey('AesEcb.decrypt(): key', key))
    const text = plaintext && readUtf8(plaintext)
    if (text === undefined) throw undecryptable(name, LIKELY)
    return text
  }
}

const LIKELY =
  'it was encrypted with another key, changed or cut short. The key of req_info is Hash.md5(secret)'
