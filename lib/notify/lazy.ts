import type { CreateMemoryInbox, CreateRedisInbox, CreateTestNotification, Notify } from '../../types'
import type { NotifySettings } from './parse'
import type { ReplySigning } from './sign-reply'

/** Loads what reads notifications only once one arrives. */
const load = () => require('./index') as typeof import('./index')

/** What a client has for notifications. */
export function createNotify(settings: NotifySettings & ReplySigning): Notify {
  let loaded: Notify | undefined
  const notify = () => {
    loaded ??= load().createNotify(settings)
    return loaded
  }
  return Object.freeze({
    parse: (input, options) => notify().parse(input, options),
    handler: (handlers, options) => notify().handler(handlers, options),
  } satisfies Notify)
}

/**
 * Remembers notifications in the memory of this process, as a handler does that is given no inbox: for several
 * handlers that share one, or another bound.
 */
export const createMemoryInbox: CreateMemoryInbox = (options) => load().createMemoryInbox(options)

/**
 * Remembers notifications in Redis 2.6.12 or later, for all processes that use the same one.
 *
 * @param send - sends a command: with ioredis `([name, ...args]) => redis.call(name, ...args)`, with node-redis
 *   `(command) => redis.sendCommand(command)`
 *
 * @example
 * ```ts
 * const inbox = createRedisInbox((command) => redis.sendCommand(command))
 * const handle = wxpay.notify.handler({ … }, { inbox })
 * ```
 */
export const createRedisInbox: CreateRedisInbox = (send, options) => load().createRedisInbox(send, options)

/** Loads what makes notifications only once a test asks for it. */
const loadTest = () => require('./test-notification') as typeof import('./test-notification')

/**
 * Makes a notification as WeChat Pay would send it, signed and encrypted with keys of yours: for tests of the code
 * behind `notify_url`.
 *
 * @param event - its event in the catalogue; `'*'` for another, whose `event_type` is among the options
 * @param payload - what it says: what is encrypted, or the fields of the XML where nothing is
 *
 * @example
 * ```ts
 * const { headers, body } = createTestNotification('REFUND.SUCCESS', refund, sandbox.identity)
 * await fetch(notifyUrl, { method: 'POST', headers, body })
 * ```
 *
 * @throws `WechatPayNotificationError` `NOTIFICATION_ARGUMENT_INVALID` for an event or keys that do not fit
 */
export const createTestNotification: CreateTestNotification = (...args) =>
  loadTest().createTestNotification(...args)
