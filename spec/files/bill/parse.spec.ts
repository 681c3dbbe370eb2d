import { writeFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { parseBill, WechatPayFileError } from '../../../lib'
import type { Bill, BillKind } from '../../../types'
import {
  FUND_FLOW,
  line,
  PAYMENT,
  PROFIT_SHARING,
  payment,
  REFUND,
  TRADE_HEADER,
  TRADE_SUMMARY,
  tradeBill,
} from '../../support/bill-samples'
import { newFolder } from '../../support/folder'

function bytes(text: string, size = Number.POSITIVE_INFINITY): AsyncIterable<Buffer> {
  const all = Buffer.from(text)
  const chunks: Buffer[] = []
  for (let at = 0; at < all.length; at += size) chunks.push(all.subarray(at, at + size))
  return Readable.from(chunks)
}

async function read<Kind extends BillKind>(bill: Bill<Kind>) {
  const rows = []
  for await (const row of bill) rows.push(row)
  return { rows, summary: bill.summary, columns: bill.columns, kind: bill.kind }
}

const trade = (text: string, size?: number) => read(parseBill(bytes(text, size), 'trade'))

async function failure(text: string, kind?: BillKind): Promise<WechatPayFileError> {
  const error = await read(parseBill(bytes(text), kind as never)).then(
    () => new Error('it was read'),
    (reason) => reason,
  )
  expect(error).toBeInstanceOf(WechatPayFileError)
  return error as WechatPayFileError
}

describe('交易账单', () => {
  it('gives rows with English names and amounts in fen', async () => {
    const { rows, kind } = await trade(tradeBill())
    expect(kind).toBe('trade')
    expect(rows).toHaveLength(2)
    expect(rows[0]).toEqual({
      trade_time: '2024-06-01 13:05:09',
      appid: 'wxd678efh567hg6787',
      mchid: '1900000001',
      sub_mchid: '0',
      device_info: '',
      transaction_id: '4200001874202406010123456789',
      out_trade_no: 'A0001',
      openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
      trade_type: 'JSAPI',
      trade_state: 'SUCCESS',
      bank_type: 'OTHERS',
      currency: 'CNY',
      settlement_total: 1000,
      coupon_total: 50,
      refund_id: '0',
      out_refund_no: '0',
      settlement_refund: 0,
      coupon_refund: 0,
      refund_type: '',
      refund_status: '',
      description: 'Image形象店-深圳腾大-QQ公仔',
      attach: '自定义数据',
      fee: 6,
      fee_rate: '0.60%',
      total: 1050,
      refund: 0,
      fee_rate_note: '',
    })
    expect(rows[1]).toMatchObject({ fee: -2, refund: 350, refund_status: 'SUCCESS' })
  })

  it('ends in its summary', async () => {
    const bill = parseBill(bytes(tradeBill()), 'trade')
    expect(bill.summary).toBeUndefined()
    const { summary } = await read(bill)
    expect(summary).toEqual({
      total_count: 2,
      settlement_total: 1000,
      settlement_refund: 350,
      coupon_refund: 0,
      fee: 4,
      total: 1050,
      refund: 350,
    })
    expect(bill.summaryColumns?.[0]).toEqual({ name: '总交易单数', key: 'total_count' })
  })

  it('tells the official names of its columns', async () => {
    const { columns } = await trade(tradeBill())
    expect(columns?.map(({ name }) => name).join()).toBe(TRADE_HEADER)
    expect(columns?.[0]).toEqual({ name: '交易时间', key: 'trade_time' })
  })

  it('may have no rows', async () => {
    const { rows, summary } = await trade(tradeBill([]))
    expect([rows, summary?.total_count]).toEqual([[], 2])
  })

  it('may be one of payments or of refunds, with other columns', async () => {
    const names = TRADE_HEADER.replace('微信退款单号', '退款申请时间,退款成功时间,微信退款单号')
    const cells = [...REFUND.slice(0, 14), '2024-06-01 13:59:00', '2024-06-01 14:00:00', ...REFUND.slice(14)]
    const { rows } = await trade(`\uFEFF${names}\r\n${line(cells)}${TRADE_SUMMARY}`)
    expect(rows[0]).toMatchObject({ refund_success_time: '2024-06-01 14:00:00', refund_id: REFUND[14] })
  })

  it.each([1, 2, 3, 7, 100])('is read alike in chunks of %d bytes', async (size) => {
    expect(await trade(tradeBill(), size)).toEqual(await trade(tradeBill()))
  })

  it.each<[string, (text: string) => string]>([
    ['without a byte order mark', (text) => text.slice(1)],
    ['with line feeds alone', (text) => text.replaceAll('\r\n', '\n')],
    ['without a line end at its end', (text) => text.trimEnd()],
    ['with empty lines at its end', (text) => `${text}\r\n\r\n`],
    [
      'with a summary header that has backticks',
      (text) => text.replace(/^总.*$/m, (names) => line(names.trim().split(',')).trimEnd()),
    ],
  ])('is read alike %s', async (_, change) => {
    const changed = change(tradeBill())
    expect(changed).not.toBe(tradeBill())
    expect(await trade(changed)).toEqual(await trade(tradeBill()))
  })

  it('gives columns that were added under their official names', async () => {
    const text = `${TRADE_HEADER},新增列,__proto__,交易时间\r\n${line([...PAYMENT, '新', 'x', 'y'])}${TRADE_SUMMARY}`
    const { rows, columns } = await trade(text)
    expect(rows[0]).toMatchObject({
      新增列: '新',
      __proto___29: 'x',
      交易时间_30: 'y',
      total: 1050,
    } as object)
    expect(columns?.at(-3)).toEqual({ name: '新增列', key: '新增列' })
    expect(Object.getPrototypeOf(rows[0])).toBe(Object.prototype)
  })
})

describe('a cell of free text', () => {
  it.each([
    ['a comma', 'iPhone, 256GB,黑色'],
    ['quotes', 'Donut "glazed"'],
    ['quotes around a word at its beginning', '"特价" 杯'],
    ['a quote alone', '"'],
    ['quotes around it all', '"特价"'],
    ['a backtick', 'a`b'],
    ['a line break', '第一行\n第二行'],
    ['a line break and a sum', '第一行\r\n总价, 100'],
    ['an emoji', '👍🏽公仔'],
    ['a word that sums begin with', '总统套房'],
  ])('may hold %s', async (_, text) => {
    const { rows, summary } = await trade(tradeBill([payment({ 商品名称: text }), PAYMENT]))
    expect(rows.map(({ description }) => description)).toEqual([text, PAYMENT[20]])
    expect(summary).toBeDefined()
  })

  it.each([
    ['a comma', '"`a,b"', 'a,b'],
    ['the beginning of a cell', '"`a,`b"', 'a,`b'],
    ['quotes', '"`a ""b"", c"', 'a "b", c'],
    ['a line break', '"`a\r\nb"', 'a\r\nb'],
    ['quotes around it all', '"`""a,b"" "', '"a,b" '],
    ['the beginning of a row', '"`a\n`b,`c"', 'a\n`b,`c'],
    ['a comma, with the backtick before the quotes', '`"a,b"', 'a,b'],
  ])('may be quoted for %s', async (_, cell, text) => {
    const row = line(PAYMENT).replace(`\`${PAYMENT[20]}`, cell)
    const bill = tradeBill([PAYMENT, PAYMENT]).replace(line(PAYMENT), row)
    for (const size of [undefined, 5]) {
      const { rows } = await trade(bill, size)
      expect(rows.map(({ description }) => description)).toEqual([text, PAYMENT[20]])
    }
  })

  it('may be quoted where it is the last of the last row', async () => {
    const row = line(PAYMENT).replace(/`\r\n$/, '"`a\n`b"\r\n')
    const { rows, summary } = await trade(`${TRADE_HEADER}\r\n${row}${TRADE_SUMMARY}`)
    expect([rows[0]?.fee_rate_note, summary?.total_count]).toEqual(['a\n`b', 2])
  })
})

describe('other bills', () => {
  it('资金账单', async () => {
    const { rows, summary, kind } = await read(parseBill(bytes(FUND_FLOW), 'fundFlow'))
    expect(kind).toBe('fundFlow')
    expect(rows).toEqual([
      {
        booking_time: '2024-06-01 04:21:23',
        business_id: '50000305742018020103387128253',
        flow_id: '1900009231201802015884652186',
        business_name: '退款',
        business_type: '退款',
        direction: '支出',
        amount: 2,
        balance: -117,
        applicant: 'system',
        remark: '缺货',
        voucher_id: 'REF4200000068',
      },
    ])
    expect(summary).toEqual({ total_count: 20, income_count: 17, income: 35, expense_count: 3, expense: 18 })
  })

  it('资金账单 with units in wide brackets', async () => {
    const text = FUND_FLOW.replaceAll('(元)', '（元）')
    expect((await read(parseBill(bytes(text), 'fundFlow'))).rows[0]).toMatchObject({
      amount: 2,
      balance: -117,
    })
  })

  it('分账账单, its summary under official names', async () => {
    const { rows, summary, kind } = await read(parseBill(bytes(PROFIT_SHARING), 'profitSharing'))
    expect(kind).toBe('profitSharing')
    expect(rows).toMatchObject([
      { detail_id: '36011111', total: 1000, amount: 125, description: '分给商户A' },
    ])
    expect(summary).toEqual({ 总笔数: '1', 分账总金额: '1.25' })
  })

  it('分账账单 some of whose cells have no backtick', async () => {
    const [header, row, ...summary] = PROFIT_SHARING.split('\n') as [string, string, ...string[]]
    const text = [header, row, row.replaceAll('`', ''), row.replace(',`分账,', ',分账,'), ...summary].join(
      '\n',
    )
    const { rows } = await read(parseBill(bytes(text), 'profitSharing'))
    expect(rows).toHaveLength(3)
    expect(rows).toEqual([rows[0], rows[0], rows[0]])
  })

  it('are recognised by their headers', async () => {
    const kinds = [tradeBill(), FUND_FLOW, PROFIT_SHARING].map((text) => read(parseBill(bytes(text))))
    expect((await Promise.all(kinds)).map(({ kind }) => kind)).toEqual(['trade', 'fundFlow', 'profitSharing'])
  })

  it('are read as text, under their own names, where nothing else is known of them', async () => {
    const text = '\uFEFF交易时间,微信订单号,标价币种,用户支付金额\r\n`2018-01-30,`4200,`USD,`1.00\r\n'
    const { rows, summary } = await read(parseBill(bytes(text), 'plain'))
    expect(rows).toEqual([
      { 交易时间: '2018-01-30', 微信订单号: '4200', 标价币种: 'USD', 用户支付金额: '1.00' },
    ])
    expect(summary).toBeUndefined()
  })

  it('of the overseas kind are not taken for trade bills', async () => {
    const text = '交易时间,微信订单号,交易状态,标价币种\r\n`2018-01-30,`4200,`SUCCESS,`USD\r\n'
    expect((await failure(text)).message).toContain("parseBill(source, 'plain')")
  })
})

describe('a source', () => {
  it.each(['plain', 'gzip'])('may be the path of a %s file, read any number of times', async (packing) => {
    const path = newFolder().file('bill.csv')
    writeFileSync(path, packing === 'gzip' ? gzipSync(tradeBill()) : tradeBill())
    const bill = parseBill(path, 'trade')
    expect((await read(bill)).rows).toHaveLength(2)
    expect((await read(bill)).rows).toHaveLength(2)
    expect((await read(parseBill(pathToFileURL(path)))).rows).toHaveLength(2)
  })

  it('may be text in pieces', async () => {
    expect((await read(parseBill(Readable.from([tradeBill()])))).rows).toHaveLength(2)
  })

  it('that is a stream can be read once', async () => {
    const bill = parseBill(bytes(tradeBill()))
    await read(bill)
    await expect(read(bill)).rejects.toMatchObject({ code: 'BILL_UNREADABLE' })
  })

  it('that does not exist is an error', async () => {
    await expect(read(parseBill(newFolder().file('missing')))).rejects.toMatchObject({
      code: 'BILL_UNREADABLE',
      cause: { code: 'ENOENT' },
    })
  })

  it('is closed when the reader stops early', async () => {
    const source = Readable.from(bytes(tradeBill(), 10))
    for await (const _ of parseBill(source)) break
    expect(source.destroyed).toBe(true)
  })
})

describe('no bill', () => {
  it.each<[string, string, RegExp]>([
    ['nothing', '', /is empty/],
    ['a web page', '<!DOCTYPE html>\n<html>…', /a web page/],
    ['a long web page', `<html>\n${'<p>\n'.repeat(100_000)}`, /a web page/],
    ['a refusal', '{"code":"NO_STATEMENT_EXIST","message":"…"}', /JSON, an answer with "NO_STATEMENT_EXIST"/],
    ['an XML refusal', '<xml><return_msg><![CDATA[No Bill Exist]]></return_msg></xml>', /XML.*No Bill Exist/],
    ['a ZIP archive', 'PK\u0003\u0004…', /ZIP/],
    ['other text', 'hello, world\n', /something else/],
    ['a row without a header', line(PAYMENT), /something else/],
  ])('is %s', async (_, text, said) => {
    const error = await failure(text)
    expect(error.code).toBe('BILL_NOT_A_BILL')
    expect(error.message).toMatch(said)
  })

  it('is a bill of another kind than expected', async () => {
    const error = await failure(FUND_FLOW, 'trade')
    expect(error).toMatchObject({ code: 'BILL_NOT_A_BILL' })
    expect(error.message).toMatch(/资金账单 \(fundFlow\); expected 交易账单 \(trade\)/)
  })
})

describe('a bill that was cut', () => {
  it('anywhere is found out', async () => {
    const whole = tradeBill()
    for (let end = 1; end < whole.trimEnd().length - 1; end += 5) {
      const error = await failure(whole.slice(0, end), 'trade')
      expect(error.code).toMatch(/^BILL_/)
    }
  })

  it.each([
    ['after a row', `${TRADE_HEADER}\r\n${line(PAYMENT)}`],
    ['after its header', `${TRADE_HEADER}\r\n`],
    ['after the header of its summary', tradeBill().replace(/`2,.*\r\n$/, '')],
  ])('%s ends too early', async (_, text) => {
    expect(await failure(text)).toMatchObject({ code: 'BILL_TRUNCATED' })
  })
})

describe('a malformed bill', () => {
  it.each<[string, string]>([
    ['a row with a cell too few', tradeBill([PAYMENT, PAYMENT.slice(1), PAYMENT])],
    ['a row with a cell too many', tradeBill([[...PAYMENT, ''], PAYMENT])],
    ['a row of one cell, which would end in the next', tradeBill([['x'], PAYMENT])],
    ['quotes that are never closed', tradeBill([['"x'], ...Array<string[]>(300).fill(PAYMENT)])],
    ['a summary with a cell too few', tradeBill().replace(',`3.50\r\n总', '\r\n总').replace('`2,', '')],
    ['text after its summary', `${tradeBill()}\`1,\`2\r\n`],
    ['a row that does not end', `${TRADE_HEADER}\r\n\`${'x'.repeat(200_000)}`],
    ['an amount that is none', tradeBill([payment({ 订单金额: '张三' })])],
    ['an amount without a value', tradeBill([payment({ 订单金额: '' })])],
    ['a part of a fen', tradeBill([payment({ 手续费: '0.00600' })])],
  ])('has %s', async (_, text) => {
    expect(await failure(text, 'trade')).toMatchObject({ code: 'BILL_MALFORMED' })
  })

  it('is told by row and column, without what stands there', async () => {
    const { message } = await failure(tradeBill([PAYMENT, payment({ 订单金额: '张三' })]))
    expect(message).toContain('Row 2')
    expect(message).toContain('订单金额')
    expect(message).not.toContain('张三')
  })

  it('with a blank amount of a refund in a row of a payment is none', async () => {
    const { rows } = await trade(tradeBill([payment({ 退款金额: '', 申请退款金额: '' })]))
    expect(rows[0]).toMatchObject({ settlement_refund: undefined, refund: undefined })
  })
})
