export type * from '../types'
export { Builder, createClient } from './client'
export * from './errors'
