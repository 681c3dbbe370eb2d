import type { World } from '../../world'
import type { UserItem, UserSide } from '../user-side'
import { advance, type Complaint, complain, complaintsOf, type Doing } from './complaint'
import { type PaidOrder, paidOrders } from './paid-order'

/** What a user may do with a complaint, and what the history calls that. */
const DOINGS: Record<string, (complaint: Complaint, world: World) => void> = {
  respond: (complaint, world) => {
    advance(complaint, user('USER_RESPONSE', 'USER_RESPONSE', '请尽快处理'), { isWaiting: true }, world)
  },
  continue: (complaint, world) => {
    const changes = { state: 'PENDING' as const, isWaiting: true, times: complaint.times + 1 }
    const doing = user('USER_CONTINUE_COMPLAINT', 'CONTINUE_COMPLAINT', '问题仍未解决')
    advance(complaint, doing, changes, world)
  },
}

/** Complaints by their `complaint_id`, and paid orders of which none was made yet by their `out_trade_no`. */
export const complaintSide: UserSide = {
  kind: 'complaint',
  list: (world) => [
    ...complaintsOf(world).values().map(itemOf),
    ...withoutComplaint(world).map((order) => ({
      id: order.out_trade_no,
      title: order.title,
      state: 'SUCCESS',
      actions: ['complain'],
      fields: { transaction_id: order.transaction_id, total: order.total, currency: order.currency },
      created: order.paidAt,
    })),
  ],
  act: (id, action, world) => {
    const order = withoutComplaint(world).find(({ out_trade_no }) => out_trade_no === id)
    const complaint = complaintsOf(world).get(id)
    if (order && action === 'complain') complain(order, world)
    else if (complaint && actionsOf(complaint).includes(action)) DOINGS[action]?.(complaint, world)
    else throw new RangeError(`There is no complaint or paid order ${id} that the user can ${action} now.`)
  },
}

function withoutComplaint(world: World): PaidOrder[] {
  const complainedOf = new Set(
    complaintsOf(world)
      .values()
      .map(({ order }) => order.transaction_id),
  )
  return paidOrders(world).filter(({ transaction_id }) => !complainedOf.has(transaction_id))
}

function actionsOf({ state }: Complaint): string[] {
  return state === 'PROCESSED' ? ['continue'] : ['respond', 'continue']
}

function itemOf(complaint: Complaint): UserItem {
  const { complaint_id, state, order, created, times, history } = complaint
  return {
    id: complaint_id,
    title: history[0]?.operate_details ?? '',
    state,
    actions: actionsOf(complaint),
    fields: { out_trade_no: order.out_trade_no, total: order.total, user_complaint_times: times },
    created,
  }
}

function user(type: string, action: string, details: string): Doing {
  return { operator: '用户', type, action, details }
}
