import { Formatter, Rsa } from '../../lib'
import { argumentErrorOf } from '../support/argument-error'
import { merchant } from '../support/keys'

describe('nonce', () => {
  it('has 32 letters and digits', () => {
    expect(Formatter.nonce()).toMatch(/^[0-9A-Za-z]{32}$/)
  })

  it.each([1, 16, 100])('has %i of them where asked for', (size) => {
    expect(Formatter.nonce(size)).toMatch(RegExp(`^[0-9A-Za-z]{${size}}$`))
  })

  it('is made of all 62 alike', () => {
    const counts = new Map<string, number>()
    for (const character of Formatter.nonce(62_000)) counts.set(character, (counts.get(character) ?? 0) + 1)
    expect(counts.size).toBe(62)
    // 1,000 of each are expected, with a standard deviation of 31; a byte modulo 62 would give 1,211 of eight.
    expect(Math.max(...counts.values())).toBeLessThan(1_190)
    expect(Math.min(...counts.values())).toBeGreaterThan(810)
  })

  it('is never the same', () => {
    expect(new Set(Array.from({ length: 100 }, () => Formatter.nonce())).size).toBe(100)
  })

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '32'])('refuses the size %p', (size) => {
    expect(argumentErrorOf(() => Formatter.nonce(size as number))).toMatchObject({
      code: 'ARGUMENT_INVALID',
      message: 'Formatter.nonce(): size must be a whole number from 1.',
    })
  })
})

it('tells the time in whole seconds', () => {
  const clock = jest.spyOn(Date, 'now').mockReturnValue(1_554_208_460_999)
  expect(Formatter.timestamp()).toBe(1_554_208_460)
  clock.mockRestore()
})

describe('authorization', () => {
  const given = [
    '1900009191',
    '593BEC0C930BF1AFEB40B4A08C8FB242',
    'uOVRnA4q==',
    '1554208460',
    '1DDE55AD98ED71',
  ] as const

  it("writes the header as PHP does, in PHP's order of arguments", () => {
    expect(Formatter.authorization(...given)).toBe(
      'WECHATPAY2-SHA256-RSA2048 mchid="1900009191",serial_no="1DDE55AD98ED71",timestamp="1554208460",' +
        'nonce_str="593BEC0C930BF1AFEB40B4A08C8FB242",signature="uOVRnA4q=="',
    )
  })

  it('takes numbers', () => {
    const [, nonce, signature, , serial] = given
    const header = Formatter.authorization(1900009191, nonce, signature, 1554208460, serial)
    expect(header).toBe(Formatter.authorization(...given))
  })

  it.each([
    ['a quote', 'a",mchid="1'],
    ['a line feed', 'a\nX-Evil: 1'],
    ['a carriage return', 'a\r'],
    ['a backslash', 'a\\'],
    ['a space', 'a b'],
    ['other than ASCII', '中'],
  ])('refuses %s, which would break out of the header', (_, value) => {
    for (const at of given.keys()) {
      const changed = given.map((own, index) => (index === at ? value : own)) as unknown as typeof given
      expect(argumentErrorOf(() => Formatter.authorization(...changed)).message).toMatch(
        /a header cannot carry\.$/,
      )
    }
  })

  it.each([undefined, null, '', {}])('refuses %p', (value) => {
    const [mchid, nonce, signature, timestamp] = given
    const error = argumentErrorOf(() =>
      Formatter.authorization(mchid, nonce, signature, timestamp, value as string),
    )
    expect(error.message).toMatch(/^Formatter\.authorization\(\): serial /)
  })
})

describe('the text of a request', () => {
  it('is that of the documentation', () => {
    expect(
      Formatter.request('GET', '/v3/certificates', '1554208460', '593BEC0C930BF1AFEB40B4A08C8FB242'),
    ).toBe('GET\n/v3/certificates\n1554208460\n593BEC0C930BF1AFEB40B4A08C8FB242\n\n')
  })

  it('holds the body, and a timestamp that is a number', () => {
    const text = Formatter.request('POST', '/v3/pay?a=1', 1554208460, 'n', '{"description":"腾讯"}')
    expect(text).toBe('POST\n/v3/pay?a=1\n1554208460\nn\n{"description":"腾讯"}\n')
  })

  it('names what is missing', () => {
    const error = argumentErrorOf(() => Formatter.request('GET', '/', '1', undefined as never))
    expect(error.message).toBe('Formatter.request(): nonce is missing; give text or a number.')
  })
})

