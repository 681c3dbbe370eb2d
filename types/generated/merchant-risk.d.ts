// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, FileInput, PathNode, Printed } from '../index'
import type { V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidNode, V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsNode } from './prefixes'

/** 发起不活跃商户身份核实：请求 */
export interface PostV3ComplianceInactiveMerchantIdentityVerificationMerchantsJson {
  /** 特约商户号 · 例：`1900009231` */
  sub_mchid: string
}

/** 发起不活跃商户身份核实：选项 */
export interface PostV3ComplianceInactiveMerchantIdentityVerificationMerchantsOptions extends CallOptions {
  json: PostV3ComplianceInactiveMerchantIdentityVerificationMerchantsJson
}

/** 发起不活跃商户身份核实：应答 */
export interface PostV3ComplianceInactiveMerchantIdentityVerificationMerchantsResponse {
  /** 核实单号 · 例：`28011678863778000000123124312` */
  verification_id: string
}

/** `v3/compliance/inactive-merchant-identity-verification/merchants` */
export interface V3ComplianceInactiveMerchantIdentityVerificationMerchants extends Printed {
  /**
   * 发起不活跃商户身份核实
   *
   * `POST /v3/compliance/inactive-merchant-identity-verification/merchants`
   *
   * 产品：风险合规∙不活跃商户身份核实 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471357 官方文档}
   */
  post(options: PostV3ComplianceInactiveMerchantIdentityVerificationMerchantsOptions): Promise<AxiosResponse<PostV3ComplianceInactiveMerchantIdentityVerificationMerchantsResponse>>
  readonly _sub_mchid_: V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidNode
  readonly '{sub_mchid}': V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidNode
  readonly '{sub_mchid}/verifications': V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsNode
  readonly '{sub_mchid}/verifications/{verification_id}': V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationId
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/compliance/inactive-merchant-identity-verification/merchants/${Path}`>
}

/** 查询不活跃商户身份核实结果：选项 */
export interface GetV3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationIdOptions extends CallOptions {
  /** 特约商户号 · 例：`1900009231` */
  sub_mchid: string
  /** 核实单号 · 例：`28011678863778000000123124312` */
  verification_id: string
}

/** 查询不活跃商户身份核实结果：应答 */
export interface GetV3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationIdResponse {
  /** 特约商户号 · 例：`1900009231` */
  sub_mchid: string
  /** 核实单号 · 例：`28011678863778000000123124312` */
  verification_id: string
  /** 核实单状态 */
  state: 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {})
  /** 失败原因 */
  fail_reason?: 'MATERIALS_ABNORMAL' | 'PROCESS_TIMEOUT' | (string & {})
  /** 创建时间 */
  create_time?: string
  /** 完成时间 */
  finish_time?: string
}

/** `v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}` */
export interface V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationId extends PathNode {
  /**
   * 查询不活跃商户身份核实结果
   *
   * `GET /v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}`
   *
   * 产品：风险合规∙不活跃商户身份核实 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471359 官方文档}
   */
  get(options: GetV3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationIdOptions): Promise<AxiosResponse<GetV3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationIdResponse>>
}

/** 分页查询子商户名下的商户管理记录：查询参数 */
export interface GetV3MchManageMchManageRecordsSubMchidBySubMchidQuery {
  /** 最大资源条数 */
  limit: number
  /** 请求资源起始位置 */
  offset?: number
  /** 商户管理记录类型 */
  manage_record_type: 'FUNCTIONAL_LIMIT_RECORD' | 'INVESTIGATE_RECORD'
  /** 商户管理记录状态 */
  manage_record_state?: 'PENDING' | 'SUBMITTED' | 'EXPIRED' | 'UNDER_REVIEW' | 'RECOVERED' | 'REJECTED'
}

/** 分页查询子商户名下的商户管理记录：选项 */
export interface GetV3MchManageMchManageRecordsSubMchidBySubMchidOptions extends CallOptions {
  /** 子商户号 · 例：`123000110` */
  sub_mchid: string
  query: GetV3MchManageMchManageRecordsSubMchidBySubMchidQuery
}

/** 分页查询子商户名下的商户管理记录：应答 */
export interface GetV3MchManageMchManageRecordsSubMchidBySubMchidResponse {
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
  /** 资源总条数 */
  total_count?: number
  /** 商户管理记录详情列表 */
  data?: MerchantRiskManageRecord[]
}

/** `v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}` */
export interface V3MchManageMchManageRecordsSubMchidBySubMchid extends PathNode {
  /**
   * 分页查询子商户名下的商户管理记录
   *
   * `GET /v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}`
   *
   * 产品：商户管理记录 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940381 官方文档}
   */
  get(options: GetV3MchManageMchManageRecordsSubMchidBySubMchidOptions): Promise<AxiosResponse<GetV3MchManageMchManageRecordsSubMchidBySubMchidResponse>>
}

/** 查询子商户下指定商户管理记录：查询参数 */
export interface GetV3MchManageMchManageRecordsByManageRecordIdQuery {
  /** 子商户号 · 例：`123000110` */
  sub_mchid: string
}

/** 查询子商户下指定商户管理记录：选项 */
export interface GetV3MchManageMchManageRecordsByManageRecordIdOptions extends CallOptions {
  /** 商户管理记录ID · 例：`M1210999900435123451697535102441` */
  manage_record_id: string
  query: GetV3MchManageMchManageRecordsByManageRecordIdQuery
}

/** 查询子商户下指定商户管理记录：应答 */
export interface GetV3MchManageMchManageRecordsByManageRecordIdResponse extends MerchantRiskManageRecord {}

/** `v3/mch-manage/mch-manage-records/{manage_record_id}` */
export interface V3MchManageMchManageRecordsByManageRecordId extends Printed {
  /**
   * 查询子商户下指定商户管理记录
   *
   * `GET /v3/mch-manage/mch-manage-records/{manage_record_id}`
   *
   * 产品：商户管理记录 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940383 官方文档}
   */
  get(options: GetV3MchManageMchManageRecordsByManageRecordIdOptions): Promise<AxiosResponse<GetV3MchManageMchManageRecordsByManageRecordIdResponse>>
  readonly mchManageSubmissions: V3MchManageMchManageRecordsByManageRecordIdMchManageSubmissions
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/mch-manage/mch-manage-records/{manage_record_id}/${Path}`>
}

/** 对指定商户管理记录提交资料：请求 */
export interface PostV3MchManageMchManageRecordsByManageRecordIdMchManageSubmissionsJson {
  /** 子商户号 · 例：`123000110` */
  sub_mchid: string
  /** 商户提交资料内容 */
  submit_data: string | {
    /** 资料项集合 */
    record_fields: MerchantRiskRecordField[]
  }
}

/** 对指定商户管理记录提交资料：选项 */
export interface PostV3MchManageMchManageRecordsByManageRecordIdMchManageSubmissionsOptions extends CallOptions {
  /** 商户管理记录ID · 例：`M1210999900435123451697535102441` */
  manage_record_id: string
  json: PostV3MchManageMchManageRecordsByManageRecordIdMchManageSubmissionsJson
}

