// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'
import type { V3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdNode, V3PartnerTransferBatchesBatchIdByBatchIdDetailsNode, V3PartnerTransferBatchesBatchIdNode, V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsNode, V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode, V3PartnerTransferBatchesOutBatchNoNode, V3TransferBatchesBatchIdByBatchIdDetailsDetailIdNode, V3TransferBatchesBatchIdByBatchIdDetailsNode, V3TransferBatchesBatchIdNode, V3TransferBatchesOutBatchNoByOutBatchNoDetailsNode, V3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode, V3TransferBatchesOutBatchNoNode } from './prefixes'

/** 发起批量转账：请求 */
export interface PostV3PartnerTransferBatchesJson {
  /** 特约商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 特约商户appid · 例：`wxf636efh567hg4356` */
  sub_appid?: string
  /** 特约商户授权类型 */
  authorization_type: 'INFORMATION_AUTHORIZATION_TYPE' | 'FUND_AUTHORIZATION_TYPE' | 'INFORMATION_AND_FUND_AUTHORIZATION_TYPE'
  /** 商家批次单号 · 例：`plfk2020042013` */
  out_batch_no: string
  /** 批次名称 */
  batch_name: string
  /** 批次备注 */
  batch_remark: string
  /** 转账总金额 · 单位：分 */
  total_amount: number
  /** 转账总笔数 */
  total_num: number
  /** 转账明细列表 */
  transfer_detail_list?: {
    /** 商家明细单号 · 例：`x23zy545Bd5436` */
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
  /** 服务商的appid · 例：`wxf636efh567hg4388` */
  sp_appid?: string
  /** 批量转账用途 */
  transfer_purpose?: 'GOODSPAYMENT' | 'COMMISSION' | 'REFUND' | 'REIMBURSEMENT' | 'FREIGHT' | 'OTHERS'
  /** 转账场景 */
  transfer_scene?: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER'
}

/** 发起批量转账：选项 */
export interface PostV3PartnerTransferBatchesOptions extends CallOptions {
  json: PostV3PartnerTransferBatchesJson
}

/** 发起批量转账：应答 */
export interface PostV3PartnerTransferBatchesResponse {
  /** 商家批次单号 · 例：`plfk2020042013` */
  out_batch_no: string
  /** 微信支付批次单号 · 例：`1030000071100999991182020050700019480001` */
  batch_id: string
  /** 批次创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
}

/** `v3/partner-transfer/batches` */
export interface V3PartnerTransferBatches extends Printed {
  /**
   * 发起批量转账
   *
   * `POST /v3/partner-transfer/batches`
   *
   * 产品：资金应用∙转账∙服务商模式、运营工具∙用工卡 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465738 官方文档}
   */
  post(options: PostV3PartnerTransferBatchesOptions): Promise<AxiosResponse<PostV3PartnerTransferBatchesResponse>>
  readonly batchId: V3PartnerTransferBatchesBatchIdNode
  readonly outBatchNo: V3PartnerTransferBatchesOutBatchNoNode
  readonly 'batch-id/{batch_id}': V3PartnerTransferBatchesBatchIdByBatchId
  readonly 'batch-id/{batch_id}/details': V3PartnerTransferBatchesBatchIdByBatchIdDetailsNode
  readonly 'batch-id/{batch_id}/details/detail-id': V3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdNode
  readonly 'batch-id/{batch_id}/details/detail-id/{detail_id}': V3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId
  readonly 'out-batch-no/{out_batch_no}': V3PartnerTransferBatchesOutBatchNoByOutBatchNo
  readonly 'out-batch-no/{out_batch_no}/details': V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsNode
  readonly 'out-batch-no/{out_batch_no}/details/out-detail-no': V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode
  readonly 'out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/partner-transfer/batches/${Path}`>
}

/** 微信支付批次单号查询批次单：查询参数 */
export interface GetV3PartnerTransferBatchesBatchIdByBatchIdQuery {
  /** 是否查询转账明细单 */
  need_query_detail: boolean
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
  /** 明细状态 */
  detail_status?: 'ALL' | 'SUCCESS' | 'FAIL'
}

/** 微信支付批次单号查询批次单：选项 */
export interface GetV3PartnerTransferBatchesBatchIdByBatchIdOptions extends CallOptions {
  /** 微信支付批次单号 · 例：`1030000071100999991182020050700019480001` */
  batch_id: string
  query: GetV3PartnerTransferBatchesBatchIdByBatchIdQuery
}

/** 微信支付批次单号查询批次单：应答 */
export interface GetV3PartnerTransferBatchesBatchIdByBatchIdResponse extends TransferPartnerBatch {}

/** `v3/partner-transfer/batches/batch-id/{batch_id}` */
export interface V3PartnerTransferBatchesBatchIdByBatchId extends Printed {
  /**
   * 微信支付批次单号查询批次单
   *
   * `GET /v3/partner-transfer/batches/batch-id/{batch_id}`
   *
   * 产品：资金应用∙转账∙服务商模式、运营工具∙用工卡 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715990 官方文档}
   */
  get(options: GetV3PartnerTransferBatchesBatchIdByBatchIdOptions): Promise<AxiosResponse<GetV3PartnerTransferBatchesBatchIdByBatchIdResponse>>
  readonly details: V3PartnerTransferBatchesBatchIdByBatchIdDetailsNode
  readonly 'details/detail-id': V3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdNode
  readonly 'details/detail-id/{detail_id}': V3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/partner-transfer/batches/batch-id/{batch_id}/${Path}`>
}

/** 微信支付明细单号查询明细单：选项 */
export interface GetV3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdOptions extends CallOptions {
  /** 微信支付批次单号 · 例：`1030000071100999991182020050700019480001` */
  batch_id: string
  /** 微信明细单号 · 例：`1040000071100999991182020050700019500100` */
  detail_id: string
}

/** 微信支付明细单号查询明细单：应答 */
export interface GetV3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdResponse extends TransferPartnerBatchDetail {}

/** `v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` */
export interface V3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId extends PathNode {
  /**
   * 微信支付明细单号查询明细单
   *
   * `GET /v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
   *
   * 产品：资金应用∙转账∙服务商模式、运营工具∙用工卡 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718324 官方文档}
   */
  get(options: GetV3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdOptions): Promise<AxiosResponse<GetV3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdResponse>>
}

/** 商家批次单号查询批次单：查询参数 */
export interface GetV3PartnerTransferBatchesOutBatchNoByOutBatchNoQuery {
  /** 是否查询转账明细单 */
  need_query_detail: boolean
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
  /** 明细状态 */
  detail_status?: 'ALL' | 'SUCCESS' | 'FAIL' | 'REFUND'
}

/** 商家批次单号查询批次单：选项 */
export interface GetV3PartnerTransferBatchesOutBatchNoByOutBatchNoOptions extends CallOptions {
  /** 商家批次单号 · 例：`plfk2020042013` */
  out_batch_no: string
  query: GetV3PartnerTransferBatchesOutBatchNoByOutBatchNoQuery
}

/** 商家批次单号查询批次单：应答 */
export interface GetV3PartnerTransferBatchesOutBatchNoByOutBatchNoResponse extends TransferPartnerBatch {}

/** `v3/partner-transfer/batches/out-batch-no/{out_batch_no}` */
export interface V3PartnerTransferBatchesOutBatchNoByOutBatchNo extends Printed {
  /**
   * 商家批次单号查询批次单
   *
   * `GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}`
   *
   * 产品：资金应用∙转账∙服务商模式、运营工具∙用工卡 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718112 官方文档}
   */
  get(options: GetV3PartnerTransferBatchesOutBatchNoByOutBatchNoOptions): Promise<AxiosResponse<GetV3PartnerTransferBatchesOutBatchNoByOutBatchNoResponse>>
  readonly details: V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsNode
  readonly 'details/out-detail-no': V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode
  readonly 'details/out-detail-no/{out_detail_no}': V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/partner-transfer/batches/out-batch-no/{out_batch_no}/${Path}`>
}

/** 商家明细单号查询明细单：选项 */
export interface GetV3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoOptions extends CallOptions {
  /** 商家批次单号 · 例：`plfk2020042013` */
  out_batch_no: string
  /** 商家明细单号 · 例：`x23zy545Bd5436` */
  out_detail_no: string
}

/** 商家明细单号查询明细单：应答 */
export interface GetV3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoResponse extends TransferPartnerBatchDetail {}

/** `v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` */
export interface V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo extends PathNode {
  /**
   * 商家明细单号查询明细单
   *
   * `GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
   *
   * 产品：资金应用∙转账∙服务商模式、运营工具∙用工卡 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718434 官方文档}
   */
  get(options: GetV3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoOptions): Promise<AxiosResponse<GetV3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoResponse>>
}

