import { constants, publicEncrypt } from 'node:crypto'
import { inspect } from 'node:util'
import { createClient } from '../../lib/client'
import { WechatPayConfigError, WechatPaySensitiveError } from '../../lib/errors'
import type { Decryptor, WechatPay } from '../../types'
import { createRsaIdentity, merchant, PUBLIC_KEY_ID, platform } from '../support/keys'
import { decryptField, encryptField } from '../support/rsa-fields'

const second = createRsaIdentity('WeChat Pay')
const config = {
  mchid: '1900000001',
  privateKey: merchant.privateKey,
  certificate: merchant.certificate,
  certs: { [PUBLIC_KEY_ID]: platform.publicKey, [second.serial]: second.certificate },
}
const wxpay = createClient(config)
const SECRET = '身份证号 110101199003077777'

function failure(action: () => unknown): WechatPaySensitiveError {
  try {
    action()
  } catch (error) {
    expect(error).toBeInstanceOf(WechatPaySensitiveError)
    return error as WechatPaySensitiveError
  }
  throw new Error('nothing was thrown')
}

async function rejection(text: unknown, options?: object, client: WechatPay = wxpay): Promise<Error> {
  return client.decrypt(text as string, options).then(
    () => {
      throw new Error('nothing was thrown')
    },
    (error) => error,
  )
}

describe('encrypt', () => {
  it('encrypts with the key that every request names', () => {
    expect(decryptField(wxpay.encrypt(SECRET), platform.privateKey, 'OAEP')).toBe(SECRET)
  })

  it('encrypts with the key asked for', () => {
    const text = wxpay.encrypt(SECRET, { serial: second.serial })
    expect(decryptField(text, second.privateKey, 'OAEP')).toBe(SECRET)
  })

  it('encrypts with the scheme asked for', () => {
    const text = wxpay.encrypt(SECRET, { scheme: 'RSAES-PKCS1-v1_5' })
    expect(decryptField(text, platform.privateKey, 'PKCS1')).toBe(SECRET)
  })

  it.each([
    ['RSA-OAEP', 214],
    ['RSAES-PKCS1-v1_5', 245],
  ] as const)('takes, with %s, %i bytes and no more', (scheme, most) => {
    expect(wxpay.encrypt('a'.repeat(most), { scheme })).toHaveLength(344)
    const error = failure(() => wxpay.encrypt('a'.repeat(most + 1), { scheme }))
    expect(error.code).toBe('SENSITIVE_TOO_LONG')
    expect(error.message).toContain(`has ${most + 1} bytes`)
    expect(error.message).toContain(`at most ${most}`)
  })

  it('counts bytes, not characters', () => {
    expect(failure(() => wxpay.encrypt('中'.repeat(72))).message).toContain('has 216 bytes')
  })

  it.each<[string, unknown, object | undefined]>([
    ['no text', 42, undefined],
    ['half a character', '\ud800', undefined],
    ['an unknown key', 'x', { serial: 'PUB_KEY_ID_0' }],
    ["the merchant's own serial", 'x', { serial: merchant.serial }],
    ['an unknown scheme', 'x', { scheme: 'RSA-OAEP-256' }],
    ['a scheme from a prototype', 'x', { scheme: 'toString' }],
  ])('refuses %s', (_, text, options) => {
    expect(failure(() => wxpay.encrypt(text as string, options)).code).toBe('SENSITIVE_INVALID')
  })

  it('never shows the text', () => {
    const error = failure(() => wxpay.encrypt(SECRET.repeat(10)))
    expect(inspect(error, { showHidden: true }) + JSON.stringify(error)).not.toContain('110101')
  })
})

describe('decrypt', () => {
  it.each([
    ['RSA-OAEP', 'OAEP'],
    ['RSAES-PKCS1-v1_5', 'PKCS1'],
  ] as const)('decrypts %s', async (scheme, theirs) => {
    await expect(wxpay.decrypt(encryptField(SECRET, merchant.publicKey, theirs), { scheme })).resolves.toBe(
      SECRET,
    )
  })

  it('fails in one way only, whatever is wrong', async () => {
    const scheme = 'RSAES-PKCS1-v1_5'
    const valid = encryptField(SECRET, merchant.publicKey, 'PKCS1')
    const errors = await Promise.all(
      [
        encryptField(SECRET, merchant.publicKey, 'OAEP'),
        encryptField(SECRET, platform.publicKey, 'PKCS1'),
        valid.slice(4),
        `AAAA${valid}`,
        Buffer.alloc(256).toString('base64'),
        Buffer.alloc(256, 255).toString('base64'),
        '张三',
        '',
        null,
        encryptBytes(Buffer.from([0xff, 0xfe])),
      ].map((text) => rejection(text, { scheme })),
    )
    const seen = errors.map((error) => JSON.stringify(error))
    expect(new Set(seen).size).toBe(1)
    expect(errors[0]).toMatchObject({ name: 'WechatPaySensitiveError', code: 'SENSITIVE_DECRYPTION_FAILED' })
    expect(errors.filter(({ cause }) => cause !== undefined)).toEqual([])
  })

  it('never shows the ciphertext', async () => {
    const text = encryptField(SECRET, platform.publicKey, 'OAEP')
    const error = await rejection(text)
    expect(inspect(error, { showHidden: true }) + JSON.stringify(error)).not.toContain(text.slice(0, 20))
  })

  function encryptBytes(bytes: Buffer): string {
    return publicEncrypt({ key: merchant.publicKey, padding: constants.RSA_PKCS1_PADDING }, bytes).toString(
      'base64',
    )
  }
})

describe('where a signer holds the private key', () => {
  const privateKey = () => Buffer.alloc(256)

  it('says that nothing was given to decrypt with', async () => {
    const error = await rejection('x', undefined, createClient({ ...config, privateKey }))
    expect(error).toBeInstanceOf(WechatPayConfigError)
    expect(error).toMatchObject({ code: 'CONFIG_DECRYPTOR_MISSING' })
  })

  it('decrypts with what was given, told the scheme', async () => {
    const decryptor = jest.fn<Promise<Uint8Array>, Parameters<Decryptor>>(async () => Buffer.from(SECRET))
    const client = createClient({ ...config, privateKey, decryptor })
    await expect(client.decrypt('AQID', { scheme: 'RSAES-PKCS1-v1_5' })).resolves.toBe(SECRET)
    expect(decryptor).toHaveBeenCalledWith(Buffer.from([1, 2, 3]), 'RSAES-PKCS1-v1_5')
  })

  it.each<[string, Decryptor]>([
    ['fails', () => Promise.reject(new Error('KMS is down'))],
    ['returns no bytes', () => 'text' as never],
    ['returns bytes that are no text', () => Buffer.from([0xff])],
  ])('fails as ever where it %s', async (_, decryptor) => {
    const error = await rejection('AQID', undefined, createClient({ ...config, privateKey, decryptor }))
    expect(error).toMatchObject({ code: 'SENSITIVE_DECRYPTION_FAILED' })
  })
})

it.each<[string, object]>([
  ['sensitive', { sensitive: true }],
  ['decryptor', { decryptor: 'key' }],
])('refuses a wrong %s', (name, changes) => {
  expect(() => createClient({ ...config, ...changes } as never)).toThrow(
    expect.objectContaining({ code: 'CONFIG_INVALID', message: expect.stringContaining(name) }),
  )
})
