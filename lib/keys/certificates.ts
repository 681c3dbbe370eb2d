import { type KeyObject, X509Certificate } from 'node:crypto'
import { decryptAesGcm } from '../crypto/aes'
import { WechatPayKeyError } from '../errors'
import { type ReadHeader, verifyAnswer } from '../v3/verifier'
import { serialOf } from './certificate'
import type { PlatformKey } from './platform-keys'

/** 获取平台证书列表: an answer as received, so that it can be verified wherever it is read. */
export interface CertificateAnswer {
  header: ReadHeader
  body: Uint8Array
}

/** What an answer is read with. */
export interface Reading {
  apiv3Key: KeyObject
  /** Keys that are trusted already, by their id. */
  known: (id: string) => PlatformKey | undefined
  /** When it was received: the signature's time is measured against it. In milliseconds since 1970. */
  received: number
  now: number
}

/** WeChat Pay's clock and ours may be apart: how long before its time a certificate is taken, in milliseconds. */
const SKEW = 300_000

const MIN_BITS = 2048

interface Candidate extends PlatformKey {
  begins: number
  expires: number
}

/**
 * The certificates in an answer. The APIv3 key decrypts them, which proves that they come from WeChat Pay; only then can
 * they verify the signature of the very answer that brought them.
 *
 * @returns those that are valid now, and RSA; at least one
 * @throws {@link WechatPayKeyError}, or {@link WechatPaySignatureError} where the answer is signed with none of the keys
 */
export function readCertificates({ header, body }: CertificateAnswer, reading: Reading): PlatformKey[] {
  const candidates = entriesOf(body).flatMap((entry, at) => readEntry(entry, at, reading.apiv3Key) ?? [])
  const found = new Map(candidates.map((candidate) => [candidate.id, candidate]))
  const get = (id: string) => reading.known(id) ?? found.get(id)
  verifyAnswer(header, body, { get }, reading.received)
  const valid = candidates.filter(
    ({ begins, expires }) => begins <= reading.now + SKEW && reading.now < expires,
  )
  if (valid.length === 0) throw noneValid(candidates)
  return valid.map(({ begins, ...key }) => Object.freeze(key))
}

function entriesOf(body: Uint8Array): unknown[] {
  let answer: unknown
  try {
    answer = JSON.parse(Buffer.from(body).toString())
  } catch {
    throw invalid('is no JSON')
  }
  const data = (answer as { data?: unknown } | null)?.data
  if (!Array.isArray(data)) throw invalid('holds no list called data')
  return data
}

/** @returns nothing for a certificate of another kind than RSA, such as SM2 */
function readEntry(entry: unknown, at: number, apiv3Key: KeyObject): Candidate | undefined {
  const { serial_no: id, encrypt_certificate: encrypted } = (entry ?? {}) as Record<string, unknown>
  const pem = decrypt((encrypted ?? {}) as Record<string, unknown>, at, apiv3Key)
  let certificate: X509Certificate
  let key: KeyObject
  try {
    certificate = new X509Certificate(pem)
    key = certificate.publicKey
  } catch {
    throw invalid(`has in data[${at}] something that is no certificate`)
  }
  if (serialOf(certificate) !== id)
    throw invalid(`has in data[${at}] the certificate ${serialOf(certificate)} under another serial_no`)
  if (key.asymmetricKeyType !== 'rsa' || (key.asymmetricKeyDetails?.modulusLength ?? 0) < MIN_BITS)
    return undefined
  return {
    id,
    kind: 'CERTIFICATE',
    key,
    begins: Date.parse(certificate.validFrom),
    expires: Date.parse(certificate.validTo),
  }
}

function decrypt(encrypted: Record<string, unknown>, at: number, apiv3Key: KeyObject): Buffer {
  const { algorithm, nonce, associated_data = '', ciphertext } = encrypted
  const isText = [nonce, associated_data ?? '', ciphertext].every((field) => typeof field === 'string')
  if (algorithm !== 'AEAD_AES_256_GCM' || !isText || nonce === '')
    throw invalid(`has in data[${at}] no certificate encrypted with AEAD_AES_256_GCM`)
  const text = (field: unknown) => Buffer.from(String(field ?? ''))
  const bytes = Buffer.from(String(ciphertext), 'base64')
  const plaintext = decryptAesGcm(bytes, apiv3Key, text(nonce), text(associated_data))
  if (plaintext) return plaintext
  throw new WechatPayKeyError(
    'KEYS_APIV3_KEY_WRONG',
    'The platform certificates cannot be decrypted with apiv3Key (the tag does not match): WeChat Pay encrypted them ' +
      'under another one. Give the APIv3 key (APIv3密钥) that is set on the merchant platform, account centre, API ' +
      'security, for this very mchid; whoever changed it there has to change it here.',
  )
}

function invalid(why: string): WechatPayKeyError {
  return new WechatPayKeyError(
    'KEYS_ANSWER_INVALID',
    `The answer that should bring platform certificates ${why}. It does not come from WeChat Pay, or it was changed.`,
  )
}

function noneValid(found: Candidate[]): WechatPayKeyError {
  const period = (time: number) => new Date(time).toISOString()
  const list = found.map(({ id, begins, expires }) => `${id} from ${period(begins)} to ${period(expires)}`)
  return new WechatPayKeyError(
    'KEYS_ANSWER_INVALID',
    `By this machine's clock none of the platform certificates is valid now (${list.join(', ') || 'no RSA certificate came'}). ` +
      'Set the clock by NTP.',
  )
}
