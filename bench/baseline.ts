import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import { answer } from './answering'
import { createBody } from './contenders/target'
import type { Identity } from './identity'

/** What the operations cost that no client can do without, and what an idle event loop looks like. */
export interface Baseline {
  /** Microseconds of CPU. */
  sign: number
  /** Microseconds of CPU. */
  verify: number
  /** Milliseconds. */
  idleDelayP99: number
}

const SIGNATURES = 300
const VERIFICATIONS = 2_000
const IDLE = 300

answer(async (identity: Identity): Promise<Baseline> => {
  const message = Buffer.from(`POST\n/v3/pay/transactions/native\n${JSON.stringify(createBody(identity))}\n`)
  const privateKey = createPrivateKey(identity.privateKey)
  const publicKey = createPublicKey(identity.publicKey)
  const signature = sign('RSA-SHA256', message, privateKey)
  return {
    sign: cpuOf(SIGNATURES, () => sign('RSA-SHA256', message, privateKey)),
    verify: cpuOf(VERIFICATIONS, () => verify('RSA-SHA256', message, publicKey, signature)),
    idleDelayP99: await idleDelay(),
  }
})

function cpuOf(times: number, operation: () => unknown): number {
  const before = process.cpuUsage()
  for (let at = 0; at < times; at++) operation()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / times
}

async function idleDelay(): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  await setTimeout(IDLE)
  delay.disable()
  return delay.percentile(99) / 1e6
}

process.once('disconnect', () => process.exit())
