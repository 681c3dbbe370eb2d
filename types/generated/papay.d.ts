// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'

/** 重试扣费通知：请求 */
export interface PostV3PapayContractsByContractIdFailNotifyJson {
  /** 直连商户号 · 例：`1230000109` */
  mchid: string
  /** 公众号ID · 例：`wxd678efh567hg6787` */
  appid: string
}

/** 重试扣费通知：选项 */
export interface PostV3PapayContractsByContractIdFailNotifyOptions extends CallOptions {
  /** 委托代扣协议ID · 例：`123124412412423431` */
  contract_id: string
  json: PostV3PapayContractsByContractIdFailNotifyJson
}

/** 重试扣费通知：应答 */
export type PostV3PapayContractsByContractIdFailNotifyResponse = undefined

/** `v3/papay/contracts/{contract_id}/fail-notify` */
export interface V3PapayContractsByContractIdFailNotify extends PathNode {
  /**
   * 重试扣费通知
   *
   * `POST /v3/papay/contracts/{contract_id}/fail-notify`
   *
   * 产品：委托代扣 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml 官方文档}
   */
  post(options: PostV3PapayContractsByContractIdFailNotifyOptions): Promise<AxiosResponse<PostV3PapayContractsByContractIdFailNotifyResponse>>
}

/** 直连商户预扣费通知：请求 */
export interface PostV3PapayContractsByContractIdNotifyJson {
  /** 直连商户号 · 例：`1230000109` */
  mchid: string
  /** 公众号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 扣费持续时间 */
  deduct_duration?: {
    /** 扣费持续时间数 */
    count: 1 | 2 | 3
    /** 单位 */
    unit?: 'DAY'
  }
  /** 预计扣费金额信息 */
  estimated_amount: {
    /** 预计扣费金额 · 单位：分 */
    amount: number
    /** 预计扣费货币类型 · 例：`CNY` */
    currency?: string
  }
}

/** 直连商户预扣费通知：选项 */
export interface PostV3PapayContractsByContractIdNotifyOptions extends CallOptions {
  /** 委托代扣协议ID */
  contract_id: string
  json: PostV3PapayContractsByContractIdNotifyJson
}

/** 直连商户预扣费通知：应答 */
export type PostV3PapayContractsByContractIdNotifyResponse = undefined

/** `v3/papay/contracts/{contract_id}/notify` */
export interface V3PapayContractsByContractIdNotify extends PathNode {
  /**
   * 直连商户预扣费通知
   *
   * `POST /v3/papay/contracts/{contract_id}/notify`
   *
   * 产品：委托代扣 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987402 官方文档}
   */
  post(options: PostV3PapayContractsByContractIdNotifyOptions): Promise<AxiosResponse<PostV3PapayContractsByContractIdNotifyResponse>>
}

/** 代扣受理扣款：请求 */
export interface PostV3PapayPayHarmonyTransactionsApplyJson {
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
  /** 鸿蒙账户id */
  harmony_account_id: string
  /** 商户类别码 · 例：`5734` */
  mcc?: string
}

/** 代扣受理扣款：选项 */
export interface PostV3PapayPayHarmonyTransactionsApplyOptions extends CallOptions {
  json: PostV3PapayPayHarmonyTransactionsApplyJson
}

