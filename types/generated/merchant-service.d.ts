// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, FileInput, PathNode, Printed } from '../index'

/** 查询投诉通知回调：选项 */
export interface GetV3GlobalMerchantServiceComplaintNotificationsOptions extends CallOptions {
}

/** 查询投诉通知回调：应答 */
export interface GetV3GlobalMerchantServiceComplaintNotificationsResponse {
  /** 商户号 · 例：`1900012181` */
  mchid: string
  /** 通知地址 · URL */
  url: string
}

/** 创建投诉通知回调：请求 */
export interface PostV3GlobalMerchantServiceComplaintNotificationsJson {
  /** 通知地址 · URL */
  url: string
}

/** 创建投诉通知回调：选项 */
export interface PostV3GlobalMerchantServiceComplaintNotificationsOptions extends CallOptions {
  json: PostV3GlobalMerchantServiceComplaintNotificationsJson
}

/** 创建投诉通知回调：应答 */
export interface PostV3GlobalMerchantServiceComplaintNotificationsResponse {
  /** 商户号 · 例：`1900012181` */
  mchid: string
  /** 通知地址 · URL */
  url: string
}

/** 更新投诉通知回调：请求 */
export interface PutV3GlobalMerchantServiceComplaintNotificationsJson {
  /** 通知地址 · URL */
  url: string
}

/** 更新投诉通知回调：选项 */
export interface PutV3GlobalMerchantServiceComplaintNotificationsOptions extends CallOptions {
  json: PutV3GlobalMerchantServiceComplaintNotificationsJson
}

/** 更新投诉通知回调：应答 */
export interface PutV3GlobalMerchantServiceComplaintNotificationsResponse {
  /** 商户号 · 例：`1900012181` */
  mchid: string
  /** 通知地址 · URL */
  url: string
}

/** 删除投诉通知回调：选项 */
export interface DeleteV3GlobalMerchantServiceComplaintNotificationsOptions extends CallOptions {
}

/** 删除投诉通知回调：应答 */
export type DeleteV3GlobalMerchantServiceComplaintNotificationsResponse = undefined

/** `v3/global/merchant-service/complaint-notifications` */
export interface V3GlobalMerchantServiceComplaintNotifications extends PathNode {
  /**
   * 查询投诉通知回调
   *
   * `GET /v3/global/merchant-service/complaint-notifications`
   *
   * 产品：风险合规∙消费者投诉 · 角色：服务商、渠道商、从业机构
   *
   * @see {@link https://docs.qq.com/doc/DTkZ4ZnlyWHZtR0d4?nlc=1 官方文档}
   */
  get(options?: GetV3GlobalMerchantServiceComplaintNotificationsOptions): Promise<AxiosResponse<GetV3GlobalMerchantServiceComplaintNotificationsResponse>>
  /**
   * 创建投诉通知回调
   *
   * `POST /v3/global/merchant-service/complaint-notifications`
   *
   * 产品：风险合规∙消费者投诉 · 角色：服务商、渠道商、从业机构
   *
   * @see {@link https://docs.qq.com/doc/DTldDSXZISERiaVRF?nlc=1 官方文档}
   */
  post(options: PostV3GlobalMerchantServiceComplaintNotificationsOptions): Promise<AxiosResponse<PostV3GlobalMerchantServiceComplaintNotificationsResponse>>
  /**
   * 更新投诉通知回调
   *
   * `PUT /v3/global/merchant-service/complaint-notifications`
   *
   * 产品：风险合规∙消费者投诉 · 角色：服务商、渠道商、从业机构
   *
   * @see {@link https://docs.qq.com/doc/DTnd3YUxDdkxabnpx?nlc=1 官方文档}
   */
  put(options: PutV3GlobalMerchantServiceComplaintNotificationsOptions): Promise<AxiosResponse<PutV3GlobalMerchantServiceComplaintNotificationsResponse>>
  /**
   * 删除投诉通知回调
   *
   * `DELETE /v3/global/merchant-service/complaint-notifications`
   *
   * 产品：风险合规∙消费者投诉 · 角色：服务商、渠道商、从业机构
   *
   * @see {@link https://docs.qq.com/doc/DTlJLWFZObU1YdFlO?nlc=1 官方文档}
   */
  delete(options?: DeleteV3GlobalMerchantServiceComplaintNotificationsOptions): Promise<AxiosResponse<DeleteV3GlobalMerchantServiceComplaintNotificationsResponse>>
}

/** 查询投诉单列表：查询参数 */
export interface GetV3GlobalMerchantServiceComplaintsQuery {
  /** 分页大小 */
  limit?: number
  /** 分页开始位置 */
  offset?: number
  /** 开始日期 · yyyy-MM-dd · 例：`2019-01-01` */
  begin_date: string
  /** 结束日期 · yyyy-MM-dd · 例：`2019-01-01` */
  end_date: string
  /** 诉商户号 · 例：`1900012181` */
  complainted_mchid?: string
  /** 商户语言 */
  mch_language?: 'ZH_CN' | 'ZH_TW' | 'ZH_HK' | 'EN' | 'JA' | 'KO' | 'TH' | 'VI' | 'RU' | 'DE' | 'FR' | 'AR' | 'ES'
}

/** 查询投诉单列表：选项 */
export interface GetV3GlobalMerchantServiceComplaintsOptions extends CallOptions {
  query: GetV3GlobalMerchantServiceComplaintsQuery
}

/** 查询投诉单列表：应答 */
export interface GetV3GlobalMerchantServiceComplaintsResponse {
  /** 用户投诉信息详情 */
  data?: MerchantServiceOverseasComplaint[]
  /** 分页大小 */
  limit: number
  /** 分页开始位置 */
  offset: number
  /** 投诉总条数 */
  total_count?: number
}

/** `v3/global/merchant-service/complaints` */
export interface V3GlobalMerchantServiceComplaints extends Printed {
  /**
   * 查询投诉单列表
   *
   * `GET /v3/global/merchant-service/complaints`
   *
   * 产品：风险合规∙消费者投诉 · 角色：直连商户、服务商、渠道商
   *
   * @see {@link https://docs.qq.com/doc/DTmZhV0pWT1Zmd2du?nlc=1 官方文档}
   */
  get(options: GetV3GlobalMerchantServiceComplaintsOptions): Promise<AxiosResponse<GetV3GlobalMerchantServiceComplaintsResponse>>
  readonly _complaint_id_: V3GlobalMerchantServiceComplaintsByComplaintId
  readonly '{complaint_id}': V3GlobalMerchantServiceComplaintsByComplaintId
  readonly '{complaint_id}/complete': V3GlobalMerchantServiceComplaintsByComplaintIdComplete
  readonly '{complaint_id}/negotiation-historys': V3GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorys
  readonly '{complaint_id}/response': V3GlobalMerchantServiceComplaintsByComplaintIdResponse
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/global/merchant-service/complaints/${Path}`>
}

/** 查询投诉单详情：查询参数 */
export interface GetV3GlobalMerchantServiceComplaintsByComplaintIdQuery {
  /** 商户语言 */
  mch_language?: 'ZH_CN' | 'ZH_TW' | 'ZH_HK' | 'EN' | 'JA' | 'KO' | 'TH' | 'VI' | 'RU' | 'DE' | 'FR' | 'AR' | 'ES'
}

/** 查询投诉单详情：选项 */
export interface GetV3GlobalMerchantServiceComplaintsByComplaintIdOptions extends CallOptions {
  /** 投诉单号 · 例：`200201820200101080076610000` */
  complaint_id: string
  query?: GetV3GlobalMerchantServiceComplaintsByComplaintIdQuery
}

/** 查询投诉单详情：应答 */
export interface GetV3GlobalMerchantServiceComplaintsByComplaintIdResponse extends MerchantServiceOverseasComplaint {}

/** `v3/global/merchant-service/complaints/{complaint_id}` */
export interface V3GlobalMerchantServiceComplaintsByComplaintId extends Printed {
  /**
   * 查询投诉单详情
   *
   * `GET /v3/global/merchant-service/complaints/{complaint_id}`
   *
   * 产品：风险合规∙消费者投诉 · 角色：直连商户、服务商、渠道商
   *
   * @see {@link https://docs.qq.com/doc/DTlpKUmR4eHpXWU9v?nlc=1 官方文档}
   */
  get(options: GetV3GlobalMerchantServiceComplaintsByComplaintIdOptions): Promise<AxiosResponse<GetV3GlobalMerchantServiceComplaintsByComplaintIdResponse>>
  readonly complete: V3GlobalMerchantServiceComplaintsByComplaintIdComplete
  readonly negotiationHistorys: V3GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorys
  readonly response: V3GlobalMerchantServiceComplaintsByComplaintIdResponse
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/global/merchant-service/complaints/{complaint_id}/${Path}`>
}

