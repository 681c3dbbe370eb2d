// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, PathNode } from '../index'

export interface GetV3TransferdownloadElecvoucherfileQuery {
  /** 前序download_url的查询参数 */
  token: string
  /** 前序download_url的查询参数 */
  source: string
}

export interface GetV3TransferdownloadElecvoucherfileOptions extends CallOptions {
  query: GetV3TransferdownloadElecvoucherfileQuery
}

export type GetV3TransferdownloadElecvoucherfileResponse = Buffer

/** `v3/transferdownload/elecvoucherfile` */
export interface V3TransferdownloadElecvoucherfile extends PathNode {
  /**
   * 下载电子回单
   *
   * `GET /v3/transferdownload/elecvoucherfile`
   *
   * 产品：资金应用∙转账 · 角色：服务商、普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716436 官方文档}
   */
  get(options: GetV3TransferdownloadElecvoucherfileOptions): Promise<AxiosResponse<GetV3TransferdownloadElecvoucherfileResponse>>
}

export interface GetV3TransferdownloadSignfileQuery {
  /** 前序download_url的查询参数 */
  token: string
}

export interface GetV3TransferdownloadSignfileOptions extends CallOptions {
  query: GetV3TransferdownloadSignfileQuery
}

export type GetV3TransferdownloadSignfileResponse = Buffer

/** `v3/transferdownload/signfile` */
export interface V3TransferdownloadSignfile extends PathNode {
  /**
   * 下载电子回单
   *
   * `GET /v3/transferdownload/signfile`
   *
   * 产品：资金应用∙转账 · 角色：服务商、普通商户
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml 官方文档}
   */
  get(options: GetV3TransferdownloadSignfileOptions): Promise<AxiosResponse<GetV3TransferdownloadSignfileResponse>>
}

