import type { CatalogueOperation } from './catalogue'
import { resolved } from './component'
import type { Json, Parameter, Schema } from './openapi'
import { bodyOf } from './operation'

/** A call's options, made from the schemas of its operation. */
export interface SampleCall {
  variables: Record<string, Sample>
  query?: Record<string, Sample>
  json?: Sample
  xml?: Sample
  form?: Sample
}

export type Sample = Json | Uint8Array | { [name: string]: Sample } | Sample[]

/** Which fields a sample has: those that are required, or all. */
export type Extent = 'required' | 'all'

/** The options of a valid call. */
export function sampleCall({ operation }: CatalogueOperation, extent: Extent = 'all'): SampleCall {
  const parameters = operation.parameters ?? []
  const body = bodyOf(operation)
  const query = values(parameters, 'query', extent)
  return {
    variables: values(parameters, 'path', 'all'),
    ...(Object.keys(query).length > 0 && { query }),
    ...(body && { [body.option]: sample(body.schema, extent) }),
  }
}

function values(parameters: Parameter[], location: Parameter['in'], extent: Extent): Record<string, Sample> {
  return Object.fromEntries(
    parameters
      .filter((parameter) => parameter.in === location)
      .filter((parameter) => extent === 'all' || parameter.required)
      .map(({ name, schema }) => [name, sample(schema, extent, name)]),
  )
}

/** A value that a schema accepts: its example where it has one. */
export function sample(given: Schema, extent: Extent = 'all', name = 'text'): Sample {
  const schema = resolved(given)
  const [literal] = schema.enum ?? (schema.const === undefined ? [] : [schema.const])
  if (literal !== undefined) return literal
  const [option] = schema.oneOf ?? schema.anyOf ?? []
  if (option) return sample(option, extent, name)
  if (schema.format === 'binary') return new Uint8Array([0x89, 0x50, 0x4e, 0x47])
  if (schema.contentSchema) return sample(schema.contentSchema, extent, name)
  if (schema.type === 'object') return sampleObject(schema, extent)
  if (schema.type === 'array') return [sample(schema.items ?? {}, extent, name)]
  if (schema.examples) return schema.examples[0] as Json
  if (schema.type === 'boolean') return true
  if (schema.type === 'integer' || schema.type === 'number') return sampleNumber(schema)
  return sampleText(schema, name)
}

function sampleObject({ properties = {}, required = [] }: Schema, extent: Extent): Sample {
  const shown = Object.entries(properties).filter(([name]) => extent === 'all' || required.includes(name))
  return Object.fromEntries(shown.map(([name, property]) => [name, sample(property, extent, name)]))
}

function sampleNumber({ minimum, maximum }: Schema): number {
  return minimum ?? (maximum === undefined ? 1 : Math.min(1, maximum))
}

const BY_FORMAT: Record<string, string> = {
  'date-time': '2026-01-02T03:04:05+08:00',
  date: '2026-01-02',
  numeric: '1',
  uri: 'https://www.example.com/wechatpay',
}

function sampleText({ format, minLength = 1, maxLength = 64 }: Schema, name: string): string {
  const text = BY_FORMAT[format ?? ''] ?? (name.replace(/[^a-z\d]/gi, '') || 'text')
  return text.padEnd(minLength, '0').slice(0, Math.max(maxLength, minLength))
}
