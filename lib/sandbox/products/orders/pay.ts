import type { World } from '../../world'
import { book, feeOf } from '../bills/ledger'
import { notifyPaid } from './notify-paid'
import { type Order, Orders } from './order'

/** What a user pays with. */
export interface Payment {
  /** The user; by default the one that the order names. */
  openid?: string
  /** 付款银行, such as `CMB_DEBIT`; by default `OTHERS`, which stands for the balance. */
  bankType?: string
}

/** Who pays where neither the order nor the payment says. */
export const SOMEBODY = 'oSandboxUser0000000000000001'

/**
 * Pays an order, and tells the merchant.
 *
 * @throws {@link RangeError} where it cannot be paid any more
 */
export function payOrder(order: Order, world: World, payment: Payment = {}): Order {
  const paid = settle(order, world, payment)
  notifyPaid(paid, world)
  return paid
}

/** Lets the money flow, without telling anybody. */
export function settle(order: Order, world: World, { openid, bankType = 'OTHERS' }: Payment = {}): Order {
  if (order.state !== 'NOTPAY' && order.state !== 'USERPAYING')
    throw new RangeError(`The order ${order.out_trade_no} cannot be paid: its state is ${order.state}.`)
  const { ids, clock } = world
  const paid = new Orders(world).put({
    ...order,
    state: 'SUCCESS',
    transaction_id: order.transaction_id ?? ids.number('4200'),
    bank_type: bankType,
    openid: openid ?? order.openid ?? SOMEBODY,
    paid: clock.now(),
  })
  const { transaction_id = '', total } = paid
  book(paid, { kind: 'payment', amount: total, business_id: transaction_id, fee: feeOf(total) }, world)
  return paid
}

/** A user who does not want to pay: with a payment code that fails the order, otherwise it can still be paid. */
export function cancelPayment(order: Order, world: World): Order {
  if (order.state === 'NOTPAY') return order
  if (order.state !== 'USERPAYING')
    throw new RangeError(`The order ${order.out_trade_no} cannot be cancelled: its state is ${order.state}.`)
  return new Orders(world).put({ ...order, state: 'PAYERROR' })
}
