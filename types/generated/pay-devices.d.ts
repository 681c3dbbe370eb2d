// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'

/** 查询音箱绑定信息：选项 */
export interface GetV3PayDevicesOpenScenarioSpeakerByDeviceSnOptions extends CallOptions {
  /** 设备sn · 例：`ABCDEF` */
  device_sn: string
}

/** 查询音箱绑定信息：应答 */
export interface GetV3PayDevicesOpenScenarioSpeakerByDeviceSnResponse extends PayDevicesSpeakerBinding {}

/** `v3/pay-devices/open-scenario-speaker/{device_sn}` */
export interface V3PayDevicesOpenScenarioSpeakerByDeviceSn extends Printed {
  /**
   * 查询音箱绑定信息
   *
   * `GET /v3/pay-devices/open-scenario-speaker/{device_sn}`
   *
   * 产品：支付码牌∙音箱 · 角色：服务商
   *
   * @see {@link https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1 官方文档}
   */
  get(options: GetV3PayDevicesOpenScenarioSpeakerByDeviceSnOptions): Promise<AxiosResponse<GetV3PayDevicesOpenScenarioSpeakerByDeviceSnResponse>>
  readonly bind: V3PayDevicesOpenScenarioSpeakerByDeviceSnBind
  readonly prebind: V3PayDevicesOpenScenarioSpeakerByDeviceSnPrebind
  readonly unbind: V3PayDevicesOpenScenarioSpeakerByDeviceSnUnbind
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/pay-devices/open-scenario-speaker/{device_sn}/${Path}`>
}

/** 绑定音箱设备码牌：请求 */
export interface PostV3PayDevicesOpenScenarioSpeakerByDeviceSnBindJson {
  /** 子商户 · 例：`1900000001` */
  sub_mchid: string
  /** 收款链接url · 例：`URl:weixin://wxpay/s/An4baqw` */
  code_url: string
}

/** 绑定音箱设备码牌：选项 */
export interface PostV3PayDevicesOpenScenarioSpeakerByDeviceSnBindOptions extends CallOptions {
  /** 设备sn · 例：`ABCDEF` */
  device_sn: string
  json: PostV3PayDevicesOpenScenarioSpeakerByDeviceSnBindJson
}

/** 绑定音箱设备码牌：应答 */
export interface PostV3PayDevicesOpenScenarioSpeakerByDeviceSnBindResponse extends PayDevicesSpeakerBinding {}

/** `v3/pay-devices/open-scenario-speaker/{device_sn}/bind` */
export interface V3PayDevicesOpenScenarioSpeakerByDeviceSnBind extends PathNode {
  /**
   * 绑定音箱设备码牌
   *
   * `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/bind`
   *
   * 产品：支付码牌∙音箱 · 角色：服务商
   *
   * @see {@link https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1 官方文档}
   */
  post(options: PostV3PayDevicesOpenScenarioSpeakerByDeviceSnBindOptions): Promise<AxiosResponse<PostV3PayDevicesOpenScenarioSpeakerByDeviceSnBindResponse>>
}

/** 出厂预绑定音箱和码牌：请求 */
export interface PostV3PayDevicesOpenScenarioSpeakerByDeviceSnPrebindJson {
  /** 收款链接url · 例：`URl:weixin://wxpay/s/An4baqw` */
  code_url: string
}

/** 出厂预绑定音箱和码牌：选项 */
export interface PostV3PayDevicesOpenScenarioSpeakerByDeviceSnPrebindOptions extends CallOptions {
  /** 设备sn · 例：`ABCDEF` */
  device_sn: string
  json: PostV3PayDevicesOpenScenarioSpeakerByDeviceSnPrebindJson
}

/** 出厂预绑定音箱和码牌：应答 */
export interface PostV3PayDevicesOpenScenarioSpeakerByDeviceSnPrebindResponse {
  /** 设备sn */
  device_sn: string
  /** 绑定状态 */
  bind_state: 'OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND' | 'OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED' | (string & {})
  /** 收款链接url · 例：`URl:weixin://wxpay/s/An4baqw` */
  code_url: string
}

