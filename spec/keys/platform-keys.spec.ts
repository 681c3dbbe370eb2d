import { createSecretKey, randomBytes } from 'node:crypto'
import { loadPlatformKeys } from '../../lib/keys/platform-keys'
import { buildCertificate } from '../../lib/sandbox/certificate'
import { keysIn } from '../support/key-ring'
import {
  base64Of,
  configErrorOf,
  createRsaIdentity,
  derOf,
  ec,
  fileOf,
  formsOf,
  fragmentsOf,
  halved,
  merchant,
  missingFile,
  PUBLIC_KEY_ID,
  pkcs1,
  pkcs8,
  platform,
  printed,
  relabel,
  sec1WithParameters,
  serialIn,
  spki,
} from '../support/keys'

const identity = { serial: merchant.serial, publicKey: merchant.publicKey }
const load = (certs: unknown, preferred?: string) => keysIn(certs, identity, preferred)
const keyOf = (id: string, input: unknown) => load({ [id]: input }).get(id)

describe('a platform public key in SPKI is read from', () => {
  it.each(formsOf(spki(platform.publicKey)))('%s', (_, input) => {
    expect(keyOf(PUBLIC_KEY_ID, input)?.key.equals(platform.publicKey)).toBe(true)
  })
})

describe('a platform public key in PKCS#1 is read from', () => {
  it.each(formsOf(pkcs1(platform.publicKey)))('%s', (_, input) => {
    expect(keyOf(PUBLIC_KEY_ID, input)?.key.equals(platform.publicKey)).toBe(true)
  })
})

describe('a platform certificate is read from', () => {
  it.each(formsOf(platform.certificate))('%s', (_, input) => {
    expect(keyOf(platform.serial, input)?.key.equals(platform.publicKey)).toBe(true)
  })
})

describe('platform keys', () => {
  it('may be given as a KeyObject', () => {
    expect(keyOf(PUBLIC_KEY_ID, platform.publicKey)?.key).toBe(platform.publicKey)
  })

  it('may be public keys under the serial of their certificate', () => {
    expect(keyOf(platform.serial, platform.publicKey)).toEqual({
      id: platform.serial,
      kind: 'CERTIFICATE',
      key: platform.publicKey,
    })
  })

  it('may be public keys and certificates in any mix', () => {
    const keys = load({ [platform.serial]: platform.certificate, [PUBLIC_KEY_ID]: platform.publicKey })
    expect(keys.get(platform.serial)?.id).toBe(platform.serial)
    expect(keys.get(PUBLIC_KEY_ID)?.id).toBe(PUBLIC_KEY_ID)
  })

  it('are found in a file that holds a certificate then a key', () => {
    const file = fileOf(platform.certificate + pkcs8(platform.privateKey))
    expect(keyOf(platform.serial, file)?.key.equals(platform.publicKey)).toBe(true)
  })

  it('tell when a certificate expires, and of a public key nothing', () => {
    const inFourYears = Date.now() + 4 * 365 * 24 * 60 * 60 * 1000
    expect(keyOf(platform.serial, platform.certificate)?.expires).toBeGreaterThan(inFourYears)
    expect(keyOf(PUBLIC_KEY_ID, platform.publicKey)).not.toHaveProperty('expires')
  })

  it.each(['constructor', '__proto__', 'toString', ''])('have none under the id "%s"', (id) => {
    expect(load({ [PUBLIC_KEY_ID]: platform.publicKey }).get(id)).toBeUndefined()
  })
})

