// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'
import type { V3CapitalCapitallhhAreasProvincesByProvinceCodeNode } from './prefixes'

/** 查询省份列表：选项 */
export interface GetV3CapitalCapitallhhAreasProvincesOptions extends CallOptions {
}

/** 查询省份列表：应答 */
export interface GetV3CapitalCapitallhhAreasProvincesResponse {
  /** 省份列表 */
  data?: {
    /** 省份名称 */
    province_name: string
    /** 省份编码 */
    province_code: number
  }[]
  /** 查询数据总条数 */
  total_count: number
}

/** `v3/capital/capitallhh/areas/provinces` */
export interface V3CapitalCapitallhhAreasProvinces extends Printed {
  /**
   * 查询省份列表
   *
   * `GET /v3/capital/capitallhh/areas/provinces`
   *
   * 产品：通用接口 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012698641 官方文档}
   */
  get(options?: GetV3CapitalCapitallhhAreasProvincesOptions): Promise<AxiosResponse<GetV3CapitalCapitallhhAreasProvincesResponse>>
  readonly _province_code_: V3CapitalCapitallhhAreasProvincesByProvinceCodeNode
  readonly '{province_code}': V3CapitalCapitallhhAreasProvincesByProvinceCodeNode
  readonly '{province_code}/cities': V3CapitalCapitallhhAreasProvincesByProvinceCodeCities
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/capital/capitallhh/areas/provinces/${Path}`>
}

/** 查询城市列表：选项 */
export interface GetV3CapitalCapitallhhAreasProvincesByProvinceCodeCitiesOptions extends CallOptions {
  /** 省份编码 */
  province_code: number
}

/** 查询城市列表：应答 */
export interface GetV3CapitalCapitallhhAreasProvincesByProvinceCodeCitiesResponse {
  /** 城市列表 */
  data?: {
    /** 城市名称 */
    city_name: string
    /** 城市编码 */
    city_code: number
  }[]
  /** 查询数据总条数 */
  total_count: number
}

/** `v3/capital/capitallhh/areas/provinces/{province_code}/cities` */
export interface V3CapitalCapitallhhAreasProvincesByProvinceCodeCities extends PathNode {
  /**
   * 查询城市列表
   *
   * `GET /v3/capital/capitallhh/areas/provinces/{province_code}/cities`
   *
   * 产品：通用接口 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697470 官方文档}
   */
  get(options: GetV3CapitalCapitallhhAreasProvincesByProvinceCodeCitiesOptions): Promise<AxiosResponse<GetV3CapitalCapitallhhAreasProvincesByProvinceCodeCitiesResponse>>
}

/** 查询支持对公业务的银行列表：查询参数 */
export interface GetV3CapitalCapitallhhBanksCorporateBankingQuery {
  /** 本次查询偏移量 */
  offset?: number
  /** 本次请求最大查询条数 */
  limit: number
}

/** 查询支持对公业务的银行列表：选项 */
export interface GetV3CapitalCapitallhhBanksCorporateBankingOptions extends CallOptions {
  query: GetV3CapitalCapitallhhBanksCorporateBankingQuery
}

/** 查询支持对公业务的银行列表：应答 */
export interface GetV3CapitalCapitallhhBanksCorporateBankingResponse extends CapitalBankList {}

/** `v3/capital/capitallhh/banks/corporate-banking` */
export interface V3CapitalCapitallhhBanksCorporateBanking extends PathNode {
  /**
   * 查询支持对公业务的银行列表
   *
   * `GET /v3/capital/capitallhh/banks/corporate-banking`
   *
   * 产品：通用接口 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697626 官方文档}
   */
  get(options: GetV3CapitalCapitallhhBanksCorporateBankingOptions): Promise<AxiosResponse<GetV3CapitalCapitallhhBanksCorporateBankingResponse>>
}

/** 查询支持个人业务的银行列表：查询参数 */
export interface GetV3CapitalCapitallhhBanksPersonalBankingQuery {
  /** 本次查询偏移量 */
  offset?: number
  /** 本次请求最大查询条数 */
  limit: number
}

/** 查询支持个人业务的银行列表：选项 */
export interface GetV3CapitalCapitallhhBanksPersonalBankingOptions extends CallOptions {
  query: GetV3CapitalCapitallhhBanksPersonalBankingQuery
}

/** 查询支持个人业务的银行列表：应答 */
export interface GetV3CapitalCapitallhhBanksPersonalBankingResponse extends CapitalBankList {}

/** `v3/capital/capitallhh/banks/personal-banking` */
export interface V3CapitalCapitallhhBanksPersonalBanking extends PathNode {
  /**
   * 查询支持个人业务的银行列表
   *
   * `GET /v3/capital/capitallhh/banks/personal-banking`
   *
   * 产品：通用接口 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697583 官方文档}
   */
  get(options: GetV3CapitalCapitallhhBanksPersonalBankingOptions): Promise<AxiosResponse<GetV3CapitalCapitallhhBanksPersonalBankingResponse>>
}

/** 获取对私银行卡号开户银行：查询参数 */
export interface GetV3CapitalCapitallhhBanksSearchBanksByBankAccountQuery {
  /** 银行卡号 · 敏感信息，加密传输 */
  account_number: string
}

/** 获取对私银行卡号开户银行：选项 */
export interface GetV3CapitalCapitallhhBanksSearchBanksByBankAccountOptions extends CallOptions {
  query: GetV3CapitalCapitallhhBanksSearchBanksByBankAccountQuery
}

/** 获取对私银行卡号开户银行：应答 */
export interface GetV3CapitalCapitallhhBanksSearchBanksByBankAccountResponse {
  /** 查询数据总条数 */
  total_count: number
  /** 银行列表 */
  data?: CapitalBank[]
}

/** `v3/capital/capitallhh/banks/search-banks-by-bank-account` */
export interface V3CapitalCapitallhhBanksSearchBanksByBankAccount extends PathNode {
  /**
   * 获取对私银行卡号开户银行
   *
   * `GET /v3/capital/capitallhh/banks/search-banks-by-bank-account`
   *
   * 产品：通用接口 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697541 官方文档}
   */
  get(options: GetV3CapitalCapitallhhBanksSearchBanksByBankAccountOptions): Promise<AxiosResponse<GetV3CapitalCapitallhhBanksSearchBanksByBankAccountResponse>>
}

/** 查询支行列表：查询参数 */
export interface GetV3CapitalCapitallhhBanksByBankAliasCodeBranchesQuery {
  /** 城市编码 */
  city_code: number
  /** 本次查询偏移量 */
  offset?: number
  /** 本次请求最大查询条数 */
  limit: number
}

/** 查询支行列表：选项 */
export interface GetV3CapitalCapitallhhBanksByBankAliasCodeBranchesOptions extends CallOptions {
  /** 银行别名编码 · 例：`1000006247` */
  bank_alias_code: string
  query: GetV3CapitalCapitallhhBanksByBankAliasCodeBranchesQuery
}

/** 查询支行列表：应答 */
export interface GetV3CapitalCapitallhhBanksByBankAliasCodeBranchesResponse {
  /** 查询数据总条数 */
  total_count: number
  /** 本次查询条数 */
  count: number
  /** 支行列表 */
  data?: {
    /** 开户银行支行名称 */
    bank_branch_name: string
    /** 开户银行支行联行号 · 例：`102290072311` */
    bank_branch_id: string
  }[]
  /** 本次查询偏移量 */
  offset: number
  /** 分页链接 */
  links: CapitalPageLinks
  /** 开户银行 */
  account_bank: string
  /** 开户银行编码 */
  account_bank_code: number
  /** 银行别名 */
  bank_alias: string
  /** 银行别名编码 · 例：`1000006247` */
  bank_alias_code: string
}

/** `v3/capital/capitallhh/banks/{bank_alias_code}/branches` */
export interface V3CapitalCapitallhhBanksByBankAliasCodeBranches extends PathNode {
  /**
   * 查询支行列表
   *
   * `GET /v3/capital/capitallhh/banks/{bank_alias_code}/branches`
   *
   * 产品：通用接口 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697673 官方文档}
   */
  get(options: GetV3CapitalCapitallhhBanksByBankAliasCodeBranchesOptions): Promise<AxiosResponse<GetV3CapitalCapitallhhBanksByBankAliasCodeBranchesResponse>>
}

export interface CapitalOperations {
  'GET /v3/capital/capitallhh/areas/provinces': { options: GetV3CapitalCapitallhhAreasProvincesOptions; response: GetV3CapitalCapitallhhAreasProvincesResponse }
  'GET /v3/capital/capitallhh/areas/provinces/{province_code}/cities': { options: GetV3CapitalCapitallhhAreasProvincesByProvinceCodeCitiesOptions; response: GetV3CapitalCapitallhhAreasProvincesByProvinceCodeCitiesResponse }
  'GET /v3/capital/capitallhh/banks/corporate-banking': { query: GetV3CapitalCapitallhhBanksCorporateBankingQuery; options: GetV3CapitalCapitallhhBanksCorporateBankingOptions; response: GetV3CapitalCapitallhhBanksCorporateBankingResponse }
  'GET /v3/capital/capitallhh/banks/personal-banking': { query: GetV3CapitalCapitallhhBanksPersonalBankingQuery; options: GetV3CapitalCapitallhhBanksPersonalBankingOptions; response: GetV3CapitalCapitallhhBanksPersonalBankingResponse }
  'GET /v3/capital/capitallhh/banks/search-banks-by-bank-account': { query: GetV3CapitalCapitallhhBanksSearchBanksByBankAccountQuery; options: GetV3CapitalCapitallhhBanksSearchBanksByBankAccountOptions; response: GetV3CapitalCapitallhhBanksSearchBanksByBankAccountResponse }
  'GET /v3/capital/capitallhh/banks/{bank_alias_code}/branches': { query: GetV3CapitalCapitallhhBanksByBankAliasCodeBranchesQuery; options: GetV3CapitalCapitallhhBanksByBankAliasCodeBranchesOptions; response: GetV3CapitalCapitallhhBanksByBankAliasCodeBranchesResponse }
}

/** 银行 */
export interface CapitalBank {
  /** 银行别名 */
  bank_alias: string
  /** 银行别名编码 · 例：`1000006247` */
  bank_alias_code: string
  /** 开户银行 */
  account_bank: string
  /** 开户银行编码 */
  account_bank_code: number
  /** 是否需要填写支行 */
  need_bank_branch: boolean
}

/** 银行列表 */
export interface CapitalBankList {
  /** 查询数据总条数 */
  total_count: number
  /** 本次查询数据条数 */
  count: number
  /** 银行列表 */
  data?: CapitalBank[]
  /** 本次查询偏移量 */
  offset: number
  /** 分页链接 */
  links: CapitalPageLinks
}

/** 分页链接 */
export interface CapitalPageLinks {
  /** 下一页链接 · 例：`/v3/capital/capitallhh/banks/1001/branches?offset=10&limit=5` */
  next?: string
  /** 上一页链接 · 例：`/v3/capital/capitallhh/banks/1001/branchesoffset=0&limit=5` */
  prev?: string
  /** 当前链接 · 例：`/v3/capital/capitallhh/banks/1001/branches?offset=5&limit=5` */
  self?: string
}

