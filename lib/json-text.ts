import { changeFields } from './change-fields'

/**
 * A body whose fields that are JSON text, given as objects or lists, are written as that text.
 *
 * @param pointers - the fields, as the catalogue names them
 */
export function writeJsonText(body: unknown, pointers: readonly string[] | undefined): unknown {
  return pointers ? changeFields(body, pointers, { field: toText }) : body
}

/**
 * Query parameters of which those that are JSON text, given as objects or lists, are written as that text.
 *
 * @param names - the parameters, as the catalogue names them
 */
export function writeJsonTextQuery(query: unknown, names: readonly string[] | undefined): unknown {
  return writeJsonText(
    query,
    names?.map((name) => `/${name}`),
  )
}

function toText(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value
}
