// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'
import type { V3QrcodeTransactionsOutTradeNoNode } from './prefixes'

/** 提交停车场进件申请：请求 */
export interface PostV3ParkingRemindersApplicationJson {
  parking_lot: {
    /** 停车场名称 · 最长128个字符 */
    parking_lot_name: string
    /** 商户停车场ID · 最长64个字符 · 例：`PARK001` */
    out_parking_lot_id: string
    /** 停车场地址 · 最长256个字符 */
    parking_lot_address: string
    /** 停车场经度 · 最长16个字符 · 例：`116.397128` */
    longitude: string
    /** 停车场纬度 · 最长16个字符 · 例：`39.916527` */
    latitude: string
    /** 停车场类型 */
    parking_lot_type: 'PARKING_LOT_TYPE_UNKNOWN' | 'PARKING_LOT_TYPE_BUSINESS_DISTRICT' | 'PARKING_LOT_TYPE_OFFICE_BUILDING' | 'PARKING_LOT_TYPE_TRANSPORTATION_HUB' | 'PARKING_LOT_TYPE_RESIDENTIAL_AREA' | 'PARKING_LOT_TYPE_PARK_AREA' | 'PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY'
    /** 客服联系电话 · 最长20个字符 · 例：`13800138000` */
    phone_number: string
    /** 收费告示牌url · 最长512个字符 · 例：`https://example.com/parking_sign.jpg` */
    parking_sign_url?: string
    /** 停车场优惠文案 · 最多6项 */
    notification_text_list?: string[]
    /** 商家支付小程序appid · 最长32个字符 · 例：`wx1234567890abcdef` */
    payment_mini_prog_appid?: string
    /** 商家支付路径 · 最长256个字符 · 例：`pages/pay/index` */
    payment_path: string
    /** 商家停车订单小程序appid · 最长32个字符 · 例：`wx1234567890abcdef` */
    parking_order_mini_prog_appid?: string
    /** 商家停车订单路径 · 最长256个字符 · 例：`pages/order/index` */
    parking_order_path?: string
    /** 收费规则 */
    charging_rule?: ParkingChargingRule
  }
}

/** 提交停车场进件申请：选项 */
export interface PostV3ParkingRemindersApplicationOptions extends CallOptions {
  json: PostV3ParkingRemindersApplicationJson
}

/** 提交停车场进件申请：应答 */
export interface PostV3ParkingRemindersApplicationResponse {
  /** 停车场进件审核单号 · 最长64个字符 · 例：`PLA202604230001` */
  parking_lot_audit_no?: string
}

