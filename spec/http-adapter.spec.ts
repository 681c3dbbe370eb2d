import { createPublicKey } from 'node:crypto'
import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createTlsServer, Agent as TlsAgent } from 'node:https'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { createClient, type WechatPay, WechatPayNetworkError } from '../lib'
import { createIdentity, type Identity } from '../lib/sandbox'
import type { ClientConfig } from '../types'
import { signAnswer } from './support/sign-answer'

let identity: Identity
let respond: RequestListener
let server: Server
let tlsServer: Server
let received: { headers: Record<string, unknown>; body: string }[]

const BODY = Buffer.from('{"code_url":"weixin://wxpay/bizpayurl"}')

beforeAll(async () => {
  identity = await createIdentity()
  const listen: RequestListener = async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    received.push({ headers: request.headers, body })
    respond(request, response)
  }
  server = createServer(listen)
  const key = identity.platformKey.export({ type: 'pkcs8', format: 'pem' })
  tlsServer = createTlsServer({ key, cert: identity.platformCertificate }, listen)
  for (const each of [server, tlsServer]) await new Promise<void>((done) => each.listen(0, '127.0.0.1', done))
})
afterAll(() => {
  for (const each of [server, tlsServer]) each.close().closeAllConnections()
})
beforeEach(() => {
  received = []
  respond = (_, response) => response.writeHead(200, signAnswer(identity, BODY)).end(BODY)
})

function client(axios: ClientConfig['axios'] = {}): WechatPay {
  return createClient({
    mchid: identity.mchid,
    privateKey: identity.merchantKey,
    certificate: identity.merchantCertificate,
    certs: { [identity.publicKeyId]: createPublicKey(identity.platformKey) },
    axios: { baseURL: addressOf(server, 'http'), proxy: false, ...axios },
  })
}

function addressOf(listening: Server, scheme: string): string {
  return `${scheme}://127.0.0.1:${(listening.address() as AddressInfo).port}`
}

const call = (wxpay: WechatPay, options = {}) => wxpay.chain('v3/any').post({ json: { a: '中' }, ...options })

async function failure(pending: Promise<unknown>): Promise<WechatPayNetworkError> {
  const error = await pending.then(
    () => new Error('it was answered'),
    (reason) => reason,
  )
  expect(error).toBeInstanceOf(WechatPayNetworkError)
  return error
}

