import type { Pay, PayV2 } from '../../types'
import type { Merchant } from './merchant'

/** Loads what signs for front ends only once it is asked for: many programs send calls alone. */
export function createPay(merchant: Merchant): Pay {
  let loaded: Pay | undefined
  const load = (): Pay => {
    loaded ??= (require('./index') as typeof import('./index')).createPay(merchant)
    return loaded
  }
  const v2 = delegates<PayV2>(() => load().v2, {
    getBrandWCPayRequest: true,
    chooseWXPay: true,
    requestPayment: true,
    payReq: true,
    sendBizRedPacket: true,
    openBusinessView: true,
    entrustweb: true,
    navigateToMiniProgram: true,
    getcouponinfo: true,
    sendCoupon: true,
  })
  const own = delegates<Omit<Pay, 'v2'>>(load, {
    getBrandWCPayRequest: true,
    chooseWXPay: true,
    requestPayment: true,
    payReq: true,
    h5: true,
    native: true,
    requestMerchantTransfer: true,
    openBusinessView: true,
    openBusinessWebview: true,
    navigateToMiniProgram: true,
  })
  return Object.freeze({ ...own, v2: Object.freeze(v2) })
}

type Method = (input: unknown) => unknown

/** Methods that load the object they belong to; a mapped type sees to it that none is forgotten. */
function delegates<T extends object>(load: () => T, names: { [Name in keyof T]: true }): T {
  const methods = Object.keys(names).map((name): [string, Method] => [
    name,
    (input) => (load() as Record<string, Method>)[name]?.(input),
  ])
  return Object.fromEntries(methods) as T
}
