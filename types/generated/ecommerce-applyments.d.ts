// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, FileInput, PathNode, Printed } from '../index'
import type { V3EcommerceAccountApplyCancelWithdrawApplymentIdNode, V3EcommerceAccountApplyCancelWithdrawOutRequestNoNode, V3EcommerceAccountApplyCancelWithdrawValidateCancelNode, V3EcommerceAccountCancelApplicationsOutApplyNoNode, V3EcommerceApplymentsOutRequestNoNode } from './prefixes'

/** 提交注销提现申请：请求 */
export interface PostV3EcommerceAccountApplyCancelWithdrawJson {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 商户注销申请单号 · 例：`P202410241010125346` */
  out_request_no: string
  /** 是否提取资金 */
  withdraw?: 'APPLY_WITHDRAW' | 'NOT_APPLY_WITHDRAW'
  /** 收款账号信息 */
  payee_info: {
    /** 账户类型 */
    account_type: 'ACCOUNT_TYPE_CORPORATE' | 'ACCOUNT_TYPE_PERSONAL'
    /** 银行账户 */
    bank_account_info: {
      /** 开户名称 · 敏感信息，加密传输 */
      account_name: string
      /** 开户银行 */
      account_bank: string
      /** 开户银行联行号 · 例：`402713354941` */
      bank_branch_id?: string
      /** 开户银行全称 */
      bank_branch_name?: string
      /** 开户银行全称 · 例：`402713354941` */
      bank_name?: string
      /** 银行账号 · 敏感信息，加密传输 */
      account_number: string
    }
    /** 收款人账号对应的证件信息 */
    identity_info?: {
      /** 证件类型 */
      id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
      /** 证件姓名 · 敏感信息，加密传输 */
      identification_name: string
      /** 证件号码 · 敏感信息，加密传输 */
      identification_no: string
    }
  }
  /** 付款申请材料 */
  proof_medias?: {
    /** 申请证明材料类型 */
    proof_media_type: 'WITHDRAWAL_APPLICATION'
    /** 证明材料照片 · 例：`jTpGmxUX3FBWVQ5NJTZvlKXQ` */
    proof_media: string
  }[]
  /** 其他补充材料 */
  additional_materials?: string[]
  /** 备注 */
  remark?: string
}

/** 提交注销提现申请：选项 */
export interface PostV3EcommerceAccountApplyCancelWithdrawOptions extends CallOptions {
  json: PostV3EcommerceAccountApplyCancelWithdrawJson
}

/** 提交注销提现申请：应答 */
export interface PostV3EcommerceAccountApplyCancelWithdrawResponse {
  /** 微信支付注销提现申请单号 · 例：`20220101332222` */
  applyment_id?: string
  /** 商户注销提现申请单号 · 例：`1234567` */
  out_request_no?: string
}

