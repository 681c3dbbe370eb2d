// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'
import type { V3GlobalPapayTransactionsOutTradeNoNode } from './prefixes'

/** APP签约：请求 */
export interface PostV3GlobalPapayContractsAppPreEntrustSignJson extends GlobalPapayPreEntrustSignRequest {}

/** APP签约：选项 */
export interface PostV3GlobalPapayContractsAppPreEntrustSignOptions extends CallOptions {
  json: PostV3GlobalPapayContractsAppPreEntrustSignJson
}

/** APP签约：应答 */
export interface PostV3GlobalPapayContractsAppPreEntrustSignResponse {
  /** 委托代扣签约会话id · 例：`201710180325670965` */
  session_id: string
}

/** `v3/global/papay/contracts/app-pre-entrust-sign` */
export interface V3GlobalPapayContractsAppPreEntrustSign extends PathNode {
  /**
   * APP签约
   *
   * `POST /v3/global/papay/contracts/app-pre-entrust-sign`
   *
   * 产品：跨境∙代扣 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015467 官方文档}
   */
  post(options: PostV3GlobalPapayContractsAppPreEntrustSignOptions): Promise<AxiosResponse<PostV3GlobalPapayContractsAppPreEntrustSignResponse>>
}

/** H5预签约：请求 */
export interface PostV3GlobalPapayContractsH5PreEntrustSignJson {
  /** 机构APPID · 例：`wxd678efh567hg6787` */
  appid?: string
  /** 子商户号 · 例：`1230000109` */
  sub_mchid?: string
  /** 机构appid · 例：`wx8888888888888888` */
  sp_appid?: string
  /** 机构商户号 · 例：`3200000001` */
  sp_mchid?: string
  /** 子商户应用ID · 例：`wxcbda96de0b165484` */
  sub_appid?: string
  /** 模板ID */
  plan_id?: number
  /** 商户侧签约协议号 · 例：`100001256` */
  out_contract_code?: string
  /** 用户账户展示名称 */
  user_display_name?: string
  /** 签约成功通知url · 例：`https://pay.weixin.qq.com` */
  success_notify_url?: string
  /** 回调应用AppID · 例：`wxcbda96de0b165484` */
  return_appid?: string
  /** 用户客户端IP · 例：`119.145.83.6` */
  user_client_ip?: string
  /** 过期时间 · RFC 3339 · 例：`2021-11-20T13:29:35+08:00` */
  expired_time?: string
  /** 签约完成跳转URL · 例：`https://pay.weixin.qq.com` */
  return_url?: string
}

/** H5预签约：选项 */
export interface PostV3GlobalPapayContractsH5PreEntrustSignOptions extends CallOptions {
  json: PostV3GlobalPapayContractsH5PreEntrustSignJson
}

/** H5预签约：应答 */
export interface PostV3GlobalPapayContractsH5PreEntrustSignResponse {
  /** 签约跳转URL */
  sign_url: string
}

/** `v3/global/papay/contracts/h5-pre-entrust-sign` */
export interface V3GlobalPapayContractsH5PreEntrustSign extends PathNode {
  /**
   * H5预签约
   *
   * `POST /v3/global/papay/contracts/h5-pre-entrust-sign`
   *
   * 产品：跨境∙代扣 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015443 官方文档}
   */
  post(options: PostV3GlobalPapayContractsH5PreEntrustSignOptions): Promise<AxiosResponse<PostV3GlobalPapayContractsH5PreEntrustSignResponse>>
}

