// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'

/** 申请分账账单：查询参数 */
export interface GetV3ProfitsharingBillsQuery {
  /** 二级商户号 */
  sub_mchid?: string
  /** 账单日期 · yyyy-MM-dd · 例：`2019-06-11` */
  bill_date: string
  /** 压缩类型 */
  tar_type?: 'GZIP'
}

/** 申请分账账单：选项 */
export interface GetV3ProfitsharingBillsOptions extends CallOptions {
  query: GetV3ProfitsharingBillsQuery
}

/** 申请分账账单：应答 */
export interface GetV3ProfitsharingBillsResponse {
  /** 下载地址 */
  download_url: string
  /** 哈希类型 */
  hash_type: 'SHA1' | (string & {})
  /** 哈希值 · 例：`79bb0f45fc4c42234a918000b2668d689e2bde04` */
  hash_value: string
}

/** `v3/profitsharing/bills` */
export interface V3ProfitsharingBills extends PathNode {
  /**
   * 申请分账账单
   *
   * `GET /v3/profitsharing/bills`
   *
   * 产品：资金应用∙分账 · 角色：直连商户、电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012529628 官方文档}
   */
  get(options: GetV3ProfitsharingBillsOptions): Promise<AxiosResponse<GetV3ProfitsharingBillsResponse>>
}

/** 查询最大分账比例：选项 */
export interface GetV3ProfitsharingMerchantConfigsBySubMchidOptions extends CallOptions {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
}

/** 查询最大分账比例：应答 */
export interface GetV3ProfitsharingMerchantConfigsBySubMchidResponse {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 最大分账比例 */
  max_ratio: number
}

/** `v3/profitsharing/merchant-configs/{sub_mchid}` */
export interface V3ProfitsharingMerchantConfigsBySubMchid extends PathNode {
  /**
   * 查询最大分账比例
   *
   * `GET /v3/profitsharing/merchant-configs/{sub_mchid}`
   *
   * 产品：资金应用∙分账 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466864 官方文档}
   */
  get(options: GetV3ProfitsharingMerchantConfigsBySubMchidOptions): Promise<AxiosResponse<GetV3ProfitsharingMerchantConfigsBySubMchidResponse>>
}

/** 请求分账：请求 */
export interface PostV3ProfitsharingOrdersJson {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 应用ID · 例：`wx8888888888888888` */
  appid: string
  /** 子商户应用ID · 例：`wx8888888888888889` */
  sub_appid?: string
  /** 微信订单号 · 例：`4208450740201411110007820472` */
  transaction_id: string
  /** 商户分账单号 · 例：`P20150806125346` */
  out_order_no: string
  /** 分账接收方列表 */
  receivers?: {
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
    /** 分账接收方帐号 · 例：`86693852` */
    account: string
    /** 分账个人接收方姓名 · 敏感信息，加密传输 */
    name?: string
    /** 分账金额 · 单位：分 */
    amount: number
    /** 分账描述 */
    description: string
  }[]
  /** 是否解冻剩余未分资金 */
  unfreeze_unsplit: boolean
  /** 分账结果回调url */
  notify_url?: string
}

/** 请求分账：选项 */
export interface PostV3ProfitsharingOrdersOptions extends CallOptions {
  json: PostV3ProfitsharingOrdersJson
}

