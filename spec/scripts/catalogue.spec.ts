import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stringify } from 'yaml'
import {
  catalogueOf,
  pathsOf,
  readCatalogue,
  receivedAs,
  resourceOf,
  successes,
} from '../../scripts/generate/catalogue'
import type { Component } from '../../scripts/generate/component'
import type { OpenApiDocument, Operation, PathItem, Schema, Webhook } from '../../scripts/generate/openapi'
import { documentWith, objectWith } from './documents'
import { MAINLAND, OVERSEAS, operationWith } from './paths'

function pathsIn(paths: Record<string, PathItem>, parts: Partial<OpenApiDocument> = {}) {
  return pathsOf('test', documentWith({ paths, ...parts }))
}

function catalogueWith(documents: Record<string, Partial<OpenApiDocument>>) {
  return catalogueOf(new Map(Object.entries(documents).map(([name, parts]) => [name, documentWith(parts)])))
}

describe('pathsOf', () => {
  it('gives every path with its document, in the order of the document', () => {
    const paths = pathsIn({ '/v3/b': { get: operationWith() }, '/v3/a': { get: operationWith() } })
    expect(paths.map(({ document, path }) => `${document} ${path}`)).toEqual(['test /v3/b', 'test /v3/a'])
  })

  it('gives the operations of a path in a fixed order of methods', () => {
    const item = { delete: operationWith(), post: operationWith(), get: operationWith() }
    const [path] = pathsIn({ '/v3/a': item })
    expect(path?.operations.map(({ method }) => method)).toEqual(['get', 'post', 'delete'])
  })

  it('finds the server in the document', () => {
    const [path] = pathsIn({ '/v3/a': { get: operationWith() } })
    expect(path?.operations[0]?.server).toBe(MAINLAND)
  })

  it("prefers an operation's own server to the document's", () => {
    const get = operationWith({ servers: [{ url: OVERSEAS }] })
    const [path] = pathsIn({ '/v3/global/a': { get } })
    expect(path?.operations[0]?.server).toBe(OVERSEAS)
  })

  it('refuses an operation without a server', () => {
    expect(() => pathsIn({ '/v3/a': { get: operationWith() } }, { servers: [] })).toThrow(
      'test: get /v3/a has no server',
    )
  })

  it('gives nothing of a document that only shares its components', () => {
    expect(pathsOf('common', documentWith({ paths: {} }))).toEqual([])
  })

  const V3 = [{ 'WECHATPAY2-SHA256-RSA2048': [] }]
  const V2 = [{ APIv2: [] }]
  const BOTH_WAYS = [{ APIv2: [], mutualTLS: [] }]

  it.each<[string, Pick<OpenApiDocument, 'security'>, Pick<Operation, 'security'>, string, boolean]>([
    ['of the document', { security: V2 }, {}, 'v2', false],
    ["of the operation before the document's", { security: V2 }, { security: V3 }, 'v3', false],
    ['that demands the client certificate', { security: V2 }, { security: BOTH_WAYS }, 'v2', true],
    ['of APIv3', { security: V3 }, {}, 'v3', false],
    ['where there is none', {}, {}, 'v3', false],
  ])('tells version and mutual TLS by the security %s', (_, document, operation, version, mutualTls) => {
    const [path] = pathsIn({ '/pay/a': { post: operationWith(operation) } }, document)
    expect(path?.operations[0]).toMatchObject({ version, mutualTls })
  })

  it('puts /v2 before a path of APIv2 in the chain, and not on the wire', () => {
    const [path] = pathsIn({ '/pay/unifiedorder': { post: operationWith() } }, { security: V2 })
    expect(path).toMatchObject({
      path: '/v2/pay/unifiedorder',
      operations: [{ path: '/v2/pay/unifiedorder', wirePath: '/pay/unifiedorder' }],
    })
  })

  it('leaves a path of APIv3 as it is', () => {
    const [path] = pathsIn({ '/v3/a': { get: operationWith() } }, { security: V3 })
    expect(path).toMatchObject({ path: '/v3/a', operations: [{ path: '/v3/a', wirePath: '/v3/a' }] })
  })
})

/** A document whose one operation answers with a schema. */
function answering(schema: Schema, schemas: Record<string, Schema> = {}): Partial<OpenApiDocument> {
  const get = operationWith({ responses: { '200': { content: { 'application/json': { schema } } } } })
  return { paths: { '/v3/a': { get } }, components: { schemas } }
}

function answerOf(documents: Record<string, Partial<OpenApiDocument>>): Schema | undefined {
  const [path] = catalogueWith(documents).paths
  return path?.operations[0]?.operation.responses['200']?.content?.['application/json']?.schema
}

