import { Agenda, type Appointment } from './agenda'

/** How the sandbox's time runs. */
export interface ClockOptions {
  /** When it begins; by default now. */
  start?: Date | string | number
  /**
   * How many of its seconds pass in one real second: 1 by default. With 3600 the day in which WeChat Pay sends a
   * notification again takes 24 seconds; with 0 time stands still but for `advance`.
   */
  rate?: number
}

/**
 * The time that orders, contracts and notifications live by. Signatures carry the machine's own time, as clients
 * check them against that.
 */
export class Clock {
  readonly #timers = new Agenda()
  readonly #rate: number
  /** Sandbox time at `#since`. */
  #base: number
  #since = performance.now()
  #wake: NodeJS.Timeout | undefined

  constructor({ start, rate = 1 }: ClockOptions = {}) {
    if (!Number.isFinite(rate) || rate < 0)
      throw new RangeError(`clock.rate is ${rate}; expected 0 or a positive number.`)
    this.#rate = rate
    this.#base = start === undefined ? Date.now() : new Date(start).getTime()
    if (Number.isNaN(this.#base)) throw new RangeError(`clock.start is no date: ${String(start)}.`)
  }

  /** Milliseconds since 1970. */
  now(): number {
    return Math.floor(this.#base + (performance.now() - this.#since) * this.#rate)
  }

  /** How many of its seconds pass in one real second. */
  get rate(): number {
    return this.#rate
  }

  /** As WeChat Pay writes times: in China's time zone, to the second. */
  rfc3339(at = this.now()): string {
    return `${new Date(at + CHINA).toISOString().slice(0, 19)}+08:00`
  }

  /** As APIv2 writes times: `20261122093000`. */
  compact(at = this.now()): string {
    return this.rfc3339(at).slice(0, 19).replace(/\D/g, '')
  }

  /**
   * Runs something at a time of this clock; a sandbox that is closed runs nothing more.
   *
   * @returns what calls it off
   */
  at(time: number, run: () => unknown): () => void {
    const timer = { at: time, run }
    this.#timers.add(timer)
    this.#arm()
    return () => this.#timers.delete(timer)
  }

  /** Lets time pass at once, in milliseconds, and waits for what falls due in it, one after the other. */
  async advance(milliseconds: number): Promise<void> {
    if (!(milliseconds >= 0)) throw new RangeError(`advance takes milliseconds, not ${milliseconds}.`)
    const end = this.now() + milliseconds
    for (let timer = this.#next(); timer && timer.at <= end; timer = this.#next()) {
      this.#set(Math.max(timer.at, this.now()))
      this.#timers.delete(timer)
      await timer.run()
    }
    this.#set(Math.max(end, this.now()))
    this.#arm()
  }

  /** Calls off all that was to be run. */
  clear(): void {
    this.#timers.clear()
  }

  close(): void {
    clearTimeout(this.#wake)
    this.clear()
  }

  #set(time: number): void {
    this.#base = time
    this.#since = performance.now()
  }

  #next(): Appointment | undefined {
    return this.#timers.first
  }

  /** Sleeps until the next timer is due; no process is kept alive by that. */
  #arm(): void {
    clearTimeout(this.#wake)
    const next = this.#next()
    if (!next || this.#rate === 0) return
    const wait = Math.max(0, (next.at - this.now()) / this.#rate)
    this.#wake = setTimeout(() => this.#runDue(), Math.min(Math.ceil(wait), LONGEST_TIMEOUT)).unref()
  }

  #runDue(): void {
    const now = this.now()
    for (let timer = this.#next(); timer && timer.at <= now; timer = this.#next()) {
      this.#timers.delete(timer)
      timer.run()
    }
    this.#arm()
  }
}

const CHINA = 8 * 60 * 60 * 1000
/** More would not fit into the 32 bits that Node.js has for it. */
const LONGEST_TIMEOUT = 2 ** 31 - 1
