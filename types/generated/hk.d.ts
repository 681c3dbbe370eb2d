// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'
import type { HkV3RefundsIdNode, HkV3RefundsOutRefundNoNode } from './prefixes'

/** 获取平台证书列表：选项 */
export interface GetHkV3CertificatesOptions extends CallOptions {
}

/** 获取平台证书列表：应答 */
export interface GetHkV3CertificatesResponse {
  data: {
    /** 例：`5157F09EFDC096DE15EBE81A47057A7232F1B8E1` */
    serial_no?: string
    /** RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
    effective_time?: string
    /** RFC 3339 · 例：`2018-12-08T10:34:56+08:00` */
    expire_time?: string
    encrypt_certificate?: {
      /** 例：`AEAD_AES_256_GCM` */
      algorithm?: string
      /** 例：`61f9c719728a` */
      nonce?: string
      associated_data?: string
      ciphertext?: string
    }
  }[]
}

/** `hk/v3/certificates` */
export interface HkV3Certificates extends PathNode {
  /**
   * 获取平台证书列表
   *
   * `GET /hk/v3/certificates`
   *
   * 产品：跨境 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_7.shtml 官方文档}
   */
  get(options?: GetHkV3CertificatesOptions): Promise<AxiosResponse<GetHkV3CertificatesResponse>>
}

/** 子商户进件（融合钱包）：请求 */
export interface PostHkV3MerchantsJson {
  /** 机构appid · 例：`wx8888888888888888` */
  sp_appid: string
  /** 机构商户号 · 例：`3200000001` */
  sp_mchid: string
  /** 子商户全称 */
  name: string
  /** 子商户简称 */
  shortname: string
  /** 公司电话 · 例：`075586010000` */
  office_phone: string
  /** 联系人信息 */
  contact: HkContact
  /** 类目 */
  business_category: number
  /** 渠道号 · 例：`3200000001` */
  channel_id?: string
  /** 注册国家或区域 · 例：`344` */
  merchant_country_code: string
  /** 商户类型 */
  merchant_type: 'ENTERPRISE' | 'INDIVIDUAL'
  /** 公司注册文件编号 · 例：`5555-8888` */
  registration_certificate_number?: string
  /** 公司注册文件过期时间 · 例：`2020-10-16` */
  registration_certificate_date?: string
  /** 公司注册文件照片 */
  registration_certificate_copy?: string
  /** 子商户银行结算账户信息 · 例：`555588889999` */
  settlement_bank_number?: string
  /** 业务信息 */
  business: HkBusiness
  /** 董事信息 */
  director?: {
    /** 董事姓名 · 例：`Bob` */
    name?: string
    /** 董事证件号 · 例：`5555-8888` */
    number?: string
  }
  /** 负责人信息 */
  principal?: {
    /** 负责人姓名 · 例：`Bob` */
    name?: string
    /** 负责人证件号 · 例：`5555-8888` */
    number?: string
  }
}

/** 子商户进件（融合钱包）：选项 */
export interface PostHkV3MerchantsOptions extends CallOptions {
  json: PostHkV3MerchantsJson
}

/** 子商户进件（融合钱包）：应答 */
export interface PostHkV3MerchantsResponse {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 验证状态 */
  verification_status?: 'Under Review' | 'Approved' | (string & {})
  /** 验证状态描述 */
  description?: string
}

/** 修改子商户（融合钱包）：请求 */
export interface PutHkV3MerchantsJson {
  /** 机构appid · 例：`wx8888888888888888` */
  sp_appid: string
  /** 机构商户号 · 例：`3200000001` */
  sp_mchid: string
  /** 子商户号 · 例：`20000100` */
  sub_mchid: string
  /** 子商户全称 */
  name: string
  /** 子商户简称 */
  shortname: string
  /** 公司电话 · 例：`075586010000` */
  office_phone: string
  /** 联系人信息 */
  contact?: HkContact
  /** 类目 */
  business_category: number
  /** 渠道号 · 例：`3200000001` */
  channel_id?: string
  /** 注册国家或区域 · 例：`344` */
  merchant_country_code: string
  /** 商户类型 */
  merchant_type: 'ENTERPRISE' | 'INDIVIDUAL'
  /** 公司注册文件编号 · 例：`5555-8888` */
  registration_certificate_number?: string
  /** 公司注册文件过期时间 · 例：`2020-10-16` */
  registration_certificate_date?: string
  /** 公司注册文件照片 */
  registration_certificate_copy?: string
  /** 子商户银行结算账户信息 · 例：`555588889999` */
  settlement_bank_number?: string
  /** 业务信息 */
  business: HkBusiness
  /** 董事信息 */
  director?: {
    /** 董事姓名 · 例：`Bob` */
    name?: string
    /** 董事证件号 · 例：`5555-8888` */
    number?: string
  }
  /** 负责人信息 */
  principal?: {
    /** 负责人姓名 · 例：`Bob` */
    name?: string
    /** 负责人证件号 · 例：`5555-8888` */
    number?: string
  }
}

