// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, FileInput, PathNode, Printed } from '../index'
import type { V3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdNode, V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdNode } from './prefixes'

/** 创建投放计划：请求 */
export interface PostV3MarketingPartnerDeliveryPlanDeliveryPlansJson {
  /** 创建请求单号 · 例：`asdf-1234-40016` */
  out_request_no: string
  /** 创建投放计划的品牌ID · 例：`40016` */
  brand_id: string
  /** 商品券ID · 例：`701146876221757924829193824428` */
  product_coupon_id: string
  /** 批次ID · 例：`701246876221757924829194755312` */
  stock_id: string
  /** 投放计划名称 */
  plan_name?: string
  /** 总库存 */
  total_count?: number
  /** 单用户限领 */
  user_limit?: number
  /** 单日限领 */
  daily_limit?: number
  /** 开始可用时间 · RFC 3339 · 例：`2025-01-01T00:00:00+08:00` */
  delivery_start_time?: string
  /** 结束可用时间 · RFC 3339 · 例：`2025-01-01T00:00:00+08:00` */
  delivery_end_time?: string
  /** 营销标签 */
  recommend_word?: string
  /** 是否复用商品券和批次信息 */
  reuse_coupon_config?: boolean
  /** 使用模式 */
  usage_mode?: 'SINGLE' | 'PROGRESSIVE_BUNDLE'
  /** 投放批次组ID */
  stock_bundle_id?: string
}

/** 创建投放计划：选项 */
export interface PostV3MarketingPartnerDeliveryPlanDeliveryPlansOptions extends CallOptions {
  json: PostV3MarketingPartnerDeliveryPlanDeliveryPlansJson
}

/** 创建投放计划：应答 */
export interface PostV3MarketingPartnerDeliveryPlanDeliveryPlansResponse {
  /** 投放计划详情 */
  plan: MarketingProductCouponDeliveryPlan
}

/** `v3/marketing/partner/delivery-plan/delivery-plans` */
export interface V3MarketingPartnerDeliveryPlanDeliveryPlans extends Printed {
  /**
   * 创建投放计划
   *
   * `POST /v3/marketing/partner/delivery-plan/delivery-plans`
   *
   * 产品：运营工具∙商品券 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016184554 官方文档}
   */
  post(options: PostV3MarketingPartnerDeliveryPlanDeliveryPlansOptions): Promise<AxiosResponse<PostV3MarketingPartnerDeliveryPlanDeliveryPlansResponse>>
  readonly _brand_id_: V3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdNode
  readonly _plan_id_: V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanId
  readonly '{brand_id}': V3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdNode
  readonly '{brand_id}/delivery-plans': V3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlans
  readonly '{plan_id}': V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanId
  readonly '{plan_id}/terminate': V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdTerminate
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/marketing/partner/delivery-plan/delivery-plans/${Path}`>
}

/** 分页查询投放计划列表：查询参数 */
export interface GetV3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansQuery {
  /** 分页大小 */
  page_size?: number
  /** 分页起始位置 */
  offset?: number
  /** 投放计划线上状态 */
  plan_state?: 'PLAN_CREATING' | 'PLAN_CREATED' | 'PLAN_TERMINATING' | 'PLAN_TERMINATED' | 'PLAN_EXPIRED' | 'PLAN_DELIVERING' | 'PLAN_PAUSED'
  /** 投放计划审核状态 */
  audit_state?: 'AUDIT_INITIAL' | 'AUDIT_PROCESSING' | 'AUDIT_PASSED' | 'AUDIT_REJECTED'
  /** 投放计划ID · 例：`12000` */
  plan_id?: string
}

/** 分页查询投放计划列表：选项 */
export interface GetV3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansOptions extends CallOptions {
  /** 品牌ID · 例：`40016` */
  brand_id: string
  query?: GetV3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansQuery
}

/** 分页查询投放计划列表：应答 */
export interface GetV3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansResponse {
  /** 资源总条数 */
  total_count?: number
  /** 投放计划列表 */
  plan_list?: MarketingProductCouponDeliveryPlan[]
}

/** `v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans` */
export interface V3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlans extends PathNode {
  /**
   * 分页查询投放计划列表
   *
   * `GET /v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans`
   *
   * 产品：运营工具∙商品券 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016184563 官方文档}
   */
  get(options: GetV3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansOptions): Promise<AxiosResponse<GetV3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansResponse>>
}

/** 更新投放计划：请求 */
export interface PatchV3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdJson {
  /** 修改内容 */
  modify_content: {
    /** 投放计划名称 */
    plan_name?: string
    /** 结束可用时间 · RFC 3339 · 例：`2025-01-01T00:00:00+08:00` */
    delivery_end_time?: string
    /** 总库存 */
    total_count?: number
    /** 单用户限领 */
    user_limit?: number
    /** 单日限领 */
    daily_limit?: number
    /** 营销标签 */
    recommend_word?: string
  }
  /** 修改请求单号 */
  out_request_no?: string
}

/** 更新投放计划：选项 */
export interface PatchV3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdOptions extends CallOptions {
  /** 投放计划ID · 例：`12000` */
  plan_id: string
  json: PatchV3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdJson
}

/** 更新投放计划：应答 */
export interface PatchV3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdResponse {
  /** 投放计划详情 */
  plan: MarketingProductCouponDeliveryPlan
}

/** `v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}` */
export interface V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanId extends Printed {
  /**
   * 更新投放计划
   *
   * `PATCH /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}`
   *
   * 产品：运营工具∙商品券 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016184594 官方文档}
   */
  patch(options: PatchV3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdOptions): Promise<AxiosResponse<PatchV3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdResponse>>
  readonly terminate: V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdTerminate
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/${Path}`>
}

/** 终止投放计划：选项 */
export interface PostV3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdTerminateOptions extends CallOptions {
  /** 投放计划ID · 例：`12000` */
  plan_id: string
}

/** 终止投放计划：应答 */
export type PostV3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdTerminateResponse = undefined

/** `v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate` */
export interface V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdTerminate extends PathNode {
  /**
   * 终止投放计划
   *
   * `POST /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate`
   *
   * 产品：运营工具∙商品券 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016184572 官方文档}
   */
  post(options: PostV3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdTerminateOptions): Promise<AxiosResponse<PostV3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdTerminateResponse>>
}

/** 设置投放计划回调地址：请求 */
export interface PostV3MarketingPartnerDeliveryPlanBySpMchidNotifyUrlJson {
  /** 通知url地址 · 例：`https://pay.weixin.qq.com` */
  notify_url: string
}

/** 设置投放计划回调地址：选项 */
export interface PostV3MarketingPartnerDeliveryPlanBySpMchidNotifyUrlOptions extends CallOptions {
  /** 服务商商户号 · 例：`298689900` */
  sp_mchid: string
  json: PostV3MarketingPartnerDeliveryPlanBySpMchidNotifyUrlJson
}

/** 设置投放计划回调地址：应答 */
export interface PostV3MarketingPartnerDeliveryPlanBySpMchidNotifyUrlResponse {
  /** 通知地址 · 例：`https://pay.weixin.qq.com` */
  notify_url: string
}

/** `v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url` */
export interface V3MarketingPartnerDeliveryPlanBySpMchidNotifyUrl extends PathNode {
  /**
   * 设置投放计划回调地址
   *
   * `POST /v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`
   *
   * 产品：运营工具∙商品券 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016184598 官方文档}
   */
  post(options: PostV3MarketingPartnerDeliveryPlanBySpMchidNotifyUrlOptions): Promise<AxiosResponse<PostV3MarketingPartnerDeliveryPlanBySpMchidNotifyUrlResponse>>
}

/** 提交图片生成任务：请求 */
export interface PostV3MarketingPartnerProductCouponImageGenerationTasksJson {
  /** 品牌ID · 例：`120344` */
  brand_id: string
  /** 图片生成的任务ID · 例：`image_generation_task_1` */
  task_id: string
  /** 图片生成类型 */
  image_generation_type: 'COMBINE_IMAGE' | 'CUT_OUT'
  /** 拼图数据 */
  combine_image?: {
    /** 优惠范围 */
    scope: 'ALL' | 'SINGLE' | 'CATEGORY'
    /** 商品券类型 */
    type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE'
    /** 使用模式 */
    usage_mode: 'SINGLE' | 'PROGRESSIVE_BUNDLE'
    /** 满减券使用规则 */
    normal_coupon?: {
      /** 门槛金额 · 单位：分 */
      threshold: number
      /** 固定减免金额 · 单位：分 */
      discount_amount: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 门槛金额 · 单位：分 */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }
    /** 兑换券使用规则 */
    exchange_coupon?: {
      /** 门槛金额 · 单位：分 */
      threshold: number
      /** 固定兑换价格 · 单位：分 */
      exchange_price: number
    }
    /** 背景颜色色值 · 例：`#ff5733` */
    background_color?: string
  }
  /** 抠图数据 */
  cut_out?: {
    /** 商品图URL · 例：`https://wxpaylogo.qpic.cn/wxpaylogo/example.jpg` */
    image_url: string
  }
}

/** 提交图片生成任务：选项 */
export interface PostV3MarketingPartnerProductCouponImageGenerationTasksOptions extends CallOptions {
  json: PostV3MarketingPartnerProductCouponImageGenerationTasksJson
}

/** 提交图片生成任务：应答 */
export interface PostV3MarketingPartnerProductCouponImageGenerationTasksResponse {
  /** 图片生成的任务ID · 例：`image_generation_task_1` */
  task_id: string
  /** 品牌ID · 例：`120344` */
  brand_id: string
}

/** `v3/marketing/partner/product-coupon/image-generation-tasks` */
export interface V3MarketingPartnerProductCouponImageGenerationTasks extends Printed {
  /**
   * 提交图片生成任务
   *
   * `POST /v3/marketing/partner/product-coupon/image-generation-tasks`
   *
   * 产品：运营工具∙商品券 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017327735 官方文档}
   */
  post(options: PostV3MarketingPartnerProductCouponImageGenerationTasksOptions): Promise<AxiosResponse<PostV3MarketingPartnerProductCouponImageGenerationTasksResponse>>
  readonly _task_id_: V3MarketingPartnerProductCouponImageGenerationTasksByTaskId
  readonly '{task_id}': V3MarketingPartnerProductCouponImageGenerationTasksByTaskId
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/marketing/partner/product-coupon/image-generation-tasks/${Path}`>
}

/** 查询图片生成任务执行结果：查询参数 */
export interface GetV3MarketingPartnerProductCouponImageGenerationTasksByTaskIdQuery {
  /** 品牌ID · 例：`120344` */
  brand_id: string
  /** 图片生成类型 */
  image_generation_type: 'COMBINE_IMAGE' | 'CUT_OUT'
}

/** 查询图片生成任务执行结果：选项 */
export interface GetV3MarketingPartnerProductCouponImageGenerationTasksByTaskIdOptions extends CallOptions {
  /** 图片生成的任务ID · 例：`image_generation_task_1` */
  task_id: string
  query: GetV3MarketingPartnerProductCouponImageGenerationTasksByTaskIdQuery
}

/** 查询图片生成任务执行结果：应答 */
export interface GetV3MarketingPartnerProductCouponImageGenerationTasksByTaskIdResponse {
  /** 品牌ID · 例：`120344` */
  brand_id: string
  /** 图片生成的任务ID · 例：`image_generation_task_1` */
  task_id: string
  /** 图片生成类型 */
  image_generation_type: 'COMBINE_IMAGE' | 'CUT_OUT' | (string & {})
  /** 任务状态 */
  task_state: 'PROCESSING' | 'FAIL' | 'SUCCESS' | (string & {})
  /** 拼图结果 */
  combine_image_result?: {
    /** 生成的图片URL · 例：`https://wxpaylogo.qpic.cn/wxpaylogo/example.jpg` */
    image_url: string
  }
  /** 生成商品图结果 */
  cut_out_result?: {
    /** 生成的图片URL · 例：`https://wxpaylogo.qpic.cn/wxpaylogo/example.jpg` */
    image_url: string
  }
}

/** `v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}` */
export interface V3MarketingPartnerProductCouponImageGenerationTasksByTaskId extends PathNode {
  /**
   * 查询图片生成任务执行结果
   *
   * `GET /v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}`
   *
   * 产品：运营工具∙商品券 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017327739 官方文档}
   */
  get(options: GetV3MarketingPartnerProductCouponImageGenerationTasksByTaskIdOptions): Promise<AxiosResponse<GetV3MarketingPartnerProductCouponImageGenerationTasksByTaskIdResponse>>
}

