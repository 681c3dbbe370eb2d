// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, PathNode } from '../index'

/** 报关查询：查询参数 */
export interface GetV3GlobalCustomsOrdersQuery {
  /** 机构APPID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 例：`1230000109` */
  mchid: string
  /** 订单类型 */
  order_type: 'out_trade_no' | 'transaction_id' | 'sub_order_no' | 'sub_order_id'
  /** 订单号 · 例：`20150806125346` */
  order_no: string
  /** 海关 */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN'
  /** 偏移量 */
  offset?: number
  /** 请求最大记录条数 */
  limit?: number
}

/** 报关查询：选项 */
export interface GetV3GlobalCustomsOrdersOptions extends CallOptions {
  query: GetV3GlobalCustomsOrdersQuery
}

/** 报关查询：应答 */
export interface GetV3GlobalCustomsOrdersResponse extends GlobalCustomsDeclarationList {}

/** 报关：请求 */
export interface PostV3GlobalCustomsOrdersJson extends GlobalCustomsDeclaration {}

/** 报关：选项 */
export interface PostV3GlobalCustomsOrdersOptions extends CallOptions {
  json: PostV3GlobalCustomsOrdersJson
}

/** 报关：应答 */
export interface PostV3GlobalCustomsOrdersResponse extends GlobalCustomsDeclarationResult {}

/** 报关信息修改：请求 */
export interface PatchV3GlobalCustomsOrdersJson extends GlobalCustomsModification {}

/** 报关信息修改：选项 */
export interface PatchV3GlobalCustomsOrdersOptions extends CallOptions {
  json: PatchV3GlobalCustomsOrdersJson
}

/** 报关信息修改：应答 */
export interface PatchV3GlobalCustomsOrdersResponse extends GlobalCustomsModificationResult {}

/** `v3/global/customs/orders` */
export interface V3GlobalCustomsOrders extends PathNode {
  /**
   * 报关查询
   *
   * `GET /v3/global/customs/orders`
   *
   * 产品：跨境∙报关 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025131 官方文档}
   */
  get(options: GetV3GlobalCustomsOrdersOptions): Promise<AxiosResponse<GetV3GlobalCustomsOrdersResponse>>
  /**
   * 报关
   *
   * `POST /v3/global/customs/orders`
   *
   * 产品：跨境∙报关 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025127 官方文档}
   */
  post(options: PostV3GlobalCustomsOrdersOptions): Promise<AxiosResponse<PostV3GlobalCustomsOrdersResponse>>
  /**
   * 报关信息修改
   *
   * `PATCH /v3/global/customs/orders`
   *
   * 产品：跨境∙报关 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025136 官方文档}
   */
  patch(options: PatchV3GlobalCustomsOrdersOptions): Promise<AxiosResponse<PatchV3GlobalCustomsOrdersResponse>>
}

/** 报关重推：请求 */
export interface PostV3GlobalCustomsRedeclareJson extends GlobalCustomsRedeclaration {}

/** 报关重推：选项 */
export interface PostV3GlobalCustomsRedeclareOptions extends CallOptions {
  json: PostV3GlobalCustomsRedeclareJson
}

/** 报关重推：应答 */
export interface PostV3GlobalCustomsRedeclareResponse extends GlobalCustomsRedeclarationResult {}

/** `v3/global/customs/redeclare` */
export interface V3GlobalCustomsRedeclare extends PathNode {
  /**
   * 报关重推
   *
   * `POST /v3/global/customs/redeclare`
   *
   * 产品：跨境∙报关 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025133 官方文档}
   */
  post(options: PostV3GlobalCustomsRedeclareOptions): Promise<AxiosResponse<PostV3GlobalCustomsRedeclareResponse>>
}

/** 身份信息校验：请求 */
export interface PostV3GlobalCustomsVerifyCertificateJson extends GlobalCustomsCertificateVerification {}

/** 身份信息校验：选项 */
export interface PostV3GlobalCustomsVerifyCertificateOptions extends CallOptions {
  json: PostV3GlobalCustomsVerifyCertificateJson
}

/** 身份信息校验：应答 */
export interface PostV3GlobalCustomsVerifyCertificateResponse extends GlobalCustomsCertificateVerificationResult {}

/** `v3/global/customs/verify-certificate` */
export interface V3GlobalCustomsVerifyCertificate extends PathNode {
  /**
   * 身份信息校验
   *
   * `POST /v3/global/customs/verify-certificate`
   *
   * 产品：跨境∙报关 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025128 官方文档}
   */
  post(options: PostV3GlobalCustomsVerifyCertificateOptions): Promise<AxiosResponse<PostV3GlobalCustomsVerifyCertificateResponse>>
}

