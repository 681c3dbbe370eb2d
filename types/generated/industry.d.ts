// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'

/** 点餐订单信息同步（渠道商/服务商）：请求 */
export interface PostV3CateringOrdersSyncStatusJson {
  /** 服务商商户号 · 最长32个字符 · 例：`1900000100` */
  sp_mchid?: string
  /** 子商户在微信公众平台申请服务号对应的APPID · 最长32个字符 · 例：`wx8888888888888888` */
  sp_appid?: string
  /** 渠道商商户号 · 最长32个字符 · 例：`1900000109` */
  channel_id: string
  /** 子商户号 · 最长32个字符 · 例：`1900000100` */
  sub_mchid: string
  /** 子商户在微信公众平台申请服务号对应的APPID · 最长32个字符 · 例：`wx8888888888888888` */
  sub_appid: string
  /** 商户旗下门店的唯一编号 · 最长32个字符 · 例：`6895` */
  out_shop_no: string
  /** 用户子标识 · 最长32个字符 · 例：`oYobu0Dmn6TdodZnFWKOEkqoRbI8` */
  sub_openid: string
  /** 微信用户登录接口返回的登录票据 · 最长25个字符 */
  login_token: string
  /** 点餐入口 · 最长25个字符 · 例：`http://www.example.com` */
  order_entry: string
  /** 总价 · 单位：分 */
  total_amount: number
  /** 优惠金额 · 单位：分 */
  discount_amount: number
  /** 实际支付金额 · 单位：分 */
  user_amount: number
  /** 订单状态 · 最长32个字符 */
  status: 'CREATE_DEAL' | 'PAY_SUCCESS'
  /** 状态发生变化的时间 · 最长64个字符 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  action_time: string
  /** 支付时间 · 最长64个字符 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  pay_time?: string
  /** 支付订单号 · 最长64个字符 · 例：`1009660380201506130728806387` */
  transaction_id?: string
  /** 渠道商系统内部支付订单号 · 最长64个字符 · 例：`20150806125346` */
  out_trade_no?: string
  /** 渠道商系统内部订单号 · 最长64个字符 · 例：`20150806125346` */
  out_order_no: string
  /** 桌位号 · 最长16个字符 · 例：`1` */
  out_table_no?: string
  /** 消费人数 */
  people_count?: number
  /** 商户菜品信息列表 */
  dish_list: {
    /** 商户菜品ID · 最长48个字符 · 例：`1` */
    out_dish_no: string
    /** 菜品名称 · 最长128个字符 */
    name: string
    /** 菜品单价 · 单位：分 */
    price: number
    /** 菜品单位 · 最长16个字符 */
    unit: 'BY_SHARE' | 'BY_WEIGHT'
    /** 菜品数量 */
    count: number
    /** 菜品折扣 */
    discount?: number
    /** 菜品分类 · 最长32个字符 · 例：`FAST_FOOD` */
    type?: string
    /** 当前菜品在服务商平台的顺序 */
    priority?: number
    /** 菜品属性 */
    properties?: {
      /** 口味 · 最长128个字符 */
      taste: string
      /** 做法 · 最长128个字符 */
      cuisine: string
      /** 主料 · 最长128个字符 */
      main_material: string
      /** 配料 · 最长128个字符 */
      ingredients: string
      /** 其他 · 最长128个字符 */
      others?: string
    }
  }[]
}

/** 点餐订单信息同步（渠道商/服务商）：选项 */
export interface PostV3CateringOrdersSyncStatusOptions extends CallOptions {
  json: PostV3CateringOrdersSyncStatusJson
}

/** 点餐订单信息同步（渠道商/服务商）：应答 */
export type PostV3CateringOrdersSyncStatusResponse = undefined

/** `v3/catering/orders/sync-status` */
export interface V3CateringOrdersSyncStatus extends PathNode {
  /**
   * 点餐订单信息同步（渠道商/服务商）
   *
   * `POST /v3/catering/orders/sync-status`
   *
   * 产品：经营工具∙微信点餐 · 角色：渠道服务商、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011939936 官方文档}
   */
  post(options: PostV3CateringOrdersSyncStatusOptions): Promise<AxiosResponse<PostV3CateringOrdersSyncStatusResponse>>
}

/** 用户openid转换：请求 */
export interface PostV3ExpressUsersByOpenidTransformJson {
  /** 目标应用的appid · 例：`wxaaaa1a123b456c7d` */
  appid: string
}

/** 用户openid转换：选项 */
export interface PostV3ExpressUsersByOpenidTransformOptions extends CallOptions {
  /** 用户openid · 例：`xsd3434454567676` */
  openid: string
  json: PostV3ExpressUsersByOpenidTransformJson
}

