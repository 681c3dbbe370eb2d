import { Component, type Direction, partsOf, resolved, useComponents } from '../../scripts/generate/component'
import type { Schema } from '../../scripts/generate/openapi'
import { componentWith, objectWith, refTo } from './documents'

const TEXT: Schema = { type: 'string' }
const PLAIN = objectWith({ id: TEXT })
const LITERAL = objectWith({ type: { type: 'string', enum: ['A', 'B'] } })

function usedIn(schema: Schema, ...directions: Direction[]): Component {
  const component = componentWith(schema)
  for (const direction of directions) component.use(direction)
  return component
}

describe('interfaceName', () => {
  it('starts with the document, which keeps names of documents apart', () => {
    expect(new Component('v2-pay', 'Detail', PLAIN).interfaceName('request')).toBe('V2PayDetail')
  })

  it.each<[string, Schema, Direction[], string[]]>([
    ['only sent', LITERAL, ['request'], ['Amount']],
    ['only received', LITERAL, ['response'], ['Amount']],
    ['only received as XML', LITERAL, ['xml'], ['Amount']],
    ['both, without anything that differs', PLAIN, ['request', 'response'], ['Amount', 'Amount']],
    ['both, with literals', LITERAL, ['request', 'response'], ['Amount', 'AmountReceived']],
    ['both, received as XML', LITERAL, ['request', 'xml'], ['Amount', 'AmountXml']],
    ['received in both ways', LITERAL, ['response', 'xml'], ['AmountReceived', 'AmountXml']],
  ])('of one that is %s', (_, schema, directions, names) => {
    const component = usedIn(schema, ...directions)
    expect(directions.map((it) => component.interfaceName(it))).toEqual(
      names.map((name) => `PayTransactions${name}`),
    )
  })

  it.each<[string, Schema]>([
    ['a constant', { const: 'A' }],
    ['constants with names', { oneOf: [{ const: 'A', title: '甲' }] }],
    ['JSON text', { type: 'string', contentMediaType: 'application/json', contentSchema: PLAIN }],
    ['a literal in an object', LITERAL],
    ['a literal in a list', { type: 'array', items: { enum: ['A'] } }],
    ['a literal in a numbered field', { type: 'object', patternProperties: { '^a_\\d+$': { enum: ['A'] } } }],
    ['a literal in one of several shapes', { anyOf: [PLAIN, LITERAL] }],
    ['a literal in another component', refTo(componentWith(LITERAL, 'Other'))],
  ])('differs by direction for %s', (_, field) => {
    const component = usedIn(objectWith({ field }), 'request', 'response')
    expect(component.interfaceName('response')).not.toBe(component.interfaceName('request'))
  })
})

describe('interfaceName of plain fields', () => {
  it.each<[Schema['type'], boolean]>([
    ['string', false],
    ['integer', true],
    ['number', true],
    ['boolean', true],
  ])(
    'is the same for what is sent and what arrives as XML, unless that makes text of it: %s',
    (type, differs) => {
      const component = usedIn(objectWith({ field: { type: type as 'string' } }), 'request', 'xml')
      expect(component.interfaceName('xml') !== component.interfaceName('request')).toBe(differs)
    },
  )

  it('differs for a file, which is taken in many forms and given as bytes', () => {
    const component = usedIn(
      objectWith({ file: { type: 'string', format: 'binary' } }),
      'request',
      'response',
    )
    expect(component.interfaceName('response')).toBe('PayTransactionsAmountReceived')
  })
})

describe('variants', () => {
  it.each<[string, Schema, Direction[], Direction[]]>([
    ['none where nothing uses it', LITERAL, [], []],
    ['the one direction', LITERAL, ['response'], ['response']],
    ['one where both are alike', PLAIN, ['request', 'response'], ['response']],
    ['both where they differ', LITERAL, ['response', 'request'], ['request', 'response']],
  ])('are %s', (_, schema, directions, variants) => {
    expect(usedIn(schema, ...directions).variants).toEqual(variants)
  })

  it('are one for each interface', () => {
    const component = usedIn(LITERAL, 'xml', 'request', 'response')
    const names = component.variants.map((it) => component.interfaceName(it))
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('use', () => {
  const inner = () => componentWith(TEXT, 'Inner')

  it.each<[string, (leaf: Schema) => Schema]>([
    ['a property', (leaf) => objectWith({ leaf })],
    ['a property of an object', (leaf) => objectWith({ outer: objectWith({ leaf }) })],
    ['the items of a list', (items) => ({ type: 'array', items })],
    ['a numbered field', (leaf) => ({ type: 'object', patternProperties: { '^a_\\d+$': leaf } })],
    ['one of several shapes', (leaf) => ({ oneOf: [TEXT, leaf] })],
    ['any of several shapes', (leaf) => ({ anyOf: [TEXT, leaf] })],
    ['a part of a whole', (leaf) => ({ allOf: [TEXT, leaf] })],
  ])('reaches a component in %s', (_, schemaAround) => {
    const component = inner()
    componentWith(schemaAround(refTo(component)), 'Outer').use('response')
    expect([...component.directions]).toEqual(['response'])
  })

  it('reaches what a sent text holds, which may be given as an object', () => {
    const component = inner()
    useComponents({ type: 'string', contentSchema: refTo(component) }, 'request')
    expect([...component.directions]).toEqual(['request'])
  })

  it.each<Direction>(['response', 'xml'])(
    'does not reach what a text holds that arrives as text: %s',
    (it) => {
      const component = inner()
      useComponents({ type: 'string', contentSchema: refTo(component) }, it)
      expect(component.directions.size).toBe(0)
    },
  )

  it('comes to an end in a component that holds itself', () => {
    const component = componentWith({ type: 'object', properties: {} }, 'Tree')
    Object.assign(component.schema.properties as object, { child: refTo(component) })
    component.use('response')
    expect([...component.directions]).toEqual(['response'])
  })

  it('has nothing to note where there is no schema', () => {
    expect(() => useComponents(undefined, 'request')).not.toThrow()
  })
})

describe('resolved', () => {
  it('is the schema itself where it leads nowhere else', () => {
    expect(resolved(PLAIN)).toBe(PLAIN)
  })

  it('follows one component to the next', () => {
    const last = componentWith(PLAIN, 'Last')
    expect(resolved(refTo(componentWith(refTo(last), 'First')))).toEqual(PLAIN)
  })

  it('prefers what stands beside the reference', () => {
    const component = componentWith({ type: 'string', title: '通用', maxLength: 32 })
    expect(resolved(refTo(component, { title: '专用' }))).toEqual({
      type: 'string',
      title: '专用',
      maxLength: 32,
    })
  })

  it('leaves the component as it is', () => {
    const component = componentWith({ type: 'string', title: '通用' })
    resolved(refTo(component, { title: '专用' }))
    expect(component.schema.title).toBe('通用')
  })
})

describe('partsOf', () => {
  const [a, b, c]: Schema[] = [{ title: 'a' }, { title: 'b' }, { title: 'c' }]

  it.each<[string, Schema, (Schema | undefined)[]]>([
    ['a text', TEXT, []],
    ['an object', { properties: { a: a as Schema }, patternProperties: { '^b': b as Schema } }, [a, b]],
    ['a list', { items: a as Schema }, [a]],
    ['alternatives', { oneOf: [a as Schema], anyOf: [b as Schema], allOf: [c as Schema] }, [a, b, c]],
    ['a text that holds JSON', { type: 'string', contentSchema: a as Schema }, []],
  ])('are the schemas directly below %s', (_, schema, parts) => {
    expect(partsOf(schema)).toEqual(parts)
  })
})
