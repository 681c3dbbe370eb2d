// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'
import type { V3PayscoreAcquiringbankPermissionsAuthorizationCodeNode, V3PayscoreAcquiringbankServiceorderByOutOrderNoNode, V3PayscoreOverseaPartnerServiceorderByOutOrderNoNode } from './prefixes'

/** 从业机构预授权：请求 */
export interface PostV3PayscoreAcquiringbankPermissionsJson {
  /** 服务ID */
  service_id: string
  /** 渠道商商户号 · 例：`1230000109` */
  channel_id: string
  /** 服务商应用ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 子商户应用ID · 例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 子商户号 · 例：`1230000109` */
  sub_mchid: string
  /** 授权协议号 · 例：`1234323JKHDFE1243252` */
  authorization_code: string
  /** 商户回调地址 · 例：`http://www.qq.com` */
  notify_url?: string
}

/** 从业机构预授权：选项 */
export interface PostV3PayscoreAcquiringbankPermissionsOptions extends CallOptions {
  json: PostV3PayscoreAcquiringbankPermissionsJson
}

/** 从业机构预授权：应答 */
export interface PostV3PayscoreAcquiringbankPermissionsResponse {
  /** 预授权token */
  apply_permissions_token: string
}

/** `v3/payscore/acquiringbank/permissions` */
export interface V3PayscoreAcquiringbankPermissions extends Printed {
  /**
   * 从业机构预授权
   *
   * `POST /v3/payscore/acquiringbank/permissions`
   *
   * 产品：支付分∙机构模式 · 角色：从业机构
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691489 官方文档}
   */
  post(options: PostV3PayscoreAcquiringbankPermissionsOptions): Promise<AxiosResponse<PostV3PayscoreAcquiringbankPermissionsResponse>>
  readonly authorizationCode: V3PayscoreAcquiringbankPermissionsAuthorizationCodeNode
  readonly 'authorization-code/{authorization_code}': V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCode
  readonly 'authorization-code/{authorization_code}/terminate': V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminate
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/payscore/acquiringbank/permissions/${Path}`>
}

/** 从业机构查询与用户授权记录（授权协议号）：查询参数 */
export interface GetV3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeQuery {
  /** 服务ID · 例：`500001` */
  service_id: string
  /** 渠道商商户号 · 例：`1230000109` */
  channel_id: string
  /** 子商户号 · 例：`1230000109` */
  sub_mchid: string
}

/** 从业机构查询与用户授权记录（授权协议号）：选项 */
export interface GetV3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeOptions extends CallOptions {
  /** 授权协议号 · 例：`1275342195190894594` */
  authorization_code: string
  query: GetV3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeQuery
}

/** 从业机构查询与用户授权记录（授权协议号）：应答 */
export interface GetV3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeResponse {
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 服务商应用ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 例：`1230000109` */
  mchid: string
  /** 服务商公众号下的用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 子商户公众号下的用户标识 */
  sub_openid?: string
  /** 授权协议号 · 例：`1275342195190894594` */
  authorization_code: string
  /** 授权状态 · 例：`UNAVAILABLE` */
  authorization_state: string
  /** 授权通知地址 · 例：`https://www.weixin.com` */
  notify_url?: string
  /** 最近一次解除授权时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  cancel_authorization_time?: string
  /** 最近一次授权成功时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  authorization_success_time?: string
  /** 子商户号 · 例：`1230000109` */
  sub_mchid: string
  /** 子商户应用ID · 例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 渠道商商户号 · 例：`1230000109` */
  channel_id?: string
}

/** `v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}` */
export interface V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCode extends Printed {
  /**
   * 从业机构查询与用户授权记录（授权协议号）
   *
   * `GET /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}`
   *
   * 产品：支付分∙机构模式 · 角色：从业机构
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461004 官方文档}
   */
  get(options: GetV3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeOptions): Promise<AxiosResponse<GetV3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeResponse>>
  readonly terminate: V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminate
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/${Path}`>
}

/** 从业机构解除用户授权关系（授权协议号）：请求 */
export interface PostV3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminateJson {
  /** 服务ID · 例：`500001` */
  service_id: string
  /** 渠道商商户号 · 例：`1230000109` */
  channel_id?: string
  /** 子商户号 · 例：`1230000109` */
  sub_mchid: string
  /** 撤销原因 */
  reason: string
}

/** 从业机构解除用户授权关系（授权协议号）：选项 */
export interface PostV3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminateOptions extends CallOptions {
  /** 授权协议号 · 例：`1275342195190894594` */
  authorization_code: string
  json: PostV3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminateJson
}

/** 从业机构解除用户授权关系（授权协议号）：应答 */
export type PostV3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminateResponse = undefined

/** `v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate` */
export interface V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminate extends PathNode {
  /**
   * 从业机构解除用户授权关系（授权协议号）
   *
   * `POST /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate`
   *
   * 产品：支付分∙机构模式 · 角色：从业机构
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461012 官方文档}
   */
  post(options: PostV3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminateOptions): Promise<AxiosResponse<PostV3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminateResponse>>
}

/** 从业机构查询微信支付分订单：查询参数 */
export interface GetV3PayscoreAcquiringbankServiceorderQuery {
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 渠道商商户号 · 例：`1230000109` */
  channel_id: string
  /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no?: string
  /** 回跳查询ID */
  query_id?: string
}

/** 从业机构查询微信支付分订单：选项 */
export interface GetV3PayscoreAcquiringbankServiceorderOptions extends CallOptions {
  query: GetV3PayscoreAcquiringbankServiceorderQuery
}

/** 从业机构查询微信支付分订单：应答 */
export interface GetV3PayscoreAcquiringbankServiceorderResponse {
  /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 服务商应用ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 服务商商户号 · 例：`1230000109` */
  mchid: string
  /** 子商户应用ID · 例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 · 例：`CREATED` */
  state: string
  /** 订单状态说明 · 例：`MCH_COMPLETE` */
  state_description?: string
  /** 后付费项目 */
  post_payments?: PayscoreAcquiringbankPostPayment[]
  /** 后付费商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name: string
    /** 优惠说明 */
    description: string
    /** 优惠金额 · 单位：分 */
    amount?: number
    /** 优惠数量 */
    count?: number
  }[]
  /** 订单风险金 */
  risk_fund: PayscoreAcquiringbankRiskFund
  /** 总金额 · 单位：分 */
  total_amount?: number
  /** 是否需要收款 */
  need_collection?: boolean
  /** 收款信息 */
  collection?: {
    /** 收款状态 · 例：`USER_PAID` */
    state: string
    /** 总收款金额 · 单位：分 */
    total_amount?: number
    /** 待收金额 · 单位：分 */
    paying_amount?: number
    /** 已收金额 · 单位：分 */
    paid_amount?: number
    /** 收款明细列表 */
    details?: {
      /** 收款序号 */
      seq?: number
      /** 单笔收款金额 · 单位：分 */
      amount?: number
      /** 收款成功渠道 · 例：`NEWTON` */
      paid_type?: string
      /** 收款成功时间 · 例：`20091225091210` */
      paid_time?: string
      /** 微信支付交易单号 · 例：`15646546545165651651` */
      transaction_id?: string
      /** 优惠功能 */
      promotion_detail?: {
        /** 券ID · 例：`123456` */
        coupon_id: string
        /** 优惠名称 */
        name?: string
        /** 优惠范围 · 例：`GLOBAL` */
        scope?: string
        /** 优惠类型 · 例：`CASH` */
        type?: string
        /** 优惠券面额 · 单位：分 */
        amount: number
        /** 活动ID · 例：`activity_id` */
        stock_id?: string
        /** 微信出资 · 单位：分 */
        wechatpay_contribute?: number
        /** 商户出资 · 单位：分 */
        merchant_contribute?: number
        /** 其他出资 · 单位：分 */
        other_contribute?: number
        /** 优惠币种 · 例：`CNY` */
        currency?: string
        /** 单品列表 */
        goods_detail?: {
          /** 商品编码 · 例：`M1006` */
          goods_id: string
          /** 商品数量 */
          quantity?: number
          /** 商品价格 · 单位：分 */
          unit_price?: number
          /** 商品优惠金额 · 单位：分 */
          discount_amount?: number
          /** 商品备注 */
          goods_remark?: string
        }[]
      }[]
    }[]
  }
  /** 服务时间段 */
  time_range: PayscoreAcquiringbankTimeRange
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 商户数据包 · 例：`Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald` */
  attach?: string
  /** 商户回调地址 · 例：`https://api.test.com` */
  notify_url: string
  /** 服务商公众号下的用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 子商户公众号下的用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
  /** 微信支付服务订单号 · 例：`0000300001201908301055157220022` */
  order_id: string
  /** 渠道商商户号 · 例：`1230000109` */
  channel_id: string
}

