// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, PathNode } from '../index'

/** 消费押金：请求 */
export interface PostV2DepositConsumeXml {
  /** 公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  appid: string
  /** 子商户公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000100` */
  mch_id?: string
  /** 子商户号 · 最长32个字符 · 例：`1900000100` */
  sub_mch_id: string
  /** 微信订单号 · 最长32个字符 · 例：`013467007045764` */
  transaction_id?: string
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no?: string
  /** 押金总金额 · 单位：分 */
  total_fee: number
  /** 消费金额 · 单位：分 */
  consume_fee: number
  /** 货币类型 · 最长16个字符 · 例：`CNY` */
  fee_type: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256'
}

/** 消费押金：选项 */
export interface PostV2DepositConsumeOptions extends CallOptions {
  xml: PostV2DepositConsumeXml
}

/** 消费押金：应答 */
export interface PostV2DepositConsumeResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  appid: string
  /** 子商户公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  sub_appid: string
  /** 商户号 · 最长32个字符 · 例：`1900000100` */
  mch_id: string
  /** 子商户号 · 最长32个字符 · 例：`1900000100` */
  sub_mch_id: string
  /** 随机字符串 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str: string
  /** 签名 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6C380BEC2BFD727A4B6845133519F3AD6` */
  sign: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 微信订单号 · 最长32个字符 · 例：`1217752501201407033233368018` */
  transaction_id: string
  /** 商户订单号 · 最长32个字符 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 押金总金额 · 单位：分 */
  total_fee: string
  /** 消费金额 · 单位：分 */
  consume_fee: string
  /** 货币类型 · 最长16个字符 · 例：`CNY` */
  fee_type?: string
}

/** `v2/deposit/consume` */
export interface V2DepositConsume extends PathNode {
  /**
   * 消费押金
   *
   * `POST /deposit/consume`
   *
   * 产品：APIv2∙酒店押金
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011986801 官方文档}
   */
  post(options: PostV2DepositConsumeOptions): Promise<AxiosResponse<PostV2DepositConsumeResponse>>
}

/** 支付押金（人脸支付）：请求 */
export interface PostV2DepositFacepayXml {
  /** 是否押金支付 · 最长1个字符 */
  deposit?: 'Y' | 'N'
  /** 公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  appid: string
  /** 子商户公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000100` */
  mch_id?: string
  /** 子商户号 · 最长32个字符 · 例：`1900000100` */
  sub_mch_id?: string
  /** 设备号 · 最长32个字符 · 例：`013467007045764` */
  device_info?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C370BEC2BFD727A4B6845133519F3AD6C370BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 商品描述 · 最长128个字符 */
  body: string
  /** 商品详情JSON格式字符串 · 最长6000个字符 */
  detail?: string | {
    /** 单品列表 */
    goods_detail: {
      /** 商品编码 */
      goods_id: string
      /** 微信支付商品编码 · 例：`1001` */
      wxpay_goods_id?: string
      /** 商品名称 */
      goods_name: string
      /** 商品数量 */
      goods_num: number
      /** 商品单价 · 单位：分 */
      price: number
      /** 商品类目ID · 例：`123789` */
      goods_category?: string
      /** 商品描述信息 */
      body?: string
    }[]
  }
  /** 附加数据 · 最长127个字符 */
  attach?: string
  /** 商户订单号 · 最长32个字符 · 例：`1217472501201407033233367018` */
  out_trade_no: string
  /** 总金额 · 单位：分 */
  total_fee: number
  /** 货币类型 · 最长16个字符 · 例：`CNY` */
  fee_type: string
  /** 终端IP · 最长16个字符 · 例：`8.8.8.8` */
  spbill_create_ip: string
  /** 订单优惠标记 · 最长32个字符 · 例：`1234` */
  goods_tag?: string
  /** 指定支付方式 · 最长32个字符 · 例：`no_credit` */
  limit_pay?: string
  /** 交易起始时间 · 最长14个字符 · 例：`20091225091010` */
  time_start?: string
  /** 交易结束时间 · 最长14个字符 · 例：`20091227091010` */
  time_expire?: string
  /** 用户标识 · 最长128个字符 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 授权码 · 最长128个字符 · 例：`b713b5d2-666c-48` */
  face_code: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256'
}

