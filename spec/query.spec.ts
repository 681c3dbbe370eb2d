import { serializeQuery } from '../lib/query'

const TEMPLATE = 'v3/pay/transactions/id/{id}'

const write = (query: unknown) => serializeQuery(query, TEMPLATE)

describe('names and values', () => {
  it('are written in the order given', () => {
    expect(write({ mchid: '1900000001', appid: 'wx1', a: 1 })).toBe('mchid=1900000001&appid=wx1&a=1')
  })

  it.each([
    ['a space', ' ', '%20'],
    ['a plus sign', '+', '%2B'],
    ['an ampersand and an equals sign', '&=', '%26%3D'],
    ['a percent sign', '100%', '100%25'],
    ['what looks encoded already', '%20', '%2520'],
    ['a hash and a question mark', '#?', '%23%3F'],
    ['slashes', 'https://a/b', 'https%3A%2F%2Fa%2Fb'],
    ['what encodeURIComponent leaves', "!'()*", '%21%27%28%29%2A'],
    ['unreserved marks', '-._~', '-._~'],
    ['a line feed', 'a\nb', 'a%0Ab'],
    ['Chinese', '微信', '%E5%BE%AE%E4%BF%A1'],
    ['a character beyond the BMP', '😀', '%F0%9F%98%80'],
  ])('encode %s after RFC 3986', (_, text, wanted) => {
    expect(write({ [text]: text })).toBe(`${wanted}=${wanted}`)
  })

  it.each<[string, unknown, string]>([
    ['an empty string', '', ''],
    ['true', true, 'true'],
    ['false', false, 'false'],
    ['zero', 0, '0'],
    ['a negative number', -1, '-1'],
    ['a fraction', 0.5, '0.5'],
    ['a bigint', 12345678901234567890n, '12345678901234567890'],
  ])('write %s as text', (_, value, wanted) => {
    expect(write({ a: value })).toBe(`a=${wanted}`)
  })
})

describe('undefined and null', () => {
  it.each([[undefined], [null]])('are no query: %s', (query) => {
    expect(write(query)).toBe('')
  })

  it('are left out', () => {
    expect(write({ a: undefined, b: 1, c: null })).toBe('b=1')
  })

  it('are left out of an object', () => {
    expect(write({ a: { b: undefined, c: null, d: 1 } })).toBe('a%5Bd%5D=1')
  })

  it('are left out of a list, whose other members keep their index', () => {
    expect(write({ a: [undefined, 'x', null, 'y'] })).toBe('a%5B1%5D=x&a%5B3%5D=y')
  })
})

describe('lists and objects', () => {
  it('number the members of a list', () => {
    expect(write({ ids: ['x', 'y'] })).toBe('ids%5B0%5D=x&ids%5B1%5D=y')
  })

  it('name the members of an object', () => {
    expect(write({ amount: { total: 1, currency: 'CNY' } })).toBe(
      'amount%5Btotal%5D=1&amount%5Bcurrency%5D=CNY',
    )
  })

  it('may be nested', () => {
    expect(write({ a: { b: [{ c: 1 }, { c: [true] }] } })).toBe(
      'a%5Bb%5D%5B0%5D%5Bc%5D=1&a%5Bb%5D%5B1%5D%5Bc%5D%5B0%5D=true',
    )
  })

  it('encode the names of members', () => {
    expect(write({ 'a b': { 'c&[d]': 1 } })).toBe('a%20b%5Bc%26%5Bd%5D%5D=1')
  })

  it.each<[string, unknown]>([
    ['an empty list', []],
    ['an empty object', {}],
    ['a list of nothing', [null, [], {}]],
  ])('vanish if there is nothing in them: %s', (_, value) => {
    expect(write({ a: value, b: 1 })).toBe('b=1')
  })

  it('may be without a prototype', () => {
    const bare = Object.assign(Object.create(null), { b: 1 })
    expect(write(Object.assign(Object.create(null), { a: bare }))).toBe('a%5Bb%5D=1')
  })

  it('may appear twice in one query', () => {
    const amount = { total: 1 }
    expect(write({ a: amount, b: amount })).toBe('a%5Btotal%5D=1&b%5Btotal%5D=1')
  })
})

describe('URLSearchParams', () => {
  it('keep their order and their repeated names', () => {
    const params = new URLSearchParams([
      ['b', '1'],
      ['a', '2'],
      ['b', '3'],
    ])
    expect(write(params)).toBe('b=1&a=2&b=3')
  })

  it('have a space written as %20', () => {
    expect(write(new URLSearchParams('a=b+c&d=~*'))).toBe('a=b%20c&d=~%2A')
  })
})

describe('a parameter is refused by its name', () => {
  it.each<[string, unknown, string]>([
    ['a date', { begin: new Date(0) }, 'begin'],
    ['a map', { m: new Map([['a', 1]]) }, 'm'],
    ['bytes', { bytes: Buffer.from('a') }, 'bytes'],
    ['a function', { f: () => 1 }, 'f'],
    ['a symbol', { s: Symbol('a') }, 's'],
    ['NaN', { n: Number.NaN }, 'n'],
    ['Infinity', { n: Number.POSITIVE_INFINITY }, 'n'],
    ['half of a surrogate pair', { s: 'a\ud83d' }, 's'],
    ['something within a list', { list: [1, Number.NaN] }, 'list[1]'],
    ['something within an object', { a: { b: new Date(0) } }, 'a[b]'],
  ])('that is %s', (_, query, name) => {
    const serialize = () => write(query)
    expect(serialize).toThrow(refusal())
    expect(serialize).toThrow(`"${name}"`)
  })

  it('without its value, which may be personal', () => {
    expect(() => write({ name: '张三\ud83d' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('张三') }),
    )
  })

  it.each([
    ['alone', { '\ud83d': 1 }],
    ['within an object', { a: { '\ud83d': 1 } }],
  ])('whose name is half of a surrogate pair, %s', (_, query) => {
    expect(() => write(query)).toThrow(refusal())
  })

  it('that contains itself', () => {
    const a: Record<string, unknown> = {}
    a.self = a
    expect(() => write({ a })).toThrow(refusal())
  })
})

describe('a query is refused', () => {
  it.each<[string, unknown]>([
    ['a list', [1]],
    ['an empty list', []],
    ['a string', 'a=1'],
    ['an empty string', ''],
    ['a number', 1],
    ['a boolean', true],
    ['a function', () => ({ a: 1 })],
    ['a map', new Map([['a', 1]])],
    ['a date', new Date(0)],
  ])('that is %s', (_, query) => {
    expect(() => write(query)).toThrow(refusal())
  })
})

function refusal() {
  return expect.objectContaining({
    name: 'WechatPayTemplateError',
    code: 'OPTIONS_INVALID',
    template: TEMPLATE,
    message: expect.stringContaining(TEMPLATE),
  })
}
