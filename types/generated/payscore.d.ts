// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'
import type { V3PayscorePayafterOrdersByOutOrderNoNode, V3PayscorePermissionsAuthorizationCodeNode, V3PayscorePermissionsOpenidNode, V3PayscoreServiceorderByOutOrderNoNode, V3PayscoreSmartretailOrdersByOutOrderNoNode } from './prefixes'

/** 商户申请获取对账单：查询参数 */
export interface GetV3PayscoreMerchantBillQuery {
  /** 账单日期 · yyyy-MM-dd · 例：`2019-06-11` */
  bill_date: string
  /** 压缩类型 */
  tar_type?: 'GZIP'
  /** 加密算法 · 例：`AEAD_AES_256_GCM` */
  encryption_algorithm: string
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
}

/** 商户申请获取对账单：选项 */
export interface GetV3PayscoreMerchantBillOptions extends CallOptions {
  query: GetV3PayscoreMerchantBillQuery
}

/** 商户申请获取对账单：应答 */
export interface GetV3PayscoreMerchantBillResponse {
  /** 下载信息总数 */
  download_bill_count: number
  /** 下载信息明细 */
  download_bill_list: {
    /** 账单文件序号 */
    bill_sequence: number
    /** 哈希类型 · 例：`SHA1` */
    hash_type: string
    /** 哈希值 · 例：`79bb0f45fc4c42234a918000b2668d689e2bde04` */
    hash_value: string
    /** 下载地址 */
    download_url: string
    /** 加密密钥 */
    encrypt_key: string
    /** 随机字符串 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
    nonce: string
  }[]
}

/** `v3/payscore/merchant-bill` */
export interface V3PayscoreMerchantBill extends PathNode {
  /**
   * 商户申请获取对账单
   *
   * `GET /v3/payscore/merchant-bill`
   *
   * 产品：支付分 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013394586 官方文档}
   */
  get(options: GetV3PayscoreMerchantBillOptions): Promise<AxiosResponse<GetV3PayscoreMerchantBillResponse>>
}

/** 查询先享后付订单：查询参数 */
export interface GetV3PayscorePayafterOrdersQuery {
  /** 服务ID */
  service_id?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 回跳查询ID */
  query_id?: string
  /** 公众账号ID */
  appid?: string
}

/** 查询先享后付订单：选项 */
export interface GetV3PayscorePayafterOrdersOptions extends CallOptions {
  query?: GetV3PayscorePayafterOrdersQuery
}

/** 查询先享后付订单：应答 */
export interface GetV3PayscorePayafterOrdersResponse extends PayscorePayafterOrder {}

/** 创建先享后付订单：请求 */
export interface PostV3PayscorePayafterOrdersJson {
  /** 公众账号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 服务ID · 例：`500001` */
  service_id: string
  /** 用户下单时确认的服务开始时间 · 例：`20091225091010` */
  service_start_time?: string
  /** 用户下单时确定的预计服务结束时间 · 例：`20091225091010` */
  service_end_time?: string
  /** 开始使用服务的地点 */
  service_start_location?: string
  /** 预计服务结束的地点 */
  service_end_location?: string
  /** 服务信息 */
  service_introduction?: string
  /** 后付费 */
  fees?: PayscoreFee[]
  /** 商户优惠 */
  discounts?: {
    /** 优惠名称 · 最长20个字符 */
    discount_name?: string
    /** 优惠说明 */
    discount_desc?: string
  }[]
  /** 订单风险金额 · 单位：分 */
  risk_amount?: number
  /** 商户自定义说明 */
  attach?: string
  /** 使用需用户确认订单类型 · 默认：true */
  need_user_confirm?: boolean
  /** 用户标识 */
  openid?: string
  /** 用户姓名 · 敏感信息，加密传输 */
  name?: string
  /** 用户手机号 · 敏感信息，加密传输 */
  phone?: string
  /** 用户身份证ID · 敏感信息，加密传输 */
  userid?: string
  /** 用户收货地址 · 敏感信息，加密传输 */
  address?: string
}

/** 创建先享后付订单：选项 */
export interface PostV3PayscorePayafterOrdersOptions extends CallOptions {
  json: PostV3PayscorePayafterOrdersJson
}

/** 创建先享后付订单：应答 */
export interface PostV3PayscorePayafterOrdersResponse extends PayscoreCreatedPayafterOrder {}

/** `v3/payscore/payafter-orders` */
export interface V3PayscorePayafterOrders extends Printed {
  /**
   * 查询先享后付订单
   *
   * `GET /v3/payscore/payafter-orders`
   *
   * 产品：支付分∙先享后付 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_2&index=4 官方文档}
   */
  get(options?: GetV3PayscorePayafterOrdersOptions): Promise<AxiosResponse<GetV3PayscorePayafterOrdersResponse>>
  /**
   * 创建先享后付订单
   *
   * `POST /v3/payscore/payafter-orders`
   *
   * 产品：支付分∙先享后付 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_1&index=3 官方文档}
   */
  post(options: PostV3PayscorePayafterOrdersOptions): Promise<AxiosResponse<PostV3PayscorePayafterOrdersResponse>>
  readonly _out_order_no_: V3PayscorePayafterOrdersByOutOrderNoNode
  readonly '{out_order_no}': V3PayscorePayafterOrdersByOutOrderNoNode
  readonly '{out_order_no}/cancel': V3PayscorePayafterOrdersByOutOrderNoCancel
  readonly '{out_order_no}/complete': V3PayscorePayafterOrdersByOutOrderNoComplete
  readonly '{out_order_no}/sync': V3PayscorePayafterOrdersByOutOrderNoSync
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/payscore/payafter-orders/${Path}`>
}

/** 撤销先享后付订单：请求 */
export interface PostV3PayscorePayafterOrdersByOutOrderNoCancelJson extends PayscoreOrderCancellation {}

/** 撤销先享后付订单：选项 */
export interface PostV3PayscorePayafterOrdersByOutOrderNoCancelOptions extends CallOptions {
  /** 商户服务订单号 */
  out_order_no: string
  json: PostV3PayscorePayafterOrdersByOutOrderNoCancelJson
}

/** 撤销先享后付订单：应答 */
export interface PostV3PayscorePayafterOrdersByOutOrderNoCancelResponse extends PayscoreOrderReference {}

/** `v3/payscore/payafter-orders/{out_order_no}/cancel` */
export interface V3PayscorePayafterOrdersByOutOrderNoCancel extends PathNode {
  /**
   * 撤销先享后付订单
   *
   * `POST /v3/payscore/payafter-orders/{out_order_no}/cancel`
   *
   * 产品：支付分∙先享后付 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_3&index=5 官方文档}
   */
  post(options: PostV3PayscorePayafterOrdersByOutOrderNoCancelOptions): Promise<AxiosResponse<PostV3PayscorePayafterOrdersByOutOrderNoCancelResponse>>
}

/** 完结先享后付订单：请求 */
export interface PostV3PayscorePayafterOrdersByOutOrderNoCompleteJson extends PayscorePayafterOrderCompletion {}

/** 完结先享后付订单：选项 */
export interface PostV3PayscorePayafterOrdersByOutOrderNoCompleteOptions extends CallOptions {
  /** 商户服务订单号 */
  out_order_no: string
  json: PostV3PayscorePayafterOrdersByOutOrderNoCompleteJson
}

/** 完结先享后付订单：应答 */
export interface PostV3PayscorePayafterOrdersByOutOrderNoCompleteResponse extends PayscoreOrderReference {}

/** `v3/payscore/payafter-orders/{out_order_no}/complete` */
export interface V3PayscorePayafterOrdersByOutOrderNoComplete extends PathNode {
  /**
   * 完结先享后付订单
   *
   * `POST /v3/payscore/payafter-orders/{out_order_no}/complete`
   *
   * 产品：支付分∙先享后付 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_4&index=6 官方文档}
   */
  post(options: PostV3PayscorePayafterOrdersByOutOrderNoCompleteOptions): Promise<AxiosResponse<PostV3PayscorePayafterOrdersByOutOrderNoCompleteResponse>>
}

/** 支付分订单同步：请求 */
export interface PostV3PayscorePayafterOrdersByOutOrderNoSyncJson {
  /** 公众账号ID · 例：`wxd678efh567hg6787` */
  appid?: string
  /** 服务ID · 例：`500001` */
  service_id?: string
  /** 场景类型 */
  type?: 'Order_Paid'
  /** 内容信息详情 */
  detail?: {
    /** 用户通过其他方式付款成功的实际时间 · 例：`20091225091010` */
    paid_time?: string
  }
}

/** 支付分订单同步：选项 */
export interface PostV3PayscorePayafterOrdersByOutOrderNoSyncOptions extends CallOptions {
  /** 商户服务订单号 */
  out_order_no: string
  json: PostV3PayscorePayafterOrdersByOutOrderNoSyncJson
}

/** 支付分订单同步：应答 */
export interface PostV3PayscorePayafterOrdersByOutOrderNoSyncResponse {
  /** 公众账号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 例：`1230000109` */
  mchid: string
  /** 商户服务订单号 · 例：`2304203423948239423` */
  out_order_no: string
  /** 微信支付服务订单号 · 例：`15646546545165651651` */
  order_id: string
}

/** `v3/payscore/payafter-orders/{out_order_no}/sync` */
export interface V3PayscorePayafterOrdersByOutOrderNoSync extends PathNode {
  /**
   * 支付分订单同步
   *
   * `POST /v3/payscore/payafter-orders/{out_order_no}/sync`
   *
   * 产品：支付分∙先享后付 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1 官方文档}
   */
  post(options: PostV3PayscorePayafterOrdersByOutOrderNoSyncOptions): Promise<AxiosResponse<PostV3PayscorePayafterOrdersByOutOrderNoSyncResponse>>
}

/** 商户预授权：请求 */
export interface PostV3PayscorePermissionsJson {
  /** 服务id · 例：`500001` */
  service_id: string
  /** 公众号id · 例：`wxd678efh567hg6787` */
  appid: string
  /** 授权协议号 · 例：`1234323JKHDFE1243252` */
  authorization_code: string
  /** 通知地址 · 例：`http://www.qq.com` */
  notify_url?: string
}

/** 商户预授权：选项 */
export interface PostV3PayscorePermissionsOptions extends CallOptions {
  json: PostV3PayscorePermissionsJson
}

/** 商户预授权：应答 */
export interface PostV3PayscorePermissionsResponse {
  /** 预授权token */
  apply_permissions_token: string
}

/** `v3/payscore/permissions` */
export interface V3PayscorePermissions extends Printed {
  /**
   * 商户预授权
   *
   * `POST /v3/payscore/permissions`
   *
   * 产品：支付分∙免确认模式∙预授权 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012647349 官方文档}
   */
  post(options: PostV3PayscorePermissionsOptions): Promise<AxiosResponse<PostV3PayscorePermissionsResponse>>
  readonly assessUserRiskLevel: V3PayscorePermissionsAssessUserRiskLevel
  readonly authorizationCode: V3PayscorePermissionsAuthorizationCodeNode
  readonly openid: V3PayscorePermissionsOpenidNode
  readonly 'authorization-code/{authorization_code}': V3PayscorePermissionsAuthorizationCodeByAuthorizationCode
  readonly 'authorization-code/{authorization_code}/terminate': V3PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminate
  readonly 'openid/{openid}': V3PayscorePermissionsOpenidByOpenid
  readonly 'openid/{openid}/terminate': V3PayscorePermissionsOpenidByOpenidTerminate
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/payscore/permissions/${Path}`>
}

/** 商户评估用户分层：请求 */
export interface PostV3PayscorePermissionsAssessUserRiskLevelJson {
  /** 服务ID · 例：`500001` */
  service_id: string
  /** 公众号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 授权协议号 · 例：`1234323JKHDFE1243252` */
  authorization_code?: string
  /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 先用后付商品信息 */
  shopping_info?: {
    /** 商品列表 */
    goods: PayscoreGoods[]
  }
}

/** 商户评估用户分层：选项 */
export interface PostV3PayscorePermissionsAssessUserRiskLevelOptions extends CallOptions {
  json: PostV3PayscorePermissionsAssessUserRiskLevelJson
}

/** 商户评估用户分层：应答 */
export interface PostV3PayscorePermissionsAssessUserRiskLevelResponse {
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 公众号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 例：`1230000109` */
  mchid: string
  /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 授权协议号 · 例：`1275342195190894594` */
  authorization_code?: string
  /** 授权状态 · 例：`UNAVAILABLE` */
  authorization_state: string
  /** 授权通知地址 · 例：`https://www.weixin.com` */
  notify_url?: string
  /** 最近一次解除授权时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  cancel_authorization_time?: string
  /** 最近一次授权成功时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  authorization_success_time?: string
  /** 子商户商户号 · 例：`1230000109` */
  sub_mchid?: string
  /** 子商户的公众号ID · 例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 子商户的用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
  /** 用户标签 · 例：`A` */
  user_label?: string
  /** 渠道商商户号 · 例：`1230000109` */
  channel_id?: string
  /** 用户分层 */
  user_risk_level?: number
  /** 分层版本 */
  risk_level_version?: number
}

/** `v3/payscore/permissions/assess-user-risk-level` */
export interface V3PayscorePermissionsAssessUserRiskLevel extends PathNode {
  /**
   * 商户评估用户分层
   *
   * `POST /v3/payscore/permissions/assess-user-risk-level`
   *
   * 产品：支付分∙免确认模式∙预授权 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012856611 官方文档}
   */
  post(options: PostV3PayscorePermissionsAssessUserRiskLevelOptions): Promise<AxiosResponse<PostV3PayscorePermissionsAssessUserRiskLevelResponse>>
}

/** 查询与用户授权记录（授权协议号）：查询参数 */
export interface GetV3PayscorePermissionsAuthorizationCodeByAuthorizationCodeQuery {
  /** 服务ID · 例：`500001` */
  service_id: string
}

/** 查询与用户授权记录（授权协议号）：选项 */
export interface GetV3PayscorePermissionsAuthorizationCodeByAuthorizationCodeOptions extends CallOptions {
  /** 授权协议号 · 例：`1234323JKHDFE1243252` */
  authorization_code: string
  query: GetV3PayscorePermissionsAuthorizationCodeByAuthorizationCodeQuery
}

/** 查询与用户授权记录（授权协议号）：应答 */
export interface GetV3PayscorePermissionsAuthorizationCodeByAuthorizationCodeResponse {
  /** 服务id · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 公众号id · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 例：`1230000109` */
  mchid: string
  /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 授权协议号 · 例：`1275342195190894594` */
  authorization_code: string
  /** 授权状态 */
  authorization_state: 'UNAVAILABLE' | 'AVAILABLE' | 'UNBINDUSER' | (string & {})
  /** 授权通知地址 · URL · 例：`https://www.weixin.com` */
  notify_url?: string
  /** 最近一次解除授权时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  cancel_authorization_time?: string
  /** 最近一次授权成功时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  authorization_success_time?: string
  /** 用户分层 */
  user_risk_level?: number
  /** 分层版本 */
  risk_level_version?: number
}

/** `v3/payscore/permissions/authorization-code/{authorization_code}` */
export interface V3PayscorePermissionsAuthorizationCodeByAuthorizationCode extends Printed {
  /**
   * 查询与用户授权记录（授权协议号）
   *
   * `GET /v3/payscore/permissions/authorization-code/{authorization_code}`
   *
   * 产品：支付分∙免确认模式∙预授权 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012647401 官方文档}
   */
  get(options: GetV3PayscorePermissionsAuthorizationCodeByAuthorizationCodeOptions): Promise<AxiosResponse<GetV3PayscorePermissionsAuthorizationCodeByAuthorizationCodeResponse>>
  readonly terminate: V3PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminate
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/payscore/permissions/authorization-code/{authorization_code}/${Path}`>
}

/** 解除用户授权关系（授权协议号）：请求 */
export interface PostV3PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminateJson {
  /** 服务id · 例：`500001` */
  service_id: string
  /** 撤销原因 */
  reason: string
}

/** 解除用户授权关系（授权协议号）：选项 */
export interface PostV3PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminateOptions extends CallOptions {
  /** 授权协议号 · 例：`1234323JKHDFE1243252` */
  authorization_code: string
  json: PostV3PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminateJson
}

/** 解除用户授权关系（授权协议号）：应答 */
export type PostV3PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminateResponse = undefined

/** `v3/payscore/permissions/authorization-code/{authorization_code}/terminate` */
export interface V3PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminate extends PathNode {
  /**
   * 解除用户授权关系（授权协议号）
   *
   * `POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate`
   *
   * 产品：支付分∙免确认模式∙预授权 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012647410 官方文档}
   */
  post(options: PostV3PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminateOptions): Promise<AxiosResponse<PostV3PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminateResponse>>
}

/** 查询与用户授权记录（openid）：查询参数 */
export interface GetV3PayscorePermissionsOpenidByOpenidQuery {
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 公众号id · 例：`wxd678efh567hg6787` */
  appid: string
}

/** 查询与用户授权记录（openid）：选项 */
export interface GetV3PayscorePermissionsOpenidByOpenidOptions extends CallOptions {
  /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
  query: GetV3PayscorePermissionsOpenidByOpenidQuery
}

/** 查询与用户授权记录（openid）：应答 */
export interface GetV3PayscorePermissionsOpenidByOpenidResponse {
  /** 服务id · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 公众号id · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 例：`1230000109` */
  mchid: string
  /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 授权协议号 · 例：`1275342195190894594` */
  authorization_code?: string
  /** 授权状态 */
  authorization_state: 'UNAVAILABLE' | 'AVAILABLE' | 'UNBINDUSER' | (string & {})
  /** 最近一次解除授权时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  cancel_authorization_time?: string
  /** 最近一次授权成功时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  authorization_success_time?: string
  /** 用户分层 */
  user_risk_level?: number
  /** 分层版本 */
  risk_level_version?: number
}

/** `v3/payscore/permissions/openid/{openid}` */
export interface V3PayscorePermissionsOpenidByOpenid extends Printed {
  /**
   * 查询与用户授权记录（openid）
   *
   * `GET /v3/payscore/permissions/openid/{openid}`
   *
   * 产品：支付分∙免确认模式∙预授权 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012647404 官方文档}
   */
  get(options: GetV3PayscorePermissionsOpenidByOpenidOptions): Promise<AxiosResponse<GetV3PayscorePermissionsOpenidByOpenidResponse>>
  readonly terminate: V3PayscorePermissionsOpenidByOpenidTerminate
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/payscore/permissions/openid/{openid}/${Path}`>
}

/** 解除用户授权关系（openid）：请求 */
export interface PostV3PayscorePermissionsOpenidByOpenidTerminateJson {
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 公众号id · 例：`wxd678efh567hg6787` */
  appid: string
  /** 撤销原因 */
  reason: string
}

/** 解除用户授权关系（openid）：选项 */
export interface PostV3PayscorePermissionsOpenidByOpenidTerminateOptions extends CallOptions {
  /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
  json: PostV3PayscorePermissionsOpenidByOpenidTerminateJson
}

/** 解除用户授权关系（openid）：应答 */
export type PostV3PayscorePermissionsOpenidByOpenidTerminateResponse = undefined

/** `v3/payscore/permissions/openid/{openid}/terminate` */
export interface V3PayscorePermissionsOpenidByOpenidTerminate extends PathNode {
  /**
   * 解除用户授权关系（openid）
   *
   * `POST /v3/payscore/permissions/openid/{openid}/terminate`
   *
   * 产品：支付分∙免确认模式∙预授权 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012647413 官方文档}
   */
  post(options: PostV3PayscorePermissionsOpenidByOpenidTerminateOptions): Promise<AxiosResponse<PostV3PayscorePermissionsOpenidByOpenidTerminateResponse>>
}

/** 查询支付分订单：查询参数 */
export interface GetV3PayscoreServiceorderQuery {
  /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no?: string
  /** 回跳查询ID */
  query_id?: string
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 公众账号ID · 例：`wxd678efh567hg6787` */
  appid: string
}

/** 查询支付分订单：选项 */
export interface GetV3PayscoreServiceorderOptions extends CallOptions {
  query: GetV3PayscoreServiceorderQuery
}

/** 查询支付分订单：应答 */
export interface GetV3PayscoreServiceorderResponse {
  /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 服务商公众号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 服务商商户号 · 例：`1230000109` */
  mchid: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {})
  /** 后付费项目 */
  post_payments?: PayscorePostPayment[]
  /** 商户优惠 */
  post_discounts?: PayscorePostDiscount[]
  /** 服务风险金 */
  risk_fund?: PayscoreRiskFund
  /** 总金额 · 单位：分 */
  total_amount?: number
  /** 是否需要收款 */
  need_collection?: boolean
  /** 收款信息 */
  collection?: {
    /** 收款状态 */
    state: 'USER_PAYING' | 'USER_PAID' | (string & {})
    /** 总收款金额 · 单位：分 */
    total_amount?: number
    /** 待收金额 · 单位：分 */
    paying_amount?: number
    /** 已收金额 · 单位：分 */
    paid_amount?: number
    /** 收款明细列表 */
    details?: {
      /** 收款序号 */
      seq?: number
      /** 单笔收款金额 · 单位：分 */
      amount?: number
      /** 收款成功渠道 */
      paid_type?: 'NEWTON' | 'MCH' | (string & {})
      /** 收款成功时间 · 例：`20091225091210` */
      paid_time?: string
      /** 微信支付交易单号 · 例：`15646546545165651651` */
      transaction_id?: string
      /** 优惠功能 */
      promotion_detail?: {
        /** 券ID · 例：`123456` */
        coupon_id: string
        /** 优惠名称 */
        name?: string
        /** 优惠范围 */
        scope?: 'SINGLE' | 'GLOBAL' | (string & {})
        /** 优惠类型 */
        type?: 'CASH' | 'NOCASH' | (string & {})
        /** 优惠券面额 · 单位：分 */
        amount: number
        /** 活动ID · 例：`activity_id` */
        stock_id?: string
        /** 微信出资 · 单位：分 */
        wechatpay_contribute?: number
        /** 商户出资 · 单位：分 */
        merchant_contribute?: number
        /** 其他出资 · 单位：分 */
        other_contribute?: number
        /** 优惠币种 · 例：`CNY` */
        currency?: string
        /** 单品列表 */
        goods_detail?: {
          /** 商品编码 · 例：`M1006` */
          goods_id: string
          /** 商品数量 */
          quantity?: number
          /** 商品价格 · 单位：分 */
          unit_price?: number
          /** 商品优惠金额 · 单位：分 */
          discount_amount?: number
          /** 商品备注 */
          goods_remark?: string
        }[]
      }[]
    }[]
    /** 收款银行 */
    bank_type?: string
  }
  /** 服务时间 */
  time_range?: PayscoreTimeRange
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 附加数据 · 例：`Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald` */
  attach?: string
  /** 商户回调地址 · 例：`https://api.test.com` */
  notify_url: string
  /** 服务商公众号下的用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 微信支付服务订单号 · 例：`0000300001201908301055157220022` */
  order_id?: string
}

/** 创建支付分订单：请求 */
export interface PostV3PayscoreServiceorderJson {
  /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 公众账号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 服务信息 */
  service_introduction: string
  /** 后付费项目 */
  post_payments?: PayscoreNamedPostPayment[]
  /** 商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name: string
    /** 优惠说明 */
    description: string
    /** 优惠数量 */
    count?: number
  }[]
  /** 服务时间段 */
  time_range: {
    /** 服务开始时间 · 例：`20091225091010` */
    start_time: string
    /** 服务结束时间 · 例：`20091225121010` */
    end_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 服务结束时间备注 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 服务风险金 */
  risk_fund: PayscoreInitialRiskFund
  /** 商户数据包 · 例：`Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald` */
  attach?: string
  /** 商户回调地址 · 例：`https://api.test.com` */
  notify_url: string
  /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 是否需要用户确认 */
  need_user_confirm?: boolean
  /** 设备信息 */
  device?: PayscoreDevice
}

/** 创建支付分订单：选项 */
export interface PostV3PayscoreServiceorderOptions extends CallOptions {
  json: PostV3PayscoreServiceorderJson
}

/** 创建支付分订单：应答 */
export interface PostV3PayscoreServiceorderResponse {
  /** 公众账号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 例：`1230000109` */
  mchid: string
  /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {})
  /** 后付费项目 */
  post_payments?: PayscorePostPayment[]
  /** 后付费商户优惠 */
  post_discounts?: PayscorePostDiscount[]
  /** 服务风险金 */
  risk_fund?: PayscoreRiskFund
  /** 服务时间段 */
  time_range?: PayscoreTimeRange
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 商户数据包 · 例：`Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald` */
  attach?: string
  /** 商户回调地址 · 例：`https://api.test.com` */
  notify_url?: string
  /** 微信支付服务订单号 · 例：`15646546545165651651` */
  order_id: string
  /** 跳转微信侧小程序订单数据 · 例：`DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we` */
  package: string
}

