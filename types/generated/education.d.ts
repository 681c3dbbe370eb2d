// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'
import type { V3EduPapayTransactionsIdNode, V3EduPapayTransactionsOutTradeNoNode, V3EduschoolpayTransactionsIdNode, V3EduschoolpayTransactionsOutTradeNoNode } from './prefixes'

/** 通过协议号查询签约：查询参数 */
export interface GetV3EduPapayContractsIdByContractIdQuery {
  /** 服务商APPID · 例：`wx8888888888888888` */
  appid: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 子商户APPID · 例：`wx8888888888888888` */
  sub_appid?: string
}

/** 通过协议号查询签约：选项 */
export interface GetV3EduPapayContractsIdByContractIdOptions extends CallOptions {
  /** 签约协议号 · 例：`wx998877665544wx` */
  contract_id: string
  query: GetV3EduPapayContractsIdByContractIdQuery
}

/** 通过协议号查询签约：应答 */
export interface GetV3EduPapayContractsIdByContractIdResponse extends EducationPapayContract {}

/** `v3/edu-papay/contracts/id/{contract_id}` */
export interface V3EduPapayContractsIdByContractId extends PathNode {
  /**
   * 通过协议号查询签约
   *
   * `GET /v3/edu-papay/contracts/id/{contract_id}`
   *
   * 产品：教育续费通 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012522951 官方文档}
   */
  get(options: GetV3EduPapayContractsIdByContractIdOptions): Promise<AxiosResponse<GetV3EduPapayContractsIdByContractIdResponse>>
}

/** 预签约：请求 */
export interface PostV3EduPapayContractsPresignJson {
  /** 服务商APPID · 例：`wx8888888888888888` */
  appid: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 子商户APPID · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 服务商APPID下的用户标识 · 例：`oUpF8uMuAJOM2pxb1Q` */
  openid: string
  /** 子商户APPID下的用户标识 · 例：`oUpF8uMuAJOM2pxb2W` */
  sub_openid?: string
  /** 签约模板号 · 例：`101164396123311331` */
  plan_id: string
  /** 用户账号 · 例：`20200330tony` */
  user_id: string
  /** 首次扣款日期 · yyyy-MM-dd · 例：`2020-03-19` */
  period_start_date: string
  /** 场景信息枚举 · 例：`EDUCATION_PERIOD` */
  trade_scene: string
}

/** 预签约：选项 */
export interface PostV3EduPapayContractsPresignOptions extends CallOptions {
  json: PostV3EduPapayContractsPresignJson
}

/** 预签约：应答 */
export interface PostV3EduPapayContractsPresignResponse {
  /** 预签约号 · 例：`0044de6c799739c2e8534b` */
  presign_token: string
}

/** `v3/edu-papay/contracts/presign` */
export interface V3EduPapayContractsPresign extends PathNode {
  /**
   * 预签约
   *
   * `POST /v3/edu-papay/contracts/presign`
   *
   * 产品：教育续费通 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012522560 官方文档}
   */
  post(options: PostV3EduPapayContractsPresignOptions): Promise<AxiosResponse<PostV3EduPapayContractsPresignResponse>>
}

/** 解约：选项 */
export interface DeleteV3EduPapayContractsByContractIdOptions extends CallOptions {
  /** 签约协议号 · 例：`wx998877665544wx` */
  contract_id: string
}

/** 解约：应答 */
export type DeleteV3EduPapayContractsByContractIdResponse = undefined

/** `v3/edu-papay/contracts/{contract_id}` */
export interface V3EduPapayContractsByContractId extends PathNode {
  /**
   * 解约
   *
   * `DELETE /v3/edu-papay/contracts/{contract_id}`
   *
   * 产品：教育续费通 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012466882 官方文档}
   */
  delete(options: DeleteV3EduPapayContractsByContractIdOptions): Promise<AxiosResponse<DeleteV3EduPapayContractsByContractIdResponse>>
}

/** 教育通扣款受理：请求 */
export interface PostV3EduPapayTransactionsJson {
  /** 服务商APPID · 例：`wx8888888888888888` */
  appid: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 子商户APPID · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 商品或支付单简要描述 */
  body: string
  /** 商户数据 */
  attach?: string
  /** 商户订单号 · 例：`121775250124070332` */
  out_trade_no: string
  /** 商品标记 */
  goods_tag?: string
  /** 支付回调通知地址 · 例：`https://www.weixin.qq.com/wxpay/pay` */
  notify_url: string
  /** 签约协议号 · 例：`wx998877665544wx` */
  contract_id: string
  /** 场景信息枚举 · 例：`EDUCATION_PERIOD` */
  trade_scene: string
  /** 订单金额 */
  amount: {
    /** 总金额 · 单位：分 */
    total: number
    /** 货币类型 · 例：`CNY` */
    currency?: string
  }
  /** 设备信息 */
  device_information: {
    /** 设备号 · 例：`12343232` */
    device_id?: string
    /** 商户端设备ip · 例：`123.12.12.123` */
    device_ip: string
  }
}

/** 教育通扣款受理：选项 */
export interface PostV3EduPapayTransactionsOptions extends CallOptions {
  json: PostV3EduPapayTransactionsJson
}

/** 教育通扣款受理：应答 */
export type PostV3EduPapayTransactionsResponse = undefined

