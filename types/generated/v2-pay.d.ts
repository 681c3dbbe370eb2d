// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, PathNode } from '../index'

/** 合单关单：请求 */
export interface PostV2PayClosecombinedorderXml {
  /** 合单appid · 最长32个字符 · 例：`wx8888888888888888` */
  combine_appid: string
  /** 合单商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000109` */
  combine_mch_id?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长128个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长64个字符 */
  sign_type?: 'HMAC-SHA256'
  /** 合单商户订单号 · 最长32个字符 · 例：`1217752501201407033233368018` */
  combine_out_trade_no: string
  /** 子单信息JSON格式字符串 · 最长10240个字符 */
  sub_order_list: string | {
    /** 子单商户号 · 例：`1900009001` */
    mchid: string
    /** 子单商户订单号 · 例：`OD201708030001` */
    out_trade_no: string
  }[]
}

/** 合单关单：选项 */
export interface PostV2PayClosecombinedorderOptions extends CallOptions {
  xml: PostV2PayClosecombinedorderXml
}

/** 合单关单：应答 */
export interface PostV2PayClosecombinedorderResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 合单appid · 最长32个字符 · 例：`wx8888888888888888` */
  combine_appid: string
  /** 合单商户号 · 最长32个字符 · 例：`1900000109` */
  combine_mch_id: string
  /** 随机字符串 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str: string
  /** 签名 · 最长128个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
}

/** `v2/pay/closecombinedorder` */
export interface V2PayClosecombinedorder extends PathNode {
  /**
   * 合单关单
   *
   * `POST /pay/closecombinedorder`
   *
   * 产品：APIv2∙基础支付∙合单
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_2&index=3 官方文档}
   */
  post(options: PostV2PayClosecombinedorderOptions): Promise<AxiosResponse<PostV2PayClosecombinedorderResponse>>
}

/** 关闭订单：请求 */
export interface PostV2PayCloseorderXml {
  /** 公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000109` */
  mch_id?: string
  /** 商户订单号 · 最长32个字符 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'MD5' | 'HMAC-SHA256'
}

/** 关闭订单：选项 */
export interface PostV2PayCloseorderOptions extends CallOptions {
  xml: PostV2PayCloseorderXml
}

/** 关闭订单：应答 */
export interface PostV2PayCloseorderResponse {
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
  /** 业务结果描述 · 最长16个字符 · 例：`OK` */
  result_msg: string
  /** 错误代码 · 最长32个字符 */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
}

/** `v2/pay/closeorder` */
export interface V2PayCloseorder extends PathNode {
  /**
   * 关闭订单
   *
   * `POST /pay/closeorder`
   *
   * 产品：APIv2∙基础支付
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011935216 官方文档}
   */
  post(options: PostV2PayCloseorderOptions): Promise<AxiosResponse<PostV2PayCloseorderResponse>>
}

/** 合单下单：请求 */
export interface PostV2PayCombinedorderXml {
  /** 合单appid · 最长32个字符 · 例：`wx8888888888888888` */
  combine_appid: string
  /** 合单商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000109` */
  combine_mch_id?: string
  /** 设备号 · 最长32个字符 · 例：`013467007045764` */
  device_info?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长128个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长64个字符 */
  sign_type?: 'HMAC-SHA256'
  /** 合单商户订单号 · 最长32个字符 · 例：`1217752501201407033233368018` */
  combine_out_trade_no: string
  /** 终端IP · 最长16个字符 · 例：`8.8.8.8` */
  spbill_create_ip: string
  /** 交易起始时间 · 最长14个字符 · 例：`20171225091010` */
  time_start?: string
  /** 交易结束时间 · 最长14个字符 · 例：`20171225091510` */
  time_expire?: string
  /** 通知地址 · 最长256个字符 · 例：`http://www.weixin.qq.com/wxpay/pay.php` */
  notify_url: string
  /** 交易类型 · 例：`JSAPI` */
  trade_type: string
  /** 商品ID · 最长32个字符 · 例：`1234567890` */
  product_id?: string
  /** 合单用户标识 · 最长128个字符 · 例：`120061098828009406` */
  combine_openid?: string
  /** 场景信息JSON格式字符串 · 最长256个字符 */
  scene_info: string | {
    /** 商户端设备号 · 例：`POS1:1` */
    device_id?: string
    /** 用户终端IP · 例：`14.17.22.32` */
    payer_client_ip: string
    /** H5场景信息 */
    h5_info?: {
      /** 场景类型 */
      type: 'iOS' | 'Android' | 'Wap'
      /** 应用名称 */
      app_name?: string
      /** 网站URL */
      app_url?: string
      /** iOS平台BundleID · 例：`com.tencent.wzryIOS` */
      bundle_id?: string
      /** Android平台PackageName */
      package_name?: string
    }
  }
  /** 子单信息JSON格式字符串 · 最长10240个字符 */
  sub_order_list: string | {
    /** 子订单数 */
    order_num: number
    /** 子订单信息 */
    order_list: {
      /** 子单商户appid · 例：`wxdace645e0bc2c424` */
      appid: string
      /** 子单商户号 · 例：`1900009001` */
      mch_id: string
      /** 商品描述 */
      body: string
      /** 商品详情 */
      detail?: string
      /** 附加数据 */
      attach: string
      /** 子单商户订单号 · 例：`OD201708030001` */
      out_trade_no: string
      /** 标价币种 · 例：`CNY` */
      fee_type: string
      /** 子单金额 · 单位：分 */
      total_fee: number
      /** 服务商模式下 · 例：`wxd678efh567hg6787` */
      sub_appid?: string
      /** 特约商户商户号 · 例：`1256324589` */
      sub_mch_id?: string
    }[]
  }
}

/** 合单下单：选项 */
export interface PostV2PayCombinedorderOptions extends CallOptions {
  xml: PostV2PayCombinedorderXml
}

/** 合单下单：应答 */
export interface PostV2PayCombinedorderResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 合单appid · 最长32个字符 · 例：`wx8888888888888888` */
  combine_appid: string
  /** 合单商户号 · 最长32个字符 · 例：`1900000109` */
  combine_mch_id: string
  /** 设备号 · 最长32个字符 · 例：`013467007045764` */
  device_info?: string
  /** 随机字符串 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str: string
  /** 签名 · 最长128个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 交易类型 · 最长16个字符 · 例：`JSAPI` */
  trade_type: string
  /** 二维码链接 · 最长64个字符 · 例：`weixin://wxpay/bizpayurl/up?pr=NwY5Mz9&groupid=00` */
  code_url?: string
  /** 预支付交易会话标识 · 最长64个字符 · 例：`CNY` */
  prepay_id: string
  /** H5支付跳转链接 */
  mweb_url?: string
}

