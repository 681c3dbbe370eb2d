import type { CreateTestNotification } from '../../types'

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
