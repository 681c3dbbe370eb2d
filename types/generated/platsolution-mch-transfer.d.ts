// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'
import type { V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdNode, V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsNode, V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsNode, V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode } from './prefixes'

/** 受理商家转账：请求 */
export interface PostV3PlatsolutionMchTransferBatchesApplyJson {
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
export interface PostV3PlatsolutionMchTransferBatchesApplyOptions extends CallOptions {
  json: PostV3PlatsolutionMchTransferBatchesApplyJson
}

/** 受理商家转账：应答 */
export interface PostV3PlatsolutionMchTransferBatchesApplyResponse {
  /** 商家批次单号 · 例：`sjzz20230223` */
  out_batch_no: string
  /** 商家转账批次单号 · 例：`131000011085109987515042023022300246500006` */
  batch_id: string
  /** 批次创建时间 · RFC 3339 · 例：`2023-02-23T13:29:35+08:00` */
  create_time: string
  /** 批次状态 · 例：`ACCEPTED` */
  batch_state?: string
}

/** `v3/platsolution/mch-transfer/batches/apply` */
export interface V3PlatsolutionMchTransferBatchesApply extends PathNode {
  /**
   * 受理商家转账
   *
   * `POST /v3/platsolution/mch-transfer/batches/apply`
   *
   * 产品：资金应用∙转账 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-apply.html 官方文档}
   */
  post(options: PostV3PlatsolutionMchTransferBatchesApplyOptions): Promise<AxiosResponse<PostV3PlatsolutionMchTransferBatchesApplyResponse>>
}

/** 微信支付转账批次单号查询批次单：查询参数 */
export interface GetV3PlatsolutionMchTransferBatchesBatchIdByBatchIdQuery {
  /** 二级商户号 · 例：`1900102208` */
  sub_mchid: string
  /** 是否查询转账明细单 */
  need_query_detail: boolean
  /** 明细状态 */
  detail_state?: 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL'
  /** 请求资源起始位置 · 默认：0 */
  offset?: number
  /** 最大资源条数 · 默认：20 */
  limit?: number
}

/** 微信支付转账批次单号查询批次单：选项 */
export interface GetV3PlatsolutionMchTransferBatchesBatchIdByBatchIdOptions extends CallOptions {
  /** 商家转账批次单号 · 例：`131000011085109987515042023022300246500006` */
  batch_id: string
  query: GetV3PlatsolutionMchTransferBatchesBatchIdByBatchIdQuery
}

/** 微信支付转账批次单号查询批次单：应答 */
export interface GetV3PlatsolutionMchTransferBatchesBatchIdByBatchIdResponse extends PlatsolutionMchTransferBatch {}

/** `v3/platsolution/mch-transfer/batches/batch-id/{batch_id}` */
export interface V3PlatsolutionMchTransferBatchesBatchIdByBatchId extends Printed {
  /**
   * 微信支付转账批次单号查询批次单
   *
   * `GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}`
   *
   * 产品：资金应用∙转账 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-id.html 官方文档}
   */
  get(options: GetV3PlatsolutionMchTransferBatchesBatchIdByBatchIdOptions): Promise<AxiosResponse<GetV3PlatsolutionMchTransferBatchesBatchIdByBatchIdResponse>>
  readonly details: V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsNode
  readonly 'details/detail-id': V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdNode
  readonly 'details/detail-id/{detail_id}': V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/${Path}`>
}

/** 微信支付转账明细单号查询明细单：查询参数 */
export interface GetV3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdQuery {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
}

/** 微信支付转账明细单号查询明细单：选项 */
export interface GetV3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdOptions extends CallOptions {
  /** 商家转账批次单号 · 例：`131000011085109987515042023022300246500006` */
  batch_id: string
  /** 商家转账明细单号 · 例：`132000011085109987515042023022300246521006` */
  detail_id: string
  query: GetV3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdQuery
}

/** 微信支付转账明细单号查询明细单：应答 */
export interface GetV3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdResponse extends PlatsolutionMchTransferBatchDetail {}

/** `v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` */
export interface V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId extends PathNode {
  /**
   * 微信支付转账明细单号查询明细单
   *
   * `GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
   *
   * 产品：资金应用∙转账 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/get-transfer-detail-by-no.html 官方文档}
   */
  get(options: GetV3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdOptions): Promise<AxiosResponse<GetV3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdResponse>>
}

/** 查询商家转账明细电子回单：查询参数 */
export interface GetV3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoQuery {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
}

/** 查询商家转账明细电子回单：选项 */
export interface GetV3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoOptions extends CallOptions {
  /** 商家批次单号 · 例：`sjzz20230223` */
  out_batch_no: string
  /** 商家明细单号 · 例：`x23zy545Bd5436` */
  out_detail_no: string
  query: GetV3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoQuery
}

