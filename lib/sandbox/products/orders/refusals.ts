import { ConflictRefusal, Refusal } from '../../refusal'

/** Why WeChat Pay refuses what is asked of orders, with its internal codes where they are known. */
export const orderNotExist = () => new Refusal(404, 'ORDER_NOT_EXIST', '订单不存在', undefined, 268512771)

export const outTradeNoUsed = () =>
  new ConflictRefusal(403, 'OUT_TRADE_NO_USED', '201 商户订单号重复', undefined, 268498688)

/** @param internal - 268498689 where an order is placed again, 268449538 where it is to be closed */
export const orderPaid = (internal = 268498689) =>
  new ConflictRefusal(400, 'ORDER_PAID', '该订单已支付', undefined, internal)

export const orderClosed = (isExpired: boolean) =>
  new ConflictRefusal(400, 'ORDER_CLOSED', '该订单已关闭', undefined, isExpired ? 268447914 : undefined)

export const orderReversed = () => new ConflictRefusal(400, 'ORDER_REVERSED', '该订单已撤销')

export const reverseInstead = () =>
  new Refusal(400, 'INVALID_REQUEST', '付款码支付的订单请调用撤销接口', undefined, 268449641)

export const openidMissing = (field: string) =>
  new Refusal(
    400,
    'PARAM_ERROR',
    `参数错误：body 中的 ${field} 不能为空`,
    { location: 'body', field, issue: '缺少用户标识' },
    268501013,
  )
