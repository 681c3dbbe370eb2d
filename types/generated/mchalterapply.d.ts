// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'
import type { V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeNode, V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoNode, V3MchalterapplyMchcontactalterapplymentMerchantNode, V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeNode, V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoNode, V3MchalterapplyMchsubjectalterapplymentMerchantNode, V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidNode, V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoNode, V3MchalterapplyMerchantnamealterapplymentMerchantNode } from './prefixes'

/** 提交超管变更申请单：请求 */
export interface PostV3MchalterapplyMchcontactalterapplymentJson {
  /** 商户号 · 例：`2492185251` */
  merchant_code: string
  /** 业务申请编号 · 例：`1900013511_10000` */
  out_request_no: string
  /** 超级管理员信息 */
  contact_info?: {
    /** 超级管理员姓名 · 敏感信息，加密传输 */
    contact_name: string
    /** 超级管理员证件类型 */
    contact_id_doc_type: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
    /** 超级管理员身份证件号码 · 敏感信息，加密传输 */
    contact_id_card_number: string
    /** 超级管理员证件正面照片 */
    contact_id_doc_copy: string
    /** 超级管理员证件反面照片 */
    contact_id_doc_copy_back?: string
    /** 超级管理员证件有效期开始时间 · yyyy-MM-dd · 例：`2019-06-06` */
    contact_id_doc_period_begin: string
    /** 超级管理员证件有效期结束时间 · 例：`2026-06-06` */
    contact_id_doc_period_end: string
    /** 业务办理授权函 */
    business_authorization_letter?: string
    /** 超级管理员手机 · 敏感信息，加密传输 */
    mobile_phone: string
  }
}

/** 提交超管变更申请单：选项 */
export interface PostV3MchalterapplyMchcontactalterapplymentOptions extends CallOptions {
  json: PostV3MchalterapplyMchcontactalterapplymentJson
}

/** 提交超管变更申请单：应答 */
export interface PostV3MchalterapplyMchcontactalterapplymentResponse {
  /** 申请单号 · 例：`20220617143306000013906025001` */
  apply_id?: string
}

/** `v3/mchalterapply/mchcontactalterapplyment` */
export interface V3MchalterapplyMchcontactalterapplyment extends Printed {
  /**
   * 提交超管变更申请单
   *
   * `POST /v3/mchalterapply/mchcontactalterapplyment`
   *
   * 产品：变更超管 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015617906 官方文档}
   */
  post(options: PostV3MchalterapplyMchcontactalterapplymentOptions): Promise<AxiosResponse<PostV3MchalterapplyMchcontactalterapplymentResponse>>
  readonly merchant: V3MchalterapplyMchcontactalterapplymentMerchantNode
  readonly _apply_id_: V3MchalterapplyMchcontactalterapplymentByApplyId
  readonly 'merchant/{merchant_code}': V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeNode
  readonly 'merchant/{merchant_code}/out-request-no': V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoNode
  readonly 'merchant/{merchant_code}/out-request-no/{out_request_no}': V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo
  readonly '{apply_id}': V3MchalterapplyMchcontactalterapplymentByApplyId
  readonly '{apply_id}/revoke': V3MchalterapplyMchcontactalterapplymentByApplyIdRevoke
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/mchalterapply/mchcontactalterapplyment/${Path}`>
}

/** 查询超管变更申请单状态-使用业务单号和商户号：选项 */
export interface GetV3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoOptions extends CallOptions {
  /** 微信支付商户号 · 例：`1900006491` */
  merchant_code: string
  /** 业务申请编号 · 例：`1900013511_10000` */
  out_request_no: string
}

/** 查询超管变更申请单状态-使用业务单号和商户号：应答 */
export interface GetV3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoResponse extends MchalterapplyContactApplication {}

/** `v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}` */
export interface V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo extends PathNode {
  /**
   * 查询超管变更申请单状态-使用业务单号和商户号
   *
   * `GET /v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`
   *
   * 产品：变更超管 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015617915 官方文档}
   */
  get(options: GetV3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoOptions): Promise<AxiosResponse<GetV3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoResponse>>
}

/** 查询超管变更申请单状态-使用申请单号：选项 */
export interface GetV3MchalterapplyMchcontactalterapplymentByApplyIdOptions extends CallOptions {
  /** 微信支付申请单号 · 例：`20220617143306000013906025001` */
  apply_id: string
}

/** 查询超管变更申请单状态-使用申请单号：应答 */
export interface GetV3MchalterapplyMchcontactalterapplymentByApplyIdResponse extends MchalterapplyContactApplication {}

/** `v3/mchalterapply/mchcontactalterapplyment/{apply_id}` */
export interface V3MchalterapplyMchcontactalterapplymentByApplyId extends Printed {
  /**
   * 查询超管变更申请单状态-使用申请单号
   *
   * `GET /v3/mchalterapply/mchcontactalterapplyment/{apply_id}`
   *
   * 产品：变更超管 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015617911 官方文档}
   */
  get(options: GetV3MchalterapplyMchcontactalterapplymentByApplyIdOptions): Promise<AxiosResponse<GetV3MchalterapplyMchcontactalterapplymentByApplyIdResponse>>
  readonly revoke: V3MchalterapplyMchcontactalterapplymentByApplyIdRevoke
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/mchalterapply/mchcontactalterapplyment/{apply_id}/${Path}`>
}

