// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'

/** 查询核身记录：查询参数 */
export interface GetV3PayrollCardAuthenticationsQuery {
  /** 用户标识 · 例：`onqOjjmo8wmTOOtSKwXtGjg9Gb58` */
  openid: string
  /** 应用ID · 例：`wxa1111111` */
  appid?: string
  /** 子商户应用ID · 例：`wxa1111111` */
  sub_appid?: string
  /** 子商户号 · 例：`1111111` */
  sub_mchid: string
  /** 核身日期 · yyyy-MM-dd · 例：`2020-12-25` */
  authenticate_date: string
  /** 核身状态 · 例：`AUTHENTICATE_SUCCESS` */
  authenticate_state: string
  /** 本次查询偏移量 */
  offset?: number
  /** 本次请求最大查询条数 */
  limit?: number
}

/** 查询核身记录：选项 */
export interface GetV3PayrollCardAuthenticationsOptions extends CallOptions {
  query: GetV3PayrollCardAuthenticationsQuery
}

/** 查询核身记录：应答 */
export interface GetV3PayrollCardAuthenticationsResponse {
  /** 查询结果记录列表 */
  data?: {
    /** 商户号 · 例：`1111111` */
    mchid: string
    /** 子商户号 · 例：`111111` */
    sub_mchid: string
    /** 用户标识 · 例：`onqOjjmo8wmTOOtSKwXtGjg9Gb58` */
    openid: string
    /** 核身渠道 */
    authenticate_scene: 'FROM_MINI_APP' | 'FROM_HARDWARE' | (string & {})
    /** 核身渠道标识 · 例：`wdiooewl7587443649000` */
    authenticate_source: string
    /** 项目名称 */
    project_name: string
    /** 单位名称 */
    employer_name: string
    /** 核身状态 */
    authenticate_state: 'AUTHENTICATE_PROCESSING' | 'AUTHENTICATE_SUCCESS' | 'AUTHENTICATE_FAILED' | (string & {})
    /** 核身时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
    authenticate_time?: string
    /** 商家核身单号 · 例：`mcdhehfgisdhfjghed39384564i83` */
    authenticate_number: string
    /** 结果为核身失败时的原因描述 */
    authenticate_failed_reason?: string
    /** 核身类型 */
    authenticate_type?: string
  }[]
  /** 总记录条数 */
  total_count: number
  /** 记录起始位置 */
  offset: number
  /** 本次返回条数 */
  limit: number
}

