import { setMaxListeners } from 'node:events'
import axios, { type InternalAxiosRequestConfig } from 'axios'
import { type WechatPay, WechatPayNetworkError } from '../lib'
import { unlessCancelled, wait } from '../lib/cancel'
import { createIdentity, type Identity } from '../lib/sandbox'
import type { ClientConfig } from '../types'
import { type Answering, answer, clientOf, rejection, startAnswering } from './support/answering'

let identity: Identity
let server: Answering

beforeAll(async () => {
  identity = await createIdentity()
  server = await startAnswering()
})
afterAll(() => server.close())
beforeEach(() => {
  server.received.length = 0
  server.answers = [answer(identity, 500, { code: 'SYSTEM_ERROR' })]
})

const client = (config: Partial<ClientConfig> = {}) =>
  clientOf(identity, { ...config, axios: { baseURL: server.url } })
const call = (wxpay: WechatPay, options: Record<string, unknown>) => wxpay.chain('v3/any').get(options)

async function cancellation(pending: Promise<unknown>): Promise<WechatPayNetworkError> {
  const error = await rejection(pending)
  expect(error).toBeInstanceOf(WechatPayNetworkError)
  expect(error).toMatchObject({ code: 'NETWORK_CANCELED' })
  expect(axios.isCancel(error)).toBe(true)
  return error as unknown as WechatPayNetworkError
}

describe('a call that its caller gives up', () => {
  it('before it begins is neither signed nor sent', async () => {
    const sign = jest.fn(() => 'c2ln')
    const error = await cancellation(call(client({ privateKey: sign }), { signal: AbortSignal.abort() }))
    expect(error.sent).toBe(false)
    expect(sign).not.toHaveBeenCalled()
    expect(server.received).toEqual([])
  })

  it('while a signer elsewhere does not answer ends at once', async () => {
    const controller = new AbortController()
    const sign = () => {
      setTimeout(() => controller.abort(), 10)
      return new Promise<string>(() => undefined)
    }
    const error = await cancellation(call(client({ privateKey: sign }), { signal: controller.signal }))
    expect(error.sent).toBe(false)
    expect(error.config).toMatchObject({ responseType: undefined, baseURL: server.url })
    expect(server.received).toEqual([])
  })

  it('while it waits for other signatures ends at once, and is not signed any more', async () => {
    const controller = new AbortController()
    const wxpay = client()
    setMaxListeners(0, controller.signal)
    const pending = Array.from({ length: 500 }, () => call(wxpay, { signal: controller.signal }))
    const ended = Promise.allSettled(pending)
    await new Promise(setImmediate)
    controller.abort()
    const outcomes = await ended
    expect(new Set(outcomes.map((outcome) => outcome.status === 'rejected' && outcome.reason.code))).toEqual(
      new Set(['NETWORK_CANCELED']),
    )
    server.answers = [answer(identity, 200)]
    await expect(call(wxpay, {})).resolves.toMatchObject({ status: 200 })
    expect(server.received.length).toBeLessThan(500)
  })

  it.each<[string, () => { options: Record<string, unknown>; cancel: () => void }]>([
    [
      'by a signal',
      () => {
        const controller = new AbortController()
        return { options: { signal: controller.signal }, cancel: () => controller.abort() }
      },
    ],
    [
      'by axios’ token',
      () => {
        const { token, cancel } = axios.CancelToken.source()
        return { options: { cancelToken: token }, cancel: () => cancel() }
      },
    ],
  ])('%s while a retry waits ends at once, with the failure that it waited after', async (_, cancelling) => {
    const { options, cancel } = cancelling()
    const wxpay = client({ retry: { minDelay: 60_000, maxDelay: 60_000 } }).on('retry', () =>
      setTimeout(cancel, 5),
    )
    jest.spyOn(Math, 'random').mockReturnValue(0.3)
    const error = await cancellation(call(wxpay, { ...options, timeout: 0 }))
    jest.restoreAllMocks()
    expect(error).toMatchObject({ sent: true, cause: { code: 'SYSTEM_ERROR' } })
    expect(error.config?.headers).not.toHaveProperty('Authorization')
    expect(server.received).toHaveLength(1)
  })

  it('while a retry is signed is not sent again', async () => {
    const controller = new AbortController()
    let signatures = 0
    const sign = () => {
      if (++signatures === 2) setTimeout(() => controller.abort(), 5)
      return signatures === 2 ? new Promise<string>(() => undefined) : 'c2ln'
    }
    const wxpay = client({ privateKey: sign, retry: { minDelay: 0, maxDelay: 0 } })
    const error = await cancellation(call(wxpay, { signal: controller.signal }))
    expect(error).toMatchObject({ sent: true, cause: { code: 'SYSTEM_ERROR' } })
    expect(server.received).toHaveLength(1)
  })

  it('while it is answered is not sent again', async () => {
    const controller = new AbortController()
    server.answers = [() => controller.abort()]
    const wxpay = client({ retry: { minDelay: 0, maxDelay: 0 } })
    expect((await cancellation(call(wxpay, { signal: controller.signal }))).sent).toBe(true)
    expect(server.received).toHaveLength(1)
  })
})

it('a retry that cannot be signed leaves the failure as it was', async () => {
  let signatures = 0
  const sign = () => {
    if (++signatures > 1) throw new Error('the HSM is gone')
    return 'c2ln'
  }
  const error = await rejection(call(client({ privateKey: sign, retry: { minDelay: 0, maxDelay: 0 } }), {}))
  expect(error).toMatchObject({ code: 'SYSTEM_ERROR', status: 500 })
})

it('a wait that is given up leaves no timer behind', async () => {
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
  const controller = new AbortController()
  const before = timers()
  const waiting = wait({ signal: controller.signal } as never, 60_000)
  expect(timers()).toBe(before + 1)
  controller.abort()
  await rejection(waiting)
  expect(timers()).toBe(before)
})

describe('a signal that outlives many calls', () => {
  it('keeps nothing of them', async () => {
    const { signal } = new AbortController()
    const add = jest.spyOn(signal, 'addEventListener')
    const remove = jest.spyOn(signal, 'removeEventListener')
    const config = { signal } as unknown as InternalAxiosRequestConfig
    await wait(config, 1)
    await unlessCancelled(config, Promise.resolve())
    await rejection(unlessCancelled(config, Promise.reject(new Error('m'))))
    expect(add).toHaveBeenCalledTimes(3)
    expect(remove.mock.calls.map(([, listener]) => listener)).toEqual(
      add.mock.calls.map(([, listener]) => listener),
    )
  })
})
