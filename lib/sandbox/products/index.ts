import type { Product, StatefulOperation } from './product'
import { security } from './security'

const OPERATIONS: Product = { ...security }

/** The operation that has a state of its own; nothing where it is answered from the catalogue's examples. */
export function statefulOperation(key: string): StatefulOperation | undefined {
  return Object.hasOwn(OPERATIONS, key) ? OPERATIONS[key] : undefined
}
