import type { World } from '../../world'
import { type Fields, type Product, type StatefulOperation, StatusReply } from '../product'
import { closeOrder } from './close'
import { checkAuthCode, takePayment } from './code-payment'
import { describeOverseasOrder } from './describe-overseas'
import { findOrder, merchantOf } from './merchant'
import type { Draft, Order, TradeType } from './order'
import { placeOrder } from './place'
import { openidMissing } from './refusals'
import { reverseOrder } from './reverse'
import { codeUrl, draftOf, h5Url, type OrderBody } from './v3'

function overseasDraft(body: OrderBody, trade_type: TradeType): Draft {
  return { ...draftOf(body, trade_type), overseas: true }
}

function namesFor({ sp_mchid }: OrderBody) {
  return sp_mchid === undefined ? {} : { mchid: '/sp_mchid' }
}

function placing(trade_type: TradeType, answer: (prepay_id: string) => Fields): StatefulOperation {
  return {
    ids: ['out_trade_no'],
    handle: ({ body }, world) => {
      const given = body as OrderBody
      const { openid, sp_openid, sub_openid } = given.payer ?? {}
      if (trade_type === 'JSAPI' && !openid && !sp_openid && !sub_openid) throw openidMissing('/payer/openid')
      return answer(placeOrder(overseasDraft(given, trade_type), world, namesFor(given)).prepay_id)
    },
  }
}

const codepay: StatefulOperation = {
  ids: ['out_trade_no'],
  handle: ({ body }, world) => {
    const given = body as OrderBody
    checkAuthCode(given)
    const order = takePayment(overseasDraft(given, 'MICROPAY'), world, namesFor(given))
    const fields = describeOverseasOrder(order, world.clock)
    return order.state === 'USERPAYING' ? new StatusReply(202, fields) : fields
  },
}

/** What is done with an order that is found by one of its numbers. */
function about(id: string, handle: (order: Order, world: World) => Fields | undefined): StatefulOperation {
  return {
    ids: [id],
    handle: (input, world) => handle(findOrder(input, merchantOf(input, world), world), world),
  }
}

const tell = (order: Order, { clock }: World) => describeOverseasOrder(order, clock)

const close = (order: Order, world: World) => {
  closeOrder(order, world)
  return undefined
}

const reverse = (order: Order, world: World) => {
  reverseOrder(order, world)
  return undefined
}

/** @param byCode - where what is paid by code is reversed */
function operationsAt(path: string, byCode: string): Product {
  const numbers: [id: string, at: string][] = [
    ['transaction_id', 'id/{transaction_id}'],
    ['out_trade_no', 'out-trade-no/{out_trade_no}'],
  ]
  const byNumber = numbers.flatMap(([id, at]): [string, StatefulOperation][] => [
    [`GET ${path}/${at}`, about(id, tell)],
    [`POST ${path}/${at}/close`, about(id, close)],
    [`POST ${byCode}/${at}/reverse`, about(id, reverse)],
  ])
  return {
    ...Object.fromEntries(byNumber),
    [`POST ${path}/jsapi`]: placing('JSAPI', (prepay_id) => ({ prepay_id })),
    [`POST ${path}/app`]: placing('APP', (prepay_id) => ({ prepay_id })),
    [`POST ${path}/native`]: placing('NATIVE', (prepay_id) => ({ code_url: codeUrl(prepay_id) })),
    [`POST ${path}/mweb`]: placing('MWEB', (prepay_id) => ({ mweb_url: h5Url(prepay_id) })),
  }
}

/** 跨境支付: orders in other currencies. */
export const overseasTransactions: Product = {
  ...operationsAt('/v3/global/transactions', '/v3/global/micropay/transactions'),
  ...operationsAt('/hk/v3/transactions', '/hk/v3/transactions'),
  'POST /v3/global/micropay/transactions/pay': codepay,
  'POST /hk/v3/transactions/micropay': codepay,
}
