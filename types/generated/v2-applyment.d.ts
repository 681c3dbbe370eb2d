// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, PathNode } from '../index'

/** 查询申请状态：请求 */
export interface PostV2ApplymentMicroGetstateXml {
  /** 接口版本号 · 最长32个字符 · 例：`1.0` */
  version: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1230000109` */
  mch_id?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`ibuaiVcKdpRxkhJA` */
  nonce_str?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长128个字符 */
  sign_type?: 'HMAC-SHA256'
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`D675A1E471DBF7C0B1AC5883B5BDA9EF` */
  sign?: string
  /** 商户申请单号 · 最长32个字符 · 例：`1230000109` */
  applyment_id?: string
  /** 业务申请编号 · 最长32个字符 · 例：`123456` */
  business_code?: string
}

/** 查询申请状态：选项 */
export interface PostV2ApplymentMicroGetstateOptions extends CallOptions {
  xml: PostV2ApplymentMicroGetstateXml
}

/** 查询申请状态：应答 */
export interface PostV2ApplymentMicroGetstateResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 随机字符串 · 最长32个字符 · 例：`ibuaiVcKdpRxkhJA` */
  nonce_str: string
  /** 签名 · 最长64个字符 · 例：`D675A1E471DBF7C0B1AC5883B5BDA9EF` */
  sign: string
  /** 业务结果 · 最长32个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`PARAM_ERROR` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 商户申请单号 · 最长32个字符 · 例：`1230000109` */
  applyment_id: string
  /** 申请状态 · 最长32个字符 · 例：`REJECTED` */
  applyment_state: string
  /** 申请状态描述 · 最长32个字符 */
  applyment_state_desc: string
  /** 小微商户号 · 最长32个字符 · 例：`1230000109` */
  sub_mch_id?: string
  /** 签约链接 · 最长256个字符 · 例：`https://pay.weixin.qq.com` */
  sign_url?: string
  /** 审核详情 · 最长1024个字符 */
  audit_detail?: string
  /** 参数名称 · 最长32个字符 · 例：`account_number` */
  param_name: string
  /** 驳回原因 · 最长32个字符 */
  reject_reason: string
}

/** `v2/applyment/micro/getstate` */
export interface V2ApplymentMicroGetstate extends PathNode {
  /**
   * 查询申请状态
   *
   * `POST /applyment/micro/getstate`
   *
   * 产品：APIv2∙小微
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_3 官方文档}
   * @deprecated 微信支付已不再推荐使用
   */
  post(options: PostV2ApplymentMicroGetstateOptions): Promise<AxiosResponse<PostV2ApplymentMicroGetstateResponse>>
}

/** 查询升级申请单状态：请求 */
export interface PostV2ApplymentMicroGetupgradestateXml {
  /** 接口版本号 · 最长32个字符 · 例：`1.0` */
  version: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1230000109` */
  mch_id?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`ibuaiVcKdpRxkhJA` */
  nonce_str?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长128个字符 */
  sign_type?: 'HMAC-SHA256'
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`D675A1E471DBF7C0B1AC5883B5BDA9EF` */
  sign?: string
  /** 小微商户号 · 最长32个字符 · 例：`1230000109` */
  sub_mch_id: string
}

/** 查询升级申请单状态：选项 */
export interface PostV2ApplymentMicroGetupgradestateOptions extends CallOptions {
  xml: PostV2ApplymentMicroGetupgradestateXml
}

/** 查询升级申请单状态：应答 */
export interface PostV2ApplymentMicroGetupgradestateResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 随机字符串 · 最长32个字符 · 例：`ibuaiVcKdpRxkhJA` */
  nonce_str: string
  /** 签名 · 最长64个字符 · 例：`D675A1E471DBF7C0B1AC5883B5BDA9EF` */
  sign: string
  /** 业务结果 · 最长32个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`PARAM_ERROR` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 小微商户号 · 最长32个字符 · 例：`1230000109` */
  sub_mch_id: string
  /** 申请状态 · 最长32个字符 · 例：`REJECTED` */
  applyment_state: string
  /** 申请状态描述 · 最长32个字符 */
  applyment_state_desc: string
  /** 签约二维码 · 最长256个字符 · 例：`https://pay.weixin.qq.com` */
  sign_qrcode?: string
  /** 签约链接 · 最长256个字符 · 例：`https://pay.weixin.qq.com` */
  sign_url?: string
  /** 审核详情 · 最长1024个字符 */
  audit_detail?: string
  /** 付款户名 · 最长32个字符 */
  account_name: string
  /** 汇款金额 · 最长32个字符 · 例：`124` */
  pay_amount: string
  /** 收款卡号 · 最长128个字符 · 例：`7222223333322332` */
  destination_account_number: string
  /** 收款户名 · 最长256个字符 */
  destination_account_name: string
  /** 开户银行 · 最长256个字符 */
  destination_account_bank: string
  /** 省市信息 · 最长128个字符 */
  city: string
  /** 备注信息 · 最长128个字符 */
  remark: string
  /** 汇款截止时间 · 最长20个字符 · 例：`2018-12-10 17:09:01` */
  deadline_time: string
  /** 参数名称 · 最长32个字符 · 例：`1230000109` */
  param_name: string
  /** 驳回原因 · 最长32个字符 */
  reject_reason: string
}