/** 用户openid转换：应答 */
export interface PostV3ExpressUsersByOpenidTransformResponse {
  /** 转换后的openid · 例：`xac1234554567676` */
  openid: string
}

/** `v3/express/users/{openid}/transform` */
export interface V3ExpressUsersByOpenidTransform extends PathNode {
  /**
   * 用户openid转换
   *
   * `POST /v3/express/users/{openid}/transform`
   *
   * 产品：微信寄快递 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml 官方文档}
   */
  post(options: PostV3ExpressUsersByOpenidTransformOptions): Promise<AxiosResponse<PostV3ExpressUsersByOpenidTransformResponse>>
}

/** 创建保险订单：请求 */
export interface PostV3HirePowerBankInsuranceOrdersJson {
  /** 商户创建保险订单时的凭据号 · 例：`6e8369071cd942c0476613f9d1ce9ca3` */
  out_order_no?: string
  /** 用户标识 · 例：`2323dfsdf342342` */
  openid?: string
  /** 通知地址 · 例：`https://api.test.com` */
  notify_url?: string
  /** 商户在支付分服务下对应的服务ID */
  service_id?: string
}

/** 创建保险订单：选项 */
export interface PostV3HirePowerBankInsuranceOrdersOptions extends CallOptions {
  json: PostV3HirePowerBankInsuranceOrdersJson
}

/** 创建保险订单：应答 */
export interface PostV3HirePowerBankInsuranceOrdersResponse extends IndustryInsuranceOrder {}