describe('a call', () => {
  it('is sent with its body’s length in bytes', async () => {
    await call(client())
    expect(received).toMatchObject([{ body: '{"a":"中"}', headers: { 'content-length': '11' } }])
  })

  it('is sent without a body where it has none', async () => {
    await client().chain('v3/any').get()
    expect(received[0]?.body).toBe('')
    expect(received[0]?.headers).not.toHaveProperty('content-length')
  })

  it('is sent over TLS, by an agent of the user’s own', async () => {
    const httpsAgent = new TlsAgent({
      ca: identity.platformCertificate,
      checkServerIdentity: () => undefined,
    })
    const { data } = await call(client({ baseURL: addressOf(tlsServer, 'https'), httpsAgent }))
    expect(data).toHaveProperty('code_url')
  })

  it('refuses a certificate that nobody vouches for', async () => {
    const error = await failure(call(client({ baseURL: addressOf(tlsServer, 'https') })))
    expect(error).toMatchObject({ code: 'NETWORK_FAILED', cause: { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' } })
  })

  it.each<[string, (body: Buffer) => Buffer]>([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
    ['identity', (body) => body],
  ])('understands content-encoding %s although it asks for none', async (encoding, encode) => {
    respond = (_, response) =>
      response
        .writeHead(200, { ...signAnswer(identity, BODY), 'Content-Encoding': encoding })
        .end(encode(BODY))
    expect((await call(client())).data).toHaveProperty('code_url')
  })

  it.each<[string, object]>([
    ['progress', { onDownloadProgress: () => undefined }],
    ['a limit', { maxContentLength: 1000 }],
    ['an option that only axios knows', { maxRate: 1_000_000 }],
    ['axios’ adapter by name', { adapter: 'http' }],
  ])('with %s goes the way of axios’ own adapter, and is verified alike', async (_, options) => {
    expect((await call(client(options))).data).toHaveProperty('code_url')
    respond = (__, response) => response.writeHead(200).end(BODY)
    await expect(call(client(options))).rejects.toMatchObject({ code: 'SIGNATURE_HEADERS_MISSING' })
  })

  it('goes through the proxy that the environment names', async () => {
    process.env.http_proxy = addressOf(server, 'http')
    try {
      const { data } = await call(client({ baseURL: 'http://wechatpay.test', proxy: undefined }))
      expect(data).toHaveProperty('code_url')
      expect(received[0]?.headers).toMatchObject({ host: 'wechatpay.test' })
    } finally {
      delete process.env.http_proxy
    }
  })

  it('is held to the user’s limit of an answer’s length', async () => {
    const error = await failure(call(client({ maxContentLength: 10 })))
    expect(error.message).toContain('maxContentLength')
  })
})

describe('a server that', () => {
  it('ends in the middle of an answer is a failed connection', async () => {
    respond = (_, response) => {
      response.writeHead(200, { ...signAnswer(identity, BODY), 'Content-Length': BODY.length + 10 })
      response.write(BODY, () => response.destroy())
    }
    expect(await failure(call(client()))).toMatchObject({ code: 'NETWORK_FAILED' })
  })

  it('closes without an answer is a failed connection', async () => {
    respond = (request) => request.socket.destroy()
    const error = await failure(call(client()))
    expect(error).toMatchObject({ code: 'NETWORK_FAILED', cause: { code: 'ECONNRESET' } })
  })

  it('sends rubbish for gzip is a failed connection', async () => {
    respond = (_, response) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end('rubbish')
    expect(await failure(call(client()))).toMatchObject({ code: 'NETWORK_FAILED' })
  })

  it('sends a little that unpacks to very much is a failed connection', async () => {
    const bomb = gzipSync(Buffer.alloc(80 * 1024 * 1024))
    respond = (_, response) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(bomb)
    expect(await failure(call(client()))).toMatchObject({ cause: { code: 'ERR_BUFFER_TOO_LARGE' } })
    const throughAxios = await failure(call(client({ onDownloadProgress: () => undefined })))
    expect(throughAxios.message).toContain('maxContentLength')
  })

  it('does not stop sending is a failed connection', async () => {
    respond = (_, response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(1024 * 1024)));
      }
      response.writeHead(200).on('drain', more)
      more()
    }
    expect((await failure(call(client()))).message).toContain('longer than')
  })

  it('does not answer in time is a timeout, after which the call may have been carried out', async () => {
    respond = () => undefined
    const error = await failure(call(client({ timeout: 50 })))
    expect(error).toMatchObject({ code: 'NETWORK_TIMEOUT' })
    expect(error.message).toContain('50ms')
    expect(error.message).toContain('repeat it with identical parameters')
  })

  it('answers one byte at a time is a timeout all the same', async () => {
    respond = (_, response) => {
      response.writeHead(200, { 'Content-Length': 1000 })
      const drip = setInterval(() => response.write(' '), 10)
      response.on('close', () => clearInterval(drip))
    }
    expect(await failure(call(client({ timeout: 100 })))).toMatchObject({ code: 'NETWORK_TIMEOUT' })
  })

  it('switches protocols is a failed connection', async () => {
    respond = (_, response) => {
      response.socket?.end(
        'HTTP/1.1 101 Switching Protocols\r\nUpgrade: other\r\nConnection: Upgrade\r\n\r\n',
      )
    }
    expect(await failure(call(client()))).toMatchObject({ code: 'NETWORK_FAILED' })
  })

  it('stalls in the middle of an answer is a timeout', async () => {
    respond = (_, response) => response.writeHead(200, { 'Content-Length': 10 }).write('{')
    expect(await failure(call(client({ timeout: 50 })))).toMatchObject({ code: 'NETWORK_TIMEOUT' })
  })

  it('keeps a caller waiting is left when the caller cancels', async () => {
    const controller = new AbortController()
    respond = () => controller.abort()
    const error = await failure(call(client(), { signal: controller.signal }))
    expect(error).toMatchObject({ code: 'NETWORK_CANCELED' })
  })
})

