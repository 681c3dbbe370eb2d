import { paramError } from '../../refusal'
import type { World } from '../../world'
import { dateTime } from '../bills/date-time'
import { notExists } from '../business-refusals'
import { given } from '../fields'
import { digestOf } from '../orders/order'
import { findV2Order, type V2OrderId } from '../orders/v2'
import { v2Merchant } from '../orders/v2-fields'
import type { Fields, Product } from '../product'
import { v2Operation } from '../v2-operation'
import { applyRefund } from './apply'
import { RECEIVED_BY } from './notify-refunded'
import { type Refund, Refunds } from './refund'

interface V2RefundBody extends V2OrderId {
  out_refund_no: string
  total_fee: number
  refund_fee: number
  refund_desc?: string
  refund_account?: string
  notify_url?: string
}

function apply(document: V2RefundBody, world: World): Fields {
  const { sign, nonce_str, sign_type, ...said } = document as V2RefundBody & Fields
  const { transaction_id, out_trade_no, out_refund_no, notify_url, refund_account } = said
  const refund = applyRefund(
    {
      ...{ transaction_id, out_trade_no, out_refund_no, notify_url, refund_account },
      mchid: said.mch_id,
      sub_mchid: said.sub_mch_id,
      refund: said.refund_fee,
      total: said.total_fee,
      reason: said.refund_desc,
      api: 'v2',
      parameters: digestOf(said),
    },
    world,
  )
  return given({
    ...v2Merchant(findV2Order({ ...said, transaction_id: refund.transaction_id }, world)),
    transaction_id: refund.transaction_id,
    out_trade_no: refund.out_trade_no,
    out_refund_no,
    refund_id: refund.refund_id,
    refund_fee: refund.refund,
    settlement_refund_fee: refund.refund,
    total_fee: refund.total,
    settlement_total_fee: refund.total,
    fee_type: refund.currency,
    cash_fee: refund.total,
    cash_fee_type: refund.currency,
    cash_refund_fee: refund.refund,
    coupon_refund_fee: 0,
    coupon_refund_count: 0,
  })
}

interface RefundQuery extends V2OrderId {
  out_refund_no?: string
  refund_id?: string
  offset?: number
}

/** How many refunds one answer tells. */
const AT_ONCE = 10

function query(id: RefundQuery, world: World): Fields {
  const all = refundsFor(id, world)
  const [first] = all
  if (!first) throw notExists('退款单')
  const shown = all.slice(id.offset ?? 0, (id.offset ?? 0) + AT_ONCE)
  return {
    ...given({ ...v2Merchant(findV2Order({ ...id, transaction_id: first.transaction_id }, world)) }),
    transaction_id: first.transaction_id,
    out_trade_no: first.out_trade_no,
    total_fee: first.total,
    settlement_total_fee: first.total,
    fee_type: first.currency,
    cash_fee: first.total,
    total_refund_count: all.length,
    refund_count: shown.length,
    ...Object.assign({}, ...shown.map((refund, at) => numbered(refund, at, world))),
  }
}

/** Of the numbers that were given, the most exact counts. */
function refundsFor(id: RefundQuery, world: World): Refund[] {
  const names = ['refund_id', 'out_refund_no', 'transaction_id', 'out_trade_no'] as const
  const name = names.find((it) => id[it] !== undefined)
  if (name === undefined) throw paramError('body', '/out_trade_no', '订单号与退款单号不能同时为空')
  const refunds = new Refunds(world).by(name, id[name] as string)
  return refunds.filter(({ mchid, sub_mchid }) => mchid === id.mch_id && sub_mchid === id.sub_mch_id)
}

const STATUSES = { PROCESSING: 'PROCESSING', SUCCESS: 'SUCCESS', ABNORMAL: 'CHANGE' } as const

function numbered(refund: Refund, at: number, { clock }: World): Fields {
  const { success } = refund
  const fields = given({
    out_refund_no: refund.out_refund_no,
    refund_id: refund.refund_id,
    refund_channel: 'ORIGINAL',
    refund_fee: refund.refund,
    settlement_refund_fee: refund.refund,
    coupon_refund_fee: 0,
    coupon_refund_count: 0,
    refund_status: STATUSES[refund.status],
    refund_account: refund.refund_account ?? 'REFUND_SOURCE_RECHARGE_FUNDS',
    refund_recv_accout: RECEIVED_BY,
    refund_success_time: success === undefined ? undefined : dateTime(success, clock),
  })
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${name}_${at}`, value]))
}

const applying = v2Operation(['transaction_id', 'out_trade_no', 'out_refund_no'], apply, {
  RESOURCE_NOT_EXISTS: 'ORDERNOTEXIST',
})

const querying = v2Operation(
  ['appid', 'transaction_id', 'out_trade_no', 'out_refund_no', 'refund_id'],
  query,
  { RESOURCE_NOT_EXISTS: 'REFUNDNOTEXIST' },
)

/** 申请退款、查询退款 of APIv2, with 单品 and without. */
export const v2Refunds: Product = {
  'POST /secapi/pay/refund': applying,
  'POST /secapi/pay/refundv2': applying,
  'POST /pay/refundquery': querying,
  'POST /pay/refundqueryv2': querying,
}