/** 代扣受理扣款：应答 */
export interface PostV3PapayPayHarmonyTransactionsApplyResponse {
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

/** `v3/papay/pay/harmony/transactions/apply` */
export interface V3PapayPayHarmonyTransactionsApply extends PathNode {
  /**
   * 代扣受理扣款
   *
   * `POST /v3/papay/pay/harmony/transactions/apply`
   *
   * 产品：委托代扣 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013388429 官方文档}
   */
  post(options: PostV3PapayPayHarmonyTransactionsApplyOptions): Promise<AxiosResponse<PostV3PapayPayHarmonyTransactionsApplyResponse>>
}

/** 查询扣费预约：查询参数 */
export interface GetV3PapayPayPartnerSchedulesContractIdByContractIdQuery {
  /** 子商户号商户号 · 例：`1900000109` */
  sub_mchid: string
}

/** 查询扣费预约：选项 */
export interface GetV3PapayPayPartnerSchedulesContractIdByContractIdOptions extends CallOptions {
  /** 委托代扣协议ID · 例：`123124412412423431` */
  contract_id: string
  query: GetV3PapayPayPartnerSchedulesContractIdByContractIdQuery
}

/** 查询扣费预约：应答 */
export interface GetV3PapayPayPartnerSchedulesContractIdByContractIdResponse extends PapayDeductSchedule {}

/** `v3/papay/pay/partner/schedules/contract-id/{contract_id}` */
export interface V3PapayPayPartnerSchedulesContractIdByContractId extends Printed {
  /**
   * 查询扣费预约
   *
   * `GET /v3/papay/pay/partner/schedules/contract-id/{contract_id}`
   *
   * 产品：委托代扣 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012468579 官方文档}
   */
  get(options: GetV3PapayPayPartnerSchedulesContractIdByContractIdOptions): Promise<AxiosResponse<GetV3PapayPayPartnerSchedulesContractIdByContractIdResponse>>
  readonly schedule: V3PapayPayPartnerSchedulesContractIdByContractIdSchedule
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/papay/pay/partner/schedules/contract-id/{contract_id}/${Path}`>
}

/** 预约扣费：请求 */
export interface PostV3PapayPayPartnerSchedulesContractIdByContractIdScheduleJson {
  /** 应用ID · 例：`wxd678efh567hg6787` */
  sp_appid: string
  /** 子商户号商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 子商户的AppID · 例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 预约的金额信息 */
  schedule_amount: {
    /** 金额 · 单位：分 */
    total: number
    /** 货币类型 · 例：`CNY` */
    currency?: string
  }
}

/** 预约扣费：选项 */
export interface PostV3PapayPayPartnerSchedulesContractIdByContractIdScheduleOptions extends CallOptions {
  /** 委托代扣协议ID · 例：`123124412412423431` */
  contract_id: string
  json: PostV3PapayPayPartnerSchedulesContractIdByContractIdScheduleJson
}

/** 预约扣费：应答 */
export interface PostV3PapayPayPartnerSchedulesContractIdByContractIdScheduleResponse extends PapayDeductSchedule {}

/** `v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule` */
export interface V3PapayPayPartnerSchedulesContractIdByContractIdSchedule extends PathNode {
  /**
   * 预约扣费
   *
   * `POST /v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule`
   *
   * 产品：委托代扣 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012468581 官方文档}
   */
  post(options: PostV3PapayPayPartnerSchedulesContractIdByContractIdScheduleOptions): Promise<AxiosResponse<PostV3PapayPayPartnerSchedulesContractIdByContractIdScheduleResponse>>
}

/** 受理扣款：请求 */
export interface PostV3PapayPayPartnerTransactionsApplyJson {
  /** 应用ID · 例：`wxd678efh567hg6787` */
  sp_appid: string
  /** 子商户号商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 子商户的AppID · 例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 商品描述 */
  description: string
  /** 通知地址 · 例：`https://www.qq.com/` */
  transaction_notify_url: string
  /** 委托代扣协议ID · 例：`123124412412423431` */
  contract_id: string
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

/** 受理扣款：选项 */
export interface PostV3PapayPayPartnerTransactionsApplyOptions extends CallOptions {
  json: PostV3PapayPayPartnerTransactionsApplyJson
}

/** 受理扣款：应答 */
export interface PostV3PapayPayPartnerTransactionsApplyResponse {
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

/** `v3/papay/pay/partner/transactions/apply` */
export interface V3PapayPayPartnerTransactionsApply extends PathNode {
  /**
   * 受理扣款
   *
   * `POST /v3/papay/pay/partner/transactions/apply`
   *
   * 产品：委托代扣 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012468586 官方文档}
   */
  post(options: PostV3PapayPayPartnerTransactionsApplyOptions): Promise<AxiosResponse<PostV3PapayPayPartnerTransactionsApplyResponse>>
}

/** 查询扣费预约：选项 */
export interface GetV3PapayPaySchedulesContractIdByContractIdOptions extends CallOptions {
  /** 委托代扣协议ID · 例：`123124412412423431` */
  contract_id: string
}

/** 查询扣费预约：应答 */
export interface GetV3PapayPaySchedulesContractIdByContractIdResponse extends PapayDeductSchedule {}

/** `v3/papay/pay/schedules/contract-id/{contract_id}` */
export interface V3PapayPaySchedulesContractIdByContractId extends Printed {
  /**
   * 查询扣费预约
   *
   * `GET /v3/papay/pay/schedules/contract-id/{contract_id}`
   *
   * 产品：委托代扣 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012466997 官方文档}
   */
  get(options: GetV3PapayPaySchedulesContractIdByContractIdOptions): Promise<AxiosResponse<GetV3PapayPaySchedulesContractIdByContractIdResponse>>
  readonly schedule: V3PapayPaySchedulesContractIdByContractIdSchedule
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/papay/pay/schedules/contract-id/{contract_id}/${Path}`>
}

/** 预约扣费：请求 */
export interface PostV3PapayPaySchedulesContractIdByContractIdScheduleJson {
  /** 应用ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 预约的金额信息 */
  schedule_amount: {
    /** 金额 · 单位：分 */
    total: number
    /** 货币类型 · 例：`CNY` */
    currency?: string
  }
}

/** 预约扣费：选项 */
export interface PostV3PapayPaySchedulesContractIdByContractIdScheduleOptions extends CallOptions {
  /** 委托代扣协议ID · 例：`123124412412423431` */
  contract_id: string
  json: PostV3PapayPaySchedulesContractIdByContractIdScheduleJson
}

/** 预约扣费：应答 */
export interface PostV3PapayPaySchedulesContractIdByContractIdScheduleResponse extends PapayDeductSchedule {}

/** `v3/papay/pay/schedules/contract-id/{contract_id}/schedule` */
export interface V3PapayPaySchedulesContractIdByContractIdSchedule extends PathNode {
  /**
   * 预约扣费
   *
   * `POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule`
   *
   * 产品：委托代扣 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467036 官方文档}
   */
  post(options: PostV3PapayPaySchedulesContractIdByContractIdScheduleOptions): Promise<AxiosResponse<PostV3PapayPaySchedulesContractIdByContractIdScheduleResponse>>
}

/** 受理扣款：请求 */
export interface PostV3PapayPayTransactionsApplyJson {
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

/** 受理扣款：选项 */
export interface PostV3PapayPayTransactionsApplyOptions extends CallOptions {
  json: PostV3PapayPayTransactionsApplyJson
}

/** 受理扣款：应答 */
export interface PostV3PapayPayTransactionsApplyResponse {
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

/** `v3/papay/pay/transactions/apply` */
export interface V3PapayPayTransactionsApply extends PathNode {
  /**
   * 受理扣款
   *
   * `POST /v3/papay/pay/transactions/apply`
   *
   * 产品：委托代扣 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467087 官方文档}
   */
  post(options: PostV3PapayPayTransactionsApplyOptions): Promise<AxiosResponse<PostV3PapayPayTransactionsApplyResponse>>
}

/** App场景预约扣费类型签约的预签约：请求 */
export interface PostV3PapayScheduledDeductSignContractsPreEntrustSignAppJson extends PapayPreEntrustSignRequest {}

/** App场景预约扣费类型签约的预签约：选项 */
export interface PostV3PapayScheduledDeductSignContractsPreEntrustSignAppOptions extends CallOptions {
  json: PostV3PapayScheduledDeductSignContractsPreEntrustSignAppJson
}

/** App场景预约扣费类型签约的预签约：应答 */
export interface PostV3PapayScheduledDeductSignContractsPreEntrustSignAppResponse extends PapayAppPreEntrustSignResult {}

/** `v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app` */
export interface V3PapayScheduledDeductSignContractsPreEntrustSignApp extends PathNode {
  /**
   * App场景预约扣费类型签约的预签约
   *
   * `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app`
   *
   * 产品：委托代扣 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012524934 官方文档}
   */
  post(options: PostV3PapayScheduledDeductSignContractsPreEntrustSignAppOptions): Promise<AxiosResponse<PostV3PapayScheduledDeductSignContractsPreEntrustSignAppResponse>>
}

/** H5场景预约扣费类型签约的预签约：请求 */
export interface PostV3PapayScheduledDeductSignContractsPreEntrustSignH5Json {
  /** 应用ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 用户在直连商户应用下的用户标示 · 例：`oYobu0MVnQfWpSMOYJz2AHPG_gQw` */
  openid?: string
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 签约结果通知地址 · 例：`https://yourapp.com/notify` */
  contract_notify_url: string
  /** 商户侧用户标识 */
  out_user_code?: string
  /** 预计扣费信息 */
  deduct_schedule?: PapayEstimatedDeduction
  /** 跳转控制信息 */
  jump_control?: {
    /** 跳转的应用AppID · 例：`wxd678efh567hg6787` */
    jump_appid?: string
  }
}

/** H5场景预约扣费类型签约的预签约：选项 */
export interface PostV3PapayScheduledDeductSignContractsPreEntrustSignH5Options extends CallOptions {
  json: PostV3PapayScheduledDeductSignContractsPreEntrustSignH5Json
}

/** H5场景预约扣费类型签约的预签约：应答 */
export interface PostV3PapayScheduledDeductSignContractsPreEntrustSignH5Response {
  /** 拉起微信支付客户端的URL */
  redirect_url: string
}

/** `v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5` */
export interface V3PapayScheduledDeductSignContractsPreEntrustSignH5 extends PathNode {
  /**
   * H5场景预约扣费类型签约的预签约
   *
   * `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5`
   *
   * 产品：委托代扣 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012489208 官方文档}
   */
  post(options: PostV3PapayScheduledDeductSignContractsPreEntrustSignH5Options): Promise<AxiosResponse<PostV3PapayScheduledDeductSignContractsPreEntrustSignH5Response>>
}

/** JSAPI场景预约扣费类型签约的预签约：请求 */
export interface PostV3PapayScheduledDeductSignContractsPreEntrustSignJsapiJson extends PapayPreEntrustSignRequest {}

/** JSAPI场景预约扣费类型签约的预签约：选项 */
export interface PostV3PapayScheduledDeductSignContractsPreEntrustSignJsapiOptions extends CallOptions {
  json: PostV3PapayScheduledDeductSignContractsPreEntrustSignJsapiJson
}

/** JSAPI场景预约扣费类型签约的预签约：应答 */
export interface PostV3PapayScheduledDeductSignContractsPreEntrustSignJsapiResponse {
  /** 跳转签约流程的URL */
  redirect_url: string
}

/** `v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi` */
export interface V3PapayScheduledDeductSignContractsPreEntrustSignJsapi extends PathNode {
  /**
   * JSAPI场景预约扣费类型签约的预签约
   *
   * `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi`
   *
   * 产品：委托代扣 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012525133 官方文档}
   */
  post(options: PostV3PapayScheduledDeductSignContractsPreEntrustSignJsapiOptions): Promise<AxiosResponse<PostV3PapayScheduledDeductSignContractsPreEntrustSignJsapiResponse>>
}

/** 小程序场景预约扣费类型签约的预签约：请求 */
export interface PostV3PapayScheduledDeductSignContractsPreEntrustSignMiniProgramJson extends PapayPreEntrustSignRequest {}

/** 小程序场景预约扣费类型签约的预签约：选项 */
export interface PostV3PapayScheduledDeductSignContractsPreEntrustSignMiniProgramOptions extends CallOptions {
  json: PostV3PapayScheduledDeductSignContractsPreEntrustSignMiniProgramJson
}

/** 小程序场景预约扣费类型签约的预签约：应答 */
export interface PostV3PapayScheduledDeductSignContractsPreEntrustSignMiniProgramResponse extends PapayMiniProgramPreEntrustSignResult {}

/** `v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program` */
export interface V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgram extends PathNode {
  /**
   * 小程序场景预约扣费类型签约的预签约
   *
   * `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program`
   *
   * 产品：委托代扣 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012525209 官方文档}
   */
  post(options: PostV3PapayScheduledDeductSignContractsPreEntrustSignMiniProgramOptions): Promise<AxiosResponse<PostV3PapayScheduledDeductSignContractsPreEntrustSignMiniProgramResponse>>
}

/** App场景预约扣费类型签约的预签约：请求 */
export interface PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignAppJson extends PapayPartnerPreEntrustSignRequest {}

/** App场景预约扣费类型签约的预签约：选项 */
export interface PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignAppOptions extends CallOptions {
  json: PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignAppJson
}

/** App场景预约扣费类型签约的预签约：应答 */
export interface PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignAppResponse extends PapayAppPreEntrustSignResult {}

/** `v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app` */
export interface V3PapayScheduledDeductSignPartnerContractsPreEntrustSignApp extends PathNode {
  /**
   * App场景预约扣费类型签约的预签约
   *
   * `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app`
   *
   * 产品：委托代扣 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012693028 官方文档}
   */
  post(options: PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignAppOptions): Promise<AxiosResponse<PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignAppResponse>>
}

/** H5场景预约扣费类型签约的预签约：请求 */
export interface PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5Json {
  /** 应用ID · 例：`wxd678efh567hg6787` */
  sp_appid: string
  /** 用户在服务商商户应用下的用户标示 · 例：`oYobu0MVnQfWpSMOYJz2AHPG_gQw` */
  sp_openid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 子商户的AppID · 例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 子商户AppID对应的用户OpenID · 例：`wxd678efh567hg6787` */
  sub_openid?: string
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 签约结果通知地址 · 例：`https://yourapp.com/notify` */
  contract_notify_url: string
  /** 商户侧用户标识 */
  out_user_code?: string
  /** 预计扣费信息 */
  deduct_schedule?: PapayEstimatedDeduction
  /** 跳转控制信息 */
  jump_control?: {
    /** 跳转的应用AppID · 例：`wxd678efh567hg6787` */
    jump_appid?: string
  }
}

/** H5场景预约扣费类型签约的预签约：选项 */
export interface PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5Options extends CallOptions {
  json: PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5Json
}

/** H5场景预约扣费类型签约的预签约：应答 */
export interface PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5Response {
  /** 拉起微信支付客户端的URL */
  redirect_url: string
}

/** `v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5` */
export interface V3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5 extends PathNode {
  /**
   * H5场景预约扣费类型签约的预签约
   *
   * `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5`
   *
   * 产品：委托代扣 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012464549 官方文档}
   */
  post(options: PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5Options): Promise<AxiosResponse<PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5Response>>
}

/** JSAPI场景预约扣费类型签约的预签约：请求 */
export interface PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapiJson extends PapayPartnerPreEntrustSignRequest {}

/** JSAPI场景预约扣费类型签约的预签约：选项 */
export interface PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapiOptions extends CallOptions {
  json: PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapiJson
}

/** JSAPI场景预约扣费类型签约的预签约：应答 */
export interface PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapiResponse {
  /** 跳转签约流程的URL */
  redirect_url: string
}

/** `v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi` */
export interface V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapi extends PathNode {
  /**
   * JSAPI场景预约扣费类型签约的预签约
   *
   * `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi`
   *
   * 产品：委托代扣 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012693093 官方文档}
   */
  post(options: PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapiOptions): Promise<AxiosResponse<PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapiResponse>>
}

/** 小程序场景预约扣费类型签约的预签约：请求 */
export interface PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramJson extends PapayPartnerPreEntrustSignRequest {}

/** 小程序场景预约扣费类型签约的预签约：选项 */
export interface PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramOptions extends CallOptions {
  json: PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramJson
}

/** 小程序场景预约扣费类型签约的预签约：应答 */
export interface PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramResponse extends PapayMiniProgramPreEntrustSignResult {}

/** `v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program` */
export interface V3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgram extends PathNode {
  /**
   * 小程序场景预约扣费类型签约的预签约
   *
   * `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program`
   *
   * 产品：委托代扣 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012693100 官方文档}
   */
  post(options: PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramOptions): Promise<AxiosResponse<PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramResponse>>
}

/** 通过商户协议号查询委托代扣签约协议：选项 */
export interface GetV3PapaySignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCodeOptions extends CallOptions {
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
}

/** 通过商户协议号查询委托代扣签约协议：应答 */
export interface GetV3PapaySignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCodeResponse {
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
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 委托代扣协议状态 */
  contract_state: 'SIGNED' | 'TERMINATED' | 'SIGN_FAILED' | 'TO_BE_RENEWED' | (string & {})
  /** 协议签署时间 · RFC 3339 · 例：`2020-09-10T13:29:35+08:00` */
  contract_signed_time?: string
  /** 协议到期时间 · RFC 3339 · 例：`2021-09-10T13:29:35+08:00` */
  contract_expired_time?: string
  /** 用户OpenID · 例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid: string
  /** 协议解约信息 */
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode: 'USER_TERMINATE' | 'MCH_API_TERMINATE' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE' | (string & {})
    /** 协议解约时间 · RFC 3339 · 例：`2020-10-10T13:29:35+08:00` */
    contract_terminated_time: string
    /** 解约备注 */
    contract_termination_remark?: string
  }
  /** 商户侧用户标识 */
  out_user_code?: string
  /** 鸿蒙代扣场景的用户微信号掩码 */
  mask_wxid?: string
}

/** `v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}` */
export interface V3PapaySignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCode extends PathNode {
  /**
   * 通过商户协议号查询委托代扣签约协议
   *
   * `GET /v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}`
   *
   * 产品：委托代扣 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013844122 官方文档}
   */
  get(options: GetV3PapaySignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCodeOptions): Promise<AxiosResponse<GetV3PapaySignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCodeResponse>>
}

/** 通过商户协议号查询委托代扣签约协议：选项 */
export interface GetV3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeOptions extends CallOptions {
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
}

/** 通过商户协议号查询委托代扣签约协议：应答 */
export interface GetV3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeResponse extends PapayContract {}

/** `v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` */
export interface V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCode extends Printed {
  /**
   * 通过商户协议号查询委托代扣签约协议
   *
   * `GET /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
   *
   * 产品：委托代扣 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012489245 官方文档}
   */
  get(options: GetV3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeOptions): Promise<AxiosResponse<GetV3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeResponse>>
  readonly terminate: V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/${Path}`>
}

/** 通过商户协议号解除委托代扣签约协议：请求 */
export interface PostV3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateJson {
  /** 解约备注 */
  contract_termination_remark: string
}

/** 通过商户协议号解除委托代扣签约协议：选项 */
export interface PostV3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateOptions extends CallOptions {
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
  json: PostV3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateJson
}

/** 通过商户协议号解除委托代扣签约协议：应答 */
export interface PostV3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateResponse extends PapayContract {}

/** `v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate` */
export interface V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate extends PathNode {
  /**
   * 通过商户协议号解除委托代扣签约协议
   *
   * `POST /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
   *
   * 产品：委托代扣 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012489295 官方文档}
   */
  post(options: PostV3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateOptions): Promise<AxiosResponse<PostV3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateResponse>>
}

/** 代扣预签约：请求 */
export interface PostV3PapaySignContractsPreEntrustSignJson {
  /** 签约场景 */
  sign_scene: 'SIGN_SCENE_APP' | 'SIGN_SCENE_QRCODE'
  /** 应用ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 用户在直连商户应用下的用户标示 · 例：`oYobu0MVnQfWpSMOYJz2AHPG_gQw` */
  openid?: string
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 签约结果通知地址 · 例：`https://yourapp.com/notify` */
  contract_notify_url: string
  /** 商户侧用户标识 */
  out_user_code: string
  /** 回跳地址的url · 例：`https://yourapp.com/notify` */
  return_url?: string
  /** 发起预签约的用户 */
  device_info: {
    /** 设备类型 */
    device_type: 'DEVICE_TYPE_UNKNOW' | 'DEVICE_TYPE_PHONE' | 'DEVICE_TYPE_PAD' | 'DEVICE_TYPE_TV' | 'DEVICE_TYPE_WATCH'
    /** 设备的OS版本 */
    device_os: string
    /** 设备ID */
    device_id: string
    /** 设备是否以root身份运行 */
    device_running_as_root: boolean
    /** 设备的IP */
    device_ip: string
    /** 设备上是否安装微信 */
    weixin_installed: boolean
    /** 设备上微信的版本 */
    weixin_version: string
    /** 发起预签约的用户首次登录该设备的时间 */
    days_since_first_login: 'DAYS_SINCE_FIRST_LOGIN_UNKNOW' | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY' | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS' | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS' | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS' | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS' | 'DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS'
  }
}

/** 代扣预签约：选项 */
export interface PostV3PapaySignContractsPreEntrustSignOptions extends CallOptions {
  json: PostV3PapaySignContractsPreEntrustSignJson
}

/** 代扣预签约：应答 */
export interface PostV3PapaySignContractsPreEntrustSignResponse {
  /** 预签约ID · 例：`5778aadY9nltAsZzXixCkFIGYnV2V` */
  pre_entrustweb_id: string
  /** 跳转签约小程序的username */
  mini_program_username?: string
  /** 跳转签约小程序的path */
  mini_program_path?: string
  /** 展示扫码签约的二维码的URL */
  redirect_url?: string
}

/** `v3/papay/sign/contracts/pre-entrust-sign` */
export interface V3PapaySignContractsPreEntrustSign extends PathNode {
  /**
   * 代扣预签约
   *
   * `POST /v3/papay/sign/contracts/pre-entrust-sign`
   *
   * 产品：委托代扣 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012978414 官方文档}
   */
  post(options: PostV3PapaySignContractsPreEntrustSignOptions): Promise<AxiosResponse<PostV3PapaySignContractsPreEntrustSignResponse>>
}

/** 通过商户协议号查询委托代扣签约协议：查询参数 */
export interface GetV3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeQuery {
  /** 子商户号商户号 · 例：`1900000109` */
  sub_mchid: string
}

/** 通过商户协议号查询委托代扣签约协议：选项 */
export interface GetV3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeOptions extends CallOptions {
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
  query: GetV3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeQuery
}

/** 通过商户协议号查询委托代扣签约协议：应答 */
export interface GetV3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeResponse extends PapayPartnerContract {}

/** `v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` */
export interface V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCode extends Printed {
  /**
   * 通过商户协议号查询委托代扣签约协议
   *
   * `GET /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
   *
   * 产品：委托代扣 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012489483 官方文档}
   */
  get(options: GetV3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeOptions): Promise<AxiosResponse<GetV3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeResponse>>
  readonly terminate: V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/${Path}`>
}

/** 通过商户协议号解除委托代扣签约协议：请求 */
export interface PostV3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateJson {
  /** 子商户号商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 解约备注 */
  contract_termination_remark: string
}

/** 通过商户协议号解除委托代扣签约协议：选项 */
export interface PostV3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateOptions extends CallOptions {
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
  json: PostV3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateJson
}

/** 通过商户协议号解除委托代扣签约协议：应答 */
export interface PostV3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateResponse extends PapayPartnerContract {}

/** `v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate` */
export interface V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate extends PathNode {
  /**
   * 通过商户协议号解除委托代扣签约协议
   *
   * `POST /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
   *
   * 产品：委托代扣 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012489491 官方文档}
   */
  post(options: PostV3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateOptions): Promise<AxiosResponse<PostV3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateResponse>>
}

