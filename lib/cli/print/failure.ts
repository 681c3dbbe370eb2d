import { WechatPayApiError, WechatPayConfigError, WechatPayError, WechatPayTemplateError } from '../../errors'
import { hintFor } from '../../v3/internal-codes'
import { UsageError } from '../usage-error'
import { plainText } from './json'
import type { Style } from './style'

/** The command did not do what it was asked to. */
export const FAILED = 1
/** The command or its configuration is wrong: nothing was sent. */
export const USAGE = 2

export function exitCodeOf(error: unknown): number {
  const isUsage = [UsageError, WechatPayConfigError, WechatPayTemplateError].some(
    (kind) => error instanceof kind,
  )
  return isUsage ? USAGE : FAILED
}

/** What went wrong, for a person. */
export function formatFailure(error: unknown, style: Style): string {
  if (error instanceof WechatPayApiError) return formatRefusal(error, style)
  const { code, message } = describeFailure(error)
  return `${style('red', '✗')} ${style('bold', code)}: ${plainText(message)}\n`
}

/** What went wrong, for a program. */
export function describeFailure(error: unknown): { code: string; message: string; [field: string]: unknown } {
  if (error instanceof WechatPayError) return error.toJSON() as { code: string; message: string }
  if (error instanceof UsageError) return { code: error.code, message: error.message }
  const { code, message } = error as { code?: unknown; message?: unknown }
  return { code: typeof code === 'string' ? code : 'FAILED', message: String(message ?? error) }
}

function formatRefusal(error: WechatPayApiError, style: Style): string {
  const { status, code, apiMessage, err_code, err_code_des, detail, requestId, verified } = error
  const hint = error.signatureDifference?.explanation ?? hintFor(error.internalCode)
  const field = (name: string, value: unknown) =>
    value === undefined || value === ''
      ? []
      : [`  ${style('dim', name.padEnd(11))} ${plainText(String(value))}`]
  return [
    `${style('red', '✗')} ${status} ${style('bold', plainText(code))}: ${plainText(apiMessage)}`,
    ...(err_code === undefined || err_code === code
      ? []
      : field('err_code', `${err_code} ${err_code_des ?? ''}`)),
    ...field('field', detail?.field),
    ...field('issue', detail?.issue),
    ...field('location', detail?.location),
    ...field('hint', hint),
    ...field('Request-ID', requestId),
    ...(verified ? [] : field('unverified', 'this refusal carries no signature that was verified')),
    ...(error.retryable ? field('retry', 'the same call may succeed later') : []),
    '',
  ].join('\n')
}
