// Generated from openapi/ by "npm run generate". Do not edit.

import type { CommonReceived } from './common'

/**
 * 异常转付处理结果回调
 *
 * `ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014591539 官方文档}
 */
export interface AbnormalFundProcessingTransferSuccessNotification {
  event_type: 'ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS'
  original_type: 'abnormal_fund_processing'
  /** 解密后的通知数据 */
  resource: {
    /** 产品名称 */
    product_name: 'C2C' | (string & {})
    /** 微信支付在途异常资金付款单号 */
    receipt_id: string
    /** 付款金额信息 */
    transfer_amount: {
      /** 总金额 · 单位：分 */
      total: number
      /** 货币类型 */
      currency: 'CNY' | (string & {})
    }
    /** 在途异常资金付款状态 */
    receipt_state: 'RECEIPT_STATE_PENDING' | 'RECEIPT_STATE_PROGRESS' | 'RECEIPT_STATE_COMPLETED' | (string & {})
    /** 在途异常资金付款单据创建时间 */
    create_time: string
    /** 在途异常资金付款单据更新时间 */
    last_update_time: string
    /** 在途异常资金付款指令信息 */
    instruction: {
      /** 商户侧指令编号 */
      out_instruction_no: string
      /** 在途异常资金付款指令的发起方 */
      commander: {
        /** 发起在途异常资金付款请求的角色 */
        operator: 'MERCHANT' | (string & {})
        /** 微信支付商户号 */
        mchid: string
      }
      /** 付款方式 */
      transfer_mode: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | (string & {})
      /** 入账成功时间 */
      success_time: string
      /** 微信支付在途异常资金付款指令执行流水号 */
      instruction_instance_id: string
    }
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * H5支付域名修改申请事件
 *
 * `APPLYMENT_STATE.APPROVED`
 *
 * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025118 官方文档}
 */
export interface ApplymentStateApprovedNotification {
  event_type: 'APPLYMENT_STATE.APPROVED'
  original_type: 'applyment'
  /** 解密后的通知数据 */
  resource: {
    /** 子商户号 */
    sub_mchid?: string
    /** 子商户经营网址状态 */
    website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {})
    /** H5支付域名 */
    domains?: string[]
    /** 子商户H5经营网址 */
    website_url?: string
    /** 经营网址商业页面截图 */
    website_business_page_pics?: string[]
    /** 经营网址首页截图 */
    website_homepage_pics?: string[]
    /** 申请单号 */
    applyment_id?: number
    /** 驳回原因 */
    audit_reject_detail?: string
    /** 申请单状态 */
    applyment_state?: 'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | (string & {})
    /** 商户提供的审核结果回调接口 */
    notify_url?: string
    /** 商户申请单号 */
    out_applyment_id?: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 商户交易拦截记录新增
 *
 * `BLOCKRECORD.CHANGE`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940982 官方文档}
 */
export interface BlockrecordChangeNotification {
  event_type: 'BLOCKRECORD.CHANGE'
  original_type: 'block_record'
  /** 解密后的通知数据 */
  resource: {
    /** 子商户号 */
    sub_mchid: string
    /** 交易拦截记录ID */
    block_record_id: string
    /** 商户管理记录状态 */
    block_count_level: 'LESS_THAN_TWENTY' | 'LESS_THAN_ONE_HUNDRED' | 'LESS_THAN_ONE_THOUSAND' | 'OVER_ONE_THOUSAND' | (string & {})
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 商户交易拦截记录申诉
 *
 * `BLOCKSUBMISSION.CHANGE`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940982 官方文档}
 */
export interface BlocksubmissionChangeNotification {
  event_type: 'BLOCKSUBMISSION.CHANGE'
  original_type: 'block_submisison_record'
  /** 解密后的通知数据 */
  resource: {
    /** 子商户号 */
    sub_mchid: string
    /** 交易拦截记录申诉ID */
    appeal_record_id: string
    /** 商户管理记录状态 */
    appeal_result: 'PASS' | 'REJECT' | (string & {})
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 商家名片会员用户积分兑券事件
 *
 * `BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015878622 官方文档}
 */
export interface BrandMemberCardSpPointExchangeCouponNotification {
  event_type: 'BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON'
  original_type: 'point_coupon'
  /** 解密后的通知数据 */
  resource: {
    /** 兑券记录ID */
    record_id: string
    /** 品牌ID */
    brand_id: string
    /** 会员卡模板ID */
    card_id: string
    /** 用户标识 */
    openid: string
    /** 会员卡code */
    user_card_code: string
    /** 积分兑券模板ID */
    exchange_coupon_template_id: string
    /** 消耗积分数 */
    deduct_points: number
    /** 批次ID */
    stock_id: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 商家名片会员用户积分同步事件
 *
 * `BRAND_MEMBER_CARD_SP.SYNC_USER_POINT`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016096820 官方文档}
 */
export interface BrandMemberCardSpSyncUserPointNotification {
  event_type: 'BRAND_MEMBER_CARD_SP.SYNC_USER_POINT'
  original_type: 'sync_user_point'
  /** 解密后的通知数据 */
  resource: {
    /** 品牌ID */
    brand_id: string
    /** 会员卡模板ID */
    card_id: string
    /** 用户标识 */
    openid: string
    /** 会员卡code */
    user_card_code: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 用户开通商家名片会员卡事件
 *
 * `BRAND_MEMBER_CARD_SP.USER_CARD.CREATE`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015283692 官方文档}
 */
export interface BrandMemberCardSpUserCardCreateNotification {
  event_type: 'BRAND_MEMBER_CARD_SP.USER_CARD.CREATE'
  original_type: 'user_card'
  /** 解密后的通知数据 */
  resource: {
    /** 会员卡code */
    user_card_code?: string
    /** 会员卡模板ID */
    card_id: string
    /** 用户标识 */
    openid: string
    /** 卡背景颜色 */
    card_color: string
    /** 卡背景图URL */
    card_picture_url: string
    /** 品牌ID */
    brand_id: string
    /** 会员卡类型 */
    card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
    /** 加密的手机号 · 敏感信息，加密传输 */
    phone_number?: string
    /** 等级 */
    level?: string
    /** 会员卡有效期 */
    valid_date_information: {
      /** 有效期类型 */
      type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
      /** 有效期开始时间 */
      available_begin_time?: string
      /** 有效期结束时间 */
      available_end_time?: string
      /** 生效后N天内有效 */
      available_day_after_receive?: number
    }
    /** 领取时间 */
    pickup_time: string
    /** 用户开卡时填写的个人信息 */
    user_information?: {
      /** 平台提供的通用开卡信息字段 */
      common_field_list?: {
        /** 平台提供的通用开卡信息字段 */
        name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {})
        /** 加密的用户开卡时填写的个人信息 · 敏感信息，加密传输 */
        value?: string
      }[]
      /** 商户自定义的开卡信息字段 */
      custom_field_list?: {
        /** 字段名称 */
        name?: string
        /** 加密的用户选择的字段值列表 */
        user_chosen_values?: string[]
      }[]
    }
    /** 商家数据包 */
    attach?: string
    /** 用户会员卡状态 */
    user_card_state: 'NOT_EFFECTIVE' | 'EFFECTIVE' | 'EXPIRED' | 'UNAVAILABLE' | 'DELETE' | (string & {})
    /** 作废原因 */
    invalid_reason?: string
    /** 作废时间 */
    invalid_time?: string
    /** 创建时间 */
    create_time: string
    /** 更新时间 */
    modify_time: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 用户删除商家名片会员卡事件
 *
 * `BRAND_MEMBER_CARD_SP.USER_CARD.DELETE`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015283692 官方文档}
 */
export interface BrandMemberCardSpUserCardDeleteNotification {
  event_type: 'BRAND_MEMBER_CARD_SP.USER_CARD.DELETE'
  original_type: 'user_card'
  /** 解密后的通知数据 */
  resource: {
    /** 会员卡code */
    user_card_code?: string
    /** 会员卡模板ID */
    card_id: string
    /** 用户标识 */
    openid: string
    /** 卡背景颜色 */
    card_color: string
    /** 卡背景图URL */
    card_picture_url: string
    /** 品牌ID */
    brand_id: string
    /** 会员卡类型 */
    card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
    /** 加密的手机号 · 敏感信息，加密传输 */
    phone_number?: string
    /** 等级 */
    level?: string
    /** 会员卡有效期 */
    valid_date_information: {
      /** 有效期类型 */
      type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
      /** 有效期开始时间 */
      available_begin_time?: string
      /** 有效期结束时间 */
      available_end_time?: string
      /** 生效后N天内有效 */
      available_day_after_receive?: number
    }
    /** 领取时间 */
    pickup_time: string
    /** 用户开卡时填写的个人信息 */
    user_information?: {
      /** 平台提供的通用开卡信息字段 */
      common_field_list?: {
        /** 平台提供的通用开卡信息字段 */
        name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {})
        /** 加密的用户开卡时填写的个人信息 · 敏感信息，加密传输 */
        value?: string
      }[]
      /** 商户自定义的开卡信息字段 */
      custom_field_list?: {
        /** 字段名称 */
        name?: string
        /** 加密的用户选择的字段值列表 */
        user_chosen_values?: string[]
      }[]
    }
    /** 商家数据包 */
    attach?: string
    /** 用户会员卡状态 */
    user_card_state: 'NOT_EFFECTIVE' | 'EFFECTIVE' | 'EXPIRED' | 'UNAVAILABLE' | 'DELETE' | (string & {})
    /** 作废原因 */
    invalid_reason?: string
    /** 作废时间 */
    invalid_time?: string
    /** 创建时间 */
    create_time: string
    /** 更新时间 */
    modify_time: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 公益捐赠-预算申请关闭回调
 *
 * `BUDGET.CLOSED`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015555114 官方文档}
 */
export interface BudgetClosedNotification {
  event_type: 'BUDGET.CLOSED'
  /** 解密后的通知数据 */
  resource: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 商户预算单号 */
    out_budget_no: string
    /** 微信支付预算单号 */
    budget_id: string
    /** 预算总金额 · 单位：分 */
    amount: number
    /** 出资商户号 */
    sponsor_mchid: string
    /** 活动名称 */
    activity_name: string
    /** 活动说明 */
    activity_remark: string
    /** 预算单状态 */
    state: 'CLOSED' | (string & {})
    /** 撤销说明 */
    unlock_remark?: string
    /** 关闭时间 */
    closed_time?: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 公益捐赠-预算申请完结回调
 *
 * `BUDGET.FINISHED`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015555114 官方文档}
 */
export interface BudgetFinishedNotification {
  event_type: 'BUDGET.FINISHED'
  /** 解密后的通知数据 */
  resource: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 商户预算单号 */
    out_budget_no: string
    /** 微信支付预算单号 */
    budget_id: string
    /** 预算总金额 · 单位：分 */
    amount: number
    /** 出资商户号 */
    sponsor_mchid: string
    /** 活动名称 */
    activity_name: string
    /** 活动说明 */
    activity_remark: string
    /** 预算单状态 */
    state: 'FINISHED' | (string & {})
    /** 撤销说明 */
    unlock_remark?: string
    /** 完成时间 */
    finished_time?: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 公益捐赠-预算申请锁定成功回调
 *
 * `BUDGET.LOCKED`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015555114 官方文档}
 */
export interface BudgetLockedNotification {
  event_type: 'BUDGET.LOCKED'
  /** 解密后的通知数据 */
  resource: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 商户预算单号 */
    out_budget_no: string
    /** 微信支付预算单号 */
    budget_id: string
    /** 预算总金额 · 单位：分 */
    amount: number
    /** 出资商户号 */
    sponsor_mchid: string
    /** 活动名称 */
    activity_name: string
    /** 活动说明 */
    activity_remark: string
    /** 预算单状态 */
    state: 'LOCKED' | (string & {})
    /** 资金锁定时间 */
    locked_time?: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 产生新投诉
 *
 * `COMPLAINT.CREATE`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012289719 官方文档}
 */
export interface ComplaintCreateNotification {
  event_type: 'COMPLAINT.CREATE'
  original_type: 'complaint'
  /** 解密后的通知数据 */
  resource: {
    /** 投诉单对应的投诉单号 */
    complaint_id: string
    /** 触发本次投诉通知回调的具体动作类型 */
    action_type: 'CREATE_COMPLAINT' | 'CONTINUE_COMPLAINT' | 'USER_RESPONSE' | 'RESPONSE_BY_PLATFORM' | 'SELLER_REFUND' | 'MERCHANT_RESPONSE' | 'MERCHANT_CONFIRM_COMPLETE' | 'USER_APPLY_PLATFORM_SERVICE' | 'USER_CANCEL_PLATFORM_SERVICE' | 'PLATFORM_SERVICE_FINISHED' | 'MERCHANT_APPROVE_REFUND' | 'MERCHANT_REJECT_REFUND' | 'REFUND_SUCCESS' | (string & {})
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 投诉状态变化
 *
 * `COMPLAINT.STATE_CHANGE`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012289719 官方文档}
 */
export interface ComplaintStateChangeNotification {
  event_type: 'COMPLAINT.STATE_CHANGE'
  original_type: 'complaint'
  /** 解密后的通知数据 */
  resource: {
    /** 投诉单对应的投诉单号 */
    complaint_id: string
    /** 触发本次投诉通知回调的具体动作类型 */
    action_type: 'CREATE_COMPLAINT' | 'CONTINUE_COMPLAINT' | 'USER_RESPONSE' | 'RESPONSE_BY_PLATFORM' | 'SELLER_REFUND' | 'MERCHANT_RESPONSE' | 'MERCHANT_CONFIRM_COMPLETE' | 'USER_APPLY_PLATFORM_SERVICE' | 'USER_CANCEL_PLATFORM_SERVICE' | 'PLATFORM_SERVICE_FINISHED' | 'MERCHANT_APPROVE_REFUND' | 'MERCHANT_REJECT_REFUND' | 'REFUND_SUCCESS' | (string & {})
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 领券事件回调
 *
 * `COUPON.SEND`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012285279 官方文档}
 */
export interface CouponSendNotification {
  event_type: 'COUPON.SEND'
  original_type: 'coupon'
  /** 解密后的通知数据 */
  resource: {
    /** 业务细分事件类型 */
    event_type?: 'EVENT_TYPE_BUSICOUPON_SEND' | (string & {})
    coupon_code: string
    /** 批次号 */
    stock_id: string
    /** 发放时间 */
    send_time: string
    /** 用户标识 */
    openid?: string
    /** 微信用户在同一个微信开放平台账号下的唯一用户标识 */
    unionid?: string
    /** 发放渠道 */
    send_channel: 'BUSICOUPON_SEND_CHANNEL_MINIAPP' | 'BUSICOUPON_SEND_CHANNEL_API' | 'BUSICOUPON_SEND_CHANNEL_PAYGIFT' | 'BUSICOUPON_SEND_CHANNEL_H5' | 'BUSICOUPON_SEND_CHANNEL_FTOF' | 'BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT' | 'BUSICOUPON_SEND_CHANNEL_HALL' | 'BUSICOUPON_SEND_CHANNEL_JSAPI' | 'JSAPI' | 'BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE' | 'BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH' | 'BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT' | 'BUSICOUPON_SEND_CHANNEL_WECHAT_AD' | 'BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM' | 'BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT' | 'BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT' | 'BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL' | 'BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM' | (string & {})
    /** 发券商户号 */
    send_merchant: string
    /** 摇一摇活动ID */
    act_id?: string
    attach_info?: {
      /** 微信支付订单号 */
      transaction_id?: string
      act_code?: string
      hall_code?: string
      hall_belong_mch_id?: number
      /** 会员卡ID */
      card_id?: string
      code?: string
      activity_id?: string
      /** 领券手机号 */
      phone_number?: string
      /** 领券手机区号 */
      country_code?: string
    }
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 核销事件回调
 *
 * `COUPON.USE`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012285250 官方文档}
 */
export interface CouponUseNotification {
  event_type: 'COUPON.USE'
  original_type: 'coupon'
  /** 解密后的通知数据 */
  resource: {
    /** 批次创建方商户号 */
    stock_creator_mchid: string
    /** 批次号 */
    stock_id: string
    /** 代金券ID */
    coupon_id: string
    /** 单品优惠特定信息 */
    singleitem_discount_off?: {
      /** 单品最高优惠价格 · 单位：分 */
      single_price_max?: number
    }
    /** 减至优惠限定字段 */
    discount_to?: {
      /** 减至后优惠单价 · 单位：分 */
      cut_to_price?: number
      /** 可享受优惠的最高价格 · 单位：分 */
      max_price?: number
    }
    /** 券或消费金名称 */
    coupon_name: string
    /** 券或消费金状态 · SENDED：可用，USED：已实扣，EXPIRED：已过期 */
    status: 'SENDED' | 'USED' | 'EXPIRED' | (string & {})
    /** 券或消费金描述说明字段 */
    description: string
    /** 领券时间 */
    create_time: string
    /** 券或消费金类型 · NORMAL：满减券，CUT_TO：减至券 */
    coupon_type: 'NORMAL' | 'CUT_TO' | (string & {})
    /** 是否无资金流 */
    no_cash: boolean
    /** 可用开始时间 */
    available_begin_time: string
    /** 可用结束时间 */
    available_end_time: string
    /** 是否单品优惠 */
    singleitem: boolean
    /** 普通满减券或消费金面额、门槛信息 */
    normal_coupon_information?: {
      /** 面额 · 单位：分 */
      coupon_amount: number
      /** 使用券或消费金金额门槛 · 单位：分 */
      transaction_minimum: number
    }
    /** 已实扣代金券或消费金信息 */
    consume_information?: {
      /** 代金券核销时间 */
      consume_time: string
      /** 核销代金券的商户号 */
      consume_mchid: string
      /** 微信支付系统生成的订单号 */
      transaction_id: string
      /** 核销金额 · 单位：分 */
      consume_amount: number
      /** 商户下单接口传的单品信息 */
      goods_detail?: {
        /** 单品券创建时录入的单品编码 */
        goods_id: string
        /** 单品数据 */
        quantity: number
        /** 单品单价 · 单位：分 */
        price: number
        /** 优惠金额 · 单位：分 */
        discount_amount: number
      }[]
    }
    /** 细分业务类型 */
    business_type?: 'MULTIUSE' | (string & {})
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 自动还款扣费还款成功
 *
 * `CREDIT_REPAYMENT.DEDUCTION_PAY`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016790592 官方文档}
 */
export interface CreditRepaymentDeductionPayNotification {
  event_type: 'CREDIT_REPAYMENT.DEDUCTION_PAY'
  original_type: 'credit_repayment'
  /** 解密后的通知数据 */
  resource: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 子商户号 */
    sub_mchid: string
    /** 服务商AppID */
    appid: string
    /** 子商户AppID */
    sub_appid: string
    /** 用户标识 */
    openid: string
    /** 还款单状态 */
    order_state: 'DEDUCT_ORDER_STATE_PAY_SUCCESS' | (string & {})
    /** 商户侧交易单号 */
    out_trade_no: string
    /** 商户侧预约还款单号 */
    out_record_id: string
    /** 还款协议ID */
    contract_id: string
    /** 还款金额 */
    deduct_amount: string
    /** 实际还款金额 */
    pay_success_amount?: string
    /** 产品描述 */
    description: string
    /** 商户数据包 */
    attach?: string
    /** 微信支付的支付单号 */
    transaction_id?: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 自动还款协议签约成功
 *
 * `CREDIT_REPAYMENT.SIGN_CONTRACT`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016790583 官方文档}
 */
export interface CreditRepaymentSignContractNotification {
  event_type: 'CREDIT_REPAYMENT.SIGN_CONTRACT'
  original_type: 'credit_repayment'
  /** 解密后的通知数据 */
  resource: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 模板ID */
    contract_id: string
    /** 委托代扣协议模板ID */
    plan_id: number
    /** 服务商签约协议号 */
    out_contract_code: string
    /** 用户展示名称 */
    display_name: string
    /** 委托代扣协议状态 */
    contract_state: 'CONTRACT_STATE_INVALID' | 'CONTRACT_STATE_EFFECTIVE' | 'CONTRACT_STATE_TERMINATED' | (string & {})
    /** 协议签署时间 */
    contract_signed_time: string
    /** 协议解约时间 */
    contract_terminated_time?: string
    /** 协议解约方式 */
    contract_terminated_mode: 'TERMINATION_MODE_INVALID' | 'TERMINATION_MODE_BY_USER' | 'TERMINATION_MODE_BY_MERCHANT' | 'TERMINATION_MODE_BY_CUSTOMER_SERVICE' | (string & {})
    /** 解约原因的备注说明 */
    contract_termination_remark?: string
    /** 还款日 */
    repayment_day?: number
    /** 还款金额上限 */
    repayment_amount_limit: string
    /** 应用ID */
    appid: string
    /** 用户标识 */
    openid: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 自动还款协议解约成功
 *
 * `CREDIT_REPAYMENT.TERMINATE_CONTRACT`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016790583 官方文档}
 */
export interface CreditRepaymentTerminateContractNotification {
  event_type: 'CREDIT_REPAYMENT.TERMINATE_CONTRACT'
  original_type: 'credit_repayment'
  /** 解密后的通知数据 */
  resource: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 模板ID */
    contract_id: string
    /** 委托代扣协议模板ID */
    plan_id: number
    /** 服务商签约协议号 */
    out_contract_code: string
    /** 用户展示名称 */
    display_name: string
    /** 委托代扣协议状态 */
    contract_state: 'CONTRACT_STATE_INVALID' | 'CONTRACT_STATE_EFFECTIVE' | 'CONTRACT_STATE_TERMINATED' | (string & {})
    /** 协议签署时间 */
    contract_signed_time: string
    /** 协议解约时间 */
    contract_terminated_time?: string
    /** 协议解约方式 */
    contract_terminated_mode: 'TERMINATION_MODE_INVALID' | 'TERMINATION_MODE_BY_USER' | 'TERMINATION_MODE_BY_MERCHANT' | 'TERMINATION_MODE_BY_CUSTOMER_SERVICE' | (string & {})
    /** 解约原因的备注说明 */
    contract_termination_remark?: string
    /** 还款日 */
    repayment_day?: number
    /** 还款金额上限 */
    repayment_amount_limit: string
    /** 应用ID */
    appid: string
    /** 用户标识 */
    openid: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 外包内用-查询收款二维码信息
 *
 * `CROSS_BORDER_PAY.GET_MCH_INFO`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/institution/4019762388 官方文档}
 */
export interface CrossBorderPayGetMchInfoNotification {
  event_type: 'CROSS_BORDER_PAY.GET_MCH_INFO'
  original_type: 'cross_border_pay'
  /** 解密后的通知数据 */
  resource: {
    /** 受理网络交易流水号 */
    acq_tid: string
    /** 钱包编码 */
    bank_type: string
    /** 收款码 */
    qr_cd_mp: string
  }
  /** 商户的应答 */
  reply: {
    /** 业务处理状态码 */
    code: 'SUCCESS' | 'FAIL'
    /** 业务处理附加信息 */
    message?: string
    /** 受理网络交易流水号 */
    acq_tid: string
    /** 收款金额 · 单位：货币最小单位 */
    fix_recv_amount?: number
    /** 商户ID */
    mch_id: string
    /** 特约商户ID */
    sub_mch_id?: string
    /** 限定付款方账户类型 */
    limit_bank_acc_type: 'UNLIMIT' | 'NO_CREDIT'
    /** 服务器IP */
    client_ip: string
  }
}

/**
 * 外包内用-推送订单信息
 *
 * `CROSS_BORDER_PAY.PUSH_ORDER_INFO`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/institution/4019762399 官方文档}
 */
export interface CrossBorderPayPushOrderInfoNotification {
  event_type: 'CROSS_BORDER_PAY.PUSH_ORDER_INFO'
  original_type: 'cross_border_pay'
  /** 解密后的通知数据 */
  resource: {
    /** 受理网络交易流水号 */
    acq_tid: string
    /** 钱包编码 */
    bank_type: string
    /** 订单金额信息 */
    amount: {
      /** 用户输入金额 · 单位：货币最小单位 */
      total: number
      /** 货币类型 */
      currency?: string
    }
    /** 用户标识 */
    openid: string
  }
  /** 商户的应答 */
  reply: {
    /** 业务处理状态码 */
    code: 'SUCCESS' | 'FAIL'
    /** 业务处理附加信息 */
    message?: string
    /** 受理网络交易流水号 */
    acq_tid: string
    /** 预支付交易会话标识 */
    prepay_id: string
    /** 订单过期时间 */
    expire_time: string
    /** 服务器IP */
    client_ip: string
  }
}

/**
 * 投放计划状态变更
 *
 * `DELIVERY_PLAN.CHANGE`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016168699 官方文档}
 */
export interface DeliveryPlanChangeNotification {
  event_type: 'DELIVERY_PLAN.CHANGE'
  original_type: 'delivery_plan'
  /** 解密后的通知数据 */
  resource: {
    /** 投放计划ID */
    plan_id?: string
    /** 投放计划变更前状态 */
    plan_state: 'CREATED' | 'DELIVERING' | 'PLAN_TERMINATED' | 'PAUSED' | 'TERMINATED' | 'EXPIRED' | (string & {})
    /** 投放计划当前审核状态 */
    audit_state: 'PROCESSING' | 'PASSED' | 'REJECTED' | (string & {})
    /** 变更原因 */
    change_reason: string
    /** 修改时间 */
    modify_time: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 守约状态变化
 *
 * `DISCOUNT_CARD.AGREEMENT_ENDED`
 *
 * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_5.shtml 官方文档}
 */
export interface DiscountCardAgreementEndedNotification {
  event_type: 'DISCOUNT_CARD.AGREEMENT_ENDED'
  /** 解密后的通知数据 */
  resource: {
    /** 公众账号ID */
    appid?: string
    /** 用户标识 */
    openid?: string
    /** 先享卡ID */
    card_id?: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 微信先享卡用户领卡
 *
 * `DISCOUNT_CARD.GET_CARD`
 *
 * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_1.shtml 官方文档}
 */
export interface DiscountCardGetCardNotification {
  event_type: 'DISCOUNT_CARD.GET_CARD'
  /** 解密后的通知数据 */
  resource: {
    /** 公众账号ID */
    appid?: string
    /** 用户标识 */
    openid?: string
    /** 先享卡ID */
    card_id?: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 微信先享卡用户结算
 *
 * `DISCOUNT_CARD.SETTLEMENT`
 *
 * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_2.shtml 官方文档}
 */
export interface DiscountCardSettlementNotification {
  event_type: 'DISCOUNT_CARD.SETTLEMENT'
  /** 解密后的通知数据 */
  resource: {
    /** 公众账号ID */
    appid?: string
    /** 用户标识 */
    openid?: string
    /** 先享卡ID */
    card_id?: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 微信先享卡用户领卡
 *
 * `DISCOUNT_CARD.USER_ACCEPTED`
 *
 * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_4.shtml 官方文档}
 */
export interface DiscountCardUserAcceptedNotification {
  event_type: 'DISCOUNT_CARD.USER_ACCEPTED'
  /** 解密后的通知数据 */
  resource: {
    /** 公众账号ID */
    appid?: string
    /** 用户标识 */
    openid?: string
    /** 先享卡ID */
    card_id?: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 扣费状态变化
 *
 * `DISCOUNT_CARD.USER_PAID`
 *
 * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_6.shtml 官方文档}
 */
export interface DiscountCardUserPaidNotification {
  event_type: 'DISCOUNT_CARD.USER_PAID'
  /** 解密后的通知数据 */
  resource: {
    /** 公众账号ID */
    appid?: string
    /** 用户标识 */
    openid?: string
    /** 先享卡ID */
    card_id?: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 收付通合单代扣签约成功
 *
 * `ECOMMERCE_ENTRUST.SIGN`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012881605 官方文档}
 */
export interface EcommerceEntrustSignNotification {
  event_type: 'ECOMMERCE_ENTRUST.SIGN'
  /** 解密后的通知数据 */
  resource: {
    /** 商户号 */
    mchid: string
    /** 商户侧的签约协议号 */
    out_contract_code: string
    /** 委托代扣协议模板ID */
    plan_id: number
    /** 应用ID */
    appid: string
    /** 用户标识 */
    openid: string
    /** 协议到期时间 */
    contract_expired_time?: string
    /** 操作时间 */
    operate_time: string
    /** 附加数据 */
    attach?: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 收付通合单代扣解约成功
 *
 * `ECOMMERCE_ENTRUST.TERMINATE`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012881605 官方文档}
 */
export interface EcommerceEntrustTerminateNotification {
  event_type: 'ECOMMERCE_ENTRUST.TERMINATE'
  /** 解密后的通知数据 */
  resource: {
    /** 商户号 */
    mchid: string
    /** 商户侧的签约协议号 */
    out_contract_code: string
    /** 委托代扣协议模板ID */
    plan_id: number
    /** 应用ID */
    appid: string
    /** 用户标识 */
    openid: string
    /** 协议解约方式 */
    contract_termination_mode: 'USER_TERMINATE' | 'MCH_API_TERMINATE' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE' | (string & {})
    /** 操作时间 */
    operate_time: string
    /** 附加数据 */
    attach?: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 校园轻松付用户欠款状态变化
 *
 * `EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012161155 官方文档}
 */
export interface EduSchoolPayUserDebtStateUpdateNotification {
  event_type: 'EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE'
  /** 解密后的通知数据 */
  resource: {
    /** 应用ID */
    appid: string
    /** 用户标识 */
    openid: string
    /** 根据校园轻松付风控规则 · NORMAL：正常，FORBIDDEN：禁止扣款 */
    state: 'NORMAL' | 'FORBIDDEN' | (string & {})
    /** 用户在校园轻松付中尚未归还的欠款笔数 */
    debt_count: number
    /** 遵循rfc3339标准格式 */
    update_time: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 教育续费通用户解约成功
 *
 * `ENTRUST.RELEASE`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012286235 官方文档}
 */
export interface EntrustReleaseNotification {
  event_type: 'ENTRUST.RELEASE'
  /** 解密后的通知数据 */
  resource: {
    /** 应用ID */
    appid: string
    /** 商户订单号 */
    out_trade_no: string
    /** 微信支付订单号 */
    transaction_id?: string
    /** 附加数据 */
    attach?: string
    /** 银行类型 */
    bank_type?: string
    /** 支付完成时间 */
    success_time?: string
    trade_state: string
    /** 交易状态描述 */
    trade_state_description?: string
    /** 支付者 */
    payer?: {
      /** 用户标识 */
      openid?: string
      /** 用户子标识 */
      sub_openid?: string
    }
    /** 订单金额信息 */
    amount?: {
      /** 订单总金额 · 单位：分 */
      total: number
      /** 用户实际支付金额 · 单位：分 */
      payer_total?: number
      /** 订单折扣 · 单位：分 */
      discount_total?: number
      /** 货币类型 */
      currency?: string
    }
    /** 设备信息 */
    device_information?: {
      /** 商户设备号 */
      device_id?: string
      /** 商户端设备IP */
      device_ip: string
    }
    /** 优惠详情 */
    promotion_detail?: {
      /** 券ID */
      coupon_id?: string
      /** 优惠名称 */
      name?: string
      /** GLOBAL：全场代金券，SINGLE：单品优惠 */
      scope?: 'GLOBAL' | 'SINGLE' | (string & {})
      /** COUPON：代金券，DISCOUNT：优惠券 */
      type?: 'COUPON' | 'DISCOUNT' | (string & {})
      /** 优惠券面额 · 单位：分 */
      amount?: number
      /** 活动ID */
      stock_id?: string
      /** 微信出资 · 单位：分 */
      wechatpay_contribute?: number
      /** 商户出资 · 单位：分 */
      merchant_contribute?: number
      /** 其他出资方出资金额 · 单位：分 */
      other_contribute?: number
    }[]
    /** 服务商商户号 */
    sp_mchid?: string
    /** 子商户号 */
    sub_mchid?: string
    /** 子商户应用ID */
    sub_appid?: string
    /** 用户标识 */
    openid?: string
    /** 用户子标识 */
    sub_openid?: string
    /** 签约模板号 */
    plan_id?: string
    /** 签约信息 */
    contract_information?: {
      /** 签约协议号 */
      contract_id?: string
      /** ADD：签约，DELETE：解约 */
      contract_status: 'ADD' | 'DELETE' | (string & {})
      /** 签约完成时间 */
      create_time?: string
    }
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 委托代扣签约成功
 *
 * `ENTRUST.SIGN`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012160323 官方文档}
 */
export interface EntrustSignNotification {
  event_type: 'ENTRUST.SIGN'
  original_type: 'entrust'
  /** 解密后的通知数据 */
  resource: {
    /** 商户号 */
    mchid: string
    /** 委托代扣协议的主键 */
    contract_id: string
    /** 应用ID */
    appid: string
    /** 委托代扣协议模板ID */
    plan_id: number
    /** 商户侧的签约协议号 */
    out_contract_code: string
    /** 签约用户的名称 */
    contract_display_account: string
    /** 委托代扣协议状态 */
    contract_state: 'SIGNED' | 'TERMINATED' | 'SIGN_FAILED' | 'TO_BE_RENEWED' | 'TERMINATE_PENDING' | (string & {})
    /** 协议签署时间 */
    contract_signed_time: string
    /** 协议到期时间 */
    contract_expired_time: string
    /** 用户标识 */
    openid: string
    /** 协议解约信息 */
    contract_terminate_info: {
      /** 协议解约方式 */
      contract_termination_mode: 'USER_TERMINATE' | 'MCH_API_TERMINATE' | 'API' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE' | (string & {})
      /** 协议解约时间 */
      contract_terminated_time: string
      /** 解约原因的备注说明 */
      contract_termination_remark?: string
    }
    /** 预约扣费场景的预约信息 */
    deduct_schedule?: {
      /** 预计扣费日期 */
      estimated_deduct_date: string
      /** 预计扣费金额 */
      estimated_deduct_amount: {
        /** 总金额 · 单位：分 */
        total: number
        /** 货币类型 */
        currency: string
      }
      /** 扣费预约状态 */
      schedule_state: 'NO_SCHEDULED' | 'SCHEDULED' | 'PAID' | 'EXPIRED' | (string & {})
      /** 已预约的扣费金额信息 */
      scheduled_amount?: {
        /** 总金额 · 单位：分 */
        total?: number
        /** 货币类型 */
        currency?: string
      }
      /** 实际扣费金额 */
      deduct_amount?: {
        /** 总金额 · 单位：分 */
        total: number
        /** 货币类型 */
        currency: string
      }
      /** 实际扣费的日期 */
      deduct_date: string
    }
    /** 普通服务商商户号 */
    sp_mchid?: string
    /** 服务商应用ID */
    sp_appid?: string
    /** 子商户号 */
    sub_mchid?: string
    /** 子商户的AppID */
    sub_appid?: string
    /** 用户服务标识 */
    sp_openid?: string
    /** 子商户AppID对应的用户OpenID */
    sub_openid?: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 教育续费通用户签约成功
 *
 * `ENTRUST.SIGNING`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012286235 官方文档}
 */
export interface EntrustSigningNotification {
  event_type: 'ENTRUST.SIGNING'
  /** 解密后的通知数据 */
  resource: {
    /** 应用ID */
    appid: string
    /** 用户标识 */
    openid?: string
    /** 签约模板号 */
    plan_id?: string
    /** 签约信息 */
    contract_information?: {
      /** 签约协议号 */
      contract_id?: string
      /** ADD：签约，DELETE：解约 */
      contract_status?: 'ADD' | 'DELETE' | (string & {})
      /** 签约完成时间 */
      create_time?: string
    }
    /** 商户订单号 */
    out_trade_no: string
    /** 微信支付订单号 */
    transaction_id?: string
    /** 附加数据 */
    attach?: string
    /** 银行类型 */
    bank_type?: string
    /** 支付完成时间 */
    success_time?: string
    /** SUCCESS：支付成功，REFUND：转入退款，ACCEPTED：已受理，PAY_FAIL：支付失败(其他原因 */
    trade_state: 'SUCCESS' | 'REFUND' | 'ACCEPTED' | 'PAY_FAIL' | (string & {})
    /** 交易状态描述 */
    trade_state_description?: string
    /** 支付者 */
    payer?: {
      /** 用户标识 */
      openid?: string
      /** 用户子标识 */
      sub_openid?: string
    }
    /** 订单金额信息 */
    amount?: {
      /** 订单总金额 · 单位：分 */
      total: number
      /** 用户实际支付金额 · 单位：分 */
      payer_total?: number
      /** 订单折扣 · 单位：分 */
      discount_total?: number
      /** 货币类型 */
      currency?: string
    }
    /** 设备信息 */
    device_information: {
      /** 商户设备号 */
      device_id?: string
      /** 商户端设备IP */
      device_ip: string
    }
    /** 优惠详情 */
    promotion_detail?: {
      /** 券ID */
      coupon_id?: string
      /** 优惠名称 */
      name?: string
      /** GLOBAL：全场代金券，SINGLE：单品优惠 */
      scope?: 'GLOBAL' | 'SINGLE' | (string & {})
      /** COUPON：代金券，DISCOUNT：优惠券 */
      type?: 'COUPON' | 'DISCOUNT' | (string & {})
      /** 优惠券面额 · 单位：分 */
      amount?: number
      /** 活动ID */
      stock_id?: string
      /** 微信出资 · 单位：分 */
      wechatpay_contribute?: number
      /** 商户出资 · 单位：分 */
      merchant_contribute?: number
      /** 其他出资方出资金额 · 单位：分 */
      other_contribute?: number
    }[]
    /** 服务商商户号 */
    sp_mchid: string
    /** 子商户号 */
    sub_mchid?: string
    /** 子商户应用ID */
    sub_appid?: string
    /** 用户子标识 */
    sub_openid?: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 委托代扣解约成功
 *
 * `ENTRUST.TERMINATE`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012160323 官方文档}
 */
export interface EntrustTerminateNotification {
  event_type: 'ENTRUST.TERMINATE'
  original_type: 'entrust'
  /** 解密后的通知数据 */
  resource: {
    /** 委托代扣协议的主键 */
    contract_id: string
    /** 普通服务商商户号 */
    sp_mchid?: string
    /** 服务商应用ID */
    sp_appid?: string
    /** 子商户号 */
    sub_mchid?: string
    /** 子商户的AppID */
    sub_appid?: string
    /** 委托代扣协议模板ID */
    plan_id: number
    /** 商户侧的签约协议号 */
    out_contract_code: string
    /** 签约用户的名称 */
    contract_display_account: string
    /** 委托代扣协议状态 */
    contract_state: 'SIGNED' | 'TERMINATED' | (string & {})
    /** 协议签署时间 */
    contract_signed_time: string
    /** 协议到期时间 */
    contract_expired_time: string
    /** 用户服务标识 */
    sp_openid?: string
    /** 子商户AppID对应的用户OpenID */
    sub_openid?: string
    /** 协议解约信息 */
    contract_terminate_info: {
      /** 协议解约方式 */
      contract_termination_mode: 'USER_TERMINATE' | 'MCH_API_TERMINATE' | 'API' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE' | (string & {})
      /** 协议解约时间 */
      contract_terminated_time?: string
      /** 解约原因的备注说明 */
      contract_termination_remark?: string
    }
    /** 预约扣费场景的预约信息 */
    deduct_schedule?: {
      /** 预计扣费日期 */
      estimated_deduct_date: string
      /** 预计扣费金额 */
      estimated_deduct_amount: {
        /** 总金额 · 单位：分 */
        total: number
        /** 货币类型 */
        currency: string
      }
      /** 扣费预约状态 */
      schedule_state: 'NO_SCHEDULED' | 'SCHEDULED' | 'PAID' | 'EXPIRED' | (string & {})
      /** 已预约的扣费金额信息 */
      scheduled_amount?: {
        /** 总金额 · 单位：分 */
        total: number
        /** 货币类型 */
        currency: string
      }
      /** 实际扣费金额 */
      deduct_amount?: {
        /** 总金额 · 单位：分 */
        total: number
        /** 货币类型 */
        currency: string
      }
      /** 实际扣费的日期 */
      deduct_date: string
    }
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 代扣解约问询
 *
 * `ENTRUST.TERMINATE_INQUIRY`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012978455 官方文档}
 */
export interface EntrustTerminateInquiryNotification {
  event_type: 'ENTRUST.TERMINATE_INQUIRY'
  /** 解密后的通知数据 */
  resource: {
    /** 返回状态码 */
    code: string
    /** 返回信息 */
    messsage: string
    /** 商户号 */
    mchid: string
    /** 应用ID */
    appid: string
    /** 用户标识 */
    openid?: string
    /** 委托代扣协议模板ID */
    plan_id: number
    /** 商户侧的签约协议号 */
    out_contract_code: string
    /** 商户侧用户标识 */
    out_user_code: string
    /** 委托代扣协议的主键 */
    contract_id?: string
    /** 签约用户的名称 */
    contract_display_account?: string
    /** 委托代扣协议状态 */
    contract_state?: 'SIGNED' | 'TERMINATED' | (string & {})
    /** 协议签署时间 */
    contract_signed_time?: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 代扣解约挽留业务-获取解约挽留信息
 *
 * `ENTRUST.TERMINATE_RETENTION`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012312222 官方文档}
 */
export interface EntrustTerminateRetentionNotification {
  event_type: 'ENTRUST.TERMINATE_RETENTION'
  original_type: 'entrust'
  /** 解密后的通知数据 */
  resource: {
    /** 普通服务商商户号 */
    mchid?: string
    /** 委托代扣协议的主键 */
    contract_id?: string
    /** 应用ID */
    appid?: string
    /** 委托代扣协议模板ID */
    plan_id?: number
    /** 商户侧的签约协议号 */
    out_contract_code?: string
    /** 用户标识 */
    openid?: string
  }
  /** 商户的应答 */
  reply: {
    /** 业务处理状态码 */
    code?: 'SUCCESS' | 'FAIL'
    /** 业务处理附加信息 */
    message?: string
    /** 挽留类型 */
    retention_type?: 'COUPON'
    /** 代金券信息 */
    coupon_info?: {
      /** 状态 */
      state?: 'SEND_COUPON' | 'UNUSED_COUPON' | 'NOT_SEND_COUPON'
      /** 代金券ID */
      coupon_id?: string
    }
  }
}

/**
 * 用户签约状态变更
 *
 * `FACEPAY.USER_STATE_CHANGE`
 *
 * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/offline-brushing.html 官方文档}
 */
export interface FacepayUserStateChangeNotification {
  event_type: 'FACEPAY.USER_STATE_CHANGE'
  original_type: 'facepay'
  /** 解密后的通知数据 */
  resource: {
    /** 微信刷脸用户ID */
    user_id: string
    /** 商户刷脸用户ID */
    out_user_id: string
    /** 机构编号 */
    organization_id: string
    /** 商户号 */
    mch_id: string
    /** 通知创建时间 */
    notify_create_time: string
    /** 微信APPID */
    appid: string
    /** 微信用户openid */
    openid: string
    /** 签约ID */
    contract_id: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 发票卡券作废
 *
 * `FAPIAO.CARD_DISCARDED`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012286035 官方文档}
 */
export interface FapiaoCardDiscardedNotification {
  event_type: 'FAPIAO.CARD_DISCARDED'
  /** 解密后的通知数据 */
  resource: {
    /** 商户号 */
    mchid: string
    /** 子商户号 */
    sub_mchid?: string
    /** 冲红时指定的发票申请单号 */
    fapiao_apply_id: string
    /** 发票申请单下关联的所有发票信息 */
    fapiao_information: {
      /** 商户发票单号 */
      fapiao_id: string
      /** 发票状态 */
      fapiao_status: 'ISSUE_ACCEPTED' | 'ISSUED' | 'REVERSE_ACCEPTED' | 'REVERSED' | (string & {})
      /** 卡券状态 */
      card_status: 'INSERT_ACCEPTED' | 'INSERTED' | 'DISCARD_ACCEPTED' | 'DISCARDED' | (string & {})
    }[]
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 发票插入用户卡包成功
 *
 * `FAPIAO.CARD_INSERTED`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012286082 官方文档}
 */
export interface FapiaoCardInsertedNotification {
  event_type: 'FAPIAO.CARD_INSERTED'
  /** 解密后的通知数据 */
  resource: {
    /** 商户号 */
    mchid: string
    /** 子商户号 */
    sub_mchid?: string
    /** 开票时指定的发票申请单号 */
    fapiao_apply_id: string
    /** 发票申请单下关联的所有发票信息 */
    fapiao_information: {
      /** 商户发票单号 */
      fapiao_id: string
      /** 发票状态 */
      fapiao_status: 'ISSUE_ACCEPTED' | 'ISSUED' | 'REVERSE_ACCEPTED' | 'REVERSED' | (string & {})
      /** 卡券状态 */
      card_status: 'INSERT_ACCEPTED' | 'INSERTED' | 'DISCARD_ACCEPTED' | 'DISCARDED' | (string & {})
    }[]
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 发票开具成功
 *
 * `FAPIAO.ISSUED`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012286057 官方文档}
 */
export interface FapiaoIssuedNotification {
  event_type: 'FAPIAO.ISSUED'
  /** 解密后的通知数据 */
  resource: {
    /** 商户号 */
    mchid: string
    /** 子商户号 */
    sub_mchid?: string
    /** 开票时指定的发票申请单号 */
    fapiao_apply_id: string
    /** 发票申请单下关联的所有发票信息 */
    fapiao_information: {
      /** 商户发票单号 */
      fapiao_id: string
      /** 发票状态 */
      fapiao_status: 'ISSUE_ACCEPTED' | 'ISSUED' | 'REVERSE_ACCEPTED' | 'REVERSED' | (string & {})
      /** 卡券状态 */
      card_status: 'INSERT_ACCEPTED' | 'INSERTED' | 'DISCARD_ACCEPTED' | 'DISCARDED' | (string & {})
    }[]
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 发票冲红成功
 *
 * `FAPIAO.REVERSED`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012286074 官方文档}
 */
export interface FapiaoReversedNotification {
  event_type: 'FAPIAO.REVERSED'
  /** 解密后的通知数据 */
  resource: {
    /** 商户号 */
    mchid: string
    /** 子商户号 */
    sub_mchid?: string
    /** 开票时指定的发票申请单号 */
    fapiao_apply_id: string
    /** 发票申请单下关联的所有发票信息 */
    fapiao_information: {
      /** 商户发票单号 */
      fapiao_id: string
      /** 发票状态 */
      fapiao_status: 'ISSUE_ACCEPTED' | 'ISSUED' | 'REVERSE_ACCEPTED' | 'REVERSED' | (string & {})
      /** 卡券状态 */
      card_status: 'INSERT_ACCEPTED' | 'INSERTED' | 'DISCARD_ACCEPTED' | 'DISCARDED' | (string & {})
    }[]
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 用户发票抬头填写完成
 *
 * `FAPIAO.USER_APPLIED`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012286009 官方文档}
 */
export interface FapiaoUserAppliedNotification {
  event_type: 'FAPIAO.USER_APPLIED'
  /** 解密后的通知数据 */
  resource: {
    /** 商户号 */
    mchid: string
    /** 子商户号 */
    sub_mchid?: string
    /** 发票申请单号 */
    fapiao_apply_id: string
    /** 用户完成发票抬头填写的时间 */
    apply_time: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 隔夜归还保险订单状态变化
 *
 * `HIRE_POWER_BANK.RECEIVE_INSURANCE`
 *
 * @see {@link https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/status-change-notice.html 官方文档}
 */
export interface HirePowerBankReceiveInsuranceNotification {
  event_type: 'HIRE_POWER_BANK.RECEIVE_INSURANCE'
  /** 解密后的通知数据 */
  resource: {
    /** 保险订单ID */
    order_id: string
    /** 商户保险订单号 */
    out_order_no: string
    /** 用户标识 */
    openid: string
    /** 最大理赔次数 */
    max_claim_count: number
    /** 已理赔次数 */
    claimed_count: number
    /** 保险订单领取时间 */
    order_receive_time: string
    /** 保险订单领取状态 */
    order_receive_state: string
    /** 保险订单开始时间 */
    order_begin_time?: string
    /** 保险订单结束时间 */
    order_end_time?: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 保险商户委托代续期完成
 *
 * `INSURANCE_ENTRUST.RENEW`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012289466 官方文档}
 */
export interface InsuranceEntrustRenewNotification {
  event_type: 'INSURANCE_ENTRUST.RENEW'
  original_type: 'insurance_entrust'
  /** 解密后的通知数据 */
  resource: {
    /** 商户号 */
    mchid: string
    /** 委托代扣协议的主键 */
    contract_id: string
    /** 应用ID */
    appid: string
    /** 委托代扣协议模板ID */
    plan_id: number
    /** 商户侧的签约协议号 */
    out_contract_code: string
    /** 签约用户的名称 */
    insured_display_name: string
    /** 委托代扣协议状态 */
    contract_state: 'SIGNED' | 'TERMINATED' | (string & {})
    /** 协议签署时间 */
    contract_signed_time: string
    /** 协议到期时间 */
    contract_expired_time: string
    /** 用户标识 */
    openid: string
    /** 协议解约信息 */
    contract_terminate_info: {
      /** 协议解约方式 */
      contract_termination_mode: 'USER_TERMINATE' | 'MCH_API_TERMINATE' | 'API' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE' | (string & {})
      /** 协议解约时间 */
      contract_terminated_time: string
      /** 解约原因的备注说明 */
      contract_termination_remark?: string
    }
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 保险商户委托代扣签约成功
 *
 * `INSURANCE_ENTRUST.SIGN`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012289466 官方文档}
 */
export interface InsuranceEntrustSignNotification {
  event_type: 'INSURANCE_ENTRUST.SIGN'
  original_type: 'insurance_entrust'
  /** 解密后的通知数据 */
  resource: {
    /** 商户号 */
    mchid: string
    /** 委托代扣协议的主键 */
    contract_id: string
    /** 应用ID */
    appid: string
    /** 委托代扣协议模板ID */
    plan_id: number
    /** 商户侧的签约协议号 */
    out_contract_code: string
    /** 签约用户的名称 */
    insured_display_name: string
    /** 委托代扣协议状态 */
    contract_state: 'SIGNED' | 'TERMINATED' | (string & {})
    /** 协议签署时间 */
    contract_signed_time: string
    /** 协议到期时间 */
    contract_expired_time: string
    /** 用户标识 */
    openid: string
    /** 协议解约信息 */
    contract_terminate_info: {
      /** 协议解约方式 */
      contract_termination_mode: 'USER_TERMINATE' | 'MCH_API_TERMINATE' | 'API' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE' | (string & {})
      /** 协议解约时间 */
      contract_terminated_time: string
      /** 解约原因的备注说明 */
      contract_termination_remark?: string
    }
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 保险商户委托代扣解约完成
 *
 * `INSURANCE_ENTRUST.TERMINATE`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012289466 官方文档}
 */
export interface InsuranceEntrustTerminateNotification {
  event_type: 'INSURANCE_ENTRUST.TERMINATE'
  original_type: 'insurance_entrust'
  /** 解密后的通知数据 */
  resource: {
    /** 商户号 */
    mchid: string
    /** 委托代扣协议的主键 */
    contract_id: string
    /** 应用ID */
    appid: string
    /** 委托代扣协议模板ID */
    plan_id: number
    /** 商户侧的签约协议号 */
    out_contract_code: string
    /** 签约用户的名称 */
    insured_display_name: string
    /** 委托代扣协议状态 */
    contract_state: 'SIGNED' | 'TERMINATED' | (string & {})
    /** 协议签署时间 */
    contract_signed_time: string
    /** 协议到期时间 */
    contract_expired_time: string
    /** 用户标识 */
    openid: string
    /** 协议解约信息 */
    contract_terminate_info: {
      /** 协议解约方式 */
      contract_termination_mode: 'USER_TERMINATE' | 'MCH_API_TERMINATE' | 'API' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE' | (string & {})
      /** 协议解约时间 */
      contract_terminated_time: string
      /** 解约原因的备注说明 */
      contract_termination_remark?: string
    }
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 微信保单服务用户授权成功
 *
 * `INSURANCE_POLICY_MANAGEMENT.GRANTED`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016943540 官方文档}
 */
export interface InsurancePolicyManagementGrantedNotification {
  event_type: 'INSURANCE_POLICY_MANAGEMENT.GRANTED'
  original_type: 'insurance_policy_management'
  /** 解密后的通知数据 */
  resource: {
    /** 商户保险编码 */
    out_insurance_no: string
    /** 保险名称 */
    insurance_name: string
    /** 授权状态 */
    auth_state: 'AUTH_STATE_INIT' | 'AUTH_STATE_PENDING' | 'AUTH_STATE_GRANTED' | 'AUTH_STATE_DENIED' | 'AUTH_STATE_INEFFECTIE' | (string & {})
    /** 用户授权时间 */
    user_auth_time: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 商圈会员积分服务授权结果
 *
 * `MALL_AUTH.ACTIVATE_CARD`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012285836 官方文档}
 */
export interface MallAuthActivateCardNotification {
  event_type: 'MALL_AUTH.ACTIVATE_CARD'
  /** 解密后的通知数据 */
  resource: {
    /** 顾客授权时使用的小程序上的OpenID */
    openid: string
    code: string
    /** 用户开会员卡时的商圈商户号 */
    mchid: string
    /** 用户授权类型 · REGISTERED_MODE：会员开卡(进卡包) + 未授权会员积分服务，REGISTERED_AND_AUTHORIZATION_MODE：会员开卡(进卡包）+授权会员积分服务 */
    auth_type: 'REGISTERED_MODE' | 'REGISTERED_AND_AUTHORIZATION_MODE' | (string & {})
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 商圈会员场内退款
 *
 * `MALL_REFUND.SUCCESS`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012285869 官方文档}
 */
export interface MallRefundSuccessNotification {
  event_type: 'MALL_REFUND.SUCCESS'
  original_type: 'mall_refund'
  /** 解密后的通知数据 */
  resource: {
    /** 商户号 */
    mchid: string
    /** 商圈商户名称 */
    merchant_name: string
    /** 门店名称 */
    shop_name: string
    /** 门店编号 */
    shop_number: string
    /** 顾客授权积分时使用的小程序的AppID */
    appid: string
    /** 顾客授权时使用的小程序上的OpenID */
    openid: string
    /** 交易完成时间 */
    refund_time: string
    /** 用户实际消费金额 · 单位：分 */
    pay_amount: number
    /** 用户退款金额 · 单位：分 */
    refund_amount: number
    /** 微信支付订单号 */
    transaction_id: string
    /** 微信支付退款单号 */
    refund_id: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 商圈会员场内支付结果
 *
 * `MALL_TRANSACTION.SUCCESS`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012285856 官方文档}
 */
export interface MallTransactionSuccessNotification {
  event_type: 'MALL_TRANSACTION.SUCCESS'
  /** 解密后的通知数据 */
  resource: {
    /** 商户号 */
    mchid: string
    /** 商圈商户名称 */
    merchant_name: string
    /** 门店名称 */
    shop_name: string
    /** 门店编号 */
    shop_number: string
    /** 顾客授权积分时使用的小程序的AppID */
    appid: string
    /** 顾客授权时使用的小程序上的OpenID */
    openid: string
    /** 交易完成时间 */
    time_end: string
    /** 用户实际消费金额 · 单位：分 */
    amount: number
    /** 微信支付订单号 */
    transaction_id: string
    /** 手动提交积分标记 */
    commit_tag?: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 商户管理记录
 *
 * `MANAGERECORD.CHANGE`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940982 官方文档}
 */
export interface ManagerecordChangeNotification {
  event_type: 'MANAGERECORD.CHANGE'
  original_type: 'manage_record'
  /** 解密后的通知数据 */
  resource: {
    /** 子商户号 */
    sub_mchid: string
    /** 商户管理记录ID */
    manage_record_id: string
    /** 商户管理记录状态 */
    manage_record_state: 'PENDING' | 'SUBMITTED' | 'EXPIRED' | 'UNDER_REVIEW' | 'RECOVERED' | 'REJECTED' | (string & {})
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 用户关闭自动收款授权
 *
 * `MCHTRANSFER.AUTHORIZATION.CLOSED`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014512908 官方文档}
 */
export interface MchtransferAuthorizationClosedNotification {
  event_type: 'MCHTRANSFER.AUTHORIZATION.CLOSED'
  original_type: 'mch_payment'
  /** 解密后的通知数据 */
  resource: {
    /** 商户侧授权单号 */
    out_authorization_no: string
    /** 商户AppID */
    appid: string
    /** 收款用户OpenID */
    openid: string
    /** 用户展示名称 */
    user_display_name: string
    /** 微信自动收款授权单号 */
    authorization_id: string
    /** 单据状态 */
    state: 'TAKING_EFFECT' | 'CLOSED' | (string & {})
    /** 用户确认授权的时间 */
    authorize_time: string
    /** 自动收款授权的关闭信息 */
    close_info?: {
      /** 关闭时间 */
      close_time: string
      /** 自动收款授权的原因 */
      close_reason: 'CLOSE_VIA_MCH_API' | 'USER_CLOSE' | (string & {})
    }
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 用户确认自动收款授权
 *
 * `MCHTRANSFER.AUTHORIZATION.CONFIRMED`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014512908 官方文档}
 */
export interface MchtransferAuthorizationConfirmedNotification {
  event_type: 'MCHTRANSFER.AUTHORIZATION.CONFIRMED'
  original_type: 'mch_payment'
  /** 解密后的通知数据 */
  resource: {
    /** 商户侧授权单号 */
    out_authorization_no: string
    /** 商户AppID */
    appid: string
    /** 收款用户OpenID */
    openid: string
    /** 用户展示名称 */
    user_display_name: string
    /** 微信自动收款授权单号 */
    authorization_id: string
    /** 单据状态 */
    state: 'TAKING_EFFECT' | 'CLOSED' | (string & {})
    /** 用户确认授权的时间 */
    authorize_time: string
    /** 自动收款授权的关闭信息 */
    close_info?: {
      /** 关闭时间 */
      close_time: string
      /** 自动收款授权的原因 */
      close_reason: 'CLOSE_VIA_MCH_API' | 'USER_CLOSE' | (string & {})
    }
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 商家转账批次关闭回调
 *
 * `MCHTRANSFER.BATCH.CLOSED`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012269028 官方文档}
 */
export interface MchtransferBatchClosedNotification {
  event_type: 'MCHTRANSFER.BATCH.CLOSED'
  original_type: 'mch_payment'
  /** 解密后的通知数据 */
  resource: {
    /** 商户号 */
    mchid: string
    /** 商家批次单号 */
    out_batch_no: string
    /** 微信批次单号 */
    batch_id: string
    /** 批次状态 */
    batch_status: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {})
    /** 批次总笔数 */
    total_num: number
    /** 批次总金额 · 单位：分 */
    total_amount: number
    /** 批次关闭原因 */
    close_reason: 'CLOSED' | 'OVERDUE_CLOSE' | 'TRANSFER_SCENE_INVALID' | (string & {})
    /** 批次更新时间 */
    update_time: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 商家转账批次完成回调
 *
 * `MCHTRANSFER.BATCH.FINISHED`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012269028 官方文档}
 */
export interface MchtransferBatchFinishedNotification {
  event_type: 'MCHTRANSFER.BATCH.FINISHED'
  original_type: 'mch_payment'
  /** 解密后的通知数据 */
  resource: {
    /** 商家批次单号 */
    out_batch_no: string
    /** 微信批次单号 */
    batch_id: string
    /** 批次状态 */
    batch_status: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {})
    /** 批次总笔数 */
    total_num: number
    /** 批次总金额 · 单位：分 */
    total_amount: number
    /** 转账成功金额 · 单位：分 */
    success_amount: number
    /** 转账成功笔数 */
    success_num: number
    /** 转账失败金额 · 单位：分 */
    fail_amount: number
    /** 转账失败笔数 */
    fail_num: number
    /** 批次更新时间 */
    update_time: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 商家转账回调
 *
 * `MCHTRANSFER.BILL.FINISHED`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012712115 官方文档}
 */
export interface MchtransferBillFinishedNotification {
  event_type: 'MCHTRANSFER.BILL.FINISHED'
  original_type: 'mch_payment'
  /** 解密后的通知数据 */
  resource: {
    /** 商户单号 */
    out_bill_no: string
    /** 商家转账订单号 */
    transfer_bill_no: string
    /** 单据状态 */
    state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {})
    /** 商户号 */
    mch_id?: string
    /** 商户号 */
    mchid?: string
    /** 子商户号 */
    sub_mchid?: string
    /** 转账金额 · 单位：分 */
    transfer_amount: number
    /** 收款用户OpenID */
    openid: string
    /** 失败原因 */
    fail_reason?: 'ACCOUNT_FROZEN' | 'ACCOUNT_NOT_EXIST' | 'BANK_CARD_ACCOUNT_ABNORMAL' | 'BANK_CARD_BANK_INFO_WRONG' | 'BANK_CARD_CARD_INFO_WRONG' | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA' | 'BANK_CARD_PARAM_ERROR' | 'BANK_CARD_STATUS_ABNORMAL' | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH' | 'BLOCK_B2C_USERLIMITAMOUNT_MONTH' | 'DAY_RECEIVED_COUNT_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'EXCEEDED_ESTIMATED_AMOUNT' | 'ID_CARD_NOT_CORRECT' | 'MCH_CANCEL' | 'MERCHANT_REJECT' | 'MERCHANT_NOT_CONFIRM' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'OTHER_FAIL_REASON_TYPE' | 'OVERDUE_CLOSE' | 'PAYEE_ACCOUNT_ABNORMAL' | 'PAYER_ACCOUNT_ABNORMAL' | 'PRODUCT_AUTH_CHECK_FAIL' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'REAL_NAME_CHECK_FAIL' | 'RECEIVE_ACCOUNT_NOT_CONFIGURE' | 'RESERVATION_INFO_NOT_MATCH' | 'RESERVATION_SCENE_NOT_MATCH' | 'RESERVATION_STATE_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'TRANSFER_REMARK_SET_FAIL' | 'TRANSFER_RISK' | 'TRANSFER_SCENE_INVALID' | 'TRANSFER_SCENE_UNAVAILABLE' | 'RELATED_ORDER_TRANSFER_AMOUNT_EXCEED' | 'RELATED_ORDER_TRANSFER_COUNT_EXCEED' | 'BUDGET_NOT_ENOUGH' | (string & {})
    /** 单据创建时间 */
    create_time: string
    /** 最后一次状态变更时间 */
    update_time: string
    /** 收款方式类型 */
    payment_method_type?: 'WPHK' | (string & {})
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 转账到QQ钱包
 *
 * `MCHTRANSFER.QQWALLETBILL.FINISHED`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014301851 官方文档}
 */
export interface MchtransferQqwalletbillFinishedNotification {
  event_type: 'MCHTRANSFER.QQWALLETBILL.FINISHED'
  original_type: 'mch_payment'
  /** 解密后的通知数据 */
  resource: {
    /** 商户号 */
    mchid: string
    /** 商户单号 */
    out_bill_no: string
    /** 微信转账单号 */
    transfer_bill_no: string
    /** QQ互联开放平台AppID */
    appid: string
    /** 单据状态 */
    state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {})
    /** 转账金额 · 单位：分 */
    transfer_amount: number
    /** 转账备注 */
    transfer_remark: string
    /** 收款用户OpenID */
    openid?: string
    /** 收款用户QQ号 */
    user_qq?: string
    /** 收款用户姓名 · 敏感信息，加密传输 */
    user_name?: string
    /** 失败原因 */
    fail_reason?: string
    /** 单据创建时间 */
    create_time: string
    /** 最后一次状态变更时间 */
    update_time: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 商户提现状态变更
 *
 * `MCHWITHDRAW.CHANGE`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013049135 官方文档}
 */
export interface MchwithdrawChangeNotification {
  event_type: 'MCHWITHDRAW.CHANGE'
  original_type: 'mch_withdraw'
  /** 解密后的通知数据 */
  resource: {
    /** 电商平台商户号 */
    sp_mchid: string
    /** 二级商户号 */
    sub_mchid: string
    /** 提现单状态 */
    status: 'CREATED' | 'PROCESSING' | 'FINISHED' | 'ABNORMAL' | (string & {})
    /** 微信支付提现单号 */
    withdraw_id: string
    /** 商户提现单号 */
    out_request_no: string
    /** 提现金额 · 单位：分 */
    total_amount: number
    /** 提现成功金额 · 单位：分 */
    success_amount?: number
    /** 提现失败金额 · 单位：分 */
    fail_amount?: number
    /** 提现退票金额 · 单位：分 */
    refund_amount?: number
    /** 发起提现时间 */
    create_time: string
    /** 提现状态更新时间 */
    update_time: string
    /** 失败原因 */
    reason?: string
    /** 提现备注 */
    remark?: string
    /** 银行备注 */
    bank_memo?: string
    /** 出款账户类型 */
    account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
    /** 入账银行账号后四位 */
    account_number: string
    /** 入账银行 */
    account_bank: string
    /** 入账银行全称 */
    bank_name?: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 医保混合收款成功
 *
 * `MEDICAL_INSURANCE.SUCCESS`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016781554 官方文档}
 */
export interface MedicalInsuranceSuccessNotification {
  event_type: 'MEDICAL_INSURANCE.SUCCESS'
  /** 解密后的通知数据 */
  resource: {
    /** 医保自费混合订单号 */
    mix_trade_no: string
    /** 医保自费混合订单支付状态 */
    mix_pay_status: 'UNKNOWN_MIX_PAY_STATUS' | 'MIX_PAY_CREATED' | 'MIX_PAY_SUCCESS' | 'MIX_PAY_REFUND' | 'MIX_PAY_FAIL' | (string & {})
    /** 混合订单中自费部分的支付状态 */
    self_pay_status?: 'UNKNOWN_SELF_PAY_STATUS' | 'SELF_PAY_CREATED' | 'SELF_PAY_SUCCESS' | 'SELF_PAY_REFUND' | 'SELF_PAY_FAIL' | 'NO_SELF_PAY' | (string & {})
    /** 混合订单中医保部分的支付状态 */
    med_ins_pay_status?: 'UNKNOWN_MED_INS_PAY_STATUS' | 'MED_INS_PAY_CREATED' | 'MED_INS_PAY_SUCCESS' | 'MED_INS_PAY_REFUND' | 'MED_INS_PAY_FAIL' | 'NO_MED_INS_PAY' | (string & {})
    /** 订单支付时间 */
    paid_time?: string
    /** 支付完成后医保局返回内容 */
    passthrough_response_content?: string
    /** 混合支付类型 */
    mix_pay_type: 'UNKNOWN_MIX_PAY_TYPE' | 'CASH_ONLY' | 'INSURANCE_ONLY' | 'CASH_AND_INSURANCE' | (string & {})
    /** 订单类型 */
    order_type?: 'UNKNOWN_ORDER_TYPE' | 'REG_PAY' | 'DIAG_PAY' | 'COVID_EXAM_PAY' | 'IN_HOSP_PAY' | 'PHARMACY_PAY' | 'INSURANCE_PAY' | 'INT_REG_PAY' | 'INT_RE_DIAG_PAY' | 'INT_RX_PAY' | 'COVID_ANTIGEN_PAY' | 'MED_PAY' | (string & {})
    /** 从业机构的公众号ID */
    appid: string
    /** 医疗机构的公众号ID */
    sub_appid?: string
    /** 医疗机构的商户号 */
    sub_mchid?: string
    /** 用户标识 */
    openid?: string
    /** 用户子标识 */
    sub_openid?: string
    /** 是否代亲属支付 */
    pay_for_relatives?: boolean
    /** 从业机构订单号 */
    out_trade_no: string
    /** 医疗机构订单号 */
    serial_no?: string
    /** 医保局返回的支付单ID */
    pay_order_id?: string
    /** 医保局返回的支付授权码 */
    pay_auth_no?: string
    /** 用户定位信息 */
    geo_location?: string
    /** 城市ID */
    city_id: string
    /** 医疗机构名称 */
    med_inst_name: string
    /** 医疗机构编码 */
    med_inst_no: string
    /** 医保下单时间 */
    med_ins_order_create_time?: string
    /** 现金补充列表 */
    cash_add_detail?: {
      /** 现金补充金额 · 单位：分 */
      cash_add_fee: number
      /** 现金补充类型 */
      cash_add_type: 'DEFAULT_ADD_TYPE' | 'FREIGHT' | 'OTHER_MEDICAL_EXPENSES' | (string & {})
    }[]
    /** 现金减免列表 */
    cash_reduce_detail?: {
      /** 现金减免金额 · 单位：分 */
      cash_reduce_fee: number
      /** 现金减免类型 */
      cash_reduce_type: 'DEFAULT_REDUCE_TYPE' | 'HOSPITAL_REDUCE' | 'PHARMACY_DISCOUNT' | 'DISCOUNT' | 'PRE_PAYMENT' | 'DEPOSIT_DEDUCTION' | (string & {})
    }[]
    /** 回调通知URL */
    callback_url: string
    /** 自费预下单ID */
    prepay_id?: string
    /** 医疗机构透传给医保的数据 */
    passthrough_request_content?: string
    /** 医疗机构与微信医保约定的扩展字段 */
    extends?: string
    /** 附加数据 */
    attach?: string
    /** 渠道号 */
    channel_no?: string
    /** 是否到医保局测试环境下单 */
    med_ins_test_env?: boolean
    /** 使用该接口下单的总金额 · 单位：分 */
    total_fee: number
    /** 医保统筹部分金额 · 单位：分 */
    med_ins_gov_fee?: number
    /** 医保个人账户部分金额 · 单位：分 */
    med_ins_self_fee?: number
    /** 医保其他部分金额 · 单位：分 */
    med_ins_other_fee?: number
    /** 医保现金部分金额 · 单位：分 */
    med_ins_cash_fee?: number
    /** 实际需要用户微信支付的金额 · 单位：分 */
    wechat_pay_cash_fee?: number
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 会员卡领卡事件
 *
 * `MEMBERCARD.ACCEPT_CARD`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012288215 官方文档}
 */
export interface MembercardAcceptCardNotification {
  event_type: 'MEMBERCARD.ACCEPT_CARD'
  original_type: 'membercard'
  /** 解密后的通知数据 */
  resource: {
    /** 事件类型 */
    event_type: 'NEW_ACTIVATE' | 'RECOVER' | 'MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER' | (string & {})
    /** 会员卡ID */
    card_id: string
    /** 会员卡code */
    code?: string
    /** 激活时间 */
    event_time: string
    /** 用户标识 */
    openid: string
    /** 用户统一标识 */
    unionid?: string
    /** 加密手机号 · 敏感信息，加密传输 */
    phone_number?: string
    /** 自定义场景值 */
    outer_str?: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 会员卡激活事件
 *
 * `MEMBERCARD.ACTIVATE_CARD`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012288215 官方文档}
 */
export interface MembercardActivateCardNotification {
  event_type: 'MEMBERCARD.ACTIVATE_CARD'
  original_type: 'membercard'
  /** 解密后的通知数据 */
  resource: {
    /** 事件类型 */
    event_type: 'MEMBER_CARD_ACTIVATE' | (string & {})
    /** 会员卡ID */
    card_id: string
    /** 会员卡code */
    code?: string
    /** 激活时间 */
    event_time: string
    /** 激活场景 */
    activate_scene: 'NEW_ACTIVATE' | 'RECOVER' | (string & {})
    /** 用户标识 */
    openid: string
    /** 用户统一标识 */
    unionid?: string
    /** 自定义场景值 */
    outer_str?: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 用户管理会员卡事件
 *
 * `MEMBERCARD.USERCARD_MANAGE`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012288215 官方文档}
 */
export interface MembercardUsercardManageNotification {
  event_type: 'MEMBERCARD.USERCARD_MANAGE'
  original_type: 'membercard'
  /** 解密后的通知数据 */
  resource: {
    /** 事件类型 */
    event_type: 'USER_VIEW_MEMBERCARD' | 'USER_DELETE_MEMBERCARD' | 'USER_MODIFY_INFORMATION' | (string & {})
    /** 会员卡ID */
    card_id: string
    /** 会员卡code */
    code?: string
    /** 激活时间 */
    event_time: string
    /** 用户标识 */
    openid: string
    /** 用户统一标识 */
    unionid?: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 合作伙伴订阅
 *
 * `MERCHANT_NOTIFY.NOTIFY`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016022266 官方文档}
 */
export interface MerchantNotifyNotifyNotification {
  event_type: 'MERCHANT_NOTIFY.NOTIFY'
  original_type: 'merchant_notify'
  /** 解密后的通知数据 */
  resource: {
    topic_name: {
      topic_english_name: string
      topic_chinese_name: string
    }
    message_content: {
      /** 商户号 */
      merchant_code: string
      /** 商户全称 */
      merchant_company_name: string
      /** 业务发生时间 */
      business_time: string
      /** 业务单据 */
      business_code: string
      /** 业务状态 */
      business_state: string
    }
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 跨境/全球-委托代扣签约成功
 *
 * `PAPAY.SIGN`
 *
 * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015485 官方文档}
 */
export interface PapaySignNotification {
  event_type: 'PAPAY.SIGN'
  /** 解密后的通知数据 */
  resource: {
    /** 商户号 */
    mchid?: string
    /** 商户侧的签约协议号 */
    out_contract_code?: string
    /** 应用ID */
    appid?: string
    /** 用户标识 */
    openid?: string
    /** 协议解约方式 */
    contract_termination_mode?: 'USER' | 'MERCHANT' | 'PLATFORM' | (string & {})
    /** 委托代扣协议的主键 */
    contract_id?: string
    /** 委托代扣协议模板ID */
    plan_id?: number
    /** 操作时间 */
    operate_time?: string
    /** 协议到期时间 */
    contract_expired_time?: string
    /** 普通服务商商户号 */
    sp_mchid?: string
    /** 服务商应用ID */
    sp_appid?: string
    /** 子商户号 */
    sub_mchid?: string
    /** 子商户的AppID */
    sub_appid?: string
    /** 用户服务标识 */
    sp_openid?: string
    /** 子商户AppID对应的用户OpenID */
    sub_openid?: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 跨境/全球-委托代扣成功解约
 *
 * `PAPAY.TERMINATE`
 *
 * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015485 官方文档}
 */
export interface PapayTerminateNotification {
  event_type: 'PAPAY.TERMINATE'
  /** 解密后的通知数据 */
  resource: {
    /** 商户号 */
    mchid?: string
    /** 商户侧的签约协议号 */
    out_contract_code?: string
    /** 应用ID */
    appid?: string
    /** 用户标识 */
    openid?: string
    /** 协议解约方式 */
    contract_termination_mode?: 'USER' | 'MERCHANT' | 'PLATFORM' | (string & {})
    /** 委托代扣协议的主键 */
    contract_id?: string
    /** 委托代扣协议模板ID */
    plan_id?: number
    /** 操作时间 */
    operate_time?: string
    /** 协议到期时间 */
    contract_expired_time?: string
    /** 普通服务商商户号 */
    sp_mchid?: string
    /** 服务商应用ID */
    sp_appid?: string
    /** 子商户号 */
    sub_mchid?: string
    /** 子商户的AppID */
    sub_appid?: string
    /** 用户服务标识 */
    sp_openid?: string
    /** 子商户AppID对应的用户OpenID */
    sub_openid?: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 停车缴费服务-商户查费
 *
 * `PARKING_FEE.QUERY_TRANS_INFO`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4024070065 官方文档}
 */
export interface ParkingFeeQueryTransInfoNotification {
  event_type: 'PARKING_FEE.QUERY_TRANS_INFO'
  original_type: 'parking_fee'
  /** 解密后的通知数据 */
  resource: {
    /** 商户停车单号 */
    out_serial_number: string
    /** 车牌号 */
    plate_number?: string
    /** 商户停车场ID */
    out_parking_id?: string
  }
  /** 商户的应答 */
  reply: {
    /** 业务处理状态码 */
    code?: 'SUCCESS' | 'FAIL'
    /** 业务处理附加信息 */
    message?: string
    /** 当前总费用 · 单位：分 */
    total_amount?: number
    /** 已停时长 */
    parking_timestamp?: number
    /** 停车状态 */
    parking_state?: 'PARKING_STATE_UNKNOWN' | 'PARKING_STATE_ENTERED' | 'PARKING_STATE_EXIT_GATE' | 'PARKING_STATE_EXITED' | 'PARKING_STATE_UNEXPECTED_CLOSE'
    /** 支付状态 */
    pay_state?: 'PAY_STATUS_UNKNOWN' | 'PAY_STATUS_UNPAID' | 'PAY_STATUS_PAID'
    /** 免费待出场时间 */
    allowed_exit_timestamp?: number
    /** 下一次跳价价格 · 单位：分 */
    next_raise_price?: number
    /** 下一次跳价时间 */
    next_raise_timestamp?: number
    /** 应付金额 · 单位：分 */
    payable_amount?: number
    /** 已付金额 · 单位：分 */
    paid_amount?: number
  }
}

/**
 * 服务账户绑定结果
 *
 * `PAYSCORE.BIND_SERVICE_ACCOUNT`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012156110 官方文档}
 */
export interface PayscoreBindServiceAccountNotification {
  event_type: 'PAYSCORE.BIND_SERVICE_ACCOUNT'
  /** 解密后的通知数据 */
  resource: {
    /** 服务ID */
    service_id: string
    /** 公众账号ID */
    appid: string
    /** 商户号 */
    mchid: string
    /** 子商户公众号ID */
    sub_appid?: string
    /** 子商户商户号 */
    sub_mchid: string
    /** 商户申请绑定单号 */
    out_apply_no: string
    /** 受理状态 */
    apply_state: string
    /** 拒绝原因 */
    reject_reason?: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 支付分从业机构-商户预下单
 *
 * `PAYSCORE.MCH_PREPAY`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012084127 官方文档}
 */
export interface PayscoreMchPrepayNotification {
  event_type: 'PAYSCORE.MCH_PREPAY'
  original_type: 'payscore'
  /** 解密后的通知数据 */
  resource: {
    /** 服务ID */
    service_id: string
    /** 应用ID */
    appid: string
    /** 商户号 */
    mchid: string
    /** 子商户应用ID */
    sub_appid?: string
    /** 子商户号 */
    sub_mchid: string
    /** 渠道商商户号 */
    channel_id?: string
    /** 商户服务订单号 */
    out_order_no: string
    /** 用户标识 */
    openid?: string
    /** 用户子标识 */
    sub_openid?: string
    /** 总金额 · 单位：分 */
    total_amount: number
    /** 预下单请求部分输入参数 */
    prepay_req_body: {
      /** 终端设备号 */
      device_info: string
      nonce_str: string
      /** 商品或支付单简要描述 */
      body: string
      /** 附加数据 */
      attach?: string
      /** 货币类型 */
      fee_type: string
      /** 订单生成时间 */
      time_start: string
      /** 订单失效时间 */
      time_expire: string
      /** 商品标记 */
      goods_tag?: string
      /** 异步接收微信支付结果通知的回调地址 */
      notify_url: string
      /** JSAPI：公众号支付，NATIVE：扫码支付，App：App 支付 */
      trade_type: 'JSAPI' | 'NATIVE' | 'App' | (string & {})
      /** no_credit · no_credit：指定不能使用信用卡支付 */
      limit_pay: 'no_credit' | (string & {})
      need_receipt: boolean
    }
    prepay_req_header_base64?: string
    prepay_req_body_base64?: string
    prepay_resp_http_code?: number
    prepay_resp_header_base64?: string
    prepay_resp_body_base64?: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 支付分服务确认订单
 *
 * `PAYSCORE.USER_ACCEPTED`
 *
 * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_8&index=8 官方文档}
 */
export interface PayscoreUserAcceptedNotification {
  event_type: 'PAYSCORE.USER_ACCEPTED'
  /** 解密后的通知数据 */
  resource: {
    /** 签约协议号 */
    contract_id?: string
    /** 商户号 */
    mchid?: string
    /** 公众账号ID */
    appid?: string
    /** 用户标识 */
    openid?: string
    plan_id?: string
    /** ADD：已签约，DELETE：已解约 */
    contract_status?: 'ADD' | 'DELETE' | (string & {})
    /** 签约完成时间 */
    create_time?: string
    /** 由商户自行生成的签约号 */
    out_contract_code?: string
    /** 子商户应用ID */
    sub_appid?: string
    /** 子商户的商户号 */
    sub_mchid?: string
    /** 渠道商商户号 */
    channel_id?: string
    /** 服务ID */
    service_id?: string
    /** 子商户公众号下OpenID */
    sub_openid?: string
    /** 回调状态 */
    user_service_status?: string
    /** 服务开启/解除授权时间 */
    openorclose_time?: string
    /** 授权协议号 */
    authorization_code?: string
    /** 商户请求单号 */
    out_request_no?: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 取消签约回调
 *
 * `PAYSCORE.USER_CANCEL_SIGN_PLAN`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012286184 官方文档}
 */
export interface PayscoreUserCancelSignPlanNotification {
  event_type: 'PAYSCORE.USER_CANCEL_SIGN_PLAN'
  original_type: 'payscore'
  /** 解密后的通知数据 */
  resource: {
    /** 签约计划的主键 */
    sign_plan_id: string
    /** 签约计划用户服务商应用下的OpenID */
    openid?: string
    /** 签约计划用户子商户应用下的OpenID */
    sub_openid?: string
    /** 计划所属服务 */
    service_id: string
    /** 服务商商户号 */
    mchid: string
    /** 子商户商户号 */
    sub_mchid: string
    /** 服务商AppID */
    appid: string
    /** 子商户AppID */
    sub_appid?: string
    /** 商户系统内部签约计划单号 */
    merchant_sign_plan_no: string
    /** 签约事件通知回调地址 */
    merchant_callback_url: string
    /** 签约所属计划ID */
    plan_id: string
    /** 序号从1开始 */
    going_detail_no: number
    /** 计划签约状态 */
    sign_state: 'UNSIGNED' | (string & {})
    /** 取消计划时间 */
    cancel_sign_time: string
    /** 签约计划取消类型 */
    cancel_sign_type?: 'NOT_CANCEL' | 'USER' | 'MERCHANT' | 'REVOKE_SERVICE' | (string & {})
    /** 签约计划取消原因 */
    cancel_reason?: string
    /** 签约计划的名称 */
    plan_name: string
    /** 签约计划过期时间 */
    plan_over_time: string
    /** 签约计划原总金额 · 单位：分 */
    total_origin_price: number
    /** 签约计划扣费次数 */
    deduction_quantity: number
    /** 签约计划实际总金额 · 单位：分 */
    total_actual_price: number
    /** 签约计划明细列表 */
    signed_detail_list: {
      /** 根据创建计划时传入明细顺序编号 */
      plan_detail_no: number
      /** 计划明细原支付金额 · 单位：分 */
      original_price: number
      /** 计划明细优惠说明 */
      plan_discount_description?: string
      /** 计划明细实际支付金额 · 单位：分 */
      actual_price: number
      /** 计划明细状态 */
      plan_detail_state: 'NOT_USED' | 'USING' | 'USED' | 'SIGN_PLAN_DETAIL_CANCEL' | (string & {})
      /** 计划明细在使用中 */
      order_id?: string
      /** 商户侧计划明细使用订单号 */
      merchant_plan_detail_no: string
      /** 计划详情名称 */
      plan_detail_name: string
      /** 计划明细对应订单实际支付金额 · 单位：分 */
      actual_pay_price?: number
      /** 详情使用时间 */
      use_time: string
      /** 详情对应订单实际完成支付时间 */
      complete_time: string
      /** 详情对应订单取消时间 */
      cancel_time: string
    }[]
    /** 签约时间 */
    sign_time: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 支付分服务用户解除授权成功
 *
 * `PAYSCORE.USER_CLOSE_SERVICE`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012160692 官方文档}
 */
export interface PayscoreUserCloseServiceNotification {
  event_type: 'PAYSCORE.USER_CLOSE_SERVICE'
  /** 解密后的通知数据 */
  resource: {
    /** 公众账号ID */
    appid: string
    /** 商户号 */
    mchid: string
    /** 子商户应用ID */
    sub_appid?: string
    /** 子商户的商户号 */
    sub_mchid: string
    /** 渠道商商户号 */
    channel_id?: string
    /** 服务ID */
    service_id: string
    /** 用户标识 */
    openid: string
    /** 子商户公众号下OpenID */
    sub_openid?: string
    /** 回调状态 */
    user_service_status?: string
    /** 服务开启/解除授权时间 */
    openorclose_time?: string
    /** 授权协议号 */
    authorization_code?: string
    /** 商户请求单号 */
    out_request_no?: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 支付分服务用户确认成功
 *
 * `PAYSCORE.USER_CONFIRM`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012587953 官方文档}
 */
export interface PayscoreUserConfirmNotification {
  event_type: 'PAYSCORE.USER_CONFIRM'
  original_type: 'payscore'
  /** 解密后的通知数据 */
  resource: {
    /** 服务ID */
    service_id: string
    /** 应用ID */
    appid: string
    /** 商户号 */
    mchid: string
    /** 子商户应用ID */
    sub_appid?: string
    /** 子商户商户号 */
    sub_mchid: string
    /** 渠道商商户号 */
    channel_id?: string
    /** 商户服务订单号 */
    out_order_no: string
    /** 用户标识 */
    openid: string
    /** 子商户公众号下的用户标识 */
    sub_openid?: string
    /** 服务订单状态 */
    state: string
    /** DOING状态附加说明 */
    state_description: string
    /** 服务信息 */
    service_introduction: string
    /** 总金额 · 单位：分 */
    total_amount?: number
    /** 后付费项目 */
    post_payments: {
      /** 付费名称 */
      name?: string
      /** 付费金额 · 单位：分 */
      amount?: number
      /** 付费说明 */
      description?: string
      /** 付费数量 */
      count?: number
    }[]
    /** 商户优惠 */
    post_discounts?: {
      /** 优惠名称 */
      name?: string
      /** 优惠说明 */
      description?: string
      /** 优惠金额 · 单位：分 */
      amount?: number
    }[]
    /** 服务风险金 */
    risk_fund: {
      /** 风险名称 */
      name: string
      /** 风险金额 · 单位：分 */
      amount: number
      /** 风险说明 */
      description?: string
    }
    /** 服务时间段 */
    time_range: {
      /** 服务开始时间 */
      start_time: string
      /** 服务开始时间备注 */
      start_time_remark?: string
      /** 服务结束时间 */
      end_time?: string
      /** 服务结束时间备注 */
      end_time_remark?: string
    }
    /** 服务位置 */
    location?: {
      /** 服务开始地点 */
      start_location?: string
      /** 服务结束地点 */
      end_location?: string
    }
    /** 商户数据包 */
    attach?: string
    /** 微信服务单号 */
    order_id?: string
    /** 是否需要收款 */
    need_collection?: boolean
    /** 商户系统内部扣款单号 */
    out_trade_no: string
    /** 收款信息 */
    collection?: {
      /** 收款状态 */
      state: string
      /** 总收款金额 · 单位：分 */
      total_amount: number
      /** 待收金额 · 单位：分 */
      paying_amount: number
      /** 已收金额 · 单位：分 */
      paid_amount: number
      /** 收款明细列表 */
      details?: {
        /** 收款序号 */
        seq?: number
        /** 单笔收款金额 · 单位：分 */
        amount: number
        /** 收款成功渠道 */
        paid_type?: string
        /** 收款成功时间 */
        paid_time: string
        /** 微信支付交易单号 */
        transaction_id?: string
        /** 优惠功能 */
        promotion_detail?: {
          /** 券ID */
          coupon_id: string
          /** 优惠名称 */
          name?: string
          /** 优惠范围 */
          scope?: string
          /** 优惠类型 */
          type?: string
          /** 优惠券面额 · 单位：分 */
          amount: number
          /** 活动ID */
          stock_id?: string
          /** 微信出资 · 单位：分 */
          wechatpay_contribute?: number
          /** 商户出资 · 单位：分 */
          merchant_contribute?: number
          /** 其他出资 · 单位：分 */
          other_contribute?: number
          /** 优惠币种 */
          currency?: string
          /** 单品列表 */
          goods_detail?: {
            /** 商品编码 */
            goods_id: string
            /** 商品数量 */
            quantity?: number
            /** 商品价格 · 单位：分 */
            unit_price?: number
            /** 商品优惠金额 · 单位：分 */
            discount_amount?: number
            /** 商品备注 */
            goods_remark?: string
          }[]
        }[]
      }[]
    }
    /** USER_OPEN_SERVICE：授权成功，USER_CLOSE_SERVICE：解除授权成功 */
    user_service_status?: 'USER_OPEN_SERVICE' | 'USER_CLOSE_SERVICE' | (string & {})
    /** 服务开启/解除授权成功时间 */
    openorclose_time?: string
    /** 商户系统内部授权协议号 */
    authorization_code?: string
    /** 商户请求单号 */
    out_request_no?: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 支付分服务用户授权成功
 *
 * `PAYSCORE.USER_OPEN_SERVICE`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012160692 官方文档}
 */
export interface PayscoreUserOpenServiceNotification {
  event_type: 'PAYSCORE.USER_OPEN_SERVICE'
  /** 解密后的通知数据 */
  resource: {
    /** 签约协议号 */
    contract_id: string
    /** 商户号 */
    mchid: string
    /** 公众账号ID */
    appid: string
    /** 用户标识 */
    openid: string
    plan_id: string
    /** ADD：已签约，DELETE：已解约 */
    contract_status: 'ADD' | 'DELETE' | (string & {})
    /** 签约完成时间 */
    create_time: string
    /** 由商户自行生成的签约号 */
    out_contract_code: string
    /** 子商户应用ID */
    sub_appid?: string
    /** 子商户的商户号 */
    sub_mchid: string
    /** 渠道商商户号 */
    channel_id?: string
    /** 服务ID */
    service_id: string
    /** 子商户公众号下OpenID */
    sub_openid?: string
    /** 回调状态 */
    user_service_status?: string
    /** 服务开启/解除授权时间 */
    openorclose_time?: string
    /** 授权协议号 */
    authorization_code?: string
    /** 商户请求单号 */
    out_request_no?: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 支付分服务用户支付成功
 *
 * `PAYSCORE.USER_PAID`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012587953 官方文档}
 */
export interface PayscoreUserPaidNotification {
  event_type: 'PAYSCORE.USER_PAID'
  original_type: 'payscore'
  /** 解密后的通知数据 */
  resource: {
    /** 服务ID */
    service_id: string
    /** 应用ID */
    appid: string
    /** 商户号 */
    mchid: string
    /** 子商户应用ID */
    sub_appid?: string
    /** 子商户商户号 */
    sub_mchid: string
    /** 渠道商商户号 */
    channel_id?: string
    /** 商户服务订单号 */
    out_order_no: string
    /** 商户系统内部扣款单号 */
    out_trade_no: string
    /** 用户标识 */
    openid: string
    /** 子商户公众号下的用户标识 */
    sub_openid?: string
    /** 服务订单状态 */
    state: string
    /** 服务信息 */
    service_introduction: string
    /** 商户收款总金额 · 单位：分 */
    total_amount?: number
    /** 后付费项目 */
    post_payments: {
      /** 付费项目名称 */
      name?: string
      /** 金额 · 单位：分 */
      amount?: number
      /** 计费说明 */
      description?: string
      /** 付费数量 */
      count?: number
    }[]
    /** 商户优惠 */
    post_discounts?: {
      /** 优惠名称 */
      name?: string
      /** 优惠说明 */
      description?: string
      /** 优惠金额 · 单位：分 */
      amount?: number
    }[]
    /** 订单风险金 */
    risk_fund: {
      /** 风险金额 · 单位：分 */
      amount: number
      /** 风险说明 */
      description?: string
    }
    /** 服务时间段 */
    time_range: {
      /** 服务开始时间 */
      start_time: string
      /** 服务开始时间备注 */
      start_time_remark?: string
      /** 服务结束时间 */
      end_time?: string
      /** 服务结束时间备注 */
      end_time_remark?: string
    }
    /** 服务位置 */
    location?: {
      /** 服务开始地点 */
      start_location?: string
      /** 服务结束位置 */
      end_location?: string
    }
    /** 商户数据包 */
    attach?: string
    /** 微信支付服务订单号 */
    order_id?: string
    /** 是否需要收款 */
    need_collection?: boolean
    /** 收款信息 */
    collection?: {
      /** 收款状态 */
      state: string
      /** 总收款金额 · 单位：分 */
      total_amount: number
      /** 待收金额 · 单位：分 */
      paying_amount: number
      /** 已收金额 · 单位：分 */
      paid_amount: number
      /** 收款明细列表 */
      details?: {
        /** 收款序号 */
        seq?: number
        /** 单笔收款金额 · 单位：分 */
        amount: number
        /** 收款成功渠道 */
        paid_type?: string
        /** 收款成功时间 */
        paid_time: string
        /** 微信支付交易单号 */
        transaction_id?: string
        /** 优惠功能 */
        promotion_detail?: {
          /** 券ID */
          coupon_id: string
          /** 优惠名称 */
          name?: string
          /** 优惠范围 */
          scope?: string
          /** 优惠类型 */
          type?: string
          /** 优惠券面额 · 单位：分 */
          amount: number
          /** 活动ID */
          stock_id?: string
          /** 微信出资 · 单位：分 */
          wechatpay_contribute?: number
          /** 商户出资 · 单位：分 */
          merchant_contribute?: number
          /** 其他出资 · 单位：分 */
          other_contribute?: number
          /** 优惠币种 */
          currency?: string
          /** 单品列表 */
          goods_detail?: {
            /** 商品编码 */
            goods_id: string
            /** 商品数量 */
            quantity?: number
            /** 商品价格 · 单位：分 */
            unit_price?: number
            /** 商品优惠金额 · 单位：分 */
            discount_amount?: number
            /** 商品备注 */
            goods_remark?: string
          }[]
        }[]
      }[]
    }
    /** USER_OPEN_SERVICE：授权成功，USER_CLOSE_SERVICE：解除授权成功 */
    user_service_status?: 'USER_OPEN_SERVICE' | 'USER_CLOSE_SERVICE' | (string & {})
    /** 服务开启/解除授权成功时间 */
    openorclose_time?: string
    /** 商户系统内部授权协议号 */
    authorization_code?: string
    /** 订单状态说明 */
    state_description?: string
    /** 商户请求单号 */
    out_request_no?: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 签约成功回调
 *
 * `PAYSCORE.USER_SIGN_PLAN`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012286193 官方文档}
 */
export interface PayscoreUserSignPlanNotification {
  event_type: 'PAYSCORE.USER_SIGN_PLAN'
  original_type: 'payscore'
  /** 解密后的通知数据 */
  resource: {
    /** 签约计划的主键 */
    sign_plan_id: string
    /** 签约计划用户服务商应用下的OpenID */
    openid?: string
    /** 签约计划用户子商户应用下的OpenID */
    sub_openid?: string
    /** 计划所属服务 */
    service_id: string
    /** 服务商商户号 */
    mchid: string
    /** 子商户商户号 */
    sub_mchid: string
    /** 服务商AppID */
    appid: string
    /** 子商户AppID */
    sub_appid?: string
    /** 商户系统内部签约计划单号 */
    merchant_sign_plan_no: string
    /** 签约成功事件通知回调地址 */
    merchant_callback_url: string
    /** 签约所属计划ID */
    plan_id: string
    /** 序号从1开始 */
    going_detail_no: number
    /** 计划签约状态 */
    sign_state: 'UNSIGNED' | (string & {})
    /** 取消计划时间 */
    cancel_sign_time: string
    /** 签约计划取消类型 */
    cancel_sign_type?: 'NOT_CANCEL' | 'USER' | 'MERCHANT' | 'REVOKE_SERVICE' | (string & {})
    /** 签约计划取消原因 */
    cancel_reason?: string
    /** 签约计划的名称 */
    plan_name: string
    /** 签约计划过期时间 */
    plan_over_time: string
    /** 签约计划原总金额 · 单位：分 */
    total_origin_price: number
    /** 签约计划扣费次数 */
    deduction_quantity: number
    /** 签约计划实际总金额 · 单位：分 */
    total_actual_price: number
    /** 签约计划明细列表 */
    signed_detail_list: {
      /** 根据创建计划时传入明细顺序编号 */
      plan_detail_no: number
      /** 计划明细原支付金额 · 单位：分 */
      original_price: number
      /** 计划明细优惠说明 */
      plan_discount_description?: string
      /** 计划明细实际支付金额 · 单位：分 */
      actual_price: number
      /** 计划明细状态 */
      plan_detail_state: 'NOT_USED' | 'USING' | 'USED' | 'SIGN_PLAN_DETAIL_CANCEL' | (string & {})
      /** 计划明细在使用中 */
      order_id?: string
      /** 商户侧计划明细使用订单号 */
      merchant_plan_detail_no: string
      /** 计划详情名称 */
      plan_detail_name: string
      /** 计划明细对应订单实际支付金额 · 单位：分 */
      actual_pay_price?: number
      /** 详情使用时间 */
      use_time: string
      /** 详情对应订单实际完成支付时间 */
      complete_time: string
      /** 详情对应订单取消时间 */
      cancel_time: string
    }[]
    /** 签约时间 */
    sign_time: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 商品券图片生成结果
 *
 * `PRODUCT_COUPON_SP.IMAGE_GENERATION`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017327744 官方文档}
 */
export interface ProductCouponSpImageGenerationNotification {
  event_type: 'PRODUCT_COUPON_SP.IMAGE_GENERATION'
  original_type: 'product_coupon'
  /** 解密后的通知数据 */
  resource: {
    /** 品牌ID */
    brand_id: string
    /** 图片生成的任务ID */
    task_id: string
    /** 图片生成类型 */
    image_generation_type: 'COMBINE_IMAGE' | 'CUT_OUT' | (string & {})
    /** 任务状态 */
    task_state: 'PROCESSING' | 'FAIL' | 'SUCCESS' | (string & {})
    /** 拼图结果 */
    combine_image_result?: {
      /** 生成的图片URL */
      image_url: string
    }
    /** 生成商品图结果 */
    cut_out_result?: {
      /** 生成的图片URL */
      image_url: string
    }
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 商品券领券
 *
 * `PRODUCT_COUPON_SP.SEND`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015780862 官方文档}
 */
export interface ProductCouponSpSendNotification {
  event_type: 'PRODUCT_COUPON_SP.SEND'
  original_type: 'product_coupon'
  /** 解密后的通知数据 */
  resource: {
    /** 品牌ID */
    brand_id: string
    /** 用户券Code */
    coupon_code: string
    /** 商品券ID */
    product_coupon_id: string
    /** 商品券批次ID */
    stock_id: string
    /** 商品券批次组ID */
    stock_bundle_id?: string
    /** 用户券组ID */
    user_coupon_bundle_id?: string
    /** 事件通知AppID */
    appid: string
    /** 用户OpenID */
    openid: string
    /** 用户UnionID */
    unionid: string
    /** 领券时间 */
    receive_time: string
    /** 发券请求单号 */
    send_request_no: string
    /** 发券渠道 */
    send_channel: 'API' | 'BRAND_MANAGE' | 'RECEIVE_COMPONENT' | 'MEMBER' | (string & {})
    /** 有效期开始时间 */
    valid_begin_time: string
    /** 有效期结束时间 */
    valid_end_time: string
    /** 领券手机号 */
    phone_number?: string
    /** 领券手机区号 */
    country_code?: string
    /** 自定义附加信息 */
    attach?: string
    /** 渠道自定义信息 */
    channel_custom_info?: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 分账动账成功回退
 *
 * `PROFITSHARING.RETURN`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012289679 官方文档}
 */
export interface ProfitsharingReturnNotification {
  event_type: 'PROFITSHARING.RETURN' | 'TRANSACTION.SUCCESS'
  original_type: 'profitsharing'
  /** 解密后的通知数据 */
  resource: NotificationsProfitsharingTransaction
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 分账动账成功变动
 *
 * `PROFITSHARING.SUCCESS`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012289679 官方文档}
 */
export interface ProfitsharingSuccessNotification {
  event_type: 'PROFITSHARING.SUCCESS' | 'TRANSACTION.SUCCESS'
  original_type: 'profitsharing'
  /** 解密后的通知数据 */
  resource: NotificationsProfitsharingTransaction
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 平台收付通商家充值-关闭充值
 *
 * `RECHARGE.CLOSED`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012763652 官方文档}
 */
export interface RechargeClosedNotification {
  event_type: 'RECHARGE.CLOSED'
  original_type: 'recharge'
  /** 解密后的通知数据 */
  resource: {
    /** 平台商户号 */
    sp_mchid: string
    /** 二级商户号 */
    sub_mchid: string
    /** 商户充值单号 */
    out_recharge_no: string
    /** 微信支付充值单号 */
    recharge_id: string
    /** 充值渠道 */
    recharge_channel: 'BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {})
    /** 充值入账账户 */
    account_type: 'DEPOSIT' | 'OPERATION' | (string & {})
    /** 充值场景 */
    recharge_scene: 'ECOMMERCE_DEPOSIT' | 'ECOMMERCE_PAYMENT' | (string & {})
    /** 充值状态 */
    recharge_state: 'SUCCESS' | 'RECHARGING' | 'CLOSED' | (string & {})
    /** 充值状态描述 */
    recharge_state_desc?: string
    /** 充值金额 */
    recharge_amount: {
      /** 总金额 · 单位：分 */
      amount: number
      /** 货币类型 */
      currency: string
    }
    /** 备注 */
    remark?: string
    /** 银行转账信息 */
    bank_transfer_info?: {
      /** 转账充值附言 */
      memo: string
      /** 转入的银行流水单号 */
      bill_no: string
      /** 开户银行名称 */
      bank_name: string
      /** 银行卡尾号 */
      bank_card_tail: string
      /** 银行账户名称 */
      bank_account_name: string
    }
    /** 扫码充值信息 */
    qr_recharge_info?: Record<string, unknown>
    /** 员工类型 */
    employee_type?: {
      /** 用户openid */
      openid: string
    }
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 平台收付通商家充值-充值资金退回
 *
 * `RECHARGE.FUND_RETURNED`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012973125 官方文档}
 */
export interface RechargeFundReturnedNotification {
  event_type: 'RECHARGE.FUND_RETURNED'
  original_type: 'recharge'
  /** 解密后的通知数据 */
  resource: {
    /** 充值退回单号 */
    recharge_returned_id: string
    /** 平台商户号 */
    sp_mchid: string
    /** 二级商户号 */
    sub_mchid: string
    /** 商户充值单号 */
    out_recharge_no: string
    /** 微信支付充值单号 */
    recharge_id: string
    recharge_channel: 'BANK_TRANSFER' | 'ONLINE_BANK' | (string & {})
    /** ONLINE_BANK 网银充值退回详情 */
    detail?: {
      online_bank_type: 'ONLINE_BANK_TYPE_CORPORATE' | 'ONLINE_BANK_TYPE_PERSONAL' | (string & {})
      /** 开户银行名称 */
      bank_name: string
      /** 银行卡尾号 */
      bank_card_tail: string
      /** 银行账户名称 */
      bank_account_name?: string
      /** 充值金额 · 单位：分 */
      amount?: number
      /** 充值币种 */
      currency?: string
      /** 退回时间 */
      return_time: string
      /** 退回原因 */
      return_reason: string
    }
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 平台收付通商家充值-充值成功
 *
 * `RECHARGE.SUCCESS`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012763652 官方文档}
 */
export interface RechargeSuccessNotification {
  event_type: 'RECHARGE.SUCCESS'
  original_type: 'recharge'
  /** 解密后的通知数据 */
  resource: {
    /** 平台商户号 */
    sp_mchid: string
    /** 二级商户号 */
    sub_mchid: string
    /** 商户充值单号 */
    out_recharge_no: string
    /** 微信支付充值单号 */
    recharge_id: string
    /** 充值渠道 */
    recharge_channel: 'BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {})
    /** 充值入账账户 */
    account_type: 'DEPOSIT' | 'OPERATION' | (string & {})
    /** 充值场景 */
    recharge_scene: 'ECOMMERCE_DEPOSIT' | 'ECOMMERCE_PAYMENT' | (string & {})
    /** 充值状态 */
    recharge_state: 'SUCCESS' | 'RECHARGING' | 'CLOSED' | (string & {})
    /** 充值状态描述 */
    recharge_state_desc?: string
    /** 充值金额 */
    recharge_amount: {
      /** 总金额 · 单位：分 */
      amount: number
      /** 货币类型 */
      currency: string
    }
    /** 备注 */
    remark?: string
    /** 银行转账信息 */
    bank_transfer_info?: {
      /** 转账充值附言 */
      memo: string
      /** 转入的银行流水单号 */
      bill_no: string
      /** 开户银行名称 */
      bank_name: string
      /** 银行卡尾号 */
      bank_card_tail: string
      /** 银行账户名称 */
      bank_account_name: string
    }
    /** 扫码充值信息 */
    qr_recharge_info?: {
      /** 员工类型 */
      employee_type: 'ADMIN' | 'STAFF' | 'LEGAL_PERSON' | (string & {})
      /** 用户openid */
      openid: string
    }
    /** 网银充值的付款信息 */
    online_bank_recharge_info?: {
      /** 银行交易订单号 */
      bill_no?: string
      /** 网银充值退回时间 */
      return_time?: string
      /** 网银充值退回原因 */
      return_reason?: string
      /** 开户银行名称 */
      bank_name?: string
      /** 网银类型 */
      online_bank_type?: 'ONLINE_BANK_TYPE_CORPORATE' | 'ONLINE_BANK_TYPE_PERSONAL' | (string & {})
      /** 银行卡号后四位 */
      bank_card_tail?: string
      /** 银行账户名称 */
      bank_account_name?: string
    }
    /** 受理充值时间 */
    accept_time: string
    /** 充值成功时间 */
    success_time?: string
    /** 关闭充值时间 */
    close_time?: string
    /** 可用充值渠道列表 */
    available_recharge_channels?: ('BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {}))[]
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 退款异常
 *
 * `REFUND.ABNORMAL`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791865 官方文档}
 */
export interface RefundAbnormalNotification {
  event_type: 'REFUND.ABNORMAL'
  original_type: 'refund'
  /** 解密后的通知数据 */
  resource: {
    /** 服务商户号 */
    sp_mchid?: string
    /** 子商户的商户号 */
    sub_mchid?: string
    /** 返回的商户订单号 */
    out_trade_no: string
    /** 微信支付订单号 */
    transaction_id: string
    /** 商户退款单号 */
    out_refund_no: string
    /** 微信退款单号 */
    refund_id: string
    /** 退款状态 */
    refund_status: 'SUCCESS' | 'CLOSED' | 'ABNORMAL' | (string & {})
    /** 退款成功时间 */
    success_time?: string
    /** 退款入账账户 */
    user_received_account?: string
    /** 金额信息 */
    amount: {
      /** 订单总金额 · 单位：分 */
      total: number
      /** 退款金额 · 单位：分 */
      refund: number
      /** 用户实际支付金额 · 单位：分 */
      payer_total: number
      /** 退款给用户的金额 · 单位：分 */
      payer_refund: number
    }
    /** 普通商户的商户号 */
    mchid?: string
    /** 电商平台垫资退款专用参数 */
    refund_account?: 'REFUND_SOURCE_PARTNER_ADVANCE' | 'REFUND_SOURCE_SUB_MERCHANT' | (string & {})
    /** 个人收款的微信支付账户 */
    individual_auth_id?: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 退款关闭
 *
 * `REFUND.CLOSED`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791865 官方文档}
 */
export interface RefundClosedNotification {
  event_type: 'REFUND.CLOSED'
  original_type: 'refund'
  /** 解密后的通知数据 */
  resource: {
    /** 普通商户的商户号 */
    mchid?: string
    /** 返回的商户订单号 */
    out_trade_no: string
    /** 微信支付订单号 */
    transaction_id: string
    /** 商户退款单号 */
    out_refund_no: string
    /** 微信退款单号 */
    refund_id: string
    /** 退款状态 */
    refund_status: 'SUCCESS' | 'CLOSED' | 'ABNORMAL' | (string & {})
    /** 退款成功时间 */
    success_time?: string
    /** 退款入账账户 */
    user_received_account?: string
    /** 金额信息 */
    amount: {
      /** 订单总金额 · 单位：分 */
      total: number
      /** 退款金额 · 单位：分 */
      refund: number
      /** 用户实际支付金额 · 单位：分 */
      payer_total: number
      /** 退款给用户的金额 · 单位：分 */
      payer_refund: number
    }
    /** 服务商户号 */
    sp_mchid?: string
    /** 子商户的商户号 */
    sub_mchid?: string
    /** 电商平台垫资退款专用参数 */
    refund_account?: 'REFUND_SOURCE_PARTNER_ADVANCE' | 'REFUND_SOURCE_SUB_MERCHANT' | (string & {})
    /** 个人收款的微信支付账户 */
    individual_auth_id?: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 退款成功
 *
 * `REFUND.SUCCESS`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791865 官方文档}
 */
export interface RefundSuccessNotification {
  event_type: 'REFUND.SUCCESS'
  original_type: 'refund'
  /** 解密后的通知数据 */
  resource: {
    /** 普通商户的商户号 */
    mchid?: string
    /** 返回的商户订单号 */
    out_trade_no: string
    /** 微信支付订单号 */
    transaction_id: string
    /** 商户退款单号 */
    out_refund_no: string
    /** 微信退款单号 */
    refund_id: string
    /** 退款状态 */
    refund_status: 'SUCCESS' | 'CLOSED' | 'ABNORMAL' | (string & {})
    /** 退款成功时间 */
    success_time?: string
    /** 退款入账账户 */
    user_received_account?: string
    /** 退款入账账户 */
    recv_account?: string
    /** 退款资金来源 */
    fund_source?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_RECHARGE_FUNDS' | (string & {})
    /** 金额信息 */
    amount: {
      /** 结算币种退款金额 · 单位：分 */
      settlement_refund?: number
      /** 结算币种 */
      settlement_currency?: string
      /** 订单总金额 · 单位：分 */
      total: number
      /** 货币类型 */
      currency?: string
      /** 退款金额 · 单位：分 */
      refund: number
      /** 用户实际支付金额 · 单位：分 */
      payer_total: number
      /** 用户支付币种 */
      payer_currency?: string
      /** 退款给用户的金额 · 单位：分 */
      payer_refund: number
      /** 汇率信息 */
      exchange_rate?: {
        /** 汇率类型 */
        type?: 'USERPAYMENT_RATE' | 'SETTLEMENT_RATE' | (string & {})
        /** 汇率值 */
        rate?: number
      }
    }
    /** 服务商户号 */
    sp_mchid?: string
    /** 子商户的商户号 */
    sub_mchid?: string
    /** 电商平台垫资退款专用参数 */
    refund_account?: 'REFUND_SOURCE_PARTNER_ADVANCE' | 'REFUND_SOURCE_SUB_MERCHANT' | (string & {})
    /** 个人收款的微信支付账户 */
    individual_auth_id?: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 风险订单回调
 *
 * `RISKTRADE.IDENTIFICATION`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013894258 官方文档}
 */
export interface RisktradeIdentificationNotification {
  event_type: 'RISKTRADE.IDENTIFICATION'
  /** 解密后的通知数据 */
  resource: {
    /** 商户号 */
    mchid: string
    /** 商户订单号 */
    out_trade_no: string
    /** 风险类型 */
    risk_type: 1 | 2 | 3 | 4
    /** 风险等级 */
    risk_level: 1 | 2 | 3
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 商户签名验签／加解密测试-回调接口
 *
 * `SECURITY_ECHO.SUCCESS`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4015164042 官方文档}
 */
export interface SecurityEchoSuccessNotification {
  event_type: 'SECURITY_ECHO.SUCCESS'
  original_type: 'security'
  /** 解密后的通知数据 */
  resource: {
    /** 回显消息 */
    echo_message: string
    /** 加密回显消息 · 敏感信息，加密传输 */
    encrypt_echo_message?: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 个人收款-结算回调
 *
 * `SETTLEMENT.SUCCESS`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012650327 官方文档}
 */
export interface SettlementSuccessNotification {
  event_type: 'SETTLEMENT.SUCCESS'
  /** 解密后的通知数据 */
  resource: {
    /** 商户结算批次单号 */
    out_settle_batch_no: string
    /** 微信支付结算批次单号 */
    settle_batch_no: string
    /** 商品单个人收款方受理授权ID */
    individual_auth_id: string
    /** 收款方描述 */
    description: string
    /** 批次状态 */
    state: string
    /** 交易场景 */
    trade_scenario: string
    /** 批次创建时间 */
    create_time: string
    /** 批次完成时间 */
    finish_time?: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 停车服务扣费失败
 *
 * `TRANSACTION.FAIL`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012159706 官方文档}
 */
export interface TransactionFailNotification {
  event_type: 'TRANSACTION.FAIL'
  original_type: 'transaction'
  /** 解密后的通知数据 */
  resource: {
    /** 服务商商户号 */
    sp_mchid?: string
    /** 应用ID */
    appid: string
    /** 子商户号 */
    sub_mchid?: string
    /** 子商户应用ID */
    sub_appid?: string
    /** 用户标识 */
    openid?: string
    /** 用户子标识 */
    sub_openid?: string
    /** 签约模板号 */
    plan_id?: string
    /** 签约信息 */
    contract_information?: {
      /** 签约协议号 */
      contract_id?: string
      contract_status?: string
      /** 签约完成时间 */
      create_time?: string
    }
    /** 商户订单号 */
    out_trade_no: string
    /** 微信支付系统生成的订单号 */
    transaction_id?: string
    /** 附加数据 */
    attach?: string
    /** 银行类型 */
    bank_type?: string
    /** 订单支付完成时间 */
    success_time?: string
    /** 交易状态 · SUCCESS：支付成功，ACCEPT：已接收，PAY_FAIL：支付失败(其他原因，REFUND：转入退款 */
    trade_state: 'SUCCESS' | 'ACCEPT' | 'PAY_FAIL' | 'REFUND' | (string & {})
    /** 交易状态描述 */
    trade_state_description?: string
    /** 支付者信息 */
    payer?: {
      /** 用户在服务商的标识 */
      openid: string
      /** 用户在子商户的标识 */
      sub_openid?: string
      /** 用户服务标识 */
      sp_openid?: string
    }
    /** 订单金额信息 */
    amount?: {
      /** 货币类型 */
      currency: string
      /** 用户支付币种 */
      payer_currency: string
      /** 订单金额 · 单位：分 */
      total: number
      /** 用户实际支付金额 · 单位：分 */
      payer_total?: number
      /** 折扣 · 单位：分 */
      discount_total?: number
    }
    /** 设备信息 */
    device_information?: {
      /** 商户设备号 */
      device_id?: string
      /** 商户端设备IP */
      device_ip: string
    }
    /** 优惠功能信息 */
    promotion_detail?: {
      /** 券或者立减优惠ID */
      coupon_id: string
      /** 优惠名称 */
      name?: string
      /** GLOBAL：全场代金券，SINGLE：单品优惠 */
      scope?: 'GLOBAL' | 'SINGLE' | (string & {})
      /** CASH：充值型代金券，NOCASH：免充值型代金券 */
      type?: 'CASH' | 'NOCASH' | (string & {})
      /** 活动ID */
      stock_id?: string
      currency?: string
      /** 单品列表信息 */
      goods_detail?: {
        /** 商品编码 */
        goods_id: string
        /** 用户购买的数量 */
        quantity: number
        /** 商品单价 · 单位：分 */
        unit_price: number
        /** 商品优惠金额 · 单位：分 */
        discount_amount: number
        /** 商品备注信息 */
        goods_remark?: string
      }[]
      /** 在微信商户后台配置的批次ID */
      activity_id?: string
      /** 优惠券面额 · 单位：分 */
      amount: number
      /** 微信出资 · 单位：分 */
      wechatpay_contribute?: number
      /** 商户出资 · 单位：分 */
      merchant_contribute?: number
      /** 其他出资 · 单位：分 */
      other_contribute?: number
    }[]
    /** 商户的商户号 */
    mchid?: string
    /** 交易类型 */
    trade_type?: 'PAP' | (string & {})
    /** 交易状态描述 */
    trade_state_desc?: string
    /** 支付场景信息描述 */
    scene_info?: {
      /** 终端设备号 */
      device_id?: string
    }
    /** 服务商申请的公众号或移动应用AppID */
    sp_appid?: string
    /** 商户自定义字段 */
    description?: string
    /** 创建时间 */
    create_time?: string
    /** Y：用户已还款，N：用户未还款 */
    user_repaid?: 'Y' | 'N' | (string & {})
    /** 交易场景值 · PARKING：车场停车场景 */
    trade_scene?: 'PARKING' | (string & {})
    /** 停车场景信息 */
    parking_info?: {
      /** 车主服务为商户分配的入场ID */
      parking_id: string
      /** 车牌号 */
      plate_number: string
      /** 车牌颜色 */
      plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {})
      /** 用户入场时间 */
      start_time: string
      /** 用户出场时间 */
      end_time: string
      /** 所在停车位车场的名称 */
      parking_name: string
      /** 计费的时间长 */
      charging_duration: number
      /** 停车场设备ID */
      device_id: string
    }
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 校园轻松付扣费失败
 *
 * `TRANSACTION.INDUSTRY_FAILED`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012161063 官方文档}
 */
export interface TransactionIndustryFailedNotification {
  event_type: 'TRANSACTION.INDUSTRY_FAILED'
  /** 解密后的通知数据 */
  resource: {
    /** 商户号 */
    mchid: string
    /** 应用ID */
    appid: string
    /** 子商户号 */
    sub_mchid?: string
    /** 子商户应用ID */
    sub_appid?: string
    /** 商户自行生成的订单号 */
    out_trade_no: string
    /** 微信支付订单号 */
    transaction_id?: string
    /** 交易类型 */
    trade_type?: string
    /** 本支付订单的状态 */
    trade_state: 'SUCCESS' | 'REFUND' | 'ACCEPTED' | 'PAY_FAIL' | 'PAY_BACK' | (string & {})
    /** 交易状态描述 */
    trade_state_desc?: string
    /** 银行类型 */
    bank_type?: string
    /** 附加数据 */
    attach?: string
    /** 支付完成时间 */
    success_time?: string
    /** 支付者 */
    payer?: {
      /** 用户标识 */
      openid: string
      /** 用户子标识 */
      sub_openid?: string
    }
    /** 订单金额信息 */
    amount: {
      /** 订单总金额 · 单位：分 */
      total: number
      /** 用户实际支付金额 · 单位：分 */
      payer_total?: number
      /** 订单折扣 · 单位：分 */
      discount_total?: number
      /** 货币类型 */
      currency: string
    }
    /** 设备信息 */
    device_info: {
      /** 商户设备号 */
      device_id?: string
      /** 商户端设备IP */
      device_ip: string
    }
    /** 优惠详情 */
    promotion_detail?: {
      /** 券ID */
      coupon_id?: string
      /** 优惠名称 */
      name?: string
      /** GLOBAL：全场代金券，SINGLE：单品优惠 */
      scope?: 'GLOBAL' | 'SINGLE' | (string & {})
      /** COUPON：代金券，DISCOUNT：优惠券 */
      type?: 'COUPON' | 'DISCOUNT' | (string & {})
      /** 优惠券面额 · 单位：分 */
      amount?: number
      /** 活动ID */
      stock_id?: string
      /** 微信出资 · 单位：分 */
      wechatpay_contribute?: number
      /** 商户出资 · 单位：分 */
      merchant_contribute?: number
      /** 其他出资方出资金额 · 单位：分 */
      other_contribute?: number
    }[]
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 校园轻松付扣费支付成功
 *
 * `TRANSACTION.INDUSTRY_SUCCESS`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012161063 官方文档}
 */
export interface TransactionIndustrySuccessNotification {
  event_type: 'TRANSACTION.INDUSTRY_SUCCESS'
  /** 解密后的通知数据 */
  resource: {
    /** 商户号 */
    mchid: string
    /** 应用ID */
    appid: string
    /** 子商户号 */
    sub_mchid?: string
    /** 子商户应用ID */
    sub_appid?: string
    /** 商户自行生成的订单号 */
    out_trade_no: string
    /** 微信支付订单号 */
    transaction_id?: string
    /** 交易类型 */
    trade_type?: string
    /** 本支付订单的状态 */
    trade_state: 'SUCCESS' | 'REFUND' | 'ACCEPTED' | 'PAY_FAIL' | 'PAY_BACK' | (string & {})
    /** 交易状态描述 */
    trade_state_desc?: string
    /** 银行类型 */
    bank_type?: string
    /** 附加数据 */
    attach?: string
    /** 支付完成时间 */
    success_time?: string
    /** 支付者 */
    payer?: {
      /** 用户标识 */
      openid: string
      /** 用户子标识 */
      sub_openid?: string
    }
    /** 订单金额信息 */
    amount: {
      /** 订单总金额 · 单位：分 */
      total: number
      /** 用户实际支付金额 · 单位：分 */
      payer_total?: number
      /** 订单折扣 · 单位：分 */
      discount_total?: number
      /** 货币类型 */
      currency: string
    }
    /** 设备信息 */
    device_info: {
      /** 商户设备号 */
      device_id?: string
      /** 商户端设备IP */
      device_ip: string
    }
    /** 优惠详情 */
    promotion_detail?: {
      /** 券ID */
      coupon_id?: string
      /** 优惠名称 */
      name?: string
      /** GLOBAL：全场代金券，SINGLE：单品优惠 */
      scope?: 'GLOBAL' | 'SINGLE' | (string & {})
      /** COUPON：代金券，DISCOUNT：优惠券 */
      type?: 'COUPON' | 'DISCOUNT' | (string & {})
      /** 优惠券面额 · 单位：分 */
      amount?: number
      /** 活动ID */
      stock_id?: string
      /** 微信出资 · 单位：分 */
      wechatpay_contribute?: number
      /** 商户出资 · 单位：分 */
      merchant_contribute?: number
      /** 其他出资方出资金额 · 单位：分 */
      other_contribute?: number
    }[]
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 用户对垫资单还款
 *
 * `TRANSACTION.PAY_BACK`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012160841 官方文档}
 */
export interface TransactionPayBackNotification {
  event_type: 'TRANSACTION.PAY_BACK'
  /** 解密后的通知数据 */
  resource: {
    /** 商户号 */
    mchid?: string
    /** 应用ID */
    appid: string
    /** 子商户号 */
    sub_mchid?: string
    /** 子商户应用ID */
    sub_appid?: string
    /** 商户订单号 */
    out_trade_no: string
    /** 微信支付系统生成的订单号 */
    transaction_id?: string
    /** 交易类型 · AUTH：平台代扣 */
    trade_type?: 'AUTH' | (string & {})
    /** 交易状态 · SUCCESS：支付成功，ACCEPT：已接收，PAY_FAIL：支付失败(其他原因，REFUND：转入退款 */
    trade_state: 'SUCCESS' | 'ACCEPT' | 'PAY_FAIL' | 'REFUND' | (string & {})
    /** 交易状态描述 */
    trade_state_desc?: string
    /** 银行类型 */
    bank_type?: string
    /** 附加数据 */
    attach?: string
    /** 订单支付完成时间 */
    success_time?: string
    /** 支付者信息 */
    payer?: {
      /** 用户在服务商的标识 */
      openid: string
      /** 用户在子商户的标识 */
      sub_openid?: string
    }
    /** 订单金额信息 */
    amount?: {
      /** 货币类型 */
      currency: string
      /** 订单金额 · 单位：分 */
      total: number
      /** 用户实际支付金额 · 单位：分 */
      payer_total?: number
      /** 折扣 · 单位：分 */
      discount_total?: number
    }
    /** 设备信息 */
    device_info?: {
      /** 商户设备号 */
      device_id?: string
    }
    /** 优惠功能信息 */
    promotion_detail?: {
      /** 券或者立减优惠ID */
      coupon_id: string
      /** 优惠名称 */
      name?: string
      /** GLOBAL：全场代金券，SINGLE：单品优惠 */
      scope?: 'GLOBAL' | 'SINGLE' | (string & {})
      /** CASH：充值型代金券，NOCASH：免充值型代金券 */
      type?: 'CASH' | 'NOCASH' | (string & {})
      /** 活动ID */
      stock_id?: string
      /** 在微信商户后台配置的批次ID */
      activity_id?: string
      currency?: string
      /** 优惠券面额 · 单位：分 */
      amount: number
      /** 微信出资 · 单位：分 */
      wechatpay_contribute?: number
      /** 商户出资 · 单位：分 */
      merchant_contribute?: number
      /** 其他出资 · 单位：分 */
      other_contribute?: number
    }[]
    /** 服务商商户号 */
    sp_mchid?: string
    /** 商户自定义字段 */
    description?: string
    /** 创建时间 */
    create_time?: string
    /** 交易状态描述 */
    trade_state_description?: string
    /** Y：用户已还款，N：用户未还款 */
    user_repaid?: 'Y' | 'N' | (string & {})
    /** 交易场景值 · PARKING：车场停车场景 */
    trade_scene?: 'PARKING' | (string & {})
    /** 停车场景信息 */
    parking_info?: {
      /** 车主服务为商户分配的入场ID */
      parking_id: string
      /** 车牌号 */
      plate_number: string
      /** 车牌颜色 */
      plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {})
      /** 用户入场时间 */
      start_time: string
      /** 用户出场时间 */
      end_time: string
      /** 所在停车位车场的名称 */
      parking_name: string
      /** 计费的时间长 */
      charging_duration: number
      /** 停车场设备ID */
      device_id: string
    }
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 支付成功
 *
 * `TRANSACTION.SUCCESS`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791861 官方文档}
 */
export interface TransactionSuccessNotification {
  event_type: 'TRANSACTION.SUCCESS'
  original_type: 'transaction' | 'profitsharing'
  /** 解密后的通知数据 */
  resource: NotificationsProfitsharingTransaction | NotificationsIndividualCollectionTransaction | NotificationsCombinedTransaction | NotificationsParkingTransaction | NotificationsOverseasTransaction | NotificationsInsuranceTransaction | NotificationsPartnerTransaction | NotificationsBasicTransaction
  /** 各产品的通知数据 */
  payloads: {
    /** 分账动账 */
    profitsharing: NotificationsProfitsharingTransaction
    /** 个人收款 */
    individualCollection: NotificationsIndividualCollectionTransaction
    /** 合单支付 */
    combined: NotificationsCombinedTransaction
    /** 停车缴费 */
    parking: NotificationsParkingTransaction
    /** 境外支付 */
    overseas: NotificationsOverseasTransaction
    /** 保险扣费、委托代扣 */
    insurance: NotificationsInsuranceTransaction
    /** 服务商的支付 */
    partner: NotificationsPartnerTransaction
    /** 直连商户的支付 */
    basic: NotificationsBasicTransaction
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 停车入场状态变更
 *
 * `VEHICLE.ENTRANCE_STATE_CHANGE`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012284177 官方文档}
 */
export interface VehicleEntranceStateChangeNotification {
  event_type: 'VEHICLE.ENTRANCE_STATE_CHANGE'
  /** 解密后的通知数据 */
  resource: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 子商户号 */
    sub_mchid: string
    /** 车主服务为商户分配的入场ID */
    parking_id: string
    /** 商户侧入场标识ID */
    out_parking_no: string
    /** 车牌号 */
    plate_number: string
    /** 车牌颜色 */
    plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {})
    /** 入场时间 */
    start_time: string
    /** 所在停车位车场的名称 */
    parking_name: string
    /** 停车场的免费停车时长 */
    free_duration: number
    /** 本次入场车牌的服务状态 */
    parking_state: string
    /** 不可用服务状态描述 */
    blocked_state_description?: string
    /** 状态变更的发生时间 */
    state_update_time: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * ETC授权签约状态变化
 *
 * `VEHICLE.USER_STATE_CHANGE`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012158358 官方文档}
 */
export interface VehicleUserStateChangeNotification {
  event_type: 'VEHICLE.USER_STATE_CHANGE'
  /** 解密后的通知数据 */
  resource: {
    /** 发起签约的AppID */
    appid: string
    /** 服务商商户号 */
    sp_mchid: string
    /** 用户在发起签约App的标识 */
    sp_openid: string
    /** 用户在发起签约子App的标识 */
    sub_openid?: string
    /** 特约商户号 */
    sub_mchid?: string
    /** ETC扣费授权协议号 */
    contract_id: string
    /** etc绑定状态 */
    bind_state: string
    /** 绑定的车牌号 */
    plate_number: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 商户平台申诉
 *
 * `VIOLATION.APPEAL`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012079216 官方文档}
 */
export interface ViolationAppealNotification {
  event_type: 'VIOLATION.APPEAL'
  original_type: 'violation'
  /** 解密后的通知数据 */
  resource: {
    /** 该商户平台处置记录对应的商户号 */
    sub_mchid: string
    /** 子商户公司名称 */
    company_name: string
    record_id: string
    /** 微信支付对违约商户的具体处罚方案 */
    punish_plan: string
    /** 微信支付对违约商户的处置时间 */
    punish_time: string
    /** 微信支付对违约商户处罚方案的详细描述信息 */
    punish_description: string
    /** 微信支付对违约商户定义的风险类型 */
    risk_type: 'ONE_YUAN_PURCHASES' | 'MULTI_LEVEL_DISTRIBUTION_REBATE' | 'PROHIBITED_BUSINESS_CATEGORIES' | 'CASH_ADVANCE_VIA_CREDIT_CARD' | 'INDUCING_USERS_TO_MAKE_PAYMENTS' | 'FRAUD' | 'MALICIOUS_FAN_COUNT_BOOSTING' | 'CROSS_CATEGORY_ACTIVITIES' | 'CROSS_CATEGORY_BUSINESS' | 'GAMBLING' | 'LEWD_CONTENT' | 'UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS' | 'INVESTMENT' | 'TRANSACTION_DISPUTE' | 'CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API' | 'OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES' | 'UNUSUAL_TRANSACTION' | 'UNLICENSED_BUSINESS' | 'WEALTH_INVESTMENT' | 'AFFILIATED_TO_A_VIOLATING_ENTITY' | 'INVOLVED_IN_A_JUDICIAL_CASE' | 'INCORRECT_INFORMATION_SUBMITTED' | 'APPEAL_SUCCESSFUL' | 'REPORTED_BY_OTHERS' | 'VIOLATING_SMART_CATERING_ACTIVITIES' | 'MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID' | 'CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API' | 'UNUSUAL_REAL_TIME_TRANSACTION' | 'UNACCEPTABLE_DOCUMENTS' | 'LARGE_AMOUNT_TRANSACTION' | 'ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT' | 'UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT' | 'INACTIVE_TRANSACTION' | 'OTHER_UNUSUAL_ACTIVITIES' | (string & {})
    risk_description: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 商户平台拦截
 *
 * `VIOLATION.INTERCEPT`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012079216 官方文档}
 */
export interface ViolationInterceptNotification {
  event_type: 'VIOLATION.INTERCEPT'
  original_type: 'violation'
  /** 解密后的通知数据 */
  resource: {
    /** 该商户平台处置记录对应的商户号 */
    sub_mchid: string
    /** 子商户公司名称 */
    company_name: string
    record_id: string
    /** 微信支付对违约商户的具体处罚方案 */
    punish_plan: string
    /** 微信支付对违约商户的处置时间 */
    punish_time: string
    /** 微信支付对违约商户处罚方案的详细描述信息 */
    punish_description: string
    /** 微信支付对违约商户定义的风险类型 */
    risk_type: 'ONE_YUAN_PURCHASES' | 'MULTI_LEVEL_DISTRIBUTION_REBATE' | 'PROHIBITED_BUSINESS_CATEGORIES' | 'CASH_ADVANCE_VIA_CREDIT_CARD' | 'INDUCING_USERS_TO_MAKE_PAYMENTS' | 'FRAUD' | 'MALICIOUS_FAN_COUNT_BOOSTING' | 'CROSS_CATEGORY_ACTIVITIES' | 'CROSS_CATEGORY_BUSINESS' | 'GAMBLING' | 'LEWD_CONTENT' | 'UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS' | 'INVESTMENT' | 'TRANSACTION_DISPUTE' | 'CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API' | 'OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES' | 'UNUSUAL_TRANSACTION' | 'UNLICENSED_BUSINESS' | 'WEALTH_INVESTMENT' | 'AFFILIATED_TO_A_VIOLATING_ENTITY' | 'INVOLVED_IN_A_JUDICIAL_CASE' | 'INCORRECT_INFORMATION_SUBMITTED' | 'APPEAL_SUCCESSFUL' | 'REPORTED_BY_OTHERS' | 'VIOLATING_SMART_CATERING_ACTIVITIES' | 'MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID' | 'CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API' | 'UNUSUAL_REAL_TIME_TRANSACTION' | 'UNACCEPTABLE_DOCUMENTS' | 'LARGE_AMOUNT_TRANSACTION' | 'ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT' | 'UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT' | 'INACTIVE_TRANSACTION' | 'OTHER_UNUSUAL_ACTIVITIES' | (string & {})
    risk_description: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 商户平台处罚
 *
 * `VIOLATION.PUNISH`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012079216 官方文档}
 */
export interface ViolationPunishNotification {
  event_type: 'VIOLATION.PUNISH'
  original_type: 'violation'
  /** 解密后的通知数据 */
  resource: {
    /** 该商户平台处置记录对应的商户号 */
    sub_mchid: string
    /** 子商户公司名称 */
    company_name: string
    record_id: string
    /** 微信支付对违约商户的具体处罚方案 */
    punish_plan: string
    /** 微信支付对违约商户的处置时间 */
    punish_time: string
    /** 微信支付对违约商户处罚方案的详细描述信息 */
    punish_description: string
    /** 微信支付对违约商户定义的风险类型 */
    risk_type: 'ONE_YUAN_PURCHASES' | 'MULTI_LEVEL_DISTRIBUTION_REBATE' | 'PROHIBITED_BUSINESS_CATEGORIES' | 'CASH_ADVANCE_VIA_CREDIT_CARD' | 'INDUCING_USERS_TO_MAKE_PAYMENTS' | 'FRAUD' | 'MALICIOUS_FAN_COUNT_BOOSTING' | 'CROSS_CATEGORY_ACTIVITIES' | 'CROSS_CATEGORY_BUSINESS' | 'GAMBLING' | 'LEWD_CONTENT' | 'UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS' | 'INVESTMENT' | 'TRANSACTION_DISPUTE' | 'CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API' | 'OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES' | 'UNUSUAL_TRANSACTION' | 'UNLICENSED_BUSINESS' | 'WEALTH_INVESTMENT' | 'AFFILIATED_TO_A_VIOLATING_ENTITY' | 'INVOLVED_IN_A_JUDICIAL_CASE' | 'INCORRECT_INFORMATION_SUBMITTED' | 'APPEAL_SUCCESSFUL' | 'REPORTED_BY_OTHERS' | 'VIOLATING_SMART_CATERING_ACTIVITIES' | 'MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID' | 'CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API' | 'UNUSUAL_REAL_TIME_TRANSACTION' | 'UNACCEPTABLE_DOCUMENTS' | 'LARGE_AMOUNT_TRANSACTION' | 'ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT' | 'UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT' | 'INACTIVE_TRANSACTION' | 'OTHER_UNUSUAL_ACTIVITIES' | (string & {})
    risk_description: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 关系授权完成
 *
 * `WEBIZPAY.AUTHORIZED`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014612130 官方文档}
 */
export interface WebizpayAuthorizedNotification {
  event_type: 'WEBIZPAY.AUTHORIZED'
  original_type: 'webizpay'
  /** 解密后的通知数据 */
  resource: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 出资子商户号 */
    sub_mchid: string
    /** 企业员工ID */
    user_id: string
    /** 微信授权关系ID */
    employee_id: string
    /** 授权时间 */
    authorization_time: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 企业支付额度卡退款成功后
 *
 * `WEBIZPAY.PAYMENTREFUNDSUCCESS`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015764405 官方文档}
 */
export interface WebizpayPaymentrefundsuccessNotification {
  event_type: 'WEBIZPAY.PAYMENTREFUNDSUCCESS'
  original_type: 'webizpay'
  /** 解密后的通知数据 */
  resource: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 出资子商户号 */
    sub_mchid: string
    /** 企业支付额度卡卡号 */
    card_no: string
    /** 微信授权关系ID */
    employee_id: string
    /** 微信支付订单号 */
    transaction_id: string
    /** 商户订单号 */
    out_trade_no: string
    /** 微信支付退款单号 */
    refund_id: string
    /** 商户退款单号 */
    out_refund_no: string
    /** 金额 · 单位：分 */
    amount: number
    /** 支付完成时间 */
    pay_success_time: string
    /** 已退款金额 · 单位：分 */
    refunded_amount: number
    /** 退款金额 · 单位：分 */
    refund_amount: number
    /** 退款状态 */
    refund_state: 'SUCCESS' | (string & {})
    /** 退款创建时间 */
    refund_create_time: string
    /** 退款成功时间 */
    refund_success_time: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 企业支付额度卡支付成功后
 *
 * `WEBIZPAY.PAYMENTSUCCESS`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015764398 官方文档}
 */
export interface WebizpayPaymentsuccessNotification {
  event_type: 'WEBIZPAY.PAYMENTSUCCESS'
  original_type: 'webizpay'
  /** 解密后的通知数据 */
  resource: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 出资子商户号 */
    sub_mchid: string
    /** 企业支付额度卡卡号 */
    card_no: string
    /** 微信授权关系ID */
    employee_id: string
    /** 收款商户简称 */
    receive_mch_name: string
    /** 收款商户全称 */
    receive_mch_full_name: string
    /** 收款商户对应社会组织代码 */
    receive_mch_organization_code: string
    /** 收单机构 */
    acquirer: string
    /** 微信支付订单号 */
    transaction_id: string
    /** 商户订单号 */
    out_trade_no: string
    /** 微信支付退款单号 */
    refund_id?: string
    /** 商户退款单号 */
    out_refund_no?: string
    /** 交易状态 */
    transaction_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {})
    /** 金额 · 单位：分 */
    amount: number
    /** 商品名称 */
    goods_name: string
    /** 支付完成时间 */
    pay_success_time: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 企业支付额度卡失效后
 *
 * `WEBIZPAY.QUOTACARDEXPIRED`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014612130 官方文档}
 */
export interface WebizpayQuotacardexpiredNotification {
  event_type: 'WEBIZPAY.QUOTACARDEXPIRED'
  original_type: 'webizpay'
  /** 解密后的通知数据 */
  resource: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 出资子商户号 */
    sub_mchid: string
    /** 企业支付额度卡卡号 */
    card_no: string
    /** 微信授权关系ID */
    employee_id: string
    /** 卡片状态 */
    card_state: 'ACTIVE' | 'DISABLED' | (string & {})
    /** 卡片失效时间 */
    card_disabled_time: string
    /** 失效原因 */
    reason?: string
  }
  /** 商户的应答 */
  reply: CommonReceived
}

/**
 * 企业支付关系解除授权后
 *
 * `WEBIZPAY.REVOKED`
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015764414 官方文档}
 */
export interface WebizpayRevokedNotification {
  event_type: 'WEBIZPAY.REVOKED'
  original_type: 'webizpay'
  /** 解密后的通知数据 */
  resource: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 出资子商户号 */
    sub_mchid: string
    /** 企业员工ID */
    user_id: string
    /** 员工企业支付权限状态 */
    authorization_state: 'AUTHORIZED' | 'REVOKED' | (string & {})
    /** 授权解除时间 */
    authorization_revoked_time: string
    /** 授权解除原因 */
    reason: '企业发起' | '员工注销' | (string & {})
  }
  /** 商户的应答 */
  reply: CommonReceived
}

export interface NotificationsByEvent {
  /** 异常转付处理结果回调 */
  'ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS': AbnormalFundProcessingTransferSuccessNotification
  /** H5支付域名修改申请事件 */
  'APPLYMENT_STATE.APPROVED': ApplymentStateApprovedNotification
  /** 商户交易拦截记录新增 */
  'BLOCKRECORD.CHANGE': BlockrecordChangeNotification
  /** 商户交易拦截记录申诉 */
  'BLOCKSUBMISSION.CHANGE': BlocksubmissionChangeNotification
  /** 商家名片会员用户积分兑券事件 */
  'BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON': BrandMemberCardSpPointExchangeCouponNotification
  /** 商家名片会员用户积分同步事件 */
  'BRAND_MEMBER_CARD_SP.SYNC_USER_POINT': BrandMemberCardSpSyncUserPointNotification
  /** 用户开通商家名片会员卡事件 */
  'BRAND_MEMBER_CARD_SP.USER_CARD.CREATE': BrandMemberCardSpUserCardCreateNotification
  /** 用户删除商家名片会员卡事件 */
  'BRAND_MEMBER_CARD_SP.USER_CARD.DELETE': BrandMemberCardSpUserCardDeleteNotification
  /** 公益捐赠-预算申请关闭回调 */
  'BUDGET.CLOSED': BudgetClosedNotification
  /** 公益捐赠-预算申请完结回调 */
  'BUDGET.FINISHED': BudgetFinishedNotification
  /** 公益捐赠-预算申请锁定成功回调 */
  'BUDGET.LOCKED': BudgetLockedNotification
  /** 产生新投诉 */
  'COMPLAINT.CREATE': ComplaintCreateNotification
  /** 投诉状态变化 */
  'COMPLAINT.STATE_CHANGE': ComplaintStateChangeNotification
  /** 领券事件回调 */
  'COUPON.SEND': CouponSendNotification
  /** 核销事件回调 */
  'COUPON.USE': CouponUseNotification
  /** 自动还款扣费还款成功 */
  'CREDIT_REPAYMENT.DEDUCTION_PAY': CreditRepaymentDeductionPayNotification
  /** 自动还款协议签约成功 */
  'CREDIT_REPAYMENT.SIGN_CONTRACT': CreditRepaymentSignContractNotification
  /** 自动还款协议解约成功 */
  'CREDIT_REPAYMENT.TERMINATE_CONTRACT': CreditRepaymentTerminateContractNotification
  /** 外包内用-查询收款二维码信息 */
  'CROSS_BORDER_PAY.GET_MCH_INFO': CrossBorderPayGetMchInfoNotification
  /** 外包内用-推送订单信息 */
  'CROSS_BORDER_PAY.PUSH_ORDER_INFO': CrossBorderPayPushOrderInfoNotification
  /** 投放计划状态变更 */
  'DELIVERY_PLAN.CHANGE': DeliveryPlanChangeNotification
  /** 守约状态变化 */
  'DISCOUNT_CARD.AGREEMENT_ENDED': DiscountCardAgreementEndedNotification
  /** 微信先享卡用户领卡 */
  'DISCOUNT_CARD.GET_CARD': DiscountCardGetCardNotification
  /** 微信先享卡用户结算 */
  'DISCOUNT_CARD.SETTLEMENT': DiscountCardSettlementNotification
  /** 微信先享卡用户领卡 */
  'DISCOUNT_CARD.USER_ACCEPTED': DiscountCardUserAcceptedNotification
  /** 扣费状态变化 */
  'DISCOUNT_CARD.USER_PAID': DiscountCardUserPaidNotification
  /** 收付通合单代扣签约成功 */
  'ECOMMERCE_ENTRUST.SIGN': EcommerceEntrustSignNotification
  /** 收付通合单代扣解约成功 */
  'ECOMMERCE_ENTRUST.TERMINATE': EcommerceEntrustTerminateNotification
  /** 校园轻松付用户欠款状态变化 */
  'EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE': EduSchoolPayUserDebtStateUpdateNotification
  /** 教育续费通用户解约成功 */
  'ENTRUST.RELEASE': EntrustReleaseNotification
  /** 委托代扣签约成功 */
  'ENTRUST.SIGN': EntrustSignNotification
  /** 教育续费通用户签约成功 */
  'ENTRUST.SIGNING': EntrustSigningNotification
  /** 委托代扣解约成功 */
  'ENTRUST.TERMINATE': EntrustTerminateNotification
  /** 代扣解约问询 */
  'ENTRUST.TERMINATE_INQUIRY': EntrustTerminateInquiryNotification
  /** 代扣解约挽留业务-获取解约挽留信息 */
  'ENTRUST.TERMINATE_RETENTION': EntrustTerminateRetentionNotification
  /** 用户签约状态变更 */
  'FACEPAY.USER_STATE_CHANGE': FacepayUserStateChangeNotification
  /** 发票卡券作废 */
  'FAPIAO.CARD_DISCARDED': FapiaoCardDiscardedNotification
  /** 发票插入用户卡包成功 */
  'FAPIAO.CARD_INSERTED': FapiaoCardInsertedNotification
  /** 发票开具成功 */
  'FAPIAO.ISSUED': FapiaoIssuedNotification
  /** 发票冲红成功 */
  'FAPIAO.REVERSED': FapiaoReversedNotification
  /** 用户发票抬头填写完成 */
  'FAPIAO.USER_APPLIED': FapiaoUserAppliedNotification
  /** 隔夜归还保险订单状态变化 */
  'HIRE_POWER_BANK.RECEIVE_INSURANCE': HirePowerBankReceiveInsuranceNotification
  /** 保险商户委托代续期完成 */
  'INSURANCE_ENTRUST.RENEW': InsuranceEntrustRenewNotification
  /** 保险商户委托代扣签约成功 */
  'INSURANCE_ENTRUST.SIGN': InsuranceEntrustSignNotification
  /** 保险商户委托代扣解约完成 */
  'INSURANCE_ENTRUST.TERMINATE': InsuranceEntrustTerminateNotification
  /** 微信保单服务用户授权成功 */
  'INSURANCE_POLICY_MANAGEMENT.GRANTED': InsurancePolicyManagementGrantedNotification
  /** 商圈会员积分服务授权结果 */
  'MALL_AUTH.ACTIVATE_CARD': MallAuthActivateCardNotification
  /** 商圈会员场内退款 */
  'MALL_REFUND.SUCCESS': MallRefundSuccessNotification
  /** 商圈会员场内支付结果 */
  'MALL_TRANSACTION.SUCCESS': MallTransactionSuccessNotification
  /** 商户管理记录 */
  'MANAGERECORD.CHANGE': ManagerecordChangeNotification
  /** 用户关闭自动收款授权 */
  'MCHTRANSFER.AUTHORIZATION.CLOSED': MchtransferAuthorizationClosedNotification
  /** 用户确认自动收款授权 */
  'MCHTRANSFER.AUTHORIZATION.CONFIRMED': MchtransferAuthorizationConfirmedNotification
  /** 商家转账批次关闭回调 */
  'MCHTRANSFER.BATCH.CLOSED': MchtransferBatchClosedNotification
  /** 商家转账批次完成回调 */
  'MCHTRANSFER.BATCH.FINISHED': MchtransferBatchFinishedNotification
  /** 商家转账回调 */
  'MCHTRANSFER.BILL.FINISHED': MchtransferBillFinishedNotification
  /** 转账到QQ钱包 */
  'MCHTRANSFER.QQWALLETBILL.FINISHED': MchtransferQqwalletbillFinishedNotification
  /** 商户提现状态变更 */
  'MCHWITHDRAW.CHANGE': MchwithdrawChangeNotification
  /** 医保混合收款成功 */
  'MEDICAL_INSURANCE.SUCCESS': MedicalInsuranceSuccessNotification
  /** 会员卡领卡事件 */
  'MEMBERCARD.ACCEPT_CARD': MembercardAcceptCardNotification
  /** 会员卡激活事件 */
  'MEMBERCARD.ACTIVATE_CARD': MembercardActivateCardNotification
  /** 用户管理会员卡事件 */
  'MEMBERCARD.USERCARD_MANAGE': MembercardUsercardManageNotification
  /** 合作伙伴订阅 */
  'MERCHANT_NOTIFY.NOTIFY': MerchantNotifyNotifyNotification
  /** 跨境/全球-委托代扣签约成功 */
  'PAPAY.SIGN': PapaySignNotification
  /** 跨境/全球-委托代扣成功解约 */
  'PAPAY.TERMINATE': PapayTerminateNotification
  /** 停车缴费服务-商户查费 */
  'PARKING_FEE.QUERY_TRANS_INFO': ParkingFeeQueryTransInfoNotification
  /** 服务账户绑定结果 */
  'PAYSCORE.BIND_SERVICE_ACCOUNT': PayscoreBindServiceAccountNotification
  /** 支付分从业机构-商户预下单 */
  'PAYSCORE.MCH_PREPAY': PayscoreMchPrepayNotification
  /** 支付分服务确认订单 */
  'PAYSCORE.USER_ACCEPTED': PayscoreUserAcceptedNotification
  /** 取消签约回调 */
  'PAYSCORE.USER_CANCEL_SIGN_PLAN': PayscoreUserCancelSignPlanNotification
  /** 支付分服务用户解除授权成功 */
  'PAYSCORE.USER_CLOSE_SERVICE': PayscoreUserCloseServiceNotification
  /** 支付分服务用户确认成功 */
  'PAYSCORE.USER_CONFIRM': PayscoreUserConfirmNotification
  /** 支付分服务用户授权成功 */
  'PAYSCORE.USER_OPEN_SERVICE': PayscoreUserOpenServiceNotification
  /** 支付分服务用户支付成功 */
  'PAYSCORE.USER_PAID': PayscoreUserPaidNotification
  /** 签约成功回调 */
  'PAYSCORE.USER_SIGN_PLAN': PayscoreUserSignPlanNotification
  /** 商品券图片生成结果 */
  'PRODUCT_COUPON_SP.IMAGE_GENERATION': ProductCouponSpImageGenerationNotification
  /** 商品券领券 */
  'PRODUCT_COUPON_SP.SEND': ProductCouponSpSendNotification
  /** 分账动账成功回退 */
  'PROFITSHARING.RETURN': ProfitsharingReturnNotification
  /** 分账动账成功变动 */
  'PROFITSHARING.SUCCESS': ProfitsharingSuccessNotification
  /** 平台收付通商家充值-关闭充值 */
  'RECHARGE.CLOSED': RechargeClosedNotification
  /** 平台收付通商家充值-充值资金退回 */
  'RECHARGE.FUND_RETURNED': RechargeFundReturnedNotification
  /** 平台收付通商家充值-充值成功 */
  'RECHARGE.SUCCESS': RechargeSuccessNotification
  /** 退款异常 */
  'REFUND.ABNORMAL': RefundAbnormalNotification
  /** 退款关闭 */
  'REFUND.CLOSED': RefundClosedNotification
  /** 退款成功 */
  'REFUND.SUCCESS': RefundSuccessNotification
  /** 风险订单回调 */
  'RISKTRADE.IDENTIFICATION': RisktradeIdentificationNotification
  /** 商户签名验签／加解密测试-回调接口 */
  'SECURITY_ECHO.SUCCESS': SecurityEchoSuccessNotification
  /** 个人收款-结算回调 */
  'SETTLEMENT.SUCCESS': SettlementSuccessNotification
  /** 停车服务扣费失败 */
  'TRANSACTION.FAIL': TransactionFailNotification
  /** 校园轻松付扣费失败 */
  'TRANSACTION.INDUSTRY_FAILED': TransactionIndustryFailedNotification
  /** 校园轻松付扣费支付成功 */
  'TRANSACTION.INDUSTRY_SUCCESS': TransactionIndustrySuccessNotification
  /** 用户对垫资单还款 */
  'TRANSACTION.PAY_BACK': TransactionPayBackNotification
  /** 支付成功 */
  'TRANSACTION.SUCCESS': TransactionSuccessNotification
  /** 停车入场状态变更 */
  'VEHICLE.ENTRANCE_STATE_CHANGE': VehicleEntranceStateChangeNotification
  /** ETC授权签约状态变化 */
  'VEHICLE.USER_STATE_CHANGE': VehicleUserStateChangeNotification
  /** 商户平台申诉 */
  'VIOLATION.APPEAL': ViolationAppealNotification
  /** 商户平台拦截 */
  'VIOLATION.INTERCEPT': ViolationInterceptNotification
  /** 商户平台处罚 */
  'VIOLATION.PUNISH': ViolationPunishNotification
  /** 关系授权完成 */
  'WEBIZPAY.AUTHORIZED': WebizpayAuthorizedNotification
  /** 企业支付额度卡退款成功后 */
  'WEBIZPAY.PAYMENTREFUNDSUCCESS': WebizpayPaymentrefundsuccessNotification
  /** 企业支付额度卡支付成功后 */
  'WEBIZPAY.PAYMENTSUCCESS': WebizpayPaymentsuccessNotification
  /** 企业支付额度卡失效后 */
  'WEBIZPAY.QUOTACARDEXPIRED': WebizpayQuotacardexpiredNotification
  /** 企业支付关系解除授权后 */
  'WEBIZPAY.REVOKED': WebizpayRevokedNotification
}

/** 直连商户的支付 */
export interface NotificationsBasicTransaction {
  /** 公众号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 交易类型 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY' | (string & {})
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {})
  /** 交易状态描述 */
  trade_state_desc: string
  /** 付款银行 */
  bank_type: string
  /** 附加数据 */
  attach?: string
  /** 支付完成时间 · RFC 3339 */
  success_time: string
  /** 支付者 */
  payer: {
    /** 用户标识 */
    openid: string
  }
  /** 订单金额 */
  amount: {
    /** 总金额 · 单位：分 */
    total: number
    /** 用户支付金额 · 单位：分 */
    payer_total: number
    /** 货币类型 */
    currency: string
    /** 用户支付币种 */
    payer_currency: string
  }
  /** 支付场景描述 */
  scene_info?: {
    /** 商户端设备号 */
    device_id?: string
  }
  /** 优惠功能 */
  promotion_detail?: NotificationsTransactionPromotion[]
}

/** 订单金额 */
export interface NotificationsCombinedAmount {
  /** 标价金额 · 单位：分 */
  total_amount: number
  /** 标价币种 */
  currency: string
  /** 现金支付金额 · 单位：分 */
  payer_amount: number
  /** 现金支付币种 */
  payer_currency: string
  /** 结算汇率 */
  settlement_rate?: number
}

/** 子单 */
export interface NotificationsCombinedOrder {
  /** 子单发起方商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 用户子标识 */
  sub_openid?: string
  /** 交易类型 */
  trade_type?: 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | (string & {})
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'USERPAYING' | 'PAYERROR' | (string & {})
  /** 付款银行 */
  bank_type?: string
  /** 附加数据 */
  attach?: string
  /** 支付完成时间 · RFC 3339 */
  success_time?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 子单商户订单号 */
  out_trade_no: string
  /** 订单金额 */
  amount?: NotificationsCombinedAmount
  /** 优惠功能 */
  promotion_detail?: NotificationsTransactionPromotion[]
}

/** 支付者 */
export interface NotificationsCombinedPayer {
  /** 用户标识 */
  openid: string
  /** 用户子标识 */
  sub_openid?: string
}

/** 合单支付 */
export interface NotificationsCombinedTransaction {
  /** 合单商户appid */
  combine_appid: string
  /** 合单发起方商户号 */
  combine_mchid: string
  /** 合单商户订单号 */
  combine_out_trade_no: string
  /** 合单微信订单号 */
  combine_transaction_id?: string
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 */
    device_id?: string
  }
  /** 子单信息 */
  sub_orders: NotificationsCombinedOrder[]
  /** 支付者 */
  combine_payer_info: NotificationsCombinedPayer
  /** 使用的商户贴息信息 */
  installment_info?: {
    /** 是否使用了商户贴息 */
    use_subsidy: boolean
    /** 用户实际选择分期期数 */
    selected_installment_number: number
  }
}

/** 个人收款 */
export interface NotificationsIndividualCollectionTransaction {
  /** 合单商户appid */
  combine_appid: string
  /** 合单发起方商户号 */
  combine_mchid: string
  /** 合单商户订单号 */
  combine_out_trade_no: string
  /** 合单微信订单号 */
  combine_transaction_id: string
  /** 子单信息 */
  sub_orders: NotificationsIndividualOrder[]
  /** 支付者 */
  combine_payer_info: NotificationsCombinedPayer
  /** 交易场景 */
  trade_scenario: 'RECOMMERCE' | (string & {})
}

/** 个人收款方的子单 */
export interface NotificationsIndividualOrder {
  /** 子单发起方商户号 */
  mchid: string
  /** 个人收款方授权ID */
  individual_auth_id: string
  /** 个人收款方名称 */
  individual_name?: string
  /** 交易类型 */
  trade_type?: 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | (string & {})
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {})
  /** 付款银行 */
  bank_type?: string
  /** 附加数据 */
  attach?: string
  /** 支付完成时间 · RFC 3339 */
  success_time?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 子单商户订单号 */
  out_trade_no: string
  /** 订单金额 */
  amount?: NotificationsCombinedAmount
  /** 优惠功能 */
  promotion_detail?: NotificationsTransactionPromotion[]
}

/** 保险扣费、委托代扣 */
export interface NotificationsInsuranceTransaction {
  /** 公众号ID */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 服务商应用ID */
  sp_appid?: string
  /** 服务商户号 */
  sp_mchid?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 交易类型 */
  trade_type: 'PAP' | (string & {})
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {})
  /** 交易状态描述 */
  trade_state_desc: string
  /** 付款银行 */
  bank_type?: string
  /** 附加数据 */
  attach?: string
  /** 支付完成时间 · RFC 3339 */
  success_time?: string
  /** 支付者 */
  payer: {
    /** 用户标识 */
    openid?: string
    /** 用户服务标识 */
    sp_openid?: string
    /** 用户子标识 */
    sub_openid?: string
  }
  /** 订单金额 */
  amount: {
    /** 总金额 · 单位：分 */
    total: number
    /** 用户支付金额 · 单位：分 */
    payer_total?: number
    /** 货币类型 */
    currency?: string
    /** 用户支付币种 */
    payer_currency?: string
  }
  /** 优惠功能 */
  promotion_detail?: NotificationsTransactionPromotion[]
}

/** 优惠 */
export interface NotificationsOverseasPromotion {
  /** 券或立减优惠ID */
  promotion_id: string
  /** 优惠名称 */
  name?: string
  /** 优惠范围 */
  scope?: 'GLOBAL' | 'SINGLE' | (string & {})
  /** 优惠类型 */
  type?: string
  /** 优惠券面额 · 单位：货币最小单位 */
  amount: number
  /** 优惠币种 */
  currency: string
  /** 活动ID */
  activity_id?: string
  /** 微信出资 · 单位：货币最小单位 */
  wechatpay_contribute_amount?: number
  /** 微信出资 · 单位：货币最小单位 */
  wxpay_contribute_amount?: number
  /** 商户出资 · 单位：货币最小单位 */
  merchant_contribute_amount?: number
  /** 其他出资 · 单位：货币最小单位 */
  other_contribute_amount?: number
}

/** 境外支付 */
export interface NotificationsOverseasTransaction {
  /** 微信支付订单号 */
  id: string
  /** 商户号 */
  mchid?: string
  /** 商户应用ID */
  appid?: string
  /** 机构商户号 */
  sp_mchid?: string
  /** 机构应用ID */
  sp_appid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 附加数据 */
  attach?: string
  /** 交易类型 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | (string & {})
  /** 付款银行 */
  bank_type: string
  /** 支付完成时间 · RFC 3339 */
  success_time: string
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {})
  /** 交易状态描述 */
  trade_state_desc: string
  /** 支付者 */
  payer: {
    /** 用户标识 */
    openid?: string
    /** 用户在机构appid下的标识 */
    sp_openid?: string
    /** 用户在子商户appid下的标识 */
    sub_openid?: string
  }
  /** 订单金额 */
  amount: {
    /** 订单金额 · 单位：货币最小单位 */
    total: number
    /** 标价币种 */
    currency: string
    /** 用户支付金额 · 单位：货币最小单位 */
    payer_total: number
    /** 用户支付币种 */
    payer_currency: string
    /** 汇率信息 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: 'SETTLEMENT_RATE' | 'USERPAYMENT_RATE' | (string & {})
      /** 汇率值 · 乘以10的8次方 */
      rate?: number
    }
  }
  /** 优惠信息 */
  promotion_detail?: NotificationsOverseasPromotion[]
}

/** 停车缴费 */
export interface NotificationsParkingTransaction {
  /** 应用ID */
  appid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 服务描述 */
  description: string
  /** 订单创建时间 · RFC 3339 */
  create_time: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'ACCEPT' | 'PAY_FAIL' | 'REFUND' | (string & {})
  /** 交易状态描述 */
  trade_state_description?: string
  /** 支付完成时间 · RFC 3339 */
  success_time?: string
  /** 付款银行 */
  bank_type?: string
  /** 用户是否已还款 */
  user_repaid?: 'Y' | 'N' | (string & {})
  /** 附加数据 */
  attach?: string
  /** 交易场景 */
  trade_scene: 'PARKING' | (string & {})
  /** 停车场景信息 */
  parking_info: {
    /** 停车入场id */
    parking_id: string
    /** 车牌号 */
    plate_number: string
    /** 车牌颜色 */
    plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {})
    /** 入场时间 · RFC 3339 */
    start_time: string
    /** 出场时间 · RFC 3339 */
    end_time: string
    /** 停车场名称 */
    parking_name: string
    /** 计费时长 · 单位：秒 */
    charging_duration: number
    /** 停车场设备id */
    device_id: string
  }
  /** 支付者 */
  payer: {
    /** 用户标识 */
    openid: string
    /** 用户子标识 */
    sub_openid?: string
  }
  /** 订单金额 */
  amount: {
    /** 订单金额 · 单位：分 */
    total: number
    /** 货币类型 */
    currency?: string
    /** 用户实际支付金额 · 单位：分 */
    payer_total?: number
    /** 折扣 · 单位：分 */
    discount_total?: number
  }
  /** 优惠功能 */
  promotion_detail?: NotificationsTransactionPromotion[]
}

/** 服务商的支付 */
export interface NotificationsPartnerTransaction {
  /** 服务商应用ID */
  sp_appid: string
  /** 服务商户号 */
  sp_mchid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mchid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 交易类型 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY' | (string & {})
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {})
  /** 交易状态描述 */
  trade_state_desc: string
  /** 付款银行 */
  bank_type: string
  /** 附加数据 */
  attach?: string
  /** 支付完成时间 · RFC 3339 */
  success_time: string
  /** 支付者 */
  payer: {
    /** 用户服务标识 */
    sp_openid: string
    /** 用户子标识 */
    sub_openid?: string
  }
  /** 订单金额 */
  amount: {
    /** 总金额 · 单位：分 */
    total: number
    /** 用户支付金额 · 单位：分 */
    payer_total: number
    /** 货币类型 */
    currency: string
    /** 用户支付币种 */
    payer_currency: string
  }
  /** 支付场景描述 */
  scene_info?: {
    /** 商户端设备号 */
    device_id?: string
  }
  /** 优惠功能 */
  promotion_detail?: NotificationsTransactionPromotion[]
}

/** 分账动账 */
export interface NotificationsProfitsharingTransaction {
  /** 直连商户号 */
  mchid?: string
  /** 服务商商户号 */
  sp_mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 微信分账/回退单号 */
  order_id: string
  /** 商户分账/回退单号 */
  out_order_no: string
  /** 分账接收方 */
  receiver: {
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
    /** 分账接收方账号 */
    account: string
    /** 分账动账金额 · 单位：分 */
    amount: number
    /** 分账/回退描述 */
    description: string
  }
  /** 成功时间 · RFC 3339 */
  success_time: string
}

/** 优惠 */
export interface NotificationsTransactionPromotion {
  /** 券ID */
  coupon_id: string
  /** 优惠名称 */
  name?: string
  /** 优惠范围 */
  scope?: 'GLOBAL' | 'SINGLE' | (string & {})
  /** 优惠类型 */
  type?: 'CASH' | 'NOCASH' | (string & {})
  /** 优惠券面额 · 单位：分 */
  amount: number
  /** 活动ID */
  stock_id?: string
  /** 微信出资 · 单位：分 */
  wechatpay_contribute?: number
  /** 商户出资 · 单位：分 */
  merchant_contribute?: number
  /** 其他出资 · 单位：分 */
  other_contribute?: number
  /** 优惠币种 */
  currency?: string
  /** 单品列表 */
  goods_detail?: {
    /** 商品编码 */
    goods_id: string
    /** 商品数量 */
    quantity: number
    /** 商品单价 · 单位：分 */
    unit_price: number
    /** 商品优惠金额 · 单位：分 */
    discount_amount: number
    /** 商品备注 */
    goods_remark?: string
  }[]
}

