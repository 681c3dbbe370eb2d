import { createClient } from '../../../lib/client'
import type { WechatPay } from '../../../types'
import { unfitIn } from '../../support/notify-url'
import { DEDUCTED, payByContract } from '../../support/pay-by-contract'
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
const one = () => complaints()._complaint_id_
const urls = () => wxpay.v3.merchantService.complaintNotifications
const user = (id: string, action: string) => watched.sandbox.act('complaint', id, action)
const mchid = () => watched.sandbox.identity.mchid
const refusal = (code: string, status = 400) => ({ code, status })

async function complain(): Promise<string> {
  await payByContract(watched.sandbox, wxpay)
  await user(DEDUCTED, 'complain')
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
      complaint_order_info: [{ out_trade_no: DEDUCTED, amount: 100 }],
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
    await expect(user(DEDUCTED, 'complain')).rejects.toThrow(RangeError)
    await payByContract(watched.sandbox, wxpay)
    expect(seen()).toEqual([[DEDUCTED, 'SUCCESS', 'complain']])
    await user(DEDUCTED, 'complain')
    expect(seen()).toEqual([[expect.stringMatching(/^2002\d{23}$/), 'PENDING', 'respond,continue']])
    await expect(user(DEDUCTED, 'complain')).rejects.toThrow(RangeError)
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
