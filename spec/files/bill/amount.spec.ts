import { toCount, toFen } from '../../../lib/files/bill/amount'

describe('yuan become fen', () => {
  it.each([
    ['0.01', 1],
    ['0', 0],
    ['0.0', 0],
    ['-0.00', 0],
    ['10', 1_000],
    ['10.5', 1_050],
    ['10.50', 1_050],
    ['0.57000', 57],
    ['-0.06000', -6],
    ['1234567890123.45', 123_456_789_012_345],
    ['0.29', 29],
    ['1.15', 115],
    ['4.35', 435],
    ['19.99', 1_999],
    ['9999999.99', 999_999_999],
  ])('%s is %d', (yuan, fen) => {
    expect(Object.is(toFen(yuan), fen)).toBe(true)
  })

  it('every amount below 1,000 yuan exactly', () => {
    for (let fen = 0; fen < 100_000; fen++) {
      const text = `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`
      if (toFen(text) !== fen || toFen(`-${text}`) !== (fen && -fen)) throw new Error(text)
    }
  })

  it.each([
    '',
    '-',
    '.',
    '.5',
    '1.',
    '1e3',
    '1,000.00',
    '¥1.00',
    '1.001',
    '0.006',
    '1.0.0',
    ' 1',
    '--1',
    '１',
  ])('but not "%s"', (text) => {
    expect(toFen(text)).toBeNaN()
  })

  it('but not an amount that a number does not hold exactly', () => {
    expect(toFen('12345678901234.00')).toBeNaN()
  })
})

it.each([
  ['2', 2],
  ['20.0', 20],
  ['0', 0],
])('a count may be written %s', (text, count) => {
  expect(toCount(text)).toBe(count)
})

it.each(['', '-1', '2.5', '1e3', 'two', '9'.repeat(16)])('"%s" is no count', (text) => {
  expect(toCount(text)).toBeNaN()
})
