import { inspect } from 'node:util'
import type { WechatPayApiError, WechatPaySensitiveError } from '../../lib/errors'
import { factsOf } from '../../lib/operation'
import { sensitiveFields } from '../../lib/sensitive/request'
import type { UnknownNode, WechatPay } from '../../types'
import { createRsaIdentity, merchant, PUBLIC_KEY_ID, platform } from '../support/keys'
import {
  type Answered,
  isSigned,
  type LocalWechatPay,
  type Received,
  startLocalWechatPay,
} from '../support/local-wechatpay'
import { decryptField, encryptField } from '../support/rsa-fields'

const second = createRsaIdentity('WeChat Pay')
const certs = { [PUBLIC_KEY_ID]: platform.publicKey, [second.serial]: second.certificate }
/** Paths that the types do not look up, so that they may be called wrongly. */
const GUIDES: string = 'v3/smartguide/guides'
const RECEIVERS: string = 'v3/profitsharing/receivers/add'
const EMPLOYEE = { corpid: 'ww', store_id: 1, userid: 'a', name: '张三', mobile: '13900000000' }

let server: LocalWechatPay
let wxpay: WechatPay
let requests: Received[] = []
let answer: Answered = {}

beforeAll(async () => {
  server = await startLocalWechatPay((request) => {
    requests.push(request)
    return answer
  })
  wxpay = server.client({ sensitive: 'auto', certs })
})

beforeEach(() => {
  requests = []
  answer = { body: {} }
})

afterAll(() => server.close())

const lastRequest = () => requests.at(-1) as Received
const lastBody = () => JSON.parse(lastRequest().body.toString())
const guides = (client = wxpay) => client.chain(GUIDES) as UnknownNode
const receivers = (client = wxpay) => client.chain(RECEIVERS) as UnknownNode

async function refused<E = WechatPaySensitiveError>(call: Promise<unknown>): Promise<E> {
  return call.then(
    () => {
      throw new Error('nothing was thrown')
    },
    (error) => error,
  )
}

