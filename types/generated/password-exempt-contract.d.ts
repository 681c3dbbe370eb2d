// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, Continued, PathNode, Printed } from '../index'

/** 电商收付通模式小程序场景预签约：请求 */
export interface PostV3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramJson extends PasswordExemptContractMiniProgramSignRequest {}

/** 电商收付通模式小程序场景预签约：选项 */
export interface PostV3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramOptions extends CallOptions {
  json: PostV3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramJson
}

/** 电商收付通模式小程序场景预签约：应答 */
export interface PostV3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramResponse extends PasswordExemptContractMiniProgramSignResult {}

/** `v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program` */
export interface V3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgram extends PathNode {
  /**
   * 电商收付通模式小程序场景预签约
   *
   * `POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program`
   *
   * 产品：免密支付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013369177 官方文档}
   */
  post(options: PostV3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramOptions): Promise<AxiosResponse<PostV3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramResponse>>
}

/** 电商收付通模式支付后场景预签约：请求 */
export interface PostV3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignJson extends PasswordExemptContractPayRedirectSignRequest {}

/** 电商收付通模式支付后场景预签约：选项 */
export interface PostV3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignOptions extends CallOptions {
  json: PostV3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignJson
}

/** 电商收付通模式支付后场景预签约：应答 */
export interface PostV3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignResponse extends PasswordExemptContractReference {}

/** `v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign` */
export interface V3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSign extends PathNode {
  /**
   * 电商收付通模式支付后场景预签约
   *
   * `POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign`
   *
   * 产品：免密支付 · 角色：服务商
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013369191 官方文档}
   */
  post(options: PostV3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignOptions): Promise<AxiosResponse<PostV3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignResponse>>
}

/** 直连商户模式小程序场景预签约：请求 */
export interface PostV3PasswordExemptContractContractsNormalPreEntrustSignMiniProgramJson extends PasswordExemptContractMiniProgramSignRequest {}

/** 直连商户模式小程序场景预签约：选项 */
export interface PostV3PasswordExemptContractContractsNormalPreEntrustSignMiniProgramOptions extends CallOptions {
  json: PostV3PasswordExemptContractContractsNormalPreEntrustSignMiniProgramJson
}

/** 直连商户模式小程序场景预签约：应答 */
export interface PostV3PasswordExemptContractContractsNormalPreEntrustSignMiniProgramResponse extends PasswordExemptContractMiniProgramSignResult {}

/** `v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program` */
export interface V3PasswordExemptContractContractsNormalPreEntrustSignMiniProgram extends PathNode {
  /**
   * 直连商户模式小程序场景预签约
   *
   * `POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program`
   *
   * 产品：免密支付 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472870 官方文档}
   */
  post(options: PostV3PasswordExemptContractContractsNormalPreEntrustSignMiniProgramOptions): Promise<AxiosResponse<PostV3PasswordExemptContractContractsNormalPreEntrustSignMiniProgramResponse>>
}

/** 直连商户模式支付后场景预签约：请求 */
export interface PostV3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignJson extends PasswordExemptContractPayRedirectSignRequest {}

/** 直连商户模式支付后场景预签约：选项 */
export interface PostV3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignOptions extends CallOptions {
  json: PostV3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignJson
}

/** 直连商户模式支付后场景预签约：应答 */
export interface PostV3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignResponse extends PasswordExemptContractReference {}

/** `v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign` */
export interface V3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSign extends PathNode {
  /**
   * 直连商户模式支付后场景预签约
   *
   * `POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign`
   *
   * 产品：免密支付 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472874 官方文档}
   */
  post(options: PostV3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignOptions): Promise<AxiosResponse<PostV3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignResponse>>
}

/** 清算机构模式小程序场景预签约：请求 */
export interface PostV3PasswordExemptContractContractsQsPreEntrustSignMiniProgramJson {
  /** 商户AppID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 子商户AppID · 例：`wxd678efh567hg6787` */
  sub_appid: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 回调通知地址 · 例：`https://yourapp.com/notify` */
  notify_url: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 用户子标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
}

/** 清算机构模式小程序场景预签约：选项 */
export interface PostV3PasswordExemptContractContractsQsPreEntrustSignMiniProgramOptions extends CallOptions {
  json: PostV3PasswordExemptContractContractsQsPreEntrustSignMiniProgramJson
}

/** 清算机构模式小程序场景预签约：应答 */
export interface PostV3PasswordExemptContractContractsQsPreEntrustSignMiniProgramResponse extends PasswordExemptContractMiniProgramSignResult {}

/** `v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program` */
export interface V3PasswordExemptContractContractsQsPreEntrustSignMiniProgram extends PathNode {
  /**
   * 清算机构模式小程序场景预签约
   *
   * `POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program`
   *
   * 产品：免密支付 · 角色：从业机构（支付机构）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471282 官方文档}
   */
  post(options: PostV3PasswordExemptContractContractsQsPreEntrustSignMiniProgramOptions): Promise<AxiosResponse<PostV3PasswordExemptContractContractsQsPreEntrustSignMiniProgramResponse>>
}