/** `v3/payscore/serviceorder` */
export interface V3PayscoreServiceorder extends Printed {
  /**
   * 查询支付分订单
   *
   * `GET /v3/payscore/serviceorder`
   *
   * 产品：支付分 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012587902 官方文档}
   */
  get(options: GetV3PayscoreServiceorderOptions): Promise<AxiosResponse<GetV3PayscoreServiceorderResponse>>
  /**
   * 创建支付分订单
   *
   * `POST /v3/payscore/serviceorder`
   *
   * 产品：支付分 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012587900 官方文档}
   */
  post(options: PostV3PayscoreServiceorderOptions): Promise<AxiosResponse<PostV3PayscoreServiceorderResponse>>
  readonly directComplete: V3PayscoreServiceorderDirectComplete
  readonly _out_order_no_: V3PayscoreServiceorderByOutOrderNoNode
  readonly '{out_order_no}': V3PayscoreServiceorderByOutOrderNoNode
  readonly '{out_order_no}/cancel': V3PayscoreServiceorderByOutOrderNoCancel
  readonly '{out_order_no}/complete': V3PayscoreServiceorderByOutOrderNoComplete
  readonly '{out_order_no}/modify': V3PayscoreServiceorderByOutOrderNoModify
  readonly '{out_order_no}/pay': V3PayscoreServiceorderByOutOrderNoPay
  readonly '{out_order_no}/send-pendingmessage': V3PayscoreServiceorderByOutOrderNoSendPendingmessage
  readonly '{out_order_no}/send-prepaidmessage': V3PayscoreServiceorderByOutOrderNoSendPrepaidmessage
  readonly '{out_order_no}/sync': V3PayscoreServiceorderByOutOrderNoSync
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/payscore/serviceorder/${Path}`>
}

/** 创单结单合并：请求 */
export interface PostV3PayscoreServiceorderDirectCompleteJson {
  /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 公众账号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 服务ID · 例：`500001` */
  service_id: string
  /** 后付费项目 */
  post_payments?: PayscoreDirectCompletePostPayment[]
  /** 后付费商户优惠 */
  post_discounts?: PayscoreDirectCompletePostDiscount[]
  /** 服务时间段 */
  time_range: PayscoreDirectCompleteTimeRange
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 服务信息 */
  service_introduction?: string
  /** 商户数据包 · 例：`Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald` */
  attach?: string
  /** 商户回调地址 · 例：`https://api.test.com` */
  notify_url?: string
  /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 总金额 · 单位：分 */
  total_amount?: number
  /** 微信支付服务分账标记 · 默认：false */
  profit_sharing?: boolean
  /** 订单优惠标记 */
  goods_tag?: string
}

