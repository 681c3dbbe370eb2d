// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, PathNode } from '../index'

/** 撤销租借订单：请求 */
export interface PostV2WxvCancelbillXml {
  /** 接口版本号 · 最长32个字符 */
  version: '1.0'
  /** 公众账号ID · 最长32个字符 · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1230000109` */
  mch_id?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`ibuaiVcKdpRxkhJA` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长128个字符 · 例：`029B52F67573D7E3BE74904BF9AEA` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256'
  /** 商户服务订单号 · 最长32个字符 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 撤销原因 · 最长50个字符 */
  reason: string
  /** 服务ID · 最长32个字符 */
  service_id: string
}

/** 撤销租借订单：选项 */
export interface PostV2WxvCancelbillOptions extends CallOptions {
  xml: PostV2WxvCancelbillXml
}

/** 撤销租借订单：应答 */
export interface PostV2WxvCancelbillResponse extends V2WxvOrderChangeResult {}

/** `v2/wxv/cancelbill` */
export interface V2WxvCancelbill extends PathNode {
  /**
   * 撤销租借订单
   *
   * `POST /wxv/cancelbill`
   *
   * 产品：APIv2∙免押租借
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_3&index=4 官方文档}
   */
  post(options: PostV2WxvCancelbillOptions): Promise<AxiosResponse<PostV2WxvCancelbillResponse>>
}

/** 修改租借订单：请求 */
export interface PostV2WxvChangerentmoneyXml {
  /** 接口版本号 · 最长32个字符 */
  version: '1.0'
  /** 公众账号ID · 最长32个字符 · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1230000109` */
  mch_id?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`ibuaiVcKdpRxkhJA` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长128个字符 · 例：`029B52F67573D7E3BE74904BF9AEA` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256'
  /** 商户服务订单号 · 最长32个字符 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 修改原因 · 最长50个字符 */
  reason?: string
  /** 服务ID · 最长32个字符 */
  service_id: string
  /** 总金额 · 单位：分 */
  total_amount: number
  /** 租金费用 · 单位：分 */
  rent_fee: number
  /** 赔偿金费用 · 单位：分 */
  compensation_fee: number
  /** 赔偿金费用说明 · 最长30个字符 */
  compensation_fee_desc?: string
}

/** 修改租借订单：选项 */
export interface PostV2WxvChangerentmoneyOptions extends CallOptions {
  xml: PostV2WxvChangerentmoneyXml
}

/** 修改租借订单：应答 */
export interface PostV2WxvChangerentmoneyResponse extends V2WxvOrderChangeResult {}

/** `v2/wxv/changerentmoney` */
export interface V2WxvChangerentmoney extends PathNode {
  /**
   * 修改租借订单
   *
   * `POST /wxv/changerentmoney`
   *
   * 产品：APIv2∙免押租借
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_5&index=6 官方文档}
   */
  post(options: PostV2WxvChangerentmoneyOptions): Promise<AxiosResponse<PostV2WxvChangerentmoneyResponse>>
}

/** 创建速住订单：请求 */
export interface PostV2WxvCreatehotelbillXml {
  /** 接口版本号 · 最长32个字符 */
  version: '1.0'
  /** 公众账号ID · 最长32个字符 · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1230000109` */
  mch_id?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`ibuaiVcKdpRxkhJA` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长128个字符 · 例：`029B52F67573D7E3BE74904BF9AEA` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256'
  /** 商户服务订单号 · 最长32个字符 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 服务ID · 最长32个字符 */
  service_id: string
  /** 房间 · 最长40个字符 */
  room: string
  /** 入住时间 · 最长14个字符 · 例：`20091225091010` */
  start_time: string
  /** 预定离店时间 · 最长14个字符 · 例：`20091225091010` */
  end_time: string
  /** 酒店 · 最长20个字符 */
  service_location: string
  /** 押金金额 · 单位：分 */
  deposit_amount: number
  /** 房费 · 单位：分 */
  room_rate: number
  /** 房费说明 · 最长30个字符 */
  room_rate_desc?: string
  /** 回调数据包 · 最长200个字符 */
  attach?: string
  /** 取消规则标签 · 最长32个字符 */
  cancel_rule: string
  /** 取消规则描述 · 最长150个字符 */
  cancel_rule_desc: string
  /** 平台证书序列号 · 最长128个字符 · 例：`45233302` */
  cert_serial_no: string
  /** 用户标识 · 最长128个字符 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 用户姓名 · 最长400个字符 */
  name?: string
  /** 用户手机号 · 最长400个字符 */
  phone?: string
  /** 用户身份证ID · 最长400个字符 */
  userid?: string
  /** 用户收货地址 · 最长400个字符 */
  address?: string
}

