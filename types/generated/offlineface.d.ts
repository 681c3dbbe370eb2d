// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'
import type { V3OfflinefaceTransactionsOutTradeNoNode, V3OfflinefacemchOrganizationsByOrganizationIdNode, V3OfflinefacemchOrganizationsByOrganizationIdUsersNode, V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdNode, V3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserIdNode, V3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdNode } from './prefixes'

/** 查询用户授权的实名信息：查询参数 */
export interface GetV3FacemchUsersByFaceSidQuery {
  /** 标识本次请求获取的信息类型 */
  info_type: 'ASK_UNIONID' | 'ASK_REAL_NAME'
  /** 微信分配的公众账号ID · 例：`wx2b029c08a6233333` */
  appid: string
  /** 子商户号 · 例：`123456789` */
  sub_mchid?: string
  /** 微信分配的子商户公众账号ID · 例：`wx2b029c08a6255555` */
  sub_appid?: string
  /** ⼦商户证书序列号 · 例：`wx2b029c08a6255555` */
  sub_serial_no?: string
}

/** 查询用户授权的实名信息：选项 */
export interface GetV3FacemchUsersByFaceSidOptions extends CallOptions {
  /** 终端设备识别用户成功后返回的凭证 · 例：`aabbccdd12345` */
  face_sid: string
  query: GetV3FacemchUsersByFaceSidQuery
}

/** 查询用户授权的实名信息：应答 */
export interface GetV3FacemchUsersByFaceSidResponse {
  /** UnionID */
  union_id?: string
  /** 用户标识 */
  openid?: string
  /** 用户子标识 */
  sub_openid?: string
  /** 姓名信息 */
  real_name_info?: {
    /** 加密后的姓名信息 · 敏感信息，加密传输 */
    encrypted_real_name?: string
    credential_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11
    /** 加密后的身份证号 · 敏感信息，加密传输 */
    encrypted_credential_id?: string
  }
}

/** `v3/facemch/users/{face_sid}` */
export interface V3FacemchUsersByFaceSid extends PathNode {
  /**
   * 查询用户授权的实名信息
   *
   * `GET /v3/facemch/users/{face_sid}`
   *
   * 产品：刷脸支付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html 官方文档}
   */
  get(options: GetV3FacemchUsersByFaceSidOptions): Promise<AxiosResponse<GetV3FacemchUsersByFaceSidResponse>>
}

/** 获取出厂检查结果：选项 */
export interface GetV3IotmanageDeviceInspectionsByDeviceSnOptions extends CallOptions {
  /** 设备序列号 · 例：`AAAAA123456789012345678` */
  device_sn: string
}

/** 获取出厂检查结果：应答 */
export interface GetV3IotmanageDeviceInspectionsByDeviceSnResponse {
  /** 设备序列号 */
  device_sn: string
  /** 有线网卡MAC地址 */
  wired_mac: string
  /** 无线网卡MAC地址 */
  wireless_mac: string
  /** 蓝牙MAC地址 */
  bluetooth_mac: string
  /** 刷脸应用版本号 */
  app_version: string
  /** 摄像头序列号 */
  camera_sn: string
  /** 国际移动设备识别码 */
  imei: string
  /** 查询结果 */
  result: 'SUCCESS' | 'WARN' | 'FAIL' | (string & {})
  /** 错误信息 */
  errors?: string[]
  /** 告警信息 */
  warnings?: string[]
  /** 查询时间 · RFC 3339 */
  inspect_time: string
}

/** `v3/iotmanage/device-inspections/{device_sn}` */
export interface V3IotmanageDeviceInspectionsByDeviceSn extends PathNode {
  /**
   * 获取出厂检查结果
   *
   * `GET /v3/iotmanage/device-inspections/{device_sn}`
   *
   * 产品：刷脸支付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html 官方文档}
   */
  get(options: GetV3IotmanageDeviceInspectionsByDeviceSnOptions): Promise<AxiosResponse<GetV3IotmanageDeviceInspectionsByDeviceSnResponse>>
}

/** 智能设备列表：查询参数 */
export interface GetV3IotmanageDevicesQuery {
  /** 最大资源条数 */
  limit: number
  /** 请求资源起始位置 */
  offset: number
}

/** 智能设备列表：选项 */
export interface GetV3IotmanageDevicesOptions extends CallOptions {
  query: GetV3IotmanageDevicesQuery
}