/** 创单结单合并：选项 */
export interface PostV3PayscoreServiceorderDirectCompleteOptions extends CallOptions {
  json: PostV3PayscoreServiceorderDirectCompleteJson
}

/** 创单结单合并：应答 */
export interface PostV3PayscoreServiceorderDirectCompleteResponse {
  /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 公众账号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 服务ID · 例：`500001` */
  service_id: string
  /** 后付费项目 */
  post_payments?: PayscoreDirectCompletePostPayment[]
  /** 后付费商户优惠 */
  post_discounts?: PayscoreDirectCompletePostDiscount[]
  /** 服务时间段 */
  time_range: PayscoreDirectCompleteTimeRange
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 服务信息 */
  service_introduction: string
  /** 商户号 · 例：`1230000109` */
  mchid: string
  /** 微信支付服务订单号 · 例：`15646546545165651651` */
  order_id: string
  /** 服务订单状态 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 订单状态说明 */
  state_description: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {})
  /** 商户数据包 · 例：`Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald` */
  attach?: string
  /** 商户回调地址 · 例：`https://api.test.com` */
  notify_url?: string
  /** 总金额 · 单位：分 */
  total_amount?: number
}

/** `v3/payscore/serviceorder/direct-complete` */
export interface V3PayscoreServiceorderDirectComplete extends PathNode {
  /**
   * 创单结单合并
   *
   * `POST /v3/payscore/serviceorder/direct-complete`
   *
   * 产品：支付分∙免确认模式 · 角色：服务商、直连商户
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml 官方文档}
   */
  post(options: PostV3PayscoreServiceorderDirectCompleteOptions): Promise<AxiosResponse<PostV3PayscoreServiceorderDirectCompleteResponse>>
}

