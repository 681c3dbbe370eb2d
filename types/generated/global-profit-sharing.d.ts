// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'

/** 获取分账账单文件下载地址：查询参数 */
export interface GetV3GlobalProfitSharingBillDownloadUrlQuery {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 账单日期 · yyyy-MM-dd · 例：`2020-01-01` */
  bill_date?: string
}

/** 获取分账账单文件下载地址：选项 */
export interface GetV3GlobalProfitSharingBillDownloadUrlOptions extends CallOptions {
  query?: GetV3GlobalProfitSharingBillDownloadUrlQuery
}

/** 获取分账账单文件下载地址：应答 */
export interface GetV3GlobalProfitSharingBillDownloadUrlResponse {
  /** 下载地址 */
  download_url: string
}

/** `v3/global/profit-sharing/bill-download-url` */
export interface V3GlobalProfitSharingBillDownloadUrl extends PathNode {
  /**
   * 获取分账账单文件下载地址
   *
   * `GET /v3/global/profit-sharing/bill-download-url`
   *
   * 产品：跨境∙分账 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025018 官方文档}
   */
  get(options?: GetV3GlobalProfitSharingBillDownloadUrlOptions): Promise<AxiosResponse<GetV3GlobalProfitSharingBillDownloadUrlResponse>>
}

/** 请求分账：请求 */
export interface PostV3GlobalProfitSharingOrdersJson {
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
    /** 分账币种 */
    currency: 'CNY'
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
    /** 分账接收方帐号 · 例：`86693852` */
    account: string
    /** 分账个人接收方姓名 · 敏感信息，加密传输 */
    name?: string
    /** 是否已经获取用户实名信息授权 */
    authorized?: boolean
    /** 分账金额 · 单位：货币最小单位 */
    amount: number
    /** 分账描述 */
    description: string
  }[]
  /** 是否解冻剩余未分资金 */
  unfreeze_unsplit: boolean
}

/** 请求分账：选项 */
export interface PostV3GlobalProfitSharingOrdersOptions extends CallOptions {
  json: PostV3GlobalProfitSharingOrdersJson
}

/** 请求分账：应答 */
export interface PostV3GlobalProfitSharingOrdersResponse extends GlobalProfitSharingOrder {}

