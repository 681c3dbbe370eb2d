// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'
import type { V3WebizpayAvailMchRangesByRangeIdNode } from './prefixes'

/** 查询可用商户范围列表：查询参数 */
export interface GetV3WebizpayAvailMchRangesQuery {
  /** 服务商商户号 · 例：`12341234` */
  sp_mchid: string
}

/** 查询可用商户范围列表：选项 */
export interface GetV3WebizpayAvailMchRangesOptions extends CallOptions {
  query: GetV3WebizpayAvailMchRangesQuery
}

/** 查询可用商户范围列表：应答 */
export interface GetV3WebizpayAvailMchRangesResponse {
  /** 服务商商户号 · 例：`12341234` */
  sp_mchid: string
  /** 可用商户范围列表 */
  range_list: {
    /** 可用商户范围id · 例：`89f5123e-5ad4-4e0e-89b1-63ced0c798c5` */
    range_id?: string
    /** 商户标识类型 */
    identifier_type?: 'ORGANIZATION_CODE' | 'TRANSACTION_ID' | (string & {})
  }[]
}

/** 创建可用商户范围：请求 */
export interface PostV3WebizpayAvailMchRangesJson {
  /** 服务商商户号 · 例：`12341234` */
  sp_mchid: string
  /** 商户标识类型 */
  identifier_type: 'ORGANIZATION_CODE' | 'TRANSACTION_ID'
}

/** 创建可用商户范围：选项 */
export interface PostV3WebizpayAvailMchRangesOptions extends CallOptions {
  json: PostV3WebizpayAvailMchRangesJson
}

/** 创建可用商户范围：应答 */
export interface PostV3WebizpayAvailMchRangesResponse {
  /** 可用商户范围id · 例：`89f5123e-5ad4-4e0e-89b1-63ced0c798c5` */
  range_id: string
}

/** `v3/webizpay/avail-mch-ranges` */
export interface V3WebizpayAvailMchRanges extends Printed {
  /**
   * 查询可用商户范围列表
   *
   * `GET /v3/webizpay/avail-mch-ranges`
   *
   * 产品：企业支付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017205627 官方文档}
   */
  get(options: GetV3WebizpayAvailMchRangesOptions): Promise<AxiosResponse<GetV3WebizpayAvailMchRangesResponse>>
  /**
   * 创建可用商户范围
   *
   * `POST /v3/webizpay/avail-mch-ranges`
   *
   * 产品：企业支付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017205621 官方文档}
   */
  post(options: PostV3WebizpayAvailMchRangesOptions): Promise<AxiosResponse<PostV3WebizpayAvailMchRangesResponse>>
  readonly _range_id_: V3WebizpayAvailMchRangesByRangeIdNode
  readonly '{range_id}': V3WebizpayAvailMchRangesByRangeIdNode
  readonly '{range_id}/merchant-identifiers': V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiers
  readonly '{range_id}/merchant-identifiers/{merchant_identifier}': V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifier
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/webizpay/avail-mch-ranges/${Path}`>
}

/** 查询商户标识列表：查询参数 */
export interface GetV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersQuery {
  /** 服务商商户号 · 例：`12341234` */
  sp_mchid: string
  /** 分页开始位置 */
  offset: number
  /** 分页大小 */
  limit: number
}

/** 查询商户标识列表：选项 */
export interface GetV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersOptions extends CallOptions {
  /** 可用商户范围id · 例：`89f5123e-5ad4-4e0e-89b1-63ced0c798c5` */
  range_id: string
  query: GetV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersQuery
}

/** 查询商户标识列表：应答 */
export interface GetV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersResponse {
  /** 分页开始位置 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 实际返回数量 */
  count: number
  /** 总数量 */
  total_count: number
  /** 商户标识列表 */
  data: string[]
}

/** 添加商户标识：请求 */
export interface PostV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersJson {
  /** 服务商商户号 · 例：`12341234` */
  sp_mchid: string
  /** 商户标识值 · 例：`91110000710926094P` */
  merchant_identifier: string
}

/** 添加商户标识：选项 */
export interface PostV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersOptions extends CallOptions {
  /** 可用商户范围id · 例：`89f5123e-5ad4-4e0e-89b1-63ced0c798c5` */
  range_id: string
  json: PostV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersJson
}

/** 添加商户标识：应答 */
export interface PostV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersResponse {
  /** 可用商户范围id · 例：`89f5123e-5ad4-4e0e-89b1-63ced0c798c5` */
  range_id: string
}

/** `v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers` */
export interface V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiers extends Printed {
  /**
   * 查询商户标识列表
   *
   * `GET /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`
   *
   * 产品：企业支付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017205633 官方文档}
   */
  get(options: GetV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersOptions): Promise<AxiosResponse<GetV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersResponse>>
  /**
   * 添加商户标识
   *
   * `POST /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`
   *
   * 产品：企业支付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017205631 官方文档}
   */
  post(options: PostV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersOptions): Promise<AxiosResponse<PostV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersResponse>>
  readonly _merchant_identifier_: V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifier
  readonly '{merchant_identifier}': V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifier
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/${Path}`>
}

