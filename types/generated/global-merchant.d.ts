// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, FileInput, PathNode, Printed } from '../index'

/** 上传文件：请求 */
export interface PostV3GlobalMerchantStorageFileUploadForm {
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

/** 上传文件：选项 */
export interface PostV3GlobalMerchantStorageFileUploadOptions extends CallOptions {
  form: PostV3GlobalMerchantStorageFileUploadForm
}

/** 上传文件：应答 */
export interface PostV3GlobalMerchantStorageFileUploadResponse {
  /** 文件标识ID · 例：`b6a17e2a-1dc4-4376-8630-e73d06490c0d` */
  file_id?: string
}

/** `v3/global/merchant-storage/file/upload` */
export interface V3GlobalMerchantStorageFileUpload extends PathNode {
  /**
   * 上传文件
   *
   * `POST /v3/global/merchant-storage/file/upload`
   *
   * 产品：跨境∙分账 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024913 官方文档}
   */
  post(options: PostV3GlobalMerchantStorageFileUploadOptions): Promise<AxiosResponse<PostV3GlobalMerchantStorageFileUploadResponse>>
}

/** 创建H5支付权限申请单：请求 */
export interface PostV3GlobalMerchantH5PermissionApplicationsJson {
  /** 公司介绍和业务描述 */
  business_description?: string
  /** 子商户号 · 例：`2491935631` */
  sub_mchid: string
  /** H5支付域名 */
  domains: string[]
  /** 公司注册资质证书 · 例：`6uqyGjvHzOhsLleGFQVRF` */
  company_register_cert?: string
  /** 限额类型 */
  transaction_limit_type?: 'UN_LAUNCHED_WEBSITE_LIMIT' | 'NORMAL_LIMIT' | 'NO_LIMIT'
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[]
  /** 经营网址首页截图 */
  website_homepage_pics?: string[]
  /** 子商户经营网址状态 */
  website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED'
  /** 子商户H5经营网址 · 例：`https://qq.com` */
  website_url: string
  /** 商户提供的审核结果回调接口 · 例：`https://pay.weixin.qq.com/wxpay/pay.action` */
  notify_url?: string
  /** 申请单类型 */
  applyment_type?: 'APPLY_FOR_PAYMENT_AUTHORITY' | 'APPLY_FOR_RELIEVE_LIMITED'
}

/** 创建H5支付权限申请单：选项 */
export interface PostV3GlobalMerchantH5PermissionApplicationsOptions extends CallOptions {
  json: PostV3GlobalMerchantH5PermissionApplicationsJson
}

/** 创建H5支付权限申请单：应答 */
export interface PostV3GlobalMerchantH5PermissionApplicationsResponse extends GlobalMerchantH5PermissionApplication {}

/** `v3/global/merchant/h5/permission/applications` */
export interface V3GlobalMerchantH5PermissionApplications extends Printed {
  /**
   * 创建H5支付权限申请单
   *
   * `POST /v3/global/merchant/h5/permission/applications`
   *
   * 产品：跨境∙H5权限 · 角色：从业机构（支付机构）
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025106 官方文档}
   */
  post(options: PostV3GlobalMerchantH5PermissionApplicationsOptions): Promise<AxiosResponse<PostV3GlobalMerchantH5PermissionApplicationsResponse>>
  readonly _applyment_id_: V3GlobalMerchantH5PermissionApplicationsByApplymentId
  readonly '{applyment_id}': V3GlobalMerchantH5PermissionApplicationsByApplymentId
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/global/merchant/h5/permission/applications/${Path}`>
}

/** 查询H5支付权限申请单详情：选项 */
export interface GetV3GlobalMerchantH5PermissionApplicationsByApplymentIdOptions extends CallOptions {
  /** 申请单号 */
  applyment_id: number
}

/** 查询H5支付权限申请单详情：应答 */
export interface GetV3GlobalMerchantH5PermissionApplicationsByApplymentIdResponse extends GlobalMerchantH5PermissionApplication {}

/** 修改H5支付权限申请单：请求 */
export interface PatchV3GlobalMerchantH5PermissionApplicationsByApplymentIdJson {
  /** H5支付域名 */
  domains: string[]
  /** 公司介绍和业务描述 */
  business_description?: string
  /** 公司注册资质证书 · 例：`6uqyGjvHzOhsLleGFQVRF` */
  company_register_cert?: string
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[]
  /** 经营网址首页截图 */
  website_homepage_pics?: string[]
  /** 子商户经营网址状态 */
  website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED'
  /** 子商户H5经营网址 · 例：`https://qq.com` */
  website_url?: string
}

/** 修改H5支付权限申请单：选项 */
export interface PatchV3GlobalMerchantH5PermissionApplicationsByApplymentIdOptions extends CallOptions {
  /** 申请单号 */
  applyment_id: number
  json: PatchV3GlobalMerchantH5PermissionApplicationsByApplymentIdJson
}

/** 修改H5支付权限申请单：应答 */
export interface PatchV3GlobalMerchantH5PermissionApplicationsByApplymentIdResponse {
  /** 子商户号 · 例：`2491935631` */
  sub_mchid: string
  /** H5支付域名 */
  domains: string[]
  /** 公司介绍和业务描述 */
  business_description?: string
  /** 限额类型 */
  transaction_limit_type: 'UN_LAUNCHED_WEBSITE_LIMIT' | 'NORMAL_LIMIT' | 'NO_LIMIT' | (string & {})
  /** 公司注册资质证书 · 例：`6uqyGjvHzOhsLleGFQVRF` */
  company_register_cert?: string
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[]
  /** 经营网址首页截图 */
  website_homepage_pics?: string[]
  /** 子商户经营网址状态 */
  website_state: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {})
  /** 子商户H5经营网址 · 例：`https://qq.com` */
  website_url: string
  /** 申请单号 */
  applyment_id: number
  /** 驳回原因 */
  audit_reject_detail?: string
  /** 申请单状态 */
  applyment_state: 'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | (string & {})
  /** 申请单类型 */
  applyment_type: 'APPLY_FOR_PAYMENT_AUTHORITY' | 'APPLY_FOR_RELIEVE_LIMITED' | (string & {})
  /** 商户提供的审核结果回调接口 · 例：`https://pay.weixin.qq.com/wxpay/pay.action` */
  notify_url?: string
}

