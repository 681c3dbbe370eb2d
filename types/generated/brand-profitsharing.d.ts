// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'
import type { V3BrandProfitsharingOrdersByTransactionIdNode } from './prefixes'

/** 查询最大分账比例：选项 */
export interface GetV3BrandProfitsharingBrandConfigsByBrandMchidOptions extends CallOptions {
  /** 品牌主商户号 · 例：`1900000109` */
  brand_mchid: string
}

/** 查询最大分账比例：应答 */
export interface GetV3BrandProfitsharingBrandConfigsByBrandMchidResponse {
  /** 品牌主商户号 · 例：`1900000109` */
  brand_mchid: string
  /** 最大分账比例 */
  max_ratio: number
}

/** `v3/brand/profitsharing/brand-configs/{brand_mchid}` */
export interface V3BrandProfitsharingBrandConfigsByBrandMchid extends PathNode {
  /**
   * 查询最大分账比例
   *
   * `GET /v3/brand/profitsharing/brand-configs/{brand_mchid}`
   *
   * 产品：经营工具∙连锁品牌∙分账 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467022 官方文档}
   */
  get(options: GetV3BrandProfitsharingBrandConfigsByBrandMchidOptions): Promise<AxiosResponse<GetV3BrandProfitsharingBrandConfigsByBrandMchidResponse>>
}

/** 完结分账：请求 */
export interface PostV3BrandProfitsharingFinishOrderJson {
  /** 子商户号 · 例：`1900000109` */
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
export interface PostV3BrandProfitsharingFinishOrderOptions extends CallOptions {
  json: PostV3BrandProfitsharingFinishOrderJson
}

/** 完结分账：应答 */
export interface PostV3BrandProfitsharingFinishOrderResponse {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 微信订单号 · 例：`4208450740201411110007820472` */
  transaction_id: string
  /** 商户分帐单号 · 例：`P20150806125346` */
  out_order_no: string
  /** 微信分帐单号 · 例：`3008450740201411110007820472` */
  order_id: string
}

/** `v3/brand/profitsharing/finish-order` */
export interface V3BrandProfitsharingFinishOrder extends PathNode {
  /**
   * 完结分账
   *
   * `POST /v3/brand/profitsharing/finish-order`
   *
   * 产品：经营工具∙连锁品牌∙分账 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467016 官方文档}
   */
  post(options: PostV3BrandProfitsharingFinishOrderOptions): Promise<AxiosResponse<PostV3BrandProfitsharingFinishOrderResponse>>
}

/** 查询分账结果：查询参数 */
export interface GetV3BrandProfitsharingOrdersQuery {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 微信订单号 · 例：`4208450740201411110007820472` */
  transaction_id: string
  /** 商户分账单号 · 例：`P20150806125346` */
  out_order_no: string
}

/** 查询分账结果：选项 */
export interface GetV3BrandProfitsharingOrdersOptions extends CallOptions {
  query: GetV3BrandProfitsharingOrdersQuery
}

/** 查询分账结果：应答 */
export interface GetV3BrandProfitsharingOrdersResponse {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 微信订单号 · 例：`4208450740201411110007820472` */
  transaction_id: string
  /** 商户分账单号 · 例：`P20150806125346` */
  out_order_no: string
  /** 微信分账单号 · 例：`3008450740201411110007820472` */
  order_id: string
  /** 分账单状态 */
  status: 'PROCESSING' | 'FINISHED' | (string & {})
  /** 分账接收方列表 */
  receivers: {
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
    /** 分账接收方账号 · 例：`1900000109` */
    account: string
    /** 分账金额 · 单位：分 */
    amount: number
    /** 分账描述 */
    description: string
    /** 分账结果 */
    result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {})
    /** 完成时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    finish_time: string
    /** 分账失败原因 */
    fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {})
    /** 分账明细单号 · 例：`36011111111111111111111` */
    detail_id: string
  }[]
  /** 分账完结金额 · 单位：分 */
  finish_amount?: number
  /** 分账完结描述 */
  finish_description?: string
}

