import { memoize } from './memoize'

/**
 * The path segment that a property of the chain stands for: a leading capital is lowered, an inner capital
 * becomes `-x`, `_name_` becomes `{name}`, everything else stays.
 */
export const toSegment = memoize((property) => {
  const variable = /^_(.+)_$/.exec(property)
  if (variable) return `{${variable[1]}}`
  return property.replace(/[A-Z]/g, (capital, at) => (at === 0 ? '' : '-') + capital.toLowerCase())
})

/** The natural spelling of a path segment as a property of the chain. */
export function toProperty(segment: string): string {
  const variable = /^\{(.+)\}$/.exec(segment)
  if (variable) return `_${variable[1]}_`
  return segment.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** Joins a path and what continues it with exactly one slash. */
export function joinPath(path: string, continuation: string): string {
  if (path === '' || path.endsWith('/')) return path + continuation
  return `${path}/${continuation}`
}
