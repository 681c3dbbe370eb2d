// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'

/** APP预签约自动还款协议：请求 */
export interface PostV3CreditRepaymentPartnerContractsAppPresignJson {
  /** 商户AppID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 模板ID · 例：`123` */
  plan_id: string
  /** 服务商签约协议号 · 例：`100001256` */
  out_contract_code: string
  /** 用户展示名称 */
  display_name: string
  /** 签约结果通知地址 · 例：`https://pay.weixin.qq.com` */
  contract_notify_url: string
  /** 还款日 */
  repayment_day: number
  /** 还款金额上限 · 例：`10000` */
  repayment_amount_limit: string
  /** 子商户号 · 例：`1000000109` */
  sub_mchid?: string
  /** 子商户AppID */
  sub_appid?: string
  /** 用户实名信息 */
  real_identity: CreditRepaymentRealIdentity
  /** 交易信息 */
  trade_info?: CreditRepaymentTradeInfo
}

/** APP预签约自动还款协议：选项 */
export interface PostV3CreditRepaymentPartnerContractsAppPresignOptions extends CallOptions {
  json: PostV3CreditRepaymentPartnerContractsAppPresignJson
}

/** APP预签约自动还款协议：应答 */
export interface PostV3CreditRepaymentPartnerContractsAppPresignResponse {
  /** 预签约码 */
  presign_token: string
  /** 跳转到的签约服务提供方 */
  redirect_service?: string
}

/** `v3/credit-repayment/partner/contracts/app-presign` */
export interface V3CreditRepaymentPartnerContractsAppPresign extends PathNode {
  /**
   * APP预签约自动还款协议
   *
   * `POST /v3/credit-repayment/partner/contracts/app-presign`
   *
   * 产品：自动还款 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016125804 官方文档}
   */
  post(options: PostV3CreditRepaymentPartnerContractsAppPresignOptions): Promise<AxiosResponse<PostV3CreditRepaymentPartnerContractsAppPresignResponse>>
}

/** H5预签约自动还款协议：请求 */
export interface PostV3CreditRepaymentPartnerContractsH5PresignJson {
  /** 商户AppID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 模板ID · 例：`123` */
  plan_id: string
  /** 服务商签约协议号 · 例：`100001256` */
  out_contract_code: string
  /** 用户展示名称 */
  display_name: string
  /** 签约结果通知地址 · 例：`https://pay.weixin.qq.com` */
  contract_notify_url: string
  /** 还款日 */
  repayment_day: number
  /** 还款金额上限 · 例：`10000` */
  repayment_amount_limit: string
  /** 子商户号 · 例：`1000000109` */
  sub_mchid?: string
  /** 子商户AppID */
  sub_appid?: string
  /** 用户实名信息 */
  real_identity: CreditRepaymentRealIdentity
  /** 交易信息 */
  trade_info?: CreditRepaymentTradeInfo
  /** 跳转控制信息 */
  jump_info?: {
    /** 签约完后要跳转到的应用AppID */
    jump_appid?: string
  }
}

/** H5预签约自动还款协议：选项 */
export interface PostV3CreditRepaymentPartnerContractsH5PresignOptions extends CallOptions {
  json: PostV3CreditRepaymentPartnerContractsH5PresignJson
}

/** H5预签约自动还款协议：应答 */
export interface PostV3CreditRepaymentPartnerContractsH5PresignResponse {
  /** 拉起微信支付签约页的URL */
  redirect_url: string
}

/** `v3/credit-repayment/partner/contracts/h5-presign` */
export interface V3CreditRepaymentPartnerContractsH5Presign extends PathNode {
  /**
   * H5预签约自动还款协议
   *
   * `POST /v3/credit-repayment/partner/contracts/h5-presign`
   *
   * 产品：自动还款 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016779565 官方文档}
   */
  post(options: PostV3CreditRepaymentPartnerContractsH5PresignOptions): Promise<AxiosResponse<PostV3CreditRepaymentPartnerContractsH5PresignResponse>>
}

/** 解除自动还款协议：请求 */
export interface PostV3CreditRepaymentPartnerContractsTerminateJson {
  /** 服务商签约协议号 · 例：`100001256` */
  out_contract_code: string
  /** 协议解约备注 */
  contract_termination_remark: string
}

/** 解除自动还款协议：选项 */
export interface PostV3CreditRepaymentPartnerContractsTerminateOptions extends CallOptions {
  json: PostV3CreditRepaymentPartnerContractsTerminateJson
}