/** `v3/parking/reminders/application` */
export interface V3ParkingRemindersApplication extends Printed {
  /**
   * 提交停车场进件申请
   *
   * `POST /v3/parking/reminders/application`
   *
   * 产品：停车缴费服务 · 角色：普通服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4019557780 官方文档}
   */
  post(options: PostV3ParkingRemindersApplicationOptions): Promise<AxiosResponse<PostV3ParkingRemindersApplicationResponse>>
  readonly query: V3ParkingRemindersApplicationQuery
  readonly withdraw: V3ParkingRemindersApplicationWithdraw
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/parking/reminders/application/${Path}`>
}

/** 查询停车场进件申请单：查询参数 */
export interface GetV3ParkingRemindersApplicationQueryQuery {
  /** 停车场进件审核单号 · 最长64个字符 · 例：`PLA202604230001` */
  parking_lot_audit_no: string
  /** 商户停车场ID · 最长64个字符 · 例：`lot_sz_tencent_001` */
  out_parking_lot_id: string
}

/** 查询停车场进件申请单：选项 */
export interface GetV3ParkingRemindersApplicationQueryOptions extends CallOptions {
  query: GetV3ParkingRemindersApplicationQueryQuery
}

/** 查询停车场进件申请单：应答 */
export interface GetV3ParkingRemindersApplicationQueryResponse {
  /** 停车场进件申请单 */
  application?: ParkingLotApplication
  /** 微信停车场ID · 最长64个字符 · 例：`21232735744117624001123604298240` */
  wx_parking_lot_id?: string
}

/** `v3/parking/reminders/application/query` */
export interface V3ParkingRemindersApplicationQuery extends PathNode {
  /**
   * 查询停车场进件申请单
   *
   * `GET /v3/parking/reminders/application/query`
   *
   * 产品：停车缴费服务 · 角色：普通服务商
   */
  get(options: GetV3ParkingRemindersApplicationQueryOptions): Promise<AxiosResponse<GetV3ParkingRemindersApplicationQueryResponse>>
}

/** 撤回停车场进件申请：请求 */
export interface PostV3ParkingRemindersApplicationWithdrawJson {
  /** 停车场进件审核单号 · 最长64个字符 · 例：`PLA202604230001` */
  parking_lot_audit_no: string
  /** 商户停车场ID · 最长64个字符 · 例：`lot_sz_tencent_001` */
  out_parking_lot_id: string
}

/** 撤回停车场进件申请：选项 */
export interface PostV3ParkingRemindersApplicationWithdrawOptions extends CallOptions {
  json: PostV3ParkingRemindersApplicationWithdrawJson
}

/** 撤回停车场进件申请：应答 */
export type PostV3ParkingRemindersApplicationWithdrawResponse = undefined

/** `v3/parking/reminders/application/withdraw` */
export interface V3ParkingRemindersApplicationWithdraw extends PathNode {
  /**
   * 撤回停车场进件申请
   *
   * `POST /v3/parking/reminders/application/withdraw`
   *
   * 产品：停车缴费服务 · 角色：普通服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4019557799 官方文档}
   */
  post(options: PostV3ParkingRemindersApplicationWithdrawOptions): Promise<AxiosResponse<PostV3ParkingRemindersApplicationWithdrawResponse>>
}

/** 查询停车场进件申请单列表：查询参数 */
export interface GetV3ParkingRemindersApplicationsQuery {
  /** 商户停车场ID · 例：`lot_sz_tencent_001` */
  out_parking_lot_id: string
  /** 偏移量 */
  offset?: number
  /** 条数 */
  limit?: number
}

/** 查询停车场进件申请单列表：选项 */
export interface GetV3ParkingRemindersApplicationsOptions extends CallOptions {
  query: GetV3ParkingRemindersApplicationsQuery
}

/** 查询停车场进件申请单列表：应答 */
export interface GetV3ParkingRemindersApplicationsResponse {
  application_list?: ParkingLotApplication[]
  /** 微信停车场ID · 最长64个字符 · 例：`21232735744117624001123604298240` */
  wx_parking_lot_id?: string
}

/** `v3/parking/reminders/applications` */
export interface V3ParkingRemindersApplications extends PathNode {
  /**
   * 查询停车场进件申请单列表
   *
   * `GET /v3/parking/reminders/applications`
   *
   * 产品：停车缴费服务 · 角色：普通服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4019557811 官方文档}
   */
  get(options: GetV3ParkingRemindersApplicationsOptions): Promise<AxiosResponse<GetV3ParkingRemindersApplicationsResponse>>
}

/** 同步车辆入场通知：请求 */
export interface PostV3ParkingRemindersEntryJson {
  /** 商户停车单号 · 最长64个字符 · 例：`PARK202407041530001` */
  out_serial_number: string
  /** 微信停车场ID · 最长64个字符 · 例：`WXPARK001` */
  parking_id: string
  /** 车牌号 · 最长16个字符 */
  plate_number: string
  /** 车辆入场时间 */
  enter_timestamp: number
  /** 车牌颜色 */
  plate_color: 'PLATE_COLOR_UNKNOWN' | 'PLATE_COLOR_BLUE' | 'PLATE_COLOR_YELLOW' | 'PLATE_COLOR_BLACK' | 'PLATE_COLOR_WHITE' | 'PLATE_COLOR_GREEN' | 'PLATE_COLOR_YELLOW_GREEN' | 'PLATE_COLOR_AGRICULTURAL_YELLOW' | 'PLATE_COLOR_OTHER'
  /** 车辆性质 */
  car_type: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS'
  /** 车辆类型 */
  vehicle_type: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE'
  /** 停车场入口编号 · 最长128个字符 · 例：`A01` */
  entrance_number?: string
  /** 停车场入口名称 · 最长64个字符 */
  entrance_name?: string
  /** 优惠信息模板ID · 最多3项 */
  discount_template_id?: number[]
}

/** 同步车辆入场通知：选项 */
export interface PostV3ParkingRemindersEntryOptions extends CallOptions {
  json: PostV3ParkingRemindersEntryJson
}

/** 同步车辆入场通知：应答 */
export interface PostV3ParkingRemindersEntryResponse {
  /** 微信停车单号 · 最长64个字符 · 例：`WX202604230001` */
  serial_number?: string
}

/** `v3/parking/reminders/entry` */
export interface V3ParkingRemindersEntry extends PathNode {
  /**
   * 同步车辆入场通知
   *
   * `POST /v3/parking/reminders/entry`
   *
   * 产品：停车缴费服务 · 角色：普通服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4019557757 官方文档}
   */
  post(options: PostV3ParkingRemindersEntryOptions): Promise<AxiosResponse<PostV3ParkingRemindersEntryResponse>>
}

/** 同步车辆离场通知：请求 */
export interface PostV3ParkingRemindersExitJson {
  /** 商户停车单号 · 最长64个字符 · 例：`PARK202407041530001` */
  out_serial_number: string
  /** 车辆出场时间 */
  exit_timestamp: number
  /** 车牌号 · 最长16个字符 */
  plate_number: string
  /** 车牌颜色 */
  plate_color: 'PLATE_COLOR_UNKNOWN' | 'PLATE_COLOR_BLUE' | 'PLATE_COLOR_YELLOW' | 'PLATE_COLOR_BLACK' | 'PLATE_COLOR_WHITE' | 'PLATE_COLOR_GREEN' | 'PLATE_COLOR_YELLOW_GREEN' | 'PLATE_COLOR_AGRICULTURAL_YELLOW' | 'PLATE_COLOR_OTHER'
  /** 微信停车场ID · 最长64个字符 · 例：`WXPARK001` */
  parking_id: string
  /** 支付状态 */
  pay_state?: 'PAY_STATUS_UNKNOWN' | 'PAY_STATUS_UNPAID' | 'PAY_STATUS_PAID'
  /** 支付类型 */
  pay_type?: 'PAY_TYPE_UNKNOWN' | 'PAY_TYPE_WXPAY' | 'PAY_TYPE_OTHERS'
  /** 商户支付订单号 · 最长64个字符 · 例：`TRADE202407041530001` */
  out_trade_no?: string
  /** 总费用 · 单位：分 */
  total_amount?: number
  /** 已支付费用 · 单位：分 */
  paid_amount?: number
  /** 付款用户OpenID · 最长128个字符 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 支付渠道 */
  pay_channel?: 'PAY_CHANNEL_UNKNOWN' | 'PAY_CHANNEL_WECHAT_PAY_NOTIF' | 'PAY_CHANNEL_SCAN_QRCODE' | 'PAY_CHANNEL_OFFICIAL_ACCOUNT' | 'PAY_CHANNEL_MCH_MINI_PROG' | 'PAY_CHANNEL_OTHERS'
  /** 支付时间 */
  pay_time?: number
  /** 消息支付防伪凭证 · 最长256个字符 · 例：`token1234567890` */
  token?: string
  /** 微信支付订单号 · 最长64个字符 · 例：`4200001999202407041234567890` */
  wx_trade_no?: string
}

/** 同步车辆离场通知：选项 */
export interface PostV3ParkingRemindersExitOptions extends CallOptions {
  json: PostV3ParkingRemindersExitJson
}

/** 同步车辆离场通知：应答 */
export type PostV3ParkingRemindersExitResponse = undefined

/** `v3/parking/reminders/exit` */
export interface V3ParkingRemindersExit extends PathNode {
  /**
   * 同步车辆离场通知
   *
   * `POST /v3/parking/reminders/exit`
   *
   * 产品：停车缴费服务 · 角色：普通服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4019557725 官方文档}
   */
  post(options: PostV3ParkingRemindersExitOptions): Promise<AxiosResponse<PostV3ParkingRemindersExitResponse>>
}

/** 同步非临停扩展支付：请求 */
export interface PostV3ParkingRemindersExtPaymentJson {
  /** 商户支付订单号 · 最长64个字符 · 例：`TRADE202407041530001` */
  out_trade_no: string
  /** 费用明细列表 · 至少1项 */
  fee_items: {
    /** 费用类型 */
    fee_type: 'EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN' | 'EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY' | 'EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY' | 'EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER'
    /** 金额 · 单位：分 */
    amount: number
  }[]
  /** 支付时间 */
  pay_time: number
  /** 微信停车场ID · 最长64个字符 · 例：`21232735744117624001123604298240` */
  wx_parking_lot_id?: string
  /** 微信支付订单号 · 最长64个字符 · 例：`4200001999202407041234567890` */
  wx_trade_no?: string
}

/** 同步非临停扩展支付：选项 */
export interface PostV3ParkingRemindersExtPaymentOptions extends CallOptions {
  json: PostV3ParkingRemindersExtPaymentJson
}

/** 同步非临停扩展支付：应答 */
export type PostV3ParkingRemindersExtPaymentResponse = undefined

/** `v3/parking/reminders/ext-payment` */
export interface V3ParkingRemindersExtPayment extends PathNode {
  /**
   * 同步非临停扩展支付
   *
   * `POST /v3/parking/reminders/ext-payment`
   *
   * 产品：停车缴费服务 · 角色：普通服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4020338487 官方文档}
   */
  post(options: PostV3ParkingRemindersExtPaymentOptions): Promise<AxiosResponse<PostV3ParkingRemindersExtPaymentResponse>>
}

/** 查询停车费用：请求 */
export interface PostV3ParkingRemindersParkingFeeJson {
  /** 商户停车单号 · 最长64个字符 · 例：`PARK202407041530001` */
  out_serial_number: string
  /** 车牌号 · 最长16个字符 */
  plate_number?: string
  /** 商户停车场ID · 最长64个字符 · 例：`lot_sz_tencent_001` */
  out_parking_id?: string
}

/** 查询停车费用：选项 */
export interface PostV3ParkingRemindersParkingFeeOptions extends CallOptions {
  json: PostV3ParkingRemindersParkingFeeJson
}

/** 查询停车费用：应答 */
export interface PostV3ParkingRemindersParkingFeeResponse {
  /** 当前总费用 · 单位：分 */
  total_amount?: number
  /** 已停时长 */
  parking_timestamp?: number
  /** 停车状态 */
  parking_state?: 'PARKING_STATE_UNKNOWN' | 'PARKING_STATE_ENTERED' | 'PARKING_STATE_EXIT_GATE' | 'PARKING_STATE_EXITED' | 'PARKING_STATE_UNEXPECTED_CLOSE' | (string & {})
  /** 支付状态 */
  pay_state?: 'PAY_STATUS_UNKNOWN' | 'PAY_STATUS_UNPAID' | 'PAY_STATUS_PAID' | (string & {})
  /** 免费待出场时间 */
  allowed_exit_timestamp?: number
  /** 下一次跳价价格 · 单位：分 */
  next_raise_price?: number
  /** 下一次跳价时间 */
  next_raise_timestamp?: number
  /** 应付金额 · 单位：分 */
  payable_amount?: number
  /** 已付金额 · 单位：分 */
  paid_amount?: number
}

/** `v3/parking/reminders/parking-fee` */
export interface V3ParkingRemindersParkingFee extends PathNode {
  /**
   * 查询停车费用
   *
   * `POST /v3/parking/reminders/parking-fee`
   *
   * 产品：停车缴费服务 · 角色：普通服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4019557825 官方文档}
   */
  post(options: PostV3ParkingRemindersParkingFeeOptions): Promise<AxiosResponse<PostV3ParkingRemindersParkingFeeResponse>>
}

/** 查询停车场信息：查询参数 */
export interface GetV3ParkingRemindersParkingLotQuery {
  /** 商户停车场ID · 最长64个字符 · 例：`lot_sz_tencent_001` */
  out_parking_lot_id?: string
  /** 微信停车场ID · 最长64个字符 · 例：`21232735744117624001123604298240` */
  wx_parking_lot_id?: string
}

/** 查询停车场信息：选项 */
export interface GetV3ParkingRemindersParkingLotOptions extends CallOptions {
  query?: GetV3ParkingRemindersParkingLotQuery
}

/** 查询停车场信息：应答 */
export interface GetV3ParkingRemindersParkingLotResponse {
  /** 微信停车场ID · 最长64个字符 · 例：`21232735744117624001123604298240` */
  wx_parking_lot_id?: string
  /** 商户停车场ID · 最长64个字符 · 例：`lot_sz_tencent_001` */
  out_parking_lot_id?: string
  /** 停车场名称 · 最长128个字符 */
  parking_lot_name?: string
  /** 停车场地址 · 最长256个字符 */
  parking_lot_address?: string
  /** 支付小程序appid · 最长32个字符 · 例：`wx1234567890abcdef` */
  payment_mini_prog_appid?: string
  /** 支付小程序path · 最长256个字符 · 例：`/pages/pay/index` */
  payment_mini_prog_path?: string
  /** 停车订单小程序appid · 最长32个字符 · 例：`wx1234567890abcdef` */
  parking_order_mini_prog_appid?: string
  /** 停车订单小程序path · 最长256个字符 · 例：`/pages/order/index` */
  parking_order_mini_prog_path?: string
  /** 启用状态 */
  enabled_state?: 'ENABLED_STATE_UNKNOWN' | 'ENABLED_STATE_NOT_ENABLED' | 'ENABLED_STATE_ENABLED' | 'ENABLED_STATE_OFFLINE' | (string & {})
  /** 原因 · 最长256个字符 */
  reason?: string
}

/** `v3/parking/reminders/parking-lot` */
export interface V3ParkingRemindersParkingLot extends PathNode {
  /**
   * 查询停车场信息
   *
   * `GET /v3/parking/reminders/parking-lot`
   *
   * 产品：停车缴费服务 · 角色：普通服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4023070758 官方文档}
   */
  get(options?: GetV3ParkingRemindersParkingLotOptions): Promise<AxiosResponse<GetV3ParkingRemindersParkingLotResponse>>
}

/** 同步支付结果通知：请求 */
export interface PostV3ParkingRemindersPaymentJson {
  /** 商户停车单号 · 最长64个字符 · 例：`PARK202407041530001` */
  out_serial_number: string
  /** 车牌号 · 最长16个字符 */
  plate_number: string
  /** 微信停车场ID · 最长64个字符 · 例：`WXPARK001` */
  parking_id: string
  /** 停车状态 */
  parking_state: 'PARKING_STATUS_UNKNOWN' | 'PARKING_STATUS_PARKING' | 'PARKING_STATUS_NOT_PARKING'
  /** 支付类型 */
  pay_type: 'PAY_TYPE_UNKNOWN' | 'PAY_TYPE_WXPAY' | 'PAY_TYPE_OTHERS'
  /** 付款用户OpenID · 最长128个字符 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 特约商户号 · 最长32个字符 · 例：`1900000109` */
  sub_mchid?: string
  /** 总费用 · 单位：分 */
  total_amount: number
  /** 已支付费用 · 单位：分 */
  paid_amount: number
  /** 商户支付订单号 · 最长64个字符 · 例：`TRADE202407041530001` */
  out_trade_no?: string
  /** 支付渠道 */
  pay_channel?: 'PAY_CHANNEL_UNKNOWN' | 'PAY_CHANNEL_WECHAT_PAY_NOTIF' | 'PAY_CHANNEL_SCAN_QRCODE' | 'PAY_CHANNEL_OFFICIAL_ACCOUNT' | 'PAY_CHANNEL_MCH_MINI_PROG' | 'PAY_CHANNEL_OTHERS'
  /** 支付时间 */
  pay_time?: number
  /** 消息支付防伪凭证 · 最长256个字符 · 例：`token1234567890` */
  token?: string
  /** 微信支付订单号 · 最长64个字符 · 例：`4200001999202407041234567890` */
  wx_trade_no?: string
}

/** 同步支付结果通知：选项 */
export interface PostV3ParkingRemindersPaymentOptions extends CallOptions {
  json: PostV3ParkingRemindersPaymentJson
}

/** 同步支付结果通知：应答 */
export type PostV3ParkingRemindersPaymentResponse = undefined

/** `v3/parking/reminders/payment` */
export interface V3ParkingRemindersPayment extends PathNode {
  /**
   * 同步支付结果通知
   *
   * `POST /v3/parking/reminders/payment`
   *
   * 产品：停车缴费服务 · 角色：普通服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4019557765 官方文档}
   */
  post(options: PostV3ParkingRemindersPaymentOptions): Promise<AxiosResponse<PostV3ParkingRemindersPaymentResponse>>
}

/** 扣费受理：请求 */
export interface PostV3QrcodeTransactionsJson {
  /** 例：`wxcbda96de0b165486` */
  appid: string
  /** 子公众账号ID · 例：`wxcbda96de0b165486` */
  sub_appid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 商户自定义字段 */
  description: string
  /** 附加数据 */
  attach?: string
  /** 商户系统内部订单号 · 例：`20150806125346` */
  out_trade_no: string
  /** 交易场景值 */
  trade_scene: 'BUS' | 'METRO'
  /** 代金券或立减优惠功能的参数 · 例：`WXG` */
  goods_tag?: string
  /** 签约成功后 · 例：`Wx15463511252015071056489715` */
  contract_id: string
  /** 接受扣款结果异步回调通知的URL · 例：`https://pay.weixin.qq.com/wxpay.html` */
  notify_url: string
  /** 订单金额信息 */
  amount: {
    /** 订单总金额 · 单位：分 */
    total: number
    /** 货币类型 · 例：`CNY` */
    currency?: string
  }
  /** 公交场景信息 */
  bus_info?: ParkingBusInfo
  /** 地铁场景信息 */
  metro_info?: ParkingMetroInfo
}

