import { Shop } from '../../support/shop'

let shop: Shop
beforeEach(async () => {
  shop = await Shop.open()
})
afterEach(() => shop.shut())

const place = (base: string, changes: Record<string, unknown> = {}) =>
  shop.post(`${base}/transactions/app`, {
    json: {
      ...shop.order({ amount: { total: 1000, currency: 'HKD' } }),
      ...{ trade_type: 'APP', merchant_category_code: '1011' },
      ...changes,
    },
  })
const find = (base: string) =>
  shop.get(`${base}/transactions/out-trade-no/{out_trade_no}`, {
    out_trade_no: 'T1',
    query: { mchid: shop.mchid },
  })
const refund = (base: string) =>
  shop.post(`${base}/refunds`, {
    json: {
      ...{ mchid: shop.mchid, out_trade_no: 'T1', out_refund_no: 'R1' },
      amount: { refund: 400, total: 1000, currency: 'HKD' },
    },
  })

describe.each(['v3/global', 'hk/v3'])('%s', (base) => {
  it('sells in one currency and is paid in another', async () => {
    await place(base)
    expect(await find(base)).toMatchObject({
      trade_state: 'NOTPAY',
      amount: { total: 1000, currency: 'HKD' },
    })
    await shop.sandbox.pay('T1', { openid: 'o1' })
    expect(await find(base)).toMatchObject({
      id: expect.stringMatching(/^4200/),
      trade_state: 'SUCCESS',
      payer: { openid: 'o1' },
      amount: { total: 1000, currency: 'HKD', payer_total: 800, payer_currency: 'CNY' },
    })
  })

  it('tells of a payment as the query does', async () => {
    await place(base)
    await shop.sandbox.pay('T1')
    expect(await shop.notified()).toEqual({ event_type: 'TRANSACTION.SUCCESS', resource: await find(base) })
  })

  it('gives back, and tells that', async () => {
    await place(base)
    await shop.sandbox.pay('T1')
    await shop.delivered(1)
    expect(await refund(base)).toMatchObject({ out_refund_no: 'R1', amount: { payer_refund: 320 } })
    await shop.sandbox.clock.advance(3_000)
    const { event_type, resource } = await shop.notified(2)
    expect(event_type).toBe('REFUND.SUCCESS')
    expect(resource).toMatchObject({ amount: { currency: 'HKD', refund: 400, payer_refund: 320 } })
    const query = { mchid: shop.mchid, out_trade_no: 'T1', offset: 0, count: 10 }
    expect(await shop.get(`${base}/refunds`, { query })).toMatchObject({
      total_num: 1,
      data: [{ out_refund_no: 'R1', status: 'SUCCESS' }],
    })
  })

  it('refuses as at home', async () => {
    await expect(find(base)).rejects.toMatchObject({ status: 404, code: 'ORDER_NOT_EXIST' })
    await place(base)
    await expect(place(base, { description: '茶' })).rejects.toMatchObject({ code: 'OUT_TRADE_NO_USED' })
    await expect(refund(base)).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
  })
})

it('is in no bill at home', async () => {
  await place('v3/global')
  await shop.sandbox.pay('T1')
  await shop.sandbox.clock.advance(15 * 60 * 60 * 1000)
  const call = shop.get('v3/bill/tradebill', { query: { bill_date: '2026-01-05' } })
  await expect(call).rejects.toMatchObject({ code: 'NO_STATEMENT_EXIST' })
})
