// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, PathNode } from '../index'

export interface GetV3GlobalMerchantServiceImagesByMediaIdQuery {
  /** 投诉单号 */
  complaint_id: string
}

export interface GetV3GlobalMerchantServiceImagesByMediaIdOptions extends CallOptions {
  /** 媒体文件ID */
  media_id: string
  query: GetV3GlobalMerchantServiceImagesByMediaIdQuery
}

export type GetV3GlobalMerchantServiceImagesByMediaIdResponse = Buffer

/** `v3/global/merchant-service/images/{media_id}` */
export interface V3GlobalMerchantServiceImagesByMediaId extends PathNode {
  /**
   * 图片下载
   *
   * `GET /v3/global/merchant-service/images/{media_id}`
   *
   * 产品：风险合规∙消费者投诉 · 角色：服务商、渠道商、从业机构
   *
   * @see {@link https://docs.qq.com/doc/DTlpoQlhMWXpzZ2NF?nlc=1 官方文档}
   */
  get(options: GetV3GlobalMerchantServiceImagesByMediaIdOptions): Promise<AxiosResponse<GetV3GlobalMerchantServiceImagesByMediaIdResponse>>
}

export interface GetV3MerchantServiceImagesByMediaIdOptions extends CallOptions {
  /** 媒体文件ID */
  media_id: string
}

export type GetV3MerchantServiceImagesByMediaIdResponse = Buffer

/** `v3/merchant-service/images/{media_id}` */
export interface V3MerchantServiceImagesByMediaId extends PathNode {
  /**
   * 图片下载
   *
   * `GET /v3/merchant-service/images/{media_id}`
   *
   * 产品：风险合规∙消费者投诉 · 角色：直连商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467251 官方文档}
   */
  get(options: GetV3MerchantServiceImagesByMediaIdOptions): Promise<AxiosResponse<GetV3MerchantServiceImagesByMediaIdResponse>>
}

