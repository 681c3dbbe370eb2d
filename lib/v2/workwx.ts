import { createHash } from 'node:crypto'
import { WechatPayTemplateError } from '../errors'
import { sortedText } from './sign'

/** The fields that 企业微信 checks, by operation. */
const SIGNED: Record<string, readonly string[]> = {
  '/mmpaymkttransfers/sendworkwxredpack': [
    ...['act_name', 'mch_billno', 'mch_id', 'nonce_str', 're_openid', 'total_amount', 'wxappid'],
  ],
  '/mmpaymkttransfers/promotion/paywwsptrans2pocket': [
    ...['amount', 'appid', 'desc', 'mch_id', 'nonce_str', 'openid', 'partner_trade_no', 'ww_msg_type'],
  ],
}

/** Whether an operation takes a `workwx_sign`. */
export function takesWorkwxSign(pathname: string): boolean {
  return Object.hasOwn(SIGNED, pathname)
}

/**
 * 企业微信's own signature of a payment, made before `sign`, which covers it.
 *
 * @param secret - the secret of the 企业微信 application that pays
 * @see https://developer.work.weixin.qq.com/document/path/90281
 */
export function signForWorkwx(
  fields: ReadonlyMap<string, string>,
  pathname: string,
  secret: Uint8Array,
  template: string,
): string {
  const signed = new Map<string, string>()
  for (const name of SIGNED[pathname] ?? []) {
    const value = fields.get(name)
    if (!value) throw missing(template, name)
    signed.set(name, value)
  }
  const text = `${sortedText(signed)}&secret=`
  return createHash('md5').update(text).update(secret).digest('hex').toUpperCase()
}

function missing(template: string, name: string): WechatPayTemplateError {
  return new WechatPayTemplateError(
    'OPTIONS_INVALID',
    `${template}: workwx_sign covers the field "${name}" of xml, which is missing.`,
    { template },
  )
}
