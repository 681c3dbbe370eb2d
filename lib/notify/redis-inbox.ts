import type { ClaimState, Inbox, RedisInboxOptions, SendRedisCommand } from '../../types'
import { WechatPayNotificationError } from '../errors'

const PREFIX = 'wechatpay:notification:'
const DONE = 'done'
const claimOf = (token: string) => `claim:${token}`

/** `ARGV`: the claim that must be there, and the milliseconds until it runs out. */
const RENEW = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])`

/** `ARGV`: the claim that nobody else may have replaced, and the milliseconds for which it is remembered. */
const COMPLETE = `
local held = redis.call('GET', KEYS[1])
if held and held ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], '${DONE}', 'PX', ARGV[2])
return 1`

/** `ARGV`: the claim that must be there. */
const RELEASE = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])`

/** One key for each notification, which holds whose claim it is or that it is done, and which Redis forgets by itself. */
class RedisInbox implements Inbox {
  readonly #send: SendRedisCommand
  readonly #prefix: string

  constructor(send: SendRedisCommand, prefix: string) {
    this.#send = send
    this.#prefix = prefix
  }

  async claim(key: string, token: string, lease: number): Promise<ClaimState> {
    const name = this.#prefix + key
    if (isText(await this.#send(['SET', name, claimOf(token), 'NX', 'PX', String(lease)]), 'OK'))
      return 'claimed'
    return isText(await this.#send(['GET', name]), DONE) ? 'done' : 'busy'
  }

  renew(key: string, token: string, lease: number): Promise<boolean> {
    return this.#change(RENEW, key, claimOf(token), String(lease))
  }

  complete(key: string, token: string, retention: number): Promise<boolean> {
    return this.#change(COMPLETE, key, claimOf(token), String(retention))
  }

  release(key: string, token: string): Promise<boolean> {
    return this.#change(RELEASE, key, claimOf(token))
  }

  async #change(script: string, key: string, ...values: string[]): Promise<boolean> {
    return Number(await this.#send(['EVAL', script, '1', this.#prefix + key, ...values])) === 1
  }
}

/** Clients answer with text, or with its bytes. */
function isText(answer: unknown, expected: string): boolean {
  return (typeof answer === 'string' || Buffer.isBuffer(answer)) && answer.toString() === expected
}

export function createRedisInbox(send: SendRedisCommand, { prefix = PREFIX }: RedisInboxOptions = {}): Inbox {
  if (typeof send === 'function') return new RedisInbox(send, prefix)
  throw new WechatPayNotificationError(
    'NOTIFICATION_ARGUMENT_INVALID',
    'createRedisInbox takes a function that sends a command: with ioredis ([name, ...args]) => redis.call(name, ' +
      '...args), with node-redis (command) => redis.sendCommand(command).',
  )
}
