// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'
import type { V3EcommerceProfitsharingOrdersByTransactionIdNode } from './prefixes'

/** 查询售后服务分账结果：查询参数 */
export interface GetV3EcommerceProfitsharingAfterSalesOrdersQuery {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id?: string
}

/** 查询售后服务分账结果：选项 */
export interface GetV3EcommerceProfitsharingAfterSalesOrdersOptions extends CallOptions {
  query: GetV3EcommerceProfitsharingAfterSalesOrdersQuery
}

/** 查询售后服务分账结果：应答 */
export interface GetV3EcommerceProfitsharingAfterSalesOrdersResponse {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 微信分账单号 · 例：`3008450740201411110007820472` */
  transaction_id: string
  /** 分账金额 · 单位：分 */
  amount: number
  /** 分账结果 */
  result: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {})
  /** 分账失败原因 */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | (string & {})
  /** 分账完成时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  finish_time: string
}

/** 请求售后服务分账：请求 */
export interface PostV3EcommerceProfitsharingAfterSalesOrdersJson {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 微信订单号 · 例：`3008450740201411110007820472` */
  transaction_id: string
  /** 回退金额 · 单位：分 */
  amount: number
  /** 类型 */
  type: 'SERVICE_FEE_INCOME'
  /** 场景 */
  scene: 'REFUND_TICKET' | 'CHANGE_TICKET' | 'RETURN_GOODS'
  /** 微信退款单号 */
  refund_id: string
}

/** 请求售后服务分账：选项 */
export interface PostV3EcommerceProfitsharingAfterSalesOrdersOptions extends CallOptions {
  json: PostV3EcommerceProfitsharingAfterSalesOrdersJson
}

/** 请求售后服务分账：应答 */
export interface PostV3EcommerceProfitsharingAfterSalesOrdersResponse {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 微信订单号 · 例：`3008450740201411110007820472` */
  transaction_id: string
  /** 分账金额 · 单位：分 */
  amount: number
}

/** `v3/ecommerce/profitsharing/after-sales-orders` */
export interface V3EcommerceProfitsharingAfterSalesOrders extends PathNode {
  /**
   * 查询售后服务分账结果
   *
   * `GET /v3/ecommerce/profitsharing/after-sales-orders`
   *
   * 产品：收付通∙分账 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html 官方文档}
   */
  get(options: GetV3EcommerceProfitsharingAfterSalesOrdersOptions): Promise<AxiosResponse<GetV3EcommerceProfitsharingAfterSalesOrdersResponse>>
  /**
   * 请求售后服务分账
   *
   * `POST /v3/ecommerce/profitsharing/after-sales-orders`
   *
   * 产品：收付通∙分账 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html 官方文档}
   */
  post(options: PostV3EcommerceProfitsharingAfterSalesOrdersOptions): Promise<AxiosResponse<PostV3EcommerceProfitsharingAfterSalesOrdersResponse>>
}

/** 完结分账：请求 */
export interface PostV3EcommerceProfitsharingFinishOrderJson {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 微信订单号 · 例：`4208450740201411110007820472` */
  transaction_id: string
  /** 商户分帐单号 · 例：`P20150806125346` */
  out_order_no: string
  /** 分账描述 */
  description: string
  /** 分账结果回调url */
  notify_url?: string
}

/** 完结分账：选项 */
export interface PostV3EcommerceProfitsharingFinishOrderOptions extends CallOptions {
  json: PostV3EcommerceProfitsharingFinishOrderJson
}

/** 完结分账：应答 */
export interface PostV3EcommerceProfitsharingFinishOrderResponse {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 微信订单号 · 例：`4208450740201411110007820472` */
  transaction_id: string
  /** 商户分帐单号 · 例：`P20150806125346` */
  out_order_no: string
  /** 微信分帐单号 · 例：`3008450740201411110007820472` */
  order_id: string
}

/** `v3/ecommerce/profitsharing/finish-order` */
export interface V3EcommerceProfitsharingFinishOrder extends PathNode {
  /**
   * 完结分账
   *
   * `POST /v3/ecommerce/profitsharing/finish-order`
   *
   * 产品：收付通∙分账 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477745 官方文档}
   */
  post(options: PostV3EcommerceProfitsharingFinishOrderOptions): Promise<AxiosResponse<PostV3EcommerceProfitsharingFinishOrderResponse>>
}