/** 删除商户标识：请求 */
export interface DeleteV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierJson {
  /** 服务商商户号 · 例：`12341234` */
  sp_mchid: string
}

/** 删除商户标识：选项 */
export interface DeleteV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierOptions extends CallOptions {
  /** 可用商户范围id · 例：`89f5123e-5ad4-4e0e-89b1-63ced0c798c5` */
  range_id: string
  /** 商户标识值 · 例：`91110000710926094P` */
  merchant_identifier: string
  json: DeleteV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierJson
}

/** 删除商户标识：应答 */
export interface DeleteV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierResponse {
  /** 可用商户范围id · 例：`89f5123e-5ad4-4e0e-89b1-63ced0c798c5` */
  range_id: string
}

/** `v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}` */
export interface V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifier extends PathNode {
  /**
   * 删除商户标识
   *
   * `DELETE /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}`
   *
   * 产品：企业支付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017205637 官方文档}
   */
  delete(options: DeleteV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierOptions): Promise<AxiosResponse<DeleteV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierResponse>>
}

/** 申请企业商户企业支付出资凭证：请求 */
export interface PostV3WebizpayBillProofJson {
  /** 服务商商户号 · 例：`12341234` */
  sp_mchid: string
  /** 出资子商户号 · 例：`43214321` */
  sub_mchid: string
  /** 起始日期 · yyyy-MM-dd · 例：`2025-04-23` */
  start_date: string
  /** 结束日期 · yyyy-MM-dd · 例：`2025-04-23` */
  end_date: string
  /** 商户主体名称 */
  entity_name?: string
  /** 商户操作流水号 · 例：`operation12345678` */
  out_operation_id: string
}

/** 申请企业商户企业支付出资凭证：选项 */
export interface PostV3WebizpayBillProofOptions extends CallOptions {
  json: PostV3WebizpayBillProofJson
}

/** 申请企业商户企业支付出资凭证：应答 */
export interface PostV3WebizpayBillProofResponse {
  /** 服务商商户号 · 例：`12341234` */
  sp_mchid: string
  /** 商户操作流水号 · 例：`operation12345678` */
  out_operation_id: string
  /** 微信支付操作流水号 */
  operation_id: string
  /** 出资子商户号 · 例：`43214321` */
  sub_mchid: string
  /** 起始日期 · yyyy-MM-dd · 例：`2025-04-23` */
  start_date: string
  /** 结束日期 · yyyy-MM-dd · 例：`2025-04-23` */
  end_date: string
  /** 商户主体名称 */
  entity_name: string
  /** 出资凭证申请单单号 · 例：`proof12345678` */
  proof_id: string
  /** 凭证下载地址 */
  download_url: string
  /** 凭证申请创建时间 · RFC 3339 · 例：`2023-06-08T10:34:56+08:00` */
  create_time: string
  /** 凭证状态更新时间 · RFC 3339 · 例：`2023-06-08T10:34:56+08:00` */
  updated_time: string
}

/** `v3/webizpay/bill/proof` */
export interface V3WebizpayBillProof extends PathNode {
  /**
   * 申请企业商户企业支付出资凭证
   *
   * `POST /v3/webizpay/bill/proof`
   *
   * 产品：企业支付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507157 官方文档}
   */
  post(options: PostV3WebizpayBillProofOptions): Promise<AxiosResponse<PostV3WebizpayBillProofResponse>>
}

