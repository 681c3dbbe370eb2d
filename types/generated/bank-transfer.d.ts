// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'
import type { V3BankTransferBatchesBatchIdByBatchIdDetailsDetailIdNode, V3BankTransferBatchesBatchIdByBatchIdDetailsNode, V3BankTransferBatchesBatchIdNode, V3BankTransferBatchesOutBatchNoByOutBatchNoDetailsNode, V3BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode, V3BankTransferBatchesOutBatchNoNode } from './prefixes'

/** 查询明细电子回单受理结果：查询参数 */
export interface GetV3BankBatchTransferReceiptDetailReceiptsQuery {
  /** 银行转账批次单号 · 例：`GD2021011610162610BBdkkIwcu3` */
  out_batch_no: string
  /** 银行转账明细单号 · 例：`mx0911231610162610v4CNkO4HAf` */
  out_detail_no: string
}

/** 查询明细电子回单受理结果：选项 */
export interface GetV3BankBatchTransferReceiptDetailReceiptsOptions extends CallOptions {
  query: GetV3BankBatchTransferReceiptDetailReceiptsQuery
}

/** 查询明细电子回单受理结果：应答 */
export interface GetV3BankBatchTransferReceiptDetailReceiptsResponse extends BankTransferDetailReceipt {}

/** 受理明细电子回单：请求 */
export interface PostV3BankBatchTransferReceiptDetailReceiptsJson {
  /** 银行转账批次单号 · 例：`GD2021011610162610BBdkkIwcu3` */
  out_batch_no: string
  /** 银行转账明细单号 · 例：`mx0911231610162610v4CNkO4HAf` */
  out_detail_no: string
}

/** 受理明细电子回单：选项 */
export interface PostV3BankBatchTransferReceiptDetailReceiptsOptions extends CallOptions {
  json: PostV3BankBatchTransferReceiptDetailReceiptsJson
}

/** 受理明细电子回单：应答 */
export interface PostV3BankBatchTransferReceiptDetailReceiptsResponse extends BankTransferDetailReceipt {}

/** `v3/bank-batch-transfer/receipt/detail-receipts` */
export interface V3BankBatchTransferReceiptDetailReceipts extends PathNode {
  /**
   * 查询明细电子回单受理结果
   *
   * `GET /v3/bank-batch-transfer/receipt/detail-receipts`
   *
   * 产品：资金应用∙转账∙银行模式 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012470775 官方文档}
   */
  get(options: GetV3BankBatchTransferReceiptDetailReceiptsOptions): Promise<AxiosResponse<GetV3BankBatchTransferReceiptDetailReceiptsResponse>>
  /**
   * 受理明细电子回单
   *
   * `POST /v3/bank-batch-transfer/receipt/detail-receipts`
   *
   * 产品：资金应用∙转账∙银行模式 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012470770 官方文档}
   */
  post(options: PostV3BankBatchTransferReceiptDetailReceiptsOptions): Promise<AxiosResponse<PostV3BankBatchTransferReceiptDetailReceiptsResponse>>
}

/** 查询汇总电子回单受理结果：查询参数 */
export interface GetV3BankBatchTransferReceiptSummaryReceiptsQuery {
  /** 银行转账批次单号 · 例：`GD2021011610162610BBdkkIwcu3` */
  out_batch_no: string
}

/** 查询汇总电子回单受理结果：选项 */
export interface GetV3BankBatchTransferReceiptSummaryReceiptsOptions extends CallOptions {
  query: GetV3BankBatchTransferReceiptSummaryReceiptsQuery
}

/** 查询汇总电子回单受理结果：应答 */
export interface GetV3BankBatchTransferReceiptSummaryReceiptsResponse extends BankTransferSummaryReceipt {}

/** 受理汇总电子回单：请求 */
export interface PostV3BankBatchTransferReceiptSummaryReceiptsJson {
  /** 银行转账批次单号 · 例：`GD2021011610162610BBdkkIwcu3` */
  out_batch_no: string
}

