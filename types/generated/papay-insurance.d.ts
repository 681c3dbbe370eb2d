// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'

/** 保险商户查询保险自动续费预约：选项 */
export interface GetV3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdOptions extends CallOptions {
  /** 委托代扣协议ID */
  contract_id: string
  /** 保单的扣费周期编号 */
  policy_period_id: number
}

/** 保险商户查询保险自动续费预约：应答 */
export interface GetV3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdResponse extends PapayInsurancePolicyPeriodSchedule {}

/** `v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}` */
export interface V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodId extends Printed {
  /**
   * 保险商户查询保险自动续费预约
   *
   * `GET /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}`
   *
   * 产品：委托代扣∙保险业 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012471229 官方文档}
   */
  get(options: GetV3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdOptions): Promise<AxiosResponse<GetV3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdResponse>>
  readonly schedule: V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdSchedule
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/${Path}`>
}

/** 保险商户预约保险自动续费：请求 */
export interface PostV3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdScheduleJson {
  /** 应用ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 预约扣费金额信息 */
  scheduled_amount: {
    /** 金额 · 单位：分 */
    total: number
    /** 货币类型 · 例：`CNY` */
    currency?: string
  }
}

/** 保险商户预约保险自动续费：选项 */
export interface PostV3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdScheduleOptions extends CallOptions {
  /** 委托代扣协议ID */
  contract_id: string
  /** 保单的扣费周期编号 */
  policy_period_id: number
  json: PostV3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdScheduleJson
}

/** 保险商户预约保险自动续费：应答 */
export interface PostV3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdScheduleResponse extends PapayInsurancePolicyPeriodSchedule {}

/** `v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule` */
export interface V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdSchedule extends PathNode {
  /**
   * 保险商户预约保险自动续费
   *
   * `POST /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`
   *
   * 产品：委托代扣∙保险业 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012471270 官方文档}
   */
  post(options: PostV3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdScheduleOptions): Promise<AxiosResponse<PostV3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdScheduleResponse>>
}

/** 保险商户受理保险自动续费扣款：请求 */
export interface PostV3PapayInsurancePayTransactionsApplyJson {
  /** 应用ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 商品描述 */
  description: string
  /** 通知地址 · 例：`https://www.qq.com/` */
  transaction_notify_url: string
  /** 委托代扣协议ID · 例：`123124412412423431` */
  contract_id: string
  /** 保单的扣费周期编号 */
  policy_period_id: number
  /** 扣费金额信息 */
  amount: {
    /** 金额 · 单位：分 */
    total: number
    /** 货币类型 · 例：`CNY` */
    currency?: string
  }
  /** 订单优惠标记 · 例：`DISCOUNTS` */
  goods_tag?: string
  /** 附加数据 */
  attach?: string
}

/** 保险商户受理保险自动续费扣款：选项 */
export interface PostV3PapayInsurancePayTransactionsApplyOptions extends CallOptions {
  json: PostV3PapayInsurancePayTransactionsApplyJson
}

/** 保险商户受理保险自动续费扣款：应答 */
export interface PostV3PapayInsurancePayTransactionsApplyResponse {
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 扣费金额信息 */
  amount: {
    /** 金额 · 单位：分 */
    total: number
    /** 货币类型 · 例：`CNY` */
    currency?: string
  }
}

/** `v3/papay/insurance-pay/transactions/apply` */
export interface V3PapayInsurancePayTransactionsApply extends PathNode {
  /**
   * 保险商户受理保险自动续费扣款
   *
   * `POST /v3/papay/insurance-pay/transactions/apply`
   *
   * 产品：委托代扣∙保险业 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012471158 官方文档}
   */
  post(options: PostV3PapayInsurancePayTransactionsApplyOptions): Promise<AxiosResponse<PostV3PapayInsurancePayTransactionsApplyResponse>>
}