/** 扣费受理：选项 */
export interface PostV3QrcodeTransactionsOptions extends CallOptions {
  json: PostV3QrcodeTransactionsJson
}

/** 扣费受理：应答 */
export interface PostV3QrcodeTransactionsResponse extends ParkingTransitTransaction {}

/** `v3/qrcode/transactions` */
export interface V3QrcodeTransactions extends Printed {
  /**
   * 扣费受理
   *
   * `POST /v3/qrcode/transactions`
   *
   * 产品：乘车服务 · 角色：服务商、直连商户
   */
  post(options: PostV3QrcodeTransactionsOptions): Promise<AxiosResponse<PostV3QrcodeTransactionsResponse>>
  readonly outTradeNo: V3QrcodeTransactionsOutTradeNoNode
  readonly 'out-trade-no/{out_trade_no}': V3QrcodeTransactionsOutTradeNoByOutTradeNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/qrcode/transactions/${Path}`>
}

/** 查询订单：查询参数 */
export interface GetV3QrcodeTransactionsOutTradeNoByOutTradeNoQuery {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
}

/** 查询订单：选项 */
export interface GetV3QrcodeTransactionsOutTradeNoByOutTradeNoOptions extends CallOptions {
  /** 商户系统内部订单号 · 例：`20150806125346` */
  out_trade_no: string
  query?: GetV3QrcodeTransactionsOutTradeNoByOutTradeNoQuery
}

/** 查询订单：应答 */
export interface GetV3QrcodeTransactionsOutTradeNoByOutTradeNoResponse extends ParkingTransitTransaction {}

/** `v3/qrcode/transactions/out-trade-no/{out_trade_no}` */
export interface V3QrcodeTransactionsOutTradeNoByOutTradeNo extends PathNode {
  /**
   * 查询订单
   *
   * `GET /v3/qrcode/transactions/out-trade-no/{out_trade_no}`
   *
   * 产品：乘车服务 · 角色：服务商、直连商户
   */
  get(options: GetV3QrcodeTransactionsOutTradeNoByOutTradeNoOptions): Promise<AxiosResponse<GetV3QrcodeTransactionsOutTradeNoByOutTradeNoResponse>>
}

/** 查询用户服务可用信息：查询参数 */
export interface GetV3QrcodeUserServicesContractIdByContractIdQuery {
  /** 例：`wxcbda96de0b165486` */
  appid?: string
  /** 子公众账号ID · 例：`wxcbda96de0b165486` */
  sub_appid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
}

/** 查询用户服务可用信息：选项 */
export interface GetV3QrcodeUserServicesContractIdByContractIdOptions extends CallOptions {
  /** 签约成功后 · 例：`Wx15463511252015071056489715` */
  contract_id: string
  query?: GetV3QrcodeUserServicesContractIdByContractIdQuery
}

/** 查询用户服务可用信息：应答 */
export interface GetV3QrcodeUserServicesContractIdByContractIdResponse {
  /** 签约成功后 · 例：`Wx15463511252015071056489715` */
  contract_id: string
  user_service_state: 'NORMAL' | 'BLOCKED' | (string & {})
  /** 原因 */
  block_reason?: string
}

/** `v3/qrcode/user-services/contract-id/{contract_id}` */
export interface V3QrcodeUserServicesContractIdByContractId extends PathNode {
  /**
   * 查询用户服务可用信息
   *
   * `GET /v3/qrcode/user-services/contract-id/{contract_id}`
   *
   * 产品：乘车服务 · 角色：服务商、直连商户
   */
  get(options: GetV3QrcodeUserServicesContractIdByContractIdOptions): Promise<AxiosResponse<GetV3QrcodeUserServicesContractIdByContractIdResponse>>
}

/** 通过商户ETC绑定号查询签约状态：查询参数 */
export interface GetV3VehicleEtcContractsByContractIdQuery {
  /** 特约商户号 · 例：`1900000109` */
  sub_mchid?: string
}

/** 通过商户ETC绑定号查询签约状态：选项 */
export interface GetV3VehicleEtcContractsByContractIdOptions extends CallOptions {
  /** 商户etc绑定号 · 例：`aAfixCs13LsdKPpfZfDkk2189ssXjfx` */
  contract_id: string
  query?: GetV3VehicleEtcContractsByContractIdQuery
}

/** 通过商户ETC绑定号查询签约状态：应答 */
export interface GetV3VehicleEtcContractsByContractIdResponse extends ParkingEtcContract {}

/** `v3/vehicle/etc/contracts/{contract_id}` */
export interface V3VehicleEtcContractsByContractId extends PathNode {
  /**
   * 通过商户ETC绑定号查询签约状态
   *
   * `GET /v3/vehicle/etc/contracts/{contract_id}`
   *
   * 产品：ETC授权扣费 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715667 官方文档}
   */
  get(options: GetV3VehicleEtcContractsByContractIdOptions): Promise<AxiosResponse<GetV3VehicleEtcContractsByContractIdResponse>>
}

/** 预开通用户ETC指定卡扣费：请求 */
export interface PostV3VehicleEtcPreopenJson {
  /** 服务商appid · 例：`10000098` */
  sp_appid: string
  /** 子商户appid · 例：`wxcbda96de0b165489` */
  sub_appid?: string
  /** 特约商户号 · 例：`1510770601` */
  sub_mchid?: string
  /** 用户标识 · 例：`ot35_4gNgXsUuh2sQY0lT9N08AU0` */
  openid: string
  /** ETC授权扣费模板ID · 例：`97619` */
  plan_id: string
  /** ETC设备号 */
  etc_device_id?: string
  /** 车牌号 */
  plate_number: string
  /** 实名信息 */
  identify: {
    /** 姓名 · 敏感信息，加密传输 */
    encrypted_real_name: string
    /** 证件号码 · 敏感信息，加密传输 */
    encrypted_credential_id: string
    /** 证件类型 · 例：`ID_CARD` */
    credential_type: string
  }
  /** 用户开通ETC时绑定的银行卡 · 敏感信息，加密传输 */
  bank_card_no?: string
}

/** 预开通用户ETC指定卡扣费：选项 */
export interface PostV3VehicleEtcPreopenOptions extends CallOptions {
  json: PostV3VehicleEtcPreopenJson
}

/** 预开通用户ETC指定卡扣费：应答 */
export interface PostV3VehicleEtcPreopenResponse {
  /** 预开通ID · 例：`sdjf23kdsHJfdksj8djsK98HJio5hdI0` */
  preopen_id: string
}

/** `v3/vehicle/etc/preopen` */
export interface V3VehicleEtcPreopen extends PathNode {
  /**
   * 预开通用户ETC指定卡扣费
   *
   * `POST /v3/vehicle/etc/preopen`
   *
   * 产品：ETC授权扣费 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715215 官方文档}
   */
  post(options: PostV3VehicleEtcPreopenOptions): Promise<AxiosResponse<PostV3VehicleEtcPreopenResponse>>
}

/** 高速场景商户扣款：请求 */
export interface PostV3VehicleEtcTransactionsHighwayJson {
  /** 商户订单号 · 例：`121775250124070332` */
  out_trade_no: string
  /** 特约商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 商户appid · 例：`wxd678efh567hg6787` */
  appid: string
  /** 特约商户appid · 例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** ETC扣费授权协议号 · 例：`wxd678ef4Fwxd678ef4Fwxd678ef4F21` */
  contract_id: string
  /** 商品信息 */
  description: string
  /** 附加信息 */
  attach?: string
  /** 营销信息 */
  goods_tag?: string
  /** 高速场景信息 */
  highway_info: {
    /** 车牌号 */
    plate_number: string
    /** 入站时间 · RFC 3339 · 例：`2017-08-26T09:43:39+08:00` */
    start_time: string
    /** 出站时间 · RFC 3339 · 例：`2017-08-26T09:43:39+08:00` */
    end_time: string
    /** 通道类型 · 例：`ETC` */
    channel_type: string
    /** 车辆类型 · 例：`CAR` */
    car_type?: string
    /** 入口名称 */
    entrance: string
    /** 出口名称 */
    exit?: string
    /** 承载人数 */
    carrying_capacity?: number
    /** 荷载范围 · 例：`6-12` */
    carrying_range?: string
  }
  /** 订单金额 */
  amount: {
    /** 订单金额 · 单位：分 */
    total?: number
    /** 货币类型 · 例：`CNY` */
    currency?: string
  }
  /** 设备信息 */
  device_info?: {
    /** 商户端设备号 · 例：`POS1:1` */
    device_id?: string
    /** 商户端设备IP · 例：`123.12.12.123` */
    device_ip: string
  }
}

/** 高速场景商户扣款：选项 */
export interface PostV3VehicleEtcTransactionsHighwayOptions extends CallOptions {
  json: PostV3VehicleEtcTransactionsHighwayJson
}

/** 高速场景商户扣款：应答 */
export interface PostV3VehicleEtcTransactionsHighwayResponse extends ParkingEtcTransaction {}

/** `v3/vehicle/etc/transactions/highway` */
export interface V3VehicleEtcTransactionsHighway extends PathNode {
  /**
   * 高速场景商户扣款
   *
   * `POST /v3/vehicle/etc/transactions/highway`
   *
   * 产品：ETC授权扣费 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715331 官方文档}
   */
  post(options: PostV3VehicleEtcTransactionsHighwayOptions): Promise<AxiosResponse<PostV3VehicleEtcTransactionsHighwayResponse>>
}

/** 查询订单：查询参数 */
export interface GetV3VehicleEtcTransactionsIdByTransactionIdQuery {
  /** 特约商户号 · 例：`1900000109` */
  sub_mchid?: string
}

/** 查询订单：选项 */
export interface GetV3VehicleEtcTransactionsIdByTransactionIdOptions extends CallOptions {
  /** 微信支付订单号 · 例：`25012014070332333018` */
  transaction_id: string
  query?: GetV3VehicleEtcTransactionsIdByTransactionIdQuery
}

/** 查询订单：应答 */
export interface GetV3VehicleEtcTransactionsIdByTransactionIdResponse extends ParkingEtcTransaction {}

/** `v3/vehicle/etc/transactions/id/{transaction_id}` */
export interface V3VehicleEtcTransactionsIdByTransactionId extends PathNode {
  /**
   * 查询订单
   *
   * `GET /v3/vehicle/etc/transactions/id/{transaction_id}`
   *
   * 产品：ETC授权扣费 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715719 官方文档}
   */
  get(options: GetV3VehicleEtcTransactionsIdByTransactionIdOptions): Promise<AxiosResponse<GetV3VehicleEtcTransactionsIdByTransactionIdResponse>>
}

/** 查询订单：查询参数 */
export interface GetV3VehicleEtcTransactionsOutTradeNoByOutTradeNoQuery {
  /** 特约商户号 · 例：`1900000109` */
  sub_mchid?: string
}

/** 查询订单：选项 */
export interface GetV3VehicleEtcTransactionsOutTradeNoByOutTradeNoOptions extends CallOptions {
  /** 商户订单号 · 例：`121775250124070332` */
  out_trade_no: string
  query?: GetV3VehicleEtcTransactionsOutTradeNoByOutTradeNoQuery
}

/** 查询订单：应答 */
export interface GetV3VehicleEtcTransactionsOutTradeNoByOutTradeNoResponse extends ParkingEtcTransaction {}

/** `v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}` */
export interface V3VehicleEtcTransactionsOutTradeNoByOutTradeNo extends PathNode {
  /**
   * 查询订单
   *
   * `GET /v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}`
   *
   * 产品：ETC授权扣费 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715845 官方文档}
   */
  get(options: GetV3VehicleEtcTransactionsOutTradeNoByOutTradeNoOptions): Promise<AxiosResponse<GetV3VehicleEtcTransactionsOutTradeNoByOutTradeNoResponse>>
}

/** 查询ETC签约状态：查询参数 */
export interface GetV3VehicleEtcUsersByOpenidContractsQuery {
  /** 特约商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** ETC授权扣费模板ID · 例：`123` */
  plan_id: string
  /** 车牌号 */
  plate_number: string
}

/** 查询ETC签约状态：选项 */
export interface GetV3VehicleEtcUsersByOpenidContractsOptions extends CallOptions {
  /** 用户标识 · 例：`onqOjjmM1tad-3ROpncN-yUfa6ua` */
  openid: string
  query: GetV3VehicleEtcUsersByOpenidContractsQuery
}

/** 查询ETC签约状态：应答 */
export interface GetV3VehicleEtcUsersByOpenidContractsResponse extends ParkingEtcContract {}

/** `v3/vehicle/etc/users/{openid}/contracts` */
export interface V3VehicleEtcUsersByOpenidContracts extends PathNode {
  /**
   * 查询ETC签约状态
   *
   * `GET /v3/vehicle/etc/users/{openid}/contracts`
   *
   * 产品：ETC授权扣费 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715623 官方文档}
   */
  get(options: GetV3VehicleEtcUsersByOpenidContractsOptions): Promise<AxiosResponse<GetV3VehicleEtcUsersByOpenidContractsResponse>>
}

/** 创建停车入场：请求 */
export interface PostV3VehicleParkingParkingsJson {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 商户入场id · 例：`1231243` */
  out_parking_no: string
  /** 车牌号 */
  plate_number: string
  /** 车牌颜色 */
  plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN'
  /** 回调通知url · 例：`https://yoursite.com/wxpay.html` */
  notify_url: string
  /** 入场时间 · RFC 3339 · 例：`2017-08-26T10:43:39+08:00` */
  start_time: string
  /** 停车场名称 */
  parking_name: string
  /** 免费时长 */
  free_duration: number
}

