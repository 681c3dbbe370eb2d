import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { createClient, createTestNotification, type WechatPay } from '../../lib'
import { type Sandbox, startSandbox } from '../../lib/sandbox'
import { newFolder } from '../support/folder'
import { merchant, PUBLIC_KEY_ID, pkcs8, platform } from '../support/keys'
import {
  APIV3_KEY,
  call,
  type Given,
  newCertificate,
  type PlatformServer,
  startPlatform,
} from '../support/platform-server'

const IN_FLIGHT = 50
const ROTATION = 2_000
const DURATION = 20_000

describe('while platform certificates rotate under load', () => {
  let sandbox: Sandbox
  let downloads: number[]
  beforeEach(async () => {
    downloads = []
    sandbox = await startSandbox({
      onExchange: ({ url }) => {
        if (url === '/v3/certificates') downloads.push(performance.now())
      },
    })
  })
  afterEach(() => sandbox.close())

  it(
    'no call fails, and each new certificate is downloaded once',
    async () => {
      const { certs: _, ...config } = sandbox.config
      const wxpay = createClient(config)
      const end = performance.now() + DURATION
      const failures: unknown[] = []
      let calls = 0
      const workers = Array.from({ length: IN_FLIGHT }, async () => {
        while (performance.now() < end) {
          calls++
          await query(wxpay).catch((error) => failures.push(error))
        }
      })
      const serials = [sandbox.identity.platformSerial]
      // The last one has as long to be seen as those before it.
      while (performance.now() + 2 * ROTATION < end) {
        await sleep(ROTATION)
        serials.push(await sandbox.rotatePlatformCertificate())
      }
      await Promise.all(workers)
      const keys = wxpay.keys.list()
      expect(failures).toEqual([])
      expect(keys.map(({ id }) => id)).toEqual(serials)
      expect(downloads.length).toBeLessThanOrEqual(serials.length)
      expect(keys.every(({ verified }) => verified.responses > 0)).toBe(true)
      expect(keys.reduce((sum, { verified }) => sum + verified.responses, 0)).toBe(calls)
    },
    DURATION + 20_000,
  )
})

/** An operation that is answered as its example says, whatever happened before. */
const query = (wxpay: WechatPay) => wxpay.v3.capital.capitallhh.areas.provinces.get()

describe('a notification', () => {
  const [first, second] = [newCertificate(), newCertificate()]
  const notification = ({ id, key }: Given) =>
    createTestNotification(
      'SECURITY_ECHO.SUCCESS',
      { echo_message: 'hello' },
      { privateKey: key, serial: id, apiv3Key: APIV3_KEY },
    )
  let server: PlatformServer
  beforeEach(async () => {
    server = await startPlatform([first, second])
  })
  afterEach(() => server.close())

  it('that comes before any call has the certificates downloaded, and is counted', async () => {
    const wxpay = server.client()
    expect(await wxpay.notify.parse(notification(second))).toMatchObject({
      resource: { echo_message: 'hello' },
    })
    await wxpay.notify.parse(notification(first))
    await wxpay.notify.parse(notification(second))
    expect(server.downloads).toHaveLength(1)
    expect(wxpay.keys.list()).toMatchObject([
      { id: first.id, verified: { responses: 0, notifications: 1 } },
      { id: second.id, verified: { responses: 0, notifications: 2 } },
    ])
  })

  it('during the migration is believed by either key, and the counters tell', async () => {
    const certs = { [PUBLIC_KEY_ID]: platform.publicKey, [first.id]: first.certificate }
    const wxpay = server.client({ certs })
    await wxpay.notify.parse(notification({ ...first, id: PUBLIC_KEY_ID, key: platform.privateKey }))
    await wxpay.notify.parse(notification(first))
    await call(wxpay)
    expect(wxpay.keys.list()).toMatchObject([
      { id: PUBLIC_KEY_ID, preferred: true, verified: { responses: 1, notifications: 1 } },
      { id: first.id, preferred: false, verified: { responses: 0, notifications: 1 } },
    ])
  })

  it('a thousand times forged causes one download', async () => {
    const wxpay = server.client()
    await call(wxpay)
    const forged = Array.from({ length: 1_000 }, (_, n) =>
      notification({ ...first, id: `F${String(n).padStart(39, '0')}` }),
    )
    const outcomes = await Promise.allSettled(forged.map((one) => wxpay.notify.parse(one)))
    const codes = outcomes.map((outcome) => outcome.status === 'rejected' && outcome.reason.code)
    expect(new Set(codes)).toEqual(new Set(['SIGNATURE_KEY_UNKNOWN']))
    expect(server.downloads).toHaveLength(2)
  }, 20_000)
})

it('processes that share a folder download once', async () => {
  const certificate = newCertificate()
  const server = await startPlatform([certificate])
  const argument = JSON.stringify({
    url: server.url,
    folder: newFolder().path,
    privateKey: pkcs8(merchant.privateKey),
    certificate: merchant.certificate,
    apiv3Key: APIV3_KEY,
  })
  const start = async () => {
    const script = join(__dirname, '..', 'support', 'share-keys.ts')
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, argument], {
      cwd: join(__dirname, '..', '..'),
    })
    return JSON.parse(stdout)
  }
  expect(await Promise.all([start(), start(), start()])).toEqual(Array(3).fill([certificate.id]))
  expect(await start()).toEqual([certificate.id])
  expect(server.downloads).toHaveLength(1)
  expect(server.calls).toHaveLength(4)
  await server.close()
}, 60_000)
