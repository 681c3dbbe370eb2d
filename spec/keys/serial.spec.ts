import { checkSerial } from '../../lib/keys/serial'
import { configErrorOf, fragmentsOf, merchant, pkcs8, printed } from '../support/keys'

const SERIAL = '3775B6A45ACD588826D15E583A95F5DD1BC5C0A1'

describe('a serial number', () => {
  it.each([SERIAL, merchant.serial, '40', '1234567890123456789012345678901234567890'])(
    'may be %s',
    (serial) => {
      expect(checkSerial('serial', serial)).toBe(serial)
    },
  )

  it.each<[string, unknown, string, RegExp]>([
    [
      'with spaces',
      SERIAL.replace(/..\B/g, '$& '),
      'CONFIG_SERIAL_HAS_SEPARATORS',
      RegExp(`expected "${SERIAL}"`),
    ],
    [
      'with colons, as openssl prints it',
      SERIAL.toLowerCase().replace(/..\B/g, '$&:'),
      'CONFIG_SERIAL_HAS_SEPARATORS',
      RegExp(`expected "${SERIAL}"`),
    ],
    ['with dashes', SERIAL.replace(/..\B/g, '$&-'), 'CONFIG_SERIAL_HAS_SEPARATORS', /separators/],
    [
      'with a newline at its end',
      `${SERIAL}\n`,
      'CONFIG_SERIAL_HAS_SEPARATORS',
      RegExp(`expected "${SERIAL}"`),
    ],
    ['in lower case', SERIAL.toLowerCase(), 'CONFIG_SERIAL_LOWER_CASE', RegExp(`expected "${SERIAL}"`)],
    ['in decimal', BigInt(`0x${SERIAL}`).toString(), 'CONFIG_SERIAL_DECIMAL', RegExp(`hex, "${SERIAL}"`)],
    ['with other letters', 'SERIAL', 'CONFIG_SERIAL_INVALID', /not hexadecimal.*openssl x509/],
    ['with 0x before it', `0x${SERIAL}`, 'CONFIG_SERIAL_INVALID', /not hexadecimal.*openssl x509/],
    ['as openssl labels it', `serial=${SERIAL}`, 'CONFIG_SERIAL_INVALID', /not hexadecimal.*openssl x509/],
    ['that is empty', '', 'CONFIG_SERIAL_INVALID', /is empty; expected text.*openssl x509/],
    ['that is a number', 42, 'CONFIG_SERIAL_INVALID', /of type number; expected text.*openssl x509/],
    ['that is missing', undefined, 'CONFIG_SERIAL_INVALID', /is missing; expected text.*openssl x509/],
  ])('%s has an error of its own', (_, serial, code, message) => {
    const error = configErrorOf(() => checkSerial('serial', serial))
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) })
  })

  it('is called what the caller calls it', () => {
    expect(configErrorOf(() => checkSerial('the id', 'x')).message).toMatch(/^the id /)
  })

  it('that is a private key by mistake is not shown', () => {
    const key = pkcs8(merchant.privateKey)
    const text = printed(configErrorOf(() => checkSerial('serial', key)))
    expect(fragmentsOf(key).filter((part) => text.includes(part))).toEqual([])
  })

  it('that is an APIv3 key by mistake is not shown', () => {
    const apiv3Key = 'Z9y8X7w6V5u4T3s2R1q0P9o8N7m6L5k4'
    expect(printed(configErrorOf(() => checkSerial('serial', apiv3Key)))).not.toContain(apiv3Key)
  })
})
