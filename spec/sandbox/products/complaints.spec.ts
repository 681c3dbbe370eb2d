import { createClient } from '../../../lib/client'
import type { WechatPay } from '../../../types'
import { unfitIn } from '../../support/notify-url'
import { startWatchedSandbox } from '../../support/watched-sandbox'

let watched: Awaited<ReturnType<typeof startWatchedSandbox>>
let wxpay: WechatPay
beforeEach(async () => {
  watched = await startWatchedSandbox()
  wxpay = createClient({ ...watched.sandbox.config, sensitive: 'auto' })
})
afterEach(() => watched.close())

const OUT_TRADE_NO = 'PAID0001'
const today = { begin_date: '2026-03-01', end_date: '2026-03-01' }
const complaints = () => wxpay.v3.merchantService.complaintsV2
const one = () => complaints()._complaint_id_
const urls = () => wxpay.v3.merchantService.complaintNotifications
const user = (id: string, action: string) => watched.sandbox.act('complaint', id, action)
const mchid = () => watched.sandbox.identity.mchid
const refusal = (code: string, status = 400) => ({ code, status })

/** A user pays by contract: an order to complain of. */
async function pay(): Promise<void> {
  const appid = 'wx1234567890abcdef'
  const contract = { plan_id: 501, out_contract_code: 'CONTRACT0001' }
  await wxpay.v3.papay.scheduledDeductSign.contracts.preEntrustSign.app.post({
    json: {
      appid,
      ...contract,
      contract_display_account: '张三',
      contract_notify_url: 'https://www.example.com',
    },
  })
  await watched.sandbox.act('contract', contract.out_contract_code, 'sign')
  const { planId } = wxpay.v3.papay.sign.contracts
  const { data } = await planId._plan_id_.outContractCode._out_contract_code_.get(contract)
  await wxpay.v3.papay.pay.transactions.apply.post({
    json: {
      appid,
      out_trade_no: OUT_TRADE_NO,
      description: '会员',
      transaction_notify_url: 'https://www.example.com',
      contract_id: data.contract_id,
      amount: { total: 100 },
    },
  })
}

async function complain(): Promise<string> {
  await pay()
  await user(OUT_TRADE_NO, 'complain')
  const { data } = await complaints().get({ query: today })
  return data.data?.[0]?.complaint_id as string
}

const stateOf = async (complaint_id: string) => (await one().get({ complaint_id })).data.complaint_state
const reply = (complaint_id: string) =>
  one().response.post({ complaint_id, json: { complainted_mchid: mchid(), response_content: '马上处理' } })
const complete = (complaint_id: string) =>
  one().complete.post({ complaint_id, json: { complainted_mchid: mchid() } })

