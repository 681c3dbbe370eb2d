import { createMemoryInbox } from '../../lib/notify/lazy'
import type { Inbox } from '../../types'
import { codeOf, createGate, eventually, type Handled, listen, pause, requestOf } from '../support/handling'
import { payment, refund } from '../support/notifications'

const DELIVERIES = 50

async function deliver({ handle }: Handled, notification = refund(), times = DELIVERIES): Promise<number[]> {
  const responses = Array.from({ length: times }, () => handle(requestOf(notification)))
  return (await Promise.all(responses)).map(({ status }) => status)
}

const count = (statuses: number[], status: number) => statuses.filter((other) => other === status).length

describe('many deliveries of one notification at once', () => {
  it.each([
    ['of APIv3', refund],
    ['of APIv2, which has no id', payment],
  ])('%s are handled once and answered alike', async (_, notification) => {
    const listening = listen({ '*': () => pause(20) })
    expect(count(await deliver(listening, notification()), 200)).toBe(DELIVERIES)
    expect(listening.calls).toHaveLength(1)
  })

  it('whose first handling fails are handled again by the next, which all others wait for', async () => {
    let calls = 0
    const listening = listen({
      '*': async () => {
        await pause(5)
        if (++calls === 1) throw new Error('deadlock')
      },
    })
    const statuses = await deliver(listening)
    expect([count(statuses, 500), count(statuses, 200)]).toEqual([1, DELIVERIES - 1])
    expect(calls).toBe(2)
    expect(listening.errors).toHaveLength(1)
  })

  it('that all fail call the handler once each', async () => {
    const listening = listen({ '*': () => Promise.reject(new Error('down')) })
    expect(count(await deliver(listening), 500)).toBe(DELIVERIES)
    expect(listening.calls).toHaveLength(DELIVERIES)
  })

  it('to two handlers that share an inbox are handled once', async () => {
    const inbox = createMemoryInbox()
    const [one, other] = [
      listen({ '*': () => pause(20) }, { inbox }),
      listen({ '*': () => pause(20) }, { inbox }),
    ]
    const notification = refund()
    const statuses = await Promise.all([deliver(one, notification), deliver(other, notification)])
    expect(count(statuses.flat(), 200)).toBe(2 * DELIVERIES)
    expect([...one.calls, ...other.calls]).toHaveLength(1)
  })

  it('are taken over from the other handler where that fails', async () => {
    const inbox = createMemoryInbox()
    const gate = createGate()
    const one = listen({ '*': () => gate.opened }, { inbox })
    const other = listen({ '*': () => {} }, { inbox })
    const notification = refund()
    const first = one.handle(requestOf(notification))
    await eventually(() => one.calls.length === 1)
    const second = other.handle(requestOf(notification))
    gate.fail(new Error('out of memory'))
    expect([(await first).status, (await second).status]).toEqual([500, 200])
    expect(other.calls).toHaveLength(1)
  })
})

describe('a later delivery', () => {
  it('of what was handled is answered without its handler', async () => {
    const listening = listen()
    const notification = refund()
    await deliver(listening, notification, 1)
    expect(await deliver(listening, notification, 1)).toEqual([200])
    expect(listening.calls).toHaveLength(1)
  })

  it('of what failed is handled again', async () => {
    let calls = 0
    const listening = listen({ '*': () => (++calls === 1 ? Promise.reject(new Error('once')) : undefined) })
    const notification = refund()
    expect(await deliver(listening, notification, 1)).toEqual([500])
    expect(await deliver(listening, notification, 1)).toEqual([200])
    expect(calls).toBe(2)
  })

  it('of another notification is handled', async () => {
    const listening = listen()
    await deliver(listening, refund({ id: 'EV-1' }), 1)
    await deliver(listening, refund({ id: 'EV-2' }), 1)
    expect(listening.calls).toHaveLength(2)
  })

  it('that is forged is refused, though its id was handled', async () => {
    const listening = listen()
    const notification = refund({ id: 'EV-1' })
    await deliver(listening, notification, 1)
    expect(await deliver(listening, { ...notification, body: `${notification.body} ` }, 1)).toEqual([401])
  })
})

