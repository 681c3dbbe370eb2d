import { toAxiosConfig } from '../lib/request'

const PATH = 'v3/pay/transactions/id/{transaction_id}'
const MAIN = 'https://api.mch.weixin.qq.com'
const OVERSEAS = 'https://apihk.mch.weixin.qq.com'

describe('a call', () => {
  it('becomes a method, a path and a host', () => {
    expect(toAxiosConfig('get', PATH, { transaction_id: '42' })).toMatchObject({
      method: 'get',
      url: '/v3/pay/transactions/id/42',
      baseURL: MAIN,
    })
  })

  it.each(['get', 'post', 'put', 'patch', 'delete'] as const)('may be a %s', (verb) => {
    expect(toAxiosConfig(verb, 'v3/certificates', undefined).method).toBe(verb)
  })

  it('needs no options', () => {
    expect(toAxiosConfig('get', 'v3/certificates', undefined).url).toBe('/v3/certificates')
  })

  it('tells interceptors which operation it is, without its ids', () => {
    const { wechatpay } = configOf({ transaction_id: '42' })
    expect(wechatpay).toMatchObject({ method: 'GET', template: PATH })
    expect(JSON.stringify(wechatpay)).not.toContain('42')
  })

  it('leaves the options as they were', () => {
    const options = { transaction_id: '42', query: { mchid: '1' }, json: { a: 1 }, headers: { a: 'b' } }
    const before = structuredClone(options)
    toAxiosConfig('post', PATH, options)
    expect(options).toEqual(before)
  })

  it('may have frozen options', () => {
    const options = Object.freeze({ transaction_id: '42', json: Object.freeze({ a: 1 }) })
    expect(toAxiosConfig('post', PATH, options).data).toBe('{"a":1}')
  })
})

describe('json', () => {
  it('is serialised', () => {
    expect(bodyOf({ appid: 'wx1', amount: { total: 1 }, none: undefined })).toBe(
      '{"appid":"wx1","amount":{"total":1}}',
    )
  })

  it('is serialised once', () => {
    const toJSON = jest.fn(() => ({ a: 1 }))
    expect(bodyOf({ toJSON })).toBe('{"a":1}')
    expect(toJSON).toHaveBeenCalledTimes(1)
  })

  it('keeps Chinese as it is', () => {
    expect(bodyOf({ description: '支付😀' })).toBe('{"description":"支付😀"}')
  })

  it('may be a list', () => {
    expect(bodyOf([{ a: 1 }])).toBe('[{"a":1}]')
  })

  it('may be empty', () => {
    expect(bodyOf({})).toBe('{}')
  })

  it.each(['get', 'delete', 'put', 'patch'] as const)('is sent with %s as well', (verb) => {
    expect(toAxiosConfig(verb, 'v3/x', { json: { a: 1 } }).data).toBe('{"a":1}')
  })

  it.each([
    ['is undefined', { json: undefined }],
    ['is not given', {}],
  ])('is no body where it %s', (_, options) => {
    expect(toAxiosConfig('post', 'v3/x', options)).not.toHaveProperty('data')
  })

  it.each<[string, unknown]>([
    ['its text', '{"a":1}'],
    ['an empty string', ''],
    ['a number', 1],
    ['a boolean', true],
    ['a bigint', 1n],
    ['a function', () => ({ a: 1 })],
    ['a symbol', Symbol('a')],
    ['null', null],
  ])('cannot be %s', (_, json) => {
    expectInvalid({ json }, /json/)
  })

  it('is called null, not an object, where it is null', () => {
    expectInvalid({ json: null }, /json is null/)
  })

  it.each<[string, object]>([
    ['holds a bigint', { amount: { total: 1n } }],
    ['contains itself', circular()],
  ])('is refused where it %s', (_, json) => {
    expectInvalid({ json }, /json cannot be serialised/)
  })

  it('is refused with the cause kept where it cannot be serialised', () => {
    expect(() => toAxiosConfig('post', 'v3/x', { json: { total: 1n } })).toThrow(
      expect.objectContaining({ cause: expect.any(TypeError) }),
    )
  })

  it('is refused where it serialises to nothing', () => {
    expectInvalid({ json: { toJSON: () => undefined } }, /json/)
  })
})

