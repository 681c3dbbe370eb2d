import { createTestNotification } from '../../lib/notify/lazy'
import { codeOf, listen, NOTIFY_URL, requestOf } from '../support/handling'
import { createRsaIdentity } from '../support/keys'
import { anyNotification, createReceiver, keys, payment, REFUND, refund } from '../support/notifications'

const reply = async (response: Response) => ({ status: response.status, body: await response.text() })
const SUCCESS = { status: 200, body: '{"code":"SUCCESS"}' }

describe('a notification that is handled', () => {
  it('is answered with success, as JSON', async () => {
    const { handle, calls } = listen()
    const response = await handle(requestOf())
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(await reply(response)).toEqual(SUCCESS)
    expect(calls).toMatchObject([{ event: 'REFUND.SUCCESS', resource: REFUND }])
  })

  it('is answered as XML where it came as XML', async () => {
    const { handle, calls } = listen({ 'v2/transaction-success': () => {} })
    const response = await handle(requestOf(payment()))
    expect(response.headers.get('content-type')).toBe('text/xml')
    expect(await response.text()).toBe(
      '<xml><return_code>SUCCESS</return_code><return_msg>OK</return_msg></xml>',
    )
    expect(calls).toHaveLength(1)
  })

  it('is awaited', async () => {
    const done: string[] = []
    const { handle } = listen({ 'REFUND.SUCCESS': async () => void done.push(await 'done') })
    await handle(requestOf())
    expect(done).toEqual(['done'])
  })

  it('may return what it likes', async () => {
    const { handle } = listen({ 'REFUND.SUCCESS': () => ({ code: 'FAIL', rows: 10n }) })
    expect(await reply(await handle(requestOf()))).toEqual(SUCCESS)
  })
})

describe('an event without a handler of its own', () => {
  const unknown = () => anyNotification('*', { a: 1 }, { event_type: 'SOMETHING.NEW' })

  it.each([
    ['that the catalogue does not know', unknown, '*'],
    ['that the catalogue knows', () => refund(), 'REFUND.SUCCESS'],
    ['of APIv2', () => payment(), 'v2/transaction-success'],
  ])('%s goes to the handler of *', async (_, notification, event) => {
    const { handle, calls } = listen({ '*': () => {}, 'REFUND.CLOSED': () => {} })
    expect((await handle(requestOf(notification()))).status).toBe(200)
    expect(calls).toMatchObject([{ event }])
  })

  it.each([
    ['that the catalogue does not know', unknown],
    ['that the catalogue knows', refund],
  ])('%s is accepted where there is no handler of * either', async (_, notification) => {
    const { handle, calls, errors } = listen({ 'REFUND.CLOSED': () => {} })
    expect(await reply(await handle(requestOf(notification())))).toEqual(SUCCESS)
    expect([calls, errors]).toEqual([[], []])
  })

  it('goes to its own handler, and not to that of *, where it has one', async () => {
    const done: string[] = []
    const { handle } = listen({ '*': () => done.push('*'), 'REFUND.SUCCESS': () => done.push('own') })
    await handle(requestOf())
    expect(done).toEqual(['own'])
  })

  it('is not taken for a property that every object has', async () => {
    const { handle } = listen({ 'REFUND.SUCCESS': () => {} })
    const notification = anyNotification('*', {}, { event_type: 'toString' })
    expect(await reply(await handle(requestOf(notification)))).toEqual(SUCCESS)
  })
})

