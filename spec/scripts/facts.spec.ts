import type { CatalogueOperation } from '../../scripts/generate/catalogue'
import { factsOf } from '../../scripts/generate/facts'
import type { Operation, Parameter, Response, Schema } from '../../scripts/generate/openapi'
import { componentWith, objectWith, refTo } from './documents'
import { type PathParts, pathWith } from './paths'

const TEXT: Schema = { type: 'string' }
const SECRET: Schema = { type: 'string', 'x-encrypted': 'rsa' }
const ITEMS: Schema = objectWith({ id: TEXT })
const JSON_TEXT: Schema = { type: 'string', contentMediaType: 'application/json', contentSchema: ITEMS }

function factsWith(parts: PathParts) {
  const [operation] = pathWith('/v3/a', { method: 'post', ...parts }).operations
  return factsOf(operation as CatalogueOperation)
}

function body(schema: Schema, mediaType = 'application/json'): Partial<Operation> {
  return { requestBody: { required: true, content: { [mediaType]: { schema } } } }
}

function answer(schema: Schema, mediaType = 'application/json'): Record<string, Response> {
  return { '200': { content: { [mediaType]: { schema } } } }
}

function queryOf(schemas: Record<string, Schema>): { parameters: Parameter[] } {
  return {
    parameters: Object.entries(schemas).map(([name, schema]) => ({ name, in: 'query', schema })),
  }
}

describe('factsOf', () => {
  it('are none of an ordinary operation', () => {
    expect(factsWith({ ...body(ITEMS), responses: answer(ITEMS) })).toEqual({})
  })

  it('say where the TLS client certificate is demanded', () => {
    expect(factsWith({ mutualTls: true })).toEqual({ mutualTls: true })
  })

  it('say where WeChat Pay does not sign the answer', () => {
    expect(factsWith({ responses: { '200': { 'x-unsigned': true } } })).toEqual({ unsigned: true })
  })

  it('say where WeChat Pay signs a digest in the place of the answer', () => {
    const responses = { '200': { 'x-signed-digest': 'Wechatpay-Statement-Sha1' } }
    expect(factsWith({ responses })).toEqual({ signedDigest: true })
  })

  it('do not take an unsigned refusal for an unsigned answer', () => {
    expect(factsWith({ responses: { '200': {}, default: { 'x-unsigned': true } } })).toEqual({})
  })
})

