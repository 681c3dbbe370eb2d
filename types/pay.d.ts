/**
 * What a front end needs to open a page of WeChat Pay, made and signed on the server. Every method is named after the
 * call of the front end that takes what it returns.
 *
 * How each is signed is told by where it stands: what a promise brings is signed with the merchant's private key
 * (APIv3), what stands in {@link Pay.v2} with the APIv2 key, and all else is not signed.
 *
 * Whatever is missing or cannot be right is a `WechatPayArgumentError` `ARGUMENT_INVALID` that names the parameter.
 */
export interface Pay {
  /**
   * JSAPI调起支付: opens the cashier in WeChat's browser, for orders of `…/transactions/jsapi`. Those of service providers, of
   * several merchants (合单) and of the overseas API are signed alike.
   *
   * @example
   * ```ts
   * const { data } = await wxpay.v3.pay.transactions.jsapi.post({ json: { … } })
   * const params = await wxpay.pay.getBrandWCPayRequest({ appid, prepay_id: data.prepay_id })
   * // in the page: WeixinJSBridge.invoke('getBrandWCPayRequest', params, (result) => { … })
   * ```
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791857
   */
  getBrandWCPayRequest(order: PrepaidOrder): Promise<BrandWCPayRequest<'RSA'>>
  /** JSAPI调起支付 by the JS-SDK: `wx.chooseWXPay(params)`, which takes `timestamp` in lower case and no `appId`. */
  chooseWXPay(order: PrepaidOrder): Promise<ChooseWXPay<'RSA'>>
  /**
   * 小程序调起支付: `wx.requestPayment(params)` in a mini program, whose `appid` is signed and not passed.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791898
   */
  requestPayment(order: PrepaidOrder): Promise<RequestPayment<'RSA'>>
  /** APP调起支付: the fields of the SDK's `PayReq`. */
  payReq(order: AppOrder): Promise<PayReq>
  /**
   * H5调起支付: the address that the browser is sent to. After paying it goes to `redirect_url`, which need not mean
   * that the order is paid. Opened on a domain that the merchant platform knows; valid for five minutes.
   */
  h5(order: H5Order): string
  /** Native调起支付: the text of the QR code that the user scans, valid for two hours. Drawing it is the front end's. */
  native(order: NativeOrder): string
  /**
   * 调起用户确认收款: `WeixinJSBridge.invoke('requestMerchantTransfer', params)` or `wx.requestMerchantTransfer(params)`
   * for a transfer that waits for the user (`WAIT_USER_CONFIRM`). Not signed. An app opens it by
   * {@link Pay.openBusinessView}.
   */
  requestMerchantTransfer(transfer: MerchantTransfer): RequestMerchantTransfer
  /**
   * 开启支付分服务 (`wxpayScoreEnable`), with the token of `…/payscore/permissions`. Not signed.
   *
   * 确认订单 and 订单详情 of 支付分 are signed with the APIv2 key: {@link PayV2.openBusinessView}.
   */
  openBusinessView(view: PayscorePermission): BusinessView<{ apply_permissions_token: string }>
  /**
   * 调起用户确认收款 in an app. Not signed.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012719576
   */
  openBusinessView(
    view: { businessType: 'requestMerchantTransfer' } & MerchantTransfer,
  ): Pick<BusinessView, 'app'>
  /**
   * APP调起签约 (委托代扣): the SDK's `WXOpenBusinessWebview.Req`, for what a pre-entrust-sign of an app answered. Not
   * signed.
   */
  openBusinessWebview(contract: { pre_entrustweb_id: string }): OpenBusinessWebview
  /**
   * 小程序调起签约 (委托代扣): `wx.navigateToMiniProgram(params)`, for what a pre-entrust-sign of a mini program
   * answered. Not signed. Without a contract made beforehand: {@link PayV2.navigateToMiniProgram}.
   */
  navigateToMiniProgram(contract: PreEntrustedContract): NavigateToMiniProgram<{ pre_entrustweb_id: string }>
  /**
   * What is signed with the APIv2 key, the client's `secret`: orders of APIv2, and those pages that take no other
   * signature.
   *
   * @throws `WechatPayConfigError` `CONFIG_SECRET_MISSING` where `createClient` was given none
   */
  readonly v2: PayV2
}

