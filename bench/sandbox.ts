import { execFileSync } from 'node:child_process'
import { createPrivateKey, randomBytes, sign } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { parseArgs, promisify } from 'node:util'
import { buildSync } from 'esbuild'
import { median } from './median'
import { positive } from './options'
import type { Access, SandboxQuestion } from './sandbox-server'
import { table } from './table'
import { Worker } from './worker'

/** Places orders at the sandbox, queries and refunds them, more and more of them, and prints how fast it answered. */
const ROOT = join(__dirname, '..')
const IN_FLIGHT = 16
const CALLS = ['order', 'query', 'refund'] as const

type Call = (typeof CALLS)[number]
type Send = (call: Call, number: string) => Promise<void>

/** What one batch of orders came to. */
interface Batch {
  rates: Record<Call, number>
  /** Requests a second of all kinds. */
  rate: number
  /** Microseconds of the sandbox's process for one request. */
  cpu: number
}

async function main(): Promise<void> {
  const { orders, batch } = readOptions()
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: 'inherit', shell: true })
  const compiled = mkdtempSync(join(tmpdir(), 'wechatpay-chain-bench-'))
  let worker: Worker | undefined
  try {
    buildSync({
      entryPoints: [join(__dirname, 'sandbox-server.ts')],
      outdir: compiled,
      bundle: true,
      platform: 'node',
    })
    worker = new Worker(join(compiled, 'sandbox-server.js'), profiling(process.env.PROFILE))
    console.log(
      `node ${process.versions.node}, ${availableParallelism()} CPUs, ${IN_FLIGHT} requests in flight`,
    )
    report(await runBatches(worker, orders, batch), batch)
  } finally {
    await worker?.stop()
    rmSync(compiled, { recursive: true })
  }
}

function readOptions(): { orders: number; batch: number } {
  const { values } = parseArgs({
    options: { orders: { type: 'string', default: '3000' }, batch: { type: 'string', default: '500' } },
  })
  return { orders: positive('orders', values.orders), batch: positive('batch', values.batch) }
}

function profiling(folder?: string): string[] {
  return folder ? ['--cpu-prof', `--cpu-prof-dir=${folder}`] : []
}

async function runBatches(worker: Worker, orders: number, size: number): Promise<Batch[]> {
  const ask = <Answer>(question: SandboxQuestion) => worker.ask<Answer>(question)
  const access = await ask<Access>({ do: 'start', root: ROOT })
  const send = createClient(access)
  const batches: Batch[] = []
  for (let first = 0; first < orders; first += size) {
    const numbers = Array.from({ length: size }, (_, at) => `BENCH${first + at}`)
    const rates = {} as Batch['rates']
    let [cpu, seconds] = [0, 0]
    for (const call of CALLS) {
      if (call === 'refund') await ask({ do: 'pay', numbers })
      const before = await ask<number>({ do: 'cpu' })
      const start = performance.now()
      await inLanes(numbers, (number) => send(call, number))
      const took = (performance.now() - start) / 1000
      cpu += (await ask<number>({ do: 'cpu' })) - before
      seconds += took
      rates[call] = size / took
    }
    const requests = size * CALLS.length
    batches.push({ rates, rate: requests / seconds, cpu: cpu / requests })
  }
  return batches
}

async function inLanes(numbers: string[], send: (number: string) => Promise<void>): Promise<void> {
  let next = 0
  const lane = async () => {
    while (next < numbers.length) await send(numbers[next++] as string)
  }
  await Promise.all(Array.from({ length: IN_FLIGHT }, lane))
}

const signInPool = promisify(sign)

/** As small a client as there can be: it signs, and looks at the status alone. */
function createClient({ url, mchid, serial, privateKey }: Access): Send {
  const key = createPrivateKey(privateKey)
  const agent = new Agent({ keepAlive: true, maxSockets: IN_FLIGHT })
  const amount = { total: 100, currency: 'CNY' }
  const requests: Record<Call, (number: string) => [method: string, path: string, body?: object]> = {
    order: (out_trade_no) => [
      'POST',
      '/v3/pay/transactions/native',
      {
        ...{ mchid, out_trade_no, amount, appid: 'wxd678efh567hg6787', description: '一杯咖啡' },
        notify_url: 'https://shop.example.com/wechatpay/notify',
      },
    ],
    query: (out_trade_no) => ['GET', `/v3/pay/transactions/out-trade-no/${out_trade_no}?mchid=${mchid}`],
    refund: (out_trade_no) => [
      'POST',
      '/v3/refund/domestic/refunds',
      { out_trade_no, out_refund_no: `R${out_trade_no}`, amount: { ...amount, refund: 1 } },
    ],
  }
  return async (call, number) => {
    const [method, path, content] = requests[call](number)
    const body = content ? JSON.stringify(content) : ''
    const [timestamp, nonce] = [Math.floor(Date.now() / 1000), randomBytes(16).toString('hex')]
    const message = Buffer.from(`${method}\n${path}\n${timestamp}\n${nonce}\n${body}\n`)
    const signature = (await signInPool('RSA-SHA256', message, key)).toString('base64')
    const fields = { mchid, nonce_str: nonce, timestamp, serial_no: serial, signature }
    const parameters = Object.entries(fields).map(([name, value]) => `${name}="${value}"`)
    const headers = {
      accept: 'application/json',
      'user-agent': 'bench',
      'content-type': 'application/json',
      authorization: `WECHATPAY2-SHA256-RSA2048 ${parameters.join(',')}`,
      'content-length': Buffer.byteLength(body),
    }
    const { status, answer } = await exchange(`${url}${path}`, { method, headers, agent }, body)
    if (status !== 200) throw new Error(`The sandbox answered ${status}: ${answer}`)
  }
}

function exchange(url: string, options: object, body: string): Promise<{ status?: number; answer: string }> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, options, (incoming) => {
      text(incoming).then((answer) => resolve({ status: incoming.statusCode as number, answer }), reject)
    })
    outgoing.on('error', reject).end(body)
  })
}

function report(batches: Batch[], size: number): void {
  const rows = batches.map(({ rates, rate, cpu }, at): [string, ...string[]] => {
    const figures = [...CALLS.map((call) => rates[call]), rate, cpu]
    return [`${(at + 1) * size}`, ...figures.map((figure) => figure.toFixed(0))]
  })
  console.log(table(['orders', ...CALLS.map((call) => `${call}/s`), 'all/s', 'CPU µs'], rows))
  console.log(`median ${median(batches.map(({ rate }) => rate)).toFixed(0)} requests a second`)
}

void main()