/** 从业机构创建微信支付分订单：请求 */
export interface PostV3PayscoreAcquiringbankServiceorderJson {
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 服务商应用ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 子商户应用ID · 例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** 渠道商商户号 · 例：`1230000109` */
  channel_id: string
  /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 服务信息 */
  service_introduction: string
  /** 后付费项目 */
  post_payments?: PayscoreAcquiringbankInitialPostPayment[]
  /** 后付费商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name: string
    /** 优惠说明 */
    description: string
    /** 优惠数量 */
    count?: number
    /** 付费金额 · 单位：分 */
    amount?: number
  }[]
  /** 订单风险金 */
  risk_fund: PayscoreAcquiringbankRiskFund
  /** 服务时间段 */
  time_range: PayscoreAcquiringbankEstimatedTimeRange
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 预计服务结束地点 */
    end_location?: string
  }
  /** 服务商公众号下的用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 子商户公众号下的用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
  /** 是否需要用户确认 */
  need_user_confirm?: boolean
  /** 商户回调地址 · 例：`https://api.test.com` */
  notify_url: string
  /** 商户数据包 · 例：`Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald` */
  attach?: string
}

/** 从业机构创建微信支付分订单：选项 */
export interface PostV3PayscoreAcquiringbankServiceorderOptions extends CallOptions {
  json: PostV3PayscoreAcquiringbankServiceorderJson
}

/** 从业机构创建微信支付分订单：应答 */
export interface PostV3PayscoreAcquiringbankServiceorderResponse {
  /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 服务商应用ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 服务商商户号 · 例：`1230000109` */
  mchid: string
  /** 子商户应用ID · 例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 渠道商商户号 · 例：`1230000109` */
  channel_id: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 · 例：`CREATED` */
  state: string
  /** 订单状态说明 · 例：`MCH_COMPLETE` */
  state_description?: string
  /** 后付费项目 */
  post_payments?: PayscoreAcquiringbankInitialPostPayment[]
  /** 后付费商户优惠 */
  post_discounts?: PayscoreAcquiringbankInitialPostDiscount[]
  /** 订单风险金 */
  risk_fund?: PayscoreAcquiringbankRiskFund
  /** 服务时间段 */
  time_range?: PayscoreAcquiringbankEstimatedTimeRange
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 预计服务结束地点 */
    end_location: string
  }
  /** 商户数据包 · 例：`Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald` */
  attach?: string
  /** 商户回调地址 · 例：`https://api.test.com` */
  notify_url?: string
  /** 微信支付服务订单号 · 例：`0000300001201908301055157220022` */
  order_id: string
  /** 跳转微信侧数据包 · 例：`DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we` */
  package?: string
}

