import {
  constants,
  generateKeyPairSync,
  type KeyObject,
  privateDecrypt,
  publicEncrypt,
  sign,
  X509Certificate,
} from 'node:crypto'
import { type PrivateKeyInput, Rsa } from '../../lib'
import { argumentErrorOf } from '../support/argument-error'
import {
  base64Of,
  configErrorOf,
  ec,
  fileOf,
  formsOf,
  fragmentsOf,
  merchant,
  pkcs1,
  pkcs8,
  platform,
  printed,
  spki,
} from '../support/keys'

const { privateKey, publicKey } = merchant
const message = 'GET\n/v3/certificates\n1554208460\n593BEC0C930BF1AFEB40B4A08C8FB242\n\n'
const PASSPHRASE = 'correct horse battery staple'

function encrypted(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: PASSPHRASE }) as string
}

function changed(base64: string): string {
  const bytes = Buffer.from(base64, 'base64')
  bytes.writeUInt8(bytes.readUInt8(128) ^ 1, 128)
  return bytes.toString('base64')
}

describe('loading', () => {
  it.each(formsOf(pkcs8(privateKey)))('takes a private key as %s', (_, thing) => {
    expect(Rsa.from(thing as string).equals(privateKey)).toBe(true)
    expect(Rsa.from(thing as string, Rsa.KEY_TYPE_PRIVATE).equals(privateKey)).toBe(true)
  })

  it.each<[what: string, thing: PrivateKeyInput]>([
    ['PKCS#1', pkcs1(privateKey)],
    ['a KeyObject', privateKey],
    ['PKCS#8 in bare base64', `private.pkcs8://${base64Of(pkcs8(privateKey))}`],
    ['PKCS#1 in bare base64', `private.pkcs1://${base64Of(pkcs1(privateKey))}`],
    [
      'bare base64 broken into lines',
      `private.pkcs8://${base64Of(pkcs8(privateKey)).replace(/.{64}/g, '$&\n')}`,
    ],
    ['an encrypted PEM and its passphrase', [encrypted(privateKey), PASSPHRASE]],
    ['the file of an encrypted PEM and its passphrase', [fileOf(encrypted(privateKey)).href, PASSPHRASE]],
  ])('takes a private key as %s', (_, thing) => {
    expect(Rsa.from(thing as string).equals(privateKey)).toBe(true)
  })

  it.each<[what: string, thing: string | KeyObject | X509Certificate]>([
    ['SPKI', spki(publicKey)],
    ['PKCS#1', pkcs1(publicKey)],
    ['a certificate', merchant.certificate],
    ['a certificate that is loaded', new X509Certificate(merchant.certificate)],
    ['a KeyObject', publicKey],
    ['the file of a certificate', fileOf(merchant.certificate).href],
    ['SPKI in bare base64', `public.spki://${base64Of(spki(publicKey))}`],
    ['PKCS#1 in bare base64', `public.pkcs1://${base64Of(pkcs1(publicKey))}`],
  ])('takes a public key as %s', (_, thing) => {
    expect(Rsa.from(thing, Rsa.KEY_TYPE_PUBLIC).equals(publicKey)).toBe(true)
  })

  it('takes bare base64 by its format', () => {
    expect(Rsa.fromPkcs8(base64Of(pkcs8(privateKey))).equals(privateKey)).toBe(true)
    expect(Rsa.fromPkcs1(base64Of(pkcs1(privateKey))).equals(privateKey)).toBe(true)
    expect(Rsa.fromPkcs1(base64Of(pkcs1(publicKey)), Rsa.KEY_TYPE_PUBLIC).equals(publicKey)).toBe(true)
    expect(Rsa.fromSpki(base64Of(spki(publicKey))).equals(publicKey)).toBe(true)
  })

  it('puts PKCS#1 into SPKI', () => {
    expect(Rsa.pkcs1ToSpki(base64Of(pkcs1(publicKey)))).toBe(base64Of(spki(publicKey)))
  })

  it.each<[what: string, code: string, action: () => unknown]>([
    ['a public key for a private one', 'CONFIG_KEY_WRONG_KIND', () => Rsa.from(spki(publicKey))],
    ['a private key for a public one', 'CONFIG_KEY_WRONG_KIND', () => Rsa.from(pkcs8(privateKey), 'public')],
    ['a KeyObject of the other kind', 'CONFIG_KEY_WRONG_KIND', () => Rsa.from(privateKey, 'public')],
    ['a certificate for a private key', 'CONFIG_KEY_WRONG_KIND', () => Rsa.from(merchant.certificate)],
    [
      'a loaded certificate for a private key',
      'CONFIG_KEY_WRONG_KIND',
      () => Rsa.from(new X509Certificate(merchant.certificate) as never),
    ],
    ['PKCS#1 called PKCS#8', 'CONFIG_KEY_FORMAT_MISMATCH', () => Rsa.fromPkcs8(base64Of(pkcs1(privateKey)))],
    ['PKCS#8 called PKCS#1', 'CONFIG_KEY_FORMAT_MISMATCH', () => Rsa.fromPkcs1(base64Of(pkcs8(privateKey)))],
    ['PKCS#1 called SPKI', 'CONFIG_KEY_FORMAT_MISMATCH', () => Rsa.fromSpki(base64Of(pkcs1(publicKey)))],
    ['half a key', 'CONFIG_KEY_UNREADABLE', () => Rsa.fromPkcs8(base64Of(pkcs8(privateKey)).slice(0, 800))],
    ['no key', 'CONFIG_KEY_UNREADABLE', () => Rsa.fromPkcs8('')],
    ['a key on an elliptic curve', 'CONFIG_KEY_NOT_RSA', () => Rsa.from(pkcs8(ec.privateKey))],
    ['a path', 'CONFIG_KEY_NOT_PEM', () => Rsa.from('/etc/wechatpay/apiclient_key.pem')],
    [
      'another scheme',
      'CONFIG_KEY_NOT_PEM',
      () => Rsa.from(`private.pkcs7://${base64Of(pkcs8(privateKey))}`),
    ],
    ['an encrypted PEM', 'CONFIG_KEY_ENCRYPTED', () => Rsa.from(encrypted(privateKey))],
    ['another passphrase', 'CONFIG_KEY_ENCRYPTED', () => Rsa.from([encrypted(privateKey), 'battery staple'])],
    [
      'a key of 1024 bits',
      'CONFIG_KEY_TOO_SHORT',
      () => Rsa.from(generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey),
    ],
  ])('refuses %s', (_, code, action) => {
    const error = configErrorOf(action)
    expect(error.code).toBe(code)
    const text = printed(error)
    expect(text).not.toContain(PASSPHRASE)
    for (const fragment of [
      ...fragmentsOf(pkcs8(privateKey)).slice(1),
      ...fragmentsOf(pkcs1(privateKey)).slice(1),
    ])
      expect(text).not.toContain(fragment)
  })

  it.each<[what: string, action: () => unknown, message: string]>([
    [
      'PEM where bare base64 is wanted',
      () => Rsa.fromPkcs8(pkcs8(privateKey)),
      'Rsa.fromPkcs8(): thing is no base64.',
    ],
    [
      'another type',
      () => Rsa.from(privateKey, 'secret' as never),
      'Rsa.from(): type must be Rsa.KEY_TYPE_PRIVATE or Rsa.KEY_TYPE_PUBLIC.',
    ],
    [
      'a list without a passphrase',
      () => Rsa.from([encrypted(privateKey)] as never),
      'Rsa.from(): thing is a list; the only one to give is [key, passphrase].',
    ],
  ])('refuses %s', (_, action, text) => {
    const error = argumentErrorOf(action)
    expect(error).toMatchObject({ code: 'ARGUMENT_INVALID', message: text })
    expect(printed(error)).not.toContain(base64Of(pkcs8(privateKey)).slice(40, 80))
  })
})