/** 请求分账：应答 */
export interface PostV3ProfitsharingOrdersResponse {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 微信订单号 · 例：`4208450740201411110007820472` */
  transaction_id: string
  /** 商户分账单号 · 例：`P20150806125346` */
  out_order_no: string
  /** 微信分账单号 · 例：`3008450740201411110007820472` */
  order_id: string
  /** 分账单状态 */
  state: 'PROCESSING' | 'FINISHED' | (string & {})
  /** 分账接收方列表 */
  receivers?: {
    /** 分账金额 · 单位：分 */
    amount: number
    /** 分账描述 */
    description: string
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
    /** 分账接收方帐号 · 例：`1900000109` */
    account: string
    /** 分账结果 */
    result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {})
    /** 分账失败原因 */
    fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {})
    /** 分账明细单号 · 例：`36011111111111111111111` */
    detail_id: string
    /** 分账创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    create_time: string
    /** 分账完成时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    finish_time: string
  }[]
}

/** `v3/profitsharing/orders` */
export interface V3ProfitsharingOrders extends Printed {
  /**
   * 请求分账
   *
   * `POST /v3/profitsharing/orders`
   *
   * 产品：资金应用∙分账 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012524936 官方文档}
   */
  post(options: PostV3ProfitsharingOrdersOptions): Promise<AxiosResponse<PostV3ProfitsharingOrdersResponse>>
  readonly unfreeze: V3ProfitsharingOrdersUnfreeze
  readonly _out_order_no_: V3ProfitsharingOrdersByOutOrderNo
  readonly '{out_order_no}': V3ProfitsharingOrdersByOutOrderNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/profitsharing/orders/${Path}`>
}

/** 解冻剩余资金：请求 */
export interface PostV3ProfitsharingOrdersUnfreezeJson {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 微信订单号 · 例：`4208450740201411110007820472` */
  transaction_id: string
  /** 商户分账单号 · 例：`P20150806125346` */
  out_order_no: string
  /** 分账描述 */
  description: string
  /** 分账结果回调url */
  notify_url?: string
}

/** 解冻剩余资金：选项 */
export interface PostV3ProfitsharingOrdersUnfreezeOptions extends CallOptions {
  json: PostV3ProfitsharingOrdersUnfreezeJson
}

/** 解冻剩余资金：应答 */
export interface PostV3ProfitsharingOrdersUnfreezeResponse {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 微信订单号 · 例：`4208450740201411110007820472` */
  transaction_id: string
  /** 商户分账单号 · 例：`P20150806125346` */
  out_order_no: string
  /** 微信分账单号 · 例：`3008450740201411110007820472` */
  order_id: string
  /** 分账单状态 */
  state: 'PROCESSING' | 'FINISHED' | (string & {})
  /** 分账接收方列表 */
  receivers?: {
    /** 分账金额 · 单位：分 */
    amount: number
    /** 分账描述 */
    description: string
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
    /** 分账接收方帐号 · 例：`1900000109` */
    account: string
    /** 分账结果 · 例：`SUCCESS` */
    result: string
    /** 分账失败原因 */
    fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {})
    /** 分账明细单号 · 例：`36011111111111111111111` */
    detail_id: string
    /** 分账创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    create_time: string
    /** 分账完成时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    finish_time: string
  }[]
}

/** `v3/profitsharing/orders/unfreeze` */
export interface V3ProfitsharingOrdersUnfreeze extends PathNode {
  /**
   * 解冻剩余资金
   *
   * `POST /v3/profitsharing/orders/unfreeze`
   *
   * 产品：资金应用∙分账 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012526374 官方文档}
   */
  post(options: PostV3ProfitsharingOrdersUnfreezeOptions): Promise<AxiosResponse<PostV3ProfitsharingOrdersUnfreezeResponse>>
}

/** 查询分账结果：查询参数 */
export interface GetV3ProfitsharingOrdersByOutOrderNoQuery {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 微信订单号 · 例：`4208450740201411110007820472` */
  transaction_id: string
}

/** 查询分账结果：选项 */
export interface GetV3ProfitsharingOrdersByOutOrderNoOptions extends CallOptions {
  /** 商户分账单号 · 例：`P20150806125346` */
  out_order_no: string
  query: GetV3ProfitsharingOrdersByOutOrderNoQuery
}

/** 查询分账结果：应答 */
export interface GetV3ProfitsharingOrdersByOutOrderNoResponse {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 微信订单号 · 例：`4208450740201411110007820472` */
  transaction_id: string
  /** 商户分账单号 · 例：`P20150806125346` */
  out_order_no: string
  /** 微信分账单号 · 例：`3008450740201411110007820472` */
  order_id: string
  /** 分账单状态 */
  state: 'PROCESSING' | 'FINISHED' | (string & {})
  /** 分账接收方列表 */
  receivers?: {
    /** 分账金额 · 单位：分 */
    amount: number
    /** 分账描述 */
    description: string
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
    /** 分账接收方帐号 · 例：`1900000109` */
    account: string
    /** 分账结果 */
    result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {})
    /** 分账失败原因 */
    fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {})
    /** 分账明细单号 · 例：`36011111111111111111111` */
    detail_id: string
    /** 分账创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    create_time: string
    /** 分账完成时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    finish_time: string
  }[]
}

/** `v3/profitsharing/orders/{out_order_no}` */
export interface V3ProfitsharingOrdersByOutOrderNo extends PathNode {
  /**
   * 查询分账结果
   *
   * `GET /v3/profitsharing/orders/{out_order_no}`
   *
   * 产品：资金应用∙分账 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012525210 官方文档}
   */
  get(options: GetV3ProfitsharingOrdersByOutOrderNoOptions): Promise<AxiosResponse<GetV3ProfitsharingOrdersByOutOrderNoResponse>>
}

/** 添加分账接收方：请求 */
export interface PostV3ProfitsharingReceiversAddJson {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 应用ID · 例：`wx8888888888888888` */
  appid: string
  /** 子商户应用ID · 例：`wx8888888888888889` */
  sub_appid?: string
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方帐号 · 例：`86693852` */
  account: string
  /** 分账个人接收方姓名 · 敏感信息，加密传输 */
  name?: string
  /** 与分账方的关系类型 */
  relation_type: 'SERVICE_PROVIDER' | 'STORE' | 'STAFF' | 'STORE_OWNER' | 'PARTNER' | 'HEADQUARTER' | 'BRAND' | 'DISTRIBUTOR' | 'USER' | 'SUPPLIER' | 'CUSTOM'
  /** 自定义的分账关系 */
  custom_relation?: string
}

/** 添加分账接收方：选项 */
export interface PostV3ProfitsharingReceiversAddOptions extends CallOptions {
  json: PostV3ProfitsharingReceiversAddJson
}

/** 添加分账接收方：应答 */
export interface PostV3ProfitsharingReceiversAddResponse {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号 · 例：`86693852` */
  account: string
  /** 分账接收方全称 · 敏感信息，加密传输 */
  name?: string
  /** 与分账方的关系类型 */
  relation_type: 'SERVICE_PROVIDER' | 'STORE' | 'STAFF' | 'STORE_OWNER' | 'PARTNER' | 'HEADQUARTER' | 'BRAND' | 'DISTRIBUTOR' | 'USER' | 'SUPPLIER' | 'CUSTOM' | (string & {})
  /** 自定义的分账关系 */
  custom_relation?: string
}

/** `v3/profitsharing/receivers/add` */
export interface V3ProfitsharingReceiversAdd extends PathNode {
  /**
   * 添加分账接收方
   *
   * `POST /v3/profitsharing/receivers/add`
   *
   * 产品：资金应用∙分账 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012528995 官方文档}
   */
  post(options: PostV3ProfitsharingReceiversAddOptions): Promise<AxiosResponse<PostV3ProfitsharingReceiversAddResponse>>
}

/** 删除分账接收方：请求 */
export interface PostV3ProfitsharingReceiversDeleteJson {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 应用ID · 例：`wx8888888888888888` */
  appid: string
  /** 子商户应用ID · 例：`wx8888888888888889` */
  sub_appid?: string
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方账号 · 例：`86693852` */
  account: string
}

/** 删除分账接收方：选项 */
export interface PostV3ProfitsharingReceiversDeleteOptions extends CallOptions {
  json: PostV3ProfitsharingReceiversDeleteJson
}

/** 删除分账接收方：应答 */
export interface PostV3ProfitsharingReceiversDeleteResponse {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号 · 例：`1900000109` */
  account: string
}

/** `v3/profitsharing/receivers/delete` */
export interface V3ProfitsharingReceiversDelete extends PathNode {
  /**
   * 删除分账接收方
   *
   * `POST /v3/profitsharing/receivers/delete`
   *
   * 产品：资金应用∙分账 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012529590 官方文档}
   */
  post(options: PostV3ProfitsharingReceiversDeleteOptions): Promise<AxiosResponse<PostV3ProfitsharingReceiversDeleteResponse>>
}

/** 请求分账回退：请求 */
export interface PostV3ProfitsharingReturnOrdersJson {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
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
}

/** 请求分账回退：选项 */
export interface PostV3ProfitsharingReturnOrdersOptions extends CallOptions {
  json: PostV3ProfitsharingReturnOrdersJson
}

/** 请求分账回退：应答 */
export interface PostV3ProfitsharingReturnOrdersResponse extends ProfitsharingReturnOrder {}

/** `v3/profitsharing/return-orders` */
export interface V3ProfitsharingReturnOrders extends Printed {
  /**
   * 请求分账回退
   *
   * `POST /v3/profitsharing/return-orders`
   *
   * 产品：资金应用∙分账 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012525287 官方文档}
   */
  post(options: PostV3ProfitsharingReturnOrdersOptions): Promise<AxiosResponse<PostV3ProfitsharingReturnOrdersResponse>>
  readonly _out_return_no_: V3ProfitsharingReturnOrdersByOutReturnNo
  readonly '{out_return_no}': V3ProfitsharingReturnOrdersByOutReturnNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/profitsharing/return-orders/${Path}`>
}