/** `v2/applyment/micro/getupgradestate` */
export interface V2ApplymentMicroGetupgradestate extends PathNode {
  /**
   * 查询升级申请单状态
   *
   * `POST /applyment/micro/getupgradestate`
   *
   * 产品：APIv2∙小微
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_3&index=3 官方文档}
   * @deprecated 微信支付已不再推荐使用
   */
  post(options: PostV2ApplymentMicroGetupgradestateOptions): Promise<AxiosResponse<PostV2ApplymentMicroGetupgradestateResponse>>
}

/** 修改结算银行卡：请求 */
export interface PostV2ApplymentMicroModifyarchivesXml {
  /** 接口版本号 · 最长32个字符 */
  version: '1.0'
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1230000109` */
  mch_id?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`ibuaiVcKdpRxkhJA` */
  nonce_str?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长128个字符 */
  sign_type?: 'HMAC-SHA256'
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`D675A1E471DBF7C0B1AC5883B5BDA9EF` */
  sign?: string
  /** 小微商户号 · 最长32个字符 · 例：`1230000109` */
  sub_mch_id: string
  /** 银行卡号 · 最长50个字符 */
  account_number?: string
  /** 开户银行全称 · 最长256个字符 */
  bank_name?: string
  /** 开户银行 · 最长50个字符 */
  account_bank?: string
  /** 开户银行省市编码 · 最长6个字符 · 例：`110000` */
  bank_address_code: string
  /** 平台证书序列号 · 最长64个字符 · 例：`5430056GFRJK54YTFF653GDFH09HFGHF` */
  cert_sn: string
}

/** 修改结算银行卡：选项 */
export interface PostV2ApplymentMicroModifyarchivesOptions extends CallOptions {
  xml: PostV2ApplymentMicroModifyarchivesXml
}

/** 修改结算银行卡：应答 */
export interface PostV2ApplymentMicroModifyarchivesResponse extends V2ApplymentModificationResult {}

/** `v2/applyment/micro/modifyarchives` */
export interface V2ApplymentMicroModifyarchives extends PathNode {
  /**
   * 修改结算银行卡
   *
   * `POST /applyment/micro/modifyarchives`
   *
   * 产品：APIv2∙小微
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014115349 官方文档}
   * @deprecated 微信支付已不再推荐使用
   */
  post(options: PostV2ApplymentMicroModifyarchivesOptions): Promise<AxiosResponse<PostV2ApplymentMicroModifyarchivesResponse>>
}

/** 修改联系信息：请求 */
export interface PostV2ApplymentMicroModifycontactinfoXml {
  /** 接口版本号 · 最长32个字符 */
  version: '1.0'
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1230000109` */
  mch_id?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`ibuaiVcKdpRxkhJA` */
  nonce_str?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长128个字符 */
  sign_type?: 'HMAC-SHA256'
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`D675A1E471DBF7C0B1AC5883B5BDA9EF` */
  sign?: string
  /** 小微商户号 · 最长32个字符 · 例：`1230000109` */
  sub_mch_id?: string
  /** 手机号 · 最长11个字符 · 例：`13734543456` */
  mobile_phone?: string
  /** 邮箱 · 最长50个字符 · 例：`zhangsan@227.com` */
  email?: string
  /** 商户简称 · 最长20个字符 */
  merchant_name?: string
  /** 加密的平台证书序列号 · 最长64个字符 · 例：`50062CE505775F070CAB06E697F1BBD1AD4F4D87` */
  cert_sn: string
}