/** 撤销超管变更申请单：选项 */
export interface PostV3MchalterapplyMchcontactalterapplymentByApplyIdRevokeOptions extends CallOptions {
  /** 微信支付申请单号 · 例：`20220617143306000013906025001` */
  apply_id: string
}

/** 撤销超管变更申请单：应答 */
export interface PostV3MchalterapplyMchcontactalterapplymentByApplyIdRevokeResponse {
  /** 申请单号 · 例：`20220617143306000013906025001` */
  apply_id?: string
  /** 申请单状态 */
  state?: 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {})
}

/** `v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke` */
export interface V3MchalterapplyMchcontactalterapplymentByApplyIdRevoke extends PathNode {
  /**
   * 撤销超管变更申请单
   *
   * `POST /v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke`
   *
   * 产品：变更超管 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015617919 官方文档}
   */
  post(options: PostV3MchalterapplyMchcontactalterapplymentByApplyIdRevokeOptions): Promise<AxiosResponse<PostV3MchalterapplyMchcontactalterapplymentByApplyIdRevokeResponse>>
}

/** 提交资料变更申请单：请求 */
export interface PostV3MchalterapplyMchsubjectalterapplymentJson {
  /** 商户号 · 例：`2492185251` */
  merchant_code: string
  /** 业务申请编号 · 例：`1900013511_10000` */
  out_request_no: string
  /** 主体资料变更范围 */
  alter_scope?: 'ALTER_SCOPE_FULL' | 'ALTER_SCOPE_BUSINESS_CERT' | 'ALTER_SCOPE_UBO'
  /** 主体类型 */
  organization_type: 'SUBJECT_TYPE_ENTERPRISE' | 'SUBJECT_TYPE_INSTITUTIONS_CLONED' | 'SUBJECT_TYPE_INDIVIDUAL' | 'SUBJECT_TYPE_OTHERS' | 'SUBJECT_TYPE_GOVERNMENT' | 'SUBJECT_TYPE_MICRO'
  /** 是否金融机构 */
  finance_institution?: boolean
  /** 营业执照信息 */
  business_license_info?: {
    /** 营业执照注册号 · 例：`123456789012345678` */
    license_number: string
    /** 营业执照照片 · 例：`0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo` */
    license_copy: string
    /** 商户名称 */
    merchant_name: string
    /** 法人姓名 */
    legal_person: string
    /** 注册地址 */
    company_address?: string
    /** 有效期开始时间 · yyyy-MM-dd · 例：`2019-06-06` */
    license_period_begin?: string
    /** 有效期结束时间 · 例：`2026-06-06` */
    license_period_end?: string
  }
  /** 登记证书信息 */
  certificate_info?: {
    /** 证书类型 */
    cert_type: 'CERTIFICATE_TYPE_2388' | 'CERTIFICATE_TYPE_2389' | 'CERTIFICATE_TYPE_2394' | 'CERTIFICATE_TYPE_2395' | 'CERTIFICATE_TYPE_2396' | 'CERTIFICATE_TYPE_2520' | 'CERTIFICATE_TYPE_2521' | 'CERTIFICATE_TYPE_2522' | 'CERTIFICATE_TYPE_2399' | 'CERTIFICATE_TYPE_2400'
    /** 证书编号 · 例：`111111111111` */
    cert_number: string
    /** 证书照片 · 例：`0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo` */
    cert_copy: string
    /** 商户名称 */
    merchant_name: string
    /** 法人姓名 */
    legal_person: string
    /** 注册地址 */
    company_address: string
    /** 有效期开始时间 · yyyy-MM-dd · 例：`2019-06-06` */
    cert_period_begin: string
    /** 有效期结束时间 · 例：`2026-06-06` */
    cert_period_end: string
  }
  /** 金融机构许可证 */
  finance_institution_info?: {
    /** 金融机构类型 */
    finance_type: 'FINANCE_TYPE_BANK_AGENT' | 'FINANCE_TYPE_PAYMENT_AGENT' | 'FINANCE_TYPE_INSURANCE' | 'FINANCE_TYPE_TRADE_AND_SETTLE' | 'FINANCE_TYPE_OTHER'
    /** 金融机构许可证图片 */
    finance_license_pics: string[]
  }
  /** 法人身份信息 */
  legal_person_info?: {
    /** 证件持有人类型 */
    id_holder_type: 'LEGAL' | 'SUPER'
    /** 证件类型 */
    id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
    /** 法定代表人说明函 · 例：`47ZC6GC-vnrbEny_Ie_AUv0OF4wFNIO4kqg05InE4d2I6_H7I4` */
    authorize_letter_copy?: string
    /** 证件正面照片 · 例：`0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo` */
    card_front?: string
    /** 证件反面照片 · 例：`0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo` */
    card_back?: string
    /** 证件姓名 · 敏感信息，加密传输 */
    card_name?: string
    /** 证件号码 · 敏感信息，加密传输 */
    card_number?: string
    /** 证件居住地址 · 敏感信息，加密传输 */
    card_address?: string
    /** 证件有效期开始时间 · yyyy-MM-dd · 例：`2019-06-06` */
    card_period_begin?: string
    /** 证件有效期结束时间 · 例：`2026-06-06` */
    card_period_end?: string
    /** 经营者/法人是否为受益人 */
    as_ubo?: boolean
  }
  /** 最终受益人信息列表 */
  ubo_info_list?: {
    /** 证件类型 */
    id_doc_type: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
    /** 证件正面照片 · 例：`0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo` */
    card_front: string
    /** 证件反面照片 · 例：`0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo` */
    card_back?: string
    /** 证件姓名 · 敏感信息，加密传输 */
    card_name: string
    /** 证件号码 · 敏感信息，加密传输 */
    card_number: string
    /** 证件居住地址 · 敏感信息，加密传输 */
    card_address: string
    /** 证件有效期开始时间 · yyyy-MM-dd · 例：`2019-06-06` */
    card_period_begin: string
    /** 证件有效期结束时间 · 例：`2026-06-06` */
    card_period_end: string
  }[]
  /** 补充材料列表 */
  addition?: {
    /** 银行开户许可证 */
    bank_openaccount_license?: string[]
    /** 开户核准通知书 */
    openaccount_approval?: string[]
    /** 法人身份辅助证明 */
    legal_other_prove?: string[]
    /** 发证机关证明 */
    agency_prove?: string[]
    /** 受益所有人补充材料 */
    ubo_prove?: string[]
  }
}

