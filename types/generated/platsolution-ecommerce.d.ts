// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'
import type { V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidNode, V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidNode, V3PlatsolutionEcommerceMchTransferCompensateBillsBillIdNode, V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoNode, V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdNode, V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoNode, V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoNode, V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdNode, V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoNode, V3PlatsolutionEcommerceMchTransferTransferBillsBillIdNode, V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoNode, V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidNode, V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidNode, V3PlatsolutionEcommerceRechargeEmployeesSubMchidNode, V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoNode } from './prefixes'

/** 申请银行转账充值：请求 */
export interface PostV3PlatsolutionEcommerceBankTransferRechargesApplyJson {
  /** 商户充值单号 · 例：`cz202407181234` */
  out_recharge_no: string
  /** 充值场景 · 例：`ECOMMERCE_BANK_TRANSFER` */
  recharge_scene: string
  /** 充值入账账户 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES'
  /** 充值金额 */
  recharge_amount: {
    /** 总金额 · 单位：分 */
    amount?: number
    /** 货币类型 · 例：`CNY` */
    currency?: string
  }
}

/** 申请银行转账充值：选项 */
export interface PostV3PlatsolutionEcommerceBankTransferRechargesApplyOptions extends CallOptions {
  json: PostV3PlatsolutionEcommerceBankTransferRechargesApplyJson
}

/** 申请银行转账充值：应答 */
export interface PostV3PlatsolutionEcommerceBankTransferRechargesApplyResponse extends PlatsolutionEcommerceBankTransferRechargeApplication {}

/** `v3/platsolution/ecommerce/bank-transfer-recharges/apply` */
export interface V3PlatsolutionEcommerceBankTransferRechargesApply extends PathNode {
  /**
   * 申请银行转账充值
   *
   * `POST /v3/platsolution/ecommerce/bank-transfer-recharges/apply`
   *
   * 产品：收付通∙充值、商家充值 · 角色：平台商户
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-apply.html 官方文档}
   */
  post(options: PostV3PlatsolutionEcommerceBankTransferRechargesApplyOptions): Promise<AxiosResponse<PostV3PlatsolutionEcommerceBankTransferRechargesApplyResponse>>
}

/** 查询银行转账充值结果：选项 */
export interface GetV3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOutRechargeNoOptions extends CallOptions {
  /** 商户充值单号 · 例：`cz202407181234` */
  out_recharge_no: string
}

/** 查询银行转账充值结果：应答 */
export interface GetV3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOutRechargeNoResponse extends PlatsolutionEcommerceBankTransferRecharge {}

/** `v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}` */
export interface V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOutRechargeNo extends PathNode {
  /**
   * 查询银行转账充值结果
   *
   * `GET /v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`
   *
   * 产品：收付通∙充值、商家充值 · 角色：平台商户
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-get-by-out-no.html 官方文档}
   */
  get(options: GetV3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOutRechargeNoOptions): Promise<AxiosResponse<GetV3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOutRechargeNoResponse>>
}

/** 开通保险理赔功能：请求 */
export interface PostV3PlatsolutionEcommerceInsuranceCompensationContractsJson {
  /** 商户申请单号 · 例：`No123456` */
  out_apply_no: string
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 签约协议列表 */
  agreement_list: {
    /** 协议编号 */
    agreement_code: string
    /** 协议版本号 · 例：`20240815` */
    agreement_version: string
    /** 签约主体 */
    sign_organization: string
    /** 签约时间 · RFC 3339 · 例：`2024-08-08T10:34:56+08:00` */
    sign_time: string
  }[]
}

/** 开通保险理赔功能：选项 */
export interface PostV3PlatsolutionEcommerceInsuranceCompensationContractsOptions extends CallOptions {
  json: PostV3PlatsolutionEcommerceInsuranceCompensationContractsJson
}

/** 开通保险理赔功能：应答 */
export interface PostV3PlatsolutionEcommerceInsuranceCompensationContractsResponse extends PlatsolutionEcommerceInsuranceCompensationContract {}

/** `v3/platsolution/ecommerce/insurance-compensation-contracts` */
export interface V3PlatsolutionEcommerceInsuranceCompensationContracts extends Printed {
  /**
   * 开通保险理赔功能
   *
   * `POST /v3/platsolution/ecommerce/insurance-compensation-contracts`
   *
   * 产品：收付通∙赔付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012781476 官方文档}
   */
  post(options: PostV3PlatsolutionEcommerceInsuranceCompensationContractsOptions): Promise<AxiosResponse<PostV3PlatsolutionEcommerceInsuranceCompensationContractsResponse>>
  readonly subMchid: V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidNode
  readonly 'sub-mchid/{sub_mchid}': V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidNode
  readonly 'sub-mchid/{sub_mchid}/check-opened': V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpened
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/platsolution/ecommerce/insurance-compensation-contracts/${Path}`>
}

/** 查询保险理赔功能开通状态：选项 */
export interface PostV3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpenedOptions extends CallOptions {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
}

/** 查询保险理赔功能开通状态：应答 */
export interface PostV3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpenedResponse extends PlatsolutionEcommerceInsuranceCompensationContract {}

/** `v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened` */
export interface V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpened extends PathNode {
  /**
   * 查询保险理赔功能开通状态
   *
   * `POST /v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened`
   *
   * 产品：收付通∙赔付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012781480 官方文档}
   */
  post(options: PostV3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpenedOptions): Promise<AxiosResponse<PostV3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpenedResponse>>
}

/** 请求赔付：请求 */
export interface PostV3PlatsolutionEcommerceMchTransferCompensateBillsJson {
  /** 收款方信息 */
  receiver: {
    /** 转账接收方类型 */
    type?: 'TRANSACTION_USER'
    /** 转账接收方订单信息 */
    transaction_info?: {
      /** 交易订单号 · 例：`1217752501201407033233368018` */
      transaction_id: string
      /** 转账接收方订单类型 */
      type?: 'WXPAY' | 'WXVALUE'
    }
  }
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 赔付金额 · 单位：分 */
  amount?: number
  /** 赔付原因 */
  transfer_remark: string
  /** 出资商户号 · 例：`1900001109` */
  sponsor_mchid?: string
  /** 转账场景ID · 例：`1001` */
  transfer_scene_id?: string
  /** 用户收款感知 */
  user_recv_perception?: string
}

/** 请求赔付：选项 */
export interface PostV3PlatsolutionEcommerceMchTransferCompensateBillsOptions extends CallOptions {
  json: PostV3PlatsolutionEcommerceMchTransferCompensateBillsJson
}

/** 请求赔付：应答 */
export interface PostV3PlatsolutionEcommerceMchTransferCompensateBillsResponse {
  /** 服务商商户号 · 例：`1900001108` */
  sp_mchid: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'TRANSACTION_USER' | (string & {})
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 · 例：`1217752501201407033233368018` */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: 'WXPAY' | 'WXVALUE' | (string & {})
      }
    }
  }
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 赔付金额 · 单位：分 */
  amount?: number
  /** 赔付原因 */
  transfer_remark: string
  /** 微信支付转账单号 · 例：`1330000071100999991182020050700019480001` */
  bill_id: string
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 受理时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  accept_time: string
  /** 成功时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  success_time?: string
  /** 出资商户号 · 例：`1900001109` */
  sponsor_mchid?: string
}

/** `v3/platsolution/ecommerce/mch-transfer/compensate-bills` */
export interface V3PlatsolutionEcommerceMchTransferCompensateBills extends Printed {
  /**
   * 请求赔付
   *
   * `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills`
   *
   * 产品：收付通∙售后赔付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504175 官方文档}
   */
  post(options: PostV3PlatsolutionEcommerceMchTransferCompensateBillsOptions): Promise<AxiosResponse<PostV3PlatsolutionEcommerceMchTransferCompensateBillsResponse>>
  readonly billId: V3PlatsolutionEcommerceMchTransferCompensateBillsBillIdNode
  readonly outBillNo: V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoNode
  readonly preTransfer: V3PlatsolutionEcommerceMchTransferCompensateBillsPreTransfer
  readonly 'bill-id/{bill_id}': V3PlatsolutionEcommerceMchTransferCompensateBillsBillIdByBillId
  readonly 'out-bill-no/{out_bill_no}': V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNo
  readonly 'out-bill-no/{out_bill_no}/cancel': V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancel
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/platsolution/ecommerce/mch-transfer/compensate-bills/${Path}`>
}

/** 查询赔付结果（按微信支付赔付单号）：选项 */
export interface GetV3PlatsolutionEcommerceMchTransferCompensateBillsBillIdByBillIdOptions extends CallOptions {
  /** 微信支付单号 · 例：`1330000071100999991182020050700019480001` */
  bill_id: string
}

/** 查询赔付结果（按微信支付赔付单号）：应答 */
export interface GetV3PlatsolutionEcommerceMchTransferCompensateBillsBillIdByBillIdResponse extends PlatsolutionEcommerceCompensationBill {}

/** `v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}` */
export interface V3PlatsolutionEcommerceMchTransferCompensateBillsBillIdByBillId extends PathNode {
  /**
   * 查询赔付结果（按微信支付赔付单号）
   *
   * `GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}`
   *
   * 产品：收付通∙售后赔付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504179 官方文档}
   */
  get(options: GetV3PlatsolutionEcommerceMchTransferCompensateBillsBillIdByBillIdOptions): Promise<AxiosResponse<GetV3PlatsolutionEcommerceMchTransferCompensateBillsBillIdByBillIdResponse>>
}

/** 查询赔付结果（按商户赔付单号）：选项 */
export interface GetV3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoOptions extends CallOptions {
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
}

/** 查询赔付结果（按商户赔付单号）：应答 */
export interface GetV3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoResponse extends PlatsolutionEcommerceCompensationBill {}

