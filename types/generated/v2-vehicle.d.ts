// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, PathNode } from '../index'

/** 申请扣款：请求 */
export interface PostV2TransitPartnerpayPayapplyXml {
  /** 公众账号id · 最长32个字符 · 例：`wxcbda96de0b165486` */
  appid: string
  /** 子商户公众账号id · 最长32个字符 · 例：`wxcbda96de0b165489` */
  sub_appid?: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`10000098` */
  mch_id?: string
  /** 子商户号 · 最长32个字符 · 例：`1900000109` */
  sub_mch_id: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256'
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5` */
  sign?: string
  /** 商品描述 · 最长128个字符 */
  body: string
  /** 商品详情 · 最长6000个字符 */
  detail?: string
  /** 附加数据 · 最长127个字符 */
  attach?: string
  /** 商户订单号 · 最长32个字符 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 总金额 · 单位：分 */
  total_fee: number
  /** 货币类型 · 最长16个字符 · 例：`CNY` */
  fee_type?: string
  /** 终端IP · 最长16个字符 · 例：`8.8.8.8` */
  spbill_create_ip: string
  /** 商品标记 · 最长32个字符 · 例：`WXG` */
  goods_tag?: string
  /** 回调通知url · 最长256个字符 · 例：`http://yoursite.com/wxpay.html` */
  notify_url: string
  /** 交易类型 · 最长16个字符 */
  trade_type: 'PAP'
  /** 委托代扣协议id · 最长32个字符 · 例：`Wx15463511252015071056489715` */
  contract_id?: string
  /** 交易场景 · 最长16个字符 */
  trade_scene: 'METRO' | 'BUS'
  /** 场景信息JSON格式字符串 · 最长1024个字符 */
  scene_info: string | {
    /** 场景信息 */
    scene_info: V2VehicleMetroScene | V2VehicleBusScene
  }
  /** 客户端 IP · 例：`119.145.83.6` */
  clientip?: string
  /** 设备ID · 例：`baf04e6bbbd06f7b1a197d18ed53b7f1` */
  deviceid?: string
  /** 手机号 · 例：`18933432355` */
  mobile?: string
  /** 邮箱地址 · 例：`user@example.com` */
  email?: string
  /** QQ号 · 例：`100243` */
  qq?: string
  /** 微信openID · 例：`baf04e6bbbd06f7b1a197d18ed53b7f1` */
  openid?: string
  /** 身份证号 · 例：`110102199701011000` */
  creid?: string
  /** 商户侧用户标识 · 例：`user123` */
  outerid?: string
  /** 版本号 此字段仅针对有垫资权限的商户有效 · 最长16个字符 */
  version: '2.0'
}

/** 申请扣款：选项 */
export interface PostV2TransitPartnerpayPayapplyOptions extends CallOptions {
  xml: PostV2TransitPartnerpayPayapplyXml
}

/** 申请扣款：应答 */
export interface PostV2TransitPartnerpayPayapplyResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
  /** 公众账号id · 最长32个字符 · 例：`wxcbda96de0b165486` */
  appid: string
  /** 子商户公众账号id · 例：`wxcbda96de0b165489` */
  sub_appid?: string
  /** 商户号 · 最长32个字符 · 例：`10000098` */
  mch_id: string
  /** 子商户号 · 例：`1900000109` */
  sub_mch_id: string
  /** 设备号 · 最长32个字符 · 例：`013467007045764` */
  device_info?: string
  /** 随机字符串 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str: string
  /** 签名 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SIGN_ERROR` */
  err_code?: string
  /** 错误代码描述 · 最长32个字符 */
  err_code_des?: string
}

/** `v2/transit/partnerpay/payapply` */
export interface V2TransitPartnerpayPayapply extends PathNode {
  /**
   * 申请扣款
   *
   * `POST /transit/partnerpay/payapply`
   *
   * 产品：APIv2∙乘车码代扣
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011989903 官方文档}
   */
  post(options: PostV2TransitPartnerpayPayapplyOptions): Promise<AxiosResponse<PostV2TransitPartnerpayPayapplyResponse>>
}

