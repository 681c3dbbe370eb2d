import { CanceledError, type InternalAxiosRequestConfig } from 'axios'
import { callOf } from '../../call'

/** A request as it would be sent. */
export interface Captured {
  method: string
  url: string
  headers: Record<string, string>
  body: string | Uint8Array
  /** APIv3: the five lines. An APIv2 request is signed in its body or query. */
  signedText: string | undefined
}

/**
 * An adapter that sends nothing, and keeps what it was to send.
 *
 * @param template - what is meant; anything else that the client would send, such as for keys, is refused
 */
export function createCapture(template: string): {
  adapter: (config: InternalAxiosRequestConfig) => never
  captured?: Captured
} {
  const capture: ReturnType<typeof createCapture> = {
    adapter: (config) => {
      const { exchange, template: sent } = callOf(config)
      if (!exchange) throw new Error('the request was not sealed')
      if (sent !== template) throw new CanceledError('captured', config)
      capture.captured = {
        method: (config.method ?? 'get').toUpperCase(),
        url: exchange.origin + (config.url ?? exchange.path),
        headers: toRecord(config),
        body: exchange.body,
        signedText: exchange.signedText?.toString(),
      }
      throw new CanceledError('captured', config)
    },
  }
  return capture
}

function toRecord({ headers }: InternalAxiosRequestConfig): Record<string, string> {
  const named = Object.entries(headers.toJSON()).filter(([, value]) => value !== undefined && value !== null)
  return Object.fromEntries(named.map(([name, value]) => [name, String(value)]))
}
