import { createClient } from '../../../lib/client'
import type { UnknownNode, WechatPay } from '../../../types'
import { unfitIn } from '../../support/notify-url'
import { startWatchedSandbox } from '../../support/watched-sandbox'

let watched: Awaited<ReturnType<typeof startWatchedSandbox>>
let wxpay: WechatPay
beforeEach(async () => {
  watched = await startWatchedSandbox()
  wxpay = createClient({ ...watched.sandbox.config, sensitive: 'auto' })
})
afterEach(() => watched.close())

const appid = 'wx1234567890abcdef'
const code = 'PAPAY0001'
const plan_id = 501
const user = (action: string) => watched.sandbox.act('contract', code, action)
const refused = (code: string) => ({ code, name: 'WechatPayApiError' })
const proposal = () => ({
  appid,
  plan_id,
  out_contract_code: code,
  contract_display_account: '张三',
  contract_notify_url: watched.notifyUrl.url,
})
const deduct_schedule = {
  estimated_deduct_date: '2026-03-10',
  estimated_deduct_amount: { total: 100, currency: 'CNY' },
  description: '会员',
}
const contracts = () => wxpay.v3.papay.sign.contracts.planId._plan_id_.outContractCode._out_contract_code_
const contract = async () => (await contracts().get({ plan_id, out_contract_code: code })).data

async function signed(more = {}): Promise<string> {
  await wxpay.v3.papay.scheduledDeductSign.contracts.preEntrustSign.app.post({
    json: { ...proposal(), ...more },
  })
  await user('sign')
  await watched.notifyUrl.next()
  return (await contract()).contract_id
}