describe('encrypted, decrypted and JSON texts', () => {
  const inComponent = refTo(componentWith(objectWith({ name: SECRET })))

  it.each<[string, Schema, string[]]>([
    ['a field', objectWith({ name: SECRET, id: TEXT }), ['/name']],
    ['a field of an object', objectWith({ payer: objectWith({ name: SECRET }) }), ['/payer/name']],
    [
      'a field of every item',
      objectWith({ list: { type: 'array', items: objectWith({ name: SECRET }) } }),
      ['/list/*/name'],
    ],
    ['every item itself', objectWith({ names: { type: 'array', items: SECRET } }), ['/names/*']],
    ['the items of a list that is the whole', { type: 'array', items: SECRET }, ['/*']],
    ['a component', inComponent, ['/name']],
    ['a field of a component', objectWith({ payer: inComponent }), ['/payer/name']],
    ['one of several shapes', { oneOf: [objectWith({ a: SECRET }), ITEMS] }, ['/a']],
    ['any of several shapes', { anyOf: [objectWith({ a: SECRET }), ITEMS] }, ['/a']],
    ['the same field of several shapes, once', { oneOf: [inComponent, inComponent] }, ['/name']],
    [
      'a field of a JSON text',
      objectWith({ detail: { ...JSON_TEXT, contentSchema: objectWith({ name: SECRET }) } }),
      ['/detail/name'],
    ],
  ])('point to %s', (_, schema, pointers) => {
    expect(factsWith(body(schema)).encrypted).toEqual(pointers)
    expect(factsWith({ responses: answer(schema) }).decrypted).toEqual(pointers)
  })

  it.each(['aes-256-gcm', 'aes-256-ecb'] as const)('do not point to what %s encrypts', (algorithm) => {
    expect(factsWith(body(objectWith({ name: { type: 'string', 'x-encrypted': algorithm } })))).toEqual({})
  })

  it('do not point to what only a refusal holds', () => {
    const refusal = { content: { 'application/json': { schema: objectWith({ name: SECRET }) } } }
    expect(factsWith({ responses: { '200': {}, default: refusal } })).toEqual({})
  })

  it('name the query parameters that are encrypted', () => {
    expect(factsWith(queryOf({ mobile: SECRET, page: TEXT }))).toEqual({ encryptedQuery: ['mobile'] })
  })

  it('name the query parameters that are JSON text', () => {
    expect(factsWith(queryOf({ partner: JSON_TEXT, page: TEXT }))).toEqual({ jsonTextQuery: ['partner'] })
  })

  it('point to the JSON texts of a body', () => {
    expect(factsWith(body(objectWith({ detail: JSON_TEXT, note: TEXT })))).toEqual({ jsonText: ['/detail'] })
  })

  it('leave alone a text of another content', () => {
    const markup: Schema = { type: 'string', contentMediaType: 'text/html' }
    expect(factsWith(body(objectWith({ markup })))).toEqual({})
  })

  it('leave alone a JSON text of an answer, which arrives as text', () => {
    expect(factsWith({ responses: answer(objectWith({ detail: JSON_TEXT })) })).toEqual({})
  })

  it('leave alone an encrypted path variable or header: there is none', () => {
    const parameters: Parameter[] = [{ name: 'a', in: 'header', schema: SECRET }]
    expect(factsWith({ parameters })).toEqual({})
  })
})

describe('factsOf an operation of APIv2', () => {
  const FIELDS = { mch_id: TEXT, nonce_str: TEXT, sign: TEXT }
  const SIGNED = answer(objectWith({ sign: TEXT }), 'application/xml')

  function factsOfXml(fields: Record<string, Schema>, responses = SIGNED) {
    return factsWith({ version: 'v2', ...body(objectWith(fields), 'application/xml'), responses })
  }

  it('are none of an ordinary one', () => {
    expect(factsOfXml(FIELDS)).toEqual({})
  })

  it.each<[string, Record<string, Response>]>([
    ['an answer has no field for a signature', answer(ITEMS, 'application/xml')],
    ['an answer is a bill', answer(TEXT, 'text/plain')],
    ['an answer has no content', { '200': {} }],
  ])('say that nothing is signed where %s', (_, responses) => {
    expect(factsOfXml(FIELDS, responses)).toMatchObject({ unsigned: true })
  })

  it('know the field for a signature in a component', () => {
    const component = componentWith(objectWith({ sign: TEXT }))
    expect(factsOfXml(FIELDS, answer(refTo(component), 'application/xml'))).toEqual({})
  })

  it('say where a request takes no nonce', () => {
    expect(factsOfXml({ mch_id: TEXT, sign: TEXT })).toEqual({ nonceless: true })
  })

  it('find the nonce in the query of a GET', () => {
    const parts = queryOf({ mch_id: TEXT, nonce_str: TEXT })
    expect(factsWith({ version: 'v2', method: 'get', ...parts, responses: SIGNED })).toEqual({})
  })

  it.each<[string, Schema, object]>([
    ['by default', { enum: ['MD5', 'HMAC-SHA256'], default: 'HMAC-SHA256' }, { signType: 'HMAC-SHA256' }],
    ['as the only value', { enum: ['HMAC-SHA256'] }, { signType: 'HMAC-SHA256' }],
    ['only if asked to', { enum: ['MD5', 'HMAC-SHA256'] }, {}],
    ['only if asked to, MD5 by default', { enum: ['HMAC-SHA256', 'MD5'], default: 'MD5' }, {}],
    ['never: MD5 is the only value', { enum: ['MD5'] }, {}],
    ['not where nothing is said', { type: 'string' }, {}],
  ])('say that HMAC-SHA256 signs %s', (_, sign_type, facts) => {
    expect(factsOfXml({ ...FIELDS, sign_type })).toEqual(facts)
  })

  it('find the kind of signature in the query', () => {
    const parts = queryOf({ ...FIELDS, sign_type: { enum: ['HMAC-SHA256'] } })
    expect(factsWith({ version: 'v2', ...parts, responses: SIGNED })).toEqual({ signType: 'HMAC-SHA256' })
  })

  it.each([
    ['mch_id', {}],
    ['mchid', { mchidField: 'mchid' }],
    ['combine_mch_id', { mchidField: 'combine_mch_id' }],
    ['sub_mch_id', {}],
  ])("say where the merchant's own number has another name: %s", (field, facts) => {
    expect(factsOfXml({ nonce_str: TEXT, [field]: TEXT })).toEqual(facts)
  })

  it('prefer mch_id where there are several', () => {
    expect(factsOfXml({ mchid: TEXT, ...FIELDS })).toEqual({})
  })

  it.each([
    ['application/xml', undefined],
    ['application/json', 'application/json'],
    ['text/plain', 'text/plain'],
  ])('say what an answer is if not XML: %s', (mediaType, answerType) => {
    const facts = factsOfXml(FIELDS, answer(objectWith({ sign: TEXT }), mediaType))
    expect(facts.answerType).toBe(answerType)
  })

  it('say which fields 企业微信 signs once more', () => {
    const workwx_sign: Schema = { type: 'string', 'x-signs': ['act_name', 'mch_id'] }
    expect(factsOfXml({ ...FIELDS, workwx_sign })).toEqual({ workwxSigned: ['act_name', 'mch_id'] })
  })

  it('are not looked for in APIv3', () => {
    const parts = { ...body(objectWith({ mchid: TEXT })), responses: answer(ITEMS) }
    expect(factsWith({ version: 'v3', ...parts })).toEqual({})
  })
})

