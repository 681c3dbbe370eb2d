import { AES_TAG_LENGTH, decryptAesGcm, encryptAesGcm } from '../crypto/aes'
import { readUtf8 } from '../utf8'
import { AesInterface } from './aes-interface'
import { toAesKey } from './aes-key'
import { fromBase64, invalid, type PhpString, type SecretKey, toBytes, undecryptable } from './argument'

/**
 * AES-256-GCM, under the APIv3 key: platform certificates and notifications come encrypted so.
 *
 * PHP's `WeChatPay\Crypto\AesGcm`. Unlike there, a key of another length than 32 bytes is refused, and a tag of
 * another length than 16 bytes never believed.
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wechatpay/wechatpay4_2.shtml
 */
export class AesGcm extends AesInterface {
  /**
   * @param key - 32 bytes
   * @param iv - the nonce, 12 bytes as WeChat Pay has it; never twice under one key. The default cannot be used, here
   *   as in PHP
   * @param aad - associated data: authenticated, not encrypted
   * @returns base64 of the ciphertext and its tag of 16 bytes
   * @throws `WechatPayArgumentError` `ARGUMENT_INVALID`
   */
  static encrypt(plaintext: PhpString, key: SecretKey, iv: PhpString = '', aad: PhpString = ''): string {
    const name = 'AesGcm.encrypt():'
    return encryptAesGcm(
      toBytes(`${name} plaintext`, plaintext),
      toAesKey(`${name} key`, key),
      toIv(`${name} iv`, iv),
      toBytes(`${name} aad`, aad),
    ).toString('base64')
  }

  /**
   * Decrypts and authenticates. What is not authentic is not returned, not even in part.
   *
   * @param ciphertext - base64 of the ciphertext and its tag of 16 bytes
   * @param key - 32 bytes
   * @param iv - the `nonce` beside the ciphertext
   * @param aad - the `associated_data` beside the ciphertext; `''` or nothing where there is none
   * @returns the plaintext, text in UTF-8
   * @throws `WechatPayArgumentError` `ARGUMENT_UNDECRYPTABLE` where the tag does not match, `ARGUMENT_INVALID` where an
   *   argument could never be right
   *
   * @example
   * ```ts
   * const { ciphertext, nonce, associated_data } = notification.resource
   * const resource = JSON.parse(AesGcm.decrypt(ciphertext, apiv3Key, nonce, associated_data))
   * ```
   */
  static decrypt(ciphertext: string, key: SecretKey, iv: PhpString = '', aad: PhpString = ''): string {
    const name = 'AesGcm.decrypt(): ciphertext'
    const bytes = fromBase64(name, ciphertext)
    if (bytes.length < AES_TAG_LENGTH)
      throw invalid(name, `has ${bytes.length} bytes, and its tag alone has ${AES_TAG_LENGTH}`)
    const plaintext = decryptAesGcm(
      bytes,
      toAesKey('AesGcm.decrypt(): key', key),
      toIv('AesGcm.decrypt(): iv', iv),
      toBytes('AesGcm.decrypt(): aad', aad),
    )
    if (!plaintext) throw undecryptable(name, MISMATCH)
    const text = readUtf8(plaintext)
    if (text === undefined) throw undecryptable(name, 'the plaintext is no text in UTF-8')
    return text
  }
}

const MISMATCH =
  'its tag does not match. key, iv or aad are others than it was encrypted with, or it was changed on its way'

function toIv(name: string, iv: unknown): Buffer {
  const bytes = toBytes(name, iv)
  if (bytes.length === 0) throw invalid(name, 'is empty; give the nonce, 12 bytes')
  return bytes
}
