/** What an operation takes and gives can be named without calling it. */
import type { AxiosResponse } from 'axios'
import { expectTypeOf } from 'expect-type'
import type { FileInput, Operations, Paths } from 'wechatpay-chain'
import type { PostV3PayTransactionsNativeJson } from 'wechatpay-chain/types/pay-transactions'

type Native = Operations['POST /v3/pay/transactions/native']
type Order = Operations['GET /v3/pay/transactions/out-trade-no/{out_trade_no}']

const json: Native['json'] = {
  appid: 'wx8888888888888888',
  mchid: '1900000001',
  description: '腾讯充值中心-QQ会员充值',
  out_trade_no: 'A20261121',
  notify_url: 'https://www.example.com/notify',
  amount: { total: 100 },
}
expectTypeOf(json).toEqualTypeOf<PostV3PayTransactionsNativeJson>()
expectTypeOf<Native['options']['json']>().toEqualTypeOf<Native['json']>()
expectTypeOf<Native['response']>().toEqualTypeOf<{ code_url: string }>()
expectTypeOf<Order['query']>().toEqualTypeOf<{ mchid: string }>()
expectTypeOf<Order['options']>().toHaveProperty('out_trade_no').toEqualTypeOf<string>()
expectTypeOf<Operations['GET /v3/billdownload/file']['response']>().toEqualTypeOf<Buffer>()
expectTypeOf<
  Operations['POST /v3/applyment4sub/applyment/']['json']['bank_account_info']['bank_account_type']
>().toEqualTypeOf<'BANK_ACCOUNT_TYPE_CORPORATE' | 'BANK_ACCOUNT_TYPE_PERSONAL'>()

// They are what the path's verb takes and gives.

type Post = Paths['v3/pay/transactions/native']['post']
expectTypeOf<Parameters<Post>>().toEqualTypeOf<[options: Native['options']]>()
expectTypeOf<ReturnType<Post>>().toEqualTypeOf<Promise<AxiosResponse<Native['response']>>>()

// A body is named by the option that carries it: json, xml or form.

expectTypeOf<Operations['POST /v2/pay/orderquery']>()
  .toHaveProperty('xml')
  .toHaveProperty('appid')
  .toEqualTypeOf<string>()
expectTypeOf<Operations['POST /v3/merchant/media/upload']>()
  .toHaveProperty('form')
  .toHaveProperty('file')
  .toEqualTypeOf<FileInput>()
// @ts-expect-error APIv2 takes no JSON
export type OrderQueryJson = Operations['POST /v2/pay/orderquery']['json']
// @ts-expect-error paths of APIv2 begin with v2
export type Unprefixed = Operations['POST /pay/orderquery']

// Shared shapes are the same wherever they are named.

expectTypeOf<Operations['POST /v3/pay/transactions/app']['json']['detail']>().toEqualTypeOf<
  Operations['POST /v3/pay/transactions/jsapi']['json']['detail']
>()

// Every path has an operation, and every operation a path.

type PathOf<Key> = Key extends `${string} /${infer Path}` ? Path : never
expectTypeOf<PathOf<keyof Operations>>().toEqualTypeOf<keyof Paths>()

// @ts-expect-error this operation has no query
export type NativeQuery = Native['query']
// @ts-expect-error this operation has no body
export type OrderJson = Order['json']
// @ts-expect-error the method belongs to the name
export type Wrong = Operations['GET /v3/pay/transactions/native']
