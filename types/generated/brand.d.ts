// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'
import type { V3BrandApplymentsApplymentIdNode, V3BrandApplymentsBusinessCodeNode, V3BrandCardCardLinksBusinessCodeNode } from './prefixes'

/** 列表查询品牌门店信息：查询参数 */
export interface GetV3BrandPartnerStoreBrandstoresQuery {
  /** 品牌ID · 例：`120344` */
  brand_id: string
  /** 门店状态 */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED'
  /** 分页起始位置 */
  offset?: number
  /** 分页条数 */
  limit?: number
}

/** 列表查询品牌门店信息：选项 */
export interface GetV3BrandPartnerStoreBrandstoresOptions extends CallOptions {
  query: GetV3BrandPartnerStoreBrandstoresQuery
}

/** 列表查询品牌门店信息：应答 */
export interface GetV3BrandPartnerStoreBrandstoresResponse {
  /** 品牌ID · 例：`1004` */
  brand_id: string
  /** 分页起始位置 */
  offset?: number
  /** 分页条数 */
  limit?: number
  /** 门店总数 */
  total_count?: number
  /** 品牌门店列表 */
  data?: {
    /** 品牌ID · 例：`123456789` */
    brand_id: string
    /** 品牌门店ID · 例：`20488000` */
    store_id?: string
    /** 门店状态 */
    store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {})
    /** 审核状态 */
    audit_state?: 'SUCCESS' | 'PROCESSING' | 'REJECTED' | (string & {})
    /** 审核失败原因 */
    review_reject_reason?: string
    /** 门店基础信息 */
    store_basics?: {
      /** 商家门店编号 · 例：`MDL001` */
      store_reference_id?: string
      /** 门店名称 */
      branch_name?: string
    }
    /** 门店地址信息 */
    store_address?: BrandStoreAddress
    /** 门店经营信息 */
    store_business?: {
      /** 门店服务电话 · 例：`0755-86013388` */
      service_phone?: string
      /** 门店经营时间 */
      business_hours?: string
    }
    /** 门店收款信息 */
    store_recipient?: {
      /** 门店收款商户号 · 例：`1230000109` */
      mchid?: string
      /** 门店收款主体 */
      company_name?: string
      /** 收款绑定状态 */
      recipient_state?: 'CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED' | (string & {})
    }[]
  }[]
}

/** 创建品牌门店：请求 */
export interface PostV3BrandPartnerStoreBrandstoresJson {
  /** 品牌ID · 例：`123456789` */
  brand_id: string
  /** 门店基础信息 */
  store_basics?: {
    /** 商家门店编号 · 例：`MDL001` */
    store_reference_id?: string
    /** 门店名称 */
    branch_name?: string
  }
  /** 门店地址信息 */
  store_address: BrandStoreAddress
  /** 门店经营信息 */
  store_business?: {
    /** 门店服务电话 · 例：`0755-86013388` */
    service_phone?: string
    /** 门店经营时间 */
    business_hours?: string
  }
}

/** 创建品牌门店：选项 */
export interface PostV3BrandPartnerStoreBrandstoresOptions extends CallOptions {
  json: PostV3BrandPartnerStoreBrandstoresJson
}

/** 创建品牌门店：应答 */
export interface PostV3BrandPartnerStoreBrandstoresResponse {
  /** 品牌ID · 例：`123456789` */
  brand_id: string
  /** 品牌门店ID · 例：`20488000` */
  store_id?: string
  /** 门店状态 */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {})
  /** 审核状态 */
  audit_state?: 'SUCCESS' | 'PROCESSING' | 'REJECTED' | (string & {})
  /** 审核失败原因 */
  review_reject_reason?: string
  /** 门店基础信息 */
  store_basics?: {
    /** 商家门店编号 · 例：`MDL001` */
    store_reference_id?: string
    /** 门店名称 */
    branch_name?: string
  }
  /** 门店地址信息 */
  store_address?: BrandStoreAddress
  /** 门店经营信息 */
  store_business?: {
    /** 门店服务电话 · 例：`0755-86013388` */
    service_phone?: string
    /** 门店经营时间 */
    business_hours?: string
  }
  /** 门店收款信息 */
  store_recipient?: BrandStoreRecipient[]
}

/** `v3/brand/partner/store/brandstores` */
export interface V3BrandPartnerStoreBrandstores extends Printed {
  /**
   * 列表查询品牌门店信息
   *
   * `GET /v3/brand/partner/store/brandstores`
   *
   * 产品：经营工具∙品牌门店 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016756674 官方文档}
   */
  get(options: GetV3BrandPartnerStoreBrandstoresOptions): Promise<AxiosResponse<GetV3BrandPartnerStoreBrandstoresResponse>>
  /**
   * 创建品牌门店
   *
   * `POST /v3/brand/partner/store/brandstores`
   *
   * 产品：经营工具∙品牌门店 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015783183 官方文档}
   */
  post(options: PostV3BrandPartnerStoreBrandstoresOptions): Promise<AxiosResponse<PostV3BrandPartnerStoreBrandstoresResponse>>
  readonly _store_id_: V3BrandPartnerStoreBrandstoresByStoreId
  readonly '{store_id}': V3BrandPartnerStoreBrandstoresByStoreId
  readonly '{store_id}/bindrecipient': V3BrandPartnerStoreBrandstoresByStoreIdBindrecipient
  readonly '{store_id}/close': V3BrandPartnerStoreBrandstoresByStoreIdClose
  readonly '{store_id}/resume': V3BrandPartnerStoreBrandstoresByStoreIdResume
  readonly '{store_id}/unbindrecipient': V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipient
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/brand/partner/store/brandstores/${Path}`>
}

/** 查询品牌门店：查询参数 */
export interface GetV3BrandPartnerStoreBrandstoresByStoreIdQuery {
  /** 品牌ID · 例：`123456789` */
  brand_id: string
}

/** 查询品牌门店：选项 */
export interface GetV3BrandPartnerStoreBrandstoresByStoreIdOptions extends CallOptions {
  /** 品牌门店ID · 例：`20488000` */
  store_id: string
  query: GetV3BrandPartnerStoreBrandstoresByStoreIdQuery
}

/** 查询品牌门店：应答 */
export interface GetV3BrandPartnerStoreBrandstoresByStoreIdResponse extends BrandStore {}

/** 更新品牌门店：请求 */
export interface PatchV3BrandPartnerStoreBrandstoresByStoreIdJson {
  /** 品牌ID · 例：`123456789` */
  brand_id: string
  /** 门店基础信息 */
  store_basics?: {
    /** 商家门店编号 · 例：`MDL001` */
    store_reference_id?: string
    /** 门店名称 */
    branch_name?: string
  }
  /** 门店地址信息 */
  store_address?: BrandStoreAddress
  /** 门店经营信息 */
  store_business?: {
    /** 门店服务电话 · 例：`0755-86013388` */
    service_phone?: string
    /** 门店经营时间 */
    business_hours?: string
  }
}

/** 更新品牌门店：选项 */
export interface PatchV3BrandPartnerStoreBrandstoresByStoreIdOptions extends CallOptions {
  /** 品牌门店ID · 例：`20488000` */
  store_id: string
  json: PatchV3BrandPartnerStoreBrandstoresByStoreIdJson
}

/** 更新品牌门店：应答 */
export interface PatchV3BrandPartnerStoreBrandstoresByStoreIdResponse extends BrandStore {}

/** 删除品牌门店：请求 */
export interface DeleteV3BrandPartnerStoreBrandstoresByStoreIdJson {
  /** 品牌ID · 例：`123456789` */
  brand_id: string
}

/** 删除品牌门店：选项 */
export interface DeleteV3BrandPartnerStoreBrandstoresByStoreIdOptions extends CallOptions {
  /** 品牌门店ID · 例：`20488000` */
  store_id: string
  json: DeleteV3BrandPartnerStoreBrandstoresByStoreIdJson
}

/** 删除品牌门店：应答 */
export type DeleteV3BrandPartnerStoreBrandstoresByStoreIdResponse = undefined

/** `v3/brand/partner/store/brandstores/{store_id}` */
export interface V3BrandPartnerStoreBrandstoresByStoreId extends Printed {
  /**
   * 查询品牌门店
   *
   * `GET /v3/brand/partner/store/brandstores/{store_id}`
   *
   * 产品：经营工具∙品牌门店 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015783153 官方文档}
   */
  get(options: GetV3BrandPartnerStoreBrandstoresByStoreIdOptions): Promise<AxiosResponse<GetV3BrandPartnerStoreBrandstoresByStoreIdResponse>>
  /**
   * 更新品牌门店
   *
   * `PATCH /v3/brand/partner/store/brandstores/{store_id}`
   *
   * 产品：经营工具∙品牌门店 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015783158 官方文档}
   */
  patch(options: PatchV3BrandPartnerStoreBrandstoresByStoreIdOptions): Promise<AxiosResponse<PatchV3BrandPartnerStoreBrandstoresByStoreIdResponse>>
  /**
   * 删除品牌门店
   *
   * `DELETE /v3/brand/partner/store/brandstores/{store_id}`
   *
   * 产品：经营工具∙品牌门店 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015783113 官方文档}
   */
  delete(options: DeleteV3BrandPartnerStoreBrandstoresByStoreIdOptions): Promise<AxiosResponse<DeleteV3BrandPartnerStoreBrandstoresByStoreIdResponse>>
  readonly bindrecipient: V3BrandPartnerStoreBrandstoresByStoreIdBindrecipient
  readonly close: V3BrandPartnerStoreBrandstoresByStoreIdClose
  readonly resume: V3BrandPartnerStoreBrandstoresByStoreIdResume
  readonly unbindrecipient: V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipient
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/brand/partner/store/brandstores/{store_id}/${Path}`>
}

