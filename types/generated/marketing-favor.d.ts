// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, FileInput, PathNode, Printed } from '../index'

/** 给指定用户报名多笔立减活动：请求 */
export interface PostV3MarketingBankFavorUsersByOpenidBankMultiActivityJson {
  /** 批次号 · 例：`100088` */
  stock_id: string
  /** 活动ID · 例：`186745560` */
  activity_id: string
  /** 发券凭证 · 例：`1002600620019090123143254435` */
  out_request_no: string
  /** 公众账号ID · 例：`wx1234567889999` */
  appid: string
  /** 创建批次的商户号 · 例：`9800064` */
  stock_creator_mchid: string
}

/** 给指定用户报名多笔立减活动：选项 */
export interface PostV3MarketingBankFavorUsersByOpenidBankMultiActivityOptions extends CallOptions {
  /** 用户标识ID · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
  json: PostV3MarketingBankFavorUsersByOpenidBankMultiActivityJson
}

/** 给指定用户报名多笔立减活动：应答 */
export interface PostV3MarketingBankFavorUsersByOpenidBankMultiActivityResponse {
  /** 代金券id · 例：`98674556` */
  coupon_id: string
}

/** `v3/marketing/bank-favor/users/{openid}/bank-multi-activity` */
export interface V3MarketingBankFavorUsersByOpenidBankMultiActivity extends PathNode {
  /**
   * 给指定用户报名多笔立减活动
   *
   * `POST /v3/marketing/bank-favor/users/{openid}/bank-multi-activity`
   *
   * 产品：运营工具∙代金券 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014569793 官方文档}
   */
  post(options: PostV3MarketingBankFavorUsersByOpenidBankMultiActivityOptions): Promise<AxiosResponse<PostV3MarketingBankFavorUsersByOpenidBankMultiActivityResponse>>
}

/** 查询绑定多笔立减活动的代金券详情：查询参数 */
export interface GetV3MarketingBankFavorUsersByOpenidCouponsByCouponIdQuery {
  /** 公众账号ID · 例：`wx57849631bb367f52` */
  appid: string
}

/** 查询绑定多笔立减活动的代金券详情：选项 */
export interface GetV3MarketingBankFavorUsersByOpenidCouponsByCouponIdOptions extends CallOptions {
  /** 用户标识ID · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
  /** 代金券ID · 例：`9856888` */
  coupon_id: string
  query: GetV3MarketingBankFavorUsersByOpenidCouponsByCouponIdQuery
}

/** 查询绑定多笔立减活动的代金券详情：应答 */
export interface GetV3MarketingBankFavorUsersByOpenidCouponsByCouponIdResponse {
  /** 创建批次的商户号 · 例：`9800064` */
  stock_creator_mchid: string
  /** 批次号 · 例：`9865888` */
  stock_id: string
  /** 代金券id · 例：`98674556` */
  coupon_id: string
  /** 代金券名称 */
  coupon_name: string
  /** 券状态 */
  coupon_state: 'COUPON_STATE_UNKNOW' | 'COUPON_STATE_SEND' | 'COUPON_STATE_USED' | 'COUPON_STATE_EXPIRED' | (string & {})
  /** 领券时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  receive_time: string
  /** 可用开始时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  available_begin_time: string
  /** 可用结束时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  available_end_time: string
  /** 活动ID · 例：`186745560` */
  activity_id: string
  /** 最大使用次数 */
  max_use_number: number
  /** 可用次数 */
  available_number: number
  /** 已使用次数 */
  used_number: number
  /** 已用金额列表 */
  use_amount_list?: {
    /** 已用金额 */
    used_amounts?: string[]
  }
  /** 用户标识ID · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
}

/** `v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}` */
export interface V3MarketingBankFavorUsersByOpenidCouponsByCouponId extends PathNode {
  /**
   * 查询绑定多笔立减活动的代金券详情
   *
   * `GET /v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`
   *
   * 产品：运营工具∙代金券 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014569864 官方文档}
   */
  get(options: GetV3MarketingBankFavorUsersByOpenidCouponsByCouponIdOptions): Promise<AxiosResponse<GetV3MarketingBankFavorUsersByOpenidCouponsByCouponIdResponse>>
}

/** 查询上传任务列表：查询参数 */
export interface GetV3MarketingBankPackagesByPackageIdTasksQuery {
  /** 任务状态 */
  status?: 'PROCESSING' | 'FINISHED'
  /** 文件名 · 例：`active_user.csv` */
  filename?: string
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
}

/** 查询上传任务列表：选项 */
export interface GetV3MarketingBankPackagesByPackageIdTasksOptions extends CallOptions {
  /** 号码包id · 例：`8473295` */
  package_id: string
  query?: GetV3MarketingBankPackagesByPackageIdTasksQuery
}

/** 查询上传任务列表：应答 */
export interface GetV3MarketingBankPackagesByPackageIdTasksResponse {
  /** 上传任务列表 */
  data?: {
    /** 上传任务 · 例：`101` */
    task_id: string
    /** 号码包id · 例：`8473295` */
    package_id: string
    /** 文件名 · 例：`active_user.csv` */
    filename: string
    /** 创建上传任务的时间 · RFC 3339 · 例：`2020-05-20T13:29:35.120+08:00` */
    create_time: string
    /** 上传任务最近一次更新的时间 · RFC 3339 · 例：`2020-05-20T13:29:35.120+08:00` */
    update_time?: string
    /** 任务状态 */
    status?: 'PROCESSING' | 'FINISHED' | (string & {})
    /** 成功数 */
    success_count?: number
    /** 失败数 */
    fail_count?: number
    /** 匹配成功的微信用户数 */
    success_user_count?: number
    /** 银行类型 · 例：`ICBC_DEBIT` */
    bank_type?: string
  }[]
  /** 总数量 */
  total_count: number
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
}

/** 导入定向用户协议号：请求 */
export interface PostV3MarketingBankPackagesByPackageIdTasksForm {
  /** 快捷交易协议号文件 */
  file: FileInput
  /** 文件元信息JSON格式字符串 */
  meta: string | {
    /** 银行类型 · 例：`ICBC_DEBIT` */
    bank_type: string
    /** 文件名 · 缺省时由客户端填写 · 例：`active_user.csv` */
    filename?: string
    /** 文件摘要 · 缺省时由客户端填写 · 例：`addca90a6a290b9642dbaccffdf01e8c22aa348940b2e96754169ba08c19e5db` */
    sha256?: string
  }
}

/** 导入定向用户协议号：选项 */
export interface PostV3MarketingBankPackagesByPackageIdTasksOptions extends CallOptions {
  /** 号码包id · 例：`8473295` */
  package_id: string
  form: PostV3MarketingBankPackagesByPackageIdTasksForm
}

/** 导入定向用户协议号：应答 */
export interface PostV3MarketingBankPackagesByPackageIdTasksResponse {
  /** 银行类型 · 例：`ICBC_DEBIT` */
  bank_type?: string
  /** 创建上传任务的时间 · RFC 3339 · 例：`2020-05-20T13:29:35+08:00` */
  create_time: string
  /** 失败数 */
  fail_count?: number
  /** 文件名 · 例：`active_user.csv` */
  filename: string
  /** 号码包id · 例：`8473295` */
  package_id: string
  /** 任务状态 */
  status?: 'PROCESSING' | 'FINISHED' | (string & {})
  /** 成功数 */
  success_count?: number
  /** 匹配成功的微信用户数 */
  success_user_count?: number
  /** 上传任务 · 例：`101` */
  task_id: string
  /** 上传任务最近一次更新的时间 · RFC 3339 · 例：`2020-05-20T13:29:35+08:00` */
  update_time?: string
}

/** `v3/marketing/bank/packages/{package_id}/tasks` */
export interface V3MarketingBankPackagesByPackageIdTasks extends PathNode {
  /**
   * 查询上传任务列表
   *
   * `GET /v3/marketing/bank/packages/{package_id}/tasks`
   *
   * 产品：营销工具∙收款有礼 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466728 官方文档}
   */
  get(options: GetV3MarketingBankPackagesByPackageIdTasksOptions): Promise<AxiosResponse<GetV3MarketingBankPackagesByPackageIdTasksResponse>>
  /**
   * 导入定向用户协议号
   *
   * `POST /v3/marketing/bank/packages/{package_id}/tasks`
   *
   * 产品：营销工具∙收款有礼 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml 官方文档}
   */
  post(options: PostV3MarketingBankPackagesByPackageIdTasksOptions): Promise<AxiosResponse<PostV3MarketingBankPackagesByPackageIdTasksResponse>>
}

/** 获取已设置的消息通知地址：查询参数 */
export interface GetV3MarketingFavorCallbacksQuery {
  /** 商户号 · 例：`9856888` */
  mchid: string
}

/** 获取已设置的消息通知地址：选项 */
export interface GetV3MarketingFavorCallbacksOptions extends CallOptions {
  query: GetV3MarketingFavorCallbacksQuery
}

/** 获取已设置的消息通知地址：应答 */
export interface GetV3MarketingFavorCallbacksResponse {
  /** 商户号 · 例：`9856888` */
  mchid: string
  /** 通知地址 · 例：`api.weixin.qq.com` */
  notify_url: string
}

/** 设置消息通知地址：请求 */
export interface PostV3MarketingFavorCallbacksJson {
  /** 商户号 · 例：`9856888` */
  mchid: string
  /** 通知url地址 · 例：`https://pay.weixin.qq.com` */
  notify_url: string
  /** 回调开关 */
  switch?: boolean
}

/** 设置消息通知地址：选项 */
export interface PostV3MarketingFavorCallbacksOptions extends CallOptions {
  json: PostV3MarketingFavorCallbacksJson
}

/** 设置消息通知地址：应答 */
export interface PostV3MarketingFavorCallbacksResponse {
  /** 修改时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  update_time: string
  /** 通知地址 · 例：`api.weixin.qq.com` */
  notify_url: string
}

/** `v3/marketing/favor/callbacks` */
export interface V3MarketingFavorCallbacks extends PathNode {
  /**
   * 获取已设置的消息通知地址
   *
   * `GET /v3/marketing/favor/callbacks`
   *
   * 产品：运营工具∙代金券 · 角色：直连商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012464070 官方文档}
   */
  get(options: GetV3MarketingFavorCallbacksOptions): Promise<AxiosResponse<GetV3MarketingFavorCallbacksResponse>>
  /**
   * 设置消息通知地址
   *
   * `POST /v3/marketing/favor/callbacks`
   *
   * 产品：运营工具∙代金券 · 角色：直连商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012464198 官方文档}
   */
  post(options: PostV3MarketingFavorCallbacksOptions): Promise<AxiosResponse<PostV3MarketingFavorCallbacksResponse>>
}

/** 创建代金券批次：请求 */
export interface PostV3MarketingFavorCouponStocksJson {
  /** 批次名称 */
  stock_name: string
  /** 开始时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  available_begin_time: string
  /** 结束时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  available_end_time: string
  /** 发放规则 */
  stock_use_rule: {
    /** 发放总上限 */
    max_coupons: number
    /** 总预算 · 单位：分 */
    max_amount: number
    /** 单天发放上限金额 · 单位：分 */
    max_amount_by_day?: number
    /** 单个用户可领个数 */
    max_coupons_per_user: number
    /** 是否开启自然人限制 */
    natural_person_limit: boolean
    /** api发券防刷 */
    prevent_api_abuse: boolean
  }
  /** 是否无资金流 */
  no_cash: boolean
  /** 批次类型 */
  stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHAHGE' | 'RANDOM' | 'DISCOUNT_CUT'
  /** 批次备注 */
  comment?: string
  /** 归属商户号 · 例：`98568865` */
  belong_merchant: string
  /** 样式信息 */
  pattern_info?: {
    /** 卡包跳转目标 */
    jump_target?: 'PAYMENT_CODE' | 'MINI_PROGRAM' | 'DEFAULT_PAGE'
    /** 小程序appid */
    mini_program_appid?: string
    /** 小程序path */
    mini_program_path?: string
    /** 使用说明 */
    description: string
    /** 商户logo */
    merchant_logo?: string
    /** 商户名称 */
    merchant_name?: string
    /** 背景颜色 */
    background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100'
    /** 券详情图片 */
    coupon_image?: string
  }
  /** 核销规则 */
  coupon_use_rule: {
    /** 是否可叠加其他优惠 */
    combine_use?: boolean
    /** 券可核销时间 */
    coupon_available_time?: {
      /** 开始时间 */
      available_begin_time?: string
      /** 结束时间 */
      available_end_time?: string
      /** 固定时间段可用 */
      fix_available_time?: {
        /** 可用星期数 */
        available_week_day?: (0 | 1 | 2 | 3 | 4 | 5 | 6)[]
        /** 当天开始时间 */
        begin_time: number
        /** 当天结束时间 */
        end_time?: number
      }
      /** 领取第二天生效 */
      second_day_available?: boolean
      /** 领取后有效时间 */
      available_time_after_receive?: number
    }
    /** 固定面额满减券使用规则 */
    fixed_normal_coupon?: {
      /** 面额 · 单位：分 */
      coupon_amount: number
      /** 门槛 · 单位：分 */
      transaction_minimum: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 最高折扣金额 · 单位：分 */
      discount_amount_max?: number
      /** 折扣百分比 */
      discount_percent?: number
      /** 门槛 · 单位：分 */
      transaction_minimum?: number
    }
    /** 换购券使用规则 */
    exchange_coupon?: {
      /** 单品换购价 · 单位：分 */
      exchange_price?: number
      /** 消费门槛 · 单位：分 */
      transaction_minimum?: number
    }
    /** 订单优惠标记 */
    goods_tag?: string[]
    /** 指定支付方式 */
    limit_pay?: string[]
    /** 指定银行卡BIN */
    limit_card?: {
      /** 银行卡名称 */
      name: string
      /** 指定卡BIN */
      bin: string[]
    }
    /** 支付方式 */
    trade_type?: ('MICROAPP' | 'APPPAY' | 'PPAY' | 'CARD' | 'FACE' | 'OTHER')[]
    /** 可核销商品编码 */
    available_items?: string[]
    /** 不参与优惠商品编码 */
    unavailable_items?: string[]
    /** 可核销商户号 */
    available_merchants?: string[]
  }
  /** 商户单据号 */
  out_request_no: string
  /** 扩展属性 */
  ext_info?: string
}

/** 创建代金券批次：选项 */
export interface PostV3MarketingFavorCouponStocksOptions extends CallOptions {
  json: PostV3MarketingFavorCouponStocksJson
}

/** 创建代金券批次：应答 */
export interface PostV3MarketingFavorCouponStocksResponse {
  /** 批次号 · 例：`98065001` */
  stock_id: string
  /** 创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
}

/** `v3/marketing/favor/coupon-stocks` */
export interface V3MarketingFavorCouponStocks extends PathNode {
  /**
   * 创建代金券批次
   *
   * `POST /v3/marketing/favor/coupon-stocks`
   *
   * 产品：运营工具∙代金券 · 角色：直连商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534633 官方文档}
   */
  post(options: PostV3MarketingFavorCouponStocksOptions): Promise<AxiosResponse<PostV3MarketingFavorCouponStocksResponse>>
}

/** （营销）图片上传：请求 */
export interface PostV3MarketingFavorMediaImageUploadForm {
  /** 图片文件 · 最大2097152字节 */
  file: FileInput
  /** 媒体文件元信息JSON格式字符串 · 缺省时由客户端填写 */
  meta?: string | {
    /** 文件名称 · 缺省时由客户端填写 */
    filename?: string
    /** 文件摘要 · 缺省时由客户端填写 */
    sha256?: string
  }
}

/** （营销）图片上传：选项 */
export interface PostV3MarketingFavorMediaImageUploadOptions extends CallOptions {
  form: PostV3MarketingFavorMediaImageUploadForm
}

/** （营销）图片上传：应答 */
export interface PostV3MarketingFavorMediaImageUploadResponse {
  /** 媒体文件URL地址 */
  media_url: string
}

/** `v3/marketing/favor/media/image-upload` */
export interface V3MarketingFavorMediaImageUpload extends PathNode {
  /**
   * （营销）图片上传
   *
   * `POST /v3/marketing/favor/media/image-upload`
   *
   * 产品：运营工具∙通用接口 · 角色：微信支付商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012557233 官方文档}
   */
  post(options: PostV3MarketingFavorMediaImageUploadOptions): Promise<AxiosResponse<PostV3MarketingFavorMediaImageUploadResponse>>
}

/** 条件查询批次列表：查询参数 */
export interface GetV3MarketingFavorStocksQuery {
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 创建批次的商户号 */
  stock_creator_mchid: string
  /** 起始时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  create_start_time?: string
  /** 终止时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  create_end_time?: string
  /** 批次状态 */
  status?: 'unactivated' | 'audit' | 'running' | 'stoped' | 'paused'
}

/** 条件查询批次列表：选项 */
export interface GetV3MarketingFavorStocksOptions extends CallOptions {
  query: GetV3MarketingFavorStocksQuery
}

/** 条件查询批次列表：应答 */
export interface GetV3MarketingFavorStocksResponse {
  /** 批次总数 */
  total_count: number
  /** 分页大小 */
  limit: number
  /** 分页页码 */
  offset: number
  /** 批次详情 */
  data?: {
    /** 批次名称 */
    stock_name: string
    /** 开始时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    available_begin_time: string
    /** 结束时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    available_end_time: string
    /** 发放规则 */
    stock_use_rule?: MarketingFavorStockUseRule
    /** 是否无资金流 */
    no_cash: boolean
    /** 批次类型 */
    stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHAHGE' | 'RANDOM' | 'DISCOUNT_CUT' | (string & {})
    /** 批次号 */
    stock_id: string
    /** 创建批次的商户号 */
    stock_creator_mchid: string
    /** 批次状态 */
    status: 'unactivated' | 'audit' | 'running' | 'stoped' | 'paused' | (string & {})
    /** 使用说明 */
    description: string
    /** 创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    create_time: string
    /** 激活批次的时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    start_time?: string
    /** 终止批次的时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    stop_time?: string
    /** 是否单品优惠 */
    singleitem: boolean
    /** 减至批次特定信息 */
    cut_to_message?: {
      /** 可用优惠的商品最高单价 · 单位：分 */
      single_price_max: number
      /** 减至后的优惠单价 · 单位：分 */
      cut_to_price: number
    }
    /** 已发券数量 */
    distributed_coupons: number
    /** 业务类型 */
    business_type?: 'MULTIUSE' | (string & {})
    /** 消费金可用地域 */
    available_region_list?: MarketingFavorAvailableRegion[]
    /** 消费金可用行业 */
    available_industry_list?: string[]
    /** 微信卡包ID */
    card_id?: string
  }[]
}

/** `v3/marketing/favor/stocks` */
export interface V3MarketingFavorStocks extends Printed {
  /**
   * 条件查询批次列表
   *
   * `GET /v3/marketing/favor/stocks`
   *
   * 产品：运营工具∙代金券 · 角色：直连商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012460489 官方文档}
   */
  get(options: GetV3MarketingFavorStocksOptions): Promise<AxiosResponse<GetV3MarketingFavorStocksResponse>>
  readonly _stock_id_: V3MarketingFavorStocksByStockId
  readonly '{stock_id}': V3MarketingFavorStocksByStockId
  readonly '{stock_id}/items': V3MarketingFavorStocksByStockIdItems
  readonly '{stock_id}/merchants': V3MarketingFavorStocksByStockIdMerchants
  readonly '{stock_id}/modify-goods-id': V3MarketingFavorStocksByStockIdModifyGoodsId
  readonly '{stock_id}/pause': V3MarketingFavorStocksByStockIdPause
  readonly '{stock_id}/refund-flow': V3MarketingFavorStocksByStockIdRefundFlow
  readonly '{stock_id}/refund-flow-by-day': V3MarketingFavorStocksByStockIdRefundFlowByDay
  readonly '{stock_id}/restart': V3MarketingFavorStocksByStockIdRestart
  readonly '{stock_id}/start': V3MarketingFavorStocksByStockIdStart
  readonly '{stock_id}/stop': V3MarketingFavorStocksByStockIdStop
  readonly '{stock_id}/use-flow': V3MarketingFavorStocksByStockIdUseFlow
  readonly '{stock_id}/use-flow-by-day': V3MarketingFavorStocksByStockIdUseFlowByDay
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/marketing/favor/stocks/${Path}`>
}

/** 查询批次详情：查询参数 */
export interface GetV3MarketingFavorStocksByStockIdQuery {
  /** 创建批次的商户号 */
  stock_creator_mchid: string
}

/** 查询批次详情：选项 */
export interface GetV3MarketingFavorStocksByStockIdOptions extends CallOptions {
  /** 批次号 */
  stock_id: string
  query: GetV3MarketingFavorStocksByStockIdQuery
}

/** 查询批次详情：应答 */
export interface GetV3MarketingFavorStocksByStockIdResponse {
  /** 批次名称 */
  stock_name: string
  /** 开始时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  available_begin_time: string
  /** 结束时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  available_end_time: string
  /** 发放规则 */
  stock_use_rule?: MarketingFavorStockUseRule
  /** 是否无资金流 */
  no_cash: boolean
  /** 批次类型 */
  stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHAHGE' | 'RANDOM' | 'DISCOUNT_CUT' | (string & {})
  /** 批次号 */
  stock_id: string
  /** 创建批次的商户号 */
  stock_creator_mchid: string
  /** 批次状态 */
  status: 'unactivated' | 'audit' | 'running' | 'stoped' | 'paused' | (string & {})
  /** 使用说明 */
  description: string
  /** 创建时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
  /** 激活批次的时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  start_time?: string
  /** 终止批次的时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  stop_time?: string
  /** 是否单品优惠 */
  singleitem: boolean
  /** 减至批次特定信息 */
  cut_to_message?: {
    /** 可用优惠的商品最高单价 · 单位：分 */
    single_price_max: number
    /** 减至后的优惠单价 · 单位：分 */
    cut_to_price: number
  }
  /** 已发券数量 */
  distributed_coupons: number
  /** 业务类型 */
  business_type?: 'MULTIUSE' | (string & {})
  /** 消费金可用地域 */
  available_region_list?: MarketingFavorAvailableRegion[]
  /** 消费金可用行业 */
  available_industry_list?: string[]
  /** 微信卡包ID */
  card_id?: string
}

/** `v3/marketing/favor/stocks/{stock_id}` */
export interface V3MarketingFavorStocksByStockId extends Printed {
  /**
   * 查询批次详情
   *
   * `GET /v3/marketing/favor/stocks/{stock_id}`
   *
   * 产品：运营工具∙代金券 · 角色：直连商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012460564 官方文档}
   */
  get(options: GetV3MarketingFavorStocksByStockIdOptions): Promise<AxiosResponse<GetV3MarketingFavorStocksByStockIdResponse>>
  readonly items: V3MarketingFavorStocksByStockIdItems
  readonly merchants: V3MarketingFavorStocksByStockIdMerchants
  readonly modifyGoodsId: V3MarketingFavorStocksByStockIdModifyGoodsId
  readonly pause: V3MarketingFavorStocksByStockIdPause
  readonly refundFlow: V3MarketingFavorStocksByStockIdRefundFlow
  readonly refundFlowByDay: V3MarketingFavorStocksByStockIdRefundFlowByDay
  readonly restart: V3MarketingFavorStocksByStockIdRestart
  readonly start: V3MarketingFavorStocksByStockIdStart
  readonly stop: V3MarketingFavorStocksByStockIdStop
  readonly useFlow: V3MarketingFavorStocksByStockIdUseFlow
  readonly useFlowByDay: V3MarketingFavorStocksByStockIdUseFlowByDay
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/marketing/favor/stocks/{stock_id}/${Path}`>
}

/** 查询代金券可用单品：查询参数 */
export interface GetV3MarketingFavorStocksByStockIdItemsQuery {
  /** 创建批次的商户号 */
  stock_creator_mchid: string
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
}

/** 查询代金券可用单品：选项 */
export interface GetV3MarketingFavorStocksByStockIdItemsOptions extends CallOptions {
  /** 批次号 */
  stock_id: string
  query: GetV3MarketingFavorStocksByStockIdItemsQuery
}

/** 查询代金券可用单品：应答 */
export interface GetV3MarketingFavorStocksByStockIdItemsResponse {
  /** 可用单品编码总数 */
  total_count: number
  /** 可用单品编码 */
  data?: string[]
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 批次号 · 例：`9865000` */
  stock_id: string
}

/** `v3/marketing/favor/stocks/{stock_id}/items` */
export interface V3MarketingFavorStocksByStockIdItems extends PathNode {
  /**
   * 查询代金券可用单品
   *
   * `GET /v3/marketing/favor/stocks/{stock_id}/items`
   *
   * 产品：运营工具∙代金券 · 角色：直连商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012463442 官方文档}
   */
  get(options: GetV3MarketingFavorStocksByStockIdItemsOptions): Promise<AxiosResponse<GetV3MarketingFavorStocksByStockIdItemsResponse>>
}

/** 查询代金券可用商户：查询参数 */
export interface GetV3MarketingFavorStocksByStockIdMerchantsQuery {
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 创建批次的商户号 */
  stock_creator_mchid: string
}

/** 查询代金券可用商户：选项 */
export interface GetV3MarketingFavorStocksByStockIdMerchantsOptions extends CallOptions {
  /** 批次号 */
  stock_id: string
  query: GetV3MarketingFavorStocksByStockIdMerchantsQuery
}

/** 查询代金券可用商户：应答 */
export interface GetV3MarketingFavorStocksByStockIdMerchantsResponse {
  /** 可用商户总数量 */
  total_count: number
  /** 可用商户列表 */
  data?: string[]
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 批次号 · 例：`9865000` */
  stock_id: string
}

/** `v3/marketing/favor/stocks/{stock_id}/merchants` */
export interface V3MarketingFavorStocksByStockIdMerchants extends PathNode {
  /**
   * 查询代金券可用商户
   *
   * `GET /v3/marketing/favor/stocks/{stock_id}/merchants`
   *
   * 产品：运营工具∙代金券 · 角色：直连商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012463358 官方文档}
   */
  get(options: GetV3MarketingFavorStocksByStockIdMerchantsOptions): Promise<AxiosResponse<GetV3MarketingFavorStocksByStockIdMerchantsResponse>>
}

/** 修改可用单品编码：请求 */
export interface PostV3MarketingFavorStocksByStockIdModifyGoodsIdJson {
  /** 创建批次的商户号 · 例：`8956000` */
  stock_creator_mchid: string
  /** 增加单品编码列表 */
  add_goods_id_list?: string[]
  /** 删除单品编码列表 */
  delete_goods_id_list?: string[]
}

/** 修改可用单品编码：选项 */
export interface PostV3MarketingFavorStocksByStockIdModifyGoodsIdOptions extends CallOptions {
  /** 批次号 · 例：`9865000` */
  stock_id: string
  json: PostV3MarketingFavorStocksByStockIdModifyGoodsIdJson
}

/** 修改可用单品编码：应答 */
export interface PostV3MarketingFavorStocksByStockIdModifyGoodsIdResponse {
  /** 生效时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  pause_time: string
  /** 批次号 · 例：`9865000` */
  stock_id: string
}

/** `v3/marketing/favor/stocks/{stock_id}/modify-goods-id` */
export interface V3MarketingFavorStocksByStockIdModifyGoodsId extends PathNode {
  /**
   * 修改可用单品编码
   *
   * `POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id`
   *
   * 产品：运营工具∙代金券 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017164667 官方文档}
   */
  post(options: PostV3MarketingFavorStocksByStockIdModifyGoodsIdOptions): Promise<AxiosResponse<PostV3MarketingFavorStocksByStockIdModifyGoodsIdResponse>>
}

/** 暂停代金券批次：请求 */
export interface PostV3MarketingFavorStocksByStockIdPauseJson {
  /** 创建批次的商户号 · 例：`8956000` */
  stock_creator_mchid: string
}

/** 暂停代金券批次：选项 */
export interface PostV3MarketingFavorStocksByStockIdPauseOptions extends CallOptions {
  /** 批次号 */
  stock_id: string
  json: PostV3MarketingFavorStocksByStockIdPauseJson
}

/** 暂停代金券批次：应答 */
export interface PostV3MarketingFavorStocksByStockIdPauseResponse {
  /** 暂停时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  pause_time: string
  /** 批次号 · 例：`9865000` */
  stock_id: string
}

/** `v3/marketing/favor/stocks/{stock_id}/pause` */
export interface V3MarketingFavorStocksByStockIdPause extends PathNode {
  /**
   * 暂停代金券批次
   *
   * `POST /v3/marketing/favor/stocks/{stock_id}/pause`
   *
   * 产品：运营工具∙代金券 · 角色：直连商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012460305 官方文档}
   */
  post(options: PostV3MarketingFavorStocksByStockIdPauseOptions): Promise<AxiosResponse<PostV3MarketingFavorStocksByStockIdPauseResponse>>
}

/** 下载批次退款明细：选项 */
export interface GetV3MarketingFavorStocksByStockIdRefundFlowOptions extends CallOptions {
  /** 批次号 */
  stock_id: string
}

/** 下载批次退款明细：应答 */
export interface GetV3MarketingFavorStocksByStockIdRefundFlowResponse extends MarketingFavorFlowFile {}

/** `v3/marketing/favor/stocks/{stock_id}/refund-flow` */
export interface V3MarketingFavorStocksByStockIdRefundFlow extends PathNode {
  /**
   * 下载批次退款明细
   *
   * `GET /v3/marketing/favor/stocks/{stock_id}/refund-flow`
   *
   * 产品：运营工具∙代金券 · 角色：直连商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012463523 官方文档}
   */
  get(options: GetV3MarketingFavorStocksByStockIdRefundFlowOptions): Promise<AxiosResponse<GetV3MarketingFavorStocksByStockIdRefundFlowResponse>>
}

/** 获取批次退款明细下载链接：查询参数 */
export interface GetV3MarketingFavorStocksByStockIdRefundFlowByDayQuery {
  /** 账单日期 · yyyy-MM-dd · 例：`2025-08-09` */
  bill_date: string
}

/** 获取批次退款明细下载链接：选项 */
export interface GetV3MarketingFavorStocksByStockIdRefundFlowByDayOptions extends CallOptions {
  /** 批次号 · 例：`12356458` */
  stock_id: string
  query: GetV3MarketingFavorStocksByStockIdRefundFlowByDayQuery
}

/** 获取批次退款明细下载链接：应答 */
export interface GetV3MarketingFavorStocksByStockIdRefundFlowByDayResponse {
  /** 下载链接 */
  url: string
  /** 账单文件摘要 · 例：`8ae0eb442c408d2e90d669d6f4ad6b7e6e049d6f` */
  stock_refundflow_hash: string
  /** 账单记录总条数 · 例：`2030` */
  stock_refundflow_count: string
}

/** `v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day` */
export interface V3MarketingFavorStocksByStockIdRefundFlowByDay extends PathNode {
  /**
   * 获取批次退款明细下载链接
   *
   * `GET /v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day`
   *
   * 产品：运营工具∙代金券 · 角色：直连商户、服务商
   */
  get(options: GetV3MarketingFavorStocksByStockIdRefundFlowByDayOptions): Promise<AxiosResponse<GetV3MarketingFavorStocksByStockIdRefundFlowByDayResponse>>
}

/** 重启代金券批次：请求 */
export interface PostV3MarketingFavorStocksByStockIdRestartJson {
  /** 创建批次的商户号 · 例：`8956000` */
  stock_creator_mchid: string
}

/** 重启代金券批次：选项 */
export interface PostV3MarketingFavorStocksByStockIdRestartOptions extends CallOptions {
  /** 批次号 */
  stock_id: string
  json: PostV3MarketingFavorStocksByStockIdRestartJson
}

/** 重启代金券批次：应答 */
export interface PostV3MarketingFavorStocksByStockIdRestartResponse {
  /** 生效时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  restart_time: string
  /** 批次号 · 例：`9865000` */
  stock_id: string
}

/** `v3/marketing/favor/stocks/{stock_id}/restart` */
export interface V3MarketingFavorStocksByStockIdRestart extends PathNode {
  /**
   * 重启代金券批次
   *
   * `POST /v3/marketing/favor/stocks/{stock_id}/restart`
   *
   * 产品：运营工具∙代金券 · 角色：直连商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012460411 官方文档}
   */
  post(options: PostV3MarketingFavorStocksByStockIdRestartOptions): Promise<AxiosResponse<PostV3MarketingFavorStocksByStockIdRestartResponse>>
}

/** 激活代金券批次：请求 */
export interface PostV3MarketingFavorStocksByStockIdStartJson {
  /** 创建批次的商户号 · 例：`8956000` */
  stock_creator_mchid: string
}

/** 激活代金券批次：选项 */
export interface PostV3MarketingFavorStocksByStockIdStartOptions extends CallOptions {
  /** 批次号 */
  stock_id: string
  json: PostV3MarketingFavorStocksByStockIdStartJson
}

/** 激活代金券批次：应答 */
export interface PostV3MarketingFavorStocksByStockIdStartResponse {
  /** 生效时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  start_time: string
  /** 批次号 · 例：`9865000` */
  stock_id: string
}

/** `v3/marketing/favor/stocks/{stock_id}/start` */
export interface V3MarketingFavorStocksByStockIdStart extends PathNode {
  /**
   * 激活代金券批次
   *
   * `POST /v3/marketing/favor/stocks/{stock_id}/start`
   *
   * 产品：运营工具∙代金券 · 角色：直连商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012460137 官方文档}
   */
  post(options: PostV3MarketingFavorStocksByStockIdStartOptions): Promise<AxiosResponse<PostV3MarketingFavorStocksByStockIdStartResponse>>
}

/** 终止代金券批次：请求 */
export interface PostV3MarketingFavorStocksByStockIdStopJson {
  /** 批次创建方商户号 */
  stock_creator_mchid: string
}

/** 终止代金券批次：选项 */
export interface PostV3MarketingFavorStocksByStockIdStopOptions extends CallOptions {
  /** 批次号 */
  stock_id: string
  json: PostV3MarketingFavorStocksByStockIdStopJson
}

/** 终止代金券批次：应答 */
export interface PostV3MarketingFavorStocksByStockIdStopResponse {
  /** 暂停时间 */
  stop_time: string
  /** 批次号 */
  stock_id: string
}

/** `v3/marketing/favor/stocks/{stock_id}/stop` */
export interface V3MarketingFavorStocksByStockIdStop extends PathNode {
  /**
   * 终止代金券批次
   *
   * `POST /v3/marketing/favor/stocks/{stock_id}/stop`
   *
   * 产品：运营工具∙代金券 · 角色：直连商户、服务商、渠道商
   */
  post(options: PostV3MarketingFavorStocksByStockIdStopOptions): Promise<AxiosResponse<PostV3MarketingFavorStocksByStockIdStopResponse>>
}

/** 下载批次核销明细：选项 */
export interface GetV3MarketingFavorStocksByStockIdUseFlowOptions extends CallOptions {
  /** 批次号 */
  stock_id: string
}

/** 下载批次核销明细：应答 */
export interface GetV3MarketingFavorStocksByStockIdUseFlowResponse extends MarketingFavorFlowFile {}

/** `v3/marketing/favor/stocks/{stock_id}/use-flow` */
export interface V3MarketingFavorStocksByStockIdUseFlow extends PathNode {
  /**
   * 下载批次核销明细
   *
   * `GET /v3/marketing/favor/stocks/{stock_id}/use-flow`
   *
   * 产品：运营工具∙代金券 · 角色：直连商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012463585 官方文档}
   */
  get(options: GetV3MarketingFavorStocksByStockIdUseFlowOptions): Promise<AxiosResponse<GetV3MarketingFavorStocksByStockIdUseFlowResponse>>
}

/** 获取批次核销明细下载链接：查询参数 */
export interface GetV3MarketingFavorStocksByStockIdUseFlowByDayQuery {
  /** 账单日期 · yyyy-MM-dd · 例：`2025-08-09` */
  bill_date: string
}

/** 获取批次核销明细下载链接：选项 */
export interface GetV3MarketingFavorStocksByStockIdUseFlowByDayOptions extends CallOptions {
  /** 批次号 · 例：`12356458` */
  stock_id: string
  query: GetV3MarketingFavorStocksByStockIdUseFlowByDayQuery
}

/** 获取批次核销明细下载链接：应答 */
export interface GetV3MarketingFavorStocksByStockIdUseFlowByDayResponse {
  /** 下载链接 */
  url: string
  /** 账单文件摘要 · 例：`8ae0eb442c408d2e90d669d6f4ad6b7e6e049d6f` */
  stock_useflow_hash: string
  /** 账单记录总条数 · 例：`2030` */
  stock_useflow_count: string
}

/** `v3/marketing/favor/stocks/{stock_id}/use-flow-by-day` */
export interface V3MarketingFavorStocksByStockIdUseFlowByDay extends PathNode {
  /**
   * 获取批次核销明细下载链接
   *
   * `GET /v3/marketing/favor/stocks/{stock_id}/use-flow-by-day`
   *
   * 产品：运营工具∙代金券 · 角色：直连商户、服务商
   */
  get(options: GetV3MarketingFavorStocksByStockIdUseFlowByDayOptions): Promise<AxiosResponse<GetV3MarketingFavorStocksByStockIdUseFlowByDayResponse>>
}

/** 根据商户号查用户的券：查询参数 */
export interface GetV3MarketingFavorUsersByOpenidCouponsQuery {
  /** 公众账号ID */
  appid: string
  /** 批次号 */
  stock_id?: string
  /** 券或消费金状态 */
  status?: 'SENDED' | 'USED'
  /** 创建批次的商户号 */
  creator_mchid?: string
  /** 批次发放商户号 */
  sender_mchid?: string
  /** 可用商户号 */
  available_mchid?: string
  /** 分页页码 · 默认：0 */
  offset?: number
  /** 分页大小 · 默认：20 */
  limit?: number
  /** 业务类型 */
  business_type?: 'MULTIUSE'
}

/** 根据商户号查用户的券：选项 */
export interface GetV3MarketingFavorUsersByOpenidCouponsOptions extends CallOptions {
  /** 用户openid */
  openid: string
  query: GetV3MarketingFavorUsersByOpenidCouponsQuery
}

/** 根据商户号查用户的券：应答 */
export interface GetV3MarketingFavorUsersByOpenidCouponsResponse {
  /** 总数量 */
  total_count: number
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 结果集 */
  data?: {
    /** 创建批次的商户号 */
    stock_creator_mchid: string
    /** 批次号 */
    stock_id: string
    /** 代金券id */
    coupon_id?: string
    /** 代金券名称 */
    coupon_name: string
    /** 代金券状态 */
    status: 'SENDED' | 'USED' | 'EXPIRED' | 'RECOVER' | (string & {})
    /** 使用说明 */
    description: string
    /** 领券时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    create_time: string
    /** 券类型 */
    coupon_type: 'NORMAL' | 'CUT_TO' | (string & {})
    /** 激活批次的时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    start_time?: string
    /** 终止批次的时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    stop_time?: string
    /** 是否单品优惠 */
    singleitem: boolean
    /** 减至批次特定信息 */
    cut_to_message?: {
      /** 可用优惠的商品最高单价 · 单位：分 */
      single_price_max: number
      /** 减至后的优惠单价 · 单位：分 */
      cut_to_price: number
    }
    /** 可用开始时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    available_begin_time: string
    /** 可用结束时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    available_end_time: string
    /** 固定面额满减券使用规则 */
    normal_coupon_information?: {
      /** 面额 · 单位：分 */
      coupon_amount: number
      /** 门槛 · 单位：分 */
      transaction_minimum: number
    }
    /** 已实扣代金券核销信息 */
    consume_information?: {
      /** 核销时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
      consume_time?: string
      /** 核销商户号 */
      consume_mchid?: string
      /** 微信支付订单号 */
      transaction_id?: string
      /** 单品信息 */
      goods_detail?: MarketingFavorGoodsDetail[]
    }
    /** 剩余金额 · 单位：分 */
    available_balance?: number
    /** 业务类型 */
    business_type?: 'MULTIUSE' | (string & {})
    /** true-是 */
    no_cash: boolean
  }[]
}

/** 发放代金券：请求 */
export interface PostV3MarketingFavorUsersByOpenidCouponsJson {
  /** 批次号 · 例：`9856000` */
  stock_id: string
  /** 商户单据号 · 例：`89560002019101000121` */
  out_request_no: string
  /** 公众账号ID · 例：`wx233544546545989` */
  appid: string
  /** 创建批次的商户号 · 例：`8956000` */
  stock_creator_mchid: string
  /** 指定面额发券 · 单位：分 */
  coupon_value?: number
  /** 指定面额发券门槛 · 单位：分 */
  coupon_minimum?: number
}

/** 发放代金券：选项 */
export interface PostV3MarketingFavorUsersByOpenidCouponsOptions extends CallOptions {
  /** 用户openid */
  openid: string
  json: PostV3MarketingFavorUsersByOpenidCouponsJson
}

/** 发放代金券：应答 */
export interface PostV3MarketingFavorUsersByOpenidCouponsResponse {
  /** 代金券id · 例：`9867041` */
  coupon_id: string
}

/** `v3/marketing/favor/users/{openid}/coupons` */
export interface V3MarketingFavorUsersByOpenidCoupons extends Printed {
  /**
   * 根据商户号查用户的券
   *
   * `GET /v3/marketing/favor/users/{openid}/coupons`
   *
   * 产品：运营工具∙代金券 · 角色：直连商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534690 官方文档}
   */
  get(options: GetV3MarketingFavorUsersByOpenidCouponsOptions): Promise<AxiosResponse<GetV3MarketingFavorUsersByOpenidCouponsResponse>>
  /**
   * 发放代金券
   *
   * `POST /v3/marketing/favor/users/{openid}/coupons`
   *
   * 产品：运营工具∙代金券 · 角色：直连商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012463767 官方文档}
   */
  post(options: PostV3MarketingFavorUsersByOpenidCouponsOptions): Promise<AxiosResponse<PostV3MarketingFavorUsersByOpenidCouponsResponse>>
  readonly _coupon_id_: V3MarketingFavorUsersByOpenidCouponsByCouponId
  readonly '{coupon_id}': V3MarketingFavorUsersByOpenidCouponsByCouponId
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/marketing/favor/users/{openid}/coupons/${Path}`>
}

/** 查询代金券详情：查询参数 */
export interface GetV3MarketingFavorUsersByOpenidCouponsByCouponIdQuery {
  /** 公众账号ID */
  appid: string
}

/** 查询代金券详情：选项 */
export interface GetV3MarketingFavorUsersByOpenidCouponsByCouponIdOptions extends CallOptions {
  /** 用户openid */
  openid: string
  /** 代金券id */
  coupon_id: string
  query: GetV3MarketingFavorUsersByOpenidCouponsByCouponIdQuery
}

/** 查询代金券详情：应答 */
export interface GetV3MarketingFavorUsersByOpenidCouponsByCouponIdResponse {
  /** 创建批次的商户号 */
  stock_creator_mchid: string
  /** 批次号 */
  stock_id: string
  /** 代金券id */
  coupon_id?: string
  /** 代金券名称 */
  coupon_name: string
  /** 代金券状态 */
  status: 'SENDED' | 'USED' | 'EXPIRED' | 'RECOVER' | (string & {})
  /** 使用说明 */
  description: string
  /** 领券时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  create_time: string
  /** 券类型 */
  coupon_type: 'NORMAL' | 'CUT_TO' | (string & {})
  /** 激活批次的时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  start_time?: string
  /** 终止批次的时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  stop_time?: string
  /** 是否单品优惠 */
  singleitem: boolean
  /** 减至批次特定信息 */
  cut_to_message?: {
    /** 可用优惠的商品最高单价 · 单位：分 */
    single_price_max: number
    /** 减至后的优惠单价 · 单位：分 */
    cut_to_price: number
  }
  /** 可用开始时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  available_begin_time: string
  /** 可用结束时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  available_end_time: string
  /** 固定面额满减券使用规则 */
  normal_coupon_information?: {
    /** 面额 · 单位：分 */
    coupon_amount: number
    /** 门槛 · 单位：分 */
    transaction_minimum: number
  }
  /** 已实扣代金券核销信息 */
  consume_information?: {
    /** 核销时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
    consume_time?: string
    /** 核销商户号 */
    consume_mchid?: string
    /** 核销商户号 */
    transaction_id?: string
    /** 单品信息 */
    goods_detail?: MarketingFavorGoodsDetail[]
  }
  /** 剩余金额 · 单位：分 */
  available_balance?: number
  /** 业务类型 */
  business_type?: 'MULTIUSE' | (string & {})
  /** true-是 */
  no_cash: boolean
}

/** `v3/marketing/favor/users/{openid}/coupons/{coupon_id}` */
export interface V3MarketingFavorUsersByOpenidCouponsByCouponId extends PathNode {
  /**
   * 查询代金券详情
   *
   * `GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}`
   *
   * 产品：运营工具∙代金券 · 角色：直连商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012486942 官方文档}
   */
  get(options: GetV3MarketingFavorUsersByOpenidCouponsByCouponIdOptions): Promise<AxiosResponse<GetV3MarketingFavorUsersByOpenidCouponsByCouponIdResponse>>
}

/** 查询批次下用户银行提现免费券列表：查询参数 */
export interface GetV3MarketingWithdrawFavorUsersByOpenidCouponsQuery {
  /** 银行提现免费券批次创建方商户号 · 例：`1230000109` */
  mchid: string
  /** 银行提现免费券批次ID · 例：`1304490000000059` */
  stock_id: string
  /** 应用ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
}

/** 查询批次下用户银行提现免费券列表：选项 */
export interface GetV3MarketingWithdrawFavorUsersByOpenidCouponsOptions extends CallOptions {
  /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
  query: GetV3MarketingWithdrawFavorUsersByOpenidCouponsQuery
}

/** 查询批次下用户银行提现免费券列表：应答 */
export interface GetV3MarketingWithdrawFavorUsersByOpenidCouponsResponse {
  /** 银行提现免费券列表 */
  data: {
    /** 发放时间 · RFC 3339 · 例：`2021-05-20T13:29:35.120+08:00` */
    send_time?: string
    /** 发放额度 · 单位：分 */
    send_quota?: number
    /** 银行提现免费券的券ID */
    coupon_id?: string
    /** 使用额度 · 单位：分 */
    use_quota?: number
    /** 银行提现免费券券状态 · 例：`VALID` */
    coupon_state?: string
  }[]
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 查询结果总数 */
  total_count: number
}

/** 为用户发银行提现免费券：请求 */
export interface PostV3MarketingWithdrawFavorUsersByOpenidCouponsJson {
  /** 银行提现免费券批次创建方商户号 · 例：`1230000109` */
  mchid: string
  /** 银行提现免费券批次ID · 例：`1304490000000059` */
  stock_id: string
  /** 应用ID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户单据号 · 例：`89560002019101000121` */
  send_request_no: string
}

/** 为用户发银行提现免费券：选项 */
export interface PostV3MarketingWithdrawFavorUsersByOpenidCouponsOptions extends CallOptions {
  /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
  json: PostV3MarketingWithdrawFavorUsersByOpenidCouponsJson
}

/** 为用户发银行提现免费券：应答 */
export interface PostV3MarketingWithdrawFavorUsersByOpenidCouponsResponse {
  /** 银行提现免费券ID */
  coupon_id?: string
  /** 银行提现免费券过期时间 · RFC 3339 · 例：`2021-05-20T13:29:35.120+08:00` */
  expire_time?: string
}

/** `v3/marketing/withdraw-favor/users/{openid}/coupons` */
export interface V3MarketingWithdrawFavorUsersByOpenidCoupons extends PathNode {
  /**
   * 查询批次下用户银行提现免费券列表
   *
   * `GET /v3/marketing/withdraw-favor/users/{openid}/coupons`
   *
   * 产品：营销工具∙收款有礼 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml 官方文档}
   */
  get(options: GetV3MarketingWithdrawFavorUsersByOpenidCouponsOptions): Promise<AxiosResponse<GetV3MarketingWithdrawFavorUsersByOpenidCouponsResponse>>
  /**
   * 为用户发银行提现免费券
   *
   * `POST /v3/marketing/withdraw-favor/users/{openid}/coupons`
   *
   * 产品：营销工具∙收款有礼 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml 官方文档}
   */
  post(options: PostV3MarketingWithdrawFavorUsersByOpenidCouponsOptions): Promise<AxiosResponse<PostV3MarketingWithdrawFavorUsersByOpenidCouponsResponse>>
}

export interface MarketingFavorOperations {
  'POST /v3/marketing/bank-favor/users/{openid}/bank-multi-activity': { json: PostV3MarketingBankFavorUsersByOpenidBankMultiActivityJson; options: PostV3MarketingBankFavorUsersByOpenidBankMultiActivityOptions; response: PostV3MarketingBankFavorUsersByOpenidBankMultiActivityResponse }
  'GET /v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}': { query: GetV3MarketingBankFavorUsersByOpenidCouponsByCouponIdQuery; options: GetV3MarketingBankFavorUsersByOpenidCouponsByCouponIdOptions; response: GetV3MarketingBankFavorUsersByOpenidCouponsByCouponIdResponse }
  'GET /v3/marketing/bank/packages/{package_id}/tasks': { query: GetV3MarketingBankPackagesByPackageIdTasksQuery; options: GetV3MarketingBankPackagesByPackageIdTasksOptions; response: GetV3MarketingBankPackagesByPackageIdTasksResponse }
  'POST /v3/marketing/bank/packages/{package_id}/tasks': { form: PostV3MarketingBankPackagesByPackageIdTasksForm; options: PostV3MarketingBankPackagesByPackageIdTasksOptions; response: PostV3MarketingBankPackagesByPackageIdTasksResponse }
  'GET /v3/marketing/favor/callbacks': { query: GetV3MarketingFavorCallbacksQuery; options: GetV3MarketingFavorCallbacksOptions; response: GetV3MarketingFavorCallbacksResponse }
  'POST /v3/marketing/favor/callbacks': { json: PostV3MarketingFavorCallbacksJson; options: PostV3MarketingFavorCallbacksOptions; response: PostV3MarketingFavorCallbacksResponse }
  'POST /v3/marketing/favor/coupon-stocks': { json: PostV3MarketingFavorCouponStocksJson; options: PostV3MarketingFavorCouponStocksOptions; response: PostV3MarketingFavorCouponStocksResponse }
  'POST /v3/marketing/favor/media/image-upload': { form: PostV3MarketingFavorMediaImageUploadForm; options: PostV3MarketingFavorMediaImageUploadOptions; response: PostV3MarketingFavorMediaImageUploadResponse }
  'GET /v3/marketing/favor/stocks': { query: GetV3MarketingFavorStocksQuery; options: GetV3MarketingFavorStocksOptions; response: GetV3MarketingFavorStocksResponse }
  'GET /v3/marketing/favor/stocks/{stock_id}': { query: GetV3MarketingFavorStocksByStockIdQuery; options: GetV3MarketingFavorStocksByStockIdOptions; response: GetV3MarketingFavorStocksByStockIdResponse }
  'GET /v3/marketing/favor/stocks/{stock_id}/items': { query: GetV3MarketingFavorStocksByStockIdItemsQuery; options: GetV3MarketingFavorStocksByStockIdItemsOptions; response: GetV3MarketingFavorStocksByStockIdItemsResponse }
  'GET /v3/marketing/favor/stocks/{stock_id}/merchants': { query: GetV3MarketingFavorStocksByStockIdMerchantsQuery; options: GetV3MarketingFavorStocksByStockIdMerchantsOptions; response: GetV3MarketingFavorStocksByStockIdMerchantsResponse }
  'POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id': { json: PostV3MarketingFavorStocksByStockIdModifyGoodsIdJson; options: PostV3MarketingFavorStocksByStockIdModifyGoodsIdOptions; response: PostV3MarketingFavorStocksByStockIdModifyGoodsIdResponse }
  'POST /v3/marketing/favor/stocks/{stock_id}/pause': { json: PostV3MarketingFavorStocksByStockIdPauseJson; options: PostV3MarketingFavorStocksByStockIdPauseOptions; response: PostV3MarketingFavorStocksByStockIdPauseResponse }
  'GET /v3/marketing/favor/stocks/{stock_id}/refund-flow': { options: GetV3MarketingFavorStocksByStockIdRefundFlowOptions; response: GetV3MarketingFavorStocksByStockIdRefundFlowResponse }
  'GET /v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day': { query: GetV3MarketingFavorStocksByStockIdRefundFlowByDayQuery; options: GetV3MarketingFavorStocksByStockIdRefundFlowByDayOptions; response: GetV3MarketingFavorStocksByStockIdRefundFlowByDayResponse }
  'POST /v3/marketing/favor/stocks/{stock_id}/restart': { json: PostV3MarketingFavorStocksByStockIdRestartJson; options: PostV3MarketingFavorStocksByStockIdRestartOptions; response: PostV3MarketingFavorStocksByStockIdRestartResponse }
  'POST /v3/marketing/favor/stocks/{stock_id}/start': { json: PostV3MarketingFavorStocksByStockIdStartJson; options: PostV3MarketingFavorStocksByStockIdStartOptions; response: PostV3MarketingFavorStocksByStockIdStartResponse }
  'POST /v3/marketing/favor/stocks/{stock_id}/stop': { json: PostV3MarketingFavorStocksByStockIdStopJson; options: PostV3MarketingFavorStocksByStockIdStopOptions; response: PostV3MarketingFavorStocksByStockIdStopResponse }
  'GET /v3/marketing/favor/stocks/{stock_id}/use-flow': { options: GetV3MarketingFavorStocksByStockIdUseFlowOptions; response: GetV3MarketingFavorStocksByStockIdUseFlowResponse }
  'GET /v3/marketing/favor/stocks/{stock_id}/use-flow-by-day': { query: GetV3MarketingFavorStocksByStockIdUseFlowByDayQuery; options: GetV3MarketingFavorStocksByStockIdUseFlowByDayOptions; response: GetV3MarketingFavorStocksByStockIdUseFlowByDayResponse }
  'GET /v3/marketing/favor/users/{openid}/coupons': { query: GetV3MarketingFavorUsersByOpenidCouponsQuery; options: GetV3MarketingFavorUsersByOpenidCouponsOptions; response: GetV3MarketingFavorUsersByOpenidCouponsResponse }
  'POST /v3/marketing/favor/users/{openid}/coupons': { json: PostV3MarketingFavorUsersByOpenidCouponsJson; options: PostV3MarketingFavorUsersByOpenidCouponsOptions; response: PostV3MarketingFavorUsersByOpenidCouponsResponse }
  'GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}': { query: GetV3MarketingFavorUsersByOpenidCouponsByCouponIdQuery; options: GetV3MarketingFavorUsersByOpenidCouponsByCouponIdOptions; response: GetV3MarketingFavorUsersByOpenidCouponsByCouponIdResponse }
  'GET /v3/marketing/withdraw-favor/users/{openid}/coupons': { query: GetV3MarketingWithdrawFavorUsersByOpenidCouponsQuery; options: GetV3MarketingWithdrawFavorUsersByOpenidCouponsOptions; response: GetV3MarketingWithdrawFavorUsersByOpenidCouponsResponse }
  'POST /v3/marketing/withdraw-favor/users/{openid}/coupons': { json: PostV3MarketingWithdrawFavorUsersByOpenidCouponsJson; options: PostV3MarketingWithdrawFavorUsersByOpenidCouponsOptions; response: PostV3MarketingWithdrawFavorUsersByOpenidCouponsResponse }
}

/** 消费金可用地域 */
export interface MarketingFavorAvailableRegion {
  /** 类型 */
  type?: string
  /** 省 */
  province?: string
  /** 市 */
  city?: string
  /** 区 */
  district?: string
  /** 国家 */
  country?: string
}

/** 批次明细文件 */
export interface MarketingFavorFlowFile {
  /** 下载链接 · 例：`download://example.csv` */
  url: string
  /** 安全校验码 · 例：`8ae0eb442c408d2e90d669d6f4ad6b7e6e049d6f` */
  hash_value: string
  /** 哈希算法类型 · 例：`SHA1` */
  hash_type: string
}

/** 单品信息 */
export interface MarketingFavorGoodsDetail {
  /** 商品编码 · 例：`12345` */
  goods_id?: string
  /** 商品数量 */
  quantity?: number
  /** 商品价格 · 单位：分 */
  price?: number
  /** 商品优惠金额 · 单位：分 */
  discount_amount?: number
}

/** 发放规则 */
export interface MarketingFavorStockUseRule {
  /** 发放总上限 */
  max_coupons: number
  /** 总预算 · 单位：分 */
  max_amount: number
  /** 单天发放上限金额 · 单位：分 */
  max_amount_by_day: number
  /** 单个用户可领个数 */
  max_coupons_per_user: number
  /** 是否开启自然人限制 */
  natural_person_limit: boolean
  /** api发券防刷 */
  prevent_api_abuse: boolean
  /** 固定面额发券批次特定信息 */
  fixed_normal_coupon?: {
    /** 面额 · 单位：分 */
    coupon_amount: number
    /** 使用券金额门槛 · 单位：分 */
    transaction_minimum: number
  }
  /** NORMAL-满减券 */
  coupon_type?: string
  /** 订单优惠标记 */
  goods_tag?: string[]
  trade_type?: string[]
  /** true-是 */
  combine_use?: boolean
}

