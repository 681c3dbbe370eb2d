import { paramError } from '../../refusal'
import type { World } from '../../world'
import { given } from '../fields'
import type { Fields, Product } from '../product'
import { type Complaint, complaintsOf, findComplaint } from './complaint'
import { summaryOf } from './describe'

/** The longest time that a list may be about. */
const DAYS = 30
const DAY = 24 * 60 * 60 * 1000

/** 查询投诉单, at home and overseas: the list, one of them, how it was negotiated. */
export const complaintQueries: Product = {
  ...queries('/v3/merchant-service/complaints-v2', false),
  ...queries('/v3/global/merchant-service/complaints', true),
}

function queries(path: string, isOverseas: boolean): Product {
  return {
    [`GET ${path}`]: { ids: [], handle: ({ query }, world) => listOf(query, isOverseas, world) },
    [`GET ${path}/{complaint_id}`]: {
      ids: ['complaint_id'],
      handle: ({ variables }, world) => {
        const complaint = findComplaint(variables.complaint_id, isOverseas, world)
        const { openid } = complaint.order
        return given({ ...summaryOf(complaint, world), ...(!isOverseas && { payer_openid: openid }) })
      },
    },
    [`GET ${path}/{complaint_id}/negotiation-historys`]: {
      ids: ['complaint_id'],
      handle: ({ variables, query }, world) => {
        const { history } = findComplaint(variables.complaint_id, isOverseas, world)
        const steps = history.map(({ at, idempotent_id, ...step }) => {
          return { ...step, operate_time: world.clock.rfc3339(at) }
        })
        return page(steps.reverse(), query, { limit: 100, most: 300 })
      },
    },
  }
}

function listOf(query: Fields, isOverseas: boolean, world: World): Fields {
  checkDates(query)
  const found = complaintsOf(world)
    .values()
    .filter((complaint) => complaint.order.isOverseas === isOverseas && isListed(complaint, query, world))
  return page(found.map((it) => summaryOf(it, world)).reverse(), query, { limit: 10, most: 50 })
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
