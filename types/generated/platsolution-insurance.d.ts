// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'
import type { V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdNode, V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsNode, V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsNode, V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode } from './prefixes'

/** 受理商家转账：请求 */
export interface PostV3PlatsolutionInsuranceMchTransferBatchesApplyJson {
  /** 二级商户号 · 例：`1900001109` */
  sub_mchid: string
  /** 服务商AppID · 例：`wxf636efh567hg4356` */
  sp_appid: string
  /** 二级商户AppID · 例：`wxf636efh567hg4356` */
  sub_appid?: string
  /** 商家批次单号 · 例：`sjzz20230223` */
  out_batch_no: string
  /** 批次名称 */
  batch_name: string
  /** 批次备注 */
  batch_remark: string
  /** 转账总金额 · 单位：分 */
  total_amount: number
  /** 转账总笔数 */
  total_num: number
  /** 转账场景ID · 例：`1000` */
  transfer_scene_id: string
  /** 转账明细列表 */
  transfer_detail_list: {
    /** 商家明细单号 · 例：`x23zy545Bd5436` */
    out_detail_no: string
    /** 转账金额 · 单位：分 */
    transfer_amount: number
    /** 转账备注 */
    transfer_remark: string
    /** 微信转账预约单号 · 例：`1330000071100999991182020050700019480001` */
    reservation_id: string
    /** 收款用户OpenID · 例：`o-MYE42l80oelYMDE34nYD456Xoy` */
    openid: string
  }[]
  /** 商户回调地址 · 例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url: string
}

/** 受理商家转账：选项 */
export interface PostV3PlatsolutionInsuranceMchTransferBatchesApplyOptions extends CallOptions {
  json: PostV3PlatsolutionInsuranceMchTransferBatchesApplyJson
}

/** 受理商家转账：应答 */
export interface PostV3PlatsolutionInsuranceMchTransferBatchesApplyResponse {
  /** 商家批次单号 · 例：`sjzz20230223` */
  out_batch_no: string
  /** 商家转账批次单号 · 例：`131000011085109987515042023022300246500006` */
  batch_id: string
  /** 批次创建时间 · RFC 3339 · 例：`2023-02-23T13:29:35+08:00` */
  create_time: string
  /** 批次状态 */
  batch_state?: 'ACCEPTED' | 'PROCESSING' | 'COMPLETED' | 'CLOSED' | (string & {})
}

/** `v3/platsolution/insurance/mch-transfer/batches/apply` */
export interface V3PlatsolutionInsuranceMchTransferBatchesApply extends PathNode {
  /**
   * 受理商家转账
   *
   * `POST /v3/platsolution/insurance/mch-transfer/batches/apply`
   *
   * 产品：资金应用∙转账 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504220 官方文档}
   */
  post(options: PostV3PlatsolutionInsuranceMchTransferBatchesApplyOptions): Promise<AxiosResponse<PostV3PlatsolutionInsuranceMchTransferBatchesApplyResponse>>
}

/** 微信支付转账批次单号查询批次单：查询参数 */
export interface GetV3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdQuery {
  /** 二级商户号 · 例：`1900102208` */
  sub_mchid: string
  /** 是否查询转账明细单 */
  need_query_detail: boolean
  /** 明细状态 */
  detail_state?: 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND'
  /** 请求资源起始位置 · 默认：0 */
  offset?: number
  /** 最大资源条数 · 默认：20 */
  limit?: number
}

/** 微信支付转账批次单号查询批次单：选项 */
export interface GetV3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdOptions extends CallOptions {
  /** 商家转账批次单号 · 例：`131000011085109987515042023022300246500006` */
  batch_id: string
  query: GetV3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdQuery
}

/** 微信支付转账批次单号查询批次单：应答 */
export interface GetV3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdResponse extends PlatsolutionInsuranceTransferBatch {}

/** `v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}` */
export interface V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchId extends Printed {
  /**
   * 微信支付转账批次单号查询批次单
   *
   * `GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}`
   *
   * 产品：资金应用∙转账 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504221 官方文档}
   */
  get(options: GetV3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdOptions): Promise<AxiosResponse<GetV3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdResponse>>
  readonly details: V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsNode
  readonly 'details/detail-id': V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdNode
  readonly 'details/detail-id/{detail_id}': V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/${Path}`>
}

/** 微信支付转账明细单号查询明细单：查询参数 */
export interface GetV3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdQuery {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
}

/** 微信支付转账明细单号查询明细单：选项 */
export interface GetV3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdOptions extends CallOptions {
  /** 商家转账批次单号 · 例：`131000011085109987515042023022300246500006` */
  batch_id: string
  /** 商家转账明细单号 · 例：`132000011085109987515042023022300246521006` */
  detail_id: string
  query: GetV3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdQuery
}

/** 微信支付转账明细单号查询明细单：应答 */
export interface GetV3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdResponse extends PlatsolutionInsuranceTransferDetail {}

/** `v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` */
export interface V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId extends PathNode {
  /**
   * 微信支付转账明细单号查询明细单
   *
   * `GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
   *
   * 产品：资金应用∙转账 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504223 官方文档}
   */
  get(options: GetV3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdOptions): Promise<AxiosResponse<GetV3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdResponse>>
}