/** 对指定商户管理记录提交资料：应答 */
export interface PostV3MchManageMchManageRecordsByManageRecordIdMchManageSubmissionsResponse {
  /** 商户管理提交资料记录ID · 例：`S0120190217140201012345672111223` */
  manage_submission_id?: string
}

/** `v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions` */
export interface V3MchManageMchManageRecordsByManageRecordIdMchManageSubmissions extends PathNode {
  /**
   * 对指定商户管理记录提交资料
   *
   * `POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions`
   *
   * 产品：商户管理记录 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940417 官方文档}
   */
  post(options: PostV3MchManageMchManageRecordsByManageRecordIdMchManageSubmissionsOptions): Promise<AxiosResponse<PostV3MchManageMchManageRecordsByManageRecordIdMchManageSubmissionsResponse>>
}

/** 上传商户提交资料文件：请求 */
export interface PostV3MchManageSubmissionFilesSubMchidBySubMchidUploadForm {
  /** 资料文件 */
  submission_file: FileInput
  /** 媒体文件元信息JSON格式字符串 · 缺省时由客户端填写 */
  meta?: string | {
    /** 文件名称 · 缺省时由客户端填写 · 例：`demo.png` */
    file_name?: string
    /** 文件摘要 · 缺省时由客户端填写 · 例：`B94D27B9934D3E08A52E52D7DA7DABFAC484EFE37A5380EE9088F7ACE2EFCDE9` */
    file_digest?: string
  }
  /** 资料项唯一id */
  item_id: number
  /** 商户管理记录ID */
  manage_record_id: string
}

/** 上传商户提交资料文件：选项 */
export interface PostV3MchManageSubmissionFilesSubMchidBySubMchidUploadOptions extends CallOptions {
  /** 子商户号 · 例：`123000110` */
  sub_mchid: string
  form: PostV3MchManageSubmissionFilesSubMchidBySubMchidUploadForm
}

/** 上传商户提交资料文件：应答 */
export interface PostV3MchManageSubmissionFilesSubMchidBySubMchidUploadResponse {
  /** 文件标识ID · 例：`V1_E1W7MchDBewmOMGmKSMCgh5` */
  file_id: string
}

/** `v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload` */
export interface V3MchManageSubmissionFilesSubMchidBySubMchidUpload extends PathNode {
  /**
   * 上传商户提交资料文件
   *
   * `POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload`
   *
   * 产品：商户管理记录 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940425 官方文档}
   */
  post(options: PostV3MchManageSubmissionFilesSubMchidBySubMchidUploadOptions): Promise<AxiosResponse<PostV3MchManageSubmissionFilesSubMchidBySubMchidUploadResponse>>
}

/** 查询子商户强化尽调单信息：查询参数 */
export interface GetV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdQuery {
  /** 子商户号 · 例：`123000110` */
  sub_mchid: string
}

/** 查询子商户强化尽调单信息：选项 */
export interface GetV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdOptions extends CallOptions {
  /** 尽调单号 · 例：`123000110_2_2190381dakdajois1283i12jo` */
  due_diligence_id: string
  query: GetV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdQuery
}

/** 查询子商户强化尽调单信息：应答 */
export interface GetV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdResponse {
  /** 尽调单号 · 例：`123000110_2_2190381dakdajois1283i12jo` */
  due_diligence_id: string
  /** 子商户号 · 例：`123000110` */
  sub_mchid: string
  /** 尽调单状态 */
  due_diligence_state: 'DUE_DILIGENCE_STATE_COLLECTING' | 'DUE_DILIGENCE_STATE_AUDITING' | 'DUE_DILIGENCE_STATE_REJECTED' | 'DUE_DILIGENCE_STATE_EXPIRED' | 'DUE_DILIGENCE_STATE_CANCELLED' | 'DUE_DILIGENCE_STATE_FINISHED' | (string & {})
  /** 驳回原因 */
  reject_reason?: string
  /** 截止时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  deadline_time: string
  /** 终止时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  terminal_time?: string
  /** 提交时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  submit_time?: string
  /** 驳回时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  reject_time?: string
  /** 完成时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  complete_time?: string
  /** 尽调要求提交的资料 */
  submission_template?: string
  /** 尽调已经提交的资料 */
  submission_data?: string
}

