import { WechatPayTemplateError } from '../lib/errors'
import { expandPath } from '../lib/path'

const TEMPLATE = 'v3/pay/transactions/id/{transaction_id}'

describe('a path', () => {
  it('starts with one slash', () => {
    expect(expandPath('v3/certificates', {})).toBe('/v3/certificates')
  })

  it('keeps its trailing slash', () => {
    expect(expandPath('v3/applyment4sub/applyment/', {})).toBe('/v3/applyment4sub/applyment/')
  })

  it('keeps the case and the encoding of its text', () => {
    expect(expandPath('v2/secapi/mch/addInstitutionsub/%e6%94%AF', {})).toBe(
      '/v2/secapi/mch/addInstitutionsub/%e6%94%AF',
    )
  })

  it('has what a URL cannot hold encoded once', () => {
    expect(expandPath('v3/支付/a b/100%', {})).toBe('/v3/%E6%94%AF%E4%BB%98/a%20b/100%25')
  })

  it('keeps a query', () => {
    expect(expandPath('v3/x?a=1&b=c%20d', {})).toBe('/v3/x?a=1&b=c%20d')
  })

  it('keeps dots in a query', () => {
    expect(expandPath('v3/x?next=../y', {})).toBe('/v3/x?next=../y')
  })

  it('takes any level of RFC 6570', () => {
    expect(expandPath('v3/x/{a:2}{/b*}{?c,d}', { a: 'abc', b: [1, 2], c: 'é', d: 4 })).toBe(
      '/v3/x/ab/1/2?c=%C3%A9&d=4',
    )
  })

  it('ignores options that are no variable of the template', () => {
    expect(expandPath('v3/x/{id}', { id: '1', other: '', query: { a: '' } })).toBe('/v3/x/1')
  })

  it('may use one variable twice', () => {
    expect(expandPath('v3/{id}/x/{id}', { id: 'a/b' })).toBe('/v3/a%2Fb/x/a%2Fb')
  })

  it('cannot be empty', () => expectUnsafe('', {}))

  it('refuses a template that is malformed', () => {
    expect(() => expandPath('v3/{}', {})).toThrow(refusal('TEMPLATE_MALFORMED', 'v3/{}'))
  })
})

describe('a variable', () => {
  it.each<[string, unknown, string]>([
    ['a digit string', '1217752501201407033233368018', '1217752501201407033233368018'],
    ['what an order number may hold', 'a-Z_0|9*', 'a-Z_0%7C9%2A'],
    ['a slash', 'a/b', 'a%2Fb'],
    ['a leading slash', '/a', '%2Fa'],
    ['a question mark', 'a?b=c', 'a%3Fb%3Dc'],
    ['a hash', 'a#b', 'a%23b'],
    ['a percent sign', '100%', '100%25'],
    ['what looks encoded already', '%2F', '%252F'],
    ['encoded dots', '%2e%2e', '%252e%252e'],
    ['three dots', '...', '...'],
    ['dots and a slash', '../x', '..%2Fx'],
    ['a backslash', '..\\x', '..%5Cx'],
    ['a space', ' ', '%20'],
    ['a tab and line feeds', '\t\r\n', '%09%0D%0A'],
    ['Chinese', '中文', '%E4%B8%AD%E6%96%87'],
    ['a character beyond the BMP', '😀', '%F0%9F%98%80'],
    ['braces', '{id}', '%7Bid%7D'],
    ['an address', 'https://evil.example/', 'https%3A%2F%2Fevil.example%2F'],
    ['zero', 0, '0'],
    ['a negative integer', -1, '-1'],
    ['the largest safe integer', Number.MAX_SAFE_INTEGER, '9007199254740991'],
    ['a bigint', 1217752501201407033233368018n, '1217752501201407033233368018'],
  ])('may be %s', (_, value, wanted) => {
    expect(expandPath(TEMPLATE, { transaction_id: value })).toBe(`/v3/pay/transactions/id/${wanted}`)
  })

  it.each([
    ['undefined', undefined],
    ['null', null],
  ])('that is %s is missing', (_, value) => {
    expectRefusal('TEMPLATE_VARIABLE_MISSING', { transaction_id: value })
  })

  it('that is not given is missing', () => expectRefusal('TEMPLATE_VARIABLE_MISSING', {}))

  it('that is only inherited is missing', () => {
    const template = 'v3/{toString}'
    expect(() => expandPath(template, {})).toThrow(refusal('TEMPLATE_VARIABLE_MISSING', template, 'toString'))
  })

  it.each<[string, unknown]>([
    ['an empty string', ''],
    ['a dot', '.'],
    ['two dots', '..'],
    ['an object', { id: 1 }],
    ['a list', ['1']],
    ['an empty list', []],
    ['a date', new Date(0)],
    ['a boxed string', Object('1')],
    ['true', true],
    ['false', false],
    ['a function', () => '1'],
    ['a symbol', Symbol('1')],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['minus Infinity', Number.NEGATIVE_INFINITY],
    ['an integer too large to be exact', 2 ** 53],
    ['a negative integer too large to be exact', -(2 ** 53)],
    ['a number written with an exponent', 1e21],
    ['the first half of a surrogate pair', 'a\ud83d'],
    ['the second half of a surrogate pair', '\ude00a'],
  ])('cannot be %s', (_, value) => {
    expectRefusal('TEMPLATE_VARIABLE_INVALID', { transaction_id: value })
  })

  it('is checked with a modifier or an operator as well', () => {
    for (const template of ['v3/{id:3}', 'v3{/id}', 'v3/{+id}', 'v3/x{?id}', 'v3/x{.id}', 'v3/x{;id}']) {
      expect(() => expandPath(template, { id: '' })).toThrow(
        refusal('TEMPLATE_VARIABLE_INVALID', template, 'id'),
      )
    }
  })

  it('does not appear with its value in the error', () => {
    const value = 'o-secret\ud83d'
    expect(() => expandPath(TEMPLATE, { transaction_id: value })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('o-secret') }),
    )
  })

  it.each(['timeout', 'query', 'json', 'headers', 'signal', 'url', 'data', 'baseURL'])(
    'cannot have the name of the option %s',
    (name) => {
      const template = `v3/x/{${name}}`
      expect(() => expandPath(template, { [name]: '1' })).toThrow(
        refusal('TEMPLATE_VARIABLE_RESERVED', template, name),
      )
    },
  )
})