/** 查询商家转账明细电子回单：查询参数 */
export interface GetV3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoQuery {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
}

/** 查询商家转账明细电子回单：选项 */
export interface GetV3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoOptions extends CallOptions {
  /** 商家批次单号 · 例：`sjzz20230223` */
  out_batch_no: string
  /** 商家明细单号 · 例：`x23zy545Bd5436` */
  out_detail_no: string
  query: GetV3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoQuery
}

/** 查询商家转账明细电子回单：应答 */
export interface GetV3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoResponse {
  /** 商家转账批次单号 · 例：`131000011085109987515042023022300246500006` */
  batch_id: string
  /** 商家批次单号 · 例：`sjzz20230223` */
  out_batch_no: string
  /** 商家转账明细单号 · 例：`132000011085109987515042023022300246521006` */
  detail_id: string
  /** 商家明细单号 · 例：`x23zy545Bd5436` */
  out_detail_no: string
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 电子回单状态 */
  receipt_state: 'ACCEPTED' | 'FINISHED' | (string & {})
  /** 电子回单文件的hash方法 · 例：`SHA256` */
  hash_type?: string
  /** 电子回单文件的hash值 · 例：`DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529` */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
}

/** `v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}` */
export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo extends Printed {
  /**
   * 查询商家转账明细电子回单
   *
   * `GET /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}`
   *
   * 产品：资金应用∙转账 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504229 官方文档}
   */
  get(options: GetV3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoOptions): Promise<AxiosResponse<GetV3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoResponse>>
  readonly apply: V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApply
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/${Path}`>
}

/** 申请商家转账明细电子回单：请求 */
export interface PostV3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyJson {
  /** 二级商户号 · 例：`1900102208` */
  sub_mchid: string
}

/** 申请商家转账明细电子回单：选项 */
export interface PostV3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyOptions extends CallOptions {
  /** 商家批次单号 · 例：`sjzz20230223` */
  out_batch_no: string
  /** 商家明细单号 · 例：`x23zy545Bd5436` */
  out_detail_no: string
  json: PostV3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyJson
}

/** 申请商家转账明细电子回单：应答 */
export interface PostV3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyResponse {
  /** 二级商户号 · 例：`1900102208` */
  sub_mchid: string
  /** 商家批次单号 · 例：`sjzz20230223` */
  out_batch_no: string
  /** 商家明细单号 · 例：`x23zy545Bd5436` */
  out_detail_no: string
  /** 电子回单状态 */
  receipt_state: 'ACCEPTED' | 'FINISHED' | (string & {})
}

/** `v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply` */
export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApply extends PathNode {
  /**
   * 申请商家转账明细电子回单
   *
   * `POST /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply`
   *
   * 产品：资金应用∙转账 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504228 官方文档}
   */
  post(options: PostV3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyOptions): Promise<AxiosResponse<PostV3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyResponse>>
}

/** 商户转账批次单号查询批次单：查询参数 */
export interface GetV3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoQuery {
  /** 二级商户号 · 例：`1900102208` */
  sub_mchid: string
  /** 是否查询转账明细单 */
  need_query_detail: boolean
  /** 请求资源起始位置 · 默认：0 */
  offset?: number
  /** 最大资源条数 · 默认：20 */
  limit?: number
  /** 明细状态 */
  detail_state?: 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND'
}

/** 商户转账批次单号查询批次单：选项 */
export interface GetV3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoOptions extends CallOptions {
  /** 商家批次单号 · 例：`sjzz20230223` */
  out_batch_no: string
  query: GetV3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoQuery
}

/** 商户转账批次单号查询批次单：应答 */
export interface GetV3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoResponse extends PlatsolutionInsuranceTransferBatch {}

/** `v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}` */
export interface V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNo extends Printed {
  /**
   * 商户转账批次单号查询批次单
   *
   * `GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}`
   *
   * 产品：资金应用∙转账 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504222 官方文档}
   */
  get(options: GetV3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoOptions): Promise<AxiosResponse<GetV3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoResponse>>
  readonly details: V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsNode
  readonly 'details/out-detail-no': V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode
  readonly 'details/out-detail-no/{out_detail_no}': V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/${Path}`>
}