/** 修改子商户（融合钱包）：选项 */
export interface PutHkV3MerchantsOptions extends CallOptions {
  json: PutHkV3MerchantsJson
}

/** 修改子商户（融合钱包）：应答 */
export interface PutHkV3MerchantsResponse {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
}

/** `hk/v3/merchants` */
export interface HkV3Merchants extends Printed {
  /**
   * 子商户进件（融合钱包）
   *
   * `POST /hk/v3/merchants`
   *
   * 产品：跨境∙进件 · 角色：机构模式
   *
   * 请求头 `Idempotency-Key`：由商户侧生成的唯一key
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_1.shtml 官方文档}
   */
  post(options: PostHkV3MerchantsOptions): Promise<AxiosResponse<PostHkV3MerchantsResponse>>
  /**
   * 修改子商户（融合钱包）
   *
   * `PUT /hk/v3/merchants`
   *
   * 产品：跨境∙进件 · 角色：机构模式
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml 官方文档}
   */
  put(options: PutHkV3MerchantsOptions): Promise<AxiosResponse<PutHkV3MerchantsResponse>>
  readonly _sub_mchid_: HkV3MerchantsBySubMchid
  readonly '{sub_mchid}': HkV3MerchantsBySubMchid
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`hk/v3/merchants/${Path}`>
}

/** 查询子商户（融合钱包）：查询参数 */
export interface GetHkV3MerchantsBySubMchidQuery {
  /** 机构appid · 例：`wx8888888888888888` */
  sp_appid: string
  /** 机构商户号 · 例：`3200000001` */
  sp_mchid: string
}

/** 查询子商户（融合钱包）：选项 */
export interface GetHkV3MerchantsBySubMchidOptions extends CallOptions {
  /** 子商户号 · 例：`20000100` */
  sub_mchid: string
  query: GetHkV3MerchantsBySubMchidQuery
}

/** 查询子商户（融合钱包）：应答 */
export interface GetHkV3MerchantsBySubMchidResponse {
  /** 子商户号 · 例：`20000100` */
  sub_mchid: string
  /** 子商户全称 */
  name: string
  /** 子商户简称 */
  shortname: string
  /** 公司联系方式 · 例：`075586010000` */
  office_phone: string
  /** 册国家或区域 · 例：`344` */
  merchant_country_code: string
  /** 类目 */
  business_category: number
  /** 联系人信息 */
  contact?: {
    /** 联系人名称 · 敏感信息，加密传输 */
    name?: string
    /** 联系人电话 · 敏感信息，加密传输 */
    phone?: string
    /** 联系人邮箱 · 敏感信息，加密传输 */
    email?: string
  }
  /** 商户类型 */
  merchant_type?: 'ENTERPRISE' | 'INDIVIDUAL' | (string & {})
  /** 公司注册文件编号 · 例：`5555-8888` */
  registration_certificate_number?: string
  /** 公司注册文件过期时间 · 例：`2020-10-16` */
  registration_certificate_date?: string
  /** 子商户结算账户 · 例：`555588889999` */
  settlement_bank_number?: string
  /** 业务信息 */
  business?: {
    /** 业务类型 */
    business_type?: 'ONLINE' | 'OFFLINE' | 'BOTH' | (string & {})
    /** APP下载地址 · 例：`https://download.qq.com` */
    app_download?: string
    /** 业务网站 · 例：`https://www.qq.com` */
    website?: string
    /** 公众号 · 例：`wx8888888888888888` */
    office_account?: string
    /** 小程序 · 例：`wx8888888888888888` */
    mini_program?: string
    /** 门店地址 */
    store_address?: string
    /** MCC码 · 例：`4214` */
    mcc?: string
  }
  /** 董事信息 */
  director?: {
    /** 董事姓名 · 例：`Bob` */
    name?: string
    /** 董事证件号码 · 例：`5555-8888` */
    number?: string
  }
  /** 负责人信息 */
  principal?: {
    /** 负责人姓名 · 例：`Bob` */
    name?: string
    /** 负责人证件号码 · 例：`5555-8888` */
    number?: string
  }
}

