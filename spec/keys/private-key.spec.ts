import { createSecretKey, generateKeyPairSync, randomBytes } from 'node:crypto'
import { loadPrivateKey } from '../../lib/keys/rsa-key'
import {
  base64Of,
  configErrorOf,
  derOf,
  ec,
  fileOf,
  formsOf,
  fragmentsOf,
  halved,
  merchant,
  missingFile,
  PASSPHRASE,
  pkcs1,
  pkcs8,
  printed,
  relabel,
  sec1WithParameters,
  spki,
} from '../support/keys'

const { privateKey, publicKey, certificate } = merchant
const load = (input: unknown) => loadPrivateKey('privateKey', input)

describe('a private key in PKCS#8 is read from', () => {
  it.each(formsOf(pkcs8(privateKey)))('%s', (_, input) => {
    expect(load(input).equals(privateKey)).toBe(true)
  })
})

describe('a private key in PKCS#1 is read from', () => {
  it.each(formsOf(pkcs1(privateKey)))('%s', (_, input) => {
    expect(load(input).equals(privateKey)).toBe(true)
  })
})

describe('a private key is read', () => {
  it('from a KeyObject, which is used as it is', () => {
    expect(load(privateKey)).toBe(privateKey)
  })

  it.each([
    ['a certificate then the key', certificate + pkcs8(privateKey)],
    ['the key then a certificate', pkcs8(privateKey) + certificate],
    ['a public key then the key', spki(publicKey) + pkcs1(privateKey)],
    ['a certificate then the key, newlines lost', (certificate + pkcs8(privateKey)).replace(/\n/g, '')],
  ])('from a text that holds %s', (_, text) => {
    expect(load(text).equals(privateKey)).toBe(true)
  })

  it('from a file that holds a certificate then the key', () => {
    expect(load(fileOf(certificate + pkcs8(privateKey))).equals(privateKey)).toBe(true)
  })
})

const encryptedPkcs8 = privateKey.export({
  type: 'pkcs8',
  format: 'pem',
  cipher: 'aes-256-cbc',
  passphrase: PASSPHRASE,
}) as string
const encryptedPkcs1 = privateKey.export({
  type: 'pkcs1',
  format: 'pem',
  cipher: 'aes-256-cbc',
  passphrase: PASSPHRASE,
}) as string
const shortKey = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey
const withoutEnd = pkcs8(privateKey).slice(0, 900)

