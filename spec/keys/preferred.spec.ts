import { constants, privateDecrypt } from 'node:crypto'
import { KeyRing } from '../../lib/keys/key-ring'
import { loadPlatformKeys } from '../../lib/keys/platform-keys'
import type { ReadHeader } from '../../lib/v3/verifier'
import type { WechatPay } from '../../types'
import { rejection } from '../support/answering'
import { merchant, PUBLIC_KEY_ID, platform } from '../support/keys'
import {
  call,
  DAY,
  newCertificate,
  type PlatformServer,
  signatureOf,
  startPlatform,
} from '../support/platform-server'

const [older, newer] = [newCertificate({ expiresIn: 100 * DAY }), newCertificate()]
const expired = newCertificate({ expiresIn: -DAY })
const bothKinds = { [PUBLIC_KEY_ID]: platform.publicKey, [older.id]: older.certificate }

let server: PlatformServer
beforeEach(async () => {
  server = await startPlatform([older, newer])
})
afterEach(() => server.close())

const preferredOf = (wxpay: WechatPay) => wxpay.keys.list().find(({ preferred }) => preferred)?.id
const named = () => server.calls.map(({ headers }) => headers['wechatpay-serial'])

describe('every request names', () => {
  it.each([
    ['a public key by default', undefined, PUBLIC_KEY_ID],
    ['a public key where that kind is preferred', 'PUBLIC_KEY', PUBLIC_KEY_ID],
    ['a certificate where that kind is preferred', 'CERTIFICATE', older.id],
    ['the key whose id is preferred', older.id, older.id],
  ])('%s', async (_, preferred, id) => {
    const wxpay = server.client({ certs: bothKinds, ...(preferred && { preferred }) })
    await call(wxpay)
    expect(named()).toEqual([id])
    expect(preferredOf(wxpay)).toBe(id)
  })

  it('the newest certificate, also where it was downloaded', async () => {
    const wxpay = server.client({ certs: bothKinds, preferred: 'CERTIFICATE' })
    await call(wxpay)
    await wxpay.keys.refresh()
    await call(wxpay)
    expect(named()).toEqual([older.id, newer.id])
  })

  it('a certificate from the first call on, where it has to be downloaded beside a public key', async () => {
    const certs = { [PUBLIC_KEY_ID]: platform.publicKey }
    const wxpay = server.client({ certs, preferred: 'CERTIFICATE' })
    await Promise.all([call(wxpay), call(wxpay), call(wxpay)])
    expect(named()).toEqual([newer.id, newer.id, newer.id])
    expect(server.downloads).toHaveLength(1)
  })

  it('a public key where there is no certificate, though one is preferred', async () => {
    const certs = { [PUBLIC_KEY_ID]: platform.publicKey }
    const warn = jest.spyOn(process, 'emitWarning').mockImplementation()
    server.serve = (response) => response.writeHead(404).end('{"code":"RESOURCE_NOT_EXISTS"}')
    const wxpay = server.client({ certs, preferred: 'CERTIFICATE' })
    await call(wxpay)
    await call(wxpay)
    expect(named()).toEqual([PUBLIC_KEY_ID, PUBLIC_KEY_ID])
    expect(server.downloads).toHaveLength(1)
    expect(warn.mock.calls).toEqual([[expect.stringContaining('public-key mode'), expect.anything()]])
    warn.mockRestore()
  })

  it('the key that its sensitive fields are encrypted with, though a newer one arrived in between', async () => {
    const certs = { [older.id]: older.certificate }
    const wxpay = server.client({ certs, preferred: 'CERTIFICATE', sensitive: 'auto' })
    const sent: string[] = []
    wxpay.axios.interceptors.request.use(async (config) => {
      if (config.method !== 'post') return config
      sent.push(JSON.parse(config.data as string).name)
      await wxpay.keys.refresh()
      return config
    })
    await wxpay.v3.smartguide.guides.post({ json: { name: '张三', mobile: '13900000000' } } as never)
    expect(preferredOf(wxpay)).toBe(newer.id)
    expect(named()).toEqual([older.id])
    const padding = constants.RSA_PKCS1_OAEP_PADDING
    const plaintext = privateDecrypt({ key: older.key, padding }, Buffer.from(sent[0] as string, 'base64'))
    expect(plaintext.toString()).toBe('张三')
  })
})

