// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'
import type { V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoNode, V3FundAppMchTransferPartnerTransferBillsOutBillNoNode, V3FundAppMchTransferTransferBillsOutBillNoNode, V3FundAppMchTransferTransferBillsTransferBillNoNode, V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoNode } from './prefixes'

/** 商户单号申请电子回单：请求 */
export interface PostV3FundAppMchTransferElecsignOutBillNoJson {
  /** 商户转账单号 · 例：`plfk2020042013` */
  out_bill_no: string
}

/** 商户单号申请电子回单：选项 */
export interface PostV3FundAppMchTransferElecsignOutBillNoOptions extends CallOptions {
  json: PostV3FundAppMchTransferElecsignOutBillNoJson
}

/** 商户单号申请电子回单：应答 */
export interface PostV3FundAppMchTransferElecsignOutBillNoResponse {
  /** 申请单状态 · 例：`GENERATING` */
  state: string
  /** 申请单创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
}

/** `v3/fund-app/mch-transfer/elecsign/out-bill-no` */
export interface V3FundAppMchTransferElecsignOutBillNo extends Printed {
  /**
   * 商户单号申请电子回单
   *
   * `POST /v3/fund-app/mch-transfer/elecsign/out-bill-no`
   *
   * 产品：资金应用∙转账∙用户确认模式 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716452 官方文档}
   */
  post(options: PostV3FundAppMchTransferElecsignOutBillNoOptions): Promise<AxiosResponse<PostV3FundAppMchTransferElecsignOutBillNoResponse>>
  readonly _out_bill_no_: V3FundAppMchTransferElecsignOutBillNoByOutBillNo
  readonly '{out_bill_no}': V3FundAppMchTransferElecsignOutBillNoByOutBillNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/fund-app/mch-transfer/elecsign/out-bill-no/${Path}`>
}

/** 商户单号查询电子回单：选项 */
export interface GetV3FundAppMchTransferElecsignOutBillNoByOutBillNoOptions extends CallOptions {
  /** 商户转账单号 · 例：`plfk2020042013` */
  out_bill_no: string
}

/** 商户单号查询电子回单：应答 */
export interface GetV3FundAppMchTransferElecsignOutBillNoByOutBillNoResponse extends FundAppMchTransferBillReceipt {}

/** `v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}` */
export interface V3FundAppMchTransferElecsignOutBillNoByOutBillNo extends PathNode {
  /**
   * 商户单号查询电子回单
   *
   * `GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}`
   *
   * 产品：资金应用∙转账∙用户确认模式 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716436 官方文档}
   */
  get(options: GetV3FundAppMchTransferElecsignOutBillNoByOutBillNoOptions): Promise<AxiosResponse<GetV3FundAppMchTransferElecsignOutBillNoByOutBillNoResponse>>
}

/** 微信单号申请电子回单：请求 */
export interface PostV3FundAppMchTransferElecsignTransferBillNoJson {
  /** 微信转账单号 · 例：`1330000071100999991182020050700019480001` */
  transfer_bill_no: string
}

/** 微信单号申请电子回单：选项 */
export interface PostV3FundAppMchTransferElecsignTransferBillNoOptions extends CallOptions {
  json: PostV3FundAppMchTransferElecsignTransferBillNoJson
}

/** 微信单号申请电子回单：应答 */
export interface PostV3FundAppMchTransferElecsignTransferBillNoResponse {
  /** 申请单状态 · 例：`GENERATING` */
  state: string
  /** 申请单创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
}

/** `v3/fund-app/mch-transfer/elecsign/transfer-bill-no` */
export interface V3FundAppMchTransferElecsignTransferBillNo extends Printed {
  /**
   * 微信单号申请电子回单
   *
   * `POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no`
   *
   * 产品：资金应用∙转账∙用户确认模式 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716456 官方文档}
   */
  post(options: PostV3FundAppMchTransferElecsignTransferBillNoOptions): Promise<AxiosResponse<PostV3FundAppMchTransferElecsignTransferBillNoResponse>>
  readonly _transfer_bill_no_: V3FundAppMchTransferElecsignTransferBillNoByTransferBillNo
  readonly '{transfer_bill_no}': V3FundAppMchTransferElecsignTransferBillNoByTransferBillNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/fund-app/mch-transfer/elecsign/transfer-bill-no/${Path}`>
}

/** 微信单号查询电子回单：选项 */
export interface GetV3FundAppMchTransferElecsignTransferBillNoByTransferBillNoOptions extends CallOptions {
  /** 微信转账单号 · 例：`1330000071100999991182020050700019480001` */
  transfer_bill_no: string
}

/** 微信单号查询电子回单：应答 */
export interface GetV3FundAppMchTransferElecsignTransferBillNoByTransferBillNoResponse extends FundAppMchTransferBillReceipt {}

/** `v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}` */
export interface V3FundAppMchTransferElecsignTransferBillNoByTransferBillNo extends PathNode {
  /**
   * 微信单号查询电子回单
   *
   * `GET /v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}`
   *
   * 产品：资金应用∙转账∙用户确认模式 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716455 官方文档}
   */
  get(options: GetV3FundAppMchTransferElecsignTransferBillNoByTransferBillNoOptions): Promise<AxiosResponse<GetV3FundAppMchTransferElecsignTransferBillNoByTransferBillNoResponse>>
}

/** 查询预算出资的电子回单：查询参数 */
export interface GetV3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsQuery {
  /** 受理凭证 · 例：`c2RmYWtqampqampsZmFza2xmanNhbGZqc2FrZmpzbGZqc2tsZmp` */
  accept_id: string
}

/** 查询预算出资的电子回单：选项 */
export interface GetV3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsOptions extends CallOptions {
  /** 商户预算单号 · 例：`budget202506300102` */
  out_budget_no: string
  query: GetV3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsQuery
}

/** 查询预算出资的电子回单：应答 */
export interface GetV3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsResponse extends FundAppMchTransferBudgetReceipt {}

/** 申请预算出资的电子回单：请求 */
export interface PostV3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsJson {
  /** 开始日期 · yyyy-MM-dd · 例：`2025-09-01` */
  start_date: string
  /** 结束日期 · yyyy-MM-dd · 例：`2025-09-30` */
  end_date: string
  /** 出资商户号 · 例：`1900001109` */
  sponsor_mchid: string
  /** 收款商户号 · 例：`1900102209` */
  receiver_mchid?: string
}

/** 申请预算出资的电子回单：选项 */
export interface PostV3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsOptions extends CallOptions {
  /** 商户预算单号 · 例：`budget202506300102` */
  out_budget_no: string
  json: PostV3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsJson
}

/** 申请预算出资的电子回单：应答 */
export interface PostV3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsResponse extends FundAppMchTransferBudgetReceipt {}

/** `v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts` */
export interface V3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceipts extends PathNode {
  /**
   * 查询预算出资的电子回单
   *
   * `GET /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`
   *
   * 产品：资金应用∙公益捐赠 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016209977 官方文档}
   */
  get(options: GetV3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsOptions): Promise<AxiosResponse<GetV3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsResponse>>
  /**
   * 申请预算出资的电子回单
   *
   * `POST /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`
   *
   * 产品：资金应用∙公益捐赠 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016209966 官方文档}
   */
  post(options: PostV3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsOptions): Promise<AxiosResponse<PostV3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsResponse>>
}

/** 申请公益捐赠预算：请求 */
export interface PostV3FundAppMchTransferPartnerCharityBudgetJson {
  /** 商户预算单号 · 例：`budget202506300102` */
  out_budget_no: string
  /** 出资商户号 · 例：`1900001109` */
  sponsor_mchid: string
  /** 出资企业主体名称 */
  sponsor_subject_name: string
  /** 活动名称 */
  activity_name: string
  /** 活动说明 */
  activity_remark: string
  /** 预算总金额 · 单位：分 */
  amount: number
  /** 回调地址 · 例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url?: string
}

/** 申请公益捐赠预算：选项 */
export interface PostV3FundAppMchTransferPartnerCharityBudgetOptions extends CallOptions {
  json: PostV3FundAppMchTransferPartnerCharityBudgetJson
}

/** 申请公益捐赠预算：应答 */
export interface PostV3FundAppMchTransferPartnerCharityBudgetResponse extends FundAppMchTransferCharityBudget {}

/** `v3/fund-app/mch-transfer/partner/charity-budget` */
export interface V3FundAppMchTransferPartnerCharityBudget extends Printed {
  /**
   * 申请公益捐赠预算
   *
   * `POST /v3/fund-app/mch-transfer/partner/charity-budget`
   *
   * 产品：资金应用∙公益捐赠 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015554763 官方文档}
   */
  post(options: PostV3FundAppMchTransferPartnerCharityBudgetOptions): Promise<AxiosResponse<PostV3FundAppMchTransferPartnerCharityBudgetResponse>>
  readonly _out_budget_no_: V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNo
  readonly '{out_budget_no}': V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNo
  readonly '{out_budget_no}/unlock': V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlock
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/fund-app/mch-transfer/partner/charity-budget/${Path}`>
}

/** 商户单号查询公益捐赠预算详情：查询参数 */
export interface GetV3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoQuery {
  /** 出资商户号 · 例：`1900001109` */
  sponsor_mchid: string
}

/** 商户单号查询公益捐赠预算详情：选项 */
export interface GetV3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoOptions extends CallOptions {
  /** 商户预算单号 · 例：`budget202506300102` */
  out_budget_no: string
  query: GetV3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoQuery
}

/** 商户单号查询公益捐赠预算详情：应答 */
export interface GetV3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoResponse extends FundAppMchTransferCharityBudget {}

/** `v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}` */
export interface V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNo extends Printed {
  /**
   * 商户单号查询公益捐赠预算详情
   *
   * `GET /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}`
   *
   * 产品：资金应用∙公益捐赠 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015554788 官方文档}
   */
  get(options: GetV3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoOptions): Promise<AxiosResponse<GetV3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoResponse>>
  readonly unlock: V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlock
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/${Path}`>
}

