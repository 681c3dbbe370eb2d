// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, PathNode, WorkwxOptions } from '../index'

/** 查询红包记录：请求 */
export interface PostV2MmpaymkttransfersGethbinfoXml {
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 商户订单号 · 最长28个字符 · 例：`10000098201411111234567890` */
  mch_billno: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`10000098` */
  mch_id?: string
  /** Appid · 最长32个字符 · 例：`wxe062425f740d30d8` */
  appid: string
  /** 订单类型 · 最长32个字符 */
  bill_type: 'MCHT'
}

/** 查询红包记录：选项 */
export interface PostV2MmpaymkttransfersGethbinfoOptions extends CallOptions {
  xml: PostV2MmpaymkttransfersGethbinfoXml
}

/** 查询红包记录：应答 */
export interface PostV2MmpaymkttransfersGethbinfoResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 商户订单号 · 最长28个字符 · 例：`10000098201411111234567890` */
  mch_billno: string
  /** 商户号 · 最长32个字符 · 例：`10000098` */
  mch_id: string
  /** 红包单号 · 最长32个字符 · 例：`1000000000201503283103439304` */
  detail_id: string
  /** 红包状态 · 最长16个字符 */
  status: 'SENDING' | 'SENT' | 'FAILED' | 'RECEIVED' | 'RFUND_ING' | 'REFUND' | (string & {})
  /** 发放类型 · 最长32个字符 */
  send_type: 'API' | 'UPLOAD' | 'ACTIVITY' | (string & {})
  /** 红包类型 · 最长32个字符 */
  hb_type: 'NORMAL' | 'GROUP' | (string & {})
  /** 红包个数 */
  total_num: string
  /** 红包金额 · 单位：分 */
  total_amount: string
  /** 失败原因 · 最长32个字符 */
  reason?: string
  /** 红包发送时间 · 最长32个字符 · 例：`2015-04-21 20:00:00` */
  send_time: string
  /** 红包退款时间 · 最长32个字符 · 例：`2015-04-21 23:03:00` */
  refund_time?: string
  /** 红包退款金额 · 单位：分 */
  refund_amount?: string
  /** 祝福语 · 最长128个字符 */
  wishing?: string
  /** 活动描述 · 最长256个字符 */
  remark?: string
  /** 活动名称 · 最长32个字符 */
  act_name?: string
  /** 红包领取记录 */
  hblist?: {
    /** 裂变红包领取列表 */
    hbinfo?: {
      /** 领取红包的Openid · 最长32个字符 · 例：`ohO4GtzOAAYMp2yapORH3dQB3W18` */
      openid?: string
      /** 金额 · 单位：分 */
      amount?: string
      /** 接收时间 · 最长32个字符 · 例：`2015-04-21 20:00:00` */
      rcv_time?: string
    }[]
  }
}

/** `v2/mmpaymkttransfers/gethbinfo` */
export interface V2MmpaymkttransfersGethbinfo extends PathNode {
  /**
   * 查询红包记录
   *
   * `POST /mmpaymkttransfers/gethbinfo`
   *
   * 产品：APIv2∙资金应用∙红包
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011981612 官方文档}
   */
  post(options: PostV2MmpaymkttransfersGethbinfoOptions): Promise<AxiosResponse<PostV2MmpaymkttransfersGethbinfoResponse>>
}

/** 查询企业向微信用户个人付款：请求 */
export interface PostV2MmpaymkttransfersGettransferinfoXml {
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 商户订单号 · 最长32个字符 · 例：`10000098201411111234567890` */
  partner_trade_no: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`10000098` */
  mch_id?: string
  /** Appid · 最长128个字符 · 例：`wxe062425f740d30d8` */
  appid: string
}

/** 查询企业向微信用户个人付款：选项 */
export interface PostV2MmpaymkttransfersGettransferinfoOptions extends CallOptions {
  xml: PostV2MmpaymkttransfersGettransferinfoXml
}

/** 查询企业向微信用户个人付款：应答 */
export interface PostV2MmpaymkttransfersGettransferinfoResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 商户单号 · 最长32个字符 · 例：`10000098201411111234567890` */
  partner_trade_no: string
  /** Appid · 最长128个字符 · 例：`wxe062425f740d30d8` */
  appid: string
  /** 商户号 · 最长32个字符 · 例：`10000098` */
  mch_id: string
  /** 付款单号 · 最长64个字符 · 例：`1000000000201503283103439304` */
  detail_id: string
  /** 转账状态 · 最长16个字符 */
  status: 'SUCCESS' | 'FAILED' | 'PROCESSING' | (string & {})
  /** 失败原因 · 最长128个字符 */
  reason?: string
  /** 收款用户openid · 最长64个字符 · 例：`oxTWIuGaIt6gTKsQRLau2M0yL16E` */
  openid: string
  /** 收款用户姓名 · 最长64个字符 */
  transfer_name?: string
  /** 付款金额 · 单位：分 */
  payment_amount: string
  /** 转账时间 · 最长32个字符 · 例：`2015-04-21 20:00:00` */
  transfer_time: string
  /** 付款成功时间 · 最长32个字符 · 例：`2015-04-21 20:01:00` */
  payment_time: string
  /** 企业付款备注 · 最长100个字符 */
  desc: string
}

/** `v2/mmpaymkttransfers/gettransferinfo` */
export interface V2MmpaymkttransfersGettransferinfo extends PathNode {
  /**
   * 查询企业向微信用户个人付款
   *
   * `POST /mmpaymkttransfers/gettransferinfo`
   *
   * 产品：APIv2∙资金应用∙付款
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011989767 官方文档}
   */
  post(options: PostV2MmpaymkttransfersGettransferinfoOptions): Promise<AxiosResponse<PostV2MmpaymkttransfersGettransferinfoResponse>>
}

