// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'
import type { V3Apply4subjectApplymentByApplymentIdNode, V3Apply4subjectApplymentByBusinessCodeNode, V3Apply4subjectApplymentMerchantsBySubMchidNode, V3Apply4subjectApplymentMerchantsNode, V3Applyment4subApplymentApplymentIdNode, V3Applyment4subApplymentBusinessCodeNode } from './prefixes'

/** 查询结算账户修改申请状态：查询参数 */
export interface GetV3Apply4subSubMerchantsBySubMchidApplicationByApplicationNoQuery {
  /** 银行账号展示规则 */
  account_number_rule?: 'ACCOUNT_NUMBER_RULE_MASK_V1' | 'ACCOUNT_NUMBER_RULE_MASK_V2'
}

/** 查询结算账户修改申请状态：选项 */
export interface GetV3Apply4subSubMerchantsBySubMchidApplicationByApplicationNoOptions extends CallOptions {
  /** 特约商户/二级商户号 · 例：`1511101111` */
  sub_mchid: string
  /** 修改结算账户申请单号 */
  application_no: string
  query?: GetV3Apply4subSubMerchantsBySubMchidApplicationByApplicationNoQuery
}

/** 查询结算账户修改申请状态：应答 */
export interface GetV3Apply4subSubMerchantsBySubMchidApplicationByApplicationNoResponse {
  /** 开户名称 */
  account_name: string
  /** 账户类型 */
  account_type: 'ACCOUNT_TYPE_BUSINESS' | 'ACCOUNT_TYPE_PRIVATE' | (string & {})
  /** 开户银行 */
  account_bank: string
  /** 开户银行全称 */
  bank_name?: string
  /** 开户银行联行号 · 例：`402713354941` */
  bank_branch_id?: string
  /** 银行账号 */
  account_number: string
  /** 审核状态 */
  verify_result: 'AUDIT_SUCCESS' | 'AUDITING' | 'AUDIT_FAIL' | (string & {})
  /** 审核驳回原因 */
  verify_fail_reason?: string
  /** 审核结果更新时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  verify_finish_time?: string
}

/** `v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}` */
export interface V3Apply4subSubMerchantsBySubMchidApplicationByApplicationNo extends PathNode {
  /**
   * 查询结算账户修改申请状态
   *
   * `GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`
   *
   * 产品：服务商∙进件、收付通∙进件 · 角色：普通服务商、电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761169 官方文档}
   */
  get(options: GetV3Apply4subSubMerchantsBySubMchidApplicationByApplicationNoOptions): Promise<AxiosResponse<GetV3Apply4subSubMerchantsBySubMchidApplicationByApplicationNoResponse>>
}

/** 修改结算帐号：请求 */
export interface PostV3Apply4subSubMerchantsBySubMchidModifySettlementJson {
  /** 修改模式 */
  modify_mode?: 'MODIFY_MODE_ASYNC'
  /** 账户类型 */
  account_type: 'ACCOUNT_TYPE_BUSINESS' | 'ACCOUNT_TYPE_PRIVATE'
  /** 开户银行 */
  account_bank: string
  /** 开户银行省市编码 · 例：`110000` */
  bank_address_code: string
  /** 开户银行全称 */
  bank_name?: string
  /** 开户银行联行号 · 例：`402713354941` */
  bank_branch_id?: string
  /** 银行账号 · 敏感信息，加密传输 */
  account_number: string
  /** 开户名称 · 敏感信息，加密传输 */
  account_name?: string
}

/** 修改结算帐号：选项 */
export interface PostV3Apply4subSubMerchantsBySubMchidModifySettlementOptions extends CallOptions {
  /** 特约商户号 · 至少8个字符 · 例：`1900006491` */
  sub_mchid: string
  json: PostV3Apply4subSubMerchantsBySubMchidModifySettlementJson
}

/** 修改结算帐号：应答 */
export interface PostV3Apply4subSubMerchantsBySubMchidModifySettlementResponse {
  /** 修改结算账户申请单号 */
  application_no: string
}

/** `v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement` */
export interface V3Apply4subSubMerchantsBySubMchidModifySettlement extends PathNode {
  /**
   * 修改结算帐号
   *
   * `POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`
   *
   * 产品：服务商∙进件、收付通∙进件 · 角色：普通服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761138 官方文档}
   */
  post(options: PostV3Apply4subSubMerchantsBySubMchidModifySettlementOptions): Promise<AxiosResponse<PostV3Apply4subSubMerchantsBySubMchidModifySettlementResponse>>
}

/** 查询结算账户：选项 */
export interface GetV3Apply4subSubMerchantsBySubMchidSettlementOptions extends CallOptions {
  /** 特约商户/二级商户号 · 例：`1900006491` */
  sub_mchid: string
}

/** 查询结算账户：应答 */
export interface GetV3Apply4subSubMerchantsBySubMchidSettlementResponse {
  /** 账户类型 */
  account_type: 'ACCOUNT_TYPE_BUSINESS' | 'ACCOUNT_TYPE_PRIVATE' | (string & {})
  /** 开户银行 */
  account_bank: string
  /** 开户银行全称 */
  bank_name?: string
  /** 开户银行联行号 · 例：`402713354941` */
  bank_branch_id?: string
  /** 银行账号 */
  account_number: string
  /** 验证结果 */
  verify_result: 'VERIFY_SUCCESS' | 'VERIFY_FAIL' | 'VERIFYING' | (string & {})
  /** 验证失败原因 */
  verify_fail_reason?: string
}

/** `v3/apply4sub/sub_merchants/{sub_mchid}/settlement` */
export interface V3Apply4subSubMerchantsBySubMchidSettlement extends PathNode {
  /**
   * 查询结算账户
   *
   * `GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement`
   *
   * 产品：服务商∙进件、收付通∙进件 · 角色：普通服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761142 官方文档}
   */
  get(options: GetV3Apply4subSubMerchantsBySubMchidSettlementOptions): Promise<AxiosResponse<GetV3Apply4subSubMerchantsBySubMchidSettlementResponse>>
}

/** 查询商户开户意愿申请单审核结果：查询参数 */
export interface GetV3Apply4subjectApplymentQuery {
  /** 申请单编号 */
  applyment_id?: string
  /** 业务申请编号 · 最长128个字符 */
  business_code?: string
}

/** 查询商户开户意愿申请单审核结果：选项 */
export interface GetV3Apply4subjectApplymentOptions extends CallOptions {
  query?: GetV3Apply4subjectApplymentQuery
}

/** 查询商户开户意愿申请单审核结果：应答 */
export interface GetV3Apply4subjectApplymentResponse {
  /** 申请单状态 */
  applyment_state: 'APPLYMENT_STATE_WAITTING_FOR_AUDIT' | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT' | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON' | 'APPLYMENT_STATE_PASSED' | 'APPLYMENT_STATE_FREEZED' | 'APPLYMENT_STATE_EDITTING' | 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_TO_BE_CONFIRMED' | 'APPLYMENT_STATE_TO_BE_SIGNED' | 'APPLYMENT_STATE_SIGNING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {})
  /** 小程序码图片 */
  qrcode_data?: string
  /** 驳回参数 · 例：`merchant_name` */
  reject_param?: string
  /** 驳回原因 */
  reject_reason?: string
}

