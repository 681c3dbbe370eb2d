// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'
import type { V3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsNode, V3MarketingBusifavorUsersByOpenidCouponsByCouponCodeNode } from './prefixes'

/** 查询商家券事件通知地址：查询参数 */
export interface GetV3MarketingBusifavorCallbacksQuery {
  /** 商户号 · 例：`10000098` */
  mchid: string
}

/** 查询商家券事件通知地址：选项 */
export interface GetV3MarketingBusifavorCallbacksOptions extends CallOptions {
  query: GetV3MarketingBusifavorCallbacksQuery
}

/** 查询商家券事件通知地址：应答 */
export interface GetV3MarketingBusifavorCallbacksResponse {
  /** 通知URL地址 · 例：`https://pay.weixin.qq.com` */
  notify_url: string
  /** 商户号 · 例：`10000098` */
  mchid: string
}

/** 设置商家券事件通知地址：请求 */
export interface PostV3MarketingBusifavorCallbacksJson {
  /** 商户号 · 例：`10000098` */
  mchid?: string
  /** 通知URL地址 · 例：`https://pay.weixin.qq.com` */
  notify_url: string
}

/** 设置商家券事件通知地址：选项 */
export interface PostV3MarketingBusifavorCallbacksOptions extends CallOptions {
  json: PostV3MarketingBusifavorCallbacksJson
}

/** 设置商家券事件通知地址：应答 */
export interface PostV3MarketingBusifavorCallbacksResponse {
  /** 修改时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  update_time: string
  /** 通知URL地址 · 例：`https://pay.weixin.qq.com` */
  notify_url: string
  /** 商户号 · 例：`10000098` */
  mchid: string
}

/** `v3/marketing/busifavor/callbacks` */
export interface V3MarketingBusifavorCallbacks extends PathNode {
  /**
   * 查询商家券事件通知地址
   *
   * `GET /v3/marketing/busifavor/callbacks`
   *
   * 产品：运营工具∙商家券 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012465507 官方文档}
   */
  get(options: GetV3MarketingBusifavorCallbacksOptions): Promise<AxiosResponse<GetV3MarketingBusifavorCallbacksResponse>>
  /**
   * 设置商家券事件通知地址
   *
   * `POST /v3/marketing/busifavor/callbacks`
   *
   * 产品：运营工具∙商家券 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012465431 官方文档}
   */
  post(options: PostV3MarketingBusifavorCallbacksOptions): Promise<AxiosResponse<PostV3MarketingBusifavorCallbacksResponse>>
}

/** 关联订单信息：请求 */
export interface PostV3MarketingBusifavorCouponsAssociateJson extends MarketingBusifavorOrderAssociation {}

/** 关联订单信息：选项 */
export interface PostV3MarketingBusifavorCouponsAssociateOptions extends CallOptions {
  json: PostV3MarketingBusifavorCouponsAssociateJson
}

/** 关联订单信息：应答 */
export interface PostV3MarketingBusifavorCouponsAssociateResponse {
  /** 关联成功时间 · RFC 3339 */
  wechatpay_associate_time: string
}

/** `v3/marketing/busifavor/coupons/associate` */
export interface V3MarketingBusifavorCouponsAssociate extends PathNode {
  /**
   * 关联订单信息
   *
   * `POST /v3/marketing/busifavor/coupons/associate`
   *
   * 产品：运营工具∙商家券 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012465596 官方文档}
   */
  post(options: PostV3MarketingBusifavorCouponsAssociateOptions): Promise<AxiosResponse<PostV3MarketingBusifavorCouponsAssociateResponse>>
}

/** 使券失效：请求 */
export interface PostV3MarketingBusifavorCouponsDeactivateJson {
  /** 券code · 例：`sxxe34343434` */
  coupon_code: string
  /** 批次号 · 例：`1234567891` */
  stock_id: string
  /** 失效请求单据号 · 例：`1002600620019090123143254436` */
  deactivate_request_no: string
  /** 失效原因 */
  deactivate_reason?: string
}

/** 使券失效：选项 */
export interface PostV3MarketingBusifavorCouponsDeactivateOptions extends CallOptions {
  json: PostV3MarketingBusifavorCouponsDeactivateJson
}

/** 使券失效：应答 */
export interface PostV3MarketingBusifavorCouponsDeactivateResponse {
  /** 券成功失效的时间 · RFC 3339 · 例：`2020-05-20T13:29:35+08:00` */
  wechatpay_deactivate_time: string
}

/** `v3/marketing/busifavor/coupons/deactivate` */
export interface V3MarketingBusifavorCouponsDeactivate extends PathNode {
  /**
   * 使券失效
   *
   * `POST /v3/marketing/busifavor/coupons/deactivate`
   *
   * 产品：运营工具∙商家券 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012465890 官方文档}
   */
  post(options: PostV3MarketingBusifavorCouponsDeactivateOptions): Promise<AxiosResponse<PostV3MarketingBusifavorCouponsDeactivateResponse>>
}

/** 取消关联订单信息：请求 */
export interface PostV3MarketingBusifavorCouponsDisassociateJson extends MarketingBusifavorOrderAssociation {}

/** 取消关联订单信息：选项 */
export interface PostV3MarketingBusifavorCouponsDisassociateOptions extends CallOptions {
  json: PostV3MarketingBusifavorCouponsDisassociateJson
}

