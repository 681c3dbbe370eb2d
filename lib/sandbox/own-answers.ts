import { randomBytes, X509Certificate } from 'node:crypto'
import { encryptAesGcm } from '../crypto/aes'
import type { Identity } from './identity'
import type { PlatformCertificate } from './platform'
import type { World } from './world'

/** Fields of answers that tell of the sandbox's own keys, which no example can. */
export function ownFields(key: string, world: World): Record<string, unknown> {
  return OWN[key]?.(world) ?? {}
}

const OWN: Record<string, (world: World) => Record<string, unknown>> = {
  'GET /v3/certificates': platformCertificates,
  'GET /v3/global/certificates': platformCertificates,
  'GET /hk/v3/certificates': platformCertificates,
  'POST /risk/getcertficates': (world) => ({
    certificates: JSON.stringify(platformCertificates(world)),
  }),
  'POST /risk/getpublickey': ({ platform }) => ({
    pub_key: platform.publicKey().export({ type: 'pkcs1', format: 'pem' }),
  }),
}

const ASSOCIATED_DATA = 'certificate'

/** The platform certificates, each encrypted under the APIv3 key. */
function platformCertificates({ identity, platform }: World) {
  return { data: platform.certificates.map((certificate) => describe(certificate, identity)) }
}

function describe({ serial, certificate }: PlatformCertificate, identity: Identity) {
  const { validFrom, validTo } = new X509Certificate(certificate)
  return {
    serial_no: serial,
    effective_time: rfc3339(validFrom),
    expire_time: rfc3339(validTo),
    encrypt_certificate: encrypt(certificate, identity),
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
