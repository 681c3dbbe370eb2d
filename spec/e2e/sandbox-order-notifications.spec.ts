import { Shop } from '../support/shop'

/** What the sandbox sends is what the client's own parser takes: signature, decryption and payload. */
let shop: Shop
beforeEach(async () => {
  shop = await Shop.open()
})
afterEach(() => shop.shut())

const SUB = '1900000109'
const RECEIVER = { type: 'MERCHANT_ID', account: '86693852' }

const parsed = async (count = 1) => {
  await shop.delivered(count)
  return shop.wxpay.notify.parse(shop.deliveries[count - 1] as never)
}

const sellForPartner = async () => {
  const { appid, mchid, ...others } = shop.order()
  const json = { sp_appid: appid, sp_mchid: mchid, sub_mchid: SUB, ...others }
  await shop.post('v3/pay/partner/transactions/native', { json })
  await shop.sandbox.pay('T1')
}

const sellCombined = async () => {
  const part = (out_trade_no: string) => ({
    ...{ mchid: shop.mchid, attach: '', out_trade_no, description: '咖啡' },
    amount: { total_amount: 100, currency: 'CNY' },
  })
  await shop.post('v3/combine-transactions/native', {
    json: {
      ...{ combine_appid: 'wx0000000000000001', combine_mchid: shop.mchid, combine_out_trade_no: 'T1' },
      ...{ sub_orders: [part('A'), part('B')], notify_url: shop.notifyUrl },
    },
  })
  await shop.sandbox.pay('T1')
}

const sellOverseas = async () => {
  const more = { trade_type: 'NATIVE', merchant_category_code: '1011' }
  await shop.post('v3/global/transactions/native', { json: { ...shop.order(), ...more } })
  await shop.sandbox.pay('T1')
}

it.each<[string, () => Promise<unknown>]>([
  ['basic', () => shop.sell()],
  ['partner', sellForPartner],
  ['combined', sellCombined],
  ['overseas', sellOverseas],
])('tells of a payment that is %s', async (payload, sell) => {
  await sell()
  expect(await parsed()).toMatchObject({ event: 'TRANSACTION.SUCCESS', payload, summary: '支付成功' })
})

it('tells of a refund', async () => {
  await shop.sell()
  await shop.refund()
  await shop.delivered()
  await shop.sandbox.clock.advance(3_000)
  expect(await parsed(2)).toMatchObject({
    event: 'REFUND.SUCCESS',
    resource: { out_refund_no: 'R1', refund_status: 'SUCCESS' },
  })
})

it('tells of a split', async () => {
  const order = await shop.sell({ settle_info: { profit_sharing: true } })
  const appid = 'wx0000000000000001'
  await shop.post('v3/profitsharing/receivers/add', {
    json: { appid, ...RECEIVER, relation_type: 'SUPPLIER' },
  })
  await shop.post('v3/profitsharing/orders', {
    json: {
      ...{ appid, transaction_id: order.transaction_id, out_order_no: 'S1', unfreeze_unsplit: false },
      receivers: [{ ...RECEIVER, amount: 10, description: '货款' }],
      notify_url: shop.notifyUrl,
    },
  })
  await shop.delivered()
  await shop.sandbox.clock.advance(3_000)
  expect(await parsed(2)).toMatchObject({
    event: 'PROFITSHARING.SUCCESS',
    resource: { out_order_no: 'S1', receiver: { amount: 10 } },
  })
})

it('tells APIv2 of payments and refunds', async () => {
  const appid = 'wx0000000000000001'
  await shop.post('v2/pay/unifiedorder', {
    xml: {
      ...{ appid, body: '咖啡', out_trade_no: 'T1', total_fee: 100, spbill_create_ip: '127.0.0.1' },
      ...{ notify_url: shop.notifyUrl, trade_type: 'NATIVE' },
    },
  })
  await shop.sandbox.pay('T1')
  expect(await parsed()).toMatchObject({ event: 'v2/transaction-success', body: { out_trade_no: 'T1' } })
  await shop.post('v2/secapi/pay/refund', {
    xml: { appid, out_trade_no: 'T1', out_refund_no: 'R1', total_fee: 100, refund_fee: 40 },
  })
  await shop.sandbox.clock.advance(3_000)
  expect(await parsed(2)).toMatchObject({ event: 'v2/refund-processed', resource: { out_refund_no: 'R1' } })
})
