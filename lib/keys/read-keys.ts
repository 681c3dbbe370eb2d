import type { KeyObject } from 'node:crypto'
import type { BrandConfig, CertificatesOptions, ClientConfig, KeyStore } from '../../types'
import { WechatPayConfigError } from '../errors'
import { describeExpired } from './key-errors'
import { KeyRing } from './key-ring'
import { describe } from './material'
import { loadPlatformKeys, type MerchantIdentity } from './platform-keys'
import { checkPreference } from './preference'

/** What certificates are downloaded with. Times are in milliseconds. */
export interface DownloadSettings {
  mchid: string
  apiv3Key: KeyObject
  path: NonNullable<CertificatesOptions['path']>
  store: KeyStore | undefined
  minInterval: number
}

interface Account {
  mchid: string | undefined
  apiv3Key: KeyObject | undefined
  merchant: MerchantIdentity
}

type Config = ClientConfig | BrandConfig

const DEFAULTS = { path: 'v3/certificates', minInterval: 60_000, refreshBefore: 864_000_000 } as const
const NAMES = ['path', 'store', 'minInterval', 'refreshBefore']
const PATHS: readonly unknown[] = ['v3/certificates', 'v3/global/certificates', 'hk/v3/certificates']

/** WeChat Pay's keys as configured; certificates are downloaded later, and only where there is an APIv3 key for that. */
export function readKeys(config: Config, { mchid, apiv3Key, merchant }: Account) {
  const options = readOptions(config.certificates)
  const certificates: DownloadSettings | undefined =
    options && mchid !== undefined && apiv3Key
      ? { mchid, apiv3Key, path: options.path, store: options.store, minInterval: options.minInterval }
      : undefined
  const configured = loadPlatformKeys(config.certs, merchant, certificates !== undefined)
  const preference = checkPreference(configured, config.preferred, certificates !== undefined)
  const refreshBefore = options ? options.refreshBefore : 0
  const keys = new KeyRing({ configured, preference, refreshBefore })
  if (!certificates && !keys.current())
    throw new WechatPayConfigError('CONFIG_CERTS_EXPIRED', describeExpired(configured))
  return { keys, certificates }
}

function readOptions(given: unknown) {
  if (given === false) return undefined
  if (given !== undefined && (typeof given !== 'object' || given === null || Array.isArray(given)))
    throw invalid(
      `certificates is ${describe(given)}; expected an object such as { minInterval: 60_000 }, or false`,
    )
  const others = Object.entries(given ?? {}).filter(([, value]) => value !== undefined)
  for (const [name] of others)
    if (!NAMES.includes(name))
      throw invalid(`certificates.${name} is no option; expected ${NAMES.join(', ')}`)
  const options = { ...DEFAULTS, ...(Object.fromEntries(others) as CertificatesOptions) }
  if (!PATHS.includes(options.path)) throw invalid(`certificates.path must be one of ${PATHS.join(', ')}`)
  checkStore(options.store)
  requireTime('minInterval', options.minInterval, 1)
  requireTime('refreshBefore', options.refreshBefore, 0)
  return { ...options, store: options.store }
}

function checkStore(store: unknown): void {
  const { get, set } = (store ?? {}) as Partial<KeyStore>
  if (store === undefined || (typeof get === 'function' && typeof set === 'function')) return
  throw invalid('certificates.store has no get(name) and set(name, value, ttlSeconds); see KeyStore')
}

function requireTime(name: string, value: unknown, least: number): void {
  if (Number.isSafeInteger(value) && (value as number) >= least) return
  throw invalid(
    `certificates.${name} is ${String(value)}; expected a whole number of milliseconds, from ${least}`,
  )
}

function invalid(why: string): WechatPayConfigError {
  return new WechatPayConfigError('CONFIG_INVALID', `${why}.`)
}
