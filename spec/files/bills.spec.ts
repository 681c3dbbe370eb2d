import { createHash } from 'node:crypto'
import { inspect } from 'node:util'
import { gzipSync } from 'node:zlib'
import type { Bill, BillKind, WechatPay } from '../../types'
import { FUND_FLOW, PAYMENT, PROFIT_SHARING, tradeBill } from '../support/bill-samples'
import { FileServer } from '../support/file-server'
import { newFolder } from '../support/folder'

let server: FileServer
let wxpay: WechatPay

beforeAll(async () => {
  server = await FileServer.start()
  wxpay = server.client({ timeout: 2_000 })
})
afterAll(() => server.close())
beforeEach(() => {
  server.requested.length = 0
})

const DOWNLOAD = '/v3/billdownload/file?token=x&tartype=gzip'

/** Answers with where the bill is, and with the bill. */
function serve(bill: string, { sent = gzipSync(bill), digestOf = bill } = {}): void {
  server.respond = (request, response) => {
    if (request.url === DOWNLOAD) {
      response.end(sent)
      return
    }
    server.answer(response, {
      hash_type: 'SHA1',
      hash_value: createHash('sha1').update(digestOf).digest('hex'),
      download_url: `https://api.mch.weixin.qq.com${DOWNLOAD}`,
    })
  }
}

async function collect<Kind extends BillKind>(bill: Bill<Kind>): Promise<unknown[]> {
  const rows: unknown[] = []
  for await (const row of bill) rows.push(row)
  return rows
}

const BIG = tradeBill(Array<string[]>(5_000).fill(PAYMENT))

describe('a bill', () => {
  it.each<[string, string, () => Bill, string]>([
    [
      '交易账单',
      tradeBill(),
      () => wxpay.bills.trade({ bill_date: '2024-06-01', bill_type: 'ALL' }),
      '/v3/bill/tradebill?tar_type=GZIP&bill_date=2024-06-01&bill_type=ALL',
    ],
    [
      '资金账单',
      FUND_FLOW,
      () => wxpay.bills.fundFlow({ bill_date: '2024-06-01', account_type: 'OPERATION' }),
      '/v3/bill/fundflowbill?tar_type=GZIP&bill_date=2024-06-01&account_type=OPERATION',
    ],
    [
      '分账账单',
      PROFIT_SHARING,
      () => wxpay.bills.profitSharing({ bill_date: '2024-06-01', sub_mchid: '1900000109' }),
      '/v3/profitsharing/bills?tar_type=GZIP&bill_date=2024-06-01&sub_mchid=1900000109',
    ],
  ])('%s is asked for, downloaded, checked and read', async (_, text, ask, path) => {
    serve(text)
    const bill = ask()
    expect(server.requested).toEqual([])
    expect((await collect(bill)).length).toBeGreaterThan(0)
    expect(server.requested).toEqual([path, DOWNLOAD])
    expect(bill.summary).toBeDefined()
  })

  it('may be asked for unpacked', async () => {
    serve(tradeBill(), { sent: Buffer.from(tradeBill()) })
    const bill = wxpay.bills.trade({ bill_date: '2024-06-01', tar_type: undefined })
    expect(await collect(bill)).toHaveLength(2)
    expect(server.requested[0]).toBe('/v3/bill/tradebill?bill_date=2024-06-01')
  })

  it('is asked for anew by each iteration', async () => {
    serve(tradeBill())
    const bill = wxpay.bills.trade({ bill_date: '2024-06-01' })
    await collect(bill)
    await collect(bill)
    expect(server.requested).toHaveLength(4)
  })

  it('of a day without one is the usual error', async () => {
    server.respond = (_, response) =>
      server.answer(response, { code: 'NO_STATEMENT_EXIST', message: '账单文件不存在' }, 400)
    await expect(collect(wxpay.bills.trade({ bill_date: '2024-06-01' }))).rejects.toMatchObject({
      code: 'NO_STATEMENT_EXIST',
      verified: true,
    })
  })

  it('with a wrong digest gives no row', async () => {
    serve(BIG, { digestOf: 'another' })
    let rows = 0
    const reading = (async () => {
      for await (const _ of wxpay.bills.trade({ bill_date: '2024-06-01' })) rows++
    })()
    await expect(reading).rejects.toMatchObject({ code: 'FILE_DIGEST_MISMATCH' })
    expect(rows).toBe(0)
  })

  it('is of the kind that was asked for, or an error', async () => {
    serve(FUND_FLOW)
    await expect(collect(wxpay.bills.trade({ bill_date: '2024-06-01' }))).rejects.toMatchObject({
      code: 'BILL_NOT_A_BILL',
    })
  })

  it.each<[string, (directory: string) => Promise<unknown>]>([
    [
      'read to its end',
      (directory) => collect(wxpay.bills.trade({ bill_date: '2024-06-01' }, { directory })),
    ],
    [
      'left early',
      async (directory) => {
        for await (const _ of wxpay.bills.trade({ bill_date: '2024-06-01' }, { directory })) break
      },
    ],
    [
      'left by an error',
      async (directory) => {
        for await (const _ of wxpay.bills.trade({ bill_date: '2024-06-01' }, { directory }))
          throw new Error('mine')
      },
    ],
  ])('that is %s leaves nothing on disk', async (_, use) => {
    serve(BIG)
    const folder = newFolder()
    await use(folder.path).catch((error: Error) => expect(error.message).toBe('mine'))
    expect(server.requested).toHaveLength(2)
    expect(folder.names()).toEqual([])
  })

  it('that breaks on its way leaves nothing on disk', async () => {
    serve(BIG, { sent: gzipSync(BIG).subarray(0, -50) })
    const folder = newFolder()
    const bill = wxpay.bills.trade({ bill_date: '2024-06-01' }, { directory: folder.path })
    await expect(collect(bill)).rejects.toMatchObject({ code: 'FILE_TRUNCATED' })
    expect(folder.names()).toEqual([])
  })

  it('has no name on disk while it is read', async () => {
    serve(BIG)
    const folder = newFolder()
    for await (const _ of wxpay.bills.trade({ bill_date: '2024-06-01' }, { directory: folder.path })) {
      expect(folder.names()).toEqual([])
      break
    }
  })

  it('cannot be kept in a folder that is not there', async () => {
    serve(BIG)
    const directory = newFolder().file('missing')
    await expect(
      collect(wxpay.bills.trade({ bill_date: '2024-06-01' }, { directory })),
    ).rejects.toMatchObject({
      code: 'FILE_WRITE_FAILED',
    })
  })

  it('is given up by its signal', async () => {
    serve(BIG)
    const controller = new AbortController()
    const onProgress = () => controller.abort()
    const bill = wxpay.bills.trade({ bill_date: '2024-06-01' }, { signal: controller.signal, onProgress })
    await expect(collect(bill)).rejects.toMatchObject({ code: 'NETWORK_CANCELED' })
  })
})

