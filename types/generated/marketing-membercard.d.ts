// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'
import type { V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusNode, V3MarketingMembercardOpenCardsByCardIdCodesNode, V3MarketingMembercardOpenCardsByCardIdPhoneMembercardNode, V3MarketingMembercardOpenCardsByCardIdUsersNode } from './prefixes'

/** 查询活动列表：查询参数 */
export interface GetV3MarketingMembercardActivityActivitiesQuery {
  /** 最大资源条数 */
  limit?: number
  /** 请求资源起始位置 */
  offset?: number
  /** 活动类型 */
  activity_type: 'NON_MEMBER_AFTERPAY' | 'MEMBER_AFTERPAY' | 'NON_MEMBER_MINIPROGRAM' | 'MEMBER_MINIPROGRAM'
  /** 会员卡ID · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id?: string
  /** 活动的当前状态 */
  activity_status?: 'CREATED' | 'ONGOING' | 'TERMINATED' | 'OVER_TIME'
}

/** 查询活动列表：选项 */
export interface GetV3MarketingMembercardActivityActivitiesOptions extends CallOptions {
  query: GetV3MarketingMembercardActivityActivitiesQuery
}

/** 查询活动列表：应答 */
export interface GetV3MarketingMembercardActivityActivitiesResponse {
  /** 活动详情 */
  data?: MarketingMembercardActivity[]
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
  /** 资源总条数 */
  total_count?: number
}

/** 创建活动：请求 */
export interface PostV3MarketingMembercardActivityActivitiesJson {
  /** 会员卡ID · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 活动名称 */
  activity_name: string
  /** 活动类型 */
  activity_type: 'NON_MEMBER_AFTERPAY' | 'MEMBER_AFTERPAY' | 'NON_MEMBER_MINIPROGRAM' | 'MEMBER_MINIPROGRAM'
  /** 活动开始时间 · RFC 3339 · 例：`2020-01-20T13:29:35.120+08:00` */
  begin_time: string
  /** 活动结束时间 · RFC 3339 · 例：`2020-01-29T13:29:35.120+08:00` */
  end_time: string
  /** 发放时间段 */
  award_send_period?: {
    /** 指定时间 */
    award_send_time?: {
      /** 发放开始时间 · RFC 3339 · 例：`2020-01-21T00:00:00.000+08:00` */
      begin_time: string
      /** 发放结束时间 · RFC 3339 · 例：`2020-01-27T00:00:00.000+08:00` */
      end_time: string
    }[]
    /** 指定时间段 */
    award_send_day_time?: {
      /** 每日发放开始时间 */
      begin_day_time: MarketingMembercardTimeOfDay
      /** 每日发放结束时间 */
      end_day_time: MarketingMembercardTimeOfDay
    }[]
  }
  /** 优惠券列表 */
  stock_list?: {
    /** 创建批次的商户号 · 例：`10000022` */
    stock_creator_mchid: string
    /** 券批次ID · 例：`98065001` */
    stock_id: string
  }[]
  /** 商户请求单号 · 例：`100002322019090134234sfdf` */
  out_request_no: string
  /** 支付后活动设置 */
  pay_activity_setting?: MarketingMembercardPayActivitySetting
  /** 支付前会员活动设置 */
  miniprogram_activity_setting?: {
    /** 指定领取渠道 */
    outer_str?: string[]
    /** 领奖页面跳转配置 */
    award_jump_deploy?: MarketingMembercardAwardJumpSetting
  }
}

/** 创建活动：选项 */
export interface PostV3MarketingMembercardActivityActivitiesOptions extends CallOptions {
  json: PostV3MarketingMembercardActivityActivitiesJson
}

/** 创建活动：应答 */
export interface PostV3MarketingMembercardActivityActivitiesResponse extends MarketingMembercardActivity {}

/** `v3/marketing/membercard-activity/activities` */
export interface V3MarketingMembercardActivityActivities extends Printed {
  /**
   * 查询活动列表
   *
   * `GET /v3/marketing/membercard-activity/activities`
   *
   * 产品：会员卡∙会员有礼 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012553261 官方文档}
   */
  get(options: GetV3MarketingMembercardActivityActivitiesOptions): Promise<AxiosResponse<GetV3MarketingMembercardActivityActivitiesResponse>>
  /**
   * 创建活动
   *
   * `POST /v3/marketing/membercard-activity/activities`
   *
   * 产品：会员卡∙会员有礼 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012553030 官方文档}
   */
  post(options: PostV3MarketingMembercardActivityActivitiesOptions): Promise<AxiosResponse<PostV3MarketingMembercardActivityActivitiesResponse>>
  readonly _activity_id_: V3MarketingMembercardActivityActivitiesByActivityId
  readonly '{activity_id}': V3MarketingMembercardActivityActivitiesByActivityId
  readonly '{activity_id}/terminate': V3MarketingMembercardActivityActivitiesByActivityIdTerminate
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/marketing/membercard-activity/activities/${Path}`>
}

/** 查询活动详情：选项 */
export interface GetV3MarketingMembercardActivityActivitiesByActivityIdOptions extends CallOptions {
  /** 活动ID · 例：`371067` */
  activity_id: string
}

/** 查询活动详情：应答 */
export interface GetV3MarketingMembercardActivityActivitiesByActivityIdResponse extends MarketingMembercardActivity {}

/** `v3/marketing/membercard-activity/activities/{activity_id}` */
export interface V3MarketingMembercardActivityActivitiesByActivityId extends Printed {
  /**
   * 查询活动详情
   *
   * `GET /v3/marketing/membercard-activity/activities/{activity_id}`
   *
   * 产品：会员卡∙会员有礼 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012553365 官方文档}
   */
  get(options: GetV3MarketingMembercardActivityActivitiesByActivityIdOptions): Promise<AxiosResponse<GetV3MarketingMembercardActivityActivitiesByActivityIdResponse>>
  readonly terminate: V3MarketingMembercardActivityActivitiesByActivityIdTerminate
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/marketing/membercard-activity/activities/{activity_id}/${Path}`>
}

/** 终止活动：选项 */
export interface PostV3MarketingMembercardActivityActivitiesByActivityIdTerminateOptions extends CallOptions {
  /** 活动ID · 例：`371067` */
  activity_id: string
}

/** 终止活动：应答 */
export interface PostV3MarketingMembercardActivityActivitiesByActivityIdTerminateResponse {
  /** 活动ID · 例：`371067` */
  activity_id: string
  /** 终止时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  terminate_time?: string
}

/** `v3/marketing/membercard-activity/activities/{activity_id}/terminate` */
export interface V3MarketingMembercardActivityActivitiesByActivityIdTerminate extends PathNode {
  /**
   * 终止活动
   *
   * `POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate`
   *
   * 产品：会员卡∙会员有礼 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012553381 官方文档}
   */
  post(options: PostV3MarketingMembercardActivityActivitiesByActivityIdTerminateOptions): Promise<AxiosResponse<PostV3MarketingMembercardActivityActivitiesByActivityIdTerminateResponse>>
}

/** 获取用户信息（跳转型激活）：选项 */
export interface GetV3MarketingMembercardOpenActivateInformationsByActivateTicketOptions extends CallOptions {
  /** 激活ticket · 例：`abcdefg` */
  activate_ticket: string
}

/** 获取用户信息（跳转型激活）：应答 */
export interface GetV3MarketingMembercardOpenActivateInformationsByActivateTicketResponse {
  /** 微信昵称 */
  nickname?: string
  /** 微信头像url */
  head_image_url?: string
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: {
      /** 平台提供的通用开卡信息字段 */
      name?: 'USER_FORM_FLAG_MOBILE' | 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {})
      /** 用户开卡时填写的个人信息 */
      value?: string
    }[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称 */
      name?: string
      /** 字段值 */
      value?: string
      /** 字段值 */
      value_list?: string[]
    }[]
  }
}

/** `v3/marketing/membercard-open/activate-informations/{activate_ticket}` */
export interface V3MarketingMembercardOpenActivateInformationsByActivateTicket extends PathNode {
  /**
   * 获取用户信息（跳转型激活）
   *
   * `GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}`
   *
   * 产品：会员卡∙运营投放 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012550779 官方文档}
   */
  get(options: GetV3MarketingMembercardOpenActivateInformationsByActivateTicketOptions): Promise<AxiosResponse<GetV3MarketingMembercardOpenActivateInformationsByActivateTicketResponse>>
}

/** 查询回调地址：选项 */
export interface GetV3MarketingMembercardOpenCallbackOptions extends CallOptions {
}

/** 查询回调地址：应答 */
export interface GetV3MarketingMembercardOpenCallbackResponse {
  /** 通知url地址 · 例：`https://shangjia.com` */
  notify_url: string
  /** 商户号 · 例：`99999105` */
  mchid?: string
}

