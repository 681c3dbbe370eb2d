import { Agent as HttpAgent } from 'node:http'
import { type AgentOptions, Agent as HttpsAgent } from 'node:https'

const OPTIONS = {
  keepAlive: true,
  /** What axios sets on each socket too, in milliseconds: another value would cost two system calls a request. */
  keepAliveMsecs: 60_000,
  /** Idle sockets end, in milliseconds, before WeChat Pay ends them after 8 s. */
  timeout: 5_000,
  scheduling: 'lifo',
} as const

/** Connections that all clients share, unless a client has agents of its own. */
export const httpAgent = new HttpAgent(OPTIONS)
export const httpsAgent = new HttpsAgent(OPTIONS)

/** Connections of one client alone, because they carry its TLS client certificate. */
export function createHttpsAgent(options: Pick<AgentOptions, 'secureContext'>): HttpsAgent {
  return new HttpsAgent({ ...OPTIONS, ...options })
}
