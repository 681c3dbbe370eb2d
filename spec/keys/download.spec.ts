import { generateKeyPairSync } from 'node:crypto'
import { WechatPayKeyError } from '../../lib'
import type { WechatPay } from '../../types'
import { rejection } from '../support/answering'
import { configErrorOf, PUBLIC_KEY_ID, platform, printed } from '../support/keys'
import {
  APIV3_KEY,
  call,
  DAY,
  describe as describeCertificate,
  type Given,
  newCertificate,
  type PlatformServer,
  respond,
  startPlatform,
} from '../support/platform-server'

const current = newCertificate()
let server: PlatformServer
beforeEach(async () => {
  server = await startPlatform([current])
})
afterEach(() => server.close())

/** An EC certificate, valid for a hundred years. */
const EC_PEM = `-----BEGIN CERTIFICATE-----
MIIBhzCCAS2gAwIBAgIUUAAAAAAAAAAAAAAAAAAAAAAAAAEwCgYIKoZIzj0EAwIw
GDEWMBQGA1UEAwwNV2VDaGF0IFBheSBFQzAgFw0yNjExMjIwNDU3MjNaGA8yMTI2
MTAyOTA0NTcyM1owGDEWMBQGA1UEAwwNV2VDaGF0IFBheSBFQzBZMBMGByqGSM49
AgEGCCqGSM49AwEHA0IABAZeuEP5SoDgWO08OuHag/zOP/6ggM89rTPl8JSy2pY7
gE82O9L2pMKqEWsQ4PJyr3IGaR1yf9u+5NQegkowGwGjUzBRMB0GA1UdDgQWBBRC
TNOXkpK4xf5hndoYoClv6MDd3jAfBgNVHSMEGDAWgBRCTNOXkpK4xf5hndoYoClv
6MDd3jAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0gAMEUCICS8lm3LfDlL
VgQVmgRfU9UTS2VtAN7yCiTVhfX3zqHOAiEAyzTO9kZe3/7J+mp5BQwXtD0rKpKs
Laem/tAyJsaGbkI=
-----END CERTIFICATE-----
`
const ec: Given = { id: '5000000000000000000000000000000000000001', key: current.key, certificate: EC_PEM }

const asList = (...certificates: Given[]) => ({ data: certificates.map(describeCertificate) })
const idsOf = (wxpay: WechatPay) => wxpay.keys.list().map(({ id }) => id)

describe('a client without certs', () => {
  it('is made without network', async () => {
    const wxpay = server.client()
    expect(wxpay.keys.list()).toEqual([])
    await new Promise((done) => setTimeout(done, 20))
    expect(server.downloads).toEqual([])
  })

  it('downloads the certificates for its first call, and never again', async () => {
    const wxpay = server.client()
    await call(wxpay)
    await call(wxpay)
    expect(server.downloads).toHaveLength(1)
    expect(idsOf(wxpay)).toEqual([current.id])
  })

  it('names the certificate in its calls, and nothing in the download, where none is known yet', async () => {
    await call(server.client())
    expect(server.downloads[0]?.headers).not.toHaveProperty('wechatpay-serial')
    expect(server.calls[0]?.headers['wechatpay-serial']).toBe(current.id)
  })

  it('signs the download as any call', async () => {
    await call(server.client())
    expect(server.downloads[0]?.headers.authorization).toMatch(
      /^WECHATPAY2-SHA256-RSA2048 mchid="1900000001"/,
    )
    expect(server.downloads[0]?.headers.accept).toBe('application/json')
  })

  it('downloads once for calls that are made together', async () => {
    const wxpay = server.client()
    await Promise.all(Array.from({ length: 20 }, () => call(wxpay)))
    expect(server.downloads).toHaveLength(1)
  })

  it('downloads for no call that is wrong', async () => {
    const wxpay = server.client({ sensitive: 'auto' })
    const wrong = [
      wxpay.chain('v3/{id}').get(),
      wxpay.chain('v3/smartguide/guides').post({ json: { name: 1n } } as never),
      wxpay.axios.get('https://example.com/v3/anything'),
    ]
    await Promise.allSettled(wrong)
    for (const pending of wrong) await expect(pending).rejects.toThrow()
    expect(server.downloads).toEqual([])
  })

  it('says so where it is to encrypt before anything was downloaded', async () => {
    const wxpay = server.client()
    expect(() => wxpay.encrypt('text')).toThrow(expect.objectContaining({ code: 'KEYS_NOT_LOADED' }))
    await wxpay.keys.refresh()
    expect(wxpay.encrypt('text')).toMatch(/^[A-Za-z0-9+/]+=*$/)
  })

  it('encrypts the fields of its first call with the key that it names', async () => {
    const wxpay = server.client({ sensitive: 'auto' })
    await wxpay.v3.smartguide.guides.post({ json: { name: '张三', mobile: '13900000000' } } as never)
    expect(server.downloads).toHaveLength(1)
    expect(server.calls[0]?.headers['wechatpay-serial']).toBe(current.id)
  })

  it('stops waiting when the caller gives up', async () => {
    server.delay = 500
    const controller = new AbortController()
    const pending = rejection(call(server.client(), { signal: controller.signal }))
    setTimeout(() => controller.abort(), 20)
    expect(await pending).toMatchObject({ code: 'NETWORK_CANCELED' })
    expect(server.calls).toEqual([])
  })
})

