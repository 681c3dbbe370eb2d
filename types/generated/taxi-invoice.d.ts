// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, FileInput, PathNode, Printed } from '../index'

/** 签到签退：请求 */
export interface PostV3TaxiInvoiceAttendancePunchJson {
  /** 车牌号 */
  plate_number: string
  /** 营运资格证号 · 例：`6298416` */
  driver_license: string
  /** 事件发生时间 · RFC 3339 · 例：`2019-12-01T12:00:00.000+08:00` */
  event_time: string
  /** 事件类型 · 例：`SIGN_IN` */
  event_type: string
  /** 行政区划ID */
  region_id: number
}

/** 签到签退：选项 */
export interface PostV3TaxiInvoiceAttendancePunchOptions extends CallOptions {
  json: PostV3TaxiInvoiceAttendancePunchJson
}

/** 签到签退：应答 */
export type PostV3TaxiInvoiceAttendancePunchResponse = undefined

/** `v3/taxi-invoice/attendance/punch` */
export interface V3TaxiInvoiceAttendancePunch extends PathNode {
  /**
   * 签到签退
   *
   * `POST /v3/taxi-invoice/attendance/punch`
   *
   * 产品：出租车电子发票 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461368 官方文档}
   */
  post(options: PostV3TaxiInvoiceAttendancePunchOptions): Promise<AxiosResponse<PostV3TaxiInvoiceAttendancePunchResponse>>
}

/** 将出租车电子发票插入微信用户卡包：请求 */
export interface PostV3TaxiInvoiceCardsJson {
  /** 出租车经营主体商户号 · 例：`1900000109` */
  company_mchid: string
  /** 面对面付款单号 · 例：`10001071012021110600437180176110` */
  trade_number: string
  /** 应用ID · 例：`wxb1170446a4c0a5a2` */
  appid?: string
  /** 用户标识 · 例：`oUypO5aQ1oOCaSiNZUpT5kxxJHuc` */
  openid: string
  /** 行政区划代码 */
  region_id: number
  /** 营运资格证号 · 例：`6298416` */
  driver_license: string
  /** 车牌号 */
  plate_number: string
  /** 发票卡券信息 */
  fapiao_card_information: {
    /** 电子发票文件ID · 例：`ASNFZ4mrze/+3LqYdlQyEA==` */
    fapiao_media_id: string
    /** 发票号码 · 例：`12897794` */
    fapiao_number: string
    /** 发票代码 · 例：`044001911211` */
    fapiao_code: string
    /** 开票时间 · RFC 3339 · 例：`2020-07-01T12:00:00+08:00` */
    fapiao_time: string
    /** 校验码 · 例：`69001808340631374774` */
    check_code: string
    /** 密码 */
    password: string
    /** 总价税合计 · 单位：分 */
    total_amount: number
    /** 总税额 · 单位：分 */
    tax_amount: number
    /** 总金额 · 单位：分 */
    amount: number
    /** 购买方信息 */
    buyer_information: {
      /** 购买方类型 · 例：`CORPORATION` */
      type: string
      /** 名称 */
      name: string
      /** 纳税人识别号 · 例：`202003261233701778` */
      taxpayer_id?: string
      /** 地址 */
      address?: string
      /** 电话 · 例：`075512345678` */
      telephone?: string
      /** 开户银行 */
      bank_name?: string
      /** 银行账号 · 例：`62001234567890` */
      bank_account?: string
    }
    /** 销售方信息 */
    seller_information: {
      /** 名称 */
      name: string
      /** 纳税人识别号 · 例：`202003261233701778` */
      taxpayer_id: string
      /** 地址 */
      address: string
      /** 电话 · 例：`075512345678` */
      telephone?: string
      /** 开户银行 */
      bank_name?: string
      /** 银行账号 · 例：`62001234567890` */
      bank_account?: string
    }
    /** 附加信息 */
    extra_information: {
      /** 收款人 */
      payee?: string
      /** 复核人 */
      reviewer?: string
      /** 开票人 */
      drawer: string
    }
    /** 发票行信息 */
    items?: {
      /** 货物或应税劳务、服务编码 · 例：`3010101020203000000` */
      tax_code: string
      /** 货物或应税劳务、服务名称 */
      goods_name: string
      /** 规格型号 · 例：`A4` */
      specification?: string
      /** 单位 */
      unit?: string
      /** 数量 */
      quantity: number
      /** 单价 */
      unit_price: number
      /** 单行金额 · 单位：分 */
      amount: number
      /** 单行税额 · 单位：分 */
      tax_amount: number
      /** 单行金额合计 · 单位：分 */
      total_amount: number
      /** 税率 */
      tax_rate: number
      /** 税收优惠政策标识 · 例：`NO_FAVORABLE` */
      tax_prefer_mark: string
      /** 是否折扣行 */
      discount: boolean
    }[]
    /** 备注信息 */
    remark?: string
  }
  /** 获取乘客行程单详情的凭证 · 例：`ESvqG19gjw0qiiy1eeRA4VusLrOmIYQOMJ8rXX2V` */
  token?: string
}

