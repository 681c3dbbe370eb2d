import { createPublicKey } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import { Agent, createServer, type Server } from 'node:http'
import { type AddressInfo, createServer as createTcpServer } from 'node:net'
import { inspect } from 'node:util'
import { createClient, type WechatPay, WechatPayArgumentError, WechatPayNetworkError } from '../lib'
import { signRsaSha256Sync } from '../lib/crypto/rsa'
import { decryptRsa, encryptRsa } from '../lib/crypto/rsa-encryption'
import { createIdentity, type Identity, type Sandbox, startSandbox } from '../lib/sandbox'
import { explainNetwork } from '../lib/self-test/network'
import type { ClientConfig, SelfTestOptions, SelfTestResult } from '../types'
import { type Answering, clientOf, startAnswering } from './support/answering'
import { type Distortion, echo } from './support/echo-server'

let identity: Identity
let stranger: Identity
let sandbox: Sandbox
let server: Answering

beforeAll(async () => {
  ;[identity, stranger] = await Promise.all([createIdentity(), createIdentity()])
  sandbox = await startSandbox({ identity })
  server = await startAnswering()
})
afterAll(async () => {
  await sandbox.close()
  await server.close()
})

/** A client of the sandbox. */
function client(changes: Partial<ClientConfig> = {}): WechatPay {
  return createClient({ ...sandbox.config, ...changes })
}

/** A self-test against a server that echoes as it is told. */
function distorted(distortion: Distortion, options?: SelfTestOptions): Promise<SelfTestResult> {
  server.answers = [echo(server, identity, distortion)]
  return clientOf(identity, { axios: { baseURL: server.url } }).selfTest(options)
}

const states = ({ connection, signing, verification, encryption, notification }: SelfTestResult) =>
  Object.fromEntries(
    Object.entries({ connection, signing, verification, encryption, notification }).map(([name, { ok }]) => [
      name,
      ok,
    ]),
  )

describe('where all is well', () => {
  it('says that all that it tried works, and with which keys', async () => {
    const result = await client().selfTest()
    expect(result.ok).toBe(true)
    expect(states(result)).toEqual({
      connection: true,
      signing: true,
      verification: true,
      encryption: true,
      notification: undefined,
    })
    expect(result.verification.message).toMatch(/was verified\.$/)
    expect(result.keys).toEqual({
      mchid: identity.mchid,
      serial: identity.merchantSerial,
      requested: identity.publicKeyId,
      answered: identity.publicKeyId,
    })
    expect(result.notification.message).toMatch(/^Not asked for\. Give notifyUrl/)
    expect(result.requestId).toEqual(expect.any(String))
    expect(Math.abs(result.clockSkew ?? 99)).toBeLessThan(30)
  })

  it('does so whatever the client does with sensitive fields, and with a platform certificate', async () => {
    const result = await client({ sensitive: 'off', preferred: identity.platformSerial }).selfTest()
    expect(result.ok).toBe(true)
    expect(result.encryption.ok).toBe(true)
    expect(result.keys.requested).toBe(identity.platformSerial)
  })

  it('sends another text each time', async () => {
    const [one, other] = await Promise.all([client().selfTest(), client().selfTest()])
    expect(one.echo_message).not.toBe(other.echo_message)
  })

  it('downloads certificates first where there is no key yet', async () => {
    const { certs: _, ...config } = sandbox.config
    const result = await createClient(config).selfTest()
    expect(result.ok).toBe(true)
    expect(result.keys.requested).toBe(identity.platformSerial)
    const privateKey = (text: Uint8Array) => signRsaSha256Sync(text, identity.merchantKey)
    await expect(createClient({ ...config, privateKey }).selfTest()).resolves.toMatchObject({ ok: true })
  })

  it('cannot decrypt where only a signer has the private key, and says so', async () => {
    const privateKey = (text: Uint8Array) => signRsaSha256Sync(text, identity.merchantKey)
    const { ok, encryption } = await client({ privateKey }).selfTest()
    expect(ok).toBe(true)
    expect(encryption).toEqual({
      ok: undefined,
      message: expect.stringMatching(/Give createClient a decryptor/),
    })
  })

  it('decrypts with a decryptor beside the signer', async () => {
    const { encryption } = await client({
      privateKey: (text) => signRsaSha256Sync(text, identity.merchantKey),
      decryptor: (ciphertext, scheme) =>
        decryptRsa(Buffer.from(ciphertext), identity.merchantKey, scheme) as Buffer,
    }).selfTest()
    expect(encryption.ok).toBe(true)
  })

  it('works over TLS too', async () => {
    const secure = await startSandbox({ identity, tls: true })
    const result = await createClient(secure.config).selfTest()
    await secure.close()
    expect(result.ok).toBe(true)
    expect(result.connection.message).toMatch(/^https:\/\/127\.0\.0\.1:\d+ answered in \d+ ms\.$/)
  })
})

