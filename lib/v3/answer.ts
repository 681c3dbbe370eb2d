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
import { unlessCancelled } from '../cancel'
import type { Settings } from '../config'
import { WechatPaySignatureError } from '../errors'
import { hide } from '../hide'
import type { KeyRing } from '../keys/key-ring'
import { rethrow } from '../network-error'
import { unseal } from '../seal'
import { decryptAnswer } from '../sensitive/answer'
import { readRequestId, toApiError } from './failure'
import { isStatement, statementText } from './statement'
import type { ReadHeader } from './verifier'

/** What is kept of a refusal that arrives as a stream: more than any error message of WeChat Pay's. */
const MAX_REFUSAL = 64 * 1024

/** The response interceptor that verifies, and only then hands the answer on as the caller wants it. */
export function createVerifier(settings: Pick<Settings, 'keys' | 'privateKey' | 'decryptor'>) {
  return (response: AxiosResponse): AxiosResponse | Promise<AxiosResponse> => {
    const call = callOf(response.config)
    const { exchange } = call
    if (!exchange) throw unsealed(call)
    unseal(response.config, exchange.wishes)
    hide(response, { request: response.request })
    if (!exchange.signed && isSuccess(response.status)) {
      return handOnUnsigned(call, response, exchange.wishes, settings.keys)
    }
    const { data } = response
    response.data = undefined
    const finish = (body: Buffer) =>
      then(handOn(call, response, body, exchange.wishes, settings.keys), (verified) =>
        decryptAnswer(verified, settings),
      )
    if (!(data instanceof Readable)) return finish(toBytes(data, call))
    return readRefusal(data).then(finish, (error) => rethrow(withConfig(error, response)))
  }
}

/** A file that WeChat Pay does not sign, or whose digest it signs: then the bytes are the caller's to check. */
function handOnUnsigned(
  call: Call,
  response: AxiosResponse,
  wishes: Wishes,
  keys: KeyRing,
): AxiosResponse | Promise<AxiosResponse> {
  const finish = () => {
    if (!isAccepted(response.status, wishes)) throw toApiError(call, response, undefined, { verified: false })
    response.data = transform(detach(response), response, ownTransforms(wishes))
    return response
  }
  return isStatement(call.exchange?.path) ? then(verifyBeforeBody(call, response, keys), finish) : finish()
}

function handOn(
  call: Call,
  response: AxiosResponse,
  body: Buffer,
  wishes: Wishes,
  keys: KeyRing,
): AxiosResponse | Promise<AxiosResponse> {
  return then(verify(call, response, body, keys), (verification) => {
    if (!verification.verified || !isAccepted(response.status, wishes)) {
      response.data = parseLeniently(body)
      throw toApiError(call, response, response.data, verification)
    }
    response.data = shape(body, response, wishes, parse)
    return response
  })
}

function parse(body: Buffer): unknown {
  return body.length === 0 ? undefined : parseLeniently(body)
}

/** The file waits in its stream, which may break meanwhile. */
function verifyBeforeBody(call: Call, response: AxiosResponse, keys: KeyRing): unknown {
  const { data } = response
  const refuse = (error: unknown): never => {
    if (data instanceof Readable) data.destroy()
    throw error
  }
  try {
    const verifying = verify(call, response, undefined, keys)
    if (!(verifying instanceof Promise)) return verifying
    if (data instanceof Readable) data.on('error', () => {})
    return verifying.then(() => {
      if (data instanceof Readable && data.errored) rethrow(withConfig(data.errored, response))
    }, refuse)
  } catch (error) {
    return refuse(error)
  }
}

interface Verification {
  verified: boolean
  cause?: unknown
}

/** Throws for a success that cannot be believed; says of a refusal whether it can. */
function verify(
  call: Call,
  response: AxiosResponse,
  body: Buffer | undefined,
  keys: KeyRing,
): Verification | Promise<Verification> {
  const refuse = (error: unknown) => refusal(call, response, error)
  try {
    const id = verifySignature(call, response, body, keys)
    if (id instanceof Promise) return unlessCancelled(response.config, id).then(believe(call)).catch(refuse)
    return believe(call)(id)
  } catch (error) {
    return refuse(error)
  }
}

function verifySignature(
  { exchange, check }: Call,
  response: AxiosResponse,
  body: Buffer | undefined,
  keys: KeyRing,
): string | Promise<string> {
  const headers = AxiosHeaders.from(response.headers as never)
  const header: ReadHeader = (name) => {
    const value: unknown = headers.get(name)
    return typeof value === 'string' ? value : undefined
  }
  const hasDigest = isSuccess(response.status) && isStatement(exchange?.path)
  const signed = hasDigest ? statementText(header, body) : (body ?? Buffer.alloc(0))
  return check ? check.verify(header, signed, response.status) : keys.verify(header, signed, 'answer')
}

const believe = (call: Call) => (id: string) => {
  if (call.exchange?.path.startsWith('/brand/') && !id.startsWith('PUB_KEY_ID_')) throw notPublicKey(id)
  return { verified: true }
}

function refusal(call: Call, response: AxiosResponse, error: unknown): Verification {
  if (!(error instanceof WechatPaySignatureError)) return rethrow(error)
  const requestId = readRequestId(response)
  const { cause } = error
  const located = new WechatPaySignatureError(error.code, `${call}: ${error.message}`, {
    status: response.status,
    ...(requestId && { requestId }),
    ...(cause !== undefined && { cause }),
  })
  if (isSuccess(response.status)) throw located
  return { verified: false, ...(error.code !== 'SIGNATURE_HEADERS_MISSING' && { cause: located }) }
}

/** At once where that is possible, as it nearly always is. */
function then<T, R>(value: T | Promise<T>, next: (value: T) => R | Promise<R>): R | Promise<R> {
  return value instanceof Promise ? value.then(next) : next(value)
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
