import { createSecretKey, type KeyObject, randomBytes, randomUUID } from 'node:crypto'
import type {
  CreateTestNotification,
  SandboxKeys,
  TestNotification,
  TestNotificationKeys,
  TestNotificationOptions,
} from '../../types'
import { encryptAesEcb, encryptAesGcm } from '../crypto/aes'
import { signRsaSha256Sync } from '../crypto/rsa'
import { WechatPayNotificationError } from '../errors'
import { notifications } from '../generated/notifications'
import { readSecret } from '../keys/material'
import { loadPrivateKey } from '../keys/rsa-key'
import { toFields } from '../v2/fields'
import { type SignType, signFields } from '../v2/sign'
import { writeXml } from '../v2/xml'
import { responseText } from '../v3/signed-text'
import { AEAD_AES_256_GCM, ENCRYPTED_RESOURCE, ecbKey, NONCE_LENGTH } from './algorithms'
import type { NotificationFacts, V2NotificationFacts, V3NotificationFacts } from './facts'
import { payloadOf } from './payload'

interface Keys {
  privateKey: KeyObject
  serial: string
  apiv3Key: KeyObject
  secret: KeyObject | undefined
  mchid: string
}

/** Of a notification that the catalogue does not know. */
const UNKNOWN: V3NotificationFacts = { summary: '通知' }

/** What stands in a test notification for numbers that nobody gave. */
const PLACEHOLDERS: Readonly<Record<string, string>> = { return_code: 'SUCCESS', appid: 'wx8888888888888888' }

export const createTestNotification: CreateTestNotification = (event, payload, keys, options = {}) => {
  const loaded = loadKeys(keys)
  const facts: NotificationFacts | undefined =
    event === '*' ? UNKNOWN : Object.hasOwn(notifications, event) ? notifications[event] : undefined
  if (!facts) throw invalid(`"${event}" is no event in the catalogue; '*' stands for one that is not in it`)
  if (typeof payload !== 'object' || payload === null) throw invalid('the payload is no object')
  return 'required' in facts
    ? createV2(event, facts, payload, loaded, options)
    : createV3(event, facts, payload as Record<string, unknown>, loaded, options)
}

function loadKeys(keys: TestNotificationKeys | SandboxKeys): Keys {
  const isOfSandbox = 'platformKey' in keys
  const privateKey = isOfSandbox
    ? loadPrivateKey('platformKey', keys.platformKey)
    : loadPrivateKey('privateKey', keys.privateKey)
  return {
    privateKey,
    serial: isOfSandbox ? keys.publicKeyId : keys.serial,
    apiv3Key: createSecretKey(readSecret('apiv3Key', keys.apiv3Key)),
    secret: keys.secret === undefined ? undefined : createSecretKey(readSecret('secret', keys.secret)),
    mchid: keys.mchid ?? '1900000001',
  }
}

function createV3(
  event: string,
  { summary, originalTypes, payloads }: V3NotificationFacts,
  payload: Record<string, unknown>,
  keys: Keys,
  options: TestNotificationOptions,
): TestNotification {
  const original_type =
    options.original_type ?? (payloads && payloadOf(payload, payloads)?.originalType) ?? originalTypes?.[0]
  const event_type = options.event_type ?? event
  if (event_type === '*') throw invalid("the event '*' needs an event_type in the options")
  const associated_data = options.associated_data ?? original_type ?? ''
  const nonce = resourceNonce()
  const body = JSON.stringify({
    id: options.id ?? randomUUID(),
    create_time: options.create_time ?? rfc3339(Date.now()),
    resource_type: ENCRYPTED_RESOURCE,
    event_type,
    summary: options.summary ?? summary,
    resource: {
      ...(original_type !== undefined && { original_type }),
      algorithm: AEAD_AES_256_GCM,
      ciphertext: encryptGcm(JSON.stringify(payload), keys.apiv3Key, nonce, associated_data),
      associated_data,
      nonce,
    },
  })
  return { headers: signedHeaders(body, keys, options), body }
}

