// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, PathNode } from '../index'

/** 间联模式查询商户审核状态开放接口：请求 */
export interface PostV2MchriskBankquerymchauditinfoXml {
  /** 服务商号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000109` */
  mch_id?: string
  /** 子商户号 · 最长32个字符 · 例：`999990016` */
  sub_mch_id: string
  /** 渠道号 · 最长32个字符 · 例：`999990017` */
  channel_id: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`C380BEC2BFD787A4B6847627519F3AD6` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256'
}

/** 间联模式查询商户审核状态开放接口：选项 */
export interface PostV2MchriskBankquerymchauditinfoOptions extends CallOptions {
  xml: PostV2MchriskBankquerymchauditinfoXml
}

/** 间联模式查询商户审核状态开放接口：应答 */
export interface PostV2MchriskBankquerymchauditinfoResponse extends V2MchriskAuditInfo {}

/** `v2/mchrisk/bankquerymchauditinfo` */
export interface V2MchriskBankquerymchauditinfo extends PathNode {
  /**
   * 间联模式查询商户审核状态开放接口
   *
   * `POST /mchrisk/bankquerymchauditinfo`
   *
   * 产品：APIv2∙风控
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011986497 官方文档}
   */
  post(options: PostV2MchriskBankquerymchauditinfoOptions): Promise<AxiosResponse<PostV2MchriskBankquerymchauditinfoResponse>>
}

/** 渠道商查询商户审核信息：请求 */
export interface PostV2MchriskChannelquerymchauditinfoXml {
  /** 渠道商号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000109` */
  mch_id?: string
  /** 子商户号 · 最长32个字符 · 例：`999990016` */
  sub_mch_id: string
  /** 服务商号 · 最长32个字符 · 例：`999990017` */
  acquiring_bank_id: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`C380BEC2BFD787A4B6847627519F3AD6` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256'
}

/** 渠道商查询商户审核信息：选项 */
export interface PostV2MchriskChannelquerymchauditinfoOptions extends CallOptions {
  xml: PostV2MchriskChannelquerymchauditinfoXml
}

/** 渠道商查询商户审核信息：应答 */
export interface PostV2MchriskChannelquerymchauditinfoResponse extends V2MchriskAuditInfo {}

/** `v2/mchrisk/channelquerymchauditinfo` */
export interface V2MchriskChannelquerymchauditinfo extends PathNode {
  /**
   * 渠道商查询商户审核信息
   *
   * `POST /mchrisk/channelquerymchauditinfo`
   *
   * 产品：APIv2∙风控
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011986547 官方文档}
   */
  post(options: PostV2MchriskChannelquerymchauditinfoOptions): Promise<AxiosResponse<PostV2MchriskChannelquerymchauditinfoResponse>>
}

/** 事前-风险商户核查接口：请求 */
export interface PostV2MchriskQuerymchriskXml {
  /** 服务商号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000109` */
  mch_id?: string
  /** 平台证书序列号 · 最长32个字符 */
  cert_serial_number?: string
  /** 身份证号 · 最长344个字符 · 敏感信息，加密传输 */
  certificates_number?: string
  /** 身份证所有人姓名 · 最长344个字符 · 敏感信息，加密传输 */
  certificates_name?: string
  /** 结算账号 · 最长344个字符 · 敏感信息，加密传输 */
  settlement_card_no?: string
  /** 结算户名 · 最长344个字符 · 敏感信息，加密传输 */
  settlement_card_name?: string
  /** 结算银行 · 最长128个字符 */
  settlement_card_bank?: string
  /** 营业执照编号 · 最长344个字符 · 敏感信息，加密传输 */
  business_license_number?: string
  /** 公司名称 · 最长128个字符 */
  company_name?: string
  /** 门店地址 · 最长256个字符 */
  store_address?: string
  /** 门店经度 · 最长32个字符 · 例：`22.5461478801` */
  store_longitude?: string
  /** 门店纬度 · 最长32个字符 · 例：`113.9410519639` */
  store_latitude?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`C380BEC2BFD787A4B6845227519F3AD6` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256'
}

