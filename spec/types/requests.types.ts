/** What a call must be given, may be given and must not be given. */
import { expectTypeOf } from 'expect-type'
import type { CallOptions, WechatPay } from 'wechatpay-chain'
import type { PostV3PayTransactionsNativeJson } from 'wechatpay-chain/types/pay-transactions'

declare const wxpay: WechatPay
declare const order: PostV3PayTransactionsNativeJson

const appid = 'wx8888888888888888'
const openid = 'o4GgauInH_RCEdvrrNGrntXDu6D4'
const out_contract_code = 'C20261121'
const permission_type = 'INDIVIDUAL_PAYEE'

const { individualContracts } = wxpay.v3.ecommerce
const { native, outTradeNo } = wxpay.v3.pay.transactions
const overseasContract = wxpay.v3.global.papay.contracts.outContractCode._out_contract_code_

// Complete calls compile, in every style.

individualContracts._openid_.get({ openid, query: { appid, permission_type } })
wxpay.chain('v3/ecommerce/individual-contracts/{openid}').get({ openid, query: { appid, permission_type } })
wxpay['v3/ecommerce/individual-contracts/{openid}'].get({ openid, query: { appid, permission_type } })
individualContracts.preEntrustSign.app.post({ json: { appid, out_contract_code } })
overseasContract.get({ out_contract_code, query: { plan_id: 12_535 } })
native.post({ json: order })
wxpay.v3.certificates.get()
wxpay.v3.certificates.get({})
wxpay.v3.certificates.get({ query: {} })
wxpay.v3.certificates.get({ query: { algorithm_type: 'RSA' } })
wxpay.v3.merchantService.images._media_id_.get({ media_id: 'A' })

// Path variables are required, at the top level of the options.

// @ts-expect-error openid is missing
individualContracts._openid_.get({ query: { appid, permission_type } })
// @ts-expect-error the path does not name it for the caller
individualContracts.chain('{openid}').get({ query: { appid, permission_type } })
// @ts-expect-error nor in brackets
wxpay['v3/ecommerce/individual-contracts/{openid}'].get({ query: { appid, permission_type } })
// @ts-expect-error the variable has another name
individualContracts._openid_.get({ open_id: openid, query: { appid, permission_type } })
// @ts-expect-error a variable does not belong into the query
outTradeNo._out_trade_no_.get({ out_trade_no: 'A', query: { mchid: '1', out_trade_no: 'A' } })
// @ts-expect-error an object would be refused when the path is expanded
individualContracts._openid_.get({ openid: { openid }, query: { appid, permission_type } })
// @ts-expect-error undefined would be refused as missing
individualContracts._openid_.get({ openid: undefined, query: { appid, permission_type } })

// query and json are required where the operation requires them.

// @ts-expect-error query is missing
individualContracts._openid_.get({ openid })
// @ts-expect-error query lacks permission_type
individualContracts._openid_.get({ openid, query: { appid } })
// @ts-expect-error plan_id is missing
overseasContract.get({ out_contract_code, query: {} })
// @ts-expect-error json is missing
native.post({})
// @ts-expect-error without any options
native.post()
// @ts-expect-error a body by axios' name would not be signed
native.post({ data: order })
// @ts-expect-error the body does not stand alone, as axios.post has it
native.post(order)

// query and json appear only where the operation has them.

// @ts-expect-error this GET has no body
wxpay.v3.certificates.get({ json: {} })
// @ts-expect-error this POST has no query
native.post({ json: order, query: { mchid: '1' } })
// @ts-expect-error this image is found by its id alone
wxpay.v3.merchantService.images._media_id_.get({ media_id: 'A', query: { complaint_id: 'A' } })
// @ts-expect-error its overseas twin needs the complaint as well
wxpay.v3.global.merchantService.images._media_id_.get({ media_id: 'A' })
// @ts-expect-error a variable that this path does not have
native.post({ json: order, openid })
// @ts-expect-error only verbs that the path has
native.get()

// Values have the catalogue's types.

// @ts-expect-error plan_id is a number
overseasContract.get({ out_contract_code, query: { plan_id: '12535' } })
// @ts-expect-error appid is text
individualContracts.preEntrustSign.app.post({ json: { appid: 8888, out_contract_code } })
// @ts-expect-error out_contract_code is missing
individualContracts.preEntrustSign.app.post({ json: { appid } })
// @ts-expect-error a field that the operation does not have
individualContracts.preEntrustSign.app.post({ json: { appid, out_contract_code, notify_url: '' } })

native.post({
  json: {
    ...order,
    // @ts-expect-error amounts are numbers of fen
    amount: { total: '100' },
  },
})
native.post({
  json: {
    ...order,
    amount: {
      total: 100,
      // @ts-expect-error a misspelled field deep inside is found where it stands
      curency: 'CNY',
    },
  },
})
native.post({
  json: {
    ...order,
    // @ts-expect-error an object where a list is expected
    detail: { goods_detail: { merchant_goods_id: '1', quantity: 1, unit_price: 1 } },
  },
})

// Literals are closed in requests: WeChat Pay refuses any other.

individualContracts._openid_.get({
  openid,
  query: {
    appid,
    // @ts-expect-error a value that WeChat Pay does not name
    permission_type: 'COMPANY_PAYEE',
  },
})
native.post({
  json: {
    ...order,
    // @ts-expect-error a wrong literal in a list
    limit_pay: ['no_credit', 'no_cash'],
  },
})
wxpay.v3.certificates.get({
  query: {
    // @ts-expect-error literals keep their case
    algorithm_type: 'rsa',
  },
})
expectTypeOf<PostV3PayTransactionsNativeJson['limit_pay']>().toEqualTypeOf<
  ('no_balance' | 'no_credit' | 'no_debit' | 'balance_only')[] | undefined
>()

// axios' options for one request pass; those that a call decides itself do not.

native.post({
  json: order,
  headers: { 'X-Trace': 'A' },
  timeout: 1_000,
  signal: AbortSignal.timeout(1_000),
  responseType: 'stream',
  onUploadProgress: ({ loaded }) => loaded,
})
type Decided =
  | 'url'
  | 'method'
  | 'data'
  | 'params'
  | 'paramsSerializer'
  | 'auth'
  | 'maxRedirects'
  | 'decompress'
expectTypeOf<Extract<keyof CallOptions, Decided>>().toBeNever()
// @ts-expect-error the path says where
native.post({ json: order, url: '/v3/certificates' })
// @ts-expect-error the verb says how
native.post({ json: order, method: 'PUT' })
// @ts-expect-error axios' params would be encoded by other rules
native.post({ json: order, params: {} })
// @ts-expect-error a misspelled option
native.post({ json: order, timeOut: 1_000 })