/** 解除自动还款协议：应答 */
export interface PostV3CreditRepaymentPartnerContractsTerminateResponse {
  /** 协议信息 */
  contract_info?: CreditRepaymentContract
}

/** `v3/credit-repayment/partner/contracts/terminate` */
export interface V3CreditRepaymentPartnerContractsTerminate extends PathNode {
  /**
   * 解除自动还款协议
   *
   * `POST /v3/credit-repayment/partner/contracts/terminate`
   *
   * 产品：自动还款 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016125830 官方文档}
   */
  post(options: PostV3CreditRepaymentPartnerContractsTerminateOptions): Promise<AxiosResponse<PostV3CreditRepaymentPartnerContractsTerminateResponse>>
}

/** 查询自动还款协议：选项 */
export interface GetV3CreditRepaymentPartnerContractsByOutContractCodeOptions extends CallOptions {
  /** 服务商签约协议号 · 例：`100005698` */
  out_contract_code: string
}

/** 查询自动还款协议：应答 */
export interface GetV3CreditRepaymentPartnerContractsByOutContractCodeResponse extends CreditRepaymentContract {}

/** `v3/credit-repayment/partner/contracts/{out_contract_code}` */
export interface V3CreditRepaymentPartnerContractsByOutContractCode extends PathNode {
  /**
   * 查询自动还款协议
   *
   * `GET /v3/credit-repayment/partner/contracts/{out_contract_code}`
   *
   * 产品：自动还款 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016125810 官方文档}
   */
  get(options: GetV3CreditRepaymentPartnerContractsByOutContractCodeOptions): Promise<AxiosResponse<GetV3CreditRepaymentPartnerContractsByOutContractCodeResponse>>
}

/** 发起还款：请求 */
export interface PostV3CreditRepaymentPartnerDeductOrdersJson {
  /** 还款协议ID · 例：`20251105000000123456789` */
  contract_id: string
  /** 商户侧交易单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 商户侧预约还款单号 · 例：`1234567abcde` */
  out_record_id: string
  /** 还款金额 · 例：`10000` */
  deduct_amount: string
  /** 商户回调地址 · 例：`wxd678efh567hg6787` */
  notify_url: string
  /** 产品描述 */
  description: string
  /** 商户数据包 */
  attach?: string
}

/** 发起还款：选项 */
export interface PostV3CreditRepaymentPartnerDeductOrdersOptions extends CallOptions {
  json: PostV3CreditRepaymentPartnerDeductOrdersJson
}

/** 发起还款：应答 */
export interface PostV3CreditRepaymentPartnerDeductOrdersResponse extends CreditRepaymentOrder {}