/** 查询订单：请求 */
export interface PostV2TransitPartnerpayQueryorderXml {
  /** 请求appid · 最长32个字符 · 例：`wxcbda96de0b165486` */
  appid: string
  /** 子商户公众账号id · 最长32个字符 · 例：`wxcbda96de0b165489` */
  sub_appid?: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`10000098` */
  mch_id?: string
  /** 子商户号 · 最长32个字符 · 例：`1900000109` */
  sub_mch_id: string
  /** 微信订单号 · 最长32个字符 · 例：`1009660380201506130728806387` */
  transaction_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  nonce_str?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256'
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5` */
  sign?: string
}

/** 查询订单：选项 */
export interface PostV2TransitPartnerpayQueryorderOptions extends CallOptions {
  xml: PostV2TransitPartnerpayQueryorderXml
}

/** 查询订单：应答 */
export interface PostV2TransitPartnerpayQueryorderResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 请求appid · 最长32个字符 · 例：`wxcbda96de0b165486` */
  appid: string
  /** 子商户公众账号id · 最长32个字符 · 例：`wxcbda96de0b165489` */
  sub_appid?: string
  /** 商户号 · 最长32个字符 · 例：`10000098` */
  mch_id: string
  /** 子商户号 · 最长32个字符 · 例：`1900000109` */
  sub_mch_id: string
  /** 随机字符串 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str: string
  /** 签名 · 最长64个字符 · 例：`EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5` */
  sign: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 设备号 · 最长32个字符 · 例：`013467007045764` */
  device_info?: string
  /** 用户标识 · 最长32个字符 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
  /** 用户子标识 · 最长32个字符 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS61` */
  sub_openid?: string
  /** 是否关注公众账号 · 最长1个字符 */
  is_subscribe?: 'Y' | 'N' | (string & {})
  /** 交易类型 · 最长16个字符 */
  trade_type: 'PAP' | (string & {})
  /** 交易状态 · 最长32个字符 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {})
  /** 付款银行 · 最长32个字符 · 例：`CMC` */
  bank_type: string
  /** 总金额 · 单位：分 */
  total_fee: string
  /** 货币种类 · 最长8个字符 · 例：`CNY` */
  fee_type?: string
  /** 现金支付金额 · 单位：分 */
  cash_fee: string
  /** 现金支付货币类型 · 最长16个字符 · 例：`CNY` */
  cash_fee_type?: string
  /** 应结订单金额 · 单位：分 */
  settlement_total_fee?: string
  /** 代金券或立减优惠金额 · 单位：分 */
  coupon_fee?: string
  /** 代金券或立减优惠使用数量 */
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
  trade_state_desc?: string
  /** 代金券类型 · 最长8个字符 · 例：`CASH` */
  [numbered: `coupon_type_${number}`]: string | undefined
  /** 代金券或立减优惠ID · 最长20个字符 · 例：`10000` */
  [numbered: `coupon_id_${number}`]: string | undefined
  /** 单个代金券或立减优惠支付金额 · 单位：分 */
  [numbered: `coupon_fee_${number}`]: string | undefined
}

/** `v2/transit/partnerpay/queryorder` */
export interface V2TransitPartnerpayQueryorder extends PathNode {
  /**
   * 查询订单
   *
   * `POST /transit/partnerpay/queryorder`
   *
   * 产品：APIv2∙车主平台、APIv2∙乘车码代扣
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011989909 官方文档}
   */
  post(options: PostV2TransitPartnerpayQueryorderOptions): Promise<AxiosResponse<PostV2TransitPartnerpayQueryorderResponse>>
}

/** 查询用户状态接口：请求 */
export interface PostV2TransitPartnerpayQuerystateXml {
  /** 公众账号id · 例：`wxcbda96de0b165486` */
  appid: string
  /** 子商户公众账号id · 例：`wxcbda96de0b165489` */
  sub_appid?: string
  /** 商户号 · 缺省时由客户端填写 · 例：`10000098` */
  mch_id?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mch_id: string
  /** 随机字符串 · 缺省时由客户端填写 · 例：`5k8264iltkch16cq2502si8znmtm67vs` */
  nonce_str?: string
  /** 委托代扣协议id · 例：`wx15463511252015071056489715` */
  contract_id: string
  /** 签名类型 · 缺省时由客户端填写 · 默认："HMAC-SHA256" */
  sign_type?: 'HMAC-SHA256'
  /** 签名 · 缺省时由客户端填写 · 例：`ee088059bbc9141264f8d14293ad6c4bb94cea8c08aa98fbf93e262d445f8ff5` */
  sign?: string
  /** 微信open ID · 例：`oyobu0dmn6tdodznfwkoekqorbi8` */
  openid: string
}

/** 查询用户状态接口：选项 */
export interface PostV2TransitPartnerpayQuerystateOptions extends CallOptions {
  xml: PostV2TransitPartnerpayQuerystateXml
}

/** 查询用户状态接口：应答 */
export interface PostV2TransitPartnerpayQuerystateResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 请求appid · 最长32个字符 · 例：`wxcbda96de0b165486` */
  appid: string
  /** 子商户公众账号id · 例：`wxcbda96de0b165489` */
  sub_appid?: string
  /** 商户号 · 最长32个字符 · 例：`10000098` */
  mch_id: string
  /** 子商户号 · 例：`1900000109` */
  sub_mch_id?: string
  /** 随机字符串 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str: string
  /** 签名 · 最长64个字符 · 例：`EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5` */
  sign: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 用户状态 · 最长16个字符 */
  user_state: 'NORMAL' | 'BLOCKED' | 'OVERDUE' | (string & {})
  /** 委托代扣协议id · 例：`wx15463511252015071056489715` */
  contract_id?: string
  /** 签约模板id · 例：`123` */
  plan_id?: string
  /** 签约协议号 · 例：`1023658866` */
  contract_code?: string
  /** 协议状态 */
  contract_state?: '0' | '1' | (string & {})
}

/** `v2/transit/partnerpay/querystate` */
export interface V2TransitPartnerpayQuerystate extends PathNode {
  /**
   * 查询用户状态接口
   *
   * `POST /transit/partnerpay/querystate`
   *
   * 产品：APIv2∙乘车码代扣
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011989910 官方文档}
   */
  post(options: PostV2TransitPartnerpayQuerystateOptions): Promise<AxiosResponse<PostV2TransitPartnerpayQuerystateResponse>>
}

