import { decryptRsa, encryptRsa } from '../crypto/rsa-encryption'
import { schemeOf } from '../sensitive/scheme'
import {
  type Answer,
  contentAnswer,
  digestAnswer,
  fileAnswer,
  jsonAnswer,
  type Outcome,
  refusalAnswer,
  type Signing,
} from './answer'
import { exampleAnswer } from './example'
import { checkFiles, type Form, isForm, readForm, valuesOf } from './form'
import { merchantPublicKey } from './identity'
import { type Input, queryOf, readParameters, readTexts, readValue, variablesFit } from './input'
import type { Match, Operation, OperationIndex } from './operations'
import { ownFields } from './own-answers'
import { FileContent, type Reply, StatusReply } from './products/product'
import { rememberedReply } from './products/remembered'
import { paramError, Refusal, toRefusal } from './refusal'
import { checkSignature, type ReceivedRequest, type SignatureCheck, SignatureRefusal } from './signature'
import { type Decrypt, type Encrypt, toWire } from './wire'
import type { World } from './world'

/** Answers a request of APIv3. */
export async function serveV3(
  request: ReceivedRequest,
  operations: OperationIndex,
  world: World,
): Promise<Outcome> {
  let signature: Outcome['signature'] = 'refused'
  let check: SignatureCheck = {}
  const signing = signingFor(request, world)
  try {
    checkHeaders(request, world)
    const form = isForm(request.headers) ? await readForm(request) : undefined
    check = checkSignature(request, world, form && Buffer.from(form.fields.meta ?? ''))
    signature = 'accepted'
    const { pathname, searchParams } = new URL(request.url, 'http://127.0.0.1')
    const match = operations.find(request.method, pathname, variablesFit)
    if (!match) throw unknownOperation(request.method, pathname, operations)
    world.limitFrequency(match.key)
    const ciphers = createCiphers(pathname, signing, world)
    const input: Input = {
      ...readParameters(match, queryOf(searchParams), request.headers, ciphers.decrypt),
      body: readBody(match, request, form, ciphers.decrypt),
    }
    const reply = await rememberedReply(match, input, world)
    const answer = reply
      ? answerAs(reply.value, match.operation, signing, ciphers.encrypt)
      : exampleOf(match, input, signing, world, ciphers.encrypt)
    return { answer, signature, ...check }
  } catch (error) {
    const refusal = toRefusal(error)
    if (refusal instanceof SignatureRefusal) check = refusal.check
    return { answer: refusalAnswer(refusal, signing), signature, code: refusal.code, ...check }
  }
}

function checkHeaders({ headers }: ReceivedRequest, { platform }: World): void {
  for (const name of ['accept', 'user-agent']) {
    if (!headers[name]) throw paramError('header', name, '不能为空')
  }
  const serial = headers['wechatpay-serial']
  if (serial !== undefined && !platform.find(String(serial))) {
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

function answerAs(reply: Reply, operation: Operation, signing: Signing, encrypt: Encrypt): Answer {
  const { status, schema = {} } = operation.response
  if (reply instanceof FileContent) return contentAnswer(reply)
  if (reply instanceof StatusReply)
    return jsonAnswer(reply.status, toWire(reply.fields, schema, encrypt), signing)
  return jsonAnswer(status, reply && toWire(reply, schema, encrypt), signing)
}

function exampleOf(
  { key, operation }: Match,
  input: Input,
  signing: Signing,
  world: World,
  encrypt: Encrypt,
): Answer {
  const { status, unsigned, signedDigest, schema } = operation.response
  if (signedDigest) return digestAnswer(operation, signedDigest, signing)
  if (unsigned) return fileAnswer(operation)
  if (!schema) return jsonAnswer(status, undefined, signing)
  const example = exampleAnswer(schema, input)
  const own = ownFields(key, world)
  const answer = Array.isArray(example) ? example : { ...(example as object), ...own }
  return jsonAnswer(status, toWire(answer, schema, encrypt), signing)
}

/** Sensitive fields arrive encrypted for WeChat Pay, and leave encrypted for the merchant. */
function createCiphers(pathname: string, { serial }: Signing, { identity, platform }: World) {
  const scheme = schemeOf(pathname)
  const { key } = (serial && platform.find(serial)) || platform.signer()
  return {
    decrypt: (text: string) => decryptRsa(Buffer.from(text, 'base64'), key, scheme)?.toString(),
    encrypt: (text: string) =>
      encryptRsa(Buffer.from(text), merchantPublicKey(identity), scheme).toString('base64'),
  }
}

function signingFor({ headers }: ReceivedRequest, { platform }: World): Signing {
  const serial = headers['wechatpay-serial']
  return { platform, ...(typeof serial === 'string' && { serial }) }
}