/** `v3/credit-repayment/partner/deduct-orders` */
export interface V3CreditRepaymentPartnerDeductOrders extends Printed {
  /**
   * 发起还款
   *
   * `POST /v3/credit-repayment/partner/deduct-orders`
   *
   * 产品：自动还款 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016779462 官方文档}
   */
  post(options: PostV3CreditRepaymentPartnerDeductOrdersOptions): Promise<AxiosResponse<PostV3CreditRepaymentPartnerDeductOrdersResponse>>
  readonly _out_trade_no_: V3CreditRepaymentPartnerDeductOrdersByOutTradeNo
  readonly '{out_trade_no}': V3CreditRepaymentPartnerDeductOrdersByOutTradeNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/credit-repayment/partner/deduct-orders/${Path}`>
}

/** 查询还款单：选项 */
export interface GetV3CreditRepaymentPartnerDeductOrdersByOutTradeNoOptions extends CallOptions {
  /** 商户侧交易单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
}

/** 查询还款单：应答 */
export interface GetV3CreditRepaymentPartnerDeductOrdersByOutTradeNoResponse extends CreditRepaymentOrder {}

/** `v3/credit-repayment/partner/deduct-orders/{out_trade_no}` */
export interface V3CreditRepaymentPartnerDeductOrdersByOutTradeNo extends PathNode {
  /**
   * 查询还款单
   *
   * `GET /v3/credit-repayment/partner/deduct-orders/{out_trade_no}`
   *
   * 产品：自动还款 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016779468 官方文档}
   */
  get(options: GetV3CreditRepaymentPartnerDeductOrdersByOutTradeNoOptions): Promise<AxiosResponse<GetV3CreditRepaymentPartnerDeductOrdersByOutTradeNoResponse>>
}

/** 预约还款：请求 */
export interface PostV3CreditRepaymentPartnerScheduleRecordsBatchCreateJson {
  /** 还款协议ID · 例：`20251105000000123456789` */
  contract_id: string
  /** 商户AppID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
  /** 预约还款项列表 */
  schedule_items: {
    /** 商户侧预约还款单号 · 例：`1234567abcde` */
    out_record_id: string
    /** 子商户号 · 例：`1900000109` */
    sub_mchid: string
    /** 子商户AppID · 例：`wxcbda96de0b165489` */
    sub_appid?: string
    /** 应还款金额 · 例：`10000` */
    repayment_amount: string
    /** 最低还款金额 · 例：`2000` */
    min_repayment_amount?: string
    /** 还款日期 · yyyy-MM-dd · 例：`2025-11-18` */
    repayment_date: string
  }[]
}

/** 预约还款：选项 */
export interface PostV3CreditRepaymentPartnerScheduleRecordsBatchCreateOptions extends CallOptions {
  json: PostV3CreditRepaymentPartnerScheduleRecordsBatchCreateJson
}

/** 预约还款：应答 */
export interface PostV3CreditRepaymentPartnerScheduleRecordsBatchCreateResponse {
  /** 预约还款记录列表 */
  schedule_records?: CreditRepaymentScheduleRecord[]
}

/** `v3/credit-repayment/partner/schedule-records/batch-create` */
export interface V3CreditRepaymentPartnerScheduleRecordsBatchCreate extends PathNode {
  /**
   * 预约还款
   *
   * `POST /v3/credit-repayment/partner/schedule-records/batch-create`
   *
   * 产品：自动还款 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016779459 官方文档}
   */
  post(options: PostV3CreditRepaymentPartnerScheduleRecordsBatchCreateOptions): Promise<AxiosResponse<PostV3CreditRepaymentPartnerScheduleRecordsBatchCreateResponse>>
}

/** 查询预约还款记录：查询参数 */
export interface GetV3CreditRepaymentPartnerScheduleRecordsByOutRecordIdQuery {
  /** 还款协议ID · 例：`20251105000000123456789` */
  contract_id: string
}

/** 查询预约还款记录：选项 */
export interface GetV3CreditRepaymentPartnerScheduleRecordsByOutRecordIdOptions extends CallOptions {
  /** 商户侧预约还款单号 · 例：`1234567abcde` */
  out_record_id: string
  query: GetV3CreditRepaymentPartnerScheduleRecordsByOutRecordIdQuery
}

/** 查询预约还款记录：应答 */
export interface GetV3CreditRepaymentPartnerScheduleRecordsByOutRecordIdResponse extends CreditRepaymentScheduleRecord {}

/** `v3/credit-repayment/partner/schedule-records/{out_record_id}` */
export interface V3CreditRepaymentPartnerScheduleRecordsByOutRecordId extends PathNode {
  /**
   * 查询预约还款记录
   *
   * `GET /v3/credit-repayment/partner/schedule-records/{out_record_id}`
   *
   * 产品：自动还款 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016779463 官方文档}
   */
  get(options: GetV3CreditRepaymentPartnerScheduleRecordsByOutRecordIdOptions): Promise<AxiosResponse<GetV3CreditRepaymentPartnerScheduleRecordsByOutRecordIdResponse>>
}

/** 还款单查询：选项 */
export interface GetV3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoOptions extends CallOptions {
  /** 还款单订单号 · 例：`P20150806125346` */
  combine_out_trade_no: string
}

/** 还款单查询：应答 */
export interface GetV3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoResponse {
  /** 还款服务商APPID · 例：`wxd678efh567hg6787` */
  combine_appid: string
  /** 还款服务商商户号 · 例：`1900000109` */
  combine_mchid: string
  /** 还款单订单号 · 例：`P20150806125346` */
  combine_out_trade_no: string
  /** 还款单微信支付订单号 · 例：`1217752501201407033233368018` */
  combine_transaction_id: string
  /** 还款支付者信息 */
  combine_payer_info?: {
    /** 用户服务商标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
    openid: string
  }
  /** 还款明细单信息列表 */
  sub_orders?: {
    /** 还款单发起商户号 · 例：`1900000109` */
    mchid: string
    /** 子商户号 · 例：`1900000109` */
    sub_mchid?: string
    /** 还款明细单订单号 · 例：`20150806125346` */
    out_trade_no: string
    /** 还款明细单微信支付订单号 · 例：`1009660380201506130728806387` */
    transaction_id?: string
    /** 交易类型 */
    trade_type?: 'REPAYMENT' | (string & {})
    /** 交易状态 */
    trade_state?: 'SUCCESS' | 'NOTPAY' | 'CLOSED' | (string & {})
    /** 付款银行 · 例：`CMC` */
    bank_type?: string
    /** 附加数据 */
    attach?: string
    /** 支付完成时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    success_time?: string
    /** 子单金额信息 */
    amount?: {
      /** 标价金额 · 单位：分 */
      total_amount: number
      /** 标价币种 · 例：`CNY` */
      currency?: string
      /** 现金支付金额 · 单位：分 */
      payer_amount: number
      /** 现金支付币种 · 例：`CNY` */
      payer_currency?: string
    }
  }[]
}

/** `v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}` */
export interface V3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNo extends Printed {
  /**
   * 还款单查询
   *
   * `GET /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}`
   *
   * 产品：还款支付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015124483 官方文档}
   */
  get(options: GetV3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoOptions): Promise<AxiosResponse<GetV3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoResponse>>
  readonly close: V3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoClose
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/${Path}`>
}

