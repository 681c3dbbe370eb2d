import { createServer, type IncomingMessage } from 'node:http'
import { bodyParser } from '@koa/bodyparser'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import fastify, { type FastifyInstance } from 'fastify'
import Koa from 'koa'
import type { NotificationListener } from '../../types'
import { codeOf, eventually, type Handled, listen, pause } from '../support/handling'
import { type HttpListener, serve } from '../support/http-listener'
import { payment, refund } from '../support/notifications'

let server: HttpListener | undefined
let listening: Handled
beforeEach(() => {
  listening = listen({ '*': () => {} })
})
afterEach(async () => {
  await server?.close()
  server = undefined
})

type Start = (handle: NotificationListener) => Promise<HttpListener>

const withExpress =
  (prepare: (app: Express) => void, ...before: RequestHandler[]): Start =>
  (handle) => {
    const app = express()
    prepare(app)
    app.post('/notify', ...before, handle.node)
    return serve(createServer(app))
  }

const withKoa =
  (...before: Koa.Middleware[]): Start =>
  (handle) => {
    const app = new Koa()
    for (const middleware of before) app.use(middleware)
    app.use((context) => handle.koa(context))
    return serve(createServer(app.callback()))
  }

const withFastify =
  (prepare: (app: FastifyInstance, handle: NotificationListener) => unknown): Start =>
  async (handle) => {
    const app = fastify()
    prepare(app, handle)
    await app.listen({ port: 0, host: '127.0.0.1' })
    return serve(app.server)
  }

const raw = () => express.raw({ type: () => true })

const RAW: [string, Start][] = [
  ['Node.js', (handle) => serve(createServer(handle.node))],
  ['Express, where nothing read the body', withExpress(() => {})],
  ['Express with express.raw()', withExpress(() => {}, raw())],
  ['Express with express.text()', withExpress(() => {}, express.text({ type: () => true }))],
  ['Express with express.json() after it', withExpress((app) => app.use('/other', express.json()))],
  [
    'Express with express.json() that keeps the bytes as rawBody',
    withExpress(() => {}, express.json({ verify: keepBytes })),
  ],
  ['Koa', withKoa()],
  ['Koa with a body parser that keeps rawBody', withKoa(bodyParser({ enableTypes: ['json', 'xml'] }))],
  [
    'Fastify with the plugin',
    withFastify((app, handle) => app.register(handle.fastify.plugin, { url: '/notify' })),
  ],
  [
    'Fastify with a parser that gives a Buffer',
    withFastify((app, handle) => {
      app.removeAllContentTypeParsers()
      app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
      app.post('/notify', handle.fastify)
    }),
  ],
]

function keepBytes(request: IncomingMessage, _response: unknown, bytes: Buffer): void {
  Object.assign(request, { rawBody: bytes })
}

async function post({ headers, body }: { headers: Record<string, string>; body: string }): Promise<Response> {
  return fetch(server?.url ?? '', { method: 'POST', headers, body })
}

describe.each(RAW)('in %s', (_, start) => {
  beforeEach(async () => {
    server = await start(listening.handle)
  })

  it('a notification is handled', async () => {
    const response = await post(refund())
    expect([response.status, await response.text()]).toEqual([200, '{"code":"SUCCESS"}'])
    expect(response.headers.get('content-type')).toMatch(/^application\/json/)
    expect(listening.calls).toMatchObject([{ event: 'REFUND.SUCCESS' }])
  })

  it('a forged one is refused', async () => {
    const { headers, body } = refund()
    const response = await post({ headers, body: body.replace('encrypt-resource', 'encrypt-ressource') })
    expect(response.status).toBe(401)
    expect(await response.json()).toEqual({ code: 'FAIL', message: 'The notification is not believed.' })
    expect(listening.calls).toEqual([])
  })

  it('one of APIv2 is handled', async () => {
    const response = await post(payment())
    expect(response.status).toBe(200)
    expect(await response.text()).toMatch(/^<xml><return_code>SUCCESS</)
    expect(response.headers.get('content-type')).toMatch(/^text\/xml/)
  })

  it('a body that is too large is refused', async () => {
    const response = await post({ ...refund(), body: 'x'.repeat(1024 * 1024 + 1) })
    expect(response.status).toBe(413)
    expect(listening.calls).toEqual([])
  })
})

const parseAndForget: Koa.Middleware = async (context, next) => {
  let text = ''
  for await (const chunk of context.req) text += chunk
  Object.assign(context.request, { body: JSON.parse(text) })
  await next()
}

describe.each<[string, Start, string]>([
  ['Express with express.json()', withExpress((app) => app.use(express.json())), 'before express.json()'],
  ['Koa with a body parser that keeps nothing', withKoa(parseAndForget), 'ctx.request.rawBody'],
  [
    'Fastify as it is',
    withFastify((app, handle) => app.post('/notify', handle.fastify)),
    'app.register(handle.fastify.plugin, { url })',
  ],
])('in %s', (_, start, advice) => {
  it('a notification is not handled, and the developer is told what to do', async () => {
    server = await start(listening.handle)
    const response = await post(refund())
    expect(response.status).toBe(500)
    expect(await response.json()).toMatchObject({ code: 'FAIL' })
    expect(listening.calls).toEqual([])
    expect(listening.errors.map(({ error }) => codeOf(error))).toEqual(['NOTIFICATION_BODY_PARSED'])
    expect(String(listening.errors[0]?.error)).toContain(advice)
  })
})

describe('in Express', () => {
  it('XML that express.json() left alone is handled', async () => {
    server = await withExpress((app) => app.use(express.json()))(listening.handle)
    expect((await post(payment())).status).toBe(200)
    expect(listening.calls).toHaveLength(1)
  })

  it('what was answered by somebody else is not answered again', async () => {
    const failures: unknown[] = []
    const app = express()
    const answerFirst: RequestHandler = (_request, response, next) => {
      response.status(202).write('so ')
      next()
      setTimeout(() => response.end('be it'), 100)
    }
    app.post('/notify', answerFirst, listening.handle.node)
    app.use(((error, _request, _response, _next) => failures.push(error)) as ErrorRequestHandler)
    server = await serve(createServer(app))
    const response = await post(refund())
    expect([response.status, await response.text()]).toEqual([202, 'so be it'])
    await eventually(() => listening.calls.length === 1)
    await pause(5)
    expect(failures).toEqual([])
  })
})

describe('in Fastify', () => {
  it('other routes keep their parsers beside the plugin', async () => {
    server = await withFastify((app, handle) => {
      app.register(handle.fastify.plugin, { url: '/notify' })
      app.post('/other', async (request) => request.body)
    })(listening.handle)
    const response = await fetch(server.url.replace('/notify', '/other'), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"a":1}',
    })
    expect(await response.json()).toEqual({ a: 1 })
    expect((await post(refund())).status).toBe(200)
  })
})