/** `hk/v3/merchants/{sub_mchid}` */
export interface HkV3MerchantsBySubMchid extends PathNode {
  /**
   * 查询子商户（融合钱包）
   *
   * `GET /hk/v3/merchants/{sub_mchid}`
   *
   * 产品：跨境∙进件 · 角色：机构模式
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml 官方文档}
   */
  get(options: GetHkV3MerchantsBySubMchidOptions): Promise<AxiosResponse<GetHkV3MerchantsBySubMchidResponse>>
}

/** 查询所有退款：查询参数 */
export interface GetHkV3RefundsQuery {
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
  offset?: number
  /** 每页笔数 */
  count?: number
}

/** 查询所有退款：选项 */
export interface GetHkV3RefundsOptions extends CallOptions {
  query?: GetHkV3RefundsQuery
}

/** 查询所有退款：应答 */
export interface GetHkV3RefundsResponse {
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
    amount: HkRefundAmount
    /** 优惠退款详情 */
    refund_detail?: HkRefundPromotion
  }[]
  /** 订单总退款次数 */
  total_num: number
  /** 本次返回退款单数 */
  current_total_num: number
}

/** 申请退款：请求 */
export interface PostHkV3RefundsJson {
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
  amount: {
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
export interface PostHkV3RefundsOptions extends CallOptions {
  json: PostHkV3RefundsJson
}

/** 申请退款：应答 */
export interface PostHkV3RefundsResponse {
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
      type?: 'SETTLEMENT_RATE' | (string & {})
      /** 汇率值 */
      rate?: number
    }
  }
  /** 优惠退款详情 */
  detail?: HkRefundPromotion
}

/** `hk/v3/refunds` */
export interface HkV3Refunds extends Printed {
  /**
   * 查询所有退款
   *
   * `GET /hk/v3/refunds`
   *
   * 产品：跨境∙退款 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_4.shtml 官方文档}
   */
  get(options?: GetHkV3RefundsOptions): Promise<AxiosResponse<GetHkV3RefundsResponse>>
  /**
   * 申请退款
   *
   * `POST /hk/v3/refunds`
   *
   * 产品：跨境∙退款 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_2.shtml 官方文档}
   */
  post(options: PostHkV3RefundsOptions): Promise<AxiosResponse<PostHkV3RefundsResponse>>
  readonly id: HkV3RefundsIdNode
  readonly outRefundNo: HkV3RefundsOutRefundNoNode
  readonly 'id/{refund_id}': HkV3RefundsIdByRefundId
  readonly 'out-refund-no/{out_refund_no}': HkV3RefundsOutRefundNoByOutRefundNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`hk/v3/refunds/${Path}`>
}

/** 查询单笔退款(微信支付退款订单号)：查询参数 */
export interface GetHkV3RefundsIdByRefundIdQuery {
  /** 商户号 · 例：`1900000109` */
  mchid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 机构商户号 · 例：`1900000100` */
  sp_mchid?: string
}

/** 查询单笔退款(微信支付退款订单号)：选项 */
export interface GetHkV3RefundsIdByRefundIdOptions extends CallOptions {
  /** 微信支付退款订单号 */
  refund_id: string
  query?: GetHkV3RefundsIdByRefundIdQuery
}

/** 查询单笔退款(微信支付退款订单号)：应答 */
export interface GetHkV3RefundsIdByRefundIdResponse extends HkRefund {}

/** `hk/v3/refunds/id/{refund_id}` */
export interface HkV3RefundsIdByRefundId extends PathNode {
  /**
   * 查询单笔退款(微信支付退款订单号)
   *
   * `GET /hk/v3/refunds/id/{refund_id}`
   *
   * 产品：跨境∙退款 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml 官方文档}
   */
  get(options: GetHkV3RefundsIdByRefundIdOptions): Promise<AxiosResponse<GetHkV3RefundsIdByRefundIdResponse>>
}

/** 查询单笔退款(商户退款订单号)：查询参数 */
export interface GetHkV3RefundsOutRefundNoByOutRefundNoQuery {
  /** 商户号 · 例：`1900000109` */
  mchid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 机构商户号 · 例：`1900000100` */
  sp_mchid?: string
}

/** 查询单笔退款(商户退款订单号)：选项 */
export interface GetHkV3RefundsOutRefundNoByOutRefundNoOptions extends CallOptions {
  /** 商户退款订单号 · 例：`1217752501201407033233368018` */
  out_refund_no: string
  query?: GetHkV3RefundsOutRefundNoByOutRefundNoQuery
}

/** 查询单笔退款(商户退款订单号)：应答 */
export interface GetHkV3RefundsOutRefundNoByOutRefundNoResponse extends HkRefund {}