/** 商户明细单号查询明细单：查询参数 */
export interface GetV3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoQuery {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
}

/** 商户明细单号查询明细单：选项 */
export interface GetV3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoOptions extends CallOptions {
  /** 商家批次单号 · 例：`sjzz20230223` */
  out_batch_no: string
  /** 商家明细单号 · 例：`x23zy545Bd5436` */
  out_detail_no: string
  query: GetV3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoQuery
}

/** 商户明细单号查询明细单：应答 */
export interface GetV3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoResponse extends PlatsolutionInsuranceTransferDetail {}

/** `v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` */
export interface V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo extends PathNode {
  /**
   * 商户明细单号查询明细单
   *
   * `GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
   *
   * 产品：资金应用∙转账 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504224 官方文档}
   */
  get(options: GetV3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoOptions): Promise<AxiosResponse<GetV3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoResponse>>
}

/** 查询商家转账批次电子回单：查询参数 */
export interface GetV3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoQuery {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
}

/** 查询商家转账批次电子回单：选项 */
export interface GetV3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoOptions extends CallOptions {
  /** 商家批次单号 · 例：`sjzz20230223` */
  out_batch_no: string
  query: GetV3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoQuery
}

/** 查询商家转账批次电子回单：应答 */
export interface GetV3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoResponse {
  /** 商家转账批次单号 · 例：`131000011085109987515042023022300246500006` */
  batch_id: string
  /** 商家批次单号 · 例：`sjzz20230223` */
  out_batch_no: string
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 电子回单状态 */
  receipt_state: 'ACCEPTED' | 'FINISHED' | (string & {})
  /** 电子回单文件的hash方法 · 例：`SHA256` */
  hash_type?: string
  /** 电子回单文件的hash值 · 例：`DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529` */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
}