/** 保险商户受理续期自动续费协议：请求 */
export interface PostV3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenewJson {
  /** 应用ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 续期的扣费周期列表 */
  policy_periods: PapayInsurancePolicyPeriod[]
}

/** 保险商户受理续期自动续费协议：选项 */
export interface PostV3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenewOptions extends CallOptions {
  /** 委托代扣模板ID */
  plan_id: number
  /** 委托代扣协议ID */
  contract_id: string
  json: PostV3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenewJson
}

/** 保险商户受理续期自动续费协议：应答 */
export type PostV3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenewResponse = undefined

/** `v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew` */
export interface V3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenew extends PathNode {
  /**
   * 保险商户受理续期自动续费协议
   *
   * `POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew`
   *
   * 产品：委托代扣∙保险业 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012489588 官方文档}
   */
  post(options: PostV3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenewOptions): Promise<AxiosResponse<PostV3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenewResponse>>
}

/** 保险商户查询保险自动续费协议：选项 */
export interface GetV3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeOptions extends CallOptions {
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
}

/** 保险商户查询保险自动续费协议：应答 */
export interface GetV3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeResponse {
  /** 商户号 · 例：`1900000109` */
  mchid: string
  /** 委托代扣协议ID · 例：`123124412412423431` */
  contract_id: string
  /** 商户AppID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 被保人姓名 */
  insured_display_name?: string
  /** 委托代扣协议状态 */
  contract_state: 'SIGNED' | 'TERMINATED' | 'SIGN_FAILED' | 'TO_BE_RENEWED' | 'TERMINATE_PENDING' | (string & {})
  /** 协议签署时间 · RFC 3339 · 例：`2020-09-10T13:29:35+08:00` */
  contract_signed_time?: string
  /** 协议到期时间 · RFC 3339 · 例：`2021-09-10T13:29:35+08:00` */
  contract_expired_time?: string
  /** 协议解约信息 */
  contract_terminate_info?: PapayInsuranceContractTermination
  /** 用户OpenID · 例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid: string
  /** 商户侧用户标识 */
  out_user_code?: string
  /** 跳转撤销解约小程序的路径 · 例：`pages/PwdExemptContract/index` */
  revoke_terminate_contract_redirect_url?: string
  /** 跳转撤销解约小程序的appid · 例：`wxbd687630cd02ce1d` */
  revoke_terminate_contract_redirect_appid?: string
}

/** `v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` */
export interface V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCode extends Printed {
  /**
   * 保险商户查询保险自动续费协议
   *
   * `GET /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
   *
   * 产品：委托代扣∙保险业 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472641 官方文档}
   */
  get(options: GetV3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeOptions): Promise<AxiosResponse<GetV3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeResponse>>
  readonly terminate: V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/${Path}`>
}

/** 保险商户通过商户协议号解除保险自动续费协议：请求 */
export interface PostV3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateJson {
  /** 解约备注 */
  contract_termination_remark: string
}

/** 保险商户通过商户协议号解除保险自动续费协议：选项 */
export interface PostV3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateOptions extends CallOptions {
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
  json: PostV3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateJson
}

/** 保险商户通过商户协议号解除保险自动续费协议：应答 */
export interface PostV3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateResponse {
  /** 商户号 · 例：`1900000109` */
  mchid: string
  /** 委托代扣协议ID · 例：`123124412412423431` */
  contract_id: string
  /** 商户AppID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 被保人姓名 */
  insured_display_name?: string
  /** 委托代扣协议状态 */
  contract_state: 'SIGNED' | 'TERMINATED' | 'SIGN_FAILED' | 'TO_BE_RENEWED' | 'TERMINATE_PENDING' | (string & {})
  /** 协议签署时间 · RFC 3339 · 例：`2020-09-10T13:29:35+08:00` */
  contract_signed_time?: string
  /** 协议到期时间 · RFC 3339 · 例：`2021-09-10T13:29:35+08:00` */
  contract_expired_time?: string
  /** 协议解约信息 */
  contract_terminate_info?: PapayInsuranceContractTermination
  /** 用户OpenID · 例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid: string
  /** 商户侧用户标识 */
  out_user_code?: string
}

/** `v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate` */
export interface V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate extends PathNode {
  /**
   * 保险商户通过商户协议号解除保险自动续费协议
   *
   * `POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
   *
   * 产品：委托代扣∙保险业 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472767 官方文档}
   */
  post(options: PostV3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateOptions): Promise<AxiosResponse<PostV3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateResponse>>
}

