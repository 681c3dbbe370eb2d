import type { KeyObject } from 'node:crypto'
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
  readonly key: KeyObject
  /** When its certificate expires, in milliseconds since 1970; absent for a public key. */
  readonly expires?: number
}

/** The keys that answers are verified with: an immutable snapshot. */
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

/**
 * Reads `certs`: platform public keys and platform certificates by id, in any mix.
 *
 * @param preferred - the id that requests name; by default a public key, else the certificate that lasts longest
 */
export function loadPlatformKeys(
  certs: unknown,
  merchant: MerchantIdentity,
  preferred: string | undefined,
): PlatformKeys {
  if (typeof certs !== 'object' || certs === null || Array.isArray(certs)) throw missing(describe(certs))
  if (Object.keys(certs).length === 0) throw missing('empty')
  const keys = Object.entries(certs).map(([id, input]) => loadPlatformKey(id, input, merchant))
  const byId = new Map(keys.map((key) => [key.id, key]))
  return Object.freeze({
    get: (id: string) => byId.get(id),
    preferred: preferred === undefined ? choosePreferred(keys) : requireKnown(byId, preferred),
  })
}

function loadPlatformKey(id: string, input: unknown, merchant: MerchantIdentity): PlatformKey {
  const name = `certs[${quoteId(id)}]`
  const certificate = findCertificate(name, input)
  const key = loadPublicKey(name, input)
  if (isMerchants(merchant, id, certificate, key)) throw merchants(name)
  if (PUBLIC_KEY_ID.test(id)) {
    if (certificate) throw certificateUnderKeyId(name)
    return Object.freeze({ id, key })
  }
  checkPlatformId(name, id)
  if (!certificate) return Object.freeze({ id, key })
  if (serialOf(certificate) !== id) throw serialMismatch(name, serialOf(certificate))
  return Object.freeze({ id, key, expires: Date.parse(certificate.validTo) })
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

function choosePreferred(keys: PlatformKey[]): PlatformKey {
  const publicKey = keys.find((key) => PUBLIC_KEY_ID.test(key.id))
  if (publicKey) return publicKey
  const [first, ...others] = keys as [PlatformKey, ...PlatformKey[]]
  return others.reduce((best, key) => ((key.expires ?? 0) > (best.expires ?? 0) ? key : best), first)
}

function requireKnown(keys: Map<string, PlatformKey>, preferred: string): PlatformKey {
  const key = keys.get(preferred)
  if (key) return key
  throw new WechatPayConfigError(
    'CONFIG_PREFERRED_UNKNOWN',
    `preferred names ${quoteId(preferred)}, which is not in certs (${[...keys.keys()].join(', ')}).`,
  )
}

function missing(found: string): WechatPayConfigError {
  return new WechatPayConfigError(
    'CONFIG_CERTS_MISSING',
    `certs is ${found}: without a key of WeChat Pay no answer can be verified. ` +
      "Give certs: { 'PUB_KEY_ID_…': 'file:///path/to/pub_key.pem' } from the merchant platform, " +
      'account centre, API security; merchants with platform certificates give { serial: certificate }.',
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
