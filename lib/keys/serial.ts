import { WechatPayConfigError } from '../errors'
import { describe } from './material'
import { quoteId } from './quote'

const MEND =
  'Give upper-case hex as in "openssl x509 -in apiclient_cert.pem -noout -serial", or the certificate.'

/**
 * Checks a certificate's serial number: upper-case hex without separators.
 *
 * @param name - what to call it in an error, such as `serial`
 */
export function checkSerial(name: string, serial: unknown): string {
  if (typeof serial !== 'string' || serial === '') {
    const found = serial === '' ? 'empty' : describe(serial)
    throw new WechatPayConfigError('CONFIG_SERIAL_INVALID', `${name} is ${found}; expected text. ${MEND}`)
  }
  const plain = serial.replace(/[\s:-]/g, '')
  if (plain !== serial && /^[0-9a-f]+$/i.test(plain)) {
    throw new WechatPayConfigError(
      'CONFIG_SERIAL_HAS_SEPARATORS',
      `${name} ${quoteId(serial)} holds spaces or separators; expected ${quoteId(plain.toUpperCase())}.`,
    )
  }
  if (isDecimal(serial)) {
    throw new WechatPayConfigError(
      'CONFIG_SERIAL_DECIMAL',
      `${name} ${quoteId(serial)} is decimal; expected hex, ${quoteId(BigInt(serial).toString(16).toUpperCase())}.`,
    )
  }
  if (!/^[0-9a-f]+$/i.test(serial)) {
    throw new WechatPayConfigError(
      'CONFIG_SERIAL_INVALID',
      `${name} ${quoteId(serial)} is not hexadecimal. ${MEND}`,
    )
  }
  if (/[a-f]/.test(serial)) {
    throw new WechatPayConfigError(
      'CONFIG_SERIAL_LOWER_CASE',
      `${name} ${quoteId(serial)} is in lower case; expected ${quoteId(serial.toUpperCase())}.`,
    )
  }
  return serial
}

/** WeChat Pay's serials have 40 hex digits; a longer run of digits only is one written in decimal. */
function isDecimal(serial: string): boolean {
  return /^\d+$/.test(serial) && serial.length > 40
}