/** `v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}` */
export interface V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo extends Printed {
  /**
   * 查询商家转账批次电子回单
   *
   * `GET /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`
   *
   * 产品：资金应用∙转账 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504227 官方文档}
   */
  get(options: GetV3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoOptions): Promise<AxiosResponse<GetV3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoResponse>>
  readonly apply: V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApply
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/${Path}`>
}

/** 申请商家转账批次电子回单：请求 */
export interface PostV3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyJson {
  /** 二级商户号 · 例：`1900102208` */
  sub_mchid: string
}

/** 申请商家转账批次电子回单：选项 */
export interface PostV3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyOptions extends CallOptions {
  /** 商家批次单号 · 例：`sjzz20230223` */
  out_batch_no: string
  json: PostV3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyJson
}

/** 申请商家转账批次电子回单：应答 */
export interface PostV3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyResponse {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 商家批次单号 · 例：`sjzz20230223` */
  out_batch_no: string
  /** 电子回单状态 */
  receipt_state: 'ACCEPTED' | 'FINISHED' | (string & {})
}

/** `v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply` */
export interface V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApply extends PathNode {
  /**
   * 申请商家转账批次电子回单
   *
   * `POST /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply`
   *
   * 产品：资金应用∙转账 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504226 官方文档}
   */
  post(options: PostV3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyOptions): Promise<AxiosResponse<PostV3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyResponse>>
}

/** 受理单次预约商家转账：请求 */
export interface PostV3PlatsolutionInsuranceMchTransferReservationApplyJson {
  /** 二级商户号 · 例：`1900001109` */
  sub_mchid: string
  /** 服务商AppID · 例：`wxf636efh567hg4356` */
  sp_appid: string
  /** 二级商户AppID · 例：`wxf636efh567hg4356` */
  sub_appid?: string
  /** 商户预约单号 · 例：`plfk2020042013` */
  out_reservation_no: string
  /** 转账场景ID · 例：`1000` */
  transfer_scene_id: string
  /** 预计最晚转账日期 · yyyy-MM-dd · 例：`2019-11-22` */
  estimated_date: string
  /** 预计最大转账金额 · 单位：分 */
  estimated_max_amount?: number
  /** 准确转账金额 · 单位：分 */
  exact_amount?: number
  /** 收款用户OpenID · 例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid?: string
  /** 收款用户姓名 · 敏感信息，加密传输 */
  user_real_name?: string
  /** 预约备注 */
  reserve_remark: string
  /** 商户回调地址 · 例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url: string
  /** 场景报备信息 */
  scene_report_data?: {
    /** 保险保单报备信息 */
    insurance_policy?: {
      /** 保险产品备案编号 · 例：`40058541257` */
      product_registration_no: string
      /** 保险单号 · 例：`202301011651` */
      policy_no: string
      /** 保险名称 */
      name: string
      /** 取现单号 · 例：`202310410941` */
      withdrawal_no?: string
      /** 理赔单号 · 例：`202310410941` */
      claim_no?: string
    }
  }
}

/** 受理单次预约商家转账：选项 */
export interface PostV3PlatsolutionInsuranceMchTransferReservationApplyOptions extends CallOptions {
  json: PostV3PlatsolutionInsuranceMchTransferReservationApplyJson
}

/** 受理单次预约商家转账：应答 */
export interface PostV3PlatsolutionInsuranceMchTransferReservationApplyResponse {
  /** 二级商户号 · 例：`1900001109` */
  sub_mchid: string
  /** 商户预约单号 · 例：`plfk2020042013` */
  out_reservation_no: string
  /** 微信转账预约单号 · 例：`1330000071100999991182020050700019480001` */
  reservation_id: string
  /** 预约记录受理时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  accept_time: string
  /** 预约记录状态 */
  state: 'ACCEPTED' | 'CONFIRMED' | 'CLOSED' | (string & {})
  /** 跳转微信支付用户确认预约页的package信息 · 例：`affffddafdfafddffda==` */
  package_info: string
}

/** `v3/platsolution/insurance/mch-transfer/reservation/apply` */
export interface V3PlatsolutionInsuranceMchTransferReservationApply extends PathNode {
  /**
   * 受理单次预约商家转账
   *
   * `POST /v3/platsolution/insurance/mch-transfer/reservation/apply`
   *
   * 产品：资金应用∙转账 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504216 官方文档}
   */
  post(options: PostV3PlatsolutionInsuranceMchTransferReservationApplyOptions): Promise<AxiosResponse<PostV3PlatsolutionInsuranceMchTransferReservationApplyResponse>>
}

/** 商户预约单号查询预约商家转账记录：查询参数 */
export interface GetV3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoQuery {
  /** 二级商户号 · 例：`1900001109` */
  sub_mchid: string
}

/** 商户预约单号查询预约商家转账记录：选项 */
export interface GetV3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoOptions extends CallOptions {
  /** 商户预约单号 · 例：`plfk2020042013` */
  out_reservation_no: string
  query: GetV3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoQuery
}

/** 商户预约单号查询预约商家转账记录：应答 */
export interface GetV3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoResponse extends PlatsolutionInsuranceTransferReservation {}

/** `v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}` */
export interface V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNo extends Printed {
  /**
   * 商户预约单号查询预约商家转账记录
   *
   * `GET /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`
   *
   * 产品：资金应用∙转账 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504218 官方文档}
   */
  get(options: GetV3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoOptions): Promise<AxiosResponse<GetV3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoResponse>>
  readonly close: V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoClose
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/${Path}`>
}

