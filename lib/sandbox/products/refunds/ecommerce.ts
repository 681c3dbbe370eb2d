import { paramError } from '../../refusal'
import type { World } from '../../world'
import { notExists } from '../business-refusals'
import { given } from '../fields'
import { digestOf } from '../orders/order'
import { payeeOf } from '../payee'
import type { Fields, Product, StatefulOperation } from '../product'
import { applyRefund } from './apply'
import { describeCourse } from './describe'
import { type Refund, Refunds } from './refund'

interface EcommerceRefundBody {
  sub_mchid?: string
  sp_appid: string
  transaction_id?: string
  out_trade_no?: string
  out_refund_no: string
  reason?: string
  amount: { refund: number; total: number; currency?: string; from?: unknown[] }
  notify_url?: string
  refund_account?: string
  funds_account: string
}

function apply(body: EcommerceRefundBody, world: World): Fields {
  const { sub_mchid, transaction_id, out_trade_no, out_refund_no, reason, notify_url } = body
  const { refund_account, funds_account, amount } = body
  if (sub_mchid === undefined) throw paramError('body', '/sub_mchid', '不能为空')
  const refund = applyRefund(
    {
      ...{ sub_mchid, transaction_id, out_trade_no, out_refund_no, reason, notify_url },
      ...{ refund_account, funds_account, ...amount },
      mchid: world.identity.mchid,
      api: 'v3',
      parameters: digestOf(body),
    },
    world,
  )
  return given({
    refund_id: refund.refund_id,
    out_refund_no,
    create_time: world.clock.rfc3339(refund.created),
    amount: amountOf(refund),
    refund_account,
  })
}

function amountOf({ refund, from, currency }: Refund): Fields {
  return given({ refund, from, payer_refund: refund, discount_refund: 0, currency })
}

function describe(refund: Refund, { clock }: World): Fields {
  return given({
    ...describeCourse(refund, clock),
    amount: amountOf(refund),
    refund_account: refund.refund_account,
    funds_account: refund.funds_account,
  })
}

function query(id: 'refund_id' | 'out_refund_no'): StatefulOperation {
  return {
    ids: [id],
    handle: ({ variables, query }, world) => {
      const number = variables[id] as string
      const { sub_mchid } = query as { sub_mchid?: string }
      const refunds = new Refunds(world)
      const { mchid } = world.identity
      const refund =
        id === 'refund_id' ? refunds.byId(number) : refunds.get(payeeOf({ mchid, sub_mchid }), number)
      if (!refund || refund.sub_mchid !== sub_mchid) throw notExists('退款单')
      return describe(refund, world)
    },
  }
}

/** 电商收付通: refunds of 二级商户. */
export const ecommerceRefunds: Product = {
  'POST /v3/ecommerce/refunds/apply': {
    ids: ['transaction_id', 'out_trade_no', 'out_refund_no'],
    handle: ({ body }, world) => apply(body as EcommerceRefundBody, world),
  },
  'GET /v3/ecommerce/refunds/id/{refund_id}': query('refund_id'),
  'GET /v3/ecommerce/refunds/out-refund-no/{out_refund_no}': query('out_refund_no'),
}
