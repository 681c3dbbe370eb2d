import { WechatPayNotificationError, WechatPaySignatureError } from '../errors'
import { writeXml } from '../v2/xml'

/** The answer to a notification. */
export interface Reply {
  status: number
  headers: Record<string, string>
  body: string
}

/** How a notification is written, and therefore its reply. */
export type Format = 'json' | 'xml'

export const success = (format: Format): Reply => receipt(200, 'SUCCESS', undefined, format)

export const dataReply = (body: string): Reply => ({
  status: 200,
  headers: { 'Content-Type': 'application/json' },
  body,
})

/** Says of a failure no more than its kind: whoever asks may be anybody. */
export function failure(status: number, format: Format): Reply {
  const reply = receipt(status, 'FAIL', REASONS[status] ?? 'The notification was not handled.', format)
  return status === 405 ? { ...reply, headers: { ...reply.headers, Allow: 'POST' } } : reply
}

const REASONS: Readonly<Record<number, string>> = {
  400: 'The notification cannot be read.',
  401: 'The notification is not believed.',
  405: 'Notifications are sent by POST.',
  408: 'The notification did not arrive in time.',
  413: 'The notification is too large.',
  415: 'The notification is neither JSON nor XML.',
}

function receipt(
  status: number,
  code: 'SUCCESS' | 'FAIL',
  message: string | undefined,
  format: Format,
): Reply {
  if (format === 'json') {
    return {
      status,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ code, message }),
    }
  }
  const fields = new Map([
    ['return_code', code],
    ['return_msg', message ?? 'OK'],
  ])
  return { status, headers: { 'Content-Type': 'text/xml' }, body: writeXml(fields) }
}

/** The statuses of errors that are not the sender's. */
const STATUSES: Readonly<Record<string, number>> = {
  NOTIFICATION_METHOD_REFUSED: 405,
  NOTIFICATION_BODY_TIMEOUT: 408,
  NOTIFICATION_BODY_TOO_LARGE: 413,
  NOTIFICATION_CONTENT_TYPE_UNSUPPORTED: 415,
  NOTIFICATION_ARGUMENT_INVALID: 500,
  NOTIFICATION_BODY_PARSED: 500,
  NOTIFICATION_BODY_INVALID: 500,
  NOTIFICATION_DECRYPTION_FAILED: 500,
  NOTIFICATION_OVERDUE: 500,
  SIGNER_FAILED: 500,
  ANSWER_MALFORMED: 500,
}

/** The status that a notification is refused with which could not be verified and read. */
export function statusOf(error: unknown): number {
  if (error instanceof WechatPayNotificationError) return STATUSES[error.code] ?? 400
  if (error instanceof WechatPaySignatureError) return STATUSES[error.code] ?? 401
  return 500
}
