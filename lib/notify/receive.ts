import type { Notification, NotificationHeaders, NotificationOptions } from '../../types'
import { WechatPayNotificationError } from '../errors'
import { type Limits, type ReadBody, refuseAnnounced } from './body'
import type { Parse } from './parse'
import type { Format } from './reply'
import { LATE, within } from './within'

/** A request as an adapter hands it over. */
export interface Incoming {
  method: string
  /** Path and query of the URL that was asked for. */
  path: string
  headers: NotificationHeaders
  contentType: string | null | undefined
  contentLength: string | null | undefined
  readBody: ReadBody
}

const XML_TYPE = /^(text|application)\/xml$/i

export function formatOf({ contentType }: Incoming): Format {
  return XML_TYPE.test(mediaTypeOf(contentType)) ? 'xml' : 'json'
}

/**
 * Reads a request and what it says, verified. What is refused by its method or announced length is not read.
 *
 * @throws `WechatPayNotificationError`, or whatever parsing throws
 */
export async function receive(
  incoming: Incoming,
  parse: Parse,
  limits: Limits & NotificationOptions,
): Promise<Notification> {
  refuseMethod(incoming.method)
  refuseAnnounced(incoming.contentLength, limits.maxBytes)
  const { maxBytes, signType, until } = limits
  const body = await incoming.readBody({ maxBytes, until })
  const options = { maxBytes, ...(signType && { signType }) }
  const notification = await within(parse({ headers: incoming.headers, body }, options), until)
  if (notification !== LATE) return notification
  throw new WechatPayNotificationError(
    'NOTIFICATION_OVERDUE',
    'The notification was not verified before the deadline: WeChat Pay’s keys were not downloaded in time.',
  )
}

function refuseMethod(method: string): void {
  if (method === 'POST') return
  throw new WechatPayNotificationError(
    'NOTIFICATION_METHOD_REFUSED',
    'Notifications are sent by POST, and this request is not.',
  )
}

function mediaTypeOf(contentType: string | null | undefined): string {
  return (contentType ?? '').replace(/;.*$/s, '').trim()
}
