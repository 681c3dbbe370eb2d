import { createHash, type KeyObject, randomBytes, sign } from 'node:crypto'
import { responseText } from '../v3/signed-text'
import type { Operation } from './operations'
import type { Platform } from './platform'
import type { FileContent } from './products/product'
import type { Refusal } from './refusal'
import type { SignatureCheck } from './signature'

/** An answer as it is about to be sent. */
export interface Answer {
  status: number
  headers: Record<string, string>
  body: Buffer
  /** Where the connection is closed instead: before the answer, or within its body. */
  cut?: 'before' | 'within'
}

/** What became of a request. */
export interface Outcome extends SignatureCheck {
  answer: Answer
  signature: 'accepted' | 'refused'
  /** WeChat Pay's error code, where the request was refused. */
  code?: string
}

/** Who signs an answer of APIv3, and with which of its keys, as the request named it. */
export interface Signing {
  platform: Platform
  serial?: string
}

/** A key and the id by which merchants know it. */
interface Signer {
  id: string
  key: KeyObject
}

/** A JSON answer, or an empty one; signed where it is said by whom. */
export function jsonAnswer(status: number, value: unknown, signing?: Signing, internal?: number): Answer {
  const body = value === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(value))
  const headers = {
    'Content-Type': 'application/json; charset=utf-8',
    'Request-ID': requestId(internal),
    ...(signing && signatureHeaders(body, signing.platform.signer(signing.serial))),
  }
  return { status, headers, body }
}

export function refusalAnswer(refusal: Refusal, signing: Signing): Answer {
  const { status, code, body, internal = INTERNAL_CODES.get(code) } = refusal
  return jsonAnswer(status, body, status === 401 ? undefined : signing, internal)
}

/** A file, which WeChat Pay does not sign. */
export function fileAnswer({ name, response }: Operation): Answer {
  const { mediaType = 'application/octet-stream' } = response
  const body = Buffer.from(`${name}\n`)
  return { status: 200, headers: { 'Content-Type': mediaType.replace('*', 'png') }, body }
}

/** A file that an operation remembers. */
export function contentAnswer({ bytes, mediaType }: FileContent): Answer {
  return { status: 200, headers: { 'Content-Type': mediaType }, body: bytes }
}

/** A file in whose place its digest is signed. */
export function digestAnswer(operation: Operation, header: string, signing: Signing): Answer {
  const { headers, body, status } = fileAnswer(operation)
  const digest = createHash('sha1').update(body).digest('hex')
  const signature = signatureHeaders(
    Buffer.from(`{"sha1":"${digest}"}`),
    signing.platform.signer(signing.serial),
  )
  return { status, headers: { ...headers, [header]: digest, ...signature }, body }
}

/** @param age - how long ago it was signed, in seconds */
export function signatureHeaders(body: Buffer, { id, key }: Signer, age = 0): Record<string, string> {
  const timestamp = String(Math.floor(Date.now() / 1000) - age)
  const nonce = randomBytes(16).toString('hex')
  const signature = sign('RSA-SHA256', responseText(timestamp, nonce, body), key)
  return {
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Serial': id,
    'Wechatpay-Signature': signature.toString('base64'),
    'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
  }
}

/** WeChat Pay ends a Request-ID with its internal code, zero for success. */
function requestId(internal = 0): string {
  return `${randomBytes(16).toString('hex').toUpperCase()}-${internal}`
}

/** The internal codes of refusals whatever they are about. */
const INTERNAL_CODES: ReadonlyMap<string, number> = new Map([
  ['PARAM_ERROR', 268435461],
  ['SIGN_ERROR', 268443699],
])
