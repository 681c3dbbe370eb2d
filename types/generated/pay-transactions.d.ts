// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'

/** 微信分付-支付方式前置服务：请求 */
export interface PostV3PayAcquiringBankTransactionsExposureJson {
  /** 从业机构号 · 例：`1356485` */
  acquiring_bank_id: string
  /** 从业机构应用AppID · 例：`wx8888888888888888` */
  acquiring_bank_appid?: string
  /** 特约商户号 · 例：`1900000109` */
  merchant_id: string
  /** 特约商户应用AppID · 例：`wxd678efh567hg6999` */
  merchant_appid?: string
  /** 渠道商户号 · 例：`20001111` */
  channel_id: string
  /** 支付者 */
  payer: {
    /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
    acquiring_bank_openid?: string
    /** 用户手机号的哈希值 · 例：`ABDEF3445546456B` */
    phone_number_hash?: string
    /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
    merchant_openid?: string
  }
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
}

/** 微信分付-支付方式前置服务：选项 */
export interface PostV3PayAcquiringBankTransactionsExposureOptions extends CallOptions {
  json: PostV3PayAcquiringBankTransactionsExposureJson
}

/** 微信分付-支付方式前置服务：应答 */
export interface PostV3PayAcquiringBankTransactionsExposureResponse {
  /** 是否建议曝光微信分付 */
  fqf_exposure: boolean
  /** 曝光凭证 · 例：`Dfkdsf324+-LKFD=` */
  market_exposure_token?: string
}

/** `v3/pay/acquiring-bank/transactions/exposure` */
export interface V3PayAcquiringBankTransactionsExposure extends PathNode {
  /**
   * 微信分付-支付方式前置服务
   *
   * `POST /v3/pay/acquiring-bank/transactions/exposure`
   *
   * 产品：微信分付 · 角色：从业机构
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014326541 官方文档}
   */
  post(options: PostV3PayAcquiringBankTransactionsExposureOptions): Promise<AxiosResponse<PostV3PayAcquiringBankTransactionsExposureResponse>>
}

/** 商户贴息-获取微信分付曝光建议：请求 */
export interface PostV3PayInstalExposureJson {
  /** 直连商户号 · 例：`1230000109` */
  mchid: string
  /** 应用AppID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 用户ID的类型 */
  user_id_type: 'UNKNOWN_USER_ID_TYPE' | 'OPENID' | 'PHONE_NO' | 'SP_OPENID' | 'SUB_OPENID'
  /** 用户标识 · 例：`123456789` */
  openid?: string
  /** 用户手机号的十六进制字符串 · 例：`EF879546FFFF` */
  phone_number_hash?: string
}

/** 商户贴息-获取微信分付曝光建议：选项 */
export interface PostV3PayInstalExposureOptions extends CallOptions {
  json: PostV3PayInstalExposureJson
}

/** 商户贴息-获取微信分付曝光建议：应答 */
export interface PostV3PayInstalExposureResponse {
  /** 是否建议曝光微信分付 */
  recommend_exposure: boolean
}

/** `v3/pay/instal/exposure` */
export interface V3PayInstalExposure extends PathNode {
  /**
   * 商户贴息-获取微信分付曝光建议
   *
   * `POST /v3/pay/instal/exposure`
   *
   * 产品：微信分付 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016196762 官方文档}
   */
  post(options: PostV3PayInstalExposureOptions): Promise<AxiosResponse<PostV3PayInstalExposureResponse>>
}

/** 商户贴息-获取微信分付曝光建议：请求 */
export interface PostV3PayInstalPartnerExposureJson {
  /** 服务商户号 · 例：`1230000109` */
  sp_mchid: string
  /** 服务商应用ID · 例：`wx8888888888888888` */
  sp_appid: string
  /** 子商户/二级商户应用ID · 例：`wxd678efh567hg6999` */
  sub_appid: string
  /** 子商户号/二级商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 用户ID */
  user_id?: {
    /** 用户ID的类型 */
    user_id_type?: 'UNKNOWN_USER_ID_TYPE' | 'OPENID' | 'PHONE_NO' | 'SP_OPENID' | 'SUB_OPENID'
    /** 用户服务标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
    sp_openid?: string
    /** 用户子标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
    sub_openid?: string
    /** 用户手机号的哈希值 · 例：`ABDEF3445546456B` */
    phone_number_hash?: string
  }
}

/** 商户贴息-获取微信分付曝光建议：选项 */
export interface PostV3PayInstalPartnerExposureOptions extends CallOptions {
  json: PostV3PayInstalPartnerExposureJson
}

/** 商户贴息-获取微信分付曝光建议：应答 */
export interface PostV3PayInstalPartnerExposureResponse {
  /** 是否建议曝光微信分付 */
  recommend_exposure: boolean
}

