// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'
import type { V3MedInsOrdersMixTradeNoNode, V3MedInsOrdersOutTradeNoNode } from './prefixes'

/** 医保自费混合收款下单：请求 */
export interface PostV3MedInsOrdersJson {
  /** 混合支付类型 */
  mix_pay_type: 'UNKNOWN_MIX_PAY_TYPE' | 'CASH_ONLY' | 'INSURANCE_ONLY' | 'CASH_AND_INSURANCE'
  /** 订单类型 */
  order_type: 'UNKNOWN_ORDER_TYPE' | 'REG_PAY' | 'DIAG_PAY' | 'COVID_EXAM_PAY' | 'IN_HOSP_PAY' | 'PHARMACY_PAY' | 'INSURANCE_PAY' | 'INT_REG_PAY' | 'INT_RE_DIAG_PAY' | 'INT_RX_PAY' | 'COVID_ANTIGEN_PAY' | 'MED_PAY'
  /** 从业机构的公众号ID · 例：`wx8888888888888888` */
  appid: string
  /** 医疗机构的公众号ID · 例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** 医疗机构的商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 用户子标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
  /** 支付人身份信息 */
  payer: MedInsIdentity
  /** 是否代亲属支付 */
  pay_for_relatives?: boolean
  /** 亲属身份信息 */
  relative?: MedInsIdentity
  /** 从业机构订单号 · 例：`202204022005169952975171534816` */
  out_trade_no: string
  /** 医疗机构订单号 · 例：`1217752501201` */
  serial_no: string
  /** 医保局返回的支付单ID · 例：`ORD530100202204022006350000021` */
  pay_order_id?: string
  /** 医保局返回的支付授权码 · 例：`AUTH530100202204022006310000034` */
  pay_auth_no?: string
  /** 用户定位信息 · 例：`102.682296,25.054260` */
  geo_location?: string
  /** 城市ID · 例：`530100` */
  city_id: string
  /** 医疗机构名称 */
  med_inst_name: string
  /** 医疗机构编码 · 例：`1217752501201407033233368318` */
  med_inst_no: string
  /** 医保下单时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  med_ins_order_create_time?: string
  /** 使用该接口下单的总金额 · 单位：分 */
  total_fee: number
  /** 医保统筹部分金额 · 单位：分 */
  med_ins_gov_fee?: number
  /** 医保个人账户部分金额 · 单位：分 */
  med_ins_self_fee?: number
  /** 医保其他部分金额 · 单位：分 */
  med_ins_other_fee?: number
  /** 医保现金部分金额 · 单位：分 */
  med_ins_cash_fee?: number
  /** 实际需要用户微信支付的金额 · 单位：分 */
  wechat_pay_cash_fee?: number
  /** 现金补充列表 */
  cash_add_detail?: {
    /** 现金补充金额 · 单位：分 */
    cash_add_fee: number
    /** 现金补充类型 */
    cash_add_type: 'DEFAULT_ADD_TYPE' | 'FREIGHT' | 'OTHER_MEDICAL_EXPENSES'
  }[]
  /** 现金减免列表 */
  cash_reduce_detail?: {
    /** 现金减免金额 · 单位：分 */
    cash_reduce_fee: number
    /** 现金减免类型 */
    cash_reduce_type: 'DEFAULT_REDUCE_TYPE' | 'HOSPITAL_REDUCE' | 'PHARMACY_DISCOUNT' | 'DISCOUNT' | 'PRE_PAYMENT' | 'DEPOSIT_DEDUCTION'
  }[]
  /** 回调通知URL · 例：`https://www.weixin.qq.com/wxpay/pay.php` */
  callback_url: string
  /** 自费预下单ID · 例：`wx201410272009395522657a690389285100` */
  prepay_id?: string
  /** 医疗机构透传给医保的数据 */
  passthrough_request_content?: string | MedInsPassthroughContent
  /** 扩展字段 */
  extends?: string
  /** 附加数据 */
  attach?: string
  /** 渠道号 · 例：`AAGN9uhZc5EGyRdairKW7Qnu` */
  channel_no?: string
  /** 是否到医保局测试环境下单 */
  med_ins_test_env?: boolean
}

/** 医保自费混合收款下单：选项 */
export interface PostV3MedInsOrdersOptions extends CallOptions {
  json: PostV3MedInsOrdersJson
}

