import type { KeyObject } from 'node:crypto'
import type { Call } from '../call'
import type { Settings } from '../config'
import { WechatPayConfigError, WechatPayTemplateError } from '../errors'
import { createNonce } from '../nonce'
import type { OperationFacts } from '../operation'
import { type SignType, signFields } from './sign'
import { signForWorkwx } from './workwx'

export type Signing = Pick<Settings, 'mchid' | 'secret'>

/** The operation that fields are sent to. */
export interface Target {
  call: Call
  facts: OperationFacts
  /** Path as on the wire. */
  pathname: string
}

/** Fields as they are sent: what the caller gave, and number, nonce, type and signature. */
export interface Completed {
  fields: Map<string, string>
  signType: SignType
}

/**
 * Adds what every APIv2 request carries and a caller need not say. A `sign` given is made anew.
 *
 * @param workwxSecret - 企业微信's secret, for the operations that take a `workwx_sign`
 */
export function completeFields(
  given: ReadonlyMap<string, string>,
  { call, facts }: Target,
  signing: Signing,
  workwxSecret?: Uint8Array,
): Completed {
  const secret = requireSecret(signing, call)
  const fields = new Map(given)
  const mchidField = facts.mchidField ?? 'mch_id'
  if (!fields.get(mchidField)) fields.set(mchidField, requireMchid(signing, call))
  if (!facts.nonceless && !fields.get('nonce_str')) fields.set('nonce_str', createNonce())
  if (!fields.get('sign_type') && facts.signType) fields.set('sign_type', facts.signType)
  const signType = signTypeIn(fields, call)
  if (workwxSecret) {
    const { template } = call
    fields.set('workwx_sign', signForWorkwx(fields, facts.workwxSigned ?? [], workwxSecret, template))
  }
  fields.set('sign', signFields(fields, signType, secret))
  return { fields, signType }
}

function signTypeIn(fields: ReadonlyMap<string, string>, { template }: Call): SignType {
  const type = fields.get('sign_type') || 'MD5'
  if (type === 'MD5' || type === 'HMAC-SHA256') return type
  throw new WechatPayTemplateError(
    'OPTIONS_INVALID',
    `${template}: sign_type must be 'MD5' or 'HMAC-SHA256'; without it, the operation's own type is used.`,
    { template },
  )
}

function requireSecret({ secret }: Signing, call: Call): KeyObject {
  if (secret) return secret
  throw new WechatPayConfigError(
    'CONFIG_SECRET_MISSING',
    `${call} is signed with the APIv2 key, which createClient was not given. Give it as secret: '…'; ` +
      'it is set on the merchant platform, account centre, API security.',
  )
}

function requireMchid({ mchid }: Signing, call: Call): string {
  if (mchid !== undefined) return mchid
  throw new WechatPayConfigError(
    'CONFIG_MCHID_INVALID',
    `mchid is missing in the configuration, and ${call} is signed with it.`,
  )
}
