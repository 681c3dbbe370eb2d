import type { Input } from '../../input'
import { paramError } from '../../refusal'
import type { World } from '../../world'
import { refusedV2 } from '../business-refusals'
import { given, pick, textOf } from '../fields'
import type { Fields, Product, StatefulOperation } from '../product'
import { type Contract, contractsOf, findContract, propose, terminate, wasSigned } from './contract'
import { type Deduction, deduct, findDeduction } from './deduction'
import { contractFieldsV2, merchantFields } from './v2-fields'

const SIGN_PAGE = 'https://payapp.wechatpay.cn/entrust/sign'
/** Fields that differ each time that the same contract is proposed. */
const PASSING = ['sign', 'sign_type', 'nonce_str', 'timestamp']

/** @param signType - how a request is signed that does not say it */
function preSign(
  signType: Contract['signType'],
  answerOf: (contract: Contract) => Fields,
): StatefulOperation {
  return {
    ids: ['plan_id', 'contract_code'],
    handle: (input, world) => answerOf(propose(proposalOf(input, signType), world)),
  }
}

const inApp = preSign('MD5', (contract) => {
  return { ...pick(contract.terms, MERCHANT), pre_entrustweb_id: contract.session }
})
/** Its answer is a page, and says nothing of the contract. */
const inWeb = preSign('MD5', () => ({}))
const inH5 = preSign('HMAC-SHA256', ({ session }) => ({
  redirect_url: `${SIGN_PAGE}?pre_entrustweb_id=${session}`,
}))

const query: StatefulOperation = {
  ids: ['contract_id', 'plan_id', 'contract_code'],
  handle: ({ body }, world) => contractFieldsV2(named(body as Fields, world), world),
}

const end: StatefulOperation = {
  ids: ['contract_id', 'plan_id', 'contract_code'],
  handle: ({ body }, world) => {
    const fields = body as Fields
    const contract = named(fields, world)
    terminate(contract, 'MERCHANT', textOf(fields.contract_termination_remark), world)
    return {
      ...merchantFields(contract, world),
      contract_id: contract.id,
      plan_id: String(contract.planId),
      contract_code: contract.code,
    }
  },
}

const apply: StatefulOperation = {
  ids: ['out_trade_no', 'contract_id'],
  handle: ({ body }, world) => {
    const request = withoutPassing(body as Fields)
    const contract = named({ contract_id: request.contract_id }, world)
    const { out_trade_no, total_fee, notify_url } = request
    const order = {
      kind: 'v2' as const,
      out_trade_no: String(out_trade_no),
      total: Number(total_fee),
      request,
    }
    const { deduction, isNew } = deduct(order, contract, world)
    if (isNew) {
      const payload = { ...orderFields(deduction, world), is_subscribe: 'N', contract_id: contract.id }
      const signType = signTypeOf(body as Fields, 'MD5')
      world.notifier.send({ event: 'v2/transaction-success', url: String(notify_url), payload, signType })
    }
    return pick(request, MERCHANT)
  },
}

const queryOrder: StatefulOperation = {
  ids: ['out_trade_no', 'transaction_id'],
  handle: ({ body }, world) => {
    const { out_trade_no, transaction_id } = body as { out_trade_no?: string; transaction_id?: string }
    const by = given({ out_trade_no, transaction_id })
    const deduction = Object.keys(by).length > 0 ? findDeduction('v2', by, world) : undefined
    if (!deduction) throw refusedV2('ORDERNOTEXIST', '此交易订单号不存在')
    const { return_code, result_code, ...fields } = orderFields(deduction, world)
    return { ...fields, trade_state: 'SUCCESS', trade_state_desc: '支付成功' }
  },
}

const MERCHANT = ['appid', 'mch_id', 'sub_appid', 'sub_mch_id']

/** 委托代扣 in APIv2: the same contracts as APIv3's. */
export const papayV2: Product = {
  'POST /papay/preentrustweb': inApp,
  'POST /papay/partner/preentrustweb': inApp,
  'GET /papay/entrustweb': inWeb,
  'GET /papay/partner/entrustweb': inWeb,
  'GET /papay/h5entrustweb': inH5,
  'GET /papay/partner/h5entrustweb': inH5,
  'POST /papay/querycontract': query,
  'POST /papay/partner/querycontract': query,
  'POST /papay/deletecontract': end,
  'POST /papay/partner/deletecontract': end,
  'POST /pay/pappayapply': apply,
  'POST /pay/partner/pappayapply': apply,
  'POST /pay/paporderquery': queryOrder,
  'POST /pay/partner/paporderquery': queryOrder,
}

function proposalOf({ body, query }: Input, signType: Contract['signType']) {
  const fields = (body ?? query) as Fields
  const terms = withoutPassing(fields)
  for (const name of ['plan_id', 'contract_code', 'notify_url']) {
    if (terms[name] === undefined) throw paramError('body', `/${name}`, '缺少必填参数')
  }
  const openid = textOf(terms.openid)
  return {
    kind: 'papay' as const,
    code: String(terms.contract_code),
    planId: Number(terms.plan_id),
    notifyUrl: String(terms.notify_url),
    terms,
    signType: signTypeOf(fields, signType),
    ...(openid !== undefined && { openid }),
  }
}

/** A contract by WeChat Pay's number, or by the merchant's; one that was never signed is none. */
function named({ contract_id, plan_id, contract_code }: Fields, world: World): Contract {
  const contract =
    contract_id === undefined
      ? findContract({ kind: 'papay', code: String(contract_code), planId: Number(plan_id) }, world)
      : contractsOf(world).find(({ id, kind }) => id === contract_id && kind === 'papay')
  if (!contract || !wasSigned(contract)) throw refusedV2('CONTRACT_NOT_EXIST', '签约协议不存在')
  return contract
}

function orderFields(
  { request, openid, total, ...deduction }: Deduction,
  { identity, clock }: World,
): Fields {
  return given({
    return_code: 'SUCCESS',
    result_code: 'SUCCESS',
    ...pick(request, [...MERCHANT, 'attach']),
    mch_id: identity.mchid,
    openid,
    trade_type: 'PAP',
    bank_type: 'OTHERS',
    total_fee: total,
    cash_fee: total,
    fee_type: 'CNY',
    transaction_id: deduction.transaction_id,
    out_trade_no: deduction.out_trade_no,
    time_end: clock.compact(deduction.paidAt),
  })
}

function withoutPassing(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !PASSING.includes(name)))
}

function signTypeOf({ sign_type }: Fields, otherwise: Contract['signType']): 'MD5' | 'HMAC-SHA256' {
  return ((sign_type || otherwise) ?? 'MD5') as 'MD5' | 'HMAC-SHA256'
}
