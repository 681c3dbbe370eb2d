import { verify } from 'node:crypto'
import { requestText } from '../../lib/v3/signed-text'
import type {
  ClientConfig,
  NotificationHandlerOptions,
  NotificationHandlers,
  Notifications,
} from '../../types'
import { codeOf, createGate, listen, NOTIFY_URL, pause, requestOf } from '../support/handling'
import { merchant } from '../support/keys'
import { anyNotification, createReceiver } from '../support/notifications'

const parking = () => anyNotification('PARKING_FEE.QUERY_TRANS_INFO', { out_serial_number: 'p-1' })
const merchantInfo = () =>
  anyNotification('CROSS_BORDER_PAY.GET_MCH_INFO', { acq_tid: 't-1', bank_type: 'X', qr_cd_mp: 'q' })
const MERCHANT_INFO: Notifications['CROSS_BORDER_PAY.GET_MCH_INFO']['reply'] = {
  code: 'SUCCESS',
  acq_tid: 't-1',
  mch_id: '1900000001',
  limit_bank_acc_type: 'UNLIMIT',
  client_ip: '192.0.2.1',
}

describe('a query', () => {
  it('is answered with what its handler returns', async () => {
    const reply = { code: 'SUCCESS', total_amount: 500, parking_state: 'PARKING_STATE_ENTERED' }
    const { handle } = listen({ 'PARKING_FEE.QUERY_TRANS_INFO': async () => reply })
    const response = await handle(requestOf(parking()))
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(response.headers.has('authorization')).toBe(false)
    expect(await response.json()).toEqual(reply)
  })

  it.each(['ENTRUST.TERMINATE_INQUIRY', 'ENTRUST.TERMINATE_RETENTION'])('%s is one, too', async (event) => {
    const { handle } = listen({ [event]: () => ({ code: 'SUCCESS', contract_id: 'c-1' }) })
    const response = await handle(requestOf(anyNotification(event, {})))
    expect(await response.json()).toEqual({ code: 'SUCCESS', contract_id: 'c-1' })
  })

  it('may be answered by the handler of *', async () => {
    const { handle } = listen({ '*': () => ({ total_amount: 1 }) })
    expect(await (await handle(requestOf(parking()))).json()).toEqual({ total_amount: 1 })
  })

  it('is asked anew by each delivery', async () => {
    let amount = 0
    const { handle } = listen({ '*': () => ({ total_amount: ++amount }) })
    const notification = parking()
    await handle(requestOf(notification))
    expect(await (await handle(requestOf(notification))).json()).toEqual({ total_amount: 2 })
  })

  const circle: Record<string, unknown> = {}
  circle.self = circle

  it.each<[string, () => unknown, string]>([
    ['returns nothing', () => undefined, 'NOTIFICATION_REPLY_MISSING'],
    ['returns null', () => null, 'NOTIFICATION_REPLY_MISSING'],
    ['returns text', () => '{}', 'NOTIFICATION_REPLY_INVALID'],
    ['returns a list', () => [], 'NOTIFICATION_REPLY_INVALID'],
    ['returns what is no JSON', () => ({ total_amount: 1n }), 'NOTIFICATION_REPLY_INVALID'],
    ['returns a circle', () => circle, 'NOTIFICATION_REPLY_INVALID'],
    [
      'returns what writes itself as nothing',
      () => ({ toJSON: () => undefined }),
      'NOTIFICATION_REPLY_INVALID',
    ],
  ])('whose handler %s fails, and the developer is told', async (_, handler, code) => {
    const { handle, errors } = listen({ '*': handler })
    const response = await handle(requestOf(parking()))
    expect([response.status, await response.json()]).toMatchObject([500, { code: 'FAIL' }])
    expect(errors).toMatchObject([
      { error: { code }, notification: { event: 'PARKING_FEE.QUERY_TRANS_INFO' } },
    ])
  })

  it('without a handler fails, and the developer is told', async () => {
    const { handle, errors } = listen({})
    expect((await handle(requestOf(parking()))).status).toBe(500)
    expect(errors).toMatchObject([{ error: { code: 'NOTIFICATION_REPLY_MISSING' } }])
  })

  it('whose handler throws fails, without a word of it', async () => {
    const error = new Error('hunter2')
    const { handle, errors } = listen({ '*': () => Promise.reject(error) })
    const response = await handle(requestOf(parking()))
    expect(await response.text()).not.toContain('hunter2')
    expect(errors).toMatchObject([{ error }])
  })

  it.each(['retry', 'accept'] as const)(
    'that misses the deadline fails (%s), and its handler is told',
    async (slow) => {
      const gate = createGate()
      let signal: AbortSignal | undefined
      const handler = (_: never, context: { signal: AbortSignal }) => {
        signal = context.signal
        return gate.opened
      }
      const { handle, errors } = listen({ '*': handler }, { deadline: 200, slow })
      expect((await handle(requestOf(parking()))).status).toBe(500)
      expect(signal?.aborted).toBe(true)
      gate.fail(new Error('aborted'))
      await pause(1)
      expect(errors).toMatchObject([
        { error: { code: 'NOTIFICATION_OVERDUE' } },
        { error: { message: 'aborted' } },
      ])
    },
  )
})