describe('a handler that misses the deadline', () => {
  it('has WeChat Pay deliver again, and is told of its success then', async () => {
    const gate = createGate()
    const listening = listen({ '*': () => gate.opened }, { deadline: 500 })
    const notification = refund()
    expect(await deliver(listening, notification, 1)).toEqual([500])
    expect(listening.errors).toMatchObject([
      { error: { code: 'NOTIFICATION_OVERDUE' }, notification: { event: 'REFUND.SUCCESS' } },
    ])
    gate.open()
    await pause(1)
    expect(await deliver(listening, notification, 1)).toEqual([200])
    expect(listening.calls).toHaveLength(1)
  })

  it('is waited for by the next delivery', async () => {
    const gate = createGate()
    const listening = listen({ '*': () => gate.opened }, { deadline: 400 })
    const notification = refund()
    expect(await deliver(listening, notification, 1)).toEqual([500])
    const next = deliver(listening, notification, 1)
    gate.open()
    expect(await next).toEqual([200])
    expect(listening.calls).toHaveLength(1)
  })

  it('and fails later, fails', async () => {
    const gate = createGate()
    const error = new Error('no such order')
    const listening = listen({ '*': () => gate.opened }, { deadline: 500 })
    const notification = refund()
    await deliver(listening, notification, 1)
    gate.fail(error)
    await pause(1)
    expect(listening.errors.at(-1)?.error).toBe(error)
    expect(await deliver(listening, notification, 1)).toEqual([500])
    expect(listening.calls).toHaveLength(2)
  })

  it('is told of once, however many deliveries wait', async () => {
    const listening = listen({ '*': () => new Promise(() => {}) }, { deadline: 500 })
    expect(count(await deliver(listening), 500)).toBe(DELIVERIES)
    expect(listening.errors).toHaveLength(1)
    expect(listening.calls).toHaveLength(1)
  })

  it('is answered with success, where so wished, and its failure is told of', async () => {
    const gate = createGate()
    const error = new Error('no such order')
    const listening = listen({ '*': () => gate.opened }, { deadline: 300, slow: 'accept' })
    expect(await deliver(listening, refund(), 2)).toEqual([200, 200])
    expect(listening.errors).toEqual([])
    gate.fail(error)
    await pause(1)
    expect(listening.errors.map((told) => told.error)).toEqual([error])
    expect(listening.calls).toHaveLength(1)
  })

  it('of another process is not accepted, as nobody here knows whether it still runs', async () => {
    const inbox = createMemoryInbox()
    const options = { inbox, deadline: 300, slow: 'accept' } as const
    const [one, other] = [
      listen({ '*': () => new Promise(() => {}) }, options),
      listen({ '*': () => {} }, options),
    ]
    const notification = refund()
    expect(await deliver(one, notification, 1)).toEqual([200])
    expect(await deliver(other, notification, 1)).toEqual([500])
    expect(other.calls).toEqual([])
  })

  it('goes on: its signal is not aborted', async () => {
    let signal: AbortSignal | undefined
    const handler = (_: never, context: { signal: AbortSignal }) => {
      signal = context.signal
      return new Promise(() => {})
    }
    await deliver(listen({ '*': handler }, { deadline: 400 }), refund(), 1)
    expect(signal?.aborted).toBe(false)
  })
})

describe('an inbox', () => {
  const fine: Inbox = {
    claim: () => 'claimed',
    renew: () => true,
    complete: () => true,
    release: () => true,
  }
  const down = () => Promise.reject(new Error('ECONNREFUSED'))
  const thrown = () => {
    throw new Error('ECONNREFUSED')
  }

  it.each<[string, Partial<Inbox>]>([
    ['rejects', { claim: down }],
    ['throws', { claim: thrown }],
    ['answers what is no answer', { claim: () => 'OK' as never }],
  ])('that %s has WeChat Pay deliver again, and nothing handled', async (_, broken) => {
    const listening = listen(undefined, { inbox: { ...fine, ...broken } })
    expect(await deliver(listening, refund(), 1)).toEqual([500])
    expect(listening.calls).toEqual([])
    expect(listening.errors).toMatchObject([
      { error: { code: 'NOTIFICATION_INBOX_FAILED' }, notification: { event: 'REFUND.SUCCESS' } },
    ])
  })

  it('that fails is not asked by each of many deliveries', async () => {
    const claim = jest.fn(() => pause(10).then(down))
    const listening = listen(undefined, { inbox: { ...fine, claim } })
    expect(count(await deliver(listening), 500)).toBe(DELIVERIES)
    expect(claim).toHaveBeenCalledTimes(1)
  })

  it('that answers after the deadline is given its claim back', async () => {
    const gate = createGate()
    const release = jest.fn(() => true)
    const claim = jest.fn(async () => {
      await gate.opened
      return 'claimed' as const
    })
    const listening = listen(undefined, { deadline: 300, inbox: { ...fine, claim, release } })
    expect(await deliver(listening, refund({ id: 'EV-1' }), 1)).toEqual([500])
    gate.open()
    await eventually(() => release.mock.calls.length > 0)
    const [[key, token]] = claim.mock.calls as unknown as [[string, string]]
    expect(release).toHaveBeenCalledWith(key, token)
    expect(key).toBe('REFUND.SUCCESS:EV-1')
    expect(listening.calls).toEqual([])
    expect(listening.errors.map(({ error }) => codeOf(error))).toEqual(['NOTIFICATION_INBOX_FAILED'])
  })

  it('that cannot note a success changes no answer: what was done is done', async () => {
    const listening = listen(undefined, { inbox: { ...fine, complete: down } })
    expect(await deliver(listening, refund(), 1)).toEqual([200])
    expect(listening.errors).toMatchObject([{ error: { code: 'NOTIFICATION_INBOX_FAILED' } }])
  })

  it('that cannot take a claim back is told of, and the failure as well', async () => {
    const error = new Error('no such order')
    const listening = listen({ '*': () => Promise.reject(error) }, { inbox: { ...fine, release: thrown } })
    expect(await deliver(listening, refund(), 1)).toEqual([500])
    expect(listening.errors).toMatchObject([{ error }, { error: { code: 'NOTIFICATION_INBOX_FAILED' } }])
  })

  it('is one of its own for each handler, by default', async () => {
    const [one, other] = [listen(), listen()]
    const notification = refund()
    await deliver(one, notification, 1)
    await deliver(other, notification, 1)
    expect(other.calls).toHaveLength(1)
  })
})
