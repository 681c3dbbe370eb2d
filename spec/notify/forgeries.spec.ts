/** Ways to forge or break a notification, and the code with which each is refused. */
import { createSecretKey } from 'node:crypto'
import { encryptAesEcb } from '../../lib/crypto/aes'
import { WechatPayNotificationError, WechatPaySignatureError } from '../../lib/errors'
import { ecbKey } from '../../lib/notify/algorithms'
import { createTestNotification } from '../../lib/notify/lazy'
import type { NotificationInput, NotificationOptions } from '../../types'
import { merchant, printed } from '../support/keys'
import {
  apiv3Key,
  createReceiver,
  keys,
  MCHID,
  PAYMENT,
  payment,
  REFUND_XML,
  refund,
  refundWith,
  sealed,
  secret,
  signedByWechatPay,
  signedXml,
  xml,
} from '../support/notifications'

const wxpay = createReceiver()
const otherKey = createSecretKey(Buffer.from('another key of 32 bytes, not ours'.slice(0, 32)))
const now = () => Math.floor(Date.now() / 1000)

type Make = () => unknown
type Case = [how: string, code: string, make: Make, options?: NotificationOptions]

async function refusalOf(make: Make, options?: NotificationOptions): Promise<Error & { code: string }> {
  try {
    await wxpay.notify.parse((await make()) as NotificationInput, options)
  } catch (error) {
    return error as Error & { code: string }
  }
  throw new Error('it was believed')
}

/** The refund with one header changed, or without it. */
function header(name: string, value?: string): Make {
  return () => {
    const { headers, body } = refund()
    const { [name]: _, ...others } = headers
    return { headers: value === undefined ? others : { ...others, [name]: value }, body }
  }
}

function bodyOf(change: (body: string) => unknown): Make {
  return () => {
    const { headers, body } = refund()
    return { headers, body: change(body) }
  }
}

function flipped(base64: string): string {
  const bytes = Buffer.from(base64, 'base64')
  bytes[3] = (bytes[3] as number) ^ 1
  return bytes.toString('base64')
}

const ciphertext = () => JSON.parse(refund().body).resource.ciphertext as string
const refundXml = () => createTestNotification('v2/refund-processed', REFUND_XML, keys)
const deposit = () => createTestNotification('v2/CHECK.SUCCESS', { state: 'DOING' }, keys)
const SIGNED = { ...PAYMENT, mch_id: MCHID, nonce_str: 'abc' }

