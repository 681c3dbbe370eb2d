// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'

/** 合单下单-APP支付：请求 */
export interface PostV3CombineTransactionsAppJson {
  /** 合单商户appid · 例：`wxd678efh567hg6787` */
  combine_appid: string
  /** 合单商户号 · 例：`1900000109` */
  combine_mchid: string
  /** 合单商户订单号 · 例：`P20150806125346` */
  combine_out_trade_no: string
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 · 例：`POS1:1` */
    device_id?: string
    /** 用户终端IP · 例：`14.17.22.32` */
    payer_client_ip: string
  }
  /** 商品单信息 */
  sub_orders: {
    /** 子单商户号 · 例：`1900000109` */
    mchid: string
    /** 商品单个人收款方受理授权ID · 例：`1900000109` */
    individual_auth_id?: string
    /** 商品单个人收款方平台昵称 */
    individual_name?: string
    /** 附加数据 */
    attach: string
    /** 订单金额 */
    amount: {
      /** 标价金额 · 单位：分 */
      total_amount: number
      /** 标价币种 · 例：`CNY` */
      currency: string
    }
    /** 商品单商户订单号 · 例：`20150806125346` */
    out_trade_no: string
    /** 二级商户号 · 例：`1900000109` */
    sub_mchid?: string
    /** 商品详情 */
    detail?: string
    /** 订单优惠标记 · 例：`WXG` */
    goods_tag?: string
    /** 商品描述 */
    description: string
    /** 结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean
      /** 补差金额 · 单位：分 */
      subsidy_amount?: number
    }
    /** 子商户应用ID · 例：`wxd678efh567hg6999` */
    sub_appid?: string
    /** 是否指定分账 */
    profit_sharing?: boolean
  }[]
  /** 支付者 */
  combine_payer_info?: {
    /** 实名支付 */
    identity?: CombineTransactionsPayerIdentity
  }
  /** 交易起始时间 · RFC 3339 · 例：`2019-12-31T15:59:59+08:00` */
  time_start?: string
  /** 交易结束时间 · RFC 3339 · 例：`2019-12-31T15:59:59+08:00` */
  time_expire?: string
  /** 预支付交易会话标识 · 例：`wx201410272009395522657a690389285100` */
  prepay_id?: string
  /** 通知地址 · 例：`https://yourapp.com/notify` */
  notify_url: string
  /** 交易场景 */
  trade_scenario?: 'RECOMMERCE'
  /** 指定支付方式 */
  limit_pay?: ('no_balance' | 'no_debit' | 'balance_only')[]
  /** 预签约信息 */
  contract_info?: {
    /** 签约商户号 · 例：`1900000109` */
    mchid: string
    /** 签约商户AppID · 例：`wxd678efh567hg6787` */
    appid: string
    /** 签约商户协议号 · 例：`wxwtdk20200910100000` */
    out_contract_code: string
    /** 委托代扣协议模板ID */
    plan_id: number
    /** 用户账户展示名称 */
    contract_display_account: string
    /** 回调通知地址 · 例：`https://yourapp.com/notify` */
    notify_url: string
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

/** 合单下单-APP支付：选项 */
export interface PostV3CombineTransactionsAppOptions extends CallOptions {
  json: PostV3CombineTransactionsAppJson
}

/** 合单下单-APP支付：应答 */
export interface PostV3CombineTransactionsAppResponse {
  /** 预支付交易会话标识 · 例：`wx201410272009395522657a690389285100` */
  prepay_id: string
  /** 预签约结果 */
  contract_result?: {
    /** 签约结果码 · 例：`INVALID_REQUEST` */
    code: string
    /** 签约结果描述信息 */
    message?: string
  }
}

/** `v3/combine-transactions/app` */
export interface V3CombineTransactionsApp extends PathNode {
  /**
   * 合单下单-APP支付
   *
   * `POST /v3/combine-transactions/app`
   *
   * 产品：基础支付∙合单、收付通∙合单 · 角色：电商平台、服务商、直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012556944 官方文档}
   */
  post(options: PostV3CombineTransactionsAppOptions): Promise<AxiosResponse<PostV3CombineTransactionsAppResponse>>
}

/** 合单下单-H5支付：请求 */
export interface PostV3CombineTransactionsH5Json {
  /** 合单商户appid · 例：`wxd678efh567hg6787` */
  combine_appid: string
  /** 合单商户号 · 例：`1900000109` */
  combine_mchid: string
  /** 合单商户订单号 · 例：`P20150806125346` */
  combine_out_trade_no: string
  /** 场景信息 */
  scene_info: {
    /** 商户端设备号 · 例：`POS1:1` */
    device_id: string
    /** 用户终端IP · 例：`14.17.22.32` */
    payer_client_ip: string
    /** H5场景信息 */
    h5_info: {
      /** 场景类型 · 例：`iOS` */
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
  }
  /** 商品单信息 */
  sub_orders: CombineTransactionsSubOrder[]
  /** 交易起始时间 · RFC 3339 · 例：`2019-12-31T15:59:59+08:00` */
  time_start?: string
  /** 交易结束时间 · RFC 3339 · 例：`2019-12-31T15:59:59+08:00` */
  time_expire?: string
  /** 通知地址 · 例：`https://yourapp.com/notify` */
  notify_url: string
  /** 指定支付方式 */
  limit_pay?: ('no_balance' | 'no_debit' | 'balance_only')[]
  /** 支付者 */
  combine_payer_info?: CombineTransactionsPayer
}

/** 合单下单-H5支付：选项 */
export interface PostV3CombineTransactionsH5Options extends CallOptions {
  json: PostV3CombineTransactionsH5Json
}

/** 合单下单-H5支付：应答 */
export interface PostV3CombineTransactionsH5Response {
  /** 支付跳转链接 */
  h5_url: string
}

/** `v3/combine-transactions/h5` */
export interface V3CombineTransactionsH5 extends PathNode {
  /**
   * 合单下单-H5支付
   *
   * `POST /v3/combine-transactions/h5`
   *
   * 产品：基础支付∙合单、收付通∙合单 · 角色：电商平台、服务商、直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012556961 官方文档}
   */
  post(options: PostV3CombineTransactionsH5Options): Promise<AxiosResponse<PostV3CombineTransactionsH5Response>>
}

/** 个人收款交易通过微信支付订单号查单：选项 */
export interface GetV3CombineTransactionsIdByCombineTransactionIdOptions extends CallOptions {
  /** 交易单微信支付订单号 · 例：`1217752501201407033233368018` */
  combine_transaction_id: string
}

/** 个人收款交易通过微信支付订单号查单：应答 */
export interface GetV3CombineTransactionsIdByCombineTransactionIdResponse {
  /** 平台商户应用ID · 例：`wxd678efh567hg6787` */
  combine_appid: string
  /** 平台商户号 · 例：`1230000109` */
  combine_mchid: string
  /** 交易单订单号 · 例：`P20150806125346` */
  combine_out_trade_no: string
  /** 交易单微信支付订单号 · 例：`1217752501201407033233368018` */
  combine_transaction_id: string
  /** 支付者 */
  combine_payer_info?: {
    /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
    openid?: string
  }
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 · 例：`POS1:1` */
    device_id?: string
  }
  /** 商品单信息 */
  sub_orders?: {
    /** 商品单发起商户号 · 例：`1900000109` */
    mchid: string
    /** 商品单个人收款方受理授权ID · 例：`1900000109` */
    individual_auth_id: string
    /** 商品单个人收款方平台昵称 */
    individual_name?: string
    /** 商品单商户订单号 · 例：`20150806125346` */
    out_trade_no: string
    /** 微信支付订单号 · 例：`1009660380201506130728806387` */
    transaction_id?: string
    /** 交易类型 · 例：`JSAPI` */
    trade_type?: string
    /** 交易状态 · 例：`SUCCESS` */
    trade_state: string
    /** 付款银行 · 例：`CMC` */
    bank_type?: string
    /** 附加数据 */
    attach?: string
    /** 支付完成时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    success_time?: string
    /** 订单金额 */
    amount?: {
      /** 标价金额 · 单位：分 */
      total_amount: number
      /** 现金支付金额 · 单位：分 */
      payer_amount: number
      /** 标价币种 · 例：`CNY` */
      currency: string
      /** 现金支付币种 · 例：`CNY` */
      payer_currency: string
      /** 结算汇率 */
      settlement_rate?: number
    }
  }[]
  /** 交易场景 */
  trade_scenario?: 'RECOMMERCE' | (string & {})
}

/** `v3/combine-transactions/id/{combine_transaction_id}` */
export interface V3CombineTransactionsIdByCombineTransactionId extends PathNode {
  /**
   * 个人收款交易通过微信支付订单号查单
   *
   * `GET /v3/combine-transactions/id/{combine_transaction_id}`
   *
   * 产品：收付通∙个人收款 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012602242 官方文档}
   */
  get(options: GetV3CombineTransactionsIdByCombineTransactionIdOptions): Promise<AxiosResponse<GetV3CombineTransactionsIdByCombineTransactionIdResponse>>
}

/** 合单下单-JSAPI支付：请求 */
export interface PostV3CombineTransactionsJsapiJson {
  /** 合单商户appid · 例：`wxd678efh567hg6787` */
  combine_appid: string
  /** 合单商户号 · 例：`1900000109` */
  combine_mchid: string
  /** 合单商户订单号 · 例：`P20150806125346` */
  combine_out_trade_no: string
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 · 例：`POS1:1` */
    device_id?: string
    /** 用户终端IP · 例：`14.17.22.32` */
    payer_client_ip: string
  }
  /** 商品单信息 */
  sub_orders: {
    /** 子单商户号 · 例：`1900000109` */
    mchid: string
    /** 附加数据 */
    attach: string
    /** 订单金额 */
    amount: {
      /** 标价金额 · 单位：分 */
      total_amount: number
      /** 标价币种 · 例：`CNY` */
      currency: string
    }
    /** 商品单商户订单号 · 例：`20150806125346` */
    out_trade_no: string
    /** 二级商户号 · 例：`1900000109` */
    sub_mchid?: string
    /** 商品详情 */
    detail?: string
    /** 订单优惠标记 · 例：`WXG` */
    goods_tag?: string
    /** 商品描述 */
    description: string
    /** 结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean
      /** 补差金额 · 单位：分 */
      subsidy_amount?: number
    }
    /** 子商户应用ID · 例：`wxd678efh567hg6999` */
    sub_appid?: string
    /** 是否指定分账 */
    profit_sharing?: boolean
  }[]
  /** 支付者 */
  combine_payer_info: CombineTransactionsPayer
  /** 交易起始时间 · RFC 3339 · 例：`2019-12-31T15:59:59+08:00` */
  time_start?: string
  /** 交易结束时间 · RFC 3339 · 例：`2019-12-31T15:59:59+08:00` */
  time_expire?: string
  /** 通知地址 · 例：`https://yourapp.com/notify` */
  notify_url: string
  /** 指定支付方式 */
  limit_pay?: ('no_balance' | 'no_debit' | 'balance_only')[]
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