/** 图片上传：请求 */
export interface PostV3MarketingPartnerProductCouponMediaUploadImageForm {
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

/** 图片上传：选项 */
export interface PostV3MarketingPartnerProductCouponMediaUploadImageOptions extends CallOptions {
  form: PostV3MarketingPartnerProductCouponMediaUploadImageForm
}

/** 图片上传：应答 */
export interface PostV3MarketingPartnerProductCouponMediaUploadImageResponse {
  /** 媒体文件URL地址 */
  media_url: string
}

/** `v3/marketing/partner/product-coupon/media/upload-image` */
export interface V3MarketingPartnerProductCouponMediaUploadImage extends PathNode {
  /**
   * 图片上传
   *
   * `POST /v3/marketing/partner/product-coupon/media/upload-image`
   *
   * 产品：运营工具∙商品券 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781275 官方文档}
   */
  post(options: PostV3MarketingPartnerProductCouponMediaUploadImageOptions): Promise<AxiosResponse<PostV3MarketingPartnerProductCouponMediaUploadImageResponse>>
}

/** 获取商品券事件通知地址：选项 */
export interface GetV3MarketingPartnerProductCouponNotifyConfigsOptions extends CallOptions {
}

/** 获取商品券事件通知地址：应答 */
export interface GetV3MarketingPartnerProductCouponNotifyConfigsResponse {
  /** 通知URL地址 · 例：`https://pay.weixin.qq.com` */
  notify_url: string
  /** 修改时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  update_time: string
}

/** 设置商品券事件通知地址：请求 */
export interface PostV3MarketingPartnerProductCouponNotifyConfigsJson {
  /** 通知URL地址 · 例：`https://pay.weixin.qq.com` */
  notify_url: string
}

/** 设置商品券事件通知地址：选项 */
export interface PostV3MarketingPartnerProductCouponNotifyConfigsOptions extends CallOptions {
  json: PostV3MarketingPartnerProductCouponNotifyConfigsJson
}

/** 设置商品券事件通知地址：应答 */
export interface PostV3MarketingPartnerProductCouponNotifyConfigsResponse {
  /** 通知URL地址 · 例：`https://pay.weixin.qq.com` */
  notify_url: string
  /** 修改时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  update_time: string
}

/** `v3/marketing/partner/product-coupon/notify-configs` */
export interface V3MarketingPartnerProductCouponNotifyConfigs extends PathNode {
  /**
   * 获取商品券事件通知地址
   *
   * `GET /v3/marketing/partner/product-coupon/notify-configs`
   *
   * 产品：运营工具∙商品券 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781284 官方文档}
   */
  get(options?: GetV3MarketingPartnerProductCouponNotifyConfigsOptions): Promise<AxiosResponse<GetV3MarketingPartnerProductCouponNotifyConfigsResponse>>
  /**
   * 设置商品券事件通知地址
   *
   * `POST /v3/marketing/partner/product-coupon/notify-configs`
   *
   * 产品：运营工具∙商品券 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781286 官方文档}
   */
  post(options: PostV3MarketingPartnerProductCouponNotifyConfigsOptions): Promise<AxiosResponse<PostV3MarketingPartnerProductCouponNotifyConfigsResponse>>
}

/** 创建商品券：请求 */
export interface PostV3MarketingPartnerProductCouponProductCouponsJson {
  /** 品牌ID · 例：`120344` */
  brand_id: string
  /** 创建请求单号 · 例：`12345_20250101_A3489` */
  out_request_no: string
  /** 优惠范围 */
  scope: 'ALL' | 'SINGLE' | 'CATEGORY'
  /** 商品券类型 */
  type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE'
  /** 使用模式 */
  usage_mode: 'SINGLE' | 'SEQUENTIAL'
  /** 单券模式信息 */
  single_usage_info?: {
    /** 满减券使用规则 */
    normal_coupon?: {
      /** 门槛金额 · 单位：分 */
      threshold: number
      /** 固定减免金额 · 单位：分 */
      discount_amount: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 门槛金额 · 单位：分 */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }
  }
  /** 多次优惠模式信息 */
  sequential_usage_info?: MarketingProductCouponSequentialUsageInfo
  /** 展示信息 */
  display_info: MarketingProductCouponDisplayInfo
  /** 外部商品ID · 例：`Product_1234567890` */
  out_product_no?: string
  /** 批次信息 */
  stock: {
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN'
    /** 发放规则 */
    stock_send_rule: MarketingProductCouponStockSendRule
    /** 单券使用规则 */
    single_usage_rule?: MarketingProductCouponSingleUsageRule
    /** 多次优惠使用规则 */
    sequential_usage_rule?: MarketingProductCouponSequentialUsageRule
    /** 券使用规则展示信息 */
    usage_rule_display_info: MarketingProductCouponUsageRuleDisplayInfo
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode: 'INVISIBLE' | 'BARCODE' | 'QRCODE'
      /** 背景颜色 */
      background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100'
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid · 例：`wx234545656765876` */
        appid: string
        /** 小程序跳转路径 · 例：`/path/index/index` */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording?: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID · 例：`wx1234567890` */
        appid: string
      }
      /** 视频号入口 */
      entrance_finder?: MarketingProductCouponFinderEntrance
    }
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid · 例：`wx23232232323` */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC'
  }
}

/** 创建商品券：选项 */
export interface PostV3MarketingPartnerProductCouponProductCouponsOptions extends CallOptions {
  json: PostV3MarketingPartnerProductCouponProductCouponsJson
}

/** 创建商品券：应答 */
export interface PostV3MarketingPartnerProductCouponProductCouponsResponse {
  /** 商品券ID · 例：`1000000013` */
  product_coupon_id: string
  /** 商品券状态 */
  state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
  /** 品牌ID · 例：`120344` */
  brand_id: string
  /** 优惠范围 */
  scope: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
  /** 商品券类型 */
  type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
  /** 使用模式 */
  usage_mode: 'SINGLE' | 'SEQUENTIAL' | (string & {})
  /** 单券模式信息 */
  single_usage_info?: {
    /** 满减券使用规则 */
    normal_coupon?: {
      /** 门槛金额 · 单位：分 */
      threshold: number
      /** 固定减免金额 · 单位：分 */
      discount_amount: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 门槛金额 · 单位：分 */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }
  }
  /** 多次优惠模式信息 */
  sequential_usage_info?: MarketingProductCouponSequentialUsageInfoReceived
  /** 展示信息 */
  display_info: MarketingProductCouponDisplayInfo
  /** 外部商品ID · 例：`Product_1234567890` */
  out_product_no?: string
  /** 批次信息 */
  stock: {
    /** 商品券ID · 例：`1000000013` */
    product_coupon_id: string
    /** 批次ID · 例：`1000000013001` */
    stock_id: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
    /** 发放规则 */
    stock_send_rule: MarketingProductCouponStockSendRule
    /** 单券使用规则 */
    single_usage_rule?: MarketingProductCouponStockUsageRule
    /** 多次优惠使用规则 */
    sequential_usage_rule?: MarketingProductCouponSequentialUsageRuleReceived
    /** 券使用规则展示信息 */
    usage_rule_display_info: MarketingProductCouponUsageRuleDisplayInfoReceived
    /** 用户商品券展示信息 */
    coupon_display_info: MarketingProductCouponUserCouponDisplayInfoReceived
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid · 例：`wx23232232323` */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    /** 失效请求单号 */
    deactivate_request_no?: string
    /** 失效时间 · RFC 3339 · 例：`2025-08-31T23:59:59+08:00` */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 品牌ID · 例：`120344` */
    brand_id: string
  }
}

/** `v3/marketing/partner/product-coupon/product-coupons` */
export interface V3MarketingPartnerProductCouponProductCoupons extends Printed {
  /**
   * 创建商品券
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons`
   *
   * 产品：运营工具∙商品券 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781289 官方文档}
   */
  post(options: PostV3MarketingPartnerProductCouponProductCouponsOptions): Promise<AxiosResponse<PostV3MarketingPartnerProductCouponProductCouponsResponse>>
  readonly _product_coupon_id_: V3MarketingPartnerProductCouponProductCouponsByProductCouponId
  readonly '{product_coupon_id}': V3MarketingPartnerProductCouponProductCouponsByProductCouponId
  readonly '{product_coupon_id}/deactivate': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivate
  readonly '{product_coupon_id}/stock-bundles': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundles
  readonly '{product_coupon_id}/stock-bundles/{stock_bundle_id}': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleId
  readonly '{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStores
  readonly '{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStores
  readonly '{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudget
  readonly '{product_coupon_id}/stocks': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocks
  readonly '{product_coupon_id}/stocks/{stock_id}': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockId
  readonly '{product_coupon_id}/stocks/{stock_id}/associate-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStores
  readonly '{product_coupon_id}/stocks/{stock_id}/associated-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStores
  readonly '{product_coupon_id}/stocks/{stock_id}/deactivate': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivate
  readonly '{product_coupon_id}/stocks/{stock_id}/disassociate-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStores
  readonly '{product_coupon_id}/stocks/{stock_id}/update-budget': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudget
  readonly '{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodes
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/marketing/partner/product-coupon/product-coupons/${Path}`>
}

/** 查询商品券：查询参数 */
export interface GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdQuery {
  /** 品牌ID · 例：`120344` */
  brand_id: string
}

/** 查询商品券：选项 */
export interface GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdOptions extends CallOptions {
  /** 商品券ID · 例：`1000000013` */
  product_coupon_id: string
  query: GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdQuery
}

/** 查询商品券：应答 */
export interface GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdResponse extends MarketingProductCouponInfo {}

/** 修改商品券：请求 */
export interface PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdJson {
  /** 品牌ID · 例：`120344` */
  brand_id: string
  /** 修改请求单号 · 例：`34657_20250101_123456` */
  out_request_no: string
  /** 展示信息 */
  display_info: MarketingProductCouponDisplayInfo
}

/** 修改商品券：选项 */
export interface PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdOptions extends CallOptions {
  /** 商品券ID · 例：`1000000013` */
  product_coupon_id: string
  json: PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdJson
}

/** 修改商品券：应答 */
export interface PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdResponse extends MarketingProductCouponInfo {}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}` */
export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponId extends Printed {
  /**
   * 查询商品券
   *
   * `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
   *
   * 产品：运营工具∙商品券 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781292 官方文档}
   */
  get(options: GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdOptions): Promise<AxiosResponse<GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdResponse>>
  /**
   * 修改商品券
   *
   * `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
   *
   * 产品：运营工具∙商品券 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781296 官方文档}
   */
  patch(options: PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdOptions): Promise<AxiosResponse<PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdResponse>>
  readonly deactivate: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivate
  readonly stockBundles: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundles
  readonly stocks: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocks
  readonly 'stock-bundles/{stock_bundle_id}': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleId
  readonly 'stock-bundles/{stock_bundle_id}/associate-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStores
  readonly 'stock-bundles/{stock_bundle_id}/disassociate-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStores
  readonly 'stock-bundles/{stock_bundle_id}/update-budget': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudget
  readonly 'stocks/{stock_id}': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockId
  readonly 'stocks/{stock_id}/associate-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStores
  readonly 'stocks/{stock_id}/associated-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStores
  readonly 'stocks/{stock_id}/deactivate': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivate
  readonly 'stocks/{stock_id}/disassociate-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStores
  readonly 'stocks/{stock_id}/update-budget': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudget
  readonly 'stocks/{stock_id}/upload-coupon-codes': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodes
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/${Path}`>
}

/** 失效商品券：请求 */
export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivateJson extends MarketingProductCouponDeactivation {}

/** 失效商品券：选项 */
export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivateOptions extends CallOptions {
  /** 商品券ID · 例：`1000000013` */
  product_coupon_id: string
  json: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivateJson
}

/** 失效商品券：应答 */
export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivateResponse extends MarketingProductCouponInfo {}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate` */
export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivate extends PathNode {
  /**
   * 失效商品券
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate`
   *
   * 产品：运营工具∙商品券 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781290 官方文档}
   */
  post(options: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivateOptions): Promise<AxiosResponse<PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivateResponse>>
}

/** 添加商品券批次组：请求 */
export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesJson {
  /** 品牌ID · 例：`120344` */
  brand_id: string
  /** 创建请求单号 · 例：`34657_20250101_123456` */
  out_request_no: string
  /** 批次组信息 */
  stock_bundle: {
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD'
    /** 发放规则 */
    stock_send_rule: MarketingProductCouponBundleStockSendRule
    /** 多次优惠使用规则 */
    progressive_bundle_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: MarketingProductCouponAvailablePeriod
      /** 满减券使用规则 */
      normal_coupon_list?: {
        /** 门槛金额 · 单位：分 */
        threshold: number
        /** 固定减免金额 · 单位：分 */
        discount_amount: number
      }[]
      /** 折扣券使用规则 */
      discount_coupon_list?: {
        /** 门槛金额 · 单位：分 */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }[]
      /** 兑换券使用规则 */
      exchange_coupon_list?: {
        /** 门槛金额 · 单位：分 */
        threshold: number
        /** 固定兑换价格 · 单位：分 */
        exchange_price: number
      }[]
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info: MarketingProductCouponUsageRuleDisplayInfo
    /** 用户商品券展示信息 */
    coupon_display_info: MarketingProductCouponUserCouponDisplayInfo
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid · 例：`wx23232232323` */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC'
  }
}

/** 添加商品券批次组：选项 */
export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesOptions extends CallOptions {
  /** 商品券ID · 例：`1000000013` */
  product_coupon_id: string
  json: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesJson
}

/** 添加商品券批次组：应答 */
export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesResponse {
  /** 批次组ID · 例：`1000000013001` */
  stock_bundle_id: string
  /** 批次列表 */
  stock_list: MarketingProductCouponBundleStock[]
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles` */
export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundles extends Printed {
  /**
   * 添加商品券批次组
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`
   *
   * 产品：运营工具∙商品券∙批次组 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016280622 官方文档}
   */
  post(options: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesOptions): Promise<AxiosResponse<PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesResponse>>
  readonly _stock_bundle_id_: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleId
  readonly '{stock_bundle_id}': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleId
  readonly '{stock_bundle_id}/associate-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStores
  readonly '{stock_bundle_id}/disassociate-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStores
  readonly '{stock_bundle_id}/update-budget': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudget
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/${Path}`>
}

/** 修改商品券批次组：请求 */
export interface PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdJson {
  /** 修改请求单号 · 例：`34657_20250101_123456` */
  out_request_no: string
  /** 备注 */
  remark?: string
  /** 券使用规则展示信息 */
  usage_rule_display_info?: MarketingProductCouponUsageRuleDisplayInfo
  /** 用户商品券展示信息 */
  coupon_display_info?: MarketingProductCouponUserCouponDisplayInfo
  /** 事件通知配置 */
  notify_config?: {
    /** 事件通知appid · 例：`wx23232232323` */
    notify_appid?: string
  }
  /** 可用门店范围 */
  store_scope?: 'NONE' | 'ALL' | 'SPECIFIC'
  /** 品牌ID · 例：`120344` */
  brand_id: string
}

/** 修改商品券批次组：选项 */
export interface PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdOptions extends CallOptions {
  /** 商品券ID · 例：`1000000013` */
  product_coupon_id: string
  /** 批次组ID · 例：`1000000013001` */
  stock_bundle_id: string
  json: PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdJson
}

/** 修改商品券批次组：应答 */
export interface PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdResponse {
  /** 批次组ID · 例：`1000000013001` */
  stock_bundle_id: string
  /** 批次列表 */
  stock_list: MarketingProductCouponBundleStock[]
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}` */
export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleId extends Printed {
  /**
   * 修改商品券批次组
   *
   * `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`
   *
   * 产品：运营工具∙商品券∙批次组 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016280633 官方文档}
   */
  patch(options: PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdOptions): Promise<AxiosResponse<PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdResponse>>
  readonly associateStores: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStores
  readonly disassociateStores: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStores
  readonly updateBudget: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudget
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/${Path}`>
}

/** 批次组批量关联门店：请求 */
export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresJson {
  /** 品牌ID · 例：`120344` */
  brand_id: string
  /** 门店列表 */
  store_list: {
    /** 门店ID · 例：`100000001` */
    store_id: string
  }[]
}

/** 批次组批量关联门店：选项 */
export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresOptions extends CallOptions {
  /** 商品券ID · 例：`1000000013` */
  product_coupon_id: string
  /** 批次组ID · 例：`1000000013001` */
  stock_bundle_id: string
  json: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresJson
}

/** 批次组批量关联门店：应答 */
export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresResponse extends MarketingProductCouponStoreAssociationResult {}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores` */
export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStores extends PathNode {
  /**
   * 批次组批量关联门店
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`
   *
   * 产品：运营工具∙商品券∙批次组 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016280620 官方文档}
   */
  post(options: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresOptions): Promise<AxiosResponse<PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresResponse>>
}

/** 批次组批量取消关联门店：请求 */
export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresJson {
  /** 品牌ID · 例：`120344` */
  brand_id: string
  /** 门店列表 */
  store_list: {
    /** 门店ID · 例：`100000001` */
    store_id: string
  }[]
}

/** 批次组批量取消关联门店：选项 */
export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresOptions extends CallOptions {
  /** 商品券ID · 例：`1000000013` */
  product_coupon_id: string
  /** 批次组ID · 例：`1000000013001` */
  stock_bundle_id: string
  json: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresJson
}

/** 批次组批量取消关联门店：应答 */
export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresResponse extends MarketingProductCouponStoreDisassociationResult {}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores` */
export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStores extends PathNode {
  /**
   * 批次组批量取消关联门店
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores`
   *
   * 产品：运营工具∙商品券∙批次组 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016280629 官方文档}
   */
  post(options: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresOptions): Promise<AxiosResponse<PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresResponse>>
}

/** 修改商品券批次组发放预算：请求 */
export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetJson {
  /** 修改请求单号 · 例：`34657_20250101_123456` */
  out_request_no: string
  /** 更新模式 */
  update_mode: 'MAX_COUNT' | 'MAX_COUNT_PER_DAY'
  /** 当前批次发放次数总上限 */
  current_max_count?: number
  /** 目标批次发放次数总上限 */
  target_max_count?: number
  /** 当前批次每日发放次数上限 */
  current_max_count_per_day?: number
  /** 目标批次每日发放次数上限 */
  target_max_count_per_day?: number
  /** 品牌ID · 例：`120344` */
  brand_id: string
}

/** 修改商品券批次组发放预算：选项 */
export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetOptions extends CallOptions {
  /** 商品券ID · 例：`1000000013` */
  product_coupon_id: string
  /** 批次组ID · 例：`1000000013001` */
  stock_bundle_id: string
  json: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetJson
}

/** 修改商品券批次组发放预算：应答 */
export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetResponse {
  /** 批次组ID · 例：`1000000013001` */
  stock_bundle_id: string
  /** 批次列表 */
  stock_list: MarketingProductCouponBundleStock[]
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget` */
export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudget extends PathNode {
  /**
   * 修改商品券批次组发放预算
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`
   *
   * 产品：运营工具∙商品券∙批次组 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016280642 官方文档}
   */
  post(options: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetOptions): Promise<AxiosResponse<PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetResponse>>
}

/** 查询商品券批次列表：查询参数 */
export interface GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksQuery {
  /** 批次状态 */
  state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED'
  /** 分页大小 */
  page_size?: number
  /** 分页Token · 例：`MTIzMjUK` */
  page_token?: string
  /** 品牌ID · 例：`120344` */
  brand_id: string
}

/** 查询商品券批次列表：选项 */
export interface GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksOptions extends CallOptions {
  /** 商品券ID · 例：`1000000013` */
  product_coupon_id: string
  query: GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksQuery
}

/** 查询商品券批次列表：应答 */
export interface GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksResponse {
  /** 总个数 */
  total_count: number
  /** 下一页Token · 例：`MTIzNDUK` */
  next_page_token?: string
  /** 批次列表 */
  stock_list?: MarketingProductCouponStock[]
}

/** 添加商品券批次：请求 */
export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksJson {
  /** 品牌ID · 例：`120344` */
  brand_id: string
  /** 创建请求单号 · 例：`34657_20250101_123456` */
  out_request_no: string
  /** 批次信息 */
  stock: {
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN'
    /** 发放规则 */
    stock_send_rule: MarketingProductCouponStockSendRule
    /** 单券使用规则 */
    single_usage_rule?: MarketingProductCouponSingleUsageRule
    /** 多次优惠使用规则 */
    sequential_usage_rule?: MarketingProductCouponSequentialUsageRule
    /** 券使用规则展示信息 */
    usage_rule_display_info: MarketingProductCouponUsageRuleDisplayInfo
    /** 用户商品券展示信息 */
    coupon_display_info: MarketingProductCouponUserCouponDisplayInfo
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid · 例：`wx23232232323` */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC'
  }
}

/** 添加商品券批次：选项 */
export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksOptions extends CallOptions {
  /** 商品券ID · 例：`1000000013` */
  product_coupon_id: string
  json: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksJson
}

/** 添加商品券批次：应答 */
export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksResponse {
  /** 商品券ID · 例：`1000000013` */
  product_coupon_id: string
  /** 批次ID · 例：`1000000013001` */
  stock_id: string
  /** 备注 */
  remark?: string
  /** 券Code分配模式 */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
  /** 品牌方预上传的券Code数量信息 */
  coupon_code_count_info?: {
    /** 已上传的Code总数 */
    total_count: number
    /** 当前可用的Code */
    available_count: number
  }
  /** 发放规则 */
  stock_send_rule: MarketingProductCouponStockSendRule
  /** 单券使用规则 */
  single_usage_rule?: MarketingProductCouponStockUsageRule
  /** 多次优惠使用规则 */
  sequential_usage_rule?: MarketingProductCouponSequentialUsageRuleReceived
  /** 券使用规则展示信息 */
  usage_rule_display_info: {
    /** 券使用方式列表 */
    coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
    /** 小程序AppID · 例：`wx1234567890` */
    mini_program_appid?: string
    /** 小程序跳转路径 · 例：`/pages/index/product` */
    mini_program_path?: string
    /** APP跳转路径 */
    app_path?: string
    /** 券使用说明 */
    usage_description: string
    /** 券可用门店信息 */
    coupon_available_store_info?: MarketingProductCouponAvailableStoreInfo
  }
  /** 用户商品券展示信息 */
  coupon_display_info: MarketingProductCouponUserCouponDisplayInfoReceived
  /** 事件通知配置 */
  notify_config: {
    /** 事件通知appid · 例：`wx23232232323` */
    notify_appid?: string
  }
  /** 可用门店范围 */
  store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
  /** 已发放次数 */
  sent_count_info: {
    /** 已发放总次数 */
    total_count: number
    /** 当天已发放次数 */
    today_count: number
  }
  /** 批次状态 */
  state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
  /** 失效请求单号 */
  deactivate_request_no?: string
  /** 失效时间 · RFC 3339 · 例：`2025-08-31T23:59:59+08:00` */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 品牌ID · 例：`120344` */
  brand_id: string
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks` */
export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocks extends Printed {
  /**
   * 查询商品券批次列表
   *
   * `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`
   *
   * 产品：运营工具∙商品券 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781553 官方文档}
   */
  get(options: GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksOptions): Promise<AxiosResponse<GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksResponse>>
  /**
   * 添加商品券批次
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`
   *
   * 产品：运营工具∙商品券 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781304 官方文档}
   */
  post(options: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksOptions): Promise<AxiosResponse<PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksResponse>>
  readonly _stock_id_: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockId
  readonly '{stock_id}': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockId
  readonly '{stock_id}/associate-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStores
  readonly '{stock_id}/associated-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStores
  readonly '{stock_id}/deactivate': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivate
  readonly '{stock_id}/disassociate-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStores
  readonly '{stock_id}/update-budget': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudget
  readonly '{stock_id}/upload-coupon-codes': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodes
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/${Path}`>
}

/** 查询商品券指定批次：查询参数 */
export interface GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdQuery {
  /** 品牌ID · 例：`120344` */
  brand_id: string
}

/** 查询商品券指定批次：选项 */
export interface GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdOptions extends CallOptions {
  /** 商品券ID · 例：`1000000013` */
  product_coupon_id: string
  /** 批次ID · 例：`1000000013001` */
  stock_id: string
  query: GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdQuery
}

/** 查询商品券指定批次：应答 */
export interface GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdResponse extends MarketingProductCouponStock {}

/** 修改商品券指定批次：请求 */
export interface PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdJson {
  /** 品牌ID · 例：`120344` */
  brand_id: string
  /** 修改请求单号 · 例：`34657_20250101_123456` */
  out_request_no: string
  /** 备注 */
  remark?: string
  /** 券使用规则展示信息 */
  usage_rule_display_info?: MarketingProductCouponUsageRuleDisplayInfo
  /** 用户商品券展示信息 */
  coupon_display_info?: MarketingProductCouponUserCouponDisplayInfo
  /** 事件通知配置 */
  notify_config?: {
    /** 事件通知appid · 例：`wx23232232323` */
    notify_appid?: string
  }
  /** 可用门店范围 */
  store_scope?: 'NONE' | 'ALL' | 'SPECIFIC'
}

/** 修改商品券指定批次：选项 */
export interface PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdOptions extends CallOptions {
  /** 商品券ID · 例：`1000000013` */
  product_coupon_id: string
  /** 批次ID · 例：`1000000013001` */
  stock_id: string
  json: PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdJson
}

/** 修改商品券指定批次：应答 */
export interface PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdResponse extends MarketingProductCouponStock {}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}` */
export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockId extends Printed {
  /**
   * 查询商品券指定批次
   *
   * `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
   *
   * 产品：运营工具∙商品券 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781542 官方文档}
   */
  get(options: GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdOptions): Promise<AxiosResponse<GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdResponse>>
  /**
   * 修改商品券指定批次
   *
   * `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
   *
   * 产品：运营工具∙商品券 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781556 官方文档}
   */
  patch(options: PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdOptions): Promise<AxiosResponse<PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdResponse>>
  readonly associateStores: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStores
  readonly associatedStores: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStores
  readonly deactivate: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivate
  readonly disassociateStores: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStores
  readonly updateBudget: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudget
  readonly uploadCouponCodes: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodes
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/${Path}`>
}

/** 批次关联门店：请求 */
export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresJson {
  /** 品牌ID · 例：`120344` */
  brand_id: string
  /** 门店列表 */
  store_list: {
    /** 门店ID · 例：`100000001` */
    store_id: string
  }[]
}

/** 批次关联门店：选项 */
export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresOptions extends CallOptions {
  /** 商品券ID · 例：`1000000013` */
  product_coupon_id: string
  /** 批次ID · 例：`1000000013001` */
  stock_id: string
  json: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresJson
}

/** 批次关联门店：应答 */
export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresResponse extends MarketingProductCouponStoreAssociationResult {}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores` */
export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStores extends PathNode {
  /**
   * 批次关联门店
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores`
   *
   * 产品：运营工具∙商品券 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781302 官方文档}
   */
  post(options: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresOptions): Promise<AxiosResponse<PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresResponse>>
}

/** 查询批次关联门店列表：查询参数 */
export interface GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresQuery {
  /** 分页大小 */
  page_size?: number
  /** 分页Token · 例：`MTIzMjUK` */
  page_token?: string
  /** 品牌ID · 例：`120344` */
  brand_id: string
}

/** 查询批次关联门店列表：选项 */
export interface GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresOptions extends CallOptions {
  /** 商品券ID · 例：`1000000013` */
  product_coupon_id: string
  /** 批次ID · 例：`1000000013001` */
  stock_id: string
  query: GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresQuery
}

/** 查询批次关联门店列表：应答 */
export interface GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresResponse {
  /** 总个数 */
  total_count: number
  /** 下一页Token · 例：`MTIzNDUK` */
  next_page_token?: string
  /** 门店列表 */
  store_list?: {
    /** 门店ID · 例：`100000001` */
    store_id: string
  }[]
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores` */
export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStores extends PathNode {
  /**
   * 查询批次关联门店列表
   *
   * `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`
   *
   * 产品：运营工具∙商品券 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781546 官方文档}
   */
  get(options: GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresOptions): Promise<AxiosResponse<GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresResponse>>
}

/** 失效商品券批次：请求 */
export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivateJson extends MarketingProductCouponDeactivation {}

/** 失效商品券批次：选项 */
export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivateOptions extends CallOptions {
  /** 商品券ID · 例：`1000000013` */
  product_coupon_id: string
  /** 批次ID · 例：`1000000013001` */
  stock_id: string
  json: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivateJson
}

/** 失效商品券批次：应答 */
export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivateResponse extends MarketingProductCouponStock {}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate` */
export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivate extends PathNode {
  /**
   * 失效商品券批次
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate`
   *
   * 产品：运营工具∙商品券 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781532 官方文档}
   */
  post(options: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivateOptions): Promise<AxiosResponse<PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivateResponse>>
}

/** 批次取消关联门店：请求 */
export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresJson {
  /** 品牌ID · 例：`120344` */
  brand_id: string
  /** 门店列表 */
  store_list: {
    /** 门店ID · 例：`100000001` */
    store_id: string
  }[]
}

/** 批次取消关联门店：选项 */
export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresOptions extends CallOptions {
  /** 商品券ID · 例：`1000000013` */
  product_coupon_id: string
  /** 批次ID · 例：`1000000013001` */
  stock_id: string
  json: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresJson
}

/** 批次取消关联门店：应答 */
export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresResponse extends MarketingProductCouponStoreDisassociationResult {}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores` */
export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStores extends PathNode {
  /**
   * 批次取消关联门店
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores`
   *
   * 产品：运营工具∙商品券 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781537 官方文档}
   */
  post(options: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresOptions): Promise<AxiosResponse<PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresResponse>>
}

/** 修改商品券批次发放预算：请求 */
export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetJson {
  /** 品牌ID · 例：`120344` */
  brand_id: string
  /** 修改请求单号 · 例：`34657_20250101_123456` */
  out_request_no: string
  /** 更新模式 */
  update_mode: 'MAX_COUNT' | 'MAX_COUNT_PER_DAY'
  /** 当前批次发放次数总上限 */
  current_max_count?: number
  /** 目标批次发放次数总上限 */
  target_max_count?: number
  /** 当前批次每日发放次数上限 */
  current_max_count_per_day?: number
  /** 目标批次每日发放次数上限 */
  target_max_count_per_day?: number
}

/** 修改商品券批次发放预算：选项 */
export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetOptions extends CallOptions {
  /** 商品券ID · 例：`1000000013` */
  product_coupon_id: string
  /** 批次ID · 例：`1000000013001` */
  stock_id: string
  json: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetJson
}

/** 修改商品券批次发放预算：应答 */
export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetResponse extends MarketingProductCouponStock {}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget` */
export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudget extends PathNode {
  /**
   * 修改商品券批次发放预算
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`
   *
   * 产品：运营工具∙商品券 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781561 官方文档}
   */
  post(options: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetOptions): Promise<AxiosResponse<PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetResponse>>
}

