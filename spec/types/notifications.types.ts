/** What notifications carry, by their event. */
import type { IncomingMessage } from 'node:http'
import { expectTypeOf } from 'expect-type'
import {
  createTestNotification,
  type Notification,
  type NotificationOf,
  type Notifications,
  type TestNotificationKeys,
  type WechatPay,
} from 'wechatpay-chain'

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

// What `parse` gives is known by its event.

declare const wxpay: WechatPay
declare const received: Notification

export async function narrowing(request: Request): Promise<void> {
  const parsed = await wxpay.notify.parse({ headers: request.headers, body: await request.text() })
  expectTypeOf(parsed).toEqualTypeOf<Notification>()
  expectTypeOf(parsed.id).toEqualTypeOf<string>()
  // @ts-expect-error not every notification has something that was encrypted
  parsed.resource
}

export function byEvent(): unknown {
  switch (received.event) {
    case 'REFUND.SUCCESS':
      expectTypeOf(received.resource.out_refund_no).toEqualTypeOf<string>()
      expectTypeOf(received.resource.amount.refund).toEqualTypeOf<number>()
      expectTypeOf(received.original_type).toEqualTypeOf<string | undefined>()
      // @ts-expect-error it is JSON: there is nothing beside what was encrypted
      return received.body
    case 'v2/transaction-success':
      expectTypeOf(received.body.out_trade_no).toEqualTypeOf<string>()
      // @ts-expect-error nothing of it is encrypted
      return received.resource
    case 'v2/refund-processed':
      expectTypeOf(received.resource.refund_fee).toEqualTypeOf<string>()
      expectTypeOf(received.body.req_info).toEqualTypeOf<string>()
      // @ts-expect-error only notifications of APIv3 have one
      return received.create_time
    // @ts-expect-error an event that WeChat Pay does not send
    case 'TRANSACTION.SUCCEEDED':
      return undefined
    case '*':
      expectTypeOf(received.event_type).toEqualTypeOf<string>()
      expectTypeOf(received.resource).toEqualTypeOf<unknown>()
      return received.resource
    default:
      return received.event
  }
}

export function byPayload(): string | undefined {
  if (received.event !== 'TRANSACTION.SUCCESS') return undefined
  expectTypeOf(received.payload).toEqualTypeOf<
    | 'profitsharing'
    | 'individualCollection'
    | 'combined'
    | 'parking'
    | 'overseas'
    | 'insurance'
    | 'partner'
    | 'basic'
    | '*'
  >()
  switch (received.payload) {
    case 'combined':
      expectTypeOf(received.resource.sub_orders[0]?.out_trade_no).toEqualTypeOf<string | undefined>()
      return received.resource.combine_out_trade_no
    case 'partner':
      expectTypeOf(received.resource.sub_mchid).toEqualTypeOf<string>()
      return received.resource.out_trade_no
    case '*':
      expectTypeOf(received.resource.out_trade_no).toEqualTypeOf<unknown>()
      return undefined
    case 'basic':
      // @ts-expect-error a direct merchant has no service provider
      received.resource.sp_mchid
      return received.resource.transaction_id
    default:
      return undefined
  }
}

expectTypeOf<NotificationOf<'REFUND.SUCCESS'>['event']>().toEqualTypeOf<'REFUND.SUCCESS'>()
expectTypeOf<Extract<Notification, { event: 'REFUND.SUCCESS' }>>().toEqualTypeOf<
  NotificationOf<'REFUND.SUCCESS'>
>()

// Headers and bodies as servers give them; never a body that was parsed.

export function inputs(request: IncomingMessage, web: Request, bytes: Buffer, buffer: ArrayBuffer): void {
  const { notify } = wxpay
  notify.parse({ headers: request.headers, body: bytes })
  notify.parse({ headers: web.headers, body: buffer })
  notify.parse({ headers: new Map([['a', 'b']]), body: '' }, { maxBytes: 4096, signType: 'HMAC-SHA256' })
  // @ts-expect-error the signature covers bytes, not an object
  notify.parse({ headers: request.headers, body: { id: '1' } })
  // @ts-expect-error headers are needed to verify
  notify.parse({ body: bytes })
}

// A test notification says what its event says.

export function tests(keys: TestNotificationKeys): void {
  createTestNotification('v2/CHECK.SUCCESS', { state: 'DOING' }, keys, { signType: 'HMAC-SHA256' })
  createTestNotification('*', ['anything'], keys, { event_type: 'NEW.EVENT' })
  // @ts-expect-error a field of another type
  createTestNotification('v2/CHECK.SUCCESS', { state: 1 }, keys)
  // @ts-expect-error required fields are missing
  createTestNotification('REFUND.SUCCESS', { refund_id: '1' }, keys)
  // @ts-expect-error an event that WeChat Pay does not send
  createTestNotification('TRANSACTION.SUCCEEDED', {}, keys)
}