/** 取消支付分订单：请求 */
export interface PostV3PayscoreServiceorderByOutOrderNoCancelJson extends PayscoreOrderCancellation {}

/** 取消支付分订单：选项 */
export interface PostV3PayscoreServiceorderByOutOrderNoCancelOptions extends CallOptions {
  /** 商户服务订单号 */
  out_order_no: string
  json: PostV3PayscoreServiceorderByOutOrderNoCancelJson
}

/** 取消支付分订单：应答 */
export interface PostV3PayscoreServiceorderByOutOrderNoCancelResponse extends PayscoreOrderReference {}

/** `v3/payscore/serviceorder/{out_order_no}/cancel` */
export interface V3PayscoreServiceorderByOutOrderNoCancel extends PathNode {
  /**
   * 取消支付分订单
   *
   * `POST /v3/payscore/serviceorder/{out_order_no}/cancel`
   *
   * 产品：支付分 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012587905 官方文档}
   */
  post(options: PostV3PayscoreServiceorderByOutOrderNoCancelOptions): Promise<AxiosResponse<PostV3PayscoreServiceorderByOutOrderNoCancelResponse>>
}

/** 完结支付分订单：请求 */
export interface PostV3PayscoreServiceorderByOutOrderNoCompleteJson {
  /** 公众账号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 服务订单号 · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 后付费项目 */
  post_payments: PayscoreNamedPostPayment[]
  /** 商户优惠 */
  post_discounts?: PayscoreNamedPostDiscount[]
  /** 总金额 · 单位：分 */
  total_amount: number
  /** 实际服务时间段 */
  time_range?: PayscoreTimeRange
  /** 实际服务位置 */
  location?: {
    /** 服务结束地点 */
    end_location?: string
  }
  /** 微信支付服务分账标记 */
  profit_sharing?: boolean
  /** 订单优惠标记 */
  goods_tag?: string
  /** 设备信息 */
  device?: PayscoreDevice
}

/** 完结支付分订单：选项 */
export interface PostV3PayscoreServiceorderByOutOrderNoCompleteOptions extends CallOptions {
  /** 商户服务订单号 */
  out_order_no: string
  json: PostV3PayscoreServiceorderByOutOrderNoCompleteJson
}

/** 完结支付分订单：应答 */
export interface PostV3PayscoreServiceorderByOutOrderNoCompleteResponse {
  /** 公众账号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 例：`1230000109` */
  mchid: string
  /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {})
  /** 商户收款总金额 · 单位：分 */
  total_amount: number
  /** 后付费项目 */
  post_payments?: PayscoreNamedPostPayment[]
  /** 后付费商户优惠 */
  post_discounts?: PayscoreNamedPostDiscount[]
  /** 服务风险金 */
  risk_fund: PayscoreRiskFund
  /** 服务时间段 */
  time_range?: PayscoreTimeRange
  /** 服务位置 */
  location?: {
    /** 服务结束地点 */
    end_location?: string
  }
  /** 微信支付服务订单号 · 例：`15646546545165651651` */
  order_id?: string
  /** 是否需要收款 */
  need_collection?: boolean
}

/** `v3/payscore/serviceorder/{out_order_no}/complete` */
export interface V3PayscoreServiceorderByOutOrderNoComplete extends PathNode {
  /**
   * 完结支付分订单
   *
   * `POST /v3/payscore/serviceorder/{out_order_no}/complete`
   *
   * 产品：支付分 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012587955 官方文档}
   */
  post(options: PostV3PayscoreServiceorderByOutOrderNoCompleteOptions): Promise<AxiosResponse<PostV3PayscoreServiceorderByOutOrderNoCompleteResponse>>
}

/** 修改订单金额：请求 */
export interface PostV3PayscoreServiceorderByOutOrderNoModifyJson {
  /** 公众账号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 后付费项目 */
  post_payments: PayscoreNamedPostPayment[]
  /** 后付费商户优惠 */
  post_discounts?: PayscorePostDiscount[]
  /** 总金额 · 单位：分 */
  total_amount: number
  /** 修改原因 */
  reason: string
  /** 设备信息 */
  device?: PayscoreDevice
}

/** 修改订单金额：选项 */
export interface PostV3PayscoreServiceorderByOutOrderNoModifyOptions extends CallOptions {
  /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  json: PostV3PayscoreServiceorderByOutOrderNoModifyJson
}

/** 修改订单金额：应答 */
export interface PostV3PayscoreServiceorderByOutOrderNoModifyResponse {
  /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 服务商公众号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 服务商商户号 · 例：`1230000109` */
  mchid: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {})
  /** 后付费项目 */
  post_payments: PayscoreNamedPostPayment[]
  /** 商户优惠 */
  post_discounts?: PayscorePostDiscount[]
  /** 服务风险金 */
  risk_fund?: PayscoreRiskFund
  /** 总金额 · 单位：分 */
  total_amount?: number
  /** 是否需要收款 */
  need_collection?: boolean
  /** 收款信息 */
  collection?: {
    /** 收款状态 */
    state: 'USER_PAYING' | 'USER_PAID' | (string & {})
    /** 总收款金额 · 单位：分 */
    total_amount?: number
    /** 待收金额 · 单位：分 */
    paying_amount?: number
    /** 已收金额 · 单位：分 */
    paid_amount?: number
    /** 收款明细列表 */
    details?: {
      /** 收款序号 */
      seq?: number
      /** 单笔收款金额 · 单位：分 */
      amount?: number
      /** 收款成功渠道 */
      paid_type?: 'NEWTON' | 'MCH' | (string & {})
      /** 收款成功时间 · 例：`20091225091210` */
      paid_time?: string
      /** 微信支付交易单号 · 例：`15646546545165651651` */
      transaction_id?: string
    }[]
    /** 收款银行 */
    bank_type?: string
  }
  /** 服务时间 */
  time_range?: PayscoreTimeRange
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 附加数据 · 例：`Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald` */
  attach?: string
  /** 商户回调地址 · 例：`https://api.test.com` */
  notify_url?: string
  /** 微信支付服务订单号 · 例：`0000300001201908301055157220022` */
  order_id?: string
}

/** `v3/payscore/serviceorder/{out_order_no}/modify` */
export interface V3PayscoreServiceorderByOutOrderNoModify extends PathNode {
  /**
   * 修改订单金额
   *
   * `POST /v3/payscore/serviceorder/{out_order_no}/modify`
   *
   * 产品：支付分 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012587957 官方文档}
   */
  post(options: PostV3PayscoreServiceorderByOutOrderNoModifyOptions): Promise<AxiosResponse<PostV3PayscoreServiceorderByOutOrderNoModifyResponse>>
}

