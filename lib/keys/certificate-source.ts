import { setTimeout as sleep } from 'node:timers/promises'
import type { Downloaded } from './download'
import { intervalAfter } from './interval'
import type { PlatformKey } from './platform-keys'
import type { SharedAnswer } from './shared-answer'

/** Why certificates are looked for. */
export type Need = 'a key' | 'the next certificate' | 'an unknown serial'

/** Certificates, and when WeChat Pay was asked for them: by the monotonic clock, in milliseconds. */
export interface Found {
  keys: readonly PlatformKey[]
  since: number
}

export interface SourceParts {
  download(): Promise<Downloaded>
  /** What processes share, where they do. */
  shared: SharedAnswer | undefined
  isKnown(id: string): boolean
  /** In milliseconds. */
  minInterval: number
}

/** How long somebody waits for the next download to be allowed, in milliseconds. */
const PATIENCE = 2_000

/** Where certificates come from: looked for by one at a time for all, and not too often. */
export class CertificateSource {
  readonly #parts: SourceParts
  #looking: Promise<Found> | undefined
  /** The last download: when it ended by the monotonic clock, and what became of it. */
  #last: { ended: number; outcome: 'new' | 'nothing new' | 'failed' } | undefined

  constructor(parts: SourceParts) {
    this.#parts = parts
  }

  get minInterval(): number {
    return this.#parts.minInterval
  }

  /** @returns nothing where it is too early: the next download is allowed only after more than two seconds */
  lookFor(need: Need, serial?: string): Promise<Found> | undefined {
    if (this.#looking) return this.#looking
    const pause = this.pause(need)
    if (pause > PATIENCE) return undefined
    return this.#share(async () => {
      if (pause > 0) await sleep(pause)
      return this.#find(serial)
    })
  }

  /** Downloads without regard to when that was done last, and to what others downloaded. */
  async fetch(): Promise<Found> {
    const asked = performance.now()
    while (this.#looking) {
      const found = await this.#looking.catch(() => undefined)
      if (found && found.since >= asked) return found
    }
    return this.#share(() => this.#download())
  }

  /** How long until the next download is allowed, in milliseconds. Only forged answers must wait where there is no key. */
  pause(need: Need = 'an unknown serial'): number {
    if (!this.#last) return 0
    const { minInterval } = this.#parts
    const { ended, outcome } = this.#last
    const isSoon = outcome === 'new' || (outcome === 'failed' && need === 'a key')
    return Math.max(0, ended + intervalAfter(isSoon, minInterval) - performance.now())
  }

  #share(look: () => Promise<Found>): Promise<Found> {
    const looking = look().finally(() => {
      this.#looking = undefined
    })
    this.#looking = looking
    return looking
  }

  async #find(serial: string | undefined): Promise<Found> {
    const { shared } = this.#parts
    if (!shared) return this.#download()
    const found = await shared.findOrClaim((answer) => answer.isFresh || this.#helps(answer.keys, serial))
    if (!found) return this.#download()
    if (found.isFresh) this.#last = { ended: found.since, outcome: found.wasNew ? 'new' : 'nothing new' }
    return found
  }

  #helps(keys: readonly PlatformKey[], serial: string | undefined): boolean {
    return this.#bringsNew(keys) && (serial === undefined || keys.some(({ id }) => id === serial))
  }

  #bringsNew(keys: readonly PlatformKey[]): boolean {
    return keys.some(({ id }) => !this.#parts.isKnown(id))
  }

  async #download(): Promise<Found> {
    const { shared } = this.#parts
    const since = performance.now()
    try {
      const downloaded = await this.#parts.download()
      const isNew = this.#bringsNew(downloaded.keys)
      this.#last = { ended: performance.now(), outcome: isNew ? 'new' : 'nothing new' }
      await shared?.publish(downloaded, isNew)
      return { keys: downloaded.keys, since }
    } catch (error) {
      this.#last = { ended: performance.now(), outcome: 'failed' }
      await shared?.release()
      throw error
    }
  }
}
