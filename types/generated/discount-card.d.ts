// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode } from '../index'

export interface PostV3DiscountCardCardsJson {
  /** 商户领卡号 */
  out_card_code: string
  /** 卡模板ID */
  card_template_id: string
  /** 公众账号ID */
  appid: string
  /** 通知商户URL */
  notify_url: string
}

export interface PostV3DiscountCardCardsOptions extends CallOptions {
  json: PostV3DiscountCardCardsJson
}

export interface PostV3DiscountCardCardsResponse {
  /** 预领卡请求token */
  prepare_card_token: string
}

/** `v3/discount-card/cards` */
export interface V3DiscountCardCards {
  /**
   * 预受理领卡请求
   *
   * `POST /v3/discount-card/cards`
   *
   * 产品：支付分∙先享卡 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml 官方文档}
   */
  post(options: PostV3DiscountCardCardsOptions): Promise<AxiosResponse<PostV3DiscountCardCardsResponse>>
  readonly _out_card_code_: V3DiscountCardCardsByOutCardCode
  readonly '{out_card_code}': V3DiscountCardCardsByOutCardCode
  readonly '{out_card_code}/add-user-records': V3DiscountCardCardsByOutCardCodeAddUserRecords
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/discount-card/cards/${Path}`>
  toString(): string
  toJSON(): string
}

export interface GetV3DiscountCardCardsByOutCardCodeOptions extends CallOptions {
  /** 商户领卡号 */
  out_card_code: string
}

export interface GetV3DiscountCardCardsByOutCardCodeResponse {
  /** 先享卡ID */
  card_id: string
  /** 先享卡模板ID */
  card_template_id: string
  /** 用户标识 */
  openid: string
  /** 商户领卡号 */
  out_card_code: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 约定时间期限 */
  time_range: {
    /** 约定开始时间 · 格式：date-time */
    begin_time: string
    /** 约定结束时间 · 格式：date-time */
    end_time: string
  }
  /** 状态 */
  state: string
  /** 未完成约定原因 */
  unfinished_reason?: string
  /** 享受优惠总金额 · 单位：分 */
  total_amount?: number
  /** 用户退回优惠的付款信息 */
  pay_information?: {
    /** 付款金额 · 单位：分 */
    pay_amount: number
    /** 付款状态 */
    pay_state: string
    /** 微信支付订单号 */
    transaction_id?: string
    /** 支付时间 · 格式：date-time */
    pay_time?: string
  }
  /** 创卡时间 · 格式：date-time */
  create_time: string
  /** 目标列表 */
  objectives?: {
    /** 目标ID */
    objective_id: string
    /** 目标名称 */
    name: string
    /** 目标数量 */
    count: number
    /** 目标单位 */
    unit: string
    /** 目标描述 */
    description?: string
    /** 目标完成记录 */
    objective_completion_records?: DiscountCardObjectiveCompletionRecords[]
  }[]
  /** 优惠列表 */
  rewards?: {
    /** 优惠ID */
    reward_id: string
    /** 优惠名称 */
    name: string
    /** 优惠数量类型 */
    count_type: string
    /** 优惠数量 */
    count: number
    /** 优惠单位 */
    unit: string
    /** 优惠金额 · 单位：分 */
    amount: number
    /** 优惠描述 */
    description?: string
    /** 优惠使用记录列 */
    reward_usage_records?: {
      /** 优惠使用记录流水号 */
      reward_usage_serial_no: string
      /** 优惠ID */
      reward_id: string
      /** 优惠使用时间 · 格式：date-time */
      usage_time: string
      /** 优惠使用类型 */
      usage_type: string
      /** 优惠使用描述 */
      description: string
      /** 优惠使用数量 */
      usage_count: number
      /** 优惠金额 · 单位：分 */
      amount: number
      /** 备注说明 */
      remark?: string
    }[]
  }[]
  /** 邀请者用户标识 */
  sharer_openid?: string
}

/** `v3/discount-card/cards/{out_card_code}` */
export interface V3DiscountCardCardsByOutCardCode {
  /**
   * 查询先享卡订单
   *
   * `GET /v3/discount-card/cards/{out_card_code}`
   *
   * 产品：支付分∙先享卡 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml 官方文档}
   */
  get(options: GetV3DiscountCardCardsByOutCardCodeOptions): Promise<AxiosResponse<GetV3DiscountCardCardsByOutCardCodeResponse>>
  readonly addUserRecords: V3DiscountCardCardsByOutCardCodeAddUserRecords
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/discount-card/cards/{out_card_code}/${Path}`>
  toString(): string
  toJSON(): string
}

