// Generated from openapi/ by "npm run generate". Do not edit.

import type { CommonReceivedXml } from './common'

/**
 * 用户确认订单失败
 *
 * `v2/CHECK.FAIL`
 */
export interface V2EventCheckFailNotification {
  /** 通知的内容 */
  body: {
    /** 商户号 */
    mch_id: string
    /** 公众账号ID */
    appid: string
    /** 签名算法 */
    algorithm: 'HMAC-SHA256' | (string & {})
    /** 随机字符串 */
    nonce_str: string
    /** 签名 */
    sign: string
    /** 通知ID */
    event_id: string
    /** 通知创建时间 */
    event_create_time: string
    /** 通知类型 */
    event_type: 'CHECK.FAIL' | (string & {})
    /** 通知加密类型 */
    event_algorithm: 'AEAD_AES_256_GCM' | (string & {})
    /** 通知随机串 */
    event_nonce: string
    /** 通知附加数据 */
    event_associated_data?: string
    /** 通知密文 · 密文 */
    event_ciphertext: string
  }
  /** 解密后的通知数据 */
  resource: V2NotificationsOrderConfirmation
  /** 商户的应答 */
  reply: CommonReceivedXml
}

/**
 * 用户确认订单成功
 *
 * `v2/CHECK.SUCCESS`
 */
export interface V2EventCheckSuccessNotification {
  /** 通知的内容 */
  body: {
    /** 商户号 */
    mch_id: string
    /** 公众账号ID */
    appid: string
    /** 签名算法 */
    algorithm: 'HMAC-SHA256' | (string & {})
    /** 随机字符串 */
    nonce_str: string
    /** 签名 */
    sign: string
    /** 通知ID */
    event_id: string
    /** 通知创建时间 */
    event_create_time: string
    /** 通知类型 */
    event_type: 'CHECK.SUCCESS' | (string & {})
    /** 通知加密类型 */
    event_algorithm: 'AEAD_AES_256_GCM' | (string & {})
    /** 通知随机串 */
    event_nonce: string
    /** 通知附加数据 */
    event_associated_data?: string
    /** 通知密文 · 密文 */
    event_ciphertext: string
  }
  /** 解密后的通知数据 */
  resource: V2NotificationsOrderConfirmation
  /** 商户的应答 */
  reply: CommonReceivedXml
}

/**
 * 订单支付失败
 *
 * `v2/TRANSACTION.FAIL`
 */
export interface V2EventTransactionFailNotification {
  /** 通知的内容 */
  body: {
    /** 商户号 */
    mch_id: string
    /** 公众账号ID */
    appid: string
    /** 签名算法 */
    algorithm: 'HMAC-SHA256' | (string & {})
    /** 随机字符串 */
    nonce_str: string
    /** 签名 */
    sign: string
    /** 通知ID */
    event_id: string
    /** 通知创建时间 */
    event_create_time: string
    /** 通知类型 */
    event_type: 'TRANSACTION.FAIL' | (string & {})
    /** 通知加密类型 */
    event_algorithm: 'AEAD_AES_256_GCM' | (string & {})
    /** 通知随机串 */
    event_nonce: string
    /** 通知附加数据 */
    event_associated_data?: string
    /** 通知密文 · 密文 */
    event_ciphertext: string
  }
  /** 解密后的通知数据 */
  resource: V2NotificationsOrderPayment
  /** 商户的应答 */
  reply: CommonReceivedXml
}

/**
 * 订单支付成功
 *
 * `v2/TRANSACTION.SUCCESS`
 */
export interface V2EventTransactionSuccessNotification {
  /** 通知的内容 */
  body: {
    /** 商户号 */
    mch_id: string
    /** 公众账号ID */
    appid: string
    /** 签名算法 */
    algorithm: 'HMAC-SHA256' | (string & {})
    /** 随机字符串 */
    nonce_str: string
    /** 签名 */
    sign: string
    /** 通知ID */
    event_id: string
    /** 通知创建时间 */
    event_create_time: string
    /** 通知类型 */
    event_type: 'TRANSACTION.SUCCESS' | (string & {})
    /** 通知加密类型 */
    event_algorithm: 'AEAD_AES_256_GCM' | (string & {})
    /** 通知随机串 */
    event_nonce: string
    /** 通知附加数据 */
    event_associated_data?: string
    /** 通知密文 · 密文 */
    event_ciphertext: string
  }
  /** 解密后的通知数据 */
  resource: V2NotificationsOrderPayment
  /** 商户的应答 */
  reply: CommonReceivedXml
}