/** 商户发起催收扣款：请求 */
export interface PostV3PayscoreServiceorderByOutOrderNoPayJson {
  /** 公众账号ID · 例：`wxd678efh567hg6787` */
  appid?: string
  /** 服务ID · 例：`500001` */
  service_id?: string
}

/** 商户发起催收扣款：选项 */
export interface PostV3PayscoreServiceorderByOutOrderNoPayOptions extends CallOptions {
  /** 商户服务订单号 */
  out_order_no: string
  json: PostV3PayscoreServiceorderByOutOrderNoPayJson
}

/** 商户发起催收扣款：应答 */
export interface PostV3PayscoreServiceorderByOutOrderNoPayResponse {
  /** 公众账号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 例：`1230000109` */
  mchid?: string
  /** 商户服务订单号 · 例：`2304203423948239423` */
  out_order_no: string
  /** 服务ID · 例：`500001` */
  service_id: string
  /** 微信支付服务订单号 · 例：`15646546545165651651` */
  order_id: string
}

/** `v3/payscore/serviceorder/{out_order_no}/pay` */
export interface V3PayscoreServiceorderByOutOrderNoPay extends PathNode {
  /**
   * 商户发起催收扣款
   *
   * `POST /v3/payscore/serviceorder/{out_order_no}/pay`
   *
   * 产品：支付分 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013394596 官方文档}
   */
  post(options: PostV3PayscoreServiceorderByOutOrderNoPayOptions): Promise<AxiosResponse<PostV3PayscoreServiceorderByOutOrderNoPayResponse>>
}

/** 下发服务费用待处理消息：请求 */
export interface PostV3PayscoreServiceorderByOutOrderNoSendPendingmessageJson extends PayscoreChargeMessage {}

/** 下发服务费用待处理消息：选项 */
export interface PostV3PayscoreServiceorderByOutOrderNoSendPendingmessageOptions extends CallOptions {
  /** 商户服务订单号 */
  out_order_no: string
  json: PostV3PayscoreServiceorderByOutOrderNoSendPendingmessageJson
}

/** 下发服务费用待处理消息：应答 */
export type PostV3PayscoreServiceorderByOutOrderNoSendPendingmessageResponse = undefined

/** `v3/payscore/serviceorder/{out_order_no}/send-pendingmessage` */
export interface V3PayscoreServiceorderByOutOrderNoSendPendingmessage extends PathNode {
  /**
   * 下发服务费用待处理消息
   *
   * `POST /v3/payscore/serviceorder/{out_order_no}/send-pendingmessage`
   *
   * 产品：支付分 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013394606 官方文档}
   */
  post(options: PostV3PayscoreServiceorderByOutOrderNoSendPendingmessageOptions): Promise<AxiosResponse<PostV3PayscoreServiceorderByOutOrderNoSendPendingmessageResponse>>
}

/** 下发服务预扣费消息：请求 */
export interface PostV3PayscoreServiceorderByOutOrderNoSendPrepaidmessageJson extends PayscoreChargeMessage {}

/** 下发服务预扣费消息：选项 */
export interface PostV3PayscoreServiceorderByOutOrderNoSendPrepaidmessageOptions extends CallOptions {
  /** 商户服务订单号 */
  out_order_no: string
  json: PostV3PayscoreServiceorderByOutOrderNoSendPrepaidmessageJson
}

/** 下发服务预扣费消息：应答 */
export type PostV3PayscoreServiceorderByOutOrderNoSendPrepaidmessageResponse = undefined

/** `v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage` */
export interface V3PayscoreServiceorderByOutOrderNoSendPrepaidmessage extends PathNode {
  /**
   * 下发服务预扣费消息
   *
   * `POST /v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage`
   *
   * 产品：支付分 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013394615 官方文档}
   */
  post(options: PostV3PayscoreServiceorderByOutOrderNoSendPrepaidmessageOptions): Promise<AxiosResponse<PostV3PayscoreServiceorderByOutOrderNoSendPrepaidmessageResponse>>
}

/** 同步服务订单信息：请求 */
export interface PostV3PayscoreServiceorderByOutOrderNoSyncJson {
  /** 公众账号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 服务ID · 例：`500001` */
  service_id: string
  /** 场景类型 · 例：`Order_Paid` */
  type: string
  /** 内容信息详情 */
  detail: {
    /** 收款成功时间 · 例：`20091225091210` */
    paid_time: string
  }
}

/** 同步服务订单信息：选项 */
export interface PostV3PayscoreServiceorderByOutOrderNoSyncOptions extends CallOptions {
  /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  json: PostV3PayscoreServiceorderByOutOrderNoSyncJson
}

/** 同步服务订单信息：应答 */
export interface PostV3PayscoreServiceorderByOutOrderNoSyncResponse {
  /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 服务商公众号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 服务商商户号 · 例：`1230000109` */
  mchid: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 · 例：`CREATED` */
  state: string
  /** 订单状态说明 · 例：`MCH_COMPLETE` */
  state_description?: string
  /** 后付费项目 */
  post_payments?: PayscorePostPayment[]
  /** 商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠说明 */
    description?: string
    /** 优惠金额 · 单位：分 */
    amount?: number
  }[]
  /** 服务风险金 */
  risk_fund?: PayscoreInitialRiskFund
  /** 总金额 · 单位：分 */
  total_amount?: number
  /** 是否需要收款 */
  need_collection?: boolean
  /** 收款信息 */
  collection?: {
    /** 收款状态 · 例：`USER_PAID` */
    state: string
    /** 总收款金额 · 单位：分 */
    total_amount?: number
    /** 待收金额 · 单位：分 */
    paying_amount?: number
    /** 已收金额 · 单位：分 */
    paid_amount?: number
    /** 收款明细列表 */
    details?: {
      /** 单笔收款金额 · 单位：分 */
      amount?: number
      /** 收款成功渠道 · 例：`NEWTON` */
      paid_type?: string
      /** 收款成功时间 · 例：`20091225091210` */
      paid_time?: string
      /** 微信支付交易单号 · 例：`15646546545165651651` */
      transaction_id?: string
    }[]
    /** 收款银行 */
    bank_type?: string
  }
  /** 服务时间 */
  time_range?: PayscoreTimeRange
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 附加数据 · 例：`Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald` */
  attach?: string
  /** 商户回调地址 · 例：`https://api.test.com` */
  notify_url?: string
  /** 服务商公众号下的用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
  /** 微信支付服务订单号 · 例：`0000300001201908301055157220022` */
  order_id: string
}

/** `v3/payscore/serviceorder/{out_order_no}/sync` */
export interface V3PayscoreServiceorderByOutOrderNoSync extends PathNode {
  /**
   * 同步服务订单信息
   *
   * `POST /v3/payscore/serviceorder/{out_order_no}/sync`
   *
   * 产品：支付分 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012587962 官方文档}
   */
  post(options: PostV3PayscoreServiceorderByOutOrderNoSyncOptions): Promise<AxiosResponse<PostV3PayscoreServiceorderByOutOrderNoSyncResponse>>
}