/** `v2/pay/combinedorder` */
export interface V2PayCombinedorder extends PathNode {
  /**
   * 合单下单
   *
   * `POST /pay/combinedorder`
   *
   * 产品：APIv2∙基础支付∙合单
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_1&index=2 官方文档}
   */
  post(options: PostV2PayCombinedorderOptions): Promise<AxiosResponse<PostV2PayCombinedorderResponse>>
}

/** 支付中签约：请求 */
export interface PostV2PayContractorderXml {
  /** 请求appid · 最长32个字符 · 例：`wxcbda96de0b165486` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1200009811` */
  mch_id?: string
  /** 子商户号 · 最长32个字符 · 例：`1900000100` */
  sub_mch_id?: string
  /** 子商户公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 签约商户号 · 最长32个字符 · 例：`1200009811` */
  contract_mchid: string
  /** 签约appid · 最长32个字符 · 例：`wxcbda96de0b165486` */
  contract_appid: string
  /** 商户订单号 · 最长32个字符 · 例：`123456` */
  out_trade_no: string
  /** 设备号 · 最长32个字符 · 例：`013467007045764` */
  device_info?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 商品描述 · 最长128个字符 */
  body: string
  /** 商品详情 · 最长8192个字符 */
  detail?: string
  /** 附加数据 · 最长127个字符 */
  attach?: string
  /** 回调通知url · 最长256个字符 · 例：`http://yoursite.com` */
  notify_url: string
  /** 总金额 · 单位：分 */
  total_fee: number
  /** 终端IP · 最长16个字符 · 例：`123.12.12.123` */
  spbill_create_ip: string
  /** 交易起始时间 · 最长14个字符 · 例：`20091225091010` */
  time_start?: string
  /** 交易结束时间 · 最长14个字符 · 例：`20091227091010` */
  time_expire?: string
  /** 商品标记 · 最长32个字符 · 例：`WXG` */
  goods_tag?: string
  /** 交易类型 · 最长16个字符 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB'
  /** 商品ID · 最长32个字符 · 例：`12235413214070356458058` */
  product_id?: string
  /** 指定支付方式 · 最长32个字符 · 例：`no_credit` */
  limit_pay?: string
  /** 用户标识 · 最长128个字符 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 用户子标识 · 最长128个字符 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
  /** 模板id */
  plan_id: number
  /** 签约协议号 · 最长32个字符 · 例：`100001256` */
  contract_code: string
  /** 请求序列号 */
  request_serial: number
  /** 用户账户展示名称 · 例：`123` */
  contract_display_account: string
  /** 签约信息通知url · 例：`http://yoursite.com` */
  contract_notify_url: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`E1EE61A91C8E90F299DE6AE075D60A2D` */
  sign?: string
}

/** 支付中签约：选项 */
export interface PostV2PayContractorderOptions extends CallOptions {
  xml: PostV2PayContractorderXml
}

/** 支付中签约：应答 */
export interface PostV2PayContractorderResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 公众账号id · 最长32个字符 · 例：`wxcbda96de0b165486` */
  appid: string
  /** 商户号 · 最长32个字符 · 例：`10000098` */
  mch_id: string
  /** 随机字符串 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str: string
  /** 签名 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign: string
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 预签约结果 · 例：`SUCCESS` */
  contract_result_code: string
  /** 预签约错误代码 · 例：`Fail` */
  contract_err_code?: string
  /** 预签约错误描述 */
  contract_err_code_des?: string
  /** 子商户号 · 最长32个字符 · 例：`1900000100` */
  sub_mch_id?: string
  /** 子商户公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 预支付交易会话标识 · 最长64个字符 · 例：`wx201410272009395522657a690389285100` */
  prepay_id: string
  /** 交易类型 · 最长16个字符 · 例：`JSAPI` */
  trade_type: string
  /** 二维码链接 · 最长64个字符 */
  code_url?: string
  /** 模板id */
  plan_id?: string
  /** 请求序列号 · 例：`1695` */
  request_serial?: string
  /** 签约协议号 · 例：`1023658866` */
  contract_code?: string
  /** 用户账户展示名称 */
  contract_display_account?: string
  /** 支付跳转链接 */
  mweb_url?: string
  /** 商户订单号 · 最长32个字符 · 例：`123456` */
  out_trade_no: string
}

/** `v2/pay/contractorder` */
export interface V2PayContractorder extends PathNode {
  /**
   * 支付中签约
   *
   * `POST /pay/contractorder`
   *
   * 产品：APIv2∙委托扣款
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987320 官方文档}
   */
  post(options: PostV2PayContractorderOptions): Promise<AxiosResponse<PostV2PayContractorderResponse>>
}

