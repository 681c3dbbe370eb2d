import { type AxiosInstance, CanceledError, type InternalAxiosRequestConfig } from 'axios'
import { type Call, callOf, type Wishes } from '../call'
import { isCancelled, unlessCancelled } from '../cancel'
import type { Settings } from '../config'
import { WechatPayTemplateError } from '../errors'
import { hasSignedAnswer } from '../operation'
import { sealAnswer, sealRequest, unseal } from '../seal'
import { USER_AGENT } from '../version'
import { type Authorization, authorize } from './authorization'

const ACCEPT = 'application/json'

/**
 * The request interceptor that signs. It is registered first, and axios runs the one registered first last: so it
 * sees the request as all others left it.
 */
export function createSigner(settings: Settings, http: AxiosInstance) {
  return async (config: InternalAxiosRequestConfig): Promise<InternalAxiosRequestConfig> => {
    const call = callOf(config).again()
    Object.assign(config, { wechatpay: call })
    const method = (config.method ?? 'get').toUpperCase()
    const { origin, path, pathname, body, signedBody } = sealRequest(http, config, call)
    const signed = !call.hasDigestOf(path) && hasSignedAnswer(method, pathname)
    const wishes = sealAnswer(config, signed)
    setHeaders(config, settings, call)
    const { header, signedText } = await authorizeUnlessCancelled(
      settings,
      { method, path, body: signedBody },
      config,
      wishes,
    )
    config.headers.set('Authorization', header, true)
    call.sealed({ wishes, signed, signedText, origin, path, body })
    return config
  }
}

/** A caller who gives up waits neither for other signatures nor for a signer elsewhere. */
async function authorizeUnlessCancelled(
  settings: Settings,
  request: Parameters<typeof authorize>[1],
  config: InternalAxiosRequestConfig,
  wishes: Wishes,
): Promise<Authorization> {
  try {
    if (isCancelled(config)) throw new CanceledError(undefined, config)
    return await unlessCancelled(
      config,
      authorize(settings, request, () => isCancelled(config)),
    )
  } catch (error) {
    unseal(config, wishes)
    throw error
  }
}

function setHeaders(
  { headers, method, data }: InternalAxiosRequestConfig,
  settings: Settings,
  call: Call,
): void {
  if (!headers.get('Accept')) headers.set('Accept', ACCEPT, true)
  if (!headers.get('User-Agent')) headers.set('User-Agent', USER_AGENT, true)
  const hasBody = data !== undefined || ['post', 'put', 'patch'].includes(method ?? '')
  if (hasBody && !headers.get('Content-Type')) headers.set('Content-Type', 'application/json', true)
  const { platformKeys } = settings
  const named = headers.get('Wechatpay-Serial')
  if (!named) headers.set('Wechatpay-Serial', call.protection?.serial ?? platformKeys.preferred.id, true)
  else if (call.protection && String(named) !== call.protection.serial) {
    throw new WechatPayTemplateError(
      'OPTIONS_INVALID',
      `${call}: the header Wechatpay-Serial was changed after sensitive fields were encrypted. Name the key as a ` +
        'header of the call, or as preferred of createClient.',
      { template: call.template },
    )
  } else if (!platformKeys.get(String(named))) {
    throw new WechatPayTemplateError(
      'OPTIONS_INVALID',
      `${call}: the header Wechatpay-Serial names a key that is not in certs. Leave the header out, or name one ` +
        "of WeChat Pay's keys; it is never the merchant's own serial.",
      { template: call.template },
    )
  }
}
