import type { Inbox } from '../../types'
import { WechatPayNotificationError } from '../errors'
import { askInbox, soon } from './inbox'

/** How long a notification is held and remembered, in milliseconds. */
export interface Times {
  /** How long a claim outlives the process that holds it. */
  lease: number
  /** How long a handler may go on: a claim is not renewed beyond. */
  most: number
  /** How long a handled notification is remembered: WeChat Pay delivers for some 24 hours. */
  retention: number
}

export const TIMES: Times = { lease: 60_000, most: 10 * 60_000, retention: 48 * 3_600_000 }

/** Told of what went wrong. */
export type Tell = (error: unknown) => void

/** A notification that this process claimed; the claim is renewed until the handler ends, or has had its time. */
export class Claim {
  readonly #inbox: Inbox
  readonly #key: string
  readonly #token: string
  readonly #times: Times
  readonly #tell: Tell
  readonly #abort = new AbortController()
  #renewal: NodeJS.Timeout | undefined
  #end: NodeJS.Timeout | undefined
  /** Whether a failed renewal was told of. */
  #told = false

  constructor(inbox: Inbox, key: string, token: string, { times, tell }: { times: Times; tell: Tell }) {
    this.#inbox = inbox
    this.#key = key
    this.#token = token
    this.#times = times
    this.#tell = tell
  }

  /** Aborted, with the error as its reason, once the claim is lost. */
  get signal(): AbortSignal {
    return this.#abort.signal
  }

  /** Keeps the claim while the handler runs, then notes how it ended. */
  async handle(run: (signal: AbortSignal) => unknown): Promise<boolean> {
    const running = (async () => run(this.signal))()
    const lost = new Promise<never>((_, reject) => {
      this.signal.addEventListener('abort', () => reject(this.signal.reason))
    })
    lost.catch(() => undefined)
    this.#keep()
    try {
      await Promise.race([running, lost])
    } catch (error) {
      this.#tell(error)
      if (this.signal.aborted) this.#awaitLate(running)
      else await this.#note('release', () => this.#inbox.release(this.#key, this.#token))
      return false
    } finally {
      this.#leave()
    }
    await this.#complete()
    return true
  }

  #keep(): void {
    const { lease, most } = this.#times
    this.#renewal = setInterval(() => this.#renew(), lease / 3).unref()
    this.#end = setTimeout(() => this.#lose(`did not end within ${most / 1_000} seconds`), most).unref()
  }

  #leave(): void {
    clearInterval(this.#renewal)
    clearTimeout(this.#end)
  }

  /** An inbox that fails once may be back before the lease runs out. */
  async #renew(): Promise<void> {
    const { lease } = this.#times
    try {
      const renewed = await askInbox(() => this.#inbox.renew(this.#key, this.#token, lease), soon(), 'renew')
      if (!renewed) this.#lose('was outlived by its claim, which may be another process’s now')
    } catch (error) {
      if (!this.#told) this.#tell(error)
      this.#told = true
    }
  }

  #lose(how: string): void {
    this.#leave()
    this.#abort.abort(
      new WechatPayNotificationError(
        'NOTIFICATION_ABANDONED',
        `The handler ${how}; the next delivery is handled anew. context.signal tells the handler of it.`,
      ),
    )
  }

  /** A handler that was given up may still succeed, which saves the next delivery from being handled. */
  #awaitLate(running: Promise<unknown>): void {
    running.then(() => this.#complete(), this.#tell)
  }

  #complete(): Promise<void> {
    return this.#note('complete', () => this.#inbox.complete(this.#key, this.#token, this.#times.retention))
  }

  /** What the handler did stands, whether or not it can be noted. */
  async #note(what: 'complete' | 'release', ask: () => boolean | Promise<boolean>): Promise<void> {
    await askInbox(ask, soon(), what).catch(this.#tell)
  }
}
