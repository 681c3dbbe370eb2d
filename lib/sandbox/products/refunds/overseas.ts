import { paramError } from '../../refusal'
import type { World } from '../../world'
import { notExists } from '../business-refusals'
import { given } from '../fields'
import { exchangeRate, PAYER_CURRENCY, payerAmount } from '../orders/describe-overseas'
import { type Merchant, merchantOf } from '../orders/merchant'
import { digestOf, Orders } from '../orders/order'
import { payeeOf } from '../payee'
import type { Fields, Product, StatefulOperation } from '../product'
import { applyRefund } from './apply'
import { RECEIVED_BY } from './notify-refunded'
import { type Refund, Refunds } from './refund'

interface OverseasRefundBody {
  transaction_id?: string
  out_trade_no?: string
  out_refund_no: string
  reason?: string
  amount?: { refund: number; total: number; currency: string }
  notify_url?: string
}

function apply(body: OverseasRefundBody, merchant: Merchant, world: World): Fields {
  const { transaction_id, out_trade_no, out_refund_no, reason, notify_url, amount } = body
  if (!amount) throw paramError('body', '/amount', '不能为空')
  const numbers = { transaction_id, out_trade_no, out_refund_no }
  const said = { ...merchant, ...numbers, ...amount, reason, notify_url }
  const refund = applyRefund({ ...said, api: 'v3', parameters: digestOf(body) }, world)
  const create_time = world.clock.rfc3339(refund.created)
  return { id: refund.refund_id, out_refund_no, create_time, amount: amountOf(refund) }
}

function amountOf({ refund, currency }: Refund): Fields {
  return {
    refund,
    currency,
    payer_refund: payerAmount(refund, currency),
    payer_currency: PAYER_CURRENCY,
    exchange_rate: { type: 'SETTLEMENT_RATE', rate: exchangeRate(currency) },
  }
}

function describe(refund: Refund, { clock }: World): Fields {
  const { success, created } = refund
  return given({
    id: refund.refund_id,
    out_refund_no: refund.out_refund_no,
    channel: 'ORIGINAL',
    recv_account: RECEIVED_BY,
    fund_source: 'REFUND_SOURCE_UNSETTLED_FUNDS',
    success_time: success === undefined ? undefined : clock.rfc3339(success),
    create_time: clock.rfc3339(created),
    status: refund.status,
    amount: amountOf(refund),
  })
}

function query(id: 'refund_id' | 'out_refund_no'): StatefulOperation {
  return {
    ids: [id],
    handle: (input, world) => {
      const merchant = merchantOf(input, world)
      const number = input.variables[id] as string
      const refunds = new Refunds(world)
      const refund = id === 'refund_id' ? refunds.byId(number) : refunds.get(payeeOf(merchant), number)
      if (!refund || refund.sub_mchid !== merchant.sub_mchid) throw notExists('退款单')
      const { transaction_id, out_trade_no } = refund
      return { ...describe(refund, world), transaction_id, out_trade_no }
    },
  }
}

interface AllQuery {
  transaction_id?: string
  out_trade_no?: string
  offset?: number
  count?: number
}

/** 查询所有退款 of an order. */
function queryAll(query: AllQuery, merchant: Merchant, world: World): Fields {
  const { transaction_id, out_trade_no, offset = 0, count = 10 } = query
  const orders = new Orders(world)
  const order =
    transaction_id === undefined
      ? orders.get(payeeOf(merchant), out_trade_no ?? '')
      : orders.byTransaction(transaction_id)
  if (order?.transaction_id === undefined || order.sub_mchid !== merchant.sub_mchid) throw notExists('订单')
  const { total, currency } = order
  const all = new Refunds(world).ofOrder(order.transaction_id)
  const shown = all.slice(offset, offset + count)
  const whose = order.sub_mchid === undefined ? { mchid: order.mchid } : { sp_mchid: order.mchid }
  return given({
    id: order.transaction_id,
    ...whose,
    sub_mchid: order.sub_mchid,
    out_trade_no: order.out_trade_no,
    amount: {
      total,
      currency,
      payer_total: payerAmount(total, currency),
      payer_currency: PAYER_CURRENCY,
    },
    data: shown.map((refund) => describe(refund, world)),
    total_num: all.length,
    current_total_num: shown.length,
  })
}

function operationsAt(path: string): Product {
  return {
    [`POST ${path}`]: {
      ids: ['transaction_id', 'out_refund_no'],
      handle: (input, world) => apply(input.body as OverseasRefundBody, merchantOf(input, world), world),
    },
    [`GET ${path}`]: {
      ids: ['transaction_id', 'mchid', 'offset'],
      handle: (input, world) => queryAll(input.query as AllQuery, merchantOf(input, world), world),
    },
    [`GET ${path}/id/{refund_id}`]: query('refund_id'),
    [`GET ${path}/out-refund-no/{out_refund_no}`]: query('out_refund_no'),
  }
}

/** 跨境支付: refunds. */
export const overseasRefunds: Product = {
  ...operationsAt('/v3/global/refunds'),
  ...operationsAt('/hk/v3/refunds'),
}