describe('a bill that is read while it arrives', () => {
  const unverified = true

  it('gives the same rows', async () => {
    serve(BIG)
    expect(await collect(wxpay.bills.trade({ bill_date: '2024-06-01' }, { unverified }))).toHaveLength(5_000)
  })

  it('with a wrong digest throws at its end', async () => {
    serve(BIG, { digestOf: 'another' })
    await expect(
      collect(wxpay.bills.trade({ bill_date: '2024-06-01' }, { unverified })),
    ).rejects.toMatchObject({
      code: 'FILE_DIGEST_MISMATCH',
    })
  })

  it('gives rows before all of it came, and ends the connection when it is left', async () => {
    serve(BIG)
    const answering = server.respond
    server.respond = (request, response) => {
      if (request.url === DOWNLOAD) response.write(tradeBill([PAYMENT, PAYMENT, PAYMENT]).slice(0, -300))
      else answering(request, response)
    }
    for await (const row of wxpay.bills.trade({ bill_date: '2024-06-01' }, { unverified })) {
      expect(row.total).toBe(1050)
      break
    }
    await new Promise((done) => setTimeout(done, 50))
    expect(server.closed.at(-1)).toBe(true)
  })

  it('that stands still ends in a timeout', async () => {
    serve(BIG)
    const answering = server.respond
    server.respond = (request, response) => {
      if (request.url === DOWNLOAD) response.write('\uFEFF交易时间')
      else answering(request, response)
    }
    const bill = wxpay.bills.trade({ bill_date: '2024-06-01' }, { unverified, timeout: 100 })
    await expect(collect(bill)).rejects.toMatchObject({ code: 'NETWORK_TIMEOUT' })
  })
})

it('bills and download print nothing of the client', () => {
  expect(inspect(wxpay.bills, { depth: 9, showHidden: true })).not.toContain('PRIVATE')
  expect(String(wxpay.bills)).toBe('[object Object]')
  expect(`${wxpay}`).toBe('WechatPay(1900000001)')
})
