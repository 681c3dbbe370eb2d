// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, FileInput, PathNode, Printed } from '../index'

/** 按区域查询品牌加价购活动：查询参数 */
export interface GetV3MarketingGoodsSubsidyActivityActivitiesQuery {
  /** 活动所属城市的ID */
  city_id: string
  /** 分页页码 */
  offset: number
  /** 最大返回的活动数 */
  limit: number
}

/** 按区域查询品牌加价购活动：选项 */
export interface GetV3MarketingGoodsSubsidyActivityActivitiesOptions extends CallOptions {
  query: GetV3MarketingGoodsSubsidyActivityActivitiesQuery
}

/** 按区域查询品牌加价购活动：应答 */
export interface GetV3MarketingGoodsSubsidyActivityActivitiesResponse {
  /** 小店活动门店总数 */
  total_count?: number
  /** 活动列表 */
  data?: {
    /** 活动ID */
    activity_id?: string
    /** 品牌ID */
    brand_id?: string
    /** 活动创建方商户号 */
    creator_merchant_id?: string
    /** 活动信息 */
    activity_info?: {
      /** 活动名称 */
      activity_name?: string
      /** 活动报名开始时间 · RFC 3339 */
      apply_start_time?: string
      /** 活动报名结束时间 · RFC 3339 */
      apply_end_time?: string
      /** 活动开始时间 · RFC 3339 */
      activity_start_time?: string
      /** 活动结束时间 · RFC 3339 */
      activity_end_time?: string
      /** 活动描述 */
      activity_description?: string
    }
    /** 活动商品信息 */
    goods_information?: {
      /** 商品ID */
      goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /** 商品图片URL */
      goods_picture_url?: string
    }
    /** 活动规则 */
    rule_information?: {
      /** 小店补贴金额 · 单位：分 */
      store_subsidy?: number
      /** 服务商补贴金额 · 单位：分 */
      service_provider_subsidy?: number
      /** 活动门店补贴商品数上限 */
      store_subsidy_quota?: number
      /** 单用户享受加价购优惠次数上限 */
      user_subsidy_quota?: number
      /** 活动区域列表 */
      areas?: {
        /** 省名称 */
        province?: string
        /** 市名称 */
        city?: string
        /** 区名称 */
        district?: string
      }[]
    }
  }[]
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
}

/** `v3/marketing/goods-subsidy-activity/activities` */
export interface V3MarketingGoodsSubsidyActivityActivities extends PathNode {
  /**
   * 按区域查询品牌加价购活动
   *
   * `GET /v3/marketing/goods-subsidy-activity/activities`
   *
   * 产品：品牌小店营销 · 角色：普通商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html 官方文档}
   */
  get(options: GetV3MarketingGoodsSubsidyActivityActivitiesOptions): Promise<AxiosResponse<GetV3MarketingGoodsSubsidyActivityActivitiesResponse>>
}

/** 门店报名品牌加价购活动：请求 */
export interface PostV3MarketingGoodsSubsidyActivityActivityByActivityIdApplyJson {
  /** 调用报名活动API的商户的商户号 */
  caller_merchant_id: string
  /** 门店报名信息 */
  apply_infos?: {
    /** 门店信息 */
    store_info: MarketingSubsidyStore
    /** 商品原价 · 单位：分 */
    goods_original_price: number
  }[]
}

/** 门店报名品牌加价购活动：选项 */
export interface PostV3MarketingGoodsSubsidyActivityActivityByActivityIdApplyOptions extends CallOptions {
  /** 活动ID */
  activity_id: string
  json: PostV3MarketingGoodsSubsidyActivityActivityByActivityIdApplyJson
}

/** 门店报名品牌加价购活动：应答 */
export interface PostV3MarketingGoodsSubsidyActivityActivityByActivityIdApplyResponse {
  /** 返回结果文案 */
  return_message?: string
  /** 失败的报名记录 */
  failed_apply_infos?: {
    /** 门店信息 */
    store_info: MarketingSubsidyStore
    /** 商品原价 · 单位：分 */
    goods_original_price: number
  }[]
  /** 成功的报名记录 */
  succeed_apply_infos?: {
    /** 门店信息 */
    store_info: MarketingSubsidyStore
    /** 商品原价 · 单位：分 */
    goods_original_price: number
  }[]
}

/** `v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply` */
export interface V3MarketingGoodsSubsidyActivityActivityByActivityIdApply extends PathNode {
  /**
   * 门店报名品牌加价购活动
   *
   * `POST /v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply`
   *
   * 产品：品牌小店营销 · 角色：普通商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html 官方文档}
   */
  post(options: PostV3MarketingGoodsSubsidyActivityActivityByActivityIdApplyOptions): Promise<AxiosResponse<PostV3MarketingGoodsSubsidyActivityActivityByActivityIdApplyResponse>>
}

/** 锁定品牌加价购活动资格：请求 */
export interface PostV3MarketingGoodsSubsidyActivityQualificationLockJson {
  /** 订单信息 */
  order_information: MarketingQualificationOrder
  /** 待锁定的加价购资格ID列表 */
  qualification_ids?: string[]
}

/** 锁定品牌加价购活动资格：选项 */
export interface PostV3MarketingGoodsSubsidyActivityQualificationLockOptions extends CallOptions {
  json: PostV3MarketingGoodsSubsidyActivityQualificationLockJson
}

/** 锁定品牌加价购活动资格：应答 */
export interface PostV3MarketingGoodsSubsidyActivityQualificationLockResponse extends MarketingQualificationResult {}

/** `v3/marketing/goods-subsidy-activity/qualification/lock` */
export interface V3MarketingGoodsSubsidyActivityQualificationLock extends PathNode {
  /**
   * 锁定品牌加价购活动资格
   *
   * `POST /v3/marketing/goods-subsidy-activity/qualification/lock`
   *
   * 产品：品牌小店营销 · 角色：普通商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html 官方文档}
   */
  post(options: PostV3MarketingGoodsSubsidyActivityQualificationLockOptions): Promise<AxiosResponse<PostV3MarketingGoodsSubsidyActivityQualificationLockResponse>>
}

/** 解锁品牌加价购活动资格：请求 */
export interface PostV3MarketingGoodsSubsidyActivityQualificationUnlockJson {
  /** 订单信息 */
  order_information: MarketingQualificationOrder
  /** 待锁定的加价购资格ID列表 */
  qualification_ids?: string[]
}

/** 解锁品牌加价购活动资格：选项 */
export interface PostV3MarketingGoodsSubsidyActivityQualificationUnlockOptions extends CallOptions {
  json: PostV3MarketingGoodsSubsidyActivityQualificationUnlockJson
}

