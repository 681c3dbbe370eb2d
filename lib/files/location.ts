import type { AxiosRequestConfig } from 'axios'
import { Call } from '../call'
import { WechatPayFileError } from '../errors'
import { mainServer } from '../generated/runtime'
import { namelessPath } from '../operation'
import { toAxiosConfig } from '../request'
import { variablesOf } from '../template'

/** Where a request for a file goes: nothing is sent or signed yet. */
export type Destination = Required<Pick<AxiosRequestConfig, 'url' | 'baseURL'>> & { template: string }

/** Hosts that a signature may go to. `download_url`s also name the spare host. */
const WECHAT_PAY = /(^|\.)mch\.weixin\.qq\.com$/

/**
 * Finds where a file is asked for.
 *
 * @param given - what the caller gave besides the known options: path variables
 * @param base - the client's `axios.baseURL`; one outside WeChat Pay, such as a sandbox, is asked for every file
 */
export function locate(
  location: string | URL,
  { query, ...given }: Record<string, unknown>,
  base: string,
): Destination {
  const url = toUrl(location)
  if (url === undefined) return locatePath(String(location), query, given, base)
  const stray = query === undefined ? Object.keys(given)[0] : 'query'
  if (stray !== undefined) throw unknownOption(stray)
  const origin = originFor(url, new URL(base))
  const path = url.pathname + url.search
  return { url: path, baseURL: origin, template: namelessPath('GET', url.pathname) }
}

/** The request for a file, ready for the client's own interceptors to sign. */
export function requestFor({ url, baseURL, template }: Destination, hasDigest: boolean): AxiosRequestConfig {
  const wechatpay = new Call('GET', template, url, baseURL, hasDigest)
  return { method: 'get', url, baseURL, wechatpay } as AxiosRequestConfig
}

function toUrl(location: string | URL): URL | undefined {
  if (location instanceof URL) return location
  if (!/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(location)) return undefined
  if (URL.canParse(location)) return new URL(location)
  throw foreign('it is no address')
}

function locatePath(path: string, query: unknown, given: Record<string, unknown>, base: string): Destination {
  const template = path.replace(/^\//, '')
  const variables = variablesOf(template)
  const stray = Object.keys(given).find((name) => !variables.has(name))
  if (stray !== undefined) throw unknownOption(stray)
  const { url, baseURL } = toAxiosConfig('get', template, { query, ...given }, base) as Destination
  return { url, baseURL, template: template.split('?', 1)[0] as string }
}

function originFor(url: URL, base: URL): string {
  if (url.origin === base.origin) return url.origin
  if (url.username || url.password) throw foreign('it holds a user name')
  if (!WECHAT_PAY.test(url.hostname)) throw foreign(`"${url.hostname}" is no host of WeChat Pay’s`)
  if (url.protocol !== 'https:' || url.port !== '') throw foreign('it does not use https')
  const isChosen = url.origin === mainServer || !WECHAT_PAY.test(base.hostname)
  return isChosen ? base.origin : url.origin
}

function foreign(why: string): WechatPayFileError {
  return new WechatPayFileError(
    'FILE_HOST_FOREIGN',
    `The file’s URL is refused: ${why}. A signature only goes to WeChat Pay, or to the axios.baseURL of the client.`,
  )
}

function unknownOption(name: string): WechatPayFileError {
  return new WechatPayFileError(
    'FILE_OPTIONS_INVALID',
    `"${name}" is no option of this download: path variables and query belong to a path, not to a URL. ` +
      'Options: to, stream, hash, onProgress, signal, timeout, maxBytes, headers.',
  )
}
