import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { pause } from '../support/handling'
import { merchant, PUBLIC_KEY_ID, pkcs8, platform, spki } from '../support/keys'
import { refund } from '../support/notifications'
import type { NotifyServerSettings } from '../support/notify-server'
import { type RedisServer, startRedis } from '../support/redis'
import { connectByIoredis, type RedisConnection } from '../support/redis-connection'

const DELIVERIES = 50
const SERVER = join(__dirname, '../support/notify-server.ts')

let redis: RedisServer
let connection: RedisConnection
const children: ChildProcess[] = []

// Processes that compile TypeScript take their time to start on a busy machine.
jest.setTimeout(60_000)

beforeAll(async () => {
  redis = await startRedis()
  connection = await connectByIoredis(redis.port)
})
afterEach(async () => {
  await Promise.all(children.splice(0).map(kill))
})
afterAll(async () => {
  await connection?.close()
  await redis?.close()
})

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}

interface Server {
  child: ChildProcess
  url: string
}

async function start(
  client: NotifyServerSettings['client'],
  behaviour: Pick<NotifyServerSettings, 'takes' | 'failsFirst' | 'deadline'>,
): Promise<Server> {
  const child = fork(SERVER, { execArgv: ['--import', 'tsx'] })
  children.push(child)
  const settings: NotifyServerSettings = {
    ...{ redisPort: redis.port, client, ...behaviour },
    ...{ privateKey: pkcs8(merchant.privateKey), serial: merchant.serial },
    certs: { [PUBLIC_KEY_ID]: spki(platform.publicKey) },
    apiv3Key: '0123456789abcdef0123456789abcdef',
  }
  child.send(settings)
  const [{ port }] = (await once(child, 'message')) as [{ port: number }]
  return { child, url: `http://127.0.0.1:${port}/notify` }
}

const startTwo = (behaviour: Parameters<typeof start>[1]) =>
  Promise.all([start('ioredis', behaviour), start('node-redis', behaviour)])

async function deliver({ url }: Server, { headers, body }: ReturnType<typeof refund>): Promise<number> {
  return (await fetch(url, { method: 'POST', headers, body })).status
}

/** To one process and the other by turns, all at once. */
function deliverMany(servers: [Server, Server], notification: ReturnType<typeof refund>): Promise<number[]> {
  const deliveries = Array.from({ length: DELIVERIES }, (_, at) =>
    deliver(servers[at % 2 ? 1 : 0], notification),
  )
  return Promise.all(deliveries)
}

const calls = async (id: string) => Number(await connection.send(['GET', `calls:${id}`]))

describe('two processes that share a Redis, to which one notification is delivered 50 times at once', () => {
  it('handle it once', async () => {
    const servers = await startTwo({ takes: 50, deadline: 30_000 })
    const statuses = await deliverMany(servers, refund({ id: 'EV-once' }))
    expect(statuses).toEqual(Array(DELIVERIES).fill(200))
    expect(await calls('EV-once')).toBe(1)
  })

  it('handle it twice where the first time failed, and then no more', async () => {
    const servers = await startTwo({ takes: 50, failsFirst: true, deadline: 30_000 })
    const notification = refund({ id: 'EV-twice' })
    const statuses = await deliverMany(servers, notification)
    expect(statuses.sort()).toEqual([...Array(DELIVERIES - 1).fill(200), 500])
    expect(await deliver(servers[0], notification)).toBe(200)
    expect(await calls('EV-twice')).toBe(2)
  })
})

describe('a process that dies while it handles a notification', () => {
  it('blocks it no longer than its claim lasts', async () => {
    const dying = await start('ioredis', { takes: null })
    const other = await start('node-redis', { takes: 0, deadline: 300 })
    const notification = refund({ id: 'EV-orphan' })
    const broken = deliver(dying, notification).catch(() => 'broken')
    while ((await calls('EV-orphan')) === 0) await pause(10)
    await kill(dying.child)
    expect(await broken).toBe('broken')
    expect(await deliver(other, notification)).toBe(500)
    const left = Number(await connection.send(['PTTL', 'wechatpay:notification:REFUND.SUCCESS:EV-orphan']))
    expect(left).toBeGreaterThan(0)
    expect(left).toBeLessThanOrEqual(60_000)
    await connection.send(['PEXPIRE', 'wechatpay:notification:REFUND.SUCCESS:EV-orphan', '50'])
    expect(await deliver(other, notification)).toBe(200)
    expect(await calls('EV-orphan')).toBe(2)
  })
})