/** JSAPI预签约：请求 */
export interface PostV3GlobalPapayContractsJsapiPreEntrustSignJson {
  /** 机构APPID · 例：`wxd678efh567hg6787` */
  appid?: string
  /** 子商户号 · 例：`1230000109` */
  sub_mchid?: string
  /** 机构appid · 例：`wx8888888888888888` */
  sp_appid?: string
  /** 机构商户号 · 例：`3200000001` */
  sp_mchid?: string
  /** 子商户应用ID · 例：`wxcbda96de0b165484` */
  sub_appid?: string
  /** 模板ID */
  plan_id?: number
  /** 商户侧签约协议号 · 例：`100001256` */
  out_contract_code?: string
  /** 用户账户展示名称 */
  user_display_name?: string
  /** 签约成功通知url · 例：`https://pay.weixin.qq.com` */
  success_notify_url?: string
  /** 商户appid下的用户标识 · 例：`ouFhd5X9s9WteC3eWRjXV3lea123` */
  openid?: string
  /** 签约完成跳转URL · 例：`https://pay.weixin.qq.com` */
  return_url?: string
  /** 过期时间 · RFC 3339 · 例：`2021-11-20T13:29:35+08:00` */
  expired_time?: string
}

/** JSAPI预签约：选项 */
export interface PostV3GlobalPapayContractsJsapiPreEntrustSignOptions extends CallOptions {
  json: PostV3GlobalPapayContractsJsapiPreEntrustSignJson
}

/** JSAPI预签约：应答 */
export interface PostV3GlobalPapayContractsJsapiPreEntrustSignResponse {
  /** 签约跳转URL */
  sign_url: string
}

/** `v3/global/papay/contracts/jsapi-pre-entrust-sign` */
export interface V3GlobalPapayContractsJsapiPreEntrustSign extends PathNode {
  /**
   * JSAPI预签约
   *
   * `POST /v3/global/papay/contracts/jsapi-pre-entrust-sign`
   *
   * 产品：跨境∙代扣 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015447 官方文档}
   */
  post(options: PostV3GlobalPapayContractsJsapiPreEntrustSignOptions): Promise<AxiosResponse<PostV3GlobalPapayContractsJsapiPreEntrustSignResponse>>
}

/** 小程序签约：请求 */
export interface PostV3GlobalPapayContractsMiniprogramPreEntrustSignJson extends GlobalPapayPreEntrustSignRequest {}

/** 小程序签约：选项 */
export interface PostV3GlobalPapayContractsMiniprogramPreEntrustSignOptions extends CallOptions {
  json: PostV3GlobalPapayContractsMiniprogramPreEntrustSignJson
}

/** 小程序签约：应答 */
export interface PostV3GlobalPapayContractsMiniprogramPreEntrustSignResponse {
  /** 委托代扣签约会话id · 例：`201710180325670965` */
  session_id: string
}

/** `v3/global/papay/contracts/miniprogram-pre-entrust-sign` */
export interface V3GlobalPapayContractsMiniprogramPreEntrustSign extends PathNode {
  /**
   * 小程序签约
   *
   * `POST /v3/global/papay/contracts/miniprogram-pre-entrust-sign`
   *
   * 产品：跨境∙代扣 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015440 官方文档}
   */
  post(options: PostV3GlobalPapayContractsMiniprogramPreEntrustSignOptions): Promise<AxiosResponse<PostV3GlobalPapayContractsMiniprogramPreEntrustSignResponse>>
}

/** 商户协议号查询签约：查询参数 */
export interface GetV3GlobalPapayContractsOutContractCodeByOutContractCodeQuery {
  /** 商户AppID · 仅直连模式 · 例：`wxd678efh567hg6787` */
  appid?: string
  /** 子商户号 · 仅机构模式 · 例：`1230000109` */
  sub_mchid?: string
  /** 机构appid · 仅机构模式 · 例：`wx8888888888888888` */
  sp_appid?: string
  /** 机构商户号 · 仅机构模式 · 例：`3200000001` */
  sp_mchid?: string
  /** 子商户应用ID · 仅机构模式 · 例：`wxcbda96de0b165484` */
  sub_appid?: string
  /** 模板ID */
  plan_id: number
}

/** 商户协议号查询签约：选项 */
export interface GetV3GlobalPapayContractsOutContractCodeByOutContractCodeOptions extends CallOptions {
  /** 签约协议号 · 例：`100005698` */
  out_contract_code: string
  query: GetV3GlobalPapayContractsOutContractCodeByOutContractCodeQuery
}

