import { WechatPayConfigError } from '../../lib/errors'
import { createTestNotification } from '../../lib/notify/lazy'
import type { Notification, NotificationInput } from '../../types'
import { merchant } from '../support/keys'
import {
  anyNotification,
  createReceiver,
  keys,
  MCHID,
  PAYMENT,
  payment,
  REFUND,
  REFUND_XML,
  refund,
  refundWith,
  sealed,
  signedByWechatPay,
  signedXml,
} from '../support/notifications'

const wxpay = createReceiver()
const parse = (input: unknown) => wxpay.notify.parse(input as NotificationInput) as Promise<Notification>

describe('what is received', () => {
  const { headers, body } = refund()
  const lowered = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  )

  it.each([
    ['headers of Node.js', lowered],
    ['headers in other spellings', headers],
    [
      'headers as lists of values',
      Object.fromEntries(Object.entries(lowered).map(([name, it]) => [name, [it]])),
    ],
    ['Web Headers', new Headers(headers)],
    ['a Map', new Map(Object.entries(headers))],
    ['pairs', Object.entries(headers)],
    ['an object without a prototype', Object.assign(Object.create(null), lowered)],
  ])('may come with %s', async (_, given) => {
    expect(await parse({ headers: given, body })).toMatchObject({ event: 'REFUND.SUCCESS' })
  })

  const bytes = Buffer.from(body)
  it.each([
    ['text', body],
    ['a Buffer', bytes],
    ['a Uint8Array', new Uint8Array(bytes)],
    ['a view into something larger', viewOf(bytes)],
    ['an ArrayBuffer', new Uint8Array(bytes).buffer],
  ])('may be %s', async (_, given) => {
    expect(await parse({ headers, body: given })).toMatchObject({ event: 'REFUND.SUCCESS' })
  })

  it.each(['application/json; charset=utf-8', 'Application/JSON', 'text/plain'])(
    'may be announced as %s',
    async (type) => {
      expect(await parse({ headers: { ...headers, 'Content-Type': type }, body })).toMatchObject({
        id: expect.any(String),
      })
    },
  )

  it('need not be announced', async () => {
    const { 'Content-Type': _, ...others } = headers
    expect(await parse({ headers: others, body })).toMatchObject({ event: 'REFUND.SUCCESS' })
  })

  it('may be 300 s old', async () => {
    const timestamp = Math.floor(Date.now() / 1000) - 299
    expect(await parse(refund({ timestamp }))).toMatchObject({ event: 'REFUND.SUCCESS' })
  })

  it('may have no associated data', async () => {
    const none = { ...sealed(JSON.stringify(REFUND), ''), associated_data: undefined }
    expect(await parse(refundWith(none))).toMatchObject({ resource: REFUND })
  })
})

function viewOf(bytes: Uint8Array): Uint8Array {
  const larger = new Uint8Array(bytes.length + 8)
  larger.set(bytes, 4)
  return larger.subarray(4, 4 + bytes.length)
}

