import type {
  AppOrder,
  BrandWCPayRequest,
  ChooseWXPay,
  PayReq,
  PaySignType,
  PrepaidOrder,
  RequestPayment,
  SignedAlike,
} from '../../types'
import { Input } from '../input'
import { createNonce, createTimestamp } from '../nonce'
import { signFields } from '../v2/sign'
import { type Merchant, mchidIn, requireSecret } from './merchant'

export function getBrandWCPayRequest<Type extends PaySignType = 'MD5'>(
  merchant: Merchant,
  order: PrepaidOrder & SignedAlike<Type>,
): BrandWCPayRequest<Type> {
  return signOrder<Type>(merchant, 'pay.v2.getBrandWCPayRequest', order)
}

export function requestPayment<Type extends PaySignType = 'MD5'>(
  merchant: Merchant,
  order: PrepaidOrder & SignedAlike<Type>,
): RequestPayment<Type> {
  const { appId, ...signed } = signOrder<Type>(merchant, 'pay.v2.requestPayment', order)
  return signed
}

/** What is signed is `timeStamp`; only the name under which it is handed over is in lower case. */
export function chooseWXPay<Type extends PaySignType = 'MD5'>(
  merchant: Merchant,
  order: PrepaidOrder & SignedAlike<Type>,
): ChooseWXPay<Type> {
  const { appId, timeStamp, ...signed } = signOrder<Type>(merchant, 'pay.v2.chooseWXPay', order)
  return { timestamp: timeStamp, ...signed }
}

export function payReq(merchant: Merchant, order: AppOrder & SignedAlike): PayReq {
  const method = 'pay.v2.payReq'
  const input = new Input(method, order)
  const fields = {
    appid: input.appid(),
    partnerid: mchidIn(input, 'partnerid', merchant),
    prepayid: input.prepayId(),
    package: 'Sign=WXPay' as const,
    noncestr: createNonce(),
    timestamp: createTimestamp(),
  }
  return { ...fields, sign: signWithSecret(merchant, method, fields, signTypeIn(input)) }
}

/** The `package` is signed and handed over percent-encoded; `signType` is handed over, but not signed. */
export function sendBizRedPacket(
  merchant: Merchant,
  packet: { appid: string; package: string },
): RequestPayment<'MD5'> {
  const method = 'pay.v2.sendBizRedPacket'
  const input = new Input(method, packet)
  const appId = input.appid()
  const text = input.word('package', 'give the package that sendminiprogramhb answered')
  const fields = {
    timeStamp: createTimestamp(),
    nonceStr: createNonce(),
    package: encodeURIComponent(text),
  }
  const paySign = signWithSecret(merchant, method, { appId, ...fields }, 'MD5')
  return { ...fields, signType: 'MD5', paySign }
}

/** Signs fields as APIv2 signs its requests. */
export function signWithSecret(
  merchant: Merchant,
  method: string,
  fields: Readonly<Record<string, string>>,
  type: PaySignType,
): string {
  return signFields(new Map(Object.entries(fields)), type, requireSecret(merchant, method))
}

function signOrder<Type extends PaySignType>(
  merchant: Merchant,
  method: string,
  order: unknown,
): BrandWCPayRequest<Type> {
  const input = new Input(method, order)
  const fields = {
    appId: input.appid(),
    timeStamp: createTimestamp(),
    nonceStr: createNonce(),
    package: `prepay_id=${input.prepayId()}`,
    signType: signTypeIn(input) as Type,
  }
  return { ...fields, paySign: signWithSecret(merchant, method, fields, fields.signType) }
}

function signTypeIn(input: Input): PaySignType {
  const type = input.has('sign_type') ? input.value('sign_type') : 'MD5'
  if (type === 'MD5' || type === 'HMAC-SHA256') return type
  const isV3 = type === 'RSA' ? '; an order of APIv3 is signed by the method of that name on pay itself' : ''
  throw input.invalid('sign_type', `must be 'MD5' or 'HMAC-SHA256', as the order's${isV3}`)
}
