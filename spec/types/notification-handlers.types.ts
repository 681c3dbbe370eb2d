/** What handlers of notifications are given, and what they return. */
import { createServer } from 'node:http'
import { expectTypeOf } from 'expect-type'
import {
  createMemoryInbox,
  createRedisInbox,
  type Notification,
  type NotificationQuery,
  type Notifications,
  type WechatPay,
} from 'wechatpay-chain'

declare const wxpay: WechatPay
const { handler } = wxpay.notify

// A handler's parameter is the notification of its event, without a word of typing.

export const typed = handler({
  'REFUND.SUCCESS': (notification, { signal }) => {
    expectTypeOf(notification.event).toEqualTypeOf<'REFUND.SUCCESS'>()
    expectTypeOf(notification.resource).toEqualTypeOf<Notifications['REFUND.SUCCESS']['resource']>()
    expectTypeOf(signal).toEqualTypeOf<AbortSignal>()
  },
  'TRANSACTION.SUCCESS': async ({ payload, resource }) => {
    // @ts-expect-error of any payment nothing is known before its payload is
    resource.transaction_id
    return payload
  },
  'v2/transaction-success': ({ body }) => {
    expectTypeOf(body.total_fee).toEqualTypeOf<string>()
  },
  '*': (notification) => {
    expectTypeOf(notification).toEqualTypeOf<Notification>()
    if (notification.event === '*') expectTypeOf(notification.resource).toEqualTypeOf<unknown>()
  },
})

// Events are spelled as the catalogue spells them.

handler({
  // @ts-expect-error it would never be called
  'REFUND.SUCESS': () => {},
})

// A query's reply is typed, and must be there.

expectTypeOf<NotificationQuery>().toEqualTypeOf<
  | 'CROSS_BORDER_PAY.GET_MCH_INFO'
  | 'CROSS_BORDER_PAY.PUSH_ORDER_INFO'
  | 'ENTRUST.TERMINATE_INQUIRY'
  | 'ENTRUST.TERMINATE_RETENTION'
  | 'PARKING_FEE.QUERY_TRANS_INFO'
>()

handler({
  'PARKING_FEE.QUERY_TRANS_INFO': async ({ resource }) => ({
    code: 'SUCCESS',
    total_amount: resource.out_serial_number.length,
    parking_state: 'PARKING_STATE_ENTERED',
  }),
  'ENTRUST.TERMINATE_INQUIRY': () => ({ code: 'SUCCESS', contract_id: '202' }),
})
handler({
  // @ts-expect-error WeChat Pay asked for data
  'PARKING_FEE.QUERY_TRANS_INFO': () => {},
})
handler({
  // @ts-expect-error acq_tid and others are missing
  'CROSS_BORDER_PAY.GET_MCH_INFO': () => ({ code: 'SUCCESS' as const }),
})
handler({
  // @ts-expect-error WeChat Pay knows no such state
  'PARKING_FEE.QUERY_TRANS_INFO': () => ({ parking_state: 'PARKED' as const }),
})

// What it is mounted in.

export const POST: (request: Request) => Promise<Response> = typed
createServer(typed.node)

// Options.

handler({}, { inbox: createMemoryInbox({ maxEntries: 10 }), deadline: 3_000, slow: 'accept', maxBytes: 1024 })
handler({}, { inbox: createRedisInbox(async (command) => command.length, { prefix: 'shop:' }) })
handler({}, { signType: 'HMAC-SHA256', onError: (error, notification) => [error, notification?.event] })
// @ts-expect-error there are two policies
handler({}, { slow: 'ignore' })
