import { once } from 'node:events'
import { Agent } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { ClientConfig } from '../../types'
import type { Clock, ClockOptions } from './clock'
import type { Exchange } from './exchanges'
import type { Fault, FaultOptions } from './faults/fault'
import { type Identity, platformPublicKey, throwAwayIdentity } from './identity'
import type { SentNotification } from './notifier'
import { act, userItems } from './products'
import type { Payment } from './products/orders/pay'
import { payByNumber } from './products/orders/user-side'
import type { UserItem } from './products/user-side'
import { createSandboxServer, type ServerOptions } from './server'
import { createServerCertificate } from './tls'
import { createWorld, type WorldOptions } from './world'

export type { Answer } from './answer'
export type { ClockOptions } from './clock'
export type { Exchange } from './exchanges'
export type { Difference, Explanation, Mistake } from './explain/mistake'
export type { Fault, FaultKind, FaultOptions } from './faults/fault'
export type { Identity } from './identity'
export { createIdentity } from './identity'
export type { Attempt, Message, SentNotification } from './notifier'
export type { Payment } from './products/orders/pay'
export type { UserItem } from './products/user-side'
export type { ExchangeReport } from './server'
export type { ReceivedRequest } from './signature'

export interface SandboxOptions extends ServerOptions, WorldOptions {
  /** How its time runs: by default as the machine's own. */
  clock?: ClockOptions
  /** Keys of your own, such as new ones by `createIdentity`; by default throw-away keys that are always the same. */
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
  /** The time that orders and notifications live by; `advance` lets it pass. */
  readonly clock: Pick<Clock, 'now' | 'advance'>
  /** What users of WeChat have before them: orders to pay, contracts to sign; the newest first. */
  readonly userItems: readonly (UserItem & { kind: string })[]
  /**
   * Does what a user would do in WeChat.
   *
   * @param id - by which the merchant knows it: `out_trade_no`, `out_contract_code`
   * @param action - one of the item's `actions`, such as `pay`
   */
  act(kind: string, id: string, action: string): Promise<void>
  /**
   * Pays an order as its user would; the merchant is notified where the order says so.
   *
   * @param number - `out_trade_no`, or `combine_out_trade_no` of a combined order
   * @throws {@link RangeError} where there is no such order, or it cannot be paid any more
   */
  pay(number: string, payment?: Payment): Promise<void>
  /** The last requests that it received, the oldest first: what was found of each, and what it answered. */
  readonly requests: readonly Exchange[]
  /** Forgets the requests. */
  clear(): void
  /** The faults that are turned on. */
  readonly faults: readonly Fault[]
  /**
   * Lets something go wrong. A single request asks for the same by a header, which is not signed:
   * `X-Sandbox-Fault: slow=2000, bad-signature`.
   *
   * @returns what ends it
   * @throws RangeError for a kind of fault that there is not
   */
  fault(options: FaultOptions): () => void
  /** Every notification that it made, with its deliveries, the oldest first. */
  readonly notifications: readonly SentNotification[]
  /** Sends a notification once more, be it received or not. */
  resend(notificationId: string): Promise<SentNotification>
  /**
   * Takes a new platform certificate (平台证书) into use: everything but answers to requests that name the public key is
   * signed with it from now on. Those before it stay valid, and `GET /v3/certificates` gives all.
   *
   * @returns its serial number
   */
  rotatePlatformCertificate(): Promise<string>
  /** Stops it; idempotent. */
  close(): Promise<void>
}

/**
 * Starts a WeChat Pay on 127.0.0.1 with throw-away keys. It checks every signature and every field as WeChat Pay
 * does, decrypts what must be encrypted, and answers every operation of the catalogue, signed: from what it remembers
 * where it does (orders, refunds, 分账, bills, contracts, …), otherwise as its examples say.
 *
 * @example
 * ```ts
 * const sandbox = await startSandbox()
 * const wxpay = createClient(sandbox.config)
 * ```
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { identity: known, port = 0, tls = false, tamper, onExchange } = options
  const identity = known ?? throwAwayIdentity()
  const certificate = tls ? await createServerCertificate() : undefined
  const world = createWorld(identity, options)
  const server = createSandboxServer(world, { tamper, onExchange }, certificate)
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const url = `${tls ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}`
  world.url = url
  const ca = certificate?.cert
  const close = async () => {
    if (!server.listening) return
    world.clock.close()
    server.close()
    server.closeAllConnections()
    await once(server, 'close')
  }
  const { clock, exchanges, faults, notifier, platform } = world
  return {
    url,
    ...(ca && { ca }),
    config: clientConfig(identity, url, ca),
    identity,
    clock,
    get notifications() {
      return notifier.sent
    },
    get requests() {
      return exchanges.all
    },
    clear: () => exchanges.clear(),
    get faults() {
      return faults.all
    },
    fault: (fault) => {
      const { id } = faults.add(fault)
      return () => faults.remove(id)
    },
    get userItems() {
      return userItems(world)
    },
    act: (kind, id, action) => act(kind, id, action, world),
    pay: async (number, payment) => payByNumber(number, world, payment),
    resend: (id) => notifier.resend(id),
    rotatePlatformCertificate: async () => (await platform.rotate()).serial,
    close,
  }
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
