import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createClient, type WechatPay } from 'wechatpay-chain'
import { type Sandbox, startSandbox } from 'wechatpay-chain/sandbox'

/** The sandbox in the tests of a merchant's program, as such tests are written. */
const CLOCK = { start: '2026-03-01T12:00:00+08:00', rate: 0 }
const NOTIFY_URL = 'https://shop.example.com/wechatpay'

/** The program that is tested. */
async function sellCoffee(wxpay: WechatPay, out_trade_no: string, notify_url = NOTIFY_URL) {
  const { data } = await wxpay.v3.pay.transactions.native.post({
    json: {
      appid: 'wx0000000000000001',
      mchid: '1900000001',
      description: '一杯咖啡',
      out_trade_no,
      notify_url,
      amount: { total: 1800 },
    },
  })
  return data
}

let sandbox: Sandbox
let wxpay: WechatPay
beforeEach(async () => {
  sandbox = await startSandbox({ clock: CLOCK })
  wxpay = createClient(sandbox.config)
})
afterEach(() => sandbox.close())

it('shows what a program sent', async () => {
  await sellCoffee(wxpay, 'A1')
  const [received] = sandbox.requests
  expect(received).toMatchObject({
    operation: 'POST /v3/pay/transactions/native',
    signature: 'accepted',
    status: 200,
  })
  expect(JSON.parse(received?.body ?? '')).toMatchObject({ out_trade_no: 'A1', amount: { total: 1800 } })
})

it('lets a user pay, and tells the program', async () => {
  await sellCoffee(wxpay, 'A1')
  await sandbox.act('order', 'A1', 'pay')
  const [notification] = sandbox.notifications
  expect(notification).toMatchObject({ event: 'TRANSACTION.SUCCESS', payload: { out_trade_no: 'A1' } })
})

it('lets time pass', async () => {
  await sellCoffee(wxpay, 'A1')
  await sandbox.act('order', 'A1', 'pay')
  const refund = { out_trade_no: 'A1', out_refund_no: 'R1' }
  const { data } = await wxpay.v3.refund.domestic.refunds.post({
    json: { ...refund, amount: { refund: 1800, total: 1800, currency: 'CNY' } },
  })
  expect(data.status).toBe('PROCESSING')
  await sandbox.clock.advance(60_000)
  const { data: later } = await wxpay.v3.refund.domestic.refunds._out_refund_no_.get({ out_refund_no: 'R1' })
  expect(later).toMatchObject({ status: 'SUCCESS', success_time: '2026-03-01T12:00:03+08:00' })
})

it('goes wrong where it is told to', async () => {
  const undo = sandbox.fault({ kind: 'bad-signature' })
  await expect(sellCoffee(wxpay, 'A1')).rejects.toMatchObject({ code: 'SIGNATURE_MISMATCH' })
  undo()
  await expect(sellCoffee(wxpay, 'A1')).resolves.toEqual({ code_url: expect.any(String) })
})

it('tells the same story each time, its nonces and signatures excepted', async () => {
  const tell = async () => {
    const another = await startSandbox({ clock: CLOCK })
    const client = createClient(another.config)
    await sellCoffee(client, 'A1')
    await another.pay('A1')
    const json = {
      out_trade_no: 'A1',
      out_refund_no: 'R1',
      amount: { refund: 1, total: 1800, currency: 'CNY' },
    }
    await client.v3.refund.domestic.refunds.post({ json })
    await another.clock.advance(60_000)
    await another.close()
    const answers = another.requests.map(({ status, answer }) => ({ status, body: answer.body }))
    return { answers, notifications: another.notifications, items: another.userItems }
  }
  const story = await tell()
  expect(story.answers).toHaveLength(2)
  expect(story.notifications).toHaveLength(2)
  expect(await tell()).toEqual(story)
})

/** Files in the folder of programs that use the sandbox, each run by itself. */
const RUNS = join(__dirname, '../support/test-kit')
const ROOT = join(__dirname, '../..')

it('keeps no process alive once it is closed, and leaves nothing open', async () => {
  const run = promisify(execFile)(process.execPath, ['--import', 'tsx', join(RUNS, 'close.ts')], {
    cwd: ROOT,
    timeout: 30_000,
  })
  const { stdout } = await run
  expect(JSON.parse(stdout)).toEqual({ before: expect.arrayContaining(['TCPServerWrap']), after: [] })
}, 40_000)