/** 服务商商户重试扣费通知：请求 */
export interface PostV3PartnerPapayContractsByContractIdFailNotifyJson {
  /** 服务商商户号 · 例：`1230000109` */
  sp_mchid: string
  /** 服务商应用ID · 例：`wxd678efh567hg6787` */
  sp_appid: string
  /** 子商户号 · 例：`12345512` */
  sub_mchid: string
  /** 子商户应用D · 例：`wxd678efh567hg6787` */
  sub_appid?: string
}

/** 服务商商户重试扣费通知：选项 */
export interface PostV3PartnerPapayContractsByContractIdFailNotifyOptions extends CallOptions {
  /** 委托代扣协议id · 例：`123124412412423431` */
  contract_id: string
  json: PostV3PartnerPapayContractsByContractIdFailNotifyJson
}

/** 服务商商户重试扣费通知：应答 */
export type PostV3PartnerPapayContractsByContractIdFailNotifyResponse = undefined

/** `v3/partner-papay/contracts/{contract_id}/fail-notify` */
export interface V3PartnerPapayContractsByContractIdFailNotify extends PathNode {
  /**
   * 服务商商户重试扣费通知
   *
   * `POST /v3/partner-papay/contracts/{contract_id}/fail-notify`
   *
   * 产品：委托代扣 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml 官方文档}
   */
  post(options: PostV3PartnerPapayContractsByContractIdFailNotifyOptions): Promise<AxiosResponse<PostV3PartnerPapayContractsByContractIdFailNotifyResponse>>
}

