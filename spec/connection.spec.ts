import { Agent, request } from 'node:http'
import axios, { AxiosError, CanceledError } from 'axios'
import { failureOf, systemCodeOf, wasNeverSent } from '../lib/connection'

type Fields = { code?: string; syscall?: string; errors?: unknown[] }

/** What axios makes of an error of Node.js. */
const failed = (fields: Fields, request: unknown = {}) =>
  AxiosError.from(Object.assign(new Error('m'), fields), undefined, undefined, request)

describe('a host', () => {
  it.each<Fields>([
    { code: 'ECONNREFUSED' },
    { code: 'ENOTFOUND', syscall: 'getaddrinfo' },
    { code: 'EAI_AGAIN' },
    { code: 'ETIMEDOUT', syscall: 'connect' },
    { code: 'EHOSTUNREACH', syscall: 'connect' },
    { code: 'ENETUNREACH', syscall: 'connect' },
    { code: 'ETIMEDOUT', errors: [{ code: 'ETIMEDOUT', syscall: 'connect' }, { code: 'ECONNREFUSED' }] },
  ])('was unreachable by %p', (fields) => {
    expect(failureOf(failed(fields))).toBe('unreachable')
    expect(wasNeverSent(failed(fields))).toBe(true)
  })

  it.each<Fields>([
    { code: 'ECONNRESET' },
    { code: 'EPIPE', syscall: 'write' },
    { code: 'ETIMEDOUT', syscall: 'read' },
    { code: 'EHOSTUNREACH', syscall: 'read' },
    { code: 'ECONNABORTED' },
    { code: 'ETIMEDOUT', errors: [] },
    {
      code: 'ETIMEDOUT',
      errors: [
        { code: 'ETIMEDOUT', syscall: 'connect' },
        { code: 'ECONNRESET', syscall: 'read' },
      ],
    },
  ])('was lost by %p, and may have got the request', (fields) => {
    expect(failureOf(failed(fields))).toBe('lost')
    expect(wasNeverSent(failed(fields))).toBe(false)
  })

  it.each<Fields>([
    { code: 'HPE_INVALID_CONSTANT' },
    { code: 'Z_DATA_ERROR' },
    { code: 'ERR_BUFFER_TOO_LARGE' },
    { code: 'ERR_BAD_RESPONSE' },
    {},
  ])('did something else by %p', (fields) => {
    expect(failureOf(failed(fields))).toBe('other')
    expect(wasNeverSent(failed(fields))).toBe(false)
  })
})

it('an error without a request says nothing of what was sent', () => {
  expect(wasNeverSent(new AxiosError('m', 'ECONNRESET'))).toBe(false)
})

it('a request that Node.js refuses to write was never sent, and is no reason to send it again', () => {
  const cause = Object.assign(new TypeError('m'), { code: 'ERR_INVALID_CHAR' })
  const error = AxiosError.from(cause)
  expect([wasNeverSent(error), failureOf(error)]).toEqual([true, 'other'])
})

it('a request that waits for a connection of its agent was never sent', () => {
  const agent = new Agent({ maxSockets: 1 })
  const options = { agent, port: 1, host: '127.0.0.1' }
  const [first, second] = [request(options), request(options)].map((each) =>
    each.on('error', () => undefined),
  )
  const error = new AxiosError('timeout', 'ECONNABORTED', undefined, second)
  expect(wasNeverSent(error)).toBe(true)
  first?.destroy()
  second?.destroy()
})

it('a cancelled call is no failure of a host', () => {
  expect(failureOf(new CanceledError())).toBe('other')
  expect(wasNeverSent(new CanceledError())).toBe(true)
  expect(wasNeverSent(new CanceledError(undefined, undefined, {}))).toBe(false)
})

it.each([new Error('m'), undefined, null, 'ECONNREFUSED', { code: 'ECONNREFUSED' }])(
  '%p of anything but axios is no failure of a host',
  (reason) => {
    expect(axios.isAxiosError(reason)).toBe(false)
    expect(failureOf(reason)).toBe('other')
  },
)

it.each([
  [{ code: 'ECONNREFUSED' }, 'ECONNREFUSED'],
  [{ code: 'CERT_HAS_EXPIRED' }, 'CERT_HAS_EXPIRED'],
  [{ code: 42 }, undefined],
  [{ code: 'id 42' }, undefined],
  [undefined, undefined],
])('the code of %p is %p', (error, code) => {
  expect(systemCodeOf(error)).toBe(code)
})
