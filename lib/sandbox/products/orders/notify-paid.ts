import type { World } from '../../world'
import { describeOrder } from './describe'
import { describeOverseasOrder } from './describe-overseas'
import type { Order } from './order'
import { v2Payment } from './v2-fields'

/** Tells the merchant of a payment, in the manner in which the order was placed. */
export function notifyPaid(order: Order, world: World): void {
  const { notify_url: url, api, signType } = order
  if (url === undefined) return
  const { notifier, clock } = world
  if (api === 'v3') {
    const payload = order.overseas ? describeOverseasOrder(order, clock) : describeOrder(order, clock)
    notifier.send({ event: 'TRANSACTION.SUCCESS', url, payload })
  } else {
    notifier.send({
      event: 'v2/transaction-success',
      url,
      payload: { return_code: 'SUCCESS', result_code: 'SUCCESS', ...v2Payment(order, clock) },
      signType,
    })
  }
}

/** Tells the merchant of a combined payment. */
export function notifyCombinedPaid(url: string, payload: object, { notifier }: World): void {
  notifier.send({ event: 'TRANSACTION.SUCCESS', url, payload })
}
