import type { Clock } from '../../clock'
import { given } from '../fields'
import type { Fields } from '../product'
import type { Order } from './order'

/** Whose order it is, as every answer of APIv2 says. */
export function v2Merchant({ appid, mchid, sub_appid, sub_mchid }: Order): Fields {
  return given({ appid, mch_id: mchid, sub_appid, sub_mch_id: sub_mchid })
}

/** A payment as answers and notifications of APIv2 tell it. */
export function v2Payment(order: Order, clock: Clock): Fields {
  const { openid, sub_openid, trade_type, bank_type, total, currency, attach, paid = 0 } = order
  return given({
    ...v2Merchant(order),
    device_info: order.device_id,
    openid,
    is_subscribe: 'N',
    sub_openid,
    sub_is_subscribe: sub_openid === undefined ? undefined : 'N',
    trade_type,
    bank_type,
    total_fee: total,
    settlement_total_fee: total,
    fee_type: currency,
    cash_fee: total,
    cash_fee_type: currency,
    transaction_id: order.transaction_id,
    out_trade_no: order.out_trade_no,
    attach,
    time_end: clock.compact(paid),
  })
}
