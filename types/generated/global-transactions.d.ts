// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'
import type { V3GlobalRefundsIdNode, V3GlobalRefundsOutRefundNoNode } from './prefixes'

/** 获取平台证书列表：选项 */
export interface GetV3GlobalCertificatesOptions extends CallOptions {
}

/** 获取平台证书列表：应答 */
export interface GetV3GlobalCertificatesResponse {
  /** 平台证书列表 */
  data: {
    /** 证书序列号 · 例：`5157F09EFDC096DE15EBE81A47057A7232F1B8E1` */
    serial_no?: string
    /** 证书启用时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
    effective_time?: string
    /** 证书弃用时间 · RFC 3339 · 例：`2018-12-08T10:34:56+08:00` */
    expire_time?: string
    /** 证书信息 */
    encrypt_certificate?: {
      /** 加密证书的算法 · 例：`AEAD_AES_256_GCM` */
      algorithm?: string
      /** 加密证书的随机串 · 例：`61f9c719728a` */
      nonce?: string
      /** 加密证书的附加数据 */
      associated_data?: string
      /** 加密后的证书内容 */
      ciphertext?: string
    }
  }[]
}

/** `v3/global/certificates` */
export interface V3GlobalCertificates extends PathNode {
  /**
   * 获取平台证书列表
   *
   * `GET /v3/global/certificates`
   *
   * 产品：跨境 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013013878 官方文档}
   */
  get(options?: GetV3GlobalCertificatesOptions): Promise<AxiosResponse<GetV3GlobalCertificatesResponse>>
}

/** 撤销订单(微信支付订单号)：请求 */
export interface PostV3GlobalMicropayTransactionsIdByTransactionIdReverseJson extends GlobalTransactionsReverseRequest {}

/** 撤销订单(微信支付订单号)：选项 */
export interface PostV3GlobalMicropayTransactionsIdByTransactionIdReverseOptions extends CallOptions {
  /** 微信订单号 · 例：`1217752501201407033233368018` */
  transaction_id: string
  json: PostV3GlobalMicropayTransactionsIdByTransactionIdReverseJson
}

/** 撤销订单(微信支付订单号)：应答 */
export type PostV3GlobalMicropayTransactionsIdByTransactionIdReverseResponse = undefined

/** `v3/global/micropay/transactions/id/{transaction_id}/reverse` */
export interface V3GlobalMicropayTransactionsIdByTransactionIdReverse extends PathNode {
  /**
   * 撤销订单(微信支付订单号)
   *
   * `POST /v3/global/micropay/transactions/id/{transaction_id}/reverse`
   *
   * 产品：跨境∙支付 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013013926 官方文档}
   */
  post(options: PostV3GlobalMicropayTransactionsIdByTransactionIdReverseOptions): Promise<AxiosResponse<PostV3GlobalMicropayTransactionsIdByTransactionIdReverseResponse>>
}

/** 撤销订单(商户订单号)：请求 */
export interface PostV3GlobalMicropayTransactionsOutTradeNoByOutTradeNoReverseJson extends GlobalTransactionsReverseRequest {}

/** 撤销订单(商户订单号)：选项 */
export interface PostV3GlobalMicropayTransactionsOutTradeNoByOutTradeNoReverseOptions extends CallOptions {
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  json: PostV3GlobalMicropayTransactionsOutTradeNoByOutTradeNoReverseJson
}

/** 撤销订单(商户订单号)：应答 */
export type PostV3GlobalMicropayTransactionsOutTradeNoByOutTradeNoReverseResponse = undefined

/** `v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse` */
export interface V3GlobalMicropayTransactionsOutTradeNoByOutTradeNoReverse extends PathNode {
  /**
   * 撤销订单(商户订单号)
   *
   * `POST /v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse`
   *
   * 产品：跨境∙支付 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013013926 官方文档}
   */
  post(options: PostV3GlobalMicropayTransactionsOutTradeNoByOutTradeNoReverseOptions): Promise<AxiosResponse<PostV3GlobalMicropayTransactionsOutTradeNoByOutTradeNoReverseResponse>>
}

/** 提交付款码支付：请求 */
export interface PostV3GlobalMicropayTransactionsPayJson {
  /** 商户号 · 例：`1900000109` */
  mchid?: string
  /** 例：`wx8888888888888888` */
  appid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 机构商户号 · 例：`1900000100` */
  sp_mchid?: string
  /** 机构APPID · 例：`wx8888888888888888` */
  sp_appid?: string
  /** 子商户APPID · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 商品描述 */
  description: string
  /** 商户数据 */
  attach?: string
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 商品标记 · 例：`WXG` */
  goods_tag?: string
  /** 交易类型 · 例：`MICROPAY` */
  trade_type: string
  /** 指定支付方式 · 例：`no_credit` */
  limit_pay?: string
  /** MCC码 · 例：`1011` */
  merchant_category_code: string
  /** 支付者 */
  payer?: {
    /** 授权码 · 例：`120061098828009406` */
    auth_code: string
  }
  /** 订单金额 */
  amount: {
    /** 总金额 · 单位：货币最小单位 */
    total: number
    /** 货币类型 · 例：`HKD` */
    currency?: string
  }
  /** 场景信息 */
  scene_info?: GlobalTransactionsSceneInfo
  /** 优惠功能 */
  detail?: GlobalTransactionsOrderDetail
}

/** 提交付款码支付：选项 */
export interface PostV3GlobalMicropayTransactionsPayOptions extends CallOptions {
  json: PostV3GlobalMicropayTransactionsPayJson
}

