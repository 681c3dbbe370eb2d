/** The three ways to say a path are one and the same type. */
import { expectTypeOf } from 'expect-type'
import type { Paths, Prefixes, UnknownNode, WechatPay } from 'wechatpay-chain'

declare const wxpay: WechatPay

// Each style of each path leads to the interface in `Paths`.

type AppSign = Paths['v3/ecommerce/individual-contracts/pre-entrust-sign/app']
expectTypeOf(wxpay.v3.ecommerce.individualContracts.preEntrustSign.app).toEqualTypeOf<AppSign>()
expectTypeOf(wxpay.chain('v3/ecommerce/individual-contracts/pre-entrust-sign/app')).toEqualTypeOf<AppSign>()
expectTypeOf(wxpay['v3/ecommerce/individual-contracts/pre-entrust-sign/app']).toEqualTypeOf<AppSign>()

type Contract = Paths['v3/ecommerce/individual-contracts/{openid}']
expectTypeOf(wxpay.v3.ecommerce.individualContracts._openid_).toEqualTypeOf<Contract>()
expectTypeOf(wxpay.chain('v3/ecommerce/individual-contracts/{openid}')).toEqualTypeOf<Contract>()
expectTypeOf(wxpay['v3/ecommerce/individual-contracts/{openid}']).toEqualTypeOf<Contract>()

const byCode = 'v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}'
type ContractByCode = Paths[typeof byCode]
expectTypeOf(
  wxpay.v3.ecommerce.individualContracts.outContractCode._out_contract_code_,
).toEqualTypeOf<ContractByCode>()
expectTypeOf(wxpay.chain(byCode)).toEqualTypeOf<ContractByCode>()
expectTypeOf(wxpay[byCode]).toEqualTypeOf<ContractByCode>()

const overseas = 'v3/global/papay/contracts/out-contract-code/{out_contract_code}'
type OverseasContract = Paths[typeof overseas]
expectTypeOf(
  wxpay.v3.global.papay.contracts.outContractCode._out_contract_code_,
).toEqualTypeOf<OverseasContract>()
expectTypeOf(wxpay.chain(overseas)).toEqualTypeOf<OverseasContract>()
expectTypeOf(wxpay[overseas]).toEqualTypeOf<OverseasContract>()

type Native = Paths['v3/pay/transactions/native']
expectTypeOf(wxpay.v3.pay.transactions.native).toEqualTypeOf<Native>()
expectTypeOf(wxpay.chain('v3/pay/transactions/native')).toEqualTypeOf<Native>()
expectTypeOf(wxpay['v3/pay/transactions/native']).toEqualTypeOf<Native>()

type Order = Paths['v3/pay/transactions/out-trade-no/{out_trade_no}']
expectTypeOf(wxpay.v3.pay.transactions.outTradeNo._out_trade_no_).toEqualTypeOf<Order>()
expectTypeOf(wxpay.chain('v3/pay/transactions/out-trade-no/{out_trade_no}')).toEqualTypeOf<Order>()
expectTypeOf(wxpay['v3/pay/transactions/out-trade-no/{out_trade_no}']).toEqualTypeOf<Order>()

type Certificates = Paths['v3/certificates']
expectTypeOf(wxpay.v3.certificates).toEqualTypeOf<Certificates>()
expectTypeOf(wxpay.chain('v3/certificates')).toEqualTypeOf<Certificates>()
expectTypeOf(wxpay['v3/certificates']).toEqualTypeOf<Certificates>()

type Image = Paths['v3/merchant-service/images/{media_id}']
expectTypeOf(wxpay.v3.merchantService.images._media_id_).toEqualTypeOf<Image>()
expectTypeOf(wxpay.chain('v3/merchant-service/images/{media_id}')).toEqualTypeOf<Image>()
expectTypeOf(wxpay['v3/merchant-service/images/{media_id}']).toEqualTypeOf<Image>()

