import { AxiosHeaders, type InternalAxiosRequestConfig } from 'axios'
import { callOf } from '../call'
import type { Failure } from '../connection'
import { WechatPayApiError, WechatPayNetworkError, WechatPaySignatureError } from '../errors'
import { backoff, retryAfter } from './backoff'
import { isIdempotent } from './idempotence'
import { type Sending, timeLeft } from './sending'

type Config = InternalAxiosRequestConfig

/**
 * Whether and when a failed call is sent once more.
 *
 * @param failure - what the connection did
 * @returns milliseconds to wait, or `undefined` where the failure stands
 */
export function delayOfRetry(
  error: unknown,
  failure: Failure,
  config: Config,
  sending: Sending,
): number | undefined {
  const { retry, attempt } = sending
  if (!retry || attempt >= retry.attempts || !mayRepeat(error, failure, config, sending)) return undefined
  const asked = retryAfterOf(error) ?? 0
  // Sooner than the server asks would be refused again; later than the caller allows helps nobody.
  if (asked > retry.maxDelay) return undefined
  const delay = Math.max(asked, backoff(attempt, retry))
  return delay < timeLeft(sending) ? delay : undefined
}

/**
 * An answer that is not believed is never a reason: the call may have been carried out, and a wrong key, clock or
 * something between stay as they are.
 */
function mayRepeat(error: unknown, failure: Failure, config: Config, { retry }: Sending): boolean {
  const isSafe = () => retry?.idempotent ?? isIdempotent(config, callOf(config))
  if (error instanceof WechatPayNetworkError) {
    return failure === 'unreachable' || (failure === 'lost' && isSafe())
  }
  if (!(error instanceof WechatPayApiError) || !error.retryable) return false
  if (error.cause instanceof WechatPaySignatureError) return false
  // That nothing was done is believed only where WeChat Pay signed it.
  const wasTurnedAway = error.status === 429 && error.verified
  return wasTurnedAway || isSafe()
}

function retryAfterOf(error: unknown): number | undefined {
  if (!(error instanceof WechatPayApiError)) return undefined
  return retryAfter(AxiosHeaders.from(error.response.headers as never).get('retry-after'))
}
