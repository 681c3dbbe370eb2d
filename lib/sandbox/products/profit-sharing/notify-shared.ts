import type { World } from '../../world'
import type { Sharing } from './sharing'

/** 分账动账通知: one for each who got something. */
export function notifyShared(sharing: Sharing, { notifier, clock }: World): void {
  const { notify_url: url, mchid, sub_mchid, transaction_id, order_id, out_order_no, due } = sharing
  if (url === undefined) return
  for (const { type, account, amount, description } of sharing.receivers) {
    const payload = {
      ...(sub_mchid === undefined ? { mchid } : { sp_mchid: mchid, sub_mchid }),
      ...{ transaction_id, order_id, out_order_no },
      receiver: { type, account, amount, description },
      success_time: clock.rfc3339(due),
    }
    notifier.send({ event: 'PROFITSHARING.SUCCESS', url, payload })
  }
}
