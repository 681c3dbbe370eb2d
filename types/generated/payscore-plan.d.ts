// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'
import type { V3PayscorePlanPartnerPayscorePlansMerchantPlanNoNode, V3PayscorePlanPayscorePlansMerchantPlanNoNode, V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoNode, V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoNode } from './prefixes'

/** 创建支付分计划：请求 */
export interface PostV3PayscorePlanPartnerPayscorePlansJson {
  /** 计划所属服务 · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 服务商的AppID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 子商户的AppID · 例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 支付分计划名称 */
  plan_name: string
  /** 支付分计划有效期 */
  plan_duration: number
  /** 支付分计划扣费次数 */
  deduction_quantity: number
  /** 支付分计划原总金额 · 单位：分 */
  total_original_price: number
  /** 支付分计划实际扣费总金额 · 单位：分 */
  total_actual_price: number
  /** 支付分计划明细列表 */
  plan_detail_list?: PayscorePlanItemToCreate[]
  /** 商户侧计划号 · 例：`1234323JKHDFE1243252` */
  merchant_plan_no: string
}

/** 创建支付分计划：选项 */
export interface PostV3PayscorePlanPartnerPayscorePlansOptions extends CallOptions {
  json: PostV3PayscorePlanPartnerPayscorePlansJson
}

/** 创建支付分计划：应答 */
export interface PostV3PayscorePlanPartnerPayscorePlansResponse extends PayscorePlanPartnerDefinition {}

/** `v3/payscore/plan/partner/payscore-plans` */
export interface V3PayscorePlanPartnerPayscorePlans extends Printed {
  /**
   * 创建支付分计划
   *
   * `POST /v3/payscore/plan/partner/payscore-plans`
   *
   * 产品：支付分∙签约计划 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463290 官方文档}
   */
  post(options: PostV3PayscorePlanPartnerPayscorePlansOptions): Promise<AxiosResponse<PostV3PayscorePlanPartnerPayscorePlansResponse>>
  readonly merchantPlanNo: V3PayscorePlanPartnerPayscorePlansMerchantPlanNoNode
  readonly 'merchant-plan-no/{merchant_plan_no}': V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNo
  readonly 'merchant-plan-no/{merchant_plan_no}/stop': V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStop
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/payscore/plan/partner/payscore-plans/${Path}`>
}

/** 查询支付分计划：查询参数 */
export interface GetV3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoQuery {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
}

/** 查询支付分计划：选项 */
export interface GetV3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoOptions extends CallOptions {
  /** 支付分计划商户侧单号 · 例：`1234323JKHDFE1243252` */
  merchant_plan_no: string
  query: GetV3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoQuery
}

/** 查询支付分计划：应答 */
export interface GetV3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoResponse extends PayscorePlanPartnerDefinition {}

/** `v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}` */
export interface V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNo extends Printed {
  /**
   * 查询支付分计划
   *
   * `GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}`
   *
   * 产品：支付分∙签约计划 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463318 官方文档}
   */
  get(options: GetV3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoOptions): Promise<AxiosResponse<GetV3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoResponse>>
  readonly stop: V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStop
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/${Path}`>
}

/** 停止支付分计划：请求 */
export interface PostV3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopJson {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
}

/** 停止支付分计划：选项 */
export interface PostV3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopOptions extends CallOptions {
  /** 商户支付分计划对应的计划号 · 例：`1234323JKHDFE1243252` */
  merchant_plan_no: string
  json: PostV3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopJson
}

/** 停止支付分计划：应答 */
export interface PostV3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopResponse extends PayscorePlanPartnerDefinition {}

/** `v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop` */
export interface V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStop extends PathNode {
  /**
   * 停止支付分计划
   *
   * `POST /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
   *
   * 产品：支付分∙签约计划 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463322 官方文档}
   */
  post(options: PostV3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopOptions): Promise<AxiosResponse<PostV3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopResponse>>
}

/** 创建支付分计划：请求 */
export interface PostV3PayscorePlanPayscorePlansJson {
  /** 计划所属服务 · 例：`2002000000000558128851361561536` */
  service_id: string
  /** AppID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 支付分计划名称 */
  plan_name: string
  /** 支付分计划有效期 */
  plan_duration: number
  /** 支付分计划扣费次数 */
  deduction_quantity: number
  /** 支付分计划原总金额 · 单位：分 */
  total_original_price: number
  /** 支付分计划实际扣费总金额 · 单位：分 */
  total_actual_price: number
  /** 支付分计划明细列表 */
  plan_detail_list?: PayscorePlanItemToCreate[]
  /** 商户侧计划号 · 例：`1234323JKHDFE1243252` */
  merchant_plan_no: string
}

