import { Shop } from '../../support/shop'

const ACCOUNT = '86693852'

let shop: Shop
let transaction_id: string
beforeEach(async () => {
  shop = await Shop.open()
  await add()
  const order = await shop.sell({ amount: { total: 1000 }, settle_info: { profit_sharing: true } })
  transaction_id = order.transaction_id as string
})
afterEach(() => shop.shut())

const add = (changes: Record<string, unknown> = {}) =>
  shop.post('v3/profitsharing/receivers/add', {
    json: {
      ...{ appid: 'wx0000000000000001', type: 'MERCHANT_ID', account: ACCOUNT, name: '张三的店' },
      relation_type: 'SUPPLIER',
      ...changes,
    },
  })
const receiver = (amount = 200, account = ACCOUNT) => ({
  ...{ type: 'MERCHANT_ID', account, amount, description: '货款' },
})
const share = (changes: Record<string, unknown> = {}) =>
  shop.post('v3/profitsharing/orders', {
    json: {
      ...{ appid: 'wx0000000000000001', transaction_id, out_order_no: 'S1' },
      ...{ receivers: [receiver()], unfreeze_unsplit: false },
      ...changes,
    },
  })
const find = (out_order_no = 'S1') =>
  shop.get('v3/profitsharing/orders/{out_order_no}', { out_order_no, query: { transaction_id } })
const left = async () => {
  const template = 'v3/profitsharing/transactions/{transaction_id}/amounts'
  return (await shop.get(template, { transaction_id })).unsplit_amount
}
const later = () => shop.sandbox.clock.advance(3_000)
const unfreeze = () =>
  shop.post('v3/profitsharing/orders/unfreeze', {
    json: { transaction_id, out_order_no: 'S2', description: '解冻' },
  })

describe('a receiver', () => {
  it('is said back, the name encrypted on the way', async () => {
    expect(await add()).toMatchObject({ account: ACCOUNT, name: '张三的店', relation_type: 'SUPPLIER' })
  })

  it('must be added first', async () => {
    await expect(share({ receivers: [receiver(200, '86693853')] })).rejects.toMatchObject({
      status: 400,
      code: 'INVALID_REQUEST',
      message: expect.stringContaining('86693853'),
    })
  })

  it('gets nothing once it was deleted', async () => {
    const json = { appid: 'wx0000000000000001', type: 'MERCHANT_ID', account: ACCOUNT }
    await shop.post('v3/profitsharing/receivers/delete', { json: { ...json, account: ACCOUNT } })
    await expect(share({ receivers: [receiver()], out_order_no: 'S9' })).rejects.toMatchObject({
      code: 'INVALID_REQUEST',
    })
  })

  it('of a relation of its own must name it', async () => {
    const call = add({ relation_type: 'CUSTOM', account: '86693854' })
    await expect(call).rejects.toMatchObject({ detail: { field: '/custom_relation' } })
  })
})

describe('a split', () => {
  it('is on its way first, and done a little later', async () => {
    const asked = await share()
    expect(asked).toMatchObject({
      transaction_id,
      out_order_no: 'S1',
      order_id: expect.stringMatching(/^300820260105/),
      state: 'PROCESSING',
      receivers: [{ account: ACCOUNT, amount: 200, result: 'PENDING' }],
    })
    await later()
    expect(await find()).toMatchObject({
      order_id: asked.order_id,
      state: 'FINISHED',
      receivers: [{ result: 'SUCCESS', finish_time: '2026-01-05T20:00:03+08:00' }],
    })
  })

  it('leaves less to split', async () => {
    expect(await left()).toBe(994)
    await share()
    expect(await left()).toBe(794)
  })

  it('is told where it says so', async () => {
    await share({ notify_url: shop.notifyUrl })
    await later()
    const { event_type, resource } = await shop.notified(2)
    expect(event_type).toBe('PROFITSHARING.SUCCESS')
    expect(resource).toMatchObject({ out_order_no: 'S1', receiver: { account: ACCOUNT, amount: 200 } })
  })

  it('is the same where the same is asked again', async () => {
    const first = await share()
    expect(await share()).toEqual(first)
    expect(await left()).toBe(794)
  })

  it.each<[string, () => Record<string, unknown>, number, string]>([
    ['more than three tenths', () => ({ receivers: [receiver(301)] }), 403, 'RULE_LIMIT'],
    ['more than there is', () => ({ receivers: [receiver(995)] }), 403, 'NOT_ENOUGH'],
    ['nobody', () => ({ receivers: [] }), 400, 'PARAM_ERROR'],
    ['nothing', () => ({ receivers: [receiver(0)] }), 400, 'PARAM_ERROR'],
    ['one receiver twice', () => ({ receivers: [receiver(1), receiver(2)] }), 400, 'PARAM_ERROR'],
    ['an unknown order', () => ({ transaction_id: '4200' }), 404, 'RESOURCE_NOT_EXISTS'],
  ])('is refused for %s', async (_, changes, status, code) => {
    await expect(share(changes())).rejects.toMatchObject({ status, code })
  })

  it('is refused with other amounts under the same number', async () => {
    await share()
    await expect(share({ receivers: [receiver(100)] })).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
  })

  it('is refused for an order that is not to be split', async () => {
    const order = await shop.sell({ out_trade_no: 'T2' })
    const call = share({ transaction_id: order.transaction_id })
    await expect(call).rejects.toMatchObject({ message: expect.stringContaining('非分账订单') })
  })

  it('leaves too little for a full refund', async () => {
    await share()
    const amount = { refund: 1000, total: 1000, currency: 'CNY' }
    await expect(shop.refund({ amount })).rejects.toMatchObject({ status: 403, code: 'NOT_ENOUGH' })
  })
})

