import type { CatalogueOperation } from '../../scripts/generate/catalogue'
import type { Operation, Parameter, Schema } from '../../scripts/generate/openapi'
import {
  operationEntry,
  operationExports,
  operationInterfaces,
  operationMethod,
  pathVariables,
} from '../../scripts/generate/operation'
import { pathWith } from './paths'

const REQUIRED: Parameter = { name: 'mchid', in: 'query', required: true, schema: { type: 'string' } }
const OPTIONAL: Parameter = { name: 'page', in: 'query', schema: { type: 'integer' } }
const BODY: Schema = { type: 'object', required: ['appid'], properties: { appid: { type: 'string' } } }

function operationOf(path: string, parts: Partial<Operation> = {}): CatalogueOperation {
  return pathWith(path, parts).operations[0] as CatalogueOperation
}

function bodyOf(schema: Schema, required = true): Partial<Operation> {
  return { requestBody: { required, content: { 'application/json': { schema } } } }
}

function answering(...schemas: (Schema | undefined)[]): Partial<Operation> {
  const content = (schema?: Schema) => (schema ? { content: { 'application/json': { schema } } } : {})
  const responses = schemas.map((schema, at) => [String(at === 0 ? 200 : 200 + at), content(schema)])
  return {
    responses: { ...Object.fromEntries(responses), default: { $ref: '#/components/responses/Error' } },
  }
}

describe('operationInterfaces', () => {
  it.each<[string, string, Partial<Operation>, string]>([
    ['nothing of its own', '/v3/a', {}, '{\n}'],
    ['a required variable', '/v3/a/{id}', {}, '{\n  id: string\n}'],
    ['a required query', '/v3/a', { parameters: [OPTIONAL, REQUIRED] }, '{\n  query: GetV3AQuery\n}'],
    ['an optional query', '/v3/a', { parameters: [OPTIONAL] }, '{\n  query?: GetV3AQuery\n}'],
    ['a required body', '/v3/a', bodyOf(BODY), '{\n  json: GetV3AJson\n}'],
    ['an optional body', '/v3/a', bodyOf(BODY, false), '{\n  json?: GetV3AJson\n}'],
  ])('gives the options %s', (_, path, parts, members) => {
    expect(operationInterfaces(operationOf(path, parts))).toMatch(
      new RegExp(`Options extends CallOptions ${members.replace(/[{}?]/g, '\\$&')}`),
    )
  })

  it('says what a variable is called officially', () => {
    const parameters: Parameter[] = [
      { name: 'id', in: 'path', description: '单号', schema: { type: 'string' } },
    ]
    expect(operationInterfaces(operationOf('/v3/a/{id}', { parameters }))).toContain(
      '/** 单号 */\n  id: string',
    )
  })

  it('describes the query', () => {
    expect(operationInterfaces(operationOf('/v3/a', { parameters: [REQUIRED, OPTIONAL] }))).toContain(
      'export interface GetV3AQuery {\n  mchid: string\n  page?: number\n}',
    )
  })

  it('describes the body', () => {
    expect(operationInterfaces(operationOf('/v3/a', bodyOf(BODY)))).toContain(
      'export interface GetV3AJson {\n  appid: string\n}',
    )
  })

  it('has no body where the content is not JSON', () => {
    const requestBody = { required: true, content: { 'multipart/form-data': { schema: BODY } } }
    expect(operationInterfaces(operationOf('/v3/a', { requestBody }))).not.toContain('Json')
  })

  it.each<[string, Partial<Operation>, string]>([
    ['an object', answering(BODY), 'export interface GetV3AResponse {\n  appid: string\n}'],
    ['no content', answering(undefined), 'export type GetV3AResponse = undefined'],
    ['a file', answering({ type: 'string', format: 'binary' }), 'export type GetV3AResponse = Buffer'],
    ['an object or nothing', answering(BODY, undefined), '= {\n  appid: string\n} | undefined\n'],
    ['the same twice', answering({ type: 'string' }, { type: 'string' }), 'GetV3AResponse = string\n'],
    [
      'an object of unknown members',
      answering({ type: 'object' }),
      'GetV3AResponse = Record<string, unknown>',
    ],
  ])('answers with %s', (_, parts, declaration) => {
    expect(operationInterfaces(operationOf('/v3/a', parts))).toContain(declaration)
  })

  it('closes literals of the request and opens those of the answer', () => {
    const schema: Schema = { type: 'object', properties: { type: { enum: ['A'] } } }
    const text = operationInterfaces(operationOf('/v3/a', { ...bodyOf(schema), ...answering(schema) }))
    expect(text).toContain("Json {\n  type?: 'A'\n}")
    expect(text).toContain("Response {\n  type?: 'A' | (string & {})\n}")
  })
})

