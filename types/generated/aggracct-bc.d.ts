// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'

/** 查询渠道额度：查询参数 */
export interface GetV3AggracctBcWbChannelAccountBalanceQuery {
  /** 微信支付商户号 · 例：`1900016681` */
  mchid: string
  /** 额度台账号 · 敏感信息，加密传输 */
  bal_account_no: string
  /** 卡号 · 敏感信息，加密传输 */
  card_no?: string
  /** 商户子账户协议号 */
  sgn_no?: string
  /** 请求场景 */
  req_scene?: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | 'SJT_MICRO_MERCHANT' | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
}

/** 查询渠道额度：选项 */
export interface GetV3AggracctBcWbChannelAccountBalanceOptions extends CallOptions {
  query: GetV3AggracctBcWbChannelAccountBalanceQuery
}

/** 查询渠道额度：应答 */
export interface GetV3AggracctBcWbChannelAccountBalanceResponse {
  /** 是否存在在途减额指令 */
  in_transit_reduction_exist?: boolean
  /** 额度台账号额度 */
  balance?: number
}

/** `v3/aggracct-bc/wb-channel/account/balance` */
export interface V3AggracctBcWbChannelAccountBalance extends PathNode {
  /**
   * 查询渠道额度
   *
   * `GET /v3/aggracct-bc/wb-channel/account/balance`
   *
   * 产品：渠道服务 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016061186 官方文档}
   */
  get(options: GetV3AggracctBcWbChannelAccountBalanceOptions): Promise<AxiosResponse<GetV3AggracctBcWbChannelAccountBalanceResponse>>
}

/** 查询商户资料：查询参数 */
export interface GetV3AggracctBcWbChannelAccountMchArchivesQuery {
  /** 微信支付商户号 · 例：`1900016681` */
  mchid: string
  /** 额度台账号 · 敏感信息，加密传输 */
  bal_account_no: string
  /** 卡号 · 敏感信息，加密传输 */
  card_no?: string
  /** 商户子账户协议号 */
  sgn_no?: string
  /** 请求场景 */
  req_scene?: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | 'SJT_MICRO_MERCHANT' | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
}

/** 查询商户资料：选项 */
export interface GetV3AggracctBcWbChannelAccountMchArchivesOptions extends CallOptions {
  query: GetV3AggracctBcWbChannelAccountMchArchivesQuery
}

/** 查询商户资料：应答 */
export interface GetV3AggracctBcWbChannelAccountMchArchivesResponse {
  /** 微信支付商户号 · 例：`1900016681` */
  mchid?: string
  /** 额度台账号 · 敏感信息，加密传输 */
  bal_account_no?: string
  /** 主体类型 */
  merchant_type?: '1' | '2' | '3' | (string & {})
  /** 主体证件类型 */
  merchant_id_type?: '12' | (string & {})
  /** 主体证件登记名称 · 敏感信息，加密传输 */
  merchant_name?: string
  /** 主体证件号码 · 敏感信息，加密传输 */
  merchant_id_no?: string
  /** 主体证件有效期起始日 · yyyy-MM-dd · 例：`2025-10-01` */
  effective_date?: string
  /** 主体证件有效期结束日 · 例：`9999-12-31` */
  expire_date?: string
  /** 主体证件正面影像ID · 例：`25102811A94212141615335094943740` */
  merchant_img_front_id?: string
  /** 主体注册地址 */
  register_address?: string
  /** 主体经营范围 */
  business_scope?: string
  /** 法定代表人信息 */
  legal_representative?: {
    /** 法定代表人证件类型 */
    legal_representative_id_type: '01' | (string & {})
    /** 法定代表人姓名 · 敏感信息，加密传输 */
    legal_representative_name: string
    /** 法定代表人证件号码 · 敏感信息，加密传输 */
    legal_representative_id_no: string
    /** 法定代表人证件有效期起始日 · yyyy-MM-dd · 例：`2000-10-01` */
    legal_representative_effective_date: string
    /** 法定代表人证件有效期结束日 · 例：`9999-12-31` */
    legal_representative_expire_date: string
    /** 法定代表人证件正面影像ID · 例：`25102811A94212141615335094943741` */
    legal_representative_img_front_id: string
    /** 法定代表人证件反面影像ID · 例：`25102811A94212141615335094943742` */
    legal_representative_img_back_id: string
    /** 法定代表人居住地址 · 敏感信息，加密传输 */
    legal_representative_address: string
    /** 法定代表人发证机关 */
    legal_representative_issue_authority?: string
    /** 法定代表人民族 */
    legal_representative_nation?: string
  }
  /** 受益所有人信息列表 */
  beneficial_owner?: {
    /** 受益所有人编号 · 例：`1` */
    beneficial_owner_no: string
    /** 受益所有人证件类型 */
    beneficial_owner_id_type: '01' | (string & {})
    /** 受益所有人姓名 · 敏感信息，加密传输 */
    beneficial_owner_name: string
    /** 受益所有人证件号码 · 敏感信息，加密传输 */
    beneficial_owner_id_no: string
    /** 受益所有人证件有效期起始日 · yyyy-MM-dd · 例：`2000-01-01` */
    beneficial_owner_effective_date: string
    /** 受益所有人证件有效期结束日 · 例：`9999-12-31` */
    beneficial_owner_expire_date: string
    /** 受益所有人证件正面影像ID · 例：`25102811A94212141615335094943741` */
    beneficial_owner_img_front_id: string
    /** 受益所有人证件反面影像ID · 例：`25102811A94212141615335094943741` */
    beneficial_owner_img_back_id: string
    /** 受益所有人居住地址 · 敏感信息，加密传输 */
    beneficial_owner_address: string
  }[]
  /** 卡号 · 敏感信息，加密传输 */
  card_no?: string
  /** 商户子账户协议号 */
  sgn_no?: string
}

