import { Agent as HttpAgent } from 'node:http'
import { type AgentOptions, Agent as HttpsAgent } from 'node:https'
import type { ClientCertificate } from './keys/client-certificate'

/** WeChat Pay ends idle connections after 8 s: one that is older must not be used any more. In milliseconds. */
const IDLE = 5_000

/** Agents that keep connections alive, and end them once they were idle for so many milliseconds. */
export function createAgents(idle: number): { httpAgent: HttpAgent; httpsAgent: HttpsAgent } {
  return { httpAgent: new HttpAgent(kept(idle)), httpsAgent: new HttpsAgent(kept(idle)) }
}

/** Connections that all clients share, unless a client has agents of its own. */
export const { httpAgent, httpsAgent } = createAgents(IDLE)

/**
 * Agents of one client alone, because their connections carry its TLS client certificate.
 *
 * @returns the agent to use in the place of another: one with the same options, and the certificate. One that has a
 *   certificate of its own, or is more than an agent of Node.js, stays.
 */
export function certifyAgents(certificate: ClientCertificate) {
  const certified = new WeakMap<HttpsAgent, HttpsAgent>()
  return (agent: HttpsAgent = httpsAgent): HttpsAgent => {
    const { options } = agent
    const isPlain = agent.constructor === HttpsAgent
    if (!isPlain || options.cert || options.pfx || options.secureContext) return agent
    const known = certified.get(agent)
    const own = known ?? new HttpsAgent({ ...options, secureContext: certificate(options) })
    if (!known) certified.set(agent, own)
    return own
  }
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