/** 修改联系信息：选项 */
export interface PostV2ApplymentMicroModifycontactinfoOptions extends CallOptions {
  xml: PostV2ApplymentMicroModifycontactinfoXml
}

/** 修改联系信息：应答 */
export interface PostV2ApplymentMicroModifycontactinfoResponse extends V2ApplymentModificationResult {}

/** `v2/applyment/micro/modifycontactinfo` */
export interface V2ApplymentMicroModifycontactinfo extends PathNode {
  /**
   * 修改联系信息
   *
   * `POST /applyment/micro/modifycontactinfo`
   *
   * 产品：APIv2∙小微
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014115350 官方文档}
   * @deprecated 微信支付已不再推荐使用
   */
  post(options: PostV2ApplymentMicroModifycontactinfoOptions): Promise<AxiosResponse<PostV2ApplymentMicroModifycontactinfoResponse>>
}

/** 签约报备：请求 */
export interface PostV2ApplymentMicroSigncontractXml {}

/** 签约报备：选项 */
export interface PostV2ApplymentMicroSigncontractOptions extends CallOptions {
  xml: PostV2ApplymentMicroSigncontractXml
}

/** 签约报备：应答 */
export type PostV2ApplymentMicroSigncontractResponse = Record<string, unknown>

/** `v2/applyment/micro/signcontract` */
export interface V2ApplymentMicroSigncontract extends PathNode {
  /**
   * 签约报备
   *
   * `POST /applyment/micro/signcontract`
   *
   * 产品：APIv2∙小微
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_4 官方文档}
   * @deprecated 微信支付已不再推荐使用
   */
  post(options: PostV2ApplymentMicroSigncontractOptions): Promise<AxiosResponse<PostV2ApplymentMicroSigncontractResponse>>
}

