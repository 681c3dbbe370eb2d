// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, PathNode } from '../index'

/** 授权获取code：查询参数 */
export interface GetV2AppauthAuthindexQuery {
  /** 商户号 · 缺省时由客户端填写 · 例：`1230000109` */
  mch_id?: string
  /** 应用ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 重定向地址 · 例：`https://weixin.qq.com/i-am-a-fake-uri` */
  redirect_uri: string
  /** 固定填code */
  response_type: 'code'
  /** 应用授权作用域 */
  scope: 'pay_identity' | 'pay_realname'
  /** 随机字符串 · 例：`STATE` */
  state: string
}

/** 授权获取code：选项 */
export interface GetV2AppauthAuthindexOptions extends CallOptions {
  query: GetV2AppauthAuthindexQuery
}

/** 授权获取code：应答 */
export type GetV2AppauthAuthindexResponse = string | undefined

/** `v2/appauth/authindex` */
export interface V2AppauthAuthindex extends PathNode {
  /**
   * 授权获取code
   *
   * `GET /appauth/authindex`
   *
   * 产品：APIv2∙实名校验
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987607 官方文档}
   */
  get(options: GetV2AppauthAuthindexOptions): Promise<AxiosResponse<GetV2AppauthAuthindexResponse>>
}

/** 通过code换取accesstoken：查询参数 */
export interface GetV2AppauthGetaccesstokenQuery {
  /** 商户号 · 缺省时由客户端填写 · 例：`1200009811` */
  mch_id?: string
  /** 应用ID · 例：`wxcbda96de0b165486` */
  appid: string
  /** 微信openID · 例：`baf04e6bbbd06f7b1a197d18ed53b7f1` */
  openid: string
  /** 第一步返回的auth_code · 例：`wxcbda96de0b165489` */
  code: string
  /** 固定值authorization_code */
  grant_type: 'authorization_code'
  /** 应用授权作用域 */
  scope: 'pay_identity' | 'pay_realname'
  /** 签名类型 · 缺省时由客户端填写 */
  sign_type?: 'HMAC-SHA256'
  /** 签名 · 缺省时由客户端填写 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
}

/** 通过code换取accesstoken：选项 */
export interface GetV2AppauthGetaccesstokenOptions extends CallOptions {
  query: GetV2AppauthGetaccesstokenQuery
}

/** 通过code换取accesstoken：应答 */
export interface GetV2AppauthGetaccesstokenResponse {
  /** 返回状态码 */
  retcode: 0 | -1
  /** 处理成功 · 例：`OK` */
  retmsg: string
  /** 接口调用凭证 */
  access_token: string
  /** 请求返回的access_token过期时间 */
  access_token_expire_in: number
  /** refresh令牌 */
  refresh_token: string
  /** refresh_token过期时间 */
  refresh_token_expire_in: number
}

/** `v2/appauth/getaccesstoken` */
export interface V2AppauthGetaccesstoken extends PathNode {
  /**
   * 通过code换取accesstoken
   *
   * `GET /appauth/getaccesstoken`
   *
   * 产品：APIv2∙实名校验
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987607 官方文档}
   */
  get(options: GetV2AppauthGetaccesstokenOptions): Promise<AxiosResponse<GetV2AppauthGetaccesstokenResponse>>
}

/** 拉取订单评价数据：请求 */
export interface PostV2BillcommentspBatchquerycommentXml {
  /** 公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000109` */
  mch_id?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`3AE1368BD96B4644FA5823E024CFE938F1B852EFA87919EDDEE324AE24C8C04F` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256'
  /** 开始时间 · 最长19个字符 · 例：`20170724000000` */
  begin_time: string
  /** 结束时间 · 最长19个字符 · 例：`20170725000000` */
  end_time: string
  /** 位移 */
  offset: number
  /** 条数 */
  limit?: number
}

/** 拉取订单评价数据：选项 */
export interface PostV2BillcommentspBatchquerycommentOptions extends CallOptions {
  xml: PostV2BillcommentspBatchquerycommentXml
}

/** 拉取订单评价数据：应答 */
export type PostV2BillcommentspBatchquerycommentResponse = string

/** `v2/billcommentsp/batchquerycomment` */
export interface V2BillcommentspBatchquerycomment extends PathNode {
  /**
   * 拉取订单评价数据
   *
   * `POST /billcommentsp/batchquerycomment`
   *
   * 产品：APIv2∙通用
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4014326528 官方文档}
   */
  post(options: PostV2BillcommentspBatchquerycommentOptions): Promise<AxiosResponse<PostV2BillcommentspBatchquerycommentResponse>>
}

/** 订单附加信息提交接口：请求 */
export interface PostV2CgiBinMchCustomsCustomdeclareorderXml {
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 公众账号ID · 最长32个字符 · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1230000109` */
  mch_id?: string
  /** 商户订单号 · 最长32个字符 · 例：`20150806125346` */
  out_trade_no: string
  /** 微信支付订单号 · 最长28个字符 · 例：`1000320306201511078440737890` */
  transaction_id: string
  /** 海关 · 最长32个字符 */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN'
  /** 商户海关备案号 · 最长32个字符 · 例：`123456` */
  mch_customs_no: string
  /** 关税 · 单位：分 */
  duty?: number
  /** 报关类型 */
  action_type?: 'ADD' | 'MODIFY'
  /** 商户子订单号 · 最长32个字符 · 例：`20150806125346` */
  sub_order_no?: string
  /** 币种 · 最长3个字符 · 例：`CNY` */
  fee_type?: string
  /** 应付金额 · 单位：分 */
  order_fee?: number
  /** 物流费 · 单位：分 */
  transport_fee?: number
  /** 商品价格 · 单位：分 */
  product_fee?: number
  /** 证件类型 · 最长32个字符 */
  cert_type?: 'IDCARD'
  /** 证件号码 · 最长64个字符 · 例：`330821198809085211` */
  cert_id?: string
  /** 姓名 · 最长64个字符 */
  name?: string
}

/** 订单附加信息提交接口：选项 */
export interface PostV2CgiBinMchCustomsCustomdeclareorderOptions extends CallOptions {
  xml: PostV2CgiBinMchCustomsCustomdeclareorderXml
}

/** 订单附加信息提交接口：应答 */
export interface PostV2CgiBinMchCustomsCustomdeclareorderResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 签名类型 · 最长32个字符 */
  sign_type: 'MD5' | (string & {})
  /** 签名 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign: string
  /** 公众账号ID · 最长32个字符 · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 最长32个字符 · 例：`1230000109` */
  mch_id: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 状态码 · 最长32个字符 */
  state: 'UNDECLARED' | 'SUBMITTED' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
  /** 微信支付订单号 · 最长28个字符 · 例：`1000320306201511078440737890` */
  transaction_id: string
  /** 商户订单号 · 最长32个字符 · 例：`20150806125346` */
  out_trade_no: string
  /** 商户子订单号 · 最长32个字符 · 例：`20150806125346` */
  sub_order_no?: string
  /** 微信子订单号 · 最长32个字符 · 例：`20150806125346` */
  sub_order_id?: string
  /** 最后更新时间 · 最长14个字符 · 例：`20091227091010` */
  modify_time: string
  /** 订购人和支付人身份信息校验结果 · 最长256个字符 */
  cert_check_result: 'UNCHECKED' | 'SAME' | 'DIFFERENT' | (string & {})
  /** 验核机构注 · 最长16个字符 */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {})
  /** 验核机构交易流水号 · 最长64个字符 · 例：`2018112288340107038204310100000` */
  verify_department_trade_id: string
}

/** `v2/cgi-bin/mch/customs/customdeclareorder` */
export interface V2CgiBinMchCustomsCustomdeclareorder extends PathNode {
  /**
   * 订单附加信息提交接口
   *
   * `POST /cgi-bin/mch/customs/customdeclareorder`
   *
   * 产品：APIv2∙报关
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011985151 官方文档}
   */
  post(options: PostV2CgiBinMchCustomsCustomdeclareorderOptions): Promise<AxiosResponse<PostV2CgiBinMchCustomsCustomdeclareorderResponse>>
}

/** 订单附加信息查询接口：请求 */
export interface PostV2CgiBinMchCustomsCustomdeclarequeryXml {
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'MD5'
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 公众账号ID · 最长32个字符 · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1230000109` */
  mch_id?: string
  /** 商户订单号 · 最长32个字符 · 例：`20150806125346` */
  out_trade_no?: string
  /** 微信支付订单号 · 最长28个字符 · 例：`1000320306201511078440737890` */
  transaction_id?: string
  /** 商户子订单号 · 最长32个字符 · 例：`20150806125346` */
  sub_order_no?: string
  /** 微信子订单号 · 最长32个字符 · 例：`20150806125346` */
  sub_order_id?: string
  /** 海关 · 最长32个字符 */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN'
}

/** 订单附加信息查询接口：选项 */
export interface PostV2CgiBinMchCustomsCustomdeclarequeryOptions extends CallOptions {
  xml: PostV2CgiBinMchCustomsCustomdeclarequeryXml
}

/** 订单附加信息查询接口：应答 */
export interface PostV2CgiBinMchCustomsCustomdeclarequeryResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 签名 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign: string
  /** 公众账号ID · 最长32个字符 · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 最长32个字符 · 例：`1230000109` */
  mch_id: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 微信支付订单号 · 最长28个字符 · 例：`1000320306201511078440737890` */
  transaction_id: string
  /** 笔数 */
  count: string
  /** 验核机构注 · 最长16个字符 */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {})
  /** 验核机构交易流水号 · 最长64个字符 · 例：`2018112288340107038204310100000` */
  verify_department_trade_id: string
  /** 商户子订单号 · 最长32个字符 · 例：`20150806125346` */
  [numbered: `sub_order_no_${number}`]: string | undefined
  /** 微信子订单号 · 最长32个字符 · 例：`20150806125346` */
  [numbered: `sub_order_id_${number}`]: string | undefined
  /** 商户海关备案号 · 最长32个字符 · 例：`1234567` */
  [numbered: `mch_customs_no_${number}`]: string | undefined
  /** 海关 */
  [numbered: `customs_${number}`]: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {}) | undefined
  /** 币种 · 最长3个字符 · 例：`CNY` */
  [numbered: `fee_type_${number}`]: string | undefined
  /** 应付金额 · 单位：分 */
  [numbered: `order_fee_${number}`]: string | undefined
  /** 关税 · 单位：分 */
  [numbered: `duty_${number}`]: string | undefined
  /** 物流费 · 单位：分 */
  [numbered: `transport_fee_${number}`]: string | undefined
  /** 商品价格 · 单位：分 */
  [numbered: `product_fee_${number}`]: string | undefined
  /** 状态码 */
  [numbered: `state_${number}`]: 'UNDECLARED' | 'SUBMITTED' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {}) | undefined
  /** 申报结果说明 · 最长128个字符 */
  [numbered: `explanation_${number}`]: string | undefined
  /** 最后更新时间 · 最长14个字符 · 例：`20091227091010` */
  [numbered: `modify_time_${number}`]: string | undefined
  /** 订购人和支付人身份信息校验结果 · 最长256个字符 */
  [numbered: `cert_check_result_${number}`]: 'UNCHECKED' | 'SAME' | 'DIFFERENT' | (string & {}) | undefined
}

