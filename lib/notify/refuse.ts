import { isUtf8 } from 'node:buffer'
import { type NotificationErrorCode, WechatPayConfigError, WechatPayNotificationError } from '../errors'

/** A notification that cannot be read: `why` completes a sentence that starts with it. */
export function refuse(code: NotificationErrorCode, why: string): WechatPayNotificationError {
  return new WechatPayNotificationError(code, `The notification ${why}.`)
}

/** The text of bytes in UTF-8. */
export function textOf(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString()
  throw refuse('NOTIFICATION_BODY_NOT_UTF8', 'is not in UTF-8; something on the way changed its encoding')
}

export function apiv3KeyMissing(): WechatPayConfigError {
  return new WechatPayConfigError(
    'CONFIG_APIV3_KEY_MISSING',
    'The notification is encrypted with the APIv3 key, which createClient was not given. Give it as ' +
      "apiv3Key: '…'; it is set on the merchant platform, account centre, API security.",
  )
}

export function secretMissing(): WechatPayConfigError {
  return new WechatPayConfigError(
    'CONFIG_SECRET_MISSING',
    'The notification is one of APIv2, signed or encrypted with the APIv2 key, which createClient was not given. ' +
      "Give it as secret: '…'; it is set on the merchant platform, account centre, API security.",
  )
}
