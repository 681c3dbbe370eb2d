import { createSecretKey } from 'node:crypto'
import { readConfig } from '../lib/config'
import { buildCertificate } from '../lib/sandbox/certificate'
import {
  configErrorOf,
  ec,
  fileOf,
  fragmentsOf,
  merchant,
  missingFile,
  PUBLIC_KEY_ID,
  pkcs8,
  platform,
  printed,
  serialIn,
  spki,
} from './support/keys'

const APIV3_KEY = 'Z9y8X7w6V5u4T3s2R1q0P9o8N7m6L5k4'
const SECRET = 'a1b2c3d4e5f6g7h8i9j0k1l2m3n4o5p6'

const config = {
  mchid: '1900000001',
  privateKey: pkcs8(merchant.privateKey),
  certificate: merchant.certificate,
  certs: { [PUBLIC_KEY_ID]: spki(platform.publicKey) },
}
const { certificate: _certificate, ...withoutCertificate } = config
const read = (changes: object = {}) => readConfig({ ...config, ...changes })

describe('a configuration', () => {
  it('yields the merchant, its serial and its key', () => {
    const settings = read()
    expect(settings).toMatchObject({ mchid: '1900000001', brandId: undefined, serial: merchant.serial })
    expect(merchant.privateKey.equals(settings.privateKey as never)).toBe(true)
  })

  it('needs no certificate where the serial is given', () => {
    expect(readConfig({ ...withoutCertificate, serial: merchant.serial }).serial).toBe(merchant.serial)
  })

  it('may hold both the certificate and its serial', () => {
    expect(read({ serial: merchant.serial }).serial).toBe(merchant.serial)
  })

  it('may hold every key in a file', () => {
    const settings = read({
      privateKey: fileOf(config.privateKey).href,
      certificate: fileOf(config.certificate),
      certs: { [PUBLIC_KEY_ID]: fileOf(spki(platform.publicKey)).href },
    })
    expect(settings.serial).toBe(merchant.serial)
  })

  it('may hold the same file for certificate and private key', () => {
    const both = config.certificate + config.privateKey
    expect(read({ certificate: both, privateKey: both }).serial).toBe(merchant.serial)
  })

  it('may hold a signer instead of a key', () => {
    const signer = () => 'c2lnbmF0dXJl'
    expect(read({ privateKey: signer }).privateKey).toBe(signer)
  })

  it('of a signer needs only the serial', () => {
    const settings = readConfig({ ...withoutCertificate, privateKey: () => '', serial: merchant.serial })
    expect(settings.serial).toBe(merchant.serial)
  })

  it('names the preferred platform key', () => {
    const certs = { ...config.certs, [platform.serial]: platform.certificate }
    expect(read({ certs, preferred: platform.serial }).keys.current()?.preferred.id).toBe(platform.serial)
  })

  it.each([
    ['text', APIV3_KEY],
    ['bytes', Buffer.from(APIV3_KEY)],
    ['a KeyObject', createSecretKey(Buffer.from(APIV3_KEY))],
    ['a file', fileOf(`${APIV3_KEY}\n`)],
  ])('may hold the APIv3 key as %s', (_, apiv3Key) => {
    expect(() => read({ apiv3Key, secret: SECRET })).not.toThrow()
  })

  it.each([
    ['missing', undefined],
    ['empty', {}],
  ])('needs no certs (%s) where the APIv3 key is there to download them', (_, certs) => {
    expect(read({ certs, apiv3Key: APIV3_KEY }).keys.current()).toBeUndefined()
  })

  it('passes what axios takes on', () => {
    const axios = { timeout: 5000, baseURL: 'https://api2.mch.weixin.qq.com' }
    expect(read({ axios }).axios).toMatchObject(axios)
  })

  it('of a brand has a brandId in the place of the mchid', () => {
    const { mchid: _mchid, ...others } = config
    expect(readConfig({ ...others, brandId: '4200' })).toMatchObject({ brandId: '4200', mchid: undefined })
  })

  it('is left as it was', () => {
    const given = Object.freeze({ ...config, certs: Object.freeze({ ...config.certs }) })
    expect(() => readConfig(given)).not.toThrow()
  })
})

