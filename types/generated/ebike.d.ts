// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'
import type { V3EbikeChargeTransactionsIdNode, V3EbikeChargeTransactionsOutTradeNoNode } from './prefixes'

/** 预开通服务：请求 */
export interface PostV3EbikeChargeContractsPreopenJson {
  /** 特约商户号 · 例：`1510770601` */
  sub_mchid?: string
  /** 服务商公众号ID · 例：`wx47c677487ce3ac47` */
  appid: string
  /** 特约商户公众号ID · 例：`wxcc603d9f0d54eaf0` */
  sub_appid?: string
  /** 交易场景 · 例：`CHARGE` */
  trade_scene: string
  /** 用户标识 · 例：`ot35_4gNgXsUuh2sQY0lT9N08AU0` */
  openid: string
}

/** 预开通服务：选项 */
export interface PostV3EbikeChargeContractsPreopenOptions extends CallOptions {
  json: PostV3EbikeChargeContractsPreopenJson
}

/** 预开通服务：应答 */
export interface PostV3EbikeChargeContractsPreopenResponse {
  /** 预开通ID · 例：`sdjf23kdsHJfdksj8djsK98HJio5hdI0` */
  preopen_id: string
}

/** `v3/ebike/charge/contracts/preopen` */
export interface V3EbikeChargeContractsPreopen extends PathNode {
  /**
   * 预开通服务
   *
   * `POST /v3/ebike/charge/contracts/preopen`
   *
   * 产品：电动自行车行业代扣 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml 官方文档}
   * @deprecated 微信支付已不再推荐使用
   */
  post(options: PostV3EbikeChargeContractsPreopenOptions): Promise<AxiosResponse<PostV3EbikeChargeContractsPreopenResponse>>
}

/** 通过签约号查询用户状态：查询参数 */
export interface GetV3EbikeChargeContractsByContractIdQuery {
  /** 特约商户号 · 例：`1900000109` */
  sub_mchid?: string
}

/** 通过签约号查询用户状态：选项 */
export interface GetV3EbikeChargeContractsByContractIdOptions extends CallOptions {
  /** 充电授权扣费协议号 · 例：`aAfixCs13LsdKPpfZfDkk2189ssXjfx` */
  contract_id: string
  query?: GetV3EbikeChargeContractsByContractIdQuery
}

/** 通过签约号查询用户状态：应答 */
export interface GetV3EbikeChargeContractsByContractIdResponse extends EbikeContract {}

