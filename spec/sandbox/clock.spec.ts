import { Clock } from '../../lib/sandbox/clock'

const START = '2026-11-22T09:30:00+08:00'
const clocks: Clock[] = []

function clock(rate?: number): Clock {
  const created = new Clock({ start: START, ...(rate !== undefined && { rate }) })
  clocks.push(created)
  return created
}

afterEach(() => {
  for (const created of clocks.splice(0)) created.close()
})

it('writes times as WeChat Pay does', () => {
  expect(clock(0).rfc3339()).toBe(START)
  expect(clock(0).compact()).toBe('20261122093000')
})

it('stands still at rate 0, but for what is advanced', async () => {
  const still = clock(0)
  const before = still.now()
  await new Promise((done) => setTimeout(done, 20))
  expect(still.now()).toBe(before)
  await still.advance(60_000)
  expect(still.now()).toBe(before + 60_000)
})

it('passes faster at a higher rate', async () => {
  const fast = clock(100_000)
  const before = fast.now()
  await new Promise((done) => setTimeout(done, 20))
  expect(fast.now() - before).toBeGreaterThan(500_000)
})

it('runs what falls due while it is advanced, in order and at its time', async () => {
  const still = clock(0)
  const start = still.now()
  const seen: [string, number][] = []
  const note = (name: string) => () => seen.push([name, still.now() - start])
  still.at(start + 2_000, note('second'))
  still.at(start + 1_000, async () => {
    note('first')()
    still.at(start + 1_500, note('made by the first'))
  })
  still.at(start + 9_000, note('later'))
  await still.advance(5_000)
  expect(seen).toEqual([
    ['first', 1_000],
    ['made by the first', 1_500],
    ['second', 2_000],
  ])
})

it('runs what falls due by itself', async () => {
  const fast = clock(1_000)
  await new Promise<void>((done) => fast.at(fast.now() + 20_000, done))
})

it('runs nothing that was called off', async () => {
  const still = clock(0)
  const run = jest.fn()
  still.at(still.now() + 1, run)()
  await still.advance(10)
  expect(run).not.toHaveBeenCalled()
})

it.each<[string, object]>([
  ['a negative rate', { rate: -1 }],
  ['a rate that is no number', { rate: Number.NaN }],
  ['a start that is no date', { start: 'yesterday' }],
])('refuses %s', (_, options) => {
  expect(() => new Clock(options)).toThrow(RangeError)
})
