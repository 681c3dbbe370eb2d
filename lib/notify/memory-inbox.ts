import type { ClaimState, Inbox, MemoryInboxOptions } from '../../types'
import { WechatPayNotificationError } from '../errors'
import { now } from './within'

const MOST_ENTRIES = 100_000

interface Held {
  token: string
  until: number
}

/**
 * Remembers in this process. What ran out is forgotten as calls come, so that no timer is needed. At the bound the
 * notifications that were handled longest ago are forgotten; claims never are.
 */
class MemoryInbox implements Inbox {
  readonly #most: number
  readonly #claims = new Map<string, Held>()
  /** When each is forgotten. */
  readonly #done = new Map<string, number>()

  constructor(most: number) {
    this.#most = most
  }

  claim(key: string, token: string, lease: number): ClaimState {
    this.#forget(key)
    if (this.#done.has(key)) return 'done'
    if (this.#claims.has(key)) return 'busy'
    this.#claims.set(key, { token, until: now() + lease })
    return 'claimed'
  }

  renew(key: string, token: string, lease: number): boolean {
    this.#forget(key)
    const held = this.#claims.get(key)
    if (held?.token !== token) return false
    this.#claims.delete(key)
    this.#claims.set(key, { token, until: now() + lease })
    return true
  }

  complete(key: string, token: string, retention: number): boolean {
    this.#forget(key)
    const held = this.#claims.get(key)
    if (this.#done.has(key) || (held && held.token !== token)) return false
    this.#claims.delete(key)
    this.#done.set(key, now() + retention)
    for (const oldest of this.#done.keys()) {
      if (this.#done.size <= this.#most) break
      this.#done.delete(oldest)
    }
    return true
  }

  release(key: string, token: string): boolean {
    this.#forget(key)
    if (this.#claims.get(key)?.token !== token) return false
    return this.#claims.delete(key)
  }

  /** Forgets what ran out: the key's own entries, and the others as far as they stand in the order of time. */
  #forget(key: string): void {
    const time = now()
    if ((this.#done.get(key) ?? Infinity) <= time) this.#done.delete(key)
    if ((this.#claims.get(key)?.until ?? Infinity) <= time) this.#claims.delete(key)
    for (const [other, until] of this.#done) {
      if (until > time) break
      this.#done.delete(other)
    }
    for (const [other, { until }] of this.#claims) {
      if (until > time) break
      this.#claims.delete(other)
    }
  }
}

export function createMemoryInbox({ maxEntries = MOST_ENTRIES }: MemoryInboxOptions = {}): Inbox {
  if (Number.isSafeInteger(maxEntries) && maxEntries > 0) return new MemoryInbox(maxEntries)
  throw new WechatPayNotificationError(
    'NOTIFICATION_ARGUMENT_INVALID',
    'maxEntries of createMemoryInbox must be a whole number, 1 or more.',
  )
}