/** 商户协议号查询签约：应答 */
export interface GetV3GlobalPapayContractsOutContractCodeByOutContractCodeResponse {
  /** 商户号 · 例：`1230000109` */
  mchid?: string
  /** 机构APPID · 例：`wxd678efh567hg6787` */
  appid?: string
  /** 机构商户号 · 例：`3200000001` */
  sp_mchid?: string
  /** 子商户号 · 例：`1230000109` */
  sub_mchid?: string
  /** 机构appid · 例：`wx8888888888888888` */
  sp_appid?: string
  /** 子商户应用ID · 例：`wxcbda96de0b165484` */
  sub_appid?: string
  /** 委托代扣协议ID · 例：`100005698` */
  contract_id?: string
  /** 模板ID */
  plan_id?: number
  /** 商户侧签约协议号 · 例：`100001256` */
  out_contract_code?: string
  /** 用户账户展示名称 */
  user_display_name?: string
  /** 协议状态 · NOTSIGN：未签约，SIGNING：签约中，SIGNED：已签约，TERMINATING：解约中，TERMINATED：已解约，DELETE：已删除，SIGNFAIL：签约失败 */
  state?: 'NOTSIGN' | 'SIGNING' | 'SIGNED' | 'TERMINATING' | 'TERMINATED' | 'DELETE' | 'SIGNFAIL' | (string & {})
  /** 协议签署时间 · RFC 3339 · 例：`2021-11-20T13:29:35+08:00` */
  signed_time?: string
  /** 协议解约时间 · RFC 3339 · 例：`2021-11-20T13:29:35+08:00` */
  terminated_time?: string
  /** 协议解约方式 · USER：用户解约，MERCHANT：商户解约，PLATFORM：商户平台解约 */
  termination_mode?: 'USER' | 'MERCHANT' | 'PLATFORM' | (string & {})
  /** 解约备注 */
  termination_note?: string
  /** 商户appid下的用户标识 · 例：`ouFhd5X9s9WteC3eWRjXV3lea123` */
  openid?: string
  /** 协议到期时间 · RFC 3339 · 例：`2016-07-01T10:00:00+08:00` */
  expired_time?: string
}

/** `v3/global/papay/contracts/out-contract-code/{out_contract_code}` */
export interface V3GlobalPapayContractsOutContractCodeByOutContractCode extends PathNode {
  /**
   * 商户协议号查询签约
   *
   * `GET /v3/global/papay/contracts/out-contract-code/{out_contract_code}`
   *
   * 产品：跨境∙代扣 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015477 官方文档}
   */
  get(options: GetV3GlobalPapayContractsOutContractCodeByOutContractCodeOptions): Promise<AxiosResponse<GetV3GlobalPapayContractsOutContractCodeByOutContractCodeResponse>>
}

/** WEB预签约：请求 */
export interface PostV3GlobalPapayContractsWebPreEntrustSignJson {
  /** 机构APPID · 例：`wxd678efh567hg6787` */
  appid?: string
  /** 子商户号 · 例：`1230000109` */
  sub_mchid?: string
  /** 机构appid · 例：`wx8888888888888888` */
  sp_appid?: string
  /** 机构商户号 · 例：`3200000001` */
  sp_mchid?: string
  /** 子商户应用ID · 例：`wxcbda96de0b165484` */
  sub_appid?: string
  /** 模板ID */
  plan_id?: number
  /** 商户侧签约协议号 · 例：`100001256` */
  out_contract_code?: string
  /** 用户账户展示名称 */
  user_display_name?: string
  /** 签约成功通知url · 例：`https://pay.weixin.qq.com` */
  success_notify_url?: string
  /** 过期时间 · RFC 3339 · 例：`2021-11-20T13:29:35+08:00` */
  expired_time?: string
  /** 签约完成跳转URL · 例：`https://pay.weixin.qq.com` */
  return_url?: string
}

/** WEB预签约：选项 */
export interface PostV3GlobalPapayContractsWebPreEntrustSignOptions extends CallOptions {
  json: PostV3GlobalPapayContractsWebPreEntrustSignJson
}

/** WEB预签约：应答 */
export interface PostV3GlobalPapayContractsWebPreEntrustSignResponse {
  /** 展码页面URL */
  show_code_url: string
}