/** 受理汇总电子回单：选项 */
export interface PostV3BankBatchTransferReceiptSummaryReceiptsOptions extends CallOptions {
  json: PostV3BankBatchTransferReceiptSummaryReceiptsJson
}

/** 受理汇总电子回单：应答 */
export interface PostV3BankBatchTransferReceiptSummaryReceiptsResponse extends BankTransferSummaryReceipt {}

/** `v3/bank-batch-transfer/receipt/summary-receipts` */
export interface V3BankBatchTransferReceiptSummaryReceipts extends PathNode {
  /**
   * 查询汇总电子回单受理结果
   *
   * `GET /v3/bank-batch-transfer/receipt/summary-receipts`
   *
   * 产品：资金应用∙转账∙银行模式 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012470761 官方文档}
   */
  get(options: GetV3BankBatchTransferReceiptSummaryReceiptsOptions): Promise<AxiosResponse<GetV3BankBatchTransferReceiptSummaryReceiptsResponse>>
  /**
   * 受理汇总电子回单
   *
   * `POST /v3/bank-batch-transfer/receipt/summary-receipts`
   *
   * 产品：资金应用∙转账∙银行模式 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012470746 官方文档}
   */
  post(options: PostV3BankBatchTransferReceiptSummaryReceiptsOptions): Promise<AxiosResponse<PostV3BankBatchTransferReceiptSummaryReceiptsResponse>>
}

/** 发起批量转账：请求 */
export interface PostV3BankTransferBatchesJson {
  /** 服务平台商户号 · 例：`1900001109` */
  platform_mchid: string
  /** 付款企业商户号 · 例：`1900001109` */
  specialized_payment_mchid: string
  /** 实际出资商户号 · 例：`1900001109` */
  sponsor_mchid: string
  /** 用户授权商户号 · 例：`1900001109` */
  user_authorized_mchid: string
  /** 用户授权appid · 例：`wxaffdakkk11112e3` */
  user_authorized_appid: string
  /** 银行批次单号 · 例：`plfk2020042013` */
  out_batch_no: string
  /** 批次名称 */
  batch_name: string
  /** 批次备注 */
  batch_remark: string
  /** 附加信息 */
  attach_remark?: string
  /** 转账总金额 · 单位：分 */
  total_amount: number
  /** 转账总笔数 */
  total_count: number
  /** 转账场景 · 例：`ORDINARY_TRANSFER` */
  transfer_scene: string
  /** 批量转账用途 · 例：`COMMISSION` */
  transfer_purpose: string
  /** 转账明细列表 */
  transfer_detail_list?: {
    /** 银行明细单号 · 例：`x23zy545Bd5436` */
    out_detail_no: string
    /** 转账金额 · 单位：分 */
    transfer_amount: number
    /** 转账备注 */
    transfer_remark: string
    /** 收款用户openid · 例：`o-MYE42l80oelYMDE34nYD456Xoy` */
    openid: string
    /** 收款用户姓名 · 敏感信息，加密传输 */
    user_name: string
    /** 收款用户身份证 · 敏感信息，加密传输 */
    user_id_card?: string
  }[]
}

/** 发起批量转账：选项 */
export interface PostV3BankTransferBatchesOptions extends CallOptions {
  json: PostV3BankTransferBatchesJson
}

