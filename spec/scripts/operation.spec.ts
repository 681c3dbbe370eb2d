import type { CatalogueOperation } from '../../scripts/generate/catalogue'
import type { Operation, Parameter, Schema } from '../../scripts/generate/openapi'
import {
  mchidFieldOf,
  operationEntry,
  operationExports,
  operationInterfaces,
  operationMethod,
  pathVariables,
} from '../../scripts/generate/operation'
import { componentWith, objectWith, refTo } from './documents'
import { type PathParts, pathWith } from './paths'

const REQUIRED: Parameter = { name: 'mchid', in: 'query', required: true, schema: { type: 'string' } }
const OPTIONAL: Parameter = { name: 'page', in: 'query', schema: { type: 'integer' } }
const BODY: Schema = { type: 'object', required: ['appid'], properties: { appid: { type: 'string' } } }

function operationOf(path: string, parts: PathParts = {}): CatalogueOperation {
  return pathWith(path, parts).operations[0] as CatalogueOperation
}

function bodyOf(schema: Schema, required = true, mediaType = 'application/json'): Partial<Operation> {
  return { requestBody: { required, content: { [mediaType]: { schema } } } }
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

  it('says of every interface whose it is', () => {
    const parts = { summary: 'Native下单', ...bodyOf(BODY), parameters: [OPTIONAL], ...answering(BODY) }
    const said = operationInterfaces(operationOf('/v3/a', parts)).match(
      /\/\*\* Native下单：.+ \*\/\nexport interface \w+/g,
    )
    expect(said?.map((text) => text.replace(/^.*：(.+) \*\/\nexport interface /, '$1 '))).toEqual([
      '请求 GetV3AJson',
      '查询参数 GetV3AQuery',
      '选项 GetV3AOptions',
      '应答 GetV3AResponse',
    ])
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

  it.each([
    ['json', 'application/json', 'GetV3AJson'],
    ['xml', 'application/xml', 'GetV3AXml'],
    ['form', 'multipart/form-data', 'GetV3AForm'],
  ])('takes a body as the option %s where it is sent as %s', (option, mediaType, name) => {
    const text = operationInterfaces(operationOf('/v3/a', bodyOf(BODY, true, mediaType)))
    expect(text).toContain(`export interface ${name} {\n  appid: string\n}`)
    expect(text).toContain(`Options extends CallOptions {\n  ${option}: ${name}\n}`)
  })

  it('has no body where it would be sent as something that a call does not know', () => {
    const parts = bodyOf(BODY, true, 'text/csv')
    expect(operationInterfaces(operationOf('/v3/a', parts))).toContain('Options extends CallOptions {\n}')
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

  it('extends what a body and an answer share with others', () => {
    const schema = refTo(componentWith(BODY, 'Order', 'pay'))
    const text = operationInterfaces(operationOf('/v3/a', { ...bodyOf(schema), ...answering(schema) }))
    expect(text).toContain('export interface GetV3AJson extends PayOrder {}\n')
    expect(text).toContain('export interface GetV3AResponse extends PayOrder {}\n')
  })

  it('names a shared shape by the direction where that matters', () => {
    const component = componentWith(objectWith({ type: { enum: ['A'] } }), 'Order', 'pay')
    component.use('request')
    component.use('response')
    const parts = { ...bodyOf(refTo(component)), ...answering(refTo(component)) }
    const text = operationInterfaces(operationOf('/v3/a', parts))
    expect(text).toContain('export interface GetV3AJson extends PayOrder {}\n')
    expect(text).toContain('export interface GetV3AResponse extends PayOrderReceived {}\n')
  })

  it('is an alias where a body is one of several shapes', () => {
    const oneOf = [BODY, { type: 'object' as const, properties: { openid: {} } }]
    expect(operationInterfaces(operationOf('/v3/a', bodyOf({ oneOf })))).toContain(
      'export type GetV3AJson = {\n  appid: string\n} | {\n  openid?: unknown\n}\n',
    )
  })

  it('gives each of several media types of an answer', () => {
    const content = {
      'text/plain': { schema: { type: 'string' as const } },
      'application/gzip': { schema: { type: 'string' as const, format: 'binary' } },
    }
    expect(operationInterfaces(operationOf('/v3/a', { responses: { '200': { content } } }))).toContain(
      'export type GetV3AResponse = string | Buffer\n',
    )
  })

  it('reads XML as text, whatever it holds', () => {
    const schema = objectWith({ total_fee: { type: 'integer' } })
    const responses = { '200': { content: { 'application/xml': { schema } } } }
    expect(operationInterfaces(operationOf('/v2/a', { version: 'v2', responses }))).toContain(
      'Response {\n  total_fee?: string\n}',
    )
  })

  it('does not answer with what a refusal holds', () => {
    const refusal = { content: { 'application/json': { schema: BODY } } }
    expect(
      operationInterfaces(operationOf('/v3/a', { responses: { '204': {}, default: refusal } })),
    ).toContain('export type GetV3AResponse = undefined\n')
  })

  /** The members of an interface, with what may be left out marked as TypeScript does. */
  function membersOf(name: string, path: string, parts: PathParts): string[] {
    const [, body = ''] = operationInterfaces(operationOf(path, parts)).split(`export interface ${name} `)
    const [members = ''] = body.split('\n}')
    return [...members.matchAll(/^ {2}(\w+\??):/gm)].map((match) => match[1] as string)
  }

  function xmlMembers(required: string[], version: 'v2' | 'v3' = 'v2'): string[] {
    const properties = Object.fromEntries(required.map((name) => [name, { type: 'string' as const }]))
    const schema: Schema = { type: 'object', required, properties }
    return membersOf('GetAXml', '/a', { version, ...bodyOf(schema, true, 'application/xml') })
  }

  it('need not be given what the client fills in: signature, nonce and merchant number of APIv2', () => {
    expect(xmlMembers(['mch_id', 'nonce_str', 'sign', 'sign_type', 'body'])).toEqual([
      'mch_id?',
      'nonce_str?',
      'sign?',
      'sign_type?',
      'body',
    ])
  })

  it.each(['mch_id', 'mchid', 'combine_mch_id'])('need not be given the merchant number as %s', (field) => {
    expect(xmlMembers([field, 'sub_mch_id'])).toEqual([`${field}?`, 'sub_mch_id'])
  })

  it('must be given a second merchant number', () => {
    expect(xmlMembers(['mch_id', 'mchid'])).toEqual(['mch_id?', 'mchid'])
  })

  it('must be given every required field of APIv3', () => {
    expect(xmlMembers(['mch_id', 'sign'], 'v3')).toEqual(['mch_id', 'sign'])
  })

  it('need not be given what the client fills into a shared body, which is therefore written out', () => {
    const schema = refTo(componentWith({ type: 'object', required: ['sign'], properties: { sign: {} } }))
    const parts: PathParts = { version: 'v2', ...bodyOf(schema, true, 'application/xml') }
    expect(membersOf('GetAXml', '/a', parts)).toEqual(['sign?'])
  })

  it('need not be given a query of nothing but what the client fills in', () => {
    const parameters = ['mch_id', 'nonce_str', 'sign'].map((name): Parameter => ({ ...REQUIRED, name }))
    const parts: PathParts = { version: 'v2', parameters }
    expect(membersOf('GetAQuery', '/a', parts)).toEqual(['mch_id?', 'nonce_str?', 'sign?'])
    expect(membersOf('GetAOptions extends CallOptions', '/a', parts)).toEqual(['query?'])
  })

  it('may be given the secret of 企业微信 where that signs once more, and fills in the signature', () => {
    const workwx_sign: Schema = { type: 'string', 'x-signs': ['mch_id'] }
    const schema: Schema = { type: 'object', required: ['workwx_sign'], properties: { workwx_sign } }
    const parts: PathParts = { version: 'v2', ...bodyOf(schema, true, 'application/xml') }
    expect(membersOf('GetAXml', '/a', parts)).toEqual(['workwx_sign?'])
    expect(operationInterfaces(operationOf('/a', parts))).toContain('GetAOptions extends WorkwxOptions {')
  })

  it('need not be given the digest of a file', () => {
    const schema: Schema = {
      type: 'object',
      required: ['media', 'media_hash'],
      properties: {
        media: { type: 'string', format: 'binary' },
        media_hash: { type: 'string', 'x-filled': 'md5' },
      },
    }
    const parts = bodyOf(schema, true, 'multipart/form-data')
    expect(membersOf('GetV3AForm', '/v3/a', parts)).toEqual(['media', 'media_hash?'])
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

  function commentOf(parts: PathParts, path = '/v3/a'): string[] {
    return operationMethod(operationOf(path, parts))
      .split('\n')
      .map((line) => line.trim().replace(/^\* ?/, ''))
  }

  it('says where the TLS client certificate is demanded', () => {
    expect(commentOf({ mutualTls: true })).toContain('需要商户API证书（双向TLS）')
    expect(commentOf({}).join()).not.toContain('双向TLS')
  })

  it('says which headers a caller may care about, but not the one that the client sends itself', () => {
    const headers = [
      ['Idempotency-Key', '业务请求幂等值'],
      ['Wechatpay-Serial', '微信支付公钥ID/平台证书序列号'],
    ]
    const parameters = headers.map(
      ([name, description]): Parameter => ({ name: String(name), in: 'header', description, schema: {} }),
    )
    const text = commentOf({ parameters })
    expect(text).toContain('请求头 `Idempotency-Key`：业务请求幂等值')
    expect(text.join()).not.toContain('Wechatpay-Serial')
  })

  it('says the path as it is sent', () => {
    expect(commentOf({ version: 'v2', method: 'post' }, '/v2/pay/unifiedorder')).toContain(
      '`POST /pay/unifiedorder`',
    )
  })

  it('makes the options optional where the client fills in all that is required', () => {
    const parameters = [{ ...REQUIRED, name: 'mch_id' }]
    expect(operationMethod(operationOf('/v2/a', { version: 'v2', parameters }))).toContain(
      'get(options?: GetV2AOptions)',
    )
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
    [
      'a form',
      bodyOf(BODY, true, 'multipart/form-data'),
      "  'GET /v3/a': { form: GetV3AForm; options: GetV3AOptions; response: GetV3AResponse }\n",
    ],
  ])('has bodies and query only where the operation has: %s', (_, parts, entry) => {
    expect(operationEntry(operationOf('/v3/a', parts))).toBe(entry)
  })

  it('is found by the path as the chain spells it', () => {
    expect(operationEntry(operationOf('/v2/pay/a', { version: 'v2' }))).toMatch(/^ {2}'GET \/v2\/pay\/a':/)
  })
})

describe('operationExports', () => {
  it.each<[string, Partial<Operation>]>([
    ['nothing', {}],
    ['a body', bodyOf(BODY)],
    ['a query', { parameters: [REQUIRED] }],
    ['a body and a query', { ...bodyOf(BODY), parameters: [REQUIRED] }],
    ['an answer without content', answering(undefined)],
    ['a body of XML', bodyOf(BODY, true, 'application/xml')],
    ['a shared body', bodyOf(refTo(componentWith(BODY)))],
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

describe('mchidFieldOf', () => {
  it.each([
    [['mch_id', 'nonce_str'], 'mch_id'],
    [['mchid', 'mch_appid'], 'mchid'],
    [['combine_mch_id', 'combine_appid'], 'combine_mch_id'],
    [['mchid', 'mch_id'], 'mch_id'],
    [['sub_mch_id'], undefined],
    [[], undefined],
  ])('of %j is %s', (names, field) => {
    expect(mchidFieldOf(names)).toBe(field)
  })
})
