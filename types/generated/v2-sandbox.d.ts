// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, PathNode } from '../index'

/** 下载对账单：请求 */
export interface PostV2SandboxnewPayDownloadbillXml {
  /** 公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000109` */
  mch_id?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 对账单日期 · 最长8个字符 · 例：`20140603` */
  bill_date: string
  /** 账单类型 */
  bill_type?: 'ALL' | 'SUCCESS' | 'REFUND' | 'RECHARGE_REFUND'
  /** 压缩账单 */
  tar_type?: 'GZIP'
}

/** 下载对账单：选项 */
export interface PostV2SandboxnewPayDownloadbillOptions extends CallOptions {
  xml: PostV2SandboxnewPayDownloadbillXml
}

/** 下载对账单：应答 */
export type PostV2SandboxnewPayDownloadbillResponse = string | Buffer

/** `v2/sandboxnew/pay/downloadbill` */
export interface V2SandboxnewPayDownloadbill extends PathNode {
  /**
   * 下载对账单
   *
   * `POST /sandboxnew/pay/downloadbill`
   *
   * 产品：沙箱环境
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_6 官方文档}
   * @deprecated 微信支付已不再推荐使用
   */
  post(options: PostV2SandboxnewPayDownloadbillOptions): Promise<AxiosResponse<PostV2SandboxnewPayDownloadbillResponse>>
}