/** 保险商户App预签约：请求 */
export interface PostV3PapayInsuranceSignContractsPreEntrustSignAppJson {
  /** 应用ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 用户在直连商户应用下的用户标示 · 例：`oYobu0MVnQfWpSMOYJz2AHPG_gQw` */
  openid?: string
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 被保人的展示名称 */
  insured_display_name: string
  /** 签约结果通知地址 · 例：`https://yourapp.com/notify` */
  contract_notify_url: string
  /** 保险保单的开始日期 · yyyy-MM-dd · 例：`2019-11-22` */
  policy_start_date: string
  /** 保险保单的结束日期 · yyyy-MM-dd · 例：`2020-11-22` */
  policy_end_date: string
  /** 保单的扣费周期列表 */
  policy_periods: PapayInsurancePolicyPeriod[]
  /** 扣费金额信息 */
  amount?: {
    /** 金额 · 单位：分 */
    total: number
    /** 货币类型 · 例：`CNY` */
    currency?: string
  }
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no?: string
  /** 商品描述 */
  description?: string
  /** 支付结果通知地址 · 例：`https://www.qq.com/` */
  transaction_notify_url?: string
  /** 商户侧用户标识 */
  out_user_code?: string
  /** 订单优惠标记 · 例：`DISCOUNTS` */
  goods_tag?: string
  /** 附加数据 */
  attach?: string
  /** 是否自动续保 */
  can_auto_insure?: boolean
  /** 是否自动重新投保 */
  can_auto_reinsure?: boolean
  /** 用户实名信息 */
  real_identity?: PapayInsuranceRealIdentity
  /** 合并扣费期数 */
  combined_deduct_period_count?: number
}

/** 保险商户App预签约：选项 */
export interface PostV3PapayInsuranceSignContractsPreEntrustSignAppOptions extends CallOptions {
  json: PostV3PapayInsuranceSignContractsPreEntrustSignAppJson
}

/** 保险商户App预签约：应答 */
export interface PostV3PapayInsuranceSignContractsPreEntrustSignAppResponse {
  /** 预签约ID · 例：`5778aadY9nltAsZzXixCkFIGYnV2V` */
  pre_entrustweb_id: string
}

/** `v3/papay/insurance-sign/contracts/pre-entrust-sign/app` */
export interface V3PapayInsuranceSignContractsPreEntrustSignApp extends PathNode {
  /**
   * 保险商户App预签约
   *
   * `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/app`
   *
   * 产品：委托代扣∙保险业 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013005766 官方文档}
   */
  post(options: PostV3PapayInsuranceSignContractsPreEntrustSignAppOptions): Promise<AxiosResponse<PostV3PapayInsuranceSignContractsPreEntrustSignAppResponse>>
}