/** 反馈处理完成：请求 */
export interface PostV3GlobalMerchantServiceComplaintsByComplaintIdCompleteJson {
  /** 被诉商户号 · 例：`1900012181` */
  complainted_mchid: string
}

/** 反馈处理完成：选项 */
export interface PostV3GlobalMerchantServiceComplaintsByComplaintIdCompleteOptions extends CallOptions {
  /** 投诉单号 · 例：`200201820200101080076610000` */
  complaint_id: string
  json: PostV3GlobalMerchantServiceComplaintsByComplaintIdCompleteJson
}

/** 反馈处理完成：应答 */
export type PostV3GlobalMerchantServiceComplaintsByComplaintIdCompleteResponse = undefined

/** `v3/global/merchant-service/complaints/{complaint_id}/complete` */
export interface V3GlobalMerchantServiceComplaintsByComplaintIdComplete extends PathNode {
  /**
   * 反馈处理完成
   *
   * `POST /v3/global/merchant-service/complaints/{complaint_id}/complete`
   *
   * 产品：风险合规∙消费者投诉 · 角色：服务商、渠道商、从业机构
   */
  post(options: PostV3GlobalMerchantServiceComplaintsByComplaintIdCompleteOptions): Promise<AxiosResponse<PostV3GlobalMerchantServiceComplaintsByComplaintIdCompleteResponse>>
}

/** 查询投诉协商历史：查询参数 */
export interface GetV3GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorysQuery {
  /** 分页大小 */
  limit?: number
  /** 分页开始位置 */
  offset?: number
  /** 商户语言 */
  mch_language?: 'ZH_CN' | 'ZH_TW' | 'ZH_HK' | 'EN' | 'JA' | 'KO' | 'TH' | 'VI' | 'RU' | 'DE' | 'FR' | 'AR' | 'ES'
}

/** 查询投诉协商历史：选项 */
export interface GetV3GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorysOptions extends CallOptions {
  /** 投诉单号 · 例：`200201820200101080076610000` */
  complaint_id: string
  query?: GetV3GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorysQuery
}

/** 查询投诉协商历史：应答 */
export interface GetV3GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorysResponse {
  /** 投诉协商历史 */
  data?: {
    /** 操作流水号 · 例：`300285320210322170000071077` */
    log_id: string
    /** 操作人 */
    operator: string
    /** 操作时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    operate_time: string
    /** 操作类型 */
    operate_type: 'USER_CREATE_COMPLAINT' | 'USER_CONTINUE_COMPLAINT' | 'USER_RESPONSE' | 'PLATFORM_RESPONSE' | 'MERCHANT_RESPONSE' | 'MERCHANT_CONFIRM_COMPLETE' | 'USER_CREATE_COMPLAINT_SYSTEM_MESSAGE' | 'COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE' | 'USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE' | 'USER_REVOKE_COMPLAINT' | 'USER_COMFIRM_COMPLAINT' | 'PLATFORM_HELP_APPLICATION' | 'USER_APPLY_PLATFORM_HELP' | 'MERCHANT_APPROVE_REFUND' | 'MERCHANT_REFUSE_RERUND' | 'USER_SUBMIT_SATISFACTION' | 'SERVICE_ORDER_CANCEL' | 'SERVICE_ORDER_COMPLETE' | 'COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE' | 'COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE' | 'COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE' | (string & {})
    /** 操作内容 */
    operate_details?: string
    /** 图片凭证 */
    image_list?: string[]
    /** 操作资料列表 */
    complaint_media_list?: {
      /** 媒体文件业务类型 */
      media_type: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {})
      /** 媒体文件请求url */
      media_url: string[]
    }
  }[]
  /** 分页大小 */
  limit: number
  /** 分页开始位置 */
  offset: number
  /** 投诉协商历史总条数 */
  total_count?: number
}

/** `v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys` */
export interface V3GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorys extends PathNode {
  /**
   * 查询投诉协商历史
   *
   * `GET /v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys`
   *
   * 产品：风险合规∙消费者投诉 · 角色：服务商、渠道商、从业机构
   *
   * @see {@link https://docs.qq.com/doc/DTnBqR29rUEV6Y2VZ?nlc=1 官方文档}
   */
  get(options: GetV3GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorysOptions): Promise<AxiosResponse<GetV3GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorysResponse>>
}

/** 提交回复：请求 */
export interface PostV3GlobalMerchantServiceComplaintsByComplaintIdResponseJson {
  /** 被诉商户号 · 例：`1900012181` */
  complainted_mchid: string
  /** 回复内容 */
  response_content: string
  /** 回复图片 */
  response_images?: string[]
  /** 跳转链接 */
  jump_url?: string
  /** 跳转链接文案 */
  jump_url_text?: string
}

/** 提交回复：选项 */
export interface PostV3GlobalMerchantServiceComplaintsByComplaintIdResponseOptions extends CallOptions {
  /** 投诉单号 · 例：`200201820200101080076610000` */
  complaint_id: string
  json: PostV3GlobalMerchantServiceComplaintsByComplaintIdResponseJson
}

/** 提交回复：应答 */
export type PostV3GlobalMerchantServiceComplaintsByComplaintIdResponseResponse = undefined

/** `v3/global/merchant-service/complaints/{complaint_id}/response` */
export interface V3GlobalMerchantServiceComplaintsByComplaintIdResponse extends PathNode {
  /**
   * 提交回复
   *
   * `POST /v3/global/merchant-service/complaints/{complaint_id}/response`
   *
   * 产品：风险合规∙消费者投诉 · 角色：服务商、渠道商、从业机构
   */
  post(options: PostV3GlobalMerchantServiceComplaintsByComplaintIdResponseOptions): Promise<AxiosResponse<PostV3GlobalMerchantServiceComplaintsByComplaintIdResponseResponse>>
}

/** 商户上传反馈图片：请求 */
export interface PostV3GlobalMerchantServiceImagesUploadForm {
  /** 图片文件 */
  file: FileInput
  /** 媒体文件元信息JSON格式字符串 · 缺省时由客户端填写 */
  meta?: string | {
    /** 文件名称 · 缺省时由客户端填写 */
    filename?: string
    /** 文件摘要 · 缺省时由客户端填写 */
    sha256?: string
  }
}

/** 商户上传反馈图片：选项 */
export interface PostV3GlobalMerchantServiceImagesUploadOptions extends CallOptions {
  form: PostV3GlobalMerchantServiceImagesUploadForm
}

/** 商户上传反馈图片：应答 */
export interface PostV3GlobalMerchantServiceImagesUploadResponse {
  /** 媒体文件标识ID · 例：`file752398_7983424` */
  media_id: string
}

/** `v3/global/merchant-service/images/upload` */
export interface V3GlobalMerchantServiceImagesUpload extends PathNode {
  /**
   * 商户上传反馈图片
   *
   * `POST /v3/global/merchant-service/images/upload`
   *
   * 产品：风险合规∙消费者投诉 · 角色：服务商、渠道商、从业机构
   *
   * @see {@link https://docs.qq.com/doc/DTlZyR0JGTVBmRElp?nlc=1 官方文档}
   */
  post(options: PostV3GlobalMerchantServiceImagesUploadOptions): Promise<AxiosResponse<PostV3GlobalMerchantServiceImagesUploadResponse>>
}