/** `v3/ecommerce/account/apply-cancel-withdraw` */
export interface V3EcommerceAccountApplyCancelWithdraw extends Printed {
  /**
   * 提交注销提现申请
   *
   * `POST /v3/ecommerce/account/apply-cancel-withdraw`
   *
   * 产品：收付通∙注销 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013892756 官方文档}
   */
  post(options: PostV3EcommerceAccountApplyCancelWithdrawOptions): Promise<AxiosResponse<PostV3EcommerceAccountApplyCancelWithdrawResponse>>
  readonly applymentId: V3EcommerceAccountApplyCancelWithdrawApplymentIdNode
  readonly confirm: V3EcommerceAccountApplyCancelWithdrawConfirm
  readonly outRequestNo: V3EcommerceAccountApplyCancelWithdrawOutRequestNoNode
  readonly validateCancel: V3EcommerceAccountApplyCancelWithdrawValidateCancelNode
  readonly 'applyment-id/{applyment_id}': V3EcommerceAccountApplyCancelWithdrawApplymentIdByApplymentId
  readonly 'out-request-no/{out_request_no}': V3EcommerceAccountApplyCancelWithdrawOutRequestNoByOutRequestNo
  readonly 'validate-cancel/{sub_mchid}': V3EcommerceAccountApplyCancelWithdrawValidateCancelBySubMchid
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/ecommerce/account/apply-cancel-withdraw/${Path}`>
}

/** 微信支付注销提现申请单号查询申请单状态：选项 */
export interface GetV3EcommerceAccountApplyCancelWithdrawApplymentIdByApplymentIdOptions extends CallOptions {
  /** 微信支付付销提现申请单号 · 例：`X202410241010125346` */
  applyment_id: string
}

/** 微信支付注销提现申请单号查询申请单状态：应答 */
export interface GetV3EcommerceAccountApplyCancelWithdrawApplymentIdByApplymentIdResponse extends EcommerceApplymentsCancelWithdrawApplication {}

/** `v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}` */
export interface V3EcommerceAccountApplyCancelWithdrawApplymentIdByApplymentId extends PathNode {
  /**
   * 微信支付注销提现申请单号查询申请单状态
   *
   * `GET /v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}`
   *
   * 产品：收付通∙注销 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013892765 官方文档}
   */
  get(options: GetV3EcommerceAccountApplyCancelWithdrawApplymentIdByApplymentIdOptions): Promise<AxiosResponse<GetV3EcommerceAccountApplyCancelWithdrawApplymentIdByApplymentIdResponse>>
}

/** 平台代商户确认注销：请求 */
export interface PostV3EcommerceAccountApplyCancelWithdrawConfirmJson {
  /** 微信支付注销单号 · 例：`X202410241010125346` */
  applyment_id?: string
  /** 商户注销申请单号 · 例：`P202410241010125346` */
  out_request_no?: string
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 平台确认操作人标识 · 例：`id1102` */
  operator_identification: string
  /** 注销确认时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  confirm_time: string
  /** 注销协议版本号 · 例：`V20241213` */
  cancel_contract_version: string
}

/** 平台代商户确认注销：选项 */
export interface PostV3EcommerceAccountApplyCancelWithdrawConfirmOptions extends CallOptions {
  json: PostV3EcommerceAccountApplyCancelWithdrawConfirmJson
}

/** 平台代商户确认注销：应答 */
export interface PostV3EcommerceAccountApplyCancelWithdrawConfirmResponse {
  /** 微信支付注销单号 · 例：`X202410241010125346` */
  applyment_id?: string
  /** 商户注销申请单号 · 例：`P202410241010125346` */
  out_request_no?: string
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid?: string
}

/** `v3/ecommerce/account/apply-cancel-withdraw/confirm` */
export interface V3EcommerceAccountApplyCancelWithdrawConfirm extends PathNode {
  /**
   * 平台代商户确认注销
   *
   * `POST /v3/ecommerce/account/apply-cancel-withdraw/confirm`
   *
   * 产品：收付通∙注销 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013892772 官方文档}
   */
  post(options: PostV3EcommerceAccountApplyCancelWithdrawConfirmOptions): Promise<AxiosResponse<PostV3EcommerceAccountApplyCancelWithdrawConfirmResponse>>
}

/** 商户注销提现申请单号查询申请单状态：选项 */
export interface GetV3EcommerceAccountApplyCancelWithdrawOutRequestNoByOutRequestNoOptions extends CallOptions {
  /** 商户注销提现申请号 · 例：`P202410241010125346` */
  out_request_no: string
}

/** 商户注销提现申请单号查询申请单状态：应答 */
export interface GetV3EcommerceAccountApplyCancelWithdrawOutRequestNoByOutRequestNoResponse extends EcommerceApplymentsCancelWithdrawApplication {}

/** `v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}` */
export interface V3EcommerceAccountApplyCancelWithdrawOutRequestNoByOutRequestNo extends PathNode {
  /**
   * 商户注销提现申请单号查询申请单状态
   *
   * `GET /v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}`
   *
   * 产品：收付通∙注销 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013892759 官方文档}
   */
  get(options: GetV3EcommerceAccountApplyCancelWithdrawOutRequestNoByOutRequestNoOptions): Promise<AxiosResponse<GetV3EcommerceAccountApplyCancelWithdrawOutRequestNoByOutRequestNoResponse>>
}

/** 商户注销资格校验：选项 */
export interface GetV3EcommerceAccountApplyCancelWithdrawValidateCancelBySubMchidOptions extends CallOptions {
  /** 申请注销的二级商户号 · 例：`1900000109` */
  sub_mchid: string
}

/** 商户注销资格校验：应答 */
export interface GetV3EcommerceAccountApplyCancelWithdrawValidateCancelBySubMchidResponse {
  /** 注销检查的二级商户号 · 例：`P202410241010125346` */
  sub_mchid: string
  /** 注销提现申请单状态 */
  merchant_state: 'NORMAL' | 'HAS_BEEN_CANCELLED' | (string & {})
  /** 注销资格检查结果 */
  validate_result: 'ALLOW_CANCEL_WITHDRAW' | 'NOT_ALLOW_CANCEL_WITHDRAW' | (string & {})
  /** 账户信息 */
  account_info: {
    /** 商户资金账户余额 */
    out_account_type: 'BASIC_ACCOUNT' | 'OPERATE_ACCOUNT' | 'MARGIN_ACCOUNT' | 'TRADE_FEE_ACCOUNT' | (string & {})
    /** 账户金额 · 单位：分 */
    amount: number
  }[]
  /** 不可发起注销原因 */
  block_reasons?: {
    /** 二级商户号的出款子账户类型 */
    type?: 'CONSUMER_COMPLAINT_UNPROCESSED' | 'HAS_BLOCKING_CONTROL' | 'FUNDS_PENDING_PROCESSING' | 'OTHER_REASON' | (string & {})
    /** 原因描述 */
    description?: string
  }[]
}

/** `v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}` */
export interface V3EcommerceAccountApplyCancelWithdrawValidateCancelBySubMchid extends PathNode {
  /**
   * 商户注销资格校验
   *
   * `GET /v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}`
   *
   * 产品：收付通∙注销 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016420099 官方文档}
   */
  get(options: GetV3EcommerceAccountApplyCancelWithdrawValidateCancelBySubMchidOptions): Promise<AxiosResponse<GetV3EcommerceAccountApplyCancelWithdrawValidateCancelBySubMchidResponse>>
}

/** 提交注销申请单：请求 */
export interface PostV3EcommerceAccountCancelApplicationsJson {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 商户注销申请单号 · 例：`2019061122222222122` */
  out_apply_no: string
  /** 注销申请材料 */
  application_info: {
    /** 注销申请材料类型 */
    application_type?: 'SP_CANCEL_ACCOUNT_APPLICATION' | 'SUB_CANCEL_ACCOUNT_APPLICATION'
    /** 图片MediaID */
    application_media_id?: string
  }[]
}

/** 提交注销申请单：选项 */
export interface PostV3EcommerceAccountCancelApplicationsOptions extends CallOptions {
  json: PostV3EcommerceAccountCancelApplicationsJson
}

/** 提交注销申请单：应答 */
export interface PostV3EcommerceAccountCancelApplicationsResponse extends EcommerceApplymentsCancelApplication {}

/** `v3/ecommerce/account/cancel-applications` */
export interface V3EcommerceAccountCancelApplications extends Printed {
  /**
   * 提交注销申请单
   *
   * `POST /v3/ecommerce/account/cancel-applications`
   *
   * 产品：收付通∙注销 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476217 官方文档}
   */
  post(options: PostV3EcommerceAccountCancelApplicationsOptions): Promise<AxiosResponse<PostV3EcommerceAccountCancelApplicationsResponse>>
  readonly media: V3EcommerceAccountCancelApplicationsMedia
  readonly outApplyNo: V3EcommerceAccountCancelApplicationsOutApplyNoNode
  readonly 'out-apply-no/{out_apply_no}': V3EcommerceAccountCancelApplicationsOutApplyNoByOutApplyNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/ecommerce/account/cancel-applications/${Path}`>
}

