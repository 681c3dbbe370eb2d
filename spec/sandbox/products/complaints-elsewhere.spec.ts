import { createClient } from '../../../lib/client'
import type { WechatPay } from '../../../types'
import { DEDUCTED, payOverseas } from '../../support/pay-by-contract'
import { startWatchedSandbox } from '../../support/watched-sandbox'

let watched: Awaited<ReturnType<typeof startWatchedSandbox>>
let wxpay: WechatPay
beforeEach(async () => {
  watched = await startWatchedSandbox()
  wxpay = createClient({ ...watched.sandbox.config, sensitive: 'auto' })
})
afterEach(() => watched.close())

const today = { begin_date: '2026-03-01', end_date: '2026-03-01' }
const complaints = () => wxpay.v3.merchantService.complaintsV2
const urls = () => wxpay.v3.merchantService.complaintNotifications
const user = (id: string, action: string) => watched.sandbox.act('complaint', id, action)
const mchid = () => watched.sandbox.identity.mchid
const refusal = (code: string, status = 400) => ({ code, status })

describe('the URL to be told at', () => {
  const url = 'https://www.example.com/complaints'

  it('is made, asked for, changed and removed', async () => {
    await urls().post({ json: { url } })
    expect((await urls().get()).data).toEqual({ mchid: mchid(), url })
    await urls().put({ json: { url: `${url}/2` } })
    expect((await urls().get()).data.url).toBe(`${url}/2`)
    await urls().delete()
    await expect(urls().get()).rejects.toMatchObject(refusal('RESOURCE_NOT_EXISTS', 404))
  })

  it('is not made twice, nor changed or removed before it is made', async () => {
    const notFound = refusal('RESOURCE_NOT_EXISTS', 404)
    await expect(urls().put({ json: { url } })).rejects.toMatchObject(notFound)
    await expect(urls().delete()).rejects.toMatchObject(notFound)
    await urls().post({ json: { url } })
    await expect(urls().post({ json: { url } })).rejects.toMatchObject(refusal('INVALID_REQUEST'))
  })

  it('is another one overseas', async () => {
    await urls().post({ json: { url } })
    const overseas = wxpay.v3.global.merchantService.complaintNotifications
    await expect(overseas.get()).rejects.toMatchObject(refusal('RESOURCE_NOT_EXISTS', 404))
  })
})

describe('about an order', () => {
  const out_trade_no = 'ORDER0001'

  it('knows what was refunded', async () => {
    await wxpay.v3.pay.transactions.native.post({
      json: {
        appid: 'wx1234567890abcdef',
        mchid: mchid(),
        description: '一杯咖啡',
        out_trade_no,
        notify_url: 'https://www.example.com',
        amount: { total: 100 },
      },
    })
    await expect(user(out_trade_no, 'complain')).rejects.toThrow(RangeError)
    await watched.sandbox.pay(out_trade_no)
    await user(out_trade_no, 'complain')
    const ask = async () => (await complaints().get({ query: today })).data.data?.[0]
    expect(await ask()).toMatchObject({ complaint_full_refunded: false })
    await wxpay.v3.refund.domestic.refunds.post({
      json: {
        out_trade_no,
        out_refund_no: 'REFUND0001',
        amount: { refund: 100, total: 100, currency: 'CNY' },
      },
    })
    await watched.sandbox.clock.advance(60_000)
    expect(await ask()).toMatchObject({ complaint_full_refunded: true })
  })
})

describe('overseas', () => {
  const node = () => wxpay.v3.global.merchantService

  it('is told, listed, answered and settled apart from those at home', async () => {
    await node().complaintNotifications.post({ json: { url: watched.notifyUrl.url } })
    await payOverseas(watched.sandbox, wxpay)
    await user(DEDUCTED, 'complain')
    const { says } = await watched.notifyUrl.next()
    const complaint_id = String(says.complaint_id)
    const { data } = await node().complaints.get({ query: today })
    expect(data).toMatchObject({
      total_count: 1,
      data: [
        { complaint_id, complaint_order_info: [{ settlement_currency: 'HKD' }], payer_phone: '13900000000' },
      ],
    })
    const { response, complete, negotiationHistorys, get } = node().complaints._complaint_id_
    const complainted_mchid = mchid()
    await response.post({ complaint_id, json: { complainted_mchid, response_content: '马上处理' } })
    await complete.post({ complaint_id, json: { complainted_mchid } })
    expect((await get({ complaint_id })).data.complaint_state).toBe('PROCESSED')
    expect((await negotiationHistorys.get({ complaint_id })).data.total_count).toBe(3)
    await expect(complaints()._complaint_id_.get({ complaint_id })).rejects.toMatchObject(
      refusal('RESOURCE_NOT_EXISTS', 404),
    )
    expect((await complaints().get({ query: today })).data.total_count).toBe(0)
  })
})
