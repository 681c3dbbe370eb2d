import { execFileSync } from 'node:child_process'
import { createDecipheriv, createPublicKey, createSecretKey, type KeyObject, verify } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Sandbox } from '../lib/sandbox'
import type { TestNotification, WechatPay } from '../types'
import { median } from './median'

/** Reads notifications of payments with `notify.parse`, and by hand with `node:crypto` alone. Prints what it saw. */
const ROOT = join(__dirname, '..')

type Library = typeof import('../lib')
type Read = (notification: Delivered) => unknown

/** A notification as Node.js hands it to a server. */
interface Delivered {
  headers: Record<string, string>
  body: Buffer
}

async function main(): Promise<void> {
  const { rounds, count } = readOptions()
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: 'inherit', shell: true })
  const library: Library = require(join(ROOT, 'dist'))
  const { startSandbox }: typeof import('../lib/sandbox') = require(join(ROOT, 'dist/sandbox'))
  console.log(`node ${process.versions.node}, ${availableParallelism()} CPUs, ${rounds} rounds of ${count}`)
  const sandbox = await startSandbox()
  try {
    const wxpay = library.createClient(sandbox.config)
    report(await runRounds(contenders(wxpay, sandbox), () => deliveries(library, sandbox), rounds, count))
  } finally {
    await sandbox.close()
  }
}

function readOptions(): { rounds: number; count: number } {
  const options = {
    rounds: { type: 'string', default: '60' },
    count: { type: 'string', default: '1000' },
  } as const
  const { values } = parseArgs({ options })
  const [rounds, count] = [Number(values.rounds), Number(values.count)]
  if (rounds > 0 && count > 0) return { rounds, count }
  throw new Error('--rounds and --count take a number.')
}

function contenders(wxpay: WechatPay, { identity }: Sandbox): [name: string, read: Read][] {
  const byHand = createLoop(
    createPublicKey(identity.platformKey),
    createSecretKey(identity.apiv3Key.export()),
  )
  return [
    ['wechatpay-chain', (notification) => wxpay.notify.parse(notification)],
    ['by hand', byHand],
  ]
}

const ALGORITHM = 'RSA-SHA256'

/** What nobody can leave out: a verification, a decryption, and JSON twice. Checks nothing else. */
function createLoop(publicKey: KeyObject, apiv3Key: KeyObject): Read {
  return ({ headers, body }) => {
    const lines = `${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n`
    const message = Buffer.concat([Buffer.from(lines), body, Buffer.from('\n')])
    const signature = Buffer.from(headers['wechatpay-signature'] ?? '', 'base64')
    if (!verify(ALGORITHM, message, publicKey, signature)) throw new Error('The signature is wrong.')
    const { resource, ...envelope } = JSON.parse(body.toString())
    const ciphertext = Buffer.from(resource.ciphertext, 'base64')
    const decipher = createDecipheriv('aes-256-gcm', apiv3Key, resource.nonce, { authTagLength: 16 })
    decipher.setAAD(Buffer.from(resource.associated_data)).setAuthTag(ciphertext.subarray(-16))
    const plaintext = decipher.update(ciphertext.subarray(0, -16), undefined, 'utf8') + decipher.final('utf8')
    return { ...envelope, resource: JSON.parse(plaintext) }
  }
}

/** Different ones, signed just now: they are believed for five minutes. */
function deliveries({ createTestNotification }: Library, { identity }: Sandbox): Delivered[] {
  return Array.from({ length: 64 }, (_, at) =>
    delivered(createTestNotification('TRANSACTION.SUCCESS', payment(at), identity)),
  )
}

function payment(at: number) {
  return {
    appid: 'wxd678efh567hg6787',
    mchid: '1900000001',
    out_trade_no: `1217752501201407033233368${at}`,
    transaction_id: '1217752501201407033233368018',
    trade_type: 'JSAPI',
    trade_state: 'SUCCESS',
    trade_state_desc: '支付成功',
    bank_type: 'CMC',
    attach: '自定义数据',
    success_time: '2026-06-08T10:34:56+08:00',
    payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
    amount: { total: 100, payer_total: 100, currency: 'CNY', payer_currency: 'CNY' },
  }
}

function delivered({ headers, body }: TestNotification): Delivered {
  const entries = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])
  return { headers: Object.fromEntries(entries), body: Buffer.from(body) }
}

/** What one contender did in one round. */
interface Turn {
  /** Notifications a second. */
  rate: number
  /** Notifications a second of CPU, which other programs of a busy machine take less part in. */
  cpuRate: number
}

type Round = Map<string, Turn>

/** They take turns, and every round another is first. The first round warms up, and is not counted. */
async function runRounds(
  readers: [name: string, read: Read][],
  deliver: () => Delivered[],
  rounds: number,
  count: number,
): Promise<Round[]> {
  const results: Round[] = []
  for (let number = 0; number <= rounds; number++) {
    const notifications = deliver()
    const round = new Map<string, Turn>()
    for (const [name, read] of number % 2 === 0 ? readers : [...readers].reverse()) {
      round.set(name, await measure(read, notifications, count))
    }
    if (number > 0) results.push(round)
  }
  return results
}

async function measure(read: Read, notifications: Delivered[], count: number): Promise<Turn> {
  const [start, before] = [process.hrtime.bigint(), process.cpuUsage()]
  for (let at = 0; at < count; at++) await read(notifications[at % notifications.length] as Delivered)
  const [{ user, system }, end] = [process.cpuUsage(before), process.hrtime.bigint()]
  return { rate: count / (Number(end - start) / 1e9), cpuRate: count / ((user + system) / 1e6) }
}

function report(rounds: Round[]): void {
  const of = (name: string, what: keyof Turn) => rounds.map((round) => (round.get(name) as Turn)[what])
  for (const what of ['rate', 'cpuRate'] as const) {
    const [ours, loop] = [of('wechatpay-chain', what), of('by hand', what)]
    const ratios = ours.map((rate, at) => rate / (loop[at] as number))
    const unit = what === 'rate' ? 'a second       ' : 'a second of CPU'
    console.log(
      `notifications ${unit}  wechatpay-chain ${median(ours).toFixed(0)}  by hand ${median(loop).toFixed(0)}  ` +
        `ratio, median of all rounds ${median(ratios).toFixed(2)}`,
    )
  }
}

void main()