/** 事前-风险商户核查接口：选项 */
export interface PostV2MchriskQuerymchriskOptions extends CallOptions {
  xml: PostV2MchriskQuerymchriskXml
}

/** 事前-风险商户核查接口：应答 */
export interface PostV2MchriskQuerymchriskResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 服务商号 · 最长32个字符 · 例：`1900000109` */
  mch_id: string
  /** 风险级别 · 最长32个字符 */
  risk_level: string
  /** 风险描述 · 最长1024个字符 */
  risk_level_desc: string
}

/** `v2/mchrisk/querymchrisk` */
export interface V2MchriskQuerymchrisk extends PathNode {
  /**
   * 事前-风险商户核查接口
   *
   * `POST /mchrisk/querymchrisk`
   *
   * 产品：APIv2∙风控
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011985625 官方文档}
   */
  post(options: PostV2MchriskQuerymchriskOptions): Promise<AxiosResponse<PostV2MchriskQuerymchriskResponse>>
}

/** 设置风险通知回调链接：请求 */
export interface PostV2MchriskSetmchriskcallbackXml {
  /** 服务商号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000109` */
  mch_id?: string
  /** 回调链接 · 最长128个字符 · 例：`https://pay.weixin.qq.com/wxpay/risk.action` */
  callback_url: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`C380BEC2BFD787A4B6847027519F3AD6` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256'
}

/** 设置风险通知回调链接：选项 */
export interface PostV2MchriskSetmchriskcallbackOptions extends CallOptions {
  xml: PostV2MchriskSetmchriskcallbackXml
}

/** 设置风险通知回调链接：应答 */
export interface PostV2MchriskSetmchriskcallbackResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 服务商号 · 最长32个字符 · 例：`1900000109` */
  mch_id: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误描述 · 最长128个字符 */
  err_code_des?: string
}

/** `v2/mchrisk/setmchriskcallback` */
export interface V2MchriskSetmchriskcallback extends PathNode {
  /**
   * 设置风险通知回调链接
   *
   * `POST /mchrisk/setmchriskcallback`
   *
   * 产品：APIv2∙风控
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011986469 官方文档}
   */
  post(options: PostV2MchriskSetmchriskcallbackOptions): Promise<AxiosResponse<PostV2MchriskSetmchriskcallbackResponse>>
}

/** 事后-风险商户处理结果同步接口：请求 */
export interface PostV2MchriskSyncmchriskresultXml {
  /** 服务商号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000109` */
  mch_id?: string
  /** 商户ID · 最长32个字符 · 例：`1230000109` */
  sub_mch_id: string
  /** 事件单号 · 最长32个字符 · 例：`123456123` */
  event_code: string
  /** 身份证号 · 最长344个字符 · 例：`8609cb22e1774a50a930e414cc71eca06121bcd266335cda230d24a7886a8d9f` */
  certificates_number?: string
  /** 身份证所有人姓名 · 最长344个字符 · 例：`ca775af5f841bdf424b2e6eb86a6e21e` */
  certificates_name?: string
  /** 结算账号 · 最长344个字符 · 例：`ca775af5f841bdf424b2e6eb86a6e21e` */
  settlement_card_no?: string
  /** 结算户名 · 最长344个字符 · 例：`ca775af5f841bdf424b2e6eb86a6e21e` */
  settlement_card_name?: string
  /** 结算银行 · 最长128个字符 */
  settlement_card_bank?: string
  /** 营业执照编号 · 最长344个字符 · 例：`00110105MA00BE3C1W` */
  business_license_number?: string
  /** 公司名称 · 最长128个字符 */
  company_name?: string
  /** 门店地址 · 最长256个字符 */
  store_address?: string
  /** 门店经度 · 最长32个字符 · 例：`22.5461478801` */
  store_longitude?: string
  /** 门店纬度 · 最长32个字符 · 例：`113.9410519639` */
  store_latitude?: string
  /** 风险类型 · 最长32个字符 */
  risk_type: string
  /** 处罚方式 · 最长32个字符 */
  punish_type: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`C380BEC2BFD787A4B6845227519F3AD6` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256'
}

/** 事后-风险商户处理结果同步接口：选项 */
export interface PostV2MchriskSyncmchriskresultOptions extends CallOptions {
  xml: PostV2MchriskSyncmchriskresultXml
}