/** `v3/pay/instal/partner/exposure` */
export interface V3PayInstalPartnerExposure extends PathNode {
  /**
   * 商户贴息-获取微信分付曝光建议
   *
   * `POST /v3/pay/instal/partner/exposure`
   *
   * 产品：微信分付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016196820 官方文档}
   */
  post(options: PostV3PayInstalPartnerExposureOptions): Promise<AxiosResponse<PostV3PayInstalPartnerExposureResponse>>
}

/** APP下单：请求 */
export interface PostV3PayTransactionsAppJson {
  /** 公众号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 直连商户号 · 例：`1230000109` */
  mchid: string
  /** 商品描述 */
  description: string
  /** 附加数据 */
  attach?: string
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 订单金额 */
  amount: {
    /** 总金额 · 单位：分 */
    total: number
    /** 货币类型 · 例：`CNY` */
    currency?: string
  }
  /** 交易结束时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  time_expire?: string
  /** 通知地址 · 例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url: string
  /** 订单优惠标记 · 例：`WXG` */
  goods_tag?: string
  /** 指定支付方式 */
  limit_pay?: ('no_balance' | 'no_credit' | 'no_debit' | 'balance_only')[]
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean
  /** 优惠功能 */
  detail?: PayTransactionsOrderDetail
  /** 场景信息 */
  scene_info?: PayTransactionsSceneInfo
  /** 支付者 */
  payer?: {
    /** 实名支付 */
    identity?: PayTransactionsPayerIdentity
  }
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean
  }
  /** 贴息信息 */
  subsidy_info?: {
    /** 贴息详情列表 */
    subsidy_detail?: {
      /** 贴息方案类型 */
      subsidy_period_type: 'DAILY' | 'PERIOD'
      /** 贴息方案列表 */
      subsidy_plan: {
        /** 贴息期数 */
        subsidy_installment_num: 3 | 6 | 12
        /** 贴息比例 */
        subsidy_percent: 0 | 100
      }[]
    }[]
  }
}

/** APP下单：选项 */
export interface PostV3PayTransactionsAppOptions extends CallOptions {
  json: PostV3PayTransactionsAppJson
}

/** APP下单：应答 */
export interface PostV3PayTransactionsAppResponse {
  /** 预支付交易会话标识 · 例：`wx201410272009395522657a690389285100` */
  prepay_id: string
}

/** `v3/pay/transactions/app` */
export interface V3PayTransactionsApp extends PathNode {
  /**
   * APP下单
   *
   * `POST /v3/pay/transactions/app`
   *
   * 产品：基础支付 · 角色：直连商户、特约商户（直连模式）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013070347 官方文档}
   */
  post(options: PostV3PayTransactionsAppOptions): Promise<AxiosResponse<PostV3PayTransactionsAppResponse>>
}

/** APP下单并签约：请求 */
export interface PostV3PayTransactionsAppWithContractJson {
  /** 公众号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 直连商户号 · 例：`1230000109` */
  mchid: string
  /** 商品描述 */
  description: string
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 交易结束时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  time_expire?: string
  /** 附加数据 */
  attach?: string
  /** 通知地址 · 例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url: string
  /** 订单优惠标记 · 例：`WXG` */
  goods_tag?: string
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean
  /** 订单金额 */
  amount: {
    /** 总金额 · 单位：分 */
    total: number
    /** 货币类型 · 例：`CNY` */
    currency?: string
  }
  /** 优惠功能 */
  detail?: PayTransactionsOrderDetailWithContract
  /** 场景信息 */
  scene_info?: PayTransactionsSceneInfoWithContract
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean
  }
  /** 签约授权信息 */
  contract_info: {
    /** 模板ID · 例：`3484306348` */
    plan_id: string
    /** 签约商户号 · 例：`1200009811` */
    contract_mchid: string
    /** 签约AppID · 例：`wxcbda96de0b165486` */
    contract_appid: string
    /** 签约协议号 · 例：`100001256` */
    contract_code: string
    /** 请求序列号 · 例：`1695` */
    request_serial: string
    /** 用户账户展示名称 · 例：`123456` */
    contract_display_account: string
    /** 签约信息通知URL · 例：`https://yoursite.com` */
    contract_notify_url?: string
  }
}

/** APP下单并签约：选项 */
export interface PostV3PayTransactionsAppWithContractOptions extends CallOptions {
  json: PostV3PayTransactionsAppWithContractJson
}

/** APP下单并签约：应答 */
export interface PostV3PayTransactionsAppWithContractResponse {
  /** 预支付交易会话标识 · 例：`wx201410272009395522657a690389285100` */
  prepay_id: string
}