/** 图片上传：请求 */
export interface PostV3EcommerceAccountCancelApplicationsMediaForm {
  /** 图片文件 */
  file: FileInput
  /** 媒体文件元信息JSON格式字符串 · 缺省时由客户端填写 */
  meta?: string | {
    /** 文件摘要 · 缺省时由客户端填写 */
    file_digest?: string
    /** 文件名称 · 缺省时由客户端填写 */
    file_name?: string
  }
}

/** 图片上传：选项 */
export interface PostV3EcommerceAccountCancelApplicationsMediaOptions extends CallOptions {
  form: PostV3EcommerceAccountCancelApplicationsMediaForm
}

/** 图片上传：应答 */
export interface PostV3EcommerceAccountCancelApplicationsMediaResponse {
  /** 媒体文件标识Id */
  media_id: string
}

/** `v3/ecommerce/account/cancel-applications/media` */
export interface V3EcommerceAccountCancelApplicationsMedia extends PathNode {
  /**
   * 图片上传
   *
   * `POST /v3/ecommerce/account/cancel-applications/media`
   *
   * 产品：收付通∙注销 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691710 官方文档}
   */
  post(options: PostV3EcommerceAccountCancelApplicationsMediaOptions): Promise<AxiosResponse<PostV3EcommerceAccountCancelApplicationsMediaResponse>>
}

/** 查询注销单状态：选项 */
export interface GetV3EcommerceAccountCancelApplicationsOutApplyNoByOutApplyNoOptions extends CallOptions {
  /** 商户注销申请单号 · 例：`2019061122222222122` */
  out_apply_no: string
}

/** 查询注销单状态：应答 */
export interface GetV3EcommerceAccountCancelApplicationsOutApplyNoByOutApplyNoResponse extends EcommerceApplymentsCancelApplication {}

/** `v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}` */
export interface V3EcommerceAccountCancelApplicationsOutApplyNoByOutApplyNo extends PathNode {
  /**
   * 查询注销单状态
   *
   * `GET /v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}`
   *
   * 产品：收付通∙注销 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476223 官方文档}
   */
  get(options: GetV3EcommerceAccountCancelApplicationsOutApplyNoByOutApplyNoOptions): Promise<AxiosResponse<GetV3EcommerceAccountCancelApplicationsOutApplyNoByOutApplyNoResponse>>
}

/** 二级商户进件：请求 */
export interface PostV3EcommerceApplymentsSlashJson {
  /** 业务申请编号 */
  out_request_no: string
  /** 主体类型 */
  organization_type: '2401' | '2500' | '4' | '2' | '3' | '2502' | '1708'
  /** 是否金融机构 */
  finance_institution?: boolean
  /** 营业执照/登记证书信息 */
  business_license_info?: EcommerceApplymentsBusinessLicenseInfo
  /** 金融机构许可证信息 */
  finance_institution_info?: {
    /** 金融机构类型 */
    finance_type?: 'BANK_AGENT' | 'PAYMENT_AGENT' | 'INSURANCE' | 'TRADE_AND_SETTLE' | 'OTHER'
    /** 金融机构许可证图片 */
    finance_license_pics?: string[]
  }
  /** 超级管理员类型 */
  id_holder_type?: 'LEGAL' | 'SUPER'
  id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
  /** 法定代表人说明函 */
  authorize_letter_copy?: string
  /** 经营者/法人身份证信息 */
  id_card_info?: {
    /** 身份证人像面照片 */
    id_card_copy?: string
    /** 身份证国徽面照片 */
    id_card_national?: string
    /** 身份证姓名 · 敏感信息，加密传输 */
    id_card_name?: string
    /** 身份证号码 · 敏感信息，加密传输 */
    id_card_number?: string
    /** 身份证有效期开始时间 · yyyy-MM-dd */
    id_card_valid_time_begin?: string
    /** 身份证有效期结束时间 */
    id_card_valid_time?: string
  }
  /** 经营者/法人其他类型证件信息 */
  id_doc_info?: {
    /** 证件姓名 · 敏感信息，加密传输 */
    id_doc_name?: string
    /** 证件号码 · 敏感信息，加密传输 */
    id_doc_number?: string
    /** 证件正面照片 */
    id_doc_copy?: string
    /** 证件反面照片 */
    id_doc_copy_back?: string
    /** 证件有效期开始时间 · yyyy-MM-dd · 例：`2020-01-02` */
    doc_period_begin?: string
    /** 证件有效期结束时间 · 例：`2020-01-02` */
    doc_period_end?: string
  }
  /** 经营者/法人是否为受益人 */
  owner?: boolean
  /** 最终受益人信息列表 */
  ubo_info_list?: {
    ubo_id_doc_type: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
    /** 证件正面照片 */
    ubo_id_doc_copy: string
    /** 证件反面照片 */
    ubo_id_doc_copy_back: string
    /** 受益人姓名 · 敏感信息，加密传输 */
    ubo_id_doc_name: string
    /** 证件号码 · 敏感信息，加密传输 */
    ubo_id_doc_number: string
    /** 证件居住地址 · 敏感信息，加密传输 */
    ubo_id_doc_address: string
    /** 证件有效期开始时间 · yyyy-MM-dd */
    ubo_period_begin: string
    /** 证件有效期结束时间 */
    ubo_period_end: string
  }[]
  /** 结算银行账户 */
  account_info: {
    /** 账户类型 */
    bank_account_type?: '74' | '75'
    /** 开户银行 */
    account_bank?: string
    /** 开户名称 · 敏感信息，加密传输 */
    account_name?: string
    /** 开户银行省市编码 · 例：`110000` */
    bank_address_code?: string
    /** 开户银行联行号 · 例：`402713354941` */
    bank_branch_id?: string
    /** 开户银行全称 */
    bank_name?: string
    /** 银行帐号 · 敏感信息，加密传输 */
    account_number?: string
  }
  /** 超级管理员信息 */
  contact_info: {
    /** 超级管理员类型 */
    contact_type?: '65' | '66'
    /** 超级管理员姓名 · 敏感信息，加密传输 */
    contact_name?: string
    contact_id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
    /** 超级管理员身份证件号码 · 敏感信息，加密传输 */
    contact_id_card_number?: string
    /** 超级管理员证件正面照片 */
    contact_id_doc_copy?: string
    /** 超级管理员证件反面照片 */
    contact_id_doc_copy_back?: string
    /** 超级管理员证件有效期开始时间 */
    contact_period_begin?: string
    /** 超级管理员证件有效期结束时间 */
    contact_period_end?: string
    /** 业务办理授权函 */
    business_authorization_letter?: string
    /** 超级管理员手机 · 敏感信息，加密传输 */
    mobile_phone?: string
  }
  /** 店铺信息 */
  sales_scene_info: EcommerceApplymentsSalesSceneInfo
  /** 结算规则 */
  settlement_info?: {
    /** 结算规则ID */
    settlement_id?: string
    /** 所属行业 */
    qualification_type?: string
  }
  /** 商户简称 */
  merchant_shortname: string
  /** 特殊资质 */
  qualifications?: string[]
  /** 补充材料 */
  business_addition_pics?: string[]
  /** 补充说明 */
  business_addition_desc?: string[]
}

