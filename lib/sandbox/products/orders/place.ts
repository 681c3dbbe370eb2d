import { paramError } from '../../refusal'
import type { World } from '../../world'
import { payeeOf } from '../payee'
import { type Draft, isExpired, isPaid, type Order, Orders } from './order'
import { orderClosed, orderPaid, orderReversed, outTradeNoUsed } from './refusals'

/**
 * Places an order. The same request again finds the same order.
 *
 * @param names - what the request calls the fields that are checked here
 * @throws {@link Refusal} `OUT_TRADE_NO_USED`, `ORDER_PAID`, `ORDER_CLOSED` or `PARAM_ERROR`
 */
export function placeOrder(draft: Draft, world: World, names?: Partial<FieldNames>): Order {
  checkDraft(draft, world, names)
  const orders = new Orders(world)
  const known = orders.get(payeeOf(draft), draft.out_trade_no)
  if (known) return checkRepetition(known, draft)
  const { ids, clock } = world
  return orders.put({
    ...draft,
    ...(draft.overseas && { transaction_id: ids.number('4200') }),
    prepay_id: ids.number('wx', 36),
    created: clock.now(),
    state: 'NOTPAY',
  })
}

interface FieldNames {
  mchid: string
  total: string
  notify_url: string
  time_expire: string
}

const V3_NAMES: FieldNames = {
  mchid: '/mchid',
  total: '/amount/total',
  notify_url: '/notify_url',
  time_expire: '/time_expire',
}

/** @throws {@link Refusal} `PARAM_ERROR` for what no order can be like */
export function checkDraft(draft: Draft, { identity, clock }: World, changed?: Partial<FieldNames>): void {
  const names = { ...V3_NAMES, ...changed }
  const { mchid, total, notify_url, expires, combine_out_trade_no } = draft
  if (mchid !== identity.mchid && combine_out_trade_no === undefined)
    throw foreignMerchant(names.mchid, mchid)
  if (!Number.isInteger(total) || total < 1) throw paramError('body', names.total, '应为正整数', total)
  if (notify_url !== undefined && !isWebAddress(notify_url))
    throw paramError('body', names.notify_url, '不是合法的URL', notify_url)
  if (expires !== undefined && !(expires > clock.now()))
    throw paramError('body', names.time_expire, '早于当前时间')
}

/** The merchant of a call must be the one that signed it. */
export function foreignMerchant(field: string, mchid: unknown, location: 'body' | 'query' = 'body') {
  return paramError(location, field, '与签名的商户号不一致', mchid)
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}

function checkRepetition(known: Order, draft: Draft): Order {
  if (isPaid(known)) throw orderPaid()
  if (known.state === 'CLOSED') throw orderClosed(isExpired(known))
  if (known.state === 'REVOKED') throw orderReversed()
  if (known.parameters !== draft.parameters) throw outTradeNoUsed()
  return known
}