/** `v2/cgi-bin/mch/customs/customdeclarequery` */
export interface V2CgiBinMchCustomsCustomdeclarequery extends PathNode {
  /**
   * 订单附加信息查询接口
   *
   * `POST /cgi-bin/mch/customs/customdeclarequery`
   *
   * 产品：APIv2∙报关
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011985273 官方文档}
   */
  post(options: PostV2CgiBinMchCustomsCustomdeclarequeryOptions): Promise<AxiosResponse<PostV2CgiBinMchCustomsCustomdeclarequeryResponse>>
}

/** 订单附加信息重推接口：请求 */
export interface PostV2CgiBinMchNewcustomsCustomdeclareredeclareXml {
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'MD5'
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 公众账号ID · 最长32个字符 · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1230000109` */
  mch_id?: string
  /** 商户订单号 · 最长32个字符 · 例：`20150806125346` */
  out_trade_no?: string
  /** 微信支付订单号 · 最长28个字符 · 例：`1000320306201511078440737890` */
  transaction_id?: string
  /** 商户子订单号 · 最长32个字符 · 例：`20150806125346` */
  sub_order_no?: string
  /** 微信子订单号 · 最长32个字符 · 例：`1000320306201511078440737891` */
  sub_order_id?: string
  /** 海关 · 最长32个字符 */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN'
  /** 商户海关备案号 · 最长32个字符 · 例：`123456` */
  mch_customs_no: string
}

/** 订单附加信息重推接口：选项 */
export interface PostV2CgiBinMchNewcustomsCustomdeclareredeclareOptions extends CallOptions {
  xml: PostV2CgiBinMchNewcustomsCustomdeclareredeclareXml
}

/** 订单附加信息重推接口：应答 */
export interface PostV2CgiBinMchNewcustomsCustomdeclareredeclareResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 签名类型 · 最长32个字符 */
  sign_type: 'MD5' | (string & {})
  /** 签名 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign: string
  /** 公众账号ID · 最长32个字符 · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 最长32个字符 · 例：`1230000109` */
  mch_id: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 状态码 · 最长32个字符 */
  state: 'UNDECLARED' | 'SUBMITTED' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
  /** 微信支付订单号 · 最长28个字符 · 例：`1000320306201511078440737890` */
  transaction_id: string
  /** 商户订单号 · 最长32个字符 · 例：`20150806125346` */
  out_trade_no: string
  /** 商户子订单号 · 最长32个字符 · 例：`20150806125346` */
  sub_order_no?: string
  /** 微信子订单号 · 最长32个字符 · 例：`20150806125346` */
  sub_order_id?: string
  /** 最后更新时间 · 最长14个字符 · 例：`20091227091010` */
  modify_time: string
  /** 申报结果说明 · 最长128个字符 */
  explanation?: string
}

/** `v2/cgi-bin/mch/newcustoms/customdeclareredeclare` */
export interface V2CgiBinMchNewcustomsCustomdeclareredeclare extends PathNode {
  /**
   * 订单附加信息重推接口
   *
   * `POST /cgi-bin/mch/newcustoms/customdeclareredeclare`
   *
   * 产品：APIv2∙报关
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011985318 官方文档}
   */
  post(options: PostV2CgiBinMchNewcustomsCustomdeclareredeclareOptions): Promise<AxiosResponse<PostV2CgiBinMchNewcustomsCustomdeclareredeclareResponse>>
}

/** 人脸识别SDK-获取调用凭证：请求 */
export interface PostV2FaceGetWxpayfaceAuthinfoXml {
  /** 门店编号 · 最长32个字符 · 例：`IMG001` */
  store_id: string
  /** 门店名称 · 最长128个字符 */
  store_name: string
  /** 终端设备编号 · 最长32个字符 · 例：`DEV001` */
  device_id: string
  /** 附加字段 */
  attach?: string
  /** 初始化数据 · 最长2048个字符 · 例：`H0kvnUgGHKuqflNwtNqCdOVpbO4FPSowudTG` */
  rawdata: string
  /** 商户号绑定的公众号/小程序 appid · 最长32个字符 · 例：`wx31fdaErqR31` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`12345689` */
  mch_id?: string
  /** 子商户绑定的公众号/小程序 appid · 最长32个字符 · 例：`wx31fdaErqR31` */
  sub_appid?: string
  /** 子商户号 · 最长32个字符 · 例：`12345689` */
  sub_mch_id?: string
  /** 取当前时间 */
  now: number
  /** 版本号 */
  version: '1'
  /** 签名类型 · 缺省时由客户端填写 */
  sign_type?: 'MD5' | 'HMAC-SHA256'
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`V37ZHZVf2OrwsUV7kXTjTguP74c0byvE` */
  nonce_str?: string
  /** 参数签名 · 缺省时由客户端填写 · 例：`O4TCVPAJDIK933NUSUUSS6MLIQT2PCXW` */
  sign?: string
}

/** 人脸识别SDK-获取调用凭证：选项 */
export interface PostV2FaceGetWxpayfaceAuthinfoOptions extends CallOptions {
  xml: PostV2FaceGetWxpayfaceAuthinfoXml
}

/** 人脸识别SDK-获取调用凭证：应答 */
export interface PostV2FaceGetWxpayfaceAuthinfoResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误码描述 · 最长128个字符 */
  return_msg?: string
  /** SDK调用凭证 · 最长4096个字符 */
  authinfo: string
  /** authinfo的有效时间 */
  expires_in?: string
  /** 随机字符串 · 最长32个字符 */
  nonce_str: string
  /** 参数签名 */
  sign: string
  /** 公众号 · 最长32个字符 */
  appid: string
  /** 商户号 · 最长32个字符 */
  mch_id: string
  /** 子商户公众账号ID · 最长32个字符 */
  sub_appid?: string
  /** 子商户号 · 最长32个字符 */
  sub_mch_id?: string
}

/** `v2/face/get_wxpayface_authinfo` */
export interface V2FaceGetWxpayfaceAuthinfo extends PathNode {
  /**
   * 人脸识别SDK-获取调用凭证
   *
   * `POST /face/get_wxpayface_authinfo`
   *
   * 产品：APIv2∙人脸支付
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/faceuser.html 官方文档}
   */
  post(options: PostV2FaceGetWxpayfaceAuthinfoOptions): Promise<AxiosResponse<PostV2FaceGetWxpayfaceAuthinfoResponse>>
}

/** 交易保障：请求 */
export interface PostV2PayitilReportXml {
  /** 公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000109` */
  mch_id?: string
  /** 设备号 · 最长32个字符 · 例：`013467007045764` */
  device_info?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 接口URL · 最长127个字符 · 例：`https://api.mch.weixin.qq.com/pay/batchreport/micropay/total` */
  interface_url: string
  /** 访问接口IP · 最长16个字符 · 例：`8.8.8.8` */
  user_ip: string
  /** 上报数据包JSON格式字符串 · 最长1024个字符 */
  trades: string | {
    /** 商户订单号 · 例：`out_trade_no_test_1` */
    out_trade_no: string
    /** 交易开始时间 · 例：`20160602203256` */
    begin_time: string
    /** 交易完成时间 · 例：`20160602203257` */
    end_time: string
    /** 交易结果 */
    state: 'OK' | 'FAIL' | 'CANCLE'
    /** 自定义的错误描述信息 */
    err_msg?: string
  }[]
}