/** `v3/pay-devices/open-scenario-speaker/{device_sn}/prebind` */
export interface V3PayDevicesOpenScenarioSpeakerByDeviceSnPrebind extends PathNode {
  /**
   * 出厂预绑定音箱和码牌
   *
   * `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/prebind`
   *
   * 产品：支付码牌∙音箱 · 角色：服务商
   *
   * @see {@link https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1 官方文档}
   */
  post(options: PostV3PayDevicesOpenScenarioSpeakerByDeviceSnPrebindOptions): Promise<AxiosResponse<PostV3PayDevicesOpenScenarioSpeakerByDeviceSnPrebindResponse>>
}

/** 解绑音箱设备码牌：选项 */
export interface PostV3PayDevicesOpenScenarioSpeakerByDeviceSnUnbindOptions extends CallOptions {
  /** 设备sn · 例：`ABCDEF` */
  device_sn: string
}

/** 解绑音箱设备码牌：应答 */
export interface PostV3PayDevicesOpenScenarioSpeakerByDeviceSnUnbindResponse extends PayDevicesSpeakerBinding {}

/** `v3/pay-devices/open-scenario-speaker/{device_sn}/unbind` */
export interface V3PayDevicesOpenScenarioSpeakerByDeviceSnUnbind extends PathNode {
  /**
   * 解绑音箱设备码牌
   *
   * `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/unbind`
   *
   * 产品：支付码牌∙音箱 · 角色：服务商
   *
   * @see {@link https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1 官方文档}
   */
  post(options: PostV3PayDevicesOpenScenarioSpeakerByDeviceSnUnbindOptions): Promise<AxiosResponse<PostV3PayDevicesOpenScenarioSpeakerByDeviceSnUnbindResponse>>
}

/** 码牌支付结果上报：请求 */
export interface PostV3PayDevicesOpenScenarioSpeakerorderByTransactionIdReportJson {
  /** 子商户 · 例：`1900000001` */
  sub_mchid: string
  /** 收款链接url · 例：`URl:weixin://wxpay/s/An4baqw` */
  code_url: string
  /** 商户订单号 */
  out_trade_no: string
  /** 设备sn */
  device_sn: string
}

/** 码牌支付结果上报：选项 */
export interface PostV3PayDevicesOpenScenarioSpeakerorderByTransactionIdReportOptions extends CallOptions {
  /** 微信支付订单号 · 例：`20190611222222222200000000012122` */
  transaction_id: string
  json: PostV3PayDevicesOpenScenarioSpeakerorderByTransactionIdReportJson
}

/** 码牌支付结果上报：应答 */
export interface PostV3PayDevicesOpenScenarioSpeakerorderByTransactionIdReportResponse {
  /** 子商户 · 例：`1900000001` */
  sub_mchid: string
  /** 收款链接url · 例：`URl:weixin://wxpay/s/An4baqw` */
  code_url: string
  /** 商户订单号 */
  out_trade_no: string
  /** 设备sn */
  device_sn: string
  /** 微信支付订单号 · 例：`20190611222222222200000000012122` */
  transaction_id: string
}

/** `v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report` */
export interface V3PayDevicesOpenScenarioSpeakerorderByTransactionIdReport extends PathNode {
  /**
   * 码牌支付结果上报
   *
   * `POST /v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report`
   *
   * 产品：支付码牌∙音箱 · 角色：服务商
   *
   * @see {@link https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1 官方文档}
   */
  post(options: PostV3PayDevicesOpenScenarioSpeakerorderByTransactionIdReportOptions): Promise<AxiosResponse<PostV3PayDevicesOpenScenarioSpeakerorderByTransactionIdReportResponse>>
}

/** 小票机打印：请求 */
export interface PostV3PayDevicesPrintersByDeviceIdPrintOrdersJson {
  /** 打印单号 · 例：`wx8888888888888888` */
  print_order_no?: string
  /** 模板ID · 例：`pt_02583429616371386640209536` */
  template_id?: string
  /** 回调通知地址 · 例：`https://payapp.weixin.qq.com/callback` */
  notify_url?: string
  /** 变量列表 */
  variable_list?: {
    /** Key字段 */
    key?: string
    /** Value值字段 */
    value?: string
  }[]
  /** 表格变量列表 */
  table_list?: {
    /** Key字段 */
    key?: string
    /** Value值列表 */
    row_list?: {
      /** 值列表 */
      cell_list?: string[]
    }[]
  }[]
}

