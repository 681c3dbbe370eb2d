// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'

/** 提交保单授权信息：请求 */
export interface PostV3InspolicymgrDeductAuthorizationsJson {
  /** 商户保险编号 · 例：`Auisihsiahishishi4hihsid123418id` */
  out_insurance_no: string
  /** 商户APPID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 保险代扣模板ID · 例：`12535` */
  plan_id: string
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 保险名称 */
  insurance_name: string
  /** 收款方商户号 · 例：`1900000109` */
  payee_mchid?: string
  /** 收款方公众账号ID · 例：`wx7f3f0032b6e6f0cc` */
  payee_appid?: string
}

/** 提交保单授权信息：选项 */
export interface PostV3InspolicymgrDeductAuthorizationsOptions extends CallOptions {
  json: PostV3InspolicymgrDeductAuthorizationsJson
}

/** 提交保单授权信息：应答 */
export interface PostV3InspolicymgrDeductAuthorizationsResponse {
  /** 商户保险编号 · 例：`Auisihsiahishishi4hihsid123418id` */
  out_insurance_no: string
  /** 商户APPID · 例：`wxd678efh567hg6787` */
  appid?: string
  /** 保险代扣模板ID · 例：`12535` */
  plan_id: string
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 保险名称 */
  insurance_name: string
  /** 授权状态 */
  auth_state: 'AUTH_STATE_INIT' | 'AUTH_STATE_PENDING' | 'AUTH_STATE_GRANTED' | 'AUTH_STATE_DENIED' | 'AUTH_STATE_EXPIRED' | (string & {})
  /** 用户授权时间 · RFC 3339 · 例：`2025-09-21T17:11:12+08:00` */
  user_auth_time?: string
}