/** `v3/payroll-card/authentications` */
export interface V3PayrollCardAuthentications extends Printed {
  /**
   * 查询核身记录
   *
   * `GET /v3/payroll-card/authentications`
   *
   * 产品：运营工具∙用工卡 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461820 官方文档}
   */
  get(options: GetV3PayrollCardAuthenticationsOptions): Promise<AxiosResponse<GetV3PayrollCardAuthenticationsResponse>>
  readonly preOrder: V3PayrollCardAuthenticationsPreOrder
  readonly preOrderWithAuth: V3PayrollCardAuthenticationsPreOrderWithAuth
  readonly _authenticate_number_: V3PayrollCardAuthenticationsByAuthenticateNumber
  readonly '{authenticate_number}': V3PayrollCardAuthenticationsByAuthenticateNumber
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/payroll-card/authentications/${Path}`>
}

/** 微工卡核身预下单：请求 */
export interface PostV3PayrollCardAuthenticationsPreOrderJson {
  /** 用户标识 · 例：`onqOjjmo8wmTOOtSKwXtGjg9Gb58` */
  openid: string
  /** 应用ID · 例：`wxa1111111` */
  appid?: string
  /** 子商户号 · 例：`1111111` */
  sub_mchid: string
  /** 子商户应用ID · 例：`wxa1111111` */
  sub_appid?: string
  /** 商家核身单号 · 例：`mcdhehfgisdhfjghed39384564i83` */
  authenticate_number: string
  /** 项目名称 */
  project_name: string
  /** 单位名称 */
  employer_name: string
  /** 核身类型 */
  authenticate_type?: 'SIGN_IN' | 'INSURANCE' | 'CONTRACT'
}

/** 微工卡核身预下单：选项 */
export interface PostV3PayrollCardAuthenticationsPreOrderOptions extends CallOptions {
  json: PostV3PayrollCardAuthenticationsPreOrderJson
}

/** 微工卡核身预下单：应答 */
export interface PostV3PayrollCardAuthenticationsPreOrderResponse extends PayrollCardAuthenticationPreOrder {}

/** `v3/payroll-card/authentications/pre-order` */
export interface V3PayrollCardAuthenticationsPreOrder extends PathNode {
  /**
   * 微工卡核身预下单
   *
   * `POST /v3/payroll-card/authentications/pre-order`
   *
   * 产品：运营工具∙用工卡 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012923362 官方文档}
   */
  post(options: PostV3PayrollCardAuthenticationsPreOrderOptions): Promise<AxiosResponse<PostV3PayrollCardAuthenticationsPreOrderResponse>>
}

/** 微工卡核身预下单（流程中完成授权）：请求 */
export interface PostV3PayrollCardAuthenticationsPreOrderWithAuthJson {
  /** 用户标识 · 例：`onqOjjmo8wmTOOtSKwXtGjg9Gb58` */
  openid: string
  /** 应用ID · 例：`wxa1111111` */
  appid?: string
  /** 子商户号 · 例：`1111111` */
  sub_mchid: string
  /** 子商户应用ID · 例：`wxa1111111` */
  sub_appid?: string
  /** 商家核身单号 · 例：`mcdhehfgisdhfjghed39384564i83` */
  authenticate_number: string
  /** 项目名称 */
  project_name: string
  /** 用工单位名称 */
  employer_name: string
  /** 用户实名 · 敏感信息，加密传输 */
  user_name: string
  /** 用户证件号 · 敏感信息，加密传输 */
  id_card_number: string
  /** 用工类型 */
  employment_type: 'LONG_TERM_EMPLOYMENT' | 'SHORT_TERM_EMPLOYMENT' | 'COOPERATION_EMPLOYMENT'
  /** 核身类型 */
  authenticate_type?: 'SIGN_IN' | 'INSURANCE' | 'CONTRACT'
}

/** 微工卡核身预下单（流程中完成授权）：选项 */
export interface PostV3PayrollCardAuthenticationsPreOrderWithAuthOptions extends CallOptions {
  json: PostV3PayrollCardAuthenticationsPreOrderWithAuthJson
}

/** 微工卡核身预下单（流程中完成授权）：应答 */
export interface PostV3PayrollCardAuthenticationsPreOrderWithAuthResponse extends PayrollCardAuthenticationPreOrder {}

/** `v3/payroll-card/authentications/pre-order-with-auth` */
export interface V3PayrollCardAuthenticationsPreOrderWithAuth extends PathNode {
  /**
   * 微工卡核身预下单（流程中完成授权）
   *
   * `POST /v3/payroll-card/authentications/pre-order-with-auth`
   *
   * 产品：运营工具∙用工卡 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461761 官方文档}
   */
  post(options: PostV3PayrollCardAuthenticationsPreOrderWithAuthOptions): Promise<AxiosResponse<PostV3PayrollCardAuthenticationsPreOrderWithAuthResponse>>
}

/** 获取核身结果：查询参数 */
export interface GetV3PayrollCardAuthenticationsByAuthenticateNumberQuery {
  /** 子商户号 · 例：`1111111` */
  sub_mchid: string
}

/** 获取核身结果：选项 */
export interface GetV3PayrollCardAuthenticationsByAuthenticateNumberOptions extends CallOptions {
  /** 商家核身单号 · 例：`mcdhehfgisdhfjghed39384564i83` */
  authenticate_number: string
  query: GetV3PayrollCardAuthenticationsByAuthenticateNumberQuery
}

/** 获取核身结果：应答 */
export interface GetV3PayrollCardAuthenticationsByAuthenticateNumberResponse {
  /** 商户号 · 例：`1111111` */
  mchid: string
  /** 子商户号 · 例：`111111` */
  sub_mchid: string
  /** 用户标识 · 例：`onqOjjmo8wmTOOtSKwXtGjg9Gb58` */
  openid: string
  /** 核身渠道 · 例：`onqOjjmo8wmTOOtSKwXtGjg9Gb58` */
  authenticate_scene: string
  /** 核身渠道标识 · 例：`wdiooewl7587443649000` */
  authenticate_source: string
  /** 项目名称 */
  project_name: string
  /** 单位名称 */
  employer_name: string
  /** 核身状态 */
  authenticate_state: 'AUTHENTICATE_PROCESSING' | 'AUTHENTICATE_SUCCESS' | 'AUTHENTICATE_FAILED' | (string & {})
  /** 核身时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  authenticate_time?: string
  /** 商家核身单号 · 例：`mcdhehfgisdhfjghed39384564i83` */
  authenticate_number: string
  /** 核身失败原因 */
  authenticate_failed_reason?: string
  /** 核身类型 */
  authenticate_type?: string
}

/** `v3/payroll-card/authentications/{authenticate_number}` */
export interface V3PayrollCardAuthenticationsByAuthenticateNumber extends PathNode {
  /**
   * 获取核身结果
   *
   * `GET /v3/payroll-card/authentications/{authenticate_number}`
   *
   * 产品：运营工具∙用工卡 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461785 官方文档}
   */
  get(options: GetV3PayrollCardAuthenticationsByAuthenticateNumberOptions): Promise<AxiosResponse<GetV3PayrollCardAuthenticationsByAuthenticateNumberResponse>>
}

/** 查询微工卡授权关系：查询参数 */
export interface GetV3PayrollCardRelationsByOpenidQuery {
  /** 子商户号 · 例：`1111111` */
  sub_mchid: string
  /** 应用ID · 例：`wxa1111111` */
  appid?: string
  /** 子商户应用ID · 例：`wxa1111111` */
  sub_appid?: string
}

/** 查询微工卡授权关系：选项 */
export interface GetV3PayrollCardRelationsByOpenidOptions extends CallOptions {
  /** 用户标识 · 例：`9x111111` */
  openid: string
  query: GetV3PayrollCardRelationsByOpenidQuery
}

/** 查询微工卡授权关系：应答 */
export interface GetV3PayrollCardRelationsByOpenidResponse {
  /** 用户标识 · 例：`9x111111` */
  openid: string
  /** 商户号 · 例：`1111111` */
  mchid: string
  /** 子商户号 · 例：`1111111` */
  sub_mchid: string
  /** 授权状态 */
  authorize_state: 'UNAUTHORIZED' | 'AUTHORIZED' | 'DEAUTHORIZED' | (string & {})
  /** 授权时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  authorize_time?: string
  /** 取消授权时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  deauthorize_time?: string
  /** 微工卡的开通状态 */
  register_state: string
  /** 开通时间 */
  register_time?: string
  /** 关闭时间 */
  close_time?: string
}

/** `v3/payroll-card/relations/{openid}` */
export interface V3PayrollCardRelationsByOpenid extends PathNode {
  /**
   * 查询微工卡授权关系
   *
   * `GET /v3/payroll-card/relations/{openid}`
   *
   * 产品：运营工具∙用工卡 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461728 官方文档}
   */
  get(options: GetV3PayrollCardRelationsByOpenidOptions): Promise<AxiosResponse<GetV3PayrollCardRelationsByOpenidResponse>>
}

/** 生成授权token：请求 */
export interface PostV3PayrollCardTokensJson {
  /** 用户标识 · 例：`9x111111` */
  openid: string
  /** 应用ID · 例：`wxa1111111` */
  appid?: string
  /** 子商户应用ID · 例：`wxa1111111` */
  sub_appid?: string
  /** 子商户号 · 例：`1111111` */
  sub_mchid: string
  /** 用户实名 · 敏感信息，加密传输 */
  user_name: string
  /** 用户证件号 · 敏感信息，加密传输 */
  id_card_number: string
  /** 用工类型 */
  employment_type?: 'LONG_TERM_EMPLOYMENT' | 'SHORT_TERM_EMPLOYMENT' | 'COOPERATION_EMPLOYMENT'
}

/** 生成授权token：选项 */
export interface PostV3PayrollCardTokensOptions extends CallOptions {
  json: PostV3PayrollCardTokensJson
}

/** 生成授权token：应答 */
export interface PostV3PayrollCardTokensResponse {
  /** 用户标识 · 例：`9x111111` */
  openid: string
  /** 服务商商户号 · 例：`1111111` */
  mchid: string
  /** 子商户号 · 例：`1111111` */
  sub_mchid: string
  /** 授权token · 例：`abcdefghijklmn` */
  token: string
  /** token有效时间 */
  expires_in: number
}

/** `v3/payroll-card/tokens` */
export interface V3PayrollCardTokens extends PathNode {
  /**
   * 生成授权token
   *
   * `POST /v3/payroll-card/tokens`
   *
   * 产品：运营工具∙用工卡 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461589 官方文档}
   */
  post(options: PostV3PayrollCardTokensOptions): Promise<AxiosResponse<PostV3PayrollCardTokensResponse>>
}

/** 发起批量转账：请求 */
export interface PostV3PayrollCardTransferBatchesJson {
  /** 特约商户号 · 例：`1111111` */
  sub_mchid: string
  /** 特约商户AppID · 例：`wxf636efh567hg4356` */
  sub_appid?: string
  /** 特约商户授权类型 · 例：`INFORMATION_AUTHORIZATION_TYPE` */
  authorization_type: string
  /** 商家批次单号 · 例：`plfk2020042013` */
  out_batch_no: string
  /** 批次名称 */
  batch_name: string
  /** 批次备注 */
  batch_remark: string
  /** 转账总金额 · 单位：分 */
  total_amount: number
  /** 转账总笔数 */
  total_num: number
  /** 转账明细列表 */
  transfer_detail_list: {
    /** 商家明细单号 · 例：`x23zy545Bd5436` */
    out_detail_no: string
    /** 转账金额 · 单位：分 */
    transfer_amount: number
    /** 转账备注 */
    transfer_remark: string
    /** 收款用户OpenID · 例：`o-MYE42l80oelYMDE34nYD456Xoy` */
    openid: string
    /** 收款用户姓名 · 敏感信息，加密传输 */
    user_name: string
  }[]
  /** 服务商的AppID · 例：`wxf636efh567hg4388` */
  sp_appid?: string
  /** 用工类型 · 例：`LONG_TERM_EMPLOYMENT` */
  employment_type?: string
  /** 用工场景 · 例：`LOGISTICS` */
  employment_scene?: string
  /** 传入业务ID后必填 */
  business_type?: string
}

/** 发起批量转账：选项 */
export interface PostV3PayrollCardTransferBatchesOptions extends CallOptions {
  json: PostV3PayrollCardTransferBatchesJson
}

/** 发起批量转账：应答 */
export interface PostV3PayrollCardTransferBatchesResponse {
  /** 商家批次单号 · 例：`plfk2020042013` */
  out_batch_no: string
  /** 微信支付批次单号 · 例：`1030000071100999991182020050700019480001` */
  batch_id: string
  /** 批次创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
}

/** `v3/payroll-card/transfer-batches` */
export interface V3PayrollCardTransferBatches extends PathNode {
  /**
   * 发起批量转账
   *
   * `POST /v3/payroll-card/transfer-batches`
   *
   * 产品：运营工具∙用工卡 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461824 官方文档}
   */
  post(options: PostV3PayrollCardTransferBatchesOptions): Promise<AxiosResponse<PostV3PayrollCardTransferBatchesResponse>>
}

/** 生成投保结果：请求 */
export interface PostV3PayrollCardWesureInsuranceJson {
  /** 服务商商户号 · 例：`1900000109` */
  sp_mchid: string
  /** 特约商户商户号 · 例：`1900000109` */
  wesure_order_no: string
  /** 微保保单号 · 例：`5fds5345dfd` */
  token: string
  /** 保司保单号 · 例：`5fds5345dfd` */
  insurance_company_order_no: string
  /** 用户标识 · 例：`111111` */
  openid: string
  /** 投保状态 · 例：`INSURE_SUCCESS` */
  insure_state: string
  /** 保障生效时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  insure_effect_time: string
  /** 保障失效时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  insure_invalid_time: string
  /** 保障的保险公司名称 */
  insurance_company_name: string
}

/** 生成投保结果：选项 */
export interface PostV3PayrollCardWesureInsuranceOptions extends CallOptions {
  json: PostV3PayrollCardWesureInsuranceJson
}

/** 生成投保结果：应答 */
export type PostV3PayrollCardWesureInsuranceResponse = undefined

/** `v3/payroll-card/wesure/insurance` */
export interface V3PayrollCardWesureInsurance extends PathNode {
  /**
   * 生成投保结果
   *
   * `POST /v3/payroll-card/wesure/insurance`
   *
   * 产品：运营工具∙用工卡 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml 官方文档}
   */
  post(options: PostV3PayrollCardWesureInsuranceOptions): Promise<AxiosResponse<PostV3PayrollCardWesureInsuranceResponse>>
}

/** 校验核身结果：请求 */
export interface PostV3PayrollCardWesureTokenValidationsJson {
  /** 服务商商户号 · 例：`1900000109` */
  sp_mchid: string
  /** 特约商户商户号 · 例：`1900000109` */
  sub_mchid: string
  /** token值 · 例：`abcdefghijklmn` */
  token: string
  /** 用户姓名 · 敏感信息，加密传输 */
  user_name: string
  /** 用户身份证号 · 敏感信息，加密传输 */
  id_card_number: string
  /** 核身类型 */
  authenticate_type?: 'NORMAL' | 'SIGN_IN' | 'INSURANCE' | 'CONTRACT'
}

/** 校验核身结果：选项 */
export interface PostV3PayrollCardWesureTokenValidationsOptions extends CallOptions {
  json: PostV3PayrollCardWesureTokenValidationsJson
}

/** 校验核身结果：应答 */
export interface PostV3PayrollCardWesureTokenValidationsResponse {
  /** 校验结果 · 例：`SUCCESS` */
  result: string
  /** 核身成功时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  authenticate_success_time?: string
  /** 用户标识 · 例：`11111111` */
  openid?: string
  /** 校验不通过原因 · 例：`SP_MCH_NO_PERMISSION` */
  fail_reason?: string
}

/** `v3/payroll-card/wesure/token-validations` */
export interface V3PayrollCardWesureTokenValidations extends PathNode {
  /**
   * 校验核身结果
   *
   * `POST /v3/payroll-card/wesure/token-validations`
   *
   * 产品：运营工具∙用工卡 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml 官方文档}
   */
  post(options: PostV3PayrollCardWesureTokenValidationsOptions): Promise<AxiosResponse<PostV3PayrollCardWesureTokenValidationsResponse>>
}

export interface PayrollCardOperations {
  'GET /v3/payroll-card/authentications': { query: GetV3PayrollCardAuthenticationsQuery; options: GetV3PayrollCardAuthenticationsOptions; response: GetV3PayrollCardAuthenticationsResponse }
  'POST /v3/payroll-card/authentications/pre-order': { json: PostV3PayrollCardAuthenticationsPreOrderJson; options: PostV3PayrollCardAuthenticationsPreOrderOptions; response: PostV3PayrollCardAuthenticationsPreOrderResponse }
  'POST /v3/payroll-card/authentications/pre-order-with-auth': { json: PostV3PayrollCardAuthenticationsPreOrderWithAuthJson; options: PostV3PayrollCardAuthenticationsPreOrderWithAuthOptions; response: PostV3PayrollCardAuthenticationsPreOrderWithAuthResponse }
  'GET /v3/payroll-card/authentications/{authenticate_number}': { query: GetV3PayrollCardAuthenticationsByAuthenticateNumberQuery; options: GetV3PayrollCardAuthenticationsByAuthenticateNumberOptions; response: GetV3PayrollCardAuthenticationsByAuthenticateNumberResponse }
  'GET /v3/payroll-card/relations/{openid}': { query: GetV3PayrollCardRelationsByOpenidQuery; options: GetV3PayrollCardRelationsByOpenidOptions; response: GetV3PayrollCardRelationsByOpenidResponse }
  'POST /v3/payroll-card/tokens': { json: PostV3PayrollCardTokensJson; options: PostV3PayrollCardTokensOptions; response: PostV3PayrollCardTokensResponse }
  'POST /v3/payroll-card/transfer-batches': { json: PostV3PayrollCardTransferBatchesJson; options: PostV3PayrollCardTransferBatchesOptions; response: PostV3PayrollCardTransferBatchesResponse }
  'POST /v3/payroll-card/wesure/insurance': { json: PostV3PayrollCardWesureInsuranceJson; options: PostV3PayrollCardWesureInsuranceOptions; response: PostV3PayrollCardWesureInsuranceResponse }
  'POST /v3/payroll-card/wesure/token-validations': { json: PostV3PayrollCardWesureTokenValidationsJson; options: PostV3PayrollCardWesureTokenValidationsOptions; response: PostV3PayrollCardWesureTokenValidationsResponse }
}

/** 核身预下单 */
export interface PayrollCardAuthenticationPreOrder {
  /** 商家核身单号 · 例：`mcdhehfgisdhfjghed39384564i83` */
  authenticate_number: string
  /** 用户标识 · 例：`onqOjjmo8wmTOOtSKwXtGjg9Gb58` */
  openid: string
  /** 商户号 · 例：`1111111` */
  mchid: string
  /** 子商户号 · 例：`1111111` */
  sub_mchid: string
  /** token值 · 例：`abcdefghijklmn` */
  token: string
  /** token有效时间 */
  expires_in: number
}

