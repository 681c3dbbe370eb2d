import type { World } from '../../world'
import { isExpired, isPaid, type Order, Orders } from './order'
import { orderClosed, orderNotExist, orderPaid, orderReversed, reverseInstead } from './refusals'

/** @throws {@link Refusal} where it is paid or closed, or was paid by code */
export function closeOrder(order: Order | undefined, world: World): void {
  const known = checkClosable(order)
  new Orders(world).put({ ...known, state: 'CLOSED' })
}

export function checkClosable(order: Order | undefined): Order {
  if (!order) throw orderNotExist()
  if (order.trade_type === 'MICROPAY') throw reverseInstead()
  if (isPaid(order)) throw orderPaid(268449538)
  if (order.state === 'REVOKED') throw orderReversed()
  if (order.state === 'CLOSED') throw orderClosed(isExpired(order))
  return order
}
