// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, PathNode } from '../index'

/** 商户签名验签／加解密测试：请求 */
export interface PostV3SecurityEchoJson {
  /** 商户回调地址 · 例：`https://www.weixin.qq.com/v3/test` */
  notify_url?: string
  /** 回显信息 · 例：`hello` */
  echo_message: string
  /** 平台证书或微信支付公钥加密测试字段 · 敏感信息，加密传输 */
  encrypted_echo_message?: string
}

/** 商户签名验签／加解密测试：选项 */
export interface PostV3SecurityEchoOptions extends CallOptions {
  json: PostV3SecurityEchoJson
}

/** 商户签名验签／加解密测试：应答 */
export interface PostV3SecurityEchoResponse {
  /** 回显信息 */
  echo_message: string
  /** 平台证书或微信支付公钥加密测试字段 · 敏感信息，加密传输 */
  encrypted_echo_message?: string
}

/** `v3/security/echo` */
export interface V3SecurityEcho extends PathNode {
  /**
   * 商户签名验签／加解密测试
   *
   * `POST /v3/security/echo`
   *
   * 产品：经营工具∙支付即服务 · 角色：服务商、直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014551946 官方文档}
   */
  post(options: PostV3SecurityEchoOptions): Promise<AxiosResponse<PostV3SecurityEchoResponse>>
}

export interface SecurityOperations {
  'POST /v3/security/echo': { json: PostV3SecurityEchoJson; options: PostV3SecurityEchoOptions; response: PostV3SecurityEchoResponse }
}

