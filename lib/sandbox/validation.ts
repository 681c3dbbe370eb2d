import Ajv2020, { type ErrorObject, type ValidateFunction } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import type { Match, Operation, Parameter, Schema } from './operations'
import { paramError } from './refusal'

/** What a request carries besides its headers, parsed. */
export interface Input {
  variables: Record<string, unknown>
  query: Record<string, unknown>
  body: unknown
}

const ajv = addFormats(new Ajv2020({ strict: false, logger: false }))
const validators = new WeakMap<Schema, ValidateFunction>()

/**
 * Checks path, query and body against the catalogue.
 *
 * @throws {@link Refusal} 400 `PARAM_ERROR` naming the first field at fault
 */
export function validateRequest(
  { operation, variables }: Match,
  search: URLSearchParams,
  body: Buffer,
): Input {
  const input: Input = {
    variables: readParameters(operation, 'path', variables),
    query: readParameters(operation, 'query', toRecord(search)),
    body: readBody(operation, body),
  }
  return input
}

function readParameters(operation: Operation, location: 'path' | 'query', given: Record<string, string>) {
  const parameters = operation.parameters.filter((parameter) => parameter.in === location)
  const unknown = Object.keys(given).find((name) => !parameters.some((parameter) => parameter.name === name))
  if (unknown !== undefined) throw paramError(location, `/${unknown}`, '是未知参数')
  return Object.fromEntries(
    parameters.flatMap((parameter) => {
      const text = given[parameter.name]
      if (text === undefined && parameter.required)
        throw paramError(location, `/${parameter.name}`, '缺少必填参数')
      return text === undefined ? [] : [[parameter.name, readParameter(parameter, text)]]
    }),
  )
}

function readParameter({ name, in: location, schema }: Parameter, text: string): unknown {
  const value = fromText(text, schema)
  check(schema, value, location, `/${name}`)
  return value
}

/** Text of a path or query as the type that its schema asks for. */
function fromText(text: string, { type }: Schema): unknown {
  if (type === 'integer' && /^-?\d+$/.test(text)) return Number(text)
  if (type === 'boolean' && /^(true|false)$/.test(text)) return text === 'true'
  return text
}

function readBody({ body: schema }: Operation, bytes: Buffer): unknown {
  if (!schema) {
    if (bytes.length > 0) throw paramError('body', '/', '此接口没有请求体')
    return undefined
  }
  const body = parse(bytes)
  check(schema, body, 'body', '')
  return body
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString())
  } catch {
    throw paramError('body', '/', '不是合法的JSON')
  }
}

function check(schema: Schema, value: unknown, location: 'path' | 'query' | 'body', at: string): void {
  const validate = validators.get(schema) ?? ajv.compile(closed(schema))
  validators.set(schema, validate)
  if (validate(value)) return
  const [error] = validate.errors as [ErrorObject]
  throw paramError(
    location,
    `${at}${fieldOf(error)}` || '/',
    `${error.message}`,
    valueAt(value, error.instancePath),
  )
}

/** The schema with objects that take no other properties than those it names, as WeChat Pay refuses unknown ones. */
function closed(schema: Schema): Schema {
  const { properties, items } = schema
  return {
    ...schema,
    ...(items && { items: closed(items) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, property]) => [name, closed(property)]),
      ),
      additionalProperties: false,
    }),
  }
}

function fieldOf({ instancePath, params }: ErrorObject): string {
  const missing = params.missingProperty ?? params.additionalProperty
  return missing === undefined ? instancePath : `${instancePath}/${missing}`
}

function valueAt(value: unknown, pointer: string): unknown {
  const keys = pointer.split('/').slice(1)
  const found = keys.reduce<unknown>(
    (node, key) => (node as Record<string, unknown> | undefined)?.[key],
    value,
  )
  return typeof found === 'object' ? undefined : found
}

function toRecord(search: URLSearchParams): Record<string, string> {
  return Object.fromEntries(search)
}
