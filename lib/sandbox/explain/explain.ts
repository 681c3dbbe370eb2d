import { createHash, createPublicKey, type KeyObject } from 'node:crypto'
import { requestText } from '../../v3/signed-text'
import { type Candidate, candidates, type Parts, type Surroundings } from './candidates'
import { firstDifference } from './difference'
import { type Explanation, explanationOf } from './mistake'
import { recover } from './recover'

/** A signature that does not fit its request. */
export interface Misfit extends Surroundings {
  parts: Parts
  /** As it stands in the header. */
  signature: string
  /** The merchant's public key. */
  key: KeyObject
  platformKeys: readonly KeyObject[]
}

/** An RSA signature of 2048 bits in base64. */
const BASE64 = /^[A-Za-z0-9+/]{342}==$/

/** Finds out why a signature does not fit: what it opens to is compared with texts that clients sign by mistake. */
export function explain({ parts, signature, key, platformKeys, ...surroundings }: Misfit): Explanation {
  if (!BASE64.test(signature)) return explanationOf('SIGNATURE_NOT_BASE64')
  const bytes = Buffer.from(signature, 'base64')
  const recovered = recover(bytes, key)
  if (recovered.kind === 'sha256') return explainDigest(recovered.digest, parts, surroundings)
  if (recovered.kind === 'other digest') return explanationOf('DIGEST_OTHER')
  if (recovered.kind === 'pss') return explanationOf('PADDING_PSS')
  const isPlatforms = platformKeys.some(
    (platformKey) => recover(bytes, createPublicKey(platformKey)).kind === 'sha256',
  )
  return explanationOf(isPlatforms ? 'KEY_OF_PLATFORM' : 'KEY_OTHER')
}

function explainDigest(digest: Buffer, parts: Parts, surroundings: Surroundings): Explanation {
  const { method, url, timestamp, nonce, body } = parts
  const text = requestText(method, url, timestamp, nonce, body)
  const once = sha256(text)
  if ([once, Buffer.from(once.toString('hex'))].some((hash) => sha256(hash).equals(digest)))
    return explanationOf('DIGESTED_TWICE')
  const found = find(digest, parts, surroundings)
  if (!found) return explanationOf('TEXT_UNKNOWN')
  const signed = found.text.toString()
  const difference = firstDifference(text.toString(), signed)
  return explanationOf(found.mistakes, { signed, ...(difference && { difference }) })
}

function find(digest: Buffer, parts: Parts, surroundings: Surroundings): Candidate | undefined {
  for (const candidate of candidates(parts, surroundings)) {
    if (sha256(candidate.text).equals(digest)) return candidate
  }
  return undefined
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest()
}