/** `v3/global/profit-sharing/orders` */
export interface V3GlobalProfitSharingOrders extends Printed {
  /**
   * 请求分账
   *
   * `POST /v3/global/profit-sharing/orders`
   *
   * 产品：跨境∙分账 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024892 官方文档}
   */
  post(options: PostV3GlobalProfitSharingOrdersOptions): Promise<AxiosResponse<PostV3GlobalProfitSharingOrdersResponse>>
  readonly unfreeze: V3GlobalProfitSharingOrdersUnfreeze
  readonly _out_order_no_: V3GlobalProfitSharingOrdersByOutOrderNo
  readonly '{out_order_no}': V3GlobalProfitSharingOrdersByOutOrderNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/global/profit-sharing/orders/${Path}`>
}

/** 解冻剩余资金：请求 */
export interface PostV3GlobalProfitSharingOrdersUnfreezeJson {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 微信订单号 · 例：`4208450740201411110007820472` */
  transaction_id: string
  /** 商户分账单号 · 例：`P20150806125346` */
  out_order_no: string
  /** 分账描述 */
  description: string
}

/** 解冻剩余资金：选项 */
export interface PostV3GlobalProfitSharingOrdersUnfreezeOptions extends CallOptions {
  json: PostV3GlobalProfitSharingOrdersUnfreezeJson
}

/** 解冻剩余资金：应答 */
export interface PostV3GlobalProfitSharingOrdersUnfreezeResponse extends GlobalProfitSharingOrder {}

/** `v3/global/profit-sharing/orders/unfreeze` */
export interface V3GlobalProfitSharingOrdersUnfreeze extends PathNode {
  /**
   * 解冻剩余资金
   *
   * `POST /v3/global/profit-sharing/orders/unfreeze`
   *
   * 产品：跨境∙分账 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024897 官方文档}
   */
  post(options: PostV3GlobalProfitSharingOrdersUnfreezeOptions): Promise<AxiosResponse<PostV3GlobalProfitSharingOrdersUnfreezeResponse>>
}

/** 查询分账结果：查询参数 */
export interface GetV3GlobalProfitSharingOrdersByOutOrderNoQuery {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 微信订单号 · 例：`4208450740201411110007820472` */
  transaction_id?: string
}

/** 查询分账结果：选项 */
export interface GetV3GlobalProfitSharingOrdersByOutOrderNoOptions extends CallOptions {
  /** 商户分账单号 · 例：`P20150806125346` */
  out_order_no: string
  query?: GetV3GlobalProfitSharingOrdersByOutOrderNoQuery
}

/** 查询分账结果：应答 */
export interface GetV3GlobalProfitSharingOrdersByOutOrderNoResponse extends GlobalProfitSharingOrder {}

/** `v3/global/profit-sharing/orders/{out_order_no}` */
export interface V3GlobalProfitSharingOrdersByOutOrderNo extends PathNode {
  /**
   * 查询分账结果
   *
   * `GET /v3/global/profit-sharing/orders/{out_order_no}`
   *
   * 产品：跨境∙分账 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024900 官方文档}
   */
  get(options: GetV3GlobalProfitSharingOrdersByOutOrderNoOptions): Promise<AxiosResponse<GetV3GlobalProfitSharingOrdersByOutOrderNoResponse>>
}

/** 添加分账接收方：请求 */
export interface PostV3GlobalProfitSharingReceiversJson {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 应用ID · 例：`wx8888888888888888` */
  appid?: string
  /** 子商户应用ID · 例：`wx8888888888888889` */
  sub_appid?: string
  /** 分账接收方类型 */
  type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方帐号 · 例：`86693852` */
  account?: string
  /** 分账个人接收方姓名 · 敏感信息，加密传输 */
  name?: string
  /** 是否已经获取用户实名信息授权 */
  authorized?: boolean
  /** 与分账方的关系类型 */
  relation_type?: 'SUPPLIER' | 'DISTRIBUTOR' | 'TAX_SERVICE_PROVIDER' | 'IT_SERVICE_PROVIDER' | 'CUSTOM'
  /** 自定义的分账关系 */
  custom_relation?: string
  /** 分账场景详细描述 */
  scene?: string
  /** 接收方商户的主营业务范围 */
  major_service?: string
  /** 分账接收方预计分账比例 */
  expected_ratio?: number
  /** 增加分账接收方申请函文件ID · 例：`de851a06-5a38-9d31-a102-275a17c477de` */
  application_file_id?: string
  /** 分账方与接收方合作关系证明文件ID · 例：`de851a06-5a38-9d31-a102-275a17c477de` */
  partnership_file_id?: string
}

/** 添加分账接收方：选项 */
export interface PostV3GlobalProfitSharingReceiversOptions extends CallOptions {
  json: PostV3GlobalProfitSharingReceiversJson
}

/** 添加分账接收方：应答 */
export interface PostV3GlobalProfitSharingReceiversResponse {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号 · 例：`86693852` */
  account: string
  /** 分账接收方全称 · 敏感信息，加密传输 */
  name?: string
  /** 与分账方的关系类型 */
  relation_type: 'SUPPLIER' | 'DISTRIBUTOR' | 'TAX_SERVICE_PROVIDER' | 'IT_SERVICE_PROVIDER' | 'CUSTOM' | (string & {})
  /** 自定义的分账关系 */
  custom_relation?: string
  /** 分账场景详细描述 */
  scene?: string
  /** 接收方商户的主营业务范围 */
  major_service?: string
  /** 分账接收方预计分账比例 */
  expected_ratio?: number
  /** 微信文件标识ID · 例：`de851a06-5a38-9d31-a102-275a17c477de` */
  file_id?: string
  /** 接收方关系状态 */
  state?: string
  /** 接收关系添加失败原因 */
  fail_reason?: string
  /** 增加分账接收方申请函文件ID · 例：`de851a06-5a38-9d31-a102-275a17c477de` */
  application_file_id?: string
  /** 分账方与接收方合作关系证明文件ID · 例：`de851a06-5a38-9d31-a102-275a17c477de` */
  partnership_file_id?: string
}

/** 删除分账接收方：请求 */
export interface DeleteV3GlobalProfitSharingReceiversJson {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 应用ID · 例：`wx8888888888888888` */
  appid?: string
  /** 子商户应用ID · 例：`wx8888888888888889` */
  sub_appid?: string
  /** 分账接收方类型 */
  type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方帐号 · 例：`86693852` */
  account?: string
}

/** 删除分账接收方：选项 */
export interface DeleteV3GlobalProfitSharingReceiversOptions extends CallOptions {
  json: DeleteV3GlobalProfitSharingReceiversJson
}

/** 删除分账接收方：应答 */
export type DeleteV3GlobalProfitSharingReceiversResponse = undefined

/** `v3/global/profit-sharing/receivers` */
export interface V3GlobalProfitSharingReceivers extends Printed {
  /**
   * 添加分账接收方
   *
   * `POST /v3/global/profit-sharing/receivers`
   *
   * 产品：跨境∙分账 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024908 官方文档}
   */
  post(options: PostV3GlobalProfitSharingReceiversOptions): Promise<AxiosResponse<PostV3GlobalProfitSharingReceiversResponse>>
  /**
   * 删除分账接收方
   *
   * `DELETE /v3/global/profit-sharing/receivers`
   *
   * 产品：跨境∙分账 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013027316 官方文档}
   */
  delete(options: DeleteV3GlobalProfitSharingReceiversOptions): Promise<AxiosResponse<DeleteV3GlobalProfitSharingReceiversResponse>>
  readonly _account_: V3GlobalProfitSharingReceiversByAccount
  readonly '{account}': V3GlobalProfitSharingReceiversByAccount
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/global/profit-sharing/receivers/${Path}`>
}

