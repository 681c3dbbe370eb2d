import { createPublicKey, verify } from 'node:crypto'
import nock from 'nock'
import { Builder, createClient, type WechatPay } from '../lib'
import { createIdentity, type Identity } from '../lib/sandbox'
import type { ClientConfig } from '../types'
import { signAnswer } from './support/sign-answer'

let identity: Identity
let config: ClientConfig
let wxpay: WechatPay

beforeAll(async () => {
  identity = await createIdentity()
  config = {
    mchid: identity.mchid,
    privateKey: identity.merchantKey,
    certificate: identity.merchantCertificate,
    certs: { [identity.publicKeyId]: createPublicKey(identity.platformKey) },
  }
  wxpay = createClient(config)
  nock.disableNetConnect()
})
// nock changes node:http itself, which the files tested next in this process share.
afterAll(() => nock.restore())
afterEach(() => {
  expect(nock.pendingMocks()).toEqual([])
  nock.cleanAll()
})

interface Received {
  method: string
  path: string
  headers: Record<string, string>
  body: string
}

/** Answers the next call with signed JSON, and tells what was received. */
function answerOnce(host: string, answer: object = {}): Promise<Received> {
  const body = Buffer.from(JSON.stringify(answer))
  return new Promise((resolve) => {
    for (const method of ['GET', 'POST', 'DELETE', 'PATCH', 'PUT']) {
      nock(host)
        .intercept(/.*/, method)
        .optionally()
        .reply(function (path, sent) {
          const text = typeof sent === 'string' ? sent : JSON.stringify(sent)
          resolve({ method, path, headers: this.req.headers, body: text })
          return [200, body, signAnswer(identity, body)]
        })
    }
  })
}

const MAIN = 'https://api.mch.weixin.qq.com'
const OVERSEAS = 'https://apihk.mch.weixin.qq.com'

function header({ headers }: Received, name: string): string {
  return String([headers[name]].flat()[0])
}

describe('every request', () => {
  it('is signed over its method, path with query, timestamp, nonce and body', async () => {
    const received = answerOnce(MAIN)
    await wxpay.chain('v3/marketing/x').post({ json: { name: '中文' }, query: { q: "it's (a) *b* 中" } })
    const { path, body } = await received
    expect(path).toBe('/v3/marketing/x?q=it%27s%20%28a%29%20%2Ab%2A%20%E4%B8%AD')
    const fields = header(await received, 'authorization').match(
      /^WECHATPAY2-SHA256-RSA2048 mchid="1900000001",serial_no="([0-9A-F]{40})",timestamp="(\d{10})",nonce_str="([0-9A-F]{32})",signature="([^"]+)"$/,
    )
    const [, serial, timestamp, nonce, signature] = fields as unknown as string[]
    expect(serial).toBe(identity.merchantSerial)
    const text = Buffer.from(`POST\n${path}\n${timestamp}\n${nonce}\n${body}\n`)
    const key = createPublicKey(identity.merchantKey)
    expect(verify('RSA-SHA256', text, key, Buffer.from(signature as string, 'base64'))).toBe(true)
  })

  it('carries Accept, User-Agent and the preferred key’s id', async () => {
    const received = answerOnce(MAIN)
    await wxpay.v3.certificates.get()
    expect(header(await received, 'accept')).toBe('application/json')
    expect(header(await received, 'user-agent')).toMatch(/^wechatpay-chain\/\d/)
    expect(header(await received, 'wechatpay-serial')).toBe(identity.publicKeyId)
  })

  it('may name another key of certs, but not the merchant’s own serial', async () => {
    const certs = { ...config.certs, [identity.platformSerial]: identity.platformCertificate }
    const both = createClient({ ...config, certs })
    const received = answerOnce(MAIN)
    await both.v3.certificates.get({ headers: { 'Wechatpay-Serial': identity.platformSerial } })
    expect(header(await received, 'wechatpay-serial')).toBe(identity.platformSerial)
    const call = both.v3.certificates.get({ headers: { 'Wechatpay-Serial': identity.merchantSerial } })
    await expect(call).rejects.toMatchObject({ code: 'OPTIONS_INVALID' })
  })

  it.each(['get', 'post', 'put', 'patch', 'delete'] as const)('sends and signs json on %s', async (verb) => {
    const received = answerOnce(MAIN)
    await wxpay.chain('v3/any')[verb]({ json: { a: 1 } })
    expect(await received).toMatchObject({ method: verb.toUpperCase(), body: '{"a":1}' })
    expect(header(await received, 'content-type')).toBe('application/json')
  })

  it('keeps an Accept and User-Agent of the user’s own', async () => {
    const received = answerOnce(MAIN)
    await wxpay.v3.certificates.get({ headers: { Accept: 'application/json;q=1', 'User-Agent': 'shop/1' } })
    expect(header(await received, 'accept')).toBe('application/json;q=1')
    expect(header(await received, 'user-agent')).toBe('shop/1')
  })
})

