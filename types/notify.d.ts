import type { IncomingHttpHeaders } from 'node:http'
import type { Notifications } from './generated/operations'
import type { KeyInput } from './index'

/** An event in the catalogue, such as `TRANSACTION.SUCCESS`; those of APIv2 begin with `v2/`. */
export type NotificationEvent = keyof Notifications

/** Headers as they come: those of Node.js, of a Web `Request`, a Map, or pairs of name and value. */
export type NotificationHeaders = IncomingHttpHeaders | Iterable<readonly [name: string, value: string]>

/** A notification as it was received. */
export interface NotificationInput {
  headers: NotificationHeaders
  /** The body's bytes, or their text: as received, not parsed. */
  body: Uint8Array | ArrayBuffer | string
}

export interface NotificationOptions {
  /** How many bytes the body may have; 1 MiB by default. */
  maxBytes?: number
  /**
   * How APIv2 must have signed. WeChat Pay signs a notification of a payment as the order was signed, so that `MD5`,
   * the default, accepts both; whoever signs every order with `HMAC-SHA256` says so here, and MD5, the weaker of the
   * two, is refused. Where a notification is documented to be signed with `HMAC-SHA256` alone, MD5 is refused anyway.
   */
  signType?: 'MD5' | 'HMAC-SHA256'
}

/** What every notification has. */
interface Received {
  /**
   * 通知ID: the same in each delivery of one notification. Of an APIv2 one without an `event_id`, a digest of what it
   * says.
   */
  readonly id: string
}

/** What every notification of APIv3 has. */
interface ReceivedV3 extends Received {
  /** 通知创建时间, RFC 3339 */
  readonly create_time: string
  /** 通知类型 */
  readonly event_type: string
  /** 通知数据类型, `encrypt-resource` */
  readonly resource_type: string
  /** 回调摘要 */
  readonly summary?: string
  /** 原始回调类型: what kind of object was encrypted. */
  readonly original_type?: string
}

/** A notification of APIv3: verified and decrypted. */
export interface NotificationV3<Event extends NotificationEvent> extends ReceivedV3 {
  readonly event: Event
  /** 解密后的通知数据 */
  readonly resource: ResourceOf<Event>
}

/** A notification whose event carries payloads of several products, which `payload` tells apart. */
export interface NotificationPayload<Event extends NotificationEvent, Payload, Resource> extends ReceivedV3 {
  readonly event: Event
  /** Which payload it is. */
  readonly payload: Payload
  /** 解密后的通知数据 */
  readonly resource: Resource
}

/** A notification of APIv2: its signature verified, or where it has none, its ciphertext decrypted. */
export interface NotificationV2<Event extends NotificationEvent> extends Received {
  readonly event: Event
  /** The fields of the XML. Where nothing signs them, only `resource` is to be believed. */
  readonly body: Notifications[Event] extends { body: infer Body } ? Body : never
}

/** A notification of APIv2 of which a part was encrypted. */
export interface NotificationV2Decrypted<Event extends NotificationEvent> extends NotificationV2<Event> {
  /** 解密后的通知数据 */
  readonly resource: ResourceOf<Event>
}

/** A notification that the catalogue does not know, verified and decrypted all the same. */
export interface UnknownNotification extends Received {
  readonly event: '*'
  /** 通知类型; empty where the XML of APIv2 names none. */
  readonly event_type: string
  /** 解密后的通知数据; of an APIv2 notification without any, the fields of the XML. */
  readonly resource: unknown
  /** 通知创建时间; APIv3 only. */
  readonly create_time?: string
  /** 通知数据类型; APIv3 only. */
  readonly resource_type?: string
  readonly summary?: string
  readonly original_type?: string
  /** APIv2 only: the fields of the XML. */
  readonly body?: Readonly<Record<string, unknown>>
}

type ResourceOf<Event extends NotificationEvent> = Notifications[Event] extends { resource: infer Resource }
  ? Resource
  : never

type PayloadsOf<Event extends NotificationEvent, Payloads> =
  | { [Payload in keyof Payloads]: NotificationPayload<Event, Payload, Payloads[Payload]> }[keyof Payloads]
  | NotificationPayload<Event, '*', Readonly<Record<string, unknown>>>