/** 查询分账接收方添加结果：查询参数 */
export interface GetV3GlobalProfitSharingReceiversByAccountQuery {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 微信订单号 · 例：`4208450740201411110007820472` */
  transaction_id?: string
  /** 应用ID · 例：`wx8888888888888888` */
  appid?: string
  /** 子商户应用ID · 例：`wx8888888888888889` */
  sub_appid?: string
  /** 分账接收方类型 */
  type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
}

/** 查询分账接收方添加结果：选项 */
export interface GetV3GlobalProfitSharingReceiversByAccountOptions extends CallOptions {
  /** 接收方账号 · 例：`86693852` */
  account: string
  query?: GetV3GlobalProfitSharingReceiversByAccountQuery
}

/** 查询分账接收方添加结果：应答 */
export interface GetV3GlobalProfitSharingReceiversByAccountResponse {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号 · 例：`86693852` */
  account: string
  /** 分账接收方全称 · 例：`hu89ohu89ohu89o` */
  name?: string
  /** 与分账方的关系类型 */
  relation_type: 'SUPPLIER' | 'DISTRIBUTOR' | 'TAX_SERVICE_PROVIDER' | 'IT_SERVICE_PROVIDER' | 'CUSTOM' | (string & {})
  /** 自定义的分账关系 */
  custom_relation?: string
  /** 分账场景详细描述 */
  scene?: string
  /** 接收方商户的主营业务范围 */
  major_service?: string
  /** 分账接收方预计分账比例 */
  expected_ratio?: number
  /** 微信文件标识ID · 例：`de851a06-5a38-9d31-a102-275a17c477de` */
  file_id?: string
  /** 接收方关系状态 */
  state?: string
  /** 接收关系添加失败原因 */
  fail_reason?: string
}

