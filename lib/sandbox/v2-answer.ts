import { type KeyObject, randomBytes } from 'node:crypto'
import { type SignType, signFields } from '../v2/sign'
import type { Answer } from './answer'
import type { Refusal } from './refusal'

/** How an answer of APIv2 is signed: as the request was. */
export interface Signing {
  type: SignType
  secret: KeyObject
  /** Some answers have a signature but no `nonce_str`. */
  nonceless?: boolean
}

type Fields = Record<string, unknown>

/** Fields as an XML document, with a nonce and a signature of their own where it is said how. */
export function xmlAnswer(fields: Fields, signing?: Signing, status = 200): Answer {
  const { sign, nonce_str, ...others } = fields
  const complete = signing ? signed(others, signing) : others
  const body = Buffer.from(`<xml>\n${elements(complete)}</xml>`)
  return { status, headers: { 'Content-Type': 'text/xml; charset=utf-8' }, body }
}

/** Whether the request or what it asks is at fault is told by two fields; numbers are codes of 下载对账单 alone. */
export function xmlRefusal({ status, code, message }: Refusal, signing?: Signing): Answer {
  if (/^\d+$/.test(code)) return xmlAnswer({ return_code: 'FAIL', return_msg: message, error_code: code })
  const fields = signing
    ? { return_code: 'SUCCESS', return_msg: 'OK', result_code: 'FAIL' }
    : { return_code: 'FAIL', return_msg: message }
  const answered = status === 400 ? 200 : status
  return xmlAnswer({ ...fields, err_code: code, err_code_des: message }, signing, answered)
}

function signed(fields: Fields, { type, secret, nonceless }: Signing): Fields {
  const nonce_str = randomBytes(16).toString('hex')
  const complete: Fields = {
    ...fields,
    ...(Object.hasOwn(fields, 'sign_type') && { sign_type: type }),
    ...(!nonceless && { nonce_str }),
  }
  const texts = Object.entries(complete).map(([name, value]): [string, string] => [name, String(value)])
  return { ...complete, sign: signFields(new Map(texts), type, secret) }
}

function elements(fields: object): string {
  return Object.entries(fields)
    .flatMap(([name, value]) => [value].flat().map((item) => `<${name}>${content(item)}</${name}>\n`))
    .join('')
}

function content(value: unknown): string {
  if (typeof value === 'object' && value !== null) return elements(value)
  return typeof value === 'string'
    ? `<![CDATA[${value.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
    : String(value)
}