/** 提交付款码支付：应答 */
export interface PostV3GlobalMicropayTransactionsPayResponse {
  /** 微信支付订单号 · 例：`1217752501201407033233368018` */
  id: string
  /** 商户号 · 例：`1900000109` */
  mchid?: string
  /** 例：`wx8888888888888888` */
  appid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 机构商户号 · 例：`1900000100` */
  sp_mchid?: string
  /** 机构APPID · 例：`wx8888888888888888` */
  sp_appid?: string
  /** 子商户APPID · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 交易类型 · 例：`MICROPAY` */
  trade_type: string
  /** 交易状态 · 例：`SUCCESS` */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc: string
  /** 付款银行 · 例：`CMC` */
  bank_type: string
  /** 商户数据 */
  attach?: string
  /** 支付完成时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  success_time: string
  /** 支付者 */
  payer?: GlobalTransactionsPayer
  /** 订单金额 */
  amount: {
    /** 订单金额 · 单位：货币最小单位 */
    total: number
    /** 货币类型 · 例：`CNY` */
    currency?: string
    /** 用户支付金额 · 单位：货币最小单位 */
    payer_total: number
    /** 汇率 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: 'SETTLEMENT_RATE' | (string & {})
      /** 汇率值 */
      rate?: number
    }
    /** 支付货币类型 · 例：`CNY` */
    payer_currency?: string
  }
  /** 优惠功能 */
  promotion_detail?: {
    /** 券ID · 例：`109519` */
    promotion_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {})
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {})
    /** 优惠券面额 · 单位：货币最小单位 */
    amount: number
    /** 货币类型 · 例：`CNY` */
    currency?: string
    /** 活动ID · 例：`931386` */
    activity_id?: string
    /** 微信出资 · 单位：货币最小单位 */
    wechatpay_contribute_amount?: number
    /** 商户出资 · 单位：货币最小单位 */
    merchant_contribute_amount?: number
    /** 其他出资 · 单位：货币最小单位 */
    other_contribute_amount?: number
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 · 例：`12345` */
      goods_id: string
      /** 商品备注 · 例：`1001` */
      goods_remark?: string
      /** 商品数量 */
      quantity: number
      /** 商品价格 · 单位：货币最小单位 */
      price: number
    }[]
  }[]
}

/** `v3/global/micropay/transactions/pay` */
export interface V3GlobalMicropayTransactionsPay extends PathNode {
  /**
   * 提交付款码支付
   *
   * `POST /v3/global/micropay/transactions/pay`
   *
   * 产品：跨境∙支付 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013010527 官方文档}
   */
  post(options: PostV3GlobalMicropayTransactionsPayOptions): Promise<AxiosResponse<PostV3GlobalMicropayTransactionsPayResponse>>
}

/** 商家充值退款余额查询：选项 */
export interface GetV3GlobalRefundPartnerRechargeBalanceSubMchidBySubMchidOptions extends CallOptions {
  /** 特约商户号 · 例：`1900000109` */
  sub_mchid: string
}

/** 商家充值退款余额查询：应答 */
export interface GetV3GlobalRefundPartnerRechargeBalanceSubMchidBySubMchidResponse {
  /** 账户可用余额 · 单位：货币最小单位 */
  remaining_amount: number
  /** 货币类型 · 例：`KHD` */
  currency: string
}

/** `v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}` */
export interface V3GlobalRefundPartnerRechargeBalanceSubMchidBySubMchid extends PathNode {
  /**
   * 商家充值退款余额查询
   *
   * `GET /v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}`
   *
   * 产品：跨境 · 角色：机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013068962 官方文档}
   */
  get(options: GetV3GlobalRefundPartnerRechargeBalanceSubMchidBySubMchidOptions): Promise<AxiosResponse<GetV3GlobalRefundPartnerRechargeBalanceSubMchidBySubMchidResponse>>
}

/** 商家充值退款余额查询：选项 */
export interface GetV3GlobalRefundRechargeBalanceOptions extends CallOptions {
}

/** 商家充值退款余额查询：应答 */
export interface GetV3GlobalRefundRechargeBalanceResponse {
  /** 账户可用余额 · 单位：货币最小单位 */
  remaining_amount: number
  /** 货币类型 · 例：`KHD` */
  currency: string
}

/** `v3/global/refund/recharge-balance` */
export interface V3GlobalRefundRechargeBalance extends PathNode {
  /**
   * 商家充值退款余额查询
   *
   * `GET /v3/global/refund/recharge-balance`
   *
   * 产品：跨境 · 角色：直连模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013068962 官方文档}
   */
  get(options?: GetV3GlobalRefundRechargeBalanceOptions): Promise<AxiosResponse<GetV3GlobalRefundRechargeBalanceResponse>>
}

/** 查询所有退款：查询参数 */
export interface GetV3GlobalRefundsQuery {
  /** 微信支付订单号 · 例：`1217752501201407033233368018` */
  transaction_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 商户号 · 例：`1900000109` */
  mchid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 机构商户号 · 例：`1900000100` */
  sp_mchid?: string
  /** 记录起始位置 */
  offset: number
  /** 每页笔数 */
  count: number
}

/** 查询所有退款：选项 */
export interface GetV3GlobalRefundsOptions extends CallOptions {
  query: GetV3GlobalRefundsQuery
}

