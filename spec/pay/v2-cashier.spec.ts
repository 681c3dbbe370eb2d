import { WechatPayConfigError } from '../../lib'
import { APPID, PREPAY_ID, payOf, refusal, signed } from './support'

const order = { appid: APPID, prepay_id: PREPAY_ID }
const { v2 } = payOf()

describe('the example of the official page', () => {
  const secret = 'qazwsxedcrfvtgbyhnujmikolp111111'
  const nonce = '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'

  beforeEach(() => {
    jest.useFakeTimers({ now: 1490840662_000 })
    jest.spyOn(jest.requireActual('node:crypto'), 'randomUUID').mockReturnValue(nonce)
  })
  afterEach(() => {
    jest.useRealTimers()
    jest.restoreAllMocks()
  })

  test('is signed as there', () => {
    const example = { appid: 'wxd678efh567hg6787', prepay_id: 'wx2017033010242291fcfe0db70013231072' }
    expect(payOf({ secret }).v2.requestPayment(example)).toEqual({
      timeStamp: '1490840662',
      nonceStr: nonce,
      package: 'prepay_id=wx2017033010242291fcfe0db70013231072',
      signType: 'MD5',
      paySign: '22D9B4E54AB1950F51E0649E8810ACD6',
    })
  })
})

test.each(['MD5', 'HMAC-SHA256'] as const)('JSAPI is signed by %s', (sign_type) => {
  const { paySign, ...fields } = v2.getBrandWCPayRequest({ ...order, sign_type })
  expect(fields).toMatchObject({ appId: APPID, package: `prepay_id=${PREPAY_ID}`, signType: sign_type })
  expect(paySign).toBe(signed(fields, sign_type))
})

test('without sign_type it is MD5, as an order without it', () => {
  expect(v2.getBrandWCPayRequest(order).signType).toBe('MD5')
})

test('the JS-SDK’s timestamp is signed under its name with a capital', () => {
  const { paySign, timestamp, ...fields } = v2.chooseWXPay({ ...order, sign_type: 'HMAC-SHA256' })
  expect(fields).not.toHaveProperty('appId')
  expect(paySign).toBe(signed({ ...fields, timeStamp: timestamp, appId: APPID }, 'HMAC-SHA256'))
})

test('a mini program is not handed the appid that is signed', () => {
  const { paySign, ...fields } = v2.requestPayment(order)
  expect(fields).not.toHaveProperty('appId')
  expect(paySign).toBe(signed({ ...fields, appId: APPID }, 'MD5'))
})

test.each(['MD5', 'HMAC-SHA256'] as const)('an app is signed by %s, over six fields', (sign_type) => {
  const { sign, ...fields } = v2.payReq({ ...order, sign_type })
  expect(Object.keys(fields).sort()).toEqual([
    'appid',
    'noncestr',
    'package',
    'partnerid',
    'prepayid',
    'timestamp',
  ])
  expect(sign).toBe(signed(fields, sign_type))
})

test('a red packet is signed over its package encoded, without signType', () => {
  const { paySign, signType, ...fields } = v2.sendBizRedPacket({ appid: APPID, package: 'sendid=a/b&ver=8' })
  expect(fields.package).toBe('sendid%3Da%2Fb%26ver%3D8')
  expect(signType).toBe('MD5')
  expect(paySign).toBe(signed({ ...fields, appId: APPID }, 'MD5'))
})

test('RSA is refused, with where it is', async () => {
  const message = await refusal(() => v2.requestPayment({ ...order, sign_type: 'RSA' as 'MD5' }))
  expect(message).toMatch(/sign_type must be 'MD5' or 'HMAC-SHA256'.*the method of that name on pay itself/)
})

test('an empty prepay_id is refused as for APIv3', async () => {
  expect(await refusal(() => v2.payReq({ appid: APPID, prepay_id: '' }))).toMatch(
    /^pay\.v2\.payReq\(\): prepay_id is empty/,
  )
})

test('without the APIv2 key it says which option gives it', () => {
  const without = payOf({ secret: undefined as never })
  const action = () => without.v2.requestPayment(order)
  expect(action).toThrow(WechatPayConfigError)
  expect(action).toThrow(/pay\.v2\.requestPayment\(\) signs with the APIv2 key.*secret: '…'/)
})