/** 提交资料变更申请单：选项 */
export interface PostV3MchalterapplyMchsubjectalterapplymentOptions extends CallOptions {
  json: PostV3MchalterapplyMchsubjectalterapplymentJson
}

/** 提交资料变更申请单：应答 */
export interface PostV3MchalterapplyMchsubjectalterapplymentResponse {
  /** 申请单号 · 例：`20220617143306000013906025001` */
  apply_id?: string
}

/** `v3/mchalterapply/mchsubjectalterapplyment` */
export interface V3MchalterapplyMchsubjectalterapplyment extends Printed {
  /**
   * 提交资料变更申请单
   *
   * `POST /v3/mchalterapply/mchsubjectalterapplyment`
   *
   * 产品：收付通∙进件、服务商∙进件 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014090649 官方文档}
   */
  post(options: PostV3MchalterapplyMchsubjectalterapplymentOptions): Promise<AxiosResponse<PostV3MchalterapplyMchsubjectalterapplymentResponse>>
  readonly merchant: V3MchalterapplyMchsubjectalterapplymentMerchantNode
  readonly _apply_id_: V3MchalterapplyMchsubjectalterapplymentByApplyId
  readonly 'merchant/{merchant_code}': V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeNode
  readonly 'merchant/{merchant_code}/out-request-no': V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoNode
  readonly 'merchant/{merchant_code}/out-request-no/{out_request_no}': V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo
  readonly '{apply_id}': V3MchalterapplyMchsubjectalterapplymentByApplyId
  readonly '{apply_id}/revoke': V3MchalterapplyMchsubjectalterapplymentByApplyIdRevoke
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/mchalterapply/mchsubjectalterapplyment/${Path}`>
}

/** 查询申请单状态-使用业务单号：选项 */
export interface GetV3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoOptions extends CallOptions {
  /** 微信支付商户号 · 例：`1900006491` */
  merchant_code: string
  /** 业务申请编号 · 例：`1900013511_10000` */
  out_request_no: string
}

/** 查询申请单状态-使用业务单号：应答 */
export interface GetV3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoResponse extends MchalterapplySubjectApplication {}

/** `v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}` */
export interface V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo extends PathNode {
  /**
   * 查询申请单状态-使用业务单号
   *
   * `GET /v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`
   *
   * 产品：收付通∙进件、服务商∙进件 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014090667 官方文档}
   */
  get(options: GetV3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoOptions): Promise<AxiosResponse<GetV3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoResponse>>
}

/** 查询资料变更申请单状态-使用申请单号：选项 */
export interface GetV3MchalterapplyMchsubjectalterapplymentByApplyIdOptions extends CallOptions {
  /** 微信支付申请单号 · 例：`20220617143306000013906025001` */
  apply_id: string
}

/** 查询资料变更申请单状态-使用申请单号：应答 */
export interface GetV3MchalterapplyMchsubjectalterapplymentByApplyIdResponse extends MchalterapplySubjectApplication {}

/** `v3/mchalterapply/mchsubjectalterapplyment/{apply_id}` */
export interface V3MchalterapplyMchsubjectalterapplymentByApplyId extends Printed {
  /**
   * 查询资料变更申请单状态-使用申请单号
   *
   * `GET /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}`
   *
   * 产品：收付通∙进件、服务商∙进件 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014090655 官方文档}
   */
  get(options: GetV3MchalterapplyMchsubjectalterapplymentByApplyIdOptions): Promise<AxiosResponse<GetV3MchalterapplyMchsubjectalterapplymentByApplyIdResponse>>
  readonly revoke: V3MchalterapplyMchsubjectalterapplymentByApplyIdRevoke
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/${Path}`>
}

