import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
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

/**
 * A notification of APIv2: its signature verified, or where it has none, its ciphertext decrypted. It does not say when
 * it was sent, so that only its `id` tells one that is replayed.
 */
export interface NotificationV2<Event extends NotificationEvent> extends Received {
  readonly event: Event
  /** The fields of the XML. Where nothing signs them, only `resource` is to be believed. */
  readonly body: Notifications[Event] extends { body: infer Body } ? Body : never
}

/**
 * A notification of APIv2 of which a part was encrypted. What a refund (`v2/refund-processed`) says is believed because
 * nobody else could encrypt it; nothing signs it, so ask the query of refunds before much depends on it.
 */
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
  /**
   * Answers notifications: verifies, decrypts and hands each to the handler of its event, once however often and to
   * however many processes WeChat Pay delivers it.
   *
   * Answered with success are a handler that returns, a duplicate of what was handled before, and an event without a
   * handler; WeChat Pay delivers all else again, 15 times within some 24 hours.
   *
   * @example
   * ```ts
   * const handle = wxpay.notify.handler({
   *   'TRANSACTION.SUCCESS': async ({ resource }) => markPaid(resource),
   *   'REFUND.SUCCESS': async ({ resource }) => markRefunded(resource.out_refund_no),
   * })
   * app.post('/notify', handle.node) // Express, before express.json()
   * app.post('/notify', (c) => handle(c.req.raw)) // Hono
   * export const POST = handle // Next.js
   * ```
   *
   * @throws `WechatPayNotificationError` `NOTIFICATION_ARGUMENT_INVALID` for an event or an option that does not exist
   */
  handler(handlers: NotificationHandlers, options?: NotificationHandlerOptions): NotificationListener
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

/** What a handler is told beside the notification. */
export interface NotificationContext {
  /**
   * Aborted once the handler's result counts no more: of a query at the deadline; else where another process took the
   * notification over, or after ten minutes. Not at the deadline, as the handler then goes on.
   */
  readonly signal: AbortSignal
}

/** Fields of a reply that say no more than whether the notification was received. */
type ReceiptField = 'code' | 'message' | 'return_code' | 'return_msg'

/** Events that ask something: the reply carries data. Each delivery is asked anew, duplicates too. */
export type NotificationQuery =
  | {
      [Event in NotificationEvent]: [Exclude<keyof Notifications[Event]['reply'], ReceiptField>] extends [
        never,
      ]
        ? never
        : Event
    }[NotificationEvent]
  | 'ENTRUST.TERMINATE_INQUIRY'

/**
 * What the handler of an event returns: of a query the reply, sent as it is; of others nothing that is looked at. A
 * query whose handler returns nothing, or that has none, is answered with 500.
 */
export type NotificationReply<Event extends NotificationEvent> = Event extends 'ENTRUST.TERMINATE_INQUIRY'
  ? Notifications[Event]['reply'] & Readonly<Record<string, unknown>>
  : Event extends NotificationQuery
    ? Notifications[Event]['reply']
    : unknown

/**
 * Handlers by event. `*` is called for every event that has none of its own, also for one that the catalogue does not
 * know. A handler that throws or rejects has WeChat Pay deliver the notification again.
 */
export type NotificationHandlers = {
  readonly [Event in NotificationEvent]?: (
    notification: NotificationOf<Event>,
    context: NotificationContext,
  ) => NotificationReply<Event> | Promise<NotificationReply<Event>>
} & {
  readonly '*'?: (notification: Notification, context: NotificationContext) => unknown
}

export interface NotificationHandlerOptions extends NotificationOptions {
  /**
   * Remembers what is being handled and what was. By default the memory of this process: where several processes
   * receive notifications, or one must not handle again after a restart, give `createRedisInbox(…)` or your own.
   */
  inbox?: Inbox
  /**
   * Milliseconds after which WeChat Pay is answered, whether or not the handler is done; by default 4,500, as it waits
   * 5 seconds. For `CROSS_BORDER_PAY.…`, which waits 3 seconds, never more than 2,700.
   */
  deadline?: number
  /**
   * How a handler is answered for that misses the deadline; it goes on in either case. `retry`, the default: with 500,
   * so that WeChat Pay delivers again, and is told of the success then. `accept`: with success, and a failure is
   * `onError`'s alone. A query that misses the deadline is always answered with 500.
   */
  slow?: 'retry' | 'accept'
  /**
   * Told of whatever was refused or failed: what a handler threw as it is, all else as an error of this package. What
   * it does or throws changes no reply. By default what is answered with a status of 5xx is printed by
   * `console.error`.
   *
   * @param notification - missing where it could not be verified and read
   */
  onError?: (error: unknown, notification?: Notification) => unknown
}

