import { createPublicKey, createSecretKey, type KeyObject, sign } from 'node:crypto'
import { createClient } from '../../lib/client'
import { encryptAesGcm } from '../../lib/crypto/aes'
import { createTestNotification } from '../../lib/notify/lazy'
import { signFields } from '../../lib/v2/sign'
import { writeXml } from '../../lib/v2/xml'
import { responseText } from '../../lib/v3/signed-text'
import type {
  ClientConfig,
  NotificationEvent,
  TestNotification,
  TestNotificationOptions,
  TestPayload,
  WechatPay,
} from '../../types'
import { merchant, PUBLIC_KEY_ID, platform } from './keys'

export const MCHID = '1900000001'
export const apiv3Key = createSecretKey(Buffer.from('0123456789abcdef0123456789abcdef'))
export const secret = createSecretKey(Buffer.from('fedcba9876543210fedcba9876543210'))

/** What WeChat Pay signs and encrypts with. */
export const keys = {
  privateKey: platform.privateKey,
  serial: PUBLIC_KEY_ID,
  apiv3Key: apiv3Key as KeyObject | string,
  secret: secret as KeyObject | string,
  mchid: MCHID,
}

/** A client whose `notify_url` they come to. */
export function createReceiver(config: Partial<ClientConfig> = {}): WechatPay {
  return createClient({
    mchid: MCHID,
    privateKey: merchant.privateKey,
    serial: merchant.serial,
    certs: { [PUBLIC_KEY_ID]: createPublicKey(platform.privateKey) },
    apiv3Key,
    secret,
    ...config,
  })
}

/** A refund, as APIv3 tells of one. */
export const REFUND: TestPayload<'REFUND.SUCCESS'> = {
  mchid: MCHID,
  out_trade_no: 'order-1',
  transaction_id: '4200000001',
  out_refund_no: 'refund-1',
  refund_id: '5000000001',
  refund_status: 'SUCCESS',
  success_time: '2026-01-02T03:04:05+08:00',
  user_received_account: '支付用户的零钱',
  amount: { total: 100, refund: 100, payer_total: 100, payer_refund: 100 },
}

/** A payment, as APIv2 tells of one. */
export const PAYMENT: TestPayload<'v2/transaction-success'> = {
  appid: 'wx8888888888888888',
  bank_type: 'CMC',
  is_subscribe: 'N',
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  out_trade_no: 'order-1',
  result_code: 'SUCCESS',
  return_code: 'SUCCESS',
  total_fee: '100',
  trade_type: 'JSAPI',
  transaction_id: '4200000001',
  cash_fee: '100',
}

/** A refund, as APIv2 tells of one. */
export const REFUND_XML: TestPayload<'v2/refund-processed'> = {
  out_refund_no: 'refund-1',
  out_trade_no: 'order-1',
  refund_account: 'REFUND_SOURCE_RECHARGE_FUNDS',
  refund_fee: '100',
  refund_id: '5000000001',
  refund_status: 'SUCCESS',
  total_fee: '100',
  transaction_id: '4200000001',
  cash_refund_fee: '100',
}

export function refund(options?: TestNotificationOptions): TestNotification {
  return createTestNotification('REFUND.SUCCESS', REFUND, keys, options)
}

export function payment(options?: TestNotificationOptions): TestNotification {
  return createTestNotification('v2/transaction-success', PAYMENT, keys, options)
}

/** A notification whose payload is only known at run time. */
export function anyNotification(
  event: string,
  payload: unknown,
  options?: TestNotificationOptions,
): TestNotification {
  return createTestNotification(event as NotificationEvent, payload as never, keys, options)
}

type Headers = Record<string, string>
interface Sent {
  headers: Headers
  body: string | Buffer
}

/** Any body at all, signed by WeChat Pay. */
export function signedByWechatPay(body: string | Buffer, contentType = 'application/json'): Sent {
  const [timestamp, nonce] = [String(Math.floor(Date.now() / 1000)), 'd824f2e086d3c1df967785d13fcd22ef']
  const signature = sign('RSA-SHA256', responseText(timestamp, nonce, body), platform.privateKey)
  const headers = {
    'content-type': contentType,
    'wechatpay-timestamp': timestamp,
    'wechatpay-nonce': nonce,
    'wechatpay-serial': PUBLIC_KEY_ID,
    'wechatpay-signature': signature.toString('base64'),
  }
  return { headers, body }
}

/** What WeChat Pay would send, with another envelope or another resource in it, signed all the same. */
export function refundWith(resource: object | undefined, envelope: object = {}): Sent {
  const plain = JSON.parse(refund().body)
  const changed = { ...plain, ...envelope, resource: resource && { ...plain.resource, ...resource } }
  return signedByWechatPay(JSON.stringify(changed))
}

/** A resource that holds any bytes, encrypted with the APIv3 key. */
export function sealed(plaintext: string | Buffer, associated_data = 'refund'): object {
  const [nonce, aad] = ['0123456789ab', Buffer.from(associated_data)]
  const ciphertext = encryptAesGcm(Buffer.from(plaintext), apiv3Key, Buffer.from(nonce), aad)
  return { ciphertext: ciphertext.toString('base64'), nonce, associated_data }
}

/** XML as it is, with the headers of WeChat Pay's. */
export function xml(body: string): Sent {
  return { headers: { 'content-type': 'text/xml' }, body }
}

/** Fields signed with the APIv2 key, or another. */
export function signedXml(
  fields: Readonly<Record<string, unknown>>,
  signType: 'MD5' | 'HMAC-SHA256' = 'MD5',
  key = secret,
): Sent {
  const all = new Map(Object.entries(fields).map(([name, value]) => [name, String(value)]))
  return xml(writeXml(all.set('sign', signFields(all, signType, key))))
}