/** 图片下载：查询参数 */
export interface GetV3GlobalMerchantServiceImagesByMediaIdQuery {
  /** 投诉单号 · 例：`200201820200101080076610000` */
  complaint_id: string
}

/** 图片下载：选项 */
export interface GetV3GlobalMerchantServiceImagesByMediaIdOptions extends CallOptions {
  /** 媒体文件ID */
  media_id: string
  query: GetV3GlobalMerchantServiceImagesByMediaIdQuery
}

/** 图片下载：应答 */
export type GetV3GlobalMerchantServiceImagesByMediaIdResponse = Buffer

/** `v3/global/merchant-service/images/{media_id}` */
export interface V3GlobalMerchantServiceImagesByMediaId extends PathNode {
  /**
   * 图片下载
   *
   * `GET /v3/global/merchant-service/images/{media_id}`
   *
   * 产品：风险合规∙消费者投诉 · 角色：服务商、渠道商、从业机构
   *
   * @see {@link https://docs.qq.com/doc/DTlpoQlhMWXpzZ2NF?nlc=1 官方文档}
   */
  get(options: GetV3GlobalMerchantServiceImagesByMediaIdOptions): Promise<AxiosResponse<GetV3GlobalMerchantServiceImagesByMediaIdResponse>>
}

/** 查询投诉通知回调：选项 */
export interface GetV3MerchantServiceComplaintNotificationsOptions extends CallOptions {
}

/** 查询投诉通知回调：应答 */
export interface GetV3MerchantServiceComplaintNotificationsResponse {
  /** 商户号 · 例：`1900012181` */
  mchid: string
  /** 通知地址 · URL */
  url: string
}

/** 创建投诉通知回调：请求 */
export interface PostV3MerchantServiceComplaintNotificationsJson {
  /** 通知地址 · URL */
  url: string
}

/** 创建投诉通知回调：选项 */
export interface PostV3MerchantServiceComplaintNotificationsOptions extends CallOptions {
  json: PostV3MerchantServiceComplaintNotificationsJson
}

/** 创建投诉通知回调：应答 */
export interface PostV3MerchantServiceComplaintNotificationsResponse {
  /** 商户号 · 例：`1900012181` */
  mchid: string
  /** 通知地址 · URL */
  url: string
}

/** 更新投诉通知回调：请求 */
export interface PutV3MerchantServiceComplaintNotificationsJson {
  /** 通知地址 · URL */
  url: string
}

/** 更新投诉通知回调：选项 */
export interface PutV3MerchantServiceComplaintNotificationsOptions extends CallOptions {
  json: PutV3MerchantServiceComplaintNotificationsJson
}

/** 更新投诉通知回调：应答 */
export interface PutV3MerchantServiceComplaintNotificationsResponse {
  /** 商户号 · 例：`1900012181` */
  mchid: string
  /** 通知地址 · URL */
  url: string
}

/** 删除投诉通知回调：选项 */
export interface DeleteV3MerchantServiceComplaintNotificationsOptions extends CallOptions {
}

/** 删除投诉通知回调：应答 */
export type DeleteV3MerchantServiceComplaintNotificationsResponse = undefined

/** `v3/merchant-service/complaint-notifications` */
export interface V3MerchantServiceComplaintNotifications extends PathNode {
  /**
   * 查询投诉通知回调
   *
   * `GET /v3/merchant-service/complaint-notifications`
   *
   * 产品：风险合规∙消费者投诉 · 角色：直连商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012459014 官方文档}
   */
  get(options?: GetV3MerchantServiceComplaintNotificationsOptions): Promise<AxiosResponse<GetV3MerchantServiceComplaintNotificationsResponse>>
  /**
   * 创建投诉通知回调
   *
   * `POST /v3/merchant-service/complaint-notifications`
   *
   * 产品：风险合规∙消费者投诉 · 角色：直连商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458679 官方文档}
   */
  post(options: PostV3MerchantServiceComplaintNotificationsOptions): Promise<AxiosResponse<PostV3MerchantServiceComplaintNotificationsResponse>>
  /**
   * 更新投诉通知回调
   *
   * `PUT /v3/merchant-service/complaint-notifications`
   *
   * 产品：风险合规∙消费者投诉 · 角色：直连商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012459282 官方文档}
   */
  put(options: PutV3MerchantServiceComplaintNotificationsOptions): Promise<AxiosResponse<PutV3MerchantServiceComplaintNotificationsResponse>>
  /**
   * 删除投诉通知回调
   *
   * `DELETE /v3/merchant-service/complaint-notifications`
   *
   * 产品：风险合规∙消费者投诉 · 角色：直连商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012460452 官方文档}
   */
  delete(options?: DeleteV3MerchantServiceComplaintNotificationsOptions): Promise<AxiosResponse<DeleteV3MerchantServiceComplaintNotificationsResponse>>
}

/** 查询投诉信息：查询参数 */
export interface GetV3MerchantServiceComplaintsQuery {
  /** 分页大小 */
  limit?: number
  /** 分页开始位置 */
  offset?: number
  /** 开始日期 · yyyy-MM-dd · 例：`2019-01-01` */
  begin_date: string
  /** 结束日期 · yyyy-MM-dd · 例：`2019-01-01` */
  end_date: string
  /** 特约商户号 · 例：`1900012181` */
  sub_mchid?: string
}

/** 查询投诉信息：选项 */
export interface GetV3MerchantServiceComplaintsOptions extends CallOptions {
  query: GetV3MerchantServiceComplaintsQuery
}

/** 查询投诉信息：应答 */
export interface GetV3MerchantServiceComplaintsResponse {
  /** 分页开始位置 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 投诉总条数 */
  total_count?: number
  /** 用户投诉信息详情 */
  data?: {
    /** 商户订单号 · 例：`20190906154617947762231` */
    out_trade_no: string
    /** 投诉时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    complaint_time: string
    /** 订单金额 · 单位：分 */
    amount: number
    /** 投诉人联系方式 · 敏感信息，加密传输 */
    payer_phone?: string
    /** 投诉详情 */
    complaint_detail: string
    /** 投诉单状态 */
    complaint_state: 'PAYER_COMPLAINTED' | 'FROZENED' | 'FROZEN_FINISHED' | 'PAYER_CANCELED' | 'MERCHANT_REFUNDED' | 'SYSTEM_REFUNDED' | 'MANUAL_UNFROZEN' | (string & {})
    /** 微信订单号 · 例：`4200000404201909069117582536` */
    transaction_id: string
    /** 冻结结束时间 */
    frozen_end_time?: string
    /** 特约商户号 */
    sub_mchid?: string
  }[]
}