function signedHeaders(
  body: string,
  { privateKey, serial }: Keys,
  options: TestNotificationOptions,
): Record<string, string> {
  const timestamp = String(options.timestamp ?? Math.floor(Date.now() / 1000))
  const nonce = options.nonce ?? randomBytes(16).toString('hex')
  const signature = signRsaSha256Sync(responseText(timestamp, nonce, body), privateKey)
  return {
    'Content-Type': 'application/json',
    'Request-ID': randomUUID(),
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Serial': options.serial ?? serial,
    'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
    'Wechatpay-Signature': signature.toString('base64'),
  }
}

function createV2(
  event: string,
  facts: V2NotificationFacts,
  payload: object,
  keys: Keys,
  options: TestNotificationOptions,
): TestNotification {
  const { ciphertext } = facts
  const own = ciphertext ? encrypted(ciphertext, payload, keys, options) : payload
  const { sign, ...given } = { ...own, ...options.body } as Record<string, unknown>
  const made = facts.required.filter((name) => !Object.hasOwn(given, name))
  const fields = toFields(
    [
      ...made.flatMap((name): [string, unknown][] => {
        const value = makeField(name, facts, keys, options)
        return value === undefined ? [] : [[name, value]]
      }),
      ...Object.entries(given),
    ],
    event,
  )
  sealV2(fields, facts, keys, options)
  return { headers: { 'Content-Type': 'text/xml' }, body: writeXml(fields) }
}

function makeField(
  name: string,
  { constants = {} }: V2NotificationFacts,
  { mchid }: Keys,
  options: TestNotificationOptions,
): unknown {
  if (Object.hasOwn(constants, name)) return constants[name]
  if (name === 'mch_id' || name === 'combine_mch_id') return mchid
  if (name === 'nonce_str') return options.nonce ?? randomBytes(16).toString('hex')
  if (name === 'event_id') return options.id ?? randomUUID()
  if (name === 'event_create_time') return options.create_time ?? rfc3339(Date.now())
  return PLACEHOLDERS[name]
}

function sealV2(
  fields: Map<string, string>,
  { signTypes, required }: V2NotificationFacts,
  { secret }: Keys,
  { signType }: TestNotificationOptions,
): void {
  if (!signTypes) return
  const type: SignType = signType ?? signTypes[0] ?? 'MD5'
  if (required.includes('sign_type') || fields.has('sign_type')) fields.set('sign_type', type)
  fields.set('sign', signFields(fields, type, requireSecret(secret)))
}

function encrypted(
  { field, algorithm }: NonNullable<V2NotificationFacts['ciphertext']>,
  payload: object,
  keys: Keys,
  options: TestNotificationOptions,
): Record<string, string> {
  if (algorithm === 'aes-256-ecb') {
    const plaintext = writeXml(toFields(Object.entries(payload), field)).replace(/^<xml>|<\/xml>$/g, '')
    const bytes = Buffer.from(`<root>${plaintext}</root>`)
    return { [field]: encryptAesEcb(bytes, ecbKey(requireSecret(keys.secret))).toString('base64') }
  }
  const nonce = resourceNonce()
  const associated = options.associated_data ?? ''
  return {
    event_nonce: nonce,
    ...(associated !== '' && { event_associated_data: associated }),
    [field]: encryptGcm(JSON.stringify(payload), keys.apiv3Key, nonce, associated),
  }
}

function encryptGcm(text: string, key: KeyObject, nonce: string, associated: string): string {
  const [iv, aad] = [Buffer.from(nonce), Buffer.from(associated)]
  return encryptAesGcm(Buffer.from(text), key, iv, aad).toString('base64')
}

/** 12 characters of one byte each. */
function resourceNonce(): string {
  return randomBytes(NONCE_LENGTH / 2).toString('hex')
}

function requireSecret(secret: KeyObject | undefined): KeyObject {
  if (secret) return secret
  throw invalid('a notification of APIv2 needs the APIv2 key, secret, among the keys')
}

/** Beijing time, as WeChat Pay writes it. */
function rfc3339(milliseconds: number): string {
  return new Date(milliseconds + 8 * 3_600_000).toISOString().replace(/\.\d+Z$/, '+08:00')
}

function invalid(why: string): WechatPayNotificationError {
  return new WechatPayNotificationError('NOTIFICATION_ARGUMENT_INVALID', `createTestNotification: ${why}.`)
}
