import { createIdentity, type Identity } from '../../lib/sandbox'
import type { ClientConfig, FailoverEvent, WechatPay } from '../../types'
import { clientOf, rejection } from '../support/answering'
import { type FakeHosts, type State, startFakeHosts } from '../support/fake-hosts'
import { signAnswer } from '../support/sign-answer'

const MAIN = 'api.mch.weixin.qq.com'
const SPARE = 'api2.mch.weixin.qq.com'
const OVERSEAS = 'apihk.mch.weixin.qq.com'
const GATEWAY = 'gateway.example'

let identity: Identity
let hosts: FakeHosts
let events: FailoverEvent[]

beforeAll(async () => {
  identity = await createIdentity()
  hosts = await startFakeHosts([MAIN, SPARE, OVERSEAS, GATEWAY])
})
afterAll(() => hosts.close())
beforeEach(() => {
  hosts.received.length = 0
  hosts.states.clear()
  hosts.respond = ok
  events = []
})

const BODY = Buffer.from('{"done":true}')
const ok: FakeHosts['respond'] = (response) => response.writeHead(200, signAnswer(identity, BODY)).end(BODY)

function client({ axios, ...config }: Partial<ClientConfig> = {}): WechatPay {
  const wxpay = clientOf(identity, { ...config, axios: { httpsAgent: hosts.agent, ...axios } })
  return wxpay.on('failover', (event) => events.push(event))
}

/** A call that must not be made twice. */
const pay = (wxpay: WechatPay, options = {}) =>
  wxpay.chain('v3/pay/once').post({ json: { amount: 1 }, ...options })

it('calls go to the main host, by default', async () => {
  await pay(client())
  expect(hosts.received).toEqual([MAIN])
})

