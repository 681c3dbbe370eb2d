import { createHash, createHmac, verify } from 'node:crypto'
import { createClient, WechatPayArgumentError } from '../../lib'
import type { ClientConfig, Pay } from '../../types'
import { merchant, PUBLIC_KEY_ID, platform } from '../support/keys'

export const APPID = 'wx8888888888888888'
export const PREPAY_ID = 'wx201410272009395522657a690389285100'
export const SECRET = 'exposed_your_key_here_have_risks'

export function payOf(changes: Partial<ClientConfig> = {}): Pay {
  const { pay } = createClient({
    mchid: '1900000001',
    privateKey: merchant.privateKey,
    certificate: merchant.certificate,
    certs: { [PUBLIC_KEY_ID]: platform.publicKey },
    secret: SECRET,
    ...changes,
  })
  return pay
}

/** Whether the merchant signed these lines, each ended by a line feed. */
export function isSignedBy(lines: string[], signature: string): boolean {
  const text = Buffer.from(`${lines.join('\n')}\n`)
  return verify('RSA-SHA256', text, merchant.publicKey, Buffer.from(signature, 'base64'))
}

/** The message of the argument error that a call throws or is rejected with. */
export async function refusal(call: () => unknown): Promise<string> {
  try {
    await call()
  } catch (error) {
    if (error instanceof WechatPayArgumentError && error.code === 'ARGUMENT_INVALID') return error.message
    throw error
  }
  throw new Error('nothing was thrown')
}

/** As the documentation says it, by hand: sorted, joined, the key at the end, in capitals. */
export function signed(fields: object, type: string, secret = SECRET): string {
  const sorted = Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1))
  const text = `${sorted.map(([name, value]) => `${name}=${value}`).join('&')}&key=${secret}`
  const digest = type === 'MD5' ? createHash('md5') : createHmac('sha256', secret)
  return digest.update(text).digest('hex').toUpperCase()
}