/** 将出租车电子发票插入微信用户卡包：选项 */
export interface PostV3TaxiInvoiceCardsOptions extends CallOptions {
  json: PostV3TaxiInvoiceCardsJson
}

/** 将出租车电子发票插入微信用户卡包：应答 */
export interface PostV3TaxiInvoiceCardsResponse {
  /** 插入用户卡包的公众号AppID · 例：`wxab8acb865bb1637e` */
  card_appid: string
  /** 用户在插卡公众号下的OpenID · 例：`plN5twRbHym_j-QcqCzstl0HmwEs` */
  card_openid: string
  /** 出租车电子发票卡券模板ID · 例：`p4gLgvlAYSEOpeXGFVJRFxgop6iY` */
  card_id: string
  /** 出租车电子发票在卡包中的编码 · 例：`379550244162` */
  card_code: string
}

/** `v3/taxi-invoice/cards` */
export interface V3TaxiInvoiceCards extends Printed {
  /**
   * 将出租车电子发票插入微信用户卡包
   *
   * `POST /v3/taxi-invoice/cards`
   *
   * 产品：出租车电子发票 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461432 官方文档}
   */
  post(options: PostV3TaxiInvoiceCardsOptions): Promise<AxiosResponse<PostV3TaxiInvoiceCardsResponse>>
  readonly uploadFile: V3TaxiInvoiceCardsUploadFile
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/taxi-invoice/cards/${Path}`>
}

/** 上传出租车电子发票文件：请求 */
export interface PostV3TaxiInvoiceCardsUploadFileForm {
  /** 出租车电子发票文件 · 最大2097152字节 */
  file: FileInput
  /** 出租车电子发票文件元信息JSON格式字符串 */
  meta: string | {
    /** 出租车经营主体商户号 · 例：`1900000109` */
    company_mchid: string
    /** 文件摘要 · 缺省时由客户端填写 · 例：`66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0` */
    digest?: string
    /** 文件摘要算法 · 缺省时由客户端填写 */
    digest_algorithm?: 'DIGEST_ALGORITHM_SM3'
    /** 行政区划代码 */
    region_id: number
  }
}

/** 上传出租车电子发票文件：选项 */
export interface PostV3TaxiInvoiceCardsUploadFileOptions extends CallOptions {
  form: PostV3TaxiInvoiceCardsUploadFileForm
}

/** 上传出租车电子发票文件：应答 */
export interface PostV3TaxiInvoiceCardsUploadFileResponse {
  /** 出租车电子发票文件ID · 例：`ASNFZ4mrze/+3LqYdlQyEA==` */
  fapiao_media_id: string
}

/** `v3/taxi-invoice/cards/upload-file` */
export interface V3TaxiInvoiceCardsUploadFile extends PathNode {
  /**
   * 上传出租车电子发票文件
   *
   * `POST /v3/taxi-invoice/cards/upload-file`
   *
   * 产品：出租车电子发票 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692904 官方文档}
   */
  post(options: PostV3TaxiInvoiceCardsUploadFileOptions): Promise<AxiosResponse<PostV3TaxiInvoiceCardsUploadFileResponse>>
}

/** 更新司机信息：请求 */
export interface PostV3TaxiInvoiceDriverUpdateDriverJson extends TaxiInvoiceDriver {}

/** 更新司机信息：选项 */
export interface PostV3TaxiInvoiceDriverUpdateDriverOptions extends CallOptions {
  json: PostV3TaxiInvoiceDriverUpdateDriverJson
}

/** 更新司机信息：应答 */
export interface PostV3TaxiInvoiceDriverUpdateDriverResponse extends TaxiInvoiceDriver {}

/** `v3/taxi-invoice/driver/update-driver` */
export interface V3TaxiInvoiceDriverUpdateDriver extends PathNode {
  /**
   * 更新司机信息
   *
   * `POST /v3/taxi-invoice/driver/update-driver`
   *
   * 产品：出租车电子发票 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460171 官方文档}
   */
  post(options: PostV3TaxiInvoiceDriverUpdateDriverOptions): Promise<AxiosResponse<PostV3TaxiInvoiceDriverUpdateDriverResponse>>
}

/** 获取司机信息：查询参数 */
export interface GetV3TaxiInvoiceDriversByDriverLicenseQuery {
  /** 行政区划代码 */
  region_id: number
}

/** 获取司机信息：选项 */
export interface GetV3TaxiInvoiceDriversByDriverLicenseOptions extends CallOptions {
  /** 营运资格证号 · 例：`6298416` */
  driver_license: string
  query: GetV3TaxiInvoiceDriversByDriverLicenseQuery
}

/** 获取司机信息：应答 */
export interface GetV3TaxiInvoiceDriversByDriverLicenseResponse {
  /** 司机姓名 */
  driver_name: string
  /** 公司名称 */
  company_name: string
  /** 商户号 · 例：`1900000109` */
  company_mchid: string
  /** 营运资格证号 · 例：`6298416` */
  driver_license: string
  /** 司机类别 · 例：`MAIN` */
  driver_category: string
  /** 司机照片 */
  driver_photo?: {
    /** 照片类型 · 例：`PHOTO_URL` */
    photo_type?: string
    /** 司机照片摘要 */
    photo_digest?: {
      /** 哈希类型 · 例：`MD5` */
      hash_type?: string
      /** 哈希值 · 例：`e10adc3949ba59abbe56e057f20f883e` */
      hash_value?: string
    }
    /** 头像url · 例：`http://www.abc.com/driver.icon` */
    photo_url?: string
    /** 头像icon */
    photo_data?: string
  }
  /** 行政区划代码 */
  region_id: number
  /** 司机状态 · 例：`ACTIVE` */
  driver_state: string
}

