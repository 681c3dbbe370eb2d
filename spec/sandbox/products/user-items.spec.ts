import { createClient } from '../../../lib/client'
import { type Sandbox, startSandbox } from '../../../lib/sandbox'

const opened: Sandbox[] = []
const open = async () => {
  const sandbox = await startSandbox({ clock: { start: '2026-03-01T00:00:00+08:00', rate: 0 } })
  opened.push(sandbox)
  return sandbox
}
afterEach(() => Promise.all(opened.splice(0).map((sandbox) => sandbox.close())))

const appid = 'wx1234567890abcdef'

async function use(sandbox: Sandbox): Promise<void> {
  const wxpay = createClient(sandbox.config)
  await wxpay.v3.ecommerce.individualContracts.preEntrustSign.app.post({
    json: { appid, out_contract_code: 'PAYEE0001' },
  })
  await sandbox.clock.advance(1_000)
  await wxpay.v3.fundApp.mchTransfer.transferBills.post({
    json: {
      appid,
      out_bill_no: 'TRANSFER0001',
      openid: 'oReceiver',
      transfer_amount: 100,
      transfer_remark: '活动奖励',
      transfer_scene_id: '1000',
      transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '新会员' }],
    },
  })
}

const seen = ({ userItems }: Sandbox) =>
  userItems.map(({ kind, id, state, actions }) => [kind, id, state, actions.join()])

it('are what a user may do now, the newest first', async () => {
  const sandbox = await open()
  await use(sandbox)
  expect(seen(sandbox)).toEqual([
    ['transfer', 'TRANSFER0001', 'WAIT_USER_CONFIRM', 'confirm,decline'],
    ['contract', 'PAYEE0001', 'NOTSIGN', 'sign,cancel'],
  ])
  await sandbox.act('contract', 'PAYEE0001', 'sign')
  await sandbox.act('transfer', 'TRANSFER0001', 'confirm')
  expect(seen(sandbox)).toEqual([
    ['transfer', 'TRANSFER0001', 'SUCCESS', ''],
    ['contract', 'PAYEE0001', 'SIGNED', 'terminate'],
  ])
})

it.each([
  ['contract', 'PAYEE0001', 'terminate'],
  ['contract', 'NOBODY', 'sign'],
  ['transfer', 'TRANSFER0001', 'sign'],
  ['complaint', 'NOTHING', 'complain'],
])('refuse what cannot be done now: %s %s %s', async (kind, id, action) => {
  const sandbox = await open()
  await use(sandbox)
  await expect(sandbox.act(kind, id, action)).rejects.toThrow(RangeError)
})

it('are the same in two sandboxes with the same clock', async () => {
  const [first, second] = [await open(), await open()]
  await use(first)
  await use(second)
  expect(first.userItems).toEqual(second.userItems)
})