/** 绑定收款商户号：请求 */
export interface PostV3BrandPartnerStoreBrandstoresByStoreIdBindrecipientJson {
  /** 品牌ID · 例：`123456789` */
  brand_id: string
  /** 门店收款商户号 · 例：`1230000109` */
  mchid: string
  /** 门店收款主体 */
  company_name: string
}

/** 绑定收款商户号：选项 */
export interface PostV3BrandPartnerStoreBrandstoresByStoreIdBindrecipientOptions extends CallOptions {
  /** 品牌门店ID · 例：`20488000` */
  store_id: string
  json: PostV3BrandPartnerStoreBrandstoresByStoreIdBindrecipientJson
}

/** 绑定收款商户号：应答 */
export interface PostV3BrandPartnerStoreBrandstoresByStoreIdBindrecipientResponse {
  /** 品牌ID · 例：`123456789` */
  brand_id?: string
  /** 品牌门店ID · 例：`20488000` */
  store_id?: string
  /** 门店收款商户号 · 例：`1230000109` */
  mchid?: string
  /** 门店收款主体 */
  company_name?: string
  /** 收款绑定状态 */
  recipient_state?: 'CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED' | (string & {})
}

/** `v3/brand/partner/store/brandstores/{store_id}/bindrecipient` */
export interface V3BrandPartnerStoreBrandstoresByStoreIdBindrecipient extends PathNode {
  /**
   * 绑定收款商户号
   *
   * `POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient`
   *
   * 产品：经营工具∙品牌门店 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015783177 官方文档}
   */
  post(options: PostV3BrandPartnerStoreBrandstoresByStoreIdBindrecipientOptions): Promise<AxiosResponse<PostV3BrandPartnerStoreBrandstoresByStoreIdBindrecipientResponse>>
}

/** 暂停门店营业：请求 */
export interface PostV3BrandPartnerStoreBrandstoresByStoreIdCloseJson {
  /** 品牌ID · 例：`123456789` */
  brand_id: string
}

/** 暂停门店营业：选项 */
export interface PostV3BrandPartnerStoreBrandstoresByStoreIdCloseOptions extends CallOptions {
  /** 品牌门店ID · 例：`20488000` */
  store_id: string
  json: PostV3BrandPartnerStoreBrandstoresByStoreIdCloseJson
}

/** 暂停门店营业：应答 */
export interface PostV3BrandPartnerStoreBrandstoresByStoreIdCloseResponse extends BrandStoreState {}

/** `v3/brand/partner/store/brandstores/{store_id}/close` */
export interface V3BrandPartnerStoreBrandstoresByStoreIdClose extends PathNode {
  /**
   * 暂停门店营业
   *
   * `POST /v3/brand/partner/store/brandstores/{store_id}/close`
   *
   * 产品：经营工具∙品牌门店 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016756671 官方文档}
   */
  post(options: PostV3BrandPartnerStoreBrandstoresByStoreIdCloseOptions): Promise<AxiosResponse<PostV3BrandPartnerStoreBrandstoresByStoreIdCloseResponse>>
}

/** 恢复门店营业：请求 */
export interface PostV3BrandPartnerStoreBrandstoresByStoreIdResumeJson {
  /** 品牌ID · 例：`123456789` */
  brand_id: string
}

/** 恢复门店营业：选项 */
export interface PostV3BrandPartnerStoreBrandstoresByStoreIdResumeOptions extends CallOptions {
  /** 品牌门店ID · 例：`20488000` */
  store_id: string
  json: PostV3BrandPartnerStoreBrandstoresByStoreIdResumeJson
}

/** 恢复门店营业：应答 */
export interface PostV3BrandPartnerStoreBrandstoresByStoreIdResumeResponse extends BrandStoreState {}

/** `v3/brand/partner/store/brandstores/{store_id}/resume` */
export interface V3BrandPartnerStoreBrandstoresByStoreIdResume extends PathNode {
  /**
   * 恢复门店营业
   *
   * `POST /v3/brand/partner/store/brandstores/{store_id}/resume`
   *
   * 产品：经营工具∙品牌门店 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016756672 官方文档}
   */
  post(options: PostV3BrandPartnerStoreBrandstoresByStoreIdResumeOptions): Promise<AxiosResponse<PostV3BrandPartnerStoreBrandstoresByStoreIdResumeResponse>>
}

