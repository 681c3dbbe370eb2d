import {
  type ClientRequest,
  request as httpRequest,
  type IncomingMessage,
  type RequestOptions,
} from 'node:http'
import { request as httpsRequest } from 'node:https'
import { promisify } from 'node:util'
import { brotliDecompress, unzip } from 'node:zlib'
import {
  AxiosError,
  AxiosHeaders,
  type AxiosResponse,
  CanceledError,
  getAdapter,
  type InternalAxiosRequestConfig,
} from 'axios'
import { httpAgent, httpsAgent } from './agents'
import { callOf } from './call'
import { limitConnecting, timedOut, withDeadline } from './deadline'
import { WechatPaySignatureError } from './errors'
import { MOST_BYTES } from './seal'

type Config = InternalAxiosRequestConfig

/**
 * Sends a call. axios' own adapter serves every need: streams, proxies, progress, limits. It also takes longer than
 * everything this client does to sign and verify. A plain exchange of small messages, which nearly every call is,
 * needs none of that and goes to `node:http` directly; whatever asks for more goes to axios' adapter.
 */
export function sendByHttp(config: Config): Promise<AxiosResponse> {
  requireSealed(config)
  return isPlain(config) ? exchange(config) : withDeadline(config, getAdapter('http'))
}

/** Nothing is sent but what was signed: not of an instance without the interceptors, not after a change. */
function requireSealed(config: Config): void {
  const call = callOf(config)
  const { exchange } = call
  const body = config.data ?? ''
  if (
    exchange &&
    exchange.path === config.url &&
    exchange.origin === config.baseURL &&
    exchange.body === body
  )
    return
  throw new WechatPaySignatureError(
    'SIGNER_FAILED',
    `${call} is not what was signed. Let interceptors change requests before the signer, which runs last of all.`,
  )
}

/** Options of axios that a plain exchange honours, or that were dealt with before it. */
const PLAIN_OPTIONS: ReadonlySet<string> = new Set([
  ...[
    'url',
    'baseURL',
    'method',
    'headers',
    'data',
    'timeout',
    'signal',
    'httpAgent',
    'httpsAgent',
    'wechatpay',
  ],
  ...['adapter', 'transformRequest', 'transformResponse', 'validateStatus', 'responseType', 'maxRedirects'],
  ...['decompress', 'proxy', 'transitional', 'env', 'xsrfCookieName', 'xsrfHeaderName', 'allowAbsoluteUrls'],
  ...['maxContentLength', 'maxBodyLength', 'retry'],
])

function isPlain(config: Config): boolean {
  const { responseType, maxContentLength, maxBodyLength, data } = config
  if (responseType !== 'arraybuffer' || maxContentLength !== MOST_BYTES || maxBodyLength !== -1) return false
  if (config.proxy || (config.proxy === undefined && hasProxyInEnvironment())) return false
  if (data !== undefined && typeof data !== 'string' && !(data instanceof Uint8Array)) return false
  for (const name in config) {
    if (!PLAIN_OPTIONS.has(name) && config[name as keyof Config] !== undefined) return false
  }
  return true
}

const PROXY_VARIABLES = ['http_proxy', 'https_proxy', 'all_proxy']

function hasProxyInEnvironment(): boolean {
  return PROXY_VARIABLES.some((name) => process.env[name] ?? process.env[name.toUpperCase()])
}

function exchange(config: Config): Promise<AxiosResponse> {
  const request = open(config)
  return new Promise((resolve, reject) => {
    const deadline = config.timeout
      ? setTimeout(() => request.destroy(timedOut(config, request)), config.timeout)
      : undefined
    const fail = (error: Error) => {
      clearTimeout(deadline)
      reject(toAxiosError(error, config, request))
    }
    let answered = false
    limitConnecting(request, callOf(config).sending?.connectTimeout)
    request.on('error', fail)
    request.on('response', (incoming) => {
      answered = true
      readBody(incoming).then((data) => {
        clearTimeout(deadline)
        resolve(toResponse(config, request, incoming, data))
      }, fail)
    })
    request.on('close', () => answered || fail(new Error('the connection was closed without an answer')))
    request.end(config.data)
  })
}

function open(config: Config): ClientRequest {
  const { baseURL, url, method, headers, data, signal } = config
  const { protocol, hostname, port } = new URL(baseURL as string)
  const isTls = protocol === 'https:'
  const length = data === undefined ? undefined : Buffer.byteLength(data)
  const options: RequestOptions = {
    method: method?.toUpperCase(),
    hostname: hostname.replace(/^\[|\]$/g, ''),
    port,
    path: url,
    headers: { ...headers.toJSON(), ...(length !== undefined && { 'Content-Length': length }) } as never,
    agent: isTls ? (config.httpsAgent ?? httpsAgent) : (config.httpAgent ?? httpAgent),
    ...(signal && { signal: signal as AbortSignal }),
  }
  try {
    return isTls ? httpsRequest(options) : httpRequest(options)
  } catch (error) {
    throw AxiosError.from(error as Error, undefined, config)
  }
}

function readBody(incoming: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let length = 0
    incoming.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      length += chunk.length
      if (length > MOST_BYTES) incoming.destroy(new Error(`the answer is longer than ${MOST_BYTES} bytes`))
    })
    incoming.on('error', reject)
    incoming.on('end', () => {
      const body = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)
      resolve(decode(body, incoming.headers['content-encoding']))
    })
  })
}

/** No encoding was asked for, but one may come all the same. What is unknown is left to the signature to refuse. */
function decode(body: Buffer, encoding: string | undefined): Buffer | Promise<Buffer> {
  const decoder = encoding && DECODERS.get(encoding.trim().toLowerCase())
  return decoder && body.length > 0 ? decoder(body, { maxOutputLength: MOST_BYTES }) : body
}

const DECODERS = new Map([
  ['gzip', promisify(unzip)],
  ['x-gzip', promisify(unzip)],
  ['deflate', promisify(unzip)],
  ['br', promisify(brotliDecompress)],
])

function toResponse(
  config: Config,
  request: ClientRequest,
  { statusCode = 0, statusMessage = '', headers }: IncomingMessage,
  data: Buffer,
): AxiosResponse {
  return {
    status: statusCode,
    statusText: statusMessage,
    headers: new AxiosHeaders(headers as never),
    config,
    request,
    data,
  }
}

function toAxiosError(error: Error, config: Config, request: ClientRequest): Error {
  if (error.name === 'AbortError') return new CanceledError(undefined, config, request)
  if (error instanceof AxiosError) return error
  return AxiosError.from(error, undefined, config, request)
}
