// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, PathNode } from '../index'

export interface GetV3NewTaxControlFapiaoDownloadQuery {
  /** 前序download_url的查询参数 */
  token: string
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 通过查询电子发票接口获取的card_openid */
  openid: string
  /** 发票代码 */
  invoice_code: string
  /** 发票号码 */
  invoice_no: string
  /** 唯一标识一张发票 */
  fapiao_id: string
}

export interface GetV3NewTaxControlFapiaoDownloadOptions extends CallOptions {
  query: GetV3NewTaxControlFapiaoDownloadQuery
}

export type GetV3NewTaxControlFapiaoDownloadResponse = Buffer

/** `v3/new-tax-control-fapiao/download` */
export interface V3NewTaxControlFapiaoDownload extends PathNode {
  /**
   * 下载发票文件
   *
   * `GET /v3/new-tax-control-fapiao/download`
   *
   * 产品：经营工具∙电子发票
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012286040 官方文档}
   */
  get(options: GetV3NewTaxControlFapiaoDownloadOptions): Promise<AxiosResponse<GetV3NewTaxControlFapiaoDownloadResponse>>
}