/** 预上传券Code：请求 */
export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesJson {
  /** 品牌ID · 例：`120344` */
  brand_id: string
  /** 请求单号 · 例：`34657_20250101_123456` */
  out_request_no: string
  /** 券Code列表 */
  code_list: string[]
}

/** 预上传券Code：选项 */
export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesOptions extends CallOptions {
  /** 商品券ID · 例：`1000000013` */
  product_coupon_id: string
  /** 批次ID · 例：`1000000013001` */
  stock_id: string
  json: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesJson
}

/** 预上传券Code：应答 */
export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesResponse {
  /** 去重后券Code总数 */
  total_count: number
  /** 上传成功的券Code列表 */
  success_code_list?: string[]
  /** 上传失败的券Code列表 */
  failed_code_list?: string[]
  /** 已经存在的券Code列表 */
  already_exist_code_list?: string[]
  /** 重复的券Code列表 */
  duplicate_code_list?: string[]
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes` */
export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodes extends PathNode {
  /**
   * 预上传券Code
   *
   * `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`
   *
   * 产品：运营工具∙商品券 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781572 官方文档}
   */
  post(options: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesOptions): Promise<AxiosResponse<PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesResponse>>
}

/** 向用户发放商品券批次组：请求 */
export interface PostV3MarketingPartnerProductCouponUsersByOpenidCouponBundlesJson {
  /** 品牌ID · 例：`120344` */
  brand_id: string
  /** 商品券ID · 例：`1000000013` */
  product_coupon_id: string
  /** 批次组ID · 例：`712315129419284901` */
  stock_bundle_id: string
  /** 公众账号AppID · 例：`wx233544546545989` */
  appid: string
  /** 发券请求单号 · 例：`34657_20250101_123456` */
  send_request_no: string
  /** 自定义附加信息 */
  attach?: string
  /** 用户商品券标签信息 */
  coupon_tag_info?: {
    /** 用户商品券标签列表 */
    coupon_tag_list?: string[]
    /** 会员标签信息 */
    member_tag_info?: {
      /** 会员卡模板ID */
      member_card_id: string
    }
  }
}

/** 向用户发放商品券批次组：选项 */
export interface PostV3MarketingPartnerProductCouponUsersByOpenidCouponBundlesOptions extends CallOptions {
  /** 用户OpenID · 例：`oh-394z-6CGkNoJrsDLTTUKiAnp4` */
  openid: string
  json: PostV3MarketingPartnerProductCouponUsersByOpenidCouponBundlesJson
}

/** 向用户发放商品券批次组：应答 */
export interface PostV3MarketingPartnerProductCouponUsersByOpenidCouponBundlesResponse {
  /** 用户券组ID · 例：`7123912547109241212489` */
  user_coupon_bundle_id: string
  /** 用户商品券列表 */
  user_product_coupon_list: MarketingProductCouponBundleUserCoupon[]
}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles` */
export interface V3MarketingPartnerProductCouponUsersByOpenidCouponBundles extends Printed {
  /**
   * 向用户发放商品券批次组
   *
   * `POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles`
   *
   * 产品：运营工具∙商品券∙批次组 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016280664 官方文档}
   */
  post(options: PostV3MarketingPartnerProductCouponUsersByOpenidCouponBundlesOptions): Promise<AxiosResponse<PostV3MarketingPartnerProductCouponUsersByOpenidCouponBundlesResponse>>
  readonly _user_coupon_bundle_id_: V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdNode
  readonly '{user_coupon_bundle_id}': V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdNode
  readonly '{user_coupon_bundle_id}/deactivate': V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivate
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/${Path}`>
}

/** 失效用户商品券组：请求 */
export interface PostV3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivateJson {
  /** 品牌ID · 例：`120344` */
  brand_id: string
  /** 商品券ID · 例：`1000000013` */
  product_coupon_id: string
  /** 批次组ID · 例：`100232301` */
  stock_bundle_id: string
  /** 公众账号AppID · 例：`wx233544546545989` */
  appid: string
  /** 失效请求单号 · 例：`34657_20250101_123456` */
  out_request_no: string
  /** 失效原因 */
  deactivate_reason: string
}

/** 失效用户商品券组：选项 */
export interface PostV3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivateOptions extends CallOptions {
  /** 用户OpenID · 例：`oh-394z-6CGkNoJrsDLTTUKiAnp4` */
  openid: string
  /** 用户券组ID · 例：`123446565767` */
  user_coupon_bundle_id: string
  json: PostV3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivateJson
}

/** 失效用户商品券组：应答 */
export interface PostV3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivateResponse {
  /** 用户券组ID · 例：`123446565767` */
  user_coupon_bundle_id: string
  /** 用户商品券列表 */
  user_product_coupon_list: MarketingProductCouponBundleUserCoupon[]
}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate` */
export interface V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivate extends PathNode {
  /**
   * 失效用户商品券组
   *
   * `POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`
   *
   * 产品：运营工具∙商品券∙批次组 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016280658 官方文档}
   */
  post(options: PostV3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivateOptions): Promise<AxiosResponse<PostV3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivateResponse>>
}

/** 指定券状态查询用户商品券列表：查询参数 */
export interface GetV3MarketingPartnerProductCouponUsersByOpenidCouponsQuery {
  /** 商品券ID · 例：`1000000013` */
  product_coupon_id?: string
  /** 批次ID · 例：`1000000013001` */
  stock_id?: string
  /** 公众账号AppID · 例：`wx233544546545989` */
  appid: string
  /** 用户商品券状态 */
  coupon_state?: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED'
  /** 分页大小 */
  page_size?: number
  /** 分页Token · 例：`MTIzMjUK` */
  page_token?: string
  /** 品牌ID · 例：`120344` */
  brand_id: string
}

/** 指定券状态查询用户商品券列表：选项 */
export interface GetV3MarketingPartnerProductCouponUsersByOpenidCouponsOptions extends CallOptions {
  /** 用户OpenID · 例：`oh-394z-6CGkNoJrsDLTTUKiAnp4` */
  openid: string
  query: GetV3MarketingPartnerProductCouponUsersByOpenidCouponsQuery
}

/** 指定券状态查询用户商品券列表：应答 */
export interface GetV3MarketingPartnerProductCouponUsersByOpenidCouponsResponse {
  /** 总个数 */
  total_count: number
  /** 下一页Token · 例：`MTIzNDUK` */
  next_page_token?: string
  /** 用户商品券列表 */
  user_coupon_list?: MarketingProductCouponIssuedUserCoupon[]
}

/** 向用户发放商品券：请求 */
export interface PostV3MarketingPartnerProductCouponUsersByOpenidCouponsJson {
  /** 品牌ID · 例：`120344` */
  brand_id: string
  /** 商品券ID · 例：`1000000013` */
  product_coupon_id: string
  /** 批次ID · 例：`1000000013001` */
  stock_id: string
  /** 用户商品券Code · 例：`123446565767` */
  coupon_code?: string
  /** 公众账号AppID · 例：`wx233544546545989` */
  appid: string
  /** 发券请求单号 · 例：`34657_20250101_123456` */
  send_request_no: string
  /** 自定义附加信息 */
  attach?: string
  /** 用户商品券标签信息 */
  coupon_tag_info?: {
    /** 用户商品券标签列表 */
    coupon_tag_list?: 'MEMBER'[]
    /** 会员标签信息 */
    member_tag_info?: {
      /** 会员卡模板ID */
      member_card_id?: string
    }
  }
}

/** 向用户发放商品券：选项 */
export interface PostV3MarketingPartnerProductCouponUsersByOpenidCouponsOptions extends CallOptions {
  /** 用户OpenID · 例：`oh-394z-6CGkNoJrsDLTTUKiAnp4` */
  openid: string
  json: PostV3MarketingPartnerProductCouponUsersByOpenidCouponsJson
}

/** 向用户发放商品券：应答 */
export interface PostV3MarketingPartnerProductCouponUsersByOpenidCouponsResponse extends MarketingProductCouponIssuedUserCoupon {}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupons` */
export interface V3MarketingPartnerProductCouponUsersByOpenidCoupons extends Printed {
  /**
   * 指定券状态查询用户商品券列表
   *
   * `GET /v3/marketing/partner/product-coupon/users/{openid}/coupons`
   *
   * 产品：运营工具∙商品券 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781590 官方文档}
   */
  get(options: GetV3MarketingPartnerProductCouponUsersByOpenidCouponsOptions): Promise<AxiosResponse<GetV3MarketingPartnerProductCouponUsersByOpenidCouponsResponse>>
  /**
   * 向用户发放商品券
   *
   * `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons`
   *
   * 产品：运营工具∙商品券 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781605 官方文档}
   */
  post(options: PostV3MarketingPartnerProductCouponUsersByOpenidCouponsOptions): Promise<AxiosResponse<PostV3MarketingPartnerProductCouponUsersByOpenidCouponsResponse>>
  readonly _coupon_code_: V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCode
  readonly '{coupon_code}': V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCode
  readonly '{coupon_code}/confirm': V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirm
  readonly '{coupon_code}/deactivate': V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivate
  readonly '{coupon_code}/return': V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturn
  readonly '{coupon_code}/use': V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUse
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/marketing/partner/product-coupon/users/{openid}/coupons/${Path}`>
}

/** 查询用户商品券详情：查询参数 */
export interface GetV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeQuery {
  /** 品牌ID · 例：`120344` */
  brand_id: string
  /** 商品券ID · 例：`1000000013` */
  product_coupon_id: string
  /** 批次ID · 例：`1000000013001` */
  stock_id: string
  /** 公众账号AppID · 例：`wx233544546545989` */
  appid: string
}

/** 查询用户商品券详情：选项 */
export interface GetV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeOptions extends CallOptions {
  /** 用户OpenID · 例：`oh-394z-6CGkNoJrsDLTTUKiAnp4` */
  openid: string
  /** 用户商品券Code · 例：`123446565767` */
  coupon_code: string
  query: GetV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeQuery
}

/** 查询用户商品券详情：应答 */
export interface GetV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeResponse extends MarketingProductCouponUserCoupon {}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}` */
export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCode extends Printed {
  /**
   * 查询用户商品券详情
   *
   * `GET /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}`
   *
   * 产品：运营工具∙商品券 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781582 官方文档}
   */
  get(options: GetV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeOptions): Promise<AxiosResponse<GetV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeResponse>>
  readonly confirm: V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirm
  readonly deactivate: V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivate
  readonly return: V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturn
  readonly use: V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUse
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/${Path}`>
}

