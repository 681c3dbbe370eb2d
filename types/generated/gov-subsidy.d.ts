// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, PathNode } from '../index'

/** 查询审核结果：请求 */
export interface PostV3GovSubsidyAuditCupInvalidJson extends GovSubsidyAuditReference {}

/** 查询审核结果：选项 */
export interface PostV3GovSubsidyAuditCupInvalidOptions extends CallOptions {
  json: PostV3GovSubsidyAuditCupInvalidJson
}

/** 查询审核结果：应答 */
export interface PostV3GovSubsidyAuditCupInvalidResponse extends GovSubsidyAuditResponse {}

/** `v3/gov/subsidy/audit/cup/invalid` */
export interface V3GovSubsidyAuditCupInvalid extends PathNode {
  /**
   * 查询审核结果
   *
   * `POST /v3/gov/subsidy/audit/cup/invalid`
   *
   * 产品：国补专区、上海/福建/重庆 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989535 官方文档}
   */
  post(options: PostV3GovSubsidyAuditCupInvalidOptions): Promise<AxiosResponse<PostV3GovSubsidyAuditCupInvalidResponse>>
}

/** 查询审核结果：请求 */
export interface PostV3GovSubsidyAuditCupQueryJson extends GovSubsidyAuditReference {}

/** 查询审核结果：选项 */
export interface PostV3GovSubsidyAuditCupQueryOptions extends CallOptions {
  json: PostV3GovSubsidyAuditCupQueryJson
}

/** 查询审核结果：应答 */
export interface PostV3GovSubsidyAuditCupQueryResponse {
  /** 响应码 · 例：`000000` */
  code: string
  /** 响应描述 */
  msg?: string
  /** 详细应答码 */
  sub_code?: string
  /** 详细应答码描述 */
  sub_msg?: string
  /** 商户订单号 */
  mchnt_order_id?: string
  /** 核验结果 */
  verify_status?: string
  /** 核验结果描述 */
  verify_status_desc?: string
  /** 审核结果 */
  audit_status?: string
  /** 审核结果描述 */
  audit_status_desc?: string
  /** 订单状态 */
  trade_status?: string
  /** 退货金额 */
  refund_at?: string
  /** 退货日期 */
  refund_dt?: string
  /** 分公司机构代码 */
  org_no?: string
}

/** `v3/gov/subsidy/audit/cup/query` */
export interface V3GovSubsidyAuditCupQuery extends PathNode {
  /**
   * 查询审核结果
   *
   * `POST /v3/gov/subsidy/audit/cup/query`
   *
   * 产品：国补专区、上海/福建/重庆 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989535 官方文档}
   */
  post(options: PostV3GovSubsidyAuditCupQueryOptions): Promise<AxiosResponse<PostV3GovSubsidyAuditCupQueryResponse>>
}

/** 同步非银联支付交易退款信息：请求 */
export interface PostV3GovSubsidyAuditCupRefundSyncJson {
  /** 分公司机构代码 */
  org_no: string
  /** 商户订单号 */
  mchnt_order_id: string
  /** 审核记录上传时间 */
  upload_time: string
  /** 退款金额 */
  refund_at: string
  /** 退款日期 */
  refund_dt: string
}

/** 同步非银联支付交易退款信息：选项 */
export interface PostV3GovSubsidyAuditCupRefundSyncOptions extends CallOptions {
  json: PostV3GovSubsidyAuditCupRefundSyncJson
}

/** 同步非银联支付交易退款信息：应答 */
export interface PostV3GovSubsidyAuditCupRefundSyncResponse extends GovSubsidyAuditResponse {}

/** `v3/gov/subsidy/audit/cup/refund/sync` */
export interface V3GovSubsidyAuditCupRefundSync extends PathNode {
  /**
   * 同步非银联支付交易退款信息
   *
   * `POST /v3/gov/subsidy/audit/cup/refund/sync`
   *
   * 产品：国补专区、上海/福建/重庆 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989535 官方文档}
   */
  post(options: PostV3GovSubsidyAuditCupRefundSyncOptions): Promise<AxiosResponse<PostV3GovSubsidyAuditCupRefundSyncResponse>>
}

/** 更新审核数据：请求 */
export interface PostV3GovSubsidyAuditCupUpdateJson extends GovSubsidyAuditData {}

/** 更新审核数据：选项 */
export interface PostV3GovSubsidyAuditCupUpdateOptions extends CallOptions {
  json: PostV3GovSubsidyAuditCupUpdateJson
}

/** 更新审核数据：应答 */
export interface PostV3GovSubsidyAuditCupUpdateResponse extends GovSubsidyAuditResponse {}

/** `v3/gov/subsidy/audit/cup/update` */
export interface V3GovSubsidyAuditCupUpdate extends PathNode {
  /**
   * 更新审核数据
   *
   * `POST /v3/gov/subsidy/audit/cup/update`
   *
   * 产品：国补专区、上海/福建/重庆 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989535 官方文档}
   */
  post(options: PostV3GovSubsidyAuditCupUpdateOptions): Promise<AxiosResponse<PostV3GovSubsidyAuditCupUpdateResponse>>
}

/** 上传审核数据：请求 */
export interface PostV3GovSubsidyAuditCupUploadJson extends GovSubsidyAuditData {}

/** 上传审核数据：选项 */
export interface PostV3GovSubsidyAuditCupUploadOptions extends CallOptions {
  json: PostV3GovSubsidyAuditCupUploadJson
}

/** 上传审核数据：应答 */
export interface PostV3GovSubsidyAuditCupUploadResponse extends GovSubsidyAuditResponse {}

/** `v3/gov/subsidy/audit/cup/upload` */
export interface V3GovSubsidyAuditCupUpload extends PathNode {
  /**
   * 上传审核数据
   *
   * `POST /v3/gov/subsidy/audit/cup/upload`
   *
   * 产品：国补专区、上海/福建/重庆 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989535 官方文档}
   */
  post(options: PostV3GovSubsidyAuditCupUploadOptions): Promise<AxiosResponse<PostV3GovSubsidyAuditCupUploadResponse>>
}

/** 企业信息查询：请求 */
export interface PostV3GovSubsidyCompaniesQueryJson {
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 统一社会信息代码 · 例：`91110108397173806M` */
  license_number: string
}

/** 企业信息查询：选项 */
export interface PostV3GovSubsidyCompaniesQueryOptions extends CallOptions {
  json: PostV3GovSubsidyCompaniesQueryJson
}

/** 企业信息查询：应答 */
export interface PostV3GovSubsidyCompaniesQueryResponse {
  /** 企业名称 */
  company_name?: string
  /** 归集状态枚举 */
  collect_state?: 'COLLECT_STATE_NOT_COLLECT' | 'COLLECT_STATE_COLLECTED' | 'COLLECT_STATE_COLLECTION_FAILED' | (string & {})
  /** 响应码 · 例：`000000` */
  code: string
  /** 响应描述 */
  message: string
}

/** `v3/gov/subsidy/companies/query` */
export interface V3GovSubsidyCompaniesQuery extends PathNode {
  /**
   * 企业信息查询
   *
   * `POST /v3/gov/subsidy/companies/query`
   *
   * 产品：国补专区、江苏 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 官方文档}
   */
  post(options: PostV3GovSubsidyCompaniesQueryOptions): Promise<AxiosResponse<PostV3GovSubsidyCompaniesQueryResponse>>
}

/** 商品信息上传：请求 */
export interface PostV3GovSubsidyGoodsUploadJson {
  /** 消费品类ID */
  appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17
  /** 商品名称 */
  product_name: string
  /** 能效等级 */
  energy_grade?: 'FIRST_LEVEL' | 'SECOND_LEVEL' | 'ENERGY_GRADE_UNKNOWN'
  /** 家电品牌 */
  brand: string
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 销售企业名称 */
  seller_name: string
  /** 统一社会信息代码 · 例：`91110108397173806M` */
  license_number: string
  /** 基准价格 */
  base_price: number
  /** 近1个月平均交易价 */
  average_trading_price: number
  /** 产品类型 */
  product_type: 'COMMON_PRODUCT' | 'AI_PRODUCT'
  /** 商品型号 · 例：`XX` */
  product_model?: string
  /** 商品条码 · 例：`6901010101098` */
  bar_code: string
}

/** 商品信息上传：选项 */
export interface PostV3GovSubsidyGoodsUploadOptions extends CallOptions {
  json: PostV3GovSubsidyGoodsUploadJson
}

/** 商品信息上传：应答 */
export interface PostV3GovSubsidyGoodsUploadResponse {
  /** 响应码 · 例：`000000` */
  code: string
  /** 响应描述 */
  message: string
}

/** `v3/gov/subsidy/goods/upload` */
export interface V3GovSubsidyGoodsUpload extends PathNode {
  /**
   * 商品信息上传
   *
   * `POST /v3/gov/subsidy/goods/upload`
   *
   * 产品：国补专区、江苏 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 官方文档}
   */
  post(options: PostV3GovSubsidyGoodsUploadOptions): Promise<AxiosResponse<PostV3GovSubsidyGoodsUploadResponse>>
}

