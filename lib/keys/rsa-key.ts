import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { WechatPayConfigError } from '../errors'
import { findCertificate } from './certificate'
import { type Material, readMaterial } from './material'

type Pem = Extract<Material, { form: 'pem' }>

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
  const label = material.form === 'pem' ? material.label : material.form === 'key' ? material.key.type : ''
  if (/PRIVATE|private|secret/.test(label)) throw notPublic(name, label)
  if (material.form === 'key') return requireRsa(name, material.key)
  const certificate = findCertificate(name, input)
  return requireRsa(name, certificate ? certificate.publicKey : parsePublic(name, material))
}

function parsePrivate(name: string, material: Exclude<Material, { form: 'key' }>): KeyObject {
  if (material.form === 'pem' && material.label === 'EC PRIVATE KEY') throw notRsa(name, 'ec')
  const labelled = material.form === 'pem' ? attempt(() => createPrivateKey(material.pem)) : undefined
  if (labelled) return labelled
  for (const type of ['pkcs8', 'pkcs1'] as const) {
    const key = attempt(() => createPrivateKey({ key: material.der, format: 'der', type }))
    if (!key) continue
    if (material.form === 'der') return key
    throw mislabelled(name, material, type)
  }
  throw unreadable(name, material)
}

function parsePublic(name: string, material: Exclude<Material, { form: 'key' }>): KeyObject {
  const labelled = material.form === 'pem' ? attempt(() => createPublicKey(material.pem)) : undefined
  if (labelled) return labelled
  for (const type of ['spki', 'pkcs1'] as const) {
    const key = attempt(() => createPublicKey({ key: material.der, format: 'der', type }))
    if (!key) continue
    if (material.form === 'der') return key
    throw mislabelled(name, material, type)
  }
  throw unreadable(name, material)
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
  return key
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

function mislabelled(name: string, material: Pem, found: 'pkcs1' | 'pkcs8' | 'spki'): WechatPayConfigError {
  const kind = material.label.includes('PRIVATE') ? 'PRIVATE' : 'PUBLIC'
  const expected = found === 'pkcs1' ? `RSA ${kind} KEY` : `${kind} KEY`
  return new WechatPayConfigError(
    'CONFIG_KEY_FORMAT_MISMATCH',
    `${name} is labelled "${material.label}", but its content is ${standard(found)}. ` +
      `Write "-----BEGIN ${expected}-----" and "-----END ${expected}-----" around it, or export it again.`,
  )
}

function standard(format: 'pkcs1' | 'pkcs8' | 'spki'): string {
  return { pkcs1: 'PKCS#1', pkcs8: 'PKCS#8', spki: 'SPKI' }[format]
}

function unreadable(name: string, material: Exclude<Material, { form: 'key' }>): WechatPayConfigError {
  const found = material.form === 'pem' ? `a PEM block "${material.label}"` : `${material.der.length} bytes`
  return new WechatPayConfigError(
    'CONFIG_KEY_UNREADABLE',
    `${name} is ${found} that cannot be read as a key: it may be cut short or damaged. Copy the whole file again.`,
  )
}
