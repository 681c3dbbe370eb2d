import { Shop } from '../support/shop'

let shop: Shop
beforeEach(async () => {
  shop = await Shop.open()
})
afterEach(() => shop.shut())

const native = (changes: Record<string, unknown> = {}) =>
  shop.post('v3/pay/transactions/native', { json: shop.order(changes) })

describe('an order', () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['jsapi', { payer: { openid: 'o1' } }, { prepay_id: expect.stringMatching(/^wx20260105\d{26}$/) }],
    ['app', {}, { prepay_id: expect.stringMatching(/^wx20260105\d{26}$/) }],
    ['native', {}, { code_url: expect.stringMatching(/^weixin:\/\/wxpay\/bizpayurl\?pr=\w{9}$/) }],
    [
      'h5',
      { scene_info: { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' } } },
      { h5_url: expect.stringMatching(/checkmweb\?prepay_id=wx\d+&package=\d+$/) },
    ],
  ])('by %s can be paid', async (kind, changes, answer) => {
    const json = shop.order(changes)
    expect(await shop.post(`v3/pay/transactions/${kind}`, { json })).toEqual(answer)
    expect(await shop.find('T1')).toMatchObject({ trade_state: 'NOTPAY' })
    await shop.sandbox.pay('T1')
    expect(await shop.find('T1')).toMatchObject({ trade_state: 'SUCCESS' })
  })

  it('is not paid at first', async () => {
    await native({ attach: '1号桌', scene_info: { payer_client_ip: '127.0.0.1', device_id: 'POS1' } })
    expect(await shop.find('T1')).toEqual({
      appid: 'wx0000000000000001',
      mchid: shop.mchid,
      out_trade_no: 'T1',
      trade_type: 'NATIVE',
      trade_state: 'NOTPAY',
      trade_state_desc: '订单未支付',
      attach: '1号桌',
      amount: { total: 100, currency: 'CNY' },
      scene_info: { device_id: 'POS1' },
    })
  })

  it('tells of its payment', async () => {
    await native()
    await shop.sandbox.pay('T1', { openid: 'o-payer', bankType: 'CMB_DEBIT' })
    expect(await shop.find('T1')).toMatchObject({
      transaction_id: expect.stringMatching(/^420020260105\d{16}$/),
      trade_state_desc: '支付成功',
      bank_type: 'CMB_DEBIT',
      success_time: '2026-01-05T20:00:00+08:00',
      payer: { openid: 'o-payer' },
      amount: { total: 100, payer_total: 100, currency: 'CNY', payer_currency: 'CNY' },
    })
  })

  it('is found by what WeChat Pay calls it', async () => {
    const { transaction_id } = await shop.sell()
    const template = 'v3/pay/transactions/id/{transaction_id}'
    const found = await shop.get(template, { transaction_id, query: { mchid: shop.mchid } })
    expect(found).toEqual(await shop.find('T1'))
  })

  it('is the same where the same is asked again', async () => {
    const first = await native()
    expect(await native()).toEqual(first)
  })

  it.each<[string, Record<string, unknown>]>([
    ['price', { amount: { total: 101 } }],
    ['description', { description: '两杯咖啡' }],
  ])('is refused with another %s under the same number', async (_, changes) => {
    await native()
    await expect(native(changes)).rejects.toMatchObject({ status: 403, code: 'OUT_TRADE_NO_USED' })
  })

  it('is refused for another way to pay under the same number', async () => {
    await native()
    const app = shop.post('v3/pay/transactions/app', { json: shop.order() })
    await expect(app).rejects.toMatchObject({
      code: 'OUT_TRADE_NO_USED',
      requestId: expect.stringMatching(/-268498688$/),
    })
  })

  it('cannot be placed again once it is paid', async () => {
    await shop.sell()
    await expect(native()).rejects.toMatchObject({
      status: 400,
      code: 'ORDER_PAID',
      requestId: expect.stringMatching(/-268498689$/),
    })
  })

  it.each<[string, Record<string, unknown>, string]>([
    ['another merchant', { mchid: '1900000002' }, '/mchid'],
    ['nothing to pay', { amount: { total: 0 } }, '/amount/total'],
    ['a time that is over', { time_expire: '2026-01-05T19:59:59+08:00' }, '/time_expire'],
    ['no address for notifications', { notify_url: 'notify' }, '/notify_url'],
  ])('is refused for %s', async (_, changes, field) => {
    await expect(native(changes)).rejects.toMatchObject({
      status: 400,
      code: 'PARAM_ERROR',
      detail: { field },
    })
  })

  it('is unknown before it is placed', async () => {
    await expect(shop.find('T1')).rejects.toMatchObject({
      status: 404,
      code: 'ORDER_NOT_EXIST',
      requestId: expect.stringMatching(/-268512771$/),
    })
  })

  it('is not shown to another merchant', async () => {
    await native()
    const found = shop.get('v3/pay/transactions/out-trade-no/{out_trade_no}', {
      out_trade_no: 'T1',
      query: { mchid: '1900000002' },
    })
    await expect(found).rejects.toMatchObject({ code: 'PARAM_ERROR', detail: { field: '/mchid' } })
  })
})