/** 撤销资料变更申请单：选项 */
export interface PostV3MchalterapplyMchsubjectalterapplymentByApplyIdRevokeOptions extends CallOptions {
  /** 微信支付申请单号 · 例：`20220617143306000013906025001` */
  apply_id: string
}

/** 撤销资料变更申请单：应答 */
export interface PostV3MchalterapplyMchsubjectalterapplymentByApplyIdRevokeResponse {
  /** 撤销状态 */
  result: 'SUCCESS' | 'FAIL' | (string & {})
}

/** `v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke` */
export interface V3MchalterapplyMchsubjectalterapplymentByApplyIdRevoke extends PathNode {
  /**
   * 撤销资料变更申请单
   *
   * `POST /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke`
   *
   * 产品：收付通∙进件、服务商∙进件 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014090672 官方文档}
   */
  post(options: PostV3MchalterapplyMchsubjectalterapplymentByApplyIdRevokeOptions): Promise<AxiosResponse<PostV3MchalterapplyMchsubjectalterapplymentByApplyIdRevokeResponse>>
}

/** 提交商户简称变更申请单：请求 */
export interface PostV3MchalterapplyMerchantnamealterapplymentJson {
  /** 二级商户号 · 例：`2492185251` */
  sub_mchid: string
  /** 业务申请编号 · 例：`1900013511_10000` */
  out_request_no: string
  /** 商户简称 */
  merchant_shortname: string
}

/** 提交商户简称变更申请单：选项 */
export interface PostV3MchalterapplyMerchantnamealterapplymentOptions extends CallOptions {
  json: PostV3MchalterapplyMerchantnamealterapplymentJson
}

/** 提交商户简称变更申请单：应答 */
export interface PostV3MchalterapplyMerchantnamealterapplymentResponse {
  /** 申请单号 · 例：`20220617143306000013906025001` */
  apply_id?: string
}

