import { paramError } from '../../refusal'
import type { World } from '../../world'
import { given } from '../fields'
import { payeeOf } from '../payee'
import { type Fields, type Product, type StatefulOperation, StatusReply } from '../product'
import { describeOrder } from './describe'
import { merchantOf } from './merchant'
import { type Draft, type Order, Orders } from './order'
import { settle } from './pay'
import { placeOrder } from './place'
import { orderNotExist } from './refusals'
import { reverseOrder } from './reverse'
import { draftOf, type OrderBody } from './v3'

/** From this amount on users enter their password; below it a code pays at once. Fen. */
const PASSWORD_FROM = 100_001

/** A user's payment code: 18 digits that begin with 10 to 15. */
export const AUTH_CODE = /^1[0-5]\d{16}$/

/** Takes a payment by a user's code (付款码); one above 1000 yuan waits for the password. */
export function takePayment(draft: Draft, world: World, names?: Parameters<typeof placeOrder>[2]): Order {
  const order = placeOrder(draft, world, names)
  if (order.state !== 'NOTPAY') return order
  if (order.total < PASSWORD_FROM) return settle(order, world)
  return new Orders(world).put({ ...order, state: 'USERPAYING' })
}

/** @throws {@link Refusal} `PARAM_ERROR` for what is no 付款码 */
export function checkAuthCode({ payer }: OrderBody): void {
  const code = payer?.auth_code ?? ''
  if (!AUTH_CODE.test(code)) throw paramError('body', '/payer/auth_code', '付款码格式错误', code)
}

const codepay: StatefulOperation = {
  ids: ['out_trade_no'],
  handle: ({ body }, world) => {
    const given = body as OrderBody
    checkAuthCode(given)
    const names = given.sp_mchid === undefined ? {} : { mchid: '/sp_mchid' }
    const order = takePayment(draftOf(given, 'MICROPAY'), world, names)
    const { scene_info, ...fields } = describeOrder(order, world.clock)
    return order.state === 'USERPAYING' ? new StatusReply(202, fields) : fields
  },
}

const reverse: StatefulOperation = {
  ids: ['out_trade_no'],
  handle: (input, world) => {
    const merchant = merchantOf(input, world)
    const { out_trade_no } = input.variables as { out_trade_no: string }
    const order = new Orders(world).get(payeeOf(merchant), out_trade_no)
    if (!order) throw orderNotExist()
    reverseOrder(order, world)
    return reversal(order)
  },
}

function reversal({ appid, mchid, sub_appid, sub_mchid, out_trade_no }: Order): Fields {
  const whose =
    sub_mchid === undefined ? { appid, mchid } : { sp_appid: appid, sp_mchid: mchid, sub_appid, sub_mchid }
  return given({ ...whose, out_trade_no })
}

/** 付款码支付 of APIv3. */
export const codePayment: Product = Object.fromEntries(
  ['/v3/pay/transactions', '/v3/pay/partner/transactions'].flatMap((path) => [
    [`POST ${path}/codepay`, codepay],
    [`POST ${path}/out-trade-no/{out_trade_no}/reverse`, reverse],
  ]),
)