/** 智能设备列表：应答 */
export interface GetV3IotmanageDevicesResponse {
  /** 设备列表 */
  data: {
    /** 设备序列号 */
    device_sn?: string
    /** 摄像头序列号 */
    camera_sn?: string
    /** 设备品类代码 */
    device_category_code?: string
    /** 设备品类 */
    device_category?: string
    /** 设备类型代码 */
    device_class_code?: string
    /** 设备类型 */
    device_class?: string
    /** 设备型号 */
    device_model?: string
    /** 刷脸应用软件模式代码 */
    app_scene_code?: string
    /** 刷脸应用软件模式 */
    app_scene?: string
    /** 刷脸应用操作系统 */
    operating_system?: string
    /** 激活状态 */
    activation_status?: 'ACTIVATED' | 'INACTIVATED' | (string & {})
    /** 激活时间 · RFC 3339 */
    activation_time?: string
    /** 商户号 */
    mchid?: string
    /** 商户简称 */
    merchant_shortname?: string
    /** 子商户号 */
    sub_mchid?: string
    /** 子商户简称 */
    sub_merchant_shortname?: string
  }[]
  /** 请求资源起始位置 */
  offset: number
  /** 最大资源条数 */
  limit: number
  /** 资源总条数 */
  total_count: number
  /** 相关链接 */
  links: {
    /** 下一页链接 */
    next?: string
    /** 上一页链接 */
    prev?: string
    /** 当前链接 */
    self?: string
  }
}

/** `v3/iotmanage/devices` */
export interface V3IotmanageDevices extends PathNode {
  /**
   * 智能设备列表
   *
   * `GET /v3/iotmanage/devices`
   *
   * 产品：刷脸支付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html 官方文档}
   */
  get(options: GetV3IotmanageDevicesOptions): Promise<AxiosResponse<GetV3IotmanageDevicesResponse>>
}

/** 获取authinfo接口：请求 */
export interface PostV3OfflinefaceAuthinfoJson {
  /** 服务商公众号appid */
  sp_appid: string
  /** 子商户公众号appid */
  sub_appid?: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 设备id */
  device_id: string
  /** 原始数据 */
  raw_data: string
  /** 机构id */
  organization_id: string
}

/** 获取authinfo接口：选项 */
export interface PostV3OfflinefaceAuthinfoOptions extends CallOptions {
  json: PostV3OfflinefaceAuthinfoJson
}

/** 获取authinfo接口：应答 */
export interface PostV3OfflinefaceAuthinfoResponse {
  /** 授权信息 */
  authinfo: string
}

/** `v3/offlineface/authinfo` */
export interface V3OfflinefaceAuthinfo extends PathNode {
  /**
   * 获取authinfo接口
   *
   * `POST /v3/offlineface/authinfo`
   *
   * 产品：刷脸支付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html 官方文档}
   */
  post(options: PostV3OfflinefaceAuthinfoOptions): Promise<AxiosResponse<PostV3OfflinefaceAuthinfoResponse>>
}

/** 预签约接口：请求 */
export interface PostV3OfflinefaceContractsPresignJson {
  /** 业务类型 */
  business_name: string
  /** 刷脸用户信息 */
  facepay_user: {
    /** 商户用户ID */
    out_user_id: string
    /** 刷脸用户名 */
    identification_name?: string
    /** 机构ID */
    organization_id: string
    /** 证件信息 */
    identification?: {
      /** 证件类型 */
      identification_type: 'IDCARD'
      /** 证件ID · 敏感信息，加密传输 */
      identification_number: string
    }
    /** 手机号码 · 敏感信息，加密传输 */
    phone?: string
  }
  /** 签约指定银行卡 */
  limit_bank_card?: {
    /** 银行卡号 · 敏感信息，加密传输 */
    bank_card_number?: string
    /** 开卡人姓名 · 敏感信息，加密传输 */
    identification_name?: string
    /** 开卡人证件 */
    identification?: {
      /** 证件类型 */
      identification_type: 'IDCARD'
      /** 证件ID · 敏感信息，加密传输 */
      identification_number: string
    }
    /** 银行卡有效期 */
    valid_thru?: string
    /** 银行类型 */
    bank_type?: string
    /** 开卡预留手机号 · 敏感信息，加密传输 */
    phone?: string
  }
  /** 签约模式 */
  contract_mode?: 'LIMIT_BANK_CARD' | 'PRIORITY_BANK_CARD' | 'LIMIT_NONE'
}