/** 创建速住订单：选项 */
export interface PostV2WxvCreatehotelbillOptions extends CallOptions {
  xml: PostV2WxvCreatehotelbillXml
}

/** 创建速住订单：应答 */
export interface PostV2WxvCreatehotelbillResponse extends V2WxvOrderCreationResult {}

/** `v2/wxv/createhotelbill` */
export interface V2WxvCreatehotelbill extends PathNode {
  /**
   * 创建速住订单
   *
   * `POST /wxv/createhotelbill`
   *
   * 产品：APIv2∙免押速住
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_1&index=2 官方文档}
   */
  post(options: PostV2WxvCreatehotelbillOptions): Promise<AxiosResponse<PostV2WxvCreatehotelbillResponse>>
}

/** 创建租借订单：请求 */
export interface PostV2WxvCreaterentbillXml {
  /** 接口版本号 · 最长32个字符 */
  version: '1.0'
  /** 公众账号ID · 最长32个字符 · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1230000109` */
  mch_id?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`ibuaiVcKdpRxkhJA` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长128个字符 · 例：`029B52F67573D7E3BE74904BF9AEA` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256'
  /** 商户服务订单号 · 最长32个字符 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 服务ID · 最长32个字符 */
  service_id: string
  /** 商品名称 · 最长40个字符 */
  goods_name: string
  /** 租用时间 · 最长14个字符 · 例：`20091225091010` */
  start_time?: string
  /** 预定归还时间 · 最长14个字符 · 例：`20091225091010` */
  end_time?: string
  /** 租用地点 · 最长20个字符 */
  service_location?: string
  /** 押金总额 · 单位：分 */
  deposit_amount: number
  /** 租金规则 计费单位 · 最长32个字符 · 例：`FEN_1_HOUR` */
  rent_unit: string
  /** 租金规则 计费单价费用 · 单位：分 */
  rent_unit_fee: number
  /** 租金规则 计费说明 · 最长30个字符 */
  rent_fee_desc?: string
  /** 商户数据包 · 最长200个字符 */
  attach?: string
  /** 平台证书序列号 · 最长128个字符 · 例：`45233302` */
  cert_serial_no: string
  /** 用户标识 · 最长128个字符 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 用户姓名 · 最长400个字符 */
  name?: string
  /** 用户手机号 · 最长400个字符 */
  phone?: string
  /** 用户身份证ID · 最长400个字符 */
  userid?: string
  /** 用户收货地址 · 最长400个字符 */
  address?: string
}

/** 创建租借订单：选项 */
export interface PostV2WxvCreaterentbillOptions extends CallOptions {
  xml: PostV2WxvCreaterentbillXml
}

/** 创建租借订单：应答 */
export interface PostV2WxvCreaterentbillResponse extends V2WxvOrderCreationResult {}

/** `v2/wxv/createrentbill` */
export interface V2WxvCreaterentbill extends PathNode {
  /**
   * 创建租借订单
   *
   * `POST /wxv/createrentbill`
   *
   * 产品：APIv2∙免押租借
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_1&index=2 官方文档}
   */
  post(options: PostV2WxvCreaterentbillOptions): Promise<AxiosResponse<PostV2WxvCreaterentbillResponse>>
}