/** What is signed with the APIv2 key. */
export interface PayV2 {
  /** JSAPI调起支付 for an order of `v2/pay/unifiedorder`. */
  getBrandWCPayRequest<Type extends PaySignType = 'MD5'>(
    order: PrepaidOrder & SignedAlike<Type>,
  ): BrandWCPayRequest<Type>
  /** JSAPI调起支付 by the JS-SDK: `wx.chooseWXPay(params)`. */
  chooseWXPay<Type extends PaySignType = 'MD5'>(order: PrepaidOrder & SignedAlike<Type>): ChooseWXPay<Type>
  /** 小程序调起支付: `wx.requestPayment(params)`. */
  requestPayment<Type extends PaySignType = 'MD5'>(
    order: PrepaidOrder & SignedAlike<Type>,
  ): RequestPayment<Type>
  /** APP调起支付: the fields of the SDK's `PayReq`. */
  payReq(order: AppOrder & SignedAlike): PayReq
  /**
   * 小程序红包: `wx.sendBizRedPacket(params)`, for the `package` that `v2/mmpaymkttransfers/sendminiprogramhb` answered.
   * MD5.
   */
  sendBizRedPacket(packet: { appid: string; package: string }): RequestPayment<'MD5'>
  /** 确认订单 (`wxpayScoreUse`), 订单详情 (`wxpayScoreDetail`) of 支付分, also for orders of APIv3. HMAC-SHA256. */
  openBusinessView(view: PayscoreOrder): BusinessView<Record<string, string>>
  /**
   * 公众号纯签约 (委托代扣): the address of the page that is to be opened in WeChat's browser, with `sub_mch_id` the one
   * for service providers. MD5. The client's number, `version` and `timestamp` are filled in.
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011986768
   */
  entrustweb(contract: EntrustContract & { return_web?: 1 }): string
  /**
   * 小程序纯签约 (委托代扣): `wx.navigateToMiniProgram(params)`. MD5. The client's number and `timestamp` are filled in.
   */
  navigateToMiniProgram(contract: EntrustContract): NavigateToMiniProgram<Record<string, string>>
  /**
   * H5领券 (商家券): the address of the page where a user receives a coupon. HMAC-SHA256.
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_4_1.shtml
   */
  getcouponinfo(coupon: CouponToReceive): string
  /**
   * 小程序领券插件 (商家券、代金券): the attributes of its `<send-coupon>`. HMAC-SHA256.
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_3_1.shtml
   */
  sendCoupon(coupons: CouponsToSend): SendCoupon
}

/** An order that was created, and waits to be paid. */
export interface PrepaidOrder {
  /**
   * The appid of the app, mini program or official account that opens the cashier: one that the order was created with.
   * Service providers name `sp_appid`, or `sub_appid` where the page belongs to the sub-merchant; combined orders
   * `combine_appid`.
   */
  appid: string
  /** 预支付交易会话标识 of the order's answer, valid for two hours. With `prepay_id=` before it, it is understood too. */
  prepay_id: string
}

export interface AppOrder extends PrepaidOrder {
  /** 商户号, by default the client's own. Where another is to be named, the page of the operation says which. */
  partnerid?: string
}

/** APIv2 has two types of signatures, and the front end's is that of the order. */
export interface SignedAlike<Type extends PaySignType = PaySignType> {
  /** The `sign_type` that the order was created with, by default `MD5` as there. */
  sign_type?: Type
}

export type PaySignType = 'MD5' | 'HMAC-SHA256'

/** What `WeixinJSBridge.invoke('getBrandWCPayRequest', …)` takes. */
export interface BrandWCPayRequest<Type extends string> extends RequestPayment<Type> {
  appId: string
}

/** What `wx.requestPayment` takes in a mini program. */
export interface RequestPayment<Type extends string> {
  /** Seconds since 1970, as text. */
  timeStamp: string
  nonceStr: string
  package: string
  signType: Type
  paySign: string
}

/** What `wx.chooseWXPay` of the JS-SDK takes. */
export interface ChooseWXPay<Type extends string> {
  /** Seconds since 1970, as text. */
  timestamp: string
  nonceStr: string
  package: string
  signType: Type
  paySign: string
}

/** The fields of the app SDK's `PayReq`, as WeChat Pay writes them; Android and iOS spell some with capitals. */
export interface PayReq {
  appid: string
  partnerid: string
  prepayid: string
  package: 'Sign=WXPay'
  noncestr: string
  /** Seconds since 1970, as text. */
  timestamp: string
  sign: string
}

