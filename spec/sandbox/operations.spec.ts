import { OperationIndex } from '../../lib/sandbox/operations'

const parse = jest.spyOn(JSON, 'parse')
const operation = (name: string) => JSON.stringify({ name, version: 'v3', parameters: [], response: {} })
const file = Buffer.from(
  `{\n${[
    ['GET /v3/orders/{id}', '查询订单'],
    ['GET /v3/orders/latest', '最近的订单'],
    ['POST /v3/orders', '下单'],
    ['GET /v3/shops/{shop_id}/orders', '门店的订单'],
    ['GET /v3/{area}/{shop_id}/orders', '地区的订单'],
  ]
    .map(([key, name]) => `"${key}":${operation(name as string)}`)
    .join(',\n')}\n}\n`,
)

const nameOf = (method: string, path: string, fits = () => true) =>
  new OperationIndex(file).find(method, path, fits)?.operation.name

it.each([
  ['a literal', 'POST', '/v3/orders', '下单'],
  ['a literal before a variable', 'GET', '/v3/orders/latest', '最近的订单'],
  ['a variable', 'GET', '/v3/orders/42', '查询订单'],
  ['the template with fewer variables', 'GET', '/v3/shops/1/orders', '门店的订单'],
])('finds %s', (_, method, path, name) => {
  expect(nameOf(method, path)).toBe(name)
})

it.each([
  ['an unknown path', 'GET', '/v3/nowhere'],
  ['another method', 'DELETE', '/v3/orders/42'],
  ['an empty variable', 'GET', '/v3/orders/'],
])('does not find %s', (_, method, path) => {
  expect(nameOf(method, path)).toBeUndefined()
})

it('tells an unknown path from another method', () => {
  const operations = new OperationIndex(file)
  expect([operations.hasPath('/v3/orders/42'), operations.hasPath('/v3/nowhere')]).toEqual([true, false])
})

it('decodes variables', () => {
  const match = new OperationIndex(file).find('GET', '/v3/orders/%E7%B2%A4B%2F1', () => true)
  expect(match?.variables).toEqual({ id: '粤B/1' })
})

it('lets variables decide between operations whose paths look the same, and else takes the first', () => {
  const fits = ({ key }: { key: string }) => key.includes('{area}')
  const operations = new OperationIndex(file)
  expect(operations.find('GET', '/v3/shops/1/orders', fits)?.operation.name).toBe('地区的订单')
  expect(operations.find('GET', '/v3/shops/1/orders', () => false)?.operation.name).toBe('门店的订单')
})

it('parses an operation when it is first called, and once', () => {
  const operations = new OperationIndex()
  parse.mockClear()
  for (let call = 0; call < 2; call++) operations.find('GET', '/v3/certificates', () => true)
  expect(parse).toHaveBeenCalledTimes(1)
})