describe('{empty}', () => {
  it('writes a trailing slash', () => {
    expect(expandPath('v3/applyment4sub/applyment/{empty}', {})).toBe('/v3/applyment4sub/applyment/')
  })

  it.each([['x'], [''], ['..'], [null], [{}]])('expands to nothing even if given as %j', (empty) => {
    expect(expandPath('v3/x/{empty}', { empty })).toBe('/v3/x/')
  })

  it('expands to nothing between other variables', () => {
    expect(expandPath('v3/{empty}{id}{/empty}', { id: 1 })).toBe('/v3/1')
  })
})

describe('an exploded list', () => {
  it('makes a segment of each member', () => {
    expect(expandPath('v3/x{/ids*}', { ids: ['a/b', 2, 3n] })).toBe('/v3/x/a%2Fb/2/3')
  })

  it('may be a single value', () => {
    expect(expandPath('v3/x{/ids*}', { ids: 'a' })).toBe('/v3/x/a')
  })

  it('may be a map', () => {
    expect(expandPath('v3/x{?filter*}', { filter: { a: 1, b: 'c d' } })).toBe('/v3/x?a=1&b=c%20d')
  })

  it.each<[string, unknown]>([
    ['is empty', []],
    ['is an empty map', {}],
    ['holds undefined', ['a', undefined]],
    ['holds null', [null]],
    ['holds an empty string', ['a', '']],
    ['holds two dots', ['..', 'secapi']],
    ['holds a list', [['a']]],
    ['holds an object', [{}]],
    ['holds a boolean', [true]],
    ['holds NaN', [Number.NaN]],
    ['holds half of a surrogate pair', ['\ud83d']],
    ['is a map with half of a surrogate pair as a name', { '\ud83d': 'a' }],
  ])('that %s is refused', (_, ids) => {
    const template = 'v3/x{/ids*}'
    expect(() => expandPath(template, { ids })).toThrow(refusal('TEMPLATE_VARIABLE_INVALID', template, 'ids'))
  })

  it.each(['v3{/ids*}/{ids}', 'v3/{ids}{/ids*}'])(
    'is refused where the same variable stands without its modifier too: %s',
    (template) => {
      expect(() => expandPath(template, { ids: ['a', 'b'] })).toThrow(
        refusal('TEMPLATE_VARIABLE_INVALID', template, 'ids'),
      )
    },
  )
})

describe('a path is refused', () => {
  it.each([
    ['with a scheme and a host', 'https://evil.example/v3'],
    ['with a scheme in capitals', 'HTTPS://evil.example/v3'],
    ['with a scheme and no slashes', 'https:evil.example'],
    ['with another scheme', 'file:///etc/passwd'],
    ['with a host', '//evil.example'],
    ['with a host and a path', '//evil.example/v3/pay'],
    ['with a slash before it', '/v3/pay'],
    ['with two dots', 'v3/../secapi'],
    ['with two dots first', '../secapi'],
    ['with two dots last', 'v3/..'],
    ['with two dots before a query', 'v3/..?a=1'],
    ['with encoded dots', 'v3/%2e%2e/x'],
    ['with one encoded dot of two', 'v3/.%2E/x'],
    ['with a dot', 'v3/./x'],
    ['with a dot last', 'v3/.'],
    ['with an encoded dot', 'v3/%2e'],
    ['with a fragment', 'v3/x#frag'],
    ['with an empty fragment', 'v3/x#'],
    ['with a fragment after a query', 'v3/x?a=1#frag'],
  ])('%s', (_, template) => expectUnsafe(template, {}))

  it.each([
    ['leaves its segment upwards', 'v3/{+path}', '../x'],
    ['goes up further on', 'v3/{+path}', 'a/../../x'],
    ['goes up in encoded dots', 'v3/{+path}', '%2e%2e/x'],
    ['names a host', '{+path}', '//x'],
    ['names a host after the slash', '{+path}', '/evil.example'],
    ['brings a fragment', 'v3/{+path}', 'a#b'],
    ['is a fragment', 'v3/x{#path}', 'a'],
    ['is a dot once cut', 'v3/{path:1}', '.x'],
    ['is two dots once cut', 'v3/{path:2}', '..x'],
    ['makes two dots with the text around it', 'v3/.{path:1}', '.x'],
  ])('whose variable %s: %s with "%s"', (_, template, path) => expectUnsafe(template, { path }))

  it('whose variables make two dots together', () => {
    expectUnsafe('v3/{a:1}{b:1}', { a: '.a', b: '.b' })
  })
})