/** N品类同步资格核销信息：请求 */
export interface PostV3GovSubsidyNQualificationsSyncJson {
  /** 自然人姓名 · 敏感信息，加密传输 */
  real_name: string
  /** 自然人证件号 · 敏感信息，加密传输 */
  id_card_number: string
  /** 手机号 · 敏感信息，加密传输 */
  phone_number: string
  /** 消费品类ID */
  appliance_id?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17
  /** 商户支付订单号 · 例：`vmall_250120131959_993_4494` */
  out_trade_no: string
  /** 子商户号 · 例：`123456` */
  sub_mchid?: string
  /** 能效等级 */
  energy_grade?: 'FIRST_LEVEL' | 'SECOND_LEVEL' | 'ENERGY_GRADE_UNKNOWN'
  /** 收货地区编码 · 例：`110101` */
  receive_region_code: string
  /** 家电品牌 */
  brand: string
  /** 收货地址 */
  address: string
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 销售企业名称 */
  seller_name: string
  /** 统一社会信息代码 · 例：`91110108397173806M` */
  license_number: string
  /** 物流单号 · 例：`123456789` */
  logistics_num?: string
  /** 签收时间 · RFC 3339 · 例：`2025-01-14T19:55:06+08:00` */
  delivery_time?: string
  /** 发票号 · 例：`031001900204` */
  invoice_num: string
  /** 产品类型 */
  product_type: 'COMMON_PRODUCT' | 'AI_PRODUCT'
  /** 类型 */
  pc_type?: 'DESKTOP' | 'LAPTOP' | 'COMPUTER_TYPE_UNKNOWN'
  /** 订单金额 */
  order_amount: number
  /** 优惠金额 */
  discount_amount: number
  /** 线上平台订单编号 · 例：`123456789` */
  mch_order_id: string
  /** 开票日期 · RFC 3339 · 例：`2025-01-14T19:55:06+08:00` */
  invoice_time: string
  /** 购买方名称 */
  purchaser_name: string
  /** 销售方式 */
  sale_model: 'SALE_MODEL_ONLINE' | 'SALE_MODEL_OFFLINE'
  /** 证件类型 */
  identity_document_type: 'ID_DOC_TYPE_ID_CARD' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW'
  /** 发票开具地 · 例：`310100` */
  invoice_address_code: string
  /** 税务机关代码 · 例：`2525252` */
  tax_authority_code: string
  /** 交易完成或商品退回时间 · RFC 3339 · 例：`2025-01-14T19:55:06+08:00` */
  transaction_time: string
  /** 品类状态 */
  cate_state: 'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND'
  /** 经度 */
  longitude?: string
  /** 纬度 */
  latitude?: string
  /** 品类编码 · 例：`JS06` */
  cate_code: string
  /** 券码 · 例：`6901010101098` */
  coupon_code?: string
  /** 发票代码 · 例：`310100` */
  invoice_code?: string
  /** 线上平台退款交易编号 · 例：`123456789` */
  refund_id?: string
}

/** N品类同步资格核销信息：选项 */
export interface PostV3GovSubsidyNQualificationsSyncOptions extends CallOptions {
  json: PostV3GovSubsidyNQualificationsSyncJson
}

/** N品类同步资格核销信息：应答 */
export interface PostV3GovSubsidyNQualificationsSyncResponse {
  /** 响应码 · 例：`000000` */
  code: string
  /** 响应描述 */
  message: string
}

/** `v3/gov/subsidy/n-qualifications/sync` */
export interface V3GovSubsidyNQualificationsSync extends PathNode {
  /**
   * N品类同步资格核销信息
   *
   * `POST /v3/gov/subsidy/n-qualifications/sync`
   *
   * 产品：国补专区、江苏 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 官方文档}
   */
  post(options: PostV3GovSubsidyNQualificationsSyncOptions): Promise<AxiosResponse<PostV3GovSubsidyNQualificationsSyncResponse>>
}

/** 查询补贴资格：查询参数 */
export interface GetV3GovSubsidyQualificationQuery {
  /** 自然人姓名 · 敏感信息，加密传输 */
  real_name?: string
  /** 自然人证件号 · 敏感信息，加密传输 */
  id_card_number?: string
  /** 手机号 · 敏感信息，加密传输 */
  phone_number?: string
  /** 消费品类ID */
  appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17
  /** 例：`oCuiA7RW33Tc3jtz_5CNLegC9kN0` */
  openid?: string
  /** 例：`wx5cb0427850cd8c49` */
  appid?: string
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 证件类型 */
  identity_document_type?: 'ID_DOC_TYPE_ID_CARD' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW'
}

/** 查询补贴资格：选项 */
export interface GetV3GovSubsidyQualificationOptions extends CallOptions {
  query: GetV3GovSubsidyQualificationQuery
}

/** 查询补贴资格：应答 */
export interface GetV3GovSubsidyQualificationResponse {
  /** 资格的状态 */
  state: 'UNCLAIMED' | 'UNREDEEMED' | 'REDEEMED' | (string & {})
}

/** `v3/gov/subsidy/qualification` */
export interface V3GovSubsidyQualification extends PathNode {
  /**
   * 查询补贴资格
   *
   * `GET /v3/gov/subsidy/qualification`
   *
   * 产品：国补专区、江苏 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 官方文档}
   */
  get(options: GetV3GovSubsidyQualificationOptions): Promise<AxiosResponse<GetV3GovSubsidyQualificationResponse>>
}

/** 取消资格(透传模式)：请求 */
export interface PostV3GovSubsidyQualificationsPassthroughCancelJson {
  /** 自然人姓名 · 敏感信息，加密传输 */
  real_name: string
  /** 自然人证件号 · 敏感信息，加密传输 */
  id_card_number: string
  /** 手机号 · 敏感信息，加密传输 */
  phone_number: string
  /** 消费品类ID */
  appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 请求序号 · 例：`vmall_250120131959_993_4494` */
  out_request_no?: string
  /** 证件类型 */
  identity_document_type: 'ID_DOC_TYPE_ID_CARD' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW'
}

/** 取消资格(透传模式)：选项 */
export interface PostV3GovSubsidyQualificationsPassthroughCancelOptions extends CallOptions {
  json: PostV3GovSubsidyQualificationsPassthroughCancelJson
}

/** 取消资格(透传模式)：应答 */
export interface PostV3GovSubsidyQualificationsPassthroughCancelResponse {
  /** 响应码 · 例：`000000` */
  code: string
  /** 响应描述 */
  message: string
}

/** `v3/gov/subsidy/qualifications/passthrough/cancel` */
export interface V3GovSubsidyQualificationsPassthroughCancel extends PathNode {
  /**
   * 取消资格(透传模式)
   *
   * `POST /v3/gov/subsidy/qualifications/passthrough/cancel`
   *
   * 产品：国补专区、江苏 · 角色：电商平台、服务商
   */
  post(options: PostV3GovSubsidyQualificationsPassthroughCancelOptions): Promise<AxiosResponse<PostV3GovSubsidyQualificationsPassthroughCancelResponse>>
}

/** 领取资格(透传模式)：请求 */
export interface PostV3GovSubsidyQualificationsPassthroughClaimJson {
  /** 自然人姓名 · 敏感信息，加密传输 */
  real_name: string
  /** 自然人证件号 · 敏感信息，加密传输 */
  id_card_number: string
  /** 手机号 · 敏感信息，加密传输 */
  phone_number: string
  /** 消费品类ID */
  appliance_id?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 证件类型 */
  identity_document_type: 'ID_DOC_TYPE_ID_CARD' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW'
  /** 经度 */
  longitude: string
  /** 纬度 */
  latitude: string
}

/** 领取资格(透传模式)：选项 */
export interface PostV3GovSubsidyQualificationsPassthroughClaimOptions extends CallOptions {
  json: PostV3GovSubsidyQualificationsPassthroughClaimJson
}

/** 领取资格(透传模式)：应答 */
export interface PostV3GovSubsidyQualificationsPassthroughClaimResponse {
  /** 响应码 · 例：`000000` */
  code: string
  /** 响应描述 */
  message: string
}

/** `v3/gov/subsidy/qualifications/passthrough/claim` */
export interface V3GovSubsidyQualificationsPassthroughClaim extends PathNode {
  /**
   * 领取资格(透传模式)
   *
   * `POST /v3/gov/subsidy/qualifications/passthrough/claim`
   *
   * 产品：国补专区、江苏 · 角色：电商平台、服务商
   */
  post(options: PostV3GovSubsidyQualificationsPassthroughClaimOptions): Promise<AxiosResponse<PostV3GovSubsidyQualificationsPassthroughClaimResponse>>
}

/** 批量查询用户资格(透传模式)：请求 */
export interface PostV3GovSubsidyQualificationsPassthroughQueryJson extends GovSubsidyQualificationQuery {}

/** 批量查询用户资格(透传模式)：选项 */
export interface PostV3GovSubsidyQualificationsPassthroughQueryOptions extends CallOptions {
  json: PostV3GovSubsidyQualificationsPassthroughQueryJson
}

/** 批量查询用户资格(透传模式)：应答 */
export interface PostV3GovSubsidyQualificationsPassthroughQueryResponse {
  /** 资格状态数组 */
  qualification_list: {
    /** 消费品类ID */
    appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17
    /** 状态 */
    state: 'UNCLAIMED' | 'UNREDEEMED' | 'REDEEMED' | (string & {})
    /** 区分未领取的原因 */
    unclaimed_reason?: 'REASON_CLAIMED_BY_OTHER_REGION' | 'REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION' | 'REASON_UNCLAIMED' | 'REASON_CLAIMED_BY_OTHER_MODE' | (string & {})
    /** 区分对接模式 */
    claim_mode?: 'CLAIM_MODE_MINI_PROGRAM' | 'CLAIM_MODE_INTERFACE_PASS_THROUGH' | (string & {})
    /** 领取的平台名称 */
    claimed_platform_name?: string
    /** 领取的地区名称 */
    claimed_region_name?: string
  }[]
}

/** `v3/gov/subsidy/qualifications/passthrough/query` */
export interface V3GovSubsidyQualificationsPassthroughQuery extends PathNode {
  /**
   * 批量查询用户资格(透传模式)
   *
   * `POST /v3/gov/subsidy/qualifications/passthrough/query`
   *
   * 产品：国补专区、江苏 · 角色：电商平台、服务商
   */
  post(options: PostV3GovSubsidyQualificationsPassthroughQueryOptions): Promise<AxiosResponse<PostV3GovSubsidyQualificationsPassthroughQueryResponse>>
}

/** 批量查询用户资格：请求 */
export interface PostV3GovSubsidyQualificationsQueryJson extends GovSubsidyQualificationQuery {}

