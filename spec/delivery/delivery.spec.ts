import { createPublicKey, verify } from 'node:crypto'
import axios from 'axios'
import { type WechatPay, WechatPayApiError, WechatPayNetworkError } from '../../lib'
import { createIdentity, type Identity } from '../../lib/sandbox'
import type { ClientConfig, RetryEvent } from '../../types'
import {
  type Answer,
  type Answering,
  answer,
  clientOf,
  drop,
  rejection,
  reset,
  startAnswering,
} from '../support/answering'

let identity: Identity
let server: Answering

beforeAll(async () => {
  identity = await createIdentity()
  server = await startAnswering()
})
afterAll(() => server.close())
beforeEach(() => {
  server.received.length = 0
})

const SOON = { minDelay: 1, maxDelay: 5 }
const client = (config: Partial<ClientConfig> = {}) =>
  clientOf(identity, { retry: SOON, ...config, axios: { baseURL: server.url, ...config.axios } })

const ok = () => answer(identity, 200, { done: true })
const refusal = (status: number, code: string, headers = {}) =>
  answer(identity, status, { code, message: 'm' }, headers)
const unsigned =
  (status: number, code: string): Answer =>
  (response) =>
    response.writeHead(status).end(JSON.stringify({ code }))
const busy = () => refusal(500, 'SYSTEM_ERROR')

/** Calls that a server may see twice, and one that it must not. */
const query = (wxpay: WechatPay, options = {}) => wxpay.chain('v3/any').get(options)
const order = (wxpay: WechatPay, options = {}) =>
  wxpay.chain('v3/any/refunds').post({ json: { out_refund_no: 'R1', note: '中' }, ...options })
const echo = (wxpay: WechatPay, options = {}) =>
  wxpay.chain('v3/any/echo').post({ json: { a: 1 }, ...options })

describe('without retry', () => {
  it('a call is sent once', async () => {
    server.answers = [busy(), ok()]
    await expect(query(client({ retry: undefined }))).rejects.toMatchObject({ code: 'SYSTEM_ERROR' })
    await expect(query(client(), { retry: false })).resolves.toMatchObject({ status: 200 })
    expect(server.received).toHaveLength(2)
  })

  it('one call may turn it on, another off', async () => {
    server.answers = [busy(), ok()]
    await query(client({ retry: false }), { retry: SOON })
    server.answers = [busy(), ok()]
    await rejection(query(client(), { retry: false }))
    expect(server.received).toHaveLength(3)
  })

  it('an option of a call that cannot be is refused before anything is sent', async () => {
    const error = await rejection(query(client(), { retry: { attempts: 0 } }))
    expect(error).toMatchObject({ code: 'OPTIONS_INVALID', template: 'v3/any' })
    expect(error.message).toBe('GET v3/any: retry.attempts is 0; expected a whole number from 1 to 20.')
    expect(server.received).toEqual([])
  })
})

