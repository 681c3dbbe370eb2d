import { paramError } from '../../refusal'
import type { World } from '../../world'
import { given } from '../fields'
import type { Fields, Product } from '../product'
import { type Complaint, complaintsOf, findComplaint } from './complaint'
import { isFullyRefunded } from './paid-order'

const COMPLAINTS = '/v3/merchant-service/complaints-v2'
/** Who complains is called there. */
const PHONE = '13900000000'
/** The longest time that a list may be about. */
const DAYS = 30
const DAY = 24 * 60 * 60 * 1000

/** 查询投诉单: the list, one of them, how it was negotiated. */
export const complaintQueries: Product = {
  [`GET ${COMPLAINTS}`]: {
    ids: [],
    handle: ({ query }, world) => {
      checkDates(query)
      const found = complaintsOf(world)
        .values()
        .filter((complaint) => isListed(complaint, query, world))
      return page(found.map((it) => summaryOf(it, world)).reverse(), query, { limit: 10, most: 50 })
    },
  },
  [`GET ${COMPLAINTS}/{complaint_id}`]: {
    ids: ['complaint_id'],
    handle: ({ variables }, world) => {
      const complaint = findComplaint(variables.complaint_id, world)
      return given({ ...summaryOf(complaint, world), payer_openid: complaint.order.openid || undefined })
    },
  },
  [`GET ${COMPLAINTS}/{complaint_id}/negotiation-historys`]: {
    ids: ['complaint_id'],
    handle: ({ variables, query }, world) => {
      const { history } = findComplaint(variables.complaint_id, world)
      const steps = history.map(({ at, idempotent_id, ...step }) => {
        return { ...step, operate_time: world.clock.rfc3339(at) }
      })
      return page(steps.reverse(), query, { limit: 100, most: 300 })
    },
  },
}

function checkDates({ begin_date, end_date }: Fields): void {
  const span = Date.parse(String(end_date)) - Date.parse(String(begin_date))
  if (span < 0) throw paramError('query', '/end_date', '早于开始日期', end_date)
  if (span > DAYS * DAY) throw paramError('query', '/end_date', `查询日期跨度超过${DAYS}天`, end_date)
}

function isListed({ created }: Complaint, query: Fields, { clock, identity }: World): boolean {
  const date = clock.rfc3339(created).slice(0, 10)
  const { begin_date, end_date, complainted_mchid = identity.mchid } = query
  return String(begin_date) <= date && date <= String(end_date) && complainted_mchid === identity.mchid
}

function page(all: Fields[], query: Fields, bounds: { limit: number; most: number }): Fields {
  const limit = Number(query.limit ?? bounds.limit)
  const offset = Number(query.offset ?? 0)
  if (limit < 1 || limit > bounds.most) {
    throw paramError('query', '/limit', `应在1到${bounds.most}之间`, limit)
  }
  if (offset < 0) throw paramError('query', '/offset', '应大于等于0', offset)
  return { data: all.slice(offset, offset + limit), limit, offset, total_count: all.length }
}

function summaryOf({ order, history, ...complaint }: Complaint, world: World): Fields {
  const { transaction_id, out_trade_no, total } = order
  return {
    complaint_id: complaint.complaint_id,
    complaint_time: world.clock.rfc3339(complaint.created),
    complaint_detail: history[0]?.operate_details ?? '',
    complaint_state: complaint.state,
    complainted_mchid: world.identity.mchid,
    payer_phone: PHONE,
    complaint_order_info: [{ transaction_id, out_trade_no, amount: total }],
    complaint_full_refunded: isFullyRefunded(order, world),
    incoming_user_response: complaint.isWaiting,
    problem_description: '商品与描述不符',
    problem_type: 'REFUND',
    apply_refund_amount: total,
    user_complaint_times: complaint.times,
    in_platform_service: false,
    need_immediate_service: false,
  }
}
