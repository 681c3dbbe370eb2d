import type { World } from '../../world'
import { given, pick } from '../fields'
import type { Fields } from '../product'
import type { Contract } from './contract'

/** How a contract ended, as APIv2 says it. */
const TERMINATED_BY = { USER: 2, MERCHANT: 3 } as const

/** A contract as 查询签约关系 tells it. */
export function contractFieldsV2(contract: Contract, world: World): Fields {
  const { terms, state, signedAt, expiresAt, termination, openid } = contract
  return given({
    ...merchantFields(contract, world),
    contract_id: contract.id,
    plan_id: contract.planId,
    request_serial: Number(terms.request_serial ?? 0),
    contract_code: contract.code,
    contract_display_account: terms.contract_display_account ?? '',
    contract_state: state === 'SIGNED' ? 0 : 1,
    contract_signed_time: timeV2(signedAt, world),
    contract_expired_time: timeV2(expiresAt, world),
    contract_terminated_time: timeV2(termination?.at, world),
    contract_termination_mode: termination && TERMINATED_BY[termination.by],
    contract_termination_remark: termination?.note,
    openid,
  })
}

/** What 签约、解约结果通知 says. */
export function contractNotificationV2(contract: Contract, world: World): Fields {
  const { state, signedAt, termination, terms } = contract
  const { appid, contract_state, ...fields } = contractFieldsV2(contract, world)
  return given({
    ...pick(fields, ['mch_id', 'sub_mch_id', 'contract_code', 'openid', 'contract_id']),
    ...pick(fields, ['contract_expired_time', 'contract_termination_mode']),
    appid,
    plan_id: String(contract.planId),
    request_serial: String(terms.request_serial ?? 0),
    change_type: state === 'SIGNED' ? 'ADD' : 'DELETE',
    operate_time: timeV2(termination?.at ?? signedAt, world),
    return_code: 'SUCCESS',
    result_code: 'SUCCESS',
  })
}

export function merchantFields({ terms }: Contract, { identity }: World): Fields {
  return given({
    appid: terms.appid,
    mch_id: identity.mchid,
    sub_appid: terms.sub_appid,
    sub_mch_id: terms.sub_mch_id ?? terms.sub_mchid,
  })
}

function timeV2(at: number | undefined, { clock }: World): string | undefined {
  return at === undefined ? undefined : clock.rfc3339(at).slice(0, 19).replace('T', ' ')
}