/** 设置回调地址：请求 */
export interface PatchV3MarketingMembercardOpenCallbackJson {
  /** 通知url地址 · 例：`https://pay.weixin.qq.com` */
  notify_url: string
}

/** 设置回调地址：选项 */
export interface PatchV3MarketingMembercardOpenCallbackOptions extends CallOptions {
  json: PatchV3MarketingMembercardOpenCallbackJson
}

/** 设置回调地址：应答 */
export interface PatchV3MarketingMembercardOpenCallbackResponse {
  /** 通知url地址 · 例：`https://shangjia.com` */
  notify_url: string
  /** 商户号 · 例：`99999105` */
  mchid?: string
}

/** `v3/marketing/membercard-open/callback` */
export interface V3MarketingMembercardOpenCallback extends PathNode {
  /**
   * 查询回调地址
   *
   * `GET /v3/marketing/membercard-open/callback`
   *
   * 产品：会员卡 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012552275 官方文档}
   */
  get(options?: GetV3MarketingMembercardOpenCallbackOptions): Promise<AxiosResponse<GetV3MarketingMembercardOpenCallbackResponse>>
  /**
   * 设置回调地址
   *
   * `PATCH /v3/marketing/membercard-open/callback`
   *
   * 产品：会员卡 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012552251 官方文档}
   */
  patch(options: PatchV3MarketingMembercardOpenCallbackOptions): Promise<AxiosResponse<PatchV3MarketingMembercardOpenCallbackResponse>>
}

/** 查询会员卡模板列表：查询参数 */
export interface GetV3MarketingMembercardOpenCardsQuery {
  /** 品牌id · 例：`1001622624` */
  brand_id?: string
  /** 商户AppId · 例：`wxea9c30890f48d5ae` */
  appid?: string
  /** 分页页码 · 默认：0 */
  offset?: number
  /** 分页大小 */
  limit: number
}

/** 查询会员卡模板列表：选项 */
export interface GetV3MarketingMembercardOpenCardsOptions extends CallOptions {
  query: GetV3MarketingMembercardOpenCardsQuery
}

/** 查询会员卡模板列表：应答 */
export interface GetV3MarketingMembercardOpenCardsResponse {
  /** 总数量 */
  total_count: number
  /** 分页大小 */
  limit: number
  /** 分页页码 · 默认：0 */
  offset: number
  /** 会员卡列表 */
  data?: MarketingMembercardTemplate[]
}

/** 创建会员卡模板：请求 */
export interface PostV3MarketingMembercardOpenCardsJson {
  /** 商户AppId · 例：`wxea9c30890f48d5ae` */
  appid: string
  /** 会员卡logo · URL */
  logo_url: string
  /** 品牌信息 */
  brand: {
    /** 品牌id · 例：`1004` */
    brand_id: string
    /** 品牌展示名称 */
    display_name: string
  }
  /** 卡名称 */
  title: string
  /** 会员卡背景图 · URL */
  background_picture_url: string
  /** 使用须知 */
  description: string
  /** 服务电话 */
  service_phone?: string
  /** 会员码型 */
  code_type: 'BAR_CODE' | 'QRCODE' | 'BAR_CODE_AND_QRCODE' | 'NONE_CODE'
  /** 会员卡总库存 */
  total_quantity?: number
  /** 有效期 */
  date_information: {
    /** 有效期类型 */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT'
    /** 有效期开始时间 · RFC 3339 · 例：`2020-05-20T13:29:35.120+08:00` */
    available_begin_time?: string
    /** 有效期结束时间 · RFC 3339 · 例：`2030-05-20T13:29:35.120+08:00` */
    available_end_time?: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
    /** 领取后N天开始生效 */
    wait_days_after_receive?: number
  }
  /** 会员卡code分配类型 */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME'
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级 */
  init_level?: string
  /** 商户请求单号 · 例：`100002322019090134234sfdf` */
  out_request_no: string
  /** 储值信息 */
  balance_information?: MarketingMembercardBalanceInformation
  /** 开卡信息 */
  user_information_form?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: ('USER_FORM_FLAG_MOBILE' | 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY')[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: MarketingMembercardCustomField[]
  }
  /** 商户补充声明 */
  additional_statement?: MarketingMembercardAdditionalStatement
  /** 是否启用动态码 */
  need_dynamic_code?: boolean
}

/** 创建会员卡模板：选项 */
export interface PostV3MarketingMembercardOpenCardsOptions extends CallOptions {
  json: PostV3MarketingMembercardOpenCardsJson
}

/** 创建会员卡模板：应答 */
export interface PostV3MarketingMembercardOpenCardsResponse extends MarketingMembercardTemplate {}

