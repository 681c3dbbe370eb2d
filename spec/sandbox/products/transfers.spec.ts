import { createHash } from 'node:crypto'
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

const out_bill_no = 'TRANSFER0001'
const request = () => ({
  appid: 'wx1234567890abcdef',
  out_bill_no,
  openid: 'oReceiver',
  transfer_amount: 100,
  transfer_remark: '活动奖励',
  notify_url: watched.notifyUrl.url,
  transfer_scene_id: '1000' as const,
  transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '新会员' }],
})
const bills = () => wxpay.v3.fundApp.mchTransfer.transferBills
const create = (more = {}) => bills().post({ json: { ...request(), ...more } })
const query = async () => (await bills().outBillNo._out_bill_no_.get({ out_bill_no })).data
const user = (action: string) => watched.sandbox.act('transfer', out_bill_no, action)
const refusal = (code: string, status = 400) => ({ code, status })

describe('商家转账', () => {
  it('waits for the user, who takes it', async () => {
    const { data: created } = await create()
    expect(created).toMatchObject({ state: 'WAIT_USER_CONFIRM', package_info: expect.any(String) })
    await user('confirm')
    const told = await watched.notifyUrl.next()
    expect(told).toMatchObject({
      event: 'MCHTRANSFER.BILL.FINISHED',
      says: { state: 'SUCCESS', out_bill_no, transfer_amount: 100, openid: 'oReceiver' },
    })
    expect(unfitIn(told)).toEqual([])
    const { transfer_bill_no } = created
    const { data } = await bills().transferBillNo._transfer_bill_no_.get({ transfer_bill_no })
    expect(data).toEqual(await query())
    expect(data).toMatchObject({ state: 'SUCCESS', transfer_remark: '活动奖励' })
  })

  it('fails where the user declines', async () => {
    await create()
    await user('decline')
    expect((await watched.notifyUrl.next()).says).toMatchObject({
      state: 'FAIL',
      fail_reason: 'OTHER_FAIL_REASON_TYPE',
    })
    await expect(user('confirm')).rejects.toThrow(RangeError)
  })

  it('fails where the user does nothing for a day', async () => {
    await create()
    await watched.sandbox.clock.advance(24 * 60 * 60 * 1000)
    expect(await query()).toMatchObject({
      state: 'FAIL',
      fail_reason: 'OVERDUE_CLOSE',
      update_time: '2026-03-02T00:00:00+08:00',
    })
  })

  it('is cancelled until the user took it', async () => {
    await create()
    const { cancel } = bills().outBillNo._out_bill_no_
    expect((await cancel.post({ out_bill_no })).data.state).toBe('CANCELING')
    expect((await cancel.post({ out_bill_no })).data.state).toBe('CANCELLED')
    expect((await watched.notifyUrl.next()).says).toMatchObject({ state: 'CANCELLED' })
    await create({ out_bill_no: 'TRANSFER0002' })
    await watched.sandbox.act('transfer', 'TRANSFER0002', 'confirm')
    await expect(cancel.post({ out_bill_no: 'TRANSFER0002' })).rejects.toMatchObject(
      refusal('INVALID_REQUEST'),
    )
  })

  it('is the same bill where the same is asked again, and refused where another', async () => {
    const [first, second] = [await create(), await create()]
    expect(second.data).toEqual(first.data)
    await expect(create({ transfer_amount: 101 })).rejects.toMatchObject(refusal('INVALID_REQUEST'))
  })

  it('takes the same name in another ciphertext for the same', async () => {
    const named = { user_name: '张三', transfer_amount: 200_000 }
    const { data } = await create(named)
    expect((await create(named)).data).toEqual(data)
    expect((await query()).user_name).toBe('张三')
  })

  it.each([
    ['no name from 2000 yuan on', { transfer_amount: 200_000 }, '/user_name'],
    ['a name below 0.3 yuan', { transfer_amount: 29, user_name: '张三' }, '/user_name'],
    ['no money', { transfer_amount: 0 }, '/transfer_amount'],
    ['a number with other signs', { out_bill_no: 'NO-1' }, '/out_bill_no'],
    ['no report of the scene', { transfer_scene_report_infos: [] }, '/transfer_scene_report_infos'],
  ])('refuses %s', async (_, more, field) => {
    await expect(create(more)).rejects.toMatchObject({ code: 'PARAM_ERROR', detail: { field } })
  })

  it('is not found before it was made', async () => {
    await expect(query()).rejects.toMatchObject(refusal('NOT_FOUND', 404))
  })

  it('is a sub-merchant’s where a service provider makes it', async () => {
    const { partner } = wxpay.v3.fundApp.mchTransfer
    const sub_mchid = '1900000109'
    await partner.transferBills.post({ json: { ...request(), sub_mchid } })
    await user('confirm')
    const told = await watched.notifyUrl.next()
    expect(told.says).toMatchObject({ sub_mchid, mchid: watched.sandbox.identity.mchid })
    const named = { out_bill_no, query: { sub_mchid } }
    const { data } = await partner.transferBills.outBillNo._out_bill_no_.get(named)
    expect(data).toMatchObject({ sub_mchid, state: 'SUCCESS' })
    await expect(query()).rejects.toMatchObject(refusal('NOT_FOUND', 404))
  })
})