/** 创建支付分计划：选项 */
export interface PostV3PayscorePlanPayscorePlansOptions extends CallOptions {
  json: PostV3PayscorePlanPayscorePlansJson
}

/** 创建支付分计划：应答 */
export interface PostV3PayscorePlanPayscorePlansResponse extends PayscorePlanDefinition {}

/** `v3/payscore/plan/payscore-plans` */
export interface V3PayscorePlanPayscorePlans extends Printed {
  /**
   * 创建支付分计划
   *
   * `POST /v3/payscore/plan/payscore-plans`
   *
   * 产品：支付分∙签约计划 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467232 官方文档}
   */
  post(options: PostV3PayscorePlanPayscorePlansOptions): Promise<AxiosResponse<PostV3PayscorePlanPayscorePlansResponse>>
  readonly merchantPlanNo: V3PayscorePlanPayscorePlansMerchantPlanNoNode
  readonly 'merchant-plan-no/{merchant_plan_no}': V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNo
  readonly 'merchant-plan-no/{merchant_plan_no}/stop': V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStop
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/payscore/plan/payscore-plans/${Path}`>
}

/** 查询支付分计划：选项 */
export interface GetV3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoOptions extends CallOptions {
  /** 支付分计划商户侧单号 · 例：`1234323JKHDFE1243252` */
  merchant_plan_no: string
}

/** 查询支付分计划：应答 */
export interface GetV3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoResponse extends PayscorePlanDefinition {}

/** `v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}` */
export interface V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNo extends Printed {
  /**
   * 查询支付分计划
   *
   * `GET /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}`
   *
   * 产品：支付分∙签约计划 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012470804 官方文档}
   */
  get(options: GetV3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoOptions): Promise<AxiosResponse<GetV3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoResponse>>
  readonly stop: V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStop
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/${Path}`>
}

/** 停止支付分计划：选项 */
export interface PostV3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStopOptions extends CallOptions {
  /** 商户支付分计划对应的计划号 · 例：`1234323JKHDFE1243252` */
  merchant_plan_no: string
}

/** 停止支付分计划：应答 */
export interface PostV3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStopResponse extends PayscorePlanDefinition {}

/** `v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop` */
export interface V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStop extends PathNode {
  /**
   * 停止支付分计划
   *
   * `POST /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
   *
   * 产品：支付分∙签约计划 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012470851 官方文档}
   */
  post(options: PostV3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStopOptions): Promise<AxiosResponse<PostV3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStopResponse>>
}

/** 创建用户的签约计划详情对应的服务订单：请求 */
export interface PostV3PayscoreSignPlanPartnerServiceorderJson {
  /** 支付分服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 待创建服务订单对应的用户的签约计划 · 例：`01000033210000324638000000376258` */
  sign_plan_id: string
  /** 待创建服务订单对应的用户的签约计划详情序号 */
  plan_detail_no: number
  /** 服务商的AppID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 子商户的AppID · 例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** 服务商公众号下的用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 子商户公众号下的用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
  /** 商户扣款成功回调通知的地址 · 例：`https://api.test.com` */
  notify_url: string
  /** 服务信息 */
  service_introduction: string
  /** 服务时间 */
  time_range: PayscorePlanTimeRange
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 附加数据 · 例：`Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald` */
  attach?: string
  /** 商户侧订单号 · 例：`1514323JSVDFE1243252` */
  out_trade_no: string
}

/** 创建用户的签约计划详情对应的服务订单：选项 */
export interface PostV3PayscoreSignPlanPartnerServiceorderOptions extends CallOptions {
  json: PostV3PayscoreSignPlanPartnerServiceorderJson
}

/** 创建用户的签约计划详情对应的服务订单：应答 */
export interface PostV3PayscoreSignPlanPartnerServiceorderResponse {
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
  /** 订单状态说明 · 例：`USER_CONFIRM` */
  state_description?: string
  /** 后付费项目 */
  post_payments?: PayscorePlanPostPayment[]
  /** 商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠金额 · 单位：分 */
    amount?: number
  }[]
  /** 服务风险金 */
  risk_fund?: {
    /** 风险金额 · 单位：分 */
    amount: number
  }
  /** 服务时间 */
  time_range?: PayscorePlanTimeRange
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
}

