import type { CreateTestNotification, Notify } from '../../types'
import type { NotifySettings } from './parse'

/** Loads what reads notifications only once one arrives. */
const load = () => require('./index') as typeof import('./index')

/** What a client has for notifications. */
export function createNotify(settings: NotifySettings): Notify {
  let loaded: Notify | undefined
  const notify = () => {
    loaded ??= load().createNotify(settings)
    return loaded
  }
  return Object.freeze({
    parse: (input, options) => notify().parse(input, options),
  } satisfies Notify)
}

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