/** 事后-风险商户处理结果同步接口：应答 */
export interface PostV2MchriskSyncmchriskresultResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误描述 · 最长128个字符 */
  err_code_des?: string
}

/** `v2/mchrisk/syncmchriskresult` */
export interface V2MchriskSyncmchriskresult extends PathNode {
  /**
   * 事后-风险商户处理结果同步接口
   *
   * `POST /mchrisk/syncmchriskresult`
   *
   * 产品：APIv2∙风控
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011986435 官方文档}
   */
  post(options: PostV2MchriskSyncmchriskresultOptions): Promise<AxiosResponse<PostV2MchriskSyncmchriskresultResponse>>
}

/** 获取平台证书：请求 */
export interface PostV2RiskGetcertficatesXml {
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000109` */
  mch_id?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67Vs` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长64个字符 */
  sign_type?: 'HMAC-SHA256'
}

/** 获取平台证书：选项 */
export interface PostV2RiskGetcertficatesOptions extends CallOptions {
  xml: PostV2RiskGetcertficatesXml
}

/** 获取平台证书：应答 */
export interface PostV2RiskGetcertficatesResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误码描述 · 最长128个字符 */
  return_msg?: string
  /** 随机字符串 · 最长32个字符 · 例：`ibuaiVcKdpRxkhJA` */
  nonce_str?: string
  /** 签名 · 最长64个字符 · 例：`D675A1E471DBF7C0B1AC5883B5BDA9EF` */
  sign?: string
  /** 错误码 · 最长32个字符 · 例：`20002` */
  error_code?: string
  /** 错误代码描述 · 最长128个字符 */
  error_code_des?: string
  /** 返回状态码 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 商户号 · 最长32个字符 · 例：`1900000109` */
  mch_id: string
  /** 平台证书信息 · 最长6000个字符 */
  certificates: string
}

/** `v2/risk/getcertficates` */
export interface V2RiskGetcertficates extends PathNode {
  /**
   * 获取平台证书
   *
   * `POST /risk/getcertficates`
   *
   * 产品：APIv2∙通用、APIv2∙小微
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014116402 官方文档}
   */
  post(options: PostV2RiskGetcertficatesOptions): Promise<AxiosResponse<PostV2RiskGetcertficatesResponse>>
}

/** 获取RSA加密公钥：请求 */
export interface PostV2RiskGetpublickeyXml {
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000109` */
  mch_id?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67Vs` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长64个字符 */
  sign_type?: 'MD5' | 'HMAC-SHA256'
}

/** 获取RSA加密公钥：选项 */
export interface PostV2RiskGetpublickeyOptions extends CallOptions {
  xml: PostV2RiskGetpublickeyXml
}

/** 获取RSA加密公钥：应答 */
export interface PostV2RiskGetpublickeyResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误码描述 · 最长128个字符 */
  return_msg?: string
  /** 错误码 · 最长32个字符 · 例：`20002` */
  error_code?: string
  /** 错误代码描述 · 最长128个字符 */
  error_code_des?: string
  /** 返回状态码 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 商户号 · 最长32个字符 · 例：`1900000109` */
  mch_id?: string
  /** RSA公钥 · 最长2048个字符 */
  pub_key?: string
}

/** `v2/risk/getpublickey` */
export interface V2RiskGetpublickey extends PathNode {
  /**
   * 获取RSA加密公钥
   *
   * `POST /risk/getpublickey`
   *
   * 产品：APIv2∙资金应用∙付款
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011941097 官方文档}
   */
  post(options: PostV2RiskGetpublickeyOptions): Promise<AxiosResponse<PostV2RiskGetpublickeyResponse>>
}