/** 确认发放用户商品券：请求 */
export interface PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmJson {
  /** 品牌ID · 例：`120344` */
  brand_id: string
  /** 商品券ID · 例：`1000000013` */
  product_coupon_id: string
  /** 批次ID · 例：`1000000013001` */
  stock_id: string
  /** 公众账号AppID · 例：`wx233544546545989` */
  appid: string
  /** 确认发放请求单号 · 例：`34657_20250101_123456` */
  out_request_no: string
}

/** 确认发放用户商品券：选项 */
export interface PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmOptions extends CallOptions {
  /** 用户OpenID · 例：`oh-394z-6CGkNoJrsDLTTUKiAnp4` */
  openid: string
  /** 用户商品券Code · 例：`123446565767` */
  coupon_code: string
  json: PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmJson
}

/** 确认发放用户商品券：应答 */
export interface PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmResponse {
  /** 用户商品券Code · 例：`123446565767` */
  coupon_code: string
  /** 用户商品券状态 */
  coupon_state: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
  /** 有效期开始时间 · RFC 3339 · 例：`2025-07-24T00:00:00+08:00` */
  valid_begin_time: string
  /** 有效期结束时间 · RFC 3339 · 例：`2025-07-24T00:00:00+08:00` */
  valid_end_time: string
  /** 领券时间 · RFC 3339 · 例：`2025-07-24T00:00:00+08:00` */
  receive_time: string
  /** 发券请求单号 · 例：`MCHSEND202003101234` */
  send_request_no: string
  /** 发券渠道 */
  send_channel: 'API' | 'BRAND_MANAGE' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY' | 'RECEIVE_COMPONENT' | (string & {})
  /** 确认请求单号 · 例：`MCHCONFIRM202003101234` */
  confirm_request_no?: string
  /** 确认发放时间 · RFC 3339 · 例：`2025-07-24T00:00:00+08:00` */
  confirm_time?: string
  /** 失效请求单号 · 例：`1002600620019090123143254436` */
  deactivate_request_no?: string
  /** 失效时间 · RFC 3339 · 例：`2025-07-24T00:00:00+08:00` */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 单券使用详情 */
  single_usage_detail?: {
    /** 券核销请求单号 · 例：`34657_20250101_123456` */
    use_request_no?: string
    /** 核销时间 · RFC 3339 · 例：`2025-07-24T00:00:00+08:00` */
    use_time?: string
    /** 关联微信支付订单信息 */
    associated_order_info?: MarketingProductCouponAssociatedOrderInfo
    /** 券核销的关联微信支付分订单信息 */
    associated_pay_score_order_info?: {
      /** 微信支付服务订单号 · 例：`4200000000123456789123456789` */
      order_id?: string
      /** 商户订单号 · 例：`trade_no_20250724123456` */
      out_trade_no?: string
      /** 商户号 · 例：`1234567890` */
      mchid?: string
      /** 子商户号 · 例：`1234567890` */
      sub_mchid?: string
    }
    /** 优惠金额 · 单位：分 */
    saved_amount?: number
    /** 退券请求单号 · 例：`MCHRETURN202003101234` */
    return_request_no?: string
    /** 退券时间 · RFC 3339 · 例：`2025-07-20T14:29:35+08:00` */
    return_time?: string
  }
  /** 多次优惠使用详情 */
  progressive_bundle_usage_detail?: MarketingProductCouponSequentialUsageDetail
  /** 商品券信息 */
  product_coupon: MarketingProductCouponInfo
  /** 批次信息 */
  stock: MarketingProductCouponStock
  /** 自定义附加信息 */
  attach?: string
  /** 渠道自定义信息 */
  channel_custom_info?: string
  /** 品牌ID · 例：`120344` */
  brand_id: string
}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm` */
export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirm extends PathNode {
  /**
   * 确认发放用户商品券
   *
   * `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm`
   *
   * 产品：运营工具∙商品券 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781575 官方文档}
   */
  post(options: PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmOptions): Promise<AxiosResponse<PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmResponse>>
}

/** 失效用户商品券：请求 */
export interface PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivateJson {
  /** 品牌ID · 例：`120344` */
  brand_id: string
  /** 商品券ID · 例：`1000000013` */
  product_coupon_id: string
  /** 批次ID · 例：`1000000013001` */
  stock_id: string
  /** 公众账号AppID · 例：`wx233544546545989` */
  appid: string
  /** 失效请求单号 · 例：`34657_20250101_123456` */
  out_request_no: string
  /** 失效原因 */
  deactivate_reason: string
}

/** 失效用户商品券：选项 */
export interface PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivateOptions extends CallOptions {
  /** 用户OpenID · 例：`oh-394z-6CGkNoJrsDLTTUKiAnp4` */
  openid: string
  /** 用户商品券Code · 例：`123446565767` */
  coupon_code: string
  json: PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivateJson
}

/** 失效用户商品券：应答 */
export interface PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivateResponse extends MarketingProductCouponUserCoupon {}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate` */
export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivate extends PathNode {
  /**
   * 失效用户商品券
   *
   * `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate`
   *
   * 产品：运营工具∙商品券 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781578 官方文档}
   */
  post(options: PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivateOptions): Promise<AxiosResponse<PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivateResponse>>
}

