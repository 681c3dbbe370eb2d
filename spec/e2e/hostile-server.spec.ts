import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { type WechatPay, WechatPayError } from '../../lib'
import { createAgents } from '../../lib/agents'
import { createIdentity, type Identity } from '../../lib/sandbox'
import { clientOf, rejection } from '../support/answering'
import { signAnswer } from '../support/sign-answer'

/** A server that writes what it likes: node:http would not let it. */
let server: Server
let identity: Identity
let requests: string[]
let misbehave: (socket: Socket) => unknown

beforeAll(async () => {
  identity = await createIdentity()
  server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.on('data', (chunk) => {
      requests.push(chunk.toString())
      misbehave(socket)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => {
  agents.httpAgent.destroy()
  server.close()
})

let agents: ReturnType<typeof createAgents>
beforeEach(() => {
  requests = []
  agents = createAgents(5_000)
})
afterEach(() => agents.httpAgent.destroy())

const BODY = '{"done":true}'
const baseURL = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

/** A call that must not be made twice, by a client that would if it could. */
function refund(options: Record<string, unknown> = {}): Promise<unknown> {
  return client()
    .chain('v3/refund/without/number')
    .post({ json: { amount: 1 }, ...options })
}

function client(): WechatPay {
  const retry = { attempts: 3, minDelay: 1, maxDelay: 2 }
  return clientOf(identity, { retry, axios: { baseURL: baseURL(), timeout: 400, ...agents } })
}

/** The bytes of an answer, signed for its body unless told otherwise. */
function bytes(body: string, headers: Record<string, string | number> = {}, status = '200 OK'): string {
  const all = { ...signAnswer(identity, Buffer.from(BODY)), 'Content-Length': body.length, ...headers }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  return [`HTTP/1.1 ${status}`, ...lines, '', body].join('\r\n')
}

const flood = (socket: Socket, start: string) => {
  socket.write(start)
  const more = () => {
    while (!socket.destroyed && socket.write('x'.repeat(1024 * 1024)));
  }
  socket.on('drain', more)
  more()
}

it.each<[string, (socket: Socket) => unknown, object]>([
  ['closes without a word', (socket) => socket.end(), { code: 'NETWORK_FAILED' }],
  ['resets the connection', (socket) => socket.resetAndDestroy(), { code: 'NETWORK_FAILED' }],
  ['says nothing', () => undefined, { code: 'NETWORK_TIMEOUT' }],
  ['stops in the status line', (socket) => socket.end('HTTP/1.1 20'), { code: 'NETWORK_FAILED' }],
  ['stops in the headers', (socket) => socket.write('HTTP/1.1 200 OK\r\nA: '), { code: 'NETWORK_TIMEOUT' }],
  [
    'stops in the body',
    (socket) => socket.write(bytes('{"done":', { 'Content-Length': 13 })),
    { code: 'NETWORK_TIMEOUT' },
  ],
  [
    'resets in the body',
    (socket) => socket.write(bytes('{', { 'Content-Length': 13 }), () => socket.resetAndDestroy()),
    { code: 'NETWORK_FAILED' },
  ],
  [
    'promises more than it sends',
    (socket) => socket.end(bytes(BODY, { 'Content-Length': 5_000 })),
    { code: 'NETWORK_FAILED' },
  ],
  [
    'sends more than it promised',
    (socket) => socket.end(bytes(BODY, { 'Content-Length': 5 })),
    { code: 'NETWORK_FAILED', cause: { code: 'HPE_INVALID_CONSTANT' } },
  ],
  [
    'promises a length that is no number',
    (socket) => socket.end(bytes(BODY, { 'Content-Length': '13, 5' })),
    { code: 'NETWORK_FAILED' },
  ],
  [
    'gives two lengths',
    (socket) => socket.end(bytes(BODY, { 'content-length': 5 })),
    { code: 'NETWORK_FAILED' },
  ],
  [
    'gives a length and chunks',
    (socket) => socket.end(bytes(`d\r\n${BODY}\r\n0\r\n\r\n`, { 'Transfer-Encoding': 'chunked' })),
    { code: 'NETWORK_FAILED' },
  ],
  [
    'stops between chunks',
    (socket) => {
      const [head] = bytes('').split('\r\n\r\n', 1)
      socket.end(`${head?.replace('Content-Length: 0', 'Transfer-Encoding: chunked')}\r\n\r\n5\r\n{"don\r\n`)
    },
    { code: 'NETWORK_FAILED' },
  ],
  [
    'sends a page of a gateway',
    (socket) => socket.end('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 12\r\n\r\n<html></html'),
    { code: 'HTTP_502', status: 502, verified: false },
  ],
  [
    'sends a page of a gateway as a success',
    (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n<html></html'),
    { code: 'SIGNATURE_HEADERS_MISSING', status: 200 },
  ],
  [
    'redirects to another host',
    (socket) => socket.end(bytes('', { Location: `${baseURL()}/elsewhere` }, '307 Temporary Redirect')),
    { code: 'HTTP_307', status: 307 },
  ],
  [
    'redirects to another scheme',
    (socket) => socket.end(bytes('', { Location: 'file:///etc/passwd' }, '302 Found')),
    { code: 'HTTP_302', status: 302 },
  ],
  [
    'answers with headers without end',
    (socket) => flood(socket, 'HTTP/1.1 200 OK\r\nA: '),
    { code: 'NETWORK_FAILED', cause: { code: 'HPE_HEADER_OVERFLOW' } },
  ],
  [
    'says "continue" and nothing else',
    (socket) => socket.write('HTTP/1.1 100 Continue\r\n\r\n'),
    { code: 'NETWORK_TIMEOUT' },
  ],
  [
    'speaks another protocol',
    (socket) => socket.end('220 smtp.example ESMTP\r\n'),
    { code: 'NETWORK_FAILED' },
  ],
])('a server that %s: one request, and an error that says so in time', async (_, behave, expected) => {
  misbehave = behave
  const start = performance.now()
  const error = await rejection(refund())
  expect(error).toBeInstanceOf(WechatPayError)
  expect(error).toMatchObject(expected)
  expect(error.message).toContain('POST v3/refund/without/number')
  expect(performance.now() - start).toBeLessThan(4_000)
  expect(requests).toHaveLength(1)
})

it('an answer that does not end takes bounded memory', async () => {
  misbehave = (socket) => flood(socket, 'HTTP/1.1 200 OK\r\nTransfer-Encoding: identity\r\n\r\n')
  const before = process.memoryUsage().arrayBuffers
  const error = await rejection(refund({ timeout: 10_000 }))
  expect(error.message).toContain('longer than 67108864 bytes')
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(300 * 1024 * 1024)
  expect(requests).toHaveLength(1)
})

it('a second answer to one request is not taken for the answer to the next', async () => {
  const smuggled = Buffer.from('{"smuggled":true}')
  const second = bytes(String(smuggled), {
    ...signAnswer(identity, smuggled),
    'Content-Length': smuggled.length,
  })
  misbehave = (socket) => {
    if (requests.length === 1) socket.write(bytes(BODY) + second)
    else socket.write(bytes(BODY))
  }
  const wxpay = client()
  const answers = []
  for (let at = 0; at < 2; at++) answers.push(await wxpay.chain('v3/any').get())
  expect(answers.map(({ data }) => data)).toEqual([{ done: true }, { done: true }])
})

it('an answer that nobody asked for is not taken for the answer to the next request', async () => {
  const smuggled = Buffer.from('{"smuggled":true}')
  const second = bytes(String(smuggled), {
    ...signAnswer(identity, smuggled),
    'Content-Length': smuggled.length,
  })
  misbehave = (socket) => {
    socket.write(bytes(BODY))
    if (requests.length === 1) setTimeout(() => socket.write(second), 30)
  }
  const wxpay = client()
  await wxpay.chain('v3/any').get()
  await new Promise((done) => setTimeout(done, 80))
  const { data } = await wxpay.chain('v3/any').get()
  expect(data).toEqual({ done: true })
})

describe('through axios’ own adapter, which progress needs', () => {
  const progress = { onDownloadProgress: () => undefined }

  it('an answer that comes one byte at a time is a timeout all the same', async () => {
    misbehave = (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n')
      const drip = setInterval(() => socket.write(' '), 20)
      socket.on('close', () => clearInterval(drip))
    }
    const error = await rejection(refund({ ...progress, timeout: 150 }))
    expect(error).toMatchObject({ code: 'NETWORK_TIMEOUT', sent: true })
    expect(error.message).toContain('timeout of 150ms exceeded')
  })

  it('a caller can still give up', async () => {
    const controller = new AbortController()
    misbehave = () => controller.abort()
    const { signal } = controller
    const error = await rejection(refund({ ...progress, signal }))
    expect(error).toMatchObject({ code: 'NETWORK_CANCELED', config: { signal } })
  })
})