/** 预签约接口：选项 */
export interface PostV3OfflinefaceContractsPresignOptions extends CallOptions {
  json: PostV3OfflinefaceContractsPresignJson
}

/** 预签约接口：应答 */
export interface PostV3OfflinefaceContractsPresignResponse {
  /** 会话ID */
  presign_token: string
}

/** `v3/offlineface/contracts/presign` */
export interface V3OfflinefaceContractsPresign extends PathNode {
  /**
   * 预签约接口
   *
   * `POST /v3/offlineface/contracts/presign`
   *
   * 产品：刷脸支付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html 官方文档}
   */
  post(options: PostV3OfflinefaceContractsPresignOptions): Promise<AxiosResponse<PostV3OfflinefaceContractsPresignResponse>>
}

/** 签约查询接口：查询参数 */
export interface GetV3OfflinefaceContractsByContractIdQuery {
  /** 商户签约小程序APPID · 例：`wx8888888888` */
  appid?: string
}

/** 签约查询接口：选项 */
export interface GetV3OfflinefaceContractsByContractIdOptions extends CallOptions {
  /** 签约ID · 例：`CI8CD208Z7e9906f89` */
  contract_id: string
  query?: GetV3OfflinefaceContractsByContractIdQuery
}

/** 签约查询接口：应答 */
export interface GetV3OfflinefaceContractsByContractIdResponse {
  /** 签约ID · 例：`CI8CD208Z7e9906f89` */
  contract_id: string
  /** 商户号 · 例：`2480278041` */
  mchid: string
  /** 机构ID · 例：`OAABBCCDDeeff` */
  organization_id: string
  /** 用户ID · 例：`FU40F305Z4e2bb7d` */
  use_id?: string
  /** 签约用户openid · 例：`AFDSJfhdf8744` */
  openid?: string
  /** 签约状态 */
  contract_state: 'NOT_CONTRACTED' | 'TERMINATED' | 'CONTRACTED' | (string & {})
  /** 签约时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  contract_signed_time: string
  /** 解约时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  contract_terminated_time?: string
  /** 签约模式 */
  contract_mode: 'LIMIT_BANK_CARD' | 'PRIORITY_BANK_CARD' | 'LIMIT_NONE' | (string & {})
  /** 签约卡来源 */
  contract_bank_card_from: 'MERCHANT_LIMITED_BANK_CARD' | 'USER_SELECT_FREE' | (string & {})
}

/** `v3/offlineface/contracts/{contract_id}` */
export interface V3OfflinefaceContractsByContractId extends PathNode {
  /**
   * 签约查询接口
   *
   * `GET /v3/offlineface/contracts/{contract_id}`
   *
   * 产品：刷脸支付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html 官方文档}
   */
  get(options: GetV3OfflinefaceContractsByContractIdOptions): Promise<AxiosResponse<GetV3OfflinefaceContractsByContractIdResponse>>
}

/** 查询重采用户列表：查询参数 */
export interface GetV3OfflinefaceFaceCollectionsQuery {
  /** 机构ID · 例：`Ofewewfwefweewf` */
  organization_id: string
  /** 列表偏移 */
  offset?: number
  /** 资源个数 */
  limit?: number
}

/** 查询重采用户列表：选项 */
export interface GetV3OfflinefaceFaceCollectionsOptions extends CallOptions {
  query: GetV3OfflinefaceFaceCollectionsQuery
}

/** 查询重采用户列表：应答 */
export interface GetV3OfflinefaceFaceCollectionsResponse {
  /** 重采列表 */
  face_collections: OfflinefaceCollection[]
}