/** `v3/pay/transactions/app-with-contract` */
export interface V3PayTransactionsAppWithContract extends PathNode {
  /**
   * APP下单并签约
   *
   * `POST /v3/pay/transactions/app-with-contract`
   *
   * 产品：支付中签约 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017019923 官方文档}
   */
  post(options: PostV3PayTransactionsAppWithContractOptions): Promise<AxiosResponse<PostV3PayTransactionsAppWithContractResponse>>
}

/** 付款码支付：请求 */
export interface PostV3PayTransactionsCodepayJson {
  /** 应用AppID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 直连商户号 · 例：`1230000109` */
  mchid: string
  /** 商品描述 */
  description: string
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 附加数据 */
  attach?: string
  /** 订单优惠标记 · 例：`WXG` */
  goods_tag?: string
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean
  /** 支付者 */
  payer: {
    /** 授权码 · 例：`130061098828009406` */
    auth_code: string
  }
  /** 订单金额 */
  amount: {
    /** 总金额 · 单位：分 */
    total: number
    /** 货币类型 · 例：`CNY` */
    currency?: string
  }
  /** 场景信息 */
  scene_info: {
    /** 商户端设备号 · 例：`013467007045764` */
    device_id?: string
    /** 商户端设备 IP · 例：`128.0.0.1` */
    device_ip?: string
    /** 商户门店信息 */
    store_info: {
      /** 门店编号 · 例：`0001` */
      id?: string
      /** 商家自定义编码 · 例：`A1111` */
      out_id?: string
    }
  }
  /** 优惠功能 */
  detail?: {
    /** 订单原价 · 单位：分 */
    cost_price?: number
    /** 商品小票ID */
    invoice_id?: string
    /** 单品列表 */
    goods_detail: {
      /** 商品编码 · 例：`1246464644` */
      merchant_goods_id: string
      /** 微信支付商品编码 · 例：`1001` */
      wxpay_goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /** 商品数量 */
      quantity: number
      /** 商品单价 · 单位：分 */
      unit_price: number
    }[]
  }
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean
  }
}

/** 付款码支付：选项 */
export interface PostV3PayTransactionsCodepayOptions extends CallOptions {
  json: PostV3PayTransactionsCodepayJson
}

/** 付款码支付：应答 */
export interface PostV3PayTransactionsCodepayResponse {
  /** 应用AppID · 例：`wxd678efh567hg6787` */
  appid?: string
  /** 直连商户号 · 例：`1230000109` */
  mchid: string
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 微信支付订单号 · 例：`1217752501201407033233368018` */
  transaction_id?: string
  /** 交易类型 · 例：`MICROPAY` */
  trade_type?: string
  /** 银行类型 · 例：`CCB_DEBIT` */
  bank_type?: string
  /** 支付完成时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  success_time?: string
  /** 交易状态 · 例：`SUCCESS` */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 附加数据 */
  attach?: string
  /** 支付者 */
  payer?: {
    /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
    openid?: string
  }
  /** 订单金额 */
  amount?: {
    /** 订单金额 · 单位：分 */
    total: number
    /** 用户支付金额 · 单位：分 */
    payer_total?: number
    /** 订单金额货币类型 · 例：`CNY` */
    currency?: string
    /** 用户支付货币类型 · 例：`CNY` */
    payer_currency?: string
  }
  /** 优惠信息 */
  promotion_detail?: {
    /** 券ID · 例：`109519` */
    coupon_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 · 例：`GLOBAL` */
    scope?: string
    /** 优惠类型 · 例：`CASH` */
    type?: string
    /** 优惠券面额 · 单位：分 */
    amount: number
    /** 活动ID · 例：`931386` */
    stock_id?: string
    /** 微信出资 · 单位：分 */
    wechatpay_contribute?: number
    /** 商户出资 · 单位：分 */
    merchant_contribute?: number
    /** 其他出资 · 单位：分 */
    other_contribute?: number
    /** 优惠货币类型 · 例：`CNY` */
    currency?: string
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 · 例：`M1006` */
      goods_id: string
      /** 商品数量 */
      quantity: number
      /** 商品单价 · 单位：分 */
      unit_price: number
      /** 商品优惠金额 · 单位：分 */
      discount_amount: number
      /** 商品备注 */
      goods_remark?: string
    }[]
  }[]
}

/** `v3/pay/transactions/codepay` */
export interface V3PayTransactionsCodepay extends PathNode {
  /**
   * 付款码支付
   *
   * `POST /v3/pay/transactions/codepay`
   *
   * 产品：基础支付 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012382150 官方文档}
   */
  post(options: PostV3PayTransactionsCodepayOptions): Promise<AxiosResponse<PostV3PayTransactionsCodepayResponse>>
}

/** 微信分付-支付方式前置服务：请求 */
export interface PostV3PayTransactionsExposureJson {
  /** 直连商户号 · 例：`1230000109` */
  mchid?: string
  /** 应用AppID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 支付者 */
  payer: {
    /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
    openid?: string
    /** 用户手机号的哈希值 · 例：`ABDEF3445546456B` */
    phone_number_hash?: string
  }
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
}

