import type { KeyObject } from 'node:crypto'
import type { EncryptionScheme } from '../../types'
import { signRsaSha256Sync, verifyRsaSha256 } from '../crypto/rsa'
import { decryptRsa, encryptRsa, mostPlaintext } from '../crypto/rsa-encryption'
import { describe } from '../keys/material'
import { readUtf8 } from '../utf8'
import { fromBase64, invalid, type PhpString, toBytes, undecryptable } from './argument'
import { type KeyType, loadKey, type PrivateKeyInput, type PublicKeyInput } from './load-key'

/**
 * RSA: loads keys, signs, verifies, encrypts and decrypts.
 *
 * PHP's `WeChatPay\Crypto\Rsa`. Keys are `KeyObject` of `node:crypto`; wherever a key is taken, whatever {@link Rsa.from}
 * takes may be given instead, and is read anew each time. Keys of less than 2048 bits are refused.
 *
 * All of it runs on the event loop. A client signs its own requests elsewhere.
 */
export class Rsa {
  static readonly KEY_TYPE_PUBLIC = 'public'
  static readonly KEY_TYPE_PRIVATE = 'private'
  /** RSA-OAEP with SHA-1: PHP's `OPENSSL_PKCS1_OAEP_PADDING`. */
  static readonly PADDING_OAEP = 4
  /** RSAES-PKCS1-v1_5, which the overseas API and some of APIv2 want: PHP's `OPENSSL_PKCS1_PADDING`. */
  static readonly PADDING_PKCS1 = 1

  /**
   * Loads a key.
   *
   * @param thing - PEM text, its bytes or a `file://` URL, PKCS#1, PKCS#8 or SPKI; bare base64 after `private.pkcs1://`,
   *   `private.pkcs8://`, `public.pkcs1://` or `public.spki://`; for a public key also a certificate; for an encrypted
   *   private key `[key, passphrase]`
   * @param type - `Rsa.KEY_TYPE_PRIVATE` or `Rsa.KEY_TYPE_PUBLIC`
   * @throws `WechatPayConfigError` saying what was found instead, and showing nothing of it
   *
   * @example
   * ```ts
   * const privateKey = Rsa.from('file:///etc/wechatpay/apiclient_key.pem', Rsa.KEY_TYPE_PRIVATE)
   * const publicKey = Rsa.from('file:///etc/wechatpay/pub_key.pem', Rsa.KEY_TYPE_PUBLIC)
   * ```
   */
  static from(thing: PrivateKeyInput, type?: 'private'): KeyObject
  static from(thing: PublicKeyInput, type: 'public'): KeyObject
  static from(thing: PrivateKeyInput | PublicKeyInput, type: KeyType = Rsa.KEY_TYPE_PRIVATE): KeyObject {
    return loadKey('Rsa.from(): thing', thing, checkType('Rsa.from()', type))
  }

  /**
   * @param thing - a private key: base64 of PKCS#8, without labels
   * @throws `WechatPayConfigError`, `WechatPayArgumentError` for what is no base64
   */
  static fromPkcs8(thing: string): KeyObject {
    return loadKey('Rsa.fromPkcs8(): thing', `private.pkcs8://${thing}`, 'private')
  }

  /**
   * @param thing - a key: base64 of PKCS#1, without labels
   * @param type - `Rsa.KEY_TYPE_PRIVATE` or `Rsa.KEY_TYPE_PUBLIC`
   * @throws `WechatPayConfigError`, `WechatPayArgumentError` for what is no base64
   */
  static fromPkcs1(thing: string, type: KeyType = Rsa.KEY_TYPE_PRIVATE): KeyObject {
    checkType('Rsa.fromPkcs1()', type)
    return loadKey('Rsa.fromPkcs1(): thing', `${type}.pkcs1://${thing}`, type)
  }

  /**
   * @param thing - a public key: base64 of SPKI, without labels
   * @throws `WechatPayConfigError`, `WechatPayArgumentError` for what is no base64
   */
  static fromSpki(thing: string): KeyObject {
    return loadKey('Rsa.fromSpki(): thing', `public.spki://${thing}`, 'public')
  }

  /**
   * Puts a public key of PKCS#1 into SPKI.
   *
   * @param thing - base64, without labels
   * @returns base64, without labels
   * @throws `WechatPayConfigError`, `WechatPayArgumentError` for what is no base64
   */
  static pkcs1ToSpki(thing: string): string {
    const key = loadKey('Rsa.pkcs1ToSpki(): thing', `public.pkcs1://${thing}`, 'public')
    return key.export({ type: 'spki', format: 'der' }).toString('base64')
  }