describe('a request', () => {
  it('leaves what the caller gave as it was', async () => {
    const json = Object.freeze({ ...EMPLOYEE })
    await guides().post({ json })
    expect(json).toEqual(EMPLOYEE)
    expect(lastBody()).toMatchObject({ corpid: 'ww', store_id: 1, userid: 'a' })
    expect(decryptField(lastBody().name, platform.privateKey, 'OAEP')).toBe('张三')
  })

  it('leaves empty fields empty', async () => {
    await guides().post({ json: { name: '', mobile: null, userid: undefined } })
    expect(lastBody()).toEqual({ name: '', mobile: null })
  })

  it('names the key that it is encrypted with, and is signed as it is sent', async () => {
    await guides().post({ json: EMPLOYEE, headers: { 'wechatpay-serial': second.serial, 'X-Own': 'a' } })
    expect(lastRequest().headers).toMatchObject({ 'wechatpay-serial': second.serial, 'x-own': 'a' })
    expect(decryptField(lastBody().name, second.privateKey, 'OAEP')).toBe('张三')
    expect(isSigned(lastRequest())).toBe(true)
  })

  it('names the preferred key, even where a default header names another', async () => {
    const { axios } = wxpay
    axios.defaults.headers.common['Wechatpay-Serial'] = second.serial
    await guides().post({ json: EMPLOYEE })
    delete axios.defaults.headers.common['Wechatpay-Serial']
    expect(lastRequest().headers['wechatpay-serial']).toBe(PUBLIC_KEY_ID)
    expect(decryptField(lastBody().name, platform.privateKey, 'OAEP')).toBe('张三')
  })

  it('is not sent where an interceptor names another key afterwards', async () => {
    const client = server.client({ sensitive: 'auto', certs })
    client.axios.interceptors.request.use((config) => {
      config.headers.set('Wechatpay-Serial', second.serial)
      return config
    })
    const error = await refused(guides(client).post({ json: EMPLOYEE }))
    expect(error.code).toBe('OPTIONS_INVALID')
    expect(requests).toEqual([])
  })

  it('names its key again where an interceptor took the name away', async () => {
    const client = server.client({ sensitive: 'auto', certs })
    client.axios.interceptors.request.use((config) => {
      config.headers.delete('Wechatpay-Serial')
      return config
    })
    await guides(client).post({ json: EMPLOYEE, headers: { 'Wechatpay-Serial': second.serial } })
    expect(lastRequest().headers['wechatpay-serial']).toBe(second.serial)
    expect(decryptField(lastBody().name, second.privateKey, 'OAEP')).toBe('张三')
  })

  it('is not sent with a key that is not known', async () => {
    const error = await refused(
      guides().post({ json: EMPLOYEE, headers: { 'Wechatpay-Serial': merchant.serial } }),
    )
    expect(error.code).toBe('OPTIONS_INVALID')
    expect(requests).toEqual([])
  })

  it.each<[string, Record<string, unknown>, string]>([
    ['an option', { query: { store_id: 1, mobile: '139 0000' } }, GUIDES],
    ['URLSearchParams', { query: new URLSearchParams({ mobile: '139 0000' }) }, GUIDES],
    ['the path', {}, `${GUIDES}?mobile=139%200000`],
    ['a variable of the path', { mobile: '139 0000' }, `${GUIDES}{?mobile}`],
  ])('encrypts a query parameter given as %s', async (_, options, path) => {
    await wxpay.chain(path).get(options)
    const { url } = lastRequest()
    const [, text = ''] = /[?&]mobile=([A-Za-z0-9%]+)(&|$)/.exec(url) ?? []
    expect(decryptField(decodeURIComponent(text), platform.privateKey, 'OAEP')).toBe('139 0000')
    expect(isSigned(lastRequest())).toBe(true)
  })

  it('encrypts a query parameter even where it is wrongly a list', async () => {
    await wxpay.chain(GUIDES).get({ query: { mobile: ['139', '138'] } })
    expect(lastRequest().url).toMatch(/mobile%5B0%5D=[A-Za-z0-9%]{344,}&mobile%5B1%5D=[A-Za-z0-9%]{344,}$/)
  })

  it('is recognised by the path that is sent, however it was written', async () => {
    await wxpay.chain('v3/smartguide/{what}').post({ what: 'guides', json: EMPLOYEE })
    expect(lastBody().name).toHaveLength(344)
  })

  it('hands interceptors ciphertext only', async () => {
    const client = server.client({ sensitive: 'auto' })
    const seen: string[] = []
    client.axios.interceptors.request.use((config) => {
      seen.push(inspect(config, { depth: 9, showHidden: true }))
      return config
    })
    await guides(client).post({ json: EMPLOYEE })
    expect(seen.join()).toContain('smartguide')
    expect(seen.join()).not.toContain('13900000000')
  })

  it.each<[string, unknown, string, string]>([
    ['too long', '长'.repeat(72), 'SENSITIVE_TOO_LONG', 'has 216 bytes'],
    ['encrypted already', encryptField('张三', platform.publicKey, 'OAEP'), 'SENSITIVE_TOO_LONG', 'already'],
    ['a number', 13900000000, 'SENSITIVE_INVALID', 'of type number'],
    ['a list', ['x'], 'SENSITIVE_INVALID', 'a list'],
    ['half a character', '\udc00', 'SENSITIVE_INVALID', 'surrogate'],
  ])('is not sent with a field that is %s', async (_, mobile, code, why) => {
    const error = await refused(guides().post({ json: { ...EMPLOYEE, mobile } }))
    expect(error).toMatchObject({ code, field: '/mobile', template: GUIDES })
    expect(error.message).toContain('POST v3/smartguide/guides: the field "/mobile"')
    expect(error.message).toContain(why)
    expect(requests).toEqual([])
  })

  it('is not sent with a parameter that is too long', async () => {
    const error = await refused(guides().get({ query: { mobile: '1'.repeat(215) } }))
    expect(error).toMatchObject({ code: 'SENSITIVE_TOO_LONG', field: 'mobile' })
    expect(error.message).toContain('the query parameter "mobile" has 215 bytes')
    expect(requests).toEqual([])
  })

  it.each([true, 'on', null])('is not sent with sensitive: %p', async (sensitive) => {
    const error = await refused(guides().post({ json: EMPLOYEE, sensitive } as never))
    expect(error.code).toBe('OPTIONS_INVALID')
    expect(requests).toEqual([])
  })

  it('says by itself who encrypts', async () => {
    const off = server.client()
    await guides(off).post({ json: EMPLOYEE, sensitive: 'auto' })
    expect(lastBody().name).toHaveLength(344)
    const text = wxpay.encrypt('张三')
    await guides(wxpay).post({ json: { name: text }, sensitive: 'off' })
    expect(lastBody()).toEqual({ name: text })
  })

  it('can be sent again from its own config', async () => {
    const { config } = await guides().post({ json: EMPLOYEE })
    await wxpay.axios.request(config)
    expect(requests).toHaveLength(2)
    expect(requests[1]?.body).toEqual(requests[0]?.body)
    expect(requests[1]?.headers['wechatpay-serial']).toBe(requests[0]?.headers['wechatpay-serial'])
  })
})