/** 创建停车入场：选项 */
export interface PostV3VehicleParkingParkingsOptions extends CallOptions {
  json: PostV3VehicleParkingParkingsJson
}

/** 创建停车入场：应答 */
export interface PostV3VehicleParkingParkingsResponse {
  /** 停车入场id · 例：`5K8264ILTKCH16CQ250` */
  id: string
  /** 商户入场id · 例：`212434321` */
  out_parking_no: string
  /** 车牌号 */
  plate_number: string
  /** 车牌颜色 */
  plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {})
  /** 入场时间 · RFC 3339 · 例：`2017-08-26T10:43:39+08:00` */
  start_time: string
  /** 停车场名称 */
  parking_name: string
  /** 免费时长 */
  free_duration: number
  /** 停车入场状态 */
  state: 'NORMAL' | 'BLOCKED' | (string & {})
  /** 不可用状态描述 */
  block_reason?: 'PAUSE' | 'OVERDUE' | 'OUT_SERVICE' | 'EVALUATION_FAILED' | (string & {})
}

/** `v3/vehicle/parking/parkings` */
export interface V3VehicleParkingParkings extends PathNode {
  /**
   * 创建停车入场
   *
   * `POST /v3/vehicle/parking/parkings`
   *
   * 产品：支付分∙停车服务 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012533937 官方文档}
   */
  post(options: PostV3VehicleParkingParkingsOptions): Promise<AxiosResponse<PostV3VehicleParkingParkingsResponse>>
}

