import { inspect } from 'node:util'
import { WechatPayTemplateError } from '../../lib/errors'
import { toFields, XmlFields } from '../../lib/v2/fields'

const TEMPLATE = 'v2/pay/unifiedorder'

function textOf(value: unknown): string | undefined {
  return toFields([['a', value]], TEMPLATE, ['/detail']).get('a')
}

function faultOf(entries: [string, unknown][]): WechatPayTemplateError {
  try {
    toFields(entries, TEMPLATE, ['/detail'])
  } catch (error) {
    if (error instanceof WechatPayTemplateError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

it.each<[value: unknown, text: string | undefined]>([
  ['x', 'x'],
  ['', ''],
  [0, '0'],
  [-1.5, '-1.5'],
  [Number.MAX_SAFE_INTEGER, '9007199254740991'],
  [9007199254740993n, '9007199254740993'],
  [true, 'true'],
  [false, 'false'],
  [undefined, undefined],
  [null, undefined],
])('writes %p as %j', (value, text) => {
  expect(textOf(value)).toBe(text)
})

it.each<[what: string, value: unknown, why: string]>([
  ['an integer that is not exact', 2 ** 53, 'is a number too large to be exact; give it as a string'],
  ['no number', Number.NaN, 'is not a finite number'],
  ['an infinite number', Number.POSITIVE_INFINITY, 'is not a finite number'],
  ['an object', { b: 1 }, 'must be text, a number or a boolean'],
  ['a list', ['b'], 'must be text, a number or a boolean'],
  ['a date', new Date(), 'must be text, a number or a boolean'],
  ['a function', () => 1, 'must be text, a number or a boolean'],
  ['a symbol', Symbol('b'), 'must be text, a number or a boolean'],
  ['a null character', 'a\0b', 'holds a character that XML does not allow'],
  ['an escape character', '\u001B[31m', 'holds a character that XML does not allow'],
  ['half of a surrogate pair', 'a\uD800', 'holds a character that XML does not allow'],
  ['a character that is none', '\uFFFE', 'holds a character that XML does not allow'],
])('refuses %s, and names the field', (_, value, why) => {
  const error = faultOf([['total_fee', value]])
  expect(error).toMatchObject({ code: 'OPTIONS_INVALID', template: TEMPLATE })
  expect(error.message).toBe(`${TEMPLATE}: the field "total_fee" of xml ${why}.`)
})

it('writes a field that is JSON text as such', () => {
  const fields = toFields([['detail', { goods_detail: [{ goods_id: '1' }] }]], TEMPLATE, ['/detail'])
  expect(fields.get('detail')).toBe('{"goods_detail":[{"goods_id":"1"}]}')
})

it('leaves JSON text that is text already as it is', () => {
  expect(toFields([['detail', '{"a": 1}']], TEMPLATE, ['/detail']).get('detail')).toBe('{"a": 1}')
})

it.each<[what: string, value: unknown, why: string]>([
  ['a big integer', { a: 1n }, 'cannot be serialised as JSON'],
  ['nothing', { toJSON: () => undefined }, 'serialises to nothing; see its toJSON'],
])('refuses JSON text of %s', (_, value, why) => {
  expect(faultOf([['detail', value]]).message).toContain(why)
})

it.each(['', 'a b', '1a', '<a>', 'a:b', '中', 'a\n'])('refuses the name %j', (name) => {
  expect(faultOf([[name, 'x']]).message).toContain('has a name that XML does not allow')
})

it('shows no value when it is printed', () => {
  const fields = new XmlFields([['openid', 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o']], Buffer.from('workwx-secret'))
  for (const print of [inspect(fields, { showHidden: true }), JSON.stringify(fields), String(fields)]) {
    expect(print).not.toMatch(/oUpF8|workwx-secret/)
  }
})