describe('a call is sent again', () => {
  it.each([
    ['500 SYSTEM_ERROR', busy],
    ['502', () => answer(identity, 502)],
    ['502 that nobody signed', () => unsigned(502, 'BAD')],
    ['503', () => answer(identity, 503)],
    ['504', () => answer(identity, 504)],
    ['429 FREQUENCY_LIMITED', () => refusal(429, 'FREQUENCY_LIMITED')],
    ['429 RATELIMIT_EXCEEDED', () => refusal(429, 'RATELIMIT_EXCEEDED')],
    ['a connection that was closed', () => drop],
    ['a connection that was reset', () => reset],
  ])('after %s', async (_, failure) => {
    server.answers = [failure(), ok()]
    await expect(order(client())).resolves.toMatchObject({ data: { done: true } })
    expect(server.received).toHaveLength(2)
  })

  it('with the same path, headers and bytes, and a timestamp, nonce and signature of its own', async () => {
    server.answers = [busy(), busy(), ok()]
    await order(client(), { query: { a: "b'c" }, headers: { 'X-Trace': '1' } })
    const authorizations = server.received.map(({ headers }) => String(headers.authorization))
    const without = server.received.map(({ method, url, body, headers: { authorization, ...rest } }) => [
      ...[method, url, body, rest],
    ])
    expect(without).toEqual([without[0], without[0], without[0]])
    for (const [at, { method, url, body }] of server.received.entries()) {
      const [, timestamp, nonce, signature] = /timestamp="(\d+)",nonce_str="(\w+)",signature="(.+)"/.exec(
        authorizations[at] as string,
      ) as unknown as string[]
      const text = Buffer.from(`${method}\n${url}\n${timestamp}\n${nonce}\n${body}\n`)
      const key = createPublicKey(identity.merchantKey)
      expect(verify('RSA-SHA256', text, key, Buffer.from(signature as string, 'base64'))).toBe(true)
    }
    expect(new Set(authorizations).size).toBe(3)
  })

  it('as often as it is told, and then fails with the last failure', async () => {
    server.answers = [busy(), answer(identity, 503), refusal(429, 'FREQUENCY_LIMITED'), ok()]
    const error = await rejection(order(client({ retry: { ...SOON, attempts: 3 } })))
    expect(error).toBeInstanceOf(WechatPayApiError)
    expect(error).toMatchObject({ code: 'FREQUENCY_LIMITED', status: 429 })
    expect(server.received).toHaveLength(3)
  })

  it('when it was made on the axios instance, too', async () => {
    server.answers = [busy(), ok()]
    const { data } = await client().axios.post('/v3/any', { out_trade_no: 'A1' })
    expect(data).toEqual({ done: true })
    expect(server.received).toHaveLength(2)
  })

  it('when its refusal is read as a stream, too', async () => {
    server.answers = [busy(), (response) => response.end('file')]
    await client().v3.billdownload.file.get({ query: { token: 't' }, responseType: 'stream' } as never)
    expect(server.received).toHaveLength(2)
  })

  it('by the user’s own adapter', async () => {
    const sent: string[] = []
    const adapter = async (config: { data?: string }) => {
      sent.push(String(config.data))
      if (sent.length > 1) return axios.getAdapter('http')(config as never)
      throw new axios.AxiosError('socket hang up', 'ECONNRESET', config as never, {})
    }
    server.answers = [ok()]
    const { headers } = await order(client(), { adapter })
    expect(sent).toEqual(['{"out_refund_no":"R1","note":"中"}', '{"out_refund_no":"R1","note":"中"}'])
    expect(headers).toBeInstanceOf(axios.AxiosHeaders)
  })
})

describe('a call is not sent again', () => {
  it.each([
    ['400', () => refusal(400, 'PARAM_ERROR')],
    ['400 SYSTEM_ERROR', () => refusal(400, 'SYSTEM_ERROR')],
    ['401', () => refusal(401, 'SIGN_ERROR')],
    ['403', () => refusal(403, 'RULE_LIMIT')],
    ['404', () => refusal(404, 'ORDER_NOT_EXIST')],
    ['408', () => refusal(408, 'TIMEOUT')],
    ['429 of another kind', () => refusal(429, 'QUOTA_EXCEEDED')],
    ['500 of another kind', () => refusal(500, 'BANK_ERROR')],
    ['501', () => answer(identity, 501)],
    ['302', () => answer(identity, 302, {}, { Location: 'http://127.0.0.1:1/' })],
    ['a success that nobody signed', () => unsigned(200, 'OK')],
    ['a success that is not believed', () => answer(identity, 200, {}, { 'Wechatpay-Nonce': 'other' })],
    ['a success of long ago', () => answer(identity, 200, {}, { 'Wechatpay-Timestamp': '1000000000' })],
    ['a probe', () => answer(identity, 200, {}, { 'Wechatpay-Signature': 'WECHATPAY/SIGNTEST/x' })],
    ['a refusal that is not believed', () => refusal(500, 'SYSTEM_ERROR', { 'Wechatpay-Nonce': 'other' })],
    [
      'rubbish for HTTP',
      () => (_: unknown, request: { socket: { end(text: string): void } }) => request.socket.end('?'),
    ],
    ['rubbish for gzip', () => answer(identity, 200, {}, { 'Content-Encoding': 'gzip' })],
  ])('after %s', async (_, failure) => {
    server.answers = [failure() as never, ok()]
    await rejection(order(client()))
    expect(server.received).toHaveLength(1)
  })

  it('after a refusal that the caller accepts', async () => {
    server.answers = [busy(), ok()]
    await expect(query(client(), { validateStatus: () => true })).resolves.toMatchObject({ status: 500 })
    expect(server.received).toHaveLength(1)
  })
})

