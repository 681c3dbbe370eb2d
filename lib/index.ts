export type * from '../types'
export { operationOf } from './call'
export { Builder, createClient } from './client'
export * from './errors'
export { parseBill } from './files/lazy'
export { createFileKeyStore, createMemoryKeyStore, createRedisKeyStore } from './keys/lazy'
export {
  createMemoryInbox,
  createRedisInbox,
  createTestNotification,
  createTestNotification,
} from './notify/lazy'
export * from './php'
