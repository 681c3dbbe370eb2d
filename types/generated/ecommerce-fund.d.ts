// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'
import type { V3EcommerceFundWithdrawOutRequestNoNode } from './prefixes'

/** 申请二级商户资金账单：查询参数 */
export interface GetV3EcommerceBillFundflowbillQuery {
  /** 账单日期 · yyyy-MM-dd · 例：`2019-06-11` */
  bill_date: string
  /** 资金账户类型 */
  account_type: 'ALL'
  /** 压缩类型 */
  tar_type?: 'GZIP'
  /** 加密算法 */
  algorithm: 'AEAD_AES_256_GCM' | 'SM4_GCM'
}

/** 申请二级商户资金账单：选项 */
export interface GetV3EcommerceBillFundflowbillOptions extends CallOptions {
  query: GetV3EcommerceBillFundflowbillQuery
}

/** 申请二级商户资金账单：应答 */
export interface GetV3EcommerceBillFundflowbillResponse {
  /** 下载信息总数 */
  download_bill_count: number
  /** 下载信息明细 */
  download_bill_list?: {
    /** 账单文件序号 */
    bill_sequence: number
    /** 哈希类型 */
    hash_type: 'SHA1' | (string & {})
    /** 哈希值 · 例：`79bb0f45fc4c42234a918000b2668d689e2bde04` */
    hash_value: string
    /** 账单下载地址 */
    download_url: string
    /** 加密密钥 · 例：`YpkbxSne+mDwyXq//xYPmtr9euFQ==` */
    encrypt_key: string
    /** 随机字符串 · 例：`a8607ef79034c49c` */
    nonce: string
  }[]
}

/** `v3/ecommerce/bill/fundflowbill` */
export interface V3EcommerceBillFundflowbill extends PathNode {
  /**
   * 申请二级商户资金账单
   *
   * `GET /v3/ecommerce/bill/fundflowbill`
   *
   * 产品：收付通∙账单 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012760697 官方文档}
   */
  get(options: GetV3EcommerceBillFundflowbillOptions): Promise<AxiosResponse<GetV3EcommerceBillFundflowbillResponse>>
}

/** 查询二级商户账户实时余额：查询参数 */
export interface GetV3EcommerceFundBalanceBySubMchidQuery {
  /** 资金账户类型 */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT'
}

/** 查询二级商户账户实时余额：选项 */
export interface GetV3EcommerceFundBalanceBySubMchidOptions extends CallOptions {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
  query?: GetV3EcommerceFundBalanceBySubMchidQuery
}

/** 查询二级商户账户实时余额：应答 */
export interface GetV3EcommerceFundBalanceBySubMchidResponse {
  /** 特约商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 资金账户类型 */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT' | (string & {})
  /** 可用余额 · 单位：分 */
  available_amount: number
  /** 不可用余额 · 单位：分 */
  pending_amount?: number
}

/** `v3/ecommerce/fund/balance/{sub_mchid}` */
export interface V3EcommerceFundBalanceBySubMchid extends PathNode {
  /**
   * 查询二级商户账户实时余额
   *
   * `GET /v3/ecommerce/fund/balance/{sub_mchid}`
   *
   * 产品：收付通∙余额、运营工具∙用工卡 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476690 官方文档}
   */
  get(options: GetV3EcommerceFundBalanceBySubMchidOptions): Promise<AxiosResponse<GetV3EcommerceFundBalanceBySubMchidResponse>>
}

/** 查询二级商户账户日终余额：查询参数 */
export interface GetV3EcommerceFundEnddaybalanceBySubMchidQuery {
  /** 日期 · yyyy-MM-dd · 例：`2019-08-17` */
  date: string
  /** 账户类型 */
  account_type?: 'BASIC' | 'DEPOSIT'
}

/** 查询二级商户账户日终余额：选项 */
export interface GetV3EcommerceFundEnddaybalanceBySubMchidOptions extends CallOptions {
  /** 电商特约商户商户号 · 例：`1222212222` */
  sub_mchid: string
  query: GetV3EcommerceFundEnddaybalanceBySubMchidQuery
}

