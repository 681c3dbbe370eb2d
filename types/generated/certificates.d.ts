// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, PathNode } from '../index'

/** 获取平台证书列表：查询参数 */
export interface GetV3CertificatesQuery {
  /** 证书算法版本 */
  algorithm_type?: 'SM2' | 'RSA' | 'ALL'
}

/** 获取平台证书列表：选项 */
export interface GetV3CertificatesOptions extends CallOptions {
  query?: GetV3CertificatesQuery
}

/** 获取平台证书列表：应答 */
export interface GetV3CertificatesResponse {
  /** 平台证书列表 */
  data: {
    /** 证书序列号 · 例：`5157F09EFDC096DE15EBE81A47057A7232F1B8E1` */
    serial_no: string
    /** 证书启用时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
    effective_time: string
    /** 证书弃用时间 · RFC 3339 · 例：`2018-12-08T10:34:56+08:00` */
    expire_time: string
    /** 证书信息 */
    encrypt_certificate: {
      /** 加密证书的算法 · 例：`AEAD_AES_256_GCM` */
      algorithm: string
      /** 加密证书的随机串 · 例：`61f9c719728a` */
      nonce: string
      /** 加密证书的附加数据 · 例：`certificate` */
      associated_data: string
      /** 加密后的证书内容 */
      ciphertext: string
    }
  }[]
}

/** `v3/certificates` */
export interface V3Certificates extends PathNode {
  /**
   * 获取平台证书列表
   *
   * `GET /v3/certificates`
   *
   * 产品：通用接口 · 角色：微信平台商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012551764 官方文档}
   */
  get(options?: GetV3CertificatesOptions): Promise<AxiosResponse<GetV3CertificatesResponse>>
}

export interface CertificatesOperations {
  'GET /v3/certificates': { query: GetV3CertificatesQuery; options: GetV3CertificatesOptions; response: GetV3CertificatesResponse }
}