/** 微信分付-支付方式前置服务：选项 */
export interface PostV3PayTransactionsExposureOptions extends CallOptions {
  json: PostV3PayTransactionsExposureJson
}

/** 微信分付-支付方式前置服务：应答 */
export interface PostV3PayTransactionsExposureResponse {
  /** 是否建议曝光微信分付 */
  fqf_exposure: boolean
  /** 曝光凭证 · 例：`Dfkdsf324+-LKFD=` */
  market_exposure_token?: string
}

/** `v3/pay/transactions/exposure` */
export interface V3PayTransactionsExposure extends PathNode {
  /**
   * 微信分付-支付方式前置服务
   *
   * `POST /v3/pay/transactions/exposure`
   *
   * 产品：微信分付 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014326314 官方文档}
   */
  post(options: PostV3PayTransactionsExposureOptions): Promise<AxiosResponse<PostV3PayTransactionsExposureResponse>>
}

/** H5下单：请求 */
export interface PostV3PayTransactionsH5Json {
  /** 公众号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 直连商户号 · 例：`1230000109` */
  mchid: string
  /** 商品描述 */
  description: string
  /** 附加数据 */
  attach?: string
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 订单金额 */
  amount: {
    /** 总金额 · 单位：分 */
    total: number
    /** 货币类型 · 例：`CNY` */
    currency?: string
  }
  /** 交易结束时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  time_expire?: string
  /** 通知地址 · 例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url: string
  /** 订单优惠标记 · 例：`WXG` */
  goods_tag?: string
  /** 指定支付方式 */
  limit_pay?: ('no_balance' | 'no_credit' | 'no_debit' | 'balance_only')[]
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean
  /** 优惠功能 */
  detail?: PayTransactionsOrderDetail
  /** 场景信息 */
  scene_info: {
    /** H5场景信息 */
    h5_info: {
      /** 场景类型 */
      type: string
      /** 应用名称 */
      app_name?: string
      /** 网站URL · 例：`https://pay.qq.com` */
      app_url?: string
      /** iOS平台BundleID · 例：`com.tencent.wzryiOS` */
      bundle_id?: string
      /** Android平台PackageName · 例：`com.tencent.tmgp.sgame` */
      package_name?: string
    }
    /** 用户终端IP */
    payer_client_ip: string
    /** 商户端设备号 */
    device_id?: string
    /** 商户门店信息 */
    store_info?: PayTransactionsStoreInfo
  }
  /** 支付者 */
  payer?: {
    /** 实名支付 */
    identity?: PayTransactionsPayerIdentity
  }
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean
  }
}

/** H5下单：选项 */
export interface PostV3PayTransactionsH5Options extends CallOptions {
  json: PostV3PayTransactionsH5Json
}

/** H5下单：应答 */
export interface PostV3PayTransactionsH5Response {
  /** 支付跳转链接 */
  h5_url: string
}

/** `v3/pay/transactions/h5` */
export interface V3PayTransactionsH5 extends PathNode {
  /**
   * H5下单
   *
   * `POST /v3/pay/transactions/h5`
   *
   * 产品：基础支付 · 角色：直连商户、特约商户（直连模式）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791834 官方文档}
   */
  post(options: PostV3PayTransactionsH5Options): Promise<AxiosResponse<PostV3PayTransactionsH5Response>>
}

/** 微信支付订单号查询：查询参数 */
export interface GetV3PayTransactionsIdByTransactionIdQuery {
  /** 直连商户号 · 例：`1230000109` */
  mchid: string
}

/** 微信支付订单号查询：选项 */
export interface GetV3PayTransactionsIdByTransactionIdOptions extends CallOptions {
  /** 微信支付订单号 · 例：`1217752501201407033233368018` */
  transaction_id: string
  query: GetV3PayTransactionsIdByTransactionIdQuery
}

/** 微信支付订单号查询：应答 */
export interface GetV3PayTransactionsIdByTransactionIdResponse extends PayTransactionsOrder {}

/** `v3/pay/transactions/id/{transaction_id}` */
export interface V3PayTransactionsIdByTransactionId extends PathNode {
  /**
   * 微信支付订单号查询
   *
   * `GET /v3/pay/transactions/id/{transaction_id}`
   *
   * 产品：基础支付 · 角色：直连商户、特约商户（直连模式）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791858 官方文档}
   */
  get(options: GetV3PayTransactionsIdByTransactionIdOptions): Promise<AxiosResponse<GetV3PayTransactionsIdByTransactionIdResponse>>
}