/** `hk/v3/refunds/out-refund-no/{out_refund_no}` */
export interface HkV3RefundsOutRefundNoByOutRefundNo extends PathNode {
  /**
   * 查询单笔退款(商户退款订单号)
   *
   * `GET /hk/v3/refunds/out-refund-no/{out_refund_no}`
   *
   * 产品：跨境∙退款 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml 官方文档}
   */
  get(options: GetHkV3RefundsOutRefundNoByOutRefundNoOptions): Promise<AxiosResponse<GetHkV3RefundsOutRefundNoByOutRefundNoResponse>>
}

/** 查询结算资金明细：查询参数 */
export interface GetHkV3SettleSettlementsQuery {
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
export interface GetHkV3SettleSettlementsOptions extends CallOptions {
  query: GetHkV3SettleSettlementsQuery
}

/** 查询结算资金明细：应答 */
export interface GetHkV3SettleSettlementsResponse {
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
  }[]
  /** 总记录条数 */
  total_count: number
  /** 记录起始位置 */
  offset: number
  /** 本次返回条数 */
  limit: number
}

/** `hk/v3/settle/settlements` */
export interface HkV3SettleSettlements extends PathNode {
  /**
   * 查询结算资金明细
   *
   * `GET /hk/v3/settle/settlements`
   *
   * 产品：跨境 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_10.shtml 官方文档}
   */
  get(options: GetHkV3SettleSettlementsOptions): Promise<AxiosResponse<GetHkV3SettleSettlementsResponse>>
}

/** 下载对账单：查询参数 */
export interface GetHkV3StatementsQuery {
  /** 账单日期 · 例：`20180130` */
  date: string
  /** 商户号 · 例：`1900000109` */
  mchid?: string
}

/** 下载对账单：选项 */
export interface GetHkV3StatementsOptions extends CallOptions {
  query: GetHkV3StatementsQuery
}

/** 下载对账单：应答 */
export type GetHkV3StatementsResponse = Buffer

/** `hk/v3/statements` */
export interface HkV3Statements extends PathNode {
  /**
   * 下载对账单
   *
   * `GET /hk/v3/statements`
   *
   * 产品：跨境 · 角色：直连模式、机构模式
   *
   * 请求头 `Accept-Encoding`：账单压缩
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml 官方文档}
   */
  get(options: GetHkV3StatementsOptions): Promise<AxiosResponse<GetHkV3StatementsResponse>>
}

/** APP支付下单：请求 */
export interface PostHkV3TransactionsAppJson extends HkOrderToCreate {}

/** APP支付下单：选项 */
export interface PostHkV3TransactionsAppOptions extends CallOptions {
  json: PostHkV3TransactionsAppJson
}

/** APP支付下单：应答 */
export interface PostHkV3TransactionsAppResponse {
  /** 预支付交易会话标识 · 例：`wx201410272009395522657a690389285100` */
  prepay_id: string
}

/** `hk/v3/transactions/app` */
export interface HkV3TransactionsApp extends PathNode {
  /**
   * APP支付下单
   *
   * `POST /hk/v3/transactions/app`
   *
   * 产品：跨境∙支付 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/In-AppPay/chapter6_3.shtml 官方文档}
   */
  post(options: PostHkV3TransactionsAppOptions): Promise<AxiosResponse<PostHkV3TransactionsAppResponse>>
}

/** 查询订单(微信支付订单号)：查询参数 */
export interface GetHkV3TransactionsIdByTransactionIdQuery {
  /** 商户号 · 例：`1900000109` */
  mchid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 机构商户号 · 例：`1900000100` */
  sp_mchid?: string
}

/** 查询订单(微信支付订单号)：选项 */
export interface GetHkV3TransactionsIdByTransactionIdOptions extends CallOptions {
  /** 微信支付订单号 · 例：`1217752501201407033233368018` */
  transaction_id: string
  query?: GetHkV3TransactionsIdByTransactionIdQuery
}

/** 查询订单(微信支付订单号)：应答 */
export interface GetHkV3TransactionsIdByTransactionIdResponse extends HkOrder {}

/** `hk/v3/transactions/id/{transaction_id}` */
export interface HkV3TransactionsIdByTransactionId extends Printed {
  /**
   * 查询订单(微信支付订单号)
   *
   * `GET /hk/v3/transactions/id/{transaction_id}`
   *
   * 产品：跨境∙支付 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml 官方文档}
   */
  get(options: GetHkV3TransactionsIdByTransactionIdOptions): Promise<AxiosResponse<GetHkV3TransactionsIdByTransactionIdResponse>>
  readonly close: HkV3TransactionsIdByTransactionIdClose
  readonly reverse: HkV3TransactionsIdByTransactionIdReverse
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`hk/v3/transactions/id/{transaction_id}/${Path}`>
}

