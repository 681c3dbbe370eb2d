import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createTestNotification } from '../../lib'
import { type Sandbox, startSandbox } from '../../lib/sandbox'

/** Each example server, started as its reader would, and sent notifications over HTTP. */
const ROOT = join(__dirname, '../..')
const EXAMPLES = join(ROOT, 'examples/notifications')

const PAID = {
  appid: 'wxd678efh567hg6787',
  mchid: '1900000001',
  out_trade_no: '1217752501201407033233368018',
  transaction_id: '1217752501201407033233368018',
  trade_type: 'NATIVE',
  trade_state: 'SUCCESS',
  trade_state_desc: '支付成功',
  bank_type: 'CMC',
  success_time: '2026-11-22T09:30:00+08:00',
  payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
  amount: { total: 100, payer_total: 100, currency: 'CNY', payer_currency: 'CNY' },
}

interface Server {
  url: string
  /** What it printed so far, by line. */
  lines: string[]
  process: ChildProcess
}

let sandbox: Sandbox
let server: Server | undefined
beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(() => sandbox.close())

/** The environment of a merchant's server. */
function environment(): NodeJS.ProcessEnv {
  const { config, identity, url } = sandbox
  const pem = (key: unknown) => (key as typeof identity.merchantKey).export({ type: 'pkcs8', format: 'pem' })
  const publicKey = config.certs?.[identity.publicKeyId] as typeof identity.merchantKey
  return {
    ...process.env,
    PORT: '0',
    WECHATPAY_MCHID: identity.mchid,
    WECHATPAY_PRIVATE_KEY: String(pem(identity.merchantKey)),
    WECHATPAY_CERTIFICATE: identity.merchantCertificate,
    WECHATPAY_PUBLIC_KEY_ID: identity.publicKeyId,
    WECHATPAY_PUBLIC_KEY: String(publicKey.export({ type: 'spki', format: 'pem' })),
    WECHATPAY_APIV3_KEY: identity.apiv3Key.export().toString(),
    WECHATPAY_BASE_URL: url,
  }
}

/** Starts a program and waits for it to say where it listens. */
async function start(program: string[], cwd: string, pattern: RegExp): Promise<Server> {
  const [command = '', ...args] = program
  const child = spawn(command, args, { cwd, env: environment(), stdio: ['ignore', 'pipe', 'pipe'] })
  const lines: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => lines.push(line))
  }
  const find = () => lines.map((line) => pattern.exec(line)?.[1]).find((url) => url !== undefined)
  while (find() === undefined) {
    if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}:\n${lines.join('\n')}`)
    await new Promise((done) => setTimeout(done, 20))
  }
  return { url: find() as string, lines, process: child }
}

async function stop(started: Server | undefined): Promise<void> {
  if (!started) return
  const child = started.process
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

function deliver({ headers, body }: { headers: Record<string, string>; body: string }): Promise<Response> {
  return fetch(`${server?.url}/notify`, { method: 'POST', headers, body })
}

function itReceivesNotifications(): void {
  it('is told that an order was paid', async () => {
    const { status } = await deliver(createTestNotification('TRANSACTION.SUCCESS', PAID, sandbox.identity))
    expect([200, 204]).toContain(status)
    expect(server?.lines).toContain(`paid: ${PAID.out_trade_no} by ${PAID.transaction_id}, 100 fen`)
  })

  it('handles a notification once that is delivered three times', async () => {
    const notification = createTestNotification(
      'SECURITY_ECHO.SUCCESS',
      { echo_message: 'hello' },
      sandbox.identity,
      { id: `EV-${Math.random()}` },
    )
    for (const response of await Promise.all([1, 2, 3].map(() => deliver(notification)))) {
      expect([200, 204]).toContain(response.status)
    }
    const { id } = JSON.parse(notification.body)
    expect(server?.lines.filter((line) => line.includes(id))).toEqual([
      `received: SECURITY_ECHO.SUCCESS ${id}`,
    ])
  })

  it('refuses one that was changed', async () => {
    const before = server?.lines.length
    const { headers, body } = createTestNotification('TRANSACTION.SUCCESS', PAID, sandbox.identity)
    const response = await deliver({ headers, body: body.replace('encrypt-resource', 'encrypt-resourcE') })
    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject({ code: 'FAIL' })
    expect(server?.lines.slice(before).filter((line) => /^(paid|received)/.test(line))).toEqual([])
  })
}

describe.each(['express', 'fastify', 'koa', 'hono'])('%s', (name) => {
  beforeAll(async () => {
    const program = [process.execPath, '--import', 'tsx', join(EXAMPLES, `${name}.ts`)]
    server = await start(program, ROOT, /^listening at (http:\S+)/)
  }, 30_000)
  afterAll(() => stop(server))
  itReceivesNotifications()
})

/** Built and started in a copy with the package installed, as Next.js writes files beside those that it compiles. */
describe('next', () => {
  let folder: string
  beforeAll(async () => {
    mkdirSync(join(ROOT, 'build'), { recursive: true })
    folder = mkdtempSync(join(ROOT, 'build/next-'))
    cpSync(EXAMPLES, folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{ "private": true }')
    mkdirSync(join(folder, 'node_modules'))
    symlinkSync(ROOT, join(folder, 'node_modules/wechatpay-chain'))
    const next = [process.execPath, join(ROOT, 'node_modules/next/dist/bin/next')]
    const cwd = join(folder, 'next')
    execFileSync(next[0] as string, [next[1] as string, 'build'], {
      cwd,
      env: { ...environment(), NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
      stdio: 'pipe',
    })
    server = await start(
      [...next, 'start', '--port', '0', '--hostname', '127.0.0.1'],
      cwd,
      /(http:\/\/127\S+)/,
    )
  }, 120_000)
  afterAll(async () => {
    await stop(server)
    rmSync(folder, { recursive: true, force: true })
  })
  itReceivesNotifications()
})