/** `v3/edu-papay/transactions` */
export interface V3EduPapayTransactions extends Printed {
  /**
   * 教育通扣款受理
   *
   * `POST /v3/edu-papay/transactions`
   *
   * 产品：教育续费通 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012524731 官方文档}
   */
  post(options: PostV3EduPapayTransactionsOptions): Promise<AxiosResponse<PostV3EduPapayTransactionsResponse>>
  readonly id: V3EduPapayTransactionsIdNode
  readonly outTradeNo: V3EduPapayTransactionsOutTradeNoNode
  readonly 'id/{transaction_id}': V3EduPapayTransactionsIdByTransactionId
  readonly 'out-trade-no/{out_trade_no}': V3EduPapayTransactionsOutTradeNoByOutTradeNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/edu-papay/transactions/${Path}`>
}

/** 微信订单号查单：查询参数 */
export interface GetV3EduPapayTransactionsIdByTransactionIdQuery {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
}

/** 微信订单号查单：选项 */
export interface GetV3EduPapayTransactionsIdByTransactionIdOptions extends CallOptions {
  /** 微信支付订单号 · 例：`25012014070332333018` */
  transaction_id: string
  query?: GetV3EduPapayTransactionsIdByTransactionIdQuery
}

/** 微信订单号查单：应答 */
export interface GetV3EduPapayTransactionsIdByTransactionIdResponse extends EducationPapayTransaction {}

/** `v3/edu-papay/transactions/id/{transaction_id}` */
export interface V3EduPapayTransactionsIdByTransactionId extends PathNode {
  /**
   * 微信订单号查单
   *
   * `GET /v3/edu-papay/transactions/id/{transaction_id}`
   *
   * 产品：教育续费通 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012523468 官方文档}
   */
  get(options: GetV3EduPapayTransactionsIdByTransactionIdOptions): Promise<AxiosResponse<GetV3EduPapayTransactionsIdByTransactionIdResponse>>
}

/** 商户订单号查单：查询参数 */
export interface GetV3EduPapayTransactionsOutTradeNoByOutTradeNoQuery {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
}

/** 商户订单号查单：选项 */
export interface GetV3EduPapayTransactionsOutTradeNoByOutTradeNoOptions extends CallOptions {
  /** 商户订单号 · 例：`201407033233368018` */
  out_trade_no: string
  query?: GetV3EduPapayTransactionsOutTradeNoByOutTradeNoQuery
}

/** 商户订单号查单：应答 */
export interface GetV3EduPapayTransactionsOutTradeNoByOutTradeNoResponse extends EducationPapayTransaction {}

/** `v3/edu-papay/transactions/out-trade-no/{out_trade_no}` */
export interface V3EduPapayTransactionsOutTradeNoByOutTradeNo extends PathNode {
  /**
   * 商户订单号查单
   *
   * `GET /v3/edu-papay/transactions/out-trade-no/{out_trade_no}`
   *
   * 产品：教育续费通 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012523591 官方文档}
   */
  get(options: GetV3EduPapayTransactionsOutTradeNoByOutTradeNoOptions): Promise<AxiosResponse<GetV3EduPapayTransactionsOutTradeNoByOutTradeNoResponse>>
}

/** 发送扣款预通知：请求 */
export interface PostV3EduPapayUserNotificationsByContractIdSendJson {
  /** 服务商APPID · 例：`wx8888888888888888` */
  appid: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 子商户APPID · 例：`wx8888888888888888` */
  sub_appid?: string
}

/** 发送扣款预通知：选项 */
export interface PostV3EduPapayUserNotificationsByContractIdSendOptions extends CallOptions {
  /** 签约协议号 · 例：`wx8888888888888888` */
  contract_id: string
  json: PostV3EduPapayUserNotificationsByContractIdSendJson
}

/** 发送扣款预通知：应答 */
export type PostV3EduPapayUserNotificationsByContractIdSendResponse = undefined

/** `v3/edu-papay/user-notifications/{contract_id}/send` */
export interface V3EduPapayUserNotificationsByContractIdSend extends PathNode {
  /**
   * 发送扣款预通知
   *
   * `POST /v3/edu-papay/user-notifications/{contract_id}/send`
   *
   * 产品：教育续费通 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012524814 官方文档}
   */
  post(options: PostV3EduPapayUserNotificationsByContractIdSendOptions): Promise<AxiosResponse<PostV3EduPapayUserNotificationsByContractIdSendResponse>>
}

/** 通过用户标识查询签约：查询参数 */
export interface GetV3EduPapayUserByOpenidContractsQuery {
  /** 服务商APPID · 例：`wx8888888888888888` */
  appid: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 子商户APPID · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 子商户APPID下的用户标识 · 例：`oUpF8uMuAJOM2pxb1Q` */
  sub_openid?: string
  /** 签约模板号 · 例：`101164396123311331` */
  plan_id: string
  /** 签约状态 */
  contract_status?: 'ADD' | 'DELETE'
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
}

/** 通过用户标识查询签约：选项 */
export interface GetV3EduPapayUserByOpenidContractsOptions extends CallOptions {
  /** 服务商APPID下的用户标识 · 例：`oUpF8uMuAJOM2pxb1Q` */
  openid: string
  query: GetV3EduPapayUserByOpenidContractsQuery
}

/** 通过用户标识查询签约：应答 */
export interface GetV3EduPapayUserByOpenidContractsResponse {
  /** 结果集 */
  data?: EducationPapayContract[]
  /** 总数量 */
  total_count?: number
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
}

/** `v3/edu-papay/user/{openid}/contracts` */
export interface V3EduPapayUserByOpenidContracts extends PathNode {
  /**
   * 通过用户标识查询签约
   *
   * `GET /v3/edu-papay/user/{openid}/contracts`
   *
   * 产品：教育续费通 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012523265 官方文档}
   */
  get(options: GetV3EduPapayUserByOpenidContractsOptions): Promise<AxiosResponse<GetV3EduPapayUserByOpenidContractsResponse>>
}

/** 通过QQ账号查询核销订单列表：查询参数 */
export interface GetV3EduStarOrdersQuery {
  /** appid · 例：`wx998877665544wx` */
  appid: string
  /** 例：`oUpF8uMuAJOM2pxb1Q` */
  wechat_openid?: string
  /** 用户QQ账号 */
  qq?: string
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
}

/** 通过QQ账号查询核销订单列表：选项 */
export interface GetV3EduStarOrdersOptions extends CallOptions {
  query: GetV3EduStarOrdersQuery
}

/** 通过QQ账号查询核销订单列表：应答 */
export interface GetV3EduStarOrdersResponse {
  /** 结果集 */
  data: EducationBenefitOrder[]
  /** 总数量 */
  total_count: number
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
}

/** 创建核销订单：请求 */
export interface PostV3EduStarOrdersJson {
  /** appid · 例：`wx998877665544wx` */
  appid: string
  /** 例：`oUpF8uMuAJOM2pxb1Q` */
  wechat_openid?: string
  /** 用户QQ账号 */
  qq?: string
  /** 权益ID · 例：`qw3Da21QRCNt` */
  right_id: string
  /** 权益核销时间 · RFC 3339 · 例：`2018-05-23T12:13:50+08:00` */
  create_time: string
}

/** 创建核销订单：选项 */
export interface PostV3EduStarOrdersOptions extends CallOptions {
  json: PostV3EduStarOrdersJson
}

/** 创建核销订单：应答 */
export interface PostV3EduStarOrdersResponse extends EducationBenefitOrder {}

/** `v3/edu-star/orders` */
export interface V3EduStarOrders extends PathNode {
  /**
   * 通过QQ账号查询核销订单列表
   *
   * `GET /v3/edu-star/orders`
   *
   * 产品：学生卡身份权益 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png 官方文档}
   */
  get(options: GetV3EduStarOrdersOptions): Promise<AxiosResponse<GetV3EduStarOrdersResponse>>
  /**
   * 创建核销订单
   *
   * `POST /v3/edu-star/orders`
   *
   * 产品：学生卡身份权益 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png 官方文档}
   */
  post(options: PostV3EduStarOrdersOptions): Promise<AxiosResponse<PostV3EduStarOrdersResponse>>
}

/** 通过微信用户标识查询用户信息：查询参数 */
export interface GetV3EduStarUsersOpenidByWechatOpenidQuery {
  /** 商户appid · 例：`wx998877665544wx` */
  appid: string
}

/** 通过微信用户标识查询用户信息：选项 */
export interface GetV3EduStarUsersOpenidByWechatOpenidOptions extends CallOptions {
  /** 例：`oUpF8uMuAJOM2pxb1Q` */
  wechat_openid: string
  query: GetV3EduStarUsersOpenidByWechatOpenidQuery
}

/** 通过微信用户标识查询用户信息：应答 */
export interface GetV3EduStarUsersOpenidByWechatOpenidResponse {
  /** 是否学生 */
  education_star_student: boolean
  /** appid · 例：`wx998877665544wx` */
  appid: string
  /** 例：`oUpF8uMuAJOM2pxb1Q` */
  wechat_openid: string
  /** 用户QQ账号 · 例：`100000000000` */
  qq?: string
  /** 注册时间 · RFC 3339 · 例：`2018-05-23T12:13:50+08:00` */
  register_time?: string
}

/** `v3/edu-star/users/openid/{wechat_openid}` */
export interface V3EduStarUsersOpenidByWechatOpenid extends PathNode {
  /**
   * 通过微信用户标识查询用户信息
   *
   * `GET /v3/edu-star/users/openid/{wechat_openid}`
   *
   * 产品：学生卡身份权益 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png 官方文档}
   */
  get(options: GetV3EduStarUsersOpenidByWechatOpenidOptions): Promise<AxiosResponse<GetV3EduStarUsersOpenidByWechatOpenidResponse>>
}

/** 通过QQ账号查询用户信息：查询参数 */
export interface GetV3EduStarUsersQqByQqQuery {
  /** 商户appid · 例：`wx998877665544wx` */
  appid: string
}

/** 通过QQ账号查询用户信息：选项 */
export interface GetV3EduStarUsersQqByQqOptions extends CallOptions {
  /** 用户QQ账号 · 例：`100000000000` */
  qq: string
  query: GetV3EduStarUsersQqByQqQuery
}

/** 通过QQ账号查询用户信息：应答 */
export interface GetV3EduStarUsersQqByQqResponse {
  /** 学生标识 */
  education_star_student: boolean
  /** 商户appid · 例：`wx998877665544wx` */
  appid: string
  /** 例：`oUpF8uMuAJOM2pxb1Q` */
  wechat_openid: string
  /** 用户QQ账号 · 例：`100000000000` */
  qq: string
  /** 注册时间 · RFC 3339 · 例：`2018-05-23T12:13:50+08:00` */
  register_time?: string
}

/** `v3/edu-star/users/qq/{qq}` */
export interface V3EduStarUsersQqByQq extends PathNode {
  /**
   * 通过QQ账号查询用户信息
   *
   * `GET /v3/edu-star/users/qq/{qq}`
   *
   * 产品：学生卡身份权益 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png 官方文档}
   */
  get(options: GetV3EduStarUsersQqByQqOptions): Promise<AxiosResponse<GetV3EduStarUsersQqByQqResponse>>
}

/** 预签约：请求 */
export interface PostV3EduschoolpayContractsPresignJson {
  /** 商户appid · 例：`wx8888888888888888` */
  appid: string
  /** 商户appid下的用户标识 · 例：`oUpF8uMuAJOM2pxb1Q` */
  openid: string
  /** 签约模板号 · 例：`101164396123311331` */
  plan_id: string
  /** 用户账号 · 例：`20200330tony` */
  user_id: string
  /** 学校编号 · 例：`18260256813396` */
  school_id: string
  /** 外部签约号 · 例：`20190806125346` */
  out_contract_code: string
  /** 签约模式 · 例：`LIMIT_BANK_CARD` */
  contract_mode?: string
  /** 允许降级为普通签约模式 */
  downgrade_default_contract?: boolean
  /** 实名信息 */
  identity?: {
    /** 姓名 · 敏感信息，加密传输 */
    real_name: string
    /** 证件类型 · 例：`IDENTITY_CARD` */
    credential_type: string
    /** 身份证号 · 敏感信息，加密传输 */
    id_card_number?: string
  }
  /** 签约银行卡 */
  bank_card?: {
    /** 签约银行卡号 · 敏感信息，加密传输 */
    bank_card_no: string
    /** 银行卡有效期 · 例：`08/21` */
    valid_thru?: string
    /** 银行卡开卡预留手机号 · 敏感信息，加密传输 */
    phone?: string
    /** 银行类型 · 例：`CMC` */
    bank_type?: string
  }
}

/** 预签约：选项 */
export interface PostV3EduschoolpayContractsPresignOptions extends CallOptions {
  json: PostV3EduschoolpayContractsPresignJson
}

/** 预签约：应答 */
export interface PostV3EduschoolpayContractsPresignResponse {
  /** 预签约码 · 例：`0044de6c799739c2e8534b` */
  presign_token: string
}

/** `v3/eduschoolpay/contracts/presign` */
export interface V3EduschoolpayContractsPresign extends PathNode {
  /**
   * 预签约
   *
   * `POST /v3/eduschoolpay/contracts/presign`
   *
   * 产品：校园轻松付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012468952 官方文档}
   */
  post(options: PostV3EduschoolpayContractsPresignOptions): Promise<AxiosResponse<PostV3EduschoolpayContractsPresignResponse>>
}

/** 通过协议号查询签约：选项 */
export interface GetV3EduschoolpayContractsByContractIdOptions extends CallOptions {
  /** 签约协议号 · 例：`2045011120563805041758214605` */
  contract_id: string
}

/** 通过协议号查询签约：应答 */
export interface GetV3EduschoolpayContractsByContractIdResponse extends EducationSchoolpayContract {}

/** `v3/eduschoolpay/contracts/{contract_id}` */
export interface V3EduschoolpayContractsByContractId extends Printed {
  /**
   * 通过协议号查询签约
   *
   * `GET /v3/eduschoolpay/contracts/{contract_id}`
   *
   * 产品：校园轻松付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012468959 官方文档}
   */
  get(options: GetV3EduschoolpayContractsByContractIdOptions): Promise<AxiosResponse<GetV3EduschoolpayContractsByContractIdResponse>>
  readonly terminate: V3EduschoolpayContractsByContractIdTerminate
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/eduschoolpay/contracts/{contract_id}/${Path}`>
}