/** 小票机打印：选项 */
export interface PostV3PayDevicesPrintersByDeviceIdPrintOrdersOptions extends CallOptions {
  /** 小票机设备号 · 例：`WINCIE*EIXHRB` */
  device_id: string
  json: PostV3PayDevicesPrintersByDeviceIdPrintOrdersJson
}

/** 小票机打印：应答 */
export type PostV3PayDevicesPrintersByDeviceIdPrintOrdersResponse = undefined

/** `v3/pay-devices/printers/{device_id}/print-orders` */
export interface V3PayDevicesPrintersByDeviceIdPrintOrders extends Printed {
  /**
   * 小票机打印
   *
   * `POST /v3/pay-devices/printers/{device_id}/print-orders`
   *
   * 产品：经营工具∙小票机 · 角色：服务商、渠道商
   */
  post(options: PostV3PayDevicesPrintersByDeviceIdPrintOrdersOptions): Promise<AxiosResponse<PostV3PayDevicesPrintersByDeviceIdPrintOrdersResponse>>
  readonly _print_order_no_: V3PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNo
  readonly '{print_order_no}': V3PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/pay-devices/printers/{device_id}/print-orders/${Path}`>
}

/** 查询订单：选项 */
export interface GetV3PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNoOptions extends CallOptions {
  /** 小票机设备号 · 例：`WINCIE*EIXHRB` */
  device_id: string
  /** 打印单号 · 例：`wx8888888888888888` */
  print_order_no: string
}

/** 查询订单：应答 */
export interface GetV3PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNoResponse {
  /** 打印单号 · 例：`wx8888888888888888` */
  print_order_no?: string
  /** 模板ID · 例：`pt_02583429616371386640209536` */
  template_id?: string
  /** 回调通知地址 · 例：`https://payapp.weixin.qq.com/callback` */
  notify_url?: string
  /** 打印状态 */
  print_state?: 'PRINT_STATE_WAIT' | 'PRINT_STATE_SUCCESS' | 'PRINT_STATE_FAIL' | 'PRINT_STATE_CACHED' | (string & {})
  /** 打印状态描述 */
  print_state_description?: string
  /** 变量列表 */
  variable_list?: {
    /** Key字段 */
    key?: string
    /** Value值字段 */
    value?: string
  }[]
  /** 表格变量列表 */
  table_list?: {
    /** Key字段 */
    key?: string
    /** Value值列表 */
    row_list?: {
      /** 值列表 */
      cell_list?: string[]
    }[]
  }[]
}

/** `v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}` */
export interface V3PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNo extends PathNode {
  /**
   * 查询订单
   *
   * `GET /v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}`
   *
   * 产品：经营工具∙小票机 · 角色：服务商、渠道商
   */
  get(options: GetV3PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNoOptions): Promise<AxiosResponse<GetV3PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNoResponse>>
}

/** 服务人员查询：查询参数 */
export interface GetV3SmartguideGuidesQuery {
  /** 子商户ID */
  sub_mchid?: string
  /** 门店ID */
  store_id: number
  /** 企业微信的员工ID */
  userid?: string
  /** 手机号码 · 敏感信息，加密传输 */
  mobile?: string
  /** 工号 */
  work_id?: string
  /** 最大资源条数 · 不大于10 */
  limit?: number
  /** 请求资源起始位置 · 默认：0 */
  offset?: number
}

/** 服务人员查询：选项 */
export interface GetV3SmartguideGuidesOptions extends CallOptions {
  query: GetV3SmartguideGuidesQuery
}

/** 服务人员查询：应答 */
export interface GetV3SmartguideGuidesResponse {
  /** 服务人员数量 */
  total_count?: number
  /** 最大资源条数 · 不大于10 */
  limit?: number
  /** 请求资源起始位置 · 默认：0 */
  offset?: number
  /** 服务人员信息列表 */
  data?: {
    /** 服务人员ID · 例：`LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBic` */
    guide_id?: string
    /** 门店ID */
    store_id?: number
    /** 企业微信的员工姓名 · 敏感信息，加密传输 */
    name?: string
    /** 手机号码 · 敏感信息，加密传输 */
    mobile?: string
    /** 企业微信的员工ID · 例：`robert` */
    userid?: string
    /** 工号 · 例：`robert` */
    work_id?: string
  }[]
}

