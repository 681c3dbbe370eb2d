import { createHash } from 'node:crypto'
import { PassThrough } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import axios, { type AxiosAdapter } from 'axios'
import type { ClientConfig, WechatPay } from '../../types'
import { rejection } from '../support/answering'
import { PUBLIC_KEY_ID, platform } from '../support/keys'
import {
  call,
  DAY,
  describe as describeCertificate,
  type Given,
  newCertificate,
  type PlatformServer,
  respond,
  signatureOf,
  startPlatform,
} from '../support/platform-server'

const [first, second, third] = [newCertificate(), newCertificate(), newCertificate()]
let server: PlatformServer
beforeEach(async () => {
  server = await startPlatform([first])
})
afterEach(() => server.close())

const idsOf = (wxpay: WechatPay) => wxpay.keys.list().map(({ id }) => id)

/** A client that knows the first certificate, downloaded a moment ago. */
async function started(changes: Partial<ClientConfig> = {}): Promise<WechatPay> {
  const wxpay = server.client(changes)
  await call(wxpay)
  return wxpay
}

/** From now on, everything is signed with another certificate, whatever a request names. */
function rotate(to = second): void {
  server.certificates = [...server.certificates, to]
  server.signer = () => to
}

const STATEMENT = '交易时间,金额\n`2018-01-03,`0.01\n'

function statementHeaders(signer: Given) {
  const digest = createHash('sha1').update(STATEMENT).digest('hex')
  const signature = signatureOf(Buffer.from(`{"sha1":"${digest}"}`), signer)
  return { ...signature, 'Wechatpay-Statement-Sha1': digest }
}

/** Forges answers: signed, in time, under a serial number that does not exist. */
function forge(): void {
  let count = 0
  const { signer } = server
  server.signer = () => ({ id: `F0${String(++count).padStart(38, '0')}`, key: platform.privateKey })
  server.serve = (response) => {
    respond(response, { data: server.certificates.map(describeCertificate) }, signer(undefined))
  }
}