/** 解锁公益捐赠预算：请求 */
export interface PostV3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlockJson {
  /** 出资商户号 · 例：`1900001109` */
  sponsor_mchid: string
  /** 解锁备注 */
  activity_remark: string
}

/** 解锁公益捐赠预算：选项 */
export interface PostV3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlockOptions extends CallOptions {
  /** 商户预算单号 · 例：`budget202506300102` */
  out_budget_no: string
  json: PostV3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlockJson
}

/** 解锁公益捐赠预算：应答 */
export interface PostV3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlockResponse {
  /** 服务商商户号 · 例：`1900001109` */
  sp_mchid: string
  /** 商户预算单号 · 例：`budget202506300102` */
  out_budget_no: string
  /** 微信支付预算单号 · 例：`1182020050700019480001` */
  budget_id: string
  /** 预算总金额 · 单位：分 */
  amount: number
  /** 出资商户号 · 例：`1900001109` */
  sponsor_mchid: string
  /** 活动名称 */
  activity_name: string
  /** 活动说明 */
  activity_remark: string
  /** 预算单状态 */
  state: 'FINISHED' | (string & {})
  /** 撤销说明 */
  unlock_remark: string
  /** 资金锁定时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  locked_time: string
  /** 完成时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  finished_time: string
  /** 解锁金额 · 单位：分 */
  unlocked_amount?: number
}

/** `v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock` */
export interface V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlock extends PathNode {
  /**
   * 解锁公益捐赠预算
   *
   * `POST /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock`
   *
   * 产品：资金应用∙公益捐赠 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015554795 官方文档}
   */
  post(options: PostV3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlockOptions): Promise<AxiosResponse<PostV3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlockResponse>>
}

/** 发起公益捐赠：请求 */
export interface PostV3FundAppMchTransferPartnerCharityTransferBillsJson {
  /** 商户预算单号 · 例：`budget202506300102` */
  out_budget_no: string
  /** 商户公益捐赠单号 · 例：`trans202506300102` */
  out_transfer_no: string
  /** 关联的交易单号 */
  transaction_info?: {
    /** 订单类型 */
    transaction_type: 'WXPAY'
    /** 订单号 · 例：`4217752501201407033233368018` */
    transaction_id: string
  }
  /** 出资商户号 · 例：`1900001109` */
  sponsor_mchid: string
  /** 收款商户号 · 例：`1900001109` */
  receive_mchid: string
  /** 预算总金额 · 单位：分 */
  amount: number
  /** 捐赠备注 */
  transfer_remark: string
}

/** 发起公益捐赠：选项 */
export interface PostV3FundAppMchTransferPartnerCharityTransferBillsOptions extends CallOptions {
  json: PostV3FundAppMchTransferPartnerCharityTransferBillsJson
}

/** 发起公益捐赠：应答 */
export interface PostV3FundAppMchTransferPartnerCharityTransferBillsResponse extends FundAppMchTransferCharityBill {}

/** `v3/fund-app/mch-transfer/partner/charity-transfer-bills` */
export interface V3FundAppMchTransferPartnerCharityTransferBills extends Printed {
  /**
   * 发起公益捐赠
   *
   * `POST /v3/fund-app/mch-transfer/partner/charity-transfer-bills`
   *
   * 产品：资金应用∙公益捐赠 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015554841 官方文档}
   */
  post(options: PostV3FundAppMchTransferPartnerCharityTransferBillsOptions): Promise<AxiosResponse<PostV3FundAppMchTransferPartnerCharityTransferBillsResponse>>
  readonly outTransferNo: V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoNode
  readonly 'out-transfer-no/{out_transfer_no}': V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/fund-app/mch-transfer/partner/charity-transfer-bills/${Path}`>
}

/** 商户单号查询公益捐赠详情：查询参数 */
export interface GetV3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoQuery {
  /** 出资商户号 · 例：`1900001109` */
  sponsor_mchid: string
  /** 商户预算单号 · 例：`budget202506030102` */
  out_budget_no: string
}

/** 商户单号查询公益捐赠详情：选项 */
export interface GetV3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoOptions extends CallOptions {
  /** 商户公益捐赠单号 · 例：`trans202506300102` */
  out_transfer_no: string
  query: GetV3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoQuery
}

/** 商户单号查询公益捐赠详情：应答 */
export interface GetV3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoResponse extends FundAppMchTransferCharityBill {}

/** `v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}` */
export interface V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNo extends PathNode {
  /**
   * 商户单号查询公益捐赠详情
   *
   * `GET /v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}`
   *
   * 产品：资金应用∙公益捐赠 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015554859 官方文档}
   */
  get(options: GetV3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoOptions): Promise<AxiosResponse<GetV3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoResponse>>
}

/** 申请单笔转账电子回单：请求 */
export interface PostV3FundAppMchTransferPartnerElectronicReceiptsJson {
  /** 二级商户号 · 例：`1900001121` */
  sub_mchid: string
  /** 商户转账单号 · 例：`plfk2020042013` */
  out_bill_no: string
}

/** 申请单笔转账电子回单：选项 */
export interface PostV3FundAppMchTransferPartnerElectronicReceiptsOptions extends CallOptions {
  json: PostV3FundAppMchTransferPartnerElectronicReceiptsJson
}

/** 申请单笔转账电子回单：应答 */
export interface PostV3FundAppMchTransferPartnerElectronicReceiptsResponse extends FundAppMchTransferPartnerBillReceipt {}

/** `v3/fund-app/mch-transfer/partner/electronic-receipts` */
export interface V3FundAppMchTransferPartnerElectronicReceipts extends Printed {
  /**
   * 申请单笔转账电子回单
   *
   * `POST /v3/fund-app/mch-transfer/partner/electronic-receipts`
   *
   * 产品：资金应用∙转账∙用户确认模式 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016315516 官方文档}
   */
  post(options: PostV3FundAppMchTransferPartnerElectronicReceiptsOptions): Promise<AxiosResponse<PostV3FundAppMchTransferPartnerElectronicReceiptsResponse>>
  readonly _out_bill_no_: V3FundAppMchTransferPartnerElectronicReceiptsByOutBillNo
  readonly '{out_bill_no}': V3FundAppMchTransferPartnerElectronicReceiptsByOutBillNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/fund-app/mch-transfer/partner/electronic-receipts/${Path}`>
}

/** 查询单笔转账电子回单：查询参数 */
export interface GetV3FundAppMchTransferPartnerElectronicReceiptsByOutBillNoQuery {
  /** 二级商户号 · 例：`1900001121` */
  sub_mchid: string
}

/** 查询单笔转账电子回单：选项 */
export interface GetV3FundAppMchTransferPartnerElectronicReceiptsByOutBillNoOptions extends CallOptions {
  /** 商户转账单号 · 例：`plfk2020042013` */
  out_bill_no: string
  query: GetV3FundAppMchTransferPartnerElectronicReceiptsByOutBillNoQuery
}

/** 查询单笔转账电子回单：应答 */
export interface GetV3FundAppMchTransferPartnerElectronicReceiptsByOutBillNoResponse extends FundAppMchTransferPartnerBillReceipt {}

/** `v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}` */
export interface V3FundAppMchTransferPartnerElectronicReceiptsByOutBillNo extends PathNode {
  /**
   * 查询单笔转账电子回单
   *
   * `GET /v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}`
   *
   * 产品：资金应用∙转账∙用户确认模式 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016315544 官方文档}
   */
  get(options: GetV3FundAppMchTransferPartnerElectronicReceiptsByOutBillNoOptions): Promise<AxiosResponse<GetV3FundAppMchTransferPartnerElectronicReceiptsByOutBillNoResponse>>
}

/** 申请子商户商家转账授权：请求 */
export interface PostV3FundAppMchTransferPartnerSubMchAuthorizationsJson {
  /** 二级商户号 · 例：`1900001121` */
  sub_mchid: string
  /** 商户申请单号 · 例：`apply2020042013` */
  out_apply_no: string
}

