import { Readable } from 'node:stream'
import { AxiosHeaders, type AxiosResponse } from 'axios'
import {
  detach,
  isAccepted,
  isSuccess,
  ownTransforms,
  parseLeniently,
  shape,
  toBytes,
  transform,
  withConfig,
} from '../answer-body'
import { type Call, callOf, type Wishes } from '../call'
import type { Settings } from '../config'
import { WechatPaySignatureError } from '../errors'
import { hide } from '../hide'
import type { PlatformKeys } from '../keys/platform-keys'
import { rethrow } from '../network-error'
import { unseal } from '../seal'
import { decryptAnswer } from '../sensitive/answer'
import { readRequestId, toApiError } from './failure'
import { isStatement, statementText } from './statement'
import { type ReadHeader, verifyAnswer } from './verifier'

/** What is kept of a refusal that arrives as a stream: more than any error message of WeChat Pay's. */
const MAX_REFUSAL = 64 * 1024

/** The response interceptor that verifies, and only then hands the answer on as the caller wants it. */
export function createVerifier(settings: Pick<Settings, 'platformKeys' | 'privateKey' | 'decryptor'>) {
  return (response: AxiosResponse): AxiosResponse | Promise<AxiosResponse> => {
    const call = callOf(response.config)
    const { exchange } = call
    if (!exchange) throw unsealed(call)
    unseal(response.config, exchange.wishes)
    hide(response, { request: response.request })
    if (!exchange.signed && isSuccess(response.status)) {
      return handOnUnsigned(call, response, exchange.wishes, settings.platformKeys)
    }
    const { data } = response
    response.data = undefined
    const finish = (body: Buffer) =>
      decryptAnswer(handOn(call, response, body, exchange.wishes, settings.platformKeys), settings)
    if (!(data instanceof Readable)) return finish(toBytes(data, call))
    return readRefusal(data).then(finish, (error) => rethrow(withConfig(error, response)))
  }
}

/** A file that WeChat Pay does not sign, or whose digest it signs: then the bytes are the caller's to check. */
function handOnUnsigned(
  call: Call,
  response: AxiosResponse,
  wishes: Wishes,
  keys: PlatformKeys,
): AxiosResponse {
  if (isStatement(call.exchange?.path)) verifyBeforeBody(call, response, keys)
  if (!isAccepted(response.status, wishes)) throw toApiError(call, response, undefined, { verified: false })
  response.data = transform(detach(response), response, ownTransforms(wishes))
  return response
}

function handOn(
  call: Call,
  response: AxiosResponse,
  body: Buffer,
  wishes: Wishes,
  keys: PlatformKeys,
): AxiosResponse {
  const verification = verify(call, response, body, keys)
  if (!verification.verified || !isAccepted(response.status, wishes)) {
    response.data = parseLeniently(body)
    throw toApiError(call, response, response.data, verification)
  }
  response.data = shape(body, response, wishes, parse)
  return response
}

function parse(body: Buffer): unknown {
  return body.length === 0 ? undefined : parseLeniently(body)
}

function verifyBeforeBody(call: Call, response: AxiosResponse, keys: PlatformKeys): void {
  try {
    verify(call, response, undefined, keys)
  } catch (error) {
    if (response.data instanceof Readable) response.data.destroy()
    throw error
  }
}

/** Throws for a success that cannot be believed; says of a refusal whether it can. */
function verify(call: Call, response: AxiosResponse, body: Buffer | undefined, keys: PlatformKeys) {
  const headers = AxiosHeaders.from(response.headers as never)
  const header: ReadHeader = (name) => {
    const value: unknown = headers.get(name)
    return typeof value === 'string' ? value : undefined
  }
  try {
    const hasDigest = isSuccess(response.status) && isStatement(call.exchange?.path)
    const signed = hasDigest ? statementText(header, body) : (body ?? Buffer.alloc(0))
    const id = verifyAnswer(header, signed, keys)
    if (call.exchange?.path.startsWith('/brand/') && !id.startsWith('PUB_KEY_ID_')) throw notPublicKey(id)
    return { verified: true }
  } catch (error) {
    if (!(error instanceof WechatPaySignatureError)) throw error
    const requestId = readRequestId(response)
    const located = new WechatPaySignatureError(error.code, `${call}: ${error.message}`, {
      status: response.status,
      ...(requestId && { requestId }),
    })
    if (isSuccess(response.status)) throw located
    return { verified: false, ...(error.code !== 'SIGNATURE_HEADERS_MISSING' && { cause: located }) }
  }
}

async function readRefusal(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk as Uint8Array))
    length += (chunk as Uint8Array).length
    if (length > MAX_REFUSAL) break
  }
  return Buffer.concat(chunks)
}

function notPublicKey(id: string): WechatPaySignatureError {
  return new WechatPaySignatureError(
    'SIGNATURE_KEY_UNKNOWN',
    `The answer is signed with "${id}"; the brand-direct API signs with the WeChat Pay public key only.`,
  )
}

function unsealed(call: Call): WechatPaySignatureError {
  return new WechatPaySignatureError(
    'SIGNATURE_HEADERS_MISSING',
    `${call}: the request was not signed by this client, because its interceptors were removed.`,
  )
}