/** 提交商户开户意愿申请单：请求 */
export interface PostV3Apply4subjectApplymentJson {
  /** 业务申请编号 */
  business_code: string
  /** 联系人信息 */
  contact_info: {
    /** 超级管理员类型 */
    contact_type?: 'LEGAL' | 'SUPER'
    /** 联系人姓名 · 敏感信息，加密传输 */
    name: string
    contact_id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
    /** 联系人身份证号码 · 敏感信息，加密传输 */
    id_card_number: string
    /** 联系人证件正面照片 */
    contact_id_doc_copy?: string
    /** 联系人证件反面照片 */
    contact_id_doc_copy_back?: string
    /** 联系人证件有效期开始时间 · yyyy-MM-dd */
    contact_period_begin?: string
    /** 联系人证件有效期结束时间 */
    contact_period_end?: string
    /** 业务办理授权函 */
    business_authorization_letter?: string
    /** 联系人手机号 · 敏感信息，加密传输 */
    mobile: string
  }
  /** 主体信息 */
  subject_info: {
    /** 主体类型 */
    subject_type: 'SUBJECT_TYPE_INDIVIDUAL' | 'SUBJECT_TYPE_ENTERPRISE' | 'SUBJECT_TYPE_INSTITUTIONS' | 'SUBJECT_TYPE_OTHERS' | 'SUBJECT_TYPE_MICRO' | 'SUBJECT_TYPE_GOVERNMENT' | 'SUBJECT_TYPE_INSTITUTIONS_CLONED'
    /** 是否金融机构 */
    is_finance_institution?: boolean
    /** 营业执照 */
    business_license_info: {
      /** 营业执照注册号 */
      licence_number: string
      /** 营业执照照片 */
      licence_copy: string
      /** 商户名称 */
      merchant_name: string
      /** 法人姓名 */
      legal_person: string
      /** 注册地址 */
      company_address: string
      /** 营业执照有效日期JSON格式字符串 */
      licence_valid_date: string | string[]
    }
    /** 登记证书 */
    certificate_info?: {
      /** 登记证书类型 */
      cert_type: 'CERTIFICATE_TYPE_2388' | 'CERTIFICATE_TYPE_2389' | 'CERTIFICATE_TYPE_2390' | 'CERTIFICATE_TYPE_2391' | 'CERTIFICATE_TYPE_2392' | 'CERTIFICATE_TYPE_2393' | 'CERTIFICATE_TYPE_2394' | 'CERTIFICATE_TYPE_2395' | 'CERTIFICATE_TYPE_2396' | 'CERTIFICATE_TYPE_2399' | 'CERTIFICATE_TYPE_2400' | 'CERTIFICATE_TYPE_2520' | 'CERTIFICATE_TYPE_2521' | 'CERTIFICATE_TYPE_2522'
      /** 证书编号 */
      cert_number: string
      /** 登记证书照片 */
      cert_copy: string
      /** 商户名称 */
      merchant_name: string
      /** 法人姓名 */
      legal_person: string
      /** 注册地址 */
      company_address: string
      /** 营业执照有效日期JSON格式字符串 */
      cert_valid_date: string | string[]
    }
    /** 单位证明函照片 */
    company_prove_copy?: string
    /** 辅助证明材料信息 */
    assist_prove_info?: {
      /** 小微经营类型 */
      micro_biz_type: 'MICRO_TYPE_STORE' | 'MICRO_TYPE_MOBILE' | 'MICRO_TYPE_ONLINE'
      /** 门店名称 */
      store_name: string
      /** 门店省市编码 */
      store_address_code?: string
      /** 门店地址 */
      store_address: string
      /** 门店门头照片 */
      store_header_copy: string
      /** 店内环境照片 */
      store_indoor_copy: string
    }
    /** 经营许可证列表信息 */
    special_operation_info?: {
      /** 行业ID */
      category_id: 44 | 33 | 22 | 41 | 42 | 49 | 50 | 51 | 36 | 54 | 55 | 32 | 52
      /** 店内环境照片 */
      store_indoor_copy?: string[]
    }[]
    /** 金融机构许可证信息 */
    finance_institution_info?: {
      /** 金融机构类型 */
      finance_type?: 'BANK_AGENT' | 'PAYMENT_AGENT' | 'INSURANCE' | 'TRADE_AND_SETTLE' | 'OTHER'
      /** 金融机构许可证图片 */
      finance_license_pics?: string[]
    }
  }
  /** 法人身份信息 */
  identification_info: {
    /** 超级管理员类型 */
    id_holder_type?: 'LEGAL' | 'SUPER'
    identification_type: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
    /** 法定代表人说明函 */
    authorize_letter_copy?: string
    /** 证件姓名 · 敏感信息，加密传输 */
    identification_name: string
    /** 证件号码 · 敏感信息，加密传输 */
    identification_number: string
    /** 证件有效日期JSON格式字符串 */
    identification_valid_date: string | string[]
    /** 证件居住地址 · 敏感信息，加密传输 */
    identification_address?: string
    /** 证件正面照片 */
    identification_front_copy: string
    /** 证件反面照片 */
    identification_back_copy?: string
    /** 经营者/法人是否为受益人 */
    owner?: boolean
  }
  /** 最终受益人信息列表 */
  ubo_info_list?: {
    ubo_id_doc_type: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
    /** 证件正面照片 */
    ubo_id_doc_copy: string
    /** 证件反面照片 */
    ubo_id_doc_copy_back: string
    /** 证件姓名 · 敏感信息，加密传输 */
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
  /** 补充材料 */
  addition_info?: {
    /** 待确认商户号列表 */
    confirm_mchid_list?: string[]
  }
}

/** 提交商户开户意愿申请单：查询参数 */
export interface PostV3Apply4subjectApplymentQuery {
  /** 渠道商户号 · 至少8个字符 */
  channel_id?: string
}

/** 提交商户开户意愿申请单：选项 */
export interface PostV3Apply4subjectApplymentOptions extends CallOptions {
  json: PostV3Apply4subjectApplymentJson
  query?: PostV3Apply4subjectApplymentQuery
}

/** 提交商户开户意愿申请单：应答 */
export interface PostV3Apply4subjectApplymentResponse {
  /** 微信支付申请单号 */
  applyment_id: number
}

/** `v3/apply4subject/applyment` */
export interface V3Apply4subjectApplyment extends Printed {
  /**
   * 查询商户开户意愿申请单审核结果
   *
   * `GET /v3/apply4subject/applyment`
   *
   * 产品：风险合规∙开户意愿确认 · 角色：从业机构、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697715 官方文档}
   */
  get(options?: GetV3Apply4subjectApplymentOptions): Promise<AxiosResponse<GetV3Apply4subjectApplymentResponse>>
  /**
   * 提交商户开户意愿申请单
   *
   * `POST /v3/apply4subject/applyment`
   *
   * 产品：风险合规∙开户意愿确认 · 角色：从业机构、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_1.shtml 官方文档}
   */
  post(options: PostV3Apply4subjectApplymentOptions): Promise<AxiosResponse<PostV3Apply4subjectApplymentResponse>>
  readonly merchants: V3Apply4subjectApplymentMerchantsNode
  readonly _applyment_id_: V3Apply4subjectApplymentByApplymentIdNode
  readonly _business_code_: V3Apply4subjectApplymentByBusinessCodeNode
  readonly 'merchants/{sub_mchid}': V3Apply4subjectApplymentMerchantsBySubMchidNode
  readonly 'merchants/{sub_mchid}/state': V3Apply4subjectApplymentMerchantsBySubMchidState
  readonly '{applyment_id}': V3Apply4subjectApplymentByApplymentIdNode
  readonly '{applyment_id}/cancel': V3Apply4subjectApplymentByApplymentIdCancel
  readonly '{business_code}': V3Apply4subjectApplymentByBusinessCodeNode
  readonly '{business_code}/cancel': V3Apply4subjectApplymentByBusinessCodeCancel
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/apply4subject/applyment/${Path}`>
}

/** 获取商户开户意愿确认状态：选项 */
export interface GetV3Apply4subjectApplymentMerchantsBySubMchidStateOptions extends CallOptions {
  /** 特约商户号 · 8～32个字符 */
  sub_mchid: string
}

/** 获取商户开户意愿确认状态：应答 */
export interface GetV3Apply4subjectApplymentMerchantsBySubMchidStateResponse {
  /** 授权状态 */
  authorize_state: 'AUTHORIZE_STATE_UNAUTHORIZED' | 'AUTHORIZE_STATE_AUTHORIZED' | (string & {})
}

/** `v3/apply4subject/applyment/merchants/{sub_mchid}/state` */
export interface V3Apply4subjectApplymentMerchantsBySubMchidState extends PathNode {
  /**
   * 获取商户开户意愿确认状态
   *
   * `GET /v3/apply4subject/applyment/merchants/{sub_mchid}/state`
   *
   * 产品：风险合规∙开户意愿确认 · 角色：从业机构、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467549 官方文档}
   */
  get(options: GetV3Apply4subjectApplymentMerchantsBySubMchidStateOptions): Promise<AxiosResponse<GetV3Apply4subjectApplymentMerchantsBySubMchidStateResponse>>
}

/** 撤销商户开户意愿申请单：选项 */
export interface PostV3Apply4subjectApplymentByApplymentIdCancelOptions extends CallOptions {
  /** 申请单编号 */
  applyment_id: string
}

/** 撤销商户开户意愿申请单：应答 */
export type PostV3Apply4subjectApplymentByApplymentIdCancelResponse = undefined

/** `v3/apply4subject/applyment/{applyment_id}/cancel` */
export interface V3Apply4subjectApplymentByApplymentIdCancel extends PathNode {
  /**
   * 撤销商户开户意愿申请单
   *
   * `POST /v3/apply4subject/applyment/{applyment_id}/cancel`
   *
   * 产品：风险合规∙开户意愿确认 · 角色：从业机构、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697627 官方文档}
   */
  post(options: PostV3Apply4subjectApplymentByApplymentIdCancelOptions): Promise<AxiosResponse<PostV3Apply4subjectApplymentByApplymentIdCancelResponse>>
}

/** 撤销商户开户意愿申请单：选项 */
export interface PostV3Apply4subjectApplymentByBusinessCodeCancelOptions extends CallOptions {
  /** 业务申请编号 · 最长128个字符 */
  business_code: string
}

/** 撤销商户开户意愿申请单：应答 */
export type PostV3Apply4subjectApplymentByBusinessCodeCancelResponse = undefined

/** `v3/apply4subject/applyment/{business_code}/cancel` */
export interface V3Apply4subjectApplymentByBusinessCodeCancel extends PathNode {
  /**
   * 撤销商户开户意愿申请单
   *
   * `POST /v3/apply4subject/applyment/{business_code}/cancel`
   *
   * 产品：风险合规∙开户意愿确认 · 角色：从业机构、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697627 官方文档}
   */
  post(options: PostV3Apply4subjectApplymentByBusinessCodeCancelOptions): Promise<AxiosResponse<PostV3Apply4subjectApplymentByBusinessCodeCancelResponse>>
}

/** 提交申请单：请求 */
export interface PostV3Applyment4subApplymentSlashJson {
  /** 业务申请编号 */
  business_code: string
  /** 超级管理员信息 */
  contact_info: {
    /** 超级管理员类型 */
    contact_type: 'LEGAL' | 'SUPER'
    /** 超级管理员姓名 · 敏感信息，加密传输 */
    contact_name: string
    contact_id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
    /** 超级管理员身份证件号码 · 敏感信息，加密传输 */
    contact_id_number?: string
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
    /** 超级管理员微信openid */
    openid?: string
    /** 联系手机 · 敏感信息，加密传输 */
    mobile_phone: string
    /** 联系邮箱 · 敏感信息，加密传输 */
    contact_email: string
  }
  /** 主体资料 */
  subject_info: {
    /** 主体类型 */
    subject_type: 'SUBJECT_TYPE_INDIVIDUAL' | 'SUBJECT_TYPE_ENTERPRISE' | 'SUBJECT_TYPE_INSTITUTIONS' | 'SUBJECT_TYPE_OTHERS' | 'SUBJECT_TYPE_MICRO' | 'SUBJECT_TYPE_GOVERNMENT' | 'SUBJECT_TYPE_INSTITUTIONS_CLONED'
    /** 是否是金融机构 · 默认：false */
    finance_institution?: boolean
    /** 小微辅助证明材料 */
    micro_biz_info?: {
      /** 小微经营类型 */
      micro_biz_type: 'MICRO_TYPE_STORE' | 'MICRO_TYPE_MOBILE' | 'MICRO_TYPE_ONLINE'
      /** 门店场所 */
      micro_store_info?: {
        /** 门店名称 */
        micro_name: string
        /** 门店省市编码 */
        micro_address_code: string
        /** 门店地址 */
        micro_address: string
        /** 门店门头照片 */
        store_entrance_pic: string
        /** 店内环境照片 */
        micro_indoor_copy: string
        /** 门店经度 */
        store_longitude?: string
        /** 门店纬度 */
        store_latitude?: string
      }
      /** 流动经营/便民服务 */
      micro_mobile_info?: {
        /** 经营/服务名称 */
        micro_mobile_name: string
        /** 经营/服务所在地省市 */
        micro_mobile_city: string
        /** 经营/服务所在地 */
        micro_mobile_address: string
        /** 经营/服务现场照片 */
        micro_mobile_pics: string[]
      }
      /** 线上商品/服务交易 */
      micro_online_info?: {
        /** 线上店铺名称 */
        micro_online_store: string
        /** 电商平台名称 */
        micro_ec_name: string
        /** 店铺二维码 */
        micro_qrcode?: string
        /** 店铺链接 */
        micro_link?: string
      }
    }
    /** 营业执照 */
    business_license_info: {
      /** 营业执照照片 */
      license_copy: string
      /** 注册号/统一社会信用代码 */
      license_number: string
      /** 商户名称 */
      merchant_name: string
      /** 个体户经营者/法人姓名 */
      legal_person: string
      /** 注册地址 */
      license_address?: string
      /** 有效期限开始日期 · yyyy-MM-dd */
      period_begin?: string
      /** 有效期限结束日期 */
      period_end?: string
    }
    /** 登记证书 */
    certificate_info: {
      /** 登记证书照片 */
      cert_copy: string
      /** 登记证书类型 */
      cert_type: 'CERTIFICATE_TYPE_2388' | 'CERTIFICATE_TYPE_2389' | 'CERTIFICATE_TYPE_2390' | 'CERTIFICATE_TYPE_2391' | 'CERTIFICATE_TYPE_2392' | 'CERTIFICATE_TYPE_2393' | 'CERTIFICATE_TYPE_2394' | 'CERTIFICATE_TYPE_2395' | 'CERTIFICATE_TYPE_2396' | 'CERTIFICATE_TYPE_2399' | 'CERTIFICATE_TYPE_2400' | 'CERTIFICATE_TYPE_2520' | 'CERTIFICATE_TYPE_2521' | 'CERTIFICATE_TYPE_2522'
      /** 证书号 */
      cert_number: string
      /** 商户名称 */
      merchant_name: string
      /** 注册地址 */
      company_address: string
      /** 法人姓名 */
      legal_person: string
      /** 有效期限开始日期 · yyyy-MM-dd */
      period_begin: string
      /** 有效期限结束日期 */
      period_end: string
    }
    /** 组织机构代码证信息 */
    organization_info?: {
      /** 组织机构代码证照片 */
      organization_copy: string
      /** 组织机构代码 */
      organization_code: string
      /** 组织机构代码证有效期开始日期 · yyyy-MM-dd */
      org_period_begin: string
      /** 组织机构代码证有效期结束日期 */
      org_period_end: string
    }
    /** 单位证明函照片 */
    certificate_letter_copy?: string
    /** 金融机构许可证信息 */
    finance_institution_info?: {
      /** 金融机构类型 */
      finance_type?: 'BANK_AGENT' | 'PAYMENT_AGENT' | 'INSURANCE' | 'TRADE_AND_SETTLE' | 'OTHER'
      /** 金融机构许可证图片 */
      finance_license_pics?: string[]
    }
    /** 经营者/法人身份证件 */
    identity_info: {
      /** 超级管理员类型 */
      id_holder_type?: 'LEGAL' | 'SUPER'
      id_doc_type: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
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
        /** 身份证居住地址 · 敏感信息，加密传输 */
        id_card_address?: string
        /** 身份证有效期开始时间 · yyyy-MM-dd */
        card_period_begin: string
        /** 身份证有效期结束时间 */
        card_period_end: string
      }
      /** 经营者/法人其他类型证件信息 */
      id_doc_info?: {
        /** 证件正面照片 */
        id_doc_copy: string
        /** 证件反面照片 */
        id_doc_copy_back?: string
        /** 证件姓名 · 敏感信息，加密传输 */
        id_doc_name: string
        /** 证件号码 · 敏感信息，加密传输 */
        id_doc_number: string
        /** 证件居住地址 · 敏感信息，加密传输 */
        id_doc_address?: string
        /** 证件有效期开始时间 · yyyy-MM-dd */
        doc_period_begin: string
        /** 证件有效期结束时间 */
        doc_period_end: string
      }
      /** 经营者/法人是否为受益人 */
      owner?: boolean
    }
    /** 最终受益人信息列表 */
    ubo_info_list?: {
      ubo_id_doc_type: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
      /** 身份证人像面照片 */
      ubo_id_doc_copy: string
      /** 身份证国徽面照片 */
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
  }
  /** 经营资料 */
  business_info: {
    /** 商户简称 */
    merchant_shortname: string
    /** 客服电话 */
    service_phone: string
    /** 经营场景 */
    sales_info: {
      /** 经营场景类型 */
      sales_scenes_type: ('SALES_SCENES_STORE' | 'SALES_SCENES_MP' | 'SALES_SCENES_MINI_PROGRAM' | 'SALES_SCENES_WEB' | 'SALES_SCENES_APP' | 'SALES_SCENES_WEWORK')[]
      /** 线下场所场景 */
      biz_store_info?: {
        /** 线下场所名称 */
        biz_store_name: string
        /** 线下场所省市编码 */
        biz_address_code: string
        /** 线下场所地址 */
        biz_store_address: string
        /** 线下场所门头照片 */
        store_entrance_pic: string[]
        /** 线下场所内部照片 */
        indoor_pic: string[]
        /** 线下场所对应的商家AppID */
        biz_sub_appid?: string
      }
      /** 公众号场景 */
      mp_info?: {
        /** 服务商公众号AppID */
        mp_appid?: string
        /** 商家公众号AppID */
        mp_sub_appid?: string
        /** 公众号页面截图 */
        mp_pics?: string[]
      }
      /** 小程序场景 */
      mini_program_info?: {
        /** 服务商小程序APPID */
        mini_program_appid?: string
        /** 商家小程序APPID */
        mini_program_sub_appid?: string
        /** 图片MediaID */
        mini_program_pics?: string[]
      }
      /** App场景 */
      app_info?: {
        /** 服务商应用APPID */
        app_appid?: string
        /** 商家应用APPID */
        app_sub_appid?: string
        /** 图片MediaID */
        app_pics?: string[]
      }
      /** 互联网网站场景 */
      web_info?: {
        /** 互联网网站域名 */
        domain?: string
        /** 网站授权函 */
        web_authorisation?: string
        /** 互联网网站对应的商家APPID */
        web_appid?: string
      }
      /** 企业微信场景 */
      wework_info?: {
        /** 商家企业微信CorpID */
        sub_corp_id?: string
        /** 图片MediaID */
        wework_pics?: string[]
      }
    }
  }
  /** 结算规则 */
  settlement_info: {
    /** 入驻结算规则ID */
    settlement_id?: string
    /** 所属行业 */
    qualification_type?: string
    /** 特殊资质图片 */
    qualifications?: string[]
    /** 优惠费率活动ID */
    activities_id?: string
    /** 优惠费率活动值 */
    activities_rate?: string
    /** 非信用卡活动费率值 */
    debit_activities_rate?: string
    /** 信用卡活动费率值 */
    credit_activities_rate?: string
    /** 优惠费率活动补充材料 */
    activities_additions?: string[]
  }
  /** 结算银行账户 */
  bank_account_info: {
    /** 账户类型 */
    bank_account_type: 'BANK_ACCOUNT_TYPE_CORPORATE' | 'BANK_ACCOUNT_TYPE_PERSONAL'
    /** 开户名称 · 敏感信息，加密传输 */
    account_name: string
    /** 开户银行 */
    account_bank: string
    /** 开户银行省市编码 */
    bank_address_code: string
    /** 开户银行全称 */
    bank_name?: string
    /** 开户银行联行号 · 例：`402713354941` */
    bank_branch_id?: string
    /** 银行账号 · 敏感信息，加密传输 */
    account_number?: string
  }
  /** 补充材料 */
  addition_info?: {
    /** 法人开户承诺函 */
    legal_person_commitment?: string
    /** 法人开户意愿视频 */
    legal_person_video?: string
    /** 补充材料 */
    business_addition_pics?: string[]
    /** 补充说明 */
    business_addition_msg?: string
  }
}

/** 提交申请单：选项 */
export interface PostV3Applyment4subApplymentSlashOptions extends CallOptions {
  json: PostV3Applyment4subApplymentSlashJson
}

/** 提交申请单：应答 */
export interface PostV3Applyment4subApplymentSlashResponse {
  /** 微信支付申请单号 */
  applyment_id: number
}

/** `v3/applyment4sub/applyment/` */
export interface V3Applyment4subApplymentSlash extends Printed {
  /**
   * 提交申请单
   *
   * `POST /v3/applyment4sub/applyment/`
   *
   * 产品：服务商∙进件 · 角色：普通服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012719997 官方文档}
   */
  post(options: PostV3Applyment4subApplymentSlashOptions): Promise<AxiosResponse<PostV3Applyment4subApplymentSlashResponse>>
  readonly applyment_id: V3Applyment4subApplymentApplymentIdNode
  readonly business_code: V3Applyment4subApplymentBusinessCodeNode
  readonly 'applyment_id/{applyment_id}': V3Applyment4subApplymentApplymentIdByApplymentId
  readonly 'business_code/{business_code}': V3Applyment4subApplymentBusinessCodeByBusinessCode
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/applyment4sub/applyment/${Path}`>
}

/** 通过申请单号查询申请状态：选项 */
export interface GetV3Applyment4subApplymentApplymentIdByApplymentIdOptions extends CallOptions {
  /** 业务申请编号 */
  applyment_id: number
}

/** 通过申请单号查询申请状态：应答 */
export interface GetV3Applyment4subApplymentApplymentIdByApplymentIdResponse extends Applyment4subStatus {}

/** `v3/applyment4sub/applyment/applyment_id/{applyment_id}` */
export interface V3Applyment4subApplymentApplymentIdByApplymentId extends PathNode {
  /**
   * 通过申请单号查询申请状态
   *
   * `GET /v3/applyment4sub/applyment/applyment_id/{applyment_id}`
   *
   * 产品：服务商∙进件 · 角色：普通服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697052 官方文档}
   */
  get(options: GetV3Applyment4subApplymentApplymentIdByApplymentIdOptions): Promise<AxiosResponse<GetV3Applyment4subApplymentApplymentIdByApplymentIdResponse>>
}

/** 通过业务申请编号查询申请状态：选项 */
export interface GetV3Applyment4subApplymentBusinessCodeByBusinessCodeOptions extends CallOptions {
  /** 业务申请编号 · 最长124个字符 */
  business_code: string
}

/** 通过业务申请编号查询申请状态：应答 */
export interface GetV3Applyment4subApplymentBusinessCodeByBusinessCodeResponse extends Applyment4subStatus {}

/** `v3/applyment4sub/applyment/business_code/{business_code}` */
export interface V3Applyment4subApplymentBusinessCodeByBusinessCode extends PathNode {
  /**
   * 通过业务申请编号查询申请状态
   *
   * `GET /v3/applyment4sub/applyment/business_code/{business_code}`
   *
   * 产品：服务商∙进件 · 角色：普通服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697168 官方文档}
   */
  get(options: GetV3Applyment4subApplymentBusinessCodeByBusinessCodeOptions): Promise<AxiosResponse<GetV3Applyment4subApplymentBusinessCodeByBusinessCodeResponse>>
}

export interface Applyment4subOperations {
  'GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}': { query: GetV3Apply4subSubMerchantsBySubMchidApplicationByApplicationNoQuery; options: GetV3Apply4subSubMerchantsBySubMchidApplicationByApplicationNoOptions; response: GetV3Apply4subSubMerchantsBySubMchidApplicationByApplicationNoResponse }
  'POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement': { json: PostV3Apply4subSubMerchantsBySubMchidModifySettlementJson; options: PostV3Apply4subSubMerchantsBySubMchidModifySettlementOptions; response: PostV3Apply4subSubMerchantsBySubMchidModifySettlementResponse }
  'GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement': { options: GetV3Apply4subSubMerchantsBySubMchidSettlementOptions; response: GetV3Apply4subSubMerchantsBySubMchidSettlementResponse }
  'GET /v3/apply4subject/applyment': { query: GetV3Apply4subjectApplymentQuery; options: GetV3Apply4subjectApplymentOptions; response: GetV3Apply4subjectApplymentResponse }
  'POST /v3/apply4subject/applyment': { json: PostV3Apply4subjectApplymentJson; query: PostV3Apply4subjectApplymentQuery; options: PostV3Apply4subjectApplymentOptions; response: PostV3Apply4subjectApplymentResponse }
  'GET /v3/apply4subject/applyment/merchants/{sub_mchid}/state': { options: GetV3Apply4subjectApplymentMerchantsBySubMchidStateOptions; response: GetV3Apply4subjectApplymentMerchantsBySubMchidStateResponse }
  'POST /v3/apply4subject/applyment/{applyment_id}/cancel': { options: PostV3Apply4subjectApplymentByApplymentIdCancelOptions; response: PostV3Apply4subjectApplymentByApplymentIdCancelResponse }
  'POST /v3/apply4subject/applyment/{business_code}/cancel': { options: PostV3Apply4subjectApplymentByBusinessCodeCancelOptions; response: PostV3Apply4subjectApplymentByBusinessCodeCancelResponse }
  'POST /v3/applyment4sub/applyment/': { json: PostV3Applyment4subApplymentSlashJson; options: PostV3Applyment4subApplymentSlashOptions; response: PostV3Applyment4subApplymentSlashResponse }
  'GET /v3/applyment4sub/applyment/applyment_id/{applyment_id}': { options: GetV3Applyment4subApplymentApplymentIdByApplymentIdOptions; response: GetV3Applyment4subApplymentApplymentIdByApplymentIdResponse }
  'GET /v3/applyment4sub/applyment/business_code/{business_code}': { options: GetV3Applyment4subApplymentBusinessCodeByBusinessCodeOptions; response: GetV3Applyment4subApplymentBusinessCodeByBusinessCodeResponse }
}

/** 申请状态 */
export interface Applyment4subStatus {
  /** 业务申请编号 · 例：`190001351110000` */
  business_code?: string
  /** 微信支付申请单号 */
  applyment_id?: number
  /** 特约商户号 · 例：`1234567890` */
  sub_mchid?: string
  /** 超级管理员签约链接 · URL */
  sign_url?: string
  /** 申请单状态 */
  applyment_state: 'APPLYMENT_STATE_WAITTING_FOR_AUDIT' | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT' | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON' | 'APPLYMENT_STATE_PASSED' | 'APPLYMENT_STATE_FREEZED' | 'APPLYMENT_STATE_EDITTING' | 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_TO_BE_CONFIRMED' | 'APPLYMENT_STATE_TO_BE_SIGNED' | 'APPLYMENT_STATE_SIGNING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {})
  /** 申请状态描述 */
  applyment_state_msg?: string
  /** 驳回原因详情 */
  audit_detail?: {
    /** 字段名 · 例：`id_card_copy` */
    field?: string
    /** 字段名称 */
    field_name?: string
    /** 驳回原因 */
    reject_reason?: string
  }[]
}

