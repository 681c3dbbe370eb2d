import type { Input } from '../../input'
import type { World } from '../../world'
import { notExists } from '../business-refusals'
import { pick, textOf } from '../fields'
import type { Fields, Product, StatefulOperation } from '../product'
import { type Contract, type ContractKind, findContract, propose, terminate, wasSigned } from './contract'
import { insuranceContractFields, papayContractFields } from './papay-fields'

const SIGN_PAGE = 'https://payapp.wechatpay.cn/entrust/sign'
const MINI_PROGRAM = 'wxbd687630cd02ce1d'
const IDS = ['plan_id', 'out_contract_code']

/** How the user's page is opened, by where the user is. */
const OPENINGS = {
  app: (pre_entrustweb_id: string) => ({ pre_entrustweb_id }),
  h5: (session: string) => ({ redirect_url: `${SIGN_PAGE}?pre_entrustweb_id=${session}` }),
  jsapi: (session: string) => ({ redirect_url: `${SIGN_PAGE}?pre_entrustweb_id=${session}` }),
  'mini-program': (pre_entrustweb_id: string) => ({
    pre_entrustweb_id,
    redirect_appid: MINI_PROGRAM,
    redirect_path: `pages/entrust/index?pre_entrustweb_id=${pre_entrustweb_id}`,
  }),
} satisfies Record<string, (session: string) => Fields>

type Describe = (contract: Contract, world: World) => Fields

const SIGN = '/v3/papay/sign'
const BY_CODE = 'contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}'
const INSURANCE = '/v3/papay/insurance-sign/contracts'

/** 委托代扣, for merchants and for service providers, and 保险自动续费: signing, asking, ending. */
export const papayContracts: Product = {
  ...preSigns('/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign', 'papay'),
  ...preSigns('/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign', 'papay'),
  ...preSigns(`${INSURANCE}/pre-entrust-sign`, 'insurance'),
  [`POST ${SIGN}/contracts/pre-entrust-sign`]: preSign('papay', OPENINGS.app),
  [`GET ${SIGN}/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}`]: query(
    'papay',
    (contract, world) => {
      const { deduct_schedule, ...fields } = papayContractFields(contract, world)
      return fields
    },
  ),
  ...queryAndTerminate(`${SIGN}/${BY_CODE}`, 'papay', papayContractFields),
  ...queryAndTerminate(`${SIGN}/partner/${BY_CODE}`, 'papay', papayContractFields),
  ...queryAndTerminate(
    `${INSURANCE}/plan-id/{plan_id}/out-contract-code/{out_contract_code}`,
    'insurance',
    insuranceContractFields,
  ),
  ...combinedContracts(),
}

/** 收付通合单代扣: the same, in other words. */
function combinedContracts(): Product {
  const path = '/v3/ecommerce/combine-papay/contracts'
  const brief: Describe = ({ planId, code }, { identity }) => {
    return { mchid: identity.mchid, plan_id: planId, out_contract_code: code }
  }
  const open: Describe = (contract, world) => ({
    pre_entrustweb_id: contract.session,
    ...brief(contract, world),
  })
  const preSignCombined: StatefulOperation = {
    ids: IDS,
    handle: ({ body }, world) => open(proposed('combined', body as Fields, world), world),
  }
  const byCode = `${path}/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
  return {
    [`POST ${path}/pre-entrust-sign`]: preSignCombined,
    [`POST ${path}/pre-entrust-sign/mini-program`]: preSignCombined,
    [`GET ${byCode}`]: query('combined', (contract, world) => {
      const { out_user_code, deduct_schedule, ...fields } = papayContractFields(contract, world)
      return fields
    }),
    [`POST ${byCode}/terminate`]: termination('combined', brief),
  }
}

function preSigns(path: string, kind: ContractKind): Product {
  return Object.fromEntries(
    Object.entries(OPENINGS).map(([scene, open]) => [`POST ${path}/${scene}`, preSign(kind, open)]),
  )
}

function preSign(kind: ContractKind, open: (session: string) => Fields): StatefulOperation {
  return { ids: IDS, handle: ({ body }, world) => open(proposed(kind, body as Fields, world).session) }
}

function proposed(kind: ContractKind, terms: Fields, world: World): Contract {
  const openid = textOf(terms.openid ?? terms.sp_openid)
  return propose(
    {
      kind,
      code: String(terms.out_contract_code),
      planId: Number(terms.plan_id),
      notifyUrl: String(terms.contract_notify_url ?? terms.notify_url),
      terms,
      ...(openid !== undefined && { openid }),
    },
    world,
  )
}

function queryAndTerminate(path: string, kind: ContractKind, describe: Describe): Product {
  return { [`GET ${path}`]: query(kind, describe), [`POST ${path}/terminate`]: termination(kind, describe) }
}

function query(kind: ContractKind, describe: Describe): StatefulOperation {
  return {
    ids: IDS,
    handle: (input, world) => describe(signedContract(input, kind, input.query, world), world),
  }
}

function termination(kind: ContractKind, describe: Describe): StatefulOperation {
  return {
    ids: IDS,
    handle: (input, world) => {
      const fields = input.body as Fields
      const contract = signedContract(input, kind, fields, world)
      const note = textOf(fields.contract_termination_remark)
      return describe(terminate(contract, 'MERCHANT', note, world), world)
    },
  }
}

/** A contract that was never signed is none, and so is another sub-merchant's. */
function signedContract({ variables }: Input, kind: ContractKind, fields: Fields, world: World): Contract {
  const code = String(variables.out_contract_code)
  const contract = findContract({ kind, code, planId: Number(variables.plan_id) }, world)
  const { sub_mchid } = pick(fields, ['sub_mchid'])
  if (!contract || !wasSigned(contract) || contract.terms.sub_mchid !== sub_mchid) {
    throw notExists('委托代扣协议')
  }
  return contract
}