/** 查询转账明细电子回单受理结果：查询参数 */
export interface GetV3TransferDetailElectronicReceiptsQuery {
  /** 受理类型 */
  accept_type: 'BATCH_TRANSFER' | 'TRANSFER_TO_POCKET' | 'TRANSFER_TO_BANK'
  /** 商家转账批次单号 · 例：`GD2021011610162610BBdkkIwcu3` */
  out_batch_no?: string
  /** 商家转账明细单号 · 例：`mx0911231610162610v4CNkO4HAf` */
  out_detail_no: string
}

/** 查询转账明细电子回单受理结果：选项 */
export interface GetV3TransferDetailElectronicReceiptsOptions extends CallOptions {
  query: GetV3TransferDetailElectronicReceiptsQuery
}

/** 查询转账明细电子回单受理结果：应答 */
export interface GetV3TransferDetailElectronicReceiptsResponse extends TransferDetailReceipt {}

/** 转账明细电子回单受理：请求 */
export interface PostV3TransferDetailElectronicReceiptsJson {
  /** 受理类型 */
  accept_type: 'BATCH_TRANSFER' | 'TRANSFER_TO_POCKET' | 'TRANSFER_TO_BANK'
  /** 商家转账批次单号 · 例：`GD2021011610162610BBdkkIwcu3` */
  out_batch_no?: string
  /** 商家转账明细单号 · 例：`mx0911231610162610v4CNkO4HAf` */
  out_detail_no: string
}

