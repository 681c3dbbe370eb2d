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
import { throwAwayCertificate, throwAwayKey } from './throw-away-keys'

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
  const merchant = new X509Certificate(buildCertificate(merchantKey, MCHID))
  const platform = new X509Certificate(buildCertificate(platformKey, 'WeChat Pay sandbox'))
  return identify(
    { merchantKey, platformKey, apiv3Key: createSecretText(), secret: createSecretText() },
    merchant,
    platform,
  )
}

/** The same keys and certificates each time, and at once. */
export function throwAwayIdentity(): Identity {
  const keys = {
    merchantKey: throwAwayKey('merchant'),
    platformKey: throwAwayKey('platform'),
    apiv3Key: createSecretKey(Buffer.from('throw-away-apiv3-key-of-sandbox-')),
    secret: createSecretKey(Buffer.from('throw-away-apiv2-key-of-sandbox-')),
  }
  return identify(keys, throwAwayCertificate('merchant'), throwAwayCertificate('platform'))
}

type Keys = Pick<Identity, 'merchantKey' | 'platformKey' | 'apiv3Key' | 'secret'>

function identify(keys: Keys, merchant: X509Certificate, platform: X509Certificate): Identity {
  return {
    ...keys,
    mchid: MCHID,
    merchantCertificate: merchant.toString(),
    merchantSerial: serialOf(merchant),
    platformCertificate: platform.toString(),
    platformSerial: serialOf(platform),
    publicKeyId: `PUB_KEY_ID_0${MCHID}20260101${'0'.repeat(13)}`,
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
