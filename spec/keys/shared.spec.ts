import { setTimeout as sleep } from 'node:timers/promises'
import { createFileKeyStore, createMemoryKeyStore } from '../../lib'
import type { ClientConfig, KeyStore, WechatPay } from '../../types'
import { rejection } from '../support/answering'
import { newFolder } from '../support/folder'
import {
  APIV3_KEY,
  call,
  describe as describeCertificate,
  newCertificate,
  type PlatformServer,
  respond,
  signatureOf,
  startPlatform,
} from '../support/platform-server'

const [first, second, forged] = [newCertificate(), newCertificate(), newCertificate()]
const NAME = 'wechatpay-chain:1900000001:v3/certificates'
let server: PlatformServer
let store: KeyStore
let warn: jest.SpyInstance
beforeEach(async () => {
  server = await startPlatform([first])
  store = createFileKeyStore(newFolder().path)
  warn = jest.spyOn(process, 'emitWarning').mockImplementation()
})
afterEach(() => {
  warn.mockRestore()
  return server.close()
})

const idsOf = (wxpay: WechatPay) => wxpay.keys.list().map(({ id }) => id)

function client({ certificates, ...changes }: Partial<ClientConfig> = {}): WechatPay {
  return server.client({ ...changes, certificates: { store, ...certificates } })
}

/** What a store holds of an answer with these certificates. */
function entry(signer = first, certificates = [signer], shift = 0): string {
  const body = Buffer.from(JSON.stringify({ data: certificates.map(describeCertificate) }))
  const headers = Object.entries(signatureOf(body, signer, shift)).map(([name, value]) => [
    name.toLowerCase(),
    value,
  ])
  const at = Date.now() + shift * 1000
  return JSON.stringify({ at, headers: Object.fromEntries(headers), body: body.toString('base64') })
}

describe('clients that share a store', () => {
  it('download once', async () => {
    const [one, other] = [client(), client()]
    await call(one)
    await call(other)
    expect(server.downloads).toHaveLength(1)
    expect(idsOf(other)).toEqual([first.id])
  })

  it('download once, though they all start together', async () => {
    server.delay = 50
    const clients = Array.from({ length: 10 }, () => client())
    await Promise.all(clients.map((wxpay) => call(wxpay)))
    expect(server.downloads).toHaveLength(1)
  })

  it('find what another one downloaded after a rotation', async () => {
    const [one, other] = [
      client({ certificates: { minInterval: 200 } }),
      client({ certificates: { minInterval: 200 } }),
    ]
    await Promise.all([call(one), call(other)])
    await sleep(250)
    server.certificates = [first, second]
    server.signer = () => second
    await Promise.all([call(one), call(other)])
    expect(server.downloads).toHaveLength(2)
    expect([idsOf(one), idsOf(other)]).toEqual([idsOf(one), [first.id, second.id]])
  })

  it('download no sooner again than one client would', async () => {
    const [one, other] = [client(), client()]
    await Promise.all([call(one), call(other)])
    server.answer = (response) => respond(response, {}, { ...forged, id: 'F'.repeat(40) })
    for (const wxpay of [one, other, client(), one, other]) {
      expect(await rejection(call(wxpay))).toMatchObject({ code: 'SIGNATURE_KEY_UNKNOWN' })
    }
    expect(server.downloads).toHaveLength(2)
  })

  it('download when their turn comes, where the first of them could not', async () => {
    server.serve = (response) => {
      server.serve = undefined
      response.writeHead(500).end()
    }
    const outcomes = await Promise.allSettled([call(client()), call(client())])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(server.downloads).toHaveLength(2)
  })

  it('hold nothing in it but what WeChat Pay sent', async () => {
    const memory = createMemoryKeyStore()
    const names: string[] = []
    store = {
      get: (name) => memory.get(name),
      set: (name, ...more) => {
        names.push(name)
        return memory.set(name, ...more)
      },
    }
    await call(client())
    const held = JSON.parse(String(await memory.get(NAME)))
    expect(Object.keys(held)).toEqual(['at', 'headers', 'body', 'isNew'])
    expect(JSON.parse(Buffer.from(held.body, 'base64').toString())).toMatchObject({
      data: [{ serial_no: first.id }],
    })
    expect(JSON.stringify([held, names])).not.toContain(APIV3_KEY)
    expect(new Set(names)).toEqual(new Set([NAME, `${NAME}:claim`]))
  })
})

