// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, FileInput, PathNode, Printed } from '../index'

/** 创建电子发票卡券模板：请求 */
export interface PostV3NewTaxControlFapiaoCardTemplateJson {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 插卡公众号AppID · 例：`wxb1170446a4c0a5a2` */
  card_appid: string
  /** 卡券模板信息 */
  card_template_information: {
    /** 收款方名称 */
    payee_name?: string
    /** 卡券logo地址 */
    logo_url: string
    /** 卡券自定义cell位配置 */
    custom_cell?: {
      /** cell位文字 */
      words: string
      /** cell位描述 */
      description: string
      /** 点击cell位跳转的地址 · 例：`http://www.qq.com` */
      jump_url?: string
      /** 点击cell位跳转的小程序的用户名 · 例：`gh_86a091e50ad4@app` */
      miniprogram_user_name?: string
      /** 点击cell位跳转的小程序的页面路径 */
      miniprogram_path?: string
    }
  }
}

/** 创建电子发票卡券模板：选项 */
export interface PostV3NewTaxControlFapiaoCardTemplateOptions extends CallOptions {
  json: PostV3NewTaxControlFapiaoCardTemplateJson
}

/** 创建电子发票卡券模板：应答 */
export interface PostV3NewTaxControlFapiaoCardTemplateResponse {
  /** 插卡公众号AppID · 例：`wxb1170446a4c0a5a2` */
  card_appid: string
  /** 卡券模板id · 例：`p4gLgvn_cxVCQez17kaBJnZHPcXs` */
  card_id: string
}

/** `v3/new-tax-control-fapiao/card-template` */
export interface V3NewTaxControlFapiaoCardTemplate extends PathNode {
  /**
   * 创建电子发票卡券模板
   *
   * `POST /v3/new-tax-control-fapiao/card-template`
   *
   * 产品：经营工具∙电子发票 · 角色：直连商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012529382 官方文档}
   */
  post(options: PostV3NewTaxControlFapiaoCardTemplateOptions): Promise<AxiosResponse<PostV3NewTaxControlFapiaoCardTemplateResponse>>
}

/** 下载发票文件：查询参数 */
export interface GetV3NewTaxControlFapiaoDownloadQuery {
  /** 前序download_url的查询参数 */
  token: string
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 通过查询电子发票接口获取的card_openid */
  openid: string
  /** 发票代码 */
  invoice_code: string
  /** 发票号码 */
  invoice_no: string
  /** 唯一标识一张发票 */
  fapiao_id: string
}

/** 下载发票文件：选项 */
export interface GetV3NewTaxControlFapiaoDownloadOptions extends CallOptions {
  query: GetV3NewTaxControlFapiaoDownloadQuery
}

/** 下载发票文件：应答 */
export type GetV3NewTaxControlFapiaoDownloadResponse = Buffer

/** `v3/new-tax-control-fapiao/download` */
export interface V3NewTaxControlFapiaoDownload extends PathNode {
  /**
   * 下载发票文件
   *
   * `GET /v3/new-tax-control-fapiao/download`
   *
   * 产品：经营工具∙电子发票
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012286040 官方文档}
   */
  get(options: GetV3NewTaxControlFapiaoDownloadOptions): Promise<AxiosResponse<GetV3NewTaxControlFapiaoDownloadResponse>>
}

/** 开具电子发票：请求 */
export interface PostV3NewTaxControlFapiaoFapiaoApplicationsJson {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 开票场景 · 例：`WITH_WECHATPAY` */
  scene: string
  /** 发票申请单号 · 例：`4200000444201910177461284488` */
  fapiao_apply_id: string
  /** 购买方信息 */
  buyer_information: {
    /** 购买方类型 · 例：`ORGANIZATION` */
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
    /** 手机号 · 敏感信息，加密传输 */
    phone?: string
    /** 邮箱地址 · 敏感信息，加密传输 */
    email?: string
  }
  /** 需要开具的发票信息 */
  fapiao_information: {
    /** 商户发票单号 · 例：`20200701123456` */
    fapiao_id: string
    /** 总价税合计 · 单位：分 */
    total_amount: number
    /** 是否以清单形式开具发票 */
    need_list: boolean
    /** 发票备注 */
    remark?: string
    /** 发票行信息 */
    items: {
      /** 税局侧规定的货物或应税劳务、服务税收分类编码 · 例：`3010101020203000000` */
      tax_code: string
      /** 税局侧规定的货物或应税劳务、服务分类名称 */
      goods_category?: string
      /** 货物或应税劳务、服务名称 */
      goods_name?: string
      /** 企业侧维护的货物或应税劳务、服务编码 */
      goods_id?: number
      /** 规格型号 · 例：`A4` */
      specification?: string
      /** 单位 */
      unit?: string
      /** 数量 */
      quantity: number
      /** 单行金额合计 · 单位：分 */
      total_amount: number
      /** 税率 */
      tax_rate?: number
      /** 税收优惠政策标识 · 例：`NO_FAVORABLE` */
      tax_prefer_mark?: string
      /** 是否折扣行 */
      discount: boolean
    }[]
  }[]
}

/** 开具电子发票：选项 */
export interface PostV3NewTaxControlFapiaoFapiaoApplicationsOptions extends CallOptions {
  json: PostV3NewTaxControlFapiaoFapiaoApplicationsJson
}

/** 开具电子发票：应答 */
export type PostV3NewTaxControlFapiaoFapiaoApplicationsResponse = undefined

