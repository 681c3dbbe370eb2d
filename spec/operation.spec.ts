import { facts, mainServer, servers } from '../lib/generated/runtime'
import { factsOf, hasSignedAnswer, namelessPath, type OperationFacts, serverOf } from '../lib/operation'
import { expandPath } from '../lib/path'
import { variablesOf } from '../lib/template'

const OVERSEAS = 'https://apihk.mch.weixin.qq.com'
const IMAGES = '/v3/merchant-service/images'

/** Every operation that is out of the ordinary. */
const KNOWN = Object.entries(facts).map(([key, known]) => {
  const [method, path] = key.split(' ') as [string, string]
  return { method, path, known }
})

/** A path as sent, each variable with the same value. */
function expanded(path: string, value: string): string {
  const template = path.slice(1)
  const variables = [...variablesOf(template).keys()].map((name) => [name, value])
  return expandPath(template, Object.fromEntries(variables))
}

describe('factsOf', () => {
  it.each([
    ['a path without variables', 'GET', '/v3/billdownload/file', { unsigned: true }],
    ['a template', 'GET', `${IMAGES}/{media_id}`, { unsigned: true }],
    ['an expansion of it', 'GET', `${IMAGES}/ChsyMDE4`, { unsigned: true }],
    ['an expansion whose slash is encoded', 'GET', `${IMAGES}/a%2Fb`, { unsigned: true }],
    ['a path whose answer is signed by its digest', 'GET', '/hk/v3/statements', { signedDigest: true }],
    ['an expansion in Chinese', 'GET', `${IMAGES}/%E4%BA%AC`, { unsigned: true }],
    ['a path of APIv2 as it is sent', 'POST', '/pay/queryexchagerate', { nonceless: true }],
  ])('finds %s', (_, method, path, known) => {
    expect(factsOf(method, path)).toMatchObject(known)
  })

  it.each([
    ['an ordinary operation', 'POST', '/v3/pay/transactions/id/1'],
    ['another method', 'POST', '/v3/billdownload/file'],
    ['a method in lower case', 'get', '/v3/billdownload/file'],
    ['another method of a template', 'DELETE', `${IMAGES}/A`],
    ['a path that is longer', 'GET', '/v3/billdownload/file/more'],
    ['a path that begins alike', 'GET', '/v3/billdownload/files'],
    ['a path with its query', 'GET', '/v3/billdownload/file?token=A'],
    ['another trailing slash', 'GET', '/v3/billdownload/file/'],
    ['an empty variable', 'GET', `${IMAGES}/`],
    ['two segments for one variable', 'GET', `${IMAGES}/a/b`],
    ['a path that ends with a known one', 'GET', '/x/v3/billdownload/file'],
    ['a path of APIv2 as the chain spells it', 'POST', '/v2/pay/queryexchagerate'],
    ['a path that nobody knows', 'GET', '/v3/brand-new'],
    ['nothing', '', ''],
  ])('knows nothing of %s', (_, method, path) => {
    expect(factsOf(method, path)).toEqual({})
  })

  it('finds a path with a trailing slash, and not without', () => {
    expect(factsOf('POST', '/v3/applyment4sub/applyment/')).toHaveProperty('encrypted')
    expect(factsOf('POST', '/v3/applyment4sub/applyment')).toEqual({})
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'GET __proto__'])(
    'knows nothing of the hostile name %s, as method, path or variable',
    (name) => {
      expect(factsOf('GET', name)).toEqual({})
      expect(factsOf(name, '/v3/billdownload/file')).toEqual({})
      expect(factsOf('GET', `/${name}`)).toEqual({})
      expect(factsOf('GET', `${IMAGES}/${name}`)).toEqual({ unsigned: true })
    },
  )

  it('takes signs of regular expressions as they are', () => {
    expect(factsOf('GET', '/v3/billdownload/fil.')).toEqual({})
    expect(factsOf('GET', '/v3/.*')).toEqual({})
    expect(factsOf('GET', `${IMAGES}/(a|b)*`)).toEqual({ unsigned: true })
  })

  it('ends in time for a long hostile path', () => {
    expect(factsOf('GET', `/${'a/'.repeat(50_000)}`)).toEqual({})
    expect(factsOf('GET', `${IMAGES}/${'{'.repeat(100_000)}`)).toEqual({ unsigned: true })
  })

  it('finds every operation that is out of the ordinary by its template', () => {
    for (const { method, path, known } of KNOWN) expect([path, factsOf(method, path)]).toEqual([path, known])
  })

  it.each(['1', 'a-b_c', '中文 /?#', "it's(*)"])('finds every one of them by an expansion: %s', (value) => {
    for (const { method, path, known } of KNOWN) {
      expect([path, factsOf(method, expanded(path, value))]).toEqual([path, known])
    }
  })
})

