// Generated from openapi/ by "npm run generate". Do not edit.

import type { AxiosResponse } from 'axios'
import type { CallOptions, FileInput, PathNode } from '../index'

/** 进件子商户：请求 */
export interface PostV2SecapiMchAddInstitutionsubXml {
  /** 机构appid · 例：`wx8888888888888888` */
  app_id: string
  /** 机构商户号 · 缺省时由客户端填写 · 例：`3200000001` */
  mch_id?: string
  /** 签名 · 缺省时由客户端填写 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 渠道编号 · 例：`101` */
  channel_id?: string
  /** 子商户全称 · 例：`Merchantname` */
  merchant_name: string
  /** 子商户简称 · 例：`Merchantshortname` */
  merchant_shortname: string
  /** 例：`ABC123456` */
  merchant_remark: string
  /** 注册国家或区域 · 例：`344` */
  merchant_country_code: string
  /** 商户类型 */
  merchant_type: 'ENTERPRISE' | 'INDIVIDUAL'
  /** 业务类目 · 例：`343` */
  business_category: string
  /** MCC码 · 例：`4214` */
  mcc: string
  /** 公司注册文件编号 · 例：`5555-8888` */
  registration_certificate_number: string
  /** 公司注册文件过期时间 · 例：`2020-10-16` */
  registration_certificate_date: string
  /** 公司注册文件照片 · 例：`aoGhHuxkrIaqB4GzPCeo963zXKcO2hDVD8AjXIpgrj` */
  registration_certificate_copy?: string
  /** 业务类型 */
  business_type: 'ONLINE' | 'OFFLINE' | 'BOTH'
  /** APP下载链接 · 例：`https://download.qq.com` */
  app_download: string
  /** 业务网站 · 例：`https://www.qq.com` */
  business_website: string
  /** 公众号 · 例：`wx8888888888888888` */
  office_account: string
  /** 小程序 · 例：`wx8888888888888888` */
  mini_program: string
  /** 门店地址 */
  store_address: string
  /** 门店照片 */
  store_photos: string | string[]
  /** 董事姓名 · 例：`BobZhang` */
  director_name: string
  /** 董事证件号码 */
  director_id_number: string
  /** 负责人姓名 · 例：`BobZhang` */
  principal_name: string
  /** 负责人证件号 */
  principal_id_number: string
  /** 公司电话 · 例：`075586010000` */
  office_phone: string
  /** 联系人姓名 */
  contact_name: string
  /** 联系人电话 · 例：`075586010000` */
  contact_phone: string
  /** 联系人邮箱 · 例：`test@test.com` */
  contact_email: string
  /** 子商户结算银行账户 · 例：`555588889999` */
  settlement_bank_number: string
  /** 是否申请H5支付权限 */
  apply_h5_payment?: 'YES' | 'NO'
  /** H5经营网址 · 例：`https://qq.com` */
  h5_website_url?: string
  /** H5支付域名 */
  h5_domains?: string | string[]
  /** 附加信息 · 例：`555588889999` */
  attach?: string
}

/** 进件子商户：选项 */
export interface PostV2SecapiMchAddInstitutionsubOptions extends CallOptions {
  xml: PostV2SecapiMchAddInstitutionsubXml
}

/** 进件子商户：应答 */
export interface PostV2SecapiMchAddInstitutionsubResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 业务返回码 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误编码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 子商户号 · 例：`12345678` */
  sub_mch_id: string
  /** 签名 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign: string
  /** 验证状态 */
  verification_status?: 'Under review' | 'Approved' | (string & {})
  /** 验证状态描述 */
  description?: string
  /** H5支付权限状态 */
  h5_authorization_state?: 'APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED' | (string & {})
}

/** `v2/secapi/mch/addInstitutionsub` */
export interface V2SecapiMchAddInstitutionsub extends PathNode {
  /**
   * 进件子商户
   *
   * `POST /secapi/mch/addInstitutionsub`
   *
   * 产品：跨境∙进件
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v2/zh/4013636642 官方文档}
   */
  post(options: PostV2SecapiMchAddInstitutionsubOptions): Promise<AxiosResponse<PostV2SecapiMchAddInstitutionsubResponse>>
}

/** 服务商子商户开发配置新增支付目录/新增对应APPID关联：请求 */
export interface PostV2SecapiMchAddsubdevconfigXml {
  /** 公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000109` */
  mch_id?: string
  /** 子商户号 · 最长32个字符 · 例：`1900000100` */
  sub_mch_id: string
  /** 关联APPID · 最长32个字符 · 例：`wx931386123456789e` */
  sub_appid?: string
  /** 授权目录 · 最长256个字符 · 例：`http://www.qq.com/wechat/` */
  jsapi_path: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
}

/** 服务商子商户开发配置新增支付目录/新增对应APPID关联：选项 */
export interface PostV2SecapiMchAddsubdevconfigOptions extends CallOptions {
  xml: PostV2SecapiMchAddsubdevconfigXml
}

/** 服务商子商户开发配置新增支付目录/新增对应APPID关联：应答 */
export interface PostV2SecapiMchAddsubdevconfigResponse extends V2SecapiConfigResult {}

/** `v2/secapi/mch/addsubdevconfig` */
export interface V2SecapiMchAddsubdevconfig extends PathNode {
  /**
   * 服务商子商户开发配置新增支付目录/新增对应APPID关联
   *
   * `POST /secapi/mch/addsubdevconfig`
   *
   * 产品：APIv2∙通用
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014115404 官方文档}
   */
  post(options: PostV2SecapiMchAddsubdevconfigOptions): Promise<AxiosResponse<PostV2SecapiMchAddsubdevconfigResponse>>
}

/** 银行服务商特约子商户指定渠道号：请求 */
export interface PostV2SecapiMchChannelsettingXml {
  /** 公众账号ID · 最长32个字符 · 例：`wx931386123456789e` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1451234567` */
  mch_id?: string
  /** 特约商户号 · 最长32个字符 · 例：`10000101` */
  sub_mch_id: string
  /** 渠道商商户号 · 最长32个字符 · 例：`10000102` */
  channel_id: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
}

/** 银行服务商特约子商户指定渠道号：选项 */
export interface PostV2SecapiMchChannelsettingOptions extends CallOptions {
  xml: PostV2SecapiMchChannelsettingXml
}