/** `v3/taxi-invoice/drivers/{driver_license}` */
export interface V3TaxiInvoiceDriversByDriverLicense extends PathNode {
  /**
   * 获取司机信息
   *
   * `GET /v3/taxi-invoice/drivers/{driver_license}`
   *
   * 产品：出租车电子发票 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461309 官方文档}
   */
  get(options: GetV3TaxiInvoiceDriversByDriverLicenseOptions): Promise<AxiosResponse<GetV3TaxiInvoiceDriversByDriverLicenseResponse>>
}

/** 获取出租车公司商户信息：查询参数 */
export interface GetV3TaxiInvoiceTaxiCompaniesByCompanyMchidQuery {
  /** 行政区划ID */
  region_id: number
}

/** 获取出租车公司商户信息：选项 */
export interface GetV3TaxiInvoiceTaxiCompaniesByCompanyMchidOptions extends CallOptions {
  /** 商户号 · 例：`1900000109` */
  company_mchid: string
  query: GetV3TaxiInvoiceTaxiCompaniesByCompanyMchidQuery
}

/** 获取出租车公司商户信息：应答 */
export interface GetV3TaxiInvoiceTaxiCompaniesByCompanyMchidResponse {
  /** 商户号 · 例：`1900000109` */
  company_mchid: string
  /** 企业类型 · 例：`CORPORATION` */
  enterprise_type: string
  /** 公司名称 */
  company_name: string
  /** 公司简称 */
  short_name: string
  /** 税号 · 例：`12345678901234567J` */
  tax_id: string
  /** 公司地址 */
  address: string
  /** 公司电话 · 例：`0755-86013388` */
  phone?: string
  /** 开户行 */
  bank_name?: string
  /** 银行账号 · 例：`12345678901234` */
  bank_account?: string
  /** 企业法人姓名 */
  legal_person: string
  /** 开票渠道 · 例：`JIAOWEI` */
  invoice_mode: string
  /** 行政区划代码 */
  region_id: number
}