/** `v3/merchant-service/complaints` */
export interface V3MerchantServiceComplaints extends Printed {
  /**
   * 查询投诉信息
   *
   * `GET /v3/merchant-service/complaints`
   *
   * 产品：风险合规∙消费者投诉 · 角色：直连商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml 官方文档}
   * @deprecated 微信支付已不再推荐使用
   */
  get(options: GetV3MerchantServiceComplaintsOptions): Promise<AxiosResponse<GetV3MerchantServiceComplaintsResponse>>
  readonly _transaction_id_: V3MerchantServiceComplaintsByTransactionId
  readonly '{transaction_id}': V3MerchantServiceComplaintsByTransactionId
  readonly '{transaction_id}/negotiation-historys': V3MerchantServiceComplaintsByTransactionIdNegotiationHistorys
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/merchant-service/complaints/${Path}`>
}

/** 查询投诉详情：选项 */
export interface GetV3MerchantServiceComplaintsByTransactionIdOptions extends CallOptions {
  /** 微信支付订单号 · 例：`4200000404201909069117582536` */
  transaction_id: string
}

/** 查询投诉详情：应答 */
export interface GetV3MerchantServiceComplaintsByTransactionIdResponse {
  /** 商户订单号 · 例：`20190906154617947762231` */
  out_trade_no: string
  /** 投诉时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  complaint_time: string
  /** 投诉金额 · 单位：分 */
  amount: number
  /** 投诉人联系方式 · 敏感信息，加密传输 */
  payer_phone?: string
  /** 投诉描述 */
  complaint_detail: string
  /** 投诉单状态 */
  complaint_state?: string
  /** 微信支付订单号 · 例：`4200000404201909069117582536` */
  transaction_id: string
  /** 冻结结束时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  frozen_end_time?: string
  /** 特约商户号 · 例：`1900012181` */
  sub_mchid?: string
  /** 投诉单处理进展状态 · 例：`WAIT_MERCHANT_RESPONSE` */
  complaint_handle_state: string
}

/** `v3/merchant-service/complaints/{transaction_id}` */
export interface V3MerchantServiceComplaintsByTransactionId extends Printed {
  /**
   * 查询投诉详情
   *
   * `GET /v3/merchant-service/complaints/{transaction_id}`
   *
   * 产品：风险合规∙消费者投诉 · 角色：直连商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml 官方文档}
   * @deprecated 微信支付已不再推荐使用
   */
  get(options: GetV3MerchantServiceComplaintsByTransactionIdOptions): Promise<AxiosResponse<GetV3MerchantServiceComplaintsByTransactionIdResponse>>
  readonly negotiationHistorys: V3MerchantServiceComplaintsByTransactionIdNegotiationHistorys
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/merchant-service/complaints/{transaction_id}/${Path}`>
}

/** 查询投诉协商历史：选项 */
export interface GetV3MerchantServiceComplaintsByTransactionIdNegotiationHistorysOptions extends CallOptions {
  /** 微信支付订单号 · 例：`4200000404201909069117582536` */
  transaction_id: string
}

/** 查询投诉协商历史：应答 */
export interface GetV3MerchantServiceComplaintsByTransactionIdNegotiationHistorysResponse {
  /** 投诉协商历史 */
  complaint_negotiation_history?: {
    /** 操作人 */
    operate_user: string
    /** 操作时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    operate_time: string
    /** 操作类型 */
    operate_type: 'USER_CREATE_COMPLAINT' | 'CREATE_COMPLAINT_BY_PLATFORM' | 'USER_CONTINUE_COMPLAINT' | 'USER_REVOKE_COMPLAINT' | 'USER_CONFIRM_COMPLAINT' | 'SELLER_REFUND' | 'MERCHANT_LAUNCH_CONFIRM_PROCESS' | 'USER_RESPONSE' | 'MERCHANT_RESPONSE' | 'RESPONSE_BY_PLATFORM' | 'CONTINUE_COMPLAINT_BY_PLATFORM' | 'CREATE_COMPLAINT_SYSTEM_MESSAGE' | 'COMPLAINT_TIMEOUT_SYSTEM_MESSAGE' | 'SELLER_REFUND_SYSTEM_MESSAGE' | 'CONTINUE_COMPLAINT_SYSTEM_MESSAGE' | 'LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE' | (string & {})
    /** 操作内容 */
    operate_details?: string
    /** 协商历史图片凭证 */
    image_list?: string[]
  }[]
}

/** `v3/merchant-service/complaints/{transaction_id}/negotiation-historys` */
export interface V3MerchantServiceComplaintsByTransactionIdNegotiationHistorys extends PathNode {
  /**
   * 查询投诉协商历史
   *
   * `GET /v3/merchant-service/complaints/{transaction_id}/negotiation-historys`
   *
   * 产品：风险合规∙消费者投诉 · 角色：直连商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml 官方文档}
   * @deprecated 微信支付已不再推荐使用
   */
  get(options: GetV3MerchantServiceComplaintsByTransactionIdNegotiationHistorysOptions): Promise<AxiosResponse<GetV3MerchantServiceComplaintsByTransactionIdNegotiationHistorysResponse>>
}

/** 查询投诉单列表：查询参数 */
export interface GetV3MerchantServiceComplaintsV2Query {
  /** 分页大小 */
  limit?: number
  /** 分页开始位置 */
  offset?: number
  /** 开始日期 · yyyy-MM-dd · 例：`2019-01-01` */
  begin_date: string
  /** 结束日期 · yyyy-MM-dd · 例：`2019-01-01` */
  end_date: string
  /** 被诉商户号 · 例：`1900012181` */
  complainted_mchid?: string
}

/** 查询投诉单列表：选项 */
export interface GetV3MerchantServiceComplaintsV2Options extends CallOptions {
  query: GetV3MerchantServiceComplaintsV2Query
}

/** 查询投诉单列表：应答 */
export interface GetV3MerchantServiceComplaintsV2Response {
  /** 用户投诉信息详情 */
  data?: {
    /** 投诉单号 · 例：`200201820200101080076610000` */
    complaint_id: string
    /** 投诉时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    complaint_time: string
    /** 投诉详情 */
    complaint_detail: string
    /** 投诉单状态 */
    complaint_state: 'PENDING' | 'PROCESSING' | 'PROCESSED' | (string & {})
    /** 被诉商户号 · 例：`1900012181` */
    complainted_mchid: string
    /** 投诉人联系方式 · 敏感信息，加密传输 */
    payer_phone?: string
    /** 投诉单关联订单信息 */
    complaint_order_info?: MerchantServiceComplaintOrder[]
    /** 投诉单关联服务单信息 */
    service_order_info?: MerchantServiceServiceOrder[]
    /** 投诉资料列表 */
    complaint_media_list?: {
      /** 媒体文件业务类型 */
      media_type: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {})
      /** 媒体文列表 */
      media_url?: string[]
    }[]
    /** 投诉单是否已全额退款 */
    complaint_full_refunded: boolean
    /** 是否有待回复的用户留言 */
    incoming_user_response: boolean
    /** 问题描述 */
    problem_description: string
    /** 用户投诉次数 */
    user_complaint_times: number
    /** 问题类型 */
    problem_type?: 'REFUND' | 'SERVICE_NOT_WORK' | 'OTHERS' | (string & {})
    /** 申请退款金额 · 单位：分 */
    apply_refund_amount?: number
    /** 用户标签列表 */
    user_tag_list?: ('TRUSTED' | 'HIGH_RISK' | (string & {}))[]
    /** 补充信息 */
    additional_info?: {
      /** 补充信息类型 */
      type?: 'SHARE_POWER_TYPE' | (string & {})
      /** 充电宝投诉相关信息 */
      share_power_info?: MerchantServiceSharePowerInfo
    }
    /** 是否在平台协助中 */
    in_platform_service?: boolean
    /** 是否需即时服务用户 */
    need_immediate_service?: boolean
    /** 是否是智能体投诉 */
    is_agent_mode?: boolean
  }[]
  /** 分页大小 */
  limit: number
  /** 分页开始位置 */
  offset: number
  /** 投诉总条数 */
  total_count?: number
}