/** `v3/new-tax-control-fapiao/fapiao-applications` */
export interface V3NewTaxControlFapiaoFapiaoApplications extends Printed {
  /**
   * 开具电子发票
   *
   * `POST /v3/new-tax-control-fapiao/fapiao-applications`
   *
   * 产品：经营工具∙电子发票 · 角色：直连商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012538301 官方文档}
   */
  post(options: PostV3NewTaxControlFapiaoFapiaoApplicationsOptions): Promise<AxiosResponse<PostV3NewTaxControlFapiaoFapiaoApplicationsResponse>>
  readonly issueGeneral: V3NewTaxControlFapiaoFapiaoApplicationsIssueGeneral
  readonly issuePassengerTransport: V3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransport
  readonly issueRefinedOil: V3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOil
  readonly realEstateLeasing: V3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasing
  readonly uploadFapiaoFile: V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFile
  readonly _fapiao_apply_id_: V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyId
  readonly '{fapiao_apply_id}': V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyId
  readonly '{fapiao_apply_id}/fapiao-files': V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFiles
  readonly '{fapiao_apply_id}/insert-cards': V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCards
  readonly '{fapiao_apply_id}/reverse': V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReverse
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/new-tax-control-fapiao/fapiao-applications/${Path}`>
}

/** 开具通用行业电子发票：请求 */
export interface PostV3NewTaxControlFapiaoFapiaoApplicationsIssueGeneralJson {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 发票申请单号 · 例：`4200000444201910177461284488` */
  fapiao_apply_id: string
  /** 购买方信息 */
  buyer_information: NewTaxControlFapiaoBuyerInformation
  /** 需要开具的数电发票信息 */
  fapiao_information: {
    /** 商户发票单号 · 例：`20200701123456` */
    fapiao_id: string
    /** 总价税合计 · 单位：分 */
    total_amount: number
    /** 发票行信息 */
    items: {
      /** 税局侧规定的货物或应税劳务、服务税收分类编码 · 例：`3010101020203000000` */
      tax_code: string
      /** 货物或应税劳务、服务名称 */
      goods_name: string
      /** 规格型号 · 例：`A4` */
      specification?: string
      /** 单位 */
      unit?: string
      /** 数量 */
      quantity?: number
      /** 单行金额合计 · 单位：分 */
      total_amount: number
      /** 税率 */
      tax_rate: number
      /** 是否折扣行 */
      discount: boolean
      /** 优惠政策标识 */
      preferential_policy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18
    }[]
    /** 出口业务适用政策代码 */
    export_business_policy_code?: 1 | 2 | 3
    /** 增值税即征即退代码 */
    vat_refund_levy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
    /** 开票人ID · 例：`128279891283` */
    billing_person_id: string
    /** 开票人名称 */
    billing_person?: string
    /** 发票类型 */
    fapiao_bill_type: 'COMM_FAPIAO' | 'VAT_FAPIAO'
    /** 交易信息 */
    transaction_information: NewTaxControlFapiaoTransactionInformation[]
    /** 发票备注 */
    remark?: string
  }
}

/** 开具通用行业电子发票：选项 */
export interface PostV3NewTaxControlFapiaoFapiaoApplicationsIssueGeneralOptions extends CallOptions {
  json: PostV3NewTaxControlFapiaoFapiaoApplicationsIssueGeneralJson
}

/** 开具通用行业电子发票：应答 */
export type PostV3NewTaxControlFapiaoFapiaoApplicationsIssueGeneralResponse = undefined

/** `v3/new-tax-control-fapiao/fapiao-applications/issue-general` */
export interface V3NewTaxControlFapiaoFapiaoApplicationsIssueGeneral extends PathNode {
  /**
   * 开具通用行业电子发票
   *
   * `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-general`
   *
   * 产品：经营工具∙电子发票 · 角色：服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015792574 官方文档}
   */
  post(options: PostV3NewTaxControlFapiaoFapiaoApplicationsIssueGeneralOptions): Promise<AxiosResponse<PostV3NewTaxControlFapiaoFapiaoApplicationsIssueGeneralResponse>>
}

/** 开具旅客运输行业电子发票：请求 */
export interface PostV3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportJson {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 发票申请单号 · 例：`4200000444201910177461284488` */
  fapiao_apply_id: string
  /** 购买方信息 */
  buyer_information: NewTaxControlFapiaoBuyerInformation
  /** 需要开具的数电发票信息 */
  fapiao_information: {
    /** 商户发票单号 · 例：`20200701123456` */
    fapiao_id: string
    /** 总价税合计 · 单位：分 */
    total_amount: number
    /** 发票行信息 */
    items: {
      /** 税局侧规定的货物或应税劳务、服务税收分类编码 · 例：`3010101020203000000` */
      tax_code: string
      /** 货物或应税劳务、服务名称 */
      goods_name: string
      /** 规格型号 · 例：`A4` */
      specification?: string
      /** 单位 */
      unit?: string
      /** 数量 */
      quantity?: number
      /** 单行金额合计 · 单位：分 */
      total_amount: number
      /** 税率 */
      tax_rate: number
      /** 是否折扣行 */
      discount: boolean
      /** 优惠政策标识 */
      preferential_policy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18
      /** 出行人额外信息 */
      passenger_information?: {
        /** 出行人名称 */
        name: string
        /** 出行人证件类型 */
        certificate_type: 'IDENTITY_CARD' | 'PASSPORT' | 'HONG_KONG_PERMIT' | 'MACAO_PERMIT' | 'TAIWAN_PERMIT' | 'FOREIGNER_RESIDENCE_PERMIT' | 'HONG_KONG_RESIDENT_CARD' | 'MACAO_RESIDENT_CARD' | 'TAIWAN_RESIDENT_CARD' | 'MILITARY_OFFICER_CARD' | 'ARMED_POLICE_OFFICER_CARD' | 'SOLDIER_CARD' | 'HOMECOMING_CERT' | 'TAIWAN_COMPATRIOT_CERT'
        /** 证件号码 · 敏感信息，加密传输 */
        certificate_number: string
        /** 出行日期 · RFC 3339 · 例：`2026-07-01T00:00:00+08:00` */
        departure_date: string
        /** 出发地 */
        departure_place: string
        /** 目的地 */
        destination: string
        /** 交通工具类型 */
        transportation_type: 'LONG_DISTANCE_BUS' | 'PUBLIC_TRANSPORTATION' | 'CAR' | 'SHIP' | 'OTHER_TRANSPORTATION'
        /** 交通工具等级 */
        transportation_classes?: 'SHIP_FIRST_CLASS_CABIN' | 'SHIP_SECOND_CLASS_CABIN' | 'SHIP_THIRD_CLASS_CABIN'
      }
    }[]
    /** 出口业务适用政策代码 */
    export_business_policy_code?: 1 | 2 | 3
    /** 增值税即征即退代码 */
    vat_refund_levy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
    /** 开票人ID · 例：`187776276864872` */
    billing_person_id: string
    /** 开票人名称 */
    billing_person?: string
    /** 发票类型 */
    fapiao_bill_type: 'COMM_FAPIAO' | 'VAT_FAPIAO'
    /** 交易信息 */
    transaction_information: NewTaxControlFapiaoTransactionInformation[]
    /** 发票备注 */
    remark?: string
  }
}

/** 开具旅客运输行业电子发票：选项 */
export interface PostV3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportOptions extends CallOptions {
  json: PostV3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportJson
}

/** 开具旅客运输行业电子发票：应答 */
export type PostV3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportResponse = undefined

/** `v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport` */
export interface V3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransport extends PathNode {
  /**
   * 开具旅客运输行业电子发票
   *
   * `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport`
   *
   * 产品：经营工具∙电子发票 · 角色：服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4025863376 官方文档}
   */
  post(options: PostV3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportOptions): Promise<AxiosResponse<PostV3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportResponse>>
}

/** 开具成品油行业电子发票：请求 */
export interface PostV3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilJson {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 发票申请单号 · 例：`4200000444201910177461284488` */
  fapiao_apply_id: string
  /** 购买方信息 */
  buyer_information: NewTaxControlFapiaoBuyerInformation
  /** 需要开具的数电发票信息 */
  fapiao_information: {
    /** 商户发票单号 · 例：`20200701123456` */
    fapiao_id: string
    /** 总价税合计 · 单位：分 */
    total_amount: number
    /** 发票行信息 */
    items: {
      /** 税局侧规定的货物或应税劳务、服务税收分类编码 · 例：`3010101020203000000` */
      tax_code: string
      /** 货物或应税劳务、服务名称 */
      goods_name: string
      /** 规格型号 · 例：`A4` */
      specification?: string
      /** 成品油单位 */
      unit?: 'TON' | 'LETER'
      /** 数量 */
      quantity?: number
      /** 单行金额合计 · 单位：分 */
      total_amount: number
      /** 税率 */
      tax_rate: number
      /** 是否折扣行 */
      discount: boolean
      /** 优惠政策标识 */
      preferential_policy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18
      /** 成品油行业额外信息 */
      refined_oil_information?: {
        /** 成品油站点 */
        station: string
        /** 交易时间 · RFC 3339 · 例：`2025-07-01T00:00:00+08:00` */
        trade_time: string
        /** 加油枪号码 */
        gun_number: string
      }
    }[]
    /** 出口业务适用政策代码 */
    export_business_policy_code?: 1 | 2 | 3
    /** 增值税即征即退代码 */
    vat_refund_levy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
    /** 开票人ID · 例：`187776276864872` */
    billing_person_id: string
    /** 开票人名称 */
    billing_person?: string
    /** 发票类型 */
    fapiao_bill_type: 'COMM_FAPIAO' | 'VAT_FAPIAO'
    /** 交易信息 */
    transaction_information: NewTaxControlFapiaoTransactionInformation[]
    /** 发票备注 */
    remark?: string
  }
}

/** 开具成品油行业电子发票：选项 */
export interface PostV3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilOptions extends CallOptions {
  json: PostV3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilJson
}

/** 开具成品油行业电子发票：应答 */
export type PostV3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilResponse = undefined

/** `v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil` */
export interface V3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOil extends PathNode {
  /**
   * 开具成品油行业电子发票
   *
   * `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil`
   *
   * 产品：经营工具∙电子发票 · 角色：服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016760559 官方文档}
   */
  post(options: PostV3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilOptions): Promise<AxiosResponse<PostV3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilResponse>>
}

/** 开具不动产租赁行业电子发票：请求 */
export interface PostV3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingJson {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 发票申请单号 · 例：`4200000444201910177461284488` */
  fapiao_apply_id: string
  /** 购买方信息 */
  buyer_information: NewTaxControlFapiaoBuyerInformation
  /** 需要开具的数电发票信息 */
  fapiao_information: {
    /** 商户发票单号 · 例：`20200701123456` */
    fapiao_id: string
    /** 总价税合计 · 单位：分 */
    total_amount: number
    /** 发票行信息 */
    items: {
      /** 税局侧规定的货物或应税劳务、服务税收分类编码 · 例：`3010101020203000000` */
      tax_code: string
      /** 货物或应税劳务、服务名称 */
      goods_name: string
      /** 规格型号 · 例：`A4` */
      specification?: string
      /** 单位 */
      unit?: string
      /** 数量 */
      quantity?: number
      /** 单行金额合计 · 单位：分 */
      total_amount: number
      /** 税率 */
      tax_rate: number
      /** 是否折扣行 */
      discount: boolean
      /** 优惠政策标识 */
      preferential_policy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18
      /** 不动产租赁特定行业额外信息 */
      real_estate_leasing_information?: {
        /** 不动产坐落省份 */
        province: string
        /** 不动产坐落城市 */
        city?: string
        /** 不动产坐落地址 */
        address: string
        /** 租赁期起 · RFC 3339 · 例：`2025-01-01T10:00:00+08:00` */
        lease_period_start: string
        /** 租赁期止 · RFC 3339 · 例：`2025-07-01T10:00:00+08:00` */
        lease_period_end: string
        /** 跨地 */
        cross_city_flag: boolean
        /** 产权证书/不动产权证号 · 敏感信息，加密传输 */
        certificate_no?: string
        /** 车牌号 */
        plate_no?: string[]
      }
    }[]
    /** 出口业务适用政策代码 */
    export_business_policy_code?: 1 | 2 | 3
    /** 增值税即征即退代码 */
    vat_refund_levy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
    /** 开票人ID · 例：`128279891283` */
    billing_person_id: string
    /** 开票人名称 */
    billing_person?: string
    /** 发票类型 */
    fapiao_bill_type: 'COMM_FAPIAO' | 'VAT_FAPIAO'
    /** 交易信息 */
    transaction_information: NewTaxControlFapiaoTransactionInformation[]
    /** 发票备注 */
    remark?: string
  }
}

/** 开具不动产租赁行业电子发票：选项 */
export interface PostV3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingOptions extends CallOptions {
  json: PostV3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingJson
}

/** 开具不动产租赁行业电子发票：应答 */
export type PostV3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingResponse = undefined

/** `v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing` */
export interface V3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasing extends PathNode {
  /**
   * 开具不动产租赁行业电子发票
   *
   * `POST /v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing`
   *
   * 产品：经营工具∙电子发票 · 角色：服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015941740 官方文档}
   */
  post(options: PostV3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingOptions): Promise<AxiosResponse<PostV3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingResponse>>
}

/** 上传电子发票文件：请求 */
export interface PostV3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFileForm {
  /** 电子发票文件二进制数据流 · 最大2097152字节 */
  file: FileInput
  /** 媒体文件元信息JSON格式字符串 */
  meta: string | {
    /** 子商户号 */
    sub_mchid?: string
    /** 发票文件的类型为PDF · 例：`PDF` */
    file_type: string
    /** 文件摘要算法 · 缺省时由客户端填写 */
    digest_alogrithm?: 'SM3'
    /** 文件摘要 · 缺省时由客户端填写 · 例：`66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0` */
    digest?: string
  }
}

/** 上传电子发票文件：选项 */
export interface PostV3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFileOptions extends CallOptions {
  form: PostV3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFileForm
}

/** 上传电子发票文件：应答 */
export interface PostV3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFileResponse {
  /** 电子发票文件ID · 例：`ASNFZ4mrze/+3LqYdlQyEA==` */
  fapiao_media_id: string
}

/** `v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file` */
export interface V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFile extends PathNode {
  /**
   * 上传电子发票文件
   *
   * `POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`
   *
   * 产品：经营工具∙电子发票 · 角色：直连商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012556605 官方文档}
   */
  post(options: PostV3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFileOptions): Promise<AxiosResponse<PostV3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFileResponse>>
}

/** 查询电子发票：查询参数 */
export interface GetV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdQuery {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 商户发票单号 · 例：`20200701123456` */
  fapiao_id?: string
}

/** 查询电子发票：选项 */
export interface GetV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdOptions extends CallOptions {
  /** 发票申请单号 · 例：`4200000444201910177461284488` */
  fapiao_apply_id: string
  query?: GetV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdQuery
}

/** 查询电子发票：应答 */
export interface GetV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdResponse {
  /** 发票数量 */
  total_count: number
  /** 发票信息 */
  fapiao_information: {
    /** 商户发票单号 · 例：`20200701123456` */
    fapiao_id: string
    /** 发票状态 */
    status: 'ISSUE_ACCEPTED' | 'ISSUED' | 'REVERSE_ACCEPTED' | 'REVERSED' | 'ISSUE_FAILED' | 'REVERSE_FAILED' | (string & {})
    /** 蓝字发票信息 */
    blue_fapiao?: NewTaxControlFapiaoIssuance
    /** 红字发票信息 */
    red_fapiao?: NewTaxControlFapiaoIssuance
    /** 电子发票插卡信息 */
    card_information?: {
      /** 插卡公众号AppID · 例：`wxab8acb865bb1637e` */
      card_appid: string
      /** 用户在插卡公众号下的OpenID · 例：`plN5twRbHym_j-QcqCzstl0HmwEs` */
      card_openid: string
      /** 电子发票卡券模板ID · 例：`p4gLgvlAYSEOpeXGFVJRFxgop6iY` */
      card_id?: string
      /** 电子发票在卡包中的编码 · 例：`379550244162` */
      card_code?: string
      /** 发票卡券状态 */
      card_status: 'INSERT_ACCEPTED' | 'INSERTED' | 'DISCARD_ACCEPTED' | 'DISCARDED' | (string & {})
    }
    /** 总价税合计 · 单位：分 */
    total_amount: number
    /** 总税额 · 单位：分 */
    tax_amount: number
    /** 总金额 · 单位：分 */
    amount: number
    /** 销售方信息 */
    seller_information: NewTaxControlFapiaoSellerInformation
    /** 购买方信息 */
    buyer_information: NewTaxControlFapiaoBuyerInformationReceived
    /** 附加信息 */
    extra_information: NewTaxControlFapiaoExtraInformation
    /** 发票行信息 */
    items: NewTaxControlFapiaoLineItemReceived[]
    /** 备注信息 */
    remark?: string
    /** 开票失败错误码 · 例：`BIZ_ERROR` */
    fapiao_error_code?: string
    /** 开票失败原因 */
    fapiao_error_message?: string
  }[]
}

/** `v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}` */
export interface V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyId extends Printed {
  /**
   * 查询电子发票
   *
   * `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`
   *
   * 产品：经营工具∙电子发票 · 角色：直连商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012531753 官方文档}
   */
  get(options: GetV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdOptions): Promise<AxiosResponse<GetV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdResponse>>
  readonly fapiaoFiles: V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFiles
  readonly insertCards: V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCards
  readonly reverse: V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReverse
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/${Path}`>
}