/** 请求分账：请求 */
export interface PostV3BrandProfitsharingOrdersJson {
  /** 品牌主商户号 · 例：`1900000108` */
  brand_mchid: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 公众账号ID · 例：`wx8888888888888888` */
  appid: string
  /** 子商户公众账号ID · 例：`wx8888888888888889` */
  sub_appid?: string
  /** 微信订单号 · 例：`4208450740201411110007820472` */
  transaction_id: string
  /** 商户分账单号 · 例：`P20150806125346` */
  out_order_no: string
  /** 分账接收方列表 */
  receivers: {
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
    /** 分账接收方账号 · 例：`1900000109` */
    account: string
    /** 分账金额 · 单位：分 */
    amount: number
    /** 分账描述 */
    description: string
    /** 分账个人接收方姓名 · 敏感信息，加密传输 */
    name?: string
  }[]
  /** 是否分账完成 */
  finish: boolean
  /** 分账结果回调url */
  notify_url?: string
}

/** 请求分账：选项 */
export interface PostV3BrandProfitsharingOrdersOptions extends CallOptions {
  json: PostV3BrandProfitsharingOrdersJson
}

/** 请求分账：应答 */
export interface PostV3BrandProfitsharingOrdersResponse {
  /** 品牌主商户号 · 例：`1900000108` */
  brand_mchid: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 微信订单号 · 例：`4208450740201411110007820472` */
  transaction_id: string
  /** 商户分账单号 · 例：`P20150806125346` */
  out_order_no: string
  /** 微信分账单号 · 例：`6754760740201411110007865434` */
  order_id: string
  /** 分账接收方列表 */
  receivers?: {
    /** 接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
    /** 接收方账号 · 例：`1900000109` */
    account: string
    /** 分账金额 · 单位：分 */
    amount: number
    /** 分账描述 */
    description: string
    /** 分账结果 */
    result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {})
    /** 分账完成时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    finish_time: string
    /** 分账失败原因 */
    fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {})
    /** 分账明细单号 · 例：`36011111111111111111111` */
    detail_id: string
  }[]
  /** 分账单状态 */
  status?: 'PROCESSING' | 'FINISHED' | (string & {})
}

