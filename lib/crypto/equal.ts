import { timingSafeEqual } from 'node:crypto'

/** Compares in a time that tells nothing but the lengths. */
export function isSameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b)
}