/** 合单下单-JSAPI支付：选项 */
export interface PostV3CombineTransactionsJsapiOptions extends CallOptions {
  json: PostV3CombineTransactionsJsapiJson
}

/** 合单下单-JSAPI支付：应答 */
export interface PostV3CombineTransactionsJsapiResponse {
  /** 预支付交易会话标识 · 例：`wx201410272009395522657a690389285100` */
  prepay_id: string
}

/** `v3/combine-transactions/jsapi` */
export interface V3CombineTransactionsJsapi extends PathNode {
  /**
   * 合单下单-JSAPI支付
   *
   * `POST /v3/combine-transactions/jsapi`
   *
   * 产品：基础支付∙合单、收付通∙合单 · 角色：电商平台、服务商、直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012556926 官方文档}
   */
  post(options: PostV3CombineTransactionsJsapiOptions): Promise<AxiosResponse<PostV3CombineTransactionsJsapiResponse>>
}

/** 个人收款交易下单-小程序：请求 */
export interface PostV3CombineTransactionsMiniprogramJson {
  /** 平台商户应用ID · 例：`wxd678efh567hg6787` */
  combine_appid: string
  /** 平台商户号 · 例：`1230000109` */
  combine_mchid: string
  /** 交易单订单号 · 例：`P20150806125346` */
  combine_out_trade_no: string
  /** 支付者 */
  combine_payer_info: {
    /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
    openid: string
  }
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 · 例：`POS1:1` */
    device_id?: string
    /** 用户终端IP · 例：`127.0.0.1` */
    payer_client_ip: string
  }
  /** 商品单信息 */
  sub_orders: {
    /** 商品单发起商户号 · 例：`1230000109` */
    mchid: string
    /** 商品服务类型 */
    order_service_type?: 'INDIVIDUALTRADE'
    /** 商品单个人收款方受理授权ID · 例：`1900000109` */
    individual_auth_id: string
    /** 商品单个人收款方平台昵称 */
    individual_name?: string
    /** 商品单商户订单号 · 例：`20150806125346` */
    out_trade_no: string
    /** 商品单金额 */
    amount: {
      /** 标价金额 · 单位：分 */
      total_amount: number
      /** 标价币种 · 例：`CNY` */
      currency: string
    }
    /** 附加数据 */
    attach: string
    /** 商品描述 */
    description: string
  }[]
  /** 交易结束时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  time_expire?: string
  /** 通知地址 · 例：`https://yourapp.com/notify` */
  notify_url?: string
  /** 交易场景 */
  trade_scenario?: 'RECOMMERCE'
}

