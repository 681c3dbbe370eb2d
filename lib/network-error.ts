import axios, { type AxiosError, type InternalAxiosRequestConfig } from 'axios'
import { callOf } from './call'
import { type NetworkErrorCode, WechatPayError, WechatPayNetworkError } from './errors'
import { unseal } from './seal'

/** The response interceptor for calls that got no answer: axios' error without what must not be printed. */
export function rethrow(error: unknown): never {
  if (error instanceof WechatPayError) throw error
  if (axios.isAxiosError(error)) throw toNetworkError(error)
  if (hasConfig(error)) unsealConfig(error.config)
  throw error
}

function hasConfig(error: unknown): error is { config: InternalAxiosRequestConfig } {
  return typeof error === 'object' && error !== null && 'config' in error && typeof error.config === 'object'
}

function unsealConfig(config: InternalAxiosRequestConfig): void {
  const { wishes } = callOf(config).exchange ?? {}
  if (wishes) unseal(config, wishes)
}

export function toNetworkError(error: AxiosError): WechatPayNetworkError {
  const { config, request } = error
  if (config) unsealConfig(config)
  const code = codeOf(error)
  const where = config ? `${callOf(config)} at ${config.baseURL}` : 'The call'
  const reason = error.message || error.code || 'no reason given'
  const { cause } = error
  return new WechatPayNetworkError(
    code,
    `${where}: ${SAYS[code]} (${reason}).${wasPerhapsSent(error) ? AFTERWARDS : ''}`,
    { ...(config && { config }), request },
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

/** Whether the request may have reached WeChat Pay: not where there never was a connection. */
function wasPerhapsSent({ code, request }: AxiosError): boolean {
  return request !== undefined && !['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'].includes(code ?? '')
}

function codeOf(error: AxiosError): NetworkErrorCode {
  if (axios.isCancel(error)) return 'NETWORK_CANCELED'
  return error.code === 'ECONNABORTED' || error.code === 'ETIMEDOUT' ? 'NETWORK_TIMEOUT' : 'NETWORK_FAILED'
}