/** 查询分账回退结果：查询参数 */
export interface GetV3ProfitsharingReturnOrdersByOutReturnNoQuery {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 商户分账单号 · 例：`P20190806125346` */
  out_order_no: string
}

/** 查询分账回退结果：选项 */
export interface GetV3ProfitsharingReturnOrdersByOutReturnNoOptions extends CallOptions {
  /** 商户回退单号 · 例：`R20190516001` */
  out_return_no: string
  query: GetV3ProfitsharingReturnOrdersByOutReturnNoQuery
}

/** 查询分账回退结果：应答 */
export interface GetV3ProfitsharingReturnOrdersByOutReturnNoResponse extends ProfitsharingReturnOrder {}

/** `v3/profitsharing/return-orders/{out_return_no}` */
export interface V3ProfitsharingReturnOrdersByOutReturnNo extends PathNode {
  /**
   * 查询分账回退结果
   *
   * `GET /v3/profitsharing/return-orders/{out_return_no}`
   *
   * 产品：资金应用∙分账 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012526279 官方文档}
   */
  get(options: GetV3ProfitsharingReturnOrdersByOutReturnNoOptions): Promise<AxiosResponse<GetV3ProfitsharingReturnOrdersByOutReturnNoResponse>>
}

/** 查询剩余待分金额：选项 */
export interface GetV3ProfitsharingTransactionsByTransactionIdAmountsOptions extends CallOptions {
  /** 微信订单号 · 例：`4208450740201411110007820472` */
  transaction_id: string
}