/** 报关查询：查询参数 */
export interface GetGlobalV3CustomsOrdersQuery {
  /** 机构APPID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 例：`1230000109` */
  mchid: string
  /** 订单类型 */
  order_type: 'out_trade_no' | 'transaction_id' | 'sub_order_no' | 'sub_order_id'
  /** 订单号 · 例：`20150806125346` */
  order_no: string
  /** 海关 */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN'
  /** 偏移量 */
  offset?: number
  /** 请求最大记录条数 */
  limit?: number
}

/** 报关查询：选项 */
export interface GetGlobalV3CustomsOrdersOptions extends CallOptions {
  query: GetGlobalV3CustomsOrdersQuery
}

/** 报关查询：应答 */
export interface GetGlobalV3CustomsOrdersResponse extends GlobalCustomsDeclarationList {}

/** 报关：请求 */
export interface PostGlobalV3CustomsOrdersJson extends GlobalCustomsDeclaration {}

/** 报关：选项 */
export interface PostGlobalV3CustomsOrdersOptions extends CallOptions {
  json: PostGlobalV3CustomsOrdersJson
}

/** 报关：应答 */
export interface PostGlobalV3CustomsOrdersResponse extends GlobalCustomsDeclarationResult {}

/** 报关信息修改：请求 */
export interface PatchGlobalV3CustomsOrdersJson extends GlobalCustomsModification {}

/** 报关信息修改：选项 */
export interface PatchGlobalV3CustomsOrdersOptions extends CallOptions {
  json: PatchGlobalV3CustomsOrdersJson
}

/** 报关信息修改：应答 */
export interface PatchGlobalV3CustomsOrdersResponse extends GlobalCustomsModificationResult {}

/** `global/v3/customs/orders` */
export interface GlobalV3CustomsOrders extends PathNode {
  /**
   * 报关查询
   *
   * `GET /global/v3/customs/orders`
   *
   * 产品：跨境∙报关 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_3.shtml 官方文档}
   */
  get(options: GetGlobalV3CustomsOrdersOptions): Promise<AxiosResponse<GetGlobalV3CustomsOrdersResponse>>
  /**
   * 报关
   *
   * `POST /global/v3/customs/orders`
   *
   * 产品：跨境∙报关 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_1.shtml 官方文档}
   */
  post(options: PostGlobalV3CustomsOrdersOptions): Promise<AxiosResponse<PostGlobalV3CustomsOrdersResponse>>
  /**
   * 报关信息修改
   *
   * `PATCH /global/v3/customs/orders`
   *
   * 产品：跨境∙报关 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_5.shtml 官方文档}
   */
  patch(options: PatchGlobalV3CustomsOrdersOptions): Promise<AxiosResponse<PatchGlobalV3CustomsOrdersResponse>>
}

/** 报关重推：请求 */
export interface PostGlobalV3CustomsRedeclareJson extends GlobalCustomsRedeclaration {}

/** 报关重推：选项 */
export interface PostGlobalV3CustomsRedeclareOptions extends CallOptions {
  json: PostGlobalV3CustomsRedeclareJson
}

/** 报关重推：应答 */
export interface PostGlobalV3CustomsRedeclareResponse extends GlobalCustomsRedeclarationResult {}

/** `global/v3/customs/redeclare` */
export interface GlobalV3CustomsRedeclare extends PathNode {
  /**
   * 报关重推
   *
   * `POST /global/v3/customs/redeclare`
   *
   * 产品：跨境∙报关 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml 官方文档}
   */
  post(options: PostGlobalV3CustomsRedeclareOptions): Promise<AxiosResponse<PostGlobalV3CustomsRedeclareResponse>>
}

/** 身份信息校验：请求 */
export interface PostGlobalV3CustomsVerifyCertificateJson extends GlobalCustomsCertificateVerification {}

/** 身份信息校验：选项 */
export interface PostGlobalV3CustomsVerifyCertificateOptions extends CallOptions {
  json: PostGlobalV3CustomsVerifyCertificateJson
}

/** 身份信息校验：应答 */
export interface PostGlobalV3CustomsVerifyCertificateResponse extends GlobalCustomsCertificateVerificationResult {}

/** `global/v3/customs/verify-certificate` */
export interface GlobalV3CustomsVerifyCertificate extends PathNode {
  /**
   * 身份信息校验
   *
   * `POST /global/v3/customs/verify-certificate`
   *
   * 产品：跨境∙报关 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_2.shtml 官方文档}
   */
  post(options: PostGlobalV3CustomsVerifyCertificateOptions): Promise<AxiosResponse<PostGlobalV3CustomsVerifyCertificateResponse>>
}

