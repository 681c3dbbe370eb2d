// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, PathNode } from '../index'

/** 申请解约：请求 */
export interface PostV2PapayDeletecontractXml {
  /** 请求appid · 最长32个字符 · 例：`wxcbda96de0b165486` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`10000098` */
  mch_id?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 模板id · 例：`12251` */
  plan_id?: string
  /** 签约协议号 · 最长128个字符 · 例：`1234` */
  contract_code?: string
  /** 委托代扣协议id · 例：`Wx15463511252015071056489715` */
  contract_id?: string
  /** 解约备注 · 最长512个字符 */
  contract_termination_remark: string
  /** 版本号 */
  version: '1.0'
  /** 子商户公众账号ID · 最长32个字符 */
  sub_appid?: string
  /** 子商户号 · 最长32个字符 */
  sub_mch_id?: string
}

/** 申请解约：选项 */
export interface PostV2PapayDeletecontractOptions extends CallOptions {
  xml: PostV2PapayDeletecontractXml
}

/** 申请解约：应答 */
export interface PostV2PapayDeletecontractResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg: string
  /** 公众账号id · 最长32个字符 · 例：`wxcbda96de0b165486` */
  appid: string
  /** 商户号 · 最长32个字符 · 例：`10000098` */
  mch_id: string
  /** 委托代扣协议id · 最长32个字符 · 例：`100005698` */
  contract_id: string
  /** 模板id · 最长32个字符 · 例：`123` */
  plan_id: string
  /** 签约协议号 · 最长128个字符 · 例：`1234` */
  contract_code: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SIGN_ERROR` */
  err_code?: string
  /** 错误代码描述 · 最长32个字符 */
  err_code_des?: string
  /** 签名 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign: string
  /** 子商户公众账号ID · 最长32个字符 */
  sub_appid?: string
  /** 子商户号 · 最长32个字符 */
  sub_mch_id?: string
}

/** `v2/papay/deletecontract` */
export interface V2PapayDeletecontract extends PathNode {
  /**
   * 申请解约
   *
   * `POST /papay/deletecontract`
   *
   * 产品：APIv2∙委托扣款
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987432 官方文档}
   */
  post(options: PostV2PapayDeletecontractOptions): Promise<AxiosResponse<PostV2PapayDeletecontractResponse>>
}

/** 公众号纯签约：查询参数 */
export interface GetV2PapayEntrustwebQuery {
  /** 应用ID · 例：`wxcbda96de0b165486` */
  appid?: string
  /** 商户号 · 缺省时由客户端填写 · 例：`1200009811` */
  mch_id?: string
  /** 模板id */
  plan_id?: number
  /** 签约协议号 · 例：`100000` */
  contract_code?: string
  /** 请求序列号 */
  request_serial?: number
  /** 用户账户展示名称 */
  contract_display_account?: string
  /** 回调通知url · 例：`https://weixin.qq.com` */
  notify_url?: string
  /** 版本号 */
  version?: '1.0'
  /** 签名 · 缺省时由客户端填写 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 时间戳 · 例：`1414488825` */
  timestamp?: string
  /** 返回web */
  return_web?: 1
}

/** 公众号纯签约：选项 */
export interface GetV2PapayEntrustwebOptions extends CallOptions {
  query?: GetV2PapayEntrustwebQuery
}

/** 公众号纯签约：应答 */
export type GetV2PapayEntrustwebResponse = string

/** `v2/papay/entrustweb` */
export interface V2PapayEntrustweb extends PathNode {
  /**
   * 公众号纯签约
   *
   * `GET /papay/entrustweb`
   *
   * 产品：APIv2∙委托扣款
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_1.shtml 官方文档}
   */
  get(options?: GetV2PapayEntrustwebOptions): Promise<AxiosResponse<GetV2PapayEntrustwebResponse>>
}