describe('the preferred key', () => {
  const older = createRsaIdentity('WeChat Pay, before')
  const certs = { [platform.serial]: platform.certificate, [PUBLIC_KEY_ID]: platform.publicKey }

  it('is a public key where there is one', () => {
    expect(load(certs).preferred.id).toBe(PUBLIC_KEY_ID)
  })

  it('is the one that the configuration names', () => {
    expect(load(certs, platform.serial).preferred.id).toBe(platform.serial)
  })

  it('is the very object that its id leads to', () => {
    const keys = load(certs)
    expect(keys.preferred).toBe(keys.get(PUBLIC_KEY_ID))
  })

  it.each(['before', 'after'])('is the certificate that lasts longest, given %s the other', (order) => {
    const aYear = 365 * 24 * 60 * 60 * 1000
    const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now() - aYear)
    const shortLived = buildCertificate(older.privateKey, 'WeChat Pay, before')
    clock.mockRestore()
    const id = serialIn(shortLived)
    const [long, short] = [{ [platform.serial]: platform.certificate }, { [id]: shortLived }]
    const keys = load(order === 'before' ? { ...long, ...short } : { ...short, ...long })
    expect(keys.preferred.id).toBe(platform.serial)
  })

  it('has an error of its own where certs does not hold it', () => {
    const error = configErrorOf(() => load(certs, 'PUB_KEY_ID_0'))
    expect(error).toMatchObject({
      code: 'CONFIG_PREFERRED_UNKNOWN',
      message: expect.stringContaining('"PUB_KEY_ID_0"'),
    })
    expect(error.message).toContain(PUBLIC_KEY_ID)
    expect(error.message).toContain(platform.serial)
  })
})

describe('a snapshot of platform keys', () => {
  const certs: Record<string, unknown> = { [PUBLIC_KEY_ID]: platform.publicKey }
  const keys = load(certs)

  it('is frozen, and so is each key in it', () => {
    expect([keys, keys.preferred, keys.get(PUBLIC_KEY_ID)].every(Object.isFrozen)).toBe(true)
  })

  it('refuses to be changed', () => {
    const changed = { id: 'x', key: merchant.publicKey }
    expect(() => Object.assign(keys, { preferred: changed })).toThrow(TypeError)
    expect(() => Object.assign(keys.preferred, { key: merchant.publicKey })).toThrow(TypeError)
  })

  it('does not follow what happens to certs later', () => {
    certs[platform.serial] = platform.certificate
    delete certs[PUBLIC_KEY_ID]
    expect(keys.get(platform.serial)).toBeUndefined()
    expect(keys.get(PUBLIC_KEY_ID)?.key).toBe(platform.publicKey)
  })
})