/** `v3/aggracct-bc/wb-channel/account/mch_archives` */
export interface V3AggracctBcWbChannelAccountMchArchives extends PathNode {
  /**
   * 查询商户资料
   *
   * `GET /v3/aggracct-bc/wb-channel/account/mch_archives`
   *
   * 产品：渠道服务 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016642632 官方文档}
   */
  get(options: GetV3AggracctBcWbChannelAccountMchArchivesOptions): Promise<AxiosResponse<GetV3AggracctBcWbChannelAccountMchArchivesResponse>>
}

/** 查询商户影像件资料：查询参数 */
export interface GetV3AggracctBcWbChannelAccountMchMediaQuery {
  /** 微信支付商户号 */
  mchid?: string
  /** 微信支付业务申请单号 */
  platform_trx_id?: string
  /** 业务场景 */
  business_scene: 'SJT_MICRO_PLUS_OPEN_ACCOUNT' | 'SJT_MICRO_PLUS_UPDATE_INFO' | 'GET_BY_MEDIA_ID'
  /** 影像件类型 */
  mch_media_type?: 'ID_CARD_FRONT' | 'ID_CARD_BACK' | 'STORE_FRONT' | 'STORE_INTERIOR'
  /** 影像件资料ID */
  media_id?: string
}

/** 查询商户影像件资料：选项 */
export interface GetV3AggracctBcWbChannelAccountMchMediaOptions extends CallOptions {
  query: GetV3AggracctBcWbChannelAccountMchMediaQuery
}

/** 查询商户影像件资料：应答 */
export interface GetV3AggracctBcWbChannelAccountMchMediaResponse {
  /** 文件内容 */
  media_content?: string
  /** 文件类型 */
  media_type?: 'jpg' | 'png' | 'bmp' | 'jpeg' | (string & {})
  /** 文件摘要 */
  media_sm3?: string
  /** sm4密钥 */
  key?: string
  /** 影像件资料ID */
  media_id?: string
}

/** `v3/aggracct-bc/wb-channel/account/mch_media` */
export interface V3AggracctBcWbChannelAccountMchMedia extends PathNode {
  /**
   * 查询商户影像件资料
   *
   * `GET /v3/aggracct-bc/wb-channel/account/mch_media`
   *
   * 产品：渠道服务 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4025779210 官方文档}
   */
  get(options: GetV3AggracctBcWbChannelAccountMchMediaOptions): Promise<AxiosResponse<GetV3AggracctBcWbChannelAccountMchMediaResponse>>
}