describe('query', () => {
  it('stands after the path, encoded', () => {
    expect(urlOf('v3/x', { query: { a: 'b c', list: [1] } })).toBe('/v3/x?a=b%20c&list%5B0%5D=1')
  })

  it('is merged with a query in the path', () => {
    expect(urlOf('v3/x?a=1', { query: { b: 2 } })).toBe('/v3/x?a=1&b=2')
  })

  it('is merged with a query that the template makes', () => {
    expect(urlOf('v3/x{?a}', { a: 1, query: { b: 2 } })).toBe('/v3/x?a=1&b=2')
  })

  it('is merged with an empty query in the path', () => {
    expect(urlOf('v3/x?', { query: { b: 2 } })).toBe('/v3/x?b=2')
  })

  it('leaves a query in the path alone where it is empty', () => {
    expect(urlOf('v3/x?a=1', { query: {} })).toBe('/v3/x?a=1')
  })

  it.each([[undefined], [null], [{}], [{ a: undefined }]])('adds nothing where it is %j', (query) => {
    expect(urlOf('v3/x', { query })).toBe('/v3/x')
  })

  it("does not reach axios under axios' own name", () => {
    expect(toAxiosConfig('get', 'v3/x', { query: { a: 1 } })).not.toHaveProperty('params')
  })

  it('is refused where it cannot be written', () => {
    expectInvalid({ query: 'a=1' }, /query/)
  })
})

describe('path variables', () => {
  it('expand the path', () => {
    expect(urlOf('v3/{a}/x/{b}', { a: 'a/b', b: 2 })).toBe('/v3/a%2Fb/x/2')
  })

  it('are not passed on to axios', () => {
    const config = toAxiosConfig('get', 'v3/{id}{/ids*}/{empty}', { id: '1', ids: ['2'], empty: 'x' })
    expect(Object.keys(config).sort()).toEqual(['baseURL', 'method', 'url', 'wechatpay'])
  })

  it('are refused before anything else is made of the call', () => {
    const toJSON = jest.fn()
    expect(() => toAxiosConfig('post', PATH, { json: { toJSON } })).toThrow(
      expect.objectContaining({ code: 'TEMPLATE_VARIABLE_MISSING', variable: 'transaction_id' }),
    )
    expect(toJSON).not.toHaveBeenCalled()
  })

  it('may be called body, which is no option', () => {
    expect(urlOf('v3/{body}', { body: 'x' })).toBe('/v3/x')
  })

  it.each(['query', 'json', 'headers', 'timeout', 'url', 'data', 'params', 'method'])(
    'cannot be called %s, which is an option',
    (name) => {
      expect(() => toAxiosConfig('get', `v3/{${name}}`, { [name]: 'x' })).toThrow(
        expect.objectContaining({ code: 'TEMPLATE_VARIABLE_RESERVED', variable: name }),
      )
    },
  )
})

describe('the host', () => {
  const base = (template: string, configured?: string, options?: object) =>
    toAxiosConfig('get', template, options, configured).baseURL

  it('is the main one by default', () => {
    expect(base('v3/certificates')).toBe(MAIN)
  })

  it.each([
    ['v3/global/papay/contracts/out-contract-code/{code}', { code: '1' }],
    ['v3/global/no/such/path', {}],
    ['v3/global', {}],
    ['v3/{area}/no/such/path', { area: 'global' }],
    ['v3/global?a=1', {}],
  ])('is the overseas one for %s', (template, options) => {
    expect(base(template, undefined, options)).toBe(OVERSEAS)
  })

  it.each([
    ['v3/globalisation', {}],
    ['v3/x/v3/global/y', {}],
    ['v3/{id}/x', { id: 'global/y' }],
    ['v3/x?path=/v3/global/y', {}],
  ])('is the main one for %s', (template, options) => {
    expect(base(template, undefined, options)).toBe(MAIN)
  })

  it.each(['v3/certificates', 'v3/global/merchant-service/x'])(
    'is the sandbox or gateway that the client is pointed to: %s',
    (template) => {
      for (const own of ['http://127.0.0.1:8080', 'https://gateway.example/wechatpay']) {
        expect(base(template, own)).toBe(own)
      }
    },
  )

  it.each([
    'https://weixin.qq.com.gateway.example',
    'https://notweixin.qq.com',
    'https://gateway.example/api.mch.weixin.qq.com',
  ])('is a gateway that only looks like WeChat Pay: %s', (own) => {
    expect(base('v3/global/x', own)).toBe(own)
  })

  it("is WeChat Pay's second one for the main one's calls where the client is pointed to it", () => {
    expect(base('v3/certificates', 'https://api2.mch.weixin.qq.com')).toBe('https://api2.mch.weixin.qq.com')
  })

  it("is not WeChat Pay's second one for overseas calls", () => {
    expect(base('v3/global/x', 'https://api2.mch.weixin.qq.com')).toBe(OVERSEAS)
  })

  it('is never named by a path', () => {
    for (const template of ['https://evil.example/v3', '//evil.example/v3', 'v3/../x']) {
      expect(() => base(template)).toThrow(expect.objectContaining({ code: 'PATH_UNSAFE', template }))
    }
  })
})