/** `v3/payscore/sign-plan/partner/serviceorder` */
export interface V3PayscoreSignPlanPartnerServiceorder extends PathNode {
  /**
   * 创建用户的签约计划详情对应的服务订单
   *
   * `POST /v3/payscore/sign-plan/partner/serviceorder`
   *
   * 产品：支付分∙签约计划 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463469 官方文档}
   */
  post(options: PostV3PayscoreSignPlanPartnerServiceorderOptions): Promise<AxiosResponse<PostV3PayscoreSignPlanPartnerServiceorderResponse>>
}

/** 创建用户的签约计划：请求 */
export interface PostV3PayscoreSignPlanPartnerUserSignPlansJson {
  /** 支付分服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 支付分计划ID · 例：`01000033210000324638000000376258` */
  plan_id: string
  /** 服务商的AppID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 子商户的AppID · 例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** 待签约用户在服务商应用下的OpenID · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 待签约用户在子商户应用下的OpenID · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
  /** 商户签约计划单号 · 例：`1234323JKHDFE1243252` */
  merchant_sign_plan_no: string
  /** 签约成功事件通知回调地址 · 例：`https://api.test.com` */
  notify_url: string
  /** 签约计划对应的计划详情列表的商户侧单号信息 */
  sign_plan_detail: {
    /** 计划明细序号 */
    plan_detail_no: number
    /** 商户侧计划明细使用订单号 · 例：`1234323JKHDFE1243252` */
    merchant_plan_detail_no: string
  }[]
}

/** 创建用户的签约计划：选项 */
export interface PostV3PayscoreSignPlanPartnerUserSignPlansOptions extends CallOptions {
  json: PostV3PayscoreSignPlanPartnerUserSignPlansJson
}

/** 创建用户的签约计划：应答 */
export interface PostV3PayscoreSignPlanPartnerUserSignPlansResponse {
  /** 用户的签约计划 */
  sign_plan: PayscorePlanPartnerSubscription
  /** 跳转微信侧确认签约小程序的数据 · 例：`Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald` */
  package: string
}

/** `v3/payscore/sign-plan/partner/user-sign-plans` */
export interface V3PayscoreSignPlanPartnerUserSignPlans extends Printed {
  /**
   * 创建用户的签约计划
   *
   * `POST /v3/payscore/sign-plan/partner/user-sign-plans`
   *
   * 产品：支付分∙签约计划 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463521 官方文档}
   */
  post(options: PostV3PayscoreSignPlanPartnerUserSignPlansOptions): Promise<AxiosResponse<PostV3PayscoreSignPlanPartnerUserSignPlansResponse>>
  readonly merchantSignPlanNo: V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoNode
  readonly 'merchant-sign-plan-no/{merchant_sign_plan_no}': V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo
  readonly 'merchant-sign-plan-no/{merchant_sign_plan_no}/stop': V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/payscore/sign-plan/partner/user-sign-plans/${Path}`>
}

/** 查询用户的签约计划：查询参数 */
export interface GetV3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoQuery {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
}

/** 查询用户的签约计划：选项 */
export interface GetV3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoOptions extends CallOptions {
  /** 商户签约计划号 · 例：`1234323JKHDFE1243252` */
  merchant_sign_plan_no: string
  query: GetV3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoQuery
}

/** 查询用户的签约计划：应答 */
export interface GetV3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoResponse extends PayscorePlanPartnerSubscription {}

/** `v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}` */
export interface V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo extends Printed {
  /**
   * 查询用户的签约计划
   *
   * `GET /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
   *
   * 产品：支付分∙签约计划 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463526 官方文档}
   */
  get(options: GetV3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoOptions): Promise<AxiosResponse<GetV3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoResponse>>
  readonly stop: V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/${Path}`>
}

/** 取消用户的签约计划：请求 */
export interface PostV3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopJson {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 停止签约计划原因 */
  stop_reason: string
}

/** 取消用户的签约计划：选项 */
export interface PostV3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopOptions extends CallOptions {
  /** 商户侧签约计划号 · 例：`1234323JKHDFE1243252` */
  merchant_sign_plan_no: string
  json: PostV3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopJson
}

/** 取消用户的签约计划：应答 */
export interface PostV3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopResponse extends PayscorePlanPartnerSubscription {}

/** `v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop` */
export interface V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop extends PathNode {
  /**
   * 取消用户的签约计划
   *
   * `POST /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
   *
   * 产品：支付分∙签约计划 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463534 官方文档}
   */
  post(options: PostV3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopOptions): Promise<AxiosResponse<PostV3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopResponse>>
}