/** 查询分账结果：查询参数 */
export interface GetV3EcommerceProfitsharingOrdersQuery {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
}

/** 查询分账结果：选项 */
export interface GetV3EcommerceProfitsharingOrdersOptions extends CallOptions {
  query: GetV3EcommerceProfitsharingOrdersQuery
}

/** 查询分账结果：应答 */
export interface GetV3EcommerceProfitsharingOrdersResponse {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 微信订单号 · 例：`4208450740201411110007820472` */
  transaction_id: string
  /** 商户分账单号 · 例：`P20150806125346` */
  out_order_no: string
  /** 微信分账单号 · 例：`6754760740201411110007865434` */
  order_id: string
  /** 分账单状态 */
  status?: 'PROCESSING' | 'FINISHED' | (string & {})
  /** 分账接收方列表 */
  receivers?: {
    /** 分账接收商户号 · 例：`1900000109` */
    receiver_mchid?: string
    /** 分账金额 · 单位：分 */
    amount: number
    /** 分账描述 */
    description: string
    /** 分账结果 */
    result?: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {})
    /** 完成时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    finish_time: string
    /** 分账失败原因 */
    fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | (string & {})
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | (string & {})
    /** 分账接收方账号 · 例：`1900000109` */
    receiver_account: string
    /** 分账明细单号 · 例：`36011111111111111111111` */
    detail_id: string
  }[]
  /** 关单原因描述 · 例：`NO_AUTH` */
  close_reason?: string
  /** 异常处理状态 */
  abnormal_status?: 'ABNORMAL_PENDING' | 'ABNORMAL_FINISHED' | 'ABNORMAL_CLOSED' | (string & {})
  /** 异常处理关单原因 */
  funds_abnormal_closed_reason?: 'CLOSED_REASON_TIMEOUT' | 'CLOSED_REASON_RESTRICT_TRANSFER' | (string & {})
  /** 微信支付在途异常资金付款单号 · 例：`0100011742874700562078230000` */
  funds_abnormal_redirect_id?: string
  /** 平台接收异常资金商户号或运营主体列表 */
  funds_abnormal_receivers?: {
    /** 平台接收异常资金商户号 · 例：`1900000001` */
    mchid?: string
  }[]
  /** 分账完结的分账金额 · 单位：分 */
  finish_amount?: number
  /** 分账完结的原因描述 */
  finish_description?: string
}

/** 请求分账：请求 */
export interface PostV3EcommerceProfitsharingOrdersJson {
  /** 公众账号ID · 例：`wx8888888888888888` */
  appid?: string
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 微信订单号 · 例：`4208450740201411110007820472` */
  transaction_id: string
  /** 商户分账单号 · 例：`P20150806125346` */
  out_order_no: string
  /** 分账接收方列表 */
  receivers: {
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID'
    /** 分账接收方账号 · 例：`1900000109` */
    receiver_account: string
    /** 分账金额 · 单位：分 */
    amount: number
    /** 分账描述 */
    description: string
    /** 分账个人接收方姓名 · 敏感信息，加密传输 */
    receiver_name?: string
  }[]
  /** 是否分账完成 */
  finish: boolean
  /** 分账结果回调url */
  notify_url?: string
}

/** 请求分账：选项 */
export interface PostV3EcommerceProfitsharingOrdersOptions extends CallOptions {
  json: PostV3EcommerceProfitsharingOrdersJson
}