/** 下载对账单：请求 */
export interface PostV2PayDownloadbillXml {
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
export interface PostV2PayDownloadbillOptions extends CallOptions {
  xml: PostV2PayDownloadbillXml
}

/** 下载对账单：应答 */
export type PostV2PayDownloadbillResponse = string | Buffer

/** `v2/pay/downloadbill` */
export interface V2PayDownloadbill extends PathNode {
  /**
   * 下载对账单
   *
   * `POST /pay/downloadbill`
   *
   * 产品：APIv2∙基础支付∙账单
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011939627 官方文档}
   */
  post(options: PostV2PayDownloadbillOptions): Promise<AxiosResponse<PostV2PayDownloadbillResponse>>
}

/** 下载资金账单：请求 */
export interface PostV2PayDownloadfundflowXml {
  /** 公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000109` */
  mch_id?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256'
  /** 资金账单日期 · 最长8个字符 · 例：`20140603` */
  bill_date: string
  /** 资金账户类型 */
  account_type: 'Basic' | 'Operation' | 'Fees'
  /** 压缩账单 · 最长8个字符 */
  tar_type?: 'GZIP'
}

/** 下载资金账单：选项 */
export interface PostV2PayDownloadfundflowOptions extends CallOptions {
  xml: PostV2PayDownloadfundflowXml
}

/** 下载资金账单：应答 */
export type PostV2PayDownloadfundflowResponse = string | Buffer

/** `v2/pay/downloadfundflow` */
export interface V2PayDownloadfundflow extends PathNode {
  /**
   * 下载资金账单
   *
   * `POST /pay/downloadfundflow`
   *
   * 产品：APIv2∙基础支付∙账单
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011939779 官方文档}
   */
  post(options: PostV2PayDownloadfundflowOptions): Promise<AxiosResponse<PostV2PayDownloadfundflowResponse>>
}

/** 提交刷脸支付：请求 */
export interface PostV2PayFacepayXml {
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

/** 提交刷脸支付：选项 */
export interface PostV2PayFacepayOptions extends CallOptions {
  xml: PostV2PayFacepayXml
}

/** 提交刷脸支付：应答 */
export interface PostV2PayFacepayResponse {
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

/** `v2/pay/facepay` */
export interface V2PayFacepay extends PathNode {
  /**
   * 提交刷脸支付
   *
   * `POST /pay/facepay`
   *
   * 产品：APIv2∙人脸支付
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html 官方文档}
   */
  post(options: PostV2PayFacepayOptions): Promise<AxiosResponse<PostV2PayFacepayResponse>>
}

/** 查询订单：请求 */
export interface PostV2PayFacepayqueryXml {
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
export interface PostV2PayFacepayqueryOptions extends CallOptions {
  xml: PostV2PayFacepayqueryXml
}

/** 查询订单：应答 */
export interface PostV2PayFacepayqueryResponse {
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

/** `v2/pay/facepayquery` */
export interface V2PayFacepayquery extends PathNode {
  /**
   * 查询订单
   *
   * `POST /pay/facepayquery`
   *
   * 产品：APIv2∙人脸支付
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html 官方文档}
   */
  post(options: PostV2PayFacepayqueryOptions): Promise<AxiosResponse<PostV2PayFacepayqueryResponse>>
}

/** 提交付款码支付：请求 */
export interface PostV2PayMicropayXml {
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
  detail?: string | V2PayOrderDetail
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
    store_info: V2PayStoreInfo
  }
}

/** 提交付款码支付：选项 */
export interface PostV2PayMicropayOptions extends CallOptions {
  xml: PostV2PayMicropayXml
}

/** 提交付款码支付：应答 */
export interface PostV2PayMicropayResponse {
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
  is_subscribe: 'N' | (string & {})
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

/** `v2/pay/micropay` */
export interface V2PayMicropay extends PathNode {
  /**
   * 提交付款码支付
   *
   * `POST /pay/micropay`
   *
   * 产品：APIv2∙基础支付
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011937125 官方文档}
   */
  post(options: PostV2PayMicropayOptions): Promise<AxiosResponse<PostV2PayMicropayResponse>>
}

/** 查询订单：请求 */
export interface PostV2PayOrderqueryXml {
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
export interface PostV2PayOrderqueryOptions extends CallOptions {
  xml: PostV2PayOrderqueryXml
}

/** 查询订单：应答 */
export interface PostV2PayOrderqueryResponse {
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
  openid?: string
  /** 是否关注公众账号 · 最长1个字符 */
  is_subscribe?: 'N' | (string & {})
  /** 用户子标识 · 最长128个字符 · 例：`wxd930ea5d5a258f4f` */
  sub_openid?: string
  /** 是否关注子公众账号 · 最长1个字符 */
  sub_is_subscribe?: 'Y' | 'N' | (string & {})
  /** 交易类型 · 最长16个字符 · 例：`JSAPI` */
  trade_type?: string
  /** 交易状态 · 最长32个字符 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {})
  /** 付款银行 · 最长16个字符 · 例：`CMC` */
  bank_type?: string
  /** 标价金额 · 单位：分 */
  total_fee?: string
  /** 应结订单金额 · 单位：分 */
  settlement_total_fee?: string
  /** 标价币种 · 最长8个字符 · 例：`CNY` */
  fee_type?: string
  /** 现金支付金额 · 单位：分 */
  cash_fee?: string
  /** 现金支付币种 · 最长16个字符 · 例：`CNY` */
  cash_fee_type?: string
  /** 代金券金额 · 单位：分 */
  coupon_fee?: string
  /** 代金券使用数量 */
  coupon_count?: string
  /** 微信支付订单号 · 最长32个字符 · 例：`1009660380201506130728806387` */
  transaction_id?: string
  /** 商户订单号 · 最长32个字符 · 例：`20150806125346` */
  out_trade_no: string
  /** 附加数据 · 最长128个字符 */
  attach?: string
  /** 支付完成时间 · 最长14个字符 · 例：`20141030133525` */
  time_end?: string
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

/** `v2/pay/orderquery` */
export interface V2PayOrderquery extends PathNode {
  /**
   * 查询订单
   *
   * `POST /pay/orderquery`
   *
   * 产品：APIv2∙基础支付
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011937320 官方文档}
   */
  post(options: PostV2PayOrderqueryOptions): Promise<AxiosResponse<PostV2PayOrderqueryResponse>>
}

/** 查询订单：请求 */
export interface PostV2PayPaporderqueryXml {
  /** 请求appid · 最长32个字符 · 例：`wxcbda96de0b165486` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`10000098` */
  mch_id?: string
  /** 微信订单号 · 最长32个字符 · 例：`1009660380201506130728806387` */
  transaction_id?: string
  /** 商户订单号 · 例：`20150806125346` */
  out_trade_no?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  sign?: string
}

/** 查询订单：选项 */
export interface PostV2PayPaporderqueryOptions extends CallOptions {
  xml: PostV2PayPaporderqueryXml
}

/** 查询订单：应答 */
export interface PostV2PayPaporderqueryResponse {
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
  /** 签名 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 设备号 · 最长32个字符 · 例：`013467007045764` */
  device_info?: string
  /** 用户标识 · 最长128个字符 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 是否关注公众账号 · 最长1个字符 */
  is_subscribe?: 'N' | (string & {})
  /** 交易类型 · 最长16个字符 · 例：`JSAPI` */
  trade_type?: string
  /** 交易状态 · 最长32个字符 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {})
  /** 付款银行 · 最长16个字符 · 例：`CMC` */
  bank_type?: string
  /** 总金额 · 单位：分 */
  total_fee?: string
  /** 货币种类 · 最长8个字符 · 例：`CNY` */
  fee_type?: string
  /** 现金支付金额 · 单位：分 */
  cash_fee?: string
  /** 现金支付货币类型 · 最长16个字符 · 例：`CNY` */
  cash_fee_type?: string
  /** 代金券或立减优惠金额 · 单位：分 */
  coupon_fee?: string
  /** 代金券或立减优惠使用数量 */
  coupon_count?: string
  /** 微信支付订单号 · 最长32个字符 · 例：`1009660380201506130728806387` */
  transaction_id?: string
  /** 商户订单号 · 最长32个字符 · 例：`20150806125346` */
  out_trade_no: string
  /** 附加数据 · 最长128个字符 */
  attach?: string
  /** 支付完成时间 · 最长14个字符 · 例：`20141030133525` */
  time_end?: string
  /** 交易状态描述 · 最长256个字符 */
  trade_state_desc: string
  /** 代金券或立减优惠ID · 最长20个字符 · 例：`10000` */
  [numbered: `coupon_id_${number}`]: string | undefined
  /** 单个代金券或立减优惠支付金额 · 单位：分 */
  [numbered: `coupon_fee_${number}`]: string | undefined
}

/** `v2/pay/paporderquery` */
export interface V2PayPaporderquery extends PathNode {
  /**
   * 查询订单
   *
   * `POST /pay/paporderquery`
   *
   * 产品：APIv2∙委托扣款
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4013894074 官方文档}
   */
  post(options: PostV2PayPaporderqueryOptions): Promise<AxiosResponse<PostV2PayPaporderqueryResponse>>
}

/** 申请扣款：请求 */
export interface PostV2PayPappayapplyXml {
  /** 请求appid · 最长32个字符 · 例：`wxcbda96de0b165486` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`10000098` */
  mch_id?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 商品描述 · 最长128个字符 */
  body: string
  /** 商品详情 · 最长8192个字符 */
  detail?: string
  /** 附加数据 · 最长128个字符 */
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
  /** 回调通知url · 例：`http://yoursite.com/wxpay.html` */
  notify_url: string
  /** 交易类型 · 例：`PAP` */
  trade_type: string
  /** 委托代扣协议id · 例：`Wx15463511252015071056489715` */
  contract_id: string
  /** 电子发票入口开放标识 · 最长8个字符 · 例：`Y` */
  receipt?: string
}

/** 申请扣款：选项 */
export interface PostV2PayPappayapplyOptions extends CallOptions {
  xml: PostV2PayPappayapplyXml
}

/** 申请扣款：应答 */
export interface PostV2PayPappayapplyResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
  /** 公众账号id · 例：`wxcbda96de0b165486` */
  appid: string
  /** 商户号 · 最长10000098个字符 · 例：`10000098` */
  mch_id: string
  /** 随机字符串 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str: string
  /** 签名 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 例：`SIGN_ERROR` */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
}

/** `v2/pay/pappayapply` */
export interface V2PayPappayapply extends PathNode {
  /**
   * 申请扣款
   *
   * `POST /pay/pappayapply`
   *
   * 产品：APIv2∙委托扣款
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987377 官方文档}
   */
  post(options: PostV2PayPappayapplyOptions): Promise<AxiosResponse<PostV2PayPappayapplyResponse>>
}

/** 查询订单：请求 */
export interface PostV2PayPartnerPaporderqueryXml {
  /** 请求appid · 最长32个字符 · 例：`wxcbda96de0b165486` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`10000098` */
  mch_id?: string
  /** 微信订单号 · 最长32个字符 · 例：`1009660380201506130728806387` */
  transaction_id?: string
  /** 商户订单号 · 例：`20150806125346` */
  out_trade_no?: string
  /** 子商户公众账号ID · 最长32个字符 */
  sub_appid?: string
  /** 子商户号 · 最长32个字符 */
  sub_mch_id?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  sign?: string
}

/** 查询订单：选项 */
export interface PostV2PayPartnerPaporderqueryOptions extends CallOptions {
  xml: PostV2PayPartnerPaporderqueryXml
}

/** 查询订单：应答 */
export interface PostV2PayPartnerPaporderqueryResponse {
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
  /** 签名 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 设备号 · 最长32个字符 · 例：`013467007045764` */
  device_info?: string
  /** 用户标识 · 最长128个字符 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 是否关注公众账号 · 最长1个字符 */
  is_subscribe?: 'N' | (string & {})
  /** 交易类型 · 最长16个字符 · 例：`JSAPI` */
  trade_type?: string
  /** 交易状态 · 最长32个字符 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {})
  /** 付款银行 · 最长16个字符 · 例：`CMC` */
  bank_type?: string
  /** 总金额 · 单位：分 */
  total_fee?: string
  /** 货币种类 · 最长8个字符 · 例：`CNY` */
  fee_type?: string
  /** 现金支付金额 · 单位：分 */
  cash_fee?: string
  /** 现金支付货币类型 · 最长16个字符 · 例：`CNY` */
  cash_fee_type?: string
  /** 代金券或立减优惠金额 · 单位：分 */
  coupon_fee?: string
  /** 代金券或立减优惠使用数量 */
  coupon_count?: string
  /** 微信支付订单号 · 最长32个字符 · 例：`1009660380201506130728806387` */
  transaction_id?: string
  /** 商户订单号 · 最长32个字符 · 例：`20150806125346` */
  out_trade_no: string
  /** 附加数据 · 最长128个字符 */
  attach?: string
  /** 支付完成时间 · 最长14个字符 · 例：`20141030133525` */
  time_end?: string
  /** 交易状态描述 · 最长256个字符 */
  trade_state_desc: string
  /** 子商户公众账号ID · 最长32个字符 · 例：`wxcbda96de0b165489` */
  sub_appid?: string
  /** 子商户号 · 最长32个字符 · 例：`1900000109` */
  sub_mch_id?: string
  /** 代金券或立减优惠ID · 最长20个字符 · 例：`10000` */
  [numbered: `coupon_id_${number}`]: string | undefined
  /** 单个代金券或立减优惠支付金额 · 单位：分 */
  [numbered: `coupon_fee_${number}`]: string | undefined
}

/** `v2/pay/partner/paporderquery` */
export interface V2PayPartnerPaporderquery extends PathNode {
  /**
   * 查询订单
   *
   * `POST /pay/partner/paporderquery`
   *
   * 产品：APIv2∙委托扣款
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014113946 官方文档}
   */
  post(options: PostV2PayPartnerPaporderqueryOptions): Promise<AxiosResponse<PostV2PayPartnerPaporderqueryResponse>>
}

/** 申请扣款：请求 */
export interface PostV2PayPartnerPappayapplyXml {
  /** 子商户公众账号ID · 最长32个字符 */
  sub_appid?: string
  /** 子商户号 · 最长32个字符 */
  sub_mch_id?: string
  /** 请求appid · 最长32个字符 · 例：`wxcbda96de0b165486` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`10000098` */
  mch_id?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 商品描述 · 最长128个字符 */
  body: string
  /** 商品详情 · 最长8192个字符 */
  detail?: string
  /** 附加数据 · 最长128个字符 */
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
  /** 回调通知url · 例：`http://yoursite.com/wxpay.html` */
  notify_url: string
  /** 交易类型 · 例：`PAP` */
  trade_type: string
  /** 委托代扣协议id · 例：`Wx15463511252015071056489715` */
  contract_id: string
  /** 电子发票入口开放标识 · 最长8个字符 · 例：`Y` */
  receipt?: string
}

/** 申请扣款：选项 */
export interface PostV2PayPartnerPappayapplyOptions extends CallOptions {
  xml: PostV2PayPartnerPappayapplyXml
}

/** 申请扣款：应答 */
export interface PostV2PayPartnerPappayapplyResponse {
  /** 子商户公众账号ID · 最长32个字符 */
  sub_appid?: string
  /** 子商户号 · 最长32个字符 */
  sub_mch_id?: string
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
  /** 公众账号id · 例：`wxcbda96de0b165486` */
  appid: string
  /** 商户号 · 最长10000098个字符 · 例：`10000098` */
  mch_id: string
  /** 随机字符串 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str: string
  /** 签名 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 例：`SIGN_ERROR` */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
}

/** `v2/pay/partner/pappayapply` */
export interface V2PayPartnerPappayapply extends PathNode {
  /**
   * 申请扣款
   *
   * `POST /pay/partner/pappayapply`
   *
   * 产品：APIv2∙委托扣款
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988372 官方文档}
   */
  post(options: PostV2PayPartnerPappayapplyOptions): Promise<AxiosResponse<PostV2PayPartnerPappayapplyResponse>>
}

/** 添加分账接收方：请求 */
export interface PostV2PayProfitsharingaddreceiverXml {
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000100` */
  mch_id?: string
  /** 子商户号 · 最长32个字符 · 例：`1900000109` */
  sub_mch_id?: string
  /** 公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  appid: string
  /** 子商户公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`ABC6DD4AA85C0EECA82C35595A69EFGH` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256'
  /** 分账接收方JSON格式字符串 · 最长2048个字符 */
  receiver: string | {
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
    /** 分账接收方账号 · 例：`190001001` */
    account: string
    /** 分账个人接收方姓名 */
    name?: string
    /** 与分账方的关系类型 */
    relation_type?: 'SERVICE_PROVIDER' | 'STORE' | 'STAFF' | 'STORE_OWNER' | 'PARTNER' | 'HEADQUARTER' | 'BRAND' | 'DISTRIBUTOR' | 'USER' | 'SUPPLIER' | 'CUSTOM' | 'PLATFORM' | 'OTHERS'
    /** 自定义的分账关系 */
    custom_relation?: string
  }
}

/** 添加分账接收方：选项 */
export interface PostV2PayProfitsharingaddreceiverOptions extends CallOptions {
  xml: PostV2PayProfitsharingaddreceiverXml
}

/** 添加分账接收方：应答 */
export interface PostV2PayProfitsharingaddreceiverResponse {
  /** 子商户公众账号ID · 最长32个字符 */
  sub_appid?: string
  /** 子商户号 · 最长32个字符 */
  sub_mch_id?: string
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
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 分账接收方 · 最长128个字符 */
  receiver: string
}

/** `v2/pay/profitsharingaddreceiver` */
export interface V2PayProfitsharingaddreceiver extends PathNode {
  /**
   * 添加分账接收方
   *
   * `POST /pay/profitsharingaddreceiver`
   *
   * 产品：APIv2∙资金应用∙分账
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011983255 官方文档}
   */
  post(options: PostV2PayProfitsharingaddreceiverOptions): Promise<AxiosResponse<PostV2PayProfitsharingaddreceiverResponse>>
}

/** 查询最大分账比例：请求 */
export interface PostV2PayProfitsharingmerchantratioqueryXml {
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000100` */
  mch_id?: string
  /** 子商户号 · 最长32个字符 · 例：`1900000109` */
  sub_mch_id?: string
  /** 品牌主商户号 · 最长32个字符 · 例：`1900000108` */
  brand_mch_id?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256'
}

/** 查询最大分账比例：选项 */
export interface PostV2PayProfitsharingmerchantratioqueryOptions extends CallOptions {
  xml: PostV2PayProfitsharingmerchantratioqueryXml
}

/** 查询最大分账比例：应答 */
export interface PostV2PayProfitsharingmerchantratioqueryResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 商户号 · 最长32个字符 · 例：`1900000100` */
  mch_id: string
  /** 子商户号 · 最长32个字符 · 例：`1900000109` */
  sub_mch_id?: string
  /** 品牌主商户号 · 最长32个字符 · 例：`1900000108` */
  brand_mch_id?: string
  /** 最大分账比例 */
  max_ratio: string
  /** 随机字符串 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str: string
  /** 签名 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6C380BEC2BFD727A4B6845133519F3AD6` */
  sign: string
}

/** `v2/pay/profitsharingmerchantratioquery` */
export interface V2PayProfitsharingmerchantratioquery extends PathNode {
  /**
   * 查询最大分账比例
   *
   * `POST /pay/profitsharingmerchantratioquery`
   *
   * 产品：APIv2∙资金应用∙分账
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011985120 官方文档}
   */
  post(options: PostV2PayProfitsharingmerchantratioqueryOptions): Promise<AxiosResponse<PostV2PayProfitsharingmerchantratioqueryResponse>>
}

/** 查询订单待分账金额：请求 */
export interface PostV2PayProfitsharingorderamountqueryXml {
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000100` */
  mch_id?: string
  /** 微信订单号 · 最长32个字符 · 例：`4208450740201411110007820472` */
  transaction_id: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256'
}

/** 查询订单待分账金额：选项 */
export interface PostV2PayProfitsharingorderamountqueryOptions extends CallOptions {
  xml: PostV2PayProfitsharingorderamountqueryXml
}

/** 查询订单待分账金额：应答 */
export interface PostV2PayProfitsharingorderamountqueryResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 商户号 · 最长32个字符 · 例：`1900000100` */
  mch_id?: string
  /** 微信订单号 · 最长32个字符 · 例：`4208450740201411110007820472` */
  transaction_id: string
  /** 订单剩余待分金额 · 单位：分 */
  unsplit_amount?: string
  /** 随机字符串 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
}

/** `v2/pay/profitsharingorderamountquery` */
export interface V2PayProfitsharingorderamountquery extends PathNode {
  /**
   * 查询订单待分账金额
   *
   * `POST /pay/profitsharingorderamountquery`
   *
   * 产品：APIv2∙资金应用∙分账
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984132 官方文档}
   */
  post(options: PostV2PayProfitsharingorderamountqueryOptions): Promise<AxiosResponse<PostV2PayProfitsharingorderamountqueryResponse>>
}

/** 查询分账结果：请求 */
export interface PostV2PayProfitsharingqueryXml {
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000100` */
  mch_id?: string
  /** 子商户号 · 最长32个字符 · 例：`1900000109` */
  sub_mch_id?: string
  /** 微信订单号 · 最长32个字符 · 例：`4208450740201411110007820472` */
  transaction_id: string
  /** 商户分账单号 · 最长32个字符 · 例：`P20150806125346` */
  out_order_no: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256'
}

/** 查询分账结果：选项 */
export interface PostV2PayProfitsharingqueryOptions extends CallOptions {
  xml: PostV2PayProfitsharingqueryXml
}

/** 查询分账结果：应答 */
export interface PostV2PayProfitsharingqueryResponse {
  /** 子商户公众账号ID · 最长32个字符 */
  sub_appid?: string
  /** 子商户号 · 最长32个字符 */
  sub_mch_id?: string
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
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 微信订单号 · 最长32个字符 · 例：`4208450740201411110007820472` */
  transaction_id: string
  /** 商户分账单号 · 最长64个字符 · 例：`P20150806125346` */
  out_order_no: string
  /** 微信分账单号 · 最长64个字符 · 例：`3008450740201411110007820472` */
  order_id: string
  /** 分账单状态 · 最长16个字符 */
  status: 'PROCESSING' | 'FINISHED' | (string & {})
  /** 分账接收方列表JSON格式字符串 */
  receivers: string
}

/** `v2/pay/profitsharingquery` */
export interface V2PayProfitsharingquery extends PathNode {
  /**
   * 查询分账结果
   *
   * `POST /pay/profitsharingquery`
   *
   * 产品：APIv2∙资金应用∙分账
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011983179 官方文档}
   */
  post(options: PostV2PayProfitsharingqueryOptions): Promise<AxiosResponse<PostV2PayProfitsharingqueryResponse>>
}

/** 删除分账接收方：请求 */
export interface PostV2PayProfitsharingremovereceiverXml {
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000100` */
  mch_id?: string
  /** 子商户号 · 最长32个字符 · 例：`1900000109` */
  sub_mch_id?: string
  /** 公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  appid: string
  /** 子商户公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`ABC6DD4AA85C0EECA82C35595A69EFGH` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256'
  /** 分账接收方JSON格式字符串 · 最长2048个字符 */
  receiver: string | {
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
    /** 分账接收方账号 · 例：`190001001` */
    account: string
  }
}

/** 删除分账接收方：选项 */
export interface PostV2PayProfitsharingremovereceiverOptions extends CallOptions {
  xml: PostV2PayProfitsharingremovereceiverXml
}

/** 删除分账接收方：应答 */
export interface PostV2PayProfitsharingremovereceiverResponse {
  /** 子商户公众账号ID · 最长32个字符 */
  sub_appid?: string
  /** 子商户号 · 最长32个字符 */
  sub_mch_id?: string
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
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 分账接收方JSON格式字符串 · 最长128个字符 */
  receiver: string
}

/** `v2/pay/profitsharingremovereceiver` */
export interface V2PayProfitsharingremovereceiver extends PathNode {
  /**
   * 删除分账接收方
   *
   * `POST /pay/profitsharingremovereceiver`
   *
   * 产品：APIv2∙资金应用∙分账
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011983295 官方文档}
   */
  post(options: PostV2PayProfitsharingremovereceiverOptions): Promise<AxiosResponse<PostV2PayProfitsharingremovereceiverResponse>>
}

/** 回退结果查询：请求 */
export interface PostV2PayProfitsharingreturnqueryXml {
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000100` */
  mch_id?: string
  /** 子商户号 · 最长32个字符 · 例：`1900000109` */
  sub_mch_id?: string
  /** 公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  appid: string
  /** 子商户公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256'
  /** 微信分账单号 · 最长64个字符 · 例：`3008450740201411110007820472` */
  order_id?: string
  /** 商户分账单号 · 最长64个字符 · 例：`P20150806125346` */
  out_order_no?: string
  /** 商户回退单号 · 最长32个字符 · 例：`R20190516001` */
  out_return_no: string
}

/** 回退结果查询：选项 */
export interface PostV2PayProfitsharingreturnqueryOptions extends CallOptions {
  xml: PostV2PayProfitsharingreturnqueryXml
}

/** 回退结果查询：应答 */
export interface PostV2PayProfitsharingreturnqueryResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  appid: string
  /** 商户号 · 最长32个字符 · 例：`1900000100` */
  mch_id: string
  /** 随机字符串 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str: string
  /** 签名 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6C380BEC2BFD727A4B6845133519F3AD6` */
  sign: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 子商户号 · 最长32个字符 · 例：`1900000109` */
  sub_mch_id?: string
  /** 子商户公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 微信分账单号 · 最长64个字符 · 例：`3008450740201411110007820472` */
  order_id?: string
  /** 商户分账单号 · 最长64个字符 · 例：`P20150806125346` */
  out_order_no?: string
  /** 商户回退单号 · 最长32个字符 · 例：`R20190516001` */
  out_return_no: string
  /** 微信回退单号 · 最长64个字符 · 例：`3008450740201411110007820472` */
  return_no?: string
  /** 回退方类型 · 最长32个字符 */
  return_account_type: 'MERCHANT_ID' | (string & {})
  /** 回退方账号 · 最长64个字符 · 例：`86693852` */
  return_account: string
  /** 回退金额 · 单位：分 */
  return_amount: string
  /** 回退描述 · 最长80个字符 */
  description: string
  /** 回退结果 · 最长32个字符 */
  result?: 'SUCCESS' | 'PROCESSING' | 'FAILED' | (string & {})
  /** 失败原因 · 最长32个字符 */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {})
  /** 完成时间 · 最长16个字符 · 例：`20180608170132` */
  finish_time?: string
}

/** `v2/pay/profitsharingreturnquery` */
export interface V2PayProfitsharingreturnquery extends PathNode {
  /**
   * 回退结果查询
   *
   * `POST /pay/profitsharingreturnquery`
   *
   * 产品：APIv2∙资金应用∙分账
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984233 官方文档}
   */
  post(options: PostV2PayProfitsharingreturnqueryOptions): Promise<AxiosResponse<PostV2PayProfitsharingreturnqueryResponse>>
}

/** 合单查单：请求 */
export interface PostV2PayQuerycombinedorderXml {
  /** 合单appid · 最长32个字符 · 例：`wx8888888888888888` */
  combine_appid: string
  /** 合单商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000109` */
  combine_mch_id?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长128个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长64个字符 */
  sign_type?: 'HMAC-SHA256'
  /** 合单商户订单号 · 最长32个字符 · 例：`1217752501201407033233368018` */
  combine_out_trade_no: string
}

/** 合单查单：选项 */
export interface PostV2PayQuerycombinedorderOptions extends CallOptions {
  xml: PostV2PayQuerycombinedorderXml
}

/** 合单查单：应答 */
export interface PostV2PayQuerycombinedorderResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 合单appid · 最长32个字符 · 例：`wx8888888888888888` */
  combine_appid: string
  /** 合单商户号 · 最长32个字符 · 例：`1900000109` */
  combine_mch_id: string
  /** 随机字符串 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str: string
  /** 设备号 · 最长32个字符 · 例：`000077` */
  device_info?: string
  /** 合单用户标识 · 最长128个字符 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  combine_openid?: string
  /** 合单商户订单号 · 最长32个字符 · 例：`1217752501201407033233368018` */
  combine_out_trade_no: string
  /** 签名 · 最长128个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 业务结果描述 · 最长32个字符 · 例：`OK` */
  result_msg: string
  /** 交易状态 · 最长32个字符 */
  trade_state?: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {})
  /** 交易状态描述 · 最长256个字符 */
  trade_state_desc?: string
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 子单信息JSON格式字符串 · 最长10240个字符 */
  sub_order_list: string
}

/** `v2/pay/querycombinedorder` */
export interface V2PayQuerycombinedorder extends PathNode {
  /**
   * 合单查单
   *
   * `POST /pay/querycombinedorder`
   *
   * 产品：APIv2∙基础支付∙合单
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_3&index=4 官方文档}
   */
  post(options: PostV2PayQuerycombinedorderOptions): Promise<AxiosResponse<PostV2PayQuerycombinedorderResponse>>
}

/** 汇率查询：请求 */
export interface PostV2PayQueryexchagerateXml {
  /** 公众账号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 例：`1230000109` */
  mch_id?: string
  /** 币种 · 例：`USD` */
  fee_type: string
  /** 日期 · 例：`20150807` */
  date: string
  /** 签名 · 缺省时由客户端填写 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  sign?: string
}

/** 汇率查询：选项 */
export interface PostV2PayQueryexchagerateOptions extends CallOptions {
  xml: PostV2PayQueryexchagerateXml
}

/** 汇率查询：应答 */
export interface PostV2PayQueryexchagerateResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
  /** 公众账号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 例：`1230000109` */
  mch_id: string
  /** 子商户号 · 例：`1230000100` */
  sub_mch_id?: string
  /** 币种 · 例：`USD` */
  fee_type: string
  /** 汇率时间 · 例：`20150807` */
  rate_time: string
  /** 现汇卖出价 · 例：`650000000` */
  rate: string
  /** 签名 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  sign: string
}

/** `v2/pay/queryexchagerate` */
export interface V2PayQueryexchagerate extends PathNode {
  /**
   * 汇率查询
   *
   * `POST /pay/queryexchagerate`
   *
   * 产品：跨境、APIv2∙通用
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v2/zh/4013634970 官方文档}
   */
  post(options: PostV2PayQueryexchagerateOptions): Promise<AxiosResponse<PostV2PayQueryexchagerateResponse>>
}

/** 查询退款：请求 */
export interface PostV2PayRefundqueryXml {
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
export interface PostV2PayRefundqueryOptions extends CallOptions {
  xml: PostV2PayRefundqueryXml
}

/** 查询退款：应答 */
export interface PostV2PayRefundqueryResponse {
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

/** `v2/pay/refundquery` */
export interface V2PayRefundquery extends PathNode {
  /**
   * 查询退款
   *
   * `POST /pay/refundquery`
   *
   * 产品：APIv2∙基础支付∙退款
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011939577 官方文档}
   */
  post(options: PostV2PayRefundqueryOptions): Promise<AxiosResponse<PostV2PayRefundqueryResponse>>
}

/** 查询退款（支持单品）：请求 */
export interface PostV2PayRefundqueryv2Xml {
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

/** 查询退款（支持单品）：选项 */
export interface PostV2PayRefundqueryv2Options extends CallOptions {
  xml: PostV2PayRefundqueryv2Xml
}

/** 查询退款（支持单品）：应答 */
export interface PostV2PayRefundqueryv2Response {
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
  /** 营销详情JSON格式字符串 · 最长6000个字符 */
  promotion_detail?: string
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

/** `v2/pay/refundqueryv2` */
export interface V2PayRefundqueryv2 extends PathNode {
  /**
   * 查询退款（支持单品）
   *
   * `POST /pay/refundqueryv2`
   *
   * 产品：APIv2∙基础支付∙退款
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011984122 官方文档}
   */
  post(options: PostV2PayRefundqueryv2Options): Promise<AxiosResponse<PostV2PayRefundqueryv2Response>>
}

/** 查询结算资金：请求 */
export interface PostV2PaySettlementqueryXml {
  /** 公众账号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 例：`1900000109` */
  mchid?: string
  /** 子商户号 · 例：`1230000109` */
  sub_mch_id?: string
  /** 结算状态 */
  usetag: 1 | 2
  /** 随机字符串 · 缺省时由客户端填写 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  nonce_str?: string
  /** 偏移量 */
  offset: number
  /** 最大记录条数 */
  limit: number
  /** 开始日期 · 例：`20150807` */
  date_start: string
  /** 结束日期 · 例：`20150807` */
  date_end: string
  /** 是否查询分账结算信息 */
  query_split?: boolean
  /** 签名 · 缺省时由客户端填写 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  sign?: string
}

/** 查询结算资金：选项 */
export interface PostV2PaySettlementqueryOptions extends CallOptions {
  xml: PostV2PaySettlementqueryXml
}

/** 查询结算资金：应答 */
export interface PostV2PaySettlementqueryResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
  /** 公众账号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 例：`1230000109` */
  mch_id: string
  /** 随机字符串 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 签名 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  sign?: string
  /** 返回数据行数 · 例：`10` */
  record_num: string
  /** 付汇批次号 · 例：`10` */
  fbatchno: string
  /** 结算日期 · 例：`20151101` */
  date_settlement: string
  /** 交易开始日期 · 例：`20151101` */
  date_start: string
  /** 交易结束日期 · 例：`20151101` */
  date_end: string
  /** 划账金额 · 单位：货币最小单位 */
  settlement_fee: string
  /** 未划账金额 · 单位：货币最小单位 */
  unsettlement_fee: string
  /** 结算币种 · 例：`GBP` */
  settlementfee_type: string
  /** 支付金额 · 单位：货币最小单位 */
  pay_fee: string
  /** 退款金额 · 单位：货币最小单位 */
  refund_fee: string
  /** 支付净额 · 单位：货币最小单位 */
  pay_net_fee: string
  /** 手续费金额 · 单位：货币最小单位 */
  poundage_fee: string
  /** 分账划账金额 · 单位：货币最小单位 */
  split_settlement_fee?: string
  /** 分账未划账金额 · 单位：货币最小单位 */
  split_unsettlement_fee?: string
}

/** `v2/pay/settlementquery` */
export interface V2PaySettlementquery extends PathNode {
  /**
   * 查询结算资金
   *
   * `POST /pay/settlementquery`
   *
   * 产品：跨境
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v2/zh/4013634920 官方文档}
   */
  post(options: PostV2PaySettlementqueryOptions): Promise<AxiosResponse<PostV2PaySettlementqueryResponse>>
}

/** 统一下单：请求 */
export interface PostV2PayUnifiedorderXml {
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
  detail?: string | V2PayOrderDetail
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
    store_info: V2PayStoreInfo
  }
  /** 证件类型 · 最长32个字符 */
  user_type?: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT'
  /** 证件号 · 最长32个字符 · 例：`43102119910910512X` */
  user_creid?: string
  /** 姓名 · 最长64个字符 */
  user_truename?: string
}

/** 统一下单：选项 */
export interface PostV2PayUnifiedorderOptions extends CallOptions {
  xml: PostV2PayUnifiedorderXml
}

/** 统一下单：应答 */
export interface PostV2PayUnifiedorderResponse {
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

/** `v2/pay/unifiedorder` */
export interface V2PayUnifiedorder extends PathNode {
  /**
   * 统一下单
   *
   * `POST /pay/unifiedorder`
   *
   * 产品：APIv2∙基础支付
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011935214 官方文档}
   */
  post(options: PostV2PayUnifiedorderOptions): Promise<AxiosResponse<PostV2PayUnifiedorderResponse>>
}

export interface V2PayOperations {
  'POST /v2/pay/closecombinedorder': { xml: PostV2PayClosecombinedorderXml; options: PostV2PayClosecombinedorderOptions; response: PostV2PayClosecombinedorderResponse }
  'POST /v2/pay/closeorder': { xml: PostV2PayCloseorderXml; options: PostV2PayCloseorderOptions; response: PostV2PayCloseorderResponse }
  'POST /v2/pay/combinedorder': { xml: PostV2PayCombinedorderXml; options: PostV2PayCombinedorderOptions; response: PostV2PayCombinedorderResponse }
  'POST /v2/pay/contractorder': { xml: PostV2PayContractorderXml; options: PostV2PayContractorderOptions; response: PostV2PayContractorderResponse }
  'POST /v2/pay/downloadbill': { xml: PostV2PayDownloadbillXml; options: PostV2PayDownloadbillOptions; response: PostV2PayDownloadbillResponse }
  'POST /v2/pay/downloadfundflow': { xml: PostV2PayDownloadfundflowXml; options: PostV2PayDownloadfundflowOptions; response: PostV2PayDownloadfundflowResponse }
  'POST /v2/pay/facepay': { xml: PostV2PayFacepayXml; options: PostV2PayFacepayOptions; response: PostV2PayFacepayResponse }
  'POST /v2/pay/facepayquery': { xml: PostV2PayFacepayqueryXml; options: PostV2PayFacepayqueryOptions; response: PostV2PayFacepayqueryResponse }
  'POST /v2/pay/micropay': { xml: PostV2PayMicropayXml; options: PostV2PayMicropayOptions; response: PostV2PayMicropayResponse }
  'POST /v2/pay/orderquery': { xml: PostV2PayOrderqueryXml; options: PostV2PayOrderqueryOptions; response: PostV2PayOrderqueryResponse }
  'POST /v2/pay/paporderquery': { xml: PostV2PayPaporderqueryXml; options: PostV2PayPaporderqueryOptions; response: PostV2PayPaporderqueryResponse }
  'POST /v2/pay/pappayapply': { xml: PostV2PayPappayapplyXml; options: PostV2PayPappayapplyOptions; response: PostV2PayPappayapplyResponse }
  'POST /v2/pay/partner/paporderquery': { xml: PostV2PayPartnerPaporderqueryXml; options: PostV2PayPartnerPaporderqueryOptions; response: PostV2PayPartnerPaporderqueryResponse }
  'POST /v2/pay/partner/pappayapply': { xml: PostV2PayPartnerPappayapplyXml; options: PostV2PayPartnerPappayapplyOptions; response: PostV2PayPartnerPappayapplyResponse }
  'POST /v2/pay/profitsharingaddreceiver': { xml: PostV2PayProfitsharingaddreceiverXml; options: PostV2PayProfitsharingaddreceiverOptions; response: PostV2PayProfitsharingaddreceiverResponse }
  'POST /v2/pay/profitsharingmerchantratioquery': { xml: PostV2PayProfitsharingmerchantratioqueryXml; options: PostV2PayProfitsharingmerchantratioqueryOptions; response: PostV2PayProfitsharingmerchantratioqueryResponse }
  'POST /v2/pay/profitsharingorderamountquery': { xml: PostV2PayProfitsharingorderamountqueryXml; options: PostV2PayProfitsharingorderamountqueryOptions; response: PostV2PayProfitsharingorderamountqueryResponse }
  'POST /v2/pay/profitsharingquery': { xml: PostV2PayProfitsharingqueryXml; options: PostV2PayProfitsharingqueryOptions; response: PostV2PayProfitsharingqueryResponse }
  'POST /v2/pay/profitsharingremovereceiver': { xml: PostV2PayProfitsharingremovereceiverXml; options: PostV2PayProfitsharingremovereceiverOptions; response: PostV2PayProfitsharingremovereceiverResponse }
  'POST /v2/pay/profitsharingreturnquery': { xml: PostV2PayProfitsharingreturnqueryXml; options: PostV2PayProfitsharingreturnqueryOptions; response: PostV2PayProfitsharingreturnqueryResponse }
  'POST /v2/pay/querycombinedorder': { xml: PostV2PayQuerycombinedorderXml; options: PostV2PayQuerycombinedorderOptions; response: PostV2PayQuerycombinedorderResponse }
  'POST /v2/pay/queryexchagerate': { xml: PostV2PayQueryexchagerateXml; options: PostV2PayQueryexchagerateOptions; response: PostV2PayQueryexchagerateResponse }
  'POST /v2/pay/refundquery': { xml: PostV2PayRefundqueryXml; options: PostV2PayRefundqueryOptions; response: PostV2PayRefundqueryResponse }
  'POST /v2/pay/refundqueryv2': { xml: PostV2PayRefundqueryv2Xml; options: PostV2PayRefundqueryv2Options; response: PostV2PayRefundqueryv2Response }
  'POST /v2/pay/settlementquery': { xml: PostV2PaySettlementqueryXml; options: PostV2PaySettlementqueryOptions; response: PostV2PaySettlementqueryResponse }
  'POST /v2/pay/unifiedorder': { xml: PostV2PayUnifiedorderXml; options: PostV2PayUnifiedorderOptions; response: PostV2PayUnifiedorderResponse }
}

/** 单品优惠活动信息 */
export interface V2PayOrderDetail {
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
    merchant_category_code?: number
  }[]
}

/** 查询订单 */
export interface V2PayOrderQuery {
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

/** 查询退款 */
export interface V2PayRefundQuery {
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
  /** 签名类型 · 最长32个字符 */
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

/** 实际门店信息 */
export interface V2PayStoreInfo {
  /** 门店id · 例：`SZTX001` */
  id: string
  /** 门店名称 */
  name?: string
  /** 门店行政区划码 · 例：`440305` */
  area_code?: string
  /** 门店详细地址 */
  address?: string
}

