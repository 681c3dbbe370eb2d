import type { World } from '../../world'
import { pick } from '../fields'
import type { UserItem, UserSide } from '../user-side'
import { type Contract, type ContractKind, contractsOf, decline, sign, terminate } from './contract'

const TITLES: Record<ContractKind, string> = {
  individual: '个人收款授权',
  combined: '合单代扣',
  papay: '委托代扣',
  insurance: '保险自动续费',
  overseas: '跨境代扣',
}

/** What a user may do with a contract in each state. */
const ACTIONS: Partial<Record<Contract['state'], readonly string[]>> = {
  NOTSIGN: ['sign', 'cancel'],
  SIGNED: ['terminate'],
}

/** Contracts that a user is asked to sign, or has signed. */
export const contractSide: UserSide = {
  kind: 'contract',
  list: (world) => contractsOf(world).values().map(itemOf),
  act: (id, action, world) => {
    const contract = contractsOf(world)
      .values()
      .findLast((it) => it.code === id && actionsOf(it).includes(action))
    if (!contract) throw new RangeError(`There is no contract ${id} that the user can ${action} now.`)
    DOINGS[action]?.(contract, world)
  },
}

const DOINGS: Record<string, (contract: Contract, world: World) => void> = {
  sign,
  cancel: decline,
  terminate: (contract, world) => terminate(contract, 'USER', undefined, world),
}

function actionsOf({ state }: Contract): readonly string[] {
  return ACTIONS[state] ?? []
}

function itemOf(contract: Contract): UserItem {
  const { kind, code, state, created, terms } = contract
  const { contract_display_account, user_display_name, insured_display_name } = terms
  const name = contract_display_account ?? user_display_name ?? insured_display_name
  return {
    id: code,
    title: name === undefined ? TITLES[kind] : `${TITLES[kind]}：${name}`,
    state,
    actions: actionsOf(contract),
    fields: {
      ...pick(terms, ['appid', 'sp_appid', 'sub_mchid', 'plan_id']),
      openid: contract.openid,
      contract_id: contract.id,
    },
    created,
  }
}
