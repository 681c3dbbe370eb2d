// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'
import type { V3FundsToOverseaReturnReturnOrdersOutReturnNoNode } from './prefixes'

/** 获取购付汇账单文件下载链接：查询参数 */
export interface GetV3FundsToOverseaBillDownloadUrlQuery {
  /** 账单日期 · yyyy-MM-dd · 例：`2021-01-01` */
  bill_date: string
  /** 子商户号 · 例：`19000000001` */
  sub_mchid?: string
}

/** 获取购付汇账单文件下载链接：选项 */
export interface GetV3FundsToOverseaBillDownloadUrlOptions extends CallOptions {
  query: GetV3FundsToOverseaBillDownloadUrlQuery
}

/** 获取购付汇账单文件下载链接：应答 */
export interface GetV3FundsToOverseaBillDownloadUrlResponse {
  /** 哈希类型 · 例：`SHA1` */
  hash_type: string
  /** 哈希值 · 例：`79bb0f45fc4c42234a918000b2668d689e2bde04` */
  hash_value: string
  /** 下载地址 */
  download_url: string
}

/** `v3/funds-to-oversea/bill-download-url` */
export interface V3FundsToOverseaBillDownloadUrl extends PathNode {
  /**
   * 获取购付汇账单文件下载链接
   *
   * `GET /v3/funds-to-oversea/bill-download-url`
   *
   * 产品：收付通∙跨境 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476132 官方文档}
   */
  get(options: GetV3FundsToOverseaBillDownloadUrlOptions): Promise<AxiosResponse<GetV3FundsToOverseaBillDownloadUrlResponse>>
}

/** 申请资金出境：请求 */
export interface PostV3FundsToOverseaOrdersJson {
  /** 商户出境单号 · 例：`merchant_1123123` */
  out_order_id: string
  /** 二级商户号 · 例：`123456` */
  sub_mchid: string
  /** 微信订单号 · 例：`420000000000000010` */
  transaction_id: string
  /** 出境金额 · 单位：分 */
  amount: number
  /** 境外收款币种 · 例：`USD` */
  foreign_currency: string
  /** 商品信息 */
  goods_info?: {
    /** 商品名称 */
    goods_name: string
    /** 商品类目 */
    goods_category: string
    /** 商品单价 */
    goods_unit_price: number
    /** 商品数量 */
    goods_quantity: number
  }[]
  /** 卖家信息 */
  seller_info: {
    /** 境外卖家经营主体名称 */
    oversea_business_name: string
    /** 境外卖家店铺名称 */
    oversea_shop_name: string
    /** 卖家ID · 例：`id2123123123` */
    seller_id: string
  }
  /** 物流信息 */
  express_info: {
    /** 物流单号 · 例：`curier_number_1231` */
    courier_number: string
    /** 物流商名称 */
    express_company_name: string
  }
  /** 收款人信息 */
  payee_info: {
    /** 收款人识别号 · 例：`ID123112312` */
    payee_id: string
  }
  /** 预售信息 */
  presale_info?: {
    /** 订单类型 */
    type: 'DEPOSIT' | 'BALANCE'
    /** 预售订单总金额 · 单位：分 */
    total_amount: number
    /** 关联定金订单号 · 例：`4208450740201411110007820472` */
    deposit_transaction_id?: string
    /** 关联尾款订单号 · 例：`4208450740201411110007820472` */
    balance_transaction_id?: string
  }
}

/** 申请资金出境：选项 */
export interface PostV3FundsToOverseaOrdersOptions extends CallOptions {
  json: PostV3FundsToOverseaOrdersJson
}

/** 申请资金出境：应答 */
export interface PostV3FundsToOverseaOrdersResponse extends FundsToOverseaOrder {}