/** 创建用户的签约计划详情对应的服务订单：请求 */
export interface PostV3PayscoreSignPlanServiceorderJson {
  /** 支付分服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 待创建服务订单对应的用户的签约计划 · 例：`01000033210000324638000000376258` */
  sign_plan_id: string
  /** 待创建服务订单对应的用户的签约计划详情序号 */
  plan_detail_no: number
  /** 商户的AppID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户公众号下的用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
  /** 商户扣款成功回调通知的地址 · 例：`https://api.test.com` */
  notify_url: string
  /** 服务信息 */
  service_introduction: string
  /** 服务时间 */
  time_range: PayscorePlanTimeRange
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 附加数据 · 例：`Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald` */
  attach?: string
  /** 商户侧订单号 · 例：`1514323JSVDFE1243252` */
  out_trade_no: string
}

/** 创建用户的签约计划详情对应的服务订单：选项 */
export interface PostV3PayscoreSignPlanServiceorderOptions extends CallOptions {
  json: PostV3PayscoreSignPlanServiceorderJson
}

/** 创建用户的签约计划详情对应的服务订单：应答 */
export interface PostV3PayscoreSignPlanServiceorderResponse {
  /** 商户订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 商户公众号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 例：`1230000109` */
  mchid: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 · 例：`CREATED` */
  state: string
  /** 订单状态说明 · 例：`USER_CONFIRM` */
  state_description?: string
  /** 后付费项目 */
  post_payments?: PayscorePlanPostPayment[]
  /** 商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠金额 · 单位：分 */
    amount?: number
  }[]
  /** 服务风险金 */
  risk_fund?: {
    /** 风险金额 · 单位：分 */
    amount: number
  }
  /** 服务时间 */
  time_range?: PayscorePlanTimeRange
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
}

/** `v3/payscore/sign-plan/serviceorder` */
export interface V3PayscoreSignPlanServiceorder extends PathNode {
  /**
   * 创建用户的签约计划详情对应的服务订单
   *
   * `POST /v3/payscore/sign-plan/serviceorder`
   *
   * 产品：支付分∙签约计划 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012489351 官方文档}
   */
  post(options: PostV3PayscoreSignPlanServiceorderOptions): Promise<AxiosResponse<PostV3PayscoreSignPlanServiceorderResponse>>
}

/** 创建用户的签约计划：请求 */
export interface PostV3PayscoreSignPlanUserSignPlansJson {
  /** 支付分服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 支付分计划ID · 例：`01000033210000324638000000376258` */
  plan_id: string
  /** AppID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 待签约用户在商户应用下的OpenID · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
  /** 商户签约计划单号 · 例：`1234323JKHDFE1243252` */
  merchant_sign_plan_no: string
  /** 签约成功事件通知回调地址 · 例：`https://api.test.com` */
  notify_url: string
  /** 签约计划对应的计划详情列表的商户侧单号信息 */
  sign_plan_detail: {
    /** 计划明细序号 */
    plan_detail_no: number
    /** 商户侧计划明细使用订单号 · 例：`1234323JKHDFE1243252` */
    merchant_plan_detail_no: string
  }[]
}

/** 创建用户的签约计划：选项 */
export interface PostV3PayscoreSignPlanUserSignPlansOptions extends CallOptions {
  json: PostV3PayscoreSignPlanUserSignPlansJson
}

/** 创建用户的签约计划：应答 */
export interface PostV3PayscoreSignPlanUserSignPlansResponse {
  /** 用户的签约计划 */
  sign_plan: PayscorePlanSubscription
  /** 跳转微信侧确认签约小程序的数据 · 例：`Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald` */
  package: string
}

