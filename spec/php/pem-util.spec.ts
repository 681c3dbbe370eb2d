import { X509Certificate } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { PemUtil } from '../../lib'
import { argumentErrorOf } from '../support/argument-error'
import {
  configErrorOf,
  derOf,
  fileOf,
  formsOf,
  fragmentsOf,
  merchant,
  pkcs1,
  pkcs8,
  platform,
  printed,
} from '../support/keys'

const certificateUrl = fileOf(merchant.certificate)
const keyUrl = fileOf(pkcs8(merchant.privateKey))

describe('a certificate', () => {
  it.each([
    ['path', fileURLToPath(certificateUrl)],
    ['file:// URL', certificateUrl.href],
    ['URL object', certificateUrl],
  ])('is loaded from its %s', (_, filepath) => {
    const certificate = PemUtil.loadCertificate(filepath)
    expect(certificate).toBeInstanceOf(X509Certificate)
    expect(certificate.publicKey.equals(merchant.publicKey)).toBe(true)
  })

  it.each([
    ['PEM text', merchant.certificate],
    ['PEM text with \\n escaped', merchant.certificate.replace(/\n/g, '\\n')],
    ['bytes', derOf(merchant.certificate)],
    ['what is loaded already', new X509Certificate(merchant.certificate)],
  ])('is loaded from %s', (_, content) => {
    expect(PemUtil.loadCertificateFromString(content).publicKey.equals(merchant.publicKey)).toBe(true)
  })

  it.each(formsOf(merchant.certificate))('tells its serial number, given as %s', (_, certificate) => {
    expect(PemUtil.parseCertificateSerialNo(certificate as string)).toBe(merchant.serial)
  })

  it('tells its serial number once loaded', () => {
    const certificate = PemUtil.loadCertificateFromString(platform.certificate)
    expect(PemUtil.parseCertificateSerialNo(certificate)).toBe(platform.serial)
    expect(platform.serial).toMatch(/^[0-9A-F]{40}$/)
  })
})

describe('a private key', () => {
  it('is loaded from a path or a file:// URL', () => {
    for (const filepath of [fileURLToPath(keyUrl), keyUrl.href, keyUrl])
      expect(PemUtil.loadPrivateKey(filepath).equals(merchant.privateKey)).toBe(true)
  })

  it('is loaded from text', () => {
    for (const pem of [pkcs8(merchant.privateKey), pkcs1(merchant.privateKey)])
      expect(PemUtil.loadPrivateKeyFromString(pem).equals(merchant.privateKey)).toBe(true)
  })
})

describe('what cannot be loaded', () => {
  it.each<[what: string, code: string, action: () => unknown]>([
    [
      'a file that is not there',
      'CONFIG_FILE_UNREADABLE',
      () => PemUtil.loadCertificate('/no/such/cert.pem'),
    ],
    ['a key that is not there', 'CONFIG_FILE_UNREADABLE', () => PemUtil.loadPrivateKey('/no/such/key.pem')],
    ['a path given as text', 'CONFIG_KEY_NOT_PEM', () => PemUtil.loadCertificateFromString('/etc/cert.pem')],
    ['a key for a certificate', 'CONFIG_KEY_WRONG_KIND', () => PemUtil.loadCertificate(keyUrl)],
    ['a certificate for a key', 'CONFIG_KEY_WRONG_KIND', () => PemUtil.loadPrivateKey(certificateUrl)],
    [
      'the serial number of a key',
      'CONFIG_KEY_WRONG_KIND',
      () => PemUtil.parseCertificateSerialNo(pkcs8(merchant.privateKey)),
    ],
    ['no certificate', 'CONFIG_KEY_NOT_PEM', () => PemUtil.parseCertificateSerialNo(false as never)],
  ])('is an error, never false: %s', (_, code, action) => {
    const error = configErrorOf(action)
    expect(error.code).toBe(code)
    expect(error.message).toMatch(/^PemUtil\.\w+\(\): (filepath|content|certificate)/)
    for (const fragment of fragmentsOf(pkcs8(merchant.privateKey)).slice(1))
      expect(printed(error)).not.toContain(fragment)
  })

  it.each([undefined, null, '', 1])('refuses the path %p', (filepath) => {
    expect(argumentErrorOf(() => PemUtil.loadCertificate(filepath as string)).code).toBe('ARGUMENT_INVALID')
  })
})
