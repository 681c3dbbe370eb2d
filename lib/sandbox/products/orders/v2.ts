import { paramError } from '../../refusal'
import type { World } from '../../world'
import { given } from '../fields'
import type { Fields, Product } from '../product'
import { v2Operation } from '../v2-operation'
import { closeOrder } from './close'
import { STATE_DESCRIPTIONS } from './describe'
import { type Draft, digestOf, isPaid, type Order, Orders, type TradeType } from './order'
import { placeOrder } from './place'
import { openidMissing, orderNotExist } from './refusals'
import { v2Merchant, v2Payment } from './v2-fields'
import { codeUrl, h5Url } from './v3'

/** What the documents of 统一下单 and 付款码支付 have in common. */
export interface V2OrderBody {
  appid: string
  mch_id: string
  sub_appid?: string
  sub_mch_id?: string
  out_trade_no: string
  body: string
  attach?: string
  device_info?: string
  total_fee: number
  fee_type?: string
  time_expire?: string
  notify_url?: string
  trade_type: string
  openid?: string
  profit_sharing?: 'Y' | 'N'
  sign: string
}

/** Whose order a document is about. */
export interface V2OrderId {
  mch_id: string
  sub_mch_id?: string
  transaction_id?: string
  out_trade_no?: string
}

/** What the fields are called that are checked for both APIs. */
export const V2_NAMES = { mchid: '/mch_id', total: '/total_fee' }

/** Reads a document that places an order. */
export function v2DraftOf(document: V2OrderBody, trade_type: TradeType): Draft {
  const { sign, nonce_str, sign_type, spbill_create_ip, ...said } = document as V2OrderBody & Fields
  return given({
    out_trade_no: said.out_trade_no,
    mchid: said.mch_id,
    sub_mchid: said.sub_mch_id,
    appid: said.appid,
    sub_appid: said.sub_appid,
    trade_type,
    description: said.body,
    attach: said.attach,
    total: said.total_fee,
    currency: said.fee_type ?? 'CNY',
    notify_url: said.notify_url,
    profit_sharing: said.profit_sharing === 'Y',
    device_id: said.device_info,
    openid: said.openid,
    expires: said.time_expire === undefined ? undefined : parseCompact(said.time_expire),
    api: 'v2',
    signType: sign.length === HMAC_LENGTH ? 'HMAC-SHA256' : 'MD5',
    parameters: digestOf(trade_type, said),
  }) as unknown as Draft
}

/** Hex digits of an HMAC-SHA256. */
const HMAC_LENGTH = 64

/** `20261122093000` in China's time zone, in milliseconds since 1970. */
function parseCompact(text: string): number {
  const time = Date.parse(text.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5:$6+08:00'))
  if (Number.isNaN(time)) throw paramError('body', '/time_expire', '应为yyyyMMddHHmmss', text)
  return time
}

/** @throws {@link Refusal} `ORDER_NOT_EXIST` */
export function findV2Order(id: V2OrderId, world: World): Order {
  const orders = new Orders(world)
  const order =
    id.transaction_id === undefined
      ? orders.get(id.sub_mch_id ?? id.mch_id, id.out_trade_no ?? '')
      : orders.byTransaction(id.transaction_id)
  if (!order || order.mchid !== id.mch_id || order.sub_mchid !== id.sub_mch_id) throw orderNotExist()
  return order
}

const TYPES: readonly string[] = ['JSAPI', 'NATIVE', 'APP', 'MWEB']

function unifiedOrder(document: V2OrderBody, world: World): Fields {
  const { trade_type, openid } = document
  if (!TYPES.includes(trade_type))
    throw paramError('body', '/trade_type', `应为${TYPES.join('、')}`, trade_type)
  if (trade_type === 'JSAPI' && !openid) throw openidMissing('/openid')
  const order = placeOrder(v2DraftOf(document, trade_type as TradeType), world, V2_NAMES)
  const { prepay_id } = order
  return given({
    ...v2Merchant(order),
    device_info: order.device_id,
    trade_type,
    prepay_id,
    code_url: trade_type === 'NATIVE' ? codeUrl(prepay_id) : undefined,
    mweb_url: trade_type === 'MWEB' ? h5Url(prepay_id) : undefined,
  })
}

function query(id: V2OrderId, world: World): Fields {
  const order = findV2Order(id, world)
  const payment = order.paid === undefined ? {} : v2Payment(order, world.clock)
  return given({
    ...v2Merchant(order),
    device_info: order.device_id,
    out_trade_no: order.out_trade_no,
    attach: order.attach,
    total_fee: order.total,
    ...(isPaid(order) ? payment : {}),
    trade_state: order.state,
    trade_state_desc: STATE_DESCRIPTIONS[order.state],
  })
}

function close(id: V2OrderId, world: World): Fields {
  const order = findV2Order(id, world)
  closeOrder(order, world)
  return { ...v2Merchant(order), result_msg: 'OK' }
}

/** 统一下单、查询订单、关闭订单 of APIv2. */
export const v2Orders: Product = {
  'POST /pay/unifiedorder': v2Operation(['out_trade_no'], unifiedOrder),
  'POST /pay/orderquery': v2Operation(['appid', 'transaction_id', 'out_trade_no'], query),
  'POST /pay/closeorder': v2Operation(['out_trade_no'], close),
}