/** `v3/merchant-service/complaints-v2` */
export interface V3MerchantServiceComplaintsV2 extends Printed {
  /**
   * 查询投诉单列表
   *
   * `GET /v3/merchant-service/complaints-v2`
   *
   * 产品：风险合规∙消费者投诉 · 角色：服务商、渠道商、从业机构
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012533431 官方文档}
   */
  get(options: GetV3MerchantServiceComplaintsV2Options): Promise<AxiosResponse<GetV3MerchantServiceComplaintsV2Response>>
  readonly _complaint_id_: V3MerchantServiceComplaintsV2ByComplaintId
  readonly '{complaint_id}': V3MerchantServiceComplaintsV2ByComplaintId
  readonly '{complaint_id}/complete': V3MerchantServiceComplaintsV2ByComplaintIdComplete
  readonly '{complaint_id}/negotiation-historys': V3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorys
  readonly '{complaint_id}/response': V3MerchantServiceComplaintsV2ByComplaintIdResponse
  readonly '{complaint_id}/response-immediate-service': V3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateService
  readonly '{complaint_id}/update-refund-progress': V3MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgress
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/merchant-service/complaints-v2/${Path}`>
}

/** 查询投诉单详情：选项 */
export interface GetV3MerchantServiceComplaintsV2ByComplaintIdOptions extends CallOptions {
  /** 投诉单号 · 例：`200201820200101080076610000` */
  complaint_id: string
}

/** 查询投诉单详情：应答 */
export interface GetV3MerchantServiceComplaintsV2ByComplaintIdResponse {
  /** 投诉单号 · 例：`200201820200101080076610000` */
  complaint_id: string
  /** 投诉时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  complaint_time: string
  /** 投诉详情 */
  complaint_detail: string
  /** 投诉单状态 */
  complaint_state: 'PENDING' | 'PROCESSING' | 'PROCESSED' | (string & {})
  /** 被诉商户号 · 例：`1900012181` */
  complainted_mchid: string
  /** 投诉人联系方式 · 敏感信息，加密传输 */
  payer_phone?: string
  /** 投诉人openid · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  payer_openid?: string
  /** 投诉资料列表 */
  complaint_media_list?: {
    /** 媒体文件业务类型 */
    media_type: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {})
    /** 媒体文列表 */
    media_url?: string[]
  }[]
  /** 投诉单关联订单信息 */
  complaint_order_info?: MerchantServiceComplaintOrder[]
  /** 投诉单关联服务单信息 */
  service_order_info?: {
    /** 微信支付服务订单号 · 例：`15646546545165651651` */
    order_id?: string
    /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
    out_order_no?: string
    /** 支付分服务单状态 · 例：`DOING` */
    state?: string
  }[]
  /** 投诉单是否已全额退款 */
  complaint_full_refunded: boolean
  /** 是否有待回复的用户留言 */
  incoming_user_response: boolean
  /** 问题描述 */
  problem_description: string
  /** 用户投诉次数 */
  user_complaint_times: number
  /** 问题类型 */
  problem_type?: 'REFUND' | 'SERVICE_NOT_WORK' | 'OTHERS' | (string & {})
  /** 申请退款金额 · 单位：分 */
  apply_refund_amount?: number
  /** 用户标签列表 */
  user_tag_list?: ('TRUSTED' | 'HIGH_RISK' | (string & {}))[]
  /** 补充信息 */
  additional_info?: {
    /** 补充信息类型 */
    type?: 'SHARE_POWER_TYPE' | (string & {})
    /** 充电宝投诉相关信息 */
    share_power_info?: MerchantServiceSharePowerInfo
  }
  /** 是否在平台协助中 */
  in_platform_service?: boolean
  /** 是否需即时服务用户 */
  need_immediate_service?: boolean
  /** 是否是智能体投诉 */
  is_agent_mode?: boolean
}

/** `v3/merchant-service/complaints-v2/{complaint_id}` */
export interface V3MerchantServiceComplaintsV2ByComplaintId extends Printed {
  /**
   * 查询投诉单详情
   *
   * `GET /v3/merchant-service/complaints-v2/{complaint_id}`
   *
   * 产品：风险合规∙消费者投诉 · 角色：服务商、渠道商、从业机构
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012533436 官方文档}
   */
  get(options: GetV3MerchantServiceComplaintsV2ByComplaintIdOptions): Promise<AxiosResponse<GetV3MerchantServiceComplaintsV2ByComplaintIdResponse>>
  readonly complete: V3MerchantServiceComplaintsV2ByComplaintIdComplete
  readonly negotiationHistorys: V3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorys
  readonly response: V3MerchantServiceComplaintsV2ByComplaintIdResponse
  readonly responseImmediateService: V3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateService
  readonly updateRefundProgress: V3MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgress
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/merchant-service/complaints-v2/{complaint_id}/${Path}`>
}

/** 反馈处理完成：请求 */
export interface PostV3MerchantServiceComplaintsV2ByComplaintIdCompleteJson {
  /** 被诉商户号 · 例：`1900012181` */
  complainted_mchid: string
}

/** 反馈处理完成：选项 */
export interface PostV3MerchantServiceComplaintsV2ByComplaintIdCompleteOptions extends CallOptions {
  /** 投诉单号 · 例：`200201820200101080076610000` */
  complaint_id: string
  json: PostV3MerchantServiceComplaintsV2ByComplaintIdCompleteJson
}

/** 反馈处理完成：应答 */
export type PostV3MerchantServiceComplaintsV2ByComplaintIdCompleteResponse = undefined

/** `v3/merchant-service/complaints-v2/{complaint_id}/complete` */
export interface V3MerchantServiceComplaintsV2ByComplaintIdComplete extends PathNode {
  /**
   * 反馈处理完成
   *
   * `POST /v3/merchant-service/complaints-v2/{complaint_id}/complete`
   *
   * 产品：风险合规∙消费者投诉 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467255 官方文档}
   */
  post(options: PostV3MerchantServiceComplaintsV2ByComplaintIdCompleteOptions): Promise<AxiosResponse<PostV3MerchantServiceComplaintsV2ByComplaintIdCompleteResponse>>
}

/** 查询投诉协商历史：查询参数 */
export interface GetV3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorysQuery {
  /** 分页大小 */
  limit?: number
  /** 分页开始位置 */
  offset?: number
}

/** 查询投诉协商历史：选项 */
export interface GetV3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorysOptions extends CallOptions {
  /** 投诉单号 · 例：`200201820200101080076610000` */
  complaint_id: string
  query?: GetV3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorysQuery
}

/** 查询投诉协商历史：应答 */
export interface GetV3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorysResponse {
  /** 投诉协商历史 */
  data?: {
    /** 操作资料列表 */
    complaint_media_list?: {
      /** 媒体文件业务类型 */
      media_type?: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {})
      /** 媒体文件请求url */
      media_url?: string[]
    }
    /** 操作流水号 · 例：`300285320210322170000071077` */
    log_id: string
    /** 操作人 */
    operator: string
    /** 操作时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    operate_time: string
    /** 操作类型 */
    operate_type: 'USER_CREATE_COMPLAINT' | 'USER_CONTINUE_COMPLAINT' | 'USER_RESPONSE' | 'PLATFORM_RESPONSE' | 'MERCHANT_RESPONSE' | 'MERCHANT_CONFIRM_COMPLETE' | 'USER_CREATE_COMPLAINT_SYSTEM_MESSAGE' | 'COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE' | 'USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE' | 'USER_REVOKE_COMPLAINT' | 'USER_COMFIRM_COMPLAINT' | 'PLATFORM_HELP_APPLICATION' | 'USER_APPLY_PLATFORM_HELP' | 'MERCHANT_APPROVE_REFUND' | 'MERCHANT_REFUSE_RERUND' | 'USER_SUBMIT_SATISFACTION' | 'SERVICE_ORDER_CANCEL' | 'SERVICE_ORDER_COMPLETE' | 'COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE' | 'COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE' | 'COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE' | 'USER_APPLY_PLATFORM_SERVICE' | 'USER_CANCEL_PLATFORM_SERVICE' | 'PLATFORM_SERVICE_FINISHED' | 'USER_CLICK_RESPONSE' | (string & {})
    /** 操作内容 */
    operate_details?: string
    /** 图片凭证 */
    image_list?: string[]
    /** 用户申请平台协助原因 */
    user_appy_platform_service_reason?: string
    /** 用户申请平台协助原因描述 */
    user_appy_platform_service_reason_description?: string
    /** 普通消息内容 */
    normal_message?: {
      /** 消息内容 */
      blocks?: {
        /** 消息块类型 */
        type?: 'TEXT' | 'IMAGE' | 'LINK' | 'FAQ_LIST' | 'BUTTON' | 'BUTTON_GROUP' | (string & {})
        /** 文本 */
        text?: MerchantServiceMessageTextReceived
        /** 图片 */
        image?: {
          /** 媒体ID */
          media_id?: string
          /** 图片样式类型 */
          image_style_type?: 'IMAGE_STYLE_TYPE_NARROW' | 'IMAGE_STYLE_TYPE_WIDE' | (string & {})
        }
        /** 链接 */
        link?: MerchantServiceMessageLink
        /** FAQ列表 */
        faq_list?: {
          /** FAQ列表 */
          faqs?: {
            /** faq的id */
            faq_id?: string
            /** faq内容 */
            faq_title?: string
            /** 动作 */
            action?: MerchantServiceMessageAction
          }[]
        }
        /** 按钮 */
        button?: MerchantServiceMessageLink
        /** 按钮组 */
        button_group?: {
          /** 按钮组 */
          buttons?: MerchantServiceMessageLink[]
          /** 按钮布局方式 */
          button_layout?: 'LAYOUT_UNKNOWN' | 'LAYOUT_HORIZONTAL' | 'LAYOUT_VERTICAL' | (string & {})
          /** 失效配置 */
          invalid_info?: {
            /** 过期时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
            expired_time?: string
            /** 是否可以多次点击 */
            multi_clickable?: boolean
          }
        }
      }[]
      /** 发送者身份类别 */
      sender_identity?: 'UNKNOWN' | 'MANUAL' | 'MACHINE' | (string & {})
      /** 自定义透传信息 */
      custom_data?: string
    }
    /** 用户点击回复消息 */
    click_message?: {
      /** 回复的消息内容 */
      message_content?: Record<string, unknown>
      /** 动作id */
      action_id?: string
      /** 被点击的操作流水号 */
      clicked_log_id?: string
    }
  }[]
  /** 分页大小 */
  limit: number
  /** 分页开始位置 */
  offset: number
  /** 投诉协商历史总条数 */
  total_count?: number
}