/** 受理渠道结算银行账户更名申请：请求 */
export interface PostV3AggracctBcWbChannelBankChannelAccountRenameJson {
  /** 渠道结算银行账户更名外部系统单号 · 例：`htozr8denqegbt6tk6u10iymo7yww5pn` */
  out_request_no: string
  /** 目标商户号 · 例：`1900016681` */
  mchid: string
  /** 台账ID · 敏感信息，加密传输 */
  bal_account_no: string
  /** 变更类型 */
  change_scene: 'SUBJECT_INFO_RENAME'
  /** 请求场景 */
  req_scene?: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | 'SJT_MICRO_MERCHANT' | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
}

/** 受理渠道结算银行账户更名申请：选项 */
export interface PostV3AggracctBcWbChannelBankChannelAccountRenameOptions extends CallOptions {
  json: PostV3AggracctBcWbChannelBankChannelAccountRenameJson
}

/** 受理渠道结算银行账户更名申请：应答 */
export interface PostV3AggracctBcWbChannelBankChannelAccountRenameResponse extends AggracctBcAccountRename {}

/** `v3/aggracct-bc/wb-channel/bank-channel-account/rename` */
export interface V3AggracctBcWbChannelBankChannelAccountRename extends Printed {
  /**
   * 受理渠道结算银行账户更名申请
   *
   * `POST /v3/aggracct-bc/wb-channel/bank-channel-account/rename`
   *
   * 产品：渠道服务 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4018968078 官方文档}
   */
  post(options: PostV3AggracctBcWbChannelBankChannelAccountRenameOptions): Promise<AxiosResponse<PostV3AggracctBcWbChannelBankChannelAccountRenameResponse>>
  readonly _application_id_: V3AggracctBcWbChannelBankChannelAccountRenameByApplicationId
  readonly '{application_id}': V3AggracctBcWbChannelBankChannelAccountRenameByApplicationId
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/aggracct-bc/wb-channel/bank-channel-account/rename/${Path}`>
}

/** 查询渠道结算银行账户更名申请：查询参数 */
export interface GetV3AggracctBcWbChannelBankChannelAccountRenameByApplicationIdQuery {
  /** 目标商户号 · 例：`1900016681` */
  mchid: string
  /** 台账ID · 敏感信息，加密传输 */
  bal_account_no: string
}

/** 查询渠道结算银行账户更名申请：选项 */
export interface GetV3AggracctBcWbChannelBankChannelAccountRenameByApplicationIdOptions extends CallOptions {
  /** 微信支付更名受理返回的申请单号 · 例：`11117742499090086455469010028373` */
  application_id: string
  query: GetV3AggracctBcWbChannelBankChannelAccountRenameByApplicationIdQuery
}

/** 查询渠道结算银行账户更名申请：应答 */
export interface GetV3AggracctBcWbChannelBankChannelAccountRenameByApplicationIdResponse extends AggracctBcAccountRename {}

/** `v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}` */
export interface V3AggracctBcWbChannelBankChannelAccountRenameByApplicationId extends PathNode {
  /**
   * 查询渠道结算银行账户更名申请
   *
   * `GET /v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}`
   *
   * 产品：渠道服务 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4018968051 官方文档}
   */
  get(options: GetV3AggracctBcWbChannelBankChannelAccountRenameByApplicationIdOptions): Promise<AxiosResponse<GetV3AggracctBcWbChannelBankChannelAccountRenameByApplicationIdResponse>>
}

/** 资料更新请求审核结果回调通知：请求 */
export interface PostV3AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyJson {
  /** 资料更新请求单号 · 例：`htozr8denqegbt6tk6u10iymo7yww5pn` */
  out_request_no: string
  /** 商户号 · 例：`1900016681` */
  mchid: string
  /** 审核结果 */
  audit_result?: 'PASS' | 'REJECT'
  /** 审核完成时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  audit_finish_time?: string
  /** 业务附属信息 · 例：`updateidcard` */
  attach_info?: string
  /** 审核驳回错误码 · 例：`1001` */
  fail_code?: string
  /** 审核驳回错误原因 · 例：`IDCARD_ILLEGAL` */
  fail_msg?: string
  /** 场景 */
  scene?: '01' | '02' | '03'
}

/** 资料更新请求审核结果回调通知：选项 */
export interface PostV3AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyOptions extends CallOptions {
  json: PostV3AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyJson
}

/** 资料更新请求审核结果回调通知：应答 */
export interface PostV3AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyResponse {
  /** 接口返回信息 · 例：`SUCC` */
  ret_msg?: string
}

/** `v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify` */
export interface V3AggracctBcWbChannelControlOrdersInfoUpdateResultNotify extends PathNode {
  /**
   * 资料更新请求审核结果回调通知
   *
   * `POST /v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify`
   *
   * 产品：渠道服务 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016080141 官方文档}
   */
  post(options: PostV3AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyOptions): Promise<AxiosResponse<PostV3AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyResponse>>
}

/** 发起微众台账管控：请求 */
export interface PostV3AggracctBcWbChannelControlOrdersPunishJson {
  /** 微众管控单号 */
  out_request_no: string
  /** 目标下管商户号 */
  mchid: string
  /** 目标下管台账ID · 敏感信息，加密传输 */
  bal_account_no: string
  /** 管控场景 */
  punish_scene: number
  /** 管控原因 */
  punish_reason?: string
  /** 管控结束时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  punish_end_time?: string
  /** 目标下管卡号 · 敏感信息，加密传输 */
  card_no?: string
  /** 目标下管商户子账户协议号 */
  sgn_no?: string
  /** 请求场景 */
  req_scene?: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | 'SJT_MICRO_MERCHANT' | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
  /** 微众资金划回策略 */
  fund_repatriation_strategy?: 'ALL_FORBIDDEN' | 'ALL_ALLOWED_WHEN_UNIQUE'
}

/** 发起微众台账管控：选项 */
export interface PostV3AggracctBcWbChannelControlOrdersPunishOptions extends CallOptions {
  json: PostV3AggracctBcWbChannelControlOrdersPunishJson
}

/** 发起微众台账管控：应答 */
export interface PostV3AggracctBcWbChannelControlOrdersPunishResponse {
  /** 微信支付管控单号 */
  wxpay_punish_no: string
  /** 微众管控单号 */
  out_request_no: string
}

/** `v3/aggracct-bc/wb-channel/control-orders/punish` */
export interface V3AggracctBcWbChannelControlOrdersPunish extends PathNode {
  /**
   * 发起微众台账管控
   *
   * `POST /v3/aggracct-bc/wb-channel/control-orders/punish`
   *
   * 产品：渠道服务 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016025247 官方文档}
   */
  post(options: PostV3AggracctBcWbChannelControlOrdersPunishOptions): Promise<AxiosResponse<PostV3AggracctBcWbChannelControlOrdersPunishResponse>>
}

/** 解除对微众台账的管控：请求 */
export interface PostV3AggracctBcWbChannelControlOrdersRecoverJson {
  /** 微众解管单号 */
  out_request_no: string
  /** 关联微众管控单号 */
  related_webank_punish_no: string
  /** 关联微信支付管控单号 */
  related_wxpay_punish_no: string
  /** 目标解管商户号 */
  mchid: string
  /** 目标解管台账ID · 敏感信息，加密传输 */
  bal_account_no: string
  /** 解管原因描述 */
  recover_reason: string
  /** 目标下管卡号 · 敏感信息，加密传输 */
  card_no?: string
  /** 目标下管商户子账户协议号 */
  sgn_no?: string
  /** 请求场景 */
  req_scene?: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | 'SJT_MICRO_MERCHANT' | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
}

/** 解除对微众台账的管控：选项 */
export interface PostV3AggracctBcWbChannelControlOrdersRecoverOptions extends CallOptions {
  json: PostV3AggracctBcWbChannelControlOrdersRecoverJson
}

/** 解除对微众台账的管控：应答 */
export interface PostV3AggracctBcWbChannelControlOrdersRecoverResponse {
  /** 微信支付解管单号 */
  wxpay_recover_no: string
  /** 微众解管单号 */
  out_request_no: string
}

/** `v3/aggracct-bc/wb-channel/control-orders/recover` */
export interface V3AggracctBcWbChannelControlOrdersRecover extends PathNode {
  /**
   * 解除对微众台账的管控
   *
   * `POST /v3/aggracct-bc/wb-channel/control-orders/recover`
   *
   * 产品：渠道服务 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016025279 官方文档}
   */
  post(options: PostV3AggracctBcWbChannelControlOrdersRecoverOptions): Promise<AxiosResponse<PostV3AggracctBcWbChannelControlOrdersRecoverResponse>>
}

/** 查询控制单：查询参数 */
export interface GetV3AggracctBcWbChannelControlOrdersByOutRequestNoQuery {
  /** 控制单类型 */
  control_type: 'PUNISH' | 'RECOVER'
  /** 微信支付商户号 · 例：`1900016681` */
  mchid: string
}

/** 查询控制单：选项 */
export interface GetV3AggracctBcWbChannelControlOrdersByOutRequestNoOptions extends CallOptions {
  /** 微众管控/解管单号 */
  out_request_no: string
  query: GetV3AggracctBcWbChannelControlOrdersByOutRequestNoQuery
}

/** 查询控制单：应答 */
export interface GetV3AggracctBcWbChannelControlOrdersByOutRequestNoResponse {
  /** 控制场景 */
  control_scene: 'PUNISH' | 'RECOVER' | (string & {})
  /** 管控单 */
  punish_order?: {
    /** 微信管控单号 */
    wxpay_punish_no: string
    /** 微众管控单号 */
    out_request_no: string
    /** 目标下管商户号 */
    mchid: string
    /** 管控场景 */
    punish_scene: number
    /** 管控场景规则版本号 */
    punish_rule_version: number
    /** 管控原因 */
    punish_reason?: string
    /** 管控开始时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
    punish_start_time?: string
    /** 管控结束时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
    punish_end_time?: string
    /** 管控受理时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
    punish_accept_time: string
    /** 管控执行完成时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
    punish_finish_time?: string
    /** 管控状态 */
    punish_state: 'EXECUTING' | 'SUCCESS' | 'FAILED' | (string & {})
    /** 生效状态 */
    effect_state?: 'ACTIVE' | 'RECOVERED' | (string & {})
    /** 管控方案 */
    control_action?: ('DISABLE_RECEIVE' | 'DISABLE_WITHDRAWAL' | 'DISABLE_PAY' | 'DISABLE_REFUND' | 'DISABLE_CLOSE_MERCHANT' | (string & {}))[]
    /** 执行失败错误信息 */
    error_message?: string
    /** 执行失败错误码 */
    error_code?: string
  }
  /** 解管单 */
  recover_order?: {
    /** 微信支付解管单号 */
    wxpay_recover_no: string
    /** 微众解管单号 */
    out_request_no: string
    /** 关联微信支付管控单号 */
    related_wxpay_punish_no: string
    /** 目标解管商户号 */
    mchid: string
    /** 管控场景 */
    punish_scene: string
    /** 管控场景规则版本号 */
    punish_rule_version: string
    /** 解管受理时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
    recover_accept_time: string
    /** 解管执行完成时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
    recover_finish_time: string
    /** 解管状态 */
    recover_state: 'EXECUTING' | 'SUCCESS' | 'FAILED' | (string & {})
    /** 解管原因描述 */
    recover_reason: string
    /** 执行失败错误信息 */
    error_message?: string
    /** 执行失败错误码 */
    error_code?: string
  }
}

/** `v3/aggracct-bc/wb-channel/control-orders/{out_request_no}` */
export interface V3AggracctBcWbChannelControlOrdersByOutRequestNo extends PathNode {
  /**
   * 查询控制单
   *
   * `GET /v3/aggracct-bc/wb-channel/control-orders/{out_request_no}`
   *
   * 产品：渠道服务 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016025274 官方文档}
   */
  get(options: GetV3AggracctBcWbChannelControlOrdersByOutRequestNoOptions): Promise<AxiosResponse<GetV3AggracctBcWbChannelControlOrdersByOutRequestNoResponse>>
}

/** 特殊减额：请求 */
export interface PostV3AggracctBcWbChannelSpecialReductionJson {
  /** 微信支付商户号 · 例：`1900016681` */
  mchid: string
  /** 额度台账号 · 敏感信息，加密传输 */
  bal_account_no: string
  /** 特殊减额单号 · 例：`htozr8denqegbt6tk6u10iymo7yww5pn` */
  out_request_no: string
  /** 特殊减额类型 */
  reduction_type: 'FINANCIAL_PENALTY' | 'JUDICIAL_DEDUCTION'
  /** 减额金额 */
  amount: number
  /** 特殊减额原因 */
  reason?: string
  /** 卡号 · 敏感信息，加密传输 */
  card_no?: string
  /** 商户账户协议号 */
  sgn_no?: string
  /** 请求场景 */
  req_scene?: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | 'SJT_MICRO_MERCHANT' | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
}

/** 特殊减额：选项 */
export interface PostV3AggracctBcWbChannelSpecialReductionOptions extends CallOptions {
  json: PostV3AggracctBcWbChannelSpecialReductionJson
}

/** 特殊减额：应答 */
export interface PostV3AggracctBcWbChannelSpecialReductionResponse extends AggracctBcSpecialReduction {}

/** `v3/aggracct-bc/wb-channel/special-reduction` */
export interface V3AggracctBcWbChannelSpecialReduction extends Printed {
  /**
   * 特殊减额
   *
   * `POST /v3/aggracct-bc/wb-channel/special-reduction`
   *
   * 产品：渠道服务 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016061190 官方文档}
   */
  post(options: PostV3AggracctBcWbChannelSpecialReductionOptions): Promise<AxiosResponse<PostV3AggracctBcWbChannelSpecialReductionResponse>>
  readonly _out_request_no_: V3AggracctBcWbChannelSpecialReductionByOutRequestNo
  readonly '{out_request_no}': V3AggracctBcWbChannelSpecialReductionByOutRequestNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/aggracct-bc/wb-channel/special-reduction/${Path}`>
}

