import type { AxiosResponse } from 'axios'
import { isSuccess } from '../answer-body'
import type { Call } from '../call'
import { WechatPayApiError } from '../errors'
import { isRetryable, readRequestId } from '../v3/failure'

/** Whether an answer's fields say that the call was carried out. */
export function isDone(fields: Readonly<Record<string, unknown>>): boolean {
  const { return_code, result_code, retcode } = fields
  if (return_code === undefined && retcode !== undefined) return String(retcode) === '0'
  return return_code === 'SUCCESS' && (result_code === undefined || result_code === 'SUCCESS')
}

/** Codes after which the same call, with the same parameters, may succeed. */
const RETRYABLE = new Set([
  ...['SYSTEMERROR', 'SYSTEM_ERROR', 'BIZERR_NEED_RETRY'],
  ...['FREQ_LIMIT', 'FREQUENCY_LIMITED', 'RATELIMIT_EXCEEDED', 'INVALID_REQ_TOO_MUCH'],
])

/** Turns an APIv2 answer that is no success into an error. */
export function toV2Error(
  call: Call,
  response: AxiosResponse,
  fields: Readonly<Record<string, unknown>>,
  verification: { verified: boolean; cause?: unknown },
): WechatPayApiError {
  const { status } = response
  const { code, apiMessage, err_code, err_code_des } = read(fields, status)
  const requestId = readRequestId(response)
  const message = [
    `${call}: ${isSuccess(status) ? '' : `${status} `}${code}`,
    apiMessage && `: ${apiMessage}`,
    isAboutSign(code, apiMessage) && ` (${SIGN_HINT})`,
    requestId && ` [Request-ID ${requestId}]`,
  ]
  return new WechatPayApiError(
    message.filter(Boolean).join(''),
    {
      code,
      status,
      apiMessage,
      verified: verification.verified,
      retryable: RETRYABLE.has(code) || isRetryable(status, code),
      ...(requestId && { requestId }),
      ...(err_code && { err_code }),
      ...(err_code_des && { err_code_des }),
    },
    response,
    verification.cause === undefined ? undefined : { cause: verification.cause },
  )
}

const NOT_OURS = 'this is no error message of WeChat Pay’s; a proxy or gateway may have answered'
const SIGN_HINT =
  'Compare secret with the APIv2 key on the merchant platform, and sign_type with what is asked'

/** Some operations have names of their own for an error. */
function read(fields: Readonly<Record<string, unknown>>, status: number) {
  const first = (...names: string[]) => {
    const values = names.map((name) => fields[name])
    return values.map((value) => (typeof value === 'number' ? String(value) : value)).find(isText)
  }
  const err_code = first('err_code', 'error_code')
  const err_code_des = first('err_code_des', 'error_code_des')
  const outcome = first('return_code') === 'SUCCESS' ? 'result_code' : 'return_code'
  return {
    code: err_code ?? first('retcode', outcome) ?? `HTTP_${status}`,
    apiMessage: err_code_des ?? first('result_msg', 'return_msg', 'retmsg') ?? NOT_OURS,
    err_code,
    err_code_des,
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function isAboutSign(code: string, message: string): boolean {
  return /^SIGN_?ERROR$/.test(code) || message.includes('签名')
}
