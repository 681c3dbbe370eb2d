import { randomBytes, sign } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { responseText } from '../v3/signed-text'
import { exampleAnswer } from './example'
import type { Identity } from './identity'
import { loadOperations, OperationIndex } from './operations'
import { platformCertificates } from './platform-certificates'
import { paramError, Refusal } from './refusal'
import { decryptInput, encryptAnswer } from './sensitive'
import { checkSignature, type ReceivedRequest } from './signature'
import { type Input, validateRequest } from './validation'

/** An answer as it is about to be sent. */
export interface Answer {
  status: number
  headers: Record<string, string>
  body: Buffer
}

/** What became of a request. */
export interface ExchangeReport {
  method: string
  /** Path and query as received. */
  url: string
  signature: 'accepted' | 'refused'
  status: number
  /** WeChat Pay's error code, where the request was refused. */
  code?: string
}

export interface ServerOptions {
  identity: Identity
  /** Told of every request. */
  onExchange?: (report: ExchangeReport) => void
  /** Changes an answer after it was signed, to try what a client does with a wrong one. */
  tamper?: (answer: Answer, request: ReceivedRequest) => Answer | undefined
}

/** WeChat Pay closes idle connections after this long, in milliseconds. */
const KEEP_ALIVE = 8_000
const MAX_BODY = 1024 * 1024

/** A WeChat Pay that is not listening yet. */
export function createSandboxServer(options: ServerOptions): Server {
  const operations = new OperationIndex(loadOperations())
  const server = createServer((incoming, outgoing) => {
    receive(incoming).then(
      (request) => {
        const answer = respond(request, operations, options)
        send(outgoing, options.tamper?.(answer, request) ?? answer)
      },
      () => outgoing.destroy(),
    )
  })
  server.keepAliveTimeout = KEEP_ALIVE
  return server
}

async function receive(incoming: IncomingMessage): Promise<ReceivedRequest> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of incoming) {
    length += (chunk as Buffer).length
    if (length <= MAX_BODY) chunks.push(chunk as Buffer)
  }
  const { method = 'GET', url = '/', headers } = incoming
  return { method, url, headers, body: Buffer.concat(chunks) }
}

function respond(request: ReceivedRequest, operations: OperationIndex, options: ServerOptions): Answer {
  let signature: ExchangeReport['signature'] = 'refused'
  const report = (status: number, code?: string) =>
    options.onExchange?.({
      method: request.method,
      url: request.url,
      signature,
      status,
      ...(code && { code }),
    })
  try {
    checkHeaders(request, options.identity)
    checkSignature(request, options.identity)
    signature = 'accepted'
    const answer = perform(request, operations, options.identity)
    report(answer.status)
    return answer
  } catch (error) {
    const refusal = error instanceof Refusal ? error : new Refusal(500, 'SYSTEM_ERROR', String(error))
    report(refusal.status, refusal.code)
    return json(refusal.status, refusal.body, refusal.status === 401 ? undefined : options.identity)
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

/** Carries out a request whose signature is good. */
function perform(request: ReceivedRequest, operations: OperationIndex, identity: Identity): Answer {
  const { pathname, searchParams } = new URL(request.url, 'http://127.0.0.1')
  const match = operations.find(request.method, pathname)
  if (!match) {
    const known = operations.hasPath(pathname)
    throw known
      ? new Refusal(405, 'METHOD_NOT_ALLOWED', `${pathname} 不支持 ${request.method}`)
      : new Refusal(404, 'NOT_FOUND', `${pathname} 不在本沙箱的接口目录中`)
  }
  const target = { method: request.method, pathname }
  const input = decryptInput(validateRequest(match, searchParams, request.body), target, identity)
  const { status, signed, mediaType, schema } = match.operation.response
  if (!signed) return file(match.operation.name, mediaType)
  const answer = encryptAnswer(answerOf(match.operation, input, identity, schema), target, identity)
  return json(status, answer, identity, serialFor(request))
}

function answerOf(
  { method, path }: { method: string; path: string },
  input: Input,
  identity: Identity,
  schema: Parameters<typeof exampleAnswer>[0] | undefined,
): unknown {
  if (`${method} ${path}` === 'GET /v3/certificates') return platformCertificates(identity)
  return schema && exampleAnswer(schema, input)
}

function serialFor({ headers }: ReceivedRequest): string | undefined {
  const serial = headers['wechatpay-serial']
  return typeof serial === 'string' ? serial : undefined
}

/** A JSON answer, signed with the key that the request named unless no identity is given. */
function json(status: number, value: unknown, identity?: Identity, serial?: string): Answer {
  const body = value === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(value))
  const headers: Record<string, string> = {
    'Content-Type': 'application/json; charset=utf-8',
    'Request-ID': requestId(status),
    ...(identity && signatureHeaders(body, identity, serial)),
  }
  return { status, headers, body }
}

function file(name: string, mediaType = 'application/octet-stream'): Answer {
  const body = Buffer.from(`${name}\n`)
  return { status: 200, headers: { 'Content-Type': mediaType.replace('*', 'octet-stream') }, body }
}

function signatureHeaders(body: Buffer, identity: Identity, serial = identity.platformSerial) {
  const timestamp = String(Math.floor(Date.now() / 1000))
  const nonce = randomBytes(16).toString('hex')
  const signature = sign('RSA-SHA256', responseText(timestamp, nonce, body), identity.platformKey)
  return {
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Serial': serial,
    'Wechatpay-Signature': signature.toString('base64'),
    'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
  }
}

/** WeChat Pay ends a Request-ID with its internal code, zero for success. */
function requestId(status: number): string {
  const internal = new Map([
    [400, 268435461],
    [401, 268443699],
  ])
  return `${randomBytes(16).toString('hex').toUpperCase()}-${internal.get(status) ?? 0}`
}

function send(outgoing: ServerResponse, { status, headers, body }: Answer): void {
  outgoing.writeHead(status, { ...headers, 'Content-Length': body.length })
  outgoing.end(body)
}
