import type { KeyStatus } from '../../types'
import type { Verified } from '../v3/verifier'

interface Count {
  responses: number
  notifications: number
  /** In milliseconds since 1970. */
  lastUsed: number
}

/** How often each key verified something. */
export class Usage {
  readonly #counts = new Map<string, Count>()

  count(id: string, what: Verified, now: number): void {
    const count = this.#counts.get(id) ?? { responses: 0, notifications: 0, lastUsed: now }
    if (what === 'answer') count.responses++
    else count.notifications++
    count.lastUsed = now
    this.#counts.set(id, count)
  }

  of(id: string): Pick<KeyStatus, 'verified' | 'lastUsed'> {
    const count = this.#counts.get(id)
    if (!count) return { verified: { responses: 0, notifications: 0 } }
    const { responses, notifications, lastUsed } = count
    return { verified: { responses, notifications }, lastUsed: new Date(lastUsed) }
  }

  /** Forgets keys that are gone, so that rotation fills no memory. */
  keepOnly(known: ReadonlyMap<string, unknown>): void {
    for (const id of this.#counts.keys()) if (!known.has(id)) this.#counts.delete(id)
  }
}