/** `v3/offlineface/face-collections` */
export interface V3OfflinefaceFaceCollections extends Printed {
  /**
   * 查询重采用户列表
   *
   * `GET /v3/offlineface/face-collections`
   *
   * 产品：刷脸支付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html 官方文档}
   */
  get(options: GetV3OfflinefaceFaceCollectionsOptions): Promise<AxiosResponse<GetV3OfflinefaceFaceCollectionsResponse>>
  readonly _collection_id_: V3OfflinefaceFaceCollectionsByCollectionId
  readonly '{collection_id}': V3OfflinefaceFaceCollectionsByCollectionId
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/offlineface/face-collections/${Path}`>
}

/** 查询重采请求详情：选项 */
export interface GetV3OfflinefaceFaceCollectionsByCollectionIdOptions extends CallOptions {
  /** 重采ID · 例：`FC2353ZJIHOJKHOIIOIJ` */
  collection_id: string
}

/** 查询重采请求详情：应答 */
export interface GetV3OfflinefaceFaceCollectionsByCollectionIdResponse extends OfflinefaceCollection {}

/** `v3/offlineface/face-collections/{collection_id}` */
export interface V3OfflinefaceFaceCollectionsByCollectionId extends PathNode {
  /**
   * 查询重采请求详情
   *
   * `GET /v3/offlineface/face-collections/{collection_id}`
   *
   * 产品：刷脸支付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html 官方文档}
   */
  get(options: GetV3OfflinefaceFaceCollectionsByCollectionIdOptions): Promise<AxiosResponse<GetV3OfflinefaceFaceCollectionsByCollectionIdResponse>>
}

/** 获取还款链接接口：请求 */
export interface PostV3OfflinefaceRepaymentUrlJson {
  /** 商户用户ID */
  out_user_id: string
  /** 机构id */
  organization_id: string
}

/** 获取还款链接接口：选项 */
export interface PostV3OfflinefaceRepaymentUrlOptions extends CallOptions {
  json: PostV3OfflinefaceRepaymentUrlJson
}

/** 获取还款链接接口：应答 */
export interface PostV3OfflinefaceRepaymentUrlResponse {
  /** 还款链接 */
  repayment_url: string
  /** 链接过期时间 · RFC 3339 */
  expire_at: string
}

/** `v3/offlineface/repayment-url` */
export interface V3OfflinefaceRepaymentUrl extends PathNode {
  /**
   * 获取还款链接接口
   *
   * `POST /v3/offlineface/repayment-url`
   *
   * 产品：刷脸支付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6 官方文档}
   */
  post(options: PostV3OfflinefaceRepaymentUrlOptions): Promise<AxiosResponse<PostV3OfflinefaceRepaymentUrlResponse>>
}

/** 申请扣款接口：请求 */
export interface PostV3OfflinefaceTransactionsJson {
  /** 支付凭证 */
  auth_code: string
  /** 服务商公众号appid */
  sp_appid?: string
  /** 服务商商户号 */
  sp_mchid?: string
  /** 子商户公众号appid */
  sub_appid?: string
  /** 子商户商户号 */
  sub_mchid?: string
  /** 金额信息 */
  amount?: {
    /** 总金额 · 单位：分 */
    total: number
    /** 货币类型 */
    currency: 'CNY'
  }
  /** 支付场景信息 */
  scene_info?: {
    /** 设备IP */
    device_ip: string
  }
  /** 优惠标记 */
  goods_tag?: string
  /** 商品信息 */
  description?: string
  /** 商户附加信息 */
  attach?: string
  /** 结算信息 */
  settle_info?: {
    /** 是否支持分账 */
    profit_sharing?: boolean
  }
  /** 商户订单号 */
  out_trade_no?: string
  /** 业务信息 */
  business?: {
    /** 平台产品ID */
    business_product_id: 2 | 11
    /** 平台场景ID */
    business_scene_id: 3 | 4 | 5 | 6 | 124 | 125 | 126
  }
}

/** 申请扣款接口：选项 */
export interface PostV3OfflinefaceTransactionsOptions extends CallOptions {
  json: PostV3OfflinefaceTransactionsJson
}

/** 申请扣款接口：应答 */
export interface PostV3OfflinefaceTransactionsResponse {
  /** 服务商公众号appid */
  sp_appid: string
  /** 服务商商户号 */
  sp_mchid: string
  /** 子商户公众号appid */
  sub_appid?: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 支付用户信息 */
  payer?: {
    /** 公众下的openid */
    sp_openid?: string
    /** 子公众下的openid */
    sub_openid?: string
  }
  /** 金额信息 */
  amount?: {
    /** 总金额 · 单位：分 */
    total: number
    /** 货币类型 */
    currency: 'CNY' | (string & {})
  }
  /** 优惠信息列表 */
  promotion_detail?: Record<string, unknown>[]
  /** 支付场景信息 */
  scene_info?: {
    /** 设备IP */
    device_ip?: string
  }
  /** 付款银行 */
  bank_type?: string
  /** 交易类型 */
  trade_type?: 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | 'AUTH' | (string & {})
  /** 交易状态 */
  trade_state?: string
  /** 交易描述 */
  trade_state_description?: string
  /** 欠款状态 */
  debt_state?: string
  /** 商品信息 */
  description?: string
  /** 商户附加信息 */
  attach?: string
  /** 支付成功时间 · RFC 3339 */
  success_time?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 还款微信订单号 */
  repayment_transaction_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 错误分类 */
  error_type?: string
}

/** `v3/offlineface/transactions` */
export interface V3OfflinefaceTransactions extends Printed {
  /**
   * 申请扣款接口
   *
   * `POST /v3/offlineface/transactions`
   *
   * 产品：刷脸支付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html 官方文档}
   */
  post(options: PostV3OfflinefaceTransactionsOptions): Promise<AxiosResponse<PostV3OfflinefaceTransactionsResponse>>
  readonly outTradeNo: V3OfflinefaceTransactionsOutTradeNoNode
  readonly 'out-trade-no/{out_trade_no}': V3OfflinefaceTransactionsOutTradeNoByOutTradeNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/offlineface/transactions/${Path}`>
}

