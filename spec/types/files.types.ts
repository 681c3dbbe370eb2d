/** Downloads and bills are typed by their target and their kind. */
import type { Writable } from 'node:stream'
import { expectTypeOf } from 'expect-type'
import {
  type Bill,
  createClient,
  type Downloaded,
  type DownloadedBytes,
  type DownloadedFile,
  type FundFlowBillRow,
  type PlainBillRow,
  parseBill,
  type TradeBillRow,
  type TradeBillSummary,
} from 'wechatpay-chain'

const wxpay = createClient({} as never)
const stream = {} as Writable

expectTypeOf(wxpay.download('v3/x', { to: 'bill.csv' })).resolves.toEqualTypeOf<DownloadedFile>()
expectTypeOf(wxpay.download('v3/x', { stream })).resolves.toEqualTypeOf<Downloaded>()
expectTypeOf(wxpay.download('v3/x')).resolves.toEqualTypeOf<DownloadedBytes>()
wxpay.download('v3/merchant-service/images/{media_id}', { media_id: 'x', to: new URL('file:///x') })
wxpay.download({ download_url: 'https://…', hash_type: 'SHA1', hash_value: '…' }, { timeout: 1_000 })

// @ts-expect-error one target, not two
wxpay.download('v3/x', { to: 'bill.csv', stream })

// Answers of the operations that say where a file is.
async function downloadAnswers(): Promise<void> {
  const query = { bill_date: '2024-06-01' }
  const to = 'bill.csv'
  await wxpay.download(await wxpay.v3.bill.tradebill.get({ query }), { to })
  await wxpay.download((await wxpay.v3.bill.fundflowbill.get({ query })).data, { to })
  const encrypted = { ...query, account_type: 'ALL', algorithm: 'AEAD_AES_256_GCM' } as const
  const { data } = await wxpay.v3.ecommerce.bill.fundflowbill.get({ query: encrypted })
  for (const file of data.download_bill_list ?? []) await wxpay.download(file, { to })
}
expectTypeOf(downloadAnswers).returns.resolves.toBeVoid()

async function read(): Promise<void> {
  const bill = wxpay.bills.trade({ bill_date: '2024-06-01', bill_type: 'SUCCESS' })
  for await (const row of bill) {
    expectTypeOf(row).toEqualTypeOf<TradeBillRow>()
    expectTypeOf(row.total).toEqualTypeOf<number>()
    expectTypeOf(row.refund).toEqualTypeOf<number | undefined>()
    // A column that WeChat Pay added.
    expectTypeOf(row.新增列).toEqualTypeOf<string | number | undefined>()
  }
  expectTypeOf(bill.summary).toEqualTypeOf<TradeBillSummary | undefined>()
  for await (const row of wxpay.bills.fundFlow({ bill_date: '2024-06-01' }, { unverified: true })) {
    expectTypeOf(row).toEqualTypeOf<FundFlowBillRow>()
  }
  for await (const row of parseBill('bill.csv', 'plain')) expectTypeOf(row).toEqualTypeOf<PlainBillRow>()
}
expectTypeOf(read).returns.resolves.toBeVoid()
expectTypeOf(parseBill('bill.csv', 'trade')).toEqualTypeOf<Bill<'trade'>>()

// @ts-expect-error a day is needed
wxpay.bills.trade({})
// @ts-expect-error bill_type is closed
wxpay.bills.trade({ bill_date: '2024-06-01', bill_type: 'SOME' })
