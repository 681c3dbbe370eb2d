import type { Clock } from '../../clock'
import type { World } from '../../world'
import { book } from '../bills/ledger'
import type { Order } from '../orders/order'
import { Records } from '../records'
import { notifyShared } from './notify-shared'

export interface Receiver {
  type: string
  account: string
  /** Fen. */
  amount: number
  description: string
  detail_id: string
}

/** 分账: what of an order goes to others, or back to the merchant itself where the rest is set free (解冻). */
export interface Sharing {
  order_id: string
  out_order_no: string
  transaction_id: string
  mchid: string
  sub_mchid?: string
  appid: string
  receivers: Receiver[]
  /** Set free for the merchant itself; fen. */
  freed?: Receiver
  notify_url?: string
  isFinished: boolean
  /** Milliseconds since 1970, by the sandbox's clock. */
  created: number
  due: number
  parameters: string
}

/** How long a split takes, in milliseconds. */
export const DURATION = 3_000

/** The splits of a sandbox. Those that are due are done when they are looked at, if not before. */
export class Sharings extends Records<Sharing> {
  constructor(world: World) {
    super(world, 'sharings', 'out_order_no')
  }

  byId(order_id: string): Sharing | undefined {
    const [sharing] = this.by('order_id', order_id)
    return sharing
  }

  ofOrder(transaction_id: string): Sharing[] {
    return this.by('transaction_id', transaction_id)
  }

  /** The money leaves the merchant at once, and arrives a little later. */
  start(given: Omit<Sharing, 'order_id' | 'created' | 'due' | 'isFinished'>): Sharing {
    const { clock, ids } = this.world
    const created = clock.now()
    const due = created + DURATION
    const order_id = ids.number('3008')
    const sharing = this.put({ ...given, order_id, created, due, isFinished: false })
    this.#waitFor(order_id, due)
    const amount = sharing.receivers.reduce((sum, receiver) => sum + receiver.amount, 0)
    if (amount > 0) book(sharing, { kind: 'sharing', amount, business_id: order_id }, this.world)
    return sharing
  }

  /** Goes on with what was under way, where the sandbox was stopped meanwhile. */
  resume(): void {
    for (const { order_id, due, isFinished } of this.asTheyWere()) {
      if (!isFinished) this.#waitFor(order_id, due)
    }
  }

  #waitFor(order_id: string, due: number): void {
    this.world.clock.at(due, () => {
      this.byId(order_id)
    })
  }

  protected asOfNow(sharing: Sharing): Sharing {
    if (sharing.isFinished || sharing.due > this.world.clock.now()) return sharing
    const done = this.put({ ...sharing, isFinished: true })
    notifyShared(done, this.world)
    return done
  }
}

/** How much of an order went to others, in fen. */
export function sharedOf({ transaction_id }: Order, world: World): number {
  return new Sharings(world)
    .ofOrder(transaction_id as string)
    .flatMap(({ receivers }) => receivers)
    .reduce((sum, { amount }) => sum + amount, 0)
}

/** Whether nothing of an order is frozen any more. */
export function isFreed({ transaction_id }: Order, world: World): boolean {
  return new Sharings(world).ofOrder(transaction_id as string).some(({ freed }) => freed !== undefined)
}

/** What stands for a time that has not come yet, as in WeChat Pay's own answers. */
const NOT_YET = '1970-01-01T08:00:00+08:00'

export function finishTime({ isFinished, due }: { isFinished: boolean; due: number }, clock: Clock): string {
  return isFinished ? clock.rfc3339(due) : NOT_YET
}
