import { Agent as HttpAgent } from 'node:http'
import { type AgentOptions, Agent as HttpsAgent } from 'node:https'

/** WeChat Pay ends idle connections after 8 s: one that is older must not be used any more. In milliseconds. */
const IDLE = 5_000

/** Agents that keep connections alive, and end them once they were idle for so many milliseconds. */
export function createAgents(idle: number): { httpAgent: HttpAgent; httpsAgent: HttpsAgent } {
  return { httpAgent: new HttpAgent(kept(idle)), httpsAgent: new HttpsAgent(kept(idle)) }
}

/** Connections that all clients share, unless a client has agents of its own. */
export const { httpAgent, httpsAgent } = createAgents(IDLE)

/** Connections of one client alone, because they carry its TLS client certificate. */
export function createHttpsAgent(options: Pick<AgentOptions, 'secureContext'>): HttpsAgent {
  return new HttpsAgent({ ...kept(IDLE), ...options })
}

function kept(idle: number): AgentOptions {
  return {
    keepAlive: true,
    /** What axios sets on each socket too, in milliseconds: another value would cost two system calls a request. */
    keepAliveMsecs: 60_000,
    timeout: idle,
    scheduling: 'lifo',
  }
}
