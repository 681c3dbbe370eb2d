import { decryptRsa, encryptRsa } from '../crypto/rsa-encryption'
import { isSameSign, type SignType, signFields } from '../v2/sign'
import { readXml, XmlError } from '../v2/xml'
import { type Answer, contentAnswer, fileAnswer, jsonAnswer, type Outcome } from './answer'
import { exampleAnswer } from './example'
import { explainV2, textOfV2 } from './explain/explain-v2'
import { checkFiles, type Form, readForm, valuesOf } from './form'
import { type Identity, merchantPublicKey } from './identity'
import { type Input, queryOf, readParameters, readTexts, variablesFit } from './input'
import type { Match, OperationIndex } from './operations'
import { ownFields } from './own-answers'
import { FileContent, StatusReply } from './products/product'
import { rememberedReply } from './products/remembered'
import { paramError, Refusal, toRefusal } from './refusal'
import { type ReceivedRequest, type SignatureCheck, SignatureRefusal } from './signature'
import { type Signing, xmlAnswer, xmlRefusal } from './v2-answer'
import { succeed } from './v2-success'
import { toWire } from './wire'
import type { World } from './world'

type Fields = Record<string, unknown>

/** A request of APIv2 and its operation. */
interface Request {
  match: Match
  query: Fields
  headers: ReceivedRequest['headers']
  /** What is signed, wherever it stood. */
  fields: Fields
  form?: Form
}

/** Answers a request of APIv2. */
export async function serveV2(
  request: ReceivedRequest,
  operations: OperationIndex,
  world: World,
): Promise<Outcome> {
  const { identity } = world
  let signing: Signing | undefined
  let check: SignatureCheck = {}
  try {
    const { pathname, searchParams } = new URL(request.url, 'http://127.0.0.1')
    const match = operations.find(request.method, pathname, variablesFit)
    if (!match) throw new Refusal(404, 'NOT_FOUND', `${request.method} ${pathname} 不在本沙箱的接口目录中`)
    if (match.operation.mutualTls && request.certified === false) throw certificateMissing()
    const read = await readRequest(request, match, queryOf(searchParams))
    const type = checkSign(read, identity)
    signing = { type, secret: identity.secret }
    check = { expected: textOfV2(textsOf(read.fields)) }
    checkMchid(read, identity)
    world.limitFrequency(match.key)
    const input = readInput(read, identity)
    return { answer: await answerOf(read.match, input, world, signing), signature: 'accepted', ...check }
  } catch (error) {
    const refusal = toRefusal(error)
    if (refusal instanceof SignatureRefusal) check = refusal.check
    return {
      ...check,
      answer: xmlRefusal(refusal, signing),
      signature: signing ? 'accepted' : 'refused',
      code: refusal.code,
    }
  }
}

async function readRequest(request: ReceivedRequest, match: Match, query: Fields): Promise<Request> {
  const { headers, method, body } = request
  const known = { match, query, headers }
  if (match.operation.body?.type === 'form') {
    const form = await readForm(request)
    return { ...known, form, fields: form.fields }
  }
  return { ...known, fields: method === 'GET' ? query : readDocument(body.toString()) }
}

function readDocument(text: string): Fields {
  try {
    return readXml(text)
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
    throw new Refusal(200, 'XML_FORMAT_ERROR', `XML格式错误：${error.message}`)
  }
}

/** An nginx in front of WeChat Pay refuses these before anything is read. */
function certificateMissing(): Refusal {
  return new Refusal(403, 'CERT_ERROR', '证书校验错误：此接口需要商户API证书（双向TLS）')
}

/** @returns how the request is signed, and so its answer */
function checkSign({ fields, match }: Request, keys: Identity): SignType {
  const { properties } = fieldsOf(match)
  const type = fields.sign_type || properties?.sign_type?.default || 'MD5'
  if (type !== 'MD5' && type !== 'HMAC-SHA256') throw paramError('body', '/sign_type', '应为MD5或HMAC-SHA256')
  const { sign } = fields
  const texts = textsOf(fields)
  if (typeof sign === 'string' && isSameSign(signFields(texts, type, keys.secret), sign)) return type
  const check = { expected: textOfV2(texts), explanation: explainV2(texts, type, keys) }
  throw new SignatureRefusal(200, '签名错误', check)
}

function textsOf(fields: Fields): Map<string, string> {
  const texts = Object.entries(fields).flatMap(([name, value]): [string, string][] => {
    return typeof value === 'string' ? [[name, value]] : []
  })
  return new Map(texts)
}

const MCHID_FIELDS = ['mch_id', 'mchid', 'combine_mch_id']

function checkMchid({ fields, match }: Request, { mchid }: Identity): void {
  const { properties = {} } = fieldsOf(match)
  const name = MCHID_FIELDS.find((field) => Object.hasOwn(properties, field))
  if (name && fields[name] !== undefined && fields[name] !== mchid)
    throw new Refusal(200, 'MCHID_NOT_EXIST', `${name} 不是本沙箱的商户号`)
}

/** The fields that the operation takes: of its body or, for a GET, of its query. */
function fieldsOf({ operation: { body, parameters } }: Match) {
  if (body) return body.schema
  return { properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])) }
}

function readInput({ match, query, headers, form, fields }: Request, { platformKey }: Identity): Input {
  const decrypt = (text: string) =>
    decryptRsa(Buffer.from(text, 'base64'), platformKey, 'RSA-OAEP')?.toString()
  const { body } = match.operation
  const parameters = readParameters(match, body ? query : withoutSign(query, match), headers, decrypt)
  if (!body) return { ...parameters, body: undefined }
  const values = readTexts(body.schema, form ? valuesOf(form) : fields, decrypt)
  if (form) checkFiles(form, values, body.schema)
  return { ...parameters, body: values }
}

/** The signature is checked by now; 授权获取code takes one without naming it. */
function withoutSign(query: Fields, { operation }: Match): Fields {
  if (operation.parameters.some(({ name }) => name === 'sign')) return query
  const { sign, ...others } = query
  return others
}

async function answerOf(match: Match, input: Input, world: World, signing: Signing): Promise<Answer> {
  const { key, operation } = match
  const { mediaType, schema = {}, unsigned } = operation.response
  const reply = await rememberedReply(match, input, world)
  const remembered = reply?.value instanceof StatusReply ? reply.value.fields : reply?.value
  if (remembered instanceof FileContent) return contentAnswer(remembered)
  if (mediaType !== 'application/xml' && mediaType !== 'application/json') return fileAnswer(operation)
  const fields = reply
    ? remembered
    : { ...(exampleAnswer(schema, input) as Fields), ...ownFields(key, world) }
  const encrypt = (text: string) =>
    encryptRsa(Buffer.from(text), merchantPublicKey(world.identity), 'RSA-OAEP').toString('base64')
  const answer = toWire(succeed(fields ?? {}, schema), schema, encrypt)
  if (mediaType === 'application/json') return jsonAnswer(200, answer)
  const nonceless = !Object.hasOwn(schema.properties ?? {}, 'nonce_str')
  return xmlAnswer(answer as Fields, unsigned ? undefined : { ...signing, nonceless })
}