describe('委托代扣', () => {
  it('is signed and ended, and told each time', async () => {
    const { app } = wxpay.v3.papay.scheduledDeductSign.contracts.preEntrustSign
    await app.post({ json: proposal() })
    await user('sign')
    const sign = await watched.notifyUrl.next()
    expect(sign).toMatchObject({ event: 'ENTRUST.SIGN', says: { contract_state: 'SIGNED', plan_id } })
    // The catalogue demands how a contract ended even of one that was just signed.
    expect(unfitIn(sign)).toEqual([
      expect.stringMatching(/: data must have required property 'contract_terminate_info' \(/),
    ])
    const { data } = await contracts().terminate.post({
      plan_id,
      out_contract_code: code,
      json: { contract_termination_remark: '业务调整' },
    })
    expect(data.contract_state).toBe('TERMINATED')
    const end = await watched.notifyUrl.next()
    expect(end).toMatchObject({
      event: 'ENTRUST.TERMINATE',
      says: { contract_terminate_info: { contract_termination_mode: 'MCH_API_TERMINATE' } },
    })
    expect(unfitIn(end)).toEqual([])
  })

  it.each(['h5', 'jsapi', 'mini-program'])('is asked for in %s too', async (scene) => {
    const path: string = `v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/${scene}`
    await (wxpay.chain(path) as UnknownNode).post({ json: proposal() })
    await user('sign')
    expect((await contract()).contract_state).toBe('SIGNED')
  })

  it('is a sub-merchant’s where a service provider asks', async () => {
    const { appid: sp_appid, ...others } = proposal()
    const sub_mchid = '1900000109'
    const { app } = wxpay.v3.papay.scheduledDeductSign.partner.contracts.preEntrustSign
    await app.post({ json: { ...others, sp_appid, sub_mchid } })
    await user('sign')
    const { partner } = wxpay.v3.papay.sign
    const query = { plan_id, out_contract_code: code, query: { sub_mchid } }
    const { data } = await partner.contracts.planId._plan_id_.outContractCode._out_contract_code_.get(query)
    expect(data).toMatchObject({ sp_appid, sub_mchid, contract_state: 'SIGNED' })
    await expect(contract()).rejects.toMatchObject(refused('RESOURCE_NOT_EXISTS'))
  })

  it('deducts, and tells it', async () => {
    const contract_id = await signed()
    const order = {
      appid,
      out_trade_no: 'PAP0001',
      description: '会员',
      transaction_notify_url: watched.notifyUrl.url,
      contract_id,
      amount: { total: 100 },
    }
    const { data } = await wxpay.v3.papay.pay.transactions.apply.post({ json: order })
    expect(data).toEqual({ out_trade_no: 'PAP0001', amount: { total: 100, currency: 'CNY' } })
    const told = await watched.notifyUrl.next()
    expect(told).toMatchObject({
      event: 'TRANSACTION.SUCCESS',
      says: { trade_type: 'PAP', out_trade_no: 'PAP0001', amount: { payer_total: 100 } },
    })
    expect(unfitIn(told)).toEqual([])
  })

  it('deducts what was planned once it is scheduled, and no more than that', async () => {
    const contract_id = await signed({ deduct_schedule })
    expect((await contract()).deduct_schedule).toMatchObject({ schedule_state: 'NO_SCHEDULED' })
    const apply = (total: number) =>
      wxpay.v3.papay.pay.transactions.apply.post({
        json: {
          appid,
          out_trade_no: 'PAP0002',
          description: '会员',
          transaction_notify_url: watched.notifyUrl.url,
          contract_id,
          amount: { total },
        },
      })
    await expect(apply(100)).rejects.toMatchObject(refused('INVALID_REQUEST'))
    const schedules = wxpay.v3.papay.pay.schedules.contractId._contract_id_
    await schedules.schedule.post({ contract_id, json: { appid, schedule_amount: { total: 100 } } })
    await expect(apply(101)).rejects.toMatchObject(refused('INVALID_REQUEST'))
    await apply(100)
    expect((await schedules.get({ contract_id })).data).toMatchObject({
      schedule_state: 'PAID',
      deduct_date: '2026-03-01',
    })
  })

  it.each([
    ['after its term', 100, 'INVALID_REQUEST', 366],
    ['of no amount', 0, 'PARAM_ERROR', 0],
  ])('deducts nothing %s', async (_, total, code, days) => {
    const contract_id = await signed()
    await watched.sandbox.clock.advance(days * 24 * 60 * 60 * 1000)
    const json = {
      appid,
      out_trade_no: 'PAP0003',
      description: '会员',
      transaction_notify_url: watched.notifyUrl.url,
      contract_id,
      amount: { total },
    }
    await expect(wxpay.v3.papay.pay.transactions.apply.post({ json })).rejects.toMatchObject(refused(code))
  })
})

it('signs and ends 保险自动续费', async () => {
  await wxpay.v3.papay.insuranceSign.contracts.preEntrustSign.app.post({
    json: {
      appid,
      plan_id,
      out_contract_code: code,
      insured_display_name: '张三',
      contract_notify_url: watched.notifyUrl.url,
      policy_start_date: '2026-03-01',
      policy_end_date: '2027-03-01',
      policy_periods: [],
    },
  })
  await user('sign')
  await user('terminate')
  expect((await watched.notifyUrl.next()).event).toBe('INSURANCE_ENTRUST.SIGN')
  const end = await watched.notifyUrl.next()
  expect(end).toMatchObject({ event: 'INSURANCE_ENTRUST.TERMINATE', says: { insured_display_name: '张三' } })
  expect(unfitIn(end)).toEqual([])
})

it('signs and ends 收付通合单代扣', async () => {
  const { contracts } = wxpay.v3.ecommerce.combinePapay
  const { contract_notify_url: notify_url, ...others } = proposal()
  await contracts.preEntrustSign.post({ json: { ...others, notify_url, attach: '附加' } })
  await user('sign')
  const sign = await watched.notifyUrl.next()
  expect(sign).toMatchObject({ event: 'ECOMMERCE_ENTRUST.SIGN', says: { attach: '附加', plan_id } })
  expect(unfitIn(sign)).toEqual([])
  const node = contracts.planId._plan_id_.outContractCode._out_contract_code_
  const named = { plan_id, out_contract_code: code }
  await node.terminate.post({ ...named, json: { contract_termination_remark: '业务调整' } })
  const end = await watched.notifyUrl.next()
  expect(end.event).toBe('ECOMMERCE_ENTRUST.TERMINATE')
  expect(unfitIn(end)).toEqual([])
  expect((await node.get(named)).data.contract_state).toBe('TERMINATED')
})

describe('APIv2', () => {
  const post = async (path: string, xml: object) =>
    (await (wxpay.chain(path) as UnknownNode).post({ xml })).data as Record<string, string>
  const preSign = () =>
    post('v2/papay/preentrustweb', {
      appid,
      plan_id: String(plan_id),
      contract_code: code,
      request_serial: 7,
      contract_display_account: '张三',
      notify_url: watched.notifyUrl.url,
      version: '1.0',
      timestamp: String(Date.now()),
    })
  const query = () => post('v2/papay/querycontract', { appid, plan_id, contract_code: code, version: '1.0' })

  it('signs, tells it in XML, and ends; APIv3 knows the contract', async () => {
    const first = await preSign()
    expect((await preSign()).pre_entrustweb_id).toBe(first.pre_entrustweb_id)
    await expect(query()).rejects.toMatchObject(refused('CONTRACT_NOT_EXIST'))
    await user('sign')
    const sign = await watched.notifyUrl.next()
    expect(sign).toMatchObject({
      event: 'v2/pap-contract-state-changed',
      says: { change_type: 'ADD', contract_code: code, request_serial: '7' },
    })
    expect(await query()).toMatchObject({ contract_state: '0', contract_signed_time: '2026-03-01 00:00:00' })
    expect((await contract()).contract_state).toBe('SIGNED')
    const contract_id = sign.says.contract_id
    const contract_termination_remark = '业务调整'
    await post('v2/papay/deletecontract', { appid, contract_id, contract_termination_remark, version: '1.0' })
    const end = await watched.notifyUrl.next()
    expect(end.says).toMatchObject({ change_type: 'DELETE', contract_termination_mode: '3' })
    expect(await query()).toMatchObject({ contract_state: '1', contract_termination_remark })
  })

  it('deducts, tells it in XML, and finds the order', async () => {
    const contract_id = await signed()
    const order = {
      appid,
      body: '会员',
      out_trade_no: 'PAPV20001',
      total_fee: 888,
      spbill_create_ip: '127.0.0.1',
      notify_url: watched.notifyUrl.url,
      trade_type: 'PAP',
      contract_id,
    }
    await post('v2/pay/pappayapply', order)
    const told = await watched.notifyUrl.next()
    expect(told).toMatchObject({
      event: 'v2/transaction-success',
      says: { trade_type: 'PAP', total_fee: '888', contract_id },
    })
    expect(await post('v2/pay/paporderquery', { appid, out_trade_no: 'PAPV20001' })).toMatchObject({
      trade_state: 'SUCCESS',
      transaction_id: told.says.transaction_id,
    })
    await expect(post('v2/pay/pappayapply', { ...order, total_fee: 889 })).rejects.toMatchObject(
      refused('INVALID_REQUEST'),
    )
    await expect(post('v2/pay/paporderquery', { appid, out_trade_no: 'NOTHING' })).rejects.toMatchObject(
      refused('ORDERNOTEXIST'),
    )
  })
})