/** 商户主动解约：选项 */
export interface PostV3EduschoolpayContractsByContractIdTerminateOptions extends CallOptions {
  /** 签约协议号 · 例：`2045011120563805041758214605` */
  contract_id: string
}

/** 商户主动解约：应答 */
export type PostV3EduschoolpayContractsByContractIdTerminateResponse = undefined

/** `v3/eduschoolpay/contracts/{contract_id}/terminate` */
export interface V3EduschoolpayContractsByContractIdTerminate extends PathNode {
  /**
   * 商户主动解约
   *
   * `POST /v3/eduschoolpay/contracts/{contract_id}/terminate`
   *
   * 产品：校园轻松付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012469025 官方文档}
   */
  post(options: PostV3EduschoolpayContractsByContractIdTerminateOptions): Promise<AxiosResponse<PostV3EduschoolpayContractsByContractIdTerminateResponse>>
}

/** 扣款：请求 */
export interface PostV3EduschoolpayTransactionsJson {
  /** 商户appid · 例：`wx8888888888888888` */
  appid: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 子商户appid · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 商品描述 */
  description: string
  /** 商户数据 */
  attach?: string
  /** 商户订单号 · 例：`121775250124070332` */
  out_trade_no: string
  /** 订单优惠标记 */
  goods_tag?: string
  /** 商户接收通知地址 · 例：`https://www.weixin.qq.com/wxpay/pay` */
  notify_url: string
  /** 签约协议号 · 例：`2045011120563805041758214605` */
  contract_id: string
  /** 用户账号 · 例：`20200330tony` */
  user_id: string
  /** 订单金额 */
  amount: {
    /** 总金额 · 单位：分 */
    total: number
    /** 货币类型 · 例：`CNY` */
    currency: string
  }
  /** 场景信息 */
  scene_info: {
    /** 消费时间 · RFC 3339 · 例：`2017-08-26T09:43:39+08:00` */
    start_time: string
    /** 学校编号 · 例：`18260256813396` */
    school_id: string
    /** 消费场景类型 · 例：`CANTEEN` */
    scene_type: string
  }
  /** 设备信息 */
  device_info: {
    /** 设备号 · 例：`12343232` */
    device_id?: string
    /** 商户端设备ip · 例：`123.12.12.123` */
    device_ip: string
  }
  /** 分账结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean
  }
  /** 扣款模式 · 例：`SYNC` */
  payment_mode?: string
}

