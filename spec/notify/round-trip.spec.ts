import { join } from 'node:path'
import { type CatalogueNotification, readCatalogue, resourceOf } from '../../scripts/generate/catalogue'
import { resolved } from '../../scripts/generate/component'
import type { Schema } from '../../scripts/generate/openapi'
import { payloadsOf } from '../../scripts/generate/payload'
import { type Extent, sample } from '../../scripts/generate/sample'
import { anyNotification, createReceiver } from '../support/notifications'

const { notifications } = readCatalogue(join(__dirname, '../../openapi'))
const wxpay = createReceiver()
const EXTENTS: Extent[] = ['required', 'all']

type Fields = Record<string, unknown>

/** Fields of APIv2 that are made with the notification. */
const MADE = ['sign', 'sign_type', 'nonce_str', 'mch_id', 'combine_mch_id', 'algorithm']

function schemaOf({ webhook }: CatalogueNotification): Schema {
  const [media] = Object.values(webhook.requestBody.content)
  return resolved(media?.schema as Schema)
}

/** What XML can hold of a sample: text, and text of JSON. */
function asXml(value: Fields): Fields {
  const entries = Object.entries(value).filter(([name]) => !MADE.includes(name))
  return Object.fromEntries(
    entries.map(([name, it]) => [name, typeof it === 'object' ? JSON.stringify(it) : String(it)]),
  )
}

const v3 = notifications.filter(({ event }) => !event.startsWith('v2/'))
const v2 = notifications.filter(({ event }) => event.startsWith('v2/'))

describe.each(EXTENTS)('with %s fields,', (extent) => {
  it.each(v3.map((it) => [it.event, it] as const))(
    '%s is parsed as it was made',
    async (event, notification) => {
      const payload = sample(resourceOf(schemaOf(notification)) as Schema, extent)
      const parsed = await wxpay.notify.parse(anyNotification(event, payload))
      expect(parsed).toMatchObject({ event, event_type: event, resource: payload })
    },
  )

  const encrypted = v2.filter((it) => resourceOf(schemaOf(it)))
  it.each(encrypted.map((it) => [it.event, it] as const))('%s is decrypted', async (event, notification) => {
    const schema = resourceOf(schemaOf(notification)) as Schema
    const inXml = event === 'v2/refund-processed'
    const payload = inXml ? asXml(sample(schema, extent) as Fields) : sample(schema, extent)
    const parsed = await wxpay.notify.parse(anyNotification(event, payload))
    expect(parsed).toMatchObject({ event, resource: payload })
  })

  const plain = v2.filter((it) => !resourceOf(schemaOf(it)))
  it.each(plain.map((it) => [it.event, it] as const))(
    '%s is told by its fields',
    async (event, notification) => {
      const payload = asXml(sample(schemaOf(notification), extent) as Fields)
      for (const signType of ['MD5', 'HMAC-SHA256'] as const) {
        if (signType === 'MD5' && isSignedWithHmac(notification)) continue
        const parsed = await wxpay.notify.parse(anyNotification(event, payload, { signType }))
        expect(parsed).toMatchObject({ event, body: payload })
        expect(parsed).not.toHaveProperty('resource')
      }
    },
  )

  const payment = v3.find(({ event }) => event === 'TRANSACTION.SUCCESS') as CatalogueNotification
  const payloads = payloadsOf(resourceOf(schemaOf(payment)))
  it.each(payloads.map((it) => [it.name, it.schema] as const))(
    'the payload %s of TRANSACTION.SUCCESS is told from the others',
    async (name, schema) => {
      const payload = sample(schema, extent)
      const parsed = await wxpay.notify.parse(anyNotification('TRANSACTION.SUCCESS', payload))
      expect(parsed).toMatchObject({
        event: 'TRANSACTION.SUCCESS',
        payload: name,
        original_type: resolved(schema)['x-original-type'],
        resource: payload,
      })
    },
  )

  it('TRANSACTION.SUCCESS has eight of them', () => expect(payloads).toHaveLength(8))
})

it('knows all 112 notifications', () => expect(v3.length + v2.length).toBe(112))

function isSignedWithHmac(notification: CatalogueNotification): boolean {
  const { sign_type } = schemaOf(notification).properties ?? {}
  return sign_type?.enum?.length === 1
}