const SIGNATURES: Case[] = [
  ['no signature header at all', 'SIGNATURE_HEADERS_MISSING', () => ({ headers: {}, body: refund().body })],
  ['no timestamp', 'SIGNATURE_TIMESTAMP_MISSING', header('Wechatpay-Timestamp')],
  ['no nonce', 'SIGNATURE_NONCE_MISSING', header('Wechatpay-Nonce')],
  ['no serial', 'SIGNATURE_SERIAL_MISSING', header('Wechatpay-Serial')],
  ['no signature', 'SIGNATURE_VALUE_MISSING', header('Wechatpay-Signature')],
  ['another timestamp', 'SIGNATURE_MISMATCH', () => header('Wechatpay-Timestamp', String(now() - 2))()],
  ['a timestamp that is no number', 'SIGNATURE_TIMESTAMP_INVALID', header('Wechatpay-Timestamp', 'now')],
  ['another nonce', 'SIGNATURE_MISMATCH', header('Wechatpay-Nonce', 'another')],
  ['another signature', 'SIGNATURE_MISMATCH', header('Wechatpay-Signature', 'AAAA')],
  ['a signature that is no base64', 'SIGNATURE_MISMATCH', header('Wechatpay-Signature', '***')],
  ['an unknown serial', 'SIGNATURE_KEY_UNKNOWN', header('Wechatpay-Serial', 'PUB_KEY_ID_0')],
  ["the merchant's own serial", 'SIGNATURE_KEY_UNKNOWN', header('Wechatpay-Serial', merchant.serial)],
  [
    'a serial like a property of every object',
    'SIGNATURE_KEY_UNKNOWN',
    header('Wechatpay-Serial', '__proto__'),
  ],
  [
    'a signature of the merchant',
    'SIGNATURE_MISMATCH',
    () => {
      const own = { ...keys, privateKey: merchant.privateKey }
      return createTestNotification('REFUND.SUCCESS', REFUND_XML as never, own)
    },
  ],
  ['another algorithm', 'SIGNATURE_TYPE_UNSUPPORTED', header('Wechatpay-Signature-Type', 'NONE')],
  ['a probe', 'SIGNATURE_PROBE', header('Wechatpay-Signature', 'WECHATPAY/SIGNTEST/abc')],
  ['a replay after 301 s', 'SIGNATURE_CLOCK_SKEW', () => refund({ timestamp: now() - 301 })],
  ['one from 301 s in the future', 'SIGNATURE_CLOCK_SKEW', () => refund({ timestamp: now() + 302 })],
  ['a body changed', 'SIGNATURE_MISMATCH', bodyOf((body) => body.replace('REFUND.SUCCESS', 'REFUND.CLOSED'))],
  [
    'a body serialised again',
    'SIGNATURE_MISMATCH',
    bodyOf((body) => JSON.stringify(JSON.parse(body), null, 1)),
  ],
  ['a line feed more', 'SIGNATURE_MISMATCH', bodyOf((body) => `${body}\n`)],
  ['a header that is there twice', 'SIGNATURE_MISMATCH', () => twice('Wechatpay-Nonce')],
  ['its signature twice', 'SIGNATURE_MISMATCH', () => twice('Wechatpay-Signature')],
  ['a page, unsigned', 'SIGNATURE_HEADERS_MISSING', () => ({ headers: {}, body: 'Hello' })],
]

function twice(name: string): unknown {
  const { headers, body } = refund()
  return { headers: [...Object.entries(headers), [name.toLowerCase(), headers[name]]], body }
}

const BODIES: Case[] = [
  ['an object', 'NOTIFICATION_BODY_PARSED', bodyOf((body) => JSON.parse(body))],
  ['a list', 'NOTIFICATION_BODY_PARSED', bodyOf(() => [])],
  ['nothing', 'NOTIFICATION_BODY_INVALID', bodyOf(() => undefined)],
  ['a number', 'NOTIFICATION_BODY_INVALID', bodyOf(() => 42)],
  ['no input at all', 'NOTIFICATION_BODY_INVALID', () => undefined],
  ['empty text', 'NOTIFICATION_BODY_EMPTY', bodyOf(() => '')],
  ['no bytes', 'NOTIFICATION_BODY_EMPTY', bodyOf(() => Buffer.alloc(0))],
  ['more than 1 MiB of text', 'NOTIFICATION_BODY_TOO_LARGE', bodyOf(() => ' '.repeat(1024 * 1024 + 1))],
  ['more than 1 MiB in bytes', 'NOTIFICATION_BODY_TOO_LARGE', bodyOf(() => '支'.repeat(1024 * 350))],
  ['more bytes than allowed', 'NOTIFICATION_BODY_TOO_LARGE', refund, { maxBytes: 100 }],
  ['not UTF-8', 'NOTIFICATION_BODY_NOT_UTF8', () => signedByWechatPay(Buffer.from([0x22, 0xff, 0x22]))],
  [
    'XML that is not UTF-8',
    'NOTIFICATION_BODY_NOT_UTF8',
    () => ({ headers: {}, body: Buffer.from([0x3c, 0xff]) }),
  ],
  ['not JSON', 'NOTIFICATION_NOT_JSON', () => signedByWechatPay('{"id":')],
  ['a list in JSON', 'NOTIFICATION_NOT_AN_OBJECT', () => signedByWechatPay('[]')],
  ['null in JSON', 'NOTIFICATION_NOT_AN_OBJECT', () => signedByWechatPay('null')],
  [
    'a form',
    'NOTIFICATION_CONTENT_TYPE_UNSUPPORTED',
    header('Content-Type', 'application/x-www-form-urlencoded'),
  ],
  ['JSON under the name of XML', 'NOTIFICATION_CONTENT_TYPE_UNSUPPORTED', header('Content-Type', 'text/xml')],
  ['headers that are none', 'NOTIFICATION_HEADERS_INVALID', () => ({ headers: 'a: b', body: 'x' })],
  ['headers as one flat list', 'NOTIFICATION_HEADERS_INVALID', () => ({ headers: ['a', 'b'], body: 'x' })],
]

