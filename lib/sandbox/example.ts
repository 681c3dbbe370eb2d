import type { Schema } from './operations'
import type { Input } from './validation'

/** An answer made from a schema's examples; fields that the request named carry the request's values. */
export function exampleAnswer(schema: Schema, input: Input): unknown {
  const given = { ...scalars(input.body), ...scalars(input.query), ...scalars(input.variables) }
  const answer = example(schema)
  if (typeof answer !== 'object' || answer === null) return answer
  const echoed = Object.entries(given).filter(([name]) => schema.properties?.[name])
  return { ...answer, ...Object.fromEntries(echoed) }
}

function example(schema: Schema): unknown {
  if (schema.examples) return schema.examples[0]
  if (schema.enum) return schema.enum[0]
  if (schema.oneOf) return example(schema.oneOf[0] as Schema)
  if (schema.const !== undefined) return schema.const
  if (schema.type === 'array') return [example(schema.items ?? {})]
  if (schema.type === 'object') return exampleObject(schema)
  if (schema.type === 'integer' || schema.type === 'number') return 1
  if (schema.type === 'boolean') return true
  return schema.format === 'date-time' ? new Date().toISOString() : 'example'
}

function exampleObject({ properties = {}, required = [] }: Schema): Record<string, unknown> {
  const shown = Object.entries(properties).filter(
    ([name, property]) => required.includes(name) || hasExample(property),
  )
  return Object.fromEntries(shown.map(([name, property]) => [name, example(property)]))
}

function hasExample(schema: Schema): boolean {
  if (schema.examples || schema.enum || schema.oneOf) return true
  if (schema.items) return hasExample(schema.items)
  return Object.values(schema.properties ?? {}).some(hasExample)
}

function scalars(given: unknown): Record<string, unknown> {
  if (typeof given !== 'object' || given === null) return {}
  return Object.fromEntries(Object.entries(given).filter(([, value]) => typeof value !== 'object'))
}
