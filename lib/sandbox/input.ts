import type { Match, Operation, Parameter, Schema } from './operations'
import { type Location, paramError } from './refusal'
import { check, isValid } from './validation'
import { type Decrypt, fromWire } from './wire'

/** What a request says, read and checked. */
export interface Input {
  variables: Record<string, unknown>
  query: Record<string, unknown>
  headers: Record<string, unknown>
  body: unknown
}

type Headers = Record<string, string | string[] | undefined>

/**
 * Reads path, query and headers, and checks them against the catalogue.
 *
 * @throws {@link Refusal} 400 `PARAM_ERROR` naming the first field at fault
 */
export function readParameters(
  { operation, variables }: Match,
  query: Record<string, unknown>,
  headers: Headers,
  decrypt: Decrypt,
): Omit<Input, 'body'> {
  const read = (location: Parameter['in'], given: Record<string, unknown>) =>
    readLocation(operation, location, given, decrypt)
  refuseUnknown(operation, query)
  return {
    variables: read('path', variables),
    query: read('query', query),
    headers: read('header', namedAs(operation, headers)),
  }
}

/** Whether path variables are what an operation takes. */
export function variablesFit({ operation, variables }: Match): boolean {
  return operation.parameters
    .filter((parameter) => parameter.in === 'path')
    .every(({ name, schema }) => isValid(schema, fromText(variables[name], schema)))
}

/** Reads a value that was sent as what its type is written as: JSON's. */
export function readValue(schema: Schema, value: unknown, location: Location, decrypt: Decrypt): unknown {
  const read = fromWire(value, schema, { location, decrypt })
  check(schema, read, location, '')
  return read
}

/** Reads fields that are all sent as text, as XML and forms have them. */
export function readTexts(schema: Schema, fields: Record<string, unknown>, decrypt: Decrypt): unknown {
  const { properties = {} } = schema
  const typed = Object.entries(fields).map(([name, value]) => {
    return [name, Object.hasOwn(properties, name) ? fromText(value, properties[name] as Schema) : value]
  })
  return readValue(schema, Object.fromEntries(typed), 'body', decrypt)
}

/** Parameters of a query; `name[0]`, `name[1]` are the items of a list. */
export function queryOf(search: URLSearchParams): Record<string, unknown> {
  const query = new Map<string, unknown>()
  for (const [name, value] of search) {
    const list = /^(.+)\[\d+\]$/.exec(name)?.[1]
    const known = query.get(list ?? name)
    if (list === undefined && known !== undefined) throw paramError('query', `/${name}`, '重复出现')
    query.set(list ?? name, list === undefined ? value : [...(Array.isArray(known) ? known : []), value])
  }
  return Object.fromEntries(query)
}

function readLocation(
  { parameters }: Operation,
  location: Parameter['in'],
  given: Record<string, unknown>,
  decrypt: Decrypt,
): Record<string, unknown> {
  const entries = parameters
    .filter((parameter) => parameter.in === location)
    .flatMap(({ name, schema, required }) => {
      const at = `/${name}`
      const value = Object.hasOwn(given, name) ? given[name] : undefined
      if (value === undefined && required) throw paramError(location, at, '缺少必填参数')
      if (value === undefined) return []
      const read = fromWire(fromText(value, schema), schema, { location, decrypt }, at)
      check(schema, read, location, at)
      return [[name, read]]
    })
  return Object.fromEntries(entries)
}

function refuseUnknown({ parameters }: Operation, query: Record<string, unknown>): void {
  const known = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name)
  const unknown = Object.keys(query).find((name) => !known.includes(name))
  if (unknown !== undefined) throw paramError('query', `/${unknown}`, '是未知参数')
}

/** Node.js gives the names of headers in lower case. */
function namedAs({ parameters }: Operation, headers: Headers): Record<string, unknown> {
  return Object.fromEntries(parameters.map(({ name }) => [name, headers[name.toLowerCase()]]))
}

/** A text as the type that its schema asks for. */
function fromText(text: unknown, { type }: Schema): unknown {
  if (typeof text !== 'string') return text
  if (type === 'integer' && /^-?\d+$/.test(text)) return Number(text)
  if (type === 'number' && /^-?\d+(\.\d+)?$/.test(text)) return Number(text)
  if (type === 'boolean' && /^(true|false)$/.test(text)) return text === 'true'
  return text
}
