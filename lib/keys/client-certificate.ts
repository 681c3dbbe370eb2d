import { X509Certificate } from 'node:crypto'
import { createSecureContext, type SecureContext, type SecureContextOptions } from 'node:tls'
import type { ClientConfig } from '../../types'
import { readLegacyPfx } from '../crypto/pkcs12'
import { WechatPayConfigError } from '../errors'
import { loadCertificate } from './certificate'
import { describe, readMaterial } from './material'
import { loadPrivateKey } from './rsa-key'

type Merchant = NonNullable<ClientConfig['merchant']>

/** Certificate and key in one of the forms that TLS takes. */
type Material = Pick<SecureContextOptions, 'cert' | 'key' | 'pfx' | 'passphrase'>

/**
 * Puts a client certificate into a context with whatever else that should have, such as other authorities to trust.
 * As a context, certificate and key show neither in a print of the agent that holds them nor in one of its sockets.
 */
export type ClientCertificate = (options?: SecureContextOptions) => SecureContext

/** The merchant's certificate and key for mutual TLS. */
export function loadClientCertificate(name: string, merchant: Merchant): ClientCertificate {
  const given: Partial<Record<string, unknown>> =
    typeof merchant === 'object' && merchant !== null ? { ...merchant } : {}
  const { cert, key, pfx, passphrase, ...others } = given
  const isPair = cert !== undefined && key !== undefined
  const isPfx = pfx !== undefined && passphrase !== undefined
  const isMixed = isPair
    ? pfx !== undefined || passphrase !== undefined
    : cert !== undefined || key !== undefined
  if (isPair === isPfx || isMixed || Object.keys(others).length > 0) throw invalid(name)
  const material = isPair ? fromPair(name, cert, key) : fromPfx(name, pfx, passphrase)
  createSecureContext(material)
  return (options = {}) => createSecureContext({ ...options, ...material })
}

function fromPair(name: string, certInput: unknown, keyInput: unknown): Material {
  const cert = loadCertificate(`${name}.cert`, certInput)
  const key = loadPrivateKey(`${name}.key`, keyInput)
  if (!cert.checkPrivateKey(key)) {
    throw new WechatPayConfigError(
      'CONFIG_KEY_CERTIFICATE_MISMATCH',
      `${name}.key does not belong to ${name}.cert. ` +
        'Give apiclient_key.pem and apiclient_cert.pem from the same download.',
    )
  }
  return { cert: cert.toString(), key: key.export({ type: 'pkcs8', format: 'pem' }) }
}

function fromPfx(name: string, input: unknown, passphrase: unknown): Material {
  if (typeof passphrase !== 'string') {
    throw new WechatPayConfigError(
      'CONFIG_MERCHANT_INVALID',
      `${name}.passphrase is ${describe(passphrase)}; expected text, by default the merchant's number.`,
    )
  }
  const material = readMaterial(`${name}.pfx`, input, /$^/)
  if (material.form !== 'der') throw noPfx(name)
  const pfx = material.der
  try {
    createSecureContext({ pfx, passphrase })
    return { pfx, passphrase }
  } catch (error) {
    if (isLegacy(error)) return fromLegacyPfx(name, pfx, passphrase)
    throw isWrongPassphrase(error) ? wrongPassphrase(name) : unreadable(name)
  }
}

/** The ciphers that the merchant platform's files long had, which OpenSSL 3 does not read. */
function fromLegacyPfx(name: string, pfx: Buffer, passphrase: string): Material {
  try {
    const { cert, key } = readLegacyPfx(pfx, passphrase)
    if (!new X509Certificate(cert).checkPrivateKey(key)) throw new Error()
    return { cert, key: key.export({ type: 'pkcs8', format: 'pem' }) }
  } catch {
    throw unreadable(name)
  }
}

function isLegacy(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ERR_CRYPTO_UNSUPPORTED_OPERATION'
}

function isWrongPassphrase(error: unknown): boolean {
  return /mac verify/i.test((error as Error).message)
}

function invalid(name: string): WechatPayConfigError {
  return new WechatPayConfigError(
    'CONFIG_MERCHANT_INVALID',
    `${name} must be either { cert, key }, apiclient_cert.pem and apiclient_key.pem, ` +
      'or { pfx, passphrase }, apiclient_cert.p12 and its passphrase.',
  )
}

function noPfx(name: string): WechatPayConfigError {
  return new WechatPayConfigError(
    'CONFIG_KEY_WRONG_KIND',
    `${name}.pfx is no PKCS#12 file. Give apiclient_cert.p12 as a Buffer or a file:// URL; ` +
      `PEM files go into ${name}: { cert, key }.`,
  )
}

function wrongPassphrase(name: string): WechatPayConfigError {
  return new WechatPayConfigError(
    'CONFIG_PFX_PASSPHRASE_WRONG',
    `${name}.passphrase does not open ${name}.pfx. By default it is the number of the merchant that the file is for.`,
  )
}

function unreadable(name: string): WechatPayConfigError {
  return new WechatPayConfigError(
    'CONFIG_PFX_UNREADABLE',
    `${name}.pfx cannot be read as a PKCS#12 file with one key and its certificate: it may be cut short or damaged. ` +
      'Copy apiclient_cert.p12 again.',
  )
}
