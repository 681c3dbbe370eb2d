import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import type { Bill, BillKind } from '../../../types'
import { Shop } from '../../support/shop'

const HOUR = 60 * 60 * 1000
const DATE = '2026-01-05'

let shop: Shop
beforeEach(async () => {
  shop = await Shop.open()
})
afterEach(() => shop.shut())

async function collect<Kind extends BillKind>(bill: Bill<Kind>) {
  const rows: Record<string, unknown>[] = []
  for await (const row of bill) rows.push(row as Record<string, unknown>)
  return { rows, summary: bill.summary }
}

/** Until eleven in the morning of the next day. */
const passNight = () => shop.sandbox.clock.advance(15 * HOUR)

async function trade() {
  await shop.sell({ amount: { total: 1000 }, attach: '1号桌' })
  await shop.sandbox.clock.advance(60_000)
  await shop.refund({ amount: { refund: 350, total: 1000, currency: 'CNY' } })
}

const asked = (bill_date: string) => shop.get('v3/bill/tradebill', { query: { bill_date } })

describe('交易账单', () => {
  it('has what was paid and refunded on its day', async () => {
    await trade()
    await passNight()
    const { rows, summary } = await collect(shop.wxpay.bills.trade({ bill_date: DATE, bill_type: 'ALL' }))
    expect(rows).toMatchObject([
      {
        trade_time: '2026-01-05 20:00:00',
        mchid: shop.mchid,
        sub_mchid: '0',
        out_trade_no: 'T1',
        trade_state: 'SUCCESS',
        settlement_total: 1000,
        description: '一杯咖啡',
        attach: '1号桌',
        fee: 6,
        total: 1000,
        refund: 0,
      },
      {
        trade_time: '2026-01-05 20:01:00',
        out_refund_no: 'R1',
        trade_state: 'REFUND',
        refund_status: 'SUCCESS',
        settlement_refund: 350,
        fee: -2,
        total: 0,
        refund: 350,
      },
    ])
    expect(summary).toMatchObject({ total_count: 2, total: 1000, refund: 350, fee: 4 })
  })

  it.each([
    ['SUCCESS', ['SUCCESS'], []],
    ['REFUND', ['REFUND'], ['2026-01-05 20:01:03']],
  ] as const)('of %s has those alone', async (bill_type, states, times) => {
    await trade()
    await passNight()
    const { rows } = await collect(shop.wxpay.bills.trade({ bill_date: DATE, bill_type }))
    expect(rows.map(({ trade_state }) => trade_state)).toEqual(states)
    expect(rows.flatMap(({ refund_success_time = [] }) => refund_success_time)).toEqual(times)
  })

  it('is written as WeChat Pay writes it, and its digest is of that', async () => {
    await trade()
    await passNight()
    const { download_url, hash_value } = await asked(DATE)
    const { data } = await shop.node('v3/billdownload/file').get({
      query: { token: new URL(download_url as string).searchParams.get('token') },
      responseType: 'arraybuffer',
    })
    const text = Buffer.from(data as Buffer).toString()
    expect(text).toMatch(/^\uFEFF交易时间,公众账号ID,.*费率备注\r\n`2026-01-05 20:00:00,`wx/)
    expect(text).toMatch(/\r\n`2,`10.00,`3.50,`0.00,`0.04000,`10.00,`3.50\r\n$/)
    expect(hash_value).toBe(createHash('sha1').update(text).digest('hex'))
  })

  it('can be packed', async () => {
    await trade()
    await passNight()
    const query = { bill_date: DATE, tar_type: 'GZIP' }
    const { download_url } = await shop.get('v3/bill/tradebill', { query })
    expect(download_url).toMatch(/tartype=gzip$/)
  })

  it.each([
    ['of a day without trade', '2026-01-04', 'NO_STATEMENT_EXIST'],
    ['of today', '2026-01-06', 'INVALID_REQUEST'],
    ['of tomorrow', '2026-01-07', 'INVALID_REQUEST'],
    ['of long ago', '2025-10-01', 'INVALID_REQUEST'],
  ])('%s is refused', async (_, bill_date, code) => {
    await trade()
    await passNight()
    await expect(asked(bill_date)).rejects.toMatchObject({ status: 400, code })
  })

  it('is not written before ten in the morning', async () => {
    await trade()
    await shop.sandbox.clock.advance(13 * HOUR)
    await expect(asked(DATE)).rejects.toMatchObject({ status: 400, code: 'STATEMENT_CREATING' })
  })
})

describe('a download', () => {
  it('is refused once its address is too old', async () => {
    await trade()
    await passNight()
    const { download_url } = await asked(DATE)
    await shop.sandbox.clock.advance(5 * 60_000)
    await expect(shop.wxpay.download(download_url as string)).rejects.toMatchObject({
      status: 400,
      code: 'INVALID_REQUEST',
    })
  })

  it('is refused without the token that was given', async () => {
    const call = shop.node('v3/billdownload/file').get({ query: { token: 'guessed' } })
    await expect(call).rejects.toMatchObject({ status: 400, code: 'INVALID_REQUEST' })
  })

  it('is refused without a signature', async () => {
    await trade()
    await passNight()
    const { download_url } = await asked(DATE)
    expect((await fetch(download_url as string)).status).toBe(401)
  })
})

describe('资金账单', () => {
  it('has what came and went, and what was left each time', async () => {
    await trade()
    await passNight()
    const bill = shop.wxpay.bills.fundFlow({ bill_date: DATE, account_type: 'BASIC' })
    const { rows, summary } = await collect(bill)
    expect(
      rows.map(({ business_type, direction, amount, balance }) => [
        business_type,
        direction,
        amount,
        balance,
      ]),
    ).toEqual([
      ['交易', '收入', 1000, 1000],
      ['扣除交易手续费', '支出', 6, 994],
      ['退款', '支出', 350, 644],
      ['退还交易手续费', '收入', 2, 646],
    ])
    expect(summary).toMatchObject({ total_count: 4, income: 1002, expense: 356 })
  })

  it('of an account without movements does not exist', async () => {
    await trade()
    await passNight()
    const query = { bill_date: DATE, account_type: 'FEES' }
    await expect(shop.get('v3/bill/fundflowbill', { query })).rejects.toMatchObject({
      code: 'NO_STATEMENT_EXIST',
    })
  })

  it.each([undefined, 'GZIP'])('of a sub-merchant comes encrypted (tar_type %s)', async (tar_type) => {
    const { appid, mchid, ...others } = shop.order()
    const sub_mchid = '1900000109'
    const json = { sp_appid: appid, sp_mchid: mchid, sub_mchid, ...others }
    await shop.post('v3/pay/partner/transactions/native', { json })
    await shop.sandbox.pay('T1')
    await passNight()
    const query = {
      ...{ sub_mchid, bill_date: DATE, account_type: 'BASIC', algorithm: 'AEAD_AES_256_GCM' },
      ...(tar_type && { tar_type }),
    }
    const answer = await shop.get('v3/bill/sub-merchant-fundflowbill', { query })
    const [file] = answer.download_bill_list as [never]
    const { data } = await shop.wxpay.download(file)
    expect(data.toString()).toContain('`交易,`交易,`收入,`1.00,`1.00')
  })
})

describe('APIv2', () => {
  const bill = (xml: Record<string, unknown>) =>
    shop.node('v2/pay/downloadbill').post({
      xml: { appid: 'wx1', bill_type: 'ALL', ...xml },
      responseType: 'arraybuffer',
    })

  it('gives the same bill', async () => {
    await trade()
    await passNight()
    const { hash_value } = await asked(DATE)
    const { data } = await bill({ bill_date: '20260105' })
    expect(
      createHash('sha1')
        .update(Buffer.from(data as Buffer))
        .digest('hex'),
    ).toBe(hash_value)
  })

  it('packs it', async () => {
    await trade()
    await passNight()
    const { data } = await bill({ bill_date: '20260105', tar_type: 'GZIP' })
    expect(gunzipSync(Buffer.from(data as Buffer)).toString()).toContain('`T1,')
  })

  it('says by a number that there is none', async () => {
    await expect(bill({ bill_date: '20260104' })).rejects.toMatchObject({
      code: '20002',
      message: expect.stringContaining('No Bill Exist'),
    })
  })

  it('gives the movements of money', async () => {
    await trade()
    await passNight()
    const { data } = await shop.node('v2/pay/downloadfundflow').post({
      xml: { appid: 'wx1', bill_date: '20260105', account_type: 'Basic' },
    })
    expect(String(data)).toContain('`退款,`退款,`支出,`3.50,`6.44')
  })
})