/** 完结速住订单：请求 */
export interface PostV2WxvFinishhotelbillXml {
  /** 接口版本号 · 最长32个字符 */
  version: '1.0'
  /** 公众账号ID · 最长32个字符 · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1230000109` */
  mch_id?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`ibuaiVcKdpRxkhJA` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长128个字符 · 例：`029B52F67573D7E3BE74904BF9AEA` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256'
  /** 商户服务订单号 · 最长32个字符 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 服务ID · 最长32个字符 */
  service_id: string
  /** 是否入住 */
  checked_in: boolean
  /** 实际离店时间 · 最长14个字符 · 例：`20091225091010` */
  real_end_time?: string
  /** 其他费用金额 · 单位：分 */
  other_fee: number
  /** 其他费用说明 */
  other_fee_desc: string
  /** 取消费用 · 单位：分 */
  cancel_fee?: number
  /** 赔偿金费用 · 单位：分 */
  compensation_fee: number
  /** 赔偿金说明 */
  compensation_fee_desc: string
  /** 房费 · 单位：分 */
  room_rate?: number
  /** 延迟退房费用 · 单位：分 */
  overdue_fine: number
  /** 延迟退房说明 */
  overdue_fine_desc: string
  /** 总金额 · 单位：分 */
  total_amount: number
  /** 完结凭证 · 最长512个字符 */
  finish_ticket: string
  /** 分账标识 · 最长16个字符 */
  profit_sharing: 'Y' | 'N'
}

/** 完结速住订单：选项 */
export interface PostV2WxvFinishhotelbillOptions extends CallOptions {
  xml: PostV2WxvFinishhotelbillXml
}

/** 完结速住订单：应答 */
export interface PostV2WxvFinishhotelbillResponse extends V2WxvOrderChangeResult {}

/** `v2/wxv/finishhotelbill` */
export interface V2WxvFinishhotelbill extends PathNode {
  /**
   * 完结速住订单
   *
   * `POST /wxv/finishhotelbill`
   *
   * 产品：APIv2∙免押速住
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_4&index=5 官方文档}
   */
  post(options: PostV2WxvFinishhotelbillOptions): Promise<AxiosResponse<PostV2WxvFinishhotelbillResponse>>
}

/** 完结租借订单：请求 */
export interface PostV2WxvFinishrentbillXml {
  /** 接口版本号 · 最长32个字符 */
  version: '1.0'
  /** 公众账号ID · 最长32个字符 · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1230000109` */
  mch_id?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`ibuaiVcKdpRxkhJA` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长128个字符 · 例：`029B52F67573D7E3BE74904BF9AEA` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256'
  /** 商户服务订单号 · 最长32个字符 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 服务ID · 最长32个字符 */
  service_id: string
  /** 是否归还 · 最长32个字符 · 例：`TRUE` */
  returned: string
  /** 实际归还时间 · 最长14个字符 · 例：`20091225091010` */
  real_end_time?: string
  /** 归还地点 · 最长30个字符 */
  service_end_location?: string
  /** 总金额 · 单位：分 */
  total_amount: number
  /** 租金费用 · 单位：分 */
  rent_fee: number
  /** 赔偿金费用 · 最长6000个字符 */
  compensation_fee: string
  /** 赔偿金费用说明 */
  compensation_fee_desc: string
  /** 完结凭证 · 最长512个字符 */
  finish_ticket: string
  /** 分账标识 · 最长16个字符 */
  profit_sharing: 'Y' | 'N'
}

/** 完结租借订单：选项 */
export interface PostV2WxvFinishrentbillOptions extends CallOptions {
  xml: PostV2WxvFinishrentbillXml
}

/** 完结租借订单：应答 */
export interface PostV2WxvFinishrentbillResponse extends V2WxvOrderChangeResult {}

/** `v2/wxv/finishrentbill` */
export interface V2WxvFinishrentbill extends PathNode {
  /**
   * 完结租借订单
   *
   * `POST /wxv/finishrentbill`
   *
   * 产品：APIv2∙免押租借
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_4&index=5 官方文档}
   */
  post(options: PostV2WxvFinishrentbillOptions): Promise<AxiosResponse<PostV2WxvFinishrentbillResponse>>
}