/** `v3/marketing/membercard-open/cards` */
export interface V3MarketingMembercardOpenCards extends Printed {
  /**
   * 查询会员卡模板列表
   *
   * `GET /v3/marketing/membercard-open/cards`
   *
   * 产品：会员卡∙基础功能 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012547108 官方文档}
   */
  get(options: GetV3MarketingMembercardOpenCardsOptions): Promise<AxiosResponse<GetV3MarketingMembercardOpenCardsResponse>>
  /**
   * 创建会员卡模板
   *
   * `POST /v3/marketing/membercard-open/cards`
   *
   * 产品：会员卡∙基础功能 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012545584 官方文档}
   */
  post(options: PostV3MarketingMembercardOpenCardsOptions): Promise<AxiosResponse<PostV3MarketingMembercardOpenCardsResponse>>
  readonly _card_id_: V3MarketingMembercardOpenCardsByCardId
  readonly '{card_id}': V3MarketingMembercardOpenCardsByCardId
  readonly '{card_id}/codes': V3MarketingMembercardOpenCardsByCardIdCodesNode
  readonly '{card_id}/codes/deposit': V3MarketingMembercardOpenCardsByCardIdCodesDeposit
  readonly '{card_id}/codes/{code}': V3MarketingMembercardOpenCardsByCardIdCodesByCode
  readonly '{card_id}/codes/{code}/activate': V3MarketingMembercardOpenCardsByCardIdCodesByCodeActivate
  readonly '{card_id}/codes/{code}/bonus': V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusNode
  readonly '{card_id}/codes/{code}/bonus/commit': V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommit
  readonly '{card_id}/codes/{code}/bonus/prepare': V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepare
  readonly '{card_id}/codes/{code}/rights': V3MarketingMembercardOpenCardsByCardIdCodesByCodeRights
  readonly '{card_id}/codes/{code}/set-service-module-data': V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleData
  readonly '{card_id}/codes/{code}/unavailable': V3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailable
  readonly '{card_id}/decrypt-code': V3MarketingMembercardOpenCardsByCardIdDecryptCode
  readonly '{card_id}/permission-tokens': V3MarketingMembercardOpenCardsByCardIdPermissionTokens
  readonly '{card_id}/phone-membercard': V3MarketingMembercardOpenCardsByCardIdPhoneMembercardNode
  readonly '{card_id}/phone-membercard/import': V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImport
  readonly '{card_id}/qrcode': V3MarketingMembercardOpenCardsByCardIdQrcode
  readonly '{card_id}/rights': V3MarketingMembercardOpenCardsByCardIdRights
  readonly '{card_id}/service-modules': V3MarketingMembercardOpenCardsByCardIdServiceModules
  readonly '{card_id}/service-modules/{service_module_id}': V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleId
  readonly '{card_id}/upgrade': V3MarketingMembercardOpenCardsByCardIdUpgrade
  readonly '{card_id}/users': V3MarketingMembercardOpenCardsByCardIdUsersNode
  readonly '{card_id}/users/import': V3MarketingMembercardOpenCardsByCardIdUsersImport
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/marketing/membercard-open/cards/${Path}`>
}

/** 查询会员卡模板信息：选项 */
export interface GetV3MarketingMembercardOpenCardsByCardIdOptions extends CallOptions {
  /** 会员卡id · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
}

/** 查询会员卡模板信息：应答 */
export interface GetV3MarketingMembercardOpenCardsByCardIdResponse extends MarketingMembercardTemplate {}

/** 修改会员卡模板信息：请求 */
export interface PatchV3MarketingMembercardOpenCardsByCardIdJson {
  /** 商户AppId · 例：`wxea9c30890f48d5ae` */
  appid?: string
  /** 会员卡logo · URL */
  logo_url?: string
  /** 卡名称 */
  title?: string
  /** 会员卡背景图 · URL */
  background_picture_url?: string
  /** 使用须知 */
  description?: string
  /** 服务电话 */
  service_phone?: string
  /** 会员卡总库存 */
  total_quantity?: number
  /** 有效期 */
  date_information?: {
    /** 有效期类型 */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT'
    /** 有效期结束时间 · RFC 3339 · 例：`2030-05-20T13:29:35.120+08:00` */
    available_end_time?: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
    /** 领取后N天开始生效 */
    wait_days_after_receive?: number
    /** 有效期开始时间 · RFC 3339 · 例：`2020-05-20T13:29:35.120+08:00` */
    available_begin_time?: string
  }
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级 */
  init_level?: string
  /** 储值信息 */
  balance_information?: MarketingMembercardBalanceInformation
  /** 开卡信息 */
  user_information_form?: {
    /** 是否允许修改 */
    can_modify_after_activate?: boolean
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: ('USER_FORM_FLAG_MOBILE' | 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY')[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: MarketingMembercardCustomField[]
  }
  /** 商户补充声明 */
  additional_statement?: MarketingMembercardAdditionalStatement
  /** 会员卡code分配类型 */
  code_mode?: 'SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME'
  /** 会员码型 */
  code_type?: 'BAR_CODE' | 'QRCODE' | 'BAR_CODE_AND_QRCODE' | 'NONE_CODE'
  /** 是否启用动态码 */
  need_dynamic_code?: boolean
}

/** 修改会员卡模板信息：选项 */
export interface PatchV3MarketingMembercardOpenCardsByCardIdOptions extends CallOptions {
  /** 会员卡id · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  json: PatchV3MarketingMembercardOpenCardsByCardIdJson
}

/** 修改会员卡模板信息：应答 */
export type PatchV3MarketingMembercardOpenCardsByCardIdResponse = undefined

/** 删除会员卡模板：选项 */
export interface DeleteV3MarketingMembercardOpenCardsByCardIdOptions extends CallOptions {
  /** 会员卡id · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
}

/** 删除会员卡模板：应答 */
export type DeleteV3MarketingMembercardOpenCardsByCardIdResponse = undefined

/** `v3/marketing/membercard-open/cards/{card_id}` */
export interface V3MarketingMembercardOpenCardsByCardId extends Printed {
  /**
   * 查询会员卡模板信息
   *
   * `GET /v3/marketing/membercard-open/cards/{card_id}`
   *
   * 产品：会员卡∙基础功能 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012547650 官方文档}
   */
  get(options: GetV3MarketingMembercardOpenCardsByCardIdOptions): Promise<AxiosResponse<GetV3MarketingMembercardOpenCardsByCardIdResponse>>
  /**
   * 修改会员卡模板信息
   *
   * `PATCH /v3/marketing/membercard-open/cards/{card_id}`
   *
   * 产品：会员卡∙基础功能 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012549567 官方文档}
   */
  patch(options: PatchV3MarketingMembercardOpenCardsByCardIdOptions): Promise<AxiosResponse<PatchV3MarketingMembercardOpenCardsByCardIdResponse>>
  /**
   * 删除会员卡模板
   *
   * `DELETE /v3/marketing/membercard-open/cards/{card_id}`
   *
   * 产品：会员卡∙基础功能 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012549682 官方文档}
   */
  delete(options: DeleteV3MarketingMembercardOpenCardsByCardIdOptions): Promise<AxiosResponse<DeleteV3MarketingMembercardOpenCardsByCardIdResponse>>
  readonly codes: V3MarketingMembercardOpenCardsByCardIdCodesNode
  readonly decryptCode: V3MarketingMembercardOpenCardsByCardIdDecryptCode
  readonly permissionTokens: V3MarketingMembercardOpenCardsByCardIdPermissionTokens
  readonly phoneMembercard: V3MarketingMembercardOpenCardsByCardIdPhoneMembercardNode
  readonly qrcode: V3MarketingMembercardOpenCardsByCardIdQrcode
  readonly rights: V3MarketingMembercardOpenCardsByCardIdRights
  readonly serviceModules: V3MarketingMembercardOpenCardsByCardIdServiceModules
  readonly upgrade: V3MarketingMembercardOpenCardsByCardIdUpgrade
  readonly users: V3MarketingMembercardOpenCardsByCardIdUsersNode
  readonly 'codes/deposit': V3MarketingMembercardOpenCardsByCardIdCodesDeposit
  readonly 'codes/{code}': V3MarketingMembercardOpenCardsByCardIdCodesByCode
  readonly 'codes/{code}/activate': V3MarketingMembercardOpenCardsByCardIdCodesByCodeActivate
  readonly 'codes/{code}/bonus': V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusNode
  readonly 'codes/{code}/bonus/commit': V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommit
  readonly 'codes/{code}/bonus/prepare': V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepare
  readonly 'codes/{code}/rights': V3MarketingMembercardOpenCardsByCardIdCodesByCodeRights
  readonly 'codes/{code}/set-service-module-data': V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleData
  readonly 'codes/{code}/unavailable': V3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailable
  readonly 'phone-membercard/import': V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImport
  readonly 'service-modules/{service_module_id}': V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleId
  readonly 'users/import': V3MarketingMembercardOpenCardsByCardIdUsersImport
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/marketing/membercard-open/cards/{card_id}/${Path}`>
}

/** 导入会员Code：请求 */
export interface PostV3MarketingMembercardOpenCardsByCardIdCodesDepositJson {
  /** 会员卡code */
  code?: string[]
}

/** 导入会员Code：选项 */
export interface PostV3MarketingMembercardOpenCardsByCardIdCodesDepositOptions extends CallOptions {
  /** 会员卡id · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  json: PostV3MarketingMembercardOpenCardsByCardIdCodesDepositJson
}

/** 导入会员Code：应答 */
export interface PostV3MarketingMembercardOpenCardsByCardIdCodesDepositResponse {
  /** 导入结果 */
  data?: {
    /** 会员卡code · 例：`478515832665` */
    code?: string
    /** 导入结果 */
    result?: 'SUCCESS' | 'DUPLICATE' | 'FAIL' | (string & {})
  }[]
}

/** `v3/marketing/membercard-open/cards/{card_id}/codes/deposit` */
export interface V3MarketingMembercardOpenCardsByCardIdCodesDeposit extends PathNode {
  /**
   * 导入会员Code
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit`
   *
   * 产品：会员卡∙基础功能 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012545728 官方文档}
   */
  post(options: PostV3MarketingMembercardOpenCardsByCardIdCodesDepositOptions): Promise<AxiosResponse<PostV3MarketingMembercardOpenCardsByCardIdCodesDepositResponse>>
}

/** 查询用户会员卡信息：选项 */
export interface GetV3MarketingMembercardOpenCardsByCardIdCodesByCodeOptions extends CallOptions {
  /** 会员卡id · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 会员卡code · 例：`478515832665` */
  code: string
}

/** 查询用户会员卡信息：应答 */
export interface GetV3MarketingMembercardOpenCardsByCardIdCodesByCodeResponse {
  /** 会员卡id · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id?: string
  /** 会员卡code · 例：`478515832665` */
  code?: string
  /** 用户标识 · 例：`obLatjnx9gnqzS4myYGmLZ7LgLBA` */
  openid?: string
  /** 会员卡编号 · 例：`316510891298` */
  membership_number?: string
  /** 用户等级 */
  level?: string
  /** 微信昵称 */
  nickname?: string
  /** 微信头像url */
  head_image_url?: string
  /** 会员卡背景图 · URL */
  background_picture_url?: string
  /** 用户储值余额 · 单位：分 */
  balance?: number
  /** 用户会员卡状态 */
  user_card_status?: 'NOT_ACTIVATE' | 'EFFECTIVE' | 'EXPIRE' | 'UNAVAILABLE' | 'DELETE' | (string & {})
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: {
      /** 平台提供的通用开卡信息字段 */
      name?: 'USER_FORM_FLAG_MOBILE' | 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {})
      /** 用户开卡时填写的个人信息 */
      value?: string
    }[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称 */
      name?: string
      /** 字段值 */
      value?: string
      /** 字段值列表 */
      value_list?: string[]
    }[]
  }
  /** 用户当前积分 */
  bonus_value?: number
}

/** 修改用户会员卡信息：请求 */
export interface PatchV3MarketingMembercardOpenCardsByCardIdCodesByCodeJson {
  /** 会员卡编号 · 例：`316510891298` */
  membership_number?: string
  /** 会员卡背景图 · URL */
  background_picture_url?: string
  /** 用户等级 */
  level?: string
  /** 商户请求单号 · 例：`100002322019090134234sfdf` */
  out_request_no?: string
  /** 用户储值变更信息 */
  balance_information?: {
    /** 更新前用户储值余额 · 单位：分 */
    before_balance: number
    /** 更新后用户储值余额 · 单位：分 */
    balance: number
    /** 本次余额变动值 · 单位：分 */
    add_balance: number
    /** 储值消耗记录 */
    balance_remark?: string
  }
  /** 是否发送储值变更通知 */
  need_inform_balance?: boolean
  /** 是否发送等级变更通知 */
  need_inform_level?: boolean
}

