// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, FileInput, PathNode, Printed } from '../index'
import type { V3MchOperateRiskWithdrawlApplyApplymentIdNode, V3MchOperateRiskWithdrawlApplyOutRequestNoNode, V3MerchantFundWithdrawBillTypeNode, V3MerchantFundWithdrawOutRequestNoNode, V3MerchantFundWithdrawWithdrawIdNode, V3MerchantStoreStoresByStoreIdRecipientsNode, V3RateActivityApplicationsIdNode } from './prefixes'

/** 提交已注销商户号可用余额提现申请单：请求 */
export interface PostV3MchOperateRiskWithdrawlApplyJson {
  /** 二级商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 二级商户号的出款子账户类型 */
  out_account_type: 'BASIC_ACCOUNT' | 'OPERATE_ACCOUNT' | 'MARGIN_ACCOUNT'
  /** 提现金额 · 单位：分 */
  amount: number
  /** 商户提现申请单号 · 例：`2019061122222222122` */
  out_request_no: string
  /** 收款对象类型 */
  payee_type: 'CONTRIBUTION_MERCHANT' | 'SERVICE_PROVIDER_MERCHANT' | 'OTHER_MERCHANT' | 'INDIVIDUAL'
  /** 收款对象对应的商户号 · 例：`1900000109` */
  payee_mchid?: string
  /** 收款账号信息 */
  payee_info: {
    /** 账户类型 */
    account_type: 'ACCOUNT_TYPE_CORPORATE' | 'ACCOUNT_TYPE_PERSONAL'
    /** 银行账户 */
    bank_account_info?: {
      /** 开户名称 · 敏感信息，加密传输 */
      account_name: string
      /** 开户银行 */
      account_bank: string
      /** 开户银行联行号 · 例：`402713354941` */
      bank_branch_id?: string
      /** 开户银行全称 · 例：`402713354941` */
      bank_name?: string
      /** 银行账号 · 敏感信息，加密传输 */
      account_number: string
    }
    /** 收款人账号对应的证件信息 */
    identity_info?: {
      /** 证件类型 */
      id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
      /** 证件姓名 · 敏感信息，加密传输 */
      identification_name: string
      /** 证件号码 · 敏感信息，加密传输 */
      identification_no: string
    }
  }
  /** 付款申请证明材料 */
  proof_media_list?: {
    /** 申请证明材料 */
    proof_payee_media?: {
      /** 申请证明材料类型 */
      proof_media_type: 'BASIC_TRANSACTION_INFORMATION' | 'LEGAL_ID_CARD' | 'ID_CARD' | 'BUSINESS_LICENSE_PHOTO' | 'PAYEE_ID_CARD' | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6' | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7' | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8'
      /** 证明材料照片 · 例：`jTpGmxUX3FBWVQ5NJTZvlKXQ` */
      proof_media: string
    }[]
  }
  /** 补充材料 */
  additional_materials?: {
    /** 补充材料照片列表 */
    additional_media?: string[]
  }
  /** 备注 */
  remark?: string
}

/** 提交已注销商户号可用余额提现申请单：选项 */
export interface PostV3MchOperateRiskWithdrawlApplyOptions extends CallOptions {
  json: PostV3MchOperateRiskWithdrawlApplyJson
}

/** 提交已注销商户号可用余额提现申请单：应答 */
export interface PostV3MchOperateRiskWithdrawlApplyResponse {
  /** 微信支付提现申请单号 · 例：`20220101332222` */
  applyment_id?: string
  /** 商户提现申请单号 · 例：`1234567` */
  out_request_no?: string
}

/** `v3/mch_operate/risk/withdrawl-apply` */
export interface V3MchOperateRiskWithdrawlApply extends Printed {
  /**
   * 提交已注销商户号可用余额提现申请单
   *
   * `POST /v3/mch_operate/risk/withdrawl-apply`
   *
   * 产品：收付通∙提现 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012488950 官方文档}
   */
  post(options: PostV3MchOperateRiskWithdrawlApplyOptions): Promise<AxiosResponse<PostV3MchOperateRiskWithdrawlApplyResponse>>
  readonly applymentId: V3MchOperateRiskWithdrawlApplyApplymentIdNode
  readonly outRequestNo: V3MchOperateRiskWithdrawlApplyOutRequestNoNode
  readonly 'applyment-id/{applyment_id}': V3MchOperateRiskWithdrawlApplyApplymentIdByApplymentId
  readonly 'out-request-no/{out_request_no}': V3MchOperateRiskWithdrawlApplyOutRequestNoByOutRequestNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/mch_operate/risk/withdrawl-apply/${Path}`>
}

/** 微信支付提现申请单号查询提现申请单状态：选项 */
export interface GetV3MchOperateRiskWithdrawlApplyApplymentIdByApplymentIdOptions extends CallOptions {
  /** 微信支付提现申请单号 · 例：`20220210183333` */
  applyment_id: string
}

/** 微信支付提现申请单号查询提现申请单状态：应答 */
export interface GetV3MchOperateRiskWithdrawlApplyApplymentIdByApplymentIdResponse {
  /** 提现申请单信息 */
  withdrawl_apply: MerchantWithdrawalApplication
}

/** `v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}` */
export interface V3MchOperateRiskWithdrawlApplyApplymentIdByApplymentId extends PathNode {
  /**
   * 微信支付提现申请单号查询提现申请单状态
   *
   * `GET /v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}`
   *
   * 产品：收付通∙提现 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012778400 官方文档}
   */
  get(options: GetV3MchOperateRiskWithdrawlApplyApplymentIdByApplymentIdOptions): Promise<AxiosResponse<GetV3MchOperateRiskWithdrawlApplyApplymentIdByApplymentIdResponse>>
}

/** 商户提现申请单号查询提现申请单状态：选项 */
export interface GetV3MchOperateRiskWithdrawlApplyOutRequestNoByOutRequestNoOptions extends CallOptions {
  /** 商户提现申请号 · 例：`123283928932` */
  out_request_no: string
}

/** 商户提现申请单号查询提现申请单状态：应答 */
export interface GetV3MchOperateRiskWithdrawlApplyOutRequestNoByOutRequestNoResponse {
  /** 提现申请单信息 */
  withdrawl_apply: MerchantWithdrawalApplication
}

/** `v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}` */
export interface V3MchOperateRiskWithdrawlApplyOutRequestNoByOutRequestNo extends PathNode {
  /**
   * 商户提现申请单号查询提现申请单状态
   *
   * `GET /v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}`
   *
   * 产品：收付通∙提现 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476164 官方文档}
   */
  get(options: GetV3MchOperateRiskWithdrawlApplyOutRequestNoByOutRequestNoOptions): Promise<AxiosResponse<GetV3MchOperateRiskWithdrawlApplyOutRequestNoByOutRequestNoResponse>>
}

/** 申请修改特约商户结算规则：请求 */
export interface PostV3MerchantSettlementMerchantSettleRuleApplicationsJson {
  /** 从业机构号 · 例：`1356485` */
  acquiring_bank_id: string
  /** 渠道商户号 · 例：`20001111` */
  channel_id: string
  /** 从业机构特约商户号 · 例：`1346578` */
  sub_mchid: string
  /** 结算规则id */
  settle_rule_id: number
}

/** 申请修改特约商户结算规则：选项 */
export interface PostV3MerchantSettlementMerchantSettleRuleApplicationsOptions extends CallOptions {
  json: PostV3MerchantSettlementMerchantSettleRuleApplicationsJson
}

/** 申请修改特约商户结算规则：应答 */
export interface PostV3MerchantSettlementMerchantSettleRuleApplicationsResponse extends MerchantSettleRuleApplication {}

/** `v3/merchant-settlement/merchant-settle-rule-applications` */
export interface V3MerchantSettlementMerchantSettleRuleApplications extends Printed {
  /**
   * 申请修改特约商户结算规则
   *
   * `POST /v3/merchant-settlement/merchant-settle-rule-applications`
   *
   * 产品：结算规则管理 · 角色：从业机构
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697924 官方文档}
   */
  post(options: PostV3MerchantSettlementMerchantSettleRuleApplicationsOptions): Promise<AxiosResponse<PostV3MerchantSettlementMerchantSettleRuleApplicationsResponse>>
  readonly _application_id_: V3MerchantSettlementMerchantSettleRuleApplicationsByApplicationId
  readonly '{application_id}': V3MerchantSettlementMerchantSettleRuleApplicationsByApplicationId
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/merchant-settlement/merchant-settle-rule-applications/${Path}`>
}

