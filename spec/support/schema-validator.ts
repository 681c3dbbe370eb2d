import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { resolved } from '../../scripts/generate/component'
import type { Schema } from '../../scripts/generate/openapi'

/** Formats that WeChat Pay names and no validator knows: they say what a text is, not how it is written. */
const UNCHECKED = ['media-id', 'rfc2397', 'mm/yy', 'yyyyMMddHHmmss']
const WHOLE = ['uint32', 'uint64']

/** Validates by the catalogue's schemas. What it does not know is an error, so that no limit is overlooked. */
export class SchemaValidator {
  readonly #ajv = addFormats(new Ajv2020({ strictTypes: false, strictRequired: false, allErrors: true }))
  readonly #validators = new Map<string, ValidateFunction>()

  constructor() {
    for (const name of UNCHECKED) this.#ajv.addFormat(name, true)
    for (const name of WHOLE)
      this.#ajv.addFormat(name, { type: 'number', validate: (value: number) => value >= 0 })
    this.#ajv.addFormat('numeric', /^\d+$/)
  }

  /** What is wrong with a value; nothing where it fits. */
  problemsOf(schema: Schema, value: unknown): string[] {
    const validate = this.#compile(schema)
    if (validate(value)) return []
    return [`${JSON.stringify(value)}: ${this.#ajv.errorsText(validate.errors)} (${schema.title})`]
  }

  #compile(schema: Schema): ValidateFunction {
    const written = writtenOut(schema)
    const key = JSON.stringify(written)
    const known = this.#validators.get(key) ?? this.#ajv.compile(written)
    this.#validators.set(key, known)
    return known
  }
}

/** Keywords whose value is a list of schemas, or schemas by name. */
const LISTS = ['oneOf', 'anyOf', 'allOf']
const NAMED = ['properties', 'patternProperties']

/**
 * A schema without references and without what says nothing of what fits: titles, OpenAPI's and the catalogue's own
 * keywords. A JSON text may be given as what it holds, and a file as bytes, which no JSON Schema describes.
 */
export function writtenOut(given: Schema): object {
  const { title, description, examples, contentSchema, ...schema } = resolved(given)
  if (contentSchema) return { anyOf: [{ type: 'string' }, writtenOut(contentSchema)] }
  if (schema.format === 'binary') return {}
  const known = Object.entries(schema).filter(([keyword]) => !/^x(-|ml$)/.test(keyword))
  const entries = known.map(([keyword, value]): [string, unknown] => {
    if (keyword === 'items') return [keyword, writtenOut(value as Schema)]
    if (LISTS.includes(keyword)) return [keyword, (value as Schema[]).map(writtenOut)]
    if (NAMED.includes(keyword)) return [keyword, eachWrittenOut(value as Record<string, Schema>)]
    return [keyword, value]
  })
  return Object.fromEntries(entries)
}

function eachWrittenOut(schemas: Record<string, Schema>): Record<string, object> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, writtenOut(schema)]))
}