/** 申请企业商户企业支付业务账单：请求 */
export interface PostV3WebizpayBillTradeBillJson {
  /** 服务商商户号 · 例：`12341234` */
  sp_mchid: string
  /** 出资子商户号 · 例：`43214321` */
  sub_mchid: string
  /** 账单日期 · yyyy-MM-dd · 例：`2025-04-23` */
  date: string
  /** 账单类型 */
  type: 'QYZFALL'
}

/** 申请企业商户企业支付业务账单：选项 */
export interface PostV3WebizpayBillTradeBillOptions extends CallOptions {
  json: PostV3WebizpayBillTradeBillJson
}

/** 申请企业商户企业支付业务账单：应答 */
export interface PostV3WebizpayBillTradeBillResponse {
  /** 服务商商户号 · 例：`12341234` */
  sp_mchid: string
  /** 出资子商户号 · 例：`43214321` */
  sub_mchid: string
  /** 账单日期 · yyyy-MM-dd · 例：`2025-04-23` */
  date: string
  /** 账单类型 */
  type: 'QYZFALL' | (string & {})
  /** 账单下载地址 */
  download_url: string
}

/** `v3/webizpay/bill/trade-bill` */
export interface V3WebizpayBillTradeBill extends PathNode {
  /**
   * 申请企业商户企业支付业务账单
   *
   * `POST /v3/webizpay/bill/trade-bill`
   *
   * 产品：企业支付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507142 官方文档}
   */
  post(options: PostV3WebizpayBillTradeBillOptions): Promise<AxiosResponse<PostV3WebizpayBillTradeBillResponse>>
}

/** 使用商户卡号查询企业支付额度卡：查询参数 */
export interface GetV3WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNoQuery {
  /** 服务商商户号 · 例：`12341234` */
  sp_mchid: string
  /** 出资子商户号 · 例：`43214321` */
  sub_mchid: string
}

/** 使用商户卡号查询企业支付额度卡：选项 */
export interface GetV3WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNoOptions extends CallOptions {
  /** 微信授权关系ID · 例：`WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c` */
  employee_id: string
  /** 企业支付额度卡商户卡号 · 例：`out_card_123456` */
  out_card_no: string
  query: GetV3WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNoQuery
}

/** 使用商户卡号查询企业支付额度卡：应答 */
export interface GetV3WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNoResponse extends WebizpayQuotaCard {}

/** `v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}` */
export interface V3WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNo extends PathNode {
  /**
   * 使用商户卡号查询企业支付额度卡
   *
   * `GET /v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}`
   *
   * 产品：企业支付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015001625 官方文档}
   */
  get(options: GetV3WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNoOptions): Promise<AxiosResponse<GetV3WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNoResponse>>
}

/** 企业商户为员工下发企业支付额度卡：请求 */
export interface PostV3WebizpayEmployeesByEmployeeIdQuotaCardsJson {
  /** 服务商商户号 · 例：`12341234` */
  sp_mchid: string
  /** 出资子商户号 · 例：`43214321` */
  sub_mchid: string
  /** 企业支付卡模板ID · 例：`template_123` */
  card_template_id: string
  /** 卡片总金额 · 单位：分 */
  amount: number
  /** 卡片名称 */
  card_name: string
  /** 商户卡号 · 例：`mch_card_123456` */
  out_card_no: string
  /** 卡片有效期 · RFC 3339 · 例：`2023-12-31T23:59:59+08:00` */
  effective_end_time: string
  /** 卡片备注 */
  card_remark?: string
  /** 可用商户范围ID · 例：`range_12345678` */
  avail_mch_range_id?: string
}

/** 企业商户为员工下发企业支付额度卡：选项 */
export interface PostV3WebizpayEmployeesByEmployeeIdQuotaCardsOptions extends CallOptions {
  /** 微信授权关系ID · 例：`WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c` */
  employee_id: string
  json: PostV3WebizpayEmployeesByEmployeeIdQuotaCardsJson
}

/** 企业商户为员工下发企业支付额度卡：应答 */
export interface PostV3WebizpayEmployeesByEmployeeIdQuotaCardsResponse {
  /** 服务商商户号 · 例：`12341234` */
  sp_mchid: string
  /** 出资子商户号 · 例：`43214321` */
  sub_mchid: string
  /** 商户卡号 · 例：`mch_card_123456` */
  out_card_no: string
  /** 微信授权关系ID · 例：`WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c` */
  employee_id: string
  /** 企业支付额度卡卡号 · 例：`1068019671702503425` */
  card_no: string
  /** 卡片生效时间 · RFC 3339 · 例：`2023-01-01T23:59:59+08:00` */
  effective_begin_time: string
  /** 卡片有效期 · RFC 3339 · 例：`2023-12-31T23:59:59+08:00` */
  effective_end_time: string
}

