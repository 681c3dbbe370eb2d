import type { Schema } from '../../scripts/generate/openapi'
import { objectType, schemaType } from '../../scripts/generate/schema'
import { componentWith, objectWith, refTo } from './documents'

describe('schemaType', () => {
  it.each<[string, Schema]>([
    ['string', { type: 'string' }],
    ['number', { type: 'integer' }],
    ['number', { type: 'number' }],
    ['boolean', { type: 'boolean' }],
    ['null', { type: 'null' }],
    ['unknown', {}],
    ['Record<string, unknown>', { type: 'object' }],
    ['string', { type: 'string', format: 'date-time' }],
    ['string[]', { type: 'array', items: { type: 'string' } }],
    ['string[][]', { type: 'array', items: { type: 'array', items: { type: 'string' } } }],
    ['unknown[]', { type: 'array' }],
    ['string | number', { oneOf: [{ type: 'string' }, { type: 'integer' }] }],
    ['(string | number)[]', { type: 'array', items: { oneOf: [{ type: 'string' }, { type: 'number' }] } }],
  ])('writes %s alike in requests and in responses', (type, schema) => {
    expect(schemaType(schema, 'request')).toBe(type)
    expect(schemaType(schema, 'response')).toBe(type)
  })

  it.each<[string, string, Schema]>([
    ["'A' | 'B'", "'A' | 'B' | (string & {})", { type: 'string', enum: ['A', 'B'] }],
    ["'A'", "'A' | (string & {})", { const: 'A' }],
    ["'A' | 'B'", "'A' | 'B' | (string & {})", { oneOf: [{ const: 'A', title: '甲' }, { const: 'B' }] }],
    [
      "('A' | 'B')[]",
      "('A' | 'B' | (string & {}))[]",
      { type: 'array', items: { type: 'string', enum: ['A', 'B'] } },
    ],
    ["'A'[]", "('A' | (string & {}))[]", { type: 'array', items: { enum: ['A'] } }],
  ])('closes %s in requests and opens it in responses', (closed, open, schema) => {
    expect(schemaType(schema, 'request')).toBe(closed)
    expect(schemaType(schema, 'response')).toBe(open)
  })

  it.each<[string, Schema]>([
    ['1 | 2', { enum: [1, 2] }],
    ['true', { const: true }],
    ["'A' | 1", { enum: ['A', 1] }],
    ["'A' | null", { enum: ['A', null] }],
  ])('does not open %s, which is not only text', (union, schema) => {
    expect(schemaType(schema, 'response')).toBe(union)
  })

  it.each<[string, Schema]>([
    ['string', { type: 'string' }],
    ['string', { type: 'integer' }],
    ['string', { type: 'number' }],
    ['string', { type: 'boolean' }],
    ['string[]', { type: 'array', items: { type: 'integer' } }],
    ["'1' | '2' | (string & {})", { type: 'integer', enum: [1, 2] }],
    ["'true' | (string & {})", { const: true }],
    ["'A' | 'B' | (string & {})", { enum: ['A', 'B'] }],
    ['{\n  total_fee?: string\n}', objectWith({ total_fee: { type: 'integer' } })],
  ])('writes %s where XML is received: it has no types', (type, schema) => {
    expect(schemaType(schema, 'xml')).toBe(type)
  })

  it('takes a file in whatever form a caller has it, and gives bytes', () => {
    const schema: Schema = { type: 'string', format: 'binary' }
    expect(schemaType(schema, 'request')).toBe('FileInput')
    expect(schemaType(schema, 'response')).toBe('Buffer')
  })

  const JSON_TEXT: Schema = {
    type: 'string',
    contentMediaType: 'application/json',
    contentSchema: objectWith({ id: { type: 'string' } }),
  }

  it.each<[string, Schema]>([
    ['string | {\n  id?: string\n}', JSON_TEXT],
    ['string | string[]', { ...JSON_TEXT, contentSchema: { type: 'array', items: { type: 'string' } } }],
    ['(string | {\n  id?: string\n})[]', { type: 'array', items: JSON_TEXT }],
  ])('takes JSON text as text or as what it holds: %j', (type, schema) => {
    expect(schemaType(schema, 'request')).toBe(type)
  })

  it.each(['response', 'xml'] as const)('gives JSON text as it arrives, as text: %s', (direction) => {
    expect(schemaType(JSON_TEXT, direction)).toBe('string')
  })

  it('writes any of several shapes as a union', () => {
    const shapes = ['A', 'B'].map((name) => refTo(componentWith({ type: 'object' }, name, 'pay')))
    expect(schemaType({ anyOf: shapes }, 'response')).toBe('PayA | PayB')
  })

  it.each<[string, Schema]>([
    ['PayOrder', refTo(componentWith({ type: 'object' }, 'Order', 'pay'))],
    ['PayOrder[]', { type: 'array', items: refTo(componentWith({ type: 'object' }, 'Order', 'pay')) }],
  ])('names a component by its interface: %s', (type, schema) => {
    expect(schemaType(schema, 'request')).toBe(type)
  })

  it('names a component by the direction where that matters', () => {
    const component = componentWith(objectWith({ type: { enum: ['A'] } }), 'Order', 'pay')
    component.use('request')
    component.use('xml')
    expect(schemaType(refTo(component), 'request')).toBe('PayOrder')
    expect(schemaType(refTo(component), 'xml')).toBe('PayOrderXml')
  })

  it('writes literals that hold a quote or a backslash as TypeScript reads them', () => {
    expect(schemaType({ enum: ["it's", 'a\\b'] }, 'request')).toBe("'it\\'s' | 'a\\\\b'")
  })

  it('writes a list of objects without brackets around the object', () => {
    const item: Schema = { type: 'object', properties: { id: { type: 'string', enum: ['A', 'B'] } } }
    expect(schemaType({ type: 'array', items: item }, 'request')).toBe("{\n  id?: 'A' | 'B'\n}[]")
  })

  it('keeps a list of one of several objects together', () => {
    const objects = ['a', 'b'].map((name): Schema => ({ type: 'object', properties: { [name]: {} } }))
    expect(schemaType({ type: 'array', items: { oneOf: objects } }, 'request')).toBe(
      '({\n  a?: unknown\n} | {\n  b?: unknown\n})[]',
    )
  })
})