/** 查询车牌服务开通信息：查询参数 */
export interface GetV3VehicleParkingServicesFindQuery {
  /** 应用ID · 例：`wxcbda96de0b165486` */
  appid: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 车牌号 */
  plate_number: string
  /** 车牌颜色 */
  plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN'
  /** 用户标识 · 例：`oUpF8uMuAJOM2pxb1Q` */
  openid: string
}

/** 查询车牌服务开通信息：选项 */
export interface GetV3VehicleParkingServicesFindOptions extends CallOptions {
  query: GetV3VehicleParkingServicesFindQuery
}

/** 查询车牌服务开通信息：应答 */
export interface GetV3VehicleParkingServicesFindResponse {
  /** 车牌号 */
  plate_number: string
  /** 车牌颜色 */
  plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {})
  /** 车牌服务开通时间 · RFC 3339 · 例：`2017-08-26T10:43:39+08:00` */
  service_open_time?: string
  /** 用户标识 · 例：`oUpF8uMuAJOM2pxb1Q` */
  openid: string
  /** 车牌服务开通状态 */
  service_state: 'NORMAL' | 'PAUSE' | 'OUT_SERVICE' | (string & {})
}

/** `v3/vehicle/parking/services/find` */
export interface V3VehicleParkingServicesFind extends PathNode {
  /**
   * 查询车牌服务开通信息
   *
   * `GET /v3/vehicle/parking/services/find`
   *
   * 产品：支付分∙停车服务 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534043 官方文档}
   */
  get(options: GetV3VehicleParkingServicesFindOptions): Promise<AxiosResponse<GetV3VehicleParkingServicesFindResponse>>
}

/** 查询订单：查询参数 */
export interface GetV3VehicleTransactionsOutTradeNoByOutTradeNoQuery {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
}

/** 查询订单：选项 */
export interface GetV3VehicleTransactionsOutTradeNoByOutTradeNoOptions extends CallOptions {
  /** 商户订单号 · 例：`20150806125346` */
  out_trade_no: string
  query?: GetV3VehicleTransactionsOutTradeNoByOutTradeNoQuery
}

/** 查询订单：应答 */
export interface GetV3VehicleTransactionsOutTradeNoByOutTradeNoResponse {
  /** 应用ID · 例：`wxcbda96de0b165486` */
  appid: string
  /** 子商户应用ID · 例：`wxcbda96de0b165489` */
  sub_appid?: string
  /** 商户号 · 例：`1230000109` */
  sp_mchid: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 服务描述 */
  description: string
  /** 订单创建时间 · RFC 3339 · 例：`2017-08-26T10:43:39+08:00` */
  create_time: string
  /** 商户订单号 · 例：`20150806125346` */
  out_trade_no: string
  /** 微信支付订单号 · 例：`1009660380201506130728806387` */
  transaction_id?: string
  /** 交易状态 · 例：`SUCCESS` */
  trade_state: string
  /** 交易状态描述 */
  trade_state_description?: string
  /** 支付完成时间 · RFC 3339 · 例：`2017-08-26T10:43:39+08:00` */
  success_time?: string
  /** 付款银行 · 例：`CMC` */
  bank_type?: string
  /** 用户是否已还款 · 例：`Y` */
  user_repaid?: string
  /** 附加数据 */
  attach?: string
  /** 交易场景 · 例：`PARKING` */
  trade_scene: string
  /** 停车场景信息 */
  parking_info?: ParkingSceneInfoReceived
  /** 支付者信息 */
  payer: {
    /** 用户在appid下的标识 · 例：`oUpF8uMuAJOM2pxb1Q` */
    openid: string
    /** 用户在sub_appid下的标识 · 例：`oUpF8uMuAJOM2pxb1Q` */
    sub_openid?: string
  }
  /** 订单金额信息 */
  amount: ParkingOrderAmount
  /** 优惠信息 */
  promotion_detail?: {
    /** 券ID · 例：`109519` */
    coupon_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 · 例：`SINGLE` */
    scope?: string
    /** 优惠类型 · 例：`CASH` */
    type?: string
    /** 活动ID · 例：`931386` */
    stock_id?: string
    /** 优惠券面额 · 单位：分 */
    amount: number
    /** 微信出资 · 单位：分 */
    wechatpay_contribute?: number
    /** 商户出资 · 单位：分 */
    merchant_contribute?: number
    /** 其他出资 · 单位：分 */
    other_contribute?: number
    /** 优惠币种 · 例：`CNY` */
    currency?: string
  }[]
}

/** `v3/vehicle/transactions/out-trade-no/{out_trade_no}` */
export interface V3VehicleTransactionsOutTradeNoByOutTradeNo extends PathNode {
  /**
   * 查询订单
   *
   * `GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}`
   *
   * 产品：支付分∙停车服务 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534308 官方文档}
   */
  get(options: GetV3VehicleTransactionsOutTradeNoByOutTradeNoOptions): Promise<AxiosResponse<GetV3VehicleTransactionsOutTradeNoByOutTradeNoResponse>>
}

/** 扣费受理：请求 */
export interface PostV3VehicleTransactionsParkingJson {
  /** 应用ID · 例：`wxcbda96de0b165486` */
  appid: string
  /** 子商户应用ID · 例：`wxcbda96de0b165486` */
  sub_appid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 服务描述 */
  description: string
  /** 附加数据 */
  attach?: string
  /** 商户订单号 · 例：`20150806125346` */
  out_trade_no: string
  /** 交易场景 · 例：`PARKING` */
  trade_scene: string
  /** 订单优惠标记 · 例：`WXG` */
  goods_tag?: string
  /** 回调通知url · 例：`https://yoursite.com/wxpay.html` */
  notify_url: string
  /** 分账标识 */
  profit_sharing?: 'Y' | 'N'
  /** 订单金额 */
  amount: {
    /** 订单金额 · 单位：分 */
    total: number
    /** 货币类型 */
    currency?: 'CNY'
  }
  /** 停车场景信息 */
  parking_info?: ParkingSceneInfo
}

/** 扣费受理：选项 */
export interface PostV3VehicleTransactionsParkingOptions extends CallOptions {
  json: PostV3VehicleTransactionsParkingJson
}

/** 扣费受理：应答 */
export interface PostV3VehicleTransactionsParkingResponse {
  /** 应用ID · 例：`wxcbda96de0b165486` */
  appid: string
  /** 子商户应用ID · 例：`wxcbda96de0b165489` */
  sub_appid?: string
  /** 商户号 · 例：`1230000109` */
  sp_mchid: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 服务描述 */
  description: string
  /** 订单创建时间 · RFC 3339 · 例：`2017-08-26T10:43:39+08:00` */
  create_time: string
  /** 商户订单号 · 例：`20150806125346` */
  out_trade_no: string
  /** 微信支付订单号 · 例：`1009660380201506130728806387` */
  transaction_id?: string
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'ACCEPTED' | 'PAY_FAIL' | 'REFUND' | (string & {})
  /** 交易状态描述 */
  trade_state_description?: string
  /** 支付完成时间 · RFC 3339 · 例：`2017-08-26T10:43:39+08:00` */
  success_time?: string
  /** 付款银行 · 例：`CMC` */
  bank_type?: string
  /** 用户是否已还款 */
  user_repaid?: 'Y' | 'N' | (string & {})
  /** 附加数据 */
  attach?: string
  /** 交易场景 */
  trade_scene: 'PARKING' | (string & {})
  /** 停车场景信息 */
  parking_info?: ParkingSceneInfoReceived
  /** 支付者信息 */
  payer: {
    /** 用户在appid下的标识 · 例：`oUpF8uMuAJOM2pxb1Q` */
    openid: string
    /** 用户在sub_appid下的标识 · 例：`oUpF8uMuAJOM2pxb1Q` */
    sub_openid?: string
  }
  /** 订单金额信息 */
  amount: {
    /** 订单金额 · 单位：分 */
    total: number
    /** 货币类型 */
    currency?: 'CNY' | (string & {})
    /** 用户实际支付金额 · 单位：分 */
    payer_total?: number
    /** 折扣 · 单位：分 */
    discount_total?: number
  }
  /** 优惠信息 */
  promotion_detail?: {
    /** 券ID · 例：`109519` */
    coupon_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: 'SINGLE' | 'GLOBAL' | (string & {})
    /** 优惠类型 */
    type?: 'CASH' | 'NOCASH' | (string & {})
    /** 活动ID · 例：`931386` */
    stock_id?: string
    /** 优惠券面额 · 单位：分 */
    amount: number
    /** 微信出资 · 单位：分 */
    wechatpay_contribute?: number
    /** 商户出资 · 单位：分 */
    merchant_contribute?: number
    /** 其他出资 · 单位：分 */
    other_contribute?: number
    /** 优惠币种 */
    currency?: 'CNY' | (string & {})
  }[]
}