/** 取消关联订单信息：应答 */
export interface PostV3MarketingBusifavorCouponsDisassociateResponse {
  /** 取消关联成功时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  wechatpay_disassociate_time: string
}

/** `v3/marketing/busifavor/coupons/disassociate` */
export interface V3MarketingBusifavorCouponsDisassociate extends PathNode {
  /**
   * 取消关联订单信息
   *
   * `POST /v3/marketing/busifavor/coupons/disassociate`
   *
   * 产品：运营工具∙商家券 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012465673 官方文档}
   */
  post(options: PostV3MarketingBusifavorCouponsDisassociateOptions): Promise<AxiosResponse<PostV3MarketingBusifavorCouponsDisassociateResponse>>
}

/** 申请退券：请求 */
export interface PostV3MarketingBusifavorCouponsReturnJson {
  /** 券code · 例：`sxxe34343434` */
  coupon_code: string
  /** 批次号 · 例：`1234567891` */
  stock_id: string
  /** 退券请求单据号 · 例：`1002600620019090123143254436` */
  return_request_no: string
}

/** 申请退券：选项 */
export interface PostV3MarketingBusifavorCouponsReturnOptions extends CallOptions {
  json: PostV3MarketingBusifavorCouponsReturnJson
}

/** 申请退券：应答 */
export interface PostV3MarketingBusifavorCouponsReturnResponse {
  /** 微信退券成功的时间 · RFC 3339 · 例：`2020-05-20T13:29:35+08:00` */
  wechatpay_return_time: string
}

/** `v3/marketing/busifavor/coupons/return` */
export interface V3MarketingBusifavorCouponsReturn extends PathNode {
  /**
   * 申请退券
   *
   * `POST /v3/marketing/busifavor/coupons/return`
   *
   * 产品：运营工具∙商家券 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012465845 官方文档}
   */
  post(options: PostV3MarketingBusifavorCouponsReturnOptions): Promise<AxiosResponse<PostV3MarketingBusifavorCouponsReturnResponse>>
}

/** 向用户发券：请求 */
export interface PostV3MarketingBusifavorCouponsSendJson {
  /** 用户标识 · 例：`xsd3434454567676` */
  openid: string
  /** 公众账号ID · 例：`wx1234567889999` */
  appid: string
  /** 批次号 · 例：`100088` */
  stock_id: string
  /** 发券凭证 · 例：`1002600620019090123143254435` */
  out_request_no: string
  /** 券code · 例：`sxxe34343434` */
  coupon_code?: string
}

/** 向用户发券：选项 */
export interface PostV3MarketingBusifavorCouponsSendOptions extends CallOptions {
  json: PostV3MarketingBusifavorCouponsSendJson
}

/** 向用户发券：应答 */
export interface PostV3MarketingBusifavorCouponsSendResponse {
  /** 批次号 · 例：`100088` */
  stock_id: string
  /** 券code · 例：`sxxe34343434` */
  coupon_code?: string
  /** 发券凭证 · 例：`1002600620019090123143254435` */
  out_request_no?: string
  /** 发券结果 */
  send_coupon_result?: {
    /** 微信支付券批次ID */
    stock_id?: string
    /** 发券凭证 */
    out_request_no?: string
    coupon_code?: string
  }
}

/** `v3/marketing/busifavor/coupons/send` */
export interface V3MarketingBusifavorCouponsSend extends PathNode {
  /**
   * 向用户发券
   *
   * `POST /v3/marketing/busifavor/coupons/send`
   *
   * 产品：运营工具∙商家券 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html 官方文档}
   */
  post(options: PostV3MarketingBusifavorCouponsSendOptions): Promise<AxiosResponse<PostV3MarketingBusifavorCouponsSendResponse>>
}

/** 核销用户券：请求 */
export interface PostV3MarketingBusifavorCouponsUseJson {
  /** 券code · 例：`sxxe34343434` */
  coupon_code: string
  /** 批次号 · 例：`100088` */
  stock_id?: string
  /** 公众账号ID · 例：`wx1234567889999` */
  appid: string
  /** 请求核销时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  use_time: string
  /** 核销请求单据号 · 例：`1002600620019090123143254435` */
  use_request_no: string
  /** 用户标识 · 例：`xsd3434454567676` */
  openid?: string
  /** 商户订单号 · 例：`190000001` */
  out_trade_no?: string
  /** 下单商户号 · 例：`190000001` */
  mch_id?: string
  /** 微信支付订单号 · 例：`4200000001856498491` */
  transaction_id?: string
}

/** 核销用户券：选项 */
export interface PostV3MarketingBusifavorCouponsUseOptions extends CallOptions {
  json: PostV3MarketingBusifavorCouponsUseJson
}

/** 核销用户券：应答 */
export interface PostV3MarketingBusifavorCouponsUseResponse {
  /** 批次号 · 例：`100088` */
  stock_id: string
  /** 用户标识 · 例：`dsadas34345454545` */
  openid: string
  /** 系统核销券成功的时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  wechatpay_use_time: string
}

/** `v3/marketing/busifavor/coupons/use` */
export interface V3MarketingBusifavorCouponsUse extends PathNode {
  /**
   * 核销用户券
   *
   * `POST /v3/marketing/busifavor/coupons/use`
   *
   * 产品：运营工具∙商家券 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012465292 官方文档}
   */
  post(options: PostV3MarketingBusifavorCouponsUseOptions): Promise<AxiosResponse<PostV3MarketingBusifavorCouponsUseResponse>>
}

/** 发放消费卡：请求 */
export interface PostV3MarketingBusifavorCouponsByCardIdSendJson {
  /** 消费卡归属appid */
  appid: string
  /** 用户openid */
  openid: string
  /** 商户单据号 */
  out_request_no: string
  /** 请求发卡时间 · RFC 3339 */
  send_time: string
}

/** 发放消费卡：选项 */
export interface PostV3MarketingBusifavorCouponsByCardIdSendOptions extends CallOptions {
  /** 消费卡ID */
  card_id: string
  json: PostV3MarketingBusifavorCouponsByCardIdSendJson
}

/** 发放消费卡：应答 */
export interface PostV3MarketingBusifavorCouponsByCardIdSendResponse {
  /** 消费卡code · 例：`198555211279` */
  card_code: string
}

/** `v3/marketing/busifavor/coupons/{card_id}/send` */
export interface V3MarketingBusifavorCouponsByCardIdSend extends PathNode {
  /**
   * 发放消费卡
   *
   * `POST /v3/marketing/busifavor/coupons/{card_id}/send`
   *
   * 产品：运营工具∙消费卡 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017164666 官方文档}
   */
  post(options: PostV3MarketingBusifavorCouponsByCardIdSendOptions): Promise<AxiosResponse<PostV3MarketingBusifavorCouponsByCardIdSendResponse>>
}

/** 向用户预发放商品券：请求 */
export interface PostV3MarketingBusifavorProductCouponsPreSendJson {
  /** 批次ID · 例：`1000000013001` */
  stock_id: string
  /** 用户商品券Code · 例：`123446565767` */
  coupon_code?: string
  /** 公众账号AppID · 例：`wx233544546545989` */
  appid: string
  /** 用户OpenID · 例：`oh-394z-6CGkNoJrsDLTTUKiAnp4` */
  openid?: string
  /** 发券请求单号 · 例：`34657_20250101_123456` */
  send_request_no: string
}

/** 向用户预发放商品券：选项 */
export interface PostV3MarketingBusifavorProductCouponsPreSendOptions extends CallOptions {
  json: PostV3MarketingBusifavorProductCouponsPreSendJson
}

/** 向用户预发放商品券：应答 */
export interface PostV3MarketingBusifavorProductCouponsPreSendResponse {
  /** 预发券token · 例：`ABBpZjCfAAABAAAAAACmTrRvExc7XKea-` */
  token: string
}

/** `v3/marketing/busifavor/product-coupons/pre-send` */
export interface V3MarketingBusifavorProductCouponsPreSend extends PathNode {
  /**
   * 向用户预发放商品券
   *
   * `POST /v3/marketing/busifavor/product-coupons/pre-send`
   *
   * 产品：运营工具∙商家券 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/brand/4016797130 官方文档}
   */
  post(options: PostV3MarketingBusifavorProductCouponsPreSendOptions): Promise<AxiosResponse<PostV3MarketingBusifavorProductCouponsPreSendResponse>>
}

/** 向用户发放商品券：请求 */
export interface PostV3MarketingBusifavorProductCouponsSendJson {
  /** 用户标识 · 例：`xsd3434454567676` */
  openid: string
  /** 公众账号ID · 例：`wx1234567889999` */
  appid: string
  /** 批次号 · 例：`12312354` */
  stock_id: string
  /** 发券凭证 · 例：`2335465` */
  out_request_no: string
  /** 券code · 例：`202007019999` */
  coupon_code?: string
  /** 券类型 */
  coupon_type: 'NORMAL' | 'MEMBER'
  /** 会员卡ID · 例：`pbLatjvWOibDc5-TBnbUk1pD12o0` */
  member_card_id?: string
}

/** 向用户发放商品券：选项 */
export interface PostV3MarketingBusifavorProductCouponsSendOptions extends CallOptions {
  json: PostV3MarketingBusifavorProductCouponsSendJson
}

/** 向用户发放商品券：应答 */
export interface PostV3MarketingBusifavorProductCouponsSendResponse {
  /** 批次号 · 例：`1262260000000268` */
  stock_id: string
  /** 券code · 例：`2312323` */
  coupon_code: string
  /** 发券凭证 · 例：`2335465` */
  out_request_no: string
}

/** `v3/marketing/busifavor/product-coupons/send` */
export interface V3MarketingBusifavorProductCouponsSend extends PathNode {
  /**
   * 向用户发放商品券
   *
   * `POST /v3/marketing/busifavor/product-coupons/send`
   *
   * 产品：运营工具∙商家券 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4015594964 官方文档}
   */
  post(options: PostV3MarketingBusifavorProductCouponsSendOptions): Promise<AxiosResponse<PostV3MarketingBusifavorProductCouponsSendResponse>>
}

/** 创建商家券：请求 */
export interface PostV3MarketingBusifavorStocksJson {
  /** 商家券批次名称 */
  stock_name: string
  /** 批次归属商户号 · 例：`10000022` */
  belong_merchant: string
  /** 批次备注 */
  comment?: string
  /** 适用商品范围 */
  goods_name: string
  /** 批次类型 */
  stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE'
  /** 核销规则 */
  coupon_use_rule: {
    /** 券可核销时间 */
    coupon_available_time: {
      /** 开始时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
      available_begin_time: string
      /** 结束时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
      available_end_time: string
      /** 生效后N天内有效 */
      available_day_after_receive?: number
      /** 固定周期有效时间段 */
      available_week?: {
        /** 可用星期数 */
        week_day?: number[]
        /** 当天可用时间段 */
        available_day_time?: {
          /** 当天可用开始时间 */
          begin_time?: number
          /** 当天可用结束时间 */
          end_time?: number
        }[]
      }
      /** 无规律的有效时间段 */
      irregulary_avaliable_time?: {
        /** 开始时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
        begin_time?: string
        /** 结束时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
        end_time?: string
      }[]
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number
      /** 领取后N秒内有效 */
      available_second_after_receive?: number
    }
    /** 固定面额满减券使用规则 */
    fixed_normal_coupon?: {
      /** 优惠金额 · 单位：分 */
      discount_amount: number
      /** 消费门槛 · 单位：分 */
      transaction_minimum: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 折扣比例 */
      discount_percent: number
      /** 消费门槛 · 单位：分 */
      transaction_minimum: number
    }
    /** 换购券使用规则 */
    exchange_coupon?: {
      /** 单品换购价 · 单位：分 */
      exchange_price: number
      /** 消费门槛 · 单位：分 */
      transaction_minimum: number
    }
    /** 核销方式 */
    use_method: 'OFF_LINE' | 'MINI_PROGRAMS' | 'SELF_CONSUME' | 'PAYMENT_CODE'
    /** 小程序appid · 例：`wx23232232323` */
    mini_programs_appid?: string
    /** 小程序path · 例：`/path/index/index` */
    mini_programs_path?: string
  }
  /** 发放规则 */
  stock_send_rule: {
    /** 批次总预算 · 单位：分 */
    max_amount?: number
    /** 批次最大发放个数 */
    max_coupons: number
    /** 用户最大可领个数 */
    max_coupons_per_user: number
    /** 单天发放上限金额 · 单位：分 */
    max_amount_by_day?: number
    /** 单天发放上限个数 */
    max_coupons_by_day?: number
    /** 是否开启自然人限制 */
    natural_person_limit?: boolean
    /** 可疑账号拦截 */
    prevent_api_abuse?: boolean
    /** 是否允许转赠 */
    transferable?: boolean
    /** 是否允许分享链接 */
    shareable?: boolean
  }
  /** 商户请求单号 · 例：`100002322019090134234sfdf` */
  out_request_no: string
  /** 自定义入口 */
  custom_entrance?: MarketingBusifavorCustomEntrance
  /** 样式信息 */
  display_pattern_info?: {
    /** 使用须知 */
    description?: string
    /** 商户logo */
    merchant_logo_url?: string
    /** 商户名称 */
    merchant_name?: string
    /** 背景颜色 */
    background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100'
    /** 券详情图片 */
    coupon_image_url?: string
    /** 视频号相关信息 */
    finder_info?: {
      /** 视频号ID · 例：`sph6Rngt2T4RlUf` */
      finder_id: string
      /** 视频号视频ID · 例：`sph6Rngt2T4RlUf` */
      finder_video_id: string
      /** 视频号封面图 · URL */
      finder_video_cover_image_url: string
    }
  }
  /** 券code模式 */
  coupon_code_mode: 'WECHATPAY_MODE' | 'MERCHANT_API' | 'MERCHANT_UPLOAD'
  /** 事件通知配置 */
  notify_config?: {
    /** 事件通知appid · 例：`wx23232232323` */
    notify_appid?: string
  }
  /** 是否允许营销补贴 */
  subsidy?: boolean
}

/** 创建商家券：选项 */
export interface PostV3MarketingBusifavorStocksOptions extends CallOptions {
  json: PostV3MarketingBusifavorStocksJson
}

/** 创建商家券：应答 */
export interface PostV3MarketingBusifavorStocksResponse {
  /** 批次号 · 例：`98065001` */
  stock_id: string
  /** 创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  create_time: string
}

/** `v3/marketing/busifavor/stocks` */
export interface V3MarketingBusifavorStocks extends Printed {
  /**
   * 创建商家券
   *
   * `POST /v3/marketing/busifavor/stocks`
   *
   * 产品：运营工具∙商家券 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534855 官方文档}
   */
  post(options: PostV3MarketingBusifavorStocksOptions): Promise<AxiosResponse<PostV3MarketingBusifavorStocksResponse>>
  readonly _stock_id_: V3MarketingBusifavorStocksByStockId
  readonly '{stock_id}': V3MarketingBusifavorStocksByStockId
  readonly '{stock_id}/budget': V3MarketingBusifavorStocksByStockIdBudget
  readonly '{stock_id}/couponcodes': V3MarketingBusifavorStocksByStockIdCouponcodes
  readonly '{stock_id}/couponcodes/{coupon_code}': V3MarketingBusifavorStocksByStockIdCouponcodesByCouponCode
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/marketing/busifavor/stocks/${Path}`>
}

/** 查询商家券详情：选项 */
export interface GetV3MarketingBusifavorStocksByStockIdOptions extends CallOptions {
  /** 批次号 · 例：`1212` */
  stock_id: string
}

/** 查询商家券详情：应答 */
export interface GetV3MarketingBusifavorStocksByStockIdResponse {
  /** 商家券批次名称 */
  stock_name: string
  /** 批次归属商户号 · 例：`10000022` */
  belong_merchant: string
  /** 批次备注 */
  comment?: string
  /** 适用商品范围 */
  goods_name: string
  /** 批次类型 */
  stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
  /** 核销规则 */
  coupon_use_rule: MarketingBusifavorCouponUseRule
  /** 发放规则 */
  stock_send_rule: {
    /** 批次总预算 · 单位：分 */
    max_amount?: number
    /** 批次最大发放个数 */
    max_coupons?: number
    /** 用户最大可领个数 */
    max_coupons_per_user: number
    /** 单天发放上限金额 · 单位：分 */
    max_amount_by_day?: number
    /** 单天发放上限个数 */
    max_coupons_by_day?: number
    /** 是否开启自然人限制 */
    natural_person_limit?: boolean
    /** 可疑账号拦截 */
    prevent_api_abuse?: boolean
    /** 是否允许转赠 */
    transferable?: boolean
    /** 是否允许分享链接 */
    shareable?: boolean
  }
  /** 自定义入口 */
  custom_entrance?: MarketingBusifavorCustomEntranceReceived
  /** 样式信息 */
  display_pattern_info?: MarketingBusifavorDisplayPatternInfoReceived
  /** 批次状态 */
  stock_state: 'UNAUDIT' | 'RUNNING' | 'STOPED' | 'PAUSED' | (string & {})
  /** 券code模式 */
  coupon_code_mode: 'WECHATPAY_MODE' | 'MERCHANT_API' | 'MERCHANT_UPLOAD' | (string & {})
  /** 批次号 · 例：`1212` */
  stock_id: string
  /** 券code数量 */
  coupon_code_count?: {
    /** 该批次总共已上传的code总数 */
    total_count: number
    /** 该批次当前可用的code数 */
    available_count: number
  }
  /** 事件通知配置 */
  notify_config?: {
    /** 事件通知appid · 例：`wx23232232323` */
    notify_appid?: string
  }
  /** 批次发放情况 */
  send_count_information?: {
    /** 已发放券张数 */
    total_send_num?: number
    /** 已发放券金额 · 单位：分 */
    total_send_amount?: number
    /** 单天已发放券张数 */
    today_send_num?: number
    /** 单天已发放券金额 · 单位：分 */
    today_send_amount?: number
  }
  /** 是否允许营销补差 */
  subsidy?: boolean
}

/** 修改商家券基本信息：请求 */
export interface PatchV3MarketingBusifavorStocksByStockIdJson {
  /** 自定义入口 */
  custom_entrance?: {
    /** 小程序入口 */
    mini_programs_info?: {
      /** 商家小程序appid · 例：`wx234545656765876` */
      mini_programs_appid?: string
      /** 商家小程序path · 例：`/path/index/index` */
      mini_programs_path?: string
      /** 入口文案 */
      entrance_words?: string
      /** 引导文案 */
      guiding_words?: string
    }
    /** 商户公众号appid · 例：`wx324345hgfhfghfg` */
    appid?: string
    /** 营销馆id · 例：`233455656` */
    hall_id?: string
    /** code展示模式 */
    code_display_mode?: 'NOT_SHOW' | 'BARCODE' | 'QRCODE'
  }
  /** 批次名称 */
  stock_name?: string
  /** 批次备注 */
  comment?: string
  /** 适用商品范围 */
  goods_name?: string
  /** 商户请求单号 · 例：`6122352020010133287985742` */
  out_request_no: string
  /** 样式信息 */
  display_pattern_info?: MarketingBusifavorDisplayPatternInfo
  /** 核销规则 */
  coupon_use_rule?: {
    /** 核销方式 */
    use_method?: 'OFF_LINE' | 'MINI_PROGRAMS' | 'SELF_CONSUME' | 'PAYMENT_CODE'
    /** 小程序appid · 例：`wx23232232323` */
    mini_programs_appid?: string
    /** 小程序path · 例：`/path/index/index` */
    mini_programs_path?: string
  }
  /** 发放规则 */
  stock_send_rule?: {
    /** 是否开启自然人限领 */
    natural_person_limit?: boolean
    /** 可疑账号拦截 */
    prevent_api_abuse?: boolean
  }
  /** 事件通知配置 */
  notify_config?: {
    /** 事件通知appid · 例：`wx23232232323` */
    notify_appid?: string
  }
  /** 是否允许营销补差 */
  subsidy?: boolean
}

/** 修改商家券基本信息：选项 */
export interface PatchV3MarketingBusifavorStocksByStockIdOptions extends CallOptions {
  /** 批次号 · 例：`101156451224` */
  stock_id: string
  json: PatchV3MarketingBusifavorStocksByStockIdJson
}

/** 修改商家券基本信息：应答 */
export type PatchV3MarketingBusifavorStocksByStockIdResponse = undefined

/** `v3/marketing/busifavor/stocks/{stock_id}` */
export interface V3MarketingBusifavorStocksByStockId extends Printed {
  /**
   * 查询商家券详情
   *
   * `GET /v3/marketing/busifavor/stocks/{stock_id}`
   *
   * 产品：运营工具∙商家券 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534928 官方文档}
   */
  get(options: GetV3MarketingBusifavorStocksByStockIdOptions): Promise<AxiosResponse<GetV3MarketingBusifavorStocksByStockIdResponse>>
  /**
   * 修改商家券基本信息
   *
   * `PATCH /v3/marketing/busifavor/stocks/{stock_id}`
   *
   * 产品：运营工具∙商家券 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535020 官方文档}
   */
  patch(options: PatchV3MarketingBusifavorStocksByStockIdOptions): Promise<AxiosResponse<PatchV3MarketingBusifavorStocksByStockIdResponse>>
  readonly budget: V3MarketingBusifavorStocksByStockIdBudget
  readonly couponcodes: V3MarketingBusifavorStocksByStockIdCouponcodes
  readonly 'couponcodes/{coupon_code}': V3MarketingBusifavorStocksByStockIdCouponcodesByCouponCode
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/marketing/busifavor/stocks/{stock_id}/${Path}`>
}

/** 修改批次预算：请求 */
export interface PatchV3MarketingBusifavorStocksByStockIdBudgetJson {
  /** 目标批次最大发放个数 */
  target_max_coupons?: number
  /** 目标单天发放上限个数 */
  target_max_coupons_by_day?: number
  /** 当前批次最大发放个数 */
  current_max_coupons?: number
  /** 当前单天发放上限个数 */
  current_max_coupons_by_day?: number
  /** 修改预算请求单据号 · 例：`1002600620019090123143254436` */
  modify_budget_request_no: string
}

/** 修改批次预算：选项 */
export interface PatchV3MarketingBusifavorStocksByStockIdBudgetOptions extends CallOptions {
  /** 批次号 · 例：`98065001` */
  stock_id: string
  json: PatchV3MarketingBusifavorStocksByStockIdBudgetJson
}

/** 修改批次预算：应答 */
export interface PatchV3MarketingBusifavorStocksByStockIdBudgetResponse {
  /** 批次当前最大发放个数 */
  max_coupons: number
  /** 当前单天发放上限个数 */
  max_coupons_by_day?: number
}

/** `v3/marketing/busifavor/stocks/{stock_id}/budget` */
export interface V3MarketingBusifavorStocksByStockIdBudget extends PathNode {
  /**
   * 修改批次预算
   *
   * `PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget`
   *
   * 产品：运营工具∙商家券 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012465739 官方文档}
   */
  patch(options: PatchV3MarketingBusifavorStocksByStockIdBudgetOptions): Promise<AxiosResponse<PatchV3MarketingBusifavorStocksByStockIdBudgetResponse>>
}

/** 查询预存code列表：查询参数 */
export interface GetV3MarketingBusifavorStocksByStockIdCouponcodesQuery {
  /** 券code状态 */
  status?: 'SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED'
  /** 公众账号ID · 例：`wx233544546545989` */
  appid?: string
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
}

/** 查询预存code列表：选项 */
export interface GetV3MarketingBusifavorStocksByStockIdCouponcodesOptions extends CallOptions {
  /** 批次号 · 例：`98065001` */
  stock_id: string
  query?: GetV3MarketingBusifavorStocksByStockIdCouponcodesQuery
}

/** 查询预存code列表：应答 */
export interface GetV3MarketingBusifavorStocksByStockIdCouponcodesResponse {
  /** 批次号 · 例：`98065001` */
  stock_id: string
  /** 批次总数 */
  total_count: number
  /** 分页大小 */
  limit: number
  /** 分页页码 */
  offset: number
  /** 券code列表 */
  data?: MarketingBusifavorCouponCode[]
}

/** 上传预存code：请求 */
export interface PostV3MarketingBusifavorStocksByStockIdCouponcodesJson {
  /** 券code列表 */
  coupon_code_list: string[]
  /** 请求业务单据号 · 例：`100002322019090134234sfdf` */
  upload_request_no: string
}

/** 上传预存code：选项 */
export interface PostV3MarketingBusifavorStocksByStockIdCouponcodesOptions extends CallOptions {
  /** 批次号 · 例：`98065001` */
  stock_id: string
  json: PostV3MarketingBusifavorStocksByStockIdCouponcodesJson
}

/** 上传预存code：应答 */
export interface PostV3MarketingBusifavorStocksByStockIdCouponcodesResponse {
  /** 批次号 · 例：`98065001` */
  stock_id: string
  /** 去重后上传code总数 */
  total_count: number
  /** 上传成功code个数 */
  success_count: number
  /** 上传成功的code列表 */
  success_codes?: string[]
  /** 上传成功时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  success_time: string
  /** 上传失败code个数 */
  fail_count?: number
  /** 上传失败的code及原因 */
  fail_codes?: {
    /** 上传失败的券code · 例：`ABCD23456` */
    coupon_code: string
    /** 上传失败错误码 · 例：`LENGTH_LIMIT` */
    code: string
    /** 上传失败错误信息 */
    message: string
  }[]
  /** 已存在的code列表 */
  exist_codes?: string[]
  /** 本次请求中重复的code列表 */
  duplicate_codes?: string[]
}

/** `v3/marketing/busifavor/stocks/{stock_id}/couponcodes` */
export interface V3MarketingBusifavorStocksByStockIdCouponcodes extends Printed {
  /**
   * 查询预存code列表
   *
   * `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`
   *
   * 产品：运营工具∙商家券 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html 官方文档}
   */
  get(options: GetV3MarketingBusifavorStocksByStockIdCouponcodesOptions): Promise<AxiosResponse<GetV3MarketingBusifavorStocksByStockIdCouponcodesResponse>>
  /**
   * 上传预存code
   *
   * `POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`
   *
   * 产品：运营工具∙商家券 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012487038 官方文档}
   */
  post(options: PostV3MarketingBusifavorStocksByStockIdCouponcodesOptions): Promise<AxiosResponse<PostV3MarketingBusifavorStocksByStockIdCouponcodesResponse>>
  readonly _coupon_code_: V3MarketingBusifavorStocksByStockIdCouponcodesByCouponCode
  readonly '{coupon_code}': V3MarketingBusifavorStocksByStockIdCouponcodesByCouponCode
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/marketing/busifavor/stocks/{stock_id}/couponcodes/${Path}`>
}

/** 查询预存code详情：查询参数 */
export interface GetV3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeQuery {
  /** 公众账号ID · 例：`wx233544546545989` */
  appid?: string
}

/** 查询预存code详情：选项 */
export interface GetV3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeOptions extends CallOptions {
  /** 批次号 · 例：`1212` */
  stock_id: string
  /** 商户上传的code · 例：`1212` */
  coupon_code: string
  query?: GetV3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeQuery
}

/** 查询预存code详情：应答 */
export interface GetV3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeResponse {
  /** 券code信息 */
  code_information: MarketingBusifavorCouponCode
  /** 券码信息 */
  coupon_information?: {
    /** 商家券批次名称 */
    stock_name: string
    /** 批次归属商户号 · 例：`10000022` */
    belong_merchant: string
    /** 批次备注 */
    comment?: string
    /** 适用商品范围 */
    goods_name: string
    /** 批次类型 */
    stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
    /** 是否允许转赠 */
    transferable?: boolean
    /** 是否允许分享领券链接 */
    shareable?: boolean
    /** 券状态 */
    coupon_state?: string
    /** 核销规则 */
    coupon_use_rule: MarketingBusifavorCouponUseRule
    /** 自定义入口 */
    custom_entrance?: MarketingBusifavorCustomEntranceReceived
    /** 样式信息 */
    display_pattern_info?: MarketingBusifavorDisplayPatternInfoReceived
    coupon_code?: string
    /** 批次号 */
    stock_id?: string
    /** 用户领取到的这张券实际可使用的开始时间 · RFC 3339 */
    available_start_time?: string
    /** 用户领取到这张券的过期时间 · RFC 3339 */
    expire_time?: string
    /** 用户领取到这张券的时间 · RFC 3339 */
    receive_time?: string
    /** 发券时传入的唯一凭证 */
    send_request_no?: string
    /** 核销时传入的唯一凭证（如券已被核销 */
    use_request_no?: string
    /** 券被核销的时间（如券已被核销 · RFC 3339 */
    use_time?: string
    /** 关联的商户订单号 */
    associate_out_trade_no?: string
    /** 回退时传入的唯一凭证（如券发生了退回 */
    return_request_no?: string
    /** 券被回退的时间（如券发生了退回 · RFC 3339 */
    return_time?: string
    /** 失效请求单号 */
    deactivate_request_no?: string
    /** 失效时间 · RFC 3339 */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
  }
}

/** 删除预存code：查询参数 */
export interface DeleteV3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeQuery {
  /** 请求业务单据号 · 例：`1212` */
  delete_request_no: string
}

/** 删除预存code：选项 */
export interface DeleteV3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeOptions extends CallOptions {
  /** 批次号 · 例：`101156451224` */
  stock_id: string
  /** 商户上传的code · 例：`1212` */
  coupon_code: string
  query: DeleteV3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeQuery
}

/** 删除预存code：应答 */
export interface DeleteV3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeResponse {
  /** 批次号 · 例：`101156451224` */
  stock_id: string
  /** 删除时间 · RFC 3339 */
  delete_time: string
}

/** `v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}` */
export interface V3MarketingBusifavorStocksByStockIdCouponcodesByCouponCode extends PathNode {
  /**
   * 查询预存code详情
   *
   * `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`
   *
   * 产品：运营工具∙商家券 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html 官方文档}
   */
  get(options: GetV3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeOptions): Promise<AxiosResponse<GetV3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeResponse>>
  /**
   * 删除预存code
   *
   * `DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`
   *
   * 产品：运营工具∙商家券 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html 官方文档}
   */
  delete(options: DeleteV3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeOptions): Promise<AxiosResponse<DeleteV3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeResponse>>
}

/** 查询营销补差付款单列表：查询参数 */
export interface GetV3MarketingBusifavorSubsidyPayReceiptsQuery {
  /** 商家券批次号 · 例：`128888000000001` */
  stock_id: string
  /** 商家券Code · 例：`ABCD12345678` */
  coupon_code: string
  /** 补差付款请求单号 · 例：`subsidy-abcd-12345678` */
  out_subsidy_no?: string
}

/** 查询营销补差付款单列表：选项 */
export interface GetV3MarketingBusifavorSubsidyPayReceiptsOptions extends CallOptions {
  query: GetV3MarketingBusifavorSubsidyPayReceiptsQuery
}

/** 查询营销补差付款单列表：应答 */
export interface GetV3MarketingBusifavorSubsidyPayReceiptsResponse {
  /** 补差付款单据列表 */
  pay_receipt_list?: MarketingBusifavorSubsidyPayReceipt[]
}

/** 营销补差付款：请求 */
export interface PostV3MarketingBusifavorSubsidyPayReceiptsJson {
  /** 商家券批次号 · 例：`128888000000001` */
  stock_id: string
  /** 商家券Code · 例：`ABCD12345678` */
  coupon_code: string
  /** 微信支付订单号 · 例：`4200000913202101152566792388` */
  transaction_id: string
  /** 营销补差扣款商户号 · 例：`1900000001` */
  payer_merchant: string
  /** 营销补差入账商户号 · 例：`1900000002` */
  payee_merchant: string
  /** 补差付款金额 · 单位：分 */
  amount: number
  /** 补差付款描述 · 例：`20210115DESCRIPTION` */
  description: string
  /** 业务请求唯一单号 · 例：`subsidy-abcd-12345678` */
  out_subsidy_no: string
}

/** 营销补差付款：选项 */
export interface PostV3MarketingBusifavorSubsidyPayReceiptsOptions extends CallOptions {
  json: PostV3MarketingBusifavorSubsidyPayReceiptsJson
}

/** 营销补差付款：应答 */
export interface PostV3MarketingBusifavorSubsidyPayReceiptsResponse extends MarketingBusifavorSubsidyPayReceipt {}

/** `v3/marketing/busifavor/subsidy/pay-receipts` */
export interface V3MarketingBusifavorSubsidyPayReceipts extends Printed {
  /**
   * 查询营销补差付款单列表
   *
   * `GET /v3/marketing/busifavor/subsidy/pay-receipts`
   *
   * 产品：运营工具∙商家券 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017147338 官方文档}
   */
  get(options: GetV3MarketingBusifavorSubsidyPayReceiptsOptions): Promise<AxiosResponse<GetV3MarketingBusifavorSubsidyPayReceiptsResponse>>
  /**
   * 营销补差付款
   *
   * `POST /v3/marketing/busifavor/subsidy/pay-receipts`
   *
   * 产品：运营工具∙商家券 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017147321 官方文档}
   */
  post(options: PostV3MarketingBusifavorSubsidyPayReceiptsOptions): Promise<AxiosResponse<PostV3MarketingBusifavorSubsidyPayReceiptsResponse>>
  readonly _subsidy_receipt_id_: V3MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptId
  readonly '{subsidy_receipt_id}': V3MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptId
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/marketing/busifavor/subsidy/pay-receipts/${Path}`>
}

/** 查询营销补差付款单详情：选项 */
export interface GetV3MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptIdOptions extends CallOptions {
  /** 补差付款单号 · 例：`1120200119165100000000000001` */
  subsidy_receipt_id: string
}

/** 查询营销补差付款单详情：应答 */
export interface GetV3MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptIdResponse extends MarketingBusifavorSubsidyPayReceipt {}

/** `v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}` */
export interface V3MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptId extends PathNode {
  /**
   * 查询营销补差付款单详情
   *
   * `GET /v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}`
   *
   * 产品：运营工具∙商家券 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017147336 官方文档}
   */
  get(options: GetV3MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptIdOptions): Promise<AxiosResponse<GetV3MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptIdResponse>>
}

/** 营销补差回退：请求 */
export interface PostV3MarketingBusifavorSubsidyReturnReceiptsJson {
  /** 商家券批次号 · 例：`128888000000001` */
  stock_id: string
  /** 商家券Code · 例：`ABCD12345678` */
  coupon_code: string
  /** 微信支付订单号 · 例：`4200000913202101152566792388` */
  transaction_id: string
  /** 微信支付退款单号 · 例：`50100506732021010105138718375` */
  refund_id: string
  /** 原营销补差扣款商户号 · 例：`1900000001` */
  payer_merchant: string
  /** 原营销补差入账商户号 · 例：`1900000002` */
  payee_merchant: string
  /** 补差回退金额 · 单位：分 */
  amount: number
  /** 补差回退描述 · 例：`20210115DESCRIPTION` */
  description: string
  /** 业务请求唯一单号 · 例：`subsidy-abcd-12345678` */
  out_subsidy_return_no: string
}

/** 营销补差回退：选项 */
export interface PostV3MarketingBusifavorSubsidyReturnReceiptsOptions extends CallOptions {
  json: PostV3MarketingBusifavorSubsidyReturnReceiptsJson
}

/** 营销补差回退：应答 */
export interface PostV3MarketingBusifavorSubsidyReturnReceiptsResponse extends MarketingBusifavorSubsidyReturnReceipt {}

/** `v3/marketing/busifavor/subsidy/return-receipts` */
export interface V3MarketingBusifavorSubsidyReturnReceipts extends Printed {
  /**
   * 营销补差回退
   *
   * `POST /v3/marketing/busifavor/subsidy/return-receipts`
   *
   * 产品：运营工具∙商家券 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017147332 官方文档}
   */
  post(options: PostV3MarketingBusifavorSubsidyReturnReceiptsOptions): Promise<AxiosResponse<PostV3MarketingBusifavorSubsidyReturnReceiptsResponse>>
  readonly _subsidy_return_receipt_id_: V3MarketingBusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptId
  readonly '{subsidy_return_receipt_id}': V3MarketingBusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptId
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/marketing/busifavor/subsidy/return-receipts/${Path}`>
}

/** 查询商家券营销补差回退单详情：选项 */
export interface GetV3MarketingBusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptIdOptions extends CallOptions {
  /** 补差回退单号 · 例：`2120200119165100000000000001` */
  subsidy_return_receipt_id: string
}

/** 查询商家券营销补差回退单详情：应答 */
export interface GetV3MarketingBusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptIdResponse extends MarketingBusifavorSubsidyReturnReceipt {}

/** `v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}` */
export interface V3MarketingBusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptId extends PathNode {
  /**
   * 查询商家券营销补差回退单详情
   *
   * `GET /v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}`
   *
   * 产品：运营工具∙商家券 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017147344 官方文档}
   */
  get(options: GetV3MarketingBusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptIdOptions): Promise<AxiosResponse<GetV3MarketingBusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptIdResponse>>
}

/** 根据过滤条件查询用户券：查询参数 */
export interface GetV3MarketingBusifavorUsersByOpenidCouponsQuery {
  /** 公众账号ID · 例：`wx233544546545989` */
  appid: string
  /** 批次号 · 例：`9865000` */
  stock_id?: string
  /** 券状态 */
  coupon_state?: 'SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED'
  /** 创建批次的商户号 · 例：`1000000001` */
  creator_merchant?: string
  /** 批次归属商户号 · 例：`1000000002` */
  belong_merchant?: string
  /** 批次发放商户号 · 例：`1000000003` */
  sender_merchant?: string
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
}

/** 根据过滤条件查询用户券：选项 */
export interface GetV3MarketingBusifavorUsersByOpenidCouponsOptions extends CallOptions {
  /** 用户标识 · 例：`2323dfsdf342342` */
  openid: string
  query: GetV3MarketingBusifavorUsersByOpenidCouponsQuery
}

/** 根据过滤条件查询用户券：应答 */
export interface GetV3MarketingBusifavorUsersByOpenidCouponsResponse {
  /** 总数量 */
  total_count: number
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 结果集 */
  data?: {
    /** 商家券批次名称 · 最长24个字符 */
    stock_name: string
    /** 批次归属商户号 · 8～15个字符 */
    belong_merchant: string
    /** 批次备注 · 最长20个字符 */
    comment?: string
    /** 适用商品范围 · 最长15个字符 */
    goods_name: string
    /** 批次类型 · 最长32个字符 */
    stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
    /** 核销规则 */
    coupon_use_rule: MarketingBusifavorUserCouponUseRule
    /** 自定义入口 */
    custom_entrance?: MarketingBusifavorUserCouponCustomEntrance
    /** 样式信息 */
    display_pattern_info?: MarketingBusifavorUserCouponDisplayPatternInfo
    /** 券code */
    coupon_code?: string
    /** 券状态 */
    coupon_state?: 'SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
    /** 批次号 */
    stock_id?: string
    /** 是否允许转赠 */
    transferable?: boolean
    /** 是否允许分享链接 */
    shareable?: boolean
    /** 发券请求单号 */
    send_request_no?: string
    /** 核销请求单号 */
    use_request_no?: string
    /** 券可使用开始时间 · RFC 3339 */
    available_start_time?: string
    /** 券过期时间 · RFC 3339 */
    expire_time?: string
    /** 券领券时间 · RFC 3339 */
    receive_time?: string
    /** 券核销时间 · RFC 3339 */
    use_time?: string
    /** 关联的商户订单号 */
    associate_out_trade_no?: string
    /** 回退时传入的唯一凭证（如券发生了退回 */
    return_request_no?: string
    /** 券被回退的时间（如券发生了退回 · RFC 3339 */
    return_time?: string
    /** 失效请求单号 */
    deactivate_request_no?: string
    /** 失效时间 · RFC 3339 */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
  }[]
}

/** `v3/marketing/busifavor/users/{openid}/coupons` */
export interface V3MarketingBusifavorUsersByOpenidCoupons extends Printed {
  /**
   * 根据过滤条件查询用户券
   *
   * `GET /v3/marketing/busifavor/users/{openid}/coupons`
   *
   * 产品：运营工具∙商家券 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534963 官方文档}
   */
  get(options: GetV3MarketingBusifavorUsersByOpenidCouponsOptions): Promise<AxiosResponse<GetV3MarketingBusifavorUsersByOpenidCouponsResponse>>
  readonly _coupon_code_: V3MarketingBusifavorUsersByOpenidCouponsByCouponCodeNode
  readonly '{coupon_code}': V3MarketingBusifavorUsersByOpenidCouponsByCouponCodeNode
  readonly '{coupon_code}/appids': V3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsNode
  readonly '{coupon_code}/appids/{appid}': V3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppid
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/marketing/busifavor/users/{openid}/coupons/${Path}`>
}

/** 查询用户单张券详情：选项 */
export interface GetV3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppidOptions extends CallOptions {
  /** 用户标识 */
  openid: string
  /** 券code */
  coupon_code: string
  /** 公众账号ID */
  appid: string
}

/** 查询用户单张券详情：应答 */
export interface GetV3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppidResponse {
  /** 商家券批次名称 · 最长24个字符 */
  stock_name: string
  /** 批次归属商户号 · 8～15个字符 */
  belong_merchant: string
  /** 批次备注 · 最长20个字符 */
  comment?: string
  /** 适用商品范围 · 最长15个字符 */
  goods_name: string
  /** 批次类型 · 最长32个字符 */
  stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
  /** 核销规则 */
  coupon_use_rule: MarketingBusifavorUserCouponUseRule
  /** 自定义入口 */
  custom_entrance?: MarketingBusifavorUserCouponCustomEntrance
  /** 样式信息 */
  display_pattern_info?: MarketingBusifavorUserCouponDisplayPatternInfo
  /** 券code */
  coupon_code?: string
  /** 券状态 */
  coupon_state?: 'SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | 'PENDING_REDEEM' | 'REDEEM_CONFIRMING' | 'REDEEM_FAILED' | 'REDEEM_EXPIRED' | (string & {})
  /** 批次号 */
  stock_id?: string
  /** 是否允许转赠 */
  transferable?: boolean
  /** 是否允许分享链接 */
  shareable?: boolean
  /** 发券请求单号 */
  send_request_no?: string
  /** 核销请求单号 */
  use_request_no?: string
  /** 券可使用开始时间 · RFC 3339 */
  available_start_time?: string
  /** 券过期时间 · RFC 3339 */
  expire_time?: string
  /** 券领券时间 · RFC 3339 */
  receive_time?: string
  /** 券核销时间 · RFC 3339 */
  use_time?: string
  /** 关联的商户订单号 */
  associate_out_trade_no?: string
  /** 回退时传入的唯一凭证（如券发生了退回 */
  return_request_no?: string
  /** 券被回退的时间（如券发生了退回 · RFC 3339 */
  return_time?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /** 失效时间 · RFC 3339 */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
}

/** `v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}` */
export interface V3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppid extends PathNode {
  /**
   * 查询用户单张券详情
   *
   * `GET /v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}`
   *
   * 产品：运营工具∙商家券 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535011 官方文档}
   */
  get(options: GetV3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppidOptions): Promise<AxiosResponse<GetV3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppidResponse>>
}

export interface MarketingBusifavorOperations {
  'GET /v3/marketing/busifavor/callbacks': { query: GetV3MarketingBusifavorCallbacksQuery; options: GetV3MarketingBusifavorCallbacksOptions; response: GetV3MarketingBusifavorCallbacksResponse }
  'POST /v3/marketing/busifavor/callbacks': { json: PostV3MarketingBusifavorCallbacksJson; options: PostV3MarketingBusifavorCallbacksOptions; response: PostV3MarketingBusifavorCallbacksResponse }
  'POST /v3/marketing/busifavor/coupons/associate': { json: PostV3MarketingBusifavorCouponsAssociateJson; options: PostV3MarketingBusifavorCouponsAssociateOptions; response: PostV3MarketingBusifavorCouponsAssociateResponse }
  'POST /v3/marketing/busifavor/coupons/deactivate': { json: PostV3MarketingBusifavorCouponsDeactivateJson; options: PostV3MarketingBusifavorCouponsDeactivateOptions; response: PostV3MarketingBusifavorCouponsDeactivateResponse }
  'POST /v3/marketing/busifavor/coupons/disassociate': { json: PostV3MarketingBusifavorCouponsDisassociateJson; options: PostV3MarketingBusifavorCouponsDisassociateOptions; response: PostV3MarketingBusifavorCouponsDisassociateResponse }
  'POST /v3/marketing/busifavor/coupons/return': { json: PostV3MarketingBusifavorCouponsReturnJson; options: PostV3MarketingBusifavorCouponsReturnOptions; response: PostV3MarketingBusifavorCouponsReturnResponse }
  'POST /v3/marketing/busifavor/coupons/send': { json: PostV3MarketingBusifavorCouponsSendJson; options: PostV3MarketingBusifavorCouponsSendOptions; response: PostV3MarketingBusifavorCouponsSendResponse }
  'POST /v3/marketing/busifavor/coupons/use': { json: PostV3MarketingBusifavorCouponsUseJson; options: PostV3MarketingBusifavorCouponsUseOptions; response: PostV3MarketingBusifavorCouponsUseResponse }
  'POST /v3/marketing/busifavor/coupons/{card_id}/send': { json: PostV3MarketingBusifavorCouponsByCardIdSendJson; options: PostV3MarketingBusifavorCouponsByCardIdSendOptions; response: PostV3MarketingBusifavorCouponsByCardIdSendResponse }
  'POST /v3/marketing/busifavor/product-coupons/pre-send': { json: PostV3MarketingBusifavorProductCouponsPreSendJson; options: PostV3MarketingBusifavorProductCouponsPreSendOptions; response: PostV3MarketingBusifavorProductCouponsPreSendResponse }
  'POST /v3/marketing/busifavor/product-coupons/send': { json: PostV3MarketingBusifavorProductCouponsSendJson; options: PostV3MarketingBusifavorProductCouponsSendOptions; response: PostV3MarketingBusifavorProductCouponsSendResponse }
  'POST /v3/marketing/busifavor/stocks': { json: PostV3MarketingBusifavorStocksJson; options: PostV3MarketingBusifavorStocksOptions; response: PostV3MarketingBusifavorStocksResponse }
  'GET /v3/marketing/busifavor/stocks/{stock_id}': { options: GetV3MarketingBusifavorStocksByStockIdOptions; response: GetV3MarketingBusifavorStocksByStockIdResponse }
  'PATCH /v3/marketing/busifavor/stocks/{stock_id}': { json: PatchV3MarketingBusifavorStocksByStockIdJson; options: PatchV3MarketingBusifavorStocksByStockIdOptions; response: PatchV3MarketingBusifavorStocksByStockIdResponse }
  'PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget': { json: PatchV3MarketingBusifavorStocksByStockIdBudgetJson; options: PatchV3MarketingBusifavorStocksByStockIdBudgetOptions; response: PatchV3MarketingBusifavorStocksByStockIdBudgetResponse }
  'GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes': { query: GetV3MarketingBusifavorStocksByStockIdCouponcodesQuery; options: GetV3MarketingBusifavorStocksByStockIdCouponcodesOptions; response: GetV3MarketingBusifavorStocksByStockIdCouponcodesResponse }
  'POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes': { json: PostV3MarketingBusifavorStocksByStockIdCouponcodesJson; options: PostV3MarketingBusifavorStocksByStockIdCouponcodesOptions; response: PostV3MarketingBusifavorStocksByStockIdCouponcodesResponse }
  'GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}': { query: GetV3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeQuery; options: GetV3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeOptions; response: GetV3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeResponse }
  'DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}': { query: DeleteV3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeQuery; options: DeleteV3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeOptions; response: DeleteV3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeResponse }
  'GET /v3/marketing/busifavor/subsidy/pay-receipts': { query: GetV3MarketingBusifavorSubsidyPayReceiptsQuery; options: GetV3MarketingBusifavorSubsidyPayReceiptsOptions; response: GetV3MarketingBusifavorSubsidyPayReceiptsResponse }
  'POST /v3/marketing/busifavor/subsidy/pay-receipts': { json: PostV3MarketingBusifavorSubsidyPayReceiptsJson; options: PostV3MarketingBusifavorSubsidyPayReceiptsOptions; response: PostV3MarketingBusifavorSubsidyPayReceiptsResponse }
  'GET /v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}': { options: GetV3MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptIdOptions; response: GetV3MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptIdResponse }
  'POST /v3/marketing/busifavor/subsidy/return-receipts': { json: PostV3MarketingBusifavorSubsidyReturnReceiptsJson; options: PostV3MarketingBusifavorSubsidyReturnReceiptsOptions; response: PostV3MarketingBusifavorSubsidyReturnReceiptsResponse }
  'GET /v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}': { options: GetV3MarketingBusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptIdOptions; response: GetV3MarketingBusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptIdResponse }
  'GET /v3/marketing/busifavor/users/{openid}/coupons': { query: GetV3MarketingBusifavorUsersByOpenidCouponsQuery; options: GetV3MarketingBusifavorUsersByOpenidCouponsOptions; response: GetV3MarketingBusifavorUsersByOpenidCouponsResponse }
  'GET /v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}': { options: GetV3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppidOptions; response: GetV3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppidResponse }
}

/** 券code信息 */
export interface MarketingBusifavorCouponCode {
  /** 商户上传code */
  code: string
  /** 商户上传code分配状态 */
  code_status: string
  /** 上传时间 · RFC 3339 */
  upload_time?: string
  /** 被分配时间 · RFC 3339 */
  dispatched_time?: string
  /** 领券用户的OpenID */
  openid?: string
  /** 领券用户的UnionID */
  unionid?: string
  /** 用户券code */
  coupon_code?: string
}

/** 核销规则 */
export interface MarketingBusifavorCouponUseRule {
  /** 券可核销时间 */
  coupon_available_time: {
    /** 开始时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
    available_begin_time: string
    /** 结束时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
    available_end_time: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
    /** 固定周期有效时间段 */
    available_week?: {
      /** 可用星期数 */
      week_day?: number[]
      /** 当天可用时间段 */
      available_day_time?: {
        /** 当天可用开始时间 */
        begin_time?: number
        /** 当天可用结束时间 */
        end_time?: number
      }[]
    }
    /** 无规律的有效时间段 */
    irregulary_avaliable_time?: {
      /** 开始时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
      begin_time?: string
      /** 结束时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
      end_time?: string
    }[]
    /** 领取后N天开始生效 */
    wait_days_after_receive?: number
  }
  /** 固定面额满减券使用规则 */
  fixed_normal_coupon?: {
    /** 优惠金额 · 单位：分 */
    discount_amount?: number
    /** 消费门槛 · 单位：分 */
    transaction_minimum?: number
  }
  /** 折扣券使用规则 */
  discount_coupon?: {
    /** 折扣比例 */
    discount_percent?: number
    /** 消费门槛 · 单位：分 */
    transaction_minimum?: number
  }
  /** 换购券使用规则 */
  exchange_coupon?: {
    /** 单品换购价 · 单位：分 */
    exchange_price?: number
    /** 消费门槛 · 单位：分 */
    transaction_minimum?: number
  }
  /** 核销方式 */
  use_method: 'OFF_LINE' | 'MINI_PROGRAMS' | 'SELF_CONSUME' | 'PAYMENT_CODE' | (string & {})
  /** 小程序appid · 例：`wx23232232323` */
  mini_programs_appid?: string
  /** 小程序path · 例：`/path/index/index` */
  mini_programs_path?: string
}

/** 自定义入口 */
export interface MarketingBusifavorCustomEntrance {
  /** 小程序入口 */
  mini_programs_info?: MarketingBusifavorMiniProgramsInfo
  /** 商户公众号appid · 例：`wx324345hgfhfghfg` */
  appid?: string
  /** 营销馆id · 例：`233455656` */
  hall_id?: string
  /** 可用门店id · 例：`233554655` */
  store_id?: string
  /** code展示模式 */
  code_display_mode?: 'NOT_SHOW' | 'BARCODE' | 'QRCODE'
}

/** 自定义入口 */
export interface MarketingBusifavorCustomEntranceReceived {
  /** 小程序入口 */
  mini_programs_info?: MarketingBusifavorMiniProgramsInfo
  /** 商户公众号appid · 例：`wx324345hgfhfghfg` */
  appid?: string
  /** 营销馆id · 例：`233455656` */
  hall_id?: string
  /** 可用门店id · 例：`233554655` */
  store_id?: string
  /** code展示模式 */
  code_display_mode?: 'NOT_SHOW' | 'BARCODE' | 'QRCODE' | (string & {})
}

/** 样式信息 */
export interface MarketingBusifavorDisplayPatternInfo {
  /** 使用须知 */
  description?: string
  /** 商户logo */
  merchant_logo_url?: string
  /** 商户名称 */
  merchant_name?: string
  /** 背景颜色 */
  background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100'
  /** 券详情图片 */
  coupon_image_url?: string
  /** 视频号相关信息 */
  finder_info?: MarketingBusifavorFinderInfo
}

/** 样式信息 */
export interface MarketingBusifavorDisplayPatternInfoReceived {
  /** 使用须知 */
  description?: string
  /** 商户logo */
  merchant_logo_url?: string
  /** 商户名称 */
  merchant_name?: string
  /** 背景颜色 */
  background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {})
  /** 券详情图片 */
  coupon_image_url?: string
  /** 视频号相关信息 */
  finder_info?: MarketingBusifavorFinderInfo
}

/** 视频号相关信息 */
export interface MarketingBusifavorFinderInfo {
  /** 视频号ID · 例：`sph6Rngt2T4RlUf` */
  finder_id?: string
  /** 视频号视频ID · 例：`sph6Rngt2T4RlUf` */
  finder_video_id?: string
  /** 视频号封面图 · URL */
  finder_video_cover_image_url?: string
}

/** 小程序入口 */
export interface MarketingBusifavorMiniProgramsInfo {
  /** 商家小程序appid */
  mini_programs_appid: string
  /** 商家小程序path */
  mini_programs_path: string
  /** 入口文案 */
  entrance_words: string
  /** 引导文案 */
  guiding_words?: string
}

/** 关联订单信息 */
export interface MarketingBusifavorOrderAssociation {
  /** 批次号 */
  stock_id: string
  /** 券code · 最长32个字符 */
  coupon_code: string
  /** 关联的商户订单号 · 最长128个字符 */
  out_trade_no: string
  /** 商户请求单号 · 最长128个字符 */
  out_request_no: string
}

/** 补差付款单 */
export interface MarketingBusifavorSubsidyPayReceipt {
  /** 补差付款单号 · 例：`1120200119165100000000000001` */
  subsidy_receipt_id: string
  /** 商家券批次号 · 例：`128888000000001` */
  stock_id: string
  /** 商家券Code · 例：`ABCD12345678` */
  coupon_code: string
  /** 微信支付订单号 · 例：`4200000913202101152566792388` */
  transaction_id: string
  /** 营销补差扣款商户号 · 例：`1900000001` */
  payer_merchant: string
  /** 营销补差入账商户号 · 例：`1900000002` */
  payee_merchant: string
  /** 补差付款金额 · 单位：分 */
  amount: number
  /** 补差付款描述 · 例：`20210115DESCRIPTION` */
  description: string
  /** 补差付款单据状态 · 例：`SUCCESS` */
  status: string
  /** 补差付款失败原因 · 例：`INSUFFICIENT_BALANCE` */
  fail_reason?: string
  /** 补差付款完成时间 · RFC 3339 · 例：`2021-01-20T10:29:35.120+08:00` */
  success_time?: string
  /** 业务请求唯一单号 · 例：`subsidy-abcd-12345678` */
  out_subsidy_no: string
  /** 补差付款发起时间 · RFC 3339 · 例：`2021-01-20T10:29:35+08:00` */
  create_time?: string
}

/** 补差回退单 */
export interface MarketingBusifavorSubsidyReturnReceipt {
  /** 补差回退单号 · 例：`2120200119165100000000000001` */
  subsidy_return_receipt_id?: string
  /** 商家券批次号 · 例：`128888000000001` */
  stock_id: string
  /** 商家券Code · 例：`ABCD12345678` */
  coupon_code: string
  /** 微信支付订单号 · 例：`4200000913202101152566792388` */
  transaction_id: string
  /** 微信支付退款单号 · 例：`50100506732021010105138718375` */
  refund_id: string
  /** 原营销补差扣款商户号 · 例：`1900000001` */
  payer_merchant: string
  /** 原营销补差入账商户号 · 例：`1900000002` */
  payee_merchant: string
  /** 补差回退金额 · 单位：分 */
  amount: number
  /** 补差回退描述 · 例：`20210115DESCRIPTION` */
  description: string
  /** 补差回退单据状态 · 例：`SUCCESS` */
  status: string
  /** 补差回退失败原因 · 例：`INSUFFICIENT_BALANCE` */
  fail_reason?: string
  /** 补差回退完成时间 · RFC 3339 · 例：`2021-01-20T10:29:35+08:00` */
  return_done_time?: string
  /** 补差付款单号 · 例：`1120200119165100000000000001` */
  subsidy_receipt_id: string
  /** 业务请求唯一单号 · 例：`subsidy-abcd-12345678` */
  out_subsidy_return_no: string
  /** 补差回退发起时间 · RFC 3339 · 例：`2021-01-20T10:29:35+08:00` */
  return_create_time?: string
}

/** 自定义入口 */
export interface MarketingBusifavorUserCouponCustomEntrance {
  /** 小程序入口 */
  mini_programs_info?: MarketingBusifavorMiniProgramsInfo
  /** 商户公众号appid */
  appid?: string
  /** 更多优惠入口 */
  hall_id?: string
  /** 可用门店id */
  store_id?: string
  /** code展示模式 */
  code_display_mode?: 'BARCODE' | 'QRCODE' | 'NOT_SHOW' | (string & {})
}

/** 样式信息 */
export interface MarketingBusifavorUserCouponDisplayPatternInfo {
  /** 使用须知 */
  description?: string
  /** 商户logo · URL */
  merchant_logo_url?: string
  /** 商户名称 */
  merchant_name?: string
  /** 背景颜色 */
  background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {})
  /** 券详情图片 · URL */
  coupon_image_url?: string
  /** 视频号相关信息 */
  finder_info?: MarketingBusifavorFinderInfo
}

