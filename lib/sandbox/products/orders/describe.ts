import type { Clock } from '../../clock'
import { given } from '../fields'
import type { Fields } from '../product'
import type { Order, TradeState } from './order'

/** 交易状态描述. */
export const STATE_DESCRIPTIONS: Readonly<Record<TradeState, string>> = {
  SUCCESS: '支付成功',
  REFUND: '订单发生过退款，退款详情请查询退款单',
  NOTPAY: '订单未支付',
  CLOSED: '订单已关闭',
  REVOKED: '订单已撤销',
  USERPAYING: '用户支付中，需要输入密码',
  PAYERROR: '支付失败，用户取消支付',
}

/** An order as queries and notifications of APIv3 tell it. */
export function describeOrder(order: Order, clock: Clock): Fields {
  const { total, currency, paid } = order
  const payment = paid === undefined ? {} : { payer_total: total, payer_currency: currency }
  return given({
    ...merchantFields(order),
    out_trade_no: order.out_trade_no,
    transaction_id: order.transaction_id,
    trade_type: order.trade_type,
    trade_state: order.state,
    trade_state_desc: STATE_DESCRIPTIONS[order.state],
    bank_type: order.bank_type,
    attach: order.attach,
    success_time: paid === undefined ? undefined : clock.rfc3339(paid),
    payer: paid === undefined ? undefined : payerOf(order),
    amount: { total, currency, ...payment },
    scene_info: order.device_id === undefined ? undefined : { device_id: order.device_id },
  })
}

export function merchantFields({ mchid, sub_mchid, appid, sub_appid }: Order): Fields {
  if (sub_mchid === undefined) return { appid, mchid }
  return { sp_appid: appid, sp_mchid: mchid, sub_appid, sub_mchid }
}

function payerOf({ sub_mchid, openid, sub_openid }: Order): Fields {
  return sub_mchid === undefined ? { openid } : given({ sp_openid: openid, sub_openid })
}