/** `v3/global/merchant/h5/permission/applications/{applyment_id}` */
export interface V3GlobalMerchantH5PermissionApplicationsByApplymentId extends PathNode {
  /**
   * 查询H5支付权限申请单详情
   *
   * `GET /v3/global/merchant/h5/permission/applications/{applyment_id}`
   *
   * 产品：跨境∙H5权限 · 角色：机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025107 官方文档}
   */
  get(options: GetV3GlobalMerchantH5PermissionApplicationsByApplymentIdOptions): Promise<AxiosResponse<GetV3GlobalMerchantH5PermissionApplicationsByApplymentIdResponse>>
  /**
   * 修改H5支付权限申请单
   *
   * `PATCH /v3/global/merchant/h5/permission/applications/{applyment_id}`
   *
   * 产品：跨境∙H5权限 · 角色：机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025109 官方文档}
   */
  patch(options: PatchV3GlobalMerchantH5PermissionApplicationsByApplymentIdOptions): Promise<AxiosResponse<PatchV3GlobalMerchantH5PermissionApplicationsByApplymentIdResponse>>
}

/** 创建H5支付域名修改申请单：请求 */
export interface PostV3GlobalMerchantH5PermissionDomainApplicationsJson {
  /** 子商户号 · 例：`2491935631` */
  sub_mchid?: string
  /** H5支付域名 */
  domains: string[]
  /** 子商户H5经营网址 · 例：`https://qq.com` */
  website_url: string
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[]
  /** 经营网址首页截图 */
  website_homepage_pics?: string[]
  /** 子商户经营网址状态 */
  website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED'
  /** 商户提供的审核结果回调接口 · 例：`https://pay.weixin.qq.com/wxpay/pay.action` */
  notify_url?: string
  /** 商户申请单号 · 例：`123456` */
  out_applyment_id: string
}

/** 创建H5支付域名修改申请单：选项 */
export interface PostV3GlobalMerchantH5PermissionDomainApplicationsOptions extends CallOptions {
  json: PostV3GlobalMerchantH5PermissionDomainApplicationsJson
}