describe('a signature that is refused', () => {
  it('by another private key is told from the text, which is the same', async () => {
    const { merchantKey: privateKey } = stranger
    const serial = identity.merchantSerial
    const { certificate: _, ...config } = sandbox.config
    const result = await createClient({ ...config, privateKey, serial }).selfTest()
    expect(result.ok).toBe(false)
    expect(states(result)).toEqual({
      connection: true,
      signing: false,
      verification: undefined,
      encryption: undefined,
      notification: undefined,
    })
    expect(result.signing).toMatchObject({ ok: false, code: 'SIGN_ERROR' })
    expect(result.signing.message).toMatch(/the key is wrong.*apiclient_key\.pem and apiclient_cert\.pem/)
    expect(result.encryption.message).toBe('Not tried: WeChat Pay refused the request before.')
  })

  it('by another mchid names it', async () => {
    const { signing } = await client({ mchid: '1900009999' }).selfTest()
    expect(signing.ok).toBe(false)
    expect(signing.message).toMatch(/signature of merchant 1900009999 .*商户号 1900009999 不存在/)
  })

  it('by another serial names it', async () => {
    const { certificate: _, ...config } = sandbox.config
    const result = await createClient({ ...config, serial: stranger.merchantSerial }).selfTest()
    expect(result.signing.message).toContain(`the certificate ${stranger.merchantSerial}`)
    expect(result.signing.message).toContain('商户证书序列号有误')
  })

  it('because something changes the body on its way says so', async () => {
    const gateway = createServer(async (request, response) => {
      let body = ''
      for await (const chunk of request) body += chunk
      const headers = Object.fromEntries(
        Object.entries(request.headers).filter(([name]) => !['content-length', 'host'].includes(name)),
      ) as Record<string, string>
      const answer = await fetch(sandbox.url + request.url, { method: 'POST', headers, body: `${body} ` })
      response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text())
    })
    const baseURL = await listen(gateway)
    const { signing } = await client({ axios: { ...sandbox.config.axios, baseURL } }).selfTest()
    await close(gateway)
    expect(signing.message).toMatch(
      /What differs: the body differs: .*Something between here and WeChat Pay changes/,
    )
  })

  it.each([
    [400, 'behind'],
    [-400, 'ahead of'],
  ])('by a clock that is %i s off is told by the measured difference', async (shift, where) => {
    const refused = { code: 'SIGN_ERROR', message: '时间戳已过期' }
    const result = await distorted({ status: 401, shift, body: () => refused })
    expect(Math.abs((result.clockSkew ?? 0) + shift)).toBeLessThanOrEqual(1)
    expect(result.signing.message).toMatch(
      new RegExp(
        `clock is (399|400|401) s ${where} WeChat Pay's, and more than 300 s are refused: set it by NTP`,
      ),
    )
  })

  it('by a signer that fails was never sent', async () => {
    const privateKey = () => Promise.reject(new Error('KMS is down'))
    const result = await client({ privateKey }).selfTest()
    expect(result.signing).toMatchObject({ ok: false, code: 'SIGNER_FAILED' })
    expect(result.connection).toEqual({ ok: undefined, message: 'Not tried: nothing was sent.' })
  })

  it('as WeChat Pay knows no such merchant says so', async () => {
    const refused = { code: 'MCH_NOT_EXISTS', message: '商户号不存在' }
    const { signing } = await distorted({ status: 400, body: () => refused })
    expect(signing).toMatchObject({ ok: false, code: 'MCH_NOT_EXISTS' })
    expect(signing.message).toMatch(/check mchid/)
  })

  it('by a 401 of any other code is refused all the same', async () => {
    const { signing } = await distorted({ status: 401, body: () => ({ code: 'NO_AUTH', message: '无权限' }) })
    expect(signing).toMatchObject({ ok: false, code: 'NO_AUTH' })
  })

  it('for another reason proves nothing', async () => {
    const refused = { code: 'SYSTEM_ERROR', message: '系统错误' }
    const result = await distorted({ status: 500, body: () => refused })
    expect(result.ok).toBe(false)
    expect(result.signing).toEqual({
      ok: undefined,
      message: expect.stringMatching(/500 SYSTEM_ERROR: 系统错误.* Try again later\.$/),
    })
  })

  it('of a client for a brand is no test that WeChat Pay offers', async () => {
    const { mchid: _, ...config } = sandbox.config
    const result = await createClient({ ...config, brandId: '123456' }).selfTest()
    expect(result.signing).toMatchObject({ ok: false, code: 'CONFIG_MCHID_INVALID' })
    expect(result.signing.message).toMatch(/to merchants, not to brands/)
    expect(result.keys).toEqual({ serial: identity.merchantSerial })
  })
})