/** 个人收款交易下单-小程序：选项 */
export interface PostV3CombineTransactionsMiniprogramOptions extends CallOptions {
  json: PostV3CombineTransactionsMiniprogramJson
}

/** 个人收款交易下单-小程序：应答 */
export interface PostV3CombineTransactionsMiniprogramResponse {
  /** 预支付交易会话标识 · 例：`wx201410272009395522657a690389285100` */
  prepay_id: string
}

/** `v3/combine-transactions/miniprogram` */
export interface V3CombineTransactionsMiniprogram extends PathNode {
  /**
   * 个人收款交易下单-小程序
   *
   * `POST /v3/combine-transactions/miniprogram`
   *
   * 产品：基础支付∙合单 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012602225 官方文档}
   */
  post(options: PostV3CombineTransactionsMiniprogramOptions): Promise<AxiosResponse<PostV3CombineTransactionsMiniprogramResponse>>
}

/** 合单下单-Native支付：请求 */
export interface PostV3CombineTransactionsNativeJson {
  /** 合单商户appid · 例：`wxd678efh567hg6787` */
  combine_appid: string
  /** 合单商户号 · 例：`1900000109` */
  combine_mchid: string
  /** 合单商户订单号 · 例：`P20150806125346` */
  combine_out_trade_no: string
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 · 例：`POS1:1` */
    device_id?: string
    /** 用户终端IP · 例：`14.17.22.32` */
    payer_client_ip: string
  }
  /** 商品单信息 */
  sub_orders: CombineTransactionsSubOrder[]
  /** 交易起始时间 · RFC 3339 · 例：`2019-12-31T15:59:59+08:00` */
  time_start?: string
  /** 交易结束时间 · RFC 3339 · 例：`2019-12-31T15:59:59+08:00` */
  time_expire?: string
  /** 通知地址 · 例：`https://yourapp.com/notify` */
  notify_url: string
  /** 指定支付方式 */
  limit_pay?: ('no_balance' | 'no_debit' | 'balance_only')[]
  /** 支付者 */
  combine_payer_info?: CombineTransactionsPayer
}