/** 查询所有退款：应答 */
export interface GetV3GlobalRefundsResponse {
  /** 微信支付交易订单号 · 例：`1217752501201407033233368018` */
  id: string
  /** 商户号 · 例：`1900000109` */
  mchid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 机构商户号 · 例：`1900000100` */
  sp_mchid?: string
  /** 商户原交易订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 订单金额 */
  amount: {
    /** 订单金额 · 单位：货币最小单位 */
    total: number
    /** 货币类型 · 例：`CNY` */
    currency?: string
    /** 用户支付金额 · 单位：货币最小单位 */
    payer_total: number
    /** 支付币种 · 例：`CNY` */
    payer_currency: string
  }
  /** 退款单列表 */
  data: {
    /** 微信退款单号 · 例：`1217752501201407033233368018` */
    id: string
    /** 商户退款单号 · 例：`1217752501201407033233368018` */
    out_refund_no: string
    /** 退款渠道 */
    channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {})
    /** 退款入账账户 */
    recv_account?: string
    /** 退款资金来源 */
    fund_source?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_RECHARGE_FUNDS' | (string & {})
    /** 退款成功时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
    success_time?: string
    /** 退款创建时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
    create_time: string
    /** 退款状态 */
    status: 'SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {})
    /** 退款金额 */
    amount: GlobalTransactionsRefundAmount
    /** 优惠退款详情 */
    refund_detail?: GlobalTransactionsRefundPromotion
  }[]
  /** 订单总退款次数 */
  total_num: number
  /** 本次返回退款单数 */
  current_total_num: number
}