/** 创建H5支付域名修改申请单：应答 */
export interface PostV3GlobalMerchantH5PermissionDomainApplicationsResponse extends GlobalMerchantH5DomainApplication {}

/** `v3/global/merchant/h5/permission/domain/applications` */
export interface V3GlobalMerchantH5PermissionDomainApplications extends Printed {
  /**
   * 创建H5支付域名修改申请单
   *
   * `POST /v3/global/merchant/h5/permission/domain/applications`
   *
   * 产品：跨境∙H5权限 · 角色：机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025110 官方文档}
   */
  post(options: PostV3GlobalMerchantH5PermissionDomainApplicationsOptions): Promise<AxiosResponse<PostV3GlobalMerchantH5PermissionDomainApplicationsResponse>>
  readonly _applyment_id_: V3GlobalMerchantH5PermissionDomainApplicationsByApplymentId
  readonly '{applyment_id}': V3GlobalMerchantH5PermissionDomainApplicationsByApplymentId
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/global/merchant/h5/permission/domain/applications/${Path}`>
}

/** 查询H5支付域名修改申请单：选项 */
export interface GetV3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdOptions extends CallOptions {
  /** 申请单号 */
  applyment_id: number
}

/** 查询H5支付域名修改申请单：应答 */
export interface GetV3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdResponse extends GlobalMerchantH5DomainApplication {}

/** 修改H5支付域名修改申请单：请求 */
export interface PatchV3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdJson {
  /** H5支付域名 */
  domains: string[]
  /** 子商户经营网址状态 */
  website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED'
  /** 商户H5经营网址 · 例：`https://qq.com` */
  website_url?: string
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[]
  /** 经营网址首页截图 */
  website_homepage_pics?: string[]
}

/** 修改H5支付域名修改申请单：选项 */
export interface PatchV3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdOptions extends CallOptions {
  /** 申请单号 */
  applyment_id: number
  json: PatchV3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdJson
}

/** 修改H5支付域名修改申请单：应答 */
export interface PatchV3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdResponse extends GlobalMerchantH5DomainApplication {}

/** `v3/global/merchant/h5/permission/domain/applications/{applyment_id}` */
export interface V3GlobalMerchantH5PermissionDomainApplicationsByApplymentId extends PathNode {
  /**
   * 查询H5支付域名修改申请单
   *
   * `GET /v3/global/merchant/h5/permission/domain/applications/{applyment_id}`
   *
   * 产品：跨境∙H5权限 · 角色：机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025112 官方文档}
   */
  get(options: GetV3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdOptions): Promise<AxiosResponse<GetV3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdResponse>>
  /**
   * 修改H5支付域名修改申请单
   *
   * `PATCH /v3/global/merchant/h5/permission/domain/applications/{applyment_id}`
   *
   * 产品：跨境∙H5权限 · 角色：机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025114 官方文档}
   */
  patch(options: PatchV3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdOptions): Promise<AxiosResponse<PatchV3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdResponse>>
}

/** 查询子商户H5支付权限状态：选项 */
export interface GetV3GlobalMerchantH5PermissionBySubMchidOptions extends CallOptions {
  /** 子商户号 · 例：`2491935631` */
  sub_mchid: string
}

/** 查询子商户H5支付权限状态：应答 */
export interface GetV3GlobalMerchantH5PermissionBySubMchidResponse {
  /** 子商户号 · 例：`2491935631` */
  sub_mchid: string
  /** H5支付权限状态 */
  authorization_state: 'AUTHORITY_TO_TEST' | 'FORMAL_AUTHORITY' | 'AUTHORIZED' | 'UNDER_PUNISHMENT' | 'UNAUTHORIZED' | (string & {})
}

/** `v3/global/merchant/h5/permission/{sub_mchid}` */
export interface V3GlobalMerchantH5PermissionBySubMchid extends PathNode {
  /**
   * 查询子商户H5支付权限状态
   *
   * `GET /v3/global/merchant/h5/permission/{sub_mchid}`
   *
   * 产品：跨境∙H5权限 · 角色：机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025117 官方文档}
   */
  get(options: GetV3GlobalMerchantH5PermissionBySubMchidOptions): Promise<AxiosResponse<GetV3GlobalMerchantH5PermissionBySubMchidResponse>>
}

