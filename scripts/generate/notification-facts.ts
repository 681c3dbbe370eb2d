import type { NotificationFacts, PayloadFacts, V2NotificationFacts } from '../../lib/notify/facts'
import { type CatalogueNotification, resourceOf } from './catalogue'
import { resolved } from './component'
import { fieldsWhere, isSensitive, present } from './facts'
import type { Schema } from './openapi'
import { type Payload, payloadsOf } from './payload'
import { literal, NOTICE, record } from './runtime'

/** What the client must know of notifications while it runs. */
export function notificationFacts(notifications: CatalogueNotification[]): string {
  const entries = notifications.map((notification): [string, NotificationFacts] => [
    notification.event,
    notification.event.startsWith('v2/') ? v2Facts(notification, notifications) : v3Facts(notification),
  ])
  return (
    `${NOTICE}import type { NotificationFacts } from '../notify/facts'\n\n` +
    '/** What the client must know of notifications, by event. */\n' +
    `export const notifications: Readonly<Record<string, NotificationFacts>> = ${record(
      entries.map(([event, facts]) => `'${event}': ${literal(facts)}`),
    )}\n`
  )
}

function v3Facts({ webhook }: CatalogueNotification): NotificationFacts {
  const schema = receivedSchema(webhook)
  const [, envelope] = schema.allOf ?? []
  const originalType = envelope?.properties?.resource?.properties?.original_type
  const resource = resourceOf(schema)
  return {
    summary: webhook.summary,
    ...present({
      originalTypes: originalType && valuesOf(originalType),
      sensitive: resource && fieldsWhere(resource, isSensitive),
      payloads: payloadsOf(resource).map(payloadFacts),
    }),
  }
}

function payloadFacts({ name, schema }: Payload): PayloadFacts {
  const own = resolved(schema)
  return {
    name,
    required: own.required ?? [],
    ...present({ originalType: own['x-original-type'], constants: constantsOf(own) }),
  }
}

function v2Facts(
  { event, webhook }: CatalogueNotification,
  all: CatalogueNotification[],
): V2NotificationFacts {
  const { properties = {}, required = [], ...schema } = receivedSchema(webhook)
  const others = all
    .filter((other) => other.event !== event && other.event.startsWith('v2/'))
    .map((other) => receivedSchema(other.webhook))
  const constants = constantsOf({ ...schema, properties, required })
  const [field, encrypted] = Object.entries(properties).find(([, it]) => it['x-encrypted']) ?? []
  return {
    summary: webhook.summary,
    required,
    ...present({
      constants,
      toldBy:
        !constants.event_type && required.filter((name) => !others.some((other) => describes(other, name))),
      signTypes: properties.sign && signTypesOf(properties),
      ciphertext: field && { field, algorithm: encrypted?.['x-encrypted'] },
    }),
  }
}

/** The algorithm of the `sign`, which the notification itself names in one of two fields or leaves open. */
function signTypesOf({ sign_type, algorithm }: Record<string, Schema>): unknown[] {
  const named = [...valuesOf(sign_type ?? {}), ...valuesOf(algorithm ?? {})]
  return named.length > 0 ? named : ['MD5', 'HMAC-SHA256']
}

function describes({ properties = {}, patternProperties = {} }: Schema, name: string): boolean {
  return (
    name in properties || Object.keys(patternProperties).some((pattern) => new RegExp(pattern).test(name))
  )
}

/** Required fields with one value only. */
function constantsOf({ properties = {}, required = [] }: Schema): Record<string, unknown> {
  const constants = Object.entries(properties)
    .filter(([name]) => required.includes(name))
    .map(([name, property]): [string, unknown[]] => [name, valuesOf(resolved(property))])
    .filter(([, values]) => values.length === 1)
  return Object.fromEntries(constants.map(([name, [value]]) => [name, value]))
}

function valuesOf({ enum: values, const: value }: Schema): unknown[] {
  return values ?? (value === undefined ? [] : [value])
}

function receivedSchema({ requestBody }: CatalogueNotification['webhook']): Schema {
  const [media] = Object.values(requestBody.content)
  if (!media?.schema) throw new Error('a notification has no schema')
  return resolved(media.schema)
}