/** 退券：请求 */
export interface PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnJson {
  /** 品牌ID · 例：`120344` */
  brand_id: string
  /** 商品券ID · 例：`1000000013` */
  product_coupon_id: string
  /** 批次ID · 例：`1000000013001` */
  stock_id: string
  /** 公众账号AppID · 例：`wx233544546545989` */
  appid: string
  /** 退券请求单号 · 例：`34657_20250101_123456` */
  out_request_no: string
  /** 多次优惠索引 */
  sequential_coupon_index?: number
}

/** 退券：选项 */
export interface PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnOptions extends CallOptions {
  /** 用户OpenID · 例：`oh-394z-6CGkNoJrsDLTTUKiAnp4` */
  openid: string
  /** 用户商品券Code · 例：`123446565767` */
  coupon_code: string
  json: PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnJson
}

/** 退券：应答 */
export interface PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnResponse extends MarketingProductCouponUserCoupon {}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return` */
export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturn extends PathNode {
  /**
   * 退券
   *
   * `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return`
   *
   * 产品：运营工具∙商品券 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781599 官方文档}
   */
  post(options: PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnOptions): Promise<AxiosResponse<PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnResponse>>
}

/** 核销用户商品券：请求 */
export interface PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUseJson {
  /** 品牌ID · 例：`120344` */
  brand_id: string
  /** 商品券ID · 例：`1000000013` */
  product_coupon_id: string
  /** 批次ID · 例：`1000000013001` */
  stock_id: string
  /** 公众账号AppID · 例：`wx233544546545989` */
  appid: string
  /** 核销时间 · RFC 3339 · 例：`2025-07-24T00:00:00+08:00` */
  use_time: string
  /** 关联微信支付订单信息 */
  associated_order_info: MarketingProductCouponAssociatedOrderInfo
  /** 核销请求单号 · 例：`34657_20250101_123456` */
  out_request_no: string
  /** 多次优惠索引 */
  sequential_coupon_index?: number
  /** 核销门店ID */
  store_id?: string
  /** 关联微信支付分订单信息 */
  associated_pay_score_order_info?: {
    /** 微信支付服务订单号 */
    order_id?: string
    /** 商户服务订单号 */
    out_order_no?: string
    /** 商户号 */
    mchid?: string
    /** 子商户号 */
    sub_mchid?: string
  }
  /** 优惠金额 · 单位：分 */
  saved_amount?: number
}

/** 核销用户商品券：选项 */
export interface PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUseOptions extends CallOptions {
  /** 用户OpenID · 例：`oh-394z-6CGkNoJrsDLTTUKiAnp4` */
  openid: string
  /** 用户商品券Code · 例：`123446565767` */
  coupon_code: string
  json: PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUseJson
}

/** 核销用户商品券：应答 */
export interface PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUseResponse {
  /** 用户商品券Code · 例：`123446565767` */
  coupon_code: string
  /** 用户商品券状态 */
  coupon_state: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
  /** 有效期开始时间 · RFC 3339 · 例：`2025-07-24T00:00:00+08:00` */
  valid_begin_time: string
  /** 有效期结束时间 · RFC 3339 · 例：`2025-07-24T00:00:00+08:00` */
  valid_end_time: string
  /** 领券时间 · RFC 3339 · 例：`2025-07-24T00:00:00+08:00` */
  receive_time: string
  /** 发券请求单号 · 例：`MCHSEND202003101234` */
  send_request_no: string
  /** 发券渠道 */
  send_channel: 'API' | 'BRAND_MANAGE' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY' | 'RECEIVE_COMPONENT' | (string & {})
  /** 确认请求单号 · 例：`MCHCONFIRM202003101234` */
  confirm_request_no?: string
  /** 确认发放时间 · RFC 3339 · 例：`2025-07-24T00:00:00+08:00` */
  confirm_time?: string
  /** 失效请求单号 · 例：`1002600620019090123143254436` */
  deactivate_request_no?: string
  /** 失效时间 · RFC 3339 · 例：`2025-07-24T00:00:00+08:00` */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 单券使用详情 */
  single_usage_detail?: MarketingProductCouponSingleUsageDetail
  /** 多次优惠使用详情 */
  sequential_usage_detail?: {
    /** 总可使用次数 */
    total_count: number
    /** 已使用次数 */
    used_count: number
    /** 轮次使用详情列表 */
    detail_item_list?: {
      /** 轮次使用详情状态 */
      detail_state: 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
      /** 有效期开始时间 · RFC 3339 · 例：`2025-07-20T14:29:35+08:00` */
      valid_begin_time: string
      /** 有效期结束时间 · RFC 3339 · 例：`2025-07-20T14:29:35+08:00` */
      valid_end_time: string
      /** 核销请求单号 · 例：`MCHUSE202003101234` */
      use_request_no?: string
      /** 核销时间 · RFC 3339 · 例：`2025-07-20T14:29:35+08:00` */
      use_time?: string
      /** 关联微信支付订单信息 */
      associated_order_info?: MarketingProductCouponAssociatedOrderInfo
      /** 退券请求单号 · 例：`MCHRETURN202003101234` */
      return_request_no?: string
      /** 退券时间 · RFC 3339 · 例：`2025-07-20T14:29:35+08:00` */
      return_time?: string
      /** 删除时间 · RFC 3339 · 例：`2025-07-20T14:29:35+08:00` */
      delete_time?: string
    }[]
  }
  /** 商品券信息 */
  product_coupon: MarketingProductCouponInfo
  /** 批次信息 */
  stock: MarketingProductCouponStock
  /** 自定义附加信息 */
  attach?: string
  /** 渠道自定义信息 */
  channel_custom_info?: string
  /** 品牌ID · 例：`120344` */
  brand_id: string
}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use` */
export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUse extends PathNode {
  /**
   * 核销用户商品券
   *
   * `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use`
   *
   * 产品：运营工具∙商品券 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015781608 官方文档}
   */
  post(options: PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUseOptions): Promise<AxiosResponse<PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUseResponse>>
}

/** 向用户预发放商品券：请求 */
export interface PostV3MarketingPartnerProductCouponUsersByOpenidPreSendCouponJson {
  /** 品牌ID · 例：`120344` */
  brand_id: string
  /** 商品券ID · 例：`1000000013` */
  product_coupon_id: string
  /** 批次ID · 例：`1000000013001` */
  stock_id: string
  /** 用户商品券Code · 例：`123446565767` */
  coupon_code?: string
  /** 公众账号AppID · 例：`wx233544546545989` */
  appid: string
  /** 发券请求单号 · 例：`34657_20250101_123456` */
  send_request_no: string
  /** 自定义附加信息 */
  attach?: string
}

/** 向用户预发放商品券：选项 */
export interface PostV3MarketingPartnerProductCouponUsersByOpenidPreSendCouponOptions extends CallOptions {
  /** 用户OpenID · 例：`oh-394z-6CGkNoJrsDLTTUKiAnp4` */
  openid: string
  json: PostV3MarketingPartnerProductCouponUsersByOpenidPreSendCouponJson
}

/** 向用户预发放商品券：应答 */
export interface PostV3MarketingPartnerProductCouponUsersByOpenidPreSendCouponResponse {
  /** 预发券token · 例：`ABBpZjCfAAABAAAAAACmTrRvExc7XKea-` */
  token: string
}

/** `v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon` */
export interface V3MarketingPartnerProductCouponUsersByOpenidPreSendCoupon extends PathNode {
  /**
   * 向用户预发放商品券
   *
   * `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon`
   *
   * 产品：运营工具∙商品券 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016434365 官方文档}
   */
  post(options: PostV3MarketingPartnerProductCouponUsersByOpenidPreSendCouponOptions): Promise<AxiosResponse<PostV3MarketingPartnerProductCouponUsersByOpenidPreSendCouponResponse>>
}

/** 向用户预发放商品券批次组：请求 */
export interface PostV3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundleJson {
  /** 品牌ID · 例：`120344` */
  brand_id: string
  /** 商品券ID · 例：`1000000013` */
  product_coupon_id: string
  /** 批次组ID · 例：`100232301` */
  stock_bundle_id: string
  /** 公众账号AppID · 例：`wx233544546545989` */
  appid: string
  /** 发券请求单号 · 例：`34657_20250101_123456` */
  send_request_no: string
  /** 自定义附加信息 */
  attach?: string
}

/** 向用户预发放商品券批次组：选项 */
export interface PostV3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundleOptions extends CallOptions {
  /** 用户OpenID · 例：`oh-394z-6CGkNoJrsDLTTUKiAnp4` */
  openid: string
  json: PostV3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundleJson
}

/** 向用户预发放商品券批次组：应答 */
export interface PostV3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundleResponse {
  /** 预发券token · 例：`ABBpZjCfAAABAAAAAACmTrRvExc7XKea-` */
  token: string
}

/** `v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle` */
export interface V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundle extends PathNode {
  /**
   * 向用户预发放商品券批次组
   *
   * `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle`
   *
   * 产品：运营工具∙商品券 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016280670 官方文档}
   */
  post(options: PostV3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundleOptions): Promise<AxiosResponse<PostV3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundleResponse>>
}