/** `v3/payscore/sign-plan/user-sign-plans` */
export interface V3PayscoreSignPlanUserSignPlans extends Printed {
  /**
   * 创建用户的签约计划
   *
   * `POST /v3/payscore/sign-plan/user-sign-plans`
   *
   * 产品：支付分∙签约计划 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012489420 官方文档}
   */
  post(options: PostV3PayscoreSignPlanUserSignPlansOptions): Promise<AxiosResponse<PostV3PayscoreSignPlanUserSignPlansResponse>>
  readonly merchantSignPlanNo: V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoNode
  readonly 'merchant-sign-plan-no/{merchant_sign_plan_no}': V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo
  readonly 'merchant-sign-plan-no/{merchant_sign_plan_no}/stop': V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/payscore/sign-plan/user-sign-plans/${Path}`>
}

/** 查询用户的签约计划：选项 */
export interface GetV3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoOptions extends CallOptions {
  /** 商户签约计划号 · 例：`1234323JKHDFE1243252` */
  merchant_sign_plan_no: string
}

/** 查询用户的签约计划：应答 */
export interface GetV3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoResponse extends PayscorePlanSubscription {}

/** `v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}` */
export interface V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo extends Printed {
  /**
   * 查询用户的签约计划
   *
   * `GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
   *
   * 产品：支付分∙签约计划 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012470990 官方文档}
   */
  get(options: GetV3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoOptions): Promise<AxiosResponse<GetV3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoResponse>>
  readonly stop: V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/${Path}`>
}

/** 直连商户取消用户的签约计划：请求 */
export interface PostV3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopJson {
  /** 停止签约计划原因 */
  stop_reason: string
}

/** 直连商户取消用户的签约计划：选项 */
export interface PostV3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopOptions extends CallOptions {
  /** 商户侧签约计划号 · 例：`1234323JKHDFE1243252` */
  merchant_sign_plan_no: string
  json: PostV3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopJson
}

/** 直连商户取消用户的签约计划：应答 */
export interface PostV3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopResponse extends PayscorePlanSubscription {}

/** `v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop` */
export interface V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop extends PathNode {
  /**
   * 直连商户取消用户的签约计划
   *
   * `POST /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
   *
   * 产品：支付分∙签约计划 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012471050 官方文档}
   */
  post(options: PostV3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopOptions): Promise<AxiosResponse<PostV3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopResponse>>
}

export interface PayscorePlanOperations {
  'POST /v3/payscore/plan/partner/payscore-plans': { json: PostV3PayscorePlanPartnerPayscorePlansJson; options: PostV3PayscorePlanPartnerPayscorePlansOptions; response: PostV3PayscorePlanPartnerPayscorePlansResponse }
  'GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}': { query: GetV3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoQuery; options: GetV3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoOptions; response: GetV3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoResponse }
  'POST /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop': { json: PostV3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopJson; options: PostV3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopOptions; response: PostV3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopResponse }
  'POST /v3/payscore/plan/payscore-plans': { json: PostV3PayscorePlanPayscorePlansJson; options: PostV3PayscorePlanPayscorePlansOptions; response: PostV3PayscorePlanPayscorePlansResponse }
  'GET /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}': { options: GetV3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoOptions; response: GetV3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoResponse }
  'POST /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop': { options: PostV3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStopOptions; response: PostV3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStopResponse }
  'POST /v3/payscore/sign-plan/partner/serviceorder': { json: PostV3PayscoreSignPlanPartnerServiceorderJson; options: PostV3PayscoreSignPlanPartnerServiceorderOptions; response: PostV3PayscoreSignPlanPartnerServiceorderResponse }
  'POST /v3/payscore/sign-plan/partner/user-sign-plans': { json: PostV3PayscoreSignPlanPartnerUserSignPlansJson; options: PostV3PayscoreSignPlanPartnerUserSignPlansOptions; response: PostV3PayscoreSignPlanPartnerUserSignPlansResponse }
  'GET /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}': { query: GetV3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoQuery; options: GetV3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoOptions; response: GetV3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoResponse }
  'POST /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop': { json: PostV3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopJson; options: PostV3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopOptions; response: PostV3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopResponse }
  'POST /v3/payscore/sign-plan/serviceorder': { json: PostV3PayscoreSignPlanServiceorderJson; options: PostV3PayscoreSignPlanServiceorderOptions; response: PostV3PayscoreSignPlanServiceorderResponse }
  'POST /v3/payscore/sign-plan/user-sign-plans': { json: PostV3PayscoreSignPlanUserSignPlansJson; options: PostV3PayscoreSignPlanUserSignPlansOptions; response: PostV3PayscoreSignPlanUserSignPlansResponse }
  'GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}': { options: GetV3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoOptions; response: GetV3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoResponse }
  'POST /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop': { json: PostV3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopJson; options: PostV3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopOptions; response: PostV3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopResponse }
}