/** 查询速住订单：请求 */
export interface PostV2WxvQueryhotelbillXml {
  /** 接口版本号 · 最长32个字符 */
  version: '1.0'
  /** 公众账号ID · 最长32个字符 · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1230000109` */
  mch_id?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`ibuaiVcKdpRxkhJA` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长128个字符 · 例：`029B52F67573D7E3BE74904BF9AEA` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256'
  /** 商户服务订单号 · 最长32个字符 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 回跳查询id */
  return_query_id: string
  /** 服务ID · 最长32个字符 */
  service_id: string
}

/** 查询速住订单：选项 */
export interface PostV2WxvQueryhotelbillOptions extends CallOptions {
  xml: PostV2WxvQueryhotelbillXml
}

/** 查询速住订单：应答 */
export interface PostV2WxvQueryhotelbillResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回结果 · 最长128个字符 */
  return_msg?: string
  /** 签名 · 最长128个字符 · 例：`029B52F67573D7E3BE74904BF9A` */
  sign: string
  /** 随机字符串 · 最长32个字符 · 例：`ibuaiVcKdpRxkhJA` */
  nonce_str: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误描述 · 最长128个字符 */
  err_code_des?: string
  /** 公众账号ID · 最长32个字符 · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 最长32个字符 · 例：`1230000109` */
  mch_id: string
  /** 商户服务订单号 · 最长32个字符 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 服务ID · 最长32个字符 */
  service_id: string
  /** 单据状态 · 最长32个字符 */
  state: 'CREATED' | 'USER_ACCEPTED' | 'FINISHED' | 'USER_PAID' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 房间 · 最长40个字符 */
  room: string
  /** 入住时间 · 最长14个字符 · 例：`20091225091010` */
  start_time: string
  /** 预定离店时间 · 最长14个字符 · 例：`20091225091010` */
  end_time?: string
  /** 酒店 · 最长20个字符 */
  service_location: string
  /** 押金 · 单位：分 */
  deposit_amount: string
  /** 房费 · 单位：分 */
  room_rate: string
  /** 房费说明 · 最长30个字符 */
  room_rate_desc: string
  /** 实际离店时间 · 最长14个字符 · 例：`20091225091010` */
  real_end_time?: string
  /** 是否入住 */
  checked_in: string
  /** 其他费用 · 单位：分 */
  other_fee?: string
  /** 其他费用说明 · 最长30个字符 */
  other_fee_desc?: string
  /** 赔偿金费用 · 单位：分 */
  compensation_fee?: string
  /** 赔偿金说明 · 最长30个字符 */
  compensation_fee_desc?: string
  /** 延迟退房费 · 单位：分 */
  overdue_fine?: string
  /** 延迟退房说明 · 最长30个字符 */
  overdue_fine_desc?: string
  /** 取消费用 · 单位：分 */
  cancel_fee?: string
  /** 取消费用说明 · 最长30个字符 */
  cancel_fee_desc?: string
  /** 微信支付服务订单号 · 最长128个字符 */
  order_id: string
  /** 完结凭证 · 最长512个字符 */
  finish_ticket: string
  /** 回调数据包 · 最长200个字符 */
  attach?: string
  /** 结单交易单号 · 最长200个字符 */
  finish_transaction_id?: string
  /** 支付方式 */
  pay_type?: 'MchChannelPayType' | (string & {})
}

/** `v2/wxv/queryhotelbill` */
export interface V2WxvQueryhotelbill extends PathNode {
  /**
   * 查询速住订单
   *
   * `POST /wxv/queryhotelbill`
   *
   * 产品：APIv2∙免押速住
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_2&index=3 官方文档}
   */
  post(options: PostV2WxvQueryhotelbillOptions): Promise<AxiosResponse<PostV2WxvQueryhotelbillResponse>>
}