/** `v3/global/papay/contracts/web-pre-entrust-sign` */
export interface V3GlobalPapayContractsWebPreEntrustSign extends PathNode {
  /**
   * WEB预签约
   *
   * `POST /v3/global/papay/contracts/web-pre-entrust-sign`
   *
   * 产品：跨境∙代扣 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015464 官方文档}
   */
  post(options: PostV3GlobalPapayContractsWebPreEntrustSignOptions): Promise<AxiosResponse<PostV3GlobalPapayContractsWebPreEntrustSignResponse>>
}

/** 代扣协议ID查询签约：查询参数 */
export interface GetV3GlobalPapayContractsByContractIdQuery {
  /** 机构APPID · 例：`wxd678efh567hg6787` */
  appid?: string
  /** 子商户号 · 例：`1230000109` */
  sub_mchid?: string
  /** 机构appid · 例：`wx8888888888888888` */
  sp_appid?: string
  /** 机构商户号 · 例：`3200000001` */
  sp_mchid?: string
  /** 子商户应用ID · 例：`wxcbda96de0b165484` */
  sub_appid?: string
  /** 模板ID */
  plan_id?: number
}

/** 代扣协议ID查询签约：选项 */
export interface GetV3GlobalPapayContractsByContractIdOptions extends CallOptions {
  /** 委托代扣协议ID · 例：`100005698` */
  contract_id: string
  query?: GetV3GlobalPapayContractsByContractIdQuery
}

/** 代扣协议ID查询签约：应答 */
export interface GetV3GlobalPapayContractsByContractIdResponse {
  /** 商户号 · 例：`1230000109` */
  mchid?: string
  /** 机构APPID · 例：`wxd678efh567hg6787` */
  appid?: string
  /** 机构商户号 · 例：`3200000001` */
  sp_mchid?: string
  /** 子商户号 · 例：`1230000109` */
  sub_mchid?: string
  /** 机构appid · 例：`wx8888888888888888` */
  sp_appid?: string
  /** 子商户应用ID · 例：`wxcbda96de0b165484` */
  sub_appid?: string
  /** 委托代扣协议ID · 例：`100005698` */
  contract_id?: string
  /** 模板ID */
  plan_id?: number
  /** 商户侧签约协议号 · 例：`100001256` */
  out_contract_code?: string
  /** 用户账户展示名称 */
  user_display_name?: string
  /** 协议状态 · 例：`SIGNED` */
  state?: string
  /** 协议签署时间 · RFC 3339 · 例：`2021-11-20T13:29:35+08:00` */
  signed_time?: string
  /** 协议签署时间 · RFC 3339 · 例：`2021-11-20T13:29:35+08:00` */
  terminated_time?: string
  /** 协议解约方式 · 例：`USER` */
  termination_mode?: string
  /** 解约备注 */
  termination_note?: string
  /** 商户appid下的用户标识 · 例：`ouFhd5X9s9WteC3eWRjXV3lea123` */
  openid?: string
}