/** 查询二级商户账户日终余额：应答 */
export interface GetV3EcommerceFundEnddaybalanceBySubMchidResponse {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 可用余额 · 单位：分 */
  available_amount: number
  /** 不可用余额 · 单位：分 */
  pending_amount?: number
  /** 账户类型 */
  account_type?: 'BASIC' | 'DEPOSIT' | (string & {})
}

/** `v3/ecommerce/fund/enddaybalance/{sub_mchid}` */
export interface V3EcommerceFundEnddaybalanceBySubMchid extends PathNode {
  /**
   * 查询二级商户账户日终余额
   *
   * `GET /v3/ecommerce/fund/enddaybalance/{sub_mchid}`
   *
   * 产品：收付通∙余额 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476693 官方文档}
   */
  get(options: GetV3EcommerceFundEnddaybalanceBySubMchidOptions): Promise<AxiosResponse<GetV3EcommerceFundEnddaybalanceBySubMchidResponse>>
}

/** 账户余额提现：请求 */
export interface PostV3EcommerceFundWithdrawJson {
  /** 特约商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 商户提现单号 · 例：`20190611222222222200000000012122` */
  out_request_no: string
  /** 提现金额 · 单位：分 */
  amount: number
  /** 提现备注 */
  remark?: string
  /** 银行附言 */
  bank_memo?: string
  /** 出款账户类型 */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES'
  /** 提现结果通知地址 · 例：`https://weixin.qq.com/a-fake-notify-url` */
  notify_url?: string
}

/** 账户余额提现：选项 */
export interface PostV3EcommerceFundWithdrawOptions extends CallOptions {
  json: PostV3EcommerceFundWithdrawJson
}

/** 账户余额提现：应答 */
export interface PostV3EcommerceFundWithdrawResponse {
  /** 特约商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 微信支付提现单号 · 例：`12321937198237912739132791732912793127931279317929791239112123` */
  withdraw_id: string
  /** 商户提现单号 · 例：`20190611222222222200000000012122` */
  out_request_no: string
  /** 出款账户类型 */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
}

