import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { connect, type Socket } from 'node:net'
import express from 'express'
import { codeOf, createGate, eventually, type Handled, listen, pause } from '../support/handling'
import { type HttpListener, serve } from '../support/http-listener'
import { refund } from '../support/notifications'

/** Short enough to wait for what never comes. In milliseconds. */
const SOON = 400

let server: HttpListener | undefined
let listening: Handled

interface Start {
  handler?: () => unknown
  /** In Express. */
  wrap?: boolean
  deadline?: number
}

async function start({ handler = () => {}, wrap = false, deadline = 30_000 }: Start = {}): Promise<Server> {
  listening = listen({ '*': handler }, { deadline })
  const http = createServer(wrap ? express().post('/notify', listening.handle.node) : listening.handle.node)
  server = await serve(http)
  return http
}
afterEach(async () => {
  await server?.close()
  server = undefined
})

/** A connection on which a spec writes what it likes. */
function open(): { socket: Socket; received: () => string; closed: Promise<unknown> } {
  const socket = connect(server?.port ?? 0, '127.0.0.1')
  let received = ''
  socket.on('data', (chunk) => {
    received += chunk
  })
  socket.on('error', () => {})
  return { socket, received: () => received, closed: new Promise((resolve) => socket.once('close', resolve)) }
}

function head(lines: Record<string, string | string[]>, method = 'POST'): string {
  const headers = Object.entries({ Host: 'shop.example', ...lines }).flatMap(([name, value]) =>
    [value].flat().map((one) => `${name}: ${one}\r\n`),
  )
  return `${method} /notify HTTP/1.1\r\n${headers.join('')}\r\n`
}

async function exchange(text: string): Promise<string> {
  const { socket, received } = open()
  socket.write(text)
  await eventually(() => /\r\n\r\n/.test(received()))
  await pause(5)
  socket.destroy()
  return received()
}

const statusIn = (answer: string) => Number(answer.split(' ')[1])
const lengthOf = (body: string) => String(Buffer.byteLength(body))

describe('a notification', () => {
  it.each(['chunked', 'chunked, byte by byte'])('may come %s', async (how) => {
    await start()
    const { headers, body } = refund()
    const { socket, received } = open()
    socket.setNoDelay(true).write(head({ ...headers, 'Transfer-Encoding': 'chunked' }))
    const bytes = Buffer.from(body)
    const size = how === 'chunked' ? bytes.length : 1
    for (let at = 0; at < bytes.length; at += size) {
      const piece = bytes.subarray(at, at + size)
      socket.write(`${piece.length.toString(16)}\r\n`)
      socket.write(piece)
      socket.write('\r\n')
    }
    socket.write('0\r\n\r\n')
    await eventually(() => received().includes('\r\n\r\n'))
    expect(statusIn(received())).toBe(200)
    socket.destroy()
  })

  it('may share its connection with the next', async () => {
    await start()
    const [one, other] = [refund(), refund()].map(({ headers, body }) =>
      head({ ...headers, 'Content-Length': lengthOf(body) }).concat(body),
    )
    const { socket, received } = open()
    socket.write(`${one}${other}`)
    await eventually(() => received().split('HTTP/1.1 200').length === 3)
    expect(listening.calls).toHaveLength(2)
    socket.destroy()
  })

  it.each(['Wechatpay-Signature', 'Wechatpay-Timestamp', 'Wechatpay-Nonce', 'Wechatpay-Serial'])(
    'with %s twice is not believed',
    async (name) => {
      await start()
      const { headers, body } = refund()
      const twice = { ...headers, [name]: ['x', headers[name] as string], 'Content-Length': lengthOf(body) }
      expect(statusIn(await exchange(head(twice) + body))).toBe(401)
      expect(listening.calls).toEqual([])
    },
  )
})