/** `v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys` */
export interface V3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorys extends PathNode {
  /**
   * 查询投诉协商历史
   *
   * `GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`
   *
   * 产品：风险合规∙消费者投诉 · 角色：服务商、渠道商、从业机构
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012533439 官方文档}
   */
  get(options: GetV3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorysOptions): Promise<AxiosResponse<GetV3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorysResponse>>
}

/** 提交回复：请求 */
export interface PostV3MerchantServiceComplaintsV2ByComplaintIdResponseJson {
  /** 被诉商户号 · 例：`1900012181` */
  complainted_mchid: string
  /** 回复内容 */
  response_content: string
  /** 回复图片 */
  response_images?: string[]
  /** 跳转链接 */
  jump_url?: string
  /** 跳转链接文案 */
  jump_url_text?: string
  /** 跳转小程序信息 */
  mini_program_jump_info?: MerchantServiceMiniProgramJumpInfo
}

/** 提交回复：选项 */
export interface PostV3MerchantServiceComplaintsV2ByComplaintIdResponseOptions extends CallOptions {
  /** 投诉单号 · 例：`200201820200101080076610000` */
  complaint_id: string
  json: PostV3MerchantServiceComplaintsV2ByComplaintIdResponseJson
}

/** 提交回复：应答 */
export type PostV3MerchantServiceComplaintsV2ByComplaintIdResponseResponse = undefined

/** `v3/merchant-service/complaints-v2/{complaint_id}/response` */
export interface V3MerchantServiceComplaintsV2ByComplaintIdResponse extends PathNode {
  /**
   * 提交回复
   *
   * `POST /v3/merchant-service/complaints-v2/{complaint_id}/response`
   *
   * 产品：风险合规∙消费者投诉 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467254 官方文档}
   */
  post(options: PostV3MerchantServiceComplaintsV2ByComplaintIdResponseOptions): Promise<AxiosResponse<PostV3MerchantServiceComplaintsV2ByComplaintIdResponseResponse>>
}

/** 回复需要即时服务的投诉单：请求 */
export interface PostV3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateServiceJson {
  /** 被诉商户号 · 例：`1900012181` */
  complainted_mchid: string
  /** 消息内容 */
  message: {
    /** 消息内容 */
    blocks?: {
      /** 消息块类型 */
      type?: 'TEXT' | 'IMAGE' | 'LINK' | 'FAQ_LIST' | 'BUTTON' | 'BUTTON_GROUP'
      /** 文本 */
      text?: MerchantServiceMessageText
      /** 图片 */
      image?: {
        /** 媒体ID */
        media_id?: string
        /** 图片样式类型 */
        image_style_type?: 'IMAGE_STYLE_TYPE_NARROW' | 'IMAGE_STYLE_TYPE_WIDE'
      }
      /** 链接 */
      link?: MerchantServiceReplyLink
      /** FAQ列表 */
      faq_list?: {
        /** FAQ列表 */
        faqs?: {
          /** faq的id */
          faq_id?: string
          /** faq内容 */
          faq_title?: string
          /** 动作 */
          action?: MerchantServiceReplyAction
        }[]
      }
      /** 按钮 */
      button?: MerchantServiceReplyLink
      /** 按钮组 */
      button_group?: {
        /** 按钮组 */
        buttons?: MerchantServiceReplyLink[]
        /** 按钮布局方式 */
        button_layout?: 'LAYOUT_UNKNOWN' | 'LAYOUT_HORIZONTAL' | 'LAYOUT_VERTICAL'
        /** 失效配置 */
        invalid_info?: {
          /** 过期时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
          expired_time?: string
          /** 是否可以多次点击 */
          multi_clickable?: boolean
        }
      }
    }[]
    /** 发送者身份类别 */
    sender_identity?: 'UNKNOWN' | 'MANUAL' | 'MACHINE'
    /** 自定义透传信息 */
    custom_data?: string
  }
  /** 幂等ID · 例：`550e8400-e29b-41d4-a716-446655440000` */
  idempotent_id: string
}

/** 回复需要即时服务的投诉单：选项 */
export interface PostV3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateServiceOptions extends CallOptions {
  /** 投诉单号 · 例：`200201820200101080076610000` */
  complaint_id: string
  json: PostV3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateServiceJson
}

/** 回复需要即时服务的投诉单：应答 */
export interface PostV3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateServiceResponse {
  /** 操作流水号 · 例：`300285320210322170000071077` */
  log_id?: string
}

/** `v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service` */
export interface V3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateService extends PathNode {
  /**
   * 回复需要即时服务的投诉单
   *
   * `POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`
   *
   * 产品：风险合规∙消费者投诉 · 角色：普通商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017151596 官方文档}
   */
  post(options: PostV3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateServiceOptions): Promise<AxiosResponse<PostV3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateServiceResponse>>
}

/** 更新退款审批结果：请求 */
export interface PostV3MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgressJson {
  /** 审批动作 */
  action: 'REJECT' | 'APPROVE'
  /** 预计发起退款时间 */
  launch_refund_day?: number
  /** 拒绝退款原因 */
  reject_reason?: string
  /** 拒绝退款的举证图片列表 */
  reject_media_list?: string[]
  /** 备注 */
  remark?: string
}

/** 更新退款审批结果：选项 */
export interface PostV3MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgressOptions extends CallOptions {
  /** 投诉单号 · 例：`200201820200101080076610000` */
  complaint_id: string
  json: PostV3MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgressJson
}

/** 更新退款审批结果：应答 */
export type PostV3MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgressResponse = undefined

/** `v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress` */
export interface V3MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgress extends PathNode {
  /**
   * 更新退款审批结果
   *
   * `POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`
   *
   * 产品：风险合规∙消费者投诉 · 角色：直连商户、服务商、渠道商、从业机构
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467256 官方文档}
   */
  post(options: PostV3MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgressOptions): Promise<AxiosResponse<PostV3MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgressResponse>>
}

/** 商户反馈：请求 */
export interface PostV3MerchantServiceFeedbacksJson {
  /** 微信支付订单号 · 例：`4200000404201909069117582536` */
  transaction_id: string
  /** 被诉商户号 · 例：`9980456248` */
  complainted_mchid: string
  /** 反馈内容类型 */
  feedback_type?: number
  /** 反馈内容 */
  feedback_content: string
  /** 图片凭证 */
  feedback_images?: string[]
  /** 反馈处理完成 */
  launch_confirm_process?: boolean
}