describe('what a URL parser would drop or turn into a slash', () => {
  it.each([
    ['a backslash', 'v3\\..\\secapi', '/v3%5C..%5Csecapi'],
    ['backslashes that would name a host', '\\\\evil.example', '/%5C%5Cevil.example'],
    ['a tab', 'v3/.\t./x', '/v3/.%09./x'],
    ['a line feed', 'v3/.\n./x', '/v3/.%0A./x'],
    ['a carriage return', 'v3/x\r', '/v3/x%0D'],
    ['a leading tab', '\t/evil.example', '/%09/evil.example'],
    ['a trailing space', 'v3/.. ', '/v3/..%20'],
    ['a NUL', 'v3/x\0', '/v3/x%00'],
  ])('is encoded in the text of a path: %s', (_, template, wanted) => {
    expect(expandPath(template, {})).toBe(wanted)
  })

  it.each([
    ['a backslash', '..\\x', '/v3/..%5Cx'],
    ['a tab', '.\t./x', '/v3/.%09./x'],
    ['a line feed', '.\n./x', '/v3/.%0A./x'],
  ])('is encoded in a variable with the operator +: %s', (_, path, wanted) => {
    expect(expandPath('v3/{+path}', { path })).toBe(wanted)
  })
})

describe('any text whatsoever as the last segment', () => {
  const texts = awkwardTexts(200)
  const accepted = texts.flatMap((text) => {
    const path = expandUnlessRefused(text)
    return path === undefined ? [] : [{ text, path }]
  })

  it('is refused only if it is empty, dots, or half of a surrogate pair', () => {
    const fine = texts.filter((text) => !['', '.', '..'].includes(text) && text.isWellFormed())
    expect(accepted.map(({ text }) => text)).toEqual(fine)
  })

  it('gives a path that a URL parser leaves as it is', () => {
    for (const { path } of accepted)
      expect(new URL(path, 'http://localhost').href).toBe(`http://localhost${path}`)
  })

  it('never makes a new segment', () => {
    for (const { path } of accepted) expect(path.split('/')).toHaveLength(`/${TEMPLATE}`.split('/').length)
  })

  it('decodes to what was given', () => {
    for (const { text, path } of accepted) expect(decodeURIComponent(path.split('/').at(-1) ?? '')).toBe(text)
  })
})

function expandUnlessRefused(text: string): string | undefined {
  try {
    return expandPath(TEMPLATE, { transaction_id: text })
  } catch (error) {
    if (error instanceof WechatPayTemplateError) return undefined
    throw error
  }
}

/** The same texts in every run, so that a failure can be repeated. */
function awkwardTexts(count: number): string[] {
  const pieces = [
    ...[
      '.',
      '..',
      '/',
      '\\',
      '?',
      '#',
      '%',
      '%2e',
      '%2F',
      '%00',
      '&',
      '=',
      '+',
      ';',
      ':',
      '@',
      '*',
      '|',
      '~',
    ],
    ...[
      ' ',
      '\t',
      '\n',
      '\r',
      '\0',
      '\u007f',
      '\u2028',
      '\ufeff',
      "'",
      '"',
      '<',
      '>',
      '{',
      '}',
      '[',
      ']',
      '^',
    ],
    ...['`', '(', ')', '!', '-', '_', 'a', 'Z', '0', '中', '文', 'é', 'e\u0301', '😀', '\ud83d', '\ude00'],
    ...['//evil.example', 'https://', 'javascript:', '{id}', '\u202e', '。', '．'],
  ]
  const random = mulberry32(20_240_601)
  const pick = () => pieces[Math.floor(random() * pieces.length)] as string
  const text = () => Array.from({ length: Math.floor(random() * 6) }, pick).join('')
  return [...pieces, ...Array.from({ length: count - pieces.length }, text)]
}

function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function refusal(code: string, template: string, variable?: string) {
  return expect.objectContaining({
    name: 'WechatPayTemplateError',
    code,
    template,
    message: expect.stringContaining(template),
    ...(variable && { variable }),
  })
}

function expectRefusal(code: string, variables: Record<string, unknown>): void {
  const expand = () => expandPath(TEMPLATE, variables)
  expect(expand).toThrow(refusal(code, TEMPLATE, 'transaction_id'))
  expect(expand).toThrow('"transaction_id"')
}

function expectUnsafe(template: string, variables: Record<string, unknown>): void {
  expect(() => expandPath(template, variables)).toThrow(refusal('PATH_UNSAFE', template))
}