/** H5纯签约：查询参数 */
export interface GetV2PapayH5entrustwebQuery {
  /** 应用ID · 例：`wxcbda96de0b165486` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 例：`1200009811` */
  mch_id?: string
  /** 模板id · 例：`12535` */
  plan_id: string
  /** 签约协议号 · 例：`100000` */
  contract_code: string
  /** 请求序列号 */
  request_serial: number
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 回调通知url · 例：`https://weixin.qq.com` */
  notify_url: string
  /** 版本号 */
  version: '1.0'
  /** 签名 · 缺省时由客户端填写 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 默认："HMAC-SHA256" */
  sign_type?: 'HMAC-SHA256' | 'MD5'
  /** 时间戳 · 例：`1414488825` */
  timestamp: string
  /** 客户端 IP · 例：`119.145.83.6` */
  clientip: string
  /** 回调应用appid · 例：`wxcbda96de0b165486` */
  return_appid?: string
}

/** H5纯签约：选项 */
export interface GetV2PapayH5entrustwebOptions extends CallOptions {
  query: GetV2PapayH5entrustwebQuery
}

/** H5纯签约：应答 */
export interface GetV2PapayH5entrustwebResponse extends V2PapayH5EntrustResult {}

/** `v2/papay/h5entrustweb` */
export interface V2PapayH5entrustweb extends PathNode {
  /**
   * H5纯签约
   *
   * `GET /papay/h5entrustweb`
   *
   * 产品：APIv2∙委托扣款
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987295 官方文档}
   */
  get(options: GetV2PapayH5entrustwebOptions): Promise<AxiosResponse<GetV2PapayH5entrustwebResponse>>
}

/** 申请解约：请求 */
export interface PostV2PapayPartnerDeletecontractXml {
  /** 请求appid · 最长32个字符 · 例：`wxcbda96de0b165486` */
  appid: string
  /** 子商户公众账号ID · 最长32个字符 · 例：`wxcbda96de0b165489` */
  sub_appid?: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`10000098` */
  mch_id?: string
  /** 子商户号 · 最长32个字符 · 例：`1900000109` */
  sub_mch_id: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 模板id · 例：`12251` */
  plan_id?: string
  /** 签约协议号 · 最长128个字符 · 例：`1234` */
  contract_code?: string
  /** 委托代扣协议id · 例：`Wx15463511252015071056489715` */
  contract_id?: string
  /** 解约备注 · 最长512个字符 */
  contract_termination_remark: string
  /** 版本号 */
  version: '1.0'
}

/** 申请解约：选项 */
export interface PostV2PapayPartnerDeletecontractOptions extends CallOptions {
  xml: PostV2PapayPartnerDeletecontractXml
}

/** 申请解约：应答 */
export interface PostV2PapayPartnerDeletecontractResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg: string
  /** 公众账号id · 最长32个字符 · 例：`wxcbda96de0b165486` */
  appid: string
  /** 子商户公众账号ID · 最长32个字符 · 例：`wxcbda96de0b165489` */
  sub_appid?: string
  /** 商户号 · 最长32个字符 · 例：`10000098` */
  mch_id: string
  /** 子商户号 · 最长32个字符 · 例：`1900000109` */
  sub_mch_id: string
  /** 委托代扣协议id · 最长32个字符 · 例：`100005698` */
  contract_id: string
  /** 模板id · 最长32个字符 · 例：`123` */
  plan_id: string
  /** 签约协议号 · 最长128个字符 · 例：`1234` */
  contract_code: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SIGN_ERROR` */
  err_code?: string
  /** 错误代码描述 · 最长32个字符 */
  err_code_des?: string
  /** 签名 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign: string
}

/** `v2/papay/partner/deletecontract` */
export interface V2PapayPartnerDeletecontract extends PathNode {
  /**
   * 申请解约
   *
   * `POST /papay/partner/deletecontract`
   *
   * 产品：APIv2∙委托扣款
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011989904 官方文档}
   */
  post(options: PostV2PapayPartnerDeletecontractOptions): Promise<AxiosResponse<PostV2PapayPartnerDeletecontractResponse>>
}

/** 公众号纯签约：查询参数 */
export interface GetV2PapayPartnerEntrustwebQuery {
  /** 应用ID · 例：`wxcbda96de0b165486` */
  appid?: string
  /** 商户号 · 缺省时由客户端填写 · 例：`1200009811` */
  mch_id?: string
  /** 子商户应用ID · 例：`wxcbda96de0b165489` */
  sub_appid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mch_id?: string
  /** 模板id */
  plan_id?: number
  /** 签约协议号 · 例：`100000` */
  contract_code?: string
  /** 请求序列号 */
  request_serial?: number
  /** 用户账户展示名称 */
  contract_display_account?: string
  /** 回调通知url · 例：`https://weixin.qq.com` */
  notify_url?: string
  /** 版本号 */
  version?: '1.0'
  /** 签名 · 缺省时由客户端填写 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 时间戳 · 例：`1414488825` */
  timestamp?: string
  /** 返回web */
  return_web?: 1
}