/** What was given, the code, what the message says was found, and how it says to mend it. */
const mistakes: [given: string, input: unknown, code: string, found: RegExp, mend: RegExp][] = [
  ['nothing', undefined, 'CONFIG_KEY_NOT_PEM', /privateKey is missing/, /file:\/\//],
  ['null', null, 'CONFIG_KEY_NOT_PEM', /privateKey is null/, /file:\/\//],
  ['a key of 1024 bits', shortKey, 'CONFIG_KEY_TOO_SHORT', /1024 bits/, /2048/],
  ['a number', 42, 'CONFIG_KEY_NOT_PEM', /of type number/, /PEM text/],
  ['a list', [pkcs8(privateKey)], 'CONFIG_KEY_NOT_PEM', /a list/, /PEM text/],
  ['empty text', ' \n', 'CONFIG_KEY_NOT_PEM', /it is empty/, /-----BEGIN/],
  [
    'an absolute path',
    '/etc/wechatpay/apiclient_key.pem',
    'CONFIG_KEY_NOT_PEM',
    /looks like a path/,
    /file:\/\//,
  ],
  ['a relative path', './apiclient_key.pem', 'CONFIG_KEY_NOT_PEM', /looks like a path/, /file:\/\//],
  ['a bare file name', 'apiclient_key.pem', 'CONFIG_KEY_NOT_PEM', /looks like a path/, /file:\/\//],
  [
    'a path that starts with a folder',
    'keys/apiclient_key.pem',
    'CONFIG_KEY_NOT_PEM',
    /looks like a path/,
    /file:\/\//,
  ],
  ['a Windows path', 'C:\\certs\\apiclient_key.pem', 'CONFIG_KEY_NOT_PEM', /looks like a path/, /file:\/\//],
  ['bare base64', base64Of(pkcs8(privateKey)), 'CONFIG_KEY_NOT_PEM', /looks like bare base64/, /-----BEGIN/],
  ['a missing file', missingFile(), 'CONFIG_FILE_UNREADABLE', /missing\.pem.*ENOENT/, /absolute path/],
  [
    'an https URL',
    new URL('https://a.test/key.pem'),
    'CONFIG_FILE_UNREADABLE',
    /not the address of a file/,
    /file:\/\//,
  ],
  ['an encrypted PKCS#8 PEM', encryptedPkcs8, 'CONFIG_KEY_ENCRYPTED', /encrypted/, /openssl pkey/],
  ['an encrypted PKCS#1 PEM', encryptedPkcs1, 'CONFIG_KEY_ENCRYPTED', /encrypted/, /openssl pkey/],
  [
    'an encrypted PKCS#1 PEM with its newlines escaped',
    encryptedPkcs1.replace(/\n/g, '\\n'),
    'CONFIG_KEY_ENCRYPTED',
    /encrypted/,
    /passphrase/,
  ],
  ['an EC key in SEC1', sec1WithParameters(ec.privateKey), 'CONFIG_KEY_NOT_RSA', /"ec"/, /RSA key/],
  ['an EC key in PKCS#8', pkcs8(ec.privateKey), 'CONFIG_KEY_NOT_RSA', /"ec"/, /RSA key/],
  ['an EC key in DER', derOf(pkcs8(ec.privateKey)), 'CONFIG_KEY_NOT_RSA', /"ec"/, /RSA key/],
  ['an EC KeyObject', ec.privateKey, 'CONFIG_KEY_NOT_RSA', /"ec"/, /RSA key/],
  ['a certificate', certificate, 'CONFIG_KEY_WRONG_KIND', /holds a certificate/, /apiclient_key\.pem/],
  ['a public key in SPKI', spki(publicKey), 'CONFIG_KEY_WRONG_KIND', /a public key/, /apiclient_key\.pem/],
  [
    'a public key in PKCS#1',
    pkcs1(publicKey),
    'CONFIG_KEY_WRONG_KIND',
    /rsa public key/,
    /apiclient_key\.pem/,
  ],
  ['a public KeyObject', publicKey, 'CONFIG_KEY_WRONG_KIND', /a public key/, /apiclient_key\.pem/],
  [
    'a secret KeyObject',
    createSecretKey(randomBytes(32)),
    'CONFIG_KEY_WRONG_KIND',
    /a secret key/,
    /apiclient_key\.pem/,
  ],
  [
    'PKCS#1 labelled as PKCS#8',
    relabel(pkcs1(privateKey), 'PRIVATE KEY'),
    'CONFIG_KEY_FORMAT_MISMATCH',
    /labelled "PRIVATE KEY", but its content is PKCS#1/,
    /-----BEGIN RSA PRIVATE KEY-----/,
  ],
  [
    'PKCS#8 labelled as PKCS#1',
    relabel(pkcs8(privateKey), 'RSA PRIVATE KEY'),
    'CONFIG_KEY_FORMAT_MISMATCH',
    /labelled "RSA PRIVATE KEY", but its content is PKCS#8/,
    /-----BEGIN PRIVATE KEY-----/,
  ],
  [
    'a PEM that lost its second half',
    halved(pkcs8(privateKey)),
    'CONFIG_KEY_UNREADABLE',
    /cut short/,
    /whole file/,
  ],
  ['a PEM cut off before its end', withoutEnd, 'CONFIG_KEY_UNREADABLE', /cut short/, /whole file/],
  ['bytes of a PEM cut off', Buffer.from(withoutEnd), 'CONFIG_KEY_UNREADABLE', /cut short/, /whole file/],
  ['bytes that are no key', Buffer.from('not a key'), 'CONFIG_KEY_UNREADABLE', /9 bytes/, /whole file/],
]

describe('in the place of a private key', () => {
  it.each(mistakes)('%s has an error of its own', (_, input, code, found, mend) => {
    const error = configErrorOf(() => load(input))
    expect(error).toMatchObject({ code, message: expect.stringMatching(found) })
    expect(error.message).toMatch(mend)
  })

  it.each(mistakes.filter(([, input]) => typeof input === 'string' && input.length > 100))(
    '%s is never shown',
    (_, input) => {
      const text = printed(configErrorOf(() => load(input)))
      expect(fragmentsOf(String(input)).filter((part) => text.includes(part))).toEqual([])
    },
  )

  it('the PEM itself after file:// is not shown', () => {
    const text = printed(configErrorOf(() => load(`file://${pkcs8(privateKey)}`)))
    expect(fragmentsOf(pkcs8(privateKey)).filter((part) => text.includes(part))).toEqual([])
  })

  it('a wrong key is called what the caller calls it', () => {
    expect(configErrorOf(() => loadPrivateKey('merchant.key', '')).message).toMatch(/^merchant\.key is /)
  })
})