/** 申请子商户商家转账授权：选项 */
export interface PostV3FundAppMchTransferPartnerSubMchAuthorizationsOptions extends CallOptions {
  json: PostV3FundAppMchTransferPartnerSubMchAuthorizationsJson
}

/** 申请子商户商家转账授权：应答 */
export interface PostV3FundAppMchTransferPartnerSubMchAuthorizationsResponse extends FundAppMchTransferAuthorizationApplication {}

/** `v3/fund-app/mch-transfer/partner/sub-mch-authorizations` */
export interface V3FundAppMchTransferPartnerSubMchAuthorizations extends Printed {
  /**
   * 申请子商户商家转账授权
   *
   * `POST /v3/fund-app/mch-transfer/partner/sub-mch-authorizations`
   *
   * 产品：资金应用∙转账∙用户确认模式 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015469102 官方文档}
   */
  post(options: PostV3FundAppMchTransferPartnerSubMchAuthorizationsOptions): Promise<AxiosResponse<PostV3FundAppMchTransferPartnerSubMchAuthorizationsResponse>>
  readonly _sub_mchid_: V3FundAppMchTransferPartnerSubMchAuthorizationsBySubMchid
  readonly '{sub_mchid}': V3FundAppMchTransferPartnerSubMchAuthorizationsBySubMchid
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/fund-app/mch-transfer/partner/sub-mch-authorizations/${Path}`>
}

/** 查询子商户商家转账授权状态：选项 */
export interface GetV3FundAppMchTransferPartnerSubMchAuthorizationsBySubMchidOptions extends CallOptions {
  /** 二级商户号 · 例：`1900001121` */
  sub_mchid: string
}

/** 查询子商户商家转账授权状态：应答 */
export interface GetV3FundAppMchTransferPartnerSubMchAuthorizationsBySubMchidResponse {
  /** 二级商户号 · 例：`1900001121` */
  sub_mchid: string
  /** 授权状态 */
  state: 'AUTHORIZED' | 'UNAUTHORIZED' | 'CANCELED' | (string & {})
  /** 授权申请单 */
  apply_order?: FundAppMchTransferAuthorizationApplication
  /** 授权时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  authorization_time?: string
  /** 解除授权时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  cancel_authorization_time?: string
}

/** `v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}` */
export interface V3FundAppMchTransferPartnerSubMchAuthorizationsBySubMchid extends PathNode {
  /**
   * 查询子商户商家转账授权状态
   *
   * `GET /v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}`
   *
   * 产品：资金应用∙转账∙用户确认模式 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015469112 官方文档}
   */
  get(options: GetV3FundAppMchTransferPartnerSubMchAuthorizationsBySubMchidOptions): Promise<AxiosResponse<GetV3FundAppMchTransferPartnerSubMchAuthorizationsBySubMchidResponse>>
}

/** 发起转账：请求 */
export interface PostV3FundAppMchTransferPartnerTransferBillsJson {
  /** 二级商户号 · 例：`1900001121` */
  sub_mchid: string
  /** 商户AppID · 例：`wxf636efh567hg4356` */
  appid: string
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 收款用户OpenID · 例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid: string
  /** 收款用户姓名 · 敏感信息，加密传输 */
  user_name?: string
  /** 转账金额 · 单位：分 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 通知地址 · 例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url?: string
  /** 用户收款感知 */
  user_recv_perception?: string
  /** 转账场景ID */
  transfer_scene_id: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013'
  /** 转账场景报备信息 */
  transfer_scene_report_infos: {
    /** 信息类型 */
    info_type: string
    /** 信息内容 */
    info_content: string
  }[]
}

/** 发起转账：选项 */
export interface PostV3FundAppMchTransferPartnerTransferBillsOptions extends CallOptions {
  json: PostV3FundAppMchTransferPartnerTransferBillsJson
}

/** 发起转账：应答 */
export interface PostV3FundAppMchTransferPartnerTransferBillsResponse extends FundAppMchTransferCreatedPartnerBill {}

/** `v3/fund-app/mch-transfer/partner/transfer-bills` */
export interface V3FundAppMchTransferPartnerTransferBills extends Printed {
  /**
   * 发起转账
   *
   * `POST /v3/fund-app/mch-transfer/partner/transfer-bills`
   *
   * 产品：资金应用∙转账∙用户确认模式 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015469096 官方文档}
   */
  post(options: PostV3FundAppMchTransferPartnerTransferBillsOptions): Promise<AxiosResponse<PostV3FundAppMchTransferPartnerTransferBillsResponse>>
  readonly outBillNo: V3FundAppMchTransferPartnerTransferBillsOutBillNoNode
  readonly preTransferWithAuthorization: V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorization
  readonly transfer: V3FundAppMchTransferPartnerTransferBillsTransfer
  readonly 'out-bill-no/{out_bill_no}': V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNo
  readonly 'out-bill-no/{out_bill_no}/cancel': V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancel
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/fund-app/mch-transfer/partner/transfer-bills/${Path}`>
}

/** 商户单号查询转账单：查询参数 */
export interface GetV3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoQuery {
  /** 二级商户号 · 例：`1900001121` */
  sub_mchid: string
}

/** 商户单号查询转账单：选项 */
export interface GetV3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoOptions extends CallOptions {
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  query: GetV3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoQuery
}

