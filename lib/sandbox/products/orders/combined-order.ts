import type { World } from '../../world'
import { given } from '../fields'
import { payeeOf } from '../payee'
import type { Fields } from '../product'
import { describeSubOrder } from './describe-sub-order'
import { notifyCombinedPaid } from './notify-paid'
import { isPaid, type Order, Orders } from './order'
import { cancelPayment, type Payment, settle } from './pay'

/** Several orders that a user pays at once (合单). */
export interface CombinedOrder {
  combine_out_trade_no: string
  combine_appid: string
  combine_mchid: string
  combine_transaction_id: string
  prepay_id: string
  device_id?: string
  openid?: string
  notify_url: string
  /** Of which orders it is made: whose they are, and their numbers. */
  parts: [payee: string, out_trade_no: string][]
  parameters: string
  /** Milliseconds since 1970, by the sandbox's clock. */
  created: number
}

export function combinedOrders({ store }: World) {
  return store.collection<CombinedOrder>('combined-orders')
}

export function partsOf({ parts }: CombinedOrder, world: World): Order[] {
  const orders = new Orders(world)
  return parts.flatMap(([payee, number]) => orders.get(payee, number) ?? [])
}

/** Pays all of its orders and tells the merchant once. */
export function payCombinedOrder(combined: CombinedOrder, world: World, payment: Payment = {}): void {
  const openid = payment.openid ?? combined.openid
  const paid = partsOf(combined, world).map((order) => settle(order, world, { ...payment, openid }))
  const known = combinedOrders(world).put(combined.combine_out_trade_no, {
    ...combined,
    openid: openid ?? paid[0]?.openid,
  })
  notifyCombinedPaid(known.notify_url, describeCombinedOrder(known, world), world)
}

export function cancelCombinedPayment(combined: CombinedOrder, world: World): void {
  for (const order of partsOf(combined, world)) cancelPayment(order, world)
}

/** A combined order as its query and its notification tell it. */
export function describeCombinedOrder(combined: CombinedOrder, world: World): Fields {
  const { combine_appid, combine_mchid, combine_out_trade_no, combine_transaction_id } = combined
  const { device_id, openid } = combined
  const parts = partsOf(combined, world)
  return given({
    combine_appid,
    combine_mchid,
    combine_out_trade_no,
    combine_transaction_id,
    scene_info: device_id === undefined ? undefined : { device_id },
    sub_orders: parts.map((order) => describeSubOrder(order, world.clock)),
    combine_payer_info: openid !== undefined && parts.some(isPaid) ? { openid } : undefined,
  })
}

export function isPart(
  combined: CombinedOrder,
  merchant: { mchid: string; sub_mchid?: string },
  number: string,
) {
  const payee = payeeOf(merchant)
  return combined.parts.some((part) => part[0] === payee && part[1] === number)
}
