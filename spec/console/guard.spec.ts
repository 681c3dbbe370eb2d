import { request } from 'node:http'
import { type Sandbox, startSandbox } from '../../lib/sandbox'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(() => sandbox.close())

interface Answer {
  status: number | undefined
  headers: Record<string, unknown>
  body: string
}

/** Sends any headers, those that `fetch` forbids too. */
function send(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body = '',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(sandbox.url + path, { method, headers }, async (response) => {
      let text = ''
      for await (const chunk of response) text += chunk
      resolve({ status: response.statusCode, headers: response.headers, body: text })
    })
    sent.on('error', reject).end(body)
  })
}

const html = { accept: 'text/html,application/xhtml+xml' }
const json = () => ({ origin: sandbox.url, 'content-type': 'application/json' })

it('gives browsers a page at its address, and clients what WeChat Pay has there', async () => {
  expect(await send('GET', '/', html)).toMatchObject({
    status: 200,
    body: expect.stringContaining('<!doctype html>'),
  })
  expect((await send('GET', '/', { accept: 'application/json' })).status).toBe(404)
  expect((await send('POST', '/', html)).status).toBe(404)
  expect((await send('GET', '/v3/certificates', { ...html, 'user-agent': 'a browser' })).status).toBe(401)
})

it.each(['/', '/_console/main.js', '/_console/style.css', '/_console/icon.svg', '/_console/nothing'])(
  'lets nothing foreign run in %s',
  async (path) => {
    const { headers } = await send('GET', path, html)
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toMatch(/unsafe|\*|data:|https?:/)
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' })
    expect(headers).not.toHaveProperty('access-control-allow-origin')
  },
)

it.each<[string, string, Record<string, string>]>([
  ['a name that was bound to this machine', '/', { host: 'evil.test' }],
  ['that name with the port', '/_console/events', { host: 'evil.test:80' }],
  ['another port', '/', { host: '127.0.0.1:1' }],
  ['a page of another site that asks for data', '/_console/requests/1', { 'sec-fetch-site': 'cross-site' }],
])('refuses %s', async (_, path, headers) => {
  expect(await send('GET', path, { ...html, ...headers })).toMatchObject({ status: 403 })
})

it('answers by each of its names', async () => {
  const { port } = new URL(sandbox.url)
  for (const host of [`localhost:${port}`, `[::1]:${port}`])
    expect((await send('GET', '/', { ...html, host })).status).toBe(200)
})

describe('what a button does', () => {
  const rotate = (headers: Record<string, string>) => send('POST', '/_console/rotate', headers, '{}')

  it('is done for the page itself', async () => {
    expect(await rotate(json())).toMatchObject({ status: 200 })
  })

  it.each<[string, () => Record<string, string>, number]>([
    ['another site', () => ({ ...json(), origin: 'https://evil.test' }), 403],
    ['a page without an origin', () => ({ ...json(), origin: 'null' }), 403],
    ['who tells no origin', () => ({ 'content-type': 'application/json' }), 403],
    ['another port of this machine', () => ({ ...json(), origin: 'http://127.0.0.1:1' }), 403],
    ['a form', () => ({ ...json(), 'content-type': 'text/plain' }), 415],
  ])('is refused to %s', async (_, headers, status) => {
    expect(await rotate(headers())).toMatchObject({ status })
  })

  it('is not done by a GET', async () => {
    expect((await send('GET', '/_console/rotate', html)).status).toBe(404)
    expect((await send('DELETE', '/_console/rotate', json())).status).toBe(405)
  })

  it.each<[string, string, string]>([
    ['a command that there is not', 'constructor', '{}'],
    ['an action on nothing', 'act', '{"kind":"order","id":"1","action":"pay"}'],
    ['a fault that there is not', 'fault', '{"kind":"explode"}'],
    ['a notification that there is not', 'resend', '{"id":"1","delay":1000}'],
    ['time that runs back', 'advance', '{"milliseconds":-1}'],
    ['a text', 'fault', '"drop"'],
    ['a list', 'fault', '[]'],
    ['no JSON', 'fault', '{'],
    ['too much', 'fault', `{"kind":"drop","path":"${'x'.repeat(100_000)}"}`],
  ])('is refused for %s', async (_, name, body) => {
    const { status, body: text } = await send('POST', `/_console/${name}`, json(), body)
    expect([400, 404]).toContain(status)
    expect(JSON.parse(text).message).toEqual(expect.any(String))
    expect(sandbox.faults).toEqual([])
  })
})

it('does not count the console’s own requests', async () => {
  sandbox.clear()
  await send('GET', '/_console/style.css', html)
  await send('GET', '/', html)
  expect(sandbox.requests).toEqual([])
})