/** 关闭预约商家转账记录：查询参数 */
export interface PostV3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoCloseQuery {
  /** 二级商户号 · 例：`1900001109` */
  sub_mchid: string
}

/** 关闭预约商家转账记录：选项 */
export interface PostV3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoCloseOptions extends CallOptions {
  /** 商户预约单号 · 例：`plfk2020042013` */
  out_reservation_no: string
  query: PostV3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoCloseQuery
}

/** 关闭预约商家转账记录：应答 */
export interface PostV3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoCloseResponse extends PlatsolutionInsuranceTransferReservation {}

/** `v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close` */
export interface V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoClose extends PathNode {
  /**
   * 关闭预约商家转账记录
   *
   * `POST /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`
   *
   * 产品：资金应用∙转账 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504219 官方文档}
   */
  post(options: PostV3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoCloseOptions): Promise<AxiosResponse<PostV3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoCloseResponse>>
}

/** 微信支付预约单号查询预约商家转账记录：查询参数 */
export interface GetV3PlatsolutionInsuranceMchTransferReservationReservationIdByReservationIdQuery {
  /** 二级商户号 · 例：`1900001109` */
  sub_mchid: string
}

/** 微信支付预约单号查询预约商家转账记录：选项 */
export interface GetV3PlatsolutionInsuranceMchTransferReservationReservationIdByReservationIdOptions extends CallOptions {
  /** 微信转账预约单号 · 例：`1330000071100999991182020050700019480001` */
  reservation_id: string
  query: GetV3PlatsolutionInsuranceMchTransferReservationReservationIdByReservationIdQuery
}

/** 微信支付预约单号查询预约商家转账记录：应答 */
export interface GetV3PlatsolutionInsuranceMchTransferReservationReservationIdByReservationIdResponse extends PlatsolutionInsuranceTransferReservation {}

/** `v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}` */
export interface V3PlatsolutionInsuranceMchTransferReservationReservationIdByReservationId extends PathNode {
  /**
   * 微信支付预约单号查询预约商家转账记录
   *
   * `GET /v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}`
   *
   * 产品：资金应用∙转账 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504217 官方文档}
   */
  get(options: GetV3PlatsolutionInsuranceMchTransferReservationReservationIdByReservationIdOptions): Promise<AxiosResponse<GetV3PlatsolutionInsuranceMchTransferReservationReservationIdByReservationIdResponse>>
}

export interface PlatsolutionInsuranceOperations {
  'POST /v3/platsolution/insurance/mch-transfer/batches/apply': { json: PostV3PlatsolutionInsuranceMchTransferBatchesApplyJson; options: PostV3PlatsolutionInsuranceMchTransferBatchesApplyOptions; response: PostV3PlatsolutionInsuranceMchTransferBatchesApplyResponse }
  'GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}': { query: GetV3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdQuery; options: GetV3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdOptions; response: GetV3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdResponse }
  'GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': { query: GetV3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdQuery; options: GetV3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdOptions; response: GetV3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdResponse }
  'GET /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}': { query: GetV3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoQuery; options: GetV3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoOptions; response: GetV3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoResponse }
  'POST /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply': { json: PostV3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyJson; options: PostV3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyOptions; response: PostV3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyResponse }
  'GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}': { query: GetV3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoQuery; options: GetV3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoOptions; response: GetV3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoResponse }
  'GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': { query: GetV3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoQuery; options: GetV3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoOptions; response: GetV3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoResponse }
  'GET /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}': { query: GetV3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoQuery; options: GetV3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoOptions; response: GetV3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoResponse }
  'POST /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply': { json: PostV3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyJson; options: PostV3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyOptions; response: PostV3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyResponse }
  'POST /v3/platsolution/insurance/mch-transfer/reservation/apply': { json: PostV3PlatsolutionInsuranceMchTransferReservationApplyJson; options: PostV3PlatsolutionInsuranceMchTransferReservationApplyOptions; response: PostV3PlatsolutionInsuranceMchTransferReservationApplyResponse }
  'GET /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}': { query: GetV3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoQuery; options: GetV3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoOptions; response: GetV3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoResponse }
  'POST /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close': { query: PostV3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoCloseQuery; options: PostV3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoCloseOptions; response: PostV3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoCloseResponse }
  'GET /v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}': { query: GetV3PlatsolutionInsuranceMchTransferReservationReservationIdByReservationIdQuery; options: GetV3PlatsolutionInsuranceMchTransferReservationReservationIdByReservationIdOptions; response: GetV3PlatsolutionInsuranceMchTransferReservationReservationIdByReservationIdResponse }
}