/** 查单接口：查询参数 */
export interface GetV3OfflinefaceTransactionsOutTradeNoByOutTradeNoQuery {
  /** 服务商商户号 · 例：`198798777` */
  sp_mchid: string
  /** 子商户商户号 · 例：`3233122121` */
  sub_mchid: string
  /** 平台产品ID */
  business_product_id: '2' | '11'
}

/** 查单接口：选项 */
export interface GetV3OfflinefaceTransactionsOutTradeNoByOutTradeNoOptions extends CallOptions {
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  query: GetV3OfflinefaceTransactionsOutTradeNoByOutTradeNoQuery
}

/** 查单接口：应答 */
export interface GetV3OfflinefaceTransactionsOutTradeNoByOutTradeNoResponse {
  /** 服务商公众号appid */
  sp_appid: string
  /** 服务商商户号 */
  sp_mchid: string
  /** 子商户公众号appid */
  sub_appid?: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 支付用户信息 */
  payer?: {
    /** 公众下的openid */
    sp_openid?: string
    /** 子公众下的openid */
    sub_openid?: string
  }
  /** 金额信息 */
  amount?: {
    /** 总金额 · 单位：分 */
    total: number
    /** 货币类型 */
    currency: 'CNY' | (string & {})
  }
  /** 优惠信息列表 */
  promotion_detail?: Record<string, unknown>[]
  /** 支付场景信息 */
  scene_info?: {
    /** 设备IP */
    device_ip?: string
  }
  /** 付款银行 */
  bank_type?: string
  /** 交易类型 */
  trade_type?: 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | 'AUTH' | (string & {})
  /** 交易状态 */
  trade_state: string
  /** 交易描述 */
  trade_state_description?: string
  /** 欠款状态 */
  debt_state?: string
  /** 商品信息 */
  description?: string
  /** 商户附加信息 */
  attach?: string
  /** 支付成功时间 · RFC 3339 */
  success_time?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 还款微信订单号 */
  repayment_transaction_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 错误分类 */
  error_type?: string
}

/** `v3/offlineface/transactions/out-trade-no/{out_trade_no}` */
export interface V3OfflinefaceTransactionsOutTradeNoByOutTradeNo extends PathNode {
  /**
   * 查单接口
   *
   * `GET /v3/offlineface/transactions/out-trade-no/{out_trade_no}`
   *
   * 产品：刷脸支付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html 官方文档}
   */
  get(options: GetV3OfflinefaceTransactionsOutTradeNoByOutTradeNoOptions): Promise<AxiosResponse<GetV3OfflinefaceTransactionsOutTradeNoByOutTradeNoResponse>>
}

/** 查询机构信息接口：查询参数 */
export interface GetV3OfflinefacemchOrganizationsQuery {
  /** 机构ID · 例：`DBES323aeb` */
  organization_id?: string
  /** 机构名称 */
  organization_name?: string
}

/** 查询机构信息接口：选项 */
export interface GetV3OfflinefacemchOrganizationsOptions extends CallOptions {
  query?: GetV3OfflinefacemchOrganizationsQuery
}

/** 查询机构信息接口：应答 */
export interface GetV3OfflinefacemchOrganizationsResponse {
  /** 机构ID */
  organization_id?: string
  /** 机构名称 */
  organization_name?: string
}

