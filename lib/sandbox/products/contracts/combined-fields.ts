import type { World } from '../../world'
import { given } from '../fields'
import type { Fields } from '../product'
import type { Contract } from './contract'
import { terminatedBy } from './papay-fields'

/** What ECOMMERCE_ENTRUST.SIGN and ECOMMERCE_ENTRUST.TERMINATE say. */
export function combinedContractNotification(contract: Contract, { identity, clock }: World): Fields {
  const { terms, planId, code, openid, signedAt, expiresAt, termination } = contract
  return given({
    mchid: identity.mchid,
    out_contract_code: code,
    plan_id: planId,
    appid: terms.appid,
    openid,
    contract_termination_mode: termination && terminatedBy(termination),
    contract_expired_time: expiresAt && clock.rfc3339(expiresAt),
    operate_time: clock.rfc3339(termination?.at ?? signedAt),
    attach: terms.attach,
  })
}