/** 银行服务商特约子商户指定渠道号：应答 */
export interface PostV2SecapiMchChannelsettingResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 业务结果 · 最长32个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 签名 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign: string
  /** 错误代码 · 最长32个字符 · 例：`INVALID_REQUEST` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 商户号 · 最长32个字符 · 例：`1451234567` */
  mch_id: string
  /** 处理信息 · 最长128个字符 */
  result_msg: string
  /** 公众账号ID · 最长32个字符 · 例：`wx888888888` */
  appid: string
  /** 子商户商户号 · 最长32个字符 · 例：`10000100` */
  sub_mch_id: string
  /** 渠道商商户号 · 最长32个字符 · 例：`10000101` */
  channel_id: string
}

/** `v2/secapi/mch/channelsetting` */
export interface V2SecapiMchChannelsetting extends PathNode {
  /**
   * 银行服务商特约子商户指定渠道号
   *
   * `POST /secapi/mch/channelsetting`
   *
   * 产品：APIv2∙通用
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_26 官方文档}
   */
  post(options: PostV2SecapiMchChannelsettingOptions): Promise<AxiosResponse<PostV2SecapiMchChannelsettingResponse>>
}

/** 修改子商户：请求 */
export interface PostV2SecapiMchModifyInstitutionsubXml {
  /** 机构appid · 例：`wx8888888888888888` */
  app_id: string
  /** 机构商户号 · 缺省时由客户端填写 · 例：`3200000001` */
  mch_id?: string
  /** 子商户号 · 例：`12345678` */
  sub_mch_id: string
  /** 签名 · 缺省时由客户端填写 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 子商户全称 · 例：`Merchantname` */
  merchant_name: string
  /** 渠道编号 · 例：`101` */
  channel_id?: string
  /** 子商户简称 · 例：`Merchantshortname` */
  merchant_shortname: string
  /** 注册国家或区域 · 例：`344` */
  merchant_country_code: string
  /** 商户类型 */
  merchant_type: 'ENTERPRISE' | 'INDIVIDUAL'
  /** 业务类目 · 例：`343` */
  business_category: string
  /** MCC码 · 例：`4214` */
  mcc: string
  /** 公司注册文件编号 · 例：`5555-8888` */
  registration_certificate_number: string
  /** 公司注册文件过期时间 · 例：`2020-10-16` */
  registration_certificate_date: string
  /** 公司注册文件照片 · 例：`aoGhHuxkrIaqB4GzPCeo963zXKcO2hDVD8AjXIpgrj` */
  registration_certificate_copy?: string
  /** 业务类型 */
  business_type: 'ONLINE' | 'OFFLINE' | 'BOTH'
  /** APP下载链接 · 例：`https://download.qq.com` */
  app_download: string
  /** 业务网站 · 例：`https://www.qq.com` */
  business_website: string
  /** 公众号 · 例：`wx8888888888888888` */
  office_account: string
  /** 小程序 · 例：`wx8888888888888888` */
  mini_program: string
  /** 门店地址 */
  store_address: string
  /** 门店照片 */
  store_photos?: string | string[]
  /** 董事姓名 · 例：`BobZhang` */
  director_name?: string
  /** 董事证件号码 */
  director_id_number?: string
  /** 负责人姓名 · 例：`BobZhang` */
  principal_name?: string
  /** 负责人证件号 */
  principal_id_number?: string
  /** 公司电话 · 例：`075586010000` */
  office_phone: string
  /** 联系人姓名 */
  contact_name: string
  /** 联系人电话 · 例：`075586010000` */
  contact_phone: string
  /** 联系人邮箱 · 例：`test@test.com` */
  contact_email: string
  /** 子商户结算银行账户 · 例：`555588889999` */
  settlement_bank_number?: string
  /** 是否申请H5支付权限 */
  apply_h5_payment?: 'YES' | 'NO'
  /** H5经营网址 · 例：`https://qq.com` */
  h5_website_url?: string
  /** H5支付域名 */
  h5_domains?: string | string[]
}

/** 修改子商户：选项 */
export interface PostV2SecapiMchModifyInstitutionsubOptions extends CallOptions {
  xml: PostV2SecapiMchModifyInstitutionsubXml
}

/** 修改子商户：应答 */
export interface PostV2SecapiMchModifyInstitutionsubResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 业务返回码 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误编码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 子商户号 · 例：`12345678` */
  sub_mch_id: string
  /** 签名 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign: string
  /** 验证状态 */
  verification_status?: 'Under review' | 'Approved' | (string & {})
  /** H5支付权限状态 */
  h5_authorization_state?: 'APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED' | (string & {})
}

/** `v2/secapi/mch/modifyInstitutionsub` */
export interface V2SecapiMchModifyInstitutionsub extends PathNode {
  /**
   * 修改子商户
   *
   * `POST /secapi/mch/modifyInstitutionsub`
   *
   * 产品：跨境∙进件
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v2/zh/4013636644 官方文档}
   */
  post(options: PostV2SecapiMchModifyInstitutionsubOptions): Promise<AxiosResponse<PostV2SecapiMchModifyInstitutionsubResponse>>
}