/** 向员工付款：请求 */
export interface PostV2MmpaymkttransfersPromotionPaywwsptrans2pocketXml {
  /** 公众账号appid · 最长128个字符 · 例：`wx8888888888888888` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000109` */
  mch_id?: string
  /** 设备号 · 最长32个字符 · 例：`013467007045764` */
  device_info?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 商户订单号 · 最长32个字符 · 例：`10000098201411111234567890` */
  partner_trade_no: string
  /** 用户openid · 最长64个字符 · 例：`oxTWIuGaIt6gTKsQRLau2M0yL16E` */
  openid: string
  /** 校验用户姓名选项 · 最长16个字符 */
  check_name: 'FORCE_CHECK'
  /** 收款用户姓名 · 最长64个字符 */
  re_user_name?: string
  /** 金额 · 单位：分 */
  amount: number
  /** 企业付款备注 · 最长100个字符 */
  desc: string
  /** Ip地址 · 最长32个字符 · 例：`192.168.0.1` */
  spbill_create_ip: string
  /** 企业微信签名 · 缺省时由客户端填写 · 最长32个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  workwx_sign?: string
  /** 付款消息类型 · 最长32个字符 */
  ww_msg_type?: 'NORMAL_MSG' | 'APPROVAL_MSG'
  /** 审批单号 · 例：`201705160008` */
  approval_number?: string
  /** 审批类型 */
  approval_type?: 1
  /** 项目名称 */
  act_name?: string
  /** 付款的应用id · 例：`1` */
  agentid?: string
}

/** 向员工付款：选项 */
export interface PostV2MmpaymkttransfersPromotionPaywwsptrans2pocketOptions extends WorkwxOptions {
  xml: PostV2MmpaymkttransfersPromotionPaywwsptrans2pocketXml
}

/** 向员工付款：应答 */
export interface PostV2MmpaymkttransfersPromotionPaywwsptrans2pocketResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 公众账号appid · 最长128个字符 · 例：`wx8888888888888888` */
  appid?: string
  /** 商户号 · 最长32个字符 · 例：`1900000109` */
  mch_id?: string
  /** 设备号 · 最长32个字符 · 例：`013467007045764` */
  device_info?: string
  /** 随机字符串 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 商户订单号 · 最长32个字符 · 例：`1217752501201407033233368018` */
  partner_trade_no: string
  /** 微信付款单号 · 最长64个字符 · 例：`1007752501201407033233368018` */
  payment_no: string
  /** 付款成功时间 · 最长32个字符 · 例：`2015-05-19 15:26:59` */
  payment_time: string
}

/** `v2/mmpaymkttransfers/promotion/paywwsptrans2pocket` */
export interface V2MmpaymkttransfersPromotionPaywwsptrans2pocket extends PathNode {
  /**
   * 向员工付款
   *
   * `POST /mmpaymkttransfers/promotion/paywwsptrans2pocket`
   *
   * 产品：APIv2∙企微∙付款
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://open.work.weixin.qq.com/api/doc/90000/90135/90278 官方文档}
   */
  post(options: PostV2MmpaymkttransfersPromotionPaywwsptrans2pocketOptions): Promise<AxiosResponse<PostV2MmpaymkttransfersPromotionPaywwsptrans2pocketResponse>>
}

/** 查询付款记录：请求 */
export interface PostV2MmpaymkttransfersPromotionQuerywwsptrans2pocketXml {
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 商户订单号 · 最长28个字符 · 例：`10000098201411111234567890` */
  partner_trade_no?: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`10000098` */
  mch_id?: string
  /** Appid · 最长32个字符 · 例：`wxe062425f740d30d8` */
  appid: string
}

/** 查询付款记录：选项 */
export interface PostV2MmpaymkttransfersPromotionQuerywwsptrans2pocketOptions extends CallOptions {
  xml: PostV2MmpaymkttransfersPromotionQuerywwsptrans2pocketXml
}

/** 查询付款记录：应答 */
export interface PostV2MmpaymkttransfersPromotionQuerywwsptrans2pocketResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 商户订单号 · 最长28个字符 · 例：`10000098201411111234567890` */
  partner_trade_no: string
  /** 商户号 · 最长32个字符 · 例：`10000098` */
  mch_id: string
  /** 红包单号 · 最长32个字符 · 例：`1000000000201503283103439304` */
  detail_id: string
  /** 红包状态 · 最长16个字符 */
  status: 'SUCCESS' | 'FAILED' | 'PROCESSING' | (string & {})
  /** 失败原因 · 最长32个字符 */
  reason: string
  /** 收款用户姓名 · 最长64个字符 */
  transfer_name?: string
  /** 红包退款金额 · 单位：分 */
  payment_amount: string
  /** 转账时间 · 最长32个字符 · 例：`2015-04-21 20:00:00` */
  transfer_time: string
  /** 付款描述 · 最长100个字符 */
  desc: string
}

/** `v2/mmpaymkttransfers/promotion/querywwsptrans2pocket` */
export interface V2MmpaymkttransfersPromotionQuerywwsptrans2pocket extends PathNode {
  /**
   * 查询付款记录
   *
   * `POST /mmpaymkttransfers/promotion/querywwsptrans2pocket`
   *
   * 产品：APIv2∙企微∙付款
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://open.work.weixin.qq.com/api/doc/90000/90135/90279 官方文档}
   */
  post(options: PostV2MmpaymkttransfersPromotionQuerywwsptrans2pocketOptions): Promise<AxiosResponse<PostV2MmpaymkttransfersPromotionQuerywwsptrans2pocketResponse>>
}