describe('an answer that is not believed', () => {
  it('says nothing of the signing', async () => {
    const result = await distorted({ unsigned: true })
    expect(states(result)).toEqual({
      connection: true,
      signing: undefined,
      verification: false,
      encryption: undefined,
      notification: undefined,
    })
    expect(result.verification.code).toBe('SIGNATURE_HEADERS_MISSING')
    expect(result.signing.message).toMatch(/cannot be believed/)
  })

  it('names the unknown key, and the one that was asked for', async () => {
    const { verification, keys } = await distorted({ serial: 'PUB_KEY_ID_0000000000000000000000000001' })
    expect(verification.code).toBe('SIGNATURE_KEY_UNKNOWN')
    expect(verification.message).toContain('PUB_KEY_ID_0000000000000000000000000001')
    expect(verification.message).toContain(`The request asked for ${identity.publicKeyId}`)
    expect(keys).toMatchObject({
      requested: identity.publicKeyId,
      answered: 'PUB_KEY_ID_0000000000000000000000000001',
    })
  })

  it('is told apart from a wrong clock', async () => {
    const { verification } = await distorted({ shift: 1_000 })
    expect(verification.code).toBe('SIGNATURE_CLOCK_SKEW')
    expect(verification.message).toMatch(/clock is (999|1000|1001) s behind WeChat Pay's/)
  })

  it('that echoes another text is a replay', async () => {
    const result = await distorted({ body: (same) => ({ ...same, echo_message: 'hello' }) })
    expect(result.ok).toBe(false)
    expect(result.verification).toMatchObject({ ok: false, code: 'ECHO_MISMATCH' })
    expect(result.encryption.ok).toBeUndefined()
  })
})

describe('certificates that cannot be downloaded', () => {
  const without = (changes: Partial<ClientConfig>) => {
    const { certs: _, ...config } = sandbox.config
    return createClient({ ...config, ...changes }).selfTest()
  }

  it('because the signature is refused tell of the signature', async () => {
    const result = await without({ mchid: '1900009999' })
    expect(states(result)).toMatchObject({ connection: true, signing: false, verification: false })
    expect(result.signing.code).toBe('SIGN_ERROR')
    expect(result.verification.code).toBe('KEYS_UNAVAILABLE')
    expect(result.connection.message).toBe(`${sandbox.url} answered.`)
  })

  it('because the apiv3Key is wrong tell of the key', async () => {
    const result = await without({ apiv3Key: 'x'.repeat(32) })
    expect(result.ok).toBe(false)
    expect(result.verification).toMatchObject({ ok: false, code: 'KEYS_APIV3_KEY_WRONG' })
    const message = "Not tried: the test is not sent without a key of WeChat Pay's."
    expect(result.signing).toEqual({ ok: undefined, message })
  })
})

describe('encryption', () => {
  it('for another key than WeChat Pay’s is refused by it', async () => {
    const certs = { [identity.publicKeyId]: createPublicKey(stranger.merchantKey) }
    const { encryption, verification, signing } = await client({ certs }).selfTest()
    expect(signing.ok).toBeUndefined()
    expect(encryption).toMatchObject({ ok: false, code: 'PARAM_ERROR' })
    expect(encryption.message).toMatch(/certs holds another key under the id that the request named/)
    expect(verification).toMatchObject({ ok: false, code: 'SIGNATURE_MISMATCH' })
  })

  it('under an id that WeChat Pay does not know is refused by it', async () => {
    const certs = { PUB_KEY_ID_999: createPublicKey(identity.platformKey) }
    const { encryption, ok } = await client({ certs }).selfTest()
    expect(ok).toBe(false)
    expect(encryption).toMatchObject({ ok: false, code: 'PLATFORM_KEY_UNKNOWN' })
    expect(encryption.message).toMatch(/does not have the key PUB_KEY_ID_999 for this merchant: copy the id/)
  })

  it('for another certificate than the merchant’s cannot be decrypted', async () => {
    const result = await distorted({ merchant: stranger })
    expect(states(result)).toMatchObject({ signing: true, verification: true, encryption: false })
    expect(result.encryption.code).toBe('SENSITIVE_DECRYPTION_FAILED')
    expect(result.ok).toBe(false)
  })

  it('that brings back another text failed', async () => {
    const key = createPublicKey(identity.merchantKey)
    const encrypted_echo_message = encryptRsa(Buffer.from('hello'), key, 'RSA-OAEP').toString('base64')
    const { encryption } = await distorted({ body: (same) => ({ ...same, encrypted_echo_message }) })
    expect(encryption).toMatchObject({ ok: false, code: 'ECHO_MISMATCH' })
  })

  it('that does not come back was tried in one direction', async () => {
    const { ok, encryption } = await distorted({ body: ({ echo_message }) => ({ echo_message }) })
    expect(ok).toBe(true)
    expect(encryption).toEqual({
      ok: undefined,
      message: expect.stringMatching(/returned nothing encrypted/),
    })
  })
})

describe('a connection that fails', () => {
  const at = (baseURL: string, more: object = {}) =>
    client({ failover: false, axios: { proxy: false, baseURL, ...more } }).selfTest()

  it('is refused', async () => {
    const gone = createServer()
    const url = await listen(gone)
    await close(gone)
    const result = await at(url)
    expect(result.ok).toBe(false)
    expect(result.connection).toMatchObject({ ok: false, code: 'NETWORK_FAILED' })
    expect(result.connection.message).toMatch(/the connection was refused: .* \(ECONNREFUSED\)\.$/)
    expect(result.signing.message).toBe('Not tried: there was no answer.')
  })

  it('has a name that is not found', async () => {
    const notFound = Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' })
    const httpAgent = new Agent({ lookup: (_name, _options, done) => done(notFound, '', 0) })
    const { connection } = await at('http://wechatpay.invalid', { httpAgent })
    expect(connection.message).toMatch(/^http:\/\/wechatpay\.invalid: the name was not found: check the DNS/)
  })

  it('has a certificate that is not trusted', async () => {
    const secure = await startSandbox({ identity, tls: true })
    const { connection } = await at(secure.url)
    await secure.close()
    expect(connection.message).toMatch(/TLS failed: .*(SELF_SIGNED|UNABLE_TO)/)
  })

  it('is silent', async () => {
    const silent = createTcpServer((socket) => socket.on('error', () => undefined))
    const url = await listen(silent as never)
    const { connection } = await at(url, { timeout: 60 })
    silent.close()
    expect(connection.code).toBe('NETWORK_TIMEOUT')
    expect(connection.message).toMatch(/no answer in time/)
  })

  it('is cut', async () => {
    const cutting = createTcpServer((socket) => socket.once('data', () => socket.resetAndDestroy()))
    const { connection } = await at(await listen(cutting as never))
    cutting.close()
    expect(connection.message).toMatch(/the connection was cut: .*ECONNRESET/)
  })

  it('is told from the first address that failed, where there are several', () => {
    const refused = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })
    const cause = new Error('wrapped', { cause: new AggregateError([refused, new Error('other')]) })
    const error = new WechatPayNetworkError('NETWORK_FAILED', 'no answer', { sent: false }, { cause })
    expect(explainNetwork(error, { host: 'https://a.cn' }).message).toMatch(/refused: .*ECONNREFUSED/)
  })

  it('ends at a gateway', async () => {
    const result = await distorted({ status: 502, body: () => '<h1>Bad Gateway</h1>', unsigned: true })
    expect(result.connection).toMatchObject({ ok: false, code: 'HTTP_502' })
    expect(result.connection.message).toMatch(/a proxy or gateway is between/)
    expect(result.signing.ok).toBeUndefined()
  })
})

