import { createClient } from '../../lib/client'
import { type ExchangeReport, type Sandbox, startSandbox } from '../../lib/sandbox'
import { readXml } from '../../lib/v2/xml'
import type { UnknownNode, WechatPay } from '../../types'
import { officialSign, toXml } from '../support/v2-server'

const ORDER = {
  appid: 'wxd678efh567hg6787',
  body: '腾讯充值中心-QQ会员充值',
  out_trade_no: '20150806125346',
  total_fee: 88,
  spbill_create_ip: '123.12.12.123',
  notify_url: 'https://www.example.com/notify',
  trade_type: 'NATIVE',
}

let sandbox: Sandbox
let wxpay: WechatPay
let secret: string
let report: ExchangeReport

beforeAll(async () => {
  sandbox = await startSandbox({ onExchange: (it) => (report = it) })
  wxpay = createClient(sandbox.config)
  secret = sandbox.identity.secret.export().toString()
})
afterAll(() => sandbox.close())

const node = (template: string) => wxpay.chain(template) as UnknownNode

/** Sends a document as another client would. */
async function post(path: string, body: string) {
  const response = await fetch(`${sandbox.url}${path}`, { method: 'POST', body })
  return readXml(await response.text()) as Record<string, string>
}

/** Sends fields, signed by the official rule. */
function sendSigned(path: string, fields: Record<string, string>, type: 'MD5' | 'HMAC-SHA256' = 'MD5') {
  return post(path, toXml({ ...fields, sign: officialSign(fields, secret, type) }))
}

const query = () => ({
  appid: 'wx1',
  mch_id: sandbox.identity.mchid,
  nonce_str: 'nonce',
  out_trade_no: '1',
})

it('answers a signed document, with what the request named in it', async () => {
  const { data } = await node('v2/pay/unifiedorder').post({ xml: ORDER })
  expect(data).toMatchObject({
    return_code: 'SUCCESS',
    result_code: 'SUCCESS',
    appid: ORDER.appid,
    trade_type: 'NATIVE',
  })
  expect(data).not.toHaveProperty('err_code')
  expect(report).toMatchObject({ url: '/pay/unifiedorder', signature: 'accepted', status: 200 })
})

it.each(['MD5', 'HMAC-SHA256'] as const)('signs with %s what was signed so', async (sign_type) => {
  const { out_trade_no } = ORDER
  const given = { ...query(), out_trade_no, sign_type }
  const { sign, ...fields } = await sendSigned('/pay/orderquery', given, sign_type)
  expect(fields).toMatchObject({ return_code: 'SUCCESS', result_code: 'SUCCESS', out_trade_no })
  expect(sign).toBe(officialSign(fields, secret, sign_type))
})

it('answers with numbered fields and JSON text where examples have them', async () => {
  const transaction_id = '1009660380201506130728806387'
  const { data } = await node('v2/pay/orderquery').post({
    xml: { appid: 'wxd678efh567hg6787', transaction_id },
  })
  expect(data).toMatchObject({ coupon_id_0: expect.any(String), promotion_detail: expect.any(String) })
  expect(() => JSON.parse((data as Record<string, string>).promotion_detail as string)).not.toThrow()
})

it('refuses another key', async () => {
  const stranger = createClient({ ...sandbox.config, secret: 'x'.repeat(32) })
  const call = (stranger.chain('v2/pay/unifiedorder' as string) as UnknownNode).post({ xml: ORDER })
  await expect(call).rejects.toMatchObject({ code: 'SIGN_ERROR', verified: false })
  expect(report).toMatchObject({ signature: 'refused', code: 'SIGN_ERROR' })
})

it.each<[string, (fields: Record<string, string>) => Record<string, string>]>([
  ['a field changed', (fields) => ({ ...fields, out_trade_no: '2' })],
  ['a field added', (fields) => ({ ...fields, transaction_id: '1' })],
  ['another type', (fields) => ({ ...fields, sign_type: 'HMAC-SHA256' })],
  ['no signature', ({ sign, ...fields }) => fields],
])('refuses %s after signing', async (_, change) => {
  const fields = query()
  const answer = await post(
    '/pay/orderquery',
    toXml(change({ ...fields, sign: officialSign(fields, secret) })),
  )
  expect(answer).toMatchObject({ return_code: 'FAIL', err_code: 'SIGN_ERROR' })
  expect(answer).not.toHaveProperty('sign')
})