it('is of no use to APIv2, whose calls download nothing', async () => {
  const wxpay = server.client({ secret: 'a1b2c3d4e5f6g7h8i9j0k1l2m3n4o5p6' })
  await expect(wxpay.v2.pay.orderquery.post({ xml: { appid: 'wx1', out_trade_no: '1' } })).rejects.toThrow()
  expect(server.calls).toHaveLength(1)
  expect(server.downloads).toEqual([])
})

it('names no key that a default header of the user names', async () => {
  await call(server.client({ axios: { headers: { 'Wechatpay-Serial': current.id } } }))
  expect(server.downloads[0]?.headers).not.toHaveProperty('wechatpay-serial')
})

it('needs nothing where the APIv3 key is missing, too', () => {
  expect(configErrorOf(() => server.client({ apiv3Key: undefined as never })).code).toBe(
    'CONFIG_CERTS_MISSING',
  )
})

it.each([
  ['v3/certificates', undefined],
  ['v3/global/certificates', 'v3/global/certificates'],
  ['hk/v3/certificates', 'hk/v3/certificates'],
] as const)('downloads from %s', async (path, given) => {
  await call(server.client({ certificates: given ? { path: given } : {} }))
  expect(server.downloads[0]?.url).toBe(`/${path}`)
})

it.each([
  ['v3/certificates', 'https://api.mch.weixin.qq.com'],
  ['v3/global/certificates', 'https://apihk.mch.weixin.qq.com'],
  ['hk/v3/certificates', 'https://api.mch.weixin.qq.com'],
] as const)('asks for %s at %s', async (path, host) => {
  const asked: string[] = []
  const adapter = async (config: { baseURL?: string }) => {
    asked.push(String(config.baseURL))
    throw new Error('no network')
  }
  const wxpay = server.client({
    certificates: { path },
    failover: false,
    axios: { baseURL: undefined as never, adapter },
  })
  await expect(wxpay.keys.refresh()).rejects.toMatchObject({ code: 'KEYS_UNAVAILABLE' })
  expect(asked).toEqual([host])
})

it('goes through the interceptors of the user, and survives one that hands on the data alone', async () => {
  const wxpay = server.client()
  const seen: unknown[] = []
  wxpay.axios.interceptors.response.use(({ data }) => {
    seen.push(data)
    return data
  })
  await call(wxpay)
  expect(seen).toMatchObject([{ data: [{ serial_no: current.id }] }, { ok: true }])
})

it('tells listeners of it', async () => {
  const wxpay = server.client()
  const told: unknown[] = []
  wxpay.on('response', ({ template, verified }) => told.push([template, verified]))
  await call(wxpay)
  expect(told).toEqual([
    ['v3/certificates', true],
    ['v3/anything', true],
  ])
})

