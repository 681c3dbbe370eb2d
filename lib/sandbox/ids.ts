import type { Clock } from './clock'
import type { Collection, Store } from './store'

/**
 * Numbers that WeChat Pay gives to orders and the like. They count up, so that two runs with the same clock give the
 * same ones.
 */
export class Ids {
  readonly #counters: Collection<{ last: number }>
  readonly #clock: Clock

  constructor(store: Store, clock: Clock) {
    this.#counters = store.collection('counters')
    this.#clock = clock
  }

  /**
   * A number of digits: the prefix, the date, and a count.
   *
   * @param prefix - by which numbers of this kind are known: 微信支付订单号 begin with 4200, refunds with 5030
   * @param length - how long the whole is
   */
  number(prefix: string, length = 28): string {
    const head = `${prefix}${this.#clock.compact().slice(0, 8)}`
    return head + String(this.#count(prefix)).padStart(length - head.length, '0')
  }

  /** A text that is as hard to confuse as a UUID and looks like one, such as the id of a notification. */
  uuid(kind: string): string {
    const tail = this.#count(kind).toString(16).padStart(12, '0')
    const head = Buffer.from(kind.padEnd(4, '.')).toString('hex').slice(0, 8)
    return `${head}-0000-5000-8000-${tail}`
  }

  #count(kind: string): number {
    const last = (this.#counters.get(kind)?.last ?? 0) + 1
    this.#counters.put(kind, { last })
    return last
  }
}