/** 二级商户进件：选项 */
export interface PostV3EcommerceApplymentsSlashOptions extends CallOptions {
  json: PostV3EcommerceApplymentsSlashJson
}

/** 二级商户进件：应答 */
export interface PostV3EcommerceApplymentsSlashResponse {
  /** 微信支付申请单号 */
  applyment_id: number
  /** 业务申请编号 · 例：`APPLYMENT_00000000001` */
  out_request_no: string
}

/** `v3/ecommerce/applyments/` */
export interface V3EcommerceApplymentsSlash extends Printed {
  /**
   * 二级商户进件
   *
   * `POST /v3/ecommerce/applyments/`
   *
   * 产品：收付通∙进件 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012713017 官方文档}
   */
  post(options: PostV3EcommerceApplymentsSlashOptions): Promise<AxiosResponse<PostV3EcommerceApplymentsSlashResponse>>
  readonly outRequestNo: V3EcommerceApplymentsOutRequestNoNode
  readonly submitAccountHostingApplyment: V3EcommerceApplymentsSubmitAccountHostingApplyment
  readonly submitSignVerifyInfo: V3EcommerceApplymentsSubmitSignVerifyInfo
  readonly _applyment_id_: V3EcommerceApplymentsByApplymentId
  readonly 'out-request-no/{out_request_no}': V3EcommerceApplymentsOutRequestNoByOutRequestNo
  readonly 'out-request-no/{out_request_no}/revoke': V3EcommerceApplymentsOutRequestNoByOutRequestNoRevoke
  readonly '{applyment_id}': V3EcommerceApplymentsByApplymentId
  readonly '{applyment_id}/revoke': V3EcommerceApplymentsByApplymentIdRevoke
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/ecommerce/applyments/${Path}`>
}

/** 通过业务申请编号查询申请状态：选项 */
export interface GetV3EcommerceApplymentsOutRequestNoByOutRequestNoOptions extends CallOptions {
  /** 业务申请编号 · 例：`APPLYMENT_00000000001` */
  out_request_no: string
}

/** 通过业务申请编号查询申请状态：应答 */
export interface GetV3EcommerceApplymentsOutRequestNoByOutRequestNoResponse {
  /** 申请状态 */
  applyment_state: 'CHECKING' | 'ACCOUNT_NEED_VERIFY' | 'AUDITING' | 'REJECTED' | 'NEED_SIGN' | 'FINISH' | 'FROZEN' | (string & {})
  /** 申请状态描述 */
  applyment_state_desc: string
  /** 签约链接 */
  sign_url?: string
  /** 电商平台二级商户号 · 例：`1542488631` */
  sub_mchid?: string
  /** 汇款账户验证信息 */
  account_validation?: {
    /** 付款户名 · 敏感信息，加密传输 */
    account_name?: string
    /** 付款卡号 · 敏感信息，加密传输 */
    account_no?: string
    /** 汇款金额 · 单位：分 */
    pay_amount?: number
    /** 收款卡号 · 例：`7222223333322332` */
    destination_account_number?: string
    /** 收款户名 */
    destination_account_name?: string
    /** 开户银行 */
    destination_account_bank?: string
    /** 省市信息 */
    city?: string
    /** 备注信息 */
    remark?: string
    /** 汇款截止时间 · 例：`2018-12-10 17:09:01` */
    deadline?: string
  }
  /** 驳回原因详情 */
  audit_detail?: {
    /** 参数名称 · 例：`id_card_copy` */
    param_name: string
    /** 驳回原因 */
    reject_reason: string
  }[]
  /** 法人验证链接 */
  legal_validation_url?: string
  /** 业务申请编号 · 例：`APPLYMENT_00000000001` */
  out_request_no: string
  /** 微信支付申请单号 */
  applyment_id: number
  /** 签约状态 */
  sign_state?: 'UNSIGNED' | 'SIGNED' | 'NOT_SIGNABLE' | (string & {})
}

/** `v3/ecommerce/applyments/out-request-no/{out_request_no}` */
export interface V3EcommerceApplymentsOutRequestNoByOutRequestNo extends Printed {
  /**
   * 通过业务申请编号查询申请状态
   *
   * `GET /v3/ecommerce/applyments/out-request-no/{out_request_no}`
   *
   * 产品：收付通∙进件 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691376 官方文档}
   */
  get(options: GetV3EcommerceApplymentsOutRequestNoByOutRequestNoOptions): Promise<AxiosResponse<GetV3EcommerceApplymentsOutRequestNoByOutRequestNoResponse>>
  readonly revoke: V3EcommerceApplymentsOutRequestNoByOutRequestNoRevoke
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/ecommerce/applyments/out-request-no/{out_request_no}/${Path}`>
}