describe('an expired certificate', () => {
  const withExpired = { [expired.id]: expired.certificate }

  it('is not preferred, even by its id', async () => {
    const certs = { ...bothKinds, ...withExpired }
    const wxpay = server.client({ certs, preferred: expired.id })
    await call(wxpay)
    expect(named()).toEqual([older.id])
    expect(wxpay.keys.list()).toHaveLength(3)
  })

  it('is followed by a download where there is no other key', async () => {
    const wxpay = server.client({ certs: withExpired })
    await call(wxpay)
    expect(named()).toEqual([newer.id])
  })

  it('is refused when the client is made, where there is no other key and no download', () => {
    expect(() => server.client({ certs: withExpired, certificates: false })).toThrow(
      expect.objectContaining({ code: 'CONFIG_CERTS_EXPIRED', message: expect.stringContaining(expired.id) }),
    )
  })

  it('while the client lives fails calls before anything is sent', async () => {
    const wxpay = server.client({ certs: { [older.id]: older.certificate }, certificates: false })
    const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 101 * DAY)
    const error = await rejection(call(wxpay))
    clock.mockRestore()
    expect(error).toMatchObject({ code: 'KEYS_EXPIRED', message: expect.stringContaining(older.id) })
    expect(server.calls).toEqual([])
  })

  it('verifies nothing that was signed after it expired', async () => {
    const wxpay = server.client({ certs: { ...bothKinds, ...withExpired } })
    server.signer = () => expired
    const error = await rejection(call(wxpay))
    expect(error).toMatchObject({
      code: 'SIGNATURE_KEY_EXPIRED',
      message: expect.stringContaining(expired.id),
    })
    expect(server.downloads).toEqual([])
  })

  it('verifies what it signed before, and arrives after', () => {
    const certificate = newCertificate({ expiresIn: -100_000 })
    const body = Buffer.from('{}')
    const headers = Object.entries(signatureOf(body, certificate, -200))
    const lower = new Map(headers.map(([name, value]) => [name.toLowerCase(), value]))
    const ring = new KeyRing({
      configured: loadPlatformKeys({ [certificate.id]: certificate.certificate }, merchant),
      preference: undefined,
      refreshBefore: 0,
    })
    const header: ReadHeader = (name) => lower.get(name)
    expect(ring.verify(header, body, 'answer')).toBe(certificate.id)
  })

  it('may not be named by a call', async () => {
    const wxpay = server.client({ certs: { ...bothKinds, ...withExpired } })
    const pending = call(wxpay, { headers: { 'Wechatpay-Serial': expired.id } })
    expect(await rejection(pending)).toMatchObject({ code: 'OPTIONS_INVALID' })
  })
})

describe('the migration from certificates to the public key', () => {
  const verifiedBy = (wxpay: WechatPay) =>
    Object.fromEntries(wxpay.keys.list().map(({ id, verified }) => [id, verified]))

  it('is seen in what each key verified', async () => {
    const before = server.client({ certs: bothKinds, preferred: 'CERTIFICATE' })
    await call(before)
    await call(before)
    expect(verifiedBy(before)).toEqual({
      [PUBLIC_KEY_ID]: { responses: 0, notifications: 0 },
      [older.id]: { responses: 2, notifications: 0 },
    })
    const after = server.client({ certs: bothKinds, preferred: 'PUBLIC_KEY' })
    await call(after)
    expect(verifiedBy(after)).toEqual({
      [PUBLIC_KEY_ID]: { responses: 1, notifications: 0 },
      [older.id]: { responses: 0, notifications: 0 },
    })
  })

  it('has answers by either key verified, whichever was asked for', async () => {
    const wxpay = server.client({ certs: bothKinds })
    const keys = [older, { id: PUBLIC_KEY_ID, key: platform.privateKey }]
    let count = 0
    server.signer = () => keys[count++ % 2] as (typeof keys)[number]
    for (let n = 0; n < 6; n++) expect(await call(wxpay)).toMatchObject({ data: { ok: true } })
    expect(verifiedBy(wxpay)).toMatchObject({
      [PUBLIC_KEY_ID]: { responses: 3 },
      [older.id]: { responses: 3 },
    })
  })

  it('counts notifications apart, and knows when a key was used last', () => {
    const ring = new KeyRing({
      configured: loadPlatformKeys(bothKinds, merchant),
      preference: undefined,
      refreshBefore: 0,
    })
    const body = Buffer.from('{}')
    const lower = new Map(
      Object.entries(signatureOf(body, older)).map(([name, value]) => [name.toLowerCase(), value]),
    )
    ring.verify((name) => lower.get(name), body, 'notification')
    const [publicKey, certificate] = ring.list()
    expect(certificate).toMatchObject({
      verified: { responses: 0, notifications: 1 },
      lastUsed: expect.any(Date),
    })
    expect(publicKey).not.toHaveProperty('lastUsed')
  })

  it('counts nothing that was not believed', async () => {
    const wxpay = server.client({ certs: bothKinds })
    server.signer = () => ({ id: PUBLIC_KEY_ID, key: older.key })
    await rejection(call(wxpay))
    expect(verifiedBy(wxpay)).toMatchObject({ [PUBLIC_KEY_ID]: { responses: 0 } })
  })
})
