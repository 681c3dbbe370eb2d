import { X509Certificate } from 'node:crypto'
import { WechatPayConfigError } from '../errors'
import { readMaterial } from './material'

/** The X.509 certificate in an input, or `undefined` where the input is something else. */
export function findCertificate(name: string, input: unknown): X509Certificate | undefined {
  const material = readMaterial(name, input, /CERTIFICATE$/)
  if (material.form === 'key') return undefined
  if (material.form === 'pem' && !material.label.endsWith('CERTIFICATE')) return undefined
  try {
    return new X509Certificate(material.der)
  } catch (cause) {
    if (material.form === 'der') return undefined
    throw new WechatPayConfigError(
      'CONFIG_KEY_UNREADABLE',
      `${name} is labelled a certificate, but cannot be read as one. Copy the whole file again.`,
      { cause },
    )
  }
}

/** The merchant's certificate. */
export function loadCertificate(name: string, input: unknown): X509Certificate {
  const certificate = findCertificate(name, input)
  if (certificate) return certificate
  throw new WechatPayConfigError(
    'CONFIG_KEY_WRONG_KIND',
    `${name} holds no certificate. Give apiclient_cert.pem, which starts with "-----BEGIN CERTIFICATE-----".`,
  )
}

/** Serial number of a certificate as WeChat Pay writes it: upper-case hex. */
export function serialOf(certificate: X509Certificate): string {
  return certificate.serialNumber.toUpperCase()
}
