import { createPublicKey } from 'node:crypto'
import { verifyRsaSha256 } from '../crypto/rsa'
import { requestText } from '../v3/signed-text'
import { explain } from './explain/explain'
import { type Explanation, explanationOf, type Mistake } from './explain/mistake'
import { Refusal } from './refusal'
import type { World } from './world'

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

/** What was found of a request's signature. */
export interface SignatureCheck {
  /** The text whose signature was checked; missing where it did not come to that. The APIv2 key is left out of it. */
  expected?: string
  /** Why the signature was refused. */
  explanation?: Explanation
}

/** A request whose signature is refused. */
export class SignatureRefusal extends Refusal {
  constructor(
    status: number,
    message: string,
    readonly check: SignatureCheck & { explanation: Explanation },
    detail?: Record<string, unknown>,
  ) {
    super(status, 'SIGN_ERROR', `${message}：${check.explanation.zh}`, detail)
  }
}

const SCHEME = 'WECHATPAY2-SHA256-RSA2048'
const FIELDS = ['mchid', 'nonce_str', 'timestamp', 'serial_no', 'signature'] as const
const WINDOW = 300
/** How much of the text that it checked WeChat Pay tells a merchant, in bytes. */
const SHOWN = 512
/** Seconds have this many digits until the year 2286. */
const DIGITS_OF_SECONDS = 10

/** Whose signatures are right, and which keys are the platform's. */
type Keys = Pick<World, 'identity' | 'platform'>
type Fields = Record<(typeof FIELDS)[number], string>

/**
 * Checks a request's signature the way WeChat Pay does.
 *
 * @param signed - what is signed in the place of the body, where it is a form
 * @throws {@link SignatureRefusal} 401 `SIGN_ERROR` that says what was checked, and what the client did wrong
 */
export function checkSignature(request: ReceivedRequest, world: Keys, signed?: Buffer): SignatureCheck {
  const fields = readAuthorization(request.headers.authorization)
  checkFields(fields, world)
  const { method, url } = request
  const host = String(request.headers.host ?? '')
  const body = signed ?? request.body
  const parts = { method, url, timestamp: fields.timestamp, nonce: fields.nonce_str, body }
  const text = requestText(method, url, parts.timestamp, parts.nonce, body)
  const key = createPublicKey(world.identity.merchantKey)
  const check = { expected: text.toString() }
  if (verifyRsaSha256(text, Buffer.from(fields.signature, 'base64'), key)) return check
  const platformKeys = [world.identity.platformKey, ...world.platform.certificates.map((it) => it.key)]
  const wholeBody = signed && request.body
  const { signature } = fields
  const explanation = explain({ parts, signature, key, platformKeys, host, wholeBody })
  throw signError(
    'signature',
    'sign not match',
    { ...check, explanation },
    {
      sign_information: {
        method,
        url,
        truncated_sign_message: text.subarray(0, SHOWN).toString(),
        sign_message_length: text.length,
      },
    },
  )
}

function checkFields({ mchid, serial_no, timestamp }: Fields, { identity, platform }: Keys): void {
  if (mchid !== identity.mchid) throw mistaken('mchid', `商户号 ${mchid} 不存在`, 'MCHID_UNKNOWN')
  const { merchantSerial } = identity
  if (serial_no !== merchantSerial) {
    const issue = `商户证书序列号有误，应为 ${merchantSerial}`
    throw mistaken(
      'serial_no',
      issue,
      mistakeOfSerial(serial_no, merchantSerial, Boolean(platform.find(serial_no))),
    )
  }
  const skew = Math.abs(Number(timestamp) - Date.now() / 1000)
  if (skew <= WINDOW) return
  throw mistaken('timestamp', 'Http头Authorization值格式错误：时间戳已过期', mistakeOfTime(timestamp))
}

function mistakeOfSerial(given: string, merchantSerial: string, isPlatforms: boolean): Mistake {
  if (isPlatforms) return 'SERIAL_OF_PLATFORM'
  const digits = given.replace(/[^0-9a-f]/gi, '').toUpperCase()
  const isDecimal = /^\d+$/.test(given) && BigInt(given) === BigInt(`0x${merchantSerial}`)
  return isDecimal || digits === merchantSerial ? 'SERIAL_SPELLING' : 'SERIAL_UNKNOWN'
}

function mistakeOfTime(timestamp: string): Mistake {
  if (!/^\d+$/.test(timestamp)) return 'TIMESTAMP_INVALID'
  return timestamp.length > DIGITS_OF_SECONDS ? 'TIMESTAMP_MILLISECONDS' : 'TIMESTAMP_EXPIRED'
}

function readAuthorization(header: string | string[] | undefined): Fields {
  if (typeof header !== 'string')
    throw mistaken('authorization', 'Http头缺少Authorization', 'AUTHORIZATION_MISSING')
  const [scheme, parameters] = header.split(/ (.*)/s) as [string, string?]
  if (scheme !== SCHEME) {
    const issue = `认证类型 ${scheme} 不支持，应为 ${SCHEME}`
    throw mistaken('authorization', issue, 'AUTHORIZATION_SCHEME')
  }
  const values = new Map(
    [...(parameters ?? '').matchAll(/(\w+)="([^"]*)"/g)].map((match) => [match[1], match[2] as string]),
  )
  const entries = FIELDS.map((name) => {
    const value = values.get(name)
    if (!value)
      throw mistaken('authorization', `Http头Authorization值缺少 ${name}`, 'AUTHORIZATION_FIELD_MISSING')
    return [name, value]
  })
  return Object.fromEntries(entries)
}

function mistaken(field: string, issue: string, mistake: Mistake): SignatureRefusal {
  return signError(field, issue, { explanation: explanationOf(mistake) })
}

function signError(
  field: string,
  issue: string,
  check: SignatureCheck & { explanation: Explanation },
  more: Record<string, unknown> = {},
): SignatureRefusal {
  const detail = { field, issue: `${issue}: ${check.explanation.en}`, location: 'authorization', ...more }
  return new SignatureRefusal(401, '错误的签名，验签失败', check, detail)
}
