import { type KeyObject, X509Certificate } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import type { KeyInput } from '../../types'
import { loadCertificate, serialOf } from '../keys/certificate'
import { describe } from '../keys/material'
import { invalid } from './argument'
import { loadKey } from './load-key'

/** A certificate: PEM text, bytes, a `file://` URL, or one that is loaded already. */
export type CertificateInput = Exclude<KeyInput, KeyObject> | X509Certificate

/**
 * Loads keys and certificates.
 *
 * PHP's `WeChatPay\Util\PemUtil`. Certificates are `X509Certificate`, keys `KeyObject` of `node:crypto`; what cannot be
 * loaded is an error, never `false`.
 */
export class PemUtil {
  /**
   * @param filepath - path of a private key's PEM file, also as `file://` URL
   * @throws `WechatPayConfigError`
   * @deprecated as in PHP: use {@link Rsa.from}
   */
  static loadPrivateKey(filepath: string | URL): KeyObject {
    const name = 'PemUtil.loadPrivateKey(): filepath'
    return loadKey(name, toUrl(name, filepath), 'private')
  }

  /**
   * @param content - PEM text
   * @throws `WechatPayConfigError`
   * @deprecated as in PHP: use {@link Rsa.from}
   */
  static loadPrivateKeyFromString(content: KeyInput): KeyObject {
    return loadKey('PemUtil.loadPrivateKeyFromString(): content', content, 'private')
  }

  /**
   * @param filepath - path of a certificate's PEM file, also as `file://` URL
   * @throws `WechatPayConfigError`
   */
  static loadCertificate(filepath: string | URL): X509Certificate {
    const name = 'PemUtil.loadCertificate(): filepath'
    return loadCertificate(name, toUrl(name, filepath))
  }

  /**
   * @param content - PEM text
   * @throws `WechatPayConfigError`
   */
  static loadCertificateFromString(content: CertificateInput): X509Certificate {
    return toCertificate('PemUtil.loadCertificateFromString(): content', content)
  }

  /**
   * Serial number of a certificate, as `Wechatpay-Serial` and the option `certs` name it.
   *
   * @returns hex in upper case
   * @throws `WechatPayConfigError`
   */
  static parseCertificateSerialNo(certificate: CertificateInput): string {
    return serialOf(toCertificate('PemUtil.parseCertificateSerialNo(): certificate', certificate))
  }
}

function toCertificate(name: string, input: CertificateInput): X509Certificate {
  return input instanceof X509Certificate ? input : loadCertificate(name, input)
}

function toUrl(name: string, filepath: unknown): URL | string {
  if (filepath instanceof URL) return filepath
  if (typeof filepath !== 'string' || filepath === '')
    throw invalid(name, `is ${filepath === '' ? 'empty' : describe(filepath)}; give the path of a file`)
  return /^file:\/\//i.test(filepath) ? filepath : pathToFileURL(filepath)
}