/** 关闭订单(微信支付订单号)：请求 */
export interface PostHkV3TransactionsIdByTransactionIdCloseJson extends HkCloseRequest {}

/** 关闭订单(微信支付订单号)：选项 */
export interface PostHkV3TransactionsIdByTransactionIdCloseOptions extends CallOptions {
  /** 微信支付订单号 · 例：`1217752501201407033233368018` */
  transaction_id: string
  json: PostHkV3TransactionsIdByTransactionIdCloseJson
}

/** 关闭订单(微信支付订单号)：应答 */
export type PostHkV3TransactionsIdByTransactionIdCloseResponse = undefined

/** `hk/v3/transactions/id/{transaction_id}/close` */
export interface HkV3TransactionsIdByTransactionIdClose extends PathNode {
  /**
   * 关闭订单(微信支付订单号)
   *
   * `POST /hk/v3/transactions/id/{transaction_id}/close`
   *
   * 产品：跨境∙支付 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml 官方文档}
   */
  post(options: PostHkV3TransactionsIdByTransactionIdCloseOptions): Promise<AxiosResponse<PostHkV3TransactionsIdByTransactionIdCloseResponse>>
}

/** 撤销订单(微信支付订单号)：请求 */
export interface PostHkV3TransactionsIdByTransactionIdReverseJson extends HkReverseRequest {}

/** 撤销订单(微信支付订单号)：选项 */
export interface PostHkV3TransactionsIdByTransactionIdReverseOptions extends CallOptions {
  /** 微信订单号 · 例：`1217752501201407033233368018` */
  transaction_id: string
  json: PostHkV3TransactionsIdByTransactionIdReverseJson
}

/** 撤销订单(微信支付订单号)：应答 */
export type PostHkV3TransactionsIdByTransactionIdReverseResponse = undefined

/** `hk/v3/transactions/id/{transaction_id}/reverse` */
export interface HkV3TransactionsIdByTransactionIdReverse extends PathNode {
  /**
   * 撤销订单(微信支付订单号)
   *
   * `POST /hk/v3/transactions/id/{transaction_id}/reverse`
   *
   * 产品：跨境∙支付 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml 官方文档}
   */
  post(options: PostHkV3TransactionsIdByTransactionIdReverseOptions): Promise<AxiosResponse<PostHkV3TransactionsIdByTransactionIdReverseResponse>>
}

/** 小程序/公众号支付下单：请求 */
export interface PostHkV3TransactionsJsapiJson extends HkOrderToCreate {}

/** 小程序/公众号支付下单：选项 */
export interface PostHkV3TransactionsJsapiOptions extends CallOptions {
  json: PostHkV3TransactionsJsapiJson
}

/** 小程序/公众号支付下单：应答 */
export interface PostHkV3TransactionsJsapiResponse {
  /** 预支付交易会话标识 · 例：`wx201410272009395522657a690389285100` */
  prepay_id: string
}

/** `hk/v3/transactions/jsapi` */
export interface HkV3TransactionsJsapi extends PathNode {
  /**
   * 小程序/公众号支付下单
   *
   * `POST /hk/v3/transactions/jsapi`
   *
   * 产品：跨境∙支付 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/MiniProgramPay/chapter7_3.shtml 官方文档}
   */
  post(options: PostHkV3TransactionsJsapiOptions): Promise<AxiosResponse<PostHkV3TransactionsJsapiResponse>>
}

/** 提交付款码支付：请求 */
export interface PostHkV3TransactionsMicropayJson {
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
  scene_info?: HkSceneInfo
  /** 优惠功能 */
  detail?: HkOrderDetail
}

/** 提交付款码支付：选项 */
export interface PostHkV3TransactionsMicropayOptions extends CallOptions {
  json: PostHkV3TransactionsMicropayJson
}

/** 提交付款码支付：应答 */
export interface PostHkV3TransactionsMicropayResponse {
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
  /** 交易类型 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {})
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {})
  /** 交易状态描述 */
  trade_state_desc: string
  /** 付款银行 · 例：`CMC` */
  bank_type: string
  /** 商户数据 */
  attach?: string
  /** 支付完成时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  success_time: string
  /** 支付者 */
  payer?: HkPayer
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

/** `hk/v3/transactions/micropay` */
export interface HkV3TransactionsMicropay extends PathNode {
  /**
   * 提交付款码支付
   *
   * `POST /hk/v3/transactions/micropay`
   *
   * 产品：跨境∙支付 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_3.shtml 官方文档}
   */
  post(options: PostHkV3TransactionsMicropayOptions): Promise<AxiosResponse<PostHkV3TransactionsMicropayResponse>>
}

/** H5支付下单：请求 */
export interface PostHkV3TransactionsMwebJson {
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
  payer?: HkPayer
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
    store_info: HkStoreInfo
  }
  /** 优惠功能 */
  detail?: HkOrderDetail
}

