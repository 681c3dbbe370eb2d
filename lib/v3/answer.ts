import { PassThrough, Readable } from 'node:stream'
import { isAnyArrayBuffer } from 'node:util/types'
import axios, { AxiosError, AxiosHeaders, type AxiosResponse, type AxiosResponseTransformer } from 'axios'
import { type Call, callOf, type Wishes } from '../call'
import { WechatPaySignatureError } from '../errors'
import { hide } from '../hide'
import type { PlatformKeys } from '../keys/platform-keys'
import { rethrow, toNetworkError } from '../network-error'
import { unseal } from '../seal'
import { readRequestId, toApiError } from './failure'
import { type ReadHeader, verifyAnswer } from './verifier'

/** What is kept of a refusal that arrives as a stream: more than any error message of WeChat Pay's. */
const MAX_REFUSAL = 64 * 1024

/** The response interceptor that verifies, and only then hands the answer on as the caller wants it. */
export function createVerifier(keys: PlatformKeys) {
  return (response: AxiosResponse): AxiosResponse | Promise<AxiosResponse> => {
    const call = callOf(response.config)
    const { exchange } = call
    if (!exchange) throw unsealed(call)
    unseal(response.config, exchange.wishes)
    hide(response, { request: response.request })
    if (!exchange.signed && isSuccess(response.status)) return handOnUnsigned(call, response, exchange.wishes)
    const { data } = response
    response.data = undefined
    const finish = (body: Buffer) => handOn(call, response, body, exchange.wishes, keys)
    if (!(data instanceof Readable)) return finish(toBytes(data, call))
    return readRefusal(data).then(finish, (error) => rethrow(withConfig(error, response)))
  }
}

/** A file that WeChat Pay does not sign. */
function handOnUnsigned(call: Call, response: AxiosResponse, wishes: Wishes): AxiosResponse {
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
  const own = ownTransforms(wishes)
  response.data = transform(shape(body, wishes, own.length === 0), response, own)
  return response
}

/** Throws for a success that cannot be believed; says of a refusal whether it can. */
function verify(call: Call, response: AxiosResponse, body: Buffer, keys: PlatformKeys) {
  const headers = AxiosHeaders.from(response.headers as never)
  const header: ReadHeader = (name) => {
    const value: unknown = headers.get(name)
    return typeof value === 'string' ? value : undefined
  }
  try {
    const id = verifyAnswer(header, body, keys)
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

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300
}

function isAccepted(status: number, { validateStatus }: Wishes): boolean {
  if (validateStatus === null) return true
  return validateStatus ? validateStatus(status) : isSuccess(status)
}

function toBytes(data: unknown, call: Call): Buffer {
  if (Buffer.isBuffer(data)) return data
  if (data === undefined || data === null) return Buffer.alloc(0)
  if (isAnyArrayBuffer(data)) return Buffer.from(data)
  if (ArrayBuffer.isView(data)) return Buffer.from(data.buffer, data.byteOffset, data.byteLength)
  if (typeof data === 'string') return Buffer.from(data)
  throw new WechatPaySignatureError(
    'SIGNATURE_MISMATCH',
    `${call}: the axios adapter gave neither bytes nor text, so the answer cannot be verified.`,
  )
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

function parseLeniently(body: Buffer): unknown {
  const text = body.toString()
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** A verified answer in the form that the caller asked for. */
function shape(body: Buffer, { responseType }: Wishes, parse: boolean): unknown {
  if (responseType === 'arraybuffer') return body
  if (responseType === 'stream') return Readable.from([body])
  if (responseType === 'blob') return new Blob([body])
  if (responseType === 'text' || !parse) return body.toString()
  return body.length === 0 ? undefined : parseLeniently(body)
}

/** A stream that leads to no socket, and so to no request header, when it or its error is printed. */
function detach(response: AxiosResponse): unknown {
  const { data } = response
  if (!(data instanceof Readable)) return data
  const detached = new PassThrough()
  data.on('error', (error) => detached.destroy(toNetworkError(withConfig(error, response))))
  detached.on('close', () => data.destroy())
  return data.pipe(detached)
}

function withConfig(error: Error, { config, request }: AxiosResponse): AxiosError {
  return axios.isAxiosError(error) ? error : AxiosError.from(error, undefined, config, request)
}

function transform(data: unknown, response: AxiosResponse, own: AxiosResponseTransformer[]): unknown {
  return own.reduce(
    (value, transformer) =>
      transformer.call(response.config as never, value, response.headers as never, response.status),
    data,
  )
}

/** The user's own response transforms; axios' default one only parses JSON. */
function ownTransforms({ transformResponse }: Wishes): AxiosResponseTransformer[] {
  if (!Array.isArray(transformResponse)) return transformResponse ? [transformResponse] : []
  const { transformResponse: defaults } = axios.defaults
  return transformResponse.filter((own) => !(Array.isArray(defaults) && defaults.includes(own)))
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
