import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from '../../lib/client'
import { type Sandbox, type SandboxOptions, startSandbox } from '../../lib/sandbox'
import { newFolder } from '../support/folder'
import { startMerchantServer } from '../support/merchant-server'
import { EVENING, Shop } from '../support/shop'

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const sandbox of open.splice(0)) await sandbox.close()
})

async function start(data: string, options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox({ data, ...options })
  open.push(sandbox)
  return sandbox
}

const FAR = {
  event: 'SECURITY_ECHO.SUCCESS',
  url: 'https://merchant.test/',
  payload: { echo_message: 'hello' },
}

it('goes on from where it was closed', async () => {
  const { path } = newFolder()
  const first = await start(path)
  const ids = ['a', 'b', 'c'].map((echo_message) => first.notify({ ...FAR, payload: { echo_message } }).id)
  const serial = await first.rotatePlatformCertificate()
  await first.close()

  const second = await start(path)
  expect(second.notifications.map(({ id, payload }) => [id, payload])).toEqual(
    ids.map((id, at) => [id, { echo_message: 'abc'[at] }]),
  )
  const { data } = await createClient(second.config).v3.certificates.get()
  expect(data.data.map(({ serial_no }) => serial_no)).toEqual([second.identity.platformSerial, serial])
  expect(ids).not.toContain(second.notify(FAR).id)
})

it('keeps documents in the order in which they came, though they change', async () => {
  const { path } = newFolder()
  const merchant = await startMerchantServer()
  open.push(merchant)
  const first = await start(path)
  const ids = [1, 2, 3, 4].map(() => first.notify({ ...FAR, url: merchant.url }).id)
  await first.waitForNotification({ id: ids[3] as string })
  await first.resend(ids[0] as string)
  await first.close()
  expect((await start(path)).notifications.map(({ id }) => id)).toEqual(ids)
})

it('lets time go on, never back', async () => {
  const { path } = newFolder()
  const clock = { start: '2030-01-01T00:00:00Z', rate: 0 }
  const first = await start(path, { clock })
  await first.clock.advance(86_400_000)
  await first.close()
  expect(new Date((await start(path, { clock })).clock.now()).toISOString()).toBe('2030-01-02T00:00:00.000Z')
})

it('forgets on disk, too, what is reset', async () => {
  const { path } = newFolder()
  const first = await start(path)
  first.notify(FAR)
  await first.reset()
  await first.close()
  expect((await start(path)).notifications).toEqual([])
})

it('goes on with a refund that was under way', async () => {
  const { path } = newFolder()
  const options = { data: path, clock: { start: EVENING, rate: 0 } }
  const first = await Shop.open(options)
  await first.sell()
  await first.refund({ notify_url: 'https://merchant.test/' })
  await first.shut()

  const second = await start(path, options)
  await second.clock.advance(86_400_000)
  expect(second.notifications.map(({ event }) => event)).toContain('REFUND.SUCCESS')
})

describe('a sandbox that was killed', () => {
  it('goes on from its last answer, and sends again what was not received', async () => {
    const { path } = newFolder()
    const merchant = await startMerchantServer(500)
    open.push(merchant)
    const { serial, id } = await runAndKill(path, merchant.url)

    const sandbox = await start(path, { clock: { rate: 0 } })
    expect(sandbox.notifications).toMatchObject([{ id, state: 'pending', attempts: [{ status: 500 }] }])
    const { data } = await createClient(sandbox.config).v3.certificates.get()
    expect(data.data.at(-1)?.serial_no).toBe(serial)
    merchant.answer = () => 204
    await sandbox.clock.advance(15_000)
    expect(sandbox.notifications).toMatchObject([{ state: 'received', attempts: { length: 2 } }])
  }, 30_000)
})

async function runAndKill(data: string, url: string): Promise<{ serial: string; id: string }> {
  const script = join(__dirname, '../support/sandbox-process.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script, data, url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [printed] = (await once(child.stdout, 'data')) as [Buffer]
  child.kill('SIGKILL')
  await once(child, 'exit')
  return JSON.parse(printed.toString())
}

it('refuses a folder that another sandbox is using', async () => {
  const { path } = newFolder()
  await start(path)
  await expect(startSandbox({ data: path })).rejects.toMatchObject({
    code: 'SANDBOX_DATA_LOCKED',
    message: expect.stringContaining(path),
  })
})

it('refuses a path that is no folder', async () => {
  const { file } = newFolder()
  writeFileSync(file('a'), '')
  await expect(startSandbox({ data: file('a') })).rejects.toMatchObject({ code: 'SANDBOX_DATA_UNREADABLE' })
})

it('gives the folder back where the port is taken', async () => {
  const { path } = newFolder()
  const { url } = await start(newFolder().path)
  await expect(startSandbox({ data: path, port: Number(new URL(url).port) })).rejects.toThrow(/EADDRINUSE/)
  await start(path)
})
