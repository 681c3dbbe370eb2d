import { createClient } from 'wechatpay-chain'

const {
  WECHATPAY_MCHID: mchid = '',
  WECHATPAY_PRIVATE_KEY: privateKey = '',
  WECHATPAY_CERTIFICATE: certificate = '',
  WECHATPAY_PUBLIC_KEY_ID: publicKeyId = '',
  WECHATPAY_PUBLIC_KEY: publicKey = '',
  WECHATPAY_APIV3_KEY: apiv3Key = '',
  WECHATPAY_BASE_URL: baseURL,
} = process.env

/**
 * A client as a server has it: keys come from the environment, as PEM text or as `file://` URLs. With a base URL, such as
 * a sandbox on this machine, no proxy is asked.
 */
export const wxpay = createClient({
  mchid,
  privateKey,
  certificate,
  certs: { [publicKeyId]: publicKey },
  apiv3Key,
  axios: { ...(baseURL && { baseURL, proxy: false }) },
})
