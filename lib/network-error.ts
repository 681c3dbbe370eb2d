import axios, { type AxiosError, type InternalAxiosRequestConfig } from 'axios'
import { callOf } from './call'
import { wasNeverSent } from './connection'
import { type NetworkErrorCode, WechatPayError, WechatPayNetworkError } from './errors'
import { unseal } from './seal'

/**
 * What a call fails with that got no answer: axios' error without what must not be printed.
 *
 * @param sentBefore - whether an earlier sending of the call may have arrived
 */
export function toKnownError(error: unknown, sentBefore?: boolean): unknown {
  if (error instanceof WechatPayError) return error
  if (axios.isAxiosError(error)) return toNetworkError(error, sentBefore)
  if (hasConfig(error)) unsealConfig(error.config)
  return error
}

export function rethrow(error: unknown): never {
  throw toKnownError(error)
}

function hasConfig(error: unknown): error is { config: InternalAxiosRequestConfig } {
  return typeof error === 'object' && error !== null && 'config' in error && typeof error.config === 'object'
}

function unsealConfig(config: InternalAxiosRequestConfig): void {
  const { wishes } = callOf(config).exchange ?? {}
  if (wishes) unseal(config, wishes)
}

export function toNetworkError(error: AxiosError, sentBefore = false): WechatPayNetworkError {
  const { config, request } = error
  if (config) unsealConfig(config)
  const code = codeOf(error)
  const where = config ? `${callOf(config)} at ${config.baseURL}` : 'The call'
  const reason = error.message || error.code || 'no reason given'
  const { cause } = error
  const sent = sentBefore || !wasNeverSent(error)
  return new WechatPayNetworkError(
    code,
    `${where}: ${SAYS[code]} (${reason}).${sent ? AFTERWARDS : ''}`,
    { ...(config && { config }), request, sent },
    cause === undefined ? undefined : { cause },
  )
}

const SAYS: Record<NetworkErrorCode, string> = {
  NETWORK_FAILED: 'no answer',
  NETWORK_TIMEOUT: 'no answer in time',
  NETWORK_CANCELED: 'cancelled by the caller',
}

const AFTERWARDS =
  ' WeChat Pay may have carried the call out all the same: query it, or repeat it with identical parameters.'

function codeOf(error: AxiosError): NetworkErrorCode {
  if (axios.isCancel(error)) return 'NETWORK_CANCELED'
  return error.code === 'ECONNABORTED' || error.code === 'ETIMEDOUT' ? 'NETWORK_TIMEOUT' : 'NETWORK_FAILED'
}