/** 申请入驻：请求 */
export interface PostV2ApplymentMicroSubmitXml {
  /** 接口版本号 · 最长32个字符 */
  version: '3.0'
  /** 平台证书序列号 · 最长64个字符 · 例：`5663476TEREGD45FH63GDFHFG657FCHBFG` */
  cert_sn: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1230000109` */
  mch_id?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`ibuaiVcKdpRxkhJA` */
  nonce_str?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长128个字符 */
  sign_type?: 'HMAC-SHA256'
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`D675A1E471DBF7C0B1AC5883B5BDA9EF` */
  sign?: string
  /** 业务申请编号 · 最长32个字符 · 例：`123456` */
  business_code: string
  /** 身份证人像面照片 · 最长256个字符 */
  id_card_copy: string
  /** 身份证国徽面照片 · 最长256个字符 */
  id_card_national: string
  /** 身份证姓名 · 最长64个字符 */
  id_card_name: string
  /** 身份证号码 · 最长18个字符 */
  id_card_number: string
  /** 身份证有效期限JSON格式字符串 · 最长50个字符 */
  id_card_valid_time: string | string[]
  /** 开户名称 · 最长50个字符 */
  account_name: string
  /** 开户银行 · 最长50个字符 */
  account_bank: string
  /** 开户银行省市编码 · 最长6个字符 · 例：`110000` */
  bank_address_code: string
  /** 开户银行全称 · 最长256个字符 */
  bank_name?: string
  /** 银行账号 · 最长50个字符 */
  account_number: string
  /** 门店名称 · 最长128个字符 */
  store_name: string
  /** 门店省市编码 · 最长6个字符 · 例：`110000` */
  store_address_code: string
  /** 门店街道名称 · 最长500个字符 */
  store_street: string
  /** 门店经度 · 最长20个字符 · 例：`113.941355` */
  store_longitude?: string
  /** 门店纬度 · 最长20个字符 · 例：`22.546245` */
  store_latitude?: string
  /** 门店门口照片 · 最长256个字符 */
  store_entrance_pic: string
  /** 店内环境照片 · 最长256个字符 */
  indoor_pic: string
  /** 经营场地证明 · 最长256个字符 */
  address_certification?: string
  /** 商户简称 · 最长50个字符 */
  merchant_shortname: string
  /** 客服电话 · 最长50个字符 */
  service_phone: string
  /** 售卖商品/提供服务描述 · 最长50个字符 */
  product_desc: string
  /** 费率 · 最长50个字符 · 例：`0.6%` */
  rate: string
  /** 补充说明 · 最长50个字符 */
  business_addition_desc?: string
  /** 补充材料 · 最长50个字符 */
  business_addition_pics?: string | string[]
  /** 超级管理员姓名 · 最长50个字符 */
  contact: string
  /** 手机号码 · 最长11个字符 */
  contact_phone: string
  /** 联系邮箱 · 最长50个字符 */
  contact_email?: string
}

/** 申请入驻：选项 */
export interface PostV2ApplymentMicroSubmitOptions extends CallOptions {
  xml: PostV2ApplymentMicroSubmitXml
}

/** 申请入驻：应答 */
export interface PostV2ApplymentMicroSubmitResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 随机字符串 · 最长32个字符 · 例：`ibuaiVcKdpRxkhJA` */
  nonce_str: string
  /** 签名 · 最长64个字符 · 例：`D675A1E471DBF7C0B1AC5883B5BDA9EF` */
  sign: string
  /** 业务结果 · 最长32个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`PARAM_ERROR` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 参数校验不通过的字段名 · 最长128个字符 · 例：`account_no` */
  err_param?: string
  /** 商户申请单号 · 最长32个字符 · 例：`1230000109` */
  applyment_id: string
}

/** `v2/applyment/micro/submit` */
export interface V2ApplymentMicroSubmit extends PathNode {
  /**
   * 申请入驻
   *
   * `POST /applyment/micro/submit`
   *
   * 产品：APIv2∙小微
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_2 官方文档}
   * @deprecated 微信支付已不再推荐使用
   */
  post(options: PostV2ApplymentMicroSubmitOptions): Promise<AxiosResponse<PostV2ApplymentMicroSubmitResponse>>
}

/** 提交升级申请单：请求 */
export interface PostV2ApplymentMicroSubmitupgradeXml {
  /** 接口版本号 · 最长32个字符 */
  version: '1.0'
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1230000109` */
  mch_id?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`ibuaiVcKdpRxkhJA` */
  nonce_str?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长128个字符 */
  sign_type?: 'HMAC-SHA256'
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`D675A1E471DBF7C0B1AC5883B5BDA9EF` */
  sign?: string
  /** 平台证书序列号 · 最长64个字符 · 例：`5663476TEREGD45FH63GDFHFG657FCHBFG` */
  cert_sn: string
  /** 小微商户号 · 最长32个字符 · 例：`1230000109` */
  sub_mch_id: string
  /** 主体类型 · 最长32个字符 · 例：`2` */
  organization_type: string
  /** 营业执照扫描件 · 最长256个字符 */
  business_license_copy: string
  /** 营业执照注册号 · 最长32个字符 · 例：`123456789012345` */
  business_license_number: string
  /** 商户名称 · 最长110个字符 */
  merchant_name: string
  /** 注册地址 · 最长256个字符 */
  company_address: string
  /** 经营者姓名/法定代表人 · 最长256个字符 */
  legal_person: string
  /** 营业期限 · 最长50个字符 */
  business_time: string
  /** 营业执照类型 · 最长32个字符 · 例：`1762` */
  business_licence_type: string
  /** 组织机构代码证照片 · 最长256个字符 */
  organization_copy?: string
  /** 组织机构代码 · 最长32个字符 · 例：`1234567-1` */
  organization_number?: string
  /** 组织机构代码有效期限 · 最长128个字符 */
  organization_time?: string
  /** 开户名称 · 最长50个字符 */
  account_name?: string
  /** 开户银行 · 最长50个字符 */
  account_bank?: string
  /** 开户银行省市编码 · 最长6个字符 · 例：`11000` */
  bank_address_code?: string
  /** 开户银行全称 · 最长256个字符 */
  bank_name?: string
  /** 银行卡号 · 最长50个字符 */
  account_number?: string
  /** 商户简称 · 最长50个字符 */
  merchant_shortname: string
  /** 费率结算规则ID · 最长10个字符 */
  business: string
  /** 特殊资质 · 最长1280个字符 */
  qualifications?: string
  /** 经营场景 · 最长50个字符 */
  business_scene: string
  /** 补充说明 · 最长512个字符 */
  business_addition_desc?: string
  /** 补充材料 · 最长1280个字符 */
  business_addition_pics?: string
  /** 联系邮箱 · 最长50个字符 · 例：`123@qq.com` */
  contact_email?: string
}

/** 提交升级申请单：选项 */
export interface PostV2ApplymentMicroSubmitupgradeOptions extends CallOptions {
  xml: PostV2ApplymentMicroSubmitupgradeXml
}