describe('a complaint', () => {
  it('is told, listed, answered, settled, and its history kept', async () => {
    await urls().post({ json: { url: watched.notifyUrl.url } })
    const complaint_id = await complain()
    const created = await watched.notifyUrl.next()
    expect(created).toEqual({
      event: 'COMPLAINT.CREATE',
      says: { complaint_id, action_type: 'CREATE_COMPLAINT' },
    })
    await reply(complaint_id)
    const answered = await watched.notifyUrl.next()
    expect(answered).toMatchObject({
      event: 'COMPLAINT.STATE_CHANGE',
      says: { action_type: 'MERCHANT_RESPONSE' },
    })
    expect([...unfitIn(created), ...unfitIn(answered)]).toEqual([])
    await complete(complaint_id)
    expect(await stateOf(complaint_id)).toBe('PROCESSED')
    const { data } = await one().negotiationHistorys.get({ complaint_id })
    expect(data.data?.map(({ operate_type }) => operate_type)).toEqual([
      'MERCHANT_CONFIRM_COMPLETE',
      'MERCHANT_RESPONSE',
      'USER_CREATE_COMPLAINT',
    ])
  })

  it('tells of the order and, to the merchant alone, of the phone', async () => {
    const complaint_id = await complain()
    const { data } = await one().get({ complaint_id })
    expect(data).toMatchObject({
      complaint_order_info: [{ out_trade_no: OUT_TRADE_NO, amount: 100 }],
      complaint_full_refunded: false,
      payer_phone: '13900000000',
    })
    const plain = createClient(watched.sandbox.config)
    const sealed = await plain.v3.merchantService.complaintsV2._complaint_id_.get({ complaint_id })
    expect(sealed.data.payer_phone).toMatch(/^[A-Za-z0-9+/]{342}==$/)
  })

  it('is made once an order, by who paid', async () => {
    const seen = () =>
      watched.sandbox.userItems
        .filter(({ kind }) => kind === 'complaint')
        .map(({ id, state, actions }) => [id, state, actions.join()])
    await expect(user(OUT_TRADE_NO, 'complain')).rejects.toThrow(RangeError)
    await pay()
    expect(seen()).toEqual([[OUT_TRADE_NO, 'SUCCESS', 'complain']])
    await user(OUT_TRADE_NO, 'complain')
    expect(seen()).toEqual([[expect.stringMatching(/^2002\d{23}$/), 'PENDING', 'respond,continue']])
    await expect(user(OUT_TRADE_NO, 'complain')).rejects.toThrow(RangeError)
  })

  it('is continued by the user after it was settled', async () => {
    const complaint_id = await complain()
    await reply(complaint_id)
    await complete(complaint_id)
    await expect(reply(complaint_id)).rejects.toMatchObject(refusal('INVALID_REQUEST'))
    await user(complaint_id, 'continue')
    const { data } = await one().get({ complaint_id })
    expect(data).toMatchObject({
      complaint_state: 'PENDING',
      user_complaint_times: 2,
      incoming_user_response: true,
    })
  })

  it('is not settled before it is answered', async () => {
    const complaint_id = await complain()
    await expect(complete(complaint_id)).rejects.toMatchObject(refusal('INVALID_REQUEST'))
  })

  it('has one decision about its refund', async () => {
    const complaint_id = await complain()
    const decide = (json: { action: 'APPROVE' | 'REJECT'; reject_reason?: string }) =>
      one().updateRefundProgress.post({ complaint_id, json })
    await expect(decide({ action: 'REJECT' })).rejects.toMatchObject({ detail: { field: '/reject_reason' } })
    for (let time = 0; time < 2; time++) await decide({ action: 'APPROVE' })
    await expect(decide({ action: 'REJECT', reject_reason: '已发货' })).rejects.toMatchObject(
      refusal('INVALID_REQUEST'),
    )
    const { data } = await one().negotiationHistorys.get({ complaint_id })
    expect(data.total_count).toBe(2)
  })

  it('is answered at once, once an idempotent_id', async () => {
    const complaint_id = await complain()
    const json = {
      complainted_mchid: mchid(),
      message: { blocks: [{ type: 'TEXT' as const, text: { text: '您好' } }] },
      idempotent_id: 'reply-1',
    }
    const { data } = await one().responseImmediateService.post({ complaint_id, json })
    expect((await one().responseImmediateService.post({ complaint_id, json })).data).toEqual(data)
    const { data: history } = await one().negotiationHistorys.get({ complaint_id })
    expect(history.data?.[0]).toMatchObject({ log_id: data.log_id, operate_details: '您好' })
  })

  it('is another merchant’s affair where another is named', async () => {
    const complaint_id = await complain()
    const json = { complainted_mchid: '1900000999', response_content: '马上处理' }
    await expect(one().response.post({ complaint_id, json })).rejects.toMatchObject({
      detail: { field: '/complainted_mchid' },
    })
  })

  it('is not found before it was made', async () => {
    await expect(stateOf('200201820260301000000000000')).rejects.toMatchObject(
      refusal('RESOURCE_NOT_EXISTS', 404),
    )
  })
})

describe('the list', () => {
  it('is of the days asked for, in pages', async () => {
    await complain()
    const ask = async (query: object) => (await complaints().get({ query: { ...today, ...query } })).data
    expect(await ask({})).toMatchObject({ total_count: 1, limit: 10, offset: 0 })
    expect(await ask({ offset: 1 })).toMatchObject({ total_count: 1, data: [] })
    const before = { begin_date: '2026-02-01', end_date: '2026-02-28' }
    expect(await ask(before)).toMatchObject({ total_count: 0 })
    expect(await ask({ complainted_mchid: '1900000999' })).toMatchObject({ total_count: 0 })
  })

  it.each([
    ['more than 30 days', { begin_date: '2026-01-01', end_date: '2026-03-01' }, '/end_date'],
    ['an end before the beginning', { ...today, end_date: '2026-02-01' }, '/end_date'],
    ['too large a page', { ...today, limit: 51 }, '/limit'],
    ['a page before the first', { ...today, offset: -1 }, '/offset'],
  ])('refuses %s', async (_, query, field) => {
    await expect(complaints().get({ query })).rejects.toMatchObject({ detail: { field } })
  })
})

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
    await payOverseas()
    await user(OUT_TRADE_NO, 'complain')
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
    await expect(stateOf(complaint_id)).rejects.toMatchObject(refusal('RESOURCE_NOT_EXISTS', 404))
    expect((await complaints().get({ query: today })).data.total_count).toBe(0)
  })
})

async function payOverseas(): Promise<void> {
  const appid = 'wx1234567890abcdef'
  const out_contract_code = 'OVERSEAS0001'
  const { contracts, transactions } = wxpay.v3.global.papay
  const url = 'https://www.example.com'
  await contracts.appPreEntrustSign.post({
    json: { appid, plan_id: 77, out_contract_code, success_notify_url: url },
  })
  await watched.sandbox.act('contract', out_contract_code, 'sign')
  const query = { out_contract_code, query: { appid, plan_id: 77 } }
  const { data } = await contracts.outContractCode._out_contract_code_.get(query)
  await transactions.post({
    json: {
      appid,
      description: '会员',
      notify_url: url,
      out_trade_no: OUT_TRADE_NO,
      merchant_category_code: '1011',
      contract_id: String(data.contract_id),
      amount: { total: 888, currency: 'HKD' },
    },
  })
}
