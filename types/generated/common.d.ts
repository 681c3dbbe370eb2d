// Generated from openapi/ by "npm run generate". Do not edit.


/** 通知 */
export interface CommonNotification {
  /** 通知ID · 最长36个字符 · 例：`EV-2018022511223320873` */
  id: string
  /** 通知创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  create_time: string
  /** 通知类型 · 例：`TRANSACTION.SUCCESS` */
  event_type: string
  /** 通知数据类型 · 例：`encrypt-resource` */
  resource_type: string
  /** 回调摘要 */
  summary?: string
  /** 通知数据 */
  resource: {
    /** 加密算法类型 · 例：`AEAD_AES_256_GCM` */
    algorithm: string
    /** 数据密文 */
    ciphertext: string
    /** 附加数据 */
    associated_data?: string
    /** 原始回调类型 */
    original_type?: string
    /** 随机串 */
    nonce: string
  }
}

/** 通知应答 */
export interface CommonReceived {
  /** 返回状态码 */
  code?: 'SUCCESS' | 'FAIL'
  /** 返回信息 */
  message?: string
}

/** 通知应答 */
export interface CommonReceivedXml {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL'
  /** 返回信息 */
  return_msg?: string
}

