// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, PathNode } from '../index'

export interface PostV3EcommerceIndividualContractsPreEntrustSignAppJson {
  /** 签约和付款的AppID */
  appid: string
  /** 业务申请单号 */
  out_contract_code: string
}

export interface PostV3EcommerceIndividualContractsPreEntrustSignAppOptions extends CallOptions {
  json: PostV3EcommerceIndividualContractsPreEntrustSignAppJson
}

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

export interface GetV3EcommerceIndividualContractsOutContractCodeByOutContractCodeQuery {
  /** 签约和付款的微信小程序AppID */
  appid: string
}

export interface GetV3EcommerceIndividualContractsOutContractCodeByOutContractCodeOptions extends CallOptions {
  /** 业务申请单号 */
  out_contract_code: string
  query: GetV3EcommerceIndividualContractsOutContractCodeByOutContractCodeQuery
}

export interface GetV3EcommerceIndividualContractsOutContractCodeByOutContractCodeResponse {
  /** 授权ID */
  individual_auth_id?: string
  /** 签约时间 · 格式：date-time */
  signed_time: string
  /** 授权状态 */
  auth_state: 'AUTHORIZED' | 'UNAUTHORIZED' | (string & {})
  /** 用户OpenID */
  individual_openid?: string
  /** 实名授权结果 */
  real_name_auth_result?: {
    /** 应用授权作用域 */
    scope: 'pay_realname' | (string & {})
    /** 访问令牌 */
    access_token: string
    /** 访问令牌过期时间 · 格式：date-time */
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

export interface GetV3EcommerceIndividualContractsByOpenidQuery {
  /** 签约和付款的微信小程序AppID */
  appid: string
  /** 权限类型 */
  permission_type: 'INDIVIDUAL_PAYEE'
}

export interface GetV3EcommerceIndividualContractsByOpenidOptions extends CallOptions {
  /** 个人收款方在平台appid下的唯一标识 */
  openid: string
  query: GetV3EcommerceIndividualContractsByOpenidQuery
}

export interface GetV3EcommerceIndividualContractsByOpenidResponse {
  /** 授权ID */
  individual_auth_id: string
  /** 操作时间 · 格式：date-time */
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