/** `v3/global/profit-sharing/receivers/{account}` */
export interface V3GlobalProfitSharingReceiversByAccount extends PathNode {
  /**
   * 查询分账接收方添加结果
   *
   * `GET /v3/global/profit-sharing/receivers/{account}`
   *
   * 产品：跨境∙分账 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024912 官方文档}
   */
  get(options: GetV3GlobalProfitSharingReceiversByAccountOptions): Promise<AxiosResponse<GetV3GlobalProfitSharingReceiversByAccountResponse>>
}

/** 获取分账退款账单下载链接：查询参数 */
export interface GetV3GlobalProfitSharingRefundsBillDownloadUrlQuery {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 账单日期 · yyyy-MM-dd · 例：`2020-01-01` */
  bill_date?: string
}

/** 获取分账退款账单下载链接：选项 */
export interface GetV3GlobalProfitSharingRefundsBillDownloadUrlOptions extends CallOptions {
  query?: GetV3GlobalProfitSharingRefundsBillDownloadUrlQuery
}

/** 获取分账退款账单下载链接：应答 */
export interface GetV3GlobalProfitSharingRefundsBillDownloadUrlResponse {
  /** 下载地址 */
  download_url: string
}

/** `v3/global/profit-sharing/refunds/bill-download-url` */
export interface V3GlobalProfitSharingRefundsBillDownloadUrl extends PathNode {
  /**
   * 获取分账退款账单下载链接
   *
   * `GET /v3/global/profit-sharing/refunds/bill-download-url`
   *
   * 产品：跨境∙分账 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025022 官方文档}
   */
  get(options?: GetV3GlobalProfitSharingRefundsBillDownloadUrlOptions): Promise<AxiosResponse<GetV3GlobalProfitSharingRefundsBillDownloadUrlResponse>>
}

/** 查询可供垫付退款实时余额：选项 */
export interface GetV3GlobalProfitSharingRefundsRefundableBalanceOptions extends CallOptions {
}

/** 查询可供垫付退款实时余额：应答 */
export interface GetV3GlobalProfitSharingRefundsRefundableBalanceResponse {
  /** 出资方商户号 · 例：`19000000001` */
  sponsor_mchid?: string
  /** 可供垫付分账退款的实时余额 · 单位：货币最小单位 */
  balance?: number
  /** 货币类型 · 例：`CNY` */
  currency?: string
}

/** `v3/global/profit-sharing/refunds/refundable-balance` */
export interface V3GlobalProfitSharingRefundsRefundableBalance extends PathNode {
  /**
   * 查询可供垫付退款实时余额
   *
   * `GET /v3/global/profit-sharing/refunds/refundable-balance`
   *
   * 产品：跨境∙分账 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024984 官方文档}
   */
  get(options?: GetV3GlobalProfitSharingRefundsRefundableBalanceOptions): Promise<AxiosResponse<GetV3GlobalProfitSharingRefundsRefundableBalanceResponse>>
}

/** 分账标记：请求 */
export interface PostV3GlobalProfitSharingTransactionsMarkJson {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 商户订单号 · 例：`P20150806125346` */
  out_trade_no?: string
  /** 订单标价币种 · 例：`CNY` */
  currency?: string
}

/** 分账标记：选项 */
export interface PostV3GlobalProfitSharingTransactionsMarkOptions extends CallOptions {
  json: PostV3GlobalProfitSharingTransactionsMarkJson
}

/** 分账标记：应答 */
export type PostV3GlobalProfitSharingTransactionsMarkResponse = undefined

/** `v3/global/profit-sharing/transactions/mark` */
export interface V3GlobalProfitSharingTransactionsMark extends PathNode {
  /**
   * 分账标记
   *
   * `POST /v3/global/profit-sharing/transactions/mark`
   *
   * 产品：跨境∙分账 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4012354804 官方文档}
   */
  post(options: PostV3GlobalProfitSharingTransactionsMarkOptions): Promise<AxiosResponse<PostV3GlobalProfitSharingTransactionsMarkResponse>>
}