/** `v3/ecommerce/fund/withdraw` */
export interface V3EcommerceFundWithdraw extends Printed {
  /**
   * 账户余额提现
   *
   * `POST /v3/ecommerce/fund/withdraw`
   *
   * 产品：收付通∙提现、运营工具∙用工卡 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476652 官方文档}
   */
  post(options: PostV3EcommerceFundWithdrawOptions): Promise<AxiosResponse<PostV3EcommerceFundWithdrawResponse>>
  readonly outRequestNo: V3EcommerceFundWithdrawOutRequestNoNode
  readonly _withdraw_id_: V3EcommerceFundWithdrawByWithdrawId
  readonly 'out-request-no/{out_request_no}': V3EcommerceFundWithdrawOutRequestNoByOutRequestNo
  readonly '{withdraw_id}': V3EcommerceFundWithdrawByWithdrawId
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/ecommerce/fund/withdraw/${Path}`>
}

/** 商户提现单号查询：查询参数 */
export interface GetV3EcommerceFundWithdrawOutRequestNoByOutRequestNoQuery {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
}

/** 商户提现单号查询：选项 */
export interface GetV3EcommerceFundWithdrawOutRequestNoByOutRequestNoOptions extends CallOptions {
  /** 商户提现单号 · 例：`20190611222222222200000000012122` */
  out_request_no: string
  query: GetV3EcommerceFundWithdrawOutRequestNoByOutRequestNoQuery
}

/** 商户提现单号查询：应答 */
export interface GetV3EcommerceFundWithdrawOutRequestNoByOutRequestNoResponse extends EcommerceFundWithdrawal {}

/** `v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}` */
export interface V3EcommerceFundWithdrawOutRequestNoByOutRequestNo extends PathNode {
  /**
   * 商户提现单号查询
   *
   * `GET /v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}`
   *
   * 产品：收付通∙提现、运营工具∙用工卡 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476656 官方文档}
   */
  get(options: GetV3EcommerceFundWithdrawOutRequestNoByOutRequestNoOptions): Promise<AxiosResponse<GetV3EcommerceFundWithdrawOutRequestNoByOutRequestNoResponse>>
}

/** 微信支付提现单号查询：查询参数 */
export interface GetV3EcommerceFundWithdrawByWithdrawIdQuery {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
}

/** 微信支付提现单号查询：选项 */
export interface GetV3EcommerceFundWithdrawByWithdrawIdOptions extends CallOptions {
  /** 微信支付提现单号 · 例：`1232193719823791273913279173` */
  withdraw_id: string
  query: GetV3EcommerceFundWithdrawByWithdrawIdQuery
}

/** 微信支付提现单号查询：应答 */
export interface GetV3EcommerceFundWithdrawByWithdrawIdResponse extends EcommerceFundWithdrawal {}

/** `v3/ecommerce/fund/withdraw/{withdraw_id}` */
export interface V3EcommerceFundWithdrawByWithdrawId extends PathNode {
  /**
   * 微信支付提现单号查询
   *
   * `GET /v3/ecommerce/fund/withdraw/{withdraw_id}`
   *
   * 产品：收付通∙提现、运营工具∙用工卡 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476665 官方文档}
   */
  get(options: GetV3EcommerceFundWithdrawByWithdrawIdOptions): Promise<AxiosResponse<GetV3EcommerceFundWithdrawByWithdrawIdResponse>>
}

/** 退款申请：请求 */
export interface PostV3EcommerceRefundsApplyJson {
  /** 商品单个人收款方受理授权ID · 例：`1900000109` */
  individual_auth_id?: string
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 电商平台APPID · 例：`wx8888888888888888` */
  sp_appid: string
  /** 二级商户APPID · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 还款服务商商户号 · 例：`1230000109` */
  combine_mchid?: string
  /** 还款订单号 · 例：`P20150806125346` */
  combine_out_trade_no?: string
  /** 交易单微信支付订单号 · 例：`1217752501201407033233368018` */
  combine_transaction_id?: string
  /** 微信订单号 · 例：`1217752501201407033233368018` */
  transaction_id?: string
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no?: string
  /** 商户退款单号 · 例：`1217752501201407033233368018` */
  out_refund_no: string
  /** 退款原因 */
  reason?: string
  /** 订单金额 */
  amount: {
    /** 退款金额 · 单位：分 */
    refund: number
    /** 退款出资账户及金额 */
    from?: {
      /** 出资账户类型 */
      account: 'AVAILABLE' | 'UNAVAILABLE'
      /** 出资金额 · 单位：分 */
      amount: number
    }[]
    /** 原订单金额 · 单位：分 */
    total: number
    /** 退款币种 · 例：`CNY` */
    currency?: string
  }
  /** 退款结果回调url · 例：`https://weixin.qq.com` */
  notify_url?: string
  /** 退款出资商户 */
  refund_account?: 'REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_PARTNER_ADVANCE'
  /** 资金账户 */
  funds_account: 'AVAILABLE' | 'UNSETTLED' | 'PREPAID'
}

/** 退款申请：选项 */
export interface PostV3EcommerceRefundsApplyOptions extends CallOptions {
  json: PostV3EcommerceRefundsApplyJson
}

/** 退款申请：应答 */
export interface PostV3EcommerceRefundsApplyResponse {
  /** 微信退款单号 · 例：`1217752501201407033233368018` */
  refund_id: string
  /** 商户退款单号 · 例：`1217752501201407033233368018` */
  out_refund_no: string
  /** 退款创建时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  create_time: string
  /** 订单金额 */
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
    /** 用户退款金额 · 单位：分 */
    payer_refund: number
    /** 优惠退款金额 · 单位：分 */
    discount_refund?: number
    /** 退款币种 · 例：`CNY` */
    currency?: string
    /** 垫付金额 · 单位：分 */
    advance?: number
  }
  /** 优惠退款详情 */
  promotion_detail?: EcommerceFundPromotionDetail[]
  /** 退款出资商户 */
  refund_account?: 'REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_PARTNER_ADVANCE' | (string & {})
}

/** `v3/ecommerce/refunds/apply` */
export interface V3EcommerceRefundsApply extends PathNode {
  /**
   * 退款申请
   *
   * `POST /v3/ecommerce/refunds/apply`
   *
   * 产品：收付通∙退款、收付通∙个人收款 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012649457 官方文档}
   */
  post(options: PostV3EcommerceRefundsApplyOptions): Promise<AxiosResponse<PostV3EcommerceRefundsApplyResponse>>
}