/** `v3/vehicle/transactions/parking` */
export interface V3VehicleTransactionsParking extends PathNode {
  /**
   * 扣费受理
   *
   * `POST /v3/vehicle/transactions/parking`
   *
   * 产品：支付分∙停车服务 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534352 官方文档}
   */
  post(options: PostV3VehicleTransactionsParkingOptions): Promise<AxiosResponse<PostV3VehicleTransactionsParkingResponse>>
}

export interface ParkingOperations {
  'POST /v3/parking/reminders/application': { json: PostV3ParkingRemindersApplicationJson; options: PostV3ParkingRemindersApplicationOptions; response: PostV3ParkingRemindersApplicationResponse }
  'GET /v3/parking/reminders/application/query': { query: GetV3ParkingRemindersApplicationQueryQuery; options: GetV3ParkingRemindersApplicationQueryOptions; response: GetV3ParkingRemindersApplicationQueryResponse }
  'POST /v3/parking/reminders/application/withdraw': { json: PostV3ParkingRemindersApplicationWithdrawJson; options: PostV3ParkingRemindersApplicationWithdrawOptions; response: PostV3ParkingRemindersApplicationWithdrawResponse }
  'GET /v3/parking/reminders/applications': { query: GetV3ParkingRemindersApplicationsQuery; options: GetV3ParkingRemindersApplicationsOptions; response: GetV3ParkingRemindersApplicationsResponse }
  'POST /v3/parking/reminders/entry': { json: PostV3ParkingRemindersEntryJson; options: PostV3ParkingRemindersEntryOptions; response: PostV3ParkingRemindersEntryResponse }
  'POST /v3/parking/reminders/exit': { json: PostV3ParkingRemindersExitJson; options: PostV3ParkingRemindersExitOptions; response: PostV3ParkingRemindersExitResponse }
  'POST /v3/parking/reminders/ext-payment': { json: PostV3ParkingRemindersExtPaymentJson; options: PostV3ParkingRemindersExtPaymentOptions; response: PostV3ParkingRemindersExtPaymentResponse }
  'POST /v3/parking/reminders/parking-fee': { json: PostV3ParkingRemindersParkingFeeJson; options: PostV3ParkingRemindersParkingFeeOptions; response: PostV3ParkingRemindersParkingFeeResponse }
  'GET /v3/parking/reminders/parking-lot': { query: GetV3ParkingRemindersParkingLotQuery; options: GetV3ParkingRemindersParkingLotOptions; response: GetV3ParkingRemindersParkingLotResponse }
  'POST /v3/parking/reminders/payment': { json: PostV3ParkingRemindersPaymentJson; options: PostV3ParkingRemindersPaymentOptions; response: PostV3ParkingRemindersPaymentResponse }
  'POST /v3/qrcode/transactions': { json: PostV3QrcodeTransactionsJson; options: PostV3QrcodeTransactionsOptions; response: PostV3QrcodeTransactionsResponse }
  'GET /v3/qrcode/transactions/out-trade-no/{out_trade_no}': { query: GetV3QrcodeTransactionsOutTradeNoByOutTradeNoQuery; options: GetV3QrcodeTransactionsOutTradeNoByOutTradeNoOptions; response: GetV3QrcodeTransactionsOutTradeNoByOutTradeNoResponse }
  'GET /v3/qrcode/user-services/contract-id/{contract_id}': { query: GetV3QrcodeUserServicesContractIdByContractIdQuery; options: GetV3QrcodeUserServicesContractIdByContractIdOptions; response: GetV3QrcodeUserServicesContractIdByContractIdResponse }
  'GET /v3/vehicle/etc/contracts/{contract_id}': { query: GetV3VehicleEtcContractsByContractIdQuery; options: GetV3VehicleEtcContractsByContractIdOptions; response: GetV3VehicleEtcContractsByContractIdResponse }
  'POST /v3/vehicle/etc/preopen': { json: PostV3VehicleEtcPreopenJson; options: PostV3VehicleEtcPreopenOptions; response: PostV3VehicleEtcPreopenResponse }
  'POST /v3/vehicle/etc/transactions/highway': { json: PostV3VehicleEtcTransactionsHighwayJson; options: PostV3VehicleEtcTransactionsHighwayOptions; response: PostV3VehicleEtcTransactionsHighwayResponse }
  'GET /v3/vehicle/etc/transactions/id/{transaction_id}': { query: GetV3VehicleEtcTransactionsIdByTransactionIdQuery; options: GetV3VehicleEtcTransactionsIdByTransactionIdOptions; response: GetV3VehicleEtcTransactionsIdByTransactionIdResponse }
  'GET /v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}': { query: GetV3VehicleEtcTransactionsOutTradeNoByOutTradeNoQuery; options: GetV3VehicleEtcTransactionsOutTradeNoByOutTradeNoOptions; response: GetV3VehicleEtcTransactionsOutTradeNoByOutTradeNoResponse }
  'GET /v3/vehicle/etc/users/{openid}/contracts': { query: GetV3VehicleEtcUsersByOpenidContractsQuery; options: GetV3VehicleEtcUsersByOpenidContractsOptions; response: GetV3VehicleEtcUsersByOpenidContractsResponse }
  'POST /v3/vehicle/parking/parkings': { json: PostV3VehicleParkingParkingsJson; options: PostV3VehicleParkingParkingsOptions; response: PostV3VehicleParkingParkingsResponse }
  'GET /v3/vehicle/parking/services/find': { query: GetV3VehicleParkingServicesFindQuery; options: GetV3VehicleParkingServicesFindOptions; response: GetV3VehicleParkingServicesFindResponse }
  'GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}': { query: GetV3VehicleTransactionsOutTradeNoByOutTradeNoQuery; options: GetV3VehicleTransactionsOutTradeNoByOutTradeNoOptions; response: GetV3VehicleTransactionsOutTradeNoByOutTradeNoResponse }
  'POST /v3/vehicle/transactions/parking': { json: PostV3VehicleTransactionsParkingJson; options: PostV3VehicleTransactionsParkingOptions; response: PostV3VehicleTransactionsParkingResponse }
}

/** 公交场景信息 */
export interface ParkingBusInfo {
  /** 用户乘车时间 · RFC 3339 · 例：`2017-08-26T10:43:39+08:00` */
  start_time: string
  /** 乘车路线 */
  line_name?: string
  /** 车牌号 */
  plate_number?: string
}

