import { sign } from 'node:crypto'
import { WechatPaySignatureError } from '../../lib/errors'
import { responseText } from '../../lib/v3/signed-text'
import { verifyAnswer } from '../../lib/v3/verifier'
import { keysIn } from '../support/key-ring'
import { merchant, PUBLIC_KEY_ID, platform } from '../support/keys'

const NOW = 1_700_000_000
const BODY = Buffer.from('{"message":"支付成功"}')
const keys = keysIn(
  { [PUBLIC_KEY_ID]: platform.publicKey, [platform.serial]: platform.certificate },
  merchant,
)

type Headers = Record<string, string | undefined>

function headersOf({
  at = NOW,
  body = BODY,
  key = platform.privateKey,
  serial = PUBLIC_KEY_ID,
} = {}): Headers {
  const nonce = 'd824f2e086d3c1df967785d13fcd22ef'
  return {
    'wechatpay-timestamp': String(at),
    'wechatpay-nonce': nonce,
    'wechatpay-serial': serial,
    'wechatpay-signature': sign('RSA-SHA256', responseText(String(at), nonce, body), key).toString('base64'),
    'wechatpay-signature-type': 'WECHATPAY2-SHA256-RSA2048',
  }
}

function verify(headers: Headers, body: Uint8Array = BODY): string {
  return verifyAnswer((name) => headers[name], body, keys, NOW * 1000)
}

function errorOf(headers: Headers, body: Uint8Array = BODY): WechatPaySignatureError {
  try {
    verify(headers, body)
  } catch (error) {
    if (error instanceof WechatPaySignatureError) return error
    throw error
  }
  throw new Error('the answer was believed')
}

/** The last of four characters of base64 holds two bits of a byte, and four that nobody reads. */
const otherBits = ([last]: string) => `${String.fromCharCode((last as string).charCodeAt(0) + 1)}==`

describe('an answer is believed', () => {
  it.each([PUBLIC_KEY_ID, platform.serial])('when it is signed with the key %s, which is named', (serial) => {
    expect(verify(headersOf({ serial }))).toBe(serial)
  })

  it.each([
    ['empty, as with 204', ''],
    ['one line feed', '\n'],
    ['not UTF-8', Buffer.from([0xff, 0xfe, 0x00, 0x80])],
    ['one that begins with a byte order mark', '\ufeff{}'],
  ])('when its body is %s', (_, content) => {
    const body = Buffer.from(content as string)
    expect(verify(headersOf({ body }), body)).toBe(PUBLIC_KEY_ID)
  })

  it.each([-300, -1, 0, 1, 300])('when it was signed %d s from now', (seconds) => {
    expect(verify(headersOf({ at: NOW + seconds }))).toBe(PUBLIC_KEY_ID)
  })

  it('to the end of the last second of the window', () => {
    const headers = headersOf({ at: NOW - 300 })
    expect(verifyAnswer((name) => headers[name], BODY, keys, NOW * 1000 + 999)).toBe(PUBLIC_KEY_ID)
  })

  it('when it does not name the type of its signature', () => {
    expect(verify({ ...headersOf(), 'wechatpay-signature-type': undefined })).toBe(PUBLIC_KEY_ID)
  })

  it('by the clock of this machine unless told otherwise', () => {
    const headers = headersOf({ at: Math.floor(Date.now() / 1000) })
    expect(verifyAnswer((name) => headers[name], BODY, keys)).toBe(PUBLIC_KEY_ID)
  })
})

describe('an answer without', () => {
  it.each([
    ['Wechatpay-Timestamp', 'SIGNATURE_TIMESTAMP_MISSING'],
    ['Wechatpay-Nonce', 'SIGNATURE_NONCE_MISSING'],
    ['Wechatpay-Serial', 'SIGNATURE_SERIAL_MISSING'],
    ['Wechatpay-Signature', 'SIGNATURE_VALUE_MISSING'],
  ])('%s is refused as %s', (name, code) => {
    const error = errorOf({ ...headersOf(), [name.toLowerCase()]: undefined })
    expect(error).toMatchObject({ code, message: expect.stringContaining(`header ${name} is missing`) })
  })

  it('any signature header is refused as not signed', () => {
    expect(errorOf({})).toMatchObject({
      code: 'SIGNATURE_HEADERS_MISSING',
      message: expect.stringMatching(/not signed/),
    })
  })

  it('a value in any signature header is refused as not signed', () => {
    const empty = Object.fromEntries(Object.keys(headersOf()).map((name) => [name, '']))
    expect(errorOf(empty).code).toBe('SIGNATURE_HEADERS_MISSING')
  })
})