/** 交易保障：选项 */
export interface PostV2PayitilReportOptions extends CallOptions {
  xml: PostV2PayitilReportXml
}

/** 交易保障：应答 */
export interface PostV2PayitilReportResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 · 例：`OK` */
  return_msg: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
}

/** `v2/payitil/report` */
export interface V2PayitilReport extends PathNode {
  /**
   * 交易保障
   *
   * `POST /payitil/report`
   *
   * 产品：APIv2∙通用
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/401193996 官方文档}
   */
  post(options: PostV2PayitilReportOptions): Promise<AxiosResponse<PostV2PayitilReportResponse>>
}

/** 微信支付实名授权：请求 */
export interface PostV2SecsvcGetrealnameinfoXml {
  /** 接口版本号 · 最长32个字符 */
  version: '1.0' | '2.0'
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000109` */
  mch_id?: string
  /** 公众账号ID · 最长32个字符 · 例：`wx2421b1c4370ec43b` */
  appid: string
  /** 用户标识 · 最长128个字符 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
  /** 加密实名信息的证书序列号 · 最长64个字符 · 例：`59303040AA42CB61E0C059E8E6156C9F0F2A1E5E` */
  cert_serialno: string
  /** 步骤2或步骤3获取到的access_token · 最长128个字符 */
  access_token: string
  /** unix时间戳 */
  timestamp?: number
  /** 最长128个字符 · 例：`MuRThxRSlqvs2Mi9i2VRCr_MQ==` */
  cert_sign?: string
  /** 证件类型 */
  charset?: 'UTF-8' | 'GBK'
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67Vs` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长128个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256'
}