/** `v3/inspolicymgr/deduct/authorizations` */
export interface V3InspolicymgrDeductAuthorizations extends Printed {
  /**
   * 提交保单授权信息
   *
   * `POST /v3/inspolicymgr/deduct/authorizations`
   *
   * 产品：微信保单服务 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016617408 官方文档}
   */
  post(options: PostV3InspolicymgrDeductAuthorizationsOptions): Promise<AxiosResponse<PostV3InspolicymgrDeductAuthorizationsResponse>>
  readonly _out_insurance_no_: V3InspolicymgrDeductAuthorizationsByOutInsuranceNo
  readonly '{out_insurance_no}': V3InspolicymgrDeductAuthorizationsByOutInsuranceNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/inspolicymgr/deduct/authorizations/${Path}`>
}

/** 查询保单授权信息：选项 */
export interface GetV3InspolicymgrDeductAuthorizationsByOutInsuranceNoOptions extends CallOptions {
  /** 商户保险编号 · 例：`Auisihsiahishishi4hihsid123418id` */
  out_insurance_no: string
}

/** 查询保单授权信息：应答 */
export interface GetV3InspolicymgrDeductAuthorizationsByOutInsuranceNoResponse {
  /** 商户保险编号 · 例：`Auisihsiahishishi4hihsid123418id` */
  out_insurance_no: string
  /** 公众账号ID · 例：`wx7f3f0032b6e6f0cc` */
  appid: string
  /** 保险代扣模板ID · 例：`12535` */
  plan_id: string
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 保险名称 */
  insurance_name: string
  /** 授权状态 */
  auth_state: 'AUTH_STATE_INIT' | 'AUTH_STATE_PENDING' | 'AUTH_STATE_GRANTED' | 'AUTH_STATE_DENIED' | 'AUTH_STATE_EXPIRED' | (string & {})
  /** 用户授权时间 · RFC 3339 · 例：`2025-09-21T17:11:12+08:00` */
  user_auth_time?: string
}

/** `v3/inspolicymgr/deduct/authorizations/{out_insurance_no}` */
export interface V3InspolicymgrDeductAuthorizationsByOutInsuranceNo extends PathNode {
  /**
   * 查询保单授权信息
   *
   * `GET /v3/inspolicymgr/deduct/authorizations/{out_insurance_no}`
   *
   * 产品：微信保单服务 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016617415 官方文档}
   */
  get(options: GetV3InspolicymgrDeductAuthorizationsByOutInsuranceNoOptions): Promise<AxiosResponse<GetV3InspolicymgrDeductAuthorizationsByOutInsuranceNoResponse>>
}

/** 上传保单：请求 */
export interface PostV3InspolicymgrDeductPoliciesJson {
  /** 商户保险编号 · 例：`Auisihsiahishishi4hihsid123418id` */
  out_insurance_no: string
  /** 被保险人姓名列表 */
  insured_name_list: string[]
  /** 承保公司代码 · 例：`1001` */
  insurance_company_code: string
  /** 保单生效时间 · RFC 3339 · 例：`2025-09-21T17:11:12+08:00` */
  effective_time: string
  /** 保单失效时间 · RFC 3339 · 例：`2025-09-21T17:11:12+08:00` */
  expired_time: string
  /** 保障详情 */
  coverage_detail: string
  /** 是否支持续保 */
  support_renewal: boolean
  /** 可续保开始时间 · RFC 3339 · 例：`2025-09-21T17:11:12+08:00` */
  start_renewal_time?: string
  /** 可续保结束时间 · RFC 3339 · 例：`2025-09-21T17:11:12+08:00` */
  end_renewal_time?: string
  /** 保单类型 */
  policy_type: 'POLICY_TYPE_OTHER' | 'POLICY_TYPE_MEDICAL' | 'POLICY_TYPE_ACCIDENT' | 'POLICY_TYPE_CRITICAL' | 'POLICY_TYPE_CAR' | 'POLICY_TYPE_LIFE' | 'POLICY_TYPE_PROPERTY' | 'POLICY_TYPE_PET' | 'POLICY_TYPE_ANNUITY'
  /** 车牌信息 */
  car_number?: string
  /** 宠物名称 */
  pet_name?: string
  /** 地址信息 */
  address?: string
  /** 保单状态 */
  policy_state: 'POLICY_STATE_ISSUING' | 'POLICY_STATE_APPROVED' | 'POLICY_STATE_DECLINED' | 'POLICY_STATE_INACTIVE'
  /** 保司保单号 · 例：`Coisihsiaxishishi4hihsid1ii411co` */
  policy_code?: string
  /** 委托代扣模板ID · 例：`12535` */
  plan_id: string
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 保单的扣费周期列表 */
  policy_periods: number[]
  /** 商户APPID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 用户在商户公众号内的身份标识 · 例：`oYobu0MVnQfWpSMOYJz2AHPG_gQw` */
  openid: string
  /** 是否为赠险 */
  free_insurance: boolean
  /** 是否与其它保单合并扣费 */
  combined_payment?: boolean
  /** 缴费方式 */
  payment_method?: 'PAYMENT_METHOD_OTHER' | 'PAYMENT_METHOD_PERIOD' | 'PAYMENT_METHOD_LUMP_SUM'
  /** 期交保费模式 */
  period_premium_mode?: 'PERIOD_PREMIUM_MODE_EQUAL' | 'PERIOD_PREMIUM_MODE_FIRST_DIFF' | 'PERIOD_PREMIUM_MODE_MULTI_DIFF'
  /** 缴费周期 */
  payment_period?: 'PAYMENT_PERIOD_DAY' | 'PAYMENT_PERIOD_WEEK' | 'PAYMENT_PERIOD_BIWEEKLY' | 'PAYMENT_PERIOD_MONTH' | 'PAYMENT_PERIOD_QUARTER' | 'PAYMENT_PERIOD_HALF_YEAR' | 'PAYMENT_PERIOD_YEAR'
  /** 首期保费金额 · 单位：分 */
  first_period_amount?: number
  /** 后续每期保费金额 · 单位：分 */
  subsequent_period_amount?: number
  /** 保障期限类型 */
  coverage_term_type?: 'COVERAGE_TERM_TYPE_FIXED_DATE' | 'COVERAGE_TERM_TYPE_LIFETIME'
  /** 收款方商户号 · 例：`1900000109` */
  payee_mchid?: string
  /** 收款方公众账号ID · 例：`wx7f3f0032b6e6f0cc` */
  payee_appid?: string
  /** 收款方用户标识 · 例：`oYobu0MVnQfWpSMOYJz2AHPG_gQw` */
  payee_openid?: string
}

/** 上传保单：选项 */
export interface PostV3InspolicymgrDeductPoliciesOptions extends CallOptions {
  json: PostV3InspolicymgrDeductPoliciesJson
}

/** 上传保单：应答 */
export interface PostV3InspolicymgrDeductPoliciesResponse extends InspolicymgrPolicy {}

/** `v3/inspolicymgr/deduct/policies` */
export interface V3InspolicymgrDeductPolicies extends Printed {
  /**
   * 上传保单
   *
   * `POST /v3/inspolicymgr/deduct/policies`
   *
   * 产品：微信保单服务 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016617421 官方文档}
   */
  post(options: PostV3InspolicymgrDeductPoliciesOptions): Promise<AxiosResponse<PostV3InspolicymgrDeductPoliciesResponse>>
  readonly _out_insurance_no_: V3InspolicymgrDeductPoliciesByOutInsuranceNo
  readonly '{out_insurance_no}': V3InspolicymgrDeductPoliciesByOutInsuranceNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/inspolicymgr/deduct/policies/${Path}`>
}

