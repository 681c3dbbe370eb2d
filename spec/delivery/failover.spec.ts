import { Failover, readFailover, SPARE } from '../../lib/delivery/failover'

const MAIN = 'https://api.mch.weixin.qq.com'
const OVERSEAS = 'https://apihk.mch.weixin.qq.com'
const fail = (why: string) => new Error(why)

let now = 0
let failover: Failover

beforeEach(() => {
  now = 0
  failover = new Failover({ connectTimeout: 1_000, cooldown: 60_000 }, () => now)
})

it('calls go to the main host', () => {
  expect(failover.choose(MAIN)).toBe(MAIN)
})

it('a call whose main host fails goes to the spare, and so do those after it', () => {
  expect(failover.instead(MAIN)).toBe(SPARE)
  expect(failover.choose(MAIN)).toBe(SPARE)
})

it('after a while one call tries the main host, and the others keep to the spare', () => {
  failover.instead(MAIN)
  now = 59_999
  expect(failover.choose(MAIN)).toBe(SPARE)
  now = 60_000
  expect([failover.choose(MAIN), failover.choose(MAIN)]).toEqual([MAIN, SPARE])
})

it('calls come back once the main host answers', () => {
  failover.instead(MAIN)
  now = 60_000
  failover.choose(MAIN)
  failover.answered(MAIN)
  expect([failover.choose(MAIN), failover.choose(MAIN)]).toEqual([MAIN, MAIN])
})

it('calls stay away for as long again while the main host fails', () => {
  failover.instead(MAIN)
  now = 60_000
  expect(failover.choose(MAIN)).toBe(MAIN)
  failover.instead(MAIN)
  now = 119_999
  expect(failover.choose(MAIN)).toBe(SPARE)
  now = 120_000
  expect(failover.choose(MAIN)).toBe(MAIN)
})

it('the main host is tried again even if the call that tried it was never heard of', () => {
  failover.instead(MAIN)
  now = 60_000
  failover.choose(MAIN)
  now = 120_000
  expect(failover.choose(MAIN)).toBe(MAIN)
})

it('an answer of the spare says nothing of the main host', () => {
  failover.instead(MAIN)
  failover.answered(SPARE)
  expect(failover.choose(MAIN)).toBe(SPARE)
})

it('a call whose spare fails goes to the main host', () => {
  failover.instead(MAIN)
  expect(failover.instead(SPARE)).toBe(MAIN)
})

it.each([
  OVERSEAS,
  SPARE,
  'http://127.0.0.1:8080',
  'https://gateway.example',
  'http://api.mch.weixin.qq.com',
])('%s has no spare', (host) => {
  failover.instead(MAIN)
  expect(failover.covers(host)).toBe(false)
  expect(failover.choose(host)).toBe(host)
})

describe('its options', () => {
  it('may be left out', () => {
    expect(readFailover(undefined, fail)?.connectTimeout).toBe(5_000)
    expect(readFailover({}, fail)?.connectTimeout).toBe(5_000)
  })

  it('may turn it off', () => {
    expect(readFailover(false, fail)).toBeUndefined()
  })

  it.each<[unknown, string]>([
    [true, 'failover is no object'],
    [null, 'failover is no object'],
    [[], 'failover is no object'],
    [{ cooldown: 0 }, 'failover.cooldown is 0'],
    [{ connectTimeout: '5s' }, 'failover.connectTimeout is 5s'],
    [{ host: 'api3' }, 'failover.host is no option; expected connectTimeout, cooldown'],
  ])('%p are refused', (options, message) => {
    expect(() => readFailover(options as never, fail)).toThrow(message)
  })
})