/** 获取发票下载信息：查询参数 */
export interface GetV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFilesQuery {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 商户发票单号 · 例：`20200701123456` */
  fapiao_id: string
}

/** 获取发票下载信息：选项 */
export interface GetV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFilesOptions extends CallOptions {
  /** 发票申请单号 · 例：`4200000444201910177461284488` */
  fapiao_apply_id: string
  query: GetV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFilesQuery
}

/** 获取发票下载信息：应答 */
export interface GetV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFilesResponse {
  /** 发票列表 */
  fapiao_download_info_list?: {
    /** 商户发票单号 · 例：`20200701123456` */
    fapiao_id?: string
    /** 发票文件下载地址 · 例：`https://pay.wechatpay.cn/invoicing/fapiao/fapiao-file` */
    download_url?: string
    /** 发票状态 */
    status?: 'ISSUE_ACCEPTED' | 'ISSUED' | 'REVERSE_ACCEPTED' | 'REVERSED' | 'ISSUE_FAILED' | 'REVERSE_FAILED' | (string & {})
  }[]
}

/** `v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files` */
export interface V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFiles extends PathNode {
  /**
   * 获取发票下载信息
   *
   * `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files`
   *
   * 产品：经营工具∙电子发票 · 角色：普通商户、服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012538335 官方文档}
   */
  get(options: GetV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFilesOptions): Promise<AxiosResponse<GetV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFilesResponse>>
}

