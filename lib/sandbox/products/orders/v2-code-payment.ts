import { Refusal } from '../../refusal'
import type { World } from '../../world'
import type { Fields, Product } from '../product'
import { v2Operation } from '../v2-operation'
import { AUTH_CODE, takePayment } from './code-payment'
import { reverseOrder } from './reverse'
import { findV2Order, V2_NAMES, type V2OrderBody, type V2OrderId, v2DraftOf } from './v2'
import { v2Merchant, v2Payment } from './v2-fields'

function micropay(document: V2OrderBody & { auth_code: string }, world: World): Fields {
  if (!AUTH_CODE.test(document.auth_code)) throw new Refusal(200, 'AUTH_CODE_INVALID', '付款码格式错误')
  const order = takePayment(v2DraftOf(document, 'MICROPAY'), world, V2_NAMES)
  if (order.state === 'USERPAYING') throw new Refusal(200, 'USERPAYING', '需要用户输入支付密码')
  if (order.state === 'PAYERROR') throw new Refusal(200, 'TRADE_ERROR', '用户取消支付')
  return v2Payment(order, world.clock)
}

function reverse(id: V2OrderId, world: World): Fields {
  const order = findV2Order(id, world)
  reverseOrder(order, world)
  return { ...v2Merchant(order), recall: 'N' }
}

/** 付款码支付 of APIv2. */
export const v2CodePayment: Product = {
  'POST /pay/micropay': v2Operation(['out_trade_no'], micropay),
  'POST /secapi/pay/reverse': v2Operation(['transaction_id', 'out_trade_no'], reverse),
}
