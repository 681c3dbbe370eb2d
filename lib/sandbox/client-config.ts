import { Agent } from 'node:https'
import type { ClientConfig } from '../../types'
import { type Identity, platformPublicKey } from './identity'

/** How long the client keeps an idle connection, in milliseconds: less than the sandbox does. */
const IDLE = 5_000

/** What a client needs. Keys are given as objects, so that a printed configuration shows none of them. */
export function clientConfig(identity: Identity, url: string, ca?: string): ClientConfig {
  return {
    mchid: identity.mchid,
    privateKey: identity.merchantKey,
    certificate: identity.merchantCertificate,
    certs: {
      [identity.publicKeyId]: platformPublicKey(identity),
      [identity.platformSerial]: identity.platformCertificate,
    },
    apiv3Key: identity.apiv3Key,
    secret: identity.secret,
    ...(ca && { merchant: { cert: identity.merchantCertificate, key: identity.merchantKey } }),
    axios: {
      baseURL: url,
      proxy: false,
      ...(ca && { httpsAgent: new Agent({ ca, keepAlive: true, timeout: IDLE }) }),
    },
  }
}