/** 收费规则 */
export interface ParkingChargingRule {
  /** 收费规则类型 */
  rule_type?: 'CHARGING_RULE_UNKNOWN' | 'CHARGING_RULE_FIXED_INTERVAL' | 'CHARGING_RULE_SEGMENT' | 'CHARGING_RULE_PER_ENTRY'
  /** 收费金额限制类型 */
  fee_limit_type?: 'FEE_LIMIT_UNKNOWN' | 'FEE_LIMIT_AGGREGATE' | 'FEE_LIMIT_SINGLE'
  /** 计费周期类型 */
  daily_limit_type?: 'DAILY_LIMIT_UNKNOWN' | 'DAILY_LIMIT_ROLLING_24H' | 'DAILY_LIMIT_CALENDAR_DAY'
  /** 不满一小时取整方式 */
  time_rounding_type?: 'TIME_ROUND_UNKNOWN' | 'TIME_ROUND_DOWN' | 'TIME_ROUND_UP'
  /** 入场免费时间 */
  free_entry_duration?: number
  /** 出场免费时间 */
  free_exit_duration?: number
  fixed_interval_rule?: {
    /** 日期类型 */
    day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY'
    /** 时段开始时间 · 最长5个字符 · 例：`09:00` */
    start_time?: string
    /** 时段结束时间 · 最长5个字符 · 例：`18:00` */
    end_time?: string
    /** 车辆类型 */
    vehicle_type?: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE'
    /** 车牌类型 */
    plate_type?: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS'
    /** 首段收费时长 */
    first_duration?: number
    /** 首段收费金额 · 单位：分 */
    first_amount?: number
    /** 间隔收费时长 */
    interval_duration?: number
    /** 间隔收费金额 · 单位：分 */
    interval_amount?: number
    /** 间隔时段收费封顶 · 单位：分 */
    interval_max_amount?: number
    /** 单日最大收款金额 · 单位：分 */
    max_fee_per_day?: number
    /** 免费时段收取模式 */
    free_period_charging_mode?: 'FREE_PERIOD_CHARGING_UNKNOWN' | 'FREE_PERIOD_CHARGING_ONCE_PER_ENTRY' | 'FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS' | 'FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY' | 'FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION'
    /** 免费时段计算方式 */
    free_period_calculation_mode?: 'FREE_PERIOD_CAL_UNKNOWN' | 'FREE_PERIOD_CAL_CONCURRENT_START' | 'FREE_PERIOD_CAL_SEQUENTIAL_START'
    /** 新能源是否免停 */
    is_green_vehicle_free_parking?: boolean
    /** 首段收费模式 */
    first_duration_mode?: 'FIRST_DURATION_MODE_UNKNOWN' | 'FIRST_DURATION_MODE_ONLY_FIRST_DURATION' | 'FIRST_DURATION_MODE_EVERY_FIRST_DURATION'
  }[]
  duration_segment_rule?: {
    /** 日期类型 */
    day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY'
    /** 时段开始时间 · 最长5个字符 · 例：`09:00` */
    start_time?: string
    /** 时段结束时间 · 最长5个字符 · 例：`18:00` */
    end_time?: string
    /** 车辆类型 */
    vehicle_type?: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE'
    /** 车牌类型 */
    plate_type?: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS'
    /** 收费模式 */
    charge_mode?: 'UNKNOWN' | 'INTERVAL' | 'ONE_TIME'
    /** 停车时长起始 */
    duration_from?: number
    /** 停车时长结束 */
    duration_to?: number
    /** 固定收费金额 · 单位：分 */
    fixed_amount?: number
    /** 间隔时段 */
    interval_min?: number
    /** 间隔收费金额 · 单位：分 */
    interval_amount?: number
    /** 间隔时段收费封顶 · 单位：分 */
    interval_max_amount?: number
    /** 单日最大收款金额 · 单位：分 */
    max_fee_per_day?: number
  }[]
  pre_entry_rule?: {
    /** 日期类型 */
    day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY'
    /** 时段开始时间 · 最长5个字符 · 例：`09:00` */
    start_time?: string
    /** 时段结束时间 · 最长5个字符 · 例：`18:00` */
    end_time?: string
    /** 车辆类型 */
    vehicle_type?: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE'
    /** 车牌类型 */
    plate_type?: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS'
    /** 收费金额 · 单位：分 */
    amount?: number
    /** 单日最大收款金额 · 单位：分 */
    max_fee_per_day?: number
  }[]
  /** 节假日模式 */
  holiday_mode?: 'HOLIDAY_MODE_UNKNOWN' | 'HOLIDAY_MODE_LEGAL_MODY' | 'HOLIDAY_MODE_CALENDAR_MODY' | 'HOLIDAY_MODE_FINANCIAL_MODY'
  /** 累计限额模式 */
  aggregate_limit_mode?: 'AGGREGATE_LIMIT_MODE_UNKNOWN' | 'AGGREGATE_LIMIT_MODE_NORMAL' | 'AGGREGATE_LIMIT_MODE_MIN'
  /** 首次计费时间模式 */
  first_charge_time_mode?: 'FIRST_CHARGE_TIME_MODE_UNKNOWN' | 'FIRST_CHARGE_TIME_MODE_ENTER' | 'FIRST_CHARGE_TIME_MODE_AFTER_FREE'
}

/** 收费规则 */
export interface ParkingChargingRuleReceived {
  /** 收费规则类型 */
  rule_type?: 'CHARGING_RULE_UNKNOWN' | 'CHARGING_RULE_FIXED_INTERVAL' | 'CHARGING_RULE_SEGMENT' | 'CHARGING_RULE_PER_ENTRY' | (string & {})
  /** 收费金额限制类型 */
  fee_limit_type?: 'FEE_LIMIT_UNKNOWN' | 'FEE_LIMIT_AGGREGATE' | 'FEE_LIMIT_SINGLE' | (string & {})
  /** 计费周期类型 */
  daily_limit_type?: 'DAILY_LIMIT_UNKNOWN' | 'DAILY_LIMIT_ROLLING_24H' | 'DAILY_LIMIT_CALENDAR_DAY' | (string & {})
  /** 不满一小时取整方式 */
  time_rounding_type?: 'TIME_ROUND_UNKNOWN' | 'TIME_ROUND_DOWN' | 'TIME_ROUND_UP' | (string & {})
  /** 入场免费时间 */
  free_entry_duration?: number
  /** 出场免费时间 */
  free_exit_duration?: number
  fixed_interval_rule?: {
    /** 日期类型 */
    day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | (string & {})
    /** 时段开始时间 · 最长5个字符 · 例：`09:00` */
    start_time?: string
    /** 时段结束时间 · 最长5个字符 · 例：`18:00` */
    end_time?: string
    /** 车辆类型 */
    vehicle_type?: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE' | (string & {})
    /** 车牌类型 */
    plate_type?: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS' | (string & {})
    /** 首段收费时长 */
    first_duration?: number
    /** 首段收费金额 · 单位：分 */
    first_amount?: number
    /** 间隔收费时长 */
    interval_duration?: number
    /** 间隔收费金额 · 单位：分 */
    interval_amount?: number
    /** 间隔时段收费封顶 · 单位：分 */
    interval_max_amount?: number
    /** 单日最大收款金额 · 单位：分 */
    max_fee_per_day?: number
    /** 免费时段收取模式 */
    free_period_charging_mode?: 'FREE_PERIOD_CHARGING_UNKNOWN' | 'FREE_PERIOD_CHARGING_ONCE_PER_ENTRY' | 'FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS' | 'FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY' | 'FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION' | (string & {})
    /** 免费时段计算方式 */
    free_period_calculation_mode?: 'FREE_PERIOD_CAL_UNKNOWN' | 'FREE_PERIOD_CAL_CONCURRENT_START' | 'FREE_PERIOD_CAL_SEQUENTIAL_START' | (string & {})
    /** 新能源是否免停 */
    is_green_vehicle_free_parking?: boolean
    /** 首段收费模式 */
    first_duration_mode?: 'FIRST_DURATION_MODE_UNKNOWN' | 'FIRST_DURATION_MODE_ONLY_FIRST_DURATION' | 'FIRST_DURATION_MODE_EVERY_FIRST_DURATION' | (string & {})
  }[]
  duration_segment_rule?: {
    /** 日期类型 */
    day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | (string & {})
    /** 时段开始时间 · 最长5个字符 · 例：`09:00` */
    start_time?: string
    /** 时段结束时间 · 最长5个字符 · 例：`18:00` */
    end_time?: string
    /** 车辆类型 */
    vehicle_type?: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE' | (string & {})
    /** 车牌类型 */
    plate_type?: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS' | (string & {})
    /** 收费模式 */
    charge_mode?: 'UNKNOWN' | 'INTERVAL' | 'ONE_TIME' | (string & {})
    /** 停车时长起始 */
    duration_from?: number
    /** 停车时长结束 */
    duration_to?: number
    /** 固定收费金额 · 单位：分 */
    fixed_amount?: number
    /** 间隔时段 */
    interval_min?: number
    /** 间隔收费金额 · 单位：分 */
    interval_amount?: number
    /** 间隔时段收费封顶 · 单位：分 */
    interval_max_amount?: number
    /** 单日最大收款金额 · 单位：分 */
    max_fee_per_day?: number
  }[]
  pre_entry_rule?: {
    /** 日期类型 */
    day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | (string & {})
    /** 时段开始时间 · 最长5个字符 · 例：`09:00` */
    start_time?: string
    /** 时段结束时间 · 最长5个字符 · 例：`18:00` */
    end_time?: string
    /** 车辆类型 */
    vehicle_type?: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE' | (string & {})
    /** 车牌类型 */
    plate_type?: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS' | (string & {})
    /** 收费金额 · 单位：分 */
    amount?: number
    /** 单日最大收款金额 · 单位：分 */
    max_fee_per_day?: number
  }[]
  /** 节假日模式 */
  holiday_mode?: 'HOLIDAY_MODE_UNKNOWN' | 'HOLIDAY_MODE_LEGAL_MODY' | 'HOLIDAY_MODE_CALENDAR_MODY' | 'HOLIDAY_MODE_FINANCIAL_MODY' | (string & {})
  /** 累计限额模式 */
  aggregate_limit_mode?: 'AGGREGATE_LIMIT_MODE_UNKNOWN' | 'AGGREGATE_LIMIT_MODE_NORMAL' | 'AGGREGATE_LIMIT_MODE_MIN' | (string & {})
  /** 首次计费时间模式 */
  first_charge_time_mode?: 'FIRST_CHARGE_TIME_MODE_UNKNOWN' | 'FIRST_CHARGE_TIME_MODE_ENTER' | 'FIRST_CHARGE_TIME_MODE_AFTER_FREE' | (string & {})
}

/** ETC授权扣费协议 */
export interface ParkingEtcContract {
  /** 发起签约的appid · 例：`wxcbda96de0b165486` */
  appid: string
  /** 服务商商户号 · 例：`10000098` */
  sp_mchid: string
  /** 用户在发起签约APP的标识 · 例：`onqOjjmM1tad-3ROpncN-yUfa6ua` */
  sp_openid: string
  /** 子商户appid · 例：`wxcbda96de0b165489` */
  sub_appid?: string
  /** 特约商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** ETC扣费授权协议号 · 例：`aAfixCs13LsdKPpfZfDkk2189ssXjfx` */
  contract_id: string
  /** ETC绑定状态 · 例：`DELETED` */
  bind_state: string
  /** 绑定的车牌号 */
  plate_number: string
  /** 用户在发起签约子APP的标识 · 例：`onqOjjmM1tbd-3Rxise1-yUfa6ua` */
  sub_openid?: string
}

