import type { CallRetryOptions, RetryOptions } from '../../types'

/** Options of a retry, checked; delays are in milliseconds. */
export interface RetryPolicy {
  attempts: number
  minDelay: number
  maxDelay: number
  attemptTimeout?: number
  idempotent?: boolean
}

const DEFAULTS: RetryPolicy = { attempts: 3, minDelay: 500, maxDelay: 8_000 }

const NAMES = ['attempts', 'minDelay', 'maxDelay', 'attemptTimeout']
const MOST_ATTEMPTS = 20
/** Longer than this, in milliseconds, no timer of Node.js waits. */
const LONGEST = 2 ** 31 - 1

type Fail = (why: string) => Error

/** The policy of a client, which has none unless it is asked for. */
export function readRetry(options: RetryOptions | false | undefined, fail: Fail): RetryPolicy | undefined {
  return options === undefined || options === false ? undefined : check(options, DEFAULTS, NAMES, fail)
}

/** The policy of one call: its own options, and the client's where it has none. */
export function readCallRetry(
  options: CallRetryOptions | false | undefined,
  ofClient: RetryPolicy | undefined,
  fail: Fail,
): RetryPolicy | undefined {
  if (options === undefined) return ofClient
  return options === false ? undefined : check(options, ofClient ?? DEFAULTS, [...NAMES, 'idempotent'], fail)
}

function check(options: CallRetryOptions, defaults: RetryPolicy, names: string[], fail: Fail): RetryPolicy {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw fail('retry is no object; expected one such as { attempts: 3 }, or false')
  }
  for (const name of Object.keys(options)) {
    if (!names.includes(name)) throw fail(`retry.${name} is no option; expected ${names.join(', ')}`)
  }
  const given = Object.entries(options).filter(([, value]) => value !== undefined)
  const policy: RetryPolicy = { ...defaults, ...Object.fromEntries(given) }
  requireNumber('attempts', policy.attempts, 1, MOST_ATTEMPTS, fail)
  requireNumber('minDelay', policy.minDelay, 0, LONGEST, fail)
  requireNumber('maxDelay', policy.maxDelay, policy.minDelay, LONGEST, fail)
  if (policy.attemptTimeout !== undefined)
    requireNumber('attemptTimeout', policy.attemptTimeout, 1, LONGEST, fail)
  if (!['undefined', 'boolean'].includes(typeof policy.idempotent)) {
    throw fail(`retry.idempotent is of type ${typeof policy.idempotent}; expected true or false`)
  }
  return policy
}

function requireNumber(name: string, value: unknown, least: number, most: number, fail: Fail): void {
  if (Number.isInteger(value) && (value as number) >= least && (value as number) <= most) return
  throw fail(`retry.${name} is ${String(value)}; expected a whole number from ${least} to ${most}`)
}
