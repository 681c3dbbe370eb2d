import { createHash } from 'node:crypto'
import { inspect } from 'node:util'
import { gzipSync } from 'node:zlib'
import axios from 'axios'
import {
  type ClientConfig,
  createClient,
  type UnknownNode,
  type UnknownOptions,
  type WechatPay,
  WechatPayApiError,
  WechatPayError,
  WechatPaySignatureError,
} from '../../lib'
import { merchant, PUBLIC_KEY_ID, pkcs8, platform, spki } from '../support/keys'
import { fieldsIn, officialSign, signedXml, startV2Server, toXml, type V2Server } from '../support/v2-server'

const SECRET = 'a1b2c3d4e5f6g7h8i9j0k1l2m3n4o5p6'
const MCHID = '1900000001'
const OK = { return_code: 'SUCCESS', return_msg: 'OK', result_code: 'SUCCESS' }
let server: V2Server

beforeAll(async () => {
  server = await startV2Server()
})
afterAll(() => server.close())
beforeEach(() => {
  server.received.length = 0
  server.reply = ({ body }) => ({
    body: signedXml({ ...OK, echoed: fieldsIn(body).nonce_str ?? '' }, SECRET),
  })
})

function client(changes: Partial<ClientConfig> = {}): WechatPay {
  return createClient(config(changes))
}

function config(changes: Partial<ClientConfig> = {}): ClientConfig {
  return {
    mchid: MCHID,
    privateKey: pkcs8(merchant.privateKey),
    certificate: merchant.certificate,
    certs: { [PUBLIC_KEY_ID]: spki(platform.publicKey) },
    secret: SECRET,
    ...changes,
    axios: { baseURL: server.url, proxy: false, ...changes.axios },
  }
}

/** The node of a path that the types do not look up, so that it may be called with too little, or wrongly. */
function at(path: string, changes?: Partial<ClientConfig>): UnknownNode {
  return nodeOf(client(changes), path)
}

function nodeOf(wxpay: WechatPay, path: string): UnknownNode {
  return wxpay.chain(path)
}

function sent() {
  const request = server.received.at(-1)
  if (!request) throw new Error('nothing was sent')
  return { ...request, fields: fieldsIn(request.body) }
}

async function failureOf(promise: Promise<unknown>): Promise<WechatPayError> {
  const result = await promise.catch((error: unknown) => error)
  if (result instanceof WechatPayError) return result
  throw new Error(`no error of this package: ${inspect(result)}`)
}

const order = {
  appid: 'wxd678efh567h23787',
  body: '腾讯充值中心-QQ会员充值 & <more>',
  out_trade_no: '1217752501201407033233368018',
  total_fee: 888,
  spbill_create_ip: '10.2.3.10',
  notify_url: 'https://example.com/notify',
  trade_type: 'NATIVE',
} as const

