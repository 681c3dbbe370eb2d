import { TLSSocket } from 'node:tls'
import axios, { type AxiosError } from 'axios'

/**
 * What a failure says of its request: `unreachable`, there was no connection to send it by; `lost`, the connection
 * broke or stayed silent, and the request may have arrived; `other`, anything else.
 */
export type Failure = 'unreachable' | 'lost' | 'other'

/** How Node.js' network errors describe themselves, those of several addresses as one too. */
interface SystemError {
  code?: string
  syscall?: string
  errors?: SystemError[]
}

const UNRESOLVED = ['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA']
const LOST = new Set([
  ...['ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'ENOTCONN'],
  ...['EHOSTUNREACH', 'ENETUNREACH', 'ENETDOWN', 'ENETRESET'],
])

/** The code that the system or TLS gave a failure, such as `ECONNREFUSED`. */
export function systemCodeOf(error: unknown): string | undefined {
  const { code } = (error ?? {}) as SystemError
  return typeof code === 'string' && /^[A-Z][A-Z\d_]*$/.test(code) ? code : undefined
}

export function failureOf(error: unknown): Failure {
  if (!axios.isAxiosError(error) || axios.isCancel(error)) return 'other'
  if (hadNoConnection(error)) return 'unreachable'
  return LOST.has(error.code ?? '') ? 'lost' : 'other'
}

/** Whether a request surely never left this machine, whatever became of it. */
export function wasNeverSent(error: AxiosError): boolean {
  if (hadNoConnection(error) || isRefusedByNode(error)) return true
  if (error.request === undefined) return axios.isCancel(error)
  return isWaitingForSocket(error.request)
}

/** Name look-up, connecting and the TLS handshake come before the first byte of a request. */
function hadNoConnection(error: AxiosError): boolean {
  return [error.cause, error].some((reason) => isOfConnecting(reason)) || isInHandshake(error.request)
}

function isOfConnecting(reason: unknown): boolean {
  if (typeof reason !== 'object' || reason === null) return false
  const { code = '', syscall, errors } = reason as SystemError
  if (Array.isArray(errors)) return errors.length > 0 && errors.every(isOfConnecting)
  return code === 'ECONNREFUSED' || UNRESOLVED.includes(code) || /^(connect|getaddrinfo)$/.test(syscall ?? '')
}

/** Node.js verifies the server's certificate before it declares a connection secure, and before it sends. */
function isInHandshake(request: unknown): boolean {
  const { socket } = (request ?? {}) as { socket?: unknown }
  return socket instanceof TLSSocket && (socket as { secureConnecting?: boolean }).secureConnecting === true
}

/** A request that an agent had no connection for yet. */
function isWaitingForSocket(request: unknown): boolean {
  return typeof request === 'object' && request !== null && 'socket' in request && request.socket === null
}

/** A header or an option that `node:http` does not take. */
function isRefusedByNode({ request, cause }: AxiosError): boolean {
  return request === undefined && /^ERR_(HTTP_)?(INVALID|UNESCAPED)_/.test(systemCodeOf(cause) ?? '')
}