/** 将电子发票插入微信用户卡包：请求 */
export interface PostV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCardsJson {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 插卡场景 */
  scene: 'WITH_WECHATPAY' | 'WITHOUT_WECHATPAY'
  /** 购买方信息 */
  buyer_information: NewTaxControlFapiaoBuyerInformation
  /** 电子发票卡券信息列表 */
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
    /** 密码 · 例：`006>299-375/326>2+7/*0-+<3510` */
    password: string
    /** 总价税合计 · 单位：分 */
    total_amount: number
    /** 总税额 · 单位：分 */
    tax_amount: number
    /** 总金额 · 单位：分 */
    amount: number
    /** 销售方信息 */
    seller_information: NewTaxControlFapiaoSellerInformation
    /** 附加信息 */
    extra_information: NewTaxControlFapiaoExtraInformation
    /** 发票行信息 */
    items: NewTaxControlFapiaoLineItem[]
    /** 备注信息 */
    remark?: string
  }[]
}

/** 将电子发票插入微信用户卡包：选项 */
export interface PostV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCardsOptions extends CallOptions {
  /** 发票申请单号 · 例：`4200000444201910177461284488` */
  fapiao_apply_id: string
  json: PostV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCardsJson
}

/** 将电子发票插入微信用户卡包：应答 */
export type PostV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCardsResponse = undefined

/** `v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards` */
export interface V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCards extends PathNode {
  /**
   * 将电子发票插入微信用户卡包
   *
   * `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`
   *
   * 产品：经营工具∙电子发票 · 角色：直连商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012538365 官方文档}
   */
  post(options: PostV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCardsOptions): Promise<AxiosResponse<PostV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCardsResponse>>
}

/** 冲红电子发票：请求 */
export interface PostV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReverseJson {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 冲红原因 */
  reverse_reason: 'ISSUE_ERROR' | 'SALES_RETURN' | 'SERVICE_SUSPENTION' | 'SALES_DISCOUNT'
  /** 需要冲红的发票信息 */
  fapiao_information: {
    /** 商户发票单号 · 例：`20200701123456` */
    fapiao_id: string
    /** 发票代码 · 例：`044001911211` */
    fapiao_code?: string
    /** 发票号码 · 例：`12897794` */
    fapiao_number: string
  }[]
}

/** 冲红电子发票：选项 */
export interface PostV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReverseOptions extends CallOptions {
  /** 发票申请单号 · 例：`4200000444201910177461284488` */
  fapiao_apply_id: string
  json: PostV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReverseJson
}

/** 冲红电子发票：应答 */
export type PostV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReverseResponse = undefined