describe('operationMethod', () => {
  it.each<[string, string, Partial<Operation>, string]>([
    ['optional where nothing is required', '/v3/a', {}, 'get(options?: GetV3AOptions)'],
    ['optional with an optional query', '/v3/a', { parameters: [OPTIONAL] }, 'get(options?: GetV3AOptions)'],
    ['required with a required query', '/v3/a', { parameters: [REQUIRED] }, 'get(options: GetV3AOptions)'],
    ['required with a variable', '/v3/a/{id}', {}, 'get(options: GetV3AByIdOptions)'],
    ['required with a required body', '/v3/a', bodyOf(BODY), 'get(options: GetV3AOptions)'],
    ['optional with an optional body', '/v3/a', bodyOf(BODY, false), 'get(options?: GetV3AOptions)'],
  ])('makes the options %s', (_, path, parts, signature) => {
    expect(operationMethod(operationOf(path, parts))).toContain(`  ${signature}: Promise<AxiosResponse<`)
  })

  it('says the official name, the path, who may call it and where it is described', () => {
    const parts = {
      summary: 'Native下单',
      tags: ['基础支付'],
      'x-roles': ['直连商户', '服务商'],
      externalDocs: { url: 'https://pay.weixin.qq.com/doc/v3/merchant/4012791877' },
    }
    expect(operationMethod(operationOf('/v3/a', parts)).split('\n').slice(0, -2)).toEqual([
      '  /**',
      '   * Native下单',
      '   *',
      '   * `GET /v3/a`',
      '   *',
      '   * 产品：基础支付 · 角色：直连商户、服务商',
      '   *',
      '   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791877 官方文档}',
      '   */',
    ])
  })

  it('marks what WeChat Pay has given up', () => {
    expect(operationMethod(operationOf('/v3/a', { deprecated: true }))).toContain('@deprecated')
    expect(operationMethod(operationOf('/v3/a'))).not.toContain('@deprecated')
  })
})

describe('operationEntry', () => {
  it.each<[string, Partial<Operation>, string]>([
    ['nothing', {}, "  'GET /v3/a': { options: GetV3AOptions; response: GetV3AResponse }\n"],
    [
      'a body and a query',
      { ...bodyOf(BODY), parameters: [REQUIRED] },
      "  'GET /v3/a': { json: GetV3AJson; query: GetV3AQuery; options: GetV3AOptions; response: GetV3AResponse }\n",
    ],
  ])('has json and query only where the operation has: %s', (_, parts, entry) => {
    expect(operationEntry(operationOf('/v3/a', parts))).toBe(entry)
  })
})

describe('operationExports', () => {
  it.each<[string, Partial<Operation>]>([
    ['nothing', {}],
    ['a body', bodyOf(BODY)],
    ['a query', { parameters: [REQUIRED] }],
    ['a body and a query', { ...bodyOf(BODY), parameters: [REQUIRED] }],
    ['an answer without content', answering(undefined)],
  ])('names exactly what is declared of an operation with %s', (_, parts) => {
    const operation = operationOf('/v3/a', parts)
    const declared = operationInterfaces(operation).matchAll(/^export (?:interface|type) (\w+)/gm)
    expect(operationExports(operation)).toEqual([...declared].map(([, name]) => name))
  })
})

describe('pathVariables', () => {
  it('are the parameters that stand in the path', () => {
    const { operation } = operationOf('/v3/a/{id}')
    expect(pathVariables({ ...operation, parameters: [...(operation.parameters ?? []), REQUIRED] })).toEqual(
      operation.parameters,
    )
  })
})
