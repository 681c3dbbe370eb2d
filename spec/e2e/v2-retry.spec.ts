import { createClient, type UnknownNode } from '../../lib'
import { rejection } from '../support/answering'
import { merchant, PUBLIC_KEY_ID, pkcs8, platform, spki } from '../support/keys'
import {
  fieldsIn,
  officialSign,
  type Reply,
  signedXml,
  startV2Server,
  type V2Server,
} from '../support/v2-server'

const SECRET = 'a1b2c3d4e5f6g7h8i9j0k1l2m3n4o5p6'
let server: V2Server
let replies: (Reply | undefined)[]

beforeAll(async () => {
  server = await startV2Server()
})
afterAll(() => server.close())
beforeEach(() => {
  server.received.length = 0
  server.reply = () => (replies.length > 1 ? replies.shift() : replies[0])
})

const signed = (fields: Record<string, string>): Reply => ({
  body: signedXml({ return_code: 'SUCCESS', nonce_str: 'n', ...fields }, SECRET),
})
const OK = signed({ result_code: 'SUCCESS' })
const failed = (code: string) => signed({ result_code: 'FAIL', err_code: code })
const DROPPED = undefined

function at(path: string): UnknownNode {
  const wxpay = createClient({
    mchid: '1900000001',
    privateKey: pkcs8(merchant.privateKey),
    certificate: merchant.certificate,
    certs: { [PUBLIC_KEY_ID]: spki(platform.publicKey) },
    secret: SECRET,
    retry: { minDelay: 1, maxDelay: 2 },
    axios: { baseURL: server.url, proxy: false },
  })
  return wxpay.chain(path)
}

const order = (xml: Record<string, unknown> = {}) =>
  at('v2/pay/micropay').post({ xml: { body: '腾讯', out_trade_no: 'A1', total_fee: 1, ...xml } })

describe('an APIv2 call is sent again', () => {
  it.each([
    ['SYSTEMERROR', failed('SYSTEMERROR')],
    ['FREQ_LIMIT', failed('FREQ_LIMIT')],
    ['502', { status: 502, body: '<html>' }],
    ['a closed connection', DROPPED],
  ])('after %s', async (_, failure) => {
    replies = [failure, OK]
    await expect(order()).resolves.toMatchObject({ data: { result_code: 'SUCCESS' } })
    expect(server.received).toHaveLength(2)
  })

  it('with the same fields, and a nonce and signature of its own', async () => {
    replies = [failed('SYSTEMERROR'), DROPPED, OK]
    await order()
    const sent = server.received.map(({ body }) => fieldsIn(body))
    for (const fields of sent) expect(fields.sign).toBe(officialSign(fields, SECRET))
    expect(new Set(sent.map(({ nonce_str }) => nonce_str)).size).toBe(3)
    const parameters = sent.map(({ nonce_str, sign, ...rest }) => rest)
    expect(parameters).toEqual([parameters[0], parameters[0], parameters[0]])
  })

  it('when it is signed in its query, too', async () => {
    replies = [{ status: 503, body: '' }, OK]
    await at('v2/appauth/getaccesstoken').get({ query: { appid: 'wx1', code: 'c' } })
    const [one, other] = server.received.map(({ url }) => new URL(url, server.url).searchParams)
    expect([one?.get('code'), other?.get('code')]).toEqual(['c', 'c'])
  })

  it.each(['mch_billno', 'partner_trade_no'])('where WeChat Pay knows it again by its %s', async (name) => {
    replies = [failed('SYSTEMERROR'), OK]
    await at('v2/any').post({ xml: { [name]: 'A1', amount: 1 } })
    expect(server.received).toHaveLength(2)
  })
})

describe('an APIv2 call is not sent again', () => {
  it.each<[string, Reply]>([
    ['ORDERPAID', failed('ORDERPAID')],
    ['an answer that is not believed', { body: String(OK.body).replace('SUCCESS', 'SUCCESS ') }],
    ['a refusal that is not believed', { body: String(failed('SYSTEMERROR').body).replace('[n]', '[m]') }],
    ['an answer that is no XML', { body: '{}' }],
  ])('after %s', async (_, failure) => {
    replies = [failure, OK]
    await rejection(order())
    expect(server.received).toHaveLength(1)
  })

  it.each([
    ['SYSTEMERROR', failed('SYSTEMERROR')],
    ['a closed connection', DROPPED],
  ])('after %s where it has no number of the merchant’s own', async (_, failure) => {
    replies = [failure, OK]
    await rejection(order({ out_trade_no: undefined, transaction_id: '42' }))
    expect(server.received).toHaveLength(1)
  })
})