/** 清算机构模式支付后场景预签约：请求 */
export interface PostV3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignJson {
  /** 商户AppID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 子商户AppID · 例：`wxd678efh567hg6787` */
  sub_appid: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 回调通知地址 · 例：`https://yourapp.com/notify` */
  notify_url: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 预支付交易会话标识 · 例：`wx201410272009395522657a690389285100` */
  prepay_id: string
  /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 用户子标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
}

/** 清算机构模式支付后场景预签约：选项 */
export interface PostV3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignOptions extends CallOptions {
  json: PostV3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignJson
}

/** 清算机构模式支付后场景预签约：应答 */
export interface PostV3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignResponse extends PasswordExemptContractReference {}

/** `v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign` */
export interface V3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSign extends PathNode {
  /**
   * 清算机构模式支付后场景预签约
   *
   * `POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign`
   *
   * 产品：免密支付 · 角色：从业机构（支付机构）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471286 官方文档}
   */
  post(options: PostV3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignOptions): Promise<AxiosResponse<PostV3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignResponse>>
}

/** 商户通过商户协议号查询协议：选项 */
export interface GetV3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeOptions extends CallOptions {
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
}

/** 商户通过商户协议号查询协议：应答 */
export interface GetV3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeResponse {
  /** 商户号 · 例：`1900000109` */
  mchid: string
  /** 免密支付协议ID · 例：`123124412412423431` */
  contract_id: string
  /** 商户AppID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 用户标识 · 例：`wxd678efh567hg6787` */
  openid: string
  /** 子商户AppID · 例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 用户子标识 · 例：`wxd678efh567hg6787` */
  sub_openid?: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account?: string
  /** 委托代扣协议状态 · 例：`SIGNED` */
  contract_state: string
  /** 协议签署时间 · RFC 3339 · 例：`2020-09-10T13:29:35+08:00` */
  contract_signed_time: string
  /** 协议解约信息 */
  contract_terminate_info?: {
    /** 协议解约方式 · 例：`USER_TERMINATE` */
    contract_termination_mode: string
    /** 协议解约时间 · RFC 3339 · 例：`2020-10-10T13:29:35+08:00` */
    contract_terminated_time?: string
    /** 解约备注 */
    contract_termination_remark?: string
  }
}

/** `v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}` */
export interface V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCode extends Printed {
  /**
   * 商户通过商户协议号查询协议
   *
   * `GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}`
   *
   * 产品：免密支付 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472855 官方文档}
   */
  get(options: GetV3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeOptions): Promise<AxiosResponse<GetV3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeResponse>>
  readonly terminate: V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminate
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/${Path}`>
}

/** 商户通过商户协议号解约协议：请求 */
export interface PostV3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminateJson {
  /** 解约备注 */
  contract_termination_remark: string
}

/** 商户通过商户协议号解约协议：选项 */
export interface PostV3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminateOptions extends CallOptions {
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
  json: PostV3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminateJson
}

/** 商户通过商户协议号解约协议：应答 */
export interface PostV3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminateResponse extends PasswordExemptContractReference {}

/** `v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate` */
export interface V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminate extends PathNode {
  /**
   * 商户通过商户协议号解约协议
   *
   * `POST /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate`
   *
   * 产品：免密支付 · 角色：普通商户
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472858 官方文档}
   */
  post(options: PostV3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminateOptions): Promise<AxiosResponse<PostV3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminateResponse>>
}

/** 服务商模式小程序场景预签约：请求 */
export interface PostV3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramJson {
  /** 商户AppID · 例：`wxd678efh567hg6787` */
  sp_appid: string
  /** 用户标识 · 例：`oYobu0MVnQfWpSMOYJz2AHPG_gQw` */
  sp_openid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 子商户AppID · 例：`wxd678efh567hg6787` */
  sub_appid: string
  /** 用户子标识 · 例：`wxd678efh567hg6787` */
  sub_openid?: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 回调通知地址 · 例：`https://yourapp.com/notify` */
  notify_url: string
  /** 用户账户展示名称 */
  contract_display_account: string
}

/** 服务商模式小程序场景预签约：选项 */
export interface PostV3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramOptions extends CallOptions {
  json: PostV3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramJson
}

/** 服务商模式小程序场景预签约：应答 */
export interface PostV3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramResponse {
  /** 预签约ID · 例：`5778aadY9nltAsZzXixCkFIGYnV2V` */
  pre_entrustweb_id: string
  /** 商户号 · 例：`1900000109` */
  mchid: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 跳转签约的小程序AppID · 例：`wxbd687630cd02ce1d` */
  sign_mp_appid: string
  /** 跳转签约的小程序路径 · 例：`pages/PwdExemptContract/index` */
  sign_mp_path: string
}