/** `v3/payscore/acquiringbank/serviceorder` */
export interface V3PayscoreAcquiringbankServiceorder extends Printed {
  /**
   * 从业机构查询微信支付分订单
   *
   * `GET /v3/payscore/acquiringbank/serviceorder`
   *
   * 产品：支付分∙机构模式 · 角色：从业机构
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691343 官方文档}
   */
  get(options: GetV3PayscoreAcquiringbankServiceorderOptions): Promise<AxiosResponse<GetV3PayscoreAcquiringbankServiceorderResponse>>
  /**
   * 从业机构创建微信支付分订单
   *
   * `POST /v3/payscore/acquiringbank/serviceorder`
   *
   * 产品：支付分∙机构模式 · 角色：从业机构
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691326 官方文档}
   */
  post(options: PostV3PayscoreAcquiringbankServiceorderOptions): Promise<AxiosResponse<PostV3PayscoreAcquiringbankServiceorderResponse>>
  readonly deduction: V3PayscoreAcquiringbankServiceorderDeduction
  readonly _out_order_no_: V3PayscoreAcquiringbankServiceorderByOutOrderNoNode
  readonly '{out_order_no}': V3PayscoreAcquiringbankServiceorderByOutOrderNoNode
  readonly '{out_order_no}/cancel': V3PayscoreAcquiringbankServiceorderByOutOrderNoCancel
  readonly '{out_order_no}/complete': V3PayscoreAcquiringbankServiceorderByOutOrderNoComplete
  readonly '{out_order_no}/modify': V3PayscoreAcquiringbankServiceorderByOutOrderNoModify
  readonly '{out_order_no}/registerdeductinfo': V3PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfo
  readonly '{out_order_no}/sync': V3PayscoreAcquiringbankServiceorderByOutOrderNoSync
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/payscore/acquiringbank/serviceorder/${Path}`>
}

/** 从业机构查询微信支付分扣款信息：查询参数 */
export interface GetV3PayscoreAcquiringbankServiceorderDeductionQuery {
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 从业机构申请的公众号或移动应用AppID */
  appid: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 子商户申请的公众号或移动应用AppID */
  sub_appid?: string
  /** 渠道商商户号 · 例：`1230000109` */
  channel_id: string
  /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no?: string
}

/** 从业机构查询微信支付分扣款信息：选项 */
export interface GetV3PayscoreAcquiringbankServiceorderDeductionOptions extends CallOptions {
  query: GetV3PayscoreAcquiringbankServiceorderDeductionQuery
}

/** 从业机构查询微信支付分扣款信息：应答 */
export interface GetV3PayscoreAcquiringbankServiceorderDeductionResponse {
  /** 商品或支付单简要描述 */
  description: string
  /** 商户扣款单号 */
  out_trade_no: string
}

/** `v3/payscore/acquiringbank/serviceorder/deduction` */
export interface V3PayscoreAcquiringbankServiceorderDeduction extends PathNode {
  /**
   * 从业机构查询微信支付分扣款信息
   *
   * `GET /v3/payscore/acquiringbank/serviceorder/deduction`
   *
   * 产品：支付分∙机构模式 · 角色：从业机构
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012458665 官方文档}
   */
  get(options: GetV3PayscoreAcquiringbankServiceorderDeductionOptions): Promise<AxiosResponse<GetV3PayscoreAcquiringbankServiceorderDeductionResponse>>
}

/** 从业机构取消微信支付分订单：请求 */
export interface PostV3PayscoreAcquiringbankServiceorderByOutOrderNoCancelJson {
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 渠道商商户号 · 例：`1230000109` */
  channel_id: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 撤销原因 */
  reason: string
}

/** 从业机构取消微信支付分订单：选项 */
export interface PostV3PayscoreAcquiringbankServiceorderByOutOrderNoCancelOptions extends CallOptions {
  /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  json: PostV3PayscoreAcquiringbankServiceorderByOutOrderNoCancelJson
}

/** 从业机构取消微信支付分订单：应答 */
export type PostV3PayscoreAcquiringbankServiceorderByOutOrderNoCancelResponse = undefined

/** `v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel` */
export interface V3PayscoreAcquiringbankServiceorderByOutOrderNoCancel extends PathNode {
  /**
   * 从业机构取消微信支付分订单
   *
   * `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel`
   *
   * 产品：支付分∙机构模式 · 角色：从业机构
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012458146 官方文档}
   */
  post(options: PostV3PayscoreAcquiringbankServiceorderByOutOrderNoCancelOptions): Promise<AxiosResponse<PostV3PayscoreAcquiringbankServiceorderByOutOrderNoCancelResponse>>
}

/** 从业机构完结微信支付分订单：请求 */
export interface PostV3PayscoreAcquiringbankServiceorderByOutOrderNoCompleteJson {
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 渠道商商户号 · 例：`1230000109` */
  channel_id?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 后付费项目 */
  post_payments: PayscoreAcquiringbankPostPayment[]
  /** 后付费商户优惠 */
  post_discounts?: PayscoreAcquiringbankPostDiscount[]
  /** 总金额 · 单位：分 */
  total_amount: number
  /** 实际服务时间 */
  time_range?: PayscoreAcquiringbankTimeRange
  /** 实际服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 微信支付服务分账标记 */
  profit_sharing?: boolean
  /** 完结服务时间 · RFC 3339 · 例：`2019-11-11T16:24:05+08:00` */
  complete_time?: string
  /** 订单优惠标记 */
  goods_tag?: string
}

/** 从业机构完结微信支付分订单：选项 */
export interface PostV3PayscoreAcquiringbankServiceorderByOutOrderNoCompleteOptions extends CallOptions {
  /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  json: PostV3PayscoreAcquiringbankServiceorderByOutOrderNoCompleteJson
}

/** 从业机构完结微信支付分订单：应答 */
export type PostV3PayscoreAcquiringbankServiceorderByOutOrderNoCompleteResponse = undefined

/** `v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete` */
export interface V3PayscoreAcquiringbankServiceorderByOutOrderNoComplete extends PathNode {
  /**
   * 从业机构完结微信支付分订单
   *
   * `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete`
   *
   * 产品：支付分∙机构模式 · 角色：从业机构
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460791 官方文档}
   */
  post(options: PostV3PayscoreAcquiringbankServiceorderByOutOrderNoCompleteOptions): Promise<AxiosResponse<PostV3PayscoreAcquiringbankServiceorderByOutOrderNoCompleteResponse>>
}

/** 从业机构修改微信支付分订单金额：请求 */
export interface PostV3PayscoreAcquiringbankServiceorderByOutOrderNoModifyJson {
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 渠道商商户号 · 例：`1230000109` */
  channel_id?: string
  /** 后付费项目 */
  post_payments?: PayscoreAcquiringbankPostPayment[]
  /** 后付费商户优惠 */
  post_discounts?: PayscoreAcquiringbankPostDiscount[]
  /** 总金额 · 单位：分 */
  total_amount: number
  /** 修改原因 */
  reason: string
}

/** 从业机构修改微信支付分订单金额：选项 */
export interface PostV3PayscoreAcquiringbankServiceorderByOutOrderNoModifyOptions extends CallOptions {
  /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  json: PostV3PayscoreAcquiringbankServiceorderByOutOrderNoModifyJson
}

/** 从业机构修改微信支付分订单金额：应答 */
export type PostV3PayscoreAcquiringbankServiceorderByOutOrderNoModifyResponse = undefined

/** `v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify` */
export interface V3PayscoreAcquiringbankServiceorderByOutOrderNoModify extends PathNode {
  /**
   * 从业机构修改微信支付分订单金额
   *
   * `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify`
   *
   * 产品：支付分∙先用后付 · 角色：从业机构
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691363 官方文档}
   */
  post(options: PostV3PayscoreAcquiringbankServiceorderByOutOrderNoModifyOptions): Promise<AxiosResponse<PostV3PayscoreAcquiringbankServiceorderByOutOrderNoModifyResponse>>
}

/** 从业机构登记微信支付分扣款信息：请求 */
export interface PostV3PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfoJson {
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 服务商应用ID · 例：`wxd678efh567hg6787` */
  appid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 渠道商商户号 · 例：`1230000109` */
  channel_id: string
  /** 商户系统内部扣款单号 · 例：`1234323JKHDFE1243252` */
  out_trade_no?: string
  /** 子商户公众账号ID · 例：`wxd678efh567hg6999` */
  sub_appid?: string
}

/** 从业机构登记微信支付分扣款信息：选项 */
export interface PostV3PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfoOptions extends CallOptions {
  /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  json: PostV3PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfoJson
}

/** 从业机构登记微信支付分扣款信息：应答 */
export interface PostV3PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfoResponse {
  /** 商品或支付单简要描述 */
  description?: string
}

/** `v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo` */
export interface V3PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfo extends PathNode {
  /**
   * 从业机构登记微信支付分扣款信息
   *
   * `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`
   *
   * 产品：支付分∙机构模式 · 角色：从业机构
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012458414 官方文档}
   */
  post(options: PostV3PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfoOptions): Promise<AxiosResponse<PostV3PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfoResponse>>
}

/** 从业机构同步微信支付分订单信息：请求 */
export interface PostV3PayscoreAcquiringbankServiceorderByOutOrderNoSyncJson {
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 渠道商商户号 · 例：`1230000109` */
  channel_id?: string
  /** 场景类型 · 例：`Order_Paid` */
  type: string
  /** 内容信息详情 */
  detail: {
    /** 收款成功时间 · 例：`20091225091210` */
    paid_time: string
  }
}

/** 从业机构同步微信支付分订单信息：选项 */
export interface PostV3PayscoreAcquiringbankServiceorderByOutOrderNoSyncOptions extends CallOptions {
  /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  json: PostV3PayscoreAcquiringbankServiceorderByOutOrderNoSyncJson
}

/** 从业机构同步微信支付分订单信息：应答 */
export type PostV3PayscoreAcquiringbankServiceorderByOutOrderNoSyncResponse = undefined

/** `v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync` */
export interface V3PayscoreAcquiringbankServiceorderByOutOrderNoSync extends PathNode {
  /**
   * 从业机构同步微信支付分订单信息
   *
   * `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync`
   *
   * 产品：支付分∙先用后付 · 角色：从业机构
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691378 官方文档}
   */
  post(options: PostV3PayscoreAcquiringbankServiceorderByOutOrderNoSyncOptions): Promise<AxiosResponse<PostV3PayscoreAcquiringbankServiceorderByOutOrderNoSyncResponse>>
}

/** 从业机构创建先用后付订单：请求 */
export interface PostV3PayscoreAcquiringbankServicepayondeliveryorderJson {
  /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 公众账号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 子商户应用ID · 例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** 渠道商商户号 · 例：`1230000109` */
  channel_id?: string
  /** 服务ID · 例：`500001` */
  service_id: string
  /** 服务信息 */
  service_introduction: string
  /** 后付费项目 */
  post_payments?: {
    /** 付费项目名称 · 最长20个字符 */
    name?: string
    /** 金额 · 单位：分 */
    amount?: number
    /** 计费说明 */
    description?: string
    /** 付费数量 */
    count?: number
  }[]
  /** 后付费商户优惠 */
  post_discounts?: {
    /** 优惠名称 · 最长20个字符 */
    name?: string
    /** 优惠说明 */
    description?: string
    /** 优惠金额 · 单位：分 */
    amount?: number
    /** 优惠数量 */
    count?: number
  }[]
  /** 服务时间段 */
  time_range: {
    /** 服务开始时间 · 例：`20091225091010` */
    start_time?: string
    /** 服务开始时间备注 · 最长20个字符 */
    start_time_remark?: string
    /** 服务结束时间 · 例：`20091225121010` */
    end_time?: string
    /** 服务结束时间备注 · 最长50个字符 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 订单风险金 */
  risk_fund?: {
    /** 风险金名称 */
    name?: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST'
    /** 风险金额 · 单位：分 */
    amount?: number
    /** 风险说明 · 最长30个字符 */
    description?: string
  }
  /** 商户数据包 · 例：`Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald` */
  attach?: string
  /** 商户回调地址 · 例：`https://api.test.com` */
  notify_url?: string
  /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 子商户公众号下的用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
  /** 是否需要用户确认 */
  need_user_confirm?: boolean
  /** 商户号 · 例：`1230000109` */
  mchid?: string
  /** 先用后付购物详情 */
  shopping_info?: {
    /** 实际购物商家公众号ID · 例：`wxd678efh567hg6787` */
    real_merchant_appid?: string
    /** 单详跳转链接 */
    jump_link?: {
      /** 跳转链接类型 */
      jump_link_type?: 'JUMP_LINK_MINI_PROGRAM'
      /** 小程序跳转AppID */
      appid?: string
      /** 小程序跳转path */
      path?: string
    }
    /** 商品列表 */
    goods?: {
      /** 商品名称 */
      name?: string
      /** 商品图片链接 */
      picture?: string
      /** 商品单价金额 · 单位：分 */
      amount?: number
      /** 商品数量 */
      count?: number
      /** 商品品类ID */
      category_id?: string[]
    }[]
  }
}

