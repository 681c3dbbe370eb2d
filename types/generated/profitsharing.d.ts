// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, PathNode } from '../index'

export interface PostV3ProfitsharingReceiversDeleteJson {
  /** 子商户号 */
  sub_mchid?: string
  /** 应用ID */
  appid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方账号 */
  account: string
}

export interface PostV3ProfitsharingReceiversDeleteOptions extends CallOptions {
  json: PostV3ProfitsharingReceiversDeleteJson
}

export interface PostV3ProfitsharingReceiversDeleteResponse {
  /** 子商户号 */
  sub_mchid?: string
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号 */
  account: string
}

/** `v3/profitsharing/receivers/delete` */
export interface V3ProfitsharingReceiversDelete extends PathNode {
  /**
   * 删除分账接收方
   *
   * `POST /v3/profitsharing/receivers/delete`
   *
   * 产品：资金应用∙分账 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012529590 官方文档}
   */
  post(options: PostV3ProfitsharingReceiversDeleteOptions): Promise<AxiosResponse<PostV3ProfitsharingReceiversDeleteResponse>>
}

