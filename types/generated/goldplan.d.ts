// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, PathNode } from '../index'

/** 商家小票管理：请求 */
export interface PostV3GoldplanMerchantsChangecustompagestatusJson {
  /** 子商户ID · 例：`1234567890` */
  sub_mchid: string
  /** 操作类型 */
  operation_type: 'OPEN' | 'CLOSE'
}

/** 商家小票管理：选项 */
export interface PostV3GoldplanMerchantsChangecustompagestatusOptions extends CallOptions {
  json: PostV3GoldplanMerchantsChangecustompagestatusJson
}

/** 商家小票管理：应答 */
export interface PostV3GoldplanMerchantsChangecustompagestatusResponse {
  /** 子商户ID · 例：`1234567890` */
  sub_mchid: string
  /** 操作类型 */
  operation_type: 'OPEN' | 'CLOSE' | (string & {})
}

/** `v3/goldplan/merchants/changecustompagestatus` */
export interface V3GoldplanMerchantsChangecustompagestatus extends PathNode {
  /**
   * 商家小票管理
   *
   * `POST /v3/goldplan/merchants/changecustompagestatus`
   *
   * 产品：经营工具∙点金计划 · 角色：服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012473788 官方文档}
   */
  post(options: PostV3GoldplanMerchantsChangecustompagestatusOptions): Promise<AxiosResponse<PostV3GoldplanMerchantsChangecustompagestatusResponse>>
}

/** 点金计划管理：请求 */
export interface PostV3GoldplanMerchantsChangegoldplanstatusJson {
  /** 子商户ID · 例：`1234567890` */
  sub_mchid: string
  /** 操作类型 */
  operation_type: 'OPEN' | 'CLOSE'
  /** 支付场景 */
  operation_pay_scene?: 'JSAPI_AND_MINIPROGRAM' | 'JSAPI' | 'MINIPROGRAM'
}

/** 点金计划管理：选项 */
export interface PostV3GoldplanMerchantsChangegoldplanstatusOptions extends CallOptions {
  json: PostV3GoldplanMerchantsChangegoldplanstatusJson
}

/** 点金计划管理：应答 */
export interface PostV3GoldplanMerchantsChangegoldplanstatusResponse {
  /** 子商户ID · 例：`1234567890` */
  sub_mchid: string
}

/** `v3/goldplan/merchants/changegoldplanstatus` */
export interface V3GoldplanMerchantsChangegoldplanstatus extends PathNode {
  /**
   * 点金计划管理
   *
   * `POST /v3/goldplan/merchants/changegoldplanstatus`
   *
   * 产品：经营工具∙点金计划 · 角色：服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012473796 官方文档}
   */
  post(options: PostV3GoldplanMerchantsChangegoldplanstatusOptions): Promise<AxiosResponse<PostV3GoldplanMerchantsChangegoldplanstatusResponse>>
}

/** 关闭广告展示：请求 */
export interface PostV3GoldplanMerchantsCloseAdvertisingShowJson {
  /** 特约商户号 · 例：`1900000109` */
  sub_mchid: string
}

/** 关闭广告展示：选项 */
export interface PostV3GoldplanMerchantsCloseAdvertisingShowOptions extends CallOptions {
  json: PostV3GoldplanMerchantsCloseAdvertisingShowJson
}

/** 关闭广告展示：应答 */
export type PostV3GoldplanMerchantsCloseAdvertisingShowResponse = undefined

/** `v3/goldplan/merchants/close-advertising-show` */
export interface V3GoldplanMerchantsCloseAdvertisingShow extends PathNode {
  /**
   * 关闭广告展示
   *
   * `POST /v3/goldplan/merchants/close-advertising-show`
   *
   * 产品：经营工具∙点金计划 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012473781 官方文档}
   */
  post(options: PostV3GoldplanMerchantsCloseAdvertisingShowOptions): Promise<AxiosResponse<PostV3GoldplanMerchantsCloseAdvertisingShowResponse>>
}

/** 开通广告展示：请求 */
export interface PatchV3GoldplanMerchantsOpenAdvertisingShowJson {
  /** 特约商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 同业过滤标签值 */
  advertising_industry_filters?: ('E_COMMERCE' | 'LOVE_MARRIAGE' | 'POTOGRAPHY' | 'EDUCATION' | 'FINANCE' | 'TOURISM' | 'SKINCARE' | 'FOOD' | 'SPORT' | 'JEWELRY_WATCH' | 'HEALTHCARE' | 'BUSSINESS' | 'PARENTING' | 'CATERING' | 'RETAIL' | 'SERVICES' | 'LAW' | 'ESTATE' | 'TRANSPORTATION' | 'ENERGY_SAVING' | 'SECURITY' | 'BUILDING_MATERIAL' | 'COMMUNICATION' | 'MERCHANDISE' | 'ASSOCIATION' | 'COMMUNITY' | 'ONLINE_AVR' | 'WE_MEDIA' | 'CAR' | 'SOFTWARE' | 'GAME' | 'CLOTHING' | 'INDUSTY' | 'AGRICULTURE' | 'PUBLISHING_MEDIA' | 'HOME_DIGITAL')[]
}

