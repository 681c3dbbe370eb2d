import { EVENING, Shop } from '../../support/shop'

let shop: Shop
beforeEach(async () => {
  shop = await Shop.open()
})
afterEach(() => shop.shut())

const find = (out_refund_no = 'R1') =>
  shop.get('v3/refund/domestic/refunds/{out_refund_no}', { out_refund_no })
const amount = (refund: number, total = 100) => ({ amount: { refund, total, currency: 'CNY' } })
const bankTime = () => shop.sandbox.clock.advance(3_000)

describe('a refund', () => {
  it('is on its way first, and done a little later', async () => {
    const { transaction_id } = await shop.sell()
    const asked = await shop.refund({ reason: '洒了' })
    expect(asked).toMatchObject({
      refund_id: expect.stringMatching(/^503020260105\d{17}$/),
      transaction_id,
      out_trade_no: 'T1',
      status: 'PROCESSING',
      amount: { refund: 40, total: 100, payer_refund: 40, currency: 'CNY' },
    })
    expect(asked).not.toHaveProperty('success_time')
    await bankTime()
    expect(await find()).toEqual({
      ...asked,
      status: 'SUCCESS',
      success_time: '2026-01-05T20:00:03+08:00',
    })
  })

  it('changes the state of its order', async () => {
    await shop.sell()
    await shop.refund()
    expect(await shop.find('T1')).toMatchObject({ trade_state: 'REFUND' })
  })

  it('can be asked for by what WeChat Pay calls the order', async () => {
    const { transaction_id } = await shop.sell()
    const refund = await shop.refund({ out_trade_no: undefined, transaction_id })
    expect(refund).toMatchObject({ out_trade_no: 'T1' })
  })

  it('is told to the merchant once it is done', async () => {
    await shop.sell()
    await shop.refund()
    await shop.delivered(1)
    await bankTime()
    const { event_type, resource } = await shop.notified(2)
    expect(event_type).toBe('REFUND.SUCCESS')
    expect(resource).toMatchObject({
      mchid: shop.mchid,
      out_refund_no: 'R1',
      refund_status: 'SUCCESS',
      success_time: '2026-01-05T20:00:03+08:00',
      amount: { total: 100, refund: 40, payer_total: 100, payer_refund: 40 },
    })
  })

  it('is done by itself where time runs', async () => {
    await shop.shut()
    shop = await Shop.open({ clock: { start: EVENING, rate: 1000 } })
    await shop.sell({ notify_url: 'https://www.example.com/notify' })
    await shop.refund({ notify_url: shop.notifyUrl })
    expect(await shop.notified()).toMatchObject({ event_type: 'REFUND.SUCCESS' })
  })

  it('is told where it says itself', async () => {
    await shop.sell({ notify_url: 'https://www.example.com/notify' })
    await shop.refund({ notify_url: shop.notifyUrl })
    await bankTime()
    expect(await shop.notified()).toMatchObject({ event_type: 'REFUND.SUCCESS' })
  })

  it('is the same where the same is asked again', async () => {
    await shop.sell()
    const first = await shop.refund()
    expect(await shop.refund()).toEqual(first)
  })

  it('is refused with another amount under the same number', async () => {
    await shop.sell()
    await shop.refund()
    await expect(shop.refund(amount(41))).rejects.toMatchObject({
      status: 400,
      code: 'INVALID_REQUEST',
      message: expect.stringContaining('订单金额或退款金额与之前请求不一致'),
    })
  })

  it.each<[string, Record<string, unknown>, string]>([
    ['another total than that of the order', amount(40, 99), '订单金额或退款金额'],
    ['more than was paid', amount(101), '大于订单可退金额'],
    ['nothing', amount(0), '/amount/refund'],
    ['no order named', { out_trade_no: undefined }, '/transaction_id'],
  ])('is refused for %s', async (_, changes, message) => {
    await shop.sell()
    const call = shop.refund(changes)
    await expect(call).rejects.toMatchObject({ status: 400, message: expect.stringContaining(message) })
  })

  it('is refused for an order that is unknown', async () => {
    await expect(shop.refund()).rejects.toMatchObject({ status: 404, code: 'RESOURCE_NOT_EXISTS' })
  })

  it('is refused for what was not paid', async () => {
    await shop.post('v3/pay/transactions/native', { json: shop.order() })
    await expect(shop.refund()).rejects.toMatchObject({ status: 400, code: 'INVALID_REQUEST' })
  })

  it('is refused after a year', async () => {
    await shop.sell()
    await shop.sandbox.clock.advance(366 * 24 * 60 * 60 * 1000)
    await expect(shop.refund()).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
  })

  it('is unknown before it is asked for', async () => {
    await expect(find('R2')).rejects.toMatchObject({ status: 404, code: 'RESOURCE_NOT_EXISTS' })
  })
})