/** `v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}` */
export interface V3MchOperationManageEnhancedDueDiligenceByDueDiligenceId extends Printed {
  /**
   * 查询子商户强化尽调单信息
   *
   * `GET /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}`
   *
   * 产品：商户尽职调查 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015631048 官方文档}
   */
  get(options: GetV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdOptions): Promise<AxiosResponse<GetV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdResponse>>
  readonly submit: V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmit
  readonly upload: V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdUpload
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/${Path}`>
}

/** 提交尽调资料：请求 */
export interface PostV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmitJson {
  /** 子商户号 · 例：`123000110` */
  sub_mchid: string
  /** 提交资料内容 */
  submit_data?: string | {
    /** 资料项集合 */
    record_fields: MerchantRiskDueDiligenceField[]
  }
}

/** 提交尽调资料：选项 */
export interface PostV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmitOptions extends CallOptions {
  /** 尽调单号 · 例：`123000110_2_2190381dakdajois1283i12jo` */
  due_diligence_id: string
  json: PostV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmitJson
}

/** 提交尽调资料：应答 */
export interface PostV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmitResponse {
  /** 尽调单状态 */
  due_diligence_state?: 'DUE_DILIGENCE_STATE_COLLECTING' | 'DUE_DILIGENCE_STATE_AUDITING' | 'DUE_DILIGENCE_STATE_REJECTED' | 'DUE_DILIGENCE_STATE_EXPIRED' | 'DUE_DILIGENCE_STATE_CANCELLED' | 'DUE_DILIGENCE_STATE_FINISHED' | (string & {})
  /** 提交时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  submit_time?: string
  /** 尽调要求提交的资料 */
  submission_template?: string
  /** 尽调已经提交的资料 */
  submission_data?: string
}

/** `v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit` */
export interface V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmit extends PathNode {
  /**
   * 提交尽调资料
   *
   * `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`
   *
   * 产品：商户尽职调查 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015631033 官方文档}
   */
  post(options: PostV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmitOptions): Promise<AxiosResponse<PostV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmitResponse>>
}

/** 上传尽调资料文件：请求 */
export interface PostV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdUploadForm {
  /** 图片文件 */
  due_diligence_file: FileInput
  /** 媒体文件元信息JSON格式字符串 · 缺省时由客户端填写 */
  meta?: string | {
    /** 文件名称 · 缺省时由客户端填写 · 例：`demo.png` */
    file_name?: string
    /** 文件摘要 · 缺省时由客户端填写 · 例：`B94D27B9934D3E08A52E52D7DA7DABFAC484EFE37A5380EE9088F7ACE2EFCDE9` */
    file_digest?: string
    /** 子商户号 · 例：`1230001104` */
    sub_mchid?: string
    /** 资料项唯一id */
    item_id?: number
  }
}

/** 上传尽调资料文件：选项 */
export interface PostV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdUploadOptions extends CallOptions {
  /** 尽调单号 · 例：`123000110_2_2190381dakdajois1283i12jo` */
  due_diligence_id: string
  form: PostV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdUploadForm
}

/** 上传尽调资料文件：应答 */
export interface PostV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdUploadResponse {
  /** 文件标识ID · 例：`V1_E1W7MchDBewmOMGmKSMCgh5` */
  file_id: string
}

/** `v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload` */
export interface V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdUpload extends PathNode {
  /**
   * 上传尽调资料文件
   *
   * `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload`
   *
   * 产品：商户尽职调查 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015631042 官方文档}
   */
  post(options: PostV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdUploadOptions): Promise<AxiosResponse<PostV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdUploadResponse>>
}

/** 查询子商户管控情况：选项 */
export interface GetV3MchOperationManageMerchantLimitationsSubMchidBySubMchidOptions extends CallOptions {
  /** 子商户号 · 例：`123000110` */
  sub_mchid: string
}

/** 查询子商户管控情况：应答 */
export interface GetV3MchOperationManageMerchantLimitationsSubMchidBySubMchidResponse {
  /** 商户号 · 例：`123000110` */
  mchid: string
  /** 商户被管控能力列表 */
  limited_functions?: ('NO_TRANSACTION_AND_RECHARGE' | 'NO_PAYMENT' | 'NO_WITHDRAWAL' | 'NO_REFUND' | 'NO_TRANSACTION' | 'NO_PROFIT_SHARING' | 'NO_PAYMENT_POINT_COMPLETE_ORDER' | (string & {}))[]
  /** 被管控原因及解脱路径列表 */
  recovery_specifications?: {
    /** 商户被该原因管控的单据号 · 例：`A20250819155047774441874` */
    limitation_case_id?: string
    /** 商户被管控原因 */
    limitation_reason?: string
    /** 商户被管控原因描述 */
    limitation_reason_describe?: string
    /** 商户被该原因管控的解脱路径 */
    recover_way?: 'IRRECOVERABLE' | 'MODIFY_SUBJECT_INFORMATION' | 'MODIFY_SETTLE_ACCOUNT_INFORMATION' | 'VERIFY_INACTIVE_MERCHANT_IDENTITY' | 'SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION' | 'SUBMIT_INFORMATION_FOR_APPEAL' | 'RESOLVE_TRANSACTION_DISPUTES' | 'MODIFY_ADMINISTRATOR_INFORMATION' | 'CALL_CUSTOMER_SERVICE_AT_95017' | 'UPDATE_BUSINESS_SCENARIO_INFORMATION' | 'SUBMIT_CDD_INFORMATION' | 'WAITING_FOR_PLATFORM_REVIEW' | 'SUBMIT_UBO_INFORMATION' | 'SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE' | 'CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION' | 'MODIFY_ABBREVIATION_INFORMATION' | 'CONFIRM_BUSINESS_TYPE' | 'SUBMIT_ONLINE_BUSINESS_SCENARIO_INFORMATION' | 'CONTACT_SERVICE_PROVIDER' | (string & {})
    /** 商户被该原因管控的解脱路径参数 · 例：`100200300112233` */
    recover_way_param?: string
    /** 商户被该原因管控的解脱帮助链接 · 例：`https://kf.qq.com` */
    recover_help_url?: string
    /** 处置方式 */
    limitation_action_type?: 'LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL' | 'LIMIT_ACTION_TYPE_DELAY_CONTROL' | (string & {})
    /** 预计管控开始时间 · RFC 3339 · 例：`2025-06-08T10:34:56+08:00` */
    limitation_start_date?: string
    /** 商户被该原因管控的时间 · RFC 3339 · 例：`2025-06-08T10:34:56+08:00` */
    limitation_date?: string
    /** 商户被管控原因类型 */
    limitation_reason_type?: 'LICENSE_ABNORMAL' | 'NO_TRADE' | 'SETTLE_ACCOUNT_ABNORMAL' | 'RISK_ABNORMAL' | 'OTHER' | 'INSPECT_ABNORMAL' | 'INVALID_REPRESENTATIVE_INFORMATION' | 'INVALID_BUSINESS_STATUS' | 'INVALID_BUSINESS_LICENSE' | 'INVALID_BENEFICIARY_INFORMATION' | (string & {})
    /** 商户被该原因管控的能力列表 */
    relate_limitations?: ('NO_TRANSACTION_AND_RECHARGE' | 'NO_PAYMENT' | 'NO_WITHDRAWAL' | 'NO_REFUND' | 'NO_TRANSACTION' | 'NO_PROFIT_SHARING' | 'NO_PAYMENT_POINT_COMPLETE_ORDER' | (string & {}))[]
    /** 商户被该原因管控的其他能力描述 */
    other_relate_limitations?: string
  }[]
  /** 商户其他被管控能力描述 */
  other_limited_functions?: string
}

/** `v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}` */
export interface V3MchOperationManageMerchantLimitationsSubMchidBySubMchid extends PathNode {
  /**
   * 查询子商户管控情况
   *
   * `GET /v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}`
   *
   * 产品：风险管理 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012803072 官方文档}
   */
  get(options: GetV3MchOperationManageMerchantLimitationsSubMchidBySubMchidOptions): Promise<AxiosResponse<GetV3MchOperationManageMerchantLimitationsSubMchidBySubMchidResponse>>
}

/** 查询风险订单：请求 */
export interface PostV3MerchantRiskManageEcTradeRiskQueryRiskTradesJson {
  /** 服务商商户号 · 例：`1900000109` */
  sp_mchid?: string
  /** 子商户号 · 例：`1900009231` */
  sub_mchid?: string
  /** 商户号 · 例：`1900009231` */
  mchid?: string
  /** 开始时间 · RFC 3339 · 例：`2025-05-20T13:29:35+08:00` */
  start_time?: string
  /** 结束时间 · RFC 3339 · 例：`2025-05-20T13:29:35+08:00` */
  end_time?: string
  /** 查询页码 · 默认：1 */
  page_index?: number
  /** 查询页大小 · 默认：10 */
  page_size?: number
}

/** 查询风险订单：选项 */
export interface PostV3MerchantRiskManageEcTradeRiskQueryRiskTradesOptions extends CallOptions {
  json: PostV3MerchantRiskManageEcTradeRiskQueryRiskTradesJson
}

/** 查询风险订单：应答 */
export interface PostV3MerchantRiskManageEcTradeRiskQueryRiskTradesResponse {
  /** 总风险订单数 */
  total_num?: number
  /** 风险订单列表 */
  risk_trade_list?: {
    /** 商户号 · 例：`1900009231` */
    mchid?: string
    /** 商户订单号 · 例：`20150806125346` */
    out_trade_no?: string
    /** 风险类型 */
    risk_type?: 1 | 2 | 3 | 4
    /** 风险等级 */
    risk_level?: 1 | 2 | 3
    /** 风险发现时间 · RFC 3339 · 例：`2020-12-01T16:18:12+08:00` */
    risk_discove_time?: string
  }[]
}