describe('certificates are refused', () => {
  const other = newCertificate()
  const failure = async (wxpay = server.client()) => {
    const error = await rejection(call(wxpay))
    expect(error).toBeInstanceOf(WechatPayKeyError)
    expect(idsOf(wxpay)).toEqual([])
    expect(server.calls).toEqual([])
    return error
  }

  it('with the APIv3 key named that does not decrypt them', async () => {
    const error = await failure(server.client({ apiv3Key: 'another-key-that-has-32-letters!' }))
    expect(error).toMatchObject({
      code: 'KEYS_APIV3_KEY_WRONG',
      message: expect.stringContaining('apiv3Key'),
    })
    expect(printed(error)).not.toContain('another-key')
  })

  it('where one byte of a ciphertext was changed', async () => {
    server.serve = (response) => {
      const body = asList(current)
      const encrypted = body.data[0]?.encrypt_certificate as { ciphertext: string }
      const bytes = Buffer.from(encrypted.ciphertext, 'base64')
      bytes[10] = (bytes[10] as number) ^ 1
      encrypted.ciphertext = bytes.toString('base64')
      respond(response, body, current)
    }
    expect(await failure()).toMatchObject({ code: 'KEYS_APIV3_KEY_WRONG' })
  })

  it('where the answer is signed with another key than it brings', async () => {
    server.signer = () => ({ ...current, key: other.key })
    expect(await failure()).toMatchObject({ code: 'KEYS_UNAVAILABLE', cause: { code: 'SIGNATURE_MISMATCH' } })
  })

  it('where the answer names a key that it does not bring', async () => {
    server.signer = () => other
    expect(await failure()).toMatchObject({
      code: 'KEYS_UNAVAILABLE',
      cause: { code: 'SIGNATURE_KEY_UNKNOWN' },
    })
    expect(server.downloads).toHaveLength(1)
  })

  it('where the answer is not signed', async () => {
    server.serve = (response) => response.end(JSON.stringify(asList(current)))
    expect(await failure()).toMatchObject({ cause: { code: 'SIGNATURE_HEADERS_MISSING' } })
  })

  it('where the answer is old', async () => {
    const now = Date.now()
    server.serve = (response) => {
      const clock = jest.spyOn(Date, 'now').mockReturnValue(now - 301_000)
      respond(response, asList(current), current)
      clock.mockRestore()
    }
    expect(await failure()).toMatchObject({ cause: { code: 'SIGNATURE_CLOCK_SKEW' } })
  })

  it('where one has another serial number than it comes with', async () => {
    server.certificates = [{ ...current, id: other.id }]
    expect(await failure()).toMatchObject({
      code: 'KEYS_ANSWER_INVALID',
      message: expect.stringContaining(current.id),
    })
  })

  it('where all are expired', async () => {
    server.certificates = [newCertificate({ expiresIn: -1000, key: current.key })]
    expect(await failure()).toMatchObject({ cause: { code: 'SIGNATURE_KEY_EXPIRED' } })
  })

  it('where all are not yet valid', async () => {
    server.certificates = [newCertificate({ expiresIn: 5 * 365 * DAY + 2 * DAY, key: current.key })]
    expect(await failure()).toMatchObject({
      code: 'KEYS_ANSWER_INVALID',
      message: expect.stringContaining('clock'),
    })
  })

  it.each([
    ['no JSON', 'no'],
    ['no list', '{"data":{}}'],
    ['null', 'null'],
    ['a list of nothing', '{"data":[null]}'],
    ['text that is not encrypted', '{"data":[{"serial_no":"1","encrypt_certificate":"x"}]}'],
    [
      'an empty nonce',
      '{"data":[{"encrypt_certificate":{"algorithm":"AEAD_AES_256_GCM","nonce":"","ciphertext":"x"}}]}',
    ],
  ])('where the answer is %s', async (_, text) => {
    server.serve = (response) => response.end(text)
    expect(await failure()).toMatchObject({ code: 'KEYS_ANSWER_INVALID' })
  })

  it('where what was decrypted is no certificate', async () => {
    server.certificates = [{ ...current, certificate: 'no certificate' }]
    expect(await failure()).toMatchObject({ code: 'KEYS_ANSWER_INVALID' })
  })

  it('with the cause where there is no connection', async () => {
    await server.close()
    const error = await rejection(call(server.client()))
    expect(error).toMatchObject({ code: 'KEYS_UNAVAILABLE', cause: { code: 'NETWORK_FAILED' } })
  })

  it('in time', async () => {
    server.serve = () => {}
    expect(await failure(server.client({ axios: { timeout: 50 } }))).toMatchObject({
      code: 'KEYS_UNAVAILABLE',
      cause: { code: 'NETWORK_TIMEOUT' },
    })
  })
})

describe('certificates are passed over', () => {
  const valid = current
  it.each([
    ['EC', ec],
    [
      'RSA of 1,024 bits',
      newCertificate({ key: generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey }),
    ],
    ['expired', newCertificate({ expiresIn: -1000, key: platform.privateKey })],
    ['not yet valid', newCertificate({ expiresIn: 5 * 365 * DAY + 2 * DAY, key: platform.privateKey })],
  ])('that are %s, beside one that can be used', async (_, other) => {
    server.certificates = [other, valid]
    const wxpay = server.client()
    await call(wxpay)
    expect(idsOf(wxpay)).toEqual([valid.id])
  })
})

describe('a merchant in public-key mode', () => {
  const refuse: PlatformServer['serve'] = (response) => {
    const body = JSON.stringify({ code: 'RESOURCE_NOT_EXISTS', message: '无可用的平台证书' })
    response.writeHead(404, { 'Content-Type': 'application/json' }).end(body)
  }

  it('is told what to configure', async () => {
    server.serve = refuse
    const error = await rejection(call(server.client()))
    expect(error).toMatchObject({ code: 'KEYS_PUBLIC_KEY_MODE', cause: { code: 'RESOURCE_NOT_EXISTS' } })
    expect(error.message).toContain("certs: { 'PUB_KEY_ID_…'")
  })

  it('calls without any download', async () => {
    server.serve = refuse
    await call(server.client({ certs: { [PUBLIC_KEY_ID]: platform.publicKey } }))
    expect(server.downloads).toEqual([])
  })

  it('is told so by an answer that a certificate signed, too', async () => {
    server.serve = refuse
    server.signer = () => current
    const error = await rejection(call(server.client({ certs: { [PUBLIC_KEY_ID]: platform.publicKey } })))
    expect(error).toMatchObject({ code: 'SIGNATURE_KEY_UNKNOWN', cause: { code: 'KEYS_PUBLIC_KEY_MODE' } })
    expect(server.downloads).toHaveLength(1)
  })
})

it('prints no secret', async () => {
  const wxpay = server.client()
  await call(wxpay)
  expect(printed(wxpay.keys as never)).not.toContain(APIV3_KEY)
  expect(JSON.stringify(wxpay.keys.list())).not.toMatch(/BEGIN|apiv3/i)
})