describe('a notification', () => {
  const echoes = new EventEmitter()
  let handler: Server
  let notifyUrl: string

  beforeAll(async () => {
    const handle = client().notify.handler({
      'SECURITY_ECHO.SUCCESS': async ({ resource }) => {
        echoes.emit(resource.echo_message)
      },
    })
    handler = createServer(handle.node)
    notifyUrl = `${await listen(handler)}/notify`
  })
  afterAll(() => close(handler))

  it('that is waited for arrived', async () => {
    const received = jest.fn((text: string, { signal }: { signal: AbortSignal }) =>
      once(echoes, text, { signal }),
    )
    const { ok, notification, echo_message } = await client().selfTest({ notifyUrl, received })
    expect(notification).toMatchObject({ ok: true, message: expect.stringMatching(/and it arrived\.$/) })
    expect(ok).toBe(true)
    expect(received).toHaveBeenCalledWith(echo_message, { signal: expect.any(AbortSignal) })
  })

  it('that nobody waits for cannot be seen, and it says how to see it', async () => {
    const result = await client().selfTest({ notifyUrl })
    expect(result.ok).toBe(true)
    expect(result.notification.ok).toBeUndefined()
    expect(result.notification.message).toContain(
      `send SECURITY_ECHO.SUCCESS with echo_message "${result.echo_message}" to ${notifyUrl}`,
    )
    expect(result.notification.message).toMatch(/give received/)
  })

  it('that does not arrive in time fails, and nobody waits any more', async () => {
    let signal: AbortSignal | undefined
    const received = (_: string, options: { signal: AbortSignal }) => {
      signal = options.signal
      return new Promise(() => undefined)
    }
    const { ok, notification } = await client().selfTest({ notifyUrl, received, wait: 20 })
    expect(ok).toBe(false)
    expect(notification.message).toMatch(/nothing arrived within 0\.02 s\. It must be reachable/)
    expect(notification.message).toMatch(/127\.0\.0\.1 is an address of this machine/)
    expect(signal?.aborted).toBe(true)
  })

  it('to an address that is not https is asked for, with a word on it', async () => {
    const { notification } = await distorted({}, { notifyUrl: 'http://www.example.com/notify' })
    expect(notification.message).toMatch(/WeChat Pay sends to https: only\.$/)
  })

  it('to an https address is asked for without one', async () => {
    const { notification } = await distorted({}, { notifyUrl: 'https://www.example.com/notify' })
    expect(notification.message).toMatch(/have it waited for here\.$/)
  })

  it.each([
    ['rejects', () => Promise.reject(new Error('down'))],
    [
      'throws',
      () => {
        throw new Error('down')
      },
    ],
  ])('whose received() %s fails with the cause', async (_, received) => {
    const { notification } = await client().selfTest({ notifyUrl, received })
    expect(notification.ok).toBe(false)
    expect(notification.cause).toMatchObject({ message: 'down' })
  })

  it('is not waited for after a refusal', async () => {
    const received = jest.fn((text: string, { signal }: { signal: AbortSignal }) =>
      once(echoes, text, { signal }),
    )
    const { notification } = await client({ mchid: '1900009999' }).selfTest({ notifyUrl, received })
    expect(notification.message).toBe('Not tried: WeChat Pay refused the request before.')
    expect(received.mock.calls[0]?.[1].signal.aborted).toBe(true)
    expect(echoes.listenerCount(received.mock.calls[0]?.[0] as string)).toBe(0)
  })

  it('to an address that WeChat Pay refuses fails', async () => {
    const detail = { field: '/notify_url', issue: 'not https', location: 'body' }
    const body = () => ({ code: 'PARAM_ERROR', message: '参数错误', detail })
    const result = await distorted({ status: 400, body }, { notifyUrl })
    expect(states(result)).toMatchObject({ signing: true, verification: true, notification: false })
    expect(result.notification.message).toMatch(/PARAM_ERROR: 参数错误; not https/)
  })
})

