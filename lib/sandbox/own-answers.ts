import { randomBytes, X509Certificate } from 'node:crypto'
import { encryptAesGcm } from '../crypto/aes'
import { type Identity, platformPublicKey } from './identity'

/** Fields of answers that tell of the sandbox's own keys, which no example can. */
export function ownFields(key: string, identity: Identity): Record<string, unknown> {
  return OWN[key]?.(identity) ?? {}
}

const OWN: Record<string, (identity: Identity) => Record<string, unknown>> = {
  'GET /v3/certificates': platformCertificates,
  'GET /v3/global/certificates': platformCertificates,
  'GET /hk/v3/certificates': platformCertificates,
  'POST /risk/getcertficates': (identity) => ({
    certificates: JSON.stringify(platformCertificates(identity)),
  }),
  'POST /risk/getpublickey': (identity) => ({
    pub_key: platformPublicKey(identity).export({ type: 'pkcs1', format: 'pem' }),
  }),
}

const ASSOCIATED_DATA = 'certificate'

/** The platform certificate, encrypted under the APIv3 key. */
function platformCertificates(identity: Identity) {
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
