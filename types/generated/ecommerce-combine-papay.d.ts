// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'

/** 通过商户协议号查询协议：选项 */
export interface GetV3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeOptions extends CallOptions {
  /** 委托代扣协议模板Id */
  plan_id: number
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
}

/** 通过商户协议号查询协议：应答 */
export interface GetV3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeResponse {
  /** 商户号 · 例：`1900000109` */
  mchid: string
  /** 委托代扣协议Id · 例：`123124412412423431` */
  contract_id: string
  /** 商户APPID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 委托代扣协议模板Id */
  plan_id: number
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 委托代扣协议状态 · 例：`SIGNED` */
  contract_state: string
  /** 协议签署时间 · RFC 3339 · 例：`2020-09-10T13:29:35.120+08:00` */
  contract_signed_time: string
  /** 协议到期时间 · RFC 3339 · 例：`2021-09-10T13:29:35.120+08:00` */
  contract_expired_time: string
  /** 协议解约信息 */
  contract_terminate_info?: {
    /** 协议解约方式 · 例：`MCH_API_TERMINATE` */
    contract_termination_mode: string
    /** 协议解约时间 · RFC 3339 · 例：`2020-10-10T13:29:35.120+08:00` */
    contract_terminated_time: string
    /** 解约备注 */
    contract_termination_remark: string
  }
  /** 用户openid · 例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid: string
}

/** `v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` */
export interface V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCode extends Printed {
  /**
   * 通过商户协议号查询协议
   *
   * `GET /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
   *
   * 产品：收付通∙合单代扣 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012884060 官方文档}
   */
  get(options: GetV3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeOptions): Promise<AxiosResponse<GetV3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeResponse>>
  readonly terminate: V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/${Path}`>
}

/** 商户协议号解约协议：请求 */
export interface PostV3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateJson {
  /** 解约备注 */
  contract_termination_remark: string
}

/** 商户协议号解约协议：选项 */
export interface PostV3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateOptions extends CallOptions {
  /** 委托代扣协议模板Id */
  plan_id: number
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
  json: PostV3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateJson
}

/** 商户协议号解约协议：应答 */
export interface PostV3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateResponse {
  /** 商户号 · 例：`1900000109` */
  mchid: string
  /** 委托代扣协议模板Id */
  plan_id: number
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
}

/** `v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate` */
export interface V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate extends PathNode {
  /**
   * 商户协议号解约协议
   *
   * `POST /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
   *
   * 产品：收付通∙合单代扣 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012884072 官方文档}
   */
  post(options: PostV3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateOptions): Promise<AxiosResponse<PostV3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateResponse>>
}

/** APP方式预签约：请求 */
export interface PostV3EcommerceCombinePapayContractsPreEntrustSignJson {
  /** 商户APPID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 委托代扣协议模板Id */
  plan_id: number
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 回调通知地址 · 例：`https://yourapp.com/notify` */
  notify_url: string
  /** 返回app标识 */
  return_app?: boolean
  /** 商户数据包 */
  attach?: string
}

/** APP方式预签约：选项 */
export interface PostV3EcommerceCombinePapayContractsPreEntrustSignOptions extends CallOptions {
  json: PostV3EcommerceCombinePapayContractsPreEntrustSignJson
}

/** APP方式预签约：应答 */
export interface PostV3EcommerceCombinePapayContractsPreEntrustSignResponse {
  /** 预签约Id · 例：`5778aadY9nltAsZzXixCkFIGYnV2V` */
  pre_entrustweb_id: string
  /** 商户号 · 例：`1900000109` */
  mchid: string
  /** 委托代扣协议模板Id */
  plan_id: number
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
}

/** `v3/ecommerce/combine-papay/contracts/pre-entrust-sign` */
export interface V3EcommerceCombinePapayContractsPreEntrustSign extends Printed {
  /**
   * APP方式预签约
   *
   * `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign`
   *
   * 产品：收付通∙合单代扣 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012881608 官方文档}
   */
  post(options: PostV3EcommerceCombinePapayContractsPreEntrustSignOptions): Promise<AxiosResponse<PostV3EcommerceCombinePapayContractsPreEntrustSignResponse>>
  readonly miniProgram: V3EcommerceCombinePapayContractsPreEntrustSignMiniProgram
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/ecommerce/combine-papay/contracts/pre-entrust-sign/${Path}`>
}

/** 小程序方式预签约：请求 */
export interface PostV3EcommerceCombinePapayContractsPreEntrustSignMiniProgramJson {
  /** 商户APPID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 委托代扣协议模板ID */
  plan_id: number
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 回调通知地址 · 例：`https://yourapp.com/notify` */
  notify_url: string
}

/** 小程序方式预签约：选项 */
export interface PostV3EcommerceCombinePapayContractsPreEntrustSignMiniProgramOptions extends CallOptions {
  json: PostV3EcommerceCombinePapayContractsPreEntrustSignMiniProgramJson
}

