import type { WechatPay } from 'wechatpay-chain'
import { runOnSandbox } from './support/run-on-sandbox'

/**
 * APP场景预签约: a payee is about to sign in the app; WeChat Pay gives the id to open the page with.
 *
 * https://pay.weixin.qq.com/doc/v3/partner/4015851472
 */
export async function preEntrustSignApp(wxpay: WechatPay) {
  const json = { appid: 'wxd678efh567h23787', out_contract_code: 'APPLYMENT_00000000001' }

  // 1. The path as properties.
  const { data } = await wxpay.v3.ecommerce.individualContracts.preEntrustSign.app.post({ json })

  // 2. The path as text; every call is a promise, so `.then` does as well as `await`.
  const second = await wxpay
    .chain('v3/ecommerce/individual-contracts/pre-entrust-sign/app')
    .post({ json })
    .then((response) => response.data.pre_entrustweb_id)

  // 3. The path in brackets.
  const third = await wxpay['v3/ecommerce/individual-contracts/pre-entrust-sign/app'].post({ json })

  return [data.pre_entrustweb_id, second, third.data.pre_entrustweb_id]
}

if (require.main === module) runOnSandbox(preEntrustSignApp)