/** 查询租借订单：请求 */
export interface PostV2WxvQueryrentbillXml {
  /** 接口版本号 · 最长32个字符 */
  version: '1.0'
  /** 公众账号ID · 最长32个字符 · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1230000109` */
  mch_id?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`ibuaiVcKdpRxkhJA` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长128个字符 · 例：`029B52F67573D7E3BE74904BF9AEA` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256'
  /** 商户服务订单号 · 最长32个字符 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 回跳查询id */
  return_query_id: string
  /** 服务ID · 最长32个字符 */
  service_id: string
}

/** 查询租借订单：选项 */
export interface PostV2WxvQueryrentbillOptions extends CallOptions {
  xml: PostV2WxvQueryrentbillXml
}

/** 查询租借订单：应答 */
export interface PostV2WxvQueryrentbillResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回结果 · 最长128个字符 */
  return_msg?: string
  /** 签名 · 最长128个字符 · 例：`029B52F67573D7E3BE74904BF9A` */
  sign: string
  /** 随机字符串 · 最长32个字符 · 例：`ibuaiVcKdpRxkhJA` */
  nonce_str: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误描述 · 最长128个字符 */
  err_code_des?: string
  /** 公众账号ID · 最长32个字符 · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 最长32个字符 · 例：`1230000109` */
  mch_id: string
  /** 商户服务订单号 · 最长32个字符 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 服务ID · 最长32个字符 */
  service_id: string
  /** 单据状态 · 最长32个字符 */
  state: 'CREATED' | 'USER_ACCEPTED' | 'FINISHED' | 'USER_PAID' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 商品名称 · 最长40个字符 */
  goods_name: string
  /** 是否归还 · 最长32个字符 · 例：`TRUE` */
  returned: string
  /** 租用时间 · 最长14个字符 · 例：`20091225091010` */
  start_time?: string
  /** 租用地点 · 最长20个字符 */
  service_location?: string
  /** 押金总额 · 单位：分 */
  deposit_amount: string
  /** 租金规则 计费单位 · 最长32个字符 */
  rent_unit: 'FEN_YEAR' | 'FEN_MONTH' | 'FEN_DAY' | 'FEN_HOUR' | 'FEN_MINUTE' | 'FEN_ONCE' | (string & {})
  /** 租金规则 计费单价费用 · 单位：分 */
  rent_unit_fee: string
  /** 租金规则 计费说明 · 最长30个字符 */
  rent_fee_desc?: string
  /** 实际归还时间 · 最长14个字符 · 例：`20091225091010` */
  real_end_time?: string
  /** 租金费用 · 单位：分 */
  rent_fee?: string
  /** 赔偿金费用 · 单位：分 */
  compensation_fee?: string
  /** 赔偿金说明 · 最长30个字符 */
  compensation_fee_desc?: string
  /** 归还地点 · 最长30个字符 */
  service_end_location?: string
  /** 微信支付服务订单号 · 最长128个字符 */
  order_id: string
  /** 完结凭证 · 最长512个字符 */
  finish_ticket: string
  /** 回调数据包 · 最长200个字符 */
  attach?: string
  /** 结单交易单号 · 最长200个字符 */
  finish_transaction_id?: string
  /** 支付方式 */
  pay_type?: 'MchChannelPayType' | (string & {})
}

/** `v2/wxv/queryrentbill` */
export interface V2WxvQueryrentbill extends PathNode {
  /**
   * 查询租借订单
   *
   * `POST /wxv/queryrentbill`
   *
   * 产品：APIv2∙免押租借
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_2&index=3 官方文档}
   */
  post(options: PostV2WxvQueryrentbillOptions): Promise<AxiosResponse<PostV2WxvQueryrentbillResponse>>
}

