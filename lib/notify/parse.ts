import type { KeyObject } from 'node:crypto'
import type { Notification, NotificationInput, NotificationOptions } from '../../types'
import type { Settings } from '../config'
import { WechatPayNotificationError } from '../errors'
import { ecbKey } from './algorithms'
import { checkContentType, looksLikeElement, readBody, readHeaders } from './input'
import { readV2, type V2Settings } from './v2'
import { readV3, type V3Settings } from './v3'

export type NotifySettings = V2Settings & V3Settings & Pick<Settings, 'keys'>

export type Parse = (input: NotificationInput, options?: NotificationOptions) => Promise<Notification>

/** Makes `parse` for a client's keys. */
export function createParse(settings: NotifySettings): Parse {
  let key: KeyObject | undefined
  const ecbKeyOf = (secret: KeyObject) => {
    key ??= ecbKey(secret)
    return key
  }
  return async (input, { maxBytes, signType } = {}) => {
    const { headers, body } = requireInput(input)
    const bytes = readBody(body, maxBytes)
    const header = readHeaders(headers)
    const isXml = looksLikeElement(bytes)
    checkContentType(header, isXml ? 'XML' : 'JSON')
    if (isXml) return readV2(bytes, settings, ecbKeyOf, signType)
    const verified = settings.keys.verify(header, bytes, 'notification')
    if (typeof verified !== 'string') await verified
    return readV3(bytes, settings)
  }
}

function requireInput(input: NotificationInput): NotificationInput {
  if (typeof input === 'object' && input !== null) return input
  throw new WechatPayNotificationError(
    'NOTIFICATION_BODY_INVALID',
    'parse() takes one object: { headers, body }, with the body as it was received.',
  )
}