/** 保险商户H5预签约：请求 */
export interface PostV3PapayInsuranceSignContractsPreEntrustSignH5Json {
  /** 应用ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 用户在直连商户应用下的用户标示 · 例：`oYobu0MVnQfWpSMOYJz2AHPG_gQw` */
  openid?: string
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 被保人的展示名称 */
  insured_display_name: string
  /** 签约结果通知地址 · 例：`https://yourapp.com/notify` */
  contract_notify_url: string
  /** 保险保单的开始日期 · yyyy-MM-dd · 例：`2019-11-22` */
  policy_start_date: string
  /** 保险保单的结束日期 · yyyy-MM-dd · 例：`2020-11-22` */
  policy_end_date: string
  /** 保单的扣费周期列表 */
  policy_periods: PapayInsuranceCoveredPolicyPeriod[]
  /** 扣费金额信息 */
  amount?: {
    /** 金额 · 单位：分 */
    total: number
    /** 货币类型 · 例：`CNY` */
    currency?: string
  }
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no?: string
  /** 商品描述 */
  description?: string
  /** 支付结果通知地址 · 例：`https://www.qq.com/` */
  transaction_notify_url?: string
  /** 商户侧用户标识 */
  out_user_code?: string
  /** 订单优惠标记 · 例：`DISCOUNTS` */
  goods_tag?: string
  /** 附加数据 */
  attach?: string
  /** 是否自动续保 */
  can_auto_insure?: boolean
  /** 是否自动重新投保 */
  can_auto_reinsure?: boolean
  /** 用户实名信息 */
  real_identity?: PapayInsuranceRealIdentity
  /** 跳转控制信息 */
  jump_control?: {
    /** 跳转的应用AppID · 例：`wxd678efh567hg6787` */
    jump_appid?: string
  }
  /** 合并扣费期数 */
  combined_deduct_period_count?: number
}

/** 保险商户H5预签约：选项 */
export interface PostV3PapayInsuranceSignContractsPreEntrustSignH5Options extends CallOptions {
  json: PostV3PapayInsuranceSignContractsPreEntrustSignH5Json
}

/** 保险商户H5预签约：应答 */
export interface PostV3PapayInsuranceSignContractsPreEntrustSignH5Response {
  /** 拉起微信支付客户端的URL */
  redirect_url: string
}

/** `v3/papay/insurance-sign/contracts/pre-entrust-sign/h5` */
export interface V3PapayInsuranceSignContractsPreEntrustSignH5 extends PathNode {
  /**
   * 保险商户H5预签约
   *
   * `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/h5`
   *
   * 产品：委托代扣∙保险业 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012529050 官方文档}
   */
  post(options: PostV3PapayInsuranceSignContractsPreEntrustSignH5Options): Promise<AxiosResponse<PostV3PapayInsuranceSignContractsPreEntrustSignH5Response>>
}

/** 保险商户JSAPI预签约：请求 */
export interface PostV3PapayInsuranceSignContractsPreEntrustSignJsapiJson extends PapayInsurancePreEntrustSignRequest {}

/** 保险商户JSAPI预签约：选项 */
export interface PostV3PapayInsuranceSignContractsPreEntrustSignJsapiOptions extends CallOptions {
  json: PostV3PapayInsuranceSignContractsPreEntrustSignJsapiJson
}

/** 保险商户JSAPI预签约：应答 */
export interface PostV3PapayInsuranceSignContractsPreEntrustSignJsapiResponse {
  /** 跳转签约并支付流程的URL */
  redirect_url: string
}

/** `v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi` */
export interface V3PapayInsuranceSignContractsPreEntrustSignJsapi extends PathNode {
  /**
   * 保险商户JSAPI预签约
   *
   * `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi`
   *
   * 产品：委托代扣∙保险业 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012528600 官方文档}
   */
  post(options: PostV3PapayInsuranceSignContractsPreEntrustSignJsapiOptions): Promise<AxiosResponse<PostV3PapayInsuranceSignContractsPreEntrustSignJsapiResponse>>
}

/** 保险商户小程序预签约：请求 */
export interface PostV3PapayInsuranceSignContractsPreEntrustSignMiniProgramJson extends PapayInsurancePreEntrustSignRequest {}

/** 保险商户小程序预签约：选项 */
export interface PostV3PapayInsuranceSignContractsPreEntrustSignMiniProgramOptions extends CallOptions {
  json: PostV3PapayInsuranceSignContractsPreEntrustSignMiniProgramJson
}

