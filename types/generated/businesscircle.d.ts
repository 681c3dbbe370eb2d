// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, PathNode } from '../index'

/** 商圈会员停车状态同步：请求 */
export interface PostV3BusinesscircleParkingsJson {
  /** 商圈商户ID · 例：`1900000109` */
  sub_mchid?: string
  /** 品牌ID */
  brandid: number
  /** 应用ID · 例：`wx931386123456789e` */
  appid: string
  /** 用户标识 · 例：`oUpF8uMuAJOM2pxb1Q` */
  openid: string
  /** 车牌号 */
  plate_number: string
  /** 状态 · 例：`IN` */
  state: string
  /** 时间 · RFC 3339 · 例：`2022-06-01T10:43:39+08:00` */
  time: string
}

/** 商圈会员停车状态同步：选项 */
export interface PostV3BusinesscircleParkingsOptions extends CallOptions {
  json: PostV3BusinesscircleParkingsJson
}

/** 商圈会员停车状态同步：应答 */
export type PostV3BusinesscircleParkingsResponse = undefined

/** `v3/businesscircle/parkings` */
export interface V3BusinesscircleParkings extends PathNode {
  /**
   * 商圈会员停车状态同步
   *
   * `POST /v3/businesscircle/parkings`
   *
   * 产品：经营工具∙智慧商圈 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535502 官方文档}
   */
  post(options: PostV3BusinesscircleParkingsOptions): Promise<AxiosResponse<PostV3BusinesscircleParkingsResponse>>
}

/** 商圈会员积分同步：请求 */
export interface PostV3BusinesscirclePointsNotifyJson {
  /** 商圈商户ID · 例：`1234567890` */
  sub_mchid?: string
  /** 微信订单号 · 例：`1217752501201407033233368018` */
  transaction_id: string
  /** 小程序appid · 例：`wx1234567890abcdef` */
  appid: string
  /** 顾客openid */
  openid: string
  /** 是否获得积分 */
  earn_points: boolean
  /** 订单新增积分值 */
  increased_points: number
  /** 积分更新时间 · RFC 3339 · 例：`2020-05-20T13:29:35.120+08:00` */
  points_update_time: string
  /** 未获得积分的备注信息 */
  no_points_remarks?: string
  /** 顾客积分总额 */
  total_points?: number
}

/** 商圈会员积分同步：选项 */
export interface PostV3BusinesscirclePointsNotifyOptions extends CallOptions {
  json: PostV3BusinesscirclePointsNotifyJson
}

/** 商圈会员积分同步：应答 */
export type PostV3BusinesscirclePointsNotifyResponse = undefined

/** `v3/businesscircle/points/notify` */
export interface V3BusinesscirclePointsNotify extends PathNode {
  /**
   * 商圈会员积分同步
   *
   * `POST /v3/businesscircle/points/notify`
   *
   * 产品：经营工具∙智慧商圈 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534698 官方文档}
   */
  post(options: PostV3BusinesscirclePointsNotifyOptions): Promise<AxiosResponse<PostV3BusinesscirclePointsNotifyResponse>>
}

/** 商圈积分授权查询：查询参数 */
export interface GetV3BusinesscircleUserAuthorizationsByOpenidQuery {
  /** 商圈商户ID · 例：`1900000109` */
  sub_mchid?: string
  /** 小程序appid · 例：`wx1234567890abcdef` */
  appid: string
}

/** 商圈积分授权查询：选项 */
export interface GetV3BusinesscircleUserAuthorizationsByOpenidOptions extends CallOptions {
  /** 顾客openid */
  openid: string
  query: GetV3BusinesscircleUserAuthorizationsByOpenidQuery
}

/** 商圈积分授权查询：应答 */
export interface GetV3BusinesscircleUserAuthorizationsByOpenidResponse {
  /** 顾客openid */
  openid: string
  /** 授权状态 · 例：`UNAUTHORIZED` */
  authorize_state: string
  /** 授权时间 · RFC 3339 · 例：`2020-05-20T13:29:35+08:00` */
  authorize_time?: string
  /** 取消授权时间 · RFC 3339 · 例：`2020-05-20T13:29:35+08:00` */
  deauthorize_time?: string
}

/** `v3/businesscircle/user-authorizations/{openid}` */
export interface V3BusinesscircleUserAuthorizationsByOpenid extends PathNode {
  /**
   * 商圈积分授权查询
   *
   * `GET /v3/businesscircle/user-authorizations/{openid}`
   *
   * 产品：经营工具∙智慧商圈 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534848 官方文档}
   */
  get(options: GetV3BusinesscircleUserAuthorizationsByOpenidOptions): Promise<AxiosResponse<GetV3BusinesscircleUserAuthorizationsByOpenidResponse>>
}

/** 商圈会员待积分状态查询：查询参数 */
export interface GetV3BusinesscircleUsersByOpenidPointsCommitStatusQuery {
  /** 商圈商户ID · 例：`1900000109` */
  sub_mchid?: string
  /** 品牌ID */
  brandid: number
  /** 应用ID · 例：`wx931386123456789e` */
  appid: string
}

/** 商圈会员待积分状态查询：选项 */
export interface GetV3BusinesscircleUsersByOpenidPointsCommitStatusOptions extends CallOptions {
  /** 顾客openid · 例：`oUpF8uMuAJOM2pxb1Q` */
  openid: string
  query: GetV3BusinesscircleUsersByOpenidPointsCommitStatusQuery
}

/** 商圈会员待积分状态查询：应答 */
export type GetV3BusinesscircleUsersByOpenidPointsCommitStatusResponse = undefined

/** `v3/businesscircle/users/{openid}/points/commit_status` */
export interface V3BusinesscircleUsersByOpenidPointsCommitStatus extends PathNode {
  /**
   * 商圈会员待积分状态查询
   *
   * `GET /v3/businesscircle/users/{openid}/points/commit_status`
   *
   * 产品：经营工具∙智慧商圈 · 角色：直连商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534994 官方文档}
   */
  get(options: GetV3BusinesscircleUsersByOpenidPointsCommitStatusOptions): Promise<AxiosResponse<GetV3BusinesscircleUsersByOpenidPointsCommitStatusResponse>>
}

export interface BusinesscircleOperations {
  'POST /v3/businesscircle/parkings': { json: PostV3BusinesscircleParkingsJson; options: PostV3BusinesscircleParkingsOptions; response: PostV3BusinesscircleParkingsResponse }
  'POST /v3/businesscircle/points/notify': { json: PostV3BusinesscirclePointsNotifyJson; options: PostV3BusinesscirclePointsNotifyOptions; response: PostV3BusinesscirclePointsNotifyResponse }
  'GET /v3/businesscircle/user-authorizations/{openid}': { query: GetV3BusinesscircleUserAuthorizationsByOpenidQuery; options: GetV3BusinesscircleUserAuthorizationsByOpenidOptions; response: GetV3BusinesscircleUserAuthorizationsByOpenidResponse }
  'GET /v3/businesscircle/users/{openid}/points/commit_status': { query: GetV3BusinesscircleUsersByOpenidPointsCommitStatusQuery; options: GetV3BusinesscircleUsersByOpenidPointsCommitStatusOptions; response: GetV3BusinesscircleUsersByOpenidPointsCommitStatusResponse }
}