/** 申请扣款：请求 */
export interface PostV2TransitPayPayapplyXml {
  /** 公众账号id · 最长32个字符 · 例：`wxcbda96de0b165486` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`10000098` */
  mch_id?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256'
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5` */
  sign?: string
  /** 商品描述 · 最长128个字符 */
  body: string
  /** 商品详情 · 最长6000个字符 */
  detail?: string
  /** 附加数据 · 最长127个字符 */
  attach?: string
  /** 商户订单号 · 最长32个字符 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 总金额 · 单位：分 */
  total_fee: number
  /** 货币类型 · 最长16个字符 · 例：`CNY` */
  fee_type?: string
  /** 终端IP · 最长16个字符 · 例：`8.8.8.8` */
  spbill_create_ip: string
  /** 商品标记 · 最长32个字符 · 例：`WXG` */
  goods_tag?: string
  /** 回调通知url · 最长256个字符 · 例：`http://yoursite.com/wxpay.html` */
  notify_url: string
  /** 交易类型 · 最长16个字符 */
  trade_type: 'PAP'
  /** 委托代扣协议id · 最长32个字符 · 例：`Wx15463511252015071056489715` */
  contract_id?: string
  /** 交易场景 · 最长16个字符 */
  trade_scene: 'METRO' | 'BUS'
  /** 场景信息JSON格式字符串 · 最长1024个字符 */
  scene_info: string | {
    /** 场景信息 */
    scene_info: V2VehicleMetroScene | V2VehicleBusScene
  }
  /** 客户端 IP · 例：`119.145.83.6` */
  clientip?: string
  /** 设备ID · 例：`baf04e6bbbd06f7b1a197d18ed53b7f1` */
  deviceid?: string
  /** 手机号 · 例：`18933432355` */
  mobile?: string
  /** 邮箱地址 · 例：`user@example.com` */
  email?: string
  /** QQ号 · 例：`100243` */
  qq?: string
  /** 微信openID · 例：`baf04e6bbbd06f7b1a197d18ed53b7f1` */
  openid?: string
  /** 身份证号 · 例：`110102199701011000` */
  creid?: string
  /** 商户侧用户标识 · 例：`user123` */
  outerid?: string
  /** 版本号 此字段仅针对有垫资权限的商户有效 · 最长16个字符 */
  version: '2.0'
}

/** 申请扣款：选项 */
export interface PostV2TransitPayPayapplyOptions extends CallOptions {
  xml: PostV2TransitPayPayapplyXml
}

/** 申请扣款：应答 */
export interface PostV2TransitPayPayapplyResponse extends V2VehiclePayApplyResult {}

/** `v2/transit/pay/payapply` */
export interface V2TransitPayPayapply extends PathNode {
  /**
   * 申请扣款
   *
   * `POST /transit/pay/payapply`
   *
   * 产品：APIv2∙乘车码代扣
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984781 官方文档}
   */
  post(options: PostV2TransitPayPayapplyOptions): Promise<AxiosResponse<PostV2TransitPayPayapplyResponse>>
}

/** 查询用户状态接口：请求 */
export interface PostV2TransitPayQuerystateXml {
  /** 公众账号id · 例：`wxcbda96de0b165486` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 例：`10000098` */
  mch_id?: string
  /** 随机字符串 · 缺省时由客户端填写 · 例：`5k8264iltkch16cq2502si8znmtm67vs` */
  nonce_str?: string
  /** 委托代扣协议id · 例：`wx15463511252015071056489715` */
  contract_id: string
  /** 签名类型 · 缺省时由客户端填写 · 默认："HMAC-SHA256" */
  sign_type?: 'HMAC-SHA256'
  /** 签名 · 缺省时由客户端填写 */
  sign?: string
  /** 微信openID */
  openid: string
}

/** 查询用户状态接口：选项 */
export interface PostV2TransitPayQuerystateOptions extends CallOptions {
  xml: PostV2TransitPayQuerystateXml
}

/** 查询用户状态接口：应答 */
export interface PostV2TransitPayQuerystateResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 请求appid · 最长32个字符 · 例：`wxcbda96de0b165486` */
  appid: string
  /** 商户号 · 最长32个字符 · 例：`10000098` */
  mch_id: string
  /** 随机字符串 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str: string
  /** 签名 · 最长64个字符 · 例：`EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5` */
  sign: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 用户状态 · 最长16个字符 */
  user_state: 'NORMAL' | 'BLOCKED' | 'OVERDUE' | (string & {})
  /** 委托代扣协议id · 例：`wx15463511252015071056489715` */
  contract_id?: string
  /** 签约模板id · 例：`123` */
  plan_id?: string
  /** 签约协议号 · 例：`1023658866` */
  contract_code?: string
  /** 协议状态 */
  contract_state?: '0' | '1' | (string & {})
}

/** `v2/transit/pay/querystate` */
export interface V2TransitPayQuerystate extends PathNode {
  /**
   * 查询用户状态接口
   *
   * `POST /transit/pay/querystate`
   *
   * 产品：APIv2∙乘车码代扣
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011985234 官方文档}
   */
  post(options: PostV2TransitPayQuerystateOptions): Promise<AxiosResponse<PostV2TransitPayQuerystateResponse>>
}

