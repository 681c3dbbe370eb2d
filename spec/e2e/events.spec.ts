import { inspect } from 'node:util'
import type { WechatPay } from '../../lib'
import { createIdentity, type Identity } from '../../lib/sandbox'
import type { ClientConfig, WechatPayEvents } from '../../types'
import { type Answering, answer, clientOf, drop, rejection, startAnswering } from '../support/answering'

let identity: Identity
let server: Answering
let events: [name: string, event: object][]

beforeAll(async () => {
  identity = await createIdentity()
  server = await startAnswering()
})
afterAll(() => server.close())
beforeEach(() => {
  events = []
  server.received.length = 0
})

function client(config: Partial<ClientConfig> = {}): WechatPay {
  const wxpay = clientOf(identity, { ...config, axios: { baseURL: server.url, ...config.axios } })
  for (const name of ['request', 'response', 'retry', 'failover'] as const) {
    wxpay.on(name, (event: WechatPayEvents[typeof name]) => events.push([name, event]))
  }
  return wxpay
}

const SECRET = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
const call = (wxpay: WechatPay) =>
  wxpay.chain('v3/users/{openid}/x').post({
    ...{ openid: SECRET, query: { mchid: SECRET }, headers: { 'X-Secret': SECRET } },
    json: { name: SECRET, out_trade_no: SECRET },
  })

const about = (attempt = 1) => ({
  ...{ method: 'POST', template: 'v3/users/{openid}/x', attempt },
  host: new URL(server.url).host,
})
const elapsed = expect.any(Number)

it('a call that is answered is a request and a response', async () => {
  server.answers = [answer(identity, 200, {}, { 'Request-ID': '08F7-0' })]
  await call(client())
  expect(events).toEqual([
    ['request', about()],
    ['response', { ...about(), elapsed, status: 200, verified: true, requestId: '08F7-0' }],
  ])
})

it('a response tells how long it took', async () => {
  server.answers = [(...exchange) => setTimeout(() => answer(identity, 200)(...exchange), 60)]
  await call(client())
  const [, [, { elapsed }]] = events as [unknown, [string, { elapsed: number }]]
  expect(elapsed).toBeGreaterThanOrEqual(55)
  expect(elapsed).toBeLessThan(5_000)
})

it.each<[string, Record<string, unknown>, object]>([
  ['a refusal', { status: 400, code: 'PARAM_ERROR' }, { status: 400, code: 'PARAM_ERROR', verified: true }],
  ['a refusal without a code', { status: 404 }, { status: 404, code: 'HTTP_404', verified: true }],
  [
    'a refusal that nobody signed',
    { status: 502, signed: false },
    { status: 502, code: 'HTTP_502', verified: false },
  ],
  [
    'a success that nobody signed',
    { status: 200, signed: false },
    { status: 200, code: 'SIGNATURE_HEADERS_MISSING', verified: false },
  ],
])('%s is a response with its code', async (_, { status, code, signed }, told) => {
  server.answers = [
    signed === false
      ? (response) => response.writeHead(status as number).end('<html>')
      : answer(identity, status as number, code ? { code, message: SECRET } : {}),
  ]
  await rejection(call(client()))
  expect(events).toEqual([
    ['request', about()],
    ['response', { ...about(), elapsed, ...told }],
  ])
})

it('a call without an answer is a response with the codes of the failure', async () => {
  server.answers = [drop]
  await rejection(call(client()))
  const codes = { code: 'NETWORK_FAILED', systemCode: 'ECONNRESET' }
  expect(events[1]).toEqual(['response', { ...about(), elapsed, verified: false, ...codes }])
})

it('a file that WeChat Pay does not sign is not verified', async () => {
  server.answers = [(response) => response.end('file')]
  await client().v3.billdownload.file.get({ query: { token: 't' } } as never)
  expect(events[1]?.[1]).toMatchObject({ status: 200, verified: false })
})

it('each attempt is told of, with the delay and the reason between', async () => {
  server.answers = [answer(identity, 500, { code: 'SYSTEM_ERROR' }), drop, answer(identity, 200)]
  await call(client({ retry: { minDelay: 1, maxDelay: 2 } }))
  const lost = { code: 'NETWORK_FAILED', systemCode: 'ECONNRESET' }
  expect(events).toEqual([
    ['request', about(1)],
    ['response', { ...about(1), elapsed, status: 500, verified: true, code: 'SYSTEM_ERROR' }],
    ['retry', { ...about(1), delay: expect.any(Number), code: 'SYSTEM_ERROR' }],
    ['request', about(2)],
    ['response', { ...about(2), elapsed, verified: false, ...lost }],
    ['retry', { ...about(2), delay: expect.any(Number), ...lost }],
    ['request', about(3)],
    ['response', { ...about(3), elapsed, status: 200, verified: true }],
  ])
})

it('no event holds an id, a body, a header, a message or a signature', async () => {
  const refused = answer(identity, 500, { code: 'SYSTEM_ERROR', message: SECRET, detail: { value: SECRET } })
  server.answers = [refused, drop, answer(identity, 200, { name: SECRET })]
  const wxpay = client({ retry: { minDelay: 1, maxDelay: 2 } })
  await call(wxpay)
  server.answers = [answer(identity, 200)]
  await wxpay.chain(`v3/users/${SECRET}/x?y=${SECRET}`).get()
  await wxpay.axios.get(`/v3/users/${SECRET}/x`, { params: { y: SECRET } })
  const printed = inspect(events, { depth: Infinity, showHidden: true }) + JSON.stringify(events)
  expect(events).toHaveLength(12)
  expect(printed).toContain('v3/users/{id}/x')
  expect(printed).not.toContain(SECRET)
  expect(printed).not.toContain('WECHATPAY2')
})

it('what is never sent is no event', async () => {
  const wxpay = client()
  await rejection(wxpay.chain('v3/x/{id}').get())
  await rejection(wxpay.axios.get('http://elsewhere.example/v3/x'))
  expect(events).toEqual([])
})

it('requests that one client makes are no event of another', async () => {
  server.answers = [answer(identity, 200)]
  client()
  await call(clientOf(identity, { axios: { baseURL: server.url } }))
  expect(events).toEqual([])
})

it('a listener that throws or rejects changes no call', async () => {
  const warned = jest.spyOn(process, 'emitWarning').mockImplementation()
  server.answers = [answer(identity, 500, { code: 'SYSTEM_ERROR' }), answer(identity, 200, { done: true })]
  const wxpay = clientOf(identity, { retry: { minDelay: 1 }, axios: { baseURL: server.url } })
  for (const name of ['request', 'response', 'retry'] as const) {
    wxpay.on(name, () => {
      throw new Error(name)
    })
    wxpay.on(name, () => Promise.reject(new Error(name)))
  }
  await expect(call(wxpay)).resolves.toMatchObject({ data: { done: true } })
  await new Promise(setImmediate)
  expect(warned).toHaveBeenCalledTimes(6)
  warned.mockRestore()
})

it('listeners are added and taken off one after the other', async () => {
  server.answers = [answer(identity, 200)]
  const listener = jest.fn()
  const wxpay = clientOf(identity, { axios: { baseURL: server.url } })
  expect(wxpay.on('request', listener).on('response', listener).off('request', listener)).toBe(wxpay)
  await call(wxpay)
  expect(listener).toHaveBeenCalledTimes(1)
})