describe('an unknown serial number', () => {
  it('is found by a download, and the answer believed', async () => {
    const wxpay = await started({ certificates: { minInterval: 1 } })
    rotate()
    expect(await call(wxpay)).toMatchObject({ data: { ok: true } })
    expect(server.downloads).toHaveLength(2)
    expect(idsOf(wxpay)).toEqual([first.id, second.id])
  })

  it('of many answers at once is found by one download', async () => {
    const wxpay = await started({ certificates: { minInterval: 1 } })
    await sleep(5)
    rotate()
    server.delay = 30
    await Promise.all(Array.from({ length: 50 }, () => call(wxpay)))
    expect(server.downloads).toHaveLength(2)
  })

  it('of a statement is found before its first byte is handed on', async () => {
    const wxpay = await started({ certificates: { minInterval: 1 } })
    rotate()
    server.answer = (response) => response.writeHead(200, statementHeaders(second)).end(STATEMENT)
    const { data } = await wxpay.download('hk/v3/statements', { query: { date: '20180103' } })
    expect(data.toString()).toBe(STATEMENT)
    expect(idsOf(wxpay)).toContain(second.id)
  })

  it('of a statement that breaks off meanwhile is an error of the network', async () => {
    const wxpay = await started({ certificates: { minInterval: 1 } })
    rotate()
    server.delay = 100
    server.answer = (response) => {
      response.writeHead(200, { ...statementHeaders(second), 'Content-Length': 10_000 }).write(STATEMENT)
      setTimeout(() => response.destroy(), 20)
    }
    const pending = wxpay.download('hk/v3/statements', { query: { date: '20180103' } })
    expect(await rejection(pending)).toMatchObject({ code: 'NETWORK_FAILED' })
  })

  it('of a statement waits for it beside a stream that breaks, as an adapter may give one', async () => {
    const stream = new PassThrough()
    const adapter: AxiosAdapter = async (config) => {
      if (!config.url?.startsWith('/hk/v3/statements')) return axios.getAdapter('http')(config)
      setTimeout(() => stream.destroy(new Error('it broke')), 20)
      return { data: stream, status: 200, statusText: 'OK', headers: statementHeaders(second), config }
    }
    const wxpay = await started({ certificates: { minInterval: 1 }, axios: { adapter } })
    rotate()
    server.delay = 100
    const pending = wxpay.download('hk/v3/statements', { query: { date: '20180103' } })
    expect(await rejection(pending)).toMatchObject({ code: 'NETWORK_FAILED' })
  })

  it('of a statement that is not found leaves nothing of it behind', async () => {
    const wxpay = await started({ certificates: { minInterval: 1 } })
    let closed = false
    server.answer = (response) => {
      response.on('close', () => {
        closed = true
      })
      response.writeHead(200, { ...statementHeaders(second), 'Content-Length': 10_000 }).write(STATEMENT)
    }
    const pending = wxpay.download('hk/v3/statements', { query: { date: '20180103' } })
    expect(await rejection(pending)).toMatchObject({ code: 'SIGNATURE_KEY_UNKNOWN' })
    while (!closed) await sleep(5)
  })

  it('waits for the next download where that is near', async () => {
    const wxpay = await started({ certificates: { minInterval: 400 } })
    rotate()
    await call(wxpay)
    const [before, after] = server.downloads
    expect((after?.at ?? 0) - (before?.at ?? 0)).toBeGreaterThanOrEqual(390)
  })

  it('is found within seconds though certificates were downloaded just before, where those were new', async () => {
    const wxpay = await started()
    for (const next of [second, third]) {
      rotate(next)
      expect(await call(wxpay)).toMatchObject({ data: { ok: true } })
    }
    expect(server.downloads).toHaveLength(3)
  })

  it('is refused at once where the next download is far, as one was just made in vain', async () => {
    const wxpay = await started()
    const { signer } = server
    forge()
    await rejection(call(wxpay))
    Object.assign(server, { signer, serve: undefined })
    rotate()
    const begun = performance.now()
    const error = await rejection(call(wxpay))
    expect(error).toMatchObject({ code: 'SIGNATURE_KEY_UNKNOWN', status: 200 })
    expect(error.message).toMatch(/downloaded a moment ago.*in \d+ s.*minInterval/)
    expect(performance.now() - begun).toBeLessThan(1_000)
    expect(server.downloads).toHaveLength(2)
  })

  it('is refused, saying that it was looked for', async () => {
    const wxpay = await started({ certificates: { minInterval: 1 } })
    forge()
    const error = await rejection(call(wxpay))
    expect(error).toMatchObject({ code: 'SIGNATURE_KEY_UNKNOWN' })
    expect(error.message).toContain('downloaded to look for it')
  })

  it('has another download where it came while one was on its way that could not know it yet', async () => {
    const wxpay = await started({ certificates: { minInterval: 50 } })
    await sleep(60)
    rotate()
    const early = { data: server.certificates.map(describeCertificate) }
    server.delay = 100
    server.serve = (response) => {
      server.serve = undefined
      respond(response, early, second)
    }
    const earlier = call(wxpay)
    while (server.downloads.length < 2) await sleep(1)
    rotate(third)
    const later = call(wxpay)
    expect(await earlier).toMatchObject({ data: { ok: true } })
    expect(await later).toMatchObject({ data: { ok: true } })
    expect(server.downloads).toHaveLength(3)
    expect(idsOf(wxpay)).toEqual([first.id, second.id, third.id])
  })

  it.each(['PUB_KEY_ID_0000000000000000000000000001', 'f'.repeat(40), 'x', '../../etc/passwd'])(
    'that no certificate can have (%s) causes no download',
    async (id) => {
      const wxpay = await started({ certificates: { minInterval: 1 } })
      server.signer = () => ({ id, key: platform.privateKey })
      expect(await rejection(call(wxpay))).toMatchObject({ code: 'SIGNATURE_KEY_UNKNOWN' })
      expect(server.downloads).toHaveLength(1)
    },
  )

  it('stops waiting when the caller gives up', async () => {
    const wxpay = await started({ certificates: { minInterval: 1 } })
    rotate()
    server.delay = 300
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 50)
    expect(await rejection(call(wxpay, { signal: controller.signal }))).toMatchObject({
      code: 'NETWORK_CANCELED',
    })
  })

  it('of an answer that is no success is told as its cause', async () => {
    const wxpay = await started()
    server.signer = () => ({ id: 'F'.repeat(40), key: platform.privateKey })
    const error = await rejection(
      wxpay.axios.get('/v3/anything', { validateStatus: (status) => status !== 200 }),
    )
    expect(error).toMatchObject({ code: 'SIGNATURE_KEY_UNKNOWN' })
  })
})