/** 查询订单：请求 */
export interface PostV2TransitQueryorderXml {
  /** 请求appid · 最长32个字符 · 例：`wxcbda96de0b165486` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`10000098` */
  mch_id?: string
  /** 微信订单号 · 最长32个字符 · 例：`1009660380201506130728806387` */
  transaction_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  nonce_str?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256'
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5` */
  sign?: string
}

/** 查询订单：选项 */
export interface PostV2TransitQueryorderOptions extends CallOptions {
  xml: PostV2TransitQueryorderXml
}

/** 查询订单：应答 */
export interface PostV2TransitQueryorderResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 请求appid · 最长32个字符 · 例：`wxcbda96de0b165486` */
  appid: string
  /** 商户号 · 最长32个字符 · 例：`10000098` */
  mch_id: string
  /** 随机字符串 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str: string
  /** 签名 · 最长64个字符 · 例：`EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5` */
  sign: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 设备号 · 最长32个字符 · 例：`013467007045764` */
  device_info?: string
  /** 用户标识 · 最长32个字符 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
  /** 是否关注公众账号 · 最长1个字符 */
  is_subscribe?: 'Y' | 'N' | (string & {})
  /** 交易类型 · 最长16个字符 */
  trade_type: 'PAP' | (string & {})
  /** 交易状态 · 最长32个字符 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {})
  /** 付款银行 · 最长32个字符 · 例：`CMC` */
  bank_type: string
  /** 总金额 · 单位：分 */
  total_fee: string
  /** 货币种类 · 最长8个字符 · 例：`CNY` */
  fee_type?: string
  /** 现金支付金额 · 单位：分 */
  cash_fee: string
  /** 现金支付货币类型 · 最长16个字符 · 例：`CNY` */
  cash_fee_type?: string
  /** 应结订单金额 · 单位：分 */
  settlement_total_fee?: string
  /** 代金券或立减优惠金额 · 单位：分 */
  coupon_fee?: string
  /** 代金券或立减优惠使用数量 */
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
  trade_state_desc?: string
  /** 代金券类型 · 最长8个字符 · 例：`CASH` */
  [numbered: `coupon_type_${number}`]: string | undefined
  /** 代金券或立减优惠ID · 最长20个字符 · 例：`10000` */
  [numbered: `coupon_id_${number}`]: string | undefined
  /** 单个代金券或立减优惠支付金额 · 单位：分 */
  [numbered: `coupon_fee_${number}`]: string | undefined
}

/** `v2/transit/queryorder` */
export interface V2TransitQueryorder extends PathNode {
  /**
   * 查询订单
   *
   * `POST /transit/queryorder`
   *
   * 产品：APIv2∙车主平台、APIv2∙乘车码代扣
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011986341 官方文档}
   */
  post(options: PostV2TransitQueryorderOptions): Promise<AxiosResponse<PostV2TransitQueryorderResponse>>
}

/** 用户入场通知：请求 */
export interface PostV2VehiclePartnerpayNotificationXml {
  /** 公众账号id · 最长32个字符 · 例：`wxcbda96de0b165486` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`10000098` */
  mch_id?: string
  /** 子商户公众账号id · 最长32个字符 · 例：`wxcbda96de0b165489` */
  sub_appid: string
  /** 子商户号 · 最长32个字符 · 例：`1900000109` */
  sub_mch_id: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256'
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5` */
  sign?: string
  /** 版本号 · 最长16个字符 */
  version: '3.0'
  /** 交易场景 · 最长16个字符 */
  trade_scene: 'PARKING' | 'PARKING SPACE'
  /** 场景信息JSON格式字符串 · 最长1024个字符 */
  scene_info: string | {
    /** 场景PARKING SPACE信息 */
    scene_info: V2VehicleParkingEntranceScene | {
      /** 入场时间 · 最长16个字符 · 例：`20170826104339` */
      start_time: string
      /** 车辆类型 · 最长16个字符 */
      car_type?: string
      /** 停车场名称 · 最长32个字符 */
      parking_name?: string
      /** 免费时长 · 最长16个字符 · 例：`1200` */
      free_time: string
      /** 用户标识 · 最长32个字符 · 例：`wxd930ea5d5a258f4f` */
      openid?: string
      /** 用户子标识 · 最长32个字符 · 例：`wxd930ea5d5a258f4f` */
      sub_openid?: string
      /** 车位编号 · 最长16个字符 · 例：`D6666` */
      space_number: string
    }
  }
}

/** 用户入场通知：选项 */
export interface PostV2VehiclePartnerpayNotificationOptions extends CallOptions {
  xml: PostV2VehiclePartnerpayNotificationXml
}

/** 用户入场通知：应答 */
export interface PostV2VehiclePartnerpayNotificationResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 公众账号id · 最长32个字符 · 例：`wxcbda96de0b165486` */
  appid: string
  /** 商户号 · 最长32个字符 · 例：`10000098` */
  mch_id: string
  /** 子商户公众账号id · 最长32个字符 · 例：`wxcbda96de0b165489` */
  sub_appid?: string
  /** 子商户号 · 最长32个字符 · 例：`1900000109` */
  sub_mch_id: string
  /** 随机字符串 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str: string
  /** 签名 · 最长64个字符 · 例：`EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5` */
  sign: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误代码描述 · 最长32个字符 */
  err_code_des?: string
  /** 用户状态 · 最长16个字符 */
  user_state: 'NORMAL' | 'BLOCK' | (string & {})
  /** 发起扣费方式 · 最长16个字符 */
  deduct_mode?: 'PROACTIVE' | 'AUTOPAY' | (string & {})
}

/** `v2/vehicle/partnerpay/notification` */
export interface V2VehiclePartnerpayNotification extends PathNode {
  /**
   * 用户入场通知
   *
   * `POST /vehicle/partnerpay/notification`
   *
   * 产品：APIv2∙车主平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988204 官方文档}
   */
  post(options: PostV2VehiclePartnerpayNotificationOptions): Promise<AxiosResponse<PostV2VehiclePartnerpayNotificationResponse>>
}

