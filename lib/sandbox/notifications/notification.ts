/** What is to be told to a merchant. */
export interface Message {
  /** As in the catalogue: `TRANSACTION.SUCCESS`, `v2/transaction-success`. */
  event: string
  /** The `notify_url`. */
  url: string
  /** What the ciphertext holds, sensitive fields as plaintext; for APIv2 the fields of the document. */
  payload: object
  /** APIv2: how the order was signed, and so its notification. */
  signType?: 'MD5' | 'HMAC-SHA256'
  /** APIv2, where the payload is encrypted: fields beside the ciphertext, such as `appid`. */
  beside?: Record<string, string>
}

/** What may be wrong with a notification on purpose; a merchant must refuse all of these. */
export type NotificationFault = 'bad-signature' | 'old-timestamp' | 'unknown-serial' | 'unsigned' | 'probe'

/** One time that a notification was sent. */
export interface Attempt {
  /** When, in milliseconds since 1970, by the sandbox's clock. */
  at: number
  /** What was wrong with it on purpose. */
  fault?: NotificationFault
  /** HTTP status of the merchant's answer; missing where there was none. */
  status?: number
  /** Why the answer is not what WeChat Pay expects. */
  failure?: string
  /** What the merchant answered, its beginning. */
  answer?: string
}

/** A notification and its deliveries. */
export interface SentNotification extends Message {
  id: string
  /** When it was made, in milliseconds since 1970, by the sandbox's clock. */
  created: number
  /** `not sent` is one for another machine, unless `notifyHosts` names that. */
  state: 'pending' | 'received' | 'given up' | 'not sent'
  attempts: Attempt[]
  /** When it is sent next by itself, by the sandbox's clock. */
  next?: number
  /** How often it was sent by itself. */
  tries: number
}

/** How a notification is sent once more. */
export interface Resending {
  /** What is wrong with it. */
  fault?: NotificationFault
  /** How many are sent at once, all the same: 1 by default. */
  times?: number
  /** How much later, in milliseconds of the sandbox's clock; it is signed then. */
  delay?: number
}

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** After how long WeChat Pay sends a notification again that was not received, each time in milliseconds. */
export const RESENDS: readonly number[] = [
  ...[15 * SECOND, 15 * SECOND, 30 * SECOND, 3 * MINUTE, 10 * MINUTE, 20 * MINUTE],
  ...[30 * MINUTE, 30 * MINUTE, 30 * MINUTE, 60 * MINUTE, 3 * HOUR, 3 * HOUR, 3 * HOUR, 6 * HOUR, 6 * HOUR],
]
