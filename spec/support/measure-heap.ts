import { setImmediate } from 'node:timers/promises'
import type { AxiosAdapter } from 'axios'
import { createChain } from '../../lib/chain'
import { createClient } from '../../lib/client'
import { createIdentity, platformPublicKey } from '../../lib/sandbox/identity'
import type { UnknownNode } from '../../types'
import { signAnswer } from './sign-answer'

/**
 * Prints by how many bytes the heap has grown after many calls, each with an id of its own. Run with --expose-gc
 * and the name of a scenario.
 */

type CallWithId = (id: string) => Promise<unknown>

const SCENARIOS: Record<string, { calls: number; prepare: () => CallWithId | Promise<CallWithId> }> = {
  'path variable': {
    calls: 100_000,
    prepare: () => {
      const root = chain()
      return (id) => root.chain('v3/pay/transactions/out-trade-no/{out_trade_no}').get({ out_trade_no: id })
    },
  },
  text: {
    calls: 100_000,
    prepare: () => {
      const root = chain()
      return (id) => root.chain(`v3/pay/transactions/out-trade-no/${id}`).get()
    },
  },
  property: {
    calls: 100_000,
    prepare: () => {
      const root = chain().chain('v3/x')
      return (id) => (root[id] as UnknownNode).get()
    },
  },
  'delete as a segment': {
    calls: 100_000,
    prepare: () => {
      const root = chain().chain('v3/x')
      return (id) => (root[id] as UnknownNode & { delete: UnknownNode }).delete.post()
    },
  },
  client: {
    calls: 5_000,
    prepare: async () => {
      const wxpay = await client()
      return async (id) => {
        await wxpay.chain('v3/x/{id}').get({ id, query: { mchid: id } })
        await wxpay.chain(`v3/x/${id}`).post({ json: { id } })
      }
    },
  },
}

function chain(): UnknownNode {
  return createChain(async (...call) => call) as UnknownNode
}

/** A client whose signer and adapter are cheap: the answer to every call is one that was signed once. */
async function client() {
  const identity = await createIdentity()
  const data = Buffer.from('{"trade_state":"SUCCESS"}')
  const signed = Object.entries(signAnswer(identity, data))
  const headers = Object.fromEntries(signed.map(([name, value]) => [name.toLowerCase(), value]))
  const adapter: AxiosAdapter = async (config) => {
    await setImmediate()
    return { data, status: 200, statusText: 'OK', headers, config }
  }
  return createClient({
    mchid: identity.mchid,
    serial: identity.merchantSerial,
    privateKey: () => Buffer.alloc(256),
    certs: { [identity.publicKeyId]: platformPublicKey(identity) },
    axios: { adapter },
  })
}

async function repeat(call: CallWithId, from: number, count: number): Promise<void> {
  for (let at = from; at < from + count; at += 1) {
    await call(`1217752501201407033233${String(at).padStart(8, '0')}`)
    // A weak reference holds until the event loop turns, as it does in every call that is really sent.
    if (at % 500 === 0) await setImmediate()
  }
}

/** The heap once finalizers, which run after a collection, have nothing left to free. */
async function settledHeap(): Promise<number> {
  let lowest = Number.POSITIVE_INFINITY
  for (let unchanged = 0; unchanged < 5; ) {
    globalThis.gc?.()
    await setImmediate()
    const { heapUsed } = process.memoryUsage()
    unchanged = heapUsed < lowest - 10_000 ? 0 : unchanged + 1
    lowest = Math.min(lowest, heapUsed)
  }
  return lowest
}

async function measure(name: string | undefined): Promise<void> {
  const scenario = SCENARIOS[name ?? '']
  if (!scenario) throw new Error(`There is no scenario "${name}".`)
  const call = await scenario.prepare()
  const warmUp = Math.min(scenario.calls / 10, 2_000)
  await repeat(call, 0, warmUp)
  const before = await settledHeap()
  await repeat(call, warmUp, scenario.calls)
  const growth = (await settledHeap()) - before
  // Read again at the end, so that the client itself is not collected and its memory taken for less growth.
  await repeat(call, 0, 1)
  console.log(JSON.stringify({ calls: scenario.calls, growth }))
}

void measure(process.argv[2])