/** 子商户进件（融合钱包）：请求 */
export interface PostV3GlobalMerchantsJson {
  /** 机构appid · 例：`wx8888888888888888` */
  sp_appid: string
  /** 机构商户号 · 例：`3200000001` */
  sp_mchid: string
  /** 子商户全称 */
  name: string
  /** 子商户简称 */
  shortname: string
  /** 公司电话 · 例：`075586010000` */
  office_phone: string
  /** 联系人信息 */
  contact: GlobalMerchantContact
  /** 类目 */
  business_category: number
  /** 渠道号 · 例：`3200000001` */
  channel_id?: string
  /** 注册国家或区域 · 例：`344` */
  merchant_country_code: string
  /** 商户类型 */
  merchant_type: 'ENTERPRISE' | 'INDIVIDUAL'
  /** 公司注册文件编号 · 例：`5555-8888` */
  registration_certificate_number?: string
  /** 公司注册文件过期时间 · 例：`2020-10-16` */
  registration_certificate_date?: string
  /** 公司注册文件照片 · 例：`w7yQFawBtja5uEdm_aoXokv2SDoEmHIPs` */
  registration_certificate_copy?: string
  /** 子商户银行结算账户信息 · 例：`555588889999` */
  settlement_bank_number?: string
  /** 业务信息 */
  business: {
    /** 业务类型 */
    business_type: 'ONLINE' | 'OFFLINE' | 'BOTH'
    /** APP下载链接 · 例：`https://download.qq.com` */
    app_download?: string
    /** 业务网站 · 例：`https://www.qq.com` */
    website?: string
    /** 公众号 · 例：`wx8888888888888888` */
    office_account?: string
    /** 小程序 · 例：`wx8888888888888888` */
    mini_program?: string
    /** 门店地址 */
    store_address?: string
    /** 门店照片JSON格式字符串 */
    store_photos?: string | string[]
    /** MCC码 · 例：`4214` */
    mcc?: string
  }
  /** 董事信息 */
  director?: {
    /** 董事姓名 · 例：`Bob` */
    name?: string
    /** 董事证件号 · 例：`5555-8888` */
    number?: string
  }
  /** 负责人信息 */
  principal?: {
    /** 负责人姓名 · 例：`Bob` */
    name?: string
    /** 负责人证件号 · 例：`5555-8888` */
    number?: string
  }
  /** 是否申请H5支付权限 */
  apply_h5_payment?: boolean
  /** H5申请资料 */
  h5_payment_apply_info?: {
    /** H5经营网址 · 例：`https://qq.com` */
    h5_website_url: string
    /** 拉起H5支付的域名 */
    domains: string[]
  }
  /** 附加信息 · 例：`555588889999` */
  attach?: string
}

/** 子商户进件（融合钱包）：选项 */
export interface PostV3GlobalMerchantsOptions extends CallOptions {
  json: PostV3GlobalMerchantsJson
}

/** 子商户进件（融合钱包）：应答 */
export interface PostV3GlobalMerchantsResponse {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 验证状态 */
  verification_status?: 'Under Review' | 'Approved' | (string & {})
  /** 验证状态描述 */
  description?: string
  /** H5支付权限状态 */
  h5_authorization_state?: 'APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED' | (string & {})
}