describe('nothing is downloaded', () => {
  const answers: [what: string, headers: (signed: Record<string, string>) => Record<string, string>][] = [
    ['a probe', (signed) => ({ ...signed, 'Wechatpay-Signature': 'WECHATPAY/SIGNTEST/c2lnbg==' })],
    [
      'an old answer',
      (signed) => ({ ...signed, 'Wechatpay-Timestamp': String(Math.floor(Date.now() / 1000) - 301) }),
    ],
    ['an answer without a nonce', ({ 'Wechatpay-Nonce': _, ...signed }) => signed],
    [
      'an answer signed with SM2',
      (signed) => ({ ...signed, 'Wechatpay-Signature-Type': 'WECHATPAY2-SM2-WITH-SM3' }),
    ],
  ]
  it.each(answers)('for %s', async (_, change) => {
    const wxpay = await started({ certificates: { minInterval: 1 } })
    wxpay.axios.defaults.adapter = async (config) => {
      const data = Buffer.from('{}')
      const headers = change(signatureOf(data, { ...second, id: 'F'.repeat(40) }))
      return { data, status: 200, statusText: 'OK', headers, config }
    }
    expect(await rejection(call(wxpay))).toMatchObject({ code: expect.stringMatching(/^SIGNATURE_(?!KEY)/) })
    expect(server.downloads).toHaveLength(1)
  })

  it('where that is turned off', async () => {
    const wxpay = server.client({ certs: { [first.id]: first.certificate }, certificates: false })
    rotate()
    const error = await rejection(call(wxpay))
    expect(error).toMatchObject({
      code: 'SIGNATURE_KEY_UNKNOWN',
      message: expect.stringContaining('not in certs'),
    })
    expect(server.downloads).toEqual([])
    await expect(wxpay.keys.refresh()).rejects.toMatchObject({ code: 'KEYS_NOT_DOWNLOADABLE' })
  })
})

it('a thousand forged answers cause one download for each interval, and pile nothing up', async () => {
  const minInterval = 500
  const wxpay = await started({ certificates: { minInterval } })
  forge()
  const outcomes = await Promise.all(Array.from({ length: 1_000 }, () => rejection(call(wxpay))))
  const end = performance.now()
  expect(new Set(outcomes.map(({ code }) => code))).toEqual(new Set(['SIGNATURE_KEY_UNKNOWN']))
  const [begin] = server.downloads
  expect(server.downloads.length).toBeLessThanOrEqual(Math.ceil((end - (begin?.at ?? 0)) / minInterval) + 1)
  const pauses = server.downloads.slice(1).map(({ at }, n) => at - (server.downloads[n]?.at ?? 0))
  for (const pause of pauses) expect(pause).toBeGreaterThanOrEqual(minInterval - 50)
}, 30_000)

