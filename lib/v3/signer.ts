import { type AxiosInstance, CanceledError, type InternalAxiosRequestConfig } from 'axios'
import { type AnswerCheck, type Call, callOf, type Wishes } from '../call'
import { isCancelled, unlessCancelled } from '../cancel'
import type { Settings } from '../config'
import { WechatPayTemplateError } from '../errors'
import type { PlatformKeys } from '../keys/platform-keys'
import { findValid } from '../keys/preference'
import { hasSignedAnswer } from '../operation'
import { sealAnswer, sealRequest, unseal } from '../seal'
import { USER_AGENT } from '../version'
import { authorize } from './authorization'

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
    const keys = call.check ?? (await unlessAbandoned(config, wishes, () => settings.keys.ready()))
    setHeaders(config, keys, call)
    const { header, signedText } = await unlessAbandoned(config, wishes, () =>
      authorize(settings, { method, path, body: signedBody }, () => isCancelled(config)),
    )
    config.headers.set('Authorization', header, true)
    call.sealed({ wishes, signed, signedText, origin, path, body })
    return config
  }
}

/** A caller who gives up waits neither for keys and other signatures nor for a signer elsewhere. */
async function unlessAbandoned<T>(
  config: InternalAxiosRequestConfig,
  wishes: Wishes,
  prepare: () => T | Promise<T>,
): Promise<T> {
  try {
    if (isCancelled(config)) throw new CanceledError(undefined, config)
    const prepared = prepare()
    return prepared instanceof Promise ? await unlessCancelled(config, prepared) : prepared
  } catch (error) {
    unseal(config, wishes)
    throw error
  }
}

function setHeaders(
  { headers, method, data }: InternalAxiosRequestConfig,
  keys: PlatformKeys | AnswerCheck,
  call: Call,
): void {
  if (!headers.get('Accept')) headers.set('Accept', ACCEPT, true)
  if (!headers.get('User-Agent')) headers.set('User-Agent', USER_AGENT, true)
  const hasBody = data !== undefined || ['post', 'put', 'patch'].includes(method ?? '')
  if (hasBody && !headers.get('Content-Type')) headers.set('Content-Type', 'application/json', true)
  const serial = 'preferred' in keys ? serialFor(call, headers.get('Wechatpay-Serial'), keys) : keys.serial
  if (serial === undefined) headers.delete('Wechatpay-Serial')
  else headers.set('Wechatpay-Serial', serial, true)
}

/** The key that the answer is to be signed with: the one that the fields are encrypted with, where some are. */
function serialFor(call: Call, named: unknown, keys: PlatformKeys): string {
  const { protection } = call
  if (!named) return protection?.serial ?? keys.preferred.id
  if (protection && String(named) !== protection.serial) {
    throw new WechatPayTemplateError(
      'OPTIONS_INVALID',
      `${call}: the header Wechatpay-Serial was changed after sensitive fields were encrypted. Name the key as a ` +
        'header of the call, or as preferred of createClient.',
      { template: call.template },
    )
  }
  if (!protection && !findValid(keys, String(named))) {
    throw new WechatPayTemplateError(
      'OPTIONS_INVALID',
      `${call}: the header Wechatpay-Serial names a key that is not in certs, or expired. Leave the header out, or name one ` +
        "of WeChat Pay's keys; it is never the merchant's own serial.",
      { template: call.template },
    )
  }
  return String(named)
}
