import type { World } from '../../world'
import { deductionsOf } from '../contracts/deduction'

/** What a complaint tells of the order that it is about. */
export interface PaidOrder {
  out_trade_no: string
  transaction_id: string
  /** In the currency's smallest unit. */
  total: number
  openid: string
  title: string
  /** Milliseconds since 1970, by the sandbox's clock. */
  paidAt: number
}

/** As much as is asked here of what is kept of orders and of refunds. */
interface KeptOrder {
  out_trade_no: string
  transaction_id?: string
  total: number
  openid?: string
  description: string
  paid?: number
}

interface KeptRefund {
  transaction_id: string
  refund: number
  status: string
}

/** Everything that users have paid, in APIv3 and APIv2, one by one or by contract. */
export function paidOrders(world: World): PaidOrder[] {
  const orders = world.store.collection<KeptOrder>('orders').values()
  const paid = orders.flatMap(({ out_trade_no, transaction_id, total, openid = '', description, paid }) => {
    if (transaction_id === undefined || paid === undefined) return []
    return [{ out_trade_no, transaction_id, total, openid, title: description, paidAt: paid }]
  })
  return [...paid, ...deducted(world)]
}

/** Whether all that was paid came back. */
export function isFullyRefunded({ transaction_id, total }: PaidOrder, { store }: World): boolean {
  const refunded = store
    .collection<KeptRefund>('refunds')
    .values()
    .filter((it) => it.transaction_id === transaction_id && it.status === 'SUCCESS')
    .reduce((sum, { refund }) => sum + refund, 0)
  return refunded >= total
}

function deducted(world: World): PaidOrder[] {
  return deductionsOf(world)
    .values()
    .filter(({ kind, state }) => kind !== 'overseas' && state === 'SUCCESS')
    .map(({ out_trade_no, transaction_id, total, openid, request, paidAt }) => {
      const title = String(request.description ?? request.body)
      return { out_trade_no, transaction_id, total, openid, title, paidAt }
    })
}
