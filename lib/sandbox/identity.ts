import {
  createPublicKey,
  createSecretKey,
  generateKeyPair,
  type KeyObject,
  randomBytes,
  X509Certificate,
} from 'node:crypto'
import { promisify } from 'node:util'
import { serialOf } from '../keys/certificate'
import { buildCertificate } from './certificate'

/** Throw-away keys of a merchant and of the WeChat Pay that it talks to. */
export interface Identity {
  mchid: string
  merchantKey: KeyObject
  merchantCertificate: string
  merchantSerial: string
  apiv3Key: KeyObject
  /** APIv2 key. */
  secret: KeyObject
  /** WeChat Pay's key, known to the merchant by a public key id and by a certificate. */
  platformKey: KeyObject
  platformCertificate: string
  platformSerial: string
  publicKeyId: string
}

const MCHID = '1900000001'

/** Makes new keys, in about a quarter of a second. They are worth nothing outside a sandbox. */
export async function createIdentity(): Promise<Identity> {
  const [merchantKey, platformKey] = await Promise.all([createKey(), createKey()])
  const merchantCertificate = buildCertificate(merchantKey, MCHID)
  const platformCertificate = buildCertificate(platformKey, 'WeChat Pay sandbox')
  return {
    mchid: MCHID,
    merchantKey,
    merchantCertificate,
    merchantSerial: serialOf(new X509Certificate(merchantCertificate)),
    apiv3Key: createSecretText(),
    secret: createSecretText(),
    platformKey,
    platformCertificate,
    platformSerial: serialOf(new X509Certificate(platformCertificate)),
    publicKeyId: `PUB_KEY_ID_0${MCHID}${new Date().getFullYear()}${'0'.repeat(17)}`,
  }
}

export function platformPublicKey(identity: Identity): KeyObject {
  return createPublicKey(identity.platformKey)
}

export function merchantPublicKey(identity: Identity): KeyObject {
  return createPublicKey(identity.merchantKey)
}

/** 32 characters, as the merchant platform wants both keys. */
function createSecretText(): KeyObject {
  return createSecretKey(Buffer.from(randomBytes(16).toString('hex')))
}

export async function createKey(): Promise<KeyObject> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
  return privateKey
}