/** 支付押金（人脸支付）：选项 */
export interface PostV2DepositFacepayOptions extends CallOptions {
  xml: PostV2DepositFacepayXml
}

/** 支付押金（人脸支付）：应答 */
export interface PostV2DepositFacepayResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  appid: string
  /** 子商户公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 商户号 · 最长32个字符 · 例：`1900000100` */
  mch_id: string
  /** 子商户号 · 最长32个字符 · 例：`1900000100` */
  sub_mch_id?: string
  /** 设备号 · 最长32个字符 · 例：`013467007045764` */
  device_info?: string
  /** 随机字符串 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str: string
  /** 签名 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6C380BEC2BFD727A4B6845133519F3AD6` */
  sign: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 用户标识 · 最长128个字符 · 例：`Y` */
  openid: string
  /** 是否关注公众账号 · 最长1个字符 */
  is_subscribe: 'Y' | 'N' | (string & {})
  /** 用户子标识 · 最长128个字符 · 例：`Y` */
  sub_openid?: string
  /** 是否关注子公众账号 · 最长1个字符 */
  sub_is_subscribe?: 'Y' | 'N' | (string & {})
  /** 交易类型 · 最长16个字符 · 例：`MICROPAY` */
  trade_type: string
  /** 付款银行 · 最长32个字符 · 例：`CMC` */
  bank_type: string
  /** 标价币种 · 最长16个字符 · 例：`CNY` */
  fee_type?: string
  /** 标价金额 · 单位：分 */
  total_fee: string
  /** 现金支付币种 · 最长16个字符 · 例：`CNY` */
  cash_fee_type?: string
  /** 现金支付金额 · 单位：分 */
  cash_fee: string
  /** 应结订单金额 · 单位：分 */
  settlement_total_fee?: string
  /** 代金券金额 · 单位：分 */
  coupon_fee?: string
  /** 微信支付订单号 · 最长32个字符 · 例：`1217472501201407033233368018` */
  transaction_id: string
  /** 商户订单号 · 最长32个字符 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 商家数据包 · 最长128个字符 · 例：`123456` */
  attach?: string
  /** 支付完成时间 · 最长14个字符 · 例：`20141030133525` */
  time_end: string
  /** 营销详情JSON格式字符串 · 最长6000个字符 */
  promotion_detail?: string
}

/** `v2/deposit/facepay` */
export interface V2DepositFacepay extends PathNode {
  /**
   * 支付押金（人脸支付）
   *
   * `POST /deposit/facepay`
   *
   * 产品：APIv2∙酒店押金
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011986577 官方文档}
   */
  post(options: PostV2DepositFacepayOptions): Promise<AxiosResponse<PostV2DepositFacepayResponse>>
}