/** 微信支付实名授权：选项 */
export interface PostV2SecsvcGetrealnameinfoOptions extends CallOptions {
  xml: PostV2SecsvcGetrealnameinfoXml
}

/** 微信支付实名授权：应答 */
export interface PostV2SecsvcGetrealnameinfoResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误码描述 · 最长128个字符 */
  return_msg?: string
  /** 错误码 · 最长32个字符 · 例：`20002` */
  error_code?: string
  /** 错误代码描述 · 最长128个字符 */
  error_code_des?: string
  /** 签名 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 公众账号ID · 最长32个字符 · 例：`wx2421b1c4370ec43b` */
  appid?: string
  /** 商户号 · 最长32个字符 · 例：`1900000109` */
  mch_id?: string
  /** 随机字符串 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67Vs` */
  nonce_str?: string
  /** 用户标识 · 最长128个字符 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 加密后的姓名 · 最长344个字符 · 敏感信息，加密传输 */
  encrypted_real_name?: string
  /** 加密后的证件号码 · 最长344个字符 · 敏感信息，加密传输 */
  encrypted_credential_id?: string
  /** 证件类型 */
  cre_type?: 'MAINLAND_ID' | 'PASSPOT' | 'MO' | 'SOLDIERS' | 'HVPS' | 'MAINLAND_TMP_ID' | 'ACCOUNT_THIN' | 'POLICE' | 'MTPS' | 'BL' | 'OTHER' | 'RPFF' | 'HK_MACAO' | 'TAIWAN' | (string & {})
}