/** 解绑收款商户号：请求 */
export interface PostV3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientJson {
  /** 品牌ID · 例：`123456789` */
  brand_id: string
  /** 门店收款商户号 · 例：`1230000109` */
  mchid: string
}

/** 解绑收款商户号：选项 */
export interface PostV3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientOptions extends CallOptions {
  /** 品牌门店ID · 例：`20488000` */
  store_id: string
  json: PostV3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientJson
}

/** 解绑收款商户号：应答 */
export interface PostV3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientResponse {
  /** 解绑失败原因 */
  failed_reason?: string
}

/** `v3/brand/partner/store/brandstores/{store_id}/unbindrecipient` */
export interface V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipient extends PathNode {
  /**
   * 解绑收款商户号
   *
   * `POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`
   *
   * 产品：经营工具∙品牌门店 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015783188 官方文档}
   */
  post(options: PostV3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientOptions): Promise<AxiosResponse<PostV3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientResponse>>
}

/** 提交入驻申请：请求 */
export interface PostV3BrandApplymentsJson {
  /** 业务申请编号 · 例：`190001351110000` */
  business_code: string
  /** 管理员信息 */
  admin_info: {
    /** 管理员姓名 · 敏感信息，加密传输 */
    admin_name: string
    /** 管理员证件类型 */
    id_doc_type: 'IDENTIFICATION_TYPE_MAINLAND_ID_CARD' | 'IDENTIFICATION_TYPE_HONGKONG' | 'IDENTIFICATION_TYPE_MACAO' | 'IDENTIFICATION_TYPE_TAIWAN' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
    /** 管理员证件号 · 敏感信息，加密传输 */
    id_card_number: string
  }
  /** 主体资料 */
  subject_info: {
    /** 主体类型 */
    subject_type: 'SUBJECT_TYPE_ENTERPRISE' | 'SUBJECT_TYPE_INDIVIDUAL'
    /** 主体名称 */
    subject_name: string
    /** 统一社会信用代码 · 例：`91310101MA1FPX1234` */
    unified_social_credit_code: string
  }
  /** 品牌基础信息 */
  brand_basic_info: {
    /** 品牌名称 */
    brand_name: string
    /** 品牌Logo · 例：`U2FsdGVkX1+8n2qLk9jP4vRtY6Wx` */
    brand_logo: string
  }
  /** 品牌商标资料 */
  trademark: {
    /** 有无商标 */
    trademark_exists: 'TRADEMARK_EXISTS' | 'TRADEMARK_NONE'
    /** 商标注册证 */
    trademark_registration_certificate?: {
      /** 商标注册证 · 例：`jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ` */
      certificate?: string
      /** 商标名称 */
      name: string
      /** 商标注册号 · 例：`12345678` */
      number: string
      /** 商标有效期开始时间 · yyyy-MM-dd · 例：`2025-09-08` */
      valid_begin_time: string
      /** 商标有效期结束时间 · 例：`2035-09-08` */
      valid_end_time: string
      /** 商标国际分类 · 例：`25` */
      international_class: string
      /** 商标注册人 */
      holder: string
      /** 商标许可使用授权书 · 例：`jTpGmxUXqRTvDujqhThn4ReFxikqJ5YW6zFQ` */
      license?: string
      /** 商标授权有效期开始时间 · yyyy-MM-dd · 例：`2025-09-08` */
      authorization_begin_time?: string
      /** 商标授权有效期结束时间 · 例：`2035-09-08` */
      authorization_end_time?: string
      /** 商标注册证列表 */
      certificate_list?: string[]
      /** 商标许可使用授权书列表 */
      license_list?: string[]
    }
    /** Logo商标注册证 */
    logo_trademark_registration_certificate?: {
      /** Logo商标注册证 · 例：`jTpGmxUXqRTvDujqhThn4ReFxikqJ5YW6zFQ` */
      certificate?: string
      /** Logo商标名称 */
      name: string
      /** Logo商标注册号 · 例：`21312344` */
      number: string
      /** Logo商标有效期开始时间 · yyyy-MM-dd · 例：`2025-09-08` */
      valid_begin_time: string
      /** Logo商标有效期结束时间 · 例：`2035-09-08` */
      valid_end_time: string
      /** Logo商标国际分类 · 例：`25` */
      international_class: string
      /** Logo商标注册人 */
      holder: string
      /** Logo商标许可使用授权书 · 例：`jTpGmxUXqRTvDujqhThn4ReFxikqJ5YW6zFQ` */
      license?: string
      /** Logo商标授权有效期开始时间 · yyyy-MM-dd · 例：`2025-09-08` */
      authorization_begin_time?: string
      /** Logo商标授权有效期结束时间 · 例：`2035-09-08` */
      authorization_end_time?: string
      /** Logo商标注册证列表 */
      certificate_list?: string[]
      /** Logo商标许可使用授权书列表 */
      license_list?: string[]
    }
    /** 无商标额外证明材料 · 例：`jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ` */
    no_trademark_addition_prove?: string
    /** 无商标额外证明材料列表 */
    no_trademark_addition_prove_list?: string[]
  }
}

/** 提交入驻申请：选项 */
export interface PostV3BrandApplymentsOptions extends CallOptions {
  json: PostV3BrandApplymentsJson
}

/** 提交入驻申请：应答 */
export interface PostV3BrandApplymentsResponse {
  /** 微信支付申请单号 · 例：`2000002124775691` */
  applyment_id: string
  /** 业务申请编号 · 例：`190001351110000` */
  business_code: string
}