/** What was given under which id, the code, what the message says was found, and how it says to mend it. */
const mistakes: [given: string, id: string, input: unknown, code: string, found: RegExp, mend: RegExp][] = [
  [
    "the merchant's certificate under its own serial",
    merchant.serial,
    merchant.certificate,
    'CONFIG_MERCHANT_KEY_AS_PLATFORM_KEY',
    /merchant's own certificate/,
    /pub_key\.pem/,
  ],
  [
    "the merchant's certificate under a public key id",
    PUBLIC_KEY_ID,
    merchant.certificate,
    'CONFIG_MERCHANT_KEY_AS_PLATFORM_KEY',
    /merchant's own certificate/,
    /pub_key\.pem/,
  ],
  [
    "the merchant's public key",
    PUBLIC_KEY_ID,
    spki(merchant.publicKey),
    'CONFIG_MERCHANT_KEY_AS_PLATFORM_KEY',
    /merchant's own certificate or key/,
    /pub_key\.pem/,
  ],
  [
    "a platform certificate under the merchant's serial",
    merchant.serial,
    platform.certificate,
    'CONFIG_MERCHANT_KEY_AS_PLATFORM_KEY',
    /merchant's own/,
    /pub_key\.pem/,
  ],
  [
    'a private key',
    PUBLIC_KEY_ID,
    pkcs8(platform.privateKey),
    'CONFIG_KEY_WRONG_KIND',
    /a private key/,
    /Never hand/,
  ],
  [
    'a private key in PKCS#1',
    PUBLIC_KEY_ID,
    pkcs1(platform.privateKey),
    'CONFIG_KEY_WRONG_KIND',
    /a rsa private key/,
    /Never hand/,
  ],
  [
    'a private key in PKCS#8, as DER',
    PUBLIC_KEY_ID,
    derOf(pkcs8(platform.privateKey)),
    'CONFIG_KEY_WRONG_KIND',
    /private key/,
    /Never hand/,
  ],
  [
    'a private key in PKCS#1, as DER',
    PUBLIC_KEY_ID,
    derOf(pkcs1(platform.privateKey)),
    'CONFIG_KEY_WRONG_KIND',
    /private key/,
    /Never hand/,
  ],
  [
    'a private KeyObject',
    PUBLIC_KEY_ID,
    platform.privateKey,
    'CONFIG_KEY_WRONG_KIND',
    /a private key/,
    /Never hand/,
  ],
  [
    'a secret KeyObject',
    PUBLIC_KEY_ID,
    createSecretKey(randomBytes(32)),
    'CONFIG_KEY_WRONG_KIND',
    /a secret key/,
    /WeChat Pay's public key/,
  ],
  [
    'a certificate under a public key id',
    PUBLIC_KEY_ID,
    platform.certificate,
    'CONFIG_KEY_WRONG_KIND',
    /holds a certificate/,
    /by its serial/,
  ],
  [
    'a certificate under another serial',
    '3775B6A45ACD588826D15E583A95F5DD1BC5C0A1',
    platform.certificate,
    'CONFIG_PLATFORM_SERIAL_MISMATCH',
    RegExp(`certificate ${platform.serial}`),
    RegExp(`Use "${platform.serial}"`),
  ],
  [
    'a key under an id that is none',
    'platform',
    platform.publicKey,
    'CONFIG_PLATFORM_ID_INVALID',
    /"platform"\] is named neither/,
    /PUB_KEY_ID_/,
  ],
  [
    'a key under a public key id in lower case',
    PUBLIC_KEY_ID.toLowerCase(),
    platform.publicKey,
    'CONFIG_PLATFORM_ID_INVALID',
    /neither/,
    /PUB_KEY_ID_/,
  ],
  [
    'a certificate under a serial in lower case',
    platform.serial.toLowerCase(),
    platform.certificate,
    'CONFIG_SERIAL_LOWER_CASE',
    /lower case/,
    RegExp(`expected "${platform.serial}"`),
  ],
  [
    'a certificate under a serial with colons',
    platform.serial.replace(/..\B/g, '$&:'),
    platform.certificate,
    'CONFIG_SERIAL_HAS_SEPARATORS',
    /separators/,
    RegExp(`expected "${platform.serial}"`),
  ],
  [
    'a certificate under a decimal serial',
    BigInt(`0x${platform.serial}`).toString(),
    platform.certificate,
    'CONFIG_SERIAL_DECIMAL',
    /decimal/,
    RegExp(`"${platform.serial}"`),
  ],
  ['an EC public key', PUBLIC_KEY_ID, spki(ec.publicKey), 'CONFIG_KEY_NOT_RSA', /"ec"/, /RSA/],
  ['an EC KeyObject', PUBLIC_KEY_ID, ec.publicKey, 'CONFIG_KEY_NOT_RSA', /"ec"/, /RSA/],
  [
    'an EC private key',
    PUBLIC_KEY_ID,
    sec1WithParameters(ec.privateKey),
    'CONFIG_KEY_WRONG_KIND',
    /private key/,
    /Never hand/,
  ],
  [
    'an encrypted private key',
    PUBLIC_KEY_ID,
    platform.privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-128-cbc', passphrase: 'x' }),
    'CONFIG_KEY_ENCRYPTED',
    /encrypted/,
    /openssl/,
  ],
  [
    'PKCS#1 labelled as SPKI',
    PUBLIC_KEY_ID,
    relabel(pkcs1(platform.publicKey), 'PUBLIC KEY'),
    'CONFIG_KEY_FORMAT_MISMATCH',
    /labelled "PUBLIC KEY", but its content is PKCS#1/,
    /-----BEGIN RSA PUBLIC KEY-----/,
  ],
  [
    'SPKI labelled as PKCS#1',
    PUBLIC_KEY_ID,
    relabel(spki(platform.publicKey), 'RSA PUBLIC KEY'),
    'CONFIG_KEY_FORMAT_MISMATCH',
    /labelled "RSA PUBLIC KEY", but its content is SPKI/,
    /-----BEGIN PUBLIC KEY-----/,
  ],
  [
    'a certificate labelled as a public key',
    PUBLIC_KEY_ID,
    relabel(platform.certificate, 'PUBLIC KEY'),
    'CONFIG_KEY_UNREADABLE',
    /cannot be read/,
    /whole file/,
  ],
  [
    'half a public key',
    PUBLIC_KEY_ID,
    halved(spki(platform.publicKey)),
    'CONFIG_KEY_UNREADABLE',
    /cut short/,
    /whole file/,
  ],
  [
    'half a certificate',
    platform.serial,
    halved(platform.certificate),
    'CONFIG_KEY_UNREADABLE',
    /labelled a certificate/,
    /whole file/,
  ],
  [
    'a PEM cut off before its end',
    PUBLIC_KEY_ID,
    spki(platform.publicKey).slice(0, 300),
    'CONFIG_KEY_UNREADABLE',
    /cut short/,
    /whole file/,
  ],
  [
    'bytes that are no key',
    PUBLIC_KEY_ID,
    Buffer.from('no'),
    'CONFIG_KEY_UNREADABLE',
    /2 bytes/,
    /whole file/,
  ],
  [
    'a path',
    PUBLIC_KEY_ID,
    '/etc/wechatpay/pub_key.pem',
    'CONFIG_KEY_NOT_PEM',
    /looks like a path/,
    /file:\/\//,
  ],
  [
    'bare base64',
    PUBLIC_KEY_ID,
    base64Of(spki(platform.publicKey)),
    'CONFIG_KEY_NOT_PEM',
    /bare base64/,
    /-----BEGIN/,
  ],
  [
    'a missing file',
    PUBLIC_KEY_ID,
    missingFile(),
    'CONFIG_FILE_UNREADABLE',
    /missing\.pem.*ENOENT/,
    /absolute/,
  ],
  ['nothing', PUBLIC_KEY_ID, undefined, 'CONFIG_KEY_NOT_PEM', /is missing/, /PEM text/],
]