/** `v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}` */
export interface V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNo extends Printed {
  /**
   * 查询赔付结果（按商户赔付单号）
   *
   * `GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}`
   *
   * 产品：收付通∙售后赔付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504178 官方文档}
   */
  get(options: GetV3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoOptions): Promise<AxiosResponse<GetV3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoResponse>>
  readonly cancel: V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancel
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/${Path}`>
}

/** 请求撤销赔付：选项 */
export interface PostV3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancelOptions extends CallOptions {
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
}

/** 请求撤销赔付：应答 */
export interface PostV3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancelResponse {
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 微信支付转账单号 · 例：`1330000071100999991182020050700019480001` */
  bill_id: string
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 撤销受理时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  cancel_accept_time: string
}

/** `v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel` */
export interface V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancel extends PathNode {
  /**
   * 请求撤销赔付
   *
   * `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel`
   *
   * 产品：收付通∙售后赔付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504177 官方文档}
   */
  post(options: PostV3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancelOptions): Promise<AxiosResponse<PostV3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancelResponse>>
}

/** 请求赔付预下单：请求 */
export interface PostV3PlatsolutionEcommerceMchTransferCompensateBillsPreTransferJson {
  /** 公众账号ID · 例：`wx8888888888888888` */
  sp_appid?: string
  /** 收款方信息 */
  receiver: {
    /** 转账接收方类型 */
    type?: 'TRANSACTION_USER'
    /** 转账接收方订单信息 */
    transaction_info?: {
      /** 交易订单号 · 例：`1217752501201407033233368018` */
      transaction_id: string
      /** 转账接收方订单类型 */
      type?: 'WXPAY' | 'WXVALUE'
    }
  }
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 赔付金额 · 单位：分 */
  amount?: number
  /** 赔付原因 */
  transfer_remark: string
  /** 出资商户号 · 例：`1900001109` */
  sponsor_mchid?: string
  /** 转账场景ID · 例：`1001` */
  transfer_scene_id?: string
  /** 用户收款感知 */
  user_recv_perception?: string
  /** 商户回调地址 · 例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url?: string
}

/** 请求赔付预下单：选项 */
export interface PostV3PlatsolutionEcommerceMchTransferCompensateBillsPreTransferOptions extends CallOptions {
  json: PostV3PlatsolutionEcommerceMchTransferCompensateBillsPreTransferJson
}

/** 请求赔付预下单：应答 */
export interface PostV3PlatsolutionEcommerceMchTransferCompensateBillsPreTransferResponse {
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 微信支付转账单号 · 例：`1330000071100999991182020050700019480001` */
  bill_id: string
  /** 受理时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  accept_time: string
  /** 跳转领取页面的package信息 · 例：`affffddafdfafddffda==` */
  package_info: string
}

/** `v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer` */
export interface V3PlatsolutionEcommerceMchTransferCompensateBillsPreTransfer extends PathNode {
  /**
   * 请求赔付预下单
   *
   * `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer`
   *
   * 产品：收付通∙售后赔付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504176 官方文档}
   */
  post(options: PostV3PlatsolutionEcommerceMchTransferCompensateBillsPreTransferOptions): Promise<AxiosResponse<PostV3PlatsolutionEcommerceMchTransferCompensateBillsPreTransferResponse>>
}

/** 请求保证金售后赔付：请求 */
export interface PostV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsJson {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 公众账号ID · 例：`wx8888888888888888` */
  sp_appid?: string
  /** 收款方信息 */
  receiver: {
    /** 转账接收方类型 */
    type?: 'MERCHANT' | 'TRANSACTION_USER'
    /** 转账接收方订单信息 */
    transaction_info?: {
      /** 交易订单号 · 例：`1217752501201407033233368018` */
      transaction_id: string
      /** 转账接收方订单类型 */
      type?: 'WXPAY' | 'WXVALUE'
    }
    /** 转账接收方用户 */
    user_info?: {
      /** 转账接收方用户 openid · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
      sp_openid?: string
    }
  }
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 赔付金额 · 单位：分 */
  amount?: number
  /** 赔付原因 */
  transfer_remark: string
  /** 转账场景ID · 例：`1001` */
  transfer_scene_id?: string
  /** 用户收款感知 */
  user_recv_perception?: string
  /** 二级商户AppID · 例：`wx8888888888888888` */
  sub_appid?: string
}

/** 请求保证金售后赔付：选项 */
export interface PostV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOptions extends CallOptions {
  json: PostV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsJson
}

/** 请求保证金售后赔付：应答 */
export interface PostV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsResponse {
  /** 服务商商户号 · 例：`1900001108` */
  sp_mchid: string
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {})
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 · 例：`1217752501201407033233368018` */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: 'WXPAY' | 'WXVALUE' | (string & {})
      }
    }
  }
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 赔付金额 · 单位：分 */
  amount?: number
  /** 赔付原因 */
  transfer_remark: string
  /** 微信支付转账单号 · 例：`1330000071100999991182020050700019480001` */
  bill_id: string
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 受理时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  accept_time: string
  /** 成功时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  success_time?: string
  /** 出资商户号 · 例：`1900001109` */
  sponsor_mchid?: string
  /** 二级商户AppID · 例：`wx8888888888888888` */
  sub_appid?: string
}

/** `v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills` */
export interface V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBills extends Printed {
  /**
   * 请求保证金售后赔付
   *
   * `POST /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills`
   *
   * 产品：平台保证金∙赔付用户 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504194 官方文档}
   */
  post(options: PostV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOptions): Promise<AxiosResponse<PostV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsResponse>>
  readonly billId: V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdNode
  readonly outBillNo: V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoNode
  readonly 'bill-id/{bill_id}': V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillId
  readonly 'out-bill-no/{out_bill_no}': V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/${Path}`>
}

/** 查询保证金售后赔付结果（按微信支付赔付单号）：查询参数 */
export interface GetV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdQuery {
  /** 二级商户号 · 例：`1900001109` */
  sub_mchid?: string
}

/** 查询保证金售后赔付结果（按微信支付赔付单号）：选项 */
export interface GetV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdOptions extends CallOptions {
  /** 微信支付单号 · 例：`1330000071100999991182020050700019480001` */
  bill_id: string
  query?: GetV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdQuery
}

/** 查询保证金售后赔付结果（按微信支付赔付单号）：应答 */
export interface GetV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdResponse extends PlatsolutionEcommerceDepositAfterSalesCompensationBill {}

/** `v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}` */
export interface V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillId extends PathNode {
  /**
   * 查询保证金售后赔付结果（按微信支付赔付单号）
   *
   * `GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}`
   *
   * 产品：平台保证金∙赔付用户 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504196 官方文档}
   */
  get(options: GetV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdOptions): Promise<AxiosResponse<GetV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdResponse>>
}

/** 查询保证金售后赔付结果（按商户赔付单号）：查询参数 */
export interface GetV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoQuery {
  /** 二级商户号 · 例：`1900001109` */
  sub_mchid?: string
}

/** 查询保证金售后赔付结果（按商户赔付单号）：选项 */
export interface GetV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoOptions extends CallOptions {
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  query?: GetV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoQuery
}

/** 查询保证金售后赔付结果（按商户赔付单号）：应答 */
export interface GetV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoResponse extends PlatsolutionEcommerceDepositAfterSalesCompensationBill {}

/** `v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}` */
export interface V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNo extends PathNode {
  /**
   * 查询保证金售后赔付结果（按商户赔付单号）
   *
   * `GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}`
   *
   * 产品：平台保证金∙赔付用户 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504195 官方文档}
   */
  get(options: GetV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoOptions): Promise<AxiosResponse<GetV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoResponse>>
}

/** 发起保证金赔付保司保费：请求 */
export interface PostV3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsJson {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 公众账号ID · 例：`wx8888888888888888` */
  sp_appid?: string
  /** 赔付用户信息 */
  receiver: {
    /** 转账接收方类型 */
    type?: 'MERCHANT'
    /** 转账接收方商户信息 */
    mch_info?: {
      /** 商户号 · 例：`1900001108` */
      mchid?: string
    }
    /** 赔付单信息 */
    transaction_info?: {
      /** 交易订单号 · 例：`1217752501201407033233368018` */
      transaction_id: string
      /** 赔付单类型 */
      type: 'WXPAY' | 'WXVALUE'
    }
  }
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 赔付金额 · 单位：分 */
  amount?: number
  /** 赔付原因 */
  transfer_remark: string
}

/** 发起保证金赔付保司保费：选项 */
export interface PostV3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsOptions extends CallOptions {
  json: PostV3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsJson
}

/** 发起保证金赔付保司保费：应答 */
export interface PostV3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsResponse {
  /** 服务商商户号 · 例：`1900001108` */
  sp_mchid: string
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 二级商户AppID · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: PlatsolutionEcommerceReceiver
  }
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 赔付金额 · 单位：分 */
  amount?: number
  /** 赔付原因 */
  transfer_remark: string
  /** 微信支付转账单号 · 例：`1330000071100999991182020050700019480001` */
  bill_id: string
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 受理时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  accept_time: string
  /** 成功时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  success_time?: string
  /** 出资商户号 · 例：`1900001109` */
  sponsor_mchid?: string
}

