import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { PAYMENT, tradeBill } from '../support/bill-samples'
import { cli, merchantSettings, writeMerchantFiles, writeSettings } from '../support/cli'
import { FileServer } from '../support/file-server'
import { newFolder } from '../support/folder'

const folder = newFolder()
writeFileSync(folder.file('bill.csv'), tradeBill())
writeFileSync(folder.file('bill.csv.gz'), gzipSync(tradeBill()))

describe('parse', () => {
  const parse = (argv: string[], options = {}) =>
    cli(['bill', 'parse', ...argv], { cwd: folder.path, ...options })

  it.each(['bill.csv', 'bill.csv.gz'])('prints a table and the summary of %s', async (file) => {
    const { code, stdout, stderr } = await parse([file])
    const lines = stdout.split('\n')
    expect(lines[0]).toMatch(/^trade_time +out_trade_no +trade_state +trade_type +total/)
    expect(lines[1]).toMatch(/^2024-06-01 13:05:09 +A0001 +SUCCESS +JSAPI +1050 /)
    expect(stdout).toMatch(/^total_count +2 +总交易单数$/m)
    expect([code, stderr]).toEqual([0, ''])
  })

  it('reads standard input', async () => {
    expect((await parse(['-', '--summary'], { stdin: tradeBill() })).stdout).toContain('total_count')
  })

  it('prints a row a line as JSON', async () => {
    const { stdout } = await parse(['bill.csv', '--json'])
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(rows).toMatchObject([
      { out_trade_no: 'A0001', total: 1050 },
      { out_refund_no: 'R0001', refund: 350 },
    ])
  })

  it('prints the summary as JSON', async () => {
    expect(JSON.parse((await parse(['bill.csv', '--json', '--summary'])).stdout)).toMatchObject({
      total_count: 2,
    })
  })

  it('prints chosen columns', async () => {
    const { stdout } = await parse(['bill.csv', '--columns', 'trade_state,description'])
    expect(stdout).toMatch(/^trade_state +description\nSUCCESS +Image形象店/)
  })

  it('aligns what is drawn two columns wide', async () => {
    const { stdout } = await parse(['bill.csv', '--columns', 'description,trade_state'])
    const [, first, second] = stdout.split('\n')
    const width = (text: string) =>
      [...text].reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 2 : 1), 0)
    expect(width((first as string).split('SUCCESS')[0] as string)).toBe(
      width((second as string).split('REFUND')[0] as string),
    )
  })

  it('shows how far it is on a terminal, and takes that away', async () => {
    writeFileSync(folder.file('long.csv'), tradeBill(Array<string[]>(20_000).fill(PAYMENT)))
    const { stderr } = await parse(['long.csv', '--summary'], { tty: true, env: { NO_COLOR: '1' } })
    expect(stderr).toMatch(/^\rlong\.csv █*░*\s+\d+%/)
    expect(stderr.endsWith('\r\u001b[K')).toBe(true)
    expect((await parse(['long.csv', '--summary'])).stderr).toBe('')
  })

  it('lets no cell steer the terminal', async () => {
    writeFileSync(
      folder.file('evil.csv'),
      tradeBill([PAYMENT.map((cell) => (cell === 'A0001' ? '\u001b[2J\u009b' : cell))]),
    )
    const { stdout } = await parse(['evil.csv'], { tty: true, env: { NO_COLOR: '1' } })
    expect(stdout).toContain('\\u001b[2J\\u009b')
  })

  it.each([
    ['a file that is none', ['missing.csv'], 2, 'missing.csv cannot be read (ENOENT)'],
    ['an unknown column', ['bill.csv', '--columns', 'price'], 2, 'this bill has no "price"'],
    ['an unknown kind', ['bill.csv', '--kind', 'refund'], 2, 'Allowed choices are trade'],
    ['another kind', ['bill.csv', '--kind', 'fundFlow'], 1, 'BILL_'],
  ])('says what is wrong with %s', async (_, argv, code, says) => {
    const result = await parse(argv)
    expect(result.stderr).toContain(says)
    expect(result.code).toBe(code)
  })

  it('fails where a bill ends early', async () => {
    writeFileSync(folder.file('cut.csv'), tradeBill().slice(0, 500))
    const { code, stderr } = await parse(['cut.csv', '--summary'])
    expect(stderr).toContain('BILL_')
    expect(code).toBe(1)
  })
})

describe('download', () => {
  const DOWNLOAD = '/v3/billdownload/file?token=x'
  let server: FileServer

  beforeAll(async () => {
    server = await FileServer.start()
    writeMerchantFiles(folder.path, server.identity)
    writeSettings(folder.path, merchantSettings(server.identity, server.url))
  })
  afterAll(() => server.close())
  beforeEach(() => {
    server.requested.length = 0
  })

  function serve(digestOf = tradeBill()): void {
    server.respond = (request, response) => {
      if (request.url === DOWNLOAD) return void response.end(gzipSync(tradeBill()))
      const hash_value = createHash('sha1').update(digestOf).digest('hex')
      server.answer(response, {
        hash_type: 'SHA1',
        hash_value,
        download_url: `https://api.mch.weixin.qq.com${DOWNLOAD}`,
      })
    }
  }

  const download = (...argv: string[]) =>
    cli(['bill', 'download', '--date', '2026-11-01', ...argv], { cwd: folder.path })

  it('writes a bill that was checked', async () => {
    serve()
    const { code, stdout } = await download('--type', 'ALL', '--out', 'new.csv')
    expect(server.requested[0]).toBe('/v3/bill/tradebill?bill_date=2026-11-01&tar_type=GZIP&bill_type=ALL')
    expect(readFileSync(folder.file('new.csv'), 'utf8')).toBe(tradeBill())
    expect(stdout).toContain(`${Buffer.byteLength(tradeBill())} bytes, SHA1 as WeChat Pay says`)
    expect(code).toBe(0)
  })

  it('asks for another kind by its own names', async () => {
    serve()
    await download('--kind', 'fundFlow', '--type', 'BASIC', '--out', 'fund.csv')
    expect(server.requested[0]).toBe(
      '/v3/bill/fundflowbill?bill_date=2026-11-01&tar_type=GZIP&account_type=BASIC',
    )
  })

  it('writes nothing that is not what WeChat Pay announced', async () => {
    serve('another bill')
    const { code, stderr } = await download('--out', 'wrong.csv', '--json')
    expect(JSON.parse(stderr).error.code).toMatch(/^FILE_/)
    expect(folder.names()).not.toContain('wrong.csv')
    expect(code).toBe(1)
  })
})