/** `v3/ebike/charge/contracts/{contract_id}` */
export interface V3EbikeChargeContractsByContractId extends Printed {
  /**
   * 通过签约号查询用户状态
   *
   * `GET /v3/ebike/charge/contracts/{contract_id}`
   *
   * 产品：电动自行车行业代扣 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_2.shtml 官方文档}
   * @deprecated 微信支付已不再推荐使用
   */
  get(options: GetV3EbikeChargeContractsByContractIdOptions): Promise<AxiosResponse<GetV3EbikeChargeContractsByContractIdResponse>>
  readonly confirm: V3EbikeChargeContractsByContractIdConfirm
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/ebike/charge/contracts/{contract_id}/${Path}`>
}

/** 创建用户当次充电代扣凭证：请求 */
export interface PostV3EbikeChargeContractsByContractIdConfirmJson {
  /** 特约商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 服务商公众号ID · 例：`wx47c677487ce3ac47` */
  appid: string
  /** 特约商户公众号ID · 例：`wxcc603d9f0d54eaf0` */
  sub_appid?: string
  /** 充电场景信息 */
  charge_info: {
    /** 开始时间 · RFC 3339 · 例：`2017-08-26T09:43:39+08:00` */
    start_time: string
    /** 充电站名称 */
    charging_station_name: string
    /** 充电枪编号 · 例：`6555` */
    charging_gun_number: string
    /** 充电位设备号 · 例：`12343232` */
    device_id: string
  }
}

/** 创建用户当次充电代扣凭证：选项 */
export interface PostV3EbikeChargeContractsByContractIdConfirmOptions extends CallOptions {
  /** 充电授权扣费协议号 · 例：`aAfixCs13LsdKPpfZfDkk2189ssXjfx` */
  contract_id: string
  json: PostV3EbikeChargeContractsByContractIdConfirmJson
}

/** 创建用户当次充电代扣凭证：应答 */
export interface PostV3EbikeChargeContractsByContractIdConfirmResponse {
  /** 用户充电代扣凭证 · 例：`sdjf23kdsHJfdksj8dj` */
  charging_token: string
}

/** `v3/ebike/charge/contracts/{contract_id}/confirm` */
export interface V3EbikeChargeContractsByContractIdConfirm extends PathNode {
  /**
   * 创建用户当次充电代扣凭证
   *
   * `POST /v3/ebike/charge/contracts/{contract_id}/confirm`
   *
   * 产品：电动自行车行业代扣 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml 官方文档}
   * @deprecated 微信支付已不再推荐使用
   */
  post(options: PostV3EbikeChargeContractsByContractIdConfirmOptions): Promise<AxiosResponse<PostV3EbikeChargeContractsByContractIdConfirmResponse>>
}

/** 充电自行车代扣受理扣款：请求 */
export interface PostV3EbikeChargeTransactionsJson {
  /** 特约商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 服务商公众号ID · 例：`wxd678efh567hg678` */
  appid: string
  /** 特约商户公众号ID · 例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** 商户订单号 · 例：`121775250124070332` */
  out_trade_no: string
  /** 附加字段 */
  attach?: string
  /** 营销信息 */
  goods_tag?: string
  /** 通知url · 例：`http://1111:111/metro-spt-api/callback` */
  notify_url: string
  /** 商品描述 */
  description: string
  /** 用户充电代扣凭证 · 例：`sdjf23kdsHJfdk` */
  charging_token: string
  /** 订单金额信息 */
  amount: {
    /** 订单总金额 · 单位：分 */
    total: number
    /** 货币类型 · 例：`CNY` */
    currency?: string
  }
  /** 充电自行车场景信息 */
  charge_info: {
    /** 开始时间 · RFC 3339 · 例：`2017-08-26T09:43:39+08:00` */
    start_time: string
    /** 结束时间 · RFC 3339 · 例：`2017-08-26T09:43:39+08:00` */
    end_time: string
    /** 充电站名称 */
    charging_station_name: string
    /** 充电枪编号 · 例：`6555` */
    charging_gun_number: string
    /** 已充电量 */
    charged_capacity: number
    /** 车位延时占用时长 */
    park_duration?: number
    /** 车位延时占用产生的费用 · 单位：分 */
    park_fee?: number
  }
  /** 设备信息 */
  device_info: {
    /** 充电位设备号 · 例：`12343232` */
    device_id: string
    /** 商户端设备ip · 例：`123.12.12.123` */
    device_ip: string
  }
}

/** 充电自行车代扣受理扣款：选项 */
export interface PostV3EbikeChargeTransactionsOptions extends CallOptions {
  json: PostV3EbikeChargeTransactionsJson
}

/** 充电自行车代扣受理扣款：应答 */
export interface PostV3EbikeChargeTransactionsResponse {
  /** 受理状态 */
  accept_state: string
  /** 订单创建时间 · RFC 3339 · 例：`2017-08-26T10:43:39+08:00` */
  create_time?: string
}