describe('a request', () => {
  it.each<[style: string, call: () => Promise<{ data: unknown }>]>([
    ['properties', () => client().v2.pay.unifiedorder.post({ xml: order })],
    ['chain()', () => client().chain('v2/pay/unifiedorder').post({ xml: order })],
    ['brackets', () => client()['v2/pay/unifiedorder'].post({ xml: order })],
  ])('goes to the path without its v2, said by %s', async (_, call) => {
    const { data } = await call()
    expect(sent()).toMatchObject({ method: 'POST', url: '/pay/unifiedorder' })
    expect(data).toMatchObject({ ...OK, echoed: sent().fields.nonce_str })
  })

  it('carries number, nonce and an MD5 that WeChat Pay would accept', async () => {
    const plain = { ...order, body: 'plain' }
    await at('v2/pay/unifiedorder').post({ xml: plain })
    const { fields } = sent()
    expect(fields).toEqual({
      ...plain,
      total_fee: '888',
      mch_id: MCHID,
      nonce_str: expect.stringMatching(/^[0-9A-F]{32}$/),
      sign: officialSign(fields, SECRET),
    })
  })

  it('signs what a value says, and escapes what it would be as markup', async () => {
    await at('v2/pay/unifiedorder').post({ xml: order })
    const { body } = sent()
    expect(body).toContain('<body>腾讯充值中心-QQ会员充值 &amp; &lt;more&gt;</body>')
    const fields = { ...fieldsIn(body), body: order.body }
    expect(fields).toHaveProperty('sign', officialSign(fields, SECRET))
  })

  it.each<[what: string, path: string, xml: object, type: 'MD5' | 'HMAC-SHA256', said: string | undefined]>([
    ['as it is asked to', 'v2/pay/unifiedorder', { sign_type: 'HMAC-SHA256' }, 'HMAC-SHA256', 'HMAC-SHA256'],
    ['as the operation demands', 'v2/pay/profitsharingquery', {}, 'HMAC-SHA256', 'HMAC-SHA256'],
    [
      'as it is asked to, whatever the operation',
      'v2/pay/profitsharingquery',
      { sign_type: 'MD5' },
      'MD5',
      'MD5',
    ],
    ['with MD5 where the operation is not known', 'v2/not/known', {}, 'MD5', undefined],
  ])('is signed %s', async (_, path, xml, type, said) => {
    server.reply = () => ({ body: signedXml(OK, SECRET, type) })
    await at(path).post({ xml })
    const { fields } = sent()
    expect(fields.sign_type).toBe(said)
    expect(fields.sign).toBe(officialSign(fields, SECRET, type))
  })

  it.each([
    ['v2/mmpaymkttransfers/promotion/transfers', 'mchid'],
    ['v2/pay/combinedorder', 'combine_mch_id'],
  ])('names the merchant of %s in %s', async (path, field) => {
    server.reply = () => ({ body: signedXml(OK, SECRET, 'HMAC-SHA256') })
    await at(path).post()
    expect(sent().fields).toMatchObject({ [field]: MCHID })
    expect(sent().fields).not.toHaveProperty('mch_id')
  })

  it('keeps the number and nonce that it is given', async () => {
    const given = { mch_id: '1230000109', nonce_str: '5K8264ILTKCH16CQ2502SI8ZNMTM67VS' }
    await at('v2/pay/orderquery').post({ xml: given })
    expect(sent().fields).toMatchObject(given)
  })

  it('makes a signature that it is given anew', async () => {
    await at('v2/pay/orderquery').post({ xml: { sign: 'A'.repeat(32) } })
    const { fields } = sent()
    expect(fields.sign).toBe(officialSign(fields, SECRET))
  })

  it('has no nonce where the operation takes none', async () => {
    await at('v2/papay/querycontract').post({ xml: { contract_id: '1' } })
    expect(Object.keys(sent().fields)).toEqual(['contract_id', 'mch_id', 'sign'])
  })

  it('writes an object as JSON where the operation says so', async () => {
    await at('v2/pay/unifiedorder').post({ xml: { scene_info: { store_info: { id: 'SZTX001' } } } })
    expect(sent().fields.scene_info).toBe('{"store_info":{"id":"SZTX001"}}')
  })

  it('is neither signed nor checked as APIv3', async () => {
    await at('v2/pay/unifiedorder').post({ xml: order })
    const { headers } = sent()
    expect(headers.authorization).toBeUndefined()
    expect(headers['wechatpay-serial']).toBeUndefined()
    expect(headers).toMatchObject({
      accept: '*/*',
      'content-type': 'application/xml; charset=utf-8',
      'user-agent': expect.stringMatching(/^wechatpay-chain\//),
    })
  })

  it('leaves a query of its path unsigned', async () => {
    await at('v2/secapi/mch/submchmanage').post({ query: { action: 'add' }, xml: { a: '1' } })
    const { url, fields } = sent()
    expect(url).toBe('/secapi/mch/submchmanage?action=add')
    expect(fields.sign).toBe(officialSign(fields, SECRET))
  })

  it('is signed after what interceptors change', async () => {
    const wxpay = client()
    wxpay.axios.interceptors.request.use((config) => {
      config.data.set('attach', 'added')
      return config
    })
    await nodeOf(wxpay, 'v2/pay/orderquery').post({ xml: { transaction_id: '1' } })
    const { fields } = sent()
    expect(fields).toMatchObject({ attach: 'added', sign: officialSign(fields, SECRET) })
  })

  it('is refused when an interceptor makes something else of it', async () => {
    const wxpay = client()
    wxpay.axios.interceptors.request.use((config) => ({ ...config, data: '<xml/>' }))
    const error = await failureOf(nodeOf(wxpay, 'v2/pay/orderquery').post())
    expect(error).toMatchObject({ code: 'OPTIONS_UNSUPPORTED' })
    expect(server.received).toEqual([])
  })

  it.each<[what: string, call: (wxpay: WechatPay) => Promise<unknown>]>([
    ['post', ({ axios }) => axios.post('/v2/pay/orderquery', { transaction_id: '1' })],
    ['get', ({ axios }) => axios.get('v2/papay/entrustweb')],
  ])('is refused where the chain did not make it: %s', async (_, call) => {
    const error = await failureOf(call(client()))
    expect(error).toMatchObject({
      code: 'OPTIONS_UNSUPPORTED',
      message: expect.stringMatching(/on the chain/),
    })
    expect(server.received).toEqual([])
  })

  it('needs a number that is not the brand’s', async () => {
    const { mchid: _, ...others } = { ...config(), brandId: '1004' }
    const call = () => nodeOf(createClient(others), 'v2/pay/orderquery')
    expect(await failureOf(call().post())).toMatchObject({ code: 'CONFIG_MCHID_INVALID' })
    await call().post({ xml: { mch_id: MCHID } })
    expect(sent().fields.mch_id).toBe(MCHID)
  })

  it('is not sent once an adapter changed what was signed', async () => {
    const wxpay = client()
    const { adapter } = wxpay.axios.defaults
    wxpay.axios.defaults.adapter = (config) =>
      (adapter as (config: unknown) => never)({ ...config, data: `${config.data} ` })
    const error = await failureOf(nodeOf(wxpay, 'v2/pay/orderquery').post())
    expect(error).toMatchObject({ code: 'SIGNER_FAILED' })
    expect(server.received).toEqual([])
  })

  it('is signed anew, with a nonce of its own, when it is sent once more', async () => {
    const wxpay = client()
    const { config } = await nodeOf(wxpay, 'v2/pay/orderquery').post({ xml: { transaction_id: '1' } })
    await wxpay.axios.request(config)
    const [first, second] = server.received.map(({ body }) => fieldsIn(body))
    expect(second).toMatchObject({ transaction_id: '1', sign: officialSign(second ?? {}, SECRET) })
    expect(second?.nonce_str).not.toBe(first?.nonce_str)
  })

  it.each<[what: string, run: () => Promise<unknown>, code: string, message: RegExp]>([
    [
      'json',
      () => at('v2/pay/orderquery').post({ json: {} }),
      'OPTIONS_INVALID',
      /takes xml: \{ … \} instead of json/,
    ],
    [
      'XML text',
      () => at('v2/pay/orderquery').post({ xml: '<xml/>' as never }),
      'OPTIONS_INVALID',
      /not its text/,
    ],
    ['a list', () => at('v2/pay/orderquery').post({ xml: [] }), 'OPTIONS_INVALID', /must be an object/],
    [
      'a bare field',
      () => at('v2/pay/orderquery').post({ transaction_id: '1' }),
      'OPTIONS_INVALID',
      /goes into xml/,
    ],
    [
      'an object',
      () => at('v2/pay/orderquery').post({ xml: { a: {} } }),
      'OPTIONS_INVALID',
      /the field "a" of xml/,
    ],
    ['xml in a GET', () => at('v2/papay/entrustweb').get({ xml: {} }), 'OPTIONS_INVALID', /go into query/],
    [
      'a repeated parameter',
      () => at('v2/papay/entrustweb?a=1&a=2').get(),
      'OPTIONS_INVALID',
      /"a" more than once/,
    ],
    [
      'another sign_type',
      () => at('v2/a').post({ xml: { sign_type: 'SHA1' } }),
      'OPTIONS_INVALID',
      /sign_type must be/,
    ],
    [
      'xml in APIv3',
      () => at('v3/a').post({ xml: {} }),
      'OPTIONS_INVALID',
      /"xml" is an option of APIv2 calls/,
    ],
    ['another host', () => at('v2//example.com/a').post({ xml: {} }), 'PATH_UNSAFE', /two slashes/],
    [
      'no APIv2 key',
      () => at('v2/a', { secret: undefined }).post(),
      'CONFIG_SECRET_MISSING',
      /Give it as secret/,
    ],
    [
      'a GET without APIv2 key',
      () => at('v2/a', { secret: undefined }).get(),
      'CONFIG_SECRET_MISSING',
      /secret/,
    ],
  ])('is refused with %s, before anything is sent', async (_, run, code, message) => {
    const error = await failureOf((async () => run())())
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) })
    expect(server.received).toEqual([])
  })
})

