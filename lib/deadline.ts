import type { ClientRequest } from 'node:http'
import type { Socket } from 'node:net'
import {
  type AxiosAdapter,
  AxiosError,
  type AxiosResponse,
  type InternalAxiosRequestConfig,
  isCancel,
} from 'axios'
import { hide } from './hide'

type Config = InternalAxiosRequestConfig

/**
 * axios' own adapter counts its timeout anew with every byte. A file that is streamed may take as long as it comes, but
 * an answer that is collected has to be complete in time.
 */
export async function withDeadline(config: Config, adapter: AxiosAdapter): Promise<AxiosResponse> {
  const { timeout, signal, responseType } = config
  if (!timeout || responseType === 'stream') return adapter(config)
  const controller = new AbortController()
  const abort = () => controller.abort()
  const deadline = setTimeout(abort, timeout)
  signal?.addEventListener?.('abort', abort)
  if (signal?.aborted) abort()
  config.signal = controller.signal
  try {
    return await adapter(config)
  } catch (error) {
    if (!isCancel(error) || signal?.aborted || config.cancelToken?.reason) throw error
    throw timedOut(config, (error as AxiosError).request)
  } finally {
    clearTimeout(deadline)
    signal?.removeEventListener?.('abort', abort)
    if (signal) config.signal = signal
    else delete config.signal
  }
}

/** A host that does not take connections is given up before all the time for the call is used. */
export function limitConnecting(request: ClientRequest, most: number | undefined): void {
  if (most === undefined) return
  request.once('socket', (socket) => {
    if (!isConnecting(socket)) return
    const timer = setTimeout(() => request.destroy(noConnection(most)), most)
    const stop = () => clearTimeout(timer)
    socket.once('encrypted' in socket ? 'secureConnect' : 'connect', stop)
    request.once('close', stop)
  })
}

function isConnecting(socket: Socket | null): boolean {
  return Boolean(socket?.connecting || (socket as { secureConnecting?: boolean } | null)?.secureConnecting)
}

/** What the operating system says of a connection that takes too long, by a limit of our own. */
function noConnection(milliseconds: number): Error {
  const said = { code: 'ETIMEDOUT', syscall: 'connect' }
  return Object.assign(new Error(`no connection within ${Math.round(milliseconds)}ms`), said)
}

/** The end of all the time that a sending may take. */
export function timedOut(config: Config, request: ClientRequest): AxiosError {
  const { timeout = 0 } = config
  const error = new AxiosError(`timeout of ${timeout}ms exceeded`, AxiosError.ECONNABORTED, config, request)
  if (isConnecting(request?.socket)) hide(error, { cause: noConnection(timeout) })
  return error
}