/** 批量查询用户资格：选项 */
export interface PostV3GovSubsidyQualificationsQueryOptions extends CallOptions {
  json: PostV3GovSubsidyQualificationsQueryJson
}

/** 批量查询用户资格：应答 */
export interface PostV3GovSubsidyQualificationsQueryResponse {
  /** 资格状态数组 */
  qualification_list: {
    /** 消费品类ID */
    appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17
    /** 状态 */
    state: 'UNCLAIMED' | 'UNREDEEMED' | 'REDEEMED' | (string & {})
    /** 区分未领取的原因 */
    unclaimed_reason?: 'REASON_CLAIMED_BY_OTHER_REGION' | 'REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION' | 'REASON_UNCLAIMED' | 'REASON_CLAIMED_BY_OTHER_MODE' | (string & {})
    /** 领取的平台名称 */
    claimed_platform_name?: string
    /** 领取的地区名称 */
    claimed_region_name?: string
  }[]
}

/** `v3/gov/subsidy/qualifications/query` */
export interface V3GovSubsidyQualificationsQuery extends PathNode {
  /**
   * 批量查询用户资格
   *
   * `POST /v3/gov/subsidy/qualifications/query`
   *
   * 产品：国补专区、江苏 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 官方文档}
   */
  post(options: PostV3GovSubsidyQualificationsQueryOptions): Promise<AxiosResponse<PostV3GovSubsidyQualificationsQueryResponse>>
}

/** 同步资格核销信息：请求 */
export interface PostV3GovSubsidyQualificationsSyncJson {
  /** 自然人姓名 · 敏感信息，加密传输 */
  real_name?: string
  /** 自然人证件号 · 敏感信息，加密传输 */
  id_card_number?: string
  /** 手机号 · 敏感信息，加密传输 */
  phone_number?: string
  /** 消费品类ID */
  appliance_id?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17
  /** 商户支付订单号 · 例：`vmall_250120131959_993_4494` */
  out_trade_no: string
  /** 子商户号 · 例：`123456` */
  sub_mch_id?: string
  /** 能效等级 */
  energy_grade?: 'FIRST_LEVEL' | 'SECOND_LEVEL' | 'ENERGY_GRADE_UNKNOWN'
  /** 收货地区编码 · 例：`110101` */
  receive_region_code: string
  /** 家电品牌 */
  brand: string
  /** 收货地址 */
  address: string
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** S/N码 · 例：`fallervuh` */
  sn_code: string
  /** 销售企业名称 */
  seller_name: string
  /** 统一社会信息代码 · 例：`91110108397173806M` */
  license_number: string
  /** 商品条码 */
  barcode: string
  /** 商品名称 */
  item_name: string
  /** 规格型号 */
  spec_model: string
  /** 物流单号 · 例：`123456789` */
  logistics_num?: string
  /** 签收时间 · RFC 3339 · 例：`2025-01-14T19:55:06+08:00` */
  delivery_time?: string
  /** 发票号 · 例：`031001900204` */
  invoice_num: string
  /** 产品类型 */
  product_type: 'COMMON_PRODUCT' | 'AI_PRODUCT'
  /** 类型 */
  pc_type?: 'DESKTOP' | 'LAPTOP' | 'COMPUTER_TYPE_UNKNOWN'
  /** 订单金额 */
  order_amount: number
  /** 优惠金额 */
  discount_amount: number
  /** imei1编码 · 例：`358882046176540` */
  imei1?: string
  /** imei2编码 · 例：`358882046176540` */
  imei2?: string
  /** 线上平台订单编号 · 例：`123456789` */
  mch_order_id: string
  /** 线上平台退款交易编号 · 例：`123456789` */
  refund_id?: string
  /** 开票日期 · RFC 3339 · 例：`2025-01-14T19:55:06+08:00` */
  invoice_time: string
  /** 购买方名称 */
  purchaser_name: string
  /** 销售方式 */
  sale_model: 'SALE_MODEL_ONLINE' | 'SALE_MODEL_OFFLINE'
  /** 证件类型 */
  identity_document_type: 'ID_DOC_TYPE_ID_CARD' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW'
  /** 发票开具地 · 例：`310100` */
  invoice_address_code: string
  /** 发票代码 · 例：`310100` */
  invoice_code?: string
  /** 税务机关代码 · 例：`2525252` */
  tax_authority_code: string
  /** 交易完成或商品退回时间 · RFC 3339 · 例：`2025-01-14T19:55:06+08:00` */
  transaction_time: string
  /** 品类状态 */
  cate_state: 'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND'
  /** 销售主体 */
  mch_name: string
}

/** 同步资格核销信息：选项 */
export interface PostV3GovSubsidyQualificationsSyncOptions extends CallOptions {
  json: PostV3GovSubsidyQualificationsSyncJson
}

/** 同步资格核销信息：应答 */
export interface PostV3GovSubsidyQualificationsSyncResponse {
  /** 响应码 · 例：`000000` */
  code: string
  /** 响应描述 */
  message: string
}

/** `v3/gov/subsidy/qualifications/sync` */
export interface V3GovSubsidyQualificationsSync extends PathNode {
  /**
   * 同步资格核销信息
   *
   * `POST /v3/gov/subsidy/qualifications/sync`
   *
   * 产品：国补专区、江苏 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 官方文档}
   */
  post(options: PostV3GovSubsidyQualificationsSyncOptions): Promise<AxiosResponse<PostV3GovSubsidyQualificationsSyncResponse>>
}

/** sn码锁定：请求 */
export interface PostV3GovSubsidySncodeLockJson {
  /** 消费品类ID */
  appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17
  /** 商户支付订单号 · 例：`vmall_250120131959_993_4494` */
  out_trade_no: string
  /** 家电品牌 */
  brand: string
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** S/N码 · 例：`fallervuh` */
  sn_code: string
  /** 厂商信息 */
  manufacturer_info: string
  /** 商品条码 · 例：`6901010101098` */
  barcode: string
  /** 规格型号 */
  spec_model: string
  /** 产品类型 */
  product_type: 'COMMON_PRODUCT' | 'AI_PRODUCT'
  /** 销售时间 · RFC 3339 · 例：`2025-01-14T19:55:06+08:00` */
  sale_time?: string
  /** imei1编码 · 例：`358882046176540` */
  imei1?: string
  /** imei2编码 · 例：`358882046176540` */
  imei2?: string
}

/** sn码锁定：选项 */
export interface PostV3GovSubsidySncodeLockOptions extends CallOptions {
  json: PostV3GovSubsidySncodeLockJson
}

/** sn码锁定：应答 */
export interface PostV3GovSubsidySncodeLockResponse {
  /** 响应码 · 例：`000000` */
  code: string
  /** 响应描述 */
  message: string
}

/** `v3/gov/subsidy/sncode/lock` */
export interface V3GovSubsidySncodeLock extends PathNode {
  /**
   * sn码锁定
   *
   * `POST /v3/gov/subsidy/sncode/lock`
   *
   * 产品：国补专区、江苏 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 官方文档}
   */
  post(options: PostV3GovSubsidySncodeLockOptions): Promise<AxiosResponse<PostV3GovSubsidySncodeLockResponse>>
}

/** 查询sn码状态：请求 */
export interface PostV3GovSubsidySncodeQueryJson {
  /** S/N码集合 */
  sn_code_list: string[]
  /** 使用的资格的地区编码 */
  qualification_region_code: number
}

/** 查询sn码状态：选项 */
export interface PostV3GovSubsidySncodeQueryOptions extends CallOptions {
  json: PostV3GovSubsidySncodeQueryJson
}

/** 查询sn码状态：应答 */
export interface PostV3GovSubsidySncodeQueryResponse {
  /** sn码状态数组 */
  goods_sn_list: {
    /** S/N码 · 例：`fallervuh` */
    sn_code: string
    /** 状态 */
    state: 'SNCODE_STATE_UNKNOWN' | 'SNCODE_STATE_SELLABLE' | 'SNCODE_STATE_NOT_SELLABLE' | (string & {})
    /** 不可售的原因 */
    not_sellable_reason?: 'NOT_SELLABLE_REASON_USED' | 'NOT_SELLABLE_REASON_NOT_FOUND' | (string & {})
  }[]
}

/** `v3/gov/subsidy/sncode/query` */
export interface V3GovSubsidySncodeQuery extends PathNode {
  /**
   * 查询sn码状态
   *
   * `POST /v3/gov/subsidy/sncode/query`
   *
   * 产品：国补专区、江苏 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 官方文档}
   */
  post(options: PostV3GovSubsidySncodeQueryOptions): Promise<AxiosResponse<PostV3GovSubsidySncodeQueryResponse>>
}

/** sn码解锁：请求 */
export interface PostV3GovSubsidySncodeUnlockJson {
  /** 消费品类ID */
  appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17
  /** 商户支付订单号 · 例：`vmall_250120131959_993_4494` */
  out_trade_no: string
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** S/N码 · 例：`fallervuh` */
  sn_code: string
  /** 商品条码 · 例：`6901010101098` */
  barcode: string
  /** 产品类型 */
  product_type: 'COMMON_PRODUCT' | 'AI_PRODUCT'
}

/** sn码解锁：选项 */
export interface PostV3GovSubsidySncodeUnlockOptions extends CallOptions {
  json: PostV3GovSubsidySncodeUnlockJson
}

/** sn码解锁：应答 */
export interface PostV3GovSubsidySncodeUnlockResponse {
  /** 响应码 · 例：`000000` */
  code: string
  /** 响应描述 */
  message: string
}

/** `v3/gov/subsidy/sncode/unlock` */
export interface V3GovSubsidySncodeUnlock extends PathNode {
  /**
   * sn码解锁
   *
   * `POST /v3/gov/subsidy/sncode/unlock`
   *
   * 产品：国补专区、江苏 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 官方文档}
   */
  post(options: PostV3GovSubsidySncodeUnlockOptions): Promise<AxiosResponse<PostV3GovSubsidySncodeUnlockResponse>>
}