/** `v3/mchalterapply/merchantnamealterapplyment` */
export interface V3MchalterapplyMerchantnamealterapplyment extends Printed {
  /**
   * 提交商户简称变更申请单
   *
   * `POST /v3/mchalterapply/merchantnamealterapplyment`
   *
   * 产品：修改商家简称 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016166071 官方文档}
   */
  post(options: PostV3MchalterapplyMerchantnamealterapplymentOptions): Promise<AxiosResponse<PostV3MchalterapplyMerchantnamealterapplymentResponse>>
  readonly merchant: V3MchalterapplyMerchantnamealterapplymentMerchantNode
  readonly _apply_id_: V3MchalterapplyMerchantnamealterapplymentByApplyId
  readonly 'merchant/{sub_mchid}': V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidNode
  readonly 'merchant/{sub_mchid}/out-request-no': V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoNode
  readonly 'merchant/{sub_mchid}/out-request-no/{out_request_no}': V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNo
  readonly '{apply_id}': V3MchalterapplyMerchantnamealterapplymentByApplyId
  readonly '{apply_id}/revoke': V3MchalterapplyMerchantnamealterapplymentByApplyIdRevoke
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/mchalterapply/merchantnamealterapplyment/${Path}`>
}

/** 查询商户简称申请单状态-使用业务单号和商户号：选项 */
export interface GetV3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoOptions extends CallOptions {
  /** 二级商户号 · 例：`1900006491` */
  sub_mchid: string
  /** 业务申请编号 · 例：`1900013511_10000` */
  out_request_no: string
}

/** 查询商户简称申请单状态-使用业务单号和商户号：应答 */
export interface GetV3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoResponse {
  /** 申请单号 · 例：`20220617143306000013906025001` */
  apply_id: string
  /** 业务申请编号 · 例：`1900013511_10000` */
  out_request_no: string
  /** 二级商户号 · 例：`1900006491` */
  sub_mchid: string
  /** 申请单状态 */
  state: 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {})
  /** 总体驳回原因 */
  audit_reject_reason?: string
}

/** `v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}` */
export interface V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNo extends PathNode {
  /**
   * 查询商户简称申请单状态-使用业务单号和商户号
   *
   * `GET /v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}`
   *
   * 产品：修改商家简称 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016166085 官方文档}
   */
  get(options: GetV3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoOptions): Promise<AxiosResponse<GetV3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoResponse>>
}

/** 查询商户简称变更申请单状态-使用申请单号：选项 */
export interface GetV3MchalterapplyMerchantnamealterapplymentByApplyIdOptions extends CallOptions {
  /** 微信支付申请单号 · 例：`20220617143306000013906025001` */
  apply_id: string
}

/** 查询商户简称变更申请单状态-使用申请单号：应答 */
export interface GetV3MchalterapplyMerchantnamealterapplymentByApplyIdResponse {
  /** 申请单号 · 例：`20220617143306000013906025001` */
  apply_id: string
  /** 业务申请编号 · 例：`1900013511_10000` */
  out_request_no: string
  /** 微信支付商户号 · 例：`1900006491` */
  merchant_code: string
  /** 申请单状态 */
  state: 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {})
  /** 总体驳回原因 */
  audit_reject_reason?: string
}

/** `v3/mchalterapply/merchantnamealterapplyment/{apply_id}` */
export interface V3MchalterapplyMerchantnamealterapplymentByApplyId extends Printed {
  /**
   * 查询商户简称变更申请单状态-使用申请单号
   *
   * `GET /v3/mchalterapply/merchantnamealterapplyment/{apply_id}`
   *
   * 产品：修改商家简称 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016166074 官方文档}
   */
  get(options: GetV3MchalterapplyMerchantnamealterapplymentByApplyIdOptions): Promise<AxiosResponse<GetV3MchalterapplyMerchantnamealterapplymentByApplyIdResponse>>
  readonly revoke: V3MchalterapplyMerchantnamealterapplymentByApplyIdRevoke
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/mchalterapply/merchantnamealterapplyment/{apply_id}/${Path}`>
}

/** 撤销商户简称变更申请单：选项 */
export interface PostV3MchalterapplyMerchantnamealterapplymentByApplyIdRevokeOptions extends CallOptions {
  /** 微信支付申请单号 · 例：`20220617143306000013906025001` */
  apply_id: string
}

/** 撤销商户简称变更申请单：应答 */
export interface PostV3MchalterapplyMerchantnamealterapplymentByApplyIdRevokeResponse {
  /** 申请单号 · 例：`20220617143306000013906025001` */
  apply_id?: string
  /** 申请单状态 */
  state?: 'APPLYMENT_STATE_CANCELED' | (string & {})
}