/** 商户单号查询转账单：应答 */
export interface GetV3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoResponse {
  /** 二级商户号 · 例：`1900001121` */
  sub_mchid: string
  /** 商户号 · 例：`1900001109` */
  mchid: string
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 商家转账订单号 · 例：`1330000071100999991182020050700019480001` */
  transfer_bill_no: string
  /** 商户AppID · 例：`wxf636efh567hg4356` */
  appid: string
  /** 单据状态 */
  state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 转账金额 · 单位：分 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 失败原因 · 例：`PAYEE_ACCOUNT_ABNORMAL` */
  fail_reason?: string
  /** 收款用户OpenID · 例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid?: string
  /** 收款用户姓名 · 敏感信息，加密传输 */
  user_name?: string
  /** 单据创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
  /** 最后一次状态变更时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  update_time: string
}

/** `v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}` */
export interface V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNo extends Printed {
  /**
   * 商户单号查询转账单
   *
   * `GET /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}`
   *
   * 产品：资金应用∙转账∙用户确认模式 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015469131 官方文档}
   */
  get(options: GetV3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoOptions): Promise<AxiosResponse<GetV3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoResponse>>
  readonly cancel: V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancel
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/${Path}`>
}

/** 撤销转账：请求 */
export interface PostV3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelJson {
  /** 二级商户号 · 例：`1900001121` */
  sub_mchid: string
}

/** 撤销转账：选项 */
export interface PostV3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelOptions extends CallOptions {
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  json: PostV3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelJson
}

/** 撤销转账：应答 */
export interface PostV3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelResponse {
  /** 二级商户号 · 例：`1900001121` */
  sub_mchid: string
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 微信转账单号 · 例：`1330000071100999991182020050700019480001` */
  transfer_bill_no: string
  /** 单据状态 */
  state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 转账金额 · 单位：分 */
  transfer_amount?: number
  /** 转账备注 */
  transfer_remark?: string
  /** 失败原因 · 例：`PAYEE_ACCOUNT_ABNORMAL` */
  fail_reason?: string
  /** 收款用户OpenID · 例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid?: string
  /** 收款用户姓名 · 敏感信息，加密传输 */
  user_name?: string
  /** 单据创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  create_time?: string
  /** 最后一次单据状态变更时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  update_time: string
}

/** `v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel` */
export interface V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancel extends PathNode {
  /**
   * 撤销转账
   *
   * `POST /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel`
   *
   * 产品：资金应用∙转账∙用户确认模式 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015469118 官方文档}
   */
  post(options: PostV3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelOptions): Promise<AxiosResponse<PostV3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelResponse>>
}

/** 发起转账并完成自动收款授权：请求 */
export interface PostV3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationJson {
  /** 二级商户号 · 例：`1900001121` */
  sub_mchid: string
  /** 商户AppID · 例：`wxf636efh567hg4356` */
  appid: string
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 收款用户OpenID · 例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid: string
  /** 收款用户姓名 · 敏感信息，加密传输 */
  user_name?: string
  /** 转账金额 · 单位：分 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 通知地址 · 例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url?: string
  /** 用户收款感知 */
  user_recv_perception?: string
  /** 转账场景ID */
  transfer_scene_id: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013'
  /** 转账场景报备信息 */
  transfer_scene_report_infos: {
    /** 信息类型 */
    info_type: string
    /** 信息内容 */
    info_content: string
  }[]
  /** 自动收款授权信息 */
  authorization_info?: FundAppMchTransferAuthorizationInfo
}

/** 发起转账并完成自动收款授权：选项 */
export interface PostV3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationOptions extends CallOptions {
  json: PostV3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationJson
}

/** 发起转账并完成自动收款授权：应答 */
export interface PostV3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationResponse extends FundAppMchTransferCreatedPartnerBill {}

/** `v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization` */
export interface V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorization extends PathNode {
  /**
   * 发起转账并完成自动收款授权
   *
   * `POST /v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization`
   *
   * 产品：资金应用∙转账∙用户确认模式 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016809843 官方文档}
   */
  post(options: PostV3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationOptions): Promise<AxiosResponse<PostV3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationResponse>>
}

/** 转账（用户自动收款）：请求 */
export interface PostV3FundAppMchTransferPartnerTransferBillsTransferJson {
  /** 二级商户号 · 例：`1900001121` */
  sub_mchid: string
  /** 商户AppID · 例：`wxf636efh567hg4356` */
  appid: string
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 收款用户姓名 · 敏感信息，加密传输 */
  user_name?: string
  /** 转账金额 · 单位：分 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 通知地址 · 例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url?: string
  /** 用户收款感知 */
  user_recv_perception?: string
  /** 转账场景ID */
  transfer_scene_id: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013'
  /** 转账场景报备信息 */
  transfer_scene_report_infos: {
    /** 信息类型 */
    info_type: string
    /** 信息内容 */
    info_content: string
  }[]
  /** 微信自动收款授权单号 · 例：`201202504101000123456789012` */
  authorization_id: string
}

/** 转账（用户自动收款）：选项 */
export interface PostV3FundAppMchTransferPartnerTransferBillsTransferOptions extends CallOptions {
  json: PostV3FundAppMchTransferPartnerTransferBillsTransferJson
}

/** 转账（用户自动收款）：应答 */
export interface PostV3FundAppMchTransferPartnerTransferBillsTransferResponse {
  /** 二级商户号 · 例：`1900001121` */
  sub_mchid: string
  /** 商户号 · 例：`1900001109` */
  mchid?: string
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 微信转账单号 · 例：`1330000071100999991182020050700019480001` */
  transfer_bill_no: string
  /** 商户AppID · 例：`wxf636efh567hg4356` */
  appid?: string
  /** 单据状态 */
  state: 'ACCEPTED' | 'SUCCESS' | (string & {})
  /** 转账金额 · 单位：分 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 失败原因 · 例：`PAYEE_ACCOUNT_ABNORMAL` */
  fail_reason?: string
  /** 收款用户OpenID · 例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid?: string
  /** 收款用户姓名 · 敏感信息，加密传输 */
  user_name?: string
  /** 单据创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
  /** 最后一次状态变更时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  update_time?: string
}

/** `v3/fund-app/mch-transfer/partner/transfer-bills/transfer` */
export interface V3FundAppMchTransferPartnerTransferBillsTransfer extends PathNode {
  /**
   * 转账（用户自动收款）
   *
   * `POST /v3/fund-app/mch-transfer/partner/transfer-bills/transfer`
   *
   * 产品：资金应用∙转账∙用户确认模式 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016809837 官方文档}
   */
  post(options: PostV3FundAppMchTransferPartnerTransferBillsTransferOptions): Promise<AxiosResponse<PostV3FundAppMchTransferPartnerTransferBillsTransferResponse>>
}

/** 申请免确认收款授权：请求 */
export interface PostV3FundAppMchTransferPartnerUserConfirmAuthorizationsJson {
  /** 商户侧授权单号 · 例：`plfk2020042013` */
  out_authorization_no: string
  /** 商户AppID · 例：`102022609` */
  appid: string
  /** 收款用户OpenID · 例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid: string
  /** 转账场景ID */
  transfer_scene_id: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013'
  /** 用户展示名称 · 例：`wx_123456` */
  user_display_name: string
  /** 用户收款感知 */
  user_recv_perception?: string
  /** 授权结果通知地址 · 例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url: string
}

/** 申请免确认收款授权：选项 */
export interface PostV3FundAppMchTransferPartnerUserConfirmAuthorizationsOptions extends CallOptions {
  json: PostV3FundAppMchTransferPartnerUserConfirmAuthorizationsJson
}

/** 申请免确认收款授权：应答 */
export interface PostV3FundAppMchTransferPartnerUserConfirmAuthorizationsResponse extends FundAppMchTransferUserAuthorization {}

/** `v3/fund-app/mch-transfer/partner/user-confirm-authorizations` */
export interface V3FundAppMchTransferPartnerUserConfirmAuthorizations extends Printed {
  /**
   * 申请免确认收款授权
   *
   * `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations`
   *
   * 产品：资金应用∙转账∙用户确认模式 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016809861 官方文档}
   */
  post(options: PostV3FundAppMchTransferPartnerUserConfirmAuthorizationsOptions): Promise<AxiosResponse<PostV3FundAppMchTransferPartnerUserConfirmAuthorizationsResponse>>
  readonly _out_authorization_no_: V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNo
  readonly '{out_authorization_no}': V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNo
  readonly '{out_authorization_no}/close': V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoClose
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/fund-app/mch-transfer/partner/user-confirm-authorizations/${Path}`>
}

/** 商户单号查询自动收款授权：选项 */
export interface GetV3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoOptions extends CallOptions {
  /** 商户侧授权单号 · 例：`plfk2020042013` */
  out_authorization_no: string
}

/** 商户单号查询自动收款授权：应答 */
export interface GetV3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoResponse {
  /** 商户侧授权单号 · 例：`plfk2020042013` */
  out_authorization_no: string
  /** 商户AppID · 例：`wxf636efh567hg4356` */
  appid: string
  /** 收款用户OpenID · 例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid: string
  /** 用户展示名称 · 例：`wx_123456` */
  user_display_name: string
  /** 微信自动收款授权单号 · 例：`201202504101000123456789012` */
  authorization_id: string
  /** 单据状态 */
  state: 'TAKING_EFFECT' | 'CLOSED' | 'WAIT_USER_CONFIRM' | (string & {})
  /** 用户确认授权的时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  authorize_time: string
  /** 自动收款授权的关闭信息 */
  close_info?: {
    /** 关闭时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    close_time: string
    /** 自动收款授权的原因 */
    close_reason: 'CLOSE_VIA_MCH_API' | 'USER_CLOSE' | (string & {})
  }
  /** 转账场景ID */
  transfer_scene_id?: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013' | (string & {})
  /** 用户收款感知 */
  user_recv_perception?: string
  /** 单据创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  create_time?: string
}

/** `v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}` */
export interface V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNo extends Printed {
  /**
   * 商户单号查询自动收款授权
   *
   * `GET /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}`
   *
   * 产品：资金应用∙转账∙用户确认模式 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016809859 官方文档}
   */
  get(options: GetV3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoOptions): Promise<AxiosResponse<GetV3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoResponse>>
  readonly close: V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoClose
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/${Path}`>
}

/** 解除免确认收款授权：选项 */
export interface PostV3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoCloseOptions extends CallOptions {
  /** 商户侧授权单号 · 例：`plfk2020042013` */
  out_authorization_no: string
}

/** 解除免确认收款授权：应答 */
export interface PostV3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoCloseResponse {
  /** 商户侧授权单号 · 例：`plfk2020042013` */
  out_authorization_no: string
  /** 商户AppID · 例：`wxf636efh567hg4356` */
  appid: string
  /** 收款用户OpenID · 例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid: string
  /** 用户展示名称 · 例：`wx_123456` */
  user_display_name: string
  /** 微信自动收款授权单号 · 例：`201202504101000123456789012` */
  authorization_id: string
  /** 单据状态 */
  state: 'CLOSED' | (string & {})
  /** 用户确认授权的时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  authorize_time: string
  /** 自动收款授权的关闭信息 */
  close_info?: {
    /** 关闭时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    close_time: string
    /** 自动收款授权的原因 */
    close_reason: 'CLOSE_VIA_MCH_API' | (string & {})
  }
  /** 转账场景ID */
  transfer_scene_id?: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013' | (string & {})
  /** 用户收款感知 */
  user_recv_perception?: string
  /** 单据创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  create_time?: string
}

/** `v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close` */
export interface V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoClose extends PathNode {
  /**
   * 解除免确认收款授权
   *
   * `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close`
   *
   * 产品：资金应用∙转账∙用户确认模式 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016809851 官方文档}
   */
  post(options: PostV3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoCloseOptions): Promise<AxiosResponse<PostV3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoCloseResponse>>
}

/** 发起转账：请求 */
export interface PostV3FundAppMchTransferTransferBillsJson {
  /** 商户AppID · 例：`wxf636efh567hg4356` */
  appid: string
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 收款用户OpenID · 例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid: string
  /** 收款用户姓名 · 敏感信息，加密传输 */
  user_name?: string
  /** 转账金额 · 单位：分 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 通知地址 · 例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url?: string
  /** 用户收款感知 */
  user_recv_perception?: string
  /** 转账场景ID */
  transfer_scene_id: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013'
  /** 转账场景报备信息 */
  transfer_scene_report_infos: {
    /** 信息类型 */
    info_type: string
    /** 信息内容 */
    info_content: string
  }[]
  /** 用户收款样式 */
  user_recv_style?: {
    /** 用户收款样式类型 */
    type: 'CONFIRM_PAGE' | 'RED_PACKET'
  }
}

/** 发起转账：选项 */
export interface PostV3FundAppMchTransferTransferBillsOptions extends CallOptions {
  json: PostV3FundAppMchTransferTransferBillsJson
}

/** 发起转账：应答 */
export interface PostV3FundAppMchTransferTransferBillsResponse {
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 微信转账单号 · 例：`1330000071100999991182020050700019480001` */
  transfer_bill_no: string
  /** 单据创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
  /** 单据状态 */
  state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 失败原因 · 例：`PAYEE_ACCOUNT_ABNORMAL` */
  fail_reason?: string
  /** 跳转领取页面的package信息 · 例：`affffddafdfafddffda==` */
  package_info?: string
}

/** `v3/fund-app/mch-transfer/transfer-bills` */
export interface V3FundAppMchTransferTransferBills extends Printed {
  /**
   * 发起转账
   *
   * `POST /v3/fund-app/mch-transfer/transfer-bills`
   *
   * 产品：资金应用∙转账∙用户确认模式 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716434 官方文档}
   */
  post(options: PostV3FundAppMchTransferTransferBillsOptions): Promise<AxiosResponse<PostV3FundAppMchTransferTransferBillsResponse>>
  readonly outBillNo: V3FundAppMchTransferTransferBillsOutBillNoNode
  readonly preTransferWithAuthorization: V3FundAppMchTransferTransferBillsPreTransferWithAuthorization
  readonly transfer: V3FundAppMchTransferTransferBillsTransfer
  readonly transferBillNo: V3FundAppMchTransferTransferBillsTransferBillNoNode
  readonly 'out-bill-no/{out_bill_no}': V3FundAppMchTransferTransferBillsOutBillNoByOutBillNo
  readonly 'out-bill-no/{out_bill_no}/cancel': V3FundAppMchTransferTransferBillsOutBillNoByOutBillNoCancel
  readonly 'transfer-bill-no/{transfer_bill_no}': V3FundAppMchTransferTransferBillsTransferBillNoByTransferBillNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/fund-app/mch-transfer/transfer-bills/${Path}`>
}

/** 商户单号查询转账单：选项 */
export interface GetV3FundAppMchTransferTransferBillsOutBillNoByOutBillNoOptions extends CallOptions {
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
}

/** 商户单号查询转账单：应答 */
export interface GetV3FundAppMchTransferTransferBillsOutBillNoByOutBillNoResponse extends FundAppMchTransferBill {}

/** `v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` */
export interface V3FundAppMchTransferTransferBillsOutBillNoByOutBillNo extends Printed {
  /**
   * 商户单号查询转账单
   *
   * `GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
   *
   * 产品：资金应用∙转账∙用户确认模式 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716437 官方文档}
   */
  get(options: GetV3FundAppMchTransferTransferBillsOutBillNoByOutBillNoOptions): Promise<AxiosResponse<GetV3FundAppMchTransferTransferBillsOutBillNoByOutBillNoResponse>>
  readonly cancel: V3FundAppMchTransferTransferBillsOutBillNoByOutBillNoCancel
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/${Path}`>
}

/** 撤销转账：选项 */
export interface PostV3FundAppMchTransferTransferBillsOutBillNoByOutBillNoCancelOptions extends CallOptions {
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
}

/** 撤销转账：应答 */
export interface PostV3FundAppMchTransferTransferBillsOutBillNoByOutBillNoCancelResponse {
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 微信转账单号 · 例：`1330000071100999991182020050700019480001` */
  transfer_bill_no: string
  /** 单据状态 */
  state: 'CANCELING' | 'CANCELLED' | (string & {})
  /** 最后一次单据状态变更时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  update_time: string
}

/** `v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel` */
export interface V3FundAppMchTransferTransferBillsOutBillNoByOutBillNoCancel extends PathNode {
  /**
   * 撤销转账
   *
   * `POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
   *
   * 产品：资金应用∙转账∙用户确认模式 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716458 官方文档}
   */
  post(options: PostV3FundAppMchTransferTransferBillsOutBillNoByOutBillNoCancelOptions): Promise<AxiosResponse<PostV3FundAppMchTransferTransferBillsOutBillNoByOutBillNoCancelResponse>>
}

/** 发起转账并完成自动收款授权：请求 */
export interface PostV3FundAppMchTransferTransferBillsPreTransferWithAuthorizationJson {
  /** 商户AppID · 例：`wxf636efh567hg4356` */
  appid: string
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 收款用户OpenID · 例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid: string
  /** 收款用户姓名 · 敏感信息，加密传输 */
  user_name?: string
  /** 转账金额 · 单位：分 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 通知地址 · 例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url?: string
  /** 用户收款感知 */
  user_recv_perception?: string
  /** 转账场景ID */
  transfer_scene_id: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013'
  /** 转账场景报备信息 */
  transfer_scene_report_infos: {
    /** 信息类型 */
    info_type: string
    /** 信息内容 */
    info_content: string
  }[]
  /** 自动收款授权信息 */
  authorization_info?: FundAppMchTransferAuthorizationInfo
  /** 出资商户号 · 例：`1900001109` */
  sponsor_mchid?: string
}

/** 发起转账并完成自动收款授权：选项 */
export interface PostV3FundAppMchTransferTransferBillsPreTransferWithAuthorizationOptions extends CallOptions {
  json: PostV3FundAppMchTransferTransferBillsPreTransferWithAuthorizationJson
}

/** 发起转账并完成自动收款授权：应答 */
export interface PostV3FundAppMchTransferTransferBillsPreTransferWithAuthorizationResponse {
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 微信转账单号 · 例：`1330000071100999991182020050700019480001` */
  transfer_bill_no: string
  /** 单据创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
  /** 单据状态 */
  state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'CANCELING' | (string & {})
  /** 跳转领取页面的package信息 · 例：`affffddafdfafddffda==` */
  package_info?: string
  /** 用户展示名称 · 例：`wx_123456` */
  user_display_name?: string
  /** 商户侧授权单号 · 例：`plfk2020042013` */
  out_authorization_no?: string
}

/** `v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization` */
export interface V3FundAppMchTransferTransferBillsPreTransferWithAuthorization extends PathNode {
  /**
   * 发起转账并完成自动收款授权
   *
   * `POST /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization`
   *
   * 产品：资金应用∙转账∙用户确认模式 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014399293 官方文档}
   */
  post(options: PostV3FundAppMchTransferTransferBillsPreTransferWithAuthorizationOptions): Promise<AxiosResponse<PostV3FundAppMchTransferTransferBillsPreTransferWithAuthorizationResponse>>
}

/** 用户授权后转账：请求 */
export interface PostV3FundAppMchTransferTransferBillsTransferJson {
  /** 商户AppID · 例：`wxf636efh567hg4356` */
  appid: string
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 收款用户姓名 · 敏感信息，加密传输 */
  user_name?: string
  /** 转账金额 · 单位：分 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 通知地址 · 例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url?: string
  /** 用户收款感知 */
  user_recv_perception?: string
  /** 转账场景ID */
  transfer_scene_id: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013'
  /** 转账场景报备信息 */
  transfer_scene_report_infos: {
    /** 信息类型 */
    info_type: string
    /** 信息内容 */
    info_content: string
  }[]
  /** 微信免确认收款授权单号 · 例：`201202504101000123456789012` */
  authorization_id?: string
  /** 出资商户号 · 例：`1900001109` */
  sponsor_mchid?: string
  /** 商户侧授权单号 · 例：`plfk2020042013` */
  out_authorization_no?: string
}

/** 用户授权后转账：选项 */
export interface PostV3FundAppMchTransferTransferBillsTransferOptions extends CallOptions {
  json: PostV3FundAppMchTransferTransferBillsTransferJson
}

/** 用户授权后转账：应答 */
export interface PostV3FundAppMchTransferTransferBillsTransferResponse {
  /** 商户号 · 例：`1900001109` */
  mch_id: string
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 微信转账单号 · 例：`1330000071100999991182020050700019480001` */
  transfer_bill_no: string
  /** 商户AppID · 例：`wxf636efh567hg4356` */
  appid?: string
  /** 单据状态 */
  state: 'ACCEPTED' | 'PROCESSING' | 'TRANSFERING' | 'SUCCESS' | (string & {})
  /** 转账金额 · 单位：分 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 失败原因 · 例：`PAYEE_ACCOUNT_ABNORMAL` */
  fail_reason?: string
  /** 收款用户OpenID · 例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid?: string
  /** 收款用户姓名 · 敏感信息，加密传输 */
  user_name?: string
  /** 单据创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
  /** 最后一次状态变更时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  update_time?: string
}

/** `v3/fund-app/mch-transfer/transfer-bills/transfer` */
export interface V3FundAppMchTransferTransferBillsTransfer extends PathNode {
  /**
   * 用户授权后转账
   *
   * `POST /v3/fund-app/mch-transfer/transfer-bills/transfer`
   *
   * 产品：资金应用∙转账∙用户确认模式 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014399371 官方文档}
   */
  post(options: PostV3FundAppMchTransferTransferBillsTransferOptions): Promise<AxiosResponse<PostV3FundAppMchTransferTransferBillsTransferResponse>>
}

/** 微信转账单号查询转账单：选项 */
export interface GetV3FundAppMchTransferTransferBillsTransferBillNoByTransferBillNoOptions extends CallOptions {
  /** 微信转账单号 · 例：`1330000071100999991182020050700019480001` */
  transfer_bill_no: string
}

/** 微信转账单号查询转账单：应答 */
export interface GetV3FundAppMchTransferTransferBillsTransferBillNoByTransferBillNoResponse extends FundAppMchTransferBill {}

/** `v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}` */
export interface V3FundAppMchTransferTransferBillsTransferBillNoByTransferBillNo extends PathNode {
  /**
   * 微信转账单号查询转账单
   *
   * `GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
   *
   * 产品：资金应用∙转账∙用户确认模式 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716457 官方文档}
   */
  get(options: GetV3FundAppMchTransferTransferBillsTransferBillNoByTransferBillNoOptions): Promise<AxiosResponse<GetV3FundAppMchTransferTransferBillsTransferBillNoByTransferBillNoResponse>>
}

/** 发起转账到QQ钱包：请求 */
export interface PostV3FundAppMchTransferTransferToQqWalletBillsJson {
  /** QQ互联开放平台AppID · 例：`102022609` */
  appid: string
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 收款用户OpenID · 例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid: string
  /** 收款用户QQ号 · 例：`490379403` */
  user_qq?: string
  /** 收款用户姓名 · 敏感信息，加密传输 */
  user_name?: string
  /** 转账金额 · 单位：分 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 通知地址 · 例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url?: string
  /** 转账场景ID */
  transfer_scene_id: '1401'
  /** 转账场景报备信息 */
  transfer_scene_report_infos: {
    /** 信息类型 */
    info_type: string
    /** 信息内容 */
    info_content: string
  }[]
}

/** 发起转账到QQ钱包：选项 */
export interface PostV3FundAppMchTransferTransferToQqWalletBillsOptions extends CallOptions {
  json: PostV3FundAppMchTransferTransferToQqWalletBillsJson
}

/** 发起转账到QQ钱包：应答 */
export interface PostV3FundAppMchTransferTransferToQqWalletBillsResponse extends FundAppMchTransferQqWalletBill {}

/** `v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills` */
export interface V3FundAppMchTransferTransferToQqWalletBills extends Printed {
  /**
   * 发起转账到QQ钱包
   *
   * `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`
   *
   * 产品：资金应用∙转账∙QQ钱包 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014297386 官方文档}
   */
  post(options: PostV3FundAppMchTransferTransferToQqWalletBillsOptions): Promise<AxiosResponse<PostV3FundAppMchTransferTransferToQqWalletBillsResponse>>
  readonly _out_bill_no_: V3FundAppMchTransferTransferToQqWalletBillsByOutBillNo
  readonly '{out_bill_no}': V3FundAppMchTransferTransferToQqWalletBillsByOutBillNo
  readonly '{out_bill_no}/cancel': V3FundAppMchTransferTransferToQqWalletBillsByOutBillNoCancel
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/${Path}`>
}

/** 查询转账到QQ钱包的结果：选项 */
export interface GetV3FundAppMchTransferTransferToQqWalletBillsByOutBillNoOptions extends CallOptions {
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
}

/** 查询转账到QQ钱包的结果：应答 */
export interface GetV3FundAppMchTransferTransferToQqWalletBillsByOutBillNoResponse extends FundAppMchTransferQqWalletBill {}

/** `v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}` */
export interface V3FundAppMchTransferTransferToQqWalletBillsByOutBillNo extends Printed {
  /**
   * 查询转账到QQ钱包的结果
   *
   * `GET /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}`
   *
   * 产品：资金应用∙转账∙QQ钱包 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014297440 官方文档}
   */
  get(options: GetV3FundAppMchTransferTransferToQqWalletBillsByOutBillNoOptions): Promise<AxiosResponse<GetV3FundAppMchTransferTransferToQqWalletBillsByOutBillNoResponse>>
  readonly cancel: V3FundAppMchTransferTransferToQqWalletBillsByOutBillNoCancel
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/${Path}`>
}