/** 查询保单：选项 */
export interface GetV3InspolicymgrDeductPoliciesByOutInsuranceNoOptions extends CallOptions {
  /** 商户保险编号 · 例：`Auisihsiahishishi4hihsid123418id` */
  out_insurance_no: string
}

/** 查询保单：应答 */
export interface GetV3InspolicymgrDeductPoliciesByOutInsuranceNoResponse extends InspolicymgrPolicy {}

/** 更新保单信息：请求 */
export interface PatchV3InspolicymgrDeductPoliciesByOutInsuranceNoJson {
  /** 被保险人姓名列表 */
  insured_name_list?: string[]
  /** 保险名称 */
  insurance_name?: string
  /** 保单生效时间 · RFC 3339 · 例：`2025-09-21T17:11:12+08:00` */
  effective_time?: string
  /** 保单失效时间 · RFC 3339 · 例：`2025-09-21T17:11:12+08:00` */
  expired_time?: string
  /** 保障详情 */
  coverage_detail?: string
  /** 是否支持续保 */
  support_renewal?: boolean
  /** 可续保开始时间 · RFC 3339 · 例：`2025-09-21T17:11:12+08:00` */
  start_renewal_time?: string
  /** 可续保结束时间 · RFC 3339 · 例：`2025-09-21T17:11:12+08:00` */
  end_renewal_time?: string
  /** 保单类型 */
  policy_type?: 'POLICY_TYPE_OTHER' | 'POLICY_TYPE_MEDICAL' | 'POLICY_TYPE_ACCIDENT' | 'POLICY_TYPE_CRITICAL' | 'POLICY_TYPE_CAR' | 'POLICY_TYPE_LIFE' | 'POLICY_TYPE_PROPERTY' | 'POLICY_TYPE_PET' | 'POLICY_TYPE_ANNUITY'
  /** 车牌信息 */
  car_number?: string
  /** 宠物名称 */
  pet_name?: string
  /** 地址信息 */
  address?: string
  /** 保单状态 */
  policy_state?: 'POLICY_STATE_ISSUING' | 'POLICY_STATE_APPROVED' | 'POLICY_STATE_DECLINED' | 'POLICY_STATE_INACTIVE'
  /** 保司保单号 · 例：`Coisihsiaxishishi4hihsid1ii411co` */
  policy_code?: string
  /** 委托代扣模板ID · 例：`12535` */
  plan_id?: string
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code?: string
  /** 保单的扣费周期列表 */
  policy_periods?: number[]
  /** 是否为赠险 */
  free_insurance?: boolean
  /** 是否与其它保单合并扣费 */
  combined_payment?: boolean
  /** 缴费方式 */
  payment_method?: 'PAYMENT_METHOD_OTHER' | 'PAYMENT_METHOD_PERIOD' | 'PAYMENT_METHOD_LUMP_SUM'
  /** 期交保费模式 */
  period_premium_mode?: 'PERIOD_PREMIUM_MODE_EQUAL' | 'PERIOD_PREMIUM_MODE_FIRST_DIFF' | 'PERIOD_PREMIUM_MODE_MULTI_DIFF'
  /** 缴费周期 */
  payment_period?: 'PAYMENT_PERIOD_DAY' | 'PAYMENT_PERIOD_WEEK' | 'PAYMENT_PERIOD_BIWEEKLY' | 'PAYMENT_PERIOD_MONTH' | 'PAYMENT_PERIOD_QUARTER' | 'PAYMENT_PERIOD_HALF_YEAR' | 'PAYMENT_PERIOD_YEAR'
  /** 首期保费金额 · 单位：分 */
  first_period_amount?: number
  /** 后续每期保费金额 · 单位：分 */
  subsequent_period_amount?: number
  /** 保障期限类型 */
  coverage_term_type?: 'COVERAGE_TERM_TYPE_FIXED_DATE' | 'COVERAGE_TERM_TYPE_LIFETIME'
}

