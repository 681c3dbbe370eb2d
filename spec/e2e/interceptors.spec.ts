import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import axios from 'axios'
import { createClient, operationOf, type WechatPay, WechatPayNetworkError } from '../../lib'
import { type ExchangeReport, type Sandbox, startSandbox } from '../../lib/sandbox'

let sandbox: Sandbox
let wxpay: WechatPay
const seen: ExchangeReport[] = []

beforeAll(async () => {
  sandbox = await startSandbox({
    onExchange: (report) => seen.push(report),
    tamper: (answer, { url }) =>
      url.includes('redirect') ? { ...answer, status: 307, headers: { Location: elsewhere.url } } : undefined,
  })
})
afterAll(() => sandbox.close())
beforeEach(() => {
  seen.length = 0
  elsewhere.requests.length = 0
  wxpay = createClient(sandbox.config)
})

/** A host that a signature must never reach. */
const elsewhere = { url: '', requests: [] as string[], server: undefined as Server | undefined }
beforeAll(async () => {
  const server = createServer((request, response) => {
    elsewhere.requests.push(String(request.headers.authorization))
    response.end('{}')
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  elsewhere.server = server
  elsewhere.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => elsewhere.server?.close())

const query = { mchid: '1900000001' }
const queryOrder = (out_trade_no: string) =>
  wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no, query })

describe('an interceptor of the user’s own', () => {
  it('may change the path, the query and the body before they are signed', async () => {
    wxpay.axios.interceptors.request.use((config) => {
      config.params = { sub_mchid: "a'b c" }
      config.data = { a: 1 }
      config.headers.set('X-Trace', '1')
      return config
    })
    const error = await queryOrder('T1').catch((reason: unknown) => reason)
    expect(seen).toMatchObject([
      {
        url: '/v3/pay/transactions/out-trade-no/T1?mchid=1900000001&sub_mchid=a%27b+c',
        signature: 'accepted',
      },
    ])
    expect(error).toMatchObject({ code: 'PARAM_ERROR' })
  })

  it('knows which operation a call is without its ids', async () => {
    const calls: string[] = []
    wxpay.axios.interceptors.request.use((config) => {
      calls.push(operationOf(config))
      return config
    })
    await queryOrder('T1')
    expect(calls).toEqual(['GET v3/pay/transactions/out-trade-no/{out_trade_no}'])
  })

  it('sees answers only once they are verified', async () => {
    const data: unknown[] = []
    wxpay.axios.interceptors.response.use((response) => {
      data.push(response.data)
      return response
    })
    await queryOrder('T1')
    expect(data).toMatchObject([{ out_trade_no: 'T1' }])
  })

  it('sees errors of this package', async () => {
    const codes: unknown[] = []
    wxpay.axios.interceptors.response.use(undefined, (error) => {
      codes.push(error.code)
      throw error
    })
    await wxpay
      .chain('v3/no')
      .get()
      .catch(() => undefined)
    expect(codes).toEqual(['NOT_FOUND'])
  })

  it('transforms the request before it is signed', async () => {
    const json = { appid: 'wx1', type: 'MERCHANT_ID', account: '1' } as const
    const transformRequest = [(data: string) => data.replace('"1"', '"2"')]
    const { data } = await wxpay.v3.profitsharing.receivers.delete.post({ json, transformRequest })
    expect(data.account).toBe('2')
  })
})

describe('a request made on the axios instance itself', () => {
  it('is signed and verified alike', async () => {
    const { data } = await wxpay.axios.post('/v3/profitsharing/receivers/delete', {
      appid: 'wx1',
      type: 'MERCHANT_ID',
      account: '1',
    })
    expect(data).toMatchObject({ account: '1' })
    expect(seen[0]?.signature).toBe('accepted')
  })
})

describe('a signature never leaves the configured host', () => {
  it.each([
    ['an absolute URL', () => wxpay.axios.get(`${elsewhere.url}/v3/certificates`)],
    ['a URL without a scheme', () => wxpay.axios.get(elsewhere.url.replace('http:', ''))],
    ['an absolute URL in the chain', () => wxpay.chain(`${elsewhere.url}/v3/certificates`).get()],
    ['two slashes in the chain', () => wxpay.chain(elsewhere.url.replace('http:', '')).get()],
  ])('by %s', async (_, call) => {
    await expect(call()).rejects.toMatchObject({ code: 'PATH_UNSAFE' })
    expect(elsewhere.requests).toEqual([])
  })

  it('by an interceptor that rewrites the URL', async () => {
    wxpay.axios.interceptors.request.use((config) => ({ ...config, url: `${elsewhere.url}/x` }))
    await expect(wxpay.v3.certificates.get()).rejects.toMatchObject({ code: 'PATH_UNSAFE' })
    expect(elsewhere.requests).toEqual([])
  })

  it('by an interceptor that changes the host', async () => {
    wxpay.axios.interceptors.request.use((config) => ({ ...config, baseURL: elsewhere.url }))
    await expect(wxpay.v3.certificates.get()).rejects.toMatchObject({ code: 'PATH_UNSAFE' })
    expect(elsewhere.requests).toEqual([])
  })

  it.each(['ftp://127.0.0.1', 'http://127.0.0.1/gw', 'nowhere', 'http://api.mch.weixin.qq.com'])(
    'by the base URL %s of a call',
    async (baseURL) => {
      await expect(wxpay.v3.certificates.get({ baseURL })).rejects.toMatchObject({ code: 'CONFIG_INVALID' })
    },
  )

  it('by a redirect', async () => {
    const call = wxpay.chain('v3/redirect').get({ maxRedirects: 5 })
    await expect(call).rejects.toMatchObject({ status: 307 })
    expect(elsewhere.requests).toEqual([])
  })

  it('by basic authentication in its place', async () => {
    wxpay.axios.defaults.auth = { username: 'u', password: 'p' }
    await queryOrder('T1')
    expect(seen[0]?.signature).toBe('accepted')
  })
})

describe('a path variable', () => {
  it.each([
    ['../../certificates', '..%2F..%2Fcertificates'],
    ['a/b?c#d', 'a%2Fb%3Fc%23d'],
    ['中文 %2e', '%E4%B8%AD%E6%96%87%20%252e'],
    ["it's_-|*", 'it%27s_-%7C%2A'],
  ])('%s is encoded once and stays one segment', async (value, encoded) => {
    const { data } = await queryOrder(value)
    expect(data.out_trade_no).toBe(value)
    expect(seen[0]).toMatchObject({
      url: `/v3/pay/transactions/out-trade-no/${encoded}?mchid=1900000001`,
      signature: 'accepted',
    })
  })

  it.each(['.', '..', '', undefined, null, {}, [], true, '\ud800'])(
    '%p is refused before anything is sent',
    async (value) => {
      await expect(queryOrder(value as string)).rejects.toMatchObject({
        code: expect.stringMatching(/^TEMPLATE_VARIABLE_(MISSING|INVALID)$/),
        variable: 'out_trade_no',
        template: 'v3/pay/transactions/out-trade-no/{out_trade_no}',
      })
      expect(seen).toEqual([])
    },
  )
})

describe('a call that gets no answer', () => {
  it('times out as a network error', async () => {
    const call = wxpay.v3.certificates.get({ timeout: 1, httpAgent: undefined })
    const error = await call.catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(WechatPayNetworkError)
    expect(error).toMatchObject({ code: 'NETWORK_TIMEOUT' })
    expect(axios.isAxiosError(error)).toBe(true)
  })

  it('is cancelled by a signal, which axios recognises', async () => {
    const error = await wxpay.v3.certificates
      .get({ signal: AbortSignal.abort() })
      .catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'NETWORK_CANCELED' })
    expect(axios.isCancel(error)).toBe(true)
  })

  it('keeps the cause', async () => {
    const nobody = createClient({ ...sandbox.config, axios: { baseURL: 'http://127.0.0.1:1', proxy: false } })
    const error = await nobody.v3.certificates.get().catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'NETWORK_FAILED', cause: { code: 'ECONNREFUSED' } })
  })
})

it('the config of a call that got no answer may be sent again as it is', async () => {
  const axiosConfig = { ...sandbox.config.axios, baseURL: 'http://127.0.0.1:1' }
  const nobody = createClient({ ...sandbox.config, axios: axiosConfig })
  const call = nobody.v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no: 'T1', query })
  const error: WechatPayNetworkError = await call.then(
    () => Promise.reject(new Error('somebody answered')),
    (reason) => reason,
  )
  const { data } = await wxpay.axios.request({ ...error.config, baseURL: sandbox.url })
  expect(data).toMatchObject({ out_trade_no: 'T1' })
})

it('500 calls at once are each signed, sent and verified', async () => {
  const numbers = Array.from({ length: 500 }, (_, at) => `T${at}`)
  const answers = await Promise.all(numbers.map(queryOrder))
  expect(answers.map(({ data }) => data.out_trade_no)).toEqual(numbers)
  expect(new Set(seen.map(({ signature }) => signature))).toEqual(new Set(['accepted']))
})