/** 获取验签密钥：请求 */
export interface PostV2SandboxnewPayGetsignkeyXml {
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000109` */
  mch_id?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
}

/** 获取验签密钥：选项 */
export interface PostV2SandboxnewPayGetsignkeyOptions extends CallOptions {
  xml: PostV2SandboxnewPayGetsignkeyXml
}

/** 获取验签密钥：应答 */
export interface PostV2SandboxnewPayGetsignkeyResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 · 例：`OK` */
  return_msg: string
  /** 商户号 · 最长32个字符 · 例：`1305638280` */
  mch_id: string
  /** 沙箱密钥 · 最长32个字符 · 例：`797657811956` */
  sandbox_signkey: string
}

/** `v2/sandboxnew/pay/getsignkey` */
export interface V2SandboxnewPayGetsignkey extends PathNode {
  /**
   * 获取验签密钥
   *
   * `POST /sandboxnew/pay/getsignkey`
   *
   * 产品：沙箱环境
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=23_1&index=2 官方文档}
   * @deprecated 微信支付已不再推荐使用
   */
  post(options: PostV2SandboxnewPayGetsignkeyOptions): Promise<AxiosResponse<PostV2SandboxnewPayGetsignkeyResponse>>
}

/** 提交付款码支付：请求 */
export interface PostV2SandboxnewPayMicropayXml {
  /** 接口版本号 · 最长32个字符 · 例：`1.0` */
  version?: string
  /** 是否指定服务商分账 · 最长1个字符 */
  profit_sharing?: 'N' | 'Y'
  /** 是否押金支付 · 最长1个字符 */
  deposit?: 'Y' | 'N'
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
  detail?: string | V2SandboxOrderDetail
  /** 附加数据 · 最长127个字符 */
  attach?: string
  /** 商户订单号 · 最长32个字符 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 订单金额 · 单位：分 */
  total_fee: number
  /** 货币类型 · 最长16个字符 · 例：`CNY` */
  fee_type?: string
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
    store_info: V2SandboxStoreInfo
  }
}

/** 提交付款码支付：选项 */
export interface PostV2SandboxnewPayMicropayOptions extends CallOptions {
  xml: PostV2SandboxnewPayMicropayXml
}

/** 提交付款码支付：应答 */
export interface PostV2SandboxnewPayMicropayResponse {
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

/** `v2/sandboxnew/pay/micropay` */
export interface V2SandboxnewPayMicropay extends PathNode {
  /**
   * 提交付款码支付
   *
   * `POST /sandboxnew/pay/micropay`
   *
   * 产品：沙箱环境
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_10&index=1 官方文档}
   * @deprecated 微信支付已不再推荐使用
   */
  post(options: PostV2SandboxnewPayMicropayOptions): Promise<AxiosResponse<PostV2SandboxnewPayMicropayResponse>>
}

/** 查询订单：请求 */
export interface PostV2SandboxnewPayOrderqueryXml {
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
export interface PostV2SandboxnewPayOrderqueryOptions extends CallOptions {
  xml: PostV2SandboxnewPayOrderqueryXml
}

/** 查询订单：应答 */
export interface PostV2SandboxnewPayOrderqueryResponse {
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

/** `v2/sandboxnew/pay/orderquery` */
export interface V2SandboxnewPayOrderquery extends PathNode {
  /**
   * 查询订单
   *
   * `POST /sandboxnew/pay/orderquery`
   *
   * 产品：沙箱环境
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_2 官方文档}
   * @deprecated 微信支付已不再推荐使用
   */
  post(options: PostV2SandboxnewPayOrderqueryOptions): Promise<AxiosResponse<PostV2SandboxnewPayOrderqueryResponse>>
}

/** 申请退款：请求 */
export interface PostV2SandboxnewPayRefundXml {
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

/** 申请退款：选项 */
export interface PostV2SandboxnewPayRefundOptions extends CallOptions {
  xml: PostV2SandboxnewPayRefundXml
}

/** 申请退款：应答 */
export interface PostV2SandboxnewPayRefundResponse {
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

/** `v2/sandboxnew/pay/refund` */
export interface V2SandboxnewPayRefund extends PathNode {
  /**
   * 申请退款
   *
   * `POST /sandboxnew/pay/refund`
   *
   * 产品：沙箱环境
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_4 官方文档}
   * @deprecated 微信支付已不再推荐使用
   */
  post(options: PostV2SandboxnewPayRefundOptions): Promise<AxiosResponse<PostV2SandboxnewPayRefundResponse>>
}

/** 查询退款：请求 */
export interface PostV2SandboxnewPayRefundqueryXml {
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

/** 查询退款：选项 */
export interface PostV2SandboxnewPayRefundqueryOptions extends CallOptions {
  xml: PostV2SandboxnewPayRefundqueryXml
}

/** 查询退款：应答 */
export interface PostV2SandboxnewPayRefundqueryResponse {
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

/** `v2/sandboxnew/pay/refundquery` */
export interface V2SandboxnewPayRefundquery extends PathNode {
  /**
   * 查询退款
   *
   * `POST /sandboxnew/pay/refundquery`
   *
   * 产品：沙箱环境
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_5 官方文档}
   * @deprecated 微信支付已不再推荐使用
   */
  post(options: PostV2SandboxnewPayRefundqueryOptions): Promise<AxiosResponse<PostV2SandboxnewPayRefundqueryResponse>>
}

/** 统一下单：请求 */
export interface PostV2SandboxnewPayUnifiedorderXml {
  /** 接口版本号 · 最长32个字符 */
  version?: '1.0'
  /** 是否指定服务商分账 · 最长1个字符 */
  profit_sharing?: 'N' | 'Y'
  /** 公众账号ID · 最长32个字符 · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1230000109` */
  mch_id?: string
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
  detail?: string | V2SandboxOrderDetail
  /** 附加数据 · 最长127个字符 */
  attach?: string
  /** 商户订单号 · 最长32个字符 · 例：`20150806125346` */
  out_trade_no: string
  /** 标价币种 · 最长16个字符 · 例：`CNY` */
  fee_type?: string
  /** 标价金额 · 单位：分 */
  total_fee: number
  /** 终端IP · 最长64个字符 · 例：`123.12.12.123` */
  spbill_create_ip: string
  /** 交易起始时间 · 最长14个字符 · 例：`20091225091010` */
  time_start?: string
  /** 交易结束时间 · 最长14个字符 · 例：`20091227091010` */
  time_expire?: string
  /** 订单优惠标记 · 最长32个字符 · 例：`WXG` */
  goods_tag?: string
  /** 通知地址 · 最长256个字符 · 例：`http://www.weixin.qq.com/wxpay/pay.php` */
  notify_url: string
  /** 交易类型 · 最长16个字符 · 例：`JSAPI` */
  trade_type: string
  /** 商品ID · 最长32个字符 · 例：`12235413214070356458058` */
  product_id?: string
  /** 指定支付方式 · 最长32个字符 · 例：`no_credit` */
  limit_pay?: string
  /** 用户标识 · 最长128个字符 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 电子发票入口开放标识 · 最长8个字符 */
  receipt?: 'Y' | 'N'
  /** 场景信息JSON格式字符串 · 最长256个字符 */
  scene_info?: string | {
    /** 实际门店信息 */
    store_info: V2SandboxStoreInfo
  }
  /** 证件类型 · 最长32个字符 */
  user_type?: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT'
  /** 证件号 · 最长32个字符 · 例：`43102119910910512X` */
  user_creid?: string
  /** 姓名 · 最长64个字符 */
  user_truename?: string
}