/** 更新保单信息：选项 */
export interface PatchV3InspolicymgrDeductPoliciesByOutInsuranceNoOptions extends CallOptions {
  /** 商户保险编号 · 例：`Auisihsiahishishi4hihsid123418id` */
  out_insurance_no: string
  json: PatchV3InspolicymgrDeductPoliciesByOutInsuranceNoJson
}

/** 更新保单信息：应答 */
export interface PatchV3InspolicymgrDeductPoliciesByOutInsuranceNoResponse extends InspolicymgrPolicy {}

/** `v3/inspolicymgr/deduct/policies/{out_insurance_no}` */
export interface V3InspolicymgrDeductPoliciesByOutInsuranceNo extends PathNode {
  /**
   * 查询保单
   *
   * `GET /v3/inspolicymgr/deduct/policies/{out_insurance_no}`
   *
   * 产品：微信保单服务 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016617422 官方文档}
   */
  get(options: GetV3InspolicymgrDeductPoliciesByOutInsuranceNoOptions): Promise<AxiosResponse<GetV3InspolicymgrDeductPoliciesByOutInsuranceNoResponse>>
  /**
   * 更新保单信息
   *
   * `PATCH /v3/inspolicymgr/deduct/policies/{out_insurance_no}`
   *
   * 产品：微信保单服务 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016617424 官方文档}
   */
  patch(options: PatchV3InspolicymgrDeductPoliciesByOutInsuranceNoOptions): Promise<AxiosResponse<PatchV3InspolicymgrDeductPoliciesByOutInsuranceNoResponse>>
}

export interface InspolicymgrOperations {
  'POST /v3/inspolicymgr/deduct/authorizations': { json: PostV3InspolicymgrDeductAuthorizationsJson; options: PostV3InspolicymgrDeductAuthorizationsOptions; response: PostV3InspolicymgrDeductAuthorizationsResponse }
  'GET /v3/inspolicymgr/deduct/authorizations/{out_insurance_no}': { options: GetV3InspolicymgrDeductAuthorizationsByOutInsuranceNoOptions; response: GetV3InspolicymgrDeductAuthorizationsByOutInsuranceNoResponse }
  'POST /v3/inspolicymgr/deduct/policies': { json: PostV3InspolicymgrDeductPoliciesJson; options: PostV3InspolicymgrDeductPoliciesOptions; response: PostV3InspolicymgrDeductPoliciesResponse }
  'GET /v3/inspolicymgr/deduct/policies/{out_insurance_no}': { options: GetV3InspolicymgrDeductPoliciesByOutInsuranceNoOptions; response: GetV3InspolicymgrDeductPoliciesByOutInsuranceNoResponse }
  'PATCH /v3/inspolicymgr/deduct/policies/{out_insurance_no}': { json: PatchV3InspolicymgrDeductPoliciesByOutInsuranceNoJson; options: PatchV3InspolicymgrDeductPoliciesByOutInsuranceNoOptions; response: PatchV3InspolicymgrDeductPoliciesByOutInsuranceNoResponse }
}