/** `v3/ebike/charge/transactions` */
export interface V3EbikeChargeTransactions extends Printed {
  /**
   * 充电自行车代扣受理扣款
   *
   * `POST /v3/ebike/charge/transactions`
   *
   * 产品：电动自行车行业代扣 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml 官方文档}
   * @deprecated 微信支付已不再推荐使用
   */
  post(options: PostV3EbikeChargeTransactionsOptions): Promise<AxiosResponse<PostV3EbikeChargeTransactionsResponse>>
  readonly id: V3EbikeChargeTransactionsIdNode
  readonly outTradeNo: V3EbikeChargeTransactionsOutTradeNoNode
  readonly 'id/{transaction_id}': V3EbikeChargeTransactionsIdByTransactionId
  readonly 'out-trade-no/{out_trade_no}': V3EbikeChargeTransactionsOutTradeNoByOutTradeNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/ebike/charge/transactions/${Path}`>
}

/** 查询订单：查询参数 */
export interface GetV3EbikeChargeTransactionsIdByTransactionIdQuery {
  /** 特约商户号 · 例：`1900000109` */
  sub_mchid?: string
}

/** 查询订单：选项 */
export interface GetV3EbikeChargeTransactionsIdByTransactionIdOptions extends CallOptions {
  /** 微信支付订单号 · 例：`25012014070332333018` */
  transaction_id: string
  query?: GetV3EbikeChargeTransactionsIdByTransactionIdQuery
}

/** 查询订单：应答 */
export interface GetV3EbikeChargeTransactionsIdByTransactionIdResponse extends EbikeTransaction {}

/** `v3/ebike/charge/transactions/id/{transaction_id}` */
export interface V3EbikeChargeTransactionsIdByTransactionId extends PathNode {
  /**
   * 查询订单
   *
   * `GET /v3/ebike/charge/transactions/id/{transaction_id}`
   *
   * 产品：电动自行车行业代扣 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml 官方文档}
   * @deprecated 微信支付已不再推荐使用
   */
  get(options: GetV3EbikeChargeTransactionsIdByTransactionIdOptions): Promise<AxiosResponse<GetV3EbikeChargeTransactionsIdByTransactionIdResponse>>
}

/** 查询订单：查询参数 */
export interface GetV3EbikeChargeTransactionsOutTradeNoByOutTradeNoQuery {
  /** 特约商户号 · 例：`1900000109` */
  sub_mchid?: string
}

/** 查询订单：选项 */
export interface GetV3EbikeChargeTransactionsOutTradeNoByOutTradeNoOptions extends CallOptions {
  /** 商户订单号 · 例：`121775250124070332` */
  out_trade_no: string
  query?: GetV3EbikeChargeTransactionsOutTradeNoByOutTradeNoQuery
}

/** 查询订单：应答 */
export interface GetV3EbikeChargeTransactionsOutTradeNoByOutTradeNoResponse extends EbikeTransaction {}

/** `v3/ebike/charge/transactions/out-trade-no/{out_trade_no}` */
export interface V3EbikeChargeTransactionsOutTradeNoByOutTradeNo extends PathNode {
  /**
   * 查询订单
   *
   * `GET /v3/ebike/charge/transactions/out-trade-no/{out_trade_no}`
   *
   * 产品：电动自行车行业代扣 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml 官方文档}
   * @deprecated 微信支付已不再推荐使用
   */
  get(options: GetV3EbikeChargeTransactionsOutTradeNoByOutTradeNoOptions): Promise<AxiosResponse<GetV3EbikeChargeTransactionsOutTradeNoByOutTradeNoResponse>>
}

/** 通过用户标识查询用户状态：查询参数 */
export interface GetV3EbikeChargeUsersByOpenidContractQuery {
  /** 特约商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 交易场景 · 例：`CHARGE` */
  trade_scene: string
}

/** 通过用户标识查询用户状态：选项 */
export interface GetV3EbikeChargeUsersByOpenidContractOptions extends CallOptions {
  /** 用户标识 · 例：`onqOjjmM1tad-3ROpncN-yUfa6ua` */
  openid: string
  query: GetV3EbikeChargeUsersByOpenidContractQuery
}

/** 通过用户标识查询用户状态：应答 */
export interface GetV3EbikeChargeUsersByOpenidContractResponse extends EbikeContract {}

/** `v3/ebike/charge/users/{openid}/contract` */
export interface V3EbikeChargeUsersByOpenidContract extends PathNode {
  /**
   * 通过用户标识查询用户状态
   *
   * `GET /v3/ebike/charge/users/{openid}/contract`
   *
   * 产品：电动自行车行业代扣 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml 官方文档}
   * @deprecated 微信支付已不再推荐使用
   */
  get(options: GetV3EbikeChargeUsersByOpenidContractOptions): Promise<AxiosResponse<GetV3EbikeChargeUsersByOpenidContractResponse>>
}

export interface EbikeOperations {
  'POST /v3/ebike/charge/contracts/preopen': { json: PostV3EbikeChargeContractsPreopenJson; options: PostV3EbikeChargeContractsPreopenOptions; response: PostV3EbikeChargeContractsPreopenResponse }
  'GET /v3/ebike/charge/contracts/{contract_id}': { query: GetV3EbikeChargeContractsByContractIdQuery; options: GetV3EbikeChargeContractsByContractIdOptions; response: GetV3EbikeChargeContractsByContractIdResponse }
  'POST /v3/ebike/charge/contracts/{contract_id}/confirm': { json: PostV3EbikeChargeContractsByContractIdConfirmJson; options: PostV3EbikeChargeContractsByContractIdConfirmOptions; response: PostV3EbikeChargeContractsByContractIdConfirmResponse }
  'POST /v3/ebike/charge/transactions': { json: PostV3EbikeChargeTransactionsJson; options: PostV3EbikeChargeTransactionsOptions; response: PostV3EbikeChargeTransactionsResponse }
  'GET /v3/ebike/charge/transactions/id/{transaction_id}': { query: GetV3EbikeChargeTransactionsIdByTransactionIdQuery; options: GetV3EbikeChargeTransactionsIdByTransactionIdOptions; response: GetV3EbikeChargeTransactionsIdByTransactionIdResponse }
  'GET /v3/ebike/charge/transactions/out-trade-no/{out_trade_no}': { query: GetV3EbikeChargeTransactionsOutTradeNoByOutTradeNoQuery; options: GetV3EbikeChargeTransactionsOutTradeNoByOutTradeNoOptions; response: GetV3EbikeChargeTransactionsOutTradeNoByOutTradeNoResponse }
  'GET /v3/ebike/charge/users/{openid}/contract': { query: GetV3EbikeChargeUsersByOpenidContractQuery; options: GetV3EbikeChargeUsersByOpenidContractOptions; response: GetV3EbikeChargeUsersByOpenidContractResponse }
}

/** 充电授权扣费协议 */
export interface EbikeContract {
  /** 服务商商户号 · 例：`10000098` */
  mchid: string
  /** 用户标识 · 例：`onqOjjmM1tad-3ROpncN-yUfa6ua` */
  openid: string
  /** 特约商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 充电授权扣费协议号 · 例：`aAfixCs13LsdKPpfZfDkk2189ssXjfx` */
  contract_id?: string
  /** 协议状态 · 例：`DELETED` */
  contract_state: string
}

/** 订单 */
export interface EbikeTransaction {
  /** 商户号 · 例：`1230000109` */
  mchid: string
  /** 特约商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 服务商公众号ID · 例：`wxd678efh567hg678` */
  appid: string
  /** 特约商户公众号ID · 例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** 商户订单号 · 例：`201407033233368018` */
  out_trade_no: string
  /** 微信订单号 · 例：`25012014070332333018` */
  transaction_id?: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 · 例：`PAP` */
  trade_type: string
  /** 银行类型 · 例：`CMC` */
  bank_type?: string
  /** 成功时间 · RFC 3339 · 例：`2017-08-26T10:43:39+08:00` */
  success_time?: string
  /** 交易状态 · 例：`SUCCESS` */
  trade_state: string
  /** 交易状态描述 */
  trade_state_des?: string
  /** 充电授权扣费协议号 · 例：`121775250124070332` */
  contract_id: string
  /** 支付者信息 */
  payer?: {
    /** 用户在服务商的标识 · 例：`oUpF8uMuAJOM2pxb1Q` */
    openid?: string
    /** 用户在特约商户的标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
    sub_openid?: string
  }
  /** 订单金额信息 */
  amount: {
    /** 订单金额 · 单位：分 */
    total: number
    /** 货币类型 · 例：`CNY` */
    currency?: string
    /** 用户实际支付金额 · 单位：分 */
    payer_total?: number
    /** 折扣 · 单位：分 */
    discount_total?: number
  }
  /** 设备信息 */
  device_info: {
    /** 充电位设备号 · 例：`12343232` */
    device_id: string
    /** 商户端设备ip · 例：`123.12.12.123` */
    device_ip: string
  }
  /** 优惠信息 */
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