describe('signing', () => {
  it.each<[what: string, key: Parameters<typeof Rsa.sign>[1]]>([
    ['a KeyObject', privateKey],
    ['PEM text', pkcs8(privateKey)],
    ['a file:// URL', fileOf(pkcs1(privateKey)).href],
  ])('makes the signature of SHA-256 and PKCS#1 v1.5, with %s', (_, key) => {
    expect(Rsa.sign(message, key)).toBe(
      sign('RSA-SHA256', Buffer.from(message), privateKey).toString('base64'),
    )
  })

  it('takes bytes', () => {
    expect(Rsa.sign(Buffer.from(message), privateKey)).toBe(Rsa.sign(message, privateKey))
  })

  it.each([undefined, null, 1, {}])('refuses to sign %p', (given) => {
    expect(argumentErrorOf(() => Rsa.sign(given as never, privateKey)).message).toMatch(
      /^Rsa\.sign\(\): message is /,
    )
  })
})

describe('verifying', () => {
  const signature = sign('RSA-SHA256', Buffer.from(message), privateKey).toString('base64')

  it.each<[what: string, key: Parameters<typeof Rsa.verify>[2]]>([
    ['a KeyObject', publicKey],
    ['a certificate', new X509Certificate(merchant.certificate)],
    ['PEM text', spki(publicKey)],
  ])('believes a signature, with %s', (_, key) => {
    expect(Rsa.verify(message, signature, key)).toBe(true)
    expect(Rsa.verify(Buffer.from(message), signature, key)).toBe(true)
  })

  it.each<[what: string, message: string, signature: string]>([
    ['of another message', `${message}x`, signature],
    [
      'that was changed',
      message,
      `${signature.slice(0, 9)}${signature[9] === 'A' ? 'B' : 'A'}${signature.slice(10)}`,
    ],
    ['that is cut short', message, signature.slice(4)],
    ['that is empty', message, ''],
    ['that is no base64', message, '{"signature":1}'],
    ['that is a probe', message, `WECHATPAY/SIGNTEST/${signature}`],
    ['of SHA-1', message, sign('RSA-SHA1', Buffer.from(message), privateKey).toString('base64')],
    [
      'of PSS',
      message,
      sign('RSA-SHA256', Buffer.from(message), {
        key: privateKey,
        padding: constants.RSA_PKCS1_PSS_PADDING,
      }).toString('base64'),
    ],
  ])('does not believe one %s', (_, given, signed) => {
    expect(Rsa.verify(given, signed, publicKey)).toBe(false)
  })

  it('does not believe one of another key', () => {
    expect(Rsa.verify(message, signature, platform.publicKey)).toBe(false)
  })

  it('refuses a signature that is missing', () => {
    expect(argumentErrorOf(() => Rsa.verify(message, undefined as never, publicKey)).message).toBe(
      'Rsa.verify(): signature is missing; give base64 text.',
    )
  })

  it('refuses a private key', () => {
    expect(configErrorOf(() => Rsa.verify(message, signature, privateKey)).code).toBe('CONFIG_KEY_WRONG_KIND')
  })
})