/** 支付押金（付款码支付）：请求 */
export interface PostV2DepositMicropayXml {
  /** 接口版本号 · 最长32个字符 · 例：`1.0` */
  version?: string
  /** 是否指定服务商分账 · 最长1个字符 */
  profit_sharing?: 'N' | 'Y'
  /** 是否押金支付 · 最长1个字符 */
  deposit: 'Y' | 'N'
  /** 公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  appid: string
  /** 子商户公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000109` */
  mch_id?: string
  /** 子商户号 · 最长32个字符 · 例：`1900000100` */
  sub_mch_id?: string
  /** 设备号 · 最长32个字符 · 例：`013467007045764` */
  device_info?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'MD5' | 'HMAC-SHA256'
  /** 商品描述 · 最长128个字符 */
  body: string
  /** 单品优惠活动该字段必传 · 最长6000个字符 */
  detail?: string | V2DepositOrderDetail
  /** 附加数据 · 最长127个字符 */
  attach?: string
  /** 商户订单号 · 最长32个字符 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 订单金额 · 单位：分 */
  total_fee: number
  /** 货币类型 · 最长16个字符 · 例：`CNY` */
  fee_type: string
  /** 终端IP · 最长64个字符 · 例：`8.8.8.8` */
  spbill_create_ip: string
  /** 订单优惠标记 · 最长32个字符 · 例：`1234` */
  goods_tag?: string
  /** 指定支付方式 · 最长32个字符 · 例：`no_credit` */
  limit_pay?: string
  /** 交易起始时间 · 最长14个字符 · 例：`20091225091010` */
  time_start?: string
  /** 交易结束时间 · 最长14个字符 · 例：`20091227091010` */
  time_expire?: string
  /** 电子发票入口开放标识 · 最长8个字符 · 例：`Y` */
  receipt?: string
  /** 授权码 · 最长128个字符 · 例：`120061098828009406` */
  auth_code: string
  /** 场景信息JSON格式字符串 · 最长256个字符 */
  scene_info?: string | {
    /** 实际门店信息 */
    store_info: V2DepositStoreInfo
  }
}

/** 支付押金（付款码支付）：选项 */
export interface PostV2DepositMicropayOptions extends CallOptions {
  xml: PostV2DepositMicropayXml
}

/** 支付押金（付款码支付）：应答 */
export interface PostV2DepositMicropayResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 · 例：`OK` */
  return_msg: string
  /** 公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  appid: string
  /** 子商户公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 商户号 · 最长32个字符 · 例：`1900000109` */
  mch_id: string
  /** 子商户号 · 最长32个字符 · 例：`1900000100` */
  sub_mch_id?: string
  /** 设备号 · 最长32个字符 · 例：`013467007045764` */
  device_info?: string
  /** 随机字符串 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str: string
  /** 签名 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 用户标识 · 最长128个字符 · 例：`Y` */
  openid: string
  /** 是否关注公众账号 · 最长1个字符 */
  is_subscribe: 'Y' | 'N' | (string & {})
  /** 交易类型 · 最长16个字符 · 例：`MICROPAY` */
  trade_type: string
  /** 付款银行 · 最长32个字符 · 例：`CMC` */
  bank_type: string
  /** 货币类型 · 最长16个字符 · 例：`CNY` */
  fee_type?: string
  /** 订单金额 · 单位：分 */
  total_fee: string
  /** 应结订单金额 · 单位：分 */
  settlement_total_fee?: string
  /** 代金券金额 · 单位：分 */
  coupon_fee?: string
  /** 现金支付货币类型 · 最长16个字符 · 例：`CNY` */
  cash_fee_type?: string
  /** 现金支付金额 · 单位：分 */
  cash_fee: string
  /** 微信支付订单号 · 最长32个字符 · 例：`1217752501201407033233368018` */
  transaction_id: string
  /** 商户订单号 · 最长32个字符 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 商家数据包 · 最长128个字符 · 例：`123456` */
  attach?: string
  /** 支付完成时间 · 最长14个字符 · 例：`20141030133525` */
  time_end: string
  /** 营销详情JSON格式字符串 · 最长6000个字符 */
  promotion_detail?: string
}

/** `v2/deposit/micropay` */
export interface V2DepositMicropay extends PathNode {
  /**
   * 支付押金（付款码支付）
   *
   * `POST /deposit/micropay`
   *
   * 产品：APIv2∙酒店押金
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011986623 官方文档}
   */
  post(options: PostV2DepositMicropayOptions): Promise<AxiosResponse<PostV2DepositMicropayResponse>>
}

/** 查询订单：请求 */
export interface PostV2DepositOrderqueryXml {
  /** 接口版本号 · 最长32个字符 */
  version?: '1.0'
  /** 公众账号ID · 最长32个字符 · 例：`wxd678efh567hg6787` */
  appid: string
  /** 子商户公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1230000109` */
  mch_id?: string
  /** 子商户号 · 最长32个字符 · 例：`1900000100` */
  sub_mch_id?: string
  /** 微信订单号 · 最长32个字符 · 例：`1009660380201506130728806387` */
  transaction_id?: string
  /** 商户订单号 · 例：`20150806125346` */
  out_trade_no?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'MD5' | 'HMAC-SHA256'
}