describe('what is refused', () => {
  const tampered = () => ({ ...refund(), body: refund().body })
  const withHeader = (name: string, value: string) => {
    const { headers, body } = refund()
    return { headers: { ...headers, [name]: value }, body }
  }
  const without = (name: string) => {
    const { headers, body } = refund()
    return { headers: Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name)), body }
  }
  const stranger = () => {
    const { privateKey } = createRsaIdentity('somebody else')
    return createTestNotification('REFUND.SUCCESS', REFUND, { ...keys, privateKey })
  }

  it.each<[string, number, string, () => { headers: Record<string, string>; body: string }]>([
    ['a body that was changed', 401, 'SIGNATURE_MISMATCH', tampered],
    ['a signature of somebody else', 401, 'SIGNATURE_MISMATCH', stranger],
    ['an unknown key', 401, 'SIGNATURE_KEY_UNKNOWN', () => refund({ serial: 'PUB_KEY_ID_09' })],
    ['an old timestamp', 401, 'SIGNATURE_CLOCK_SKEW', () => refund({ timestamp: 1_600_000_000 })],
    [
      'a probe',
      401,
      'SIGNATURE_PROBE',
      () => withHeader('Wechatpay-Signature', 'WECHATPAY/SIGNTEST/abcdefg='),
    ],
    ['no signature', 401, 'SIGNATURE_VALUE_MISSING', () => without('Wechatpay-Signature')],
    [
      'an empty body',
      400,
      'NOTIFICATION_BODY_EMPTY',
      () => ({ headers: { 'Content-Type': 'application/json' }, body: '' }),
    ],
    [
      'XML that is none',
      400,
      'NOTIFICATION_XML_MALFORMED',
      () => ({ headers: { 'Content-Type': 'text/xml' }, body: '<xml>' }),
    ],
    [
      'a form',
      415,
      'NOTIFICATION_CONTENT_TYPE_UNSUPPORTED',
      () => withHeader('Content-Type', 'application/x-www-form-urlencoded'),
    ],
  ])('%s is answered with %i', async (_, status, code, notification) => {
    const { handle, calls, errors } = listen({ '*': () => {} })
    const response = await handle(requestOf(notification()))
    expect(response.status).toBe(status)
    expect(await response.text()).toMatch(/^(\{"code":"FAIL","message":"The n|<xml><return_code>FAIL<)/)
    expect(errors).toMatchObject([{ error: { code }, notification: undefined }])
    expect(calls).toEqual([])
  })

  it.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'])('%s is answered with 405', async (method) => {
    const { handle, errors } = listen()
    const body = method === 'GET' || method === 'HEAD' ? null : '{}'
    const response = await handle(new Request(NOTIFY_URL, { method, body }))
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('POST')
    expect(errors).toMatchObject([{ error: { code: 'NOTIFICATION_METHOD_REFUSED' } }])
  })

  it('a failure of APIv2 is answered as XML', async () => {
    const { headers, body } = payment()
    const { handle, errors } = listen({ '*': () => {} })
    const response = await handle(requestOf({ headers, body: body.replace('order-1', 'order-2') }))
    expect(response.status).toBe(401)
    expect(await response.text()).toBe(
      '<xml><return_code>FAIL</return_code><return_msg>The notification is not believed.</return_msg></xml>',
    )
    expect(errors).toMatchObject([{ error: { code: 'SIGNATURE_MISMATCH' } }])
  })
})

describe('a body', () => {
  it('may have as many bytes as maxBytes', async () => {
    const notification = refund()
    const { handle } = listen(undefined, { maxBytes: Buffer.byteLength(notification.body) })
    expect((await handle(requestOf(notification))).status).toBe(200)
  })

  it('may not have one more', async () => {
    const notification = refund()
    const { handle, errors, calls } = listen(undefined, {
      maxBytes: Buffer.byteLength(notification.body) - 1,
    })
    expect((await handle(requestOf(notification))).status).toBe(413)
    expect(errors).toMatchObject([{ error: { code: 'NOTIFICATION_BODY_TOO_LARGE' } }])
    expect(calls).toEqual([])
  })

  it('is read no further than the limit, which is 1 MiB', async () => {
    let read = 0
    const endless = new ReadableStream({
      pull(controller) {
        read += 65_536
        controller.enqueue(new Uint8Array(65_536))
      },
    })
    const { handle } = listen()
    const request = requestOf({ headers: refund().headers, body: endless }, { duplex: 'half' })
    expect((await handle(request)).status).toBe(413)
    expect(read).toBeLessThan(2 * 1024 * 1024)
  })

  it('that says it is longer than the limit is not read at all', async () => {
    const { handle } = listen()
    const notification = refund()
    const request = requestOf({
      ...notification,
      headers: { ...notification.headers, 'Content-Length': '1048577' },
    })
    expect((await handle(request)).status).toBe(413)
    expect(request.bodyUsed).toBe(false)
  })

  it('that does not arrive before the deadline is given up', async () => {
    let cancelled = false
    const stalled = new ReadableStream({
      start: (controller) => controller.enqueue(Buffer.from('{')),
      cancel: () => {
        cancelled = true
      },
    })
    const { handle, errors } = listen(undefined, { deadline: 50 })
    const request = requestOf({ headers: refund().headers, body: stalled }, { duplex: 'half' })
    expect((await handle(request)).status).toBe(408)
    expect(errors).toMatchObject([{ error: { code: 'NOTIFICATION_BODY_TIMEOUT' } }])
    expect(cancelled).toBe(true)
  })

  it('that breaks off is refused', async () => {
    const broken = new ReadableStream({ start: (controller) => controller.error(new Error('reset')) })
    const { handle, errors } = listen()
    const request = requestOf({ headers: refund().headers, body: broken }, { duplex: 'half' })
    expect((await handle(request)).status).toBe(400)
    expect(errors).toMatchObject([{ error: { code: 'NOTIFICATION_BODY_INCOMPLETE' } }])
  })

  it('that was read before is an error that says what to do', async () => {
    const { handle, errors, calls } = listen()
    const request = requestOf()
    await request.json()
    expect((await handle(request)).status).toBe(500)
    expect(errors).toMatchObject([{ error: { code: 'NOTIFICATION_BODY_PARSED' } }])
    expect(String(errors[0]?.error)).toContain('request.clone()')
    expect(calls).toEqual([])
  })

  it('that is being read is an error, too', async () => {
    const { handle, errors } = listen()
    const request = requestOf()
    request.body?.getReader()
    expect((await handle(request)).status).toBe(500)
    expect(errors).toMatchObject([{ error: { code: 'NOTIFICATION_BODY_PARSED' } }])
  })
})

