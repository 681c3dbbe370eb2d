import type { KeyObject } from 'node:crypto'
import type { Settings } from '../config'
import { WechatPayConfigError } from '../errors'
import type { Input } from '../input'

/** What of a client is needed to sign for a front end. */
export type Merchant = Pick<Settings, 'mchid' | 'privateKey' | 'secret'>

/** The merchant's number as it was given, or the client's own. */
export function mchidIn(input: Input, name: string, { mchid }: Merchant): string {
  if (!input.has(name) && mchid !== undefined) return mchid
  return input.word(name, 'give the number, as createClient was given no mchid')
}

/** The APIv2 key. */
export function requireSecret({ secret }: Merchant, method: string): KeyObject {
  if (secret) return secret
  throw new WechatPayConfigError(
    'CONFIG_SECRET_MISSING',
    `${method}() signs with the APIv2 key, which createClient was not given. Give it as secret: '…'; it is set on ` +
      'the merchant platform, account centre, API security.',
  )
}
