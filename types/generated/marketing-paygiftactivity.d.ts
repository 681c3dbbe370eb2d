// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'

/** 获取支付有礼活动列表：查询参数 */
export interface GetV3MarketingPaygiftactivityActivitiesQuery {
  /** 分页页码 */
  offset: number
  /** 分页大小 · 1～100 */
  limit: number
  /** 活动名称 */
  activity_name?: string
  /** 活动状态 */
  activity_status?: 'CREATE_ACT_STATUS' | 'ONGOING_ACT_STATUS' | 'TERMINATE_ACT_STATUS' | 'STOP_ACT_STATUS' | 'OVER_TIME_ACT_STATUS' | 'CREATE_ACT_FAILED'
  /** 奖品类型 */
  award_type?: 'BUSIFAVOR'
}

/** 获取支付有礼活动列表：选项 */
export interface GetV3MarketingPaygiftactivityActivitiesOptions extends CallOptions {
  query: GetV3MarketingPaygiftactivityActivitiesQuery
}

/** 获取支付有礼活动列表：应答 */
export interface GetV3MarketingPaygiftactivityActivitiesResponse {
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
  /** 总数 */
  total_count?: number
  /** 结果集 */
  data?: {
    /** 活动基本信息 */
    activity_base_info?: MarketingPaygiftactivityBaseInfoReceived
    /** 活动高级设置 */
    advanced_setting?: MarketingPaygiftactivityAdvancedSetting
    /** 活动id */
    activity_id?: string
    /** 活动奖品发放规则 */
    award_send_rule?: {
      /** 阶梯送发放规则 */
      full_send_rule?: MarketingPaygiftactivityFullSendRuleReceived
      /** 阶梯送发放规则 */
      step_send_rule?: {
        /** 奖品类型 */
        award_type: 'BUSIFAVOR' | (string & {})
        /** 发券商户号选项 */
        merchant_option: 'IN_SEVICE_COUPON_MERCHANT' | 'MANUAL_INPUT_MERCHANT' | (string & {})
      }
    }
    /** 活动类型 */
    activity_type?: string
    /** 活动当前状态枚举值 */
    activity_status?: string
    /** 创建商户号 */
    creator_merchant_id?: string
    /** 所属商户号 */
    belong_merchant_id?: string
    /** 活动创建时间 */
    create_time?: string
    /** 活动更新时间 */
    update_time?: string
  }[]
}