/** 转账明细电子回单受理：选项 */
export interface PostV3TransferDetailElectronicReceiptsOptions extends CallOptions {
  json: PostV3TransferDetailElectronicReceiptsJson
}

/** 转账明细电子回单受理：应答 */
export interface PostV3TransferDetailElectronicReceiptsResponse extends TransferDetailReceipt {}

/** `v3/transfer-detail/electronic-receipts` */
export interface V3TransferDetailElectronicReceipts extends PathNode {
  /**
   * 查询转账明细电子回单受理结果
   *
   * `GET /v3/transfer-detail/electronic-receipts`
   *
   * 产品：资金应用∙转账、运营工具∙用工卡 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458972 官方文档}
   */
  get(options: GetV3TransferDetailElectronicReceiptsOptions): Promise<AxiosResponse<GetV3TransferDetailElectronicReceiptsResponse>>
  /**
   * 转账明细电子回单受理
   *
   * `POST /v3/transfer-detail/electronic-receipts`
   *
   * 产品：资金应用∙转账、运营工具∙用工卡 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458967 官方文档}
   */
  post(options: PostV3TransferDetailElectronicReceiptsOptions): Promise<AxiosResponse<PostV3TransferDetailElectronicReceiptsResponse>>
}

/** 发起批量转账：请求 */
export interface PostV3TransferBatchesJson {
  /** 直连商户的appid · 例：`wxf636efh567hg4356` */
  appid: string
  /** 商家批次单号 · 例：`plfk2020042013` */
  out_batch_no: string
  /** 批次名称 */
  batch_name: string
  /** 批次备注 */
  batch_remark: string
  /** 转账总金额 · 单位：分 */
  total_amount: number
  /** 转账总笔数 */
  total_num: number
  /** 转账明细列表 */
  transfer_detail_list: {
    /** 商家明细单号 · 例：`x23zy545Bd5436` */
    out_detail_no: string
    /** 转账金额 · 单位：分 */
    transfer_amount: number
    /** 转账备注 */
    transfer_remark: string
    /** 用户在直连商户应用下的用户标示 · 例：`o-MYE42l80oelYMDE34nYD456Xoy` */
    openid: string
    /** 收款用户姓名 · 敏感信息，加密传输 */
    user_name?: string
    /** 收款用户身份证 · 敏感信息，加密传输 */
    user_id_card?: string
  }[]
  /** 转账场景ID · 例：`1001` */
  transfer_scene_id?: string
  /** 通知地址 · 例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url?: string
}

/** 发起批量转账：选项 */
export interface PostV3TransferBatchesOptions extends CallOptions {
  json: PostV3TransferBatchesJson
}

/** 发起批量转账：应答 */
export interface PostV3TransferBatchesResponse {
  /** 商家批次单号 · 例：`plfk2020042013` */
  out_batch_no: string
  /** 微信批次单号 · 例：`1030000071100999991182020050700019480001` */
  batch_id: string
  /** 批次创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
  /** 批次状态 */
  batch_status?: 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {})
}