/** `v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills` */
export interface V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBills extends Printed {
  /**
   * 发起保证金赔付保司保费
   *
   * `POST /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills`
   *
   * 产品：平台保证金∙赔付保司保费 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014010905 官方文档}
   */
  post(options: PostV3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsOptions): Promise<AxiosResponse<PostV3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsResponse>>
  readonly _out_bill_no_: V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNo
  readonly '{out_bill_no}': V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/${Path}`>
}

/** 查询保证金赔付保司保费结果（按商户赔付单号）：选项 */
export interface GetV3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoOptions extends CallOptions {
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
}

/** 查询保证金赔付保司保费结果（按商户赔付单号）：应答 */
export interface GetV3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoResponse {
  /** 服务商商户号 · 例：`1900001108` */
  sp_mchid: string
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 二级商户AppID · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: PlatsolutionEcommerceReceiver
  }
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 赔付金额 · 单位：分 */
  amount?: number
  /** 赔付原因 */
  transfer_remark: string
  /** 微信支付转账单号 · 例：`1330000071100999991182020050700019480001` */
  bill_id: string
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 受理时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  accept_time: string
  /** 成功时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  success_time?: string
  /** 关单信息 */
  close_info?: {
    /** 关单时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
    close_time?: string
    /** 关单原因 · 例：`NOT_ENOUGH` */
    close_reason?: string
  }
  /** 出资商户号 · 例：`1900001109` */
  sponsor_mchid?: string
}

/** `v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}` */
export interface V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNo extends PathNode {
  /**
   * 查询保证金赔付保司保费结果（按商户赔付单号）
   *
   * `GET /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}`
   *
   * 产品：平台保证金∙赔付保司保费 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014010920 官方文档}
   */
  get(options: GetV3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoOptions): Promise<AxiosResponse<GetV3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoResponse>>
}

/** 发起保证金赔付用户运费：请求 */
export interface PostV3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsJson {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 公众账号ID · 例：`wx8888888888888888` */
  sp_appid?: string
  /** 赔付用户信息 */
  receiver: {
    /** 转账接收方订单信息 */
    transaction_info?: {
      /** 交易订单号 · 例：`1217752501201407033233368018` */
      transaction_id: string
      /** 转账接收方订单类型 */
      type?: 'WXPAY' | 'WXVALUE'
    }
    /** 转账接收方用户 */
    user_info?: {
      /** 转账接收方用户 openid · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
      sp_openid?: string
    }
  }
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 赔付金额 · 单位：分 */
  amount?: number
  /** 赔付原因 */
  transfer_remark: string
  /** 转账场景ID · 例：`1001` */
  transfer_scene_id?: string
  /** 用户收款感知 */
  user_recv_perception?: string
}

/** 发起保证金赔付用户运费：选项 */
export interface PostV3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOptions extends CallOptions {
  json: PostV3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsJson
}

/** 发起保证金赔付用户运费：应答 */
export interface PostV3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsResponse {
  /** 服务商商户号 · 例：`1900001108` */
  sp_mchid: string
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 二级商户AppID · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 · 例：`1217752501201407033233368018` */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: 'WXPAY' | 'WXVALUE' | (string & {})
      }
      /** 转账接收方用户 */
      user_info?: {
        /** 转账接收方用户 openid · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
        sp_openid?: string
      }
    }
  }
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 赔付金额 · 单位：分 */
  amount?: number
  /** 赔付原因 */
  transfer_remark: string
  /** 微信支付转账单号 · 例：`1330000071100999991182020050700019480001` */
  bill_id: string
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 受理时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  accept_time: string
  /** 成功时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  success_time?: string
  /** 出资商户号 · 例：`1900001109` */
  sponsor_mchid?: string
}

/** `v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills` */
export interface V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBills extends Printed {
  /**
   * 发起保证金赔付用户运费
   *
   * `POST /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills`
   *
   * 产品：平台保证金∙赔付用户运费 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504202 官方文档}
   */
  post(options: PostV3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOptions): Promise<AxiosResponse<PostV3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsResponse>>
  readonly outBillNo: V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoNode
  readonly 'out-bill-no/{out_bill_no}': V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/${Path}`>
}

/** 查询保证金售后赔付运费结果（按商户赔付单号）：查询参数 */
export interface GetV3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoQuery {
  /** 二级商户号 · 例：`1900001109` */
  sub_mchid?: string
}

/** 查询保证金售后赔付运费结果（按商户赔付单号）：选项 */
export interface GetV3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoOptions extends CallOptions {
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  query?: GetV3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoQuery
}

/** 查询保证金售后赔付运费结果（按商户赔付单号）：应答 */
export interface GetV3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoResponse {
  /** 服务商商户号 · 例：`1900001108` */
  sp_mchid: string
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 · 例：`1217752501201407033233368018` */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: 'WXPAY' | 'WXVALUE' | (string & {})
      }
      /** 转账接收方用户 */
      user_info?: {
        /** 转账接收方用户 openid · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
        sp_openid?: string
      }
    }
  }
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 赔付金额 · 单位：分 */
  amount?: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 微信支付转账单号 · 例：`1330000071100999991182020050700019480001` */
  bill_id: string
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 受理时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  accept_time: string
  /** 成功时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  success_time?: string
  /** 关单信息 */
  close_info?: {
    /** 关单时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
    close_time?: string
    /** 关单原因 · 例：`NOT_ENOUGH` */
    close_reason?: string
  }
  /** 出资商户号 · 例：`1900001109` */
  sponsor_mchid?: string
}

/** `v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}` */
export interface V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNo extends PathNode {
  /**
   * 查询保证金售后赔付运费结果（按商户赔付单号）
   *
   * `GET /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}`
   *
   * 产品：平台保证金∙赔付用户运费 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504203 官方文档}
   */
  get(options: GetV3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoOptions): Promise<AxiosResponse<GetV3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoResponse>>
}

/** 请求保险理赔：请求 */
export interface PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsJson {
  /** 二级商户号 · 例：`1900001109` */
  sub_mchid?: string
  /** 赔付用户信息 */
  receiver: {
    /** 转账接收方类型 */
    type?: 'MERCHANT' | 'TRANSACTION_USER'
    /** 转账接收方订单信息 */
    transaction_info?: {
      /** 交易订单号 · 例：`1217752501201407033233368018` */
      transaction_id: string
      /** 转账接收方订单类型 */
      type?: 'WXPAY' | 'WXVALUE'
    }
  }
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 赔付金额 · 单位：分 */
  amount?: number
  /** 赔付原因 */
  transfer_remark: string
}

/** 请求保险理赔：选项 */
export interface PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOptions extends CallOptions {
  json: PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsJson
}

/** 请求保险理赔：应答 */
export interface PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsResponse {
  /** 服务商商户号 · 例：`1900001108` */
  sp_mchid: string
  /** 二级商户号 · 例：`1900001109` */
  sub_mchid?: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {})
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 · 例：`1217752501201407033233368018` */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: 'WXPAY' | 'WXVALUE' | (string & {})
      }
    }
  }
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 赔付金额 · 单位：分 */
  amount: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 微信支付转账单号 · 例：`1330000071100999991182020050700019480001` */
  bill_id: string
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 受理时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  accept_time: string
  /** 成功时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  success_time?: string
  /** 出资商户号 · 例：`1900001109` */
  sponsor_mchid?: string
}

/** `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills` */
export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBills extends Printed {
  /**
   * 请求保险理赔
   *
   * `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills`
   *
   * 产品：收付通∙保险理赔 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504184 官方文档}
   */
  post(options: PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOptions): Promise<AxiosResponse<PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsResponse>>
  readonly billId: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdNode
  readonly outBillNo: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoNode
  readonly preTransfer: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransfer
  readonly 'bill-id/{bill_id}': V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillId
  readonly 'out-bill-no/{out_bill_no}': V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNo
  readonly 'out-bill-no/{out_bill_no}/cancel': V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancel
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/${Path}`>
}

/** 查询保险理赔结果（按微信支付赔付单号）：查询参数 */
export interface GetV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillIdQuery {
  /** 二级商户号 · 例：`1900001109` */
  sub_mchid?: string
}

/** 查询保险理赔结果（按微信支付赔付单号）：选项 */
export interface GetV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillIdOptions extends CallOptions {
  /** 微信支付单号 · 例：`1330000071100999991182020050700019480001` */
  bill_id: string
  query?: GetV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillIdQuery
}

/** 查询保险理赔结果（按微信支付赔付单号）：应答 */
export interface GetV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillIdResponse extends PlatsolutionEcommerceInsuranceClaimBill {}

/** `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}` */
export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillId extends PathNode {
  /**
   * 查询保险理赔结果（按微信支付赔付单号）
   *
   * `GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}`
   *
   * 产品：收付通∙保险理赔 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504188 官方文档}
   */
  get(options: GetV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillIdOptions): Promise<AxiosResponse<GetV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillIdResponse>>
}

/** 查询保险理赔结果（按商户赔付单号）：查询参数 */
export interface GetV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoQuery {
  /** 二级商户号 · 例：`1900001109` */
  sub_mchid?: string
}

/** 查询保险理赔结果（按商户赔付单号）：选项 */
export interface GetV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoOptions extends CallOptions {
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  query?: GetV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoQuery
}

/** 查询保险理赔结果（按商户赔付单号）：应答 */
export interface GetV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoResponse extends PlatsolutionEcommerceInsuranceClaimBill {}

/** `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}` */
export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNo extends Printed {
  /**
   * 查询保险理赔结果（按商户赔付单号）
   *
   * `GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}`
   *
   * 产品：收付通∙保险理赔 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504187 官方文档}
   */
  get(options: GetV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoOptions): Promise<AxiosResponse<GetV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoResponse>>
  readonly cancel: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancel
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/${Path}`>
}

/** 请求撤销保险理赔：请求 */
export interface PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelJson {
  /** 二级商户号 · 例：`1900001109` */
  sub_mchid?: string
}

/** 请求撤销保险理赔：选项 */
export interface PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelOptions extends CallOptions {
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  json: PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelJson
}

