import { AxiosHeaders, type AxiosResponse, getAdapter, type InternalAxiosRequestConfig } from 'axios'
import type { WechatPay } from '../../types'

/** What is seen of the echo on the wire, whether its answer is believed or not. */
export interface Exchange {
  host: string
  /** The id of WeChat Pay's key that the request named. */
  requested?: string
  answer?: {
    status: number
    /** Milliseconds. */
    elapsed: number
    /** The id of WeChat Pay's key that the answer named. */
    answered?: string
    requestId?: string
    /** How far this machine's clock is ahead, in seconds. */
    clockSkew?: number
  }
}

/** That there was an answer. */
export function answerOf({ host, answer }: Exchange): string {
  return `${host} answered${answer ? ` in ${answer.elapsed} ms` : ''}.`
}

/** Watches what an adapter sends and receives, and changes nothing. */
export function watchAdapter({ axios }: WechatPay, exchange: Exchange) {
  return async (config: InternalAxiosRequestConfig): Promise<AxiosResponse> => {
    const start = Date.now()
    exchange.host = config.baseURL ?? exchange.host
    const requested = config.headers.get('Wechatpay-Serial')
    if (typeof requested === 'string') exchange.requested = requested
    delete exchange.answer
    const response = await getAdapter(axios.defaults.adapter)(config)
    exchange.answer = read(response, start, Date.now())
    return response
  }
}

function read({ status, headers }: AxiosResponse, start: number, end: number): Exchange['answer'] {
  const header = (name: string) => {
    const value: unknown = AxiosHeaders.from(headers as never).get(name)
    return typeof value === 'string' ? value : undefined
  }
  const answered = header('wechatpay-serial')
  const requestId = header('request-id')
  const clockSkew = skewOf(header('date'), (start + end) / 2)
  return {
    status,
    elapsed: end - start,
    ...(answered && { answered }),
    ...(requestId && { requestId }),
    ...(clockSkew !== undefined && { clockSkew }),
  }
}

/** A `Date` has whole seconds, cut off: half a second is added. */
function skewOf(date: string | undefined, now: number): number | undefined {
  const theirs = date === undefined ? Number.NaN : Date.parse(date)
  return Number.isNaN(theirs) ? undefined : Math.round((now - theirs - 500) / 1000) + 0
}