/** `v3/offlinefacemch/organizations` */
export interface V3OfflinefacemchOrganizations extends Printed {
  /**
   * 查询机构信息接口
   *
   * `GET /v3/offlinefacemch/organizations`
   *
   * 产品：刷脸支付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html 官方文档}
   */
  get(options?: GetV3OfflinefacemchOrganizationsOptions): Promise<AxiosResponse<GetV3OfflinefacemchOrganizationsResponse>>
  readonly _organization_id_: V3OfflinefacemchOrganizationsByOrganizationIdNode
  readonly '{organization_id}': V3OfflinefacemchOrganizationsByOrganizationIdNode
  readonly '{organization_id}/users': V3OfflinefacemchOrganizationsByOrganizationIdUsersNode
  readonly '{organization_id}/users/out-user-id': V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdNode
  readonly '{organization_id}/users/out-user-id/{out_user_id}': V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserId
  readonly '{organization_id}/users/user-id': V3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdNode
  readonly '{organization_id}/users/user-id/{user_id}': V3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserIdNode
  readonly '{organization_id}/users/user-id/{user_id}/terminate-contract': V3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContract
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/offlinefacemch/organizations/${Path}`>
}

/** 刷脸用户信息查询接口：选项 */
export interface GetV3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdOptions extends CallOptions {
  /** 机构ID */
  organization_id: string
  /** 商户刷脸用户ID */
  out_user_id: string
}

/** 刷脸用户信息查询接口：应答 */
export interface GetV3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdResponse {
  /** 刷脸用户ID */
  use_id?: string
  /** 商户刷脸用户ID */
  out_user_id?: string
  /** 机构ID */
  organization_id?: string
  /** 姓名 */
  user_name?: string
  /** 用户类型 */
  user_type?: 'STUDENT' | 'STUFF' | (string & {})
  /** 学生信息 */
  student_info?: {
    /** 班级名 */
    class_name?: string
  }
  /** 职工信息 */
  staff_info?: {
    /** 职业 */
    occupation?: string
  }
  /** 用户状态 */
  status?: 'NORMAL' | 'DISABLED' | (string & {})
  /** 签约状态 */
  contract_state?: 'NOT_CONTRACTED' | 'TERMINATED' | 'CONTRACTED' | (string & {})
  /** 人脸图片上传状态 */
  face_image_ok?: boolean
  /** 签约ID */
  contract_id?: string
}

/** 刷脸用户信息修改接口：请求 */
export interface PatchV3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdJson {
  /** 姓名 · 敏感信息，加密传输 */
  user_name?: string
  /** 用户类型 */
  user_type?: 'STUDENT' | 'STUFF'
  /** 学生信息 */
  student_info?: {
    /** 班级名 */
    class_name?: string
  }
  /** 职工信息 */
  staff_info?: {
    /** 职业 */
    occupation?: string
  }
  /** 状态 */
  status?: 'NORMAL' | 'DISABLED'
  /** 手机号 · 敏感信息，加密传输 */
  phone?: string
}

/** 刷脸用户信息修改接口：选项 */
export interface PatchV3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdOptions extends CallOptions {
  /** 机构ID */
  organization_id: string
  /** 商户刷脸用户ID */
  out_user_id: string
  json: PatchV3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdJson
}

/** 刷脸用户信息修改接口：应答 */
export type PatchV3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdResponse = undefined

/** `v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}` */
export interface V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserId extends PathNode {
  /**
   * 刷脸用户信息查询接口
   *
   * `GET /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`
   *
   * 产品：刷脸支付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html 官方文档}
   */
  get(options: GetV3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdOptions): Promise<AxiosResponse<GetV3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdResponse>>
  /**
   * 刷脸用户信息修改接口
   *
   * `PATCH /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`
   *
   * 产品：刷脸支付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html 官方文档}
   */
  patch(options: PatchV3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdOptions): Promise<AxiosResponse<PatchV3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdResponse>>
}

/** 解除刷脸用户签约关系接口：选项 */
export interface PostV3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContractOptions extends CallOptions {
  /** 机构ID */
  organization_id: string
  user_id: string
}

/** 解除刷脸用户签约关系接口：应答 */
export type PostV3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContractResponse = undefined

/** `v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract` */
export interface V3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContract extends PathNode {
  /**
   * 解除刷脸用户签约关系接口
   *
   * `POST /v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract`
   *
   * 产品：刷脸支付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html 官方文档}
   */
  post(options: PostV3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContractOptions): Promise<AxiosResponse<PostV3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContractResponse>>
}

/** 获取凭证授权接口：请求 */
export interface PostV3OfflinefacemchTokensJson {
  /** 使用场景 · 例：`WEBSESSION` */
  scene?: string
  /** 小程序/h5鉴权场景初始化数据 */
  web_init_data?: {
    /** 商户刷脸用户ID */
    out_user_id?: string
    /** 机构ID */
    organization_id?: string
  }
}

/** 获取凭证授权接口：选项 */
export interface PostV3OfflinefacemchTokensOptions extends CallOptions {
  json: PostV3OfflinefacemchTokensJson
}

/** 获取凭证授权接口：应答 */
export interface PostV3OfflinefacemchTokensResponse {
  /** 授权凭证 */
  token?: string
}

/** `v3/offlinefacemch/tokens` */
export interface V3OfflinefacemchTokens extends PathNode {
  /**
   * 获取凭证授权接口
   *
   * `POST /v3/offlinefacemch/tokens`
   *
   * 产品：刷脸支付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html 官方文档}
   */
  post(options: PostV3OfflinefacemchTokensOptions): Promise<AxiosResponse<PostV3OfflinefacemchTokensResponse>>
}

/** 查询刷掌授权：查询参数 */
export interface GetV3PalmserviceAuthorizationOpenidByOpenidQuery {
  /** 机构ID · 例：`1004` */
  organization_id: string
}

/** 查询刷掌授权：选项 */
export interface GetV3PalmserviceAuthorizationOpenidByOpenidOptions extends CallOptions {
  /** OpenID · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
  query: GetV3PalmserviceAuthorizationOpenidByOpenidQuery
}

/** 查询刷掌授权：应答 */
export interface GetV3PalmserviceAuthorizationOpenidByOpenidResponse {
  /** OpenID · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 机构ID · 例：`1004` */
  organization_id?: string
  /** 授权状态 */
  state?: 'AUTHORIZATION_STATE_NONE' | 'AUTHORIZATION_STATE_ON' | 'AUTHORIZATION_STATE_OFF' | (string & {})
  /** 授权时间 · RFC 3339 · 例：`2018-06-08T10:34:56+08:00` */
  authorize_time?: string
}

/** `v3/palmservice/authorization/openid/{openid}` */
export interface V3PalmserviceAuthorizationOpenidByOpenid extends PathNode {
  /**
   * 查询刷掌授权
   *
   * `GET /v3/palmservice/authorization/openid/{openid}`
   *
   * 产品：微信刷掌 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014482017 官方文档}
   */
  get(options: GetV3PalmserviceAuthorizationOpenidByOpenidOptions): Promise<AxiosResponse<GetV3PalmserviceAuthorizationOpenidByOpenidResponse>>
}

/** 服务关联预授权：请求 */
export interface PostV3PalmserviceAuthorizationPreauthorizeJson {
  /** OpenID · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
  /** 预授权会话ID · 例：`181167098309019291163` */
  preauthorize_session_id?: string
  /** 机构ID · 例：`1004` */
  organization_id?: string
}

/** 服务关联预授权：选项 */
export interface PostV3PalmserviceAuthorizationPreauthorizeOptions extends CallOptions {
  json: PostV3PalmserviceAuthorizationPreauthorizeJson
}

/** 服务关联预授权：应答 */
export interface PostV3PalmserviceAuthorizationPreauthorizeResponse {
  /** 预授权token · 例：`toaken_sdafkdshjfldsajfafgjdasg` */
  permission_token: string
}

/** `v3/palmservice/authorization/preauthorize` */
export interface V3PalmserviceAuthorizationPreauthorize extends PathNode {
  /**
   * 服务关联预授权
   *
   * `POST /v3/palmservice/authorization/preauthorize`
   *
   * 产品：微信刷掌 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014481990 官方文档}
   */
  post(options: PostV3PalmserviceAuthorizationPreauthorizeOptions): Promise<AxiosResponse<PostV3PalmserviceAuthorizationPreauthorizeResponse>>
}

export interface OfflinefaceOperations {
  'GET /v3/facemch/users/{face_sid}': { query: GetV3FacemchUsersByFaceSidQuery; options: GetV3FacemchUsersByFaceSidOptions; response: GetV3FacemchUsersByFaceSidResponse }
  'GET /v3/iotmanage/device-inspections/{device_sn}': { options: GetV3IotmanageDeviceInspectionsByDeviceSnOptions; response: GetV3IotmanageDeviceInspectionsByDeviceSnResponse }
  'GET /v3/iotmanage/devices': { query: GetV3IotmanageDevicesQuery; options: GetV3IotmanageDevicesOptions; response: GetV3IotmanageDevicesResponse }
  'POST /v3/offlineface/authinfo': { json: PostV3OfflinefaceAuthinfoJson; options: PostV3OfflinefaceAuthinfoOptions; response: PostV3OfflinefaceAuthinfoResponse }
  'POST /v3/offlineface/contracts/presign': { json: PostV3OfflinefaceContractsPresignJson; options: PostV3OfflinefaceContractsPresignOptions; response: PostV3OfflinefaceContractsPresignResponse }
  'GET /v3/offlineface/contracts/{contract_id}': { query: GetV3OfflinefaceContractsByContractIdQuery; options: GetV3OfflinefaceContractsByContractIdOptions; response: GetV3OfflinefaceContractsByContractIdResponse }
  'GET /v3/offlineface/face-collections': { query: GetV3OfflinefaceFaceCollectionsQuery; options: GetV3OfflinefaceFaceCollectionsOptions; response: GetV3OfflinefaceFaceCollectionsResponse }
  'GET /v3/offlineface/face-collections/{collection_id}': { options: GetV3OfflinefaceFaceCollectionsByCollectionIdOptions; response: GetV3OfflinefaceFaceCollectionsByCollectionIdResponse }
  'POST /v3/offlineface/repayment-url': { json: PostV3OfflinefaceRepaymentUrlJson; options: PostV3OfflinefaceRepaymentUrlOptions; response: PostV3OfflinefaceRepaymentUrlResponse }
  'POST /v3/offlineface/transactions': { json: PostV3OfflinefaceTransactionsJson; options: PostV3OfflinefaceTransactionsOptions; response: PostV3OfflinefaceTransactionsResponse }
  'GET /v3/offlineface/transactions/out-trade-no/{out_trade_no}': { query: GetV3OfflinefaceTransactionsOutTradeNoByOutTradeNoQuery; options: GetV3OfflinefaceTransactionsOutTradeNoByOutTradeNoOptions; response: GetV3OfflinefaceTransactionsOutTradeNoByOutTradeNoResponse }
  'GET /v3/offlinefacemch/organizations': { query: GetV3OfflinefacemchOrganizationsQuery; options: GetV3OfflinefacemchOrganizationsOptions; response: GetV3OfflinefacemchOrganizationsResponse }
  'GET /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}': { options: GetV3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdOptions; response: GetV3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdResponse }
  'PATCH /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}': { json: PatchV3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdJson; options: PatchV3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdOptions; response: PatchV3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdResponse }
  'POST /v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract': { options: PostV3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContractOptions; response: PostV3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContractResponse }
  'POST /v3/offlinefacemch/tokens': { json: PostV3OfflinefacemchTokensJson; options: PostV3OfflinefacemchTokensOptions; response: PostV3OfflinefacemchTokensResponse }
  'GET /v3/palmservice/authorization/openid/{openid}': { query: GetV3PalmserviceAuthorizationOpenidByOpenidQuery; options: GetV3PalmserviceAuthorizationOpenidByOpenidOptions; response: GetV3PalmserviceAuthorizationOpenidByOpenidResponse }
  'POST /v3/palmservice/authorization/preauthorize': { json: PostV3PalmserviceAuthorizationPreauthorizeJson; options: PostV3PalmserviceAuthorizationPreauthorizeOptions; response: PostV3PalmserviceAuthorizationPreauthorizeResponse }
}

/** 重采对象 */
export interface OfflinefaceCollection {
  /** 重采ID */
  collection_id: string
  /** 用户ID */
  use_id: string
  /** 机构ID */
  organization_id: string
  /** 重采状态 */
  collection_state: 'COLLECTION_REQUIRED' | 'PHOTO_UPLOADED' | 'COMPLETE' | (string & {})
  /** 注册照上传时间 · RFC 3339 */
  register_photo_upload_time?: string
  /** 支付用户确认时间 · RFC 3339 */
  confirm_time?: string
}