describe('what is left', () => {
  it('is set free for the merchant', async () => {
    await share()
    expect(await unfreeze()).toMatchObject({ receivers: [{ account: shop.mchid, amount: 794 }] })
    expect(await left()).toBe(0)
    await expect(share({ out_order_no: 'S3' })).rejects.toMatchObject({
      message: expect.stringContaining('分账完结'),
    })
  })

  it('is set free with the last split', async () => {
    await share({ unfreeze_unsplit: true })
    expect(await left()).toBe(0)
  })
})

it('is in the bill of its day', async () => {
  await share({ unfreeze_unsplit: true })
  await shop.sandbox.clock.advance(15 * 60 * 60 * 1000)
  const rows: unknown[] = []
  for await (const row of shop.wxpay.bills.profitSharing({ bill_date: '2026-01-05' })) rows.push(row)
  expect(rows).toMatchObject([
    { sharing_time: '2026-01-05 20:00:00', receiver: ACCOUNT, amount: 200, total: 1000, status: '成功' },
    { receiver: shop.mchid, amount: 794, business_type: '解冻' },
  ])
})

describe('a return', () => {
  const takeBack = (changes: Record<string, unknown> = {}) =>
    shop.post('v3/profitsharing/return-orders', {
      json: {
        ...{ out_order_no: 'S1', out_return_no: 'B1', return_mchid: ACCOUNT, amount: 150 },
        description: '退货',
        ...changes,
      },
    })
  const findReturn = () =>
    shop.get('v3/profitsharing/return-orders/{out_return_no}', {
      out_return_no: 'B1',
      query: { out_order_no: 'S1' },
    })

  it('gives back what was split', async () => {
    await share()
    await later()
    expect(await takeBack()).toMatchObject({ result: 'PROCESSING', amount: 150 })
    await later()
    expect(await findReturn()).toMatchObject({ result: 'SUCCESS', finish_time: '2026-01-05T20:00:06+08:00' })
  })

  it('makes a refund possible again', async () => {
    await share()
    await later()
    await takeBack({ amount: 200 })
    const amount = { refund: 1000, total: 1000, currency: 'CNY' }
    expect(await shop.refund({ amount })).toMatchObject({ status: 'PROCESSING' })
  })

  it.each<[string, Record<string, unknown>, string]>([
    ['more than was split', { amount: 201 }, 'NOT_ENOUGH'],
    ['what another merchant got', { return_mchid: '86693853' }, 'INVALID_REQUEST'],
    ['an unknown split', { out_order_no: 'S9' }, 'RESOURCE_NOT_EXISTS'],
    ['a split that is not named', { out_order_no: undefined }, 'PARAM_ERROR'],
  ])('is refused for %s', async (_, changes, code) => {
    await share()
    await later()
    await expect(takeBack(changes)).rejects.toMatchObject({ code })
  })

  it('is refused for a split that is still on its way', async () => {
    await share()
    await expect(takeBack()).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
  })

  it('is the same where the same is asked again', async () => {
    await share()
    await later()
    expect(await takeBack()).toEqual(await takeBack())
  })

  it('is unknown before it is asked for', async () => {
    await expect(findReturn()).rejects.toMatchObject({ status: 404, code: 'RESOURCE_NOT_EXISTS' })
  })
})