/** `v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse` */
export interface V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReverse extends PathNode {
  /**
   * 冲红电子发票
   *
   * `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`
   *
   * 产品：经营工具∙电子发票 · 角色：直连商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012538327 官方文档}
   */
  post(options: PostV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReverseOptions): Promise<AxiosResponse<PostV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReverseResponse>>
}

/** 获取邀请商户开通服务商电子发票能力：查询参数 */
export interface GetV3NewTaxControlFapiaoFapiaomerchantGetspinviteurlQuery {
  /** 操作类型 */
  operation_type: 'AUTH_BINDING'
  /** 开票模式 */
  fapiao_mode: 'THIRD_OR_SELF_FAPIAO' | 'TENCENT_DIGITAL_TAX'
  /** 发票能力类型 */
  fapiao_ability_type_list?: ('BASE_ABILITY' | 'REAL_ESTATE_ABILITY' | 'PASSENGER_TRANSPORT_ABILITY' | 'REFINED_OIL_ABILITY')[]
  /** 服务商邀请渠道 · 例：`miniprogram` */
  invite_channel?: string
  /** 操作人员 · 敏感信息，加密传输 */
  operate_user?: string
  /** 服务商邀请code · 例：`code_20200101_123` */
  invite_code: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
}

/** 获取邀请商户开通服务商电子发票能力：选项 */
export interface GetV3NewTaxControlFapiaoFapiaomerchantGetspinviteurlOptions extends CallOptions {
  query: GetV3NewTaxControlFapiaoFapiaomerchantGetspinviteurlQuery
}

/** 获取邀请商户开通服务商电子发票能力：应答 */
export interface GetV3NewTaxControlFapiaoFapiaomerchantGetspinviteurlResponse {
  /** 邀请开通二维码链接 */
  invite_url: string
  /** 开通小程序AppID · 例：`wxb1170446a4c0a5a2` */
  miniprogram_appid: string
  /** 开通小程序跳转路径 */
  miniprogram_path: string
}

/** `v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl` */
export interface V3NewTaxControlFapiaoFapiaomerchantGetspinviteurl extends PathNode {
  /**
   * 获取邀请商户开通服务商电子发票能力
   *
   * `GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`
   *
   * 产品：经营工具∙电子发票 · 角色：服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015941495 官方文档}
   */
  get(options: GetV3NewTaxControlFapiaoFapiaomerchantGetspinviteurlOptions): Promise<AxiosResponse<GetV3NewTaxControlFapiaoFapiaomerchantGetspinviteurlResponse>>
}

/** 获取邀请开通的商户信息：查询参数 */
export interface GetV3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoQuery {
  /** 查询时间起 · RFC 3339 · 例：`2020-07-01T12:00:00+08:00` */
  query_time_start: string
  /** 查询时间止 · RFC 3339 · 例：`2020-07-02T12:00:00+08:00` */
  query_time_end: string
  /** 本次查询的起始位置 */
  offset: number
  /** 本次查询的最大数量 */
  limit: number
  /** 服务商邀请code · 例：`code_20200101_123` */
  invite_code?: string
  /** 商户邀请状态 */
  mch_invite_status: 'MCH_INVITE_SUCC' | 'MCH_INVITE_FAILED'
}

/** 获取邀请开通的商户信息：选项 */
export interface GetV3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoOptions extends CallOptions {
  query: GetV3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoQuery
}

/** 获取邀请开通的商户信息：应答 */
export interface GetV3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoResponse {
  /** 总数 */
  total_count: number
  /** 本次查询的起始位置 */
  offset: number
  /** 本次查询的最大数量 */
  limit: number
  /** 相关链接 */
  links?: NewTaxControlFapiaoPageLinks
  /** 邀请的商户结果 */
  mch_invite_result_list?: {
    /** 子商户号 · 例：`1900000109` */
    sub_mchid?: string
    /** 商户邀请的状态 */
    mch_invite_status: 'MCH_INVITE_SUCC' | 'MCH_INVITE_FAILED' | (string & {})
    /** 商户名称 */
    ep_name: string
    /** 商户税号 · 例：`9144050071126766XG` */
    tax_id: string
    /** 服务商邀请code · 例：`code_20200101_123` */
    invite_code: string
    /** 商户操作时间 · RFC 3339 · 例：`2020-07-01T00:00:00+08:00` */
    operate_time: string
    /** 商户邀请失败错误码 */
    invite_failed_code?: 'UNKNOWN_TAX_INFO' | 'INVALID_COMPANY_INFO' | 'NOT_MEET_ACCESS_CONDITION' | 'NOT_IN_PILOT_SCOPE' | 'MISSING_TAX_AUTHORITY_CODE' | 'MERCHANT_INFO_NOT_SET' | 'UNKNOWN_ERROR' | (string & {})
    /** 商户邀请失败的原因 */
    invite_failed_reason?: string
  }[]
}

/** `v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo` */
export interface V3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfo extends PathNode {
  /**
   * 获取邀请开通的商户信息
   *
   * `GET /v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo`
   *
   * 产品：经营工具∙电子发票 · 角色：服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015941524 官方文档}
   */
  get(options: GetV3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoOptions): Promise<AxiosResponse<GetV3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoResponse>>
}

/** 获取商户开票基础信息：查询参数 */
export interface GetV3NewTaxControlFapiaoMerchantBaseInformationQuery {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
}

/** 获取商户开票基础信息：选项 */
export interface GetV3NewTaxControlFapiaoMerchantBaseInformationOptions extends CallOptions {
  query?: GetV3NewTaxControlFapiaoMerchantBaseInformationQuery
}

/** 获取商户开票基础信息：应答 */
export interface GetV3NewTaxControlFapiaoMerchantBaseInformationResponse {
  /** 销售方信息 */
  seller_information: NewTaxControlFapiaoSellerInformation
  /** 附加信息 */
  extra_information: NewTaxControlFapiaoExtraInformation
}

/** `v3/new-tax-control-fapiao/merchant/base-information` */
export interface V3NewTaxControlFapiaoMerchantBaseInformation extends PathNode {
  /**
   * 获取商户开票基础信息
   *
   * `GET /v3/new-tax-control-fapiao/merchant/base-information`
   *
   * 产品：经营工具∙电子发票 · 角色：直连商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012538180 官方文档}
   */
  get(options?: GetV3NewTaxControlFapiaoMerchantBaseInformationOptions): Promise<AxiosResponse<GetV3NewTaxControlFapiaoMerchantBaseInformationResponse>>
}

/** 查询商户配置的开发选项：选项 */
export interface GetV3NewTaxControlFapiaoMerchantDevelopmentConfigOptions extends CallOptions {
}

/** 查询商户配置的开发选项：应答 */
export interface GetV3NewTaxControlFapiaoMerchantDevelopmentConfigResponse extends NewTaxControlFapiaoDevelopmentConfig {}