/** 公众号纯签约：选项 */
export interface GetV2PapayPartnerEntrustwebOptions extends CallOptions {
  query?: GetV2PapayPartnerEntrustwebQuery
}

/** 公众号纯签约：应答 */
export type GetV2PapayPartnerEntrustwebResponse = string

/** `v2/papay/partner/entrustweb` */
export interface V2PapayPartnerEntrustweb extends PathNode {
  /**
   * 公众号纯签约
   *
   * `GET /papay/partner/entrustweb`
   *
   * 产品：APIv2∙委托扣款 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_1.shtml 官方文档}
   */
  get(options?: GetV2PapayPartnerEntrustwebOptions): Promise<AxiosResponse<GetV2PapayPartnerEntrustwebResponse>>
}

/** H5纯签约：查询参数 */
export interface GetV2PapayPartnerH5entrustwebQuery {
  /** 应用ID · 例：`wxcbda96de0b165486` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 例：`1200009811` */
  mch_id?: string
  /** 子商户应用ID · 例：`wxcbda96de0b165489` */
  sub_appid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mch_id: string
  /** 模板id · 例：`12535` */
  plan_id: string
  /** 签约协议号 · 例：`100000` */
  contract_code: string
  /** 请求序列号 */
  request_serial: number
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 回调通知url · 例：`https://weixin.qq.com` */
  notify_url: string
  /** 版本号 */
  version: '1.0'
  /** 签名 · 缺省时由客户端填写 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 默认："HMAC-SHA256" */
  sign_type?: 'HMAC-SHA256' | 'MD5'
  /** 时间戳 · 例：`1414488825` */
  timestamp: string
  /** 客户端 IP · 例：`119.145.83.6` */
  clientip: string
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
  /** 回调应用appid · 例：`wxcbda96de0b165486` */
  return_appid?: string
}

/** H5纯签约：选项 */
export interface GetV2PapayPartnerH5entrustwebOptions extends CallOptions {
  query: GetV2PapayPartnerH5entrustwebQuery
}

/** H5纯签约：应答 */
export interface GetV2PapayPartnerH5entrustwebResponse extends V2PapayH5EntrustResult {}

/** `v2/papay/partner/h5entrustweb` */
export interface V2PapayPartnerH5entrustweb extends PathNode {
  /**
   * H5纯签约
   *
   * `GET /papay/partner/h5entrustweb`
   *
   * 产品：APIv2∙委托扣款 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988368 官方文档}
   */
  get(options: GetV2PapayPartnerH5entrustwebOptions): Promise<AxiosResponse<GetV2PapayPartnerH5entrustwebResponse>>
}

/** APP纯签约：请求 */
export interface PostV2PapayPartnerPreentrustwebXml {
  /** 应用ID · 例：`wxcbda96de0b165486` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 例：`1200009811` */
  mch_id?: string
  /** 子商户应用ID · 例：`wxcbda96de0b165489` */
  sub_appid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mch_id?: string
  /** 模板id · 例：`12535` */
  plan_id: string
  /** 签约协议号 · 例：`100000` */
  contract_code: string
  /** 请求序列号 */
  request_serial: number
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 回调通知url */
  notify_url: string
  /** 版本号 */
  version: '1.0'
  /** 签名类型 · 缺省时由客户端填写 · 默认："MD5" */
  sign_type?: 'MD5' | 'HMAC-SHA256'
  /** 签名 · 缺省时由客户端填写 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 时间戳 · 例：`1414488825` */
  timestamp: string
  /** 返回app */
  return_app?: 'Y' | 'N'
}

