import { paramError } from '../../refusal'
import type { World } from '../../world'
import { given } from '../fields'
import { payeeOf } from '../payee'
import type { Fields, Product, StatefulOperation } from '../product'
import { checkClosable, closeOrder } from './close'
import { type CombinedOrder, combinedOrders, describeCombinedOrder, isPart, partsOf } from './combined-order'
import { type Draft, digestOf, isExpired, isPaid, Orders, type TradeType } from './order'
import { checkDraft, foreignMerchant, placeOrder } from './place'
import { openidMissing, orderClosed, orderNotExist, orderPaid, outTradeNoUsed } from './refusals'
import { codeUrl, h5Url } from './v3'

interface SubOrderBody {
  mchid: string
  sub_mchid?: string
  sub_appid?: string
  out_trade_no: string
  description: string
  attach: string
  amount: { total_amount: number; currency: string }
  settle_info?: { profit_sharing?: boolean }
  profit_sharing?: boolean
}

interface CombinedBody {
  combine_appid: string
  combine_mchid: string
  combine_out_trade_no: string
  scene_info?: { device_id?: string }
  sub_orders: SubOrderBody[]
  combine_payer_info?: { openid?: string; sub_openid?: string }
  time_expire?: string
  notify_url: string
}

/** How many orders a combined one may hold. */
const MOST = 50

function placeCombined(body: CombinedBody, trade_type: TradeType, world: World): CombinedOrder {
  const { combine_out_trade_no, combine_mchid, sub_orders } = body
  if (combine_mchid !== world.identity.mchid) throw foreignMerchant('/combine_mchid', combine_mchid)
  if (sub_orders.length < 1 || sub_orders.length > MOST)
    throw paramError('body', '/sub_orders', `子单应为1至${MOST}笔`)
  const parameters = digestOf(trade_type, body)
  const known = combinedOrders(world).get(combine_out_trade_no)
  if (known) return checkRepetition(known, parameters, world)
  const orders = new Orders(world)
  if (sub_orders.some((sub) => orders.get(payeeOf(sub), sub.out_trade_no))) throw outTradeNoUsed()
  const drafts = sub_orders.map((sub, at) => draftOf(sub, at, body, trade_type))
  checkTogether(drafts, world)
  const placed = drafts.map((draft) => placeOrder(draft, world))
  return combinedOrders(world).put(combine_out_trade_no, {
    ...headOf(body),
    prepay_id: world.ids.number('wx', 36),
    combine_transaction_id: world.ids.number('4200'),
    parts: placed.map((order) => [payeeOf(order), order.out_trade_no]),
    parameters,
    created: world.clock.now(),
  })
}

/** All or nothing is placed: what is wrong with one is known before the first. */
function checkTogether(drafts: readonly Draft[], world: World): void {
  for (const [at, draft] of drafts.entries()) {
    checkDraft(draft, world, { total: `/sub_orders/${at}/amount/total_amount` })
    const first = drafts.findIndex((it) => {
      return payeeOf(it) === payeeOf(draft) && it.out_trade_no === draft.out_trade_no
    })
    if (first !== at)
      throw paramError('body', `/sub_orders/${at}/out_trade_no`, '子单商户订单号重复', draft.out_trade_no)
  }
}

function headOf(body: CombinedBody) {
  const { combine_out_trade_no, combine_appid, combine_mchid, notify_url } = body
  const { device_id } = body.scene_info ?? {}
  const { openid } = body.combine_payer_info ?? {}
  return {
    ...{ combine_out_trade_no, combine_appid, combine_mchid, notify_url },
    ...(device_id !== undefined && { device_id }),
    ...(openid !== undefined && { openid }),
  }
}

function draftOf(sub: SubOrderBody, at: number, body: CombinedBody, trade_type: TradeType): Draft {
  const { time_expire, combine_payer_info } = body
  return given({
    out_trade_no: sub.out_trade_no,
    mchid: sub.mchid,
    sub_mchid: sub.sub_mchid,
    appid: body.combine_appid,
    sub_appid: sub.sub_appid,
    trade_type,
    description: sub.description,
    attach: sub.attach,
    total: sub.amount.total_amount,
    currency: sub.amount.currency,
    notify_url: body.notify_url,
    profit_sharing: sub.settle_info?.profit_sharing ?? sub.profit_sharing ?? false,
    openid: combine_payer_info?.openid,
    sub_openid: combine_payer_info?.sub_openid,
    expires: time_expire === undefined ? undefined : Date.parse(time_expire),
    combine_out_trade_no: body.combine_out_trade_no,
    api: 'v3',
    parameters: digestOf(trade_type, at, body),
  }) as unknown as Draft
}

function checkRepetition(known: CombinedOrder, parameters: string, world: World): CombinedOrder {
  const parts = partsOf(known, world)
  if (parts.some(isPaid)) throw orderPaid()
  const closed = parts.find(({ state }) => state === 'CLOSED')
  if (closed) throw orderClosed(isExpired(closed))
  if (known.parameters !== parameters) throw outTradeNoUsed()
  return known
}

function placing(trade_type: TradeType, answer: (prepay_id: string) => Fields): StatefulOperation {
  return {
    ids: ['combine_out_trade_no'],
    handle: ({ body }, world) => {
      const given = body as CombinedBody
      const { openid, sub_openid } = given.combine_payer_info ?? {}
      if (trade_type === 'JSAPI' && !openid && !sub_openid) throw openidMissing('/combine_payer_info/openid')
      return answer(placeCombined(given, trade_type, world).prepay_id)
    },
  }
}

const query: StatefulOperation = {
  ids: ['combine_out_trade_no'],
  handle: ({ variables }, world) => describeCombinedOrder(find(variables, world), world),
}

const close: StatefulOperation = {
  ids: ['sub_orders.mchid', 'sub_orders.out_trade_no'],
  handle: ({ variables, body }, world) => {
    const combined = find(variables, world)
    const { combine_appid, sub_orders } = body as CombinedBody
    if (combine_appid !== combined.combine_appid)
      throw paramError('body', '/combine_appid', '与下单时不一致', combine_appid)
    const isComplete = sub_orders.length === combined.parts.length
    if (!isComplete || !sub_orders.every((sub) => isPart(combined, sub, sub.out_trade_no)))
      throw paramError('body', '/sub_orders', '与下单时的子单不一致')
    const parts = partsOf(combined, world)
    for (const part of parts) checkClosable(part)
    for (const part of parts) closeOrder(part, world)
    return undefined
  },
}

function find(variables: Fields, world: World): CombinedOrder {
  const known = combinedOrders(world).get(variables.combine_out_trade_no as string)
  if (!known) throw orderNotExist()
  return known
}

const PATH = '/v3/combine-transactions'

/** 合单支付. */
export const combinedTransactions: Product = {
  [`POST ${PATH}/jsapi`]: placing('JSAPI', (prepay_id) => ({ prepay_id })),
  [`POST ${PATH}/app`]: placing('APP', (prepay_id) => ({ prepay_id })),
  [`POST ${PATH}/native`]: placing('NATIVE', (prepay_id) => ({ code_url: codeUrl(prepay_id) })),
  [`POST ${PATH}/h5`]: placing('MWEB', (prepay_id) => ({ h5_url: h5Url(prepay_id) })),
  [`GET ${PATH}/out-trade-no/{combine_out_trade_no}`]: query,
  [`POST ${PATH}/out-trade-no/{combine_out_trade_no}/close`]: close,
}