/** 配置开发选项：请求 */
export interface PatchV3NewTaxControlFapiaoMerchantDevelopmentConfigJson {
  /** 商户回调地址 · 例：`https://pay.weixin.qq.com/callback` */
  callback_url?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mch_code?: string
  /** 全部账单展示开发票入口开关 */
  show_fapiao_cell?: boolean
  /** 商户是否支持开电子专票 */
  support_vat_fapiao?: boolean
}

/** 配置开发选项：选项 */
export interface PatchV3NewTaxControlFapiaoMerchantDevelopmentConfigOptions extends CallOptions {
  json: PatchV3NewTaxControlFapiaoMerchantDevelopmentConfigJson
}

/** 配置开发选项：应答 */
export interface PatchV3NewTaxControlFapiaoMerchantDevelopmentConfigResponse extends NewTaxControlFapiaoDevelopmentConfig {}

/** `v3/new-tax-control-fapiao/merchant/development-config` */
export interface V3NewTaxControlFapiaoMerchantDevelopmentConfig extends PathNode {
  /**
   * 查询商户配置的开发选项
   *
   * `GET /v3/new-tax-control-fapiao/merchant/development-config`
   *
   * 产品：经营工具∙电子发票 · 角色：直连商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012529526 官方文档}
   */
  get(options?: GetV3NewTaxControlFapiaoMerchantDevelopmentConfigOptions): Promise<AxiosResponse<GetV3NewTaxControlFapiaoMerchantDevelopmentConfigResponse>>
  /**
   * 配置开发选项
   *
   * `PATCH /v3/new-tax-control-fapiao/merchant/development-config`
   *
   * 产品：经营工具∙电子发票 · 角色：直连商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012529457 官方文档}
   */
  patch(options: PatchV3NewTaxControlFapiaoMerchantDevelopmentConfigOptions): Promise<AxiosResponse<PatchV3NewTaxControlFapiaoMerchantDevelopmentConfigResponse>>
}

/** 获取商品和服务税收分类对照表：查询参数 */
export interface GetV3NewTaxControlFapiaoMerchantTaxCodesQuery {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 本次查询的起始位置 */
  offset: number
  /** 本次查询的最大数量 */
  limit: number
}

/** 获取商品和服务税收分类对照表：选项 */
export interface GetV3NewTaxControlFapiaoMerchantTaxCodesOptions extends CallOptions {
  query: GetV3NewTaxControlFapiaoMerchantTaxCodesQuery
}

/** 获取商品和服务税收分类对照表：应答 */
export interface GetV3NewTaxControlFapiaoMerchantTaxCodesResponse {
  /** 本次查询的起始位置 */
  offset: number
  /** 本次查询的最大数量 */
  limit: number
  /** 相关链接 */
  links?: NewTaxControlFapiaoPageLinks
  /** 本次查询到的数据 */
  data: {
    /** 由商户自定义的货物或应税劳务、服务名称 */
    goods_name: string
    /** 企业侧维护的货物或应税劳务、服务编码 */
    goods_id?: number
    /** 税局侧规定的货物或应税劳务、服务分类名称 */
    goods_category?: string
    /** 货物或应税劳务、服务编码 · 例：`3010101020203000000` */
    tax_code: string
    /** 税率 */
    tax_rate: number
    /** 税收优惠政策标识 · 例：`NO_FAVORABLE` */
    tax_prefer_mark: string
  }[]
  /** 总记录数 */
  total_count: number
}

/** `v3/new-tax-control-fapiao/merchant/tax-codes` */
export interface V3NewTaxControlFapiaoMerchantTaxCodes extends PathNode {
  /**
   * 获取商品和服务税收分类对照表
   *
   * `GET /v3/new-tax-control-fapiao/merchant/tax-codes`
   *
   * 产品：经营工具∙电子发票 · 角色：直连商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012538236 官方文档}
   */
  get(options: GetV3NewTaxControlFapiaoMerchantTaxCodesOptions): Promise<AxiosResponse<GetV3NewTaxControlFapiaoMerchantTaxCodesResponse>>
}

/** 检查子商户开票功能状态：选项 */
export interface PostV3NewTaxControlFapiaoMerchantBySubMchidCheckOptions extends CallOptions {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
}

/** 检查子商户开票功能状态：应答 */
export type PostV3NewTaxControlFapiaoMerchantBySubMchidCheckResponse = undefined

/** `v3/new-tax-control-fapiao/merchant/{sub_mchid}/check` */
export interface V3NewTaxControlFapiaoMerchantBySubMchidCheck extends PathNode {
  /**
   * 检查子商户开票功能状态
   *
   * `POST /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check`
   *
   * 产品：经营工具∙电子发票 · 角色：服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474022 官方文档}
   */
  post(options: PostV3NewTaxControlFapiaoMerchantBySubMchidCheckOptions): Promise<AxiosResponse<PostV3NewTaxControlFapiaoMerchantBySubMchidCheckResponse>>
}

/** 检查子商户开票功能状态：选项 */
export interface GetV3NewTaxControlFapiaoMerchantBySubMchidCheckStatusOptions extends CallOptions {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
}

/** 检查子商户开票功能状态：应答 */
export interface GetV3NewTaxControlFapiaoMerchantBySubMchidCheckStatusResponse {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 第三方开票模式 */
  third_mode?: {
    /** 第三方/自建发票能力接入状态 */
    status: 'DISABLED' | 'ENABLED' | (string & {})
  }
  /** 数电发票模式 */
  digital_tax_mode?: {
    /** 接入状态 */
    status: 'APPROVAL_PENDING' | 'ACCESS_CONFIRMED_PENDING' | 'ABILITY_CONFIRMED_PENDING' | 'BILLING_PERSON_REGISTER_PENDING' | 'BILLING_PERSON_CONFIRMED_PENDING' | 'SECURITY_SETTING_PENDING' | 'APPLY_FAILED' | 'DISABLED' | 'ENABLED' | 'RESOURCE_EXPIRED' | (string & {})
    /** 开票人信息 */
    billing_person_info?: {
      /** 开票人ID · 例：`187776276864872` */
      id?: string
      /** 开票人姓名 */
      name?: string
    }
    /** 接入时间 · RFC 3339 · 例：`2020-07-01T00:00:00+08:00` */
    access_time?: string
    /** 过期时间 · RFC 3339 · 例：`2020-07-02T00:00:00+08:00` */
    expired_time?: string
    /** 接入失败原因 */
    access_fail_reason?: string
    /** 能力信息 */
    ability_info?: {
      /** 能力类型 */
      type: 'BASE_ABILITY' | 'PASSENGER_TRANSPORT_ABILITY' | 'REAL_ESTATE_ABILITY' | (string & {})
      /** 能力授权状态 */
      status: 'AUTHORIZED' | 'AUTHORIZE_PENDING' | 'DEAUTHORIZED' | 'AUTHORIZE_FAILED' | (string & {})
      /** 能力授权失败原因 */
      authorize_fail_reason?: string
    }[]
  }
}

