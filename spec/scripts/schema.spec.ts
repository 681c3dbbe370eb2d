import type { Schema } from '../../scripts/generate/openapi'
import { objectType, schemaType } from '../../scripts/generate/schema'

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

  it('has no members where the schema has none', () => {
    expect(objectType({}, 'request')).toBe('{}')
  })
})