/** 小程序方式预签约：应答 */
export interface PostV3EcommerceCombinePapayContractsPreEntrustSignMiniProgramResponse {
  /** 预签约ID · 例：`5778aadY9nltAsZzXixCkFIGYnV2V` */
  pre_entrustweb_id: string
  /** 商户号 · 例：`1900000109` */
  mchid: string
  /** 委托代扣协议模板ID */
  plan_id: number
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
}

/** `v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program` */
export interface V3EcommerceCombinePapayContractsPreEntrustSignMiniProgram extends PathNode {
  /**
   * 小程序方式预签约
   *
   * `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program`
   *
   * 产品：收付通∙合单代扣 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017177322 官方文档}
   */
  post(options: PostV3EcommerceCombinePapayContractsPreEntrustSignMiniProgramOptions): Promise<AxiosResponse<PostV3EcommerceCombinePapayContractsPreEntrustSignMiniProgramResponse>>
}

/** 电商合单委托代扣支付：请求 */
export interface PostV3EcommerceCombinePapayTransactionsJson {
  /** 合单商户appid · 例：`wxd678efh567hg6787` */
  combine_appid: string
  /** 合单商户号 · 例：`1900000109` */
  combine_mchid: string
  /** 合单商户订单号 · 例：`P20150806125346` */
  combine_out_trade_no: string
  /** 委托代扣协议ID · 例：`123124412412423431` */
  contract_id: string
  /** 子单信息 */
  sub_orders?: {
    /** 子单商户号 · 例：`1900000109` */
    mchid: string
    /** 附加数据 */
    attach?: string
    /** 订单金额 */
    amount: {
      /** 标价金额 · 单位：分 */
      total_amount: number
      /** 标价币种 · 例：`CNY` */
      currency: string
    }
    /** 子单商户订单号 · 例：`20150806125346` */
    out_trade_no: string
    /** 二级商户号 · 例：`1900000109` */
    sub_mchid: string
    /** 二级商户appid · 例：`wxd678efh567hg6787` */
    sub_appid?: string
    /** 商品描述 */
    description: string
    /** 结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean
      /** 补差金额 · 单位：分 */
      subsidy_amount?: number
    }
    /** 子单风控信息 */
    sub_risk_info?: string
  }[]
  /** 风控信息 */
  risk_info?: string
}

/** 电商合单委托代扣支付：选项 */
export interface PostV3EcommerceCombinePapayTransactionsOptions extends CallOptions {
  json: PostV3EcommerceCombinePapayTransactionsJson
}

/** 电商合单委托代扣支付：应答 */
export interface PostV3EcommerceCombinePapayTransactionsResponse extends EcommerceCombinePapayTransaction {}

/** `v3/ecommerce/combine-papay/transactions` */
export interface V3EcommerceCombinePapayTransactions extends Printed {
  /**
   * 电商合单委托代扣支付
   *
   * `POST /v3/ecommerce/combine-papay/transactions`
   *
   * 产品：收付通∙合单代扣 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012884121 官方文档}
   */
  post(options: PostV3EcommerceCombinePapayTransactionsOptions): Promise<AxiosResponse<PostV3EcommerceCombinePapayTransactionsResponse>>
  readonly _combine_out_trade_no_: V3EcommerceCombinePapayTransactionsByCombineOutTradeNo
  readonly '{combine_out_trade_no}': V3EcommerceCombinePapayTransactionsByCombineOutTradeNo
  readonly '{combine_out_trade_no}/reverse': V3EcommerceCombinePapayTransactionsByCombineOutTradeNoReverse
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/ecommerce/combine-papay/transactions/${Path}`>
}

/** 电商合单委托代扣查询订单：选项 */
export interface GetV3EcommerceCombinePapayTransactionsByCombineOutTradeNoOptions extends CallOptions {
  /** 合单商户订单号 · 例：`P20150806125346` */
  combine_out_trade_no: string
}

/** 电商合单委托代扣查询订单：应答 */
export interface GetV3EcommerceCombinePapayTransactionsByCombineOutTradeNoResponse extends EcommerceCombinePapayTransaction {}

/** `v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}` */
export interface V3EcommerceCombinePapayTransactionsByCombineOutTradeNo extends Printed {
  /**
   * 电商合单委托代扣查询订单
   *
   * `GET /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}`
   *
   * 产品：收付通∙合单代扣 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012884130 官方文档}
   */
  get(options: GetV3EcommerceCombinePapayTransactionsByCombineOutTradeNoOptions): Promise<AxiosResponse<GetV3EcommerceCombinePapayTransactionsByCombineOutTradeNoResponse>>
  readonly reverse: V3EcommerceCombinePapayTransactionsByCombineOutTradeNoReverse
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/${Path}`>
}

