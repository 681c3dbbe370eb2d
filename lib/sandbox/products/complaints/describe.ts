import type { World } from '../../world'
import type { Fields } from '../product'
import type { Complaint } from './complaint'
import { type PaidOrder, refundedOf } from './paid-order'

/** Who complains is called there. */
const PHONE = '13900000000'

/** A complaint as lists tell it. */
export function summaryOf(complaint: Complaint, world: World): Fields {
  const { order, history } = complaint
  return {
    complaint_id: complaint.complaint_id,
    complaint_time: world.clock.rfc3339(complaint.created),
    complaint_detail: history[0]?.operate_details ?? '',
    complaint_state: complaint.state,
    complainted_mchid: world.identity.mchid,
    payer_phone: PHONE,
    complaint_full_refunded: refundedOf(order, world) >= order.total,
    incoming_user_response: complaint.isWaiting,
    problem_description: '商品与描述不符',
    user_complaint_times: complaint.times,
    ...(order.isOverseas ? overseasFields(order, world) : domesticFields(order)),
  }
}

function domesticFields({ transaction_id, out_trade_no, total }: PaidOrder): Fields {
  return {
    complaint_order_info: [{ transaction_id, out_trade_no, amount: total }],
    problem_type: 'REFUND',
    apply_refund_amount: total,
    in_platform_service: false,
    need_immediate_service: false,
  }
}

/** What was paid is settled in the same currency: the sandbox knows no exchange rates. */
function overseasFields(order: PaidOrder, world: World): Fields {
  const { transaction_id, out_trade_no, total, currency, paidAt } = order
  const refunded = refundedOf(order, world)
  const info = {
    transaction_id,
    out_trade_no,
    settlement_amount: total,
    settlement_refunded_amount: String(refunded),
    settlement_currency: currency,
    payer_amount: total,
    payer_refunded_amount: refunded,
    payer_currency: currency,
    trade_time: world.clock.rfc3339(paidAt),
  }
  return { complaint_order_info: [info], is_overdue: false, priority: 'GENERAL' }
}