export interface V2WxvOperations {
  'POST /v2/wxv/cancelbill': { xml: PostV2WxvCancelbillXml; options: PostV2WxvCancelbillOptions; response: PostV2WxvCancelbillResponse }
  'POST /v2/wxv/changerentmoney': { xml: PostV2WxvChangerentmoneyXml; options: PostV2WxvChangerentmoneyOptions; response: PostV2WxvChangerentmoneyResponse }
  'POST /v2/wxv/createhotelbill': { xml: PostV2WxvCreatehotelbillXml; options: PostV2WxvCreatehotelbillOptions; response: PostV2WxvCreatehotelbillResponse }
  'POST /v2/wxv/createrentbill': { xml: PostV2WxvCreaterentbillXml; options: PostV2WxvCreaterentbillOptions; response: PostV2WxvCreaterentbillResponse }
  'POST /v2/wxv/finishhotelbill': { xml: PostV2WxvFinishhotelbillXml; options: PostV2WxvFinishhotelbillOptions; response: PostV2WxvFinishhotelbillResponse }
  'POST /v2/wxv/finishrentbill': { xml: PostV2WxvFinishrentbillXml; options: PostV2WxvFinishrentbillOptions; response: PostV2WxvFinishrentbillResponse }
  'POST /v2/wxv/queryhotelbill': { xml: PostV2WxvQueryhotelbillXml; options: PostV2WxvQueryhotelbillOptions; response: PostV2WxvQueryhotelbillResponse }
  'POST /v2/wxv/queryrentbill': { xml: PostV2WxvQueryrentbillXml; options: PostV2WxvQueryrentbillOptions; response: PostV2WxvQueryrentbillResponse }
}

/** 订单变更结果 */
export interface V2WxvOrderChangeResult {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回结果 · 最长128个字符 */
  return_msg?: string
  /** 签名 · 最长128个字符 · 例：`029B52F67573D7E3BE74904BF9A` */
  sign: string
  /** 随机字符串 · 最长32个字符 · 例：`ibuaiVcKdpRxkhJA` */
  nonce_str: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误描述 · 最长128个字符 */
  err_code_des?: string
  /** 公众账号ID · 最长32个字符 · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 最长32个字符 · 例：`1230000109` */
  mch_id: string
  /** 商户服务订单号 · 最长32个字符 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 服务ID · 最长32个字符 */
  service_id: string
  /** 微信支付服务订单号 · 最长128个字符 */
  order_id: string
}

/** 创建订单结果 */
export interface V2WxvOrderCreationResult {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回结果 · 最长128个字符 */
  return_msg?: string
  /** 签名 · 最长128个字符 · 例：`029B52F67573D7E3BE74904BF9A` */
  sign: string
  /** 随机字符串 · 最长32个字符 · 例：`ibuaiVcKdpRxkhJA` */
  nonce_str: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误描述 · 最长128个字符 */
  err_code_des?: string
  /** 公众账号ID · 最长32个字符 · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 最长32个字符 · 例：`1230000109` */
  mch_id: string
  /** 商户服务订单号 · 最长32个字符 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 服务ID · 最长32个字符 */
  service_id: string
  /** 微信支付服务订单号 · 最长128个字符 */
  order_id: string
  /** 小程序跳转appid · 最长32个字符 */
  miniprogram_appid: string
  /** 小程序跳转路径 · 最长128个字符 */
  miniprogram_path: string
  /** 小程序跳转username · 最长128个字符 */
  miniprogram_username: string
  /** 跳转微信侧小程序订单数据 · 最长300个字符 */
  package: string
}

/** 查询订单 */
export interface V2WxvOrderQuery {
  /** 接口版本号 · 最长32个字符 */
  version: '1.0'
  /** 公众账号ID · 最长32个字符 · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 最长32个字符 · 例：`1230000109` */
  mch_id: string
  /** 随机字符串 · 最长32个字符 · 例：`ibuaiVcKdpRxkhJA` */
  nonce_str: string
  /** 签名 · 最长128个字符 · 例：`029B52F67573D7E3BE74904BF9AEA` */
  sign: string
  /** 签名类型 · 最长32个字符 */
  sign_type: 'HMAC-SHA256'
  /** 商户服务订单号 · 最长32个字符 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 回跳查询id */
  return_query_id: string
  /** 服务ID · 最长32个字符 */
  service_id: string
}