/** `v2/secsvc/getrealnameinfo` */
export interface V2SecsvcGetrealnameinfo extends PathNode {
  /**
   * 微信支付实名授权
   *
   * `POST /secsvc/getrealnameinfo`
   *
   * 产品：APIv2∙实名校验
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987792 官方文档}
   */
  post(options: PostV2SecsvcGetrealnameinfoOptions): Promise<AxiosResponse<PostV2SecsvcGetrealnameinfoResponse>>
}

/** 微信支付实名验证：请求 */
export interface PostV2SecsvcRealnameauthXml {
  /** 接口版本号 · 最长32个字符 */
  version: '1.0' | '1.1'
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000109` */
  mch_id?: string
  /** 公众账号ID · 最长32个字符 · 例：`wx2421b1c4370ec43b` */
  appid: string
  /** 用户标识 · 最长128个字符 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
  /** 真实姓名 · 最长64个字符 */
  real_name: string
  /** 证件类型 */
  cred_type: 1 | 2 | 5 | 9 | 12 | 17 | 18
  /** 证件号码 · 最长32个字符 · 例：`440000000000000000` */
  cred_id: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67Vs` */
  nonce_str?: string
  /** 步骤2或步骤3获取到的access_token · 最长128个字符 */
  access_token: string
  /** 签名 · 缺省时由客户端填写 · 最长128个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256' | 'MD5'
}

/** 微信支付实名验证：选项 */
export interface PostV2SecsvcRealnameauthOptions extends CallOptions {
  xml: PostV2SecsvcRealnameauthXml
}

/** 微信支付实名验证：应答 */
export interface PostV2SecsvcRealnameauthResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误码描述 · 最长128个字符 */
  return_msg?: string
  /** 错误码 · 最长32个字符 · 例：`20002` */
  error_code?: string
  /** 错误代码描述 · 最长128个字符 */
  error_code_des?: string
  /** 签名 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 公众账号ID · 最长32个字符 · 例：`wx2421b1c4370ec43b` */
  appid?: string
  /** 商户号 · 最长32个字符 · 例：`1900000109` */
  mch_id?: string
  /** 随机字符串 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67Vs` */
  nonce_str?: string
  /** 用户标识 · 最长128个字符 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 步骤2或步骤3获取到的access_token · 最长128个字符 */
  access_token?: string
  /** 有多个结果时用分号” · 最长32个字符 */
  verify_openid?: 'V_OP_NA' | 'V_OP_NM_MA' | 'V_OP_NM_UM' | (string & {})
  /** 最长32个字符 */
  verify_real_name?: 'V_NM_ID_MA' | 'V_NM_ID_UM' | 'V_NM_ID_TYPE_UM' | (string & {})
  /** 最长32个字符 */
  bind_bankcard?: 'YES' | 'NO' | (string & {})
}

