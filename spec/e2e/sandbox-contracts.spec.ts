import { createClient } from '../../lib/client'
import type { WechatPay } from '../../types'
import { unfitIn } from '../support/notify-url'
import { startWatchedSandbox } from '../support/watched-sandbox'

let watched: Awaited<ReturnType<typeof startWatchedSandbox>>
let wxpay: WechatPay
beforeEach(async () => {
  watched = await startWatchedSandbox()
  wxpay = createClient({ ...watched.sandbox.config, sensitive: 'auto' })
})
afterEach(() => watched.close())

const user = (id: string, action: string) => watched.sandbox.act('contract', id, action)
const refusal = (code: string, status: number) => ({ code, status, name: 'WechatPayApiError' })

describe('个人收款', () => {
  const appid = 'wx1234567890abcdef'
  const code = 'PAYEE0001'
  const preSign = (more = {}) =>
    wxpay.v3.ecommerce.individualContracts.preEntrustSign.app.post({
      json: { appid, out_contract_code: code, ...more },
    })
  const byCode = () =>
    wxpay.v3.ecommerce.individualContracts.outContractCode._out_contract_code_.get({
      out_contract_code: code,
      query: { appid },
    })
  const byOpenid = (openid: string, asked = appid) =>
    wxpay.v3.ecommerce.individualContracts._openid_.get({
      openid,
      query: { appid: asked, permission_type: 'INDIVIDUAL_PAYEE' },
    })

  it('is authorised by the user, found by code and by openid, and ended by the user', async () => {
    await preSign()
    await expect(byCode()).rejects.toMatchObject(refusal('RESOURCE_NOT_EXISTS', 404))
    await user(code, 'sign')
    const { data: signed } = await byCode()
    expect(signed).toMatchObject({ auth_state: 'AUTHORIZED', signed_time: '2026-03-01T00:00:00+08:00' })
    const openid = String(signed.individual_openid)
    await watched.sandbox.clock.advance(60_000)
    await user(code, 'terminate')
    const { data: ended } = await byOpenid(openid)
    expect(ended).toEqual({
      individual_auth_id: signed.individual_auth_id,
      auth_state: 'UNAUTHORIZED',
      operation_time: '2026-03-01T00:01:00+08:00',
    })
  })

  it('is the same contract where the same is asked again, and another one nowhere', async () => {
    const [first, second] = [await preSign(), await preSign()]
    expect(second.data).toEqual(first.data)
    await expect(preSign({ appid: 'wx0000000000000000' })).rejects.toMatchObject(
      refusal('INVALID_REQUEST', 400),
    )
    await user(code, 'sign')
    await expect(preSign()).rejects.toMatchObject(refusal('INVALID_REQUEST', 400))
  })

  it('can be asked for again after the user went away', async () => {
    await preSign()
    await user(code, 'cancel')
    await expect(user(code, 'sign')).rejects.toThrow(RangeError)
    await preSign()
    await user(code, 'sign')
    expect((await byCode()).data.auth_state).toBe('AUTHORIZED')
  })

  it('tells what became of a name that was to be checked', async () => {
    const { app } = wxpay.v3.ecommerce.individualContracts.preEntrustSignWithRealNameIdentity
    const identity = { real_name: '张三', cred_type: 'ID_CARD', cred_id: '110101199003070000' } as const
    await app.post({ json: { appid, out_contract_code: code, ...identity } })
    await user(code, 'sign')
    expect((await byCode()).data.real_name_auth_result).toMatchObject({ scope: 'pay_realname' })
  })

  it('is not found for another app, or for a user who signed nothing', async () => {
    await preSign()
    await user(code, 'sign')
    const { individual_openid: openid = '' } = (await byCode()).data
    const notFound = refusal('RESOURCE_NOT_EXISTS', 404)
    await expect(byOpenid(openid, 'wx0000000000000000')).rejects.toMatchObject(notFound)
    await expect(byOpenid('oSomebodyElse')).rejects.toMatchObject(notFound)
  })
})