/** `v3/brand/applyments` */
export interface V3BrandApplyments extends Printed {
  /**
   * 提交入驻申请
   *
   * `POST /v3/brand/applyments`
   *
   * 产品：经营工具∙品牌入驻 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016249989 官方文档}
   */
  post(options: PostV3BrandApplymentsOptions): Promise<AxiosResponse<PostV3BrandApplymentsResponse>>
  readonly applymentId: V3BrandApplymentsApplymentIdNode
  readonly businessCode: V3BrandApplymentsBusinessCodeNode
  readonly cancelApplyment: V3BrandApplymentsCancelApplyment
  readonly 'applyment-id/{applyment_id}': V3BrandApplymentsApplymentIdByApplymentId
  readonly 'business-code/{business_code}': V3BrandApplymentsBusinessCodeByBusinessCode
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/brand/applyments/${Path}`>
}

/** 根据申请单ID查询申请状态：选项 */
export interface GetV3BrandApplymentsApplymentIdByApplymentIdOptions extends CallOptions {
  /** 微信支付申请单号 · 例：`2000002124775691` */
  applyment_id: string
}

/** 根据申请单ID查询申请状态：应答 */
export interface GetV3BrandApplymentsApplymentIdByApplymentIdResponse extends BrandApplication {}

/** `v3/brand/applyments/applyment-id/{applyment_id}` */
export interface V3BrandApplymentsApplymentIdByApplymentId extends PathNode {
  /**
   * 根据申请单ID查询申请状态
   *
   * `GET /v3/brand/applyments/applyment-id/{applyment_id}`
   *
   * 产品：经营工具∙品牌入驻 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016257685 官方文档}
   */
  get(options: GetV3BrandApplymentsApplymentIdByApplymentIdOptions): Promise<AxiosResponse<GetV3BrandApplymentsApplymentIdByApplymentIdResponse>>
}

/** 根据业务申请编号查询申请状态：选项 */
export interface GetV3BrandApplymentsBusinessCodeByBusinessCodeOptions extends CallOptions {
  /** 业务申请编号 · 例：`190001351110000` */
  business_code: string
}

/** 根据业务申请编号查询申请状态：应答 */
export interface GetV3BrandApplymentsBusinessCodeByBusinessCodeResponse extends BrandApplication {}

/** `v3/brand/applyments/business-code/{business_code}` */
export interface V3BrandApplymentsBusinessCodeByBusinessCode extends PathNode {
  /**
   * 根据业务申请编号查询申请状态
   *
   * `GET /v3/brand/applyments/business-code/{business_code}`
   *
   * 产品：经营工具∙品牌入驻 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016257694 官方文档}
   */
  get(options: GetV3BrandApplymentsBusinessCodeByBusinessCodeOptions): Promise<AxiosResponse<GetV3BrandApplymentsBusinessCodeByBusinessCodeResponse>>
}

/** 撤销申请：请求 */
export interface PostV3BrandApplymentsCancelApplymentJson {
  /** 微信支付申请单号 · 例：`2000002124775691` */
  applyment_id?: string
  /** 业务申请编号 · 例：`190001351110000` */
  business_code?: string
}

/** 撤销申请：选项 */
export interface PostV3BrandApplymentsCancelApplymentOptions extends CallOptions {
  json: PostV3BrandApplymentsCancelApplymentJson
}

/** 撤销申请：应答 */
export interface PostV3BrandApplymentsCancelApplymentResponse {
  /** 微信支付申请单号 · 例：`2000002124775691` */
  applyment_id: string
  /** 业务申请编号 · 例：`190001351110000` */
  business_code: string
}

/** `v3/brand/applyments/cancel-applyment` */
export interface V3BrandApplymentsCancelApplyment extends PathNode {
  /**
   * 撤销申请
   *
   * `POST /v3/brand/applyments/cancel-applyment`
   *
   * 产品：经营工具∙品牌入驻 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016257700 官方文档}
   */
  post(options: PostV3BrandApplymentsCancelApplymentOptions): Promise<AxiosResponse<PostV3BrandApplymentsCancelApplymentResponse>>
}

/** 查询商家名片配置申请状态：查询参数 */
export interface GetV3BrandCardCardConfigsQuery {
  /** 业务申请编号 · 例：`190001351110000` */
  business_code?: string
  /** 微信支付申请单号 · 例：`1111111111` */
  applyment_id?: string
  /** 品牌ID · 例：`120344` */
  brand_id: string
}

/** 查询商家名片配置申请状态：选项 */
export interface GetV3BrandCardCardConfigsOptions extends CallOptions {
  query: GetV3BrandCardCardConfigsQuery
}

/** 查询商家名片配置申请状态：应答 */
export interface GetV3BrandCardCardConfigsResponse {
  /** 业务申请编号 · 例：`190001351110000` */
  business_code: string
  /** 微信支付申请单号 · 例：`1111111111` */
  applyment_id: string
  /** 品牌ID · 例：`1004` */
  brand_id: string
  /** 申请单状态 */
  applyment_state: 'STATE_UNKNOWN' | 'DRAFTING' | 'AUDITING' | 'AUDIT_REJECTED' | 'PENDING_PUBLISH' | 'PUBLISHED' | 'CANCELED' | (string & {})
  /** 定时发布时间 · RFC 3339 · 例：`2025-05-20T13:29:35+08:00` */
  scheduled_publish_time?: string
  /** 驳回原因 */
  reject_reason?: string
  /** 实际发布时间 · RFC 3339 · 例：`2025-05-20T13:29:35+08:00` */
  actual_publish_time?: string
}

/** 提交商家名片配置申请：请求 */
export interface PostV3BrandCardCardConfigsJson {
  /** 业务申请编号 · 例：`190001351110000` */
  business_code: string
  /** 品牌ID · 例：`1004` */
  brand_id: string
  /** 品牌小程序信息 */
  brand_mini_program_info?: {
    /** 公众账号ID · 例：`wx1234567890abcdef` */
    appid: string
    /** 小程序默认跳转路径 · 例：`pages/shop/index` */
    default_jump_path?: string
  }
  /** 品牌客服信息 */
  brand_customer_service: {
    /** 客服类型 */
    customer_service_type: 'MINI_PROGRAM' | 'CUSTOMIZE_WEB' | 'CUSTOMIZE_MP' | 'SERVICE_PHONE'
    /** 客服电话 · 例：`12345678900` */
    customer_service_phone?: string
    /** 客服路径 · 例：`pages/service/index` */
    customer_service_path?: string
    /** 公众账号ID · 例：`wx1234567890abcdef` */
    appid?: string
  }
  /** 服务列表 */
  service_list?: {
    /** 服务分类名称 */
    service_classify_name?: string
    /** 服务名称 */
    service_name?: string
    /** 服务跳转类型 */
    service_jump_type: 'JUMP_MINI_PROGRAM' | 'JUMP_WEB_PAGE'
    /** 服务跳转路径 · 例：`pages/shop/index` */
    service_jump_path: string
    /** 公众账号ID · 例：`wx1234567890abcdef` */
    appid?: string
  }[]
}

/** 提交商家名片配置申请：选项 */
export interface PostV3BrandCardCardConfigsOptions extends CallOptions {
  json: PostV3BrandCardCardConfigsJson
}

/** 提交商家名片配置申请：应答 */
export interface PostV3BrandCardCardConfigsResponse {
  /** 业务申请编号 · 例：`190001351110000` */
  business_code: string
  /** 品牌ID · 例：`1004` */
  brand_id: string
  /** 微信支付申请单号 · 例：`1111111111` */
  applyment_id: string
  /** 商家名片预览二维码链接 */
  card_preview_url: string
}

/** `v3/brand/card/card-configs` */
export interface V3BrandCardCardConfigs extends Printed {
  /**
   * 查询商家名片配置申请状态
   *
   * `GET /v3/brand/card/card-configs`
   *
   * 产品：品牌∙商家名片配置 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016475174 官方文档}
   */
  get(options: GetV3BrandCardCardConfigsOptions): Promise<AxiosResponse<GetV3BrandCardCardConfigsResponse>>
  /**
   * 提交商家名片配置申请
   *
   * `POST /v3/brand/card/card-configs`
   *
   * 产品：品牌∙商家名片配置 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016468440 官方文档}
   */
  post(options: PostV3BrandCardCardConfigsOptions): Promise<AxiosResponse<PostV3BrandCardCardConfigsResponse>>
  readonly cancelApplyment: V3BrandCardCardConfigsCancelApplyment
  readonly previewUrl: V3BrandCardCardConfigsPreviewUrl
  readonly publish: V3BrandCardCardConfigsPublish
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/brand/card/card-configs/${Path}`>
}

