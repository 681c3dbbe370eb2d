import { generateKeyPairSync } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { Agent, createServer, type Server } from 'node:https'
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net'
import { buildCertificate } from '../../lib/sandbox/certificate'

/**
 * What becomes of a connection to a host: it is taken or refused; its name has no address, or nobody says which; it is
 * taken without a word or closed in the middle of the handshake, or its certificate is not one that is trusted.
 */
export type State = 'up' | 'refused' | 'unknown' | 'unanswered' | 'silent' | 'closing' | 'untrusted'

/** Hosts by name, over real TLS, on this machine. */
export interface FakeHosts {
  /** An agent that finds them, and trusts their certificates. */
  readonly agent: Agent
  /** The host of each request that arrived. */
  readonly received: string[]
  readonly states: Map<string, State>
  respond: (response: ServerResponse, host: string) => unknown
  close(): void
}

export async function startFakeHosts(names: string[]): Promise<FakeHosts> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' })
  const closers: (() => void)[] = []
  const ports = new Map<string, number>()
  const trusted: string[] = []
  const hosts: FakeHosts = {
    agent: new Agent(),
    received: [],
    states: new Map(),
    respond: (response) => response.end(),
    close: () => closers.forEach((close) => void close()),
  }

  async function listen(name: string, server: Server | ReturnType<typeof createTcpServer>): Promise<void> {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()))
    ports.set(name, (server.address() as AddressInfo).port)
    closers.push(() => server.close())
  }

  const listenAs = async (name: string, state: 'up' | 'untrusted') => {
    const cert = buildCertificate(privateKey, name)
    if (state === 'up') trusted.push(cert)
    const server = createServer({ key, cert }, (request, response) => {
      hosts.received.push(name)
      request.resume().on('end', () => hosts.respond(response, name))
    })
    closers.push(() => server.closeAllConnections())
    await listen(`${state} ${name}`, server)
  }
  const sockets = new Set<Socket>()
  closers.push(() => sockets.forEach((socket) => void socket.destroy()))
  const silent = createTcpServer((socket) => sockets.add(socket.on('error', () => undefined)))
  const closing = createTcpServer((socket) =>
    socket.on('error', () => undefined).once('data', () => socket.destroy()),
  )
  await Promise.all([
    ...names.flatMap((name) => [listenAs(name, 'up'), listenAs(name, 'untrusted')]),
    listen('silent', silent),
    listen('closing', closing),
  ])

  const agent = new Agent({ ca: trusted, keepAlive: false })
  const connect = agent as unknown as { createConnection: (options: object, done: unknown) => unknown }
  const createConnection = connect.createConnection.bind(agent)
  connect.createConnection = (options, done) => {
    const { host } = options as { host: string }
    const state = hosts.states.get(host) ?? 'up'
    if (state === 'unknown') return createConnection({ ...options, lookup: notFound }, done)
    if (state === 'unanswered') return createConnection({ ...options, lookup: () => undefined }, done)
    const port = state === 'refused' ? 1 : (ports.get(state) ?? ports.get(`${state} ${host}`))
    return createConnection({ ...options, host: '127.0.0.1', port, servername: host }, done)
  }
  return Object.assign(hosts, { agent })
}

function notFound(name: string, _: unknown, done: (error: Error) => void): void {
  const error = new Error(`getaddrinfo ENOTFOUND ${name}`)
  process.nextTick(done, Object.assign(error, { code: 'ENOTFOUND', syscall: 'getaddrinfo' }))
}