/** 根据申请单ID查询结果：选项 */
export interface GetV3MerchantSettlementMerchantSettleRuleApplicationsByApplicationIdOptions extends CallOptions {
  /** 申请单编号 · 例：`20000011111` */
  application_id: string
}

/** 根据申请单ID查询结果：应答 */
export interface GetV3MerchantSettlementMerchantSettleRuleApplicationsByApplicationIdResponse extends MerchantSettleRuleApplication {}

/** `v3/merchant-settlement/merchant-settle-rule-applications/{application_id}` */
export interface V3MerchantSettlementMerchantSettleRuleApplicationsByApplicationId extends PathNode {
  /**
   * 根据申请单ID查询结果
   *
   * `GET /v3/merchant-settlement/merchant-settle-rule-applications/{application_id}`
   *
   * 产品：结算规则管理 · 角色：从业机构
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012698574 官方文档}
   */
  get(options: GetV3MerchantSettlementMerchantSettleRuleApplicationsByApplicationIdOptions): Promise<AxiosResponse<GetV3MerchantSettlementMerchantSettleRuleApplicationsByApplicationIdResponse>>
}

/** 创建门店：请求 */
export interface PostV3MerchantStoreStoresJson {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 门店基础信息 */
  store_basics?: MerchantStoreBasics
  /** 门店地址信息 */
  store_address?: MerchantStoreAddress
  /** 门店经营信息 */
  store_business?: {
    /** 门店服务电话 · 例：`0755-86013388` */
    service_phone?: string
    /** 门店经营时间 */
    business_hours?: string
  }
  /** 门店收款信息 */
  store_recipient?: {
    /** 门店收款商户号 · 例：`1230000109` */
    mchid: string
    /** 门店收款主体 */
    company_name?: string
  }[]
}

/** 创建门店：选项 */
export interface PostV3MerchantStoreStoresOptions extends CallOptions {
  json: PostV3MerchantStoreStoresJson
}

/** 创建门店：应答 */
export interface PostV3MerchantStoreStoresResponse {
  /** 微信支付商户门店ID */
  store_id: number
}