describe('a reply that is to be signed', () => {
  function answer(
    handlers: NotificationHandlers,
    config: Partial<ClientConfig> = {},
    options: NotificationHandlerOptions = {},
    url = NOTIFY_URL,
  ): Promise<Response> {
    const { headers, body } = merchantInfo()
    const handle = createReceiver(config).notify.handler(handlers, { onError: () => {}, ...options })
    return handle(new Request(url, { method: 'POST', headers, body }))
  }
  const asked: NotificationHandlers = { 'CROSS_BORDER_PAY.GET_MCH_INFO': () => MERCHANT_INFO }

  function verified(response: Response, body: string, path = '/pay/notify?shop=7'): boolean {
    const header = response.headers.get('authorization') ?? ''
    const fields = Object.fromEntries(
      [...header.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    )
    expect(header).toMatch(/^WECHATPAY2-SHA256-RSA2048 mchid="1900000001",/)
    expect(fields.serial_no).toBe(merchant.serial)
    const text = requestText('POST', path, fields.timestamp ?? '', fields.nonce_str ?? '', body)
    return verify('RSA-SHA256', text, merchant.publicKey, Buffer.from(fields.signature ?? '', 'base64'))
  }

  it('is, over method, path, query, timestamp, nonce and its own body', async () => {
    const response = await answer(asked)
    const body = await response.text()
    expect(JSON.parse(body)).toEqual(MERCHANT_INFO)
    expect(verified(response, body)).toBe(true)
  })

  it('is signed by an async signer', async () => {
    const { sign } = await import('node:crypto')
    const privateKey = async (text: Uint8Array) => sign('RSA-SHA256', text, merchant.privateKey)
    const response = await answer(asked, { privateKey })
    expect(verified(response, await response.text())).toBe(true)
  })

  it('is signed where it says that it failed', async () => {
    const response = await answer({ '*': () => Promise.reject(new Error('no such order')) })
    expect(response.status).toBe(500)
    expect(verified(response, await response.text())).toBe(true)
  })

  it('is signed by the merchant, whatever the path', async () => {
    const response = await answer(asked, {}, {}, 'https://shop.example/brand/notify')
    expect(verified(response, await response.text(), '/brand/notify')).toBe(true)
  })

  it.each<[string, Partial<ClientConfig>, string]>([
    ['a signer that fails', { privateKey: () => Promise.reject(new Error('KMS')) }, 'SIGNER_FAILED'],
    ['a signer that does not end', { privateKey: () => new Promise(() => {}) }, 'SIGNER_FAILED'],
    ['no mchid', { mchid: undefined, brandId: '1' } as never, 'CONFIG_MCHID_INVALID'],
  ])('with %s fails unsigned, and the developer is told', async (_, config, code) => {
    const errors: unknown[] = []
    const response = await answer(asked, config, { deadline: 400, onError: (error) => errors.push(error) })
    expect(response.status).toBe(500)
    expect(response.headers.has('authorization')).toBe(false)
    expect(errors.map(codeOf)).toEqual([code])
  })

  it('is sent within 3 seconds, whatever the deadline of others, and signed', async () => {
    const errors: unknown[] = []
    const options = { deadline: 60_000, onError: (error: unknown) => errors.push(error) }
    const response = await answer({ '*': () => new Promise(() => {}) }, {}, options)
    expect(response.status).toBe(500)
    expect(verified(response, await response.text())).toBe(true)
    expect(errors.map(codeOf)).toEqual(['NOTIFICATION_OVERDUE'])
  }, 30_000)
})
