import type { Input } from '../../input'
import { paramError } from '../../refusal'
import type { World } from '../../world'
import { invalidRequest } from '../business-refusals'
import { textOf } from '../fields'
import type { Fields, Product, StatefulOperation } from '../product'
import { advance, type Complaint, type Doing, findComplaint } from './complaint'

const DOMESTIC = '/v3/merchant-service/complaints-v2/{complaint_id}'
const OVERSEAS = '/v3/global/merchant-service/complaints/{complaint_id}'

const respond: Handle = (complaint, fields, world) => {
  reply(complaint, { details: String(fields.response_content) }, world)
  return undefined
}

const respondAtOnce: Handle = (complaint, fields, world) => {
  const idempotentId = String(fields.idempotent_id)
  const known = complaint.history.find((step) => step.idempotent_id === idempotentId)
  if (known) return { log_id: known.log_id }
  const details = textOfMessage(fields.message as Fields)
  return { log_id: reply(complaint, { details, idempotentId }, world).history.at(-1)?.log_id }
}

const complete: Handle = (complaint, _, world) => {
  if (complaint.state === 'PENDING') throw invalidRequest('投诉单尚未回复，不能反馈处理完成')
  if (complaint.state === 'PROCESSED') return undefined
  advance(complaint, merchant('MERCHANT_CONFIRM_COMPLETE'), { state: 'PROCESSED', isWaiting: false }, world)
  return undefined
}

const decideRefund: Handle = (complaint, fields, world) => {
  decide(complaint, fields, world)
  return undefined
}

/** 处理投诉: what a merchant answers, decides and settles, at home and overseas. */
export const complaintReplies: Product = {
  [`POST ${DOMESTIC}/response`]: operation(false, respond),
  [`POST ${DOMESTIC}/response-immediate-service`]: operation(false, respondAtOnce),
  [`POST ${DOMESTIC}/complete`]: operation(false, complete),
  [`POST ${DOMESTIC}/update-refund-progress`]: operation(false, decideRefund),
  [`POST ${OVERSEAS}/response`]: operation(true, respond),
  [`POST ${OVERSEAS}/complete`]: operation(true, complete),
}

type Handle = (complaint: Complaint, fields: Fields, world: World) => Fields | undefined

function operation(isOverseas: boolean, handle: Handle): StatefulOperation {
  return {
    ids: ['complaint_id'],
    handle: ({ variables, body }: Input, world) => {
      const fields = body as Fields
      const complaint = findComplaint(variables.complaint_id, isOverseas, world)
      const { complainted_mchid = world.identity.mchid } = fields
      if (complainted_mchid !== world.identity.mchid) {
        throw paramError('body', '/complainted_mchid', '与被诉商户号不一致', complainted_mchid)
      }
      return handle(complaint, fields, world)
    },
  }
}

function merchant(type: string, more: Partial<Doing> = {}): Doing {
  return { operator: '商家', type, ...more }
}

function reply(complaint: Complaint, what: Partial<Doing>, world: World): Complaint {
  if (complaint.state === 'PROCESSED') throw invalidRequest('投诉单已处理完成，不能回复')
  const changes = { state: 'PROCESSING' as const, isWaiting: false }
  return advance(complaint, merchant('MERCHANT_RESPONSE', what), changes, world)
}

/** A decision stands: the same again changes nothing, the other one is refused. */
function decide(complaint: Complaint, { action, reject_reason, remark }: Fields, world: World): void {
  const refund = action as 'APPROVE' | 'REJECT'
  if (refund === 'REJECT' && textOf(reject_reason) === undefined) {
    throw paramError('body', '/reject_reason', '拒绝退款时必填')
  }
  if (complaint.refund === refund) return
  if (complaint.refund) throw invalidRequest('退款申请已审批')
  if (complaint.state === 'PROCESSED') throw invalidRequest('投诉单已处理完成，不能审批退款')
  const details = textOf(refund === 'REJECT' ? reject_reason : remark)
  const doing =
    refund === 'APPROVE'
      ? merchant('MERCHANT_APPROVE_REFUND')
      : merchant('MERCHANT_REFUSE_RERUND', { action: 'MERCHANT_REJECT_REFUND' })
  const changes = { refund, state: 'PROCESSING' as const, isWaiting: false }
  advance(complaint, { ...doing, ...(details !== undefined && { details }) }, changes, world)
}

/** The texts among a message's blocks. */
function textOfMessage({ blocks = [] }: { blocks?: { text?: { text?: string } }[] }): string {
  return blocks.flatMap(({ text }) => text?.text ?? []).join('\n')
}
