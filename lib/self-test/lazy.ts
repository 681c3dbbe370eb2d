import type { SelfTestOptions, SelfTestResult, WechatPay } from '../../types'
import type { Settings } from '../config'

/** Loads the self-test only once it is asked for. */
export async function selfTest(
  wxpay: WechatPay,
  settings: Settings,
  options?: SelfTestOptions,
): Promise<SelfTestResult> {
  return (require('./index') as typeof import('./index')).selfTest(wxpay, settings, options)
}
