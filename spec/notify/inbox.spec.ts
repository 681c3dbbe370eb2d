import { createMemoryInbox, createRedisInbox } from '../../lib/notify/lazy'
import type { Inbox } from '../../types'
import { listen, pause, requestOf } from '../support/handling'
import { type RedisServer, startRedis } from '../support/redis'
import { connectByIoredis, connectByNodeRedis, type RedisConnection } from '../support/redis-connection'

const LEASE = 60_000

let redis: RedisServer
let ioredis: RedisConnection
let nodeRedis: RedisConnection

beforeAll(async () => {
  redis = await startRedis()
  ;[ioredis, nodeRedis] = await Promise.all([connectByIoredis(redis.port), connectByNodeRedis(redis.port)])
})
afterAll(async () => {
  await Promise.all([ioredis?.close(), nodeRedis?.close()])
  await redis?.close()
})

const INBOXES: [string, () => Inbox][] = [
  ['the memory', () => createMemoryInbox()],
  ['Redis by ioredis', () => createRedisInbox((command) => ioredis.send(command))],
  ['Redis by node-redis', () => createRedisInbox((command) => nodeRedis.send(command))],
]

let keys = 0
let key: string
beforeEach(() => {
  key = `REFUND.SUCCESS:EV-${++keys}`
})

describe.each(INBOXES)('an inbox in %s', (_, create) => {
  let inbox: Inbox
  beforeEach(() => {
    inbox = create()
  })

  it('gives a claim to one of many', async () => {
    const states = await Promise.all(Array.from({ length: 50 }, (_, at) => inbox.claim(key, `${at}`, LEASE)))
    expect(states.filter((state) => state === 'claimed')).toHaveLength(1)
    expect(states.filter((state) => state === 'busy')).toHaveLength(49)
  })

  it('does not give a claim twice to the same', async () => {
    await inbox.claim(key, 'a', LEASE)
    expect(await inbox.claim(key, 'a', LEASE)).toBe('busy')
  })

  it('keeps claims of different notifications apart', async () => {
    await inbox.claim(key, 'a', LEASE)
    expect(await inbox.claim(`${key}0`, 'b', LEASE)).toBe('claimed')
  })

  it('remembers what was completed', async () => {
    await inbox.claim(key, 'a', LEASE)
    expect(await inbox.complete(key, 'a', LEASE)).toBe(true)
    expect(await inbox.claim(key, 'b', LEASE)).toBe('done')
  })

  it('forgets what was completed, after its time', async () => {
    await inbox.claim(key, 'a', LEASE)
    await inbox.complete(key, 'a', 30)
    await pause(50)
    expect(await inbox.claim(key, 'b', LEASE)).toBe('claimed')
  })

  it('gives again what was released', async () => {
    await inbox.claim(key, 'a', LEASE)
    expect(await inbox.release(key, 'a')).toBe(true)
    expect(await inbox.claim(key, 'b', LEASE)).toBe('claimed')
  })

  it('gives again what was not renewed', async () => {
    await inbox.claim(key, 'a', 30)
    await pause(50)
    expect(await inbox.claim(key, 'b', LEASE)).toBe('claimed')
  })

  it('keeps what was renewed', async () => {
    await inbox.claim(key, 'a', 300)
    expect(await inbox.renew(key, 'a', LEASE)).toBe(true)
    await pause(400)
    expect(await inbox.claim(key, 'b', LEASE)).toBe('busy')
  })

  it('does not let go what somebody else holds', async () => {
    await inbox.claim(key, 'a', 30)
    await pause(50)
    await inbox.claim(key, 'b', LEASE)
    expect(await inbox.release(key, 'a')).toBe(false)
    expect(await inbox.renew(key, 'a', 1)).toBe(false)
    expect(await inbox.complete(key, 'a', LEASE)).toBe(false)
    expect(await inbox.renew(key, 'b', LEASE)).toBe(true)
  })

  it('does not let go what is done', async () => {
    await inbox.claim(key, 'a', LEASE)
    await inbox.complete(key, 'a', LEASE)
    expect(await inbox.release(key, 'a')).toBe(false)
    expect(await inbox.renew(key, 'a', 1)).toBe(false)
    expect(await inbox.complete(key, 'a', 1)).toBe(false)
    await pause(10)
    expect(await inbox.claim(key, 'b', LEASE)).toBe('done')
  })

  it('completes what ran out and nobody took', async () => {
    await inbox.claim(key, 'a', 20)
    await pause(40)
    expect(await inbox.renew(key, 'a', LEASE)).toBe(false)
    expect(await inbox.complete(key, 'a', LEASE)).toBe(true)
    expect(await inbox.claim(key, 'b', LEASE)).toBe('done')
  })

  it('does not take a token that is called done for a notification that is', async () => {
    await inbox.claim(key, 'done', LEASE)
    expect(await inbox.claim(key, 'b', LEASE)).toBe('busy')
  })
})

