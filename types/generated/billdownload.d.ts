// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, PathNode } from '../index'

export interface GetV3BilldownloadFileQuery {
  /** 前序接口返回的URL.query.token */
  token: string
  /** 前序接口返回的URL.query.tartype */
  tartype?: string
}

export interface GetV3BilldownloadFileOptions extends CallOptions {
  query: GetV3BilldownloadFileQuery
}

export type GetV3BilldownloadFileResponse = Buffer

/** `v3/billdownload/file` */
export interface V3BilldownloadFile extends PathNode {
  /**
   * 下载账单
   *
   * `GET /v3/billdownload/file`
   *
   * 产品：基础支付∙账单 · 角色：电商平台、服务商、直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791868 官方文档}
   */
  get(options: GetV3BilldownloadFileOptions): Promise<AxiosResponse<GetV3BilldownloadFileResponse>>
}

