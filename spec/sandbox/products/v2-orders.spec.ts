import { AesEcb, Hash } from '../../../lib/php'
import { readXml } from '../../../lib/v2/xml'
import { Shop } from '../../support/shop'
import { officialSign } from '../../support/v2-server'

let shop: Shop
beforeEach(async () => {
  shop = await Shop.open()
})
afterEach(() => shop.shut())

const appid = 'wx0000000000000001'
const post = (path: string, xml: Record<string, unknown>) =>
  shop.post(`v2/${path}`, { xml: { appid, ...xml } })
const place = (changes: Record<string, unknown> = {}) =>
  post('pay/unifiedorder', {
    body: '一杯咖啡',
    out_trade_no: 'T1',
    total_fee: 100,
    spbill_create_ip: '127.0.0.1',
    notify_url: shop.notifyUrl,
    trade_type: 'NATIVE',
    ...changes,
  })
const find = () => post('pay/orderquery', { out_trade_no: 'T1' })
const secret = () => shop.sandbox.identity.secret.export().toString()

describe('an order', () => {
  it.each([
    ['JSAPI', { openid: 'o1' }, 'prepay_id', /^wx20260105\d{26}$/],
    ['NATIVE', {}, 'code_url', /^weixin:\/\//],
    ['APP', {}, 'prepay_id', /^wx20260105\d{26}$/],
    ['MWEB', {}, 'mweb_url', /checkmweb/],
  ] as const)('by %s can be paid', async (trade_type, changes, name, answer) => {
    expect(await place({ trade_type, ...changes })).toMatchObject({
      trade_type,
      [name]: expect.stringMatching(answer),
    })
    expect(await find()).toMatchObject({ trade_state: 'NOTPAY' })
    await shop.sandbox.pay('T1')
    expect(await find()).toMatchObject({
      trade_state: 'SUCCESS',
      total_fee: '100',
      cash_fee: '100',
      time_end: '20260105200000',
    })
  })

  it('is one of APIv3 too', async () => {
    await place({ attach: '1号桌' })
    expect(await shop.find('T1')).toMatchObject({
      trade_state: 'NOTPAY',
      attach: '1号桌',
      amount: { total: 100 },
    })
    await shop.sell({ out_trade_no: 'T2' })
    expect(await post('pay/orderquery', { out_trade_no: 'T2' })).toMatchObject({ trade_state: 'SUCCESS' })
  })

  it('is over when its time is', async () => {
    await place({ time_expire: '20260105200500' })
    await shop.sandbox.clock.advance(300_000)
    expect(await find()).toMatchObject({ trade_state: 'CLOSED' })
    await expect(place({ time_expire: '20260105200500' })).rejects.toMatchObject({ code: 'PARAM_ERROR' })
  })

  it.each<[string, Record<string, unknown>, string]>([
    ['no user', { trade_type: 'JSAPI' }, '/openid'],
    ['no such way to pay', { trade_type: 'CASH' }, '/trade_type'],
    ['nothing to pay', { total_fee: 0 }, '/total_fee'],
    ['a time that is none', { time_expire: '99999999999999' }, '/time_expire'],
  ])('is refused for %s', async (_, changes, field) => {
    await expect(place(changes)).rejects.toMatchObject({
      code: 'PARAM_ERROR',
      err_code_des: expect.stringContaining(field),
    })
  })
})

describe('a number', () => {
  it.each<[string, () => Promise<unknown>, string]>([
    ['of another order', () => place(), 'OUT_TRADE_NO_USED'],
    ['of a paid order', () => shop.sandbox.pay('T1'), 'ORDERPAID'],
    ['of a closed order', () => post('pay/closeorder', { out_trade_no: 'T1' }), 'ORDERCLOSED'],
  ])('%s is refused', async (_, before, code) => {
    await place()
    await before()
    await expect(place({ total_fee: 101 })).rejects.toMatchObject({ code })
  })

  it('that is unknown is refused', async () => {
    await expect(find()).rejects.toMatchObject({ code: 'ORDERNOTEXIST' })
    await expect(post('pay/closeorder', { out_trade_no: 'T1' })).rejects.toMatchObject({
      code: 'ORDERNOTEXIST',
    })
  })

  it('of what was paid cannot be closed', async () => {
    await place()
    await shop.sandbox.pay('T1')
    await expect(post('pay/closeorder', { out_trade_no: 'T1' })).rejects.toMatchObject({ code: 'ORDERPAID' })
  })
})

it.each(['MD5', 'HMAC-SHA256'] as const)(
  'tells of a payment signed with %s as the order was',
  async (type) => {
    await place({ sign_type: type })
    await shop.sandbox.pay('T1')
    await shop.delivered()
    const { sign, ...fields } = readXml(shop.received[0] as string) as Record<string, string>
    expect(fields).toMatchObject({
      result_code: 'SUCCESS',
      out_trade_no: 'T1',
      total_fee: '100',
      is_subscribe: 'N',
    })
    expect(sign).toBe(officialSign(fields, secret(), type))
  },
)

describe('a payment code', () => {
  const micropay = (changes: Record<string, unknown> = {}) =>
    post('pay/micropay', {
      ...{ body: '咖啡', out_trade_no: 'T1', total_fee: 100, spbill_create_ip: '127.0.0.1' },
      auth_code: '120061098828009406',
      ...changes,
    })
  const reverse = () => post('secapi/pay/reverse', { out_trade_no: 'T1' })

  it('pays at once', async () => {
    expect(await micropay()).toMatchObject({ trade_type: 'MICROPAY', total_fee: '100' })
    expect(await find()).toMatchObject({ trade_state: 'SUCCESS' })
  })

  it('waits for the password where much is to be paid', async () => {
    await expect(micropay({ total_fee: 100_001 })).rejects.toMatchObject({ code: 'USERPAYING' })
    expect(await find()).toMatchObject({ trade_state: 'USERPAYING' })
    await shop.sandbox.act('order', 'T1', 'pay')
    expect(await find()).toMatchObject({ trade_state: 'SUCCESS' })
  })

  it('is refused where it is none', async () => {
    await expect(micropay({ auth_code: '1' })).rejects.toMatchObject({ code: 'AUTH_CODE_INVALID' })
  })

  it('is taken back', async () => {
    await micropay()
    expect(await reverse()).toMatchObject({ recall: 'N' })
    expect(await find()).toMatchObject({ trade_state: 'REVOKED' })
  })
})

describe('refunds', () => {
  const refund = (changes: Record<string, unknown> = {}) =>
    post('secapi/pay/refund', {
      ...{ out_trade_no: 'T1', out_refund_no: 'R1', total_fee: 100, refund_fee: 40 },
      ...changes,
    })
  const pay = async () => {
    await place()
    await shop.sandbox.pay('T1')
  }

  it('are found, one after the other', async () => {
    await pay()
    const { refund_id } = await refund()
    await refund({ out_refund_no: 'R2', refund_fee: 60 })
    await shop.sandbox.clock.advance(3_000)
    expect(await post('pay/refundquery', { out_trade_no: 'T1' })).toMatchObject({
      refund_count: '2',
      refund_id_0: refund_id,
      refund_status_0: 'SUCCESS',
      refund_success_time_0: '2026-01-05 20:00:03',
      out_refund_no_1: 'R2',
      refund_fee_1: '60',
    })
  })

  it('are those of APIv3 too', async () => {
    await pay()
    await refund()
    const template = 'v3/refund/domestic/refunds/{out_refund_no}'
    expect(await shop.get(template, { out_refund_no: 'R1' })).toMatchObject({ status: 'PROCESSING' })
  })

  it('are told encrypted', async () => {
    await pay()
    await refund()
    await shop.delivered(1)
    await shop.sandbox.clock.advance(3_000)
    await shop.delivered(2)
    const { req_info, appid: told } = readXml(shop.received[1] as string) as Record<string, string>
    const plaintext = AesEcb.decrypt(req_info as string, Hash.md5(secret()))
    expect(told).toBe(appid)
    expect(readXml(plaintext, 'root')).toMatchObject({
      out_refund_no: 'R1',
      refund_status: 'SUCCESS',
      success_time: '2026-01-05 20:00:03',
    })
  })

  it.each<[string, Record<string, unknown>, string]>([
    ['another total', { total_fee: 99 }, 'REFUND_FEE_MISMATCH'],
    ['more than was paid', { refund_fee: 101 }, 'INVALID_REQUEST'],
    ['an unknown order', { out_trade_no: 'T2' }, 'ORDERNOTEXIST'],
  ])('are refused for %s', async (_, changes, code) => {
    await pay()
    await expect(refund(changes)).rejects.toMatchObject({ code })
  })

  it('are unknown before they are asked for', async () => {
    await pay()
    await expect(post('pay/refundquery', { out_refund_no: 'R1' })).rejects.toMatchObject({
      code: 'REFUNDNOTEXIST',
    })
  })
})