/** 交易信息查询：请求 */
export interface PostV3GovSubsidyTransactionsQueryJson {
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 商户订单号数组 */
  order_number_list: string[]
}

/** 交易信息查询：选项 */
export interface PostV3GovSubsidyTransactionsQueryOptions extends CallOptions {
  json: PostV3GovSubsidyTransactionsQueryJson
}

/** 交易信息查询：应答 */
export interface PostV3GovSubsidyTransactionsQueryResponse {
  /** 响应码 · 例：`000000` */
  code: string
  /** 响应描述 */
  message: string
  /** 订单状态数组 */
  shop_order_list: {
    /** 单号 */
    shop_order_number?: string
    /** 归集状态枚举 */
    collect_state?: 'COLLECT_STATE_NOT_COLLECT' | 'COLLECT_STATE_COLLECTED' | 'COLLECT_STATE_COLLECTION_FAILED' | (string & {})
    /** 品类状态 */
    cate_state?: 'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND' | (string & {})
  }[]
}

/** `v3/gov/subsidy/transactions/query` */
export interface V3GovSubsidyTransactionsQuery extends PathNode {
  /**
   * 交易信息查询
   *
   * `POST /v3/gov/subsidy/transactions/query`
   *
   * 产品：国补专区、江苏 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 官方文档}
   */
  post(options: PostV3GovSubsidyTransactionsQueryOptions): Promise<AxiosResponse<PostV3GovSubsidyTransactionsQueryResponse>>
}

/** 查询单日交易汇总：请求 */
export interface PostV3GovSubsidyTransactionsSummaryQueryDayJson {
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 查询的日期 · yyyy-MM-dd · 例：`2025-01-14` */
  query_date: string
  /** 查询的订单类别 */
  query_type: 'ORDER_TYPE_TRANSACTION' | 'ORDER_TYPE_APPLIANCE_REDEEM' | 'ORDER_TYPE_3C_REDEEM' | 'ORDER_TYPE_N_QUALIFICATION_REDEEM'
  /** 消费品类ID */
  appliance_id?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17
  /** 品类状态 */
  cate_state?: 'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND'
}

/** 查询单日交易汇总：选项 */
export interface PostV3GovSubsidyTransactionsSummaryQueryDayOptions extends CallOptions {
  json: PostV3GovSubsidyTransactionsSummaryQueryDayJson
}

/** 查询单日交易汇总：应答 */
export interface PostV3GovSubsidyTransactionsSummaryQueryDayResponse {
  /** 响应码 · 例：`000000` */
  code: string
  /** 响应描述 */
  message: string
  /** 交易总笔数 */
  total_trade_count: number
  /** 交易总金额 */
  total_trade_amount: number
  /** 补贴总金额 */
  total_subsidy_count: number
}

/** `v3/gov/subsidy/transactions/summary/query-day` */
export interface V3GovSubsidyTransactionsSummaryQueryDay extends PathNode {
  /**
   * 查询单日交易汇总
   *
   * `POST /v3/gov/subsidy/transactions/summary/query-day`
   *
   * 产品：国补专区、江苏 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 官方文档}
   */
  post(options: PostV3GovSubsidyTransactionsSummaryQueryDayOptions): Promise<AxiosResponse<PostV3GovSubsidyTransactionsSummaryQueryDayResponse>>
}

/** 交易信息回传：请求 */
export interface PostV3GovSubsidyTransactionsSyncJson {
  /** 自然人姓名 · 敏感信息，加密传输 */
  real_name?: string
  /** 自然人证件号 · 敏感信息，加密传输 */
  id_card_number?: string
  /** 手机号 · 敏感信息，加密传输 */
  phone_number?: string
  /** 消费品类ID */
  appliance_id?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17
  /** 商户支付订单号 · 例：`vmall_250120131959_993_4494` */
  out_trade_no: string
  /** 能效等级 */
  energy_grade?: 'FIRST_LEVEL' | 'SECOND_LEVEL' | 'ENERGY_GRADE_UNKNOWN'
  /** 收货地区编码 · 例：`110101` */
  receive_region_code: string
  /** 家电品牌 */
  brand: string
  /** 收货地址 */
  address?: string
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 销售企业名称 */
  seller_name: string
  /** 统一社会信息代码 · 例：`91110108397173806M` */
  license_number: string
  /** 订单金额 */
  order_amount: number
  /** 优惠金额 */
  discount_amount: number
  /** 交易完成或商品退回时间 · RFC 3339 · 例：`2025-01-14T19:55:06+08:00` */
  transaction_time: string
  /** 线上平台订单编号 · 例：`123456789` */
  mch_order_id: string
  /** 线上平台退款交易编号 · 例：`123456789` */
  refund_id?: string
  /** 销售主体 */
  mch_name: string
  /** 销售方式 */
  sale_model?: 'SALE_MODEL_ONLINE' | 'SALE_MODEL_OFFLINE'
  /** 品类状态 */
  cate_state: 'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND'
  /** 证件类型 */
  identity_document_type: 'ID_DOC_TYPE_ID_CARD' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW'
  /** 子商户号 · 例：`123456` */
  sub_mchid?: string
}

/** 交易信息回传：选项 */
export interface PostV3GovSubsidyTransactionsSyncOptions extends CallOptions {
  json: PostV3GovSubsidyTransactionsSyncJson
}

/** 交易信息回传：应答 */
export interface PostV3GovSubsidyTransactionsSyncResponse {
  /** 响应码 · 例：`000000` */
  code: string
  /** 响应描述 */
  message: string
}

/** `v3/gov/subsidy/transactions/sync` */
export interface V3GovSubsidyTransactionsSync extends PathNode {
  /**
   * 交易信息回传
   *
   * `POST /v3/gov/subsidy/transactions/sync`
   *
   * 产品：国补专区、江苏 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 官方文档}
   */
  post(options: PostV3GovSubsidyTransactionsSyncOptions): Promise<AxiosResponse<PostV3GovSubsidyTransactionsSyncResponse>>
}

/** 品类凭证码预核销撤销：请求 */
export interface PostV3GovSubsidyZhejiangAuthcodeCancelJson {
  /** 接入方请求流水号 */
  sp_serial_no: string
  /** 冻结流水号 */
  cred_frozen_no: string
  /** 交易日期 */
  trans_date: string
  /** 交易时间 */
  trans_time: string
  /** 品类凭证码 */
  auth_code: string
  /** 请求流水号 · 例：`123` */
  req_ssn: string
}

/** 品类凭证码预核销撤销：选项 */
export interface PostV3GovSubsidyZhejiangAuthcodeCancelOptions extends CallOptions {
  json: PostV3GovSubsidyZhejiangAuthcodeCancelJson
}

/** 品类凭证码预核销撤销：应答 */
export interface PostV3GovSubsidyZhejiangAuthcodeCancelResponse {
  /** 响应码 · 例：`000000` */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
}

/** `v3/gov/subsidy/zhejiang/authcode/cancel` */
export interface V3GovSubsidyZhejiangAuthcodeCancel extends PathNode {
  /**
   * 品类凭证码预核销撤销
   *
   * `POST /v3/gov/subsidy/zhejiang/authcode/cancel`
   *
   * 产品：国补专区、浙江 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 官方文档}
   */
  post(options: PostV3GovSubsidyZhejiangAuthcodeCancelOptions): Promise<AxiosResponse<PostV3GovSubsidyZhejiangAuthcodeCancelResponse>>
}

/** 品类凭证码上报确认：请求 */
export interface PostV3GovSubsidyZhejiangAuthcodeCommitJson {
  /** 接入方请求流水号 */
  sp_serial_no: string
  /** 冻结流水号 */
  cred_frozen_no: string
  /** 交易日期 */
  trans_date: string
  /** 交易时间 */
  trans_time: string
  /** 收单机构订单号 */
  acq_org_order_no?: string
  /** 商户订单号 */
  order_no?: string
  /** 政府补贴金额 */
  subsidy_amt?: number
  /** 收货地区编码 */
  add_code?: string
  /** 收货地址 */
  address?: string
  /** 销售方式 */
  sale_models?: '0' | '1'
  /** 销售企业名称 */
  corp_name?: string
  /** 家电品牌 */
  brand?: string
  /** 统一社会信息代码 */
  uniscid?: string
  /** 商品条码 */
  barcode?: string
  /** 品类凭证码 */
  auth_code: string
  /** 请求流水号 · 例：`123` */
  req_ssn: string
  /** 银行机构名称 */
  bank_name?: string
  /** 银行补贴金额 */
  bank_subsidy?: string
  /** 交易平台补贴金额 */
  plat_subsidy?: string
  /** 区县编码 · 例：`330000` */
  county_code?: string
  /** 原订单金额 */
  amount?: number
}

/** 品类凭证码上报确认：选项 */
export interface PostV3GovSubsidyZhejiangAuthcodeCommitOptions extends CallOptions {
  json: PostV3GovSubsidyZhejiangAuthcodeCommitJson
}

/** 品类凭证码上报确认：应答 */
export interface PostV3GovSubsidyZhejiangAuthcodeCommitResponse {
  /** 响应码 · 例：`000000` */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
}

/** `v3/gov/subsidy/zhejiang/authcode/commit` */
export interface V3GovSubsidyZhejiangAuthcodeCommit extends PathNode {
  /**
   * 品类凭证码上报确认
   *
   * `POST /v3/gov/subsidy/zhejiang/authcode/commit`
   *
   * 产品：国补专区、浙江 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 官方文档}
   */
  post(options: PostV3GovSubsidyZhejiangAuthcodeCommitOptions): Promise<AxiosResponse<PostV3GovSubsidyZhejiangAuthcodeCommitResponse>>
}