describe('a signed GET', () => {
  const PAGES = [
    ['v2/appauth/authindex', 'MD5'],
    ['v2/appauth/getaccesstoken', 'HMAC-SHA256'],
    ['v2/papay/entrustweb', 'MD5'],
    ['v2/papay/h5entrustweb', 'HMAC-SHA256'],
    ['v2/papay/partner/entrustweb', 'MD5'],
    ['v2/papay/partner/h5entrustweb', 'HMAC-SHA256'],
  ] as const

  it.each(PAGES)('%s carries number and signature (%s) in its query', async (path, type) => {
    server.reply = () => ({ body: '{"retcode":0}' })
    const query = { appid: 'wxcbda96de0b165486', redirect_uri: 'https://example.com/a b?c=d&e', empty: '' }
    await at(path).get({ query })
    const { pathname, searchParams } = new URL(sent().url, server.url)
    const fields = Object.fromEntries(searchParams)
    expect(pathname).toBe(path.slice(2))
    expect(fields).toEqual({
      ...query,
      mch_id: MCHID,
      ...(type === 'HMAC-SHA256' && { sign_type: type }),
      sign: officialSign(fields, SECRET, type),
    })
    expect(sent()).toMatchObject({ method: 'GET', body: '' })
  })

  it('gives the JSON that an access token comes in', async () => {
    const token = { retcode: 0, retmsg: 'ok', access_token: 'OezXcEiiBSKSxW0eoylIeK' }
    server.reply = () => ({ body: JSON.stringify(token) })
    expect((await at('v2/appauth/getaccesstoken').get()).data).toEqual(token)
  })

  it.each([-1, '-1'])('fails where retcode is %j', async (retcode) => {
    server.reply = () => ({ body: JSON.stringify({ retcode, retmsg: 'invalid code' }) })
    const error = await failureOf(at('v2/appauth/getaccesstoken').get())
    expect(error).toBeInstanceOf(WechatPayApiError)
    expect(error).toMatchObject({ code: '-1', apiMessage: 'invalid code', verified: false })
  })

  it('gives the document that leads to a page', async () => {
    const answer = { ...OK, redirect_url: 'https://payapp.weixin.qq.com/a?b=c&d' }
    server.reply = () => ({ body: toXml(answer) })
    expect((await at('v2/papay/h5entrustweb').get()).data).toEqual(answer)
  })

  it('gives the page itself as text', async () => {
    server.reply = () => ({ body: '<!DOCTYPE html><p>签约</p>' })
    expect((await at('v2/papay/entrustweb').get()).data).toBe('<!DOCTYPE html><p>签约</p>')
  })

  it('gives the address that a user is sent to', async () => {
    server.reply = () => ({ status: 302, headers: { Location: 'https://example.com/?code=1' }, body: '' })
    const { status, headers } = await at('v2/appauth/authindex').get()
    expect([status, headers.location]).toEqual([302, 'https://example.com/?code=1'])
  })

  it('keeps its signature out of the config that it leaves behind', async () => {
    server.reply = () => ({ body: toXml(OK) })
    const { config } = await at('v2/papay/h5entrustweb').get({ query: { plan_id: '1' } })
    expect(config.url).toBe('/papay/h5entrustweb?plan_id=1')
  })
})