/** APP纯签约：选项 */
export interface PostV2PapayPartnerPreentrustwebOptions extends CallOptions {
  xml: PostV2PapayPartnerPreentrustwebXml
}

/** APP纯签约：应答 */
export interface PostV2PapayPartnerPreentrustwebResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 请求appid · 最长32个字符 · 例：`wxcbda96de0b165486` */
  appid: string
  /** 商户号 · 最长32个字符 · 例：`10000098` */
  mch_id: string
  /** 子商户应用ID · 例：`wxcbda96de0b165489` */
  sub_appid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mch_id: string
  /** 随机字符串 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str: string
  /** 签名 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign: string
  /** 跳转签约小程序的username · 最长32个字符 */
  miniprogram_username?: string
  /** 跳转签约小程序的path · 最长256个字符 */
  miniprogram_path?: string
  /** 预签约id · 最长128个字符 · 例：`5778aadY9nltAsZzXixCkFIGYnV2V` */
  pre_entrustweb_id: string
}

/** `v2/papay/partner/preentrustweb` */
export interface V2PapayPartnerPreentrustweb extends PathNode {
  /**
   * APP纯签约
   *
   * `POST /papay/partner/preentrustweb`
   *
   * 产品：APIv2∙委托扣款 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988366 官方文档}
   */
  post(options: PostV2PapayPartnerPreentrustwebOptions): Promise<AxiosResponse<PostV2PapayPartnerPreentrustwebResponse>>
}

/** 查询签约关系：请求 */
export interface PostV2PapayPartnerQuerycontractXml {
  /** 应用ID · 例：`wxcbda96de0b165486` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 例：`1200009811` */
  mch_id?: string
  /** 子商户应用ID · 例：`wxcbda96de0b165489` */
  sub_appid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mch_id?: string
  /** 委托代扣协议id · 例：`100005698` */
  contract_id?: string
  /** 模板id · 例：`123` */
  plan_id?: string
  /** 签约协议号 · 例：`1023658866` */
  contract_code?: string
  /** 版本号 */
  version: '1.0'
  /** 签名 · 缺省时由客户端填写 · 例：`E1EE61A91C8E90F299DE6AE075D60A2D` */
  sign?: string
}

/** 查询签约关系：选项 */
export interface PostV2PapayPartnerQuerycontractOptions extends CallOptions {
  xml: PostV2PapayPartnerQuerycontractXml
}

/** 查询签约关系：应答 */
export interface PostV2PapayPartnerQuerycontractResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 商户号 · 例：`10000098` */
  mch_id: string
  /** 公众账号id · 例：`wxcbda96de0b165486` */
  appid: string
  /** 委托代扣协议id · 最长100005698个字符 · 例：`100005698` */
  contract_id: string
  /** 模板id */
  plan_id: string
  /** 请求序列号 */
  request_serial: string
  /** 签约协议号 · 最长1023658866个字符 · 例：`1023658866` */
  contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 协议状态 */
  contract_state: string
  /** 协议签署时间 · 例：`2015-07-01 10:00:00` */
  contract_signed_time: string
  /** 协议到期时间 · 例：`2016-07-01 10:00:00` */
  contract_expired_time: string
  /** 协议解约时间 · 例：`2015-09-01 10:00:00` */
  contract_terminated_time?: string
  /** 协议解约方式 */
  contract_termination_mode?: string
  /** 签名 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign: string
  /** 解约备注 */
  contract_termination_remark?: string
  /** 用户标识 · 例：`ozoKAt9TIPHfwVMkcniiNKZ1vbyw` */
  openid: string
  /** 错误代码 · 例：`SIGN_ERROR` */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 子商户公众账号ID · 最长32个字符 */
  sub_appid?: string
  /** 子商户号 · 最长32个字符 */
  sub_mch_id?: string
}

/** `v2/papay/partner/querycontract` */
export interface V2PapayPartnerQuerycontract extends PathNode {
  /**
   * 查询签约关系
   *
   * `POST /papay/partner/querycontract`
   *
   * 产品：APIv2∙委托扣款 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988379 官方文档}
   */
  post(options: PostV2PapayPartnerQuerycontractOptions): Promise<AxiosResponse<PostV2PapayPartnerQuerycontractResponse>>
}