/** 扣款：选项 */
export interface PostV3EduschoolpayTransactionsOptions extends CallOptions {
  json: PostV3EduschoolpayTransactionsJson
}

/** 扣款：应答 */
export interface PostV3EduschoolpayTransactionsResponse {
  /** 商户号 · 例：`1230000109` */
  mchid: string
  /** 商户AppID · 例：`wx8888888888888888` */
  appid: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 子商户AppID · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 商户订单号 · 例：`201407033233368018` */
  out_trade_no: string
  /** 微信支付订单号 · 例：`25012014070332333018` */
  transaction_id?: string
  /** 交易类型 · 例：`MICROPAY` */
  trade_type?: string
  /** 交易状态 · 例：`SUCCESS` */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 付款银行 · 例：`ICBC_DEBIT` */
  bank_type?: string
  /** 商户数据 */
  attach?: string
  /** 支付完成时间 · RFC 3339 · 例：`2020-03-26T10:43:39+08:00` */
  success_time?: string
  /** 支付者 */
  payer?: {
    /** 商户AppID下的用户标识 · 例：`oUpF8uMuAJOM2pxb1Q` */
    openid?: string
    /** 子商户AppID下的用户标识 · 例：`oUpF8uMuAJOM2pxb1Q` */
    sub_openid?: string
  }
  /** 订单金额 */
  amount: EducationOrderAmount
  /** 设备信息 */
  device_info: {
    /** 设备号 · 例：`12343232` */
    device_id?: string
    /** 商户端设备IP · 例：`123.12.12.123` */
    device_ip: string
  }
  /** 优惠详情 */
  promotion_detail?: EducationPromotionDetail[]
}