/** 服务商商户预扣费通知：请求 */
export interface PostV3PartnerPapayContractsByContractIdNotifyJson {
  /** 服务商商户号 · 例：`1230000109` */
  sp_mchid: string
  /** 服务商应用ID · 例：`wxd678efh567hg6787` */
  sp_appid: string
  /** 子商户号 · 例：`12345512` */
  sub_mchid: string
  /** 子商户应用D · 例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 扣费持续时间 */
  deduct_duration?: {
    /** 扣费持续时间数 */
    count: number
    /** 单位 · 例：`DAY` */
    unit?: string
  }
  /** 预计扣费金额信息 */
  estimated_amount: {
    /** 预计扣费金额 · 单位：分 */
    amount: number
    /** 预计扣费货币类型 · 例：`CNY` */
    currency?: string
  }
}

/** 服务商商户预扣费通知：选项 */
export interface PostV3PartnerPapayContractsByContractIdNotifyOptions extends CallOptions {
  /** 委托代扣协议id · 例：`123124412412423431` */
  contract_id: string
  json: PostV3PartnerPapayContractsByContractIdNotifyJson
}

/** 服务商商户预扣费通知：应答 */
export type PostV3PartnerPapayContractsByContractIdNotifyResponse = undefined

/** `v3/partner-papay/contracts/{contract_id}/notify` */
export interface V3PartnerPapayContractsByContractIdNotify extends PathNode {
  /**
   * 服务商商户预扣费通知
   *
   * `POST /v3/partner-papay/contracts/{contract_id}/notify`
   *
   * 产品：委托代扣 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988373 官方文档}
   */
  post(options: PostV3PartnerPapayContractsByContractIdNotifyOptions): Promise<AxiosResponse<PostV3PartnerPapayContractsByContractIdNotifyResponse>>
}