/** 申请品类凭证码：请求 */
export interface PostV3GovSubsidyZhejiangAuthcodeIssueJson {
  /** 品类编码 · 例：`A01` */
  category_id: string
  /** 用户id */
  openid?: string
  /** 姓名 · 敏感信息，加密传输 */
  name: string
  /** 手机号 · 敏感信息，加密传输 */
  mobile: string
  /** 区县编码 · 例：`330000` */
  add_code: string
  /** 自定义域 */
  custom_info?: string
  /** 证件类型 */
  cert_type: '1' | '2' | '3' | '4' | '5'
  /** 证件号码 · 敏感信息，加密传输 */
  cert_no: string
  /** 请求流水号 · 例：`123` */
  req_ssn: string
}

/** 申请品类凭证码：选项 */
export interface PostV3GovSubsidyZhejiangAuthcodeIssueOptions extends CallOptions {
  json: PostV3GovSubsidyZhejiangAuthcodeIssueJson
}

/** 申请品类凭证码：应答 */
export interface PostV3GovSubsidyZhejiangAuthcodeIssueResponse {
  /** 响应码 · 例：`000000` */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
  /** 品类凭证码 · 例：`0be5f8c9071ad939651948480316da8a2d610833bb63bf67c78fdee5edd5aea1` */
  auth_code?: string
}

/** `v3/gov/subsidy/zhejiang/authcode/issue` */
export interface V3GovSubsidyZhejiangAuthcodeIssue extends PathNode {
  /**
   * 申请品类凭证码
   *
   * `POST /v3/gov/subsidy/zhejiang/authcode/issue`
   *
   * 产品：国补专区、浙江 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 官方文档}
   */
  post(options: PostV3GovSubsidyZhejiangAuthcodeIssueOptions): Promise<AxiosResponse<PostV3GovSubsidyZhejiangAuthcodeIssueResponse>>
}

/** 品类凭证码上报撤销：请求 */
export interface PostV3GovSubsidyZhejiangAuthcodeRefundJson {
  /** 接入方请求流水号 */
  sp_serial_no: string
  /** 冻结流水号 */
  cred_frozen_no: string
  /** 交易日期 */
  trans_date: string
  /** 交易时间 */
  trans_time: string
  /** 商户订单号 */
  order_no?: string
  /** 政府补贴金额 */
  subsidy_amt?: number
  /** 收货地区编码 */
  add_code?: string
  /** 收货地址 */
  address?: string
  /** 销售方式 */
  sale_models?: '0' | '1'
  /** 统一社会信息代码 */
  uniscid?: string
  /** 商品条码 */
  barcode?: string
  /** 品类凭证码 */
  auth_code: string
  /** 请求流水号 · 例：`123` */
  req_ssn: string
  /** 银行机构名称 */
  bank_name?: string
  /** 银行补贴金额 */
  bank_subsidy?: string
  /** 交易平台补贴金额 */
  plat_subsidy?: string
  /** 销售企业名称 */
  corp_name?: string
  /** 家电品牌 */
  brand?: string
}

/** 品类凭证码上报撤销：选项 */
export interface PostV3GovSubsidyZhejiangAuthcodeRefundOptions extends CallOptions {
  json: PostV3GovSubsidyZhejiangAuthcodeRefundJson
}

/** 品类凭证码上报撤销：应答 */
export interface PostV3GovSubsidyZhejiangAuthcodeRefundResponse {
  /** 响应码 · 例：`000000` */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
}

/** `v3/gov/subsidy/zhejiang/authcode/refund` */
export interface V3GovSubsidyZhejiangAuthcodeRefund extends PathNode {
  /**
   * 品类凭证码上报撤销
   *
   * `POST /v3/gov/subsidy/zhejiang/authcode/refund`
   *
   * 产品：国补专区、浙江 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 官方文档}
   */
  post(options: PostV3GovSubsidyZhejiangAuthcodeRefundOptions): Promise<AxiosResponse<PostV3GovSubsidyZhejiangAuthcodeRefundResponse>>
}

/** 预核销品类凭证码：请求 */
export interface PostV3GovSubsidyZhejiangAuthcodeTryJson {
  /** 接入方请求流水号 */
  sp_serial_no: string
  /** 商户号 */
  mchnt_no: string
  /** 终端号 */
  term_no: string
  /** 品类凭证码 */
  auth_code: string
  /** 品类编码 · 例：`A01` */
  category: string
  /** 区县编码 · 例：`330000` */
  county_code: string
}

/** 预核销品类凭证码：选项 */
export interface PostV3GovSubsidyZhejiangAuthcodeTryOptions extends CallOptions {
  json: PostV3GovSubsidyZhejiangAuthcodeTryJson
}

/** 预核销品类凭证码：应答 */
export interface PostV3GovSubsidyZhejiangAuthcodeTryResponse {
  /** 响应码 · 例：`000000` */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
  /** 冻结流水号 */
  cred_frozen_no: string
  /** 活动号 */
  event_id: string
  /** 活动标题 */
  event_title: string
  /** 优惠模式 */
  discount_mode: 'DIS_FLAG' | 'DIS_CALC' | 'DIS_SMKT' | (string & {})
  /** 原订单金额 */
  amount?: number
  /** 优惠金额 */
  discount_amt?: number
  /** 实付金额 */
  pay_amt?: number
  /** 渠道优惠标记 */
  channel_dis_flag?: string
  /** 渠道活动号列表 */
  channel_evt_no?: string
  /** 品类编码 */
  category_id: string
}

/** `v3/gov/subsidy/zhejiang/authcode/try` */
export interface V3GovSubsidyZhejiangAuthcodeTry extends PathNode {
  /**
   * 预核销品类凭证码
   *
   * `POST /v3/gov/subsidy/zhejiang/authcode/try`
   *
   * 产品：国补专区、浙江 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 官方文档}
   */
  post(options: PostV3GovSubsidyZhejiangAuthcodeTryOptions): Promise<AxiosResponse<PostV3GovSubsidyZhejiangAuthcodeTryResponse>>
}

/** 商品信息查询：请求 */
export interface PostV3GovSubsidyZhejiangGoodsQueryJson {
  /** 商品条码 */
  goods_bar_code?: string
  /** 省份代码 */
  province?: string
  /** 请求流水号 · 例：`123` */
  req_ssn: string
  /** 请求时间 */
  req_time?: string
}

/** 商品信息查询：选项 */
export interface PostV3GovSubsidyZhejiangGoodsQueryOptions extends CallOptions {
  json: PostV3GovSubsidyZhejiangGoodsQueryJson
}

/** 商品信息查询：应答 */
export interface PostV3GovSubsidyZhejiangGoodsQueryResponse {
  /** 响应码 · 例：`000000` */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
  /** 商品条码 */
  goods_bar_code: string
  /** 本记录唯一ID */
  seq_id: string
  /** 省份代码 */
  province: string
  /** 条码类型 */
  code_type: '001' | '002' | (string & {})
  /** 商品品类 */
  goods_type: string
  /** 商品名称 */
  goods_name: string
  /** 品牌名称 */
  logo_name: string
  /** 商品型号 */
  goods_model: string
  /** 基准价格 */
  basis_price: string
  /** 厂商统一社会信用代码 */
  manufact_cert_code: string
  /** 厂商指导零售价 */
  manufact_price: string
  /** 能效标识 */
  energy_effciency?: string
  /** 能效备案编号 */
  energy_reg_code?: string
  /** 能效备案型号 */
  energy_reg_model?: string
  /** 3C 认证编号 */
  reg_3c_code?: string
  /** 水效标识 */
  water_effciency?: string
  /** 有效期 */
  expire_date?: string
  /** 产品描述 */
  description?: string
  /** gpc 分类代码 */
  gpc?: string
  /** 净含量 */
  net_content?: string
  /** 净含量单位代码 */
  unit_code?: string
  /** 原产国 */
  origin?: string
  /** 市级区域代码 */
  city?: string
  /** 区县区域代码 */
  county?: string
  /** 数据状态 */
  data_state?: string
  /** 备注 */
  remark?: string
  /** 上送状态 */
  upload_state?: string
  /** 失效时间 */
  expire_time?: string
  /** 是否 AI 产品 */
  is_ai_product?: string
  /** 设备类型 */
  device_type?: string
  /** 厂商识别代码 */
  manufact_code?: string
  /** 厂商注册日期 */
  manufact_login_date?: string
  /** 厂商失效日期 */
  manufact_logout_date?: string
  /** 厂商失效标识 */
  manufact_logout_flag?: string
  /** 厂商注册地址 */
  manufact_register_addr?: string
  /** 厂商过期日期 */
  manufact_valid_date?: string
  /** 厂商企业名称 */
  manufact_firm_name?: string
  /** 企业定价单位 */
  price_unit?: string
  /** 上市日期 */
  sale_date?: string
  /** PC 类型 */
  pc_type?: string
  /** 上送平台编码 */
  msg_src_platform?: string
}

/** `v3/gov/subsidy/zhejiang/goods/query` */
export interface V3GovSubsidyZhejiangGoodsQuery extends PathNode {
  /**
   * 商品信息查询
   *
   * `POST /v3/gov/subsidy/zhejiang/goods/query`
   *
   * 产品：国补专区、浙江 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 官方文档}
   */
  post(options: PostV3GovSubsidyZhejiangGoodsQueryOptions): Promise<AxiosResponse<PostV3GovSubsidyZhejiangGoodsQueryResponse>>
}

/** n品类核销：请求 */
export interface PostV3GovSubsidyZhejiangNQualificationsConfirmJson {
  /** 品类集合 */
  data?: {
    /** 品类编码 */
    cate_code: string
    /** 证件号码 · 敏感信息，加密传输 */
    cert_no: string
    /** 能耗等级 */
    grade?: string
    /** 姓名 · 敏感信息，加密传输 */
    name: string
    /** 交易完成或商品退回时间戳 */
    operation_time: string
    /** 银行机构名称 */
    bank_name?: string
    /** 银行补贴金额 */
    bank_subsidy?: string
    /** 交易平台补贴金额 */
    plat_subsidy?: string
    /** 销售金额 */
    sales: string
    /** 品类状态 */
    status: string
    /** 政府补贴金额 */
    subsidy: string
    /** 手机号 · 敏感信息，加密传输 */
    tel: string
    /** 收货地区编码 */
    add_code: string
    /** 收货地址 · 敏感信息，加密传输 */
    address: string
    /** 销售方式 */
    sale_models: string
    /** 家电品牌 */
    brand: string
    /** 活动资金地区编码 */
    activity_add_code: string
    /** 统一社会信息代码 */
    uniscid: string
    /** 销售企业名称 */
    corp_name: string
    /** 数据流水号 */
    serial_num: string
  }[]
  /** 请求流水号 · 例：`123` */
  req_ssn: string
  /** 请求时间 */
  req_time?: string
}