/** APP纯签约：请求 */
export interface PostV2PapayPreentrustwebXml {
  /** 应用ID · 例：`wxcbda96de0b165486` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 例：`1200009811` */
  mch_id?: string
  /** 子商户应用ID · 例：`wxcbda96de0b165489` */
  sub_appid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mch_id?: string
  /** 模板id · 例：`12535` */
  plan_id: string
  /** 签约协议号 · 例：`100000` */
  contract_code: string
  /** 请求序列号 */
  request_serial: number
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 回调通知url */
  notify_url: string
  /** 版本号 */
  version: '1.0'
  /** 签名类型 · 缺省时由客户端填写 · 默认："MD5" */
  sign_type?: 'MD5' | 'HMAC-SHA256'
  /** 签名 · 缺省时由客户端填写 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 时间戳 · 例：`1414488825` */
  timestamp: string
  /** 返回app */
  return_app?: 'Y' | 'N'
}

/** APP纯签约：选项 */
export interface PostV2PapayPreentrustwebOptions extends CallOptions {
  xml: PostV2PapayPreentrustwebXml
}

/** APP纯签约：应答 */
export interface PostV2PapayPreentrustwebResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 请求appid · 最长32个字符 · 例：`wxcbda96de0b165486` */
  appid: string
  /** 商户号 · 最长32个字符 · 例：`10000098` */
  mch_id: string
  /** 随机字符串 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str: string
  /** 签名 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign: string
  /** 跳转签约小程序的username · 最长32个字符 */
  miniprogram_username?: string
  /** 跳转签约小程序的path · 最长256个字符 */
  miniprogram_path?: string
  /** 预签约id · 最长128个字符 · 例：`5778aadY9nltAsZzXixCkFIGYnV2V` */
  pre_entrustweb_id: string
}

/** `v2/papay/preentrustweb` */
export interface V2PapayPreentrustweb extends PathNode {
  /**
   * APP纯签约
   *
   * `POST /papay/preentrustweb`
   *
   * 产品：APIv2∙委托扣款 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011986804 官方文档}
   */
  post(options: PostV2PapayPreentrustwebOptions): Promise<AxiosResponse<PostV2PapayPreentrustwebResponse>>
}

/** 查询签约关系：请求 */
export interface PostV2PapayQuerycontractXml {
  /** 请求appid · 最长18个字符 · 例：`wxcbda96de0b165486` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 例：`10000098` */
  mch_id?: string
  /** 委托代扣协议id · 最长32个字符 · 例：`100005698` */
  contract_id?: string
  /** 模板id */
  plan_id?: number
  /** 签约协议号 · 最长128个字符 · 例：`1023658866` */
  contract_code?: string
  /** 版本号 */
  version: '1.0'
  /** 签名 · 缺省时由客户端填写 · 例：`E1EE61A91C8E90F299DE6AE075D60A2D` */
  sign?: string
}

/** 查询签约关系：选项 */
export interface PostV2PapayQuerycontractOptions extends CallOptions {
  xml: PostV2PapayQuerycontractXml
}

/** 查询签约关系：应答 */
export interface PostV2PapayQuerycontractResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 商户号 · 例：`10000098` */
  mch_id: string
  /** 公众账号id · 例：`wxcbda96de0b165486` */
  appid: string
  /** 委托代扣协议id · 最长100005698个字符 · 例：`100005698` */
  contract_id: string
  /** 模板id */
  plan_id: string
  /** 请求序列号 */
  request_serial: string
  /** 签约协议号 · 最长1023658866个字符 · 例：`1023658866` */
  contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 协议状态 */
  contract_state: string
  /** 协议签署时间 · 例：`2015-07-01 10:00:00` */
  contract_signed_time: string
  /** 协议到期时间 · 例：`2016-07-01 10:00:00` */
  contract_expired_time: string
  /** 协议解约时间 · 例：`2015-09-01 10:00:00` */
  contract_terminated_time?: string
  /** 协议解约方式 */
  contract_termination_mode?: string
  /** 签名 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign: string
  /** 解约备注 */
  contract_termination_remark?: string
  /** 用户标识 · 例：`ozoKAt9TIPHfwVMkcniiNKZ1vbyw` */
  openid: string
  /** 错误代码 · 例：`SIGN_ERROR` */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
}