/** 请求撤销保险理赔：应答 */
export interface PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelResponse {
  /** 二级商户号 · 例：`1900001109` */
  sub_mchid?: string
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 微信支付转账单号 · 例：`1330000071100999991182020050700019480001` */
  bill_id: string
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 撤销受理时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  cancel_accept_time: string
}

/** `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel` */
export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancel extends PathNode {
  /**
   * 请求撤销保险理赔
   *
   * `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel`
   *
   * 产品：收付通∙保险理赔 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504186 官方文档}
   */
  post(options: PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelOptions): Promise<AxiosResponse<PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelResponse>>
}

/** 请求保险理赔预下单：请求 */
export interface PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferJson {
  /** 二级商户号 · 例：`1900001109` */
  sub_mchid?: string
  /** 收款方信息 */
  receiver: {
    /** 转账接收方类型 */
    type?: 'MERCHANT' | 'TRANSACTION_USER'
    /** 转账接收方订单信息 */
    transaction_info?: {
      /** 交易订单号 · 例：`1217752501201407033233368018` */
      transaction_id: string
      /** 转账接收方订单类型 */
      type?: 'WXPAY' | 'WXVALUE'
    }
  }
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 赔付金额 · 单位：分 */
  amount?: number
  /** 赔付原因 */
  transfer_remark: string
  /** 商户回调地址 · 例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url?: string
}

/** 请求保险理赔预下单：选项 */
export interface PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferOptions extends CallOptions {
  json: PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferJson
}

/** 请求保险理赔预下单：应答 */
export interface PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferResponse {
  /** 二级商户号 · 例：`1900001109` */
  sub_mchid?: string
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 微信支付转账单号 · 例：`1330000071100999991182020050700019480001` */
  bill_id: string
  /** 受理时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  accept_time: string
  /** 跳转领取页面的package信息 · 例：`affffddafdfafddffda==` */
  package_info: string
}

/** `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer` */
export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransfer extends PathNode {
  /**
   * 请求保险理赔预下单
   *
   * `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer`
   *
   * 产品：收付通∙保险理赔 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504185 官方文档}
   */
  post(options: PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferOptions): Promise<AxiosResponse<PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferResponse>>
}

/** 请求赔付：请求 */
export interface PostV3PlatsolutionEcommerceMchTransferSubMchCompensationBillsJson {
  /** 赔付商户信息 */
  receiver: {
    /** 赔付接收方类型 */
    type: 'MERCHANT'
    /** 赔付接收方商户信息 */
    mch_info: {
      /** 商户号 · 例：`1900001108` */
      mchid: string
    }
  }
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 赔付金额 · 单位：分 */
  amount: number
  /** 赔付原因 */
  transfer_remark: string
  /** 出资商户号 · 例：`1900001109` */
  sponsor_mchid?: string
}

/** 请求赔付：选项 */
export interface PostV3PlatsolutionEcommerceMchTransferSubMchCompensationBillsOptions extends CallOptions {
  json: PostV3PlatsolutionEcommerceMchTransferSubMchCompensationBillsJson
}

/** 请求赔付：应答 */
export interface PostV3PlatsolutionEcommerceMchTransferSubMchCompensationBillsResponse {
  /** 服务商商户号 · 例：`1900001108` */
  sp_mchid: string
  /** 赔付接收方信息 */
  receiver_detail: {
    /** 赔付接收者信息 */
    receiver?: {
      /** 赔付接收方类型 */
      type?: 'MERCHANT' | (string & {})
      /** 赔付接收方商户信息 */
      mch_info?: {
        /** 商户号 · 例：`1900001108` */
        mchid: string
      }
    }
  }
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 赔付金额 · 单位：分 */
  amount: number
  /** 赔付原因 */
  transfer_remark: string
  /** 微信支付转账单号 · 例：`1330000071100999991182020050700019480001` */
  bill_id: string
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | (string & {})
  /** 受理时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  accept_time: string
  /** 成功时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  success_time?: string
  /** 出资商户号 · 例：`1900001109` */
  sponsor_mchid?: string
}

/** `v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills` */
export interface V3PlatsolutionEcommerceMchTransferSubMchCompensationBills extends Printed {
  /**
   * 请求赔付
   *
   * `POST /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills`
   *
   * 产品：收付通∙赔付商家 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016777363 官方文档}
   */
  post(options: PostV3PlatsolutionEcommerceMchTransferSubMchCompensationBillsOptions): Promise<AxiosResponse<PostV3PlatsolutionEcommerceMchTransferSubMchCompensationBillsResponse>>
  readonly _out_bill_no_: V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNo
  readonly '{out_bill_no}': V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/${Path}`>
}

/** 查询赔付结果（按商户赔付单号）：查询参数 */
export interface GetV3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNoQuery {
  /** 出资商户号 · 例：`1900001109` */
  sponsor_mchid?: string
}

/** 查询赔付结果（按商户赔付单号）：选项 */
export interface GetV3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNoOptions extends CallOptions {
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  query?: GetV3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNoQuery
}

/** 查询赔付结果（按商户赔付单号）：应答 */
export interface GetV3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNoResponse {
  /** 服务商商户号 · 例：`1900001108` */
  sp_mchid: string
  /** 赔付接收方信息 */
  receiver_detail: {
    /** 赔付接收者信息 */
    receiver?: {
      /** 赔付接收方类型 */
      type?: 'MERCHANT' | (string & {})
      /** 赔付接收方商户信息 */
      mch_info?: {
        /** 商户号 · 例：`1900001108` */
        mchid: string
      }
    }
  }
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 赔付金额 · 单位：分 */
  amount: number
  /** 赔付原因 */
  transfer_remark: string
  /** 微信支付转账单号 · 例：`1330000071100999991182020050700019480001` */
  bill_id: string
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | (string & {})
  /** 受理时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  accept_time: string
  /** 成功时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  success_time?: string
  /** 关单信息 */
  close_info?: {
    /** 关单时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
    close_time?: string
    /** 关单原因 · 例：`NOT_ENOUGH` */
    close_reason?: string
  }
  /** 出资商户号 · 例：`1900001109` */
  sponsor_mchid?: string
}

/** `v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}` */
export interface V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNo extends PathNode {
  /**
   * 查询赔付结果（按商户赔付单号）
   *
   * `GET /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}`
   *
   * 产品：收付通∙赔付商家 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016777372 官方文档}
   */
  get(options: GetV3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNoOptions): Promise<AxiosResponse<GetV3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNoResponse>>
}

/** 保证金赔付：请求 */
export interface PostV3PlatsolutionEcommerceMchTransferTransferBillsJson {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 公众账号ID · 例：`wx8888888888888888` */
  sp_appid?: string
  /** 业务类型 */
  business_type: 'DEPOSIT_COMPENSATION' | 'PLATFORM_AFTER_SALES_COMPENSATION' | 'INSURANCE_CLAIM' | 'DEPOSIT_AFTER_SALES_COMPENSATION'
  /** 收款方信息 */
  receiver: {
    /** 转账接收方类型 */
    type?: 'MERCHANT' | 'TRANSACTION_USER'
    /** 转账接收方商户信息 */
    mch_info?: {
      /** 商户号 · 例：`1900001108` */
      mch_id?: string
      /** 商户号 · 例：`1900001108` */
      mchid?: string
    }
  }
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 赔付金额 · 单位：分 */
  amount?: number
  /** 赔付原因 */
  transfer_remark: string
  /** 收款方备注 */
  receiver_remark?: string
}

/** 保证金赔付：选项 */
export interface PostV3PlatsolutionEcommerceMchTransferTransferBillsOptions extends CallOptions {
  json: PostV3PlatsolutionEcommerceMchTransferTransferBillsJson
}

/** 保证金赔付：应答 */
export interface PostV3PlatsolutionEcommerceMchTransferTransferBillsResponse {
  /** 服务商商户号 · 例：`1900001108` */
  sp_mchid: string
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 二级商户AppID · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 业务类型 */
  business_type?: 'DEPOSIT_COMPENSATION' | 'PLATFORM_AFTER_SALES_COMPENSATION' | 'INSURANCE_CLAIM' | 'DEPOSIT_AFTER_SALES_COMPENSATION' | (string & {})
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {})
      /** 转账接收方商户信息 */
      mch_info?: {
        /** 商户号 · 例：`1900001108` */
        mch_id?: string
      }
    }
  }
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 赔付金额 · 单位：分 */
  amount?: number
  /** 赔付原因 */
  transfer_remark: string
  /** 收款方备注 */
  receiver_remark?: string
  /** 微信支付转账单号 · 例：`1330000071100999991182020050700019480001` */
  bill_id: string
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 受理时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  accept_time: string
  /** 成功时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  success_time?: string
  /** 出资商户号 · 例：`1900001109` */
  sponsor_mchid?: string
}

/** `v3/platsolution/ecommerce/mch-transfer/transfer-bills` */
export interface V3PlatsolutionEcommerceMchTransferTransferBills extends Printed {
  /**
   * 保证金赔付
   *
   * `POST /v3/platsolution/ecommerce/mch-transfer/transfer-bills`
   *
   * 产品：平台保证金∙赔付商户 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504198 官方文档}
   */
  post(options: PostV3PlatsolutionEcommerceMchTransferTransferBillsOptions): Promise<AxiosResponse<PostV3PlatsolutionEcommerceMchTransferTransferBillsResponse>>
  readonly billId: V3PlatsolutionEcommerceMchTransferTransferBillsBillIdNode
  readonly outBillNo: V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoNode
  readonly 'bill-id/{bill_id}': V3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillId
  readonly 'out-bill-no/{out_bill_no}': V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/platsolution/ecommerce/mch-transfer/transfer-bills/${Path}`>
}