/** 从业机构创建先用后付订单：选项 */
export interface PostV3PayscoreAcquiringbankServicepayondeliveryorderOptions extends CallOptions {
  json: PostV3PayscoreAcquiringbankServicepayondeliveryorderJson
}

/** 从业机构创建先用后付订单：应答 */
export interface PostV3PayscoreAcquiringbankServicepayondeliveryorderResponse {
  /** 商户订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 服务商公众号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 服务商商户号 · 例：`1230000109` */
  mchid: string
  /** 子商户公众号ID · 例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** 子商户商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 · 例：`CREATED` */
  state: string
  /** 订单状态说明 · 例：`MCH_COMPLETE` */
  state_description?: string
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name?: string
    /** 付费金额 · 单位：分 */
    amount?: number
    /** 付费说明 */
    description?: string
    /** 付费数量 */
    count?: number
  }[]
  /** 商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠说明 */
    description?: string
    /** 优惠金额 · 单位：分 */
    amount?: number
    /** 优惠数量 */
    count?: number
  }[]
  /** 服务风险金 */
  risk_fund?: {
    /** 风险名称 · 例：`DEPOSIT` */
    name: string
    /** 风险金额 · 单位：分 */
    amount: number
    /** 风险说明 */
    description?: string
  }
  /** 服务时间 */
  time_range?: {
    /** 服务开始时间 · 例：`20091225091010` */
    start_time?: string
    /** 服务结束时间 · 例：`20091225121010` */
    end_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 服务结束时间备注 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 附加数据 · 例：`Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald` */
  attach?: string
  /** 商户回调地址 · 例：`https://api.test.com` */
  notify_url?: string
  /** 微信支付服务订单号 · 例：`0000300001201908301055157220022` */
  order_id?: string
  /** 跳转微信侧数据包 · 例：`DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we` */
  package?: string
  /** 先用后付购物详情 */
  shopping_info?: {
    /** 实际购物商家公众号ID · 例：`wxd678efh567hg6787` */
    real_merchant_appid?: string
    /** 单详跳转链接 */
    jump_link: {
      /** 跳转链接类型 · 例：`JUMP_LINK_MINI_PROGRAM` */
      jump_link_type: string
      /** 小程序跳转AppID · 例：`wxd678efh567hg6787` */
      appid?: string
      /** 小程序跳转path · 例：`/page/order/orderid=PO213412451223` */
      path?: string
    }
    /** 商品列表 */
    goods: {
      /** 商品名称 */
      name: string
      /** 商品图片链接 */
      picture: string
      /** 商品单价金额 · 单位：分 */
      amount: number
      /** 商品数量 */
      count: number
      /** 商品品类ID */
      category_id?: string[]
    }[]
  }
}