/** 查询特殊减额结果：查询参数 */
export interface GetV3AggracctBcWbChannelSpecialReductionByOutRequestNoQuery {
  /** 微信支付商户号 · 例：`1900016681` */
  mchid: string
  /** 额度台账号 · 敏感信息，加密传输 */
  bal_account_no: string
  /** 卡号 · 敏感信息，加密传输 */
  card_no?: string
  /** 商户子账户协议号 */
  sgn_no?: string
  /** 请求场景 */
  req_scene?: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | 'SJT_MICRO_MERCHANT' | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
}

/** 查询特殊减额结果：选项 */
export interface GetV3AggracctBcWbChannelSpecialReductionByOutRequestNoOptions extends CallOptions {
  /** 特殊减额单号 · 例：`htozr8denqegbt6tk6u10iymo7yww5pn` */
  out_request_no: string
  query: GetV3AggracctBcWbChannelSpecialReductionByOutRequestNoQuery
}

/** 查询特殊减额结果：应答 */
export interface GetV3AggracctBcWbChannelSpecialReductionByOutRequestNoResponse extends AggracctBcSpecialReduction {}

/** `v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}` */
export interface V3AggracctBcWbChannelSpecialReductionByOutRequestNo extends PathNode {
  /**
   * 查询特殊减额结果
   *
   * `GET /v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}`
   *
   * 产品：渠道服务 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016061196 官方文档}
   */
  get(options: GetV3AggracctBcWbChannelSpecialReductionByOutRequestNoOptions): Promise<AxiosResponse<GetV3AggracctBcWbChannelSpecialReductionByOutRequestNoResponse>>
}

