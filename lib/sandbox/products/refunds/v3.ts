import type { Clock } from '../../clock'
import { paramError } from '../../refusal'
import type { World } from '../../world'
import { invalidRequest, notExists } from '../business-refusals'
import { given } from '../fields'
import { digestOf } from '../orders/order'
import { payeeOf } from '../payee'
import type { Fields, Product } from '../product'
import { applyRefund } from './apply'
import { describeCourse } from './describe'
import { type Refund, Refunds } from './refund'

interface RefundBody {
  sub_mchid?: string
  transaction_id?: string
  out_trade_no?: string
  out_refund_no: string
  reason?: string
  notify_url?: string
  funds_account?: string
  amount: { refund: number; total: number; currency: string; from?: unknown[] }
}

function apply(body: RefundBody, world: World): Fields {
  const { amount, ...others } = body
  const { refund, total, currency, from } = amount
  const request = { ...others, refund, total, currency, from, mchid: world.identity.mchid }
  return describeRefund(
    applyRefund({ ...request, api: 'v3', parameters: digestOf(body) }, world),
    world.clock,
  )
}

/** A refund as 退款 of APIv3 tells it. */
function describeRefund(refund: Refund, clock: Clock): Fields {
  const { total, refund: amount, currency, from } = refund
  return given({
    ...describeCourse(refund, clock),
    funds_account: refund.funds_account ?? 'AVAILABLE',
    amount: given({
      total,
      refund: amount,
      from,
      payer_total: total,
      payer_refund: amount,
      settlement_refund: amount,
      settlement_total: total,
      discount_refund: 0,
      currency,
    }),
  })
}

function find(sub_mchid: string | undefined, out_refund_no: string, world: World): Refund {
  const { mchid } = world.identity
  const refund = new Refunds(world).get(payeeOf({ mchid, sub_mchid }), out_refund_no)
  if (!refund) throw notExists('退款单')
  return refund
}

interface AbnormalBody {
  sub_mchid?: string
  out_refund_no: string
  type: 'USER_BANK_CARD' | 'MERCHANT_BANK_CARD'
  bank_account?: string
  real_name?: string
}

/** 发起异常退款: the money goes to another account of the user, or back to the merchant. */
export function retryAbnormal(refund_id: unknown, body: AbnormalBody, world: World): Refund {
  const refund = find(body.sub_mchid, body.out_refund_no, world)
  if (refund.refund_id !== refund_id) throw paramError('path', '/refund_id', '与out_refund_no不是同一笔退款')
  if (refund.status !== 'ABNORMAL') throw invalidRequest('退款单状态不是退款异常')
  if (body.type === 'USER_BANK_CARD' && !(body.bank_account && body.real_name))
    throw paramError('body', '/bank_account', '退款至用户银行卡时与real_name都不能为空')
  return new Refunds(world).start(refund)
}

const PATH = '/v3/refund/domestic/refunds'

/** 退款 of APIv3. */
export const domesticRefunds: Product = {
  [`POST ${PATH}`]: {
    ids: ['transaction_id', 'out_trade_no', 'out_refund_no'],
    handle: ({ body }, world) => apply(body as RefundBody, world),
  },
  [`GET ${PATH}/{out_refund_no}`]: {
    ids: ['out_refund_no'],
    handle: ({ variables, query }, world) => {
      const { sub_mchid } = query as { sub_mchid?: string }
      return describeRefund(find(sub_mchid, variables.out_refund_no as string, world), world.clock)
    },
  },
  [`POST ${PATH}/{refund_id}/apply-abnormal-refund`]: {
    ids: ['refund_id', 'out_refund_no'],
    handle: ({ variables, body }, world) =>
      describeRefund(retryAbnormal(variables.refund_id, body as AbnormalBody, world), world.clock),
  },
}
