import type { Clock } from '../../clock'
import { given } from '../fields'
import type { Fields } from '../product'
import { merchantFields, STATE_DESCRIPTIONS } from './describe'
import type { Order } from './order'

/** What users of WeChat pay in. */
export const PAYER_CURRENCY = 'CNY'
/** 汇率值 of every currency but that, times 10 to the 8: as in the examples of the documents. */
const RATE = 80_000_000
const ONE = 100_000_000

export function exchangeRate(currency: string): number {
  return currency === PAYER_CURRENCY ? ONE : RATE
}

/** What a user pays of an amount in another currency; both in their smallest units. */
export function payerAmount(amount: number, currency: string): number {
  return Math.round((amount * exchangeRate(currency)) / ONE)
}

/** An order as queries and notifications overseas tell it. */
export function describeOverseasOrder(order: Order, clock: Clock): Fields {
  const { total, currency, paid, openid, sub_mchid, sub_openid } = order
  const payment = {
    payer_total: payerAmount(total, currency),
    payer_currency: PAYER_CURRENCY,
    exchange_rate: { type: 'SETTLEMENT_RATE', rate: exchangeRate(currency) },
  }
  const payer = sub_mchid === undefined ? { openid } : given({ sp_openid: openid, sub_openid })
  return given({
    ...merchantFields(order),
    out_trade_no: order.out_trade_no,
    id: order.transaction_id,
    attach: order.attach,
    trade_type: order.trade_type,
    bank_type: order.bank_type,
    success_time: paid === undefined ? undefined : clock.rfc3339(paid),
    trade_state: order.state,
    trade_state_desc: STATE_DESCRIPTIONS[order.state],
    payer: paid === undefined ? undefined : payer,
    amount: { total, currency, ...(paid !== undefined && payment) },
  })
}
