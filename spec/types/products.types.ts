/** Each product area: one call that compiles, and mistakes that do not, as a user would make them. */
import { expectTypeOf } from 'expect-type'
import type { Operations, WechatPay } from 'wechatpay-chain'

declare const wxpay: WechatPay

const appid = 'wx8888888888888888'
const mchid = '1900000001'
const sp_mchid = '1900000002'
const sub_mchid = '1900000109'
const out_trade_no = 'A20261121'
const notify_url = 'https://www.example.com/notify'

// 基础支付

const jsapi: Operations['POST /v3/pay/transactions/jsapi']['json'] = {
  appid,
  mchid,
  description: 'QQ会员充值',
  out_trade_no,
  notify_url,
  amount: { total: 100 },
  payer: { openid: 'o4GgauInH_RCEdvrrNGrntXDu6D4' },
}
wxpay.v3.pay.transactions.jsapi.post({ json: jsapi })
expectTypeOf<Operations['POST /v3/pay/transactions/jsapi']['response']>().toEqualTypeOf<{
  prepay_id: string
}>()
// @ts-expect-error who pays is missing
wxpay.v3.pay.transactions.jsapi.post({ json: { ...jsapi, payer: undefined } })
// @ts-expect-error JSAPI is a path of its own, and no type of a trade
wxpay.v3.pay.transactions.JSAPI.post({ json: jsapi })
// @ts-expect-error an operation has only what it takes
export type JsapiQuery = Operations['POST /v3/pay/transactions/jsapi']['query']

// A closed order answers 204, with nothing.

const closed = wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.close.post({
  out_trade_no,
  json: { mchid },
})
expectTypeOf(closed.then(({ data }) => data)).resolves.toEqualTypeOf<undefined>()
expectTypeOf<
  Operations['POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close']['response']
>().toEqualTypeOf<undefined>()
// @ts-expect-error the merchant is named in the body, also to close
wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.close.post({ out_trade_no })

// 服务商

wxpay.v3.pay.partner.transactions.outTradeNo._out_trade_no_.get({
  out_trade_no,
  query: { sp_mchid, sub_mchid },
})
wxpay.v3.pay.partner.transactions.outTradeNo._out_trade_no_.get({
  out_trade_no,
  // @ts-expect-error a service provider names both numbers
  query: { sp_mchid },
})

// 退款

const amount = { refund: 1, total: 100, currency: 'CNY' }
wxpay.v3.refund.domestic.refunds.post({ json: { out_trade_no, out_refund_no: 'R1', amount } })
wxpay.v3.refund.domestic.refunds.post({
  json: {
    out_trade_no,
    out_refund_no: 'R1',
    // @ts-expect-error the total of the order is missing
    amount: { refund: 1, currency: 'CNY' },
  },
})
// @ts-expect-error it is a path of mainland China
wxpay.v3.refund.refunds.post({ json: {} })

// 分账: `delete` is a segment

wxpay.v3.profitsharing.receivers.delete.post({ json: { appid, type: 'MERCHANT_ID', account: sub_mchid } })
wxpay.v3.profitsharing.receivers.delete.post({
  json: {
    appid,
    account: sub_mchid,
    // @ts-expect-error a kind of receiver that does not exist
    type: 'MERCHANT',
  },
})
// @ts-expect-error this path has no DELETE
wxpay.v3.profitsharing.receivers.delete({ json: {} })

// 代金券, 商家券, 会员卡

wxpay.v3.marketing.favor.stocks._stock_id_.start.post({ stock_id: '1', json: { stock_creator_mchid: mchid } })
// @ts-expect-error the number of the batch is missing
wxpay.v3.marketing.favor.stocks._stock_id_.start.post({ json: { stock_creator_mchid: mchid } })
expectTypeOf<
  Operations['PATCH /v3/marketing/busifavor/stocks/{stock_id}']['response']
>().toEqualTypeOf<undefined>()
expectTypeOf<
  Operations['DELETE /v3/marketing/membercard-open/cards/{card_id}']['response']
>().toEqualTypeOf<undefined>()

// A parameter of the query that is JSON text is given as the text or as what it says.

const { partnerships } = wxpay.v3.marketing
partnerships.get({ query: { partner: { type: 'APPID', appid } } })
partnerships.get({ query: { partner: JSON.stringify({ type: 'APPID', appid }) } })
partnerships.get({
  query: {
    // @ts-expect-error a kind of partner that does not exist
    partner: { type: 'OPENID' },
  },
})

// 消费者投诉