/** 查询剩余待分金额：应答 */
export interface GetV3ProfitsharingTransactionsByTransactionIdAmountsResponse {
  /** 微信订单号 · 例：`4208450740201411110007820472` */
  transaction_id: string
  /** 订单剩余待分金额 · 单位：分 */
  unsplit_amount: number
}

/** `v3/profitsharing/transactions/{transaction_id}/amounts` */
export interface V3ProfitsharingTransactionsByTransactionIdAmounts extends PathNode {
  /**
   * 查询剩余待分金额
   *
   * `GET /v3/profitsharing/transactions/{transaction_id}/amounts`
   *
   * 产品：资金应用∙分账 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012457939 官方文档}
   */
  get(options: GetV3ProfitsharingTransactionsByTransactionIdAmountsOptions): Promise<AxiosResponse<GetV3ProfitsharingTransactionsByTransactionIdAmountsResponse>>
}

export interface ProfitsharingOperations {
  'GET /v3/profitsharing/bills': { query: GetV3ProfitsharingBillsQuery; options: GetV3ProfitsharingBillsOptions; response: GetV3ProfitsharingBillsResponse }
  'GET /v3/profitsharing/merchant-configs/{sub_mchid}': { options: GetV3ProfitsharingMerchantConfigsBySubMchidOptions; response: GetV3ProfitsharingMerchantConfigsBySubMchidResponse }
  'POST /v3/profitsharing/orders': { json: PostV3ProfitsharingOrdersJson; options: PostV3ProfitsharingOrdersOptions; response: PostV3ProfitsharingOrdersResponse }
  'POST /v3/profitsharing/orders/unfreeze': { json: PostV3ProfitsharingOrdersUnfreezeJson; options: PostV3ProfitsharingOrdersUnfreezeOptions; response: PostV3ProfitsharingOrdersUnfreezeResponse }
  'GET /v3/profitsharing/orders/{out_order_no}': { query: GetV3ProfitsharingOrdersByOutOrderNoQuery; options: GetV3ProfitsharingOrdersByOutOrderNoOptions; response: GetV3ProfitsharingOrdersByOutOrderNoResponse }
  'POST /v3/profitsharing/receivers/add': { json: PostV3ProfitsharingReceiversAddJson; options: PostV3ProfitsharingReceiversAddOptions; response: PostV3ProfitsharingReceiversAddResponse }
  'POST /v3/profitsharing/receivers/delete': { json: PostV3ProfitsharingReceiversDeleteJson; options: PostV3ProfitsharingReceiversDeleteOptions; response: PostV3ProfitsharingReceiversDeleteResponse }
  'POST /v3/profitsharing/return-orders': { json: PostV3ProfitsharingReturnOrdersJson; options: PostV3ProfitsharingReturnOrdersOptions; response: PostV3ProfitsharingReturnOrdersResponse }
  'GET /v3/profitsharing/return-orders/{out_return_no}': { query: GetV3ProfitsharingReturnOrdersByOutReturnNoQuery; options: GetV3ProfitsharingReturnOrdersByOutReturnNoOptions; response: GetV3ProfitsharingReturnOrdersByOutReturnNoResponse }
  'GET /v3/profitsharing/transactions/{transaction_id}/amounts': { options: GetV3ProfitsharingTransactionsByTransactionIdAmountsOptions; response: GetV3ProfitsharingTransactionsByTransactionIdAmountsResponse }
}

/** 分账回退单 */
export interface ProfitsharingReturnOrder {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 微信分账单号 · 例：`3008450740201411110007820472` */
  order_id: string
  /** 商户分账单号 · 例：`P20150806125346` */
  out_order_no: string
  /** 商户回退单号 · 例：`R20190516001` */
  out_return_no: string
  /** 微信回退单号 · 例：`3008450740201411110007820472` */
  return_id: string
  /** 回退商户号 · 例：`86693852` */
  return_mchid: string
  /** 回退金额 · 单位：分 */
  amount: number
  /** 回退描述 */
  description: string
  /** 回退结果 */
  result: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {})
  /** 失败原因 */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'BALANCE_NOT_ENOUGH' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {})
  /** 创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
  /** 完成时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  finish_time: string
}

