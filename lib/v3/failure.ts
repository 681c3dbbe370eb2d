import { AxiosHeaders, type AxiosResponse } from 'axios'
import type { Call } from '../call'
import { type ApiErrorDetail, type SignInformation, WechatPayApiError } from '../errors'
import { hide } from '../hide'
import { hintFor, internalCodeOf } from './internal-codes'
import { explainSignError } from './sign-error'

interface Verification {
  verified: boolean
  /** Why the answer's signature was not believed, where it had one. */
  cause?: unknown
}

/** The body of WeChat Pay's refusals. */
interface ErrorBody {
  code: string
  message: string
  detail?: ApiErrorDetail
}

/**
 * Turns an answer that is no success into an error.
 *
 * @param data - the answer's body, parsed where it is JSON
 */
export function toApiError(
  call: Call,
  response: AxiosResponse,
  data: unknown,
  verification: Verification,
): WechatPayApiError {
  const { status } = response
  const body = readErrorBody(data, status)
  if (body.detail) guardDetail(body.detail)
  const requestId = readRequestId(response)
  const internalCode = internalCodeOf(requestId)
  const signatureDifference = explain(call, body)
  const hint = signatureDifference ? `${signatureDifference.explanation}.` : hintFor(internalCode)
  const message = [
    `${call}: ${status} ${body.code}`,
    body.message && `: ${body.message}`,
    hint && ` (${hint})`,
    requestId && ` [Request-ID ${requestId}]`,
  ]
  return new WechatPayApiError(
    message.filter(Boolean).join(''),
    {
      code: body.code,
      status,
      apiMessage: body.message,
      verified: verification.verified,
      retryable: isRetryable(status, body.code),
      ...(body.detail && { detail: body.detail }),
      ...(requestId && { requestId }),
      ...(internalCode !== undefined && { internalCode }),
      ...(signatureDifference && { signatureDifference }),
    },
    response,
    verification.cause === undefined ? undefined : { cause: verification.cause },
  )
}

export function readRequestId(response: AxiosResponse): string | undefined {
  const value: unknown = AxiosHeaders.from(response.headers as never).get('request-id')
  return typeof value === 'string' ? value : undefined
}

function readErrorBody(data: unknown, status: number): ErrorBody {
  const body = (typeof data === 'object' && data !== null ? data : {}) as Partial<
    Record<keyof ErrorBody, unknown>
  >
  return {
    code: typeof body.code === 'string' ? body.code : `HTTP_${status}`,
    message:
      typeof body.message === 'string'
        ? body.message
        : 'this is no error message of WeChat Pay’s; a proxy or gateway may have answered',
    ...(typeof body.detail === 'object' && body.detail !== null && { detail: body.detail as ApiErrorDetail }),
  }
}

/** Only an identical call may be repeated, and only where WeChat Pay says that it was not decided. */
export function isRetryable(status: number, code: string): boolean {
  if (status === 500) return code === 'SYSTEM_ERROR'
  if (status === 429) return ['FREQUENCY_LIMITED', 'RATELIMIT_EXCEEDED'].includes(code)
  return [502, 503, 504].includes(status)
}

/** What of a detail is printed; the rest stays readable, but may quote a person's data. */
const PRINTED = ['field', 'issue', 'location']

function guardDetail(detail: ApiErrorDetail): void {
  for (const [name, value] of Object.entries(detail))
    if (!PRINTED.includes(name)) hide(detail, { [name]: value })
}

function explain(call: Call, body: ErrorBody) {
  const seen = body.detail?.sign_information
  const signedText = call.exchange?.signedText
  if (body.code !== 'SIGN_ERROR' || !signedText || !isSignInformation(seen)) return undefined
  return explainSignError(signedText, seen)
}

function isSignInformation(seen: unknown): seen is SignInformation {
  const { truncated_sign_message, sign_message_length } = (seen ?? {}) as Partial<SignInformation>
  return typeof truncated_sign_message === 'string' && typeof sign_message_length === 'number'
}
