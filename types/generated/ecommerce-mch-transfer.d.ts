// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode } from '../index'
import type { V3EcommerceMchTransferTransferBillsOutBillNoNode, V3EcommerceMchTransferTransferBillsTransferBillNoNode } from './prefixes'

export interface PostV3EcommerceMchTransferAuthorizationsJson {
  /** 二级商户号 */
  sub_mchid: string
  /** 签约协议列表 */
  agreement_list: {
    /** 协议编号 */
    agreement_code: string
    /** 协议版本号 */
    agreement_version: string
    /** 签约主体 */
    sign_organization: string
    /** 签约时间 · 格式：date-time */
    sign_time: string
  }[]
}

export interface PostV3EcommerceMchTransferAuthorizationsOptions extends CallOptions {
  json: PostV3EcommerceMchTransferAuthorizationsJson
}

export interface PostV3EcommerceMchTransferAuthorizationsResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 授权状态 */
  authorization_state: string
  /** 授权申请受理时间 · 格式：date-time */
  accept_time: string
  /** 授权时间 · 格式：date-time */
  authorize_time?: string
}

/** `v3/ecommerce/mch-transfer/authorizations` */
export interface V3EcommerceMchTransferAuthorizations {
  /**
   * 申请二级商户商家转账授权
   *
   * `POST /v3/ecommerce/mch-transfer/authorizations`
   *
   * 产品：收付通∙转账 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504208 官方文档}
   */
  post(options: PostV3EcommerceMchTransferAuthorizationsOptions): Promise<AxiosResponse<PostV3EcommerceMchTransferAuthorizationsResponse>>
  readonly _sub_mchid_: V3EcommerceMchTransferAuthorizationsBySubMchid
  readonly '{sub_mchid}': V3EcommerceMchTransferAuthorizationsBySubMchid
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/ecommerce/mch-transfer/authorizations/${Path}`>
  toString(): string
  toJSON(): string
}

export interface GetV3EcommerceMchTransferAuthorizationsBySubMchidOptions extends CallOptions {
  /** 二级商户号 */
  sub_mchid: string
}

export interface GetV3EcommerceMchTransferAuthorizationsBySubMchidResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 授权状态 */
  authorization_state: string
  /** 授权时间 · 格式：date-time */
  authorize_time?: string
}

/** `v3/ecommerce/mch-transfer/authorizations/{sub_mchid}` */
export interface V3EcommerceMchTransferAuthorizationsBySubMchid extends PathNode {
  /**
   * 查询二级商户商家转账授权状态
   *
   * `GET /v3/ecommerce/mch-transfer/authorizations/{sub_mchid}`
   *
   * 产品：收付通∙转账 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504209 官方文档}
   */
  get(options: GetV3EcommerceMchTransferAuthorizationsBySubMchidOptions): Promise<AxiosResponse<GetV3EcommerceMchTransferAuthorizationsBySubMchidResponse>>
}

export interface PostV3EcommerceMchTransferTransferBillsJson {
  /** 二级商户号 */
  sub_mchid: string
  /** 服务商AppID */
  appid: string
  /** 商户单号 */
  out_bill_no: string
  /** 转账场景ID */
  transfer_scene_id: string
  /** 收款用户OpenID */
  openid: string
  /** 收款用户姓名 · 敏感信息，加密传输 */
  user_name?: string
  /** 转账金额 · 单位：分 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 商户回调地址 */
  notify_url?: string
}

export interface PostV3EcommerceMchTransferTransferBillsOptions extends CallOptions {
  json: PostV3EcommerceMchTransferTransferBillsJson
}

export interface PostV3EcommerceMchTransferTransferBillsResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** 单据创建时间 · 格式：date-time */
  create_time: string
  /** 单据状态 */
  state: string
  /** 失败原因 */
  fail_reason?: string
  /** 跳转领取页面的package信息 */
  package_info?: string
}

/** `v3/ecommerce/mch-transfer/transfer-bills` */
export interface V3EcommerceMchTransferTransferBills {
  /**
   * 发起转账
   *
   * `POST /v3/ecommerce/mch-transfer/transfer-bills`
   *
   * 产品：收付通∙转账 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504211 官方文档}
   */
  post(options: PostV3EcommerceMchTransferTransferBillsOptions): Promise<AxiosResponse<PostV3EcommerceMchTransferTransferBillsResponse>>
  readonly outBillNo: V3EcommerceMchTransferTransferBillsOutBillNoNode
  readonly transferBillNo: V3EcommerceMchTransferTransferBillsTransferBillNoNode
  readonly 'out-bill-no/{out_bill_no}': V3EcommerceMchTransferTransferBillsOutBillNoByOutBillNo
  readonly 'out-bill-no/{out_bill_no}/cancel': V3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoCancel
  readonly 'transfer-bill-no/{transfer_bill_no}': V3EcommerceMchTransferTransferBillsTransferBillNoByTransferBillNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/ecommerce/mch-transfer/transfer-bills/${Path}`>
  toString(): string
  toJSON(): string
}

