import { keyedMd5 } from '../crypto/keyed-digest'
import { WechatPayTemplateError } from '../errors'
import { sortedText } from './sign'

/**
 * 企业微信's own signature of a payment, made before `sign`, which covers it.
 *
 * @param names - the fields that 企业微信 checks
 * @param secret - the secret of the 企业微信 application that pays
 * @see https://developer.work.weixin.qq.com/document/path/90281
 */
export function signForWorkwx(
  fields: ReadonlyMap<string, string>,
  names: readonly string[],
  secret: Uint8Array,
  template: string,
): string {
  const signed = new Map<string, string>()
  for (const name of names) {
    const value = fields.get(name)
    if (!value) throw missing(template, name)
    signed.set(name, value)
  }
  return keyedMd5(sortedText(signed), 'secret', secret).toUpperCase()
}

function missing(template: string, name: string): WechatPayTemplateError {
  return new WechatPayTemplateError(
    'OPTIONS_INVALID',
    `${template}: workwx_sign covers the field "${name}" of xml, which is missing.`,
    { template },
  )
}