/** 通过微信支付退款单号查询退款：查询参数 */
export interface GetV3EcommerceRefundsIdByRefundIdQuery {
  /** 商品单个人收款方受理授权ID · 例：`1900000109` */
  individual_auth_id?: string
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid?: string
}

/** 通过微信支付退款单号查询退款：选项 */
export interface GetV3EcommerceRefundsIdByRefundIdOptions extends CallOptions {
  /** 微信退款单号 · 例：`50000000382019052709732678859` */
  refund_id: string
  query?: GetV3EcommerceRefundsIdByRefundIdQuery
}

/** 通过微信支付退款单号查询退款：应答 */
export interface GetV3EcommerceRefundsIdByRefundIdResponse extends EcommerceFundRefund {}

/** `v3/ecommerce/refunds/id/{refund_id}` */
export interface V3EcommerceRefundsIdByRefundId extends PathNode {
  /**
   * 通过微信支付退款单号查询退款
   *
   * `GET /v3/ecommerce/refunds/id/{refund_id}`
   *
   * 产品：收付通∙退款、收付通∙个人收款 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012650253 官方文档}
   */
  get(options: GetV3EcommerceRefundsIdByRefundIdOptions): Promise<AxiosResponse<GetV3EcommerceRefundsIdByRefundIdResponse>>
}

/** 通过商户退款单号查询退款：查询参数 */
export interface GetV3EcommerceRefundsOutRefundNoByOutRefundNoQuery {
  /** 商品单个人收款方受理授权ID · 例：`1900000109` */
  individual_auth_id?: string
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid?: string
}

/** 通过商户退款单号查询退款：选项 */
export interface GetV3EcommerceRefundsOutRefundNoByOutRefundNoOptions extends CallOptions {
  /** 商户退款单号 · 例：`1217752501201407033233368018` */
  out_refund_no: string
  query?: GetV3EcommerceRefundsOutRefundNoByOutRefundNoQuery
}

/** 通过商户退款单号查询退款：应答 */
export interface GetV3EcommerceRefundsOutRefundNoByOutRefundNoResponse extends EcommerceFundRefund {}

/** `v3/ecommerce/refunds/out-refund-no/{out_refund_no}` */
export interface V3EcommerceRefundsOutRefundNoByOutRefundNo extends PathNode {
  /**
   * 通过商户退款单号查询退款
   *
   * `GET /v3/ecommerce/refunds/out-refund-no/{out_refund_no}`
   *
   * 产品：收付通∙退款、收付通∙个人收款 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012650314 官方文档}
   */
  get(options: GetV3EcommerceRefundsOutRefundNoByOutRefundNoOptions): Promise<AxiosResponse<GetV3EcommerceRefundsOutRefundNoByOutRefundNoResponse>>
}

/** 发起异常退款：请求 */
export interface PostV3EcommerceRefundsByRefundIdApplyAbnormalRefundJson {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 个人收款方受理授权ID · 例：`1900000109` */
  individual_auth_id?: string
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
export interface PostV3EcommerceRefundsByRefundIdApplyAbnormalRefundOptions extends CallOptions {
  /** 微信退款单号 · 例：`50000000382019052709732678859` */
  refund_id: string
  json: PostV3EcommerceRefundsByRefundIdApplyAbnormalRefundJson
}

/** 发起异常退款：应答 */
export interface PostV3EcommerceRefundsByRefundIdApplyAbnormalRefundResponse {
  /** 微信支付退款号 · 例：`50000000382019052709732678859` */
  refund_id: string
  /** 商户退款单号 · 例：`1217752501201407033233368018` */
  out_refund_no: string
  /** 微信支付订单号 · 例：`1217752501201407033233368018` */
  transaction_id: string
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 退款渠道 · 例：`ORIGINAL` */
  channel?: string
  /** 退款入账账户 */
  user_received_account?: string
  /** 退款成功时间 · RFC 3339 · 例：`2020-12-01T16:18:12+08:00` */
  success_time?: string
  /** 退款创建时间 · RFC 3339 · 例：`2020-12-01T16:18:12+08:00` */
  create_time: string
  /** 退款状态 */
  status: 'SUCCESS' | 'CLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {})
  /** 资金账户 */
  funds_account?: 'AVAILABLE' | 'UNSETTLED' | (string & {})
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
    /** 用户退款金额 · 单位：分 */
    payer_refund: number
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
    /** 优惠范围 · 例：`GLOBAL` */
    scope: string
    /** 优惠类型 · 例：`COUPON` */
    type: string
    /** 优惠券面额 · 单位：分 */
    amount: number
    /** 优惠退款金额 · 单位：分 */
    refund_amount: number
    /** 商品列表 */
    goods_detail?: {
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
    }[]
  }[]
  /** 退款出资商户 */
  refund_account?: 'REFUND_SOURCE_PARTNER_ADVANCE' | 'REFUND_SOURCE_SUB_MERCHANT' | (string & {})
}