/** 撤销商家名片配置申请：请求 */
export interface PostV3BrandCardCardConfigsCancelApplymentJson {
  /** 业务申请编号 · 例：`190001351110000` */
  business_code?: string
  /** 微信支付申请单号 · 例：`1111111111` */
  applyment_id?: string
  /** 品牌ID · 例：`1004` */
  brand_id: string
}

/** 撤销商家名片配置申请：选项 */
export interface PostV3BrandCardCardConfigsCancelApplymentOptions extends CallOptions {
  json: PostV3BrandCardCardConfigsCancelApplymentJson
}

/** 撤销商家名片配置申请：应答 */
export interface PostV3BrandCardCardConfigsCancelApplymentResponse {
  /** 业务申请编号 · 例：`190001351110000` */
  business_code: string
  /** 微信支付申请单号 · 例：`1111111111` */
  applyment_id: string
  /** 品牌ID · 例：`1004` */
  brand_id: string
  /** 申请单状态 */
  applyment_state: 'STATE_UNKNOWN' | 'DRAFTING' | 'AUDITING' | 'AUDIT_REJECTED' | 'PENDING_PUBLISH' | 'PUBLISHED' | 'CANCELED' | (string & {})
}

/** `v3/brand/card/card-configs/cancel-applyment` */
export interface V3BrandCardCardConfigsCancelApplyment extends PathNode {
  /**
   * 撤销商家名片配置申请
   *
   * `POST /v3/brand/card/card-configs/cancel-applyment`
   *
   * 产品：品牌∙商家名片配置 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016475172 官方文档}
   */
  post(options: PostV3BrandCardCardConfigsCancelApplymentOptions): Promise<AxiosResponse<PostV3BrandCardCardConfigsCancelApplymentResponse>>
}

/** 获取商家名片预览二维码：查询参数 */
export interface GetV3BrandCardCardConfigsPreviewUrlQuery {
  /** 业务申请编号 · 例：`190001351110000` */
  business_code?: string
  /** 微信支付申请单号 · 例：`1111111111` */
  applyment_id?: string
  /** 品牌ID · 例：`120344` */
  brand_id: string
}

/** 获取商家名片预览二维码：选项 */
export interface GetV3BrandCardCardConfigsPreviewUrlOptions extends CallOptions {
  query: GetV3BrandCardCardConfigsPreviewUrlQuery
}

/** 获取商家名片预览二维码：应答 */
export interface GetV3BrandCardCardConfigsPreviewUrlResponse {
  /** 业务申请编号 · 例：`190001351110000` */
  business_code: string
  /** 微信支付申请单号 · 例：`1111111111` */
  applyment_id: string
  /** 品牌ID · 例：`1004` */
  brand_id: string
  /** 商家名片预览二维码链接 */
  card_preview_url: string
  /** 预览二维码链接过期时间 · RFC 3339 · 例：`2025-05-20T13:29:35+08:00` */
  url_expired_time: string
}

/** `v3/brand/card/card-configs/preview-url` */
export interface V3BrandCardCardConfigsPreviewUrl extends PathNode {
  /**
   * 获取商家名片预览二维码
   *
   * `GET /v3/brand/card/card-configs/preview-url`
   *
   * 产品：品牌∙商家名片配置 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016641998 官方文档}
   */
  get(options: GetV3BrandCardCardConfigsPreviewUrlOptions): Promise<AxiosResponse<GetV3BrandCardCardConfigsPreviewUrlResponse>>
}

/** 发布商家名片配置：请求 */
export interface PostV3BrandCardCardConfigsPublishJson {
  /** 业务申请编号 · 例：`190001351110000` */
  business_code?: string
  /** 微信支付申请单号 · 例：`1111111111` */
  applyment_id?: string
  /** 品牌ID · 例：`1004` */
  brand_id: string
  /** 发布方式 */
  publish_type: 'IMMEDIATE_PUBLISH' | 'SCHEDULED_PUBLISH'
  /** 定时发布时间 · RFC 3339 · 例：`2025-05-20T13:29:35+08:00` */
  scheduled_publish_time?: string
}

/** 发布商家名片配置：选项 */
export interface PostV3BrandCardCardConfigsPublishOptions extends CallOptions {
  json: PostV3BrandCardCardConfigsPublishJson
}

/** 发布商家名片配置：应答 */
export interface PostV3BrandCardCardConfigsPublishResponse {
  /** 业务申请编号 · 例：`190001351110000` */
  business_code: string
  /** 微信支付申请单号 · 例：`1111111111` */
  applyment_id: string
  /** 品牌ID · 例：`1004` */
  brand_id: string
  /** 发布方式 */
  publish_type: 'IMMEDIATE_PUBLISH' | 'SCHEDULED_PUBLISH' | (string & {})
  /** 定时发布时间 · RFC 3339 · 例：`2025-05-20T13:29:35+08:00` */
  scheduled_publish_time?: string
}

/** `v3/brand/card/card-configs/publish` */
export interface V3BrandCardCardConfigsPublish extends PathNode {
  /**
   * 发布商家名片配置
   *
   * `POST /v3/brand/card/card-configs/publish`
   *
   * 产品：品牌∙商家名片配置 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016475176 官方文档}
   */
  post(options: PostV3BrandCardCardConfigsPublishOptions): Promise<AxiosResponse<PostV3BrandCardCardConfigsPublishResponse>>
}

/** 查询已生效交易连接名片规则：查询参数 */
export interface GetV3BrandCardCardLinksQuery {
  /** 品牌ID · 例：`120344` */
  brand_id: string
  /** 交易场景类型 */
  payment_scene?: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE'
  /** 查询页码 */
  page_index?: number
  /** 查询页大小 */
  page_size?: number
}

/** 查询已生效交易连接名片规则：选项 */
export interface GetV3BrandCardCardLinksOptions extends CallOptions {
  query: GetV3BrandCardCardLinksQuery
}

/** 查询已生效交易连接名片规则：应答 */
export interface GetV3BrandCardCardLinksResponse {
  /** 品牌ID · 例：`1004` */
  brand_id?: string
  /** 查询页码 */
  page_index?: number
  /** 查询页大小 */
  page_size?: number
  /** 总数 */
  total_num?: number
  /** 已生效连接列表 */
  active_link_list?: {
    /** 交易场景类型 */
    payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {})
    /** 公众账号ID */
    appid_list?: string[]
    /** 商户号 · 例：`111222333` */
    card_link_mchid?: string
    /** 服务ID · 例：`00005000000000548218251086296300` */
    service_id?: string
  }[]
}

/** 添加交易连接名片规则申请：请求 */
export interface PostV3BrandCardCardLinksJson extends BrandCardLinkApplication {}

/** 添加交易连接名片规则申请：选项 */
export interface PostV3BrandCardCardLinksOptions extends CallOptions {
  json: PostV3BrandCardCardLinksJson
}