/** `v3/global/papay/contracts/{contract_id}` */
export interface V3GlobalPapayContractsByContractId extends Printed {
  /**
   * 代扣协议ID查询签约
   *
   * `GET /v3/global/papay/contracts/{contract_id}`
   *
   * 产品：跨境∙代扣 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015470 官方文档}
   */
  get(options: GetV3GlobalPapayContractsByContractIdOptions): Promise<AxiosResponse<GetV3GlobalPapayContractsByContractIdResponse>>
  readonly terminate: V3GlobalPapayContractsByContractIdTerminate
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/global/papay/contracts/{contract_id}/${Path}`>
}

/** 申请解约：请求 */
export interface PostV3GlobalPapayContractsByContractIdTerminateJson {
  /** 机构APPID · 例：`wxd678efh567hg6787` */
  appid?: string
  /** 机构appid · 例：`wx8888888888888888` */
  sp_appid?: string
  /** 子商户号 · 例：`1230000109` */
  sub_mchid?: string
  /** 子商户应用ID · 例：`wxcbda96de0b165484` */
  sub_appid?: string
  /** 解约备注 */
  termination_note?: string
}

/** 申请解约：选项 */
export interface PostV3GlobalPapayContractsByContractIdTerminateOptions extends CallOptions {
  /** 委托代扣协议ID · 例：`100005698` */
  contract_id: string
  json: PostV3GlobalPapayContractsByContractIdTerminateJson
}

/** 申请解约：应答 */
export type PostV3GlobalPapayContractsByContractIdTerminateResponse = undefined

/** `v3/global/papay/contracts/{contract_id}/terminate` */
export interface V3GlobalPapayContractsByContractIdTerminate extends PathNode {
  /**
   * 申请解约
   *
   * `POST /v3/global/papay/contracts/{contract_id}/terminate`
   *
   * 产品：跨境∙代扣 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015478 官方文档}
   */
  post(options: PostV3GlobalPapayContractsByContractIdTerminateOptions): Promise<AxiosResponse<PostV3GlobalPapayContractsByContractIdTerminateResponse>>
}

/** 支付扣款：请求 */
export interface PostV3GlobalPapayTransactionsJson {
  /** 机构APPID · 例：`wxd678efh567hg6787` */
  appid?: string
  /** 机构appid · 例：`wx8888888888888888` */
  sp_appid?: string
  /** 子商户号 · 例：`1230000109` */
  sub_mchid?: string
  /** 子商户应用ID · 例：`wxcbda96de0b165484` */
  sub_appid?: string
  /** 商品描述 */
  description: string
  /** 商户数据 */
  attach?: string
  /** 通知地址 · 例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url: string
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 商品标记 · 例：`WXG` */
  goods_tag?: string
  /** MCC码 · 例：`1011` */
  merchant_category_code: string
  /** 委托代扣协议ID · 例：`100005698` */
  contract_id: string
  /** 订单金额 */
  amount: {
    /** 总金额 · 单位：货币最小单位 */
    total: number
    /** 货币类型 · 例：`HKD` */
    currency?: string
  }
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 · 例：`013467007045764` */
    device_id?: string
    /** 商户端设备IP · 例：`128.0.0.1` */
    device_ip?: string
  }
}

/** 支付扣款：选项 */
export interface PostV3GlobalPapayTransactionsOptions extends CallOptions {
  json: PostV3GlobalPapayTransactionsJson
}

/** 支付扣款：应答 */
export interface PostV3GlobalPapayTransactionsResponse {
  /** 商户号 · 例：`1900000109` */
  mchid?: string
  /** 例：`wx8888888888888888` */
  appid?: string
  /** 机构商户号 · 例：`1900000100` */
  sp_mchid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 机构APPID · 例：`wx8888888888888888` */
  sp_appid?: string
  /** 子商户APPID · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 微信支付订单号 · 例：`4200000000002104083200000488` */
  transaction_id: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 */
  trade_type: 'AUTH' | (string & {})
  /** 付款银行 · 例：`CMC` */
  bank_type: string
  /** 支付完成时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  success_time: string
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'PAYERROR' | 'USERPAYING' | (string & {})
  /** 交易状态描述 */
  trade_state_desc: string
  /** 支付者 */
  payer: GlobalPapayPayer
  /** 订单金额 */
  amount: {
    /** 订单金额 · 单位：货币最小单位 */
    total: number
    /** 用户支付金额 · 单位：货币最小单位 */
    payer_total: number
    /** 订单标价币种 · 例：`CNY` */
    currency: string
    /** 用户支付币种 · 例：`HKD` */
    payer_currency: string
    /** 汇率信息 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: 'SETTLEMENT_RATE' | 'USERPAYMENT_RATE' | (string & {})
      /** 汇率值 */
      rate?: number
    }
  }
  /** 优惠功能 */
  promotion_detail?: GlobalPapayPromotionDetail[]
}

/** `v3/global/papay/transactions` */
export interface V3GlobalPapayTransactions extends Printed {
  /**
   * 支付扣款
   *
   * `POST /v3/global/papay/transactions`
   *
   * 产品：跨境∙代扣 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015482 官方文档}
   */
  post(options: PostV3GlobalPapayTransactionsOptions): Promise<AxiosResponse<PostV3GlobalPapayTransactionsResponse>>
  readonly outTradeNo: V3GlobalPapayTransactionsOutTradeNoNode
  readonly _transaction_id_: V3GlobalPapayTransactionsByTransactionId
  readonly 'out-trade-no/{out_trade_no}': V3GlobalPapayTransactionsOutTradeNoByOutTradeNo
  readonly 'out-trade-no/{out_trade_no}/reverse': V3GlobalPapayTransactionsOutTradeNoByOutTradeNoReverse
  readonly '{transaction_id}': V3GlobalPapayTransactionsByTransactionId
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/global/papay/transactions/${Path}`>
}