type OverseasImage = Paths['v3/global/merchant-service/images/{media_id}']
expectTypeOf(wxpay.v3.global.merchantService.images._media_id_).toEqualTypeOf<OverseasImage>()
expectTypeOf(wxpay.chain('v3/global/merchant-service/images/{media_id}')).toEqualTypeOf<OverseasImage>()
expectTypeOf(wxpay['v3/global/merchant-service/images/{media_id}']).toEqualTypeOf<OverseasImage>()

type Bill = Paths['v3/billdownload/file']
expectTypeOf(wxpay.v3.billdownload.file).toEqualTypeOf<Bill>()
expectTypeOf(wxpay.chain('v3/billdownload/file')).toEqualTypeOf<Bill>()
expectTypeOf(wxpay['v3/billdownload/file']).toEqualTypeOf<Bill>()

type Fapiao = Paths['v3/new-tax-control-fapiao/download']
expectTypeOf(wxpay.v3.newTaxControlFapiao.download).toEqualTypeOf<Fapiao>()
expectTypeOf(wxpay.chain('v3/new-tax-control-fapiao/download')).toEqualTypeOf<Fapiao>()
expectTypeOf(wxpay['v3/new-tax-control-fapiao/download']).toEqualTypeOf<Fapiao>()

type Receipt = Paths['v3/transferdownload/elecvoucherfile']
expectTypeOf(wxpay.v3.transferdownload.elecvoucherfile).toEqualTypeOf<Receipt>()
expectTypeOf(wxpay.chain('v3/transferdownload/elecvoucherfile')).toEqualTypeOf<Receipt>()
expectTypeOf(wxpay['v3/transferdownload/elecvoucherfile']).toEqualTypeOf<Receipt>()

type SignedReceipt = Paths['v3/transferdownload/signfile']
expectTypeOf(wxpay.v3.transferdownload.signfile).toEqualTypeOf<SignedReceipt>()
expectTypeOf(wxpay.chain('v3/transferdownload/signfile')).toEqualTypeOf<SignedReceipt>()
expectTypeOf(wxpay['v3/transferdownload/signfile']).toEqualTypeOf<SignedReceipt>()

// `delete` is a verb, and here a segment.

type Removal = Paths['v3/profitsharing/receivers/delete']
expectTypeOf(wxpay.v3.profitsharing.receivers.delete).toEqualTypeOf<Removal>()
expectTypeOf(wxpay.chain('v3/profitsharing/receivers/delete')).toEqualTypeOf<Removal>()
expectTypeOf(wxpay['v3/profitsharing/receivers/delete']).toEqualTypeOf<Removal>()

// @ts-expect-error these receivers have no DELETE; it would have been sent without a body
wxpay.v3.profitsharing.receivers.delete({ json: {} })

// A trailing slash needs no spelling of its own, but belongs to the path's text.

type Applyment = Paths['v3/applyment4sub/applyment/']
expectTypeOf(wxpay.v3.applyment4sub.applyment).toEqualTypeOf<Applyment>()
expectTypeOf(wxpay.chain('v3/applyment4sub/applyment/')).toEqualTypeOf<Applyment>()
expectTypeOf(wxpay['v3/applyment4sub/applyment/']).toEqualTypeOf<Applyment>()
expectTypeOf(wxpay.v3.applyment4sub.chain('applyment/')).toEqualTypeOf<Applyment>()

// @ts-expect-error without its slash the text is another path, which WeChat Pay does not know
wxpay['v3/applyment4sub/applyment']

// Nothing in the catalogue is left out: every path, spelled naturally, is its entry in `Paths`.

type CamelCase<Segment extends string> = Segment extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Segment
type Property<Segment extends string> = Segment extends `{${infer Name}}` ? `_${Name}_` : CamelCase<Segment>
type Follow<Node, Name> = Name extends keyof Node ? Node[Name] : never
type Spelled<Node, Path extends string> = Path extends `${infer Head}/${infer Tail}`
  ? Tail extends ''
    ? Follow<Node, Property<Head>>
    : Spelled<Follow<Node, Property<Head>>, Tail>
  : Follow<Node, Property<Path>>