/** 添加交易连接名片规则申请：应答 */
export interface PostV3BrandCardCardLinksResponse extends BrandCardLinkApplicationReceived {}

/** `v3/brand/card/card-links` */
export interface V3BrandCardCardLinks extends Printed {
  /**
   * 查询已生效交易连接名片规则
   *
   * `GET /v3/brand/card/card-links`
   *
   * 产品：品牌∙交易连接名片 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016366785 官方文档}
   */
  get(options: GetV3BrandCardCardLinksOptions): Promise<AxiosResponse<GetV3BrandCardCardLinksResponse>>
  /**
   * 添加交易连接名片规则申请
   *
   * `POST /v3/brand/card/card-links`
   *
   * 产品：品牌∙交易连接名片 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016333302 官方文档}
   */
  post(options: PostV3BrandCardCardLinksOptions): Promise<AxiosResponse<PostV3BrandCardCardLinksResponse>>
  readonly businessCode: V3BrandCardCardLinksBusinessCodeNode
  readonly cancelApplyment: V3BrandCardCardLinksCancelApplyment
  readonly unbindCardLink: V3BrandCardCardLinksUnbindCardLink
  readonly 'business-code/{business_code}': V3BrandCardCardLinksBusinessCodeByBusinessCode
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/brand/card/card-links/${Path}`>
}

/** 根据业务申请编号查询添加申请状态：查询参数 */
export interface GetV3BrandCardCardLinksBusinessCodeByBusinessCodeQuery {
  /** 品牌ID · 例：`120344` */
  brand_id: string
}

/** 根据业务申请编号查询添加申请状态：选项 */
export interface GetV3BrandCardCardLinksBusinessCodeByBusinessCodeOptions extends CallOptions {
  /** 业务申请编号 · 例：`190001351110000` */
  business_code: string
  query: GetV3BrandCardCardLinksBusinessCodeByBusinessCodeQuery
}

/** 根据业务申请编号查询添加申请状态：应答 */
export interface GetV3BrandCardCardLinksBusinessCodeByBusinessCodeResponse {
  /** 业务申请编号 · 例：`190001351110000` */
  business_code: string
  /** 品牌ID · 例：`1004` */
  brand_id: string
  /** 交易场景类型 */
  payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {})
  /** 公众账号ID · 例：`wxea9c30890f48d5ae` */
  appid?: string
  /** 商户号 · 例：`111222333` */
  card_link_mchid?: string
  /** 服务ID · 例：`00005000000000548218251086296300` */
  service_id?: string
  /** 交易连接名片配置状态 */
  configuration_state: 'WAITING_AUDIT' | 'AUDIT_REJECT' | 'WAITING_CONFIRMATION' | 'MERCHANT_ADMIN_REJECT' | 'IN_EFFECT' | (string & {})
  /** 驳回原因 */
  reject_reason?: string
}

/** `v3/brand/card/card-links/business-code/{business_code}` */
export interface V3BrandCardCardLinksBusinessCodeByBusinessCode extends PathNode {
  /**
   * 根据业务申请编号查询添加申请状态
   *
   * `GET /v3/brand/card/card-links/business-code/{business_code}`
   *
   * 产品：品牌∙交易连接名片 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016366816 官方文档}
   */
  get(options: GetV3BrandCardCardLinksBusinessCodeByBusinessCodeOptions): Promise<AxiosResponse<GetV3BrandCardCardLinksBusinessCodeByBusinessCodeResponse>>
}

/** 撤销交易连接名片配置申请：请求 */
export interface PostV3BrandCardCardLinksCancelApplymentJson {
  /** 业务申请编号 · 例：`190001351110000` */
  business_code: string
  /** 品牌ID · 例：`1004` */
  brand_id: string
}

/** 撤销交易连接名片配置申请：选项 */
export interface PostV3BrandCardCardLinksCancelApplymentOptions extends CallOptions {
  json: PostV3BrandCardCardLinksCancelApplymentJson
}

/** 撤销交易连接名片配置申请：应答 */
export interface PostV3BrandCardCardLinksCancelApplymentResponse {
  /** 业务申请编号 · 例：`190001351110000` */
  business_code: string
}

/** `v3/brand/card/card-links/cancel-applyment` */
export interface V3BrandCardCardLinksCancelApplyment extends PathNode {
  /**
   * 撤销交易连接名片配置申请
   *
   * `POST /v3/brand/card/card-links/cancel-applyment`
   *
   * 产品：品牌∙交易连接名片 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016366797 官方文档}
   */
  post(options: PostV3BrandCardCardLinksCancelApplymentOptions): Promise<AxiosResponse<PostV3BrandCardCardLinksCancelApplymentResponse>>
}

/** 解除已生效交易连接名片场景：请求 */
export interface PostV3BrandCardCardLinksUnbindCardLinkJson extends BrandCardLink {}

/** 解除已生效交易连接名片场景：选项 */
export interface PostV3BrandCardCardLinksUnbindCardLinkOptions extends CallOptions {
  json: PostV3BrandCardCardLinksUnbindCardLinkJson
}

/** 解除已生效交易连接名片场景：应答 */
export interface PostV3BrandCardCardLinksUnbindCardLinkResponse extends BrandCardLinkReceived {}

/** `v3/brand/card/card-links/unbind-card-link` */
export interface V3BrandCardCardLinksUnbindCardLink extends PathNode {
  /**
   * 解除已生效交易连接名片场景
   *
   * `POST /v3/brand/card/card-links/unbind-card-link`
   *
   * 产品：品牌∙交易连接名片 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016366804 官方文档}
   */
  post(options: PostV3BrandCardCardLinksUnbindCardLinkOptions): Promise<AxiosResponse<PostV3BrandCardCardLinksUnbindCardLinkResponse>>
}

/** 查询摇优惠活动列表：查询参数 */
export interface GetV3BrandMarketingShakeActivitiesActivitiesQuery {
  /** 品牌ID · 例：`120344` */
  brand_id: string
  /** 分页大小 · 1～100 */
  limit: number
  /** 分页页码 */
  offset: number
  /** 活动状态 */
  activity_state?: 'CREATED' | 'DELIVERING' | 'EXPIRED' | 'PAUSED' | 'TERMINATED'
  audit_state?: 'PENDING' | 'APPROVED' | 'REJECTED'
}

/** 查询摇优惠活动列表：选项 */
export interface GetV3BrandMarketingShakeActivitiesActivitiesOptions extends CallOptions {
  query: GetV3BrandMarketingShakeActivitiesActivitiesQuery
}

/** 查询摇优惠活动列表：应答 */
export interface GetV3BrandMarketingShakeActivitiesActivitiesResponse {
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 总数 */
  total_count: number
  /** 摇一摇有优惠活动列表 */
  data?: {
    /** 活动id */
    id: string
    /** 活动名称 */
    name: string
    /** 活动状态 */
    activity_state: 'CREATED' | 'DELIVERING' | 'EXPIRED' | 'PAUSED' | 'TERMINATED' | (string & {})
    audit_state: 'PENDING' | 'APPROVED' | 'REJECTED' | (string & {})
    /** 可用库存 */
    available_quota: number
    /** 总库存 */
    total_quota: number
    /** 投放模式 */
    delivery_mode: 'SMART' | 'TARGETED' | (string & {})
    /** 投放时间范围 */
    time_range: {
      /** 开始时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
      start_time: string
      /** 结束时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
      end_time: string
    }
    /** 商品券 */
    product_coupon?: {
      /** 商品券ID */
      product_coupon_id: string
      /** 商品券批次列表 */
      stock_list?: {
        /** 批次ID */
        stock_id: string
      }[]
    }
  }[]
}

/** `v3/brand/marketing/shake-activities/activities` */
export interface V3BrandMarketingShakeActivitiesActivities extends PathNode {
  /**
   * 查询摇优惠活动列表
   *
   * `GET /v3/brand/marketing/shake-activities/activities`
   *
   * 产品：经营工具∙摇优惠 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015783259 官方文档}
   */
  get(options: GetV3BrandMarketingShakeActivitiesActivitiesOptions): Promise<AxiosResponse<GetV3BrandMarketingShakeActivitiesActivitiesResponse>>
}

/** 获得品牌已授权且在生效中的产品权限信息：选项 */
export interface GetV3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesOptions extends CallOptions {
  /** 品牌ID · 例：`123456789` */
  brand_id: string
}

/** 获得品牌已授权且在生效中的产品权限信息：应答 */
export interface GetV3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesResponse {
  /** 品牌ID · 例：`123456789` */
  brand_id: string
  /** 授权类型 */
  authorization_type: 'AUTHORIZATION_TYPE_HOSTING' | 'AUTHORIZATION_TYPE_PARTLY' | (string & {})
  /** 授权产品权限 */
  authorization_product?: ('BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD' | 'BRAND_PRODUCT_AUTHORITY_CARD_LINK' | 'BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON' | 'BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON' | 'BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT' | 'BRAND_PRODUCT_AUTHORITY_BRAND_STORE' | 'BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE' | 'BRAND_PRODUCT_AUTHORITY_APPID_MANAGE' | 'BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE' | 'BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE' | (string & {}))[]
  /** 更新时间 · RFC 3339 · 例：`2025-05-20T13:29:35+08:00` */
  update_time: string
}

/** `v3/brand-basic/partner/brands/{brand_id}/product-authorities` */
export interface V3BrandBasicPartnerBrandsByBrandIdProductAuthorities extends PathNode {
  /**
   * 获得品牌已授权且在生效中的产品权限信息
   *
   * `GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities`
   *
   * 产品：经营工具∙品牌入驻 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017410365 官方文档}
   */
  get(options: GetV3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesOptions): Promise<AxiosResponse<GetV3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesResponse>>
}

export interface BrandOperations {
  'GET /v3/brand/partner/store/brandstores': { query: GetV3BrandPartnerStoreBrandstoresQuery; options: GetV3BrandPartnerStoreBrandstoresOptions; response: GetV3BrandPartnerStoreBrandstoresResponse }
  'POST /v3/brand/partner/store/brandstores': { json: PostV3BrandPartnerStoreBrandstoresJson; options: PostV3BrandPartnerStoreBrandstoresOptions; response: PostV3BrandPartnerStoreBrandstoresResponse }
  'GET /v3/brand/partner/store/brandstores/{store_id}': { query: GetV3BrandPartnerStoreBrandstoresByStoreIdQuery; options: GetV3BrandPartnerStoreBrandstoresByStoreIdOptions; response: GetV3BrandPartnerStoreBrandstoresByStoreIdResponse }
  'PATCH /v3/brand/partner/store/brandstores/{store_id}': { json: PatchV3BrandPartnerStoreBrandstoresByStoreIdJson; options: PatchV3BrandPartnerStoreBrandstoresByStoreIdOptions; response: PatchV3BrandPartnerStoreBrandstoresByStoreIdResponse }
  'DELETE /v3/brand/partner/store/brandstores/{store_id}': { json: DeleteV3BrandPartnerStoreBrandstoresByStoreIdJson; options: DeleteV3BrandPartnerStoreBrandstoresByStoreIdOptions; response: DeleteV3BrandPartnerStoreBrandstoresByStoreIdResponse }
  'POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient': { json: PostV3BrandPartnerStoreBrandstoresByStoreIdBindrecipientJson; options: PostV3BrandPartnerStoreBrandstoresByStoreIdBindrecipientOptions; response: PostV3BrandPartnerStoreBrandstoresByStoreIdBindrecipientResponse }
  'POST /v3/brand/partner/store/brandstores/{store_id}/close': { json: PostV3BrandPartnerStoreBrandstoresByStoreIdCloseJson; options: PostV3BrandPartnerStoreBrandstoresByStoreIdCloseOptions; response: PostV3BrandPartnerStoreBrandstoresByStoreIdCloseResponse }
  'POST /v3/brand/partner/store/brandstores/{store_id}/resume': { json: PostV3BrandPartnerStoreBrandstoresByStoreIdResumeJson; options: PostV3BrandPartnerStoreBrandstoresByStoreIdResumeOptions; response: PostV3BrandPartnerStoreBrandstoresByStoreIdResumeResponse }
  'POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient': { json: PostV3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientJson; options: PostV3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientOptions; response: PostV3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientResponse }
  'POST /v3/brand/applyments': { json: PostV3BrandApplymentsJson; options: PostV3BrandApplymentsOptions; response: PostV3BrandApplymentsResponse }
  'GET /v3/brand/applyments/applyment-id/{applyment_id}': { options: GetV3BrandApplymentsApplymentIdByApplymentIdOptions; response: GetV3BrandApplymentsApplymentIdByApplymentIdResponse }
  'GET /v3/brand/applyments/business-code/{business_code}': { options: GetV3BrandApplymentsBusinessCodeByBusinessCodeOptions; response: GetV3BrandApplymentsBusinessCodeByBusinessCodeResponse }
  'POST /v3/brand/applyments/cancel-applyment': { json: PostV3BrandApplymentsCancelApplymentJson; options: PostV3BrandApplymentsCancelApplymentOptions; response: PostV3BrandApplymentsCancelApplymentResponse }
  'GET /v3/brand/card/card-configs': { query: GetV3BrandCardCardConfigsQuery; options: GetV3BrandCardCardConfigsOptions; response: GetV3BrandCardCardConfigsResponse }
  'POST /v3/brand/card/card-configs': { json: PostV3BrandCardCardConfigsJson; options: PostV3BrandCardCardConfigsOptions; response: PostV3BrandCardCardConfigsResponse }
  'POST /v3/brand/card/card-configs/cancel-applyment': { json: PostV3BrandCardCardConfigsCancelApplymentJson; options: PostV3BrandCardCardConfigsCancelApplymentOptions; response: PostV3BrandCardCardConfigsCancelApplymentResponse }
  'GET /v3/brand/card/card-configs/preview-url': { query: GetV3BrandCardCardConfigsPreviewUrlQuery; options: GetV3BrandCardCardConfigsPreviewUrlOptions; response: GetV3BrandCardCardConfigsPreviewUrlResponse }
  'POST /v3/brand/card/card-configs/publish': { json: PostV3BrandCardCardConfigsPublishJson; options: PostV3BrandCardCardConfigsPublishOptions; response: PostV3BrandCardCardConfigsPublishResponse }
  'GET /v3/brand/card/card-links': { query: GetV3BrandCardCardLinksQuery; options: GetV3BrandCardCardLinksOptions; response: GetV3BrandCardCardLinksResponse }
  'POST /v3/brand/card/card-links': { json: PostV3BrandCardCardLinksJson; options: PostV3BrandCardCardLinksOptions; response: PostV3BrandCardCardLinksResponse }
  'GET /v3/brand/card/card-links/business-code/{business_code}': { query: GetV3BrandCardCardLinksBusinessCodeByBusinessCodeQuery; options: GetV3BrandCardCardLinksBusinessCodeByBusinessCodeOptions; response: GetV3BrandCardCardLinksBusinessCodeByBusinessCodeResponse }
  'POST /v3/brand/card/card-links/cancel-applyment': { json: PostV3BrandCardCardLinksCancelApplymentJson; options: PostV3BrandCardCardLinksCancelApplymentOptions; response: PostV3BrandCardCardLinksCancelApplymentResponse }
  'POST /v3/brand/card/card-links/unbind-card-link': { json: PostV3BrandCardCardLinksUnbindCardLinkJson; options: PostV3BrandCardCardLinksUnbindCardLinkOptions; response: PostV3BrandCardCardLinksUnbindCardLinkResponse }
  'GET /v3/brand/marketing/shake-activities/activities': { query: GetV3BrandMarketingShakeActivitiesActivitiesQuery; options: GetV3BrandMarketingShakeActivitiesActivitiesOptions; response: GetV3BrandMarketingShakeActivitiesActivitiesResponse }
  'GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities': { options: GetV3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesOptions; response: GetV3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesResponse }
}

/** 品牌入驻申请单 */
export interface BrandApplication {
  /** 微信支付申请单号 · 例：`2000002124775691` */
  applyment_id: string
  /** 业务申请编号 · 例：`190001351110000` */
  business_code: string
  /** 申请状态 */
  applyment_state: 'APPLYMENT_STATE_UNKNOWN' | 'APPLYMENT_STATE_UNSUBMITTED' | 'APPLYMENT_STATE_WAITING_VALIDATE' | 'APPLYMENT_STATE_WAITING_AUDIT' | 'APPLYMENT_STATE_WAITING_AUTH' | 'APPLYMENT_STATE_OPEN_ACCOUNT' | 'APPLYMENT_STATE_FINISH' | 'APPLYMENT_STATE_AUDIT_REJECTED' | 'APPLYMENT_STATE_CANCELED' | (string & {})
  /** 申请状态说明 */
  applyment_state_desc: string
  /** 授权确认二维码链接 */
  authorization_confirmation_qr_code?: string
  /** 驳回原因 */
  reject_reason?: string
  /** 品牌ID · 例：`123455667` */
  brand_id?: string
}

/** 交易连接名片场景 */
export interface BrandCardLink {
  /** 品牌ID · 例：`1004` */
  brand_id: string
  /** 交易场景类型 */
  payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE'
  /** 公众账号ID · 例：`wxea9c30890f48d5ae` */
  appid?: string
  /** 商户号 · 例：`111222333` */
  card_link_mchid?: string
  /** 服务ID · 例：`00005000000000548218251086296300` */
  service_id?: string
}

/** 交易连接名片场景 */
export interface BrandCardLinkReceived {
  /** 品牌ID · 例：`1004` */
  brand_id: string
  /** 交易场景类型 */
  payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {})
  /** 公众账号ID · 例：`wxea9c30890f48d5ae` */
  appid?: string
  /** 商户号 · 例：`111222333` */
  card_link_mchid?: string
  /** 服务ID · 例：`00005000000000548218251086296300` */
  service_id?: string
}

/** 交易连接名片规则申请 */
export interface BrandCardLinkApplication {
  /** 业务申请编号 · 例：`190001351110000` */
  business_code: string
  /** 品牌ID · 例：`1004` */
  brand_id: string
  /** 交易场景类型 */
  payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE'
  /** 公众账号ID · 例：`wxea9c30890f48d5ae` */
  appid?: string
  /** 商户号 · 例：`111222333` */
  card_link_mchid?: string
  /** 服务ID · 例：`00005000000000548218251086296300` */
  service_id?: string
}

/** 交易连接名片规则申请 */
export interface BrandCardLinkApplicationReceived {
  /** 业务申请编号 · 例：`190001351110000` */
  business_code: string
  /** 品牌ID · 例：`1004` */
  brand_id: string
  /** 交易场景类型 */
  payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {})
  /** 公众账号ID · 例：`wxea9c30890f48d5ae` */
  appid?: string
  /** 商户号 · 例：`111222333` */
  card_link_mchid?: string
  /** 服务ID · 例：`00005000000000548218251086296300` */
  service_id?: string
}

/** 品牌门店 */
export interface BrandStore {
  /** 品牌ID · 例：`123456789` */
  brand_id: string
  /** 品牌门店ID · 例：`20488000` */
  store_id: string
  /** 门店状态 */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {})
  /** 审核状态 */
  audit_state?: 'SUCCESS' | 'PROCESSING' | 'REJECTED' | (string & {})
  /** 审核失败原因 */
  review_reject_reason?: string
  /** 门店基础信息 */
  store_basics?: {
    /** 商家门店编号 · 例：`MDL001` */
    store_reference_id?: string
    /** 门店名称 */
    branch_name?: string
  }
  /** 门店地址信息 */
  store_address?: BrandStoreAddress
  /** 门店经营信息 */
  store_business?: {
    /** 门店服务电话 · 例：`0755-86013388` */
    service_phone?: string
    /** 门店经营时间 */
    business_hours?: string
  }
  /** 门店收款信息 */
  store_recipient?: BrandStoreRecipient[]
}

/** 门店地址信息 */
export interface BrandStoreAddress {
  /** 门店省市编码 · 例：`440305` */
  address_code: string
  /** 门店地址 */
  address_detail: string
  /** 门店地址辅助描述 */
  address_complements?: string
  /** 门店经度 · 例：`112.63484` */
  longitude?: string
  /** 门店纬度 · 例：`37.75464` */
  latitude?: string
}

/** 门店收款信息 */
export interface BrandStoreRecipient {
  /** 门店收款商户号 · 例：`1230000109` */
  mchid: string
  /** 门店收款主体 */
  company_name?: string
  /** 收款绑定状态 */
  recipient_state?: 'CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED' | (string & {})
}

/** 门店状态 */
export interface BrandStoreState {
  /** 品牌ID · 例：`123456789` */
  brand_id: string
  /** 品牌门店ID · 例：`20488000` */
  store_id?: string
  /** 门店状态 */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {})
}