describe('an answer', () => {
  it('keeps the digits of its numbers', async () => {
    const answer = { ...OK, transaction_id: '1217752501201407033233368018', total_fee: '00888' }
    server.reply = () => ({ body: signedXml(answer, SECRET) })
    expect((await at('v2/pay/orderquery').post()).data).toMatchObject(answer)
  })

  it('may be signed in small letters', async () => {
    const sign = officialSign(OK, SECRET).toLowerCase()
    server.reply = () => ({ body: toXml({ ...OK, sign }) })
    expect((await at('v2/pay/orderquery').post()).status).toBe(200)
  })

  it('may be signed better than the request', async () => {
    server.reply = () => ({ body: signedXml(OK, SECRET, 'HMAC-SHA256') })
    expect((await at('v2/pay/orderquery').post()).status).toBe(200)
  })

  it('is believed without a signature where the operation has none', async () => {
    server.reply = () => ({ body: toXml({ ...OK, hblist: '' }) })
    expect((await at('v2/mmpaymkttransfers/gethbinfo').post()).data).toEqual({ ...OK, hblist: '' })
  })

  it.each<[what: string, type: 'arraybuffer' | 'text', expected: (xml: string) => unknown]>([
    ['bytes', 'arraybuffer', Buffer.from],
    ['text', 'text', String],
  ])('is given as %s where that is asked for', async (_, responseType, expected) => {
    const xml = signedXml(OK, SECRET)
    server.reply = () => ({ body: xml })
    expect((await at('v2/pay/orderquery').post({ responseType })).data).toEqual(expected(xml))
  })

  it('is given to transforms as text, once it is verified', async () => {
    const transformResponse = jest.fn(() => 'transformed')
    const xml = signedXml(OK, SECRET)
    server.reply = () => ({ body: xml })
    expect((await at('v2/pay/orderquery').post({ transformResponse })).data).toBe('transformed')
    expect(transformResponse).toHaveBeenCalledWith(xml, expect.anything(), 200)
  })

  const other = 'Z9y8X7w6V5u4T3s2R1q0P9o8N7m6L5k4'
  const tampered = signedXml({ ...OK, total_fee: '1' }, SECRET).replace('[1]', '[2]')
  // Signed so that what JavaScript makes of lists and objects as text would match.
  const twice = signedXml({ ...OK, a: '1,2' }, SECRET).replace('<![CDATA[1,2]]>', '1</a><a>2')
  const nested = signedXml({ ...OK, a: String({}) }, SECRET).replace(`<![CDATA[${{}}]]>`, '<b>1</b>')
  it.each<[what: string, body: string, code: string]>([
    ['without a signature', toXml(OK), 'SIGNATURE_VALUE_MISSING'],
    ['with an empty signature', toXml({ ...OK, sign: '' }), 'SIGNATURE_VALUE_MISSING'],
    ['signed with another key', signedXml(OK, other), 'SIGNATURE_MISMATCH'],
    ['that was changed', tampered, 'SIGNATURE_MISMATCH'],
    ['with a field once more', twice, 'SIGNATURE_MISMATCH'],
    ['with elements that no signature covers', nested, 'SIGNATURE_MISMATCH'],
    [
      'with a signature of another length',
      toXml({ ...OK, sign: 'A'.repeat(40) }),
      'SIGNATURE_TYPE_UNSUPPORTED',
    ],
    ['that is JSON', '{"return_code":"SUCCESS"}', 'ANSWER_MALFORMED'],
    ['that is a page', '<html>sign in</html>', 'ANSWER_MALFORMED'],
    ['that is empty', '', 'ANSWER_MALFORMED'],
    ['that is cut short', signedXml(OK, SECRET).slice(0, -20), 'ANSWER_MALFORMED'],
    ['with a document type', `<?xml version="1.0"?><!DOCTYPE a>${signedXml(OK, SECRET)}`, 'ANSWER_MALFORMED'],
    ['nested without end', `<xml>${'<a>'.repeat(100_000)}`, 'ANSWER_MALFORMED'],
  ])('%s is not believed', async (_, body, code) => {
    server.reply = () => ({ body, headers: { 'Request-ID': '08F1-0' } })
    const error = await failureOf(at('v2/pay/orderquery').post())
    expect(error).toBeInstanceOf(WechatPaySignatureError)
    expect(error).toMatchObject({ code, status: 200, requestId: '08F1-0' })
    expect(error.message).toMatch(/^POST v2\/pay\/orderquery: the /)
  })

  it('to HMAC-SHA256 is not believed under a good MD5', async () => {
    server.reply = () => ({ body: signedXml(OK, SECRET) })
    const error = await failureOf(at('v2/pay/profitsharingquery').post())
    expect(error).toMatchObject({
      code: 'SIGNATURE_TYPE_UNSUPPORTED',
      message: expect.stringMatching(/with MD5/),
    })
  })

  it('cannot change what objects are', async () => {
    const fields = { ...OK, ['__proto__']: 'polluted', constructor: 'polluted' }
    server.reply = () => ({ body: signedXml(fields, SECRET) })
    const { data } = await at('v2/pay/orderquery').post()
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype)
    expect(Object.hasOwn(data as object, '__proto__')).toBe(true)
  })
})