/** 保单 */
export interface InspolicymgrPolicy {
  /** 商户保险编号 · 例：`Auisihsiahishishi4hihsid123418id` */
  out_insurance_no: string
  /** 保险名称 */
  insurance_name: string
  /** 被保险人姓名列表 */
  insured_name_list: string[]
  /** 承保公司代码 · 例：`1001` */
  insurance_company_code: string
  /** 保单生效时间 · RFC 3339 · 例：`2025-09-21T17:11:12+08:00` */
  effective_time: string
  /** 保单失效时间 · RFC 3339 · 例：`2025-09-21T17:11:12+08:00` */
  expired_time: string
  /** 保障详情 */
  coverage_detail: string
  /** 是否支持续保 */
  support_renewal: boolean
  /** 可续保开始时间 · RFC 3339 · 例：`2025-09-21T17:11:12+08:00` */
  start_renewal_time?: string
  /** 可续保结束时间 · RFC 3339 · 例：`2025-09-21T17:11:12+08:00` */
  end_renewal_time?: string
  /** 保单类型 */
  policy_type: 'POLICY_TYPE_OTHER' | 'POLICY_TYPE_MEDICAL' | 'POLICY_TYPE_ACCIDENT' | 'POLICY_TYPE_CRITICAL' | 'POLICY_TYPE_CAR' | 'POLICY_TYPE_LIFE' | 'POLICY_TYPE_PROPERTY' | 'POLICY_TYPE_PET' | 'POLICY_TYPE_ANNUITY' | (string & {})
  /** 车牌信息 */
  car_number?: string
  /** 宠物名称 */
  pet_name?: string
  /** 地址信息 */
  address?: string
  /** 保单状态 */
  policy_state: 'POLICY_STATE_ISSUING' | 'POLICY_STATE_APPROVED' | 'POLICY_STATE_DECLINED' | 'POLICY_STATE_INACTIVE' | (string & {})
  /** 保司保单号 · 例：`Coisihsiaxishishi4hihsid1ii411co` */
  policy_code?: string
  /** 委托代扣模板ID · 例：`12535` */
  plan_id: string
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 保单的扣费周期列表 */
  policy_periods: number[]
  /** 是否为赠险 */
  free_insurance: boolean
  /** 是否与其它保单合并扣费 */
  combined_payment?: boolean
  /** 缴费方式 */
  payment_method?: 'PAYMENT_METHOD_OTHER' | 'PAYMENT_METHOD_PERIOD' | 'PAYMENT_METHOD_LUMP_SUM' | (string & {})
  /** 期交保费模式 */
  period_premium_mode?: 'PERIOD_PREMIUM_MODE_EQUAL' | 'PERIOD_PREMIUM_MODE_FIRST_DIFF' | 'PERIOD_PREMIUM_MODE_MULTI_DIFF' | (string & {})
  /** 缴费周期 */
  payment_period?: 'PAYMENT_PERIOD_DAY' | 'PAYMENT_PERIOD_WEEK' | 'PAYMENT_PERIOD_BIWEEKLY' | 'PAYMENT_PERIOD_MONTH' | 'PAYMENT_PERIOD_QUARTER' | 'PAYMENT_PERIOD_HALF_YEAR' | 'PAYMENT_PERIOD_YEAR' | (string & {})
  /** 首期保费金额 · 单位：分 */
  first_period_amount?: number
  /** 后续每期保费金额 · 单位：分 */
  subsequent_period_amount?: number
  /** 保障期限类型 */
  coverage_term_type?: 'COVERAGE_TERM_TYPE_FIXED_DATE' | 'COVERAGE_TERM_TYPE_LIFETIME' | (string & {})
}