/** `v3/transfer/batches` */
export interface V3TransferBatches extends Printed {
  /**
   * 发起批量转账
   *
   * `POST /v3/transfer/batches`
   *
   * 产品：资金应用∙转账 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458841 官方文档}
   */
  post(options: PostV3TransferBatchesOptions): Promise<AxiosResponse<PostV3TransferBatchesResponse>>
  readonly batchId: V3TransferBatchesBatchIdNode
  readonly outBatchNo: V3TransferBatchesOutBatchNoNode
  readonly 'batch-id/{batch_id}': V3TransferBatchesBatchIdByBatchId
  readonly 'batch-id/{batch_id}/details': V3TransferBatchesBatchIdByBatchIdDetailsNode
  readonly 'batch-id/{batch_id}/details/detail-id': V3TransferBatchesBatchIdByBatchIdDetailsDetailIdNode
  readonly 'batch-id/{batch_id}/details/detail-id/{detail_id}': V3TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId
  readonly 'out-batch-no/{out_batch_no}': V3TransferBatchesOutBatchNoByOutBatchNo
  readonly 'out-batch-no/{out_batch_no}/details': V3TransferBatchesOutBatchNoByOutBatchNoDetailsNode
  readonly 'out-batch-no/{out_batch_no}/details/out-detail-no': V3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode
  readonly 'out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': V3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/transfer/batches/${Path}`>
}

/** 微信批次单号查询批次单：查询参数 */
export interface GetV3TransferBatchesBatchIdByBatchIdQuery {
  /** 是否查询转账明细单 */
  need_query_detail: boolean
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
  /** 明细状态 · 例：`FAIL` */
  detail_status?: string
}

/** 微信批次单号查询批次单：选项 */
export interface GetV3TransferBatchesBatchIdByBatchIdOptions extends CallOptions {
  /** 微信批次单号 · 例：`1030000071100999991182020050700019480001` */
  batch_id: string
  query: GetV3TransferBatchesBatchIdByBatchIdQuery
}

/** 微信批次单号查询批次单：应答 */
export interface GetV3TransferBatchesBatchIdByBatchIdResponse {
  /** 转账批次单 */
  transfer_batch: TransferBatch
  /** 转账明细单列表 */
  transfer_detail_list?: TransferBatchDetailSummary[]
}

/** `v3/transfer/batches/batch-id/{batch_id}` */
export interface V3TransferBatchesBatchIdByBatchId extends Printed {
  /**
   * 微信批次单号查询批次单
   *
   * `GET /v3/transfer/batches/batch-id/{batch_id}`
   *
   * 产品：资金应用∙转账 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458868 官方文档}
   */
  get(options: GetV3TransferBatchesBatchIdByBatchIdOptions): Promise<AxiosResponse<GetV3TransferBatchesBatchIdByBatchIdResponse>>
  readonly details: V3TransferBatchesBatchIdByBatchIdDetailsNode
  readonly 'details/detail-id': V3TransferBatchesBatchIdByBatchIdDetailsDetailIdNode
  readonly 'details/detail-id/{detail_id}': V3TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/transfer/batches/batch-id/{batch_id}/${Path}`>
}

/** 微信明细单号查询明细单：选项 */
export interface GetV3TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdOptions extends CallOptions {
  /** 微信批次单号 · 例：`1030000071100999991182020050700019480001` */
  batch_id: string
  /** 微信明细单号 · 例：`1040000071100999991182020050700019500100` */
  detail_id: string
}

/** 微信明细单号查询明细单：应答 */
export interface GetV3TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdResponse extends TransferBatchDetail {}

/** `v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` */
export interface V3TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId extends PathNode {
  /**
   * 微信明细单号查询明细单
   *
   * `GET /v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
   *
   * 产品：资金应用∙转账 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458886 官方文档}
   */
  get(options: GetV3TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdOptions): Promise<AxiosResponse<GetV3TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdResponse>>
}

/** 商家批次单号查询批次单：查询参数 */
export interface GetV3TransferBatchesOutBatchNoByOutBatchNoQuery {
  /** 是否查询转账明细单 */
  need_query_detail: boolean
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
  /** 明细状态 · 例：`FAIL` */
  detail_status?: string
}