describe('a POST that WeChat Pay would not know again', () => {
  it.each([
    ['500', busy],
    ['503', () => answer(identity, 503)],
    ['429 that nobody signed', () => unsigned(429, 'FREQUENCY_LIMITED')],
    ['a closed connection', () => drop],
    ['a reset connection', () => reset],
  ])('is not sent again after %s', async (_, failure) => {
    server.answers = [failure(), ok()]
    await rejection(echo(client()))
    expect(server.received).toHaveLength(1)
  })

  it('is not sent again after a time without an answer', async () => {
    server.answers = [() => undefined, ok()]
    const error = await rejection(echo(client(), { retry: { attemptTimeout: 30 } }))
    expect(error).toMatchObject({ code: 'NETWORK_TIMEOUT', sent: true })
    expect(server.received).toHaveLength(1)
  })

  it('is sent again where it was turned away', async () => {
    server.answers = [refusal(429, 'FREQUENCY_LIMITED'), ok()]
    await echo(client())
    expect(server.received).toHaveLength(2)
  })

  it('is sent again where nobody took its connection', async () => {
    const retries: RetryEvent[] = []
    const nobody = client({ axios: { baseURL: 'http://127.0.0.1:1' } }).on('retry', (event) =>
      retries.push(event),
    )
    const error = await rejection(echo(nobody))
    expect(error).toMatchObject({ code: 'NETWORK_FAILED', sent: false })
    expect(error.message).not.toContain('carried the call out')
    expect(retries.map(({ attempt, systemCode }) => [attempt, systemCode])).toEqual([
      [1, 'ECONNREFUSED'],
      [2, 'ECONNREFUSED'],
    ])
  })

  it('is sent again where the caller promises that it is idempotent', async () => {
    server.answers = [busy(), ok()]
    await echo(client(), { retry: { idempotent: true } })
    expect(server.received).toHaveLength(2)
  })

  it('stays what it is where the caller says that a call with a number is none', async () => {
    server.answers = [busy(), ok()]
    await rejection(order(client(), { retry: { idempotent: false } }))
    expect(server.received).toHaveLength(1)
  })
})

describe('what an error says of earlier attempts', () => {
  it('is that the call may have been carried out, although the last one was not sent', async () => {
    const once = await startAnswering()
    once.answers = [
      (_, request) => {
        request.socket.destroy()
        void once.close()
      },
    ]
    const error = await rejection(order(client({ axios: { baseURL: once.url } })))
    expect(error).toMatchObject({ code: 'NETWORK_FAILED', sent: true, cause: { code: 'ECONNREFUSED' } })
    expect(error.message).toContain('repeat it with identical parameters')
    expect(JSON.stringify(error)).toContain('"sent":true')
  })
})

describe('interceptors of the user’s own', () => {
  it('see one call, and every attempt repeats what they made of it', async () => {
    const wxpay = client()
    const seen: string[] = []
    wxpay.axios.interceptors.request.use((config) => {
      seen.push('request')
      config.headers.set('Idempotency-Key', `k${seen.length}`)
      config.params = { at: seen.length }
      return config
    })
    wxpay.axios.interceptors.response.use((response) => {
      seen.push('response')
      return response
    })
    server.answers = [busy(), drop, ok()]
    await echo(wxpay)
    expect(seen).toEqual(['request', 'response'])
    expect(server.received.map(({ url, headers }) => [url, headers['idempotency-key']])).toEqual([
      ['/v3/any/echo?at=1', 'k1'],
      ['/v3/any/echo?at=1', 'k1'],
      ['/v3/any/echo?at=1', 'k1'],
    ])
  })

  it('that fail with an error of another request cause no retry of this one', async () => {
    const wxpay = client()
    wxpay.axios.interceptors.request.use(async (config) => {
      await axios.get('http://127.0.0.1:1', { proxy: false })
      return config
    })
    await expect(query(wxpay)).rejects.toMatchObject({ code: 'NETWORK_FAILED' })
    expect(server.received).toEqual([])
  })
})

it('an interceptor that fails with the config of an earlier call sends nothing', async () => {
  server.answers = [drop]
  const wxpay = client({ retry: { ...SOON, attempts: 2 } })
  const { config } = await rejection(order(wxpay))
  wxpay.axios.interceptors.request.use((again) => {
    throw new axios.AxiosError('not now', 'ECONNREFUSED', again)
  })
  await expect(wxpay.axios.request(config as object)).rejects.toMatchObject({ code: 'NETWORK_FAILED' })
  expect(server.received).toHaveLength(2)
})