/** `v3/webizpay/employees/{employee_id}/quota-cards` */
export interface V3WebizpayEmployeesByEmployeeIdQuotaCards extends Printed {
  /**
   * 企业商户为员工下发企业支付额度卡
   *
   * `POST /v3/webizpay/employees/{employee_id}/quota-cards`
   *
   * 产品：企业支付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507148 官方文档}
   */
  post(options: PostV3WebizpayEmployeesByEmployeeIdQuotaCardsOptions): Promise<AxiosResponse<PostV3WebizpayEmployeesByEmployeeIdQuotaCardsResponse>>
  readonly _card_no_: V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNo
  readonly '{card_no}': V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNo
  readonly '{card_no}/cancel': V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancel
  readonly '{card_no}/payment-url': V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrl
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/webizpay/employees/{employee_id}/quota-cards/${Path}`>
}

/** 企业商户查询企业支付额度卡：查询参数 */
export interface GetV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoQuery {
  /** 服务商商户号 · 例：`12341234` */
  sp_mchid: string
  /** 出资子商户号 · 例：`43214321` */
  sub_mchid: string
}

/** 企业商户查询企业支付额度卡：选项 */
export interface GetV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoOptions extends CallOptions {
  /** 微信授权关系ID · 例：`WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c` */
  employee_id: string
  /** 企业支付额度卡卡号 · 例：`1068019671702503425` */
  card_no: string
  query: GetV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoQuery
}

/** 企业商户查询企业支付额度卡：应答 */
export interface GetV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoResponse extends WebizpayQuotaCard {}

/** `v3/webizpay/employees/{employee_id}/quota-cards/{card_no}` */
export interface V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNo extends Printed {
  /**
   * 企业商户查询企业支付额度卡
   *
   * `GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}`
   *
   * 产品：企业支付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507119 官方文档}
   */
  get(options: GetV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoOptions): Promise<AxiosResponse<GetV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoResponse>>
  readonly cancel: V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancel
  readonly paymentUrl: V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrl
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/${Path}`>
}

/** 企业商户作废员工企业支付额度卡：请求 */
export interface PostV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancelJson {
  /** 服务商商户号 · 例：`12341234` */
  sp_mchid: string
  /** 出资子商户号 · 例：`43214321` */
  sub_mchid: string
  /** 作废原因 */
  reason: string
}

/** 企业商户作废员工企业支付额度卡：选项 */
export interface PostV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancelOptions extends CallOptions {
  /** 微信授权关系ID · 例：`WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c` */
  employee_id: string
  /** 企业支付额度卡卡号 · 例：`1068019671702503425` */
  card_no: string
  json: PostV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancelJson
}

/** 企业商户作废员工企业支付额度卡：应答 */
export interface PostV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancelResponse {
  /** 服务商商户号 · 例：`12341234` */
  sp_mchid: string
  /** 出资子商户号 · 例：`43214321` */
  sub_mchid: string
  /** 微信授权关系ID · 例：`WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c` */
  employee_id: string
  /** 企业支付额度卡卡号 · 例：`1068019671702503425` */
  card_no: string
  /** 卡片状态 */
  card_state: 'ACTIVE' | 'DISABLED' | (string & {})
  /** 卡片失效时间 · RFC 3339 · 例：`2023-06-08T10:34:56+08:00` */
  card_disabled_time?: string
}

/** `v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel` */
export interface V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancel extends PathNode {
  /**
   * 企业商户作废员工企业支付额度卡
   *
   * `POST /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel`
   *
   * 产品：企业支付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507127 官方文档}
   */
  post(options: PostV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancelOptions): Promise<AxiosResponse<PostV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancelResponse>>
}

/** 企业商户获取指定额度卡支付链接：查询参数 */
export interface GetV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlQuery {
  /** 服务商商户号 · 例：`12341234` */
  sp_mchid: string
  /** 出资子商户号 · 例：`43214321` */
  sub_mchid: string
  /** 拉起付款码页面的企业应用类型 */
  application_type: 'H5' | 'MINIPROGRAM'
}

