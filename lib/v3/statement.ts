import { createHash, timingSafeEqual } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { WechatPaySignatureError } from '../errors'
import { factsOf } from '../operation'
import { MOST_BYTES } from '../seal'
import type { ReadHeader } from './verifier'

/** The SHA-1 of the plain statement, in hex. */
export const STATEMENT_DIGEST = 'wechatpay-statement-sha1'

/** 下载对账单 of the overseas APIs: WeChat Pay signs the digest of the file in the file's place. */
export function isStatement(path: string | undefined): boolean {
  return path !== undefined && factsOf('GET', path.split('?', 1)[0] as string).signedDigest === true
}

/**
 * The text that a statement's signature covers.
 *
 * @param body - the statement, checked against the digest; whoever leaves it out checks it later
 */
export function statementText(header: ReadHeader, body: Buffer | undefined): Buffer {
  const digest = header(STATEMENT_DIGEST)
  if (digest === undefined || !/^[0-9a-f]{40}$/i.test(digest)) {
    throw new WechatPaySignatureError(
      'SIGNATURE_MISMATCH',
      'The header Wechatpay-Statement-Sha1, which the signature of a statement covers, is missing or no SHA-1. ' +
        'Let proxies pass all Wechatpay-* headers.',
    )
  }
  if (body && !hasDigest(body, digest)) {
    throw new WechatPaySignatureError(
      'SIGNATURE_MISMATCH',
      'The statement does not have the SHA-1 that WeChat Pay signed: something on the way changed it. Repeat the call.',
    )
  }
  return Buffer.from(`{"sha1":"${digest}"}`)
}

function hasDigest(body: Buffer, digest: string): boolean {
  const found = createHash('sha1').update(unpack(body)).digest()
  return timingSafeEqual(found, Buffer.from(digest, 'hex'))
}

/** The digest is that of the plain text, also where the statement arrives as a gzip file. */
function unpack(body: Buffer): Buffer {
  if (body[0] !== 0x1f || body[1] !== 0x8b) return body
  try {
    return gunzipSync(body, { maxOutputLength: MOST_BYTES })
  } catch {
    return body
  }
}