describe('a body', () => {
  it('that is bytes is repeated', async () => {
    server.answers = [busy(), ok()]
    const wxpay = client()
    await wxpay.axios.post('/v3/any', Buffer.from('{"out_trade_no":"A1"}'))
    expect(server.received.map(({ body }) => body)).toEqual([
      '{"out_trade_no":"A1"}',
      '{"out_trade_no":"A1"}',
    ])
  })

  it('that somebody changed meanwhile is not sent, and its failure shows no signature', async () => {
    let sendings = 0
    const adapter = async (config: { data?: string }) => {
      sendings += 1
      config.data = '{"out_refund_no":"R2"}'
      throw new axios.AxiosError('socket hang up', 'ECONNRESET', config as never, {})
    }
    const error = await rejection(order(client(), { adapter }))
    expect(error).toBeInstanceOf(WechatPayNetworkError)
    expect(error.config).not.toHaveProperty('headers.Authorization')
    expect(sendings).toBe(1)
  })
})

describe('Retry-After', () => {
  const limited = (after: string) => refusal(429, 'FREQUENCY_LIMITED', { 'Retry-After': after })

  it('is waited for', async () => {
    server.answers = [limited('1'), ok()]
    await query(client({ retry: { minDelay: 1, maxDelay: 1_500 } }))
    const [first, second] = server.received.map(({ at }) => at) as [number, number]
    expect(second - first).toBeGreaterThanOrEqual(990)
  })

  it.each([
    ['than maxDelay', { minDelay: 1, maxDelay: 900 }, 30_000],
    ['than the time that is left', { minDelay: 1, maxDelay: 60_000 }, 900],
  ])('that is longer %s is not undercut: the refusal stands', async (_, retry, timeout) => {
    server.answers = [limited('1'), ok()]
    await expect(query(client({ retry, axios: { timeout } }))).rejects.toMatchObject({ status: 429 })
    expect(server.received).toHaveLength(1)
  })

  it('may be a date', async () => {
    server.answers = [limited(new Date(Date.now() + 3_600_000).toUTCString()), ok()]
    await expect(query(client())).rejects.toMatchObject({ status: 429 })
    server.answers = [limited(new Date(Date.now() - 1_000).toUTCString()), ok()]
    await expect(query(client())).resolves.toMatchObject({ status: 200 })
  })
})

describe('the timeout of a call', () => {
  it('is that of all attempts together', async () => {
    server.answers = [(...exchange) => setTimeout(() => drop(...exchange), 100), () => undefined]
    const error = await rejection(query(client(), { timeout: 300 }))
    expect(error).toMatchObject({ code: 'NETWORK_TIMEOUT' })
    const [, left] = /timeout of (\d+)ms exceeded/.exec(error.message) as unknown as [string, string]
    expect(Number(left)).toBeLessThanOrEqual(201)
    expect(server.received).toHaveLength(2)
  })

  it('ends a call whose next attempt would begin too late', async () => {
    jest.spyOn(Math, 'random').mockReturnValue(0.9)
    const late = { minDelay: 10_000, maxDelay: 10_000 }
    server.answers = [busy(), ok()]
    await expect(query(client({ retry: late }), { timeout: 5_000 })).rejects.toMatchObject({ status: 500 })
    jest.restoreAllMocks()
    expect(server.received).toHaveLength(1)
  })

  it('may be divided, so that one attempt without an answer is not the last', async () => {
    server.answers = [() => undefined, (response) => response.writeHead(200).write('{'), ok()]
    const wxpay = client({ retry: { ...SOON, attemptTimeout: 60 } })
    await expect(order(wxpay, { timeout: 5_000 })).resolves.toMatchObject({ status: 200 })
    expect(server.received).toHaveLength(3)
  })

  it('is given back to the config, as is the host', async () => {
    server.answers = [busy(), ok()]
    const { config } = await query(client(), { timeout: 4_321 })
    expect(config).toMatchObject({ timeout: 4_321, baseURL: server.url })
  })
})

it('the config of a call that failed for good may be sent again, as a call of its own', async () => {
  server.answers = [busy()]
  const wxpay = client({ retry: { ...SOON, attempts: 2 } })
  const error = await rejection(order(wxpay))
  server.answers = [busy(), ok()]
  const { data } = await wxpay.axios.request(error.config as object)
  expect(data).toEqual({ done: true })
  expect(new Set(server.received.map(({ body }) => body)).size).toBe(1)
  expect(server.received).toHaveLength(4)
})
