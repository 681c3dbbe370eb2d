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

type Config = InternalAxiosRequestConfig

/**
 * Sends a call. axios' own adapter serves every need: streams, proxies, progress, limits. It also takes longer than
 * everything this client does to sign and verify. A plain exchange of small messages, which nearly every call is,
 * needs none of that and goes to `node:http` directly; whatever asks for more goes to axios' adapter.
 */
export function sendByHttp(config: Config): Promise<AxiosResponse> {
  return isPlain(config) ? exchange(config) : getAdapter('http')(config)
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
  ...['maxContentLength', 'maxBodyLength'],
])

function isPlain(config: Config): boolean {
  const { responseType, maxContentLength, maxBodyLength, data } = config
  if (responseType !== 'arraybuffer' || maxContentLength !== -1 || maxBodyLength !== -1) return false
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
  return new Promise((resolve, reject) => {
    const request = open(config)
    const fail = (error: Error) => reject(toAxiosError(error, config, request))
    request.on('error', fail)
    request.on('response', (incoming) => {
      readBody(incoming).then((data) => resolve(toResponse(config, request, incoming, data)), fail)
    })
    if (config.timeout) request.setTimeout(config.timeout, () => request.destroy(timedOut(config)))
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
  return isTls ? httpsRequest(options) : httpRequest(options)
}

/** No JSON answer comes near this length, in bytes; a longer one is not WeChat Pay's, or is made to fill the memory. */
const MOST_BYTES = 64 * 1024 * 1024

async function readBody(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of incoming) {
    length += chunk.length
    if (length > MOST_BYTES) throw new Error(`the answer is longer than ${MOST_BYTES} bytes`)
    chunks.push(chunk)
  }
  const [only] = chunks
  const body = chunks.length === 1 ? (only as Buffer) : Buffer.concat(chunks)
  return decode(body, incoming.headers['content-encoding'])
}

/** No encoding was asked for, but one may come all the same. */
async function decode(body: Buffer, encoding: string | undefined): Promise<Buffer> {
  if (body.length === 0 || encoding === undefined || encoding === 'identity') return body
  const limit = { maxOutputLength: MOST_BYTES }
  return encoding === 'br' ? promisify(brotliDecompress)(body, limit) : promisify(unzip)(body, limit)
}

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

function timedOut(config: Config): AxiosError {
  return new AxiosError(`timeout of ${config.timeout}ms exceeded`, AxiosError.ECONNABORTED, config)
}

function toAxiosError(error: Error, config: Config, request: ClientRequest): Error {
  if (error.name === 'AbortError') return new CanceledError(undefined, config, request)
  if (error instanceof AxiosError) return error
  return AxiosError.from(error, undefined, config, request)
}
