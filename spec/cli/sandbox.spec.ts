import { once } from 'node:events'
import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { cli } from '../support/cli'
import { newFolder } from '../support/folder'

/** Runs the sandbox until the action is done. */
async function during<Result>(argv: string[], cwd: string, action: (url: string) => Promise<Result>) {
  const ended = new AbortController()
  const printed = new Promise<string>((resolve) => {
    running = cli(['sandbox', ...argv], { cwd, signal: ended.signal, onPrint: resolve })
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
  expect(JSON.parse(stdout)).toEqual({ url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) })
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