/** `v3/eduschoolpay/transactions` */
export interface V3EduschoolpayTransactions extends Printed {
  /**
   * 扣款
   *
   * `POST /v3/eduschoolpay/transactions`
   *
   * 产品：校园轻松付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012469030 官方文档}
   */
  post(options: PostV3EduschoolpayTransactionsOptions): Promise<AxiosResponse<PostV3EduschoolpayTransactionsResponse>>
  readonly id: V3EduschoolpayTransactionsIdNode
  readonly outTradeNo: V3EduschoolpayTransactionsOutTradeNoNode
  readonly 'id/{transaction_id}': V3EduschoolpayTransactionsIdByTransactionId
  readonly 'out-trade-no/{out_trade_no}': V3EduschoolpayTransactionsOutTradeNoByOutTradeNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/eduschoolpay/transactions/${Path}`>
}

/** 微信支付订单号查单：查询参数 */
export interface GetV3EduschoolpayTransactionsIdByTransactionIdQuery {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
}

/** 微信支付订单号查单：选项 */
export interface GetV3EduschoolpayTransactionsIdByTransactionIdOptions extends CallOptions {
  /** 微信支付订单号 · 例：`25012014070332333018` */
  transaction_id: string
  query?: GetV3EduschoolpayTransactionsIdByTransactionIdQuery
}

/** 微信支付订单号查单：应答 */
export interface GetV3EduschoolpayTransactionsIdByTransactionIdResponse extends EducationSchoolpayTransaction {}

/** `v3/eduschoolpay/transactions/id/{transaction_id}` */
export interface V3EduschoolpayTransactionsIdByTransactionId extends PathNode {
  /**
   * 微信支付订单号查单
   *
   * `GET /v3/eduschoolpay/transactions/id/{transaction_id}`
   *
   * 产品：校园轻松付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012469063 官方文档}
   */
  get(options: GetV3EduschoolpayTransactionsIdByTransactionIdOptions): Promise<AxiosResponse<GetV3EduschoolpayTransactionsIdByTransactionIdResponse>>
}

/** 商户订单号查单：查询参数 */
export interface GetV3EduschoolpayTransactionsOutTradeNoByOutTradeNoQuery {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
}

/** 商户订单号查单：选项 */
export interface GetV3EduschoolpayTransactionsOutTradeNoByOutTradeNoOptions extends CallOptions {
  /** 商户订单号 · 例：`201407033233368018` */
  out_trade_no: string
  query?: GetV3EduschoolpayTransactionsOutTradeNoByOutTradeNoQuery
}

/** 商户订单号查单：应答 */
export interface GetV3EduschoolpayTransactionsOutTradeNoByOutTradeNoResponse extends EducationSchoolpayTransaction {}

/** `v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}` */
export interface V3EduschoolpayTransactionsOutTradeNoByOutTradeNo extends PathNode {
  /**
   * 商户订单号查单
   *
   * `GET /v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}`
   *
   * 产品：校园轻松付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012469097 官方文档}
   */
  get(options: GetV3EduschoolpayTransactionsOutTradeNoByOutTradeNoOptions): Promise<AxiosResponse<GetV3EduschoolpayTransactionsOutTradeNoByOutTradeNoResponse>>
}

/** 查询用户签约列表：查询参数 */
export interface GetV3EduschoolpayUsersByOpenidContractsQuery {
  /** 签约模板号 · 例：`101164396123311331` */
  plan_id: string
  /** 签约状态 · 例：`ADD` */
  contract_status: string
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
}

/** 查询用户签约列表：选项 */
export interface GetV3EduschoolpayUsersByOpenidContractsOptions extends CallOptions {
  /** 商户appid下的用户标识 · 例：`oUpF8uMuAJOM2pxb1Q` */
  openid: string
  query: GetV3EduschoolpayUsersByOpenidContractsQuery
}

/** 查询用户签约列表：应答 */
export interface GetV3EduschoolpayUsersByOpenidContractsResponse {
  /** 查询结果列表 */
  data?: EducationSchoolpayContract[]
  /** 请求资源起始位置 */
  offset: number
  /** 最大资源条数 */
  limit: number
  /** 资源总条数 */
  total_count: number
  /** 相关链接 */
  links: {
    /** 下一页链接 · 例：`/v3/eduschoolpay/users/{openid}/contracts?offset=5&limit=5` */
    next?: string
    /** 上一页链接 · 例：`/v3/eduschoolpay/users/{openid}/contracts?offset=5&limit=5` */
    prev?: string
    /** 当前链接 · 例：`/v3/eduschoolpay/users/{openid}/contracts?offset=10&limit=5` */
    self: string
  }
}

/** `v3/eduschoolpay/users/{openid}/contracts` */
export interface V3EduschoolpayUsersByOpenidContracts extends PathNode {
  /**
   * 查询用户签约列表
   *
   * `GET /v3/eduschoolpay/users/{openid}/contracts`
   *
   * 产品：校园轻松付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012468993 官方文档}
   */
  get(options: GetV3EduschoolpayUsersByOpenidContractsOptions): Promise<AxiosResponse<GetV3EduschoolpayUsersByOpenidContractsResponse>>
}

/** 商户查询用户欠款状态：选项 */
export interface GetV3EduschoolpayUsersByOpenidDebtStateOptions extends CallOptions {
  /** 商户appid下的用户标识 · 例：`oUpF8uMuAJOM2pxb1Q` */
  openid: string
}

/** 商户查询用户欠款状态：应答 */
export interface GetV3EduschoolpayUsersByOpenidDebtStateResponse {
  /** 商户appid · 例：`wx8888888888888888` */
  appid: string
  /** 商户appid下的用户标识 · 例：`oUpF8uMuAJOM2pxb1Q` */
  openid: string
  /** 用户状态 · 例：`FORBIDDEN` */
  state: string
  /** 当前用户欠款笔数 */
  debt_count: number
  /** 用户欠款状态更新时间 · RFC 3339 · 例：`2017-08-26T09:43:39+08:00` */
  update_time: string
}

/** `v3/eduschoolpay/users/{openid}/debt-state` */
export interface V3EduschoolpayUsersByOpenidDebtState extends PathNode {
  /**
   * 商户查询用户欠款状态
   *
   * `GET /v3/eduschoolpay/users/{openid}/debt-state`
   *
   * 产品：校园轻松付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012469161 官方文档}
   */
  get(options: GetV3EduschoolpayUsersByOpenidDebtStateOptions): Promise<AxiosResponse<GetV3EduschoolpayUsersByOpenidDebtStateResponse>>
}

export interface EducationOperations {
  'GET /v3/edu-papay/contracts/id/{contract_id}': { query: GetV3EduPapayContractsIdByContractIdQuery; options: GetV3EduPapayContractsIdByContractIdOptions; response: GetV3EduPapayContractsIdByContractIdResponse }
  'POST /v3/edu-papay/contracts/presign': { json: PostV3EduPapayContractsPresignJson; options: PostV3EduPapayContractsPresignOptions; response: PostV3EduPapayContractsPresignResponse }
  'DELETE /v3/edu-papay/contracts/{contract_id}': { options: DeleteV3EduPapayContractsByContractIdOptions; response: DeleteV3EduPapayContractsByContractIdResponse }
  'POST /v3/edu-papay/transactions': { json: PostV3EduPapayTransactionsJson; options: PostV3EduPapayTransactionsOptions; response: PostV3EduPapayTransactionsResponse }
  'GET /v3/edu-papay/transactions/id/{transaction_id}': { query: GetV3EduPapayTransactionsIdByTransactionIdQuery; options: GetV3EduPapayTransactionsIdByTransactionIdOptions; response: GetV3EduPapayTransactionsIdByTransactionIdResponse }
  'GET /v3/edu-papay/transactions/out-trade-no/{out_trade_no}': { query: GetV3EduPapayTransactionsOutTradeNoByOutTradeNoQuery; options: GetV3EduPapayTransactionsOutTradeNoByOutTradeNoOptions; response: GetV3EduPapayTransactionsOutTradeNoByOutTradeNoResponse }
  'POST /v3/edu-papay/user-notifications/{contract_id}/send': { json: PostV3EduPapayUserNotificationsByContractIdSendJson; options: PostV3EduPapayUserNotificationsByContractIdSendOptions; response: PostV3EduPapayUserNotificationsByContractIdSendResponse }
  'GET /v3/edu-papay/user/{openid}/contracts': { query: GetV3EduPapayUserByOpenidContractsQuery; options: GetV3EduPapayUserByOpenidContractsOptions; response: GetV3EduPapayUserByOpenidContractsResponse }
  'GET /v3/edu-star/orders': { query: GetV3EduStarOrdersQuery; options: GetV3EduStarOrdersOptions; response: GetV3EduStarOrdersResponse }
  'POST /v3/edu-star/orders': { json: PostV3EduStarOrdersJson; options: PostV3EduStarOrdersOptions; response: PostV3EduStarOrdersResponse }
  'GET /v3/edu-star/users/openid/{wechat_openid}': { query: GetV3EduStarUsersOpenidByWechatOpenidQuery; options: GetV3EduStarUsersOpenidByWechatOpenidOptions; response: GetV3EduStarUsersOpenidByWechatOpenidResponse }
  'GET /v3/edu-star/users/qq/{qq}': { query: GetV3EduStarUsersQqByQqQuery; options: GetV3EduStarUsersQqByQqOptions; response: GetV3EduStarUsersQqByQqResponse }
  'POST /v3/eduschoolpay/contracts/presign': { json: PostV3EduschoolpayContractsPresignJson; options: PostV3EduschoolpayContractsPresignOptions; response: PostV3EduschoolpayContractsPresignResponse }
  'GET /v3/eduschoolpay/contracts/{contract_id}': { options: GetV3EduschoolpayContractsByContractIdOptions; response: GetV3EduschoolpayContractsByContractIdResponse }
  'POST /v3/eduschoolpay/contracts/{contract_id}/terminate': { options: PostV3EduschoolpayContractsByContractIdTerminateOptions; response: PostV3EduschoolpayContractsByContractIdTerminateResponse }
  'POST /v3/eduschoolpay/transactions': { json: PostV3EduschoolpayTransactionsJson; options: PostV3EduschoolpayTransactionsOptions; response: PostV3EduschoolpayTransactionsResponse }
  'GET /v3/eduschoolpay/transactions/id/{transaction_id}': { query: GetV3EduschoolpayTransactionsIdByTransactionIdQuery; options: GetV3EduschoolpayTransactionsIdByTransactionIdOptions; response: GetV3EduschoolpayTransactionsIdByTransactionIdResponse }
  'GET /v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}': { query: GetV3EduschoolpayTransactionsOutTradeNoByOutTradeNoQuery; options: GetV3EduschoolpayTransactionsOutTradeNoByOutTradeNoOptions; response: GetV3EduschoolpayTransactionsOutTradeNoByOutTradeNoResponse }
  'GET /v3/eduschoolpay/users/{openid}/contracts': { query: GetV3EduschoolpayUsersByOpenidContractsQuery; options: GetV3EduschoolpayUsersByOpenidContractsOptions; response: GetV3EduschoolpayUsersByOpenidContractsResponse }
  'GET /v3/eduschoolpay/users/{openid}/debt-state': { options: GetV3EduschoolpayUsersByOpenidDebtStateOptions; response: GetV3EduschoolpayUsersByOpenidDebtStateResponse }
}

/** 权益核销订单 */
export interface EducationBenefitOrder {
  /** appid · 例：`wx998877665544wx` */
  appid: string
  /** 例：`oUpF8uMuAJOM2pxb1Q` */
  wechat_openid: string
  /** 用户QQ账号 · 例：`100000000000` */
  qq?: string
  /** 权益ID · 例：`qw3Da21QRCNt` */
  right_id: string
  /** 权益核销时间 · RFC 3339 · 例：`2018-05-23T12:13:50+08:00` */
  create_time: string
  /** 订单状态 · 例：`CONSUMED` */
  order_state: string
  /** 订单号 · 例：`cc1900ff00511f10c` */
  order_id: string
}

/** 订单金额 */
export interface EducationOrderAmount {
  /** 订单金额 · 单位：分 */
  total: number
  /** 用户支付金额 · 单位：分 */
  payer_total?: number
  /** 折扣 · 单位：分 */
  discount_total?: number
  /** 货币类型 · 例：`CNY` */
  currency?: string
}

/** 教育续费通签约 */
export interface EducationPapayContract {
  /** 服务商商户号 · 例：`1230000109` */
  sp_mchid: string
  /** 服务商APPID · 例：`wx8888888888888888` */
  appid: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 子商户APPID */
  sub_appid?: string
  /** 服务商APPID下的用户标识 · 例：`oUpF8uMuAJOM2pxb1Q` */
  openid?: string
  /** 子商户APPID下的用户标识 */
  sub_openid?: string
  /** 签约模板号 · 例：`101164396123311331` */
  plan_id?: string
  /** 签约信息 */
  contract_information?: {
    /** 签约协议号 · 例：`wx998877665544wx` */
    contract_id?: string
    /** 签约状态 · 例：`ADD` */
    contract_status?: string
    /** 签约时间 · RFC 3339 · 例：`2020-03-26T10:43:39+08:00` */
    create_time?: string
  }
}

/** 教育续费通订单 */
export interface EducationPapayTransaction {
  /** 服务商商户号 · 例：`1230000109` */
  sp_mchid: string
  /** 服务商APPID · 例：`wx8888888888888888` */
  appid: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 子商户APPID · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 商户订单号 · 例：`201407033233368018` */
  out_trade_no: string
  /** 微信支付订单号 · 例：`25012014070332333018` */
  transaction_id?: string
  /** 商户数据 */
  attach?: string
  /** 付款银行 · 例：`CMC` */
  bank_type?: string
  /** 支付完成时间 · RFC 3339 · 例：`2020-03-26T10:43:39+08:00` */
  success_time?: string
  /** 交易状态 · 例：`SUCCESS` */
  trade_state: string
  /** 交易状态描述 */
  trade_state_description?: string
  /** 支付者 */
  payer?: {
    /** 服务商APPID下的用户标识 · 例：`oUpF8uMuAJOM2pxb1Q` */
    openid?: string
    /** 子商户APPID下的用户标识 · 例：`oUpF8uMuAJOM2pxb1Q` */
    sub_openid?: string
  }
  /** 订单金额 */
  amount: EducationOrderAmount
  /** 设备信息 */
  device_information: {
    /** 设备号 · 例：`12343232` */
    device_id?: string
    /** 商户端设备ip · 例：`123.12.12.123` */
    device_ip: string
  }
  /** 优惠详情 */
  promotion_detail?: EducationPromotionDetail[]
}

/** 优惠详情 */
export interface EducationPromotionDetail {
  /** 券ID · 例：`109519` */
  coupon_id?: string
  /** 优惠名称 */
  name?: string
  /** 优惠范围 · 例：`GLOBAL` */
  scope?: string
  /** 优惠类型 · 例：`DISCOUNT` */
  type?: string
  /** 优惠券面额 · 单位：分 */
  amount?: number
  /** 活动ID · 例：`931386` */
  stock_id?: string
  /** 微信出资 · 单位：分 */
  wechatpay_contribute?: number
  /** 商户出资 · 单位：分 */
  merchant_contribute?: number
  /** 其他出资 · 单位：分 */
  other_contribute?: number
}

/** 校园轻松付签约 */
export interface EducationSchoolpayContract {
  /** 签约协议号 · 例：`2045011120563805041758214605` */
  contract_id: string
  /** 商户号 · 例：`1230000109` */
  mchid: string
  /** 商户appid · 例：`wx8888888888888888` */
  appid: string
  /** 商户appid下的用户标识 · 例：`oUpF8uMuAJOM2pxb1Q` */
  openid: string
  /** 签约模板号 · 例：`101164396123311331` */
  plan_id: string
  /** 签约状态 · 例：`ADD` */
  contract_status: string
  /** 签约时间 · RFC 3339 · 例：`2017-08-26T09:43:39+08:00` */
  create_time: string
  /** 外部签约号 · 例：`20190806125346` */
  out_contract_code: string
}

/** 校园轻松付订单 */
export interface EducationSchoolpayTransaction {
  /** 商户号 · 例：`1230000109` */
  mchid: string
  /** 商户appid · 例：`wx8888888888888888` */
  appid: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 子商户appid · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 商户订单号 · 例：`201407033233368018` */
  out_trade_no: string
  /** 微信支付订单号 · 例：`25012014070332333018` */
  transaction_id?: string
  /** 交易类型 · 例：`AUTH` */
  trade_type?: string
  /** 交易状态 · 例：`SUCCESS` */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 付款银行 · 例：`ICBC_DEBIT` */
  bank_type?: string
  /** 商户数据 */
  attach?: string
  /** 支付完成时间 · RFC 3339 · 例：`2020-03-26T10:43:39+08:00` */
  success_time?: string
  /** 支付者 */
  payer: {
    /** 商户appid下的用户标识 · 例：`oUpF8uMuAJOM2pxb1Q` */
    openid: string
    /** 子商户appid下的用户标识 · 例：`oUpF8uMuAJOM2pxb1Q` */
    sub_openid?: string
  }
  /** 订单金额 */
  amount: {
    /** 订单金额 · 单位：分 */
    total: number
    /** 用户支付金额 · 单位：分 */
    payer_total?: number
    /** 折扣 · 单位：分 */
    discount_total?: number
    /** 货币类型 · 例：`CNY` */
    currency: string
  }
  /** 设备信息 */
  device_info: {
    /** 设备号 · 例：`12343232` */
    device_id?: string
    /** 商户端设备ip · 例：`123.12.12.123` */
    device_ip: string
  }
  /** 优惠详情 */
  promotion_detail?: {
    /** 券ID · 例：`109519` */
    coupon_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 · 例：`GLOBALSINGLE` */
    scope?: string
    /** 优惠类型 · 例：`DISCOUNTCOUPON` */
    type?: string
    /** 优惠券面额 · 单位：分 */
    amount?: number
    /** 活动ID · 例：`931386` */
    stock_id: string
    /** 微信出资 · 单位：分 */
    wechatpay_contribute?: number
    /** 商户出资 · 单位：分 */
    merchant_contribute?: number
    /** 其他出资 · 单位：分 */
    other_contribute?: number
  }[]
}

