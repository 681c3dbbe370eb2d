import { propertyKey } from './names'
import type { Json, Schema } from './openapi'
import { comment, fieldComment } from './tsdoc'

/** Literal unions are closed where we write them and open where WeChat Pay does: it adds values unannounced. */
export type Direction = 'request' | 'response'

/** A schema as a TypeScript type. */
export function schemaType(schema: Schema, direction: Direction, indent = ''): string {
  const literals = literalsOf(schema)
  if (literals) return literalUnion(literals, direction)
  if (schema.oneOf) return schema.oneOf.map((option) => schemaType(option, direction, indent)).join(' | ')
  switch (schema.type) {
    case 'string':
      return schema.format === 'binary' ? 'Buffer' : 'string'
    case 'integer':
    case 'number':
      return 'number'
    case 'boolean':
      return 'boolean'
    case 'null':
      return 'null'
    case 'array':
      return arrayType(schema.items ?? {}, schemaType(schema.items ?? {}, direction, indent))
    case 'object':
      return schema.properties ? objectType(schema, direction, indent) : 'Record<string, unknown>'
    default:
      return 'unknown'
  }
}

/** The members of an object between braces. */
export function objectType(schema: Schema, direction: Direction, indent = ''): string {
  const inner = `${indent}  `
  const members = Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const optional = schema.required?.includes(name) ? '' : '?'
    const doc = comment([fieldComment(property.title, property)], inner)
    return `${doc}${inner}${propertyKey(name)}${optional}: ${schemaType(property, direction, inner)}\n`
  })
  return members.length === 0 ? '{}' : `{\n${members.join('')}${indent}}`
}

function literalsOf(schema: Schema): Json[] | undefined {
  if (schema.enum) return schema.enum
  if (schema.const !== undefined) return [schema.const]
  const options = schema.oneOf?.map((option) => option.const)
  return options?.every((option) => option !== undefined) ? (options as Json[]) : undefined
}

function literalUnion(literals: Json[], direction: Direction): string {
  const union = literals.map((value) => (typeof value === 'string' ? quote(value) : JSON.stringify(value)))
  const open = direction === 'response' && literals.every((value) => typeof value === 'string')
  return [...union, ...(open ? ['(string & {})'] : [])].join(' | ')
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}

function arrayType(schema: Schema, item: string): string {
  const isUnion = (schema.oneOf !== undefined || literalsOf(schema) !== undefined) && item.includes(' | ')
  return isUnion ? `(${item})[]` : `${item}[]`
}