it.each<[string, Record<string, string>, string]>([
  ['a missing field', { trade_type: '' }, '/trade_type'],
  ['a number that is none', { total_fee: '0.88' }, '/total_fee'],
  ['too long a text', { out_trade_no: '1'.repeat(33) }, '/out_trade_no'],
  ['an unknown field', { total_amount: '88' }, '/total_amount'],
  ['JSON text that is none', { detail: '{' }, '/detail'],
])('refuses %s, and signs that it does', async (_, changes, field) => {
  const all = { ...ORDER, total_fee: '88', mch_id: sandbox.identity.mchid, nonce_str: 'nonce', ...changes }
  const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''))
  const { sign, ...fields } = await sendSigned('/pay/unifiedorder', given)
  expect(fields).toMatchObject({ return_code: 'SUCCESS', result_code: 'FAIL', err_code: 'PARAM_ERROR' })
  expect(fields.err_code_des).toContain(` ${field} `)
  expect(sign).toBe(officialSign(fields, secret))
})

it.each([
  ['no XML', 'hello'],
  ['a document type', '<!DOCTYPE xml [<!ENTITY a "b">]><xml><a>&a;</a></xml>'],
  ['nothing', ''],
])('refuses %s', async (_, body) => {
  expect(await post('/pay/orderquery', body)).toMatchObject({
    return_code: 'FAIL',
    err_code: 'XML_FORMAT_ERROR',
  })
})

it('refuses another merchant', async () => {
  const answer = await sendSigned('/pay/orderquery', { ...query(), mch_id: '1900000002' })
  expect(answer).toMatchObject({ result_code: 'FAIL', err_code: 'MCHID_NOT_EXIST' })
})

it('does not know every path', async () => {
  expect(await post('/pay/nowhere', '<xml></xml>')).toMatchObject({ err_code: 'NOT_FOUND' })
})

it('answers pages, bills and JSON where WeChat Pay does', async () => {
  const bill = await node('v2/pay/downloadbill').post({
    xml: { appid: 'wx1', bill_date: '20140603', bill_type: 'ALL' },
  })
  expect(bill.data).toBe('下载对账单\n')
  const query = {
    appid: 'wx1',
    openid: 'o',
    code: 'c',
    grant_type: 'authorization_code',
    scope: 'pay_identity',
  }
  const token = await node('v2/appauth/getaccesstoken').get({ query })
  expect(token.data).toMatchObject({ retcode: 0, access_token: expect.any(String) })
})

it('tells the public key that sensitive fields are encrypted with', async () => {
  const { data } = await node('v2/risk/getpublickey').post({ xml: { sign_type: 'MD5' } })
  expect((data as { pub_key: string }).pub_key).toMatch(/^-----BEGIN RSA PUBLIC KEY-----/)
})

it.each<[string, () => string]>([
  ['plaintext', () => '6222020000000000'],
  ['another scheme', () => wxpay.encrypt('6222020000000000', { scheme: 'RSAES-PKCS1-v1_5' })],
])('refuses a sensitive field that is %s', async (_, encrypted) => {
  const xml = {
    partner_trade_no: '1',
    enc_bank_no: encrypted(),
    enc_true_name: wxpay.encrypt('张三'),
    bank_code: '1002',
    amount: 1,
  }
  await expect(node('v2/mmpaysptrans/pay_bank').post({ xml })).rejects.toMatchObject({
    code: 'PARAM_ERROR',
    err_code_des: expect.stringContaining('/enc_bank_no 敏感信息解密失败'),
  })
})

it('takes uploads whose digest is true, and no others', async () => {
  const media = new File([Buffer.from('content')], 'a.jpg')
  const upload = (changes: object) =>
    node('v2/secapi/mch/uploadmedia').post({ form: { media, sign_type: 'MD5', ...changes } })
  expect((await upload({})).data).toMatchObject({ media_id: expect.any(String) })
  const id = wxpay.axios.interceptors.request.use((config) => {
    config.data.set('media_hash', '0'.repeat(32))
    return config
  })
  await expect(upload({})).rejects.toMatchObject({
    code: 'PARAM_ERROR',
    err_code_des: expect.stringContaining('/media_hash'),
  })
  wxpay.axios.interceptors.request.eject(id)
})
