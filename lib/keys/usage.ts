import type { KeyStatus } from '../../types'
import type { Verified } from '../v3/verifier'
import type { PlatformKey } from './platform-keys'

interface Count {
  responses: number
  notifications: number
  /** In milliseconds since 1970. */
  lastUsed: number
}

/** How often each key verified something. */
export class Usage {
  /** By the key itself: what is counted is forgotten with it, so that rotation fills no memory. */
  readonly #counts = new WeakMap<PlatformKey, Count>()

  count(key: PlatformKey, what: Verified, now: number): void {
    const count = this.#counts.get(key) ?? { responses: 0, notifications: 0, lastUsed: now }
    if (what === 'answer') count.responses++
    else count.notifications++
    count.lastUsed = now
    this.#counts.set(key, count)
  }

  of(key: PlatformKey): Pick<KeyStatus, 'verified' | 'lastUsed'> {
    const count = this.#counts.get(key)
    if (!count) return { verified: { responses: 0, notifications: 0 } }
    const { responses, notifications, lastUsed } = count
    return { verified: { responses, notifications }, lastUsed: new Date(lastUsed) }
  }
}