/** 开通广告展示：选项 */
export interface PatchV3GoldplanMerchantsOpenAdvertisingShowOptions extends CallOptions {
  json: PatchV3GoldplanMerchantsOpenAdvertisingShowJson
}

/** 开通广告展示：应答 */
export type PatchV3GoldplanMerchantsOpenAdvertisingShowResponse = undefined

/** `v3/goldplan/merchants/open-advertising-show` */
export interface V3GoldplanMerchantsOpenAdvertisingShow extends PathNode {
  /**
   * 开通广告展示
   *
   * `PATCH /v3/goldplan/merchants/open-advertising-show`
   *
   * 产品：经营工具∙点金计划 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012473794 官方文档}
   */
  patch(options: PatchV3GoldplanMerchantsOpenAdvertisingShowOptions): Promise<AxiosResponse<PatchV3GoldplanMerchantsOpenAdvertisingShowResponse>>
}

/** 同业过滤标签管理：请求 */
export interface PostV3GoldplanMerchantsSetAdvertisingIndustryFilterJson {
  /** 特约子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 同业过滤标签值 */
  advertising_industry_filters: ('E_COMMERCE' | 'LOVE_MARRIAGE' | 'POTOGRAPHY' | 'EDUCATION' | 'FINANCE' | 'TOURISM' | 'SKINCARE' | 'FOOD' | 'SPORT' | 'JEWELRY_WATCH' | 'HEALTHCARE' | 'BUSSINESS' | 'PARENTING' | 'CATERING' | 'RETAIL' | 'SERVICES' | 'LAW' | 'ESTATE' | 'TRANSPORTATION' | 'ENERGY_SAVING' | 'SECURITY' | 'BUILDING_MATERIAL' | 'COMMUNICATION' | 'MERCHANDISE' | 'ASSOCIATION' | 'COMMUNITY' | 'ONLINE_AVR' | 'WE_MEDIA' | 'CAR' | 'SOFTWARE' | 'GAME' | 'CLOTHING' | 'INDUSTY' | 'AGRICULTURE' | 'PUBLISHING_MEDIA' | 'HOME_DIGITAL')[]
}

/** 同业过滤标签管理：选项 */
export interface PostV3GoldplanMerchantsSetAdvertisingIndustryFilterOptions extends CallOptions {
  json: PostV3GoldplanMerchantsSetAdvertisingIndustryFilterJson
}

/** 同业过滤标签管理：应答 */
export type PostV3GoldplanMerchantsSetAdvertisingIndustryFilterResponse = undefined

/** `v3/goldplan/merchants/set-advertising-industry-filter` */
export interface V3GoldplanMerchantsSetAdvertisingIndustryFilter extends PathNode {
  /**
   * 同业过滤标签管理
   *
   * `POST /v3/goldplan/merchants/set-advertising-industry-filter`
   *
   * 产品：经营工具∙点金计划 · 角色：服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012473784 官方文档}
   */
  post(options: PostV3GoldplanMerchantsSetAdvertisingIndustryFilterOptions): Promise<AxiosResponse<PostV3GoldplanMerchantsSetAdvertisingIndustryFilterResponse>>
}

export interface GoldplanOperations {
  'POST /v3/goldplan/merchants/changecustompagestatus': { json: PostV3GoldplanMerchantsChangecustompagestatusJson; options: PostV3GoldplanMerchantsChangecustompagestatusOptions; response: PostV3GoldplanMerchantsChangecustompagestatusResponse }
  'POST /v3/goldplan/merchants/changegoldplanstatus': { json: PostV3GoldplanMerchantsChangegoldplanstatusJson; options: PostV3GoldplanMerchantsChangegoldplanstatusOptions; response: PostV3GoldplanMerchantsChangegoldplanstatusResponse }
  'POST /v3/goldplan/merchants/close-advertising-show': { json: PostV3GoldplanMerchantsCloseAdvertisingShowJson; options: PostV3GoldplanMerchantsCloseAdvertisingShowOptions; response: PostV3GoldplanMerchantsCloseAdvertisingShowResponse }
  'PATCH /v3/goldplan/merchants/open-advertising-show': { json: PatchV3GoldplanMerchantsOpenAdvertisingShowJson; options: PatchV3GoldplanMerchantsOpenAdvertisingShowOptions; response: PatchV3GoldplanMerchantsOpenAdvertisingShowResponse }
  'POST /v3/goldplan/merchants/set-advertising-industry-filter': { json: PostV3GoldplanMerchantsSetAdvertisingIndustryFilterJson; options: PostV3GoldplanMerchantsSetAdvertisingIndustryFilterOptions; response: PostV3GoldplanMerchantsSetAdvertisingIndustryFilterResponse }
}

