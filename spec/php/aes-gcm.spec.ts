import { createSecretKey } from 'node:crypto'
import { AesGcm, AesInterface } from '../../lib'
import { argumentErrorOf } from '../support/argument-error'
import { printed } from '../support/keys'

const key = 'exposed_your_key_here_have_risks'
const iv = 'fdasflkja484'
const aad = 'transaction'
const plaintext = '{"mchid":"1900000100","attach":"腾讯"}'

/** Encrypted by OpenSSL's own EVP functions. */
const KNOWN: [what: string, plaintext: string, iv: string, aad: string, ciphertext: string][] = [
  [
    'with associated data',
    plaintext,
    iv,
    aad,
    'LbK2RZ81lGMdfMen6X+mVt4x5wCqOvlvIHW9wutTk+pUxW0cPJUAq5ZgQnOpfm+bM8Bb0WGJmAY=',
  ],
  [
    'without associated data',
    plaintext,
    iv,
    '',
    'LbK2RZ81lGMdfMen6X+mVt4x5wCqOvlvIHW9wutTk+pUxW0cPJUAq+KMHWGAQu9xWDy5cBIpbfE=',
  ],
  ['of nothing, with a nonce of 16 bytes', '', '0123456789abcdef', '', 'V1Ihuo3L18SmOQejZ/iOCw=='],
]
const [[, , , , ciphertext]] = KNOWN as [(typeof KNOWN)[0]]

function changed(base64: string, at: number): string {
  const bytes = Buffer.from(base64, 'base64')
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
  return bytes.toString('base64')
}

describe.each(KNOWN)('a text %s', (_, text, nonce, data, expected) => {
  it('is encrypted as OpenSSL does', () => {
    expect(AesGcm.encrypt(text, key, nonce, data)).toBe(expected)
  })

  it('is decrypted', () => {
    expect(AesGcm.decrypt(expected, key, nonce, data)).toBe(text)
  })
})

it('encrypts bytes as test case 16 of the GCM specification does', () => {
  const hex = (text: string) => Buffer.from(text, 'hex')
  const bytes = hex(
    'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39',
  )
  const secret = createSecretKey(hex('feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308'))
  const encrypted = AesGcm.encrypt(
    bytes,
    secret,
    hex('cafebabefacedbaddecaf888'),
    hex('feedfacedeadbeeffeedfacedeadbeefabaddad2'),
  )
  expect(Buffer.from(encrypted, 'base64').toString('hex')).toBe(
    '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662' +
      '76fc6ece0f4e1768cddf8853bb2d551b',
  )
})