/** `v3/taxi-invoice/taxi-companies/{company_mchid}` */
export interface V3TaxiInvoiceTaxiCompaniesByCompanyMchid extends PathNode {
  /**
   * 获取出租车公司商户信息
   *
   * `GET /v3/taxi-invoice/taxi-companies/{company_mchid}`
   *
   * 产品：出租车电子发票 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460161 官方文档}
   */
  get(options: GetV3TaxiInvoiceTaxiCompaniesByCompanyMchidOptions): Promise<AxiosResponse<GetV3TaxiInvoiceTaxiCompaniesByCompanyMchidResponse>>
}

/** 新增出租车公司：请求 */
export interface PostV3TaxiInvoiceTaxiCompanyCreateTaxiCompanyJson {
  /** 公司名称 */
  company_name?: string
  /** 税号 · 例：`12345678901234567J` */
  tax_id: string
  /** 公司地址 */
  address: string
  /** 公司电话 · 例：`075586013388` */
  phone?: string
  /** 开户行 */
  bank_name?: string
  /** 银行账号 · 例：`12345678901234` */
  bank_account?: string
  /** 开票渠道 · 例：`JIAO_WEI` */
  invoice_mode: string
  /** 企业法人姓名 */
  legal_person: string
  /** 公司简称 */
  short_name?: string
  /** 行政区划ID */
  region_id: number
  /** 企业类型 · 例：`ENTERPRISE` */
  enterprise_type: string
}

/** 新增出租车公司：选项 */
export interface PostV3TaxiInvoiceTaxiCompanyCreateTaxiCompanyOptions extends CallOptions {
  json: PostV3TaxiInvoiceTaxiCompanyCreateTaxiCompanyJson
}

/** 新增出租车公司：应答 */
export interface PostV3TaxiInvoiceTaxiCompanyCreateTaxiCompanyResponse {
  /** 商户号 · 例：`1900000109` */
  mchid: string
  /** 公司名称 */
  company_name?: string
}

/** `v3/taxi-invoice/taxi-company/create-taxi-company` */
export interface V3TaxiInvoiceTaxiCompanyCreateTaxiCompany extends PathNode {
  /**
   * 新增出租车公司
   *
   * `POST /v3/taxi-invoice/taxi-company/create-taxi-company`
   *
   * 产品：出租车电子发票 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460154 官方文档}
   */
  post(options: PostV3TaxiInvoiceTaxiCompanyCreateTaxiCompanyOptions): Promise<AxiosResponse<PostV3TaxiInvoiceTaxiCompanyCreateTaxiCompanyResponse>>
}

/** 更新出租车信息：请求 */
export interface PostV3TaxiInvoiceTaxiUpdateTaxiJson {
  /** 车牌号 */
  plate_number: string
  /** 公司名称 */
  company_name: string
  /** 商户号 · 例：`1900000109` */
  mchid?: string
  /** 主班司机资格证号 · 例：`6298416` */
  main_license: string
  /** 副班司机资格证号 · 例：`6298416` */
  deputy_license?: string
  /** 行政区划ID */
  region_id: number
  /** 开票标记 · 例：`INVOICE` */
  invoice_flag?: string
  /** 出租车状态 */
  taxi_state?: 'IN_OPERATION' | 'OUT_OPERATION'
}

