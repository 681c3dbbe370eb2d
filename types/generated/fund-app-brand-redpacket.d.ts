// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'
import type { V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsNode, V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsNode } from './prefixes'

/** 品牌商户发放红包：请求 */
export interface PostV3FundAppBrandRedpacketBrandMerchantBatchesJson {
  /** 品牌ID */
  brand_id: number
  /** 品牌AppID · 例：`wxf636efh567hg4356` */
  brand_appid: string
  /** 品牌红包发放场景 */
  scene: 'CUSTOM_SEND'
  /** 品牌红包模板ID · 例：`123400001` */
  template_id: string
  /** 商家品牌红包批次单号 · 例：`plfk2020042013` */
  out_batch_no: string
  /** 品牌红包批次名称 */
  batch_name: string
  /** 品牌红包批次备注 */
  batch_remark: string
  /** 总金额 · 单位：分 */
  total_amount: number
  /** 总笔数 */
  total_num: number
  /** 品牌红包明细列表 */
  detail_list: {
    /** 商家品牌红包明细单号 · 例：`x23zy545Bd5436` */
    out_detail_no: string
    /** 红包金额 · 单位：分 */
    amount: number
    /** 接收红包用户OpenID · 例：`o-MYE42l80oelYMDE34nYD456Xoy` */
    openid: string
    /** 接收红包用户姓名 · 敏感信息，加密传输 */
    user_name?: string
    /** 红包备注 */
    remark: string
  }[]
}

/** 品牌商户发放红包：选项 */
export interface PostV3FundAppBrandRedpacketBrandMerchantBatchesOptions extends CallOptions {
  json: PostV3FundAppBrandRedpacketBrandMerchantBatchesJson
}

/** 品牌商户发放红包：应答 */
export interface PostV3FundAppBrandRedpacketBrandMerchantBatchesResponse {
  /** 商家品牌红包批次单号 · 例：`plfk2020042013` */
  out_batch_no: string
  /** 微信支付品牌红包批次单号 · 例：`1210000071100999991182020050700019480001` */
  batch_no?: string
  /** 品牌红包批次创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
  /** 批次单状态 */
  batch_state?: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {})
}

/** `v3/fund-app/brand-redpacket/brand-merchant-batches` */
export interface V3FundAppBrandRedpacketBrandMerchantBatches extends Printed {
  /**
   * 品牌商户发放红包
   *
   * `POST /v3/fund-app/brand-redpacket/brand-merchant-batches`
   *
   * 产品：品牌红包 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014310358 官方文档}
   */
  post(options: PostV3FundAppBrandRedpacketBrandMerchantBatchesOptions): Promise<AxiosResponse<PostV3FundAppBrandRedpacketBrandMerchantBatchesResponse>>
  readonly _batch_no_: V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNo
  readonly '{batch_no}': V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNo
  readonly '{batch_no}/details': V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsNode
  readonly '{batch_no}/details/{detail_no}': V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/fund-app/brand-redpacket/brand-merchant-batches/${Path}`>
}

/** 微信支付批次单号查询批次单：查询参数 */
export interface GetV3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoQuery {
  /** 是否需要查询品牌红包明细单 */
  need_query_detail?: boolean
  /** 品牌红包明细单状态 */
  detail_state?: 'DETAIL_VIEW_ALL' | 'DETAIL_VIEW_SUCCESS' | 'DETAIL_VIEW_FAIL'
}

/** 微信支付批次单号查询批次单：选项 */
export interface GetV3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoOptions extends CallOptions {
  /** 微信支付品牌红包批次单号 · 例：`1030000071100999991182020050700019480001` */
  batch_no: string
  query?: GetV3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoQuery
}

/** 微信支付批次单号查询批次单：应答 */
export interface GetV3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoResponse extends FundAppBrandRedpacketBatch {}

/** `v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}` */
export interface V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNo extends Printed {
  /**
   * 微信支付批次单号查询批次单
   *
   * `GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}`
   *
   * 产品：品牌红包 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014310369 官方文档}
   */
  get(options: GetV3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoOptions): Promise<AxiosResponse<GetV3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoResponse>>
  readonly details: V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsNode
  readonly 'details/{detail_no}': V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/${Path}`>
}