/** `v3/merchant-risk-manage/ec-trade-risk/query-risk-trades` */
export interface V3MerchantRiskManageEcTradeRiskQueryRiskTrades extends PathNode {
  /**
   * 查询风险订单
   *
   * `POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`
   *
   * 产品：风险管理 · 角色：普通商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013894247 官方文档}
   */
  post(options: PostV3MerchantRiskManageEcTradeRiskQueryRiskTradesOptions): Promise<AxiosResponse<PostV3MerchantRiskManageEcTradeRiskQueryRiskTradesResponse>>
}

/** 回传处置结果：请求 */
export interface PostV3MerchantRiskManageEcTradeRiskRecvDisposeResultJson {
  /** 服务商商户号 · 例：`1900000109` */
  sp_mchid?: string
  /** 子商户号 · 例：`1900009231` */
  sub_mchid?: string
  /** 商户号 · 例：`1900009231` */
  mchid?: string
  /** 商户订单号 · 例：`20150806125346` */
  out_trade_no: string
  /** 最终风险结论 */
  final_risk_result?: 1 | 2
  /** 最终风险类型 */
  final_risk_type?: 1 | 2 | 3 | 4
  /** 处置结论 */
  disp_conclusion?: (1 | 2 | 3)[]
  /** 处置补充 */
  disp_addition?: string
  /** 是否有投诉 */
  exist_complaint?: boolean
  /** 退款金额 · 单位：分 */
  refund_amount?: number
}

/** 回传处置结果：选项 */
export interface PostV3MerchantRiskManageEcTradeRiskRecvDisposeResultOptions extends CallOptions {
  json: PostV3MerchantRiskManageEcTradeRiskRecvDisposeResultJson
}

/** 回传处置结果：应答 */
export interface PostV3MerchantRiskManageEcTradeRiskRecvDisposeResultResponse {
  /** 返回描述 · 例：`ok` */
  rsp_msg?: string
}

/** `v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result` */
export interface V3MerchantRiskManageEcTradeRiskRecvDisposeResult extends PathNode {
  /**
   * 回传处置结果
   *
   * `POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`
   *
   * 产品：风险管理 · 角色：普通商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013894250 官方文档}
   */
  post(options: PostV3MerchantRiskManageEcTradeRiskRecvDisposeResultOptions): Promise<AxiosResponse<PostV3MerchantRiskManageEcTradeRiskRecvDisposeResultResponse>>
}

/** 上报订单关联信息：请求 */
export interface PostV3MerchantRiskManageReportTradeUnionInformationJson {
  /** 服务商商户号 · 例：`1900000109` */
  sp_mchid?: string
  /** 从业机构商户号 · 例：`1356485` */
  acquiring_bank_id?: string
  /** 渠道号 · 例：`1900000108` */
  channel_id?: string
  /** 子商户号 · 例：`1900009231` */
  sub_mchid?: string
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no?: string
  /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 用户手机号 · 敏感信息，加密传输 */
  phone?: string
  /** 用户实名证件号 · 敏感信息，加密传输 */
  certificates_number?: string
  /** 用户终端ip · 例：`123.12.12.123` */
  client_ip?: string
  /** 商户判定交易的风险等级 */
  risk_level?: number
  /** 线上线下标识 */
  line_type?: 1 | 2
  /** 虚拟实物标识 */
  goods_type?: 1 | 2
  /** 物品发布类型 */
  seller_type?: 1 | 2
  /** 是否需要物流发货 */
  is_need_deliver?: boolean
  /** 用户设备类型 */
  device_type?: 1 | 2 | 3
  /** 付款方用户标识 */
  userid?: string
  /** 手机号来源 */
  phone_from?: number
  /** 收款方用户标识 */
  seller_userid?: string
  /** 业务场景 */
  scene?: 0 | 1 | 2
  /** 充值业务场景独有字段 */
  recharge_fields?: {
    /** 充值账号类型 */
    account_type?: number
    /** 充值账号 */
    account?: string
  }
  /** 生活缴费场景独有字段 */
  living_expenses_fields?: {
    /** 户号 · 例：`123456` */
    acc_no?: string
    /** 费种 */
    type?: number
    /** 缴费城市 */
    city?: string
    /** 户号对应的地址信息 */
    address?: string
    /** 缴费户名 */
    acc_name?: string
    /** 机构名称 */
    company_name?: string
    /** 缴费金额 · 单位：分 */
    amount?: number
  }
  /** 扩展字段1 */
  extra_fields1?: string
  /** 扩展字段2 */
  extra_fields2?: string
  /** 扩展字段3 */
  extra_fields3?: string
  /** 高风险商品标签 */
  high_risk_goods?: number
  /** 用户下单设备与支付设备是否一致 */
  same_deviced?: boolean
  /** 用户下单设备是否是常用设备 */
  reliable_device?: boolean
  /** 收货省份 */
  delivery_province?: string
  /** 收货城市 */
  delivery_city?: string
  /** 收货人地址是否新增 */
  new_address?: boolean
  /** 上一笔支付openid */
  last_pay_openid?: string
  /** 高风险类目 */
  risky_goods?: 1 | 2 | 3 | 4 | 5 | 6
  /** 订单识别标识 */
  offline_delivery_label?: 1 | 2
  /** 是否为代付订单 */
  proxy_payment?: boolean
  /** 下单人手机号 */
  order_phone_number?: string
  /** 下单人风险等级 */
  user_risk_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7
  /** 商户风险等级 */
  sp_risk_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7
  /** 手机号所属地 */
  phone_number_location?: string
  /** 商品类目 */
  goods_category?: string
  /** 前置打开行为异常 */
  pre_opening_behavior?: string
  /** 卖家是否是新账号 */
  new_store?: boolean
  /** 店铺标识 */
  store_identifier?: string
  /** 商品上架时间 */
  goods_listing_time?: string
  /** 合单商户订单号 */
  combine_out_trade_no?: string
  /** 合单商户号 */
  combine_mchid?: string
  /** 子单列表 */
  sub_orders?: {
    /** 子单商户订单号 */
    out_trade_no?: string
    /** 子单发起方商户号 */
    mch_id?: string
    /** 收货省份 */
    delivery_province?: string
    /** 收货城市 */
    delivery_city?: string
    /** 高风险类目 */
    risky_goods?: 1 | 2 | 3 | 4 | 5 | 6
    /** 下单人风险等级 */
    user_risk_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7
    /** 商户风险等级 */
    sp_risk_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7
  }[]
}

/** 上报订单关联信息：选项 */
export interface PostV3MerchantRiskManageReportTradeUnionInformationOptions extends CallOptions {
  json: PostV3MerchantRiskManageReportTradeUnionInformationJson
}

/** 上报订单关联信息：应答 */
export interface PostV3MerchantRiskManageReportTradeUnionInformationResponse {
  /** 服务商商户号 · 例：`1900000109` */
  sp_mchid?: string
  /** 从业机构商户号 · 例：`1356485` */
  acquiring_bank_id?: string
  /** 渠道号 · 例：`1900000108` */
  channel_id?: string
  /** 子商户号 · 例：`1900009231` */
  sub_mchid?: string
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no?: string
}