/** 查询保证金赔付结果（按微信支付赔付单号）：查询参数 */
export interface GetV3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillIdQuery {
  /** 业务类型 */
  business_type?: 'DEPOSIT_COMPENSATION' | 'PLATFORM_AFTER_SALES_COMPENSATION' | 'INSURANCE_CLAIM' | 'DEPOSIT_AFTER_SALES_COMPENSATION'
}

/** 查询保证金赔付结果（按微信支付赔付单号）：选项 */
export interface GetV3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillIdOptions extends CallOptions {
  /** 微信支付单号 · 例：`1330000071100999991182020050700019480001` */
  bill_id: string
  query?: GetV3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillIdQuery
}

/** 查询保证金赔付结果（按微信支付赔付单号）：应答 */
export interface GetV3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillIdResponse extends PlatsolutionEcommerceDepositCompensationBill {}

/** `v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}` */
export interface V3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillId extends PathNode {
  /**
   * 查询保证金赔付结果（按微信支付赔付单号）
   *
   * `GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}`
   *
   * 产品：平台保证金∙赔付商户 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504200 官方文档}
   */
  get(options: GetV3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillIdOptions): Promise<AxiosResponse<GetV3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillIdResponse>>
}

/** 查询保证金赔付结果（按商户赔付单号）：查询参数 */
export interface GetV3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNoQuery {
  /** 业务类型 */
  business_type?: 'DEPOSIT_COMPENSATION' | 'PLATFORM_AFTER_SALES_COMPENSATION' | 'INSURANCE_CLAIM' | 'DEPOSIT_AFTER_SALES_COMPENSATION'
}

/** 查询保证金赔付结果（按商户赔付单号）：选项 */
export interface GetV3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNoOptions extends CallOptions {
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  query?: GetV3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNoQuery
}

/** 查询保证金赔付结果（按商户赔付单号）：应答 */
export interface GetV3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNoResponse extends PlatsolutionEcommerceDepositCompensationBill {}

/** `v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` */
export interface V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNo extends PathNode {
  /**
   * 查询保证金赔付结果（按商户赔付单号）
   *
   * `GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
   *
   * 产品：平台保证金∙赔付商户 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504199 官方文档}
   */
  get(options: GetV3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNoOptions): Promise<AxiosResponse<GetV3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNoResponse>>
}

/** 添加二级商户可扫码充值员工：请求 */
export interface PostV3PlatsolutionEcommerceRechargeEmployeesJson {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 员工OpenID · 例：`oLTPCuCsfN3ABBz50VUZBNlHDbUU` */
  sp_openid: string
}

/** 添加二级商户可扫码充值员工：选项 */
export interface PostV3PlatsolutionEcommerceRechargeEmployeesOptions extends CallOptions {
  json: PostV3PlatsolutionEcommerceRechargeEmployeesJson
}

/** 添加二级商户可扫码充值员工：应答 */
export interface PostV3PlatsolutionEcommerceRechargeEmployeesResponse extends PlatsolutionEcommerceRechargeEmployee {}

/** `v3/platsolution/ecommerce/recharge-employees` */
export interface V3PlatsolutionEcommerceRechargeEmployees extends Printed {
  /**
   * 添加二级商户可扫码充值员工
   *
   * `POST /v3/platsolution/ecommerce/recharge-employees`
   *
   * 产品：收付通∙充值 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013521743 官方文档}
   */
  post(options: PostV3PlatsolutionEcommerceRechargeEmployeesOptions): Promise<AxiosResponse<PostV3PlatsolutionEcommerceRechargeEmployeesResponse>>
  readonly subMchid: V3PlatsolutionEcommerceRechargeEmployeesSubMchidNode
  readonly 'sub-mchid/{sub_mchid}': V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchid
  readonly 'sub-mchid/{sub_mchid}/sp-openid': V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidNode
  readonly 'sub-mchid/{sub_mchid}/sp-openid/{sp_openid}': V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidNode
  readonly 'sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete': V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDelete
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/platsolution/ecommerce/recharge-employees/${Path}`>
}

/** 查询二级商户可扫码充值员工列表：选项 */
export interface GetV3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidOptions extends CallOptions {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
}

/** 查询二级商户可扫码充值员工列表：应答 */
export interface GetV3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidResponse {
  /** 员工列表 */
  employees?: PlatsolutionEcommerceRechargeEmployee[]
}

/** `v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}` */
export interface V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchid extends Printed {
  /**
   * 查询二级商户可扫码充值员工列表
   *
   * `GET /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}`
   *
   * 产品：收付通∙充值 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013521757 官方文档}
   */
  get(options: GetV3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidOptions): Promise<AxiosResponse<GetV3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidResponse>>
  readonly spOpenid: V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidNode
  readonly 'sp-openid/{sp_openid}': V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidNode
  readonly 'sp-openid/{sp_openid}/delete': V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDelete
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/${Path}`>
}

/** 删除二级商户可扫码充值员工：选项 */
export interface PostV3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDeleteOptions extends CallOptions {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 员工OpenID · 例：`oLTPCuCsfN3ABBz50VUZBNlHDbUU` */
  sp_openid: string
}

/** 删除二级商户可扫码充值员工：应答 */
export interface PostV3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDeleteResponse extends PlatsolutionEcommerceRechargeEmployee {}

/** `v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete` */
export interface V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDelete extends PathNode {
  /**
   * 删除二级商户可扫码充值员工
   *
   * `POST /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete`
   *
   * 产品：收付通∙充值 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013521753 官方文档}
   */
  post(options: PostV3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDeleteOptions): Promise<AxiosResponse<PostV3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDeleteResponse>>
}

/** 申请二级商户充值：请求 */
export interface PostV3PlatsolutionEcommerceRechargesApplyJson {
  /** 二级商户号 · 例：`1900001109` */
  sub_mchid: string
  /** 商户充值单号 · 例：`cz202407181234` */
  out_recharge_no: string
  /** 充值场景 */
  recharge_scene: 'ECOMMERCE_DEPOSIT' | 'ECOMMERCE_PAYMENT'
  /** 充值入账账户 */
  account_type: 'DEPOSIT' | 'OPERATION'
  /** 充值金额 */
  recharge_amount: {
    /** 总金额 · 单位：分 */
    amount?: number
    /** 货币类型 · 例：`CNY` */
    currency?: string
  }
  /** 商户回调地址 · 例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url?: string
  /** 可用充值渠道列表 */
  available_recharge_channels?: ('BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK')[]
  /** 充值备注 */
  remark?: string
}

/** 申请二级商户充值：选项 */
export interface PostV3PlatsolutionEcommerceRechargesApplyOptions extends CallOptions {
  json: PostV3PlatsolutionEcommerceRechargesApplyJson
}

/** 申请二级商户充值：应答 */
export interface PostV3PlatsolutionEcommerceRechargesApplyResponse {
  /** 微信支付充值单号 · 例：`172207846292553701` */
  recharge_id: string
  /** 商户充值单号 · 例：`cz202407181234` */
  out_recharge_no: string
  /** 充值链接 · 例：`https://www.payapp.qq.com/plat/recharge.html` */
  recharge_url: string
}

/** `v3/platsolution/ecommerce/recharges/apply` */
export interface V3PlatsolutionEcommerceRechargesApply extends PathNode {
  /**
   * 申请二级商户充值
   *
   * `POST /v3/platsolution/ecommerce/recharges/apply`
   *
   * 产品：收付通∙充值、商家充值 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012762860 官方文档}
   */
  post(options: PostV3PlatsolutionEcommerceRechargesApplyOptions): Promise<AxiosResponse<PostV3PlatsolutionEcommerceRechargesApplyResponse>>
}

/** 查询二级商户充值结果：查询参数 */
export interface GetV3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoQuery {
  /** 二级商户号 · 例：`1900001121` */
  sub_mchid: string
}

/** 查询二级商户充值结果：选项 */
export interface GetV3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoOptions extends CallOptions {
  /** 商户充值单号 · 例：`cz2020042013` */
  out_recharge_no: string
  query: GetV3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoQuery
}

/** 查询二级商户充值结果：应答 */
export interface GetV3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoResponse extends PlatsolutionEcommerceRecharge {}

