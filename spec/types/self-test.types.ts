/** A self-test says of each part how it fared. */
import { EventEmitter, once } from 'node:events'
import { expectTypeOf } from 'expect-type'
import type { SelfTestCheck, SelfTestResult, WechatPay } from 'wechatpay-chain'

declare const wxpay: WechatPay

const echoes = new EventEmitter()
const notifyUrl = 'https://www.example.com/notify'

expectTypeOf(wxpay.selfTest()).resolves.toEqualTypeOf<SelfTestResult>()
wxpay.selfTest({ notifyUrl })
wxpay.selfTest({ notifyUrl, received: (text, { signal }) => once(echoes, text, { signal }), wait: 5_000 })

expectTypeOf<SelfTestResult['signing']>().toEqualTypeOf<SelfTestCheck>()
expectTypeOf<SelfTestCheck['ok']>().toEqualTypeOf<boolean | undefined>()

// @ts-expect-error options are this client's, not fields of the call
wxpay.selfTest({ notify_url: notifyUrl })
// @ts-expect-error what waits for the notification is a promise
wxpay.selfTest({ notifyUrl, received: () => true })
