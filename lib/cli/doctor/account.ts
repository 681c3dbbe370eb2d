import type { SelfTestResult, WechatPay } from '../../../types'
import { createClient } from '../../client'
import { WechatPayApiError, WechatPayKeyError } from '../../errors'
import { isLoopback, settingOf, toClientConfig } from '../config/client-config'
import type { Settings } from '../config/read'
import { type Received, refusalIn, watch, whyChanged } from '../received'
import { type Check, failed, passed, skipped } from './check'

/** What only WeChat Pay can tell: whether it knows the merchant by this key, and has the same keys as is believed here. */
export async function checkAccount(settings: Settings, limit: number, notifyUrl?: string): Promise<Check[]> {
  let last: Received | undefined
  const { axios, ...config } = toClientConfig(settings)
  const wxpay = createClient({ ...config, axios: { timeout: limit, ...axios } })
  watch(wxpay, (received) => {
    last = received
  })
  const apiv3Key = settings.given.has('apiv3Key') ? [await checkApiv3Key(wxpay)] : []
  const result = await wxpay.selfTest(notifyUrl === undefined ? {} : { notifyUrl })
  const echo = checksOf(result).map((check) =>
    check.id === SENT ? asSent(check, settings, notifyUrl) : check,
  )
  const isExplained = result.ok || echo.some(({ status }) => status === 'failed')
  const checks = isExplained ? echo : [...echo, explainRefusal(last)]
  return [...checks, ...apiv3Key].map((check) => withEvidence(check, last))
}

/** Platform certificates are encrypted under the APIv3 key: where the merchant has any, they prove it. */
async function checkApiv3Key(wxpay: WechatPay): Promise<Check> {
  const id = 'apiv3-key-at-wechat-pay'
  try {
    const downloaded = (await wxpay.keys.refresh()).filter(({ kind }) => kind === 'CERTIFICATE')
    const list = downloaded.map((key) => `${key.id} until ${key.expires?.toISOString().slice(0, 10)}`)
    return passed(id, `It decrypts the platform certificates: ${list.join(', ')}.`)
  } catch (error) {
    if (!(error instanceof WechatPayKeyError)) throw error
    if (error.code === 'KEYS_PUBLIC_KEY_MODE')
      return skipped(
        id,
        'Cannot be proven: this merchant has no platform certificates. A notification proves it (--notify).',
      )
    if (error.code === 'KEYS_UNAVAILABLE') return unavailable(id, error)
    return failed(id, error.message, error.code)
  }
}

function unavailable(id: string, { cause }: WechatPayKeyError): Check {
  const why =
    cause instanceof WechatPayApiError
      ? `WeChat Pay answered ${cause.status} ${cause.code}`
      : 'there was no answer to believe'
  return skipped(id, `Not tried: ${why}.`)
}

const SENT = 'notification-sent'

/**
 * What WeChat Pay took upon itself is as much as can be seen from here; whether it arrives, the handler sees. No
 * address of this machine is reached by any but a sandbox on it.
 */
function asSent(check: Check, settings: Settings, notifyUrl: string | undefined): Check {
  const isReachable = !isLoopback(notifyUrl) || isLoopback(settingOf<string>(settings, 'baseUrl'))
  if (check.status !== 'skipped' || !/^WeChat Pay was asked/.test(check.message) || !isReachable) return check
  return passed(
    SENT,
    `WeChat Pay took the order to send SECURITY_ECHO.SUCCESS to ${notifyUrl}: look in your handler's log for it.`,
  )
}

const PARTS = ['connection', 'signing', 'verification', 'encryption', 'notification'] as const

function checksOf(result: SelfTestResult): Check[] {
  return PARTS.flatMap((part) => {
    const { ok, message, code } = result[part]
    if (part === 'notification' && ok === undefined && result.ok && /^Not asked for/.test(message)) return []
    const id = part === 'notification' ? SENT : part
    if (ok === undefined) return [skipped(id, message)]
    return [ok ? passed(id, message) : failed(id, message, code)]
  })
}

/** A signature that does not match has two causes; the bytes may tell which. */
function withEvidence(check: Check, last: Received | undefined): Check {
  if (check.code !== 'SIGNATURE_MISMATCH' || !last) return check
  const evidence = whyChanged(last)
  return evidence ? { ...check, message: `${check.message} ${evidence}` } : check
}

/** A refusal that says nothing of any part. */
function explainRefusal(last: Received | undefined): Check {
  const id = 'echo'
  const { code = '', message = '' } = refusalIn(last)
  const said = `WeChat Pay refused the test (${last?.status ?? 'no answer'} ${code}: ${message}).`
  return failed(id, said, code || undefined)
}
