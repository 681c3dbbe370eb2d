import { AxiosHeaders, type InternalAxiosRequestConfig } from 'axios'
import type { Call } from '../call'
import { variablesOf } from '../template'
import { XmlFields } from '../v2/fields'

const IDEMPOTENT_METHODS = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE'])

/**
 * Numbers of the merchant's own by which WeChat Pay knows a request again: `out_trade_no`, `combine_out_trade_no`,
 * `out_refund_no`, `out_request_no`, `use_request_no`, `out_contract_code` and the like, and of APIv2 `partner_trade_no`
 * and `mch_billno`. Names that stand for a person or a thing, such as `out_user_code`, are not among them.
 */
const REQUEST_NUMBER =
  /^(?:(?:combine_)?out_(?:[a-z]+_)+no|[a-z]+_request_no|out_contract_code|partner_trade_no|mch_billno)$/

/**
 * Whether a call that may have arrived can be sent again without being carried out twice: by its method, by an
 * `Idempotency-Key`, or by a number of the merchant's own in its path or at the top of its body.
 */
export function isIdempotent(config: InternalAxiosRequestConfig, call: Call): boolean {
  if (IDEMPOTENT_METHODS.has((config.method ?? 'get').toUpperCase())) return true
  if (AxiosHeaders.from(config.headers).get('Idempotency-Key')) return true
  const names = [...namesInPath(call.template), ...namesInBody(config.data)]
  return names.some((name) => REQUEST_NUMBER.test(name))
}

function namesInPath(template: string): string[] {
  try {
    return [...variablesOf(template).keys()]
  } catch {
    // The path of a request made on the axios instance itself, which is no template.
    return []
  }
}

/** The names at the top of a body that have text for a value. */
function namesInBody(data: unknown): string[] {
  if (data instanceof XmlFields) return [...data].flatMap(([name, value]) => (value ? name : []))
  if (typeof data !== 'string' && !(data instanceof Uint8Array)) return []
  try {
    const body: unknown = JSON.parse(Buffer.from(data as string).toString())
    if (typeof body !== 'object' || body === null) return []
    return Object.entries(body).flatMap(([name, value]) => (typeof value === 'string' && value ? name : []))
  } catch {
    return []
  }
}