const RESOURCES: Case[] = [
  ['no id', 'NOTIFICATION_FIELD_INVALID', () => refundWith({}, { id: undefined })],
  ['an event that is no text', 'NOTIFICATION_FIELD_INVALID', () => refundWith({}, { event_type: {} })],
  ['no resource', 'NOTIFICATION_RESOURCE_MISSING', () => refundWith(undefined)],
  ['a resource that is a list', 'NOTIFICATION_RESOURCE_MISSING', () => resourceIs([])],
  ['an unknown algorithm', 'NOTIFICATION_ALGORITHM_UNSUPPORTED', () => refundWith({ algorithm: 'NONE' })],
  ['no algorithm', 'NOTIFICATION_ALGORITHM_UNSUPPORTED', () => refundWith({ algorithm: undefined })],
  ['a nonce of 11 bytes', 'NOTIFICATION_NONCE_INVALID', () => refundWith({ nonce: '0123456789a' })],
  [
    'a nonce of 12 characters in 13 bytes',
    'NOTIFICATION_NONCE_INVALID',
    () => refundWith({ nonce: '0123456789é' + 'a' }),
  ],
  ['no nonce', 'NOTIFICATION_NONCE_INVALID', () => refundWith({ nonce: undefined })],
  ['associated data that is no text', 'NOTIFICATION_FIELD_INVALID', () => refundWith({ associated_data: 1 })],
  [
    'a ciphertext that is no base64',
    'NOTIFICATION_CIPHERTEXT_INVALID',
    () => refundWith({ ciphertext: '*'.repeat(64) }),
  ],
  [
    'a ciphertext with a blank in it',
    'NOTIFICATION_CIPHERTEXT_INVALID',
    () => refundWith({ ciphertext: `${' '.repeat(4)}${ciphertext()}` }),
  ],
  [
    'a ciphertext cut amid its base64',
    'NOTIFICATION_CIPHERTEXT_INVALID',
    () => refundWith({ ciphertext: ciphertext().slice(0, -1) }),
  ],
  ['no ciphertext', 'NOTIFICATION_CIPHERTEXT_INVALID', () => refundWith({ ciphertext: undefined })],
  [
    'a ciphertext shorter than a tag',
    'NOTIFICATION_CIPHERTEXT_TRUNCATED',
    () => refundWith({ ciphertext: 'AAAAAAAAAAAA' }),
  ],
  ['the tag cut off', 'NOTIFICATION_DECRYPTION_FAILED', () => refundWith({ ciphertext: cut(ciphertext()) })],
  [
    'a bit flipped',
    'NOTIFICATION_DECRYPTION_FAILED',
    () => refundWith({ ciphertext: flipped(ciphertext()) }),
  ],
  [
    'other associated data',
    'NOTIFICATION_DECRYPTION_FAILED',
    () => refundWith({ associated_data: 'transaction' }),
  ],
  ['another key', 'NOTIFICATION_DECRYPTION_FAILED', () => refundUnder(otherKey)],
  ['the APIv2 key', 'NOTIFICATION_DECRYPTION_FAILED', () => refundUnder(secret)],
  ['something else than JSON', 'NOTIFICATION_RESOURCE_MALFORMED', () => refundWith(sealed('hello'))],
  ['a list', 'NOTIFICATION_RESOURCE_MALFORMED', () => refundWith(sealed('[]'))],
  ['no UTF-8', 'NOTIFICATION_RESOURCE_MALFORMED', () => refundWith(sealed(Buffer.from([0x22, 0xff, 0x22])))],
]