/** 发起批量转账：应答 */
export interface PostV3BankTransferBatchesResponse {
  /** 银行批次单号 · 例：`plfk2020042013` */
  out_batch_no: string
  /** 微信支付批次单号 · 例：`1130000071100999991182020050700019480001` */
  batch_id: string
  /** 批次创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  create_time: string
}

/** `v3/bank-transfer/batches` */
export interface V3BankTransferBatches extends Printed {
  /**
   * 发起批量转账
   *
   * `POST /v3/bank-transfer/batches`
   *
   * 产品：资金应用∙转账∙银行模式 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465889 官方文档}
   */
  post(options: PostV3BankTransferBatchesOptions): Promise<AxiosResponse<PostV3BankTransferBatchesResponse>>
  readonly batchId: V3BankTransferBatchesBatchIdNode
  readonly outBatchNo: V3BankTransferBatchesOutBatchNoNode
  readonly 'batch-id/{batch_id}': V3BankTransferBatchesBatchIdByBatchId
  readonly 'batch-id/{batch_id}/details': V3BankTransferBatchesBatchIdByBatchIdDetailsNode
  readonly 'batch-id/{batch_id}/details/detail-id': V3BankTransferBatchesBatchIdByBatchIdDetailsDetailIdNode
  readonly 'batch-id/{batch_id}/details/detail-id/{detail_id}': V3BankTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId
  readonly 'out-batch-no/{out_batch_no}': V3BankTransferBatchesOutBatchNoByOutBatchNo
  readonly 'out-batch-no/{out_batch_no}/details': V3BankTransferBatchesOutBatchNoByOutBatchNoDetailsNode
  readonly 'out-batch-no/{out_batch_no}/details/out-detail-no': V3BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode
  readonly 'out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': V3BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/bank-transfer/batches/${Path}`>
}

/** 微信支付批次单号查询批次单：查询参数 */
export interface GetV3BankTransferBatchesBatchIdByBatchIdQuery {
  /** 是否查询转账明细单 */
  need_query_detail: boolean
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
  /** 明细状态 */
  detail_state?: 'ALL' | 'SUCCESS' | 'FAIL'
}

/** 微信支付批次单号查询批次单：选项 */
export interface GetV3BankTransferBatchesBatchIdByBatchIdOptions extends CallOptions {
  /** 微信支付批次单号 · 例：`1130000071100999991182020050700019480001` */
  batch_id: string
  query: GetV3BankTransferBatchesBatchIdByBatchIdQuery
}

/** 微信支付批次单号查询批次单：应答 */
export interface GetV3BankTransferBatchesBatchIdByBatchIdResponse extends BankTransferBatch {}

/** `v3/bank-transfer/batches/batch-id/{batch_id}` */
export interface V3BankTransferBatchesBatchIdByBatchId extends Printed {
  /**
   * 微信支付批次单号查询批次单
   *
   * `GET /v3/bank-transfer/batches/batch-id/{batch_id}`
   *
   * 产品：资金应用∙转账∙银行模式 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465891 官方文档}
   */
  get(options: GetV3BankTransferBatchesBatchIdByBatchIdOptions): Promise<AxiosResponse<GetV3BankTransferBatchesBatchIdByBatchIdResponse>>
  readonly details: V3BankTransferBatchesBatchIdByBatchIdDetailsNode
  readonly 'details/detail-id': V3BankTransferBatchesBatchIdByBatchIdDetailsDetailIdNode
  readonly 'details/detail-id/{detail_id}': V3BankTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/bank-transfer/batches/batch-id/{batch_id}/${Path}`>
}

/** 微信支付明细单号查询明细单：选项 */
export interface GetV3BankTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdOptions extends CallOptions {
  /** 微信支付批次单号 · 例：`1130000071100999991182020050700019480001` */
  batch_id: string
  /** 微信明细单号 · 例：`1140000071100999991182020050700019500100` */
  detail_id: string
}

/** 微信支付明细单号查询明细单：应答 */
export interface GetV3BankTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdResponse extends BankTransferBatchDetail {}

/** `v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` */
export interface V3BankTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId extends PathNode {
  /**
   * 微信支付明细单号查询明细单
   *
   * `GET /v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
   *
   * 产品：资金应用∙转账∙银行模式 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465897 官方文档}
   */
  get(options: GetV3BankTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdOptions): Promise<AxiosResponse<GetV3BankTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdResponse>>
}

/** 银行批次单号查询批次单：查询参数 */
export interface GetV3BankTransferBatchesOutBatchNoByOutBatchNoQuery {
  /** 是否查询转账明细单 */
  need_query_detail: boolean
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
  /** 明细状态 */
  detail_state?: 'ALL' | 'SUCCESS' | 'FAIL'
}

/** 银行批次单号查询批次单：选项 */
export interface GetV3BankTransferBatchesOutBatchNoByOutBatchNoOptions extends CallOptions {
  /** 银行批次单号 · 例：`plfk2020042013` */
  out_batch_no: string
  query: GetV3BankTransferBatchesOutBatchNoByOutBatchNoQuery
}

/** 银行批次单号查询批次单：应答 */
export interface GetV3BankTransferBatchesOutBatchNoByOutBatchNoResponse extends BankTransferBatch {}

/** `v3/bank-transfer/batches/out-batch-no/{out_batch_no}` */
export interface V3BankTransferBatchesOutBatchNoByOutBatchNo extends Printed {
  /**
   * 银行批次单号查询批次单
   *
   * `GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}`
   *
   * 产品：资金应用∙转账∙银行模式 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465903 官方文档}
   */
  get(options: GetV3BankTransferBatchesOutBatchNoByOutBatchNoOptions): Promise<AxiosResponse<GetV3BankTransferBatchesOutBatchNoByOutBatchNoResponse>>
  readonly details: V3BankTransferBatchesOutBatchNoByOutBatchNoDetailsNode
  readonly 'details/out-detail-no': V3BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode
  readonly 'details/out-detail-no/{out_detail_no}': V3BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/bank-transfer/batches/out-batch-no/{out_batch_no}/${Path}`>
}

/** 银行明细单号查询明细单：选项 */
export interface GetV3BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoOptions extends CallOptions {
  /** 银行批次单号 · 例：`plfk2020042013` */
  out_batch_no: string
  /** 银行明细单号 · 例：`x23zy545Bd5436` */
  out_detail_no: string
}

/** 银行明细单号查询明细单：应答 */
export interface GetV3BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoResponse extends BankTransferBatchDetail {}

/** `v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` */
export interface V3BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo extends PathNode {
  /**
   * 银行明细单号查询明细单
   *
   * `GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
   *
   * 产品：资金应用∙转账∙银行模式 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465915 官方文档}
   */
  get(options: GetV3BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoOptions): Promise<AxiosResponse<GetV3BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoResponse>>
}