describe('in certs', () => {
  it.each(mistakes)('%s has an error of its own', (_, id, input, code, found, mend) => {
    const error = configErrorOf(() => load({ [id]: input }))
    expect(error).toMatchObject({ code, message: expect.stringMatching(found) })
    expect(error.message).toMatch(mend)
    expect(error.message).toContain(`certs["${id}"]`)
  })

  it.each(mistakes.filter(([, , input]) => typeof input === 'string' && input.length > 100))(
    '%s is never shown',
    (_, id, input) => {
      const text = printed(configErrorOf(() => load({ [id]: input })))
      expect(fragmentsOf(String(input)).filter((part) => text.includes(part))).toEqual([])
    },
  )

  it('a private key in the place of an id is never shown', () => {
    const key = pkcs8(platform.privateKey)
    const text = printed(configErrorOf(() => load({ [key]: PUBLIC_KEY_ID })))
    expect(fragmentsOf(key).filter((part) => text.includes(part))).toEqual([])
  })

  it.each([
    ['an empty object', {}],
    ['nothing', undefined],
    ['null', null],
    ['text', spki(platform.publicKey)],
  ])('%s in its place has an error of its own', (_, certs) => {
    expect(configErrorOf(() => load(certs))).toMatchObject({
      code: 'CONFIG_CERTS_MISSING',
      message: expect.stringMatching(/pub_key\.pem/),
    })
  })

  it('a list in its place is refused, as keys there have no ids', () => {
    expect(configErrorOf(() => load([platform.publicKey])).code).toMatch(/^CONFIG_/)
  })
})

describe("the merchant's key among platform keys is found out", () => {
  it('by its serial where a signer elsewhere holds the key', () => {
    const error = configErrorOf(() =>
      loadPlatformKeys({ [merchant.serial]: merchant.certificate }, { serial: merchant.serial }),
    )
    expect(error.code).toBe('CONFIG_MERCHANT_KEY_AS_PLATFORM_KEY')
  })

  it('by its key where the certificate is a renewed one', () => {
    const renewed = buildCertificate(merchant.privateKey, '1900000001')
    const id = serialIn(renewed)
    expect(configErrorOf(() => load({ [id]: renewed })).code).toBe('CONFIG_MERCHANT_KEY_AS_PLATFORM_KEY')
  })
})