/** 修改用户会员卡信息：选项 */
export interface PatchV3MarketingMembercardOpenCardsByCardIdCodesByCodeOptions extends CallOptions {
  /** 会员卡id · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 会员卡code · 例：`478515832665` */
  code: string
  json: PatchV3MarketingMembercardOpenCardsByCardIdCodesByCodeJson
}

/** 修改用户会员卡信息：应答 */
export type PatchV3MarketingMembercardOpenCardsByCardIdCodesByCodeResponse = undefined

/** `v3/marketing/membercard-open/cards/{card_id}/codes/{code}` */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCode extends Printed {
  /**
   * 查询用户会员卡信息
   *
   * `GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`
   *
   * 产品：会员卡∙基础功能 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012547768 官方文档}
   */
  get(options: GetV3MarketingMembercardOpenCardsByCardIdCodesByCodeOptions): Promise<AxiosResponse<GetV3MarketingMembercardOpenCardsByCardIdCodesByCodeResponse>>
  /**
   * 修改用户会员卡信息
   *
   * `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}`
   *
   * 产品：会员卡∙基础功能 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012549292 官方文档}
   */
  patch(options: PatchV3MarketingMembercardOpenCardsByCardIdCodesByCodeOptions): Promise<AxiosResponse<PatchV3MarketingMembercardOpenCardsByCardIdCodesByCodeResponse>>
  readonly activate: V3MarketingMembercardOpenCardsByCardIdCodesByCodeActivate
  readonly bonus: V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusNode
  readonly rights: V3MarketingMembercardOpenCardsByCardIdCodesByCodeRights
  readonly setServiceModuleData: V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleData
  readonly unavailable: V3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailable
  readonly 'bonus/commit': V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommit
  readonly 'bonus/prepare': V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepare
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/marketing/membercard-open/cards/{card_id}/codes/{code}/${Path}`>
}

/** 激活会员卡（跳转型激活）：请求 */
export interface PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeActivateJson {
  /** 会员卡编号 · 例：`316510891298` */
  membership_number?: string
}

/** 激活会员卡（跳转型激活）：选项 */
export interface PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeActivateOptions extends CallOptions {
  /** 会员卡id · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 会员卡code · 例：`478515832665` */
  code: string
  json: PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeActivateJson
}

/** 激活会员卡（跳转型激活）：应答 */
export type PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeActivateResponse = undefined

/** `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate` */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeActivate extends PathNode {
  /**
   * 激活会员卡（跳转型激活）
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`
   *
   * 产品：会员卡∙运营投放 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012550809 官方文档}
   */
  post(options: PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeActivateOptions): Promise<AxiosResponse<PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeActivateResponse>>
}

/** 设置支付后展示的积分到账：请求 */
export interface PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitJson extends MarketingMembercardBonus {}

/** 设置支付后展示的积分到账：选项 */
export interface PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitOptions extends CallOptions {
  /** 会员卡模板id · 例：`478515832665` */
  card_id: string
  /** 会员卡code · 例：`478515832665` */
  code: string
  json: PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitJson
}

/** 设置支付后展示的积分到账：应答 */
export type PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitResponse = undefined

/** `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit` */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommit extends PathNode {
  /**
   * 设置支付后展示的积分到账
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit`
   *
   * 产品：会员卡∙权益设置 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012551350 官方文档}
   */
  post(options: PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitOptions): Promise<AxiosResponse<PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitResponse>>
}

/** 支付结果页展示会员积分：请求 */
export interface PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepareJson extends MarketingMembercardBonus {}

/** 支付结果页展示会员积分：选项 */
export interface PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepareOptions extends CallOptions {
  /** 会员卡模板id · 例：`478515832665` */
  card_id: string
  /** 会员卡code · 例：`478515832665` */
  code: string
  json: PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepareJson
}

/** 支付结果页展示会员积分：应答 */
export type PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepareResponse = undefined

/** `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare` */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepare extends PathNode {
  /**
   * 支付结果页展示会员积分
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare`
   *
   * 产品：会员卡∙权益设置 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012595808 官方文档}
   */
  post(options: PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepareOptions): Promise<AxiosResponse<PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepareResponse>>
}

/** 设置会员权益：请求 */
export interface PatchV3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsJson {
  /** 变更前的会员积分值 */
  before_bonus_value?: number
  /** 变更后的会员积分值 */
  bonus_value?: number
  /** 会员积分变动值 */
  add_bonus_value?: number
  /** 商户请求单号 · 例：`100002322019090134234sfdf` */
  out_request_no: string
  /** 是否发送积分变更通知 */
  need_inform_bonus?: boolean
  /** 会员专享价文案 */
  member_price_word?: string
  /** 会员发票跳转文案 */
  fapiao_jump_word?: string
  /** 会员专属咨询信息 */
  guide?: MarketingMembercardGuide
}

/** 设置会员权益：选项 */
export interface PatchV3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsOptions extends CallOptions {
  /** 会员卡id · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 会员卡code · 例：`478515832665` */
  code: string
  json: PatchV3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsJson
}

/** 设置会员权益：应答 */
export type PatchV3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsResponse = undefined

/** `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights` */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeRights extends PathNode {
  /**
   * 设置会员权益
   *
   * `PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`
   *
   * 产品：会员卡∙权益设置 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012551213 官方文档}
   */
  patch(options: PatchV3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsOptions): Promise<AxiosResponse<PatchV3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsResponse>>
}

/** 设置会员服务项用户信息：请求 */
export interface PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataJson {
  /** 商户请求单号 · 例：`100002322019090134234sfdf` */
  out_request_no: string
  /** 会员服务项ID · 例：`666` */
  service_module_id: string
  /** 服务状态设置 */
  state_setting: {
    /** 状态ID · 例：`CHECKED_IN` */
    state_id: string
    /** 内容模板设置 */
    content_template_data: {
      /** 服务内容列表 */
      field_list?: {
        /** 内容字段ID · 例：`hotel_name` */
        field_id: string
        /** 内容字段值 */
        field_value: string
      }[]
      /** 操作设置 */
      action_setting?: {
        /** 操作名称 */
        action_name: string
        /** 跳转小程序 */
        jump_miniprogram: {
          /** 小程序appid · 例：`wx37178d097a6851d8` */
          appid: string
          /** 小程序path · 例：`pages/index/index` */
          path: string
        }
      }
    }
    /** 消息模板设置 */
    message_template_setting?: {
      /** 模板消息ID · 例：`9bJgRNz9XG248XZ-a0nDKH3Vt_vaTp32fRP1LWvxjzI` */
      message_template_id: string
      /** 服务内容列表 */
      field_list: {
        /** 内容字段ID · 例：`hotel_name` */
        field_id: string
        /** 内容字段值 */
        field_value: string
      }[]
    }
  }
}

/** 设置会员服务项用户信息：选项 */
export interface PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataOptions extends CallOptions {
  /** 会员卡id · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 会员卡code · 例：`478515832665` */
  code: string
  json: PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataJson
}

/** 设置会员服务项用户信息：应答 */
export type PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataResponse = undefined

/** `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data` */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleData extends PathNode {
  /**
   * 设置会员服务项用户信息
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`
   *
   * 产品：会员卡∙服务项 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017166964 官方文档}
   */
  post(options: PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataOptions): Promise<AxiosResponse<PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataResponse>>
}

/** 作废用户会员卡：请求 */
export interface PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailableJson {
  /** 失效理由 */
  reason?: string
}

/** 作废用户会员卡：选项 */
export interface PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailableOptions extends CallOptions {
  /** 会员卡id · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 会员卡code · 例：`478515832665` */
  code: string
  json: PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailableJson
}

/** 作废用户会员卡：应答 */
export type PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailableResponse = undefined

/** `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable` */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailable extends PathNode {
  /**
   * 作废用户会员卡
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable`
   *
   * 产品：会员卡∙基础功能 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012549677 官方文档}
   */
  post(options: PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailableOptions): Promise<AxiosResponse<PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailableResponse>>
}

/** 加密code解码（跳转型激活）：查询参数 */
export interface GetV3MarketingMembercardOpenCardsByCardIdDecryptCodeQuery {
  /** 加密code · 例：`XXIzTtMqCxwOaawoE91+VJdsFmv7b8g0VZIZkqf4GWA60Fzpc8ksZ/5ZZ0DVkXdE` */
  encrypt_code: string
}

