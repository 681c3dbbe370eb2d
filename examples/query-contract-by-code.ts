import type { WechatPay } from 'wechatpay-chain'
import { runOnSandbox } from './support/run-on-sandbox'

/**
 * 根据业务申请单号查签约信息: whether the payee signed, by the merchant's own application number.
 *
 * https://pay.weixin.qq.com/doc/v3/partner/4015851492
 */
export async function queryContractByCode(wxpay: WechatPay) {
  const options = { out_contract_code: 'APPLYMENT_00000000001', query: { appid: 'wxd678efh567h23787' } }

  const first = await wxpay.v3.ecommerce.individualContracts.outContractCode._out_contract_code_.get(options)

  const second = await wxpay
    .chain('v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}')
    .get(options)
    .then((response) => response.data.auth_state)

  const third =
    await wxpay['v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}'].get(options)

  return [first.data.auth_state, second, third.data.auth_state]
}

if (require.main === module) runOnSandbox(queryContractByCode)
