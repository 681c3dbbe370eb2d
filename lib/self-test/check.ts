import type { SelfTestCheck, SelfTestResult } from '../../types'
import { WechatPayError } from '../errors'
import { hide } from '../hide'

/** What a self-test tries of the call itself. */
export type Part = 'connection' | 'signing' | 'verification' | 'encryption' | 'notification'

export type Checks = Pick<SelfTestResult, Part>

export function passed(message: string): SelfTestCheck {
  return { ok: true, message }
}

export function failed(message: string, cause?: unknown, code?: string): SelfTestCheck {
  const named = code ?? (cause instanceof WechatPayError ? cause.code : undefined)
  const check = { ok: false, ...(named !== undefined && { code: named }), message }
  if (cause !== undefined) hide(check, { cause })
  return check
}

export function untried(message: string): SelfTestCheck {
  return { ok: undefined, message }
}

/** What is known of some parts; the others were not tried. */
export function checksOf(known: Partial<Checks>, others: string): Checks {
  const rest = untried(others)
  return {
    connection: rest,
    signing: rest,
    verification: rest,
    encryption: rest,
    notification: rest,
    ...known,
  }
}
