import { WechatPayConfigError } from '../errors'

const MEND =
  'Give upper-case hex as in "openssl x509 -in apiclient_cert.pem -noout -serial", or the certificate.'

/**
 * Checks a certificate's serial number: upper-case hex without separators.
 *
 * @param name - what to call it in an error, such as `serial`
 */
export function checkSerial(name: string, serial: unknown): string {
  if (typeof serial !== 'string' || serial === '') {
    throw new WechatPayConfigError('CONFIG_SERIAL_INVALID', `${name} must be a non-empty string. ${MEND}`)
  }
  if (/[\s:-]/.test(serial) && /^[0-9a-f\s:-]+$/i.test(serial)) {
    throw new WechatPayConfigError(
      'CONFIG_SERIAL_HAS_SEPARATORS',
      `${name} "${serial}" holds spaces or separators; expected "${serial.replace(/[\s:-]/g, '').toUpperCase()}".`,
    )
  }
  if (isDecimal(serial)) {
    throw new WechatPayConfigError(
      'CONFIG_SERIAL_DECIMAL',
      `${name} "${serial}" is decimal; expected hex, "${BigInt(serial).toString(16).toUpperCase()}".`,
    )
  }
  if (!/^[0-9a-f]+$/i.test(serial)) {
    throw new WechatPayConfigError('CONFIG_SERIAL_INVALID', `${name} "${serial}" is not hexadecimal. ${MEND}`)
  }
  if (/[a-f]/.test(serial)) {
    throw new WechatPayConfigError(
      'CONFIG_SERIAL_LOWER_CASE',
      `${name} "${serial}" is in lower case; expected "${serial.toUpperCase()}".`,
    )
  }
  return serial
}

/** WeChat Pay's serials have 40 hex digits; a longer run of digits only is one written in decimal. */
function isDecimal(serial: string): boolean {
  return /^\d+$/.test(serial) && serial.length > 40
}
