import type { World } from '../../world'
import { book, feeOf } from '../bills/ledger'
import { invalidRequest } from '../business-refusals'
import { isExpired, type Order, Orders } from './order'
import { orderClosed } from './refusals'

/** How long what was paid by code can be reversed, in milliseconds: 7 days. */
const REVERSIBLE = 7 * 24 * 60 * 60 * 1000

/**
 * Reverses (撤销) what was to be paid by code: money that was paid goes back.
 *
 * @throws {@link Refusal} where it was not paid by code, was refunded, or was paid too long ago
 */
export function reverseOrder(order: Order, world: World): Order {
  const { state, trade_type, paid, transaction_id } = order
  if (state === 'REVOKED') return order
  if (trade_type !== 'MICROPAY') throw invalidRequest('仅付款码支付的订单可以撤销')
  if (state === 'CLOSED') throw orderClosed(isExpired(order))
  if (state === 'REFUND') throw invalidRequest('订单发生过退款，不能撤销')
  const now = world.clock.now()
  if (paid === undefined) return new Orders(world).put({ ...order, state: 'REVOKED' })
  if (now - paid > REVERSIBLE) throw invalidRequest('订单支付超过7天，请使用退款')
  const fee = feeOf(order.total)
  book(order, { kind: 'refund', amount: order.total, business_id: transaction_id ?? '', fee }, world)
  return new Orders(world).put({ ...order, state: 'REVOKED', reversed: now })
}
