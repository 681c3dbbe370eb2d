import { createSecretKey } from 'node:crypto'
import { describe as describeValue, readMaterial, readSecret } from '../../lib/keys/material'
import { configErrorOf, derOf, fileOf, merchant, missingFile, pkcs8, printed } from '../support/keys'

const KEY = pkcs8(merchant.privateKey)
const SECRET = '0123456789abcdef0123456789ABCDEF'
const ANY = /./

describe('material is', () => {
  it('a KeyObject as it was given', () => {
    expect(readMaterial('key', merchant.privateKey, ANY)).toEqual({ form: 'key', key: merchant.privateKey })
  })

  it('a PEM block with its label, its text in lines of 64 and its bytes', () => {
    const material = readMaterial('key', KEY.replace(/\n/g, ''), ANY)
    expect(material).toEqual({ form: 'pem', label: 'PRIVATE KEY', pem: KEY, der: derOf(KEY) })
  })

  it('bytes where there is no PEM block in them', () => {
    expect(readMaterial('key', derOf(KEY), ANY)).toEqual({ form: 'der', der: derOf(KEY) })
  })

  it('the block wanted, where a text holds several', () => {
    const text = merchant.certificate + KEY
    expect(readMaterial('key', text, /PRIVATE KEY$/)).toMatchObject({ label: 'PRIVATE KEY' })
  })

  it('a key rather than another block, where none is the one wanted', () => {
    const text = merchant.certificate + KEY
    expect(readMaterial('key', text, /PUBLIC KEY$/)).toMatchObject({ label: 'PRIVATE KEY' })
  })

  it('a copy of the bytes given, which the caller may then wipe', () => {
    const bytes = derOf(KEY)
    const material = readMaterial('key', bytes, ANY)
    bytes.fill(0)
    expect(material).toEqual({ form: 'der', der: derOf(KEY) })
  })

  it('read without regard to text around the block', () => {
    const text = `Bag Attributes\n    friendlyName: merchant\n${KEY}trailing words`
    expect(readMaterial('key', text, ANY)).toMatchObject({ label: 'PRIVATE KEY', der: derOf(KEY) })
  })
})

describe('a secret is read from', () => {
  it.each([
    ['text', SECRET],
    ['bytes', Buffer.from(SECRET)],
    ['a Uint8Array', new Uint8Array(Buffer.from(SECRET))],
    ['a secret KeyObject', createSecretKey(Buffer.from(SECRET))],
    ['file:// URL text', fileOf(SECRET).href],
    ['a file:// URL object', fileOf(SECRET)],
    ['a file that ends with a newline', fileOf(`${SECRET}\r\n`)],
  ])('%s', (_, input) => {
    expect(readSecret('apiv3Key', input).toString()).toBe(SECRET)
  })
})

describe('in the place of a secret', () => {
  it.each([
    ['nothing', undefined, 'CONFIG_INVALID', /apiv3Key is missing/],
    ['a number', 42, 'CONFIG_INVALID', /of type number/],
    ['a private KeyObject', merchant.privateKey, 'CONFIG_INVALID', /secret KeyObject/],
    ['a missing file', missingFile(), 'CONFIG_FILE_UNREADABLE', /missing\.pem/],
  ])('%s has an error of its own', (_, input, code, message) => {
    expect(configErrorOf(() => readSecret('apiv3Key', input))).toMatchObject({
      code,
      message: expect.stringMatching(message),
    })
  })

  it('the secret itself after file:// is not shown', () => {
    expect(printed(configErrorOf(() => readSecret('apiv3Key', `file://${SECRET}`)))).not.toContain(SECRET)
  })
})

describe('a value is described without being shown:', () => {
  it.each([
    [undefined, 'missing'],
    [null, 'null'],
    [['a'], 'a list'],
    [{ a: 1 }, 'of type object'],
    ['text', 'of type string'],
    [42, 'of type number'],
    [true, 'of type boolean'],
  ])('%j is %s', (value, description) => {
    expect(describeValue(value)).toBe(description)
  })
})