/** `v3/merchant-store/stores` */
export interface V3MerchantStoreStores extends Printed {
  /**
   * 创建门店
   *
   * `POST /v3/merchant-store/stores`
   *
   * 产品：经营工具∙连锁品牌∙门店 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014085766 官方文档}
   */
  post(options: PostV3MerchantStoreStoresOptions): Promise<AxiosResponse<PostV3MerchantStoreStoresResponse>>
  readonly _store_id_: V3MerchantStoreStoresByStoreId
  readonly '{store_id}': V3MerchantStoreStoresByStoreId
  readonly '{store_id}/recipients': V3MerchantStoreStoresByStoreIdRecipientsNode
  readonly '{store_id}/recipients/bind': V3MerchantStoreStoresByStoreIdRecipientsBind
  readonly '{store_id}/recipients/unbind': V3MerchantStoreStoresByStoreIdRecipientsUnbind
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/merchant-store/stores/${Path}`>
}

/** 查询门店：查询参数 */
export interface GetV3MerchantStoreStoresByStoreIdQuery {
  /** 特约商户号 · 例：`1900000109` */
  sub_mchid?: string
}

/** 查询门店：选项 */
export interface GetV3MerchantStoreStoresByStoreIdOptions extends CallOptions {
  /** 微信支付商户门店ID */
  store_id: number
  query?: GetV3MerchantStoreStoresByStoreIdQuery
}

/** 查询门店：应答 */
export interface GetV3MerchantStoreStoresByStoreIdResponse {
  /** 门店基础信息 */
  store_basics?: MerchantStoreBasics
  /** 门店地址信息 */
  store_address?: MerchantStoreAddress
  /** 门店经营信息 */
  store_business?: {
    /** 门店服务电话 · 例：`0755-86013388` */
    service_phone?: string
    /** 门店经营时间 */
    business_hours?: string
  }
  /** 门店收款信息 */
  store_recipient?: {
    /** 门店收款商户号 · 例：`1230000109` */
    mchid: string
    /** 门店收款主体 */
    company_name?: string
  }[]
  /** 门店状态 */
  store_state?: {
    /** 门店状态描述 */
    store_state_message?: string
    /** 地址核实失败原因 */
    address_failed_reason?: string
    store_state_value?: string
  }
}

/** 修改门店：请求 */
export interface PatchV3MerchantStoreStoresByStoreIdJson {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 门店基础信息 */
  store_basics?: MerchantStoreBasics
  /** 门店地址信息 */
  store_address?: MerchantStoreAddress
  /** 门店经营信息 */
  store_business?: {
    /** 门店服务电话 · 例：`0755-86013388` */
    service_phone?: string
    /** 门店经营时间 */
    business_hours?: string
  }
}

/** 修改门店：选项 */
export interface PatchV3MerchantStoreStoresByStoreIdOptions extends CallOptions {
  /** 微信支付商户门店ID */
  store_id: number
  json: PatchV3MerchantStoreStoresByStoreIdJson
}

/** 修改门店：应答 */
export type PatchV3MerchantStoreStoresByStoreIdResponse = undefined

/** `v3/merchant-store/stores/{store_id}` */
export interface V3MerchantStoreStoresByStoreId extends Printed {
  /**
   * 查询门店
   *
   * `GET /v3/merchant-store/stores/{store_id}`
   *
   * 产品：经营工具∙连锁品牌∙门店 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014085769 官方文档}
   */
  get(options: GetV3MerchantStoreStoresByStoreIdOptions): Promise<AxiosResponse<GetV3MerchantStoreStoresByStoreIdResponse>>
  /**
   * 修改门店
   *
   * `PATCH /v3/merchant-store/stores/{store_id}`
   *
   * 产品：经营工具∙连锁品牌∙门店 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014085768 官方文档}
   */
  patch(options: PatchV3MerchantStoreStoresByStoreIdOptions): Promise<AxiosResponse<PatchV3MerchantStoreStoresByStoreIdResponse>>
  readonly recipients: V3MerchantStoreStoresByStoreIdRecipientsNode
  readonly 'recipients/bind': V3MerchantStoreStoresByStoreIdRecipientsBind
  readonly 'recipients/unbind': V3MerchantStoreStoresByStoreIdRecipientsUnbind
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/merchant-store/stores/{store_id}/${Path}`>
}

/** 绑定门店收款信息：请求 */
export interface PostV3MerchantStoreStoresByStoreIdRecipientsBindJson {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 门店收款信息 */
  store_recipient: {
    /** 门店收款商户号 · 例：`1230000109` */
    mchid: string
    /** 门店收款主体 */
    company_name?: string
  }[]
}

/** 绑定门店收款信息：选项 */
export interface PostV3MerchantStoreStoresByStoreIdRecipientsBindOptions extends CallOptions {
  /** 微信支付商户门店ID */
  store_id: number
  json: PostV3MerchantStoreStoresByStoreIdRecipientsBindJson
}

/** 绑定门店收款信息：应答 */
export interface PostV3MerchantStoreStoresByStoreIdRecipientsBindResponse {
  /** 收款门店信息 */
  failed_store_recipient?: {
    /** 门店收款商户号 · 例：`1230000109` */
    mchid?: string
    /** 绑定当前收款信息失败的原因 */
    failed_reason?: string
  }[]
}

/** `v3/merchant-store/stores/{store_id}/recipients/bind` */
export interface V3MerchantStoreStoresByStoreIdRecipientsBind extends PathNode {
  /**
   * 绑定门店收款信息
   *
   * `POST /v3/merchant-store/stores/{store_id}/recipients/bind`
   *
   * 产品：经营工具∙连锁品牌∙门店 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014085771 官方文档}
   */
  post(options: PostV3MerchantStoreStoresByStoreIdRecipientsBindOptions): Promise<AxiosResponse<PostV3MerchantStoreStoresByStoreIdRecipientsBindResponse>>
}

/** 解除门店收款信息绑定：请求 */
export interface PostV3MerchantStoreStoresByStoreIdRecipientsUnbindJson {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 门店收款信息 */
  store_recipient?: {
    /** 门店收款商户号 · 例：`1230000109` */
    mchid: string
    /** 门店收款主体 */
    company_name?: string
  }[]
}

/** 解除门店收款信息绑定：选项 */
export interface PostV3MerchantStoreStoresByStoreIdRecipientsUnbindOptions extends CallOptions {
  /** 微信支付商户门店ID */
  store_id: number
  json: PostV3MerchantStoreStoresByStoreIdRecipientsUnbindJson
}

/** 解除门店收款信息绑定：应答 */
export interface PostV3MerchantStoreStoresByStoreIdRecipientsUnbindResponse {
  /** 收款门店信息 */
  failed_store_recipient?: {
    /** 门店收款商户号 · 例：`1230000109` */
    mchid?: string
    /** 绑定当前收款信息失败的原因 */
    failed_reason?: string
  }[]
}

/** `v3/merchant-store/stores/{store_id}/recipients/unbind` */
export interface V3MerchantStoreStoresByStoreIdRecipientsUnbind extends PathNode {
  /**
   * 解除门店收款信息绑定
   *
   * `POST /v3/merchant-store/stores/{store_id}/recipients/unbind`
   *
   * 产品：经营工具∙连锁品牌∙门店 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014085773 官方文档}
   */
  post(options: PostV3MerchantStoreStoresByStoreIdRecipientsUnbindOptions): Promise<AxiosResponse<PostV3MerchantStoreStoresByStoreIdRecipientsUnbindResponse>>
}