describe('a notification of APIv3', () => {
  it('has the fields of WeChat Pay beside its event', async () => {
    const create_time = '2026-01-02T03:04:05+08:00'
    expect(await parse(refund({ id: 'EV-1', create_time }))).toEqual({
      event: 'REFUND.SUCCESS',
      id: 'EV-1',
      create_time,
      event_type: 'REFUND.SUCCESS',
      resource_type: 'encrypt-resource',
      summary: '退款成功',
      original_type: 'refund',
      resource: REFUND,
    })
  })

  it('that the catalogue does not know is verified and decrypted all the same', async () => {
    const sent = createTestNotification('*', { anything: [1] }, keys, { event_type: 'NEW.EVENT' })
    expect(await parse(sent)).toMatchObject({
      event: '*',
      event_type: 'NEW.EVENT',
      resource: { anything: [1] },
    })
  })

  it.each(['__proto__', 'constructor', 'v2/refund-processed', '*'])(
    'of the type %s is not known',
    async (event_type) => {
      const parsed = await parse(refundWith({}, { event_type }))
      expect(parsed).toMatchObject({ event: '*', event_type })
    },
  )

  it('with a payload that no product is known to send keeps its event', async () => {
    const parsed = await parse(
      anyNotification('TRANSACTION.SUCCESS', { out_trade_no: '1' }, { original_type: 'new' }),
    )
    expect(parsed).toMatchObject({
      event: 'TRANSACTION.SUCCESS',
      payload: '*',
      resource: { out_trade_no: '1' },
    })
  })

  it('has no payload of the envelope’s making', async () => {
    const parsed = await parse(refundWith({}, { payload: 'basic', event: 'TRANSACTION.SUCCESS' }))
    expect(parsed).toMatchObject({ event: 'REFUND.SUCCESS' })
    expect(parsed).not.toHaveProperty('payload')
  })

  it('with fields named __proto__ changes no prototype', async () => {
    const text = `{"__proto__":{"polluted":1},${JSON.stringify(REFUND).slice(1)}`
    const parsed = (await parse(refundWith(sealed(text)))) as { resource: object }
    expect(Object.getPrototypeOf(parsed.resource)).toBe(Object.prototype)
    expect(parsed.resource).not.toHaveProperty('polluted')
    expect({}).not.toHaveProperty('polluted')
  })

  it('may have an envelope with a field named __proto__', async () => {
    const { body } = refund()
    const parsed = await parse(signedByWechatPay(`{"__proto__":{"polluted":1},${body.slice(1)}`))
    expect(parsed).not.toHaveProperty('polluted')
  })

  it('needs the APIv3 key', async () => {
    const refused = createReceiver({ apiv3Key: undefined }).notify.parse(refund())
    await expect(refused).rejects.toBeInstanceOf(WechatPayConfigError)
    await expect(refused).rejects.toMatchObject({ code: 'CONFIG_APIV3_KEY_MISSING' })
  })
})

describe('sensitive fields of a notification', () => {
  const auto = createReceiver({ sensitive: 'auto' })
  const phone = (text: string) => ({
    code: '1',
    phone_number: text,
    user_information: { common_field_list: [] },
  })
  const event = 'BRAND_MEMBER_CARD_SP.USER_CARD.CREATE'

  /** WeChat Pay encrypts for the merchant as the merchant does for WeChat Pay. */
  const encrypted = createReceiver({
    privateKey: keys.privateKey,
    serial: '0'.repeat(40),
    certs: { PUB_KEY_ID_1: merchant.publicKey },
  }).encrypt('13800138000')

  it('are decrypted where the client does so', async () => {
    const parsed = await auto.notify.parse(anyNotification(event, phone(encrypted)))
    expect(parsed).toMatchObject({ event, resource: { phone_number: '13800138000' } })
  })

  it('stay as they are otherwise, and where they are empty', async () => {
    const left = await parse(anyNotification(event, phone(encrypted)))
    expect(left).toMatchObject({ resource: { phone_number: encrypted } })
    const empty = await auto.notify.parse(anyNotification(event, phone('')))
    expect(empty).toMatchObject({ resource: { phone_number: '' } })
  })

  it('that cannot be decrypted are named', async () => {
    await expect(auto.notify.parse(anyNotification(event, phone('AAAA')))).rejects.toMatchObject({
      code: 'SENSITIVE_DECRYPTION_FAILED',
      field: '/phone_number',
    })
  })
})

