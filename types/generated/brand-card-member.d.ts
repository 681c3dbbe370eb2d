// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'

/** 查询会员卡模板列表：查询参数 */
export interface GetV3BrandPartnerCardMemberCardsQuery {
  /** 品牌id · 例：`1004` */
  brand_id: string
  /** 状态 */
  state?: 'CARD_EFFECTIVE' | 'CARD_INVALID'
  /** 分页页码 · 默认：0 */
  offset?: number
  /** 分页大小 */
  limit?: number
}

/** 查询会员卡模板列表：选项 */
export interface GetV3BrandPartnerCardMemberCardsOptions extends CallOptions {
  query: GetV3BrandPartnerCardMemberCardsQuery
}

/** 查询会员卡模板列表：应答 */
export interface GetV3BrandPartnerCardMemberCardsResponse {
  /** 总数量 */
  total_count: number
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 会员卡模板列表 */
  data?: BrandCardMemberTemplateSettings[]
}

/** 创建会员卡模板：请求 */
export interface PostV3BrandPartnerCardMemberCardsJson {
  /** 品牌ID · 例：`1004` */
  brand_id: string
  /** 商户AppId · 例：`wxea9c30890f48d5ae` */
  appid: string
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE'
  /** 卡名称 */
  card_title: string
  /** 卡背景颜色 · 例：`#FFFF00` */
  card_color: string
  /** 卡背景图URL */
  card_picture_url: string
  /** 会员卡code分配类型 */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE'
  /** 会员码型 */
  code_type: 'NONE_CODE' | 'BAR_CODE' | 'QR_CODE' | 'BAR_CODE_AND_QR_CODE' | 'JUMP_MINI_PROGRAM'
  /** 会员码跳转信息 */
  code_jump_information?: {
    /** 会员码跳转AppID · 例：`wxea9c30a90fs8d3fe` */
    jump_appid?: string
    /** 会员码跳转路径 · 例：`/pages/code/code` */
    jump_path?: string
  }
  /** 会员权益 */
  benefits: string
  /** 回调地址 · 例：`https://www.weixin.qq.com/wxpay/notify.php` */
  notify_url: string
  /** 是否置顶 */
  need_pinned?: boolean
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级 */
  init_level?: string
  /** 服务电话 */
  service_phone?: string
  /** 商家法务协议 */
  legal_agreement?: string
  /** 会员卡有效期 */
  valid_date_information: BrandCardMemberValidDateInformation
  /** 积分信息 */
  points_information?: {
    /** 积分跳转AppID · 例：`wxea9c30a90fs8d3fe` */
    jump_appid?: string
    /** 积分跳转路径 · 例：`/pages/points/points` */
    jump_path?: string
  }
  /** 储值信息 */
  balance_information?: {
    /** 储值小程序AppID · 例：`wxea9c30a90fs8d3fe` */
    jump_appid?: string
    /** 储值小程序路径 · 例：`/pages/balance/balance` */
    jump_path?: string
  }
  /** 付费会员信息 */
  purchase_information?: BrandCardMemberPurchaseInformation
  /** 用户开卡信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: ('USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY')[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: BrandCardMemberCustomField[]
  }
}

/** 创建会员卡模板：选项 */
export interface PostV3BrandPartnerCardMemberCardsOptions extends CallOptions {
  json: PostV3BrandPartnerCardMemberCardsJson
}

/** 创建会员卡模板：应答 */
export interface PostV3BrandPartnerCardMemberCardsResponse extends BrandCardMemberTemplateSettings {}

/** `v3/brand/partner/card-member/cards` */
export interface V3BrandPartnerCardMemberCards extends Printed {
  /**
   * 查询会员卡模板列表
   *
   * `GET /v3/brand/partner/card-member/cards`
   *
   * 产品：商家名片会员 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336976 官方文档}
   */
  get(options: GetV3BrandPartnerCardMemberCardsOptions): Promise<AxiosResponse<GetV3BrandPartnerCardMemberCardsResponse>>
  /**
   * 创建会员卡模板
   *
   * `POST /v3/brand/partner/card-member/cards`
   *
   * 产品：商家名片会员 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336970 官方文档}
   */
  post(options: PostV3BrandPartnerCardMemberCardsOptions): Promise<AxiosResponse<PostV3BrandPartnerCardMemberCardsResponse>>
  readonly _card_id_: V3BrandPartnerCardMemberCardsByCardId
  readonly '{card_id}': V3BrandPartnerCardMemberCardsByCardId
  readonly '{card_id}/invalidate': V3BrandPartnerCardMemberCardsByCardIdInvalidate
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/brand/partner/card-member/cards/${Path}`>
}

/** 查询会员卡模板信息：查询参数 */
export interface GetV3BrandPartnerCardMemberCardsByCardIdQuery {
  /** 品牌id · 例：`1004` */
  brand_id: string
}

/** 查询会员卡模板信息：选项 */
export interface GetV3BrandPartnerCardMemberCardsByCardIdOptions extends CallOptions {
  /** 会员卡模板ID · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  query: GetV3BrandPartnerCardMemberCardsByCardIdQuery
}

/** 查询会员卡模板信息：应答 */
export interface GetV3BrandPartnerCardMemberCardsByCardIdResponse extends BrandCardMemberTemplate {}

/** 修改会员卡模板信息：请求 */
export interface PatchV3BrandPartnerCardMemberCardsByCardIdJson {
  /** 品牌ID · 例：`1004` */
  brand_id: string
  /** 卡名称 */
  card_title?: string
  /** 卡背景颜色 · 例：`#FFFF00` */
  card_color?: string
  /** 卡背景图URL */
  card_picture_url?: string
  /** 会员码跳转信息 */
  code_jump_information?: {
    /** 会员码跳转AppID · 例：`wxea9c30a90fs8d3fe` */
    jump_appid?: string
    /** 会员码跳转路径 · 例：`/pages/code/code` */
    jump_path?: string
  }
  /** 会员权益 */
  benefits?: string
  /** 回调地址 · 例：`https://www.weixin.qq.com/wxpay/notify.php` */
  notify_url?: string
  /** 是否置顶 */
  need_pinned?: boolean
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级 */
  init_level?: string
  /** 服务电话 */
  service_phone?: string
  /** 商家法务协议 */
  legal_agreement?: string
  /** 会员卡有效期 */
  valid_date_information?: BrandCardMemberValidDateInformation
  /** 积分信息 */
  points_information?: {
    /** 积分跳转AppID · 例：`wxea9c30a90fs8d3fe` */
    jump_appid?: string
    /** 积分跳转路径 · 例：`/pages/points/points` */
    jump_path?: string
  }
  /** 储值信息 */
  balance_information?: {
    /** 储值小程序AppID · 例：`wxea9c30a90fs8d3fe` */
    jump_appid?: string
    /** 储值小程序路径 · 例：`/pages/balance/balance` */
    jump_path?: string
  }
  /** 付费会员信息 */
  purchase_information?: BrandCardMemberPurchaseInformation
  /** 用户开卡信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: ('USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY')[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: BrandCardMemberCustomField[]
  }
}

/** 修改会员卡模板信息：选项 */
export interface PatchV3BrandPartnerCardMemberCardsByCardIdOptions extends CallOptions {
  /** 会员卡模板ID · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  json: PatchV3BrandPartnerCardMemberCardsByCardIdJson
}

/** 修改会员卡模板信息：应答 */
export interface PatchV3BrandPartnerCardMemberCardsByCardIdResponse extends BrandCardMemberTemplate {}

/** 删除会员卡模板：查询参数 */
export interface DeleteV3BrandPartnerCardMemberCardsByCardIdQuery {
  /** 品牌id · 例：`1004` */
  brand_id: string
}

/** 删除会员卡模板：选项 */
export interface DeleteV3BrandPartnerCardMemberCardsByCardIdOptions extends CallOptions {
  /** 会员卡模板ID · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  query: DeleteV3BrandPartnerCardMemberCardsByCardIdQuery
}

/** 删除会员卡模板：应答 */
export interface DeleteV3BrandPartnerCardMemberCardsByCardIdResponse extends BrandCardMemberTemplate {}

/** `v3/brand/partner/card-member/cards/{card_id}` */
export interface V3BrandPartnerCardMemberCardsByCardId extends Printed {
  /**
   * 查询会员卡模板信息
   *
   * `GET /v3/brand/partner/card-member/cards/{card_id}`
   *
   * 产品：商家名片会员 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336974 官方文档}
   */
  get(options: GetV3BrandPartnerCardMemberCardsByCardIdOptions): Promise<AxiosResponse<GetV3BrandPartnerCardMemberCardsByCardIdResponse>>
  /**
   * 修改会员卡模板信息
   *
   * `PATCH /v3/brand/partner/card-member/cards/{card_id}`
   *
   * 产品：商家名片会员 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336977 官方文档}
   */
  patch(options: PatchV3BrandPartnerCardMemberCardsByCardIdOptions): Promise<AxiosResponse<PatchV3BrandPartnerCardMemberCardsByCardIdResponse>>
  /**
   * 删除会员卡模板
   *
   * `DELETE /v3/brand/partner/card-member/cards/{card_id}`
   *
   * 产品：商家名片会员 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336972 官方文档}
   */
  delete(options: DeleteV3BrandPartnerCardMemberCardsByCardIdOptions): Promise<AxiosResponse<DeleteV3BrandPartnerCardMemberCardsByCardIdResponse>>
  readonly invalidate: V3BrandPartnerCardMemberCardsByCardIdInvalidate
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/brand/partner/card-member/cards/{card_id}/${Path}`>
}

/** 作废会员卡模板：请求 */
export interface PostV3BrandPartnerCardMemberCardsByCardIdInvalidateJson {
  /** 品牌id · 例：`1004` */
  brand_id: string
}

/** 作废会员卡模板：选项 */
export interface PostV3BrandPartnerCardMemberCardsByCardIdInvalidateOptions extends CallOptions {
  /** 会员卡模板ID · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  json: PostV3BrandPartnerCardMemberCardsByCardIdInvalidateJson
}

/** 作废会员卡模板：应答 */
export interface PostV3BrandPartnerCardMemberCardsByCardIdInvalidateResponse {
  /** 商家请求单号 · 例：`100002322019090134234sfdf` */
  out_request_no: string
  /** 会员卡模板ID · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 品牌ID · 例：`1004` */
  brand_id: string
  /** 商户AppId · 例：`wxea9c30890f48d5ae` */
  appid: string
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /** 卡名称 */
  card_title: string
  /** 卡背景颜色 · 例：`#FFFF00` */
  card_color: string
  /** 卡背景图URL */
  card_picture_url: string
  /** 会员卡code分配类型 */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE' | (string & {})
  /** 会员码型 */
  code_type: 'NONE_CODE' | 'BAR_CODE' | 'QR_CODE' | 'BAR_CODE_AND_QR_CODE' | 'JUMP_MINI_PROGRAM' | (string & {})
  /** 会员码跳转信息 */
  code_jump_information?: {
    /** 会员码跳转AppID · 例：`wxea9c30a90fs8d3fe` */
    jump_appid?: string
    /** 会员码跳转路径 · 例：`/pages/code/code` */
    jump_path?: string
  }
  /** 会员权益 */
  benefits: string
  /** 回调地址 · 例：`https://www.weixin.qq.com/wxpay/notify.php` */
  notify_url: string
  /** 是否置顶 */
  need_pinned?: boolean
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级 */
  init_level?: string
  /** 服务电话 */
  service_phone?: string
  /** 商家法务协议 */
  legal_agreement?: string
  /** 会员卡有效期 */
  valid_date_information: BrandCardMemberValidDateInformationReceived
  /** 会员中心信息 */
  member_information: {
    /** 会员中心跳转AppID · 例：`wxea9c30a90fs8d3fe` */
    jump_appid?: string
    /** 会员中心跳转路径 · 例：`/pages/points/points` */
    jump_path?: string
  }
  /** 积分信息 */
  points_information?: {
    /** 积分跳转AppID · 例：`wxea9c30a90fs8d3fe` */
    jump_appid?: string
    /** 积分跳转路径 · 例：`/pages/points/points` */
    jump_path?: string
  }
  /** 储值信息 */
  balance_information?: {
    /** 储值小程序AppID · 例：`wxea9c30a90fs8d3fe` */
    jump_appid?: string
    /** 储值小程序路径 · 例：`/pages/balance/balance` */
    jump_path?: string
  }
  /** 付费会员信息 */
  purchase_information?: BrandCardMemberPurchaseInformation
  /** 用户开卡信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: ('USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}))[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: BrandCardMemberCustomFieldReceived[]
  }
  /** 状态 */
  state: 'CARD_EFFECTIVE' | 'CARD_INVALID' | (string & {})
  /** 创建时间 · RFC 3339 · 例：`2020-05-20T13:29:35.120+08:00` */
  create_time: string
  /** 更新时间 · RFC 3339 · 例：`2020-05-20T13:29:35.120+08:00` */
  update_time: string
}

/** `v3/brand/partner/card-member/cards/{card_id}/invalidate` */
export interface V3BrandPartnerCardMemberCardsByCardIdInvalidate extends PathNode {
  /**
   * 作废会员卡模板
   *
   * `POST /v3/brand/partner/card-member/cards/{card_id}/invalidate`
   *
   * 产品：商家名片会员 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336972 官方文档}
   */
  post(options: PostV3BrandPartnerCardMemberCardsByCardIdInvalidateOptions): Promise<AxiosResponse<PostV3BrandPartnerCardMemberCardsByCardIdInvalidateResponse>>
}

/** 查询品牌会员发券活动列表：查询参数 */
export interface GetV3BrandPartnerCardMemberMembershipActivitiesQuery {
  /** 品牌id · 例：`1004` */
  brand_id: string
  /** 会员卡模板ID · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id?: string
  /** 活动状态 */
  activity_state?: 'MEMBERSHIP_ACTIVITY_CREATED' | 'MEMBERSHIP_ACTIVITY_EFFECTIVE' | 'MEMBERSHIP_ACTIVITY_TERMINATED' | 'MEMBERSHIP_ACTIVITY_EXPIRED'
  /** 请求资源起始位置 */
  offset: number
  /** 最大资源条数 */
  limit: number
}

/** 查询品牌会员发券活动列表：选项 */
export interface GetV3BrandPartnerCardMemberMembershipActivitiesOptions extends CallOptions {
  query: GetV3BrandPartnerCardMemberMembershipActivitiesQuery
}

/** 查询品牌会员发券活动列表：应答 */
export interface GetV3BrandPartnerCardMemberMembershipActivitiesResponse {
  /** 活动列表 */
  data?: BrandCardMemberActivity[]
  /** 请求资源起始位置 */
  offset: number
  /** 最大资源条数 */
  limit: number
  /** 资源总条数 */
  total_count: number
}

/** 创建品牌会员发券活动：请求 */
export interface PostV3BrandPartnerCardMemberMembershipActivitiesJson {
  /** 商户请求单号 · 例：`100002322019090134234sfdf` */
  out_request_no: string
  /** 品牌ID · 例：`1004` */
  brand_id: string
  /** 会员卡ID · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 活动渠道 */
  activity_channel: 'MECHANT_APP_COMPONENT'
  /** 活动主标题 */
  title: string
  /** 活动副标题 */
  sub_title: string
  /** 活动开始时间 · RFC 3339 · 例：`2020-01-20T13:29:35.120+08:00` */
  begin_time: string
  /** 活动结束时间 · RFC 3339 · 例：`2020-01-29T13:29:35.120+08:00` */
  end_time: string
  /** 活动总库存 */
  apply_total: number
  /** 商品券批次列表 */
  product_coupon_stock_list: {
    /** 商品券ID · 例：`701138812971763025610907319729` */
    product_coupon_id: string
    /** 批次ID · 例：`98065001` */
    stock_id: string
  }[]
}

/** 创建品牌会员发券活动：选项 */
export interface PostV3BrandPartnerCardMemberMembershipActivitiesOptions extends CallOptions {
  json: PostV3BrandPartnerCardMemberMembershipActivitiesJson
}

/** 创建品牌会员发券活动：应答 */
export interface PostV3BrandPartnerCardMemberMembershipActivitiesResponse extends BrandCardMemberActivity {}

/** `v3/brand/partner/card-member/membership-activities` */
export interface V3BrandPartnerCardMemberMembershipActivities extends Printed {
  /**
   * 查询品牌会员发券活动列表
   *
   * `GET /v3/brand/partner/card-member/membership-activities`
   *
   * 产品：商家名片会员活动 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016588039 官方文档}
   */
  get(options: GetV3BrandPartnerCardMemberMembershipActivitiesOptions): Promise<AxiosResponse<GetV3BrandPartnerCardMemberMembershipActivitiesResponse>>
  /**
   * 创建品牌会员发券活动
   *
   * `POST /v3/brand/partner/card-member/membership-activities`
   *
   * 产品：商家名片会员活动 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016464918 官方文档}
   */
  post(options: PostV3BrandPartnerCardMemberMembershipActivitiesOptions): Promise<AxiosResponse<PostV3BrandPartnerCardMemberMembershipActivitiesResponse>>
  readonly _activity_id_: V3BrandPartnerCardMemberMembershipActivitiesByActivityId
  readonly '{activity_id}': V3BrandPartnerCardMemberMembershipActivitiesByActivityId
  readonly '{activity_id}/terminate': V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminate
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/brand/partner/card-member/membership-activities/${Path}`>
}

/** 查询品牌会员发券活动：查询参数 */
export interface GetV3BrandPartnerCardMemberMembershipActivitiesByActivityIdQuery {
  /** 品牌id · 例：`1004` */
  brand_id: string
}

/** 查询品牌会员发券活动：选项 */
export interface GetV3BrandPartnerCardMemberMembershipActivitiesByActivityIdOptions extends CallOptions {
  /** 活动ID · 例：`371067` */
  activity_id: string
  query: GetV3BrandPartnerCardMemberMembershipActivitiesByActivityIdQuery
}

/** 查询品牌会员发券活动：应答 */
export interface GetV3BrandPartnerCardMemberMembershipActivitiesByActivityIdResponse extends BrandCardMemberActivity {}

/** 修改品牌会员发券活动信息：请求 */
export interface PatchV3BrandPartnerCardMemberMembershipActivitiesByActivityIdJson {
  /** 品牌ID · 例：`1004` */
  brand_id: string
  /** 活动主标题 */
  title: string
  /** 活动副标题 */
  sub_title: string
  /** 活动开始时间 · RFC 3339 · 例：`2020-01-20T13:29:35.120+08:00` */
  begin_time: string
  /** 活动结束时间 · RFC 3339 · 例：`2020-01-29T13:29:35.120+08:00` */
  end_time: string
}

/** 修改品牌会员发券活动信息：选项 */
export interface PatchV3BrandPartnerCardMemberMembershipActivitiesByActivityIdOptions extends CallOptions {
  /** 活动ID · 例：`371067` */
  activity_id: string
  json: PatchV3BrandPartnerCardMemberMembershipActivitiesByActivityIdJson
}

/** 修改品牌会员发券活动信息：应答 */
export interface PatchV3BrandPartnerCardMemberMembershipActivitiesByActivityIdResponse extends BrandCardMemberActivity {}

/** `v3/brand/partner/card-member/membership-activities/{activity_id}` */
export interface V3BrandPartnerCardMemberMembershipActivitiesByActivityId extends Printed {
  /**
   * 查询品牌会员发券活动
   *
   * `GET /v3/brand/partner/card-member/membership-activities/{activity_id}`
   *
   * 产品：商家名片会员活动 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016588015 官方文档}
   */
  get(options: GetV3BrandPartnerCardMemberMembershipActivitiesByActivityIdOptions): Promise<AxiosResponse<GetV3BrandPartnerCardMemberMembershipActivitiesByActivityIdResponse>>
  /**
   * 修改品牌会员发券活动信息
   *
   * `PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}`
   *
   * 产品：商家名片会员活动 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016588044 官方文档}
   */
  patch(options: PatchV3BrandPartnerCardMemberMembershipActivitiesByActivityIdOptions): Promise<AxiosResponse<PatchV3BrandPartnerCardMemberMembershipActivitiesByActivityIdResponse>>
  readonly terminate: V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminate
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/brand/partner/card-member/membership-activities/{activity_id}/${Path}`>
}

/** 终止品牌会员发券活动：请求 */
export interface PostV3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminateJson {
  /** 品牌ID · 例：`1004` */
  brand_id: string
}

/** 终止品牌会员发券活动：选项 */
export interface PostV3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminateOptions extends CallOptions {
  /** 活动ID · 例：`371067` */
  activity_id: string
  json: PostV3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminateJson
}

/** 终止品牌会员发券活动：应答 */
export interface PostV3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminateResponse extends BrandCardMemberActivity {}

/** `v3/brand/partner/card-member/membership-activities/{activity_id}/terminate` */
export interface V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminate extends PathNode {
  /**
   * 终止品牌会员发券活动
   *
   * `POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`
   *
   * 产品：商家名片会员活动 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016588028 官方文档}
   */
  post(options: PostV3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminateOptions): Promise<AxiosResponse<PostV3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminateResponse>>
}

/** 品牌会员展示付款码组件预授权：请求 */
export interface PostV3BrandPartnerCardMemberPayViewTokensJson extends BrandCardMemberPreAuthorizationRequest {}

/** 品牌会员展示付款码组件预授权：选项 */
export interface PostV3BrandPartnerCardMemberPayViewTokensOptions extends CallOptions {
  json: PostV3BrandPartnerCardMemberPayViewTokensJson
}

/** 品牌会员展示付款码组件预授权：应答 */
export interface PostV3BrandPartnerCardMemberPayViewTokensResponse {
  /** 预授权token · 例：`d2df23f2f4fasf3gws` */
  token: string
  /** token 过期时间 · RFC 3339 · 例：`2030-05-20T13:29:35.120+08:00` */
  expire_time: string
}

/** `v3/brand/partner/card-member/pay-view-tokens` */
export interface V3BrandPartnerCardMemberPayViewTokens extends PathNode {
  /**
   * 品牌会员展示付款码组件预授权
   *
   * `POST /v3/brand/partner/card-member/pay-view-tokens`
   *
   * 产品：商家名片会员 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016834476 官方文档}
   */
  post(options: PostV3BrandPartnerCardMemberPayViewTokensOptions): Promise<AxiosResponse<PostV3BrandPartnerCardMemberPayViewTokensResponse>>
}

/** 入会组件预授权：请求 */
export interface PostV3BrandPartnerCardMemberPreAuthTokensJson extends BrandCardMemberPreAuthorizationRequest {}

/** 入会组件预授权：选项 */
export interface PostV3BrandPartnerCardMemberPreAuthTokensOptions extends CallOptions {
  json: PostV3BrandPartnerCardMemberPreAuthTokensJson
}

/** 入会组件预授权：应答 */
export interface PostV3BrandPartnerCardMemberPreAuthTokensResponse {
  /** 预授权token · 例：`d2df23f2f4fasf3gws` */
  token: string
  /** token 过期时间 · RFC 3339 · 例：`2030-05-20T13:29:35.120+08:00` */
  expire_time: string
}

/** `v3/brand/partner/card-member/pre-auth-tokens` */
export interface V3BrandPartnerCardMemberPreAuthTokens extends PathNode {
  /**
   * 入会组件预授权
   *
   * `POST /v3/brand/partner/card-member/pre-auth-tokens`
   *
   * 产品：商家名片会员 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336986 官方文档}
   */
  post(options: PostV3BrandPartnerCardMemberPreAuthTokensOptions): Promise<AxiosResponse<PostV3BrandPartnerCardMemberPreAuthTokensResponse>>
}

/** 查询用户在品牌下所有会员卡：查询参数 */
export interface GetV3BrandPartnerCardMemberUserCardsQuery {
  /** 品牌id · 例：`1004` */
  brand_id: string
  /** 用户标识 · 例：`obLatjnx9gnqzS4myYGmLZ7LgLBA` */
  openid: string
  /** 用户会员卡状态 */
  user_card_state?: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID'
  /** 分页页码 · 默认：0 */
  offset?: number
  /** 分页大小 */
  limit: number
}

/** 查询用户在品牌下所有会员卡：选项 */
export interface GetV3BrandPartnerCardMemberUserCardsOptions extends CallOptions {
  query: GetV3BrandPartnerCardMemberUserCardsQuery
}

/** 查询用户在品牌下所有会员卡：应答 */
export interface GetV3BrandPartnerCardMemberUserCardsResponse {
  /** 总数量 */
  total_count: number
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 会员卡列表 */
  data?: BrandCardMemberUserCard[]
}

/** `v3/brand/partner/card-member/user-cards` */
export interface V3BrandPartnerCardMemberUserCards extends Printed {
  /**
   * 查询用户在品牌下所有会员卡
   *
   * `GET /v3/brand/partner/card-member/user-cards`
   *
   * 产品：商家名片会员 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336984 官方文档}
   */
  get(options: GetV3BrandPartnerCardMemberUserCardsOptions): Promise<AxiosResponse<GetV3BrandPartnerCardMemberUserCardsResponse>>
  readonly importByOpenid: V3BrandPartnerCardMemberUserCardsImportByOpenid
  readonly importByPhone: V3BrandPartnerCardMemberUserCardsImportByPhone
  readonly _user_card_code_: V3BrandPartnerCardMemberUserCardsByUserCardCode
  readonly '{user_card_code}': V3BrandPartnerCardMemberUserCardsByUserCardCode
  readonly '{user_card_code}/confirm': V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirm
  readonly '{user_card_code}/invalidate': V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidate
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/brand/partner/card-member/user-cards/${Path}`>
}

/** 根据openid导入用户会员卡：请求 */
export interface PostV3BrandPartnerCardMemberUserCardsImportByOpenidJson {
  /** 品牌ID · 例：`1004` */
  brand_id: string
  /** 会员卡模板ID · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 用户标识 · 例：`obLatjnx9gnqzS4myYGmLZ7LgLBA` */
  openid: string
  /** 会员卡code · 例：`478515832665` */
  user_card_code: string
  /** 加密的手机号 · 敏感信息，加密传输 */
  phone_number?: string
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: {
      /** 平台提供的通用开卡信息字段 */
      name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY'
      /** 加密的用户开卡时填写的个人信息 · 敏感信息，加密传输 */
      value?: string
    }[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称 */
      name?: string
      /** 加密的用户选择的字段值列表 */
      user_chosen_values?: string[]
    }[]
  }
  /** 会员卡有效期 */
  date_information: BrandCardMemberValidDateInformation
  /** 领取时间 · RFC 3339 · 例：`2020-05-20T13:29:35.120+08:00` */
  pickup_time: string
}

/** 根据openid导入用户会员卡：选项 */
export interface PostV3BrandPartnerCardMemberUserCardsImportByOpenidOptions extends CallOptions {
  json: PostV3BrandPartnerCardMemberUserCardsImportByOpenidJson
}

/** 根据openid导入用户会员卡：应答 */
export interface PostV3BrandPartnerCardMemberUserCardsImportByOpenidResponse extends BrandCardMemberUserCard {}

/** `v3/brand/partner/card-member/user-cards/import-by-openid` */
export interface V3BrandPartnerCardMemberUserCardsImportByOpenid extends PathNode {
  /**
   * 根据openid导入用户会员卡
   *
   * `POST /v3/brand/partner/card-member/user-cards/import-by-openid`
   *
   * 产品：商家名片会员 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336981 官方文档}
   */
  post(options: PostV3BrandPartnerCardMemberUserCardsImportByOpenidOptions): Promise<AxiosResponse<PostV3BrandPartnerCardMemberUserCardsImportByOpenidResponse>>
}

/** 根据手机号导入用户会员卡：请求 */
export interface PostV3BrandPartnerCardMemberUserCardsImportByPhoneJson {
  /** 品牌ID · 例：`1004` */
  brand_id: string
  /** 会员卡模板ID · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 加密的手机号 · 敏感信息，加密传输 */
  phone_number: string
  /** 会员卡code · 例：`478515832665` */
  user_card_code: string
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: {
      /** 平台提供的通用开卡信息字段 */
      name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY'
      /** 加密的用户开卡时填写的个人信息 · 敏感信息，加密传输 */
      value?: string
    }[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称 */
      name?: string
      /** 加密的用户选择的字段值列表 */
      user_chosen_values?: string[]
    }[]
  }
  /** 会员卡有效期 */
  date_information: BrandCardMemberValidDateInformation
  /** 领取时间 · RFC 3339 · 例：`2020-05-20T13:29:35.120+08:00` */
  pickup_time: string
}

/** 根据手机号导入用户会员卡：选项 */
export interface PostV3BrandPartnerCardMemberUserCardsImportByPhoneOptions extends CallOptions {
  json: PostV3BrandPartnerCardMemberUserCardsImportByPhoneJson
}

/** 根据手机号导入用户会员卡：应答 */
export interface PostV3BrandPartnerCardMemberUserCardsImportByPhoneResponse extends BrandCardMemberUserCard {}

/** `v3/brand/partner/card-member/user-cards/import-by-phone` */
export interface V3BrandPartnerCardMemberUserCardsImportByPhone extends PathNode {
  /**
   * 根据手机号导入用户会员卡
   *
   * `POST /v3/brand/partner/card-member/user-cards/import-by-phone`
   *
   * 产品：商家名片会员 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336982 官方文档}
   */
  post(options: PostV3BrandPartnerCardMemberUserCardsImportByPhoneOptions): Promise<AxiosResponse<PostV3BrandPartnerCardMemberUserCardsImportByPhoneResponse>>
}

/** 查询用户会员卡信息：查询参数 */
export interface GetV3BrandPartnerCardMemberUserCardsByUserCardCodeQuery {
  /** 品牌id · 例：`1004` */
  brand_id: string
  /** 会员卡模版ID · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 用户标识 · 例：`obLatjnx9gnqzS4myYGmLZ7LgLBA` */
  openid: string
}

/** 查询用户会员卡信息：选项 */
export interface GetV3BrandPartnerCardMemberUserCardsByUserCardCodeOptions extends CallOptions {
  /** 会员卡code · 例：`478515832665` */
  user_card_code: string
  query: GetV3BrandPartnerCardMemberUserCardsByUserCardCodeQuery
}

/** 查询用户会员卡信息：应答 */
export interface GetV3BrandPartnerCardMemberUserCardsByUserCardCodeResponse extends BrandCardMemberUserCard {}

/** 修改用户会员卡信息：请求 */
export interface PatchV3BrandPartnerCardMemberUserCardsByUserCardCodeJson {
  /** 品牌ID · 例：`1004` */
  brand_id?: string
  /** 用户标识 · 例：`obLatjnx9gnqzS4myYGmLZ7LgLBA` */
  openid?: string
  /** 卡背景颜色 · 例：`#FFFF00` */
  card_color?: string
  /** 卡背景图URL */
  card_picture_url?: string
  /** 加密的手机号 · 敏感信息，加密传输 */
  phone_number?: string
  /** 等级 */
  level?: string
  /** 会员卡有效期 */
  valid_date_information?: BrandCardMemberValidDateInformation
  /** 领取时间 · RFC 3339 · 例：`2020-05-20T13:29:35.120+08:00` */
  pickup_time?: string
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: {
      /** 平台提供的通用开卡信息字段 */
      name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY'
      /** 加密的用户开卡时填写的个人信息 · 敏感信息，加密传输 */
      value?: string
    }[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称 */
      name?: string
      /** 加密的用户选择的字段值列表 */
      user_chosen_values?: string[]
    }[]
  }
  /** 商家数据包 */
  attach?: string
}

/** 修改用户会员卡信息：查询参数 */
export interface PatchV3BrandPartnerCardMemberUserCardsByUserCardCodeQuery {
  /** 会员卡模板ID · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
}

/** 修改用户会员卡信息：选项 */
export interface PatchV3BrandPartnerCardMemberUserCardsByUserCardCodeOptions extends CallOptions {
  /** 会员卡code · 例：`478515832665` */
  user_card_code: string
  json: PatchV3BrandPartnerCardMemberUserCardsByUserCardCodeJson
  query: PatchV3BrandPartnerCardMemberUserCardsByUserCardCodeQuery
}

/** 修改用户会员卡信息：应答 */
export interface PatchV3BrandPartnerCardMemberUserCardsByUserCardCodeResponse extends BrandCardMemberUserCard {}

/** `v3/brand/partner/card-member/user-cards/{user_card_code}` */
export interface V3BrandPartnerCardMemberUserCardsByUserCardCode extends Printed {
  /**
   * 查询用户会员卡信息
   *
   * `GET /v3/brand/partner/card-member/user-cards/{user_card_code}`
   *
   * 产品：商家名片会员 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336980 官方文档}
   */
  get(options: GetV3BrandPartnerCardMemberUserCardsByUserCardCodeOptions): Promise<AxiosResponse<GetV3BrandPartnerCardMemberUserCardsByUserCardCodeResponse>>
  /**
   * 修改用户会员卡信息
   *
   * `PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}`
   *
   * 产品：商家名片会员 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336985 官方文档}
   */
  patch(options: PatchV3BrandPartnerCardMemberUserCardsByUserCardCodeOptions): Promise<AxiosResponse<PatchV3BrandPartnerCardMemberUserCardsByUserCardCodeResponse>>
  readonly confirm: V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirm
  readonly invalidate: V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidate
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/brand/partner/card-member/user-cards/{user_card_code}/${Path}`>
}

/** 同步会员开通结果：请求 */
export interface PostV3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmJson {
  /** 品牌ID · 例：`1004` */
  brand_id: string
  /** 用户标识 · 例：`obLatjnx9gnqzS4myYGmLZ7LgLBA` */
  openid: string
  /** 卡背景颜色 · 例：`#FFFF00` */
  card_color?: string
  /** 卡背景图URL */
  card_picture_url?: string
  /** 加密的手机号 · 敏感信息，加密传输 */
  phone_number?: string
  /** 等级 */
  level?: string
  /** 会员卡有效期 */
  valid_date_information?: BrandCardMemberValidDateInformation
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: {
      /** 平台提供的通用开卡信息字段 */
      name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY'
      /** 加密的用户开卡时填写的个人信息 · 敏感信息，加密传输 */
      value?: string
    }[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称 */
      name?: string
      /** 加密的用户选择的字段值列表 */
      user_chosen_values?: string[]
    }[]
  }
  /** 商家数据包 */
  attach?: string
  /** 会员开卡状态 */
  user_card_confirm_state: 'CREATE_CARD_SUCCESS' | 'CREATE_CARD_FAIL'
}

/** 同步会员开通结果：查询参数 */
export interface PostV3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmQuery {
  /** 会员卡模版ID · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
}

/** 同步会员开通结果：选项 */
export interface PostV3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmOptions extends CallOptions {
  /** 会员卡code · 例：`478515832665` */
  user_card_code: string
  json: PostV3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmJson
  query: PostV3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmQuery
}

/** 同步会员开通结果：应答 */
export interface PostV3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmResponse extends BrandCardMemberUserCard {}

/** `v3/brand/partner/card-member/user-cards/{user_card_code}/confirm` */
export interface V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirm extends PathNode {
  /**
   * 同步会员开通结果
   *
   * `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`
   *
   * 产品：商家名片会员 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336979 官方文档}
   */
  post(options: PostV3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmOptions): Promise<AxiosResponse<PostV3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmResponse>>
}

/** 作废用户会员卡：请求 */
export interface PostV3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidateJson {
  /** 用户标识 · 例：`obLatjnx9gnqzS4myYGmLZ7LgLBA` */
  openid: string
  /** 作废原因 */
  invalid_reason?: string
}

/** 作废用户会员卡：查询参数 */
export interface PostV3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidateQuery {
  /** 品牌id · 例：`1004` */
  brand_id: string
  /** 会员卡模版ID · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
}

/** 作废用户会员卡：选项 */
export interface PostV3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidateOptions extends CallOptions {
  /** 会员卡code · 例：`478515832665` */
  user_card_code: string
  json: PostV3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidateJson
  query: PostV3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidateQuery
}

/** 作废用户会员卡：应答 */
export interface PostV3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidateResponse extends BrandCardMemberUserCard {}

/** `v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate` */
export interface V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidate extends PathNode {
  /**
   * 作废用户会员卡
   *
   * `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate`
   *
   * 产品：商家名片会员 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336983 官方文档}
   */
  post(options: PostV3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidateOptions): Promise<AxiosResponse<PostV3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidateResponse>>
}

/** 创建用户动态信息：请求 */
export interface PostV3BrandPartnerCardMemberUserFeedsJson extends BrandCardMemberUserFeed {}

/** 创建用户动态信息：选项 */
export interface PostV3BrandPartnerCardMemberUserFeedsOptions extends CallOptions {
  json: PostV3BrandPartnerCardMemberUserFeedsJson
}

/** 创建用户动态信息：应答 */
export interface PostV3BrandPartnerCardMemberUserFeedsResponse extends BrandCardMemberUserFeed {}

/** `v3/brand/partner/card-member/user-feeds` */
export interface V3BrandPartnerCardMemberUserFeeds extends PathNode {
  /**
   * 创建用户动态信息
   *
   * `POST /v3/brand/partner/card-member/user-feeds`
   *
   * 产品：商家名片会员 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015336987 官方文档}
   */
  post(options: PostV3BrandPartnerCardMemberUserFeedsOptions): Promise<AxiosResponse<PostV3BrandPartnerCardMemberUserFeedsResponse>>
}

/** 同步积分兑券结果：请求 */
export interface PostV3BrandPartnerCardMemberUserPointsExchangeCouponConfirmJson extends BrandCardMemberCouponExchange {}

/** 同步积分兑券结果：选项 */
export interface PostV3BrandPartnerCardMemberUserPointsExchangeCouponConfirmOptions extends CallOptions {
  json: PostV3BrandPartnerCardMemberUserPointsExchangeCouponConfirmJson
}

/** 同步积分兑券结果：应答 */
export interface PostV3BrandPartnerCardMemberUserPointsExchangeCouponConfirmResponse extends BrandCardMemberCouponExchangeReceived {}

/** `v3/brand/partner/card-member/user-points/exchange-coupon/confirm` */
export interface V3BrandPartnerCardMemberUserPointsExchangeCouponConfirm extends PathNode {
  /**
   * 同步积分兑券结果
   *
   * `POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm`
   *
   * 产品：商家名片会员 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015897268 官方文档}
   */
  post(options: PostV3BrandPartnerCardMemberUserPointsExchangeCouponConfirmOptions): Promise<AxiosResponse<PostV3BrandPartnerCardMemberUserPointsExchangeCouponConfirmResponse>>
}

/** 同步积分余额：请求 */
export interface PostV3BrandPartnerCardMemberUserPointsSyncJson extends BrandCardMemberPointBalance {}

/** 同步积分余额：选项 */
export interface PostV3BrandPartnerCardMemberUserPointsSyncOptions extends CallOptions {
  json: PostV3BrandPartnerCardMemberUserPointsSyncJson
}

/** 同步积分余额：应答 */
export interface PostV3BrandPartnerCardMemberUserPointsSyncResponse extends BrandCardMemberPointBalance {}

/** `v3/brand/partner/card-member/user-points/sync` */
export interface V3BrandPartnerCardMemberUserPointsSync extends PathNode {
  /**
   * 同步积分余额
   *
   * `POST /v3/brand/partner/card-member/user-points/sync`
   *
   * 产品：商家名片会员 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015897280 官方文档}
   */
  post(options: PostV3BrandPartnerCardMemberUserPointsSyncOptions): Promise<AxiosResponse<PostV3BrandPartnerCardMemberUserPointsSyncResponse>>
}

export interface BrandCardMemberOperations {
  'GET /v3/brand/partner/card-member/cards': { query: GetV3BrandPartnerCardMemberCardsQuery; options: GetV3BrandPartnerCardMemberCardsOptions; response: GetV3BrandPartnerCardMemberCardsResponse }
  'POST /v3/brand/partner/card-member/cards': { json: PostV3BrandPartnerCardMemberCardsJson; options: PostV3BrandPartnerCardMemberCardsOptions; response: PostV3BrandPartnerCardMemberCardsResponse }
  'GET /v3/brand/partner/card-member/cards/{card_id}': { query: GetV3BrandPartnerCardMemberCardsByCardIdQuery; options: GetV3BrandPartnerCardMemberCardsByCardIdOptions; response: GetV3BrandPartnerCardMemberCardsByCardIdResponse }
  'PATCH /v3/brand/partner/card-member/cards/{card_id}': { json: PatchV3BrandPartnerCardMemberCardsByCardIdJson; options: PatchV3BrandPartnerCardMemberCardsByCardIdOptions; response: PatchV3BrandPartnerCardMemberCardsByCardIdResponse }
  'DELETE /v3/brand/partner/card-member/cards/{card_id}': { query: DeleteV3BrandPartnerCardMemberCardsByCardIdQuery; options: DeleteV3BrandPartnerCardMemberCardsByCardIdOptions; response: DeleteV3BrandPartnerCardMemberCardsByCardIdResponse }
  'POST /v3/brand/partner/card-member/cards/{card_id}/invalidate': { json: PostV3BrandPartnerCardMemberCardsByCardIdInvalidateJson; options: PostV3BrandPartnerCardMemberCardsByCardIdInvalidateOptions; response: PostV3BrandPartnerCardMemberCardsByCardIdInvalidateResponse }
  'GET /v3/brand/partner/card-member/membership-activities': { query: GetV3BrandPartnerCardMemberMembershipActivitiesQuery; options: GetV3BrandPartnerCardMemberMembershipActivitiesOptions; response: GetV3BrandPartnerCardMemberMembershipActivitiesResponse }
  'POST /v3/brand/partner/card-member/membership-activities': { json: PostV3BrandPartnerCardMemberMembershipActivitiesJson; options: PostV3BrandPartnerCardMemberMembershipActivitiesOptions; response: PostV3BrandPartnerCardMemberMembershipActivitiesResponse }
  'GET /v3/brand/partner/card-member/membership-activities/{activity_id}': { query: GetV3BrandPartnerCardMemberMembershipActivitiesByActivityIdQuery; options: GetV3BrandPartnerCardMemberMembershipActivitiesByActivityIdOptions; response: GetV3BrandPartnerCardMemberMembershipActivitiesByActivityIdResponse }
  'PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}': { json: PatchV3BrandPartnerCardMemberMembershipActivitiesByActivityIdJson; options: PatchV3BrandPartnerCardMemberMembershipActivitiesByActivityIdOptions; response: PatchV3BrandPartnerCardMemberMembershipActivitiesByActivityIdResponse }
  'POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate': { json: PostV3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminateJson; options: PostV3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminateOptions; response: PostV3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminateResponse }
  'POST /v3/brand/partner/card-member/pay-view-tokens': { json: PostV3BrandPartnerCardMemberPayViewTokensJson; options: PostV3BrandPartnerCardMemberPayViewTokensOptions; response: PostV3BrandPartnerCardMemberPayViewTokensResponse }
  'POST /v3/brand/partner/card-member/pre-auth-tokens': { json: PostV3BrandPartnerCardMemberPreAuthTokensJson; options: PostV3BrandPartnerCardMemberPreAuthTokensOptions; response: PostV3BrandPartnerCardMemberPreAuthTokensResponse }
  'GET /v3/brand/partner/card-member/user-cards': { query: GetV3BrandPartnerCardMemberUserCardsQuery; options: GetV3BrandPartnerCardMemberUserCardsOptions; response: GetV3BrandPartnerCardMemberUserCardsResponse }
  'POST /v3/brand/partner/card-member/user-cards/import-by-openid': { json: PostV3BrandPartnerCardMemberUserCardsImportByOpenidJson; options: PostV3BrandPartnerCardMemberUserCardsImportByOpenidOptions; response: PostV3BrandPartnerCardMemberUserCardsImportByOpenidResponse }
  'POST /v3/brand/partner/card-member/user-cards/import-by-phone': { json: PostV3BrandPartnerCardMemberUserCardsImportByPhoneJson; options: PostV3BrandPartnerCardMemberUserCardsImportByPhoneOptions; response: PostV3BrandPartnerCardMemberUserCardsImportByPhoneResponse }
  'GET /v3/brand/partner/card-member/user-cards/{user_card_code}': { query: GetV3BrandPartnerCardMemberUserCardsByUserCardCodeQuery; options: GetV3BrandPartnerCardMemberUserCardsByUserCardCodeOptions; response: GetV3BrandPartnerCardMemberUserCardsByUserCardCodeResponse }
  'PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}': { json: PatchV3BrandPartnerCardMemberUserCardsByUserCardCodeJson; query: PatchV3BrandPartnerCardMemberUserCardsByUserCardCodeQuery; options: PatchV3BrandPartnerCardMemberUserCardsByUserCardCodeOptions; response: PatchV3BrandPartnerCardMemberUserCardsByUserCardCodeResponse }
  'POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm': { json: PostV3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmJson; query: PostV3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmQuery; options: PostV3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmOptions; response: PostV3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmResponse }
  'POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate': { json: PostV3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidateJson; query: PostV3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidateQuery; options: PostV3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidateOptions; response: PostV3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidateResponse }
  'POST /v3/brand/partner/card-member/user-feeds': { json: PostV3BrandPartnerCardMemberUserFeedsJson; options: PostV3BrandPartnerCardMemberUserFeedsOptions; response: PostV3BrandPartnerCardMemberUserFeedsResponse }
  'POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm': { json: PostV3BrandPartnerCardMemberUserPointsExchangeCouponConfirmJson; options: PostV3BrandPartnerCardMemberUserPointsExchangeCouponConfirmOptions; response: PostV3BrandPartnerCardMemberUserPointsExchangeCouponConfirmResponse }
  'POST /v3/brand/partner/card-member/user-points/sync': { json: PostV3BrandPartnerCardMemberUserPointsSyncJson; options: PostV3BrandPartnerCardMemberUserPointsSyncOptions; response: PostV3BrandPartnerCardMemberUserPointsSyncResponse }
}

/** 品牌会员发券活动 */
export interface BrandCardMemberActivity {
  /** 商户请求单号 · 例：`100002322019090134234sfdf` */
  out_request_no: string
  /** 品牌ID · 例：`1004` */
  brand_id: string
  /** 会员卡ID · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 活动渠道 */
  activity_channel: 'MECHANT_APP_COMPONENT' | (string & {})
  /** 活动主标题 */
  title: string
  /** 活动副标题 */
  sub_title: string
  /** 活动开始时间 · RFC 3339 · 例：`2020-01-20T13:29:35.120+08:00` */
  begin_time: string
  /** 活动结束时间 · RFC 3339 · 例：`2020-01-29T13:29:35.120+08:00` */
  end_time: string
  /** 活动总库存 */
  apply_total: number
  /** 活动剩余库存 */
  apply_available: number
  /** 商品券批次列表 */
  product_coupon_stock_list: {
    /** 商品券ID · 例：`701138812971763025610907319729` */
    product_coupon_id: string
    /** 批次ID · 例：`98065001` */
    stock_id: string
  }[]
  /** 活动ID · 例：`371067` */
  activity_id: string
  /** 活动状态 */
  activity_state: 'MEMBERSHIP_ACTIVITY_CREATED' | 'MEMBERSHIP_ACTIVITY_EFFECTIVE' | 'MEMBERSHIP_ACTIVITY_TERMINATED' | 'MEMBERSHIP_ACTIVITY_EXPIRED' | (string & {})
  /** 创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
  /** 更新时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  modify_time: string
}

/** 积分兑券结果 */
export interface BrandCardMemberCouponExchange {
  /** 积分兑券ID · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  record_id: string
  /** 积分兑券模板ID · 例：`0Flpo7FqTQ` */
  exchange_coupon_template_id: string
  /** 品牌ID · 例：`1004` */
  brand_id: string
  /** 会员卡模板ID · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 用户标识 · 例：`obLatjnx9gnqzS4myYGmLZ7LgLBA` */
  openid: string
  /** 会员卡code · 例：`478515832665` */
  user_card_code: string
  /** 积分兑券状态 */
  state: 'POINT_EXCHANGE_COUPON_SUCCESS' | 'POINT_EXCHANGE_COUPON_FAIL'
  /** 兑券成功的券code · 例：`123446565767` */
  coupon_code?: string
  /** 兑券失败原因 */
  fail_reason?: string
}

/** 积分兑券结果 */
export interface BrandCardMemberCouponExchangeReceived {
  /** 积分兑券ID · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  record_id: string
  /** 积分兑券模板ID · 例：`0Flpo7FqTQ` */
  exchange_coupon_template_id: string
  /** 品牌ID · 例：`1004` */
  brand_id: string
  /** 会员卡模板ID · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 用户标识 · 例：`obLatjnx9gnqzS4myYGmLZ7LgLBA` */
  openid: string
  /** 会员卡code · 例：`478515832665` */
  user_card_code: string
  /** 积分兑券状态 */
  state: 'POINT_EXCHANGE_COUPON_SUCCESS' | 'POINT_EXCHANGE_COUPON_FAIL' | (string & {})
  /** 兑券成功的券code · 例：`123446565767` */
  coupon_code?: string
  /** 兑券失败原因 */
  fail_reason?: string
}

/** 商户自定义的开卡信息字段 */
export interface BrandCardMemberCustomField {
  /** 商户自定义的开卡信息字段类型 */
  type?: 'CHECK_BOX' | 'RADIO'
  /** 字段名称 */
  name?: string
  /** 字段值 */
  values?: string[]
}

/** 商户自定义的开卡信息字段 */
export interface BrandCardMemberCustomFieldReceived {
  /** 商户自定义的开卡信息字段类型 */
  type?: 'CHECK_BOX' | 'RADIO' | (string & {})
  /** 字段名称 */
  name?: string
  /** 字段值 */
  values?: string[]
}

/** 积分余额 */
export interface BrandCardMemberPointBalance {
  /** 商家请求单号 · 例：`100002322019090134234sfdf` */
  out_request_no: string
  /** 品牌ID · 例：`1004` */
  brand_id: string
  /** 会员卡模板ID · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 用户标识 · 例：`obLatjnx9gnqzS4myYGmLZ7LgLBA` */
  openid: string
  /** 会员卡code · 例：`478515832665` */
  user_card_code: string
  /** 积分余额 */
  point_balance: number
}

/** 组件预授权 */
export interface BrandCardMemberPreAuthorizationRequest {
  /** 品牌ID · 例：`1004` */
  brand_id: string
  /** 会员卡模板ID · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 用户标识 · 例：`obLatjnx9gnqzS4myYGmLZ7LgLBA` */
  openid: string
}

/** 付费会员信息 */
export interface BrandCardMemberPurchaseInformation {
  /** 付费会员价格 · 单位：分 */
  price?: number
  /** 付费会员跳转AppID · 例：`wxea9c30a90fs8d3fe` */
  jump_appid?: string
  /** 付费会员跳转路径 · 例：`/pages/purchase/purchase` */
  jump_path?: string
}

/** 会员卡模板 */
export interface BrandCardMemberTemplate {
  /** 会员卡模板ID · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 品牌ID · 例：`1004` */
  brand_id: string
  /** 商户AppId · 例：`wxea9c30890f48d5ae` */
  appid: string
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /** 卡名称 */
  card_title: string
  /** 卡背景颜色 · 例：`#FFFF00` */
  card_color: string
  /** 卡背景图URL */
  card_picture_url: string
  /** 会员卡code分配类型 */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE' | (string & {})
  /** 会员码型 */
  code_type: 'NONE_CODE' | 'BAR_CODE' | 'QR_CODE' | 'BAR_CODE_AND_QR_CODE' | 'JUMP_MINI_PROGRAM' | (string & {})
  /** 会员码跳转信息 */
  code_jump_information?: {
    /** 会员码跳转AppID · 例：`wxea9c30a90fs8d3fe` */
    jump_appid?: string
    /** 会员码跳转路径 · 例：`/pages/code/code` */
    jump_path?: string
  }
  /** 会员权益 */
  benefits: string
  /** 回调地址 · 例：`https://www.weixin.qq.com/wxpay/notify.php` */
  notify_url: string
  /** 是否置顶 */
  need_pinned?: boolean
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级 */
  init_level?: string
  /** 服务电话 */
  service_phone?: string
  /** 商家法务协议 */
  legal_agreement?: string
  /** 会员卡有效期 */
  valid_date_information: BrandCardMemberValidDateInformationReceived
  /** 积分信息 */
  points_information?: {
    /** 积分跳转AppID · 例：`wxea9c30a90fs8d3fe` */
    jump_appid?: string
    /** 积分跳转路径 · 例：`/pages/points/points` */
    jump_path?: string
  }
  /** 储值信息 */
  balance_information?: {
    /** 储值小程序AppID · 例：`wxea9c30a90fs8d3fe` */
    jump_appid?: string
    /** 储值小程序路径 · 例：`/pages/balance/balance` */
    jump_path?: string
  }
  /** 付费会员信息 */
  purchase_information?: BrandCardMemberPurchaseInformation
  /** 用户开卡信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: ('USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}))[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: BrandCardMemberCustomFieldReceived[]
  }
  /** 状态 */
  state: 'CARD_EFFECTIVE' | 'CARD_INVALID' | (string & {})
  /** 创建时间 · RFC 3339 · 例：`2020-05-20T13:29:35.120+08:00` */
  create_time: string
  /** 更新时间 · RFC 3339 · 例：`2020-05-20T13:29:35.120+08:00` */
  update_time: string
}

/** 会员卡模板内容 */
export interface BrandCardMemberTemplateSettings {
  /** 会员卡模板ID · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 品牌ID · 例：`1004` */
  brand_id: string
  /** 商户AppId · 例：`wxea9c30890f48d5ae` */
  appid: string
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /** 卡名称 */
  card_title: string
  /** 卡背景颜色 · 例：`#FFFF00` */
  card_color: string
  /** 卡背景图URL */
  card_picture_url: string
  /** 会员卡code分配类型 */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE' | (string & {})
  /** 会员码型 */
  code_type: 'NONE_CODE' | 'BAR_CODE' | 'QR_CODE' | 'BAR_CODE_AND_QR_CODE' | 'JUMP_MINI_PROGRAM' | (string & {})
  /** 会员码跳转信息 */
  code_jump_information?: {
    /** 会员码跳转AppID · 例：`wxea9c30a90fs8d3fe` */
    jump_appid?: string
    /** 会员码跳转路径 · 例：`/pages/code/code` */
    jump_path?: string
  }
  /** 会员权益 */
  benefits: string
  /** 回调地址 · 例：`https://www.weixin.qq.com/wxpay/notify.php` */
  notify_url: string
  /** 是否置顶 */
  need_pinned?: boolean
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级 */
  init_level?: string
  /** 服务电话 */
  service_phone?: string
  /** 商家法务协议 */
  legal_agreement?: string
  /** 会员卡有效期 */
  valid_date_information: BrandCardMemberValidDateInformationReceived
  /** 积分信息 */
  points_information?: {
    /** 积分跳转AppID · 例：`wxea9c30a90fs8d3fe` */
    jump_appid?: string
    /** 积分跳转路径 · 例：`/pages/points/points` */
    jump_path?: string
  }
  /** 储值信息 */
  balance_information?: {
    /** 储值小程序AppID · 例：`wxea9c30a90fs8d3fe` */
    jump_appid?: string
    /** 储值小程序路径 · 例：`/pages/balance/balance` */
    jump_path?: string
  }
  /** 付费会员信息 */
  purchase_information?: BrandCardMemberPurchaseInformation
  /** 用户开卡信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: ('USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}))[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: BrandCardMemberCustomFieldReceived[]
  }
}

/** 用户会员卡 */
export interface BrandCardMemberUserCard {
  /** 会员卡code · 例：`478515832665` */
  user_card_code: string
  /** 会员卡模板ID · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 用户标识 · 例：`obLatjnx9gnqzS4myYGmLZ7LgLBA` */
  openid: string
  /** 卡背景颜色 · 例：`#FFFF00` */
  card_color?: string
  /** 卡背景图URL */
  card_picture_url?: string
  /** 品牌ID · 例：`1004` */
  brand_id: string
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /** 加密的手机号 · 敏感信息，加密传输 */
  phone_number?: string
  /** 等级 */
  level?: string
  /** 会员卡有效期 */
  valid_date_information: BrandCardMemberValidDateInformationReceived
  /** 领取时间 · RFC 3339 · 例：`2020-05-20T13:29:35.120+08:00` */
  pickup_time: string
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: {
      /** 平台提供的通用开卡信息字段 */
      name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {})
      /** 加密的用户开卡时填写的个人信息 · 敏感信息，加密传输 */
      value?: string
    }[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称 */
      name?: string
      /** 加密的用户选择的字段值列表 */
      user_chosen_values?: string[]
    }[]
  }
  /** 商家数据包 */
  attach?: string
  /** 用户会员卡状态 */
  user_card_state: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | (string & {})
  /** 作废原因 */
  invalid_reason?: string
  /** 作废时间 · RFC 3339 · 例：`2020-05-20T13:29:35.120+08:00` */
  invalid_time?: string
}

/** 用户动态信息 */
export interface BrandCardMemberUserFeed {
  /** 品牌ID · 例：`1004` */
  brand_id: string
  /** 会员卡模板ID · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 会员卡code · 例：`478515832665` */
  user_card_code: string
  /** 用户标识 · 例：`obLatjnx9gnqzS4myYGmLZ7LgLBA` */
  openid: string
  /** 商家请求单号 · 例：`100002322019090134234sfdf` */
  out_request_no: string
  /** 会员动态内容 · 例：`15_1200_1` */
  cell_message: string
}

/** 会员卡有效期 */
export interface BrandCardMemberValidDateInformation {
  /** 有效期类型 */
  type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT'
  /** 有效期开始时间 · RFC 3339 · 例：`2020-05-20T13:29:35.120+08:00` */
  available_begin_time?: string
  /** 有效期结束时间 · RFC 3339 · 例：`2030-05-20T13:29:35.120+08:00` */
  available_end_time?: string
  /** 生效后N天内有效 */
  available_day_after_receive?: number
}

/** 会员卡有效期 */
export interface BrandCardMemberValidDateInformationReceived {
  /** 有效期类型 */
  type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
  /** 有效期开始时间 · RFC 3339 · 例：`2020-05-20T13:29:35.120+08:00` */
  available_begin_time?: string
  /** 有效期结束时间 · RFC 3339 · 例：`2030-05-20T13:29:35.120+08:00` */
  available_end_time?: string
  /** 生效后N天内有效 */
  available_day_after_receive?: number
}