/** 查询商家转账明细电子回单：应答 */
export interface GetV3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoResponse {
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
  /** 电子回单状态 · 例：`ACCEPTED` */
  receipt_state: string
  /** 电子回单文件的hash方法 · 例：`SHA256` */
  hash_type?: string
  /** 电子回单文件的hash值 · 例：`DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529` */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
}

/** `v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}` */
export interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo extends Printed {
  /**
   * 查询商家转账明细电子回单
   *
   * `GET /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}`
   *
   * 产品：资金应用∙转账 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-query-by-detail-out-no.html 官方文档}
   */
  get(options: GetV3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoOptions): Promise<AxiosResponse<GetV3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoResponse>>
  readonly apply: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApply
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/${Path}`>
}

/** 申请商家转账明细电子回单：请求 */
export interface PostV3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyJson {
  /** 二级商户号 · 例：`1900102208` */
  sub_mchid: string
}

/** 申请商家转账明细电子回单：选项 */
export interface PostV3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyOptions extends CallOptions {
  /** 商家批次单号 · 例：`sjzz20230223` */
  out_batch_no: string
  /** 商家明细单号 · 例：`x23zy545Bd5436` */
  out_detail_no: string
  json: PostV3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyJson
}

/** 申请商家转账明细电子回单：应答 */
export interface PostV3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyResponse {
  /** 二级商户号 · 例：`1900102208` */
  sub_mchid: string
  /** 商家批次单号 · 例：`sjzz20230223` */
  out_batch_no: string
  /** 商家明细单号 · 例：`x23zy545Bd5436` */
  out_detail_no: string
  /** 电子回单状态 · 例：`ACCEPTED` */
  receipt_state: string
}

/** `v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply` */
export interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApply extends PathNode {
  /**
   * 申请商家转账明细电子回单
   *
   * `POST /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply`
   *
   * 产品：资金应用∙转账 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-apply-by-detail-out-no.html 官方文档}
   */
  post(options: PostV3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyOptions): Promise<AxiosResponse<PostV3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyResponse>>
}

/** 商户转账批次单号查询批次单：查询参数 */
export interface GetV3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoQuery {
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
export interface GetV3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoOptions extends CallOptions {
  /** 商家批次单号 · 例：`sjzz20230223` */
  out_batch_no: string
  query: GetV3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoQuery
}

/** 商户转账批次单号查询批次单：应答 */
export interface GetV3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoResponse extends PlatsolutionMchTransferBatch {}

/** `v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}` */
export interface V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNo extends Printed {
  /**
   * 商户转账批次单号查询批次单
   *
   * `GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}`
   *
   * 产品：资金应用∙转账 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-out-code.html 官方文档}
   */
  get(options: GetV3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoOptions): Promise<AxiosResponse<GetV3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoResponse>>
  readonly details: V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsNode
  readonly 'details/out-detail-no': V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode
  readonly 'details/out-detail-no/{out_detail_no}': V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/${Path}`>
}

/** 商户明细单号查询明细单：查询参数 */
export interface GetV3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoQuery {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
}

/** 商户明细单号查询明细单：选项 */
export interface GetV3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoOptions extends CallOptions {
  /** 商家批次单号 · 例：`sjzz20230223` */
  out_batch_no: string
  /** 商家明细单号 · 例：`x23zy545Bd5436` */
  out_detail_no: string
  query: GetV3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoQuery
}

/** 商户明细单号查询明细单：应答 */
export interface GetV3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoResponse extends PlatsolutionMchTransferBatchDetail {}

/** `v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` */
export interface V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo extends PathNode {
  /**
   * 商户明细单号查询明细单
   *
   * `GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
   *
   * 产品：资金应用∙转账 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-detail-by-out-no.html 官方文档}
   */
  get(options: GetV3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoOptions): Promise<AxiosResponse<GetV3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoResponse>>
}

/** 查询商家转账批次电子回单：查询参数 */
export interface GetV3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoQuery {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
}

/** 查询商家转账批次电子回单：选项 */
export interface GetV3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoOptions extends CallOptions {
  /** 商家批次单号 · 例：`sjzz20230223` */
  out_batch_no: string
  query: GetV3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoQuery
}

/** 查询商家转账批次电子回单：应答 */
export interface GetV3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoResponse {
  /** 商家转账批次单号 · 例：`131000011085109987515042023022300246500006` */
  batch_id: string
  /** 商家批次单号 · 例：`sjzz20230223` */
  out_batch_no: string
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 电子回单状态 · 例：`ACCEPTED` */
  receipt_state: string
  /** 电子回单文件的hash方法 · 例：`SHA256` */
  hash_type?: string
  /** 电子回单文件的hash值 · 例：`DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529` */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
}