/** 请求分账：应答 */
export interface PostV3EcommerceProfitsharingOrdersResponse {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 微信订单号 · 例：`4208450740201411110007820472` */
  transaction_id: string
  /** 商户分账单号 · 例：`P20150806125346` */
  out_order_no: string
  /** 微信分账单号 · 例：`6754760740201411110007865434` */
  order_id: string
  /** 分账单状态 */
  status?: 'PROCESSING' | 'FINISHED' | (string & {})
  /** 分账接收方列表 */
  receivers: {
    /** 分账金额 · 单位：分 */
    amount: number
    /** 分账描述 */
    description: string
    /** 分账结果 */
    result?: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {})
    /** 完成时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    finish_time: string
    /** 分账失败原因 */
    fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | (string & {})
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | (string & {})
    /** 分账接收方账号 · 例：`1900000109` */
    receiver_account: string
    /** 分账明细单号 · 例：`36011111111111111111111` */
    detail_id: string
    /** 异常处理状态 */
    abnormal_status?: 'ABNORMAL_PENDING' | 'ABNORMAL_FINISHED' | 'ABNORMAL_CLOSED' | (string & {})
    /** 异常处理关单原因 */
    funds_abnormal_closed_reason?: 'CLOSED_REASON_TIMEOUT' | 'CLOSED_REASON_RESTRICT_TRANSFER' | (string & {})
    /** 微信支付在途异常资金付款单号 · 例：`0100011742874700562078230000` */
    funds_abnormal_redirect_id?: string
    /** 平台接收异常资金商户号或运营主体列表 */
    funds_abnormal_receivers?: {
      /** 平台接收异常资金商户号 · 例：`1900000001` */
      mchid?: string
    }[]
    /** 分账接收商户号 */
    receiver_mchid?: string
  }[]
}