/** `v3/global/merchants` */
export interface V3GlobalMerchants extends Printed {
  /**
   * 子商户进件（融合钱包）
   *
   * `POST /v3/global/merchants`
   *
   * 产品：跨境∙进件 · 角色：机构模式
   *
   * 请求头 `Idempotency-Key`：由商户侧生成的唯一key
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025088 官方文档}
   */
  post(options: PostV3GlobalMerchantsOptions): Promise<AxiosResponse<PostV3GlobalMerchantsResponse>>
  readonly _sub_mchid_: V3GlobalMerchantsBySubMchid
  readonly '{sub_mchid}': V3GlobalMerchantsBySubMchid
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/global/merchants/${Path}`>
}

/** 查询子商户（融合钱包）：查询参数 */
export interface GetV3GlobalMerchantsBySubMchidQuery {
  /** 机构appid · 例：`wx8888888888888888` */
  sp_appid: string
  /** 机构商户号 · 例：`3200000001` */
  sp_mchid: string
}

/** 查询子商户（融合钱包）：选项 */
export interface GetV3GlobalMerchantsBySubMchidOptions extends CallOptions {
  /** 子商户号 · 例：`20000100` */
  sub_mchid: string
  query: GetV3GlobalMerchantsBySubMchidQuery
}

/** 查询子商户（融合钱包）：应答 */
export interface GetV3GlobalMerchantsBySubMchidResponse {
  /** 子商户号 · 例：`20000100` */
  sub_mchid: string
  /** 子商户全称 */
  name: string
  /** 子商户简称 */
  shortname: string
  /** 公司联系方式 · 例：`075586010000` */
  office_phone: string
  /** 册国家或区域 · 例：`344` */
  merchant_country_code: string
  /** 类目 */
  business_category: number
  /** 联系人信息 */
  contact?: {
    /** 联系人名称 · 敏感信息，加密传输 */
    name?: string
    /** 联系人电话 · 敏感信息，加密传输 */
    phone?: string
    /** 联系人邮箱 · 敏感信息，加密传输 */
    email?: string
  }
  /** 商户类型 */
  merchant_type?: 'ENTERPRISE' | 'INDIVIDUAL' | (string & {})
  /** 公司注册文件编号 · 例：`5555-8888` */
  registration_certificate_number?: string
  /** 公司注册文件过期时间 · 例：`2020-10-16` */
  registration_certificate_date?: string
  /** 子商户结算账户 · 例：`555588889999` */
  settlement_bank_number?: string
  /** 业务信息 */
  business?: {
    /** 业务类型 */
    business_type?: 'ONLINE' | 'OFFLINE' | 'BOTH' | (string & {})
    /** APP下载地址 · 例：`https://download.qq.com` */
    app_download?: string
    /** 业务网站 · 例：`https://www.qq.com` */
    website?: string
    /** 公众号 · 例：`wx8888888888888888` */
    office_account?: string
    /** 小程序 · 例：`wx8888888888888888` */
    mini_program?: string
    /** 门店地址 */
    store_address?: string
    /** MCC码 · 例：`4214` */
    mcc?: string
  }
  /** 董事信息 */
  director?: {
    /** 董事姓名 · 例：`Bob` */
    name?: string
    /** 董事证件号码 · 例：`5555-8888` */
    number?: string
  }
  /** 负责人信息 */
  principal?: {
    /** 负责人姓名 · 例：`Bob` */
    name?: string
    /** 负责人证件号码 · 例：`5555-8888` */
    number?: string
  }
  /** H5支付权限详情 */
  h5_payment?: {
    /** H5驳回详情 */
    audit_reject_detail?: string
    /** H5支付权限状态 */
    h5_authorization_state?: 'APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED' | (string & {})
  }
  /** 子商户状态信息 */
  sub_merchant_state?: {
    /** 子商户状态 */
    sub_merchant_status?: 'OPERATING' | 'PENDING' | 'DEACTIVATED' | 'CLOSED' | 'INCOMPLETE_APPLICATION' | (string & {})
    /** 子商户入驻状态 */
    application_status?: 'INCOMPLETE_APPLICATION' | 'UNDER_REVIEW' | 'REJECTED' | (string & {})
    /** 子商户入驻驳回详情 */
    application_reject_detail?: {
      /** 驳回字段 · 例：`name` */
      field?: string
      /** 驳回原因 */
      reason?: string
    }
  }
  /** 附加信息 · 例：`555588889999` */
  attach?: string
}