/** `v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund` */
export interface V3EcommerceRefundsByRefundIdApplyAbnormalRefund extends PathNode {
  /**
   * 发起异常退款
   *
   * `POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`
   *
   * 产品：收付通∙退款、收付通∙个人收款 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012649274 官方文档}
   */
  post(options: PostV3EcommerceRefundsByRefundIdApplyAbnormalRefundOptions): Promise<AxiosResponse<PostV3EcommerceRefundsByRefundIdApplyAbnormalRefundResponse>>
}

/** 查询垫付回补结果：查询参数 */
export interface GetV3EcommerceRefundsByRefundIdReturnAdvanceQuery {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
}

/** 查询垫付回补结果：选项 */
export interface GetV3EcommerceRefundsByRefundIdReturnAdvanceOptions extends CallOptions {
  /** 微信退款单号 · 例：`50000000382019052709732678859` */
  refund_id: string
  query: GetV3EcommerceRefundsByRefundIdReturnAdvanceQuery
}

/** 查询垫付回补结果：应答 */
export interface GetV3EcommerceRefundsByRefundIdReturnAdvanceResponse extends EcommerceFundAdvanceReturn {}

/** 垫付退款回补：请求 */
export interface PostV3EcommerceRefundsByRefundIdReturnAdvanceJson {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
}

/** 垫付退款回补：选项 */
export interface PostV3EcommerceRefundsByRefundIdReturnAdvanceOptions extends CallOptions {
  /** 微信退款单号 · 例：`50000000382019052709732678859` */
  refund_id: string
  json: PostV3EcommerceRefundsByRefundIdReturnAdvanceJson
}

/** 垫付退款回补：应答 */
export interface PostV3EcommerceRefundsByRefundIdReturnAdvanceResponse extends EcommerceFundAdvanceReturn {}

/** `v3/ecommerce/refunds/{refund_id}/return-advance` */
export interface V3EcommerceRefundsByRefundIdReturnAdvance extends PathNode {
  /**
   * 查询垫付回补结果
   *
   * `GET /v3/ecommerce/refunds/{refund_id}/return-advance`
   *
   * 产品：收付通∙退款 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476916 官方文档}
   */
  get(options: GetV3EcommerceRefundsByRefundIdReturnAdvanceOptions): Promise<AxiosResponse<GetV3EcommerceRefundsByRefundIdReturnAdvanceResponse>>
  /**
   * 垫付退款回补
   *
   * `POST /v3/ecommerce/refunds/{refund_id}/return-advance`
   *
   * 产品：收付通∙退款 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476927 官方文档}
   */
  post(options: PostV3EcommerceRefundsByRefundIdReturnAdvanceOptions): Promise<AxiosResponse<PostV3EcommerceRefundsByRefundIdReturnAdvanceResponse>>
}

/** 取消补差：请求 */
export interface PostV3EcommerceSubsidiesCancelJson {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 微信订单号 · 例：`4208450740201411110007820472` */
  transaction_id: string
  /** 取消补差描述 */
  description: string
}

/** 取消补差：选项 */
export interface PostV3EcommerceSubsidiesCancelOptions extends CallOptions {
  json: PostV3EcommerceSubsidiesCancelJson
}

/** 取消补差：应答 */
export interface PostV3EcommerceSubsidiesCancelResponse {
  /** 二级商户号 · 例：`1900013401` */
  sub_mchid: string
  /** 微信订单号 · 例：`4208450740201411110007820472` */
  transaction_id: string
  /** 取消补差结果 */
  result: 'SUCCESS' | 'FAIL' | (string & {})
  /** 取消补差描述 */
  description: string
}

