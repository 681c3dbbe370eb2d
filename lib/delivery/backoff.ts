import type { RetryPolicy } from './retry-policy'

type Bounds = Pick<RetryPolicy, 'minDelay' | 'maxDelay'>

/**
 * Exponential backoff with full jitter: any time up to a bound that doubles with each attempt, so that callers which
 * failed together do not come back together.
 *
 * @param attempt - the attempt that failed, from 1
 * @param random - from 0 to below 1
 * @returns milliseconds
 */
export function backoff(attempt: number, { minDelay, maxDelay }: Bounds, random = Math.random()): number {
  return Math.round(random * Math.min(maxDelay, minDelay * 2 ** (attempt - 1)))
}

/**
 * How long a server asks to be left alone, from its `Retry-After`: seconds, or an HTTP date.
 *
 * @returns milliseconds, or `undefined` where it does not say
 */
export function retryAfter(header: unknown, now = Date.now()): number | undefined {
  if (typeof header !== 'string') return undefined
  const text = header.trim()
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000
  const date = /^[a-z]{3}/i.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