/** `v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}` */
export interface V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo extends Printed {
  /**
   * 查询商家转账批次电子回单
   *
   * `GET /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`
   *
   * 产品：资金应用∙转账 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-query-by-batch-out-no.html 官方文档}
   */
  get(options: GetV3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoOptions): Promise<AxiosResponse<GetV3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoResponse>>
  readonly apply: V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApply
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/${Path}`>
}

/** 申请商家转账批次电子回单：请求 */
export interface PostV3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyJson {
  /** 二级商户号 · 例：`1900102208` */
  sub_mchid: string
}

/** 申请商家转账批次电子回单：选项 */
export interface PostV3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyOptions extends CallOptions {
  /** 商家批次单号 · 例：`sjzz20230223` */
  out_batch_no: string
  json: PostV3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyJson
}

/** 申请商家转账批次电子回单：应答 */
export interface PostV3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyResponse {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 商家批次单号 · 例：`sjzz20230223` */
  out_batch_no: string
  /** 电子回单状态 · 例：`ACCEPTED` */
  receipt_state: string
}

/** `v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply` */
export interface V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApply extends PathNode {
  /**
   * 申请商家转账批次电子回单
   *
   * `POST /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply`
   *
   * 产品：资金应用∙转账 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-apply-by-batch-out-no.html 官方文档}
   */
  post(options: PostV3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyOptions): Promise<AxiosResponse<PostV3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyResponse>>
}

/** 受理单次预约商家转账：请求 */
export interface PostV3PlatsolutionMchTransferReservationApplyJson {
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
export interface PostV3PlatsolutionMchTransferReservationApplyOptions extends CallOptions {
  json: PostV3PlatsolutionMchTransferReservationApplyJson
}

/** 受理单次预约商家转账：应答 */
export interface PostV3PlatsolutionMchTransferReservationApplyResponse {
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

/** `v3/platsolution/mch-transfer/reservation/apply` */
export interface V3PlatsolutionMchTransferReservationApply extends PathNode {
  /**
   * 受理单次预约商家转账
   *
   * `POST /v3/platsolution/mch-transfer/reservation/apply`
   *
   * 产品：资金应用∙转账 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-apply.html 官方文档}
   */
  post(options: PostV3PlatsolutionMchTransferReservationApplyOptions): Promise<AxiosResponse<PostV3PlatsolutionMchTransferReservationApplyResponse>>
}

/** 商户预约单号查询预约商家转账记录：查询参数 */
export interface GetV3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoQuery {
  /** 二级商户号 · 例：`1900001109` */
  sub_mchid: string
}

/** 商户预约单号查询预约商家转账记录：选项 */
export interface GetV3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoOptions extends CallOptions {
  /** 商户预约单号 · 例：`plfk2020042013` */
  out_reservation_no: string
  query: GetV3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoQuery
}

/** 商户预约单号查询预约商家转账记录：应答 */
export interface GetV3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoResponse extends PlatsolutionMchTransferReservation {}

/** `v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}` */
export interface V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNo extends Printed {
  /**
   * 商户预约单号查询预约商家转账记录
   *
   * `GET /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`
   *
   * 产品：资金应用∙转账 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-out-no.html 官方文档}
   */
  get(options: GetV3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoOptions): Promise<AxiosResponse<GetV3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoResponse>>
  readonly close: V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoClose
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/${Path}`>
}

/** 关闭预约商家转账记录：查询参数 */
export interface PostV3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoCloseQuery {
  /** 二级商户号 · 例：`1900001109` */
  sub_mchid: string
}

/** 关闭预约商家转账记录：选项 */
export interface PostV3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoCloseOptions extends CallOptions {
  /** 商户预约单号 · 例：`plfk2020042013` */
  out_reservation_no: string
  query: PostV3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoCloseQuery
}

/** 关闭预约商家转账记录：应答 */
export interface PostV3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoCloseResponse extends PlatsolutionMchTransferReservation {}

/** `v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close` */
export interface V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoClose extends PathNode {
  /**
   * 关闭预约商家转账记录
   *
   * `POST /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`
   *
   * 产品：资金应用∙转账 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-close.html 官方文档}
   */
  post(options: PostV3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoCloseOptions): Promise<AxiosResponse<PostV3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoCloseResponse>>
}

/** 微信支付预约单号查询预约商家转账记录：查询参数 */
export interface GetV3PlatsolutionMchTransferReservationReservationIdByReservationIdQuery {
  /** 二级商户号 · 例：`1900001109` */
  sub_mchid: string
}

