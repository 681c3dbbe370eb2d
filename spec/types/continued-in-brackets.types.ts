/** Text in brackets may continue from any node, as it may after `chain`. */
import { expectTypeOf } from 'expect-type'
import type { Paths, WechatPay } from 'wechatpay-chain'

declare const wxpay: WechatPay

expectTypeOf(wxpay.v3.pay['transactions/native']).toEqualTypeOf<Paths['v3/pay/transactions/native']>()
expectTypeOf(wxpay.v3.ecommerce.individualContracts['{openid}']).toEqualTypeOf<
  Paths['v3/ecommerce/individual-contracts/{openid}']
>()
expectTypeOf(wxpay['v3/pay']['transactions/native']).toEqualTypeOf<Paths['v3/pay/transactions/native']>()

// @ts-expect-error a wrong continuation in brackets would be found only when it runs
wxpay.v3.pay['transactions/nativ']