describe('a refusal', () => {
  const refused = {
    return_code: 'SUCCESS',
    return_msg: 'OK',
    result_code: 'FAIL',
    err_code: 'NOTENOUGH',
    err_code_des: '余额不足',
  }

  it('says what WeChat Pay says, and that its signature is good', async () => {
    server.reply = () => ({ body: signedXml(refused, SECRET), headers: { 'Request-ID': '08F1-268435461' } })
    const error = await failureOf(at('v2/pay/micropay').post())
    expect(error).toBeInstanceOf(WechatPayApiError)
    expect(error).toMatchObject({
      message: 'POST v2/pay/micropay: NOTENOUGH: 余额不足 [Request-ID 08F1-268435461]',
      code: 'NOTENOUGH',
      status: 200,
      apiMessage: '余额不足',
      err_code: 'NOTENOUGH',
      err_code_des: '余额不足',
      verified: true,
      retryable: false,
    })
    expect(axios.isAxiosError(error)).toBe(true)
    expect((error as WechatPayApiError).response.data).toMatchObject(refused)
  })

  it.each<[what: string, fields: Record<string, string>, expected: object]>([
    [
      'the communication',
      { return_code: 'FAIL', return_msg: 'appid不存在' },
      { code: 'FAIL', apiMessage: 'appid不存在' },
    ],
    [
      'a bill',
      { return_code: 'FAIL', return_msg: 'No Bill Exist', error_code: '20002' },
      { code: '20002', apiMessage: 'No Bill Exist', err_code: '20002' },
    ],
    [
      'an operation with names of its own',
      { return_code: 'SUCCESS', result_code: 'FAIL', result_msg: '协议不存在' },
      { code: 'FAIL', apiMessage: '协议不存在' },
    ],
    ['nothing at all', {}, { code: 'HTTP_200', apiMessage: expect.stringMatching(/no error message/) }],
  ])('of %s needs no signature', async (_, fields, expected) => {
    server.reply = () => ({ body: toXml(fields) })
    const error = await failureOf(at('v2/pay/micropay').post())
    expect(error).toBeInstanceOf(WechatPayApiError)
    expect(error).toMatchObject({ ...expected, verified: false })
    expect(error.cause).toBeUndefined()
  })

  it('with a bad signature says so', async () => {
    server.reply = () => ({ body: toXml({ ...refused, sign: 'A'.repeat(32) }) })
    const error = await failureOf(at('v2/pay/micropay').post())
    expect(error).toMatchObject({ code: 'NOTENOUGH', verified: false, cause: { code: 'SIGNATURE_MISMATCH' } })
  })

  it('of a signature says what to compare', async () => {
    server.reply = () => ({ body: toXml({ return_code: 'FAIL', return_msg: '签名错误，请检查后再试' }) })
    expect((await failureOf(at('v2/pay/micropay').post())).message).toMatch(
      /Compare secret with the APIv2 key/,
    )
  })

  it.each([
    ['SYSTEMERROR', true],
    ['BIZERR_NEED_RETRY', true],
    ['FREQ_LIMIT', true],
    ['FREQUENCY_LIMITED', true],
    ['USERPAYING', false],
    ['ORDERPAID', false],
    ['PARAM_ERROR', false],
  ])('with %s may be repeated: %s', async (err_code, retryable) => {
    server.reply = () => ({ body: signedXml({ ...refused, err_code }, SECRET) })
    expect(await failureOf(at('v2/secapi/pay/refund').post())).toMatchObject({ retryable })
  })

  it.each<[status: number, body: string, expected: object]>([
    [502, '<html>Bad Gateway</html>', { code: 'HTTP_502', retryable: true }],
    [404, '', { code: 'HTTP_404', retryable: false }],
    [500, signedXml(refused, SECRET), { code: 'NOTENOUGH', verified: true }],
  ])('by status %i is one, whatever it holds', async (status, body, expected) => {
    server.reply = () => ({ status, body })
    expect(await failureOf(at('v2/pay/micropay').post())).toMatchObject({ status, ...expected })
  })

  it('with a status of success is one, whatever statuses the caller accepts', async () => {
    server.reply = () => ({ body: signedXml(refused, SECRET) })
    expect(await failureOf(at('v2/pay/micropay').post({ validateStatus: null }))).toMatchObject({
      code: 'NOTENOUGH',
    })
  })

  it('by a broken connection is a network error, and can be repeated', async () => {
    const wxpay = client()
    server.reply = () => undefined
    const error = await failureOf(nodeOf(wxpay, 'v2/pay/micropay').post({ xml: { auth_code: '1' } }))
    expect(error).toMatchObject({ code: 'NETWORK_FAILED' })
    server.reply = () => ({ body: signedXml(OK, SECRET) })
    await wxpay.axios.request((error as unknown as { config: object }).config)
    expect(sent().fields).toMatchObject({ auth_code: '1', sign: officialSign(sent().fields, SECRET) })
  })
})