describe('the memory', () => {
  const complete = (inbox: Inbox, ...names: string[]) => {
    for (const name of names) {
      inbox.claim(name, name, LEASE)
      inbox.complete(name, name, LEASE)
    }
  }

  it('forgets at its bound what was handled longest ago', () => {
    const inbox = createMemoryInbox({ maxEntries: 2 })
    complete(inbox, 'a', 'b', 'c')
    expect(['c', 'b', 'a'].map((name) => inbox.claim(name, '', LEASE))).toEqual(['done', 'done', 'claimed'])
  })

  it('never forgets a claim at its bound', () => {
    const inbox = createMemoryInbox({ maxEntries: 1 })
    inbox.claim('a', 'a', LEASE)
    inbox.claim('b', 'b', LEASE)
    complete(inbox, 'c', 'd')
    expect(['a', 'b'].map((name) => inbox.claim(name, '', LEASE))).toEqual(['busy', 'busy'])
  })

  it.each([0, -1, 1.5, Number.NaN, '9'])('has no bound of %p', (maxEntries) => {
    expect(() => createMemoryInbox({ maxEntries } as never)).toThrow(/maxEntries/)
  })
})

describe('Redis', () => {
  it('keeps each notification under one key, which it forgets by itself', async () => {
    const inbox = createRedisInbox(ioredis.send, { prefix: 'shop:' })
    await inbox.claim(key, 'a', LEASE)
    expect(Number(await ioredis.send(['PTTL', `shop:${key}`]))).toBeGreaterThan(LEASE / 2)
    await inbox.complete(key, 'a', 10 * LEASE)
    expect(Number(await ioredis.send(['PTTL', `shop:${key}`]))).toBeGreaterThan(5 * LEASE)
  })

  it('is shared by clients of both kinds, under the same prefix', async () => {
    await createRedisInbox(ioredis.send).claim(key, 'a', LEASE)
    expect(await createRedisInbox(nodeRedis.send).claim(key, 'b', LEASE)).toBe('busy')
    expect(await createRedisInbox(nodeRedis.send, { prefix: 'other:' }).claim(key, 'b', LEASE)).toBe(
      'claimed',
    )
  })

  it('may answer with bytes', async () => {
    const send = async (command: [string, ...string[]]) => {
      const answer = await ioredis.send(command)
      return typeof answer === 'string' ? Buffer.from(answer) : answer
    }
    const inbox = createRedisInbox(send)
    expect(await inbox.claim(key, 'a', LEASE)).toBe('claimed')
    await inbox.complete(key, 'a', LEASE)
    expect(await inbox.claim(key, 'b', LEASE)).toBe('done')
  })

  it('needs a function that sends', () => {
    expect(() => createRedisInbox(ioredis as never)).toThrow(/redis\.call\(name, \.\.\.args\)/)
  })
})

describe('a Redis that goes down', () => {
  it.each([
    ['ioredis', connectByIoredis],
    ['node-redis', connectByNodeRedis],
  ])('has WeChat Pay deliver again, and nothing handled, with %s', async (_, connect) => {
    const server = await startRedis()
    const connection = await connect(server.port)
    const { handle, calls, errors } = listen(undefined, { inbox: createRedisInbox(connection.send) })
    expect((await handle(requestOf())).status).toBe(200)
    await server.close()
    expect((await handle(requestOf())).status).toBe(500)
    expect(calls).toHaveLength(1)
    expect(errors).toMatchObject([
      { error: { code: 'NOTIFICATION_INBOX_FAILED' }, notification: { event: 'REFUND.SUCCESS' } },
    ])
    await connection.close()
  })
})
