import { generateKeyPairSync } from 'node:crypto'

/** One merchant and one WeChat Pay, made up for a run: all contenders sign and verify with the same keys. */
export interface Identity {
  mchid: string
  appid: string
  serial: string
  privateKey: string
  publicKey: string
  platformId: string
  platformPrivateKey: string
  platformPublicKey: string
}

export function createIdentity(): Identity {
  const merchant = generateKeys()
  const platform = generateKeys()
  return {
    mchid: '1900000001',
    appid: 'wxd678efh567hg6787',
    serial: '3775B6A45ACD588826D15E583A95F5DD00000000',
    ...merchant,
    platformId: 'PUB_KEY_ID_0119000000012025010100000000000001',
    platformPrivateKey: platform.privateKey,
    platformPublicKey: platform.publicKey,
  }
}

function generateKeys(): { privateKey: string; publicKey: string } {
  return generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })
}
