import { callSource, nodeSource, optionsSource, STYLES, type Style } from '../../../scripts/consumer/source'
import type { CatalogueOperation } from '../../../scripts/generate/catalogue'
import type { SampleCall } from '../../../scripts/generate/sample'
import { pathWith } from '../paths'

describe('nodeSource', () => {
  it.each<[string, Style, string]>([
    ['/v3/pay/native', 'properties', 'wxpay.v3.pay.native'],
    ['/v3/pay/native', 'chain', 'wxpay.chain("v3/pay/native")'],
    ['/v3/pay/native', 'brackets', 'wxpay["v3/pay/native"]'],
    ['/v3/out-trade-no/{out_trade_no}', 'properties', 'wxpay.v3.outTradeNo._out_trade_no_'],
    ['/v3/out-trade-no/{out_trade_no}', 'chain', 'wxpay.chain("v3/out-trade-no/{out_trade_no}")'],
    ['/v3/applyment4sub/applyment/', 'properties', 'wxpay.v3.applyment4sub.applyment'],
    ['/v3/applyment4sub/applyment/', 'chain', 'wxpay.chain("v3/applyment4sub/applyment/")'],
    ['/v3/3d/a', 'properties', 'wxpay.v3["3d"].a'],
  ])('says %s by %s as %s', (path, style, source) => {
    expect(nodeSource(path, style)).toBe(source)
  })
})

describe('optionsSource', () => {
  it.each<[string, SampleCall, string]>([
    ['nothing', { variables: {} }, ''],
    ['a variable', { variables: { id: 'A' } }, '{ id: "A" }'],
    [
      'query and body',
      { variables: {}, query: { page: 1 }, json: { on: true } },
      '{ query: { page: 1 }, json: { on: true } }',
    ],
    ['a list', { variables: {}, json: { list: ['A', { b: 1 }] } }, '{ json: { list: ["A", { b: 1 }] } }'],
    ['nothing in a list', { variables: {}, json: { list: [] } }, '{ json: { list: [] } }'],
    ['null', { variables: {}, json: { a: null } }, '{ json: { a: null } }'],
    [
      'bytes',
      { variables: {}, form: { file: new Uint8Array([1, 2]) } },
      '{ form: { file: new Uint8Array([1, 2]) } }',
    ],
    ['a name that is no identifier', { variables: {}, json: { 'a-b': 1 } }, "{ json: { 'a-b': 1 } }"],
    ['a text with quotes and lines', { variables: { id: '"\n' } }, '{ id: "\\"\\n" }'],
  ])('writes %s', (_, call, source) => {
    expect(optionsSource(call)).toBe(source)
  })

  it('writes what TypeScript reads back', () => {
    const call = {
      variables: { id: "it's" },
      query: { 'a-b': [1, 'x\\y'] },
      json: { deep: { list: [null, false] } },
    }
    const { variables, ...others } = call
    const read = new Function(`return (${optionsSource(call)})`)
    expect(read()).toEqual({ ...variables, ...others })
  })
})

describe('callSource', () => {
  const [operation] = pathWith('/v3/a/{id}', { method: 'delete' }).operations

  it.each(STYLES)('calls the verb of the node with the options, on one line: %s', (style) => {
    const source = callSource(operation as CatalogueOperation, style, { variables: { id: 'A' } })
    expect(source).toBe(`${nodeSource('/v3/a/{id}', style)}.delete({ id: "A" })`)
    expect(source).not.toContain('\n')
  })
})
