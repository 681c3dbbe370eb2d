import { decryptRsa, encryptRsa } from '../crypto/rsa-encryption'
import { schemeOf } from '../sensitive/scheme'
import {
  type Answer,
  digestAnswer,
  fileAnswer,
  jsonAnswer,
  type Outcome,
  refusalAnswer,
  type Signing,
} from './answer'
import { exampleAnswer } from './example'
import { checkFiles, type Form, isForm, readForm, valuesOf } from './form'
import { type Identity, merchantPublicKey } from './identity'
import { type Input, queryOf, readParameters, readTexts, readValue, variablesFit } from './input'
import type { Match, OperationIndex } from './operations'
import { ownFields } from './own-answers'
import { paramError, Refusal, toRefusal } from './refusal'
import { checkSignature, type ReceivedRequest } from './signature'
import { type Decrypt, toWire } from './wire'

/** Answers a request of APIv3. */
export async function serveV3(
  request: ReceivedRequest,
  operations: OperationIndex,
  identity: Identity,
): Promise<Outcome> {
  let signature: Outcome['signature'] = 'refused'
  try {
    checkHeaders(request, identity)
    const form = isForm(request.headers) ? await readForm(request) : undefined
    checkSignature(request, identity, form && Buffer.from(form.fields.meta ?? ''))
    signature = 'accepted'
    const { pathname, searchParams } = new URL(request.url, 'http://127.0.0.1')
    const match = operations.find(request.method, pathname, variablesFit)
    if (!match) throw unknownOperation(request.method, pathname, operations)
    const ciphers = createCiphers(pathname, identity)
    const input: Input = {
      ...readParameters(match, queryOf(searchParams), request.headers, ciphers.decrypt),
      body: readBody(match, request, form, ciphers.decrypt),
    }
    return { answer: answerOf(match, input, signingFor(request, identity), ciphers.encrypt), signature }
  } catch (error) {
    const refusal = toRefusal(error)
    return { answer: refusalAnswer(refusal, identity), signature, code: refusal.code }
  }
}

function checkHeaders({ headers }: ReceivedRequest, identity: Identity): void {
  for (const name of ['accept', 'user-agent']) {
    if (!headers[name]) throw paramError('header', name, '不能为空')
  }
  const serial = headers['wechatpay-serial']
  if (serial !== undefined && serial !== identity.publicKeyId && serial !== identity.platformSerial) {
    throw paramError('header', 'Wechatpay-Serial', '不是微信支付公钥ID或平台证书序列号', serial)
  }
}

function unknownOperation(method: string, pathname: string, operations: OperationIndex): Refusal {
  return operations.hasPath(pathname)
    ? new Refusal(405, 'METHOD_NOT_ALLOWED', `${pathname} 不支持 ${method}`)
    : new Refusal(404, 'NOT_FOUND', `${pathname} 不在本沙箱的接口目录中`)
}

function readBody(
  { operation: { body } }: Match,
  request: ReceivedRequest,
  form: Form | undefined,
  decrypt: Decrypt,
): unknown {
  if (!body) {
    if (request.body.length > 0) throw paramError('body', '/', '此接口没有请求体')
    return undefined
  }
  if (body.type !== 'form') return readValue(body.schema, parse(request.body), 'body', decrypt)
  if (!form) throw paramError('header', 'Content-Type', '应为multipart/form-data')
  const values = readTexts(body.schema, valuesOf(form), decrypt)
  checkFiles(form, values, body.schema)
  return values
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString())
  } catch {
    throw paramError('body', '/', '不是合法的JSON')
  }
}

function answerOf(
  { key, operation }: Match,
  input: Input,
  signing: Signing,
  encrypt: (text: string) => string,
): Answer {
  const { status, unsigned, signedDigest, schema } = operation.response
  if (signedDigest) return digestAnswer(operation, signedDigest, signing)
  if (unsigned) return fileAnswer(operation)
  if (!schema) return jsonAnswer(status, undefined, signing)
  const example = exampleAnswer(schema, input)
  const own = ownFields(key, signing.identity)
  const answer = Array.isArray(example) ? example : { ...(example as object), ...own }
  return jsonAnswer(status, toWire(answer, schema, encrypt), signing)
}

/** Sensitive fields arrive encrypted for WeChat Pay, and leave encrypted for the merchant. */
function createCiphers(pathname: string, identity: Identity) {
  const scheme = schemeOf(pathname)
  return {
    decrypt: (text: string) =>
      decryptRsa(Buffer.from(text, 'base64'), identity.platformKey, scheme)?.toString(),
    encrypt: (text: string) =>
      encryptRsa(Buffer.from(text), merchantPublicKey(identity), scheme).toString('base64'),
  }
}

function signingFor({ headers }: ReceivedRequest, identity: Identity): Signing {
  const serial = headers['wechatpay-serial']
  return { identity, ...(typeof serial === 'string' && { serial }) }
}
