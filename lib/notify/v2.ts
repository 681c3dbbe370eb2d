import { createHash, type KeyObject } from 'node:crypto'
import type { Notification } from '../../types'
import type { Settings } from '../config'
import { WechatPayNotificationError, WechatPaySignatureError } from '../errors'
import { notifications } from '../generated/notifications'
import { type SignType, signTypeOf } from '../v2/sign'
import { verifyFields } from '../v2/verify'
import { readXml, XmlError, type XmlObject } from '../v2/xml'
import { openEcb, openGcm, undecryptableEcb } from './decrypt'
import type { V2NotificationFacts } from './facts'
import { refuse, secretMissing, textOf } from './refuse'

export type V2Settings = Pick<Settings, 'apiv3Key' | 'mchid' | 'secret'>

/** The fields of a document: each once, and each a text. */
type Fields = Readonly<Record<string, string>>

/** A notification, by its event where the catalogue knows it. */
interface Recognised {
  event: string
  facts: V2NotificationFacts | undefined
}

/**
 * Reads a notification of APIv2. Nothing of it is believed but what is signed, or was encrypted, with the APIv2 key.
 *
 * @param ecbKey - derives the key of what is encrypted
 * @param signType - `HMAC-SHA256` where MD5 is not to be accepted
 */
export function readV2(
  body: Buffer,
  settings: V2Settings,
  ecbKey: (secret: KeyObject) => KeyObject,
  signType?: SignType,
): Notification {
  const { secret } = settings
  if (!secret) throw secretMissing()
  const fields = readFlat(textOf(body))
  const said = saidIn(fields)
  const recognised = recognise(said)
  const { event, facts } = recognised
  const isSigned = !facts || facts.signTypes !== undefined
  if (isSigned) verify(fields, secret, signType ?? onlyType(facts))
  checkMerchant(fields, settings)
  const resource = open(fields, recognised, settings, () => ecbKey(secret))
  return {
    event,
    id: idOf(event, isSigned ? said : (resource as Fields)),
    ...(event === '*' && { event_type: fields.event_type ?? '' }),
    body: fields,
    ...(resource !== undefined && { resource }),
    ...(event === '*' && resource === undefined && { resource: fields }),
  } as unknown as Notification
}

function readFlat(text: string): Fields {
  try {
    return requireFlat(readXml(text))
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
    throw refuse('NOTIFICATION_XML_MALFORMED', `is XML that is not accepted: ${error.message}`)
  }
}

/**
 * What was encrypted is a document with a root of another name. Where it is none, another key was used or somebody tries
 * his luck, as where the padding is wrong: which of them he is not told.
 */
function readDecrypted(plaintext: Buffer): Fields {
  try {
    return requireFlat(readXml(plaintext.toString(), null))
  } catch (error) {
    throw error instanceof XmlError || error instanceof WechatPayNotificationError
      ? undecryptableEcb()
      : error
  }
}

function requireFlat(fields: XmlObject): Fields {
  for (const [name, value] of Object.entries(fields)) {
    if (Array.isArray(value))
      throw refuse('NOTIFICATION_FIELD_REPEATED', `holds "${name.slice(0, 80)}" more than once`)
    if (typeof value !== 'string')
      throw refuse('NOTIFICATION_XML_MALFORMED', `holds elements inside "${name.slice(0, 80)}"`)
  }
  return fields as Fields
}

/** The fields that say something. No signature covers those that are empty: anybody may add them, or take them away. */
function saidIn(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''))
}

const KNOWN = Object.entries(notifications).filter(
  (entry): entry is [string, V2NotificationFacts] => 'required' in entry[1],
)

function recognise(fields: Fields): Recognised {
  const has = (name: string) => Object.hasOwn(fields, name)
  const known = KNOWN.find(([, { constants = {}, toldBy, ciphertext }]) =>
    toldBy
      ? toldBy.some(has)
      : constants.event_type === fields.event_type && ciphertext !== undefined && has(ciphertext.field),
  )
  return known ? { event: known[0], facts: known[1] } : { event: '*', facts: undefined }
}

/** HMAC-SHA256 where the notification is documented to be signed with nothing else. */
function onlyType(facts: V2NotificationFacts | undefined): SignType | undefined {
  return facts?.signTypes?.length === 1 ? facts.signTypes[0] : undefined
}

function verify(fields: Fields, secret: KeyObject, asked: SignType | undefined): void {
  const fault = verifyFields(fields, asked, secret, 'notification')
  if (fault) throw new WechatPaySignatureError(fault.code, capitalised(fault.message))
  const named = fields.sign_type || fields.algorithm
  if (!named || named === signTypeOf(fields.sign ?? '')) return
  throw new WechatPaySignatureError(
    'SIGNATURE_TYPE_UNSUPPORTED',
    'The notification is signed otherwise than it says itself.',
  )
}

/**
 * A merchant's notification carries its number: as the merchant that ordered, or as the sub-merchant of a service
 * provider that did.
 */
function checkMerchant({ mch_id, combine_mch_id, sub_mch_id }: Fields, { mchid }: V2Settings): void {
  const ordered = mch_id || combine_mch_id
  if (!ordered || mchid === undefined || ordered === mchid || sub_mch_id === mchid) return
  throw refuse(
    'NOTIFICATION_MERCHANT_FOREIGN',
    `is for the merchant ${JSON.stringify(ordered.slice(0, 32))}, but the client's is "${mchid}". Two merchants should ` +
      'have neither the same APIv2 key nor the same notify_url',
  )
}

function open(
  fields: Fields,
  { facts }: Recognised,
  { apiv3Key }: V2Settings,
  ecbKey: () => KeyObject,
): unknown {
  const { field, algorithm } = facts ? (facts.ciphertext ?? {}) : GENERIC
  if (field === undefined || (!facts && !Object.hasOwn(fields, field))) return undefined
  if (algorithm === 'aes-256-ecb') return readDecrypted(openEcb(fields[field], ecbKey()))
  return openGcm(
    {
      algorithm: fields.event_algorithm,
      ciphertext: fields[field],
      nonce: fields.event_nonce,
      associatedData: fields.event_associated_data,
    },
    apiv3Key,
  )
}

/** Where a notification that the catalogue does not know would hold what is encrypted. */
const GENERIC = { field: 'event_ciphertext', algorithm: 'aes-256-gcm' } as const

/** What a delivery has of its own, and the next one of the same notification need not have. */
const OF_DELIVERY = new Set(['sign', 'sign_type', 'nonce_str'])

/**
 * WeChat Pay's id, or else a digest of what the notification says, so that all its deliveries have one.
 *
 * @param fields - those to be believed, and not empty: any other could give each replay an id of its own
 */
function idOf(event: string, fields: Fields): string {
  if (fields.event_id) return fields.event_id
  const said = Object.entries(fields)
    .filter(([name]) => !OF_DELIVERY.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([event, said]))
    .digest('hex')
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