/** 保险商户小程序预签约：应答 */
export interface PostV3PapayInsuranceSignContractsPreEntrustSignMiniProgramResponse {
  /** 预签约ID · 例：`5778aadY9nltAsZzXixCkFIGYnV2V` */
  pre_entrustweb_id: string
  /** 跳转签约小程序的AppID · 例：`wxbd687630cd02ce1d` */
  redirect_appid: string
  /** 跳转签约小程序的路径 · 例：`pages/PwdExemptContract/index` */
  redirect_path: string
}

/** `v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program` */
export interface V3PapayInsuranceSignContractsPreEntrustSignMiniProgram extends PathNode {
  /**
   * 保险商户小程序预签约
   *
   * `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program`
   *
   * 产品：委托代扣∙保险业 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012528950 官方文档}
   */
  post(options: PostV3PapayInsuranceSignContractsPreEntrustSignMiniProgramOptions): Promise<AxiosResponse<PostV3PapayInsuranceSignContractsPreEntrustSignMiniProgramResponse>>
}

/** 保险商户修改保险扣费周期列表：请求 */
export interface PostV3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModifyJson {
  /** 应用ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 续期的扣费周期列表 */
  policy_periods: PapayInsurancePolicyPeriod[]
  /** 是否允许取消预约 */
  allow_cancel_scheduled?: boolean
}

/** 保险商户修改保险扣费周期列表：选项 */
export interface PostV3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModifyOptions extends CallOptions {
  /** 委托代扣模板ID */
  plan_id: number
  /** 委托代扣协议ID · 例：`2015071056489715` */
  contract_id: string
  json: PostV3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModifyJson
}

/** 保险商户修改保险扣费周期列表：应答 */
export interface PostV3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModifyResponse {
  /** 最新的扣费周期列表 */
  policy_periods?: PapayInsurancePolicyPeriod[]
  /** 发生了取消预约的扣费计划项编号 */
  cancel_scheduled_policy_period_id?: number
}

/** `v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify` */
export interface V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModify extends PathNode {
  /**
   * 保险商户修改保险扣费周期列表
   *
   * `POST /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify`
   *
   * 产品：委托代扣∙保险业 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012987596 官方文档}
   */
  post(options: PostV3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModifyOptions): Promise<AxiosResponse<PostV3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModifyResponse>>
}

/** 保险商户查询保险扣费周期列表：查询参数 */
export interface GetV3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdOutContractCodeByOutContractCodeQuery {
  /** 分页大小 */
  limit?: number
  /** 分页开始位置 */
  offset?: number
}

/** 保险商户查询保险扣费周期列表：选项 */
export interface GetV3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdOutContractCodeByOutContractCodeOptions extends CallOptions {
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
  query?: GetV3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdOutContractCodeByOutContractCodeQuery
}

/** 保险商户查询保险扣费周期列表：应答 */
export interface GetV3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdOutContractCodeByOutContractCodeResponse {
  /** 扣费周期列表 */
  data?: {
    /** 保单的扣费周期编号 */
    policy_period_id: number
    /** 扣费周期预计的扣费的日期 · yyyy-MM-dd · 例：`2019-11-22` */
    estimated_deduct_date: string
    /** 扣费周期预计的扣费金额 */
    estimated_deduct_amount: {
      /** 金额 · 单位：分 */
      total: number
      /** 货币类型 · 例：`CNY` */
      currency?: string
    }
    /** 扣费周期预约状态 · 例：`NO_SCHEDULED` */
    policy_period_state: string
    /** 已预约的扣费金额信息 */
    scheduled_amount?: {
      /** 金额 · 单位：分 */
      total: number
      /** 货币类型 · 例：`CNY` */
      currency?: string
    }
    /** 实际扣费金额 */
    deduct_amount?: {
      /** 金额 · 单位：分 */
      total: number
      /** 货币类型 · 例：`CNY` */
      currency?: string
    }
    /** 实际扣费的日期 · yyyy-MM-dd · 例：`2019-11-22` */
    deduct_date?: string
  }[]
  /** 分页大小 */
  limit: number
  /** 分页开始位置 */
  offset: number
  /** 扣费周期总条数 */
  total_count?: number
}