export interface MarketingProductCouponOperations {
  'POST /v3/marketing/partner/delivery-plan/delivery-plans': { json: PostV3MarketingPartnerDeliveryPlanDeliveryPlansJson; options: PostV3MarketingPartnerDeliveryPlanDeliveryPlansOptions; response: PostV3MarketingPartnerDeliveryPlanDeliveryPlansResponse }
  'GET /v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans': { query: GetV3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansQuery; options: GetV3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansOptions; response: GetV3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansResponse }
  'PATCH /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}': { json: PatchV3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdJson; options: PatchV3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdOptions; response: PatchV3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdResponse }
  'POST /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate': { options: PostV3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdTerminateOptions; response: PostV3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdTerminateResponse }
  'POST /v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url': { json: PostV3MarketingPartnerDeliveryPlanBySpMchidNotifyUrlJson; options: PostV3MarketingPartnerDeliveryPlanBySpMchidNotifyUrlOptions; response: PostV3MarketingPartnerDeliveryPlanBySpMchidNotifyUrlResponse }
  'POST /v3/marketing/partner/product-coupon/image-generation-tasks': { json: PostV3MarketingPartnerProductCouponImageGenerationTasksJson; options: PostV3MarketingPartnerProductCouponImageGenerationTasksOptions; response: PostV3MarketingPartnerProductCouponImageGenerationTasksResponse }
  'GET /v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}': { query: GetV3MarketingPartnerProductCouponImageGenerationTasksByTaskIdQuery; options: GetV3MarketingPartnerProductCouponImageGenerationTasksByTaskIdOptions; response: GetV3MarketingPartnerProductCouponImageGenerationTasksByTaskIdResponse }
  'POST /v3/marketing/partner/product-coupon/media/upload-image': { form: PostV3MarketingPartnerProductCouponMediaUploadImageForm; options: PostV3MarketingPartnerProductCouponMediaUploadImageOptions; response: PostV3MarketingPartnerProductCouponMediaUploadImageResponse }
  'GET /v3/marketing/partner/product-coupon/notify-configs': { options: GetV3MarketingPartnerProductCouponNotifyConfigsOptions; response: GetV3MarketingPartnerProductCouponNotifyConfigsResponse }
  'POST /v3/marketing/partner/product-coupon/notify-configs': { json: PostV3MarketingPartnerProductCouponNotifyConfigsJson; options: PostV3MarketingPartnerProductCouponNotifyConfigsOptions; response: PostV3MarketingPartnerProductCouponNotifyConfigsResponse }
  'POST /v3/marketing/partner/product-coupon/product-coupons': { json: PostV3MarketingPartnerProductCouponProductCouponsJson; options: PostV3MarketingPartnerProductCouponProductCouponsOptions; response: PostV3MarketingPartnerProductCouponProductCouponsResponse }
  'GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}': { query: GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdQuery; options: GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdOptions; response: GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdResponse }
  'PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}': { json: PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdJson; options: PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdOptions; response: PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdResponse }
  'POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate': { json: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivateJson; options: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivateOptions; response: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivateResponse }
  'POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles': { json: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesJson; options: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesOptions; response: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesResponse }
  'PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}': { json: PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdJson; options: PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdOptions; response: PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdResponse }
  'POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores': { json: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresJson; options: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresOptions; response: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresResponse }
  'POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores': { json: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresJson; options: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresOptions; response: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresResponse }
  'POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget': { json: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetJson; options: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetOptions; response: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetResponse }
  'GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks': { query: GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksQuery; options: GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksOptions; response: GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksResponse }
  'POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks': { json: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksJson; options: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksOptions; response: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksResponse }
  'GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}': { query: GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdQuery; options: GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdOptions; response: GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdResponse }
  'PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}': { json: PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdJson; options: PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdOptions; response: PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdResponse }
  'POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores': { json: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresJson; options: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresOptions; response: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresResponse }
  'GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores': { query: GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresQuery; options: GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresOptions; response: GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresResponse }
  'POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate': { json: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivateJson; options: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivateOptions; response: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivateResponse }
  'POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores': { json: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresJson; options: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresOptions; response: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresResponse }
  'POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget': { json: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetJson; options: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetOptions; response: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetResponse }
  'POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes': { json: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesJson; options: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesOptions; response: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesResponse }
  'POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles': { json: PostV3MarketingPartnerProductCouponUsersByOpenidCouponBundlesJson; options: PostV3MarketingPartnerProductCouponUsersByOpenidCouponBundlesOptions; response: PostV3MarketingPartnerProductCouponUsersByOpenidCouponBundlesResponse }
  'POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate': { json: PostV3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivateJson; options: PostV3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivateOptions; response: PostV3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivateResponse }
  'GET /v3/marketing/partner/product-coupon/users/{openid}/coupons': { query: GetV3MarketingPartnerProductCouponUsersByOpenidCouponsQuery; options: GetV3MarketingPartnerProductCouponUsersByOpenidCouponsOptions; response: GetV3MarketingPartnerProductCouponUsersByOpenidCouponsResponse }
  'POST /v3/marketing/partner/product-coupon/users/{openid}/coupons': { json: PostV3MarketingPartnerProductCouponUsersByOpenidCouponsJson; options: PostV3MarketingPartnerProductCouponUsersByOpenidCouponsOptions; response: PostV3MarketingPartnerProductCouponUsersByOpenidCouponsResponse }
  'GET /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}': { query: GetV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeQuery; options: GetV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeOptions; response: GetV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeResponse }
  'POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm': { json: PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmJson; options: PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmOptions; response: PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmResponse }
  'POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate': { json: PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivateJson; options: PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivateOptions; response: PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivateResponse }
  'POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return': { json: PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnJson; options: PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnOptions; response: PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnResponse }
  'POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use': { json: PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUseJson; options: PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUseOptions; response: PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUseResponse }
  'POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon': { json: PostV3MarketingPartnerProductCouponUsersByOpenidPreSendCouponJson; options: PostV3MarketingPartnerProductCouponUsersByOpenidPreSendCouponOptions; response: PostV3MarketingPartnerProductCouponUsersByOpenidPreSendCouponResponse }
  'POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle': { json: PostV3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundleJson; options: PostV3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundleOptions; response: PostV3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundleResponse }
}

/** 关联微信支付订单信息 */
export interface MarketingProductCouponAssociatedOrderInfo {
  /** 微信支付单号 · 例：`4200000000123456789123456789` */
  transaction_id?: string
  /** 商户订单号 · 例：`trade_no_20250724123456` */
  out_trade_no?: string
  /** 商户号 · 例：`1234567890` */
  mchid?: string
  /** 子商户号 · 例：`1234567890` */
  sub_mchid?: string
}

/** 券可核销时间 */
export interface MarketingProductCouponAvailablePeriod {
  /** 开始时间 · RFC 3339 · 例：`2025-08-01T00:00:00+08:00` */
  available_begin_time: string
  /** 结束时间 · RFC 3339 · 例：`2025-08-31T23:59:59+08:00` */
  available_end_time: string
  /** 生效后N天内有效 */
  available_days?: number
  /** 领取后N天开始生效 */
  wait_days_after_receive?: number
  /** 每周固定可用时间 */
  weekly_available_period?: {
    /** 每周可用星期数 */
    day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY')[]
    /** 当天可用时间段 */
    day_period_list?: {
      /** 当天可用开始时间 */
      begin_time: number
      /** 当天可用结束时间 */
      end_time: number
    }[]
  }
  /** 无规律的可用时间段 */
  irregular_available_period_list?: {
    /** 开始时间 · RFC 3339 · 例：`2025-08-01T00:00:00+08:00` */
    begin_time: string
    /** 结束时间 · RFC 3339 · 例：`2025-08-31T23:59:59+08:00` */
    end_time: string
  }[]
  /** 领取后N秒内有效 */
  available_seconds?: number
}

/** 券可核销时间 */
export interface MarketingProductCouponAvailablePeriodReceived {
  /** 开始时间 · RFC 3339 · 例：`2025-08-01T00:00:00+08:00` */
  available_begin_time: string
  /** 结束时间 · RFC 3339 · 例：`2025-08-31T23:59:59+08:00` */
  available_end_time: string
  /** 生效后N天内有效 */
  available_days?: number
  /** 领取后N天开始生效 */
  wait_days_after_receive?: number
  /** 每周固定可用时间 */
  weekly_available_period?: {
    /** 每周可用星期数 */
    day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
    /** 当天可用时间段 */
    day_period_list?: {
      /** 当天可用开始时间 */
      begin_time: number
      /** 当天可用结束时间 */
      end_time: number
    }[]
  }
  /** 无规律的可用时间段 */
  irregular_available_period_list?: {
    /** 开始时间 · RFC 3339 · 例：`2025-08-01T00:00:00+08:00` */
    begin_time: string
    /** 结束时间 · RFC 3339 · 例：`2025-08-31T23:59:59+08:00` */
    end_time: string
  }[]
  /** 领取后N秒内有效 */
  available_seconds?: number
}

/** 券可用门店信息 */
export interface MarketingProductCouponAvailableStoreInfo {
  /** 券可用门店描述 */
  description: string
  /** 小程序AppID · 例：`wx1234567890` */
  mini_program_appid?: string
  /** 小程序跳转路径 · 例：`/pages/index/product` */
  mini_program_path?: string
}

/** 批次组内的批次 */
export interface MarketingProductCouponBundleStock {
  /** 商品券ID · 例：`1000000013` */
  product_coupon_id: string
  /** 批次ID · 例：`1000000013001` */
  stock_id: string
  /** 备注 */
  remark?: string
  /** 券Code分配模式 */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | (string & {})
  /** 品牌方预上传的券Code数量信息 */
  coupon_code_count_info?: {
    /** 已上传的Code总数 */
    total_count: number
    /** 当前可用的Code */
    available_count: number
  }
  /** 发放规则 */
  stock_send_rule: MarketingProductCouponBundleStockSendRule
  /** 多次优惠使用规则 */
  progressive_bundle_usage_rule?: MarketingProductCouponStockUsageRule
  /** 批次组信息 */
  stock_bundle_info: {
    /** 批次组ID · 例：`712315129419284901` */
    stock_bundle_id: string
    /** 批次在批次组内的次序 */
    stock_bundle_index: number
  }
  /** 券使用规则展示信息 */
  usage_rule_display_info: MarketingProductCouponUsageRuleDisplayInfoReceived
  /** 用户商品券展示信息 */
  coupon_display_info: MarketingProductCouponUserCouponDisplayInfoReceived
  /** 事件通知配置 */
  notify_config: {
    /** 事件通知appid · 例：`wx23232232323` */
    notify_appid?: string
  }
  /** 可用门店范围 */
  store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
  /** 已发放次数 */
  sent_count_info: {
    /** 已发放总次数 */
    total_count: number
    /** 当天已发放次数 */
    today_count: number
  }
  /** 批次状态 */
  state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
  /** 失效请求单号 */
  deactivate_request_no?: string
  /** 失效时间 · RFC 3339 · 例：`2025-08-31T23:59:59+08:00` */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 品牌ID · 例：`120344` */
  brand_id: string
}

/** 发放规则 */
export interface MarketingProductCouponBundleStockSendRule {
  /** 发放次数总上限 */
  max_count: number
  /** 每日发放次数上限 */
  max_count_per_day?: number
  /** 每个用户领取次数上限 */
  max_count_per_user: number
}

/** 用户券组内的商品券 */
export interface MarketingProductCouponBundleUserCoupon {
  /** 用户商品券Code · 例：`123446565767` */
  coupon_code: string
  /** 用户商品券状态 */
  coupon_state: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
  /** 有效期开始时间 · RFC 3339 · 例：`2025-07-24T00:00:00+08:00` */
  valid_begin_time: string
  /** 有效期结束时间 · RFC 3339 · 例：`2025-07-24T00:00:00+08:00` */
  valid_end_time: string
  /** 领券时间 · RFC 3339 · 例：`2025-07-24T00:00:00+08:00` */
  receive_time: string
  /** 发券请求单号 · 例：`MCHSEND202003101234` */
  send_request_no: string
  /** 发券渠道 */
  send_channel: 'API' | 'BRAND_MANAGE' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY' | 'RECEIVE_COMPONENT' | (string & {})
  /** 确认请求单号 · 例：`MCHCONFIRM202003101234` */
  confirm_request_no?: string
  /** 确认发放时间 · RFC 3339 · 例：`2025-07-24T00:00:00+08:00` */
  confirm_time?: string
  /** 失效请求单号 · 例：`1002600620019090123143254436` */
  deactivate_request_no?: string
  /** 失效时间 · RFC 3339 · 例：`2025-07-24T00:00:00+08:00` */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 多次优惠使用详情 */
  progressive_bundle_usage_detail?: MarketingProductCouponSingleUsageDetail
  /** 用户券组信息 */
  user_product_coupon_bundle_info: {
    /** 用户券组ID · 例：`7123912547109241212489` */
    user_coupon_bundle_id: string
    /** 用户券组内索引 */
    user_coupon_bundle_index: number
    /** 总可使用次数 */
    total_count: number
    /** 已使用次数 */
    used_count: number
  }
  /** 商品券信息 */
  product_coupon: {
    /** 商品券ID · 例：`1000000013` */
    product_coupon_id: string
    /** 商品券状态 */
    state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
    /** 品牌ID · 例：`120344` */
    brand_id: string
    /** 优惠范围 */
    scope: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
    /** 商品券类型 */
    type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
    /** 使用模式 */
    usage_mode: 'SINGLE' | 'PROGRESSIVE_BUNDLE' | (string & {})
    /** 单券模式信息 */
    single_usage_info?: {
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额 · 单位：分 */
        threshold: number
        /** 固定减免金额 · 单位：分 */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额 · 单位：分 */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
    }
    /** 多次优惠模式信息 */
    progressive_bundle_usage_info?: {
      /** 可使用次数 */
      count: number
      /** 多次优惠使用间隔天数 */
      interval_days?: number
    }
    /** 展示信息 */
    display_info: MarketingProductCouponDisplayInfo
    /** 外部商品ID · 例：`Product_1234567890` */
    out_product_no?: string
    /** 失效请求单号 */
    deactivate_request_no?: string
    /** 失效时间 · RFC 3339 · 例：`2025-08-31T23:59:59+08:00` */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
  }
  /** 批次信息 */
  stock: {
    /** 商品券ID · 例：`1000000013` */
    product_coupon_id: string
    /** 批次ID · 例：`1000000013001` */
    stock_id: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | (string & {})
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count: number
      /** 当前可用的Code */
      available_count: number
    }
    /** 发放规则 */
    stock_send_rule: MarketingProductCouponBundleStockSendRule
    /** 多次优惠使用规则 */
    progressive_bundle_usage_rule?: MarketingProductCouponStockUsageRule
    /** 批次组信息 */
    stock_bundle_info?: {
      /** 批次组ID · 例：`712315129419284901` */
      stock_bundle_id: string
      /** 批次在批次组内的次序 */
      stock_bundle_index: number
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info: MarketingProductCouponUsageRuleDisplayInfoReceived
    /** 用户商品券展示信息 */
    coupon_display_info: MarketingProductCouponUserCouponDisplayInfoReceived
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid · 例：`wx23232232323` */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    /** 失效请求单号 */
    deactivate_request_no?: string
    /** 失效时间 · RFC 3339 · 例：`2025-08-31T23:59:59+08:00` */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 品牌ID · 例：`120344` */
    brand_id: string
  }
  /** 自定义附加信息 */
  attach?: string
  /** 渠道自定义信息 */
  channel_custom_info?: string
  /** 用户商品券标签信息 */
  coupon_tag_info?: {
    /** 用户商品券标签列表 */
    coupon_tag_list?: ('MEMBER' | (string & {}))[]
    /** 会员标签信息 */
    member_tag_info?: {
      /** 会员卡模板ID */
      member_card_id: string
    }
  }
  /** 品牌ID · 例：`120344` */
  brand_id: string
}

