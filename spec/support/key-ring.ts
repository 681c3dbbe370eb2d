import { KeyRing } from '../../lib/keys/key-ring'
import { loadPlatformKeys, type MerchantIdentity, type PlatformKeys } from '../../lib/keys/platform-keys'
import { checkPreference } from '../../lib/keys/preference'

/** The keys of a client that downloads none. */
export function keysIn(certs: unknown, merchant: MerchantIdentity, preferred?: string): PlatformKeys {
  const configured = loadPlatformKeys(certs, merchant)
  const preference = checkPreference(configured, preferred, false)
  return new KeyRing({ configured, preference, refreshBefore: 0 }).require()
}
