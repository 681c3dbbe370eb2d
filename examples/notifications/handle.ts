import { wxpay } from './client'

/**
 * What this shop does with notifications. Each is verified and decrypted before its handler runs, and one that is
 * delivered twice is handled once; whoever runs more than one process gives `{ inbox: createRedisInbox(…) }` besides.
 */
export const handle = wxpay.notify.handler({
  'TRANSACTION.SUCCESS': ({ payload, resource }) => {
    if (payload !== 'basic') return
    const { out_trade_no, transaction_id, amount } = resource
    console.log(`paid: ${out_trade_no} by ${transaction_id}, ${amount.total} fen`)
  },
  'REFUND.SUCCESS': ({ resource }) => console.log(`refunded: ${resource.out_refund_no}`),
  '*': ({ event, id }) => console.log(`received: ${event} ${id}`),
})
