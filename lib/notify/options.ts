import type { Inbox, NotificationHandlerOptions, NotificationHandlers } from '../../types'
import { WechatPayNotificationError } from '../errors'
import { notifications } from '../generated/notifications'
import { describe } from '../keys/material'
import { createMemoryInbox } from './memory-inbox'

/** Options, checked, with what holds where nothing was said. */
export type HandlerSettings = Required<Omit<NotificationHandlerOptions, 'onError' | 'signType'>> &
  Pick<NotificationHandlerOptions, 'onError' | 'signType'>

const DEADLINE = 4_500
/** The longest that a timer of Node.js lasts, in milliseconds. */
const MOST_DEADLINE = 2_147_483_647
const MOST_BYTES = 1024 * 1024
const OPTIONS = ['inbox', 'deadline', 'slow', 'maxBytes', 'signType', 'onError']
const INBOX_METHODS = ['claim', 'renew', 'complete', 'release'] satisfies (keyof Inbox)[]

export function readOptions(options: NotificationHandlerOptions = {}): HandlerSettings {
  const unknown = Object.keys(options).find((name) => !OPTIONS.includes(name))
  if (unknown !== undefined) throw invalid(`"${unknown}" is no option. Options: ${OPTIONS.join(', ')}`)
  const { inbox = createMemoryInbox(), deadline = DEADLINE, slow = 'retry', maxBytes = MOST_BYTES } = options
  const missing = INBOX_METHODS.find((name) => typeof inbox?.[name] !== 'function')
  if (missing) throw invalid(`inbox has no method ${missing}`)
  if (!(Number.isFinite(deadline) && deadline > 0 && deadline <= MOST_DEADLINE)) {
    throw invalid(`deadline is ${describe(deadline)}; expected milliseconds, more than 0`)
  }
  if (!(Number.isSafeInteger(maxBytes) && maxBytes > 0)) {
    throw invalid(`maxBytes is ${describe(maxBytes)}; expected a whole number, 1 or more`)
  }
  if (slow !== 'retry' && slow !== 'accept') throw invalid("slow must be 'retry' or 'accept'")
  const { onError, signType } = options
  if (signType !== undefined && signType !== 'MD5' && signType !== 'HMAC-SHA256') {
    throw invalid("signType must be 'MD5' or 'HMAC-SHA256'")
  }
  if (onError !== undefined && typeof onError !== 'function') throw invalid('onError is no function')
  return { inbox, deadline, slow, maxBytes, signType, onError }
}

/** An event that is misspelled would never be handled. */
export function checkHandlers(handlers: NotificationHandlers): void {
  if (typeof handlers !== 'object' || handlers === null) {
    throw invalid('the first argument is no object of handlers by event')
  }
  for (const [event, handler] of Object.entries(handlers)) {
    if (event !== '*' && !Object.hasOwn(notifications, event)) {
      throw invalid(`"${event}" is no event in the catalogue; '*' handles those that are not in it`)
    }
    if (handler !== undefined && typeof handler !== 'function') {
      throw invalid(`the handler of "${event}" is no function`)
    }
  }
}

function invalid(why: string): WechatPayNotificationError {
  return new WechatPayNotificationError('NOTIFICATION_ARGUMENT_INVALID', `notify.handler: ${why}.`)
}