/** `v2/secsvc/realnameauth` */
export interface V2SecsvcRealnameauth extends PathNode {
  /**
   * 微信支付实名验证
   *
   * `POST /secsvc/realnameauth`
   *
   * 产品：APIv2∙实名校验
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987263 官方文档}
   */
  post(options: PostV2SecsvcRealnameauthOptions): Promise<AxiosResponse<PostV2SecsvcRealnameauthResponse>>
}

/** 授权码查询openid：请求 */
export interface PostV2ToolsAuthcodetoopenidXml {
  /** 公众账号ID · 最长32个字符 */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 */
  mch_id?: string
  /** 子商户公众账号ID · 最长32个字符 */
  sub_appid?: string
  /** 子商户号 · 最长32个字符 */
  sub_mch_id?: string
  /** 授权码 · 最长128个字符 */
  auth_code: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 */
  sign?: string
}

/** 授权码查询openid：选项 */
export interface PostV2ToolsAuthcodetoopenidOptions extends CallOptions {
  xml: PostV2ToolsAuthcodetoopenidXml
}

/** 授权码查询openid：应答 */
export interface PostV2ToolsAuthcodetoopenidResponse {
  /** 子商户公众账号ID · 最长32个字符 */
  sub_appid?: string
  /** 子商户号 · 最长32个字符 */
  sub_mch_id?: string
  /** 用户子标识 · 最长128个字符 */
  sub_openid?: string
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 公众账号ID · 最长32个字符 */
  appid: string
  /** 商户号 · 最长32个字符 */
  mch_id: string
  /** 随机字符串 · 最长32个字符 */
  nonce_str: string
  /** 签名 · 最长64个字符 */
  sign: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 */
  err_code?: string
  /** 用户标识 · 最长128个字符 */
  openid: string
}

