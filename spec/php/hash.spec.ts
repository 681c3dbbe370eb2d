import { createHash, createSecretKey } from 'node:crypto'
import { Formatter, Hash } from '../../lib'
import { argumentErrorOf } from '../support/argument-error'

const key = 'exposed_your_key_here_have_risks'

describe('md5', () => {
  it('is a plain MD5 without a key', () => {
    expect(Hash.md5(key)).toBe('4ad14ac334ab13540eb6c5479512a8e8')
    expect(Hash.md5('')).toBe('d41d8cd98f00b204e9800998ecf8427e')
  })

  it('ends the text by the key', () => {
    expect(Hash.md5('hello', key)).toBe('3821f1276161f2a9fed1ac87e255cbf4')
  })

  it.each([true, 1000002, '1000002'])(
    'ends the text by the secret of 企业微信 where agency is %p',
    (agency) => {
      expect(Hash.md5('hello', key, agency)).toBe('f32dd5ec3176ebe0976c2aa691c5dbcb')
    },
  )

  it('reads text as UTF-8', () => {
    const expected = createHash('md5').update(Buffer.from('腾讯')).digest('hex')
    expect(Hash.md5('腾讯')).toBe(expected)
    expect(Hash.md5(Buffer.from('腾讯'))).toBe(expected)
  })

  it('takes the key as bytes or as a KeyObject', () => {
    const bytes = Buffer.from(key)
    expect(Hash.md5('hello', bytes)).toBe('3821f1276161f2a9fed1ac87e255cbf4')
    expect(Hash.md5('hello', createSecretKey(bytes))).toBe('3821f1276161f2a9fed1ac87e255cbf4')
  })
})

describe('hmac', () => {
  it('ends the text by the key, and is made under it', () => {
    expect(Hash.hmac('hello', key)).toBe('025f20383d1d9d0397b78b0a1908834123b5f28bcabc9e11e5093886cedf5177')
  })

  it('takes another digest', () => {
    expect(Hash.hmac('hello', key, 'sha512')).toBe(
      'ee962373746f49b6f7e854f737190d5735cc1230dd1b3581602d63f079037a8d' +
        '844322c0a05c2e1b54a95afec2a7550b6b2d8c4609e53e74bb8c13b861da03ac',
    )
  })

  it.each([
    ['an empty key', () => Hash.hmac('x', ''), 'Hash.hmac(): key is empty; give the APIv2 key.'],
    [
      'a digest that is none',
      () => Hash.hmac('x', key, 'sha-0'),
      "Hash.hmac(): algorithm is no digest that OpenSSL knows, such as 'sha256'.",
    ],
    [
      'no text',
      () => Hash.hmac(1 as never, key),
      'Hash.hmac(): thing is of type number; give text or a Buffer.',
    ],
  ])('refuses %s', (_, action, message) => {
    expect(argumentErrorOf(action)).toMatchObject({ code: 'ARGUMENT_INVALID', message })
  })
})

describe('sign', () => {
  /** The example of WeChat Pay's documentation. */
  const data = Formatter.queryStringLike(
    Formatter.ksort({
      device_info: '1000',
      appid: 'wxd930ea5d5a258f4f',
      nonce_str: 'ibuaiVcKdpRxkhJA',
      mch_id: '10000100',
      body: 'test',
    }),
  )
  const secret = '192006250b4c09247ec02edce69f6a2d'

  it.each([
    [Hash.ALGO_MD5, '9A0A8659F005D6984697E2CA0A9CF3B7'],
    [Hash.ALGO_HMAC_SHA256, '6A9AE1657590FD6257D693A078E1C3E4BB6BA4DC30B23E0EE2496E54170DACD6'],
  ])('signs with %s as the documentation does', (type, expected) => {
    expect(Hash.sign(type, data, secret)).toBe(expected)
  })

  it.each(['RSA', 'md5', '', '__proto__', 'toString'])('is null for the type %j', (type) => {
    expect(Hash.sign(type, data, secret)).toBeNull()
  })

  it.each(['MD5', 'HMAC-SHA256'])('never signs with an empty key: %s', (type) => {
    expect(argumentErrorOf(() => Hash.sign(type, data, '')).message).toBe(
      'Hash.sign(): key is empty; give the APIv2 key.',
    )
  })
})

describe('equals', () => {
  it('is true for the same text', () => {
    expect(Hash.equals('9A0A86', '9A0A86')).toBe(true)
    expect(Hash.equals('', '')).toBe(true)
  })

  it.each([['9A0A87'], ['9a0a86'], ['9A0A8'], ['9A0A866'], [''], [null], [undefined]])(
    'is false for %p',
    (user) => {
      expect(Hash.equals('9A0A86', user)).toBe(false)
    },
  )

  it.each([[['9A0A86']], [{ toString: () => '9A0A86' }], [Buffer.from('9A0A86')], [0], [true]])(
    'is false for what is no text: %p',
    (user) => {
      expect(Hash.equals('9A0A86', user)).toBe(false)
    },
  )

  it('refuses to compare with nothing', () => {
    expect(argumentErrorOf(() => Hash.equals(null as never, null)).code).toBe('ARGUMENT_INVALID')
  })
})
