import type { ClientConfig } from '../../types'
import type { Clock, ClockOptions } from './clock'
import type { Exchange } from './exchanges'
import type { Fault, FaultOptions } from './faults/fault'
import type { Identity } from './identity'
import type { Message, Resending, SentNotification } from './notifications/notification'
import type { NotificationFilter } from './notifications/wait'
import type { Payment } from './products/orders/pay'
import type { UserItem } from './products/user-side'
import type { ServerOptions } from './server'
import type { WorldOptions } from './world'

export interface SandboxOptions extends ServerOptions, WorldOptions {
  /** Keys of your own, such as new ones by `createIdentity`; by default throw-away keys that are always the same. */
  identity?: Identity
  /**
   * Speaks HTTPS, with a throw-away certificate that the `config` trusts, and demands the merchant's TLS client
   * certificate where WeChat Pay does. Over HTTP, the default, it cannot.
   */
  tls?: boolean
  /** How its time runs: by default as the machine's own. */
  clock?: ClockOptions
  /** The port on 127.0.0.1; any free one by default. */
  port?: number
  /**
   * A folder that keeps what it remembers (orders, platform certificates, notifications), so that it goes on from there
   * when it is started anew, however it ended. One process at a time may use it. Needs the package `classic-level`. By
   * default all is forgotten.
   */
  data?: string
}

/** A WeChat Pay on this machine. */
export interface Sandbox {
  /** Its address, such as `http://127.0.0.1:49152`. */
  readonly url: string
  /** With `tls`, the certificate to trust, in PEM: for clients other than that of `config`. */
  readonly ca?: string
  /** What `createClient` needs to talk to it. */
  readonly config: ClientConfig
  readonly identity: Identity
  /** The time that orders and notifications live by; `advance` lets it pass. */
  readonly clock: Pick<Clock, 'now' | 'advance'>
  /** The last requests that it received, the oldest first: what was found of each, and what it answered. */
  readonly requests: readonly Exchange[]
  /** Forgets the requests. */
  clear(): void
  /** Forgets everything: orders, rotated certificates, notifications, requests and faults. */
  reset(): Promise<void>
  /** The faults that are turned on. */
  readonly faults: readonly Fault[]
  /**
   * Lets something go wrong. A single request asks for the same by a header, which is not signed:
   * `X-Sandbox-Fault: slow=2000, bad-signature`.
   *
   * @returns what ends it
   * @throws RangeError for a kind of fault that there is not
   */
  fault(options: FaultOptions): () => void
  /** What users of WeChat have before them: orders to pay, contracts to sign; the newest first. */
  readonly userItems: readonly (UserItem & { kind: string })[]
  /**
   * Does what a user would do in WeChat.
   *
   * @param id - by which the merchant knows it: `out_trade_no`, `out_contract_code`
   * @param action - one of the item's `actions`, such as `pay`
   */
  act(kind: string, id: string, action: string): Promise<void>
  /**
   * Pays an order as its user would; the merchant is notified where the order says so.
   *
   * @param number - `out_trade_no`, or `combine_out_trade_no` of a combined order
   * @throws {@link RangeError} where there is no such order, or it cannot be paid any more
   */
  pay(number: string, payment?: Payment): Promise<void>
  /** Every notification that it made, with its deliveries, the oldest first. */
  readonly notifications: readonly SentNotification[]
  /**
   * Sends a notification of your own, as often as WeChat Pay does until it is received.
   *
   * @throws `WechatPayNotificationError` for an event that the catalogue does not know
   */
  notify(message: Message): SentNotification
  /**
   * Sends a notification once more, be it received or not: well, or with something wrong; once, or several at once; now,
   * or later.
   *
   * @returns the notification, once all that were sent are answered
   */
  resend(notificationId: string, how?: Resending): Promise<SentNotification>
  /**
   * Waits for a notification, by default for one that was received; one that is there already counts.
   *
   * @param options - `timeout` in milliseconds of the machine's time: 5000 by default
   * @throws Error that tells which notifications there were
   *
   * @example
   * ```ts
   * await sandbox.act('order', out_trade_no, 'pay')
   * await sandbox.waitForNotification({ event: 'TRANSACTION.SUCCESS' })
   * ```
   */
  waitForNotification(filter?: NotificationFilter, options?: { timeout?: number }): Promise<SentNotification>
  /**
   * Takes a new platform certificate (平台证书) into use: everything but answers to requests that name the public key is
   * signed with it from now on. Those before it stay valid, and `GET /v3/certificates` gives all.
   *
   * @returns its serial number
   */
  rotatePlatformCertificate(): Promise<string>
  /** Stops it; idempotent. */
  close(): Promise<void>
}