export interface AggracctBcOperations {
  'GET /v3/aggracct-bc/wb-channel/account/balance': { query: GetV3AggracctBcWbChannelAccountBalanceQuery; options: GetV3AggracctBcWbChannelAccountBalanceOptions; response: GetV3AggracctBcWbChannelAccountBalanceResponse }
  'GET /v3/aggracct-bc/wb-channel/account/mch_archives': { query: GetV3AggracctBcWbChannelAccountMchArchivesQuery; options: GetV3AggracctBcWbChannelAccountMchArchivesOptions; response: GetV3AggracctBcWbChannelAccountMchArchivesResponse }
  'GET /v3/aggracct-bc/wb-channel/account/mch_media': { query: GetV3AggracctBcWbChannelAccountMchMediaQuery; options: GetV3AggracctBcWbChannelAccountMchMediaOptions; response: GetV3AggracctBcWbChannelAccountMchMediaResponse }
  'POST /v3/aggracct-bc/wb-channel/bank-channel-account/rename': { json: PostV3AggracctBcWbChannelBankChannelAccountRenameJson; options: PostV3AggracctBcWbChannelBankChannelAccountRenameOptions; response: PostV3AggracctBcWbChannelBankChannelAccountRenameResponse }
  'GET /v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}': { query: GetV3AggracctBcWbChannelBankChannelAccountRenameByApplicationIdQuery; options: GetV3AggracctBcWbChannelBankChannelAccountRenameByApplicationIdOptions; response: GetV3AggracctBcWbChannelBankChannelAccountRenameByApplicationIdResponse }
  'POST /v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify': { json: PostV3AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyJson; options: PostV3AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyOptions; response: PostV3AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyResponse }
  'POST /v3/aggracct-bc/wb-channel/control-orders/punish': { json: PostV3AggracctBcWbChannelControlOrdersPunishJson; options: PostV3AggracctBcWbChannelControlOrdersPunishOptions; response: PostV3AggracctBcWbChannelControlOrdersPunishResponse }
  'POST /v3/aggracct-bc/wb-channel/control-orders/recover': { json: PostV3AggracctBcWbChannelControlOrdersRecoverJson; options: PostV3AggracctBcWbChannelControlOrdersRecoverOptions; response: PostV3AggracctBcWbChannelControlOrdersRecoverResponse }
  'GET /v3/aggracct-bc/wb-channel/control-orders/{out_request_no}': { query: GetV3AggracctBcWbChannelControlOrdersByOutRequestNoQuery; options: GetV3AggracctBcWbChannelControlOrdersByOutRequestNoOptions; response: GetV3AggracctBcWbChannelControlOrdersByOutRequestNoResponse }
  'POST /v3/aggracct-bc/wb-channel/special-reduction': { json: PostV3AggracctBcWbChannelSpecialReductionJson; options: PostV3AggracctBcWbChannelSpecialReductionOptions; response: PostV3AggracctBcWbChannelSpecialReductionResponse }
  'GET /v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}': { query: GetV3AggracctBcWbChannelSpecialReductionByOutRequestNoQuery; options: GetV3AggracctBcWbChannelSpecialReductionByOutRequestNoOptions; response: GetV3AggracctBcWbChannelSpecialReductionByOutRequestNoResponse }
}

