export type * from '../types'
export { operationOf } from './call'
export { Builder, createClient } from './client'
export * from './errors'