export interface PapayOperations {
  'POST /v3/papay/contracts/{contract_id}/fail-notify': { json: PostV3PapayContractsByContractIdFailNotifyJson; options: PostV3PapayContractsByContractIdFailNotifyOptions; response: PostV3PapayContractsByContractIdFailNotifyResponse }
  'POST /v3/papay/contracts/{contract_id}/notify': { json: PostV3PapayContractsByContractIdNotifyJson; options: PostV3PapayContractsByContractIdNotifyOptions; response: PostV3PapayContractsByContractIdNotifyResponse }
  'POST /v3/papay/pay/harmony/transactions/apply': { json: PostV3PapayPayHarmonyTransactionsApplyJson; options: PostV3PapayPayHarmonyTransactionsApplyOptions; response: PostV3PapayPayHarmonyTransactionsApplyResponse }
  'GET /v3/papay/pay/partner/schedules/contract-id/{contract_id}': { query: GetV3PapayPayPartnerSchedulesContractIdByContractIdQuery; options: GetV3PapayPayPartnerSchedulesContractIdByContractIdOptions; response: GetV3PapayPayPartnerSchedulesContractIdByContractIdResponse }
  'POST /v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule': { json: PostV3PapayPayPartnerSchedulesContractIdByContractIdScheduleJson; options: PostV3PapayPayPartnerSchedulesContractIdByContractIdScheduleOptions; response: PostV3PapayPayPartnerSchedulesContractIdByContractIdScheduleResponse }
  'POST /v3/papay/pay/partner/transactions/apply': { json: PostV3PapayPayPartnerTransactionsApplyJson; options: PostV3PapayPayPartnerTransactionsApplyOptions; response: PostV3PapayPayPartnerTransactionsApplyResponse }
  'GET /v3/papay/pay/schedules/contract-id/{contract_id}': { options: GetV3PapayPaySchedulesContractIdByContractIdOptions; response: GetV3PapayPaySchedulesContractIdByContractIdResponse }
  'POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule': { json: PostV3PapayPaySchedulesContractIdByContractIdScheduleJson; options: PostV3PapayPaySchedulesContractIdByContractIdScheduleOptions; response: PostV3PapayPaySchedulesContractIdByContractIdScheduleResponse }
  'POST /v3/papay/pay/transactions/apply': { json: PostV3PapayPayTransactionsApplyJson; options: PostV3PapayPayTransactionsApplyOptions; response: PostV3PapayPayTransactionsApplyResponse }
  'POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app': { json: PostV3PapayScheduledDeductSignContractsPreEntrustSignAppJson; options: PostV3PapayScheduledDeductSignContractsPreEntrustSignAppOptions; response: PostV3PapayScheduledDeductSignContractsPreEntrustSignAppResponse }
  'POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5': { json: PostV3PapayScheduledDeductSignContractsPreEntrustSignH5Json; options: PostV3PapayScheduledDeductSignContractsPreEntrustSignH5Options; response: PostV3PapayScheduledDeductSignContractsPreEntrustSignH5Response }
  'POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi': { json: PostV3PapayScheduledDeductSignContractsPreEntrustSignJsapiJson; options: PostV3PapayScheduledDeductSignContractsPreEntrustSignJsapiOptions; response: PostV3PapayScheduledDeductSignContractsPreEntrustSignJsapiResponse }
  'POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program': { json: PostV3PapayScheduledDeductSignContractsPreEntrustSignMiniProgramJson; options: PostV3PapayScheduledDeductSignContractsPreEntrustSignMiniProgramOptions; response: PostV3PapayScheduledDeductSignContractsPreEntrustSignMiniProgramResponse }
  'POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app': { json: PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignAppJson; options: PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignAppOptions; response: PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignAppResponse }
  'POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5': { json: PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5Json; options: PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5Options; response: PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5Response }
  'POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi': { json: PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapiJson; options: PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapiOptions; response: PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapiResponse }
  'POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program': { json: PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramJson; options: PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramOptions; response: PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramResponse }
  'GET /v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}': { options: GetV3PapaySignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCodeOptions; response: GetV3PapaySignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCodeResponse }
  'GET /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': { options: GetV3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeOptions; response: GetV3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeResponse }
  'POST /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': { json: PostV3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateJson; options: PostV3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateOptions; response: PostV3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateResponse }
  'POST /v3/papay/sign/contracts/pre-entrust-sign': { json: PostV3PapaySignContractsPreEntrustSignJson; options: PostV3PapaySignContractsPreEntrustSignOptions; response: PostV3PapaySignContractsPreEntrustSignResponse }
  'GET /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': { query: GetV3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeQuery; options: GetV3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeOptions; response: GetV3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeResponse }
  'POST /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': { json: PostV3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateJson; options: PostV3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateOptions; response: PostV3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateResponse }
  'POST /v3/partner-papay/contracts/{contract_id}/fail-notify': { json: PostV3PartnerPapayContractsByContractIdFailNotifyJson; options: PostV3PartnerPapayContractsByContractIdFailNotifyOptions; response: PostV3PartnerPapayContractsByContractIdFailNotifyResponse }
  'POST /v3/partner-papay/contracts/{contract_id}/notify': { json: PostV3PartnerPapayContractsByContractIdNotifyJson; options: PostV3PartnerPapayContractsByContractIdNotifyOptions; response: PostV3PartnerPapayContractsByContractIdNotifyResponse }
}