/** 查询订单(商户订单号)：查询参数 */
export interface GetV3GlobalPapayTransactionsOutTradeNoByOutTradeNoQuery {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
}

/** 查询订单(商户订单号)：选项 */
export interface GetV3GlobalPapayTransactionsOutTradeNoByOutTradeNoOptions extends CallOptions {
  out_trade_no: string
  query?: GetV3GlobalPapayTransactionsOutTradeNoByOutTradeNoQuery
}

/** 查询订单(商户订单号)：应答 */
export interface GetV3GlobalPapayTransactionsOutTradeNoByOutTradeNoResponse extends GlobalPapayTransaction {}

/** `v3/global/papay/transactions/out-trade-no/{out_trade_no}` */
export interface V3GlobalPapayTransactionsOutTradeNoByOutTradeNo extends Printed {
  /**
   * 查询订单(商户订单号)
   *
   * `GET /v3/global/papay/transactions/out-trade-no/{out_trade_no}`
   *
   * 产品：跨境∙代扣 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013026988 官方文档}
   */
  get(options: GetV3GlobalPapayTransactionsOutTradeNoByOutTradeNoOptions): Promise<AxiosResponse<GetV3GlobalPapayTransactionsOutTradeNoByOutTradeNoResponse>>
  readonly reverse: V3GlobalPapayTransactionsOutTradeNoByOutTradeNoReverse
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/global/papay/transactions/out-trade-no/{out_trade_no}/${Path}`>
}

/** 撤销订单(商户订单号)：查询参数 */
export interface PostV3GlobalPapayTransactionsOutTradeNoByOutTradeNoReverseQuery {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
}

/** 撤销订单(商户订单号)：选项 */
export interface PostV3GlobalPapayTransactionsOutTradeNoByOutTradeNoReverseOptions extends CallOptions {
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  query?: PostV3GlobalPapayTransactionsOutTradeNoByOutTradeNoReverseQuery
}

/** 撤销订单(商户订单号)：应答 */
export type PostV3GlobalPapayTransactionsOutTradeNoByOutTradeNoReverseResponse = undefined

/** `v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse` */
export interface V3GlobalPapayTransactionsOutTradeNoByOutTradeNoReverse extends PathNode {
  /**
   * 撤销订单(商户订单号)
   *
   * `POST /v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse`
   *
   * 产品：跨境∙代扣 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015496 官方文档}
   */
  post(options: PostV3GlobalPapayTransactionsOutTradeNoByOutTradeNoReverseOptions): Promise<AxiosResponse<PostV3GlobalPapayTransactionsOutTradeNoByOutTradeNoReverseResponse>>
}

/** 查询订单(微信支付订单号)：查询参数 */
export interface GetV3GlobalPapayTransactionsByTransactionIdQuery {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
}

/** 查询订单(微信支付订单号)：选项 */
export interface GetV3GlobalPapayTransactionsByTransactionIdOptions extends CallOptions {
  /** 微信支付订单号 · 例：`1217752501201407033233368018` */
  transaction_id: string
  query?: GetV3GlobalPapayTransactionsByTransactionIdQuery
}

/** 查询订单(微信支付订单号)：应答 */
export interface GetV3GlobalPapayTransactionsByTransactionIdResponse extends GlobalPapayTransaction {}

/** `v3/global/papay/transactions/{transaction_id}` */
export interface V3GlobalPapayTransactionsByTransactionId extends PathNode {
  /**
   * 查询订单(微信支付订单号)
   *
   * `GET /v3/global/papay/transactions/{transaction_id}`
   *
   * 产品：跨境∙代扣 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013026988 官方文档}
   */
  get(options: GetV3GlobalPapayTransactionsByTransactionIdOptions): Promise<AxiosResponse<GetV3GlobalPapayTransactionsByTransactionIdResponse>>
}

export interface GlobalPapayOperations {
  'POST /v3/global/papay/contracts/app-pre-entrust-sign': { json: PostV3GlobalPapayContractsAppPreEntrustSignJson; options: PostV3GlobalPapayContractsAppPreEntrustSignOptions; response: PostV3GlobalPapayContractsAppPreEntrustSignResponse }
  'POST /v3/global/papay/contracts/h5-pre-entrust-sign': { json: PostV3GlobalPapayContractsH5PreEntrustSignJson; options: PostV3GlobalPapayContractsH5PreEntrustSignOptions; response: PostV3GlobalPapayContractsH5PreEntrustSignResponse }
  'POST /v3/global/papay/contracts/jsapi-pre-entrust-sign': { json: PostV3GlobalPapayContractsJsapiPreEntrustSignJson; options: PostV3GlobalPapayContractsJsapiPreEntrustSignOptions; response: PostV3GlobalPapayContractsJsapiPreEntrustSignResponse }
  'POST /v3/global/papay/contracts/miniprogram-pre-entrust-sign': { json: PostV3GlobalPapayContractsMiniprogramPreEntrustSignJson; options: PostV3GlobalPapayContractsMiniprogramPreEntrustSignOptions; response: PostV3GlobalPapayContractsMiniprogramPreEntrustSignResponse }
  'GET /v3/global/papay/contracts/out-contract-code/{out_contract_code}': { query: GetV3GlobalPapayContractsOutContractCodeByOutContractCodeQuery; options: GetV3GlobalPapayContractsOutContractCodeByOutContractCodeOptions; response: GetV3GlobalPapayContractsOutContractCodeByOutContractCodeResponse }
  'POST /v3/global/papay/contracts/web-pre-entrust-sign': { json: PostV3GlobalPapayContractsWebPreEntrustSignJson; options: PostV3GlobalPapayContractsWebPreEntrustSignOptions; response: PostV3GlobalPapayContractsWebPreEntrustSignResponse }
  'GET /v3/global/papay/contracts/{contract_id}': { query: GetV3GlobalPapayContractsByContractIdQuery; options: GetV3GlobalPapayContractsByContractIdOptions; response: GetV3GlobalPapayContractsByContractIdResponse }
  'POST /v3/global/papay/contracts/{contract_id}/terminate': { json: PostV3GlobalPapayContractsByContractIdTerminateJson; options: PostV3GlobalPapayContractsByContractIdTerminateOptions; response: PostV3GlobalPapayContractsByContractIdTerminateResponse }
  'POST /v3/global/papay/transactions': { json: PostV3GlobalPapayTransactionsJson; options: PostV3GlobalPapayTransactionsOptions; response: PostV3GlobalPapayTransactionsResponse }
  'GET /v3/global/papay/transactions/out-trade-no/{out_trade_no}': { query: GetV3GlobalPapayTransactionsOutTradeNoByOutTradeNoQuery; options: GetV3GlobalPapayTransactionsOutTradeNoByOutTradeNoOptions; response: GetV3GlobalPapayTransactionsOutTradeNoByOutTradeNoResponse }
  'POST /v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse': { query: PostV3GlobalPapayTransactionsOutTradeNoByOutTradeNoReverseQuery; options: PostV3GlobalPapayTransactionsOutTradeNoByOutTradeNoReverseOptions; response: PostV3GlobalPapayTransactionsOutTradeNoByOutTradeNoReverseResponse }
  'GET /v3/global/papay/transactions/{transaction_id}': { query: GetV3GlobalPapayTransactionsByTransactionIdQuery; options: GetV3GlobalPapayTransactionsByTransactionIdOptions; response: GetV3GlobalPapayTransactionsByTransactionIdResponse }
}

/** 支付者 */
export interface GlobalPapayPayer {
  /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 机构用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sp_openid?: string
  /** 子商户用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
}

/** 预签约信息 */
export interface GlobalPapayPreEntrustSignRequest {
  /** 机构APPID · 例：`wxd678efh567hg6787` */
  appid?: string
  /** 子商户号 · 例：`1230000109` */
  sub_mchid?: string
  /** 机构appid · 例：`wx8888888888888888` */
  sp_appid?: string
  /** 机构商户号 · 例：`3200000001` */
  sp_mchid?: string
  /** 子商户应用ID · 例：`wxcbda96de0b165484` */
  sub_appid?: string
  /** 模板ID */
  plan_id?: number
  /** 商户侧签约协议号 · 例：`100001256` */
  out_contract_code?: string
  /** 用户账户展示名称 */
  user_display_name?: string
  /** 签约成功通知url · 例：`https://pay.weixin.qq.com` */
  success_notify_url?: string
  /** 商户appid下的用户标识 · 例：`ouFhd5X9s9WteC3eWRjXV3lea123` */
  openid?: string
  /** 用户客户端IP · 例：`119.145.83.6` */
  user_client_ip?: string
  /** 过期时间 · RFC 3339 · 例：`2021-11-20T13:29:35+08:00` */
  expired_time?: string
}

