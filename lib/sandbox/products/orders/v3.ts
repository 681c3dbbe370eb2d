import { createHash } from 'node:crypto'
import type { Input } from '../../input'
import type { World } from '../../world'
import { given } from '../fields'
import type { Fields, Product, StatefulOperation } from '../product'
import { closeOrder } from './close'
import { describeOrder } from './describe'
import { findOrder, merchantOf } from './merchant'
import { type Draft, digestOf, Orders, type TradeType } from './order'
import { placeOrder } from './place'
import { openidMissing } from './refusals'

/** What the bodies of 下单 have in common, be it for a merchant itself or for its 服务商. */
export interface OrderBody {
  appid?: string
  mchid?: string
  sp_appid?: string
  sp_mchid?: string
  sub_appid?: string
  sub_mchid?: string
  out_trade_no: string
  description: string
  attach?: string
  notify_url?: string
  time_expire?: string
  amount: { total: number; currency?: string }
  payer?: { openid?: string; sp_openid?: string; sub_openid?: string; auth_code?: string }
  scene_info?: { device_id?: string }
  settle_info?: { profit_sharing?: boolean }
}

/** Reads a body of 下单. */
export function draftOf(body: OrderBody, trade_type: TradeType): Draft {
  const { payer, amount, time_expire } = body
  return given({
    out_trade_no: body.out_trade_no,
    mchid: body.sp_mchid ?? body.mchid,
    sub_mchid: body.sub_mchid,
    appid: body.sp_appid ?? body.appid ?? body.sub_appid,
    sub_appid: body.sub_appid,
    trade_type,
    description: body.description,
    attach: body.attach,
    total: amount.total,
    currency: amount.currency ?? 'CNY',
    notify_url: body.notify_url,
    profit_sharing: body.settle_info?.profit_sharing ?? false,
    device_id: body.scene_info?.device_id,
    openid: payer?.openid ?? payer?.sp_openid,
    sub_openid: payer?.sub_openid,
    expires: time_expire === undefined ? undefined : Date.parse(time_expire),
    api: 'v3',
    parameters: digestOf(trade_type, body),
  }) as unknown as Draft
}

/** Where users pay. */
export function codeUrl(prepay_id: string): string {
  const code = createHash('sha256').update(prepay_id).digest('base64url').replace(/[-_]/g, 'x')
  return `weixin://wxpay/bizpayurl?pr=${code.slice(0, 9)}`
}

export function h5Url(prepay_id: string): string {
  const number = Number.parseInt(createHash('sha256').update(prepay_id).digest('hex').slice(0, 8), 16)
  return `https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=${prepay_id}&package=${number}`
}

type Answer = (prepay_id: string) => Fields

const ANSWERS: readonly [path: string, TradeType, Answer][] = [
  ['jsapi', 'JSAPI', (prepay_id) => ({ prepay_id })],
  ['app', 'APP', (prepay_id) => ({ prepay_id })],
  ['native', 'NATIVE', (prepay_id) => ({ code_url: codeUrl(prepay_id) })],
  ['h5', 'MWEB', (prepay_id) => ({ h5_url: h5Url(prepay_id) })],
  ['jsapi-with-contract', 'JSAPI', (prepay_id) => ({ prepay_id })],
  ['app-with-contract', 'APP', (prepay_id) => ({ prepay_id })],
]

function placing(trade_type: TradeType, answer: Answer): StatefulOperation {
  return {
    ids: ['out_trade_no'],
    handle: ({ body }, world) => {
      const given = body as OrderBody
      const draft = draftOf(given, trade_type)
      if (trade_type === 'JSAPI') checkPayer(given)
      const names = given.sp_mchid === undefined ? {} : { mchid: '/sp_mchid' }
      return answer(placeOrder(draft, world, names).prepay_id)
    },
  }
}

function checkPayer({ payer = {}, sub_appid, sp_mchid }: OrderBody): void {
  const { openid, sp_openid, sub_openid } = payer
  if (!openid && !sp_openid && !sub_openid) {
    throw openidMissing(sp_mchid === undefined ? '/payer/openid' : '/payer/sp_openid')
  }
  if (sub_openid && !sub_appid) throw openidMissing('/sub_appid')
}

const query = (id: string): StatefulOperation => ({
  ids: [id],
  handle: (input, world) => describeOrder(find(input, world), world.clock),
})

const close: StatefulOperation = {
  ids: ['out_trade_no'],
  handle: (input, world) => {
    const { mchid, sub_mchid } = merchantOf(input, world)
    const { out_trade_no } = input.variables as { out_trade_no: string }
    closeOrder(new Orders(world).get(sub_mchid ?? mchid, out_trade_no), world)
    return undefined
  },
}

function find(input: Input, world: World) {
  return findOrder(input, merchantOf(input, world), world)
}

function operationsAt(path: string): Product {
  return {
    ...Object.fromEntries(
      ANSWERS.map(([kind, type, answer]) => [`POST ${path}/${kind}`, placing(type, answer)]),
    ),
    [`GET ${path}/id/{transaction_id}`]: query('transaction_id'),
    [`GET ${path}/out-trade-no/{out_trade_no}`]: query('out_trade_no'),
    [`POST ${path}/out-trade-no/{out_trade_no}/close`]: close,
  }
}

/** 基础支付 of APIv3, for merchants themselves and for 服务商. What is signed with an order is not signed here. */
export const transactions: Product = {
  ...operationsAt('/v3/pay/transactions'),
  ...operationsAt('/v3/pay/partner/transactions'),
  'POST /v3/pay/partner/transactions/miniprogram': placing('JSAPI', (prepay_id) => ({ prepay_id })),
}
