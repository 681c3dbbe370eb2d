import type { WechatPay } from 'wechatpay-chain'
import { runOnSandbox } from './support/run-on-sandbox'

/**
 * 查询个人收款方授权结果: whether a payee authorised collection, by openid.
 *
 * https://pay.weixin.qq.com/doc/v3/partner/4012739528
 */
export async function queryAuthorizationByOpenid(wxpay: WechatPay) {
  const openid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
  const query = { appid: 'wxd678efh567h23787', permission_type: 'INDIVIDUAL_PAYEE' } as const

  const first = await wxpay.v3.ecommerce.individualContracts._openid_.get({ openid, query })

  const second = await wxpay
    .chain('v3/ecommerce/individual-contracts/{openid}')
    .get({ openid, query })
    .then((response) => response.data.individual_auth_id)

  const third = await wxpay['v3/ecommerce/individual-contracts/{openid}'].get({ openid, query })

  return [first.data.individual_auth_id, second, third.data.individual_auth_id]
}

if (require.main === module) runOnSandbox(queryAuthorizationByOpenid)
