import type { World } from '../../world'
import { given } from '../fields'
import type { UserItem, UserSide } from '../user-side'
import {
  type CombinedOrder,
  cancelCombinedPayment,
  combinedOrders,
  partsOf,
  payCombinedOrder,
} from './combined-order'
import { type Order, Orders } from './order'
import { cancelPayment, type Payment, payOrder } from './pay'
import { codeUrl } from './v3'

/** Orders as users have them before them: one alone, or several combined. */
export const orderSide: UserSide = {
  kind: 'order',
  list: (world) => [...singleOrders(world).map(itemOf), ...combinedItems(world)],
  act: (id, action, world) => {
    const found = findUsersOrder(id, world)
    if (action === 'pay') return pay(found, world)
    if (action === 'cancel') return cancel(found, world)
    throw new RangeError(`Users cannot "${action}" an order: pay or cancel.`)
  },
}

/**
 * Pays what a user was asked to pay.
 *
 * @param id - `out_trade_no` or `combine_out_trade_no`
 * @throws {@link RangeError} where there is no such order, or it cannot be paid any more
 */
export function payByNumber(id: string, world: World, payment?: Payment): void {
  pay(findUsersOrder(id, world), world, payment)
}

type UsersOrder = Order | CombinedOrder

/** Of several merchants' orders with the same number, the newest is meant. */
function findUsersOrder(id: string, world: World): UsersOrder {
  const found = combinedOrders(world).get(id) ?? new Orders(world).byNumber(id).filter(isSingle).at(-1)
  if (found) return found
  throw new RangeError(`There is no order ${id}.`)
}

function singleOrders(world: World): Order[] {
  return new Orders(world).all().filter(isSingle)
}

function isSingle({ combine_out_trade_no }: Order): boolean {
  return combine_out_trade_no === undefined
}

function pay(order: UsersOrder, world: World, payment?: Payment): void {
  if ('parts' in order) payCombinedOrder(order, world, payment)
  else payOrder(order, world, payment)
}

function cancel(order: UsersOrder, world: World): void {
  if ('parts' in order) cancelCombinedPayment(order, world)
  else cancelPayment(order, world)
}

function actionsFor(state: string): string[] {
  return state === 'NOTPAY' || state === 'USERPAYING' ? ['pay', 'cancel'] : []
}

function itemOf(order: Order): UserItem {
  const { out_trade_no, description, state, created, trade_type, total, currency } = order
  const { mchid, sub_mchid, transaction_id, attach } = order
  return {
    id: out_trade_no,
    title: description,
    state,
    actions: actionsFor(state),
    fields: given({
      trade_type,
      total,
      currency,
      mchid,
      sub_mchid,
      transaction_id,
      attach,
      ...codeOf(order),
    }),
    created,
  }
}

/** What a user scans to pay. */
function codeOf({ trade_type, state, prepay_id }: Order): { code_url?: string } {
  if (trade_type !== 'NATIVE' || state !== 'NOTPAY' || prepay_id === undefined) return {}
  return { code_url: codeUrl(prepay_id) }
}

function combinedItems(world: World): UserItem[] {
  return combinedOrders(world)
    .values()
    .map((combined) => {
      const parts = partsOf(combined, world)
      const state = parts[0]?.state ?? 'CLOSED'
      const { combine_out_trade_no, combine_mchid, combine_transaction_id, created } = combined
      return {
        id: combine_out_trade_no,
        title: parts.map(({ description }) => description).join('、'),
        state,
        actions: actionsFor(state),
        fields: {
          trade_type: parts[0]?.trade_type,
          total: parts.reduce((sum, { total }) => sum + total, 0),
          combine_mchid,
          combine_transaction_id,
          sub_orders: parts.map(({ out_trade_no }) => out_trade_no),
        },
        created,
      }
    })
}