it("has PHP's values for the paddings, which are OpenSSL's", () => {
  expect([Rsa.PADDING_OAEP, Rsa.PADDING_PKCS1]).toEqual([4, 1])
  expect([Rsa.PADDING_OAEP, Rsa.PADDING_PKCS1]).toEqual([
    constants.RSA_PKCS1_OAEP_PADDING,
    constants.RSA_PKCS1_PADDING,
  ])
})

describe('encrypting', () => {
  const text = '张三 13800138000'

  it('is RSA-OAEP with SHA-1 unless asked otherwise', () => {
    const ciphertext = Buffer.from(Rsa.encrypt(text, publicKey), 'base64')
    const padding = constants.RSA_PKCS1_OAEP_PADDING
    expect(privateDecrypt({ key: privateKey, padding, oaepHash: 'sha1' }, ciphertext).toString()).toBe(text)
  })

  it('is PKCS#1 v1.5 where asked for', () => {
    const ciphertext = Buffer.from(Rsa.encrypt(text, publicKey, Rsa.PADDING_PKCS1), 'base64')
    const block = privateDecrypt({ key: privateKey, padding: constants.RSA_NO_PADDING }, ciphertext)
    expect([...block.subarray(0, 2)]).toEqual([0, 2])
    expect(block.subarray(block.indexOf(0, 2) + 1).toString()).toBe(text)
  })

  it('gives another ciphertext each time', () => {
    expect(Rsa.encrypt(text, publicKey)).not.toBe(Rsa.encrypt(text, publicKey))
  })

  it.each([
    [Rsa.PADDING_OAEP, 214],
    [Rsa.PADDING_PKCS1, 245],
  ])('with padding %i takes %i bytes, and not one more', (padding, most) => {
    expect(Rsa.decrypt(Rsa.encrypt('x'.repeat(most), publicKey, padding), privateKey, padding)).toHaveLength(
      most,
    )
    expect(argumentErrorOf(() => Rsa.encrypt('x'.repeat(most + 1), publicKey, padding)).message).toBe(
      `Rsa.encrypt(): plaintext has ${most + 1} bytes; this key and padding encrypt at most ${most}.`,
    )
  })

  it.each([0, 3, 5, 6, '4', null])('refuses the padding %p', (padding) => {
    for (const action of [
      Rsa.encrypt.bind(null, text, publicKey),
      Rsa.decrypt.bind(null, 'AAAA', privateKey),
    ])
      expect(argumentErrorOf(() => action(padding as number)).message).toMatch(
        /: padding must be Rsa\.PADDING_OAEP or Rsa\.PADDING_PKCS1\.$/,
      )
  })
})

