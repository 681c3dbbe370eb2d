/**
 * A process that answers notifications with a handler whose inbox is a Redis. Its settings come as JSON in the first
 * message; it sends its port, and the name of each call of its handler.
 */
import { createPrivateKey, createPublicKey } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { createClient } from '../../lib/client'
import { createRedisInbox } from '../../lib/notify/lazy'
import { connectByIoredis, connectByNodeRedis } from './redis-connection'

export interface NotifyServerSettings {
  redisPort: number
  client: 'ioredis' | 'node-redis'
  /** PEM text of the merchant's private key. */
  privateKey: string
  serial: string
  /** PEM text of WeChat Pay's public key, by its id. */
  certs: Record<string, string>
  apiv3Key: string
  /** How long the handler takes, in milliseconds; without end where it is `null`. */
  takes: number | null
  /** Whether the handler fails where it is the first of all processes to be called. */
  failsFirst?: boolean
  deadline?: number
}

process.once('message', async (settings: NotifyServerSettings) => {
  const { redisPort, takes, failsFirst, deadline } = settings
  const connect = settings.client === 'ioredis' ? connectByIoredis : connectByNodeRedis
  const { send } = await connect(redisPort)
  const wxpay = createClient({
    mchid: '1900000001',
    privateKey: createPrivateKey(settings.privateKey),
    serial: settings.serial,
    certs: Object.fromEntries(Object.entries(settings.certs).map(([id, pem]) => [id, createPublicKey(pem)])),
    apiv3Key: settings.apiv3Key,
  })
  const handle = wxpay.notify.handler(
    {
      '*': async ({ id }) => {
        const calls = Number(await send(['INCR', `calls:${id}`]))
        await (takes === null ? new Promise(() => {}) : pause(takes))
        if (failsFirst && calls === 1) throw new Error('the database is away')
      },
    },
    { inbox: createRedisInbox(send), onError: () => {}, ...(deadline && { deadline }) },
  )
  const server = createServer(handle.node)
  server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }))
})
process.once('disconnect', () => process.exit())