/** 撤销申请单-使用业务申请编号：选项 */
export interface PostV3EcommerceApplymentsOutRequestNoByOutRequestNoRevokeOptions extends CallOptions {
  /** 业务申请编号 · 例：`APPLYMENT_00000000001` */
  out_request_no: string
}

/** 撤销申请单-使用业务申请编号：应答 */
export interface PostV3EcommerceApplymentsOutRequestNoByOutRequestNoRevokeResponse {
  /** 微信支付申请单号 */
  applyment_id: number
  /** 业务申请编号 · 例：`APPLYMENT_00000000001` */
  out_request_no: string
}

/** `v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke` */
export interface V3EcommerceApplymentsOutRequestNoByOutRequestNoRevoke extends PathNode {
  /**
   * 撤销申请单-使用业务申请编号
   *
   * `POST /v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke`
   *
   * 产品：收付通∙进件 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015616721 官方文档}
   */
  post(options: PostV3EcommerceApplymentsOutRequestNoByOutRequestNoRevokeOptions): Promise<AxiosResponse<PostV3EcommerceApplymentsOutRequestNoByOutRequestNoRevokeResponse>>
}

/** 提交申请单：请求 */
export interface PostV3EcommerceApplymentsSubmitAccountHostingApplymentJson {
  /** 业务申请编号 */
  out_request_no: string
  /** 主体类型 */
  organization_type: '2401' | '2500' | '4' | '2' | '3' | '2502' | '1708'
  /** 是否金融机构 */
  finance_institution?: boolean
  /** 营业执照/登记证书信息 */
  business_license_info?: EcommerceApplymentsBusinessLicenseInfo
  /** 金融机构许可证信息 */
  finance_institution_info?: {
    /** 金融机构类型 */
    finance_type?: 'BANK_AGENT' | 'PAYMENT_AGENT' | 'INSURANCE' | 'TRADE_AND_SETTLE' | 'OTHER'
    /** 金融机构许可证图片 */
    finance_license_pics?: string[]
  }
  /** 超级管理员类型 */
  id_holder_type?: 'LEGAL' | 'SUPER'
  id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
  /** 法定代表人说明函 */
  authorize_letter_copy?: string
  /** 经营者/法人身份证信息 */
  id_card_info?: {
    /** 身份证人像面照片 */
    id_card_copy: string
    /** 身份证国徽面照片 */
    id_card_national: string
    /** 身份证姓名 · 敏感信息，加密传输 */
    id_card_name: string
    /** 身份证号码 · 敏感信息，加密传输 */
    id_card_number: string
    /** 身份证有效期开始时间 · yyyy-MM-dd */
    id_card_valid_time_begin: string
    /** 身份证有效期结束时间 */
    id_card_valid_time: string
  }
  /** 经营者/法人其他类型证件信息 */
  id_doc_info?: {
    /** 证件姓名 · 敏感信息，加密传输 */
    id_doc_name: string
    /** 证件号码 · 敏感信息，加密传输 */
    id_doc_number: string
    /** 证件正面照片 */
    id_doc_copy: string
    /** 证件反面照片 */
    id_doc_copy_back?: string
    /** 证件有效期开始时间 · yyyy-MM-dd · 例：`2020-01-02` */
    doc_period_begin: string
    /** 证件有效期结束时间 · 例：`2020-01-02` */
    doc_period_end: string
  }
  /** 最终受益人信息列表 */
  ubo_info_list?: {
    ubo_id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
    /** 证件正面照片 */
    ubo_id_doc_copy?: string
    /** 证件反面照片 */
    ubo_id_doc_copy_back?: string
    /** 受益人姓名 · 敏感信息，加密传输 */
    ubo_id_doc_name?: string
    /** 证件号码 · 敏感信息，加密传输 */
    ubo_id_doc_number?: string
    /** 证件居住地址 · 敏感信息，加密传输 */
    ubo_id_doc_address?: string
    /** 证件有效期开始时间 · yyyy-MM-dd */
    ubo_period_begin?: string
    /** 证件有效期结束时间 */
    ubo_period_end?: string
    /** 证件有效期开始时间 */
    ubo_id_doc_period_begin?: string
    /** 证件有效期结束时间 */
    ubo_id_doc_period_end?: string
  }[]
  /** 结算银行账户 */
  account_info: {
    /** 账户类型 */
    bank_account_type: '74' | '75'
    /** 开户银行 */
    account_bank: string
    /** 开户名称 · 敏感信息，加密传输 */
    account_name: string
    /** 开户银行联行号 · 例：`402713354941` */
    bank_branch_id?: string
    /** 开户银行全称 */
    bank_name?: string
    /** 银行帐号 · 敏感信息，加密传输 */
    account_number: string
  }
  /** 超级管理员信息 */
  contact_info: {
    /** 超级管理员类型 */
    contact_type: '65' | '66'
    /** 超级管理员姓名 · 敏感信息，加密传输 */
    contact_name: string
    contact_id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
    /** 超级管理员身份证件号码 · 敏感信息，加密传输 */
    contact_id_card_number?: string
    /** 超级管理员证件正面照片 */
    contact_id_doc_copy?: string
    /** 超级管理员证件反面照片 */
    contact_id_doc_copy_back?: string
    /** 超级管理员证件有效期开始时间 */
    contact_period_begin?: string
    /** 超级管理员证件有效期结束时间 */
    contact_period_end?: string
    /** 业务办理授权函 */
    business_authorization_letter?: string
    /** 超级管理员证件有效期开始时间 · yyyy-MM-dd · 例：`2019-06-06` */
    contact_id_doc_period_begin?: string
    /** 超级管理员证件有效期结束时间 · 例：`2026-06-06` */
    contact_id_doc_period_end?: string
    /** 超级管理员手机 · 敏感信息，加密传输 */
    mobile_phone?: string
  }
  /** 店铺信息 */
  sales_scene_info: EcommerceApplymentsSalesSceneInfo
  /** 结算规则 */
  settlement_info?: {
    /** 结算规则ID */
    settlement_id?: string
    /** 所属行业 */
    qualification_type?: string
  }
  /** 商户简称 */
  merchant_shortname: string
  /** 特殊资质 */
  qualifications?: string[]
  /** 补充材料 */
  business_addition_pics?: string[]
  /** 补充说明 */
  business_addition_desc?: string[]
  /** 是否走平台代理签约和代理核身入驻模式 */
  proxy_sign_verify_mode?: boolean
  /** 法人影印件信息辅助填写的平台声明 */
  id_card_complete_statement?: string
}