describe('a certificate that is about to expire', () => {
  const expiring = newCertificate({ expiresIn: 5 * DAY })

  it('is followed by the next one, for which no call waits', async () => {
    const certs = { [expiring.id]: expiring.certificate }
    server.certificates = [expiring, second]
    server.delay = 100
    const wxpay = server.client({ certs })
    await call(wxpay)
    expect(idsOf(wxpay)).toEqual([expiring.id])
    expect(server.calls[0]?.headers['wechatpay-serial']).toBe(expiring.id)
    while (idsOf(wxpay).length < 2) await sleep(5)
    await call(wxpay)
    expect(server.calls[1]?.headers['wechatpay-serial']).toBe(second.id)
    expect(server.downloads).toHaveLength(1)
  })

  it('is looked after once, and not at every call', async () => {
    const wxpay = server.client({
      certs: { [expiring.id]: expiring.certificate },
      certificates: { minInterval: 1 },
    })
    server.certificates = [expiring]
    for (let n = 0; n < 5; n++) {
      await call(wxpay)
      await sleep(20)
    }
    expect(server.downloads).toHaveLength(1)
  })

  it('is let be until then', async () => {
    const wxpay = server.client({
      certs: { [expiring.id]: expiring.certificate },
      certificates: { refreshBefore: 4 * DAY },
    })
    server.signer = () => expiring
    await call(wxpay)
    await sleep(20)
    expect(server.downloads).toEqual([])
  })

  it('goes on where no other can be had, and the merchant is warned once', async () => {
    const warn = jest.spyOn(process, 'emitWarning').mockImplementation()
    server.serve = (response) => response.writeHead(500).end()
    server.signer = () => expiring
    const wxpay = server.client({
      certs: { [expiring.id]: expiring.certificate },
      certificates: { minInterval: 1 },
    })
    expect(await call(wxpay)).toMatchObject({ data: { ok: true } })
    await sleep(50)
    expect(await call(wxpay)).toMatchObject({ data: { ok: true } })
    await sleep(50)
    expect(warn.mock.calls).toEqual([[expect.stringContaining('not refreshed'), expect.anything()]])
    warn.mockRestore()
    expect(idsOf(wxpay)).toEqual([expiring.id])
  })

  it('beside a public key is let go where the merchant is in public-key mode, without a word', async () => {
    const warn = jest.spyOn(process, 'emitWarning').mockImplementation()
    server.serve = (response) => response.writeHead(404).end('{"code":"RESOURCE_NOT_EXISTS"}')
    const certs = { [PUBLIC_KEY_ID]: platform.publicKey, [expiring.id]: expiring.certificate }
    server.signer = () => ({ id: PUBLIC_KEY_ID, key: platform.privateKey })
    await call(server.client({ certs }))
    while (server.downloads.length === 0) await sleep(5)
    await sleep(50)
    expect(warn.mock.calls).toEqual([])
    warn.mockRestore()
  })

  it('given in certs stays known, and downloaded ones do while they are valid', async () => {
    const soonOver = newCertificate({ expiresIn: 2_000, key: first.key })
    server.certificates = [soonOver, second]
    const wxpay = server.client({ certs: { [expiring.id]: expiring.certificate } })
    await wxpay.keys.refresh()
    expect(idsOf(wxpay)).toEqual([expiring.id, soonOver.id, second.id])
    const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 6 * DAY)
    const later = idsOf(wxpay)
    clock.mockRestore()
    expect(later).toEqual([expiring.id, second.id])
  })
})

describe('where the first download fails', () => {
  it('the next call tries again', async () => {
    server.serve = (response) => response.writeHead(500).end()
    const wxpay = server.client()
    expect(await rejection(call(wxpay))).toMatchObject({ code: 'KEYS_UNAVAILABLE' })
    server.serve = undefined
    expect(await call(wxpay)).toMatchObject({ data: { ok: true } })
  })

  it('calls share the next attempt', async () => {
    server.serve = (response) => response.writeHead(500).end()
    const wxpay = server.client()
    const calls = () => Promise.all(Array.from({ length: 20 }, () => rejection(call(wxpay))))
    await calls()
    await calls()
    expect(server.downloads).toHaveLength(2)
  })
})

describe('keys.refresh()', () => {
  it('downloads now, however short it is since the last time', async () => {
    const wxpay = await started()
    rotate()
    const keys = await wxpay.keys.refresh()
    expect(keys.map(({ id }) => id)).toEqual([first.id, second.id])
    expect(server.downloads).toHaveLength(2)
  })

  it('asks for an answer that is signed with a certificate, where one is known', async () => {
    const wxpay = server.client({
      certs: { [PUBLIC_KEY_ID]: platform.publicKey, [first.id]: first.certificate },
    })
    await wxpay.keys.refresh()
    expect(server.downloads[0]?.headers['wechatpay-serial']).toBe(first.id)
  })

  it('believes an answer that a key known already has signed', async () => {
    server.signer = () => ({ id: PUBLIC_KEY_ID, key: platform.privateKey })
    const wxpay = server.client({ certs: { [PUBLIC_KEY_ID]: platform.publicKey } })
    await wxpay.keys.refresh()
    expect(idsOf(wxpay)).toEqual([PUBLIC_KEY_ID, first.id])
  })

  it('keeps the keys that were there where it fails', async () => {
    const wxpay = await started()
    server.serve = (response) => response.writeHead(500).end()
    await expect(wxpay.keys.refresh()).rejects.toMatchObject({ code: 'KEYS_UNAVAILABLE' })
    expect(idsOf(wxpay)).toEqual([first.id])
    expect(await call(wxpay)).toMatchObject({ data: { ok: true } })
  })

  it('never puts another certificate in the place of one in certs', async () => {
    const { id } = first
    const wxpay = server.client({ certs: { [id]: first.certificate } })
    const [before] = wxpay.keys.list()
    await wxpay.keys.refresh()
    expect(wxpay.keys.list()).toEqual([before])
    expect(before).toMatchObject({ id, source: 'certs' })
  })
})
