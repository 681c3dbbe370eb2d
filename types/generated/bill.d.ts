// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, PathNode } from '../index'

/** 申请资金账单：查询参数 */
export interface GetV3BillFundflowbillQuery {
  /** 账单日期 · yyyy-MM-dd · 例：`2019-06-11` */
  bill_date: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 资金账户类型 */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES'
  /** 压缩类型 */
  tar_type?: 'GZIP'
}

/** 申请资金账单：选项 */
export interface GetV3BillFundflowbillOptions extends CallOptions {
  query: GetV3BillFundflowbillQuery
}

/** 申请资金账单：应答 */
export interface GetV3BillFundflowbillResponse extends BillFile {}

/** `v3/bill/fundflowbill` */
export interface V3BillFundflowbill extends PathNode {
  /**
   * 申请资金账单
   *
   * `GET /v3/bill/fundflowbill`
   *
   * 产品：基础支付∙账单、收付通∙账单 · 角色：电商平台、服务商、直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791867 官方文档}
   */
  get(options: GetV3BillFundflowbillOptions): Promise<AxiosResponse<GetV3BillFundflowbillResponse>>
}

/** 申请单个子商户资金账单：查询参数 */
export interface GetV3BillSubMerchantFundflowbillQuery {
  /** 子商户号 · 例：`19000000001` */
  sub_mchid: string
  /** 账单日期 · yyyy-MM-dd · 例：`2019-06-11` */
  bill_date: string
  /** 压缩类型 */
  tar_type?: 'GZIP'
  /** 加密算法 */
  algorithm: 'AEAD_AES_256_GCM' | 'SM4_GCM'
  /** 资金账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT'
}

/** 申请单个子商户资金账单：选项 */
export interface GetV3BillSubMerchantFundflowbillOptions extends CallOptions {
  query: GetV3BillSubMerchantFundflowbillQuery
}

/** 申请单个子商户资金账单：应答 */
export interface GetV3BillSubMerchantFundflowbillResponse {
  /** 下载信息总数 */
  download_bill_count: number
  /** 下载信息明细 */
  download_bill_list?: {
    /** 账单文件序号 */
    bill_sequence: number
    /** 下载地址 */
    download_url: string
    /** 加密密钥 · 例：`a0YK7p+9XaKzE9N4qtFfG/9za1oqKlLXXJWBkWQZ3UqSPQCguK6uLA==` */
    encrypt_key: string
    /** 哈希类型 · 例：`SHA1` */
    hash_type: string
    /** 哈希值 · 例：`79bb0f45fc4c42234a918000b2668d689e2bde04` */
    hash_value: string
    /** 随机字符串 · 例：`a8607ef79034c49c` */
    nonce: string
  }[]
}

/** `v3/bill/sub-merchant-fundflowbill` */
export interface V3BillSubMerchantFundflowbill extends PathNode {
  /**
   * 申请单个子商户资金账单
   *
   * `GET /v3/bill/sub-merchant-fundflowbill`
   *
   * 产品：基础支付∙账单、收付通∙账单、运营工具∙用工卡 · 角色：服务商、电商平台
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012710630 官方文档}
   */
  get(options: GetV3BillSubMerchantFundflowbillOptions): Promise<AxiosResponse<GetV3BillSubMerchantFundflowbillResponse>>
}

/** 申请交易账单：查询参数 */
export interface GetV3BillTradebillQuery {
  /** 账单日期 · yyyy-MM-dd · 例：`2019-06-11` */
  bill_date: string
  /** 二级商户号 · 例：`19000000001` */
  sub_mchid?: string
  /** 账单类型 */
  bill_type?: 'ALL' | 'SUCCESS' | 'REFUND' | 'RECHARGE_REFUND' | 'ALL_SPECIAL' | 'SUC_SPECIAL' | 'REF_SPECIAL'
  /** 压缩类型 */
  tar_type?: 'GZIP'
}

/** 申请交易账单：选项 */
export interface GetV3BillTradebillOptions extends CallOptions {
  query: GetV3BillTradebillQuery
}

/** 申请交易账单：应答 */
export interface GetV3BillTradebillResponse extends BillFile {}

/** `v3/bill/tradebill` */
export interface V3BillTradebill extends PathNode {
  /**
   * 申请交易账单
   *
   * `GET /v3/bill/tradebill`
   *
   * 产品：基础支付∙账单、收付通∙账单 · 角色：电商平台、服务商、直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791866 官方文档}
   */
  get(options: GetV3BillTradebillOptions): Promise<AxiosResponse<GetV3BillTradebillResponse>>
}

/** 下载账单：查询参数 */
export interface GetV3BilldownloadFileQuery {
  /** 前序接口返回的URL.query.token */
  token: string
  /** 前序接口返回的URL.query.tartype */
  tartype?: string
}

/** 下载账单：选项 */
export interface GetV3BilldownloadFileOptions extends CallOptions {
  query: GetV3BilldownloadFileQuery
}

/** 下载账单：应答 */
export type GetV3BilldownloadFileResponse = Buffer

/** `v3/billdownload/file` */
export interface V3BilldownloadFile extends PathNode {
  /**
   * 下载账单
   *
   * `GET /v3/billdownload/file`
   *
   * 产品：基础支付∙账单、收付通∙账单、运营工具∙用工卡 · 角色：电商平台、服务商、直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791868 官方文档}
   */
  get(options: GetV3BilldownloadFileOptions): Promise<AxiosResponse<GetV3BilldownloadFileResponse>>
}

export interface BillOperations {
  'GET /v3/bill/fundflowbill': { query: GetV3BillFundflowbillQuery; options: GetV3BillFundflowbillOptions; response: GetV3BillFundflowbillResponse }
  'GET /v3/bill/sub-merchant-fundflowbill': { query: GetV3BillSubMerchantFundflowbillQuery; options: GetV3BillSubMerchantFundflowbillOptions; response: GetV3BillSubMerchantFundflowbillResponse }
  'GET /v3/bill/tradebill': { query: GetV3BillTradebillQuery; options: GetV3BillTradebillOptions; response: GetV3BillTradebillResponse }
  'GET /v3/billdownload/file': { query: GetV3BilldownloadFileQuery; options: GetV3BilldownloadFileOptions; response: GetV3BilldownloadFileResponse }
}

/** 账单文件 */
export interface BillFile {
  /** 哈希类型 · 例：`SHA1` */
  hash_type: string
  /** 哈希值 · 例：`79bb0f45fc4c42234a918000b2668d689e2bde04` */
  hash_value: string
  /** 账单下载地址 */
  download_url: string
}