/** 修改子商户（融合钱包）：请求 */
export interface PatchV3GlobalMerchantsBySubMchidJson {
  /** 机构appid · 例：`wx8888888888888888` */
  sp_appid: string
  /** 机构商户号 · 例：`3200000001` */
  sp_mchid: string
  /** 子商户全称 */
  name: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户简称 */
  shortname: string
  /** 公司电话 · 例：`075586010000` */
  office_phone: string
  /** 联系人信息 */
  contact: GlobalMerchantContact
  /** 类目 */
  business_category: number
  /** 渠道号 · 例：`3200000001` */
  channel_id?: string
  /** 注册国家或区域 · 例：`344` */
  merchant_country_code: string
  /** 商户类型 */
  merchant_type: 'ENTERPRISE' | 'INDIVIDUAL'
  /** 公司注册文件编号 · 例：`5555-8888` */
  registration_certificate_number: string
  /** 公司注册文件过期时间 · 例：`2020-10-16` */
  registration_certificate_date: string
  /** 公司注册文件照片 · 例：`w7yQFawBtja5uEdm_aoXokv2SDoEmHIPs` */
  registration_certificate_copy?: string
  /** 子商户银行结算账户信息 · 例：`555588889999` */
  settlement_bank_number?: string
  /** 业务信息 */
  business: {
    /** 业务类型 */
    business_type: 'ONLINE' | 'OFFLINE' | 'BOTH'
    /** APP下载链接 · 例：`https://download.qq.com` */
    app_download?: string
    /** 业务网站 · 例：`https://www.qq.com` */
    website?: string
    /** 公众号 · 例：`wx8888888888888888` */
    office_account?: string
    /** 小程序 · 例：`wx8888888888888888` */
    mini_program?: string
    /** 门店地址 */
    store_address?: string
    /** 门店照片 */
    store_photos?: string
    /** MCC码 · 例：`4214` */
    mcc?: string
  }
  /** 董事信息 */
  director?: {
    /** 董事姓名 · 例：`Bob` */
    name?: string
    /** 董事证件号 · 例：`5555-8888` */
    number?: string
  }
  /** 负责人信息 */
  principal?: {
    /** 负责人姓名 · 例：`Bob` */
    name?: string
    /** 负责人证件号 · 例：`5555-8888` */
    number?: string
  }
  /** 是否申请H5支付权限 */
  apply_h5_payment?: boolean
  /** H5支付申请资料资料 */
  h5_payment_apply_info?: {
    /** H5经营网址 · 例：`https://qq.com` */
    website_url?: string
    /** H5支付域名 */
    domains?: string[]
  }
}

/** 修改子商户（融合钱包）：选项 */
export interface PatchV3GlobalMerchantsBySubMchidOptions extends CallOptions {
  sub_mchid: string
  json: PatchV3GlobalMerchantsBySubMchidJson
}

/** 修改子商户（融合钱包）：应答 */
export interface PatchV3GlobalMerchantsBySubMchidResponse {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** H5支付权限状态 */
  h5_authorization_state?: 'APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED' | (string & {})
}

/** `v3/global/merchants/{sub_mchid}` */
export interface V3GlobalMerchantsBySubMchid extends PathNode {
  /**
   * 查询子商户（融合钱包）
   *
   * `GET /v3/global/merchants/{sub_mchid}`
   *
   * 产品：跨境∙进件 · 角色：机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025092 官方文档}
   */
  get(options: GetV3GlobalMerchantsBySubMchidOptions): Promise<AxiosResponse<GetV3GlobalMerchantsBySubMchidResponse>>
  /**
   * 修改子商户（融合钱包）
   *
   * `PATCH /v3/global/merchants/{sub_mchid}`
   *
   * 产品：跨境∙进件 · 角色：机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025096 官方文档}
   */
  patch(options: PatchV3GlobalMerchantsBySubMchidOptions): Promise<AxiosResponse<PatchV3GlobalMerchantsBySubMchidResponse>>
}