export interface GlobalCustomsOperations {
  'GET /v3/global/customs/orders': { query: GetV3GlobalCustomsOrdersQuery; options: GetV3GlobalCustomsOrdersOptions; response: GetV3GlobalCustomsOrdersResponse }
  'POST /v3/global/customs/orders': { json: PostV3GlobalCustomsOrdersJson; options: PostV3GlobalCustomsOrdersOptions; response: PostV3GlobalCustomsOrdersResponse }
  'PATCH /v3/global/customs/orders': { json: PatchV3GlobalCustomsOrdersJson; options: PatchV3GlobalCustomsOrdersOptions; response: PatchV3GlobalCustomsOrdersResponse }
  'POST /v3/global/customs/redeclare': { json: PostV3GlobalCustomsRedeclareJson; options: PostV3GlobalCustomsRedeclareOptions; response: PostV3GlobalCustomsRedeclareResponse }
  'POST /v3/global/customs/verify-certificate': { json: PostV3GlobalCustomsVerifyCertificateJson; options: PostV3GlobalCustomsVerifyCertificateOptions; response: PostV3GlobalCustomsVerifyCertificateResponse }
  'GET /global/v3/customs/orders': { query: GetGlobalV3CustomsOrdersQuery; options: GetGlobalV3CustomsOrdersOptions; response: GetGlobalV3CustomsOrdersResponse }
  'POST /global/v3/customs/orders': { json: PostGlobalV3CustomsOrdersJson; options: PostGlobalV3CustomsOrdersOptions; response: PostGlobalV3CustomsOrdersResponse }
  'PATCH /global/v3/customs/orders': { json: PatchGlobalV3CustomsOrdersJson; options: PatchGlobalV3CustomsOrdersOptions; response: PatchGlobalV3CustomsOrdersResponse }
  'POST /global/v3/customs/redeclare': { json: PostGlobalV3CustomsRedeclareJson; options: PostGlobalV3CustomsRedeclareOptions; response: PostGlobalV3CustomsRedeclareResponse }
  'POST /global/v3/customs/verify-certificate': { json: PostGlobalV3CustomsVerifyCertificateJson; options: PostGlobalV3CustomsVerifyCertificateOptions; response: PostGlobalV3CustomsVerifyCertificateResponse }
}

/** 身份信息校验 */
export interface GlobalCustomsCertificateVerification {
  /** 机构APPID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 例：`1230000109` */
  mchid: string
  /** 商户订单号 · 例：`20150806125346` */
  out_trade_no: string
  /** 微信订单号 · 例：`1000320306201511078440737890` */
  transaction_id: string
  /** 商户子订单号 · 例：`20150806125346` */
  sub_order_no?: string
  /** 海关 */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN'
  /** 商户海关备案号 · 例：`123456` */
  merchant_customs_no: string
  /** 证件类型 */
  certificate_type: 'IDCARD'
  /** 证件号 · 敏感信息，加密传输 */
  certificate_id: string
  /** 证件姓名 · 敏感信息，加密传输 */
  certificate_name: string
}

/** 身份信息校验结果 */
export interface GlobalCustomsCertificateVerificationResult {
  /** 机构APPID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 例：`1230000109` */
  mchid: string
  /** 商户订单号 · 例：`20150806125346` */
  out_trade_no: string
  /** 微信订单号 · 例：`1000320306201511078440737890` */
  transaction_id: string
  /** 身份核验结果 */
  certificate_check_result: 'SAME' | 'DIFFERENT' | (string & {})
}

/** 报关信息 */
export interface GlobalCustomsDeclaration {
  /** 机构APPID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 例：`1230000109` */
  mchid: string
  /** 商户订单号 · 例：`20150806125346` */
  out_trade_no: string
  /** 微信订单号 · 例：`1000320306201511078440737890` */
  transaction_id: string
  /** 海关 */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN'
  /** 商户海关备案号 · 例：`123456` */
  merchant_customs_no: string
  /** 关税 · 单位：分 */
  duty?: number
  /** 商户子订单号 · 例：`20150806125346` */
  sub_order_no?: string
  /** 货币类型 · 例：`CNY` */
  fee_type?: string
  /** 子订单金额 · 单位：分 */
  order_fee?: number
  /** 物流费用 · 单位：分 */
  transport_fee?: number
  /** 商品费用 · 单位：分 */
  product_fee?: number
}