/** App预签约结果 */
export interface PapayAppPreEntrustSignResult {
  /** 预签约ID · 例：`5778aadY9nltAsZzXixCkFIGYnV2V` */
  pre_entrustweb_id: string
  /** 跳转签约小程序的username */
  miniprogram_username?: string
  /** 跳转签约小程序的path */
  miniprogram_path?: string
}

/** 委托代扣协议 */
export interface PapayContract {
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
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 委托代扣协议状态 · 例：`SIGNED` */
  contract_state: string
  /** 协议签署时间 · RFC 3339 · 例：`2020-09-10T13:29:35+08:00` */
  contract_signed_time?: string
  /** 协议到期时间 · RFC 3339 · 例：`2021-09-10T13:29:35+08:00` */
  contract_expired_time?: string
  /** 用户OpenID · 例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid: string
  /** 协议解约信息 */
  contract_terminate_info?: PapayContractTermination
  /** 商户侧用户标识 */
  out_user_code?: string
  /** 预约扣费场景的预约信息 */
  deduct_schedule?: PapayContractSchedule
}

/** 预约扣费场景的预约信息 */
export interface PapayContractSchedule {
  /** 预计扣费的日期 · yyyy-MM-dd · 例：`2019-11-22` */
  estimated_deduct_date: string
  /** 预计的扣费金额 */
  estimated_deduct_amount: {
    /** 金额 · 单位：分 */
    total: number
    /** 货币类型 · 例：`CNY` */
    currency?: string
  }
  /** 扣费预约状态 · 例：`NO_SCHEDULED` */
  schedule_state: string
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

/** 协议解约信息 */
export interface PapayContractTermination {
  /** 协议解约方式 · 例：`USER_TERMINATE` */
  contract_termination_mode: string
  /** 协议解约时间 · RFC 3339 · 例：`2020-10-10T13:29:35+08:00` */
  contract_terminated_time: string
  /** 解约备注 */
  contract_termination_remark?: string
}

/** 扣费预约 */
export interface PapayDeductSchedule {
  /** 扣费预约的状态 · 例：`NO_SCHEDULED` */
  schedule_state: string
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

/** 预计扣费信息 */
export interface PapayEstimatedDeduction {
  /** 预计扣费的日期 · yyyy-MM-dd · 例：`2019-11-22` */
  estimated_deduct_date: string
  /** 预计的扣费金额 */
  estimated_deduct_amount: {
    /** 金额 · 单位：分 */
    total: number
    /** 货币类型 · 例：`CNY` */
    currency?: string
  }
  /** 商品描述 */
  description: string
}

/** 小程序预签约结果 */
export interface PapayMiniProgramPreEntrustSignResult {
  /** 预签约ID · 例：`5778aadY9nltAsZzXixCkFIGYnV2V` */
  pre_entrustweb_id: string
  /** 跳转签约小程序的AppID · 例：`wxbd687630cd02ce1d` */
  redirect_appid: string
  /** 跳转签约小程序的路径 · 例：`pages/PwdExemptContract/index` */
  redirect_path: string
}

/** 服务商委托代扣协议 */
export interface PapayPartnerContract {
  /** 委托代扣协议ID · 例：`123124412412423431` */
  contract_id: string
  /** 普通服务商商户号 · 例：`1900000109` */
  sp_mchid: string
  /** 普通服务商的AppID · 例：`wxd678efh567hg6787` */
  sp_appid: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 子商户的AppID · 例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 委托代扣协议状态 · 例：`SIGNED` */
  contract_state: string
  /** 协议签署时间 · RFC 3339 · 例：`2020-09-10T13:29:35+08:00` */
  contract_signed_time?: string
  /** 协议到期时间 · RFC 3339 · 例：`2021-09-10T13:29:35+08:00` */
  contract_expired_time?: string
  /** 用户OpenID · 例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  sp_openid: string
  /** 子商户AppID对应的用户OpenID · 例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  sub_openid?: string
  /** 协议解约信息 */
  contract_terminate_info?: PapayContractTermination
  /** 商户侧用户标识 */
  out_user_code?: string
  /** 预约扣费场景的预约信息 */
  deduct_schedule?: PapayContractSchedule
}

/** 服务商预签约信息 */
export interface PapayPartnerPreEntrustSignRequest {
  /** 应用ID · 例：`wxd678efh567hg6787` */
  sp_appid: string
  /** 用户在服务商商户应用下的用户标示 · 例：`oYobu0MVnQfWpSMOYJz2AHPG_gQw` */
  sp_openid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 子商户的AppID · 例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 子商户AppID对应的用户OpenID · 例：`wxd678efh567hg6787` */
  sub_openid?: string
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 签约结果通知地址 · 例：`https://yourapp.com/notify` */
  contract_notify_url: string
  /** 商户侧用户标识 */
  out_user_code?: string
  /** 预计扣费信息 */
  deduct_schedule?: PapayEstimatedDeduction
}

/** 预签约信息 */
export interface PapayPreEntrustSignRequest {
  /** 应用ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 用户在直连商户应用下的用户标示 · 例：`oYobu0MVnQfWpSMOYJz2AHPG_gQw` */
  openid?: string
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 签约结果通知地址 · 例：`https://yourapp.com/notify` */
  contract_notify_url: string
  /** 商户侧用户标识 */
  out_user_code?: string
  /** 预计扣费信息 */
  deduct_schedule?: PapayEstimatedDeduction
}