/** 查询账户实时余额：选项 */
export interface GetV3MerchantFundBalanceByAccountTypeOptions extends CallOptions {
  /** 资金账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES'
}

/** 查询账户实时余额：应答 */
export interface GetV3MerchantFundBalanceByAccountTypeResponse {
  /** 可用余额 · 单位：分 */
  available_amount: number
  /** 不可用余额 · 单位：分 */
  pending_amount?: number
}

/** `v3/merchant/fund/balance/{account_type}` */
export interface V3MerchantFundBalanceByAccountType extends PathNode {
  /**
   * 查询账户实时余额
   *
   * `GET /v3/merchant/fund/balance/{account_type}`
   *
   * 产品：收付通∙余额、运营工具∙用工卡 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476700 官方文档}
   */
  get(options: GetV3MerchantFundBalanceByAccountTypeOptions): Promise<AxiosResponse<GetV3MerchantFundBalanceByAccountTypeResponse>>
}

/** 查询账户日终余额：查询参数 */
export interface GetV3MerchantFundDayendbalanceByAccountTypeQuery {
  /** 日期 · yyyy-MM-dd · 例：`2019-06-11` */
  date: string
}

/** 查询账户日终余额：选项 */
export interface GetV3MerchantFundDayendbalanceByAccountTypeOptions extends CallOptions {
  /** 资金账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES'
  query: GetV3MerchantFundDayendbalanceByAccountTypeQuery
}

/** 查询账户日终余额：应答 */
export interface GetV3MerchantFundDayendbalanceByAccountTypeResponse {
  /** 可用余额 · 单位：分 */
  available_amount: number
  /** 不可用余额 · 单位：分 */
  pending_amount?: number
}

/** `v3/merchant/fund/dayendbalance/{account_type}` */
export interface V3MerchantFundDayendbalanceByAccountType extends PathNode {
  /**
   * 查询账户日终余额
   *
   * `GET /v3/merchant/fund/dayendbalance/{account_type}`
   *
   * 产品：收付通∙余额、运营工具∙用工卡 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476702 官方文档}
   */
  get(options: GetV3MerchantFundDayendbalanceByAccountTypeOptions): Promise<AxiosResponse<GetV3MerchantFundDayendbalanceByAccountTypeResponse>>
}

/** 电商平台提现：请求 */
export interface PostV3MerchantFundWithdrawJson {
  /** 商户提现单号 · 例：`20190611222222222200000000012122` */
  out_request_no: string
  /** 提现金额 · 单位：分 */
  amount: number
  /** 备注 */
  remark?: string
  /** 银行附言 */
  bank_memo?: string
  /** 资金账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES'
  /** 提现结果通知地址 */
  notify_url?: string
}

/** 电商平台提现：选项 */
export interface PostV3MerchantFundWithdrawOptions extends CallOptions {
  json: PostV3MerchantFundWithdrawJson
}

/** 电商平台提现：应答 */
export interface PostV3MerchantFundWithdrawResponse {
  /** 微信支付提现单号 · 例：`12321937198237912739132791732912793127931279317929791239112123` */
  withdraw_id: string
  /** 商户提现单号 · 例：`20190611222222222200000000012122` */
  out_request_no: string
}

/** `v3/merchant/fund/withdraw` */
export interface V3MerchantFundWithdraw extends Printed {
  /**
   * 电商平台提现
   *
   * `POST /v3/merchant/fund/withdraw`
   *
   * 产品：收付通∙提现 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476670 官方文档}
   */
  post(options: PostV3MerchantFundWithdrawOptions): Promise<AxiosResponse<PostV3MerchantFundWithdrawResponse>>
  readonly billType: V3MerchantFundWithdrawBillTypeNode
  readonly outRequestNo: V3MerchantFundWithdrawOutRequestNoNode
  readonly withdrawId: V3MerchantFundWithdrawWithdrawIdNode
  readonly 'bill-type/{bill_type}': V3MerchantFundWithdrawBillTypeByBillType
  readonly 'out-request-no/{out_request_no}': V3MerchantFundWithdrawOutRequestNoByOutRequestNo
  readonly 'withdraw-id/{withdraw_id}': V3MerchantFundWithdrawWithdrawIdByWithdrawId
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/merchant/fund/withdraw/${Path}`>
}

/** 按日下载提现异常文件：查询参数 */
export interface GetV3MerchantFundWithdrawBillTypeByBillTypeQuery {
  /** 账单日期 · yyyy-MM-dd · 例：`2019-06-11` */
  bill_date: string
  /** 压缩类型 */
  tar_type?: 'GZIP'
}

/** 按日下载提现异常文件：选项 */
export interface GetV3MerchantFundWithdrawBillTypeByBillTypeOptions extends CallOptions {
  /** 账单类型 */
  bill_type: 'NO_SUCC'
  query: GetV3MerchantFundWithdrawBillTypeByBillTypeQuery
}

/** 按日下载提现异常文件：应答 */
export interface GetV3MerchantFundWithdrawBillTypeByBillTypeResponse {
  /** 哈希类型 */
  hash_type: 'SHA1' | (string & {})
  /** 哈希值 · 例：`79bb0f45fc4c42234a918000b2668d689e2bde04` */
  hash_value: string
  /** 账单下载地址 */
  download_url: string
}

/** `v3/merchant/fund/withdraw/bill-type/{bill_type}` */
export interface V3MerchantFundWithdrawBillTypeByBillType extends PathNode {
  /**
   * 按日下载提现异常文件
   *
   * `GET /v3/merchant/fund/withdraw/bill-type/{bill_type}`
   *
   * 产品：收付通∙提现、运营工具∙用工卡 · 角色：电商平台、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476678 官方文档}
   */
  get(options: GetV3MerchantFundWithdrawBillTypeByBillTypeOptions): Promise<AxiosResponse<GetV3MerchantFundWithdrawBillTypeByBillTypeResponse>>
}

/** 电商平台(商户提现单号查询)提现状态：选项 */
export interface GetV3MerchantFundWithdrawOutRequestNoByOutRequestNoOptions extends CallOptions {
  /** 商户提现单号 · 例：`20190611222222222200000000012122` */
  out_request_no: string
}

/** 电商平台(商户提现单号查询)提现状态：应答 */
export interface GetV3MerchantFundWithdrawOutRequestNoByOutRequestNoResponse extends MerchantWithdrawal {}

/** `v3/merchant/fund/withdraw/out-request-no/{out_request_no}` */
export interface V3MerchantFundWithdrawOutRequestNoByOutRequestNo extends PathNode {
  /**
   * 电商平台(商户提现单号查询)提现状态
   *
   * `GET /v3/merchant/fund/withdraw/out-request-no/{out_request_no}`
   *
   * 产品：收付通∙提现 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476672 官方文档}
   */
  get(options: GetV3MerchantFundWithdrawOutRequestNoByOutRequestNoOptions): Promise<AxiosResponse<GetV3MerchantFundWithdrawOutRequestNoByOutRequestNoResponse>>
}

/** 电商平台(微信支付提现单号)查询提现状态：选项 */
export interface GetV3MerchantFundWithdrawWithdrawIdByWithdrawIdOptions extends CallOptions {
  /** 微信支付提现单号 · 例：`12321937198237912739132791732123` */
  withdraw_id: string
}

/** 电商平台(微信支付提现单号)查询提现状态：应答 */
export interface GetV3MerchantFundWithdrawWithdrawIdByWithdrawIdResponse extends MerchantWithdrawal {}

/** `v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}` */
export interface V3MerchantFundWithdrawWithdrawIdByWithdrawId extends PathNode {
  /**
   * 电商平台(微信支付提现单号)查询提现状态
   *
   * `GET /v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}`
   *
   * 产品：收付通∙提现 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476674 官方文档}
   */
  get(options: GetV3MerchantFundWithdrawWithdrawIdByWithdrawIdOptions): Promise<AxiosResponse<GetV3MerchantFundWithdrawWithdrawIdByWithdrawIdResponse>>
}

/** 文件上传：请求 */
export interface PostV3MerchantMediaUploadForm {
  /** 图片文件 · 最大5242880字节 */
  file: FileInput
  /** 媒体文件元信息JSON格式字符串 · 缺省时由客户端填写 */
  meta?: string | {
    /** 文件名称 · 缺省时由客户端填写 */
    filename?: string
    /** 文件摘要 · 缺省时由客户端填写 */
    sha256?: string
  }
}

/** 文件上传：选项 */
export interface PostV3MerchantMediaUploadOptions extends CallOptions {
  form: PostV3MerchantMediaUploadForm
}

/** 文件上传：应答 */
export interface PostV3MerchantMediaUploadResponse {
  /** 媒体文件标识Id */
  media_id: string
}

/** `v3/merchant/media/upload` */
export interface V3MerchantMediaUpload extends PathNode {
  /**
   * 文件上传
   *
   * `POST /v3/merchant/media/upload`
   *
   * 产品：通用接口 · 角色：微信支付商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012760432 官方文档}
   */
  post(options: PostV3MerchantMediaUploadOptions): Promise<AxiosResponse<PostV3MerchantMediaUploadResponse>>
}

/** 视频上传：请求 */
export interface PostV3MerchantMediaVideoUploadForm {
  /** 图片文件 · 最大5242880字节 */
  file: FileInput
  /** 媒体文件元信息JSON格式字符串 · 缺省时由客户端填写 */
  meta?: string | {
    /** 文件名称 · 缺省时由客户端填写 */
    filename?: string
    /** 文件摘要 · 缺省时由客户端填写 */
    sha256?: string
  }
}

/** 视频上传：选项 */
export interface PostV3MerchantMediaVideoUploadOptions extends CallOptions {
  form: PostV3MerchantMediaVideoUploadForm
}

/** 视频上传：应答 */
export interface PostV3MerchantMediaVideoUploadResponse {
  /** 媒体文件标识Id */
  media_id: string
}

/** `v3/merchant/media/video_upload` */
export interface V3MerchantMediaVideoUpload extends PathNode {
  /**
   * 视频上传
   *
   * `POST /v3/merchant/media/video_upload`
   *
   * 产品：通用接口 · 角色：微信支付商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761084 官方文档}
   */
  post(options: PostV3MerchantMediaVideoUploadOptions): Promise<AxiosResponse<PostV3MerchantMediaVideoUploadResponse>>
}

/** 服务商银行来账查询：查询参数 */
export interface GetV3MerchantfundMerchantIncomeRecordsQuery {
  /** 账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES'
  /** 日期 · yyyy-MM-dd · 例：`2019-06-11` */
  date: string
  /** 本次查询偏移量 */
  offset?: number
  /** 本次请求最大查询条数 */
  limit: number
}

/** 服务商银行来账查询：选项 */
export interface GetV3MerchantfundMerchantIncomeRecordsOptions extends CallOptions {
  query: GetV3MerchantfundMerchantIncomeRecordsQuery
}

/** 服务商银行来账查询：应答 */
export interface GetV3MerchantfundMerchantIncomeRecordsResponse {
  /** 查询数据总条数 */
  total_count: number
  /** 本次查询偏移量 */
  offset: number
  /** 本次查询条数 */
  limit: number
  /** 银行来账记录列表 */
  data?: {
    /** 商户号 · 例：`2480253391` */
    mchid: string
    /** 账户类型 */
    account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
    /** 银行来账类型 */
    income_record_type: 'OFFLINERECHARGE' | 'ENTERPRISEDIRECTREVENUE' | (string & {})
    /** 银行来账微信单号 · 例：`4200000811202011056138519459` */
    income_record_id: string
    /** 银行来账金额 · 单位：分 */
    amount: number
    /** 银行来账完成时间 · RFC 3339 · 例：`2017-12-08T00:08:00.00+08:00` */
    success_time: string
    /** 付款方银行名称 */
    bank_name: string
    /** 付款方银行户名 */
    bank_account_name: string
    /** 付款方银行卡号 */
    bank_account_number: string
    /** 银行备注 */
    recharge_remark: string
  }[]
  /** 分页链接 */
  links: MerchantPageLinks
}

/** `v3/merchantfund/merchant/income-records` */
export interface V3MerchantfundMerchantIncomeRecords extends PathNode {
  /**
   * 服务商银行来账查询
   *
   * `GET /v3/merchantfund/merchant/income-records`
   *
   * 产品：资金应用∙转账∙服务商模式、运营工具∙用工卡 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012720300 官方文档}
   */
  get(options: GetV3MerchantfundMerchantIncomeRecordsOptions): Promise<AxiosResponse<GetV3MerchantfundMerchantIncomeRecordsResponse>>
}

/** 特约商户银行来账查询：查询参数 */
export interface GetV3MerchantfundPartnerIncomeRecordsQuery {
  /** 特约商户号 · 例：`2480253391` */
  sub_mchid: string
  /** 账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES'
  /** 日期 · yyyy-MM-dd · 例：`2019-06-11` */
  date: string
  /** 本次查询偏移量 */
  offset?: number
  /** 本次请求最大查询条数 */
  limit: number
}

/** 特约商户银行来账查询：选项 */
export interface GetV3MerchantfundPartnerIncomeRecordsOptions extends CallOptions {
  query: GetV3MerchantfundPartnerIncomeRecordsQuery
}

/** 特约商户银行来账查询：应答 */
export interface GetV3MerchantfundPartnerIncomeRecordsResponse {
  /** 查询数据总条数 */
  total_count: number
  /** 本次查询偏移量 */
  offset: number
  /** 本次查询条数 */
  limit: number
  /** 银行来账记录列表 */
  data?: {
    /** 特约商户号 · 例：`2480253391` */
    sub_mchid: string
    /** 账户类型 */
    account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
    /** 银行来账类型 */
    income_record_type: 'OFFLINERECHARGE' | 'ENTERPRISEDIRECTREVENUE' | (string & {})
    /** 银行来账微信单号 · 例：`4200000811202011056138519459` */
    income_record_id: string
    /** 银行来账金额 · 单位：分 */
    amount: number
    /** 银行来账完成时间 · RFC 3339 · 例：`2017-12-08T00:08:00.00+08:00` */
    success_time: string
    /** 付款方银行名称 */
    bank_name: string
    /** 付款方银行户名 */
    bank_account_name: string
    /** 付款方银行卡号 */
    bank_account_number: string
    /** 银行备注 */
    recharge_remark: string
  }[]
  /** 分页链接 */
  links: MerchantPageLinks
}

/** `v3/merchantfund/partner/income-records` */
export interface V3MerchantfundPartnerIncomeRecords extends PathNode {
  /**
   * 特约商户银行来账查询
   *
   * `GET /v3/merchantfund/partner/income-records`
   *
   * 产品：资金应用∙转账∙服务商模式、运营工具∙用工卡 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012720249 官方文档}
   */
  get(options: GetV3MerchantfundPartnerIncomeRecordsOptions): Promise<AxiosResponse<GetV3MerchantfundPartnerIncomeRecordsResponse>>
}

/** 报名费率优惠活动：请求 */
export interface PostV3RateActivityApplicationsJson {
  /** 从业机构号 · 例：`1356485` */
  acquiring_bank_id: string
  /** 渠道商户号 · 例：`20001111` */
  channel_id: string
  /** 从业机构特约商户号 · 例：`1346578` */
  sub_mchid: string
  /** 活动报名信息 */
  activity_detail: {
    /** 活动ID · 例：`schoolcanteen_001` */
    activity_id: string
    /** 活动费率 · 例：`0.6` */
    activity_rate?: string
    /** 活动报名材料 */
    activity_apply_information?: {
      /** 材料ID · 例：`SCHOOL_QUALIFICATION_PROVEMENT` */
      apply_material_id?: string
      /** 材料内容 */
      apply_material_information?: string[]
    }[]
  }
  /** 补充信息 */
  additional_information?: {
    /** 补充说明 */
    additional_message?: string
    /** 补充材料 */
    additional_material?: string[]
  }
}

/** 报名费率优惠活动：选项 */
export interface PostV3RateActivityApplicationsOptions extends CallOptions {
  json: PostV3RateActivityApplicationsJson
}

/** 报名费率优惠活动：应答 */
export interface PostV3RateActivityApplicationsResponse {
  /** 申请单编号 · 例：`20000000011111` */
  application_id: string
}

/** `v3/rate-activity/applications` */
export interface V3RateActivityApplications extends Printed {
  /**
   * 报名费率优惠活动
   *
   * `POST /v3/rate-activity/applications`
   *
   * 产品：通用接口 · 角色：从业机构
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012698774 官方文档}
   */
  post(options: PostV3RateActivityApplicationsOptions): Promise<AxiosResponse<PostV3RateActivityApplicationsResponse>>
  readonly id: V3RateActivityApplicationsIdNode
  readonly 'id/{application_id}': V3RateActivityApplicationsIdByApplicationId
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/rate-activity/applications/${Path}`>
}

