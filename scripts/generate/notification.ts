import { type CatalogueNotification, receivedAs, resourceOf } from './catalogue'
import { type Direction, resolved } from './component'
import { pascal, propertyKey, quote } from './names'
import type { Schema, Webhook } from './openapi'
import { payloadsOf } from './payload'
import { schemaType } from './schema'
import { comment } from './tsdoc'

/** The interface of a notification: its type, what it carries, and how it is answered. */
export function notificationInterfaces({ event, webhook }: CatalogueNotification): string {
  const { schema, mediaType } = received(webhook)
  const direction = receivedAs(mediaType)
  const resource = resourceOf(schema)
  const [, envelope] = schema.allOf ?? []
  const eventType = envelope?.properties?.event_type
  const originalType = envelope?.properties?.resource?.properties?.original_type
  const reply = replyOf(webhook)
  const members = [
    eventType && `  event_type: ${literals(eventType)}\n`,
    originalType && `  original_type: ${literals(originalType)}\n`,
    !envelope && `  /** 通知的内容 */\n  body: ${schemaType(schema, direction, '  ')}\n`,
    resource && `  /** 解密后的通知数据 */\n  resource: ${schemaType(resource, direction, '  ')}\n`,
    payloadMap(resource, direction),
    reply && `  /** 商户的应答 */\n  reply: ${schemaType(reply, 'request', '  ')}\n`,
  ]
  const doc = comment(notificationComment(event, webhook), '')
  return `${doc}export interface ${notificationName(event)} {\n${members.filter(Boolean).join('')}}\n\n`
}

/** The payloads of an event that carries those of several products, by name. */
function payloadMap(resource: Schema | undefined, direction: Direction): string {
  const payloads = payloadsOf(resource)
  if (payloads.length === 0) return ''
  const members = payloads.map(
    ({ name, schema }) =>
      `    /** ${resolved(schema).title ?? name} */\n    ${propertyKey(name)}: ${schemaType(schema, direction, '    ')}\n`,
  )
  return `  /** 各产品的通知数据 */\n  payloads: {\n${members.join('')}  }\n`
}

/** A notification's entry in the `Notifications` map. */
export function notificationEntry({ event, webhook }: CatalogueNotification): string {
  return `  /** ${webhook.summary} */\n  '${event}': ${notificationName(event)}\n`
}

export function notificationExports({ event }: CatalogueNotification): string[] {
  return [notificationName(event)]
}

/**
 * `TRANSACTION.SUCCESS` is `TransactionSuccessNotification`. APIv2 has events with a type in capitals, and
 * notifications without, such as `v2/transaction-success`, which must not be called alike.
 */
export function notificationName(event: string): string {
  const words = event.replace(/^v2\/([A-Z])/, 'V2/Event/$1').replace(/^v2\//, 'V2/')
  return `${pascal(words.replace(/[A-Z]{2,}/g, (word) => word.toLowerCase()))}Notification`
}

function notificationComment(event: string, { summary, externalDocs }: Webhook): string[] {
  return [
    summary,
    '',
    `\`${event}\``,
    ...(externalDocs ? ['', `@see {@link ${externalDocs.url} 官方文档}`] : []),
  ]
}

function received({ requestBody }: Webhook): { mediaType: string; schema: Schema } {
  const [mediaType, media] = Object.entries(requestBody.content)[0] as [string, { schema: Schema }]
  return { mediaType, schema: media.schema }
}

function replyOf({ responses }: Webhook): Schema | undefined {
  return Object.values(responses['200']?.content ?? {})[0]?.schema
}

function literals({ enum: values, const: value }: Schema): string {
  const all = values ?? (value === undefined ? [] : [value])
  return all.map((it) => quote(String(it))).join(' | ') || 'string'
}