/** 查询订单：选项 */
export interface PostV2DepositOrderqueryOptions extends CallOptions {
  xml: PostV2DepositOrderqueryXml
}

/** 查询订单：应答 */
export interface PostV2DepositOrderqueryResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 · 例：`OK` */
  return_msg: string
  /** 公众账号ID · 最长32个字符 · 例：`wxd678efh567hg6787` */
  appid: string
  /** 子商户公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 商户号 · 最长32个字符 · 例：`1230000109` */
  mch_id: string
  /** 子商户号 · 最长32个字符 · 例：`1900000100` */
  sub_mch_id?: string
  /** 随机字符串 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str: string
  /** 签名 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 设备号 · 最长32个字符 · 例：`013467007045764` */
  device_info?: string
  /** 用户标识 · 最长128个字符 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
  /** 是否关注公众账号 · 最长1个字符 */
  is_subscribe: 'Y' | 'N' | (string & {})
  /** 用户子标识 · 最长128个字符 · 例：`wxd930ea5d5a258f4f` */
  sub_openid?: string
  /** 是否关注子公众账号 · 最长1个字符 */
  sub_is_subscribe?: 'Y' | 'N' | (string & {})
  /** 交易类型 · 最长16个字符 · 例：`JSAPI` */
  trade_type: string
  /** 交易状态 · 最长32个字符 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {})
  /** 付款银行 · 最长16个字符 · 例：`CMC` */
  bank_type: string
  /** 标价金额 · 单位：分 */
  total_fee: string
  /** 应结订单金额 · 单位：分 */
  settlement_total_fee?: string
  /** 标价币种 · 最长8个字符 · 例：`CNY` */
  fee_type?: string
  /** 现金支付金额 · 单位：分 */
  cash_fee: string
  /** 现金支付币种 · 最长16个字符 · 例：`CNY` */
  cash_fee_type?: string
  /** 代金券金额 · 单位：分 */
  coupon_fee?: string
  /** 代金券使用数量 */
  coupon_count?: string
  /** 微信支付订单号 · 最长32个字符 · 例：`1009660380201506130728806387` */
  transaction_id: string
  /** 商户订单号 · 最长32个字符 · 例：`20150806125346` */
  out_trade_no: string
  /** 附加数据 · 最长128个字符 */
  attach?: string
  /** 支付完成时间 · 最长14个字符 · 例：`20141030133525` */
  time_end: string
  /** 交易状态描述 · 最长256个字符 */
  trade_state_desc: string
  /** 营销详情JSON格式字符串 · 最长6000个字符 */
  promotion_detail?: string
  /** 押金消费金额 · 单位：分 */
  consume_fee?: string
  /** 代金券类型 · 例：`CASH` */
  [numbered: `coupon_type_${number}`]: string | undefined
  /** 代金券ID · 最长20个字符 · 例：`10000` */
  [numbered: `coupon_id_${number}`]: string | undefined
  /** 单个代金券支付金额 · 单位：分 */
  [numbered: `coupon_fee_${number}`]: string | undefined
}

/** `v2/deposit/orderquery` */
export interface V2DepositOrderquery extends PathNode {
  /**
   * 查询订单
   *
   * `POST /deposit/orderquery`
   *
   * 产品：APIv2∙酒店押金
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011986679 官方文档}
   */
  post(options: PostV2DepositOrderqueryOptions): Promise<AxiosResponse<PostV2DepositOrderqueryResponse>>
}

