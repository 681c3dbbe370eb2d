import type { World } from '../../world'
import { notExists } from '../business-refusals'
import { given } from '../fields'
import type { Fields, Product } from '../product'
import { contractById, contractsOf } from './contract'
import { type Deduction, deduct, deductionsOf, findDeduction } from './deduction'
import { overseasMerchant } from './overseas-fields'

const TRANSACTIONS = '/v3/global/papay/transactions'

/** 跨境代扣: what is deducted by a contract. */
export const overseasDeductions: Product = {
  [`POST ${TRANSACTIONS}`]: {
    ids: ['out_trade_no', 'contract_id'],
    handle: ({ body }, world) => {
      const request = body as Fields
      const { contract_id, out_trade_no, notify_url, amount } = request
      const contract = contractById(contract_id, 'overseas', world)
      const { total } = amount as { total: number }
      const order = { kind: 'overseas' as const, out_trade_no: String(out_trade_no), total, request }
      const { deduction, isNew } = deduct(order, contract, world)
      const { transaction_id, ...fields } = transactionFields(deduction, world)
      if (isNew) {
        const payload = { id: transaction_id, ...fields }
        world.notifier.send({ event: 'TRANSACTION.SUCCESS', url: String(notify_url), payload })
      }
      return { transaction_id, ...fields, trade_type: 'AUTH' }
    },
  },
  [`GET ${TRANSACTIONS}/out-trade-no/{out_trade_no}`]: {
    ids: ['out_trade_no'],
    handle: ({ variables, query }, world) => {
      return transactionFields(found({ out_trade_no: String(variables.out_trade_no) }, query, world), world)
    },
  },
  [`GET ${TRANSACTIONS}/{transaction_id}`]: {
    ids: ['transaction_id'],
    handle: ({ variables, query }, world) => {
      const transaction_id = String(variables.transaction_id)
      return transactionFields(found({ transaction_id }, query, world), world)
    },
  },
  [`POST ${TRANSACTIONS}/out-trade-no/{out_trade_no}/reverse`]: {
    ids: ['out_trade_no'],
    handle: ({ variables, query }, world) => {
      const deduction = found({ out_trade_no: String(variables.out_trade_no) }, query, world)
      deductionsOf(world).put(deduction.out_trade_no, { ...deduction, state: 'REVOKED' })
      return undefined
    },
  },
}

function found(by: Parameters<typeof findDeduction>[1], { sub_mchid }: Fields, world: World): Deduction {
  const deduction = findDeduction('overseas', by, world)
  if (!deduction || deduction.request.sub_mchid !== sub_mchid) throw notExists('订单')
  return deduction
}

/** Amounts are paid in the currency that they are priced in: the sandbox knows no exchange rates. */
function transactionFields(deduction: Deduction, world: World): Fields {
  const { request, total, openid, state } = deduction
  const { currency = 'HKD' } = request.amount as { currency?: string }
  const merchant = overseasMerchant(request, world)
  return given({
    ...merchant,
    out_trade_no: deduction.out_trade_no,
    transaction_id: deduction.transaction_id,
    attach: request.attach,
    trade_type: sceneOf(deduction, world),
    bank_type: 'OTHERS',
    success_time: world.clock.rfc3339(deduction.paidAt),
    trade_state: state,
    trade_state_desc: state === 'SUCCESS' ? '支付成功' : '已撤销',
    payer: { [merchant.sp_mchid === undefined ? 'openid' : 'sp_openid']: openid },
    amount: { total, payer_total: total, currency, payer_currency: currency },
  })
}

/** Queries and notifications say where the contract was signed. */
function sceneOf({ contract_id }: Deduction, world: World): unknown {
  return contractsOf(world).find(({ id }) => id === contract_id)?.terms.scene
}
