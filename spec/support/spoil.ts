import type { CatalogueOperation } from '../../scripts/generate/catalogue'
import { resolved } from '../../scripts/generate/component'
import type { Schema } from '../../scripts/generate/openapi'
import { bodyOf } from '../../scripts/generate/operation'
import type { Options } from './sample-options'

/** A call with one mistake, and the field that an answer must name. */
export interface Spoiled {
  options: Options
  field: string
}

type Path = (string | number)[]

/** Something that a call gives. */
interface Given {
  /** Where it is among the options of the call. */
  path: Path
  /** By what name an answer knows it. */
  field: string
  schema: Schema
  required: boolean
  /** Whether it is sent as text, whatever its type. */
  isText: boolean
}

/**
 * A call without a required field, and one with a field, as deep inside as there is one, that holds what its schema
 * refuses; where an operation has neither, one with a parameter that it does not know.
 *
 * @param options - of a valid call with all fields
 */
export function spoil(entry: CatalogueOperation, options: Options): Spoiled[] {
  const all = [...fieldsOf(entry), ...parametersOf(entry)]
  const given = all.filter((it) => isGiven(options, it.path) && !isSeenByClient(it))
  const missing = given.filter(({ required, path }) => required && path.length > 1).slice(0, 1)
  const refusable = given.filter((it) => wrongFor(it) !== undefined)
  const wrong = refusable.sort((a, b) => b.path.length - a.path.length).slice(0, 1)
  const spoiled = [
    ...missing.map(({ path, field }) => ({ options: changed(options, path, undefined), field })),
    ...wrong.map((it) => ({ options: changed(options, it.path, wrongFor(it)), field: it.field })),
  ]
  const query = { ...(options.query as object), no_such_parameter: '1' }
  return spoiled.length > 0 ? spoiled : [{ options: { ...options, query }, field: '/no_such_parameter' }]
}

/** The client itself looks at these before it sends anything. */
function isSeenByClient({ schema, field }: Given): boolean {
  return schema.format === 'binary' || field === '/sign_type'
}

/** A value of another type; of a text, one that cannot be read as the type, is in no enumeration, or is too
 * long; but where a path tells two operations apart by its variable alone, another text may be another operation's. */
function wrongFor({ schema, path, isText }: Given): unknown {
  const { type = '', enum: values, maxLength } = schema
  if (schema.contentSchema || schema['x-encrypted']) return undefined
  if (['integer', 'number', 'boolean'].includes(type)) return 'no number'
  if (type !== 'string') return undefined
  if (!isText) return 42
  if (values) return 'NO_SUCH_VALUE'
  return maxLength === undefined || path.length === 1 ? undefined : '0'.repeat(maxLength + 1)
}

function fieldsOf({ operation }: CatalogueOperation): Given[] {
  const body = bodyOf(operation)
  if (!body) return []
  if (body.option !== 'form') return fieldsIn(body.schema, [body.option], body.option === 'xml')
  const meta = resolved(body.schema).properties?.meta?.contentSchema
  return meta ? fieldsIn(meta, ['form', 'meta'], false, '/meta') : fieldsIn(body.schema, ['form'], true)
}

function fieldsIn(given: Schema, path: Path, isText: boolean, field = ''): Given[] {
  const { properties = {}, required = [], items } = resolved(given)
  const named = Object.entries(properties).flatMap(([name, property]) => {
    const own = { path: [...path, name], field: `${field}/${name}`, schema: resolved(property), isText }
    return [{ ...own, required: required.includes(name) }, ...fieldsIn(property, own.path, isText, own.field)]
  })
  return [...named, ...(items ? fieldsIn(items, [...path, 0], isText, `${field}/0`) : [])]
}

function parametersOf({ operation: { parameters = [] } }: CatalogueOperation): Given[] {
  return parameters
    .filter((parameter) => parameter.in !== 'header')
    .map(({ name, in: location, schema, required = false }) => ({
      path: location === 'path' ? [name] : ['query', name],
      field: `/${name}`,
      schema: resolved(schema),
      required,
      isText: true,
    }))
}

function isGiven(options: Options, path: Path): boolean {
  return path.reduce<unknown>((node, key) => (node as Options | undefined)?.[key], options) !== undefined
}

/** A copy with another value at the end of a path. */
function changed(options: Options, [key, ...rest]: Path, value: unknown): Options {
  const copy = (Array.isArray(options) ? [...options] : { ...options }) as Options
  const name = key as string
  copy[name] = rest.length > 0 ? changed(copy[name] as Options, rest, value) : value
  return copy
}