function resourceIs(resource: unknown): unknown {
  return signedByWechatPay(JSON.stringify({ ...JSON.parse(refund().body), resource }))
}

function refundUnder(key: typeof apiv3Key): unknown {
  return createTestNotification('REFUND.SUCCESS', REFUND_XML as never, { ...keys, apiv3Key: key })
}

function cut(base64: string): string {
  return Buffer.from(base64, 'base64').subarray(0, -16).toString('base64')
}

const BOMB =
  '<?xml version="1.0"?><!DOCTYPE xml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>' +
  '<xml><out_trade_no>&b;</out_trade_no></xml>'
const EXTERNAL =
  '<!DOCTYPE xml [<!ENTITY file SYSTEM "file:///etc/passwd">]><xml><out_trade_no>&file;</out_trade_no></xml>'

/** Nothing authenticates them, so that nobody learns in which way they are wrong. */
const UNAUTHENTICATED: [what: string, text: string | number[]][] = [
  ['no UTF-8', [0xff, 0xfe]],
  ['no XML', 'hello'],
  ['a document type', '<!DOCTYPE root><root><refund_id>1</refund_id></root>'],
  ['a field twice', '<root><refund_id>1</refund_id><refund_id>2</refund_id></root>'],
  ['elements in a field', '<root><refund_id><b>1</b></refund_id></root>'],
]

const XML_CASES: Case[] = [
  ['a bomb of entities', 'NOTIFICATION_XML_MALFORMED', () => xml(BOMB)],
  ['an external entity', 'NOTIFICATION_XML_MALFORMED', () => xml(EXTERNAL)],
  ['an undeclared entity', 'NOTIFICATION_XML_MALFORMED', () => xml('<xml><a>&b;</a></xml>')],
  ['an end cut off', 'NOTIFICATION_XML_MALFORMED', () => xml(payment().body.slice(0, -10))],
  ['another root', 'NOTIFICATION_XML_MALFORMED', () => xml('<html><body/></html>')],
  ['elements inside a field', 'NOTIFICATION_XML_MALFORMED', () => payWith('openid', '<b>o</b>')],
  ['fields nested deep', 'NOTIFICATION_XML_MALFORMED', () => xml(`<xml>${'<a>'.repeat(5000)}`)],
  ['the sign removed', 'SIGNATURE_VALUE_MISSING', () => xml(payment().body.replace(/<sign>.*<\/sign>/, ''))],
  ['an empty sign', 'SIGNATURE_VALUE_MISSING', () => payWith('sign', '')],
  ['a sign of another length', 'SIGNATURE_TYPE_UNSUPPORTED', () => payWith('sign', 'ABC')],
  ['an MD5 with another key', 'SIGNATURE_MISMATCH', () => signedXml(SIGNED, 'MD5', otherKey)],
  ['an HMAC-SHA256 with another key', 'SIGNATURE_MISMATCH', () => signedXml(SIGNED, 'HMAC-SHA256', otherKey)],
  ['an MD5 with no key', 'SIGNATURE_MISMATCH', () => payWith('sign', '0'.repeat(32))],
  ['an amount changed', 'SIGNATURE_MISMATCH', () => payWith('total_fee', '1')],
  ['a field added', 'SIGNATURE_MISMATCH', () => added('<attach>x</attach>')],
  ['a field repeated', 'NOTIFICATION_FIELD_REPEATED', () => added('<total_fee>1</total_fee>')],
  ['a sign repeated', 'NOTIFICATION_FIELD_REPEATED', () => added('<sign>1</sign>')],
  ['a field named __proto__', 'SIGNATURE_MISMATCH', () => added('<__proto__>1</__proto__>')],
  ['an MD5 for one who asked for better', 'SIGNATURE_TYPE_UNSUPPORTED', payment, { signType: 'HMAC-SHA256' }],
  [
    'an MD5 that says it is better',
    'SIGNATURE_TYPE_UNSUPPORTED',
    () => signedXml({ ...SIGNED, sign_type: 'HMAC-SHA256' }),
  ],
  [
    'an MD5 where HMAC-SHA256 is documented',
    'SIGNATURE_TYPE_UNSUPPORTED',
    () => signedXml({ mch_id: MCHID, plate_number: '京A12345', vehicle_event_createtime: '20260102030405' }),
  ],
  ['another merchant', 'NOTIFICATION_MERCHANT_FOREIGN', () => signedXml({ ...SIGNED, mch_id: '1900000002' })],
  [
    'an unknown one, unsigned',
    'SIGNATURE_VALUE_MISSING',
    () => xml('<xml><return_code>SUCCESS</return_code></xml>'),
  ],
  ['a refund in plain text', 'SIGNATURE_VALUE_MISSING', () => xml('<xml><refund_id>1</refund_id></xml>')],
  ['a refund without its ciphertext', 'SIGNATURE_VALUE_MISSING', () => reqInfo('')],
  [
    'a refund whose ciphertext is no base64',
    'NOTIFICATION_CIPHERTEXT_INVALID',
    () => reqInfo('*'.repeat(64)),
  ],
  ['a refund of half a block', 'NOTIFICATION_CIPHERTEXT_TRUNCATED', () => reqInfo('AAAAAAAAAAAA')],
  ['a refund under another key', 'NOTIFICATION_DECRYPTION_FAILED', () => refundXmlUnder(otherKey)],
  ...UNAUTHENTICATED.map(
    ([what, text]): Case => [
      `a refund that holds ${what}`,
      'NOTIFICATION_DECRYPTION_FAILED',
      () => reqInfo(encryptAesEcb(Buffer.from(text), ecbKey(secret)).toString('base64')),
    ],
  ),
  ['a refund under no key', 'NOTIFICATION_DECRYPTION_FAILED', () => reqInfo('A'.repeat(64))],
  ['a deposit whose tag is cut off', 'NOTIFICATION_DECRYPTION_FAILED', depositCut],
  [
    'a deposit whose ciphertext was changed',
    'SIGNATURE_MISMATCH',
    () => xml(deposit().body.replace('<event_nonce>', '<event_nonce>0')),
  ],
]