/** H5支付下单：选项 */
export interface PostHkV3TransactionsMwebOptions extends CallOptions {
  json: PostHkV3TransactionsMwebJson
}

/** H5支付下单：应答 */
export interface PostHkV3TransactionsMwebResponse {
  /** 支付跳转链接 */
  mweb_url: string
}

/** `hk/v3/transactions/mweb` */
export interface HkV3TransactionsMweb extends PathNode {
  /**
   * H5支付下单
   *
   * `POST /hk/v3/transactions/mweb`
   *
   * 产品：跨境∙支付 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/H5Payment/chapter3_3.shtml 官方文档}
   */
  post(options: PostHkV3TransactionsMwebOptions): Promise<AxiosResponse<PostHkV3TransactionsMwebResponse>>
}

/** 扫码支付下单：请求 */
export interface PostHkV3TransactionsNativeJson extends HkOrderToCreate {}

/** 扫码支付下单：选项 */
export interface PostHkV3TransactionsNativeOptions extends CallOptions {
  json: PostHkV3TransactionsNativeJson
}

/** 扫码支付下单：应答 */
export interface PostHkV3TransactionsNativeResponse {
  /** 二维码链接 · 例：`weixin://wxpay/s/An4baqw` */
  code_url: string
}

/** `hk/v3/transactions/native` */
export interface HkV3TransactionsNative extends PathNode {
  /**
   * 扫码支付下单
   *
   * `POST /hk/v3/transactions/native`
   *
   * 产品：跨境∙支付 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter4_3.shtml 官方文档}
   */
  post(options: PostHkV3TransactionsNativeOptions): Promise<AxiosResponse<PostHkV3TransactionsNativeResponse>>
}

/** 查询订单(商户订单号)：查询参数 */
export interface GetHkV3TransactionsOutTradeNoByOutTradeNoQuery {
  /** 商户号 · 例：`1900000109` */
  mchid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 机构商户号 · 例：`1900000100` */
  sp_mchid?: string
}

/** 查询订单(商户订单号)：选项 */
export interface GetHkV3TransactionsOutTradeNoByOutTradeNoOptions extends CallOptions {
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  query?: GetHkV3TransactionsOutTradeNoByOutTradeNoQuery
}

/** 查询订单(商户订单号)：应答 */
export interface GetHkV3TransactionsOutTradeNoByOutTradeNoResponse extends HkOrder {}

/** `hk/v3/transactions/out-trade-no/{out_trade_no}` */
export interface HkV3TransactionsOutTradeNoByOutTradeNo extends Printed {
  /**
   * 查询订单(商户订单号)
   *
   * `GET /hk/v3/transactions/out-trade-no/{out_trade_no}`
   *
   * 产品：跨境∙支付 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml 官方文档}
   */
  get(options: GetHkV3TransactionsOutTradeNoByOutTradeNoOptions): Promise<AxiosResponse<GetHkV3TransactionsOutTradeNoByOutTradeNoResponse>>
  readonly close: HkV3TransactionsOutTradeNoByOutTradeNoClose
  readonly reverse: HkV3TransactionsOutTradeNoByOutTradeNoReverse
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`hk/v3/transactions/out-trade-no/{out_trade_no}/${Path}`>
}

/** 关闭订单(商户订单号)：请求 */
export interface PostHkV3TransactionsOutTradeNoByOutTradeNoCloseJson extends HkCloseRequest {}

/** 关闭订单(商户订单号)：选项 */
export interface PostHkV3TransactionsOutTradeNoByOutTradeNoCloseOptions extends CallOptions {
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  json: PostHkV3TransactionsOutTradeNoByOutTradeNoCloseJson
}

/** 关闭订单(商户订单号)：应答 */
export type PostHkV3TransactionsOutTradeNoByOutTradeNoCloseResponse = undefined

/** `hk/v3/transactions/out-trade-no/{out_trade_no}/close` */
export interface HkV3TransactionsOutTradeNoByOutTradeNoClose extends PathNode {
  /**
   * 关闭订单(商户订单号)
   *
   * `POST /hk/v3/transactions/out-trade-no/{out_trade_no}/close`
   *
   * 产品：跨境∙支付 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml 官方文档}
   */
  post(options: PostHkV3TransactionsOutTradeNoByOutTradeNoCloseOptions): Promise<AxiosResponse<PostHkV3TransactionsOutTradeNoByOutTradeNoCloseResponse>>
}

