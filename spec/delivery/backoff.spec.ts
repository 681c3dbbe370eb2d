import { backoff, retryAfter } from '../../lib/delivery/backoff'

const BOUNDS = { minDelay: 500, maxDelay: 3_000 }

describe('a backoff', () => {
  it.each([
    [1, 500],
    [2, 1_000],
    [3, 2_000],
    [4, 3_000],
    [20, 3_000],
  ])('after attempt %i is any time up to %i ms', (attempt, most) => {
    expect(backoff(attempt, BOUNDS, 0)).toBe(0)
    expect(backoff(attempt, BOUNDS, 0.5)).toBe(most / 2)
    expect(backoff(attempt, BOUNDS, 1)).toBe(most)
  })

  it('is left to chance', () => {
    const delays = new Set(Array.from({ length: 50 }, () => backoff(4, BOUNDS)))
    expect(delays.size).toBeGreaterThan(10)
  })

  it('is none where none is asked for', () => {
    expect(backoff(3, { minDelay: 0, maxDelay: 0 }, 0.9)).toBe(0)
  })
})

describe('Retry-After', () => {
  const now = Date.parse('Wed, 21 Oct 2026 07:28:00 GMT')

  it.each([
    ['0', 0],
    ['2', 2_000],
    [' 120 ', 120_000],
    ['Wed, 21 Oct 2026 07:28:05 GMT', 5_000],
    ['Wednesday, 21-Oct-26 07:28:05 GMT', 5_000],
    ['Wed, 21 Oct 2020 07:28:00 GMT', 0],
  ])('"%s" is %i ms', (header, milliseconds) => {
    expect(retryAfter(header, now)).toBe(milliseconds)
  })

  it.each(['', 'soon', '-1', '1.5', '1e3', '9999999999', '0x10', undefined, null, 5, ['1']])(
    '%p says nothing',
    (header) => {
      expect(retryAfter(header, now)).toBeUndefined()
    },
  )
})
