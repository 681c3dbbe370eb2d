import { AxiosHeaders, type AxiosResponse, getAdapter, type InternalAxiosRequestConfig } from 'axios'
import type { WechatPay } from '../../types'

/** An answer as it arrived. */
export interface Received {
  status: number
  headers: InstanceType<typeof AxiosHeaders>
  body: Buffer
}

function receivedOf({ status, headers, data }: AxiosResponse): Received {
  const body = Buffer.isBuffer(data) ? data : Buffer.from(String(data ?? ''))
  return { status, headers: AxiosHeaders.from(headers as never), body }
}

/** Keeps each answer as it arrived, believed or not: what verifies it may leave nothing of it. */
export function watch({ axios }: WechatPay, keep: (received: Received) => void): void {
  const { adapter } = axios.defaults
  axios.defaults.adapter = async (config: InternalAxiosRequestConfig) => {
    const response = await getAdapter(adapter)(config)
    keep(receivedOf(response))
    return response
  }
}

/** What a refusal says; nothing that was not verified is believed, only quoted. */
export function refusalIn(received: Received | undefined): {
  code?: string
  message?: string
  detail?: { field?: string }
} {
  try {
    return JSON.parse(String(received?.body)) ?? {}
  } catch {
    return {}
  }
}

/** Headers that proxies leave. */
const TRACES = ['via', 'x-cache', 'x-squid-error', 'x-forwarded-for', 'cf-ray', 'x-varnish']

/** What in an answer shows that something on the way changed it; nothing where nothing does. */
export function whyChanged({ body, headers }: Received): string | undefined {
  const traces = TRACES.filter((name) => headers.has(name))
  const signs = [
    ...(traces.length > 0 ? [`it passed a proxy (header ${traces.join(', ')})`] : []),
    ...(isReformatted(body) ? ['its JSON was written anew, with spaces that WeChat Pay does not send'] : []),
    ...(/text\/html/i.test(String(headers.get('content-type'))) ? ['it is a page, not JSON'] : []),
  ]
  return signs.length > 0 ? `The answer itself shows that it was changed: ${signs.join('; ')}.` : undefined
}

function isReformatted(body: Buffer): boolean {
  const text = body.toString()
  try {
    return JSON.stringify(JSON.parse(text)) !== text
  } catch {
    return false
  }
}