describe('跨境代扣', () => {
  const plan = { appid: 'wx1234567890abcdef', plan_id: 77 }
  const code = 'OVERSEAS0001'
  const node = () => wxpay.v3.global.papay.contracts
  const preSign = () =>
    node().appPreEntrustSign.post({
      json: { ...plan, out_contract_code: code, success_notify_url: watched.notifyUrl.url },
    })
  const byCode = async () =>
    (await node().outContractCode._out_contract_code_.get({ out_contract_code: code, query: plan })).data

  it('is signed, found, ended by the merchant, and told each time', async () => {
    await preSign()
    expect(await byCode()).toMatchObject({ state: 'NOTSIGN' })
    await user(code, 'sign')
    const signed = await watched.notifyUrl.next()
    expect(signed).toMatchObject({ event: 'PAPAY.SIGN', says: { out_contract_code: code, plan_id: 77 } })
    expect(unfitIn(signed)).toEqual([])
    const { contract_id = '', openid } = await byCode()
    await node()._contract_id_.terminate.post({ contract_id, json: { termination_note: '不再续费' } })
    const ended = await watched.notifyUrl.next()
    expect(ended).toMatchObject({
      event: 'PAPAY.TERMINATE',
      says: { contract_id, openid, contract_termination_mode: 'MERCHANT' },
    })
    expect(unfitIn(ended)).toEqual([])
    const { data } = await node()._contract_id_.get({ contract_id })
    expect(data).toMatchObject({
      state: 'TERMINATED',
      termination_mode: 'MERCHANT',
      termination_note: '不再续费',
    })
  })

  it('is ended by the user too', async () => {
    await preSign()
    await user(code, 'sign')
    await user(code, 'terminate')
    expect((await watched.notifyUrl.next()).event).toBe('PAPAY.SIGN')
    expect(await watched.notifyUrl.next()).toMatchObject({
      event: 'PAPAY.TERMINATE',
      says: { contract_termination_mode: 'USER' },
    })
    expect(await byCode()).toMatchObject({ state: 'TERMINATED', termination_mode: 'USER' })
  })

  it('is ended once: again is no other end, and no other notification', async () => {
    await preSign()
    await user(code, 'sign')
    const { contract_id = '' } = await byCode()
    for (let time = 0; time < 2; time++) await node()._contract_id_.terminate.post({ contract_id, json: {} })
    expect(watched.sandbox.notifications.map(({ event }) => event)).toEqual(['PAPAY.SIGN', 'PAPAY.TERMINATE'])
  })

  it('cannot be ended before it is signed', async () => {
    await preSign()
    const { contract_id = '' } = await byCode()
    await expect(node()._contract_id_.terminate.post({ contract_id, json: {} })).rejects.toMatchObject(
      refusal('INVALID_REQUEST', 400),
    )
  })

  it.each([
    ['another template', { ...plan, plan_id: 78 }],
    ['another app', { ...plan, appid: 'wx0000000000000000' }],
  ])('is not found with %s', async (_, query) => {
    await preSign()
    const { outContractCode } = node()
    await expect(
      outContractCode._out_contract_code_.get({ out_contract_code: code, query }),
    ).rejects.toMatchObject(refusal('RESOURCE_NOT_EXISTS', 404))
  })

  it('is deducted by while it is in force, once a number, and told', async () => {
    await preSign()
    await user(code, 'sign')
    await watched.notifyUrl.next()
    const { contract_id = '', openid } = await byCode()
    const transactions = wxpay.v3.global.papay.transactions
    const order = {
      appid: plan.appid,
      description: '会员',
      notify_url: watched.notifyUrl.url,
      out_trade_no: 'DEDUCT0001',
      merchant_category_code: '1011',
      contract_id,
      amount: { total: 888, currency: 'HKD' },
    }
    const { data: paid } = await transactions.post({ json: order })
    expect(paid).toMatchObject({ trade_state: 'SUCCESS', trade_type: 'AUTH', payer: { openid } })
    const told = await watched.notifyUrl.next()
    expect(told).toMatchObject({
      event: 'TRANSACTION.SUCCESS',
      says: { id: paid.transaction_id, out_trade_no: 'DEDUCT0001', amount: { total: 888 } },
    })
    expect(unfitIn(told)).toEqual([])
    expect((await transactions.post({ json: order })).data.transaction_id).toBe(paid.transaction_id)
    const dearer = { ...order, amount: { total: 889, currency: 'HKD' } }
    await expect(transactions.post({ json: dearer })).rejects.toMatchObject(refusal('INVALID_REQUEST', 400))
    await transactions.outTradeNo._out_trade_no_.reverse.post({ out_trade_no: 'DEDUCT0001' })
    const { data } = await transactions._transaction_id_.get({ transaction_id: paid.transaction_id })
    expect(data).toMatchObject({ trade_state: 'REVOKED', trade_type: 'APP' })
    await user(code, 'terminate')
    await expect(transactions.post({ json: { ...order, out_trade_no: 'DEDUCT0002' } })).rejects.toMatchObject(
      refusal('INVALID_REQUEST', 400),
    )
  })
})

it('answers the documents’ own examples as the documents do, beside what it remembers', async () => {
  const example = { out_contract_code: '100001256', query: { plan_id: 123 } }
  const { data } = await wxpay.v3.global.papay.contracts.outContractCode._out_contract_code_.get(example)
  expect(data).toMatchObject({ contract_id: '100005698', state: 'SIGNED' })
})