/** `v3/marketing/paygiftactivity/activities` */
export interface V3MarketingPaygiftactivityActivities extends Printed {
  /**
   * 获取支付有礼活动列表
   *
   * `GET /v3/marketing/paygiftactivity/activities`
   *
   * 产品：运营工具∙支付有礼 · 角色：微信支付商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012489126 官方文档}
   */
  get(options: GetV3MarketingPaygiftactivityActivitiesOptions): Promise<AxiosResponse<GetV3MarketingPaygiftactivityActivitiesResponse>>
  readonly _activity_id_: V3MarketingPaygiftactivityActivitiesByActivityId
  readonly '{activity_id}': V3MarketingPaygiftactivityActivitiesByActivityId
  readonly '{activity_id}/goods': V3MarketingPaygiftactivityActivitiesByActivityIdGoods
  readonly '{activity_id}/merchants': V3MarketingPaygiftactivityActivitiesByActivityIdMerchants
  readonly '{activity_id}/merchants/add': V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsAdd
  readonly '{activity_id}/merchants/delete': V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsDelete
  readonly '{activity_id}/terminate': V3MarketingPaygiftactivityActivitiesByActivityIdTerminate
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/marketing/paygiftactivity/activities/${Path}`>
}

/** 查询活动详情接口：选项 */
export interface GetV3MarketingPaygiftactivityActivitiesByActivityIdOptions extends CallOptions {
  /** 活动id */
  activity_id: string
}

/** 查询活动详情接口：应答 */
export interface GetV3MarketingPaygiftactivityActivitiesByActivityIdResponse {
  /** 活动id */
  activity_id: string
  /** 活动类型 */
  activity_type?: 'FULL_SEND_ACT_TYPE' | 'STEP_SEND_ACT_TYPE' | 'SPECIFIC_SEND_ACT_TYPE' | (string & {})
  /** 活动状态 */
  activity_status: 'CREATE_ACT_STATUS' | 'ONGOING_ACT_STATUS' | 'TERMINATE_ACT_STATUS' | 'STOP_ACT_STATUS' | 'OVER_TIME_ACT_STATUS' | 'CREATE_ACT_FAILED' | (string & {})
  /** 创建商户号 */
  creator_merchant_id: string
  /** 所属商户号 */
  belong_merchant_id: string
  /** 活动暂停时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  pause_time?: string
  /** 活动恢复时间 · RFC 3339 · 例：`2018-12-08T10:34:56+08:00` */
  recovery_time?: string
  /** 活动创建时间 · RFC 3339 */
  create_time?: string
  /** 活动更新时间 · RFC 3339 */
  update_time?: string
  /** 活动基本信息 */
  activity_base_info: MarketingPaygiftactivityBaseInfoReceived
  /** 活动高级设置 */
  advanced_setting?: MarketingPaygiftactivityAdvancedSetting
  /** 活动奖品发放规则 */
  award_send_rule: {
    /** 阶梯送发放规则 */
    full_send_rule?: {
      /** 奖品类型 */
      award_type: 'BUSIFAVOR' | (string & {})
      /** 发券商户号选项 */
      merchant_option: 'IN_SEVICE_COUPON_MERCHANT' | 'MANUAL_INPUT_MERCHANT' | (string & {})
      /** 消费金额门槛 · 单位：分 */
      transaction_amount_minimum: number
      /** 发放内容 */
      send_content: 'SINGLE_COUPON' | 'GIFT_PACKAGE' | (string & {})
      /** 奖品基本信息列表 */
      award_list: MarketingPaygiftactivityAward[]
      /** 发券商户号 */
      merchant_id_list?: string[]
    }
  }
}

/** `v3/marketing/paygiftactivity/activities/{activity_id}` */
export interface V3MarketingPaygiftactivityActivitiesByActivityId extends Printed {
  /**
   * 查询活动详情接口
   *
   * `GET /v3/marketing/paygiftactivity/activities/{activity_id}`
   *
   * 产品：运营工具∙支付有礼 · 角色：微信支付商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012487971 官方文档}
   */
  get(options: GetV3MarketingPaygiftactivityActivitiesByActivityIdOptions): Promise<AxiosResponse<GetV3MarketingPaygiftactivityActivitiesByActivityIdResponse>>
  readonly goods: V3MarketingPaygiftactivityActivitiesByActivityIdGoods
  readonly merchants: V3MarketingPaygiftactivityActivitiesByActivityIdMerchants
  readonly terminate: V3MarketingPaygiftactivityActivitiesByActivityIdTerminate
  readonly 'merchants/add': V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsAdd
  readonly 'merchants/delete': V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsDelete
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/marketing/paygiftactivity/activities/{activity_id}/${Path}`>
}

/** 查询活动指定商品列表：查询参数 */
export interface GetV3MarketingPaygiftactivityActivitiesByActivityIdGoodsQuery {
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
}

/** 查询活动指定商品列表：选项 */
export interface GetV3MarketingPaygiftactivityActivitiesByActivityIdGoodsOptions extends CallOptions {
  /** 活动id */
  activity_id: string
  query?: GetV3MarketingPaygiftactivityActivitiesByActivityIdGoodsQuery
}

/** 查询活动指定商品列表：应答 */
export interface GetV3MarketingPaygiftactivityActivitiesByActivityIdGoodsResponse {
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 总数 */
  total_count: number
  /** 活动id */
  activity_id: string
  /** 结果集 */
  data?: {
    /** 指定商品 */
    goods_id: string
    /** 创建时间 · RFC 3339 */
    create_time: string
    /** 更新时间 · RFC 3339 */
    update_time: string
  }[]
}

/** `v3/marketing/paygiftactivity/activities/{activity_id}/goods` */
export interface V3MarketingPaygiftactivityActivitiesByActivityIdGoods extends PathNode {
  /**
   * 查询活动指定商品列表
   *
   * `GET /v3/marketing/paygiftactivity/activities/{activity_id}/goods`
   *
   * 产品：运营工具∙支付有礼 · 角色：微信支付商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012466448 官方文档}
   */
  get(options: GetV3MarketingPaygiftactivityActivitiesByActivityIdGoodsOptions): Promise<AxiosResponse<GetV3MarketingPaygiftactivityActivitiesByActivityIdGoodsResponse>>
}

/** 查询活动发券商户号：查询参数 */
export interface GetV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsQuery {
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
}

/** 查询活动发券商户号：选项 */
export interface GetV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsOptions extends CallOptions {
  /** 活动id */
  activity_id: string
  query?: GetV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsQuery
}

/** 查询活动发券商户号：应答 */
export interface GetV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsResponse {
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 总数 */
  total_count: number
  /** 活动id */
  activity_id: string
  /** 结果集 */
  data?: {
    /** 商户号 */
    mchid: string
    /** 商户名称 */
    merchant_name?: string
    /** 创建时间 · RFC 3339 */
    create_time?: string
    /** 更新时间 · RFC 3339 */
    update_time?: string
  }[]
}