/** 申请扣款：请求 */
export interface PostV2VehiclePartnerpayPayapplyXml {
  /** 公众账号id · 最长32个字符 · 例：`wxcbda96de0b165486` */
  appid: string
  /** 子商户公众账号id · 最长32个字符 · 例：`wxcbda96de0b165489` */
  sub_appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`10000098` */
  mch_id?: string
  /** 子商户号 · 最长32个字符 · 例：`1900000109` */
  sub_mch_id: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256'
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`EE088059BBC9141264F8D14293AD6C4BB94CEA445F8FF5` */
  sign?: string
  /** 商品描述 · 最长128个字符 */
  body: string
  /** 商品详情 · 最长6000个字符 */
  detail?: string
  /** 附加数据 · 最长127个字符 */
  attach?: string
  /** 商户订单号 · 最长32个字符 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 总金额 · 单位：分 */
  total_fee: number
  /** 货币类型 · 最长16个字符 · 例：`CNY` */
  fee_type?: string
  /** 终端IP · 最长16个字符 · 例：`8.8.8.8` */
  spbill_create_ip: string
  /** 商品标记 · 最长32个字符 · 例：`WXG` */
  goods_tag?: string
  /** 回调通知url · 最长256个字符 · 例：`http://yoursite.com/wxpay.html` */
  notify_url: string
  /** 交易类型 · 最长16个字符 */
  trade_type: 'PAP'
  /** 版本号 · 最长16个字符 */
  version: '3.0'
  /** 交易场景 · 最长16个字符 */
  trade_scene: 'PARKING' | 'PARKING SPACE'
  /** 用户标识 · 最长32个字符 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 分账标识 · 最长16个字符 */
  profit_sharing?: 'Y' | 'N'
  /** 场景信息JSON格式字符串 · 最长1024个字符 */
  scene_info: string | {
    /** 场景信息 */
    scene_info: V2VehicleParkingChargeScene | V2VehicleParkingSpaceScene | V2VehicleGasScene | V2VehicleHighwayScene | V2VehicleBridgeScene
  }
}

/** 申请扣款：选项 */
export interface PostV2VehiclePartnerpayPayapplyOptions extends CallOptions {
  xml: PostV2VehiclePartnerpayPayapplyXml
}

/** 申请扣款：应答 */
export interface PostV2VehiclePartnerpayPayapplyResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg: string
  /** 公众账号id · 最长32个字符 · 例：`wxcbda96de0b165486` */
  appid: string
  /** 子商户公众账号id · 最长32个字符 · 例：`wxcbda96de0b165489` */
  sub_appid?: string
  /** 商户号 · 最长32个字符 · 例：`10000098` */
  mch_id: string
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
  /** 错误代码 · 最长32个字符 · 例：`SIGN_ERROR` */
  err_code?: string
  /** 错误代码描述 · 最长32个字符 */
  err_code_des?: string
}

/** `v2/vehicle/partnerpay/payapply` */
export interface V2VehiclePartnerpayPayapply extends PathNode {
  /**
   * 申请扣款
   *
   * `POST /vehicle/partnerpay/payapply`
   *
   * 产品：APIv2∙车主平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988205 官方文档}
   */
  post(options: PostV2VehiclePartnerpayPayapplyOptions): Promise<AxiosResponse<PostV2VehiclePartnerpayPayapplyResponse>>
}

/** 用户状态查询：请求 */
export interface PostV2VehiclePartnerpayQuerystateXml {
  /** 公众账号id · 最长32个字符 · 例：`wxcbda96de0b165486` */
  appid: string
  /** 子商户公众账号id · 最长32个字符 · 例：`wxcbda96de0b165489` */
  sub_appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`10000098` */
  mch_id?: string
  /** 子商户号 · 最长32个字符 · 例：`1900000109` */
  sub_mch_id: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256'
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5` */
  sign?: string
  /** 交易场景 · 最长16个字符 */
  trade_scene: 'PARKING' | 'PARKING SPACE' | 'GAS' | 'HIGHWAY' | 'BRIDGE'
  /** 跳转场景 · 最长16个字符 */
  jump_scene?: 'APP' | 'H5'
  /** 用户标识 · 最长32个字符 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 用户子标识 */
  sub_openid?: string
  /** 车牌号 */
  plate_number: string
  /** 版本号 · 最长16个字符 */
  version: '3.0'
}

/** 用户状态查询：选项 */
export interface PostV2VehiclePartnerpayQuerystateOptions extends CallOptions {
  xml: PostV2VehiclePartnerpayQuerystateXml
}

/** 用户状态查询：应答 */
export interface PostV2VehiclePartnerpayQuerystateResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 请求appid · 最长32个字符 · 例：`wxcbda96de0b165486` */
  appid: string
  /** 子商户公众账号id · 最长32个字符 · 例：`wxcbda96de0b165489` */
  sub_appid?: string
  /** 商户号 · 最长32个字符 · 例：`10000098` */
  mch_id: string
  /** 子商户号 · 最长32个字符 · 例：`1900000109` */
  sub_mch_id: string
  /** 随机字符串 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str: string
  /** 签名 · 最长64个字符 · 例：`EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5` */
  sign: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 用户状态 · 最长16个字符 */
  user_state: 'NORMAL' | 'PAUSED' | 'OVERDUE' | 'UNAUTHORIZED' | (string & {})
  /** 用户标识 · 最长32个字符 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS69` */
  openid?: string
  /** 发起扣费方式 · 最长16个字符 */
  deduct_mode?: 'PROACTIVE' | 'AUTOPAY' | (string & {})
  /** 用户子标识 · 最长32个字符 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
  /** 跳转路径 · 最长1024个字符 · 例：`pages/route/index` */
  path?: string
  /** 车牌信息 · 最长512个字符 */
  plate_number_info?: string
}