/** `v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke` */
export interface V3MchalterapplyMerchantnamealterapplymentByApplyIdRevoke extends PathNode {
  /**
   * 撤销商户简称变更申请单
   *
   * `POST /v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke`
   *
   * 产品：修改商家简称 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016166090 官方文档}
   */
  post(options: PostV3MchalterapplyMerchantnamealterapplymentByApplyIdRevokeOptions): Promise<AxiosResponse<PostV3MchalterapplyMerchantnamealterapplymentByApplyIdRevokeResponse>>
}

export interface MchalterapplyOperations {
  'POST /v3/mchalterapply/mchcontactalterapplyment': { json: PostV3MchalterapplyMchcontactalterapplymentJson; options: PostV3MchalterapplyMchcontactalterapplymentOptions; response: PostV3MchalterapplyMchcontactalterapplymentResponse }
  'GET /v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}': { options: GetV3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoOptions; response: GetV3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoResponse }
  'GET /v3/mchalterapply/mchcontactalterapplyment/{apply_id}': { options: GetV3MchalterapplyMchcontactalterapplymentByApplyIdOptions; response: GetV3MchalterapplyMchcontactalterapplymentByApplyIdResponse }
  'POST /v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke': { options: PostV3MchalterapplyMchcontactalterapplymentByApplyIdRevokeOptions; response: PostV3MchalterapplyMchcontactalterapplymentByApplyIdRevokeResponse }
  'POST /v3/mchalterapply/mchsubjectalterapplyment': { json: PostV3MchalterapplyMchsubjectalterapplymentJson; options: PostV3MchalterapplyMchsubjectalterapplymentOptions; response: PostV3MchalterapplyMchsubjectalterapplymentResponse }
  'GET /v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}': { options: GetV3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoOptions; response: GetV3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoResponse }
  'GET /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}': { options: GetV3MchalterapplyMchsubjectalterapplymentByApplyIdOptions; response: GetV3MchalterapplyMchsubjectalterapplymentByApplyIdResponse }
  'POST /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke': { options: PostV3MchalterapplyMchsubjectalterapplymentByApplyIdRevokeOptions; response: PostV3MchalterapplyMchsubjectalterapplymentByApplyIdRevokeResponse }
  'POST /v3/mchalterapply/merchantnamealterapplyment': { json: PostV3MchalterapplyMerchantnamealterapplymentJson; options: PostV3MchalterapplyMerchantnamealterapplymentOptions; response: PostV3MchalterapplyMerchantnamealterapplymentResponse }
  'GET /v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}': { options: GetV3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoOptions; response: GetV3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoResponse }
  'GET /v3/mchalterapply/merchantnamealterapplyment/{apply_id}': { options: GetV3MchalterapplyMerchantnamealterapplymentByApplyIdOptions; response: GetV3MchalterapplyMerchantnamealterapplymentByApplyIdResponse }
  'POST /v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke': { options: PostV3MchalterapplyMerchantnamealterapplymentByApplyIdRevokeOptions; response: PostV3MchalterapplyMerchantnamealterapplymentByApplyIdRevokeResponse }
}

/** 超管变更申请单 */
export interface MchalterapplyContactApplication {
  /** 申请单号 · 例：`20220617143306000013906025001` */
  apply_id: string
  /** 业务申请编号 · 例：`1900013511_10000` */
  out_request_no: string
  /** 微信支付商户号 · 例：`1900006491` */
  merchant_code: string
  /** 申请单状态 */
  state: 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {})
  /** 总体驳回原因 */
  audit_reject_reason?: string
  /** 驳回原因详情 */
  audit_reject_detail?: {
    /** 参数名称 · 例：`ubo_info_list.card_number_0` */
    param_name?: string
    /** 驳回原因 */
    reject_reason?: string
  }[]
}

/** 资料变更申请单 */
export interface MchalterapplySubjectApplication {
  /** 微信支付商户号 · 例：`1900006491` */
  merchant_code: string
  /** 申请单号 · 例：`20220617143306000013906025001` */
  apply_id: string
  /** 业务申请编号 · 例：`1900013511_10000` */
  out_request_no: string
  /** 申请单状态 */
  state: 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | 'APPLYMENT_STATE_EDITTING' | (string & {})
  /** 总体驳回原因 */
  audit_reject_reason?: string
  /** 驳回原因详情 */
  audit_reject_detail?: {
    /** 参数名称 · 例：`ubo_info_list.card_number_0` */
    param_name?: string
    /** 驳回原因 */
    reject_reason?: string
  }[]
}