/** 报关查询结果 */
export interface GlobalCustomsDeclarationList {
  /** 机构APPID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 例：`1230000109` */
  mchid: string
  /** 微信订单号 · 例：`1000320306201511078440737890` */
  transaction_id: string
  /** 核验机构 */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {})
  /** 核验机构流水号 · 例：`2018112288340107038204310100000` */
  verify_department_trade_id: string
  /** 偏移量 */
  offset: number
  /** 请求最大记录条数 */
  limit: number
  /** 查询结果总条数 */
  total_count: number
  /** 报关数据包 */
  data: {
    /** 商户子单号 · 例：`20150806125346` */
    sub_order_no?: string
    /** 微信子单号 · 例：`20150806125346` */
    sub_order_id?: string
    /** 商户海关备案号 · 例：`1234567` */
    mch_customs_no?: string
    /** 海关代码 */
    customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {})
    /** 币种 · 例：`CNY` */
    fee_type?: string
    /** 子单金额 · 单位：分 */
    order_fee?: number
    /** 关税 · 单位：分 */
    duty?: number
    /** 物流费用 · 单位：分 */
    transport_fee?: number
    /** 商品费用 · 单位：分 */
    product_fee?: number
    /** 报关状态 */
    state: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
    /** 报关结果说明 */
    explanation?: string
    /** 最后更新时间 · RFC 3339 · 例：`2015-09-01T10:00:00+08:00` */
    modify_time: string
  }[]
}

/** 报关结果 */
export interface GlobalCustomsDeclarationResult {
  /** 机构APPID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 例：`1230000109` */
  mchid: string
  /** 报关状态 */
  state: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
  /** 商户订单号 · 例：`20150806125346` */
  out_trade_no: string
  /** 微信订单号 · 例：`1000320306201511078440737890` */
  transaction_id: string
  /** 商户子订单号 · 例：`20150806125346` */
  sub_order_no?: string
  /** 微信子订单号 · 例：`20150806125346` */
  sub_order_id?: string
  /** 核验机构 */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {})
  /** 核验机构交易流水号 · 例：`2018112288340107038204310100000` */
  verify_department_trade_id: string
}

/** 报关信息修改 */
export interface GlobalCustomsModification {
  /** 机构APPID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 例：`1230000109` */
  mchid: string
  /** 商户订单号 · 例：`20150806125346` */
  out_trade_no: string
  /** 微信订单号 · 例：`1000320306201511078440737890` */
  transaction_id: string
  /** 商户子订单号 · 例：`20150806125346` */
  sub_order_no?: string
  /** 海关编码 */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN'
  /** 商户海关备案号 · 例：`123456` */
  merchant_customs_no: string
  /** 关税 · 单位：分 */
  duty?: number
  /** 子订单金额 · 单位：分 */
  order_fee?: number
  /** 物流费用 · 单位：分 */
  transport_fee?: number
  /** 商品费用 · 单位：分 */
  product_fee?: number
}

/** 报关信息修改结果 */
export interface GlobalCustomsModificationResult {
  /** 机构APPID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 例：`1230000109` */
  mchid: string
  /** 报关状态 */
  state: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
  /** 商户订单号 · 例：`20150806125346` */
  out_trade_no: string
  /** 微信订单号 · 例：`1000320306201511078440737890` */
  transaction_id: string
  /** 商户子订单号 · 例：`20150806125346` */
  sub_order_no?: string
  /** 微信子订单号 · 例：`20150806125346` */
  sub_order_id?: string
  /** 最后更新时间 · RFC 3339 · 例：`2015-09-01T10:00:00+08:00` */
  modify_time: string
  /** 核验机构 */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {})
  /** 核验机构流水号 · 例：`2018112288340107038204310100000` */
  verify_department_trade_id: string
}

/** 报关重推 */
export interface GlobalCustomsRedeclaration {
  /** 机构APPID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 例：`1230000109` */
  mchid: string
  /** 商户订单号 · 例：`20150806125346` */
  out_trade_no?: string
  /** 微信订单号 · 例：`1000320306201511078440737890` */
  transaction_id?: string
  /** 商户子单号 · 例：`20150806125346` */
  sub_order_no?: string
  /** 微信子单号 · 例：`1000320306201511078440737891` */
  sub_order_id?: string
  /** 海关编码 */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN'
  /** 商户海关备案号 · 例：`123456` */
  merchant_customs_no: string
}

/** 报关重推结果 */
export interface GlobalCustomsRedeclarationResult {
  /** 机构APPID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 例：`1230000109` */
  mchid: string
  /** 报关状态 */
  state: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
  /** 商户订单号 · 例：`20150806125346` */
  out_trade_no: string
  /** 微信订单号 · 例：`1000320306201511078440737890` */
  transaction_id: string
  /** 商户子订单号 · 例：`20150806125346` */
  sub_order_no?: string
  /** 微信子订单号 · 例：`20150806125346` */
  sub_order_id?: string
  /** 最后更新时间 · RFC 3339 · 例：`2015-09-01T10:00:00+08:00` */
  modify_time: string
  /** 申报结果说明 */
  explanation?: string
}