/** `v2/vehicle/partnerpay/querystate` */
export interface V2VehiclePartnerpayQuerystate extends PathNode {
  /**
   * 用户状态查询
   *
   * `POST /vehicle/partnerpay/querystate`
   *
   * 产品：APIv2∙车主平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988212 官方文档}
   */
  post(options: PostV2VehiclePartnerpayQuerystateOptions): Promise<AxiosResponse<PostV2VehiclePartnerpayQuerystateResponse>>
}

/** 用户入场通知：请求 */
export interface PostV2VehiclePayNotificationXml {
  /** 公众账号id · 最长32个字符 · 例：`wxcbda96de0b165486` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`10000098` */
  mch_id?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256'
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5` */
  sign?: string
  /** 版本号 · 最长16个字符 · 例：`3.0` */
  version: string
  /** 交易场景 · 最长16个字符 */
  trade_scene: 'PARKING' | 'PARKING SPACE'
  /** 场景信息JSON格式字符串 · 最长1024个字符 */
  scene_info: string | {
    /** 场景PARKING SPACE信息 */
    scene_info: V2VehicleParkingEntranceScene | {
      /** 入场时间 · 最长16个字符 · 例：`20170826104339` */
      start_time: string
      /** 车辆类型 · 最长16个字符 */
      car_type?: string
      /** 停车场名称 · 最长32个字符 */
      parking_name?: string
      /** 免费时长 · 最长16个字符 · 例：`1200` */
      free_time: string
      /** 用户标识 · 最长32个字符 · 例：`wxd930ea5d5a258f4f` */
      openid?: string
      /** 车位编号 · 最长16个字符 · 例：`D6666` */
      space_number: string
    }
  }
}

/** 用户入场通知：选项 */
export interface PostV2VehiclePayNotificationOptions extends CallOptions {
  xml: PostV2VehiclePayNotificationXml
}

/** 用户入场通知：应答 */
export interface PostV2VehiclePayNotificationResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 公众账号id · 最长32个字符 · 例：`wxcbda96de0b165486` */
  appid: string
  /** 商户号 · 最长32个字符 · 例：`10000098` */
  mch_id: string
  /** 随机字符串 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str: string
  /** 签名 · 最长64个字符 · 例：`EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5` */
  sign: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误代码描述 · 最长32个字符 */
  err_code_des?: string
  /** 用户状态 · 最长16个字符 */
  user_state: 'NORMAL' | 'BLOCK' | (string & {})
  /** 发起扣费方式 · 最长16个字符 */
  deduct_mode?: 'PROACTIVE' | 'AUTOPAY' | (string & {})
}

/** `v2/vehicle/pay/notification` */
export interface V2VehiclePayNotification extends PathNode {
  /**
   * 用户入场通知
   *
   * `POST /vehicle/pay/notification`
   *
   * 产品：APIv2∙车主平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011985272 官方文档}
   */
  post(options: PostV2VehiclePayNotificationOptions): Promise<AxiosResponse<PostV2VehiclePayNotificationResponse>>
}

/** 申请扣款：请求 */
export interface PostV2VehiclePayPayapplyXml {
  /** 公众账号id · 最长32个字符 · 例：`wxcbda96de0b165486` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`10000098` */
  mch_id?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256'
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5` */
  sign?: string
  /** 商品描述 · 最长128个字符 */
  body: string
  /** 商品详情 · 最长6000个字符 */
  detail?: string
  /** 附加数据 · 最长127个字符 */
  attach?: string
  /** 商户订单号 · 最长32个字符 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 总金额 · 单位：分 */
  total_fee: number
  /** 货币类型 · 最长16个字符 · 例：`CNY` */
  fee_type?: string
  /** 终端IP · 最长16个字符 · 例：`8.8.8.8` */
  spbill_create_ip: string
  /** 商品标记 · 最长32个字符 · 例：`WXG` */
  goods_tag?: string
  /** 回调通知url · 最长256个字符 · 例：`http://yoursite.com/wxpay.html` */
  notify_url: string
  /** 交易类型 · 最长16个字符 */
  trade_type: 'PAP'
  /** 版本号 · 最长16个字符 */
  version: '3.0'
  /** 交易场景 · 最长16个字符 */
  trade_scene: 'PARKING' | 'PARKING SPACE' | 'GAS' | 'HIGHWAY' | 'BRIDGE'
  /** 用户标识 · 最长32个字符 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 分账标识 · 最长16个字符 */
  profit_sharing?: 'Y' | 'N'
  /** 场景信息JSON格式字符串 · 最长1024个字符 */
  scene_info: string | {
    /** 场景信息 */
    scene_info: V2VehicleParkingChargeScene | V2VehicleParkingSpaceScene | V2VehicleGasScene | V2VehicleHighwayScene | V2VehicleBridgeScene
  }
}

/** 申请扣款：选项 */
export interface PostV2VehiclePayPayapplyOptions extends CallOptions {
  xml: PostV2VehiclePayPayapplyXml
}

/** 申请扣款：应答 */
export interface PostV2VehiclePayPayapplyResponse extends V2VehiclePayApplyResult {}

/** `v2/vehicle/pay/payapply` */
export interface V2VehiclePayPayapply extends PathNode {
  /**
   * 申请扣款
   *
   * `POST /vehicle/pay/payapply`
   *
   * 产品：APIv2∙车主平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011985331 官方文档}
   */
  post(options: PostV2VehiclePayPayapplyOptions): Promise<AxiosResponse<PostV2VehiclePayPayapplyResponse>>
}