/** `v3/hire-power-bank/insurance-orders` */
export interface V3HirePowerBankInsuranceOrders extends Printed {
  /**
   * 创建保险订单
   *
   * `POST /v3/hire-power-bank/insurance-orders`
   *
   * 产品：租用充电宝∙隔夜归还 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html 官方文档}
   */
  post(options: PostV3HirePowerBankInsuranceOrdersOptions): Promise<AxiosResponse<PostV3HirePowerBankInsuranceOrdersResponse>>
  readonly _out_order_no_: V3HirePowerBankInsuranceOrdersByOutOrderNo
  readonly '{out_order_no}': V3HirePowerBankInsuranceOrdersByOutOrderNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/hire-power-bank/insurance-orders/${Path}`>
}

/** 查询保险订单详情：选项 */
export interface GetV3HirePowerBankInsuranceOrdersByOutOrderNoOptions extends CallOptions {
  /** 商户创建保险订单时的凭据号 · 例：`6e8369071cd942c0476613f9d1ce9ca3` */
  out_order_no: string
}

/** 查询保险订单详情：应答 */
export interface GetV3HirePowerBankInsuranceOrdersByOutOrderNoResponse extends IndustryInsuranceOrder {}

/** `v3/hire-power-bank/insurance-orders/{out_order_no}` */
export interface V3HirePowerBankInsuranceOrdersByOutOrderNo extends PathNode {
  /**
   * 查询保险订单详情
   *
   * `GET /v3/hire-power-bank/insurance-orders/{out_order_no}`
   *
   * 产品：租用充电宝∙隔夜归还 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html 官方文档}
   */
  get(options: GetV3HirePowerBankInsuranceOrdersByOutOrderNoOptions): Promise<AxiosResponse<GetV3HirePowerBankInsuranceOrdersByOutOrderNoResponse>>
}

/** 查询用户保险订单领取资格：选项 */
export interface GetV3HirePowerBankUserQualificationsByOpenidOptions extends CallOptions {
  /** 用户标识 · 例：`2323dfsdf342342` */
  openid: string
}

/** 查询用户保险订单领取资格：应答 */
export interface GetV3HirePowerBankUserQualificationsByOpenidResponse {
  /** 用户是否具有保险订单领取资格 */
  qualified_user?: boolean
}

/** `v3/hire-power-bank/user-qualifications/{openid}` */
export interface V3HirePowerBankUserQualificationsByOpenid extends PathNode {
  /**
   * 查询用户保险订单领取资格
   *
   * `GET /v3/hire-power-bank/user-qualifications/{openid}`
   *
   * 产品：租用充电宝∙隔夜归还 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html 官方文档}
   */
  get(options: GetV3HirePowerBankUserQualificationsByOpenidOptions): Promise<AxiosResponse<GetV3HirePowerBankUserQualificationsByOpenidResponse>>
}

/** 出行券切卡组件预下单：请求 */
export interface PostV3IndustryCouponTokensJson {
  /** 用户标识 · 例：`obLatjrR8kUDlj4-nofQsPAJAAFI` */
  open_id: string
  /** 出行券列表 */
  coupon_list: {
    /** 批次号 */
    stock_id: number
    /** 券ID · 例：`11004999626` */
    coupon_id: string
  }[]
}

/** 出行券切卡组件预下单：选项 */
export interface PostV3IndustryCouponTokensOptions extends CallOptions {
  json: PostV3IndustryCouponTokensJson
}

/** 出行券切卡组件预下单：应答 */
export interface PostV3IndustryCouponTokensResponse {
  /** 切卡组件token值 · 例：`16824f40-aec1-11e8-a69c-f7a44da04f19` */
  token?: string
  /** token过期时间 · RFC 3339 · 例：`2015-05-20T13:29:35+08:00` */
  expires_time?: string
}

/** `v3/industry-coupon/tokens` */
export interface V3IndustryCouponTokens extends PathNode {
  /**
   * 出行券切卡组件预下单
   *
   * `POST /v3/industry-coupon/tokens`
   *
   * 产品：营销工具∙代扣切卡 · 角色：直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012553563 官方文档}
   */
  post(options: PostV3IndustryCouponTokensOptions): Promise<AxiosResponse<PostV3IndustryCouponTokensResponse>>
}

/** 回传SN和商品编码：请求 */
export interface PostV3IndustryRebateRetailIndustryTransactionsJson {
  /** 品牌ID · 例：`120344` */
  brand_id?: string
  /** 微信支付订单号 · 例：`20190611222222222200000000012122` */
  transaction_id?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 子商户号 · 例：`1900000001` */
  sub_mchid: string
  /** 设备号 */
  device_id?: string
  /** 单品列表 */
  goods_detail?: {
    /** 商品编码 */
    barcode: string
    /** 商家商品编码 · 例：`1001` */
    merchant_goods_id?: string
    /** 商品名称 */
    goods_name: string
    /** 商品数量 */
    quantity: number
    /** 商品单价 · 单位：分 */
    price: number
  }[]
}

/** 回传SN和商品编码：选项 */
export interface PostV3IndustryRebateRetailIndustryTransactionsOptions extends CallOptions {
  json: PostV3IndustryRebateRetailIndustryTransactionsJson
}

/** 回传SN和商品编码：应答 */
export type PostV3IndustryRebateRetailIndustryTransactionsResponse = undefined

/** `v3/industry-rebate/retail-industry/transactions` */
export interface V3IndustryRebateRetailIndustryTransactions extends PathNode {
  /**
   * 回传SN和商品编码
   *
   * `POST /v3/industry-rebate/retail-industry/transactions`
   *
   * 产品：智慧经营 · 角色：服务商
   *
   * @see {@link https://docs.qq.com/doc/p/3094be447e6002d62ec924d489c938e39ccb8db0?nlc=1 官方文档}
   */
  post(options: PostV3IndustryRebateRetailIndustryTransactionsOptions): Promise<AxiosResponse<PostV3IndustryRebateRetailIndustryTransactionsResponse>>
}

/** 支付码牌/点餐码牌交易回传：请求 */
export interface PostV3IndustryRebateTransactionsByTransactionIdJson {
  /** 子商户 · 例：`1900000001` */
  sub_mchid: string
  /** 收款链接url · 例：`URl:weixin://wxpay/s/An4baqw` */
  code_url: string
  /** 商户订单号 */
  out_trade_no: string
}

/** 支付码牌/点餐码牌交易回传：选项 */
export interface PostV3IndustryRebateTransactionsByTransactionIdOptions extends CallOptions {
  /** 商户提现单号 · 例：`20190611222222222200000000012122` */
  transaction_id: string
  json: PostV3IndustryRebateTransactionsByTransactionIdJson
}

/** 支付码牌/点餐码牌交易回传：应答 */
export type PostV3IndustryRebateTransactionsByTransactionIdResponse = undefined

/** `v3/industry-rebate/transactions/{transaction_id}` */
export interface V3IndustryRebateTransactionsByTransactionId extends PathNode {
  /**
   * 支付码牌/点餐码牌交易回传
   *
   * `POST /v3/industry-rebate/transactions/{transaction_id}`
   *
   * 产品：支付码牌∙交易 · 角色：服务商
   *
   * @see {@link https://docs.qq.com/doc/p/e052aee72f45b03e2fdb20edce5a1b2020ead904?nlc=1 官方文档}
   */
  post(options: PostV3IndustryRebateTransactionsByTransactionIdOptions): Promise<AxiosResponse<PostV3IndustryRebateTransactionsByTransactionIdResponse>>
}

