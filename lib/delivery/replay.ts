import type { InternalAxiosRequestConfig } from 'axios'
import type { Exchange } from '../call'

/** Whether the very same bytes can be sent once more. */
export function isReplayable({ data }: InternalAxiosRequestConfig): boolean {
  return data === undefined || data === null || typeof data === 'string' || data instanceof Uint8Array
}

/** Nothing but the time, the nonce and the signature may differ between two sendings. */
export function isSame(one: Exchange, other: Exchange): boolean {
  const sameBody =
    typeof one.body === 'string'
      ? one.body === other.body
      : Buffer.from(one.body).equals(Buffer.from(other.body))
  return one.path === other.path && sameBody
}