/** 转账批次单 */
export interface PlatsolutionInsuranceTransferBatch {
  /** 转账批次单 */
  transfer_batch: {
    /** 商家批次单号 · 例：`sjzz20230223` */
    out_batch_no: string
    /** 商家转账批次单号 · 例：`131000011085109987515042023022300246500006` */
    batch_id: string
    /** 服务商应用ID · 例：`wxf636efh567hg4356` */
    sp_appid: string
    /** 二级商户号 · 例：`1900000109` */
    sub_mchid: string
    /** 二级商户应用ID · 例：`wxf636efh567hg4356` */
    sub_appid?: string
    /** 批次状态 */
    batch_state: 'ACCEPTED' | 'PROCESSING' | 'COMPLETED' | 'CLOSED' | (string & {})
    /** 批次名称 */
    batch_name: string
    /** 批次备注 */
    batch_remark: string
    /** 批次关闭原因 */
    close_reason?: 'MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | (string & {})
    /** 转账总金额 · 单位：分 */
    total_amount: number
    /** 转账总笔数 */
    total_num: number
    /** 批次创建时间 · RFC 3339 · 例：`2023-02-23T13:29:35+08:00` */
    create_time: string
    /** 转账成功金额 · 单位：分 */
    success_amount: number
    /** 转账成功笔数 */
    success_num: number
    /** 转账失败金额 · 单位：分 */
    failed_amount: number
    /** 转账失败笔数 */
    failed_num: number
    /** 转账场景ID · 例：`1000` */
    transfer_scene_id: string
  }
  /** 转账明细单列表 */
  data?: {
    /** 商家转账明细单号 · 例：`132000011085109987515042023022300246521006` */
    detail_id: string
    /** 商家明细单号 · 例：`x23zy545Bd5436` */
    out_detail_no: string
    /** 明细状态 */
    detail_state: 'INIT' | 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND' | (string & {})
  }[]
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
}

