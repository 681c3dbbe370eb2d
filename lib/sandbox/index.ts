import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { clientConfig } from './client-config'
import { Disk } from './disk'
import { handleOn } from './handle'
import { throwAwayIdentity } from './identity'
import { resume } from './products'
import type { Sandbox, SandboxOptions } from './sandbox'
import { createSandboxServer } from './server'
import { Store } from './store'
import { saveTime } from './time-kept'
import { createServerCertificate } from './tls'
import { createWorld } from './world'

export type { Answer } from './answer'
export type { ClockOptions } from './clock'
export type { Exchange } from './exchanges'
export type { Difference, Explanation, Mistake } from './explain/mistake'
export type { Fault, FaultKind, FaultOptions } from './faults/fault'
export type { Identity } from './identity'
export { createIdentity } from './identity'
export type {
  Attempt,
  Message,
  NotificationFault,
  Resending,
  SentNotification,
} from './notifications/notification'
export type { NotificationFilter } from './notifications/wait'
export type { Payment } from './products/orders/pay'
export type { UserItem } from './products/user-side'
export type { Sandbox, SandboxOptions } from './sandbox'
export type { ExchangeReport } from './server'
export type { ReceivedRequest } from './signature'

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
  const { identity = throwAwayIdentity(), port = 0, tls = false, data } = options
  const certificate = tls ? await createServerCertificate() : undefined
  const store = new Store()
  const disk = data === undefined ? undefined : await Disk.open(data)
  await disk?.attach(store)
  const world = createWorld(identity, options, store)
  const server = createSandboxServer(world, options, certificate)
  try {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
  } catch (error) {
    await disk?.close()
    throw error
  }
  const url = `${tls ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}`
  world.url = url
  if (certificate) world.ca = certificate.cert
  world.notifier.resume()
  resume(world)
  let closing: Promise<void> | undefined
  const close = async () => {
    world.clock.close()
    world.notifier.close()
    server.close()
    server.closeAllConnections()
    await once(server, 'close')
    await world.notifier.settled()
    if (disk) saveTime(store, world.clock)
    await disk?.close()
  }
  const ca = certificate?.cert
  return Object.assign(handleOn(world), {
    url,
    ...(ca && { ca }),
    config: clientConfig(identity, url, ca),
    identity,
    close: () => {
      closing ??= close()
      return closing
    },
  })
}