/** `v2/papay/querycontract` */
export interface V2PapayQuerycontract extends PathNode {
  /**
   * 查询签约关系
   *
   * `POST /papay/querycontract`
   *
   * 产品：APIv2∙委托扣款
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987640 官方文档}
   */
  post(options: PostV2PapayQuerycontractOptions): Promise<AxiosResponse<PostV2PapayQuerycontractResponse>>
}

export interface V2PapayOperations {
  'POST /v2/papay/deletecontract': { xml: PostV2PapayDeletecontractXml; options: PostV2PapayDeletecontractOptions; response: PostV2PapayDeletecontractResponse }
  'GET /v2/papay/entrustweb': { query: GetV2PapayEntrustwebQuery; options: GetV2PapayEntrustwebOptions; response: GetV2PapayEntrustwebResponse }
  'GET /v2/papay/h5entrustweb': { query: GetV2PapayH5entrustwebQuery; options: GetV2PapayH5entrustwebOptions; response: GetV2PapayH5entrustwebResponse }
  'POST /v2/papay/partner/deletecontract': { xml: PostV2PapayPartnerDeletecontractXml; options: PostV2PapayPartnerDeletecontractOptions; response: PostV2PapayPartnerDeletecontractResponse }
  'GET /v2/papay/partner/entrustweb': { query: GetV2PapayPartnerEntrustwebQuery; options: GetV2PapayPartnerEntrustwebOptions; response: GetV2PapayPartnerEntrustwebResponse }
  'GET /v2/papay/partner/h5entrustweb': { query: GetV2PapayPartnerH5entrustwebQuery; options: GetV2PapayPartnerH5entrustwebOptions; response: GetV2PapayPartnerH5entrustwebResponse }
  'POST /v2/papay/partner/preentrustweb': { xml: PostV2PapayPartnerPreentrustwebXml; options: PostV2PapayPartnerPreentrustwebOptions; response: PostV2PapayPartnerPreentrustwebResponse }
  'POST /v2/papay/partner/querycontract': { xml: PostV2PapayPartnerQuerycontractXml; options: PostV2PapayPartnerQuerycontractOptions; response: PostV2PapayPartnerQuerycontractResponse }
  'POST /v2/papay/preentrustweb': { xml: PostV2PapayPreentrustwebXml; options: PostV2PapayPreentrustwebOptions; response: PostV2PapayPreentrustwebResponse }
  'POST /v2/papay/querycontract': { xml: PostV2PapayQuerycontractXml; options: PostV2PapayQuerycontractOptions; response: PostV2PapayQuerycontractResponse }
}

/** APP纯签约 */
export interface V2PapayAppEntrustRequest {
  /** 应用ID · 例：`wxcbda96de0b165486` */
  appid: string
  /** 商户号 · 例：`1200009811` */
  mch_id: string
  /** 子商户应用ID · 例：`wxcbda96de0b165489` */
  sub_appid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mch_id?: string
  /** 模板id · 例：`12535` */
  plan_id: string
  /** 签约协议号 · 例：`100000` */
  contract_code: string
  /** 请求序列号 */
  request_serial: number
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 回调通知url */
  notify_url: string
  /** 版本号 */
  version: '1.0'
  /** 签名类型 · 默认："MD5" */
  sign_type?: 'MD5' | 'HMAC-SHA256'
  /** 签名 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign: string
  /** 时间戳 · 例：`1414488825` */
  timestamp: string
  /** 返回app */
  return_app?: 'Y' | 'N'
}

/** H5纯签约结果 */
export interface V2PapayH5EntrustResult {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 业务结果描述 · 例：`SIGN_ERROR` */
  result_msg?: string
  /** 跳转URL · 例：`https://payapp.weixin.qq.com` */
  redirect_url?: string
}