/** `v3/payscore/acquiringbank/servicepayondeliveryorder` */
export interface V3PayscoreAcquiringbankServicepayondeliveryorder extends PathNode {
  /**
   * 从业机构创建先用后付订单
   *
   * `POST /v3/payscore/acquiringbank/servicepayondeliveryorder`
   *
   * 产品：支付分∙先用后付 · 角色：从业机构（支付机构）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012783674 官方文档}
   */
  post(options: PostV3PayscoreAcquiringbankServicepayondeliveryorderOptions): Promise<AxiosResponse<PostV3PayscoreAcquiringbankServicepayondeliveryorderResponse>>
}

/** 查询支付分订单：查询参数 */
export interface GetV3PayscoreOverseaPartnerServiceorderQuery {
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no?: string
  /** 回跳查询ID · 例：`15646546545165651651` */
  query_id?: string
}

/** 查询支付分订单：选项 */
export interface GetV3PayscoreOverseaPartnerServiceorderOptions extends CallOptions {
  query: GetV3PayscoreOverseaPartnerServiceorderQuery
}

/** 查询支付分订单：应答 */
export interface GetV3PayscoreOverseaPartnerServiceorderResponse {
  /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 服务商应用ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 服务商商户号 · 例：`1230000109` */
  mchid: string
  /** 子商户应用ID · 例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {})
  /** 后付费项目 */
  post_payments?: PayscoreAcquiringbankOverseasPostPayment[]
  /** 商户优惠 */
  post_discounts?: PayscoreAcquiringbankOverseasPostDiscount[]
  /** 订单风险金 */
  risk_fund: PayscoreAcquiringbankOverseasRiskFund
  /** 总金额 · 单位：货币最小单位 */
  total_amount?: number
  /** 是否需要收款 */
  need_collection?: boolean
  /** 收款信息 */
  collection?: {
    /** 收款状态 */
    state: 'USER_PAYING' | 'USER_PAID' | (string & {})
    /** 总收款金额 · 单位：货币最小单位 */
    total_amount?: number
    /** 待收金额 · 单位：货币最小单位 */
    paying_amount?: number
    /** 已收金额 · 单位：货币最小单位 */
    paid_amount?: number
    /** 收款银行 */
    bank_type?: string
    /** 收款明细列表 */
    details?: {
      /** 收款序号 */
      seq?: number
      /** 单笔收款金额 · 单位：货币最小单位 */
      amount?: number
      /** 收款成功渠道 */
      paid_type?: 'NEWTON' | 'MCH' | (string & {})
      /** 收款成功时间 · RFC 3339 · 例：`2019-11-11T16:24:05+08:00` */
      paid_time?: string
      /** 微信支付交易单号 · 例：`15646546545165651651` */
      transaction_id?: string
      /** 优惠功能 */
      promotion_detail?: {
        /** 券ID · 例：`123456` */
        coupon_id: string
        /** 优惠名称 */
        name?: string
        /** 优惠范围 */
        scope?: 'GLOBAL' | 'SINGLE' | (string & {})
        /** 优惠类型 */
        type?: 'CASH' | 'NOCASH' | (string & {})
        /** 优惠券面额 · 单位：货币最小单位 */
        amount: number
        /** 活动ID · 例：`activity_id` */
        stock_id?: string
        /** 微信出资 · 单位：货币最小单位 */
        wechatpay_contribute?: number
        /** 商户出资 · 单位：货币最小单位 */
        merchant_contribute?: number
        /** 其他出资 · 单位：货币最小单位 */
        other_contribute?: number
        /** 优惠币种 · 例：`CNY` */
        currency?: string
        /** 单品列表 */
        goods_detail?: {
          /** 商品编码 · 例：`M1006` */
          goods_id: string
          /** 商品数量 */
          quantity?: number
          /** 商品价格 · 单位：货币最小单位 */
          unit_price?: number
          /** 商品优惠金额 · 单位：货币最小单位 */
          discount_amount?: number
          /** 商品备注 */
          goods_remark?: string
        }[]
      }[]
    }[]
  }
  /** 服务时间段 */
  time_range: {
    /** 服务开始时间 · 例：`20091225091010` */
    start_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 服务结束时间 · 例：`20091225121010` */
    end_time?: string
    /** 服务结束时间备注 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 商户数据包 · 例：`Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald` */
  attach?: string
  /** 商户回调地址 · 例：`https://api.test.com` */
  notify_url: string
  /** 服务商公众号下的用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 子商户公众号下的用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
  /** 微信支付服务订单号 · 例：`0000300001201908301055157220022` */
  order_id: string
  /** 货币类型 · 例：`HKD` */
  currency?: string
  /** 汇率值 */
  currency_price?: number
  /** 汇率 · 例：`1HKD=0.90CNY` */
  currency_rate_info?: string
}

/** 创建支付分订单：请求 */
export interface PostV3PayscoreOverseaPartnerServiceorderJson {
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 服务商公众号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 子商户公众号ID · 例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** 商户订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 货币类型 · 例：`HKD` */
  currency: string
  /** 服务信息 */
  service_introduction: string
  /** 后付费项目 */
  post_payments?: PayscoreAcquiringbankOverseasPostPayment[]
  /** 商户优惠 */
  post_discounts?: PayscoreAcquiringbankOverseasPostDiscount[]
  /** 服务风险金 */
  risk_fund: {
    /** 风险名称 · 例：`DEPOSIT` */
    name: string
    /** 风险金额 · 单位：货币最小单位 */
    amount: number
    /** 风险说明 */
    description?: string
  }
  /** 服务时间 */
  time_range: PayscoreAcquiringbankOverseasTimeRange
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 预计服务结束地点 */
    end_location?: string
  }
  /** 服务商公众号下的用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 子商户公众号下的用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
  /** 是否需要用户确认 */
  need_user_confirm?: boolean
  /** 商户回调地址 · 例：`https://api.test.com` */
  notify_url: string
  /** 商户数据包 · 例：`Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald` */
  attach?: string
}

