// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'
import type { V3PayscorePartnerPermissionsAuthorizationCodeNode, V3PayscorePartnerServiceorderByOutOrderNoNode } from './prefixes'

/** 商户预授权：请求 */
export interface PostV3PayscorePartnerPermissionsJson {
  /** 服务ID */
  service_id: string
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

/** 商户预授权：选项 */
export interface PostV3PayscorePartnerPermissionsOptions extends CallOptions {
  json: PostV3PayscorePartnerPermissionsJson
}

/** 商户预授权：应答 */
export interface PostV3PayscorePartnerPermissionsResponse {
  /** 预授权token */
  apply_permissions_token: string
}

/** `v3/payscore/partner/permissions` */
export interface V3PayscorePartnerPermissions extends Printed {
  /**
   * 商户预授权
   *
   * `POST /v3/payscore/partner/permissions`
   *
   * 产品：支付分∙服务商模式∙免确认 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012382030 官方文档}
   */
  post(options: PostV3PayscorePartnerPermissionsOptions): Promise<AxiosResponse<PostV3PayscorePartnerPermissionsResponse>>
  readonly applyForScene: V3PayscorePartnerPermissionsApplyForScene
  readonly assessUserRiskLevel: V3PayscorePartnerPermissionsAssessUserRiskLevel
  readonly authorizationCode: V3PayscorePartnerPermissionsAuthorizationCodeNode
  readonly search: V3PayscorePartnerPermissionsSearch
  readonly terminate: V3PayscorePartnerPermissionsTerminate
  readonly 'authorization-code/{authorization_code}': V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCode
  readonly 'authorization-code/{authorization_code}/terminate': V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminate
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/payscore/partner/permissions/${Path}`>
}

/** 服务商场景中预授权：请求 */
export interface PostV3PayscorePartnerPermissionsApplyForSceneJson {
  /** 服务ID · 例：`500001` */
  service_id: string
  /** 服务商的公众号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 子商户的公众号ID · 例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 子商户的商户号 · 例：`1230000109` */
  sub_mchid: string
  /** 授权协议号 */
  authorization_code: string
  /** 通知地址 · 例：`http://www.qq.com` */
  notify_url?: string
  /** 授权场景 · 例：`TRANSACTION` */
  scene: string
  /** 微信支付交易中授权附带的参数 */
  transaction_scene_info?: {
    /** 支付下单的商户号 · 例：`1230000109` */
    mchid: string
    /** 支付下单的子商户号 · 例：`1230000109` */
    sub_mchid: string
  }
}

/** 服务商场景中预授权：选项 */
export interface PostV3PayscorePartnerPermissionsApplyForSceneOptions extends CallOptions {
  json: PostV3PayscorePartnerPermissionsApplyForSceneJson
}

/** 服务商场景中预授权：应答 */
export interface PostV3PayscorePartnerPermissionsApplyForSceneResponse {
  /** 授权场景 · 例：`TRANSACTION` */
  scene: string
  /** 微信支付交易中授权token */
  transaction_permissions_token?: string
}

/** `v3/payscore/partner/permissions/apply-for-scene` */
export interface V3PayscorePartnerPermissionsApplyForScene extends PathNode {
  /**
   * 服务商场景中预授权
   *
   * `POST /v3/payscore/partner/permissions/apply-for-scene`
   *
   * 产品：支付分∙服务商模式 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012778802 官方文档}
   */
  post(options: PostV3PayscorePartnerPermissionsApplyForSceneOptions): Promise<AxiosResponse<PostV3PayscorePartnerPermissionsApplyForSceneResponse>>
}

/** 服务商评估用户分层：请求 */
export interface PostV3PayscorePartnerPermissionsAssessUserRiskLevelJson {
  /** 服务ID · 例：`500001` */
  service_id: string
  /** 服务商的公众号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 子商户的公众号ID · 例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 授权协议号 · 例：`1234323JKHDFE1243252` */
  authorization_code?: string
  /** 服务商的用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 子商户的用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
  /** 先用后付商品信息 */
  shopping_info?: {
    /** 商品列表 */
    goods: PayscorePartnerGoods[]
  }
}

/** 服务商评估用户分层：查询参数 */
export interface PostV3PayscorePartnerPermissionsAssessUserRiskLevelQuery {
  /** 子商户商户号 · 例：`1230000109` */
  sub_mchid: string
}

/** 服务商评估用户分层：选项 */
export interface PostV3PayscorePartnerPermissionsAssessUserRiskLevelOptions extends CallOptions {
  json: PostV3PayscorePartnerPermissionsAssessUserRiskLevelJson
  query: PostV3PayscorePartnerPermissionsAssessUserRiskLevelQuery
}

/** 服务商评估用户分层：应答 */
export interface PostV3PayscorePartnerPermissionsAssessUserRiskLevelResponse {
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 公众号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 例：`1230000109` */
  mchid: string
  /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 授权协议号 · 例：`1275342195190894594` */
  authorization_code?: string
  /** 授权状态 · 例：`UNAVAILABLE` */
  authorization_state: string
  /** 授权通知地址 · 例：`https://www.weixin.com` */
  notify_url?: string
  /** 最近一次解除授权时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  cancel_authorization_time?: string
  /** 最近一次授权成功时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  authorization_success_time?: string
  /** 子商户商户号 · 例：`1230000109` */
  sub_mchid?: string
  /** 子商户的公众号ID · 例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 子商户的用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
  /** 用户标签 · 例：`A` */
  user_label?: string
  /** 渠道商商户号 · 例：`1230000109` */
  channel_id?: string
  /** 用户分层 */
  user_risk_level?: number
  /** 分层版本 */
  risk_level_version?: number
}

/** `v3/payscore/partner/permissions/assess-user-risk-level` */
export interface V3PayscorePartnerPermissionsAssessUserRiskLevel extends PathNode {
  /**
   * 服务商评估用户分层
   *
   * `POST /v3/payscore/partner/permissions/assess-user-risk-level`
   *
   * 产品：支付分∙服务商模式 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012783585 官方文档}
   */
  post(options: PostV3PayscorePartnerPermissionsAssessUserRiskLevelOptions): Promise<AxiosResponse<PostV3PayscorePartnerPermissionsAssessUserRiskLevelResponse>>
}

/** 查询与用户授权记录（授权协议号）：查询参数 */
export interface GetV3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeQuery {
  /** 服务ID · 例：`500001` */
  service_id: string
  /** 子商户号 · 例：`1230000109` */
  sub_mchid: string
}

/** 查询与用户授权记录（授权协议号）：选项 */
export interface GetV3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeOptions extends CallOptions {
  /** 授权协议号 · 例：`1234323JKHDFE1243252` */
  authorization_code: string
  query: GetV3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeQuery
}

/** 查询与用户授权记录（授权协议号）：应答 */
export interface GetV3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeResponse {
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 服务商应用ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 例：`1230000109` */
  mchid: string
  /** 服务商公众号下的用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
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
  /** 子商户公众号下的用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
  /** 用户分层 */
  user_risk_level?: number
  /** 分层版本 */
  risk_level_version?: number
}

/** `v3/payscore/partner/permissions/authorization-code/{authorization_code}` */
export interface V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCode extends Printed {
  /**
   * 查询与用户授权记录（授权协议号）
   *
   * `GET /v3/payscore/partner/permissions/authorization-code/{authorization_code}`
   *
   * 产品：支付分∙服务商模式∙免确认 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692687 官方文档}
   */
  get(options: GetV3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeOptions): Promise<AxiosResponse<GetV3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeResponse>>
  readonly terminate: V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminate
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/payscore/partner/permissions/authorization-code/{authorization_code}/${Path}`>
}

/** 解除用户授权关系（授权协议号）：请求 */
export interface PostV3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminateJson extends PayscorePartnerCancellation {}

/** 解除用户授权关系（授权协议号）：选项 */
export interface PostV3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminateOptions extends CallOptions {
  /** 授权协议号 · 例：`1234323JKHDFE1243252` */
  authorization_code: string
  json: PostV3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminateJson
}

/** 解除用户授权关系（授权协议号）：应答 */
export type PostV3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminateResponse = undefined

/** `v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate` */
export interface V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminate extends PathNode {
  /**
   * 解除用户授权关系（授权协议号）
   *
   * `POST /v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate`
   *
   * 产品：支付分∙服务商模式∙免确认 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012382049 官方文档}
   */
  post(options: PostV3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminateOptions): Promise<AxiosResponse<PostV3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminateResponse>>
}

/** 查询与用户授权记录（openid）：查询参数 */
export interface GetV3PayscorePartnerPermissionsSearchQuery {
  /** 服务ID · 例：`500001` */
  service_id: string
  /** 服务商应用ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 子商户商户号 · 例：`1230000109` */
  sub_mchid: string
  /** 子商户应用ID · 例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 子商户公众号下openid · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
}

/** 查询与用户授权记录（openid）：选项 */
export interface GetV3PayscorePartnerPermissionsSearchOptions extends CallOptions {
  query: GetV3PayscorePartnerPermissionsSearchQuery
}

/** 查询与用户授权记录（openid）：应答 */
export interface GetV3PayscorePartnerPermissionsSearchResponse {
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 应用ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 例：`1230000109` */
  mchid: string
  /** 服务商公众号下的用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 授权协议号 · 例：`1275342195190894594` */
  authorization_code?: string
  /** 授权状态 · 例：`UNAVAILABLE` */
  authorization_state: string
  /** 授权通知地址 · 例：`https://www.weixin.com` */
  notify_url?: string
  /** 最近一次解除授权时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  cancel_authorization_time?: string
  /** 最近一次授权成功时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  authorization_success_time: string
  /** 子商户号 · 例：`1230000109` */
  sub_mchid: string
  /** 子商户应用ID · 例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 子商户公众号下的用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
  /** 用户分层 */
  user_risk_level?: number
  /** 分层版本 */
  risk_level_version?: number
}

/** `v3/payscore/partner/permissions/search` */
export interface V3PayscorePartnerPermissionsSearch extends PathNode {
  /**
   * 查询与用户授权记录（openid）
   *
   * `GET /v3/payscore/partner/permissions/search`
   *
   * 产品：支付分∙服务商模式∙免确认 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692798 官方文档}
   */
  get(options: GetV3PayscorePartnerPermissionsSearchOptions): Promise<AxiosResponse<GetV3PayscorePartnerPermissionsSearchResponse>>
}

/** 解除用户授权关系（openid）：请求 */
export interface PostV3PayscorePartnerPermissionsTerminateJson {
  /** 服务商公众号下的用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 子商户公众号下openid */
  sub_openid?: string
  /** 服务ID · 例：`500001` */
  service_id: string
  /** 服务商应用ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 子商户应用ID · 例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 子商户号 · 例：`1230000109` */
  sub_mchid: string
  /** 撤销原因 */
  reason: string
}

/** 解除用户授权关系（openid）：选项 */
export interface PostV3PayscorePartnerPermissionsTerminateOptions extends CallOptions {
  json: PostV3PayscorePartnerPermissionsTerminateJson
}

/** 解除用户授权关系（openid）：应答 */
export type PostV3PayscorePartnerPermissionsTerminateResponse = undefined

/** `v3/payscore/partner/permissions/terminate` */
export interface V3PayscorePartnerPermissionsTerminate extends PathNode {
  /**
   * 解除用户授权关系（openid）
   *
   * `POST /v3/payscore/partner/permissions/terminate`
   *
   * 产品：支付分∙服务商模式∙免确认 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461154 官方文档}
   */
  post(options: PostV3PayscorePartnerPermissionsTerminateOptions): Promise<AxiosResponse<PostV3PayscorePartnerPermissionsTerminateResponse>>
}

/** 收付通子商户申请绑定支付分服务：请求 */
export interface PostV3PayscorePartnerServiceAccountApplicationsJson {
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 服务商应用ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 子商户商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 子商户应用ID · 例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 商户申请绑定单号 · 例：`1234323JKHDFE1243252` */
  out_apply_no: string
  /** 绑定结果回调通知地址 · 例：`https://api.test.com` */
  result_notify_url?: string
}

/** 收付通子商户申请绑定支付分服务：选项 */
export interface PostV3PayscorePartnerServiceAccountApplicationsOptions extends CallOptions {
  json: PostV3PayscorePartnerServiceAccountApplicationsJson
}

/** 收付通子商户申请绑定支付分服务：应答 */
export interface PostV3PayscorePartnerServiceAccountApplicationsResponse extends PayscorePartnerServiceAccountApplication {}

/** `v3/payscore/partner/service-account-applications` */
export interface V3PayscorePartnerServiceAccountApplications extends Printed {
  /**
   * 收付通子商户申请绑定支付分服务
   *
   * `POST /v3/payscore/partner/service-account-applications`
   *
   * 产品：支付分∙服务商模式 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715051 官方文档}
   */
  post(options: PostV3PayscorePartnerServiceAccountApplicationsOptions): Promise<AxiosResponse<PostV3PayscorePartnerServiceAccountApplicationsResponse>>
  readonly _out_apply_no_: V3PayscorePartnerServiceAccountApplicationsByOutApplyNo
  readonly '{out_apply_no}': V3PayscorePartnerServiceAccountApplicationsByOutApplyNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/payscore/partner/service-account-applications/${Path}`>
}

/** 查询收付通子商户服务绑定结果：选项 */
export interface GetV3PayscorePartnerServiceAccountApplicationsByOutApplyNoOptions extends CallOptions {
  /** 商户申请绑定单号 · 例：`1234323JKHDFE1243252` */
  out_apply_no: string
}

/** 查询收付通子商户服务绑定结果：应答 */
export interface GetV3PayscorePartnerServiceAccountApplicationsByOutApplyNoResponse extends PayscorePartnerServiceAccountApplication {}

/** `v3/payscore/partner/service-account-applications/{out_apply_no}` */
export interface V3PayscorePartnerServiceAccountApplicationsByOutApplyNo extends PathNode {
  /**
   * 查询收付通子商户服务绑定结果
   *
   * `GET /v3/payscore/partner/service-account-applications/{out_apply_no}`
   *
   * 产品：支付分∙服务商模式 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715111 官方文档}
   */
  get(options: GetV3PayscorePartnerServiceAccountApplicationsByOutApplyNoOptions): Promise<AxiosResponse<GetV3PayscorePartnerServiceAccountApplicationsByOutApplyNoResponse>>
}

/** 查询支付分订单：查询参数 */
export interface GetV3PayscorePartnerServiceorderQuery {
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no?: string
  /** 回跳查询ID */
  query_id?: string
}

/** 查询支付分订单：选项 */
export interface GetV3PayscorePartnerServiceorderOptions extends CallOptions {
  query: GetV3PayscorePartnerServiceorderQuery
}

/** 查询支付分订单：应答 */
export interface GetV3PayscorePartnerServiceorderResponse {
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
  sub_mchid?: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {})
  /** 后付费项目 */
  post_payments?: PayscorePartnerDescribedPostPayment[]
  /** 后付费商户优惠 */
  post_discounts?: PayscorePartnerDescribedPostDiscount[]
  /** 订单风险金 */
  risk_fund?: {
    /** 风险金名称 · 例：`DEPOSIT` */
    name: string
    /** 风险金额 · 单位：分 */
    amount: number
    /** 风险说明 */
    description?: string
  }
  /** 总金额 · 单位：分 */
  total_amount?: number
  /** 是否需要收款 */
  need_collection?: boolean
  /** 收款信息 */
  collection?: {
    /** 收款状态 */
    state: 'USER_PAYING' | 'USER_PAID' | (string & {})
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
      /** 收款成功渠道 */
      paid_type?: 'NEWTON' | 'MCH' | (string & {})
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
        /** 优惠范围 */
        scope?: 'SINGLE' | 'GLOBAL' | (string & {})
        /** 优惠类型 */
        type?: 'CASH' | 'NOCASH' | (string & {})
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
    /** 收款银行 */
    bank_type?: string
  }
  /** 服务时间 */
  time_range?: PayscorePartnerTimeRange
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
  notify_url?: string
  /** 服务商公众号下的用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 子商户公众号下的用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
  /** 微信支付服务订单号 · 例：`0000300001201908301055157220022` */
  order_id?: string
}

/** 创建支付分订单：请求 */
export interface PostV3PayscorePartnerServiceorderJson {
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 服务商应用ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 子商户应用ID · 例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 服务信息 */
  service_introduction: string
  /** 后付费项目 */
  post_payments?: PayscorePartnerNamedPostPayment[]
  /** 后付费商户优惠 */
  post_discounts?: PayscorePartnerDescribedPostDiscount[]
  /** 订单风险金 */
  risk_fund: PayscorePartnerRiskFund
  /** 服务时间 */
  time_range: {
    /** 服务开始时间 · 例：`20091225091010` */
    start_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 预计服务结束时间 · 例：`20091225121010` */
    end_time?: string
    /** 预计服务结束时间备注 */
    end_time_remark?: string
  }
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
  /** 设备信息 */
  device?: PayscorePartnerDevice
}

/** 创建支付分订单：选项 */
export interface PostV3PayscorePartnerServiceorderOptions extends CallOptions {
  json: PostV3PayscorePartnerServiceorderJson
}

/** 创建支付分订单：应答 */
export interface PostV3PayscorePartnerServiceorderResponse {
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
  post_payments?: PayscorePartnerNamedPostPayment[]
  /** 商户优惠 */
  post_discounts?: PayscorePartnerDescribedPostDiscount[]
  /** 订单风险金 */
  risk_fund?: PayscorePartnerRiskFundReceived
  /** 服务时间段 */
  time_range?: {
    /** 服务开始时间 · 例：`20091225091010` */
    start_time: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 预计服务结束时间 · 例：`20091225121010` */
    end_time?: string
    /** 预计服务结束时间备注 */
    end_time_remark?: string
  }
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

/** `v3/payscore/partner/serviceorder` */
export interface V3PayscorePartnerServiceorder extends Printed {
  /**
   * 查询支付分订单
   *
   * `GET /v3/payscore/partner/serviceorder`
   *
   * 产品：支付分∙服务商模式 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692256 官方文档}
   */
  get(options: GetV3PayscorePartnerServiceorderOptions): Promise<AxiosResponse<GetV3PayscorePartnerServiceorderResponse>>
  /**
   * 创建支付分订单
   *
   * `POST /v3/payscore/partner/serviceorder`
   *
   * 产品：支付分∙服务商模式 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692136 官方文档}
   */
  post(options: PostV3PayscorePartnerServiceorderOptions): Promise<AxiosResponse<PostV3PayscorePartnerServiceorderResponse>>
  readonly directComplete: V3PayscorePartnerServiceorderDirectComplete
  readonly _out_order_no_: V3PayscorePartnerServiceorderByOutOrderNoNode
  readonly '{out_order_no}': V3PayscorePartnerServiceorderByOutOrderNoNode
  readonly '{out_order_no}/cancel': V3PayscorePartnerServiceorderByOutOrderNoCancel
  readonly '{out_order_no}/complete': V3PayscorePartnerServiceorderByOutOrderNoComplete
  readonly '{out_order_no}/modify': V3PayscorePartnerServiceorderByOutOrderNoModify
  readonly '{out_order_no}/pay': V3PayscorePartnerServiceorderByOutOrderNoPay
  readonly '{out_order_no}/send-pendingmessage': V3PayscorePartnerServiceorderByOutOrderNoSendPendingmessage
  readonly '{out_order_no}/send-prepaidmessage': V3PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessage
  readonly '{out_order_no}/sync': V3PayscorePartnerServiceorderByOutOrderNoSync
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/payscore/partner/serviceorder/${Path}`>
}

/** 创单结单合并：请求 */
export interface PostV3PayscorePartnerServiceorderDirectCompleteJson {
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 服务商应用ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 子商户应用ID · 例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 服务信息 */
  service_introduction: string
  /** 后付费项目 */
  post_payments?: PayscorePartnerDescribedPostPayment[]
  /** 后付费商户优惠 */
  post_discounts?: PayscorePartnerDescribedPostDiscount[]
  /** 总金额 · 单位：分 */
  total_amount: number
  /** 服务时间段 */
  time_range: {
    /** 服务开始时间 · 例：`20091225091010` */
    start_time: string
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
  /** 微信支付服务分账标记 */
  profit_sharing?: boolean
  /** 订单优惠标记 */
  goods_tag?: string
  /** 商户数据包 · 例：`Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald` */
  attach?: string
  /** 商户回调地址 · 例：`https://api.test.com` */
  notify_url: string
  /** 服务商公众号下的用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
}

/** 创单结单合并：选项 */
export interface PostV3PayscorePartnerServiceorderDirectCompleteOptions extends CallOptions {
  json: PostV3PayscorePartnerServiceorderDirectCompleteJson
}

/** 创单结单合并：应答 */
export type PostV3PayscorePartnerServiceorderDirectCompleteResponse = undefined

/** `v3/payscore/partner/serviceorder/direct-complete` */
export interface V3PayscorePartnerServiceorderDirectComplete extends PathNode {
  /**
   * 创单结单合并
   *
   * `POST /v3/payscore/partner/serviceorder/direct-complete`
   *
   * 产品：支付分∙服务商模式 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012923757 官方文档}
   */
  post(options: PostV3PayscorePartnerServiceorderDirectCompleteOptions): Promise<AxiosResponse<PostV3PayscorePartnerServiceorderDirectCompleteResponse>>
}

/** 取消支付分订单：请求 */
export interface PostV3PayscorePartnerServiceorderByOutOrderNoCancelJson extends PayscorePartnerCancellation {}

/** 取消支付分订单：选项 */
export interface PostV3PayscorePartnerServiceorderByOutOrderNoCancelOptions extends CallOptions {
  /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  json: PostV3PayscorePartnerServiceorderByOutOrderNoCancelJson
}

/** 取消支付分订单：应答 */
export type PostV3PayscorePartnerServiceorderByOutOrderNoCancelResponse = undefined

/** `v3/payscore/partner/serviceorder/{out_order_no}/cancel` */
export interface V3PayscorePartnerServiceorderByOutOrderNoCancel extends PathNode {
  /**
   * 取消支付分订单
   *
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel`
   *
   * 产品：支付分∙服务商模式 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012458758 官方文档}
   */
  post(options: PostV3PayscorePartnerServiceorderByOutOrderNoCancelOptions): Promise<AxiosResponse<PostV3PayscorePartnerServiceorderByOutOrderNoCancelResponse>>
}

/** 完结支付分订单：请求 */
export interface PostV3PayscorePartnerServiceorderByOutOrderNoCompleteJson {
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 后付费项目 */
  post_payments: PayscorePartnerDescribedPostPayment[]
  /** 后付费商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name: string
    /** 优惠说明 */
    description: string
    /** 优惠金额 · 单位：分 */
    amount: number
    /** 优惠数量 */
    count?: number
  }[]
  /** 总金额 · 单位：分 */
  total_amount: number
  /** 实际服务时间 */
  time_range?: PayscorePartnerTimeRange
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
  /** 设备信息 */
  device?: PayscorePartnerDevice
}

/** 完结支付分订单：选项 */
export interface PostV3PayscorePartnerServiceorderByOutOrderNoCompleteOptions extends CallOptions {
  /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  json: PostV3PayscorePartnerServiceorderByOutOrderNoCompleteJson
}

/** 完结支付分订单：应答 */
export type PostV3PayscorePartnerServiceorderByOutOrderNoCompleteResponse = undefined

/** `v3/payscore/partner/serviceorder/{out_order_no}/complete` */
export interface V3PayscorePartnerServiceorderByOutOrderNoComplete extends PathNode {
  /**
   * 完结支付分订单
   *
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/complete`
   *
   * 产品：支付分∙服务商模式 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692408 官方文档}
   */
  post(options: PostV3PayscorePartnerServiceorderByOutOrderNoCompleteOptions): Promise<AxiosResponse<PostV3PayscorePartnerServiceorderByOutOrderNoCompleteResponse>>
}

/** 修改订单金额：请求 */
export interface PostV3PayscorePartnerServiceorderByOutOrderNoModifyJson {
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 后付费项目 */
  post_payments: PayscorePartnerDescribedPostPayment[]
  /** 后付费商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name: string
    /** 优惠说明 */
    description?: string
    /** 优惠金额 · 单位：分 */
    amount: number
    /** 优惠数量 */
    count?: number
  }[]
  /** 总金额 · 单位：分 */
  total_amount: number
  /** 修改原因 */
  reason: string
  /** 设备信息 */
  device?: PayscorePartnerDevice
}

/** 修改订单金额：选项 */
export interface PostV3PayscorePartnerServiceorderByOutOrderNoModifyOptions extends CallOptions {
  /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  json: PostV3PayscorePartnerServiceorderByOutOrderNoModifyJson
}

/** 修改订单金额：应答 */
export type PostV3PayscorePartnerServiceorderByOutOrderNoModifyResponse = undefined

/** `v3/payscore/partner/serviceorder/{out_order_no}/modify` */
export interface V3PayscorePartnerServiceorderByOutOrderNoModify extends PathNode {
  /**
   * 修改订单金额
   *
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/modify`
   *
   * 产品：支付分∙服务商模式 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692360 官方文档}
   */
  post(options: PostV3PayscorePartnerServiceorderByOutOrderNoModifyOptions): Promise<AxiosResponse<PostV3PayscorePartnerServiceorderByOutOrderNoModifyResponse>>
}

/** 商户发起催收扣款：请求 */
export interface PostV3PayscorePartnerServiceorderByOutOrderNoPayJson {
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
}

/** 商户发起催收扣款：选项 */
export interface PostV3PayscorePartnerServiceorderByOutOrderNoPayOptions extends CallOptions {
  /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  json: PostV3PayscorePartnerServiceorderByOutOrderNoPayJson
}

/** 商户发起催收扣款：应答 */
export type PostV3PayscorePartnerServiceorderByOutOrderNoPayResponse = undefined

/** `v3/payscore/partner/serviceorder/{out_order_no}/pay` */
export interface V3PayscorePartnerServiceorderByOutOrderNoPay extends PathNode {
  /**
   * 商户发起催收扣款
   *
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/pay`
   *
   * 产品：支付分∙服务商模式 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013394544 官方文档}
   */
  post(options: PostV3PayscorePartnerServiceorderByOutOrderNoPayOptions): Promise<AxiosResponse<PostV3PayscorePartnerServiceorderByOutOrderNoPayResponse>>
}

/** 下发服务费用待处理消息：请求 */
export interface PostV3PayscorePartnerServiceorderByOutOrderNoSendPendingmessageJson extends PayscorePartnerChargeMessage {}

/** 下发服务费用待处理消息：选项 */
export interface PostV3PayscorePartnerServiceorderByOutOrderNoSendPendingmessageOptions extends CallOptions {
  /** 商户服务订单号 */
  out_order_no: string
  json: PostV3PayscorePartnerServiceorderByOutOrderNoSendPendingmessageJson
}

/** 下发服务费用待处理消息：应答 */
export type PostV3PayscorePartnerServiceorderByOutOrderNoSendPendingmessageResponse = undefined

/** `v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage` */
export interface V3PayscorePartnerServiceorderByOutOrderNoSendPendingmessage extends PathNode {
  /**
   * 下发服务费用待处理消息
   *
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage`
   *
   * 产品：支付分∙服务商模式 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013394914 官方文档}
   */
  post(options: PostV3PayscorePartnerServiceorderByOutOrderNoSendPendingmessageOptions): Promise<AxiosResponse<PostV3PayscorePartnerServiceorderByOutOrderNoSendPendingmessageResponse>>
}

/** 下发服务预扣费消息：请求 */
export interface PostV3PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessageJson extends PayscorePartnerChargeMessage {}

/** 下发服务预扣费消息：选项 */
export interface PostV3PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessageOptions extends CallOptions {
  /** 商户服务订单号 */
  out_order_no: string
  json: PostV3PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessageJson
}

/** 下发服务预扣费消息：应答 */
export type PostV3PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessageResponse = undefined

/** `v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage` */
export interface V3PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessage extends PathNode {
  /**
   * 下发服务预扣费消息
   *
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage`
   *
   * 产品：支付分∙服务商模式 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013394929 官方文档}
   */
  post(options: PostV3PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessageOptions): Promise<AxiosResponse<PostV3PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessageResponse>>
}

/** 同步订单信息：请求 */
export interface PostV3PayscorePartnerServiceorderByOutOrderNoSyncJson {
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 场景类型 · 例：`Order_Paid` */
  type: string
  /** 内容信息详情 */
  detail: {
    /** 收款序号 */
    seq?: number
    /** 收款成功时间 · 例：`20091225091210` */
    paid_time: string
    /** 收款金额 · 单位：分 */
    paid_amount?: number
  }
}

/** 同步订单信息：选项 */
export interface PostV3PayscorePartnerServiceorderByOutOrderNoSyncOptions extends CallOptions {
  /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  json: PostV3PayscorePartnerServiceorderByOutOrderNoSyncJson
}

/** 同步订单信息：应答 */
export type PostV3PayscorePartnerServiceorderByOutOrderNoSyncResponse = undefined

/** `v3/payscore/partner/serviceorder/{out_order_no}/sync` */
export interface V3PayscorePartnerServiceorderByOutOrderNoSync extends PathNode {
  /**
   * 同步订单信息
   *
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/sync`
   *
   * 产品：支付分∙服务商模式 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012458816 官方文档}
   */
  post(options: PostV3PayscorePartnerServiceorderByOutOrderNoSyncOptions): Promise<AxiosResponse<PostV3PayscorePartnerServiceorderByOutOrderNoSyncResponse>>
}

/** 创建先用后付订单：请求 */
export interface PostV3PayscorePartnerServicepayondeliveryorderJson {
  /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 公众账号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 子商户应用ID · 例：`wxd678efh567hg6999` */
  sub_appid?: string
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
  /** 商户优惠 */
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
  /** 服务时间 */
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
  risk_fund: {
    /** 风险金名称 */
    name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST'
    /** 风险金额 · 单位：分 */
    amount: number
    /** 风险说明 · 最长30个字符 */
    description?: string
  }
  /** 商户数据包 · 例：`Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald` */
  attach?: string
  /** 商户回调地址 · 例：`https://api.test.com` */
  notify_url: string
  /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 子商户公众号下的用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
  /** 是否需要用户确认 */
  need_user_confirm?: boolean
  /** 商户号 · 例：`1230000109` */
  mchid?: string
  /** 先用后付购物详情 */
  shopping_info: {
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

/** 创建先用后付订单：选项 */
export interface PostV3PayscorePartnerServicepayondeliveryorderOptions extends CallOptions {
  json: PostV3PayscorePartnerServicepayondeliveryorderJson
}

/** 创建先用后付订单：应答 */
export interface PostV3PayscorePartnerServicepayondeliveryorderResponse {
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
  post_payments?: PayscorePartnerPostPayment[]
  /** 商户优惠 */
  post_discounts?: PayscorePartnerPostDiscount[]
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
    goods: PayscorePartnerGoods[]
  }
}

/** `v3/payscore/partner/servicepayondeliveryorder` */
export interface V3PayscorePartnerServicepayondeliveryorder extends PathNode {
  /**
   * 创建先用后付订单
   *
   * `POST /v3/payscore/partner/servicepayondeliveryorder`
   *
   * 产品：支付分∙先用后付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012783634 官方文档}
   */
  post(options: PostV3PayscorePartnerServicepayondeliveryorderOptions): Promise<AxiosResponse<PostV3PayscorePartnerServicepayondeliveryorderResponse>>
}

/** 查询用户分层对应建议先享金额：查询参数 */
export interface GetV3PayscorePartnerServicequotasServiceIdByServiceIdQuery {
  /** 子商户商户号 · 例：`1230000109` */
  sub_mchid: string
  /** 服务商的公众号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 子商户的公众号ID · 例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 分层版本 */
  risk_level_version: number
}

/** 查询用户分层对应建议先享金额：选项 */
export interface GetV3PayscorePartnerServicequotasServiceIdByServiceIdOptions extends CallOptions {
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  query: GetV3PayscorePartnerServicequotasServiceIdByServiceIdQuery
}

/** 查询用户分层对应建议先享金额：应答 */
export interface GetV3PayscorePartnerServicequotasServiceIdByServiceIdResponse {
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 商户号 · 例：`1230000109` */
  mchid: string
  /** 子商户商户号 · 例：`1230000109` */
  sub_mchid: string
  /** 公众号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 子商户的公众号ID · 例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 分层版本 */
  risk_level_version: number
  /** 先享金额列表 */
  quotas: {
    /** 用户分层 */
    risk_level: number
    /** 建议先享金额 · 单位：分 */
    suggested_quota: number
  }[]
}

/** `v3/payscore/partner/servicequotas/service-id/{service_id}` */
export interface V3PayscorePartnerServicequotasServiceIdByServiceId extends PathNode {
  /**
   * 查询用户分层对应建议先享金额
   *
   * `GET /v3/payscore/partner/servicequotas/service-id/{service_id}`
   *
   * 产品：支付分∙服务商模式 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013394486 官方文档}
   */
  get(options: GetV3PayscorePartnerServicequotasServiceIdByServiceIdOptions): Promise<AxiosResponse<GetV3PayscorePartnerServicequotasServiceIdByServiceIdResponse>>
}

export interface PayscorePartnerOperations {
  'POST /v3/payscore/partner/permissions': { json: PostV3PayscorePartnerPermissionsJson; options: PostV3PayscorePartnerPermissionsOptions; response: PostV3PayscorePartnerPermissionsResponse }
  'POST /v3/payscore/partner/permissions/apply-for-scene': { json: PostV3PayscorePartnerPermissionsApplyForSceneJson; options: PostV3PayscorePartnerPermissionsApplyForSceneOptions; response: PostV3PayscorePartnerPermissionsApplyForSceneResponse }
  'POST /v3/payscore/partner/permissions/assess-user-risk-level': { json: PostV3PayscorePartnerPermissionsAssessUserRiskLevelJson; query: PostV3PayscorePartnerPermissionsAssessUserRiskLevelQuery; options: PostV3PayscorePartnerPermissionsAssessUserRiskLevelOptions; response: PostV3PayscorePartnerPermissionsAssessUserRiskLevelResponse }
  'GET /v3/payscore/partner/permissions/authorization-code/{authorization_code}': { query: GetV3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeQuery; options: GetV3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeOptions; response: GetV3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeResponse }
  'POST /v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate': { json: PostV3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminateJson; options: PostV3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminateOptions; response: PostV3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminateResponse }
  'GET /v3/payscore/partner/permissions/search': { query: GetV3PayscorePartnerPermissionsSearchQuery; options: GetV3PayscorePartnerPermissionsSearchOptions; response: GetV3PayscorePartnerPermissionsSearchResponse }
  'POST /v3/payscore/partner/permissions/terminate': { json: PostV3PayscorePartnerPermissionsTerminateJson; options: PostV3PayscorePartnerPermissionsTerminateOptions; response: PostV3PayscorePartnerPermissionsTerminateResponse }
  'POST /v3/payscore/partner/service-account-applications': { json: PostV3PayscorePartnerServiceAccountApplicationsJson; options: PostV3PayscorePartnerServiceAccountApplicationsOptions; response: PostV3PayscorePartnerServiceAccountApplicationsResponse }
  'GET /v3/payscore/partner/service-account-applications/{out_apply_no}': { options: GetV3PayscorePartnerServiceAccountApplicationsByOutApplyNoOptions; response: GetV3PayscorePartnerServiceAccountApplicationsByOutApplyNoResponse }
  'GET /v3/payscore/partner/serviceorder': { query: GetV3PayscorePartnerServiceorderQuery; options: GetV3PayscorePartnerServiceorderOptions; response: GetV3PayscorePartnerServiceorderResponse }
  'POST /v3/payscore/partner/serviceorder': { json: PostV3PayscorePartnerServiceorderJson; options: PostV3PayscorePartnerServiceorderOptions; response: PostV3PayscorePartnerServiceorderResponse }
  'POST /v3/payscore/partner/serviceorder/direct-complete': { json: PostV3PayscorePartnerServiceorderDirectCompleteJson; options: PostV3PayscorePartnerServiceorderDirectCompleteOptions; response: PostV3PayscorePartnerServiceorderDirectCompleteResponse }
  'POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel': { json: PostV3PayscorePartnerServiceorderByOutOrderNoCancelJson; options: PostV3PayscorePartnerServiceorderByOutOrderNoCancelOptions; response: PostV3PayscorePartnerServiceorderByOutOrderNoCancelResponse }
  'POST /v3/payscore/partner/serviceorder/{out_order_no}/complete': { json: PostV3PayscorePartnerServiceorderByOutOrderNoCompleteJson; options: PostV3PayscorePartnerServiceorderByOutOrderNoCompleteOptions; response: PostV3PayscorePartnerServiceorderByOutOrderNoCompleteResponse }
  'POST /v3/payscore/partner/serviceorder/{out_order_no}/modify': { json: PostV3PayscorePartnerServiceorderByOutOrderNoModifyJson; options: PostV3PayscorePartnerServiceorderByOutOrderNoModifyOptions; response: PostV3PayscorePartnerServiceorderByOutOrderNoModifyResponse }
  'POST /v3/payscore/partner/serviceorder/{out_order_no}/pay': { json: PostV3PayscorePartnerServiceorderByOutOrderNoPayJson; options: PostV3PayscorePartnerServiceorderByOutOrderNoPayOptions; response: PostV3PayscorePartnerServiceorderByOutOrderNoPayResponse }
  'POST /v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage': { json: PostV3PayscorePartnerServiceorderByOutOrderNoSendPendingmessageJson; options: PostV3PayscorePartnerServiceorderByOutOrderNoSendPendingmessageOptions; response: PostV3PayscorePartnerServiceorderByOutOrderNoSendPendingmessageResponse }
  'POST /v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage': { json: PostV3PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessageJson; options: PostV3PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessageOptions; response: PostV3PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessageResponse }
  'POST /v3/payscore/partner/serviceorder/{out_order_no}/sync': { json: PostV3PayscorePartnerServiceorderByOutOrderNoSyncJson; options: PostV3PayscorePartnerServiceorderByOutOrderNoSyncOptions; response: PostV3PayscorePartnerServiceorderByOutOrderNoSyncResponse }
  'POST /v3/payscore/partner/servicepayondeliveryorder': { json: PostV3PayscorePartnerServicepayondeliveryorderJson; options: PostV3PayscorePartnerServicepayondeliveryorderOptions; response: PostV3PayscorePartnerServicepayondeliveryorderResponse }
  'GET /v3/payscore/partner/servicequotas/service-id/{service_id}': { query: GetV3PayscorePartnerServicequotasServiceIdByServiceIdQuery; options: GetV3PayscorePartnerServicequotasServiceIdByServiceIdOptions; response: GetV3PayscorePartnerServicequotasServiceIdByServiceIdResponse }
}

/** 撤销信息 */
export interface PayscorePartnerCancellation {
  /** 服务ID · 例：`500001` */
  service_id: string
  /** 子商户号 · 例：`1230000109` */
  sub_mchid: string
  /** 撤销原因 */
  reason: string
}

/** 服务费用消息 */
export interface PayscorePartnerChargeMessage {
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 子商户商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 后付费项目 */
  post_payments: PayscorePartnerPostPayment[]
  /** 商户优惠 */
  post_discounts?: PayscorePartnerPostDiscount[]
  /** 总金额 · 单位：分 */
  total_amount: number
  /** 预计扣费时间 · 例：`20231218` */
  prepaid_time: string
}

/** 后付费商户优惠 */
export interface PayscorePartnerDescribedPostDiscount {
  /** 优惠名称 */
  name: string
  /** 优惠说明 */
  description: string
  /** 优惠金额 · 单位：分 */
  amount?: number
  /** 优惠数量 */
  count?: number
}

/** 后付费项目 */
export interface PayscorePartnerDescribedPostPayment {
  /** 付费名称 */
  name: string
  /** 付费说明 */
  description?: string
  /** 付费金额 · 单位：分 */
  amount?: number
  /** 付费数量 */
  count?: number
}

/** 设备信息 */
export interface PayscorePartnerDevice {
  /** 服务开始的设备ID · 例：`HG123456` */
  start_device_id?: string
  /** 服务结束的设备ID · 例：`HG123456` */
  end_device_id?: string
  /** 物料URL */
  materiel_no?: string
}

/** 商品 */
export interface PayscorePartnerGoods {
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
}

/** 后付费项目 */
export interface PayscorePartnerNamedPostPayment {
  /** 付费项目名称 */
  name: string
  /** 付费说明 */
  description?: string
  /** 金额 · 单位：分 */
  amount?: number
  /** 付费数量 */
  count?: number
}

/** 后付费商户优惠 */
export interface PayscorePartnerPostDiscount {
  /** 优惠名称 */
  name?: string
  /** 优惠说明 */
  description?: string
  /** 优惠金额 · 单位：分 */
  amount?: number
  /** 优惠数量 */
  count?: number
}

/** 后付费项目 */
export interface PayscorePartnerPostPayment {
  /** 付费名称 */
  name?: string
  /** 付费金额 · 单位：分 */
  amount?: number
  /** 付费说明 */
  description?: string
  /** 付费数量 */
  count?: number
}

/** 订单风险金 */
export interface PayscorePartnerRiskFund {
  /** 风险金名称 */
  name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST'
  /** 风险金额 · 单位：分 */
  amount: number
  /** 风险说明 */
  description?: string
}

/** 订单风险金 */
export interface PayscorePartnerRiskFundReceived {
  /** 风险金名称 */
  name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {})
  /** 风险金额 · 单位：分 */
  amount: number
  /** 风险说明 */
  description?: string
}

/** 支付分服务绑定申请单 */
export interface PayscorePartnerServiceAccountApplication {
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 服务商商户号 · 例：`1900000104` */
  mchid: string
  /** 服务商应用ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 子商户商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 子商户应用ID · 例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 申请单号 · 例：`1234323JKHDFE1243252` */
  out_apply_no: string
  /** 绑定结果回调通知地址 · 例：`https://api.test.com` */
  result_notify_url?: string
  /** 受理状态 · 例：`APPROVED` */
  apply_state: string
  /** 拒绝原因 */
  reject_reason?: string
}

/** 服务时间段 */
export interface PayscorePartnerTimeRange {
  /** 服务开始时间 · 例：`20091225091010` */
  start_time?: string
  /** 服务开始时间备注 */
  start_time_remark?: string
  /** 服务结束时间 · 例：`20091225121010` */
  end_time?: string
  /** 服务结束时间备注 */
  end_time_remark?: string
}