describe('a bill', () => {
  const BILL = '\uFEFF交易时间,公众账号ID\n`2014-11-10,`wx2421b1c4370ec43b\n'.repeat(100)

  it('is text', async () => {
    server.reply = () => ({ body: BILL, headers: { 'Content-Type': 'text/plain' } })
    expect((await at('v2/pay/downloadbill').post({ xml: { bill_date: '20141110' } })).data).toBe(BILL)
  })

  it('is bytes where it is packed', async () => {
    const packed = gzipSync(BILL)
    server.reply = () => ({ body: packed })
    const { data } = await at('v2/pay/downloadbill').post({ xml: { tar_type: 'GZIP' } })
    expect(data).toEqual(packed)
  })

  it.each([
    ['arraybuffer', Buffer.from(BILL)],
    ['text', BILL],
  ] as const)('is %s, to the last byte, where that is asked for', async (responseType, expected) => {
    server.reply = () => ({ body: BILL })
    const { data } = await at('v2/pay/downloadbill').post({ responseType })
    expect(data).toEqual(expected)
  })

  it.each([BILL, '', '短'])('is a stream where that is asked for: %#', async (bill) => {
    server.reply = () => ({ body: bill })
    const { data } = await at('v2/pay/downloadbill').post({ responseType: 'stream' })
    const chunks: Buffer[] = []
    for await (const chunk of data as AsyncIterable<Buffer>) chunks.push(chunk)
    expect(Buffer.concat(chunks).toString()).toBe(bill)
  })

  it.each(['stream', 'arraybuffer', 'text', undefined] as const)(
    'that there is none of is an error, also asked for as %s',
    async (responseType) => {
      server.reply = () => ({
        body: toXml({ return_code: 'FAIL', return_msg: 'No Bill Exist', error_code: '20002' }),
      })
      const options = responseType ? { responseType } : {}
      const error = await failureOf(at('v2/pay/downloadbill').post(options))
      expect(error).toMatchObject({ code: '20002', apiMessage: 'No Bill Exist' })
    },
  )

  it.each(['stream', undefined] as const)(
    'behind a failing gateway is an error, asked for as %s',
    async (responseType) => {
      server.reply = () => ({ status: 503, body: 'unavailable' })
      const options = responseType ? { responseType } : {}
      const error = await failureOf(at('v2/pay/downloadbill').post(options))
      expect(error).toMatchObject({ code: 'HTTP_503', retryable: true })
    },
  )
})

