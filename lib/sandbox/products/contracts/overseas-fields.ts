import type { World } from '../../world'
import { given, pick } from '../fields'
import type { Fields } from '../product'
import type { Contract } from './contract'

/** Who the merchant is: itself, or an institution for another. */
export function overseasMerchant(terms: Fields, { identity }: World): Fields {
  const isInstitution = terms.sub_mchid !== undefined || terms.sp_appid !== undefined
  const own = isInstitution ? { sp_mchid: identity.mchid } : { mchid: identity.mchid }
  return { ...own, ...pick(terms, ['appid', 'sp_appid', 'sub_mchid', 'sub_appid']) }
}

/** A contract as the overseas queries tell it. */
export function overseasContractFields(contract: Contract, world: World): Fields {
  const { signedAt, termination, terms } = contract
  const { clock } = world
  return given({
    ...overseasMerchant(terms, world),
    contract_id: contract.id,
    plan_id: contract.planId,
    out_contract_code: contract.code,
    user_display_name: terms.user_display_name,
    state: contract.state,
    signed_time: signedAt && clock.rfc3339(signedAt),
    terminated_time: termination && clock.rfc3339(termination.at),
    termination_mode: termination?.by,
    termination_note: termination?.note,
    openid: contract.openid,
  })
}

/** What PAPAY.SIGN and PAPAY.TERMINATE say. */
export function overseasContractNotification(contract: Contract, world: World): Fields {
  const { termination, signedAt, expiresAt, openid, terms } = contract
  const { clock } = world
  const merchant = overseasMerchant(terms, world)
  return given({
    ...merchant,
    out_contract_code: contract.code,
    [merchant.sp_mchid === undefined ? 'openid' : 'sp_openid']: openid,
    contract_termination_mode: termination?.by,
    contract_id: contract.id,
    plan_id: contract.planId,
    operate_time: clock.rfc3339(termination?.at ?? signedAt),
    contract_expired_time: expiresAt && clock.rfc3339(expiresAt),
  })
}