/** n品类核销：选项 */
export interface PostV3GovSubsidyZhejiangNQualificationsConfirmOptions extends CallOptions {
  json: PostV3GovSubsidyZhejiangNQualificationsConfirmJson
}

/** n品类核销：应答 */
export interface PostV3GovSubsidyZhejiangNQualificationsConfirmResponse {
  /** 响应码 · 例：`000000` */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
}

/** `v3/gov/subsidy/zhejiang/n-qualifications/confirm` */
export interface V3GovSubsidyZhejiangNQualificationsConfirm extends PathNode {
  /**
   * n品类核销
   *
   * `POST /v3/gov/subsidy/zhejiang/n-qualifications/confirm`
   *
   * 产品：国补专区、浙江 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 官方文档}
   */
  post(options: PostV3GovSubsidyZhejiangNQualificationsConfirmOptions): Promise<AxiosResponse<PostV3GovSubsidyZhejiangNQualificationsConfirmResponse>>
}

/** 变更资格：请求 */
export interface PostV3GovSubsidyZhejiangQualificationsAlterJson {
  /** 品类编码 · 例：`A01` */
  cate_code: string
  /** 证件号码 · 敏感信息，加密传输 */
  cert_no: string
  /** 姓名 · 敏感信息，加密传输 */
  name: string
  /** 手机号 · 敏感信息，加密传输 */
  tel: string
  /** 请求流水号 · 例：`123` */
  req_ssn: string
}

/** 变更资格：选项 */
export interface PostV3GovSubsidyZhejiangQualificationsAlterOptions extends CallOptions {
  json: PostV3GovSubsidyZhejiangQualificationsAlterJson
}

/** 变更资格：应答 */
export interface PostV3GovSubsidyZhejiangQualificationsAlterResponse {
  /** 响应码 · 例：`000000` */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
  /** 品类凭证码 · 例：`0be5f8c9071ad939651948480316da8a2d610833bb63bf67c78fdee5edd5aea1` */
  auth_code: string
}

/** `v3/gov/subsidy/zhejiang/qualifications/alter` */
export interface V3GovSubsidyZhejiangQualificationsAlter extends PathNode {
  /**
   * 变更资格
   *
   * `POST /v3/gov/subsidy/zhejiang/qualifications/alter`
   *
   * 产品：国补专区、浙江 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 官方文档}
   */
  post(options: PostV3GovSubsidyZhejiangQualificationsAlterOptions): Promise<AxiosResponse<PostV3GovSubsidyZhejiangQualificationsAlterResponse>>
}

/** 领取资格：请求 */
export interface PostV3GovSubsidyZhejiangQualificationsClaimJson {
  /** 品类编码 · 例：`A01` */
  cate_code: string
  /** 证件号码 · 敏感信息，加密传输 */
  cert_no: string
  /** 姓名 · 敏感信息，加密传输 */
  name: string
  /** 手机号 · 敏感信息，加密传输 */
  tel: string
  /** 证件类型 */
  cert_type?: '1' | '2' | '3' | '4' | '5'
  /** 请求流水号 · 例：`123` */
  req_ssn: string
}

/** 领取资格：选项 */
export interface PostV3GovSubsidyZhejiangQualificationsClaimOptions extends CallOptions {
  json: PostV3GovSubsidyZhejiangQualificationsClaimJson
}

/** 领取资格：应答 */
export interface PostV3GovSubsidyZhejiangQualificationsClaimResponse {
  /** 响应码 · 例：`000000` */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
}

/** `v3/gov/subsidy/zhejiang/qualifications/claim` */
export interface V3GovSubsidyZhejiangQualificationsClaim extends PathNode {
  /**
   * 领取资格
   *
   * `POST /v3/gov/subsidy/zhejiang/qualifications/claim`
   *
   * 产品：国补专区、浙江 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 官方文档}
   */
  post(options: PostV3GovSubsidyZhejiangQualificationsClaimOptions): Promise<AxiosResponse<PostV3GovSubsidyZhejiangQualificationsClaimResponse>>
}

/** 查询补贴资格：请求 */
export interface PostV3GovSubsidyZhejiangQualificationsQueryJson {
  /** 证件号码 · 敏感信息，加密传输 */
  cert_no: string
  /** 品类编码 · 例：`A01` */
  cate_code?: string
  /** 请求流水号 · 例：`123` */
  req_ssn: string
}

/** 查询补贴资格：选项 */
export interface PostV3GovSubsidyZhejiangQualificationsQueryOptions extends CallOptions {
  json: PostV3GovSubsidyZhejiangQualificationsQueryJson
}

/** 查询补贴资格：应答 */
export interface PostV3GovSubsidyZhejiangQualificationsQueryResponse {
  /** 响应码 · 例：`000000` */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
  /** 资格信息 */
  data?: {
    /** 品类编码 · 例：`A01` */
    cate_code: string
    /** 状态信息 */
    status?: string
    /** 状态编码 */
    status_code?: '00' | '01' | '02' | '03' | '04' | '05' | '06' | (string & {})
  }[]
}

/** `v3/gov/subsidy/zhejiang/qualifications/query` */
export interface V3GovSubsidyZhejiangQualificationsQuery extends PathNode {
  /**
   * 查询补贴资格
   *
   * `POST /v3/gov/subsidy/zhejiang/qualifications/query`
   *
   * 产品：国补专区、浙江 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 官方文档}
   */
  post(options: PostV3GovSubsidyZhejiangQualificationsQueryOptions): Promise<AxiosResponse<PostV3GovSubsidyZhejiangQualificationsQueryResponse>>
}

/** 核销资格：请求 */
export interface PostV3GovSubsidyZhejiangQualificationsSyncJson {
  /** 请求流水号 · 例：`123` */
  req_ssn?: string
  /** 资格集合 */
  data?: {
    /** 品类凭证码 · 例：`0be5f8c9071ad939651948480316da8a2d610833bb63bf67c78fdee5edd5aea1` */
    auth_code: string
    /** 品类编码 · 例：`A01` */
    cate_code: string
    /** 证件号码 · 敏感信息，加密传输 */
    cert_no: string
    /** 能耗等级 */
    grade?: '一级' | '二级'
    /** 姓名 · 敏感信息，加密传输 */
    name: string
    /** 交易完成或商品退回时间戳 */
    operation_time: string
    /** 银行机构名称 */
    bank_name?: string
    /** 银行补贴金额 */
    bank_subsidy?: string
    /** 交易平台补贴金额 */
    plat_subsidy?: string
    /** 销售金额 */
    sales: string
    /** 品类状态 */
    status: '0' | '1'
    /** 政府补贴金额 */
    subsidy: string
    /** 手机号 · 敏感信息，加密传输 */
    tel: string
    /** 区县编码 · 例：`330000` */
    add_code: string
    /** 收货地址 */
    address: string
    /** 销售方式 */
    sale_models: '0' | '1'
    /** S/N码 */
    sn_code: string
    /** 统一社会信息代码 */
    uniscid: string
    /** 销售企业名称 */
    corp_name: string
    /** 商品条码 */
    barcode: string
    /** 商品名称 */
    item_name: string
    /** 规格型号 */
    spec_model: string
    /** 家电品牌 */
    brand: string
    /** 物流单号 */
    logistics_no?: string
    /** 签收时间 */
    delivery_time?: string
    /** 发票号 */
    invoice_no?: string
    /** 是否属于 AI 产品 */
    is_ai_product: string
    /** 类型 */
    pc_type?: string
    /** 商户订单号 */
    order_no: string
    /** 原始订单号 */
    origin_order_no?: string
    /** 活动地区编码 */
    activity_add_code: string
    imei1?: string
    imei2?: string
    /** 3C SN 锁定解锁订单号 */
    ccc_sn_order_no?: string
  }[]
}

/** 核销资格：选项 */
export interface PostV3GovSubsidyZhejiangQualificationsSyncOptions extends CallOptions {
  json: PostV3GovSubsidyZhejiangQualificationsSyncJson
}

/** 核销资格：应答 */
export interface PostV3GovSubsidyZhejiangQualificationsSyncResponse {
  /** 响应码 · 例：`000000` */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
  /** 异常数据说明列表 */
  error_data?: string[]
}

/** `v3/gov/subsidy/zhejiang/qualifications/sync` */
export interface V3GovSubsidyZhejiangQualificationsSync extends PathNode {
  /**
   * 核销资格
   *
   * `POST /v3/gov/subsidy/zhejiang/qualifications/sync`
   *
   * 产品：国补专区、浙江 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 官方文档}
   */
  post(options: PostV3GovSubsidyZhejiangQualificationsSyncOptions): Promise<AxiosResponse<PostV3GovSubsidyZhejiangQualificationsSyncResponse>>
}