/** `v2/tools/authcodetoopenid` */
export interface V2ToolsAuthcodetoopenid extends PathNode {
  /**
   * 授权码查询openid
   *
   * `POST /tools/authcodetoopenid`
   *
   * 产品：APIv2∙通用
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011940944 官方文档}
   */
  post(options: PostV2ToolsAuthcodetoopenidOptions): Promise<AxiosResponse<PostV2ToolsAuthcodetoopenidResponse>>
}

/** 转换短链接：请求 */
export interface PostV2ToolsShorturlXml {
  /** 公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000109` */
  mch_id?: string
  /** URL链接 · 最长512个字符 */
  long_url: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 · 默认："MD5" */
  sign_type?: 'MD5' | 'HMAC-SHA256'
}

/** 转换短链接：选项 */
export interface PostV2ToolsShorturlOptions extends CallOptions {
  xml: PostV2ToolsShorturlXml
}

/** 转换短链接：应答 */
export interface PostV2ToolsShorturlResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 · 例：`OK` */
  return_msg: string
  /** 公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  appid: string
  /** 商户号 · 最长32个字符 · 例：`1900000109` */
  mch_id: string
  /** 随机字符串 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str: string
  /** 签名 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** URL链接 · 最长64个字符 */
  short_url: string
}

/** `v2/tools/shorturl` */
export interface V2ToolsShorturl extends PathNode {
  /**
   * 转换短链接
   *
   * `POST /tools/shorturl`
   *
   * 产品：APIv2∙通用
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011937195 官方文档}
   */
  post(options: PostV2ToolsShorturlOptions): Promise<AxiosResponse<PostV2ToolsShorturlResponse>>
}