/** 服务人员注册：请求 */
export interface PostV3SmartguideGuidesJson {
  /** 子商户ID */
  sub_mchid?: string
  /** 企业ID */
  corpid: string
  /** 门店ID */
  store_id: number
  /** 企业微信的员工ID */
  userid: string
  /** 企业微信的员工姓名 · 敏感信息，加密传输 */
  name: string
  /** 手机号码 · 敏感信息，加密传输 */
  mobile: string
  /** 员工个人二维码 · URL */
  qr_code: string
  /** 头像URL · URL */
  avatar: string
  /** 群二维码URL */
  group_qrcode?: string
}

/** 服务人员注册：选项 */
export interface PostV3SmartguideGuidesOptions extends CallOptions {
  json: PostV3SmartguideGuidesJson
}

/** 服务人员注册：应答 */
export interface PostV3SmartguideGuidesResponse {
  /** 服务人员ID · 例：`LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBic` */
  guide_id: string
}

/** `v3/smartguide/guides` */
export interface V3SmartguideGuides extends Printed {
  /**
   * 服务人员查询
   *
   * `GET /v3/smartguide/guides`
   *
   * 产品：经营工具∙支付即服务 · 角色：服务商、直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535123 官方文档}
   */
  get(options: GetV3SmartguideGuidesOptions): Promise<AxiosResponse<GetV3SmartguideGuidesResponse>>
  /**
   * 服务人员注册
   *
   * `POST /v3/smartguide/guides`
   *
   * 产品：经营工具∙支付即服务 · 角色：服务商、直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535138 官方文档}
   */
  post(options: PostV3SmartguideGuidesOptions): Promise<AxiosResponse<PostV3SmartguideGuidesResponse>>
  readonly _guide_id_: V3SmartguideGuidesByGuideId
  readonly '{guide_id}': V3SmartguideGuidesByGuideId
  readonly '{guide_id}/assign': V3SmartguideGuidesByGuideIdAssign
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/smartguide/guides/${Path}`>
}

/** 服务人员信息更新：请求 */
export interface PatchV3SmartguideGuidesByGuideIdJson {
  /** 子商户ID · 例：`1234567890` */
  sub_mchid?: string
  /** 企业微信的员工姓名 · 敏感信息，加密传输 */
  name?: string
  /** 手机号码 · 敏感信息，加密传输 */
  mobile?: string
  /** 员工个人二维码 · URL */
  qr_code?: string
  /** 头像URL · URL */
  avatar?: string
  /** 群二维码URL */
  group_qrcode?: string
}

/** 服务人员信息更新：选项 */
export interface PatchV3SmartguideGuidesByGuideIdOptions extends CallOptions {
  /** 服务人员ID · 例：`LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBic` */
  guide_id: string
  json: PatchV3SmartguideGuidesByGuideIdJson
}

/** 服务人员信息更新：应答 */
export type PatchV3SmartguideGuidesByGuideIdResponse = undefined

/** `v3/smartguide/guides/{guide_id}` */
export interface V3SmartguideGuidesByGuideId extends Printed {
  /**
   * 服务人员信息更新
   *
   * `PATCH /v3/smartguide/guides/{guide_id}`
   *
   * 产品：经营工具∙支付即服务 · 角色：服务商、直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535160 官方文档}
   */
  patch(options: PatchV3SmartguideGuidesByGuideIdOptions): Promise<AxiosResponse<PatchV3SmartguideGuidesByGuideIdResponse>>
  readonly assign: V3SmartguideGuidesByGuideIdAssign
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/smartguide/guides/{guide_id}/${Path}`>
}

/** 服务人员分配：请求 */
export interface PostV3SmartguideGuidesByGuideIdAssignJson {
  /** 子商户ID · 例：`1234567890` */
  sub_mchid?: string
  /** 商户订单号 · 例：`20150806125346` */
  out_trade_no: string
}

/** 服务人员分配：选项 */
export interface PostV3SmartguideGuidesByGuideIdAssignOptions extends CallOptions {
  /** 服务人员ID */
  guide_id: string
  json: PostV3SmartguideGuidesByGuideIdAssignJson
}