describe('nothing is sent but what was signed', () => {
  it('by an axios instance made from the client’s, which neither signs nor verifies', async () => {
    const copy = client().axios.create()
    await expect(copy.get('/v3/any')).rejects.toMatchObject({ code: 'SIGNER_FAILED' })
    expect(received).toEqual([])
  })

  it('whatever order interceptors are told to run in', async () => {
    const wxpay = client({ transitional: { legacyInterceptorReqResOrdering: false } as never })
    wxpay.axios.interceptors.request.use((config) => ({ ...config, url: '/v3/other' }))
    await call(wxpay, { transitional: { legacyInterceptorReqResOrdering: false } })
    expect(received).toHaveLength(1)
  })

  it('with a header that would switch the signature off', async () => {
    await call(client(), { headers: { Authorization: false } })
    expect(received[0]?.headers.authorization).toMatch(/^WECHATPAY2-SHA256-RSA2048 /)
  })

  it('with headers of the platform’s own class', async () => {
    await call(client(), { headers: new Headers({ 'Idempotency-Key': 'k1' }) })
    expect(received[0]?.headers).toMatchObject({ 'idempotency-key': 'k1' })
  })
})

describe('two sendings of one config', () => {
  it('do not mix what is known of each', async () => {
    const wxpay = client()
    const { config } = await call(wxpay)
    respond = (_, response) => response.writeHead(200).end('{"forged":true}')
    const [forged, file] = await Promise.allSettled([
      wxpay.axios.request(config),
      wxpay.axios.request({ ...config, method: 'get', url: '/v3/billdownload/file?token=1' }),
    ])
    expect(forged).toMatchObject({ status: 'rejected', reason: { code: 'SIGNATURE_HEADERS_MISSING' } })
    expect(file).toMatchObject({ status: 'fulfilled' })
  })

  it('may have another body the second time', async () => {
    const wxpay = client()
    const { config } = await call(wxpay)
    config.data = '{"b":2}'
    await wxpay.axios.request(config)
    expect(received.map(({ body }) => body)).toEqual(['{"a":"中"}', '{"b":2}'])
  })
})

it('an adapter of the user’s own may spell headers as it likes', async () => {
  const adapter = async (config: object) =>
    ({ status: 200, statusText: 'OK', headers: signAnswer(identity, BODY), config, data: BODY }) as never
  expect((await call(client({ adapter }))).data).toHaveProperty('code_url')
})

describe('a file that is streamed', () => {
  const download = (signal: AbortSignal) =>
    client().v3.billdownload.file.get({ query: { token: 't' }, responseType: 'stream', signal } as never)

  it('ends in an error of this package when it breaks, which shows no signature', async () => {
    const controller = new AbortController()
    respond = (_, response) => response.writeHead(200, { 'Content-Length': 100 }).write('a part')
    const { data } = (await download(controller.signal)) as unknown as { data: AsyncIterable<Buffer> }
    const reading = (async () => {
      for await (const _ of data) controller.abort()
    })()
    const error = await failure(reading)
    expect(error.code).toBe('NETWORK_CANCELED')
    expect(inspect(error, { depth: 9 })).not.toContain('WECHATPAY2-SHA256-RSA2048')
  })

  it('is an API error when it is refused', async () => {
    respond = (_, response) => response.writeHead(404).end('{"code":"NOT_FOUND","message":"no such file"}')
    const refused = download(new AbortController().signal)
    await expect(refused).rejects.toMatchObject({ code: 'NOT_FOUND', status: 404 })
  })

  it('is a failed connection when its refusal breaks', async () => {
    respond = (_, response) => {
      response.writeHead(500, { 'Content-Length': 100 })
      response.write('{', () => response.destroy())
    }
    await failure(download(new AbortController().signal))
  })
})