describe('closing', () => {
  it('ends an order', async () => {
    await native()
    await shop.close('T1')
    expect(await shop.find('T1')).toMatchObject({ trade_state: 'CLOSED' })
    await expect(shop.sandbox.pay('T1')).rejects.toThrow(/T1 cannot be paid: its state is CLOSED/)
    await expect(native()).rejects.toMatchObject({ status: 400, code: 'ORDER_CLOSED' })
  })

  it('is refused for what is paid', async () => {
    await shop.sell()
    await expect(shop.close('T1')).rejects.toMatchObject({
      status: 400,
      code: 'ORDER_PAID',
      requestId: expect.stringMatching(/-268449538$/),
    })
  })

  it('is refused for what is closed', async () => {
    await native()
    await shop.close('T1')
    await expect(shop.close('T1')).rejects.toMatchObject({ code: 'ORDER_CLOSED' })
  })

  it('is refused for what is unknown', async () => {
    await expect(shop.close('T1')).rejects.toMatchObject({ status: 404, code: 'ORDER_NOT_EXIST' })
  })

  it('happens when the time is over', async () => {
    await native({ time_expire: '2026-01-05T20:05:00+08:00' })
    await shop.sandbox.clock.advance(299_000)
    expect(await shop.find('T1')).toMatchObject({ trade_state: 'NOTPAY' })
    await shop.sandbox.clock.advance(1_000)
    expect(await shop.find('T1')).toMatchObject({ trade_state: 'CLOSED' })
    await expect(shop.close('T1')).rejects.toMatchObject({
      code: 'ORDER_CLOSED',
      requestId: expect.stringMatching(/-268447914$/),
    })
  })
})

describe('a payment', () => {
  it('is told to the merchant as the query tells it', async () => {
    await shop.sell({ attach: '1号桌' })
    const { event_type, resource } = await shop.notified()
    expect(event_type).toBe('TRANSACTION.SUCCESS')
    expect(resource).toEqual(await shop.find('T1'))
  })

  it('is what users do with what they have before them', async () => {
    await native()
    expect(shop.sandbox.userItems).toMatchObject([
      { kind: 'order', id: 'T1', title: '一杯咖啡', state: 'NOTPAY', actions: ['pay', 'cancel'] },
    ])
    await shop.sandbox.act('order', 'T1', 'pay')
    const [order] = shop.sandbox.userItems.filter(({ kind }) => kind === 'order')
    expect(order).toMatchObject({ state: 'SUCCESS', actions: [] })
    await expect(shop.sandbox.act('order', 'T1', 'pay')).rejects.toThrow(RangeError)
  })

  it('can still be made after it was cancelled', async () => {
    await native()
    await shop.sandbox.act('order', 'T1', 'cancel')
    await shop.sandbox.act('order', 'T1', 'pay')
    expect(await shop.find('T1')).toMatchObject({ trade_state: 'SUCCESS' })
  })

  it('needs an order', async () => {
    await expect(shop.sandbox.pay('T1')).rejects.toThrow('There is no order T1.')
  })
})

it('answers two runs alike', async () => {
  const other = await Shop.open()
  const run = async (it: Shop) => {
    const notify_url = 'https://www.example.com/notify'
    const order = await it.sell({ notify_url })
    const refund = await it.refund()
    return [order, refund]
  }
  expect(await run(other)).toEqual(await run(shop))
  await other.shut()
})

describe('for a sub-merchant', () => {
  const SUB = '1900000109'
  const place = (changes: Record<string, unknown> = {}) => {
    const { appid, mchid, ...others } = shop.order(changes)
    const json = { sp_appid: appid, sp_mchid: mchid, sub_mchid: SUB, ...others }
    return shop.post('v3/pay/partner/transactions/jsapi', { json })
  }
  const find = (sub_mchid: string) =>
    shop.get('v3/pay/partner/transactions/out-trade-no/{out_trade_no}', {
      out_trade_no: 'T1',
      query: { sp_mchid: shop.mchid, sub_mchid },
    })

  it('is an order told with both merchants', async () => {
    await place({ payer: { sp_openid: 'o1' } })
    await shop.sandbox.pay('T1')
    const found = await find(SUB)
    expect(found).toMatchObject({ sp_mchid: shop.mchid, sub_mchid: SUB, payer: { sp_openid: 'o1' } })
    expect(found).not.toHaveProperty('mchid')
    expect(await shop.notified()).toEqual({ event_type: 'TRANSACTION.SUCCESS', resource: found })
  })

  it('is no order of another one', async () => {
    await place({ payer: { sp_openid: 'o1' } })
    await expect(find('1900000110')).rejects.toMatchObject({ code: 'ORDER_NOT_EXIST' })
    await expect(shop.find('T1')).rejects.toMatchObject({ code: 'ORDER_NOT_EXIST' })
  })

  it('is no order without a user', async () => {
    await expect(place({ payer: {} })).rejects.toMatchObject({
      detail: { field: '/payer/sp_openid' },
      requestId: expect.stringMatching(/-268501013$/),
    })
  })

  it('is an order closed', async () => {
    await place({ payer: { sp_openid: 'o1' } })
    await shop.post('v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close', {
      out_trade_no: 'T1',
      json: { sp_mchid: shop.mchid, sub_mchid: SUB },
    })
    expect(await find(SUB)).toMatchObject({ trade_state: 'CLOSED' })
  })
})