const { complaintsV2, complaintNotifications } = wxpay.v3.merchantService
complaintsV2._complaint_id_.response.post({
  complaint_id: '1',
  json: { complainted_mchid: mchid, response_content: '已退款' },
})
complaintsV2._complaint_id_.response.post({
  complaint_id: '1',
  json: {
    complainted_mchid: mchid,
    // @ts-expect-error the field has another name
    content: '已退款',
  },
})
complaintNotifications.delete()
// @ts-expect-error this DELETE has no body
complaintNotifications.delete({ json: {} })
// @ts-expect-error this path has only POST
complaintsV2._complaint_id_.response.get({ complaint_id: '1' })

// 支付分

wxpay.v3.payscore.serviceorder._out_order_no_.cancel.post({
  out_order_no: 'A',
  json: { appid, service_id: '500001', reason: '用户投诉' },
})
// @ts-expect-error the variable is not the number of a paid order
wxpay.v3.payscore.serviceorder._out_trade_no_.cancel.post({ out_order_no: 'A', json: {} })

// 收付通

wxpay.v3.ecommerce.fund.balance._sub_mchid_.get({ sub_mchid })
wxpay.v3.ecommerce.fund.balance._sub_mchid_.get({ sub_mchid, query: { account_type: 'DEPOSIT' } })
wxpay.v3.ecommerce.fund.balance._sub_mchid_.get({
  sub_mchid,
  query: {
    // @ts-expect-error an account that does not exist
    account_type: 'SAVINGS',
  },
})
// @ts-expect-error a balance is asked for, and nothing sent
wxpay.v3.ecommerce.fund.balance._sub_mchid_.get({ sub_mchid, json: {} })

// 转账

wxpay.v3.fundApp.mchTransfer.transferBills.post({
  json: {
    appid,
    out_bill_no: 'T1',
    openid: 'o4GgauInH_RCEdvrrNGrntXDu6D4',
    transfer_amount: 100,
    transfer_remark: '报销',
    transfer_scene_id: '1005',
    transfer_scene_report_infos: [{ info_type: '岗位类型', info_content: '外卖员' }],
  },
})
type Transfer = Operations['POST /v3/fund-app/mch-transfer/transfer-bills']['json']
expectTypeOf<1005>().not.toExtend<Transfer['transfer_scene_id']>()
expectTypeOf<Transfer['transfer_scene_report_infos']>().items.toEqualTypeOf<{
  info_type: string
  info_content: string
}>()

// 停车, 教育, 出租车发票

type Parking = Operations['GET /v3/vehicle/parking/services/find']['query']
expectTypeOf<'BLUE'>().toExtend<Parking['plate_color']>()
expectTypeOf<'RED'>().not.toExtend<Parking['plate_color']>()
wxpay.v3.eduPapay.contracts._contract_id_.delete({ contract_id: '1' })
// @ts-expect-error the contract is missing
wxpay.v3.eduPapay.contracts._contract_id_.delete()
expectTypeOf<keyof Operations['GET /v3/taxi-invoice/taxies/{plate_number}']['options']>()
  .extract<'plate_number'>()
  .toEqualTypeOf<'plate_number'>()

// 电子发票: a list in the query

type Abilities = Operations['GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl']['query']
expectTypeOf<['BASE_ABILITY']>().toExtend<Abilities['fapiao_ability_type_list']>()
expectTypeOf<'BASE_ABILITY'>().not.toExtend<Abilities['fapiao_ability_type_list']>()
expectTypeOf<['BASIC']>().not.toExtend<Abilities['fapiao_ability_type_list']>()

// 跨境: three beginnings of paths

wxpay.hk.v3.transactions.outTradeNo._out_trade_no_.close.post({ out_trade_no, json: { mchid } })
wxpay.v3.global.certificates.get()
wxpay.global.v3.customs.orders.get({
  query: { appid, mchid, order_type: 'out_trade_no', order_no: 'A', customs: 'SHANGHAI_ZS' },
})
expectTypeOf(wxpay.hk.v3.transactions.app).toEqualTypeOf(wxpay['hk/v3/transactions/app'])
expectTypeOf(wxpay.v3.global.transactions.app).toEqualTypeOf(wxpay.chain('v3/global/transactions/app'))
// @ts-expect-error what is of Hong Kong does not begin with v3
wxpay.v3.hk.transactions.app.post({ json: {} })
// @ts-expect-error a DELETE that takes its body
wxpay.v3.global.profitSharing.receivers.delete({})
wxpay.v3.global.profitSharing.receivers.delete({ json: { sub_mchid, type: 'MERCHANT_ID', account: '1' } })

// What WeChat Pay has given up can still be called; an editor strikes it out.

wxpay.v3.ebike.charge.transactions.id._transaction_id_.get({
  transaction_id: '1',
  query: { sub_mchid },
})
wxpay.v3.discountCard.orders._out_order_no_.get({ out_order_no: 'A' })