/** `v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status` */
export interface V3NewTaxControlFapiaoMerchantBySubMchidCheckStatus extends PathNode {
  /**
   * 检查子商户开票功能状态
   *
   * `GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`
   *
   * 产品：经营工具∙电子发票 · 角色：服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015792561 官方文档}
   */
  get(options: GetV3NewTaxControlFapiaoMerchantBySubMchidCheckStatusOptions): Promise<AxiosResponse<GetV3NewTaxControlFapiaoMerchantBySubMchidCheckStatusResponse>>
}

/** 获取用户填写的抬头：查询参数 */
export interface GetV3NewTaxControlFapiaoUserTitleQuery {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 开票场景 */
  scene: 'WITH_WECHATPAY' | 'WITHOUT_WECHATPAY'
  /** 发票申请单号 · 例：`4200000444201910177461284488` */
  fapiao_apply_id: string
}

/** 获取用户填写的抬头：选项 */
export interface GetV3NewTaxControlFapiaoUserTitleOptions extends CallOptions {
  query: GetV3NewTaxControlFapiaoUserTitleQuery
}

/** 获取用户填写的抬头：应答 */
export interface GetV3NewTaxControlFapiaoUserTitleResponse extends NewTaxControlFapiaoBuyerInformationReceived {}

/** `v3/new-tax-control-fapiao/user-title` */
export interface V3NewTaxControlFapiaoUserTitle extends Printed {
  /**
   * 获取用户填写的抬头
   *
   * `GET /v3/new-tax-control-fapiao/user-title`
   *
   * 产品：经营工具∙电子发票 · 角色：直连商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012538112 官方文档}
   */
  get(options: GetV3NewTaxControlFapiaoUserTitleOptions): Promise<AxiosResponse<GetV3NewTaxControlFapiaoUserTitleResponse>>
  readonly titleUrl: V3NewTaxControlFapiaoUserTitleTitleUrl
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/new-tax-control-fapiao/user-title/${Path}`>
}

/** 获取抬头填写链接：查询参数 */
export interface GetV3NewTaxControlFapiaoUserTitleTitleUrlQuery {
  /** 子商户号 · 例：`1900000109` */
  sub_mchid?: string
  /** 发票申请单号 · 例：`fapiao_20200701_123456` */
  fapiao_apply_id: string
  /** 开票来源 */
  source: 'WEB' | 'MINIPROGRAM'
  /** 商户AppID · 例：`wxb1170446a4c0a5a2` */
  appid: string
  /** 用户OpenID · 例：`plN5twRbHym_j-QcqCzstl0HmwEs` */
  openid: string
  /** 总金额 · 单位：分 */
  total_amount: number
  /** 销售方名称 */
  seller_name?: string
  /** 是否需要展示手机号填写栏 */
  show_phone_cell?: boolean
  /** 用户是否必须填写手机号 */
  must_input_phone?: boolean
  /** 是否需要展示邮箱地址填写栏 */
  show_email_cell?: boolean
  /** 用户是否必须填写邮箱地址 */
  must_input_email?: boolean
}

/** 获取抬头填写链接：选项 */
export interface GetV3NewTaxControlFapiaoUserTitleTitleUrlOptions extends CallOptions {
  query: GetV3NewTaxControlFapiaoUserTitleTitleUrlQuery
}

/** 获取抬头填写链接：应答 */
export interface GetV3NewTaxControlFapiaoUserTitleTitleUrlResponse {
  /** 抬头填写链接 · 例：`https://payapp.weixin.qq.com` */
  title_url?: string
  /** 抬头填写小程序AppID · 例：`wxb1170446a4c0a5a2` */
  miniprogram_appid?: string
  /** 抬头填写小程序页面路径 */
  miniprogram_path?: string
  /** 抬头填写小程序的用户名 · 例：`gh_86a091e50ad4@app` */
  miniprogram_user_name?: string
}

/** `v3/new-tax-control-fapiao/user-title/title-url` */
export interface V3NewTaxControlFapiaoUserTitleTitleUrl extends PathNode {
  /**
   * 获取抬头填写链接
   *
   * `GET /v3/new-tax-control-fapiao/user-title/title-url`
   *
   * 产品：经营工具∙电子发票 · 角色：直连商户、服务商、渠道商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012538106 官方文档}
   */
  get(options: GetV3NewTaxControlFapiaoUserTitleTitleUrlOptions): Promise<AxiosResponse<GetV3NewTaxControlFapiaoUserTitleTitleUrlResponse>>
}