/** 电商合单委托代扣撤销订单：请求 */
export interface PostV3EcommerceCombinePapayTransactionsByCombineOutTradeNoReverseJson {
  /** 合单商户APPID · 例：`wxd678efh567hg6787` */
  combine_appid: string
  /** 子单信息 */
  sub_orders?: {
    /** 子单商户号 · 例：`1900000109` */
    mchid: string
    /** 子单商户订单号 · 例：`20150806125346` */
    out_trade_no: string
    /** 二级商户号 · 例：`1900000109` */
    sub_mchid: string
    /** 二级商户appid · 例：`wxd678efh567hg6787` */
    sub_appid?: string
  }[]
}

/** 电商合单委托代扣撤销订单：选项 */
export interface PostV3EcommerceCombinePapayTransactionsByCombineOutTradeNoReverseOptions extends CallOptions {
  /** 合单商户订单号 · 例：`P20150806125346` */
  combine_out_trade_no: string
  json: PostV3EcommerceCombinePapayTransactionsByCombineOutTradeNoReverseJson
}

/** 电商合单委托代扣撤销订单：应答 */
export type PostV3EcommerceCombinePapayTransactionsByCombineOutTradeNoReverseResponse = undefined

/** `v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse` */
export interface V3EcommerceCombinePapayTransactionsByCombineOutTradeNoReverse extends PathNode {
  /**
   * 电商合单委托代扣撤销订单
   *
   * `POST /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse`
   *
   * 产品：收付通∙合单代扣 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012884126 官方文档}
   */
  post(options: PostV3EcommerceCombinePapayTransactionsByCombineOutTradeNoReverseOptions): Promise<AxiosResponse<PostV3EcommerceCombinePapayTransactionsByCombineOutTradeNoReverseResponse>>
}

export interface EcommerceCombinePapayOperations {
  'GET /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': { options: GetV3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeOptions; response: GetV3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeResponse }
  'POST /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': { json: PostV3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateJson; options: PostV3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateOptions; response: PostV3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateResponse }
  'POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign': { json: PostV3EcommerceCombinePapayContractsPreEntrustSignJson; options: PostV3EcommerceCombinePapayContractsPreEntrustSignOptions; response: PostV3EcommerceCombinePapayContractsPreEntrustSignResponse }
  'POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program': { json: PostV3EcommerceCombinePapayContractsPreEntrustSignMiniProgramJson; options: PostV3EcommerceCombinePapayContractsPreEntrustSignMiniProgramOptions; response: PostV3EcommerceCombinePapayContractsPreEntrustSignMiniProgramResponse }
  'POST /v3/ecommerce/combine-papay/transactions': { json: PostV3EcommerceCombinePapayTransactionsJson; options: PostV3EcommerceCombinePapayTransactionsOptions; response: PostV3EcommerceCombinePapayTransactionsResponse }
  'GET /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}': { options: GetV3EcommerceCombinePapayTransactionsByCombineOutTradeNoOptions; response: GetV3EcommerceCombinePapayTransactionsByCombineOutTradeNoResponse }
  'POST /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse': { json: PostV3EcommerceCombinePapayTransactionsByCombineOutTradeNoReverseJson; options: PostV3EcommerceCombinePapayTransactionsByCombineOutTradeNoReverseOptions; response: PostV3EcommerceCombinePapayTransactionsByCombineOutTradeNoReverseResponse }
}

/** 合单代扣订单 */
export interface EcommerceCombinePapayTransaction {
  /** 合单商户APPID · 例：`wxd678efh567hg6787` */
  combine_appid: string
  /** 合单商户号 · 例：`1900000109` */
  combine_mchid: string
  /** 合单商户订单号 · 例：`P20150806125346` */
  combine_out_trade_no: string
  /** 子单信息 */
  sub_orders?: {
    /** 子单商户号 · 例：`1900000109` */
    mchid: string
    /** 交易类型 · 例：`PAP` */
    trade_type: string
    /** 交易状态 · 例：`SUCCESS` */
    trade_state: string
    /** 付款银行 · 例：`CMC` */
    bank_type?: string
    /** 附加数据 */
    attach?: string
    /** 支付完成时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    success_time?: string
    /** 子单微信订单号 · 例：`1009660380201506130728806387` */
    transaction_id: string
    /** 子单商户订单号 · 例：`20150806125346` */
    out_trade_no: string
    /** 二级商户号 · 例：`1900000109` */
    sub_mchid: string
    /** 二级商户appid · 例：`wxd678efh567hg6787` */
    sub_appid?: string
    /** 订单金额 */
    amount?: {
      /** 标价金额 · 单位：分 */
      total_amount: number
      /** 标价币种 · 例：`CNY` */
      currency: string
      /** 现金支付金额 · 单位：分 */
      payer_amount?: number
      /** 现金支付币种 · 例：`CNY` */
      payer_currency?: string
    }
  }[]
  /** 支付者 */
  combine_payer_info?: {
    /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
    openid: string
  }
}