/** `v3/merchant-risk-manage/report-trade-union-information` */
export interface V3MerchantRiskManageReportTradeUnionInformation extends PathNode {
  /**
   * 上报订单关联信息
   *
   * `POST /v3/merchant-risk-manage/report-trade-union-information`
   *
   * 产品：风险管理 · 角色：普通商户、服务商、渠道商、从业机构
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012529250 官方文档}
   */
  post(options: PostV3MerchantRiskManageReportTradeUnionInformationOptions): Promise<AxiosResponse<PostV3MerchantRiskManageReportTradeUnionInformationResponse>>
}

/** 查询风险信息：查询参数 */
export interface GetV3MerchantRiskManageTradeRiskInformationQuery {
  /** 服务商商户号 · 例：`1900000109` */
  sp_mchid?: string
  /** 从业机构号 · 例：`1356485` */
  acquiring_bank_id?: string
  /** 渠道号 · 例：`1900000108` */
  channel_id?: string
  /** 子商户号 · 例：`1900009231` */
  sub_mchid?: string
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 投诉信息 */
  complaints_information?: string
}

/** 查询风险信息：选项 */
export interface GetV3MerchantRiskManageTradeRiskInformationOptions extends CallOptions {
  query: GetV3MerchantRiskManageTradeRiskInformationQuery
}

/** 查询风险信息：应答 */
export interface GetV3MerchantRiskManageTradeRiskInformationResponse {
  /** 风险系数值 */
  risk_score: number
  /** 风险类型 */
  risk_type?: 'OTHER_RISK' | 'INDUCE_PAYMENT' | 'FRAUD' | 'GAMBLING' | 'CYBERSEX' | (string & {})
  /** 处置手段 */
  punish_type?: 'OTHER_PUNISH' | 'DISABLE_PAYMENT' | 'SUSPEND_SETTLEMENT' | 'DISABLE_WITHDRAW' | 'REMOVE_MERCHANTS' | 'ADD_MERCHANTS_BLACKLIST' | 'REFUND' | 'FREEZING_FUND_BY_TRANSACTION' | 'FREEZING_FUND_BY_MERCHANTS' | 'BLOCKED_USER' | (string & {})
  /** 处置手段描述 */
  punish_description?: string
}

/** `v3/merchant-risk-manage/trade-risk-information` */
export interface V3MerchantRiskManageTradeRiskInformation extends PathNode {
  /**
   * 查询风险信息
   *
   * `GET /v3/merchant-risk-manage/trade-risk-information`
   *
   * 产品：风险管理 · 角色：普通商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012526198 官方文档}
   */
  get(options: GetV3MerchantRiskManageTradeRiskInformationOptions): Promise<AxiosResponse<GetV3MerchantRiskManageTradeRiskInformationResponse>>
}

/** 处置结果回传：请求 */
export interface PostV3MerchantRiskManageTradeRiskResultJson {
  /** 服务商商户号 · 例：`1900000109` */
  sp_mchid?: string
  /** 从业机构商户号 · 例：`1356485` */
  acquiring_bank_id?: string
  /** 渠道号 · 例：`1900000108` */
  channel_id?: string
  /** 子商户号 · 例：`1900009231` */
  sub_mchid?: string
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no?: string
  /** 风险类型 */
  risk_type?: 'OTHER_RISK' | 'INDUCE_PAYMENT' | 'FRAUD' | 'GAMBLING' | 'CYBERSEX'
  /** 处置手段 */
  punish_type: 'OTHER_PUNISH' | 'DISABLE_PAYMENT' | 'SUSPEND_SETTLEMENT' | 'DISABLE_WITHDRAW' | 'REMOVE_MERCHANTS' | 'ADD_MERCHANTS_BLACKLIST' | 'REFUND' | 'FREEZING_FUND_BY_TRANSACTION' | 'FREEZING_FUND_BY_MERCHANTS' | 'BLOCKED_USER'
  /** 处置手段补充 · 例：`SUSPEND_SETTLEMENT_NDAYS:10` */
  additional_punish_type?: string
  /** 投诉信息 */
  complaints_information?: string
}

/** 处置结果回传：选项 */
export interface PostV3MerchantRiskManageTradeRiskResultOptions extends CallOptions {
  json: PostV3MerchantRiskManageTradeRiskResultJson
}

/** 处置结果回传：应答 */
export interface PostV3MerchantRiskManageTradeRiskResultResponse {
  /** 服务商商户号 · 例：`1900000109` */
  sp_mchid?: string
  /** 从业机构商户号 · 例：`1356485` */
  acquiring_bank_id?: string
  /** 渠道号 · 例：`1900000108` */
  channel_id?: string
  /** 子商户号 · 例：`1900009231` */
  sub_mchid?: string
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no?: string
  /** 风险类型 */
  risk_type?: 'OTHER_RISK' | 'INDUCE_PAYMENT' | 'FRAUD' | 'GAMBLING' | 'CYBERSEX' | (string & {})
  /** 处置手段 */
  punish_type: 'OTHER_PUNISH' | 'DISABLE_PAYMENT' | 'SUSPEND_SETTLEMENT' | 'DISABLE_WITHDRAW' | 'REMOVE_MERCHANTS' | 'ADD_MERCHANTS_BLACKLIST' | 'REFUND' | 'FREEZING_FUND_BY_TRANSACTION' | 'FREEZING_FUND_BY_MERCHANTS' | 'BLOCKED_USER' | (string & {})
  /** 处置手段补充 · 例：`SUSPEND_SETTLEMENT_NDAYS:10` */
  additional_punish_type?: string
  /** 处置手段描述 */
  punish_description?: string
}

/** `v3/merchant-risk-manage/trade-risk-result` */
export interface V3MerchantRiskManageTradeRiskResult extends PathNode {
  /**
   * 处置结果回传
   *
   * `POST /v3/merchant-risk-manage/trade-risk-result`
   *
   * 产品：风险管理 · 角色：普通商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384516 官方文档}
   */
  post(options: PostV3MerchantRiskManageTradeRiskResultOptions): Promise<AxiosResponse<PostV3MerchantRiskManageTradeRiskResultResponse>>
}

/** 查询商户违规通知回调地址：选项 */
export interface GetV3MerchantRiskManageViolationNotificationsOptions extends CallOptions {
}