/** `v3/ecommerce/subsidies/cancel` */
export interface V3EcommerceSubsidiesCancel extends PathNode {
  /**
   * 取消补差
   *
   * `POST /v3/ecommerce/subsidies/cancel`
   *
   * 产品：收付通∙补差 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477639 官方文档}
   */
  post(options: PostV3EcommerceSubsidiesCancelOptions): Promise<AxiosResponse<PostV3EcommerceSubsidiesCancelResponse>>
}

/** 请求补差：请求 */
export interface PostV3EcommerceSubsidiesCreateJson {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 微信订单号 · 例：`4208450740201411110007820472` */
  transaction_id: string
  /** 补差金额 · 单位：分 */
  amount: number
  /** 补差描述 */
  description: string
  /** 微信退款单号 · 例：`3008450740201411110007820472` */
  refund_id?: string
  /** 商户补差单号 · 例：`P20150806125347` */
  out_subsidy_no?: string
}

/** 请求补差：选项 */
export interface PostV3EcommerceSubsidiesCreateOptions extends CallOptions {
  json: PostV3EcommerceSubsidiesCreateJson
}

/** 请求补差：应答 */
export interface PostV3EcommerceSubsidiesCreateResponse {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 微信订单号 · 例：`4208450740201411110007820472` */
  transaction_id: string
  /** 微信补差单号 · 例：`3008450740201411110007820472` */
  subsidy_id: string
  /** 补差描述 */
  description: string
  /** 补差金额 · 单位：分 */
  amount: number
  /** 补差单结果 */
  result: 'SUCCESS' | 'FAIL' | 'REFUND' | (string & {})
  /** 补差完成时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  success_time: string
  /** 商户补差单号 */
  out_subsidy_no?: string
}

/** `v3/ecommerce/subsidies/create` */
export interface V3EcommerceSubsidiesCreate extends PathNode {
  /**
   * 请求补差
   *
   * `POST /v3/ecommerce/subsidies/create`
   *
   * 产品：收付通∙补差 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477631 官方文档}
   */
  post(options: PostV3EcommerceSubsidiesCreateOptions): Promise<AxiosResponse<PostV3EcommerceSubsidiesCreateResponse>>
}

/** 请求补差回退：请求 */
export interface PostV3EcommerceSubsidiesReturnJson {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 商户补差回退单号 · 例：`P20150806125346` */
  out_order_no: string
  /** 微信订单号 · 例：`4208450740201411110007820472` */
  transaction_id: string
  /** 微信退款单号 · 例：`3008450740201411110007820472` */
  refund_id: string
  /** 补差回退金额 · 单位：分 */
  amount: number
  /** 补差回退描述 */
  description: string
  /** 微信补差单号 · 例：`3008450740201411110007820472` */
  subsidy_id?: string
  /** 回退出资账户及金额 */
  from?: {
    /** 出资账户类型 */
    account?: 'AVAILABLE' | 'UNAVAILABLE'
    /** 出资金额 · 单位：分 */
    amount?: number
  }[]
}

/** 请求补差回退：选项 */
export interface PostV3EcommerceSubsidiesReturnOptions extends CallOptions {
  json: PostV3EcommerceSubsidiesReturnJson
}

/** 请求补差回退：应答 */
export interface PostV3EcommerceSubsidiesReturnResponse {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 微信订单号 · 例：`4208450740201411110007820472` */
  transaction_id: string
  /** 微信补差回退单号 · 例：`3008450740201411110007820472` */
  subsidy_refund_id: string
  /** 微信退款单号 · 例：`3008450740201411110007820472` */
  refund_id: string
  /** 商户补差回退单号 · 例：`P20150806125346` */
  out_order_no: string
  /** 补差回退金额 · 单位：分 */
  amount: number
  /** 补差回退描述 */
  description: string
  /** 补差回退结果 */
  result: 'SUCCESS' | 'FAIL' | 'REFUND' | (string & {})
  /** 补差回退完成时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  success_time: string
  /** 微信补差单号 */
  subsidy_id?: string
  /** 回退出资账户及金额 */
  from?: {
    /** ReturnFrom */
    account?: string
    /** 出资金额 · 单位：分 */
    amount?: number
  }[]
}