export interface NewTaxControlFapiaoOperations {
  'POST /v3/new-tax-control-fapiao/card-template': { json: PostV3NewTaxControlFapiaoCardTemplateJson; options: PostV3NewTaxControlFapiaoCardTemplateOptions; response: PostV3NewTaxControlFapiaoCardTemplateResponse }
  'GET /v3/new-tax-control-fapiao/download': { query: GetV3NewTaxControlFapiaoDownloadQuery; options: GetV3NewTaxControlFapiaoDownloadOptions; response: GetV3NewTaxControlFapiaoDownloadResponse }
  'POST /v3/new-tax-control-fapiao/fapiao-applications': { json: PostV3NewTaxControlFapiaoFapiaoApplicationsJson; options: PostV3NewTaxControlFapiaoFapiaoApplicationsOptions; response: PostV3NewTaxControlFapiaoFapiaoApplicationsResponse }
  'POST /v3/new-tax-control-fapiao/fapiao-applications/issue-general': { json: PostV3NewTaxControlFapiaoFapiaoApplicationsIssueGeneralJson; options: PostV3NewTaxControlFapiaoFapiaoApplicationsIssueGeneralOptions; response: PostV3NewTaxControlFapiaoFapiaoApplicationsIssueGeneralResponse }
  'POST /v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport': { json: PostV3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportJson; options: PostV3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportOptions; response: PostV3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportResponse }
  'POST /v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil': { json: PostV3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilJson; options: PostV3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilOptions; response: PostV3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilResponse }
  'POST /v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing': { json: PostV3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingJson; options: PostV3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingOptions; response: PostV3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingResponse }
  'POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file': { form: PostV3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFileForm; options: PostV3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFileOptions; response: PostV3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFileResponse }
  'GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}': { query: GetV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdQuery; options: GetV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdOptions; response: GetV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdResponse }
  'GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files': { query: GetV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFilesQuery; options: GetV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFilesOptions; response: GetV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFilesResponse }
  'POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards': { json: PostV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCardsJson; options: PostV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCardsOptions; response: PostV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCardsResponse }
  'POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse': { json: PostV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReverseJson; options: PostV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReverseOptions; response: PostV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReverseResponse }
  'GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl': { query: GetV3NewTaxControlFapiaoFapiaomerchantGetspinviteurlQuery; options: GetV3NewTaxControlFapiaoFapiaomerchantGetspinviteurlOptions; response: GetV3NewTaxControlFapiaoFapiaomerchantGetspinviteurlResponse }
  'GET /v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo': { query: GetV3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoQuery; options: GetV3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoOptions; response: GetV3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoResponse }
  'GET /v3/new-tax-control-fapiao/merchant/base-information': { query: GetV3NewTaxControlFapiaoMerchantBaseInformationQuery; options: GetV3NewTaxControlFapiaoMerchantBaseInformationOptions; response: GetV3NewTaxControlFapiaoMerchantBaseInformationResponse }
  'GET /v3/new-tax-control-fapiao/merchant/development-config': { options: GetV3NewTaxControlFapiaoMerchantDevelopmentConfigOptions; response: GetV3NewTaxControlFapiaoMerchantDevelopmentConfigResponse }
  'PATCH /v3/new-tax-control-fapiao/merchant/development-config': { json: PatchV3NewTaxControlFapiaoMerchantDevelopmentConfigJson; options: PatchV3NewTaxControlFapiaoMerchantDevelopmentConfigOptions; response: PatchV3NewTaxControlFapiaoMerchantDevelopmentConfigResponse }
  'GET /v3/new-tax-control-fapiao/merchant/tax-codes': { query: GetV3NewTaxControlFapiaoMerchantTaxCodesQuery; options: GetV3NewTaxControlFapiaoMerchantTaxCodesOptions; response: GetV3NewTaxControlFapiaoMerchantTaxCodesResponse }
  'POST /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check': { options: PostV3NewTaxControlFapiaoMerchantBySubMchidCheckOptions; response: PostV3NewTaxControlFapiaoMerchantBySubMchidCheckResponse }
  'GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status': { options: GetV3NewTaxControlFapiaoMerchantBySubMchidCheckStatusOptions; response: GetV3NewTaxControlFapiaoMerchantBySubMchidCheckStatusResponse }
  'GET /v3/new-tax-control-fapiao/user-title': { query: GetV3NewTaxControlFapiaoUserTitleQuery; options: GetV3NewTaxControlFapiaoUserTitleOptions; response: GetV3NewTaxControlFapiaoUserTitleResponse }
  'GET /v3/new-tax-control-fapiao/user-title/title-url': { query: GetV3NewTaxControlFapiaoUserTitleTitleUrlQuery; options: GetV3NewTaxControlFapiaoUserTitleTitleUrlOptions; response: GetV3NewTaxControlFapiaoUserTitleTitleUrlResponse }
}

/** 购买方信息 */
export interface NewTaxControlFapiaoBuyerInformation {
  /** 购买方类型 */
  type: 'INDIVIDUAL' | 'ORGANIZATION'
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
  /** 手机号 · 敏感信息，加密传输 */
  phone?: string
  /** 邮箱地址 · 敏感信息，加密传输 */
  email?: string
  /** 订单金额 · 单位：分 */
  amount?: number
  /** 商户订单号 · 例：`order_20200701_123456` */
  out_trade_no?: string
  /** 开具的发票类型 */
  fapiao_bill_type?: 'COMM_FAPIAO' | 'VAT_FAPIAO'
  /** 留言信息 */
  user_apply_message?: string
}

/** 购买方信息 */
export interface NewTaxControlFapiaoBuyerInformationReceived {
  /** 购买方类型 */
  type: 'INDIVIDUAL' | 'ORGANIZATION' | (string & {})
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
  /** 手机号 · 敏感信息，加密传输 */
  phone?: string
  /** 邮箱地址 · 敏感信息，加密传输 */
  email?: string
  /** 订单金额 · 单位：分 */
  amount?: number
  /** 商户订单号 · 例：`order_20200701_123456` */
  out_trade_no?: string
  /** 开具的发票类型 */
  fapiao_bill_type?: 'COMM_FAPIAO' | 'VAT_FAPIAO' | (string & {})
  /** 留言信息 */
  user_apply_message?: string
}

/** 开发选项 */
export interface NewTaxControlFapiaoDevelopmentConfig {
  /** 商户回调地址 · 例：`https://pay.weixin.qq.com/callback` */
  callback_url: string
  /** 全部账单展示开发票入口开关 */
  show_fapiao_cell?: boolean
  /** 商户是否支持开电子专票 */
  support_vat_fapiao?: boolean
}

/** 附加信息 */
export interface NewTaxControlFapiaoExtraInformation {
  /** 收款人 */
  payee?: string
  /** 复核人 */
  reviewer?: string
  /** 开票人 */
  drawer: string
}

/** 开票信息 */
export interface NewTaxControlFapiaoIssuance {
  /** 发票代码 · 例：`044001911211` */
  fapiao_code: string
  /** 发票号码 · 例：`12897794` */
  fapiao_number: string
  /** 校验码 · 例：`69001808340631374774` */
  check_code: string
  /** 密码 · 例：`006>299-375/326>2+7/*0-+<351059<80<4*\/5>+<11631+*3030/5*37+` */
  password: string
  /** 开票时间 · RFC 3339 · 例：`2020-07-01T12:00:00+08:00` */
  fapiao_time: string
}

/** 发票行 */
export interface NewTaxControlFapiaoLineItem {
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
  /** 税收优惠政策标识 */
  tax_prefer_mark: 'NO_FAVORABLE' | 'OUTSIDE_VAT' | 'VAT_EXEMPT' | 'NORMAL_ZERO_RATED' | 'EXPORT_ZERO_RATED'
  /** 是否折扣行 */
  discount: boolean
}

/** 发票行 */
export interface NewTaxControlFapiaoLineItemReceived {
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
  /** 税收优惠政策标识 */
  tax_prefer_mark: 'NO_FAVORABLE' | 'OUTSIDE_VAT' | 'VAT_EXEMPT' | 'NORMAL_ZERO_RATED' | 'EXPORT_ZERO_RATED' | (string & {})
  /** 是否折扣行 */
  discount: boolean
}

/** 相关链接 */
export interface NewTaxControlFapiaoPageLinks {
  /** 下一页链接 */
  next?: string
  /** 上一页链接 */
  prev?: string
  /** 当前链接 */
  self?: string
}

/** 销售方信息 */
export interface NewTaxControlFapiaoSellerInformation {
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

/** 交易信息 */
export interface NewTaxControlFapiaoTransactionInformation {
  /** 支付渠道 */
  pay_channel: 'WECHAT_PAY'
  /** 支付订单号 · 例：`4200000008202508080512076713` */
  transaction_id: string
  /** 支付商户订单号 · 例：`order_20200701_123456` */
  out_trade_no?: string
  /** 交易金额 · 单位：分 */
  amount: number
}