describe('upload', () => {
  const FILE: Schema = { type: 'string', format: 'binary' }

  function uploadOf(parts: Record<string, Schema>) {
    return factsWith(body(objectWith(parts), 'multipart/form-data'))
  }

  function metaOf(fields: Record<string, Schema>): Schema {
    return { ...JSON_TEXT, contentSchema: objectWith(fields) }
  }

  it('says which part is the file, and which fields of meta are filled in', () => {
    const meta = metaOf({
      filename: { ...TEXT, 'x-filled': 'filename' },
      sha256: { ...TEXT, 'x-filled': 'sha256' },
      bank_type: TEXT,
    })
    expect(uploadOf({ media: FILE, meta })).toEqual({
      upload: { file: 'media', meta: true, filled: { filename: 'filename', sha256: 'sha256' } },
    })
  })

  it('says which parts are filled in where there is no meta', () => {
    expect(uploadOf({ media: FILE, media_hash: { ...TEXT, 'x-filled': 'md5' } })).toEqual({
      upload: { file: 'media', filled: { media_hash: 'md5' } },
    })
  })

  it('fills in the name of the algorithm by its constant', () => {
    const meta = metaOf({
      digest: { ...TEXT, 'x-filled': 'sm3' },
      digest_algorithm: { const: 'DIGEST_ALGORITHM_SM3', 'x-filled': 'algorithm' },
    })
    expect(uploadOf({ file: FILE, meta }).upload?.filled).toEqual({
      digest: 'sm3',
      digest_algorithm: 'DIGEST_ALGORITHM_SM3',
    })
  })

  it('knows a meta that is a component', () => {
    const component = componentWith(objectWith({ sha256: { ...TEXT, 'x-filled': 'sha256' } }))
    const meta = { ...JSON_TEXT, contentSchema: refTo(component) }
    expect(uploadOf({ file: FILE, meta }).upload?.filled).toEqual({ sha256: 'sha256' })
  })

  it('is not given for a body that is no form', () => {
    expect(factsWith(body(objectWith({ file: FILE }))).upload).toBeUndefined()
  })
})
