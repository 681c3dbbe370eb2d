import type { Schema } from '../../lib/sandbox/operations'
import { check } from '../../lib/sandbox/validation'
import { fromWire, meaningOf, toWire } from '../../lib/sandbox/wire'

const encrypt = (text: string) => Buffer.from(text).toString('base64')
const decrypt = (text: string) => (text === 'foreign' ? undefined : Buffer.from(text, 'base64').toString())
const read = (value: unknown, schema: Schema) => fromWire(value, schema, { location: 'body', decrypt })

const SENSITIVE: Schema = { type: 'string', 'x-encrypted': 'rsa', maxLength: 4 }
const PEOPLE: Schema = {
  type: 'object',
  required: ['people'],
  properties: {
    people: { type: 'array', items: { type: 'object', required: ['name'], properties: { name: SENSITIVE } } },
    scene: {
      type: 'string',
      contentMediaType: 'application/json',
      contentSchema: { type: 'object', properties: { count: { type: 'integer' }, name: SENSITIVE } },
    },
  },
}
const meant = { people: [{ name: '张三' }, { name: '李四' }], scene: { count: 1, name: '王五' } }
const sent = {
  people: [{ name: encrypt('张三') }, { name: encrypt('李四') }],
  scene: `{"count":1,"name":"${encrypt('王五')}"}`,
}

it('decrypts, and parses JSON inside a text', () => {
  expect(read(sent, PEOPLE)).toEqual(meant)
})

it('encrypts, and writes JSON inside a text', () => {
  expect(toWire(meant, PEOPLE, encrypt)).toEqual(sent)
})

it.each<[what: string, value: unknown, field: string, issue: string]>([
  [
    'a ciphertext for another key',
    { people: [{ name: encrypt('张三') }, { name: 'foreign' }] },
    '/people/1/name',
    '敏感信息解密失败',
  ],
  ['JSON in the place of its text', { people: [], scene: { count: 1 } }, '/scene', '应为JSON文本'],
  ['a text that is no JSON', { people: [], scene: '{' }, '/scene', '不是合法的JSON文本'],
])('refuses %s', (_, value, field, issue) => {
  expect(() => read(value, PEOPLE)).toThrow(
    expect.objectContaining({ code: 'PARAM_ERROR', detail: expect.objectContaining({ field, issue }) }),
  )
})

it.each<[what: string, value: unknown, field: string]>([
  ['a field inside JSON text', { people: [], scene: '{"count":"one"}' }, '/scene/count'],
  ['an unknown field inside JSON text', { people: [], scene: '{"amount":1}' }, '/scene/amount'],
  ['an item without a sensitive field', { people: [{}] }, '/people/0/name'],
  ['an empty sensitive field', { people: [{ name: '' }] }, '/people/0/name'],
  ['a sensitive field that is no text', { people: [{ name: 42 }] }, '/people/0/name'],
  ['a list that is none', { people: {} }, '/people'],
])('leaves %s to the schema, which names it', (_, value, field) => {
  expect(() => check(PEOPLE, read(value, PEOPLE), 'body', '')).toThrow(
    expect.objectContaining({ detail: expect.objectContaining({ field }) }),
  )
})

it('knows fields of each of several objects', () => {
  const scenes: Schema = {
    anyOf: [
      { type: 'object', required: ['plate'], properties: { plate: SENSITIVE } },
      { type: 'object', required: ['card'], properties: { card: SENSITIVE } },
    ],
  }
  const value = read({ card: encrypt('42') }, scenes)
  expect(value).toEqual({ card: '42' })
  expect(() => check(scenes, value, 'body', '')).not.toThrow()
  expect(() => check(scenes, { card: '42', plate: '粤B' }, 'body', '')).toThrow()
})

it('lets numbered fields be numbered', () => {
  const numbered: Schema = {
    type: 'object',
    properties: { count: { type: 'integer' } },
    patternProperties: { '^coupon_id_\\d+$': { type: 'string' } },
  }
  expect(() => check(numbered, { count: 1, coupon_id_0: 'a' }, 'body', '')).not.toThrow()
  expect(() => check(numbered, { count: 1, coupon_id_a: 'a' }, 'body', '')).toThrow()
  expect(meaningOf(numbered)).toMatchObject({ additionalProperties: false })
})

it('keeps what is named like a prototype a field', () => {
  const value = read(JSON.parse('{"__proto__":{"people":[]}}'), PEOPLE)
  expect(() => check(PEOPLE, value, 'body', '')).toThrow(
    expect.objectContaining({ detail: expect.objectContaining({ field: '/people' }) }),
  )
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
})
