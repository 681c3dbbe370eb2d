import { changeFields } from '../lib/change-fields'

const upper = { field: (value: unknown) => (typeof value === 'string' ? value.toUpperCase() : value) }

function seen(value: unknown, pointers: string[]): [unknown, string][] {
  const found: [unknown, string][] = []
  changeFields(value, pointers, {
    field: (field, pointer) => {
      found.push([field, pointer])
      return field
    },
  })
  return found
}

it.each<[string, unknown, string[], unknown]>([
  ['a field', { a: 'x', b: 'y' }, ['/a'], { a: 'X', b: 'y' }],
  ['a nested field', { a: { b: { c: 'x' } } }, ['/a/b/c'], { a: { b: { c: 'X' } } }],
  [
    'every item of a list',
    { a: [{ b: 'x' }, { b: 'y' }, {}] },
    ['/a/*/b'],
    { a: [{ b: 'X' }, { b: 'Y' }, {}] },
  ],
  ['items that are fields themselves', { a: ['x', 'y'] }, ['/a/*'], { a: ['X', 'Y'] }],
  ['lists in lists', { a: [[{ b: 'x' }]] }, ['/a/*/*/b'], { a: [[{ b: 'X' }]] }],
  ['a list at the root', [{ b: 'x' }], ['/*/b'], [{ b: 'X' }]],
  ['a field and one below it', { a: [{ b: 'x' }] }, ['/a', '/a/*/b'], { a: [{ b: 'X' }] }],
  ['names with escaped characters', { 'a/b': { '~c': 'x' } }, ['/a~1b/~0c'], { 'a/b': { '~c': 'X' } }],
  ['JSON inside a text', { a: '{"b":[{"c":"x"}],"d":1}' }, ['/a/b/*/c'], { a: '{"b":[{"c":"X"}],"d":1}' }],
])('changes %s', (_, value, pointers, expected) => {
  expect(changeFields(value, pointers, upper)).toEqual(expected)
})

it.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['a number', 1],
  ['an empty object', {}],
  ['a list in the place of an object', []],
  ['null on the way', { a: null }],
  ['a number on the way', { a: 1 }],
  ['an empty text on the way', { a: '' }],
  ['a field of a prototype', Object.create({ a: { b: 'x' } })],
])('passes by %s', (_, value) => {
  expect(changeFields(value, ['/a/b'], upper)).toBe(value)
})

it('never changes what it was given', () => {
  const given = { a: { b: 'x', list: [{ c: 'y' }] } }
  const frozen = structuredClone(given)
  for (const object of [given, given.a, given.a.list, given.a.list[0]]) Object.freeze(object)
  expect(changeFields(given, ['/a/b', '/a/list/*/c'], upper)).toEqual({ a: { b: 'X', list: [{ c: 'Y' }] } })
  expect(given).toEqual(frozen)
})

it('shares what lies beside the way', () => {
  const beside = { large: true }
  const changed = changeFields({ a: { b: 'x' }, beside }, ['/a/b'], upper) as { beside: unknown }
  expect(changed.beside).toBe(beside)
})

it('copies nothing where nothing changes', () => {
  const value = { a: [{ b: 'X' }], c: '{ "d": "X" }' }
  expect(changeFields(value, ['/a/*/b', '/c/d'], upper)).toBe(value)
})

it('sees an object as JSON.stringify does', () => {
  class Person {
    readonly #name = 'x'
    toJSON() {
      return { name: this.#name }
    }
  }
  expect(changeFields({ a: new Person() }, ['/a/name'], upper)).toEqual({ a: { name: 'X' } })
  expect(changeFields(new Person(), ['/name'], upper)).toEqual({ name: 'X' })
})

it('tells the pointer as the catalogue has it', () => {
  expect(seen({ a: [{ b: 'x' }, { b: 'y' }] }, ['/a/*/b'])).toEqual([
    ['x', '/a/*/b'],
    ['y', '/a/*/b'],
  ])
})

it('tells of a text that should hold JSON', () => {
  const notJson = jest.fn()
  expect(changeFields({ a: 'no json' }, ['/a/b'], { ...upper, notJson })).toEqual({ a: 'no json' })
  expect(notJson).toHaveBeenCalledWith('/a')
})

it('leaves prototypes alone, whatever a text says', () => {
  const text = '{"__proto__":{"b":"x"},"b":"y"}'
  expect(changeFields({ a: text }, ['/a/b'], upper)).toEqual({ a: '{"__proto__":{"b":"x"},"b":"Y"}' })
  expect(({} as { b?: string }).b).toBeUndefined()
})