/** JSAPI下单：请求 */
export interface PostV3PayTransactionsJsapiJson {
  /** 公众号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 直连商户号 · 例：`1230000109` */
  mchid: string
  /** 商品描述 */
  description: string
  /** 附加数据 */
  attach?: string
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 订单金额 */
  amount: {
    /** 总金额 · 单位：分 */
    total: number
    /** 货币类型 · 例：`CNY` */
    currency?: string
  }
  /** 交易结束时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  time_expire?: string
  /** 通知地址 · 例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url: string
  /** 订单优惠标记 · 例：`WXG` */
  goods_tag?: string
  /** 指定支付方式 */
  limit_pay?: ('no_balance' | 'no_credit' | 'no_debit' | 'balance_only')[]
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean
  /** 优惠功能 */
  detail?: PayTransactionsOrderDetail
  /** 场景信息 */
  scene_info?: PayTransactionsSceneInfo
  /** 支付者 */
  payer: {
    /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
    openid: string
    /** 实名支付 */
    identity?: PayTransactionsPayerIdentity
  }
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean
  }
  /** 贴息信息 */
  subsidy_info?: {
    /** 贴息详情列表 */
    subsidy_detail?: {
      /** 贴息方案类型 */
      subsidy_period_type: 'DAILY' | 'PERIOD'
      /** 贴息方案列表 */
      subsidy_plan: {
        /** 贴息期数 */
        subsidy_installment_num: 3 | 6 | 12
        /** 贴息比例 */
        subsidy_percent: 0 | 100
      }[]
    }[]
  }
}

/** JSAPI下单：选项 */
export interface PostV3PayTransactionsJsapiOptions extends CallOptions {
  json: PostV3PayTransactionsJsapiJson
}

/** JSAPI下单：应答 */
export interface PostV3PayTransactionsJsapiResponse {
  /** 预支付交易会话标识 · 例：`wx201410272009395522657a690389285100` */
  prepay_id: string
}

/** `v3/pay/transactions/jsapi` */
export interface V3PayTransactionsJsapi extends PathNode {
  /**
   * JSAPI下单
   *
   * `POST /v3/pay/transactions/jsapi`
   *
   * 产品：基础支付 · 角色：直连商户、特约商户（直连模式）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791856 官方文档}
   */
  post(options: PostV3PayTransactionsJsapiOptions): Promise<AxiosResponse<PostV3PayTransactionsJsapiResponse>>
}

/** JSAPI下单并授权/签约：请求 */
export interface PostV3PayTransactionsJsapiWithContractJson {
  /** 公众号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 直连商户号 · 例：`1230000109` */
  mchid: string
  /** 商品描述 */
  description: string
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 交易结束时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  time_expire?: string
  /** 附加数据 */
  attach?: string
  /** 通知地址 · 例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url: string
  /** 订单优惠标记 · 例：`WXG` */
  goods_tag?: string
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean
  /** 订单金额 */
  amount: {
    /** 总金额 · 单位：分 */
    total: number
    /** 货币类型 · 例：`CNY` */
    currency?: string
  }
  /** 支付者 */
  payer: {
    /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
    openid: string
  }
  /** 优惠功能 */
  detail?: PayTransactionsOrderDetailWithContract
  /** 场景信息 */
  scene_info?: PayTransactionsSceneInfoWithContract
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean
  }
  /** 签约授权信息 */
  contract_info: {
    /** 扣费服务预授权token · 例：`201710180325670965` */
    token?: string
    /** 免密协议ID · 例：`201710180325670965` */
    password_free_contract_id?: string
    /** 模板ID · 例：`3484306348` */
    plan_id?: string
    /** 签约商户号 · 例：`1200009811` */
    contract_mchid?: string
    /** 签约AppID · 例：`wxcbda96de0b165486` */
    contract_appid?: string
    /** 签约协议号 · 例：`100001256` */
    contract_code?: string
    /** 请求序列号 · 例：`1695` */
    request_serial?: string
    /** 用户账户展示名称 · 例：`123456` */
    contract_display_account?: string
    /** 签约信息通知URL · 例：`https://yoursite.com` */
    contract_notify_url?: string
  }
}

/** JSAPI下单并授权/签约：选项 */
export interface PostV3PayTransactionsJsapiWithContractOptions extends CallOptions {
  json: PostV3PayTransactionsJsapiWithContractJson
}

/** JSAPI下单并授权/签约：应答 */
export interface PostV3PayTransactionsJsapiWithContractResponse {
  /** 预支付交易会话标识 · 例：`wx201410272009395522657a690389285100` */
  prepay_id: string
}

/** `v3/pay/transactions/jsapi-with-contract` */
export interface V3PayTransactionsJsapiWithContract extends PathNode {
  /**
   * JSAPI下单并授权/签约
   *
   * `POST /v3/pay/transactions/jsapi-with-contract`
   *
   * 产品：免密支付、支付中签约 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012530178 官方文档}
   */
  post(options: PostV3PayTransactionsJsapiWithContractOptions): Promise<AxiosResponse<PostV3PayTransactionsJsapiWithContractResponse>>
}