/** 支付分计划 */
export interface PayscorePlanDefinition {
  /** 支付分计划ID · 例：`01000033210000324638000000376258` */
  plan_id: string
  /** 计划所属服务 · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 商户号 · 例：`1900000109` */
  mchid: string
  /** AppID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户侧计划号 · 例：`1234323JKHDFE1243252` */
  merchant_plan_no: string
  /** 支付分计划名称 */
  plan_name: string
  /** 支付分计划有效期 */
  plan_duration: number
  /** 支付分计划状态 · 例：`NORMAL` */
  plan_state: string
  /** 支付分计划原总金额 · 单位：分 */
  total_original_price: number
  /** 支付分计划扣费次数 */
  deduction_quantity: number
  /** 支付分计划实际扣费总金额 · 单位：分 */
  total_actual_price: number
  /** 支付分计划明细列表 */
  plan_detail_list?: PayscorePlanItem[]
  /** 终止方商户号 · 例：`1900000109` */
  stop_mchid?: string
  /** 终止时间 · RFC 3339 · 例：`2021-05-20T13:29:35.120+08:00` */
  stop_time?: string
}

/** 支付分计划明细 */
export interface PayscorePlanItem {
  /** 计划明细序号 */
  plan_detail_no: number
  /** 计划明细名称 */
  plan_detail_name: string
  /** 计划明细原支付金额 · 单位：分 */
  original_price: number
  /** 计划明细优惠说明 */
  plan_discount_description?: string
  /** 计划明细实际支付金额 · 单位：分 */
  actual_price: number
}

/** 支付分计划明细 */
export interface PayscorePlanItemToCreate {
  /** 计划明细原支付金额 · 单位：分 */
  original_price: number
  /** 计划明细优惠说明 */
  plan_discount_description?: string
  /** 计划明细实际支付金额 · 单位：分 */
  actual_price: number
  /** 计划明细名称 */
  plan_detail_name: string
}

/** 服务商支付分计划 */
export interface PayscorePlanPartnerDefinition {
  /** 支付分计划ID · 例：`01000033210000324638000000376258` */
  plan_id: string
  /** 计划所属服务 · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 服务商商户号 · 例：`1900000109` */
  mchid: string
  /** 子商户商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 服务商AppID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 子商户AppID · 例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 商户侧计划号 · 例：`1234323JKHDFE1243252` */
  merchant_plan_no: string
  /** 支付分计划名称 */
  plan_name: string
  /** 支付分计划有效期 */
  plan_duration: number
  /** 支付分计划状态 · 例：`NORMAL` */
  plan_state: string
  /** 支付分计划原总金额 · 单位：分 */
  total_original_price: number
  /** 支付分计划扣费次数 */
  deduction_quantity: number
  /** 支付分计划实际扣费总金额 · 单位：分 */
  total_actual_price: number
  /** 支付分计划明细列表 */
  plan_detail_list?: PayscorePlanItem[]
  /** 终止方商户号 · 例：`1900000109` */
  stop_mchid?: string
  /** 终止时间 · RFC 3339 · 例：`2021-05-20T13:29:35.120+08:00` */
  stop_time?: string
}

/** 用户的签约计划 */
export interface PayscorePlanPartnerSubscription {
  /** 计划签约ID · 例：`01010033210001424338000019876258` */
  sign_plan_id: string
  /** 签约计划用户服务商应用下的OpenID · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 签约计划用户子商户应用下的OpenID · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
  /** 计划所属服务 · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 服务商商户号 · 例：`1900000109` */
  mchid: string
  /** 子商户商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 服务商AppID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 子商户AppID · 例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 商户侧签约计划号 · 例：`1234323JKHDFE1243252` */
  merchant_sign_plan_no: string
  /** 商户回调地址 · 例：`https://api.test.com` */
  merchant_callback_url: string
  /** 签约所属计划ID · 例：`01000033210000324638000000376258` */
  plan_id: string
  /** 目前用户进行到的计划详情序号 */
  going_detail_no: number
  /** 计划签约状态 · 例：`UNSIGNED` */
  sign_state: string
  /** 签约计划取消时间 · RFC 3339 · 例：`2021-05-20T13:29:35.120+08:00` */
  cancel_sign_time?: string
  /** 签约计划取消类型 · 例：`NOT_CANCEL` */
  cancel_sign_type?: string
  /** 签约计划取消原因 */
  cancel_reason?: string
  /** 签约计划的名称 */
  plan_name: string
  /** 签约计划的过期时间 · RFC 3339 · 例：`2021-05-20T13:29:35.120+08:00` */
  plan_over_time: string
  /** 签约计划原总金额 · 单位：分 */
  total_origin_price: number
  /** 签约计划扣费次数 */
  deduction_quantity: number
  /** 签约计划实际总金额 · 单位：分 */
  total_actual_price: number
  /** 签约计划明细列表 */
  signed_detail_list?: PayscorePlanSubscriptionItem[]
  /** 签约时间 · RFC 3339 · 例：`2021-05-20T13:29:35.120+08:00` */
  sign_time?: string
}