/** 解锁品牌加价购活动资格：应答 */
export interface PostV3MarketingGoodsSubsidyActivityQualificationUnlockResponse extends MarketingQualificationResult {}

/** `v3/marketing/goods-subsidy-activity/qualification/unlock` */
export interface V3MarketingGoodsSubsidyActivityQualificationUnlock extends PathNode {
  /**
   * 解锁品牌加价购活动资格
   *
   * `POST /v3/marketing/goods-subsidy-activity/qualification/unlock`
   *
   * 产品：品牌小店营销 · 角色：普通商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html 官方文档}
   */
  post(options: PostV3MarketingGoodsSubsidyActivityQualificationUnlockOptions): Promise<AxiosResponse<PostV3MarketingGoodsSubsidyActivityQualificationUnlockResponse>>
}

/** 添加零售小店活动业务代理：请求 */
export interface PutV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeJson {
  /** 业务代理信息列表 */
  representative_info_list: {
    /** 业务代理的OpenID · 例：`oK7fFt8zzEZ909XH-LE2#` */
    openid: string
  }[]
  /** 请求业务单据号 · 例：`1002600620019090123143254436` */
  out_request_no: string
  /** 添加时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  add_time?: string
}

/** 添加零售小店活动业务代理：选项 */
export interface PutV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeOptions extends CallOptions {
  /** 零售小店活动ID · 例：`3118550000000004` */
  activity_id: string
  json: PutV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeJson
}

/** 添加零售小店活动业务代理：应答 */
export interface PutV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeResponse {
  /** 零售小店活动ID · 例：`3118550000000004` */
  activity_id: string
  /** 添加失败业务代理信息列表 */
  failed_representative_info_list?: {
    /** 业务代理的OpenID · 例：`oK7fFt8zzEZ909XH-LE2#` */
    openid: string
  }[]
  /** 添加时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  add_time: string
}

/** 删除零售小店活动业务代理：请求 */
export interface DeleteV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeJson {
  /** 业务代理信息列表 */
  representative_info_list: {
    /** 业务代理的OpenID · 例：`oK7fFt8zzEZ909XH-LE2#` */
    openid: string
  }[]
  /** 请求业务单据号 · 例：`1002600620019090123143254436` */
  out_request_no: string
  /** 删除时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  delete_time: string
}

/** 删除零售小店活动业务代理：选项 */
export interface DeleteV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeOptions extends CallOptions {
  /** 零售小店活动ID · 例：`3118550000000004` */
  activity_id: string
  json: DeleteV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeJson
}

/** 删除零售小店活动业务代理：应答 */
export interface DeleteV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeResponse {
  /** 零售小店活动ID · 例：`3118550000000004` */
  activity_id: string
  /** 删除失败业务代理信息列表 */
  failed_representative_info_list?: {
    /** 业务代理的OpenID · 例：`oK7fFt8zzEZ909XH-LE2#` */
    openid: string
  }[]
  /** 删除时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  delete_time: string
}

/** `v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative` */
export interface V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentative extends PathNode {
  /**
   * 添加零售小店活动业务代理
   *
   * `PUT /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`
   *
   * 产品：品牌小店营销 · 角色：普通商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384327 官方文档}
   */
  put(options: PutV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeOptions): Promise<AxiosResponse<PutV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeResponse>>
  /**
   * 删除零售小店活动业务代理
   *
   * `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`
   *
   * 产品：品牌小店营销 · 角色：普通商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384344 官方文档}
   */
  delete(options: DeleteV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeOptions): Promise<AxiosResponse<DeleteV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeResponse>>
}

/** 查询零售小店活动业务代理：查询参数 */
export interface GetV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesQuery {
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
}

/** 查询零售小店活动业务代理：选项 */
export interface GetV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesOptions extends CallOptions {
  /** 零售小店活动ID · 例：`3118550000000004` */
  activity_id: string
  query: GetV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesQuery
}

/** 查询零售小店活动业务代理：应答 */
export interface GetV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesResponse {
  /** 小店活动业代总数 */
  total_count?: number
  /** 小店活动业代集合 */
  data?: {
    /** 业务代理的OpenID · 例：`oK7fFt8zzEZ909XH-LE2#` */
    openid: string
  }[]
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
}

/** `v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives` */
export interface V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentatives extends PathNode {
  /**
   * 查询零售小店活动业务代理
   *
   * `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives`
   *
   * 产品：品牌小店营销 · 角色：普通商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384347 官方文档}
   */
  get(options: GetV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesOptions): Promise<AxiosResponse<GetV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesResponse>>
}

/** 生成小店活动物料码：请求 */
export interface PostV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterialsJson {
  /** 请求业务单据 · 例：`1002600620019090123143254436` */
  out_request_no: string
  /** 生成物料码数量 */
  material_num: number
}

/** 生成小店活动物料码：选项 */
export interface PostV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterialsOptions extends CallOptions {
  /** 品牌ID · 例：`1001` */
  brand_id: string
  json: PostV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterialsJson
}

/** 生成小店活动物料码：应答 */
export interface PostV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterialsResponse {
  /** 成功的物料码列表 */
  material_list?: {
    /** 物料码ID · 例：`1001_123456` */
    material_id?: string
    /** 物料码链接 */
    material_url?: string
  }[]
}

/** `v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials` */
export interface V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterials extends PathNode {
  /**
   * 生成小店活动物料码
   *
   * `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials`
   *
   * 产品：品牌小店营销 · 角色：普通商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384337 官方文档}
   */
  post(options: PostV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterialsOptions): Promise<AxiosResponse<PostV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterialsResponse>>
}

/** 查询小店活动门店列表：查询参数 */
export interface GetV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresQuery {
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
}

/** 查询小店活动门店列表：选项 */
export interface GetV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresOptions extends CallOptions {
  /** 品牌ID · 例：`1001` */
  brand_id: string
  query: GetV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresQuery
}

/** 查询小店活动门店列表：应答 */
export interface GetV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresResponse {
  /** 小店活动门店总数 */
  total_count?: number
  /** 小店活动门店集合 */
  data?: {
    /** 门店编码 · 例：`abc_001` */
    store_code?: string
    /** 门店名称 */
    store_name?: string
  }[]
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
}

/** 添加小店活动门店：请求 */
export interface PostV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresJson {
  /** 请求业务单据 · 例：`1002600620019090123143254436` */
  out_request_no: string
  /** 添加时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  add_time: string
  /** 待新增的小店活动门店列表 */
  stores: {
    /** 门店编码 · 例：`abc_001` */
    store_code?: string
    /** 门店名称 */
    store_name?: string
  }[]
}

/** 添加小店活动门店：选项 */
export interface PostV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresOptions extends CallOptions {
  /** 品牌ID · 例：`1001` */
  brand_id: string
  json: PostV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresJson
}

/** 添加小店活动门店：应答 */
export interface PostV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresResponse {
  /** 添加时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  add_time?: string
  /** 添加失败的小店活动门店列表 */
  failed_stores?: {
    /** 门店编码 · 例：`abc_001` */
    store_code?: string
    /** 门店名称 */
    store_name?: string
  }[]
}

/** 删除小店活动门店：请求 */
export interface DeleteV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresJson {
  /** 请求业务单据 · 例：`1002600620019090123143254436` */
  out_request_no: string
  /** 删除时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  delete_time: string
  /** 待删除的小店活动门店列表 */
  stores: {
    /** 门店编码 · 例：`abc_001` */
    store_code?: string
    /** 门店名称 */
    store_name?: string
  }[]
}

/** 删除小店活动门店：选项 */
export interface DeleteV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresOptions extends CallOptions {
  /** 品牌ID · 例：`1001` */
  brand_id: string
  json: DeleteV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresJson
}

/** 删除小店活动门店：应答 */
export interface DeleteV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresResponse {
  /** 删除时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  delete_time?: string
  /** 删除失败的小店活动门店列表 */
  failed_stores?: {
    /** 门店编码 · 例：`abc_001` */
    store_code?: string
    /** 门店名称 */
    store_name?: string
  }[]
}

/** `v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores` */
export interface V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStores extends Printed {
  /**
   * 查询小店活动门店列表
   *
   * `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
   *
   * 产品：品牌小店营销 · 角色：普通商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384355 官方文档}
   */
  get(options: GetV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresOptions): Promise<AxiosResponse<GetV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresResponse>>
  /**
   * 添加小店活动门店
   *
   * `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
   *
   * 产品：品牌小店营销 · 角色：普通商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384359 官方文档}
   */
  post(options: PostV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresOptions): Promise<AxiosResponse<PostV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresResponse>>
  /**
   * 删除小店活动门店
   *
   * `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
   *
   * 产品：品牌小店营销 · 角色：普通商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384363 官方文档}
   */
  delete(options: DeleteV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresOptions): Promise<AxiosResponse<DeleteV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresResponse>>
  readonly _store_code_: V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCode
  readonly '{store_code}': V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCode
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/${Path}`>
}

/** 查询小店活动门店详情：选项 */
export interface GetV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCodeOptions extends CallOptions {
  /** 品牌ID · 例：`1001` */
  brand_id: string
  /** 门店编码 · 例：`abc_001` */
  store_code: string
}

/** 查询小店活动门店详情：应答 */
export interface GetV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCodeResponse {
  /** 门店编码 · 例：`abc_001` */
  store_code?: string
  /** 门店名称 */
  store_name?: string
}

/** `v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}` */
export interface V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCode extends PathNode {
  /**
   * 查询小店活动门店详情
   *
   * `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}`
   *
   * 产品：品牌小店营销 · 角色：普通商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384379 官方文档}
   */
  get(options: GetV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCodeOptions): Promise<AxiosResponse<GetV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCodeResponse>>
}

/** 查询合作关系列表：查询参数 */
export interface GetV3MarketingPartnershipsQuery {
  /** 合作方信息JSON格式字符串 */
  partner?: string | {
    /** 合作方类别 */
    type: 'APPID' | 'MERCHANT'
    /** 合作方APPID · 例：`wx4e1916a585d1f4e9` */
    appid?: string
    /** 合作方商户ID · 例：`2480029552` */
    merchant_id?: string
  }
  /** 被授权数据JSON格式字符串 */
  authorized_data?: string | {
    /** 授权业务类别 */
    business_type?: 'FAVOR_STOCK' | 'BUSIFAVOR_STOCK'
    /** 授权批次ID · 例：`2433405` */
    stock_id?: string
  }
  /** 分页大小 · 默认：50 */
  limit?: number
  /** 分页页码 · 默认：0 */
  offset?: number
}

/** 查询合作关系列表：选项 */
export interface GetV3MarketingPartnershipsOptions extends CallOptions {
  query?: GetV3MarketingPartnershipsQuery
}

/** 查询合作关系列表：应答 */
export interface GetV3MarketingPartnershipsResponse {
  /** 合作关系结果集 */
  data?: {
    /** 合作方信息 */
    partner: {
      /** 合作方类别 · 例：`APPID` */
      type: string
      /** 合作方APPID · 例：`wx4e1916a585d1f4e9` */
      appid?: string
      /** 合作方商户ID · 例：`2480029552` */
      merchant_id?: string
    }
    /** 被授权数据 */
    authorized_data: {
      /** 授权业务类别 · 例：`FAVOR_STOCK` */
      business_type: string
      /** 授权批次ID · 例：`2433405` */
      stock_id?: string
    }
    /** 建立合作关系时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    build_time: string
    /** 终止合作关系时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    terminate_time?: string
    /** 创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    create_time: string
    /** 更新时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    update_time: string
  }[]
  /** 分页大小 */
  limit: number
  /** 分页页码 */
  offset: number
  /** 总数量 */
  total_count?: number
}

/** `v3/marketing/partnerships` */
export interface V3MarketingPartnerships extends Printed {
  /**
   * 查询合作关系列表
   *
   * `GET /v3/marketing/partnerships`
   *
   * 产品：运营工具∙委托营销 · 角色：直连商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012380536 官方文档}
   */
  get(options?: GetV3MarketingPartnershipsOptions): Promise<AxiosResponse<GetV3MarketingPartnershipsResponse>>
  readonly build: V3MarketingPartnershipsBuild
  readonly terminate: V3MarketingPartnershipsTerminate
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/marketing/partnerships/${Path}`>
}

/** 建立合作关系：请求 */
export interface PostV3MarketingPartnershipsBuildJson {
  /** 合作方信息 */
  partner: MarketingPartner
  /** 被授权数据 */
  authorized_data: {
    /** 授权业务类别 */
    business_type: 'FAVOR_STOCK' | 'BUSIFAVOR_STOCK'
    /** 授权批次ID · 例：`2433405` */
    stock_id?: string
  }
}

/** 建立合作关系：选项 */
export interface PostV3MarketingPartnershipsBuildOptions extends CallOptions {
  json: PostV3MarketingPartnershipsBuildJson
}

/** 建立合作关系：应答 */
export interface PostV3MarketingPartnershipsBuildResponse {
  /** 合作方信息 */
  partner: MarketingPartnerReceived
  /** 被授权数据 */
  authorized_data: {
    /** 授权业务类别 */
    business_type: 'FAVOR_STOCK' | 'BUSIFAVOR_STOCK' | (string & {})
    /** 授权批次ID */
    stock_id?: string
  }
  /** 合作状态 */
  state: 'ESTABLISHED' | 'TERMINATED' | (string & {})
  /** 建立合作关系时间 · RFC 3339 */
  build_time: string
  /** 创建时间 · RFC 3339 */
  create_time: string
  /** 更新时间 · RFC 3339 */
  update_time: string
}

/** `v3/marketing/partnerships/build` */
export interface V3MarketingPartnershipsBuild extends PathNode {
  /**
   * 建立合作关系
   *
   * `POST /v3/marketing/partnerships/build`
   *
   * 产品：运营工具∙委托营销 · 角色：直连商户、服务商、渠道商
   *
   * 请求头 `Idempotency-Key`：业务请求幂等值
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012380498 官方文档}
   */
  post(options: PostV3MarketingPartnershipsBuildOptions): Promise<AxiosResponse<PostV3MarketingPartnershipsBuildResponse>>
}

/** 终止合作关系：请求 */
export interface PostV3MarketingPartnershipsTerminateJson {
  /** 合作方信息 */
  partner: MarketingPartner
  /** 被授权数据 */
  authorized_data: {
    /** 授权业务类别 */
    business_type: 'FAVOR_STOCK' | 'BUSIFAVOR_STOCK'
    /** 授权批次ID · 例：`2433405` */
    stock_id?: string
  }
}

/** 终止合作关系：选项 */
export interface PostV3MarketingPartnershipsTerminateOptions extends CallOptions {
  json: PostV3MarketingPartnershipsTerminateJson
}

/** 终止合作关系：应答 */
export interface PostV3MarketingPartnershipsTerminateResponse {
  /** 终止合作关系时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  terminate_time: string
}

/** `v3/marketing/partnerships/terminate` */
export interface V3MarketingPartnershipsTerminate extends PathNode {
  /**
   * 终止合作关系
   *
   * `POST /v3/marketing/partnerships/terminate`
   *
   * 产品：运营工具∙委托营销 · 角色：直连商户、服务商、渠道商
   *
   * 请求头 `Idempotency-Key`：业务请求幂等值
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017164460 官方文档}
   */
  post(options: PostV3MarketingPartnershipsTerminateOptions): Promise<AxiosResponse<PostV3MarketingPartnershipsTerminateResponse>>
}

/** 创建自定义入口：请求 */
export interface PostV3MarketingShoppingReceiptCustomentrancesJson {
  /** 自定义入口种类 */
  custom_entrance_type: 'MERCHANT_ACTIVITY' | 'MERCHANT_MINI_PROGRAM'
  /** 副标题 */
  subtitle: string
  /** 展示商品信息 */
  goods_thumbnail_url?: string
  /** 自定义入口的开始时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  start_time: string
  /** 自定义入口的结束时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  end_time: string
  /** 设置自定义入口的状态 */
  custom_entrance_state: 'ONLINE' | 'OFFLINE'
  /** 自定义入口的归属品牌ID · 例：`1014` */
  brand_id: string
  /** 商户创建自定义入口的凭据号 · 例：`6122352020010133287985742` */
  out_request_no: string
  /** 自定义入口跳转信息 */
  jump_link: {
    /** 自定义入口的跳转小程序AppID · 例：`wxea9c30a90fs8d3fe` */
    mini_programs_appid: string
    /** 自定义入口跳转小程序的path · 例：`/pages/bonus/bonus` */
    mini_programs_path: string
  }
}

/** 创建自定义入口：选项 */
export interface PostV3MarketingShoppingReceiptCustomentrancesOptions extends CallOptions {
  json: PostV3MarketingShoppingReceiptCustomentrancesJson
}

/** 创建自定义入口：应答 */
export interface PostV3MarketingShoppingReceiptCustomentrancesResponse extends MarketingCustomEntrance {}

/** `v3/marketing/shopping-receipt/customentrances` */
export interface V3MarketingShoppingReceiptCustomentrances extends Printed {
  /**
   * 创建自定义入口
   *
   * `POST /v3/marketing/shopping-receipt/customentrances`
   *
   * 产品：经营工具∙电子小票 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012526342 官方文档}
   */
  post(options: PostV3MarketingShoppingReceiptCustomentrancesOptions): Promise<AxiosResponse<PostV3MarketingShoppingReceiptCustomentrancesResponse>>
  readonly _brand_id_: V3MarketingShoppingReceiptCustomentrancesByBrandId
  readonly '{brand_id}': V3MarketingShoppingReceiptCustomentrancesByBrandId
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/marketing/shopping-receipt/customentrances/${Path}`>
}

/** 查询自定义入口：选项 */
export interface GetV3MarketingShoppingReceiptCustomentrancesByBrandIdOptions extends CallOptions {
  /** 自定义入口的归属品牌ID · 例：`1014` */
  brand_id: string
}

/** 查询自定义入口：应答 */
export interface GetV3MarketingShoppingReceiptCustomentrancesByBrandIdResponse extends MarketingCustomEntrance {}

/** 更新自定义入口：请求 */
export interface PatchV3MarketingShoppingReceiptCustomentrancesByBrandIdJson {
  /** 自定义入口种类 */
  custom_entrance_type?: 'MERCHANT_ACTIVITY' | 'MERCHANT_MINI_PROGRAM'
  /** 副标题 */
  subtitle?: string
  /** 展示商品信息 */
  goods_thumbnail_url?: string
  /** 设置自定义入口的状态 */
  custom_entrance_state?: 'ONLINE' | 'OFFLINE'
  /** 自定义入口的开始时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  start_time?: string
  /** 自定义入口的结束时间 · RFC 3339 · 例：`2019-12-31T13:29:35.120+08:00` */
  end_time?: string
  /** 商户创建自定义入口的凭据号 · 例：`100002322019090134234sfdf` */
  out_request_no: string
  /** 自定义入口跳转信息 */
  jump_link?: {
    /** 自定义入口的跳转小程序AppID · 例：`wxea9c30a90fs8d3fe` */
    mini_programs_appid: string
    /** 自定义入口跳转小程序的path · 例：`/pages/bonus/bonus` */
    mini_programs_path: string
  }
}

/** 更新自定义入口：选项 */
export interface PatchV3MarketingShoppingReceiptCustomentrancesByBrandIdOptions extends CallOptions {
  /** 自定义入口的归属品牌ID · 例：`1014` */
  brand_id: string
  json: PatchV3MarketingShoppingReceiptCustomentrancesByBrandIdJson
}

/** 更新自定义入口：应答 */
export interface PatchV3MarketingShoppingReceiptCustomentrancesByBrandIdResponse extends MarketingCustomEntrance {}

/** `v3/marketing/shopping-receipt/customentrances/{brand_id}` */
export interface V3MarketingShoppingReceiptCustomentrancesByBrandId extends PathNode {
  /**
   * 查询自定义入口
   *
   * `GET /v3/marketing/shopping-receipt/customentrances/{brand_id}`
   *
   * 产品：经营工具∙电子小票 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012526406 官方文档}
   */
  get(options: GetV3MarketingShoppingReceiptCustomentrancesByBrandIdOptions): Promise<AxiosResponse<GetV3MarketingShoppingReceiptCustomentrancesByBrandIdResponse>>
  /**
   * 更新自定义入口
   *
   * `PATCH /v3/marketing/shopping-receipt/customentrances/{brand_id}`
   *
   * 产品：经营工具∙电子小票 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012526475 官方文档}
   */
  patch(options: PatchV3MarketingShoppingReceiptCustomentrancesByBrandIdOptions): Promise<AxiosResponse<PatchV3MarketingShoppingReceiptCustomentrancesByBrandIdResponse>>
}

/** 上传商家电子小票跳转信息：请求 */
export interface PostV3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfosJson {
  /** 微信支付订单号 · 例：`4200000008202209139188072801` */
  transaction_id: string
  /** 商户号 · 例：`1230000109` */
  transaction_mchid?: string
  /** 子商户号 · 例：`1230000109` */
  transaction_sub_mchid?: string
  /** 下单用户OpenID · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
  /** 商户上传时间 · RFC 3339 · 例：`2021-05-20T13:29:35.120+08:00` */
  merchant_upload_time: string
  /** 跳转信息 */
  jump_info: {
    /** 商户电子小票跳转信息小程序AppID */
    merchant_appid: string
    /** 商户电子小票跳转信息小程序路径 */
    merchant_path: string
  }
}

/** 上传商家电子小票跳转信息：选项 */
export interface PostV3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfosOptions extends CallOptions {
  json: PostV3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfosJson
}

/** 上传商家电子小票跳转信息：应答 */
export interface PostV3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfosResponse {
  /** 商家电子小票跳转信息 */
  merchant_jump_info?: {
    /** 微信支付订单号 · 例：`4200000008202209139188072801` */
    transaction_id: string
    /** 商户号 · 例：`1230000109` */
    transaction_mchid?: string
    /** 子商户号 · 例：`1230000109` */
    transaction_sub_mchid?: string
    /** 下单用户OpenID · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
    openid: string
    /** 商户上传时间 · RFC 3339 · 例：`2021-05-20T13:29:35.120+08:00` */
    merchant_upload_time: string
    /** 跳转信息 */
    jump_info: {
      /** 商户电子小票跳转信息小程序AppID */
      merchant_appid: string
      /** 商户电子小票跳转信息小程序路径 */
      merchant_path: string
    }
    /** 创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
    create_time: string
    /** 修改时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
    modify_time: string
    /** 归属品牌ID */
    brand_id?: number
  }
}

/** `v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos` */
export interface V3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfos extends PathNode {
  /**
   * 上传商家电子小票跳转信息
   *
   * `POST /v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos`
   *
   * 产品：经营工具∙电子小票 · 角色：服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012443843 官方文档}
   */
  post(options: PostV3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfosOptions): Promise<AxiosResponse<PostV3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfosResponse>>
}

/** 上传电子小票：请求 */
export interface PostV3MarketingShoppingReceiptShoppingreceiptsForm {
  /** 电子小票上传信息JSON格式字符串 */
  meta: string | {
    /** 微信支付订单的交易单号 */
    transaction_id: string
    /** 微信支付订单的下单商户号 */
    transaction_mchid?: string
    /** 微信支付订单的下单子商户号 */
    transaction_sub_mchid?: string
    /** 微信支付订单的商户订单号 */
    out_trade_no?: string
    /** 微信支付订单中OpenID */
    openid: string
    /** 图片文件的文件摘要 · 缺省时由客户端填写 */
    sha256?: string
    /** 用户与商家的联系渠道 */
    merchant_contact_information?: {
      /** 品牌售后部门的咨询电话 · 敏感信息，加密传输 */
      consultation_phone_number?: string
    }
    /** 上传时间 */
    upload_time?: string
  }
  /** 图片文件 */
  file: FileInput
}

/** 上传电子小票：选项 */
export interface PostV3MarketingShoppingReceiptShoppingreceiptsOptions extends CallOptions {
  form: PostV3MarketingShoppingReceiptShoppingreceiptsForm
}

/** 上传电子小票：应答 */
export interface PostV3MarketingShoppingReceiptShoppingreceiptsResponse {
  /** 电子小票上传信息 */
  receipt: {
    /** 电子小票ID · 例：`121630001` */
    receipt_id: string
    /** 电子小票图片审核状态 */
    state: 'WAIT_REVIEW' | 'NOT_PASS_REVIEW' | 'PASS_REVIEW' | (string & {})
    /** 微信支付订单的交易单号 · 例：`1217752501201407033233368018` */
    transaction_id: string
    /** 微信支付订单的商户号 · 例：`1230000109` */
    transaction_mchid?: string
    /** 微信支付订单的子商户号 · 例：`1230000109` */
    transaction_sub_mchid?: string
    /** 微信支付订单中OpenID · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
    openid: string
    /** 电子小票归属品牌的ID */
    brand_id?: number
    /** 图片文件的文件摘要 · 例：`2969f98ef4763da62670d3aee5d456b56a8f3447c0178da21445206aa400a464` */
    sha256: string
    /** 标识电子小票图片类型 · 例：`PNG` */
    image_type: string
    /** 电子小票创建的时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
    create_time: string
    /** 电子小票最后一次修改时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
    modify_time: string
    /** 用户与商家的联系渠道 */
    merchant_contact_information?: {
      /** 品牌售后部门的咨询电话 · 敏感信息，加密传输 */
      consultation_phone_number?: string
    }
    /** 上传时间 · RFC 3339 · 例：`2021-05-20T13:29:35.120+08:00` */
    upload_time?: string
  }
}

/** `v3/marketing/shopping-receipt/shoppingreceipts` */
export interface V3MarketingShoppingReceiptShoppingreceipts extends PathNode {
  /**
   * 上传电子小票
   *
   * `POST /v3/marketing/shopping-receipt/shoppingreceipts`
   *
   * 产品：经营工具∙电子小票 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012553506 官方文档}
   */
  post(options: PostV3MarketingShoppingReceiptShoppingreceiptsOptions): Promise<AxiosResponse<PostV3MarketingShoppingReceiptShoppingreceiptsResponse>>
}

/** 查询周周惠活动列表：查询参数 */
export interface GetV3MarketingWeeklyDiscountActivitiesQuery {
  /** 最大资源条数 */
  limit: number
  /** 请求资源起始位置 */
  offset: number
  /** 报名商户号 */
  applying_merchant_id: number
  /** 报名商户门店号 */
  store_id?: number
  /** 活动投放区域编码 */
  activity_area_code: number
  /** 投放场景 · 例：`SCAN_CODE_TO_ORDER` */
  activity_scene: string
}

/** 查询周周惠活动列表：选项 */
export interface GetV3MarketingWeeklyDiscountActivitiesOptions extends CallOptions {
  query: GetV3MarketingWeeklyDiscountActivitiesQuery
}

/** 查询周周惠活动列表：应答 */
export interface GetV3MarketingWeeklyDiscountActivitiesResponse {
  /** 周周惠活动详情 */
  data: MarketingWeeklyDiscountActivity[]
  /** 请求资源起始位置 */
  offset: number
  /** 最大资源条数 */
  limit: number
  /** 资源总条数 */
  total_count: number
}

/** `v3/marketing/weekly-discount/activities` */
export interface V3MarketingWeeklyDiscountActivities extends Printed {
  /**
   * 查询周周惠活动列表
   *
   * `GET /v3/marketing/weekly-discount/activities`
   *
   * 产品：营销工具∙周周惠 · 角色：服务商、渠道商、从业机构
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml 官方文档}
   */
  get(options: GetV3MarketingWeeklyDiscountActivitiesOptions): Promise<AxiosResponse<GetV3MarketingWeeklyDiscountActivitiesResponse>>
  readonly _activity_id_: V3MarketingWeeklyDiscountActivitiesByActivityId
  readonly '{activity_id}': V3MarketingWeeklyDiscountActivitiesByActivityId
  readonly '{activity_id}/apply': V3MarketingWeeklyDiscountActivitiesByActivityIdApply
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/marketing/weekly-discount/activities/${Path}`>
}

/** 查询周周惠活动详情：选项 */
export interface GetV3MarketingWeeklyDiscountActivitiesByActivityIdOptions extends CallOptions {
  /** 活动ID · 例：`11111` */
  activity_id: string
}

/** 查询周周惠活动详情：应答 */
export interface GetV3MarketingWeeklyDiscountActivitiesByActivityIdResponse extends MarketingWeeklyDiscountActivity {}

/** `v3/marketing/weekly-discount/activities/{activity_id}` */
export interface V3MarketingWeeklyDiscountActivitiesByActivityId extends Printed {
  /**
   * 查询周周惠活动详情
   *
   * `GET /v3/marketing/weekly-discount/activities/{activity_id}`
   *
   * 产品：营销工具∙周周惠 · 角色：服务商、渠道商、从业机构
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml 官方文档}
   */
  get(options: GetV3MarketingWeeklyDiscountActivitiesByActivityIdOptions): Promise<AxiosResponse<GetV3MarketingWeeklyDiscountActivitiesByActivityIdResponse>>
  readonly apply: V3MarketingWeeklyDiscountActivitiesByActivityIdApply
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/marketing/weekly-discount/activities/{activity_id}/${Path}`>
}

/** 报名周周惠活动：请求 */
export interface PostV3MarketingWeeklyDiscountActivitiesByActivityIdApplyJson {
  /** 报名商户号 */
  applying_merchant_id: number
  /** 报名商户门店号 */
  store_id: number
}

/** 报名周周惠活动：选项 */
export interface PostV3MarketingWeeklyDiscountActivitiesByActivityIdApplyOptions extends CallOptions {
  /** 活动ID · 例：`11111` */
  activity_id: string
  json: PostV3MarketingWeeklyDiscountActivitiesByActivityIdApplyJson
}

/** 报名周周惠活动：应答 */
export interface PostV3MarketingWeeklyDiscountActivitiesByActivityIdApplyResponse {
  /** 报名成功的活动ID */
  activity_id: number
  /** 报名成功时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  success_time: string
}

/** `v3/marketing/weekly-discount/activities/{activity_id}/apply` */
export interface V3MarketingWeeklyDiscountActivitiesByActivityIdApply extends PathNode {
  /**
   * 报名周周惠活动
   *
   * `POST /v3/marketing/weekly-discount/activities/{activity_id}/apply`
   *
   * 产品：营销工具∙周周惠 · 角色：服务商、渠道商、从业机构
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml 官方文档}
   */
  post(options: PostV3MarketingWeeklyDiscountActivitiesByActivityIdApplyOptions): Promise<AxiosResponse<PostV3MarketingWeeklyDiscountActivitiesByActivityIdApplyResponse>>
}

/** 下载批次退款明细：选项 */
export interface GetV3MultiuseStocksByStockIdRefundFlowOptions extends CallOptions {
  /** 批次号 · 例：`9856888` */
  stock_id: string
}

/** 下载批次退款明细：应答 */
export interface GetV3MultiuseStocksByStockIdRefundFlowResponse {
  /** 下载链接 */
  url: string
}

/** `v3/multiuse/stocks/{stock_id}/refund-flow` */
export interface V3MultiuseStocksByStockIdRefundFlow extends PathNode {
  /**
   * 下载批次退款明细
   *
   * `GET /v3/multiuse/stocks/{stock_id}/refund-flow`
   *
   * 产品：运营工具∙消费金 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012539762 官方文档}
   */
  get(options: GetV3MultiuseStocksByStockIdRefundFlowOptions): Promise<AxiosResponse<GetV3MultiuseStocksByStockIdRefundFlowResponse>>
}

/** 下载批次发放明细：选项 */
export interface GetV3MultiuseStocksByStockIdSendFlowOptions extends CallOptions {
  /** 批次号 · 例：`9856888` */
  stock_id: string
}

/** 下载批次发放明细：应答 */
export interface GetV3MultiuseStocksByStockIdSendFlowResponse {
  /** 下载链接 */
  url: string
}

/** `v3/multiuse/stocks/{stock_id}/send-flow` */
export interface V3MultiuseStocksByStockIdSendFlow extends PathNode {
  /**
   * 下载批次发放明细
   *
   * `GET /v3/multiuse/stocks/{stock_id}/send-flow`
   *
   * 产品：运营工具∙消费金 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012539756 官方文档}
   */
  get(options: GetV3MultiuseStocksByStockIdSendFlowOptions): Promise<AxiosResponse<GetV3MultiuseStocksByStockIdSendFlowResponse>>
}

/** 下载核销明细：选项 */
export interface GetV3MultiuseStocksByStockIdUseFlowOptions extends CallOptions {
  /** 批次号 · 例：`9856888` */
  stock_id: string
}

/** 下载核销明细：应答 */
export interface GetV3MultiuseStocksByStockIdUseFlowResponse {
  /** 下载链接 */
  url: string
}

/** `v3/multiuse/stocks/{stock_id}/use-flow` */
export interface V3MultiuseStocksByStockIdUseFlow extends PathNode {
  /**
   * 下载核销明细
   *
   * `GET /v3/multiuse/stocks/{stock_id}/use-flow`
   *
   * 产品：运营工具∙消费金 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012539758 官方文档}
   */
  get(options: GetV3MultiuseStocksByStockIdUseFlowOptions): Promise<AxiosResponse<GetV3MultiuseStocksByStockIdUseFlowResponse>>
}

/** 发放指定批次的消费金：请求 */
export interface PostV3MultiuseUsersByOpenidCouponsJson {
  /** 批次号 · 例：`9856000` */
  stock_id: string
  /** 商户单据号 · 例：`8956000202407191254642` */
  out_request_no: string
  /** 用户姓名 · 敏感信息，加密传输 */
  user_name: string
  /** 身份证号码 · 敏感信息，加密传输 */
  id_card_number: string
  /** 发放面额 · 单位：分 */
  amount?: number
  /** 公众账号ID · 例：`wx233544546545989` */
  appid: string
  /** 证件类型 */
  card_type: 'ID_CARD'
}

/** 发放指定批次的消费金：选项 */
export interface PostV3MultiuseUsersByOpenidCouponsOptions extends CallOptions {
  /** 用户OpenID */
  openid: string
  json: PostV3MultiuseUsersByOpenidCouponsJson
}

/** 发放指定批次的消费金：应答 */
export interface PostV3MultiuseUsersByOpenidCouponsResponse {
  /** 消费金ID · 例：`9867041` */
  coupon_id: string
}

/** `v3/multiuse/users/{openid}/coupons` */
export interface V3MultiuseUsersByOpenidCoupons extends PathNode {
  /**
   * 发放指定批次的消费金
   *
   * `POST /v3/multiuse/users/{openid}/coupons`
   *
   * 产品：运营工具∙消费金 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012539766 官方文档}
   */
  post(options: PostV3MultiuseUsersByOpenidCouponsOptions): Promise<AxiosResponse<PostV3MultiuseUsersByOpenidCouponsResponse>>
}

export interface MarketingOperations {
  'GET /v3/marketing/goods-subsidy-activity/activities': { query: GetV3MarketingGoodsSubsidyActivityActivitiesQuery; options: GetV3MarketingGoodsSubsidyActivityActivitiesOptions; response: GetV3MarketingGoodsSubsidyActivityActivitiesResponse }
  'POST /v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply': { json: PostV3MarketingGoodsSubsidyActivityActivityByActivityIdApplyJson; options: PostV3MarketingGoodsSubsidyActivityActivityByActivityIdApplyOptions; response: PostV3MarketingGoodsSubsidyActivityActivityByActivityIdApplyResponse }
  'POST /v3/marketing/goods-subsidy-activity/qualification/lock': { json: PostV3MarketingGoodsSubsidyActivityQualificationLockJson; options: PostV3MarketingGoodsSubsidyActivityQualificationLockOptions; response: PostV3MarketingGoodsSubsidyActivityQualificationLockResponse }
  'POST /v3/marketing/goods-subsidy-activity/qualification/unlock': { json: PostV3MarketingGoodsSubsidyActivityQualificationUnlockJson; options: PostV3MarketingGoodsSubsidyActivityQualificationUnlockOptions; response: PostV3MarketingGoodsSubsidyActivityQualificationUnlockResponse }
  'PUT /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative': { json: PutV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeJson; options: PutV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeOptions; response: PutV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeResponse }
  'DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative': { json: DeleteV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeJson; options: DeleteV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeOptions; response: DeleteV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeResponse }
  'GET /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives': { query: GetV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesQuery; options: GetV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesOptions; response: GetV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesResponse }
  'POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials': { json: PostV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterialsJson; options: PostV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterialsOptions; response: PostV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterialsResponse }
  'GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores': { query: GetV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresQuery; options: GetV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresOptions; response: GetV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresResponse }
  'POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores': { json: PostV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresJson; options: PostV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresOptions; response: PostV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresResponse }
  'DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores': { json: DeleteV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresJson; options: DeleteV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresOptions; response: DeleteV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresResponse }
  'GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}': { options: GetV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCodeOptions; response: GetV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCodeResponse }
  'GET /v3/marketing/partnerships': { query: GetV3MarketingPartnershipsQuery; options: GetV3MarketingPartnershipsOptions; response: GetV3MarketingPartnershipsResponse }
  'POST /v3/marketing/partnerships/build': { json: PostV3MarketingPartnershipsBuildJson; options: PostV3MarketingPartnershipsBuildOptions; response: PostV3MarketingPartnershipsBuildResponse }
  'POST /v3/marketing/partnerships/terminate': { json: PostV3MarketingPartnershipsTerminateJson; options: PostV3MarketingPartnershipsTerminateOptions; response: PostV3MarketingPartnershipsTerminateResponse }
  'POST /v3/marketing/shopping-receipt/customentrances': { json: PostV3MarketingShoppingReceiptCustomentrancesJson; options: PostV3MarketingShoppingReceiptCustomentrancesOptions; response: PostV3MarketingShoppingReceiptCustomentrancesResponse }
  'GET /v3/marketing/shopping-receipt/customentrances/{brand_id}': { options: GetV3MarketingShoppingReceiptCustomentrancesByBrandIdOptions; response: GetV3MarketingShoppingReceiptCustomentrancesByBrandIdResponse }
  'PATCH /v3/marketing/shopping-receipt/customentrances/{brand_id}': { json: PatchV3MarketingShoppingReceiptCustomentrancesByBrandIdJson; options: PatchV3MarketingShoppingReceiptCustomentrancesByBrandIdOptions; response: PatchV3MarketingShoppingReceiptCustomentrancesByBrandIdResponse }
  'POST /v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos': { json: PostV3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfosJson; options: PostV3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfosOptions; response: PostV3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfosResponse }
  'POST /v3/marketing/shopping-receipt/shoppingreceipts': { form: PostV3MarketingShoppingReceiptShoppingreceiptsForm; options: PostV3MarketingShoppingReceiptShoppingreceiptsOptions; response: PostV3MarketingShoppingReceiptShoppingreceiptsResponse }
  'GET /v3/marketing/weekly-discount/activities': { query: GetV3MarketingWeeklyDiscountActivitiesQuery; options: GetV3MarketingWeeklyDiscountActivitiesOptions; response: GetV3MarketingWeeklyDiscountActivitiesResponse }
  'GET /v3/marketing/weekly-discount/activities/{activity_id}': { options: GetV3MarketingWeeklyDiscountActivitiesByActivityIdOptions; response: GetV3MarketingWeeklyDiscountActivitiesByActivityIdResponse }
  'POST /v3/marketing/weekly-discount/activities/{activity_id}/apply': { json: PostV3MarketingWeeklyDiscountActivitiesByActivityIdApplyJson; options: PostV3MarketingWeeklyDiscountActivitiesByActivityIdApplyOptions; response: PostV3MarketingWeeklyDiscountActivitiesByActivityIdApplyResponse }
  'GET /v3/multiuse/stocks/{stock_id}/refund-flow': { options: GetV3MultiuseStocksByStockIdRefundFlowOptions; response: GetV3MultiuseStocksByStockIdRefundFlowResponse }
  'GET /v3/multiuse/stocks/{stock_id}/send-flow': { options: GetV3MultiuseStocksByStockIdSendFlowOptions; response: GetV3MultiuseStocksByStockIdSendFlowResponse }
  'GET /v3/multiuse/stocks/{stock_id}/use-flow': { options: GetV3MultiuseStocksByStockIdUseFlowOptions; response: GetV3MultiuseStocksByStockIdUseFlowResponse }
  'POST /v3/multiuse/users/{openid}/coupons': { json: PostV3MultiuseUsersByOpenidCouponsJson; options: PostV3MultiuseUsersByOpenidCouponsOptions; response: PostV3MultiuseUsersByOpenidCouponsResponse }
}

/** 自定义入口 */
export interface MarketingCustomEntrance {
  /** 自定义入口种类 */
  custom_entrance_type: 'MERCHANT_ACTIVITY' | 'MERCHANT_MINI_PROGRAM' | (string & {})
  /** 副标题 */
  subtitle: string
  /** 展示商品信息 */
  goods_thumbnail_url?: string
  /** 设置自定义入口的状态 */
  custom_entrance_state: 'ONLINE' | 'OFFLINE' | (string & {})
  /** 自定义入口的开始时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  start_time: string
  /** 自定义入口的结束时间 · RFC 3339 · 例：`2019-12-31T13:29:35.120+08:00` */
  end_time: string
  /** 自定义入口的归属品牌ID · 例：`1014` */
  brand_id: string
  /** 自定义入口创建的时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  create_time: string
  /** 自定义入口修改的时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  modify_time: string
  /** 商户创建自定义入口的凭据号 · 例：`100002322019090134234sfdf` */
  out_request_no: string
  /** 自定义入口跳转信息 */
  jump_link: {
    /** 自定义入口的跳转小程序AppID · 例：`wxea9c30a90fs8d3fe` */
    mini_programs_appid: string
    /** 自定义入口跳转小程序的path · 例：`/pages/bonus/bonus` */
    mini_programs_path: string
  }
}

/** 合作方信息 */
export interface MarketingPartner {
  /** 合作方类别 */
  type: 'APPID' | 'MERCHANT'
  /** 合作方APPID · 例：`wx4e1916a585d1f4e9` */
  appid?: string
  /** 合作方商户ID · 例：`2480029552` */
  merchant_id?: string
}

/** 合作方信息 */
export interface MarketingPartnerReceived {
  /** 合作方类别 */
  type: 'APPID' | 'MERCHANT' | (string & {})
  /** 合作方APPID · 例：`wx4e1916a585d1f4e9` */
  appid?: string
  /** 合作方商户ID · 例：`2480029552` */
  merchant_id?: string
}

/** 订单信息 */
export interface MarketingQualificationOrder {
  /** 支付订单的微信用户OpenID */
  payer_openid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 订单总金额 · 单位：分 */
  total_fee: number
  /** 门店ID */
  store_id: string
  /** 门店商户号 */
  store_merchant_id: string
}

/** 资格锁定结果 */
export interface MarketingQualificationResult {
  /** 返回结果文案 */
  return_message?: string
  /** 锁定失败的资格ID列表 */
  failed_qualification_ids?: string[]
  /** 锁定成功的资格ID列表 */
  succeed_qualification_ids?: string[]
}

/** 门店信息 */
export interface MarketingSubsidyStore {
  /** 门店ID */
  store_id: string
  /** 门店补贴入账商户号 */
  accounting_merchant_id: string
  /** 门店商户号 */
  merchant_id: string
}

/** 周周惠活动 */
export interface MarketingWeeklyDiscountActivity {
  /** 活动ID · 例：`111111` */
  activity_id?: string
  /** 活动名称 */
  activity_name: string
  /** 活动投放场景 · 例：`SCAN_CODE_TO_ORDER` */
  activity_scene: string
  /** 活动投放区域编码 */
  activity_area_code: string[]
  /** 活动指定付款方式 · 例：`CCB_DEBIT` */
  activity_limit_pay?: string
  /** 活动优惠门槛 · 单位：分 */
  activity_transaction_minimum_amount: number
  /** 活动优惠金额 · 单位：分 */
  activity_coupon_amount: number
  /** 活动可使用周期 */
  activity_available_week: string[]
  /** 活动预算 · 单位：分 */
  activity_max_amount: number
  /** 活动单天预算 · 单位：分 */
  activity_max_amount_per_day?: number
  /** 活动开始时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  activity_available_begin_time: string
  /** 活动结束时间 · RFC 3339 · 例：`2018-08-08T10:34:56+08:00` */
  activity_available_end_time: string
  /** 活动状态 · 例：`APPLYING` */
  activity_state: string
  /** 活动备注 */
  activity_remark?: string
  /** 活动logo */
  activity_logo: string
}

