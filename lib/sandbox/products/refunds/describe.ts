import type { Clock } from '../../clock'
import type { Fields } from '../product'
import { RECEIVED_BY } from './notify-refunded'
import type { Refund } from './refund'

/** What all of APIv3 tells alike of a refund. */
export function describeCourse(refund: Refund, clock: Clock): Fields {
  const { refund_id, out_refund_no, transaction_id, out_trade_no, status, success, created } = refund
  return {
    ...{ refund_id, out_refund_no, transaction_id, out_trade_no, status },
    channel: 'ORIGINAL',
    user_received_account: RECEIVED_BY,
    success_time: success === undefined ? undefined : clock.rfc3339(success),
    create_time: clock.rfc3339(created),
  }
}