/** 查询剩余待分金额：查询参数 */
export interface GetV3GlobalProfitSharingTransactionsByTransactionIdAmountsQuery {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
}

/** 查询剩余待分金额：选项 */
export interface GetV3GlobalProfitSharingTransactionsByTransactionIdAmountsOptions extends CallOptions {
  /** 微信订单号 · 例：`4208450740201411110007820472` */
  transaction_id: string
  query?: GetV3GlobalProfitSharingTransactionsByTransactionIdAmountsQuery
}

/** 查询剩余待分金额：应答 */
export interface GetV3GlobalProfitSharingTransactionsByTransactionIdAmountsResponse {
  /** 微信订单号 · 例：`4208450740201411110007820472` */
  transaction_id: string
  /** 订单剩余待分金额 · 单位：货币最小单位 */
  unsplit_amount?: number
  /** 货币类型 · 例：`CNY` */
  currency?: string
}

/** `v3/global/profit-sharing/transactions/{transaction_id}/amounts` */
export interface V3GlobalProfitSharingTransactionsByTransactionIdAmounts extends PathNode {
  /**
   * 查询剩余待分金额
   *
   * `GET /v3/global/profit-sharing/transactions/{transaction_id}/amounts`
   *
   * 产品：跨境∙分账 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024904 官方文档}
   */
  get(options: GetV3GlobalProfitSharingTransactionsByTransactionIdAmountsOptions): Promise<AxiosResponse<GetV3GlobalProfitSharingTransactionsByTransactionIdAmountsResponse>>
}

/** 查询订单剩余可退款金额：查询参数 */
export interface GetV3GlobalProfitSharingTransactionsByTransactionIdRefundableAmountsQuery {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
}

/** 查询订单剩余可退款金额：选项 */
export interface GetV3GlobalProfitSharingTransactionsByTransactionIdRefundableAmountsOptions extends CallOptions {
  /** 微信订单号 · 例：`4208450740201411110007820472` */
  transaction_id: string
  query?: GetV3GlobalProfitSharingTransactionsByTransactionIdRefundableAmountsQuery
}

/** 查询订单剩余可退款金额：应答 */
export interface GetV3GlobalProfitSharingTransactionsByTransactionIdRefundableAmountsResponse {
  /** 微信订单号 · 例：`4208450740201411110007820472` */
  transaction_id: string
  /** 订单剩余可退款金额 · 单位：货币最小单位 */
  refundable_amount?: number
  /** 货币类型 · 例：`CNY` */
  currency?: string
  /** 订单剩余可使用垫付资金退款的金额 · 单位：货币最小单位 */
  funds_refundable_amount?: number
}

/** `v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts` */
export interface V3GlobalProfitSharingTransactionsByTransactionIdRefundableAmounts extends PathNode {
  /**
   * 查询订单剩余可退款金额
   *
   * `GET /v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts`
   *
   * 产品：跨境∙分账 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024982 官方文档}
   */
  get(options: GetV3GlobalProfitSharingTransactionsByTransactionIdRefundableAmountsOptions): Promise<AxiosResponse<GetV3GlobalProfitSharingTransactionsByTransactionIdRefundableAmountsResponse>>
}