describe('the host', () => {
  it.each([
    ['v3/certificates', MAIN],
    ['v3/global/papay/contracts/out-contract-code/{out_contract_code}', OVERSEAS],
    ['v3/global/not/in/the/catalogue', OVERSEAS],
    ['hk/v3/transactions', MAIN],
  ])('of %s is %s', async (path, host) => {
    const received = answerOnce(host)
    await wxpay.chain(path).get({ out_contract_code: 'a', query: { plan_id: 1 } } as never)
    await received
  })

  it('of a main-host call may be the official spare; overseas calls stay overseas', async () => {
    const spare = createClient({ ...config, axios: { baseURL: 'https://api2.mch.weixin.qq.com' } })
    const main = answerOnce('https://api2.mch.weixin.qq.com')
    await spare.v3.certificates.get()
    await main
    const overseas = answerOnce(OVERSEAS)
    await spare.chain('v3/global/x').get()
    await overseas
  })

  it('of the user’s own takes every call', async () => {
    const gateway = createClient({ ...config, axios: { baseURL: 'https://gateway.example' } })
    const received = answerOnce('https://gateway.example')
    await gateway.chain('v3/global/x').get()
    expect((await received).path).toBe('/v3/global/x')
  })
})

describe('a client', () => {
  it('is the same by PHP’s name', async () => {
    const received = answerOnce(MAIN)
    await Builder.factory(config).v3.certificates.get()
    await received
  })

  it('is independent of others', async () => {
    const other = createClient({ ...config, mchid: '1900000002' })
    const received = answerOnce(MAIN)
    await other.v3.certificates.get()
    expect(header(await received, 'authorization')).toContain('mchid="1900000002"')
    const own = answerOnce(MAIN)
    await wxpay.v3.certificates.get()
    expect(header(await own, 'authorization')).toContain('mchid="1900000001"')
  })

  it('signs through an asynchronous signer', async () => {
    const signed: string[] = []
    const remote = createClient({
      ...config,
      privateKey: async (message) => {
        signed.push(Buffer.from(message).toString())
        return 'c2lnbmF0dXJl'
      },
    })
    const received = answerOnce(MAIN)
    await remote.v3.certificates.get()
    expect(header(await received, 'authorization')).toContain('signature="c2lnbmF0dXJl"')
    expect(signed[0]).toMatch(/^GET\n\/v3\/certificates\n\d+\n[0-9A-F]+\n\n$/)
  })
})

describe('looking at a client sends nothing', () => {
  it('whatever is done with it', async () => {
    const send = jest.spyOn(wxpay.axios, 'request')
    const inAsync = async () => wxpay
    expect(Object.keys(wxpay)).toEqual([])
    expect(await wxpay).toBe(wxpay)
    expect(await inAsync()).toBe(wxpay)
    expect(await wxpay.v3.certificates).toBe(wxpay.v3.certificates)
    expect(wxpay.v3).toBe(wxpay.v3)
    expect(`${wxpay.v3.certificates}`).toBe('v3/certificates')
    expect(JSON.stringify({ at: wxpay.v3.certificates })).toBe('{"at":"v3/certificates"}')
    const print = jest.spyOn(console, 'log').mockImplementation()
    console.log(wxpay, wxpay.v3.certificates)
    print.mockRestore()
    expect(require('node:util').inspect(wxpay.v3.certificates)).toBe('v3/certificates')
    expect(require('node:util').inspect(wxpay)).toBe('WechatPay(1900000001)')
    expect(send).not.toHaveBeenCalled()
    send.mockRestore()
  })
})
