import type { World } from '../../world'
import { given, pick } from '../fields'
import type { Fields } from '../product'
import type { Contract } from './contract'

/** How a contract ended, as APIv3 says it. */
const TERMINATED_BY = { USER: 'USER_TERMINATE', MERCHANT: 'MCH_API_TERMINATE' } as const

/** A contract of 委托代扣, as queries and notifications tell it: a merchant's own, or a service provider's for another. */
export function papayContractFields(contract: Contract, world: World): Fields {
  const { terms, openid } = contract
  const isPartner = terms.sp_appid !== undefined
  return given({
    ...(isPartner ? partnerFields(contract, world) : { ...ownFields(contract, world), openid }),
    ...contractFields(contract, world),
    contract_display_account: terms.contract_display_account,
    out_user_code: terms.out_user_code,
    deduct_schedule: scheduleOf(contract),
  })
}

/** A contract of 保险自动续费. */
export function insuranceContractFields(contract: Contract, world: World): Fields {
  const { terms, openid } = contract
  return given({
    ...ownFields(contract, world),
    ...contractFields(contract, world),
    insured_display_name: terms.insured_display_name,
    openid,
    out_user_code: terms.out_user_code,
  })
}

export function terminatedBy({ by }: NonNullable<Contract['termination']>): string {
  return TERMINATED_BY[by]
}

function ownFields({ terms }: Contract, { identity }: World): Fields {
  return { mchid: identity.mchid, appid: terms.appid }
}

function partnerFields({ terms, openid }: Contract, { identity }: World): Fields {
  return {
    sp_mchid: identity.mchid,
    ...pick(terms, ['sp_appid', 'sub_mchid', 'sub_appid', 'sub_openid']),
    sp_openid: openid,
  }
}

function contractFields(contract: Contract, { clock }: World): Fields {
  const { signedAt, expiresAt, termination, state } = contract
  return {
    contract_id: contract.id,
    plan_id: contract.planId,
    out_contract_code: contract.code,
    contract_state: state === 'SIGNFAIL' ? 'SIGN_FAILED' : state,
    contract_signed_time: signedAt && clock.rfc3339(signedAt),
    contract_expired_time: expiresAt && clock.rfc3339(expiresAt),
    contract_terminate_info: termination && {
      contract_termination_mode: terminatedBy(termination),
      contract_terminated_time: clock.rfc3339(termination.at),
      contract_termination_remark: termination.note ?? '',
    },
  }
}

/** 预约扣费: what the merchant said that it would deduct, and what became of that. */
function scheduleOf({ terms, schedule = { schedule_state: 'NO_SCHEDULED' } }: Contract): Fields | undefined {
  if (terms.deduct_schedule === undefined) return undefined
  const planned = pick(terms.deduct_schedule as Fields, ['estimated_deduct_date', 'estimated_deduct_amount'])
  return { ...planned, ...schedule }
}