function payWith(name: string, value: string): unknown {
  return xml(payment().body.replace(new RegExp(`<${name}>.*</${name}>`), `<${name}>${value}</${name}>`))
}

function added(element: string): unknown {
  return xml(payment().body.replace('</xml>', `${element}</xml>`))
}

function reqInfo(text: string): unknown {
  return xml(refundXml().body.replace(/<req_info>.*<\/req_info>/, `<req_info>${text}</req_info>`))
}

function refundXmlUnder(key: typeof secret): unknown {
  return createTestNotification('v2/refund-processed', REFUND_XML, { ...keys, secret: key })
}

function depositCut(): unknown {
  const fields = Object.fromEntries(
    [...deposit().body.matchAll(/<(\w+)>([^<]+)<\/\1>/g)].map(([, name, value]) => [name, value]),
  )
  delete fields.sign
  return signedXml({ ...fields, event_ciphertext: cut(fields.event_ciphertext ?? '') }, 'HMAC-SHA256')
}

describe.each([
  ['a signature', SIGNATURES],
  ['a body', BODIES],
  ['a resource', RESOURCES],
  ['XML', XML_CASES],
])('%s:', (_, cases) => {
  // Each takes its arguments as a list: jest would hand a test that names more of them a callback to wait for.
  it.each(cases)('%s is refused with %s', async (...[, code, make, options]: Case) => {
    const error = await refusalOf(make, options)
    expect(error.code).toBe(code)
    const expected = code.startsWith('NOTIFICATION') ? WechatPayNotificationError : WechatPaySignatureError
    expect(error).toBeInstanceOf(expected)
  })

  it.each(cases)('%s: the refusal tells no secret', async (...[, , make, options]: Case) => {
    const text = printed(await refusalOf(make, options))
    for (const key of [apiv3Key, secret]) expect(text).not.toContain(key.export().toString())
    expect(text).not.toContain('5000000001')
  })
})
