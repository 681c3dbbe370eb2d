import type { RetryPolicy } from './retry-policy'

/** One sending of a call, and what is known of those before it. */
export interface Sending {
  /** From 1. Sending the same attempt to the spare host does not count. */
  attempt: number
  /** The host that the call was sealed for, and the one that it goes to. */
  home: string
  host: string
  /** Whether the other host could not be connected to in this attempt. */
  failedOver: boolean
  /** Whether an earlier sending may have arrived. */
  sentBefore: boolean
  retry: RetryPolicy | undefined
  /** What the caller allows for the whole call, in milliseconds. */
  timeout: number | undefined
  /** How long connecting may take, in milliseconds. */
  connectTimeout: number | undefined
  /** When the call and this sending began, on the monotonic clock. */
  calledAt: number
  sentAt: number
}

/** What is left of the time that the caller allows, in milliseconds. */
export function timeLeft({ timeout, calledAt }: Sending): number {
  return timeout ? timeout - (performance.now() - calledAt) : Number.POSITIVE_INFINITY
}

/** How long a sending may take: the first has all the time, as it was not used for another. In milliseconds. */
export function timeoutOf(sending: Sending): number | undefined {
  const { timeout, retry, attempt, failedOver } = sending
  const left = attempt === 1 && !failedOver ? timeout || Number.POSITIVE_INFINITY : timeLeft(sending)
  const most = Math.min(left, retry?.attemptTimeout ?? Number.POSITIVE_INFINITY)
  return Number.isFinite(most) ? Math.max(1, Math.round(most)) : timeout
}