export interface PostV3DiscountCardCardsByOutCardCodeAddUserRecordsJson {
  /** 卡模板ID */
  card_template_id: string
  /** 目标完成记录 */
  objective_completion_records?: DiscountCardObjectiveCompletionRecords[]
  /** 优惠使用记录 */
  reward_usage_records?: {
    /** 优惠使用记录流水号 */
    reward_usage_serial_no: string
    /** 优惠ID */
    reward_id: string
    /** 优惠使用时间 · 格式：date-time */
    usage_time: string
    /** 优惠使用类型 */
    usage_type: string
    /** 优惠使用描述 */
    description: string
    /** 数量 */
    usage_count: number
    /** 金额 · 单位：分 */
    amount: number
    /** 备注说明 */
    remark?: string
  }[]
}

export interface PostV3DiscountCardCardsByOutCardCodeAddUserRecordsOptions extends CallOptions {
  /** 商户领卡号 */
  out_card_code: string
  json: PostV3DiscountCardCardsByOutCardCodeAddUserRecordsJson
}

export type PostV3DiscountCardCardsByOutCardCodeAddUserRecordsResponse = undefined

/** `v3/discount-card/cards/{out_card_code}/add-user-records` */
export interface V3DiscountCardCardsByOutCardCodeAddUserRecords extends PathNode {
  /**
   * 增加用户记录
   *
   * `POST /v3/discount-card/cards/{out_card_code}/add-user-records`
   *
   * 产品：支付分∙先享卡 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml 官方文档}
   */
  post(options: PostV3DiscountCardCardsByOutCardCodeAddUserRecordsOptions): Promise<AxiosResponse<PostV3DiscountCardCardsByOutCardCodeAddUserRecordsResponse>>
}

export interface GetV3DiscountCardOrdersOutTradeNoByOutTradeNoOptions extends CallOptions {
  /** 商户订单号 */
  out_trade_no: string
}

export interface GetV3DiscountCardOrdersOutTradeNoByOutTradeNoResponse extends DiscountCardOrdersResponse {}

/** `v3/discount-card/orders/out-trade-no/{out_trade_no}` */
export interface V3DiscountCardOrdersOutTradeNoByOutTradeNo extends PathNode {
  /**
   * 通过商户订单号查询订单
   *
   * `GET /v3/discount-card/orders/out-trade-no/{out_trade_no}`
   *
   * 产品：支付分∙先享卡 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml 官方文档}
   * @deprecated 微信支付已不再推荐使用
   */
  get(options: GetV3DiscountCardOrdersOutTradeNoByOutTradeNoOptions): Promise<AxiosResponse<GetV3DiscountCardOrdersOutTradeNoByOutTradeNoResponse>>
}

export interface GetV3DiscountCardOrdersByOutOrderNoOptions extends CallOptions {
  /** 先享卡订单号 */
  out_order_no: string
}

export interface GetV3DiscountCardOrdersByOutOrderNoResponse extends DiscountCardOrdersResponse {}

export interface PatchV3DiscountCardOrdersByOutOrderNoJson {
  /** 目标达成明细列表 */
  objectives?: {
    /** 目标流水号 */
    objective_serial_no: string
    /** 先享卡目标ID */
    objective_id: number
    /** 履约描述 */
    performance_description: string
    /** 履约类型 */
    performance_type: 'INCREASE' | 'DECREASE'
    /** 目标数量 */
    count: number
    /** 履约时间 · 格式：date-time */
    performance_time: string
    /** 备注说明 */
    remark?: string
  }[]
  /** 奖励明细列表 */
  rewards?: {
    /** 奖励流水号 */
    reward_serial_no: string
    /** 先享卡奖励ID */
    reward_id: number
    /** 奖励描述 */
    description: string
    /** 奖励类型 */
    reward_type: 'INCREASE' | 'DECREASE'
    /** 奖励数量 */
    count: number
    /** 奖励金额 · 单位：分 */
    amount: number
    /** 奖励时间 · 格式：date-time */
    reward_time: string
    /** 备注说明 */
    remark?: string
  }[]
}

