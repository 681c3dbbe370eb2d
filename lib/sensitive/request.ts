import { AxiosHeaders } from 'axios'
import type { EncryptionScheme, SensitiveMode } from '../../types'
import type { Protection } from '../call'
import { changeFields } from '../change-fields'
import type { Settings } from '../config'
import { WechatPayTemplateError } from '../errors'
import { findValid } from '../keys/preference'
import type { OperationFacts } from '../operation'
import { encodeUnreserved } from '../template'
import { isV2 } from '../v2/request'
import { decryptorMissing, encryptText, invalid, type Place } from './cipher'
import { schemeOf } from './scheme'
import { warnOfPlaintext } from './warning'

type Keys = Pick<Settings, 'sensitive' | 'keys' | 'privateKey' | 'decryptor'>

/** The sensitive fields of one call: encrypted with one key from beginning to end, or warned of. */
export interface SensitiveFields {
  /** Path and query with their marked parameters encrypted. */
  url(url: string): string
  /** A body with its marked fields encrypted; the one given stays as it is. */
  body(body: unknown): unknown
  /** What the signer and the answer must keep to; nothing where the caller encrypts by himself. */
  readonly protection?: Protection
}

/** A call as far as its sensitive fields need it. */
interface Target {
  method: string
  template: string
  /** Path as sent, perhaps with its query. */
  path: string
  /** What the catalogue knows of the operation. */
  facts: OperationFacts
  headers: unknown
  /** What the call asks for; the client's own mode otherwise. */
  mode: unknown
}

/**
 * What becomes of a call's sensitive fields; nothing where the operation has none, as most. APIv2 encrypts with a key
 * of its own, which the caller fetches.
 */
export function sensitiveFields(target: Target, keys: Keys): SensitiveFields | undefined {
  if (isV2(target.template)) return undefined
  const mode = target.mode === undefined ? keys.sensitive : readMode(target)
  const { facts } = target
  const { encrypted, encryptedQuery, decrypted } = facts
  if (!encrypted && !encryptedQuery && !decrypted) return undefined
  const operation = `${target.method} ${target.template}`
  if (mode === 'off') return warning(operation, target.template, facts, keys)
  if (decrypted && typeof keys.privateKey === 'function' && !keys.decryptor)
    throw decryptorMissing(`${operation}: the answer`)
  return encryption(target, operation, facts, keys)
}

function encryption(
  target: Target,
  operation: string,
  { encrypted = [], encryptedQuery = [], decrypted }: OperationFacts,
  { keys }: Keys,
): SensitiveFields {
  const { template, headers, path } = target
  const platformKeys = keys.require()
  const scheme: EncryptionScheme = schemeOf(path)
  const named =
    headers === undefined ? undefined : AxiosHeaders.from(headers as never).get('Wechatpay-Serial')
  const key = named ? findValid(platformKeys, String(named)) : platformKeys.preferred
  if (!key) throw unknownKey(operation, template)
  const encrypt = (value: unknown, place: Place) => {
    const isEmpty = value === undefined || value === null || value === ''
    return isEmpty ? value : encryptText(value, key, scheme, place)
  }
  const placeOf = fieldsOf(operation, template)
  return {
    url: (url) =>
      changeQuery(url, encryptedQuery, (value, name) => encrypt(value, placeOf.parameter(name)) as string),
    body: (body) =>
      changeFields(body, encrypted, {
        field: (value, pointer) => encrypt(value, placeOf.field(pointer)),
        notJson: (pointer) => {
          throw invalid(placeOf.field(pointer), 'is text that is no JSON, and it holds a sensitive field')
        },
      }),
    protection: { serial: key.id, scheme, ...(decrypted && { decrypted }) },
  }
}

/** Leaves everything as it is, but says which marked fields hold plaintext. */
function warning(
  operation: string,
  template: string,
  facts: OperationFacts,
  { keys }: Keys,
): SensitiveFields {
  const platformKeys = keys.require()
  const placeOf = fieldsOf(operation, template)
  const warn = (value: unknown, place: Place) => {
    warnOfPlaintext(facts, value, place, platformKeys.preferred.key)
    return value
  }
  return {
    url: (url) => {
      changeQuery(url, facts.encryptedQuery ?? [], (value, name) => {
        warn(value, placeOf.parameter(name))
        return value
      })
      return url
    },
    body: (body) => {
      changeFields(body, facts.encrypted ?? [], {
        field: (value, pointer) => warn(value, placeOf.field(pointer)),
      })
      return body
    },
  }
}

function fieldsOf(operation: string, template: string) {
  return {
    field: (field: string): Place => ({ name: `${operation}: the field "${field}"`, template, field }),
    parameter: (field: string): Place => ({
      name: `${operation}: the query parameter "${field}"`,
      template,
      field,
    }),
  }
}

/** Changes parameters, and what a list or object made of one, in a URL that is serialised already. */
function changeQuery(
  url: string,
  names: readonly string[],
  change: (value: string, name: string) => string,
): string {
  const at = url.indexOf('?')
  if (at < 0 || names.length === 0) return url
  const pairs = url.slice(at + 1).split('&')
  const changed = pairs.map((pair) => {
    const [[name, value] = ['', '']] = new URLSearchParams(pair)
    const [parameter] = name.split('[', 1) as [string]
    if (!names.includes(parameter)) return pair
    return `${encodeUnreserved(name)}=${encodeUnreserved(change(value, parameter))}`
  })
  return `${url.slice(0, at)}?${changed.join('&')}`
}

function readMode({ mode, template }: Target): SensitiveMode {
  if (mode === 'auto' || mode === 'off') return mode
  throw new WechatPayTemplateError('OPTIONS_INVALID', `${template}: sensitive must be 'auto' or 'off'.`, {
    template,
  })
}

function unknownKey(operation: string, template: string): WechatPayTemplateError {
  return new WechatPayTemplateError(
    'OPTIONS_INVALID',
    `${operation}: the header Wechatpay-Serial names a key that is not in certs, or expired, so nothing can be encrypted ` +
      "with it. Leave the header out, or name one of WeChat Pay's keys.",
    { template },
  )
}