/** 申请退款（押金）：请求 */
export interface PostV2DepositRefundXml {
  /** 公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  appid: string
  /** 子商户公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000109` */
  mch_id?: string
  /** 子商户号 · 最长32个字符 · 例：`1900000109` */
  sub_mch_id?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'MD5' | 'HMAC-SHA256'
  /** 微信订单号 · 最长32个字符 · 例：`1217752501201407033233368018` */
  transaction_id?: string
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no?: string
  /** 商户退款单号 · 最长64个字符 · 例：`1217752501201407033233368018` */
  out_refund_no: string
  /** 订单金额 · 单位：分 */
  total_fee: number
  /** 退款金额 · 单位：分 */
  refund_fee: number
  /** 退款货币种类 · 最长8个字符 · 例：`CNY` */
  refund_fee_type?: string
  /** 退款原因 · 最长80个字符 */
  refund_desc?: string
  /** 退款资金来源 · 最长30个字符 · 例：`REFUND_SOURCE_RECHARGE_FUNDS` */
  refund_account?: string
  /** 退款结果通知url · 最长256个字符 · 例：`https://weixin.qq.com/notify/` */
  notify_url?: string
}

/** 申请退款（押金）：选项 */
export interface PostV2DepositRefundOptions extends CallOptions {
  xml: PostV2DepositRefundXml
}

/** 申请退款（押金）：应答 */
export interface PostV2DepositRefundResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 · 例：`OK` */
  return_msg: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  appid: string
  /** 商户号 · 最长32个字符 · 例：`1900000109` */
  mch_id: string
  /** 子商户公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 子商户号 · 最长32个字符 · 例：`1900000109` */
  sub_mch_id?: string
  /** 随机字符串 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str: string
  /** 签名 · 最长64个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  sign: string
  /** 微信订单号 · 最长32个字符 · 例：`4007752501201407033233368018` */
  transaction_id: string
  /** 商户订单号 · 最长32个字符 · 例：`33368018` */
  out_trade_no: string
  /** 商户退款单号 · 最长64个字符 · 例：`121775250` */
  out_refund_no: string
  /** 微信退款单号 · 最长32个字符 · 例：`2007752501201407033233368018` */
  refund_id: string
  /** 退款金额 · 单位：分 */
  refund_fee: string
  /** 应结退款金额 · 单位：分 */
  settlement_refund_fee?: string
  /** 标价金额 · 单位：分 */
  total_fee: string
  /** 应结订单金额 · 单位：分 */
  settlement_total_fee?: string
  /** 标价币种 · 最长8个字符 · 例：`CNY` */
  fee_type?: string
  /** 现金支付金额 · 单位：分 */
  cash_fee: string
  /** 现金支付币种 · 最长16个字符 · 例：`CNY` */
  cash_fee_type?: string
  /** 现金退款金额 · 单位：分 */
  cash_refund_fee?: string
  /** 代金券退款总金额 · 单位：分 */
  coupon_refund_fee?: string
  /** 退款代金券使用数量 */
  coupon_refund_count?: string
  /** 代金券类型 · 最长8个字符 · 例：`CASH` */
  [numbered: `coupon_type_${number}`]: string | undefined
  /** 单个代金券退款金额 · 单位：分 */
  [numbered: `coupon_refund_fee_${number}`]: string | undefined
  /** 退款代金券ID · 最长20个字符 · 例：`10000` */
  [numbered: `coupon_refund_id_${number}`]: string | undefined
}

/** `v2/deposit/refund` */
export interface V2DepositRefund extends PathNode {
  /**
   * 申请退款（押金）
   *
   * `POST /deposit/refund`
   *
   * 产品：APIv2∙酒店押金
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011987251 官方文档}
   */
  post(options: PostV2DepositRefundOptions): Promise<AxiosResponse<PostV2DepositRefundResponse>>
}

/** 查询退款（押金）：请求 */
export interface PostV2DepositRefundqueryXml {
  /** 公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000109` */
  mch_id?: string
  /** 子商户公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 子商户号 · 最长32个字符 · 例：`1900000109` */
  sub_mch_id?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'MD5' | 'HMAC-SHA256'
  /** 微信订单号 · 最长32个字符 · 例：`1217752501201407033233368018` */
  transaction_id?: string
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no?: string
  /** 商户退款单号 · 例：`1217752501201407033233368018` */
  out_refund_no?: string
  /** 微信退款单号 · 例：`1217752501201407033233368018` */
  refund_id?: string
  /** 偏移量 */
  offset?: number
}

