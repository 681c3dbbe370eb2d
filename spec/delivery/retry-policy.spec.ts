import { readCallRetry, readRetry } from '../../lib/delivery/retry-policy'

const fail = (why: string) => new Error(why)

describe('the policy of a client', () => {
  it.each([undefined, false as const])('is none for %p', (options) => {
    expect(readRetry(options, fail)).toBeUndefined()
  })

  it('has defaults', () => {
    expect(readRetry({}, fail)).toEqual({ attempts: 3, minDelay: 500, maxDelay: 8_000 })
  })

  it('takes what is given', () => {
    const options = { attempts: 5, minDelay: 0, maxDelay: 100, attemptTimeout: 2_000 }
    expect(readRetry(options, fail)).toEqual(options)
  })

  it('does not take undefined for a value', () => {
    expect(readRetry({ attempts: undefined as never }, fail)).toMatchObject({ attempts: 3 })
  })

  it.each<[object, string]>([
    [{ attempts: 0 }, 'retry.attempts is 0'],
    [{ attempts: 21 }, 'retry.attempts is 21'],
    [{ attempts: 2.5 }, 'retry.attempts is 2.5'],
    [{ attempts: '3' }, 'retry.attempts is 3'],
    [{ minDelay: -1 }, 'retry.minDelay is -1'],
    [{ minDelay: 9_000 }, 'retry.maxDelay is 8000; expected a whole number from 9000'],
    [{ maxDelay: Number.POSITIVE_INFINITY }, 'retry.maxDelay is Infinity'],
    [{ attemptTimeout: 0 }, 'retry.attemptTimeout is 0'],
    [{ retries: 3 }, 'retry.retries is no option; expected attempts, minDelay'],
    [{ idempotent: true }, 'retry.idempotent is no option'],
    [true as never, 'retry is no object'],
    [null as never, 'retry is no object'],
    [[] as never, 'retry is no object'],
  ])('is refused for %p', (options, message) => {
    expect(() => readRetry(options, fail)).toThrow(message)
  })
})

describe('the policy of a call', () => {
  const ofClient = { attempts: 5, minDelay: 10, maxDelay: 100 }

  it('is the client’s unless it says otherwise', () => {
    expect(readCallRetry(undefined, ofClient, fail)).toBe(ofClient)
    expect(readCallRetry(undefined, undefined, fail)).toBeUndefined()
  })

  it('may be none', () => {
    expect(readCallRetry(false, ofClient, fail)).toBeUndefined()
  })

  it('takes from the client’s what it leaves out', () => {
    expect(readCallRetry({ attempts: 2 }, ofClient, fail)).toEqual({ ...ofClient, attempts: 2 })
  })

  it('may stand alone', () => {
    expect(readCallRetry({}, undefined, fail)).toMatchObject({ attempts: 3 })
  })

  it('may promise that the call is idempotent', () => {
    expect(readCallRetry({ idempotent: true }, undefined, fail)).toMatchObject({ idempotent: true })
    expect(() => readCallRetry({ idempotent: 'yes' as never }, undefined, fail)).toThrow('retry.idempotent')
  })
})