/** 统一下单：选项 */
export interface PostV2SandboxnewPayUnifiedorderOptions extends CallOptions {
  xml: PostV2SandboxnewPayUnifiedorderXml
}

/** 统一下单：应答 */
export interface PostV2SandboxnewPayUnifiedorderResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 · 例：`OK` */
  return_msg: string
  /** 公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  appid: string
  /** 商户号 · 最长32个字符 · 例：`1900000109` */
  mch_id: string
  /** 设备号 · 最长32个字符 · 例：`013467007045764` */
  device_info?: string
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
  /** 交易类型 · 最长16个字符 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | (string & {})
  /** 预支付交易会话标识 · 最长64个字符 · 例：`wx201410272009395522657a690389285100` */
  prepay_id: string
  /** 二维码链接 · 最长64个字符 · 例：`weixin://wxpay/bizpayurl/up?pr=NwY5Mz9&groupid=00` */
  code_url?: string
  /** 支付跳转链接 */
  mweb_url?: string
  /** 营销详情JSON格式字符串 · 最长6000个字符 */
  promotion_detail?: string
}

/** `v2/sandboxnew/pay/unifiedorder` */
export interface V2SandboxnewPayUnifiedorder extends PathNode {
  /**
   * 统一下单
   *
   * `POST /sandboxnew/pay/unifiedorder`
   *
   * 产品：沙箱环境
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_1 官方文档}
   * @deprecated 微信支付已不再推荐使用
   */
  post(options: PostV2SandboxnewPayUnifiedorderOptions): Promise<AxiosResponse<PostV2SandboxnewPayUnifiedorderResponse>>
}

