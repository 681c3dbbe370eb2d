import type { AxiosInstance } from 'axios'
import type { KeyStore, Keys, SendRedisCommand } from '../../types'
import type { Settings } from '../config'

/** Loads what downloads certificates, and what shares them, only once it is needed: most programs do neither. */
const loadConnect = () => require('./connect') as typeof import('./connect')
const loadStores = () => require('./key-store') as typeof import('./key-store')

/** What a client has besides the chain. */
export function createKeys(http: AxiosInstance, { keys, certificates }: Settings): { keys: Keys } {
  if (certificates) keys.connect(() => loadConnect().connectSource(http, keys, certificates))
  return { keys: Object.freeze({ list: () => keys.list(), refresh: () => keys.refresh() }) }
}

/**
 * Shares platform certificates between the clients of one process, as `certificates.store` of `createClient`.
 *
 * @example
 * ```ts
 * const store = createMemoryKeyStore()
 * const clients = configs.map((config) => createClient({ ...config, certificates: { store } }))
 * ```
 */
export function createMemoryKeyStore(): KeyStore {
  return loadStores().createMemoryKeyStore()
}

/**
 * Shares platform certificates between the processes of one machine, as `certificates.store` of `createClient`. Files are
 * replaced as a whole, and only their owner may read them.
 *
 * @param folder - a folder for them alone, made with its parents where it is missing
 *
 * @example
 * ```ts
 * createClient({ …, apiv3Key, certificates: { store: createFileKeyStore('/var/lib/shop/wechatpay') } })
 * ```
 */
export function createFileKeyStore(folder: string): KeyStore {
  return loadStores().createFileKeyStore(folder)
}

/**
 * Shares platform certificates between all processes that use one Redis, as `certificates.store` of `createClient`.
 *
 * @param send - sends a command
 *
 * @example
 * ```ts
 * createRedisKeyStore(([name, ...args]) => ioredis.call(name, ...args)) // ioredis
 * createRedisKeyStore((command) => client.sendCommand(command)) // node-redis
 * ```
 */
export function createRedisKeyStore(send: SendRedisCommand): KeyStore {
  return loadStores().createRedisKeyStore(send)
}