/** 优惠详情 */
export interface GlobalPapayPromotionDetail {
  /** 券ID · 例：`109519` */
  promotion_id: string
  /** 优惠名称 */
  name?: string
  /** 优惠范围 */
  scope?: 'GLOBAL' | 'SINGLE' | (string & {})
  /** 优惠类型 */
  type?: 'COUPON' | 'DISCOUNT' | (string & {})
  /** 优惠券面额 · 单位：货币最小单位 */
  amount: number
  /** 优惠币种 · 例：`HKD` */
  currency: string
  /** 活动ID · 例：`931386` */
  activity_id?: string
  /** 微信出资 · 单位：货币最小单位 */
  wxpay_contribute_amount?: number
  /** 商户出资 · 单位：货币最小单位 */
  merchant_contribute_amount?: number
  /** 其他出资 · 单位：货币最小单位 */
  other_contribute_amount?: number
  /** 单品列表 */
  goods_detail?: {
    /** 商品编码 · 例：`12345` */
    goods_id: string
    /** 商品备注 · 例：`1001` */
    goods_remark?: string
    /** 商品优惠金额 · 单位：货币最小单位 */
    discount_amount: number
    /** 商品数量 */
    quantity: number
    /** 商品价格 · 单位：货币最小单位 */
    price: number
  }[]
}

