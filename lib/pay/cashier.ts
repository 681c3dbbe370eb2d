import type {
  AppOrder,
  BrandWCPayRequest,
  ChooseWXPay,
  PayReq,
  PrepaidOrder,
  RequestPayment,
} from '../../types'
import { Input } from '../input'
import { createNonce, createTimestamp } from '../nonce'
import { sign } from '../v3/authorization'
import { joinLines } from '../v3/signed-text'
import { type Merchant, mchidIn } from './merchant'

export async function getBrandWCPayRequest(
  merchant: Merchant,
  order: PrepaidOrder,
): Promise<BrandWCPayRequest<'RSA'>> {
  const { appid, ...signed } = await signPackage(merchant, new Input('pay.getBrandWCPayRequest', order))
  return { appId: appid, ...signed }
}

export async function requestPayment(
  merchant: Merchant,
  order: PrepaidOrder,
): Promise<RequestPayment<'RSA'>> {
  const { appid, ...signed } = await signPackage(merchant, new Input('pay.requestPayment', order))
  return signed
}

export async function chooseWXPay(merchant: Merchant, order: PrepaidOrder): Promise<ChooseWXPay<'RSA'>> {
  const { appid, timeStamp, ...signed } = await signPackage(merchant, new Input('pay.chooseWXPay', order))
  return { timestamp: timeStamp, ...signed }
}

/** An app signs the bare prepay id, where all others sign `prepay_id=…`. */
export async function payReq(merchant: Merchant, order: AppOrder): Promise<PayReq> {
  const input = new Input('pay.payReq', order)
  const appid = input.appid()
  const prepayid = input.prepayId()
  const partnerid = mchidIn(input, 'partnerid', merchant)
  const [timestamp, noncestr] = [createTimestamp(), createNonce()]
  const signature = await signLines(merchant, appid, timestamp, noncestr, prepayid)
  return { appid, partnerid, prepayid, package: 'Sign=WXPay', noncestr, timestamp, sign: signature }
}

async function signPackage(merchant: Merchant, input: Input) {
  const appid = input.appid()
  const text = `prepay_id=${input.prepayId()}`
  const [timeStamp, nonceStr] = [createTimestamp(), createNonce()]
  const paySign = await signLines(merchant, appid, timeStamp, nonceStr, text)
  return { appid, timeStamp, nonceStr, package: text, signType: 'RSA' as const, paySign }
}

function signLines({ privateKey }: Merchant, ...lines: [string, string, string, string]): Promise<string> {
  return sign(privateKey, Buffer.from(joinLines(...lines)))
}
