// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, PathNode } from '../index'

export interface PostV3PayTransactionsNativeJson {
  /** 公众号ID */
  appid: string
  /** 直连商户号 */
  mchid: string
  /** 商品描述 */
  description: string
  /** 附加数据 */
  attach?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 订单金额 */
  amount: {
    /** 总金额 · 单位：分 */
    total: number
    /** 货币类型 */
    currency?: string
  }
  /** 交易结束时间 · 格式：date-time */
  time_expire?: string
  /** 通知地址 */
  notify_url: string
  /** 订单优惠标记 */
  goods_tag?: string
  /** 指定支付方式 */
  limit_pay?: ('no_balance' | 'no_credit' | 'no_debit' | 'balance_only')[]
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean
  /** 优惠功能 */
  detail?: {
    /** 订单原价 · 单位：分 */
    cost_price?: number
    /** 商品小票ID */
    invoice_id?: string
    /** 单品列表 */
    goods_detail?: {
      /** 商户侧商品编码 */
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
  scene_info?: {
    /** 用户终端IP */
    payer_client_ip: string
    /** 商户端设备号 */
    device_id?: string
    /** 商户门店信息 */
    store_info?: {
      /** 门店编号 */
      id: string
      /** 门店名称 */
      name?: string
      /** 地区编码 */
      area_code?: string
      /** 详细地址 */
      address?: string
    }
  }
  /** 支付者 */
  payer?: {
    /** 实名支付 */
    identity?: {
      /** 证件类型 */
      type: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | 'PHONE_NUMBER'
      /** 加密后的证件号 · 敏感信息，加密传输 */
      number: string
      /** 加密后的姓名 · 敏感信息，加密传输 */
      name: string
    }
  }
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean
  }
}

export interface PostV3PayTransactionsNativeOptions extends CallOptions {
  json: PostV3PayTransactionsNativeJson
}

export interface PostV3PayTransactionsNativeResponse {
  /** 二维码链接 */
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

export interface GetV3PayTransactionsOutTradeNoByOutTradeNoQuery {
  /** 直连商户号 */
  mchid: string
}

export interface GetV3PayTransactionsOutTradeNoByOutTradeNoOptions extends CallOptions {
  /** 商户订单号 */
  out_trade_no: string
  query: GetV3PayTransactionsOutTradeNoByOutTradeNoQuery
}

export interface GetV3PayTransactionsOutTradeNoByOutTradeNoResponse {
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY' | (string & {})
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {})
  /** 交易状态描述 */
  trade_state_desc: string
  /** 付款银行 */
  bank_type?: string
  /** 支付完成时间 · 格式：date-time */
  success_time?: string
  /** 公众号ID */
  appid: string
  /** 直连商户号 */
  mchid: string
  /** 商品描述 */
  description?: string
  /** 附加数据 */
  attach?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 用户支付金额 */
  amount?: {
    /** 用户支付金额 · 单位：分 */
    payer_total?: number
    /** 用户支付币种 */
    payer_currency?: string
    /** 总金额 · 单位：分 */
    total?: number
    /** 货币类型 */
    currency?: string
  }
  /** 交易结束时间 · 格式：date-time */
  time_expire?: string
  /** 通知地址 */
  notify_url?: string
  /** 订单优惠标记 */
  goods_tag?: string
  /** 指定支付方式 */
  limit_pay?: ('no_balance' | 'no_credit' | 'no_debit' | 'balance_only' | (string & {}))[]
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean
  /** 优惠功能 */
  detail?: {
    /** 订单原价 · 单位：分 */
    cost_price?: number
    /** 商品小票ID */
    invoice_id?: string
    /** 单品列表 */
    goods_detail?: {
      /** 商户侧商品编码 */
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
  scene_info?: {
    /** 用户终端IP */
    payer_client_ip?: string
    /** 商户端设备号 */
    device_id?: string
    /** 商户门店信息 */
    store_info?: {
      /** 门店编号 */
      id?: string
      /** 门店名称 */
      name: string
      /** 地区编码 */
      area_code: string
      /** 详细地址 */
      address: string
    }
  }
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string
  }
  /** 使用的商户贴息信息 */
  installment_info?: {
    /** 是否使用了商户贴息 */
    use_subsidy: boolean
    /** 用户实际选择分期期数 */
    selected_installment_number: number
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
    /** 单位：分 */
    wechatpay_contribute?: number
    /** 单位：分 */
    merchant_contribute?: number
    /** 单位：分 */
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
  }[]
}

/** `v3/pay/transactions/out-trade-no/{out_trade_no}` */
export interface V3PayTransactionsOutTradeNoByOutTradeNo extends PathNode {
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
}