/** 查询退款（押金）：选项 */
export interface PostV2DepositRefundqueryOptions extends CallOptions {
  xml: PostV2DepositRefundqueryXml
}

/** 查询退款（押金）：应答 */
export interface PostV2DepositRefundqueryResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 · 例：`OK` */
  return_msg: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误描述 · 最长128个字符 */
  err_code_des?: string
  /** 公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  appid: string
  /** 商户号 · 最长32个字符 · 例：`1900000109` */
  mch_id: string
  /** 子商户公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 子商户号 · 最长32个字符 · 例：`1900000109` */
  sub_mch_id?: string
  /** 随机字符串 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str: string
  /** 签名 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign: string
  /** 订单总退款次数 */
  total_refund_count?: string
  /** 微信订单号 · 最长32个字符 · 例：`1217752501201407033233368018` */
  transaction_id: string
  /** 商户订单号 · 最长32个字符 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 订单金额 · 单位：分 */
  total_fee: string
  /** 应结订单金额 · 单位：分 */
  settlement_total_fee?: string
  /** 货币种类 · 最长8个字符 · 例：`CNY` */
  fee_type?: string
  /** 现金支付金额 · 单位：分 */
  cash_fee: string
  /** 退款笔数 */
  refund_count: string
  /** 商户退款单号 · 最长64个字符 · 例：`1217752501201407033233368018` */
  [numbered: `out_refund_no_${number}`]: string | undefined
  /** 微信退款单号 · 最长32个字符 · 例：`1217752501201407033233368018` */
  [numbered: `refund_id_${number}`]: string | undefined
  /** 退款渠道 · 最长16个字符 · 例：`ORIGINAL` */
  [numbered: `refund_channel_${number}`]: string | undefined
  /** 申请退款金额 · 单位：分 */
  [numbered: `refund_fee_${number}`]: string | undefined
  /** 退款金额 · 单位：分 */
  [numbered: `settlement_refund_fee_${number}`]: string | undefined
  /** 代金券类型 · 最长8个字符 · 例：`CASH` */
  [numbered: `coupon_type_${number}_${number}`]: string | undefined
  /** 总代金券退款金额 · 单位：分 */
  [numbered: `coupon_refund_fee_${number}`]: string | undefined
  /** 退款代金券使用数量 */
  [numbered: `coupon_refund_count_${number}`]: string | undefined
  /** 退款代金券ID · 最长20个字符 · 例：`10000` */
  [numbered: `coupon_refund_id_${number}_${number}`]: string | undefined
  /** 单个代金券退款金额 · 单位：分 */
  [numbered: `coupon_refund_fee_${number}_${number}`]: string | undefined
  /** 退款状态 · 最长16个字符 · 例：`SUCCESS` */
  [numbered: `refund_status_${number}`]: string | undefined
  /** 退款资金来源 · 最长30个字符 · 例：`REFUND_SOURCE_RECHARGE_FUNDS` */
  [numbered: `refund_account_${number}`]: string | undefined
  /** 退款入账账户 · 最长64个字符 */
  [numbered: `refund_recv_accout_${number}`]: string | undefined
  /** 退款成功时间 · 最长20个字符 · 例：`2016-07-25 15:26:26` */
  [numbered: `refund_success_time_${number}`]: string | undefined
}

/** `v2/deposit/refundquery` */
export interface V2DepositRefundquery extends PathNode {
  /**
   * 查询退款（押金）
   *
   * `POST /deposit/refundquery`
   *
   * 产品：APIv2∙酒店押金
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011987300 官方文档}
   */
  post(options: PostV2DepositRefundqueryOptions): Promise<AxiosResponse<PostV2DepositRefundqueryResponse>>
}

