import type { Exchange } from '../exchanges'
import type { Fault } from '../faults/fault'
import type { SentNotification } from '../notifications/notification'
import type { UserItem } from '../products/user-side'

/** What the console's page is told of the sandbox. */
export interface Snapshot {
  url: string
  /** The sandbox's time in milliseconds since 1970, and how many of its seconds pass in a real one. */
  now: number
  rate: number
  items: (UserItem & { kind: string })[]
  notifications: SentNotification[]
  faults: readonly Fault[]
  /** Serial numbers of the platform certificates, the newest last. */
  certificates: string[]
  publicKeyId: string
  mchid: string
}

/** A request as a line of the list. */
export interface Summary
  extends Pick<
    Exchange,
    'id' | 'at' | 'duration' | 'method' | 'url' | 'name' | 'signature' | 'status' | 'code' | 'faults'
  > {
  mistake?: string
}

/** Events that the page is sent, by their names. */
export interface Events {
  /** When it connects. */
  hello: { requests: Summary[]; snapshot: Snapshot }
  requests: Summary[]
  cleared: null
  snapshot: Snapshot
}