export interface BankTransferOperations {
  'GET /v3/bank-batch-transfer/receipt/detail-receipts': { query: GetV3BankBatchTransferReceiptDetailReceiptsQuery; options: GetV3BankBatchTransferReceiptDetailReceiptsOptions; response: GetV3BankBatchTransferReceiptDetailReceiptsResponse }
  'POST /v3/bank-batch-transfer/receipt/detail-receipts': { json: PostV3BankBatchTransferReceiptDetailReceiptsJson; options: PostV3BankBatchTransferReceiptDetailReceiptsOptions; response: PostV3BankBatchTransferReceiptDetailReceiptsResponse }
  'GET /v3/bank-batch-transfer/receipt/summary-receipts': { query: GetV3BankBatchTransferReceiptSummaryReceiptsQuery; options: GetV3BankBatchTransferReceiptSummaryReceiptsOptions; response: GetV3BankBatchTransferReceiptSummaryReceiptsResponse }
  'POST /v3/bank-batch-transfer/receipt/summary-receipts': { json: PostV3BankBatchTransferReceiptSummaryReceiptsJson; options: PostV3BankBatchTransferReceiptSummaryReceiptsOptions; response: PostV3BankBatchTransferReceiptSummaryReceiptsResponse }
  'POST /v3/bank-transfer/batches': { json: PostV3BankTransferBatchesJson; options: PostV3BankTransferBatchesOptions; response: PostV3BankTransferBatchesResponse }
  'GET /v3/bank-transfer/batches/batch-id/{batch_id}': { query: GetV3BankTransferBatchesBatchIdByBatchIdQuery; options: GetV3BankTransferBatchesBatchIdByBatchIdOptions; response: GetV3BankTransferBatchesBatchIdByBatchIdResponse }
  'GET /v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': { options: GetV3BankTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdOptions; response: GetV3BankTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdResponse }
  'GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}': { query: GetV3BankTransferBatchesOutBatchNoByOutBatchNoQuery; options: GetV3BankTransferBatchesOutBatchNoByOutBatchNoOptions; response: GetV3BankTransferBatchesOutBatchNoByOutBatchNoResponse }
  'GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': { options: GetV3BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoOptions; response: GetV3BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoResponse }
}