describe('企业微信', () => {
  const WORKWX_SECRET = 'uYcE_E1pVG1rEuKLDXsbwGDDYAaxfAEcN3s8GZ1Cqvk'
  const REDPACK = {
    wxappid: 'wx8888888888888888',
    mch_billno: '123456',
    sender_name: 'XX',
    re_openid: 'oxTWIuGaIt6gTKsQRLau2M0yL16E',
    total_amount: 1000,
    wishing: '猜灯谜',
    act_name: '猜灯谜抢红包活动',
    remark: '快来抢',
  }

  function officialWorkwxSign(fields: Record<string, string>, names: string[]): string {
    const text = names.sort().map((name) => `${name}=${fields[name]}`)
    const hash = createHash('md5').update(`${text.join('&')}&secret=${WORKWX_SECRET}`)
    return hash.digest('hex').toUpperCase()
  }

  it('signs a red packet twice, the second time over the first', async () => {
    await at('v2/mmpaymkttransfers/sendworkwxredpack').post({ xml: REDPACK, workwxSecret: WORKWX_SECRET })
    const { fields } = sent()
    const names = ['act_name', 'mch_billno', 'mch_id', 'nonce_str', 're_openid', 'total_amount', 'wxappid']
    expect(fields.workwx_sign).toBe(officialWorkwxSign(fields, names))
    expect(fields.sign).toBe(officialSign(fields, SECRET))
  })

  it('signs other fields of a payment to a member', async () => {
    const xml = {
      appid: 'wxe062425f740c8888',
      partner_trade_no: '100000982017072019616',
      openid: 'ohO4Gt7wVPxIT1A9GjFaMYMiZY1s',
      check_name: 'NO_CHECK',
      amount: 100,
      desc: '六月出差报销费用',
      spbill_create_ip: '10.2.3.10',
      ww_msg_type: 'NORMAL_MSG',
    }
    const path = 'v2/mmpaymkttransfers/promotion/paywwsptrans2pocket'
    await at(path).post({ xml, workwxSecret: Buffer.from(WORKWX_SECRET) })
    const { fields } = sent()
    const names = [
      'amount',
      'appid',
      'desc',
      'mch_id',
      'nonce_str',
      'openid',
      'partner_trade_no',
      'ww_msg_type',
    ]
    expect(fields.workwx_sign).toBe(officialWorkwxSign(fields, names))
    expect(fields.sign).toBe(officialSign(fields, SECRET))
  })

  it('takes a signature that was made elsewhere', async () => {
    const workwx_sign = '99BCDAFF065A4B95628E3DB468A874A8'
    await at('v2/mmpaymkttransfers/sendworkwxredpack').post({ xml: { ...REDPACK, workwx_sign } })
    expect(sent().fields).toMatchObject({ workwx_sign })
  })

  it('signs anew when the payment is sent once more', async () => {
    const wxpay = client()
    const path = 'v2/mmpaymkttransfers/sendworkwxredpack'
    const { config } = await nodeOf(wxpay, path).post({ xml: REDPACK, workwxSecret: WORKWX_SECRET })
    const first = sent().fields
    await wxpay.axios.request(config)
    expect(sent().fields.workwx_sign).toMatch(/^[0-9A-F]{32}$/)
    expect(sent().fields.workwx_sign).not.toBe(first.workwx_sign)
  })

  const secret = WORKWX_SECRET
  it.each<[what: string, path: string, options: UnknownOptions, message: RegExp]>([
    [
      'without a field',
      'sendworkwxredpack',
      { xml: {}, workwxSecret: secret },
      /covers the field "act_name"/,
    ],
    [
      'twice',
      'sendworkwxredpack',
      { xml: { workwx_sign: 'A' }, workwxSecret: secret },
      /either workwxSecret or/,
    ],
    ['of a query', 'queryworkwxredpack', { xml: {}, workwxSecret: secret }, /that take a workwx_sign/],
  ])('refuses to sign %s', async (_, path, options, message) => {
    const error = await failureOf((async () => at(`v2/mmpaymkttransfers/${path}`).post(options))())
    expect(error).toMatchObject({ code: 'OPTIONS_INVALID', message: expect.stringMatching(message) })
    expect(server.received).toEqual([])
  })

  it('keeps both secrets out of every print', async () => {
    const wxpay = client()
    const path = 'v2/mmpaymkttransfers/sendworkwxredpack'
    const answer = await nodeOf(wxpay, path).post({ xml: REDPACK, workwxSecret: WORKWX_SECRET })
    const { sign, workwx_sign } = sent().fields
    const print = inspect([wxpay, wxpay.axios, answer], { depth: 12 })
    for (const hidden of [SECRET, WORKWX_SECRET, sign, workwx_sign]) expect(print).not.toContain(hidden)
  })
})