/** 更新出租车信息：选项 */
export interface PostV3TaxiInvoiceTaxiUpdateTaxiOptions extends CallOptions {
  json: PostV3TaxiInvoiceTaxiUpdateTaxiJson
}

/** 更新出租车信息：应答 */
export interface PostV3TaxiInvoiceTaxiUpdateTaxiResponse {
  /** 车牌号 */
  plate_number: string
  /** 公司名称 */
  company_name: string
  /** 商户号 · 例：`1900000109` */
  mchid?: string
  /** 主班司机资格证号 · 例：`6298416` */
  main_license: string
  /** 副班司机资格证号 · 例：`6298416` */
  deputy_license?: string
  /** 行政区划ID */
  region_id: number
}

/** `v3/taxi-invoice/taxi/update-taxi` */
export interface V3TaxiInvoiceTaxiUpdateTaxi extends PathNode {
  /**
   * 更新出租车信息
   *
   * `POST /v3/taxi-invoice/taxi/update-taxi`
   *
   * 产品：出租车电子发票 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460167 官方文档}
   */
  post(options: PostV3TaxiInvoiceTaxiUpdateTaxiOptions): Promise<AxiosResponse<PostV3TaxiInvoiceTaxiUpdateTaxiResponse>>
}

/** 获取出租车信息：查询参数 */
export interface GetV3TaxiInvoiceTaxiesByPlateNumberQuery {
  /** 行政区划代码 */
  region_id: number
}

/** 获取出租车信息：选项 */
export interface GetV3TaxiInvoiceTaxiesByPlateNumberOptions extends CallOptions {
  /** 车牌号 */
  plate_number: string
  query: GetV3TaxiInvoiceTaxiesByPlateNumberQuery
}

/** 获取出租车信息：应答 */
export interface GetV3TaxiInvoiceTaxiesByPlateNumberResponse {
  /** 车牌号 */
  plate_number: string
  /** 公司名称 */
  company_name: string
  /** 公司商户号 · 例：`1900000109` */
  company_mchid: string
  /** 主班司机资格证号 · 例：`6298416` */
  main_license: string
  /** 副班司机资格证号 · 例：`6298416` */
  deputy_license: string
  /** 行政区划代码 */
  region_id: number
  /** 是否支持开票 */
  support_invoice: boolean
  /** 出租车状态 · 例：`IN_OPERATION` */
  taxi_state: string
}

/** `v3/taxi-invoice/taxies/{plate_number}` */
export interface V3TaxiInvoiceTaxiesByPlateNumber extends PathNode {
  /**
   * 获取出租车信息
   *
   * `GET /v3/taxi-invoice/taxies/{plate_number}`
   *
   * 产品：出租车电子发票 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460169 官方文档}
   */
  get(options: GetV3TaxiInvoiceTaxiesByPlateNumberOptions): Promise<AxiosResponse<GetV3TaxiInvoiceTaxiesByPlateNumberResponse>>
}

/** 根据凭证查询乘客行程单：查询参数 */
export interface GetV3TaxiInvoiceUserTaxiOrderFindByTokenQuery {
  /** 获取乘客行程单详情的凭证 */
  token: string
  /** 用户标识 · 例：`oUypO5fUvaUkyuc6ueOwgwDMjCiM` */
  openid: string
  /** 应用ID · 例：`wxb1170446a4c0a5a2` */
  appid: string
  /** 行政区划代码 */
  region_id?: number
  /** 授权模式 · 例：`ORDER_AUTH` */
  auth_mode?: string
}

/** 根据凭证查询乘客行程单：选项 */
export interface GetV3TaxiInvoiceUserTaxiOrderFindByTokenOptions extends CallOptions {
  query: GetV3TaxiInvoiceUserTaxiOrderFindByTokenQuery
}

