import { type Mistake, mistakesIn } from '../../../scripts/consumer/mistakes'
import type { Style } from '../../../scripts/consumer/source'
import type { CatalogueOperation } from '../../../scripts/generate/catalogue'
import type { Operation, Schema } from '../../../scripts/generate/openapi'
import { sampleCall } from '../../../scripts/generate/sample'
import { componentWith, objectWith, refTo } from '../documents'
import { type PathParts, pathWith } from '../paths'

function mistakesOf(path: string, parts: PathParts = {}, style: Style = 'properties'): Mistake[] {
  const entry = pathWith(path, parts).operations[0] as CatalogueOperation
  return mistakesIn(entry, style, sampleCall(entry))
}

/** The mistake of a kind, cut before and after what the compiler must point at. */
function pointed(what: Mistake['what'], path: string, parts?: PathParts, style?: Style): string | undefined {
  const mistake = mistakesOf(path, parts, style).find((it) => it.what === what)
  return mistake && `${mistake.source.slice(0, mistake.column)}▸${mistake.source.slice(mistake.column)}`
}

function body(schema: Schema, mediaType = 'application/json'): Partial<Operation> & { method: 'post' } {
  return { method: 'post', requestBody: { content: { [mediaType]: { schema } } } }
}

const TYPED = objectWith({ type: { type: 'string', enum: ['A', 'B'] } })

describe('wrong field', () => {
  it.each([
    ['json', 'application/json'],
    ['xml', 'application/xml'],
    ['form', 'multipart/form-data'],
  ])('stands in the body: %s', (option, mediaType) => {
    expect(pointed('wrong field', '/v3/a', body(TYPED, mediaType))).toBe(
      `wxpay.v3.a.post({ ${option}: { type: "A", ▸no_such_field: 1 } })`,
    )
  })

  it('stands in the query where there is no body', () => {
    const parameters = [{ name: 'page', in: 'query' as const, schema: { type: 'integer' as const } }]
    expect(pointed('wrong field', '/v3/a', { parameters })).toBe(
      'wxpay.v3.a.get({ query: { page: 1, ▸no_such_field: 1 } })',
    )
  })

  it('stands in a shared body', () => {
    expect(pointed('wrong field', '/v3/a', body(refTo(componentWith(TYPED))))).toContain('▸no_such_field')
  })

  it.each<[string, PathParts]>([
    ['there is nothing to put it into', {}],
    ['the body takes any field', body({ type: 'object' })],
  ])('is none where %s', (_, parts) => {
    expect(pointed('wrong field', '/v3/a', parts)).toBeUndefined()
  })
})

describe('missing variable', () => {
  it.each<[string, string, PathParts, string]>([
    ['the options that are left', '/v3/{a}/{b}', {}, 'wxpay.v3._a_._b_.get(▸{ b: "b" })'],
    ['the verb where none are left', '/v3/{a}', {}, 'wxpay.v3._a_.▸get()'],
    ['the options with a body', '/v3/{a}', body(TYPED), 'wxpay.v3._a_.post(▸{ json: { type: "A" } })'],
  ])('is reported at %s', (_, path, parts, source) => {
    const variables = pathWith(path).operations[0]?.operation.parameters
    expect(pointed('missing variable', path, { ...parts, parameters: variables })).toBe(source)
  })

  it('is none where the path has no variable', () => {
    expect(pointed('missing variable', '/v3/a')).toBeUndefined()
  })
})

describe('wrong literal', () => {
  it.each<[string, PathParts, string]>([
    ['a body', body(TYPED), 'wxpay.v3.a.post({ json: { ▸type: "NO_SUCH_VALUE" } })'],
    ['XML', body(TYPED, 'application/xml'), 'wxpay.v3.a.post({ xml: { ▸type: "NO_SUCH_VALUE" } })'],
    [
      'a query',
      { parameters: [{ name: 'type', in: 'query', schema: { enum: ['A'] } }] },
      'wxpay.v3.a.get({ query: { ▸type: "NO_SUCH_VALUE" } })',
    ],
    [
      'a literal of a component',
      body(objectWith({ kind: refTo(componentWith({ enum: ['A'] })) })),
      'wxpay.v3.a.post({ json: { ▸kind: "NO_SUCH_VALUE" } })',
    ],
  ])('stands in %s', (_, parts, source) => {
    expect(pointed('wrong literal', '/v3/a', parts)).toBe(source)
  })

  it('is none where any text is taken', () => {
    expect(pointed('wrong literal', '/v3/a', body(objectWith({ type: { type: 'string' } })))).toBeUndefined()
  })
})

describe('wrong path', () => {
  it.each<[Style, string, string | undefined]>([
    ['properties', '/v3/pay/native', 'wxpay.v3.pay.▸nativezz.get()'],
    ['brackets', '/v3/pay/native', 'wxpay[▸"v3/pay/nativezz"].get()'],
    ['properties', '/v3/applyment4sub/applyment/', 'wxpay.v3.applyment4sub.▸applymentzz.get()'],
    ['properties', '/v3/pay/3d', 'wxpay.v3.pay[▸"3dzz"].get()'],
    ['chain', '/v3/pay/native', undefined],
  ])('is reported where it ends, said by %s: %s', (style, path, source) => {
    expect(pointed('wrong path', path, {}, style)).toBe(source)
  })
})

describe('mistakesIn', () => {
  it('has every mistake that can be made', () => {
    const variables = pathWith('/v3/{id}').operations[0]?.operation.parameters
    const kinds = mistakesOf('/v3/{id}', { ...body(TYPED), parameters: variables }).map(({ what }) => what)
    expect(kinds).toEqual(['wrong field', 'missing variable', 'wrong literal', 'wrong path'])
  })

  it('has one line for each', () => {
    for (const { source } of mistakesOf('/v3/{id}', body(TYPED))) expect(source).not.toContain('\n')
  })
})
