import type { Notification, NotificationQuery } from '../../types'

/** What a query asks for beside data. */
export interface QueryFacts {
  /** The reply is signed, and waited for no longer than {@link SIGNED_DEADLINE} allows. */
  signed?: true
}

/** When a handler must have ended whose reply is signed: WeChat Pay waits 3 seconds. In milliseconds. */
export const SIGNED_DEADLINE = 2_700

/** How long signing may take beyond, in milliseconds. */
export const SIGNING = 200

/**
 * The events whose reply carries data. The compiler holds them against the catalogue, which says neither which replies
 * are signed nor what `ENTRUST.TERMINATE_INQUIRY` wants to know.
 */
const QUERIES: Record<NotificationQuery, QueryFacts> = {
  'CROSS_BORDER_PAY.GET_MCH_INFO': { signed: true },
  'CROSS_BORDER_PAY.PUSH_ORDER_INFO': { signed: true },
  'ENTRUST.TERMINATE_INQUIRY': {},
  'ENTRUST.TERMINATE_RETENTION': {},
  'PARKING_FEE.QUERY_TRANS_INFO': {},
}

export function queryFactsOf({ event }: Notification): QueryFacts | undefined {
  return Object.hasOwn(QUERIES, event) ? QUERIES[event as NotificationQuery] : undefined
}
