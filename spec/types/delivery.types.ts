/** Retry, failover and events are options and listeners that an editor knows. */
import { expectTypeOf } from 'expect-type'
import {
  type CallEvent,
  createClient,
  type FailoverEvent,
  type ResponseEvent,
  type RetryEvent,
  type WechatPay,
  WechatPayNetworkError,
} from 'wechatpay-chain'

declare const wxpay: WechatPay
declare const caught: unknown

const keys = { mchid: '1', privateKey: '', serial: '', certs: {} }

// A client retries where it is told to, and fails over unless it is told not to.

createClient({ ...keys, retry: {}, failover: {} })
createClient({ ...keys, retry: false, failover: false })
createClient({ ...keys, retry: { attempts: 5, minDelay: 100, maxDelay: 1_000, attemptTimeout: 3_000 } })
createClient({ ...keys, failover: { connectTimeout: 1_000, cooldown: 10_000 } })
// @ts-expect-error whether a call is idempotent is a matter of the call
createClient({ ...keys, retry: { idempotent: true } })
// @ts-expect-error the spare host is WeChat Pay's own
createClient({ ...keys, failover: { host: 'https://elsewhere.example' } })
// @ts-expect-error there is no "true": say {} for the defaults
createClient({ ...keys, retry: true })

// A call may say otherwise, whether its path is in the catalogue or not.

wxpay.v3.certificates.get({ retry: { attempts: 2 } })
wxpay.v3.certificates.get({ retry: false })
wxpay.chain('v3/any/echo').post({ json: {}, retry: { idempotent: true } })
// @ts-expect-error a misspelt option would never be read
wxpay.v3.certificates.get({ retry: { attempt: 2 } })

// An event's name says what its listener is told.

wxpay.on('request', (event) => expectTypeOf(event).toEqualTypeOf<CallEvent>())
wxpay.on('response', (event) => expectTypeOf(event).toEqualTypeOf<ResponseEvent>())
wxpay.on('retry', (event) => expectTypeOf(event).toEqualTypeOf<RetryEvent>())
wxpay.on('failover', (event) => expectTypeOf(event).toEqualTypeOf<FailoverEvent>())
expectTypeOf(wxpay.on('request', () => undefined).off('request', () => undefined)).toEqualTypeOf<WechatPay>()
wxpay.on('response', async ({ status, code, elapsed }) => {
  expectTypeOf(status).toEqualTypeOf<number | undefined>()
  expectTypeOf(code).toEqualTypeOf<string | undefined>()
  expectTypeOf(elapsed).toEqualTypeOf<number>()
})
// @ts-expect-error a misspelt event would never happen
wxpay.on('answer', () => undefined)
wxpay.on('retry', (event) => {
  // @ts-expect-error listeners are told, not asked
  event.delay = 0
})

// An error says whether its call may have arrived.

export function mayBeRepeated(): boolean {
  return caught instanceof WechatPayNetworkError && !caught.sent
}