/** 微信支付明细单号查询明细单：选项 */
export interface GetV3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNoOptions extends CallOptions {
  /** 微信支付品牌红包批次单号 · 例：`1030000071100999991182020050700019480001` */
  batch_no: string
  /** 商家品牌红包明细单号 · 例：`1040000071100999991182020050700019500100` */
  detail_no: string
}

/** 微信支付明细单号查询明细单：应答 */
export interface GetV3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNoResponse extends FundAppBrandRedpacketBatchDetail {}

/** `v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}` */
export interface V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNo extends PathNode {
  /**
   * 微信支付明细单号查询明细单
   *
   * `GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}`
   *
   * 产品：品牌红包 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014310384 官方文档}
   */
  get(options: GetV3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNoOptions): Promise<AxiosResponse<GetV3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNoResponse>>
}

/** 商家批次单号查询批次单：查询参数 */
export interface GetV3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoQuery {
  /** 是否需要查询品牌红包明细单 */
  need_query_detail?: boolean
  /** 品牌红包明细单状态 */
  detail_state?: 'DETAIL_VIEW_ALL' | 'DETAIL_VIEW_SUCCESS' | 'DETAIL_VIEW_FAIL'
}

/** 商家批次单号查询批次单：选项 */
export interface GetV3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOptions extends CallOptions {
  /** 商家品牌红包批次单号 · 例：`plfk2020042013` */
  out_batch_no: string
  query?: GetV3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoQuery
}

/** 商家批次单号查询批次单：应答 */
export interface GetV3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoResponse extends FundAppBrandRedpacketBatch {}