it('is repeated with the same ciphertext under the same key', async () => {
  const client = server.client({ sensitive: 'auto', retry: { minDelay: 1, maxDelay: 2 } })
  answer = { status: 429, body: { code: 'FREQUENCY_LIMITED', message: '频率过高' } }
  await refused(guides(client).post({ json: EMPLOYEE }))
  expect(requests.length).toBeGreaterThan(1)
  for (const { body, headers } of requests) {
    expect(body).toEqual(requests[0]?.body)
    expect(headers['wechatpay-serial']).toBe(PUBLIC_KEY_ID)
  }
})

describe('an answer', () => {
  const name = () => encryptField('张三', merchant.publicKey, 'OAEP')

  it('keeps empty fields, and all that is not marked', async () => {
    answer = { body: { name: '', account: 'AQID', other: null } }
    expect((await receivers().post({ json: {} })).data).toEqual(answer.body)
  })

  it('is decrypted with a decryptor where a signer holds the key', async () => {
    const decryptor = async () => Buffer.from('李四')
    const { privateKey } = merchant
    const client = server.client({ sensitive: 'auto', decryptor, privateKey })
    answer = { body: { name: 'AQID' } }
    expect((await receivers(client).post({ json: {} })).data).toEqual({ name: '李四' })
  })

  it('is not asked for where nothing could decrypt it', async () => {
    const client = server.client({ sensitive: 'auto', privateKey: () => Buffer.alloc(256) })
    const error = await refused(receivers(client).post({ json: {} }))
    expect(error.code).toBe('CONFIG_DECRYPTOR_MISSING')
    expect(requests).toEqual([])
  })

  it('stays as it is where it is wanted as text or bytes', async () => {
    answer = { body: { name: name() } }
    const text = JSON.stringify(answer.body)
    expect((await receivers().post({ json: {}, responseType: 'text' })).data).toBe(text)
    expect((await receivers().post({ json: {}, responseType: 'arraybuffer' })).data).toEqual(
      Buffer.from(text),
    )
  })

  it('stays as it is with sensitive: off', async () => {
    answer = { body: { name: name() } }
    expect((await receivers().post({ json: {}, sensitive: 'off' })).data).toEqual(answer.body)
  })

  it('names the field that cannot be decrypted, and keeps the answer', async () => {
    const text = encryptField('张三', platform.publicKey, 'OAEP')
    answer = { body: { name: text, account: 'x' } }
    const error = await refused(receivers().post({ json: {} }))
    expect(error).toMatchObject({ code: 'SENSITIVE_DECRYPTION_FAILED', field: '/name', template: RECEIVERS })
    expect(error.message).toContain('the field "/name" of the answer')
    expect(error.response?.data).toEqual(answer.body)
    expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toContain(text.slice(0, 20))
  })

  it('is not decrypted before it was verified', async () => {
    const decryptor = jest.fn(async () => Buffer.from('x'))
    const client = server.client({ sensitive: 'auto', decryptor })
    answer = { body: { name: name() }, tamper: true }
    expect((await refused(receivers(client).post({ json: {} }))).code).toBe('SIGNATURE_MISMATCH')
    expect(decryptor).not.toHaveBeenCalled()
  })

  it.each([400, 500])('of status %i is left alone', async (status) => {
    answer = { status, body: { code: 'PARAM_ERROR', message: 'x', name: name() } }
    const error = await refused<WechatPayApiError>(receivers().post({ json: {} }))
    expect(error.code).toBe('PARAM_ERROR')
    expect(error.response.data).toEqual(answer.body)
    const { data } = await receivers().post({ json: {}, validateStatus: null })
    expect(data).toEqual(answer.body)
  })
})

it('leaves APIv2 alone, whose fields are encrypted with a key of its own', () => {
  const target = { method: 'POST', headers: undefined, mode: 'auto' }
  const settings = { sensitive: 'auto' } as never
  const path = '/mmpaysptrans/pay_bank'
  const call = { ...target, template: 'v2/mmpaysptrans/pay_bank', path, facts: factsOf('POST', path) }
  expect(call.facts.encrypted).toContain('/enc_bank_no')
  expect(sensitiveFields(call, settings)).toBeUndefined()
})