/** 商户反馈：选项 */
export interface PostV3MerchantServiceFeedbacksOptions extends CallOptions {
  json: PostV3MerchantServiceFeedbacksJson
}

/** 商户反馈：应答 */
export type PostV3MerchantServiceFeedbacksResponse = undefined

/** `v3/merchant-service/feedbacks` */
export interface V3MerchantServiceFeedbacks extends PathNode {
  /**
   * 商户反馈
   *
   * `POST /v3/merchant-service/feedbacks`
   *
   * 产品：风险合规∙消费者投诉 · 角色：直连商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml 官方文档}
   * @deprecated 微信支付已不再推荐使用
   */
  post(options: PostV3MerchantServiceFeedbacksOptions): Promise<AxiosResponse<PostV3MerchantServiceFeedbacksResponse>>
}

/** 商户上传反馈图片：请求 */
export interface PostV3MerchantServiceImagesUploadForm {
  /** 图片文件 · 最大2097152字节 */
  file: FileInput
  /** 媒体文件元信息JSON格式字符串 · 缺省时由客户端填写 */
  meta?: string | {
    /** 文件名称 · 缺省时由客户端填写 */
    filename?: string
    /** 文件摘要 · 缺省时由客户端填写 */
    sha256?: string
  }
}

/** 商户上传反馈图片：选项 */
export interface PostV3MerchantServiceImagesUploadOptions extends CallOptions {
  form: PostV3MerchantServiceImagesUploadForm
}

/** 商户上传反馈图片：应答 */
export interface PostV3MerchantServiceImagesUploadResponse {
  /** 媒体文件标识ID · 例：`BB04A5DEEFEA18D4F2554C1EDD3B610B.bmp` */
  media_id: string
}

/** `v3/merchant-service/images/upload` */
export interface V3MerchantServiceImagesUpload extends PathNode {
  /**
   * 商户上传反馈图片
   *
   * `POST /v3/merchant-service/images/upload`
   *
   * 产品：风险合规∙消费者投诉 · 角色：直连商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467250 官方文档}
   */
  post(options: PostV3MerchantServiceImagesUploadOptions): Promise<AxiosResponse<PostV3MerchantServiceImagesUploadResponse>>
}

/** 图片下载：选项 */
export interface GetV3MerchantServiceImagesByMediaIdOptions extends CallOptions {
  /** 媒体文件ID */
  media_id: string
}

/** 图片下载：应答 */
export type GetV3MerchantServiceImagesByMediaIdResponse = Buffer

/** `v3/merchant-service/images/{media_id}` */
export interface V3MerchantServiceImagesByMediaId extends PathNode {
  /**
   * 图片下载
   *
   * `GET /v3/merchant-service/images/{media_id}`
   *
   * 产品：风险合规∙消费者投诉 · 角色：直连商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467251 官方文档}
   */
  get(options: GetV3MerchantServiceImagesByMediaIdOptions): Promise<AxiosResponse<GetV3MerchantServiceImagesByMediaIdResponse>>
}

export interface MerchantServiceOperations {
  'GET /v3/global/merchant-service/complaint-notifications': { options: GetV3GlobalMerchantServiceComplaintNotificationsOptions; response: GetV3GlobalMerchantServiceComplaintNotificationsResponse }
  'POST /v3/global/merchant-service/complaint-notifications': { json: PostV3GlobalMerchantServiceComplaintNotificationsJson; options: PostV3GlobalMerchantServiceComplaintNotificationsOptions; response: PostV3GlobalMerchantServiceComplaintNotificationsResponse }
  'PUT /v3/global/merchant-service/complaint-notifications': { json: PutV3GlobalMerchantServiceComplaintNotificationsJson; options: PutV3GlobalMerchantServiceComplaintNotificationsOptions; response: PutV3GlobalMerchantServiceComplaintNotificationsResponse }
  'DELETE /v3/global/merchant-service/complaint-notifications': { options: DeleteV3GlobalMerchantServiceComplaintNotificationsOptions; response: DeleteV3GlobalMerchantServiceComplaintNotificationsResponse }
  'GET /v3/global/merchant-service/complaints': { query: GetV3GlobalMerchantServiceComplaintsQuery; options: GetV3GlobalMerchantServiceComplaintsOptions; response: GetV3GlobalMerchantServiceComplaintsResponse }
  'GET /v3/global/merchant-service/complaints/{complaint_id}': { query: GetV3GlobalMerchantServiceComplaintsByComplaintIdQuery; options: GetV3GlobalMerchantServiceComplaintsByComplaintIdOptions; response: GetV3GlobalMerchantServiceComplaintsByComplaintIdResponse }
  'POST /v3/global/merchant-service/complaints/{complaint_id}/complete': { json: PostV3GlobalMerchantServiceComplaintsByComplaintIdCompleteJson; options: PostV3GlobalMerchantServiceComplaintsByComplaintIdCompleteOptions; response: PostV3GlobalMerchantServiceComplaintsByComplaintIdCompleteResponse }
  'GET /v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys': { query: GetV3GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorysQuery; options: GetV3GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorysOptions; response: GetV3GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorysResponse }
  'POST /v3/global/merchant-service/complaints/{complaint_id}/response': { json: PostV3GlobalMerchantServiceComplaintsByComplaintIdResponseJson; options: PostV3GlobalMerchantServiceComplaintsByComplaintIdResponseOptions; response: PostV3GlobalMerchantServiceComplaintsByComplaintIdResponseResponse }
  'POST /v3/global/merchant-service/images/upload': { form: PostV3GlobalMerchantServiceImagesUploadForm; options: PostV3GlobalMerchantServiceImagesUploadOptions; response: PostV3GlobalMerchantServiceImagesUploadResponse }
  'GET /v3/global/merchant-service/images/{media_id}': { query: GetV3GlobalMerchantServiceImagesByMediaIdQuery; options: GetV3GlobalMerchantServiceImagesByMediaIdOptions; response: GetV3GlobalMerchantServiceImagesByMediaIdResponse }
  'GET /v3/merchant-service/complaint-notifications': { options: GetV3MerchantServiceComplaintNotificationsOptions; response: GetV3MerchantServiceComplaintNotificationsResponse }
  'POST /v3/merchant-service/complaint-notifications': { json: PostV3MerchantServiceComplaintNotificationsJson; options: PostV3MerchantServiceComplaintNotificationsOptions; response: PostV3MerchantServiceComplaintNotificationsResponse }
  'PUT /v3/merchant-service/complaint-notifications': { json: PutV3MerchantServiceComplaintNotificationsJson; options: PutV3MerchantServiceComplaintNotificationsOptions; response: PutV3MerchantServiceComplaintNotificationsResponse }
  'DELETE /v3/merchant-service/complaint-notifications': { options: DeleteV3MerchantServiceComplaintNotificationsOptions; response: DeleteV3MerchantServiceComplaintNotificationsResponse }
  'GET /v3/merchant-service/complaints': { query: GetV3MerchantServiceComplaintsQuery; options: GetV3MerchantServiceComplaintsOptions; response: GetV3MerchantServiceComplaintsResponse }
  'GET /v3/merchant-service/complaints/{transaction_id}': { options: GetV3MerchantServiceComplaintsByTransactionIdOptions; response: GetV3MerchantServiceComplaintsByTransactionIdResponse }
  'GET /v3/merchant-service/complaints/{transaction_id}/negotiation-historys': { options: GetV3MerchantServiceComplaintsByTransactionIdNegotiationHistorysOptions; response: GetV3MerchantServiceComplaintsByTransactionIdNegotiationHistorysResponse }
  'GET /v3/merchant-service/complaints-v2': { query: GetV3MerchantServiceComplaintsV2Query; options: GetV3MerchantServiceComplaintsV2Options; response: GetV3MerchantServiceComplaintsV2Response }
  'GET /v3/merchant-service/complaints-v2/{complaint_id}': { options: GetV3MerchantServiceComplaintsV2ByComplaintIdOptions; response: GetV3MerchantServiceComplaintsV2ByComplaintIdResponse }
  'POST /v3/merchant-service/complaints-v2/{complaint_id}/complete': { json: PostV3MerchantServiceComplaintsV2ByComplaintIdCompleteJson; options: PostV3MerchantServiceComplaintsV2ByComplaintIdCompleteOptions; response: PostV3MerchantServiceComplaintsV2ByComplaintIdCompleteResponse }
  'GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys': { query: GetV3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorysQuery; options: GetV3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorysOptions; response: GetV3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorysResponse }
  'POST /v3/merchant-service/complaints-v2/{complaint_id}/response': { json: PostV3MerchantServiceComplaintsV2ByComplaintIdResponseJson; options: PostV3MerchantServiceComplaintsV2ByComplaintIdResponseOptions; response: PostV3MerchantServiceComplaintsV2ByComplaintIdResponseResponse }
  'POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service': { json: PostV3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateServiceJson; options: PostV3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateServiceOptions; response: PostV3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateServiceResponse }
  'POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress': { json: PostV3MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgressJson; options: PostV3MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgressOptions; response: PostV3MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgressResponse }
  'POST /v3/merchant-service/feedbacks': { json: PostV3MerchantServiceFeedbacksJson; options: PostV3MerchantServiceFeedbacksOptions; response: PostV3MerchantServiceFeedbacksResponse }
  'POST /v3/merchant-service/images/upload': { form: PostV3MerchantServiceImagesUploadForm; options: PostV3MerchantServiceImagesUploadOptions; response: PostV3MerchantServiceImagesUploadResponse }
  'GET /v3/merchant-service/images/{media_id}': { options: GetV3MerchantServiceImagesByMediaIdOptions; response: GetV3MerchantServiceImagesByMediaIdResponse }
}

