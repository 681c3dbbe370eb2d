import type {
  EntrustContract,
  NavigateToMiniProgram,
  OpenBusinessWebview,
  PreEntrustedContract,
} from '../../types'
import { mainServer } from '../generated/runtime'
import { Input } from '../input'
import { createTimestamp } from '../nonce'
import { serializeQuery } from '../query'
import { type Merchant, mchidIn } from './merchant'
import { signWithSecret } from './v2-cashier'

/** WeChat Pay's own mini program for 小程序纯签约, and its page. */
const SIGNING = { appId: 'wxbd687630cd02ce1d', path: 'pages/index/index' }

export function openBusinessWebview(contract: { pre_entrustweb_id: string }): OpenBusinessWebview {
  const input = new Input('pay.openBusinessWebview', contract)
  return { businessType: 12, queryInfo: { pre_entrustweb_id: preEntrustWebId(input) } }
}

export function navigateToMiniProgram(
  contract: PreEntrustedContract,
): NavigateToMiniProgram<{ pre_entrustweb_id: string }> {
  const input = new Input('pay.navigateToMiniProgram', contract)
  return {
    appId: input.appid('redirect_appid'),
    path: input.word('redirect_path', 'give data.redirect_path of the answer'),
    extraData: { pre_entrustweb_id: preEntrustWebId(input) },
  }
}

export function navigateToSigning(
  merchant: Merchant,
  contract: EntrustContract,
): NavigateToMiniProgram<Record<string, string>> {
  const method = 'pay.v2.navigateToMiniProgram'
  const fields = readContract(merchant, new Input(method, contract))
  return { ...SIGNING, extraData: { ...fields, sign: signWithSecret(merchant, method, fields, 'MD5') } }
}

export function entrustweb(merchant: Merchant, contract: EntrustContract & { return_web?: 1 }): string {
  const method = 'pay.v2.entrustweb'
  const input = new Input(method, contract)
  const fields: Record<string, string> = { ...readContract(merchant, input), version: '1.0' }
  if (input.has('return_web')) fields.return_web = input.text('return_web', 'give 1, or leave it out')
  const query = serializeQuery({ ...fields, sign: signWithSecret(merchant, method, fields, 'MD5') }, method)
  return `${mainServer}/papay/${input.has('sub_mch_id') ? 'partner/' : ''}entrustweb?${query}`
}

function readContract(merchant: Merchant, input: Input): Record<string, string> {
  const hint = 'give what the contract is to be made with'
  input.webAddress('notify_url')
  return {
    appid: input.appid(),
    mch_id: mchidIn(input, 'mch_id', merchant),
    ...(input.has('sub_appid') && { sub_appid: input.appid('sub_appid') }),
    ...(input.has('sub_mch_id') && { sub_mch_id: input.word('sub_mch_id', hint) }),
    plan_id: input.word('plan_id', hint),
    contract_code: input.word('contract_code', hint),
    request_serial: input.word('request_serial', hint),
    contract_display_account: input.text('contract_display_account', hint),
    notify_url: input.word('notify_url', hint),
    timestamp: createTimestamp(),
  }
}

function preEntrustWebId(input: Input): string {
  return input.word('pre_entrustweb_id', 'give data.pre_entrustweb_id of the answer to the pre-entrust-sign')
}