/** sn码锁定：请求 */
export interface PostV3GovSubsidyZhejiangSncodeLockJson {
  /** 发起方 */
  create_user: string
  /** 省份代码 */
  province: string
  /** 厂商统一 社会信用 代码 */
  manufact_cert_code?: string
  /** 商品 SN码 */
  sn: string
  /** 商品条码 */
  goods_bar_code: string
  /** 商品品类 */
  goods_type: string
  /** 商品名称 */
  goods_name: string
  /** 商品型号 */
  goods_model?: string
  /** IMEI_1 码 */
  imei1?: string
  /** IMEI_2 码 */
  imei2?: string
  /** 交易订单号 */
  trans_orderid: string
  /** 订单金额 */
  order_price: string
  /** 收单机构 */
  acquire_code?: string
  /** 销售订单号 */
  sell_orderid: string
  /** 市级区域代码 */
  city?: string
  /** 区县区域代码 */
  county?: string
  /** 是否 AI 产品 */
  is_ai_product?: string
  /** 销售时间 */
  sale_time?: string
  /** 厂商信息 */
  mfr_info?: string
  /** 具体品牌 */
  brand?: string
  /** 渠道类型 */
  sale_models?: string
  /** 请求流水号 */
  req_ssn: string
  /** 请求时间 */
  req_time: string
}

/** sn码锁定：选项 */
export interface PostV3GovSubsidyZhejiangSncodeLockOptions extends CallOptions {
  json: PostV3GovSubsidyZhejiangSncodeLockJson
}

/** sn码锁定：应答 */
export interface PostV3GovSubsidyZhejiangSncodeLockResponse {
  /** 响应码 · 例：`000000` */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
  /** IMEI_1 码 */
  imei1?: string
  /** IMEI_2 码 */
  imei2?: string
}

/** `v3/gov/subsidy/zhejiang/sncode/lock` */
export interface V3GovSubsidyZhejiangSncodeLock extends PathNode {
  /**
   * sn码锁定
   *
   * `POST /v3/gov/subsidy/zhejiang/sncode/lock`
   *
   * 产品：国补专区、浙江 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 官方文档}
   */
  post(options: PostV3GovSubsidyZhejiangSncodeLockOptions): Promise<AxiosResponse<PostV3GovSubsidyZhejiangSncodeLockResponse>>
}

/** sn码销售状态查询：请求 */
export interface PostV3GovSubsidyZhejiangSncodeQueryJson {
  /** 商品SN码 */
  sn: string
  /** 省份代码 */
  province: string
  /** 厂商统一社会信 用代码 */
  manufact_cert_code?: string
  /** 商品品类 */
  goods_type: string
  /** 商品条码 */
  goods_bar_code: string
  /** IMEI_1 码 */
  imei1?: string
  /** IMEI_2 码 */
  imei2?: string
  /** 渠道类型 */
  sales_models?: string
  /** 请求流水号 */
  req_ssn: string
  /** 请求时间 */
  req_time: string
}

/** sn码销售状态查询：选项 */
export interface PostV3GovSubsidyZhejiangSncodeQueryOptions extends CallOptions {
  json: PostV3GovSubsidyZhejiangSncodeQueryJson
}

/** sn码销售状态查询：应答 */
export interface PostV3GovSubsidyZhejiangSncodeQueryResponse {
  /** 响应码 · 例：`000000` */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
  /** 商品SN码 */
  sn?: string
  /** 省份代码 */
  province?: string
  /** 售卖状态 */
  sell_state?: 'U0022' | 'U0023' | 'U0024' | 'U9999' | (string & {})
}

/** `v3/gov/subsidy/zhejiang/sncode/query` */
export interface V3GovSubsidyZhejiangSncodeQuery extends PathNode {
  /**
   * sn码销售状态查询
   *
   * `POST /v3/gov/subsidy/zhejiang/sncode/query`
   *
   * 产品：国补专区、浙江 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 官方文档}
   */
  post(options: PostV3GovSubsidyZhejiangSncodeQueryOptions): Promise<AxiosResponse<PostV3GovSubsidyZhejiangSncodeQueryResponse>>
}

/** sn码解锁：请求 */
export interface PostV3GovSubsidyZhejiangSncodeUnlockJson {
  /** 请求流水号 */
  req_ssn: string
  /** 请求时间 */
  req_time: string
  /** 发起方 */
  create_user: string
  /** 省份代码 */
  province: string
  /** 厂商统一 社会信用 代码 */
  manufact_cert_code?: string
  /** 商品 SN码 */
  sn: string
  /** 商品条码 */
  goods_bar_code: string
  /** 商品品类 */
  goods_type: string
  /** 商品名称 */
  goods_name: string
  /** 商品型号 */
  goods_model?: string
  /** IMEI_1 码 */
  imei1?: string
  /** IMEI_2 码 */
  imei2?: string
  /** 交易订单 号 */
  trans_orderid: string
  /** 原支付订 单号 */
  ori_pay_orderid: string
  /** 订单金额 */
  order_price: string
  /** 收单机构 */
  acquire_code?: string
  /** 销售订单 号 */
  sell_orderid: string
  /** 市级区域 代码 */
  city?: string
  /** 区县区域代码 */
  county?: string
  /** 是否 AI 产 品 */
  is_ai_product?: string
  /** 销售时间 */
  sale_time?: string
  /** 厂商信息 */
  mfr_info?: string
  /** 具体品牌 */
  brand?: string
  /** 渠道类型 */
  sales_models?: string
}

/** sn码解锁：选项 */
export interface PostV3GovSubsidyZhejiangSncodeUnlockOptions extends CallOptions {
  json: PostV3GovSubsidyZhejiangSncodeUnlockJson
}

/** sn码解锁：应答 */
export interface PostV3GovSubsidyZhejiangSncodeUnlockResponse {
  /** 响应码 · 例：`000000` */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
}

/** `v3/gov/subsidy/zhejiang/sncode/unlock` */
export interface V3GovSubsidyZhejiangSncodeUnlock extends PathNode {
  /**
   * sn码解锁
   *
   * `POST /v3/gov/subsidy/zhejiang/sncode/unlock`
   *
   * 产品：国补专区、浙江 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 官方文档}
   */
  post(options: PostV3GovSubsidyZhejiangSncodeUnlockOptions): Promise<AxiosResponse<PostV3GovSubsidyZhejiangSncodeUnlockResponse>>
}

