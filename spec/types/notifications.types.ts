/** What notifications carry, by their event. */
import { expectTypeOf } from 'expect-type'
import type { Notifications } from 'wechatpay-chain'

type Payment = Notifications['TRANSACTION.SUCCESS']
declare const payment: Payment['resource']

// One event carries payloads of several products, which the fields present tell apart.

expectTypeOf<Payment['event_type']>().toEqualTypeOf<'TRANSACTION.SUCCESS'>()
expectTypeOf<Payment['original_type']>().toEqualTypeOf<'transaction' | 'profitsharing'>()

export function merchantOf(): string | undefined {
  if ('combine_out_trade_no' in payment) {
    expectTypeOf(payment.combine_mchid).toEqualTypeOf<string>()
    expectTypeOf(payment.sub_orders[0]?.out_trade_no).toEqualTypeOf<string | undefined>()
    if ('trade_scenario' in payment) return payment.sub_orders[0]?.individual_auth_id
    // @ts-expect-error a combined order has a number of its own for each of its orders
    payment.out_trade_no
    return payment.combine_mchid
  }
  if ('trade_scene' in payment) {
    expectTypeOf(payment.parking_info).toBeObject()
    return payment.sp_mchid
  }
  if (!('sp_mchid' in payment)) return undefined
  // @ts-expect-error several products have a service provider, and some of them need not name a sub-merchant
  expectTypeOf(payment.sub_mchid).toEqualTypeOf<string>()
  return payment.sp_mchid
}

// @ts-expect-error of any payment nothing is known before its product is
payment.transaction_id

// Literals are open, as in answers.

export function statesAreOpen(): void {
  if (!('trade_state_desc' in payment)) return
  expectTypeOf<string>().toExtend<typeof payment.trade_state>()
  expectTypeOf<'SUCCESS'>().toExtend<typeof payment.trade_state>()
}

// What the merchant replies is closed: WeChat Pay knows no other word.

expectTypeOf<NonNullable<Payment['reply']['code']>>().toEqualTypeOf<'SUCCESS' | 'FAIL'>()
export const replied: Notifications['PARKING_FEE.QUERY_TRANS_INFO']['reply'] = {
  code: 'SUCCESS',
  total_amount: 100,
  parking_state: 'PARKING_STATE_ENTERED',
}
export const misreplied: Payment['reply'] = {
  // @ts-expect-error WeChat Pay would deliver again
  code: 'OK',
}

// Those of APIv2 begin with `v2/`; XML has no types, so that amounts are text.

type PaymentXml = Notifications['v2/transaction-success']
expectTypeOf<PaymentXml['body']['total_fee']>().toEqualTypeOf<string>()
expectTypeOf<PaymentXml['body']['coupon_id_0']>().toEqualTypeOf<string | undefined>()
expectTypeOf<PaymentXml['reply']['return_code']>().toEqualTypeOf<'SUCCESS' | 'FAIL'>()
// @ts-expect-error nothing of it is encrypted
export type PaymentXmlResource = PaymentXml['resource']
// @ts-expect-error a JSON notification has no body beside its resource
export type PaymentBody = Payment['body']

// An encrypted field is text in the body, and its content the resource.

type RefundXml = Notifications['v2/refund-processed']
expectTypeOf<RefundXml['body']['req_info']>().toEqualTypeOf<string>()
expectTypeOf<RefundXml['resource']['refund_fee']>().toEqualTypeOf<string>()

// An event of the same name in both versions is not the same notification.

expectTypeOf<Notifications['v2/TRANSACTION.SUCCESS']>().not.toEqualTypeOf<PaymentXml>()
expectTypeOf<Notifications['v2/TRANSACTION.SUCCESS']['body']['event_ciphertext']>().toEqualTypeOf<string>()

// @ts-expect-error an event that WeChat Pay does not send
export type Unknown = Notifications['TRANSACTION.SUCCEEDED']
// @ts-expect-error events are spelled in capitals
export type LowerCase = Notifications['transaction.success']
