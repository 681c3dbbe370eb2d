// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'
import type { V3EcommerceMchTransferTransferBillsOutBillNoNode, V3EcommerceMchTransferTransferBillsTransferBillNoNode } from './prefixes'

/** 申请二级商户商家转账授权：请求 */
export interface PostV3EcommerceMchTransferAuthorizationsJson {
  /** 二级商户号 · 例：`1900001109` */
  sub_mchid: string
  /** 签约协议列表 */
  agreement_list: {
    /** 协议编号 · 例：`1` */
    agreement_code: string
    /** 协议版本号 · 例：`20230101` */
    agreement_version: string
    /** 签约主体 */
    sign_organization: string
    /** 签约时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    sign_time: string
  }[]
}

/** 申请二级商户商家转账授权：选项 */
export interface PostV3EcommerceMchTransferAuthorizationsOptions extends CallOptions {
  json: PostV3EcommerceMchTransferAuthorizationsJson
}

/** 申请二级商户商家转账授权：应答 */
export interface PostV3EcommerceMchTransferAuthorizationsResponse {
  /** 二级商户号 · 例：`1900001109` */
  sub_mchid: string
  /** 授权状态 · 例：`AUTHORIZE_PROCESSING` */
  authorization_state: string
  /** 授权申请受理时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  accept_time: string
  /** 授权时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  authorize_time?: string
}

/** `v3/ecommerce/mch-transfer/authorizations` */
export interface V3EcommerceMchTransferAuthorizations extends Printed {
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
}

/** 查询二级商户商家转账授权状态：选项 */
export interface GetV3EcommerceMchTransferAuthorizationsBySubMchidOptions extends CallOptions {
  /** 二级商户号 · 例：`1900001109` */
  sub_mchid: string
}

/** 查询二级商户商家转账授权状态：应答 */
export interface GetV3EcommerceMchTransferAuthorizationsBySubMchidResponse {
  /** 二级商户号 · 例：`1900001109` */
  sub_mchid: string
  /** 授权状态 · 例：`AUTHORIZE_PROCESSING` */
  authorization_state: string
  /** 授权时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
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

/** 发起转账：请求 */
export interface PostV3EcommerceMchTransferTransferBillsJson {
  /** 二级商户号 · 例：`1900001109` */
  sub_mchid: string
  /** 服务商AppID · 例：`wxf636efh567hg4356` */
  appid: string
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 转账场景ID · 例：`1000` */
  transfer_scene_id: string
  /** 收款用户OpenID · 例：`o-MYE42l80oelYMDE34nYD456Xoy` */
  openid: string
  /** 收款用户姓名 · 敏感信息，加密传输 */
  user_name?: string
  /** 转账金额 · 单位：分 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 商户回调地址 · 例：`https://www.weixin.qq.com/wxpay/pay.php` */
  notify_url?: string
}

/** 发起转账：选项 */
export interface PostV3EcommerceMchTransferTransferBillsOptions extends CallOptions {
  json: PostV3EcommerceMchTransferTransferBillsJson
}

/** 发起转账：应答 */
export interface PostV3EcommerceMchTransferTransferBillsResponse {
  /** 二级商户号 · 例：`1900001109` */
  sub_mchid: string
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 微信转账单号 · 例：`1330000071100999991182020050700019480001` */
  transfer_bill_no: string
  /** 单据创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
  /** 单据状态 · 例：`ACCEPTED` */
  state: string
  /** 失败原因 · 例：`PAYEE_ACCOUNT_ABNORMAL` */
  fail_reason?: string
  /** 跳转领取页面的package信息 · 例：`affffddafdfafddffda==` */
  package_info?: string
}

/** `v3/ecommerce/mch-transfer/transfer-bills` */
export interface V3EcommerceMchTransferTransferBills extends Printed {
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
}

/** 商户单号查询转账单：查询参数 */
export interface GetV3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoQuery {
  /** 二级商户号 · 例：`1900001121` */
  sub_mchid: string
}

/** 商户单号查询转账单：选项 */
export interface GetV3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoOptions extends CallOptions {
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  query: GetV3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoQuery
}

/** 商户单号查询转账单：应答 */
export interface GetV3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoResponse extends EcommerceMchTransferBill {}

/** `v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` */
export interface V3EcommerceMchTransferTransferBillsOutBillNoByOutBillNo extends Printed {
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
}

/** 撤销转账：请求 */
export interface PostV3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoCancelJson {
  /** 二级商户号 · 例：`1900001109` */
  sub_mchid: string
}

/** 撤销转账：选项 */
export interface PostV3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoCancelOptions extends CallOptions {
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  json: PostV3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoCancelJson
}

/** 撤销转账：应答 */
export interface PostV3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoCancelResponse {
  /** 二级商户号 · 例：`1900001109` */
  sub_mchid: string
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 微信转账单号 · 例：`1330000071100999991182020050700019480001` */
  transfer_bill_no: string
  /** 单据状态 · 例：`CANCELING` */
  state: string
  /** 状态变更时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
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

/** 微信转账单号查询转账单：查询参数 */
export interface GetV3EcommerceMchTransferTransferBillsTransferBillNoByTransferBillNoQuery {
  /** 二级商户号 · 例：`1900001121` */
  sub_mchid: string
}

/** 微信转账单号查询转账单：选项 */
export interface GetV3EcommerceMchTransferTransferBillsTransferBillNoByTransferBillNoOptions extends CallOptions {
  /** 微信转账单号 · 例：`1330000071100999991182020050700019480001` */
  transfer_bill_no: string
  query: GetV3EcommerceMchTransferTransferBillsTransferBillNoByTransferBillNoQuery
}

/** 微信转账单号查询转账单：应答 */
export interface GetV3EcommerceMchTransferTransferBillsTransferBillNoByTransferBillNoResponse extends EcommerceMchTransferBill {}

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

export interface EcommerceMchTransferOperations {
  'POST /v3/ecommerce/mch-transfer/authorizations': { json: PostV3EcommerceMchTransferAuthorizationsJson; options: PostV3EcommerceMchTransferAuthorizationsOptions; response: PostV3EcommerceMchTransferAuthorizationsResponse }
  'GET /v3/ecommerce/mch-transfer/authorizations/{sub_mchid}': { options: GetV3EcommerceMchTransferAuthorizationsBySubMchidOptions; response: GetV3EcommerceMchTransferAuthorizationsBySubMchidResponse }
  'POST /v3/ecommerce/mch-transfer/transfer-bills': { json: PostV3EcommerceMchTransferTransferBillsJson; options: PostV3EcommerceMchTransferTransferBillsOptions; response: PostV3EcommerceMchTransferTransferBillsResponse }
  'GET /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': { query: GetV3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoQuery; options: GetV3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoOptions; response: GetV3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoResponse }
  'POST /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel': { json: PostV3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoCancelJson; options: PostV3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoCancelOptions; response: PostV3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoCancelResponse }
  'GET /v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}': { query: GetV3EcommerceMchTransferTransferBillsTransferBillNoByTransferBillNoQuery; options: GetV3EcommerceMchTransferTransferBillsTransferBillNoByTransferBillNoOptions; response: GetV3EcommerceMchTransferTransferBillsTransferBillNoByTransferBillNoResponse }
}

/** 转账单 */
export interface EcommerceMchTransferBill {
  /** 服务商商户号 · 例：`1900001109` */
  mchid: string
  /** 二级商户号 · 例：`1900001121` */
  sub_mchid: string
  /** 商户单号 · 例：`plfk2020042013` */
  out_bill_no: string
  /** 微信转账单号 · 例：`1330000071100999991182020050700019480001` */
  transfer_bill_no: string
  /** 服务商AppID · 例：`wxf636efh567hg4356` */
  appid: string
  /** 转账场景ID · 例：`10001` */
  transfer_scene_id: string
  /** 单据状态 · 例：`ACCEPTED` */
  state: string
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
  /** 状态变更时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  update_time: string
}

