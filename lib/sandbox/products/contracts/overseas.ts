import type { Input } from '../../input'
import { paramError } from '../../refusal'
import type { World } from '../../world'
import { notExists } from '../business-refusals'
import { textOf } from '../fields'
import type { Fields, Product, StatefulOperation } from '../product'
import { type Contract, contractById, findContract, propose, terminate } from './contract'
import { overseasContractFields } from './overseas-fields'

const CONTRACTS = '/v3/global/papay/contracts'
const SIGN_PAGE = 'https://apihk.mch.weixin.qq.com/global/papay/contracts/login'
const CODE_PAGE = 'https://osapp.pay.weixin.qq.com/global/papay/contracts/sessions/show_code'

/** @param answerOf - by what the user's page is opened, which differs by where the user is */
function preSign(scene: string, answerOf: (session: string) => Fields): StatefulOperation {
  return {
    ids: ['out_contract_code'],
    handle: ({ body }, world) => {
      const terms = { ...(body as Fields), scene }
      return answerOf(propose(proposalOf(terms), world).session)
    },
  }
}

/** 跨境代扣: contracts by which a merchant overseas deducts. */
export const overseasContracts: Product = {
  [`POST ${CONTRACTS}/app-pre-entrust-sign`]: preSign('APP', (session_id) => ({ session_id })),
  [`POST ${CONTRACTS}/miniprogram-pre-entrust-sign`]: preSign('JSAPI', (session_id) => ({ session_id })),
  [`POST ${CONTRACTS}/h5-pre-entrust-sign`]: preSign('MWEB', signUrl),
  [`POST ${CONTRACTS}/jsapi-pre-entrust-sign`]: preSign('JSAPI', signUrl),
  [`POST ${CONTRACTS}/web-pre-entrust-sign`]: preSign('NATIVE', (session) => ({
    show_code_url: `${CODE_PAGE}?os_session_id=${session}`,
  })),
  [`GET ${CONTRACTS}/out-contract-code/{out_contract_code}`]: {
    ids: ['out_contract_code'],
    handle: ({ variables, query }, world) => {
      const code = String(variables.out_contract_code)
      const contract = findContract({ kind: 'overseas', code, planId: Number(query.plan_id) }, world)
      if (!contract) throw notExists('委托代扣协议')
      return overseasContractFields(ownOf(contract, query), world)
    },
  },
  [`GET ${CONTRACTS}/{contract_id}`]: {
    ids: ['contract_id'],
    handle: (input, world) => overseasContractFields(namedIn(input, input.query, world), world),
  },
  [`POST ${CONTRACTS}/{contract_id}/terminate`]: {
    ids: ['contract_id'],
    handle: (input, world) => {
      const fields = input.body as Fields
      terminate(namedIn(input, fields, world), 'MERCHANT', textOf(fields.termination_note), world)
      return undefined
    },
  },
}

function signUrl(session: string): Fields {
  return { sign_url: `${SIGN_PAGE}?os_session_id=${session}#wechat_redirect` }
}

/** The catalogue demands no field, as merchants and institutions give others; these both must. */
function proposalOf(terms: Fields) {
  for (const name of ['plan_id', 'out_contract_code', 'success_notify_url']) {
    if (terms[name] === undefined) throw paramError('body', `/${name}`, '缺少必填参数')
  }
  const openid = textOf(terms.openid)
  return {
    kind: 'overseas' as const,
    code: String(terms.out_contract_code),
    planId: Number(terms.plan_id),
    notifyUrl: String(terms.success_notify_url),
    terms,
    ...(openid !== undefined && { openid }),
  }
}

function namedIn({ variables }: Input, fields: Fields, world: World): Contract {
  return ownOf(contractById(variables.contract_id, 'overseas', world), fields)
}

/** Another appid or sub-merchant does not see it. */
function ownOf(contract: Contract, fields: Fields): Contract {
  const isOther = ['appid', 'sp_appid', 'sub_mchid', 'sub_appid'].some(
    (name) => fields[name] !== undefined && fields[name] !== contract.terms[name],
  )
  if (isOther) throw notExists('委托代扣协议')
  return contract
}