/** 撤销转账到QQ钱包：选项 */
export interface PostV3FundAppMchTransferTransferToQqWalletBillsByOutBillNoCancelOptions extends CallOptions {
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
}

/** 撤销转账到QQ钱包：应答 */
export interface PostV3FundAppMchTransferTransferToQqWalletBillsByOutBillNoCancelResponse {
  /** 商户号 · 例：`1900001109` */
  mchid?: string
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 微信转账单号 · 例：`1330000071100999991182020050700019480001` */
  transfer_bill_no: string
  /** QQ互联开放平台AppID · 例：`102022609` */
  appid?: string
  /** 单据状态 */
  state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 转账金额 · 单位：分 */
  transfer_amount?: number
  /** 转账备注 */
  transfer_remark?: string
  /** 失败原因 · 例：`PAYEE_ACCOUNT_ABNORMAL` */
  fail_reason?: string
  /** 收款用户OpenID · 例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid?: string
  /** 收款用户QQ号 · 例：`490379403` */
  user_qq?: string
  /** 收款用户姓名 · 敏感信息，加密传输 */
  user_name?: string
  /** 单据创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  create_time?: string
  /** 最后一次状态变更时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  update_time: string
}

/** `v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel` */
export interface V3FundAppMchTransferTransferToQqWalletBillsByOutBillNoCancel extends PathNode {
  /**
   * 撤销转账到QQ钱包
   *
   * `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel`
   *
   * 产品：资金应用∙转账∙QQ钱包 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014297396 官方文档}
   */
  post(options: PostV3FundAppMchTransferTransferToQqWalletBillsByOutBillNoCancelOptions): Promise<AxiosResponse<PostV3FundAppMchTransferTransferToQqWalletBillsByOutBillNoCancelResponse>>
}

/** 申请免确认收款授权：请求 */
export interface PostV3FundAppMchTransferUserConfirmAuthorizationJson {
  /** 商户侧授权单号 · 例：`plfk2020042013` */
  out_authorization_no: string
  /** 商户AppID · 例：`102022609` */
  appid: string
  /** 收款用户OpenID · 例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid: string
  /** 转账场景ID */
  transfer_scene_id: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013'
  /** 用户展示名称 · 例：`wx_123456` */
  user_display_name: string
  /** 用户收款感知 */
  user_recv_perception?: string
  /** 授权结果通知地址 · 例：`https://www.weixin.qq.com/wxpay/pay.php` */
  authorization_notify_url: string
  /** 场景信息 */
  scene_info?: {
    /** 用户终端IP · 例：`113.84.136.9` */
    client_ip?: string
    /** 用户设备ID · 例：`8d67f169fe104008cd20b72573a0c8c9` */
    device_id?: string
    /** 用户设备类型 */
    device_type?: 'IOS' | 'ANDROID' | 'HARMONY' | 'OTHER'
  }
}

/** 申请免确认收款授权：选项 */
export interface PostV3FundAppMchTransferUserConfirmAuthorizationOptions extends CallOptions {
  json: PostV3FundAppMchTransferUserConfirmAuthorizationJson
}

/** 申请免确认收款授权：应答 */
export interface PostV3FundAppMchTransferUserConfirmAuthorizationResponse extends FundAppMchTransferUserAuthorization {}

/** `v3/fund-app/mch-transfer/user-confirm-authorization` */
export interface V3FundAppMchTransferUserConfirmAuthorization extends Printed {
  /**
   * 申请免确认收款授权
   *
   * `POST /v3/fund-app/mch-transfer/user-confirm-authorization`
   *
   * 产品：资金应用∙转账∙用户确认模式 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4015901167 官方文档}
   */
  post(options: PostV3FundAppMchTransferUserConfirmAuthorizationOptions): Promise<AxiosResponse<PostV3FundAppMchTransferUserConfirmAuthorizationResponse>>
  readonly outAuthorizationNo: V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoNode
  readonly 'out-authorization-no/{out_authorization_no}': V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNo
  readonly 'out-authorization-no/{out_authorization_no}/close': V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoClose
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/fund-app/mch-transfer/user-confirm-authorization/${Path}`>
}

/** 商户单号查询自动收款授权：查询参数 */
export interface GetV3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoQuery {
  /** 是否展示用户授权信息 */
  is_display_authorization?: boolean
}

/** 商户单号查询自动收款授权：选项 */
export interface GetV3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoOptions extends CallOptions {
  /** 商户侧授权单号 · 例：`plfk2020042013` */
  out_authorization_no: string
  query?: GetV3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoQuery
}

/** 商户单号查询自动收款授权：应答 */
export interface GetV3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoResponse {
  /** 商户侧授权单号 · 例：`plfk2020042013` */
  out_authorization_no: string
  /** 商户AppID · 例：`wxf636efh567hg4356` */
  appid: string
  /** 收款用户OpenID · 例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid: string
  /** 用户展示名称 · 例：`wx_123456` */
  user_display_name: string
  /** 微信自动收款授权单号 · 例：`201202504101000123456789012` */
  authorization_id?: string
  /** 单据状态 */
  state: 'TAKING_EFFECT' | 'CLOSED' | 'WAIT_USER_CONFIRM' | (string & {})
  /** 用户确认授权的时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  authorize_time?: string
  /** 自动收款授权的关闭信息 */
  close_info?: {
    /** 关闭时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    close_time: string
    /** 自动收款授权的原因 */
    close_reason: 'CLOSE_VIA_MCH_API' | 'USER_CLOSE' | 'USER_OVERDUE_UNCONFIRMED' | 'TRANSFER_RISK' | 'USER_ACCOUNT_ABNORMAL' | (string & {})
  }
  /** 转账场景ID */
  transfer_scene_id?: string
  /** 用户收款感知 */
  user_recv_perception?: string
  /** 单据创建时间 · RFC 3339 */
  create_time?: string
  /** 跳转领取页面的package信息 · 例：`affffddafdfafddffda==` */
  package_info?: string
}

/** `v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}` */
export interface V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNo extends Printed {
  /**
   * 商户单号查询自动收款授权
   *
   * `GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}`
   *
   * 产品：资金应用∙转账∙用户确认模式 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014399423 官方文档}
   */
  get(options: GetV3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoOptions): Promise<AxiosResponse<GetV3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoResponse>>
  readonly close: V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoClose
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/${Path}`>
}

