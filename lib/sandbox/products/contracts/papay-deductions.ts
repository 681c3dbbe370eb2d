import type { Input } from '../../input'
import type { World } from '../../world'
import { invalidRequest, notExists } from '../business-refusals'
import { given, pick } from '../fields'
import type { Fields, Product, StatefulOperation } from '../product'
import { type Contract, contractById, isInForce, put } from './contract'
import { type Deduction, deduct, deductionsOf } from './deduction'

interface Amount {
  total: number
  currency?: string
}

const apply: StatefulOperation = {
  ids: ['out_trade_no', 'contract_id'],
  handle: ({ body }, world) => {
    const request = body as Fields
    const contract = ownContract(request.contract_id, request, world)
    const amount = request.amount as Amount
    if (!deductionsOf(world).get(String(request.out_trade_no))) checkSchedule(contract, amount)
    const order = {
      kind: 'papay' as const,
      out_trade_no: String(request.out_trade_no),
      total: amount.total,
      request,
    }
    const { deduction, isNew } = deduct(order, contract, world)
    if (isNew) settle(deduction, contract, amount, world)
    return { out_trade_no: deduction.out_trade_no, amount: withCurrency(amount) }
  },
}

const schedule: StatefulOperation = {
  ids: ['contract_id'],
  handle: ({ variables, body }, world) => {
    const fields = body as Fields
    const contract = ownContract(variables.contract_id, fields, world)
    if (!isInForce(contract, world)) throw invalidRequest('协议未签约或已解约，不能预约扣费')
    if (contract.schedule?.schedule_state === 'SCHEDULED') throw invalidRequest('已有未完成的扣费预约')
    const scheduled = {
      schedule_state: 'SCHEDULED',
      scheduled_amount: withCurrency(fields.schedule_amount as Amount),
    }
    return put({ ...contract, schedule: scheduled }, world).schedule
  },
}

const querySchedule: StatefulOperation = {
  ids: ['contract_id'],
  handle: ({ variables, query }, world) => {
    const contract = ownContract(variables.contract_id, query, world)
    return contract.schedule ?? { schedule_state: 'NO_SCHEDULED' }
  },
}

/** The user is told; nothing comes of it. */
const remind: StatefulOperation = {
  ids: ['contract_id'],
  handle: ({ variables, body }: Input, world) => {
    const contract = ownContract(variables.contract_id, body as Fields, world)
    if (!isInForce(contract, world)) throw invalidRequest('协议未签约或已解约')
    return undefined
  },
}

/** 委托代扣: what is deducted by a contract, and what is planned to be. */
export const papayDeductions: Product = {
  'POST /v3/papay/pay/transactions/apply': apply,
  'POST /v3/papay/pay/harmony/transactions/apply': apply,
  'POST /v3/papay/pay/partner/transactions/apply': apply,
  'POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule': schedule,
  'POST /v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule': schedule,
  'GET /v3/papay/pay/schedules/contract-id/{contract_id}': querySchedule,
  'GET /v3/papay/pay/partner/schedules/contract-id/{contract_id}': querySchedule,
  'POST /v3/papay/contracts/{contract_id}/notify': remind,
  'POST /v3/papay/contracts/{contract_id}/fail-notify': remind,
  'POST /v3/partner-papay/contracts/{contract_id}/notify': remind,
  'POST /v3/partner-papay/contracts/{contract_id}/fail-notify': remind,
}

/** Another sub-merchant does not see it. */
function ownContract(id: unknown, { sub_mchid }: Fields, world: World): Contract {
  const contract = contractById(id, 'papay', world)
  if ((contract.terms.sub_mchid ?? contract.terms.sub_mch_id) !== sub_mchid) throw notExists('委托代扣协议')
  return contract
}

/** What was to be deducted on a day must first be scheduled, and no more than that is deducted. */
function checkSchedule({ terms, schedule = {} }: Contract, { total }: Amount): void {
  if (terms.deduct_schedule === undefined) return
  const { schedule_state, scheduled_amount } = schedule
  if (schedule_state !== 'SCHEDULED') throw invalidRequest('尚未预约扣费')
  if (total > (scheduled_amount as Amount).total) throw invalidRequest('扣费金额超过已预约的金额')
}

function settle(deduction: Deduction, contract: Contract, amount: Amount, world: World): void {
  const { clock, notifier } = world
  if (contract.schedule) {
    const deduct_date = clock.rfc3339(deduction.paidAt).slice(0, 10)
    const paid = { schedule_state: 'PAID', deduct_amount: withCurrency(amount), deduct_date }
    put({ ...contract, schedule: { ...contract.schedule, ...paid } }, world)
  }
  notifier.send({
    event: 'TRANSACTION.SUCCESS',
    url: String(deduction.request.transaction_notify_url),
    payload: transactionFields(deduction, world),
  })
}

function transactionFields({ request, openid, total, ...deduction }: Deduction, world: World): Fields {
  const isPartner = request.sp_appid !== undefined
  return given({
    [isPartner ? 'sp_mchid' : 'mchid']: world.identity.mchid,
    ...pick(request, ['appid', 'sp_appid', 'sub_mchid', 'sub_appid', 'attach']),
    out_trade_no: deduction.out_trade_no,
    transaction_id: deduction.transaction_id,
    trade_type: 'PAP',
    trade_state: 'SUCCESS',
    trade_state_desc: '支付成功',
    bank_type: 'OTHERS',
    success_time: world.clock.rfc3339(deduction.paidAt),
    payer: { [isPartner ? 'sp_openid' : 'openid']: openid },
    amount: { total, payer_total: total, currency: 'CNY', payer_currency: 'CNY' },
  })
}

function withCurrency({ total, currency = 'CNY' }: Amount): Amount {
  return { total, currency }
}
