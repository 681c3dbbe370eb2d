import type { WechatPay } from 'wechatpay-chain'
import { runOnSandbox } from './support/run-on-sandbox'

/**
 * 商户协议号查询签约 (跨境代扣): an overseas contract by the merchant's number. It lives on apihk.mch.weixin.qq.com;
 * the client sends it there by itself. `appid` is for direct merchants; institutions give `sub_mchid`, `sp_appid` and
 * `sub_appid`.
 *
 * https://pay.weixin.qq.com/doc/global/v3/zh/4013015477
 */
export async function queryGlobalContract(wxpay: WechatPay) {
  const options = { out_contract_code: '100001256', query: { plan_id: 123, appid: 'wxd678efh567hg6787' } }

  const first = await wxpay.v3.global.papay.contracts.outContractCode._out_contract_code_.get(options)

  const second = await wxpay
    .chain('v3/global/papay/contracts/out-contract-code/{out_contract_code}')
    .get(options)
    .then((response) => response.data.state)

  const third = await wxpay['v3/global/papay/contracts/out-contract-code/{out_contract_code}'].get(options)

  return [first.data.state, second, third.data.state]
}

if (require.main === module) runOnSandbox(queryGlobalContract)