/** `v3/funds-to-oversea/orders` */
export interface V3FundsToOverseaOrders extends Printed {
  /**
   * 申请资金出境
   *
   * `POST /v3/funds-to-oversea/orders`
   *
   * 产品：收付通∙跨境 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476113 官方文档}
   */
  post(options: PostV3FundsToOverseaOrdersOptions): Promise<AxiosResponse<PostV3FundsToOverseaOrdersResponse>>
  readonly _out_order_id_: V3FundsToOverseaOrdersByOutOrderId
  readonly '{out_order_id}': V3FundsToOverseaOrdersByOutOrderId
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/funds-to-oversea/orders/${Path}`>
}

/** 查询出境结果：查询参数 */
export interface GetV3FundsToOverseaOrdersByOutOrderIdQuery {
  /** 二级商户号 · 例：`1231231` */
  sub_mchid: string
  /** 微信支付订单号 · 例：`4200000000000` */
  transaction_id: string
}

/** 查询出境结果：选项 */
export interface GetV3FundsToOverseaOrdersByOutOrderIdOptions extends CallOptions {
  /** 商户出境单号 · 例：`merchant123123` */
  out_order_id: string
  query: GetV3FundsToOverseaOrdersByOutOrderIdQuery
}

/** 查询出境结果：应答 */
export interface GetV3FundsToOverseaOrdersByOutOrderIdResponse extends FundsToOverseaOrder {}

/** `v3/funds-to-oversea/orders/{out_order_id}` */
export interface V3FundsToOverseaOrdersByOutOrderId extends PathNode {
  /**
   * 查询出境结果
   *
   * `GET /v3/funds-to-oversea/orders/{out_order_id}`
   *
   * 产品：收付通∙跨境 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476127 官方文档}
   */
  get(options: GetV3FundsToOverseaOrdersByOutOrderIdOptions): Promise<AxiosResponse<GetV3FundsToOverseaOrdersByOutOrderIdResponse>>
}

/** 申请资金出境退回：请求 */
export interface PostV3FundsToOverseaReturnReturnOrdersJson {
  /** 商户出境退回单号 · 例：`R20250220103930` */
  out_return_no: string
  /** 二级商户号 · 例：`123456` */
  sub_mchid: string
  /** 商户出境单号 · 例：`merchant_1123123` */
  out_order_id: string
  /** 微信订单号 · 例：`420000000000000010` */
  transaction_id: string
  /** 退回凭证补充信息 · 例：`5017752501201407033233368018` */
  supplement_info: string
  /** 退回金额 · 单位：分 */
  amount: number
}

/** 申请资金出境退回：选项 */
export interface PostV3FundsToOverseaReturnReturnOrdersOptions extends CallOptions {
  json: PostV3FundsToOverseaReturnReturnOrdersJson
}

/** 申请资金出境退回：应答 */
export interface PostV3FundsToOverseaReturnReturnOrdersResponse {
  /** 商户出境退回单号 · 例：`R20250220103930` */
  out_return_no: string
  /** 二级商户号 · 例：`1231231` */
  sub_mchid: string
  /** 微信出境退回单号 · 例：`2375897293812` */
  return_id: string
  /** 商户出境单号 · 例：`merchant123123` */
  out_order_id: string
  /** 微信订单号 · 例：`420000000000000010` */
  transaction_id: string
  /** 退回凭证补充信息 · 例：`5017752501201407033233368018` */
  supplement_info?: string
  /** 退回金额 · 单位：分 */
  amount: number
  /** 出境退回状态 */
  state: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {})
  /** 创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  create_time: string
  /** 成功时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  success_time?: string
  /** 失败原因 */
  fail_reason?: 'RETURN_AMOUNT_NOT_ENOUGH' | (string & {})
}

/** `v3/funds-to-oversea/return/return-orders` */
export interface V3FundsToOverseaReturnReturnOrders extends Printed {
  /**
   * 申请资金出境退回
   *
   * `POST /v3/funds-to-oversea/return/return-orders`
   *
   * 产品：收付通∙跨境 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013735039 官方文档}
   */
  post(options: PostV3FundsToOverseaReturnReturnOrdersOptions): Promise<AxiosResponse<PostV3FundsToOverseaReturnReturnOrdersResponse>>
  readonly outReturnNo: V3FundsToOverseaReturnReturnOrdersOutReturnNoNode
  readonly 'out-return-no/{out_return_no}': V3FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/funds-to-oversea/return/return-orders/${Path}`>
}

/** 查询出境退回结果（通过商户出境退回单号）：查询参数 */
export interface GetV3FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNoQuery {
  /** 二级商户号 · 例：`1231231` */
  sub_mchid: string
}

/** 查询出境退回结果（通过商户出境退回单号）：选项 */
export interface GetV3FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNoOptions extends CallOptions {
  /** 商户出境单号 · 例：`merchant123123` */
  out_return_no: string
  query: GetV3FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNoQuery
}

/** 查询出境退回结果（通过商户出境退回单号）：应答 */
export interface GetV3FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNoResponse {
  /** 商户出境退回单号 · 例：`R20250220103930` */
  out_return_no: string
  /** 二级商户号 · 例：`1231231` */
  sub_mchid: string
  /** 微信出境退回单号 · 例：`2375897293812` */
  return_id: string
  /** 商户出境单号 · 例：`merchant123123` */
  out_order_id: string
  /** 微信订单号 · 例：`420000000000000010` */
  transaction_id: string
  /** 微信退款单号 · 例：`5017752501201407033233368018` */
  refund_id: string
  /** 退回金额 · 单位：分 */
  amount: number
  /** 出境退回状态 */
  state: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {})
  /** 创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  create_time: string
  /** 成功时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  success_time?: string
  /** 失败原因 · 例：`RETURN_AMOUNT_NOT_ENOUGH` */
  fail_reason?: string
}

