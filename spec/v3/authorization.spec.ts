import { generateKeyPairSync, sign, verify } from 'node:crypto'
import { WechatPayConfigError, WechatPaySignatureError } from '../../lib/errors'
import { authorize } from '../../lib/v3/authorization'
import { merchant } from '../support/keys'

const signing = {
  mchid: '1900000001',
  brandId: undefined as string | undefined,
  serial: merchant.serial,
  privateKey: merchant.privateKey as Parameters<typeof authorize>[0]['privateKey'],
}
const request = { method: 'GET', path: '/v3/certificates?a=1&b=%20', body: '' as string | Uint8Array }

function fieldsOf(header: string): Record<string, string> {
  return Object.fromEntries([...header.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]))
}

function isSignedByMerchant(text: Uint8Array, signature = ''): boolean {
  return verify('RSA-SHA256', text, merchant.publicKey, Buffer.from(signature, 'base64'))
}

async function errorOf(changes: object, path = request.path): Promise<Error & { code: string }> {
  return authorize({ ...signing, ...changes }, { ...request, path }).then(
    () => Promise.reject(new Error('the request was signed')),
    (error) => error,
  )
}

describe('the Authorization header', () => {
  it('has the scheme and the five fields of APIv3', async () => {
    const { header } = await authorize(signing, request)
    expect(header).toMatch(
      RegExp(
        `^WECHATPAY2-SHA256-RSA2048 mchid="1900000001",serial_no="${merchant.serial}",` +
          'timestamp="\\d{10}",nonce_str="[0-9A-F]{32}",signature="[A-Za-z0-9+/]{342}=="$',
      ),
    )
  })

  it('signs method, path, timestamp, nonce and body, each ended by a line feed', async () => {
    const body = '{"description":"腾讯充值"}'
    const { header } = await authorize(signing, { method: 'POST', path: '/v3/pay', body })
    const { timestamp, nonce_str, signature } = fieldsOf(header)
    const text = `POST\n/v3/pay\n${timestamp}\n${nonce_str}\n${body}\n`
    expect(isSignedByMerchant(Buffer.from(text), signature)).toBe(true)
  })

  it('signs an empty last line where there is no body', async () => {
    const { header } = await authorize(signing, request)
    const { timestamp, nonce_str, signature } = fieldsOf(header)
    const text = `GET\n/v3/certificates?a=1&b=%20\n${timestamp}\n${nonce_str}\n\n`
    expect(isSignedByMerchant(Buffer.from(text), signature)).toBe(true)
  })

  it('signs a body of bytes as they are', async () => {
    const body = new Uint8Array([0xff, 0x00, 0x80])
    const { header } = await authorize(signing, { ...request, body })
    const { timestamp, nonce_str, signature } = fieldsOf(header)
    const head = Buffer.from(`GET\n${request.path}\n${timestamp}\n${nonce_str}\n`)
    expect(isSignedByMerchant(Buffer.concat([head, body, Buffer.from('\n')]), signature)).toBe(true)
  })

  it('comes with the text that it signs', async () => {
    const { header, signedText } = await authorize(signing, request)
    expect(isSignedByMerchant(signedText, fieldsOf(header).signature)).toBe(true)
  })

  it('carries the time in seconds', async () => {
    const clock = jest.spyOn(Date, 'now').mockReturnValue(1_554_208_460_999)
    const { header } = await authorize(signing, request)
    clock.mockRestore()
    expect(fieldsOf(header).timestamp).toBe('1554208460')
  })

  it('never carries the same nonce twice', async () => {
    const headers = await Promise.all(Array.from({ length: 20 }, () => authorize(signing, request)))
    expect(new Set(headers.map(({ header }) => fieldsOf(header).nonce_str)).size).toBe(20)
  })
})

describe('a path of the brand-direct API', () => {
  const path = '/brand/marketing/products'

  it('is signed with the scheme of brands, and for the brand', async () => {
    const { header, signedText } = await authorize({ ...signing, brandId: '4200' }, { ...request, path })
    expect(header).toMatch(/^WECHATPAY-BRAND-SHA256-RSA2048 brand_id="4200",serial_no="/)
    expect(header).not.toContain('mchid')
    expect(isSignedByMerchant(signedText, fieldsOf(header).signature)).toBe(true)
  })

  it('cannot be signed without a brandId', async () => {
    const error = await errorOf({}, path)
    expect(error).toBeInstanceOf(WechatPayConfigError)
    expect(error.message).toMatch(/^brandId is missing/)
  })

  it('is the only one that is signed for the brand', async () => {
    const { header } = await authorize({ ...signing, brandId: '4200' }, { ...request, path: '/v3/brand/x' })
    expect(header).toMatch(/^WECHATPAY2-SHA256-RSA2048 mchid="1900000001"/)
  })

  it('is the only one that a client without mchid may call', async () => {
    const error = await errorOf({ mchid: undefined, brandId: '4200' })
    expect(error).toBeInstanceOf(WechatPayConfigError)
    expect(error.message).toMatch(/^mchid is missing/)
  })
})

describe('a signer', () => {
  const signature = Buffer.alloc(256, 7)

  it.each([
    ['bytes', () => new Uint8Array(signature)],
    ['a Buffer', () => signature],
    ['base64', () => signature.toString('base64')],
    ['bytes later', async () => new Uint8Array(signature)],
    ['base64 later', async () => signature.toString('base64')],
  ])('may return %s', async (_, privateKey) => {
    const { header } = await authorize({ ...signing, privateKey }, request)
    expect(fieldsOf(header).signature).toBe(signature.toString('base64'))
  })

  it('is given the text to sign', async () => {
    const privateKey = (text: Uint8Array) => sign('RSA-SHA256', text, merchant.privateKey)
    const { header, signedText } = await authorize({ ...signing, privateKey }, request)
    expect(isSignedByMerchant(signedText, fieldsOf(header).signature)).toBe(true)
  })

  const reason = new Error('the KMS is gone')

  it.each([
    [
      'throws',
      () => {
        throw reason
      },
    ],
    ['rejects', () => Promise.reject(reason)],
  ])('that %s fails the call, and its error is the cause', async (_, privateKey) => {
    const error = await errorOf({ privateKey })
    expect(error).toBeInstanceOf(WechatPaySignatureError)
    expect(error).toMatchObject({ code: 'SIGNER_FAILED', message: expect.stringMatching(/signer/) })
    expect(error.cause).toBe(reason)
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a number', 42],
    ['an object', { signature: 'AAAA' }],
    ['empty text', ''],
    ['no bytes', new Uint8Array()],
    ['text that is not base64', 'a signature'],
    ['base64 for URLs', '-_-_'],
    ['base64 with a line feed', 'AAAA\nAAAA'],
    ['text that would break out of the header', 'AAAA",mchid="1'],
  ])('that returns %s fails the call', async (_, returned) => {
    const error = await errorOf({ privateKey: () => returned })
    expect(error).toBeInstanceOf(WechatPaySignatureError)
    expect(error).toMatchObject({
      code: 'SIGNER_FAILED',
      message: expect.stringMatching(/neither bytes nor base64/),
    })
  })

  it('is not needed for a key of any other length', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 3072 })
    const { header, signedText } = await authorize({ ...signing, privateKey }, request)
    const signed = Buffer.from(fieldsOf(header).signature ?? '', 'base64')
    expect(verify('RSA-SHA256', signedText, publicKey, signed)).toBe(true)
  })
})