describe('several refunds', () => {
  it('give back no more than was paid', async () => {
    await shop.sell()
    await shop.refund({ out_refund_no: 'R1', ...amount(60) })
    await shop.refund({ out_refund_no: 'R2', ...amount(40) })
    await expect(shop.refund({ out_refund_no: 'R3', ...amount(1) })).rejects.toMatchObject({
      code: 'INVALID_REQUEST',
    })
  })

  it('are at most fifty', async () => {
    await shop.sell()
    for (let at = 0; at < 50; at++) await shop.refund({ out_refund_no: `R${at}`, ...amount(1) })
    await expect(shop.refund({ out_refund_no: 'R50', ...amount(1) })).rejects.toMatchObject({
      message: expect.stringContaining('50'),
    })
  })
})

describe('a refund that the bank does not take', () => {
  const fail = async () => {
    await shop.sell()
    const { refund_id } = await shop.refund()
    await shop.sandbox.act('refund', 'R1', 'fail')
    return refund_id
  }
  const retry = (refund_id: unknown, changes: Record<string, unknown> = {}) =>
    shop.post('v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund', {
      refund_id,
      json: { out_refund_no: 'R1', type: 'MERCHANT_BANK_CARD', ...changes },
    })

  it('is abnormal, and the merchant is told', async () => {
    await fail()
    expect(await find()).toMatchObject({ status: 'ABNORMAL' })
    const { event_type, resource } = await shop.notified(2)
    expect(event_type).toBe('REFUND.ABNORMAL')
    expect(resource).toMatchObject({ refund_status: 'ABNORMAL' })
  })

  it('can go elsewhere', async () => {
    expect(await retry(await fail())).toMatchObject({ status: 'PROCESSING' })
    await bankTime()
    expect(await find()).toMatchObject({ status: 'SUCCESS' })
  })

  it('goes to a card of the user only where that is named', async () => {
    await expect(retry(await fail(), { type: 'USER_BANK_CARD' })).rejects.toMatchObject({
      detail: { field: '/bank_account' },
    })
  })

  it('is one before it can go elsewhere', async () => {
    await shop.sell()
    const { refund_id } = await shop.refund()
    await expect(retry(refund_id)).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
  })
})

describe('电商收付通', () => {
  const SUB = '1900000109'
  const sell = async () => {
    const { appid, mchid, ...others } = shop.order()
    const json = { sp_appid: appid, sp_mchid: mchid, sub_mchid: SUB, ...others }
    await shop.post('v3/pay/partner/transactions/native', { json })
    await shop.sandbox.pay('T1')
  }
  const apply = (sub_mchid = SUB) =>
    shop.post('v3/ecommerce/refunds/apply', {
      json: {
        ...{ sub_mchid, sp_appid: 'wx0000000000000001', out_trade_no: 'T1', out_refund_no: 'R1' },
        ...{ ...amount(40), funds_account: 'AVAILABLE' },
      },
    })

  it('gives back for a sub-merchant, and finds it by both numbers', async () => {
    await sell()
    const { refund_id } = await apply()
    await bankTime()
    const query = { sub_mchid: SUB }
    const byId = await shop.get('v3/ecommerce/refunds/id/{refund_id}', { refund_id, query })
    expect(byId).toMatchObject({ out_refund_no: 'R1', status: 'SUCCESS', amount: { refund: 40 } })
    const template = 'v3/ecommerce/refunds/out-refund-no/{out_refund_no}'
    expect(await shop.get(template, { out_refund_no: 'R1', query })).toEqual(byId)
  })

  it('does not give back for another one', async () => {
    await sell()
    await expect(apply('1900000110')).rejects.toMatchObject({ code: 'RESOURCE_NOT_EXISTS' })
  })
})