/** 核销规则 */
export interface MarketingBusifavorUserCouponUseRule {
  /** 券可核销时间 */
  coupon_available_time: {
    /** 开始时间 · RFC 3339 */
    available_begin_time: string
    /** 结束时间 · RFC 3339 */
    available_end_time: string
    /** 领取后N天内有效 · 1～365 */
    available_day_after_receive?: number
    /** 固定周期有效时间段 */
    available_week?: {
      /** 可用星期数 */
      week_day?: number[]
      /** 当天可用时间段 */
      available_day_time?: {
        /** 当天可用开始时间 */
        begin_time?: number
        /** 当天可用结束时间 */
        end_time?: number
      }[]
    }
    /** 无规律的有效时间 */
    irregulary_avaliable_time?: {
      /** 开始时间 · RFC 3339 */
      begin_time?: string
      /** 结束时间 · RFC 3339 */
      end_time?: string
    }[]
    /** 日期区间内 */
    wait_days_after_receive?: number
  }
  /** 固定周期有效时间段 */
  available_week?: {
    /** 可用星期数 */
    week_day?: (0 | 1 | 2 | 3 | 4 | 5 | 6)[]
    /** 当天可用时间段 */
    available_day_time?: {
      /** 当天可用开始时间 · 1～86399 */
      begin_time?: number
      /** 当天可用结束时间 · 1～86399 */
      end_time?: number
    }[]
  }
  /** 无规律的有效时间段 */
  irregulary_avaliable_time?: {
    /** 开始时间 · RFC 3339 */
    begin_time?: string
    /** 结束时间 · RFC 3339 */
    end_time?: string
  }[]
  /** 固定面额满减券使用规则 */
  fixed_normal_coupon?: {
    /** 优惠金额 · 单位：分 · 1～10000000 */
    discount_amount?: number
    /** 消费门槛 · 单位：分 · 1～10000000 */
    transaction_minimum?: number
  }
  /** 折扣券使用规则 */
  discount_coupon?: {
    /** 折扣比例 · 1～100 */
    discount_percent?: number
    /** 消费门槛 · 单位：分 · 1～10000000 */
    transaction_minimum?: number
  }
  /** 换购券使用规则 */
  exchange_coupon?: {
    /** 单品换购价 · 单位：分 · 1～10000000 */
    exchange_price?: number
    /** 消费门槛 · 单位：分 · 1～10000000 */
    transaction_minimum?: number
  }
  /** 核销方式 */
  use_method: 'OFF_LINE' | 'MINI_PROGRAMS' | 'PAYMENT_CODE' | 'SELF_CONSUME' | (string & {})
  /** 小程序appid */
  mini_programs_appid?: string
  /** 小程序path */
  mini_programs_path?: string
}