describe('a length that is a lie', () => {
  it('too long is waited for no longer than the deadline', async () => {
    await start({ deadline: SOON })
    const { headers, body } = refund()
    const answer = await exchange(
      head({ ...headers, 'Content-Length': String(Buffer.byteLength(body) + 100) }) + body,
    )
    expect(statusIn(answer)).toBe(408)
    expect(listening.calls).toEqual([])
  })

  it('too short leaves a body that is not what was signed, and a rest that is no request', async () => {
    await start()
    const { headers, body } = refund()
    const length = String(Buffer.byteLength(body) - 1)
    const answer = await exchange(head({ ...headers, 'Content-Length': length }) + body)
    expect([400, 401]).toContain(statusIn(answer))
    expect(listening.calls).toEqual([])
  })

  it('said twice is refused by Node.js', async () => {
    await start()
    const { headers, body } = refund()
    const answer = await exchange(head({ ...headers, 'Content-Length': [lengthOf(body), '1'] }) + body)
    expect(statusIn(answer)).toBe(400)
    expect(listening.calls).toEqual([])
  })

  it('of a gigabyte is refused at once', async () => {
    await start()
    expect(statusIn(await exchange(head({ ...refund().headers, 'Content-Length': '1000000000' })))).toBe(413)
  })
})

describe.each([
  ['Node.js', false],
  ['Express', true],
])('in %s, a sender', (_, wrap) => {
  it('that stops amid the body is answered, and cut off', async () => {
    await start({ wrap, deadline: SOON })
    const { socket, received, closed } = open()
    socket.write(head({ ...refund().headers, 'Content-Length': '500' }))
    socket.write('{"id":')
    await closed
    expect(statusIn(received())).toBe(408)
    expect(listening.errors.map(({ error }) => codeOf(error))).toEqual(['NOTIFICATION_BODY_TIMEOUT'])
  })

  it('whose body never ends is answered, and cut off', async () => {
    await start({ wrap })
    const { socket, received, closed } = open()
    const chunk = `10000\r\n${'x'.repeat(65_536)}\r\n`
    const write = () => {
      while (!socket.destroyed && socket.write(chunk));
    }
    socket.on('drain', () => setImmediate(write))
    socket.write(head({ ...refund().headers, 'Transfer-Encoding': 'chunked' }))
    write()
    await closed
    expect(statusIn(received())).toBe(413)
    expect(listening.calls).toEqual([])
  })

  it('of 10 MB reads the answer', async () => {
    await start({ wrap })
    const { headers } = refund()
    const response = await fetch(server?.url ?? '', {
      method: 'POST',
      headers,
      body: Buffer.alloc(10_000_000),
    })
    expect(response.status).toBe(413)
    expect(listening.errors.map(({ error }) => codeOf(error))).toEqual(['NOTIFICATION_BODY_TOO_LARGE'])
  })

  it('that goes away amid the body leaves nothing behind', async () => {
    const http = await start({ wrap })
    const { socket } = open()
    const requested = once(http, 'request')
    socket.write(`${head({ ...refund().headers, 'Content-Length': '500' })}{"id":`)
    await requested
    await pause(30)
    socket.destroy()
    await eventually(() => listening.errors.length === 1)
    expect(listening.errors.map(({ error }) => codeOf(error))).toEqual(['NOTIFICATION_BODY_INCOMPLETE'])
    http.close()
    await once(http, 'close')
  })

  it('that goes away while the handler runs has its notification handled', async () => {
    const gate = createGate()
    const done: string[] = []
    await start({ handler: () => gate.opened.then(() => done.push('handled')), wrap })
    const { headers, body } = refund()
    const { socket } = open()
    socket.write(head({ ...headers, 'Content-Length': lengthOf(body) }) + body)
    await eventually(() => listening.calls.length === 1)
    socket.destroy()
    gate.open()
    await eventually(() => done.length === 1)
    expect(listening.errors).toEqual([])
    const again = await fetch(server?.url ?? '', { method: 'POST', headers, body })
    expect(again.status).toBe(200)
    expect(listening.calls).toHaveLength(1)
  })
})

it.each(['GET', 'HEAD'])('%s is answered with 405', async (method) => {
  await start()
  const answer = await exchange(head({}, method))
  expect(statusIn(answer)).toBe(405)
  expect(answer).toContain('Allow: POST')
})
