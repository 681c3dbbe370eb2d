// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'

/** APP下单：请求 */
export interface PostV3PayPartnerTransactionsAppJson {
  /** 服务商公众号ID · 例：`wx8888888888888888` */
  sp_appid: string
  /** 服务商户号 · 例：`1230000109` */
  sp_mchid: string
  /** 子商户公众号ID · 例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean
    /** 补差金额 · 单位：分 */
    subsidy_amount?: number
  }
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
  detail?: PayPartnerOrderDetail
  /** 场景信息 */
  scene_info?: PayPartnerSceneInfo
  /** 支付者 */
  payer?: {
    /** 实名支付 */
    identity?: PayPartnerPayerIdentity
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
export interface PostV3PayPartnerTransactionsAppOptions extends CallOptions {
  json: PostV3PayPartnerTransactionsAppJson
}

/** APP下单：应答 */
export interface PostV3PayPartnerTransactionsAppResponse {
  /** 预支付交易会话标识 · 例：`wx201410272009395522657a690389285100` */
  prepay_id: string
}

/** `v3/pay/partner/transactions/app` */
export interface V3PayPartnerTransactionsApp extends PathNode {
  /**
   * APP下单
   *
   * `POST /v3/pay/partner/transactions/app`
   *
   * 产品：基础支付∙服务商模式、收付通∙支付 · 角色：服务商、电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013080231 官方文档}
   */
  post(options: PostV3PayPartnerTransactionsAppOptions): Promise<AxiosResponse<PostV3PayPartnerTransactionsAppResponse>>
}

/** APP下单并签约：请求 */
export interface PostV3PayPartnerTransactionsAppWithContractJson {
  /** 服务商应用ID · 例：`wx8888888888888888` */
  sp_appid: string
  /** 服务商户号 · 例：`1230000109` */
  sp_mchid: string
  /** 子商户/二级商户应用ID · 例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** 子商户号/二级商户号 · 例：`1900000109` */
  sub_mchid: string
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
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean
  }
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
  detail?: PayPartnerOrderDetailWithContract
  /** 场景信息 */
  scene_info?: PayPartnerSceneInfoWithContract
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
export interface PostV3PayPartnerTransactionsAppWithContractOptions extends CallOptions {
  json: PostV3PayPartnerTransactionsAppWithContractJson
}

/** APP下单并签约：应答 */
export interface PostV3PayPartnerTransactionsAppWithContractResponse {
  /** 预支付交易会话标识 · 例：`wx201410272009395522657a690389285100` */
  prepay_id: string
}

/** `v3/pay/partner/transactions/app-with-contract` */
export interface V3PayPartnerTransactionsAppWithContract extends PathNode {
  /**
   * APP下单并签约
   *
   * `POST /v3/pay/partner/transactions/app-with-contract`
   *
   * 产品：支付中签约 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017019941 官方文档}
   */
  post(options: PostV3PayPartnerTransactionsAppWithContractOptions): Promise<AxiosResponse<PostV3PayPartnerTransactionsAppWithContractResponse>>
}

/** 付款码支付：请求 */
export interface PostV3PayPartnerTransactionsCodepayJson {
  /** 合作伙伴应用AppID · 例：`wxd678efh567hg6787` */
  sp_appid?: string
  /** 合作伙伴商户号 · 例：`1230000109` */
  sp_mchid: string
  /** 特约商户应用AppID · 例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 特约商户商户号 · 例：`1230000109` */
  sub_mchid: string
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
export interface PostV3PayPartnerTransactionsCodepayOptions extends CallOptions {
  json: PostV3PayPartnerTransactionsCodepayJson
}

/** 付款码支付：应答 */
export interface PostV3PayPartnerTransactionsCodepayResponse {
  /** 合作伙伴应用AppID · 例：`wxd678efh567hg6787` */
  sp_appid?: string
  /** 合作伙伴商户号 · 例：`1230000109` */
  sp_mchid: string
  /** 特约商户应用AppID · 例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 特约商户商户号 · 例：`1230000109` */
  sub_mchid: string
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
    /** 合作伙伴用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
    sp_openid?: string
    /** 特约商户用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
    sub_openid?: string
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

/** `v3/pay/partner/transactions/codepay` */
export interface V3PayPartnerTransactionsCodepay extends PathNode {
  /**
   * 付款码支付
   *
   * `POST /v3/pay/partner/transactions/codepay`
   *
   * 产品：基础支付∙服务商模式 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012382179 官方文档}
   */
  post(options: PostV3PayPartnerTransactionsCodepayOptions): Promise<AxiosResponse<PostV3PayPartnerTransactionsCodepayResponse>>
}

/** 微信分付-支付方式前置服务：请求 */
export interface PostV3PayPartnerTransactionsExposureJson {
  /** 服务商应用ID · 例：`wx8888888888888888` */
  sp_appid: string
  /** 服务商户号 · 例：`1230000109` */
  sp_mchid: string
  /** 子商户/二级商户应用ID · 例：`wxd678efh567hg6999` */
  sub_appid: string
  /** 子商户号/二级商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 支付者 */
  payer: {
    /** 用户服务商标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
    sp_openid?: string
    /** 用户手机号的哈希值 · 例：`ABDEF3445546456B` */
    phone_number_hash?: string
    /** 用户子商户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
    sub_openid?: string
  }
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
}

/** 微信分付-支付方式前置服务：选项 */
export interface PostV3PayPartnerTransactionsExposureOptions extends CallOptions {
  json: PostV3PayPartnerTransactionsExposureJson
}

/** 微信分付-支付方式前置服务：应答 */
export interface PostV3PayPartnerTransactionsExposureResponse {
  /** 是否建议曝光微信分付 */
  fqf_exposure: boolean
  /** 曝光凭证 · 例：`Dfkdsf324+-LKFD=` */
  market_exposure_token?: string
}

/** `v3/pay/partner/transactions/exposure` */
export interface V3PayPartnerTransactionsExposure extends PathNode {
  /**
   * 微信分付-支付方式前置服务
   *
   * `POST /v3/pay/partner/transactions/exposure`
   *
   * 产品：微信分付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014326522 官方文档}
   */
  post(options: PostV3PayPartnerTransactionsExposureOptions): Promise<AxiosResponse<PostV3PayPartnerTransactionsExposureResponse>>
}

/** H5下单：请求 */
export interface PostV3PayPartnerTransactionsH5Json {
  /** 服务商公众号ID · 例：`wx8888888888888888` */
  sp_appid: string
  /** 服务商户号 · 例：`1230000109` */
  sp_mchid: string
  /** 子商户公众号ID · 例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean
    /** 补差金额 · 单位：分 */
    subsidy_amount?: number
  }
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
  detail?: PayPartnerOrderDetail
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
    store_info?: PayPartnerStoreInfo
  }
  /** 支付者 */
  payer?: {
    /** 实名支付 */
    identity?: PayPartnerPayerIdentity
  }
}

/** H5下单：选项 */
export interface PostV3PayPartnerTransactionsH5Options extends CallOptions {
  json: PostV3PayPartnerTransactionsH5Json
}

/** H5下单：应答 */
export interface PostV3PayPartnerTransactionsH5Response {
  /** 支付跳转链接 */
  h5_url: string
}

/** `v3/pay/partner/transactions/h5` */
export interface V3PayPartnerTransactionsH5 extends PathNode {
  /**
   * H5下单
   *
   * `POST /v3/pay/partner/transactions/h5`
   *
   * 产品：基础支付∙服务商模式、收付通∙支付 · 角色：服务商、电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012738604 官方文档}
   */
  post(options: PostV3PayPartnerTransactionsH5Options): Promise<AxiosResponse<PostV3PayPartnerTransactionsH5Response>>
}

/** 微信支付订单号查询：查询参数 */
export interface GetV3PayPartnerTransactionsIdByTransactionIdQuery {
  /** 服务商户号 · 例：`1230000109` */
  sp_mchid: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
}

/** 微信支付订单号查询：选项 */
export interface GetV3PayPartnerTransactionsIdByTransactionIdOptions extends CallOptions {
  /** 微信支付订单号 · 例：`1217752501201407033233368018` */
  transaction_id: string
  query: GetV3PayPartnerTransactionsIdByTransactionIdQuery
}

/** 微信支付订单号查询：应答 */
export interface GetV3PayPartnerTransactionsIdByTransactionIdResponse {
  /** 服务商公众号ID · 例：`wx8888888888888888` */
  sp_appid: string
  /** 服务商户号 · 例：`1230000109` */
  sp_mchid: string
  /** 子商户公众号ID · 例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
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
  /** 附加数据 */
  attach?: string
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 订单金额 */
  amount?: PayPartnerOrderAmount
  /** 场景信息 */
  scene_info?: PayPartnerOrderSceneInfo
  /** 支付者 */
  payer?: {
    /** 用户服务标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
    sp_openid?: string
    /** 用户子标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
    sub_openid?: string
  }
  promotion_detail?: PayPartnerPromotionDetail[]
}

/** `v3/pay/partner/transactions/id/{transaction_id}` */
export interface V3PayPartnerTransactionsIdByTransactionId extends PathNode {
  /**
   * 微信支付订单号查询
   *
   * `GET /v3/pay/partner/transactions/id/{transaction_id}`
   *
   * 产品：基础支付∙服务商模式、收付通∙支付 · 角色：服务商、电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012526943 官方文档}
   */
  get(options: GetV3PayPartnerTransactionsIdByTransactionIdOptions): Promise<AxiosResponse<GetV3PayPartnerTransactionsIdByTransactionIdResponse>>
}

/** JSAPI下单：请求 */
export interface PostV3PayPartnerTransactionsJsapiJson {
  /** 服务商公众号ID · 例：`wx8888888888888888` */
  sp_appid: string
  /** 服务商户号 · 例：`1230000109` */
  sp_mchid: string
  /** 子商户公众号ID · 例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean
    /** 补差金额 · 单位：分 */
    subsidy_amount?: number
  }
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
  detail?: PayPartnerOrderDetail
  /** 场景信息 */
  scene_info?: PayPartnerSceneInfo
  /** 支付者 */
  payer: {
    /** 用户服务标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
    sp_openid?: string
    /** 用户子标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
    sub_openid?: string
    /** 实名支付 */
    identity?: PayPartnerPayerIdentity
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
export interface PostV3PayPartnerTransactionsJsapiOptions extends CallOptions {
  json: PostV3PayPartnerTransactionsJsapiJson
}

/** JSAPI下单：应答 */
export interface PostV3PayPartnerTransactionsJsapiResponse {
  /** 预支付交易会话标识 · 例：`wx201410272009395522657a690389285100` */
  prepay_id: string
}

/** `v3/pay/partner/transactions/jsapi` */
export interface V3PayPartnerTransactionsJsapi extends PathNode {
  /**
   * JSAPI下单
   *
   * `POST /v3/pay/partner/transactions/jsapi`
   *
   * 产品：基础支付∙服务商模式、收付通∙支付 · 角色：服务商、电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012738519 官方文档}
   */
  post(options: PostV3PayPartnerTransactionsJsapiOptions): Promise<AxiosResponse<PostV3PayPartnerTransactionsJsapiResponse>>
}

/** JSAPI下单并授权/签约：请求 */
export interface PostV3PayPartnerTransactionsJsapiWithContractJson {
  /** 服务商应用ID · 例：`wx8888888888888888` */
  sp_appid: string
  /** 服务商户号 · 例：`1230000109` */
  sp_mchid: string
  /** 子商户/二级商户应用ID · 例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** 子商户号/二级商户号 · 例：`1900000109` */
  sub_mchid: string
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
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean
  }
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
    /** 用户服务标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
    sp_openid?: string
    /** 用户子标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
    sub_openid?: string
  }
  /** 优惠功能 */
  detail?: PayPartnerOrderDetailWithContract
  /** 场景信息 */
  scene_info?: PayPartnerSceneInfoWithContract
  /** 签约授权信息 */
  contract_info: {
    /** 免密协议ID · 例：`201710180325670965` */
    password_free_contract_id?: string
    /** 扣费服务预授权token · 例：`201710180325670965` */
    token?: string
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
export interface PostV3PayPartnerTransactionsJsapiWithContractOptions extends CallOptions {
  json: PostV3PayPartnerTransactionsJsapiWithContractJson
}

/** JSAPI下单并授权/签约：应答 */
export interface PostV3PayPartnerTransactionsJsapiWithContractResponse {
  /** 预支付交易会话标识 · 例：`wx201410272009395522657a690389285100` */
  prepay_id: string
}

/** `v3/pay/partner/transactions/jsapi-with-contract` */
export interface V3PayPartnerTransactionsJsapiWithContract extends PathNode {
  /**
   * JSAPI下单并授权/签约
   *
   * `POST /v3/pay/partner/transactions/jsapi-with-contract`
   *
   * 产品：免密支付、支付中签约 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012688481 官方文档}
   */
  post(options: PostV3PayPartnerTransactionsJsapiWithContractOptions): Promise<AxiosResponse<PostV3PayPartnerTransactionsJsapiWithContractResponse>>
}

/** 小程序支付下单：请求 */
export interface PostV3PayPartnerTransactionsMiniprogramJson {
  /** 服务商公众号ID · 例：`wx8888888888888888` */
  sp_appid: string
  /** 服务商户号 · 例：`1230000109` */
  sp_mchid: string
  /** 子商户公众号ID · 例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 商品描述 */
  description: string
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 交易结束时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  time_expire?: string
  /** 附加数据 */
  attach?: string
  /** 通知地址 · 例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url?: string
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
    sp_openid?: string
    /** 用户子标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
    sub_openid?: string
  }
  /** 优惠功能 */
  detail?: PayPartnerOrderDetail
  /** 场景信息 */
  scene_info?: {
    /** 用户终端IP · 例：`14.23.150.211` */
    payer_client_ip?: string
    /** 商户端设备号 · 例：`013467007045764` */
    device_id?: string
    /** 商户门店信息 */
    store_info?: {
      /** 门店编号 · 例：`0001` */
      id?: string
      /** 商家自定义编码 */
      out_id?: string
    }
  }
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean
  }
}

/** 小程序支付下单：选项 */
export interface PostV3PayPartnerTransactionsMiniprogramOptions extends CallOptions {
  json: PostV3PayPartnerTransactionsMiniprogramJson
}

/** 小程序支付下单：应答 */
export interface PostV3PayPartnerTransactionsMiniprogramResponse {
  /** 预支付交易会话标识 · 例：`wx201410272009395522657a690389285100` */
  prepay_id: string
}

/** `v3/pay/partner/transactions/miniprogram` */
export interface V3PayPartnerTransactionsMiniprogram extends PathNode {
  /**
   * 小程序支付下单
   *
   * `POST /v3/pay/partner/transactions/miniprogram`
   *
   * 产品：基础支付∙服务商模式 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012886115 官方文档}
   */
  post(options: PostV3PayPartnerTransactionsMiniprogramOptions): Promise<AxiosResponse<PostV3PayPartnerTransactionsMiniprogramResponse>>
}

/** Native下单：请求 */
export interface PostV3PayPartnerTransactionsNativeJson {
  /** 服务商公众号ID · 例：`wx8888888888888888` */
  sp_appid: string
  /** 服务商户号 · 例：`1230000109` */
  sp_mchid: string
  /** 子商户公众号ID · 例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean
    /** 补差金额 · 单位：分 */
    subsidy_amount?: number
  }
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
  detail?: PayPartnerOrderDetail
  /** 场景信息 */
  scene_info?: PayPartnerSceneInfo
  /** 支付者 */
  payer?: {
    /** 实名支付 */
    identity?: PayPartnerPayerIdentity
  }
}

/** Native下单：选项 */
export interface PostV3PayPartnerTransactionsNativeOptions extends CallOptions {
  json: PostV3PayPartnerTransactionsNativeJson
}

/** Native下单：应答 */
export interface PostV3PayPartnerTransactionsNativeResponse {
  /** 二维码链接 · 例：`weixin://wxpay/bizpayurl/up?pr=NwY5Mz9&groupid=00` */
  code_url: string
}

/** `v3/pay/partner/transactions/native` */
export interface V3PayPartnerTransactionsNative extends PathNode {
  /**
   * Native下单
   *
   * `POST /v3/pay/partner/transactions/native`
   *
   * 产品：基础支付∙服务商模式、收付通∙支付 · 角色：服务商、电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012738659 官方文档}
   */
  post(options: PostV3PayPartnerTransactionsNativeOptions): Promise<AxiosResponse<PostV3PayPartnerTransactionsNativeResponse>>
}

/** 商户订单号查询：查询参数 */
export interface GetV3PayPartnerTransactionsOutTradeNoByOutTradeNoQuery {
  /** 服务商户号 · 例：`1230000109` */
  sp_mchid: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
}

/** 商户订单号查询：选项 */
export interface GetV3PayPartnerTransactionsOutTradeNoByOutTradeNoOptions extends CallOptions {
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  query: GetV3PayPartnerTransactionsOutTradeNoByOutTradeNoQuery
}

/** 商户订单号查询：应答 */
export interface GetV3PayPartnerTransactionsOutTradeNoByOutTradeNoResponse {
  /** 服务商公众号ID · 例：`wx8888888888888888` */
  sp_appid: string
  /** 服务商户号 · 例：`1230000109` */
  sp_mchid: string
  /** 子商户公众号ID · 例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
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
  /** 附加数据 */
  attach?: string
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 订单金额 */
  amount?: PayPartnerOrderAmount
  /** 场景信息 */
  scene_info?: PayPartnerOrderSceneInfo
  /** 支付者 */
  payer?: {
    /** 用户服务标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
    sp_openid?: string
    /** 用户子标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
    sub_openid?: string
  }
  /** 使用的商户贴息信息 */
  installment_info?: {
    /** 是否使用了商户贴息 */
    use_subsidy: boolean
    /** 用户实际选择分期期数 */
    selected_installment_number: number
  }
  promotion_detail?: PayPartnerPromotionDetail[]
}

/** `v3/pay/partner/transactions/out-trade-no/{out_trade_no}` */
export interface V3PayPartnerTransactionsOutTradeNoByOutTradeNo extends Printed {
  /**
   * 商户订单号查询
   *
   * `GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}`
   *
   * 产品：基础支付∙服务商模式、收付通∙支付 · 角色：服务商、电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012526944 官方文档}
   */
  get(options: GetV3PayPartnerTransactionsOutTradeNoByOutTradeNoOptions): Promise<AxiosResponse<GetV3PayPartnerTransactionsOutTradeNoByOutTradeNoResponse>>
  readonly close: V3PayPartnerTransactionsOutTradeNoByOutTradeNoClose
  readonly reverse: V3PayPartnerTransactionsOutTradeNoByOutTradeNoReverse
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/pay/partner/transactions/out-trade-no/{out_trade_no}/${Path}`>
}

/** 关单：请求 */
export interface PostV3PayPartnerTransactionsOutTradeNoByOutTradeNoCloseJson {
  /** 服务商户号 · 例：`1230000109` */
  sp_mchid: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
}

/** 关单：选项 */
export interface PostV3PayPartnerTransactionsOutTradeNoByOutTradeNoCloseOptions extends CallOptions {
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  json: PostV3PayPartnerTransactionsOutTradeNoByOutTradeNoCloseJson
}

/** 关单：应答 */
export type PostV3PayPartnerTransactionsOutTradeNoByOutTradeNoCloseResponse = undefined

/** `v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close` */
export interface V3PayPartnerTransactionsOutTradeNoByOutTradeNoClose extends PathNode {
  /**
   * 关单
   *
   * `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close`
   *
   * 产品：基础支付∙服务商模式、收付通∙支付 · 角色：服务商、电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012526949 官方文档}
   */
  post(options: PostV3PayPartnerTransactionsOutTradeNoByOutTradeNoCloseOptions): Promise<AxiosResponse<PostV3PayPartnerTransactionsOutTradeNoByOutTradeNoCloseResponse>>
}

/** 撤销：请求 */
export interface PostV3PayPartnerTransactionsOutTradeNoByOutTradeNoReverseJson {
  /** 合作伙伴应用AppID · 例：`wxd678efh567hg6787` */
  sp_appid?: string
  /** 合作伙伴商户号 · 例：`1230000109` */
  sp_mchid: string
  /** 特约商户应用AppID · 例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 特约商户商户号 · 例：`1230000109` */
  sub_mchid: string
}

/** 撤销：选项 */
export interface PostV3PayPartnerTransactionsOutTradeNoByOutTradeNoReverseOptions extends CallOptions {
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  json: PostV3PayPartnerTransactionsOutTradeNoByOutTradeNoReverseJson
}

/** 撤销：应答 */
export interface PostV3PayPartnerTransactionsOutTradeNoByOutTradeNoReverseResponse {
  /** 合作伙伴应用AppID · 例：`wxd678efh567hg6787` */
  sp_appid?: string
  /** 合作伙伴商户号 · 例：`1230000109` */
  sp_mchid: string
  /** 特约商户应用AppID · 例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 特约商户商户号 · 例：`1230000109` */
  sub_mchid: string
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
}

/** `v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse` */
export interface V3PayPartnerTransactionsOutTradeNoByOutTradeNoReverse extends PathNode {
  /**
   * 撤销
   *
   * `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse`
   *
   * 产品：基础支付∙服务商模式 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012382181 官方文档}
   */
  post(options: PostV3PayPartnerTransactionsOutTradeNoByOutTradeNoReverseOptions): Promise<AxiosResponse<PostV3PayPartnerTransactionsOutTradeNoByOutTradeNoReverseResponse>>
}

/** 扫码支付下单：请求 */
export interface PostV3PayPartnerTransactionsScannedposJson {
  /** 合作伙伴应用AppID · 例：`wx8888888888888888` */
  sp_appid?: string
  /** 合作伙伴商户号 · 例：`1230000109` */
  sp_mchid: string
  /** 特约商户应用AppID · 例：`wxd678efh567hg6999` */
  sub_appid?: string
  /** 特约商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 商品描述 */
  description: string
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 交易结束时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  time_expire?: string
  /** 附加数据 */
  attach?: string
  /** 通知地址 · 例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url?: string
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
    sp_openid?: string
    /** 用户子标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
    sub_openid?: string
  }
  /** 优惠功能 */
  detail?: {
    /** 订单原价 · 单位：分 */
    cost_price?: number
    /** 商品小票 ID · 例：`wx123` */
    invoice_id?: string
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      merchant_goods_id: string
      /** 微信侧商品编码 */
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
  scene_info: {
    /** 用户终端IP · 例：`14.23.150.211` */
    payer_client_ip: string
    /** 商户端设备号 · 例：`013467007045764` */
    device_id?: string
    /** 商户门店信息 */
    store_info: {
      /** 门店ID · 例：`0001` */
      id?: string
      /** 商家自定义编码 */
      out_id?: string
    }
  }
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean
  }
}

/** 扫码支付下单：选项 */
export interface PostV3PayPartnerTransactionsScannedposOptions extends CallOptions {
  json: PostV3PayPartnerTransactionsScannedposJson
}

/** 扫码支付下单：应答 */
export interface PostV3PayPartnerTransactionsScannedposResponse {
  /** 预支付交易会话标识 · 例：`wx201410272009395522657a690389285100` */
  prepay_id: string
}

/** `v3/pay/partner/transactions/scannedpos` */
export interface V3PayPartnerTransactionsScannedpos extends PathNode {
  /**
   * 扫码支付下单
   *
   * `POST /v3/pay/partner/transactions/scannedpos`
   *
   * 产品：基础支付∙服务商模式 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012492476 官方文档}
   */
  post(options: PostV3PayPartnerTransactionsScannedposOptions): Promise<AxiosResponse<PostV3PayPartnerTransactionsScannedposResponse>>
}

export interface PayPartnerOperations {
  'POST /v3/pay/partner/transactions/app': { json: PostV3PayPartnerTransactionsAppJson; options: PostV3PayPartnerTransactionsAppOptions; response: PostV3PayPartnerTransactionsAppResponse }
  'POST /v3/pay/partner/transactions/app-with-contract': { json: PostV3PayPartnerTransactionsAppWithContractJson; options: PostV3PayPartnerTransactionsAppWithContractOptions; response: PostV3PayPartnerTransactionsAppWithContractResponse }
  'POST /v3/pay/partner/transactions/codepay': { json: PostV3PayPartnerTransactionsCodepayJson; options: PostV3PayPartnerTransactionsCodepayOptions; response: PostV3PayPartnerTransactionsCodepayResponse }
  'POST /v3/pay/partner/transactions/exposure': { json: PostV3PayPartnerTransactionsExposureJson; options: PostV3PayPartnerTransactionsExposureOptions; response: PostV3PayPartnerTransactionsExposureResponse }
  'POST /v3/pay/partner/transactions/h5': { json: PostV3PayPartnerTransactionsH5Json; options: PostV3PayPartnerTransactionsH5Options; response: PostV3PayPartnerTransactionsH5Response }
  'GET /v3/pay/partner/transactions/id/{transaction_id}': { query: GetV3PayPartnerTransactionsIdByTransactionIdQuery; options: GetV3PayPartnerTransactionsIdByTransactionIdOptions; response: GetV3PayPartnerTransactionsIdByTransactionIdResponse }
  'POST /v3/pay/partner/transactions/jsapi': { json: PostV3PayPartnerTransactionsJsapiJson; options: PostV3PayPartnerTransactionsJsapiOptions; response: PostV3PayPartnerTransactionsJsapiResponse }
  'POST /v3/pay/partner/transactions/jsapi-with-contract': { json: PostV3PayPartnerTransactionsJsapiWithContractJson; options: PostV3PayPartnerTransactionsJsapiWithContractOptions; response: PostV3PayPartnerTransactionsJsapiWithContractResponse }
  'POST /v3/pay/partner/transactions/miniprogram': { json: PostV3PayPartnerTransactionsMiniprogramJson; options: PostV3PayPartnerTransactionsMiniprogramOptions; response: PostV3PayPartnerTransactionsMiniprogramResponse }
  'POST /v3/pay/partner/transactions/native': { json: PostV3PayPartnerTransactionsNativeJson; options: PostV3PayPartnerTransactionsNativeOptions; response: PostV3PayPartnerTransactionsNativeResponse }
  'GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}': { query: GetV3PayPartnerTransactionsOutTradeNoByOutTradeNoQuery; options: GetV3PayPartnerTransactionsOutTradeNoByOutTradeNoOptions; response: GetV3PayPartnerTransactionsOutTradeNoByOutTradeNoResponse }
  'POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close': { json: PostV3PayPartnerTransactionsOutTradeNoByOutTradeNoCloseJson; options: PostV3PayPartnerTransactionsOutTradeNoByOutTradeNoCloseOptions; response: PostV3PayPartnerTransactionsOutTradeNoByOutTradeNoCloseResponse }
  'POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse': { json: PostV3PayPartnerTransactionsOutTradeNoByOutTradeNoReverseJson; options: PostV3PayPartnerTransactionsOutTradeNoByOutTradeNoReverseOptions; response: PostV3PayPartnerTransactionsOutTradeNoByOutTradeNoReverseResponse }
  'POST /v3/pay/partner/transactions/scannedpos': { json: PostV3PayPartnerTransactionsScannedposJson; options: PostV3PayPartnerTransactionsScannedposOptions; response: PostV3PayPartnerTransactionsScannedposResponse }
}

/** 订单金额 */
export interface PayPartnerOrderAmount {
  /** 用户支付金额 · 单位：分 */
  payer_total?: number
  /** 用户支付币种 · 例：`CNY` */
  payer_currency?: string
  /** 总金额 · 单位：分 */
  total?: number
  /** 货币类型 */
  currency?: string
}

/** 优惠功能 */
export interface PayPartnerOrderDetail {
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
export interface PayPartnerOrderDetailWithContract {
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
export interface PayPartnerOrderSceneInfo {
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
export interface PayPartnerPayerIdentity {
  /** 证件类型 */
  type: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | 'PHONE_NUMBER'
  /** 加密后的证件号 · 敏感信息，加密传输 */
  number: string
  /** 加密后的姓名 · 敏感信息，加密传输 */
  name: string
}

/** 优惠详情 */
export interface PayPartnerPromotionDetail {
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
  goods_detail?: {
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
  }[]
}

/** 场景信息 */
export interface PayPartnerSceneInfo {
  /** 用户终端IP · 例：`14.23.150.211` */
  payer_client_ip: string
  /** 商户端设备号 · 例：`013467007045764` */
  device_id?: string
  /** 商户门店信息 */
  store_info?: PayPartnerStoreInfo
}

/** 场景信息 */
export interface PayPartnerSceneInfoWithContract {
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
export interface PayPartnerStoreInfo {
  /** 门店编号 */
  id: string
  /** 门店名称 */
  name?: string
  /** 地区编码 */
  area_code?: string
  /** 详细地址 */
  address?: string
}

