import { join } from 'node:path'
import { notifications } from '../../lib/generated/notifications'
import type { V2NotificationFacts, V3NotificationFacts } from '../../lib/notify/facts'
import { type CatalogueNotification, readCatalogue } from '../../scripts/generate/catalogue'
import { notificationFacts } from '../../scripts/generate/notification-facts'
import type { Schema } from '../../scripts/generate/openapi'
import { payloadsOf } from '../../scripts/generate/payload'

const v3 = (event: string) => notifications[event] as V3NotificationFacts
const v2 = (event: string) => notifications[event] as V2NotificationFacts

function xmlNotification(event: string, schema: Schema): CatalogueNotification {
  const content = { 'application/xml': { schema } }
  return {
    document: 'test',
    event: `v2/${event}`,
    webhook: { summary: event, requestBody: { content }, responses: {} },
  }
}

it('knows every notification', () => {
  const catalogue = readCatalogue(join(__dirname, '../../openapi'))
  expect(Object.keys(notifications)).toEqual(catalogue.notifications.map(({ event }) => event))
})

describe('of APIv3', () => {
  it('its name and what was encrypted', () => {
    expect(v3('REFUND.SUCCESS')).toEqual({ summary: '退款成功', originalTypes: ['refund'] })
  })

  it('its sensitive fields', () => {
    expect(v3('MEMBERCARD.ACCEPT_CARD').sensitive).toEqual(['/phone_number'])
  })

  it('what tells its payloads apart', () => {
    const parking = v3('TRANSACTION.SUCCESS').payloads?.find(({ name }) => name === 'parking')
    expect(parking).toMatchObject({ originalType: 'transaction', constants: { trade_scene: 'PARKING' } })
    expect(parking?.required).toContain('parking_info')
  })
})

describe('of APIv2', () => {
  it('the fields that no other notification has', () => {
    const fields = (names: string[]): Schema => ({
      type: 'object',
      required: names,
      properties: Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
    })
    const numbered: Schema = {
      ...fields(['mch_id']),
      patternProperties: { '^coupon_\\d+$': { type: 'string' } },
    }
    const facts = notificationFacts([
      xmlNotification('a', fields(['mch_id', 'a', 'coupon_1'])),
      xmlNotification('b', numbered),
    ])
    expect(facts).toContain("'v2/a': { summary: 'a', required: ['mch_id', 'a', 'coupon_1'], toldBy: ['a'] }")
    expect(facts).toContain("'v2/b': { summary: 'b', required: ['mch_id'] }")
  })

  it('no notification without a sign or a ciphertext: nothing could be believed', () => {
    const all = Object.values(notifications).filter(
      (facts): facts is V2NotificationFacts => 'required' in facts,
    )
    expect(all).toHaveLength(10)
    for (const facts of all) expect(facts.signTypes ?? facts.ciphertext).toBeDefined()
  })

  it('each told by a field of its own or by its event', () => {
    const all = Object.values(notifications).filter(
      (facts): facts is V2NotificationFacts => 'required' in facts,
    )
    for (const { toldBy, constants } of all) expect(toldBy ?? constants?.event_type).toBeDefined()
  })

  it('how it is signed', () => {
    expect(v2('v2/transaction-success').signTypes).toEqual(['MD5', 'HMAC-SHA256'])
    expect(v2('v2/CHECK.FAIL').signTypes).toEqual(['HMAC-SHA256'])
    expect(v2('v2/refund-processed').signTypes).toBeUndefined()
  })

  it('what of it is encrypted', () => {
    expect(v2('v2/refund-processed').ciphertext).toEqual({ field: 'req_info', algorithm: 'aes-256-ecb' })
  })
})

describe('payloads', () => {
  it('are none where there is one only', () => expect(payloadsOf({ type: 'object' })).toEqual([]))

  it('must have a name', () => {
    expect(() => payloadsOf({ anyOf: [{ type: 'object' }] })).toThrow('no name')
  })
})
