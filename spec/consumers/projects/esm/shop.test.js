import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { after, before, test } from 'node:test'
import { createClient } from 'wechatpay-chain'
import { startSandbox } from 'wechatpay-chain/sandbox'

let sandbox
let wxpay
let notifyUrl
const server = createServer(async (request, response) => {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  await wxpay.notify.parse({ headers: request.headers, body: Buffer.concat(chunks) })
  response.writeHead(204).end()
})

before(async () => {
  sandbox = await startSandbox({ clock: { start: '2026-03-01T12:00:00+08:00', rate: 0 } })
  wxpay = createClient(sandbox.config)
  await new Promise((done) => server.listen(0, '127.0.0.1', done))
  notifyUrl = `http://127.0.0.1:${server.address().port}/`
})
after(async () => {
  await sandbox.close()
  await new Promise((done) => server.close(done))
})

test('sells a cup of coffee', async () => {
  const order = {
    appid: 'wx0000000000000001',
    mchid: sandbox.config.mchid,
    description: '一杯咖啡',
    out_trade_no: 'A1',
    notify_url: notifyUrl,
    amount: { total: 1800 },
  }
  await wxpay.v3.pay.transactions.native.post({ json: order })
  await sandbox.act('order', 'A1', 'pay')
  const { event, payload } = await sandbox.waitForNotification()
  assert.equal(event, 'TRANSACTION.SUCCESS')
  assert.equal(payload.success_time, '2026-03-01T12:00:00+08:00')
})