/** 商户关单：请求 */
export interface PostV3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoCloseJson {
  /** 还款明细单信息列表 · 最多10项 */
  sub_orders: {
    /** 还款单发起商户号 · 例：`1900000109` */
    mchid: string
    /** 还款明细单订单号 · 例：`20150806125346` */
    out_trade_no: string
    /** 二级商户号 · 例：`1900000109` */
    sub_mchid?: string
  }[]
}

/** 商户关单：选项 */
export interface PostV3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoCloseOptions extends CallOptions {
  /** 还款单订单号 · 例：`1217752501201407033233368018` */
  combine_out_trade_no: string
  json: PostV3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoCloseJson
}

/** 商户关单：应答 */
export type PostV3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoCloseResponse = undefined

/** `v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close` */
export interface V3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoClose extends PathNode {
  /**
   * 商户关单
   *
   * `POST /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close`
   *
   * 产品：还款支付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015124497 官方文档}
   */
  post(options: PostV3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoCloseOptions): Promise<AxiosResponse<PostV3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoCloseResponse>>
}

/** 还款下单：请求 */
export interface PostV3RepaymentCombineTransactionsPartnerPrepayJson {
  /** 还款单订单号 · 例：`1217752501201407033233368018` */
  combine_out_trade_no: string
  /** 还款服务商商户号 · 例：`1230000109` */
  combine_mchid: string
  /** 还款明细单信息列表 · 最多10项 */
  sub_orders: {
    /** 还款单发起商户号 · 例：`1230000109` */
    mchid: string
    /** 子商户号 · 例：`1900000109` */
    sub_mchid?: string
    /** 还款明细单订单号 · 例：`20150806125346` */
    out_trade_no: string
    /** 订单金额 */
    amount: {
      /** 标价金额 · 单位：分 */
      total_amount: number
      /** 标价币种 · 例：`CNY` */
      currency: string
    }
    /** 附加数据 */
    attach: string
    /** 商品描述 */
    description: string
    /** 结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean
      /** 补差金额 · 单位：分 */
      subsidy_amount?: number
    }
  }[]
  /** 交易结束时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  time_expire?: string
  /** 通知地址 · 例：`https://yourapp.com/notify` */
  notify_url?: string
  /** H5调起支付场景信息 */
  h5_info?: {
    /** 还款服务商APPID · 例：`wxd678efh567hg6787` */
    combine_appid: string
    /** 用户终端IP · 例：`127.0.0.1` */
    payer_client_ip: string
    /** 场景类型 */
    type: 'iOS' | 'Android' | 'Wap'
    /** 应用名称 */
    app_name?: string
    /** 网站URL · 例：`https://pay.qq.com` */
    app_url: string
    /** iOS平台BundleID · 例：`com.tencent.wzryiOS` */
    bundle_id?: string
    /** Android平台PackageName · 例：`com.tencent.tmgp.sgame` */
    package_name?: string
  }
  /** APP调起支付场景信息 */
  app_info?: {
    /** 还款服务商APPID · 例：`wxd678efh567hg6787` */
    combine_appid: string
  }
  /** 小程序调起支付场景信息 */
  miniprogram_info?: {
    /** 还款服务商APPID · 例：`wxd678efh567hg6787` */
    combine_appid: string
    /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
    openid: string
  }
  /** 支付者信息 */
  combine_payer_info?: {
    /** 实名支付 */
    identity?: {
      /** 类型 */
      type: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | 'TAIWAN_COMPATRIOT_PERMIT'
      /** 加密后的证件号 · 敏感信息，加密传输 */
      number: string
      /** 加密后的姓名 · 敏感信息，加密传输 */
      name: string
    }
  }
  /** 微信内网页调起支付场景信息 */
  wechat_web_info?: {
    /** 还款服务商APPID */
    combine_appid?: string
    /** 用户标识 */
    openid?: string
    /** 网页经营场景URL */
    webview_url?: string
  }
}

