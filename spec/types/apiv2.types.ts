/** APIv2: what is sent and received as XML, said by paths that begin with `v2`. */
import { expectTypeOf } from 'expect-type'
import type { Operations, Paths, WechatPay } from 'wechatpay-chain'

declare const wxpay: WechatPay

const appid = 'wx8888888888888888'
const out_trade_no = 'A20261121'
const refund = { appid, out_trade_no, out_refund_no: 'R1', total_fee: 100, refund_fee: 1 }

const unifiedorder = {
  appid,
  body: '腾讯充值中心-QQ会员充值',
  out_trade_no,
  total_fee: 100,
  spbill_create_ip: '127.0.0.1',
  notify_url: 'https://www.example.com/notify',
  trade_type: 'JSAPI',
}

// The body is `xml`; the client fills in the merchant's number, nonce and signature.

wxpay.v2.pay.unifiedorder.post({ xml: unifiedorder })
wxpay.v2.secapi.pay.refund.post({ xml: refund })
wxpay.v2.secapi.pay.refund.post({ xml: { ...refund, mch_id: '1900000001', sign_type: 'HMAC-SHA256' } })
wxpay.v2.pay.orderquery.post({ xml: { appid, out_trade_no } })

// @ts-expect-error APIv2 takes no JSON
wxpay.v2.pay.orderquery.post({ json: { appid, out_trade_no } })
// @ts-expect-error a body of APIv3 is not XML
wxpay.v3.pay.transactions.native.post({ xml: {} })
// @ts-expect-error appid is missing
wxpay.v2.pay.orderquery.post({ xml: { out_trade_no } })
// @ts-expect-error the path of APIv2 is said with v2 before it
wxpay.pay.unifiedorder.post({ xml: unifiedorder })
wxpay.v2.secapi.pay.refund.post({
  xml: {
    ...refund,
    // @ts-expect-error amounts are numbers of fen
    refund_fee: '1',
  },
})
wxpay.v2.pay.orderquery.post({
  xml: {
    appid,
    // @ts-expect-error a kind of signature that WeChat Pay does not know
    sign_type: 'SHA256',
  },
})
wxpay.v2.pay.orderquery.post({
  xml: {
    appid,
    // @ts-expect-error a misspelled field
    out_trade_number: out_trade_no,
  },
})

// A field of JSON text takes the text, or what it says.

const detail = { goods_detail: [{ goods_id: '1', quantity: 1, price: 100 }] }
wxpay.v2.pay.unifiedorder.post({ xml: { ...unifiedorder, detail } })
wxpay.v2.pay.unifiedorder.post({ xml: { ...unifiedorder, detail: JSON.stringify(detail) } })
wxpay.v2.pay.unifiedorder.post({
  xml: {
    ...unifiedorder,
    // @ts-expect-error goods_detail is missing
    detail: { cost_price: 100 },
  },
})
wxpay.v2.pay.profitsharingaddreceiver.post({
  xml: { appid, receiver: { type: 'MERCHANT_ID', account: '1', relation_type: 'STORE' } },
})

// XML has no types: what is received is text. Numbered fields can be read, and any may be missing.

export async function answersAreText(): Promise<string | undefined> {
  const { data } = await wxpay.v2.pay.orderquery.post({ xml: { appid, out_trade_no } })
  expectTypeOf(data.out_trade_no).toEqualTypeOf<string>()
  expectTypeOf(data.total_fee).toEqualTypeOf<string | undefined>()
  expectTypeOf(data.coupon_count).toEqualTypeOf<string | undefined>()
  expectTypeOf(data.promotion_detail).toEqualTypeOf<string | undefined>()
  expectTypeOf(data.coupon_id_0).toEqualTypeOf<string | undefined>()
  expectTypeOf(data.coupon_type_12).toEqualTypeOf<string | undefined>()
  // @ts-expect-error coupons are numbered
  data.coupon_id_first
  const count = Number(data.coupon_count ?? 0)
  for (let n = 0; n < count; n += 1) expectTypeOf(data[`coupon_fee_${n}`]).toEqualTypeOf<string | undefined>()
  return data.coupon_id_0
}

// Irregular paths are said naturally; the map of paths has them as they are sent, with v2 before.

expectTypeOf(wxpay.v2.secapi.mch.addInstitutionsub).toEqualTypeOf<Paths['v2/secapi/mch/addInstitutionsub']>()
expectTypeOf(wxpay.chain('v2/secapi/mch/queryInstitutionsub')).toEqualTypeOf(
  wxpay.v2.secapi.mch.queryInstitutionsub,
)
// @ts-expect-error the spelling of other paths would not be WeChat Pay's
wxpay['v2/secapi/mch/add-institutionsub']
expectTypeOf<Operations['POST /v2/secapi/mch/addInstitutionsub']['xml']['merchant_type']>().toEqualTypeOf<
  'ENTERPRISE' | 'INDIVIDUAL'
>()

// What is no XML says what it is.

expectTypeOf<Operations['POST /v2/pay/downloadbill']['response']>().toEqualTypeOf<string | Buffer>()
expectTypeOf<
  Operations['GET /v2/appauth/getaccesstoken']['response']['access_token_expire_in']
>().toEqualTypeOf<number>()
expectTypeOf<Operations['GET /v2/papay/entrustweb']['response']>().toEqualTypeOf<string>()

// A file goes in a form, with what the client does not fill in.

wxpay.v2.secapi.mch.uploadmedia.post({ form: { media: new Uint8Array() } })
