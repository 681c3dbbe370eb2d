import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto'
import type { KeyInput } from '../../types'
import { WechatPayConfigError } from '../errors'
import { readSecret } from '../keys/material'
import { loadPrivateKey, loadPublicKey } from '../keys/rsa-key'
import { fromBase64, invalid } from './argument'

/** A public key, or the certificate that holds one. */
export type PublicKeyInput = KeyInput | X509Certificate

/** A private key; one that is encrypted with its passphrase beside it. */
export type PrivateKeyInput = KeyInput | readonly [key: Exclude<KeyInput, KeyObject>, passphrase: string]

export type KeyType = 'public' | 'private'

/** What PHP lets stand before bare base64, as in `private.pkcs8://MIIE…`, and the PEM label that it means. */
const LABELS: Record<string, string> = {
  'private.pkcs1': 'RSA PRIVATE KEY',
  'private.pkcs8': 'PRIVATE KEY',
  'public.pkcs1': 'RSA PUBLIC KEY',
  'public.spki': 'PUBLIC KEY',
}

/** @param name - what to call the key in an error */
export function loadKey(name: string, thing: unknown, type: KeyType): KeyObject {
  if (type === 'public')
    return loadPublicKey(name, thing instanceof X509Certificate ? thing.publicKey : addLabel(name, thing))
  if (thing instanceof X509Certificate) throw noPrivateKey(name)
  return loadPrivateKey(name, Array.isArray(thing) ? unlock(name, thing) : addLabel(name, thing))
}

function addLabel(name: string, thing: unknown): unknown {
  if (typeof thing !== 'string') return thing
  const [, scheme, base64] = /^(\w+\.\w+):\/\/(.*)$/s.exec(thing) ?? []
  const label = scheme && Object.hasOwn(LABELS, scheme) ? LABELS[scheme] : undefined
  if (!label) return thing
  return `-----BEGIN ${label}-----\n${fromBase64(name, base64).toString('base64')}\n-----END ${label}-----`
}

function unlock(name: string, thing: readonly unknown[]): KeyObject {
  const [input, passphrase] = thing
  if (thing.length !== 2 || typeof passphrase !== 'string')
    throw invalid(name, 'is a list; the only one to give is [key, passphrase]')
  const key = readSecret(name, input)
  try {
    return createPrivateKey({ key, passphrase })
  } catch (cause) {
    throw new WechatPayConfigError(
      'CONFIG_KEY_ENCRYPTED',
      `${name} is no private key in PEM that this passphrase opens. ` +
        'Try "openssl pkey -in key.pem -noout", which asks for the passphrase.',
      { cause },
    )
  }
}

function noPrivateKey(name: string): WechatPayConfigError {
  return new WechatPayConfigError(
    'CONFIG_KEY_WRONG_KIND',
    `${name} is a certificate, which holds only a public key; expected the private key, apiclient_key.pem.`,
  )
}