/** 银行特约商户信息修改：请求 */
export interface PostV2SecapiMchModifymchinfoXml {
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1230000109` */
  mch_id?: string
  /** 商户识别码 · 最长32个字符 · 例：`11111111` */
  sub_mch_id: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 商户简称 · 最长20个字符 */
  merchant_shortname?: string
  /** 客服电话 · 最长20个字符 · 例：`075586010000` */
  service_phone?: string
}

/** 银行特约商户信息修改：选项 */
export interface PostV2SecapiMchModifymchinfoOptions extends CallOptions {
  xml: PostV2SecapiMchModifymchinfoXml
}

/** 银行特约商户信息修改：应答 */
export interface PostV2SecapiMchModifymchinfoResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 处理结果 · 最长32个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 处理信息 · 最长32个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  result_msg: string
  /** 签名 · 最长64个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  sign: string
  /** 错误代码 · 最长32个字符 · 例：`INVALID_REQUEST` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 随机字符串 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str: string
}

/** `v2/secapi/mch/modifymchinfo` */
export interface V2SecapiMchModifymchinfo extends PathNode {
  /**
   * 银行特约商户信息修改
   *
   * `POST /secapi/mch/modifymchinfo`
   *
   * 产品：APIv2∙风控
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_27&index=2&p=9 官方文档}
   */
  post(options: PostV2SecapiMchModifymchinfoOptions): Promise<AxiosResponse<PostV2SecapiMchModifymchinfoResponse>>
}

/** 查询子商户：请求 */
export interface PostV2SecapiMchQueryInstitutionsubXml {
  /** 机构appid · 例：`wx8888888888888888` */
  app_id: string
  /** 机构商户号 · 缺省时由客户端填写 · 例：`3200000001` */
  mch_id?: string
  /** 子商户号 · 例：`20000100` */
  sub_mch_id: string
  /** 签名 · 缺省时由客户端填写 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
}

/** 查询子商户：选项 */
export interface PostV2SecapiMchQueryInstitutionsubOptions extends CallOptions {
  xml: PostV2SecapiMchQueryInstitutionsubXml
}

/** 查询子商户：应答 */
export interface PostV2SecapiMchQueryInstitutionsubResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 业务返回码 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误编码 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 签名 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign: string
  /** 子商户号 · 例：`1234567` */
  sub_mch_id: string
  /** 子商户名称 · 例：`7-11` */
  merchant_name: string
  /** 子商户简称 · 例：`Merchantshortname` */
  merchant_shortname: string
  /** 注册国家或区域 · 例：`344` */
  merchant_country_code?: string
  /** 业务类目 · 例：`101` */
  business_category: string
  mcc?: string
  /** 公司联系电话 · 例：`075586010000` */
  office_phone: string
  /** 联系人姓名 */
  contact_name?: string
  /** 联系人手机 · 例：`1800000000` */
  contact_phone?: string
  /** 联系人邮箱 · 例：`test@test.com` */
  contact_email?: string
  /** 例：`ABC1234567` */
  merchant_remark: string
  /** 业务类型 */
  business_type?: 'ONLINE' | 'OFFLINE' | 'BOTH' | (string & {})
  /** 商户类型 */
  merchant_type?: 'ENTERPRISE' | 'INDIVIDUAL' | (string & {})
  /** 公司注册文件编号 · 例：`5555-8888` */
  registration_certificate_number?: string
  /** 公司注册文件过期时间 · 例：`2020-10-16` */
  registration_certificate_date?: string
  /** APP下载链接 · 例：`https://download.qq.com` */
  app_download?: string
  /** 业务网站 · 例：`https://www.qq.com` */
  business_website?: string
  /** 公众号 · 例：`wx8888888888888888` */
  office_account?: string
  /** 小程序 · 例：`wx8888888888888888` */
  mini_program?: string
  /** 门店地址 */
  store_address?: string
  /** 董事姓名 · 例：`BobZhang` */
  director_name?: string
  /** 董事证件编号 · 例：`5555-8888` */
  director_id_number?: string
  /** 负责人姓名 · 例：`BobZhang` */
  principal_name?: string
  /** 负责人证件编号 · 例：`5555-8888` */
  principal_id_number?: string
  /** 子商户结算银行账户 · 例：`555588889999` */
  settlement_bank_number?: string
  /** 渠道编号 · 例：`101` */
  channel_id?: string
  /** H5支付权限状态 */
  h5_authorization_state?: 'APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED' | (string & {})
  /** H5驳回详情 */
  h5_audit_reject_detail?: string
  /** 子商户状态 */
  sub_mch_status?: 'OPERATING' | 'PENDING' | 'DEACTIVATED' | 'CLOSED' | 'INCOMPLETE_APPLICATION' | (string & {})
  /** 子商户入驻状态 */
  application_status?: 'UNDER_REVIEW' | 'REJECTED' | (string & {})
  /** 子商户入驻驳回详情 */
  application_reject_detail?: string
  /** 附加信息 · 例：`555588889999` */
  attach?: string
}

/** `v2/secapi/mch/queryInstitutionsub` */
export interface V2SecapiMchQueryInstitutionsub extends PathNode {
  /**
   * 查询子商户
   *
   * `POST /secapi/mch/queryInstitutionsub`
   *
   * 产品：跨境∙进件
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v2/zh/4013636643 官方文档}
   */
  post(options: PostV2SecapiMchQueryInstitutionsubOptions): Promise<AxiosResponse<PostV2SecapiMchQueryInstitutionsubResponse>>
}

/** 配置查询：请求 */
export interface PostV2SecapiMchQuerysubdevconfigXml {
  /** 公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000109` */
  mch_id?: string
  /** 子商户号 · 最长32个字符 · 例：`1900000100` */
  sub_mch_id: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
}

/** 配置查询：选项 */
export interface PostV2SecapiMchQuerysubdevconfigOptions extends CallOptions {
  xml: PostV2SecapiMchQuerysubdevconfigXml
}

/** 配置查询：应答 */
export interface PostV2SecapiMchQuerysubdevconfigResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 · 例：`OK` */
  return_msg: string
  /** 错误代码 · 最长32个字符 · 例：`INVALID_REQUEST` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 业务结果 · 最长32个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 签名 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign: string
  /** 授权目录 · 最长2048个字符 */
  jsapi_path_list: string
  /** 关联APPID与关注特约商户公众号的APPID · 最长1024个字符 */
  appid_config_list: string
}

/** `v2/secapi/mch/querysubdevconfig` */
export interface V2SecapiMchQuerysubdevconfig extends PathNode {
  /**
   * 配置查询
   *
   * `POST /secapi/mch/querysubdevconfig`
   *
   * 产品：APIv2∙通用
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014115413 官方文档}
   */
  post(options: PostV2SecapiMchQuerysubdevconfigOptions): Promise<AxiosResponse<PostV2SecapiMchQuerysubdevconfigResponse>>
}

/** 银行特约商户录入/银行特约商户资料查询：请求 */
export interface PostV2SecapiMchSubmchmanageXml {
  /** 公众账号ID · 最长32个字符 · 例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1230000109` */
  mch_id?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 商户名称 · 最长50个字符 */
  merchant_name?: string
  /** 商户识别码 · 例：`1230000109` */
  sub_mch_id?: string
  /** 页码 · 最长10个字符 · 例：`1` */
  page_index: string
  /** 展示资料个数 · 最长10个字符 · 例：`10` */
  page_size?: string
}

/** 银行特约商户录入/银行特约商户资料查询：查询参数 */
export interface PostV2SecapiMchSubmchmanageQuery {
  action: 'add' | 'query'
}

/** 银行特约商户录入/银行特约商户资料查询：选项 */
export interface PostV2SecapiMchSubmchmanageOptions extends CallOptions {
  xml: PostV2SecapiMchSubmchmanageXml
  query: PostV2SecapiMchSubmchmanageQuery
}