/** Native下单：请求 */
export interface PostV3PayTransactionsNativeJson {
  /** 公众号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 直连商户号 · 例：`1230000109` */
  mchid: string
  /** 商品描述 */
  description: string
  /** 附加数据 */
  attach?: string
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 订单金额 */
  amount: {
    /** 总金额 · 单位：分 */
    total: number
    /** 货币类型 · 例：`CNY` */
    currency?: string
  }
  /** 交易结束时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  time_expire?: string
  /** 通知地址 · 例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url: string
  /** 订单优惠标记 · 例：`WXG` */
  goods_tag?: string
  /** 指定支付方式 */
  limit_pay?: ('no_balance' | 'no_credit' | 'no_debit' | 'balance_only')[]
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean
  /** 优惠功能 */
  detail?: PayTransactionsOrderDetail
  /** 场景信息 */
  scene_info?: PayTransactionsSceneInfo
  /** 支付者 */
  payer?: {
    /** 实名支付 */
    identity?: PayTransactionsPayerIdentity
  }
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean
  }
}

/** Native下单：选项 */
export interface PostV3PayTransactionsNativeOptions extends CallOptions {
  json: PostV3PayTransactionsNativeJson
}

/** Native下单：应答 */
export interface PostV3PayTransactionsNativeResponse {
  /** 二维码链接 · 例：`weixin://wxpay/bizpayurl/up?pr=NwY5Mz9&groupid=00` */
  code_url: string
}

/** `v3/pay/transactions/native` */
export interface V3PayTransactionsNative extends PathNode {
  /**
   * Native下单
   *
   * `POST /v3/pay/transactions/native`
   *
   * 产品：基础支付 · 角色：直连商户、特约商户（直连模式）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791877 官方文档}
   */
  post(options: PostV3PayTransactionsNativeOptions): Promise<AxiosResponse<PostV3PayTransactionsNativeResponse>>
}

/** 商户订单号查询：查询参数 */
export interface GetV3PayTransactionsOutTradeNoByOutTradeNoQuery {
  /** 直连商户号 · 例：`1230000109` */
  mchid: string
}

/** 商户订单号查询：选项 */
export interface GetV3PayTransactionsOutTradeNoByOutTradeNoOptions extends CallOptions {
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  query: GetV3PayTransactionsOutTradeNoByOutTradeNoQuery
}

/** 商户订单号查询：应答 */
export interface GetV3PayTransactionsOutTradeNoByOutTradeNoResponse extends PayTransactionsOrder {}