/** 企业商户获取指定额度卡支付链接：选项 */
export interface GetV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlOptions extends CallOptions {
  /** 微信授权关系ID · 例：`WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c` */
  employee_id: string
  /** 企业支付额度卡卡号 · 例：`1068019671702503425` */
  card_no: string
  query: GetV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlQuery
}

/** 企业商户获取指定额度卡支付链接：应答 */
export interface GetV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlResponse {
  /** 服务商商户号 · 例：`12341234` */
  sp_mchid: string
  /** 出资子商户号 · 例：`43214321` */
  sub_mchid: string
  /** 微信授权关系ID · 例：`WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c` */
  employee_id: string
  /** 企业支付额度卡卡号 · 例：`1068019671702503425` */
  card_no: string
  /** 链接失效时间 · RFC 3339 · 例：`2023-06-08T10:34:56+08:00` */
  expire_time: string
  /** 跳转链接 */
  payment_url: string
  /** 拉起付款码页面的企业应用类型 */
  application_type?: 'H5' | 'MINIPROGRAM' | (string & {})
  /** 小程序查询参数 · 例：`token=123` */
  mp_query?: string
  /** 小程序业务类型 · 例：`liteAppWebizPayRegister` */
  mp_business_type?: string
}

/** `v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url` */
export interface V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrl extends PathNode {
  /**
   * 企业商户获取指定额度卡支付链接
   *
   * `GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url`
   *
   * 产品：企业支付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507160 官方文档}
   */
  get(options: GetV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlOptions): Promise<AxiosResponse<GetV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlResponse>>
}

/** 企业商户发起解除员工企业支付授权：请求 */
export interface PostV3WebizpayEmployeesByEmployeeIdRevokeJson {
  /** 服务商商户号 · 例：`12341234` */
  sp_mchid: string
  /** 出资子商户号 · 例：`43214321` */
  sub_mchid: string
}

/** 企业商户发起解除员工企业支付授权：选项 */
export interface PostV3WebizpayEmployeesByEmployeeIdRevokeOptions extends CallOptions {
  /** 微信授权关系ID · 例：`WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c` */
  employee_id: string
  json: PostV3WebizpayEmployeesByEmployeeIdRevokeJson
}

/** 企业商户发起解除员工企业支付授权：应答 */
export interface PostV3WebizpayEmployeesByEmployeeIdRevokeResponse {
  /** 服务商商户号 · 例：`12341234` */
  sp_mchid: string
  /** 出资子商户号 · 例：`43214321` */
  sub_mchid: string
  /** 商户企业员工ID · 例：`employee123` */
  user_id: string
  /** 员工企业支付权限状态 */
  authorization_state: 'REVOKED' | 'AUTHORIZED' | (string & {})
  /** 员工企业支付失效时间 · RFC 3339 · 例：`2023-12-31T23:59:59+08:00` */
  authorization_revoked_time: string
  /** 作废原因 */
  reason: string
}

/** `v3/webizpay/employees/{employee_id}/revoke` */
export interface V3WebizpayEmployeesByEmployeeIdRevoke extends PathNode {
  /**
   * 企业商户发起解除员工企业支付授权
   *
   * `POST /v3/webizpay/employees/{employee_id}/revoke`
   *
   * 产品：企业支付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507156 官方文档}
   */
  post(options: PostV3WebizpayEmployeesByEmployeeIdRevokeOptions): Promise<AxiosResponse<PostV3WebizpayEmployeesByEmployeeIdRevokeResponse>>
}

/** 发起门店主体匹配：请求 */
export interface PostV3WebizpayStoresEntityMatchesJson {
  /** 服务商商户号 · 例：`12341234` */
  sp_mchid: string
  /** 商户主体匹配批次单号 · 例：`batch12345678` */
  out_batch_id: string
  /** 主体匹配明细列表 */
  match_details?: {
    /** 门店统一社会信用代码 · 例：`91110000710926094P` */
    organization_code: string
    /** 门店名称 */
    store_name: string
    /** 需要查询的支付产品 */
    product_type: 'CODE_PAY' | 'NONE'
  }[]
}

/** 发起门店主体匹配：选项 */
export interface PostV3WebizpayStoresEntityMatchesOptions extends CallOptions {
  json: PostV3WebizpayStoresEntityMatchesJson
}

