import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { WechatPayConfigError } from '../errors'
import { findCertificate } from './certificate'
import { type Material, readMaterial } from './material'

type Encoded = Exclude<Material, { form: 'key' }>
type Pem = Extract<Material, { form: 'pem' }>
type Standard = keyof typeof STANDARDS

const MIN_BITS = 2048

const STANDARDS = { pkcs1: 'PKCS#1', pkcs8: 'PKCS#8', spki: 'SPKI' }

/** The merchant's RSA private key, from PKCS#1 or PKCS#8. */
export function loadPrivateKey(name: string, input: unknown): KeyObject {
  const material = readMaterial(name, input, /PRIVATE KEY$/)
  if (material.form === 'pem' && !material.label.endsWith('PRIVATE KEY'))
    throw notPrivate(name, material.label)
  const key = material.form === 'key' ? material.key : parsePrivate(name, material)
  if (key.type !== 'private') throw notPrivate(name, `${key.type} key`)
  return requireRsa(name, key)
}

/** An RSA public key, from SPKI, PKCS#1 or an X.509 certificate. */
export function loadPublicKey(name: string, input: unknown): KeyObject {
  const material = readMaterial(name, input, /PUBLIC KEY$|CERTIFICATE$/)
  if (material.form === 'key') {
    if (material.key.type !== 'public') throw notPublic(name, `${material.key.type} key`)
    return requireRsa(name, material.key)
  }
  if (material.form === 'pem' && material.label.includes('PRIVATE')) throw notPublic(name, material.label)
  if (material.form === 'pem' && material.label.startsWith('EC ')) throw notRsa(name, 'ec')
  if (holdsPrivateKey(material)) throw notPublic(name, 'private key')
  const certificate = findCertificate(name, input)
  return requireRsa(name, certificate ? certificate.publicKey : parsePublic(name, material))
}

function parsePrivate(name: string, material: Encoded): KeyObject {
  if (material.form === 'pem' && material.label === 'EC PRIVATE KEY') throw notRsa(name, 'ec')
  for (const type of ['pkcs8', 'pkcs1'] as const) {
    const key = readPrivate(material, type)
    if (key) return requireLabel(name, material, type, key)
  }
  if (findCertificate(name, material.der)) throw notPrivate(name, 'certificate')
  throw unreadable(name, material)
}

function parsePublic(name: string, material: Encoded): KeyObject {
  for (const type of ['spki', 'pkcs1'] as const) {
    const key = attempt(() => createPublicKey({ key: material.der, format: 'der', type }))
    if (key) return requireLabel(name, material, type, key)
  }
  throw unreadable(name, material)
}

function readPrivate({ der }: Encoded, type: 'pkcs1' | 'pkcs8'): KeyObject | undefined {
  return attempt(() => createPrivateKey({ key: der, format: 'der', type }))
}

/** Node would silently derive the public key, and the private one would lie where public ones do. */
function holdsPrivateKey(material: Encoded): boolean {
  return (readPrivate(material, 'pkcs8') ?? readPrivate(material, 'pkcs1')) !== undefined
}

function requireLabel(name: string, material: Encoded, found: Standard, key: KeyObject): KeyObject {
  if (material.form === 'der' || material.label === labelOf(found, key)) return key
  throw mislabelled(name, material, found, key)
}

function labelOf(standard: Standard, { type }: KeyObject): string {
  const kind = type === 'private' ? 'PRIVATE KEY' : 'PUBLIC KEY'
  return standard === 'pkcs1' ? `RSA ${kind}` : kind
}

function attempt<T>(parse: () => T): T | undefined {
  try {
    return parse()
  } catch {
    return undefined
  }
}

function requireRsa(name: string, key: KeyObject): KeyObject {
  if (key.asymmetricKeyType !== 'rsa') throw notRsa(name, key.asymmetricKeyType ?? 'unknown')
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0
  if (bits < MIN_BITS) throw tooShort(name, bits)
  return key
}

function tooShort(name: string, bits: number): WechatPayConfigError {
  return new WechatPayConfigError(
    'CONFIG_KEY_TOO_SHORT',
    `${name} has ${bits} bits; WeChat Pay's and its merchants' keys have ${MIN_BITS}, and shorter ones can be ` +
      'forged. Give the key that the merchant platform issued.',
  )
}

function notRsa(name: string, found: string): WechatPayConfigError {
  return new WechatPayConfigError(
    'CONFIG_KEY_NOT_RSA',
    `${name} is a key of type "${found}"; WeChat Pay signs with RSA. ` +
      'Give the RSA key that the merchant platform issued (2048 bits).',
  )
}

function notPrivate(name: string, found: string): WechatPayConfigError {
  return new WechatPayConfigError(
    'CONFIG_KEY_WRONG_KIND',
    `${name} holds a ${found.toLowerCase()}; expected a private key. ` +
      'Give apiclient_key.pem, which starts with "-----BEGIN PRIVATE KEY-----".',
  )
}

function notPublic(name: string, found: string): WechatPayConfigError {
  return new WechatPayConfigError(
    'CONFIG_KEY_WRONG_KIND',
    `${name} holds a ${found.toLowerCase()}; expected WeChat Pay's public key or certificate. ` +
      'Never hand your private key out as a key to verify with.',
  )
}

function mislabelled(name: string, material: Pem, found: Standard, key: KeyObject): WechatPayConfigError {
  const expected = labelOf(found, key)
  return new WechatPayConfigError(
    'CONFIG_KEY_FORMAT_MISMATCH',
    `${name} is labelled "${material.label}", but its content is ${STANDARDS[found]}. ` +
      `Write "-----BEGIN ${expected}-----" and "-----END ${expected}-----" around it, or export it again.`,
  )
}

function unreadable(name: string, material: Encoded): WechatPayConfigError {
  const found = material.form === 'pem' ? `a PEM block "${material.label}"` : `${material.der.length} bytes`
  return new WechatPayConfigError(
    'CONFIG_KEY_UNREADABLE',
    `${name} is ${found} that cannot be read as a key: it may be cut short or damaged. Copy the whole file again.`,
  )
}
