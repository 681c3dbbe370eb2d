// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'

/** 根据业务申请单号查签约信息：查询参数 */
export interface GetV3EcommerceIndividualContractsOutContractCodeByOutContractCodeQuery {
  /** 签约和付款的微信小程序AppID · 例：`wxd678efh567h23787` */
  appid: string
}

/** 根据业务申请单号查签约信息：选项 */
export interface GetV3EcommerceIndividualContractsOutContractCodeByOutContractCodeOptions extends CallOptions {
  /** 业务申请单号 · 例：`APPLYMENT_00000000001` */
  out_contract_code: string
  query: GetV3EcommerceIndividualContractsOutContractCodeByOutContractCodeQuery
}

/** 根据业务申请单号查签约信息：应答 */
export interface GetV3EcommerceIndividualContractsOutContractCodeByOutContractCodeResponse {
  /** 授权ID · 例：`1900000109` */
  individual_auth_id?: string
  /** 签约时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  signed_time: string
  /** 授权状态 */
  auth_state: 'AUTHORIZED' | 'UNAUTHORIZED' | (string & {})
  /** 用户OpenID · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  individual_openid?: string
  /** 实名授权结果 */
  real_name_auth_result?: {
    /** 应用授权作用域 */
    scope: 'pay_realname' | (string & {})
    /** 访问令牌 */
    access_token: string
    /** 访问令牌过期时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
    access_token_expire_time: string
  }
}

/** `v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}` */
export interface V3EcommerceIndividualContractsOutContractCodeByOutContractCode extends PathNode {
  /**
   * 根据业务申请单号查签约信息
   *
   * `GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}`
   *
   * 产品：收付通∙个人收款 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015851492 官方文档}
   */
  get(options: GetV3EcommerceIndividualContractsOutContractCodeByOutContractCodeOptions): Promise<AxiosResponse<GetV3EcommerceIndividualContractsOutContractCodeByOutContractCodeResponse>>
}

/** APP场景预签约（需要实名验证）：请求 */
export interface PostV3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppJson {
  /** 签约和付款的AppID · 例：`wxd678efh567h23787` */
  appid: string
  /** 业务申请单号 · 例：`APPLYMENT_00000000001` */
  out_contract_code: string
  /** 真实姓名 · 敏感信息，加密传输 */
  real_name: string
  /** 证件类型 */
  cred_type: 'ID_CARD'
  /** 件号码 · 敏感信息，加密传输 */
  cred_id: string
}

/** APP场景预签约（需要实名验证）：选项 */
export interface PostV3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppOptions extends CallOptions {
  json: PostV3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppJson
}

/** APP场景预签约（需要实名验证）：应答 */
export interface PostV3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppResponse {
  /** 预签约id */
  pre_entrustweb_id: string
}

/** `v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app` */
export interface V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityApp extends PathNode {
  /**
   * APP场景预签约（需要实名验证）
   *
   * `POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app`
   *
   * 产品：收付通∙个人收款 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4020083765 官方文档}
   */
  post(options: PostV3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppOptions): Promise<AxiosResponse<PostV3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppResponse>>
}

/** 小程序场景预签约（需要实名验证）：请求 */
export interface PostV3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramJson {
  /** 签约和付款的AppID · 例：`wxd678efh567h23787` */
  appid: string
  /** 业务申请单号 · 例：`APPLYMENT_00000000001` */
  out_contract_code: string
  /** 个人收款方的OpenID · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
  /** 真实姓名 · 敏感信息，加密传输 */
  real_name: string
  /** 证件类型 */
  cred_type: 'ID_CARD'
  /** 件号码 · 敏感信息，加密传输 */
  cred_id: string
}

/** 小程序场景预签约（需要实名验证）：选项 */
export interface PostV3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramOptions extends CallOptions {
  json: PostV3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramJson
}

/** 小程序场景预签约（需要实名验证）：应答 */
export interface PostV3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramResponse {
  /** 预签约id */
  pre_entrustweb_id: string
}

/** `v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program` */
export interface V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgram extends PathNode {
  /**
   * 小程序场景预签约（需要实名验证）
   *
   * `POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program`
   *
   * 产品：收付通∙个人收款 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4020023723 官方文档}
   */
  post(options: PostV3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramOptions): Promise<AxiosResponse<PostV3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramResponse>>
}

/** APP场景预签约：请求 */
export interface PostV3EcommerceIndividualContractsPreEntrustSignAppJson {
  /** 签约和付款的AppID · 例：`wxd678efh567h23787` */
  appid: string
  /** 业务申请单号 · 例：`APPLYMENT_00000000001` */
  out_contract_code: string
}

/** APP场景预签约：选项 */
export interface PostV3EcommerceIndividualContractsPreEntrustSignAppOptions extends CallOptions {
  json: PostV3EcommerceIndividualContractsPreEntrustSignAppJson
}

/** APP场景预签约：应答 */
export interface PostV3EcommerceIndividualContractsPreEntrustSignAppResponse {
  /** 预签约id */
  pre_entrustweb_id: string
}

/** `v3/ecommerce/individual-contracts/pre-entrust-sign/app` */
export interface V3EcommerceIndividualContractsPreEntrustSignApp extends PathNode {
  /**
   * APP场景预签约
   *
   * `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/app`
   *
   * 产品：收付通∙个人收款 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015851472 官方文档}
   */
  post(options: PostV3EcommerceIndividualContractsPreEntrustSignAppOptions): Promise<AxiosResponse<PostV3EcommerceIndividualContractsPreEntrustSignAppResponse>>
}

/** 小程序场景预签约：请求 */
export interface PostV3EcommerceIndividualContractsPreEntrustSignMiniProgramJson {
  /** 签约和付款的AppID · 例：`wxd678efh567h23787` */
  appid: string
  /** 业务申请单号 · 例：`APPLYMENT_00000000001` */
  out_contract_code: string
  /** 个人收款方的OpenID · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
}

/** 小程序场景预签约：选项 */
export interface PostV3EcommerceIndividualContractsPreEntrustSignMiniProgramOptions extends CallOptions {
  json: PostV3EcommerceIndividualContractsPreEntrustSignMiniProgramJson
}

/** 小程序场景预签约：应答 */
export interface PostV3EcommerceIndividualContractsPreEntrustSignMiniProgramResponse {
  /** 预签约id */
  pre_entrustweb_id: string
}

/** `v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program` */
export interface V3EcommerceIndividualContractsPreEntrustSignMiniProgram extends PathNode {
  /**
   * 小程序场景预签约
   *
   * `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program`
   *
   * 产品：收付通∙个人收款 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4020023636 官方文档}
   */
  post(options: PostV3EcommerceIndividualContractsPreEntrustSignMiniProgramOptions): Promise<AxiosResponse<PostV3EcommerceIndividualContractsPreEntrustSignMiniProgramResponse>>
}

/** 查询个人收款方授权结果：查询参数 */
export interface GetV3EcommerceIndividualContractsByOpenidQuery {
  /** 签约和付款的微信小程序AppID · 例：`wxd678efh567h23787` */
  appid: string
  /** 权限类型 */
  permission_type: 'INDIVIDUAL_PAYEE'
}

/** 查询个人收款方授权结果：选项 */
export interface GetV3EcommerceIndividualContractsByOpenidOptions extends CallOptions {
  /** 个人收款方在平台appid下的唯一标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
  query: GetV3EcommerceIndividualContractsByOpenidQuery
}

/** 查询个人收款方授权结果：应答 */
export interface GetV3EcommerceIndividualContractsByOpenidResponse {
  /** 授权ID · 例：`1900000109` */
  individual_auth_id: string
  /** 操作时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  operation_time: string
  /** 授权状态 */
  auth_state: 'AUTHORIZED' | 'UNAUTHORIZED' | (string & {})
}

/** `v3/ecommerce/individual-contracts/{openid}` */
export interface V3EcommerceIndividualContractsByOpenid extends PathNode {
  /**
   * 查询个人收款方授权结果
   *
   * `GET /v3/ecommerce/individual-contracts/{openid}`
   *
   * 产品：收付通∙个人收款 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012739528 官方文档}
   */
  get(options: GetV3EcommerceIndividualContractsByOpenidOptions): Promise<AxiosResponse<GetV3EcommerceIndividualContractsByOpenidResponse>>
}

/** 查询在途异常资金付款结果：选项 */
export interface GetV3AbnormalFundProcessingReceiptsByReceiptIdOptions extends CallOptions {
  /** 微信支付在途异常资金付款单号 · 例：`0100011742874700562078230000` */
  receipt_id: string
}

/** 查询在途异常资金付款结果：应答 */
export interface GetV3AbnormalFundProcessingReceiptsByReceiptIdResponse {
  /** 产品名称 */
  product_name: 'C2C' | (string & {})
  /** 微信支付在途异常资金付款单号 · 例：`0100011742874700562078230000` */
  receipt_id: string
  /** 付款金额信息 */
  transfer_amount: {
    /** 总金额 · 单位：分 */
    total: number
    /** 货币类型 */
    currency: 'CNY' | (string & {})
  }
  /** 在途异常资金付款状态 */
  receipt_state: 'RECEIPT_STATE_PENDING' | 'RECEIPT_STATE_PROGRESS' | 'RECEIPT_STATE_COMPLETED' | (string & {})
  /** 在途异常资金付款单据创建时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  create_time?: string
  /** 在途异常资金付款单据更新时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  last_update_time?: string
  /** 在途异常资金付款指令信息 */
  instruction?: {
    /** 商户侧指令编号 · 例：`1200002` */
    out_instruction_no: string
    /** 在途异常资金付款指令的发起方 */
    commander: {
      /** 发起在途异常资金付款请求的角色 */
      operator: 'MERCHANT' | (string & {})
      /** 微信支付商户号 · 例：`990055040` */
      mchid: string
    }
    /** 付款方式 */
    transfer_mode: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | (string & {})
    /** 入账成功时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
    success_time?: string
    /** 商户AppID */
    appid: string[]
    /** 回调通知地址 · 例：`https://weixin.qq.com` */
    notify_url: string
  }
}

/** `v3/abnormal-fund-processing/receipts/{receipt_id}` */
export interface V3AbnormalFundProcessingReceiptsByReceiptId extends Printed {
  /**
   * 查询在途异常资金付款结果
   *
   * `GET /v3/abnormal-fund-processing/receipts/{receipt_id}`
   *
   * 产品：收付通∙个人收款 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015408031 官方文档}
   */
  get(options: GetV3AbnormalFundProcessingReceiptsByReceiptIdOptions): Promise<AxiosResponse<GetV3AbnormalFundProcessingReceiptsByReceiptIdResponse>>
  readonly transferInstructions: V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructions
  readonly 'transfer-instructions/{out_instruction_no}': V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsByOutInstructionNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/abnormal-fund-processing/receipts/{receipt_id}/${Path}`>
}

/** 发起在途异常资金付款指令：请求 */
export interface PostV3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsJson {
  /** 商户侧指令编号 · 例：`1200002` */
  out_instruction_no: string
  /** 付款方式 */
  transfer_mode: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | 'TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT' | 'TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT'
  /** 收款方 */
  receiver?: EcommerceIndividualContractsReceiver
  /** 回调通知地址 · 例：`https://weixin.qq.com` */
  notify_url?: string
}

/** 发起在途异常资金付款指令：选项 */
export interface PostV3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsOptions extends CallOptions {
  /** 微信支付在途异常资金付款单号 · 例：`0100011742874700562078230000` */
  receipt_id: string
  json: PostV3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsJson
}

/** 发起在途异常资金付款指令：应答 */
export interface PostV3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsResponse {
  /** 产品名称 */
  product_name: 'C2C' | (string & {})
  /** 微信支付在途异常资金付款单号 · 例：`0100011742874700562078230000` */
  receipt_id: string
  /** 付款金额信息 */
  transfer_amount: {
    /** 总金额 · 单位：分 */
    total: number
    /** 货币类型 */
    currency: 'CNY' | (string & {})
  }
  /** 在途异常资金付款状态 */
  receipt_state: 'RECEIPT_STATE_PENDING' | 'RECEIPT_STATE_PROGRESS' | 'RECEIPT_STATE_COMPLETED' | (string & {})
  /** 在途异常资金付款单据创建时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  create_time?: string
  /** 在途异常资金付款单据更新时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  last_update_time?: string
  /** 在途异常资金付款指令信息 */
  instruction?: {
    /** 商户侧指令编号 · 例：`1200002` */
    out_instruction_no: string
    /** 在途异常资金付款指令的发起方 */
    commander: {
      /** 发起在途异常资金付款请求的角色 */
      operator: 'MERCHANT' | (string & {})
      /** 微信支付商户号 · 例：`990055040` */
      mchid: string
    }
    /** 付款方式 */
    transfer_mode: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | 'TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT' | 'TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT' | (string & {})
    /** 收款方 */
    receiver?: EcommerceIndividualContractsReceiver
    /** 在途异常资金付款指令状态 */
    instruction_state?: 'INSTRUCTION_STATE_PENDING' | 'INSTRUCTION_STATE_IN_PROGRESS' | 'INSTRUCTION_STATE_CLOSED' | 'INSTRUCTION_STATE_SUCCESS' | (string & {})
    /** 在途异常资金付款单据创建时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
    create_time?: string
    /** 入账成功时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
    success_time?: string
    /** 回调通知地址 · 例：`https://weixin.qq.com` */
    notify_url: string
  }
}

/** `v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions` */
export interface V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructions extends Printed {
  /**
   * 发起在途异常资金付款指令
   *
   * `POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions`
   *
   * 产品：收付通∙个人收款 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015408022 官方文档}
   */
  post(options: PostV3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsOptions): Promise<AxiosResponse<PostV3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsResponse>>
  readonly _out_instruction_no_: V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsByOutInstructionNo
  readonly '{out_instruction_no}': V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsByOutInstructionNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/${Path}`>
}

/** 查询在途异常资金付款指令执行结果：选项 */
export interface GetV3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsByOutInstructionNoOptions extends CallOptions {
  /** 微信支付在途异常资金付款单号 · 例：`0100011742874700562078230000` */
  receipt_id: string
  /** 商户侧指令编号 · 例：`1200002` */
  out_instruction_no: string
}

/** 查询在途异常资金付款指令执行结果：应答 */
export interface GetV3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsByOutInstructionNoResponse {
  /** 商户侧指令编号 · 例：`1200002` */
  out_instruction_no: string
  /** 在途异常资金付款指令的发起方 */
  commander: {
    /** 发起在途异常资金付款请求的角色 */
    operator: 'MERCHANT' | (string & {})
    /** 微信支付商户号 · 例：`990055040` */
    mchid?: string
  }
  /** 付款方式 */
  transfer_mode: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | 'TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT' | 'TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT' | (string & {})
  /** 收款方 */
  receiver?: {
    /** 入账账户类型 · 例：`OTHERS` */
    account_type?: string
    /** 入账用户OpenID */
    openid?: string
    /** 商户AppID */
    appid?: string
    /** 入账商户号 · 例：`1900001108` */
    mchid?: string
  }
  /** 在途异常资金付款指令状态 */
  instruction_state: 'INSTRUCTION_STATE_PENDING' | 'INSTRUCTION_STATE_IN_PROGRESS' | 'INSTRUCTION_STATE_CLOSED' | 'INSTRUCTION_STATE_SUCCESS' | (string & {})
  /** 在途异常资金付款指令创建时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  create_time?: string
  /** 入账成功时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  success_time?: string
  /** 在途异常资金付款指令关闭时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  close_time?: string
  /** 回调通知地址 · 例：`https://weixin.qq.com` */
  notify_url: string
  /** 微信支付在途异常资金付款指令执行流水号 · 例：`01010100021769054237638333570000010001` */
  instruction_instance_id?: string
}

/** `v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}` */
export interface V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsByOutInstructionNo extends PathNode {
  /**
   * 查询在途异常资金付款指令执行结果
   *
   * `GET /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}`
   *
   * 产品：收付通∙个人收款 · 角色：电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016636882 官方文档}
   */
  get(options: GetV3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsByOutInstructionNoOptions): Promise<AxiosResponse<GetV3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsByOutInstructionNoResponse>>
}

export interface EcommerceIndividualContractsOperations {
  'GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}': { query: GetV3EcommerceIndividualContractsOutContractCodeByOutContractCodeQuery; options: GetV3EcommerceIndividualContractsOutContractCodeByOutContractCodeOptions; response: GetV3EcommerceIndividualContractsOutContractCodeByOutContractCodeResponse }
  'POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app': { json: PostV3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppJson; options: PostV3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppOptions; response: PostV3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppResponse }
  'POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program': { json: PostV3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramJson; options: PostV3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramOptions; response: PostV3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramResponse }
  'POST /v3/ecommerce/individual-contracts/pre-entrust-sign/app': { json: PostV3EcommerceIndividualContractsPreEntrustSignAppJson; options: PostV3EcommerceIndividualContractsPreEntrustSignAppOptions; response: PostV3EcommerceIndividualContractsPreEntrustSignAppResponse }
  'POST /v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program': { json: PostV3EcommerceIndividualContractsPreEntrustSignMiniProgramJson; options: PostV3EcommerceIndividualContractsPreEntrustSignMiniProgramOptions; response: PostV3EcommerceIndividualContractsPreEntrustSignMiniProgramResponse }
  'GET /v3/ecommerce/individual-contracts/{openid}': { query: GetV3EcommerceIndividualContractsByOpenidQuery; options: GetV3EcommerceIndividualContractsByOpenidOptions; response: GetV3EcommerceIndividualContractsByOpenidResponse }
  'GET /v3/abnormal-fund-processing/receipts/{receipt_id}': { options: GetV3AbnormalFundProcessingReceiptsByReceiptIdOptions; response: GetV3AbnormalFundProcessingReceiptsByReceiptIdResponse }
  'POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions': { json: PostV3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsJson; options: PostV3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsOptions; response: PostV3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsResponse }
  'GET /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}': { options: GetV3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsByOutInstructionNoOptions; response: GetV3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsByOutInstructionNoResponse }
}

/** 收款方 */
export interface EcommerceIndividualContractsReceiver {
  /** 入账用户OpenID · 例：`eoCuiA7RW33Tc3jtz_5CNLegC9kN0` */
  openid?: string
  /** 商户AppID · 例：`wxf636efh567hg4356` */
  appid?: string
  /** 入账商户号 · 例：`1900001108` */
  mchid?: string
}