/** 银行特约商户录入/银行特约商户资料查询：应答 */
export interface PostV2SecapiMchSubmchmanageResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 业务结果 · 最长16个字符 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 业务结果描述 · 最长16个字符 · 例：`OK` */
  result_msg?: string
  /** 总记录数 · 最长32个字符 · 例：`1` */
  total: string
  /** 商户信息列表 */
  mchinfo: {
    /** 公众账号ID · 最长32个字符 · 例：`wxd678efh567hg6787` */
    appid: string
    /** 商户号 · 最长32个字符 · 例：`1230000109` */
    mch_id: string
    /** 商户名称 · 最长50个字符 */
    merchant_name: string
    /** 商户简称 · 最长20个字符 */
    merchant_shortname: string
    /** 客服电话 · 最长20个字符 · 例：`075586010000` */
    service_phone: string
    /** 联系人 · 最长10个字符 */
    contact?: string
    /** 联系电话 · 最长11个字符 · 例：`13000000000` */
    contact_phone?: string
    /** 联系邮箱 · 最长30个字符 · 例：`test@test.com` */
    contact_email?: string
    /** 经营类目 · 最长10个字符 · 例：`101` */
    business: string
    /** 渠道商商户号 · 最长32个字符 · 例：`100000001` */
    channel_id: string
    /** 渠道商名称 · 最长50个字符 */
    channel_name: string
  }[]
}

/** `v2/secapi/mch/submchmanage` */
export interface V2SecapiMchSubmchmanage extends PathNode {
  /**
   * 银行特约商户录入/银行特约商户资料查询
   *
   * `POST /secapi/mch/submchmanage`
   *
   * 产品：APIv2∙风控
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4012194260 官方文档}
   */
  post(options: PostV2SecapiMchSubmchmanageOptions): Promise<AxiosResponse<PostV2SecapiMchSubmchmanageResponse>>
}

/** 图片上传：请求 */
export interface PostV2SecapiMchUploadmediaForm {
  /** 服务商商户号或渠道号 · 缺省时由客户端填写 · 最长32个字符 */
  mch_id?: string
  /** form-data中媒体文件标识 · 最大2097152字节 */
  media: FileInput
  /** 根据媒体文件内容进行MD5计算后的值 · 缺省时由客户端填写 · 最长32个字符 */
  media_hash?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 */
  sign?: string
  /** 签名方式 · 缺省时由客户端填写 · 默认："MD5" */
  sign_type?: 'HMAC-SHA256' | 'MD5'
}

/** 图片上传：选项 */
export interface PostV2SecapiMchUploadmediaOptions extends CallOptions {
  form: PostV2SecapiMchUploadmediaForm
}

/** 图片上传：应答 */
export interface PostV2SecapiMchUploadmediaResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 公众账号ID · 最长32个字符 */
  appid: string
  /** 商户号 · 最长32个字符 */
  mch_id: string
  /** 随机字符串 · 最长32个字符 */
  nonce_str: string
  /** 签名 · 最长64个字符 */
  sign: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 媒体标识Id · 最长256个字符 */
  media_id: string
}

/** `v2/secapi/mch/uploadmedia` */
export interface V2SecapiMchUploadmedia extends PathNode {
  /**
   * 图片上传
   *
   * `POST /secapi/mch/uploadmedia`
   *
   * 产品：APIv2∙通用
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v2/zh/4013641477 官方文档}
   */
  post(options: PostV2SecapiMchUploadmediaOptions): Promise<AxiosResponse<PostV2SecapiMchUploadmediaResponse>>
}

