import type { Pay } from '../../types'
import * as address from './address'
import * as businessView from './business-view'
import * as cashier from './cashier'
import * as contract from './contract'
import * as coupon from './coupon'
import type { Merchant } from './merchant'
import * as transfer from './transfer'
import * as v2 from './v2-cashier'

/** What opens the pages of WeChat Pay for one merchant. */
export function createPay(merchant: Merchant): Pay {
  return {
    getBrandWCPayRequest: (order) => cashier.getBrandWCPayRequest(merchant, order),
    chooseWXPay: (order) => cashier.chooseWXPay(merchant, order),
    requestPayment: (order) => cashier.requestPayment(merchant, order),
    payReq: (order) => cashier.payReq(merchant, order),
    h5: address.h5,
    native: address.native,
    requestMerchantTransfer: (given) => transfer.requestMerchantTransfer(merchant, given),
    openBusinessView: (view: never) => businessView.openBusinessView(merchant, view) as never,
    openBusinessWebview: contract.openBusinessWebview,
    navigateToMiniProgram: contract.navigateToMiniProgram,
    v2: {
      getBrandWCPayRequest: (order) => v2.getBrandWCPayRequest(merchant, order),
      chooseWXPay: (order) => v2.chooseWXPay(merchant, order),
      requestPayment: (order) => v2.requestPayment(merchant, order),
      payReq: (order) => v2.payReq(merchant, order),
      sendBizRedPacket: (packet) => v2.sendBizRedPacket(merchant, packet),
      openBusinessView: (view) => businessView.openPayscoreOrder(merchant, view),
      entrustweb: (given) => contract.entrustweb(merchant, given),
      navigateToMiniProgram: (given) => contract.navigateToSigning(merchant, given),
      getcouponinfo: (given) => coupon.getcouponinfo(merchant, given),
      sendCoupon: (given) => coupon.sendCoupon(merchant, given),
    },
  }
}