  /**
   * Encrypts for WeChat Pay. A client encrypts the sensitive fields of a call by itself: give it plaintext, or
   * `sensitive: 'off'` with what was encrypted here.
   *
   * @param plaintext - at most 214 bytes for a key of 2048 bits, or 245 with `Rsa.PADDING_PKCS1`
   * @param publicKey - WeChat Pay's: of the platform certificate or public key that `Wechatpay-Serial` names
   * @param padding - `Rsa.PADDING_OAEP` or `Rsa.PADDING_PKCS1`
   * @returns base64, another one each time
   * @throws `WechatPayArgumentError` `ARGUMENT_INVALID`; `WechatPayConfigError` for the key
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wechatpay/wechatpay4_3.shtml
   */
  static encrypt(
    plaintext: PhpString,
    publicKey: PublicKeyInput,
    padding: number = Rsa.PADDING_OAEP,
  ): string {
    const scheme = schemeOf('Rsa.encrypt()', padding)
    const key = loadKey('Rsa.encrypt(): publicKey', publicKey, 'public')
    const bytes = toBytes('Rsa.encrypt(): plaintext', plaintext)
    const most = mostPlaintext(key, scheme)
    if (bytes.length <= most) return encryptRsa(bytes, key, scheme).toString('base64')
    throw invalid(
      'Rsa.encrypt(): plaintext',
      `has ${bytes.length} bytes; this key and padding encrypt at most ${most}`,
    )
  }

  /**
   * Decrypts what WeChat Pay encrypted for the merchant.
   *
   * @param ciphertext - base64
   * @param privateKey - the merchant's
   * @param padding - `Rsa.PADDING_OAEP` or `Rsa.PADDING_PKCS1`
   * @returns the plaintext, text in UTF-8
   * @throws `WechatPayArgumentError` `ARGUMENT_UNDECRYPTABLE`, the same whatever is wrong with the ciphertext;
   *   `WechatPayConfigError` for the key
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wechatpay/wechatpay4_3.shtml
   */
  static decrypt(
    ciphertext: string,
    privateKey: PrivateKeyInput,
    padding: number = Rsa.PADDING_OAEP,
  ): string {
    const name = 'Rsa.decrypt(): ciphertext'
    const scheme = schemeOf('Rsa.decrypt()', padding)
    const key = loadKey('Rsa.decrypt(): privateKey', privateKey, 'private')
    const plaintext = decryptRsa(fromBase64(name, ciphertext), key, scheme)
    const text = plaintext && readUtf8(plaintext)
    if (text === undefined) throw undecryptable(name, UNDECRYPTABLE)
    return text
  }

  /**
   * Signs with SHA-256 and RSASSA-PKCS1-v1_5.
   *
   * @param message - what is signed, such as {@link Formatter.request} returns
   * @param privateKey - the merchant's
   * @returns base64
   * @throws `WechatPayArgumentError` `ARGUMENT_INVALID`; `WechatPayConfigError` for the key
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wechatpay/wechatpay4_0.shtml
   */
  static sign(message: PhpString, privateKey: PrivateKeyInput): string {
    const bytes = toBytes('Rsa.sign(): message', message)
    return signRsaSha256Sync(bytes, loadKey('Rsa.sign(): privateKey', privateKey, 'private')).toString(
      'base64',
    )
  }

  /**
   * Verifies a signature of SHA-256 and RSASSA-PKCS1-v1_5.
   *
   * @param message - what was signed, such as {@link Formatter.response} returns
   * @param signature - base64
   * @param publicKey - WeChat Pay's, by the id that `Wechatpay-Serial` names
   * @returns `false` for any signature that does not match, whatever it holds
   * @throws `WechatPayArgumentError` `ARGUMENT_INVALID` for a signature that is missing; `WechatPayConfigError` for the key
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wechatpay/wechatpay4_1.shtml
   */
  static verify(message: PhpString, signature: string, publicKey: PublicKeyInput): boolean {
    const bytes = toBytes('Rsa.verify(): message', message)
    if (typeof signature !== 'string')
      throw invalid('Rsa.verify(): signature', `is ${describe(signature)}; give base64 text`)
    const key = loadKey('Rsa.verify(): publicKey', publicKey, 'public')
    return verifyRsaSha256(bytes, Buffer.from(signature, 'base64'), key)
  }
}

const UNDECRYPTABLE = 'it was encrypted for another key or with another padding, changed or cut short'

function checkType(method: string, type: unknown): KeyType {
  if (type === Rsa.KEY_TYPE_PUBLIC || type === Rsa.KEY_TYPE_PRIVATE) return type
  throw invalid(`${method}: type`, 'must be Rsa.KEY_TYPE_PRIVATE or Rsa.KEY_TYPE_PUBLIC')
}

function schemeOf(method: string, padding: unknown): EncryptionScheme {
  if (padding === Rsa.PADDING_OAEP) return 'RSA-OAEP'
  if (padding === Rsa.PADDING_PKCS1) return 'RSAES-PKCS1-v1_5'
  throw invalid(`${method}: padding`, 'must be Rsa.PADDING_OAEP or Rsa.PADDING_PKCS1')
}