/** 还款下单：选项 */
export interface PostV3RepaymentCombineTransactionsPartnerPrepayOptions extends CallOptions {
  json: PostV3RepaymentCombineTransactionsPartnerPrepayJson
}

/** 还款下单：应答 */
export interface PostV3RepaymentCombineTransactionsPartnerPrepayResponse {
  /** 预支付交易会话标识 · 例：`wx201410272009395522657a690389285100` */
  prepay_id?: string
  /** 支付跳转链接 */
  h5_url?: string
}

/** `v3/repayment/combine-transactions/partner/prepay` */
export interface V3RepaymentCombineTransactionsPartnerPrepay extends PathNode {
  /**
   * 还款下单
   *
   * `POST /v3/repayment/combine-transactions/partner/prepay`
   *
   * 产品：还款支付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015124463 官方文档}
   */
  post(options: PostV3RepaymentCombineTransactionsPartnerPrepayOptions): Promise<AxiosResponse<PostV3RepaymentCombineTransactionsPartnerPrepayResponse>>
}

export interface CreditRepaymentOperations {
  'POST /v3/credit-repayment/partner/contracts/app-presign': { json: PostV3CreditRepaymentPartnerContractsAppPresignJson; options: PostV3CreditRepaymentPartnerContractsAppPresignOptions; response: PostV3CreditRepaymentPartnerContractsAppPresignResponse }
  'POST /v3/credit-repayment/partner/contracts/h5-presign': { json: PostV3CreditRepaymentPartnerContractsH5PresignJson; options: PostV3CreditRepaymentPartnerContractsH5PresignOptions; response: PostV3CreditRepaymentPartnerContractsH5PresignResponse }
  'POST /v3/credit-repayment/partner/contracts/terminate': { json: PostV3CreditRepaymentPartnerContractsTerminateJson; options: PostV3CreditRepaymentPartnerContractsTerminateOptions; response: PostV3CreditRepaymentPartnerContractsTerminateResponse }
  'GET /v3/credit-repayment/partner/contracts/{out_contract_code}': { options: GetV3CreditRepaymentPartnerContractsByOutContractCodeOptions; response: GetV3CreditRepaymentPartnerContractsByOutContractCodeResponse }
  'POST /v3/credit-repayment/partner/deduct-orders': { json: PostV3CreditRepaymentPartnerDeductOrdersJson; options: PostV3CreditRepaymentPartnerDeductOrdersOptions; response: PostV3CreditRepaymentPartnerDeductOrdersResponse }
  'GET /v3/credit-repayment/partner/deduct-orders/{out_trade_no}': { options: GetV3CreditRepaymentPartnerDeductOrdersByOutTradeNoOptions; response: GetV3CreditRepaymentPartnerDeductOrdersByOutTradeNoResponse }
  'POST /v3/credit-repayment/partner/schedule-records/batch-create': { json: PostV3CreditRepaymentPartnerScheduleRecordsBatchCreateJson; options: PostV3CreditRepaymentPartnerScheduleRecordsBatchCreateOptions; response: PostV3CreditRepaymentPartnerScheduleRecordsBatchCreateResponse }
  'GET /v3/credit-repayment/partner/schedule-records/{out_record_id}': { query: GetV3CreditRepaymentPartnerScheduleRecordsByOutRecordIdQuery; options: GetV3CreditRepaymentPartnerScheduleRecordsByOutRecordIdOptions; response: GetV3CreditRepaymentPartnerScheduleRecordsByOutRecordIdResponse }
  'GET /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}': { options: GetV3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoOptions; response: GetV3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoResponse }
  'POST /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close': { json: PostV3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoCloseJson; options: PostV3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoCloseOptions; response: PostV3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoCloseResponse }
  'POST /v3/repayment/combine-transactions/partner/prepay': { json: PostV3RepaymentCombineTransactionsPartnerPrepayJson; options: PostV3RepaymentCombineTransactionsPartnerPrepayOptions; response: PostV3RepaymentCombineTransactionsPartnerPrepayResponse }
}

