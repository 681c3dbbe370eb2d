import { Shop } from '../../support/shop'

let shop: Shop
beforeEach(async () => {
  shop = await Shop.open()
})
afterEach(() => shop.shut())

const part = (out_trade_no: string, total_amount = 100) => ({
  mchid: shop.mchid,
  attach: out_trade_no,
  amount: { total_amount, currency: 'CNY' },
  out_trade_no,
  description: '咖啡',
})
const place = (changes: Record<string, unknown> = {}) =>
  shop.post('v3/combine-transactions/native', {
    json: {
      combine_appid: 'wx0000000000000001',
      combine_mchid: shop.mchid,
      combine_out_trade_no: 'C1',
      sub_orders: [part('A'), part('B', 50)],
      notify_url: shop.notifyUrl,
      ...changes,
    },
  })
const find = () =>
  shop.get('v3/combine-transactions/out-trade-no/{combine_out_trade_no}', { combine_out_trade_no: 'C1' })
const close = (numbers: string[], combine_appid = 'wx0000000000000001') =>
  shop.post('v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close', {
    combine_out_trade_no: 'C1',
    json: { combine_appid, sub_orders: numbers.map((out_trade_no) => ({ mchid: shop.mchid, out_trade_no })) },
  })

it('is paid at once', async () => {
  expect(await place()).toMatchObject({ code_url: expect.stringMatching(/^weixin:/) })
  expect(await find()).toMatchObject({ sub_orders: [{ trade_state: 'NOTPAY' }, { trade_state: 'NOTPAY' }] })
  await shop.sandbox.pay('C1', { openid: 'o1' })
  expect(await find()).toMatchObject({
    combine_out_trade_no: 'C1',
    combine_payer_info: { openid: 'o1' },
    sub_orders: [
      { out_trade_no: 'A', trade_state: 'SUCCESS', amount: { total_amount: 100, payer_amount: 100 } },
      { out_trade_no: 'B', trade_state: 'SUCCESS', amount: { total_amount: 50 } },
    ],
  })
})

it('is told in one notification', async () => {
  await place()
  await shop.sandbox.pay('C1')
  expect(await shop.notified()).toEqual({ event_type: 'TRANSACTION.SUCCESS', resource: await find() })
  expect(shop.sandbox.notifications).toHaveLength(1)
})

it('is one thing before a user', async () => {
  await place()
  expect(shop.sandbox.userItems).toMatchObject([{ id: 'C1', title: '咖啡、咖啡', fields: { total: 150 } }])
})

it('is refunded by its parts', async () => {
  await place()
  await shop.sandbox.pay('C1')
  const amount = { refund: 50, total: 50, currency: 'CNY' }
  expect(await shop.refund({ out_trade_no: 'B', amount })).toMatchObject({ status: 'PROCESSING' })
  expect(await find()).toMatchObject({ sub_orders: [{ trade_state: 'SUCCESS' }, { trade_state: 'REFUND' }] })
})

it('is closed with all of its parts', async () => {
  await place()
  await close(['A', 'B'])
  expect(await find()).toMatchObject({ sub_orders: [{ trade_state: 'CLOSED' }, { trade_state: 'CLOSED' }] })
})

it.each<[string, string[], string]>([
  ['without one of its parts', ['A'], 'wx0000000000000001'],
  ['with a part of another one', ['A', 'X'], 'wx0000000000000001'],
  ['by another app', ['A', 'B'], 'wx0000000000000002'],
])('is not closed %s', async (_, numbers, appid) => {
  await place()
  await expect(close(numbers, appid)).rejects.toMatchObject({ status: 400, code: 'PARAM_ERROR' })
})

it('is not closed once it is paid', async () => {
  await place()
  await shop.sandbox.pay('C1')
  await expect(close(['A', 'B'])).rejects.toMatchObject({ code: 'ORDER_PAID' })
})

it('is the same where the same is asked again', async () => {
  const first = await place()
  expect(await place()).toEqual(first)
})

it.each<[string, () => Record<string, unknown>, string]>([
  ['other parts under the same number', () => ({ sub_orders: [part('A')] }), 'OUT_TRADE_NO_USED'],
  ['the parts of another one', () => ({ combine_out_trade_no: 'C2' }), 'OUT_TRADE_NO_USED'],
  ['another merchant', () => ({ combine_mchid: '1900000002' }), 'PARAM_ERROR'],
  ['no parts', () => ({ sub_orders: [] }), 'PARAM_ERROR'],
])('is refused for %s', async (_, changes, code) => {
  await place()
  await expect(place(changes())).rejects.toMatchObject({ code })
})

it('is unknown before it is placed', async () => {
  await expect(find()).rejects.toMatchObject({ status: 404, code: 'ORDER_NOT_EXIST' })
})

it.each([
  ['that cannot be', () => part('B', 0), '/sub_orders/1/amount/total_amount'],
  ['that is there twice', () => part('A'), '/sub_orders/1/out_trade_no'],
])('leaves nothing behind where it holds one %s', async (_, wrong, field) => {
  const refused = place({ sub_orders: [part('A'), wrong()] })
  await expect(refused).rejects.toMatchObject({ code: 'PARAM_ERROR', detail: { field } })
  expect(shop.sandbox.userItems).toEqual([])
  expect(await place()).toMatchObject({ code_url: expect.any(String) })
})