/** 撤销订单(商户订单号)：请求 */
export interface PostHkV3TransactionsOutTradeNoByOutTradeNoReverseJson extends HkReverseRequest {}

/** 撤销订单(商户订单号)：选项 */
export interface PostHkV3TransactionsOutTradeNoByOutTradeNoReverseOptions extends CallOptions {
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  json: PostHkV3TransactionsOutTradeNoByOutTradeNoReverseJson
}

/** 撤销订单(商户订单号)：应答 */
export type PostHkV3TransactionsOutTradeNoByOutTradeNoReverseResponse = undefined

/** `hk/v3/transactions/out-trade-no/{out_trade_no}/reverse` */
export interface HkV3TransactionsOutTradeNoByOutTradeNoReverse extends PathNode {
  /**
   * 撤销订单(商户订单号)
   *
   * `POST /hk/v3/transactions/out-trade-no/{out_trade_no}/reverse`
   *
   * 产品：跨境∙支付 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml 官方文档}
   */
  post(options: PostHkV3TransactionsOutTradeNoByOutTradeNoReverseOptions): Promise<AxiosResponse<PostHkV3TransactionsOutTradeNoByOutTradeNoReverseResponse>>
}

export interface HkOperations {
  'GET /hk/v3/certificates': { options: GetHkV3CertificatesOptions; response: GetHkV3CertificatesResponse }
  'POST /hk/v3/merchants': { json: PostHkV3MerchantsJson; options: PostHkV3MerchantsOptions; response: PostHkV3MerchantsResponse }
  'PUT /hk/v3/merchants': { json: PutHkV3MerchantsJson; options: PutHkV3MerchantsOptions; response: PutHkV3MerchantsResponse }
  'GET /hk/v3/merchants/{sub_mchid}': { query: GetHkV3MerchantsBySubMchidQuery; options: GetHkV3MerchantsBySubMchidOptions; response: GetHkV3MerchantsBySubMchidResponse }
  'GET /hk/v3/refunds': { query: GetHkV3RefundsQuery; options: GetHkV3RefundsOptions; response: GetHkV3RefundsResponse }
  'POST /hk/v3/refunds': { json: PostHkV3RefundsJson; options: PostHkV3RefundsOptions; response: PostHkV3RefundsResponse }
  'GET /hk/v3/refunds/id/{refund_id}': { query: GetHkV3RefundsIdByRefundIdQuery; options: GetHkV3RefundsIdByRefundIdOptions; response: GetHkV3RefundsIdByRefundIdResponse }
  'GET /hk/v3/refunds/out-refund-no/{out_refund_no}': { query: GetHkV3RefundsOutRefundNoByOutRefundNoQuery; options: GetHkV3RefundsOutRefundNoByOutRefundNoOptions; response: GetHkV3RefundsOutRefundNoByOutRefundNoResponse }
  'GET /hk/v3/settle/settlements': { query: GetHkV3SettleSettlementsQuery; options: GetHkV3SettleSettlementsOptions; response: GetHkV3SettleSettlementsResponse }
  'GET /hk/v3/statements': { query: GetHkV3StatementsQuery; options: GetHkV3StatementsOptions; response: GetHkV3StatementsResponse }
  'POST /hk/v3/transactions/app': { json: PostHkV3TransactionsAppJson; options: PostHkV3TransactionsAppOptions; response: PostHkV3TransactionsAppResponse }
  'GET /hk/v3/transactions/id/{transaction_id}': { query: GetHkV3TransactionsIdByTransactionIdQuery; options: GetHkV3TransactionsIdByTransactionIdOptions; response: GetHkV3TransactionsIdByTransactionIdResponse }
  'POST /hk/v3/transactions/id/{transaction_id}/close': { json: PostHkV3TransactionsIdByTransactionIdCloseJson; options: PostHkV3TransactionsIdByTransactionIdCloseOptions; response: PostHkV3TransactionsIdByTransactionIdCloseResponse }
  'POST /hk/v3/transactions/id/{transaction_id}/reverse': { json: PostHkV3TransactionsIdByTransactionIdReverseJson; options: PostHkV3TransactionsIdByTransactionIdReverseOptions; response: PostHkV3TransactionsIdByTransactionIdReverseResponse }
  'POST /hk/v3/transactions/jsapi': { json: PostHkV3TransactionsJsapiJson; options: PostHkV3TransactionsJsapiOptions; response: PostHkV3TransactionsJsapiResponse }
  'POST /hk/v3/transactions/micropay': { json: PostHkV3TransactionsMicropayJson; options: PostHkV3TransactionsMicropayOptions; response: PostHkV3TransactionsMicropayResponse }
  'POST /hk/v3/transactions/mweb': { json: PostHkV3TransactionsMwebJson; options: PostHkV3TransactionsMwebOptions; response: PostHkV3TransactionsMwebResponse }
  'POST /hk/v3/transactions/native': { json: PostHkV3TransactionsNativeJson; options: PostHkV3TransactionsNativeOptions; response: PostHkV3TransactionsNativeResponse }
  'GET /hk/v3/transactions/out-trade-no/{out_trade_no}': { query: GetHkV3TransactionsOutTradeNoByOutTradeNoQuery; options: GetHkV3TransactionsOutTradeNoByOutTradeNoOptions; response: GetHkV3TransactionsOutTradeNoByOutTradeNoResponse }
  'POST /hk/v3/transactions/out-trade-no/{out_trade_no}/close': { json: PostHkV3TransactionsOutTradeNoByOutTradeNoCloseJson; options: PostHkV3TransactionsOutTradeNoByOutTradeNoCloseOptions; response: PostHkV3TransactionsOutTradeNoByOutTradeNoCloseResponse }
  'POST /hk/v3/transactions/out-trade-no/{out_trade_no}/reverse': { json: PostHkV3TransactionsOutTradeNoByOutTradeNoReverseJson; options: PostHkV3TransactionsOutTradeNoByOutTradeNoReverseOptions; response: PostHkV3TransactionsOutTradeNoByOutTradeNoReverseResponse }
}

