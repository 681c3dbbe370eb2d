import type { Notification } from '../../types'
import type { Settings } from '../config'
import { notifications } from '../generated/notifications'
import { decryptPlaces } from '../sensitive/fields'
import { openGcm } from './decrypt'
import type { V3NotificationFacts } from './facts'
import { payloadOf } from './payload'
import { refuse, textOf } from './refuse'

export type V3Settings = Pick<Settings, 'apiv3Key' | 'sensitive' | 'privateKey' | 'decryptor'>

type Fields = Readonly<Record<string, unknown>>

/** Reads a notification of APIv3, whose signature was verified. */
export function readV3(body: Buffer, settings: V3Settings): Notification | Promise<Notification> {
  const envelope = readEnvelope(body)
  const { id, event_type, resource: sealed } = envelope
  if (typeof id !== 'string' || id === '') throw missing('id')
  if (typeof event_type !== 'string') throw missing('event_type')
  if (!isObject(sealed))
    throw refuse('NOTIFICATION_RESOURCE_MISSING', 'has no resource, which holds what is encrypted')
  const resource = openGcm(
    {
      algorithm: sealed.algorithm,
      ciphertext: sealed.ciphertext,
      nonce: sealed.nonce,
      associatedData: sealed.associated_data,
    },
    settings.apiv3Key,
  )
  return toNotification(envelope, sealed.original_type, resource, settings)
}

function readEnvelope(body: Buffer): Fields {
  const text = textOf(body)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw refuse('NOTIFICATION_NOT_JSON', 'is neither JSON nor XML')
  }
  if (isObject(value)) return value
  throw refuse('NOTIFICATION_NOT_AN_OBJECT', 'is JSON, but not an object')
}

function toNotification(
  { id, create_time, event_type, resource_type, summary }: Fields,
  original_type: unknown,
  resource: unknown,
  settings: V3Settings,
): Notification | Promise<Notification> {
  const event = event_type as string
  const facts = factsOf(event)
  const known: Record<string, unknown> = {
    event: facts ? event : '*',
    id,
    create_time,
    event_type,
    resource_type,
  }
  if (summary !== undefined) known.summary = summary
  if (original_type !== undefined) known.original_type = original_type
  known.resource = resource
  if (!facts) return known as unknown as Notification
  if (!isObject(resource))
    throw refuse('NOTIFICATION_RESOURCE_MALFORMED', 'was decrypted, and holds something else than an object')
  const { payloads, sensitive } = facts
  if (payloads) known.payload = nameOf(resource, payloads, original_type)
  if (!sensitive || settings.sensitive !== 'auto') return known as unknown as Notification
  return decryptPlaces(resource, sensitive, settings, 'RSA-OAEP', (field) => ({
    name: `The notification ${event}: the field "${field}"`,
    field,
  })).then((decrypted) => ({ ...known, resource: decrypted }) as unknown as Notification)
}

function factsOf(event: string): V3NotificationFacts | undefined {
  if (!Object.hasOwn(notifications, event)) return undefined
  const facts = notifications[event]
  return facts && !('required' in facts) ? facts : undefined
}

/** Products that are not known yet send payloads that fit none. */
function nameOf(
  resource: Fields,
  payloads: NonNullable<V3NotificationFacts['payloads']>,
  originalType: unknown,
): string {
  const type = typeof originalType === 'string' ? originalType : undefined
  return payloadOf(resource, payloads, type)?.name ?? '*'
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function missing(name: string) {
  return refuse('NOTIFICATION_FIELD_INVALID', `has no ${name}, which each of WeChat Pay's has`)
}
