import { createSecretKey } from 'node:crypto'
import { isSameSign, signFields, signTypeOf, sortedText } from '../../lib/v2/sign'

/** The example of WeChat Pay's documentation. */
const key = createSecretKey(Buffer.from('192006250b4c09247ec02edce69f6a2d'))
const example = new Map([
  ['appid', 'wxd930ea5d5a258f4f'],
  ['mch_id', '10000100'],
  ['device_info', '1000'],
  ['body', 'test'],
  ['nonce_str', 'ibuaiVcKdpRxkhJA'],
])
const MD5 = '9A0A8659F005D6984697E2CA0A9CF3B7'
const HMAC = '6A9AE1657590FD6257D693A078E1C3E4BB6BA4DC30B23E0EE2496E54170DACD6'

it('signs with MD5 as the documentation does', () => {
  expect(signFields(example, 'MD5', key)).toBe(MD5)
})

it('signs with HMAC-SHA256 as the documentation does', () => {
  expect(signFields(example, 'HMAC-SHA256', key)).toBe(HMAC)
})

it('leaves empty fields and the signature itself out', () => {
  const fields = new Map([...example, ['attach', ''], ['sign', MD5]])
  expect(signFields(fields, 'MD5', key)).toBe(MD5)
})

it('sorts by code: capitals, then an underscore, then small letters', () => {
  const fields = new Map([
    ['ab', '4'],
    ['a_b', '3'],
    ['A', '1'],
    ['aB', '2'],
  ])
  expect(sortedText(fields)).toBe('A=1&aB=2&a_b=3&ab=4')
})

it.each([
  [MD5, 'MD5'],
  [MD5.toLowerCase(), 'MD5'],
  [HMAC, 'HMAC-SHA256'],
  [HMAC.slice(1), undefined],
  [`${MD5.slice(1)}G`, undefined],
  ['', undefined],
])('tells the type of %j by its length: %s', (sign, type) => {
  expect(signTypeOf(sign)).toBe(type)
})

it('compares without regard to case, and wholly', () => {
  expect(isSameSign(MD5, MD5.toLowerCase())).toBe(true)
  expect(isSameSign(MD5, `${MD5.slice(0, -1)}8`)).toBe(false)
  expect(isSameSign(MD5, HMAC)).toBe(false)
})