describe('what a store holds', () => {
  it('is believed however old it is, while its certificates are valid', async () => {
    await store.set(NAME, entry(first, [first], -100 * 24 * 60 * 60))
    await call(client())
    expect(server.downloads).toEqual([])
  })

  const signed =
    (change: (held: { headers: Record<string, string>; body: string; at: number }) => void) => () => {
      const held = JSON.parse(entry(forged))
      change(held)
      return JSON.stringify(held)
    }
  const planted: [what: string, text: () => string][] = [
    ['encrypted under another key', () => entry(forged, [{ ...forged, apiv3Key: 'x'.repeat(32) }])],
    ['signed by nobody', signed((held) => Object.assign(held, { headers: {} }))],
    [
      'signed over something else',
      signed((held) => Object.assign(held.headers, { 'wechatpay-nonce': 'other' })),
    ],
    ['signed by a key that it does not bring', () => entry(forged, [second])],
    ['given under another serial number', () => entry(forged, [{ ...forged, id: second.id }])],
    ['expired', () => entry(forged, [newCertificate({ expiresIn: -1000, key: forged.key })])],
    ['a bare certificate', () => JSON.stringify({ [forged.id]: forged.certificate })],
    ['no JSON', () => 'certificate'],
    ['null', () => 'null'],
    ['without headers', () => JSON.stringify({ at: Date.now(), body: '' })],
  ]
  it.each(planted)('is not believed where it is %s: it is downloaded anew', async (_, text) => {
    await store.set(NAME, text())
    const wxpay = client()
    await call(wxpay)
    expect(idsOf(wxpay)).toEqual([first.id])
    expect(server.downloads).toHaveLength(1)
    const { headers } = JSON.parse(String(await store.get(NAME)))
    expect(headers['wechatpay-serial']).toBe(first.id)
  })

  it('cannot pretend to have been downloaded a moment ago for longer than its signature says', async () => {
    const held = JSON.parse(entry(first, [first], -1_000))
    await store.set(NAME, JSON.stringify({ ...held, at: Date.now() }))
    const wxpay = client()
    await call(wxpay)
    server.certificates = [first, second]
    server.signer = () => second
    expect(await call(wxpay)).toMatchObject({ data: { ok: true } })
  })
})

describe('a store that fails', () => {
  const fails = async (): Promise<never> => {
    throw Object.assign(new Error('redis://:hunter2@redis:6379 refused'), { code: 'ECONNREFUSED' })
  }

  it.each([
    ['in reading', { get: fails, set: async () => {} }],
    ['in writing', { get: async () => undefined, set: fails }],
    ['at once', { get: () => fails(), set: () => fails() }],
    ['in holding what it was given', { get: async () => undefined, set: async () => {} }],
  ])('%s costs a download and no call', async (_, broken) => {
    store = broken as KeyStore
    expect(await call(client())).toMatchObject({ data: { ok: true } })
    expect(server.downloads).toHaveLength(1)
  })

  it('is warned of once, without its address', async () => {
    store = { get: fails, set: fails }
    await call(client())
    expect(warn.mock.calls).toEqual([[expect.stringContaining('ECONNREFUSED'), expect.anything()]])
    expect(JSON.stringify(warn.mock.calls)).not.toContain('hunter2')
  })

  it('by never answering delays the call by seconds only', async () => {
    store = { get: () => new Promise(() => {}), set: () => new Promise(() => {}) }
    expect(await call(client())).toMatchObject({ data: { ok: true } })
  }, 20_000)
})