/** 失效信息 */
export interface MarketingProductCouponDeactivation {
  /** 品牌ID · 例：`120344` */
  brand_id: string
  /** 失效请求单号 · 例：`34657_20250101_123456` */
  out_request_no: string
  /** 失效原因 */
  deactivate_reason: string
}

/** 投放计划详情 */
export interface MarketingProductCouponDeliveryPlan {
  /** 投放计划ID · 例：`12000` */
  plan_id: string
  /** 投放计划名称 */
  plan_name: string
  /** 投放计划状态 */
  plan_state: 'PLAN_CREATING' | 'PLAN_CREATED' | 'PLAN_TERMINATING' | 'PLAN_TERMINATED' | 'PLAN_EXPIRED' | 'PLAN_DELIVERING' | 'PLAN_PAUSED' | (string & {})
  /** 开始可用时间 · RFC 3339 · 例：`2025-01-01T00:00:00+08:00` */
  delivery_start_time?: string
  /** 结束可用时间 · RFC 3339 · 例：`2025-01-01T00:00:00+08:00` */
  delivery_end_time?: string
  /** 批次ID · 例：`701246876221757924829194755312` */
  stock_id: string
  /** 商品券ID · 例：`701146876221757924829193824428` */
  product_coupon_id: string
  /** 营销标签 */
  recommend_word?: string
  /** 品牌ID · 例：`40016` */
  brand_id: string
  /** 总库存 */
  total_count?: number
  /** 单用户限领 */
  user_limit?: number
  /** 单日限领 */
  daily_limit?: number
}

/** 展示信息 */
export interface MarketingProductCouponDisplayInfo {
  /** 商品券名称 */
  name: string
  /** 商品券图片 */
  image_url: string
  /** 商品券背景图 */
  background_url: string
  /** 商品券详情图列表 */
  detail_image_url_list?: string[]
  /** 商品原价 · 单位：分 */
  original_price?: number
  /** 套餐组合 */
  combo_package_list?: {
    /** 套餐名 */
    name: string
    /** 可选单品数量 */
    pick_count: number
    /** 单品列表 */
    choice_list: {
      /** 单品名称 */
      name: string
      /** 单品价格 · 单位：分 */
      price: number
      /** 单品数量 */
      count: number
      /** 单品图片 */
      image_url?: string
      /** 单品跳转小程序AppID · 例：`wx4fd12345678` */
      mini_program_appid?: string
      /** 单品跳转小程序路径 · 例：`/pages/index/index` */
      mini_program_path?: string
    }[]
  }[]
}

/** 操作失败的门店 */
export interface MarketingProductCouponFailedStore {
  /** 门店ID · 例：`100000001` */
  store_id: string
  /** 失败错误码 */
  code: string
  /** 失败错误信息 */
  message: string
}

/** 视频号入口 */
export interface MarketingProductCouponFinderEntrance {
  /** 视频号ID · 例：`gh_12345678` */
  finder_id: string
  /** 视频号视频ID · 例：`UDFsdf24df34dD456Hdf34` */
  finder_video_id: string
  /** 视频号封面图 */
  finder_video_cover_image_url: string
}

/** 商品券信息 */
export interface MarketingProductCouponInfo {
  /** 商品券ID · 例：`1000000013` */
  product_coupon_id: string
  /** 商品券状态 */
  state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
  /** 品牌ID · 例：`120344` */
  brand_id: string
  /** 优惠范围 */
  scope: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
  /** 商品券类型 */
  type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
  /** 使用模式 */
  usage_mode: 'SINGLE' | 'SEQUENTIAL' | (string & {})
  /** 单券模式信息 */
  single_usage_info?: {
    /** 满减券使用规则 */
    normal_coupon?: {
      /** 门槛金额 · 单位：分 */
      threshold: number
      /** 固定减免金额 · 单位：分 */
      discount_amount: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 门槛金额 · 单位：分 */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }
  }
  /** 多次优惠模式信息 */
  sequential_usage_info?: MarketingProductCouponSequentialUsageInfoReceived
  /** 展示信息 */
  display_info: MarketingProductCouponDisplayInfo
  /** 外部商品ID · 例：`Product_1234567890` */
  out_product_no?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /** 失效时间 · RFC 3339 · 例：`2025-08-31T23:59:59+08:00` */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
}

/** 发放的用户商品券 */
export interface MarketingProductCouponIssuedUserCoupon {
  /** 用户商品券Code · 例：`123446565767` */
  coupon_code: string
  /** 用户商品券状态 */
  coupon_state: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
  /** 有效期开始时间 · RFC 3339 · 例：`2025-07-24T00:00:00+08:00` */
  valid_begin_time: string
  /** 有效期结束时间 · RFC 3339 · 例：`2025-07-24T00:00:00+08:00` */
  valid_end_time: string
  /** 领券时间 · RFC 3339 · 例：`2025-07-24T00:00:00+08:00` */
  receive_time: string
  /** 发券请求单号 · 例：`MCHSEND202003101234` */
  send_request_no: string
  /** 发券渠道 */
  send_channel: 'API' | 'BRAND_MANAGE' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY' | 'RECEIVE_COMPONENT' | (string & {})
  /** 确认请求单号 · 例：`MCHCONFIRM202003101234` */
  confirm_request_no?: string
  /** 确认发放时间 · RFC 3339 · 例：`2025-07-24T00:00:00+08:00` */
  confirm_time?: string
  /** 失效请求单号 · 例：`1002600620019090123143254436` */
  deactivate_request_no?: string
  /** 失效时间 · RFC 3339 · 例：`2025-07-24T00:00:00+08:00` */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 单券使用详情 */
  single_usage_detail?: MarketingProductCouponSingleUsageDetail
  /** 多次优惠使用详情 */
  sequential_usage_detail?: MarketingProductCouponSequentialUsageDetail
  /** 商品券信息 */
  product_coupon: MarketingProductCouponInfo
  /** 批次信息 */
  stock: {
    /** 商品券ID · 例：`1000000013` */
    product_coupon_id: string
    /** 批次ID · 例：`1000000013001` */
    stock_id: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count: number
      /** 当前可用的Code */
      available_count: number
    }
    /** 发放规则 */
    stock_send_rule: MarketingProductCouponStockSendRule
    /** 单券使用规则 */
    single_usage_rule?: MarketingProductCouponSingleUsageRuleReceived
    /** 多次优惠使用规则 */
    sequential_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 · RFC 3339 · 例：`2025-08-01T00:00:00+08:00` */
        available_begin_time: string
        /** 结束时间 · RFC 3339 · 例：`2025-08-31T23:59:59+08:00` */
        available_end_time: string
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /** 开始时间 · RFC 3339 · 例：`2025-08-01T00:00:00+08:00` */
          begin_time: string
          /** 结束时间 · RFC 3339 · 例：`2025-08-31T23:59:59+08:00` */
          end_time: string
        }[]
        /** 领取后N秒内有效 */
        available_seconds?: number
      }
      /** 满减券使用规则 */
      normal_coupon_list?: {
        /** 门槛金额 · 单位：分 */
        threshold: number
        /** 固定减免金额 · 单位：分 */
        discount_amount: number
      }[]
      /** 折扣券使用规则列表 */
      discount_coupon_list?: {
        /** 门槛金额 · 单位：分 */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }[]
      /** 兑换券使用规则列表 */
      exchange_coupon_list?: {
        /** 门槛金额 · 单位：分 */
        threshold: number
        /** 固定兑换价格 · 单位：分 */
        exchange_price: number
      }[]
      /** 多次优惠是否提供首笔特惠 */
      special_first?: boolean
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info: MarketingProductCouponUsageRuleDisplayInfoReceived
    /** 用户商品券展示信息 */
    coupon_display_info: MarketingProductCouponUserCouponDisplayInfoReceived
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid · 例：`wx23232232323` */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    /** 失效请求单号 */
    deactivate_request_no?: string
    /** 失效时间 · RFC 3339 · 例：`2025-08-31T23:59:59+08:00` */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 品牌ID · 例：`120344` */
    brand_id: string
  }
  /** 自定义附加信息 */
  attach?: string
  /** 渠道自定义信息 */
  channel_custom_info?: string
  /** 品牌ID · 例：`120344` */
  brand_id: string
}

/** 多次优惠使用详情 */
export interface MarketingProductCouponSequentialUsageDetail {
  /** 总可使用次数 */
  total_count?: number
  /** 已使用次数 */
  used_count?: number
  /** 轮次使用详情列表 */
  detail_item_list?: {
    /** 轮次使用详情状态 */
    detail_state?: 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
    /** 有效期开始时间 · RFC 3339 · 例：`2025-07-20T14:29:35+08:00` */
    valid_begin_time?: string
    /** 有效期结束时间 · RFC 3339 · 例：`2025-07-20T14:29:35+08:00` */
    valid_end_time?: string
    /** 核销请求单号 · 例：`MCHUSE202003101234` */
    use_request_no?: string
    /** 核销时间 · RFC 3339 · 例：`2025-07-20T14:29:35+08:00` */
    use_time?: string
    /** 关联微信支付订单信息 */
    associated_order_info?: MarketingProductCouponAssociatedOrderInfo
    /** 退券请求单号 · 例：`MCHRETURN202003101234` */
    return_request_no?: string
    /** 退券时间 · RFC 3339 · 例：`2025-07-20T14:29:35+08:00` */
    return_time?: string
    /** 删除时间 · RFC 3339 · 例：`2025-07-20T14:29:35+08:00` */
    delete_time?: string
  }[]
}

/** 多次优惠模式信息 */
export interface MarketingProductCouponSequentialUsageInfo {
  /** 多次优惠规则类型 */
  type: 'INCREMENTAL' | 'EQUAL'
  /** 可使用次数 */
  count: number
  /** 多次优惠有效天数 */
  available_days: number
  /** 多次优惠使用间隔天数 */
  interval_days?: number
}

/** 多次优惠模式信息 */
export interface MarketingProductCouponSequentialUsageInfoReceived {
  /** 多次优惠规则类型 */
  type: 'INCREMENTAL' | 'EQUAL' | (string & {})
  /** 可使用次数 */
  count: number
  /** 多次优惠有效天数 */
  available_days: number
  /** 多次优惠使用间隔天数 */
  interval_days?: number
}

/** 多次优惠使用规则 */
export interface MarketingProductCouponSequentialUsageRule {
  /** 券可核销时间 */
  coupon_available_period: {
    /** 开始时间 · RFC 3339 · 例：`2025-08-01T00:00:00+08:00` */
    available_begin_time: string
    /** 结束时间 · RFC 3339 · 例：`2025-08-31T23:59:59+08:00` */
    available_end_time: string
    /** 领取后N天开始生效 */
    wait_days_after_receive?: number
    /** 每周固定可用时间 */
    weekly_available_period?: {
      /** 每周可用星期数 */
      day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY')[]
      /** 当天可用时间段 */
      day_period_list?: {
        /** 当天可用开始时间 */
        begin_time: number
        /** 当天可用结束时间 */
        end_time: number
      }[]
    }
    /** 无规律的可用时间段 */
    irregular_available_period_list?: {
      /** 开始时间 · RFC 3339 · 例：`2025-08-01T00:00:00+08:00` */
      begin_time: string
      /** 结束时间 · RFC 3339 · 例：`2025-08-31T23:59:59+08:00` */
      end_time: string
    }[]
  }
  /** 满减券使用规则 */
  normal_coupon_list?: {
    /** 门槛金额 · 单位：分 */
    threshold: number
    /** 固定减免金额 · 单位：分 */
    discount_amount: number
  }[]
  /** 折扣券使用规则列表 */
  discount_coupon_list?: {
    /** 门槛金额 · 单位：分 */
    threshold: number
    /** 固定减免百分比 */
    percent_off: number
  }[]
  /** 兑换券使用规则列表 */
  exchange_coupon_list?: {
    /** 门槛金额 · 单位：分 */
    threshold: number
    /** 固定兑换价格 · 单位：分 */
    exchange_price: number
  }[]
  /** 多次优惠是否提供首笔特惠 */
  special_first?: boolean
}

