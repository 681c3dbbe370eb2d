import { exampleAnswer } from '../../lib/sandbox/example'
import type { Schema as SandboxSchema } from '../../lib/sandbox/operations'
import type { CatalogueOperation } from '../../scripts/generate/catalogue'
import { propertiesOf, propertyKey, templateOf } from '../../scripts/generate/names'
import type { Operation, Parameter, Schema } from '../../scripts/generate/openapi'

/** The option that carries a body of each media type. Others need a file, and are left out. */
const BODY_OPTIONS: Record<string, string> = {
  'application/json': 'json',
  'application/xml': 'xml',
  'text/xml': 'xml',
}

/** What most merchants call; those that the catalogue lacks are left out. */
const FREQUENT = [
  '/v3/pay/transactions/native',
  '/v3/pay/transactions/jsapi',
  '/v3/pay/transactions/app',
  '/v3/pay/transactions/h5',
  '/v3/pay/transactions/out-trade-no/{out_trade_no}',
  '/v3/pay/transactions/out-trade-no/{out_trade_no}/close',
  '/v3/refund/domestic/refunds',
  '/v3/refund/domestic/refunds/{out_refund_no}',
  '/v3/profitsharing/orders',
  '/v3/bill/tradebill',
  '/v3/certificates',
]

const STYLES = [asProperties, asBrackets, asChain]

/** A call with values for all that its operation takes. */
export interface Call {
  path: string
  method: string
  variables: Record<string, unknown>
  query: Record<string, unknown>
  /** By the option that carries it. */
  body: Record<string, unknown>
}

export function callable(operations: CatalogueOperation[]): CatalogueOperation[] {
  return operations.filter(({ operation }) => mediaTypes(operation).every((type) => type in BODY_OPTIONS))
}

/** The operations that most merchants call, then others from everywhere in the catalogue. */
export function frequent(operations: CatalogueOperation[], count: number): CatalogueOperation[] {
  const known = FREQUENT.flatMap((path) => operations.filter((operation) => operation.path === path))
  const others = operations.filter((operation) => !known.includes(operation))
  return [...known, ...spread(others, Math.max(0, count - known.length))].slice(0, count)
}

/** As many operations as asked for, at equal distances; a catalogue that has fewer is repeated. */
export function spread<T>(items: T[], count: number): T[] {
  const step = Math.max(1, items.length / count)
  return Array.from({ length: count }, (_, at) => items[Math.floor(at * step) % items.length] as T)
}

export function createCall({ path, method, operation }: CatalogueOperation): Call {
  const of = (location: Parameter['in']) =>
    (operation.parameters ?? []).filter((parameter) => parameter.in === location)
  return {
    path,
    method,
    variables: samples(of('path')),
    query: samples(of('query')),
    body: bodyOf(operation),
  }
}

/** A call as code. Each repetition of an operation is written in another style. */
export function callText(call: Call, style: number): string {
  const write = STYLES[style % STYLES.length] ?? asProperties
  const { variables, query, body } = call
  const options = { ...variables, ...(Object.keys(query).length > 0 && { query }), ...body }
  const argument = Object.keys(options).length > 0 ? JSON.stringify(options) : ''
  return `${write(call.path)}.${call.method}(${argument})`
}

export function asProperties(path: string): string {
  return ['wxpay', ...propertiesOf(path)].reduce((node, property) =>
    propertyKey(property) === property ? `${node}.${property}` : `${node}['${property}']`,
  )
}

function asBrackets(path: string): string {
  return `wxpay['${templateOf(path)}']`
}

function asChain(path: string): string {
  return `wxpay.chain('${templateOf(path)}')`
}

function samples(parameters: Parameter[]): Record<string, unknown> {
  return Object.fromEntries(parameters.map(({ name, schema }) => [name, sample(schema)]))
}

function bodyOf({ requestBody }: Operation): Record<string, unknown> {
  const [[type, { schema = {} }] = ['', {}]] = Object.entries(requestBody?.content ?? {})
  const option = BODY_OPTIONS[type]
  return option ? { [option]: sample(schema) } : {}
}

function mediaTypes({ requestBody }: Operation): string[] {
  return Object.keys(requestBody?.content ?? {})
}

function sample(schema: Schema): unknown {
  return exampleAnswer(schema as object as SandboxSchema, { variables: {}, query: {}, body: undefined })
}