export interface V2ToolsOperations {
  'GET /v2/appauth/authindex': { query: GetV2AppauthAuthindexQuery; options: GetV2AppauthAuthindexOptions; response: GetV2AppauthAuthindexResponse }
  'GET /v2/appauth/getaccesstoken': { query: GetV2AppauthGetaccesstokenQuery; options: GetV2AppauthGetaccesstokenOptions; response: GetV2AppauthGetaccesstokenResponse }
  'POST /v2/billcommentsp/batchquerycomment': { xml: PostV2BillcommentspBatchquerycommentXml; options: PostV2BillcommentspBatchquerycommentOptions; response: PostV2BillcommentspBatchquerycommentResponse }
  'POST /v2/cgi-bin/mch/customs/customdeclareorder': { xml: PostV2CgiBinMchCustomsCustomdeclareorderXml; options: PostV2CgiBinMchCustomsCustomdeclareorderOptions; response: PostV2CgiBinMchCustomsCustomdeclareorderResponse }
  'POST /v2/cgi-bin/mch/customs/customdeclarequery': { xml: PostV2CgiBinMchCustomsCustomdeclarequeryXml; options: PostV2CgiBinMchCustomsCustomdeclarequeryOptions; response: PostV2CgiBinMchCustomsCustomdeclarequeryResponse }
  'POST /v2/cgi-bin/mch/newcustoms/customdeclareredeclare': { xml: PostV2CgiBinMchNewcustomsCustomdeclareredeclareXml; options: PostV2CgiBinMchNewcustomsCustomdeclareredeclareOptions; response: PostV2CgiBinMchNewcustomsCustomdeclareredeclareResponse }
  'POST /v2/face/get_wxpayface_authinfo': { xml: PostV2FaceGetWxpayfaceAuthinfoXml; options: PostV2FaceGetWxpayfaceAuthinfoOptions; response: PostV2FaceGetWxpayfaceAuthinfoResponse }
  'POST /v2/payitil/report': { xml: PostV2PayitilReportXml; options: PostV2PayitilReportOptions; response: PostV2PayitilReportResponse }
  'POST /v2/secsvc/getrealnameinfo': { xml: PostV2SecsvcGetrealnameinfoXml; options: PostV2SecsvcGetrealnameinfoOptions; response: PostV2SecsvcGetrealnameinfoResponse }
  'POST /v2/secsvc/realnameauth': { xml: PostV2SecsvcRealnameauthXml; options: PostV2SecsvcRealnameauthOptions; response: PostV2SecsvcRealnameauthResponse }
  'POST /v2/tools/authcodetoopenid': { xml: PostV2ToolsAuthcodetoopenidXml; options: PostV2ToolsAuthcodetoopenidOptions; response: PostV2ToolsAuthcodetoopenidResponse }
  'POST /v2/tools/shorturl': { xml: PostV2ToolsShorturlXml; options: PostV2ToolsShorturlOptions; response: PostV2ToolsShorturlResponse }
}