/** 服务商特约商户关注功能配置：请求 */
export interface PostV2SecapiMktAddrecommendconfXml {
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000109` */
  mch_id?: string
  /** 子商户号 · 最长32个字符 · 例：`1900000100` */
  sub_mch_id: string
  /** 特约商户APPID · 最长32个字符 · 例：`wx8888888888888888` */
  sub_appid: string
  /** 推荐关注APPID · 最长32个字符 · 例：`wx931386123456789e` */
  subscribe_appid: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
}

/** 服务商特约商户关注功能配置：选项 */
export interface PostV2SecapiMktAddrecommendconfOptions extends CallOptions {
  xml: PostV2SecapiMktAddrecommendconfXml
}

/** 服务商特约商户关注功能配置：应答 */
export interface PostV2SecapiMktAddrecommendconfResponse extends V2SecapiConfigResult {}

/** `v2/secapi/mkt/addrecommendconf` */
export interface V2SecapiMktAddrecommendconf extends PathNode {
  /**
   * 服务商特约商户关注功能配置
   *
   * `POST /secapi/mkt/addrecommendconf`
   *
   * 产品：APIv2∙通用
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014115399 官方文档}
   * @deprecated 微信支付已不再推荐使用
   */
  post(options: PostV2SecapiMktAddrecommendconfOptions): Promise<AxiosResponse<PostV2SecapiMktAddrecommendconfResponse>>
}

/** 撤销订单：请求 */
export interface PostV2SecapiPayFacepayreverseXml {
  /** 公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  appid: string
  /** 子商户公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000109` */
  mch_id?: string
  /** 子商户号 · 最长32个字符 · 例：`1900000100` */
  sub_mch_id?: string
  /** 微信订单号 · 最长32个字符 · 例：`1217752501201407033233368018` */
  transaction_id?: string
  /** 商户订单号 · 最长32个字符 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'MD5' | 'HMAC-SHA256'
}

/** 撤销订单：选项 */
export interface PostV2SecapiPayFacepayreverseOptions extends CallOptions {
  xml: PostV2SecapiPayFacepayreverseXml
}

/** 撤销订单：应答 */
export interface PostV2SecapiPayFacepayreverseResponse extends V2SecapiReverseResult {}

/** `v2/secapi/pay/facepayreverse` */
export interface V2SecapiPayFacepayreverse extends PathNode {
  /**
   * 撤销订单
   *
   * `POST /secapi/pay/facepayreverse`
   *
   * 产品：APIv2∙人脸支付
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html 官方文档}
   */
  post(options: PostV2SecapiPayFacepayreverseOptions): Promise<AxiosResponse<PostV2SecapiPayFacepayreverseResponse>>
}

/** 请求多次分账：请求 */
export interface PostV2SecapiPayMultiprofitsharingXml {
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000100` */
  mch_id?: string
  /** 子商户号 · 最长32个字符 · 例：`1900000109` */
  sub_mch_id?: string
  /** 公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  appid: string
  /** 子商户公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256'
  /** 微信订单号 · 最长32个字符 · 例：`4208450740201411110007820472` */
  transaction_id: string
  /** 商户分账单号 · 最长64个字符 · 例：`P20150806125346` */
  out_order_no: string
  /** 分账接收方列表JSON格式字符串 · 最长10240个字符 */
  receivers: string | V2SecapiProfitSharingReceiver[]
}

/** 请求多次分账：选项 */
export interface PostV2SecapiPayMultiprofitsharingOptions extends CallOptions {
  xml: PostV2SecapiPayMultiprofitsharingXml
}

/** 请求多次分账：应答 */
export interface PostV2SecapiPayMultiprofitsharingResponse {
  /** 子商户公众账号ID · 最长32个字符 */
  sub_appid?: string
  /** 子商户号 · 最长32个字符 */
  sub_mch_id?: string
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 公众账号ID · 最长32个字符 */
  appid: string
  /** 商户号 · 最长32个字符 */
  mch_id: string
  /** 随机字符串 · 最长32个字符 */
  nonce_str: string
  /** 签名 · 最长64个字符 */
  sign: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 微信订单号 · 最长32个字符 · 例：`4208450740201411110007820472` */
  transaction_id: string
  /** 商户分账单号 · 最长64个字符 · 例：`P20150806125346` */
  out_order_no: string
  /** 微信分账单号 · 最长64个字符 · 例：`3008450740201411110007820472` */
  order_id: string
  /** 分账接收方列表JSON格式字符串 · 最长10240个字符 */
  receivers?: string
}

/** `v2/secapi/pay/multiprofitsharing` */
export interface V2SecapiPayMultiprofitsharing extends PathNode {
  /**
   * 请求多次分账
   *
   * `POST /secapi/pay/multiprofitsharing`
   *
   * 产品：APIv2∙资金应用∙分账
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011983158 官方文档}
   */
  post(options: PostV2SecapiPayMultiprofitsharingOptions): Promise<AxiosResponse<PostV2SecapiPayMultiprofitsharingResponse>>
}

/** 请求单次分账：请求 */
export interface PostV2SecapiPayProfitsharingXml {
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000100` */
  mch_id?: string
  /** 子商户号 · 最长32个字符 · 例：`1900000109` */
  sub_mch_id?: string
  /** 品牌主商户号 · 最长32个字符 · 例：`1900000108` */
  brand_mch_id?: string
  /** 公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  appid: string
  /** 子商户公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256'
  /** 微信订单号 · 最长32个字符 · 例：`4208450740201411110007820472` */
  transaction_id: string
  /** 商户分账单号 · 最长64个字符 · 例：`P20150806125346` */
  out_order_no: string
  /** 分账接收方列表JSON格式字符串 · 最长10240个字符 */
  receivers: string | V2SecapiProfitSharingReceiver[]
}

/** 请求单次分账：选项 */
export interface PostV2SecapiPayProfitsharingOptions extends CallOptions {
  xml: PostV2SecapiPayProfitsharingXml
}

/** 请求单次分账：应答 */
export interface PostV2SecapiPayProfitsharingResponse {
  /** 子商户公众账号ID · 最长32个字符 */
  sub_appid?: string
  /** 子商户号 · 最长32个字符 */
  sub_mch_id?: string
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 公众账号ID · 最长32个字符 */
  appid: string
  /** 商户号 · 最长32个字符 */
  mch_id: string
  /** 随机字符串 · 最长32个字符 */
  nonce_str: string
  /** 签名 · 最长64个字符 */
  sign: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 品牌主商户号 · 最长32个字符 · 例：`1900000108` */
  brand_mch_id?: string
  /** 微信订单号 · 最长32个字符 · 例：`4208450740201411110007820472` */
  transaction_id: string
  /** 商户分账单号 · 最长64个字符 · 例：`P20150806125346` */
  out_order_no: string
  /** 微信分账单号 · 最长64个字符 · 例：`3008450740201411110007820472` */
  order_id: string
  /** 分账单状态 · 最长16个字符 */
  status?: 'FINISHED' | 'PROCESSING' | (string & {})
  /** 分账接收方列表JSON格式字符串 · 最长10240个字符 */
  receivers?: string
}

/** `v2/secapi/pay/profitsharing` */
export interface V2SecapiPayProfitsharing extends PathNode {
  /**
   * 请求单次分账
   *
   * `POST /secapi/pay/profitsharing`
   *
   * 产品：APIv2∙资金应用∙分账
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011941670 官方文档}
   */
  post(options: PostV2SecapiPayProfitsharingOptions): Promise<AxiosResponse<PostV2SecapiPayProfitsharingResponse>>
}

/** 完结分账：请求 */
export interface PostV2SecapiPayProfitsharingfinishXml {
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000100` */
  mch_id?: string
  /** 子商户号 · 最长32个字符 · 例：`1900000109` */
  sub_mch_id?: string
  /** 公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  appid: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256'
  /** 微信订单号 · 最长32个字符 · 例：`4208450740201411110007820472` */
  transaction_id: string
  /** 商户分账单号 · 最长64个字符 · 例：`P20150806125346` */
  out_order_no: string
  /** 分账完结描述 · 最长80个字符 */
  description: string
}

/** 完结分账：选项 */
export interface PostV2SecapiPayProfitsharingfinishOptions extends CallOptions {
  xml: PostV2SecapiPayProfitsharingfinishXml
}

/** 完结分账：应答 */
export interface PostV2SecapiPayProfitsharingfinishResponse {
  /** 子商户公众账号ID · 最长32个字符 */
  sub_appid?: string
  /** 子商户号 · 最长32个字符 */
  sub_mch_id?: string
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 公众账号ID · 最长32个字符 */
  appid: string
  /** 商户号 · 最长32个字符 */
  mch_id: string
  /** 随机字符串 · 最长32个字符 */
  nonce_str: string
  /** 签名 · 最长64个字符 */
  sign: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 微信订单号 · 最长32个字符 · 例：`4208450740201411110007820472` */
  transaction_id: string
  /** 商户分账单号 · 最长64个字符 · 例：`P20150806125346` */
  out_order_no: string
  /** 微信分账单号 · 最长64个字符 · 例：`3008450740201411110007820472` */
  order_id: string
}

/** `v2/secapi/pay/profitsharingfinish` */
export interface V2SecapiPayProfitsharingfinish extends PathNode {
  /**
   * 完结分账
   *
   * `POST /secapi/pay/profitsharingfinish`
   *
   * 产品：APIv2∙资金应用∙分账
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984076 官方文档}
   */
  post(options: PostV2SecapiPayProfitsharingfinishOptions): Promise<AxiosResponse<PostV2SecapiPayProfitsharingfinishResponse>>
}

/** 分账回退：请求 */
export interface PostV2SecapiPayProfitsharingreturnXml {
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000100` */
  mch_id?: string
  /** 子商户号 · 最长32个字符 · 例：`1900000109` */
  sub_mch_id?: string
  /** 公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  appid: string
  /** 子商户公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256'
  /** 微信分账单号 · 最长64个字符 · 例：`3008450740201411110007820472` */
  order_id?: string
  /** 商户分账单号 · 最长64个字符 · 例：`P20150806125346` */
  out_order_no?: string
  /** 商户回退单号 · 最长32个字符 · 例：`R20190516001` */
  out_return_no: string
  /** 回退方类型 · 最长32个字符 */
  return_account_type: 'MERCHANT_ID'
  /** 回退方账号 · 最长64个字符 · 例：`86693852` */
  return_account: string
  /** 回退金额 · 单位：分 */
  return_amount: number
  /** 回退描述 · 最长80个字符 */
  description: string
}

/** 分账回退：选项 */
export interface PostV2SecapiPayProfitsharingreturnOptions extends CallOptions {
  xml: PostV2SecapiPayProfitsharingreturnXml
}

/** 分账回退：应答 */
export interface PostV2SecapiPayProfitsharingreturnResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 */
  return_msg?: string
  /** 公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  appid: string
  /** 商户号 · 最长32个字符 · 例：`1900000100` */
  mch_id: string
  /** 随机字符串 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str: string
  /** 签名 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6C380BEC2BFD727A4B6845133519F3AD6` */
  sign: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 子商户号 · 最长32个字符 · 例：`1900000109` */
  sub_mch_id?: string
  /** 子商户公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 签名类型 · 最长32个字符 */
  sign_type?: 'HMAC-SHA256' | (string & {})
  /** 微信分账单号 · 最长64个字符 · 例：`3008450740201411110007820472` */
  order_id?: string
  /** 商户分账单号 · 最长64个字符 · 例：`P20150806125346` */
  out_order_no?: string
  /** 商户回退单号 · 最长32个字符 · 例：`R20190516001` */
  out_return_no: string
  /** 微信回退单号 · 最长64个字符 · 例：`3008450740201411110007820472` */
  return_no?: string
  /** 回退方类型 · 最长32个字符 */
  return_account_type: 'MERCHANT_ID' | (string & {})
  /** 回退方账号 · 最长64个字符 · 例：`86693852` */
  return_account: string
  /** 回退金额 · 单位：分 */
  return_amount: string
  /** 回退描述 · 最长80个字符 */
  description: string
  /** 回退结果 · 最长32个字符 */
  result?: 'SUCCESS' | 'PROCESSING' | 'FAILED' | (string & {})
  /** 失败原因 · 最长32个字符 */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {})
  /** 完成时间 · 最长16个字符 · 例：`20180608170132` */
  finish_time?: string
}

