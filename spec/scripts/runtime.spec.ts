import {
  factEntries,
  fits,
  irregularPaths,
  keyOf,
  runtimeFacts,
  serverPrefixes,
} from '../../scripts/generate/runtime'
import { MAINLAND, OVERSEAS, type PathParts, pathWith } from './paths'

const ACTION = 'https://action.wechatpay.cn'

describe('irregularPaths', () => {
  it.each([
    ['/v3/applyment4sub/applyment/', 'v3/applyment4sub/applyment', 'v3/applyment4sub/applyment/'],
    ['/secapi/mch/addInstitutionsub', 'secapi/mch/add-institutionsub', 'secapi/mch/addInstitutionsub'],
    ['/v3/Pay/native', 'v3/pay/native', 'v3/Pay/native'],
    ['/v3/a/image-2x', undefined, undefined],
    ['/v3/pay/transactions/native', undefined, undefined],
    ['/v3/pay/transactions/out-trade-no/{out_trade_no}', undefined, undefined],
    ['/v3/certificates/{serial-no}', undefined, undefined],
    ['/v3/goods/{goodsId}', undefined, undefined],
    ['/v3/gold_plan/merchants', undefined, undefined],
  ])('of %s: written %s, meant %s', (path, natural, meant) => {
    expect(irregularPaths([pathWith(path)])).toEqual(natural ? [[natural, meant]] : [])
  })
})

/** Enough of the main server that it is where most live. */
const MOST: Located[] = [
  ['/v3/certificates', MAINLAND],
  ['/v3/pay/a', MAINLAND],
  ['/v3/pay/b', MAINLAND],
  ['/v3/refund/a', MAINLAND],
  ['/v3/refund/b', MAINLAND],
]

type Located = [path: string, server: string]

describe('serverPrefixes', () => {
  it.each<[string, Located[], Located[]]>([
    ['nothing where all live at the main server', [], []],
    [
      'the shortest beginning of what lives elsewhere',
      [
        ['/v3/global/a', OVERSEAS],
        ['/v3/global/b/c', OVERSEAS],
      ],
      [['/v3/global', OVERSEAS]],
    ],
    ['a single path among others of the main server', [['/v3/pay/c', OVERSEAS]], [['/v3/pay/c', OVERSEAS]]],
    [
      'an exception below a beginning, the longest first',
      [
        ['/v3/global/a', OVERSEAS],
        ['/v3/global/b', OVERSEAS],
        ['/v3/global/c', ACTION],
      ],
      [
        ['/v3/global/c', ACTION],
        ['/v3/global', OVERSEAS],
      ],
    ],
    [
      'a way back to the main server',
      [
        ['/v3/global/a', OVERSEAS],
        ['/v3/global/b', OVERSEAS],
        ['/v3/global/c', MAINLAND],
      ],
      [
        ['/v3/global/c', MAINLAND],
        ['/v3/global', OVERSEAS],
      ],
    ],
    [
      'what lives elsewhere below a path of the main server',
      [['/v3/pay/a/b', OVERSEAS]],
      [['/v3/pay/a/b', OVERSEAS]],
    ],
    [
      'a beginning of their own to paths of another version',
      [['/v2/global/a', OVERSEAS]],
      [['/v2', OVERSEAS]],
    ],
  ])('gives %s', (_, paths, prefixes) => {
    expect(serverPrefixes(operationsAt([...MOST, ...paths]), MAINLAND)).toEqual(prefixes)
  })

  it.each<[string, Located[]]>([
    [
      'three servers in one subtree',
      [
        ['/v3/a/b/c', OVERSEAS],
        ['/v3/a/b/d', ACTION],
        ['/v3/a/e', MAINLAND],
        ['/v3/f', OVERSEAS],
      ],
    ],
    [
      'a path and one below it',
      [
        ['/v3/a', OVERSEAS],
        ['/v3/a/b', MAINLAND],
      ],
    ],
    [
      'a path and more below it',
      [
        ['/v3/a', OVERSEAS],
        ['/v3/a/b', MAINLAND],
        ['/v3/a/c', MAINLAND],
      ],
    ],
    [
      'names that begin alike',
      [
        ['/v3/global', OVERSEAS],
        ['/v3/globals', MAINLAND],
      ],
    ],
    [
      'literals beside a variable',
      [
        ['/v3/a/{id}', OVERSEAS],
        ['/v3/a/list', MAINLAND],
        ['/v3/a/total', MAINLAND],
      ],
    ],
  ])('leads every path to its own server: %s', (_, paths) => {
    const located = [...MOST, ...paths]
    const prefixes = serverPrefixes(operationsAt(located), MAINLAND)
    expect(located.map(([path]) => [path, serverAt(path, prefixes)])).toEqual(located)
  })
})

function operationsAt(paths: Located[]) {
  return paths.flatMap(([path, server]) => pathWith(path, { server }).operations)
}

/** The first beginning that fits leads to the server; in it, a variable stands for any segment. */
function serverAt(path: string, prefixes: Located[]): string {
  const fits = ([prefix]: Located) => new RegExp(`^${prefix.replace(/\{.+?\}/g, '[^/]+')}(/|$)`).test(path)
  return prefixes.find(fits)?.[1] ?? MAINLAND
}