/** 撤销订单：请求 */
export interface PostV2DepositReverseXml {
  /** 公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  appid: string
  /** 子商户公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000109` */
  mch_id?: string
  /** 子商户号 · 最长32个字符 · 例：`1900000100` */
  sub_mch_id?: string
  /** 微信订单号 · 最长32个字符 · 例：`1217752501201407033233368018` */
  transaction_id?: string
  /** 商户订单号 · 最长32个字符 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'MD5' | 'HMAC-SHA256'
}

/** 撤销订单：选项 */
export interface PostV2DepositReverseOptions extends CallOptions {
  xml: PostV2DepositReverseXml
}

/** 撤销订单：应答 */
export interface PostV2DepositReverseResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 · 例：`OK` */
  return_msg: string
  /** 公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  appid: string
  /** 子商户公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 商户号 · 最长32个字符 · 例：`1900000109` */
  mch_id: string
  /** 子商户号 · 最长32个字符 · 例：`1900000100` */
  sub_mch_id?: string
  /** 随机字符串 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str: string
  /** 签名 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误描述 · 最长128个字符 */
  err_code_des?: string
  /** 是否重调 · 最长1个字符 */
  recall: 'Y' | 'N' | (string & {})
}

/** `v2/deposit/reverse` */
export interface V2DepositReverse extends PathNode {
  /**
   * 撤销订单
   *
   * `POST /deposit/reverse`
   *
   * 产品：APIv2∙酒店押金
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011986741 官方文档}
   */
  post(options: PostV2DepositReverseOptions): Promise<AxiosResponse<PostV2DepositReverseResponse>>
}

/** 支付押金（JSAPI/APP支付）：请求 */
export interface PostV2DepositUnifiedorderXml {
  /** 服务商应用ID · 最长32个字符 · 例：`wx8888888888888888` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000109` */
  mch_id?: string
  /** 子商户应用ID · 最长32个字符 · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 子商户号 · 最长32个字符 · 例：`1900000109` */
  sub_mch_id: string
  /** 设备号 · 最长32个字符 · 例：`013467007045764` */
  device_info?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'MD5' | 'HMAC-SHA256'
  /** 商品描述 · 最长127个字符 */
  body: string
  /** 单品优惠活动该字段必传 · 最长6000个字符 */
  detail?: string | V2DepositOrderDetail
  /** 附加数据 · 最长127个字符 */
  attach?: string
  /** 商户订单号 · 最长32个字符 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 货币类型 · 最长16个字符 · 例：`CNY` */
  fee_type: string
  /** 总金额 · 单位：分 */
  total_fee: number
  /** 终端IP · 最长64个字符 · 例：`123.12.12.123` */
  spbill_create_ip: string
  /** 交易起始时间 · 最长14个字符 · 例：`20091225091010` */
  time_start?: string
  /** 交易结束时间 · 最长14个字符 · 例：`20091227091010` */
  time_expire?: string
  /** 通知地址 · 最长256个字符 · 例：`http://www.weixin.qq.com/wxpay/pay.php` */
  notify_url: string
  /** 交易类型 · 最长16个字符 */
  trade_type: 'JSAPI' | 'APP'
  /** 商品ID · 最长32个字符 · 例：`12235413214070356458058` */
  product_id?: string
  /** 指定支付方式 · 最长32个字符 · 例：`no_credit` */
  limit_pay?: string
  /** 用户标识 · 最长128个字符 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 用户子标识 · 最长128个字符 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
  /** 电子发票入口开放标识 · 最长8个字符 */
  receipt?: 'Y' | 'N'
  /** 场景信息JSON格式字符串 · 最长256个字符 */
  scene_info?: string | {
    /** 实际门店信息 */
    store_info: V2DepositStoreInfo
  }
}

/** 支付押金（JSAPI/APP支付）：选项 */
export interface PostV2DepositUnifiedorderOptions extends CallOptions {
  xml: PostV2DepositUnifiedorderXml
}