/** `v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}` */
export interface V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNo extends Printed {
  /**
   * 查询二级商户充值结果
   *
   * `GET /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}`
   *
   * 产品：收付通∙充值、商家充值 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012762874 官方文档}
   */
  get(options: GetV3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoOptions): Promise<AxiosResponse<GetV3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoResponse>>
  readonly close: V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoClose
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/${Path}`>
}

/** 关闭二级商户充值：查询参数 */
export interface PostV3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoCloseQuery {
  /** 二级商户号 · 例：`1900001121` */
  sub_mchid: string
}

/** 关闭二级商户充值：选项 */
export interface PostV3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoCloseOptions extends CallOptions {
  /** 商户充值单号 · 例：`cz2020042013` */
  out_recharge_no: string
  query: PostV3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoCloseQuery
}

/** 关闭二级商户充值：应答 */
export interface PostV3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoCloseResponse extends PlatsolutionEcommerceRecharge {}

/** `v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close` */
export interface V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoClose extends PathNode {
  /**
   * 关闭二级商户充值
   *
   * `POST /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close`
   *
   * 产品：收付通∙充值、商家充值 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012762895 官方文档}
   */
  post(options: PostV3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoCloseOptions): Promise<AxiosResponse<PostV3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoCloseResponse>>
}

/** 个人收款-申请批量结算：请求 */
export interface PostV3PlatsolutionEcommerceSettlePrepaySettleOrdersJson {
  /** 发起方AppID · 例：`WXA12368855126622` */
  appid: string
  /** 商户结算批次单号 · 例：`1236698745558870` */
  out_settle_batch_no: string
  /** 商品单个人收款方受理授权ID · 例：`256322110225` */
  individual_auth_id: string
  /** 通知地址 · 例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url: string
  /** 收款方描述 */
  description: string
  /** 交易场景 */
  trade_scenario: 'RECOMMERCE'
  /** 结算信息列表 */
  settle_info_list: {
    /** 商户结算单号 · 例：`12369666555136622` */
    out_settle_no: string
    /** 微信支付订单号 · 例：`4207752501201407033233368018` */
    transaction_id: string
    /** 结算明细单列表 */
    settle_detail_info_list: {
      /** 商户结算明细单号 · 例：`123688556699666554` */
      out_settle_detail_no: string
      /** 结算类型 · 例：`RECEIVE` */
      settle_type: string
      /** 接收方类型 · 例：`MERCHANT` */
      receiver_type: string
      /** 接收方账号 · 例：`1234567890` */
      receiver_account: string
      /** 金额 */
      amount: {
        /** 金额 · 单位：分 */
        amount: number
        /** 币种 · 例：`CNY` */
        currency?: string
      }
    }[]
  }[]
  /** 收款类型模板ID */
  receive_type_template_id?: 1 | 2
}

/** 个人收款-申请批量结算：选项 */
export interface PostV3PlatsolutionEcommerceSettlePrepaySettleOrdersOptions extends CallOptions {
  json: PostV3PlatsolutionEcommerceSettlePrepaySettleOrdersJson
}

/** 个人收款-申请批量结算：应答 */
export interface PostV3PlatsolutionEcommerceSettlePrepaySettleOrdersResponse {
  /** 商户结算批次单号 */
  out_settle_batch_no: string
  /** 微信支付结算批次单号 */
  settle_batch_no: string
  /** 商品单个人收款方受理授权ID */
  individual_auth_id: string
  /** 收款方描述 */
  description: string
  /** 批次状态 */
  state: string
  /** 交易场景 */
  trade_scenario: string
  /** 批次创建时间 · RFC 3339 */
  create_time: string
  /** 批次完成时间 · RFC 3339 */
  finish_time?: string
}

/** `v3/platsolution/ecommerce/settle/prepay-settle-orders` */
export interface V3PlatsolutionEcommerceSettlePrepaySettleOrders extends Printed {
  /**
   * 个人收款-申请批量结算
   *
   * `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders`
   *
   * 产品：收付通∙个人收款 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012649847 官方文档}
   */
  post(options: PostV3PlatsolutionEcommerceSettlePrepaySettleOrdersOptions): Promise<AxiosResponse<PostV3PlatsolutionEcommerceSettlePrepaySettleOrdersResponse>>
  readonly _settle_batch_no_: V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNo
  readonly '{settle_batch_no}': V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNo
  readonly '{settle_batch_no}/apply-abnormal-settle': V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettle
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/platsolution/ecommerce/settle/prepay-settle-orders/${Path}`>
}

/** 个人收款-查询批量结算信息：选项 */
export interface GetV3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoOptions extends CallOptions {
  /** 微信支付结算批次单号 · 例：`123685544886666` */
  settle_batch_no: string
}

/** 个人收款-查询批量结算信息：应答 */
export interface GetV3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoResponse {
  /** 商户结算批次单号 */
  out_settle_batch_no: string
  /** 微信支付结算批次单号 */
  settle_batch_no: string
  /** 商品单个人收款方受理授权ID */
  individual_auth_id: string
  /** 收款方描述 */
  description: string
  /** 批次状态 */
  state: string
  /** 交易场景 */
  trade_scenario: 'RECOMMERCE' | (string & {})
  /** 批次创建时间 · RFC 3339 */
  create_time: string
  /** 批次完成时间 · RFC 3339 */
  finish_time?: string
}

/** `v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}` */
export interface V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNo extends Printed {
  /**
   * 个人收款-查询批量结算信息
   *
   * `GET /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}`
   *
   * 产品：收付通∙支付 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012650326 官方文档}
   */
  get(options: GetV3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoOptions): Promise<AxiosResponse<GetV3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoResponse>>
  readonly applyAbnormalSettle: V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettle
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/${Path}`>
}

/** 个人收款-申请异常结算批次单处理：请求 */
export interface PostV3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettleJson {
  /** 商品单个人收款方受理授权ID · 例：`256322110225` */
  individual_auth_id: string
  /** 商户异常结算批次单号 · 例：`1236698745558870` */
  out_abnormal_settle_batch_no: string
  /** 异常结算批次单处理方式 */
  abnormal_settle_type: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER'
  /** 异常处理说明 */
  description?: string
}

/** 个人收款-申请异常结算批次单处理：选项 */
export interface PostV3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettleOptions extends CallOptions {
  /** 微信支付结算批次单号 · 例：`123685544886666` */
  settle_batch_no: string
  json: PostV3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettleJson
}

/** 个人收款-申请异常结算批次单处理：应答 */
export interface PostV3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettleResponse {
  /** 商户结算批次单号 */
  out_settle_batch_no: string
  /** 微信支付结算批次单号 */
  settle_batch_no: string
  /** 商品单个人收款方受理授权ID */
  individual_auth_id: string
  /** 收款方描述 */
  description: string
  /** 批次状态 */
  state: 'ACCEPTED' | 'RECEIVED' | 'SUCCESS' | 'DEDUCT_FEE_FAIL' | 'ABNORMAL' | 'ABNORMAL_SETTLE_SUCCESS' | (string & {})
  /** 交易场景 */
  trade_scenario: 'RECOMMERCE' | 'INDIVIDUALTRADE' | (string & {})
  /** 批次创建时间 · RFC 3339 */
  create_time: string
  /** 批次完成时间 · RFC 3339 */
  finish_time?: string
  /** 异常原因类型 */
  abnormal_type?: 'AUTH_RELATIONSHIP_INVALID' | 'USER_PAY_QUOTA_LIMIT' | (string & {})
  /** 异常结算处理结果 */
  abnormal_settle_result?: {
    /** 异常结算批次单处理方式 */
    abnormal_settle_type: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | (string & {})
    /** 批次创建时间 · RFC 3339 */
    apply_success_time: string
    /** 微信支付异常资金付款单号 · 例：`2123685544886666` */
    abnormal_fund_receipt_id: string
    /** 商户异常结算批次单号 · 例：`1236698745558870` */
    out_abnormal_settle_batch_no: string
  }
}

/** `v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle` */
export interface V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettle extends PathNode {
  /**
   * 个人收款-申请异常结算批次单处理
   *
   * `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`
   *
   * 产品：收付通∙个人收款 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015198012 官方文档}
   */
  post(options: PostV3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettleOptions): Promise<AxiosResponse<PostV3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettleResponse>>
}

/** 二级商户按日终余额预约提现：请求 */
export interface PostV3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawJson {
  /** 特约商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 商户提现单号 · 例：`20190611222222222200000000012122` */
  out_request_no: string
  /** 计算提现金额方式 */
  calculate_amount_type: 'ONLY_DAY_END_BALANCE' | 'ALLOW_CURRENT_BALANCE'
  /** 提现备注 */
  remark?: string
  /** 银行附言 */
  bank_memo?: string
  /** 提现结果通知地址 · 例：`https://yourapp.com/notify` */
  notify_url?: string
  /** 留存额 · 单位：分 */
  reserve_amount?: number
}

/** 二级商户按日终余额预约提现：选项 */
export interface PostV3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOptions extends CallOptions {
  json: PostV3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawJson
}

/** 二级商户按日终余额预约提现：应答 */
export interface PostV3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawResponse extends PlatsolutionEcommerceDayEndWithdrawal {}