/** 查询爱心餐品牌信息：选项 */
export interface GetV3LovefeastBrandsByBrandIdOptions extends CallOptions {
  /** 品牌ID · 例：`2250` */
  brand_id: string
}

/** 查询爱心餐品牌信息：应答 */
export interface GetV3LovefeastBrandsByBrandIdResponse {
  /** 捐赠数量 */
  donate_count: number
  /** 供餐数量 */
  consume_count?: number
}

/** `v3/lovefeast/brands/{brand_id}` */
export interface V3LovefeastBrandsByBrandId extends PathNode {
  /**
   * 查询爱心餐品牌信息
   *
   * `GET /v3/lovefeast/brands/{brand_id}`
   *
   * 产品：爱心餐 · 角色：服务商、微信平台商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472863 官方文档}
   */
  get(options: GetV3LovefeastBrandsByBrandIdOptions): Promise<AxiosResponse<GetV3LovefeastBrandsByBrandIdResponse>>
}

/** 查询用户捐赠单列表：查询参数 */
export interface GetV3LovefeastUsersByOpenidOrdersBrandIdByBrandIdQuery {
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
}

/** 查询用户捐赠单列表：选项 */
export interface GetV3LovefeastUsersByOpenidOrdersBrandIdByBrandIdOptions extends CallOptions {
  /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
  /** 品牌ID · 例：`2250` */
  brand_id: string
  query?: GetV3LovefeastUsersByOpenidOrdersBrandIdByBrandIdQuery
}

/** 查询用户捐赠单列表：应答 */
export interface GetV3LovefeastUsersByOpenidOrdersBrandIdByBrandIdResponse {
  /** 该次请求返回的记录条数 */
  count: number
  /** 最大记录条数 · 默认：10 */
  limit: number
  /** 起始位置 */
  offset: number
  /** 全部记录数量 */
  total_count: number
  /** 结果集 */
  data: {
    /** 捐赠订单号 */
    welfare_trade_id: string
    /** 应用ID */
    appid: string
    /** 子商户应用ID */
    sub_appid?: string
    /** 品牌ID */
    brand_id: number
    /** 捐赠来源 */
    donate_source: 'MINIPROGRAM_PAY' | 'ENTRUST_PAY' | (string & {})
    /** 商户订单 */
    merchant_order?: string
    /** 捐赠机构名称 */
    institution_name: string
    /** 捐赠项目编号 */
    business_id: string
    /** 捐赠活动名称 */
    business_name: string
    /** 支付完成时间 */
    success_time: string
    /** 支付者 */
    payer: IndustryDonationPayer
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
    /** 设备编号 */
    device_id?: string
  }[]
}

/** `v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}` */
export interface V3LovefeastUsersByOpenidOrdersBrandIdByBrandId extends PathNode {
  /**
   * 查询用户捐赠单列表
   *
   * `GET /v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}`
   *
   * 产品：爱心餐 · 角色：服务商、微信平台商户
   */
  get(options: GetV3LovefeastUsersByOpenidOrdersBrandIdByBrandIdOptions): Promise<AxiosResponse<GetV3LovefeastUsersByOpenidOrdersBrandIdByBrandIdResponse>>
}

