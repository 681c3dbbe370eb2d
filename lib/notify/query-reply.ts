import type { Notification } from '../../types'
import { WechatPayNotificationError } from '../errors'
import type { Tell } from './claim'
import { dataReply, type Reply } from './reply'
import { LATE, within } from './within'

/**
 * Has a query answered by its handler. Each delivery asks anew, as what was true of a parking lot or an order before
 * need not be so now.
 *
 * @throws what the handler threw, or `WechatPayNotificationError` where it gave no reply
 */
export async function replyTo(
  { event }: Notification,
  handle: ((signal: AbortSignal) => unknown) | undefined,
  { until, tell }: { until: number; tell: Tell },
): Promise<Reply> {
  if (!handle) throw replyMissing(`${event} is a query, and has no handler that could answer it`)
  const abort = new AbortController()
  const running = (async () => handle(abort.signal))()
  const reply = await within(running, until)
  if (reply === LATE) {
    const overdue = overdueError(event)
    abort.abort(overdue)
    running.catch(tell)
    throw overdue
  }
  if (reply === undefined || reply === null) {
    throw replyMissing(`The handler of ${event} returned nothing, and what it returns is the reply`)
  }
  return dataReply(textOf(event, reply))
}

export function overdueError(event: string): WechatPayNotificationError {
  return new WechatPayNotificationError(
    'NOTIFICATION_OVERDUE',
    `The handler of ${event} did not end before the deadline, and WeChat Pay was told to deliver again. Do what takes ` +
      'long after the notification was handled.',
  )
}

function textOf(event: string, reply: unknown): string {
  let text: string | undefined
  try {
    text = JSON.stringify(reply)
  } catch (cause) {
    throw replyInvalid(event, cause)
  }
  if (text?.startsWith('{')) return text
  throw replyInvalid(event)
}

function replyMissing(what: string): WechatPayNotificationError {
  return new WechatPayNotificationError('NOTIFICATION_REPLY_MISSING', `${what}.`)
}

function replyInvalid(event: string, cause?: unknown): WechatPayNotificationError {
  return new WechatPayNotificationError(
    'NOTIFICATION_REPLY_INVALID',
    `The handler of ${event} returned what is no JSON object.`,
    { cause },
  )
}
