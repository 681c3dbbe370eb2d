import { given } from '../fields'
import type { UserSide } from '../user-side'
import { failRefund, type Refund, Refunds } from './refund'

/** Refunds on their way to a user, whose bank may not take them. */
export const refundSide: UserSide = {
  kind: 'refund',
  list: (world) => new Refunds(world).all().map(itemOf),
  act: (id, action, world) => {
    const refund = new Refunds(world).by('out_refund_no', id).at(-1)
    if (!refund) throw new RangeError(`There is no refund ${id}.`)
    if (action !== 'fail') throw new RangeError(`Nothing can "${action}" a refund: fail.`)
    failRefund(refund, world)
  },
}

function itemOf(refund: Refund) {
  const { out_refund_no, refund_id, out_trade_no, total, currency, reason, status, created } = refund
  return {
    id: out_refund_no,
    title: reason ?? '退款',
    state: status,
    actions: status === 'PROCESSING' ? ['fail'] : [],
    fields: given({ refund_id, out_trade_no, refund: refund.refund, total, currency }),
    created,
  }
}