/** 转账批次单 */
export interface BankTransferBatch {
  /** 银行服务商号 · 例：`1900001109` */
  bank_sp_mchid: string
  /** 服务平台商户号 · 例：`1900001109` */
  platform_mchid: string
  /** 付款企业商户号 · 例：`1900001109` */
  specialized_payment_mchid: string
  /** 实际出资商户号 · 例：`1900001109` */
  sponsor_mchid: string
  /** 用户授权商户号 · 例：`1900001109` */
  user_authorized_mchid: string
  /** 用户授权appid · 例：`wxf636efh567hg4356` */
  user_authorized_appid: string
  /** 银行批次单号 · 例：`plfk2020042013` */
  out_batch_no: string
  /** 微信支付批次单号 · 例：`1130000071100999991182020050700019480001` */
  batch_id: string
  /** 转账场景 */
  transfer_scene: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {})
  /** 批次名称 */
  batch_name: string
  /** 批次备注 */
  batch_remark: string
  /** 附加信息 */
  attach_remark?: string
  /** 批量转账用途 */
  transfer_purpose: 'GOODSPAYMENT' | 'COMMISSION' | 'REFUND' | 'REIMBURSEMENT' | 'FREIGHT' | 'OTHERS' | (string & {})
  /** 批次状态 */
  batch_state: 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {})
  /** 批次关闭原因 */
  close_reason?: 'MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | (string & {})
  /** 转账总金额 · 单位：分 */
  total_amount: number
  /** 转账总笔数 */
  total_count: number
  /** 批次创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  create_time?: string
  /** 批次更新时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  update_time?: string
  /** 转账成功金额 · 单位：分 */
  success_amount?: number
  /** 转账成功笔数 */
  success_count?: number
  /** 转账失败金额 · 单位：分 */
  fail_amount?: number
  /** 转账失败笔数 */
  fail_count?: number
  /** 转账明细单列表 */
  transfer_detail_list: {
    /** 微信支付明细单号 · 例：`1140000071100999991182020050700019500100` */
    detail_id: string
    /** 银行明细单号 · 例：`x23zy545Bd5436` */
    out_detail_no: string
    /** 明细状态 */
    detail_state: 'PROCESSING' | 'SUCCESS' | 'REFUND' | (string & {})
    /** 明细失败原因 */
    fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'PAYROLL_CARD_ALREADY_LOGOUT' | 'PAYROLL_CARD_ALREADY_FROZEN' | 'PAYROLL_CARD_UNAUTHORIZED' | 'PAYROLL_CARD_USER_NOT_OPEN' | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH' | 'PAYROLL_CARD_ID_CARD_NOT_MATCH' | 'PAYROLL_CARD_BANKCARD_UNBUNDLING' | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA' | 'BANK_CARD_ACCOUNT_ABNORMAL' | 'BANK_CARD_STATUS_ABNORMAL' | 'BANK_CARD_BANK_INFO_WRONG' | 'BANK_CARD_CARD_INFO_WRONG' | 'OTHER_FAIL_REASON_TYPE' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'TRANSFER_REMARK_SET_FAIL' | (string & {})
  }[]
}