/** 获取验签密钥：请求 */
export interface PostV2XdcApiv2getsignkeySignGetsignkeyXml {
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000109` */
  mch_id?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
}

/** 获取验签密钥：选项 */
export interface PostV2XdcApiv2getsignkeySignGetsignkeyOptions extends CallOptions {
  xml: PostV2XdcApiv2getsignkeySignGetsignkeyXml
}

/** 获取验签密钥：应答 */
export interface PostV2XdcApiv2getsignkeySignGetsignkeyResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 · 例：`OK` */
  return_msg?: string
  /** 商户号 · 最长32个字符 · 例：`1305638280` */
  mch_id: string
  /** 沙箱密钥 · 最长32个字符 · 例：`797657811956` */
  sandbox_signkey?: string
}

/** `v2/xdc/apiv2getsignkey/sign/getsignkey` */
export interface V2XdcApiv2getsignkeySignGetsignkey extends PathNode {
  /**
   * 获取验签密钥
   *
   * `POST /xdc/apiv2getsignkey/sign/getsignkey`
   *
   * 产品：沙箱环境
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984810 官方文档}
   */
  post(options: PostV2XdcApiv2getsignkeySignGetsignkeyOptions): Promise<AxiosResponse<PostV2XdcApiv2getsignkeySignGetsignkeyResponse>>
}

/** 提交付款码支付：请求 */
export interface PostV2XdcApiv2sandboxPayMicropayXml {
  /** 接口版本号 · 最长32个字符 · 例：`1.0` */
  version?: string
  /** 是否指定服务商分账 · 最长1个字符 */
  profit_sharing?: 'N' | 'Y'
  /** 是否押金支付 · 最长1个字符 */
  deposit?: 'Y' | 'N'
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
  detail?: string | V2SandboxOrderDetail
  /** 附加数据 · 最长127个字符 */
  attach?: string
  /** 商户订单号 · 最长32个字符 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 订单金额 · 单位：分 */
  total_fee: number
  /** 货币类型 · 最长16个字符 · 例：`CNY` */
  fee_type?: string
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
    store_info: V2SandboxStoreInfo
  }
}

/** 提交付款码支付：选项 */
export interface PostV2XdcApiv2sandboxPayMicropayOptions extends CallOptions {
  xml: PostV2XdcApiv2sandboxPayMicropayXml
}

/** 提交付款码支付：应答 */
export interface PostV2XdcApiv2sandboxPayMicropayResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 · 例：`OK` */
  return_msg?: string
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
  /** 交易状态 */
  trade_state?: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {})
}

/** `v2/xdc/apiv2sandbox/pay/micropay` */
export interface V2XdcApiv2sandboxPayMicropay extends PathNode {
  /**
   * 提交付款码支付
   *
   * `POST /xdc/apiv2sandbox/pay/micropay`
   *
   * 产品：沙箱环境
   *
   * 请求头 `Wechatpay-Negative-Test`：异常用例名称
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984810 官方文档}
   */
  post(options: PostV2XdcApiv2sandboxPayMicropayOptions): Promise<AxiosResponse<PostV2XdcApiv2sandboxPayMicropayResponse>>
}

/** 查询订单：请求 */
export interface PostV2XdcApiv2sandboxPayOrderqueryXml {
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
export interface PostV2XdcApiv2sandboxPayOrderqueryOptions extends CallOptions {
  xml: PostV2XdcApiv2sandboxPayOrderqueryXml
}

/** 查询订单：应答 */
export interface PostV2XdcApiv2sandboxPayOrderqueryResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 · 例：`OK` */
  return_msg?: string
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
  trade_state?: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {})
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

/** `v2/xdc/apiv2sandbox/pay/orderquery` */
export interface V2XdcApiv2sandboxPayOrderquery extends PathNode {
  /**
   * 查询订单
   *
   * `POST /xdc/apiv2sandbox/pay/orderquery`
   *
   * 产品：沙箱环境
   *
   * 请求头 `Wechatpay-Negative-Test`：异常用例名称
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984810 官方文档}
   */
  post(options: PostV2XdcApiv2sandboxPayOrderqueryOptions): Promise<AxiosResponse<PostV2XdcApiv2sandboxPayOrderqueryResponse>>
}

export interface V2SandboxOperations {
  'POST /v2/sandboxnew/pay/downloadbill': { xml: PostV2SandboxnewPayDownloadbillXml; options: PostV2SandboxnewPayDownloadbillOptions; response: PostV2SandboxnewPayDownloadbillResponse }
  'POST /v2/sandboxnew/pay/getsignkey': { xml: PostV2SandboxnewPayGetsignkeyXml; options: PostV2SandboxnewPayGetsignkeyOptions; response: PostV2SandboxnewPayGetsignkeyResponse }
  'POST /v2/sandboxnew/pay/micropay': { xml: PostV2SandboxnewPayMicropayXml; options: PostV2SandboxnewPayMicropayOptions; response: PostV2SandboxnewPayMicropayResponse }
  'POST /v2/sandboxnew/pay/orderquery': { xml: PostV2SandboxnewPayOrderqueryXml; options: PostV2SandboxnewPayOrderqueryOptions; response: PostV2SandboxnewPayOrderqueryResponse }
  'POST /v2/sandboxnew/pay/refund': { xml: PostV2SandboxnewPayRefundXml; options: PostV2SandboxnewPayRefundOptions; response: PostV2SandboxnewPayRefundResponse }
  'POST /v2/sandboxnew/pay/refundquery': { xml: PostV2SandboxnewPayRefundqueryXml; options: PostV2SandboxnewPayRefundqueryOptions; response: PostV2SandboxnewPayRefundqueryResponse }
  'POST /v2/sandboxnew/pay/unifiedorder': { xml: PostV2SandboxnewPayUnifiedorderXml; options: PostV2SandboxnewPayUnifiedorderOptions; response: PostV2SandboxnewPayUnifiedorderResponse }
  'POST /v2/xdc/apiv2getsignkey/sign/getsignkey': { xml: PostV2XdcApiv2getsignkeySignGetsignkeyXml; options: PostV2XdcApiv2getsignkeySignGetsignkeyOptions; response: PostV2XdcApiv2getsignkeySignGetsignkeyResponse }
  'POST /v2/xdc/apiv2sandbox/pay/micropay': { xml: PostV2XdcApiv2sandboxPayMicropayXml; options: PostV2XdcApiv2sandboxPayMicropayOptions; response: PostV2XdcApiv2sandboxPayMicropayResponse }
  'POST /v2/xdc/apiv2sandbox/pay/orderquery': { xml: PostV2XdcApiv2sandboxPayOrderqueryXml; options: PostV2XdcApiv2sandboxPayOrderqueryOptions; response: PostV2XdcApiv2sandboxPayOrderqueryResponse }
}

/** 付款码支付 */
export interface V2SandboxMicropayRequest {
  /** 接口版本号 · 最长32个字符 · 例：`1.0` */
  version?: string
  /** 是否指定服务商分账 · 最长1个字符 */
  profit_sharing?: 'N' | 'Y'
  /** 是否押金支付 · 最长1个字符 */
  deposit?: 'Y' | 'N'
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
  /** 签名类型 · 最长32个字符 */
  sign_type?: 'MD5' | 'HMAC-SHA256'
  /** 商品描述 · 最长128个字符 */
  body: string
  /** 单品优惠活动该字段必传 · 最长6000个字符 */
  detail?: string | V2SandboxOrderDetail
  /** 附加数据 · 最长127个字符 */
  attach?: string
  /** 商户订单号 · 最长32个字符 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 订单金额 · 单位：分 */
  total_fee: number
  /** 货币类型 · 最长16个字符 · 例：`CNY` */
  fee_type?: string
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
    store_info: V2SandboxStoreInfo
  }
}

/** 单品优惠活动信息 */
export interface V2SandboxOrderDetail {
  /** 订单原价 · 单位：分 */
  cost_price?: number
  /** 商品小票ID · 例：`wx123` */
  receipt_id?: string
  /** 单品列表 */
  goods_detail: {
    /** 商品编码 */
    goods_id?: string
    /** 微信支付商品编码 · 例：`1001` */
    wxpay_goods_id?: string
    /** 商品名称 */
    goods_name?: string
    /** 商品数量 */
    quantity?: number
    /** 商品单价 · 单位：分 */
    price?: number
    /** 商品种类 · 例：`123789` */
    goods_category?: string
    /** 商品描述 */
    body?: string
    /** 商品种类 · 例：`FOOD_BEVERAGE` */
    category?: string
    /** 商品MCC码 */
    mcc?: number
  }[]
}

/** 查询订单 */
export interface V2SandboxOrderQuery {
  /** 接口版本号 · 最长32个字符 */
  version?: '1.0'
  /** 公众账号ID · 最长32个字符 · 例：`wxd678efh567hg6787` */
  appid: string
  /** 子商户公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 商户号 · 最长32个字符 · 例：`1230000109` */
  mch_id: string
  /** 子商户号 · 最长32个字符 · 例：`1900000100` */
  sub_mch_id?: string
  /** 微信订单号 · 最长32个字符 · 例：`1009660380201506130728806387` */
  transaction_id?: string
  /** 商户订单号 · 例：`20150806125346` */
  out_trade_no?: string
  /** 随机字符串 · 最长32个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  nonce_str: string
  /** 签名 · 最长64个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  sign: string
  /** 签名类型 · 最长32个字符 */
  sign_type?: 'MD5' | 'HMAC-SHA256'
}

/** 获取验签密钥 */
export interface V2SandboxSignKeyRequest {
  /** 商户号 · 最长32个字符 · 例：`1900000109` */
  mch_id: string
  /** 随机字符串 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str: string
  /** 签名 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign: string
}

/** 实际门店信息 */
export interface V2SandboxStoreInfo {
  /** 门店id · 例：`SZTX001` */
  id: string
  /** 门店名称 */
  name?: string
  /** 门店行政区划码 · 例：`440305` */
  area_code?: string
  /** 门店详细地址 */
  address?: string
}