/** 转账明细单 */
export interface PlatsolutionInsuranceTransferDetail {
  /** 商家批次单号 · 例：`sjzz20230223` */
  out_batch_no: string
  /** 商家转账批次单号 · 例：`131000011085109987515042023022300246500006` */
  batch_id: string
  /** 商家明细单号 · 例：`x23zy545Bd5436` */
  out_detail_no: string
  /** 商家转账明细单号 · 例：`132000011085109987515042023022300246521006` */
  detail_id: string
  /** 服务商应用ID · 例：`wxf636efh567hg4356` */
  sp_appid: string
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 二级商户应用ID · 例：`wxf636efh567hg4356` */
  sub_appid?: string
  /** 转账发起时间 · RFC 3339 · 例：`2023-02-23T13:29:35+08:00` */
  create_time: string
  /** 明细状态 */
  detail_state: 'INIT' | 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND' | (string & {})
  /** 转账金额 · 单位：分 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 明细失败原因 */
  fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'PAYROLL_CARD_ALREADY_LOGOUT' | 'PAYROLL_CARD_ALREADY_FROZEN' | 'PAYROLL_CARD_UNAUTHORIZED' | 'PAYROLL_CARD_USER_NOT_OPEN' | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH' | 'PAYROLL_CARD_ID_CARD_NOT_MATCH' | 'PAYROLL_CARD_BANKCARD_UNBUNDLING' | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA' | 'BANK_CARD_ACCOUNT_ABNORMAL' | 'BANK_CARD_STATUS_ABNORMAL' | 'BANK_CARD_BANK_INFO_WRONG' | 'BANK_CARD_CARD_INFO_WRONG' | 'OTHER_FAIL_REASON_TYPE' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'RECEIVE_ACCOUNT_NOT_PERMMIT' | 'PAYEE_ACCOUNT_ABNORMAL' | 'PAYER_ACCOUNT_ABNORMAL' | 'TRANSFER_REMARK_SET_FAIL' | 'TRANSFER_SCENE_INVALID' | 'TRANSFER_SCENE_UNAVAILABLE' | 'RECEIVE_ACCOUNT_NOT_CONFIGURE' | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH' | 'BLOCK_B2C_USERLIMITAMOUNT_MONTH' | 'MERCHANT_REJECT' | 'MERCHANT_NOT_CONFIRM' | 'BANK_CARD_PARAM_ERROR' | 'BANK_CARD_TYPE_NOT_SUPPORTED' | 'RESERVATION_STATE_INVALID' | 'EXCEEDED_ESTIMATED_AMOUNT' | 'RESERVATION_INFO_NOT_MATCH' | 'RESERVATION_SCENE_NOT_MATCH' | (string & {})
  /** 收款用户OpenID · 例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid?: string
  /** 收款银行类型 · 例：`ICBC_DEBIT` */
  bank_type?: string
  /** 收款用户姓名 · 敏感信息，加密传输 */
  user_name?: string
  /** 转账完成时间 · RFC 3339 · 例：`2023-02-23T13:29:35+08:00` */
  transfer_finish_time?: string
  /** 银行退票时间 · RFC 3339 · 例：`2023-02-23T13:29:35+08:00` */
  bank_refund_time?: string
}

/** 预约商家转账记录 */
export interface PlatsolutionInsuranceTransferReservation {
  /** 服务商商户号 · 例：`1900001109` */
  sp_mchid: string
  /** 二级商户号 · 例：`1900001109` */
  sub_mchid: string
  /** 服务商AppID · 例：`wxf636efh567hg4356` */
  sp_appid: string
  /** 二级商户AppID · 例：`wxf636efh567hg4356` */
  sub_appid?: string
  /** 微信转账预约单号 · 例：`1330000071100999991182020050700019480001` */
  reservation_id: string
  /** 商户预约单号 · 例：`plfk2020042013` */
  out_reservation_no: string
  /** 转账场景ID · 例：`1000` */
  transfer_scene_id: string
  /** 预计最晚转账日期 · yyyy-MM-dd · 例：`2019-11-22` */
  estimated_date?: string
  /** 预计最大转账金额 · 单位：分 */
  estimated_max_amount?: number
  /** 准确转账金额 · 单位：分 */
  exact_amount?: number
  /** 收款用户OpenID · 例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid: string
  /** 收款银行类型 · 例：`ICBC_DEBIT` */
  bank_type?: string
  /** 预约记录状态 */
  state: 'ACCEPTED' | 'CONFIRMED' | 'CLOSED' | (string & {})
  /** 预约记录受理的时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  accept_time: string
  /** 预约记录用户确认预约的时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  reserve_time?: string
  /** 预约记录的关闭信息 */
  close_info?: {
    /** 预约记录关闭的时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    close_time: string
    /** 预约记录关闭的原因 */
    close_reason: 'USER_OVERDUE_UNCONFIRMED' | 'CLOSE_CONFIRMED_VIA_MCH_API' | 'CLOSE_ACCEPTED_VIA_MCH_API' | 'TRANSFER_FINISHED' | 'OVERDUE_NOT_TRANSFER' | 'RESERVE_FAIL' | 'USER_CLOSE' | (string & {})
  }
}

