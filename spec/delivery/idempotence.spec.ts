import { AxiosHeaders, type InternalAxiosRequestConfig } from 'axios'
import { Call } from '../../lib/call'
import { isIdempotent } from '../../lib/delivery/idempotence'

function idempotent(
  method: string,
  template: string,
  json?: unknown,
  headers: Record<string, string> = {},
): boolean {
  const data = json === undefined ? undefined : JSON.stringify(json)
  const config = { method, data, headers: AxiosHeaders.from(headers) } as InternalAxiosRequestConfig
  return isIdempotent(config, new Call(method.toUpperCase(), template))
}

it.each(['get', 'put', 'delete', 'GET'])('a %s is idempotent', (method) => {
  expect(idempotent(method, 'v3/any')).toBe(true)
})

it.each(['post', 'patch'])('a %s is not, by itself', (method) => {
  expect(idempotent(method, 'v3/any', { amount: 1 })).toBe(false)
})

it.each([
  'out_trade_no',
  'combine_out_trade_no',
  'out_refund_no',
  'out_order_no',
  'out_bill_no',
  'out_batch_no',
  'out_subsidy_return_no',
  'out_request_no',
  'use_request_no',
  'out_contract_code',
])('WeChat Pay knows a call again by %s in its body', (name) => {
  expect(idempotent('post', 'v3/any', { [name]: 'A1' })).toBe(true)
})

it('WeChat Pay knows a call again by a number in its path', () => {
  expect(idempotent('post', 'v3/pay/transactions/out-trade-no/{out_trade_no}/close')).toBe(true)
})

it('WeChat Pay knows a call again by its Idempotency-Key', () => {
  expect(idempotent('post', 'v3/marketing/partnerships/build', {}, { 'idempotency-key': 'k1' })).toBe(true)
})

it.each<[string, unknown]>([
  ['a person', { out_user_code: 'A1' }],
  ['a kind', { out_account_type: 'A1' }],
  ['WeChat Pay’s own number', { transaction_id: '42' }],
  ['a number deeper in the body', { order: { out_trade_no: 'A1' } }],
  ['a number in a list', [{ out_trade_no: 'A1' }]],
  ['an empty number', { out_trade_no: '' }],
  ['no number', { out_trade_no: null }],
  ['nothing', {}],
])('%s in the body is no such number', (_, json) => {
  expect(idempotent('post', 'v3/any', json)).toBe(false)
})

it.each(['', 'out_trade_no=1', '{"out_trade_no":"A', '"out_trade_no"', 'null'])(
  'a body %p is none either',
  (data) => {
    const config = { method: 'post', data, headers: new AxiosHeaders() } as InternalAxiosRequestConfig
    expect(isIdempotent(config, new Call('POST', 'v3/any'))).toBe(false)
  },
)

it('bytes are read as the JSON that they are', () => {
  const data = Buffer.from('{"out_trade_no":"A1"}')
  const config = { method: 'post', data, headers: new AxiosHeaders() } as InternalAxiosRequestConfig
  expect(isIdempotent(config, new Call('POST', 'v3/any'))).toBe(true)
})

it('a path that is no template is no number', () => {
  expect(idempotent('post', 'v3/any/{', { amount: 1 })).toBe(false)
})