/** 业务信息 */
export interface HkBusiness {
  /** 业务类型 */
  business_type: 'ONLINE' | 'OFFLINE' | 'BOTH'
  /** APP下载链接 · 例：`https://download.qq.com` */
  app_download?: string
  /** 业务网站 · 例：`https://www.qq.com` */
  website?: string
  /** 公众号 · 例：`wx8888888888888888` */
  office_account?: string
  /** 小程序 · 例：`wx8888888888888888` */
  mini_program?: string
  /** 门店地址 */
  store_address?: string
  /** 门店照片JSON格式字符串 */
  store_photos?: string | string[]
  /** MCC码 · 例：`4214` */
  mcc?: string
}

/** 关闭订单 */
export interface HkCloseRequest {
  /** 直连商户号 · 例：`1230000109` */
  mchid?: string
  /** 子商户号 · 例：`1230000109` */
  sub_mchid?: string
  /** 机构商户号 · 例：`1230000109` */
  sp_mchid?: string
}

/** 联系人信息 */
export interface HkContact {
  /** 联系人名称 · 敏感信息，加密传输 */
  name: string
  /** 联系人电话 · 敏感信息，加密传输 */
  phone: string
  /** 联系人邮箱 · 敏感信息，加密传输 */
  email: string
}

/** 订单 */
export interface HkOrder {
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
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {})
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
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {})
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
export interface HkOrderDetail {
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
export interface HkOrderToCreate {
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
  payer?: HkPayer
  /** 订单金额 */
  amount: {
    /** 总金额 · 单位：货币最小单位 */
    total: number
    /** 货币类型 · 例：`HKD` */
    currency?: string
  }
  /** 场景信息 */
  scene_info?: HkSceneInfo
  /** 优惠功能 */
  detail?: HkOrderDetail
}

/** 支付者 */
export interface HkPayer {
  /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sp_openid?: string
  /** 用户子标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
}

/** 退款单 */
export interface HkRefund {
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
  amount: HkRefundAmount
  /** 优惠退款详情 */
  detail?: HkRefundPromotion
}

/** 退款金额 */
export interface HkRefundAmount {
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
    type?: 'SETTLEMENT_RATE' | (string & {})
    /** 汇率值 */
    rate?: number
  }
}

/** 优惠退款详情 */
export interface HkRefundPromotion {
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
export interface HkReverseRequest {
  /** 商户号 · 例：`1900000109` */
  mchid?: string
  /** 机构商户号 · 例：`1900000100` */
  sp_mchid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
}

/** 场景信息 */
export interface HkSceneInfo {
  /** 商户端设备号 · 例：`013467007045764` */
  device_id?: string
  /** 商户端设备IP · 例：`128.0.0.1` */
  device_ip?: string
  /** 用户终端IP · 例：`128.0.0.1` */
  payer_client_ip?: string
  /** 操作员ID · 例：`123145` */
  operator_id?: string
  /** 商户门店信息 */
  store_info?: HkStoreInfo
}

/** 商户门店信息 */
export interface HkStoreInfo {
  /** 编号 · 例：`0001` */
  id?: string
  /** 名称 */
  name?: string
  /** 详细地址 */
  address?: string
}