describe('a notification of APIv2', () => {
  it('has the same id in each delivery, whatever is new in it', async () => {
    const ids = await Promise.all([payment(), payment({ signType: 'HMAC-SHA256' })].map(parse))
    expect(ids[0]?.id).toMatch(/^[0-9a-f]{64}$/)
    expect(ids[1]?.id).toBe(ids[0]?.id)
  })

  it('has another id where it says something else', async () => {
    const [one, other] = await Promise.all([
      parse(payment()),
      parse(createTestNotification('v2/transaction-success', { ...PAYMENT, total_fee: '1' }, keys)),
    ])
    expect(other?.id).not.toBe(one?.id)
  })

  it('has its event_id where WeChat Pay signs one', async () => {
    const sent = createTestNotification('v2/CHECK.SUCCESS', { state: 'DOING' }, keys, { id: 'EV-1' })
    expect(await parse(sent)).toMatchObject({ event: 'v2/CHECK.SUCCESS', id: 'EV-1' })
  })

  it('of a refund has the same id whatever stands around what was encrypted', async () => {
    const { headers, body } = createTestNotification('v2/refund-processed', REFUND_XML, keys)
    const changed = body.replace('<xml>', '<xml><event_id>1</event_id><return_msg>x</return_msg>')
    const [one, other] = await Promise.all([parse({ headers, body }), parse({ headers, body: changed })])
    expect(other.id).toBe(one.id)
    expect(other).toMatchObject({ event: 'v2/refund-processed', resource: REFUND_XML })
  })

  it.each(['<attach></attach>', '<sub_openid/>', '<contract_code></contract_code>', '<req_info/>'])(
    'is the same, and of the same event, with %s in it, which no signature covers',
    async (empty) => {
      const { headers, body } = payment()
      const changed = body.replace('</xml>', `${empty}</xml>`)
      const [one, other] = await Promise.all([parse({ headers, body }), parse({ headers, body: changed })])
      expect(other).toMatchObject({ event: one.event, id: one.id })
    },
  )

  it('is welcome with the better signature, and with MD5 by default', async () => {
    expect(await parse(payment({ signType: 'MD5' }))).toMatchObject({ body: PAYMENT })
    const better = wxpay.notify.parse(payment({ signType: 'HMAC-SHA256' }), { signType: 'HMAC-SHA256' })
    expect(await better).toMatchObject({ body: PAYMENT })
  })

  it('that the catalogue does not know is believed if it is signed', async () => {
    const fields = { mch_id: MCHID, news: '1' }
    const parsed = await parse(signedXml(fields))
    expect(parsed).toMatchObject({ event: '*', event_type: '', body: fields, resource: fields })
  })

  it('that the catalogue does not know is decrypted', async () => {
    const { ciphertext, nonce } = sealed('{"a":1}', '') as Record<string, string>
    const fields = {
      event_type: 'NEW.EVENT',
      event_algorithm: 'AEAD_AES_256_GCM',
      event_nonce: nonce,
      event_ciphertext: ciphertext,
    }
    const parsed = await parse(signedXml(fields, 'HMAC-SHA256'))
    expect(parsed).toMatchObject({ event: '*', event_type: 'NEW.EVENT', resource: { a: 1 } })
  })

  it('may be of a service provider, for its sub-merchant', async () => {
    const parsed = await parse(signedXml({ ...PAYMENT, mch_id: '1900000009', sub_mch_id: MCHID }))
    expect(parsed).toMatchObject({ event: 'v2/transaction-success' })
  })

  it('may begin with a declaration, a byte order mark and blanks', async () => {
    const { headers, body } = payment()
    const text = `\uFEFF<?xml version="1.0" encoding="UTF-8"?>\n${body}`
    expect(await parse({ headers, body: text })).toMatchObject({ event: 'v2/transaction-success' })
    expect(await parse({ headers, body: `\r\n ${body}` })).toMatchObject({ event: 'v2/transaction-success' })
  })

  it('needs the APIv2 key', async () => {
    const refused = createReceiver({ secret: undefined }).notify.parse(payment())
    await expect(refused).rejects.toMatchObject({ code: 'CONFIG_SECRET_MISSING' })
  })
})

it('says how to get at the bytes where the body was parsed', async () => {
  const refused = parse({ headers: {}, body: {} })
  await expect(refused).rejects.toThrow(
    /express\.raw\(\{ type: '\*\/\*' \}\).*Koa.*addContentTypeParser.*rawBody: true/,
  )
})