/** 投诉单关联订单 */
export interface MerchantServiceComplaintOrder {
  /** 微信订单号 · 例：`4200000404201909069117582536` */
  transaction_id: string
  /** 商户订单号 · 例：`20190906154617947762231` */
  out_trade_no: string
  /** 订单金额 · 单位：分 */
  amount: number
}

/** 动作 */
export interface MerchantServiceMessageAction {
  /** 动作类型 */
  action_type?: 'ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM' | (string & {})
  /** 跳转链接 */
  jump_url?: string
  /** 跳转小程序信息 */
  mini_program_jump_info?: MerchantServiceMiniProgramJumpInfo
  /** 回复消息内容 */
  message_info?: {
    /** 回复的消息内容 */
    content: string
    /** 自定义透传字段 */
    custom_data?: string
  }
  /** 动作id */
  action_id?: string
}

/** 链接 */
export interface MerchantServiceMessageLink {
  /** 文本 */
  text?: string
  /** 动作 */
  action?: MerchantServiceMessageAction
  /** 失效配置 */
  invalid_info?: {
    /** 过期时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
    expired_time?: string
    /** 是否可以多次点击 */
    multi_clickable?: boolean
  }
}

/** 文本 */
export interface MerchantServiceMessageText {
  /** 文本 */
  text?: string
  /** 文本颜色 */
  color?: 'DEFAULT' | 'SECONDARY'
  /** 是否粗体 */
  is_bold?: boolean
}

/** 文本 */
export interface MerchantServiceMessageTextReceived {
  /** 文本 */
  text?: string
  /** 文本颜色 */
  color?: 'DEFAULT' | 'SECONDARY' | (string & {})
  /** 是否粗体 */
  is_bold?: boolean
}

/** 跳转小程序信息 */
export interface MerchantServiceMiniProgramJumpInfo {
  /** 跳转小程序APPID */
  appid: string
  /** 跳转小程序页面PATH */
  path: string
  /** 跳转小程序页面名称 */
  text: string
}

/** 境外用户投诉 */
export interface MerchantServiceOverseasComplaint {
  /** 投诉单号 · 例：`200201820200101080076610000` */
  complaint_id: string
  /** 投诉时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  complaint_time: string
  /** 投诉详情 */
  complaint_detail: string
  /** 投诉单状态 */
  complaint_state: 'PENDING' | 'PROCESSING' | 'PROCESSED' | (string & {})
  /** 被诉商户号 · 例：`1900012181` */
  complainted_mchid: string
  /** 投诉人联系方式 · 敏感信息，加密传输 */
  payer_phone?: string
  /** 投诉单关联订单信息 */
  complaint_order_info?: {
    /** 微信订单号 · 例：`4200000404201909069117582536` */
    transaction_id: string
    /** 商户订单号 · 例：`20190906154617947762231` */
    out_trade_no: string
    /** 结算币种金额 · 单位：货币最小单位 */
    settlement_amount: number
    /** 结算币种累计已退款金额 · 例：`0` */
    settlement_refunded_amount: string
    /** 结算币种 · 例：`HKD` */
    settlement_currency: string
    /** 订单金额 · 单位：货币最小单位 */
    payer_amount: number
    /** 支付币种累计已退款金额 · 单位：货币最小单位 */
    payer_refunded_amount: number
    /** 支付币种 · 例：`CNY` */
    payer_currency: string
    /** 交易时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    trade_time: string
  }[]
  /** 投诉单是否已全额退款 */
  complaint_full_refunded: boolean
  /** 是否超时 */
  is_overdue?: boolean
  /** 优先级 */
  priority?: 'PRIORITY' | 'GENERAL' | (string & {})
  /** 是否有待回复的用户留言 */
  incoming_user_response: boolean
  /** 用户投诉次数 */
  user_complaint_times: number
  /** 投诉资料列表 */
  complaint_media_list?: {
    /** 媒体文件业务类型 */
    media_type: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {})
    /** 媒体文列表 */
    media_url: string[]
  }[]
  /** 问题描述 */
  problem_description?: string
  /** 投诉详情翻译 */
  complaint_detail_trans?: string
  /** 投诉单关联服务单信息 */
  service_order_info?: MerchantServiceServiceOrder[]
}

/** 动作 */
export interface MerchantServiceReplyAction {
  /** 动作类型 */
  action_type?: 'ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM'
  /** 跳转链接 */
  jump_url?: string
  /** 跳转小程序信息 */
  mini_program_jump_info?: {
    /** 跳转小程序APPID */
    appid: string
    /** 跳转小程序页面PATH */
    path?: string
    /** 跳转小程序页面名称 */
    text?: string
  }
  /** 回复消息内容 */
  message_info?: {
    /** 回复的消息内容 */
    content: string
    /** 自定义透传字段 */
    custom_data?: string
  }
  /** 动作id */
  action_id?: string
}

/** 链接 */
export interface MerchantServiceReplyLink {
  /** 文本 */
  text?: string
  /** 动作 */
  action?: MerchantServiceReplyAction
  /** 失效配置 */
  invalid_info?: {
    /** 过期时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
    expired_time?: string
    /** 是否可以多次点击 */
    multi_clickable?: boolean
  }
}

/** 投诉单关联服务单 */
export interface MerchantServiceServiceOrder {
  /** 微信支付服务订单号 · 例：`15646546545165651651` */
  order_id?: string
  /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no?: string
  /** 支付分服务单状态 */
  state?: 'DOING' | 'REVOKED' | 'WAITPAY' | 'DONE' | (string & {})
}

/** 充电宝投诉相关信息 */
export interface MerchantServiceSharePowerInfo {
  /** 归还时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  return_time?: string
  /** 归还地点信息 */
  return_address_info?: {
    /** 归还地点 */
    return_address?: string
    /** 归还地点经度 · 例：`113.93535488533665` */
    longitude?: string
    /** 归还地点纬度 · 例：`22.52305518747831` */
    latitude?: string
  }
  /** 是否归还同一柜机 */
  is_returned_to_same_machine?: boolean
}