/** A request of Node.js or Express; `body` is what a middleware made of it. */
export type NodeNotificationRequest = IncomingMessage & {
  readonly body?: unknown
  readonly rawBody?: unknown
  readonly originalUrl?: string
}

/** What is used of a context of Koa. */
export interface KoaNotificationContext {
  readonly req: IncomingMessage
  readonly request: object
  status: number
  body: unknown
  set(headers: Record<string, string>): void
}

/** What is used of a request of Fastify. */
export interface FastifyNotificationRequest {
  readonly raw: IncomingMessage
  readonly body?: unknown
}

/** What is used of a reply of Fastify. */
export interface FastifyNotificationReply {
  code(status: number): unknown
  headers(headers: Record<string, string>): unknown
  send(body?: string): unknown
}

/** What is used of a Fastify server. */
export interface FastifyNotificationScope {
  removeAllContentTypeParsers(): void
  addContentTypeParser(
    type: string,
    parser: (request: unknown, payload: unknown, done: (error: null) => void) => void,
  ): unknown
  post(path: string, handler: FastifyNotificationListener): unknown
}

/** Handles a request of Fastify. */
export interface FastifyNotificationListener {
  (request: FastifyNotificationRequest, reply: FastifyNotificationReply): Promise<unknown>
  /**
   * Adds the route to a Fastify server, with the body left as it was received; the server's other routes keep their
   * parsers.
   *
   * @example
   * ```ts
   * app.register(handle.fastify.plugin, { url: '/notify' })
   * ```
   */
  readonly plugin: (scope: FastifyNotificationScope, options: { url: string }) => Promise<void>
}

/** Answers notifications: called with a Web `Request`, or by the framework's name. Never rejects. */
export interface NotificationListener {
  (request: Request): Promise<Response>
  /**
   * Node.js and Express. The body must be there as received: unread, or read by `express.raw({ type: () => true })` or
   * `express.text({ type: () => true })`, not by `express.json()`.
   */
  readonly node: (request: NodeNotificationRequest, response: ServerResponse, next?: unknown) => Promise<void>
  /** Koa: before its body parser, or after one that leaves `rawBody`, as `@koa/bodyparser` does. */
  readonly koa: (context: KoaNotificationContext) => Promise<void>
  readonly fastify: FastifyNotificationListener
}

type Awaitable<Value> = Value | Promise<Value>

/** What {@link Inbox.claim} found: now it is the caller's, another handles it, or it was handled. */
export type ClaimState = 'claimed' | 'busy' | 'done'

/**
 * Remembers which notifications are being handled, and which were. Each method must be atomic. One that throws or
 * rejects has the notification answered with 500 and not handled.
 */
export interface Inbox {
  /**
   * Claims a notification for a while, unless it is claimed or done.
   *
   * @param token - whose claim it is
   * @param lease - milliseconds after which it is free again unless renewed
   */
  claim(key: string, token: string, lease: number): Awaitable<ClaimState>
  /** Prolongs a claim. `false` where it is not, or no longer, the token's. */
  renew(key: string, token: string, lease: number): Awaitable<boolean>
  /**
   * Remembers a notification as handled. `false`, and nothing changed, where somebody else holds a claim or it is done;
   * a claim that ran out and that nobody took is no hindrance.
   *
   * @param retention - milliseconds for which it is remembered
   */
  complete(key: string, token: string, retention: number): Awaitable<boolean>
  /** Gives a claim back, so that the next delivery is handled. `false`, and nothing changed, where it is not the token's. */
  release(key: string, token: string): Awaitable<boolean>
}

export interface MemoryInboxOptions {
  /** How many handled notifications are remembered, by default 100,000; the oldest are forgotten first. */
  maxEntries?: number
}

export type CreateMemoryInbox = (options?: MemoryInboxOptions) => Inbox

/**
 * Sends a command to Redis: with ioredis `([name, ...args]) => redis.call(name, ...args)`, with node-redis
 * `(command) => redis.sendCommand(command)`.
 */
export type SendRedisCommand = (command: [name: string, ...args: string[]]) => Promise<unknown>

export interface RedisInboxOptions {
  /** What the keys begin with; by default `wechatpay:notification:`. */
  prefix?: string
}

export type CreateRedisInbox = (send: SendRedisCommand, options?: RedisInboxOptions) => Inbox