/** 多次优惠使用规则 */
export interface MarketingProductCouponSequentialUsageRuleReceived {
  /** 券可核销时间 */
  coupon_available_period: {
    /** 开始时间 · RFC 3339 · 例：`2025-08-01T00:00:00+08:00` */
    available_begin_time: string
    /** 结束时间 · RFC 3339 · 例：`2025-08-31T23:59:59+08:00` */
    available_end_time: string
    /** 领取后N天开始生效 */
    wait_days_after_receive?: number
    /** 每周固定可用时间 */
    weekly_available_period?: {
      /** 每周可用星期数 */
      day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
      /** 当天可用时间段 */
      day_period_list?: {
        /** 当天可用开始时间 */
        begin_time: number
        /** 当天可用结束时间 */
        end_time: number
      }[]
    }
    /** 无规律的可用时间段 */
    irregular_available_period_list?: {
      /** 开始时间 · RFC 3339 · 例：`2025-08-01T00:00:00+08:00` */
      begin_time: string
      /** 结束时间 · RFC 3339 · 例：`2025-08-31T23:59:59+08:00` */
      end_time: string
    }[]
  }
  /** 满减券使用规则 */
  normal_coupon_list?: {
    /** 门槛金额 · 单位：分 */
    threshold: number
    /** 固定减免金额 · 单位：分 */
    discount_amount: number
  }[]
  /** 折扣券使用规则列表 */
  discount_coupon_list?: {
    /** 门槛金额 · 单位：分 */
    threshold: number
    /** 固定减免百分比 */
    percent_off: number
  }[]
  /** 兑换券使用规则列表 */
  exchange_coupon_list?: {
    /** 门槛金额 · 单位：分 */
    threshold: number
    /** 固定兑换价格 · 单位：分 */
    exchange_price: number
  }[]
  /** 多次优惠是否提供首笔特惠 */
  special_first?: boolean
}

/** 单券使用详情 */
export interface MarketingProductCouponSingleUsageDetail {
  /** 券核销请求单号 · 例：`34657_20250101_123456` */
  use_request_no?: string
  /** 核销时间 · RFC 3339 · 例：`2025-07-24T00:00:00+08:00` */
  use_time?: string
  /** 关联微信支付订单信息 */
  associated_order_info?: MarketingProductCouponAssociatedOrderInfo
  /** 退券请求单号 · 例：`MCHRETURN202003101234` */
  return_request_no?: string
  /** 退券时间 · RFC 3339 · 例：`2025-07-20T14:29:35+08:00` */
  return_time?: string
}

/** 单券使用规则 */
export interface MarketingProductCouponSingleUsageRule {
  /** 券可核销时间 */
  coupon_available_period: MarketingProductCouponAvailablePeriod
  /** 满减券使用规则 */
  normal_coupon?: {
    /** 门槛金额 · 单位：分 */
    threshold: number
    /** 固定减免金额 · 单位：分 */
    discount_amount: number
  }
  /** 折扣券使用规则 */
  discount_coupon?: {
    /** 门槛金额 · 单位：分 */
    threshold: number
    /** 固定减免百分比 */
    percent_off: number
  }
  /** 兑换券使用规则 */
  exchange_coupon?: {
    /** 门槛金额 · 单位：分 */
    threshold: number
    /** 固定兑换价格 · 单位：分 */
    exchange_price: number
  }
}

/** 单券使用规则 */
export interface MarketingProductCouponSingleUsageRuleReceived {
  /** 券可核销时间 */
  coupon_available_period: MarketingProductCouponAvailablePeriodReceived
  /** 满减券使用规则 */
  normal_coupon?: {
    /** 门槛金额 · 单位：分 */
    threshold: number
    /** 固定减免金额 · 单位：分 */
    discount_amount: number
  }
  /** 折扣券使用规则 */
  discount_coupon?: {
    /** 门槛金额 · 单位：分 */
    threshold: number
    /** 固定减免百分比 */
    percent_off: number
  }
  /** 兑换券使用规则 */
  exchange_coupon?: {
    /** 门槛金额 · 单位：分 */
    threshold: number
    /** 固定兑换价格 · 单位：分 */
    exchange_price: number
  }
}

/** 批次信息 */
export interface MarketingProductCouponStock {
  /** 商品券ID · 例：`1000000013` */
  product_coupon_id: string
  /** 批次ID · 例：`1000000013001` */
  stock_id: string
  /** 备注 */
  remark?: string
  /** 券Code分配模式 */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
  /** 品牌方预上传的券Code数量信息 */
  coupon_code_count_info?: {
    /** 已上传的Code总数 */
    total_count: number
    /** 当前可用的Code */
    available_count: number
  }
  /** 发放规则 */
  stock_send_rule: MarketingProductCouponStockSendRule
  /** 单券使用规则 */
  single_usage_rule?: MarketingProductCouponStockUsageRule
  /** 多次优惠使用规则 */
  sequential_usage_rule?: MarketingProductCouponSequentialUsageRuleReceived
  /** 券使用规则展示信息 */
  usage_rule_display_info: MarketingProductCouponUsageRuleDisplayInfoReceived
  /** 用户商品券展示信息 */
  coupon_display_info: MarketingProductCouponUserCouponDisplayInfoReceived
  /** 事件通知配置 */
  notify_config: {
    /** 事件通知appid · 例：`wx23232232323` */
    notify_appid?: string
  }
  /** 可用门店范围 */
  store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
  /** 已发放次数 */
  sent_count_info: {
    /** 已发放总次数 */
    total_count: number
    /** 当天已发放次数 */
    today_count: number
  }
  /** 批次状态 */
  state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
  /** 失效请求单号 */
  deactivate_request_no?: string
  /** 失效时间 · RFC 3339 · 例：`2025-08-31T23:59:59+08:00` */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 品牌ID · 例：`120344` */
  brand_id: string
}

/** 发放规则 */
export interface MarketingProductCouponStockSendRule {
  /** 发放次数总上限 */
  max_count: number
  /** 每日发放次数上限 */
  max_count_per_day?: number
  /** 每个用户领取次数上限 */
  max_count_per_user?: number
}

/** 批次使用规则 */
export interface MarketingProductCouponStockUsageRule {
  /** 券可核销时间 */
  coupon_available_period: {
    /** 开始时间 · RFC 3339 · 例：`2025-08-01T00:00:00+08:00` */
    available_begin_time: string
    /** 结束时间 · RFC 3339 · 例：`2025-08-31T23:59:59+08:00` */
    available_end_time: string
    /** 生效后N天内有效 */
    available_days?: number
    /** 领取后N天开始生效 */
    wait_days_after_receive?: number
    /** 每周固定可用时间 */
    weekly_available_period?: {
      /** 每周可用星期数 */
      day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
      /** 当天可用时间段 */
      day_period_list?: {
        /** 当天可用开始时间 */
        begin_time: number
        /** 当天可用结束时间 */
        end_time: number
      }[]
    }
    /** 无规律的可用时间段 */
    irregular_available_period_list?: {
      /** 开始时间 · RFC 3339 · 例：`2025-08-01T00:00:00+08:00` */
      begin_time: string
      /** 结束时间 · RFC 3339 · 例：`2025-08-31T23:59:59+08:00` */
      end_time: string
    }[]
  }
  /** 满减券使用规则 */
  normal_coupon?: {
    /** 门槛金额 · 单位：分 */
    threshold: number
    /** 固定减免金额 · 单位：分 */
    discount_amount: number
  }
  /** 折扣券使用规则 */
  discount_coupon?: {
    /** 门槛金额 · 单位：分 */
    threshold: number
    /** 固定减免百分比 */
    percent_off: number
  }
  /** 兑换券使用规则 */
  exchange_coupon?: {
    /** 门槛金额 · 单位：分 */
    threshold: number
    /** 固定兑换价格 · 单位：分 */
    exchange_price: number
  }
}

/** 关联门店结果 */
export interface MarketingProductCouponStoreAssociationResult {
  /** 去重后门店总数 */
  total_count: number
  /** 关联成功的门店列表 */
  success_store_list?: {
    /** 门店ID · 例：`100000001` */
    store_id: string
  }[]
  /** 关联失败的门店列表 */
  failed_store_list?: MarketingProductCouponFailedStore[]
}

/** 取消关联门店结果 */
export interface MarketingProductCouponStoreDisassociationResult {
  /** 去重后门店总数 */
  total_count: number
  /** 取消关联成功的门店列表 */
  success_store_list?: {
    /** 门店ID · 例：`100000001` */
    store_id: string
  }[]
  /** 取消关联失败的门店列表 */
  failed_store_list?: MarketingProductCouponFailedStore[]
}

/** 券使用规则展示信息 */
export interface MarketingProductCouponUsageRuleDisplayInfo {
  /** 券使用方式列表 */
  coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE')[]
  /** 小程序AppID · 例：`wx1234567890` */
  mini_program_appid?: string
  /** 小程序跳转路径 · 例：`/pages/index/product` */
  mini_program_path?: string
  /** APP的H5跳转路径 · 例：`https://weixin.qq.com/jump-to-app` */
  app_path?: string
  /** 券使用说明 */
  usage_description: string
  /** 券可用门店信息 */
  coupon_available_store_info?: MarketingProductCouponAvailableStoreInfo
  /** APP跳转类型 */
  app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE'
  /** 口令链接 */
  passcode_link?: string
}

/** 券使用规则展示信息 */
export interface MarketingProductCouponUsageRuleDisplayInfoReceived {
  /** 券使用方式列表 */
  coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
  /** 小程序AppID · 例：`wx1234567890` */
  mini_program_appid?: string
  /** 小程序跳转路径 · 例：`/pages/index/product` */
  mini_program_path?: string
  /** APP的H5跳转路径 · 例：`https://weixin.qq.com/jump-to-app` */
  app_path?: string
  /** 券使用说明 */
  usage_description: string
  /** 券可用门店信息 */
  coupon_available_store_info?: MarketingProductCouponAvailableStoreInfo
  /** APP跳转类型 */
  app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
  /** 口令链接 */
  passcode_link?: string
}

/** 用户商品券 */
export interface MarketingProductCouponUserCoupon {
  /** 用户商品券Code · 例：`123446565767` */
  coupon_code: string
  /** 用户商品券状态 */
  coupon_state: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
  /** 有效期开始时间 · RFC 3339 · 例：`2025-07-24T00:00:00+08:00` */
  valid_begin_time: string
  /** 有效期结束时间 · RFC 3339 · 例：`2025-07-24T00:00:00+08:00` */
  valid_end_time: string
  /** 领券时间 · RFC 3339 · 例：`2025-07-24T00:00:00+08:00` */
  receive_time: string
  /** 发券请求单号 · 例：`MCHSEND202003101234` */
  send_request_no: string
  /** 发券渠道 */
  send_channel: 'API' | 'BRAND_MANAGE' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY' | 'RECEIVE_COMPONENT' | (string & {})
  /** 确认请求单号 · 例：`MCHCONFIRM202003101234` */
  confirm_request_no?: string
  /** 确认发放时间 · RFC 3339 · 例：`2025-07-24T00:00:00+08:00` */
  confirm_time?: string
  /** 失效请求单号 · 例：`1002600620019090123143254436` */
  deactivate_request_no?: string
  /** 失效时间 · RFC 3339 · 例：`2025-07-24T00:00:00+08:00` */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 单券使用详情 */
  single_usage_detail?: MarketingProductCouponSingleUsageDetail
  /** 多次优惠使用详情 */
  sequential_usage_detail?: MarketingProductCouponSequentialUsageDetail
  /** 商品券信息 */
  product_coupon: MarketingProductCouponInfo
  /** 批次信息 */
  stock: MarketingProductCouponStock
  /** 自定义附加信息 */
  attach?: string
  /** 渠道自定义信息 */
  channel_custom_info?: string
  /** 品牌ID · 例：`120344` */
  brand_id: string
}

/** 用户商品券展示信息 */
export interface MarketingProductCouponUserCouponDisplayInfo {
  /** 用户商品券Code展示模式 */
  code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE'
  /** 背景颜色 */
  background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100'
  /** 小程序入口 */
  entrance_mini_program?: {
    /** 小程序appid · 例：`wx234545656765876` */
    appid: string
    /** 小程序跳转路径 · 例：`/path/index/index` */
    path: string
    /** 入口文案 */
    entrance_wording: string
    /** 引导文案 */
    guidance_wording: string
  }
  /** 公众号入口 */
  entrance_official_account?: {
    /** 公众号AppID · 例：`wx1234567890` */
    appid: string
  }
  /** 视频号入口 */
  entrance_finder?: MarketingProductCouponFinderEntrance
}

/** 用户商品券展示信息 */
export interface MarketingProductCouponUserCouponDisplayInfoReceived {
  /** 用户商品券Code展示模式 */
  code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
  /** 背景颜色 */
  background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {})
  /** 小程序入口 */
  entrance_mini_program?: {
    /** 小程序appid · 例：`wx234545656765876` */
    appid: string
    /** 小程序跳转路径 · 例：`/path/index/index` */
    path: string
    /** 入口文案 */
    entrance_wording: string
    /** 引导文案 */
    guidance_wording: string
  }
  /** 公众号入口 */
  entrance_official_account?: {
    /** 公众号AppID · 例：`wx1234567890` */
    appid: string
  }
  /** 视频号入口 */
  entrance_finder?: MarketingProductCouponFinderEntrance
}