/** 申请退款：请求 */
export interface PostV3GlobalRefundsJson {
  /** 商户号 · 例：`1900000109` */
  mchid?: string
  /** 例：`wx8888888888888888` */
  appid?: string
  /** 机构商户号 · 例：`1900000100` */
  sp_mchid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 机构APPID · 例：`wx8888888888888888` */
  sp_appid?: string
  /** 子商户APPID · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 微信订单号 · 例：`1217752501201407033233368018` */
  transaction_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 商户退款单号 · 例：`1217752501201407033233368018` */
  out_refund_no: string
  /** 退款原因 */
  reason?: string
  /** 订单金额 */
  amount?: {
    /** 退款金额 · 单位：货币最小单位 */
    refund: number
    /** 原订单金额 · 单位：货币最小单位 */
    total: number
    /** 退款币种 · 例：`CNY` */
    currency: string
  }
  /** 退款通知地址 · 例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url?: string
}

/** 申请退款：选项 */
export interface PostV3GlobalRefundsOptions extends CallOptions {
  json: PostV3GlobalRefundsJson
}

/** 申请退款：应答 */
export interface PostV3GlobalRefundsResponse {
  /** 微信支付退款订单号 · 例：`1217752501201407033233368018` */
  id: string
  /** 商户退款单号 · 例：`1217752501201407033233368018` */
  out_refund_no: string
  /** 退款创建时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  create_time: string
  /** 退款金额 */
  amount: {
    /** 退款金额 · 单位：货币最小单位 */
    refund: number
    /** 退款币种 · 例：`CNY` */
    currency: string
    /** 用户退款金额 · 单位：货币最小单位 */
    payer_refund: number
    /** 支付币种 · 例：`CNY` */
    payer_currency: string
    /** 汇率 */
    exchange_rate: {
      /** 汇率类型 */
      type?: 'USERPAYMENT_RATE' | 'SETTLEMENT_RATE' | (string & {})
      /** 汇率值 */
      rate?: number
    }
  }
  /** 优惠退款详情 */
  detail?: GlobalTransactionsRefundPromotion
}

/** `v3/global/refunds` */
export interface V3GlobalRefunds extends Printed {
  /**
   * 查询所有退款
   *
   * `GET /v3/global/refunds`
   *
   * 产品：跨境∙退款 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4012354686 官方文档}
   */
  get(options: GetV3GlobalRefundsOptions): Promise<AxiosResponse<GetV3GlobalRefundsResponse>>
  /**
   * 申请退款
   *
   * `POST /v3/global/refunds`
   *
   * 产品：跨境∙退款 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4012354681 官方文档}
   */
  post(options: PostV3GlobalRefundsOptions): Promise<AxiosResponse<PostV3GlobalRefundsResponse>>
  readonly id: V3GlobalRefundsIdNode
  readonly outRefundNo: V3GlobalRefundsOutRefundNoNode
  readonly 'id/{refund_id}': V3GlobalRefundsIdByRefundId
  readonly 'out-refund-no/{out_refund_no}': V3GlobalRefundsOutRefundNoByOutRefundNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/global/refunds/${Path}`>
}

/** 查询单笔退款(微信支付退款订单号)：查询参数 */
export interface GetV3GlobalRefundsIdByRefundIdQuery {
  /** 商户号 · 例：`1900000109` */
  mchid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 机构商户号 · 例：`1900000100` */
  sp_mchid?: string
}

/** 查询单笔退款(微信支付退款订单号)：选项 */
export interface GetV3GlobalRefundsIdByRefundIdOptions extends CallOptions {
  /** 微信支付退款订单号 */
  refund_id: string
  query?: GetV3GlobalRefundsIdByRefundIdQuery
}

/** 查询单笔退款(微信支付退款订单号)：应答 */
export interface GetV3GlobalRefundsIdByRefundIdResponse extends GlobalTransactionsRefund {}

/** `v3/global/refunds/id/{refund_id}` */
export interface V3GlobalRefundsIdByRefundId extends PathNode {
  /**
   * 查询单笔退款(微信支付退款订单号)
   *
   * `GET /v3/global/refunds/id/{refund_id}`
   *
   * 产品：跨境∙退款 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4012354684 官方文档}
   */
  get(options: GetV3GlobalRefundsIdByRefundIdOptions): Promise<AxiosResponse<GetV3GlobalRefundsIdByRefundIdResponse>>
}

/** 查询单笔退款(商户退款订单号)：查询参数 */
export interface GetV3GlobalRefundsOutRefundNoByOutRefundNoQuery {
  /** 商户号 · 例：`1900000109` */
  mchid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 机构商户号 · 例：`1900000100` */
  sp_mchid?: string
}

/** 查询单笔退款(商户退款订单号)：选项 */
export interface GetV3GlobalRefundsOutRefundNoByOutRefundNoOptions extends CallOptions {
  /** 商户退款订单号 · 例：`1217752501201407033233368018` */
  out_refund_no: string
  query?: GetV3GlobalRefundsOutRefundNoByOutRefundNoQuery
}

/** 查询单笔退款(商户退款订单号)：应答 */
export interface GetV3GlobalRefundsOutRefundNoByOutRefundNoResponse extends GlobalTransactionsRefund {}

/** `v3/global/refunds/out-refund-no/{out_refund_no}` */
export interface V3GlobalRefundsOutRefundNoByOutRefundNo extends PathNode {
  /**
   * 查询单笔退款(商户退款订单号)
   *
   * `GET /v3/global/refunds/out-refund-no/{out_refund_no}`
   *
   * 产品：跨境∙退款 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4012354684 官方文档}
   */
  get(options: GetV3GlobalRefundsOutRefundNoByOutRefundNoOptions): Promise<AxiosResponse<GetV3GlobalRefundsOutRefundNoByOutRefundNoResponse>>
}

/** 查询结算资金明细：查询参数 */
export interface GetV3GlobalSettleSettlementsQuery {
  /** 子商户号 · 例：`1900000101` */
  sub_mchid?: string
  /** 结算状态 */
  settle_state: 'SETTLED' | 'UNSETTLE'
  /** 结算开始日期 · 例：`20091225` */
  settle_start_date?: string
  /** 结算结束日期 · 例：`20091226` */
  settle_end_date?: string
  /** 最大记录条数 */
  limit: number
  /** 记录起始位置 */
  offset: number
}

/** 查询结算资金明细：选项 */
export interface GetV3GlobalSettleSettlementsOptions extends CallOptions {
  query: GetV3GlobalSettleSettlementsQuery
}

/** 查询结算资金明细：应答 */
export interface GetV3GlobalSettleSettlementsResponse {
  /** 结算信息列表 */
  data?: {
    /** 付款批次号 · 例：`20091225003` */
    batch_id: string
    /** 结算日期 · 例：`20091225` */
    settlement_date: string
    /** 交易开始日期 · 例：`20091225` */
    trade_start_date: string
    /** 交易结束日期 · 例：`20091225` */
    trade_end_date: string
    /** 金额 */
    amount: {
      /** 已结算金额 · 单位：货币最小单位 */
      settled: number
      /** 未结算金额 · 单位：货币最小单位 */
      unsettle: number
      /** 结算币种 · 例：`HKD` */
      currency: string
      /** 支付金额 · 单位：货币最小单位 */
      pay: number
      /** 退款金额 · 单位：货币最小单位 */
      refund: number
      /** 支付净额 · 单位：货币最小单位 */
      net: number
      /** 手续费金额 · 单位：货币最小单位 */
      fee: number
    }
    /** 钱包主体 */
    wallet_region?: 'CHINA_MAINLAND' | 'CHINA_HONGKONG' | (string & {})
    /** 分账业务金额 */
    split_amount?: {
      /** 已结算金额 · 单位：货币最小单位 */
      settled: number
      /** 未结算金额 · 单位：货币最小单位 */
      unsettle: number
      /** 结算币种 · 例：`HKD` */
      currency: string
      /** 支付金额 · 单位：货币最小单位 */
      pay: number
      /** 退款金额 · 单位：货币最小单位 */
      refund: number
    }
  }[]
  /** 总记录条数 */
  total_count: number
  /** 记录起始位置 */
  offset: number
  /** 本次返回条数 */
  limit: number
}

/** `v3/global/settle/settlements` */
export interface V3GlobalSettleSettlements extends PathNode {
  /**
   * 查询结算资金明细
   *
   * `GET /v3/global/settle/settlements`
   *
   * 产品：跨境 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013013893 官方文档}
   */
  get(options: GetV3GlobalSettleSettlementsOptions): Promise<AxiosResponse<GetV3GlobalSettleSettlementsResponse>>
}

/** 下载对账单：查询参数 */
export interface GetV3GlobalStatementsQuery {
  /** 账单日期 · 例：`20180130` */
  date: string
  /** 商户号 · 例：`1900000109` */
  mchid?: string
  /** 机构商户号 · 例：`1900000100` */
  sp_mchid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
}

/** 下载对账单：选项 */
export interface GetV3GlobalStatementsOptions extends CallOptions {
  query: GetV3GlobalStatementsQuery
}

/** 下载对账单：应答 */
export type GetV3GlobalStatementsResponse = Buffer

/** `v3/global/statements` */
export interface V3GlobalStatements extends PathNode {
  /**
   * 下载对账单
   *
   * `GET /v3/global/statements`
   *
   * 产品：跨境 · 角色：直连模式、机构模式
   *
   * 请求头 `Accept-Encoding`：账单压缩
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013013869 官方文档}
   */
  get(options: GetV3GlobalStatementsOptions): Promise<AxiosResponse<GetV3GlobalStatementsResponse>>
}

/** APP支付下单：请求 */
export interface PostV3GlobalTransactionsAppJson extends GlobalTransactionsOrderToCreate {}

/** APP支付下单：选项 */
export interface PostV3GlobalTransactionsAppOptions extends CallOptions {
  json: PostV3GlobalTransactionsAppJson
}

/** APP支付下单：应答 */
export interface PostV3GlobalTransactionsAppResponse {
  /** 预支付交易会话标识 · 例：`wx201410272009395522657a690389285100` */
  prepay_id: string
}

/** `v3/global/transactions/app` */
export interface V3GlobalTransactionsApp extends PathNode {
  /**
   * APP支付下单
   *
   * `POST /v3/global/transactions/app`
   *
   * 产品：跨境∙支付 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013014223 官方文档}
   */
  post(options: PostV3GlobalTransactionsAppOptions): Promise<AxiosResponse<PostV3GlobalTransactionsAppResponse>>
}

/** 查询订单(微信支付订单号)：查询参数 */
export interface GetV3GlobalTransactionsIdByTransactionIdQuery {
  /** 商户号 · 例：`1900000109` */
  mchid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 机构商户号 · 例：`1900000100` */
  sp_mchid?: string
}

/** 查询订单(微信支付订单号)：选项 */
export interface GetV3GlobalTransactionsIdByTransactionIdOptions extends CallOptions {
  /** 微信支付订单号 · 例：`1217752501201407033233368018` */
  transaction_id: string
  query?: GetV3GlobalTransactionsIdByTransactionIdQuery
}

/** 查询订单(微信支付订单号)：应答 */
export interface GetV3GlobalTransactionsIdByTransactionIdResponse extends GlobalTransactionsOrder {}

/** `v3/global/transactions/id/{transaction_id}` */
export interface V3GlobalTransactionsIdByTransactionId extends Printed {
  /**
   * 查询订单(微信支付订单号)
   *
   * `GET /v3/global/transactions/id/{transaction_id}`
   *
   * 产品：跨境∙支付 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013013913 官方文档}
   */
  get(options: GetV3GlobalTransactionsIdByTransactionIdOptions): Promise<AxiosResponse<GetV3GlobalTransactionsIdByTransactionIdResponse>>
  readonly close: V3GlobalTransactionsIdByTransactionIdClose
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/global/transactions/id/{transaction_id}/${Path}`>
}

/** 关闭订单(微信支付订单号)：请求 */
export interface PostV3GlobalTransactionsIdByTransactionIdCloseJson extends GlobalTransactionsCloseRequest {}

/** 关闭订单(微信支付订单号)：选项 */
export interface PostV3GlobalTransactionsIdByTransactionIdCloseOptions extends CallOptions {
  /** 微信支付订单号 · 例：`1217752501201407033233368018` */
  transaction_id: string
  json: PostV3GlobalTransactionsIdByTransactionIdCloseJson
}

/** 关闭订单(微信支付订单号)：应答 */
export type PostV3GlobalTransactionsIdByTransactionIdCloseResponse = undefined

/** `v3/global/transactions/id/{transaction_id}/close` */
export interface V3GlobalTransactionsIdByTransactionIdClose extends PathNode {
  /**
   * 关闭订单(微信支付订单号)
   *
   * `POST /v3/global/transactions/id/{transaction_id}/close`
   *
   * 产品：跨境∙支付 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013014140 官方文档}
   */
  post(options: PostV3GlobalTransactionsIdByTransactionIdCloseOptions): Promise<AxiosResponse<PostV3GlobalTransactionsIdByTransactionIdCloseResponse>>
}

/** JSAPI支付下单：请求 */
export interface PostV3GlobalTransactionsJsapiJson extends GlobalTransactionsOrderToCreate {}

/** JSAPI支付下单：选项 */
export interface PostV3GlobalTransactionsJsapiOptions extends CallOptions {
  json: PostV3GlobalTransactionsJsapiJson
}

/** JSAPI支付下单：应答 */
export interface PostV3GlobalTransactionsJsapiResponse {
  /** 预支付交易会话标识 · 例：`wx201410272009395522657a690389285100` */
  prepay_id: string
}

/** `v3/global/transactions/jsapi` */
export interface V3GlobalTransactionsJsapi extends PathNode {
  /**
   * JSAPI支付下单
   *
   * `POST /v3/global/transactions/jsapi`
   *
   * 产品：跨境∙支付 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013014150 官方文档}
   */
  post(options: PostV3GlobalTransactionsJsapiOptions): Promise<AxiosResponse<PostV3GlobalTransactionsJsapiResponse>>
}

/** H5支付下单：请求 */
export interface PostV3GlobalTransactionsMwebJson {
  /** 商户号 · 例：`1900000109` */
  mchid?: string
  /** 例：`wx8888888888888888` */
  appid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 机构商户号 · 例：`1900000100` */
  sp_mchid?: string
  /** 机构APPID · 例：`wx8888888888888888` */
  sp_appid?: string
  /** 子商户APPID */
  sub_appid?: string
  /** 商品描述 */
  description: string
  /** 商户数据 */
  attach?: string
  /** 通知地址 · 例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url: string
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 商品标记 · 例：`WXG` */
  goods_tag?: string
  /** 交易类型 · 例：`MWEB` */
  trade_type: string
  /** 指定支付方式 · 例：`no_credit` */
  limit_pay?: string
  /** 交易起始时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  time_start?: string
  /** 交易结束时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  time_expire?: string
  /** MCC码 · 例：`1011` */
  merchant_category_code: string
  /** 支付者 */
  payer?: GlobalTransactionsPayer
  /** 订单金额 */
  amount: {
    /** 总金额 · 单位：货币最小单位 */
    total: number
    /** 货币类型 · 例：`HKD` */
    currency?: string
  }
  /** 场景信息 */
  scene_info: {
    /** 商户端设备号 · 例：`013467007045764` */
    device_id?: string
    /** 商户端设备IP · 例：`128.0.0.1` */
    device_ip?: string
    /** 用户终端IP · 例：`128.0.0.1` */
    payer_client_ip: string
    /** 操作员ID · 例：`123145` */
    operator_id?: string
    /** 商户门店信息 */
    store_info: GlobalTransactionsStoreInfo
  }
  /** 优惠功能 */
  detail?: GlobalTransactionsOrderDetail
}

/** H5支付下单：选项 */
export interface PostV3GlobalTransactionsMwebOptions extends CallOptions {
  json: PostV3GlobalTransactionsMwebJson
}

/** H5支付下单：应答 */
export interface PostV3GlobalTransactionsMwebResponse {
  /** 支付跳转链接 */
  mweb_url: string
}

/** `v3/global/transactions/mweb` */
export interface V3GlobalTransactionsMweb extends PathNode {
  /**
   * H5支付下单
   *
   * `POST /v3/global/transactions/mweb`
   *
   * 产品：跨境∙支付 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013014399 官方文档}
   */
  post(options: PostV3GlobalTransactionsMwebOptions): Promise<AxiosResponse<PostV3GlobalTransactionsMwebResponse>>
}

/** Native支付下单：请求 */
export interface PostV3GlobalTransactionsNativeJson extends GlobalTransactionsOrderToCreate {}

/** Native支付下单：选项 */
export interface PostV3GlobalTransactionsNativeOptions extends CallOptions {
  json: PostV3GlobalTransactionsNativeJson
}

/** Native支付下单：应答 */
export interface PostV3GlobalTransactionsNativeResponse {
  /** 二维码链接 · 例：`weixin://wxpay/s/An4baqw` */
  code_url: string
}

/** `v3/global/transactions/native` */
export interface V3GlobalTransactionsNative extends PathNode {
  /**
   * Native支付下单
   *
   * `POST /v3/global/transactions/native`
   *
   * 产品：跨境∙支付 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013013953 官方文档}
   */
  post(options: PostV3GlobalTransactionsNativeOptions): Promise<AxiosResponse<PostV3GlobalTransactionsNativeResponse>>
}

/** 查询订单(商户订单号)：查询参数 */
export interface GetV3GlobalTransactionsOutTradeNoByOutTradeNoQuery {
  /** 商户号 · 例：`1900000109` */
  mchid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 机构商户号 · 例：`1900000100` */
  sp_mchid?: string
}

/** 查询订单(商户订单号)：选项 */
export interface GetV3GlobalTransactionsOutTradeNoByOutTradeNoOptions extends CallOptions {
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  query?: GetV3GlobalTransactionsOutTradeNoByOutTradeNoQuery
}

/** 查询订单(商户订单号)：应答 */
export interface GetV3GlobalTransactionsOutTradeNoByOutTradeNoResponse extends GlobalTransactionsOrder {}

/** `v3/global/transactions/out-trade-no/{out_trade_no}` */
export interface V3GlobalTransactionsOutTradeNoByOutTradeNo extends Printed {
  /**
   * 查询订单(商户订单号)
   *
   * `GET /v3/global/transactions/out-trade-no/{out_trade_no}`
   *
   * 产品：跨境∙支付 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013013913 官方文档}
   */
  get(options: GetV3GlobalTransactionsOutTradeNoByOutTradeNoOptions): Promise<AxiosResponse<GetV3GlobalTransactionsOutTradeNoByOutTradeNoResponse>>
  readonly close: V3GlobalTransactionsOutTradeNoByOutTradeNoClose
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/global/transactions/out-trade-no/{out_trade_no}/${Path}`>
}

/** 关闭订单(商户订单号)：请求 */
export interface PostV3GlobalTransactionsOutTradeNoByOutTradeNoCloseJson extends GlobalTransactionsCloseRequest {}

/** 关闭订单(商户订单号)：选项 */
export interface PostV3GlobalTransactionsOutTradeNoByOutTradeNoCloseOptions extends CallOptions {
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  json: PostV3GlobalTransactionsOutTradeNoByOutTradeNoCloseJson
}

/** 关闭订单(商户订单号)：应答 */
export type PostV3GlobalTransactionsOutTradeNoByOutTradeNoCloseResponse = undefined

/** `v3/global/transactions/out-trade-no/{out_trade_no}/close` */
export interface V3GlobalTransactionsOutTradeNoByOutTradeNoClose extends PathNode {
  /**
   * 关闭订单(商户订单号)
   *
   * `POST /v3/global/transactions/out-trade-no/{out_trade_no}/close`
   *
   * 产品：跨境∙支付 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013014140 官方文档}
   */
  post(options: PostV3GlobalTransactionsOutTradeNoByOutTradeNoCloseOptions): Promise<AxiosResponse<PostV3GlobalTransactionsOutTradeNoByOutTradeNoCloseResponse>>
}

export interface GlobalTransactionsOperations {
  'GET /v3/global/certificates': { options: GetV3GlobalCertificatesOptions; response: GetV3GlobalCertificatesResponse }
  'POST /v3/global/micropay/transactions/id/{transaction_id}/reverse': { json: PostV3GlobalMicropayTransactionsIdByTransactionIdReverseJson; options: PostV3GlobalMicropayTransactionsIdByTransactionIdReverseOptions; response: PostV3GlobalMicropayTransactionsIdByTransactionIdReverseResponse }
  'POST /v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse': { json: PostV3GlobalMicropayTransactionsOutTradeNoByOutTradeNoReverseJson; options: PostV3GlobalMicropayTransactionsOutTradeNoByOutTradeNoReverseOptions; response: PostV3GlobalMicropayTransactionsOutTradeNoByOutTradeNoReverseResponse }
  'POST /v3/global/micropay/transactions/pay': { json: PostV3GlobalMicropayTransactionsPayJson; options: PostV3GlobalMicropayTransactionsPayOptions; response: PostV3GlobalMicropayTransactionsPayResponse }
  'GET /v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}': { options: GetV3GlobalRefundPartnerRechargeBalanceSubMchidBySubMchidOptions; response: GetV3GlobalRefundPartnerRechargeBalanceSubMchidBySubMchidResponse }
  'GET /v3/global/refund/recharge-balance': { options: GetV3GlobalRefundRechargeBalanceOptions; response: GetV3GlobalRefundRechargeBalanceResponse }
  'GET /v3/global/refunds': { query: GetV3GlobalRefundsQuery; options: GetV3GlobalRefundsOptions; response: GetV3GlobalRefundsResponse }
  'POST /v3/global/refunds': { json: PostV3GlobalRefundsJson; options: PostV3GlobalRefundsOptions; response: PostV3GlobalRefundsResponse }
  'GET /v3/global/refunds/id/{refund_id}': { query: GetV3GlobalRefundsIdByRefundIdQuery; options: GetV3GlobalRefundsIdByRefundIdOptions; response: GetV3GlobalRefundsIdByRefundIdResponse }
  'GET /v3/global/refunds/out-refund-no/{out_refund_no}': { query: GetV3GlobalRefundsOutRefundNoByOutRefundNoQuery; options: GetV3GlobalRefundsOutRefundNoByOutRefundNoOptions; response: GetV3GlobalRefundsOutRefundNoByOutRefundNoResponse }
  'GET /v3/global/settle/settlements': { query: GetV3GlobalSettleSettlementsQuery; options: GetV3GlobalSettleSettlementsOptions; response: GetV3GlobalSettleSettlementsResponse }
  'GET /v3/global/statements': { query: GetV3GlobalStatementsQuery; options: GetV3GlobalStatementsOptions; response: GetV3GlobalStatementsResponse }
  'POST /v3/global/transactions/app': { json: PostV3GlobalTransactionsAppJson; options: PostV3GlobalTransactionsAppOptions; response: PostV3GlobalTransactionsAppResponse }
  'GET /v3/global/transactions/id/{transaction_id}': { query: GetV3GlobalTransactionsIdByTransactionIdQuery; options: GetV3GlobalTransactionsIdByTransactionIdOptions; response: GetV3GlobalTransactionsIdByTransactionIdResponse }
  'POST /v3/global/transactions/id/{transaction_id}/close': { json: PostV3GlobalTransactionsIdByTransactionIdCloseJson; options: PostV3GlobalTransactionsIdByTransactionIdCloseOptions; response: PostV3GlobalTransactionsIdByTransactionIdCloseResponse }
  'POST /v3/global/transactions/jsapi': { json: PostV3GlobalTransactionsJsapiJson; options: PostV3GlobalTransactionsJsapiOptions; response: PostV3GlobalTransactionsJsapiResponse }
  'POST /v3/global/transactions/mweb': { json: PostV3GlobalTransactionsMwebJson; options: PostV3GlobalTransactionsMwebOptions; response: PostV3GlobalTransactionsMwebResponse }
  'POST /v3/global/transactions/native': { json: PostV3GlobalTransactionsNativeJson; options: PostV3GlobalTransactionsNativeOptions; response: PostV3GlobalTransactionsNativeResponse }
  'GET /v3/global/transactions/out-trade-no/{out_trade_no}': { query: GetV3GlobalTransactionsOutTradeNoByOutTradeNoQuery; options: GetV3GlobalTransactionsOutTradeNoByOutTradeNoOptions; response: GetV3GlobalTransactionsOutTradeNoByOutTradeNoResponse }
  'POST /v3/global/transactions/out-trade-no/{out_trade_no}/close': { json: PostV3GlobalTransactionsOutTradeNoByOutTradeNoCloseJson; options: PostV3GlobalTransactionsOutTradeNoByOutTradeNoCloseOptions; response: PostV3GlobalTransactionsOutTradeNoByOutTradeNoCloseResponse }
}

/** 关闭订单 */
export interface GlobalTransactionsCloseRequest {
  /** 直连商户号 · 例：`1230000109` */
  mchid?: string
  /** 子商户号 · 例：`1230000109` */
  sub_mchid?: string
  /** 机构商户号 · 例：`1230000109` */
  sp_mchid?: string
}

/** 订单 */
export interface GlobalTransactionsOrder {
  /** 商户号 · 例：`1900000109` */
  mchid?: string
  /** 例：`wx8888888888888888` */
  appid?: string
  /** 机构商户号 · 例：`1900000100` */
  sp_mchid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 机构APPID · 例：`wx8888888888888888` */
  sp_appid?: string
  /** 子商户APPID · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 微信支付订单号 · 例：`4200000000002104083200000488` */
  id: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {})
  /** 付款银行 · 例：`CMC` */
  bank_type: string
  /** 支付完成时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  success_time: string
  /** 交易状态 · 例：`SUCCESS` */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc: string
  /** 支付者 */
  payer: {
    /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
    openid?: string
    /** 机构用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
    sp_openid?: string
    /** 子商户用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
    sub_openid?: string
  }
  /** 订单金额 */
  amount: {
    /** 订单金额 · 单位：货币最小单位 */
    total: number
    /** 用户支付金额 · 单位：货币最小单位 */
    payer_total: number
    /** 订单标价币种 · 例：`CNY` */
    currency: string
    /** 用户支付币种 · 例：`HKD` */
    payer_currency: string
    /** 汇率信息 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: 'SETTLEMENT_RATE' | (string & {})
      /** 汇率值 */
      rate?: number
    }
  }
  /** 优惠功能 */
  promotion_detail?: {
    /** 券ID · 例：`109519` */
    promotion_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 · 例：`SINGLE` */
    scope?: string
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {})
    /** 优惠券面额 · 单位：货币最小单位 */
    amount: number
    /** 优惠币种 · 例：`HKD` */
    currency: string
    /** 活动ID · 例：`931386` */
    activity_id?: string
    /** 微信出资 · 单位：货币最小单位 */
    wxpay_contribute_amount?: number
    /** 商户出资 · 单位：货币最小单位 */
    merchant_contribute_amount?: number
    /** 其他出资 · 单位：货币最小单位 */
    other_contribute_amount?: number
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 · 例：`12345` */
      goods_id: string
      /** 商品备注 · 例：`1001` */
      goods_remark?: string
      /** 商品优惠金额 · 单位：货币最小单位 */
      discount_amount: number
      /** 商品数量 */
      quantity: number
      /** 商品价格 · 单位：货币最小单位 */
      price: number
    }[]
  }[]
}

/** 优惠功能 */
export interface GlobalTransactionsOrderDetail {
  /** 订单原价 · 单位：货币最小单位 */
  cost_price?: number
  /** 商品小票ID · 例：`wx123` */
  receipt_id?: string
  /** 单品列表 */
  goods_detail?: {
    /** 商品编码 */
    goods_id: string
    /** 微信侧商品编码 · 例：`1001` */
    wxpay_goods_id?: string
    /** 商品名称 */
    goods_name?: string
    /** 商品数量 */
    quantity: number
    /** 商品单价 · 单位：货币最小单位 */
    price: number
  }[]
}

/** 下单信息 */
export interface GlobalTransactionsOrderToCreate {
  /** 商户号 · 例：`1900000109` */
  mchid?: string
  /** 例：`wx8888888888888888` */
  appid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 机构商户号 · 例：`1900000100` */
  sp_mchid?: string
  /** 机构APPID · 例：`wx8888888888888888` */
  sp_appid?: string
  /** 子商户APPID */
  sub_appid?: string
  /** 商品描述 */
  description: string
  /** 商户数据 */
  attach?: string
  /** 通知地址 · 例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url: string
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 商品标记 · 例：`WXG` */
  goods_tag?: string
  /** 交易类型 · 例：`APP` */
  trade_type: string
  /** 指定支付方式 · 例：`no_credit` */
  limit_pay?: string
  /** 交易起始时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  time_start?: string
  /** 交易结束时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  time_expire?: string
  /** MCC码 · 例：`1011` */
  merchant_category_code: string
  /** 支付者 */
  payer?: GlobalTransactionsPayer
  /** 订单金额 */
  amount: {
    /** 总金额 · 单位：货币最小单位 */
    total: number
    /** 货币类型 · 例：`HKD` */
    currency?: string
  }
  /** 场景信息 */
  scene_info?: GlobalTransactionsSceneInfo
  /** 优惠功能 */
  detail?: GlobalTransactionsOrderDetail
}

/** 支付者 */
export interface GlobalTransactionsPayer {
  /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sp_openid?: string
  /** 用户子标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
}

/** 退款单 */
export interface GlobalTransactionsRefund {
  /** 微信支付退款订单号 · 例：`1217752501201407033233368018` */
  id: string
  /** 商户退款单号 · 例：`1217752501201407033233368018` */
  out_refund_no: string
  /** 微信支付交易订单号 · 例：`1217752501201407033233368018` */
  transaction_id: string
  /** 商户原交易订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 退款渠道 */
  channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {})
  /** 退款入账账户 */
  recv_account?: string
  /** 退款资金来源 */
  fund_source?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_RECHARGE_FUNDS' | (string & {})
  /** 退款成功时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  success_time?: string
  /** 退款创建时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  create_time: string
  /** 退款状态 */
  status: 'SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {})
  /** 退款金额 */
  amount: GlobalTransactionsRefundAmount
  /** 优惠退款详情 */
  detail?: GlobalTransactionsRefundPromotion
}

/** 退款金额 */
export interface GlobalTransactionsRefundAmount {
  /** 退款金额 · 单位：货币最小单位 */
  refund: number
  /** 货币类型 · 例：`CNY` */
  currency?: string
  /** 用户退款金额 · 单位：货币最小单位 */
  payer_refund: number
  /** 支付币种 · 例：`CNY` */
  payer_currency: string
  /** 汇率 */
  exchange_rate: {
    /** 汇率类型 */
    type?: 'USERPAYMENT_RATE' | 'SETTLEMENT_RATE' | (string & {})
    /** 汇率值 */
    rate?: number
  }
}

/** 优惠退款详情 */
export interface GlobalTransactionsRefundPromotion {
  /** 券ID · 例：`109519` */
  promotion_id: string
  /** 优惠范围 */
  scope?: 'GLOBAL' | 'SINGLE' | (string & {})
  /** 优惠类型 */
  type?: 'COUPON' | 'DISCOUNT' | (string & {})
  /** 优惠券面额 · 单位：货币最小单位 */
  amount?: number
  /** 优惠券退款额 · 单位：货币最小单位 */
  refund_amount?: number
  /** 货币类型 · 例：`CNY` */
  currency: string
}

/** 撤销订单 */
export interface GlobalTransactionsReverseRequest {
  /** 商户号 · 例：`1900000109` */
  mchid?: string
  /** 机构商户号 · 例：`1900000100` */
  sp_mchid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
}

/** 场景信息 */
export interface GlobalTransactionsSceneInfo {
  /** 商户端设备号 · 例：`013467007045764` */
  device_id?: string
  /** 商户端设备IP · 例：`128.0.0.1` */
  device_ip?: string
  /** 用户终端IP · 例：`128.0.0.1` */
  payer_client_ip?: string
  /** 操作员ID · 例：`123145` */
  operator_id?: string
  /** 商户门店信息 */
  store_info?: GlobalTransactionsStoreInfo
}

/** 商户门店信息 */
export interface GlobalTransactionsStoreInfo {
  /** 编号 · 例：`0001` */
  id?: string
  /** 名称 */
  name?: string
  /** 详细地址 */
  address?: string
}