/** 支付押金（JSAPI/APP支付）：应答 */
export interface PostV2DepositUnifiedorderResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 服务商应用ID · 最长32个字符 · 例：`wx8888888888888888` */
  appid: string
  /** 商户号 · 最长32个字符 · 例：`1900000109` */
  mch_id: string
  /** 子商户应用ID · 最长32个字符 · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 子商户号 · 最长32个字符 · 例：`1900000109` */
  sub_mch_id: string
  /** 设备号 · 最长32个字符 · 例：`013467007045764` */
  device_info?: string
  /** 随机字符串 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str: string
  /** 签名 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 交易类型 · 最长16个字符 */
  trade_type: 'JSAPI' | 'APP' | (string & {})
  /** 预支付交易会话标识 · 最长64个字符 · 例：`wx201410272009395522657a690389285100` */
  prepay_id: string
  /** 二维码链接 · 最长64个字符 · 例：`weixin://wxpay/bizpayurl/up?pr=NwY5Mz9&groupid=00` */
  code_url?: string
}

/** `v2/deposit/unifiedorder` */
export interface V2DepositUnifiedorder extends PathNode {
  /**
   * 支付押金（JSAPI/APP支付）
   *
   * `POST /deposit/unifiedorder`
   *
   * 产品：APIv2∙酒店押金
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011986340 官方文档}
   */
  post(options: PostV2DepositUnifiedorderOptions): Promise<AxiosResponse<PostV2DepositUnifiedorderResponse>>
}

export interface V2DepositOperations {
  'POST /v2/deposit/consume': { xml: PostV2DepositConsumeXml; options: PostV2DepositConsumeOptions; response: PostV2DepositConsumeResponse }
  'POST /v2/deposit/facepay': { xml: PostV2DepositFacepayXml; options: PostV2DepositFacepayOptions; response: PostV2DepositFacepayResponse }
  'POST /v2/deposit/micropay': { xml: PostV2DepositMicropayXml; options: PostV2DepositMicropayOptions; response: PostV2DepositMicropayResponse }
  'POST /v2/deposit/orderquery': { xml: PostV2DepositOrderqueryXml; options: PostV2DepositOrderqueryOptions; response: PostV2DepositOrderqueryResponse }
  'POST /v2/deposit/refund': { xml: PostV2DepositRefundXml; options: PostV2DepositRefundOptions; response: PostV2DepositRefundResponse }
  'POST /v2/deposit/refundquery': { xml: PostV2DepositRefundqueryXml; options: PostV2DepositRefundqueryOptions; response: PostV2DepositRefundqueryResponse }
  'POST /v2/deposit/reverse': { xml: PostV2DepositReverseXml; options: PostV2DepositReverseOptions; response: PostV2DepositReverseResponse }
  'POST /v2/deposit/unifiedorder': { xml: PostV2DepositUnifiedorderXml; options: PostV2DepositUnifiedorderOptions; response: PostV2DepositUnifiedorderResponse }
}

/** 单品信息 */
export interface V2DepositGoodsDetail {
  /** 商品编码 */
  goods_id?: string
  /** 微信支付商品编码 · 例：`1001` */
  wxpay_goods_id?: string
  /** 商品名称 */
  goods_name?: string
  /** 商品数量 */
  quantity: number
  /** 商品单价 · 单位：分 */
  price: number
}

/** 单品优惠活动信息 */
export interface V2DepositOrderDetail {
  /** 订单原价 · 单位：分 */
  cost_price?: number
  /** 商品小票ID · 例：`wx123` */
  receipt_id?: string
  /** 单品列表 */
  goods_detail: V2DepositGoodsDetail[]
}

/** 实际门店信息 */
export interface V2DepositStoreInfo {
  /** 门店id · 例：`SZTX001` */
  id: string
  /** 门店名称 */
  name?: string
  /** 门店行政区划码 · 例：`440305` */
  area_code?: string
  /** 门店详细地址 */
  address?: string
}

