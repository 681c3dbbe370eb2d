// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'

/** 预受理领卡请求：请求 */
export interface PostV3DiscountCardCardsJson {
  /** 商户领卡号 · 例：`6e8369071cd942c0476613f9d1ce9ca3` */
  out_card_code: string
  /** 卡模板ID · 例：`87789b2f25177433bcbf407e8e471f95` */
  card_template_id: string
  /** 公众账号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 通知商户URL · 例：`https://api.test.com` */
  notify_url: string
}

/** 预受理领卡请求：选项 */
export interface PostV3DiscountCardCardsOptions extends CallOptions {
  json: PostV3DiscountCardCardsJson
}

/** 预受理领卡请求：应答 */
export interface PostV3DiscountCardCardsResponse {
  /** 预领卡请求token · 例：`zyx53Nkey8o4bHpxTQvd8m7e92nG5mG2` */
  prepare_card_token: string
}

/** `v3/discount-card/cards` */
export interface V3DiscountCardCards extends Printed {
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
}

/** 查询先享卡订单：选项 */
export interface GetV3DiscountCardCardsByOutCardCodeOptions extends CallOptions {
  /** 商户领卡号 · 例：`6e8369071cd942c0476613f9d1ce9ca3` */
  out_card_code: string
}

/** 查询先享卡订单：应答 */
export interface GetV3DiscountCardCardsByOutCardCodeResponse {
  /** 先享卡ID · 例：`233bcbf407e87789b8e471f251774f95` */
  card_id: string
  /** 先享卡模板ID · 例：`87789b2f25177433bcbf407e8e471f95` */
  card_template_id: string
  /** 用户标识 · 例：`oUpF8uMuAJ2pxb1Q9zNjWeS6o` */
  openid: string
  /** 商户领卡号 · 例：`6e8369071cd942c0476613f9d1ce9ca3` */
  out_card_code: string
  /** 公众账号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 例：`1230000109` */
  mchid: string
  /** 约定时间期限 */
  time_range: {
    /** 约定开始时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    begin_time: string
    /** 约定结束时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    end_time: string
  }
  /** 状态 · 例：`ONGOING` */
  state: string
  /** 未完成约定原因 · 例：`DUE_TO_QUIT` */
  unfinished_reason?: string
  /** 享受优惠总金额 · 单位：分 */
  total_amount?: number
  /** 用户退回优惠的付款信息 */
  pay_information?: {
    /** 付款金额 · 单位：分 */
    pay_amount: number
    /** 付款状态 */
    pay_state: string
    /** 微信支付订单号 · 例：`1009660380201506130728806387` */
    transaction_id?: string
    /** 支付时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    pay_time?: string
  }
  /** 创卡时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
  /** 目标列表 */
  objectives?: {
    /** 目标ID · 例：`123456` */
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
    objective_completion_records?: DiscountCardObjectiveCompletionRecord[]
  }[]
  /** 优惠列表 */
  rewards?: {
    /** 优惠ID · 例：`123456` */
    reward_id: string
    /** 优惠名称 */
    name: string
    /** 优惠数量类型 · 例：`COUNT_LIMIT` */
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
      /** 优惠使用记录流水号 · 例：`578354` */
      reward_usage_serial_no: string
      /** 优惠ID · 例：`123456` */
      reward_id: string
      /** 优惠使用时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
      usage_time: string
      /** 优惠使用类型 · 例：`INCREASE` */
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
  /** 邀请者用户标识 · 例：`oUpF8uMuAJ2pxb1Q9zNjWUHsd` */
  sharer_openid?: string
}

/** `v3/discount-card/cards/{out_card_code}` */
export interface V3DiscountCardCardsByOutCardCode extends Printed {
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
}

/** 增加用户记录：请求 */
export interface PostV3DiscountCardCardsByOutCardCodeAddUserRecordsJson {
  /** 卡模板ID · 例：`87789b2f25177433bcbf407e8e471f95` */
  card_template_id: string
  /** 目标完成记录 */
  objective_completion_records?: DiscountCardObjectiveCompletionRecord[]
  /** 优惠使用记录 */
  reward_usage_records?: {
    /** 优惠使用记录流水号 · 例：`578354` */
    reward_usage_serial_no: string
    /** 优惠ID · 例：`123456` */
    reward_id: string
    /** 优惠使用时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    usage_time: string
    /** 优惠使用类型 · 例：`INCREASE` */
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

/** 增加用户记录：选项 */
export interface PostV3DiscountCardCardsByOutCardCodeAddUserRecordsOptions extends CallOptions {
  /** 商户领卡号 · 例：`6e8369071cd942c0476613f9d1ce9ca3` */
  out_card_code: string
  json: PostV3DiscountCardCardsByOutCardCodeAddUserRecordsJson
}

/** 增加用户记录：应答 */
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

/** 通过商户订单号查询订单：选项 */
export interface GetV3DiscountCardOrdersOutTradeNoByOutTradeNoOptions extends CallOptions {
  /** 商户订单号 · 例：`6e8369071cd942c0476613f9d1ce9ca3` */
  out_trade_no: string
}

/** 通过商户订单号查询订单：应答 */
export interface GetV3DiscountCardOrdersOutTradeNoByOutTradeNoResponse extends DiscountCardOrder {}

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

/** 通过先享卡订单号查询订单：选项 */
export interface GetV3DiscountCardOrdersByOutOrderNoOptions extends CallOptions {
  /** 先享卡订单号 · 例：`233bcbf407e87789b8e471f251774f95` */
  out_order_no: string
}

/** 通过先享卡订单号查询订单：应答 */
export interface GetV3DiscountCardOrdersByOutOrderNoResponse extends DiscountCardOrder {}

/** 更新先享卡订单：请求 */
export interface PatchV3DiscountCardOrdersByOutOrderNoJson {
  /** 目标达成明细列表 */
  objectives?: {
    /** 目标流水号 · 例：`578354545` */
    objective_serial_no: string
    /** 先享卡目标ID */
    objective_id: number
    /** 履约描述 */
    performance_description: string
    /** 履约类型 */
    performance_type: 'INCREASE' | 'DECREASE'
    /** 目标数量 */
    count: number
    /** 履约时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    performance_time: string
    /** 备注说明 */
    remark?: string
  }[]
  /** 奖励明细列表 */
  rewards?: {
    /** 奖励流水号 · 例：`578354` */
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
    /** 奖励时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    reward_time: string
    /** 备注说明 */
    remark?: string
  }[]
}

/** 更新先享卡订单：选项 */
export interface PatchV3DiscountCardOrdersByOutOrderNoOptions extends CallOptions {
  /** 先享卡订单号 · 例：`233bcbf407e87789b8e471f251774f95` */
  out_order_no: string
  json: PatchV3DiscountCardOrdersByOutOrderNoJson
}

/** 更新先享卡订单：应答 */
export interface PatchV3DiscountCardOrdersByOutOrderNoResponse {
  /** 先享卡订单号 · 例：`233bcbf407e87789b8e471f251774f95` */
  out_order_no: string
  /** 微信支付服务订单号 · 例：`15646546545165651651` */
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

export interface DiscountCardOperations {
  'POST /v3/discount-card/cards': { json: PostV3DiscountCardCardsJson; options: PostV3DiscountCardCardsOptions; response: PostV3DiscountCardCardsResponse }
  'GET /v3/discount-card/cards/{out_card_code}': { options: GetV3DiscountCardCardsByOutCardCodeOptions; response: GetV3DiscountCardCardsByOutCardCodeResponse }
  'POST /v3/discount-card/cards/{out_card_code}/add-user-records': { json: PostV3DiscountCardCardsByOutCardCodeAddUserRecordsJson; options: PostV3DiscountCardCardsByOutCardCodeAddUserRecordsOptions; response: PostV3DiscountCardCardsByOutCardCodeAddUserRecordsResponse }
  'GET /v3/discount-card/orders/out-trade-no/{out_trade_no}': { options: GetV3DiscountCardOrdersOutTradeNoByOutTradeNoOptions; response: GetV3DiscountCardOrdersOutTradeNoByOutTradeNoResponse }
  'GET /v3/discount-card/orders/{out_order_no}': { options: GetV3DiscountCardOrdersByOutOrderNoOptions; response: GetV3DiscountCardOrdersByOutOrderNoResponse }
  'PATCH /v3/discount-card/orders/{out_order_no}': { json: PatchV3DiscountCardOrdersByOutOrderNoJson; options: PatchV3DiscountCardOrdersByOutOrderNoOptions; response: PatchV3DiscountCardOrdersByOutOrderNoResponse }
}

/** 目标完成记录 */
export interface DiscountCardObjectiveCompletionRecord {
  /** 目标完成流水号 · 例：`578354545` */
  objective_completion_serial_no: string
  /** 目标ID · 例：`123456` */
  objective_id: string
  /** 目标完成时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  completion_time: string
  /** 目标完成类型 · 例：`INCREASE` */
  completion_type: string
  /** 目标完成描述 */
  description: string
  /** 目标完成数量 */
  completion_count: number
  /** 备注说明 */
  remark?: string
}

/** 先享卡订单 */
export interface DiscountCardOrder {
  /** 先享卡订单号 · 例：`233bcbf407e87789b8e471f251774f95` */
  out_order_no: string
  /** 先享卡ID · 例：`87789b2f25177433bcbf407e8e471f95` */
  discount_card_id: string
  /** 商户订单号 · 例：`6e8369071cd942c0476613f9d1ce9ca3` */
  out_trade_no: string
  /** 公众账号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 服务ID · 例：`500001` */
  service_id: string
  /** 微信支付服务订单号 · 例：`15646546545165651651` */
  order_id: string
  /** 微信支付交易单号 · 例：`1009660380201506130728806387` */
  transaction_id?: string
  /** 用户标识 · 例：`oUpF8uMuAJ2pxb1Q9zNjWeS6o` */
  openid: string
  /** 先享卡开始时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  card_begin_time: string
  /** 先享卡结束时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
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
  /** 创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
  /** 支付时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  pay_time?: string
  /** 目标达成明细列表 */
  objectives?: {
    /** 目标流水号 · 例：`578354545` */
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
    /** 履约时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    performance_time: string
    /** 备注说明 */
    remark?: string
  }[]
  /** 奖励明细列表 */
  rewards?: {
    /** 奖励流水号 · 例：`578354` */
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
    /** 奖励时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    reward_time: string
    /** 备注说明 */
    remark?: string
  }[]
}