/** `v3/ecommerce/profitsharing/orders` */
export interface V3EcommerceProfitsharingOrders extends Printed {
  /**
   * 查询分账结果
   *
   * `GET /v3/ecommerce/profitsharing/orders`
   *
   * 产品：收付通∙分账 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477734 官方文档}
   */
  get(options: GetV3EcommerceProfitsharingOrdersOptions): Promise<AxiosResponse<GetV3EcommerceProfitsharingOrdersResponse>>
  /**
   * 请求分账
   *
   * `POST /v3/ecommerce/profitsharing/orders`
   *
   * 产品：收付通∙分账 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691594 官方文档}
   */
  post(options: PostV3EcommerceProfitsharingOrdersOptions): Promise<AxiosResponse<PostV3EcommerceProfitsharingOrdersResponse>>
  readonly _transaction_id_: V3EcommerceProfitsharingOrdersByTransactionIdNode
  readonly '{transaction_id}': V3EcommerceProfitsharingOrdersByTransactionIdNode
  readonly '{transaction_id}/amounts': V3EcommerceProfitsharingOrdersByTransactionIdAmounts
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/ecommerce/profitsharing/orders/${Path}`>
}

/** 查询订单剩余待分金额：选项 */
export interface GetV3EcommerceProfitsharingOrdersByTransactionIdAmountsOptions extends CallOptions {
  /** 微信订单号 · 例：`4208450740201411110007820472` */
  transaction_id: string
}

/** 查询订单剩余待分金额：应答 */
export interface GetV3EcommerceProfitsharingOrdersByTransactionIdAmountsResponse {
  /** 微信订单号 · 例：`4208450740201411110007820472` */
  transaction_id: string
  /** 订单剩余待分金额 · 单位：分 */
  unsplit_amount: number
}

/** `v3/ecommerce/profitsharing/orders/{transaction_id}/amounts` */
export interface V3EcommerceProfitsharingOrdersByTransactionIdAmounts extends PathNode {
  /**
   * 查询订单剩余待分金额
   *
   * `GET /v3/ecommerce/profitsharing/orders/{transaction_id}/amounts`
   *
   * 产品：收付通∙分账 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477751 官方文档}
   */
  get(options: GetV3EcommerceProfitsharingOrdersByTransactionIdAmountsOptions): Promise<AxiosResponse<GetV3EcommerceProfitsharingOrdersByTransactionIdAmountsResponse>>
}

/** 添加分账接收方：请求 */
export interface PostV3EcommerceProfitsharingReceiversAddJson {
  /** 公众账号ID · 例：`wx8888888888888888` */
  appid: string
  /** 接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID'
  /** 接收方账号 · 例：`190001001` */
  account: string
  /** 接收方名称 */
  name?: string
  /** 接收方名称的密文 · 敏感信息，加密传输 */
  encrypted_name?: string
  /** 与分账方的关系类型 */
  relation_type: 'MERCHANT_ID' | 'PERSONAL_OPENID'
}

/** 添加分账接收方：选项 */
export interface PostV3EcommerceProfitsharingReceiversAddOptions extends CallOptions {
  json: PostV3EcommerceProfitsharingReceiversAddJson
}

/** 添加分账接收方：应答 */
export interface PostV3EcommerceProfitsharingReceiversAddResponse {
  /** 接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | (string & {})
  /** 接收方账号 · 例：`190001001` */
  account: string
}

/** `v3/ecommerce/profitsharing/receivers/add` */
export interface V3EcommerceProfitsharingReceiversAdd extends PathNode {
  /**
   * 添加分账接收方
   *
   * `POST /v3/ecommerce/profitsharing/receivers/add`
   *
   * 产品：收付通∙分账 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477758 官方文档}
   */
  post(options: PostV3EcommerceProfitsharingReceiversAddOptions): Promise<AxiosResponse<PostV3EcommerceProfitsharingReceiversAddResponse>>
}

/** 删除分账接收方：请求 */
export interface PostV3EcommerceProfitsharingReceiversDeleteJson {
  /** 公众账号ID · 例：`wx8888888888888888` */
  appid: string
  /** 接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID'
  /** 接收方账号 · 例：`190001001` */
  account: string
}

/** 删除分账接收方：选项 */
export interface PostV3EcommerceProfitsharingReceiversDeleteOptions extends CallOptions {
  json: PostV3EcommerceProfitsharingReceiversDeleteJson
}

/** 删除分账接收方：应答 */
export interface PostV3EcommerceProfitsharingReceiversDeleteResponse {
  /** 接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | (string & {})
  /** 接收方账号 · 例：`190001001` */
  account: string
}

/** `v3/ecommerce/profitsharing/receivers/delete` */
export interface V3EcommerceProfitsharingReceiversDelete extends PathNode {
  /**
   * 删除分账接收方
   *
   * `POST /v3/ecommerce/profitsharing/receivers/delete`
   *
   * 产品：收付通∙分账 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477759 官方文档}
   */
  post(options: PostV3EcommerceProfitsharingReceiversDeleteOptions): Promise<AxiosResponse<PostV3EcommerceProfitsharingReceiversDeleteResponse>>
}

/** 查询分账回退结果：查询参数 */
export interface GetV3EcommerceProfitsharingReturnordersQuery {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  order_id?: string
  /** 商户分账单号 */
  out_order_no?: string
  /** 商户回退单号 */
  out_return_no: string
}

/** 查询分账回退结果：选项 */
export interface GetV3EcommerceProfitsharingReturnordersOptions extends CallOptions {
  query: GetV3EcommerceProfitsharingReturnordersQuery
}

/** 查询分账回退结果：应答 */
export interface GetV3EcommerceProfitsharingReturnordersResponse extends EcommerceProfitsharingReturnOrder {}

/** 请求分账回退：请求 */
export interface PostV3EcommerceProfitsharingReturnordersJson {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 微信分账单号 · 例：`3008450740201411110007820472` */
  order_id?: string
  /** 商户分账单号 */
  out_order_no?: string
  /** 商户回退单号 · 例：`R20190516001` */
  out_return_no: string
  /** 回退商户号 · 例：`86693852` */
  return_mchid: string
  /** 回退金额 · 单位：分 */
  amount: number
  /** 回退描述 */
  description: string
  /** 微信订单号 */
  transaction_id?: string
}

/** 请求分账回退：选项 */
export interface PostV3EcommerceProfitsharingReturnordersOptions extends CallOptions {
  json: PostV3EcommerceProfitsharingReturnordersJson
}

/** 请求分账回退：应答 */
export interface PostV3EcommerceProfitsharingReturnordersResponse extends EcommerceProfitsharingReturnOrder {}

/** `v3/ecommerce/profitsharing/returnorders` */
export interface V3EcommerceProfitsharingReturnorders extends PathNode {
  /**
   * 查询分账回退结果
   *
   * `GET /v3/ecommerce/profitsharing/returnorders`
   *
   * 产品：收付通∙分账 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477740 官方文档}
   */
  get(options: GetV3EcommerceProfitsharingReturnordersOptions): Promise<AxiosResponse<GetV3EcommerceProfitsharingReturnordersResponse>>
  /**
   * 请求分账回退
   *
   * `POST /v3/ecommerce/profitsharing/returnorders`
   *
   * 产品：收付通∙分账 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477737 官方文档}
   */
  post(options: PostV3EcommerceProfitsharingReturnordersOptions): Promise<AxiosResponse<PostV3EcommerceProfitsharingReturnordersResponse>>
}

export interface EcommerceProfitsharingOperations {
  'GET /v3/ecommerce/profitsharing/after-sales-orders': { query: GetV3EcommerceProfitsharingAfterSalesOrdersQuery; options: GetV3EcommerceProfitsharingAfterSalesOrdersOptions; response: GetV3EcommerceProfitsharingAfterSalesOrdersResponse }
  'POST /v3/ecommerce/profitsharing/after-sales-orders': { json: PostV3EcommerceProfitsharingAfterSalesOrdersJson; options: PostV3EcommerceProfitsharingAfterSalesOrdersOptions; response: PostV3EcommerceProfitsharingAfterSalesOrdersResponse }
  'POST /v3/ecommerce/profitsharing/finish-order': { json: PostV3EcommerceProfitsharingFinishOrderJson; options: PostV3EcommerceProfitsharingFinishOrderOptions; response: PostV3EcommerceProfitsharingFinishOrderResponse }
  'GET /v3/ecommerce/profitsharing/orders': { query: GetV3EcommerceProfitsharingOrdersQuery; options: GetV3EcommerceProfitsharingOrdersOptions; response: GetV3EcommerceProfitsharingOrdersResponse }
  'POST /v3/ecommerce/profitsharing/orders': { json: PostV3EcommerceProfitsharingOrdersJson; options: PostV3EcommerceProfitsharingOrdersOptions; response: PostV3EcommerceProfitsharingOrdersResponse }
  'GET /v3/ecommerce/profitsharing/orders/{transaction_id}/amounts': { options: GetV3EcommerceProfitsharingOrdersByTransactionIdAmountsOptions; response: GetV3EcommerceProfitsharingOrdersByTransactionIdAmountsResponse }
  'POST /v3/ecommerce/profitsharing/receivers/add': { json: PostV3EcommerceProfitsharingReceiversAddJson; options: PostV3EcommerceProfitsharingReceiversAddOptions; response: PostV3EcommerceProfitsharingReceiversAddResponse }
  'POST /v3/ecommerce/profitsharing/receivers/delete': { json: PostV3EcommerceProfitsharingReceiversDeleteJson; options: PostV3EcommerceProfitsharingReceiversDeleteOptions; response: PostV3EcommerceProfitsharingReceiversDeleteResponse }
  'GET /v3/ecommerce/profitsharing/returnorders': { query: GetV3EcommerceProfitsharingReturnordersQuery; options: GetV3EcommerceProfitsharingReturnordersOptions; response: GetV3EcommerceProfitsharingReturnordersResponse }
  'POST /v3/ecommerce/profitsharing/returnorders': { json: PostV3EcommerceProfitsharingReturnordersJson; options: PostV3EcommerceProfitsharingReturnordersOptions; response: PostV3EcommerceProfitsharingReturnordersResponse }
}

/** 分账回退单 */
export interface EcommerceProfitsharingReturnOrder {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 微信分账单号 · 例：`3008450740201411110007820472` */
  order_id: string
  /** 商户分账单号 · 例：`P20150806125346` */
  out_order_no: string
  /** 商户回退单号 · 例：`R20190516001` */
  out_return_no: string
  /** 回退商户号 · 例：`86693852` */
  return_mchid: string
  /** 回退金额 · 单位：分 */
  amount: number
  /** 微信回退单号 · 例：`3008450740201411110007820472` */
  return_no: string
  /** 回退结果 */
  result: 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {})
  /** 失败原因 */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | (string & {})
  /** 完成时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  finish_time: string
}

