import type { Clock } from '../../clock'
import { given } from '../fields'
import type { Fields } from '../product'
import type { Order } from './order'

/** A part (子单) of a combined order. */
export function describeSubOrder(order: Order, clock: Clock): Fields {
  const { total, currency, paid } = order
  return given({
    mchid: order.mchid,
    sub_mchid: order.sub_mchid,
    sub_appid: order.sub_appid,
    sub_openid: order.sub_openid,
    out_trade_no: order.out_trade_no,
    transaction_id: order.transaction_id,
    trade_type: order.trade_type,
    trade_state: order.state,
    bank_type: order.bank_type,
    attach: order.attach,
    success_time: paid === undefined ? undefined : clock.rfc3339(paid),
    amount: {
      total_amount: total,
      currency,
      payer_amount: paid === undefined ? 0 : total,
      payer_currency: currency,
    },
  })
}
