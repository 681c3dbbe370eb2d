import { createHash, getHashes, type Hash, timingSafeEqual } from 'node:crypto'
import type { FileHash } from '../../types'
import { WechatPayFileError } from '../errors'

/** WeChat Pay's names of digests, less dashes, and Node's. */
const ALGORITHMS = new Map([
  ['SHA1', 'sha1'],
  ['SHA256', 'sha256'],
  ['SM3', 'sm3'],
])

/** A digest that a file must have. */
export interface Digest {
  hash: Hash
  /** Throws where the bytes seen have another digest. */
  check(): void
}

/** Starts to compute a digest. Throws at once for one that could not be checked in the end. */
export function startDigest({ type, value }: FileHash): Digest {
  const algorithm = ALGORITHMS.get(String(type).toUpperCase().replace('-', ''))
  if (!algorithm || !getHashes().includes(algorithm)) throw unsupported(type)
  const hash = createHash(algorithm)
  const expected = Buffer.from(String(value), 'hex')
  if (expected.length !== hash.copy().digest().length || !/^[0-9a-f]+$/i.test(value)) throw malformed(type)
  const check = () => {
    if (!timingSafeEqual(hash.digest(), expected)) throw mismatch(type)
  }
  return { hash, check }
}

function unsupported(type: string): WechatPayFileError {
  return new WechatPayFileError(
    'FILE_DIGEST_UNSUPPORTED',
    `The digest "${String(type).slice(0, 20)}" is not known here; expected ${[...ALGORITHMS.keys()].join(', ')}.`,
  )
}

function malformed(type: string): WechatPayFileError {
  return new WechatPayFileError(
    'FILE_SOURCE_INVALID',
    `The value of the file’s digest is no ${type} in hexadecimal. Give hash_value as WeChat Pay’s answer holds it.`,
  )
}

function mismatch(type: string): WechatPayFileError {
  return new WechatPayFileError(
    'FILE_DIGEST_MISMATCH',
    `The file does not have the ${type} that WeChat Pay announced, so it is not delivered. ` +
      'Ask for a new download_url, and download again.',
  )
}
