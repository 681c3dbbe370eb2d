import type { Input } from '../../input'
import type { World } from '../../world'
import { notExists } from '../business-refusals'
import { given } from '../fields'
import type { Fields, Product, StatefulOperation } from '../product'
import { type Contract, contractsOf, findContract, propose, wasSigned } from './contract'

const PRE_SIGN = 'POST /v3/ecommerce/individual-contracts/pre-entrust-sign'
const QUERIES = 'GET /v3/ecommerce/individual-contracts'

/** How long what proves a real name is good, in milliseconds. */
const TOKEN_TERM = 2 * 60 * 60 * 1000

/** 预签约: the user is to agree that money is collected for them. */
const preSign: StatefulOperation = {
  ids: ['out_contract_code'],
  handle: ({ body }, world) => {
    const terms = body as Fields
    const { session } = propose(
      {
        kind: 'individual',
        code: String(terms.out_contract_code),
        planId: 0,
        terms,
        ...(terms.openid !== undefined && { openid: String(terms.openid) }),
      },
      world,
    )
    return { pre_entrustweb_id: session }
  },
}

/** 个人收款: contracts of individuals for whom a platform collects. */
export const individualContracts: Product = {
  [`${PRE_SIGN}/app`]: preSign,
  [`${PRE_SIGN}/mini-program`]: preSign,
  [`${PRE_SIGN}-with-real-name-identity/app`]: preSign,
  [`${PRE_SIGN}-with-real-name-identity/mini-program`]: preSign,
  [`${QUERIES}/out-contract-code/{out_contract_code}`]: {
    ids: ['out_contract_code'],
    handle: ({ variables, query }, world) => {
      const code = String(variables.out_contract_code)
      const contract = signedOf(findContract({ kind: 'individual', code, planId: 0 }, world), query)
      return given({
        individual_auth_id: contract.id,
        signed_time: world.clock.rfc3339(contract.signedAt),
        auth_state: stateOf(contract),
        individual_openid: contract.openid,
        real_name_auth_result: realNameOf(contract, world),
      })
    },
  },
  [`${QUERIES}/{openid}`]: {
    ids: ['openid'],
    handle: ({ variables, query }, world) => {
      const newest = contractsOf(world)
        .values()
        .filter(({ kind, openid }) => kind === 'individual' && openid === variables.openid)
        .filter((contract) => wasSigned(contract) && contract.terms.appid === query.appid)
        .sort((a, b) => Number(b.signedAt) - Number(a.signedAt))[0]
      const contract = signedOf(newest, query)
      return {
        individual_auth_id: contract.id,
        operation_time: world.clock.rfc3339(contract.termination?.at ?? contract.signedAt),
        auth_state: stateOf(contract),
      }
    },
  },
}

/** A contract that was never signed is none. */
function signedOf(contract: Contract | undefined, { appid }: Input['query']): Contract {
  if (!contract || !wasSigned(contract) || contract.terms.appid !== appid) throw notExists('签约信息')
  return contract
}

function stateOf({ state }: Contract): string {
  return state === 'SIGNED' ? 'AUTHORIZED' : 'UNAUTHORIZED'
}

/** Where the merchant gave a name to be checked, a token for what the check found. */
function realNameOf({ id, terms, signedAt = 0 }: Contract, { clock }: World): Fields | undefined {
  if (terms.real_name === undefined) return undefined
  return {
    scope: 'pay_realname',
    access_token: Buffer.from(`pay_realname:${id}`).toString('base64'),
    access_token_expire_time: clock.rfc3339(signedAt + TOKEN_TERM),
  }
}