/** `v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw` */
export interface V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdraw extends Printed {
  /**
   * 二级商户按日终余额预约提现
   *
   * `POST /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw`
   *
   * 产品：收付通∙提现 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013328143 官方文档}
   */
  post(options: PostV3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOptions): Promise<AxiosResponse<PostV3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawResponse>>
  readonly outRequestNo: V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoNode
  readonly 'out-request-no/{out_request_no}': V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/${Path}`>
}

/** 查询二级商户按日终余额预约提现状态：查询参数 */
export interface GetV3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoQuery {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
}

/** 查询二级商户按日终余额预约提现状态：选项 */
export interface GetV3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoOptions extends CallOptions {
  /** 商户提现单号 · 例：`20190611222222222200000000012122` */
  out_request_no: string
  query: GetV3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoQuery
}

/** 查询二级商户按日终余额预约提现状态：应答 */
export interface GetV3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoResponse extends PlatsolutionEcommerceDayEndWithdrawal {}

/** `v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}` */
export interface V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNo extends PathNode {
  /**
   * 查询二级商户按日终余额预约提现状态
   *
   * `GET /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}`
   *
   * 产品：收付通∙提现 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013328163 官方文档}
   */
  get(options: GetV3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoOptions): Promise<AxiosResponse<GetV3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoResponse>>
}

/** 申请银行转账充值：请求 */
export interface PostV3RechargeBankTransferRechargesApplyJson {
  /** 商户充值单号 · 例：`cz202407181234` */
  out_recharge_no: string
  /** 充值场景 */
  recharge_scene: 'NORMAL_BANK_TRANSFER'
  /** 充值入账账户 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES'
  /** 充值金额 */
  recharge_amount: {
    /** 总金额 · 单位：分 */
    amount?: number
    /** 货币类型 · 例：`CNY` */
    currency?: string
  }
}

/** 申请银行转账充值：选项 */
export interface PostV3RechargeBankTransferRechargesApplyOptions extends CallOptions {
  json: PostV3RechargeBankTransferRechargesApplyJson
}

/** 申请银行转账充值：应答 */
export interface PostV3RechargeBankTransferRechargesApplyResponse extends PlatsolutionEcommerceBankTransferRechargeApplication {}

/** `v3/recharge/bank-transfer-recharges/apply` */
export interface V3RechargeBankTransferRechargesApply extends PathNode {
  /**
   * 申请银行转账充值
   *
   * `POST /v3/recharge/bank-transfer-recharges/apply`
   *
   * 产品：商家充值 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012585425 官方文档}
   */
  post(options: PostV3RechargeBankTransferRechargesApplyOptions): Promise<AxiosResponse<PostV3RechargeBankTransferRechargesApplyResponse>>
}

/** 查询银行转账充值结果：选项 */
export interface GetV3RechargeBankTransferRechargesOutRechargeNoByOutRechargeNoOptions extends CallOptions {
  /** 商户充值单号 · 例：`cz202407181234` */
  out_recharge_no: string
}

/** 查询银行转账充值结果：应答 */
export interface GetV3RechargeBankTransferRechargesOutRechargeNoByOutRechargeNoResponse extends PlatsolutionEcommerceBankTransferRecharge {}

/** `v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}` */
export interface V3RechargeBankTransferRechargesOutRechargeNoByOutRechargeNo extends PathNode {
  /**
   * 查询银行转账充值结果
   *
   * `GET /v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`
   *
   * 产品：商家充值 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012585430 官方文档}
   */
  get(options: GetV3RechargeBankTransferRechargesOutRechargeNoByOutRechargeNoOptions): Promise<AxiosResponse<GetV3RechargeBankTransferRechargesOutRechargeNoByOutRechargeNoResponse>>
}

export interface PlatsolutionEcommerceOperations {
  'POST /v3/platsolution/ecommerce/bank-transfer-recharges/apply': { json: PostV3PlatsolutionEcommerceBankTransferRechargesApplyJson; options: PostV3PlatsolutionEcommerceBankTransferRechargesApplyOptions; response: PostV3PlatsolutionEcommerceBankTransferRechargesApplyResponse }
  'GET /v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}': { options: GetV3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOutRechargeNoOptions; response: GetV3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOutRechargeNoResponse }
  'POST /v3/platsolution/ecommerce/insurance-compensation-contracts': { json: PostV3PlatsolutionEcommerceInsuranceCompensationContractsJson; options: PostV3PlatsolutionEcommerceInsuranceCompensationContractsOptions; response: PostV3PlatsolutionEcommerceInsuranceCompensationContractsResponse }
  'POST /v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened': { options: PostV3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpenedOptions; response: PostV3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpenedResponse }
  'POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills': { json: PostV3PlatsolutionEcommerceMchTransferCompensateBillsJson; options: PostV3PlatsolutionEcommerceMchTransferCompensateBillsOptions; response: PostV3PlatsolutionEcommerceMchTransferCompensateBillsResponse }
  'GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}': { options: GetV3PlatsolutionEcommerceMchTransferCompensateBillsBillIdByBillIdOptions; response: GetV3PlatsolutionEcommerceMchTransferCompensateBillsBillIdByBillIdResponse }
  'GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}': { options: GetV3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoOptions; response: GetV3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoResponse }
  'POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel': { options: PostV3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancelOptions; response: PostV3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancelResponse }
  'POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer': { json: PostV3PlatsolutionEcommerceMchTransferCompensateBillsPreTransferJson; options: PostV3PlatsolutionEcommerceMchTransferCompensateBillsPreTransferOptions; response: PostV3PlatsolutionEcommerceMchTransferCompensateBillsPreTransferResponse }
  'POST /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills': { json: PostV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsJson; options: PostV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOptions; response: PostV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsResponse }
  'GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}': { query: GetV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdQuery; options: GetV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdOptions; response: GetV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdResponse }
  'GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}': { query: GetV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoQuery; options: GetV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoOptions; response: GetV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoResponse }
  'POST /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills': { json: PostV3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsJson; options: PostV3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsOptions; response: PostV3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsResponse }
  'GET /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}': { options: GetV3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoOptions; response: GetV3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoResponse }
  'POST /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills': { json: PostV3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsJson; options: PostV3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOptions; response: PostV3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsResponse }
  'GET /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}': { query: GetV3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoQuery; options: GetV3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoOptions; response: GetV3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoResponse }
  'POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills': { json: PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsJson; options: PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOptions; response: PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsResponse }
  'GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}': { query: GetV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillIdQuery; options: GetV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillIdOptions; response: GetV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillIdResponse }
  'GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}': { query: GetV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoQuery; options: GetV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoOptions; response: GetV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoResponse }
  'POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel': { json: PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelJson; options: PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelOptions; response: PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelResponse }
  'POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer': { json: PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferJson; options: PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferOptions; response: PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferResponse }
  'POST /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills': { json: PostV3PlatsolutionEcommerceMchTransferSubMchCompensationBillsJson; options: PostV3PlatsolutionEcommerceMchTransferSubMchCompensationBillsOptions; response: PostV3PlatsolutionEcommerceMchTransferSubMchCompensationBillsResponse }
  'GET /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}': { query: GetV3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNoQuery; options: GetV3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNoOptions; response: GetV3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNoResponse }
  'POST /v3/platsolution/ecommerce/mch-transfer/transfer-bills': { json: PostV3PlatsolutionEcommerceMchTransferTransferBillsJson; options: PostV3PlatsolutionEcommerceMchTransferTransferBillsOptions; response: PostV3PlatsolutionEcommerceMchTransferTransferBillsResponse }
  'GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}': { query: GetV3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillIdQuery; options: GetV3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillIdOptions; response: GetV3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillIdResponse }
  'GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': { query: GetV3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNoQuery; options: GetV3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNoOptions; response: GetV3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNoResponse }
  'POST /v3/platsolution/ecommerce/recharge-employees': { json: PostV3PlatsolutionEcommerceRechargeEmployeesJson; options: PostV3PlatsolutionEcommerceRechargeEmployeesOptions; response: PostV3PlatsolutionEcommerceRechargeEmployeesResponse }
  'GET /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}': { options: GetV3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidOptions; response: GetV3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidResponse }
  'POST /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete': { options: PostV3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDeleteOptions; response: PostV3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDeleteResponse }
  'POST /v3/platsolution/ecommerce/recharges/apply': { json: PostV3PlatsolutionEcommerceRechargesApplyJson; options: PostV3PlatsolutionEcommerceRechargesApplyOptions; response: PostV3PlatsolutionEcommerceRechargesApplyResponse }
  'GET /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}': { query: GetV3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoQuery; options: GetV3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoOptions; response: GetV3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoResponse }
  'POST /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close': { query: PostV3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoCloseQuery; options: PostV3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoCloseOptions; response: PostV3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoCloseResponse }
  'POST /v3/platsolution/ecommerce/settle/prepay-settle-orders': { json: PostV3PlatsolutionEcommerceSettlePrepaySettleOrdersJson; options: PostV3PlatsolutionEcommerceSettlePrepaySettleOrdersOptions; response: PostV3PlatsolutionEcommerceSettlePrepaySettleOrdersResponse }
  'GET /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}': { options: GetV3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoOptions; response: GetV3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoResponse }
  'POST /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle': { json: PostV3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettleJson; options: PostV3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettleOptions; response: PostV3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettleResponse }
  'POST /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw': { json: PostV3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawJson; options: PostV3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOptions; response: PostV3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawResponse }
  'GET /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}': { query: GetV3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoQuery; options: GetV3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoOptions; response: GetV3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoResponse }
  'POST /v3/recharge/bank-transfer-recharges/apply': { json: PostV3RechargeBankTransferRechargesApplyJson; options: PostV3RechargeBankTransferRechargesApplyOptions; response: PostV3RechargeBankTransferRechargesApplyResponse }
  'GET /v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}': { options: GetV3RechargeBankTransferRechargesOutRechargeNoByOutRechargeNoOptions; response: GetV3RechargeBankTransferRechargesOutRechargeNoByOutRechargeNoResponse }
}

/** 银行转账充值单 */
export interface PlatsolutionEcommerceBankTransferRecharge {
  /** 充值商户号 · 例：`1900001121` */
  mchid: string
  /** 微信支付充值单号 · 例：`172234484162395401` */
  recharge_id: string
  /** 商户充值单号 · 例：`cz2020042013` */
  out_recharge_no: string
  /** 充值入账账户 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
  /** 充值状态 */
  recharge_state: 'SUCCESS' | 'RECHARGING' | 'CLOSED' | (string & {})
  /** 充值场景 */
  recharge_scene: 'ECOMMERCE_BANK_TRANSFER' | (string & {})
  /** 充值状态描述 */
  recharge_state_desc?: string
  /** 充值金额 */
  recharge_amount: {
    /** 总金额 · 单位：分 */
    amount?: number
    /** 货币类型 · 例：`CNY` */
    currency?: string
  }
  /** 转账充值的付款信息 */
  bank_transfer_info?: {
    /** 转账充值附言 */
    memo?: string
    /** 银行转账退回时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
    return_time?: string
    /** 银行转账退回原因 */
    return_reason?: string
    /** 开户银行名称 */
    bank_name?: string
    /** 银行卡号后四位 · 例：`0722` */
    bank_card_tail?: string
  }
  /** 受理充值时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  accept_time?: string
  /** 充值成功时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  success_time?: string
  /** 关闭充值时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  close_time?: string
}

/** 银行转账充值申请单 */
export interface PlatsolutionEcommerceBankTransferRechargeApplication {
  /** 微信支付充值单号 · 例：`172207846292553701` */
  recharge_id: string
  /** 商户充值单号 · 例：`cz202407181234` */
  out_recharge_no: string
  /** 银行账户 */
  transfer_in_account: {
    /** 开户银行名称 */
    bank_name?: string
    /** 开户银行省市编码 · 例：`440300` */
    bank_address_code?: string
    /** 开户银行行号 · 例：`991584000049` */
    bank_code?: string
    /** 银行账户名称 */
    bank_account_name?: string
    /** 银行账号 · 例：`686000172489957748585801` */
    bank_account_no?: string
  }
}

/** 赔付单 */
export interface PlatsolutionEcommerceCompensationBill {
  /** 服务商商户号 · 例：`1900001108` */
  sp_mchid: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'TRANSACTION_USER' | (string & {})
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 · 例：`1217752501201407033233368018` */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: 'WXPAY' | 'WXVALUE' | (string & {})
      }
    }
  }
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 赔付金额 · 单位：分 */
  amount?: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 微信支付转账单号 · 例：`1330000071100999991182020050700019480001` */
  bill_id: string
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 受理时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  accept_time: string
  /** 成功时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  success_time?: string
  /** 关单信息 */
  close_info?: {
    /** 关单时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
    close_time?: string
    /** 关单原因 · 例：`NOT_ENOUGH` */
    close_reason?: string
  }
  /** 出资商户号 · 例：`1900001109` */
  sponsor_mchid?: string
}

/** 日终余额预约提现单 */
export interface PlatsolutionEcommerceDayEndWithdrawal {
  /** 收付通平台商户号 · 例：`222212131` */
  sp_mchid: string
  /** 特约商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 单据状态 */
  status: 'CREATED' | 'PROCESSING' | 'FINISHED' | 'ABNORMAL' | (string & {})
  /** 微信支付提现单号 · 例：`12321937198237912739132791732912793127931279317929791239112123` */
  withdraw_id: string
  /** 商户提现单号 · 例：`20190611222222222200000000012122` */
  out_request_no: string
  /** 提现金额 · 单位：分 */
  total_amount: number
  /** 提现成功金额 · 单位：分 */
  success_amount?: number
  /** 提现失败金额 · 单位：分 */
  fail_amount?: number
  /** 提现退票金额 · 单位：分 */
  refund_amount?: number
  /** 发起提现时间 · RFC 3339 */
  create_time: string
  /** 提现状态更新时间 · RFC 3339 */
  update_time: string
  /** 失败原因 */
  reason?: string
  /** 提现备注 */
  remark?: string
  /** 银行附言 */
  bank_memo?: string
  /** 出款账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
  /** 入账银行账号后四位 · 例：`1178` */
  account_number: string
  /** 入账银行 */
  account_bank: string
  /** 入账银行全称 */
  bank_name?: string
}

/** 保证金售后赔付单 */
export interface PlatsolutionEcommerceDepositAfterSalesCompensationBill {
  /** 服务商商户号 · 例：`1900001108` */
  sp_mchid: string
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {})
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 · 例：`1217752501201407033233368018` */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: 'WXPAY' | 'WXVALUE' | (string & {})
      }
    }
  }
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 赔付金额 · 单位：分 */
  amount?: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 微信支付转账单号 · 例：`1330000071100999991182020050700019480001` */
  bill_id: string
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 受理时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  accept_time: string
  /** 成功时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  success_time?: string
  /** 关单信息 */
  close_info?: {
    /** 关单时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
    close_time?: string
    /** 关单原因 · 例：`NOT_ENOUGH` */
    close_reason?: string
  }
  /** 出资商户号 · 例：`1900001109` */
  sponsor_mchid?: string
  /** 二级商户AppID · 例：`wx8888888888888888` */
  sub_appid?: string
}

/** 保证金赔付单 */
export interface PlatsolutionEcommerceDepositCompensationBill {
  /** 服务商商户号 · 例：`1900001108` */
  sp_mchid: string
  /** 业务类型 */
  business_type?: 'DEPOSIT_COMPENSATION' | 'PLATFORM_AFTER_SALES_COMPENSATION' | 'INSURANCE_CLAIM' | 'DEPOSIT_AFTER_SALES_COMPENSATION' | (string & {})
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {})
      /** 转账接收方商户信息 */
      mch_info?: {
        /** 商户号 · 例：`1900001108` */
        mch_id?: string
      }
    }
  }
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 赔付金额 · 单位：分 */
  amount?: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 收款方备注 */
  receiver_remark?: string
  /** 微信支付转账单号 · 例：`1330000071100999991182020050700019480001` */
  bill_id: string
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 受理时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  accept_time: string
  /** 成功时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  success_time?: string
  /** 关单信息 */
  close_info?: {
    /** 关单时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
    close_time?: string
    /** 关单原因 · 例：`NOT_ENOUGH` */
    close_reason?: string
  }
  /** 出资商户号 · 例：`1900001109` */
  sponsor_mchid?: string
}

/** 保险理赔单 */
export interface PlatsolutionEcommerceInsuranceClaimBill {
  /** 服务商商户号 · 例：`1900001108` */
  sp_mchid: string
  /** 二级商户号 · 例：`1900001109` */
  sub_mchid?: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {})
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 · 例：`1217752501201407033233368018` */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: 'WXPAY' | 'WXVALUE' | (string & {})
      }
    }
  }
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 赔付金额 · 单位：分 */
  amount?: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 微信支付转账单号 · 例：`1330000071100999991182020050700019480001` */
  bill_id: string
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {})
  /** 受理时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  accept_time: string
  /** 成功时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  success_time?: string
  /** 关单信息 */
  close_info?: {
    /** 关单时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
    accept_time?: string
    /** 关单原因 · 例：`NOT_ENOUGH` */
    close_reason?: string
  }
  /** 出资商户号 · 例：`1900001109` */
  sponsor_mchid?: string
}

/** 保险理赔功能开通状态 */
export interface PlatsolutionEcommerceInsuranceCompensationContract {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 是否开通成功 */
  opened: boolean
  /** 成功时间 · RFC 3339 · 例：`2024-08-09T13:29:35.120+08:00` */
  success_time?: string
}

/** 转账接收者信息 */
export interface PlatsolutionEcommerceReceiver {
  /** 转账接收方类型 */
  type?: 'MERCHANT' | (string & {})
  /** 转账接收方商户信息 */
  mch_info?: {
    /** 商户号 · 例：`1900001108` */
    mchid?: string
  }
  /** 赔付单信息 */
  transaction_info?: {
    /** 交易订单号 · 例：`1217752501201407033233368018` */
    transaction_id: string
  }
}

/** 二级商户充值单 */
export interface PlatsolutionEcommerceRecharge {
  /** 平台商户号 · 例：`1900001109` */
  sp_mchid: string
  /** 二级商户号 · 例：`1900001121` */
  sub_mchid: string
  /** 微信支付充值单号 · 例：`172234484162395401` */
  recharge_id: string
  /** 商户充值单号 · 例：`cz2020042013` */
  out_recharge_no: string
  /** 充值渠道 */
  recharge_channel?: 'BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {})
  /** 充值入账账户 */
  account_type: 'DEPOSIT' | 'OPERATION' | (string & {})
  /** 充值状态 */
  recharge_state: 'SUCCESS' | 'RECHARGING' | 'CLOSED' | (string & {})
  /** 充值场景 */
  recharge_scene: 'ECOMMERCE_DEPOSIT' | 'ECOMMERCE_PAYMENT' | (string & {})
  /** 充值状态描述 */
  recharge_state_desc?: string
  /** 充值金额 */
  recharge_amount: {
    /** 总金额 · 单位：分 */
    amount?: number
    /** 货币类型 · 例：`CNY` */
    currency?: string
  }
  /** 转账充值的付款信息 */
  bank_transfer_info?: {
    /** 转入的银行流水单号 · 例：`110240620400046628001252733345` */
    bill_no?: string
    /** 转账充值附言 */
    memo?: string
    /** 银行转账退回时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
    return_time?: string
    /** 银行转账退回原因 */
    return_reason?: string
    /** 开户银行名称 */
    bank_name?: string
    /** 银行卡号后四位 · 例：`0722` */
    bank_card_tail?: string
    /** 银行账户名称 */
    bank_account_name?: string
  }
  /** 扫码充值的付款信息 */
  qr_recharge_info?: {
    /** 用户OpenID · 例：`owYiu0WOJdGCYxoHrPabGhI39uT4` */
    openid?: string
    /** 员工类型 */
    employee_type?: 'ADMIN' | 'STAFF' | (string & {})
  }
  /** 网银充值的付款信息 */
  online_bank_recharge_info?: {
    /** 银行交易订单号 · 例：`110240620400046628001252733345` */
    bill_no?: string
    /** 网银充值退回时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
    return_time?: string
    /** 网银充值退回原因 */
    return_reason?: string
    /** 开户银行名称 */
    bank_name?: string
    /** 网银类型 */
    online_bank_type?: 'ONLINE_BANK_TYPE_CORPORATE' | 'ONLINE_BANK_TYPE_PERSONAL' | (string & {})
    /** 银行卡号后四位 · 例：`0722` */
    bank_card_tail?: string
    /** 银行账户名称 */
    bank_account_name?: string
  }
  /** 受理充值时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  accept_time?: string
  /** 充值成功时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  success_time?: string
  /** 关闭充值时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  close_time?: string
  /** 可用充值渠道列表 */
  available_recharge_channels?: ('BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {}))[]
}

/** 二级商户可扫码充值员工 */
export interface PlatsolutionEcommerceRechargeEmployee {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 员工OpenID · 例：`oLTPCuCsfN3ABBz50VUZBNlHDbUU` */
  sp_openid?: string
  /** 员工状态 */
  state?: 'EFFECTIVE' | 'DELETED' | (string & {})
  /** 添加员工时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  create_time?: string
  /** 最后更新时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  update_time?: string
}