/** 合单下单-Native支付：选项 */
export interface PostV3CombineTransactionsNativeOptions extends CallOptions {
  json: PostV3CombineTransactionsNativeJson
}

/** 合单下单-Native支付：应答 */
export interface PostV3CombineTransactionsNativeResponse {
  /** 二维码链接 · 例：`weixin://pay.weixin.qq.com/bizpayurl/up?pr=NwY5Mz9&groupid=00` */
  code_url: string
}

/** `v3/combine-transactions/native` */
export interface V3CombineTransactionsNative extends PathNode {
  /**
   * 合单下单-Native支付
   *
   * `POST /v3/combine-transactions/native`
   *
   * 产品：基础支付∙合单、收付通∙合单 · 角色：电商平台、服务商、直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012556982 官方文档}
   */
  post(options: PostV3CombineTransactionsNativeOptions): Promise<AxiosResponse<PostV3CombineTransactionsNativeResponse>>
}

/** 合单查询订单：选项 */
export interface GetV3CombineTransactionsOutTradeNoByCombineOutTradeNoOptions extends CallOptions {
  /** 合单商户订单号 · 例：`P20150806125346` */
  combine_out_trade_no: string
}

/** 合单查询订单：应答 */
export interface GetV3CombineTransactionsOutTradeNoByCombineOutTradeNoResponse {
  /** 合单商户appid · 例：`wxd678efh567hg6787` */
  combine_appid: string
  /** 合单商户号 · 例：`1900000109` */
  combine_mchid: string
  /** 合单商户订单号 · 例：`P20150806125346` */
  combine_out_trade_no: string
  /** 交易单微信支付订单号 · 例：`1217752501201407033233368018` */
  combine_transaction_id: string
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 · 例：`POS1:1` */
    device_id?: string
  }
  /** 商品单信息 */
  sub_orders?: {
    /** 子单商户号 · 例：`1900000109` */
    mchid: string
    /** 商品单个人收款方受理授权ID · 例：`1900000109` */
    individual_auth_id?: string
    /** 商品单个人收款方平台昵称 */
    individual_name?: string
    /** 交易类型 */
    trade_type?: 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | (string & {})
    /** 交易状态 */
    trade_state?: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'PAYERROR' | (string & {})
    /** 付款银行 · 例：`CMC` */
    bank_type?: string
    /** 附加数据 */
    attach?: string
    /** 支付完成时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    success_time?: string
    /** 微信订单号 · 例：`1009660380201506130728806387` */
    transaction_id?: string
    /** 商品单商户订单号 · 例：`20150806125346` */
    out_trade_no: string
    /** 二级商户号 · 例：`1900000109` */
    sub_mchid?: string
    /** 子商户应用ID · 例：`wxd678efh567hg6999` */
    sub_appid?: string
    /** 用户子标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
    sub_openid?: string
    /** 优惠信息列表 */
    promotion_detail?: {
      /** 券ID */
      coupon_id?: string
      /** 优惠名称 */
      name?: string
      /** 优惠范围 */
      scope?: 'GLOBAL' | 'SINGLE' | (string & {})
      /** 优惠类型 */
      type?: 'CASH' | 'NOCASH' | (string & {})
      /** 优惠券面额 · 单位：分 */
      amount?: number
      /** 活动批次ID */
      stock_id?: string
      /** 微信出资 · 单位：分 */
      wechatpay_contribute?: number
      /** 商户出资 · 单位：分 */
      merchant_contribute?: number
      /** 其他出资 · 单位：分 */
      other_contribute?: number
      /** 优惠币种 · 例：`CNY` */
      currency?: string
      /** 单品列表 */
      goods_detail?: {
        /** 商品编码 */
        goods_id: string
        /** 商品数量 */
        quantity: number
        /** 商品单价 · 单位：分 */
        unit_price: number
        /** 商品优惠金额 · 单位：分 */
        discount_amount?: number
        /** 商品备注 */
        goods_remark?: string
      }[]
    }[]
    /** 订单金额 */
    amount?: {
      /** 标价金额 · 单位：分 */
      total_amount: number
      /** 标价币种 · 例：`CNY` */
      currency?: string
      /** 现金支付金额 · 单位：分 */
      payer_amount: number
      /** 现金支付币种 · 例：`CNY` */
      payer_currency?: string
      /** 结算汇率 */
      settlement_rate?: number
    }
  }[]
  /** 支付者 */
  combine_payer_info?: {
    /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
    openid: string
  }
  /** 交易场景 */
  trade_scenario?: 'RECOMMERCE' | (string & {})
  /** 使用的商户贴息信息 */
  installment_info?: {
    /** 是否使用了商户贴息 */
    use_subsidy: boolean
    /** 用户实际选择分期期数 */
    selected_installment_number: number
  }
}

