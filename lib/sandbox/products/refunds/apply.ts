import { ConflictRefusal, paramError, Refusal } from '../../refusal'
import type { World } from '../../world'
import { balanceOf, feeReturned } from '../bills/ledger'
import { invalidRequest } from '../business-refusals'
import { isPaid, type Order, Orders } from '../orders/order'
import { payeeOf } from '../payee'
import { bookRefund, type Refund, Refunds } from './refund'

/** What a merchant says of a refund. */
export interface RefundRequest {
  mchid: string
  sub_mchid?: string
  transaction_id?: string
  out_trade_no?: string
  out_refund_no: string
  /** Fen. */
  refund: number
  total: number
  currency?: string
  reason?: string
  funds_account?: string
  refund_account?: string
  from?: unknown[]
  notify_url?: string
  api: 'v2' | 'v3'
  parameters: string
}

/** How many refunds an order may have. */
const MOST = 50
/** How long after its payment an order can be refunded, in milliseconds: a year. */
const REFUNDABLE = 365 * 24 * 60 * 60 * 1000

/** APIv2 has a code of its own for that. */
const amountMismatch = ({ api }: RefundRequest) => {
  const code = api === 'v2' ? 'REFUND_FEE_MISMATCH' : 'INVALID_REQUEST'
  return new Refusal(400, code, '订单金额或退款金额与之前请求不一致，请核实后再试')
}

/**
 * Accepts a refund. The same request again finds the same refund.
 *
 * @throws {@link Refusal} `RESOURCE_NOT_EXISTS`, `INVALID_REQUEST`, `NOT_ENOUGH` or `PARAM_ERROR`
 */
export function applyRefund(request: RefundRequest, world: World): Refund {
  const refunds = new Refunds(world)
  const order = orderOf(request, world)
  const known = refunds.get(payeeOf(order), request.out_refund_no)
  if (known) {
    if (known.parameters !== request.parameters) throw amountMismatch(request)
    return known
  }
  const fee = feeReturned(checkAmounts(request, order, world), request.refund)
  if (!order.overseas && request.refund - fee > balanceOf(payeeOf(order), world))
    throw new Refusal(403, 'NOT_ENOUGH', '基本账户余额不足，请充值后重新发起')
  const { out_refund_no, reason, funds_account, refund_account, from, api, parameters } = request
  const refund = refunds.start({
    refund_id: world.ids.number('5030', 29),
    ...{ out_refund_no, reason, funds_account, refund_account, from, api, parameters },
    ...{ mchid: order.mchid, sub_mchid: order.sub_mchid, appid: order.appid, overseas: order.overseas },
    transaction_id: order.transaction_id as string,
    out_trade_no: order.out_trade_no,
    ...{ refund: request.refund, total: order.total, fee, currency: order.currency },
    notify_url: request.notify_url ?? order.notify_url,
    created: world.clock.now(),
  })
  bookRefund(refund, world)
  new Orders(world).put({ ...order, state: 'REFUND' })
  return refund
}

function orderOf({ mchid, sub_mchid, transaction_id, out_trade_no }: RefundRequest, world: World): Order {
  if (transaction_id === undefined && out_trade_no === undefined)
    throw paramError('body', '/transaction_id', '与out_trade_no不能同时为空')
  const orders = new Orders(world)
  const order =
    transaction_id === undefined
      ? orders.get(sub_mchid ?? mchid, out_trade_no as string)
      : orders.byTransaction(transaction_id)
  if (!order || order.sub_mchid !== sub_mchid) throw new Refusal(404, 'RESOURCE_NOT_EXISTS', '订单不存在')
  return order
}

/** @returns what is left of the order to be refunded, in fen */
function checkAmounts(request: RefundRequest, order: Order, world: World): number {
  const { refund, total, notify_url } = request
  if (notify_url !== undefined && !URL.canParse(notify_url))
    throw paramError('body', '/notify_url', '不是合法的URL', notify_url)
  if (!Number.isInteger(refund) || refund < 1)
    throw paramError('body', '/amount/refund', '应为正整数', refund)
  if (!isPaid(order)) throw invalidRequest('订单未支付或已撤销，不能退款')
  if (world.clock.now() - (order.paid ?? 0) > REFUNDABLE) throw invalidRequest('订单已超过可退款的期限')
  if (total !== order.total) throw amountMismatch(request)
  const before = new Refunds(world).ofOrder(order.transaction_id as string)
  if (before.length >= MOST) throw invalidRequest(`部分退款次数不能超过${MOST}次`)
  const left = order.total - before.reduce((sum, it) => sum + it.refund, 0)
  if (refund > left) throw new ConflictRefusal(400, 'INVALID_REQUEST', '申请退款金额大于订单可退金额')
  return left
}
