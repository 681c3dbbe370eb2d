import type { CatalogueOperation } from '../../scripts/generate/catalogue'
import type { Schema } from '../../scripts/generate/openapi'
import { type Extent, sample, sampleCall } from '../../scripts/generate/sample'
import { componentWith, objectWith, refTo } from './documents'
import { type PathParts, pathWith } from './paths'

const TEXT: Schema = { type: 'string' }

describe('sample', () => {
  it.each<[string, Schema, unknown]>([
    ['the example', { type: 'string', examples: ['1900000001', '2'] }, '1900000001'],
    ['the example of a number', { type: 'integer', examples: [100] }, 100],
    ['the first of its values before the example', { enum: ['A', 'B'], examples: ['B'] }, 'A'],
    ['the constant', { const: 'A' }, 'A'],
    ['the first of its named values', { oneOf: [{ const: 'A', title: '甲' }, { const: 'B' }] }, 'A'],
    ['the first of its shapes', { oneOf: [{ type: 'boolean' }, TEXT] }, true],
    ['the first of shapes of which any fits', { anyOf: [{ type: 'boolean' }, TEXT] }, true],
    ['a whole number', { type: 'integer' }, 1],
    ['a number', { type: 'number' }, 1],
    ['true', { type: 'boolean' }, true],
    ['a time', { type: 'string', format: 'date-time' }, '2026-01-02T03:04:05+08:00'],
    ['a day', { type: 'string', format: 'date' }, '2026-01-02'],
    ['an address', { type: 'string', format: 'uri' }, 'https://www.example.com/wechatpay'],
    ['bytes', { type: 'string', format: 'binary' }, new Uint8Array([0x89, 0x50, 0x4e, 0x47])],
    ['a list of one', { type: 'array', items: { type: 'boolean' } }, [true]],
    ['an object', objectWith({ total: { type: 'integer' } }), { total: 1 }],
    [
      'what a JSON text holds',
      { type: 'string', contentSchema: objectWith({ id: { const: 'A' } }) },
      { id: 'A' },
    ],
    ['a value of its component', refTo(componentWith({ const: 'A' })), 'A'],
    ['a value of what a reference adds', refTo(componentWith(TEXT), { examples: ['A'] }), 'A'],
  ])('is %s', (_, schema, value) => {
    expect(sample(schema)).toEqual(value)
  })

  it('is the name where a text says nothing of itself', () => {
    expect(sample(TEXT, 'all', 'out_trade_no')).toBe('outtradeno')
  })

  it('is some text where even the name says nothing', () => {
    expect(sample(TEXT, 'all', '$_')).toBe('text')
  })

  it.each<[string, Schema]>([
    ['a least length', { type: 'string', minLength: 40 }],
    ['a greatest length', { type: 'string', maxLength: 4 }],
    ['an exact length', { type: 'string', minLength: 6, maxLength: 6 }],
    ['a least number', { type: 'integer', minimum: 10 }],
    ['a greatest number', { type: 'integer', maximum: 0 }],
  ])('keeps to %s', (_, schema) => {
    const { minLength = 0, maxLength = 99, minimum = -99, maximum = 99 } = schema
    const value = sample(schema, 'all', 'out_trade_no')
    if (typeof value === 'number') {
      expect(value).toBeGreaterThanOrEqual(minimum)
      expect(value).toBeLessThanOrEqual(maximum)
    } else {
      expect(String(value).length).toBeGreaterThanOrEqual(minLength)
      expect(String(value).length).toBeLessThanOrEqual(maxLength)
    }
  })

  it.each<[Extent, unknown]>([
    ['required', { payer: { openid: 'openid' } }],
    ['all', { payer: { openid: 'openid', name: 'name' }, attach: 'attach' }],
  ])('has the fields asked for, at every depth: %s', (extent, value) => {
    const payer = { ...objectWith({ openid: TEXT, name: TEXT }), required: ['openid'] }
    expect(sample({ ...objectWith({ payer, attach: TEXT }), required: ['payer'] }, extent)).toEqual(value)
  })
})

describe('sampleCall', () => {
  function callOf(path: string, parts: PathParts = {}, extent?: Extent) {
    return sampleCall(pathWith(path, parts).operations[0] as CatalogueOperation, extent)
  }

  it('has nothing where nothing is taken', () => {
    expect(callOf('/v3/a')).toEqual({ variables: {} })
  })

  it.each<Extent>(['all', 'required'])('has every variable of the path: %s', (extent) => {
    expect(callOf('/v3/a/{id}/{no}', {}, extent)).toEqual({ variables: { id: 'id', no: 'no' } })
  })

  const QUERY: PathParts = {
    parameters: [
      { name: 'mchid', in: 'query', required: true, schema: TEXT },
      { name: 'page', in: 'query', schema: { type: 'integer' } },
      { name: 'Wechatpay-Serial', in: 'header', required: true, schema: TEXT },
    ],
  }

  it.each<[Extent, object]>([
    ['required', { mchid: 'mchid' }],
    ['all', { mchid: 'mchid', page: 1 }],
  ])('has the query asked for, and no headers: %s', (extent, query) => {
    expect(callOf('/v3/a', QUERY, extent)).toEqual({ variables: {}, query })
  })

  it('has no query where nothing of it is required', () => {
    const parameters = [{ name: 'page', in: 'query' as const, schema: TEXT }]
    expect(callOf('/v3/a', { parameters }, 'required')).toEqual({ variables: {} })
  })

  it.each([
    ['json', 'application/json'],
    ['xml', 'application/xml'],
    ['form', 'multipart/form-data'],
  ])('has the body by the name of its option: %s', (option, mediaType) => {
    const requestBody = { content: { [mediaType]: { schema: objectWith({ id: TEXT }) } } }
    expect(callOf('/v3/a', { requestBody })).toEqual({ variables: {}, [option]: { id: 'id' } })
  })
})
