import { Events } from '../../lib/delivery/events'

const EVENT = { method: 'GET', template: 'v3/certificates', host: 'api.mch.weixin.qq.com', attempt: 1 }

let events: Events
let warned: jest.SpyInstance

beforeEach(() => {
  events = new Events()
  warned = jest.spyOn(process, 'emitWarning').mockImplementation()
})
afterEach(() => warned.mockRestore())

it('every listener of an event is told', () => {
  const [one, other, another] = [jest.fn(), jest.fn(), jest.fn()]
  events.on('request', one)
  events.on('request', other)
  events.on('response', another)
  events.emit('request', () => EVENT)
  expect([one.mock.calls, other.mock.calls, another.mock.calls]).toEqual([[[EVENT]], [[EVENT]], []])
})

it('a listener is told no more once it was taken off', () => {
  const [one, other] = [jest.fn(), jest.fn()]
  events.on('request', one)
  events.on('request', other)
  events.off('request', one)
  events.emit('request', () => EVENT)
  expect([one.mock.calls.length, other.mock.calls.length]).toEqual([0, 1])
})

it('nothing is described where nobody listens', () => {
  const describe = jest.fn(() => EVENT)
  events.emit('request', describe)
  const listener = jest.fn()
  events.on('request', listener)
  events.off('request', listener)
  events.emit('request', describe)
  expect(describe).not.toHaveBeenCalled()
})

it('a listener may take itself off while it is told', () => {
  const other = jest.fn()
  const once: jest.Mock<void, []> = jest.fn(() => events.off('request', once))
  events.on('request', once)
  events.on('request', other)
  events.emit('request', () => EVENT)
  events.emit('request', () => EVENT)
  expect([once.mock.calls.length, other.mock.calls.length]).toEqual([1, 2])
})

it('one listener cannot change what the next is told', () => {
  const told = jest.fn()
  events.on('request', (event) => Object.assign(event, { host: 'changed' }))
  events.on('request', told)
  events.emit('request', () => EVENT)
  expect(told).toHaveBeenCalledWith(EVENT)
})

describe('a listener that fails', () => {
  it.each<[string, () => unknown]>([
    [
      'at once',
      () => {
        throw new Error('no disk')
      },
    ],
    ['later', () => Promise.reject(new Error('no disk'))],
  ])('%s stops neither the others nor the caller, and is warned of once', async (_, failing) => {
    const other = jest.fn()
    events.on('request', failing)
    events.on('request', other)
    events.emit('request', () => EVENT)
    events.emit('request', () => EVENT)
    await new Promise(setImmediate)
    expect(other).toHaveBeenCalledTimes(2)
    expect(warned).toHaveBeenCalledTimes(1)
    expect(warned).toHaveBeenCalledWith(
      'A listener of "request" failed, which changed no call: Error: no disk',
      expect.objectContaining({ type: 'WechatPayWarning' }),
    )
  })

  it('with anything else than an error is warned of without its value', () => {
    events.on('request', () => {
      throw 'a value'
    })
    events.emit('request', () => EVENT)
    expect(warned.mock.calls[0]?.[0]).toMatch(/: string$/)
  })
})

it.each(['requets', 'constructor', '', undefined])('there is no event %p', (name) => {
  expect(() => events.on(name as never, jest.fn())).toThrow(
    /^There is no event .*request, response, retry, failover/,
  )
  expect(() => events.off(name as never, jest.fn())).toThrow(
    expect.objectContaining({ code: 'CONFIG_INVALID' }),
  )
})

it('a listener is a function', () => {
  expect(() => events.on('request', {} as never)).toThrow('of type object; expected a function')
})