/** `v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program` */
export interface V3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgram extends PathNode {
  /**
   * 服务商模式小程序场景预签约
   *
   * `POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program`
   *
   * 产品：免密支付 · 角色：平台商户、服务商、从业机构（支付机构）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471269 官方文档}
   */
  post(options: PostV3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramOptions): Promise<AxiosResponse<PostV3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramResponse>>
}

/** 服务商模式支付后场景预签约：请求 */
export interface PostV3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignJson {
  /** 商户AppID · 例：`wxd678efh567hg6787` */
  sp_appid: string
  /** 用户标识 · 例：`oYobu0MVnQfWpSMOYJz2AHPG_gQw` */
  sp_openid?: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 子商户AppID · 例：`wxd678efh567hg6787` */
  sub_appid: string
  /** 用户子标识 · 例：`wxd678efh567hg6787` */
  sub_openid?: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 回调通知地址 · 例：`https://yourapp.com/notify` */
  notify_url: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 预支付交易会话标识 · 例：`wx201410272009395522657a690389285100` */
  prepay_id: string
}

/** 服务商模式支付后场景预签约：选项 */
export interface PostV3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignOptions extends CallOptions {
  json: PostV3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignJson
}

/** 服务商模式支付后场景预签约：应答 */
export interface PostV3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignResponse {
  /** 商户号 · 例：`1900000109` */
  mchid: string
  /** 子商户号 · 例：`1900000109` */
  sub_mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
}

/** `v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign` */
export interface V3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSign extends PathNode {
  /**
   * 服务商模式支付后场景预签约
   *
   * `POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign`
   *
   * 产品：免密支付 · 角色：平台商户、服务商、从业机构（支付机构）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471272 官方文档}
   */
  post(options: PostV3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignOptions): Promise<AxiosResponse<PostV3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignResponse>>
}

export interface PasswordExemptContractOperations {
  'POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program': { json: PostV3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramJson; options: PostV3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramOptions; response: PostV3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramResponse }
  'POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign': { json: PostV3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignJson; options: PostV3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignOptions; response: PostV3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignResponse }
  'POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program': { json: PostV3PasswordExemptContractContractsNormalPreEntrustSignMiniProgramJson; options: PostV3PasswordExemptContractContractsNormalPreEntrustSignMiniProgramOptions; response: PostV3PasswordExemptContractContractsNormalPreEntrustSignMiniProgramResponse }
  'POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign': { json: PostV3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignJson; options: PostV3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignOptions; response: PostV3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignResponse }
  'POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program': { json: PostV3PasswordExemptContractContractsQsPreEntrustSignMiniProgramJson; options: PostV3PasswordExemptContractContractsQsPreEntrustSignMiniProgramOptions; response: PostV3PasswordExemptContractContractsQsPreEntrustSignMiniProgramResponse }
  'POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign': { json: PostV3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignJson; options: PostV3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignOptions; response: PostV3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignResponse }
  'GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}': { options: GetV3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeOptions; response: GetV3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeResponse }
  'POST /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate': { json: PostV3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminateJson; options: PostV3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminateOptions; response: PostV3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminateResponse }
  'POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program': { json: PostV3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramJson; options: PostV3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramOptions; response: PostV3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramResponse }
  'POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign': { json: PostV3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignJson; options: PostV3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignOptions; response: PostV3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignResponse }
}

/** 小程序预签约信息 */
export interface PasswordExemptContractMiniProgramSignRequest {
  /** 商户AppID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 回调通知地址 · 例：`https://yourapp.com/notify` */
  notify_url: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
}

/** 小程序预签约结果 */
export interface PasswordExemptContractMiniProgramSignResult {
  /** 预签约ID · 例：`5778aadY9nltAsZzXixCkFIGYnV2V` */
  pre_entrustweb_id: string
  /** 商户号 · 例：`1900000109` */
  mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 跳转签约的小程序AppID · 例：`wxbd687630cd02ce1d` */
  sign_mp_appid: string
  /** 跳转签约的小程序路径 · 例：`pages/PwdExemptContract/index` */
  sign_mp_path: string
}

/** 支付后预签约信息 */
export interface PasswordExemptContractPayRedirectSignRequest {
  /** 商户AppID · 例：`wxd678efh567hg6787` */
  appid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
  /** 回调通知地址 · 例：`https://yourapp.com/notify` */
  notify_url: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 预支付交易会话标识 · 例：`wx201410272009395522657a690389285100` */
  prepay_id: string
  /** 用户标识 · 例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid: string
}

/** 协议标识 */
export interface PasswordExemptContractReference {
  /** 商户号 · 例：`1900000109` */
  mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 · 例：`wxwtdk20200910100000` */
  out_contract_code: string
}

