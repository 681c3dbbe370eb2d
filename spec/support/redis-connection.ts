import { Redis } from 'ioredis'
import { createClient } from 'redis'
import type { SendRedisCommand } from '../../types'

const HOST = '127.0.0.1'

/** A connection by one of the clients that people use. */
export interface RedisConnection {
  send: SendRedisCommand
  close(): Promise<void>
}

export async function connectByIoredis(port: number): Promise<RedisConnection> {
  const redis = new Redis(port, HOST, { lazyConnect: true, retryStrategy: () => null })
  redis.on('error', () => {})
  await redis.connect()
  return {
    send: ([name, ...args]) => redis.call(name, ...args),
    close: async () => (redis.status === 'end' ? undefined : redis.disconnect()),
  }
}

export async function connectByNodeRedis(port: number): Promise<RedisConnection> {
  const redis = createClient({ socket: { host: HOST, port, reconnectStrategy: false } })
  redis.on('error', () => {})
  await redis.connect()
  return {
    send: (command) => redis.sendCommand(command),
    close: async () => (redis.isOpen ? redis.destroy() : undefined),
  }
}
