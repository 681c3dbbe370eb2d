import { createPublicKey, createSecretKey, type KeyObject } from 'node:crypto'
import type { CreateAxiosDefaults } from 'axios'
import type { BrandConfig, ClientConfig, Decryptor, SensitiveMode, Signer } from '../types'
import { requireBaseUrl } from './base-url'
import { type Failover, readFailover } from './delivery/failover'
import { type RetryPolicy, readRetry } from './delivery/retry-policy'
import { WechatPayConfigError } from './errors'
import { loadCertificate, serialOf } from './keys/certificate'
import { type ClientCertificate, loadClientCertificate } from './keys/client-certificate'
import type { KeyRing } from './keys/key-ring'
import { describe, readSecret } from './keys/material'
import { type DownloadSettings, readKeys } from './keys/read-keys'
import { loadPrivateKey } from './keys/rsa-key'
import { checkSerial } from './keys/serial'

/** A configuration, checked and with its keys loaded. */
export interface Settings {
  mchid: string | undefined
  brandId: string | undefined
  /** Serial number of the merchant's certificate. */
  serial: string
  privateKey: KeyObject | Signer
  /** WeChat Pay's. */
  keys: KeyRing
  /** None where platform certificates are not downloaded. */
  certificates: DownloadSettings | undefined
  sensitive: SensitiveMode
  /** Decrypts in the place of the private key. */
  decryptor: Decryptor | undefined
  /** APIv3 key. */
  apiv3Key: KeyObject | undefined
  /** APIv2 key. */
  secret: KeyObject | undefined
  /** The merchant's TLS client certificate. */
  merchant: ClientCertificate | undefined
  /** None unless it is asked for. */
  retry: RetryPolicy | undefined
  /** None where it was turned off. */
  failover: Failover | undefined
  axios: CreateAxiosDefaults
}

const OPTIONS = [
  ...['mchid', 'brandId', 'serial', 'certificate', 'privateKey', 'certs', 'preferred'],
  ...[
    'apiv3Key',
    'certificates',
    'secret',
    'merchant',
    'sensitive',
    'decryptor',
    'retry',
    'failover',
    'axios',
  ],
]

/** Words that other SDKs and axios use, and what they are called here. */
const OTHER_NAMES: Record<string, string> = {
  mchserialno: 'serial',
  serialno: 'serial',
  merchantid: 'mchid',
  merchantprivatekey: 'privateKey',
  key: 'secret',
  apikey: 'apiv3Key',
  platformcerts: 'certs',
  publickey: 'certs',
  publickeyid: 'certs',
  platformcertificates: 'certs',
  wechatpaycertificates: 'certs',
  certstore: 'certificates.store',
  keystore: 'certificates.store',
  autoupdatecert: 'certificates',
  autoupdatecertificates: 'certificates',
  updateinterval: 'certificates.minInterval',
  region: 'certificates.path',
  baseuri: 'axios.baseURL',
  baseurl: 'axios.baseURL',
  timeout: 'axios.timeout',
  proxy: 'axios.proxy',
  headers: 'axios.headers',
  retries: 'retry',
  maxretries: 'retry',
}

/**
 * Checks a configuration and loads its keys. Reads files, but needs no network.
 *
 * @throws {@link WechatPayConfigError} naming what was found, what was expected and how to mend it
 */
export function readConfig(config: ClientConfig | BrandConfig): Settings {
  if (typeof config !== 'object' || config === null) {
    throw new WechatPayConfigError(
      'CONFIG_INVALID',
      `The configuration is ${describe(config)}; expected an object.`,
    )
  }
  refuseUnknownOptions(config)
  const brandId = readBrandId(config)
  const mchid = config.mchid === undefined && brandId ? undefined : checkDigits('mchid', config.mchid)
  const privateKey = isSigner(config.privateKey)
    ? config.privateKey
    : loadPrivateKey('privateKey', config.privateKey)
  const merchant = identify(config, privateKey)
  const apiv3Key = loadApiv3Key(config)
  if (config.axios?.baseURL !== undefined) requireBaseUrl(config.axios.baseURL)
  return {
    mchid,
    brandId,
    serial: merchant.serial,
    privateKey,
    ...readKeys(config, { mchid, apiv3Key, merchant }),
    apiv3Key,
    secret: loadSecret(config),
    merchant: config.merchant === undefined ? undefined : loadClientCertificate('merchant', config.merchant),
    ...readSensitive(config),
    retry: readRetry(config.retry, invalid),
    failover: readFailover(config.failover, invalid),
    axios: config.axios ?? {},
  }
}