/** 渠道结算银行账户更名申请单 */
export interface AggracctBcAccountRename {
  /** 变更类型 */
  change_scene: 'SUBJECT_INFO_RENAME' | (string & {})
  /** 微信支付更名受理返回的申请单号 · 例：`11117742499090086455469010028373` */
  application_id: string
  /** 渠道结算银行账户更名外部系统单号 · 例：`htozr8denqegbt6tk6u10iymo7yww5pn` */
  out_request_no: string
  /** 目标商户号 · 例：`1900016681` */
  mchid: string
  /** 台账ID · 敏感信息，加密传输 */
  bal_account_no: string
  /** 目标账户名 · 敏感信息，加密传输 */
  new_account_name: string
  /** 申请单状态 */
  application_state: 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {})
  /** 完成时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  finish_time?: string
  /** 失败错误码 · 例：`AUDIT_REJECT` */
  fail_code?: string
  /** 失败原因 */
  fail_msg?: string
}

/** 特殊减额单 */
export interface AggracctBcSpecialReduction {
  /** 微信支付商户号 · 例：`1900016681` */
  mchid?: string
  /** 额度台账号 · 敏感信息，加密传输 */
  bal_account_no?: string
  /** 特殊减额单号 · 例：`htozr8denqegbt6tk6u10iymo7yww5pn` */
  out_request_no?: string
  /** 特殊减额类型 */
  reduction_type?: 'FINANCIAL_PENALTY' | 'JUDICIAL_DEDUCTION' | (string & {})
  /** 减额金额 */
  amount?: number
  /** 处理结果 */
  state?: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {})
  /** 特殊减额原因 */
  reason?: string
  /** 微信支付额度变更单号 · 例：`m6a6dx8iit7m932dx03ue2lw2ofo2r88` */
  quota_change_no?: string
  /** 成功时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  success_time?: string
  /** 失败时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  fail_time?: string
  /** 失败原因 */
  fail_reason?: 'BALANCE_NOT_ENOUGH' | 'RECEIPT_NOT_EXIST_CLOSED' | 'TIME_OUT_CLOSED' | (string & {})
}