/** 根据申请单ID查询申请单结果：选项 */
export interface GetV3RateActivityApplicationsIdByApplicationIdOptions extends CallOptions {
  /** 申请单编号 · 例：`20000011111` */
  application_id: string
}

/** 根据申请单ID查询申请单结果：应答 */
export interface GetV3RateActivityApplicationsIdByApplicationIdResponse {
  /** 申请单状态 · 例：`APPLICATION_STATE_PASSED` */
  application_state: string
  /** 从业机构特约商户号 · 例：`1346578` */
  sub_mchid: string
  /** 驳回参数 · 例：`merchant_name` */
  reject_parameter?: string
  /** 驳回原因 */
  reject_reason?: string
  /** 活动审核通过时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  pass_time?: string
}

/** 修改单据信息：请求 */
export interface PatchV3RateActivityApplicationsIdByApplicationIdJson {
  /** 活动报名修改信息 */
  activity_detail_modification?: {
    /** 活动费率 · 例：`0.6` */
    activity_rate?: string
    /** 活动报名材料 */
    activity_apply_information?: {
      /** 材料ID · 例：`SCHOOL_QUALIFICATION_PROOF` */
      apply_material_id?: string
      /** 材料内容 */
      apply_material_information?: string[]
    }[]
  }
  /** 补充信息 */
  additional_information?: {
    /** 补充说明 */
    additional_message?: string
    /** 补充材料 */
    additional_material?: string[]
  }
}

/** 修改单据信息：选项 */
export interface PatchV3RateActivityApplicationsIdByApplicationIdOptions extends CallOptions {
  /** 申请单编号 · 例：`20000011111` */
  application_id: string
  json: PatchV3RateActivityApplicationsIdByApplicationIdJson
}

/** 修改单据信息：应答 */
export interface PatchV3RateActivityApplicationsIdByApplicationIdResponse {
  /** 申请单编号 · 例：`20000000011111` */
  application_id: string
}

/** `v3/rate-activity/applications/id/{application_id}` */
export interface V3RateActivityApplicationsIdByApplicationId extends PathNode {
  /**
   * 根据申请单ID查询申请单结果
   *
   * `GET /v3/rate-activity/applications/id/{application_id}`
   *
   * 产品：通用接口 · 角色：从业机构
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471722 官方文档}
   */
  get(options: GetV3RateActivityApplicationsIdByApplicationIdOptions): Promise<AxiosResponse<GetV3RateActivityApplicationsIdByApplicationIdResponse>>
  /**
   * 修改单据信息
   *
   * `PATCH /v3/rate-activity/applications/id/{application_id}`
   *
   * 产品：通用接口 · 角色：从业机构
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012698885 官方文档}
   */
  patch(options: PatchV3RateActivityApplicationsIdByApplicationIdOptions): Promise<AxiosResponse<PatchV3RateActivityApplicationsIdByApplicationIdResponse>>
}

/** 实名信息校验：查询参数 */
export interface GetV3RealnameVerifyQuery {
  /** 下单用户账户的证件类型 */
  credential_type: 1 | 2 | 5 | 9 | 12 | 17 | 19
  /** 加密后的下单用户证件号 · 敏感信息，加密传输 */
  encrypted_credential_id: string
  /** 加密后的下单用户姓名 · 敏感信息，加密传输 */
  encrypted_name: string
  /** 微信支付交易单号 · 例：`442100010320250122523549415021` */
  wxp_trade_no: string
}

/** 实名信息校验：选项 */
export interface GetV3RealnameVerifyOptions extends CallOptions {
  query: GetV3RealnameVerifyQuery
}

/** 实名信息校验：应答 */
export interface GetV3RealnameVerifyResponse {
  /** 实名比对结果 */
  verify_result: 0 | 1
  /** 错误信息 */
  err_message?: string
}

/** `v3/realname/verify` */
export interface V3RealnameVerify extends PathNode {
  /**
   * 实名信息校验
   *
   * `GET /v3/realname/verify`
   *
   * 产品：实名校验 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013735179 官方文档}
   */
  get(options: GetV3RealnameVerifyOptions): Promise<AxiosResponse<GetV3RealnameVerifyResponse>>
}

export interface MerchantOperations {
  'POST /v3/mch_operate/risk/withdrawl-apply': { json: PostV3MchOperateRiskWithdrawlApplyJson; options: PostV3MchOperateRiskWithdrawlApplyOptions; response: PostV3MchOperateRiskWithdrawlApplyResponse }
  'GET /v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}': { options: GetV3MchOperateRiskWithdrawlApplyApplymentIdByApplymentIdOptions; response: GetV3MchOperateRiskWithdrawlApplyApplymentIdByApplymentIdResponse }
  'GET /v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}': { options: GetV3MchOperateRiskWithdrawlApplyOutRequestNoByOutRequestNoOptions; response: GetV3MchOperateRiskWithdrawlApplyOutRequestNoByOutRequestNoResponse }
  'POST /v3/merchant-settlement/merchant-settle-rule-applications': { json: PostV3MerchantSettlementMerchantSettleRuleApplicationsJson; options: PostV3MerchantSettlementMerchantSettleRuleApplicationsOptions; response: PostV3MerchantSettlementMerchantSettleRuleApplicationsResponse }
  'GET /v3/merchant-settlement/merchant-settle-rule-applications/{application_id}': { options: GetV3MerchantSettlementMerchantSettleRuleApplicationsByApplicationIdOptions; response: GetV3MerchantSettlementMerchantSettleRuleApplicationsByApplicationIdResponse }
  'POST /v3/merchant-store/stores': { json: PostV3MerchantStoreStoresJson; options: PostV3MerchantStoreStoresOptions; response: PostV3MerchantStoreStoresResponse }
  'GET /v3/merchant-store/stores/{store_id}': { query: GetV3MerchantStoreStoresByStoreIdQuery; options: GetV3MerchantStoreStoresByStoreIdOptions; response: GetV3MerchantStoreStoresByStoreIdResponse }
  'PATCH /v3/merchant-store/stores/{store_id}': { json: PatchV3MerchantStoreStoresByStoreIdJson; options: PatchV3MerchantStoreStoresByStoreIdOptions; response: PatchV3MerchantStoreStoresByStoreIdResponse }
  'POST /v3/merchant-store/stores/{store_id}/recipients/bind': { json: PostV3MerchantStoreStoresByStoreIdRecipientsBindJson; options: PostV3MerchantStoreStoresByStoreIdRecipientsBindOptions; response: PostV3MerchantStoreStoresByStoreIdRecipientsBindResponse }
  'POST /v3/merchant-store/stores/{store_id}/recipients/unbind': { json: PostV3MerchantStoreStoresByStoreIdRecipientsUnbindJson; options: PostV3MerchantStoreStoresByStoreIdRecipientsUnbindOptions; response: PostV3MerchantStoreStoresByStoreIdRecipientsUnbindResponse }
  'GET /v3/merchant/fund/balance/{account_type}': { options: GetV3MerchantFundBalanceByAccountTypeOptions; response: GetV3MerchantFundBalanceByAccountTypeResponse }
  'GET /v3/merchant/fund/dayendbalance/{account_type}': { query: GetV3MerchantFundDayendbalanceByAccountTypeQuery; options: GetV3MerchantFundDayendbalanceByAccountTypeOptions; response: GetV3MerchantFundDayendbalanceByAccountTypeResponse }
  'POST /v3/merchant/fund/withdraw': { json: PostV3MerchantFundWithdrawJson; options: PostV3MerchantFundWithdrawOptions; response: PostV3MerchantFundWithdrawResponse }
  'GET /v3/merchant/fund/withdraw/bill-type/{bill_type}': { query: GetV3MerchantFundWithdrawBillTypeByBillTypeQuery; options: GetV3MerchantFundWithdrawBillTypeByBillTypeOptions; response: GetV3MerchantFundWithdrawBillTypeByBillTypeResponse }
  'GET /v3/merchant/fund/withdraw/out-request-no/{out_request_no}': { options: GetV3MerchantFundWithdrawOutRequestNoByOutRequestNoOptions; response: GetV3MerchantFundWithdrawOutRequestNoByOutRequestNoResponse }
  'GET /v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}': { options: GetV3MerchantFundWithdrawWithdrawIdByWithdrawIdOptions; response: GetV3MerchantFundWithdrawWithdrawIdByWithdrawIdResponse }
  'POST /v3/merchant/media/upload': { form: PostV3MerchantMediaUploadForm; options: PostV3MerchantMediaUploadOptions; response: PostV3MerchantMediaUploadResponse }
  'POST /v3/merchant/media/video_upload': { form: PostV3MerchantMediaVideoUploadForm; options: PostV3MerchantMediaVideoUploadOptions; response: PostV3MerchantMediaVideoUploadResponse }
  'GET /v3/merchantfund/merchant/income-records': { query: GetV3MerchantfundMerchantIncomeRecordsQuery; options: GetV3MerchantfundMerchantIncomeRecordsOptions; response: GetV3MerchantfundMerchantIncomeRecordsResponse }
  'GET /v3/merchantfund/partner/income-records': { query: GetV3MerchantfundPartnerIncomeRecordsQuery; options: GetV3MerchantfundPartnerIncomeRecordsOptions; response: GetV3MerchantfundPartnerIncomeRecordsResponse }
  'POST /v3/rate-activity/applications': { json: PostV3RateActivityApplicationsJson; options: PostV3RateActivityApplicationsOptions; response: PostV3RateActivityApplicationsResponse }
  'GET /v3/rate-activity/applications/id/{application_id}': { options: GetV3RateActivityApplicationsIdByApplicationIdOptions; response: GetV3RateActivityApplicationsIdByApplicationIdResponse }
  'PATCH /v3/rate-activity/applications/id/{application_id}': { json: PatchV3RateActivityApplicationsIdByApplicationIdJson; options: PatchV3RateActivityApplicationsIdByApplicationIdOptions; response: PatchV3RateActivityApplicationsIdByApplicationIdResponse }
  'GET /v3/realname/verify': { query: GetV3RealnameVerifyQuery; options: GetV3RealnameVerifyOptions; response: GetV3RealnameVerifyResponse }
}

/** 分页链接 */
export interface MerchantPageLinks {
  /** 下一页链接 · 例：`/v3/merchantfund/merchant/income-records?offset=10&limit=5` */
  next: string
  /** 上一页链接 · 例：`/v3/merchantfund/merchant/income-records?offset=0&limit=5` */
  prev: string
  /** 当前链接 · 例：`/v3/merchantfund/merchant/income-records?offset=5&limit=5` */
  self: string
}

/** 结算规则修改申请单 */
export interface MerchantSettleRuleApplication {
  /** 申请单编号 · 例：`20000011111` */
  application_id: string
  /** 申请单处理信息 */
  application_process_info?: string
  /** 申请单状态 · 例：`PROCESSING` */
  application_state?: string
  /** 最后更新时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  update_time?: string
  /** 从业机构号 · 例：`1356485` */
  acquiring_bank_id?: string
  /** 渠道商户号 · 例：`20001111` */
  channel_id?: string
  /** 从业机构特约商户号 · 例：`1346578` */
  sub_mchid?: string
  /** 结算规则id */
  settle_rule_id?: number
}

/** 门店地址信息 */
export interface MerchantStoreAddress {
  /** 门店省市编码 · 例：`440305` */
  address_code: string
  /** 门店地址 */
  address_detail: string
  /** 门店地址辅助描述 */
  address_complements?: string
  /** 门店经度 · 例：`112.63484` */
  longitude?: string
  /** 门店纬度 · 例：`37.75464` */
  latitude?: string
}

/** 门店基础信息 */
export interface MerchantStoreBasics {
  /** 商家门店编号 · 例：`MDL001` */
  store_reference_id?: string
  /** 品牌名称 */
  brand_name?: string
  /** 门店名称 */
  store_name: string
  /** 分店名称 */
  branch_name?: string
  /** 品牌ID */
  brand_id?: number
}

/** 提现单 */
export interface MerchantWithdrawal {
  /** 提现单状态 */
  status: 'CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT' | (string & {})
  /** 微信支付提现单号 · 例：`12321937198237912739132791732912793127931279317929791239112123` */
  withdraw_id: string
  /** 商户提现单号 · 例：`20190611222222222200000000012122` */
  out_request_no: string
  /** 提现金额 · 单位：分 */
  amount: number
  /** 发起提现时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
  /** 提现状态更新时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  update_time: string
  /** 失败原因 */
  reason: string
  /** 提现备注 */
  remark: string
  /** 银行附言 */
  bank_memo: string
  /** 出款账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
  /** 提现失败解决方案 */
  solution: string
}

/** 提现申请单信息 */
export interface MerchantWithdrawalApplication {
  /** 微信支付提现申请单号 · 例：`20220101332222` */
  applyment_id: string
  /** 商户提现申请单号 · 例：`1234567` */
  out_request_no: string
  /** 申请单状态 · 例：`SUBMITTED` */
  state: string
  /** 失败原因 */
  fail_reason?: string
  /** 最后更新时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  modify_time?: string
}