/** 根据凭证查询乘客行程单：应答 */
export interface GetV3TaxiInvoiceUserTaxiOrderFindByTokenResponse {
  /** 车牌号 */
  plate_number: string
  /** 营运资格证号 · 例：`08512-2` */
  driver_license: string
  /** 上车时间 · RFC 3339 · 例：`2020-04-07T19:47:32+08:00` */
  up_time: string
  /** 行政区划代码 */
  region_id: number
  /** 乘客行程单来源 · 例：`SOURCE_PAY` */
  source: string
  /** 面对面付款时间 · RFC 3339 · 例：`2020-04-07T19:47:32+08:00` */
  pay_time?: string
  /** 面对面付款金额 · 单位：分 */
  pay_amount?: number
}

/** `v3/taxi-invoice/user-taxi-order/find-by-token` */
export interface V3TaxiInvoiceUserTaxiOrderFindByToken extends PathNode {
  /**
   * 根据凭证查询乘客行程单
   *
   * `GET /v3/taxi-invoice/user-taxi-order/find-by-token`
   *
   * 产品：出租车电子发票 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460180 官方文档}
   */
  get(options: GetV3TaxiInvoiceUserTaxiOrderFindByTokenOptions): Promise<AxiosResponse<GetV3TaxiInvoiceUserTaxiOrderFindByTokenResponse>>
}

/** 获取乘客行程单列表：查询参数 */
export interface GetV3TaxiInvoiceUserTaxiOrdersQuery {
  /** 最大资源条数 */
  limit?: number
  /** 请求资源起始位置 */
  offset?: number
  /** 小程序用户的微信openid · 例：`oUypO5fUvaUkyuc6ueOwgwDMjCiM` */
  openid: string
  /** 小程序appid · 例：`wxb1170446a4c0a5a2` */
  appid: string
  /** 起始日期 · 例：`20200307` */
  begin_date: string
  /** 结束日期 · 例：`20200407` */
  end_date: string
  /** 行政区划id */
  region_id: number
}

/** 获取乘客行程单列表：选项 */
export interface GetV3TaxiInvoiceUserTaxiOrdersOptions extends CallOptions {
  query: GetV3TaxiInvoiceUserTaxiOrdersQuery
}

/** 获取乘客行程单列表：应答 */
export interface GetV3TaxiInvoiceUserTaxiOrdersResponse {
  /** 乘客行程单详情 */
  data: {
    /** 车牌号 */
    plate_number: string
    /** 营运资格证号 · 例：`08512-2` */
    driver_license: string
    /** 上车时间 · RFC 3339 · 例：`2020-04-07T19:47:32+08:00` */
    up_time: string
  }[]
  /** 请求资源起始位置 */
  offset: number
  /** 最大资源条数 */
  limit: number
  /** 资源总条数 */
  total_count: number
  /** 相关链接 */
  links?: {
    /** 下一页链接 · 例：`/v3/bankpoint/exchangerecords?offset=10&limit=5` */
    next?: string
    /** 上一页链接 · 例：`/v3/bankpoint/exchangerecords?offset=20&limit=5` */
    prev?: string
    /** 当前链接 · 例：`/v3/bankpoint/exchangerecords?offset=15&limit=5` */
    self?: string
  }
}

/** `v3/taxi-invoice/user-taxi-orders` */
export interface V3TaxiInvoiceUserTaxiOrders extends PathNode {
  /**
   * 获取乘客行程单列表
   *
   * `GET /v3/taxi-invoice/user-taxi-orders`
   *
   * 产品：出租车电子发票 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html 官方文档}
   */
  get(options: GetV3TaxiInvoiceUserTaxiOrdersOptions): Promise<AxiosResponse<GetV3TaxiInvoiceUserTaxiOrdersResponse>>
}

