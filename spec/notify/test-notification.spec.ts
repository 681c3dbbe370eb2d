import { createDecipheriv, createHash, verify } from 'node:crypto'
import { WechatPayNotificationError } from '../../lib/errors'
import { createTestNotification } from '../../lib/notify/lazy'
import { createIdentity } from '../../lib/sandbox'
import { pkcs8, platform } from '../support/keys'
import {
  anyNotification,
  apiv3Key,
  createReceiver,
  keys,
  MCHID,
  PAYMENT,
  payment,
  REFUND,
  REFUND_XML,
  refund,
  secret,
} from '../support/notifications'

/** As a reader that shares no code with the maker would. */
function decrypted({ ciphertext, nonce, associated_data }: Record<string, string>): unknown {
  const bytes = Buffer.from(ciphertext as string, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', apiv3Key, nonce as string, { authTagLength: 16 })
  decipher.setAAD(Buffer.from(associated_data as string)).setAuthTag(bytes.subarray(-16))
  return JSON.parse(`${decipher.update(bytes.subarray(0, -16), undefined, 'utf8')}${decipher.final('utf8')}`)
}

describe('a test notification of APIv3', () => {
  it('is signed over timestamp, nonce and body, each ended by a line feed', () => {
    const { headers, body } = refund()
    const text = `${headers['Wechatpay-Timestamp']}\n${headers['Wechatpay-Nonce']}\n${body}\n`
    const signature = Buffer.from(headers['Wechatpay-Signature'] as string, 'base64')
    expect(verify('RSA-SHA256', Buffer.from(text), platform.publicKey, signature)).toBe(true)
  })

  it('is encrypted with the APIv3 key', () => {
    const { resource, ...envelope } = JSON.parse(refund().body)
    expect(envelope).toMatchObject({ event_type: 'REFUND.SUCCESS', resource_type: 'encrypt-resource' })
    expect(resource).toMatchObject({ algorithm: 'AEAD_AES_256_GCM', original_type: 'refund' })
    expect(decrypted(resource)).toEqual(REFUND)
  })

  it('is as its options say', () => {
    const options = {
      id: 'EV-1',
      create_time: 'then',
      summary: '退',
      timestamp: 1_700_000_000,
      nonce: 'n',
      serial: 's',
    }
    const { headers, body } = refund({ ...options, original_type: 'other', associated_data: '' })
    expect(JSON.parse(body)).toMatchObject({
      id: 'EV-1',
      create_time: 'then',
      summary: '退',
      resource: { original_type: 'other', associated_data: '' },
    })
    expect(headers).toMatchObject({
      'Wechatpay-Timestamp': '1700000000',
      'Wechatpay-Nonce': 'n',
      'Wechatpay-Serial': 's',
    })
  })

  it('is never the same twice', () => {
    const [one, other] = [JSON.parse(refund().body), JSON.parse(refund().body)]
    expect(one.id).not.toBe(other.id)
    expect(one.resource.nonce).not.toBe(other.resource.nonce)
  })

  it('takes keys as text', async () => {
    const text = { ...keys, privateKey: pkcs8(platform.privateKey), apiv3Key: apiv3Key.export().toString() }
    const sent = createTestNotification('REFUND.SUCCESS', REFUND, text)
    expect(await createReceiver().notify.parse(sent)).toMatchObject({ resource: REFUND })
  })

  it('takes the identity of a sandbox', () => {
    return createIdentity().then((identity) => {
      const { headers } = createTestNotification('REFUND.SUCCESS', REFUND, identity)
      expect(headers['Wechatpay-Serial']).toBe(identity.publicKeyId)
    })
  })
})

describe('a test notification of APIv2', () => {
  it('is signed with the APIv2 key', () => {
    const { headers, body } = payment({ nonce: 'abc' })
    const fields = { ...PAYMENT, mch_id: MCHID, nonce_str: 'abc' }
    const pairs = Object.entries(fields).map(([name, value]) => `${name}=${value}`)
    const text = `${pairs.sort().join('&')}&key=${secret.export()}`
    const sign = createHash('md5').update(text).digest('hex').toUpperCase()
    expect(body).toContain(`<sign>${sign}</sign>`)
    expect(headers).toEqual({ 'Content-Type': 'text/xml' })
  })

  it('of a refund is encrypted with the hash of the APIv2 key', () => {
    const { body } = createTestNotification('v2/refund-processed', REFUND_XML, keys)
    const [, text = ''] = /<req_info>(.*)<\/req_info>/.exec(body) ?? []
    const key = createHash('md5').update(secret.export()).digest('hex')
    const decipher = createDecipheriv('aes-256-ecb', key, null)
    const plaintext = decipher.update(text, 'base64', 'utf8') + decipher.final('utf8')
    expect(plaintext).toMatch(/^<root>.*<refund_id>5000000001<\/refund_id>.*<\/root>$/)
    expect(body).not.toContain('<sign>')
  })

  it('has the fields that are always there, and those given', () => {
    const { body } = createTestNotification('v2/CHECK.FAIL', { state: 'FAIL' }, keys, {
      body: { appid: 'wx1' },
    })
    for (const text of [
      '<event_type>CHECK.FAIL<',
      '<algorithm>HMAC-SHA256<',
      '<appid>wx1<',
      `<mch_id>${MCHID}<`,
    ])
      expect(body).toContain(text)
  })

  it('needs the APIv2 key', () => {
    expect(() =>
      createTestNotification('v2/transaction-success', PAYMENT, { ...keys, secret: undefined } as never),
    ).toThrow(WechatPayNotificationError)
  })
})

it.each([
  ['an event that does not exist', 'NO.SUCH', {}, {}],
  ['an event like a property of every object', 'constructor', {}, {}],
  ['a payload that is no object', 'REFUND.SUCCESS', 'text', {}],
  ['an unknown event without its type', '*', {}, {}],
] as [string, string, unknown, object][])('refuses %s', (_, event, payload, options) => {
  const make = () => anyNotification(event, payload, options)
  expect(make).toThrow(expect.objectContaining({ code: 'NOTIFICATION_ARGUMENT_INVALID' }))
})
