import type { World } from '../../world'
import { type Deduction, deductionsOf } from '../contracts/deduction'
import { isPaid, type Order, Orders } from '../orders/order'
import { Refunds } from '../refunds/refund'

/** What a complaint tells of the order that it is about. */
export interface PaidOrder {
  out_trade_no: string
  transaction_id: string
  /** In the currency's smallest unit. */
  total: number
  currency: string
  openid?: string
  title: string
  /** Whether it was paid to a merchant overseas, who has complaints of its own. */
  isOverseas: boolean
  /** Milliseconds since 1970, by the sandbox's clock. */
  paidAt: number
}

/** Everything that users have paid: order by order, or by contract. */
export function paidOrders(world: World): PaidOrder[] {
  const orders = new Orders(world).all().filter(isPaid).flatMap(paidOrder)
  const deductions = deductionsOf(world)
    .values()
    .filter(({ state }) => state === 'SUCCESS')
  return [...orders, ...deductions.map(deductedOrder)]
}

/** How much of what was paid came back. */
export function refundedOf({ transaction_id }: PaidOrder, world: World): number {
  return new Refunds(world)
    .ofOrder(transaction_id)
    .filter(({ status }) => status === 'SUCCESS')
    .reduce((sum, { refund }) => sum + refund, 0)
}

function paidOrder({ transaction_id, paid, description, ...order }: Order): PaidOrder[] {
  if (transaction_id === undefined || paid === undefined) return []
  const { out_trade_no, total, currency, openid } = order
  const fields = { out_trade_no, transaction_id, total, currency, title: description }
  return [{ ...fields, isOverseas: false, paidAt: paid, ...(openid !== undefined && { openid }) }]
}

function deductedOrder({ kind, request, ...deduction }: Deduction): PaidOrder {
  const { out_trade_no, transaction_id, total, openid, paidAt } = deduction
  const { currency = kind === 'overseas' ? 'HKD' : 'CNY' } = (request.amount ?? {}) as { currency?: string }
  const title = String(request.description ?? request.body)
  return {
    out_trade_no,
    transaction_id,
    total,
    currency,
    openid,
    title,
    isOverseas: kind === 'overseas',
    paidAt,
  }
}