/** `v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}` */
export interface V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdOutContractCodeByOutContractCode extends PathNode {
  /**
   * 保险商户查询保险扣费周期列表
   *
   * `GET /v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
   *
   * 产品：委托代扣∙保险业 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012489530 官方文档}
   */
  get(options: GetV3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdOutContractCodeByOutContractCodeOptions): Promise<AxiosResponse<GetV3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdOutContractCodeByOutContractCodeResponse>>
}

export interface PapayInsuranceOperations {
  'GET /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}': { options: GetV3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdOptions; response: GetV3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdResponse }
  'POST /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule': { json: PostV3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdScheduleJson; options: PostV3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdScheduleOptions; response: PostV3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdScheduleResponse }
  'POST /v3/papay/insurance-pay/transactions/apply': { json: PostV3PapayInsurancePayTransactionsApplyJson; options: PostV3PapayInsurancePayTransactionsApplyOptions; response: PostV3PapayInsurancePayTransactionsApplyResponse }
  'POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew': { json: PostV3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenewJson; options: PostV3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenewOptions; response: PostV3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenewResponse }
  'GET /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': { options: GetV3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeOptions; response: GetV3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeResponse }
  'POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': { json: PostV3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateJson; options: PostV3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateOptions; response: PostV3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateResponse }
  'POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/app': { json: PostV3PapayInsuranceSignContractsPreEntrustSignAppJson; options: PostV3PapayInsuranceSignContractsPreEntrustSignAppOptions; response: PostV3PapayInsuranceSignContractsPreEntrustSignAppResponse }
  'POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/h5': { json: PostV3PapayInsuranceSignContractsPreEntrustSignH5Json; options: PostV3PapayInsuranceSignContractsPreEntrustSignH5Options; response: PostV3PapayInsuranceSignContractsPreEntrustSignH5Response }
  'POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi': { json: PostV3PapayInsuranceSignContractsPreEntrustSignJsapiJson; options: PostV3PapayInsuranceSignContractsPreEntrustSignJsapiOptions; response: PostV3PapayInsuranceSignContractsPreEntrustSignJsapiResponse }
  'POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program': { json: PostV3PapayInsuranceSignContractsPreEntrustSignMiniProgramJson; options: PostV3PapayInsuranceSignContractsPreEntrustSignMiniProgramOptions; response: PostV3PapayInsuranceSignContractsPreEntrustSignMiniProgramResponse }
  'POST /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify': { json: PostV3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModifyJson; options: PostV3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModifyOptions; response: PostV3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModifyResponse }
  'GET /v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}': { query: GetV3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdOutContractCodeByOutContractCodeQuery; options: GetV3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdOutContractCodeByOutContractCodeOptions; response: GetV3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdOutContractCodeByOutContractCodeResponse }
}

/** 协议解约信息 */
export interface PapayInsuranceContractTermination {
  /** 协议解约方式 */
  contract_termination_mode: 'USER_TERMINATE' | 'MCH_API_TERMINATE' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE' | (string & {})
  /** 协议解约时间 · RFC 3339 · 例：`2020-10-10T13:29:35+08:00` */
  contract_terminated_time: string
  /** 解约备注 */
  contract_termination_remark?: string
}

/** 含保障详情的扣费周期 */
export interface PapayInsuranceCoveredPolicyPeriod {
  /** 保险扣费周期编号 */
  policy_period_id: number
  /** 预计扣费的日期 · yyyy-MM-dd · 例：`2019-11-22` */
  estimated_deduct_date: string
  /** 预计扣费金额 */
  estimated_deduct_amount: {
    /** 金额 · 单位：分 */
    total: number
    /** 货币类型 · 例：`CNY` */
    currency?: string
  }
  /** 保障详情 */
  policy_coverage_detail?: {
    /** 保单额度 · 例：`50000` */
    policy_amount?: string
    /** 保险条款列表 */
    policy_clauses?: {
      /** 条款内容 */
      clause_name?: string
      /** 条款额度 */
      clause_quota?: string
    }[]
  }
}