/** 发起门店主体匹配：应答 */
export interface PostV3WebizpayStoresEntityMatchesResponse {
  /** 服务商商户号 · 例：`12341234` */
  sp_mchid: string
  /** 商户主体匹配批次单号 · 例：`batch12345678` */
  out_batch_id: string
  /** 微信支付主体匹配批次单号 */
  batch_id: string
  /** 批次创建时间 · RFC 3339 · 例：`2023-06-08T10:34:56+08:00` */
  time: string
  /** 批次状态 */
  state: 'ACCEPTED' | 'IN_PROGRESS' | 'COMPLETED' | 'CLOSED' | (string & {})
}

/** `v3/webizpay/stores/entity-matches` */
export interface V3WebizpayStoresEntityMatches extends Printed {
  /**
   * 发起门店主体匹配
   *
   * `POST /v3/webizpay/stores/entity-matches`
   *
   * 产品：企业支付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507136 官方文档}
   */
  post(options: PostV3WebizpayStoresEntityMatchesOptions): Promise<AxiosResponse<PostV3WebizpayStoresEntityMatchesResponse>>
  readonly _batch_id_: V3WebizpayStoresEntityMatchesByBatchId
  readonly '{batch_id}': V3WebizpayStoresEntityMatchesByBatchId
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/webizpay/stores/entity-matches/${Path}`>
}

/** 查询门店主体匹配结果：查询参数 */
export interface GetV3WebizpayStoresEntityMatchesByBatchIdQuery {
  /** 服务商商户号 · 例：`12341234` */
  sp_mchid: string
}

/** 查询门店主体匹配结果：选项 */
export interface GetV3WebizpayStoresEntityMatchesByBatchIdOptions extends CallOptions {
  /** 微信支付主体匹配批次单号 */
  batch_id: string
  query: GetV3WebizpayStoresEntityMatchesByBatchIdQuery
}

/** 查询门店主体匹配结果：应答 */
export interface GetV3WebizpayStoresEntityMatchesByBatchIdResponse {
  /** 服务商商户号 · 例：`12341234` */
  sp_mchid: string
  /** 商户主体匹配批次单号 · 例：`batch12345678` */
  out_batch_id: string
  /** 微信支付主体匹配批次单号 */
  batch_id: string
  /** 批次状态 */
  state: 'ACCEPTED' | 'IN_PROGRESS' | 'COMPLETED' | 'CLOSED' | (string & {})
  /** 主体匹配明细列表 */
  match_results?: {
    /** 门店统一社会信用代码 · 例：`91110000710926094P` */
    organization_code: string
    /** 门店名称 */
    store_name: string
    /** 是否存在满足条件微信支付商户号 */
    has_valid_mchid: boolean
  }[]
}

/** `v3/webizpay/stores/entity-matches/{batch_id}` */
export interface V3WebizpayStoresEntityMatchesByBatchId extends PathNode {
  /**
   * 查询门店主体匹配结果
   *
   * `GET /v3/webizpay/stores/entity-matches/{batch_id}`
   *
   * 产品：企业支付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507133 官方文档}
   */
  get(options: GetV3WebizpayStoresEntityMatchesByBatchIdOptions): Promise<AxiosResponse<GetV3WebizpayStoresEntityMatchesByBatchIdResponse>>
}

/** 企业商户查询企业员工开通授权状态：查询参数 */
export interface GetV3WebizpayUsersByUserIdAuthorizationStateQuery {
  /** 服务商商户号 · 例：`12341234` */
  sp_mchid: string
  /** 出资子商户号 · 例：`43214321` */
  sub_mchid: string
}

/** 企业商户查询企业员工开通授权状态：选项 */
export interface GetV3WebizpayUsersByUserIdAuthorizationStateOptions extends CallOptions {
  /** 企业员工ID · 例：`123456` */
  user_id: string
  query: GetV3WebizpayUsersByUserIdAuthorizationStateQuery
}

/** 企业商户查询企业员工开通授权状态：应答 */
export interface GetV3WebizpayUsersByUserIdAuthorizationStateResponse {
  /** 服务商商户号 · 例：`12341234` */
  sp_mchid: string
  /** 出资子商户号 · 例：`43214321` */
  sub_mchid: string
  /** 企业员工ID · 例：`123456` */
  user_id: string
  /** 微信授权关系列表 */
  employee_list?: {
    /** 微信授权关系ID · 例：`WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c` */
    employee_id: string
    /** 授权状态 */
    authorization_state: 'AUTHORIZED' | 'REVOKED' | (string & {})
    /** 授权时间 · RFC 3339 · 例：`2023-06-08T10:34:56+08:00` */
    authorization_time: string
    /** 解除授权时间 · RFC 3339 · 例：`2023-06-08T10:34:56+08:00` */
    authorization_revoked_time: string
  }[]
}

/** `v3/webizpay/users/{user_id}/authorization-state` */
export interface V3WebizpayUsersByUserIdAuthorizationState extends PathNode {
  /**
   * 企业商户查询企业员工开通授权状态
   *
   * `GET /v3/webizpay/users/{user_id}/authorization-state`
   *
   * 产品：企业支付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507163 官方文档}
   */
  get(options: GetV3WebizpayUsersByUserIdAuthorizationStateOptions): Promise<AxiosResponse<GetV3WebizpayUsersByUserIdAuthorizationStateResponse>>
}

/** 企业商户发起员工开通企业支付授权：请求 */
export interface PostV3WebizpayUsersByUserIdAuthorizationUrlJson {
  /** 服务商商户号 · 例：`12341234` */
  sp_mchid: string
  /** 出资子商户号 · 例：`43214321` */
  sub_mchid: string
  /** 发起授权应用类型 */
  application_type: 'H5' | 'MINIPROGRAM'
}

/** 企业商户发起员工开通企业支付授权：选项 */
export interface PostV3WebizpayUsersByUserIdAuthorizationUrlOptions extends CallOptions {
  /** 企业员工ID · 例：`123456` */
  user_id: string
  json: PostV3WebizpayUsersByUserIdAuthorizationUrlJson
}

/** 企业商户发起员工开通企业支付授权：应答 */
export interface PostV3WebizpayUsersByUserIdAuthorizationUrlResponse {
  /** 服务商商户号 · 例：`12341234` */
  sp_mchid: string
  /** 出资子商户号 · 例：`43214321` */
  sub_mchid: string
  /** 企业员工ID · 例：`123456` */
  user_id: string
  /** 跳转链接 */
  authorization_url?: string
  /** 链接失效时间 · RFC 3339 · 例：`2023-06-08T10:34:56+08:00` */
  expire_time?: string
  /** 发起授权应用类型 */
  application_type: 'H5' | 'MINIPROGRAM' | (string & {})
  /** 小程序查询参数 · 例：`token=123` */
  mp_query?: string
  /** 小程序业务类型 · 例：`liteAppWebizPayRegister` */
  mp_business_type?: string
}

/** `v3/webizpay/users/{user_id}/authorization-url` */
export interface V3WebizpayUsersByUserIdAuthorizationUrl extends PathNode {
  /**
   * 企业商户发起员工开通企业支付授权
   *
   * `POST /v3/webizpay/users/{user_id}/authorization-url`
   *
   * 产品：企业支付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507153 官方文档}
   */
  post(options: PostV3WebizpayUsersByUserIdAuthorizationUrlOptions): Promise<AxiosResponse<PostV3WebizpayUsersByUserIdAuthorizationUrlResponse>>
}

export interface WebizpayOperations {
  'GET /v3/webizpay/avail-mch-ranges': { query: GetV3WebizpayAvailMchRangesQuery; options: GetV3WebizpayAvailMchRangesOptions; response: GetV3WebizpayAvailMchRangesResponse }
  'POST /v3/webizpay/avail-mch-ranges': { json: PostV3WebizpayAvailMchRangesJson; options: PostV3WebizpayAvailMchRangesOptions; response: PostV3WebizpayAvailMchRangesResponse }
  'GET /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers': { query: GetV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersQuery; options: GetV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersOptions; response: GetV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersResponse }
  'POST /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers': { json: PostV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersJson; options: PostV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersOptions; response: PostV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersResponse }
  'DELETE /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}': { json: DeleteV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierJson; options: DeleteV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierOptions; response: DeleteV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierResponse }
  'POST /v3/webizpay/bill/proof': { json: PostV3WebizpayBillProofJson; options: PostV3WebizpayBillProofOptions; response: PostV3WebizpayBillProofResponse }
  'POST /v3/webizpay/bill/trade-bill': { json: PostV3WebizpayBillTradeBillJson; options: PostV3WebizpayBillTradeBillOptions; response: PostV3WebizpayBillTradeBillResponse }
  'GET /v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}': { query: GetV3WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNoQuery; options: GetV3WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNoOptions; response: GetV3WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNoResponse }
  'POST /v3/webizpay/employees/{employee_id}/quota-cards': { json: PostV3WebizpayEmployeesByEmployeeIdQuotaCardsJson; options: PostV3WebizpayEmployeesByEmployeeIdQuotaCardsOptions; response: PostV3WebizpayEmployeesByEmployeeIdQuotaCardsResponse }
  'GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}': { query: GetV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoQuery; options: GetV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoOptions; response: GetV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoResponse }
  'POST /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel': { json: PostV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancelJson; options: PostV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancelOptions; response: PostV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancelResponse }
  'GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url': { query: GetV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlQuery; options: GetV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlOptions; response: GetV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlResponse }
  'POST /v3/webizpay/employees/{employee_id}/revoke': { json: PostV3WebizpayEmployeesByEmployeeIdRevokeJson; options: PostV3WebizpayEmployeesByEmployeeIdRevokeOptions; response: PostV3WebizpayEmployeesByEmployeeIdRevokeResponse }
  'POST /v3/webizpay/stores/entity-matches': { json: PostV3WebizpayStoresEntityMatchesJson; options: PostV3WebizpayStoresEntityMatchesOptions; response: PostV3WebizpayStoresEntityMatchesResponse }
  'GET /v3/webizpay/stores/entity-matches/{batch_id}': { query: GetV3WebizpayStoresEntityMatchesByBatchIdQuery; options: GetV3WebizpayStoresEntityMatchesByBatchIdOptions; response: GetV3WebizpayStoresEntityMatchesByBatchIdResponse }
  'GET /v3/webizpay/users/{user_id}/authorization-state': { query: GetV3WebizpayUsersByUserIdAuthorizationStateQuery; options: GetV3WebizpayUsersByUserIdAuthorizationStateOptions; response: GetV3WebizpayUsersByUserIdAuthorizationStateResponse }
  'POST /v3/webizpay/users/{user_id}/authorization-url': { json: PostV3WebizpayUsersByUserIdAuthorizationUrlJson; options: PostV3WebizpayUsersByUserIdAuthorizationUrlOptions; response: PostV3WebizpayUsersByUserIdAuthorizationUrlResponse }
}

/** 企业支付额度卡 */
export interface WebizpayQuotaCard {
  /** 服务商商户号 · 例：`12341234` */
  sp_mchid: string
  /** 出资子商户号 · 例：`43214321` */
  sub_mchid: string
  /** 企业支付额度卡卡号 · 例：`1068019671702503425` */
  card_no: string
  /** 商户卡号 · 例：`mch_card_123456` */
  out_card_no: string
  /** 微信授权关系ID · 例：`WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c` */
  employee_id: string
  /** 企业支付卡模板ID · 例：`template_123` */
  card_template_id: string
  /** 使用规则 */
  card_rule: 'SINGLE' | 'MULTIPLE' | (string & {})
  /** 退款规则 */
  refund_rule: 'RETURN' | 'NOT_RETURN' | (string & {})
  /** 卡片总金额 · 单位：分 */
  amount: number
  /** 卡片可用金额 · 单位：分 */
  remain_amount: number
  /** 卡片有效期 · RFC 3339 · 例：`2023-12-31T23:59:59+08:00` */
  effective_end_time: string
  /** 卡片生效时间 · RFC 3339 · 例：`2023-01-01T23:59:59+08:00` */
  effective_begin_time: string
  /** 卡片状态 */
  card_state: 'ACTIVE' | 'DISABLED' | (string & {})
  /** 卡片名称 */
  card_name: string
  /** 失效原因 */
  reason?: string
  /** 卡片使用时间 · RFC 3339 · 例：`2023-12-31T23:59:59+08:00` */
  card_usage_time?: string
  /** 卡片关联微信支付订单号 · 例：`4200000123202306081234567890` */
  transaction_id?: string
  /** 卡片失效时间 · RFC 3339 · 例：`2023-12-31T23:59:59+08:00` */
  card_disabled_time?: string
  /** 卡片备注 */
  card_remark?: string
}