/** 提交申请单：选项 */
export interface PostV3EcommerceApplymentsSubmitAccountHostingApplymentOptions extends CallOptions {
  json: PostV3EcommerceApplymentsSubmitAccountHostingApplymentJson
}

/** 提交申请单：应答 */
export interface PostV3EcommerceApplymentsSubmitAccountHostingApplymentResponse {
  /** 微信支付申请单号 */
  applyment_id: number
  /** 业务申请编号 · 例：`APPLYMENT_00000000001` */
  out_request_no: string
}

/** `v3/ecommerce/applyments/submit-account-hosting-applyment` */
export interface V3EcommerceApplymentsSubmitAccountHostingApplyment extends PathNode {
  /**
   * 提交申请单
   *
   * `POST /v3/ecommerce/applyments/submit-account-hosting-applyment`
   *
   * 产品：收付通∙进件 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015616688 官方文档}
   */
  post(options: PostV3EcommerceApplymentsSubmitAccountHostingApplymentOptions): Promise<AxiosResponse<PostV3EcommerceApplymentsSubmitAccountHostingApplymentResponse>>
}

/** 平台代理签约核身：请求 */
export interface PostV3EcommerceApplymentsSubmitSignVerifyInfoJson {
  /** 业务申请编号 · 例：`1900013511_10000` */
  out_request_no: string
  /** 微信支付申请单号 */
  applyment_id?: number
  /** 预签署微信支付协议时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  pre_sign_time?: string
  /** 平台代理核身信息 */
  proxy_verify_identity_info?: {
    /** 核身方式 */
    verify_identity_type: 'VERIFY_IDENTITY_TYPE_FACE_TO_FACE' | 'VERIFY_IDENTITY_TYPE_REMOTE'
    /** 核身结果 */
    verify_identity_result: boolean
  }
}

/** 平台代理签约核身：选项 */
export interface PostV3EcommerceApplymentsSubmitSignVerifyInfoOptions extends CallOptions {
  json: PostV3EcommerceApplymentsSubmitSignVerifyInfoJson
}

/** 平台代理签约核身：应答 */
export interface PostV3EcommerceApplymentsSubmitSignVerifyInfoResponse {
  /** 微信支付申请单号 */
  applyment_id: number
}

/** `v3/ecommerce/applyments/submit-sign-verify-info` */
export interface V3EcommerceApplymentsSubmitSignVerifyInfo extends PathNode {
  /**
   * 平台代理签约核身
   *
   * `POST /v3/ecommerce/applyments/submit-sign-verify-info`
   *
   * 产品：收付通∙进件 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015616722 官方文档}
   */
  post(options: PostV3EcommerceApplymentsSubmitSignVerifyInfoOptions): Promise<AxiosResponse<PostV3EcommerceApplymentsSubmitSignVerifyInfoResponse>>
}

/** 通过申请单ID查询申请状态：选项 */
export interface GetV3EcommerceApplymentsByApplymentIdOptions extends CallOptions {
  /** 微信支付申请单号 */
  applyment_id: number
}

/** 通过申请单ID查询申请状态：应答 */
export interface GetV3EcommerceApplymentsByApplymentIdResponse {
  /** 申请状态 */
  applyment_state: 'CHECKING' | 'ACCOUNT_NEED_VERIFY' | 'AUDITING' | 'REJECTED' | 'NEED_SIGN' | 'FINISH' | 'FROZEN' | (string & {})
  /** 申请状态描述 */
  applyment_state_desc: string
  /** 签约链接 */
  sign_url?: string
  /** 电商平台二级商户号 · 例：`1542488631` */
  sub_mchid?: string
  /** 汇款账户验证信息 */
  account_validation?: {
    /** 付款户名 · 敏感信息，加密传输 */
    account_name: string
    /** 付款卡号 · 敏感信息，加密传输 */
    account_no?: string
    /** 汇款金额 · 单位：分 */
    pay_amount: number
    /** 收款卡号 · 例：`7222223333322332` */
    destination_account_number: string
    /** 收款户名 */
    destination_account_name: string
    /** 开户银行 */
    destination_account_bank: string
    /** 省市信息 */
    city: string
    /** 备注信息 */
    remark: string
    /** 汇款截止时间 · 例：`2018-12-10 17:09:01` */
    deadline: string
  }
  /** 驳回原因详情 */
  audit_detail?: {
    /** 参数名称 · 例：`id_card_copy` */
    param_name: string
    /** 驳回原因 */
    reject_reason: string
  }[]
  /** 法人验证链接 */
  legal_validation_url?: string
  /** 业务申请编号 · 例：`APPLYMENT_00000000001` */
  out_request_no: string
  /** 微信支付申请单号 */
  applyment_id: number
  /** 签约状态 */
  sign_state?: 'UNSIGNED' | 'SIGNED' | 'NOT_SIGNABLE' | (string & {})
}