/** 扣费周期 */
export interface PapayInsurancePolicyPeriod {
  /** 保险扣费周期编号 */
  policy_period_id: number
  /** 预计扣费的日期 · yyyy-MM-dd · 例：`2019-11-22` */
  estimated_deduct_date: string
  /** 预计扣费金额 */
  estimated_deduct_amount: {
    /** 金额 · 单位：分 */
    total: number
    /** 货币类型 · 例：`CNY` */
    currency?: string
  }
}

/** 保险自动续费预约 */
export interface PapayInsurancePolicyPeriodSchedule {
  /** 保单的扣费周期编号 */
  policy_period_id: number
  /** 当前扣费周期的状态 · 例：`NO_SCHEDULED` */
  policy_period_state: string
  /** 可扣费开始日期 · yyyy-MM-dd · 例：`2019-11-22` */
  deduct_start_date?: string
  /** 可扣费结束日期 · yyyy-MM-dd · 例：`2019-11-22` */
  deduct_end_date?: string
  /** 已预约的扣费金额信息 */
  scheduled_amount?: {
    /** 金额 · 单位：分 */
    total: number
    /** 货币类型 · 例：`CNY` */
    currency?: string
  }
  /** 实际扣费金额 */
  deduct_amount?: {
    /** 金额 · 单位：分 */
    total: number
    /** 货币类型 · 例：`CNY` */
    currency?: string
  }
  /** 实际扣费的日期 · yyyy-MM-dd · 例：`2019-11-22` */
  deduct_date?: string
}

/** 预签约信息 */
export interface PapayInsurancePreEntrustSignRequest {
  /** 应用ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 用户在直连商户应用下的用户标示 · 例：`oYobu0MVnQfWpSMOYJz2AHPG_gQw` */
  openid?: string
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 被保人的展示名称 */
  insured_display_name: string
  /** 签约结果通知地址 · 例：`https://yourapp.com/notify` */
  contract_notify_url: string
  /** 保险保单的开始日期 · yyyy-MM-dd · 例：`2019-11-22` */
  policy_start_date: string
  /** 保险保单的结束日期 · yyyy-MM-dd · 例：`2020-11-22` */
  policy_end_date: string
  /** 保单的扣费周期列表 */
  policy_periods: PapayInsuranceCoveredPolicyPeriod[]
  /** 扣费金额信息 */
  amount?: {
    /** 金额 · 单位：分 */
    total: number
    /** 货币类型 · 例：`CNY` */
    currency?: string
  }
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no?: string
  /** 商品描述 */
  description?: string
  /** 支付结果通知地址 · 例：`https://www.qq.com/` */
  transaction_notify_url?: string
  /** 商户侧用户标识 */
  out_user_code?: string
  /** 订单优惠标记 · 例：`DISCOUNTS` */
  goods_tag?: string
  /** 附加数据 */
  attach?: string
  /** 是否自动续保 */
  can_auto_insure?: boolean
  /** 是否自动重新投保 */
  can_auto_reinsure?: boolean
  /** 用户实名信息 */
  real_identity?: PapayInsuranceRealIdentity
  /** 合并扣费期数 */
  combined_deduct_period_count?: number
}

/** 用户实名信息 */
export interface PapayInsuranceRealIdentity {
  /** 自然人姓名 · 敏感信息，加密传输 */
  real_name: string
  /** 自然人身份证号码 · 敏感信息，加密传输 */
  id_card_number: string
  /** 实名验证类型 */
  identity_type?: 'ID_CARD'
}

