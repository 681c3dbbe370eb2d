import { sign } from 'node:crypto'
import type { Identity } from '../../lib/sandbox'
import { responseText } from '../../lib/v3/signed-text'

/** The signature headers of an answer, as WeChat Pay would have sent them `shift` seconds from now. */
export function signAnswer(
  identity: Identity,
  body: Buffer,
  { shift = 0, serial = identity.publicKeyId }: { shift?: number; serial?: string } = {},
): Record<string, string> {
  const timestamp = String(Math.floor(Date.now() / 1000) + shift)
  const nonce = 'C5E4B2A1'
  const signature = sign('RSA-SHA256', responseText(timestamp, nonce, body), identity.platformKey)
  return {
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Serial': serial,
    'Wechatpay-Signature': signature.toString('base64'),
  }
}