/** 查询商户违规通知回调地址：应答 */
export interface GetV3MerchantRiskManageViolationNotificationsResponse {
  /** 通知地址 · 例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url?: string
}

/** 创建商户违规通知回调地址：请求 */
export interface PostV3MerchantRiskManageViolationNotificationsJson {
  /** 通知地址 · 例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url?: string
}

/** 创建商户违规通知回调地址：选项 */
export interface PostV3MerchantRiskManageViolationNotificationsOptions extends CallOptions {
  json: PostV3MerchantRiskManageViolationNotificationsJson
}

/** 创建商户违规通知回调地址：应答 */
export interface PostV3MerchantRiskManageViolationNotificationsResponse {
  /** 通知地址 · 例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url?: string
}

/** 修改商户违规通知回调地址：请求 */
export interface PutV3MerchantRiskManageViolationNotificationsJson {
  /** 通知链接 · 例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url?: string
}

/** 修改商户违规通知回调地址：选项 */
export interface PutV3MerchantRiskManageViolationNotificationsOptions extends CallOptions {
  json: PutV3MerchantRiskManageViolationNotificationsJson
}

/** 修改商户违规通知回调地址：应答 */
export interface PutV3MerchantRiskManageViolationNotificationsResponse {
  /** 通知地址 · 例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url?: string
}

/** 删除商户违规通知回调地址：选项 */
export interface DeleteV3MerchantRiskManageViolationNotificationsOptions extends CallOptions {
}

/** 删除商户违规通知回调地址：应答 */
export type DeleteV3MerchantRiskManageViolationNotificationsResponse = undefined

/** `v3/merchant-risk-manage/violation-notifications` */
export interface V3MerchantRiskManageViolationNotifications extends PathNode {
  /**
   * 查询商户违规通知回调地址
   *
   * `GET /v3/merchant-risk-manage/violation-notifications`
   *
   * 产品：风险合规∙商户违规通知 · 角色：服务商、渠道商、从业机构
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471327 官方文档}
   */
  get(options?: GetV3MerchantRiskManageViolationNotificationsOptions): Promise<AxiosResponse<GetV3MerchantRiskManageViolationNotificationsResponse>>
  /**
   * 创建商户违规通知回调地址
   *
   * `POST /v3/merchant-risk-manage/violation-notifications`
   *
   * 产品：风险合规∙商户违规通知 · 角色：服务商、渠道商、从业机构
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471333 官方文档}
   */
  post(options: PostV3MerchantRiskManageViolationNotificationsOptions): Promise<AxiosResponse<PostV3MerchantRiskManageViolationNotificationsResponse>>
  /**
   * 修改商户违规通知回调地址
   *
   * `PUT /v3/merchant-risk-manage/violation-notifications`
   *
   * 产品：风险合规∙商户违规通知 · 角色：服务商、渠道商、从业机构
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471330 官方文档}
   */
  put(options: PutV3MerchantRiskManageViolationNotificationsOptions): Promise<AxiosResponse<PutV3MerchantRiskManageViolationNotificationsResponse>>
  /**
   * 删除商户违规通知回调地址
   *
   * `DELETE /v3/merchant-risk-manage/violation-notifications`
   *
   * 产品：风险合规∙商户违规通知 · 角色：服务商、渠道商、从业机构
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471334 官方文档}
   */
  delete(options?: DeleteV3MerchantRiskManageViolationNotificationsOptions): Promise<AxiosResponse<DeleteV3MerchantRiskManageViolationNotificationsResponse>>
}

/** 分页查询子商户名下的交易拦截记录：查询参数 */
export interface GetV3TransactionBlockTransactionBlockRecordsSubMchidBySubMchidQuery {
  /** 最大资源条数 */
  limit: number
  /** 请求资源起始位置 */
  offset?: number
}

/** 分页查询子商户名下的交易拦截记录：选项 */
export interface GetV3TransactionBlockTransactionBlockRecordsSubMchidBySubMchidOptions extends CallOptions {
  /** 子商户号 · 例：`123000110` */
  sub_mchid: string
  query: GetV3TransactionBlockTransactionBlockRecordsSubMchidBySubMchidQuery
}

/** 分页查询子商户名下的交易拦截记录：应答 */
export interface GetV3TransactionBlockTransactionBlockRecordsSubMchidBySubMchidResponse {
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
  /** 资源总条数 */
  total_count?: number
  /** 交易拦截记录详情列表 */
  data?: MerchantRiskBlockRecord[]
}

/** `v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}` */
export interface V3TransactionBlockTransactionBlockRecordsSubMchidBySubMchid extends PathNode {
  /**
   * 分页查询子商户名下的交易拦截记录
   *
   * `GET /v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}`
   *
   * 产品：商户管理记录 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940432 官方文档}
   */
  get(options: GetV3TransactionBlockTransactionBlockRecordsSubMchidBySubMchidOptions): Promise<AxiosResponse<GetV3TransactionBlockTransactionBlockRecordsSubMchidBySubMchidResponse>>
}

/** 查询子商户交易拦截记录详情：查询参数 */
export interface GetV3TransactionBlockTransactionBlockRecordsByBlockRecordIdQuery {
  /** 子商户号 · 例：`123000110` */
  sub_mchid: string
}

/** 查询子商户交易拦截记录详情：选项 */
export interface GetV3TransactionBlockTransactionBlockRecordsByBlockRecordIdOptions extends CallOptions {
  /** 交易拦截记录ID · 例：`123400` */
  block_record_id: string
  query: GetV3TransactionBlockTransactionBlockRecordsByBlockRecordIdQuery
}

/** 查询子商户交易拦截记录详情：应答 */
export interface GetV3TransactionBlockTransactionBlockRecordsByBlockRecordIdResponse extends MerchantRiskBlockRecord {}

/** `v3/transaction-block/transaction-block-records/{block_record_id}` */
export interface V3TransactionBlockTransactionBlockRecordsByBlockRecordId extends PathNode {
  /**
   * 查询子商户交易拦截记录详情
   *
   * `GET /v3/transaction-block/transaction-block-records/{block_record_id}`
   *
   * 产品：商户管理记录 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940435 官方文档}
   */
  get(options: GetV3TransactionBlockTransactionBlockRecordsByBlockRecordIdOptions): Promise<AxiosResponse<GetV3TransactionBlockTransactionBlockRecordsByBlockRecordIdResponse>>
}

/** 发起交易拦截申诉：请求 */
export interface PostV3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchidJson {
  /** 商户侧申诉单号 · 例：`ABC123456789` */
  merchant_submit_id: string
  /** 商户提交资料内容 */
  submit_data: string | {
    /** 资料项集合 */
    record_fields: MerchantRiskRecordField[]
  }
}

/** 发起交易拦截申诉：选项 */
export interface PostV3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchidOptions extends CallOptions {
  /** 子商户号 · 例：`123000110` */
  sub_mchid: string
  json: PostV3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchidJson
}

/** 发起交易拦截申诉：应答 */
export interface PostV3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchidResponse extends MerchantRiskBlockSubmission {}

/** `v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}` */
export interface V3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchid extends PathNode {
  /**
   * 发起交易拦截申诉
   *
   * `POST /v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}`
   *
   * 产品：商户管理记录 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940446 官方文档}
   */
  post(options: PostV3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchidOptions): Promise<AxiosResponse<PostV3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchidResponse>>
}

/** 查询交易拦截申诉详情：选项 */
export interface GetV3TransactionBlockTransactionBlockSubmissionsByBlockSubmissionIdOptions extends CallOptions {
  /** 交易拦截申诉ID · 例：`B021234566799876aacsecd` */
  block_submission_id: string
}

/** 查询交易拦截申诉详情：应答 */
export interface GetV3TransactionBlockTransactionBlockSubmissionsByBlockSubmissionIdResponse extends MerchantRiskBlockSubmission {}

/** `v3/transaction-block/transaction-block-submissions/{block_submission_id}` */
export interface V3TransactionBlockTransactionBlockSubmissionsByBlockSubmissionId extends PathNode {
  /**
   * 查询交易拦截申诉详情
   *
   * `GET /v3/transaction-block/transaction-block-submissions/{block_submission_id}`
   *
   * 产品：商户管理记录 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940449 官方文档}
   */
  get(options: GetV3TransactionBlockTransactionBlockSubmissionsByBlockSubmissionIdOptions): Promise<AxiosResponse<GetV3TransactionBlockTransactionBlockSubmissionsByBlockSubmissionIdResponse>>
}

export interface MerchantRiskOperations {
  'POST /v3/compliance/inactive-merchant-identity-verification/merchants': { json: PostV3ComplianceInactiveMerchantIdentityVerificationMerchantsJson; options: PostV3ComplianceInactiveMerchantIdentityVerificationMerchantsOptions; response: PostV3ComplianceInactiveMerchantIdentityVerificationMerchantsResponse }
  'GET /v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}': { options: GetV3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationIdOptions; response: GetV3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationIdResponse }
  'GET /v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}': { query: GetV3MchManageMchManageRecordsSubMchidBySubMchidQuery; options: GetV3MchManageMchManageRecordsSubMchidBySubMchidOptions; response: GetV3MchManageMchManageRecordsSubMchidBySubMchidResponse }
  'GET /v3/mch-manage/mch-manage-records/{manage_record_id}': { query: GetV3MchManageMchManageRecordsByManageRecordIdQuery; options: GetV3MchManageMchManageRecordsByManageRecordIdOptions; response: GetV3MchManageMchManageRecordsByManageRecordIdResponse }
  'POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions': { json: PostV3MchManageMchManageRecordsByManageRecordIdMchManageSubmissionsJson; options: PostV3MchManageMchManageRecordsByManageRecordIdMchManageSubmissionsOptions; response: PostV3MchManageMchManageRecordsByManageRecordIdMchManageSubmissionsResponse }
  'POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload': { form: PostV3MchManageSubmissionFilesSubMchidBySubMchidUploadForm; options: PostV3MchManageSubmissionFilesSubMchidBySubMchidUploadOptions; response: PostV3MchManageSubmissionFilesSubMchidBySubMchidUploadResponse }
  'GET /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}': { query: GetV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdQuery; options: GetV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdOptions; response: GetV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdResponse }
  'POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit': { json: PostV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmitJson; options: PostV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmitOptions; response: PostV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmitResponse }
  'POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload': { form: PostV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdUploadForm; options: PostV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdUploadOptions; response: PostV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdUploadResponse }
  'GET /v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}': { options: GetV3MchOperationManageMerchantLimitationsSubMchidBySubMchidOptions; response: GetV3MchOperationManageMerchantLimitationsSubMchidBySubMchidResponse }
  'POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades': { json: PostV3MerchantRiskManageEcTradeRiskQueryRiskTradesJson; options: PostV3MerchantRiskManageEcTradeRiskQueryRiskTradesOptions; response: PostV3MerchantRiskManageEcTradeRiskQueryRiskTradesResponse }
  'POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result': { json: PostV3MerchantRiskManageEcTradeRiskRecvDisposeResultJson; options: PostV3MerchantRiskManageEcTradeRiskRecvDisposeResultOptions; response: PostV3MerchantRiskManageEcTradeRiskRecvDisposeResultResponse }
  'POST /v3/merchant-risk-manage/report-trade-union-information': { json: PostV3MerchantRiskManageReportTradeUnionInformationJson; options: PostV3MerchantRiskManageReportTradeUnionInformationOptions; response: PostV3MerchantRiskManageReportTradeUnionInformationResponse }
  'GET /v3/merchant-risk-manage/trade-risk-information': { query: GetV3MerchantRiskManageTradeRiskInformationQuery; options: GetV3MerchantRiskManageTradeRiskInformationOptions; response: GetV3MerchantRiskManageTradeRiskInformationResponse }
  'POST /v3/merchant-risk-manage/trade-risk-result': { json: PostV3MerchantRiskManageTradeRiskResultJson; options: PostV3MerchantRiskManageTradeRiskResultOptions; response: PostV3MerchantRiskManageTradeRiskResultResponse }
  'GET /v3/merchant-risk-manage/violation-notifications': { options: GetV3MerchantRiskManageViolationNotificationsOptions; response: GetV3MerchantRiskManageViolationNotificationsResponse }
  'POST /v3/merchant-risk-manage/violation-notifications': { json: PostV3MerchantRiskManageViolationNotificationsJson; options: PostV3MerchantRiskManageViolationNotificationsOptions; response: PostV3MerchantRiskManageViolationNotificationsResponse }
  'PUT /v3/merchant-risk-manage/violation-notifications': { json: PutV3MerchantRiskManageViolationNotificationsJson; options: PutV3MerchantRiskManageViolationNotificationsOptions; response: PutV3MerchantRiskManageViolationNotificationsResponse }
  'DELETE /v3/merchant-risk-manage/violation-notifications': { options: DeleteV3MerchantRiskManageViolationNotificationsOptions; response: DeleteV3MerchantRiskManageViolationNotificationsResponse }
  'GET /v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}': { query: GetV3TransactionBlockTransactionBlockRecordsSubMchidBySubMchidQuery; options: GetV3TransactionBlockTransactionBlockRecordsSubMchidBySubMchidOptions; response: GetV3TransactionBlockTransactionBlockRecordsSubMchidBySubMchidResponse }
  'GET /v3/transaction-block/transaction-block-records/{block_record_id}': { query: GetV3TransactionBlockTransactionBlockRecordsByBlockRecordIdQuery; options: GetV3TransactionBlockTransactionBlockRecordsByBlockRecordIdOptions; response: GetV3TransactionBlockTransactionBlockRecordsByBlockRecordIdResponse }
  'POST /v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}': { json: PostV3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchidJson; options: PostV3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchidOptions; response: PostV3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchidResponse }
  'GET /v3/transaction-block/transaction-block-submissions/{block_submission_id}': { options: GetV3TransactionBlockTransactionBlockSubmissionsByBlockSubmissionIdOptions; response: GetV3TransactionBlockTransactionBlockSubmissionsByBlockSubmissionIdResponse }
}

/** 交易拦截记录 */
export interface MerchantRiskBlockRecord {
  /** 交易拦截记录ID · 例：`123400` */
  block_record_id?: string
  /** 拦截时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  block_time?: string
  /** 拦截原因 */
  block_reason?: string
  /** 拦截笔数 */
  number_of_block?: 'LESS_THAN_TWENTY' | 'LESS_THAN_ONE_HUNDRED' | 'LESS_THAN_ONE_THOUSAND' | 'OVER_ONE_THOUSAND' | (string & {})
  /** 解除管控方式 */
  recover_way?: 'SUBMIT_INFORMATION' | (string & {})
  /** 商户提交资料内容 */
  requested_item_info?: string
}

/** 交易拦截申诉 */
export interface MerchantRiskBlockSubmission {
  /** 交易拦截申诉ID · 例：`B021234566799876aacsecd` */
  block_submission_id?: string
  /** 提交时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  submit_time?: string
  /** 审核结果 */
  review_result?: 'EMPTY' | 'PASS' | 'REJECT' | (string & {})
  /** 审核时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  review_time?: string
  /** 审核驳回原因 */
  review_reject_reason?: string
}

/** 校验规则 */
export interface MerchantRiskDueDiligenceCheckRule {
  /** 字符串最小长度 */
  min_length?: number
  /** 字符串最大长度 */
  max_length?: number
  /** 限制提交的文件后缀 */
  enum_file_exts?: ('png' | 'jpg' | 'jpeg')[]
  /** 限制文件提交大小 */
  max_file_size?: number
  enum_keys?: number[]
  /** 展示给商户看的枚举可选的字段列表 */
  enum_values?: string[]
}

/** 尽调资料项 */
export interface MerchantRiskDueDiligenceField {
  /** 资料项ID */
  item_id?: string
  /** 资料项英文名 */
  field_name?: string
  /** 资料项中文名 */
  name?: string
  /** 资料项类型 */
  type?: 1 | 2 | 11 | 15
  /** 资料项填写提示 */
  tips?: string
  /** 输入框占位文案 */
  placeholder?: string
  /** 叹号悬浮提示语 */
  tooltip?: string
  /** 是否必须提交 */
  required?: 0 | 1
  /** 校验规则 */
  check_rule?: MerchantRiskDueDiligenceCheckRule
  /** 资料项关联规则集合 */
  relations?: {
    /** 关联的资料项ID */
    source_key?: number
    /** 关联的资料项值 */
    source_value?: string
  }[]
  /** 提交内容需要加密 */
  need_encrypt?: boolean
}

/** 文件校验规则 */
export interface MerchantRiskFileCheckRule {
  /** 最小列表长度 */
  min_list_length?: number
  /** 最大列表长度 */
  max_list_length?: number
  /** 限制提交的文件后缀 */
  enum_file_exts?: ('png' | 'jpg' | 'jpeg' | 'mp4' | 'avi' | 'mov' | 'wmv' | 'pdf' | 'doc' | 'docx' | 'csv' | 'xlsx')[]
  /** 限制文件提交大小 */
  max_file_size?: number
}

/** 商户管理记录 */
export interface MerchantRiskManageRecord {
  /** 子商户号 · 例：`123000110` */
  sub_mchid?: string
  /** 商户管理记录ID · 例：`M1210999900435123451697535102441` */
  manage_record_id?: string
  /** 商户管理记录类型 */
  manage_record_type?: 'FUNCTIONAL_LIMIT_RECORD' | 'INVESTIGATE_RECORD' | (string & {})
  /** 管控时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  manage_time?: string
  /** 管控原因 */
  manage_reason?: string
  /** 限制功能 */
  limit_ability?: string
  /** 解除管控方式 */
  recover_way?: 'SUBMIT_INFORMATION' | 'VERIFY_INACTIVE_MERCHANT_IDENTITY' | 'MODIFY_ORGANIZATION_INFORMATION' | 'OTHER' | (string & {})
  /** 是否允许提交资料 */
  allow_submit?: boolean
  /** 禁止提交资料原因 */
  forbid_submit_reason?: string
  /** 可提交资料开始时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  submit_start_time?: string
  /** 可提交资料结束时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  submit_end_time?: string
  /** 商户管理记录状态 */
  manage_record_state?: 'PENDING' | 'SUBMITTED' | 'EXPIRED' | 'UNDER_REVIEW' | 'RECOVERED' | 'REJECTED' | (string & {})
  /** 解除管控时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  recover_time?: string
  /** 解除管控原因 */
  recover_reason?: 'MERCHANT_SUBMIT_RECOVER' | 'MERCHANT_OPERATE_RECOVER' | 'PLATFORM_AUTO_RECOVER' | (string & {})
  /** 申诉驳回原因 */
  reject_reason?: string
  /** RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  approve_time?: string
  /** 要求提交的资料 */
  requested_item_info?: string
}

/** 资料项 */
export interface MerchantRiskRecordField {
  /** 资料项ID */
  item_id?: string
  /** 资料项英文名 */
  field_name?: string
  /** 资料项中文名 */
  name?: string
  /** 资料项类型 */
  type?: 1 | 2 | 3 | 4 | 5 | 6
  /** 补充资料项多值JSON格式 */
  repeated_field_data?: string | {
    /** 经度值 */
    longitude?: string
    /** 纬度值 */
    latitude?: string
    /** 省份 */
    province?: string
    /** 城市 */
    city?: string
    /** 区域 */
    area?: string
    /** 街道 */
    street?: string
    /** 详细地址 */
    address?: string
    /** 地址名 */
    name?: string
    /** 微信支付订单号 */
    wechat_order_id?: string
    /** 商户订单号 */
    merchant_order_id?: string
    /** 交易时间+08 */
    trade_time?: string
    /** 交易金额 */
    trade_money_amount?: string
    /** 调单商品 */
    trade_goods?: string
    /** 是否物流 */
    logistic_flag?: 0 | 1
    /** 凭证图片信息 */
    evidence_img_list?: string[]
  }[]
  /** 资料项填写提示 */
  tips?: string
  /** 输入框占位文案 */
  placeholder?: string
  /** 叹号悬浮提示语 */
  tooltip?: string
  /** 是否必须提交 */
  required?: 0 | 1
  /** 提交内容需要加密 */
  need_encrypt?: boolean
  /** 字符串校验规则 */
  string_check_rule?: {
    /** 字符串最小长度 */
    min_string_length?: number
    /** 字符串最大长度 */
    max_string_length?: number
    /** 校验规则 */
    validator?: 'number' | 'phone' | 'idcard' | 'url' | 'email'
  }
  /** 枚举校验规则 */
  enum_check_rule?: {
    /** 最小列表长度 */
    min_list_length?: number
    /** 最大列表长度 */
    max_list_length?: number
    /** 展示给商户看的枚举可选的字段列表 */
    enum_values?: string[]
  }
  /** 文件校验规则 */
  file_check_rule?: MerchantRiskFileCheckRule
  /** 时间区间校验规则 */
  time_interval_check_rule?: {
    /** 最小列表长度 */
    min_list_length?: number
    /** 最大列表长度 */
    max_list_length?: number
  }
  /** 订单类型校验规则 */
  order_interval_check_rule?: MerchantRiskFileCheckRule
  /** 资料项关联规则集合 */
  relations?: {
    /** 关联的资料项ID */
    source_key?: number
    /** 关联的资料项值 */
    source_value?: string
  }[]
}

