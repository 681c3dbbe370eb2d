// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'
import type { V3RefundDomesticRefundsByRefundIdNode } from './prefixes'

/** 申请退款：请求 */
export interface PostV3RefundDomesticRefundsJson {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 微信支付订单号 · 例：`1217752501201407033233368018` */
  transaction_id?: string
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no?: string
  /** 商户退款单号 · 例：`1217752501201407033233368018` */
  out_refund_no: string
  /** 退款原因 */
  reason?: string
  /** 退款结果回调url · 例：`https://weixin.qq.com` */
  notify_url?: string
  /** 退款资金来源 · 例：`AVAILABLE` */
  funds_account?: string
  /** 金额信息 */
  amount: {
    /** 退款金额 · 单位：分 */
    refund: number
    /** 退款出资账户及金额 */
    from?: {
      /** 出资账户类型 · 例：`AVAILABLE` */
      account: string
      /** 出资金额 · 单位：分 */
      amount: number
    }[]
    /** 原订单金额 · 单位：分 */
    total: number
    /** 退款币种 · 例：`CNY` */
    currency: string
  }
  /** 退款商品 */
  goods_detail?: RefundGoodsDetail[]
}

/** 申请退款：选项 */
export interface PostV3RefundDomesticRefundsOptions extends CallOptions {
  json: PostV3RefundDomesticRefundsJson
}

/** 申请退款：应答 */
export interface PostV3RefundDomesticRefundsResponse extends RefundRecord {}

