import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createClient } from '../../lib/client'
import { cli } from '../support/cli'
import { newFolder } from '../support/folder'

/** Runs the sandbox until the action is done. */
async function during<Result>(
  argv: string[],
  cwd: string,
  action: (url: string) => Promise<Result>,
  listen?: (text: string) => void,
  env: Record<string, string> = {},
) {
  const ended = new AbortController()
  const printed = new Promise<string>((resolve) => {
    const onPrint = (text: string) => {
      listen?.(text)
      resolve(text)
    }
    running = cli(['sandbox', '--port', '0', ...argv], { cwd, env, signal: ended.signal, onPrint })
  })
  const url = /http[^\s"]+/.exec(await printed)?.[0] as string
  const result = await action(url).finally(() => ended.abort())
  return { result, ...(await running) }
}

let running: ReturnType<typeof cli>

it('runs until it is ended, and says where it is and how to be configured', async () => {
  const folder = newFolder()
  const { result, code, stdout, stderr } = await during(['--keys', 'keys'], folder.path, async () =>
    cli(['doctor', '--json'], { cwd: folder.file('keys') }),
  )
  expect(JSON.parse(result.stdout)).toMatchObject({ ok: true })
  expect(stdout).toContain(`certs: { PUB_KEY_ID_`)
  expect(stdout).toContain(`wxpay doctor --config ${folder.file('keys/wxpay.json')}`)
  expect(stderr).toContain('200 POST /v3/security/echo')
  expect(code).toBe(0)
})

it('prints no key', async () => {
  const folder = newFolder()
  const { stdout, stderr } = await during(['--keys', '.'], folder.path, async () => undefined)
  for (const name of ['apiv3_key.txt', 'apiv2_key.txt']) {
    expect(stdout + stderr).not.toContain(readFileSync(folder.file(name), 'utf8'))
    expect(statSync(folder.file(name)).mode & 0o077).toBe(0)
  }
  expect(stdout).not.toContain('BEGIN')
})

it('speaks HTTPS on demand', async () => {
  const folder = newFolder()
  const { result, stdout } = await during(['--tls', '--keys', '.'], folder.path, async () =>
    cli(['call', 'v3.certificates'], { cwd: folder.path }),
  )
  expect(JSON.parse(result.stdout)).toHaveProperty('data')
  expect(stdout).toContain('httpsAgent')
})

it('is JSON on demand', async () => {
  const { stdout } = await during(['--json'], newFolder().path, async () => undefined)
  const { url, env } = JSON.parse(stdout)
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect(env).toMatchObject({ WECHATPAY_MCHID: '1900000001', WECHATPAY_BASE_URL: url })
})

/** What a shell makes of the lines that were printed for it. */
function pasted(stdout: string): Record<string, string> {
  const lines = stdout.split('\n').filter((line) => line.startsWith('export '))
  const printed = execFileSync('sh', ['-c', `${lines.join('\n')}\nenv -0`], {
    env: {} as NodeJS.ProcessEnv,
  }).toString()
  const variables = printed.split('\0').flatMap((variable) => {
    const [, name, value] = /^((?:WECHATPAY|NODE)_\w+)=([\s\S]*)/.exec(variable) ?? []
    return name === undefined ? [] : [[name, value as string] as const]
  })
  return Object.fromEntries(variables)
}

describe.each([
  ['with the keys', []],
  ['with files', ['--keys', "it's here"]],
  ['with files, for TLS', ['--tls', '--keys', "it's here"]],
])('what it prints %s', (_, argv) => {
  it('configures the command, once a shell has it', async () => {
    const folder = newFolder()
    let printed = ''
    const { result } = await during(
      argv,
      folder.path,
      () => cli(['doctor', '--json'], { env: pasted(printed) }),
      (text) => {
        printed += text
      },
    )
    const { checks } = JSON.parse(result.stdout) as { checks: { status: string }[] }
    expect(checks.filter(({ status }) => status !== 'passed')).toEqual([])
  })

  it('is a program that makes a client', async () => {
    const folder = newFolder()
    let printed = ''
    const { result } = await during(
      argv,
      folder.path,
      async () => {
        const program = printed.slice(printed.indexOf('import '), printed.indexOf('\n})') + 3)
        const body = program
          .replace(/^import \{ (\w+) \} from '(.*)'$/gm, "const { $1 } = require('$2')")
          .replace('const wxpay =', 'return')
        const modules: Record<string, unknown> = { 'wechatpay-chain': { createClient } }
        const load = (name: string) => modules[name] ?? require(name)
        const wxpay = new Function('require', 'process', body)(load, { env: pasted(printed) })
        return (await wxpay.v3.certificates.get()).status
      },
      (text) => {
        printed += text
      },
    )
    expect(result).toBe(200)
  })
})

it('listens at the same port each time, unless it is told another', async () => {
  const { stdout } = await cli(['sandbox', '--help'])
  expect(stdout).toMatch(/--port <number> .*\(default: "3080"\)/)
})

it('names npx where it was started by that', async () => {
  const { stdout } = await during([], newFolder().path, async () => undefined)
  expect(stdout).toMatch(/ {3}wxpay doctor$/m)
  const { stdout: byNpx } = await during([], newFolder().path, async () => undefined, undefined, {
    npm_command: 'exec',
  })
  expect(byNpx).toMatch(/ {3}npx wechatpay-chain doctor$/m)
})

it('goes on where it ended with --data', async () => {
  const folder = newFolder()
  const call = (argv: string[]) =>
    during(['--data', 'data', '--keys', 'keys'], folder.path, () =>
      cli(['call', ...argv], { cwd: folder.file('keys') }),
    )
  const order = {
    appid: 'wx0000000000000001',
    mchid: '1900000001',
    description: 'Tea',
    out_trade_no: 'T20261122',
  }
  const json = JSON.stringify({ ...order, notify_url: 'https://shop.example/', amount: { total: 1 } })
  expect((await call(['v3.pay.transactions.native', '--json', json])).result.code).toBe(0)
  const query = ['v3.pay.transactions.outTradeNo._out_trade_no_', '--var', 'out_trade_no=T20261122']
  const { result } = await call([...query, '--query', 'mchid=1900000001'])
  expect(JSON.parse(result.stdout)).toMatchObject({ trade_state: 'NOTPAY' })
})

it('says of --data that another sandbox has the folder', async () => {
  const folder = newFolder()
  const { result } = await during(['--data', 'data'], folder.path, () =>
    cli(['sandbox', '--port', '0', '--data', 'data'], { cwd: folder.path }),
  )
  expect(result.stderr).toContain('SANDBOX_DATA_LOCKED')
  expect(result.code).toBe(2)
})

it('lets time pass as fast as --rate says', async () => {
  const { result } = await during(['--rate', '0'], newFolder().path, async (url) => {
    const response = await fetch(`${url}/_console/events`)
    const reader = response.body?.getReader()
    let text = ''
    while (!text.includes('"rate":')) text += Buffer.from((await reader?.read())?.value as Uint8Array)
    await reader?.cancel()
    return text
  })
  expect(result).toContain('"rate":0')
})

it.each(['fast', '-1', ''])('refuses the rate "%s"', async (rate) => {
  const { code, stderr } = await cli(['sandbox', `--rate=${rate}`])
  expect(stderr).toContain('--rate is no number from 0 on')
  expect(code).toBe(2)
})

it('wants a folder for the certificate that --tls is trusted by', async () => {
  const { code, stderr } = await cli(['sandbox', '--tls'])
  expect(stderr).toContain('--tls needs --keys DIR')
  expect(code).toBe(2)
})

it('says that a port is taken', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const { code, stderr } = await cli(['sandbox', '--port', String(port)])
  server.close()
  expect(stderr).toContain(`The port ${port} cannot be used (EADDRINUSE)`)
  expect(code).toBe(2)
})

it.each(['http', '-1', '65536', '1.5'])('refuses the port %s', async (port) => {
  const { code, stderr } = await cli(['sandbox', `--port=${port}`])
  expect(stderr).toContain('--port is no number from 0 to 65535')
  expect(code).toBe(2)
})
