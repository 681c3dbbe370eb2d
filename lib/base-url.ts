import { WechatPayConfigError } from './errors'

/** Checks the address of a host that calls are sent to. */
export function requireBaseUrl(baseURL: string): string {
  const url = URL.canParse(baseURL) ? new URL(baseURL) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) throw wrongBaseUrl('is not an http(s) address')
  if (url.pathname !== '/')
    throw wrongBaseUrl('has a path, which would be signed although WeChat Pay does not see it')
  if (isPlainWechatPay(url)) throw wrongBaseUrl('leads to WeChat Pay without TLS')
  return baseURL
}

function isPlainWechatPay({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && hostname.endsWith('.weixin.qq.com')
}

function wrongBaseUrl(why: string): WechatPayConfigError {
  const expected = "expected the address of a host, such as 'https://api.mch.weixin.qq.com'"
  return new WechatPayConfigError('CONFIG_INVALID', `axios.baseURL ${why}; ${expected}.`)
}