/** 微信支付预约单号查询预约商家转账记录：选项 */
export interface GetV3PlatsolutionMchTransferReservationReservationIdByReservationIdOptions extends CallOptions {
  /** 微信转账预约单号 · 例：`1330000071100999991182020050700019480001` */
  reservation_id: string
  query: GetV3PlatsolutionMchTransferReservationReservationIdByReservationIdQuery
}

/** 微信支付预约单号查询预约商家转账记录：应答 */
export interface GetV3PlatsolutionMchTransferReservationReservationIdByReservationIdResponse extends PlatsolutionMchTransferReservation {}

/** `v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}` */
export interface V3PlatsolutionMchTransferReservationReservationIdByReservationId extends PathNode {
  /**
   * 微信支付预约单号查询预约商家转账记录
   *
   * `GET /v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}`
   *
   * 产品：资金应用∙转账 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-id.html 官方文档}
   */
  get(options: GetV3PlatsolutionMchTransferReservationReservationIdByReservationIdOptions): Promise<AxiosResponse<GetV3PlatsolutionMchTransferReservationReservationIdByReservationIdResponse>>
}

export interface PlatsolutionMchTransferOperations {
  'POST /v3/platsolution/mch-transfer/batches/apply': { json: PostV3PlatsolutionMchTransferBatchesApplyJson; options: PostV3PlatsolutionMchTransferBatchesApplyOptions; response: PostV3PlatsolutionMchTransferBatchesApplyResponse }
  'GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}': { query: GetV3PlatsolutionMchTransferBatchesBatchIdByBatchIdQuery; options: GetV3PlatsolutionMchTransferBatchesBatchIdByBatchIdOptions; response: GetV3PlatsolutionMchTransferBatchesBatchIdByBatchIdResponse }
  'GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': { query: GetV3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdQuery; options: GetV3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdOptions; response: GetV3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdResponse }
  'GET /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}': { query: GetV3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoQuery; options: GetV3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoOptions; response: GetV3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoResponse }
  'POST /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply': { json: PostV3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyJson; options: PostV3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyOptions; response: PostV3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyResponse }
  'GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}': { query: GetV3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoQuery; options: GetV3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoOptions; response: GetV3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoResponse }
  'GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': { query: GetV3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoQuery; options: GetV3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoOptions; response: GetV3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoResponse }
  'GET /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}': { query: GetV3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoQuery; options: GetV3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoOptions; response: GetV3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoResponse }
  'POST /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply': { json: PostV3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyJson; options: PostV3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyOptions; response: PostV3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyResponse }
  'POST /v3/platsolution/mch-transfer/reservation/apply': { json: PostV3PlatsolutionMchTransferReservationApplyJson; options: PostV3PlatsolutionMchTransferReservationApplyOptions; response: PostV3PlatsolutionMchTransferReservationApplyResponse }
  'GET /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}': { query: GetV3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoQuery; options: GetV3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoOptions; response: GetV3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoResponse }
  'POST /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close': { query: PostV3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoCloseQuery; options: PostV3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoCloseOptions; response: PostV3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoCloseResponse }
  'GET /v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}': { query: GetV3PlatsolutionMchTransferReservationReservationIdByReservationIdQuery; options: GetV3PlatsolutionMchTransferReservationReservationIdByReservationIdOptions; response: GetV3PlatsolutionMchTransferReservationReservationIdByReservationIdResponse }
}

/** 转账批次单 */
export interface PlatsolutionMchTransferBatch {
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
    /** 批次状态 · 例：`ACCEPTED` */
    batch_state: string
    /** 批次名称 */
    batch_name: string
    /** 批次备注 */
    batch_remark: string
    /** 批次关闭原因 · 例：`MERCHANT_REVOCATION` */
    close_reason?: string
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
    /** 明细状态 · 例：`INIT` */
    detail_state: string
  }[]
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
}

/** 转账明细单 */
export interface PlatsolutionMchTransferBatchDetail {
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
  /** 明细状态 · 例：`INIT` */
  detail_state: string
  /** 转账金额 · 单位：分 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 明细失败原因 · 例：`ACCOUNT_FROZEN` */
  fail_reason?: string
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
export interface PlatsolutionMchTransferReservation {
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
  /** 预约记录状态 · 例：`ACCEPTED` */
  state: string
  /** 预约记录受理的时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  accept_time: string
  /** 预约记录用户确认预约的时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  reserve_time?: string
  /** 预约记录的关闭信息 */
  close_info?: {
    /** 预约记录关闭的时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    close_time: string
    /** 预约记录关闭的原因 · 例：`USER_OVERDUE_UNCONFIRMED` */
    close_reason: string
  }
}