export interface PatchV3DiscountCardOrdersByOutOrderNoOptions extends CallOptions {
  /** 先享卡订单号 */
  out_order_no: string
  json: PatchV3DiscountCardOrdersByOutOrderNoJson
}

export interface PatchV3DiscountCardOrdersByOutOrderNoResponse {
  /** 先享卡订单号 */
  out_order_no: string
  /** 微信支付服务订单号 */
  order_id: string
}

/** `v3/discount-card/orders/{out_order_no}` */
export interface V3DiscountCardOrdersByOutOrderNo extends PathNode {
  /**
   * 通过先享卡订单号查询订单
   *
   * `GET /v3/discount-card/orders/{out_order_no}`
   *
   * 产品：支付分∙先享卡 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml 官方文档}
   * @deprecated 微信支付已不再推荐使用
   */
  get(options: GetV3DiscountCardOrdersByOutOrderNoOptions): Promise<AxiosResponse<GetV3DiscountCardOrdersByOutOrderNoResponse>>
  /**
   * 更新先享卡订单
   *
   * `PATCH /v3/discount-card/orders/{out_order_no}`
   *
   * 产品：支付分∙先享卡 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml 官方文档}
   * @deprecated 微信支付已不再推荐使用
   */
  patch(options: PatchV3DiscountCardOrdersByOutOrderNoOptions): Promise<AxiosResponse<PatchV3DiscountCardOrdersByOutOrderNoResponse>>
}

export interface DiscountCardObjectiveCompletionRecords {
  /** 目标完成流水号 */
  objective_completion_serial_no: string
  /** 目标ID */
  objective_id: string
  /** 目标完成时间 · 格式：date-time */
  completion_time: string
  /** 目标完成类型 */
  completion_type: string
  /** 目标完成描述 */
  description: string
  /** 目标完成数量 */
  completion_count: number
  /** 备注说明 */
  remark?: string
}

export interface DiscountCardOrdersResponse {
  /** 先享卡订单号 */
  out_order_no: string
  /** 先享卡ID */
  discount_card_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  /** 微信支付服务订单号 */
  order_id: string
  /** 微信支付交易单号 */
  transaction_id?: string
  /** 用户标识 */
  openid: string
  /** 先享卡开始时间 · 格式：date-time */
  card_begin_time: string
  /** 先享卡结束时间 · 格式：date-time */
  card_end_time: string
  /** 先享卡名称 */
  card_name: string
  /** 目标描述 */
  objective_description: string
  /** 奖励描述 */
  reward_description: string
  /** 预估奖励金额 · 单位：分 */
  estimated_reward_amount: number
  /** 线上使用说明 */
  online_instructions?: string
  /** 线下使用说明 */
  offline_instructions?: string
  /** 订单状态 */
  state: 'CREATED' | 'SETTLING' | 'CHARGING' | 'CHARGED' | 'NO_CHARGE' | 'REVOKED' | (string & {})
  /** 总金额 · 单位：分 */
  total_amount?: number
  /** 扣除金额 · 单位：分 */
  deduction_amount?: number
  /** 结算金额 · 单位：分 */
  settlement_amount?: number
  /** 创建时间 · 格式：date-time */
  create_time: string
  /** 支付时间 · 格式：date-time */
  pay_time?: string
  /** 目标达成明细列表 */
  objectives?: {
    /** 目标流水号 */
    objective_serial_no: string
    /** 先享卡目标ID */
    objective_id: number
    /** 目标名称 */
    name?: string
    /** 目标单位 */
    unit?: string
    /** 履约描述 */
    performance_description: string
    /** 履约类型 */
    performance_type: 'INCREASE' | 'DECREASE' | (string & {})
    /** 目标数量 */
    count: number
    /** 履约时间 · 格式：date-time */
    performance_time: string
    /** 备注说明 */
    remark?: string
  }[]
  /** 奖励明细列表 */
  rewards?: {
    /** 奖励流水号 */
    reward_serial_no: string
    /** 先享卡奖励ID */
    reward_id: number
    /** 奖励名称 */
    name?: string
    /** 奖励单位 */
    unit?: string
    /** 奖励描述 */
    description: string
    /** 奖励类型 */
    reward_type: 'INCREASE' | 'DECREASE' | (string & {})
    /** 奖励数量 */
    count: number
    /** 奖励金额 · 单位：分 */
    amount: number
    /** 奖励时间 · 格式：date-time */
    reward_time: string
    /** 备注说明 */
    remark?: string
  }[]
}

