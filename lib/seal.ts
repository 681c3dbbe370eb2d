import { AxiosHeaders, type AxiosInstance, type InternalAxiosRequestConfig } from 'axios'
import { requireBaseUrl } from './base-url'
import type { Call, Wishes } from './call'
import { WechatPayTemplateError } from './errors'
import { mainServer, servers } from './generated/runtime'
import { hide } from './hide'
import { memoize } from './memoize'
import { signedTextOf } from './signed-body'

/** No JSON answer comes near this length, in bytes; a longer one is not WeChat Pay's, or is made to fill the memory. */
export const MOST_BYTES = 64 * 1024 * 1024

/** A request whose bytes nothing changes any more. */
export interface Sealed {
  origin: string
  /** Path and query exactly as sent. */
  path: string
  pathname: string
  body: string | Uint8Array
  /** What is signed of it: of a form only its `meta`. */
  signedBody: string | Uint8Array
}

/** Writes as text or bytes what the user's own transforms left otherwise. */
type ToBody = (data: unknown, pathname: string) => unknown

/**
 * Fixes the URL and body of a request after all interceptors and transforms of the user's own, so that what is
 * signed is what is sent.
 */
export function sealRequest(
  http: AxiosInstance,
  config: InternalAxiosRequestConfig,
  call: Call,
  toBody: ToBody = (data) => data,
): Sealed {
  const { origin, path } = resolveUrl(http, config, call)
  config.baseURL = origin
  config.url = path
  delete config.params
  delete config.auth
  config.maxRedirects = 0
  config.decompress = true
  const [pathname] = path.split('?', 1) as [string]
  const body = sealBody(config, call, (data) => toBody(data, pathname))
  return { origin, path, pathname, body, signedBody: signedTextOf(body) ?? body }
}

/**
 * Takes what the user wants of the answer out of the config: an answer is verified as bytes first. One that WeChat
 * Pay does not sign is a file, and so bytes too unless the user says otherwise.
 */
export function sealAnswer(config: InternalAxiosRequestConfig, signed: boolean): Wishes {
  const { responseType, transformResponse, validateStatus, maxContentLength } = config
  config.validateStatus = null
  if (signed || responseType === undefined) config.responseType = 'arraybuffer'
  if (signed && !(Number(maxContentLength) >= 0)) config.maxContentLength = MOST_BYTES
  config.transformResponse = []
  return { responseType, transformResponse, validateStatus, maxContentLength }
}

/** Gives a config back as the user wrote it, less the signature: it may be sent again, and it will be printed. */
export function unseal(config: InternalAxiosRequestConfig, wishes: Wishes): void {
  Object.assign(config, wishes)
  config.headers = AxiosHeaders.from(config.headers)
  config.headers.delete('Authorization')
  keepFromPrints(config)
}

/**
 * The body may hold a person's data; agents lead to a client key, and through their sockets to the signatures of
 * other calls. All stay readable, as whoever sends the config again needs them.
 */
function keepFromPrints(config: InternalAxiosRequestConfig): void {
  for (const name of ['data', 'httpAgent', 'httpsAgent'] as const) {
    const value: unknown = config[name]
    if (value === undefined) continue
    const set = (next: unknown) => {
      Object.defineProperty(config, name, {
        value: next,
        writable: true,
        enumerable: true,
        configurable: true,
      })
    }
    Object.defineProperty(config, name, { get: () => value, set, enumerable: true, configurable: true })
  }
  const { method, baseURL, url, timeout, headers } = config
  hide(config, { toJSON: () => ({ method, baseURL, url, timeout, headers }) })
}

function resolveUrl(http: AxiosInstance, config: InternalAxiosRequestConfig, call: Call) {
  const origin = originOf(config.baseURL ?? '')
  if (!isConfigured(origin, http, call)) throw leaves(call, origin)
  const isOwn = config.params === undefined && call.wasExpandedTo(config.url)
  if (isOwn) return { origin, path: config.url as string }
  const given = config.params === undefined ? (config.url ?? '') : pathWithParams(http, config)
  const isAbsolute = /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(given)
  const url = new URL(isAbsolute ? given : given.replace(/^\/*/, '/'), origin)
  if (url.origin !== origin || url.pathname.startsWith('//')) throw leaves(call, url.origin)
  return { origin: url.origin, path: url.pathname + url.search }
}

const originOf = memoize((baseURL) => new URL(requireBaseUrl(baseURL)).origin)

/** The hosts of a client: its own, WeChat Pay's, and one that a call itself names. */
function isConfigured(origin: string, http: AxiosInstance, call: Call): boolean {
  const isNamedBy = (baseURL: string | undefined) => baseURL !== undefined && originOf(baseURL) === origin
  return isNamedBy(call.baseURL) || isNamedBy(http.defaults.baseURL) || WECHAT_PAY.has(origin)
}

const WECHAT_PAY = new Set([mainServer, ...servers.map(([, server]) => server)])

function leaves(call: Call, origin: string): WechatPayTemplateError {
  return new WechatPayTemplateError(
    'PATH_UNSAFE',
    `${call} would be sent to ${origin}: a signature never leaves the configured host. ` +
      'Give a path, and the host as axios.baseURL of createClient.',
    { template: call.template },
  )
}

function pathWithParams(http: AxiosInstance, config: InternalAxiosRequestConfig): string {
  const { url, params, paramsSerializer } = config
  return http.getUri({ baseURL: '', url, params, ...(paramsSerializer && { paramsSerializer }) })
}

function sealBody(
  config: InternalAxiosRequestConfig,
  call: Call,
  toBody: (data: unknown) => unknown,
): string | Uint8Array {
  let data: unknown = config.data
  for (const transform of [config.transformRequest ?? []].flat()) {
    data = transform.call(config, data, config.headers)
  }
  data = toBody(data)
  config.transformRequest = []
  config.data = data
  if (data === undefined || data === null) return ''
  if (signedTextOf(data) !== undefined) return data as Uint8Array
  if (/^multipart\//i.test(String(config.headers.get('Content-Type')))) throw notOurForm(call)
  if (typeof data === 'string') return data
  if (data instanceof Uint8Array) {
    config.data = Buffer.from(data)
    return config.data
  }
  throw new WechatPayTemplateError(
    'OPTIONS_UNSUPPORTED',
    `${call}: the body is neither text nor bytes once transformed, so it cannot be signed.`,
    { template: call.template },
  )
}

function notOurForm(call: Call): WechatPayTemplateError {
  return new WechatPayTemplateError(
    'OPTIONS_UNSUPPORTED',
    `${call}: this form is not, or not any more, what the client made of the option form, so it is not known what to ` +
      'sign of it. Give form: { file: … } to a call, and let interceptors leave its body alone.',
    { template: call.template },
  )
}

/** Serialises the data of requests made on the axios instance itself; text and bytes pass as they are. */
export function serializeData(data: unknown): unknown {
  const isPlain = typeof data === 'object' && data !== null && !(data instanceof Uint8Array)
  return isPlain && [Object.prototype, Array.prototype, null].includes(Object.getPrototypeOf(data))
    ? JSON.stringify(data)
    : data
}