describe.each([
  ['RSA-OAEP', Rsa.PADDING_OAEP],
  ['PKCS#1 v1.5', Rsa.PADDING_PKCS1],
])('decrypting %s', (_, padding) => {
  const text = '张三 13800138000'
  const other = padding === Rsa.PADDING_OAEP ? Rsa.PADDING_PKCS1 : Rsa.PADDING_OAEP
  const encrypt = (bytes: Buffer) => publicEncrypt({ key: publicKey, padding }, bytes).toString('base64')

  it('brings back what Node encrypted', () => {
    expect(Rsa.decrypt(encrypt(Buffer.from(text)), privateKey, padding)).toBe(text)
    expect(Rsa.decrypt(encrypt(Buffer.from('')), pkcs8(privateKey), padding)).toBe('')
  })

  const block = Buffer.alloc(256, 7)
  it.each<[what: string, ciphertext: () => string]>([
    ['of another key', () => Rsa.encrypt(text, platform.publicKey, padding)],
    ['of the other padding', () => Rsa.encrypt(text, publicKey, other)],
    ['that was changed', () => changed(encrypt(Buffer.from(text)))],
    ['cut short', () => encrypt(Buffer.from(text)).slice(4)],
    ['that is empty', () => ''],
    ['greater than the modulus', () => Buffer.alloc(256, 255).toString('base64')],
    ['of what is no text', () => encrypt(Buffer.from([0xff, 0xfe]))],
    [
      'whose padding does not begin with 0, 2',
      () => publicEncrypt({ key: publicKey, padding: constants.RSA_NO_PADDING }, block).toString('base64'),
    ],
  ])('refuses a ciphertext %s, always with the same error', (_what, ciphertext) => {
    const error = argumentErrorOf(() => Rsa.decrypt(ciphertext(), privateKey, padding))
    expect({ ...error, message: error.message, cause: error.cause }).toEqual({
      code: 'ARGUMENT_UNDECRYPTABLE',
      message:
        'Rsa.decrypt(): ciphertext cannot be decrypted: it was encrypted for another key or with another padding, ' +
        'changed or cut short.',
      cause: undefined,
    })
  })

  it('refuses no base64 and a public key', () => {
    expect(argumentErrorOf(() => Rsa.decrypt('{}', privateKey, padding)).code).toBe('ARGUMENT_INVALID')
    expect(configErrorOf(() => Rsa.decrypt('AAAA', spki(publicKey), padding)).code).toBe(
      'CONFIG_KEY_WRONG_KIND',
    )
  })
})
