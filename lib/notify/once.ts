import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Inbox } from '../../types'
import { Claim, type Tell, TIMES, type Times } from './claim'
import { claim } from './inbox'
import { LATE, now, within } from './within'

/**
 * What became of a delivery. `overdue`: its handler still runs, in this process; `busy`: another process handles it;
 * `unavailable`: the inbox failed, and nothing was handled.
 */
export type Outcome = 'handled' | 'failed' | 'overdue' | 'busy' | 'unavailable'

/** A delivery that looks after a notification for all that came to this process. */
interface Attempt {
  ended: Promise<Outcome>
  isHandling: boolean
}

interface Delivery {
  key: string
  run: (signal: AbortSignal) => unknown
  /** When it is answered at the latest. */
  until: number
  tell: Tell
}

/** How long another process is waited for before it is asked after again, in milliseconds. */
const PAUSE = { first: 25, most: 250 }

/**
 * Handles a notification once, however many deliveries of it arrive at once. All wait for the one that handles it; where
 * it fails, the next takes over, so that each delivery calls the handler no more than once.
 */
export class Once {
  readonly #attempts = new Map<string, Attempt>()
  readonly #inbox: Inbox
  readonly #times: Times

  constructor(inbox: Inbox, times = TIMES) {
    this.#inbox = inbox
    this.#times = times
  }

  async deliver(delivery: Delivery): Promise<{ outcome: Outcome; isOwn: boolean }> {
    const { key, until } = delivery
    for (;;) {
      const other = this.#attempts.get(key)
      if (!other) return { outcome: await outcomeOf(this.#begin(delivery), until), isOwn: true }
      const outcome = await outcomeOf(other, until)
      if (!TAKEN_OVER.has(outcome) || now() >= until) return { outcome, isOwn: false }
    }
  }

  #begin(delivery: Delivery): Attempt {
    const { key } = delivery
    const attempt: Attempt = { isHandling: false, ended: Promise.resolve('failed') }
    this.#attempts.set(key, attempt)
    attempt.ended = this.#attempt(delivery, attempt).finally(() => this.#attempts.delete(key))
    return attempt
  }

  async #attempt(delivery: Delivery, attempt: Attempt): Promise<Outcome> {
    const { key, run, tell } = delivery
    const token = randomUUID()
    try {
      const state = await this.#claim(delivery, token)
      if (state !== 'claimed') return state === 'done' ? 'handled' : 'busy'
    } catch (error) {
      tell(error)
      return 'unavailable'
    }
    attempt.isHandling = true
    const held = new Claim(this.#inbox, key, token, { times: this.#times, tell })
    return (await held.handle(run)) ? 'handled' : 'failed'
  }

  /** Asks until the notification is free or done, or the time is up. */
  async #claim({ key, until }: Delivery, token: string) {
    const { lease } = this.#times
    for (let pause = PAUSE.first; ; pause = Math.min(2 * pause, PAUSE.most)) {
      const state = await claim(this.#inbox, key, token, { lease, until })
      if (state !== 'busy' || now() + pause >= until) return state
      await sleep(pause)
    }
  }
}

const TAKEN_OVER: ReadonlySet<Outcome> = new Set(['failed', 'busy'])

async function outcomeOf(attempt: Attempt, until: number): Promise<Outcome> {
  const outcome = await within(attempt.ended, until)
  if (outcome !== LATE) return outcome
  return attempt.isHandling ? 'overdue' : 'busy'
}