/** `v3/ecommerce/subsidies/return` */
export interface V3EcommerceSubsidiesReturn extends PathNode {
  /**
   * 请求补差回退
   *
   * `POST /v3/ecommerce/subsidies/return`
   *
   * 产品：收付通∙补差 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477636 官方文档}
   */
  post(options: PostV3EcommerceSubsidiesReturnOptions): Promise<AxiosResponse<PostV3EcommerceSubsidiesReturnResponse>>
}

export interface EcommerceFundOperations {
  'GET /v3/ecommerce/bill/fundflowbill': { query: GetV3EcommerceBillFundflowbillQuery; options: GetV3EcommerceBillFundflowbillOptions; response: GetV3EcommerceBillFundflowbillResponse }
  'GET /v3/ecommerce/fund/balance/{sub_mchid}': { query: GetV3EcommerceFundBalanceBySubMchidQuery; options: GetV3EcommerceFundBalanceBySubMchidOptions; response: GetV3EcommerceFundBalanceBySubMchidResponse }
  'GET /v3/ecommerce/fund/enddaybalance/{sub_mchid}': { query: GetV3EcommerceFundEnddaybalanceBySubMchidQuery; options: GetV3EcommerceFundEnddaybalanceBySubMchidOptions; response: GetV3EcommerceFundEnddaybalanceBySubMchidResponse }
  'POST /v3/ecommerce/fund/withdraw': { json: PostV3EcommerceFundWithdrawJson; options: PostV3EcommerceFundWithdrawOptions; response: PostV3EcommerceFundWithdrawResponse }
  'GET /v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}': { query: GetV3EcommerceFundWithdrawOutRequestNoByOutRequestNoQuery; options: GetV3EcommerceFundWithdrawOutRequestNoByOutRequestNoOptions; response: GetV3EcommerceFundWithdrawOutRequestNoByOutRequestNoResponse }
  'GET /v3/ecommerce/fund/withdraw/{withdraw_id}': { query: GetV3EcommerceFundWithdrawByWithdrawIdQuery; options: GetV3EcommerceFundWithdrawByWithdrawIdOptions; response: GetV3EcommerceFundWithdrawByWithdrawIdResponse }
  'POST /v3/ecommerce/refunds/apply': { json: PostV3EcommerceRefundsApplyJson; options: PostV3EcommerceRefundsApplyOptions; response: PostV3EcommerceRefundsApplyResponse }
  'GET /v3/ecommerce/refunds/id/{refund_id}': { query: GetV3EcommerceRefundsIdByRefundIdQuery; options: GetV3EcommerceRefundsIdByRefundIdOptions; response: GetV3EcommerceRefundsIdByRefundIdResponse }
  'GET /v3/ecommerce/refunds/out-refund-no/{out_refund_no}': { query: GetV3EcommerceRefundsOutRefundNoByOutRefundNoQuery; options: GetV3EcommerceRefundsOutRefundNoByOutRefundNoOptions; response: GetV3EcommerceRefundsOutRefundNoByOutRefundNoResponse }
  'POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund': { json: PostV3EcommerceRefundsByRefundIdApplyAbnormalRefundJson; options: PostV3EcommerceRefundsByRefundIdApplyAbnormalRefundOptions; response: PostV3EcommerceRefundsByRefundIdApplyAbnormalRefundResponse }
  'GET /v3/ecommerce/refunds/{refund_id}/return-advance': { query: GetV3EcommerceRefundsByRefundIdReturnAdvanceQuery; options: GetV3EcommerceRefundsByRefundIdReturnAdvanceOptions; response: GetV3EcommerceRefundsByRefundIdReturnAdvanceResponse }
  'POST /v3/ecommerce/refunds/{refund_id}/return-advance': { json: PostV3EcommerceRefundsByRefundIdReturnAdvanceJson; options: PostV3EcommerceRefundsByRefundIdReturnAdvanceOptions; response: PostV3EcommerceRefundsByRefundIdReturnAdvanceResponse }
  'POST /v3/ecommerce/subsidies/cancel': { json: PostV3EcommerceSubsidiesCancelJson; options: PostV3EcommerceSubsidiesCancelOptions; response: PostV3EcommerceSubsidiesCancelResponse }
  'POST /v3/ecommerce/subsidies/create': { json: PostV3EcommerceSubsidiesCreateJson; options: PostV3EcommerceSubsidiesCreateOptions; response: PostV3EcommerceSubsidiesCreateResponse }
  'POST /v3/ecommerce/subsidies/return': { json: PostV3EcommerceSubsidiesReturnJson; options: PostV3EcommerceSubsidiesReturnOptions; response: PostV3EcommerceSubsidiesReturnResponse }
}