describe('fits', () => {
  it.each([
    ['/v3/a/b', '/v3/a/{id}'],
    ['/v3/a/{id}', '/v3/a/{id}'],
    ['/v3/a/{other}', '/v3/a/{id}'],
    ['/v3/a/b/c', '/v3/{x}/b/{y}'],
    ['/v3/a/', '/v3/a'],
  ])('finds that %s is also an expansion of %s', (path, template) => {
    expect(fits(path, template)).toBe(true)
  })

  it.each([
    ['/v3/a', '/v3/a/{id}'],
    ['/v3/a/b/c', '/v3/a/{id}'],
    ['/v3/b/c', '/v3/a/{id}'],
    ['/v3/{id}', '/v3/a'],
  ])('finds that %s is no expansion of %s', (path, template) => {
    expect(fits(path, template)).toBe(false)
  })
})

describe('keyOf', () => {
  it('is the method in capitals and the path as sent', () => {
    const [operation] = pathWith('/v2/pay/a', { method: 'post', version: 'v2' }).operations
    expect(operation && keyOf(operation)).toBe('POST /pay/a')
  })
})

describe('factEntries', () => {
  const UNSIGNED: PathParts = { responses: { '200': { 'x-unsigned': true } } }

  function entriesOf(...paths: ReturnType<typeof pathWith>[]) {
    return factEntries(paths.flatMap((path) => path.operations))
  }

  it('are the operations that differ from the ordinary', () => {
    expect(entriesOf(pathWith('/v3/a'), pathWith('/v3/b', UNSIGNED))).toEqual([
      ['GET /v3/b', { unsigned: true }],
    ])
  })

  it('name an ordinary operation that would pass for the template of another', () => {
    expect(entriesOf(pathWith('/v3/a/list'), pathWith('/v3/a/{id}', UNSIGNED))).toEqual([
      ['GET /v3/a/{id}', { unsigned: true }],
      ['GET /v3/a/list', {}],
    ])
  })

  it('name an ordinary template that would pass for the template of another', () => {
    expect(entriesOf(pathWith('/v3/a/{id}/list'), pathWith('/v3/a/{id}/{no}', UNSIGNED))).toContainEqual([
      'GET /v3/a/{id}/list',
      {},
    ])
  })

  it.each<[string, ReturnType<typeof pathWith>]>([
    ['another method', pathWith('/v3/a/list', { method: 'post' })],
    ['another path', pathWith('/v3/b/list')],
    ['another number of segments', pathWith('/v3/a/list/all')],
  ])('leave out an ordinary operation of %s', (_, ordinary) => {
    expect(entriesOf(ordinary, pathWith('/v3/a/{id}', UNSIGNED))).toHaveLength(1)
  })

  it('leave out an ordinary template that only an ordinary literal fits', () => {
    expect(entriesOf(pathWith('/v3/a/{id}'), pathWith('/v3/a/list', UNSIGNED))).toEqual([
      ['GET /v3/a/list', { unsigned: true }],
    ])
  })
})

describe('runtimeFacts', () => {
  const facts = runtimeFacts([
    pathWith('/v3/certificates'),
    pathWith('/v3/pay/a'),
    pathWith('/v3/applyment4sub/applyment/', { method: 'post' }),
    pathWith('/v3/global/images/{media_id}', {
      server: OVERSEAS,
      responses: { '200': { 'x-unsigned': true } },
    }),
  ])

  it('names the server where most operations live', () => {
    expect(facts).toContain(`export const mainServer = '${MAINLAND}'`)
  })

  it('names the servers of the others by the beginnings of their paths', () => {
    expect(facts).toContain(`= [\n  ['/v3/global', '${OVERSEAS}'],\n]`)
  })

  it('names the operations that are out of the ordinary', () => {
    expect(facts).toContain("= {\n  'GET /v3/global/images/{media_id}': { unsigned: true },\n}")
  })

  it('names the irregular paths by their natural spelling', () => {
    expect(facts).toContain("new Map([\n  ['v3/applyment4sub/applyment', 'v3/applyment4sub/applyment/'],\n])")
  })

  it('writes every kind of fact as TypeScript', () => {
    const file = { type: 'string' as const, format: 'binary' }
    const digest = { type: 'string' as const, 'x-filled': 'sha256' as const }
    const secret = { type: 'string' as const, 'x-encrypted': 'rsa' as const }
    const schema = { type: 'object' as const, properties: { file, digest, secret } }
    const requestBody = { content: { 'multipart/form-data': { schema } } }
    expect(runtimeFacts([pathWith('/v3/a', { method: 'post', mutualTls: true, requestBody })])).toContain(
      "'POST /v3/a': { mutualTls: true, encrypted: ['/secret'], upload: { file: 'file', filled: { digest: 'sha256' } } }",
    )
  })

  it('keeps no list of what does not occur', () => {
    expect(runtimeFacts([pathWith('/v3/certificates')])).toMatch(/facts: .* = {}\n/)
  })
})