/** ETC扣费订单 */
export interface ParkingEtcTransaction {
  /** 商户号 · 例：`1230000109` */
  mchid: string
  /** 特约商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 商户appid · 例：`wxd678efh567hg6787` */
  appid: string
  /** 特约商户appid · 例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** 商户订单号 · 例：`121775250124070332` */
  out_trade_no: string
  /** 微信支付订单号 · 例：`25012014070332333018` */
  transaction_id: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 · 例：`PAP` */
  trade_type: string
  /** 付款银行 · 例：`CMC` */
  bank_type?: string
  /** 支付完成时间 · RFC 3339 · 例：`2017-08-26T10:43:39+08:00` */
  success_time?: string
  /** 交易状态 · 例：`SUCCESS` */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 支付者 */
  payer?: {
    /** 用户在服务商APP的标识 · 例：`oUpF8uMuAJOM2pxb1Q` */
    sp_openid?: string
    /** 用户在特约商户APP的标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
    sub_openid?: string
  }
  /** 订单金额 */
  amount: ParkingOrderAmount
  /** 设备信息 */
  device_info?: {
    /** 商户端设备号 · 例：`POS1:1` */
    device_id?: string
    /** 商户端设备IP · 例：`123.12.12.123` */
    device_ip?: string
  }
  /** 优惠详情 */
  promotion_detail?: {
    /** 券ID · 例：`109519` */
    promotion_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 · 例：`SINGLE` */
    scope?: string
    /** 优惠类型 · 例：`DISCOUNT` */
    type?: string
    /** 活动ID · 例：`931386` */
    activity_id?: string
    /** 优惠券面额 · 单位：分 */
    amount: number
    /** 微信出资 · 单位：分 */
    wxpay_contribute?: number
    /** 商户出资 · 单位：分 */
    merchant_contribute?: number
    /** 其他出资 · 单位：分 */
    other_contribute?: number
  }[]
}

/** 停车场进件申请单 */
export interface ParkingLotApplication {
  /** 停车场进件审核单号 · 最长64个字符 · 例：`PLA202604230001` */
  parking_lot_audit_no?: string
  /** 审核状态 */
  audit_status?: 'AUDIT_STATUS_UNKNOWN' | 'AUDIT_STATUS_PENDING' | 'AUDIT_STATUS_WITHDRAWN' | 'AUDIT_STATUS_APPROVED' | 'AUDIT_STATUS_REJECTED' | (string & {})
  /** 提交时间 */
  submit_time?: number
  parking_lot?: {
    /** 停车场名称 · 最长128个字符 */
    parking_lot_name?: string
    /** 商户停车场ID · 最长64个字符 · 例：`lot_sz_tencent_001` */
    out_parking_lot_id?: string
    /** 停车场地址 · 最长256个字符 */
    parking_lot_address?: string
    /** 停车场经度 · 最长16个字符 · 例：`113.934528` */
    longitude?: string
    /** 停车场纬度 · 最长16个字符 · 例：`22.540503` */
    latitude?: string
    /** 停车场类型 */
    parking_lot_type?: 'PARKING_LOT_TYPE_UNKNOWN' | 'PARKING_LOT_TYPE_BUSINESS_DISTRICT' | 'PARKING_LOT_TYPE_OFFICE_BUILDING' | 'PARKING_LOT_TYPE_TRANSPORTATION_HUB' | 'PARKING_LOT_TYPE_RESIDENTIAL_AREA' | 'PARKING_LOT_TYPE_PARK_AREA' | 'PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY' | (string & {})
    /** 客服联系电话 · 最长20个字符 · 例：`0755-86013388` */
    phone_number?: string
    /** 收费告示牌url · 最长512个字符 · 例：`https://example.com/parking_sign.jpg` */
    parking_sign_url?: string
    /** 停车场优惠文案 */
    notification_text_list?: string[]
    /** 商家支付小程序appid · 最长32个字符 · 例：`wx1234567890abcdef` */
    payment_mini_prog_appid?: string
    /** 商家支付路径 · 最长256个字符 */
    payment_path?: string
    /** 商家停车订单小程序appid · 最长32个字符 · 例：`wx1234567890abcdef` */
    parking_order_mini_prog_appid?: string
    /** 商家停车订单路径 · 最长256个字符 · 例：`/pages/order/index` */
    parking_order_path?: string
    /** 收费规则 */
    charging_rule?: ParkingChargingRuleReceived
  }
  audit_comment?: {
    fields?: {
      /** 字段名 · 最长128个字符 · 例：`parking_lot_name` */
      field?: string
      /** 审核意见 · 最长512个字符 */
      comment?: string
    }[]
    /** 改进建议 · 最长512个字符 */
    recommendation?: string
  }
}

/** 地铁场景信息 */
export interface ParkingMetroInfo {
  /** 用户乘车时间 · RFC 3339 · 例：`2017-08-26T10:43:39+08:00` */
  start_time: string
  /** 用户下车时间 · RFC 3339 · 例：`2017-08-26T10:43:39+08:00` */
  end_time?: string
  /** 乘车起始站 */
  start_station?: string
  /** 乘车终点站 */
  end_station?: string
}

/** 订单金额 */
export interface ParkingOrderAmount {
  /** 订单金额 · 单位：分 */
  total: number
  /** 货币类型 · 例：`CNY` */
  currency?: string
  /** 用户实际支付金额 · 单位：分 */
  payer_total?: number
  /** 折扣 · 单位：分 */
  discount_total?: number
}

/** 停车场景信息 */
export interface ParkingSceneInfo {
  /** 停车入场id · 例：`5K8264ILTKCH16CQ250` */
  parking_id: string
  /** 车牌号 */
  plate_number: string
  /** 车牌颜色 */
  plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN'
  /** 入场时间 · RFC 3339 · 例：`2017-08-26T10:43:39+08:00` */
  start_time: string
  /** 出场时间 · RFC 3339 · 例：`2017-08-26T10:43:39+08:00` */
  end_time: string
  /** 停车场名称 */
  parking_name: string
  /** 计费时长 */
  charging_duration: number
  /** 停车场设备id · 例：`12313` */
  device_id: string
}

/** 停车场景信息 */
export interface ParkingSceneInfoReceived {
  /** 停车入场id · 例：`5K8264ILTKCH16CQ250` */
  parking_id: string
  /** 车牌号 */
  plate_number: string
  /** 车牌颜色 */
  plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {})
  /** 入场时间 · RFC 3339 · 例：`2017-08-26T10:43:39+08:00` */
  start_time: string
  /** 出场时间 · RFC 3339 · 例：`2017-08-26T10:43:39+08:00` */
  end_time: string
  /** 停车场名称 */
  parking_name: string
  /** 计费时长 */
  charging_duration: number
  /** 停车场设备id · 例：`12313` */
  device_id: string
}

/** 乘车扣费订单 */
export interface ParkingTransitTransaction {
  /** 公众账号ID */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 服务描述 */
  description: string
  /** 订单创建时间 · RFC 3339 */
  create_time: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'ACCEPTED' | 'PAY_FAIL' | 'REFUND' | (string & {})
  /** 交易状态描述 */
  trade_state_description?: string
  /** 支付完成时间 · RFC 3339 */
  success_time?: string
  /** 付款银行 */
  bank_type?: string
  /** 用户还款状态 */
  user_repay_state?: 'NOT_REPAY' | 'REPAID' | 'ALL_REFUND' | (string & {})
  /** 还款微信支付订单号 */
  repay_transaction_id?: string
  /** 垫资还款时间 · RFC 3339 */
  repay_time?: string
  /** 附加数据 */
  attach?: string
  /** 代扣签约ID */
  contract_id?: string
  /** 交易场景 */
  trade_scene: 'BUS' | 'METRO' | (string & {})
  /** 公交场景信息 */
  bus_info?: ParkingBusInfo
  /** 地铁场景信息 */
  metro_info?: ParkingMetroInfo
  /** 订单金额信息 */
  amount: {
    /** 订单总金额 · 单位：分 */
    total?: number
    /** 用户实际支付金额 · 单位：分 */
    payer_total?: number
    currency?: string
  }
  /** 优惠信息 */
  promotion_detail?: {
    /** 券ID */
    coupon_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {})
    /** 优惠类型 */
    type?: 'CASH' | 'NOCASH' | (string & {})
    /** 活动ID */
    stock_id?: string
    /** 优惠券面额 · 单位：分 */
    amount: number
    /** 微信出资 · 单位：分 */
    wechatpay_contribute?: number
    /** 商户出资 · 单位：分 */
    merchant_contribute?: number
    /** 其他出资 · 单位：分 */
    other_contribute?: number
    /** 优惠币种 */
    currency?: string
  }[]
}