/** `v3/brand/profitsharing/orders` */
export interface V3BrandProfitsharingOrders extends Printed {
  /**
   * 查询分账结果
   *
   * `GET /v3/brand/profitsharing/orders`
   *
   * 产品：经营工具∙连锁品牌∙分账 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467002 官方文档}
   */
  get(options: GetV3BrandProfitsharingOrdersOptions): Promise<AxiosResponse<GetV3BrandProfitsharingOrdersResponse>>
  /**
   * 请求分账
   *
   * `POST /v3/brand/profitsharing/orders`
   *
   * 产品：经营工具∙连锁品牌∙分账 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692975 官方文档}
   */
  post(options: PostV3BrandProfitsharingOrdersOptions): Promise<AxiosResponse<PostV3BrandProfitsharingOrdersResponse>>
  readonly _transaction_id_: V3BrandProfitsharingOrdersByTransactionIdNode
  readonly '{transaction_id}': V3BrandProfitsharingOrdersByTransactionIdNode
  readonly '{transaction_id}/amounts': V3BrandProfitsharingOrdersByTransactionIdAmounts
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/brand/profitsharing/orders/${Path}`>
}

/** 查询订单剩余待分金额：选项 */
export interface GetV3BrandProfitsharingOrdersByTransactionIdAmountsOptions extends CallOptions {
  /** 微信订单号 · 例：`4208450740201411110007820472` */
  transaction_id: string
}

/** 查询订单剩余待分金额：应答 */
export interface GetV3BrandProfitsharingOrdersByTransactionIdAmountsResponse {
  /** 微信订单号 · 例：`4208450740201411110007820472` */
  transaction_id: string
  /** 订单剩余待分金额 · 单位：分 */
  unsplit_amount: number
}

/** `v3/brand/profitsharing/orders/{transaction_id}/amounts` */
export interface V3BrandProfitsharingOrdersByTransactionIdAmounts extends PathNode {
  /**
   * 查询订单剩余待分金额
   *
   * `GET /v3/brand/profitsharing/orders/{transaction_id}/amounts`
   *
   * 产品：经营工具∙连锁品牌∙分账 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467021 官方文档}
   */
  get(options: GetV3BrandProfitsharingOrdersByTransactionIdAmountsOptions): Promise<AxiosResponse<GetV3BrandProfitsharingOrdersByTransactionIdAmountsResponse>>
}

/** 添加分账接收方：请求 */
export interface PostV3BrandProfitsharingReceiversAddJson {
  /** 品牌主商户号 · 例：`1900000108` */
  brand_mchid: string
  /** 公众账号ID · 例：`wx8888888888888888` */
  appid: string
  /** 子商户公众账号ID · 例：`wx8888888888888889` */
  sub_appid?: string
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方账号 · 例：`1900000109` */
  account: string
  /** 接收方名称 */
  name?: string
  /** 与品牌主商户的的关系类型 */
  relation_type: 'SUPPLIER' | 'DISTRIBUTOR' | 'SERVICE_PROVIDER' | 'PLATFORM' | 'STAFF' | 'OTHERS'
}

/** 添加分账接收方：选项 */
export interface PostV3BrandProfitsharingReceiversAddOptions extends CallOptions {
  json: PostV3BrandProfitsharingReceiversAddJson
}

/** 添加分账接收方：应答 */
export interface PostV3BrandProfitsharingReceiversAddResponse extends BrandProfitsharingReceiver {}

/** `v3/brand/profitsharing/receivers/add` */
export interface V3BrandProfitsharingReceiversAdd extends PathNode {
  /**
   * 添加分账接收方
   *
   * `POST /v3/brand/profitsharing/receivers/add`
   *
   * 产品：经营工具∙连锁品牌∙分账 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467100 官方文档}
   */
  post(options: PostV3BrandProfitsharingReceiversAddOptions): Promise<AxiosResponse<PostV3BrandProfitsharingReceiversAddResponse>>
}

/** 删除分账接收方：请求 */
export interface PostV3BrandProfitsharingReceiversDeleteJson {
  /** 品牌主商户号 · 例：`1900000108` */
  brand_mchid: string
  /** 公众账号ID · 例：`wx8888888888888888` */
  appid: string
  /** 子商户公众账号ID · 例：`wx8888888888888889` */
  sub_appid?: string
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方账号 · 例：`1900000109` */
  account: string
}

/** 删除分账接收方：选项 */
export interface PostV3BrandProfitsharingReceiversDeleteOptions extends CallOptions {
  json: PostV3BrandProfitsharingReceiversDeleteJson
}

/** 删除分账接收方：应答 */
export interface PostV3BrandProfitsharingReceiversDeleteResponse extends BrandProfitsharingReceiver {}

/** `v3/brand/profitsharing/receivers/delete` */
export interface V3BrandProfitsharingReceiversDelete extends PathNode {
  /**
   * 删除分账接收方
   *
   * `POST /v3/brand/profitsharing/receivers/delete`
   *
   * 产品：经营工具∙连锁品牌∙分账 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467103 官方文档}
   */
  post(options: PostV3BrandProfitsharingReceiversDeleteOptions): Promise<AxiosResponse<PostV3BrandProfitsharingReceiversDeleteResponse>>
}

/** 查询分账回退结果：查询参数 */
export interface GetV3BrandProfitsharingReturnordersQuery {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 商户回退单号 · 例：`R20190516001` */
  out_return_no: string
  /** 微信分帐单号 · 例：`4208450740201411110007820472` */
  order_id?: string
  /** 商户分账单号 */
  out_order_no?: string
}

/** 查询分账回退结果：选项 */
export interface GetV3BrandProfitsharingReturnordersOptions extends CallOptions {
  query: GetV3BrandProfitsharingReturnordersQuery
}

/** 查询分账回退结果：应答 */
export interface GetV3BrandProfitsharingReturnordersResponse {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 微信分账单号 · 例：`3008450740201411110007820472` */
  order_id: string
  /** 商户分账单号 · 例：`P20150806125346` */
  out_order_no: string
  /** 商户回退单号 · 例：`p86691234` */
  out_return_no: string
  /** 回退商户号 · 例：`86693852` */
  return_mchid: string
  /** 微信回退单号 · 例：`3008450740201411110007820472` */
  return_no: string
  /** 回退金额 · 单位：分 */
  amount: number
  /** 回退结果 */
  result: 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {})
  /** 失败原因 */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {})
  /** 完成时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  finish_time: string
}

/** 请求分账回退：请求 */
export interface PostV3BrandProfitsharingReturnordersJson {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 微信分账单号 · 例：`3008450740201411110007820472` */
  order_id?: string
  /** 商户分账单号 · 例：`P20150806125346` */
  out_order_no?: string
  /** 商户回退单号 · 例：`R20190516001` */
  out_return_no: string
  /** 回退商户号 · 例：`86693852` */
  return_mchid: string
  /** 回退金额 · 单位：分 */
  amount: number
  /** 回退描述 */
  description: string
}

/** 请求分账回退：选项 */
export interface PostV3BrandProfitsharingReturnordersOptions extends CallOptions {
  json: PostV3BrandProfitsharingReturnordersJson
}

/** 请求分账回退：应答 */
export interface PostV3BrandProfitsharingReturnordersResponse {
  /** 子商户号 · 例：`1900000109` */
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
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | (string & {})
  /** 完成时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  finish_time: string
}

/** `v3/brand/profitsharing/returnorders` */
export interface V3BrandProfitsharingReturnorders extends PathNode {
  /**
   * 查询分账回退结果
   *
   * `GET /v3/brand/profitsharing/returnorders`
   *
   * 产品：经营工具∙连锁品牌∙分账 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467011 官方文档}
   */
  get(options: GetV3BrandProfitsharingReturnordersOptions): Promise<AxiosResponse<GetV3BrandProfitsharingReturnordersResponse>>
  /**
   * 请求分账回退
   *
   * `POST /v3/brand/profitsharing/returnorders`
   *
   * 产品：经营工具∙连锁品牌∙分账 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467097 官方文档}
   */
  post(options: PostV3BrandProfitsharingReturnordersOptions): Promise<AxiosResponse<PostV3BrandProfitsharingReturnordersResponse>>
}

export interface BrandProfitsharingOperations {
  'GET /v3/brand/profitsharing/brand-configs/{brand_mchid}': { options: GetV3BrandProfitsharingBrandConfigsByBrandMchidOptions; response: GetV3BrandProfitsharingBrandConfigsByBrandMchidResponse }
  'POST /v3/brand/profitsharing/finish-order': { json: PostV3BrandProfitsharingFinishOrderJson; options: PostV3BrandProfitsharingFinishOrderOptions; response: PostV3BrandProfitsharingFinishOrderResponse }
  'GET /v3/brand/profitsharing/orders': { query: GetV3BrandProfitsharingOrdersQuery; options: GetV3BrandProfitsharingOrdersOptions; response: GetV3BrandProfitsharingOrdersResponse }
  'POST /v3/brand/profitsharing/orders': { json: PostV3BrandProfitsharingOrdersJson; options: PostV3BrandProfitsharingOrdersOptions; response: PostV3BrandProfitsharingOrdersResponse }
  'GET /v3/brand/profitsharing/orders/{transaction_id}/amounts': { options: GetV3BrandProfitsharingOrdersByTransactionIdAmountsOptions; response: GetV3BrandProfitsharingOrdersByTransactionIdAmountsResponse }
  'POST /v3/brand/profitsharing/receivers/add': { json: PostV3BrandProfitsharingReceiversAddJson; options: PostV3BrandProfitsharingReceiversAddOptions; response: PostV3BrandProfitsharingReceiversAddResponse }
  'POST /v3/brand/profitsharing/receivers/delete': { json: PostV3BrandProfitsharingReceiversDeleteJson; options: PostV3BrandProfitsharingReceiversDeleteOptions; response: PostV3BrandProfitsharingReceiversDeleteResponse }
  'GET /v3/brand/profitsharing/returnorders': { query: GetV3BrandProfitsharingReturnordersQuery; options: GetV3BrandProfitsharingReturnordersOptions; response: GetV3BrandProfitsharingReturnordersResponse }
  'POST /v3/brand/profitsharing/returnorders': { json: PostV3BrandProfitsharingReturnordersJson; options: PostV3BrandProfitsharingReturnordersOptions; response: PostV3BrandProfitsharingReturnordersResponse }
}

/** 分账接收方 */
export interface BrandProfitsharingReceiver {
  /** 品牌主商户号 · 例：`1900000108` */
  brand_mchid: string
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号 · 例：`1900000109` */
  account: string
}

