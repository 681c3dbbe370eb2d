import { createPrivateKey, X509Certificate } from 'node:crypto'
import { createSecureContext } from 'node:tls'
import { inspect } from 'node:util'
import { readLegacyPfx } from '../../lib/crypto/pkcs12'
import { loadClientCertificate } from '../../lib/keys/client-certificate'
import type { ClientConfig } from '../../types'
import {
  configErrorOf,
  createRsaIdentity,
  fileOf,
  fragmentsOf,
  merchant,
  pkcs8,
  printed,
} from '../support/keys'
import { legacyPfx } from '../support/legacy-pfx'

const PASSPHRASE = '1900000001'
const cert = merchant.certificate
const key = pkcs8(merchant.privateKey)
const pfx = legacyPfx(merchant.privateKey, [cert], PASSPHRASE)

function load(given: unknown) {
  return loadClientCertificate('merchant', given as NonNullable<ClientConfig['merchant']>)
}

function faultOf(given: unknown) {
  return configErrorOf(() => load(given))
}

it('is a pair of PEM files', () => {
  expect(load({ cert: fileOf(cert), key: fileOf(key) })()).toHaveProperty('context')
})

it('is a PKCS#12 file of a kind that OpenSSL 3 refuses', () => {
  expect(() => createSecureContext({ pfx, passphrase: PASSPHRASE })).toThrow(
    expect.objectContaining({ code: 'ERR_CRYPTO_UNSUPPORTED_OPERATION' }),
  )
  expect(load({ pfx: fileOf(pfx), passphrase: PASSPHRASE })()).toHaveProperty('context')
})

it('is found among the other certificates of a PKCS#12 file', () => {
  const other = createRsaIdentity('authority').certificate
  const read = readLegacyPfx(legacyPfx(merchant.privateKey, [other, cert], PASSPHRASE), PASSPHRASE)
  expect(read.key.equals(createPrivateKey(key))).toBe(true)
  expect(new X509Certificate(read.cert).serialNumber).toBe(new X509Certificate(cert).serialNumber)
  expect(read.cert.match(/BEGIN CERTIFICATE/g)).toHaveLength(2)
})

it.each<[what: string, given: unknown, code: string]>([
  ['nothing', {}, 'CONFIG_MERCHANT_INVALID'],
  ['null', null, 'CONFIG_MERCHANT_INVALID'],
  ['a path', 'file:///etc/apiclient_cert.p12', 'CONFIG_MERCHANT_INVALID'],
  ['half of a pair', { cert }, 'CONFIG_MERCHANT_INVALID'],
  ['a file without its passphrase', { pfx }, 'CONFIG_MERCHANT_INVALID'],
  ['a pair and a file', { cert, key, pfx, passphrase: PASSPHRASE }, 'CONFIG_MERCHANT_INVALID'],
  ['half a pair and a file', { cert, pfx, passphrase: PASSPHRASE }, 'CONFIG_MERCHANT_INVALID'],
  ['something else besides', { cert, key, ca: cert }, 'CONFIG_MERCHANT_INVALID'],
  ['a passphrase that is a number', { pfx, passphrase: 1900000001 }, 'CONFIG_MERCHANT_INVALID'],
  ['a wrong passphrase', { pfx, passphrase: 'wrong-passphrase' }, 'CONFIG_PFX_PASSPHRASE_WRONG'],
  [
    'a file that was cut short',
    { pfx: pfx.subarray(0, 900), passphrase: PASSPHRASE },
    'CONFIG_PFX_UNREADABLE',
  ],
  ['a file of another kind', { pfx: Buffer.from('x'), passphrase: PASSPHRASE }, 'CONFIG_PFX_UNREADABLE'],
  ['a PEM as PKCS#12', { pfx: cert, passphrase: PASSPHRASE }, 'CONFIG_KEY_WRONG_KIND'],
  ['a key as certificate', { cert: key, key }, 'CONFIG_KEY_WRONG_KIND'],
  ['a certificate as key', { cert, key: cert }, 'CONFIG_KEY_WRONG_KIND'],
  [
    'a key of another certificate',
    { cert, key: pkcs8(createRsaIdentity('other').privateKey) },
    'CONFIG_KEY_CERTIFICATE_MISMATCH',
  ],
])('cannot be %s', (_, given, code) => {
  const error = faultOf(given)
  expect(error.code).toBe(code)
  expect(error.message).toMatch(/^merchant/)
  for (const secret of ['wrong-passphrase', ...fragmentsOf(key)]) expect(printed(error)).not.toContain(secret)
})

it('loads node-forge for the legacy kind alone', () => {
  const loaded = jest.fn()
  jest.isolateModules(() => {
    jest.doMock('node-forge', () => {
      loaded()
      return jest.requireActual('node-forge')
    })
    const isolated = require('../../lib/keys/client-certificate') as {
      loadClientCertificate: typeof loadClientCertificate
    }
    isolated.loadClientCertificate('merchant', { cert, key })
    expect(loaded).not.toHaveBeenCalled()
    isolated.loadClientCertificate('merchant', { pfx, passphrase: PASSPHRASE })
    expect(loaded).toHaveBeenCalled()
  })
})

it('shows no key when it is printed', () => {
  const print = inspect(load({ cert, key }), { depth: Infinity, showHidden: true })
  for (const fragment of fragmentsOf(key)) expect(print).not.toContain(fragment)
})