describe('a handler that fails', () => {
  const secret = new Error('password=hunter2')

  it.each<[string, () => unknown, unknown]>([
    [
      'throws',
      () => {
        throw secret
      },
      secret,
    ],
    ['rejects', () => Promise.reject(secret), secret],
    [
      'throws undefined',
      () => {
        throw undefined
      },
      undefined,
    ],
    [
      'throws null',
      () => {
        throw null
      },
      null,
    ],
    ['throws text', () => Promise.reject('hunter2'), 'hunter2'],
  ])('and %s has WeChat Pay deliver again, which learns nothing of the error', async (_, fail, error) => {
    const { handle, errors } = listen({ 'REFUND.SUCCESS': fail })
    const response = await handle(requestOf())
    expect(response.status).toBe(500)
    expect(await response.text()).toBe('{"code":"FAIL","message":"The notification was not handled."}')
    expect(errors).toEqual([{ error, notification: expect.objectContaining({ event: 'REFUND.SUCCESS' }) }])
  })

  it.each<[string, () => unknown]>([
    [
      'throws',
      () => {
        throw new Error('the log is full')
      },
    ],
    ['rejects', () => Promise.reject(new Error('the log is away'))],
    ['does not end', () => new Promise(() => {})],
  ])('is answered alike where onError %s', async (_, onError) => {
    const { handle } = listen({ 'REFUND.SUCCESS': () => Promise.reject(secret) }, { onError })
    expect((await handle(requestOf())).status).toBe(500)
  })
})

describe('without onError', () => {
  let printed: jest.SpyInstance
  beforeEach(() => {
    printed = jest.spyOn(console, 'error').mockImplementation(() => {})
  })
  afterEach(() => printed.mockRestore())

  it('what a handler threw is printed', async () => {
    const error = new Error('no such order')
    const wxpay = createReceiver()
    await wxpay.notify.handler({ 'REFUND.SUCCESS': () => Promise.reject(error) })(requestOf())
    expect(printed.mock.calls).toEqual([[error]])
  })

  it('what anybody may send is not', async () => {
    const wxpay = createReceiver()
    await wxpay.notify.handler({})(requestOf({ headers: {}, body: '{}' }))
    expect(printed).not.toHaveBeenCalled()
  })
})

it('a client without an APIv3 key answers with 500 and says what is missing', async () => {
  const wxpay = createReceiver({ apiv3Key: undefined })
  const errors: unknown[] = []
  const handle = wxpay.notify.handler({ '*': () => {} }, { onError: (error) => errors.push(error) })
  expect((await handle(requestOf())).status).toBe(500)
  expect(errors.map(codeOf)).toEqual(['CONFIG_APIV3_KEY_MISSING'])
})

it('an APIv3 key that does not fit is told of with 500', async () => {
  const wxpay = createReceiver({ apiv3Key: Buffer.alloc(32, 7) })
  const errors: unknown[] = []
  const handle = wxpay.notify.handler({ '*': () => {} }, { onError: (error) => errors.push(error) })
  expect((await handle(requestOf())).status).toBe(500)
  expect(errors.map(codeOf)).toEqual(['NOTIFICATION_DECRYPTION_FAILED'])
})

describe('a mistake in what handler() is given', () => {
  it.each<[string, unknown, unknown, RegExp]>([
    ['an event that does not exist', { 'REFUND.SUCESS': () => {} }, undefined, /"REFUND.SUCESS" is no event/],
    ['the name of what every object has', { toString: () => {} }, undefined, /"toString" is no event/],
    ['a handler that is none', { 'REFUND.SUCCESS': 'refunded' }, undefined, /of "REFUND.SUCCESS" is no func/],
    ['no handlers', undefined, undefined, /no object of handlers/],
    ['an unknown option', {}, { timeout: 1 }, /"timeout" is no option/],
    ['no deadline', {}, { deadline: 0 }, /deadline/],
    ['a deadline that no timer knows', {}, { deadline: Infinity }, /deadline/],
    ['another policy', {}, { slow: 'never' }, /'retry' or 'accept'/],
    ['a limit that is none', {}, { maxBytes: -1 }, /maxBytes/],
    ['a signature that is none', {}, { signType: 'SHA1' }, /signType/],
    ['an onError that is none', {}, { onError: 'print' }, /onError/],
    ['an inbox that cannot renew', {}, { inbox: { claim: () => 'done' } }, /inbox has no method renew/],
  ])('%s is told at once', (_, handlers, options, message) => {
    const { notify } = createReceiver()
    expect(() => notify.handler(handlers as never, options as never)).toThrow(
      expect.objectContaining({
        code: 'NOTIFICATION_ARGUMENT_INVALID',
        message: expect.stringMatching(message),
      }),
    )
  })
})
