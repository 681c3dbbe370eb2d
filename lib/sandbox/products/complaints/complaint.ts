import { Refusal } from '../../refusal'
import type { Collection } from '../../store'
import type { World } from '../../world'
import { notifyComplaint } from './notify-url'
import type { PaidOrder } from './paid-order'

/** A complaint (投诉) of a user about an order. */
export interface Complaint {
  complaint_id: string
  state: 'PENDING' | 'PROCESSING' | 'PROCESSED'
  order: PaidOrder
  /** How often the user complained of it. */
  times: number
  /** Whether the user waits for an answer. */
  isWaiting: boolean
  /** What the merchant decided about the refund that the user wants. */
  refund?: 'APPROVE' | 'REJECT'
  history: Step[]
  /** Milliseconds since 1970, by the sandbox's clock. */
  created: number
}

/** One step of the negotiation, as the history tells it. */
export interface Step {
  log_id: string
  operator: string
  operate_type: string
  operate_details?: string
  /** What makes a repetition of it known. */
  idempotent_id?: string
  at: number
}

/** What somebody does, as the history says it, and as the notification does. */
export interface Doing {
  operator: '用户' | '商家'
  type: string
  /** `action_type` of the notification, where it is another one. */
  action?: string
  details?: string
  idempotentId?: string
}

export function complaintsOf({ store }: World): Collection<Complaint> {
  return store.collection('complaints')
}

/**
 * @param isOverseas - at home complaints of what was paid overseas are not known, and the other way round
 * @throws {@link Refusal} 404 `RESOURCE_NOT_EXISTS`
 */
export function findComplaint(complaint_id: unknown, isOverseas: boolean, world: World): Complaint {
  const found = complaintsOf(world).get(String(complaint_id))
  if (found?.order.isOverseas !== isOverseas) throw new Refusal(404, 'RESOURCE_NOT_EXISTS', '投诉单不存在')
  return found
}

/** A user complains of an order, for the first time. */
export function complain(order: PaidOrder, world: World): Complaint {
  const { ids, clock } = world
  const complaint: Complaint = {
    complaint_id: ids.number('2002', 27),
    state: 'PENDING',
    order,
    times: 1,
    isWaiting: true,
    history: [],
    created: clock.now(),
  }
  const doing: Doing = { operator: '用户', type: 'USER_CREATE_COMPLAINT', action: 'CREATE_COMPLAINT' }
  return advance(complaint, { ...doing, details: '商品与描述不符，申请退款' }, {}, world)
}

/** Puts down what somebody did and what changed by it, and tells the merchant. */
export function advance(
  complaint: Complaint,
  { operator, type, action = type, details, idempotentId }: Doing,
  changes: Partial<Complaint>,
  world: World,
): Complaint {
  const { ids, clock } = world
  const step: Step = {
    log_id: ids.number('3002', 27),
    operator,
    operate_type: type,
    ...(details !== undefined && { operate_details: details }),
    ...(idempotentId !== undefined && { idempotent_id: idempotentId }),
    at: clock.now(),
  }
  const advanced = { ...complaint, ...changes, history: [...complaint.history, step] }
  complaintsOf(world).put(complaint.complaint_id, advanced)
  notifyComplaint(complaint, action, world)
  return advanced
}
