/** What a front end is handed is typed as its call takes it. */
import { expectTypeOf } from 'expect-type'
import type {
  BrandWCPayRequest,
  BusinessView,
  ChooseWXPay,
  PayReq,
  RequestPayment,
  WechatPay,
} from 'wechatpay-chain'

declare const wxpay: WechatPay

const appid = 'wx8888888888888888'

// An answer's prepay_id goes in as it comes.

export async function answers(): Promise<BrandWCPayRequest<'RSA'>> {
  const { data } = await wxpay.v3.pay.transactions.jsapi.post({} as never)
  const { data: combined } = await wxpay.v3.combineTransactions.jsapi.post({} as never)
  await wxpay.pay.requestPayment({ appid, prepay_id: combined.prepay_id })
  const { data: v2 } = await wxpay.v2.pay.unifiedorder.post({} as never)
  // @ts-expect-error a native order of APIv2 has no prepay_id to sign: it may be missing
  wxpay.pay.v2.requestPayment({ appid, prepay_id: v2.code_url })
  const { data: h5 } = await wxpay.v3.pay.transactions.h5.post({} as never)
  expectTypeOf(wxpay.pay.h5(h5)).toBeString()
  return wxpay.pay.getBrandWCPayRequest({ appid, prepay_id: data.prepay_id })
}

const order = { appid, prepay_id: 'wx2014' }

// APIv3 is signed by a key that may be elsewhere; APIv2 at once.

expectTypeOf(wxpay.pay.requestPayment(order)).resolves.toEqualTypeOf<RequestPayment<'RSA'>>()
expectTypeOf(wxpay.pay.chooseWXPay(order)).resolves.toEqualTypeOf<ChooseWXPay<'RSA'>>()
expectTypeOf(wxpay.pay.payReq(order)).resolves.toEqualTypeOf<PayReq>()
expectTypeOf(wxpay.pay.v2.payReq(order)).toEqualTypeOf<PayReq>()

// The type of an APIv2 signature is the order's.

expectTypeOf(wxpay.pay.v2.requestPayment(order)).toEqualTypeOf<RequestPayment<'MD5'>>()
expectTypeOf(wxpay.pay.v2.requestPayment({ ...order, sign_type: 'HMAC-SHA256' })).toEqualTypeOf<
  RequestPayment<'HMAC-SHA256'>
>()
// @ts-expect-error RSA is APIv3's
wxpay.pay.v2.requestPayment({ ...order, sign_type: 'RSA' })
// @ts-expect-error APIv3 has one type only
wxpay.pay.requestPayment({ ...order, sign_type: 'MD5' })

// Each page has its own parameters.

// @ts-expect-error appid is missing
wxpay.pay.requestPayment({ prepay_id: 'wx2014' })
// @ts-expect-error prepay_id is missing
wxpay.pay.payReq({ appid })
// @ts-expect-error the JS-SDK wants timestamp in lower case
wxpay.pay.v2.chooseWXPay(order).timeStamp
// @ts-expect-error a mini program is not handed its appid
wxpay.pay.v2.requestPayment(order).appId
// @ts-expect-error neither h5_url nor mweb_url
wxpay.pay.h5({ redirect_url: 'https://www.example.com' })

// Pages of 支付分, each for three front ends.

const permission = { businessType: 'wxpayScoreEnable', apply_permissions_token: 'x' } as const
expectTypeOf(wxpay.pay.openBusinessView(permission)).toEqualTypeOf<
  BusinessView<{ apply_permissions_token: string }>
>()
wxpay.pay.v2.openBusinessView({ businessType: 'wxpayScoreUse', package: 'x' })
// @ts-expect-error an order to look at is told by its number
wxpay.pay.v2.openBusinessView({ businessType: 'wxpayScoreDetail', package: 'x' })
const transfer = { businessType: 'requestMerchantTransfer', appid, package_info: 'x' } as const
// @ts-expect-error a transfer has a call of its own in mini programs
wxpay.pay.openBusinessView(transfer).miniProgram

// No path begins with what the client has itself.

// @ts-expect-error APIv2 is said with v2 before it
wxpay.pay.unifiedorder