/** The notification of an event. A payload that no product is known to send has `payload: '*'`. */
export type NotificationOf<Event extends NotificationEvent> = Notifications[Event] extends {
  payloads: infer Payloads
}
  ? PayloadsOf<Event, Payloads>
  : Notifications[Event] extends { body: unknown }
    ? Notifications[Event] extends { resource: unknown }
      ? NotificationV2Decrypted<Event>
      : NotificationV2<Event>
    : NotificationV3<Event>

/** A notification of any event, known by its `event`: `*` where the catalogue does not know it. */
export type Notification =
  | { [Event in NotificationEvent]: NotificationOf<Event> }[NotificationEvent]
  | UnknownNotification

/** Notifications of WeChat Pay. */
export interface Notify {
  /**
   * Verifies a notification, decrypts it, and tells what it says.
   *
   * @example
   * ```ts
   * const notification = await wxpay.notify.parse({ headers: request.headers, body: await request.text() })
   * if (notification.event === 'REFUND.SUCCESS') await refunded(notification.resource.out_refund_no)
   * ```
   *
   * @throws `WechatPaySignatureError` where it is not believed, `WechatPayNotificationError` where it cannot be read:
   *   answer either with a status of 4xx or 5xx
   */
  parse(input: NotificationInput, options?: NotificationOptions): Promise<Notification>
}

/** What a test notification is signed and encrypted with. */
export interface TestNotificationKeys {
  /** WeChat Pay's private key, whose public key the client under test has in `certs`. */
  privateKey: KeyInput
  /** The id under which the client has it in `certs`. */
  serial: string
  /** APIv3 key: 32 bytes. */
  apiv3Key: KeyInput
  /** APIv2 key. */
  secret?: KeyInput
  /** 商户号, for the XML of APIv2. */
  mchid?: string
}

/** The keys of a sandbox: its `identity`. */
export interface SandboxKeys {
  platformKey: KeyInput
  publicKeyId: string
  apiv3Key: KeyInput
  secret?: KeyInput
  mchid?: string
}

export interface TestNotificationOptions {
  /** 通知ID; a new one by default. Of APIv2 only those that have an `event_id`. */
  id?: string
  /** 通知创建时间, RFC 3339; now by default. */
  create_time?: string
  /** 通知类型: needed for the event `*` of APIv3, which stands for one that the catalogue does not know. */
  event_type?: string
  /** 回调摘要; the event's official name by default. */
  summary?: string
  /** 原始回调类型; by default as the catalogue says. */
  original_type?: string
  /** 附加数据; by default the `original_type`. */
  associated_data?: string
  /** `Wechatpay-Timestamp`: seconds since 1970; now by default. */
  timestamp?: number
  /** `Wechatpay-Nonce`, or `nonce_str`; a new one by default. */
  nonce?: string
  /** `Wechatpay-Serial`; by default that of the keys. */
  serial?: string
  /** APIv2: how it is signed. By default as the notification does; where it may choose, with MD5. */
  signType?: 'MD5' | 'HMAC-SHA256'
  /** APIv2: fields of the XML beside what is encrypted. */
  body?: Readonly<Record<string, string>>
}

/** A request of WeChat Pay to `notify_url`. */
export interface TestNotification {
  headers: Record<string, string>
  body: string
}

/** Fields that are made with the notification where they are not given. */
type Made = 'sign' | 'sign_type' | 'nonce_str' | 'mch_id'

/** What a test notification says: what is encrypted, or the XML's fields where nothing is. */
export type TestPayload<Event extends NotificationEvent | '*'> = Event extends NotificationEvent
  ? Notifications[Event] extends { resource: infer Resource }
    ? Resource
    : Notifications[Event] extends { body: infer Body }
      ? Omit<Body, Made> & { [Name in Made & keyof Body]?: Body[Name] }
      : never
  : unknown

export type CreateTestNotification = <Event extends NotificationEvent | '*'>(
  event: Event,
  payload: TestPayload<Event>,
  keys: TestNotificationKeys | SandboxKeys,
  options?: TestNotificationOptions,
) => TestNotification
