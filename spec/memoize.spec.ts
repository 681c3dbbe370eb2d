import { memoize } from '../lib/memoize'

describe('memoize', () => {
  it('computes once what it is asked twice', () => {
    const compute = jest.fn((text: string) => text.length)
    const lengthOf = memoize(compute)
    expect([lengthOf('abc'), lengthOf('abc')]).toEqual([3, 3])
    expect(compute).toHaveBeenCalledTimes(1)
  })

  it('remembers no failure', () => {
    let fails = true
    const attempt = memoize(() => {
      if (fails) throw new Error('not yet')
      return 'done'
    })
    expect(() => attempt('a')).toThrow('not yet')
    fails = false
    expect(attempt('a')).toBe('done')
  })

  it('forgets when there is too much to remember', () => {
    const compute = jest.fn((text: string) => text)
    const same = memoize(compute, 2)
    for (const text of ['a', 'b', 'c', 'a']) same(text)
    expect(compute.mock.calls).toEqual([['a'], ['b'], ['c'], ['a']])
  })
})