/** `v3/combine-transactions/out-trade-no/{combine_out_trade_no}` */
export interface V3CombineTransactionsOutTradeNoByCombineOutTradeNo extends Printed {
  /**
   * 合单查询订单
   *
   * `GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}`
   *
   * 产品：基础支付∙合单、收付通∙合单、收付通∙个人收款 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012557006 官方文档}
   */
  get(options: GetV3CombineTransactionsOutTradeNoByCombineOutTradeNoOptions): Promise<AxiosResponse<GetV3CombineTransactionsOutTradeNoByCombineOutTradeNoResponse>>
  readonly close: V3CombineTransactionsOutTradeNoByCombineOutTradeNoClose
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/combine-transactions/out-trade-no/{combine_out_trade_no}/${Path}`>
}

/** 合单关闭订单：请求 */
export interface PostV3CombineTransactionsOutTradeNoByCombineOutTradeNoCloseJson {
  /** 合单商户appid · 例：`wxd678efh567hg6787` */
  combine_appid: string
  /** 商品单信息 · 最多50项 */
  sub_orders: {
    /** 子单商户号 · 例：`1900000109` */
    mchid: string
    /** 商品单商户订单号 · 例：`20150806125346` */
    out_trade_no: string
    /** 商品单个人收款方受理授权ID · 例：`1900000109` */
    individual_auth_id?: string
    /** 二级商户号 · 例：`1900000109` */
    sub_mchid?: string
    /** 子商户应用ID · 例：`wxd678efh567hg6999` */
    sub_appid?: string
  }[]
}

/** 合单关闭订单：选项 */
export interface PostV3CombineTransactionsOutTradeNoByCombineOutTradeNoCloseOptions extends CallOptions {
  /** 合单商户订单号 */
  combine_out_trade_no: string
  json: PostV3CombineTransactionsOutTradeNoByCombineOutTradeNoCloseJson
}

/** 合单关闭订单：应答 */
export type PostV3CombineTransactionsOutTradeNoByCombineOutTradeNoCloseResponse = undefined

/** `v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close` */
export interface V3CombineTransactionsOutTradeNoByCombineOutTradeNoClose extends PathNode {
  /**
   * 合单关闭订单
   *
   * `POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`
   *
   * 产品：基础支付∙合单、收付通∙合单、收付通∙个人收款 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012577452 官方文档}
   */
  post(options: PostV3CombineTransactionsOutTradeNoByCombineOutTradeNoCloseOptions): Promise<AxiosResponse<PostV3CombineTransactionsOutTradeNoByCombineOutTradeNoCloseResponse>>
}

export interface CombineTransactionsOperations {
  'POST /v3/combine-transactions/app': { json: PostV3CombineTransactionsAppJson; options: PostV3CombineTransactionsAppOptions; response: PostV3CombineTransactionsAppResponse }
  'POST /v3/combine-transactions/h5': { json: PostV3CombineTransactionsH5Json; options: PostV3CombineTransactionsH5Options; response: PostV3CombineTransactionsH5Response }
  'GET /v3/combine-transactions/id/{combine_transaction_id}': { options: GetV3CombineTransactionsIdByCombineTransactionIdOptions; response: GetV3CombineTransactionsIdByCombineTransactionIdResponse }
  'POST /v3/combine-transactions/jsapi': { json: PostV3CombineTransactionsJsapiJson; options: PostV3CombineTransactionsJsapiOptions; response: PostV3CombineTransactionsJsapiResponse }
  'POST /v3/combine-transactions/miniprogram': { json: PostV3CombineTransactionsMiniprogramJson; options: PostV3CombineTransactionsMiniprogramOptions; response: PostV3CombineTransactionsMiniprogramResponse }
  'POST /v3/combine-transactions/native': { json: PostV3CombineTransactionsNativeJson; options: PostV3CombineTransactionsNativeOptions; response: PostV3CombineTransactionsNativeResponse }
  'GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}': { options: GetV3CombineTransactionsOutTradeNoByCombineOutTradeNoOptions; response: GetV3CombineTransactionsOutTradeNoByCombineOutTradeNoResponse }
  'POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close': { json: PostV3CombineTransactionsOutTradeNoByCombineOutTradeNoCloseJson; options: PostV3CombineTransactionsOutTradeNoByCombineOutTradeNoCloseOptions; response: PostV3CombineTransactionsOutTradeNoByCombineOutTradeNoCloseResponse }
}

/** 支付者 */
export interface CombineTransactionsPayer {
  /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 用户子标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
  /** 实名支付 */
  identity?: CombineTransactionsPayerIdentity
}

/** 实名支付 */
export interface CombineTransactionsPayerIdentity {
  /** 证件类型 */
  type: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | 'PHONE_NUMBER'
  /** 加密后的证件号 · 敏感信息，加密传输 */
  number: string
  /** 加密后的姓名 · 敏感信息，加密传输 */
  name: string
}

/** 商品单 */
export interface CombineTransactionsSubOrder {
  /** 子单商户号 · 例：`1900000109` */
  mchid: string
  /** 附加数据 */
  attach: string
  /** 订单金额 */
  amount: {
    /** 标价金额 · 单位：分 */
    total_amount: number
    /** 标价币种 · 例：`CNY` */
    currency: string
  }
  /** 商品单商户订单号 · 例：`20150806125346` */
  out_trade_no: string
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 订单优惠标记 · 例：`WXG` */
  goods_tag?: string
  /** 商品描述 */
  description: string
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean
    /** 补差金额 · 单位：分 */
    subsidy_amount?: number
  }
  /** 子商户应用ID · 例：`wxd678efh567hg6999` */
  sub_appid?: string
}

