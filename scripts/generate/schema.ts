import { type Direction, resolved } from './component'
import { propertyKey, quote } from './names'
import type { Json, Schema } from './openapi'
import { comment, fieldComment } from './tsdoc'

/**
 * A schema as a TypeScript type. Literal unions are closed where we write them and open where WeChat Pay does: it
 * adds values unannounced. JSON inside a text may be given as an object, and arrives as text.
 */
export function schemaType(schema: Schema, direction: Direction, indent = ''): string {
  if (schema.component) return schema.component.interfaceName(direction)
  const literals = literalsOf(schema)
  if (literals) return literalUnion(literals, direction)
  const options = schema.oneOf ?? schema.anyOf
  if (options) return options.map((option) => schemaType(option, direction, indent)).join(' | ')
  switch (schema.type) {
    case 'string':
      return textType(schema, direction, indent)
    case 'integer':
    case 'number':
      return direction === 'xml' ? 'string' : 'number'
    case 'boolean':
      return direction === 'xml' ? 'string' : 'boolean'
    case 'null':
      return 'null'
    case 'array':
      return arrayType(schema.items ?? {}, schemaType(schema.items ?? {}, direction, indent))
    case 'object':
      return isEmpty(schema) ? 'Record<string, unknown>' : objectType(schema, direction, indent)
    default:
      return 'unknown'
  }
}

/** The members of an object between braces. */
export function objectType(schema: Schema, direction: Direction, indent = '', filled?: Filled): string {
  const inner = `${indent}  `
  const { properties = {}, patternProperties = {}, required = [] } = schema
  const members = Object.entries(properties).map(([name, property]) => {
    const isLeft = direction === 'request' && isFilled(name, property, filled)
    const given = required.includes(name) && !isLeft
    const shown = resolved(property)
    const doc = comment([fieldComment(shown.title, shown, isLeft ? LEFT : undefined)], inner)
    return `${doc}${inner}${propertyKey(name)}${given ? '' : '?'}: ${schemaType(property, direction, inner)}\n`
  })
  const numbered = Object.entries(patternProperties).map(([pattern, property]) => {
    const doc = comment([fieldComment(property.title, property)], inner)
    return `${doc}${inner}[numbered: \`${numberedKey(pattern)}\`]: ${schemaType(property, direction, inner)} | undefined\n`
  })
  const all = [...members, ...numbered]
  return all.length === 0 ? '{}' : `{\n${all.join('')}${indent}}`
}

/** What an editor says of a field that a caller may leave to the client. */
export const LEFT = '缺省时由客户端填写'

/** Fields that the client writes itself where the caller leaves them out, by name. */
export type Filled = ReadonlySet<string>

/** Also a text of JSON all of whose required fields the client fills in. */
function isFilled(name: string, property: Schema, filled?: Filled): boolean {
  if (property['x-filled'] !== undefined || filled?.has(name)) return true
  const { properties = {}, required = [] } = property.contentSchema ? resolved(property.contentSchema) : {}
  const fields = Object.entries(properties)
  const own = fields.filter(([field, schema]) => required.includes(field) && !isFilled(field, schema))
  return own.length === 0 && fields.some(([field, schema]) => isFilled(field, schema))
}

function textType(schema: Schema, direction: Direction, indent: string): string {
  if (schema.format === 'binary') return direction === 'request' ? 'FileInput' : 'Buffer'
  if (schema.contentSchema && direction === 'request') {
    return `string | ${schemaType(schema.contentSchema, direction, indent)}`
  }
  return 'string'
}

function isEmpty({ properties, patternProperties }: Schema): boolean {
  return !properties && !patternProperties
}

/** `^coupon_id_\d+$` as a template literal. */
function numberedKey(pattern: string): string {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template literal type is written
  return pattern.replace(/^\^|\$$/g, '').replaceAll('\\d+', '${number}')
}

function literalsOf(schema: Schema): Json[] | undefined {
  if (schema.enum) return schema.enum
  if (schema.const !== undefined) return [schema.const]
  const options = schema.oneOf?.map((option) => option.const)
  return options?.every((option) => option !== undefined) ? (options as Json[]) : undefined
}

function literalUnion(literals: Json[], direction: Direction): string {
  const values = direction === 'xml' ? literals.map(String) : literals
  const union = values.map((value) => (typeof value === 'string' ? quote(value) : JSON.stringify(value)))
  const open = direction !== 'request' && values.every((value) => typeof value === 'string')
  return [...union, ...(open ? ['(string & {})'] : [])].join(' | ')
}

function arrayType(items: Schema, item: string): string {
  const isObject = item.startsWith('{') && !(items.oneOf ?? items.anyOf)
  return item.includes(' | ') && !isObject && !items.component ? `(${item})[]` : `${item}[]`
}