/** `v2/secapi/pay/profitsharingreturn` */
export interface V2SecapiPayProfitsharingreturn extends PathNode {
  /**
   * 分账回退
   *
   * `POST /secapi/pay/profitsharingreturn`
   *
   * 产品：APIv2∙资金应用∙分账
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984166 官方文档}
   */
  post(options: PostV2SecapiPayProfitsharingreturnOptions): Promise<AxiosResponse<PostV2SecapiPayProfitsharingreturnResponse>>
}

/** 申请退款：请求 */
export interface PostV2SecapiPayRefundXml {
  /** 公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  appid: string
  /** 子商户公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000109` */
  mch_id?: string
  /** 子商户号 · 最长32个字符 · 例：`1900000109` */
  sub_mch_id?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'MD5' | 'HMAC-SHA256'
  /** 微信订单号 · 最长32个字符 · 例：`1217752501201407033233368018` */
  transaction_id?: string
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no?: string
  /** 商户退款单号 · 最长64个字符 · 例：`1217752501201407033233368018` */
  out_refund_no: string
  /** 订单金额 · 单位：分 */
  total_fee: number
  /** 退款金额 · 单位：分 */
  refund_fee: number
  /** 退款货币种类 · 最长8个字符 · 例：`CNY` */
  refund_fee_type?: string
  /** 退款原因 · 最长80个字符 */
  refund_desc?: string
  /** 退款资金来源 · 最长30个字符 · 例：`REFUND_SOURCE_RECHARGE_FUNDS` */
  refund_account?: string
  /** 退款结果通知url · 最长256个字符 · 例：`https://weixin.qq.com/notify/` */
  notify_url?: string
}

/** 申请退款：选项 */
export interface PostV2SecapiPayRefundOptions extends CallOptions {
  xml: PostV2SecapiPayRefundXml
}

/** 申请退款：应答 */
export interface PostV2SecapiPayRefundResponse {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 · 例：`OK` */
  return_msg: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  appid: string
  /** 商户号 · 最长32个字符 · 例：`1900000109` */
  mch_id: string
  /** 子商户公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 子商户号 · 最长32个字符 · 例：`1900000109` */
  sub_mch_id?: string
  /** 随机字符串 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str: string
  /** 签名 · 最长64个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  sign: string
  /** 微信订单号 · 最长32个字符 · 例：`4007752501201407033233368018` */
  transaction_id: string
  /** 商户订单号 · 最长32个字符 · 例：`33368018` */
  out_trade_no: string
  /** 商户退款单号 · 最长64个字符 · 例：`121775250` */
  out_refund_no: string
  /** 微信退款单号 · 最长32个字符 · 例：`2007752501201407033233368018` */
  refund_id: string
  /** 退款金额 · 单位：分 */
  refund_fee: string
  /** 应结退款金额 · 单位：分 */
  settlement_refund_fee?: string
  /** 标价金额 · 单位：分 */
  total_fee: string
  /** 应结订单金额 · 单位：分 */
  settlement_total_fee?: string
  /** 标价币种 · 最长8个字符 · 例：`CNY` */
  fee_type?: string
  /** 现金支付金额 · 单位：分 */
  cash_fee: string
  /** 现金支付币种 · 最长16个字符 · 例：`CNY` */
  cash_fee_type?: string
  /** 现金退款金额 · 单位：分 */
  cash_refund_fee?: string
  /** 代金券退款总金额 · 单位：分 */
  coupon_refund_fee?: string
  /** 退款代金券使用数量 */
  coupon_refund_count?: string
  /** 代金券类型 · 最长8个字符 · 例：`CASH` */
  [numbered: `coupon_type_${number}`]: string | undefined
  /** 单个代金券退款金额 · 单位：分 */
  [numbered: `coupon_refund_fee_${number}`]: string | undefined
  /** 退款代金券ID · 最长20个字符 · 例：`10000` */
  [numbered: `coupon_refund_id_${number}`]: string | undefined
}

/** `v2/secapi/pay/refund` */
export interface V2SecapiPayRefund extends PathNode {
  /**
   * 申请退款
   *
   * `POST /secapi/pay/refund`
   *
   * 产品：APIv2∙基础支付∙退款
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011937624 官方文档}
   */
  post(options: PostV2SecapiPayRefundOptions): Promise<AxiosResponse<PostV2SecapiPayRefundResponse>>
}