export interface GlobalMerchantOperations {
  'POST /v3/global/merchant-storage/file/upload': { form: PostV3GlobalMerchantStorageFileUploadForm; options: PostV3GlobalMerchantStorageFileUploadOptions; response: PostV3GlobalMerchantStorageFileUploadResponse }
  'POST /v3/global/merchant/h5/permission/applications': { json: PostV3GlobalMerchantH5PermissionApplicationsJson; options: PostV3GlobalMerchantH5PermissionApplicationsOptions; response: PostV3GlobalMerchantH5PermissionApplicationsResponse }
  'GET /v3/global/merchant/h5/permission/applications/{applyment_id}': { options: GetV3GlobalMerchantH5PermissionApplicationsByApplymentIdOptions; response: GetV3GlobalMerchantH5PermissionApplicationsByApplymentIdResponse }
  'PATCH /v3/global/merchant/h5/permission/applications/{applyment_id}': { json: PatchV3GlobalMerchantH5PermissionApplicationsByApplymentIdJson; options: PatchV3GlobalMerchantH5PermissionApplicationsByApplymentIdOptions; response: PatchV3GlobalMerchantH5PermissionApplicationsByApplymentIdResponse }
  'POST /v3/global/merchant/h5/permission/domain/applications': { json: PostV3GlobalMerchantH5PermissionDomainApplicationsJson; options: PostV3GlobalMerchantH5PermissionDomainApplicationsOptions; response: PostV3GlobalMerchantH5PermissionDomainApplicationsResponse }
  'GET /v3/global/merchant/h5/permission/domain/applications/{applyment_id}': { options: GetV3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdOptions; response: GetV3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdResponse }
  'PATCH /v3/global/merchant/h5/permission/domain/applications/{applyment_id}': { json: PatchV3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdJson; options: PatchV3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdOptions; response: PatchV3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdResponse }
  'GET /v3/global/merchant/h5/permission/{sub_mchid}': { options: GetV3GlobalMerchantH5PermissionBySubMchidOptions; response: GetV3GlobalMerchantH5PermissionBySubMchidResponse }
  'POST /v3/global/merchants': { json: PostV3GlobalMerchantsJson; options: PostV3GlobalMerchantsOptions; response: PostV3GlobalMerchantsResponse }
  'GET /v3/global/merchants/{sub_mchid}': { query: GetV3GlobalMerchantsBySubMchidQuery; options: GetV3GlobalMerchantsBySubMchidOptions; response: GetV3GlobalMerchantsBySubMchidResponse }
  'PATCH /v3/global/merchants/{sub_mchid}': { json: PatchV3GlobalMerchantsBySubMchidJson; options: PatchV3GlobalMerchantsBySubMchidOptions; response: PatchV3GlobalMerchantsBySubMchidResponse }
}

/** 联系人信息 */
export interface GlobalMerchantContact {
  /** 联系人名称 · 敏感信息，加密传输 */
  name: string
  /** 联系人电话 · 敏感信息，加密传输 */
  phone: string
  /** 联系人邮箱 · 敏感信息，加密传输 */
  email: string
}

/** H5支付域名修改申请单 */
export interface GlobalMerchantH5DomainApplication {
  /** 子商户号 · 例：`2491935631` */
  sub_mchid: string
  /** 子商户经营网址状态 */
  website_state: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {})
  /** H5支付域名 */
  domains: string[]
  /** 子商户H5经营网址 · 例：`https://qq.com` */
  webiste_url: string
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[]
  /** 经营网址首页截图 */
  website_homepage_pics?: string[]
  /** 申请单号 */
  applyment_id: number
  /** 驳回原因 */
  audit_reject_detail?: string
  /** 申请单状态 */
  applyment_state?: 'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | (string & {})
  /** 商户提供的审核结果回调接口 · 例：`https://pay.weixin.qq.com/wxpay/pay.action` */
  notify_url?: string
  /** 商户申请单号 · 例：`123456` */
  out_applyment_id: string
}

/** H5支付权限申请单 */
export interface GlobalMerchantH5PermissionApplication {
  /** 子商户号 · 例：`2491935631` */
  sub_mchid: string
  /** H5支付域名 */
  domains: string[]
  /** 公司介绍和业务描述 */
  business_description?: string
  /** 限额类型 */
  transaction_limit_type: 'UN_LAUNCHED_WEBSITE_LIMIT' | 'NORMAL_LIMIT' | 'NO_LIMIT' | (string & {})
  /** 公司注册资质证书 · 例：`6uqyGjvHzOhsLleGFQVRF` */
  company_register_cert?: string
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[]
  /** 经营网址首页截图 */
  website_homepage_pics?: string[]
  /** 子商户经营网址状态 */
  website_state: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {})
  /** 子商户H5经营网址 · 例：`https://qq.com` */
  website_url: string
  /** 申请单号 */
  applyment_id: number
  /** 驳回原因 */
  audit_reject_detail?: string
  /** 申请单状态 */
  applyment_state: 'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | (string & {})
  /** 申请单类型 */
  applyment_type: 'APPLY_FOR_PAYMENT_AUTHORITY' | 'APPLY_FOR_RELIEVE_LIMITED' | (string & {})
  /** 商户提供的审核结果回调接口 · 例：`https://pay.weixin.qq.com/wxpay/pay.action` */
  notify_url?: string
}

