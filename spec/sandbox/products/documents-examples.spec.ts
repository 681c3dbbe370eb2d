import { Shop } from '../../support/shop'

/** The number of an order in WeChat Pay's documents. */
const EXAMPLE = '1217752501201407033233368018'

let shop: Shop
afterEach(() => shop.shut())

const place = (description = '咖啡') =>
  shop.post('v3/pay/transactions/native', {
    json: {
      appid: 'wxd678efh567hg6787',
      mchid: shop.mchid,
      description,
      out_trade_no: EXAMPLE,
      notify_url: shop.notifyUrl,
      amount: { total: 100 },
    },
  })
const find = () =>
  shop.get('v3/pay/transactions/out-trade-no/{out_trade_no}', {
    out_trade_no: EXAMPLE,
    query: { mchid: shop.mchid },
  })
const close = () =>
  shop.post('v3/pay/transactions/out-trade-no/{out_trade_no}/close', {
    out_trade_no: EXAMPLE,
    json: { mchid: shop.mchid },
  })
const refund = (amount: number) =>
  shop.post('v3/refund/domestic/refunds', {
    json: {
      out_trade_no: EXAMPLE,
      out_refund_no: EXAMPLE,
      amount: { refund: amount, total: 100, currency: 'CNY' },
    },
  })

it('is refused in a strict sandbox, like any order that was never made', async () => {
  shop = await Shop.open({ strict: true })
  await expect(find()).rejects.toMatchObject({ code: 'ORDER_NOT_EXIST' })
  await expect(close()).rejects.toMatchObject({ code: 'ORDER_NOT_EXIST' })
})

it('is answered as the documents show it, where no order was made under its number', async () => {
  shop = await Shop.open({ strict: false })
  expect(await find()).toMatchObject({ out_trade_no: EXAMPLE, trade_state: 'SUCCESS' })
})

it('is an order like any other once it was made', async () => {
  shop = await Shop.open({ strict: false })
  await place()
  expect(await find()).toMatchObject({ trade_state: 'NOTPAY' })
  await expect(place('茶')).rejects.toMatchObject({ code: 'OUT_TRADE_NO_USED' })
  await shop.sandbox.pay(EXAMPLE)
  await expect(place()).rejects.toMatchObject({ code: 'ORDER_PAID' })
  await expect(close()).rejects.toMatchObject({ code: 'ORDER_PAID' })
  await expect(refund(101)).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
})