/**
 * 合单支付通知
 *
 * `v2/combined-transactions-success`
 *
 * @see {@link https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_4&index=5 官方文档}
 */
export interface V2CombinedTransactionsSuccessNotification {
  /** 通知的内容 */
  body: {
    /** 返回状态码 */
    return_code: string
    /** 返回信息 */
    return_msg?: string
    /** 合单APPID */
    combine_appid: string
    /** 合单商户号 */
    combine_mch_id: string
    /** 随机字符串 */
    nonce_str: string
    /** 设备号 */
    device_info?: string
    /** 合单用户标识 */
    combine_openid?: string
    /** 合单商户订单号 */
    combine_out_trade_no: string
    /** 交易类型 */
    trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | (string & {})
    /** 付款银行 */
    bank_type?: string
    /** 签名 */
    sign: string
    /** 签名类型 */
    sign_type: string
    /** 业务结果 */
    result_code: string
    /** 业务信息 */
    result_msg?: string
    /** 错误代码 */
    err_code?: string
    /** 错误信息 */
    err_code_des?: string
    /** JSON 序列化的子订单集合 */
    sub_order_list: string
  }
  /** 商户的应答 */
  reply: CommonReceivedXml
}

/**
 * 扣款服务-签约/解约结果通知
 *
 * `v2/pap-contract-state-changed`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987586 官方文档}
 */
export interface V2PapContractStateChangedNotification {
  /** 通知的内容 */
  body: {
    /** 商户号 */
    mch_id: string
    /** 子商户号 */
    sub_mch_id?: string
    /** 签约协议号 */
    contract_code: string
    /** 模板id */
    plan_id: string
    /** 用户标识 */
    openid: string
    /** 用户子标识 */
    sub_openid?: string
    /** 签名 */
    sign: string
    /** 变更类型 */
    change_type: 'ADD' | 'DELETE' | (string & {})
    /** 操作时间 */
    operate_time: string
    /** 委托代扣协议id */
    contract_id: string
    /** 协议到期时间 */
    contract_expired_time?: string
    /** 协议解约方式 */
    contract_termination_mode?: '1' | '2' | '3' | '4' | '5' | '6' | '7' | (string & {})
    /** 请求序列号 */
    request_serial: string
    /** 公众账号id */
    appid?: string
    /** 子商户公众账号ID */
    sub_appid?: string
    /** 用户账户展示名称 */
    contract_display_account?: string
    /** 协议状态 */
    contract_state?: '0' | '1' | (string & {})
    /** 协议签署时间 */
    contract_signed_time?: string
    /** 协议解约时间 */
    contract_terminated_time?: string
    /** 解约备注 */
    contract_termination_remark?: string
  }
  /** 商户的应答 */
  reply: CommonReceivedXml
}

/**
 * 退款结果通知
 *
 * `v2/refund-processed`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011940955 官方文档}
 */