describe('what is printed', () => {
  const PERSON = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
  const outcomes: [what: string, reply: () => ReturnType<V2Server['reply']>][] = [
    ['a success', () => ({ body: signedXml(OK, SECRET) })],
    ['a refusal', () => ({ body: toXml({ return_code: 'FAIL', return_msg: '签名错误', openid: PERSON }) })],
    ['a forgery', () => ({ body: toXml({ ...OK, openid: PERSON, sign: 'A'.repeat(32) }) })],
    ['a malformed answer', () => ({ body: `<xml><openid>${PERSON}</xml>` })],
    ['a broken connection', () => undefined],
  ]
  it.each(outcomes)('of %s holds neither key, signature nor person', async (_, reply) => {
    server.reply = reply
    const wxpay = client()
    const result = await nodeOf(wxpay, 'v2/pay/unifiedorder')
      .post({ xml: { openid: PERSON } })
      .catch((error: unknown) => error)
    const print = [
      inspect(result, { depth: 12 }),
      JSON.stringify(result instanceof WechatPayError ? result : (result as { config: unknown }).config),
      (result as Error).stack ?? '',
      inspect(wxpay.axios.defaults, { depth: 12 }),
    ].join('\n')
    const secrets = [SECRET, PERSON, sent().fields.sign]
    for (const secret of secrets) expect(print).not.toContain(secret)
  })
})