/** 垫付回补单 */
export interface EcommerceFundAdvanceReturn {
  /** 微信退款单号 · 例：`50000000382019052709732678859` */
  refund_id: string
  /** 微信回补单号 · 例：`1215562501201407033233368018` */
  advance_return_id: string
  /** 垫付回补金额 · 单位：分 */
  return_amount: number
  /** 出款方商户号 · 例：`1900000109` */
  payer_mchid: string
  /** 出款方账户 · 例：`BASIC` */
  payer_account: string
  /** 入账方商户号 · 例：`1900000108` */
  payee_mchid: string
  /** 入账方账户 · 例：`BASIC` */
  payee_account: string
  /** 垫付回补结果 · 例：`SUCCESS` */
  result: string
  /** 垫付回补完成时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  success_time?: string
}

/** 优惠退款详情 */
export interface EcommerceFundPromotionDetail {
  /** 券ID · 例：`109519` */
  promotion_id: string
  /** 优惠范围 */
  scope: 'GLOBAL' | 'SINGLE' | (string & {})
  /** 优惠类型 */
  type: 'COUPON' | 'DISCOUNT' | (string & {})
  /** 优惠券面额 · 单位：分 */
  amount: number
  /** 优惠退款金额 · 单位：分 */
  refund_amount: number
}

/** 退款单 */
export interface EcommerceFundRefund {
  /** 微信退款单号 · 例：`1217752501201407033233368018` */
  refund_id: string
  /** 商户退款单号 · 例：`1217752501201407033233368018` */
  out_refund_no: string
  /** 微信订单号 · 例：`1217752501201407033233368018` */
  transaction_id: string
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 退款渠道 */
  channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {})
  /** 退款入账账户 */
  user_received_account?: string
  /** 退款成功时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  success_time?: string
  /** 退款创建时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  create_time: string
  /** 退款状态 */
  status: 'SUCCESS' | 'CLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {})
  /** 退款金额信息 */
  amount: {
    /** 退款金额 · 单位：分 */
    refund: number
    /** 退款出资账户及金额 */
    from?: {
      /** 出资账户类型 */
      account: 'AVAILABLE' | 'UNAVAILABLE' | (string & {})
      /** 出资金额 · 单位：分 */
      amount: number
    }[]
    /** 用户退款金额 · 单位：分 */
    payer_refund: number
    /** 优惠退款金额 · 单位：分 */
    discount_refund?: number
    /** 退款币种 · 例：`CNY` */
    currency?: string
    /** 垫付金额 · 单位：分 */
    advance?: number
  }
  /** 营销详情 */
  promotion_detail?: EcommerceFundPromotionDetail[]
  /** 退款出资商户 */
  refund_account?: 'REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_PARTNER_ADVANCE' | (string & {})
  /** 资金账户 */
  funds_account?: 'AVAILABLE' | 'UNSETTLED' | 'OPERATION' | 'BASIC' | 'ECNY_BASIC' | (string & {})
}

/** 提现单 */
export interface EcommerceFundWithdrawal {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 电商平台商户号 · 例：`1800000123` */
  sp_mchid: string
  /** 提现单状态 */
  status: 'CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT' | (string & {})
  /** 微信支付提现单号 */
  withdraw_id: string
  /** 商户提现单号 · 例：`1217752501201407033233368018` */
  out_request_no: string
  /** 提现金额 · 单位：分 */
  amount: number
  /** 发起提现时间 */
  create_time?: string
  /** 提现状态更新时间 */
  update_time?: string
  /** 失败原因 */
  reason?: string
  /** 提现备注 */
  remark?: string
  /** 银行备注 */
  bank_memo?: string
  /** 出款账户类型 */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
  /** 入账银行账号后四位 · 例：`1178` */
  account_number?: string
  /** 入账银行 */
  account_bank?: string
  /** 入账银行全称 */
  bank_name?: string
}

