import { Shop } from '../../support/shop'

let shop: Shop
beforeEach(async () => {
  shop = await Shop.open()
})
afterEach(() => shop.shut())

const codepay = (changes: Record<string, unknown> = {}) => {
  const { notify_url, ...order } = shop.order()
  const payer = { auth_code: '130061098828009406' }
  const scene_info = { store_info: { id: '0001' } }
  return shop.node('v3/pay/transactions/codepay').post({ json: { ...order, payer, scene_info, ...changes } })
}
const reverse = () =>
  shop.post('v3/pay/transactions/out-trade-no/{out_trade_no}/reverse', {
    out_trade_no: 'T1',
    json: { appid: 'wx0000000000000001', mchid: shop.mchid },
  })
/** More than can be paid without a password. */
const DEAR = { amount: { total: 100_001 } }

it('pays at once', async () => {
  const { status, data } = await codepay()
  expect(status).toBe(200)
  expect(data).toMatchObject({ trade_type: 'MICROPAY', trade_state: 'SUCCESS', amount: { payer_total: 100 } })
  expect(shop.sandbox.notifications).toEqual([])
})

it('waits for the password where much is to be paid', async () => {
  const { status, data } = await codepay(DEAR)
  expect(status).toBe(202)
  expect(data).toMatchObject({ trade_state: 'USERPAYING', trade_state_desc: expect.stringContaining('密码') })
  await shop.sandbox.act('order', 'T1', 'pay')
  expect(await shop.find('T1')).toMatchObject({ trade_state: 'SUCCESS' })
})

it('fails where the user does not enter it', async () => {
  await codepay(DEAR)
  await shop.sandbox.act('order', 'T1', 'cancel')
  expect(await shop.find('T1')).toMatchObject({ trade_state: 'PAYERROR' })
})

it('is refused for what is no code', async () => {
  const call = codepay({ payer: { auth_code: '930061098828009406' } })
  await expect(call).rejects.toMatchObject({ status: 400, detail: { field: '/payer/auth_code' } })
})

it('is not closed but reversed', async () => {
  await codepay(DEAR)
  await expect(shop.close('T1')).rejects.toMatchObject({
    code: 'INVALID_REQUEST',
    requestId: expect.stringMatching(/-268449641$/),
  })
  expect(await reverse()).toMatchObject({ out_trade_no: 'T1' })
  expect(await shop.find('T1')).toMatchObject({ trade_state: 'REVOKED' })
})

it('gives back what was paid where it is reversed, for a week', async () => {
  await codepay()
  await reverse()
  expect(await shop.find('T1')).toMatchObject({ trade_state: 'REVOKED' })
  await expect(shop.refund()).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
  await expect(reverse()).resolves.toMatchObject({ out_trade_no: 'T1' })
})

it('cannot be reversed later', async () => {
  await codepay()
  await shop.sandbox.clock.advance(8 * 24 * 60 * 60 * 1000)
  await expect(reverse()).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
})

it('alone can be reversed', async () => {
  await shop.sell()
  await expect(reverse()).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
})

it('cannot be reversed where it is unknown', async () => {
  await expect(reverse()).rejects.toMatchObject({ code: 'ORDER_NOT_EXIST' })
})
