import { createPrivateKey, sign } from 'node:crypto'
import { WechatPaySignatureError } from '../../lib'
import { merchant, pkcs8 } from '../support/keys'
import { APPID, isSignedBy, PREPAY_ID, payOf, refusal } from './support'

const order = { appid: APPID, prepay_id: PREPAY_ID }
const PACKAGE = `prepay_id=${PREPAY_ID}`
const pay = payOf()

test('JSAPI: the four lines are signed, and the appid is handed over', async () => {
  const params = await pay.getBrandWCPayRequest(order)
  const { timeStamp, nonceStr, paySign } = params
  expect(params).toEqual({
    appId: APPID,
    timeStamp: expect.stringMatching(/^\d{10}$/),
    nonceStr: expect.stringMatching(/^[0-9A-Z]{32}$/),
    package: PACKAGE,
    signType: 'RSA',
    paySign: expect.any(String),
  })
  expect(isSignedBy([APPID, timeStamp, nonceStr, PACKAGE], paySign)).toBe(true)
})

test('the timestamp is now, in seconds', async () => {
  const { timeStamp } = await pay.requestPayment(order)
  expect(Math.abs(Number(timeStamp) - Date.now() / 1000)).toBeLessThan(30)
})

test('a mini program is handed what wx.requestPayment takes, its appid only signed', async () => {
  const params = await pay.requestPayment(order)
  expect(Object.keys(params).sort()).toEqual(['nonceStr', 'package', 'paySign', 'signType', 'timeStamp'])
  expect(isSignedBy([APPID, params.timeStamp, params.nonceStr, params.package], params.paySign)).toBe(true)
})

test('the JS-SDK is handed timestamp in lower case, and no appid', async () => {
  const params = await pay.chooseWXPay(order)
  expect(Object.keys(params).sort()).toEqual(['nonceStr', 'package', 'paySign', 'signType', 'timestamp'])
  expect(isSignedBy([APPID, params.timestamp, params.nonceStr, params.package], params.paySign)).toBe(true)
})

test('an app signs the bare prepay id, and is handed the client’s own number', async () => {
  const params = await pay.payReq(order)
  const { timestamp, noncestr, sign: signature } = params
  expect(params).toMatchObject({
    appid: APPID,
    partnerid: '1900000001',
    prepayid: PREPAY_ID,
    package: 'Sign=WXPay',
  })
  expect(isSignedBy([APPID, timestamp, noncestr, PREPAY_ID], signature)).toBe(true)
})

test('an app may name another partnerid', async () => {
  await expect(pay.payReq({ ...order, partnerid: '1900000109' })).resolves.toMatchObject({
    partnerid: '1900000109',
  })
})

test('each signing has a nonce of its own', async () => {
  const [one, other] = await Promise.all([pay.requestPayment(order), pay.requestPayment(order)])
  expect(one.nonceStr).not.toBe(other.nonceStr)
})

test('a signer elsewhere signs', async () => {
  const key = createPrivateKey(pkcs8(merchant.privateKey))
  const remote = payOf({ privateKey: async (text) => sign('RSA-SHA256', text, key) })
  const { timeStamp, nonceStr, paySign } = await remote.requestPayment(order)
  expect(isSignedBy([APPID, timeStamp, nonceStr, PACKAGE], paySign)).toBe(true)
})

test('a signer that fails is told of as in a call', async () => {
  const remote = payOf({ privateKey: () => Promise.reject(new Error('KMS is down')) })
  const pending = remote.requestPayment(order)
  await expect(pending).rejects.toBeInstanceOf(WechatPaySignatureError)
  await expect(pending).rejects.toMatchObject({ code: 'SIGNER_FAILED' })
})

test.each(['getBrandWCPayRequest', 'chooseWXPay', 'requestPayment', 'payReq'] as const)(
  '%s takes prepay_id= as a part of the id, and writes it once',
  async (method) => {
    const params = await pay[method]({ ...order, prepay_id: PACKAGE })
    const { package: text, prepayid } = params as { package: string; prepayid?: string }
    expect(prepayid ?? text).toBe(prepayid ? PREPAY_ID : PACKAGE)
  },
)

test.each([
  ['missing', undefined],
  ['null', null],
  ['empty', ''],
  ['the text "undefined"', 'undefined'],
  ['nothing behind prepay_id=', 'prepay_id='],
  ['undefined behind prepay_id=', 'prepay_id=undefined'],
  ['the answer itself', { prepay_id: PREPAY_ID }],
  ['two lines', `${PREPAY_ID}\n${PREPAY_ID}`],
  ['more than one parameter', `${PREPAY_ID}&a=b`],
  ['the code_url of a native order', 'weixin://wxpay/bizpayurl/up?pr=NwY5Mz9&groupid=00'],
  ['an address without a query', 'weixin://wxpay/s/An4baqw'],
])('a prepay_id that is %s is refused with what it usually means', async (_, prepay_id) => {
  const message = await refusal(() => pay.requestPayment({ appid: APPID, prepay_id: prepay_id as string }))
  expect(message).toMatch(/^pay\.requestPayment\(\): prepay_id .*the order was not created/)
})

test.each([
  ['missing', undefined, /appid is missing: give the one that the order was created with/],
  ['a merchant’s number', '1900000001', /appid is a number like a merchant's/],
  ['an original id', 'gh_0123456789ab', /appid is an original id/],
  ['of two lines', `${APPID}\n`, /appid holds spaces or line breaks/],
])('an appid that is %s is refused', async (_, appid, expected) => {
  expect(await refusal(() => pay.payReq({ appid: appid as string, prepay_id: PREPAY_ID }))).toMatch(expected)
})

test.each([undefined, null, PREPAY_ID, [order]])('%p for the parameters is refused', async (given) => {
  const message = await refusal(() => pay.getBrandWCPayRequest(given as never))
  expect(message).toMatch(/^pay\.getBrandWCPayRequest\(\) takes an object of parameters/)
})

test('neither key nor signature is in an error', async () => {
  const message = await refusal(() => pay.requestPayment({ appid: '', prepay_id: PREPAY_ID }))
  expect(message).not.toContain(PREPAY_ID)
})