/** The answer to an H5 order (`mweb_url` in APIv2), and where the browser goes after paying. */
export type H5Order = ({ h5_url: string } | { mweb_url: string }) & {
  /**
   * An absolute `http:` or `https:` address, not encoded. Where the order's address has one already, this takes its
   * place.
   */
  redirect_url?: string
}

/** The answer to a native order. */
export interface NativeOrder {
  /** `weixin://…` */
  code_url: string
}

/** The answer to a transfer that the user is to confirm. */
export interface MerchantTransfer {
  /** The appid that the transfer was created with; service providers may name `sub_appid` in its place. */
  appid?: string
  /** 跳转领取页面的package信息, of the answer to the transfer. */
  package_info: string
  /** 商户号, by default the client's own. */
  mchid?: string
  /** Service providers: the sub-merchant's number. */
  sub_mchid?: string
  /** Service providers: the sub-merchant's appid. */
  sub_appid?: string
  /** The receiving user, under the appid named. */
  openid?: string
}

/** What `requestMerchantTransfer` takes, of JSAPI and of mini programs. */
export interface RequestMerchantTransfer {
  mchId: string
  appId?: string
  package: string
  subMchId?: string
  subAppId?: string
  openId?: string
}

/** The answer to 商户预授权 of 支付分. */
export interface PayscorePermission {
  businessType: 'wxpayScoreEnable'
  apply_permissions_token: string
}

/** An order of 支付分: to be confirmed with the `package` of its creation, or to be looked at. */
export type PayscoreOrder =
  | { businessType: 'wxpayScoreUse'; package: string; mch_id?: string }
  | { businessType: 'wxpayScoreDetail'; service_id: string; out_order_no: string; mch_id?: string }

/** What opens a page of WeChat Pay's own, for each kind of front end. */
export interface BusinessView<Data = unknown> {
  /** `wx.openBusinessView(miniProgram)` */
  miniProgram: { businessType: string; extraData: Data }
  /** `wx.invoke('openBusinessView', jsapi, …)` of the JS-SDK. */
  jsapi: { businessType: string; queryString: string }
  /** The fields of the app SDK's `WXOpenBusinessView.Req`. */
  app: { businessType: string; query: string; extInfo?: string }
}

/** The fields of the app SDK's `WXOpenBusinessWebview.Req`. */
export interface OpenBusinessWebview {
  businessType: 12
  queryInfo: { pre_entrustweb_id: string }
}

/** The answer to a pre-entrust-sign of a mini program. */
export interface PreEntrustedContract {
  pre_entrustweb_id: string
  /** 跳转签约小程序的AppID. Where the answer has none, the page of the operation says which. */
  redirect_appid: string
  /** 跳转签约小程序的路径. Where the answer has none, the page of the operation says which. */
  redirect_path: string
}

/** What `wx.navigateToMiniProgram` takes. */
export interface NavigateToMiniProgram<Data> {
  appId: string
  path: string
  extraData: Data
}

/** 签约 (委托代扣) without an order: what the user is asked to agree to. */
export interface EntrustContract {
  appid: string
  /** 模板id */
  plan_id: string | number
  /** 签约协议号: the merchant's own. */
  contract_code: string
  /** 请求序列号: one for every request. */
  request_serial: string | number
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 回调通知url, not encoded. */
  notify_url: string
  /** 商户号, by default the client's own. */
  mch_id?: string
  sub_appid?: string
  sub_mch_id?: string
}

/** A coupon of 商家券 that a user may receive. */
export interface CouponToReceive {
  stock_id: string
  /** The merchant's own number of this sending. */
  out_request_no: string
  /** 发券商户号, by default the client's own. */
  send_coupon_merchant?: string
  open_id: string
  /** Where the merchant gives out its own codes. */
  coupon_code?: string
}

/** Coupons that the plug-in of a mini program sends. */
export interface CouponsToSend {
  /** One to ten of them. */
  send_coupon_params: readonly CouponToSend[]
  /** 发券商户号, by default the client's own. */
  send_coupon_merchant?: string
}

export interface CouponToSend {
  stock_id: string
  /** The merchant's own number of this sending. */
  out_request_no: string
  /** Where the merchant gives out its own codes. */
  coupon_code?: string
  /** 自定义发放时间 */
  customize_send_time?: string
}

/** The attributes of `<send-coupon>`. */
export interface SendCoupon {
  send_coupon_params: readonly CouponToSend[]
  send_coupon_merchant: string
  sign: string
}