/** 转账明细单 */
export interface BankTransferBatchDetail {
  /** 银行服务商号 · 例：`1900001109` */
  bank_sp_mchid: string
  /** 服务平台商户号 · 例：`1900001109` */
  platform_mchid: string
  /** 付款企业商户号 · 例：`1900001109` */
  specialized_payment_mchid: string
  /** 实际出资商户号 · 例：`1900001109` */
  sponsor_mchid: string
  /** 用户授权商户号 · 例：`1900001109` */
  user_authorized_mchid: string
  /** 用户授权appid · 例：`wxaffdakkk11112e3` */
  user_authorized_appid: string
  /** 银行批次单号 · 例：`plfk2020042013` */
  out_batch_no: string
  /** 微信支付批次单号 · 例：`1130000071100999991182020050700019480001` */
  batch_id: string
  /** 转账场景 */
  transfer_scene: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {})
  /** 银行明细单号 · 例：`x23zy545Bd5436` */
  out_detail_no: string
  /** 微信支付明细单号 · 例：`1140000071100999991182020050700019500100` */
  detail_id: string
  /** 收款用户openid · 例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid: string
  /** 收款用户姓名 · 敏感信息，加密传输 */
  username: string
  /** 转账金额 · 单位：分 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 明细状态 */
  detail_state: 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'REFUND' | (string & {})
  /** 明细失败原因 */
  fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'PAYROLL_CARD_ALREADY_LOGOUT' | 'PAYROLL_CARD_ALREADY_FROZEN' | 'PAYROLL_CARD_UNAUTHORIZED' | 'PAYROLL_CARD_USER_NOT_OPEN' | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH' | 'PAYROLL_CARD_ID_CARD_NOT_MATCH' | 'PAYROLL_CARD_BANKCARD_UNBUNDLING' | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA' | 'BANK_CARD_ACCOUNT_ABNORMAL' | 'BANK_CARD_STATUS_ABNORMAL' | 'BANK_CARD_BANK_INFO_WRONG' | 'BANK_CARD_CARD_INFO_WRONG' | 'OTHER_FAIL_REASON_TYPE' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'TRANSFER_REMARK_SET_FAIL' | (string & {})
  /** 转账发起时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  initiate_time?: string
  /** 明细更新时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  update_time: string
  /** 收款账户类型 */
  account_type: 'WECHATPAY_ACCOUNT' | 'BANK_ACCOUNT' | (string & {})
  /** 银行名称 */
  bank_name?: string
  /** 银行卡尾号 · 例：`1234` */
  bank_card_number_tail?: string
}

/** 明细电子回单 */
export interface BankTransferDetailReceipt {
  /** 银行转账批次单号 · 例：`GD2021011610162610BBdkkIwcu3` */
  out_batch_no: string
  /** 银行转账明细单号 · 例：`mx0911231610162610v4CNkO4HAf` */
  out_detail_no: string
  /** 电子回单受理单号 · 例：`1050000010509999485212020110200058820001` */
  receipt_no: string
  /** 电子回单状态 · 例：`ACCEPTED` */
  receipt_state?: string
  /** 电子回单文件的Hash方法 · 例：`SHA256` */
  hash_type?: string
  /** 电子回单文件的Hash值 · 例：`DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529` */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
}

/** 汇总电子回单 */
export interface BankTransferSummaryReceipt {
  /** 银行转账批次单号 · 例：`plfk2020042013` */
  out_batch_no: string
  /** 电子回单申请单号 · 例：`1050000010509999485212020110200058820001` */
  receipt_no: string
  /** 电子回单状态 · 例：`ACCEPTED` */
  receipt_state?: string
  /** 电子回单文件的hash方法 · 例：`SHA256` */
  hash_type?: string
  /** 电子回单文件的hash值 · 例：`DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529` */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
  /** 创建时间 · RFC 3339 · 例：`2020-05-20T13:29:35.120+08:00` */
  create_time?: string
  /** 更新时间 · RFC 3339 · 例：`2020-05-21T13:29:35.120+08:00` */
  update_time?: string
}

