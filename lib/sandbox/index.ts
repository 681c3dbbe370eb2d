import { once } from 'node:events'
import { Agent } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { ClientConfig } from '../../types'
import { createIdentity, type Identity, platformPublicKey } from './identity'
import { createSandboxServer, type ServerOptions } from './server'
import { createServerCertificate } from './tls'

export type { Answer } from './answer'
export type { Identity } from './identity'
export { createIdentity } from './identity'
export type { ExchangeReport } from './server'
export type { ReceivedRequest } from './signature'

export interface SandboxOptions extends Omit<ServerOptions, 'identity'> {
  /** Keys to use again; new ones are made by default. */
  identity?: Identity
  /**
   * Speaks HTTPS, with a throw-away certificate that the `config` trusts, and demands the merchant's TLS client
   * certificate where WeChat Pay does. Over HTTP, the default, it cannot.
   */
  tls?: boolean
  /** The port on 127.0.0.1; any free one by default. */
  port?: number
}

/** A WeChat Pay on this machine. */
export interface Sandbox {
  /** Its address, such as `http://127.0.0.1:49152`. */
  readonly url: string
  /** With `tls`, the certificate to trust, in PEM: for clients other than that of `config`. */
  readonly ca?: string
  /** What `createClient` needs to talk to it. */
  readonly config: ClientConfig
  readonly identity: Identity
  /** Stops it; idempotent. */
  close(): Promise<void>
}

/**
 * Starts a WeChat Pay on 127.0.0.1 with throw-away keys. It checks every signature and every field as WeChat Pay
 * does, decrypts what must be encrypted, and answers every operation of the catalogue as its examples say, signed.
 *
 * @example
 * ```ts
 * const sandbox = await startSandbox()
 * const wxpay = createClient(sandbox.config)
 * ```
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { identity: known, port = 0, tls = false, ...others } = options
  const [identity, certificate] = await Promise.all([
    known ?? createIdentity(),
    tls ? createServerCertificate() : undefined,
  ])
  const server = createSandboxServer({ identity, ...others }, certificate)
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const url = `${tls ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}`
  const ca = certificate?.cert
  const close = async () => {
    if (!server.listening) return
    server.close()
    server.closeAllConnections()
    await once(server, 'close')
  }
  return { url, config: clientConfig(identity, url, ca), identity, close, ...(ca && { ca }) }
}

/** How long the client keeps an idle connection, in milliseconds: less than the sandbox does. */
const IDLE = 5_000

/** Keys are given as objects, so that a printed configuration shows none of them. */
function clientConfig(identity: Identity, url: string, ca?: string): ClientConfig {
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