/** 申请退款（支持单品）：请求 */
export interface PostV2SecapiPayRefundv2Xml {
  /** 退款包含的商品列表信息 · 最长6000个字符 */
  detail?: string | {
    /** 订单原价 · 单位：分 */
    cost_price?: number
    /** 商品小票ID · 例：`wx123` */
    receipt_id?: string
    /** 单品列表 */
    goods_detail: V2SecapiGoodsDetail[]
  }
  /** 公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  appid: string
  /** 子商户公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000109` */
  mch_id?: string
  /** 子商户号 · 最长32个字符 · 例：`1900000109` */
  sub_mch_id?: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'MD5' | 'HMAC-SHA256'
  /** 微信订单号 · 最长32个字符 · 例：`1217752501201407033233368018` */
  transaction_id?: string
  /** 商户订单号 · 例：`1217752501201407033233368018` */
  out_trade_no?: string
  /** 商户退款单号 · 最长64个字符 · 例：`1217752501201407033233368018` */
  out_refund_no: string
  /** 订单金额 · 单位：分 */
  total_fee: number
  /** 退款金额 · 单位：分 */
  refund_fee: number
  /** 退款货币种类 · 最长8个字符 · 例：`CNY` */
  refund_fee_type?: string
  /** 退款原因 · 最长80个字符 */
  refund_desc?: string
  /** 退款资金来源 · 最长30个字符 · 例：`REFUND_SOURCE_RECHARGE_FUNDS` */
  refund_account?: string
  /** 退款结果通知url · 最长256个字符 · 例：`https://weixin.qq.com/notify/` */
  notify_url?: string
}

/** 申请退款（支持单品）：选项 */
export interface PostV2SecapiPayRefundv2Options extends CallOptions {
  xml: PostV2SecapiPayRefundv2Xml
}

/** 申请退款（支持单品）：应答 */
export interface PostV2SecapiPayRefundv2Response {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 · 例：`OK` */
  return_msg: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  appid: string
  /** 商户号 · 最长32个字符 · 例：`1900000109` */
  mch_id: string
  /** 子商户公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 子商户号 · 最长32个字符 · 例：`1900000109` */
  sub_mch_id?: string
  /** 随机字符串 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str: string
  /** 签名 · 最长64个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  sign: string
  /** 微信订单号 · 最长32个字符 · 例：`4007752501201407033233368018` */
  transaction_id: string
  /** 商户订单号 · 最长32个字符 · 例：`33368018` */
  out_trade_no: string
  /** 商户退款单号 · 最长64个字符 · 例：`121775250` */
  out_refund_no: string
  /** 微信退款单号 · 最长32个字符 · 例：`2007752501201407033233368018` */
  refund_id: string
  /** 退款金额 · 单位：分 */
  refund_fee: string
  /** 应结退款金额 · 单位：分 */
  settlement_refund_fee?: string
  /** 标价金额 · 单位：分 */
  total_fee: string
  /** 应结订单金额 · 单位：分 */
  settlement_total_fee?: string
  /** 标价币种 · 最长8个字符 · 例：`CNY` */
  fee_type?: string
  /** 现金支付金额 · 单位：分 */
  cash_fee: string
  /** 现金支付币种 · 最长16个字符 · 例：`CNY` */
  cash_fee_type?: string
  /** 现金退款金额 · 单位：分 */
  cash_refund_fee?: string
  /** 代金券退款总金额 · 单位：分 */
  coupon_refund_fee?: string
  /** 退款代金券使用数量 */
  coupon_refund_count?: string
  /** 营销详情JSON格式字符串 · 最长6000个字符 */
  promotion_detail?: string
  /** 代金券类型 · 最长8个字符 · 例：`CASH` */
  [numbered: `coupon_type_${number}`]: string | undefined
  /** 单个代金券退款金额 · 单位：分 */
  [numbered: `coupon_refund_fee_${number}`]: string | undefined
  /** 退款代金券ID · 最长20个字符 · 例：`10000` */
  [numbered: `coupon_refund_id_${number}`]: string | undefined
}

/** `v2/secapi/pay/refundv2` */
export interface V2SecapiPayRefundv2 extends PathNode {
  /**
   * 申请退款（支持单品）
   *
   * `POST /secapi/pay/refundv2`
   *
   * 产品：APIv2∙基础支付∙退款
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011983308 官方文档}
   */
  post(options: PostV2SecapiPayRefundv2Options): Promise<AxiosResponse<PostV2SecapiPayRefundv2Response>>
}

/** 撤销订单：请求 */
export interface PostV2SecapiPayReverseXml {
  /** 公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  appid: string
  /** 子商户公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 商户号 · 缺省时由客户端填写 · 最长32个字符 · 例：`1900000109` */
  mch_id?: string
  /** 子商户号 · 最长32个字符 · 例：`1900000100` */
  sub_mch_id?: string
  /** 微信订单号 · 最长32个字符 · 例：`1217752501201407033233368018` */
  transaction_id?: string
  /** 商户订单号 · 最长32个字符 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 随机字符串 · 缺省时由客户端填写 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str?: string
  /** 签名 · 缺省时由客户端填写 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign?: string
  /** 签名类型 · 缺省时由客户端填写 · 最长32个字符 */
  sign_type?: 'MD5' | 'HMAC-SHA256'
}

/** 撤销订单：选项 */
export interface PostV2SecapiPayReverseOptions extends CallOptions {
  xml: PostV2SecapiPayReverseXml
}

/** 撤销订单：应答 */
export interface PostV2SecapiPayReverseResponse extends V2SecapiReverseResult {}

/** `v2/secapi/pay/reverse` */
export interface V2SecapiPayReverse extends PathNode {
  /**
   * 撤销订单
   *
   * `POST /secapi/pay/reverse`
   *
   * 产品：APIv2∙基础支付
   *
   * 需要商户API证书（双向TLS）
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011937361 官方文档}
   */
  post(options: PostV2SecapiPayReverseOptions): Promise<AxiosResponse<PostV2SecapiPayReverseResponse>>
}