/** 医保自费混合收款下单：应答 */
export interface PostV3MedInsOrdersResponse extends MedInsOrder {}

/** `v3/med-ins/orders` */
export interface V3MedInsOrders extends Printed {
  /**
   * 医保自费混合收款下单
   *
   * `POST /v3/med-ins/orders`
   *
   * 产品：医保支付 · 角色：普通商户、从业机构（银行）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016781466 官方文档}
   */
  post(options: PostV3MedInsOrdersOptions): Promise<AxiosResponse<PostV3MedInsOrdersResponse>>
  readonly mixTradeNo: V3MedInsOrdersMixTradeNoNode
  readonly outTradeNo: V3MedInsOrdersOutTradeNoNode
  readonly 'mix-trade-no/{mix_trade_no}': V3MedInsOrdersMixTradeNoByMixTradeNo
  readonly 'out-trade-no/{out_trade_no}': V3MedInsOrdersOutTradeNoByOutTradeNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/med-ins/orders/${Path}`>
}

/** 使用医保自费混合订单号查看下单结果：查询参数 */
export interface GetV3MedInsOrdersMixTradeNoByMixTradeNoQuery {
  /** 医疗机构的商户号 · 例：`1900000109` */
  sub_mchid?: string
}

/** 使用医保自费混合订单号查看下单结果：选项 */
export interface GetV3MedInsOrdersMixTradeNoByMixTradeNoOptions extends CallOptions {
  /** 医保自费混合订单号 · 例：`1217752501201407033233368318` */
  mix_trade_no: string
  query?: GetV3MedInsOrdersMixTradeNoByMixTradeNoQuery
}

/** 使用医保自费混合订单号查看下单结果：应答 */
export interface GetV3MedInsOrdersMixTradeNoByMixTradeNoResponse extends MedInsOrder {}

/** `v3/med-ins/orders/mix-trade-no/{mix_trade_no}` */
export interface V3MedInsOrdersMixTradeNoByMixTradeNo extends PathNode {
  /**
   * 使用医保自费混合订单号查看下单结果
   *
   * `GET /v3/med-ins/orders/mix-trade-no/{mix_trade_no}`
   *
   * 产品：医保支付 · 角色：普通商户、从业机构（银行）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016781479 官方文档}
   */
  get(options: GetV3MedInsOrdersMixTradeNoByMixTradeNoOptions): Promise<AxiosResponse<GetV3MedInsOrdersMixTradeNoByMixTradeNoResponse>>
}

/** 使用商户订单号查看下单结果：查询参数 */
export interface GetV3MedInsOrdersOutTradeNoByOutTradeNoQuery {
  /** 医疗机构的商户号 · 例：`1900000109` */
  sub_mchid?: string
}

/** 使用商户订单号查看下单结果：选项 */
export interface GetV3MedInsOrdersOutTradeNoByOutTradeNoOptions extends CallOptions {
  /** 医保自费混合订单号 · 例：`1217752501201407033233368318` */
  out_trade_no: string
  query?: GetV3MedInsOrdersOutTradeNoByOutTradeNoQuery
}

/** 使用商户订单号查看下单结果：应答 */
export interface GetV3MedInsOrdersOutTradeNoByOutTradeNoResponse extends MedInsOrder {}

/** `v3/med-ins/orders/out-trade-no/{out_trade_no}` */
export interface V3MedInsOrdersOutTradeNoByOutTradeNo extends PathNode {
  /**
   * 使用商户订单号查看下单结果
   *
   * `GET /v3/med-ins/orders/out-trade-no/{out_trade_no}`
   *
   * 产品：医保支付 · 角色：普通商户、从业机构（银行）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016781490 官方文档}
   */
  get(options: GetV3MedInsOrdersOutTradeNoByOutTradeNoOptions): Promise<AxiosResponse<GetV3MedInsOrdersOutTradeNoByOutTradeNoResponse>>
}

/** 医保退款通知：请求 */
export interface PostV3MedInsRefundsNotifyJson {
  /** 医疗机构的商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 医保退款的总金额 · 单位：分 */
  med_refund_total_fee: number
  /** 医保统筹退款金额 · 单位：分 */
  med_refund__gov_fee: number
  /** 医保个账退款金额 · 单位：分 */
  med_refund__self_fee: number
  /** 医保其他退款金额 · 单位：分 */
  med_refund__other_fee: number
  /** 医保退款成功时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  refund_time: string
  /** 从业机构退款单号 · 例：`R202204022005169952975171534816` */
  out_refund_no: string
}

/** 医保退款通知：查询参数 */
export interface PostV3MedInsRefundsNotifyQuery {
  /** 医保自费混合订单号 · 例：`1217752501201407033233368318` */
  mix_trade_no: string
}

/** 医保退款通知：选项 */
export interface PostV3MedInsRefundsNotifyOptions extends CallOptions {
  json: PostV3MedInsRefundsNotifyJson
  query: PostV3MedInsRefundsNotifyQuery
}

/** 医保退款通知：应答 */
export type PostV3MedInsRefundsNotifyResponse = undefined

/** `v3/med-ins/refunds/notify` */
export interface V3MedInsRefundsNotify extends PathNode {
  /**
   * 医保退款通知
   *
   * `POST /v3/med-ins/refunds/notify`
   *
   * 产品：医保支付 · 角色：从业机构（银行）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016781561 官方文档}
   */
  post(options: PostV3MedInsRefundsNotifyOptions): Promise<AxiosResponse<PostV3MedInsRefundsNotifyResponse>>
}

export interface MedInsOperations {
  'POST /v3/med-ins/orders': { json: PostV3MedInsOrdersJson; options: PostV3MedInsOrdersOptions; response: PostV3MedInsOrdersResponse }
  'GET /v3/med-ins/orders/mix-trade-no/{mix_trade_no}': { query: GetV3MedInsOrdersMixTradeNoByMixTradeNoQuery; options: GetV3MedInsOrdersMixTradeNoByMixTradeNoOptions; response: GetV3MedInsOrdersMixTradeNoByMixTradeNoResponse }
  'GET /v3/med-ins/orders/out-trade-no/{out_trade_no}': { query: GetV3MedInsOrdersOutTradeNoByOutTradeNoQuery; options: GetV3MedInsOrdersOutTradeNoByOutTradeNoOptions; response: GetV3MedInsOrdersOutTradeNoByOutTradeNoResponse }
  'POST /v3/med-ins/refunds/notify': { json: PostV3MedInsRefundsNotifyJson; query: PostV3MedInsRefundsNotifyQuery; options: PostV3MedInsRefundsNotifyOptions; response: PostV3MedInsRefundsNotifyResponse }
}

/** 身份信息 */
export interface MedInsIdentity {
  /** 真实姓名 · 敏感信息，加密传输 */
  name: string
  /** 个人身份ID摘要 · 敏感信息，加密传输 */
  id_digest: string
  /** 证件类型 */
  card_type: 'UNKNOWN_USER_CARD_TYPE' | 'ID_CARD' | 'HOUSEHOLD_REGISTRATION' | 'FOREIGNER_PASSPORT' | 'MAINLAND_TRAVEL_PERMIT_FOR_TW' | 'MAINLAND_TRAVEL_PERMIT_FOR_MO' | 'MAINLAND_TRAVEL_PERMIT_FOR_HK' | 'FOREIGN_PERMANENT_RESIDENT'
}

/** 医保自费混合订单 */
export interface MedInsOrder {
  /** 医保自费混合订单号 · 例：`1217752501201407033233368318` */
  mix_trade_no: string
  /** 医保自费混合订单支付状态 */
  mix_pay_status: 'UNKNOWN_MIX_PAY_STATUS' | 'MIX_PAY_CREATED' | 'MIX_PAY_SUCCESS' | 'MIX_PAY_REFUND' | 'MIX_PAY_FAIL' | (string & {})
  /** 混合订单中自费部分的支付状态 */
  self_pay_status: 'UNKNOWN_SELF_PAY_STATUS' | 'SELF_PAY_CREATED' | 'SELF_PAY_SUCCESS' | 'SELF_PAY_REFUND' | 'SELF_PAY_FAIL' | 'NO_SELF_PAY' | (string & {})
  /** 混合订单中医保部分的支付状态 */
  med_ins_pay_status: 'UNKNOWN_MED_INS_PAY_STATUS' | 'MED_INS_PAY_CREATED' | 'MED_INS_PAY_SUCCESS' | 'MED_INS_PAY_REFUND' | 'MED_INS_PAY_FAIL' | 'NO_MED_INS_PAY' | (string & {})
  /** 订单支付时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  paid_time?: string
  /** 支付完成后医保局返回内容 */
  passthrough_response_content?: string
  /** 混合支付类型 */
  mix_pay_type: 'UNKNOWN_MIX_PAY_TYPE' | 'CASH_ONLY' | 'INSURANCE_ONLY' | 'CASH_AND_INSURANCE' | (string & {})
  /** 订单类型 */
  order_type: 'UNKNOWN_ORDER_TYPE' | 'REG_PAY' | 'DIAG_PAY' | 'COVID_EXAM_PAY' | 'IN_HOSP_PAY' | 'PHARMACY_PAY' | 'INSURANCE_PAY' | 'INT_REG_PAY' | 'INT_RE_DIAG_PAY' | 'INT_RX_PAY' | 'COVID_ANTIGEN_PAY' | 'MED_PAY' | (string & {})
  /** 从业机构的公众号ID · 例：`wx8888888888888888` */
  appid: string
  /** 医疗机构的公众号ID · 例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** 医疗机构的商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 用户子标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
  /** 是否代亲属支付 */
  pay_for_relatives?: boolean
  /** 从业机构订单号 · 例：`202204022005169952975171534816` */
  out_trade_no: string
  /** 医疗机构订单号 · 例：`1217752501201` */
  serial_no: string
  /** 医保局返回的支付单ID · 例：`ORD530100202204022006350000021` */
  pay_order_id?: string
  /** 医保局返回的支付授权码 · 例：`AUTH530100202204022006310000034` */
  pay_auth_no?: string
  /** 用户定位信息 · 例：`102.682296,25.054260` */
  geo_location?: string
  /** 城市ID · 例：`530100` */
  city_id: string
  /** 医疗机构名称 */
  med_inst_name: string
  /** 医疗机构编码 · 例：`1217752501201407033233368318` */
  med_inst_no: string
  /** 医保下单时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  med_ins_order_create_time?: string
  /** 使用该接口下单的总金额 · 单位：分 */
  total_fee: number
  /** 医保统筹部分金额 · 单位：分 */
  med_ins_gov_fee?: number
  /** 医保个人账户部分金额 · 单位：分 */
  med_ins_self_fee?: number
  /** 医保其他部分金额 · 单位：分 */
  med_ins_other_fee?: number
  /** 医保现金部分金额 · 单位：分 */
  med_ins_cash_fee?: number
  /** 实际需要用户微信支付的金额 · 单位：分 */
  wechat_pay_cash_fee?: number
  /** 现金补充列表 */
  cash_add_detail?: {
    /** 现金补充金额 · 单位：分 */
    cash_add_fee: number
    /** 现金补充类型 */
    cash_add_type: 'DEFAULT_ADD_TYPE' | 'FREIGHT' | 'OTHER_MEDICAL_EXPENSES' | (string & {})
  }[]
  /** 现金减免列表 */
  cash_reduce_detail?: {
    /** 现金减免金额 · 单位：分 */
    cash_reduce_fee: number
    /** 现金减免类型 */
    cash_reduce_type: 'DEFAULT_REDUCE_TYPE' | 'HOSPITAL_REDUCE' | 'PHARMACY_DISCOUNT' | 'DISCOUNT' | 'PRE_PAYMENT' | 'DEPOSIT_DEDUCTION' | (string & {})
  }[]
  /** 回调通知URL · 例：`https://www.weixin.qq.com/wxpay/pay.php` */
  callback_url: string
  /** 自费预下单ID · 例：`wx201410272009395522657a690389285100` */
  prepay_id?: string
  /** 医疗机构透传给医保的数据 */
  passthrough_request_content?: string
  /** 扩展字段 */
  extends?: string
  /** 附加数据 */
  attach?: string
  /** 渠道号 · 例：`AAGN9uhZc5EGyRdairKW7Qnu` */
  channel_no?: string
  /** 是否到医保局测试环境下单 */
  med_ins_test_env?: boolean
  /** 医保支付失败原因 */
  med_ins_fail_reason?: string
}

/** 医保透传内容 */
export interface MedInsPassthroughContent {
  payAuthNo?: string
  payOrdId?: string
  /** 例：`118.096435,24.485407` */
  setlLatlnt?: string
}