export interface V2RefundProcessedNotification {
  /** 通知的内容 */
  body: {
    /** 返回状态码 */
    return_code: string
    /** 返回信息 */
    return_msg?: string
    /** 公众平台APPID */
    appid: string
    /** 商户号 */
    mch_id: string
    /** 子商户号 */
    sub_mch_id?: string
    /** 子商户应用ID */
    sub_appid?: string
    /** 随机字符串 */
    nonce_str: string
    /** 加密的XML信息 · 密文 */
    req_info: string
  }
  /** 解密后的通知数据 */
  resource: {
    /** 商户退款单号 */
    out_refund_no: string
    /** 商户订单号 */
    out_trade_no: string
    /** 退款资金来源 */
    refund_account: string
    /** 申请退款金额 · 单位：分 */
    refund_fee: string
    /** 微信退款单号 */
    refund_id: string
    /** 退款入账账户 */
    refund_recv_accout?: string
    /** 退款发起来源 */
    refund_request_source?: 'API' | 'VENDOR_PLATFORM' | (string & {})
    /** 退款状态 */
    refund_status: 'SUCCESS' | 'CHANGE' | 'REFUNDCLOSE' | (string & {})
    /** 退款金额 · 单位：分 */
    settlement_refund_fee?: string
    /** 应结订单金额 · 单位：分 */
    settlement_total_fee?: string
    /** 退款成功时间 */
    success_time?: string
    /** 订单金额 · 单位：分 */
    total_fee: string
    /** 微信支付订单号 */
    transaction_id: string
    /** 用户退款金额 */
    cash_refund_fee: string
  }
  /** 商户的应答 */
  reply: CommonReceivedXml
}

/**
 * 普通支付通知
 *
 * `v2/transaction-success`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011935221 官方文档}
 */
export interface V2TransactionSuccessNotification {
  /** 通知的内容 */
  body: {
    /** 公众平台APPID */
    appid: string
    /** 商家数据包 */
    attach?: string
    /** 付款银行 */
    bank_type: string
    /** 货币种类 */
    fee_type?: string
    /** 是否关注公众账号 */
    is_subscribe: 'Y' | 'N' | (string & {})
    /** 商户号 */
    mch_id: string
    /** 子商户号 */
    sub_mch_id?: string
    /** 子商户应用ID */
    sub_appid?: string
    /** 随机字符串 */
    nonce_str: string
    /** 用户标识 */
    openid: string
    /** 商户订单号 */
    out_trade_no: string
    /** 业务结果 */
    result_code: 'SUCCESS' | 'FAIL' | (string & {})
    /** 返回状态码 */
    return_code: 'SUCCESS' | 'FAIL' | (string & {})
    /** 签名 */
    sign: string
    /** 支付完成时间 */
    time_end?: string
    /** 标价金额 · 单位：分 */
    total_fee: string
    /** 总代金券金额 · 单位：分 */
    coupon_fee?: string
    /** 代金券使用数量 */
    coupon_count?: string
    /** 交易类型 */
    trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'PAP' | (string & {})
    /** 微信支付订单号 */
    transaction_id: string
    /** 委托代扣协议id */
    contract_id?: string
    /** ⽤户是否已还款 */
    user_repaid?: 'Y' | 'N' | (string & {})
    /** 交易状态 */
    trade_state?: 'SUCCESS' | 'PAY_FAIL' | (string & {})
    /** 设备号 · 最长32个字符 */
    device_info?: string
    /** 应结订单金额 · 单位：分 */
    settlement_total_fee?: string
    /** 现金支付金额 · 单位：分 */
    cash_fee: string
    /** 现金支付币种 · 最长16个字符 */
    cash_fee_type?: string
    /** 错误代码 · 最长32个字符 */
    err_code?: string
    /** 错误代码描述 · 最长128个字符 */
    err_code_des?: string
    /** 代金券类型 */
    [numbered: `coupon_type_${number}`]: string | undefined
    /** 代金券ID */
    [numbered: `coupon_id_${number}`]: string | undefined
    /** 单个代金券支付金额 · 单位：分 */
    [numbered: `coupon_fee_${number}`]: string | undefined
  }
  /** 商户的应答 */
  reply: CommonReceivedXml
}

/**
 * 事中-风险交易回调通知银行服务商
 *
 * `v2/transactions-risk-occurred`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011986354 官方文档}
 */
