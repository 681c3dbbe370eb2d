import { once } from 'node:events'
import type { AgentOptions } from 'node:http'
import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { createAgents, httpAgent, httpsAgent } from '../lib/agents'
import { createIdentity, type Identity } from '../lib/sandbox'
import { type Answer, type Answering, answer, clientOf, startAnswering } from './support/answering'

/** WeChat Pay's 8 s and the agents' 5 s, made short in proportion. */
const SERVER_IDLE = 480
const AGENT_IDLE = 300

let identity: Identity
let server: Answering

beforeAll(async () => {
  identity = await createIdentity()
  server = await startAnswering(SERVER_IDLE)
})
afterAll(() => server.close())
beforeEach(() => {
  server.answers = [kept]
  server.received.length = 0
})

/** Says that the connection stays open, but not for how long: Node.js would heed that. */
const kept: Answer = (...exchange) => answer(identity, 200, {}, { Connection: 'keep-alive' })(...exchange)

const call = (agents: ReturnType<typeof createAgents>) =>
  clientOf(identity, { axios: { baseURL: server.url, ...agents } })
    .chain('v3/any')
    .get()

/** The connection of a call once it is idle. */
async function idleAfterCall({ httpAgent, httpsAgent }: ReturnType<typeof createAgents>): Promise<Socket> {
  const [[socket]] = (await Promise.all([once(httpAgent, 'free'), call({ httpAgent, httpsAgent })])) as [
    [Socket],
    unknown,
  ]
  return socket
}

const portsUsed = () => server.received.map(({ port }) => port)

it.each([
  ['http', httpAgent],
  ['https', httpsAgent],
])('the shared %s agent keeps connections, and ends them before WeChat Pay does after 8 s', (_, agent) => {
  const { options } = agent as unknown as { options: AgentOptions }
  expect(options).toMatchObject({ keepAlive: true, scheduling: 'lifo' })
  expect(options.timeout).toBeLessThanOrEqual(5_000)
})

it('a connection is used again while it is fresh', async () => {
  const agents = createAgents(AGENT_IDLE)
  await call(agents)
  await call(agents)
  expect(new Set(portsUsed()).size).toBe(1)
})

it('an idle connection ends before the server ends it', async () => {
  const agents = createAgents(AGENT_IDLE)
  const socket = await idleAfterCall(agents)
  expect(socket.destroyed).toBe(false)
  const endedByServer = jest.fn()
  socket.once('end', endedByServer)
  await once(socket, 'close')
  expect(endedByServer).not.toHaveBeenCalled()
  await call(agents)
  expect(new Set(portsUsed()).size).toBe(2)
})

it('a connection ends as well whose call took longer than connections may be idle', async () => {
  const agents = createAgents(100)
  server.answers = [(...exchange) => setTimeout(() => kept(...exchange), 250)]
  const socket = await idleAfterCall(agents)
  expect(socket.destroyed).toBe(false)
  await once(socket, 'close')
  expect(Object.keys(agents.httpAgent.freeSockets)).toEqual([])
})

it('no call meets a connection that the server is about to end', async () => {
  const agents = createAgents(AGENT_IDLE)
  for (const idle of [AGENT_IDLE - 20, AGENT_IDLE, AGENT_IDLE + 20, SERVER_IDLE - 10, SERVER_IDLE]) {
    await call(agents)
    await sleep(idle)
    await expect(call(agents)).resolves.toMatchObject({ status: 200 })
  }
})