export interface GlobalProfitSharingOperations {
  'GET /v3/global/profit-sharing/bill-download-url': { query: GetV3GlobalProfitSharingBillDownloadUrlQuery; options: GetV3GlobalProfitSharingBillDownloadUrlOptions; response: GetV3GlobalProfitSharingBillDownloadUrlResponse }
  'POST /v3/global/profit-sharing/orders': { json: PostV3GlobalProfitSharingOrdersJson; options: PostV3GlobalProfitSharingOrdersOptions; response: PostV3GlobalProfitSharingOrdersResponse }
  'POST /v3/global/profit-sharing/orders/unfreeze': { json: PostV3GlobalProfitSharingOrdersUnfreezeJson; options: PostV3GlobalProfitSharingOrdersUnfreezeOptions; response: PostV3GlobalProfitSharingOrdersUnfreezeResponse }
  'GET /v3/global/profit-sharing/orders/{out_order_no}': { query: GetV3GlobalProfitSharingOrdersByOutOrderNoQuery; options: GetV3GlobalProfitSharingOrdersByOutOrderNoOptions; response: GetV3GlobalProfitSharingOrdersByOutOrderNoResponse }
  'POST /v3/global/profit-sharing/receivers': { json: PostV3GlobalProfitSharingReceiversJson; options: PostV3GlobalProfitSharingReceiversOptions; response: PostV3GlobalProfitSharingReceiversResponse }
  'DELETE /v3/global/profit-sharing/receivers': { json: DeleteV3GlobalProfitSharingReceiversJson; options: DeleteV3GlobalProfitSharingReceiversOptions; response: DeleteV3GlobalProfitSharingReceiversResponse }
  'GET /v3/global/profit-sharing/receivers/{account}': { query: GetV3GlobalProfitSharingReceiversByAccountQuery; options: GetV3GlobalProfitSharingReceiversByAccountOptions; response: GetV3GlobalProfitSharingReceiversByAccountResponse }
  'GET /v3/global/profit-sharing/refunds/bill-download-url': { query: GetV3GlobalProfitSharingRefundsBillDownloadUrlQuery; options: GetV3GlobalProfitSharingRefundsBillDownloadUrlOptions; response: GetV3GlobalProfitSharingRefundsBillDownloadUrlResponse }
  'GET /v3/global/profit-sharing/refunds/refundable-balance': { options: GetV3GlobalProfitSharingRefundsRefundableBalanceOptions; response: GetV3GlobalProfitSharingRefundsRefundableBalanceResponse }
  'POST /v3/global/profit-sharing/transactions/mark': { json: PostV3GlobalProfitSharingTransactionsMarkJson; options: PostV3GlobalProfitSharingTransactionsMarkOptions; response: PostV3GlobalProfitSharingTransactionsMarkResponse }
  'GET /v3/global/profit-sharing/transactions/{transaction_id}/amounts': { query: GetV3GlobalProfitSharingTransactionsByTransactionIdAmountsQuery; options: GetV3GlobalProfitSharingTransactionsByTransactionIdAmountsOptions; response: GetV3GlobalProfitSharingTransactionsByTransactionIdAmountsResponse }
  'GET /v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts': { query: GetV3GlobalProfitSharingTransactionsByTransactionIdRefundableAmountsQuery; options: GetV3GlobalProfitSharingTransactionsByTransactionIdRefundableAmountsOptions; response: GetV3GlobalProfitSharingTransactionsByTransactionIdRefundableAmountsResponse }
}

/** 分账单 */
export interface GlobalProfitSharingOrder {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 微信订单号 · 例：`4208450740201411110007820472` */
  transaction_id: string
  /** 商户分账单号 · 例：`P20150806125346` */
  out_order_no: string
  /** 微信分账单号 · 例：`3008450740201411110007820472` */
  order_id: string
  /** 分账单状态 · 例：`FINISHED` */
  state: string
  /** 分账接收方列表 */
  receivers?: {
    /** 分账币种 · 例：`CNY` */
    currency: string
    /** 分账金额 · 单位：货币最小单位 */
    amount: number
    /** 分账描述 */
    description: string
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
    /** 分账接收方帐号 · 例：`1900000109` */
    account: string
    /** 分账结果 · 例：`SUCCESS` */
    result: string
    /** 分账失败原因 · 例：`ACCOUNT_ABNORMAL` */
    fail_reason: string
    /** 分账创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    create_time: string
    /** 分账完成时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    finish_time: string
    /** 分账明细单号 · 例：`36011111111111111111111` */
    detail_id?: string
    /** 分账明细类型 */
    detail_type?: string
    /** 出资方结算币种 */
    settlement_currency?: string
    /** 出资方结算金额 · 单位：货币最小单位 */
    settlement_amount?: number
    /** 汇率值 */
    rate?: number
  }[]
}