/** 创建支付分订单：选项 */
export interface PostV3PayscoreOverseaPartnerServiceorderOptions extends CallOptions {
  json: PostV3PayscoreOverseaPartnerServiceorderJson
}

/** 创建支付分订单：应答 */
export interface PostV3PayscoreOverseaPartnerServiceorderResponse {
  /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 服务商应用ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 服务商商户号 · 例：`1230000109` */
  mchid: string
  /** 子商户应用ID · 例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 货币类型 · 例：`HKD` */
  currency?: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {})
  /** 后付费项目 */
  post_payments?: PayscoreAcquiringbankOverseasPostPayment[]
  /** 后付费商户优惠 */
  post_discounts?: PayscoreAcquiringbankInitialPostDiscount[]
  /** 订单风险金 */
  risk_fund?: PayscoreAcquiringbankOverseasRiskFund
  /** 服务时间段 */
  time_range?: PayscoreAcquiringbankOverseasTimeRange
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 预计服务结束地点 */
    end_location: string
  }
  /** 商户数据包 · 例：`Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald` */
  attach?: string
  /** 商户回调地址 · 例：`https://api.test.com` */
  notify_url?: string
  /** 微信支付服务订单号 · 例：`0000300001201908301055157220022` */
  order_id: string
  /** 跳转微信侧数据包 · 例：`DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we` */
  package?: string
}