describe('factsOf paths that fit several templates', () => {
  /** The module as it would be with other facts. */
  function withFacts(others: Record<string, OperationFacts>): typeof import('../lib/operation') {
    let module: typeof import('../lib/operation') | undefined
    jest.isolateModules(() => {
      jest.doMock('../lib/generated/runtime', () => ({ facts: others, servers: [], mainServer }))
      module = require('../lib/operation')
    })
    return module as typeof import('../lib/operation')
  }

  afterEach(() => jest.dontMock('../lib/generated/runtime'))

  const LITERAL: OperationFacts = { mutualTls: true }
  const VARIABLE: OperationFacts = { unsigned: true }

  it('takes a literal segment before a variable', () => {
    const known = withFacts({ 'GET /v3/a/{id}': VARIABLE, 'GET /v3/a/list': LITERAL })
    expect(known.factsOf('GET', '/v3/a/list')).toBe(LITERAL)
    expect(known.factsOf('GET', '/v3/a/1')).toBe(VARIABLE)
  })

  it('takes a literal segment that is ordinary before a variable that is not', () => {
    const known = withFacts({ 'GET /v3/a/{id}': VARIABLE, 'GET /v3/a/list': {} })
    expect(known.hasSignedAnswer('GET', '/v3/a/list')).toBe(true)
    expect(known.hasSignedAnswer('GET', '/v3/a/1')).toBe(false)
  })

  it.each([
    ['first', { 'GET /v3/{a}/{b}': VARIABLE, 'GET /v3/{a}/list': LITERAL }],
    ['last', { 'GET /v3/{a}/list': LITERAL, 'GET /v3/{a}/{b}': VARIABLE }],
  ])('takes the template with fewer variables, though the other comes %s', (_, others) => {
    const known = withFacts(others)
    expect(known.factsOf('GET', '/v3/1/list')).toBe(LITERAL)
    expect(known.factsOf('GET', '/v3/1/2')).toBe(VARIABLE)
  })

  it.each([
    ['/v3/a.b/{id}', '/v3/a.b/1', '/v3/axb/1'],
    ['/v3/a+/{id}', '/v3/a+/1', '/v3/aa/1'],
    ['/v3/(a|b)/{id}', '/v3/(a|b)/1', '/v3/a/1'],
    ['/v3/[a-c]/{id}', '/v3/[a-c]/1', '/v3/b/1'],
    ['/v3/{id}.pdf', '/v3/1.pdf', '/v3/1xpdf'],
    ['/v3/{a}-{b}', '/v3/1-2', '/v3/12'],
  ])('takes signs of regular expressions in a template as they are: %s', (template, fitting, other) => {
    const known = withFacts({ [`GET ${template}`]: VARIABLE })
    expect(known.factsOf('GET', fitting)).toBe(VARIABLE)
    expect(known.factsOf('GET', other)).toEqual({})
  })
})

describe('hasSignedAnswer', () => {
  it.each([
    ['GET', '/v3/billdownload/file', false],
    ['GET', `${IMAGES}/A`, false],
    ['POST', '/v3/pay/transactions/native', true],
    ['GET', '/v3/brand-new', true],
  ])('of %s %s is %s', (method, path, signed) => {
    expect(hasSignedAnswer(method, path)).toBe(signed)
  })
})

describe('namelessPath', () => {
  it.each([
    ['an id of a known path', `${IMAGES}/ChsyMDE4`, 'v3/merchant-service/images/{media_id}'],
    ['a template as it is', `${IMAGES}/{media_id}`, 'v3/merchant-service/images/{media_id}'],
    ['a path without ids', '/v3/billdownload/file', 'v3/billdownload/file'],
    ['a path of which nothing is known', '/v3/brand-new/1', 'v3/brand-new/1'],
  ])('says %s', (_, path, said) => {
    expect(namelessPath('GET', path)).toBe(said)
  })

  it('does not take the template of another method', () => {
    expect(namelessPath('POST', `${IMAGES}/ChsyMDE4`)).toBe('v3/merchant-service/images/ChsyMDE4')
  })
})

describe('serverOf', () => {
  it.each([
    ['/v3/pay/transactions/native', mainServer],
    ['/v3/certificates', mainServer],
    ['/hk/v3/transactions/app', mainServer],
    ['/v3/global/transactions/app', OVERSEAS],
    ['/global/v3/customs/orders', OVERSEAS],
    ['/v3/payscore/oversea/partner/serviceorder', OVERSEAS],
    ['/risk/getpublickey', 'https://fraud.mch.weixin.qq.com'],
    ['/face/get_wxpayface_authinfo', 'https://payapp.weixin.qq.com'],
    ['/appauth/authindex', 'https://payapp.weixin.qq.com'],
    ['/appauth/getaccesstoken', mainServer],
  ])('of %s is %s', (path, server) => {
    expect(serverOf(path)).toBe(server)
  })

  it.each([
    ['an unknown path', '/v3/brand-new', mainServer],
    ['an unknown path among overseas ones', '/v3/global/brand-new/{id}', OVERSEAS],
    ['the beginning itself', '/v3/global', OVERSEAS],
    ['a name that begins alike', '/v3/globals', mainServer],
    ['a beginning that stands further inside', '/x/v3/global/a', mainServer],
    ['a hostile name', '/__proto__', mainServer],
    ['nothing', '', mainServer],
  ])('of %s is that of most of its neighbours: %s', (_, path, server) => {
    expect(serverOf(path)).toBe(server)
  })

  it('is reached by a beginning before a shorter one', () => {
    const shadowed = servers.filter(([prefix], at) =>
      servers.slice(0, at).some(([earlier]) => prefix.startsWith(`${earlier}/`)),
    )
    expect(shadowed).toEqual([])
  })
})