/** 后付费项目 */
export interface PayscorePlanPostPayment {
  /** 付费名称 */
  name?: string
  /** 付费金额 · 单位：分 */
  amount?: number
  /** 付费说明 */
  description?: string
}

/** 用户的签约计划 */
export interface PayscorePlanSubscription {
  /** 计划签约ID · 例：`01010033210001424338000019876258` */
  sign_plan_id: string
  /** 签约计划用户应用下的OpenID · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 计划所属服务 · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 商户号 · 例：`1900000109` */
  mchid: string
  /** AppID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户侧签约计划号 · 例：`1234323JKHDFE1243252` */
  merchant_sign_plan_no: string
  /** 商户回调地址 · 例：`https://api.test.com` */
  merchant_callback_url: string
  /** 签约所属计划ID · 例：`01000033210000324638000000376258` */
  plan_id: string
  /** 目前用户进行到的计划详情序号 */
  going_detail_no: number
  /** 计划签约状态 · 例：`UNSIGNED` */
  sign_state: string
  /** 签约计划取消时间 · RFC 3339 · 例：`2021-05-20T13:29:35.120+08:00` */
  cancel_sign_time?: string
  /** 签约计划取消类型 · 例：`NOT_CANCEL` */
  cancel_sign_type?: string
  /** 签约计划取消原因 */
  cancel_reason?: string
  /** 签约计划的名称 */
  plan_name: string
  /** 签约计划的过期时间 · RFC 3339 · 例：`2021-05-20T13:29:35.120+08:00` */
  plan_over_time: string
  /** 签约计划原总金额 · 单位：分 */
  total_origin_price: number
  /** 签约计划扣费次数 */
  deduction_quantity: number
  /** 签约计划实际总金额 · 单位：分 */
  total_actual_price: number
  /** 签约计划明细列表 */
  signed_detail_list?: PayscorePlanSubscriptionItem[]
  /** 签约时间 · RFC 3339 · 例：`2021-05-20T13:29:35.120+08:00` */
  sign_time?: string
}

/** 签约计划明细 */
export interface PayscorePlanSubscriptionItem {
  /** 计划明细序号 */
  plan_detail_no: number
  /** 计划明细原支付金额 · 单位：分 */
  original_price: number
  /** 计划明细优惠说明 */
  plan_discount_description?: string
  /** 计划明细实际支付金额 · 单位：分 */
  actual_price: number
  /** 计划明细状态 · 例：`NOT_USED` */
  plan_detail_state: string
  /** 计划明细对应的支付分服务单号 · 例：`0000300001201908301055157220022` */
  order_id?: string
  /** 商户侧计划明细使用订单号 · 例：`1234323JKHDFE1243252` */
  merchant_plan_detail_no: string
  /** 计划详情名称 */
  plan_detail_name: string
  /** 计划明细对应订单实际支付金额 · 单位：分 */
  actual_pay_price?: number
  /** 详情使用时间 · RFC 3339 · 例：`2021-05-20T13:29:35.120+08:00` */
  use_time?: string
  /** 详情完成时间 · RFC 3339 · 例：`2021-05-20T13:29:35.120+08:00` */
  complete_time?: string
  /** 详情取消时间 · RFC 3339 · 例：`2021-05-20T13:29:35.120+08:00` */
  cancel_time?: string
}

/** 服务时间 */
export interface PayscorePlanTimeRange {
  /** 服务开始时间 · 例：`20091225091010` */
  start_time: string
  /** 服务结束时间 · 例：`20091225121010` */
  end_time?: string
  /** 服务开始时间备注 */
  start_time_remark?: string
  /** 服务结束时间备注 */
  end_time_remark?: string
}