/** 银行特约商户违规信息查询：请求 */
export interface PostV2RiskGetviolationXml {
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1230000110` */
  mch_id?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256'
  /** 开始时间 · 最长32个字符 · 例：`2020-05-11 10:10:00` */
  begin_time?: string
  /** 结束时间 · 最长32个字符 · 例：`2020-05-11 10:10:00` */
  end_time?: string
  /** 页码 · 最长10个字符 · 例：`1` */
  page_index?: string
  /** 每页返回的数量 · 最长10个字符 · 例：`10` */
  page_size?: string
  /** 违规记录数据格式 · 最长10个字符 */
  violation_records_format?: 'csv' | 'json'
}

/** 银行特约商户违规信息查询：选项 */
export interface PostV2RiskGetviolationOptions extends CallOptions {
  xml: PostV2RiskGetviolationXml
}

/** 银行特约商户违规信息查询：应答 */
export interface PostV2RiskGetviolationResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误码描述 · 最长128个字符 */
  return_msg?: string
  /** 错误码 · 最长32个字符 · 例：`20002` */
  error_code?: string
  /** 错误代码描述 · 最长128个字符 */
  error_code_des?: string
  /** 返回状态码 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误码描述 · 最长128个字符 */
  result_msg: string
  /** 违规记录数据JSON格式字符串 · 最长1024个字符 */
  violation_records?: string
}

/** `v2/risk/getviolation` */
export interface V2RiskGetviolation extends PathNode {
  /**
   * 银行特约商户违规信息查询
   *
   * `POST /risk/getviolation`
   *
   * 产品：APIv2∙风控
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011985446 官方文档}
   */
  post(options: PostV2RiskGetviolationOptions): Promise<AxiosResponse<PostV2RiskGetviolationResponse>>
}

export interface V2MchriskOperations {
  'POST /v2/mchrisk/bankquerymchauditinfo': { xml: PostV2MchriskBankquerymchauditinfoXml; options: PostV2MchriskBankquerymchauditinfoOptions; response: PostV2MchriskBankquerymchauditinfoResponse }
  'POST /v2/mchrisk/channelquerymchauditinfo': { xml: PostV2MchriskChannelquerymchauditinfoXml; options: PostV2MchriskChannelquerymchauditinfoOptions; response: PostV2MchriskChannelquerymchauditinfoResponse }
  'POST /v2/mchrisk/querymchrisk': { xml: PostV2MchriskQuerymchriskXml; options: PostV2MchriskQuerymchriskOptions; response: PostV2MchriskQuerymchriskResponse }
  'POST /v2/mchrisk/setmchriskcallback': { xml: PostV2MchriskSetmchriskcallbackXml; options: PostV2MchriskSetmchriskcallbackOptions; response: PostV2MchriskSetmchriskcallbackResponse }
  'POST /v2/mchrisk/syncmchriskresult': { xml: PostV2MchriskSyncmchriskresultXml; options: PostV2MchriskSyncmchriskresultOptions; response: PostV2MchriskSyncmchriskresultResponse }
  'POST /v2/risk/getcertficates': { xml: PostV2RiskGetcertficatesXml; options: PostV2RiskGetcertficatesOptions; response: PostV2RiskGetcertficatesResponse }
  'POST /v2/risk/getpublickey': { xml: PostV2RiskGetpublickeyXml; options: PostV2RiskGetpublickeyOptions; response: PostV2RiskGetpublickeyResponse }
  'POST /v2/risk/getviolation': { xml: PostV2RiskGetviolationXml; options: PostV2RiskGetviolationOptions; response: PostV2RiskGetviolationResponse }
}

/** 商户审核信息 */
export interface V2MchriskAuditInfo {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回结果 · 最长128个字符 */
  return_msg: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误描述 · 最长128个字符 */
  err_code_des?: string
  /** 服务商号 · 最长32个字符 · 例：`1900000109` */
  mch_id: string
  /** 子商户号 · 最长32个字符 · 例：`999990016` */
  sub_mch_id: string
  /** 渠道号 · 最长32个字符 · 例：`999990017` */
  channel_id: string
  /** 审核状态 · 最长32个字符 · 例：`AUDITING/PASSED/REJECTED` */
  audit_status: string
  /** 审核备注 · 最长128个字符 · 例：`RISK_NO_ENTRY` */
  audit_comment: string
  /** 随机字符串 · 最长32个字符 · 例：`C380BEC2BFD757A4B6845179519F3AD6` */
  nonce_str: string
  /** 签名 · 最长64个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  sign: string
  /** 签名类型 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256' | (string & {})
}