function readSensitive({ sensitive = 'off', decryptor }: ClientConfig | BrandConfig) {
  if (sensitive !== 'auto' && sensitive !== 'off') {
    throw new WechatPayConfigError(
      'CONFIG_INVALID',
      "sensitive must be 'auto' or 'off'; without it, 'off' holds.",
    )
  }
  if (decryptor !== undefined && typeof decryptor !== 'function') {
    throw new WechatPayConfigError(
      'CONFIG_INVALID',
      `decryptor is ${describe(decryptor)}; expected a function.`,
    )
  }
  return { sensitive, decryptor }
}

function invalid(why: string): WechatPayConfigError {
  return new WechatPayConfigError('CONFIG_INVALID', `${why}.`)
}

function readBrandId(config: ClientConfig | BrandConfig): string | undefined {
  const given = 'brandId' in config ? config.brandId : undefined
  return given === undefined ? undefined : checkDigits('brandId', given)
}

function isSigner(privateKey: unknown): privateKey is Signer {
  return typeof privateKey === 'function'
}

function refuseUnknownOptions(config: object): void {
  for (const name of Object.keys(config)) {
    if (OPTIONS.includes(name)) continue
    const plain = name.toLowerCase().replace(/[_-]/g, '')
    const meant =
      OPTIONS.find((option) => option.toLowerCase() === plain) ??
      (Object.hasOwn(OTHER_NAMES, plain) ? OTHER_NAMES[plain] : undefined)
    throw new WechatPayConfigError(
      'CONFIG_UNKNOWN_OPTION',
      `"${name}" is no option of createClient. ${meant ? `Did you mean "${meant}"?` : `Options: ${OPTIONS.join(', ')}.`}`,
    )
  }
}

function checkDigits(name: string, value: unknown): string {
  if (typeof value === 'string' && /^\d{1,32}$/.test(value)) return value
  const found = typeof value === 'string' ? 'text with other characters than digits' : describe(value)
  throw new WechatPayConfigError(
    'CONFIG_MCHID_INVALID',
    `${name} is ${found}; expected a string of digits such as '1900000001'. ` +
      'The merchant platform shows it in the account centre.',
  )
}

/** The merchant's serial number and public key, from whichever of key, certificate and serial were given. */
function identify(config: ClientConfig | BrandConfig, privateKey: KeyObject | Signer) {
  const ownKey = isSigner(privateKey) ? undefined : createPublicKey(privateKey)
  if (config.certificate === undefined) {
    if (config.serial === undefined) throw serialMissing()
    return { serial: checkSerial('serial', config.serial), ...(ownKey && { publicKey: ownKey }) }
  }
  const certificate = loadCertificate('certificate', config.certificate)
  const serial = serialOf(certificate)
  if (ownKey && !ownKey.equals(certificate.publicKey)) throw keyMismatch(serial)
  if (config.serial !== undefined && checkSerial('serial', config.serial) !== serial) {
    throw serialMismatch(config.serial, serial)
  }
  return { serial, publicKey: certificate.publicKey }
}

function loadApiv3Key({ apiv3Key }: ClientConfig | BrandConfig): KeyObject | undefined {
  if (apiv3Key === undefined) return undefined
  const bytes = readSecret('apiv3Key', apiv3Key)
  if (bytes.length === 32) return createSecretKey(bytes)
  throw new WechatPayConfigError(
    'CONFIG_APIV3_KEY_LENGTH',
    `apiv3Key has ${bytes.length} bytes; expected 32. Set it on the merchant platform, account centre, ` +
      'API security; it is neither the APIv2 key nor a PEM.',
  )
}

function loadSecret({ secret }: ClientConfig | BrandConfig): KeyObject | undefined {
  if (secret === undefined) return undefined
  const bytes = readSecret('secret', secret)
  if (bytes.length > 0) return createSecretKey(bytes)
  throw new WechatPayConfigError('CONFIG_INVALID', 'secret is empty; expected the APIv2 key.')
}

function serialMissing(): WechatPayConfigError {
  return new WechatPayConfigError(
    'CONFIG_SERIAL_MISSING',
    'Neither certificate nor serial is given; every request names the merchant certificate. ' +
      "Give certificate: 'file:///path/to/apiclient_cert.pem'.",
  )
}

function serialMismatch(found: string, expected: string): WechatPayConfigError {
  return new WechatPayConfigError(
    'CONFIG_SERIAL_MISMATCH',
    `serial is "${found}", but the certificate's is "${expected}". Leave serial out: it is read from the certificate.`,
  )
}

function keyMismatch(serial: string): WechatPayConfigError {
  return new WechatPayConfigError(
    'CONFIG_KEY_CERTIFICATE_MISMATCH',
    `privateKey does not belong to the certificate ${serial}. ` +
      'Give apiclient_key.pem and apiclient_cert.pem from the same download.',
  )
}