describe('catalogueOf', () => {
  const AMOUNT = objectWith({ total: { type: 'integer' } })

  it.each([
    ['in the same document', '#/components/schemas/Amount', 'test'],
    ['in another document', './common.yaml#/components/schemas/Amount', 'common'],
    ['in another document, without a dot', 'common.yaml#/components/schemas/Amount', 'common'],
  ])('knows the component that a schema refers to %s', (_, $ref, document) => {
    const schemas = { Amount: AMOUNT }
    const answer = answerOf({ test: answering({ $ref }, schemas), common: { components: { schemas } } })
    expect({ ...answer, component: answer?.component }).toMatchObject({
      $ref,
      component: { document, name: 'Amount', schema: AMOUNT },
    })
  })

  it('follows a component to one of another document', () => {
    const schemas = { Order: objectWith({ amount: { $ref: './common.yaml#/components/schemas/Amount' } }) }
    const answer = answerOf({
      common: { components: { schemas: { Amount: AMOUNT } } },
      test: answering({ $ref: '#/components/schemas/Order' }, schemas),
    })
    expect(answer?.component?.schema.properties?.amount?.component?.schema).toBe(AMOUNT)
  })

  it('knows the same component wherever it is referred to', () => {
    const schema = { $ref: '#/components/schemas/Amount' }
    const answer = answerOf({
      test: answering(objectWith({ a: schema, b: { ...schema } }), { Amount: AMOUNT }),
    })
    expect(answer?.properties?.a?.component).toBe(answer?.properties?.b?.component)
  })

  it('knows the component where a document says the same schema twice by an alias', () => {
    const alias: Schema = { $ref: '#/components/schemas/Amount' }
    const answer = answerOf({ test: answering(objectWith({ a: alias, b: alias }), { Amount: AMOUNT }) })
    expect(answer?.properties?.b?.component?.name).toBe('Amount')
  })

  it('writes a shared parameter in the place of its reference', () => {
    const parameter = { name: 'page', in: 'query' as const, schema: { type: 'integer' as const } }
    const get = operationWith({
      parameters: [{ $ref: './common.yaml#/components/parameters/Page' } as never],
    })
    const { paths } = catalogueWith({
      test: { paths: { '/v3/a': { get } } },
      common: { components: { parameters: { Page: parameter } } },
    })
    expect(paths[0]?.operations[0]?.operation.parameters).toEqual([parameter])
  })

  it('follows what a shared answer refers to in its own document', () => {
    const Done = { content: { 'application/json': { schema: { $ref: '#/components/schemas/Amount' } } } }
    const get = operationWith({
      responses: { '200': { $ref: './common.yaml#/components/responses/Done' } as never },
    })
    const answer = answerOf({
      test: { paths: { '/v3/a': { get } } },
      common: { components: { responses: { Done }, schemas: { Amount: AMOUNT } } },
    })
    expect(answer?.component?.document).toBe('common')
  })

  it('follows the address of a path, whose slashes are escaped', () => {
    const get = operationWith({ summary: '查询' })
    const { paths } = catalogueWith({
      root: { paths: { '/v3/a': { $ref: './test.yaml#/paths/~1v3~1a' } as never } },
      test: { paths: { '/v3/a': { get } } },
    })
    expect(paths[0]?.operations[0]?.operation).toBe(get)
  })

  it.each([
    ['a component that is not there', '#/components/schemas/None', 'test.yaml#/components/schemas/None'],
    ['a document that is not there', './none.yaml#/components/schemas/A', 'none.yaml#/components/schemas/A'],
    ['no component at all', './test.yaml#/nowhere/deep/down', 'test.yaml#/nowhere/deep/down'],
  ])('refuses a reference to %s', (_, $ref, address) => {
    expect(() => catalogueWith({ test: answering({ $ref }) })).toThrow(`${address} leads nowhere`)
  })

  it('gives notifications with their document and event', () => {
    const post: Webhook = { summary: '支付成功', requestBody: { content: {} }, responses: {} }
    const { notifications } = catalogueWith({
      notifications: { webhooks: { 'TRANSACTION.SUCCESS': { post } } },
    })
    expect(notifications).toEqual([
      { document: 'notifications', event: 'TRANSACTION.SUCCESS', webhook: post },
    ])
  })
})