describe('电子回单', () => {
  const receipts = () => wxpay.v3.fundApp.mchTransfer.elecsign.outBillNo

  it('is a file whose digest is told, once the transfer was taken', async () => {
    await create()
    await expect(receipts().post({ json: { out_bill_no } })).rejects.toMatchObject(refusal('INVALID_REQUEST'))
    await user('confirm')
    await receipts().post({ json: { out_bill_no } })
    const { data } = await receipts()._out_bill_no_.get({ out_bill_no })
    const { searchParams } = new URL(data.download_url as string)
    const file = await wxpay.v3.transferdownload.elecvoucherfile.get({
      query: { token: searchParams.get('token') ?? '', source: searchParams.get('source') ?? '' },
      responseType: 'arraybuffer',
    })
    const digest = createHash('sha256')
      .update(new Uint8Array(file.data as never))
      .digest('hex')
    expect(digest.toUpperCase()).toBe(data.hash_value)
    expect(Buffer.from(file.data as never).toString('latin1')).toMatch(
      /^%PDF-1\.4[\s\S]*TRANSFER0001[\s\S]*%%EOF\n$/,
    )
  })

  it('is not there before it is asked for', async () => {
    await create()
    await expect(receipts()._out_bill_no_.get({ out_bill_no })).rejects.toMatchObject(
      refusal('RESOURCE_NOT_EXISTS', 404),
    )
  })
})

describe('批量转账', () => {
  const detail = (at: number, more = {}) => ({
    out_detail_no: `DETAIL000${at}`,
    transfer_amount: 100,
    transfer_remark: '奖励',
    openid: 'oReceiver',
    ...more,
  })
  const batch = (more = {}) => ({
    appid: 'wx1234567890abcdef',
    out_batch_no: 'BATCH0001',
    batch_name: '奖励',
    batch_remark: '三月',
    total_amount: 200,
    total_num: 2,
    transfer_detail_list: [detail(1), detail(2)],
    notify_url: watched.notifyUrl.url,
    ...more,
  })
  const batches = () => wxpay.v3.transfer.batches

  it('is done, told, and found with its details', async () => {
    const { data: created } = await batches().post({ json: batch() })
    const told = await watched.notifyUrl.next()
    expect(told).toMatchObject({
      event: 'MCHTRANSFER.BATCH.FINISHED',
      says: { batch_id: created.batch_id, success_num: 2, success_amount: 200 },
    })
    expect(unfitIn(told)).toEqual([])
    const { data } = await batches().outBatchNo._out_batch_no_.get({
      out_batch_no: 'BATCH0001',
      query: { need_query_detail: true, offset: 1, limit: 1 },
    })
    expect(data.transfer_batch).toMatchObject({ batch_status: 'FINISHED', total_num: 2 })
    expect(data.transfer_detail_list).toMatchObject([{ out_detail_no: 'DETAIL0002' }])
    const [found] = data.transfer_detail_list ?? []
    const { data: one } = await batches().batchId._batch_id_.details.detailId._detail_id_.get({
      batch_id: created.batch_id,
      detail_id: String(found?.detail_id),
    })
    expect(one).toMatchObject({ out_detail_no: 'DETAIL0002', detail_status: 'SUCCESS' })
  })

  it('is the same batch where the same is asked again, and refused where another', async () => {
    const { data } = await batches().post({ json: batch() })
    expect((await batches().post({ json: batch() })).data).toEqual(data)
    await expect(batches().post({ json: batch({ batch_name: '其他' }) })).rejects.toMatchObject(
      refusal('INVALID_REQUEST'),
    )
  })

  it.each([
    ['a wrong number of details', { total_num: 3 }, '/total_num'],
    ['a wrong sum', { total_amount: 201 }, '/total_amount'],
    [
      'a detail without the name it needs',
      { transfer_detail_list: [detail(1), detail(2, { transfer_amount: 200_000 })] },
      '/transfer_detail_list/1/user_name',
    ],
  ])('refuses %s', async (_, more, field) => {
    await expect(batches().post({ json: batch(more) })).rejects.toMatchObject({
      code: 'PARAM_ERROR',
      detail: { field },
    })
  })
})
