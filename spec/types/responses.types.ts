/** What a call answers with. */
import type { AxiosResponse } from 'axios'
import { expectTypeOf } from 'expect-type'
import type { WechatPay } from 'wechatpay-chain'
import type { GetV3GlobalPapayContractsOutContractCodeByOutContractCodeOptions } from 'wechatpay-chain/types/global-papay'
import type {
  PostV3PayTransactionsNativeOptions,
  PostV3PayTransactionsNativeResponse,
} from 'wechatpay-chain/types/pay-transactions'

declare const wxpay: WechatPay
declare const options: PostV3PayTransactionsNativeOptions
declare const overseasOptions: GetV3GlobalPapayContractsOutContractCodeByOutContractCodeOptions

const appid = 'wx8888888888888888'
const out_contract_code = 'C20261121'
const { individualContracts } = wxpay.v3.ecommerce
const { native } = wxpay.v3.pay.transactions

// The answer is axios' own, typed.

expectTypeOf(native.post(options)).toEqualTypeOf<
  Promise<AxiosResponse<PostV3PayTransactionsNativeResponse>>
>()
expectTypeOf(native.post(options).then(({ data }) => data.code_url)).toEqualTypeOf<Promise<string>>()
expectTypeOf(native.post(options).catch(() => undefined)).resolves.toEqualTypeOf<
  AxiosResponse<PostV3PayTransactionsNativeResponse> | undefined
>()

export async function fieldsAreTyped(): Promise<void> {
  const signing = await individualContracts.preEntrustSign.app.post({ json: { appid, out_contract_code } })
  expectTypeOf(signing.data.pre_entrustweb_id).toEqualTypeOf<string>()
  expectTypeOf(signing.status).toEqualTypeOf<number>()
  // @ts-expect-error a field that the answer does not have
  signing.data.pre_entrust_web_id

  const { data: certificates } = await wxpay.v3.certificates.get()
  expectTypeOf(certificates.data).items.toHaveProperty('serial_no').toEqualTypeOf<string>()
  const [first] = certificates.data
  expectTypeOf(first?.encrypt_certificate.nonce).toEqualTypeOf<string | undefined>()

  const { data: contract } =
    await wxpay.v3.global.papay.contracts.outContractCode._out_contract_code_.get(overseasOptions)
  expectTypeOf(contract.plan_id).toEqualTypeOf<number | undefined>()

  const { data: applyment } = await wxpay.v3.applyment4sub.applyment.post(
    {} as Parameters<typeof wxpay.v3.applyment4sub.applyment.post>[0],
  )
  expectTypeOf(applyment.applyment_id).toEqualTypeOf<number>()
}

// Every style answers alike.

export async function stylesAnswerAlike(): Promise<void> {
  const byProperty = await wxpay.v3.pay.transactions.native.post(options)
  const byChain = await wxpay.chain('v3/pay/transactions/native').post(options)
  const byKey = await wxpay['v3/pay/transactions/native'].post(options)
  expectTypeOf(byChain).toEqualTypeOf(byProperty)
  expectTypeOf(byKey).toEqualTypeOf(byProperty)
}

// Files are bytes.

export async function filesAreBytes(): Promise<void> {
  const bill = await wxpay.v3.billdownload.file.get({ query: { token: 'A' } })
  expectTypeOf(bill.data).toEqualTypeOf<Buffer>()
  const image = await wxpay.v3.merchantService.images._media_id_.get({ media_id: 'A' })
  expectTypeOf(image.data).toEqualTypeOf<Buffer>()
}

// Literals are open in answers: WeChat Pay adds values, and a switch must not believe that it has seen all.

export async function literalsAreOpen(): Promise<string | undefined> {
  const { data } = await individualContracts._openid_.get({
    openid: 'A',
    query: { appid, permission_type: 'INDIVIDUAL_PAYEE' },
  })
  expectTypeOf(data.auth_state).toEqualTypeOf<'AUTHORIZED' | 'UNAUTHORIZED' | (string & {})>()
  expectTypeOf<string>().toExtend<typeof data.auth_state>()
  switch (data.auth_state) {
    case 'AUTHORIZED':
      return data.individual_auth_id
    case 'UNAUTHORIZED':
      return undefined
    default:
      expectTypeOf(data.auth_state).not.toBeNever()
      return data.auth_state
  }
}