/** `v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}` */
export interface V3FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNo extends PathNode {
  /**
   * 查询出境退回结果（通过商户出境退回单号）
   *
   * `GET /v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}`
   *
   * 产品：收付通∙跨境 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013735052 官方文档}
   */
  get(options: GetV3FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNoOptions): Promise<AxiosResponse<GetV3FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNoResponse>>
}

/** 查询订单剩余可出境余额：查询参数 */
export interface GetV3FundsToOverseaTransactionsByTransactionIdAvailableAbroadAmountsQuery {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
}

/** 查询订单剩余可出境余额：选项 */
export interface GetV3FundsToOverseaTransactionsByTransactionIdAvailableAbroadAmountsOptions extends CallOptions {
  /** 微信支付订单号 · 例：`4208450740201411110007820472` */
  transaction_id: string
  query: GetV3FundsToOverseaTransactionsByTransactionIdAvailableAbroadAmountsQuery
}

/** 查询订单剩余可出境余额：应答 */
export interface GetV3FundsToOverseaTransactionsByTransactionIdAvailableAbroadAmountsResponse {
  /** 微信支付订单号 · 例：`4208450740201411110007820472` */
  transaction_id: string
  /** 订单剩余可出境金额 · 单位：分 */
  available_abroad_amount: number
}

/** `v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts` */
export interface V3FundsToOverseaTransactionsByTransactionIdAvailableAbroadAmounts extends PathNode {
  /**
   * 查询订单剩余可出境余额
   *
   * `GET /v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts`
   *
   * 产品：收付通∙跨境 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476109 官方文档}
   */
  get(options: GetV3FundsToOverseaTransactionsByTransactionIdAvailableAbroadAmountsOptions): Promise<AxiosResponse<GetV3FundsToOverseaTransactionsByTransactionIdAvailableAbroadAmountsResponse>>
}

export interface FundsToOverseaOperations {
  'GET /v3/funds-to-oversea/bill-download-url': { query: GetV3FundsToOverseaBillDownloadUrlQuery; options: GetV3FundsToOverseaBillDownloadUrlOptions; response: GetV3FundsToOverseaBillDownloadUrlResponse }
  'POST /v3/funds-to-oversea/orders': { json: PostV3FundsToOverseaOrdersJson; options: PostV3FundsToOverseaOrdersOptions; response: PostV3FundsToOverseaOrdersResponse }
  'GET /v3/funds-to-oversea/orders/{out_order_id}': { query: GetV3FundsToOverseaOrdersByOutOrderIdQuery; options: GetV3FundsToOverseaOrdersByOutOrderIdOptions; response: GetV3FundsToOverseaOrdersByOutOrderIdResponse }
  'POST /v3/funds-to-oversea/return/return-orders': { json: PostV3FundsToOverseaReturnReturnOrdersJson; options: PostV3FundsToOverseaReturnReturnOrdersOptions; response: PostV3FundsToOverseaReturnReturnOrdersResponse }
  'GET /v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}': { query: GetV3FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNoQuery; options: GetV3FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNoOptions; response: GetV3FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNoResponse }
  'GET /v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts': { query: GetV3FundsToOverseaTransactionsByTransactionIdAvailableAbroadAmountsQuery; options: GetV3FundsToOverseaTransactionsByTransactionIdAvailableAbroadAmountsOptions; response: GetV3FundsToOverseaTransactionsByTransactionIdAvailableAbroadAmountsResponse }
}

/** 资金出境单 */
export interface FundsToOverseaOrder {
  /** 商户出境单号 · 例：`merchant123123` */
  out_order_id: string
  /** 二级商户号 · 例：`1231231` */
  sub_mchid: string
  /** 微信出境单号 · 例：`42000000000123123` */
  order_id: string
  /** 出境结果 · 例：`ACCEPT` */
  result: string
  /** 出境失败的原因 · 例：`DEPARTURE_AMOUNT_NO_ENOUGH` */
  fail_reason?: string
  /** 请求出境人民币金额 · 单位：分 */
  amount: number
  /** 真实出境外币金额 · 单位：货币最小单位 */
  foreign_amount?: number
  /** 外币币种 · 例：`USD` */
  foreign_currency: string
  /** 汇率 */
  rate?: number
  /** 购汇时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  exchange_rate_time?: string
  /** 预计购汇时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  estimate_exchange_rate_time?: string
  /** 真实出境人民币金额 · 单位：分 */
  departure_amount?: number
  /** 手续费人民币金额 · 单位：分 */
  fee?: number
  /** 手续费承担商户号 · 例：`1231231` */
  charge_mchid?: string
  /** 手续费承担账户 · 例：`BASIC` */
  charge_account_type?: string
}

