import type { AxiosInstance, AxiosRequestConfig } from 'axios'
import { isSuccess } from '../answer-body'
import { type AnswerCheck, callOf } from '../call'
import { WechatPayApiError, WechatPayKeyError } from '../errors'
import { toAxiosConfig } from '../request'
import { verifyAnswer } from '../v3/verifier'
import { type CertificateAnswer, type Reading, readCertificates } from './certificates'
import type { PlatformKey } from './platform-keys'

/** How long a download may take, in milliseconds; less where `axios.timeout` is. */
export const DOWNLOAD_TIMEOUT = 10_000

/** The answer is a few kilobytes long. In bytes. */
const MOST_BYTES = 1024 * 1024

export interface Downloaded extends CertificateAnswer {
  keys: PlatformKey[]
}

export interface DownloadOptions extends Pick<Reading, 'apiv3Key' | 'known'> {
  http: AxiosInstance
  /** Such as `v3/certificates`. */
  path: string
  /** The certificate that the answer is to be signed with; left to WeChat Pay where none is known. */
  serial: string | undefined
}

/**
 * Downloads platform certificates by a call like any other, but for its verification: that waits for no keys, and the
 * answer itself may bring them.
 */
export async function downloadCertificates(options: DownloadOptions): Promise<Downloaded> {
  const { http, path, serial, known, apiv3Key } = options
  let downloaded: Downloaded | undefined
  const verify: AnswerCheck['verify'] = (header, body, status) => {
    const now = Date.now()
    if (!isSuccess(status)) return verifyAnswer(header, body, { get: known }, now)
    const keys = readCertificates({ header, body }, { apiv3Key, known, received: now, now })
    downloaded = { header, body, keys }
    return header('wechatpay-serial') as string
  }
  try {
    await http.request(configOf(http, path, { serial, verify }))
  } catch (error) {
    throw toKeyError(error)
  }
  if (downloaded) return downloaded
  throw toKeyError(new Error('an interceptor answered in the place of WeChat Pay'))
}

function configOf(http: AxiosInstance, path: string, check: AnswerCheck): AxiosRequestConfig {
  const timeout = Math.min(DOWNLOAD_TIMEOUT, http.defaults.timeout || DOWNLOAD_TIMEOUT)
  const options = { timeout, maxContentLength: MOST_BYTES, validateStatus: isSuccess, responseType: 'json' }
  const config = toAxiosConfig('get', path, options, http.defaults.baseURL)
  return Object.assign(config, { wechatpay: callOf(config).checkedBy(check) })
}

function toKeyError(cause: unknown): WechatPayKeyError {
  if (cause instanceof WechatPayKeyError) return cause
  if (cause instanceof WechatPayApiError && cause.code === 'RESOURCE_NOT_EXISTS') return publicKeyMode(cause)
  const why = cause instanceof Error ? cause.message : 'see the cause'
  return new WechatPayKeyError(
    'KEYS_UNAVAILABLE',
    `The platform certificates could not be downloaded: ${why}`,
    { cause },
  )
}

function publicKeyMode(cause: unknown): WechatPayKeyError {
  return new WechatPayKeyError(
    'KEYS_PUBLIC_KEY_MODE',
    'WeChat Pay has no platform certificates for this merchant (404 RESOURCE_NOT_EXISTS): it is in public-key mode ' +
      '(微信支付公钥). Download the public key and copy its id from the merchant platform, account centre, API security, ' +
      "and give certs: { 'PUB_KEY_ID_…': 'file:///path/to/pub_key.pem' }.",
    { cause },
  )
}
