import { Readable } from 'node:stream'
import type { AxiosResponse } from 'axios'
import {
  isAccepted,
  isSuccess,
  ownTransforms,
  parseLeniently,
  shape,
  toBytes,
  transform,
  withConfig,
} from '../answer-body'
import { type Call, callOf, type Exchange, type Wishes } from '../call'
import type { Settings } from '../config'
import { WechatPaySignatureError } from '../errors'
import { hide } from '../hide'
import { rethrow } from '../network-error'
import { factsOf, type OperationFacts } from '../operation'
import { unseal } from '../seal'
import { readRequestId } from '../v3/failure'
import { isDone, toV2Error } from './failure'
import { isFile, readStreamedFile } from './file'
import { type Fields, verifyFields } from './verify'
import { looksLikeXml, readXml, XmlError } from './xml'

/** What reading an answer needs. */
interface Answered {
  call: Call
  exchange: Exchange
  facts: OperationFacts
  response: AxiosResponse
  secret: Settings['secret']
}

/** The response interceptor that verifies APIv2 answers, and only then hands them on. */
export function createV2Verifier({ secret }: Pick<Settings, 'secret'>) {
  return (response: AxiosResponse): AxiosResponse | Promise<AxiosResponse> => {
    const call = callOf(response.config)
    const { exchange } = call
    if (!exchange) throw unsigned(call)
    const { config, data } = response
    const [pathname] = exchange.path.split('?', 1) as [string]
    const facts = factsOf(call.method, pathname)
    unseal(config, exchange.wishes)
    hide(response, { request: response.request })
    response.data = undefined
    const answered = { call, exchange, facts, response, secret }
    if (!(data instanceof Readable)) return handOn(answered, toBytes(data, call))
    return readStreamedFile(data, response).then(
      (read) => ('stream' in read ? handOnStream(answered, read.stream) : handOn(answered, read.document)),
      (error) => rethrow(withConfig(error, response)),
    )
  }
}

function handOn(answered: Answered, body: Buffer): AxiosResponse {
  const { call, exchange, facts, response } = answered
  const { status } = response
  const { wishes } = exchange
  if (leadsOn(answered)) return respond(response, body, wishes, String)
  if (!isSuccess(status) || !isAccepted(status, wishes)) throw refusal(answered, body)
  const fields = readFields(answered, body)
  if (!fields) return respond(response, body, wishes, fileOf)
  if (!isDone(fields)) {
    response.data = fields
    throw toV2Error(call, response, fields, judge(answered, fields))
  }
  if (!facts.unsigned) verify(answered, fields)
  return respond(response, body, wishes, () => fields)
}

function handOnStream({ response, exchange, call }: Answered, stream: Readable): AxiosResponse {
  const { wishes } = exchange
  if (!isSuccess(response.status) || !isAccepted(response.status, wishes)) {
    stream.destroy()
    throw toV2Error(call, response, {}, { verified: false })
  }
  response.data = transform(stream, response, ownTransforms(wishes))
  return response
}

function respond(response: AxiosResponse, body: Buffer, wishes: Wishes, parse: (body: Buffer) => unknown) {
  response.data = shape(body, response, wishes, parse)
  return response
}

/** Pages for a user's browser answer by sending it elsewhere. */
function leadsOn({ call, facts, response }: Answered): boolean {
  const { status, headers } = response
  return (
    call.method === 'GET' && facts.unsigned === true && status >= 300 && status < 400 && !!headers.location
  )
}

/** The fields of an answer; `undefined` for a file, or for a page meant for a user's browser. */
function readFields(answered: Answered, body: Buffer): Fields | undefined {
  const { call, facts } = answered
  const text = body.toString()
  if (looksLikeXml(text)) return readDocument(answered, text)
  if (facts.answerType === 'application/json') return requireObject(answered, parseLeniently(body))
  const isPage = call.method === 'GET' && facts.unsigned
  if (isFile(facts.answerType) || isPage) return undefined
  throw refuse(
    answered,
    'ANSWER_MALFORMED',
    'the answer is not XML; something other than WeChat Pay sent it.',
  )
}

function readDocument(answered: Answered, text: string): Fields {
  try {
    return readXml(text)
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
    throw refuse(answered, 'ANSWER_MALFORMED', `the answer is XML that is not accepted: ${error.message}.`)
  }
}

function requireObject(answered: Answered, value: unknown): Fields {
  if (typeof value === 'object' && value !== null) return value as Fields
  throw refuse(answered, 'ANSWER_MALFORMED', 'the answer is not a JSON object.')
}

/** An answer whose HTTP status says that it is none, whatever it holds. */
function refusal(answered: Answered, body: Buffer) {
  const { call, response } = answered
  const text = body.toString()
  let fields: Fields = {}
  try {
    fields = readXml(text)
  } catch {
    // A proxy's page, perhaps: the status tells enough.
  }
  response.data = Object.keys(fields).length > 0 ? fields : text
  return toV2Error(call, response, fields, judge(answered, fields))
}

/** Says of a refusal whether it can be believed: WeChat Pay leaves many unsigned. */
function judge(answered: Answered, fields: Fields): { verified: boolean; cause?: unknown } {
  if (answered.facts.unsigned || fields.sign === undefined) return { verified: false }
  try {
    verify(answered, fields)
    return { verified: true }
  } catch (cause) {
    return { verified: false, cause }
  }
}

function verify(answered: Answered, fields: Fields): void {
  const { exchange, secret } = answered
  const fault = verifyFields(fields, exchange.signType, secret)
  if (fault) throw refuse(answered, fault.code, fault.message)
}

function refuse(
  { call, response }: Answered,
  code: WechatPaySignatureError['code'],
  why: string,
): WechatPaySignatureError {
  const requestId = readRequestId(response)
  return new WechatPaySignatureError(code, `${call}: ${why}`, {
    status: response.status,
    ...(requestId && { requestId }),
  })
}

/** A bill is text, or a gzip file where `tar_type` asked for one. */
function fileOf(body: Buffer): string | Buffer {
  return body[0] === 0x1f && body[1] === 0x8b ? body : body.toString()
}

function unsigned(call: Call): WechatPaySignatureError {
  return new WechatPaySignatureError(
    'SIGNATURE_VALUE_MISSING',
    `${call}: the request was not signed by this client, because its interceptors were removed.`,
  )
}