describe('afterwards', () => {
  it('nothing secret is printed; the error stays readable', async () => {
    const result = await client({ mchid: '1900009999' }).selfTest()
    const printed = inspect(result, { depth: Infinity, showHidden: false }) + JSON.stringify(result)
    expect(result.signing.cause).toMatchObject({ code: 'SIGN_ERROR' })
    expect(printed).not.toMatch(/signature="|Authorization|BEGIN|cause/)
  })

  it('leaves the client as it was', async () => {
    const wxpay = client()
    await wxpay.selfTest()
    await expect(wxpay.v3.certificates.get()).resolves.toMatchObject({ status: 200 })
  })
})

describe('what cannot be right', () => {
  it.each([
    [{ notify_url: 'https://a.cn' }, /notify_url is no option; there are notifyUrl/],
    [{ notifyUrl: '/notify' }, /notifyUrl is no absolute address/],
    [{ notifyUrl: 'https://a.cn/?a=1' }, /notifyUrl has a query/],
    [{ received: async () => undefined }, /so give notifyUrl as well/],
    [{ notifyUrl: 'https://a.cn', received: true }, /received must be a function/],
    [{ wait: -1 }, /wait must be a number of milliseconds/],
    [{ wait: Number.NaN }, /wait must be/],
    ['https://a.cn', /selfTest\(\) takes an object of parameters/],
  ])('%p is refused before anything is sent', async (options, expected) => {
    const pending = client().selfTest(options as never)
    await expect(pending).rejects.toThrow(expected)
    await expect(pending).rejects.toBeInstanceOf(WechatPayArgumentError)
  })

  it('an interceptor that fails is no finding', async () => {
    const wxpay = client()
    wxpay.axios.interceptors.request.use(() => {
      throw new TypeError('mine')
    })
    await expect(wxpay.selfTest()).rejects.toThrow('mine')
  })
})

async function listen(it: Server): Promise<string> {
  it.listen(0, '127.0.0.1')
  await once(it, 'listening')
  return `http://127.0.0.1:${(it.address() as AddressInfo).port}`
}

async function close(it: Server): Promise<void> {
  it.close()
  it.closeAllConnections()
  await once(it, 'close')
}