/** `v3/payscore/oversea/partner/serviceorder` */
export interface V3PayscoreOverseaPartnerServiceorder extends Printed {
  /**
   * 查询支付分订单
   *
   * `GET /v3/payscore/oversea/partner/serviceorder`
   *
   * 产品：支付分∙海外从业机构模式 · 角色：从业机构
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4014096411 官方文档}
   */
  get(options: GetV3PayscoreOverseaPartnerServiceorderOptions): Promise<AxiosResponse<GetV3PayscoreOverseaPartnerServiceorderResponse>>
  /**
   * 创建支付分订单
   *
   * `POST /v3/payscore/oversea/partner/serviceorder`
   *
   * 产品：支付分∙海外从业机构模式 · 角色：从业机构
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4014096395 官方文档}
   */
  post(options: PostV3PayscoreOverseaPartnerServiceorderOptions): Promise<AxiosResponse<PostV3PayscoreOverseaPartnerServiceorderResponse>>
  readonly _out_order_no_: V3PayscoreOverseaPartnerServiceorderByOutOrderNoNode
  readonly '{out_order_no}': V3PayscoreOverseaPartnerServiceorderByOutOrderNoNode
  readonly '{out_order_no}/cancel': V3PayscoreOverseaPartnerServiceorderByOutOrderNoCancel
  readonly '{out_order_no}/complete': V3PayscoreOverseaPartnerServiceorderByOutOrderNoComplete
  readonly '{out_order_no}/sync': V3PayscoreOverseaPartnerServiceorderByOutOrderNoSync
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/payscore/oversea/partner/serviceorder/${Path}`>
}

/** 取消支付分订单：请求 */
export interface PostV3PayscoreOverseaPartnerServiceorderByOutOrderNoCancelJson {
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 撤销原因 */
  reason: string
}

/** 取消支付分订单：选项 */
export interface PostV3PayscoreOverseaPartnerServiceorderByOutOrderNoCancelOptions extends CallOptions {
  /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  json: PostV3PayscoreOverseaPartnerServiceorderByOutOrderNoCancelJson
}

/** 取消支付分订单：应答 */
export type PostV3PayscoreOverseaPartnerServiceorderByOutOrderNoCancelResponse = undefined

/** `v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel` */
export interface V3PayscoreOverseaPartnerServiceorderByOutOrderNoCancel extends PathNode {
  /**
   * 取消支付分订单
   *
   * `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel`
   *
   * 产品：支付分∙海外从业机构模式 · 角色：从业机构
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4014096416 官方文档}
   */
  post(options: PostV3PayscoreOverseaPartnerServiceorderByOutOrderNoCancelOptions): Promise<AxiosResponse<PostV3PayscoreOverseaPartnerServiceorderByOutOrderNoCancelResponse>>
}

/** 完结支付分订单：请求 */
export interface PostV3PayscoreOverseaPartnerServiceorderByOutOrderNoCompleteJson {
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 后付费项目 */
  post_payments: {
    /** 付费名称 */
    name: string
    /** 付费说明 */
    description?: string
    /** 付费金额 · 单位：货币最小单位 */
    amount?: number
    /** 付费数量 */
    count?: number
  }[]
  /** 商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name: string
    /** 优惠说明 */
    description: string
    /** 优惠金额 · 单位：货币最小单位 */
    amount: number
    /** 优惠数量 */
    count?: number
  }[]
  /** 总金额 · 单位：货币最小单位 */
  total_amount: number
  /** 货币类型 · 例：`HKD` */
  currency?: string
  /** 实际服务时间 */
  time_range?: {
    /** 服务开始时间 · RFC 3339 · 例：`2019-11-11T16:24:05+08:00` */
    start_time?: string
    /** 服务结束时间 · RFC 3339 · 例：`2019-11-11T16:24:05+08:00` */
    end_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 服务结束时间备注 */
    end_time_remark?: string
  }
  /** 实际服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 微信支付服务分账标记 */
  profit_sharing?: boolean
  /** 完结服务时间 · RFC 3339 · 例：`2019-11-11T16:24:05+08:00` */
  complete_time?: string
  /** 订单优惠标记 */
  goods_tag?: string
}

/** 完结支付分订单：选项 */
export interface PostV3PayscoreOverseaPartnerServiceorderByOutOrderNoCompleteOptions extends CallOptions {
  /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  json: PostV3PayscoreOverseaPartnerServiceorderByOutOrderNoCompleteJson
}

/** 完结支付分订单：应答 */
export type PostV3PayscoreOverseaPartnerServiceorderByOutOrderNoCompleteResponse = undefined

/** `v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete` */
export interface V3PayscoreOverseaPartnerServiceorderByOutOrderNoComplete extends PathNode {
  /**
   * 完结支付分订单
   *
   * `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete`
   *
   * 产品：支付分∙海外从业机构模式 · 角色：从业机构
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4014096431 官方文档}
   */
  post(options: PostV3PayscoreOverseaPartnerServiceorderByOutOrderNoCompleteOptions): Promise<AxiosResponse<PostV3PayscoreOverseaPartnerServiceorderByOutOrderNoCompleteResponse>>
}

/** 同步支付分订单信息：请求 */
export interface PostV3PayscoreOverseaPartnerServiceorderByOutOrderNoSyncJson {
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 场景类型 */
  type: 'Order_Paid'
  /** 内容信息详情 */
  detail: {
    /** 收款序号 */
    seq?: number
    /** 收款成功时间 · RFC 3339 · 例：`2019-11-11T16:24:05+08:00` */
    paid_time: string
    /** 收款金额 · 单位：货币最小单位 */
    paid_amount?: number
  }
}

/** 同步支付分订单信息：选项 */
export interface PostV3PayscoreOverseaPartnerServiceorderByOutOrderNoSyncOptions extends CallOptions {
  /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  json: PostV3PayscoreOverseaPartnerServiceorderByOutOrderNoSyncJson
}

/** 同步支付分订单信息：应答 */
export type PostV3PayscoreOverseaPartnerServiceorderByOutOrderNoSyncResponse = undefined

/** `v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync` */
export interface V3PayscoreOverseaPartnerServiceorderByOutOrderNoSync extends PathNode {
  /**
   * 同步支付分订单信息
   *
   * `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync`
   *
   * 产品：支付分∙海外从业机构模式 · 角色：从业机构
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4014096438 官方文档}
   */
  post(options: PostV3PayscoreOverseaPartnerServiceorderByOutOrderNoSyncOptions): Promise<AxiosResponse<PostV3PayscoreOverseaPartnerServiceorderByOutOrderNoSyncResponse>>
}

export interface PayscoreAcquiringbankOperations {
  'POST /v3/payscore/acquiringbank/permissions': { json: PostV3PayscoreAcquiringbankPermissionsJson; options: PostV3PayscoreAcquiringbankPermissionsOptions; response: PostV3PayscoreAcquiringbankPermissionsResponse }
  'GET /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}': { query: GetV3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeQuery; options: GetV3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeOptions; response: GetV3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeResponse }
  'POST /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate': { json: PostV3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminateJson; options: PostV3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminateOptions; response: PostV3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminateResponse }
  'GET /v3/payscore/acquiringbank/serviceorder': { query: GetV3PayscoreAcquiringbankServiceorderQuery; options: GetV3PayscoreAcquiringbankServiceorderOptions; response: GetV3PayscoreAcquiringbankServiceorderResponse }
  'POST /v3/payscore/acquiringbank/serviceorder': { json: PostV3PayscoreAcquiringbankServiceorderJson; options: PostV3PayscoreAcquiringbankServiceorderOptions; response: PostV3PayscoreAcquiringbankServiceorderResponse }
  'GET /v3/payscore/acquiringbank/serviceorder/deduction': { query: GetV3PayscoreAcquiringbankServiceorderDeductionQuery; options: GetV3PayscoreAcquiringbankServiceorderDeductionOptions; response: GetV3PayscoreAcquiringbankServiceorderDeductionResponse }
  'POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel': { json: PostV3PayscoreAcquiringbankServiceorderByOutOrderNoCancelJson; options: PostV3PayscoreAcquiringbankServiceorderByOutOrderNoCancelOptions; response: PostV3PayscoreAcquiringbankServiceorderByOutOrderNoCancelResponse }
  'POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete': { json: PostV3PayscoreAcquiringbankServiceorderByOutOrderNoCompleteJson; options: PostV3PayscoreAcquiringbankServiceorderByOutOrderNoCompleteOptions; response: PostV3PayscoreAcquiringbankServiceorderByOutOrderNoCompleteResponse }
  'POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify': { json: PostV3PayscoreAcquiringbankServiceorderByOutOrderNoModifyJson; options: PostV3PayscoreAcquiringbankServiceorderByOutOrderNoModifyOptions; response: PostV3PayscoreAcquiringbankServiceorderByOutOrderNoModifyResponse }
  'POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo': { json: PostV3PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfoJson; options: PostV3PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfoOptions; response: PostV3PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfoResponse }
  'POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync': { json: PostV3PayscoreAcquiringbankServiceorderByOutOrderNoSyncJson; options: PostV3PayscoreAcquiringbankServiceorderByOutOrderNoSyncOptions; response: PostV3PayscoreAcquiringbankServiceorderByOutOrderNoSyncResponse }
  'POST /v3/payscore/acquiringbank/servicepayondeliveryorder': { json: PostV3PayscoreAcquiringbankServicepayondeliveryorderJson; options: PostV3PayscoreAcquiringbankServicepayondeliveryorderOptions; response: PostV3PayscoreAcquiringbankServicepayondeliveryorderResponse }
  'GET /v3/payscore/oversea/partner/serviceorder': { query: GetV3PayscoreOverseaPartnerServiceorderQuery; options: GetV3PayscoreOverseaPartnerServiceorderOptions; response: GetV3PayscoreOverseaPartnerServiceorderResponse }
  'POST /v3/payscore/oversea/partner/serviceorder': { json: PostV3PayscoreOverseaPartnerServiceorderJson; options: PostV3PayscoreOverseaPartnerServiceorderOptions; response: PostV3PayscoreOverseaPartnerServiceorderResponse }
  'POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel': { json: PostV3PayscoreOverseaPartnerServiceorderByOutOrderNoCancelJson; options: PostV3PayscoreOverseaPartnerServiceorderByOutOrderNoCancelOptions; response: PostV3PayscoreOverseaPartnerServiceorderByOutOrderNoCancelResponse }
  'POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete': { json: PostV3PayscoreOverseaPartnerServiceorderByOutOrderNoCompleteJson; options: PostV3PayscoreOverseaPartnerServiceorderByOutOrderNoCompleteOptions; response: PostV3PayscoreOverseaPartnerServiceorderByOutOrderNoCompleteResponse }
  'POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync': { json: PostV3PayscoreOverseaPartnerServiceorderByOutOrderNoSyncJson; options: PostV3PayscoreOverseaPartnerServiceorderByOutOrderNoSyncOptions; response: PostV3PayscoreOverseaPartnerServiceorderByOutOrderNoSyncResponse }
}

/** 服务时间段 */
export interface PayscoreAcquiringbankEstimatedTimeRange {
  /** 服务开始时间 · 例：`20091225091010` */
  start_time: string
  /** 服务开始时间备注 */
  start_time_remark?: string
  /** 预计服务结束时间 · 例：`20091225121010` */
  end_time?: string
  /** 预计服务结束时间备注 */
  end_time_remark?: string
}

/** 后付费商户优惠 */
export interface PayscoreAcquiringbankInitialPostDiscount {
  /** 优惠名称 */
  name: string
  /** 优惠说明 */
  description: string
  /** 优惠数量 */
  count?: number
}

/** 后付费项目 */
export interface PayscoreAcquiringbankInitialPostPayment {
  /** 付费项目名称 */
  name: string
  /** 付费说明 */
  description?: string
  /** 金额 · 单位：分 */
  amount?: number
  /** 付费数量 */
  count?: number
}

/** 商户优惠 */
export interface PayscoreAcquiringbankOverseasPostDiscount {
  /** 优惠名称 */
  name: string
  /** 优惠说明 */
  description: string
  /** 优惠金额 · 单位：货币最小单位 */
  amount?: number
  /** 优惠数量 */
  count?: number
}

/** 后付费项目 */
export interface PayscoreAcquiringbankOverseasPostPayment {
  /** 付费名称 */
  name: string
  /** 付费金额 · 单位：货币最小单位 */
  amount?: number
  /** 付费说明 */
  description?: string
  /** 付费数量 */
  count?: number
}

/** 订单风险金 */
export interface PayscoreAcquiringbankOverseasRiskFund {
  /** 风险金名称 · 例：`DEPOSIT` */
  name: string
  /** 风险金额 · 单位：货币最小单位 */
  amount: number
  /** 风险说明 */
  description?: string
}

/** 服务时间段 */
export interface PayscoreAcquiringbankOverseasTimeRange {
  /** 服务开始时间 · RFC 3339 · 例：`2019-11-11T16:24:05+08:00` */
  start_time: string
  /** 服务结束时间 · RFC 3339 · 例：`2019-11-11T16:24:05+08:00` */
  end_time?: string
  /** 服务开始时间备注 */
  start_time_remark?: string
  /** 服务结束时间备注 */
  end_time_remark?: string
}

/** 后付费商户优惠 */
export interface PayscoreAcquiringbankPostDiscount {
  /** 优惠名称 */
  name: string
  /** 优惠说明 */
  description: string
  /** 优惠金额 · 单位：分 */
  amount: number
  /** 优惠数量 */
  count?: number
}

/** 后付费项目 */
export interface PayscoreAcquiringbankPostPayment {
  /** 付费名称 */
  name: string
  /** 付费说明 */
  description?: string
  /** 付费金额 · 单位：分 */
  amount?: number
  /** 付费数量 */
  count?: number
}

/** 订单风险金 */
export interface PayscoreAcquiringbankRiskFund {
  /** 风险金名称 · 例：`DEPOSIT` */
  name: string
  /** 风险金额 · 单位：分 */
  amount: number
  /** 风险说明 */
  description?: string
}

/** 服务时间段 */
export interface PayscoreAcquiringbankTimeRange {
  /** 服务开始时间 · 例：`20091225091010` */
  start_time: string
  /** 服务开始时间备注 */
  start_time_remark?: string
  /** 服务结束时间 · 例：`20091225121010` */
  end_time?: string
  /** 服务结束时间备注 */
  end_time_remark?: string
}