export interface TaxiInvoiceOperations {
  'POST /v3/taxi-invoice/attendance/punch': { json: PostV3TaxiInvoiceAttendancePunchJson; options: PostV3TaxiInvoiceAttendancePunchOptions; response: PostV3TaxiInvoiceAttendancePunchResponse }
  'POST /v3/taxi-invoice/cards': { json: PostV3TaxiInvoiceCardsJson; options: PostV3TaxiInvoiceCardsOptions; response: PostV3TaxiInvoiceCardsResponse }
  'POST /v3/taxi-invoice/cards/upload-file': { form: PostV3TaxiInvoiceCardsUploadFileForm; options: PostV3TaxiInvoiceCardsUploadFileOptions; response: PostV3TaxiInvoiceCardsUploadFileResponse }
  'POST /v3/taxi-invoice/driver/update-driver': { json: PostV3TaxiInvoiceDriverUpdateDriverJson; options: PostV3TaxiInvoiceDriverUpdateDriverOptions; response: PostV3TaxiInvoiceDriverUpdateDriverResponse }
  'GET /v3/taxi-invoice/drivers/{driver_license}': { query: GetV3TaxiInvoiceDriversByDriverLicenseQuery; options: GetV3TaxiInvoiceDriversByDriverLicenseOptions; response: GetV3TaxiInvoiceDriversByDriverLicenseResponse }
  'GET /v3/taxi-invoice/taxi-companies/{company_mchid}': { query: GetV3TaxiInvoiceTaxiCompaniesByCompanyMchidQuery; options: GetV3TaxiInvoiceTaxiCompaniesByCompanyMchidOptions; response: GetV3TaxiInvoiceTaxiCompaniesByCompanyMchidResponse }
  'POST /v3/taxi-invoice/taxi-company/create-taxi-company': { json: PostV3TaxiInvoiceTaxiCompanyCreateTaxiCompanyJson; options: PostV3TaxiInvoiceTaxiCompanyCreateTaxiCompanyOptions; response: PostV3TaxiInvoiceTaxiCompanyCreateTaxiCompanyResponse }
  'POST /v3/taxi-invoice/taxi/update-taxi': { json: PostV3TaxiInvoiceTaxiUpdateTaxiJson; options: PostV3TaxiInvoiceTaxiUpdateTaxiOptions; response: PostV3TaxiInvoiceTaxiUpdateTaxiResponse }
  'GET /v3/taxi-invoice/taxies/{plate_number}': { query: GetV3TaxiInvoiceTaxiesByPlateNumberQuery; options: GetV3TaxiInvoiceTaxiesByPlateNumberOptions; response: GetV3TaxiInvoiceTaxiesByPlateNumberResponse }
  'GET /v3/taxi-invoice/user-taxi-order/find-by-token': { query: GetV3TaxiInvoiceUserTaxiOrderFindByTokenQuery; options: GetV3TaxiInvoiceUserTaxiOrderFindByTokenOptions; response: GetV3TaxiInvoiceUserTaxiOrderFindByTokenResponse }
  'GET /v3/taxi-invoice/user-taxi-orders': { query: GetV3TaxiInvoiceUserTaxiOrdersQuery; options: GetV3TaxiInvoiceUserTaxiOrdersOptions; response: GetV3TaxiInvoiceUserTaxiOrdersResponse }
}

/** 司机信息 */
export interface TaxiInvoiceDriver {
  /** 司机姓名 · 敏感信息，加密传输 */
  driver_name: string
  /** 司机身份证号码 · 敏感信息，加密传输 */
  id_card_number: string
  /** 公司名称 */
  company_name: string
  /** 商户号 · 例：`1900000109` */
  mchid: string
  /** 营运资格证号 · 例：`6298416` */
  driver_license: string
  /** 司机类别 · 例：`MAIN` */
  driver_category: string
  /** 岗位状态 · 例：`ON_DUTY` */
  driver_status: string
  /** 司机头像 */
  driver_photo?: {
    /** 照片类型 · 例：`PHOTO_URL` */
    photo_type?: string
    /** 司机头像摘要 */
    photo_digest?: {
      /** 哈希类型 · 例：`MD5` */
      hash_type?: string
      /** 哈希值 · 例：`e10adc3949ba59abbe56e057f20f883e` */
      hash_value?: string
    }
    /** 头像url · 例：`http://www.abc.com/driver.icon` */
    photo_url?: string
    /** 头像icon */
    photo_icon?: string
  }
  /** 行政区划ID */
  region_id: number
}