/** 商家批次单号查询批次单：选项 */
export interface GetV3TransferBatchesOutBatchNoByOutBatchNoOptions extends CallOptions {
  /** 商家批次单号 · 例：`plfk2020042013` */
  out_batch_no: string
  query: GetV3TransferBatchesOutBatchNoByOutBatchNoQuery
}

/** 商家批次单号查询批次单：应答 */
export interface GetV3TransferBatchesOutBatchNoByOutBatchNoResponse {
  /** 转账批次单 */
  transfer_batch: TransferBatch
  /** 转账明细单列表 */
  transfer_detail_list?: TransferBatchDetailSummary[]
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
}

/** `v3/transfer/batches/out-batch-no/{out_batch_no}` */
export interface V3TransferBatchesOutBatchNoByOutBatchNo extends Printed {
  /**
   * 商家批次单号查询批次单
   *
   * `GET /v3/transfer/batches/out-batch-no/{out_batch_no}`
   *
   * 产品：资金应用∙转账 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458877 官方文档}
   */
  get(options: GetV3TransferBatchesOutBatchNoByOutBatchNoOptions): Promise<AxiosResponse<GetV3TransferBatchesOutBatchNoByOutBatchNoResponse>>
  readonly details: V3TransferBatchesOutBatchNoByOutBatchNoDetailsNode
  readonly 'details/out-detail-no': V3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode
  readonly 'details/out-detail-no/{out_detail_no}': V3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/transfer/batches/out-batch-no/{out_batch_no}/${Path}`>
}

/** 商家明细单号查询明细单：选项 */
export interface GetV3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoOptions extends CallOptions {
  /** 商家批次单号 · 例：`plfk2020042013` */
  out_batch_no: string
  /** 商家明细单号 · 例：`x23zy545Bd5436` */
  out_detail_no: string
}

/** 商家明细单号查询明细单：应答 */
export interface GetV3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoResponse extends TransferBatchDetail {}

/** `v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` */
export interface V3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo extends PathNode {
  /**
   * 商家明细单号查询明细单
   *
   * `GET /v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
   *
   * 产品：资金应用∙转账 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458902 官方文档}
   */
  get(options: GetV3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoOptions): Promise<AxiosResponse<GetV3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoResponse>>
}

/** 转账电子回单申请受理：请求 */
export interface PostV3TransferBillReceiptJson {
  /** 商家批次单号 · 例：`plfk2020042013` */
  out_batch_no: string
}

/** 转账电子回单申请受理：选项 */
export interface PostV3TransferBillReceiptOptions extends CallOptions {
  json: PostV3TransferBillReceiptJson
}

/** 转账电子回单申请受理：应答 */
export interface PostV3TransferBillReceiptResponse extends TransferBatchReceipt {}