/** 解除免确认收款授权：选项 */
export interface PostV3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoCloseOptions extends CallOptions {
  /** 商户侧授权单号 · 例：`plfk2020042013` */
  out_authorization_no: string
}

/** 解除免确认收款授权：应答 */
export interface PostV3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoCloseResponse {
  /** 商户侧授权单号 · 例：`plfk2020042013` */
  out_authorization_no: string
  /** 商户AppID · 例：`wxf636efh567hg4356` */
  appid: string
  /** 收款用户OpenID · 例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid: string
  /** 用户展示名称 · 例：`wx_123456` */
  user_display_name: string
  /** 微信自动收款授权单号 · 例：`201202504101000123456789012` */
  authorization_id?: string
  /** 单据状态 */
  state: 'CLOSED' | (string & {})
  /** 用户确认授权的时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  authorize_time?: string
  /** 自动收款授权的关闭信息 */
  close_info?: {
    /** 关闭时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    close_time: string
    /** 自动收款授权的原因 */
    close_reason: 'CLOSE_VIA_MCH_API' | (string & {})
  }
  /** 转账场景ID · 例：`1000` */
  transfer_scene_id?: string
  /** 用户收款感知 */
  user_recv_perception?: string
  /** 单据创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  create_time?: string
}

/** `v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close` */
export interface V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoClose extends PathNode {
  /**
   * 解除免确认收款授权
   *
   * `POST /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close`
   *
   * 产品：资金应用∙转账∙用户确认模式 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4015653811 官方文档}
   */
  post(options: PostV3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoCloseOptions): Promise<AxiosResponse<PostV3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoCloseResponse>>
}

export interface FundAppMchTransferOperations {
  'POST /v3/fund-app/mch-transfer/elecsign/out-bill-no': { json: PostV3FundAppMchTransferElecsignOutBillNoJson; options: PostV3FundAppMchTransferElecsignOutBillNoOptions; response: PostV3FundAppMchTransferElecsignOutBillNoResponse }
  'GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}': { options: GetV3FundAppMchTransferElecsignOutBillNoByOutBillNoOptions; response: GetV3FundAppMchTransferElecsignOutBillNoByOutBillNoResponse }
  'POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no': { json: PostV3FundAppMchTransferElecsignTransferBillNoJson; options: PostV3FundAppMchTransferElecsignTransferBillNoOptions; response: PostV3FundAppMchTransferElecsignTransferBillNoResponse }
  'GET /v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}': { options: GetV3FundAppMchTransferElecsignTransferBillNoByTransferBillNoOptions; response: GetV3FundAppMchTransferElecsignTransferBillNoByTransferBillNoResponse }
  'GET /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts': { query: GetV3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsQuery; options: GetV3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsOptions; response: GetV3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsResponse }
  'POST /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts': { json: PostV3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsJson; options: PostV3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsOptions; response: PostV3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsResponse }
  'POST /v3/fund-app/mch-transfer/partner/charity-budget': { json: PostV3FundAppMchTransferPartnerCharityBudgetJson; options: PostV3FundAppMchTransferPartnerCharityBudgetOptions; response: PostV3FundAppMchTransferPartnerCharityBudgetResponse }
  'GET /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}': { query: GetV3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoQuery; options: GetV3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoOptions; response: GetV3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoResponse }
  'POST /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock': { json: PostV3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlockJson; options: PostV3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlockOptions; response: PostV3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlockResponse }
  'POST /v3/fund-app/mch-transfer/partner/charity-transfer-bills': { json: PostV3FundAppMchTransferPartnerCharityTransferBillsJson; options: PostV3FundAppMchTransferPartnerCharityTransferBillsOptions; response: PostV3FundAppMchTransferPartnerCharityTransferBillsResponse }
  'GET /v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}': { query: GetV3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoQuery; options: GetV3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoOptions; response: GetV3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoResponse }
  'POST /v3/fund-app/mch-transfer/partner/electronic-receipts': { json: PostV3FundAppMchTransferPartnerElectronicReceiptsJson; options: PostV3FundAppMchTransferPartnerElectronicReceiptsOptions; response: PostV3FundAppMchTransferPartnerElectronicReceiptsResponse }
  'GET /v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}': { query: GetV3FundAppMchTransferPartnerElectronicReceiptsByOutBillNoQuery; options: GetV3FundAppMchTransferPartnerElectronicReceiptsByOutBillNoOptions; response: GetV3FundAppMchTransferPartnerElectronicReceiptsByOutBillNoResponse }
  'POST /v3/fund-app/mch-transfer/partner/sub-mch-authorizations': { json: PostV3FundAppMchTransferPartnerSubMchAuthorizationsJson; options: PostV3FundAppMchTransferPartnerSubMchAuthorizationsOptions; response: PostV3FundAppMchTransferPartnerSubMchAuthorizationsResponse }
  'GET /v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}': { options: GetV3FundAppMchTransferPartnerSubMchAuthorizationsBySubMchidOptions; response: GetV3FundAppMchTransferPartnerSubMchAuthorizationsBySubMchidResponse }
  'POST /v3/fund-app/mch-transfer/partner/transfer-bills': { json: PostV3FundAppMchTransferPartnerTransferBillsJson; options: PostV3FundAppMchTransferPartnerTransferBillsOptions; response: PostV3FundAppMchTransferPartnerTransferBillsResponse }
  'GET /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}': { query: GetV3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoQuery; options: GetV3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoOptions; response: GetV3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoResponse }
  'POST /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel': { json: PostV3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelJson; options: PostV3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelOptions; response: PostV3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelResponse }
  'POST /v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization': { json: PostV3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationJson; options: PostV3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationOptions; response: PostV3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationResponse }
  'POST /v3/fund-app/mch-transfer/partner/transfer-bills/transfer': { json: PostV3FundAppMchTransferPartnerTransferBillsTransferJson; options: PostV3FundAppMchTransferPartnerTransferBillsTransferOptions; response: PostV3FundAppMchTransferPartnerTransferBillsTransferResponse }
  'POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations': { json: PostV3FundAppMchTransferPartnerUserConfirmAuthorizationsJson; options: PostV3FundAppMchTransferPartnerUserConfirmAuthorizationsOptions; response: PostV3FundAppMchTransferPartnerUserConfirmAuthorizationsResponse }
  'GET /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}': { options: GetV3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoOptions; response: GetV3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoResponse }
  'POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close': { options: PostV3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoCloseOptions; response: PostV3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoCloseResponse }
  'POST /v3/fund-app/mch-transfer/transfer-bills': { json: PostV3FundAppMchTransferTransferBillsJson; options: PostV3FundAppMchTransferTransferBillsOptions; response: PostV3FundAppMchTransferTransferBillsResponse }
  'GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': { options: GetV3FundAppMchTransferTransferBillsOutBillNoByOutBillNoOptions; response: GetV3FundAppMchTransferTransferBillsOutBillNoByOutBillNoResponse }
  'POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel': { options: PostV3FundAppMchTransferTransferBillsOutBillNoByOutBillNoCancelOptions; response: PostV3FundAppMchTransferTransferBillsOutBillNoByOutBillNoCancelResponse }
  'POST /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization': { json: PostV3FundAppMchTransferTransferBillsPreTransferWithAuthorizationJson; options: PostV3FundAppMchTransferTransferBillsPreTransferWithAuthorizationOptions; response: PostV3FundAppMchTransferTransferBillsPreTransferWithAuthorizationResponse }
  'POST /v3/fund-app/mch-transfer/transfer-bills/transfer': { json: PostV3FundAppMchTransferTransferBillsTransferJson; options: PostV3FundAppMchTransferTransferBillsTransferOptions; response: PostV3FundAppMchTransferTransferBillsTransferResponse }
  'GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}': { options: GetV3FundAppMchTransferTransferBillsTransferBillNoByTransferBillNoOptions; response: GetV3FundAppMchTransferTransferBillsTransferBillNoByTransferBillNoResponse }
  'POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills': { json: PostV3FundAppMchTransferTransferToQqWalletBillsJson; options: PostV3FundAppMchTransferTransferToQqWalletBillsOptions; response: PostV3FundAppMchTransferTransferToQqWalletBillsResponse }
  'GET /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}': { options: GetV3FundAppMchTransferTransferToQqWalletBillsByOutBillNoOptions; response: GetV3FundAppMchTransferTransferToQqWalletBillsByOutBillNoResponse }
  'POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel': { options: PostV3FundAppMchTransferTransferToQqWalletBillsByOutBillNoCancelOptions; response: PostV3FundAppMchTransferTransferToQqWalletBillsByOutBillNoCancelResponse }
  'POST /v3/fund-app/mch-transfer/user-confirm-authorization': { json: PostV3FundAppMchTransferUserConfirmAuthorizationJson; options: PostV3FundAppMchTransferUserConfirmAuthorizationOptions; response: PostV3FundAppMchTransferUserConfirmAuthorizationResponse }
  'GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}': { query: GetV3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoQuery; options: GetV3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoOptions; response: GetV3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoResponse }
  'POST /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close': { options: PostV3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoCloseOptions; response: PostV3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoCloseResponse }
}

/** 授权申请单 */
export interface FundAppMchTransferAuthorizationApplication {
  /** 二级商户号 · 例：`1900001121` */
  sub_mchid: string
  /** 商户申请单号 · 例：`apply2020042013` */
  out_apply_no: string
  /** 授权申请单状态 */
  state: 'INVITED' | 'PASSED' | 'REJECTED' | 'EXPIRED' | (string & {})
  /** 授权申请受理时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  accept_time: string
  /** 最后一次状态变更时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  update_time: string
}

/** 自动收款授权信息 */
export interface FundAppMchTransferAuthorizationInfo {
  /** 用户展示名称 · 例：`wx_123456` */
  user_display_name: string
  /** 商户侧授权单号 · 例：`plfk2020042013` */
  out_authorization_no: string
  /** 自动收款授权结果通知地址 · 例：`https://www.weixin.qq.com/wxpay/pay.php` */
  authorization_notify_url: string
}

/** 转账单 */
export interface FundAppMchTransferBill {
  /** 商户号 · 例：`1900001109` */
  mch_id: string
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 商家转账订单号 · 例：`1330000071100999991182020050700019480001` */
  transfer_bill_no: string
  /** 商户AppID · 例：`wxf636efh567hg4356` */
  appid: string
  /** 单据状态 */
  state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 转账金额 · 单位：分 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 失败原因 · 例：`PAYEE_ACCOUNT_ABNORMAL` */
  fail_reason?: string
  /** 收款用户OpenID · 例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid?: string
  /** 收款用户姓名 · 敏感信息，加密传输 */
  user_name?: string
  /** 单据创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
  /** 最后一次状态变更时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  update_time: string
}

/** 转账单电子回单 */
export interface FundAppMchTransferBillReceipt {
  /** 申请单状态 */
  state: 'GENERATING' | 'FINISHED' | 'FAILED' | (string & {})
  /** 申请单创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
  /** 申请单更新时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  update_time: string
  /** 回单文件摘要类型 */
  hash_type?: 'SHA256' | 'SM3' | (string & {})
  /** 回单文件摘要值 · 例：`DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529` */
  hash_value?: string
  /** 回单文件下载地址 */
  download_url?: string
  /** 失败原因 */
  fail_reason?: string
}

/** 预算出资电子回单 */
export interface FundAppMchTransferBudgetReceipt {
  /** 商户预算单号 · 例：`budget202506300102` */
  out_budget_no: string
  /** 开始日期 · yyyy-MM-dd · 例：`2025-09-01` */
  start_date: string
  /** 结束日期 · yyyy-MM-dd · 例：`2025-09-30` */
  end_date: string
  /** 出资商户号 · 例：`1900001109` */
  sponsor_mchid: string
  /** 收款商户号 · 例：`1900102209` */
  receiver_mchid?: string
  /** 电子回单状态 */
  receipt_state: 'ACCEPTED' | 'FINISHED' | (string & {})
  /** 受理凭证 · 例：`c2RmYWtqampqampsZmFza2xmanNhbGZqc2FrZmpzbGZqc2tsZmp` */
  accept_id: string
  /** 电子回单文件的hash方法 */
  hash_type?: 'SHA256' | 'SM3' | (string & {})
  /** 电子回单文件的hash值 · 例：`DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529` */
  hash_value?: string
  /** 电子回单下载地址 */
  download_url?: string
}

/** 公益捐赠单 */
export interface FundAppMchTransferCharityBill {
  /** 商户预算单号 · 例：`budget202506300102` */
  out_budget_no: string
  /** 微信支付预算单号 · 例：`1182020050700019480001` */
  budget_id: string
  /** 商户公益捐赠单号 · 例：`trans202506300102` */
  out_transfer_no: string
  /** 微信支付公益捐赠单号 · 例：`4217752501201407033233368018` */
  transfer_id: string
  /** 预算总金额 · 单位：分 */
  amount: number
  /** 捐赠备注 */
  transfer_remark: string
  /** 收款商户号 · 例：`1900001109` */
  receive_mchid: string
  /** 捐赠状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSE' | (string & {})
  /** 捐赠单创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  create_time: string
  /** 捐赠完成时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  success_time?: string
}

/** 公益捐赠预算单 */
export interface FundAppMchTransferCharityBudget {
  /** 服务商商户号 · 例：`1900001109` */
  sp_mchid: string
  /** 商户预算单号 · 例：`budget202506300102` */
  out_budget_no: string
  /** 微信支付预算单号 · 例：`1182020050700019480001` */
  budget_id: string
  /** 预算总金额 · 单位：分 */
  amount: number
  /** 出资商户号 · 例：`1900001109` */
  sponsor_mchid: string
  /** 活动名称 */
  activity_name: string
  /** 活动说明 */
  activity_remark: string
  /** 预算单状态 */
  state?: 'PENDING' | 'LOCKED' | 'FINISHED' | 'CLOSED' | (string & {})
  /** 确认出资页面地址 · 例：`https://www.weixin.qq.com/wxpay/pay.php` */
  confirm_url?: string
  /** 商户号超管微信号掩码 */
  super_admin_wxid_mask?: string
  /** 剩余预算金额 · 单位：分 */
  remain_amount?: number
  /** 撤销说明 */
  unlock_remark?: string
  /** 资金锁定时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  locked_time?: string
  /** 完成时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  finished_time?: string
  /** 关闭时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  closed_time?: string
}

/** 转账单受理结果 */
export interface FundAppMchTransferCreatedPartnerBill {
  /** 二级商户号 · 例：`1900001121` */
  sub_mchid: string
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 微信转账单号 · 例：`1330000071100999991182020050700019480001` */
  transfer_bill_no: string
  /** 单据创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
  /** 跳转领取页面的package信息 · 例：`affffddafdfafddffda==` */
  package_info: string
}

/** 单笔转账电子回单 */
export interface FundAppMchTransferPartnerBillReceipt {
  /** 二级商户号 · 例：`1900001121` */
  sub_mchid: string
  /** 商户转账单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 申请单状态 */
  state: 'GENERATING' | 'FINISHED' | (string & {})
  /** 申请单创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
  /** 申请单更新时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  update_time?: string
  /** 回单文件摘要类型 */
  hash_type?: 'SM3' | (string & {})
  /** 回单文件摘要值 · 例：`DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529` */
  hash_value?: string
  /** 回单文件下载地址 */
  download_url?: string
}

/** QQ钱包转账单 */
export interface FundAppMchTransferQqWalletBill {
  /** 商户号 · 例：`1900001109` */
  mchid: string
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 微信转账单号 · 例：`1330000071100999991182020050700019480001` */
  transfer_bill_no: string
  /** QQ互联开放平台AppID · 例：`102022609` */
  appid?: string
  /** 单据状态 */
  state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 转账金额 · 单位：分 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 收款用户OpenID · 例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid?: string
  /** 收款用户QQ号 · 例：`490379403` */
  user_qq?: string
  /** 收款用户姓名 · 敏感信息，加密传输 */
  user_name?: string
  /** 失败原因 · 例：`PAYEE_ACCOUNT_ABNORMAL` */
  fail_reason?: string
  /** 单据创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
  /** 最后一次状态变更时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  update_time?: string
}

/** 免确认收款授权 */
export interface FundAppMchTransferUserAuthorization {
  /** 商户侧授权单号 · 例：`plfk2020042013` */
  out_authorization_no: string
  /** 单据状态 */
  state: 'WAIT_USER_CONFIRM' | (string & {})
  /** 单据创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  create_time: string
  /** 跳转领取页面的package信息 · 例：`affffddafdfafddffda==` */
  package_info: string
}