const otherCertificate = buildCertificate(platform.privateKey, '1900000001')

/** What is wrong, the change that makes it so, the code, what the message says was found, how to mend it. */
const mistakes: [what: string, changes: object, code: string, found: RegExp, mend: RegExp][] = [
  ['mchid is a number', { mchid: 1900000001 }, 'CONFIG_MCHID_INVALID', /type number/, /a string of digits/],
  [
    'mchid is missing',
    { mchid: undefined },
    'CONFIG_MCHID_INVALID',
    /mchid is missing/,
    /a string of digits/,
  ],
  ['mchid is empty', { mchid: '' }, 'CONFIG_MCHID_INVALID', /mchid/, /a string of digits/],
  [
    'mchid has a space',
    { mchid: '1900000001 ' },
    'CONFIG_MCHID_INVALID',
    /other characters/,
    /a string of digits/,
  ],
  ['mchid has a quote', { mchid: '19"' }, 'CONFIG_MCHID_INVALID', /other characters/, /a string of digits/],
  ['brandId is a number', { brandId: 42 }, 'CONFIG_MCHID_INVALID', /brandId is of type number/, /digits/],
  [
    'there is neither serial nor certificate',
    { certificate: undefined },
    'CONFIG_SERIAL_MISSING',
    /Neither certificate nor serial/,
    /file:\/\/.*apiclient_cert\.pem/,
  ],
  [
    'the serial is not that of the certificate',
    { serial: '3775B6A45ACD588826D15E583A95F5DD1BC5C0A1' },
    'CONFIG_SERIAL_MISMATCH',
    RegExp(`"3775B6A4.*"${merchant.serial}"`),
    /Leave serial out/,
  ],
  [
    'the serial is in lower case',
    { serial: merchant.serial.toLowerCase() },
    'CONFIG_SERIAL_LOWER_CASE',
    /lower case/,
    RegExp(`expected "${merchant.serial}"`),
  ],
  [
    'the serial has colons',
    { serial: merchant.serial.replace(/..\B/g, '$&:') },
    'CONFIG_SERIAL_HAS_SEPARATORS',
    /separators/,
    RegExp(`expected "${merchant.serial}"`),
  ],
  [
    'the serial is decimal',
    { serial: BigInt(`0x${merchant.serial}`).toString() },
    'CONFIG_SERIAL_DECIMAL',
    /decimal/,
    RegExp(`"${merchant.serial}"`),
  ],
  [
    'the private key does not match the certificate',
    { certificate: otherCertificate },
    'CONFIG_KEY_CERTIFICATE_MISMATCH',
    RegExp(`does not belong to the certificate ${serialIn(otherCertificate)}`),
    /same download/,
  ],
  [
    'the certificate is a private key',
    { certificate: config.privateKey },
    'CONFIG_KEY_WRONG_KIND',
    /certificate holds no certificate/,
    /apiclient_cert\.pem/,
  ],
  [
    'the certificate is a public key',
    { certificate: spki(merchant.publicKey) },
    'CONFIG_KEY_WRONG_KIND',
    /certificate holds no certificate/,
    /apiclient_cert\.pem/,
  ],
  [
    'the private key is missing',
    { privateKey: undefined },
    'CONFIG_KEY_NOT_PEM',
    /privateKey is missing/,
    /file:\/\//,
  ],
  [
    'the private key is the certificate',
    { privateKey: config.certificate },
    'CONFIG_KEY_WRONG_KIND',
    /privateKey holds a certificate/,
    /apiclient_key\.pem/,
  ],
  ['the private key is an EC key', { privateKey: ec.privateKey }, 'CONFIG_KEY_NOT_RSA', /"ec"/, /RSA/],
  ['a file is missing', { privateKey: missingFile() }, 'CONFIG_FILE_UNREADABLE', /ENOENT/, /absolute path/],
  ['certs is missing', { certs: undefined }, 'CONFIG_CERTS_MISSING', /certs is missing/, /pub_key\.pem/],
  [
    'certs is missing, and certificates are not to be downloaded',
    { certs: undefined, apiv3Key: APIV3_KEY, certificates: false },
    'CONFIG_CERTS_MISSING',
    /certs is missing/,
    /pub_key\.pem/,
  ],
  [
    'certs is null, though certificates could be downloaded',
    { certs: null, apiv3Key: APIV3_KEY },
    'CONFIG_CERTS_MISSING',
    /certs is null/,
    /pub_key\.pem/,
  ],
  ['certificates is true', { certificates: true }, 'CONFIG_INVALID', /type boolean/, /an object such as/],
  [
    'an option of certificates does not exist',
    { certificates: { interval: 1 } },
    'CONFIG_INVALID',
    /certificates\.interval/,
    /path, store, minInterval, refreshBefore/,
  ],
  [
    'certificates are downloaded from elsewhere',
    { certificates: { path: 'v3/pay' } },
    'CONFIG_INVALID',
    /certificates\.path/,
    /v3\/global\/certificates/,
  ],
  [
    'the interval between downloads is nothing',
    { certificates: { minInterval: 0 } },
    'CONFIG_INVALID',
    /minInterval is 0/,
    /a whole number of milliseconds/,
  ],
  [
    'the time before expiry is text',
    { certificates: { refreshBefore: '10d' } },
    'CONFIG_INVALID',
    /refreshBefore is 10d/,
    /a whole number of milliseconds/,
  ],
  [
    'a store cannot set',
    { certificates: { store: { get: () => undefined } } },
    'CONFIG_INVALID',
    /certificates\.store/,
    /set\(name, value, ttlSeconds\)/,
  ],
  [
    'a kind is preferred that certs does not hold',
    { preferred: 'CERTIFICATE' },
    'CONFIG_PREFERRED_UNKNOWN',
    /"CERTIFICATE"/,
    /Give one of these ids/,
  ],
  [
    'a public key is preferred, and can never be downloaded',
    { certs: {}, apiv3Key: APIV3_KEY, preferred: 'PUBLIC_KEY' },
    'CONFIG_PREFERRED_UNKNOWN',
    /"PUBLIC_KEY"/,
    /Give one of these ids/,
  ],
  ['certs is empty', { certs: {} }, 'CONFIG_CERTS_MISSING', /certs is empty/, /pub_key\.pem/],
  [
    "certs holds the merchant's certificate",
    { certs: { [merchant.serial]: config.certificate } },
    'CONFIG_MERCHANT_KEY_AS_PLATFORM_KEY',
    /merchant's own/,
    /pub_key\.pem/,
  ],
  [
    "certs holds the merchant's public key, and no certificate is given",
    {
      certificate: undefined,
      serial: merchant.serial,
      certs: { [PUBLIC_KEY_ID]: spki(merchant.publicKey) },
    },
    'CONFIG_MERCHANT_KEY_AS_PLATFORM_KEY',
    /merchant's own/,
    /pub_key\.pem/,
  ],
  [
    'preferred is in certs no more',
    { preferred: platform.serial },
    'CONFIG_PREFERRED_UNKNOWN',
    RegExp(`"${platform.serial}"`),
    RegExp(PUBLIC_KEY_ID),
  ],
  [
    'the APIv3 key is short',
    { apiv3Key: APIV3_KEY.slice(1) },
    'CONFIG_APIV3_KEY_LENGTH',
    /31 bytes/,
    /expected 32/,
  ],
  [
    'the APIv3 key is long',
    { apiv3Key: `${APIV3_KEY}!` },
    'CONFIG_APIV3_KEY_LENGTH',
    /33 bytes/,
    /expected 32/,
  ],
  ['the APIv3 key is empty', { apiv3Key: '' }, 'CONFIG_APIV3_KEY_LENGTH', /0 bytes/, /expected 32/],
  [
    'the APIv3 key has 32 characters, but more bytes',
    { apiv3Key: `${APIV3_KEY.slice(1)}钥` },
    'CONFIG_APIV3_KEY_LENGTH',
    /34 bytes/,
    /expected 32/,
  ],
  [
    'the APIv3 key is a PEM',
    { apiv3Key: config.privateKey },
    'CONFIG_APIV3_KEY_LENGTH',
    /bytes/,
    /nor a PEM/,
  ],
  ['the APIv3 key is a number', { apiv3Key: 1 }, 'CONFIG_INVALID', /apiv3Key is of type number/, /text/],
  ['the APIv2 key is empty', { secret: '' }, 'CONFIG_INVALID', /secret is empty/, /APIv2 key/],
  ['the base URL has no scheme', { axios: { baseURL: 'a.test' } }, 'CONFIG_INVALID', /baseURL/, /https:\/\//],
  ['the base URL is a file', { axios: { baseURL: 'file:///a' } }, 'CONFIG_INVALID', /baseURL/, /https:\/\//],
  [
    'the base URL has a path, which would be signed',
    { axios: { baseURL: 'https://gateway.test/wechat' } },
    'CONFIG_INVALID',
    /baseURL/,
    /host/,
  ],
  [
    'the base URL is WeChat Pay without TLS',
    { axios: { baseURL: 'http://api.mch.weixin.qq.com' } },
    'CONFIG_INVALID',
    /baseURL/,
    /https/,
  ],
]

describe('there is an error of its own where', () => {
  it.each(mistakes)('%s', (_, changes, code, found, mend) => {
    const error = configErrorOf(() => read(changes))
    expect(error).toMatchObject({ code, message: expect.stringMatching(found) })
    expect(error.message).toMatch(mend)
  })

  it.each([undefined, null, 'mchid', 42])('the configuration is %j', (given) => {
    expect(configErrorOf(() => readConfig(given as never)).code).toBe('CONFIG_INVALID')
  })
})

describe('no key is shown where', () => {
  it.each(mistakes)('%s', (_, changes) => {
    const secretly = { apiv3Key: APIV3_KEY, secret: SECRET, certificates: false }
    const text = printed(configErrorOf(() => read({ ...secretly, ...changes })))
    const given = Object.values({ ...config, ...changes }).filter((value) => typeof value === 'string')
    const pieces = given.filter((value) => value.includes('-----BEGIN')).flatMap(fragmentsOf)
    const secrets = [APIV3_KEY, APIV3_KEY.slice(1), SECRET]
    expect([...pieces, ...secrets].filter((piece) => text.includes(piece))).toEqual([])
  })
})

describe('an option that does not exist', () => {
  it.each([
    ['private_key', 'privateKey'],
    ['PrivateKey', 'privateKey'],
    ['mchId', 'mchid'],
    ['mch-id', 'mchid'],
    ['merchantId', 'mchid'],
    ['apiV3Key', 'apiv3Key'],
    ['api_v3_key', 'apiv3Key'],
    ['cert_store', 'certificates.store'],
    ['serial_no', 'serial'],
    ['mchSerialNo', 'serial'],
    ['publicKey', 'certs'],
    ['platformCerts', 'certs'],
    ['baseURL', 'axios.baseURL'],
    ['base_uri', 'axios.baseURL'],
    ['timeout', 'axios.timeout'],
    ['proxy', 'axios.proxy'],
  ])('named %s is refused with the advice to use %s', (name, meant) => {
    expect(configErrorOf(() => read({ [name]: 'x' }))).toMatchObject({
      code: 'CONFIG_UNKNOWN_OPTION',
      message: expect.stringContaining(`"${name}" is no option of createClient. Did you mean "${meant}"?`),
    })
  })

  it.each(['colour', 'constructor', 'hasOwnProperty'])(
    'named %s is refused with a list of those that do',
    (name) => {
      expect(configErrorOf(() => read({ [name]: 'x' })).message).toBe(
        `"${name}" is no option of createClient. Options: mchid, brandId, serial, certificate, privateKey, ` +
          'certs, preferred, apiv3Key, certificates, secret, merchant, sensitive, decryptor, retry, failover, axios.',
      )
    },
  )

  it('is refused without its value being shown', () => {
    expect(printed(configErrorOf(() => read({ api_v3_key: APIV3_KEY })))).not.toContain(APIV3_KEY)
  })
})
