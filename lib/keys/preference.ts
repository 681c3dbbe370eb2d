import { WechatPayConfigError } from '../errors'
import { kindOf, type PlatformKey, type PlatformKeys } from './platform-keys'
import { quoteId } from './quote'

/** What requests name: a key by its id, the newest of a kind, or by default a public key where there is one. */
export type Preference = string | undefined

/** Whether a key's certificate had expired by then. The time is in milliseconds since 1970. */
export function isExpired({ expires }: PlatformKey, now: number): boolean {
  return expires !== undefined && expires <= now
}

/** A key that a call may name: one that is known, and not expired. */
export function findValid(keys: Pick<PlatformKeys, 'get'>, id: string): PlatformKey | undefined {
  const key = keys.get(id)
  return key && !isExpired(key, Date.now()) ? key : undefined
}

/** The key that requests name. One that is expired is never it, nor is there none because the one preferred is gone. */
export function choosePreferred(
  keys: readonly PlatformKey[],
  preference: Preference,
  now: number,
): PlatformKey | undefined {
  const valid = keys.filter((key) => !isExpired(key, now))
  const kind = preferredKind(preference)
  return (
    valid.find(({ id }) => id === preference) ??
    newest(valid.filter((key) => key.kind === kind)) ??
    newest(valid)
  )
}

export function preferredKind(preference: Preference) {
  if (preference === undefined) return 'PUBLIC_KEY'
  return preference === 'CERTIFICATE' || preference === 'PUBLIC_KEY' ? preference : kindOf(preference)
}

/** The key whose certificate lasts longest. */
export function newest(keys: readonly PlatformKey[]): PlatformKey | undefined {
  const [first, ...others] = keys
  if (!first) return undefined
  return others.reduce((best, key) => ((key.expires ?? 0) > (best.expires ?? 0) ? key : best), first)
}

/**
 * Refuses what is not there, and will not come.
 *
 * @param canDownload - whether certificates may still arrive
 */
export function checkPreference(
  keys: readonly PlatformKey[],
  preference: unknown,
  canDownload: boolean,
): Preference {
  if (preference === undefined) return undefined
  if (typeof preference !== 'string') throw unknownPreference(keys, `a value of type ${typeof preference}`)
  if (keys.some(({ id, kind }) => id === preference || kind === preference)) return preference
  if (preference === 'CERTIFICATE' && canDownload) return preference
  throw unknownPreference(keys, quoteId(preference))
}

function unknownPreference(keys: readonly PlatformKey[], found: string): WechatPayConfigError {
  const ids = keys.map(({ id }) => id).join(', ')
  return new WechatPayConfigError(
    'CONFIG_PREFERRED_UNKNOWN',
    `preferred names ${found}, which is not in certs (${ids}). Give one of these ids, or a kind that is among ` +
      "them: 'PUBLIC_KEY', or 'CERTIFICATE', which outlives the rotation of certificates.",
  )
}