/** `v3/pay/transactions/out-trade-no/{out_trade_no}` */
export interface V3PayTransactionsOutTradeNoByOutTradeNo extends Printed {
  /**
   * 商户订单号查询
   *
   * `GET /v3/pay/transactions/out-trade-no/{out_trade_no}`
   *
   * 产品：基础支付 · 角色：直连商户、特约商户（直连模式）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791859 官方文档}
   */
  get(options: GetV3PayTransactionsOutTradeNoByOutTradeNoOptions): Promise<AxiosResponse<GetV3PayTransactionsOutTradeNoByOutTradeNoResponse>>
  readonly close: V3PayTransactionsOutTradeNoByOutTradeNoClose
  readonly reverse: V3PayTransactionsOutTradeNoByOutTradeNoReverse
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/pay/transactions/out-trade-no/{out_trade_no}/${Path}`>
}

/** 关单：请求 */
export interface PostV3PayTransactionsOutTradeNoByOutTradeNoCloseJson {
  /** 直连商户号 · 例：`1230000109` */
  mchid: string
}

/** 关单：选项 */
export interface PostV3PayTransactionsOutTradeNoByOutTradeNoCloseOptions extends CallOptions {
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  json: PostV3PayTransactionsOutTradeNoByOutTradeNoCloseJson
}

/** 关单：应答 */
export type PostV3PayTransactionsOutTradeNoByOutTradeNoCloseResponse = undefined

/** `v3/pay/transactions/out-trade-no/{out_trade_no}/close` */
export interface V3PayTransactionsOutTradeNoByOutTradeNoClose extends PathNode {
  /**
   * 关单
   *
   * `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close`
   *
   * 产品：基础支付 · 角色：直连商户、特约商户（直连模式）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791860 官方文档}
   */
  post(options: PostV3PayTransactionsOutTradeNoByOutTradeNoCloseOptions): Promise<AxiosResponse<PostV3PayTransactionsOutTradeNoByOutTradeNoCloseResponse>>
}

/** 撤销：请求 */
export interface PostV3PayTransactionsOutTradeNoByOutTradeNoReverseJson {
  /** 应用AppID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 直连商户号 · 例：`1230000109` */
  mchid: string
}

/** 撤销：选项 */
export interface PostV3PayTransactionsOutTradeNoByOutTradeNoReverseOptions extends CallOptions {
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  json: PostV3PayTransactionsOutTradeNoByOutTradeNoReverseJson
}

/** 撤销：应答 */
export interface PostV3PayTransactionsOutTradeNoByOutTradeNoReverseResponse {
  /** 应用AppID · 例：`wxd678efh567hg6787` */
  appid?: string
  /** 直连商户号 · 例：`1230000109` */
  mchid: string
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
}

/** `v3/pay/transactions/out-trade-no/{out_trade_no}/reverse` */
export interface V3PayTransactionsOutTradeNoByOutTradeNoReverse extends PathNode {
  /**
   * 撤销
   *
   * `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`
   *
   * 产品：基础支付 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012382161 官方文档}
   */
  post(options: PostV3PayTransactionsOutTradeNoByOutTradeNoReverseOptions): Promise<AxiosResponse<PostV3PayTransactionsOutTradeNoByOutTradeNoReverseResponse>>
}

export interface PayTransactionsOperations {
  'POST /v3/pay/acquiring-bank/transactions/exposure': { json: PostV3PayAcquiringBankTransactionsExposureJson; options: PostV3PayAcquiringBankTransactionsExposureOptions; response: PostV3PayAcquiringBankTransactionsExposureResponse }
  'POST /v3/pay/instal/exposure': { json: PostV3PayInstalExposureJson; options: PostV3PayInstalExposureOptions; response: PostV3PayInstalExposureResponse }
  'POST /v3/pay/instal/partner/exposure': { json: PostV3PayInstalPartnerExposureJson; options: PostV3PayInstalPartnerExposureOptions; response: PostV3PayInstalPartnerExposureResponse }
  'POST /v3/pay/transactions/app': { json: PostV3PayTransactionsAppJson; options: PostV3PayTransactionsAppOptions; response: PostV3PayTransactionsAppResponse }
  'POST /v3/pay/transactions/app-with-contract': { json: PostV3PayTransactionsAppWithContractJson; options: PostV3PayTransactionsAppWithContractOptions; response: PostV3PayTransactionsAppWithContractResponse }
  'POST /v3/pay/transactions/codepay': { json: PostV3PayTransactionsCodepayJson; options: PostV3PayTransactionsCodepayOptions; response: PostV3PayTransactionsCodepayResponse }
  'POST /v3/pay/transactions/exposure': { json: PostV3PayTransactionsExposureJson; options: PostV3PayTransactionsExposureOptions; response: PostV3PayTransactionsExposureResponse }
  'POST /v3/pay/transactions/h5': { json: PostV3PayTransactionsH5Json; options: PostV3PayTransactionsH5Options; response: PostV3PayTransactionsH5Response }
  'GET /v3/pay/transactions/id/{transaction_id}': { query: GetV3PayTransactionsIdByTransactionIdQuery; options: GetV3PayTransactionsIdByTransactionIdOptions; response: GetV3PayTransactionsIdByTransactionIdResponse }
  'POST /v3/pay/transactions/jsapi': { json: PostV3PayTransactionsJsapiJson; options: PostV3PayTransactionsJsapiOptions; response: PostV3PayTransactionsJsapiResponse }
  'POST /v3/pay/transactions/jsapi-with-contract': { json: PostV3PayTransactionsJsapiWithContractJson; options: PostV3PayTransactionsJsapiWithContractOptions; response: PostV3PayTransactionsJsapiWithContractResponse }
  'POST /v3/pay/transactions/native': { json: PostV3PayTransactionsNativeJson; options: PostV3PayTransactionsNativeOptions; response: PostV3PayTransactionsNativeResponse }
  'GET /v3/pay/transactions/out-trade-no/{out_trade_no}': { query: GetV3PayTransactionsOutTradeNoByOutTradeNoQuery; options: GetV3PayTransactionsOutTradeNoByOutTradeNoOptions; response: GetV3PayTransactionsOutTradeNoByOutTradeNoResponse }
  'POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close': { json: PostV3PayTransactionsOutTradeNoByOutTradeNoCloseJson; options: PostV3PayTransactionsOutTradeNoByOutTradeNoCloseOptions; response: PostV3PayTransactionsOutTradeNoByOutTradeNoCloseResponse }
  'POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse': { json: PostV3PayTransactionsOutTradeNoByOutTradeNoReverseJson; options: PostV3PayTransactionsOutTradeNoByOutTradeNoReverseOptions; response: PostV3PayTransactionsOutTradeNoByOutTradeNoReverseResponse }
}

/** 单品信息 */
export interface PayTransactionsGoodsDetail {
  /** 商品编码 */
  goods_id: string
  /** 商品数量 */
  quantity: number
  /** 商品价格 · 单位：分 */
  unit_price: number
  /** 商品优惠金额 · 单位：分 */
  discount_amount: number
  /** 商品备注 */
  goods_remark?: string
}

/** 订单 */
export interface PayTransactionsOrder {
  /** 微信支付订单号 · 例：`1217752501201407033233368018` */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY' | (string & {})
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {})
  /** 交易状态描述 */
  trade_state_desc: string
  /** 付款银行 · 例：`CMC` */
  bank_type?: string
  /** 支付完成时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  success_time?: string
  /** 公众号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 直连商户号 · 例：`1230000109` */
  mchid: string
  /** 附加数据 */
  attach?: string
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 订单金额 */
  amount?: {
    /** 总金额 · 单位：分 */
    total?: number
    /** 货币类型 · 例：`CNY` */
    currency?: string
    payer_currency?: string
    /** 单位：分 */
    payer_total?: number
  }
  /** 场景信息 */
  scene_info?: PayTransactionsOrderSceneInfo
  payer?: {
    openid?: string
  }
  promotion_detail?: {
    /** 券ID */
    coupon_id?: string
    /** 优惠名称 */
    name?: string
    scope?: string
    type?: string
    /** 优惠券面额 · 单位：分 */
    amount?: number
    /** 活动ID */
    stock_id?: string
    /** 微信出资 · 单位：分 */
    wechatpay_contribute?: number
    /** 商户出资 · 单位：分 */
    merchant_contribute?: number
    /** 其他出资 · 单位：分 */
    other_contribute?: number
    currency?: string
    goods_detail?: PayTransactionsGoodsDetail[]
  }[]
}

/** 优惠功能 */
export interface PayTransactionsOrderDetail {
  /** 订单原价 · 单位：分 */
  cost_price?: number
  /** 商品小票ID */
  invoice_id?: string
  /** 单品列表 */
  goods_detail?: {
    /** 商户侧商品编码 */
    merchant_goods_id: string
    /** 微信侧商品编码 · 例：`1001` */
    wechatpay_goods_id?: string
    /** 商品名称 */
    goods_name?: string
    /** 商品数量 */
    quantity: number
    /** 商品单价 · 单位：分 */
    unit_price: number
  }[]
}

/** 优惠功能 */
export interface PayTransactionsOrderDetailWithContract {
  /** 订单原价 · 单位：分 */
  cost_price?: number
  /** 商品小票ID */
  invoice_id?: string
  /** 单品列表 */
  goods_detail: {
    /** 商户侧商品编码 · 例：`1246464644` */
    merchant_goods_id: string
    /** 微信支付商品编码 · 例：`1001` */
    wechatpay_goods_id?: string
    /** 商品名称 */
    goods_name?: string
    /** 商品数量 */
    quantity: number
    /** 商品单价 · 单位：分 */
    unit_price: number
  }[]
}

/** 场景信息 */
export interface PayTransactionsOrderSceneInfo {
  /** 用户终端IP · 例：`14.23.150.211` */
  payer_client_ip?: string
  /** 商户端设备号 · 例：`013467007045764` */
  device_id?: string
  /** 商户门店信息 */
  store_info?: {
    /** 门店编号 · 例：`0001` */
    id?: string
    /** 门店名称 */
    name: string
    /** 地区编码 · 例：`440305` */
    area_code: string
    /** 详细地址 */
    address: string
  }
}

/** 实名支付 */
export interface PayTransactionsPayerIdentity {
  /** 证件类型 */
  type: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | 'PHONE_NUMBER'
  /** 加密后的证件号 · 敏感信息，加密传输 */
  number: string
  /** 加密后的姓名 · 敏感信息，加密传输 */
  name: string
}

/** 场景信息 */
export interface PayTransactionsSceneInfo {
  /** 用户终端IP · 例：`14.23.150.211` */
  payer_client_ip: string
  /** 商户端设备号 · 例：`013467007045764` */
  device_id?: string
  /** 商户门店信息 */
  store_info?: PayTransactionsStoreInfo
}

/** 场景信息 */
export interface PayTransactionsSceneInfoWithContract {
  /** 用户终端IP · 例：`14.23.150.211` */
  payer_client_ip: string
  /** 商户端设备号 · 例：`013467007045764` */
  device_id?: string
  /** 商户门店信息 */
  store_info?: {
    /** 门店编号 · 例：`0001` */
    id?: string
    /** 门店名称 */
    name?: string
    /** 地区编码 · 例：`440305` */
    area_code?: string
    /** 详细地址 */
    address?: string
  }
}

/** 商户门店信息 */
export interface PayTransactionsStoreInfo {
  /** 门店编号 */
  id: string
  /** 门店名称 */
  name?: string
  /** 地区编码 */
  area_code?: string
  /** 详细地址 */
  address?: string
}

