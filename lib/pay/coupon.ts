import type { CouponsToSend, CouponToReceive, SendCoupon } from '../../types'
import { Input } from '../input'
import { serializeQuery } from '../query'
import { type Merchant, mchidIn } from './merchant'
import { signWithSecret } from './v2-cashier'

const PAGE = 'https://action.weixin.qq.com/busifavor/getcouponinfo'

/** What a coupon may say besides its two numbers. */
const OPTIONAL = ['coupon_code', 'customize_send_time'] as const

/** How many coupons the plug-in sends at once. */
const MOST_COUPONS = 10

export function getcouponinfo(merchant: Merchant, coupon: CouponToReceive): string {
  const method = 'pay.v2.getcouponinfo'
  const input = new Input(method, coupon)
  const fields = {
    ...readCoupon(input, ['coupon_code']),
    send_coupon_merchant: mchidIn(input, 'send_coupon_merchant', merchant),
    open_id: input.word('open_id', "give the user's"),
  }
  const sign = signWithSecret(merchant, method, fields, 'HMAC-SHA256')
  return `${PAGE}?${serializeQuery({ ...fields, sign }, method)}#wechat_redirect`
}

/** Each field of each coupon is signed under its name and the coupon's place in the list. */
export function sendCoupon(merchant: Merchant, coupons: CouponsToSend): SendCoupon {
  const method = 'pay.v2.sendCoupon'
  const input = new Input(method, coupons)
  const given = input.value('send_coupon_params')
  if (!Array.isArray(given) || given.length === 0 || given.length > MOST_COUPONS)
    throw input.invalid('send_coupon_params', `must be a list of 1 to ${MOST_COUPONS} coupons`)
  const params = given.map((coupon) => readCoupon(new Input(method, coupon), OPTIONAL))
  const merchantNumber = mchidIn(input, 'send_coupon_merchant', merchant)
  const numbered = params.flatMap((coupon, at) =>
    Object.entries(coupon).map(([name, value]) => [`${name}${at}`, value] as const),
  )
  const fields = { send_coupon_merchant: merchantNumber, ...Object.fromEntries(numbered) }
  const sign = signWithSecret(merchant, method, fields, 'HMAC-SHA256')
  return { send_coupon_params: params, send_coupon_merchant: merchantNumber, sign }
}

function readCoupon(input: Input, optional: readonly string[]) {
  const given = optional.filter((name) => input.has(name))
  return {
    stock_id: input.word('stock_id', 'give the number of the batch (批次号)'),
    out_request_no: input.word('out_request_no', 'give a number of your own for this sending'),
    ...Object.fromEntries(given.map((name) => [name, input.text(name, 'give it, or leave it out')])),
  }
}