/** 代扣订单 */
export interface GlobalPapayTransaction {
  /** 商户号 · 例：`1900000109` */
  mchid?: string
  /** 例：`wx8888888888888888` */
  appid?: string
  /** 机构商户号 · 例：`1900000100` */
  sp_mchid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 机构APPID · 例：`wx8888888888888888` */
  sp_appid?: string
  /** 子商户APPID · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 微信支付订单号 · 例：`4200000000002104083200000488` */
  transaction_id: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {})
  /** 付款银行 · 例：`CMC` */
  bank_type: string
  /** 支付完成时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  success_time: string
  /** 交易状态 · 例：`SUCCESS` */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc: string
  /** 支付者 */
  payer: GlobalPapayPayer
  /** 订单金额 */
  amount: {
    /** 订单金额 · 单位：货币最小单位 */
    total: number
    /** 用户支付金额 · 单位：货币最小单位 */
    payer_total: number
    /** 订单标价币种 · 例：`CNY` */
    currency: string
    /** 用户支付币种 · 例：`HKD` */
    payer_currency: string
    /** 汇率信息 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: 'SETTLEMENT_RATE' | (string & {})
      /** 汇率值 */
      rate?: number
    }
  }
  /** 优惠功能 */
  promotion_detail?: GlobalPapayPromotionDetail[]
}