/** `v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}` */
export interface V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNo extends Printed {
  /**
   * 商家批次单号查询批次单
   *
   * `GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}`
   *
   * 产品：品牌红包 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014310378 官方文档}
   */
  get(options: GetV3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOptions): Promise<AxiosResponse<GetV3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoResponse>>
  readonly outDetails: V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsNode
  readonly 'out-details/{out_detail_no}': V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/${Path}`>
}

/** 商家明细单号查询明细单：选项 */
export interface GetV3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNoOptions extends CallOptions {
  /** 商家品牌红包批次单号 · 例：`plfk2020042013` */
  out_batch_no: string
  /** 商家品牌红包明细单号 · 例：`x23zy545Bd5436` */
  out_detail_no: string
}

/** 商家明细单号查询明细单：应答 */
export interface GetV3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNoResponse extends FundAppBrandRedpacketBatchDetail {}

/** `v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}` */
export interface V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNo extends PathNode {
  /**
   * 商家明细单号查询明细单
   *
   * `GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}`
   *
   * 产品：品牌红包 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014310391 官方文档}
   */
  get(options: GetV3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNoOptions): Promise<AxiosResponse<GetV3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNoResponse>>
}

export interface FundAppBrandRedpacketOperations {
  'POST /v3/fund-app/brand-redpacket/brand-merchant-batches': { json: PostV3FundAppBrandRedpacketBrandMerchantBatchesJson; options: PostV3FundAppBrandRedpacketBrandMerchantBatchesOptions; response: PostV3FundAppBrandRedpacketBrandMerchantBatchesResponse }
  'GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}': { query: GetV3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoQuery; options: GetV3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoOptions; response: GetV3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoResponse }
  'GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}': { options: GetV3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNoOptions; response: GetV3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNoResponse }
  'GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}': { query: GetV3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoQuery; options: GetV3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOptions; response: GetV3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoResponse }
  'GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}': { options: GetV3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNoOptions; response: GetV3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNoResponse }
}

/** 品牌红包批次单 */
export interface FundAppBrandRedpacketBatch {
  /** 品牌主商户号 · 例：`1900001109` */
  brand_mchid: string
  /** 微信支付品牌红包批次单号 · 例：`1210000071100999991182020050700019480001` */
  batch_no: string
  /** 商家品牌红包批次单号 · 例：`plfk2020042013` */
  out_batch_no: string
  /** 品牌ID */
  brand_id?: number
  /** 品牌红包模板ID · 例：`123400001` */
  template_id?: string
  /** 品牌AppID · 例：`wxf636efh567hg4356` */
  brand_appid?: string
  /** 批次单状态 */
  batch_state: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {})
  /** 品牌红包批次名称 */
  batch_name: string
  /** 品牌红包批次备注 */
  batch_remark: string
  /** 品牌红包批次单关闭原因 */
  close_reason?: 'MERCHANT_REVOCATION' | 'SYSTEM_OVERDUE_CLOSE' | (string & {})
  /** 总金额 · 单位：分 */
  total_amount: number
  /** 总笔数 */
  total_num: number
  /** 品牌红包批次创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
  /** 品牌红包批次更新时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  update_time?: string
  /** 发放成功金额 · 单位：分 */
  success_amount: number
  /** 发放成功笔数 */
  success_num: number
  /** 发放失败金额 · 单位：分 */
  fail_amount: number
  /** 发放失败笔数 */
  fail_num: number
  /** 品牌红包明细列表 */
  detail_list?: {
    /** 微信支付品牌红包明细单号 · 例：`1220000071100999991182020050700019500100` */
    transfer_detail_no: string
    /** 商家品牌红包明细单号 · 例：`x23zy545Bd5436` */
    out_detail_no: string
    /** 品牌红包明细单状态 */
    detail_state: 'DETAIL_INIT' | 'DETAIL_WAIT_PAY' | 'DETAIL_PROCESSING' | 'DETAIL_SUCCESS' | 'DETAIL_FAIL' | (string & {})
  }[]
}

/** 品牌红包明细单 */
export interface FundAppBrandRedpacketBatchDetail {
  /** 品牌主商户号 · 例：`1900001109` */
  brand_mchid: string
  /** 商家品牌红包批次单号 · 例：`plfk2020042013` */
  out_batch_no: string
  /** 微信支付品牌红包批次单号 · 例：`1210000071100999991182020050700019480001` */
  batch_no: string
  /** 商家品牌红包明细单号 · 例：`x23zy545Bd5436` */
  out_detail_no: string
  /** 微信支付品牌红包明细单号 · 例：`1220000071100999991182020050700019500100` */
  detail_no: string
  /** 品牌红包明细单状态 */
  detail_state: 'DETAIL_INIT' | 'DETAIL_WAIT_PAY' | 'DETAIL_PROCESSING' | 'DETAIL_SUCCESS' | 'DETAIL_FAIL' | (string & {})
  /** 红包金额 · 单位：分 */
  amount: number
  /** 红包备注 */
  remark: string
  /** 失败原因 */
  fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'USER_ACCOUNT_LIMIT' | 'FAIL_REASON_UNKNOWN' | 'PAYER_ACCOUNT_ABNORMAL' | 'PAYEE_ACCOUNT_ABNORMAL' | 'USER_RECEIVE_OVERDUE' | 'REMARK_NOT_CORRECT' | 'MERCHANT_REJECT' | 'MERCHANT_NOT_CONFIRM' | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH' | (string & {})
  /** 接收红包用户OpenID · 例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid: string
  /** 接收红包用户姓名 · 敏感信息，加密传输 */
  user_name?: string
  /** 品牌红包发起时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  initiate_time?: string
  /** 品牌红包更新时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  update_time: string
  /** 品牌ID */
  brand_id: number
  /** 品牌红包模板ID · 例：`123400001` */
  template_id: string
  /** 品牌AppID · 例：`wxf636efh567hg4356` */
  brand_appid?: string
}

