import { randomBytes, X509Certificate } from 'node:crypto'
import { encryptAesGcm } from '../crypto/aes'
import type { Identity } from './identity'

const ASSOCIATED_DATA = 'certificate'

/** The answer of `GET /v3/certificates`: the platform certificate, encrypted under the APIv3 key. */
export function platformCertificates(identity: Identity) {
  const certificate = new X509Certificate(identity.platformCertificate)
  return {
    data: [
      {
        serial_no: identity.platformSerial,
        effective_time: rfc3339(certificate.validFrom),
        expire_time: rfc3339(certificate.validTo),
        encrypt_certificate: encrypt(identity.platformCertificate, identity),
      },
    ],
  }
}

function encrypt(text: string, { apiv3Key }: Identity) {
  const nonce = randomBytes(6).toString('hex')
  const ciphertext = encryptAesGcm(
    Buffer.from(text),
    apiv3Key,
    Buffer.from(nonce),
    Buffer.from(ASSOCIATED_DATA),
  )
  return {
    algorithm: 'AEAD_AES_256_GCM',
    nonce,
    associated_data: ASSOCIATED_DATA,
    ciphertext: ciphertext.toString('base64'),
  }
}

function rfc3339(date: string): string {
  return new Date(date).toISOString().replace(/\.\d+Z$/, 'Z')
}