/** 查询用户捐赠单详情：选项 */
export interface GetV3LovefeastUsersByOpenidOrdersOutTradeNoByOutTradeNoOptions extends CallOptions {
  /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
  /** 商户系统内部订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
}

/** 查询用户捐赠单详情：应答 */
export interface GetV3LovefeastUsersByOpenidOrdersOutTradeNoByOutTradeNoResponse {
  /** 捐赠订单号 */
  welfare_trade_id: string
  /** 应用ID */
  appid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 品牌ID */
  brand_id: number
  /** 捐赠来源 */
  donate_source: 'MINIPROGRAM_PAY' | 'ENTRUST_PAY' | (string & {})
  /** 商户订单 */
  merchant_order?: string
  /** 捐赠机构名称 */
  institution_name: string
  /** 捐赠项目编号 */
  business_id: string
  /** 捐赠活动名称 */
  business_name: string
  /** 支付完成时间 */
  success_time: string
  /** 支付者 */
  payer: IndustryDonationPayer
  /** 订单金额 */
  amount: {
    /** 订单总金额 · 单位：分 */
    total: number
    /** 用户支付金额 · 单位：分 */
    payer_total: number
    currency: string
    /** 用户支付币种 */
    payer_currency: string
  }
  /** 设备编号 */
  device_id?: string
}

/** `v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}` */
export interface V3LovefeastUsersByOpenidOrdersOutTradeNoByOutTradeNo extends PathNode {
  /**
   * 查询用户捐赠单详情
   *
   * `GET /v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}`
   *
   * 产品：爱心餐 · 角色：服务商、微信平台商户
   */
  get(options: GetV3LovefeastUsersByOpenidOrdersOutTradeNoByOutTradeNoOptions): Promise<AxiosResponse<GetV3LovefeastUsersByOpenidOrdersOutTradeNoByOutTradeNoResponse>>
}

export interface IndustryOperations {
  'POST /v3/catering/orders/sync-status': { json: PostV3CateringOrdersSyncStatusJson; options: PostV3CateringOrdersSyncStatusOptions; response: PostV3CateringOrdersSyncStatusResponse }
  'POST /v3/express/users/{openid}/transform': { json: PostV3ExpressUsersByOpenidTransformJson; options: PostV3ExpressUsersByOpenidTransformOptions; response: PostV3ExpressUsersByOpenidTransformResponse }
  'POST /v3/hire-power-bank/insurance-orders': { json: PostV3HirePowerBankInsuranceOrdersJson; options: PostV3HirePowerBankInsuranceOrdersOptions; response: PostV3HirePowerBankInsuranceOrdersResponse }
  'GET /v3/hire-power-bank/insurance-orders/{out_order_no}': { options: GetV3HirePowerBankInsuranceOrdersByOutOrderNoOptions; response: GetV3HirePowerBankInsuranceOrdersByOutOrderNoResponse }
  'GET /v3/hire-power-bank/user-qualifications/{openid}': { options: GetV3HirePowerBankUserQualificationsByOpenidOptions; response: GetV3HirePowerBankUserQualificationsByOpenidResponse }
  'POST /v3/industry-coupon/tokens': { json: PostV3IndustryCouponTokensJson; options: PostV3IndustryCouponTokensOptions; response: PostV3IndustryCouponTokensResponse }
  'POST /v3/industry-rebate/retail-industry/transactions': { json: PostV3IndustryRebateRetailIndustryTransactionsJson; options: PostV3IndustryRebateRetailIndustryTransactionsOptions; response: PostV3IndustryRebateRetailIndustryTransactionsResponse }
  'POST /v3/industry-rebate/transactions/{transaction_id}': { json: PostV3IndustryRebateTransactionsByTransactionIdJson; options: PostV3IndustryRebateTransactionsByTransactionIdOptions; response: PostV3IndustryRebateTransactionsByTransactionIdResponse }
  'GET /v3/lovefeast/brands/{brand_id}': { options: GetV3LovefeastBrandsByBrandIdOptions; response: GetV3LovefeastBrandsByBrandIdResponse }
  'GET /v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}': { query: GetV3LovefeastUsersByOpenidOrdersBrandIdByBrandIdQuery; options: GetV3LovefeastUsersByOpenidOrdersBrandIdByBrandIdOptions; response: GetV3LovefeastUsersByOpenidOrdersBrandIdByBrandIdResponse }
  'GET /v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}': { options: GetV3LovefeastUsersByOpenidOrdersOutTradeNoByOutTradeNoOptions; response: GetV3LovefeastUsersByOpenidOrdersOutTradeNoByOutTradeNoResponse }
}

/** 支付者 */
export interface IndustryDonationPayer {
  /** 用户标识 */
  openid: string
  /** 用户子标识 */
  sub_openid?: string
  /** 用户头像URL */
  avatar?: string
  /** 用户昵称 */
  nickname?: string
}

/** 隔夜归还保险订单 */
export interface IndustryInsuranceOrder {
  /** 租借充电宝隔夜归还保险订单号 · 例：`1234323JKHDFE1243252` */
  order_id?: string
  /** 商户创建保险订单时的凭据号 · 例：`6e8369071cd942c0476613f9d1ce9ca3` */
  out_order_no?: string
  /** 用户标识 · 例：`2323dfsdf342342` */
  openid?: string
  /** 一笔保险订单对应的最大理赔次数 */
  max_claim_count?: number
  /** 一笔保险订单对应的已理赔次数 */
  claimed_count?: number
  /** 保险订单领取时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  order_receive_time?: string
  /** 保险订单开始时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  order_begin_time?: string
  /** 保险订单结束时间 · RFC 3339 · 例：`2015-05-20T13:29:35.120+08:00` */
  order_end_time?: string
  /** 保险订单领取状态 · 例：`RECEIVING` */
  order_receive_state?: string
}