/** `v3/transfer/bill-receipt` */
export interface V3TransferBillReceipt extends Printed {
  /**
   * 转账电子回单申请受理
   *
   * `POST /v3/transfer/bill-receipt`
   *
   * 产品：资金应用∙转账、运营工具∙用工卡 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458946 官方文档}
   */
  post(options: PostV3TransferBillReceiptOptions): Promise<AxiosResponse<PostV3TransferBillReceiptResponse>>
  readonly _out_batch_no_: V3TransferBillReceiptByOutBatchNo
  readonly '{out_batch_no}': V3TransferBillReceiptByOutBatchNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/transfer/bill-receipt/${Path}`>
}

/** 查询转账电子回单：选项 */
export interface GetV3TransferBillReceiptByOutBatchNoOptions extends CallOptions {
  /** 商家批次单号 · 例：`plfk2020042013` */
  out_batch_no: string
}

/** 查询转账电子回单：应答 */
export interface GetV3TransferBillReceiptByOutBatchNoResponse extends TransferBatchReceipt {}

/** `v3/transfer/bill-receipt/{out_batch_no}` */
export interface V3TransferBillReceiptByOutBatchNo extends PathNode {
  /**
   * 查询转账电子回单
   *
   * `GET /v3/transfer/bill-receipt/{out_batch_no}`
   *
   * 产品：资金应用∙转账、运营工具∙用工卡 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458950 官方文档}
   */
  get(options: GetV3TransferBillReceiptByOutBatchNoOptions): Promise<AxiosResponse<GetV3TransferBillReceiptByOutBatchNoResponse>>
}

/** 下载电子回单：查询参数 */
export interface GetV3TransferdownloadElecvoucherfileQuery {
  /** 前序download_url的查询参数 · 例：`X8Uk3sD4a4eZVPTBvqNDoUqcYMlZ9uuD` */
  token: string
  /** 前序download_url的查询参数 · 例：`elecsign` */
  source: string
}

/** 下载电子回单：选项 */
export interface GetV3TransferdownloadElecvoucherfileOptions extends CallOptions {
  query: GetV3TransferdownloadElecvoucherfileQuery
}

/** 下载电子回单：应答 */
export type GetV3TransferdownloadElecvoucherfileResponse = Buffer

/** `v3/transferdownload/elecvoucherfile` */
export interface V3TransferdownloadElecvoucherfile extends PathNode {
  /**
   * 下载电子回单
   *
   * `GET /v3/transferdownload/elecvoucherfile`
   *
   * 产品：资金应用∙转账、运营工具∙用工卡 · 角色：服务商、普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716436 官方文档}
   */
  get(options: GetV3TransferdownloadElecvoucherfileOptions): Promise<AxiosResponse<GetV3TransferdownloadElecvoucherfileResponse>>
}

/** 下载电子回单：查询参数 */
export interface GetV3TransferdownloadSignfileQuery {
  /** 前序download_url的查询参数 · 例：`X8Uk3sD4a4eZVPTBvqNDoUqcYMlZ9uuD` */
  token: string
}

/** 下载电子回单：选项 */
export interface GetV3TransferdownloadSignfileOptions extends CallOptions {
  query: GetV3TransferdownloadSignfileQuery
}

/** 下载电子回单：应答 */
export type GetV3TransferdownloadSignfileResponse = Buffer

/** `v3/transferdownload/signfile` */
export interface V3TransferdownloadSignfile extends PathNode {
  /**
   * 下载电子回单
   *
   * `GET /v3/transferdownload/signfile`
   *
   * 产品：资金应用∙转账、运营工具∙用工卡 · 角色：服务商、普通商户
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml 官方文档}
   */
  get(options: GetV3TransferdownloadSignfileOptions): Promise<AxiosResponse<GetV3TransferdownloadSignfileResponse>>
}

export interface TransferOperations {
  'POST /v3/partner-transfer/batches': { json: PostV3PartnerTransferBatchesJson; options: PostV3PartnerTransferBatchesOptions; response: PostV3PartnerTransferBatchesResponse }
  'GET /v3/partner-transfer/batches/batch-id/{batch_id}': { query: GetV3PartnerTransferBatchesBatchIdByBatchIdQuery; options: GetV3PartnerTransferBatchesBatchIdByBatchIdOptions; response: GetV3PartnerTransferBatchesBatchIdByBatchIdResponse }
  'GET /v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': { options: GetV3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdOptions; response: GetV3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdResponse }
  'GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}': { query: GetV3PartnerTransferBatchesOutBatchNoByOutBatchNoQuery; options: GetV3PartnerTransferBatchesOutBatchNoByOutBatchNoOptions; response: GetV3PartnerTransferBatchesOutBatchNoByOutBatchNoResponse }
  'GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': { options: GetV3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoOptions; response: GetV3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoResponse }
  'GET /v3/transfer-detail/electronic-receipts': { query: GetV3TransferDetailElectronicReceiptsQuery; options: GetV3TransferDetailElectronicReceiptsOptions; response: GetV3TransferDetailElectronicReceiptsResponse }
  'POST /v3/transfer-detail/electronic-receipts': { json: PostV3TransferDetailElectronicReceiptsJson; options: PostV3TransferDetailElectronicReceiptsOptions; response: PostV3TransferDetailElectronicReceiptsResponse }
  'POST /v3/transfer/batches': { json: PostV3TransferBatchesJson; options: PostV3TransferBatchesOptions; response: PostV3TransferBatchesResponse }
  'GET /v3/transfer/batches/batch-id/{batch_id}': { query: GetV3TransferBatchesBatchIdByBatchIdQuery; options: GetV3TransferBatchesBatchIdByBatchIdOptions; response: GetV3TransferBatchesBatchIdByBatchIdResponse }
  'GET /v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': { options: GetV3TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdOptions; response: GetV3TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdResponse }
  'GET /v3/transfer/batches/out-batch-no/{out_batch_no}': { query: GetV3TransferBatchesOutBatchNoByOutBatchNoQuery; options: GetV3TransferBatchesOutBatchNoByOutBatchNoOptions; response: GetV3TransferBatchesOutBatchNoByOutBatchNoResponse }
  'GET /v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': { options: GetV3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoOptions; response: GetV3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoResponse }
  'POST /v3/transfer/bill-receipt': { json: PostV3TransferBillReceiptJson; options: PostV3TransferBillReceiptOptions; response: PostV3TransferBillReceiptResponse }
  'GET /v3/transfer/bill-receipt/{out_batch_no}': { options: GetV3TransferBillReceiptByOutBatchNoOptions; response: GetV3TransferBillReceiptByOutBatchNoResponse }
  'GET /v3/transferdownload/elecvoucherfile': { query: GetV3TransferdownloadElecvoucherfileQuery; options: GetV3TransferdownloadElecvoucherfileOptions; response: GetV3TransferdownloadElecvoucherfileResponse }
  'GET /v3/transferdownload/signfile': { query: GetV3TransferdownloadSignfileQuery; options: GetV3TransferdownloadSignfileOptions; response: GetV3TransferdownloadSignfileResponse }
}

/** 转账批次单 */
export interface TransferBatch {
  /** 商户号 · 例：`1900001109` */
  mchid: string
  /** 商家批次单号 · 例：`plfk2020042013` */
  out_batch_no: string
  /** 微信批次单号 · 例：`1030000071100999991182020050700019480001` */
  batch_id: string
  /** 直连商户的appid · 例：`wxf636efh567hg4356` */
  appid: string
  /** 批次状态 · 例：`ACCEPTED` */
  batch_status: string
  /** 批次类型 · 例：`API` */
  batch_type: string
  /** 批次名称 */
  batch_name: string
  /** 批次备注 */
  batch_remark: string
  /** 批次关闭原因 · 例：`OVERDUE_CLOSE` */
  close_reason?: string
  /** 转账总金额 · 单位：分 */
  total_amount: number
  /** 转账总笔数 */
  total_num: number
  /** 批次创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  create_time?: string
  /** 批次更新时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  update_time?: string
  /** 转账成功金额 · 单位：分 */
  success_amount?: number
  /** 转账成功笔数 */
  success_num?: number
  /** 转账失败金额 · 单位：分 */
  fail_amount?: number
  /** 转账失败笔数 */
  fail_num?: number
  /** 转账场景ID · 例：`1000` */
  transfer_scene_id?: string
}

/** 转账明细单 */
export interface TransferBatchDetail {
  /** 商户号 · 例：`1900001109` */
  mchid: string
  /** 商家批次单号 · 例：`plfk2020042013` */
  out_batch_no: string
  /** 微信批次单号 · 例：`1030000071100999991182020050700019480001` */
  batch_id: string
  /** 直连商户的appid · 例：`wxf636efh567hg4356` */
  appid: string
  /** 商家明细单号 · 例：`x23zy545Bd5436` */
  out_detail_no: string
  /** 微信明细单号 · 例：`1040000071100999991182020050700019500100` */
  detail_id: string
  /** 明细状态 · 例：`SUCCESS` */
  detail_status: string
  /** 转账金额 · 单位：分 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 明细失败原因 · 例：`ACCOUNT_FROZEN` */
  fail_reason?: string
  /** 用户在直连商户应用下的用户标示 · 例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid: string
  /** 收款用户姓名 · 敏感信息，加密传输 */
  user_name?: string
  /** 转账发起时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  initiate_time: string
  /** 明细更新时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  update_time: string
}

/** 转账明细单概要 */
export interface TransferBatchDetailSummary {
  /** 微信明细单号 · 例：`1040000071100999991182020050700019500100` */
  detail_id: string
  /** 商家明细单号 · 例：`x23zy545Bd5436` */
  out_detail_no: string
  /** 明细状态 · 例：`SUCCESS` */
  detail_status: string
}

/** 转账电子回单 */
export interface TransferBatchReceipt {
  /** 商家批次单号 · 例：`plfk2020042013` */
  out_batch_no: string
  /** 电子回单申请单号 · 例：`1050000010509999485212020110200058820001` */
  signature_no: string
  /** 电子回单状态 · 例：`ACCEPTED` */
  signature_status?: string
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

/** 转账明细电子回单 */
export interface TransferDetailReceipt {
  /** 受理类型 · 例：`BATCH_TRANSFER` */
  accept_type: string
  /** 商家转账批次单号 · 例：`GD2021011610162610BBdkkIwcu3` */
  out_batch_no?: string
  /** 商家转账明细单号 · 例：`mx0911231610162610v4CNkO4HAf` */
  out_detail_no: string
  /** 电子回单受理单号 · 例：`1050000010509999485212020110200058820001` */
  signature_no: string
  /** 电子回单状态 · 例：`ACCEPTED` */
  signature_status?: string
  /** 电子回单文件的hash方法 · 例：`SHA256` */
  hash_type?: string
  /** 电子回单文件的hash值 · 例：`DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529` */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
}

/** 服务商转账批次单 */
export interface TransferPartnerBatch {
  /** 服务商商户号 · 例：`1900001109` */
  sp_mchid: string
  /** 特约商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 商家批次单号 · 例：`plfk2020042013` */
  out_batch_no: string
  /** 微信支付批次单号 · 例：`1030000071100999991182020050700019480001` */
  batch_id: string
  /** 特约商户appid · 例：`wxf636efh567hg4356` */
  sub_appid?: string
  /** 批次状态 · 例：`ACCEPTED` */
  batch_status: string
  /** 批次类型 · 例：`API` */
  batch_type: string
  /** 特约商户授权类型 · 例：`INFORMATION_AUTHORIZATION_TYPE` */
  authorization_type: string
  /** 批次名称 */
  batch_name: string
  /** 批次备注 */
  batch_remark: string
  /** 批次关闭原因 */
  close_reason?: 'MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | 'PAYER_ACCOUNT_ABNORMAL' | (string & {})
  /** 转账总金额 · 单位：分 */
  total_amount: number
  /** 转账总笔数 */
  total_num: number
  /** 批次创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  create_time?: string
  /** 批次更新时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  update_time?: string
  /** 转账成功金额 · 单位：分 */
  success_amount?: number
  /** 转账成功笔数 */
  success_num?: number
  /** 转账失败金额 · 单位：分 */
  fail_amount?: number
  /** 转账失败笔数 */
  fail_num?: number
  /** 转账明细单列表 */
  transfer_detail_list?: {
    /** 微信支付明细单号 · 例：`1040000071100999991182020050700019500100` */
    detail_id: string
    /** 商家明细单号 · 例：`x23zy545Bd5436` */
    out_detail_no: string
    /** 明细状态 · 例：`SUCCESS` */
    detail_status: string
  }[]
  /** 服务商的appid · 例：`wxf636efh567hg4388` */
  sp_appid?: string
  /** 批量转账用途 */
  transfer_purpose?: 'GOODSPAYMENT' | 'COMMISSION' | 'REFUND' | 'REIMBURSEMENT' | 'FREIGHT' | 'OTHERS' | (string & {})
  /** 转账场景 */
  transfer_scene?: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {})
}

/** 服务商转账明细单 */
export interface TransferPartnerBatchDetail {
  /** 服务商商户号 · 例：`1900001109` */
  sp_mchid: string
  /** 商家批次单号 · 例：`plfk2020042013` */
  out_batch_no: string
  /** 微信支付批次单号 · 例：`1030000071100999991182020050700019480001` */
  batch_id: string
  /** 商户的appid · 例：`wxf636efh567hg4356` */
  appid?: string
  /** 商家明细单号 · 例：`x23zy545Bd5436` */
  out_detail_no: string
  /** 微信支付明细单号 · 例：`1040000071100999991182020050700019500100` */
  detail_id: string
  /** 明细状态 · 例：`SUCCESS` */
  detail_status: string
  /** 转账金额 · 单位：分 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 明细失败原因 · 例：`ACCOUNT_FROZEN` */
  fail_reason?: string
  /** 收款用户openid · 例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid: string
  /** 收款用户姓名 · 敏感信息，加密传输 */
  username: string
  /** 转账发起时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  initiate_time: string
  /** 明细更新时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  update_time: string
  /** 收款账户类型 · 例：`BANK_ACCOUNT` */
  account_type?: string
  /** 银行名称 */
  bank_name?: string
  /** 银行卡尾号 · 例：`1234` */
  bank_card_number_tail?: string
}