/** 提交升级申请单：应答 */
export interface PostV2ApplymentMicroSubmitupgradeResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 随机字符串 · 最长32个字符 · 例：`ibuaiVcKdpRxkhJA` */
  nonce_str: string
  /** 签名 · 最长64个字符 · 例：`D675A1E471DBF7C0B1AC5883B5BDA9EF` */
  sign: string
  /** 业务结果 · 最长32个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`PARAM_ERROR` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 参数校验不通过的字段名 · 最长128个字符 · 例：`account_no` */
  err_param?: string
}

/** `v2/applyment/micro/submitupgrade` */
export interface V2ApplymentMicroSubmitupgrade extends PathNode {
  /**
   * 提交升级申请单
   *
   * `POST /applyment/micro/submitupgrade`
   *
   * 产品：APIv2∙小微
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_2&index=2 官方文档}
   * @deprecated 微信支付已不再推荐使用
   */
  post(options: PostV2ApplymentMicroSubmitupgradeOptions): Promise<AxiosResponse<PostV2ApplymentMicroSubmitupgradeResponse>>
}

/** 查询提现状态：请求 */
export interface PostV2FundQueryautowithdrawbydateXml {
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000109` */
  mch_id?: string
  /** 小微商户号 · 最长32个字符 · 例：`1900000109` */
  sub_mch_id: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`4219DA46A027E8C86DE1BE8CD252158B74DEFAA069CDB6DEFA235FFEA2437EA2` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256'
  /** 日期 · 最长32个字符 · 例：`20180508` */
  date: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`ibuaiVcKdpRxkhJA` */
  nonce_str?: string
}

/** 查询提现状态：选项 */
export interface PostV2FundQueryautowithdrawbydateOptions extends CallOptions {
  xml: PostV2FundQueryautowithdrawbydateXml
}

/** 查询提现状态：应答 */
export interface PostV2FundQueryautowithdrawbydateResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 · 例：`OK` */
  return_msg?: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长16个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 签名类型 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256' | (string & {})
  /** 签名 · 最长64个字符 · 例：`4219DA46A027E8C86DE1BE8CD252158B74DEFAA069CDB6DEFA235FFEA2437EA2` */
  sign?: string
  /** 日期 · 最长32个字符 · 例：`20180508` */
  date: string
  /** 商户号 · 最长32个字符 · 例：`1900000109` */
  mch_id: string
  /** 小微商户号 · 最长32个字符 · 例：`1900000109` */
  sub_mch_id: string
  /** 随机字符 · 最长32个字符 · 例：`ibuaiVcKdpRxkhJA` */
  nonce_str: string
  /** 单据状态 · 最长32个字符 · 例：`PROCESSING` */
  withdraw_status: string
  /** 单据失败原因 · 最长64个字符 */
  fail_reason?: string
  /** 提现单单据ID · 最长32个字符 · 例：`10900999991802018050300326172000` */
  withdraw_id?: string
  /** 金额 · 单位：分 */
  amount?: string
  /** 单据创建时间 · 最长32个字符 · 例：`2018-05-11 08:00:00` */
  create_time?: string
  /** 单据成功时间 · 最长32个字符 · 例：`2018-05-11 08:00:00` */
  success_time?: string
  /** 单据退票时间 · 最长32个字符 · 例：`2018-05-11 08:00:00` */
  refund_time?: string
}

/** `v2/fund/queryautowithdrawbydate` */
export interface V2FundQueryautowithdrawbydate extends PathNode {
  /**
   * 查询提现状态
   *
   * `POST /fund/queryautowithdrawbydate`
   *
   * 产品：APIv2∙小微
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014115346 官方文档}
   * @deprecated 微信支付已不再推荐使用
   */
  post(options: PostV2FundQueryautowithdrawbydateOptions): Promise<AxiosResponse<PostV2FundQueryautowithdrawbydateResponse>>
}

/** 重新发起提现：请求 */
export interface PostV2FundReautowithdrawbydateXml {
  /** 服务商商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000109` */
  mch_id?: string
  /** 小微商户号 · 最长32个字符 · 例：`1900000109` */
  sub_mch_id: string
  /** 自动提现单提现日期 · 最长32个字符 · 例：`20180602` */
  date: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`ibuaiVcKdpRxkhJA` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`4219DA46A027E8C86DE1BE8CD252158B74DEFAA069CDB6DEFA235FFEA2437EA2` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256'
}

/** 重新发起提现：选项 */
export interface PostV2FundReautowithdrawbydateOptions extends CallOptions {
  xml: PostV2FundReautowithdrawbydateXml
}

