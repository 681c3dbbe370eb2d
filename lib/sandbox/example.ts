import type { Input } from './input'
import type { Schema } from './operations'

/** What a sensitive field of an answer holds, where the request did not say it. */
const PLAINTEXT = '张三'

/** An answer made from a schema's examples; fields that the request named carry the request's values. */
export function exampleAnswer(schema: Schema, input: Input): unknown {
  const given = { ...scalars(input.body), ...scalars(input.query), ...scalars(input.variables) }
  const answer = example(schema)
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return answer
  const echoed = Object.entries(given).filter(([name]) => schema.properties?.[name])
  return { ...answer, ...Object.fromEntries(echoed) }
}

function example(schema: Schema): unknown {
  if (schema.contentSchema) return example(schema.contentSchema)
  if (schema['x-encrypted'] === 'rsa') return PLAINTEXT
  const [option] = schema.oneOf ?? schema.anyOf ?? []
  if (option) return schema.examples ? schema.examples[0] : example(option)
  if (schema.type === 'array') return [example(schema.items ?? {})]
  if (schema.type === 'object') return exampleObject(schema)
  if (schema.examples) return schema.examples[0]
  if (schema.enum) return schema.enum[0]
  if (schema.const !== undefined) return schema.const
  if (schema.type === 'integer' || schema.type === 'number') return 1
  if (schema.type === 'boolean') return true
  return schema.format === 'date-time' ? new Date().toISOString() : 'example'
}

function exampleObject({ properties = {}, patternProperties = {}, required = [] }: Schema) {
  const shown = Object.entries(properties).filter(
    ([name, property]) => required.includes(name) || hasExample(property),
  )
  const numbered = Object.entries(patternProperties).map(([pattern, property]): [string, Schema] => {
    return [pattern.replaceAll('\\d+', '0').replace(/[\^$]/g, ''), property]
  })
  return Object.fromEntries([...shown, ...numbered].map(([name, property]) => [name, example(property)]))
}

function hasExample(schema: Schema): boolean {
  if (schema.examples || schema.enum || schema.oneOf) return true
  if (schema.items) return hasExample(schema.items)
  if (schema.contentSchema) return hasExample(schema.contentSchema)
  return Object.values(schema.properties ?? {}).some(hasExample)
}

function scalars(given: unknown): Record<string, unknown> {
  if (typeof given !== 'object' || given === null) return {}
  return Object.fromEntries(Object.entries(given).filter(([, value]) => typeof value !== 'object'))
}
