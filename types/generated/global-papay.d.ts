// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, PathNode } from '../index'

export interface GetV3GlobalPapayContractsOutContractCodeByOutContractCodeQuery {
  /** 商户AppID · 仅直连模式 */
  appid?: string
  /** 子商户号 · 仅机构模式 */
  sub_mchid?: string
  /** 机构appid · 仅机构模式 */
  sp_appid?: string
  /** 机构商户号 · 仅机构模式 */
  sp_mchid?: string
  /** 子商户应用ID · 仅机构模式 */
  sub_appid?: string
  /** 模板ID */
  plan_id: number
}

export interface GetV3GlobalPapayContractsOutContractCodeByOutContractCodeOptions extends CallOptions {
  /** 签约协议号 */
  out_contract_code: string
  query: GetV3GlobalPapayContractsOutContractCodeByOutContractCodeQuery
}

export interface GetV3GlobalPapayContractsOutContractCodeByOutContractCodeResponse {
  /** 商户号 */
  mchid?: string
  /** 机构APPID */
  appid?: string
  /** 机构商户号 */
  sp_mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 机构appid */
  sp_appid?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 委托代扣协议ID */
  contract_id?: string
  /** 模板ID */
  plan_id?: number
  /** 商户侧签约协议号 */
  out_contract_code?: string
  /** 用户账户展示名称 */
  user_display_name?: string
  /** 协议状态 · NOTSIGN：未签约，SIGNING：签约中，SIGNED：已签约，TERMINATING：解约中，TERMINATED：已解约，DELETE：已删除，SIGNFAIL：签约失败 */
  state?: 'NOTSIGN' | 'SIGNING' | 'SIGNED' | 'TERMINATING' | 'TERMINATED' | 'DELETE' | 'SIGNFAIL' | (string & {})
  /** 协议签署时间 · 格式：date-time */
  signed_time?: string
  /** 协议解约时间 · 格式：date-time */
  terminated_time?: string
  /** 协议解约方式 · USER：用户解约，MERCHANT：商户解约，PLATFORM：商户平台解约 */
  termination_mode?: 'USER' | 'MERCHANT' | 'PLATFORM' | (string & {})
  /** 解约备注 */
  termination_note?: string
  /** 商户appid下的用户标识 */
  openid?: string
  /** 协议到期时间 · 格式：date-time */
  expired_time?: string
}

/** `v3/global/papay/contracts/out-contract-code/{out_contract_code}` */
export interface V3GlobalPapayContractsOutContractCodeByOutContractCode extends PathNode {
  /**
   * 商户协议号查询签约
   *
   * `GET /v3/global/papay/contracts/out-contract-code/{out_contract_code}`
   *
   * 产品：跨境∙代扣 · 角色：直连模式、机构模式
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015477 官方文档}
   */
  get(options: GetV3GlobalPapayContractsOutContractCodeByOutContractCodeOptions): Promise<AxiosResponse<GetV3GlobalPapayContractsOutContractCodeByOutContractCodeResponse>>
}