export interface GovSubsidyOperations {
  'POST /v3/gov/subsidy/audit/cup/invalid': { json: PostV3GovSubsidyAuditCupInvalidJson; options: PostV3GovSubsidyAuditCupInvalidOptions; response: PostV3GovSubsidyAuditCupInvalidResponse }
  'POST /v3/gov/subsidy/audit/cup/query': { json: PostV3GovSubsidyAuditCupQueryJson; options: PostV3GovSubsidyAuditCupQueryOptions; response: PostV3GovSubsidyAuditCupQueryResponse }
  'POST /v3/gov/subsidy/audit/cup/refund/sync': { json: PostV3GovSubsidyAuditCupRefundSyncJson; options: PostV3GovSubsidyAuditCupRefundSyncOptions; response: PostV3GovSubsidyAuditCupRefundSyncResponse }
  'POST /v3/gov/subsidy/audit/cup/update': { json: PostV3GovSubsidyAuditCupUpdateJson; options: PostV3GovSubsidyAuditCupUpdateOptions; response: PostV3GovSubsidyAuditCupUpdateResponse }
  'POST /v3/gov/subsidy/audit/cup/upload': { json: PostV3GovSubsidyAuditCupUploadJson; options: PostV3GovSubsidyAuditCupUploadOptions; response: PostV3GovSubsidyAuditCupUploadResponse }
  'POST /v3/gov/subsidy/companies/query': { json: PostV3GovSubsidyCompaniesQueryJson; options: PostV3GovSubsidyCompaniesQueryOptions; response: PostV3GovSubsidyCompaniesQueryResponse }
  'POST /v3/gov/subsidy/goods/upload': { json: PostV3GovSubsidyGoodsUploadJson; options: PostV3GovSubsidyGoodsUploadOptions; response: PostV3GovSubsidyGoodsUploadResponse }
  'POST /v3/gov/subsidy/n-qualifications/sync': { json: PostV3GovSubsidyNQualificationsSyncJson; options: PostV3GovSubsidyNQualificationsSyncOptions; response: PostV3GovSubsidyNQualificationsSyncResponse }
  'GET /v3/gov/subsidy/qualification': { query: GetV3GovSubsidyQualificationQuery; options: GetV3GovSubsidyQualificationOptions; response: GetV3GovSubsidyQualificationResponse }
  'POST /v3/gov/subsidy/qualifications/passthrough/cancel': { json: PostV3GovSubsidyQualificationsPassthroughCancelJson; options: PostV3GovSubsidyQualificationsPassthroughCancelOptions; response: PostV3GovSubsidyQualificationsPassthroughCancelResponse }
  'POST /v3/gov/subsidy/qualifications/passthrough/claim': { json: PostV3GovSubsidyQualificationsPassthroughClaimJson; options: PostV3GovSubsidyQualificationsPassthroughClaimOptions; response: PostV3GovSubsidyQualificationsPassthroughClaimResponse }
  'POST /v3/gov/subsidy/qualifications/passthrough/query': { json: PostV3GovSubsidyQualificationsPassthroughQueryJson; options: PostV3GovSubsidyQualificationsPassthroughQueryOptions; response: PostV3GovSubsidyQualificationsPassthroughQueryResponse }
  'POST /v3/gov/subsidy/qualifications/query': { json: PostV3GovSubsidyQualificationsQueryJson; options: PostV3GovSubsidyQualificationsQueryOptions; response: PostV3GovSubsidyQualificationsQueryResponse }
  'POST /v3/gov/subsidy/qualifications/sync': { json: PostV3GovSubsidyQualificationsSyncJson; options: PostV3GovSubsidyQualificationsSyncOptions; response: PostV3GovSubsidyQualificationsSyncResponse }
  'POST /v3/gov/subsidy/sncode/lock': { json: PostV3GovSubsidySncodeLockJson; options: PostV3GovSubsidySncodeLockOptions; response: PostV3GovSubsidySncodeLockResponse }
  'POST /v3/gov/subsidy/sncode/query': { json: PostV3GovSubsidySncodeQueryJson; options: PostV3GovSubsidySncodeQueryOptions; response: PostV3GovSubsidySncodeQueryResponse }
  'POST /v3/gov/subsidy/sncode/unlock': { json: PostV3GovSubsidySncodeUnlockJson; options: PostV3GovSubsidySncodeUnlockOptions; response: PostV3GovSubsidySncodeUnlockResponse }
  'POST /v3/gov/subsidy/transactions/query': { json: PostV3GovSubsidyTransactionsQueryJson; options: PostV3GovSubsidyTransactionsQueryOptions; response: PostV3GovSubsidyTransactionsQueryResponse }
  'POST /v3/gov/subsidy/transactions/summary/query-day': { json: PostV3GovSubsidyTransactionsSummaryQueryDayJson; options: PostV3GovSubsidyTransactionsSummaryQueryDayOptions; response: PostV3GovSubsidyTransactionsSummaryQueryDayResponse }
  'POST /v3/gov/subsidy/transactions/sync': { json: PostV3GovSubsidyTransactionsSyncJson; options: PostV3GovSubsidyTransactionsSyncOptions; response: PostV3GovSubsidyTransactionsSyncResponse }
  'POST /v3/gov/subsidy/zhejiang/authcode/cancel': { json: PostV3GovSubsidyZhejiangAuthcodeCancelJson; options: PostV3GovSubsidyZhejiangAuthcodeCancelOptions; response: PostV3GovSubsidyZhejiangAuthcodeCancelResponse }
  'POST /v3/gov/subsidy/zhejiang/authcode/commit': { json: PostV3GovSubsidyZhejiangAuthcodeCommitJson; options: PostV3GovSubsidyZhejiangAuthcodeCommitOptions; response: PostV3GovSubsidyZhejiangAuthcodeCommitResponse }
  'POST /v3/gov/subsidy/zhejiang/authcode/issue': { json: PostV3GovSubsidyZhejiangAuthcodeIssueJson; options: PostV3GovSubsidyZhejiangAuthcodeIssueOptions; response: PostV3GovSubsidyZhejiangAuthcodeIssueResponse }
  'POST /v3/gov/subsidy/zhejiang/authcode/refund': { json: PostV3GovSubsidyZhejiangAuthcodeRefundJson; options: PostV3GovSubsidyZhejiangAuthcodeRefundOptions; response: PostV3GovSubsidyZhejiangAuthcodeRefundResponse }
  'POST /v3/gov/subsidy/zhejiang/authcode/try': { json: PostV3GovSubsidyZhejiangAuthcodeTryJson; options: PostV3GovSubsidyZhejiangAuthcodeTryOptions; response: PostV3GovSubsidyZhejiangAuthcodeTryResponse }
  'POST /v3/gov/subsidy/zhejiang/goods/query': { json: PostV3GovSubsidyZhejiangGoodsQueryJson; options: PostV3GovSubsidyZhejiangGoodsQueryOptions; response: PostV3GovSubsidyZhejiangGoodsQueryResponse }
  'POST /v3/gov/subsidy/zhejiang/n-qualifications/confirm': { json: PostV3GovSubsidyZhejiangNQualificationsConfirmJson; options: PostV3GovSubsidyZhejiangNQualificationsConfirmOptions; response: PostV3GovSubsidyZhejiangNQualificationsConfirmResponse }
  'POST /v3/gov/subsidy/zhejiang/qualifications/alter': { json: PostV3GovSubsidyZhejiangQualificationsAlterJson; options: PostV3GovSubsidyZhejiangQualificationsAlterOptions; response: PostV3GovSubsidyZhejiangQualificationsAlterResponse }
  'POST /v3/gov/subsidy/zhejiang/qualifications/claim': { json: PostV3GovSubsidyZhejiangQualificationsClaimJson; options: PostV3GovSubsidyZhejiangQualificationsClaimOptions; response: PostV3GovSubsidyZhejiangQualificationsClaimResponse }
  'POST /v3/gov/subsidy/zhejiang/qualifications/query': { json: PostV3GovSubsidyZhejiangQualificationsQueryJson; options: PostV3GovSubsidyZhejiangQualificationsQueryOptions; response: PostV3GovSubsidyZhejiangQualificationsQueryResponse }
  'POST /v3/gov/subsidy/zhejiang/qualifications/sync': { json: PostV3GovSubsidyZhejiangQualificationsSyncJson; options: PostV3GovSubsidyZhejiangQualificationsSyncOptions; response: PostV3GovSubsidyZhejiangQualificationsSyncResponse }
  'POST /v3/gov/subsidy/zhejiang/sncode/lock': { json: PostV3GovSubsidyZhejiangSncodeLockJson; options: PostV3GovSubsidyZhejiangSncodeLockOptions; response: PostV3GovSubsidyZhejiangSncodeLockResponse }
  'POST /v3/gov/subsidy/zhejiang/sncode/query': { json: PostV3GovSubsidyZhejiangSncodeQueryJson; options: PostV3GovSubsidyZhejiangSncodeQueryOptions; response: PostV3GovSubsidyZhejiangSncodeQueryResponse }
  'POST /v3/gov/subsidy/zhejiang/sncode/unlock': { json: PostV3GovSubsidyZhejiangSncodeUnlockJson; options: PostV3GovSubsidyZhejiangSncodeUnlockOptions; response: PostV3GovSubsidyZhejiangSncodeUnlockResponse }
}

/** 审核数据 */
export interface GovSubsidyAuditData {
  /** 分公司机构代码 */
  org_no: string
  /** 店铺编码 */
  sub_mchnt_cd: string
  /** 店铺名称 */
  sub_mchnt_nm: string
  /** 门店名称 */
  store_nm?: string
  /** 线上平台订单号 */
  online_no: string
  /** 商户订单号 */
  mchnt_order_id: string
  /** 审核记录上传时间 */
  upload_time: string
  /** 审核结果通知地址 */
  notify_url: string
  /** 品类 */
  prod_id: string
  /** 能效 */
  eng_grade?: string
  /** 品牌 */
  brand_nm: string
  /** 型号 */
  prod_model: string
  /** 销售方式 */
  sales_chnl?: string
  /** 电商平台方 */
  plat_form: string
  /** 支付方式类型 */
  payer_tp: string
  /** 收旧订单号 */
  trade_in_order_id?: string
  /** 收旧价格 */
  trade_in_at?: string
  /** 收旧价格是否统计 */
  is_trade_in?: string
  /** 订单金额 */
  sales_at: string
  /** 实付金额 */
  actual_at: string
  /** 交易时间 */
  trans_tm: string
  /** 商户编码 */
  mchnt_cd: string
  /** 商家优惠金额 */
  mer_sub_at?: string
  /** 国补优惠金额 */
  discount_at: string
  /** 其他图片1 */
  image01?: string
  /** 其他图片2 */
  image02?: string
  /** 其他图片3 */
  image03?: string
  /** 其他图片4 */
  image04?: string
  /** 其他图片5 */
  image05?: string
  /** 其他图片6 */
  image06?: string
  /** 其他图片7 */
  image07?: string
  /** 其他图片8 */
  image08?: string
  /** 其他图片9 */
  image09?: string
  /** 其他图片10 */
  image10?: string
  /** 收旧承诺函照片 */
  commitment_letter_photo?: string
  /** 收旧承诺函照片格式 */
  commitment_letter_photo_format?: string
  /** 收旧设备外观照片 */
  device_photo?: string
  /** 收旧设备外观照片格式 */
  device_photo_format?: string
  /** 包含完整外包装及sn码的激活照片 */
  pack_and_active_photo?: string
  /** 商品条码 */
  bar_code?: string
  /** SN码 */
  sn_code: string
  imei1?: string
  imei2?: string
  /** 能效或水效网备案登记型号 */
  register_model?: string
  /** 能效或水效备案号 */
  record_number?: string
  /** 能效或水效执行的国家标准名称 */
  eng_grade_standard?: string
  /** 发票信息 */
  invoice_info: {
    /** 发票代码 */
    invoice_cd?: string
    /** 发票号码 */
    invoice_no?: string
    /** 开票日期 */
    invoice_dt?: string
    /** 发票链接 */
    invoice_link?: string
    /** 发票类型 */
    invoice_tp?: string
    /** 发票校验码 */
    invoice_ck_cd?: string
    /** 发票上购买人姓名 */
    nm?: string
    /** 税价合计 */
    tax?: string
    /** 发票税额 */
    invoice_tax_amt?: string
    /** 销售企业名称 */
    sales_ent_nm?: string
    /** 销售方纳税人识别号 */
    tax_payer?: string
    /** 数量 */
    num?: string
    /** 货物或应税劳务服务名称 */
    service_nm?: string
  }
  /** 物流信息 */
  track_info: {
    /** 物流单号 */
    tracking_no?: string
    /** 物流公司 */
    tracking_company?: string
    /** 收货省 */
    usr_prov?: string
    /** 收货市 */
    usr_city?: string
    /** 收货区县 */
    usr_area?: string
    /** 收货地址 */
    usr_addr?: string
    /** 物流类型 */
    tracking_type?: string
    /** 提货方式 */
    delivery_method?: string
    /** 发货地址 */
    shipping_addr?: string
    /** 签收时间 */
    delivery_time?: string
  }
}

/** 审核记录标识 */
export interface GovSubsidyAuditReference {
  /** 分公司机构代码 */
  org_no: string
  /** 商户订单号 */
  mchnt_order_id: string
  /** 审核记录上传时间 */
  upload_time: string
}

/** 审核应答 */
export interface GovSubsidyAuditResponse {
  /** 响应码 · 例：`000000` */
  code: string
  /** 响应描述 */
  msg: string
  /** 详细应答码 */
  sub_code?: string
  /** 详细应答码描述 */
  sub_msg?: string
}

/** 用户资格查询 */
export interface GovSubsidyQualificationQuery {
  /** 自然人姓名 · 敏感信息，加密传输 */
  real_name: string
  /** 自然人证件号 · 敏感信息，加密传输 */
  id_card_number: string
  /** 手机号 · 敏感信息，加密传输 */
  phone_number: string
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 证件类型 */
  identity_document_type: 'ID_DOC_TYPE_ID_CARD' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW'
}