describe('the text of an answer', () => {
  it('has three lines', () => {
    expect(Formatter.response('1554209980', 'c5ac7061fccab6bf3e254dcf98995b8c', '{"data":[]}')).toBe(
      '1554209980\nc5ac7061fccab6bf3e254dcf98995b8c\n{"data":[]}\n',
    )
    expect(Formatter.response(1554209980, 'n')).toBe('1554209980\nn\n\n')
  })

  it('takes the body as the bytes received', () => {
    expect(Formatter.response('1', 'n', Buffer.from('\uFEFF{"a":"腾讯"}'))).toBe('1\nn\n\uFEFF{"a":"腾讯"}\n')
  })

  it('refuses bytes that are no text, rather than sign other ones', () => {
    expect(argumentErrorOf(() => Formatter.response('1', 'n', Buffer.from([0xff]))).message).toBe(
      'Formatter.response(): body holds bytes that are no UTF-8.',
    )
  })

  it('refuses a parsed body', () => {
    expect(argumentErrorOf(() => Formatter.response('1', 'n', { a: 1 } as never)).message).toMatch(
      /^Formatter\.response\(\): body must be text/,
    )
  })
})

describe('joinedByLineFeed', () => {
  it('ends each piece by a line feed', () => {
    expect(Formatter.joinedByLineFeed('a', 1, '', 'b')).toBe('a\n1\n\nb\n')
    expect(Formatter.joinedByLineFeed()).toBe('')
  })

  it('signs the parameters of a payment as the example of PHP does', () => {
    const params = {
      appId: 'wx8888888888888888',
      timeStamp: String(Formatter.timestamp()),
      nonceStr: Formatter.nonce(),
    }
    const text = Formatter.joinedByLineFeed(
      ...Object.values(params),
      'prepay_id=wx201410272009395522657a690389285100',
    )
    expect(Rsa.verify(text, Rsa.sign(text, merchant.privateKey), merchant.publicKey)).toBe(true)
  })

  it('names the piece that is missing', () => {
    const error = argumentErrorOf(() => Formatter.joinedByLineFeed('a', undefined as never))
    expect(error.message).toBe('Formatter.joinedByLineFeed(): piece 2 is missing; give text or a number.')
  })
})

describe('ksort', () => {
  it('sorts by code: capitals, then an underscore, then small letters', () => {
    const sorted = Formatter.ksort({ ab: 4, a_b: 3, A: 1, aB: 2 })
    expect(Object.entries(sorted)).toEqual([
      ['A', 1],
      ['aB', 2],
      ['a_b', 3],
      ['ab', 4],
    ])
  })

  it('sorts names as text: coupon_fee_10 before coupon_fee_2', () => {
    expect(Object.keys(Formatter.ksort({ coupon_fee_2: 1, coupon_fee_10: 1 }))).toEqual([
      'coupon_fee_10',
      'coupon_fee_2',
    ])
  })

  it('leaves what it was given as it is', () => {
    const given = { b: 1, a: 2 }
    Formatter.ksort(given)
    expect(Object.keys(given)).toEqual(['b', 'a'])
  })

  it('takes __proto__ for a name', () => {
    const sorted = Formatter.ksort(JSON.parse('{"b":1,"__proto__":{"polluted":1}}'))
    expect(Object.keys(sorted)).toEqual(['__proto__', 'b'])
    expect(sorted).not.toHaveProperty('polluted')
  })

  it('is empty without an argument', () => {
    expect(Formatter.ksort()).toEqual({})
  })

  it('keeps names that are numbers where their order is the same', () => {
    expect(Object.keys(Formatter.ksort({ b: 1, 2: 1, 1: 1 }))).toEqual(['1', '2', 'b'])
  })

  it.each([[{ 10: 1, 9: 1 }], [{ 1: 1, '-': 1 }]])(
    'refuses %p, whose order JavaScript cannot keep',
    (given) => {
      expect(argumentErrorOf(() => Formatter.ksort(given)).message).toMatch(/numbers as names/)
    },
  )

  it.each([null, 'a', 1, [1]])('refuses %p', (given) => {
    expect(argumentErrorOf(() => Formatter.ksort(given as never)).message).toMatch(/give an object such as/)
  })
})

describe('queryStringLike', () => {
  it('leaves out sign and what is empty, and encodes nothing', () => {
    const fields = { a: '1', sign: 'x', b: '', c: null, d: undefined, e: 0, f: 'x=1&y 中', g: 10n }
    expect(Formatter.queryStringLike(fields)).toBe('a=1&e=0&f=x=1&y 中&g=10')
  })

  it('keeps the order given', () => {
    expect(Formatter.queryStringLike({ b: '1', a: '2' })).toBe('b=1&a=2')
  })

  it('is empty without an argument', () => {
    expect(Formatter.queryStringLike()).toBe('')
  })

  it.each([[true], [false], [['1']], [{ a: 1 }], [2 ** 53], [Number.NaN], ['\uD800']])(
    'refuses %p, and names the field',
    (value) => {
      const error = argumentErrorOf(() => Formatter.queryStringLike({ total_fee: value as never }))
      expect(error.code).toBe('ARGUMENT_INVALID')
      expect(error.message).toMatch(/^Formatter\.queryStringLike\(\): "total_fee" (is|holds|must be) /)
    },
  )
})