describe('a main host', () => {
  it.each<[string, State, string]>([
    ['that has no address', 'unknown', 'ENOTFOUND'],
    ['that refuses connections', 'refused', 'ECONNREFUSED'],
    ['that breaks off the TLS handshake', 'closing', 'ECONNRESET'],
    ['whose certificate nobody vouches for', 'untrusted', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
  ])('%s is replaced by the spare, in the same call', async (_, state, systemCode) => {
    hosts.states.set(MAIN, state)
    const { data, config } = await pay(client())
    expect(data).toEqual({ done: true })
    expect(hosts.received).toEqual([SPARE])
    expect(config.baseURL).toBe(`https://${MAIN}`)
    expect(events).toEqual([
      {
        ...{ method: 'POST', template: 'v3/pay/once', host: MAIN, attempt: 1 },
        ...{ to: SPARE, code: 'NETWORK_FAILED', systemCode },
      },
    ])
  })

  it.each<[string, State]>([
    ['whose name look-up does not end', 'unanswered'],
    ['that does not finish the TLS handshake', 'silent'],
  ])('%s is replaced by the spare after a while', async (_, state) => {
    hosts.states.set(MAIN, state)
    const { data } = await pay(client({ failover: { connectTimeout: 300 } }))
    expect(data).toEqual({ done: true })
    expect(events).toMatchObject([{ code: 'NETWORK_TIMEOUT', systemCode: 'ETIMEDOUT' }])
  })

  it.each<State>(['unanswered', 'silent'])(
    'that is %s for all the time of an attempt is replaced, too',
    async (state) => {
      hosts.states.set(MAIN, state)
      await pay(client({ retry: { attempts: 1, attemptTimeout: 600 } }))
      expect(hosts.received).toEqual([SPARE])
    },
  )

  it('may take longer to answer than to take a connection', async () => {
    Object.assign(hosts.agent, { keepAlive: true })
    hosts.respond = (...exchange) => setTimeout(() => ok(...exchange), 650)
    const wxpay = client({ failover: { connectTimeout: 500 } })
    await pay(wxpay)
    await pay(wxpay)
    Object.assign(hosts.agent, { keepAlive: false }).destroy()
    expect(hosts.received).toEqual([MAIN, MAIN])
  })

  it('gets no more than half of the time for a call to take a connection', async () => {
    hosts.states.set(MAIN, 'silent')
    await expect(pay(client({ axios: { timeout: 1_600 } }))).resolves.toMatchObject({ status: 200 })
  })

  it('is left alone by the calls after it', async () => {
    hosts.states.set(MAIN, 'refused')
    const wxpay = client()
    await pay(wxpay)
    hosts.states.set(MAIN, 'up')
    await pay(wxpay)
    expect(hosts.received).toEqual([SPARE, SPARE])
  })

  it('is tried again after a while, and used again once it answers', async () => {
    hosts.states.set(MAIN, 'refused')
    const wxpay = client({ failover: { cooldown: 50 } })
    await pay(wxpay)
    hosts.states.set(MAIN, 'up')
    await new Promise((done) => setTimeout(done, 60))
    await pay(wxpay)
    await pay(wxpay)
    expect(hosts.received).toEqual([SPARE, MAIN, MAIN])
  })

  it('is used again at once when the spare cannot be reached', async () => {
    hosts.states.set(MAIN, 'refused')
    const wxpay = client()
    await pay(wxpay)
    hosts.states.set(MAIN, 'up').set(SPARE, 'refused')
    await pay(wxpay)
    expect(hosts.received).toEqual([SPARE, MAIN])
    expect(events.map(({ to }) => to)).toEqual([SPARE, MAIN])
  })

  it('does not pass its trouble on to other clients', async () => {
    hosts.states.set(MAIN, 'refused')
    await pay(client())
    hosts.states.set(MAIN, 'up')
    await pay(client())
    expect(hosts.received).toEqual([SPARE, MAIN])
  })
})

describe('nothing that may have arrived is sent to the other host', () => {
  it.each<[string, FakeHosts['respond']]>([
    ['a closed connection', (response) => response.socket?.destroy()],
    [
      'an answer that stops',
      (response) => response.writeHead(200, { 'Content-Length': 9 }).write('{', () => response.destroy()),
    ],
    ['502', (response) => response.writeHead(502).end('<html>')],
    ['503', (response) => response.writeHead(503).end()],
    ['a success that nobody signed', (response) => response.end('{}')],
  ])('after %s', async (_, respond) => {
    hosts.respond = respond
    await rejection(pay(client()))
    expect(hosts.received).toEqual([MAIN])
    expect(events).toEqual([])
  })

  it('after a time without an answer', async () => {
    hosts.respond = () => undefined
    await expect(pay(client(), { timeout: 1_000 })).rejects.toMatchObject({
      code: 'NETWORK_TIMEOUT',
      sent: true,
    })
    expect(hosts.received).toEqual([MAIN])
  })

  it('after the caller gave up', async () => {
    hosts.states.set(MAIN, 'silent')
    const signal = AbortSignal.timeout(40)
    const error = await rejection(pay(client(), { signal }))
    expect(error).toMatchObject({ code: 'NETWORK_CANCELED', sent: false })
    expect(hosts.received).toEqual([])
  })
})

it('a certificate that nobody vouches for is sent nothing', async () => {
  hosts.states.set(MAIN, 'untrusted').set(SPARE, 'untrusted')
  const error = await rejection(pay(client()))
  expect(error).toMatchObject({
    code: 'NETWORK_FAILED',
    sent: false,
    cause: { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
  })
  expect(hosts.received).toEqual([])
})

it('a call that neither host takes fails after one try of each', async () => {
  hosts.states.set(MAIN, 'unknown').set(SPARE, 'refused')
  const error = await rejection(pay(client()))
  expect(error.message).toContain(`at https://${SPARE}`)
  expect(error).toMatchObject({ sent: false, config: { baseURL: `https://${MAIN}` } })
  expect(events).toHaveLength(1)
})

it('each attempt of a retry tries both hosts', async () => {
  hosts.states.set(MAIN, 'refused').set(SPARE, 'refused')
  const tried: [number, string][] = []
  const wxpay = client({ retry: { attempts: 2, minDelay: 1, maxDelay: 1 } })
  wxpay.on('request', ({ attempt, host }) => tried.push([attempt, host]))
  await rejection(pay(wxpay))
  expect(tried).toEqual([
    [1, MAIN],
    [1, SPARE],
    [2, SPARE],
    [2, MAIN],
  ])
})

it('the config of a call that was answered by the spare may be sent again', async () => {
  hosts.states.set(MAIN, 'refused')
  const wxpay = client()
  const { config } = await pay(wxpay)
  await expect(wxpay.axios.request(config)).resolves.toMatchObject({ data: { done: true } })
})

it('a file that is streamed is fetched from the spare, too', async () => {
  hosts.states.set(MAIN, 'refused')
  hosts.respond = (response) => response.end('file')
  await client().v3.billdownload.file.get({ query: { token: 't' }, responseType: 'stream' } as never)
  expect(hosts.received).toEqual([SPARE])
})

describe('there is no spare', () => {
  it.each<[string, string, Partial<ClientConfig>, object]>([
    ['where failover is turned off', MAIN, { failover: false }, {}],
    ['for a host of the user’s own', GATEWAY, { axios: { baseURL: `https://${GATEWAY}` } }, {}],
    ['for the host that one call names', GATEWAY, {}, { baseURL: `https://${GATEWAY}` }],
    [
      'for the spare, where it is the host of a client',
      SPARE,
      { axios: { baseURL: `https://${SPARE}` } },
      {},
    ],
  ])('%s', async (_, host, config, options) => {
    hosts.states.set(host, 'refused')
    await expect(pay(client(config), options)).rejects.toMatchObject({ code: 'NETWORK_FAILED' })
    expect(hosts.received).toEqual([])
  })

  it('for overseas calls', async () => {
    hosts.states.set(OVERSEAS, 'refused')
    await rejection(client().chain('v3/global/x').get())
    expect(hosts.received).toEqual([])
    expect(events).toEqual([])
  })

  it('for a signature that would leave WeChat Pay: other hosts are refused as ever', async () => {
    hosts.states.set(MAIN, 'refused')
    const wxpay = client()
    await pay(wxpay)
    wxpay.axios.interceptors.request.use((config) => ({ ...config, baseURL: `https://${GATEWAY}` }))
    await expect(pay(wxpay)).rejects.toMatchObject({ code: 'PATH_UNSAFE' })
    expect(hosts.received).toEqual([SPARE])
  })
})
