import { createPublicKey } from 'node:crypto'
import { verifyRsaSha256 } from '../crypto/rsa'
import { requestText } from '../v3/signed-text'
import type { Identity } from './identity'
import { Refusal } from './refusal'

/** A request as received, byte for byte. */
export interface ReceivedRequest {
  method: string
  /** Path and query as on the request line. */
  url: string
  headers: Record<string, string | string[] | undefined>
  body: Buffer
  /** Whether the merchant's TLS client certificate came with it; unknown where there is no TLS. */
  certified?: boolean
}

const SCHEME = 'WECHATPAY2-SHA256-RSA2048'
const FIELDS = ['mchid', 'nonce_str', 'timestamp', 'serial_no', 'signature'] as const
const WINDOW = 300
/** How much of the text that it checked WeChat Pay tells a merchant, in bytes. */
const SHOWN = 512

type Fields = Record<(typeof FIELDS)[number], string>

/**
 * Checks a request's signature the way WeChat Pay does.
 *
 * @param body - what is signed in the place of the body, where it is a form
 * @throws {@link Refusal} 401 `SIGN_ERROR` that says what was checked
 */
export function checkSignature(request: ReceivedRequest, identity: Identity, body = request.body): void {
  const fields = readAuthorization(request.headers.authorization)
  if (fields.mchid !== identity.mchid) throw signError('mchid', `商户号 ${fields.mchid} 不存在`)
  if (fields.serial_no !== identity.merchantSerial) {
    throw signError('serial_no', `商户证书序列号有误，应为 ${identity.merchantSerial}`)
  }
  const skew = Math.abs(Number(fields.timestamp) - Date.now() / 1000)
  if (!(skew <= WINDOW)) throw signError('timestamp', 'Http头Authorization值格式错误：时间戳已过期')
  const text = requestText(request.method, request.url, fields.timestamp, fields.nonce_str, body)
  const key = createPublicKey(identity.merchantKey)
  if (verifyRsaSha256(text, Buffer.from(fields.signature, 'base64'), key)) return
  throw signError('signature', 'sign not match', {
    sign_information: {
      method: request.method,
      url: request.url,
      truncated_sign_message: text.subarray(0, SHOWN).toString(),
      sign_message_length: text.length,
    },
  })
}

function readAuthorization(header: string | string[] | undefined): Fields {
  if (typeof header !== 'string') throw signError('authorization', 'Http头缺少Authorization')
  const [scheme, parameters] = header.split(/ (.*)/s) as [string, string?]
  if (scheme !== SCHEME) throw signError('authorization', `认证类型 ${scheme} 不支持，应为 ${SCHEME}`)
  const values = new Map(
    [...(parameters ?? '').matchAll(/(\w+)="([^"]*)"/g)].map((match) => [match[1], match[2] as string]),
  )
  const entries = FIELDS.map((name) => {
    const value = values.get(name)
    if (!value) throw signError('authorization', `Http头Authorization值缺少 ${name}`)
    return [name, value]
  })
  return Object.fromEntries(entries)
}

function signError(field: string, issue: string, more: Record<string, unknown> = {}): Refusal {
  return new Refusal(401, 'SIGN_ERROR', '错误的签名，验签失败', {
    field,
    issue,
    location: 'authorization',
    ...more,
  })
}