/** 服务人员分配：应答 */
export type PostV3SmartguideGuidesByGuideIdAssignResponse = undefined

/** `v3/smartguide/guides/{guide_id}/assign` */
export interface V3SmartguideGuidesByGuideIdAssign extends PathNode {
  /**
   * 服务人员分配
   *
   * `POST /v3/smartguide/guides/{guide_id}/assign`
   *
   * 产品：经营工具∙支付即服务 · 角色：服务商、直连商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535161 官方文档}
   */
  post(options: PostV3SmartguideGuidesByGuideIdAssignOptions): Promise<AxiosResponse<PostV3SmartguideGuidesByGuideIdAssignResponse>>
}

export interface PayDevicesOperations {
  'GET /v3/pay-devices/open-scenario-speaker/{device_sn}': { options: GetV3PayDevicesOpenScenarioSpeakerByDeviceSnOptions; response: GetV3PayDevicesOpenScenarioSpeakerByDeviceSnResponse }
  'POST /v3/pay-devices/open-scenario-speaker/{device_sn}/bind': { json: PostV3PayDevicesOpenScenarioSpeakerByDeviceSnBindJson; options: PostV3PayDevicesOpenScenarioSpeakerByDeviceSnBindOptions; response: PostV3PayDevicesOpenScenarioSpeakerByDeviceSnBindResponse }
  'POST /v3/pay-devices/open-scenario-speaker/{device_sn}/prebind': { json: PostV3PayDevicesOpenScenarioSpeakerByDeviceSnPrebindJson; options: PostV3PayDevicesOpenScenarioSpeakerByDeviceSnPrebindOptions; response: PostV3PayDevicesOpenScenarioSpeakerByDeviceSnPrebindResponse }
  'POST /v3/pay-devices/open-scenario-speaker/{device_sn}/unbind': { options: PostV3PayDevicesOpenScenarioSpeakerByDeviceSnUnbindOptions; response: PostV3PayDevicesOpenScenarioSpeakerByDeviceSnUnbindResponse }
  'POST /v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report': { json: PostV3PayDevicesOpenScenarioSpeakerorderByTransactionIdReportJson; options: PostV3PayDevicesOpenScenarioSpeakerorderByTransactionIdReportOptions; response: PostV3PayDevicesOpenScenarioSpeakerorderByTransactionIdReportResponse }
  'POST /v3/pay-devices/printers/{device_id}/print-orders': { json: PostV3PayDevicesPrintersByDeviceIdPrintOrdersJson; options: PostV3PayDevicesPrintersByDeviceIdPrintOrdersOptions; response: PostV3PayDevicesPrintersByDeviceIdPrintOrdersResponse }
  'GET /v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}': { options: GetV3PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNoOptions; response: GetV3PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNoResponse }
  'GET /v3/smartguide/guides': { query: GetV3SmartguideGuidesQuery; options: GetV3SmartguideGuidesOptions; response: GetV3SmartguideGuidesResponse }
  'POST /v3/smartguide/guides': { json: PostV3SmartguideGuidesJson; options: PostV3SmartguideGuidesOptions; response: PostV3SmartguideGuidesResponse }
  'PATCH /v3/smartguide/guides/{guide_id}': { json: PatchV3SmartguideGuidesByGuideIdJson; options: PatchV3SmartguideGuidesByGuideIdOptions; response: PatchV3SmartguideGuidesByGuideIdResponse }
  'POST /v3/smartguide/guides/{guide_id}/assign': { json: PostV3SmartguideGuidesByGuideIdAssignJson; options: PostV3SmartguideGuidesByGuideIdAssignOptions; response: PostV3SmartguideGuidesByGuideIdAssignResponse }
}

/** 音箱绑定信息 */
export interface PayDevicesSpeakerBinding {
  /** 子商户 · 例：`1900000001` */
  sub_mchid: string
  /** 设备sn */
  device_sn: string
  /** 绑定状态 */
  bind_state: 'OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND' | 'OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED' | (string & {})
  /** 收款链接url · 例：`URl:weixin://wxpay/s/An4baqw` */
  code_url: string
}