describe('what catalogueOf notes of a component', () => {
  const ref = (): Schema => ({ $ref: '#/components/schemas/Amount' })
  const json = () => ({ 'application/json': { schema: ref() } })
  const xml = () => ({ 'application/xml': { schema: ref() } })
  const resource = (mediaType: string, schema: Schema): Webhook => ({
    summary: '通知',
    requestBody: { content: { [mediaType]: { schema } } },
    responses: {},
  })

  function noted(parts: Partial<OpenApiDocument>): Component {
    const components = { schemas: { Amount: objectWith({ total: { type: 'integer' } }) } }
    const [component] = catalogueWith({ test: { ...parts, components } }).components
    return component as Component
  }

  function notedOf(operation: Partial<Operation>): string[] {
    return [...noted({ paths: { '/v3/a': { post: operationWith(operation) } } }).directions]
  }

  it.each<[string, Partial<Operation>, string[]]>([
    ['a body is a request', { requestBody: { content: json() } }, ['request']],
    ['a body of XML is a request', { requestBody: { content: xml() } }, ['request']],
    ['a parameter is a request', { parameters: [{ name: 'a', in: 'query', schema: ref() }] }, ['request']],
    ['an answer is a response', { responses: { '200': { content: json() } } }, ['response']],
    ['an answer of XML arrives as text', { responses: { '200': { content: xml() } } }, ['xml']],
    ['a refusal is no use', { responses: { '200': {}, default: { content: json() } } }, []],
    [
      'a body and an answer are both',
      { requestBody: { content: json() }, responses: { '201': { content: json() } } },
      ['request', 'response'],
    ],
  ])('%s', (_, operation, directions) => {
    expect(notedOf(operation)).toEqual(directions)
  })

  const ciphertext = (): Schema => ({
    type: 'string',
    'x-encrypted': 'aes-256-gcm',
    contentSchema: ref(),
  })
  const envelope: Schema = { allOf: [{}, objectWith({ resource: objectWith({ ciphertext: ciphertext() }) })] }

  it.each<[string, Webhook, string[]]>([
    ['in the ciphertext of a notification', resource('application/json', envelope), ['response']],
    [
      'in the ciphertext of APIv2',
      resource('application/xml', objectWith({ ciphertext: ciphertext() })),
      ['xml'],
    ],
    [
      "in the merchant's reply",
      { ...resource('application/json', {}), responses: { '200': { content: json() } } },
      ['request'],
    ],
  ])('is its use %s', (_, post, directions) => {
    expect([...noted({ webhooks: { EVENT: { post } } }).directions]).toEqual(directions)
  })

  it('is whether anything refers to it, used or not', () => {
    const refusal = { default: { content: json() } }
    expect(noted({ paths: { '/v3/a': { get: operationWith({ responses: refusal }) } } }).referenced).toBe(
      true,
    )
    expect(noted({}).referenced).toBe(false)
  })
})

describe('readCatalogue', () => {
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-'))
  const write = (file: string, path: string) =>
    writeFileSync(
      join(folder, file),
      stringify(documentWith({ paths: { [path]: { get: operationWith() } } })),
    )

  beforeAll(() => {
    write('b.yaml', '/v3/b')
    write('a.yaml', '/v3/a')
    write('openapi.yaml', '/v3/bundled')
    writeFileSync(join(folder, 'README.md'), '# The catalogue')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('reads the documents in the order of their names, and not the root that it writes itself', () => {
    expect(readCatalogue(folder).paths.map(({ document, path }) => `${document} ${path}`)).toEqual([
      'a /v3/a',
      'b /v3/b',
    ])
  })
})

describe('successes', () => {
  it('are the answers that are not refusals', () => {
    const responses = { '200': {}, '202': {}, '302': {}, '400': {}, '500': {}, default: {} }
    expect(successes(operationWith({ responses }))).toEqual([{}, {}, {}])
  })
})

describe('receivedAs', () => {
  it.each([
    ['application/json', 'response'],
    ['application/xml', 'xml'],
    ['text/plain', 'response'],
    ['image/*', 'response'],
  ])('reads %s as %s', (mediaType, direction) => {
    expect(receivedAs(mediaType)).toBe(direction)
  })
})

describe('resourceOf', () => {
  const held = objectWith({ id: { type: 'string' } })
  const ciphertext: Schema = { type: 'string', 'x-encrypted': 'aes-256-gcm', contentSchema: held }

  it.each<[string, Schema, Schema | undefined]>([
    [
      'the ciphertext inside the envelope of APIv3',
      { allOf: [{}, objectWith({ resource: objectWith({ ciphertext }) })] },
      held,
    ],
    ['the encrypted field of APIv2', objectWith({ sign: { type: 'string' }, req_info: ciphertext }), held],
    ['nothing where nothing is encrypted', objectWith({ sign: { type: 'string' } }), undefined],
    ['nothing of an envelope without a resource', { allOf: [{}, {}] }, undefined],
  ])('is %s', (_, schema, resource) => {
    expect(resourceOf(schema)).toBe(resource)
  })
})