export interface V2TransactionsRiskOccurredNotification {
  /** 通知的内容 */
  body: {
    /** 返回状态码 */
    return_code: 'SUCCESS' | 'FAIL' | (string & {})
    /** 返回信息 */
    return_msg?: string
    /** 签名类型 */
    sign_type: 'HMAC-SHA256' | (string & {})
    /** 签名 */
    sign: string
    /** 随机字符串 */
    nonce_str: string
    /** 事件单号 */
    event_code: string
    /** 风险级别 */
    risk_level: 'LOW' | 'MEDIUM' | 'HIGH' | (string & {})
    /** 风险描述 */
    risk_level_desc: string
    /** 有风险交易的服务商号 */
    mch_id: string
    /** 有风险交易的商户号 */
    sub_mch_id: string
    /** 风险交易的微信订单号列表JSON格式 */
    transaction_id_list: string
  }
  /** 商户的应答 */
  reply: CommonReceivedXml
}

/**
 * 车牌状态变更通知
 *
 * `v2/vehicle-state-changed-for-parking`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987424 官方文档}
 */
export interface V2VehicleStateChangedForParkingNotification {
  /** 通知的内容 */
  body: {
    /** 商户号 */
    mch_id: string
    /** 子商户号 */
    sub_mch_id?: string
    /** 公众平台APPID */
    appid: string
    /** 随机字符串 */
    nonce_str: string
    /** 签名类型 */
    sign_type: 'HMAC-SHA256' | (string & {})
    /** 签名 */
    sign: string
    /** 车牌号 */
    plate_number: string
    /** 车牌变更事件类型 */
    vehicle_event_type?: 'NORMAL' | 'BLOCKED' | (string & {})
    /** 车牌变更事件信息 */
    vehicle_event_des?: 'OVERDUE' | 'REMOVE' | 'PAUSE' | (string & {})
    /** 发起扣费方式 */
    deduct_mode?: 'PROACTIVE' | 'AUTOPAY' | (string & {})
    /** 车牌变更事件发生时间 */
    vehicle_event_createtime: string
  }
  /** 商户的应答 */
  reply: CommonReceivedXml
}

export interface V2NotificationsByEvent {
  /** 用户确认订单失败 */
  'v2/CHECK.FAIL': V2EventCheckFailNotification
  /** 用户确认订单成功 */
  'v2/CHECK.SUCCESS': V2EventCheckSuccessNotification
  /** 订单支付失败 */
  'v2/TRANSACTION.FAIL': V2EventTransactionFailNotification
  /** 订单支付成功 */
  'v2/TRANSACTION.SUCCESS': V2EventTransactionSuccessNotification
  /** 合单支付通知 */
  'v2/combined-transactions-success': V2CombinedTransactionsSuccessNotification
  /** 扣款服务-签约/解约结果通知 */
  'v2/pap-contract-state-changed': V2PapContractStateChangedNotification
  /** 退款结果通知 */
  'v2/refund-processed': V2RefundProcessedNotification
  /** 普通支付通知 */
  'v2/transaction-success': V2TransactionSuccessNotification
  /** 事中-风险交易回调通知银行服务商 */
  'v2/transactions-risk-occurred': V2TransactionsRiskOccurredNotification
  /** 车牌状态变更通知 */
  'v2/vehicle-state-changed-for-parking': V2VehicleStateChangedForParkingNotification
}

/** 订单确认结果 */
export interface V2NotificationsOrderConfirmation {
  /** 单据状态 */
  state?: string
  /** 服务ID */
  service_id?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 商品名称 */
  goods_name?: string
  /** 是否归还 */
  returned?: string
  /** 房间 */
  room?: string
  /** 是否入住 */
  checked_in?: string
  /** 入住时间 */
  start_time?: string
  /** 押金金额 */
  deposit_amount?: string
  /** 完结凭证 */
  finish_ticket?: string
}

/** 订单支付结果 */
export interface V2NotificationsOrderPayment {
  /** 单据状态 */
  state?: string
  /** 服务ID */
  service_id?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 商品名称 */
  goods_name?: string
  /** 是否归还 */
  returned?: string
  /** 房间 */
  room?: string
  /** 是否入住 */
  checked_in?: string
  /** 入住时间 */
  start_time?: string
  /** 押金金额 */
  deposit_amount?: string
  /** 总金额 */
  total_amount?: string
  /** 预计离店时间 */
  end_time?: string
  /** 结单交易单号 */
  finish_transaction_id?: string
}