/** 创建先用后付订单：请求 */
export interface PostV3PayscoreServicepayondeliveryorderJson {
  /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 公众账号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 服务ID · 例：`500001` */
  service_id: string
  /** 服务信息 */
  service_introduction: string
  /** 后付费项目 */
  post_payments?: {
    /** 付费项目名称 · 最长20个字符 */
    name: string
    /** 金额 · 单位：分 */
    amount?: number
    /** 计费说明 */
    description?: string
    /** 付费数量 */
    count?: number
  }[]
  /** 后付费商户优惠 */
  post_discounts?: {
    /** 优惠名称 · 最长20个字符 */
    name: string
    /** 优惠说明 */
    description: string
    /** 优惠金额 · 单位：分 */
    amount?: number
    /** 优惠数量 */
    count?: number
  }[]
  /** 服务时间段 */
  time_range: {
    /** 服务开始时间 · 例：`20091225091010` */
    start_time: string
    /** 服务开始时间备注 · 最长20个字符 */
    start_time_remark?: string
    /** 服务结束时间 · 例：`20091225121010` */
    end_time?: string
    /** 服务结束时间备注 · 最长50个字符 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 订单风险金 */
  risk_fund: {
    /** 风险金名称 */
    name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST'
    /** 风险金额 · 单位：分 */
    amount: number
    /** 风险说明 · 最长30个字符 */
    description?: string
  }
  /** 商户数据包 · 例：`Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald` */
  attach?: string
  /** 商户回调地址 · 例：`https://api.test.com` */
  notify_url: string
  /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 是否需要用户确认 */
  need_user_confirm?: boolean
  /** 商户号 · 例：`1230000109` */
  mchid?: string
  /** 先用后付购物详情 */
  shopping_info: {
    /** 实际购物商家公众号ID · 例：`wxd678efh567hg6787` */
    real_merchant_appid?: string
    /** 单详跳转链接 */
    jump_link: {
      /** 跳转链接类型 */
      jump_link_type?: 'JUMP_LINK_MINI_PROGRAM'
      /** 小程序跳转AppID */
      appid?: string
      /** 小程序跳转path */
      path?: string
    }
    /** 商品列表 */
    goods: PayscoreGoods[]
  }
}

/** 创建先用后付订单：选项 */
export interface PostV3PayscoreServicepayondeliveryorderOptions extends CallOptions {
  json: PostV3PayscoreServicepayondeliveryorderJson
}

/** 创建先用后付订单：应答 */
export interface PostV3PayscoreServicepayondeliveryorderResponse {
  /** 公众账号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 例：`1230000109` */
  mchid: string
  /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 · 例：`CREATED` */
  state: string
  /** 订单状态说明 · 例：`MCH_COMPLETE` */
  state_description?: string
  /** 后付费项目 */
  post_payments?: PayscorePostPayment[]
  /** 后付费商户优惠 */
  post_discounts?: PayscorePostDiscount[]
  /** 服务风险金 */
  risk_fund?: PayscoreInitialRiskFund
  /** 服务时间段 */
  time_range?: PayscoreTimeRange
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 商户数据包 · 例：`Easdfowealsdkjfnlaksjdlfkwqoi&wl3l2sald` */
  attach?: string
  /** 商户回调地址 · 例：`https://api.test.com` */
  notify_url?: string
  /** 微信支付服务订单号 · 例：`15646546545165651651` */
  order_id: string
  /** 跳转微信侧小程序订单数据 · 例：`DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we` */
  package: string
  /** 先用后付购物详情 */
  shopping_info?: {
    /** 实际购物商家公众号ID · 例：`wxd678efh567hg6787` */
    real_merchant_appid?: string
    /** 单详跳转链接 */
    jump_link: {
      /** 跳转链接类型 · 例：`JUMP_LINK_MINI_PROGRAM` */
      jump_link_type: string
      /** 小程序跳转AppID · 例：`wxd678efh567hg6787` */
      appid?: string
      /** 小程序跳转path · 例：`/page/order/orderid=PO213412451223` */
      path?: string
    }
    /** 商品列表 */
    goods: PayscoreGoods[]
  }
}

/** `v3/payscore/servicepayondeliveryorder` */
export interface V3PayscoreServicepayondeliveryorder extends PathNode {
  /**
   * 创建先用后付订单
   *
   * `POST /v3/payscore/servicepayondeliveryorder`
   *
   * 产品：支付分∙先用后付 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012856585 官方文档}
   */
  post(options: PostV3PayscoreServicepayondeliveryorderOptions): Promise<AxiosResponse<PostV3PayscoreServicepayondeliveryorderResponse>>
}

/** 查询智慧零售订单：查询参数 */
export interface GetV3PayscoreSmartretailOrdersQuery {
  /** 服务ID */
  service_id?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 回跳查询ID */
  query_id?: string
  /** 公众账号ID */
  appid?: string
}

/** 查询智慧零售订单：选项 */
export interface GetV3PayscoreSmartretailOrdersOptions extends CallOptions {
  query?: GetV3PayscoreSmartretailOrdersQuery
}

/** 查询智慧零售订单：应答 */
export interface GetV3PayscoreSmartretailOrdersResponse extends PayscorePayafterOrder {}

/** 创建智慧零售订单：请求 */
export interface PostV3PayscoreSmartretailOrdersJson {
  /** 公众账号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no: string
  /** 服务ID · 例：`500001` */
  service_id: string
  /** 实际服务开始时间 · 例：`20091225091010` */
  service_start_time?: string
  /** 服务结束时间 · 例：`20091225091010` */
  service_end_time?: string
  /** 开始使用服务的地点 */
  service_start_location?: string
  /** 预计服务结束的地点 */
  service_end_location?: string
  /** 服务信息 */
  service_introduction?: string
  /** 后付费 */
  fees?: PayscoreFee[]
  /** 商户优惠 */
  discounts?: {
    /** 优惠名称 · 最长20个字符 */
    discount_name?: string
    /** 优惠说明 */
    discount_desc?: string
  }[]
  /** 订单风险金额 · 单位：分 */
  risk_amount?: number
  /** 商户自定义说明 */
  attach?: string
  /** 使用需用户确认订单类型 · 默认：true */
  need_user_confirm?: boolean
  /** 用户标识 */
  openid?: string
}

/** 创建智慧零售订单：选项 */
export interface PostV3PayscoreSmartretailOrdersOptions extends CallOptions {
  json: PostV3PayscoreSmartretailOrdersJson
}

/** 创建智慧零售订单：应答 */
export interface PostV3PayscoreSmartretailOrdersResponse extends PayscoreCreatedPayafterOrder {}

/** `v3/payscore/smartretail-orders` */
export interface V3PayscoreSmartretailOrders extends Printed {
  /**
   * 查询智慧零售订单
   *
   * `GET /v3/payscore/smartretail-orders`
   *
   * 产品：支付分∙智慧零售 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_2&index=4 官方文档}
   */
  get(options?: GetV3PayscoreSmartretailOrdersOptions): Promise<AxiosResponse<GetV3PayscoreSmartretailOrdersResponse>>
  /**
   * 创建智慧零售订单
   *
   * `POST /v3/payscore/smartretail-orders`
   *
   * 产品：支付分∙智慧零售 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_1&index=3 官方文档}
   */
  post(options: PostV3PayscoreSmartretailOrdersOptions): Promise<AxiosResponse<PostV3PayscoreSmartretailOrdersResponse>>
  readonly _out_order_no_: V3PayscoreSmartretailOrdersByOutOrderNoNode
  readonly '{out_order_no}': V3PayscoreSmartretailOrdersByOutOrderNoNode
  readonly '{out_order_no}/cancel': V3PayscoreSmartretailOrdersByOutOrderNoCancel
  readonly '{out_order_no}/complete': V3PayscoreSmartretailOrdersByOutOrderNoComplete
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/payscore/smartretail-orders/${Path}`>
}

/** 撤销智慧零售订单：请求 */
export interface PostV3PayscoreSmartretailOrdersByOutOrderNoCancelJson extends PayscoreOrderCancellation {}

/** 撤销智慧零售订单：选项 */
export interface PostV3PayscoreSmartretailOrdersByOutOrderNoCancelOptions extends CallOptions {
  /** 商户服务订单号 */
  out_order_no: string
  json: PostV3PayscoreSmartretailOrdersByOutOrderNoCancelJson
}

/** 撤销智慧零售订单：应答 */
export interface PostV3PayscoreSmartretailOrdersByOutOrderNoCancelResponse extends PayscoreOrderReference {}

/** `v3/payscore/smartretail-orders/{out_order_no}/cancel` */
export interface V3PayscoreSmartretailOrdersByOutOrderNoCancel extends PathNode {
  /**
   * 撤销智慧零售订单
   *
   * `POST /v3/payscore/smartretail-orders/{out_order_no}/cancel`
   *
   * 产品：支付分∙智慧零售 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_3&index=5 官方文档}
   */
  post(options: PostV3PayscoreSmartretailOrdersByOutOrderNoCancelOptions): Promise<AxiosResponse<PostV3PayscoreSmartretailOrdersByOutOrderNoCancelResponse>>
}

/** 完结智慧零售订单：请求 */
export interface PostV3PayscoreSmartretailOrdersByOutOrderNoCompleteJson extends PayscorePayafterOrderCompletion {}

/** 完结智慧零售订单：选项 */
export interface PostV3PayscoreSmartretailOrdersByOutOrderNoCompleteOptions extends CallOptions {
  /** 商户服务订单号 */
  out_order_no: string
  json: PostV3PayscoreSmartretailOrdersByOutOrderNoCompleteJson
}

/** 完结智慧零售订单：应答 */
export interface PostV3PayscoreSmartretailOrdersByOutOrderNoCompleteResponse extends PayscoreOrderReference {}

/** `v3/payscore/smartretail-orders/{out_order_no}/complete` */
export interface V3PayscoreSmartretailOrdersByOutOrderNoComplete extends PathNode {
  /**
   * 完结智慧零售订单
   *
   * `POST /v3/payscore/smartretail-orders/{out_order_no}/complete`
   *
   * 产品：支付分∙智慧零售 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_4&index=6 官方文档}
   */
  post(options: PostV3PayscoreSmartretailOrdersByOutOrderNoCompleteOptions): Promise<AxiosResponse<PostV3PayscoreSmartretailOrdersByOutOrderNoCompleteResponse>>
}

/** 查询用户授权状态：查询参数 */
export interface GetV3PayscoreUserServiceStateQuery {
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  /** 用户标识 */
  openid: string
}

/** 查询用户授权状态：选项 */
export interface GetV3PayscoreUserServiceStateOptions extends CallOptions {
  query: GetV3PayscoreUserServiceStateQuery
}

/** 查询用户授权状态：应答 */
export interface GetV3PayscoreUserServiceStateResponse {
  /** 公众账号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 服务ID · 例：`500001` */
  service_id: string
  /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 用户授权服务情况 */
  use_service_state: 'UNAVAILABLE' | 'AVAILABLE' | (string & {})
}

/** `v3/payscore/user-service-state` */
export interface V3PayscoreUserServiceState extends PathNode {
  /**
   * 查询用户授权状态
   *
   * `GET /v3/payscore/user-service-state`
   *
   * 产品：支付分∙免确认模式∙普通授权 · 角色：服务商、直连商户
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml 官方文档}
   */
  get(options: GetV3PayscoreUserServiceStateOptions): Promise<AxiosResponse<GetV3PayscoreUserServiceStateResponse>>
}

/** 商户解除用户授权关系：请求 */
export interface PostV3PayscoreUsersByOpenidPermissionsByServiceIdTerminateJson {
  /** 公众账号ID */
  appid: string
  /** 撤销原因 */
  reason: string
}

/** 商户解除用户授权关系：选项 */
export interface PostV3PayscoreUsersByOpenidPermissionsByServiceIdTerminateOptions extends CallOptions {
  /** 用户标识 */
  openid: string
  /** 服务ID */
  service_id: string
  json: PostV3PayscoreUsersByOpenidPermissionsByServiceIdTerminateJson
}

/** 商户解除用户授权关系：应答 */
export type PostV3PayscoreUsersByOpenidPermissionsByServiceIdTerminateResponse = undefined

/** `v3/payscore/users/{openid}/permissions/{service_id}/terminate` */
export interface V3PayscoreUsersByOpenidPermissionsByServiceIdTerminate extends PathNode {
  /**
   * 商户解除用户授权关系
   *
   * `POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate`
   *
   * 产品：支付分∙免确认模式∙普通授权 · 角色：服务商、直连商户
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml 官方文档}
   */
  post(options: PostV3PayscoreUsersByOpenidPermissionsByServiceIdTerminateOptions): Promise<AxiosResponse<PostV3PayscoreUsersByOpenidPermissionsByServiceIdTerminateResponse>>
}

export interface PayscoreOperations {
  'GET /v3/payscore/merchant-bill': { query: GetV3PayscoreMerchantBillQuery; options: GetV3PayscoreMerchantBillOptions; response: GetV3PayscoreMerchantBillResponse }
  'GET /v3/payscore/payafter-orders': { query: GetV3PayscorePayafterOrdersQuery; options: GetV3PayscorePayafterOrdersOptions; response: GetV3PayscorePayafterOrdersResponse }
  'POST /v3/payscore/payafter-orders': { json: PostV3PayscorePayafterOrdersJson; options: PostV3PayscorePayafterOrdersOptions; response: PostV3PayscorePayafterOrdersResponse }
  'POST /v3/payscore/payafter-orders/{out_order_no}/cancel': { json: PostV3PayscorePayafterOrdersByOutOrderNoCancelJson; options: PostV3PayscorePayafterOrdersByOutOrderNoCancelOptions; response: PostV3PayscorePayafterOrdersByOutOrderNoCancelResponse }
  'POST /v3/payscore/payafter-orders/{out_order_no}/complete': { json: PostV3PayscorePayafterOrdersByOutOrderNoCompleteJson; options: PostV3PayscorePayafterOrdersByOutOrderNoCompleteOptions; response: PostV3PayscorePayafterOrdersByOutOrderNoCompleteResponse }
  'POST /v3/payscore/payafter-orders/{out_order_no}/sync': { json: PostV3PayscorePayafterOrdersByOutOrderNoSyncJson; options: PostV3PayscorePayafterOrdersByOutOrderNoSyncOptions; response: PostV3PayscorePayafterOrdersByOutOrderNoSyncResponse }
  'POST /v3/payscore/permissions': { json: PostV3PayscorePermissionsJson; options: PostV3PayscorePermissionsOptions; response: PostV3PayscorePermissionsResponse }
  'POST /v3/payscore/permissions/assess-user-risk-level': { json: PostV3PayscorePermissionsAssessUserRiskLevelJson; options: PostV3PayscorePermissionsAssessUserRiskLevelOptions; response: PostV3PayscorePermissionsAssessUserRiskLevelResponse }
  'GET /v3/payscore/permissions/authorization-code/{authorization_code}': { query: GetV3PayscorePermissionsAuthorizationCodeByAuthorizationCodeQuery; options: GetV3PayscorePermissionsAuthorizationCodeByAuthorizationCodeOptions; response: GetV3PayscorePermissionsAuthorizationCodeByAuthorizationCodeResponse }
  'POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate': { json: PostV3PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminateJson; options: PostV3PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminateOptions; response: PostV3PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminateResponse }
  'GET /v3/payscore/permissions/openid/{openid}': { query: GetV3PayscorePermissionsOpenidByOpenidQuery; options: GetV3PayscorePermissionsOpenidByOpenidOptions; response: GetV3PayscorePermissionsOpenidByOpenidResponse }
  'POST /v3/payscore/permissions/openid/{openid}/terminate': { json: PostV3PayscorePermissionsOpenidByOpenidTerminateJson; options: PostV3PayscorePermissionsOpenidByOpenidTerminateOptions; response: PostV3PayscorePermissionsOpenidByOpenidTerminateResponse }
  'GET /v3/payscore/serviceorder': { query: GetV3PayscoreServiceorderQuery; options: GetV3PayscoreServiceorderOptions; response: GetV3PayscoreServiceorderResponse }
  'POST /v3/payscore/serviceorder': { json: PostV3PayscoreServiceorderJson; options: PostV3PayscoreServiceorderOptions; response: PostV3PayscoreServiceorderResponse }
  'POST /v3/payscore/serviceorder/direct-complete': { json: PostV3PayscoreServiceorderDirectCompleteJson; options: PostV3PayscoreServiceorderDirectCompleteOptions; response: PostV3PayscoreServiceorderDirectCompleteResponse }
  'POST /v3/payscore/serviceorder/{out_order_no}/cancel': { json: PostV3PayscoreServiceorderByOutOrderNoCancelJson; options: PostV3PayscoreServiceorderByOutOrderNoCancelOptions; response: PostV3PayscoreServiceorderByOutOrderNoCancelResponse }
  'POST /v3/payscore/serviceorder/{out_order_no}/complete': { json: PostV3PayscoreServiceorderByOutOrderNoCompleteJson; options: PostV3PayscoreServiceorderByOutOrderNoCompleteOptions; response: PostV3PayscoreServiceorderByOutOrderNoCompleteResponse }
  'POST /v3/payscore/serviceorder/{out_order_no}/modify': { json: PostV3PayscoreServiceorderByOutOrderNoModifyJson; options: PostV3PayscoreServiceorderByOutOrderNoModifyOptions; response: PostV3PayscoreServiceorderByOutOrderNoModifyResponse }
  'POST /v3/payscore/serviceorder/{out_order_no}/pay': { json: PostV3PayscoreServiceorderByOutOrderNoPayJson; options: PostV3PayscoreServiceorderByOutOrderNoPayOptions; response: PostV3PayscoreServiceorderByOutOrderNoPayResponse }
  'POST /v3/payscore/serviceorder/{out_order_no}/send-pendingmessage': { json: PostV3PayscoreServiceorderByOutOrderNoSendPendingmessageJson; options: PostV3PayscoreServiceorderByOutOrderNoSendPendingmessageOptions; response: PostV3PayscoreServiceorderByOutOrderNoSendPendingmessageResponse }
  'POST /v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage': { json: PostV3PayscoreServiceorderByOutOrderNoSendPrepaidmessageJson; options: PostV3PayscoreServiceorderByOutOrderNoSendPrepaidmessageOptions; response: PostV3PayscoreServiceorderByOutOrderNoSendPrepaidmessageResponse }
  'POST /v3/payscore/serviceorder/{out_order_no}/sync': { json: PostV3PayscoreServiceorderByOutOrderNoSyncJson; options: PostV3PayscoreServiceorderByOutOrderNoSyncOptions; response: PostV3PayscoreServiceorderByOutOrderNoSyncResponse }
  'POST /v3/payscore/servicepayondeliveryorder': { json: PostV3PayscoreServicepayondeliveryorderJson; options: PostV3PayscoreServicepayondeliveryorderOptions; response: PostV3PayscoreServicepayondeliveryorderResponse }
  'GET /v3/payscore/smartretail-orders': { query: GetV3PayscoreSmartretailOrdersQuery; options: GetV3PayscoreSmartretailOrdersOptions; response: GetV3PayscoreSmartretailOrdersResponse }
  'POST /v3/payscore/smartretail-orders': { json: PostV3PayscoreSmartretailOrdersJson; options: PostV3PayscoreSmartretailOrdersOptions; response: PostV3PayscoreSmartretailOrdersResponse }
  'POST /v3/payscore/smartretail-orders/{out_order_no}/cancel': { json: PostV3PayscoreSmartretailOrdersByOutOrderNoCancelJson; options: PostV3PayscoreSmartretailOrdersByOutOrderNoCancelOptions; response: PostV3PayscoreSmartretailOrdersByOutOrderNoCancelResponse }
  'POST /v3/payscore/smartretail-orders/{out_order_no}/complete': { json: PostV3PayscoreSmartretailOrdersByOutOrderNoCompleteJson; options: PostV3PayscoreSmartretailOrdersByOutOrderNoCompleteOptions; response: PostV3PayscoreSmartretailOrdersByOutOrderNoCompleteResponse }
  'GET /v3/payscore/user-service-state': { query: GetV3PayscoreUserServiceStateQuery; options: GetV3PayscoreUserServiceStateOptions; response: GetV3PayscoreUserServiceStateResponse }
  'POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate': { json: PostV3PayscoreUsersByOpenidPermissionsByServiceIdTerminateJson; options: PostV3PayscoreUsersByOpenidPermissionsByServiceIdTerminateOptions; response: PostV3PayscoreUsersByOpenidPermissionsByServiceIdTerminateResponse }
}

/** 服务费用消息 */
export interface PayscoreChargeMessage {
  /** 服务ID · 例：`2002000000000558128851361561536` */
  service_id: string
  /** 后付费项目 */
  post_payments: PayscorePostPayment[]
  /** 商户优惠 */
  post_discounts?: PayscorePostDiscount[]
  /** 总金额 · 单位：分 */
  total_amount: number
  /** 预计扣费时间 · 例：`20231218` */
  prepaid_time: string
}

/** 先享后付订单创建结果 */
export interface PayscoreCreatedPayafterOrder {
  /** 公众账号ID · 例：`wxd678efh567hg6787` */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no?: string
  /** 服务ID · 例：`500001` */
  service_id?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 小程序跳转businessType · 例：`wxpayScoreUse` */
  miniprogram_businesstype?: string
  /** 小程序跳转appid */
  miniprogram_appid?: string
  /** 小程序跳转路径 */
  miniprogram_path?: string
  /** 小程序跳转username */
  miniprogram_username?: string
  package?: string
}

/** 设备信息 */
export interface PayscoreDevice {
  /** 服务开始的设备ID · 例：`HG123456` */
  start_device_id?: string
  /** 服务结束的设备ID · 例：`HG123456` */
  end_device_id?: string
  /** 物料URL */
  materiel_no?: string
}

/** 后付费商户优惠 */
export interface PayscoreDirectCompletePostDiscount {
  /** 优惠名称 · 最长20个字符 */
  name?: string
  /** 优惠说明 */
  description?: string
  /** 优惠金额 · 单位：分 */
  amount?: number
  /** 优惠数量 */
  count?: number
}

/** 后付费项目 */
export interface PayscoreDirectCompletePostPayment {
  /** 付费项目名称 · 最长20个字符 */
  name?: string
  /** 金额 · 单位：分 */
  amount?: number
  /** 计费说明 */
  description?: string
  /** 付费数量 */
  count?: number
}

/** 服务时间段 */
export interface PayscoreDirectCompleteTimeRange {
  /** 服务开始时间 · 例：`20091225091010` */
  start_time?: string
  /** 服务开始时间备注 · 最长20个字符 */
  start_time_remark?: string
  /** 服务结束时间 · 例：`20091225121010` */
  end_time?: string
  /** 服务结束时间备注 · 最长50个字符 */
  end_time_remark?: string
}

/** 商户优惠 */
export interface PayscoreDiscount {
  /** 优惠名称 · 最长20个字符 */
  discount_name?: string
  /** 商品优惠金额 · 单位：分 */
  discount_amount?: number
  /** 优惠说明 */
  discount_desc?: string
}

/** 后付费项目 */
export interface PayscoreFee {
  /** 付费项目名称 */
  fee_name?: string
  /** 付费项目数量 */
  fee_count?: number
  /** 付费项目总金额 · 单位：分 */
  fee_amount?: number
  /** 描述计费规则 */
  fee_desc?: string
}

/** 商品 */
export interface PayscoreGoods {
  /** 商品名称 */
  name: string
  /** 商品图片链接 */
  picture: string
  /** 商品单价金额 · 单位：分 */
  amount: number
  /** 商品数量 */
  count: number
  /** 商品品类ID */
  category_id?: string[]
}

/** 服务风险金 */
export interface PayscoreInitialRiskFund {
  /** 风险名称 · 例：`DEPOSIT` */
  name: string
  /** 风险金额 · 单位：分 */
  amount: number
  /** 风险说明 */
  description?: string
}

/** 后付费商户优惠 */
export interface PayscoreNamedPostDiscount {
  /** 优惠名称 */
  name: string
  /** 优惠说明 */
  description?: string
  /** 优惠金额 · 单位：分 */
  amount: number
  /** 优惠数量 */
  count?: number
}

/** 后付费项目 */
export interface PayscoreNamedPostPayment {
  /** 付费名称 */
  name: string
  /** 付费金额 · 单位：分 */
  amount?: number
  /** 付费说明 */
  description?: string
  /** 付费数量 */
  count?: number
}

/** 取消订单信息 */
export interface PayscoreOrderCancellation {
  /** 公众账号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 服务ID · 例：`500001` */
  service_id: string
  /** 取消原因 */
  reason: string
}

/** 订单标识 */
export interface PayscoreOrderReference {
  /** 公众账号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 例：`1230000109` */
  mchid: string
  /** 商户服务订单号 · 例：`2304203423948239423` */
  out_order_no: string
  /** 服务ID · 例：`500001` */
  service_id: string
  /** 微信支付服务订单号 · 例：`15646546545165651651` */
  order_id: string
}

/** 先享后付订单 */
export interface PayscorePayafterOrder {
  /** 公众账号ID · 例：`wxd678efh567hg6787` */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 商户服务订单号 · 例：`1234323JKHDFE1243252` */
  out_order_no?: string
  /** 服务ID · 例：`500001` */
  service_id?: string
  state?: 'CREATED' | 'USER_ACCEPTED' | 'FINISHED' | 'USER_PAID' | 'REVOKED' | 'EXPIRED' | (string & {})
  finish_type?: 1 | 2
  /** 服务开始时间 · 例：`20091225091010` */
  service_start_time?: string
  /** 服务结束时间 · 例：`20091225091010` */
  service_end_time?: string
  /** 实际服务开始时间 · 例：`20091225091010` */
  real_service_start_time?: string
  /** 实际服务结束时间 · 例：`20091225091010` */
  real_service_end_time?: string
  /** 支付完成时间 · 例：`20091225091010` */
  pay_succ_time?: string
  /** 开始使用服务的地点 */
  service_start_location?: string
  /** 预计服务结束的地点 */
  service_end_location?: string
  /** 开始使用服务的地点 */
  real_service_start_location?: string
  /** 预计服务结束的地点 */
  real_service_end_location?: string
  /** 服务信息 */
  service_introduction?: string
  /** 后付费 */
  fees?: PayscoreFee[]
  /** 商户优惠 */
  discounts?: PayscoreDiscount[]
  /** 订单风险金额 · 单位：分 */
  risk_amount?: number
  /** 总金额 · 单位：分 */
  total_amount?: number
  /** 商户自定义说明 */
  attach?: string
  /** 完结凭证 */
  finish_ticket?: string
  /** 结单交易单号 */
  finish_transaction_id?: string
  /** 支付方式 */
  pay_type?: 'MchChannelPayType' | (string & {})
}

/** 完结订单信息 */
export interface PayscorePayafterOrderCompletion {
  /** 公众账号ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 服务ID · 例：`500001` */
  service_id: string
  finish_type?: 1 | 2
  /** 取消订单的原因 */
  cancel_reason?: string
  /** 实际服务开始时间 */
  real_service_start_time?: string
  /** 服务结束时间 */
  real_service_end_time?: string
  /** 实际结束使用服务的地点 */
  real_service_end_location?: string
  /** 后付费 */
  fees?: PayscoreFee[]
  /** 商户优惠 */
  discounts?: PayscoreDiscount[]
  /** 总金额 · 单位：分 */
  total_amount?: number
  /** 完结凭证 */
  finish_ticket?: string
  /** 是否指定商户分账 */
  profit_sharing?: boolean
}

/** 后付费商户优惠 */
export interface PayscorePostDiscount {
  /** 优惠名称 */
  name?: string
  /** 优惠说明 */
  description?: string
  /** 优惠金额 · 单位：分 */
  amount?: number
  /** 优惠数量 */
  count?: number
}

/** 后付费项目 */
export interface PayscorePostPayment {
  /** 付费名称 */
  name?: string
  /** 付费金额 · 单位：分 */
  amount?: number
  /** 付费说明 */
  description?: string
  /** 付费数量 */
  count?: number
}

/** 服务风险金 */
export interface PayscoreRiskFund {
  /** 风险名称 */
  name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {})
  /** 风险金额 · 单位：分 */
  amount: number
  /** 风险说明 */
  description?: string
}

/** 服务时间段 */
export interface PayscoreTimeRange {
  /** 服务开始时间 · 例：`20091225091010` */
  start_time?: string
  /** 服务结束时间 · 例：`20091225121010` */
  end_time?: string
  /** 服务开始时间备注 */
  start_time_remark?: string
  /** 服务结束时间备注 */
  end_time_remark?: string
}