/** `v3/marketing/paygiftactivity/activities/{activity_id}/merchants` */
export interface V3MarketingPaygiftactivityActivitiesByActivityIdMerchants extends Printed {
  /**
   * 查询活动发券商户号
   *
   * `GET /v3/marketing/paygiftactivity/activities/{activity_id}/merchants`
   *
   * 产品：运营工具∙支付有礼 · 角色：微信支付商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012466149 官方文档}
   */
  get(options: GetV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsOptions): Promise<AxiosResponse<GetV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsResponse>>
  readonly add: V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsAdd
  readonly delete: V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsDelete
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/marketing/paygiftactivity/activities/{activity_id}/merchants/${Path}`>
}

/** 新增活动发券商户号：请求 */
export interface PostV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsAddJson {
  /** 发券商户号 */
  merchant_id_list: string[]
  /** 请求业务单据号 */
  add_request_no: string
}

/** 新增活动发券商户号：选项 */
export interface PostV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsAddOptions extends CallOptions {
  /** 活动id */
  activity_id: string
  json: PostV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsAddJson
}

/** 新增活动发券商户号：应答 */
export interface PostV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsAddResponse {
  /** 活动id */
  activity_id?: string
  /** 添加时间 · RFC 3339 */
  add_time?: string
  /** 未通过规则校验的发券商户号列表 */
  invalid_merchant_id_list?: {
    /** 商户号 */
    mchid?: string
    /** 无效原因 */
    invalid_reason?: string
  }[]
}

/** `v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add` */
export interface V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsAdd extends PathNode {
  /**
   * 新增活动发券商户号
   *
   * `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`
   *
   * 产品：运营工具∙支付有礼 · 角色：微信支付商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012466671 官方文档}
   */
  post(options: PostV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsAddOptions): Promise<AxiosResponse<PostV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsAddResponse>>
}

/** 删除活动发券商户号：请求 */
export interface PostV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsDeleteJson {
  /** 删除的发券商户号 · 1～500项 */
  merchant_id_list: string[]
  /** 商户请求单号 · 例：`100002322019090134234sfdf` */
  delete_request_no: string
}

/** 删除活动发券商户号：选项 */
export interface PostV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsDeleteOptions extends CallOptions {
  /** 活动id */
  activity_id: string
  json: PostV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsDeleteJson
}

/** 删除活动发券商户号：应答 */
export interface PostV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsDeleteResponse {
  /** 活动id · 例：`126002309` */
  activity_id: string
  /** 删除时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  delete_time?: string
}

/** `v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete` */
export interface V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsDelete extends PathNode {
  /**
   * 删除活动发券商户号
   *
   * `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`
   *
   * 产品：运营工具∙支付有礼 · 角色：微信支付商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012466787 官方文档}
   */
  post(options: PostV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsDeleteOptions): Promise<AxiosResponse<PostV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsDeleteResponse>>
}

/** 终止活动：选项 */
export interface PostV3MarketingPaygiftactivityActivitiesByActivityIdTerminateOptions extends CallOptions {
  /** 活动id */
  activity_id: string
}

/** 终止活动：应答 */
export interface PostV3MarketingPaygiftactivityActivitiesByActivityIdTerminateResponse {
  /** 活动id */
  activity_id: string
  /** 生效时间 · RFC 3339 */
  terminate_time: string
}

/** `v3/marketing/paygiftactivity/activities/{activity_id}/terminate` */
export interface V3MarketingPaygiftactivityActivitiesByActivityIdTerminate extends PathNode {
  /**
   * 终止活动
   *
   * `POST /v3/marketing/paygiftactivity/activities/{activity_id}/terminate`
   *
   * 产品：运营工具∙支付有礼 · 角色：微信支付商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012466523 官方文档}
   */
  post(options: PostV3MarketingPaygiftactivityActivitiesByActivityIdTerminateOptions): Promise<AxiosResponse<PostV3MarketingPaygiftactivityActivitiesByActivityIdTerminateResponse>>
}

/** 创建全场满额送活动：请求 */
export interface PostV3MarketingPaygiftactivityUniqueThresholdActivityJson {
  /** 活动基本信息 */
  activity_base_info: MarketingPaygiftactivityBaseInfo
  /** 活动高级设置 */
  advanced_setting?: {
    /** 支付方式信息 */
    payment_method_information?: {
      /** 支付方式 */
      payment_method: 'CFT' | 'SPECIFIC_BANK_CARD'
      /** 银行简称 */
      bank_abbreviation?: string
    }
    /** 奖品类型 */
    delivery_user_category?: 'BUSIFAVOR'
    /** 商家会员appid */
    merchant_member_appid?: string
    /** 支付模式 */
    payment_mode?: {
      /** 支付场景列表 */
      payment_scene_list?: 'APP_SCENE'[]
      /** 支付方式信息 */
      payment_method_information?: {
        /** 支付方式 */
        payment_method?: 'CFT' | 'SPECIFIC_BANK_CARD'
        /** 银行简称 */
        bank_abbreviation?: string
      }
    }
    /** 订单优惠标记 */
    goods_tags?: string[]
  }
  /** 阶梯送发放规则 */
  award_send_rule: MarketingPaygiftactivityFullSendRule
}

/** 创建全场满额送活动：选项 */
export interface PostV3MarketingPaygiftactivityUniqueThresholdActivityOptions extends CallOptions {
  json: PostV3MarketingPaygiftactivityUniqueThresholdActivityJson
}

/** 创建全场满额送活动：应答 */
export interface PostV3MarketingPaygiftactivityUniqueThresholdActivityResponse {
  /** 活动id */
  activity_id: string
  /** 创建时间 · RFC 3339 */
  create_time: string
}

/** `v3/marketing/paygiftactivity/unique-threshold-activity` */
export interface V3MarketingPaygiftactivityUniqueThresholdActivity extends PathNode {
  /**
   * 创建全场满额送活动
   *
   * `POST /v3/marketing/paygiftactivity/unique-threshold-activity`
   *
   * 产品：运营工具∙支付有礼 · 角色：微信支付商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012487898 官方文档}
   */
  post(options: PostV3MarketingPaygiftactivityUniqueThresholdActivityOptions): Promise<AxiosResponse<PostV3MarketingPaygiftactivityUniqueThresholdActivityResponse>>
}

export interface MarketingPaygiftactivityOperations {
  'GET /v3/marketing/paygiftactivity/activities': { query: GetV3MarketingPaygiftactivityActivitiesQuery; options: GetV3MarketingPaygiftactivityActivitiesOptions; response: GetV3MarketingPaygiftactivityActivitiesResponse }
  'GET /v3/marketing/paygiftactivity/activities/{activity_id}': { options: GetV3MarketingPaygiftactivityActivitiesByActivityIdOptions; response: GetV3MarketingPaygiftactivityActivitiesByActivityIdResponse }
  'GET /v3/marketing/paygiftactivity/activities/{activity_id}/goods': { query: GetV3MarketingPaygiftactivityActivitiesByActivityIdGoodsQuery; options: GetV3MarketingPaygiftactivityActivitiesByActivityIdGoodsOptions; response: GetV3MarketingPaygiftactivityActivitiesByActivityIdGoodsResponse }
  'GET /v3/marketing/paygiftactivity/activities/{activity_id}/merchants': { query: GetV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsQuery; options: GetV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsOptions; response: GetV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsResponse }
  'POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add': { json: PostV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsAddJson; options: PostV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsAddOptions; response: PostV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsAddResponse }
  'POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete': { json: PostV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsDeleteJson; options: PostV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsDeleteOptions; response: PostV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsDeleteResponse }
  'POST /v3/marketing/paygiftactivity/activities/{activity_id}/terminate': { options: PostV3MarketingPaygiftactivityActivitiesByActivityIdTerminateOptions; response: PostV3MarketingPaygiftactivityActivitiesByActivityIdTerminateResponse }
  'POST /v3/marketing/paygiftactivity/unique-threshold-activity': { json: PostV3MarketingPaygiftactivityUniqueThresholdActivityJson; options: PostV3MarketingPaygiftactivityUniqueThresholdActivityOptions; response: PostV3MarketingPaygiftactivityUniqueThresholdActivityResponse }
}

/** 活动高级设置 */
export interface MarketingPaygiftactivityAdvancedSetting {
  /** 奖品类型 */
  delivery_user_category?: 'BUSIFAVOR' | (string & {})
  /** 商家会员appid */
  merchant_member_appid?: string
  /** 支付模式 */
  payment_mode?: {
    /** 支付场景列表 */
    payment_scene_list?: ('APP_SCENE' | (string & {}))[]
    /** 支付方式信息 */
    payment_method_information?: {
      /** 支付方式 */
      payment_method?: 'CFT' | 'SPECIFIC_BANK_CARD' | (string & {})
      /** 银行简称 */
      bank_abbreviation?: string
    }
  }
  /** 订单优惠标记 */
  goods_tags?: string[]
  /** 支付方式信息 */
  payment_method_information?: {
    /** 支付方式 */
    payment_method: string
    /** 银行简称 */
    bank_abbreviation?: string
  }
}

/** 奖品基本信息 */
export interface MarketingPaygiftactivityAward {
  /** 代金券批次Id */
  stock_id: string
  /** 奖品原始图 · URL */
  original_image_url: string
  /** 奖品缩略图 · URL */
  thumbnail_url?: string
}

/** 活动基本信息 */
export interface MarketingPaygiftactivityBaseInfo {
  /** 活动名称 */
  activity_name: string
  /** 活动副标题 */
  activity_second_title: string
  /** 商户logo */
  merchant_logo_url: string
  /** 背景颜色 */
  background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100'
  /** 活动开始时间 · RFC 3339 */
  begin_time: string
  /** 活动结束时间 · RFC 3339 */
  end_time: string
  /** 可用时间段 */
  available_periods?: {
    /** 可用时间 */
    available_time?: {
      /** 可用开始时间 · RFC 3339 */
      begin_time: string
      /** 可用结束时间 · RFC 3339 */
      end_time: string
    }[]
    /** 每日可用时间 */
    available_day_time?: {
      /** 每日可用开始时间 · 例：`090000` */
      begin_day_time: string
      /** 每日可用结束时间 · 例：`210000` */
      end_day_time: string
    }[]
  }
  /** 商户请求单号 · 例：`100002322019090134234sfdf` */
  out_request_no: string
  /** 投放目的 */
  delivery_purpose: 'OFF_LINE_PAY' | 'JUMP_MINI_APP'
  /** 商家小程序appid */
  mini_programs_appid?: string
  /** 商家小程序path */
  mini_programs_path?: string
}

/** 活动基本信息 */
export interface MarketingPaygiftactivityBaseInfoReceived {
  /** 活动名称 */
  activity_name: string
  /** 活动副标题 */
  activity_second_title: string
  /** 商户logo */
  merchant_logo_url: string
  /** 背景颜色 */
  background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {})
  /** 活动开始时间 · RFC 3339 */
  begin_time: string
  /** 活动结束时间 · RFC 3339 */
  end_time: string
  /** 可用时间段 */
  available_periods?: {
    /** 可用时间 */
    available_time?: {
      /** 可用开始时间 · RFC 3339 */
      begin_time: string
      /** 可用结束时间 · RFC 3339 */
      end_time: string
    }[]
    /** 每日可用时间 */
    available_day_time?: {
      /** 每日可用开始时间 · 例：`090000` */
      begin_day_time: string
      /** 每日可用结束时间 · 例：`210000` */
      end_day_time: string
    }[]
  }
  /** 商户请求单号 · 例：`100002322019090134234sfdf` */
  out_request_no: string
  /** 投放目的 */
  delivery_purpose: 'OFF_LINE_PAY' | 'JUMP_MINI_APP' | (string & {})
  /** 商家小程序appid */
  mini_programs_appid?: string
  /** 商家小程序path */
  mini_programs_path?: string
}

/** 阶梯送发放规则 */
export interface MarketingPaygiftactivityFullSendRule {
  /** 奖品类型 */
  award_type: 'BUSIFAVOR'
  /** 发券商户号选项 */
  merchant_option: 'IN_SEVICE_COUPON_MERCHANT' | 'MANUAL_INPUT_MERCHANT'
  /** 消费金额门槛 · 单位：分 */
  transaction_amount_minimum: number
  /** 发放内容 */
  send_content: 'SINGLE_COUPON' | 'GIFT_PACKAGE'
  /** 奖品基本信息列表 */
  award_list: MarketingPaygiftactivityAward[]
  /** 发券商户号列表 */
  merchant_id_list?: string[]
}

/** 阶梯送发放规则 */
export interface MarketingPaygiftactivityFullSendRuleReceived {
  /** 奖品类型 */
  award_type: 'BUSIFAVOR' | (string & {})
  /** 发券商户号选项 */
  merchant_option: 'IN_SEVICE_COUPON_MERCHANT' | 'MANUAL_INPUT_MERCHANT' | (string & {})
  /** 消费金额门槛 · 单位：分 */
  transaction_amount_minimum: number
  /** 发放内容 */
  send_content: 'SINGLE_COUPON' | 'GIFT_PACKAGE' | (string & {})
  /** 奖品基本信息列表 */
  award_list: MarketingPaygiftactivityAward[]
  /** 发券商户号列表 */
  merchant_id_list?: string[]
}