expectTypeOf<{ [Path in keyof Paths]: Spelled<WechatPay, Path> }>().toEqualTypeOf<Paths>()
expectTypeOf<{ [Path in keyof Prefixes]: Spelled<WechatPay, Path> }>().toEqualTypeOf<Prefixes>()
expectTypeOf<Pick<WechatPay, keyof Paths>>().toEqualTypeOf<Paths>()

// One style may continue another, from any node.

expectTypeOf(wxpay.v3.pay.chain('transactions/native')).toEqualTypeOf<Native>()
expectTypeOf(wxpay.v3.chain('pay/transactions').native).toEqualTypeOf<Native>()
expectTypeOf(wxpay.v3.chain('pay').chain('transactions').chain('native')).toEqualTypeOf<Native>()
expectTypeOf(wxpay.chain('v3').pay.transactions.native).toEqualTypeOf<Native>()
expectTypeOf(wxpay.chain('v3/pay/transactions').native).toEqualTypeOf<Native>()
expectTypeOf(wxpay['v3/pay'].transactions.native).toEqualTypeOf<Native>()
expectTypeOf(wxpay['v3/pay'].transactions).toEqualTypeOf<Prefixes['v3/pay/transactions']>()
expectTypeOf(wxpay['v3/pay'].chain('transactions/native')).toEqualTypeOf<Native>()
expectTypeOf(wxpay['v3/ecommerce/individual-contracts'].chain('{openid}')).toEqualTypeOf<Contract>()
expectTypeOf(wxpay.v3.ecommerce.chain('individual-contracts')._openid_).toEqualTypeOf<Contract>()
expectTypeOf(wxpay.v3.profitsharing.chain('receivers').delete).toEqualTypeOf<Removal>()

// The beginning of a path has no verbs: calling one would be a request for a path that does not exist.

// @ts-expect-error 'v3/pay' is only the beginning of paths
wxpay.v3.pay.get()
// @ts-expect-error and so it is in brackets
wxpay['v3/pay'].get()
// @ts-expect-error a node is not a function
wxpay.v3.pay.transactions()
// @ts-expect-error nor is the node of a whole path
wxpay.v3.pay.transactions.native({})

// Nodes are no promises, so that an async function may return one.

// @ts-expect-error the beginning of a path has no then
wxpay.v3.pay.then
// @ts-expect-error nor has a whole path
wxpay.v3.pay.transactions.native.then
// @ts-expect-error nor has the client
wxpay.then
expectTypeOf<Awaited<WechatPay>>().toEqualTypeOf<WechatPay>()
expectTypeOf<Awaited<Native>>().toEqualTypeOf<Native>()

// Nodes print as their path.

expectTypeOf(wxpay.v3.pay.toString()).toEqualTypeOf<string>()
expectTypeOf(wxpay.v3.pay.transactions.native.toJSON()).toEqualTypeOf<string>()
expectTypeOf(wxpay.toJSON()).toEqualTypeOf<string>()

// Nothing can be written into a chain.

// @ts-expect-error an assignment would throw
wxpay.v3.pay = wxpay['v3/pay']
// @ts-expect-error also on a path in brackets
wxpay['v3/certificates'] = wxpay.v3.certificates

// A mistake in a path is an error at that very place.

// @ts-expect-error nativ is no segment below transactions
wxpay.v3.pay.transactions.nativ
// @ts-expect-error a segment is spelled as a property, not as in the URL
wxpay.v3.merchant_service
// @ts-expect-error a variable keeps its name
wxpay.v3.ecommerce.individualContracts._open_id_
// @ts-expect-error a path in brackets must be one of the catalogue
wxpay['v3/pay/transactions/nativ']
// @ts-expect-error also from further down
wxpay['v3/pay'].transaction

// A misspelled path in chain() could be a new one: it is taken, but nothing is known of its answer.

expectTypeOf(wxpay.chain('v3/pay/transactions/nativ')).toEqualTypeOf<UnknownNode>()
expectTypeOf(wxpay.v3.pay.chain('transaction')).toEqualTypeOf<UnknownNode>()
