import type { Fields } from './product'

/** The fields that are there: JSON has no `undefined`. */
export function given(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

/** The named fields, those that are there. */
export function pick(fields: Fields, names: readonly string[]): Fields {
  return given(Object.fromEntries(names.map((name) => [name, fields[name]])))
}

export function textOf(value: unknown): string | undefined {
  return value === undefined || value === '' ? undefined : String(value)
}
