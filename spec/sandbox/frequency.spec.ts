import { createFrequencyLimit } from '../../lib/sandbox/frequency'
import { Shop } from '../support/shop'

it('refuses what is called too often', async () => {
  const shop = await Shop.open({ frequencyLimit: 2 })
  const patient = () => shop.find('T1').catch(({ status, code }) => ({ status, code }))
  const calls = [await patient(), await patient()]
  expect(calls).toEqual(Array(2).fill({ status: 404, code: 'ORDER_NOT_EXIST' }))
  const template = 'v3/pay/transactions/out-trade-no/{out_trade_no}'
  const query = { mchid: shop.mchid }
  const hasty = shop.node(template).get({ out_trade_no: 'T1', query, retry: false })
  await expect(hasty).rejects.toMatchObject({
    status: 429,
    code: 'FREQUENCY_LIMITED',
    requestId: expect.stringMatching(/-268447840$/),
  })
  await shop.shut()
})

it('counts each operation by itself', () => {
  const limit = createFrequencyLimit(1)
  limit('GET /a')
  expect(() => limit('GET /b')).not.toThrow()
  expect(() => limit('GET /a')).toThrow('请求频率超限')
})

it.each([0, -1, 0.5])('cannot be %s', (most) => {
  expect(() => createFrequencyLimit(most)).toThrow(RangeError)
})