/** 协议信息 */
export interface CreditRepaymentContract {
  /** 协议ID · 例：`100005698` */
  contract_id: string
  /** 模板ID · 例：`123` */
  plan_id: string
  /** 服务商签约协议号 · 例：`100001256` */
  out_contract_code: string
  /** 用户展示名称 */
  display_name: string
  /** 协议状态 */
  contract_state: 'CONTRACT_STATE_INVALID' | 'CONTRACT_STATE_EFFECTIVE' | 'CONTRACT_STATE_TERMINATED' | (string & {})
  /** 协议签署时间 · RFC 3339 · 例：`2021-11-20T13:29:35+08:00` */
  contract_signed_time?: string
  /** 协议解约时间 · RFC 3339 · 例：`2021-11-20T13:29:35+08:00` */
  contract_terminated_time?: string
  /** 协议解约方式 */
  contract_terminated_mode?: 'TERMINATION_MODE_INVALID' | 'TERMINATION_MODE_BY_USER' | 'TERMINATION_MODE_BY_MERCHANT' | 'TERMINATION_MODE_BY_CUSTOMER_SERVICE' | (string & {})
  /** 协议解约备注 */
  contract_termination_remark?: string
  /** 还款日 */
  repayment_day?: number
  /** 用户服务商标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 服务商AppID · 例：`wxd678efh567hg6787` */
  appid?: string
  /** 还款金额上限 · 单位：分 */
  repayment_amount_limit: number
}

/** 还款单 */
export interface CreditRepaymentOrder {
  /** 商户侧交易单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 商户侧预约还款单号 · 例：`123456abcde` */
  out_record_id: string
  /** 商户AppID · 例：`wxcbda96de0b165486` */
  appid: string
  /** 子商户AppID · 例：`wxcbda96de0b165489` */
  sub_appid?: string
  /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
  /** 还款协议ID · 例：`20251105000000123456789` */
  contract_id: string
  /** 还款单状态 */
  order_state: 'DEDUCT_ORDER_STATE_PENDING' | 'DEDUCT_ORDER_STATE_NOT_PAY' | 'DEDUCT_ORDER_STATE_PAY_SUCCESS' | 'DEDUCT_ORDER_STATE_PAY_FAIL' | (string & {})
  /** 还款金额 · 例：`10000` */
  deduct_amount: string
  /** 实际还款金额 · 例：`10000` */
  pay_success_amount?: string
  /** 产品描述 */
  description: string
  /** 商户数据包 */
  attach?: string
  /** 微信支付的支付单号 · 例：`1009660380201506130728806387` */
  transaction_id?: string
}

/** 用户实名信息 */
export interface CreditRepaymentRealIdentity {
  /** 实名验证类型 */
  identity_type: 'REAL_IDENTITY_TYPE_INVALID' | 'REAL_IDENTITY_TYPE_ID_CARD'
  /** 自然人证件号码 · 敏感信息，加密传输 */
  identity_id: string
  /** 自然人姓名 · 敏感信息，加密传输 */
  real_name: string
}

/** 预约还款记录 */
export interface CreditRepaymentScheduleRecord {
  /** 商户侧预约还款单号 · 例：`1234567abcde` */
  out_record_id: string
  /** 商户AppID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 子商户AppID · 例：`wxcbda96de0b165489` */
  sub_appid?: string
  /** 还款协议ID · 例：`20251105000000123456789` */
  contract_id?: string
  /** 应还款金额 · 例：`10000` */
  repayment_amount: string
  /** 最低还款金额 · 例：`2000` */
  min_repayment_amount: string
  /** 还款日期 · yyyy-MM-dd · 例：`2025-11-18` */
  repayment_date: string
  /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
}

/** 交易信息 */
export interface CreditRepaymentTradeInfo {
  /** 商户侧交易单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 还款金额 · 单位：分 */
  deduct_amount: number
  /** 产品描述 */
  description?: string
  /** 商户数据包 */
  attach?: string
  /** 商户回调地址 · 例：`https://www.test.com` */
  notify_url?: string
}

