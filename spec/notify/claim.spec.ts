import { Claim } from '../../lib/notify/claim'
import { createMemoryInbox } from '../../lib/notify/lazy'
import type { Inbox } from '../../types'
import { codeOf, createGate, eventually, pause } from '../support/handling'

const TIMES = { lease: 300, most: 5_000, retention: 10_000 }

function hold(inbox: Inbox, times: Partial<typeof TIMES> = {}, token = 'mine') {
  const told: unknown[] = []
  const claim = new Claim(inbox, 'key', token, {
    times: { ...TIMES, ...times },
    tell: (error) => told.push(error),
  })
  return { claim, told }
}

function createInbox() {
  const inbox = createMemoryInbox()
  inbox.claim('key', 'mine', TIMES.lease)
  return inbox
}

it('a claim is renewed as long as its handler runs', async () => {
  const inbox = createInbox()
  const gate = createGate()
  const handled = hold(inbox).claim.handle(() => gate.opened)
  await pause(2 * TIMES.lease)
  expect(inbox.claim('key', 'other', TIMES.lease)).toBe('busy')
  gate.open()
  expect(await handled).toBe(true)
  expect(inbox.claim('key', 'other', TIMES.lease)).toBe('done')
})

it('a claim is given back at once where its handler fails', async () => {
  const inbox = createInbox()
  const { claim, told } = hold(inbox)
  expect(await claim.handle(() => Promise.reject('no'))).toBe(false)
  expect(inbox.claim('key', 'other', TIMES.lease)).toBe('claimed')
  expect(told).toEqual(['no'])
})

it('a claim is not renewed once its handler ended', async () => {
  const renew = jest.fn(() => true)
  await hold({ ...createInbox(), complete: () => true, renew } as Inbox, { lease: 9 }).claim.handle(() => {})
  await pause(30)
  expect(renew).not.toHaveBeenCalled()
})

describe('a handler that does not end', () => {
  it('is given up, told so, and its claim runs out', async () => {
    const inbox = createInbox()
    const { claim, told } = hold(inbox, { most: 80 })
    let signal: AbortSignal | undefined
    const handle = (given: AbortSignal) => {
      signal = given
      return new Promise(() => {})
    }
    expect(await claim.handle(handle)).toBe(false)
    expect(signal?.aborted).toBe(true)
    expect(told.map(codeOf)).toEqual(['NOTIFICATION_ABANDONED'])
    await eventually(() => inbox.claim('key', 'other', TIMES.lease) === 'claimed')
  })

  it('and succeeds after all saves the next delivery', async () => {
    const inbox = createInbox()
    const gate = createGate()
    expect(await hold(inbox, { most: 20 }).claim.handle(() => gate.opened)).toBe(false)
    gate.open()
    await eventually(() => inbox.claim('key', 'other', TIMES.lease) === 'done')
  })

  it('and fails after all is told of', async () => {
    const gate = createGate()
    const { claim, told } = hold(createInbox(), { most: 20 })
    await claim.handle(() => gate.opened)
    gate.fail('no')
    await eventually(() => told.length === 2)
    expect(told[1]).toBe('no')
  })
})

describe('a claim that another took over', () => {
  it('is neither given back nor completed, and its handler is told', async () => {
    const inbox = createInbox()
    inbox.release('key', 'mine')
    inbox.claim('key', 'other', 5_000)
    const gate = createGate()
    const { claim, told } = hold(inbox)
    const { signal } = claim
    expect(await claim.handle(() => gate.opened)).toBe(false)
    expect([signal.aborted, codeOf(signal.reason)]).toEqual([true, 'NOTIFICATION_ABANDONED'])
    gate.open()
    await pause(1)
    expect(inbox.renew('key', 'other', 5_000)).toBe(true)
    expect(told).toHaveLength(1)
  })
})

it('a renewal that fails is told of once, and tried again', async () => {
  const renew = jest.fn(() => Promise.reject(new Error('ECONNRESET')))
  const gate = createGate()
  const { claim, told } = hold({ ...createInbox(), complete: () => true, renew } as Inbox, { lease: 9 })
  const handled = claim.handle(() => gate.opened)
  await eventually(() => renew.mock.calls.length > 2)
  gate.open()
  expect(await handled).toBe(true)
  expect(told.map(codeOf)).toEqual(['NOTIFICATION_INBOX_FAILED'])
})

it('a claim keeps no process alive', async () => {
  const timers = () => process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length
  const before = timers()
  const gate = createGate()
  const handled = hold(createInbox(), { lease: 60_000 }).claim.handle(() => gate.opened)
  await pause(1)
  expect(timers()).toBe(before)
  gate.open()
  await handled
})