export interface GetV3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoQuery {
  /** 二级商户号 */
  sub_mchid: string
}

export interface GetV3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoOptions extends CallOptions {
  /** 商户单号 */
  out_bill_no: string
  query: GetV3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoQuery
}

export interface GetV3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoResponse extends EcommerceMchTransferTransferBillsResponse {}

/** `v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` */
export interface V3EcommerceMchTransferTransferBillsOutBillNoByOutBillNo {
  /**
   * 商户单号查询转账单
   *
   * `GET /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
   *
   * 产品：收付通∙转账 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504213 官方文档}
   */
  get(options: GetV3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoOptions): Promise<AxiosResponse<GetV3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoResponse>>
  readonly cancel: V3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoCancel
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/${Path}`>
  toString(): string
  toJSON(): string
}

export interface PostV3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoCancelJson {
  /** 二级商户号 */
  sub_mchid: string
}

export interface PostV3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoCancelOptions extends CallOptions {
  /** 商户单号 */
  out_bill_no: string
  json: PostV3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoCancelJson
}

export interface PostV3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoCancelResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** 单据状态 */
  state: string
  /** 状态变更时间 · 格式：date-time */
  update_time: string
}

/** `v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel` */
export interface V3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoCancel extends PathNode {
  /**
   * 撤销转账
   *
   * `POST /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
   *
   * 产品：收付通∙转账 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504212 官方文档}
   */
  post(options: PostV3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoCancelOptions): Promise<AxiosResponse<PostV3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoCancelResponse>>
}

export interface GetV3EcommerceMchTransferTransferBillsTransferBillNoByTransferBillNoQuery {
  /** 二级商户号 */
  sub_mchid: string
}

export interface GetV3EcommerceMchTransferTransferBillsTransferBillNoByTransferBillNoOptions extends CallOptions {
  /** 微信转账单号 */
  transfer_bill_no: string
  query: GetV3EcommerceMchTransferTransferBillsTransferBillNoByTransferBillNoQuery
}

export interface GetV3EcommerceMchTransferTransferBillsTransferBillNoByTransferBillNoResponse extends EcommerceMchTransferTransferBillsResponse {}

/** `v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}` */
export interface V3EcommerceMchTransferTransferBillsTransferBillNoByTransferBillNo extends PathNode {
  /**
   * 微信转账单号查询转账单
   *
   * `GET /v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
   *
   * 产品：收付通∙转账 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504214 官方文档}
   */
  get(options: GetV3EcommerceMchTransferTransferBillsTransferBillNoByTransferBillNoOptions): Promise<AxiosResponse<GetV3EcommerceMchTransferTransferBillsTransferBillNoByTransferBillNoResponse>>
}

export interface EcommerceMchTransferTransferBillsResponse {
  /** 服务商商户号 */
  mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** 服务商AppID */
  appid: string
  /** 转账场景ID */
  transfer_scene_id: string
  /** 单据状态 */
  state: string
  /** 转账金额 · 单位：分 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 失败原因 */
  fail_reason?: string
  /** 收款用户OpenID */
  openid?: string
  /** 收款用户姓名 · 敏感信息，加密传输 */
  user_name?: string
  /** 单据创建时间 · 格式：date-time */
  create_time: string
  /** 状态变更时间 · 格式：date-time */
  update_time: string
}

