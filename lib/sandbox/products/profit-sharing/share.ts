import { paramError } from '../../refusal'
import type { World } from '../../world'
import { feeOf } from '../bills/ledger'
import { invalidRequest, notExists } from '../business-refusals'
import { isPaid, type Order, Orders } from '../orders/order'
import { payeeOf } from '../payee'
import { Refunds } from '../refunds/refund'
import { isReceiver } from './receivers'
import { notEnough, ruleLimit } from './refusals'
import { isFreed, type Receiver, type Sharing, Sharings, sharedOf } from './sharing'

/** What a merchant says of a split. */
export interface SharingRequest {
  sub_mchid?: string
  appid?: string
  transaction_id: string
  out_order_no: string
  receivers: Omit<Receiver, 'detail_id'>[]
  /** Whether what is left is set free for the merchant. */
  isLast: boolean
  /** Of what is set free. */
  description?: string
  notify_url?: string
  parameters: string
}

/** How many may share at once. */
const MOST = 50
/** 最大分账比例, in ten-thousandths of the order. */
export const MAX_RATIO = 3_000

/**
 * Accepts a split, or sets free what is left. The same request again finds the same.
 *
 * @throws {@link Refusal} `RESOURCE_NOT_EXISTS`, `INVALID_REQUEST`, `RULE_LIMIT`, `NOT_ENOUGH` or `PARAM_ERROR`
 */
export function share(request: SharingRequest, world: World): Sharing {
  const { mchid } = world.identity
  const sharings = new Sharings(world)
  const known = sharings.get(payeeOf({ mchid, sub_mchid: request.sub_mchid }), request.out_order_no)
  if (known) {
    if (known.parameters !== request.parameters)
      throw invalidRequest('商户分账单号已存在，且与之前请求的参数不一致')
    return known
  }
  const order = findSharedOrder(request, world)
  checkOrder(order, world)
  checkReceivers(request.receivers, order, world)
  const { sub_mchid, transaction_id, out_order_no, notify_url, parameters } = request
  const withId = (receiver: Omit<Receiver, 'detail_id'>) => {
    return { ...receiver, detail_id: world.ids.number('3601', 23) }
  }
  const receivers = request.receivers.map(withId)
  const rest = unsplitOf(order, world) - sumOf(receivers)
  const description = request.description ?? '解冻给分账方'
  const freed = { type: 'MERCHANT_ID', account: payeeOf(order), amount: rest, description }
  return sharings.start({
    ...{ mchid, sub_mchid, transaction_id, out_order_no, notify_url, parameters, receivers },
    appid: request.appid ?? order.appid,
    ...(request.isLast && { freed: withId(freed) }),
  })
}

interface SharedOrderId {
  sub_mchid?: string
  transaction_id: string
}

/** @throws {@link Refusal} `RESOURCE_NOT_EXISTS` */
export function findSharedOrder({ sub_mchid, transaction_id }: SharedOrderId, world: World): Order {
  const order = new Orders(world).byTransaction(transaction_id)
  if (!order || order.sub_mchid !== sub_mchid) throw notExists('订单')
  return order
}

/** What of an order can still be shared or set free, in fen. */
export function unsplitOf(order: Order, world: World): number {
  if (!order.profit_sharing || !isPaid(order) || isFreed(order, world)) return 0
  const refunded = new Refunds(world)
    .ofOrder(order.transaction_id as string)
    .reduce((sum, { refund, fee }) => sum + refund - fee, 0)
  return Math.max(0, order.total - feeOf(order.total) - refunded - sharedOf(order, world))
}

function checkOrder(order: Order, world: World): void {
  if (!order.profit_sharing) throw invalidRequest('非分账订单不支持分账')
  if (!isPaid(order)) throw invalidRequest('订单未支付或已撤销')
  if (isFreed(order, world)) throw invalidRequest('订单已分账完结')
}

function checkReceivers(receivers: SharingRequest['receivers'], order: Order, world: World): void {
  if (receivers.length > MOST) throw paramError('body', '/receivers', `分账接收方不能超过${MOST}个`)
  receivers.forEach(({ amount, type, account }, at) => {
    if (!Number.isInteger(amount) || amount < 1)
      throw paramError('body', `/receivers/${at}/amount`, '应为正整数', amount)
    const isRepeated = receivers.findIndex((it) => it.account === account && it.type === type) < at
    if (isRepeated) throw paramError('body', `/receivers/${at}/account`, '分账接收方重复', account)
    if (!isReceiver(payeeOf(order), { type, account }, world))
      throw invalidRequest(`分账接收方 ${account} 未添加，请先添加分账接收方`)
  })
  const amount = sumOf(receivers)
  if (amount > unsplitOf(order, world)) throw notEnough('分账金额大于订单剩余待分金额')
  const most = Math.floor((order.total * MAX_RATIO) / 10_000)
  if (amount + sharedOf(order, world) > most) throw ruleLimit('分账金额超出最大分账比例')
}

function sumOf(receivers: readonly { amount: number }[]): number {
  return receivers.reduce((sum, { amount }) => sum + amount, 0)
}
