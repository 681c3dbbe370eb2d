import type { FailoverOptions } from '../../types'
import { mainServer } from '../generated/runtime'

/** The official spare of the main host. The signature covers no host, so that a call may go to either. */
export const SPARE = 'https://api2.mch.weixin.qq.com'

const DEFAULTS = { connectTimeout: 5_000, cooldown: 60_000 }

type Fail = (why: string) => Error

/**
 * Which of the main host and its spare a call goes to. A circuit breaker of one client: it opens when the main host
 * cannot be connected to, lets one call try the main host again after a while, and closes when it answers.
 */
export class Failover {
  /** How long connecting may take, in milliseconds. */
  readonly connectTimeout: number
  readonly #cooldown: number
  readonly #now: () => number
  /** When the main host is tried again; `undefined` while it is in use. */
  #retryMainAt: number | undefined

  constructor(options: Required<FailoverOptions>, now: () => number = () => performance.now()) {
    this.connectTimeout = options.connectTimeout
    this.#cooldown = options.cooldown
    this.#now = now
  }

  /** Only the main host has a spare: not the overseas host, and no host of the user's own. */
  covers(home: string): boolean {
    return home === mainServer
  }

  /** The host that a call goes to now. When the main host is due, one call tries it; others keep to the spare. */
  choose(home: string): string {
    if (!this.covers(home) || this.#retryMainAt === undefined) return home
    if (this.#now() < this.#retryMainAt) return SPARE
    this.#open()
    return mainServer
  }

  /** The other host of a call whose own could not be connected to. */
  instead(host: string): string {
    if (host !== mainServer) return mainServer
    this.#open()
    return SPARE
  }

  answered(host: string): void {
    if (host === mainServer) this.#retryMainAt = undefined
  }

  #open(): void {
    this.#retryMainAt = this.#now() + this.#cooldown
  }
}

/** Failing over is safe, as only what surely was not sent is sent elsewhere: it is on unless it is turned off. */
export function readFailover(options: FailoverOptions | false | undefined, fail: Fail): Failover | undefined {
  if (options === false) return undefined
  if (options !== undefined && (typeof options !== 'object' || options === null || Array.isArray(options))) {
    throw fail('failover is no object; expected one such as { cooldown: 60000 }, or false')
  }
  for (const [name, value] of Object.entries(options ?? {})) {
    if (!Object.hasOwn(DEFAULTS, name)) {
      throw fail(`failover.${name} is no option; expected ${Object.keys(DEFAULTS).join(', ')}`)
    }
    if (value !== undefined && !(Number.isInteger(value) && value > 0 && value < 2 ** 31)) {
      throw fail(`failover.${name} is ${String(value)}; expected a whole number of milliseconds`)
    }
  }
  const { connectTimeout = DEFAULTS.connectTimeout, cooldown = DEFAULTS.cooldown } = options ?? {}
  return new Failover({ connectTimeout, cooldown })
}