describe('an answer is refused', () => {
  it.each([
    '',
    ' ',
    'now',
    '1.7e9',
    '-1700000000',
    '1700000000.0',
    '0x6553F100',
    `${NOW}, ${NOW}`,
    '9'.repeat(40),
  ])('when its timestamp is "%s"', (timestamp) => {
    const { code } = errorOf({ ...headersOf(), 'wechatpay-timestamp': timestamp })
    expect(code).toBe(timestamp === '' ? 'SIGNATURE_TIMESTAMP_MISSING' : 'SIGNATURE_TIMESTAMP_INVALID')
  })

  it.each([
    [-301, /301 s ago/],
    [301, /301 s from now/],
    [-86_400, /NTP/],
  ])('when it was signed %d s from now', (seconds, message) => {
    expect(errorOf(headersOf({ at: NOW + seconds }))).toMatchObject({
      code: 'SIGNATURE_CLOCK_SKEW',
      message: expect.stringMatching(message),
    })
  })

  it.each(['PUB_KEY_ID_0', merchant.serial, platform.serial.toLowerCase(), '__proto__'])(
    'when it names the unknown key %s',
    (serial) => {
      expect(errorOf(headersOf({ serial }))).toMatchObject({
        code: 'SIGNATURE_KEY_UNKNOWN',
        message: expect.stringContaining(`"${serial}"`),
      })
    },
  )

  it('without repeating a serial of any length', () => {
    expect(errorOf(headersOf({ serial: 'A'.repeat(10_000) })).message.length).toBeLessThan(500)
  })

  it('when one bit of any byte of its body is another', () => {
    const headers = headersOf()
    const codes = [...BODY.keys()].map((at) => {
      const body = Buffer.from(BODY)
      body.writeUInt8(body.readUInt8(at) ^ 1, at)
      return errorOf(headers, body).code
    })
    expect(new Set(codes)).toEqual(new Set(['SIGNATURE_MISMATCH']))
  })

  it.each([
    ['cut short', BODY.subarray(1)],
    ['longer', Buffer.concat([BODY, Buffer.from('\n')])],
    ['gone', Buffer.alloc(0)],
  ])('when its body is %s', (_, body) => {
    expect(errorOf(headersOf(), body).code).toBe('SIGNATURE_MISMATCH')
  })

  it.each(['wechatpay-timestamp', 'wechatpay-nonce'])('when its %s is another', (name) => {
    const other: Headers = { ...headersOf({ at: NOW + 1 }), 'wechatpay-nonce': 'another' }
    expect(errorOf({ ...headersOf(), [name]: other[name] }).code).toBe('SIGNATURE_MISMATCH')
  })

  it('when another key signed it', () => {
    expect(errorOf(headersOf({ key: merchant.privateKey })).code).toBe('SIGNATURE_MISMATCH')
  })

  it.each(['AAAA', 'not base64 at all', '='])('when its signature is "%s"', (signature) => {
    const error = errorOf({ ...headersOf(), 'wechatpay-signature': signature })
    expect(error.code).toBe('SIGNATURE_MISMATCH')
  })

  it.each<[string, (signature: string) => string]>([
    ['a text after its padding', (signature) => `${signature}AAAA`],
    ['no padding', (signature) => signature.replace(/=+$/, '')],
    ['another last character for the same bytes', (signature) => signature.replace(/.==$/, otherBits)],
    ['a blank in it', (signature) => `${signature.slice(0, 20)} ${signature.slice(20)}`],
    ['a character that is none of base64', (signature) => `!${signature}`],
    [
      'itself after a comma, as a header has that is there twice',
      (signature) => `${signature}, ${signature}`,
    ],
    ['- and _ for + and /', (signature) => `${signature}`.replaceAll('+', '-').replaceAll('/', '_')],
  ])('when its signature is right, but has %s', (_, change) => {
    const headers = headersOf()
    const signature = headers['wechatpay-signature'] as string
    const changed = change(signature)
    expect(changed).not.toBe(signature)
    expect(errorOf({ ...headers, 'wechatpay-signature': changed }).code).toBe('SIGNATURE_MISMATCH')
  })

  it.each([
    ['with headers that are right otherwise', {}],
    ['with an old timestamp', { 'wechatpay-timestamp': '1' }],
    ['with a key that is not known', { 'wechatpay-serial': 'PUB_KEY_ID_0' }],
    ['of a type that is not known', { 'wechatpay-signature-type': 'SM2' }],
  ])('as a probe %s', (_, changes) => {
    const signature = `WECHATPAY/SIGNTEST/${headersOf()['wechatpay-signature']}`
    expect(errorOf({ ...headersOf(), 'wechatpay-signature': signature, ...changes })).toMatchObject({
      code: 'SIGNATURE_PROBE',
      message: expect.stringMatching(/probe/),
    })
  })

  it.each(['WECHATPAY2-SM2-WITH-SM3', 'WECHATPAY2-RSA2048-SHA256', 'none'])(
    'when its signature is of the type %s',
    (type) => {
      expect(errorOf({ ...headersOf(), 'wechatpay-signature-type': type })).toMatchObject({
        code: 'SIGNATURE_TYPE_UNSUPPORTED',
        message: expect.stringContaining(`"${type}"`),
      })
    },
  )

  it('without the signature being shown', () => {
    const headers = headersOf({ key: merchant.privateKey })
    expect(errorOf(headers).message).not.toContain(headers['wechatpay-signature'])
  })
})