/** `v3/refund/domestic/refunds` */
export interface V3RefundDomesticRefunds extends Printed {
  /**
   * 申请退款
   *
   * `POST /v3/refund/domestic/refunds`
   *
   * 产品：基础支付∙退款 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791862 官方文档}
   */
  post(options: PostV3RefundDomesticRefundsOptions): Promise<AxiosResponse<PostV3RefundDomesticRefundsResponse>>
  readonly _out_refund_no_: V3RefundDomesticRefundsByOutRefundNo
  readonly _refund_id_: V3RefundDomesticRefundsByRefundIdNode
  readonly '{out_refund_no}': V3RefundDomesticRefundsByOutRefundNo
  readonly '{refund_id}': V3RefundDomesticRefundsByRefundIdNode
  readonly '{refund_id}/apply-abnormal-refund': V3RefundDomesticRefundsByRefundIdApplyAbnormalRefund
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/refund/domestic/refunds/${Path}`>
}

/** 查询单笔退款：查询参数 */
export interface GetV3RefundDomesticRefundsByOutRefundNoQuery {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
}

/** 查询单笔退款：选项 */
export interface GetV3RefundDomesticRefundsByOutRefundNoOptions extends CallOptions {
  /** 商户退款单号 · 例：`sdk12345678920210326144648` */
  out_refund_no: string
  query?: GetV3RefundDomesticRefundsByOutRefundNoQuery
}

/** 查询单笔退款：应答 */
export interface GetV3RefundDomesticRefundsByOutRefundNoResponse extends RefundRecord {}

/** `v3/refund/domestic/refunds/{out_refund_no}` */
export interface V3RefundDomesticRefundsByOutRefundNo extends PathNode {
  /**
   * 查询单笔退款
   *
   * `GET /v3/refund/domestic/refunds/{out_refund_no}`
   *
   * 产品：基础支付∙退款 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791863 官方文档}
   */
  get(options: GetV3RefundDomesticRefundsByOutRefundNoOptions): Promise<AxiosResponse<GetV3RefundDomesticRefundsByOutRefundNoResponse>>
}

/** 发起异常退款：请求 */
export interface PostV3RefundDomesticRefundsByRefundIdApplyAbnormalRefundJson {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 商户退款单号 · 例：`1217752501201407033233368018` */
  out_refund_no: string
  /** 异常退款处理方式 */
  type: 'USER_BANK_CARD' | 'MERCHANT_BANK_CARD'
  /** 开户银行 */
  bank_type?: 'CMB_DEBIT' | 'COMM_DEBIT' | 'ABC_DEBIT' | 'CCB_DEBIT' | 'ICBC_DEBIT' | 'BOC_DEBIT' | 'PAB_DEBIT' | 'SPDB_DEBIT' | 'CITIC_DEBIT' | 'CEB_DEBIT' | 'CMBC_DEBIT' | 'CIB_DEBIT' | 'GDB_DEBIT' | 'PSBC_DEBIT' | 'NBCB_DEBIT'
  /** 收款银行卡号 · 敏感信息，加密传输 */
  bank_account?: string
  /** 收款用户姓名 · 敏感信息，加密传输 */
  real_name?: string
}

/** 发起异常退款：选项 */
export interface PostV3RefundDomesticRefundsByRefundIdApplyAbnormalRefundOptions extends CallOptions {
  /** 微信退款单号 · 例：`50000000382019052709732678859` */
  refund_id: string
  json: PostV3RefundDomesticRefundsByRefundIdApplyAbnormalRefundJson
}

/** 发起异常退款：应答 */
export interface PostV3RefundDomesticRefundsByRefundIdApplyAbnormalRefundResponse extends RefundRecord {}

/** `v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund` */
export interface V3RefundDomesticRefundsByRefundIdApplyAbnormalRefund extends PathNode {
  /**
   * 发起异常退款
   *
   * `POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund`
   *
   * 产品：基础支付∙退款 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791864 官方文档}
   */
  post(options: PostV3RefundDomesticRefundsByRefundIdApplyAbnormalRefundOptions): Promise<AxiosResponse<PostV3RefundDomesticRefundsByRefundIdApplyAbnormalRefundResponse>>
}

export interface RefundOperations {
  'POST /v3/refund/domestic/refunds': { json: PostV3RefundDomesticRefundsJson; options: PostV3RefundDomesticRefundsOptions; response: PostV3RefundDomesticRefundsResponse }
  'GET /v3/refund/domestic/refunds/{out_refund_no}': { query: GetV3RefundDomesticRefundsByOutRefundNoQuery; options: GetV3RefundDomesticRefundsByOutRefundNoOptions; response: GetV3RefundDomesticRefundsByOutRefundNoResponse }
  'POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund': { json: PostV3RefundDomesticRefundsByRefundIdApplyAbnormalRefundJson; options: PostV3RefundDomesticRefundsByRefundIdApplyAbnormalRefundOptions; response: PostV3RefundDomesticRefundsByRefundIdApplyAbnormalRefundResponse }
}

/** 退款商品 */
export interface RefundGoodsDetail {
  /** 商户侧商品编码 · 例：`1217752501201407033233368018` */
  merchant_goods_id: string
  /** 微信侧商品编码 · 例：`1001` */
  wechatpay_goods_id?: string
  /** 商品名称 */
  goods_name?: string
  /** 商品单价 · 单位：分 */
  unit_price: number
  /** 商品退款金额 · 单位：分 */
  refund_amount: number
  /** 商品退货数量 */
  refund_quantity: number
}

/** 退款单 */
export interface RefundRecord {
  /** 微信支付退款号 · 例：`50000000382019052709732678859` */
  refund_id: string
  /** 商户退款单号 · 例：`1217752501201407033233368018` */
  out_refund_no: string
  /** 微信支付订单号 · 例：`1217752501201407033233368018` */
  transaction_id: string
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 退款渠道 · 例：`ORIGINAL` */
  channel: string
  /** 退款入账账户 */
  user_received_account: string
  /** 退款成功时间 · RFC 3339 · 例：`2020-12-01T16:18:12+08:00` */
  success_time?: string
  /** 退款创建时间 · RFC 3339 · 例：`2020-12-01T16:18:12+08:00` */
  create_time: string
  /** 退款状态 · 例：`SUCCESS` */
  status: string
  /** 资金账户 · 例：`UNSETTLED` */
  funds_account?: string
  /** 金额信息 */
  amount: {
    /** 订单金额 · 单位：分 */
    total: number
    /** 退款金额 · 单位：分 */
    refund: number
    /** 退款出资账户及金额 */
    from?: {
      /** 出资账户类型 · 例：`AVAILABLE` */
      account: string
      /** 出资金额 · 单位：分 */
      amount: number
    }[]
    /** 用户支付金额 · 单位：分 */
    payer_total: number
    /** 用户退款金额 · 单位：分 */
    payer_refund: number
    /** 应结退款金额 · 单位：分 */
    settlement_refund: number
    /** 应结订单金额 · 单位：分 */
    settlement_total: number
    /** 优惠退款金额 · 单位：分 */
    discount_refund: number
    /** 退款币种 · 例：`CNY` */
    currency: string
    /** 手续费退款金额 · 单位：分 */
    refund_fee?: number
  }
  /** 优惠退款信息 */
  promotion_detail?: {
    /** 券ID · 例：`109519` */
    promotion_id: string
    /** 优惠范围 · 例：`SINGLE` */
    scope: string
    /** 优惠类型 · 例：`DISCOUNT` */
    type: string
    /** 优惠券面额 · 单位：分 */
    amount: number
    /** 优惠退款金额 · 单位：分 */
    refund_amount: number
    /** 商品列表 */
    goods_detail?: RefundGoodsDetail[]
  }[]
}