/** `v3/ecommerce/applyments/{applyment_id}` */
export interface V3EcommerceApplymentsByApplymentId extends Printed {
  /**
   * 通过申请单ID查询申请状态
   *
   * `GET /v3/ecommerce/applyments/{applyment_id}`
   *
   * 产品：收付通∙进件 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691469 官方文档}
   */
  get(options: GetV3EcommerceApplymentsByApplymentIdOptions): Promise<AxiosResponse<GetV3EcommerceApplymentsByApplymentIdResponse>>
  readonly revoke: V3EcommerceApplymentsByApplymentIdRevoke
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/ecommerce/applyments/{applyment_id}/${Path}`>
}

/** 撤销申请单-使用申请单号：选项 */
export interface PostV3EcommerceApplymentsByApplymentIdRevokeOptions extends CallOptions {
  /** 微信支付申请单号 */
  applyment_id: number
}

/** 撤销申请单-使用申请单号：应答 */
export interface PostV3EcommerceApplymentsByApplymentIdRevokeResponse {
  /** 微信支付申请单号 */
  applyment_id: number
  /** 业务申请编号 · 例：`APPLYMENT_00000000001` */
  out_request_no: string
}

/** `v3/ecommerce/applyments/{applyment_id}/revoke` */
export interface V3EcommerceApplymentsByApplymentIdRevoke extends PathNode {
  /**
   * 撤销申请单-使用申请单号
   *
   * `POST /v3/ecommerce/applyments/{applyment_id}/revoke`
   *
   * 产品：收付通∙进件 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015616720 官方文档}
   */
  post(options: PostV3EcommerceApplymentsByApplymentIdRevokeOptions): Promise<AxiosResponse<PostV3EcommerceApplymentsByApplymentIdRevokeResponse>>
}

/** 查询指定主体子商户列表：查询参数 */
export interface GetV3EcommerceSubjectSubMerchantsQuery {
  /** 主体类型 */
  organization_type: 'SUBJECT_TYPE_ENTERPRISE' | 'SUBJECT_TYPE_INSTITUTIONS_CLONED' | 'SUBJECT_TYPE_INDIVIDUAL' | 'SUBJECT_TYPE_OTHERS' | 'SUBJECT_TYPE_GOVERNMENT' | 'SUBJECT_TYPE_MICRO'
  /** 证件号码 · 敏感信息，加密传输 */
  cert_number: string
  /** 分页大小 */
  limit?: number
  /** 分页偏移 */
  offset?: number
}

/** 查询指定主体子商户列表：选项 */
export interface GetV3EcommerceSubjectSubMerchantsOptions extends CallOptions {
  query: GetV3EcommerceSubjectSubMerchantsQuery
}

/** 查询指定主体子商户列表：应答 */
export interface GetV3EcommerceSubjectSubMerchantsResponse {
  /** 子商户列表 */
  data: {
    /** 子商户号 */
    sub_mchid: string
    /** 商户简称 */
    merchant_shortname: string
    /** 签约时间 */
    sign_time: string
  }[]
  /** 分页偏移 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 总条数 */
  total_count: number
}

/** `v3/ecommerce/subject-sub-merchants` */
export interface V3EcommerceSubjectSubMerchants extends PathNode {
  /**
   * 查询指定主体子商户列表
   *
   * `GET /v3/ecommerce/subject-sub-merchants`
   *
   * 产品：收付通∙进件
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4033742105 官方文档}
   */
  get(options: GetV3EcommerceSubjectSubMerchantsOptions): Promise<AxiosResponse<GetV3EcommerceSubjectSubMerchantsResponse>>
}

export interface EcommerceApplymentsOperations {
  'POST /v3/ecommerce/account/apply-cancel-withdraw': { json: PostV3EcommerceAccountApplyCancelWithdrawJson; options: PostV3EcommerceAccountApplyCancelWithdrawOptions; response: PostV3EcommerceAccountApplyCancelWithdrawResponse }
  'GET /v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}': { options: GetV3EcommerceAccountApplyCancelWithdrawApplymentIdByApplymentIdOptions; response: GetV3EcommerceAccountApplyCancelWithdrawApplymentIdByApplymentIdResponse }
  'POST /v3/ecommerce/account/apply-cancel-withdraw/confirm': { json: PostV3EcommerceAccountApplyCancelWithdrawConfirmJson; options: PostV3EcommerceAccountApplyCancelWithdrawConfirmOptions; response: PostV3EcommerceAccountApplyCancelWithdrawConfirmResponse }
  'GET /v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}': { options: GetV3EcommerceAccountApplyCancelWithdrawOutRequestNoByOutRequestNoOptions; response: GetV3EcommerceAccountApplyCancelWithdrawOutRequestNoByOutRequestNoResponse }
  'GET /v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}': { options: GetV3EcommerceAccountApplyCancelWithdrawValidateCancelBySubMchidOptions; response: GetV3EcommerceAccountApplyCancelWithdrawValidateCancelBySubMchidResponse }
  'POST /v3/ecommerce/account/cancel-applications': { json: PostV3EcommerceAccountCancelApplicationsJson; options: PostV3EcommerceAccountCancelApplicationsOptions; response: PostV3EcommerceAccountCancelApplicationsResponse }
  'POST /v3/ecommerce/account/cancel-applications/media': { form: PostV3EcommerceAccountCancelApplicationsMediaForm; options: PostV3EcommerceAccountCancelApplicationsMediaOptions; response: PostV3EcommerceAccountCancelApplicationsMediaResponse }
  'GET /v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}': { options: GetV3EcommerceAccountCancelApplicationsOutApplyNoByOutApplyNoOptions; response: GetV3EcommerceAccountCancelApplicationsOutApplyNoByOutApplyNoResponse }
  'POST /v3/ecommerce/applyments/': { json: PostV3EcommerceApplymentsSlashJson; options: PostV3EcommerceApplymentsSlashOptions; response: PostV3EcommerceApplymentsSlashResponse }
  'GET /v3/ecommerce/applyments/out-request-no/{out_request_no}': { options: GetV3EcommerceApplymentsOutRequestNoByOutRequestNoOptions; response: GetV3EcommerceApplymentsOutRequestNoByOutRequestNoResponse }
  'POST /v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke': { options: PostV3EcommerceApplymentsOutRequestNoByOutRequestNoRevokeOptions; response: PostV3EcommerceApplymentsOutRequestNoByOutRequestNoRevokeResponse }
  'POST /v3/ecommerce/applyments/submit-account-hosting-applyment': { json: PostV3EcommerceApplymentsSubmitAccountHostingApplymentJson; options: PostV3EcommerceApplymentsSubmitAccountHostingApplymentOptions; response: PostV3EcommerceApplymentsSubmitAccountHostingApplymentResponse }
  'POST /v3/ecommerce/applyments/submit-sign-verify-info': { json: PostV3EcommerceApplymentsSubmitSignVerifyInfoJson; options: PostV3EcommerceApplymentsSubmitSignVerifyInfoOptions; response: PostV3EcommerceApplymentsSubmitSignVerifyInfoResponse }
  'GET /v3/ecommerce/applyments/{applyment_id}': { options: GetV3EcommerceApplymentsByApplymentIdOptions; response: GetV3EcommerceApplymentsByApplymentIdResponse }
  'POST /v3/ecommerce/applyments/{applyment_id}/revoke': { options: PostV3EcommerceApplymentsByApplymentIdRevokeOptions; response: PostV3EcommerceApplymentsByApplymentIdRevokeResponse }
  'GET /v3/ecommerce/subject-sub-merchants': { query: GetV3EcommerceSubjectSubMerchantsQuery; options: GetV3EcommerceSubjectSubMerchantsOptions; response: GetV3EcommerceSubjectSubMerchantsResponse }
}

/** 营业执照/登记证书信息 */
export interface EcommerceApplymentsBusinessLicenseInfo {
  /** 登记证书类型 */
  cert_type?: 'CERTIFICATE_TYPE_2388' | 'CERTIFICATE_TYPE_2389' | 'CERTIFICATE_TYPE_2390' | 'CERTIFICATE_TYPE_2391' | 'CERTIFICATE_TYPE_2392' | 'CERTIFICATE_TYPE_2393' | 'CERTIFICATE_TYPE_2394' | 'CERTIFICATE_TYPE_2395' | 'CERTIFICATE_TYPE_2396' | 'CERTIFICATE_TYPE_2399' | 'CERTIFICATE_TYPE_2400' | 'CERTIFICATE_TYPE_2520' | 'CERTIFICATE_TYPE_2521' | 'CERTIFICATE_TYPE_2522'
  /** 证件扫描件 */
  business_license_copy?: string
  /** 证件注册号 · 例：`123456789012345678` */
  business_license_number?: string
  /** 商户名称 */
  merchant_name?: string
  /** 经营者/法定代表人姓名 */
  legal_person?: string
  /** 注册地址 */
  company_address?: string
  /** 营业期限JSON格式字符串 */
  business_time?: string | string[]
}

/** 注销申请单 */
export interface EcommerceApplymentsCancelApplication {
  /** 商户注销申请单号 · 例：`2019061122222222122` */
  out_apply_no: string
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 受理失败原因 */
  reject_reason?: string
  /** 注销状态 */
  cancel_state?: 'REVIEWING' | 'REJECTED' | 'CANCEL_SUCCESS' | (string & {})
  /** 最后更新时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  update_time?: string
}

/** 注销提现申请单 */
export interface EcommerceApplymentsCancelWithdrawApplication {
  /** 微信支付注销提现申请单号 · 例：`X202410241010125346` */
  applyment_id: string
  /** 商户注销提现申请单号 · 例：`P202410241010125346` */
  out_request_no: string
  /** 注销提现申请单状态 */
  cancel_state: 'ACCEPTED' | 'REVIEWING' | 'REJECTED' | 'WAITING_MERCHANT_CONFIRM' | 'REVOKED' | 'SYSTEM_PROCESSING' | 'CANCELED' | 'FUND_PROCESSING' | 'FINISH' | (string & {})
  /** 注销提现申请单状态描述 */
  cancel_state_description: string
  /** 是否提取资金 */
  withdraw?: 'APPLY_WITHDRAW' | 'NOT_APPLY_WITHDRAW' | (string & {})
  /** 提现状态 */
  withdraw_state?: 'WITHDRAW_PROCESSING' | 'WITHDRAW_EXCEPTION' | 'WITHDRAW_SUCCEED' | (string & {})
  /** 提现状态描述 */
  withdraw_state_description?: string
  /** 账户提现结果 */
  account_withdraw_result?: {
    /** 二级商户号的出款子账户类型 */
    out_account_type: 'BASIC_ACCOUNT' | 'OPERATE_ACCOUNT' | 'MARGIN_ACCOUNT' | 'TRADE_FEE_ACCOUNT' | (string & {})
    /** 付款状态 */
    pay_state: 'PAY_PROCESSING' | 'PAY_SUCCEED' | 'PAY_FAIL' | 'BANK_REFUNDED' | (string & {})
    /** 付款状态描述 */
    state_description: string
  }[]
  /** 最后更新时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  modify_time?: string
  /** 申请注销的二级商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 账户信息 */
  account_info?: {
    /** 二级商户号的出款子账户类型 */
    out_account_type: 'BASIC_ACCOUNT' | 'OPERATE_ACCOUNT' | 'MARGIN_ACCOUNT' | 'TRADE_FEE_ACCOUNT' | (string & {})
    /** 账户金额 · 单位：分 */
    amount: number
  }[]
  confirm_cancel?: {
    /** 确认商户注销的页面url · 例：`https://pay.weixin.qq.com/some_page?param_name=param_value` */
    confirm_cancel_url?: string
  }
}

/** 店铺信息 */
export interface EcommerceApplymentsSalesSceneInfo {
  /** 店铺名称 */
  store_name?: string
  /** 店铺链接 · 例：`http://www.qq.com` */
  store_url?: string
  /** 店铺二维码 */
  store_qr_code?: string
  /** 小程序AppID */
  mini_program_sub_appid?: string
}