describe('objectType', () => {
  it('marks as optional what is not required', () => {
    const schema: Schema = {
      required: ['total'],
      properties: { total: { type: 'integer' }, currency: { type: 'string' } },
    }
    expect(objectType(schema, 'request')).toBe('{\n  total: number\n  currency?: string\n}')
  })

  it('quotes names that are not identifiers', () => {
    expect(objectType({ properties: { 'a-b': { type: 'string' } } }, 'request')).toBe(
      "{\n  'a-b'?: string\n}",
    )
  })

  it('says the official name above a field', () => {
    expect(objectType({ properties: { appid: { type: 'string', title: '公众号ID' } } }, 'request')).toBe(
      '{\n  /** 公众号ID */\n  appid?: string\n}',
    )
  })

  it('indents what is nested', () => {
    const inner: Schema = { type: 'object', required: ['total'], properties: { total: { type: 'integer' } } }
    expect(objectType({ properties: { amount: inner } }, 'request')).toBe(
      '{\n  amount?: {\n    total: number\n  }\n}',
    )
  })

  it.each([
    ['^coupon_id_\\d+$', `coupon_id_\${number}`],
    ['^coupon_\\d+_\\d+$', `coupon_\${number}_\${number}`],
    ['^\\d+_id$', `\${number}_id`],
  ])('writes the numbered fields %s as a template, each of which may be missing', (pattern, template) => {
    const patternProperties = { [pattern]: { type: 'integer' as const } }
    expect(objectType({ patternProperties }, 'xml')).toBe(
      `{\n  [numbered: \`${template}\`]: string | undefined\n}`,
    )
  })

  it('says the official name above numbered fields, after the others', () => {
    const schema: Schema = {
      properties: { coupon_count: { type: 'integer' } },
      patternProperties: { '^coupon_id_\\d+$': { type: 'string', title: '代金券ID' } },
    }
    expect(objectType(schema, 'xml').split('\n').slice(1, 3)).toEqual([
      '  coupon_count?: string',
      '  /** 代金券ID */',
    ])
  })

  /** The members of an object, with what may be left out marked as TypeScript does. */
  function membersOf(...given: Parameters<typeof objectType>): string[] {
    return [...objectType(...given).matchAll(/^ {2}(\w+\??):/gm)].map((match) => match[1] as string)
  }

  const FILLED: Schema = {
    type: 'object',
    required: ['sha256', 'sign', 'appid'],
    properties: {
      sha256: { type: 'string', 'x-filled': 'sha256' },
      sign: { type: 'string' },
      appid: { type: 'string' },
    },
  }

  it('need not be given what the client fills in, and says so', () => {
    const filled = new Set(['sign'])
    expect(membersOf(FILLED, 'request', '', filled)).toEqual(['sha256?', 'sign?', 'appid'])
    expect(objectType(FILLED, 'request', '', filled).match(/由客户端填写/g)).toHaveLength(2)
  })

  it('holds what is filled in where it is received', () => {
    expect(membersOf(FILLED, 'response')).toEqual(['sha256', 'sign', 'appid'])
  })

  const metaOf = (required: string[], properties: Record<string, Schema>): Schema => ({
    required: ['meta'],
    properties: { meta: { type: 'string', contentSchema: { type: 'object', required, properties } } },
  })
  const sha256: Schema = { type: 'string', 'x-filled': 'sha256' }

  it.each<[string, Schema, string]>([
    ['all of whose fields are filled in may be left out', metaOf(['sha256'], { sha256 }), 'meta?'],
    [
      'whose other fields are optional may be left out',
      metaOf(['sha256'], { sha256, note: { type: 'string' } }),
      'meta?',
    ],
    [
      'with a field that must be given must be given',
      metaOf(['sha256', 'bank_type'], { sha256, bank_type: { type: 'string' } }),
      'meta',
    ],
    ['of which nothing is filled in must be given', metaOf([], { note: { type: 'string' } }), 'meta'],
  ])('asks for JSON text as far as the caller has to give it: one %s', (_, schema, member) => {
    expect(membersOf(schema, 'request')).toEqual([member])
  })

  it('says of a field what its component says', () => {
    const component = componentWith({ type: 'string', maxLength: 32 })
    expect(objectType({ properties: { id: refTo(component, { title: '单号' }) } }, 'request')).toContain(
      '/** 单号 · 最长32个字符 */',
    )
  })

  it('takes the name of a field from its component, unless it has its own', () => {
    const component = componentWith({ type: 'object', title: '订单金额' })
    const properties = { amount: refTo(component), refund: refTo(component, { title: '退款金额' }) }
    const said = [...objectType({ properties }, 'request').matchAll(/\/\*\* (.+) \*\//g)]
    expect(said.map(([, name]) => name)).toEqual(['订单金额', '退款金额'])
  })

  it('has no members where the schema has none', () => {
    expect(objectType({}, 'request')).toBe('{}')
  })
})
