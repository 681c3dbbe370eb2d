import type { Clock } from '../../clock'
import type { World } from '../../world'
import { dateTime } from '../bills/date-time'
import { given } from '../fields'
import { exchangeRate, PAYER_CURRENCY, payerAmount } from '../orders/describe-overseas'
import type { Fields } from '../product'
import type { Refund } from './refund'

/** Where refunds go to here. */
export const RECEIVED_BY = '支付用户零钱'

/** Tells the merchant what became of a refund, in the manner in which it was asked for. */
export function notifyRefunded(refund: Refund, { notifier, clock }: World): void {
  const { notify_url: url, api, status, appid, mchid, sub_mchid } = refund
  if (url === undefined) return
  if (api === 'v3') {
    notifier.send({ event: `REFUND.${status}`, url, payload: v3Payload(refund, clock) })
  } else {
    const beside = { appid, mch_id: mchid, ...(sub_mchid !== undefined && { sub_mch_id: sub_mchid }) }
    notifier.send({ event: 'v2/refund-processed', url, payload: v2Payload(refund, clock), beside })
  }
}

function v3Payload(refund: Refund, clock: Clock): Fields {
  const { mchid, sub_mchid, total, refund: amount, success } = refund
  return given({
    ...(sub_mchid === undefined ? { mchid } : { sp_mchid: mchid, sub_mchid }),
    out_trade_no: refund.out_trade_no,
    transaction_id: refund.transaction_id,
    out_refund_no: refund.out_refund_no,
    refund_id: refund.refund_id,
    refund_status: refund.status,
    success_time: success === undefined ? undefined : clock.rfc3339(success),
    refund_account: refund.refund_account,
    ...(refund.overseas
      ? overseasFields(refund)
      : {
          user_received_account: RECEIVED_BY,
          amount: { total, refund: amount, payer_total: total, payer_refund: amount },
        }),
  })
}

function overseasFields({ total, refund, currency }: Refund): Fields {
  return {
    recv_account: RECEIVED_BY,
    fund_source: 'REFUND_SOURCE_UNSETTLED_FUNDS',
    amount: {
      total,
      currency,
      refund,
      payer_total: payerAmount(total, currency),
      payer_currency: PAYER_CURRENCY,
      payer_refund: payerAmount(refund, currency),
      exchange_rate: { type: 'SETTLEMENT_RATE', rate: exchangeRate(currency) },
    },
  }
}

function v2Payload(refund: Refund, clock: Clock): Fields {
  const { total, refund: amount, success, status } = refund
  return given({
    transaction_id: refund.transaction_id,
    out_trade_no: refund.out_trade_no,
    refund_id: refund.refund_id,
    out_refund_no: refund.out_refund_no,
    total_fee: total,
    settlement_total_fee: total,
    refund_fee: amount,
    settlement_refund_fee: amount,
    cash_refund_fee: amount,
    refund_status: status === 'ABNORMAL' ? 'CHANGE' : status,
    success_time: success === undefined ? undefined : dateTime(success, clock),
    refund_recv_accout: RECEIVED_BY,
    refund_account: refund.refund_account ?? 'REFUND_SOURCE_RECHARGE_FUNDS',
    refund_request_source: 'API',
  })
}