describe('decrypting', () => {
  it.each<[what: string, arguments: Parameters<typeof AesGcm.decrypt>]>([
    ['a changed ciphertext', [changed(ciphertext, 0), key, iv, aad]],
    ['a changed tag', [changed(ciphertext, 55), key, iv, aad]],
    [
      'a tag of 12 bytes',
      [Buffer.from(ciphertext, 'base64').subarray(0, -4).toString('base64'), key, iv, aad],
    ],
    ['another key', [ciphertext, key.replace('e', 'E'), iv, aad]],
    ['another nonce', [ciphertext, key, 'fdasflkja485', aad]],
    ['other associated data', [ciphertext, key, iv, 'certificate']],
    ['no associated data', [ciphertext, key, iv]],
    ['a tag alone', [Buffer.alloc(16).toString('base64'), key, iv, aad]],
  ])('refuses %s', (_, given) => {
    const error = argumentErrorOf(() => AesGcm.decrypt(...given))
    expect(error.code).toBe('ARGUMENT_UNDECRYPTABLE')
    expect(error.message).toMatch(
      /^AesGcm\.decrypt\(\): ciphertext cannot be decrypted: its tag does not match/,
    )
  })

  it('refuses what is no text', () => {
    const bytes = AesGcm.encrypt(Buffer.from([0xff]), key, iv)
    expect(argumentErrorOf(() => AesGcm.decrypt(bytes, key, iv))).toMatchObject({
      code: 'ARGUMENT_UNDECRYPTABLE',
      message: expect.stringContaining('no text in UTF-8'),
    })
  })

  it('keeps a byte order mark', () => {
    expect(AesGcm.decrypt(AesGcm.encrypt('\uFEFF{}', key, iv), key, iv)).toBe('\uFEFF{}')
  })

  it('takes base64 that is broken into lines', () => {
    expect(AesGcm.decrypt(`${ciphertext.slice(0, 64)}\r\n${ciphertext.slice(64)}\n`, key, iv, aad)).toBe(
      plaintext,
    )
  })

  it.each<[what: string, arguments: unknown[], message: string]>([
    [
      'a ciphertext shorter than its tag',
      ['AAAA', key, iv],
      'ciphertext has 3 bytes, and its tag alone has 16',
    ],
    ['a ciphertext that is no base64', ['{}', key, iv], 'ciphertext is no base64'],
    ['no ciphertext', [undefined, key, iv], 'ciphertext is missing; give base64 text'],
    ['a key of 31 bytes', [ciphertext, key.slice(1), iv], 'key has 31 bytes; expected 32'],
    ['a key of 33 bytes', [ciphertext, `${key}s`, iv], 'key has 33 bytes; expected 32'],
    [
      'a key of 32 characters, but 34 bytes',
      [ciphertext, `密${key.slice(1)}`, iv],
      'key has 34 bytes; expected 32',
    ],
    ['no key', [ciphertext, undefined, iv], 'key is missing; give text or a Buffer'],
    ['no nonce', [ciphertext, key], 'iv is empty; give the nonce, 12 bytes'],
    ['associated data of null', [ciphertext, key, iv, null], 'aad is null; give text or a Buffer'],
  ])('refuses %s', (_, given, message) => {
    const error = argumentErrorOf(() => AesGcm.decrypt(...(given as Parameters<typeof AesGcm.decrypt>)))
    expect(error).toMatchObject({ code: 'ARGUMENT_INVALID', message: `AesGcm.decrypt(): ${message}.` })
  })
})

it('takes key and nonce as bytes, or the key as a KeyObject', () => {
  const bytes = new Uint8Array(Buffer.from(key))
  expect(AesGcm.encrypt(plaintext, bytes, Buffer.from(iv), Buffer.from(aad))).toBe(ciphertext)
  expect(AesGcm.decrypt(ciphertext, createSecretKey(bytes), Buffer.from(iv), aad)).toBe(plaintext)
})

it('cannot encrypt without a nonce, as in PHP', () => {
  expect(argumentErrorOf(() => AesGcm.encrypt('x', key)).message).toBe(
    'AesGcm.encrypt(): iv is empty; give the nonce, 12 bytes.',
  )
})

it('refuses half of a surrogate pair, which would not come back', () => {
  expect(argumentErrorOf(() => AesGcm.encrypt('\uD800', key, iv)).code).toBe('ARGUMENT_INVALID')
})

it('shows neither key nor plaintext in an error', () => {
  const errors = [
    argumentErrorOf(() => AesGcm.encrypt(plaintext, `${key}${key}`, iv)),
    argumentErrorOf(() => AesGcm.encrypt(`${plaintext}\uD800`, key, iv)),
    argumentErrorOf(() => AesGcm.decrypt(changed(ciphertext, 0), key, iv, aad)),
  ]
  for (const error of errors) expect(printed(error)).not.toMatch(/exposed_your|1900000100/)
})

it('has the constants of PHP', () => {
  const constants = {
    BLOCK_SIZE: 16,
    KEY_LENGTH_BYTE: 32,
    AUTH_TAG_LENGTH_BYTE: 16,
    ALGO_AES_256_GCM: 'aes-256-gcm',
    ALGO_AES_256_ECB: 'aes-256-ecb',
  }
  expect({ ...AesInterface }).toEqual(constants)
  for (const [name, value] of Object.entries(constants)) expect(AesGcm).toHaveProperty(name, value)
})