/** 用户状态查询：请求 */
export interface PostV2VehiclePayQuerystateXml {
  /** 公众账号id · 最长32个字符 · 例：`wxcbda96de0b165486` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`10000098` */
  mch_id?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256'
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5` */
  sign?: string
  /** 交易场景 · 最长16个字符 */
  trade_scene: 'PARKING' | 'PARKING SPACE' | 'GAS' | 'HIGHWAY' | 'BRIDGE'
  /** 跳转场景 · 最长16个字符 · 例：`H5` */
  jump_scene?: string
  /** 用户标识 · 最长32个字符 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
  /** 车牌号 */
  plate_number: string
  /** 版本号 · 最长16个字符 */
  version: '3.0'
}

/** 用户状态查询：选项 */
export interface PostV2VehiclePayQuerystateOptions extends CallOptions {
  xml: PostV2VehiclePayQuerystateXml
}

/** 用户状态查询：应答 */
export interface PostV2VehiclePayQuerystateResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 请求appid · 最长32个字符 · 例：`wxcbda96de0b165486` */
  appid: string
  /** 商户号 · 最长32个字符 · 例：`10000098` */
  mch_id: string
  /** 随机字符串 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str: string
  /** 签名 · 最长64个字符 · 例：`EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5` */
  sign: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 用户状态 · 最长16个字符 */
  user_state: 'NORMAL' | 'PAUSED' | 'OVERDUE' | 'UNAUTHORIZED' | (string & {})
  /** 用户标识 · 最长32个字符 · 例：`wxd930ea5d5a258f4f` */
  openid?: string
  /** 发起扣费方式 · 最长16个字符 */
  deduct_mode?: 'PROACTIVE' | 'AUTOPAY' | (string & {})
  /** 跳转路径 · 最长1024个字符 · 例：`pages/route/index` */
  path?: string
  /** 车牌信息 · 最长512个字符 */
  plate_number_info?: string
}

/** `v2/vehicle/pay/querystate` */
export interface V2VehiclePayQuerystate extends PathNode {
  /**
   * 用户状态查询
   *
   * `POST /vehicle/pay/querystate`
   *
   * 产品：APIv2∙车主平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011986415 官方文档}
   */
  post(options: PostV2VehiclePayQuerystateOptions): Promise<AxiosResponse<PostV2VehiclePayQuerystateResponse>>
}

export interface V2VehicleOperations {
  'POST /v2/transit/partnerpay/payapply': { xml: PostV2TransitPartnerpayPayapplyXml; options: PostV2TransitPartnerpayPayapplyOptions; response: PostV2TransitPartnerpayPayapplyResponse }
  'POST /v2/transit/partnerpay/queryorder': { xml: PostV2TransitPartnerpayQueryorderXml; options: PostV2TransitPartnerpayQueryorderOptions; response: PostV2TransitPartnerpayQueryorderResponse }
  'POST /v2/transit/partnerpay/querystate': { xml: PostV2TransitPartnerpayQuerystateXml; options: PostV2TransitPartnerpayQuerystateOptions; response: PostV2TransitPartnerpayQuerystateResponse }
  'POST /v2/transit/pay/payapply': { xml: PostV2TransitPayPayapplyXml; options: PostV2TransitPayPayapplyOptions; response: PostV2TransitPayPayapplyResponse }
  'POST /v2/transit/pay/querystate': { xml: PostV2TransitPayQuerystateXml; options: PostV2TransitPayQuerystateOptions; response: PostV2TransitPayQuerystateResponse }
  'POST /v2/transit/queryorder': { xml: PostV2TransitQueryorderXml; options: PostV2TransitQueryorderOptions; response: PostV2TransitQueryorderResponse }
  'POST /v2/vehicle/partnerpay/notification': { xml: PostV2VehiclePartnerpayNotificationXml; options: PostV2VehiclePartnerpayNotificationOptions; response: PostV2VehiclePartnerpayNotificationResponse }
  'POST /v2/vehicle/partnerpay/payapply': { xml: PostV2VehiclePartnerpayPayapplyXml; options: PostV2VehiclePartnerpayPayapplyOptions; response: PostV2VehiclePartnerpayPayapplyResponse }
  'POST /v2/vehicle/partnerpay/querystate': { xml: PostV2VehiclePartnerpayQuerystateXml; options: PostV2VehiclePartnerpayQuerystateOptions; response: PostV2VehiclePartnerpayQuerystateResponse }
  'POST /v2/vehicle/pay/notification': { xml: PostV2VehiclePayNotificationXml; options: PostV2VehiclePayNotificationOptions; response: PostV2VehiclePayNotificationResponse }
  'POST /v2/vehicle/pay/payapply': { xml: PostV2VehiclePayPayapplyXml; options: PostV2VehiclePayPayapplyOptions; response: PostV2VehiclePayPayapplyResponse }
  'POST /v2/vehicle/pay/querystate': { xml: PostV2VehiclePayQuerystateXml; options: PostV2VehiclePayQuerystateOptions; response: PostV2VehiclePayQuerystateResponse }
}

/** 场景BRIDGE信息 */
export interface V2VehicleBridgeScene {
  /** 交易时间 · 最长16个字符 · 例：`20170826104339` */
  start_time: string
  /** 车牌号 · 最长32个字符 */
  plate_number: string
  /** 车辆类型 · 最长16个字符 */
  car_type?: string
  /** 出口名称 · 最长64个字符 */
  exit_name: string
}

/** 场景BUS信息 */
export interface V2VehicleBusScene {
  /** 乘车时间 · 最长32个字符 · 例：`20170826104339` */
  start_time: string
  /** 乘车路线 · 最长32个字符 */
  line_name?: string
  /** 乘车码SHA256 · 最长64个字符 · 例：`a756836e7432437d98bbf07bdde2942c99f6a2ab88a72b60aa747fce54b093c6` */
  qrcode_hash?: string
  /** 车牌号 · 最长32个字符 */
  plate_number?: string
}

/** 场景GAS信息 */
export interface V2VehicleGasScene {
  /** 交易时间 · 最长16个字符 · 例：`20170826104339` */
  start_time: string
  /** 车牌号 · 最长32个字符 */
  plate_number: string
  /** 车辆类型 · 最长16个字符 */
  car_type?: string
  /** 加油站名称 · 最长32个字符 */
  gas_station: string
  /** 油品标号名 · 最长8个字符 · 例：`98` */
  gas_label_name: string
  /** 油品类型名称 · 最长32个字符 */
  gas_type: string
  /** 油品标准 · 最长32个字符 */
  gas_standard: string
  /** 油量 · 最长16个字符 · 例：`50120` */
  gas_amount: string
  /** 油枪号 · 最长32个字符 · 例：`10` */
  gas_gun_no: string
}

/** 场景HIGHWAY信息 */
export interface V2VehicleHighwayScene {
  /** 交易时间 · 最长16个字符 · 例：`20170826104339` */
  start_time: string
  /** 结束时间 · 最长16个字符 · 例：`20170826114339` */
  end_time: string
  /** 车牌号 · 最长32个字符 */
  plate_number: string
  /** 车辆类型 · 最长16个字符 */
  car_type: string
  /** 入口站名称 · 最长60个字符 */
  entrance_name: string
  /** 出口名称 · 最长64个字符 */
  exit_name: string
  /** 核载人数 · 最长8个字符 · 例：`10` */
  carrying_capacity?: string
  /** 核载区间 · 最长32个字符 · 例：`6-12` */
  carrying_range?: string
  /** 通道类型 · 最长32个字符 */
  channel_type: 'ETC' | 'MTC'
}

/** 场景METRO信息 */
export interface V2VehicleMetroScene {
  /** 乘车时间 · 最长32个字符 · 例：`20170826104339` */
  start_time: string
  /** 结束时间 · 最长32个字符 · 例：`20170826114339` */
  end_time?: string
  /** 乘车码SHA256 · 最长64个字符 · 例：`a756836e7432437d98bbf07bdde2942c99f6a2ab88a72b60aa747fce54b093c6` */
  qrcode_hash?: string
  /** 起始站 · 最长32个字符 */
  start_station?: string
  /** 终点站 · 最长32个字符 */
  end_station?: string
}

/** 场景PARKING信息 */
export interface V2VehicleParkingChargeScene {
  /** 交易时间 · 最长16个字符 · 例：`20170826104339` */
  start_time: string
  /** 结束时间 · 最长16个字符 · 例：`20170826114339` */
  end_time?: string
  /** 计费时长 · 最长16个字符 · 例：`3600` */
  charging_time: string
  /** 车牌号 · 最长32个字符 */
  plate_number: string
  /** 车辆类型 · 最长16个字符 */
  car_type?: string
  /** 停车场名称 · 最长32个字符 */
  parking_name: string
  /** 免费时长 · 例：`1200` */
  free_time?: string
  /** 发起扣费方式 · 最长16个字符 */
  deduct_mode: 'PROACTIVE' | 'AUTOPAY'
  /** 支持的扣费方式 */
  support_deduct_mode: 'DEDUCT_PROACTIVE_ONLY' | 'DEDUCT_AUTOPAY_ONLY' | 'DEDUCT_ALL'
}

/** 场景PARKING信息 */
export interface V2VehicleParkingEntranceScene {
  /** 入场时间 · 最长16个字符 · 例：`20170826104339` */
  start_time: string
  /** 回调通知URL · 最长256个字符 · 例：`https://weixin.qq.com` */
  notify_url?: string
  /** 车牌号 · 最长32个字符 */
  plate_number: string
  /** 车辆类型 · 最长16个字符 */
  car_type?: string
  /** 停车场名称 · 最长32个字符 */
  parking_name: string
  /** 免费时长 · 最长16个字符 · 例：`1200` */
  free_time: string
}

/** 场景PARKING SPACE信息 */
export interface V2VehicleParkingSpaceScene {
  /** 交易时间 · 最长16个字符 · 例：`20170826104339` */
  start_time: string
  /** 结束时间 · 最长16个字符 · 例：`20170826114339` */
  end_time?: string
  /** 计费时长 · 最长16个字符 · 例：`3600` */
  charging_time: string
  /** 车辆类型 · 最长16个字符 */
  car_type?: string
  /** 停车场名称 · 最长32个字符 */
  parking_name?: string
  /** 车位编号 · 最长16个字符 · 例：`D6666` */
  space_number: string
}

/** 申请扣款结果 */
export interface V2VehiclePayApplyResult {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
  /** 公众账号id · 最长32个字符 · 例：`wxcbda96de0b165486` */
  appid: string
  /** 商户号 · 最长32个字符 · 例：`10000098` */
  mch_id: string
  /** 设备号 · 最长32个字符 · 例：`013467007045764` */
  device_info?: string
  /** 随机字符串 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str: string
  /** 签名 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SIGN_ERROR` */
  err_code?: string
  /** 错误代码描述 · 最长32个字符 */
  err_code_des?: string
}