/** 向微信用户个人付款：请求 */
export interface PostV2MmpaymkttransfersPromotionTransfersXml {
  /** 商户账号appid · 最长128个字符 · 例：`wx8888888888888888` */
  mch_appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000109` */
  mchid?: string
  /** 设备号 · 最长32个字符 · 例：`013467007045764` */
  device_info?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 商户订单号 · 最长32个字符 · 例：`10000098201411111234567890` */
  partner_trade_no: string
  /** 用户openid · 最长64个字符 · 例：`oxTWIuGaIt6gTKsQRLau2M0yL16E` */
  openid: string
  /** 校验用户姓名选项 · 最长16个字符 · 例：`FORCE_CHECK` */
  check_name: string
  /** 收款用户姓名 · 最长64个字符 */
  re_user_name?: string
  /** 金额 · 单位：分 */
  amount: number
  /** 企业付款备注 · 最长100个字符 */
  desc: string
  /** Ip地址 · 最长32个字符 · 例：`192.168.0.1` */
  spbill_create_ip: string
  /** 付款场景 · BRAND_REDPACKET：品牌红包 · 最长64个字符 */
  scene?: 'BRAND_REDPACKET'
  /** 品牌ID */
  brand_id?: number
  /** 消息模板ID · 最长128个字符 · 例：`1243100000000000` */
  finder_template_id?: string
}

/** 向微信用户个人付款：选项 */
export interface PostV2MmpaymkttransfersPromotionTransfersOptions extends CallOptions {
  xml: PostV2MmpaymkttransfersPromotionTransfersXml
}

/** 向微信用户个人付款：应答 */
export interface PostV2MmpaymkttransfersPromotionTransfersResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 商户appid · 最长128个字符 · 例：`wx8888888888888888` */
  mch_appid?: string
  /** 商户号 · 最长32个字符 · 例：`1900000109` */
  mchid?: string
  /** 设备号 · 最长32个字符 · 例：`013467007045764` */
  device_info?: string
  /** 随机字符串 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 商户订单号 · 最长32个字符 · 例：`1217752501201407033233368018` */
  partner_trade_no: string
  /** 微信付款单号 · 最长64个字符 · 例：`1007752501201407033233368018` */
  payment_no: string
  /** 付款成功时间 · 最长32个字符 · 例：`2015-05-19 15:26:59` */
  payment_time: string
}

/** `v2/mmpaymkttransfers/promotion/transfers` */
export interface V2MmpaymkttransfersPromotionTransfers extends PathNode {
  /**
   * 向微信用户个人付款
   *
   * `POST /mmpaymkttransfers/promotion/transfers`
   *
   * 产品：APIv2∙资金应用∙付款
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011989673 官方文档}
   */
  post(options: PostV2MmpaymkttransfersPromotionTransfersOptions): Promise<AxiosResponse<PostV2MmpaymkttransfersPromotionTransfersResponse>>
}

/** 查询代金券批次：请求 */
export interface PostV2MmpaymkttransfersQueryCouponStockXml {
  /** 代金券批次id · 例：`1757` */
  coupon_stock_id: string
  /** 公众账号ID · 最长32个字符 · 例：`wx5edab3bdfba3dc1c` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`10000098` */
  mch_id?: string
  /** 操作员 · 最长32个字符 · 例：`10000098` */
  op_user_id?: string
  /** 设备号 · 最长32个字符 */
  device_info?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`1417574675` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`841B3002FE2220C87A2D08ABD8A8F791` */
  sign?: string
  /** 协议版本 · 最长32个字符 */
  version?: '1.0'
  /** 协议类型 · 最长32个字符 */
  type?: 'XML'
}

/** 查询代金券批次：选项 */
export interface PostV2MmpaymkttransfersQueryCouponStockOptions extends CallOptions {
  xml: PostV2MmpaymkttransfersQueryCouponStockXml
}

/** 查询代金券批次：应答 */
export interface PostV2MmpaymkttransfersQueryCouponStockResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 公众账号ID · 最长32个字符 · 例：`wx5edab3bdfba3dc1c` */
  appid: string
  /** 商户号 · 最长32个字符 · 例：`10000098` */
  mch_id: string
  /** 设备号 · 最长32个字符 · 例：`123456sb` */
  device_info?: string
  /** 随机字符串 · 最长32个字符 · 例：`1417574675` */
  nonce_str: string
  /** 签名 · 最长64个字符 · 例：`841B3002FE2220C87A2D08ABD8A8F791` */
  sign?: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`COUPON_STOCK_ID_NOT_VALID` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 代金券批次ID · 例：`1757` */
  coupon_stock_id: string
  /** 代金券名称 */
  coupon_name?: string
  /** 代金券面额 · 单位：分 */
  coupon_value: string
  /** 代金券使用最低限额 · 单位：分 */
  coupon_mininumn?: string
  /** 代金券批次状态 */
  coupon_stock_status: string
  /** 代金券数量 */
  coupon_total: string
  /** 代金券最大领取数量 */
  max_quota?: string
  /** 代金券已经发送的数量 */
  is_send_num?: string
  /** 生效开始时间 · 例：`1943787483` */
  begin_time: string
  /** 生效结束时间 · 例：`1943787490` */
  end_time: string
  /** 创建时间 · 例：`1943787420` */
  create_time: string
  /** 代金券预算额度 · 单位：分 */
  coupon_budget?: string
  /** 生效开始时间 · 例：`20181126152401` */
  begin_time_t: string
  /** 生效结束时间 · 例：`20181126152401` */
  end_time_t: string
  /** 创建时间 · 例：`20181126152401` */
  create_time_t: string
}

/** `v2/mmpaymkttransfers/query_coupon_stock` */
export interface V2MmpaymkttransfersQueryCouponStock extends PathNode {
  /**
   * 查询代金券批次
   *
   * `POST /mmpaymkttransfers/query_coupon_stock`
   *
   * 产品：APIv2∙代金券
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_4&index=5 官方文档}
   */
  post(options: PostV2MmpaymkttransfersQueryCouponStockOptions): Promise<AxiosResponse<PostV2MmpaymkttransfersQueryCouponStockResponse>>
}

/** 查询代金券信息：请求 */
export interface PostV2MmpaymkttransfersQuerycouponsinfoXml {
  /** 代金券id · 例：`1565` */
  coupon_id: string
  /** 用户openid · 例：`onqOjjrXT-776SpHnfexGm1_P7iE` */
  openid: string
  /** 公众账号ID · 最长32个字符 · 例：`wx5edab3bdfba3dc1c` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`10000098` */
  mch_id?: string
  /** 批次号 · 例：`58818` */
  stock_id: string
  /** 操作员 · 最长32个字符 · 例：`10000098` */
  op_user_id?: string
  /** 设备号 · 最长32个字符 · 例：`013467007045764` */
  device_info?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`1417574675` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`841B3002FE2220C87A2D08ABD8A8F791` */
  sign?: string
  /** 协议版本 · 最长32个字符 */
  version?: '1.0'
  /** 协议类型 · 最长32个字符 */
  type?: 'XML'
}

/** 查询代金券信息：选项 */
export interface PostV2MmpaymkttransfersQuerycouponsinfoOptions extends CallOptions {
  xml: PostV2MmpaymkttransfersQuerycouponsinfoXml
}

/** 查询代金券信息：应答 */
export interface PostV2MmpaymkttransfersQuerycouponsinfoResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 公众账号ID · 最长32个字符 · 例：`wx5edab3bdfba3dc1c` */
  appid: string
  /** 商户号 · 最长32个字符 · 例：`10000098` */
  mch_id: string
  /** 子商户号 · 最长32个字符 · 例：`10000090` */
  sub_mch_id?: string
  /** 设备号 · 最长32个字符 · 例：`123456sb` */
  device_info?: string
  /** 随机字符串 · 最长32个字符 · 例：`1417574675` */
  nonce_str: string
  /** 签名 · 最长64个字符 · 例：`841B3002FE2220C87A2D08ABD8A8F791` */
  sign: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`PARAM_ERROR` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 代金券批次ID · 例：`1757` */
  coupon_stock_id: string
  /** 代金券id · 例：`4242` */
  coupon_id: string
  /** 代金券面额 · 单位：分 */
  coupon_value: string
  /** 代金券使用最低限额 · 单位：分 */
  coupon_mininumn?: string
  /** 代金券名称 */
  coupon_name: string
  /** 代金券状态 */
  coupon_state: 'SENDED' | 'USED' | 'EXPIRED' | (string & {})
  /** 代金券描述 */
  coupon_desc: string
  /** 代金券实际使用金额 · 单位：分 */
  coupon_use_value: string
  /** 优惠剩余可用额 · 单位：分 */
  coupon_remain_value: string
  /** 发放来源 */
  send_source: 'FULL_SEND' | 'NORMAL' | (string & {})
  /** 是否允许部分使用 */
  is_partial_use?: '1' | (string & {})
}

/** `v2/mmpaymkttransfers/querycouponsinfo` */
export interface V2MmpaymkttransfersQuerycouponsinfo extends PathNode {
  /**
   * 查询代金券信息
   *
   * `POST /mmpaymkttransfers/querycouponsinfo`
   *
   * 产品：APIv2∙代金券
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_5&index=6 官方文档}
   */
  post(options: PostV2MmpaymkttransfersQuerycouponsinfoOptions): Promise<AxiosResponse<PostV2MmpaymkttransfersQuerycouponsinfoResponse>>
}

/** 查询红包记录：请求 */
export interface PostV2MmpaymkttransfersQueryworkwxredpackXml {
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 商户订单号 · 最长28个字符 · 例：`10000098201411111234567890` */
  mch_billno: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`10000098` */
  mch_id?: string
  /** Appid · 最长32个字符 · 例：`wxe062425f740d30d8` */
  appid: string
}

/** 查询红包记录：选项 */
export interface PostV2MmpaymkttransfersQueryworkwxredpackOptions extends CallOptions {
  xml: PostV2MmpaymkttransfersQueryworkwxredpackXml
}

/** 查询红包记录：应答 */
export interface PostV2MmpaymkttransfersQueryworkwxredpackResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 微信支付签名 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 商户订单号 · 最长28个字符 · 例：`10000098201411111234567890` */
  mch_billno: string
  /** 商户号 · 最长32个字符 · 例：`10000098` */
  mch_id: string
  /** 红包单号 · 最长32个字符 · 例：`1000000000201503283103439304` */
  detail_id: string
  /** 红包状态 · 最长16个字符 */
  status: 'SENDING' | 'SENT' | 'FAILED' | 'RECEIVED' | 'RFUND_ING' | 'REFUND' | (string & {})
  /** 发放类型 · 最长32个字符 */
  send_type: 'API' | (string & {})
  /** 红包金额 · 单位：分 */
  total_amount: string
  /** 失败原因 · 最长32个字符 */
  reason?: string
  /** 红包发送时间 · 最长32个字符 · 例：`2015-04-21 20:00:00` */
  send_time: string
  /** 红包退款时间 · 最长32个字符 · 例：`2015-04-21 23:03:00` */
  refund_time?: string
  /** 红包退款金额 · 单位：分 */
  refund_amount?: string
  /** 祝福语 · 最长128个字符 */
  wishing?: string
  /** 活动描述 · 最长256个字符 */
  remark?: string
  /** 活动名称 · 最长32个字符 */
  act_name?: string
  /** 领取红包的Openid · 最长32个字符 · 例：`ohO4GtzOAAYMp2yapORH3dQB3W18` */
  openid: string
  /** 金额 · 单位：分 */
  amount: string
  /** 接收时间 · 最长32个字符 · 例：`2015-04-21 20:00:00` */
  rcv_time: string
  /** 发送者名称 · 最长128个字符 */
  sender_name?: string
  /** 发送者头像 · 最长128个字符 · 例：`1G6nrLmr5EC3MMb_-zK1dDdzmd0p7cNliYu9V5w7o8K0` */
  sender_header_media_id?: string
}

/** `v2/mmpaymkttransfers/queryworkwxredpack` */
export interface V2MmpaymkttransfersQueryworkwxredpack extends PathNode {
  /**
   * 查询红包记录
   *
   * `POST /mmpaymkttransfers/queryworkwxredpack`
   *
   * 产品：APIv2∙企微∙红包
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://open.work.weixin.qq.com/api/doc/90000/90135/90276 官方文档}
   */
  post(options: PostV2MmpaymkttransfersQueryworkwxredpackOptions): Promise<AxiosResponse<PostV2MmpaymkttransfersQueryworkwxredpackResponse>>
}

/** 发放代金券：请求 */
export interface PostV2MmpaymkttransfersSendCouponXml {
  /** 代金券批次id · 例：`1757` */
  coupon_stock_id: string
  /** openid记录数 */
  openid_count: number
  /** 商户单据号 · 例：`1000009820141203515766` */
  partner_trade_no: string
  /** 用户openid · 例：`onqOjjrXT-776SpHnfexGm1_P7iE` */
  openid: string
  /** 公众账号ID · 最长32个字符 · 例：`wx5edab3bdfba3dc1c` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`10000098` */
  mch_id?: string
  /** 操作员 · 最长32个字符 · 例：`10000098` */
  op_user_id?: string
  /** 设备号 · 最长32个字符 */
  device_info?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`1417574675` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`841B3002FE2220C87A2D08ABD8A8F791` */
  sign?: string
  /** 协议版本 · 最长32个字符 */
  version?: '1.0'
  /** 协议类型 · 最长32个字符 */
  type?: 'XML'
}

/** 发放代金券：选项 */
export interface PostV2MmpaymkttransfersSendCouponOptions extends CallOptions {
  xml: PostV2MmpaymkttransfersSendCouponXml
}

/** 发放代金券：应答 */
export interface PostV2MmpaymkttransfersSendCouponResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 公众账号ID · 最长32个字符 · 例：`wx5edab3bdfba3dc1c` */
  appid: string
  /** 商户号 · 最长32个字符 · 例：`10000098` */
  mch_id: string
  /** 设备号 · 最长32个字符 · 例：`123456sb` */
  device_info?: string
  /** 随机字符串 · 最长32个字符 · 例：`1417574675` */
  nonce_str: string
  /** 签名 · 最长64个字符 · 例：`841B3002FE2220C87A2D08ABD8A8F791` */
  sign: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`PARAM_ERROR` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 代金券批次id · 例：`1757` */
  coupon_stock_id: string
  /** 返回记录数 */
  resp_count: string
  /** 成功记录数 */
  success_count: string
  /** 失败记录数 */
  failed_count: string
  /** 用户标识 · 例：`onqOjjrXT-776SpHnfexGm1_P7iE` */
  openid: string
  /** 返回码 */
  ret_code: string
  /** 代金券id · 例：`1870` */
  coupon_id: string
  /** 返回信息 */
  ret_msg: string
}

/** `v2/mmpaymkttransfers/send_coupon` */
export interface V2MmpaymkttransfersSendCoupon extends PathNode {
  /**
   * 发放代金券
   *
   * `POST /mmpaymkttransfers/send_coupon`
   *
   * 产品：APIv2∙代金券
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_3&index=4 官方文档}
   */
  post(options: PostV2MmpaymkttransfersSendCouponOptions): Promise<AxiosResponse<PostV2MmpaymkttransfersSendCouponResponse>>
}

/** 发放裂变红包：请求 */
export interface PostV2MmpaymkttransfersSendgroupredpackXml {
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 商户订单号 · 最长28个字符 · 例：`10000098201411111234567890` */
  mch_billno: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`10000098` */
  mch_id?: string
  /** 公众账号appid · 最长32个字符 · 例：`wx8888888888888888` */
  wxappid: string
  /** 商户名称 · 最长32个字符 */
  send_name: string
  /** 用户openid · 最长32个字符 · 例：`oxTWIuGaIt6gTKsQRLau2M0yL16E` */
  re_openid: string
  /** 总金额 · 单位：分 */
  total_amount: number
  /** 红包发放总人数 */
  total_num: number
  /** 红包金额设置方式 · 最长32个字符 */
  amt_type: 'ALL_RAND'
  /** 红包祝福语 · 最长128个字符 */
  wishing: string
  /** 活动名称 · 最长32个字符 */
  act_name: string
  /** 备注 · 最长256个字符 */
  remark: string
  /** 场景id · 最长32个字符 */
  scene_id?: 'PRODUCT_1' | 'PRODUCT_2' | 'PRODUCT_3' | 'PRODUCT_4' | 'PRODUCT_5' | 'PRODUCT_6' | 'PRODUCT_7' | 'PRODUCT_8'
  /** 活动信息 · 最长128个字符 */
  risk_info?: string
}

/** 发放裂变红包：选项 */
export interface PostV2MmpaymkttransfersSendgroupredpackOptions extends CallOptions {
  xml: PostV2MmpaymkttransfersSendgroupredpackXml
}

/** 发放裂变红包：应答 */
export interface PostV2MmpaymkttransfersSendgroupredpackResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 商户订单号 · 最长28个字符 · 例：`10000098201411111234567890` */
  mch_billno: string
  /** 商户号 · 最长32个字符 · 例：`10000098` */
  mch_id: string
  /** 公众账号appid · 最长32个字符 · 例：`wx8888888888888888` */
  wxappid: string
  /** 用户openid · 最长32个字符 · 例：`oxTWIuGaIt6gTKsQRLau2M0yL16E` */
  re_openid: string
  /** 总金额 · 单位：分 */
  total_amount: string
  /** 微信单号 · 最长32个字符 · 例：`100000000020150520314766074200` */
  send_listid: string
}

/** `v2/mmpaymkttransfers/sendgroupredpack` */
export interface V2MmpaymkttransfersSendgroupredpack extends PathNode {
  /**
   * 发放裂变红包
   *
   * `POST /mmpaymkttransfers/sendgroupredpack`
   *
   * 产品：APIv2∙资金应用∙红包
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon.php?chapter=13_5&index=4 官方文档}
   * @deprecated 微信支付已不再推荐使用
   */
  post(options: PostV2MmpaymkttransfersSendgroupredpackOptions): Promise<AxiosResponse<PostV2MmpaymkttransfersSendgroupredpackResponse>>
}

/** 发放小程序红包接口：请求 */
export interface PostV2MmpaymkttransfersSendminiprogramhbXml {
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 商户订单号 · 最长28个字符 · 例：`10000098201411111234567890` */
  mch_billno: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`10000098` */
  mch_id?: string
  /** 公众账号appid · 最长32个字符 · 例：`wx8888888888888888` */
  wxappid: string
  /** 商户名称 · 最长32个字符 */
  send_name: string
  /** 用户openid · 最长32个字符 · 例：`oxTWIuGaIt6gTKsQRLau2M0yL16E` */
  re_openid: string
  /** 付款金额 · 单位：分 */
  total_amount: number
  /** 红包发放总人数 */
  total_num: number
  /** 红包祝福语 · 最长128个字符 */
  wishing: string
  /** 活动名称 · 最长32个字符 */
  act_name: string
  /** 备注 · 最长256个字符 */
  remark: string
  /** 活动信息 · 最长256个字符 */
  notify_way: 'MINI_PROGRAM_JSAPI'
  /** 场景id · 最长32个字符 */
  scene_id?: 'PRODUCT_1' | 'PRODUCT_2' | 'PRODUCT_3' | 'PRODUCT_4' | 'PRODUCT_5' | 'PRODUCT_6' | 'PRODUCT_7' | 'PRODUCT_8'
}

/** 发放小程序红包接口：选项 */
export interface PostV2MmpaymkttransfersSendminiprogramhbOptions extends CallOptions {
  xml: PostV2MmpaymkttransfersSendminiprogramhbXml
}

/** 发放小程序红包接口：应答 */
export interface PostV2MmpaymkttransfersSendminiprogramhbResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 商户订单号 · 最长28个字符 · 例：`10000098201411111234567890` */
  mch_billno: string
  /** 商户号 · 最长32个字符 · 例：`10000098` */
  mch_id: string
  /** 公众账号appid · 最长32个字符 · 例：`wx8888888888888888` */
  wxappid: string
  /** 用户openid · 最长32个字符 · 例：`oxTWIuGaIt6gTKsQRLau2M0yL16E` */
  re_openid: string
  /** 付款金额 · 单位：分 */
  total_amount: string
  /** 微信单号 · 最长32个字符 · 例：`100000000020150520314766074200` */
  send_listid: string
  /** Jsapi的入参 */
  package: string
}

/** `v2/mmpaymkttransfers/sendminiprogramhb` */
export interface V2MmpaymkttransfersSendminiprogramhb extends PathNode {
  /**
   * 发放小程序红包接口
   *
   * `POST /mmpaymkttransfers/sendminiprogramhb`
   *
   * 产品：APIv2∙资金应用∙红包
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011974053 官方文档}
   */
  post(options: PostV2MmpaymkttransfersSendminiprogramhbOptions): Promise<AxiosResponse<PostV2MmpaymkttransfersSendminiprogramhbResponse>>
}

/** 发放普通红包：请求 */
export interface PostV2MmpaymkttransfersSendredpackXml {
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 商户订单号 · 最长28个字符 · 例：`10000098201411111234567890` */
  mch_billno: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`10000098` */
  mch_id?: string
  /** 子商户号 · 最长32个字符 · 例：`10000090` */
  sub_mch_id?: string
  /** 触达用户appid · 最长32个字符 · 例：`wx8888888888888888` */
  msgappid?: string
  /** 公众账号appid · 最长32个字符 · 例：`wx8888888888888888` */
  wxappid: string
  /** 商户名称 · 最长32个字符 */
  send_name: string
  /** 用户openid · 最长32个字符 · 例：`oxTWIuGaIt6gTKsQRLau2M0yL16E` */
  re_openid: string
  /** 付款金额 · 单位：分 */
  total_amount: number
  /** 红包发放总人数 */
  total_num: number
  /** 红包祝福语 · 最长128个字符 */
  wishing: string
  /** Ip地址 · 最长15个字符 · 例：`192.168.0.1` */
  client_ip: string
  /** 活动名称 · 最长32个字符 */
  act_name: string
  /** 备注 · 最长256个字符 */
  remark: string
  /** 场景id · 最长32个字符 */
  scene_id?: 'PRODUCT_1' | 'PRODUCT_2' | 'PRODUCT_3' | 'PRODUCT_4' | 'PRODUCT_5' | 'PRODUCT_6' | 'PRODUCT_7' | 'PRODUCT_8'
  /** 活动信息 · 最长128个字符 */
  risk_info?: string
}

/** 发放普通红包：选项 */
export interface PostV2MmpaymkttransfersSendredpackOptions extends CallOptions {
  xml: PostV2MmpaymkttransfersSendredpackXml
}

/** 发放普通红包：应答 */
export interface PostV2MmpaymkttransfersSendredpackResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 商户订单号 · 最长28个字符 · 例：`10000098201411111234567890` */
  mch_billno: string
  /** 商户号 · 最长32个字符 · 例：`10000098` */
  mch_id: string
  /** 公众账号appid · 最长32个字符 · 例：`wx8888888888888888` */
  wxappid: string
  /** 用户openid · 最长32个字符 · 例：`oxTWIuGaIt6gTKsQRLau2M0yL16E` */
  re_openid: string
  /** 付款金额 · 单位：分 */
  total_amount: string
  /** 微信单号 · 最长32个字符 · 例：`100000000020150520314766074200` */
  send_listid: string
}

/** `v2/mmpaymkttransfers/sendredpack` */
export interface V2MmpaymkttransfersSendredpack extends PathNode {
  /**
   * 发放普通红包
   *
   * `POST /mmpaymkttransfers/sendredpack`
   *
   * 产品：APIv2∙资金应用∙红包
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011974053 官方文档}
   */
  post(options: PostV2MmpaymkttransfersSendredpackOptions): Promise<AxiosResponse<PostV2MmpaymkttransfersSendredpackResponse>>
}

/** 发放企业红包：请求 */
export interface PostV2MmpaymkttransfersSendworkwxredpackXml {
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 商户订单号 · 最长28个字符 · 例：`10000098201411111234567890` */
  mch_billno: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`10000098` */
  mch_id?: string
  /** 公众账号appid · 最长32个字符 · 例：`wx8888888888888888` */
  wxappid: string
  /** 发送红包的应用id · 例：`1` */
  agentid?: string
  /** 发送者名称 · 最长128个字符 */
  sender_name: string
  /** 发送者头像 · 最长128个字符 · 例：`1G6nrLmr5EC3MMb_-zK1dDdzmd0p7cNliYu9V5w7o8K0` */
  sender_header_media_id?: string
  /** 用户openid · 最长32个字符 · 例：`oxTWIuGaIt6gTKsQRLau2M0yL16E` */
  re_openid: string
  /** 付款金额 · 单位：分 */
  total_amount: number
  /** 红包祝福语 · 最长128个字符 */
  wishing: string
  /** 活动名称 · 最长32个字符 */
  act_name: string
  /** 备注 · 最长256个字符 */
  remark: string
  /** 场景id · 最长32个字符 */
  scene_id?: 'PRODUCT_1' | 'PRODUCT_2' | 'PRODUCT_3' | 'PRODUCT_4' | 'PRODUCT_5' | 'PRODUCT_6' | 'PRODUCT_7' | 'PRODUCT_8'
  /** 企业微信签名 · 缺省时由客户端填写 · 最长32个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  workwx_sign?: string
}

/** 发放企业红包：选项 */
export interface PostV2MmpaymkttransfersSendworkwxredpackOptions extends WorkwxOptions {
  xml: PostV2MmpaymkttransfersSendworkwxredpackXml
}

/** 发放企业红包：应答 */
export interface PostV2MmpaymkttransfersSendworkwxredpackResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 微信支付签名 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 商户订单号 · 最长28个字符 · 例：`10000098201411111234567890` */
  mch_billno: string
  /** 商户号 · 最长32个字符 · 例：`10000098` */
  mch_id: string
  /** 公众账号appid · 最长32个字符 · 例：`wx8888888888888888` */
  wxappid: string
  /** 用户openid · 最长32个字符 · 例：`oxTWIuGaIt6gTKsQRLau2M0yL16E` */
  re_openid: string
  /** 付款金额 · 单位：分 */
  total_amount: string
  /** 微信单号 · 最长32个字符 · 例：`100000000020150520314766074200` */
  send_listid: string
  /** 发送者名称 · 最长128个字符 */
  sender_name?: string
  /** 发送者头像 · 最长128个字符 · 例：`1G6nrLmr5EC3MMb_-zK1dDdzmd0p7cNliYu9V5w7o8K0` */
  sender_header_media_id?: string
}

/** `v2/mmpaymkttransfers/sendworkwxredpack` */
export interface V2MmpaymkttransfersSendworkwxredpack extends PathNode {
  /**
   * 发放企业红包
   *
   * `POST /mmpaymkttransfers/sendworkwxredpack`
   *
   * 产品：APIv2∙企微∙红包
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://open.work.weixin.qq.com/api/doc/90000/90135/90275 官方文档}
   */
  post(options: PostV2MmpaymkttransfersSendworkwxredpackOptions): Promise<AxiosResponse<PostV2MmpaymkttransfersSendworkwxredpackResponse>>
}

/** 企业付款到银行卡：请求 */
export interface PostV2MmpaysptransPayBankXml {
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000109` */
  mch_id?: string
  /** 商户企业付款单号 · 最长32个字符 · 例：`1212121221227` */
  partner_trade_no: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67Vs` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 收款方银行卡号 · 最长384个字符 · 敏感信息，加密传输 */
  enc_bank_no: string
  /** 收款方用户名 · 最长384个字符 · 敏感信息，加密传输 */
  enc_true_name: string
  /** 收款方开户行 · 最长64个字符 · 例：`1001` */
  bank_code: string
  /** 付款金额 · 单位：分 */
  amount: number
  /** 付款说明 · 最长512个字符 */
  desc?: string
}

/** 企业付款到银行卡：选项 */
export interface PostV2MmpaysptransPayBankOptions extends CallOptions {
  xml: PostV2MmpaysptransPayBankXml
}

/** 企业付款到银行卡：应答 */
export interface PostV2MmpaysptransPayBankResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 业务结果 · 最长32个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 商户号 · 最长32个字符 */
  mch_id: string
  /** 商户企业付款单号 · 最长32个字符 */
  partner_trade_no: string
  /** 代付金额 · 单位：分 */
  amount: string
  /** 随机字符串 · 最长32个字符 */
  nonce_str: string
  /** 签名 · 最长64个字符 */
  sign: string
  /** 微信企业付款单号 · 最长64个字符 */
  payment_no: string
  /** 手续费金额 · 单位：分 */
  cmms_amt: string
}

/** `v2/mmpaysptrans/pay_bank` */
export interface V2MmpaysptransPayBank extends PathNode {
  /**
   * 企业付款到银行卡
   *
   * `POST /mmpaysptrans/pay_bank`
   *
   * 产品：APIv2∙资金应用∙付款
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011939840 官方文档}
   */
  post(options: PostV2MmpaysptransPayBankOptions): Promise<AxiosResponse<PostV2MmpaysptransPayBankResponse>>
}

/** 查询企业付款银行卡：请求 */
export interface PostV2MmpaysptransQueryBankXml {
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000109` */
  mch_id?: string
  /** 商户企业付款单号 · 最长32个字符 · 例：`1212121221227` */
  partner_trade_no: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67Vs` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
}

/** 查询企业付款银行卡：选项 */
export interface PostV2MmpaysptransQueryBankOptions extends CallOptions {
  xml: PostV2MmpaysptransQueryBankXml
}

/** 查询企业付款银行卡：应答 */
export interface PostV2MmpaysptransQueryBankResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 商户号 · 最长32个字符 */
  mch_id: string
  /** 商户企业付款单号 · 最长32个字符 */
  partner_trade_no: string
  /** 微信企业付款单号 · 最长64个字符 */
  payment_no: string
  /** 银行卡号 · 最长32个字符 */
  bank_no_md5: string
  /** 用户真实姓名 · 最长32个字符 */
  true_name_md5: string
  /** 代付金额 · 单位：分 */
  amount: string
  /** 代付单状态 · 最长16个字符 */
  status: 'SUCCESS' | 'FAILED' | 'PROCESSING' | 'BANK_FAIL' | (string & {})
  /** 手续费金额 · 单位：分 */
  cmms_amt: string
  /** 商户下单时间 · 最长32个字符 */
  create_time: string
  /** 成功付款时间 · 最长32个字符 */
  pay_succ_time?: string
  /** 失败原因 · 最长128个字符 */
  reason?: string
}

/** `v2/mmpaysptrans/query_bank` */
export interface V2MmpaysptransQueryBank extends PathNode {
  /**
   * 查询企业付款银行卡
   *
   * `POST /mmpaysptrans/query_bank`
   *
   * 产品：APIv2∙资金应用∙付款
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011941066 官方文档}
   */
  post(options: PostV2MmpaysptransQueryBankOptions): Promise<AxiosResponse<PostV2MmpaysptransQueryBankResponse>>
}

export interface V2MmpaymkttransfersOperations {
  'POST /v2/mmpaymkttransfers/gethbinfo': { xml: PostV2MmpaymkttransfersGethbinfoXml; options: PostV2MmpaymkttransfersGethbinfoOptions; response: PostV2MmpaymkttransfersGethbinfoResponse }
  'POST /v2/mmpaymkttransfers/gettransferinfo': { xml: PostV2MmpaymkttransfersGettransferinfoXml; options: PostV2MmpaymkttransfersGettransferinfoOptions; response: PostV2MmpaymkttransfersGettransferinfoResponse }
  'POST /v2/mmpaymkttransfers/promotion/paywwsptrans2pocket': { xml: PostV2MmpaymkttransfersPromotionPaywwsptrans2pocketXml; options: PostV2MmpaymkttransfersPromotionPaywwsptrans2pocketOptions; response: PostV2MmpaymkttransfersPromotionPaywwsptrans2pocketResponse }
  'POST /v2/mmpaymkttransfers/promotion/querywwsptrans2pocket': { xml: PostV2MmpaymkttransfersPromotionQuerywwsptrans2pocketXml; options: PostV2MmpaymkttransfersPromotionQuerywwsptrans2pocketOptions; response: PostV2MmpaymkttransfersPromotionQuerywwsptrans2pocketResponse }
  'POST /v2/mmpaymkttransfers/promotion/transfers': { xml: PostV2MmpaymkttransfersPromotionTransfersXml; options: PostV2MmpaymkttransfersPromotionTransfersOptions; response: PostV2MmpaymkttransfersPromotionTransfersResponse }
  'POST /v2/mmpaymkttransfers/query_coupon_stock': { xml: PostV2MmpaymkttransfersQueryCouponStockXml; options: PostV2MmpaymkttransfersQueryCouponStockOptions; response: PostV2MmpaymkttransfersQueryCouponStockResponse }
  'POST /v2/mmpaymkttransfers/querycouponsinfo': { xml: PostV2MmpaymkttransfersQuerycouponsinfoXml; options: PostV2MmpaymkttransfersQuerycouponsinfoOptions; response: PostV2MmpaymkttransfersQuerycouponsinfoResponse }
  'POST /v2/mmpaymkttransfers/queryworkwxredpack': { xml: PostV2MmpaymkttransfersQueryworkwxredpackXml; options: PostV2MmpaymkttransfersQueryworkwxredpackOptions; response: PostV2MmpaymkttransfersQueryworkwxredpackResponse }
  'POST /v2/mmpaymkttransfers/send_coupon': { xml: PostV2MmpaymkttransfersSendCouponXml; options: PostV2MmpaymkttransfersSendCouponOptions; response: PostV2MmpaymkttransfersSendCouponResponse }
  'POST /v2/mmpaymkttransfers/sendgroupredpack': { xml: PostV2MmpaymkttransfersSendgroupredpackXml; options: PostV2MmpaymkttransfersSendgroupredpackOptions; response: PostV2MmpaymkttransfersSendgroupredpackResponse }
  'POST /v2/mmpaymkttransfers/sendminiprogramhb': { xml: PostV2MmpaymkttransfersSendminiprogramhbXml; options: PostV2MmpaymkttransfersSendminiprogramhbOptions; response: PostV2MmpaymkttransfersSendminiprogramhbResponse }
  'POST /v2/mmpaymkttransfers/sendredpack': { xml: PostV2MmpaymkttransfersSendredpackXml; options: PostV2MmpaymkttransfersSendredpackOptions; response: PostV2MmpaymkttransfersSendredpackResponse }
  'POST /v2/mmpaymkttransfers/sendworkwxredpack': { xml: PostV2MmpaymkttransfersSendworkwxredpackXml; options: PostV2MmpaymkttransfersSendworkwxredpackOptions; response: PostV2MmpaymkttransfersSendworkwxredpackResponse }
  'POST /v2/mmpaysptrans/pay_bank': { xml: PostV2MmpaysptransPayBankXml; options: PostV2MmpaysptransPayBankOptions; response: PostV2MmpaysptransPayBankResponse }
  'POST /v2/mmpaysptrans/query_bank': { xml: PostV2MmpaysptransQueryBankXml; options: PostV2MmpaysptransQueryBankOptions; response: PostV2MmpaysptransQueryBankResponse }
}