/** 加密code解码（跳转型激活）：选项 */
export interface GetV3MarketingMembercardOpenCardsByCardIdDecryptCodeOptions extends CallOptions {
  /** 会员卡id · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  query: GetV3MarketingMembercardOpenCardsByCardIdDecryptCodeQuery
}

/** 加密code解码（跳转型激活）：应答 */
export interface GetV3MarketingMembercardOpenCardsByCardIdDecryptCodeResponse {
  /** 会员卡code · 例：`751234212312` */
  code: string
}

/** `v3/marketing/membercard-open/cards/{card_id}/decrypt-code` */
export interface V3MarketingMembercardOpenCardsByCardIdDecryptCode extends PathNode {
  /**
   * 加密code解码（跳转型激活）
   *
   * `GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code`
   *
   * 产品：会员卡∙运营投放 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012550742 官方文档}
   */
  get(options: GetV3MarketingMembercardOpenCardsByCardIdDecryptCodeOptions): Promise<AxiosResponse<GetV3MarketingMembercardOpenCardsByCardIdDecryptCodeResponse>>
}

/** 商户预授权：请求 */
export interface PostV3MarketingMembercardOpenCardsByCardIdPermissionTokensJson {
  /** 激活类型 · 例：`AUTO_ACTIVATE` */
  activate_type: string
  /** 设置用户在开卡完成后 */
  navigate_back_previous_page?: boolean
  /** 跳转激活的url · 例：`https://w.url.cn/s/Ahz3p2C` */
  activate_url?: string
  /** 跳转激活的appid · 例：`wxea9c30a90fs8d3fe` */
  activate_appid?: string
  /** 跳转激活的path · 例：`pages/activate/activate` */
  activate_path?: string
  /** 自定义场景值 · 例：`szwxtd` */
  outer_str?: string
}

/** 商户预授权：选项 */
export interface PostV3MarketingMembercardOpenCardsByCardIdPermissionTokensOptions extends CallOptions {
  /** 会员卡模板id · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  json: PostV3MarketingMembercardOpenCardsByCardIdPermissionTokensJson
}

/** 商户预授权：应答 */
export interface PostV3MarketingMembercardOpenCardsByCardIdPermissionTokensResponse {
  /** 预授权token */
  permission_token: string
}

/** `v3/marketing/membercard-open/cards/{card_id}/permission-tokens` */
export interface V3MarketingMembercardOpenCardsByCardIdPermissionTokens extends PathNode {
  /**
   * 商户预授权
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens`
   *
   * 产品：会员卡∙运营投放 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012550867 官方文档}
   */
  post(options: PostV3MarketingMembercardOpenCardsByCardIdPermissionTokensOptions): Promise<AxiosResponse<PostV3MarketingMembercardOpenCardsByCardIdPermissionTokensResponse>>
}

/** 根据手机号导入用户会员卡：请求 */
export interface PostV3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportJson {
  /** 用户加密手机号 · 敏感信息，加密传输 */
  encrypted_phone_number: string
  /** 会员卡code · 例：`478515832665` */
  code?: string
  /** 商户请求单号 · 例：`100002322019090134234sfdf` */
  out_request_no: string
}

/** 根据手机号导入用户会员卡：选项 */
export interface PostV3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportOptions extends CallOptions {
  /** 会员卡ID · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  json: PostV3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportJson
}

/** 根据手机号导入用户会员卡：应答 */
export interface PostV3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportResponse {
  /** 会员卡code · 例：`478515832665` */
  code: string
}

/** `v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import` */
export interface V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImport extends PathNode {
  /**
   * 根据手机号导入用户会员卡
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import`
   *
   * 产品：会员卡 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012550535 官方文档}
   */
  post(options: PostV3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportOptions): Promise<AxiosResponse<PostV3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportResponse>>
}

/** 创建会员卡二维码：请求 */
export interface PostV3MarketingMembercardOpenCardsByCardIdQrcodeJson {
  /** 会员卡激活类型 */
  activate_type: 'AUTO_ACTIVATE' | 'JUMP_ACTIVATE'
  /** 跳转激活的url · 例：`https://w.url.cn/s/Ahz3p2C` */
  activate_url?: string
  /** 跳转激活的appid · 例：`wxea9c30a90fs8d3fe` */
  activate_appid?: string
  /** 跳转激活的path · 例：`pages/activate/activate` */
  activate_path?: string
  /** 自定义场景值 · 例：`szwxtd` */
  outer_str?: string
}

/** 创建会员卡二维码：选项 */
export interface PostV3MarketingMembercardOpenCardsByCardIdQrcodeOptions extends CallOptions {
  /** 会员卡id · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  json: PostV3MarketingMembercardOpenCardsByCardIdQrcodeJson
}

/** 创建会员卡二维码：应答 */
export interface PostV3MarketingMembercardOpenCardsByCardIdQrcodeResponse {
  /** 二维码对应的url · 例：`https://w.url.cn/s/Ahz3p2C` */
  url: string
}

/** `v3/marketing/membercard-open/cards/{card_id}/qrcode` */
export interface V3MarketingMembercardOpenCardsByCardIdQrcode extends PathNode {
  /**
   * 创建会员卡二维码
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/qrcode`
   *
   * 产品：会员卡∙运营投放 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012550605 官方文档}
   */
  post(options: PostV3MarketingMembercardOpenCardsByCardIdQrcodeOptions): Promise<AxiosResponse<PostV3MarketingMembercardOpenCardsByCardIdQrcodeResponse>>
}

/** 设置会员卡模板权益项：请求 */
export interface PatchV3MarketingMembercardOpenCardsByCardIdRightsJson {
  /** 是否展示会员积分 */
  show_bonus: boolean
  /** 是否展示会员优惠 */
  show_favor: boolean
  /** 会员积分 */
  bonus?: {
    /** 会员初始积分值 */
    init_bonus: number
    /** 积分值文案 */
    bonus_value_word: string
    /** 积分价值项标题 */
    bonus_cost_title?: string
    /** 积分价值项文案 */
    bonus_cost_word: string
    /** 积分跳转文案 */
    bonus_jump_word?: string
    /** 积分跳转appid · 例：`wxea9c30a90fs8d3fe` */
    bonus_jump_appid?: string
    /** 积分跳转path · 例：`/pages/bonus/bonus` */
    bonus_jump_path?: string
    /** 自助积分跳转appid · 例：`wxea9c30a90fs8d3fe` */
    bonus_support_appid?: string
    /** 自助积分跳转path · 例：`pages/selfbonus/selfbonus` */
    bonus_support_path?: string
  }
  /** 会员优惠 */
  favor?: {
    /** 是否展示优惠券 */
    show_coupon: boolean
    /** 会员专享价文案 */
    member_price_word?: string
    /** 会员专享价跳转appid · 例：`wxea9c30a90fs8d3fe` */
    member_price_appid?: string
    /** 会员专享价跳转path · 例：`pages/favor/favor` */
    member_price_path?: string
    /** 会员专享价标题 */
    member_price_title?: 'MEMBER_PRICE' | 'MEMBER_ACTIVITY'
    /** 会员优惠栏目名称 */
    favor_module_title?: 'FAVOR' | 'VIP'
  }
  /** 是否展示会员发票 */
  show_fapiao?: boolean
  /** 会员发票 */
  fapiao?: {
    /** 发票跳转文案 */
    fapiao_jump_word?: string
    /** 发票跳转AppID · 例：`wxea9c30a90fs8d3fe` */
    fapiao_jump_appid?: string
    /** 发票跳转path · 例：`pages/fapiao/fapiao` */
    fapiao_jump_path?: string
  }
  /** 是否展示会员专属咨询 */
  show_guide?: boolean
  /** 会员专属咨询信息 */
  guide?: MarketingMembercardGuide
}

/** 设置会员卡模板权益项：选项 */
export interface PatchV3MarketingMembercardOpenCardsByCardIdRightsOptions extends CallOptions {
  /** 会员卡id · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  json: PatchV3MarketingMembercardOpenCardsByCardIdRightsJson
}

/** 设置会员卡模板权益项：应答 */
export type PatchV3MarketingMembercardOpenCardsByCardIdRightsResponse = undefined

/** `v3/marketing/membercard-open/cards/{card_id}/rights` */
export interface V3MarketingMembercardOpenCardsByCardIdRights extends PathNode {
  /**
   * 设置会员卡模板权益项
   *
   * `PATCH /v3/marketing/membercard-open/cards/{card_id}/rights`
   *
   * 产品：会员卡∙权益设置 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012551219 官方文档}
   */
  patch(options: PatchV3MarketingMembercardOpenCardsByCardIdRightsOptions): Promise<AxiosResponse<PatchV3MarketingMembercardOpenCardsByCardIdRightsResponse>>
}

/** 添加会员卡服务项：请求 */
export interface PostV3MarketingMembercardOpenCardsByCardIdServiceModulesJson {
  /** 会员服务项ID · 例：`666` */
  service_module_id: string
  /** 跳转小程序 */
  jump_miniprogram: {
    /** 小程序appid · 例：`wx37178d097a6851d8` */
    appid: string
    /** 小程序path · 例：`pages/index/index` */
    path: string
  }
}

/** 添加会员卡服务项：选项 */
export interface PostV3MarketingMembercardOpenCardsByCardIdServiceModulesOptions extends CallOptions {
  /** 会员卡id · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  json: PostV3MarketingMembercardOpenCardsByCardIdServiceModulesJson
}

/** 添加会员卡服务项：应答 */
export interface PostV3MarketingMembercardOpenCardsByCardIdServiceModulesResponse extends MarketingMembercardServiceModule {}

/** `v3/marketing/membercard-open/cards/{card_id}/service-modules` */
export interface V3MarketingMembercardOpenCardsByCardIdServiceModules extends Printed {
  /**
   * 添加会员卡服务项
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/service-modules`
   *
   * 产品：会员卡∙服务项 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017167277 官方文档}
   */
  post(options: PostV3MarketingMembercardOpenCardsByCardIdServiceModulesOptions): Promise<AxiosResponse<PostV3MarketingMembercardOpenCardsByCardIdServiceModulesResponse>>
  readonly _service_module_id_: V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleId
  readonly '{service_module_id}': V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleId
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/marketing/membercard-open/cards/{card_id}/service-modules/${Path}`>
}

/** 修改会员卡服务项：请求 */
export interface PatchV3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdJson {
  /** 跳转小程序 */
  jump_miniprogram: {
    /** 小程序appid · 例：`wx37178d097a6851d8` */
    appid: string
    /** 小程序path · 例：`pages/index/index` */
    path: string
  }
}

/** 修改会员卡服务项：选项 */
export interface PatchV3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdOptions extends CallOptions {
  /** 会员卡id · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 会员服务项ID · 例：`666` */
  service_module_id: string
  json: PatchV3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdJson
}

/** 修改会员卡服务项：应答 */
export interface PatchV3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdResponse extends MarketingMembercardServiceModule {}

/** 移除会员卡服务项：选项 */
export interface DeleteV3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdOptions extends CallOptions {
  /** 会员卡id · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 会员服务项ID · 例：`666` */
  service_module_id: string
}

/** 移除会员卡服务项：应答 */
export type DeleteV3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdResponse = undefined

/** `v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}` */
export interface V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleId extends PathNode {
  /**
   * 修改会员卡服务项
   *
   * `PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`
   *
   * 产品：会员卡∙服务项 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017167417 官方文档}
   */
  patch(options: PatchV3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdOptions): Promise<AxiosResponse<PatchV3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdResponse>>
  /**
   * 移除会员卡服务项
   *
   * `DELETE /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`
   *
   * 产品：会员卡∙服务项 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017167557 官方文档}
   */
  delete(options: DeleteV3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdOptions): Promise<AxiosResponse<DeleteV3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdResponse>>
}

/** 老会员卡模板升级：请求 */
export interface PostV3MarketingMembercardOpenCardsByCardIdUpgradeJson {
  /** 品牌id · 例：`1001622624` */
  brand_id: string
  /** 商户AppId · 例：`wxea9c30890f48d5ae` */
  appid: string
}

/** 老会员卡模板升级：选项 */
export interface PostV3MarketingMembercardOpenCardsByCardIdUpgradeOptions extends CallOptions {
  /** 会员卡id · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  json: PostV3MarketingMembercardOpenCardsByCardIdUpgradeJson
}

/** 老会员卡模板升级：应答 */
export type PostV3MarketingMembercardOpenCardsByCardIdUpgradeResponse = undefined

/** `v3/marketing/membercard-open/cards/{card_id}/upgrade` */
export interface V3MarketingMembercardOpenCardsByCardIdUpgrade extends PathNode {
  /**
   * 老会员卡模板升级
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/upgrade`
   *
   * 产品：会员卡∙基础功能 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012545673 官方文档}
   */
  post(options: PostV3MarketingMembercardOpenCardsByCardIdUpgradeOptions): Promise<AxiosResponse<PostV3MarketingMembercardOpenCardsByCardIdUpgradeResponse>>
}

/** 根据openid导入用户会员卡：请求 */
export interface PostV3MarketingMembercardOpenCardsByCardIdUsersImportJson {
  /** 用户标识 · 例：`obLatjnx9gnqzS4myYGmLZ7LgLBA` */
  openid: string
  /** 会员卡code · 例：`478515832665` */
  code?: string
  /** 商户请求单号 · 例：`100002322019090134234sfdf` */
  out_request_no: string
}

/** 根据openid导入用户会员卡：选项 */
export interface PostV3MarketingMembercardOpenCardsByCardIdUsersImportOptions extends CallOptions {
  /** 会员卡ID · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  json: PostV3MarketingMembercardOpenCardsByCardIdUsersImportJson
}

/** 根据openid导入用户会员卡：应答 */
export interface PostV3MarketingMembercardOpenCardsByCardIdUsersImportResponse {
  /** 会员卡code · 例：`478515832665` */
  code: string
}

/** `v3/marketing/membercard-open/cards/{card_id}/users/import` */
export interface V3MarketingMembercardOpenCardsByCardIdUsersImport extends PathNode {
  /**
   * 根据openid导入用户会员卡
   *
   * `POST /v3/marketing/membercard-open/cards/{card_id}/users/import`
   *
   * 产品：会员卡 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012549739 官方文档}
   */
  post(options: PostV3MarketingMembercardOpenCardsByCardIdUsersImportOptions): Promise<AxiosResponse<PostV3MarketingMembercardOpenCardsByCardIdUsersImportResponse>>
}

/** 导入加密手机号提醒会员领卡：请求 */
export interface PostV3MarketingMembercardOpenPhonenumberMemberImportJson {
  /** 会员信息 */
  member_information: {
    /** 会员卡id · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
    card_id: string
    /** 会员卡code · 例：`478515832665` */
    code?: string
    /** 会员卡编号 · 例：`316510891298` */
    membership_number?: string
    /** 会员注册时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    registration_time: string
  }
  /** 加密手机号 · 敏感信息，加密传输 */
  encrypted_phone_number: string
  /** 自定义场景值 · 例：`my_card_CARD` */
  outer_str?: string
}

/** 导入加密手机号提醒会员领卡：选项 */
export interface PostV3MarketingMembercardOpenPhonenumberMemberImportOptions extends CallOptions {
  json: PostV3MarketingMembercardOpenPhonenumberMemberImportJson
}

/** 导入加密手机号提醒会员领卡：应答 */
export type PostV3MarketingMembercardOpenPhonenumberMemberImportResponse = undefined

/** `v3/marketing/membercard-open/phonenumber-member/import` */
export interface V3MarketingMembercardOpenPhonenumberMemberImport extends PathNode {
  /**
   * 导入加密手机号提醒会员领卡
   *
   * `POST /v3/marketing/membercard-open/phonenumber-member/import`
   *
   * 产品：会员卡 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017166226 官方文档}
   */
  post(options: PostV3MarketingMembercardOpenPhonenumberMemberImportOptions): Promise<AxiosResponse<PostV3MarketingMembercardOpenPhonenumberMemberImportResponse>>
}

/** 通过加密手机号查询会员领卡状态：查询参数 */
export interface GetV3MarketingMembercardOpenPhonenumberMemberSearchQuery {
  /** 会员卡id · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 加密手机号 · 敏感信息，加密传输 */
  encrypted_phone_number: string
}

/** 通过加密手机号查询会员领卡状态：选项 */
export interface GetV3MarketingMembercardOpenPhonenumberMemberSearchOptions extends CallOptions {
  query: GetV3MarketingMembercardOpenPhonenumberMemberSearchQuery
}

/** 通过加密手机号查询会员领卡状态：应答 */
export interface GetV3MarketingMembercardOpenPhonenumberMemberSearchResponse {
  /** 用户领取状态 */
  receive_status: 'UNSHOWED' | 'UNRECEIVED' | 'RECEIVED' | (string & {})
  /** 用户会员卡信息 */
  user_card_information?: {
    /** 会员卡code · 例：`478515832665` */
    code: string
    /** 用户标识 · 例：`oHdb05U3pYMGsKSVAHN8AhIGhJaA` */
    openid: string
    /** 用户的UnionID · 例：`oHdb05U3p11ahKSVAHN8AhIGhJaA` */
    unionid?: string
    /** 会员卡领取时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    receive_time: string
    /** 品牌appid · 例：`wx0c44f7dee34b04d1` */
    card_appid: string
    /** 会员卡id · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
    card_id: string
  }
}

/** `v3/marketing/membercard-open/phonenumber-member/search` */
export interface V3MarketingMembercardOpenPhonenumberMemberSearch extends PathNode {
  /**
   * 通过加密手机号查询会员领卡状态
   *
   * `GET /v3/marketing/membercard-open/phonenumber-member/search`
   *
   * 产品：会员卡 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017166232 官方文档}
   */
  get(options: GetV3MarketingMembercardOpenPhonenumberMemberSearchOptions): Promise<AxiosResponse<GetV3MarketingMembercardOpenPhonenumberMemberSearchResponse>>
}

/** 查询用户在品牌下所有会员卡：查询参数 */
export interface GetV3MarketingMembercardOpenUserCardsQuery {
  /** 用户标识 · 例：`obLatjnx9gnqzS4myYGmLZ7LgLBA` */
  openid: string
  /** 商户AppId · 例：`wxea9c30890f48d5ae` */
  appid?: string
  /** 分页页码 · 默认：0 */
  offset?: number
  /** 分页大小 */
  limit: number
}

/** 查询用户在品牌下所有会员卡：选项 */
export interface GetV3MarketingMembercardOpenUserCardsOptions extends CallOptions {
  query: GetV3MarketingMembercardOpenUserCardsQuery
}

/** 查询用户在品牌下所有会员卡：应答 */
export interface GetV3MarketingMembercardOpenUserCardsResponse {
  /** 会员卡列表 */
  data?: {
    /** 会员卡id · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
    card_id?: string
    /** 会员卡code · 例：`478515832665` */
    code?: string
  }[]
  /** 总数量 */
  total_count: number
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
}

/** `v3/marketing/membercard-open/user/cards` */
export interface V3MarketingMembercardOpenUserCards extends PathNode {
  /**
   * 查询用户在品牌下所有会员卡
   *
   * `GET /v3/marketing/membercard-open/user/cards`
   *
   * 产品：会员卡∙基础功能 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012549255 官方文档}
   */
  get(options: GetV3MarketingMembercardOpenUserCardsOptions): Promise<AxiosResponse<GetV3MarketingMembercardOpenUserCardsResponse>>
}

export interface MarketingMembercardOperations {
  'GET /v3/marketing/membercard-activity/activities': { query: GetV3MarketingMembercardActivityActivitiesQuery; options: GetV3MarketingMembercardActivityActivitiesOptions; response: GetV3MarketingMembercardActivityActivitiesResponse }
  'POST /v3/marketing/membercard-activity/activities': { json: PostV3MarketingMembercardActivityActivitiesJson; options: PostV3MarketingMembercardActivityActivitiesOptions; response: PostV3MarketingMembercardActivityActivitiesResponse }
  'GET /v3/marketing/membercard-activity/activities/{activity_id}': { options: GetV3MarketingMembercardActivityActivitiesByActivityIdOptions; response: GetV3MarketingMembercardActivityActivitiesByActivityIdResponse }
  'POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate': { options: PostV3MarketingMembercardActivityActivitiesByActivityIdTerminateOptions; response: PostV3MarketingMembercardActivityActivitiesByActivityIdTerminateResponse }
  'GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}': { options: GetV3MarketingMembercardOpenActivateInformationsByActivateTicketOptions; response: GetV3MarketingMembercardOpenActivateInformationsByActivateTicketResponse }
  'GET /v3/marketing/membercard-open/callback': { options: GetV3MarketingMembercardOpenCallbackOptions; response: GetV3MarketingMembercardOpenCallbackResponse }
  'PATCH /v3/marketing/membercard-open/callback': { json: PatchV3MarketingMembercardOpenCallbackJson; options: PatchV3MarketingMembercardOpenCallbackOptions; response: PatchV3MarketingMembercardOpenCallbackResponse }
  'GET /v3/marketing/membercard-open/cards': { query: GetV3MarketingMembercardOpenCardsQuery; options: GetV3MarketingMembercardOpenCardsOptions; response: GetV3MarketingMembercardOpenCardsResponse }
  'POST /v3/marketing/membercard-open/cards': { json: PostV3MarketingMembercardOpenCardsJson; options: PostV3MarketingMembercardOpenCardsOptions; response: PostV3MarketingMembercardOpenCardsResponse }
  'GET /v3/marketing/membercard-open/cards/{card_id}': { options: GetV3MarketingMembercardOpenCardsByCardIdOptions; response: GetV3MarketingMembercardOpenCardsByCardIdResponse }
  'PATCH /v3/marketing/membercard-open/cards/{card_id}': { json: PatchV3MarketingMembercardOpenCardsByCardIdJson; options: PatchV3MarketingMembercardOpenCardsByCardIdOptions; response: PatchV3MarketingMembercardOpenCardsByCardIdResponse }
  'DELETE /v3/marketing/membercard-open/cards/{card_id}': { options: DeleteV3MarketingMembercardOpenCardsByCardIdOptions; response: DeleteV3MarketingMembercardOpenCardsByCardIdResponse }
  'POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit': { json: PostV3MarketingMembercardOpenCardsByCardIdCodesDepositJson; options: PostV3MarketingMembercardOpenCardsByCardIdCodesDepositOptions; response: PostV3MarketingMembercardOpenCardsByCardIdCodesDepositResponse }
  'GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}': { options: GetV3MarketingMembercardOpenCardsByCardIdCodesByCodeOptions; response: GetV3MarketingMembercardOpenCardsByCardIdCodesByCodeResponse }
  'PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}': { json: PatchV3MarketingMembercardOpenCardsByCardIdCodesByCodeJson; options: PatchV3MarketingMembercardOpenCardsByCardIdCodesByCodeOptions; response: PatchV3MarketingMembercardOpenCardsByCardIdCodesByCodeResponse }
  'POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate': { json: PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeActivateJson; options: PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeActivateOptions; response: PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeActivateResponse }
  'POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit': { json: PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitJson; options: PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitOptions; response: PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitResponse }
  'POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare': { json: PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepareJson; options: PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepareOptions; response: PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepareResponse }
  'PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights': { json: PatchV3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsJson; options: PatchV3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsOptions; response: PatchV3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsResponse }
  'POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data': { json: PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataJson; options: PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataOptions; response: PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataResponse }
  'POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable': { json: PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailableJson; options: PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailableOptions; response: PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailableResponse }
  'GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code': { query: GetV3MarketingMembercardOpenCardsByCardIdDecryptCodeQuery; options: GetV3MarketingMembercardOpenCardsByCardIdDecryptCodeOptions; response: GetV3MarketingMembercardOpenCardsByCardIdDecryptCodeResponse }
  'POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens': { json: PostV3MarketingMembercardOpenCardsByCardIdPermissionTokensJson; options: PostV3MarketingMembercardOpenCardsByCardIdPermissionTokensOptions; response: PostV3MarketingMembercardOpenCardsByCardIdPermissionTokensResponse }
  'POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import': { json: PostV3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportJson; options: PostV3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportOptions; response: PostV3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportResponse }
  'POST /v3/marketing/membercard-open/cards/{card_id}/qrcode': { json: PostV3MarketingMembercardOpenCardsByCardIdQrcodeJson; options: PostV3MarketingMembercardOpenCardsByCardIdQrcodeOptions; response: PostV3MarketingMembercardOpenCardsByCardIdQrcodeResponse }
  'PATCH /v3/marketing/membercard-open/cards/{card_id}/rights': { json: PatchV3MarketingMembercardOpenCardsByCardIdRightsJson; options: PatchV3MarketingMembercardOpenCardsByCardIdRightsOptions; response: PatchV3MarketingMembercardOpenCardsByCardIdRightsResponse }
  'POST /v3/marketing/membercard-open/cards/{card_id}/service-modules': { json: PostV3MarketingMembercardOpenCardsByCardIdServiceModulesJson; options: PostV3MarketingMembercardOpenCardsByCardIdServiceModulesOptions; response: PostV3MarketingMembercardOpenCardsByCardIdServiceModulesResponse }
  'PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}': { json: PatchV3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdJson; options: PatchV3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdOptions; response: PatchV3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdResponse }
  'DELETE /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}': { options: DeleteV3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdOptions; response: DeleteV3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdResponse }
  'POST /v3/marketing/membercard-open/cards/{card_id}/upgrade': { json: PostV3MarketingMembercardOpenCardsByCardIdUpgradeJson; options: PostV3MarketingMembercardOpenCardsByCardIdUpgradeOptions; response: PostV3MarketingMembercardOpenCardsByCardIdUpgradeResponse }
  'POST /v3/marketing/membercard-open/cards/{card_id}/users/import': { json: PostV3MarketingMembercardOpenCardsByCardIdUsersImportJson; options: PostV3MarketingMembercardOpenCardsByCardIdUsersImportOptions; response: PostV3MarketingMembercardOpenCardsByCardIdUsersImportResponse }
  'POST /v3/marketing/membercard-open/phonenumber-member/import': { json: PostV3MarketingMembercardOpenPhonenumberMemberImportJson; options: PostV3MarketingMembercardOpenPhonenumberMemberImportOptions; response: PostV3MarketingMembercardOpenPhonenumberMemberImportResponse }
  'GET /v3/marketing/membercard-open/phonenumber-member/search': { query: GetV3MarketingMembercardOpenPhonenumberMemberSearchQuery; options: GetV3MarketingMembercardOpenPhonenumberMemberSearchOptions; response: GetV3MarketingMembercardOpenPhonenumberMemberSearchResponse }
  'GET /v3/marketing/membercard-open/user/cards': { query: GetV3MarketingMembercardOpenUserCardsQuery; options: GetV3MarketingMembercardOpenUserCardsOptions; response: GetV3MarketingMembercardOpenUserCardsResponse }
}

/** 会员有礼活动 */
export interface MarketingMembercardActivity {
  /** 活动ID · 例：`371067` */
  activity_id: string
  /** 活动的当前状态 · 例：`ONGOING` */
  activity_status?: string
  /** 创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  create_time?: string
  /** 更新时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  update_time?: string
  /** 会员卡ID · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id?: string
  /** 活动名称 */
  activity_name?: string
  /** 活动类型 · 例：`NON_MEMBER_AFTERPAY` */
  activity_type?: string
  /** 活动开始时间 · RFC 3339 · 例：`2020-01-20T13:29:35.120+08:00` */
  begin_time?: string
  /** 活动结束时间 · RFC 3339 · 例：`2020-01-29T13:29:35.120+08:00` */
  end_time?: string
  /** 发放时间段 */
  award_send_period?: {
    /** 指定时间 */
    award_send_time?: {
      /** 发放开始时间 · RFC 3339 · 例：`2020-01-21T00:00:00.000+08:00` */
      begin_time: string
      /** 发放结束时间 · RFC 3339 · 例：`2020-01-27T00:00:00.000+08:00` */
      end_time: string
    }[]
    /** 指定时间段 */
    award_send_day_time?: {
      /** 每日发放开始时间 */
      begin_day_time: MarketingMembercardTimeOfDay
      /** 每日发放结束时间 */
      end_day_time: MarketingMembercardTimeOfDay
    }[]
  }
  /** 优惠券列表 */
  stock_list?: {
    /** 创建批次的商户号 · 例：`10000022` */
    stock_creator_mchid: string
    /** 券批次ID · 例：`98065001` */
    stock_id: string
  }[]
  /** 商户请求单号 · 例：`100002322019090134234sfdf` */
  out_request_no?: string
  /** 支付后活动设置 */
  pay_activity_setting?: MarketingMembercardPayActivitySetting
  /** 支付前会员活动设置 */
  miniprogram_activity_setting?: {
    /** 指定领取渠道 */
    outer_str?: string[]
    /** 领奖页面跳转配置 */
    award_jump_deploy?: MarketingMembercardAwardJumpSetting
  }
}

/** 商户补充声明 */
export interface MarketingMembercardAdditionalStatement {
  /** 标题 */
  title?: string
  /** 跳转url */
  url?: string
  /** 跳转小程序appid · 例：`wxea9c30890f48d5ae` */
  appid?: string
  /** 跳转小程序path · 例：`pages/statement/statement` */
  path?: string
}

/** 领奖页面跳转配置 */
export interface MarketingMembercardAwardJumpSetting {
  /** 小程序AppID · 例：`wxc0b84a53ed8e8d29` */
  mini_program_appid?: string
  /** 小程序path · 例：`mall/pages/List` */
  mini_program_path?: string
  /** 跳转按钮文案 */
  button_text?: string
}

/** 储值信息 */
export interface MarketingMembercardBalanceInformation {
  /** 是否支持储值 */
  need_balance?: boolean
  /** 储值小程序appid · 例：`wxea9c30890f48d5ae` */
  balance_appid?: string
  /** 储值小程序path · 例：`pages/balance/balance` */
  balance_path?: string
  /** 储值url */
  balance_url?: string
}

/** 会员积分 */
export interface MarketingMembercardBonus {
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 直连商户号 · 例：`1230000109` */
  mchid: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 会员积分值 */
  bonus_value: number
}

/** 商户自定义的开卡信息字段 */
export interface MarketingMembercardCustomField {
  /** 商户自定义的开卡信息字段类型 */
  type?: 'TEXT' | 'SELECT' | 'RADIO' | 'CHECK_BOX'
  /** 字段名称 */
  name?: string
  /** 字段值 */
  values?: string[]
}

/** 会员专属咨询信息 */
export interface MarketingMembercardGuide {
  /** 联系人名字 */
  staff_name?: string
  /** 联系人头像 */
  head_image_url?: string
  /** 联系方式 */
  contact_information_name?: string
  /** 联系信息值 · 例：`weixin123` */
  contact_information_value?: string
  /** 联系电话 · 例：`0755-12345677` */
  phone_number?: string
}

/** 支付后活动设置 */
export interface MarketingMembercardPayActivitySetting {
  /** 商户logo */
  logo_url: string
  /** 支付结果页活动副标题 */
  activity_second_title: string
  /** 活动曝光商户号 */
  mchid_list?: string[]
  /** 激活方式设置 */
  activate_setting?: {
    /** 激活类型 · 例：`AUTO_ACTIVATE` */
    activate_type: string
    /** 跳转激活的url · 例：`https://w.url.cn/s/Ahz3p2C` */
    activate_url?: string
    /** 跳转激活的小程序 */
    activate_miniprogram?: {
      /** 跳转激活的appid · 例：`wxea9c30a90fs8d3fe` */
      activate_appid: string
      /** 跳转激活的path · 例：`pages/activate/activate` */
      activate_path: string
    }
  }
  /** 支付设置 */
  payment_setting?: {
    /** 支付模式 */
    payment_mode?: {
      /** 支付场景列表 */
      payment_scene_list?: string[]
    }
    /** 指定银行的简称 · 例：`CFT` */
    limit_bank?: string
    /** 订单优惠标记 */
    goods_tags?: string[]
  }
}

/** 会员卡服务项 */
export interface MarketingMembercardServiceModule {
  /** 会员卡id · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 会员服务项ID · 例：`666` */
  service_module_id: string
  /** 跳转小程序 */
  jump_miniprogram: {
    /** 小程序appid · 例：`wx37178d097a6851d8` */
    appid: string
    /** 小程序path · 例：`pages/index/index` */
    path: string
  }
}

/** 会员卡模板 */
export interface MarketingMembercardTemplate {
  /** 会员卡id · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  card_id: string
  /** 创建时间 · RFC 3339 · 例：`2020-05-20T13:29:35.120+08:00` */
  create_time?: string
  /** 更新时间 · RFC 3339 · 例：`2020-05-20T13:29:35.120+08:00` */
  update_time?: string
  /** 剩余库存 */
  remain_quantity?: number
  /** 会员卡状态 */
  status?: 'NOT_APPROVE' | 'APPROVE_FAIL' | 'APPROVED' | 'DELETED' | (string & {})
  /** 品牌信息 */
  brand: {
    /** 品牌id · 例：`1004` */
    brand_id: string
    /** 品牌展示名称 */
    display_name: string
  }
  /** 商户AppId · 例：`wxea9c30890f48d5ae` */
  appid: string
  /** 会员卡logo · URL */
  logo_url: string
  /** 卡名称 */
  title: string
  /** 会员卡背景图 · URL */
  background_picture_url: string
  /** 使用须知 */
  description: string
  /** 服务电话 */
  service_phone?: string
  /** 会员码型 */
  code_type: 'BAR_CODE' | 'QRCODE' | 'BAR_CODE_AND_QRCODE' | 'NONE_CODE' | (string & {})
  /** 会员卡总库存 */
  total_quantity?: number
  /** 有效期 */
  date_information: {
    /** 有效期类型 */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /** 有效期开始时间 · RFC 3339 · 例：`2020-05-20T13:29:35.120+08:00` */
    available_begin_time?: string
    /** 有效期结束时间 · RFC 3339 · 例：`2030-05-20T13:29:35.120+08:00` */
    available_end_time?: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
  }
  /** 会员卡code分配类型 */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME' | (string & {})
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级 */
  init_level?: string
  /** 商户请求单号 · 例：`100002322019090134234sfdf` */
  out_request_no: string
  /** 储值信息 */
  balance_information?: MarketingMembercardBalanceInformation
  /** 开卡信息 */
  user_information_form?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: ('USER_FORM_FLAG_MOBILE' | 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}))[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 商户自定义的开卡信息字段类型 */
      type?: 'TEXT' | 'SELECT' | 'RADIO' | 'CHECK_BOX' | (string & {})
      /** 字段名称 */
      name?: string
      /** 字段值 */
      values?: string[]
    }[]
  }
  /** 商户补充声明 */
  additional_statement?: MarketingMembercardAdditionalStatement
}

/** 每日时刻 */
export interface MarketingMembercardTimeOfDay {
  /** 时 */
  hours: number
  /** 分 */
  minutes: number
  /** 秒 */
  seconds: number
}

