import type { KeyObject } from 'node:crypto'
import type { KeyKind } from '../../types'
import { WechatPayConfigError } from '../errors'
import { findCertificate, serialOf } from './certificate'
import { describe } from './material'
import { quoteId } from './quote'
import { loadPublicKey } from './rsa-key'
import { checkSerial } from './serial'

/** A key of WeChat Pay's, by the id that `Wechatpay-Serial` names it with. */
export interface PlatformKey {
  /** `PUB_KEY_ID_…` for a public key, the serial number for a certificate. */
  readonly id: string
  readonly kind: KeyKind
  readonly key: KeyObject
  /** When its certificate expires, in milliseconds since 1970; absent for a public key. */
  readonly expires?: number
}

/** The keys that requests and answers are checked with: an immutable snapshot. */
export interface PlatformKeys {
  get(id: string): PlatformKey | undefined
  /** The key that each request names, and with which WeChat Pay therefore signs its answer. */
  readonly preferred: PlatformKey
}

/** What tells a merchant's own key from WeChat Pay's. */
export interface MerchantIdentity {
  serial: string
  /** Absent where a signer elsewhere holds the key and no certificate was given. */
  publicKey?: KeyObject
}

const PUBLIC_KEY_ID = /^PUB_KEY_ID_[0-9A-Za-z]+$/

/** What an id names: WeChat Pay gives its public key one of its own, and certificates have their serial number. */
export function kindOf(id: string): KeyKind {
  return PUBLIC_KEY_ID.test(id) ? 'PUBLIC_KEY' : 'CERTIFICATE'
}

/**
 * Reads `certs`: platform public keys and platform certificates by id, in any mix.
 *
 * @param isOptional - whether there may be none, because they can be downloaded
 */
export function loadPlatformKeys(
  certs: unknown,
  merchant: MerchantIdentity,
  isOptional = false,
): PlatformKey[] {
  if (isOptional && certs === undefined) return []
  if (typeof certs !== 'object' || certs === null || Array.isArray(certs)) throw missing(describe(certs))
  const entries = Object.entries(certs)
  if (entries.length === 0 && !isOptional) throw missing('empty')
  return entries.map(([id, input]) => loadPlatformKey(id, input, merchant))
}

function loadPlatformKey(id: string, input: unknown, merchant: MerchantIdentity): PlatformKey {
  const name = `certs[${quoteId(id)}]`
  const certificate = findCertificate(name, input)
  const key = loadPublicKey(name, input)
  if (isMerchants(merchant, id, certificate, key)) throw merchants(name)
  const kind = kindOf(id)
  if (kind === 'PUBLIC_KEY') {
    if (certificate) throw certificateUnderKeyId(name)
    return Object.freeze({ id, kind, key })
  }
  checkPlatformId(name, id)
  if (!certificate) return Object.freeze({ id, kind, key })
  if (serialOf(certificate) !== id) throw serialMismatch(name, serialOf(certificate))
  return Object.freeze({ id, kind, key, expires: Date.parse(certificate.validTo) })
}

function isMerchants(
  merchant: MerchantIdentity,
  id: string,
  certificate: ReturnType<typeof findCertificate>,
  key: KeyObject,
): boolean {
  if (id === merchant.serial) return true
  if (certificate && serialOf(certificate) === merchant.serial) return true
  return merchant.publicKey?.equals(key) ?? false
}

function checkPlatformId(name: string, id: string): void {
  if (/^[0-9a-f\s:-]{8,}$/i.test(id)) {
    checkSerial(`the id of ${name}`, id)
    return
  }
  throw new WechatPayConfigError(
    'CONFIG_PLATFORM_ID_INVALID',
    `${name} is named neither by a public key id (PUB_KEY_ID_…) nor by a certificate's serial number. ` +
      'Copy it from the merchant platform, account centre, API security.',
  )
}

function missing(found: string): WechatPayConfigError {
  return new WechatPayConfigError(
    'CONFIG_CERTS_MISSING',
    `certs is ${found}: without a key of WeChat Pay no answer can be verified. ` +
      "Give certs: { 'PUB_KEY_ID_…': 'file:///path/to/pub_key.pem' } from the merchant platform, " +
      'account centre, API security; merchants with platform certificates give { serial: certificate }, or ' +
      'apiv3Key, with which the certificates are downloaded.',
  )
}

function merchants(name: string): WechatPayConfigError {
  return new WechatPayConfigError(
    'CONFIG_MERCHANT_KEY_AS_PLATFORM_KEY',
    `${name} is the merchant's own certificate or key; answers are signed with WeChat Pay's. ` +
      'Give the WeChat Pay public key (pub_key.pem) or a platform certificate, not apiclient_cert.pem.',
  )
}

function certificateUnderKeyId(name: string): WechatPayConfigError {
  return new WechatPayConfigError(
    'CONFIG_KEY_WRONG_KIND',
    `${name} holds a certificate; a PUB_KEY_ID_… names a public key. ` +
      'Give pub_key.pem, or name the certificate by its serial number.',
  )
}

function serialMismatch(name: string, found: string): WechatPayConfigError {
  return new WechatPayConfigError(
    'CONFIG_PLATFORM_SERIAL_MISMATCH',
    `${name} holds the certificate ${found}; expected the one it is named after. Use "${found}" as its id.`,
  )
}