export interface V2SecapiOperations {
  'POST /v2/secapi/mch/addInstitutionsub': { xml: PostV2SecapiMchAddInstitutionsubXml; options: PostV2SecapiMchAddInstitutionsubOptions; response: PostV2SecapiMchAddInstitutionsubResponse }
  'POST /v2/secapi/mch/addsubdevconfig': { xml: PostV2SecapiMchAddsubdevconfigXml; options: PostV2SecapiMchAddsubdevconfigOptions; response: PostV2SecapiMchAddsubdevconfigResponse }
  'POST /v2/secapi/mch/channelsetting': { xml: PostV2SecapiMchChannelsettingXml; options: PostV2SecapiMchChannelsettingOptions; response: PostV2SecapiMchChannelsettingResponse }
  'POST /v2/secapi/mch/modifyInstitutionsub': { xml: PostV2SecapiMchModifyInstitutionsubXml; options: PostV2SecapiMchModifyInstitutionsubOptions; response: PostV2SecapiMchModifyInstitutionsubResponse }
  'POST /v2/secapi/mch/modifymchinfo': { xml: PostV2SecapiMchModifymchinfoXml; options: PostV2SecapiMchModifymchinfoOptions; response: PostV2SecapiMchModifymchinfoResponse }
  'POST /v2/secapi/mch/queryInstitutionsub': { xml: PostV2SecapiMchQueryInstitutionsubXml; options: PostV2SecapiMchQueryInstitutionsubOptions; response: PostV2SecapiMchQueryInstitutionsubResponse }
  'POST /v2/secapi/mch/querysubdevconfig': { xml: PostV2SecapiMchQuerysubdevconfigXml; options: PostV2SecapiMchQuerysubdevconfigOptions; response: PostV2SecapiMchQuerysubdevconfigResponse }
  'POST /v2/secapi/mch/submchmanage': { xml: PostV2SecapiMchSubmchmanageXml; query: PostV2SecapiMchSubmchmanageQuery; options: PostV2SecapiMchSubmchmanageOptions; response: PostV2SecapiMchSubmchmanageResponse }
  'POST /v2/secapi/mch/uploadmedia': { form: PostV2SecapiMchUploadmediaForm; options: PostV2SecapiMchUploadmediaOptions; response: PostV2SecapiMchUploadmediaResponse }
  'POST /v2/secapi/mkt/addrecommendconf': { xml: PostV2SecapiMktAddrecommendconfXml; options: PostV2SecapiMktAddrecommendconfOptions; response: PostV2SecapiMktAddrecommendconfResponse }
  'POST /v2/secapi/pay/facepayreverse': { xml: PostV2SecapiPayFacepayreverseXml; options: PostV2SecapiPayFacepayreverseOptions; response: PostV2SecapiPayFacepayreverseResponse }
  'POST /v2/secapi/pay/multiprofitsharing': { xml: PostV2SecapiPayMultiprofitsharingXml; options: PostV2SecapiPayMultiprofitsharingOptions; response: PostV2SecapiPayMultiprofitsharingResponse }
  'POST /v2/secapi/pay/profitsharing': { xml: PostV2SecapiPayProfitsharingXml; options: PostV2SecapiPayProfitsharingOptions; response: PostV2SecapiPayProfitsharingResponse }
  'POST /v2/secapi/pay/profitsharingfinish': { xml: PostV2SecapiPayProfitsharingfinishXml; options: PostV2SecapiPayProfitsharingfinishOptions; response: PostV2SecapiPayProfitsharingfinishResponse }
  'POST /v2/secapi/pay/profitsharingreturn': { xml: PostV2SecapiPayProfitsharingreturnXml; options: PostV2SecapiPayProfitsharingreturnOptions; response: PostV2SecapiPayProfitsharingreturnResponse }
  'POST /v2/secapi/pay/refund': { xml: PostV2SecapiPayRefundXml; options: PostV2SecapiPayRefundOptions; response: PostV2SecapiPayRefundResponse }
  'POST /v2/secapi/pay/refundv2': { xml: PostV2SecapiPayRefundv2Xml; options: PostV2SecapiPayRefundv2Options; response: PostV2SecapiPayRefundv2Response }
  'POST /v2/secapi/pay/reverse': { xml: PostV2SecapiPayReverseXml; options: PostV2SecapiPayReverseOptions; response: PostV2SecapiPayReverseResponse }
}

/** 配置结果 */
export interface V2SecapiConfigResult {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 · 例：`OK` */
  return_msg: string
  /** 错误代码 · 最长32个字符 · 例：`INVALID_REQUEST` */
  err_code?: string
  /** 错误代码描述 · 最长128个字符 */
  err_code_des?: string
  /** 业务结果 · 最长32个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 签名 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign: string
}

/** 单品信息 */
export interface V2SecapiGoodsDetail {
  /** 商品编码 */
  goods_id?: string
  /** 微信支付商品编码 · 例：`1001` */
  wxpay_goods_id?: string
  /** 商品名称 */
  goods_name?: string
  /** 商品数量 */
  quantity: number
  /** 商品单价 · 单位：分 */
  price: number
}

/** 分账接收方 */
export interface V2SecapiProfitSharingReceiver {
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方账号 · 例：`190001001` */
  account: string
  /** 分账金额 · 单位：分 */
  amount: number
  /** 分账描述 */
  description: string
  /** 分账个人接收方姓名 */
  name?: string
}

/** 撤销订单 */
export interface V2SecapiReverseRequest {
  /** 公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  appid: string
  /** 子商户公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 商户号 · 最长32个字符 · 例：`1900000109` */
  mch_id: string
  /** 子商户号 · 最长32个字符 · 例：`1900000100` */
  sub_mch_id?: string
  /** 微信订单号 · 最长32个字符 · 例：`1217752501201407033233368018` */
  transaction_id?: string
  /** 商户订单号 · 最长32个字符 · 例：`1217752501201407033233368018` */
  out_trade_no: string
  /** 随机字符串 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str: string
  /** 签名 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign: string
  /** 签名类型 · 最长32个字符 */
  sign_type?: 'MD5' | 'HMAC-SHA256'
}

/** 撤销订单结果 */
export interface V2SecapiReverseResult {
  /** 返回状态码 · 最长16个字符 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · 最长128个字符 · 例：`OK` */
  return_msg: string
  /** 公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  appid: string
  /** 子商户公众账号ID · 最长32个字符 · 例：`wx8888888888888888` */
  sub_appid?: string
  /** 商户号 · 最长32个字符 · 例：`1900000109` */
  mch_id: string
  /** 子商户号 · 最长32个字符 · 例：`1900000100` */
  sub_mch_id?: string
  /** 随机字符串 · 最长32个字符 · 例：`5K8264ILTKCH16CQ2502SI8ZNMTM67VS` */
  nonce_str: string
  /** 签名 · 最长64个字符 · 例：`C380BEC2BFD727A4B6845133519F3AD6` */
  sign: string
  /** 业务结果 · 最长16个字符 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · 最长32个字符 · 例：`SYSTEMERROR` */
  err_code?: string
  /** 错误描述 · 最长128个字符 */
  err_code_des?: string
  /** 是否重调 · 最长1个字符 */
  recall: 'Y' | 'N' | (string & {})
}