describe("axios' own options", () => {
  it('are passed on', () => {
    const { signal } = new AbortController()
    const onUploadProgress = () => undefined
    const validateStatus = () => true
    const own = { timeout: 1, signal, responseType: 'stream', onUploadProgress, validateStatus }
    expect(configOf({ transaction_id: '42', ...own })).toMatchObject(own)
  })

  it.each([
    ['data', /"data" is no option of a call; use json/],
    ['params', /"params" is no option of a call; use query/],
    ['url', /"url" is no option of a call; use the path before the verb/],
    ['method', /"method" is no option of a call; use the verb/],
    ['body', /"body" is no option of a call; use json/],
    ['auth', /"auth" is no option of a call; use the privateKey of createClient/],
  ])('are refused with a hint where a call says them otherwise: %s', (name, hint) => {
    expectInvalid({ [name]: {} }, hint)
  })
})

describe('headers', () => {
  it('are passed on', () => {
    expect(configOf({ transaction_id: '42', headers: { 'X-A': 'b' } }).headers).toEqual({ 'X-A': 'b' })
  })

  it('are copied, so that what is added to them stays in the call', () => {
    const headers = { 'X-A': 'b' }
    const config = configOf({ transaction_id: '42', headers })
    Object.assign(config.headers ?? {}, { Authorization: 'secret' })
    expect(headers).toEqual({ 'X-A': 'b' })
  })

  it('are left to axios where none are given', () => {
    expect(configOf({ transaction_id: '42' })).not.toHaveProperty('headers')
  })
})

describe('options', () => {
  it.each<[string, unknown]>([
    ['null', null],
    ['text', '{"json":{}}'],
    ['a number', 1],
    ['a boolean', true],
    ['a list', [{ json: {} }]],
    ['a function', () => ({ json: {} })],
    ['a symbol', Symbol('a')],
  ])('cannot be %s', (_, options) => {
    expectInvalid(options, /The options must be one object/)
  })

  it('hold one body only', () => {
    expectInvalid({ json: {}, form: { file: 'x' } }, /either form or another body, not both/)
  })

  it.each([{ xml: { a: 1 } }, { workwxSecret: 'a' }])('of APIv2 are refused elsewhere: %j', (options) => {
    expectInvalid(options, /is an option of APIv2 calls, whose paths start with "v2\/"/)
  })

  it('of APIv2 go to the path without its v2', () => {
    const { url, data } = toAxiosConfig('post', 'v2/pay/{name}', {
      name: 'a b',
      xml: { c: 1 },
      query: { d: 2 },
    })
    expect({ url, data: [...data] }).toEqual({ url: '/pay/a%20b?d=2', data: [['c', '1']] })
  })
})

function configOf(options: object) {
  return toAxiosConfig('get', PATH, options) as ReturnType<typeof toAxiosConfig> & { wechatpay?: unknown }
}

function urlOf(template: string, options: object): string | undefined {
  return toAxiosConfig('get', template, options).url
}

function bodyOf(json: unknown): unknown {
  return toAxiosConfig('post', 'v3/x', { json }).data
}

function circular(): object {
  const value: Record<string, unknown> = {}
  value.self = value
  return value
}

function expectInvalid(options: unknown, message: RegExp): void {
  const call = () => toAxiosConfig('post', 'v3/x', options)
  expect(call).toThrow(expect.objectContaining({ name: 'WechatPayTemplateError', code: 'OPTIONS_INVALID' }))
  expect(call).toThrow(expect.objectContaining({ template: 'v3/x', message: expect.stringMatching(/v3\/x/) }))
  expect(call).toThrow(message)
}

describe('a body that was not put into json', () => {
  it('is refused rather than lost', () => {
    const bare = { appid: 'wx1', out_trade_no: 'T1' }
    expect(() => toAxiosConfig('post', 'v3/pay/transactions/native', bare)).toThrow(
      expect.objectContaining({
        code: 'OPTIONS_INVALID',
        message: expect.stringContaining('a body goes into json'),
      }),
    )
  })

  it('is not seen in path variables, in options of axios, or in an interceptor’s own', () => {
    const options = { id: '1', timeout: 1, lookup: undefined, 'axios-retry': { retries: 1 }, retryCount: 1 }
    expect(toAxiosConfig('post', 'v3/a/{id}', options)).toMatchObject({ url: '/v3/a/1' })
  })
})