/** 重新发起提现：应答 */
export interface PostV2FundReautowithdrawbydateResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 · 例：`OK` */
  return_msg?: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长16个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 签名类型 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256' | (string & {})
  /** 签名 · 最长64个字符 · 例：`4219DA46A027E8C86DE1BE8CD252158B74DEFAA069CDB6DEFA235FFEA2437EA2` */
  sign?: string
  /** 自动提现单提现日期 · 最长32个字符 · 例：`20180602` */
  date: string
  /** 商户号 · 最长32个字符 · 例：`1900000109` */
  mch_id: string
  /** 小微商户号 · 最长32个字符 · 例：`1900000109` */
  sub_mch_id: string
  /** 提现单单据ID · 最长64个字符 · 例：`10900999991802018050300326172000` */
  withdraw_id: string
  /** 金额 · 单位：分 */
  amount: string
  /** 单据创建时间 · 最长32个字符 · 例：`2018-05-11 08:00:00` */
  create_time: string
  /** 随机字符 · 最长32个字符 · 例：`ibuaiVcKdpRxkhJA` */
  nonce_str: string
}

/** `v2/fund/reautowithdrawbydate` */
export interface V2FundReautowithdrawbydate extends PathNode {
  /**
   * 重新发起提现
   *
   * `POST /fund/reautowithdrawbydate`
   *
   * 产品：APIv2∙小微
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_3 官方文档}
   * @deprecated 微信支付已不再推荐使用
   */
  post(options: PostV2FundReautowithdrawbydateOptions): Promise<AxiosResponse<PostV2FundReautowithdrawbydateResponse>>
}

export interface V2ApplymentOperations {
  'POST /v2/applyment/micro/getstate': { xml: PostV2ApplymentMicroGetstateXml; options: PostV2ApplymentMicroGetstateOptions; response: PostV2ApplymentMicroGetstateResponse }
  'POST /v2/applyment/micro/getupgradestate': { xml: PostV2ApplymentMicroGetupgradestateXml; options: PostV2ApplymentMicroGetupgradestateOptions; response: PostV2ApplymentMicroGetupgradestateResponse }
  'POST /v2/applyment/micro/modifyarchives': { xml: PostV2ApplymentMicroModifyarchivesXml; options: PostV2ApplymentMicroModifyarchivesOptions; response: PostV2ApplymentMicroModifyarchivesResponse }
  'POST /v2/applyment/micro/modifycontactinfo': { xml: PostV2ApplymentMicroModifycontactinfoXml; options: PostV2ApplymentMicroModifycontactinfoOptions; response: PostV2ApplymentMicroModifycontactinfoResponse }
  'POST /v2/applyment/micro/signcontract': { xml: PostV2ApplymentMicroSigncontractXml; options: PostV2ApplymentMicroSigncontractOptions; response: PostV2ApplymentMicroSigncontractResponse }
  'POST /v2/applyment/micro/submit': { xml: PostV2ApplymentMicroSubmitXml; options: PostV2ApplymentMicroSubmitOptions; response: PostV2ApplymentMicroSubmitResponse }
  'POST /v2/applyment/micro/submitupgrade': { xml: PostV2ApplymentMicroSubmitupgradeXml; options: PostV2ApplymentMicroSubmitupgradeOptions; response: PostV2ApplymentMicroSubmitupgradeResponse }
  'POST /v2/fund/queryautowithdrawbydate': { xml: PostV2FundQueryautowithdrawbydateXml; options: PostV2FundQueryautowithdrawbydateOptions; response: PostV2FundQueryautowithdrawbydateResponse }
  'POST /v2/fund/reautowithdrawbydate': { xml: PostV2FundReautowithdrawbydateXml; options: PostV2FundReautowithdrawbydateOptions; response: PostV2FundReautowithdrawbydateResponse }
}

/** 小微商户资料修改结果 */
export interface V2ApplymentModificationResult {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 随机字符串 · 最长32个字符 · 例：`ibuaiVcKdpRxkhJA` */
  nonce_str: string
  /** 签名 · 最长64个字符 · 例：`D675A1E471DBF7C0B1AC5883B5BDA9EF` */
  sign: string
  /** 业务结果 · 最长32个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`PARAM_ERROR` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 商户号 · 最长32个字符 · 例：`1230000109` */
  mch_id?: string
  /** 小微商户号 · 最长32个字符 · 例：`1230000109` */
  sub_mch_id?: string
}

