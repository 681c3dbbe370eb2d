import type { World } from '../../world'
import { book } from '../bills/ledger'
import { Records } from '../records'
import { notifyRefunded } from './notify-refunded'

export type RefundStatus = 'PROCESSING' | 'SUCCESS' | 'ABNORMAL'

/** What came to the merchant's order. */
export interface Refund {
  refund_id: string
  out_refund_no: string
  mchid: string
  sub_mchid?: string
  appid: string
  transaction_id: string
  out_trade_no: string
  overseas?: true
  /** Fen. */
  refund: number
  total: number
  /** 手续费 that comes back with it; fen. */
  fee: number
  currency: string
  reason?: string
  funds_account?: string
  refund_account?: string
  from?: unknown[]
  notify_url?: string
  status: RefundStatus
  /** Milliseconds since 1970, by the sandbox's clock. */
  created: number
  /** When the bank will have done it. */
  due: number
  success?: number
  api: 'v2' | 'v3'
  parameters: string
}

/** How long a bank takes for a refund, in milliseconds. */
const DURATION = 3_000

/** The refunds of a sandbox. Those that are due are done when they are looked at, if not before. */
export class Refunds extends Records<Refund> {
  constructor(world: World) {
    super(world, 'refunds', 'out_refund_no')
  }

  byId(refund_id: string): Refund | undefined {
    const [refund] = this.by('refund_id', refund_id)
    return refund
  }

  /** Those of an order, the oldest first. */
  ofOrder(transaction_id: string): Refund[] {
    return this.by('transaction_id', transaction_id)
  }

  /** Hands a refund to the bank. */
  start(refund: Omit<Refund, 'status' | 'due'>): Refund {
    const due = this.world.clock.now() + DURATION
    this.#waitFor(refund.refund_id, due)
    return this.put({ ...refund, status: 'PROCESSING', due })
  }

  /** Goes on waiting for the bank, where the sandbox was stopped meanwhile. */
  resume(): void {
    for (const { refund_id, due, status } of this.asTheyWere()) {
      if (status === 'PROCESSING') this.#waitFor(refund_id, due)
    }
  }

  #waitFor(refund_id: string, due: number): void {
    this.world.clock.at(due, () => {
      this.byId(refund_id)
    })
  }

  protected asOfNow(refund: Refund): Refund {
    if (refund.status !== 'PROCESSING' || refund.due > this.world.clock.now()) return refund
    const done = this.put({ ...refund, status: 'SUCCESS', success: refund.due })
    notifyRefunded(done, this.world)
    return done
  }
}

/** The bank does not take it, as where a card was given up; the merchant is told. */
export function failRefund(refund: Refund, world: World): void {
  if (refund.status !== 'PROCESSING')
    throw new RangeError(`The refund ${refund.out_refund_no} cannot fail: its state is ${refund.status}.`)
  notifyRefunded(new Refunds(world).put({ ...refund, status: 'ABNORMAL' }), world)
}

/** The money leaves the merchant's account as soon as the refund is accepted. */
export function bookRefund(refund: Refund, world: World): void {
  const { refund: amount, refund_id: business_id, fee } = refund
  book(refund, { kind: 'refund', amount, business_id, fee }, world)
}
