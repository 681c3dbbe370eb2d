import type { UnknownNode } from '../../types'
import { type LocalWechatPay, startLocalWechatPay } from '../support/local-wechatpay'

let server: LocalWechatPay
let warn: jest.SpyInstance

beforeAll(async () => {
  server = await startLocalWechatPay(() => ({ body: {} }))
})
beforeEach(() => {
  warn = jest.spyOn(process, 'emitWarning').mockImplementation(() => undefined)
})
afterEach(() => warn.mockRestore())
afterAll(() => server.close())

/** Each test has an operation of its own, as each field is warned of once in the life of a process. */
function node(path: string): UnknownNode {
  return server.client().chain(path)
}
const warnings = () => warn.mock.calls.map(([text]) => text as string)

it('warns of plaintext in a marked field, once, and never shows it', async () => {
  const guides = node('v3/smartguide/guides')
  for (let times = 0; times < 2; times++) await guides.post({ json: { name: '张三', mobile: '139' } })
  expect(warnings()).toEqual([
    'POST v3/smartguide/guides: the field "/name" is sent as plaintext, but WeChat Pay takes it encrypted.',
    'POST v3/smartguide/guides: the field "/mobile" is sent as plaintext, but WeChat Pay takes it encrypted.',
  ])
  expect(warn.mock.calls[0]?.[1]).toMatchObject({
    code: 'WECHATPAY_SENSITIVE_PLAINTEXT',
    type: 'WechatPayWarning',
  })
  expect(JSON.stringify(warn.mock.calls)).not.toMatch(/张三|139/)
})

it('warns of plaintext in a query parameter', async () => {
  await node('v3/smartguide/guides').get({ query: { mobile: '139', store_id: 1 } })
  expect(warnings()).toEqual([
    expect.stringContaining('GET v3/smartguide/guides: the query parameter "mobile"'),
  ])
})

it('warns of items of a list by one pointer', async () => {
  const receivers = [{ name: '张三' }, { name: '李四' }]
  await node('v3/profitsharing/orders').post({ json: { receivers } })
  expect(warnings()).toEqual([expect.stringContaining('"/receivers/*/name"')])
})

it.each<[string, unknown]>([
  ['what looks like ciphertext', Buffer.alloc(256, 1).toString('base64')],
  ['nothing', undefined],
  ['null', null],
  ['an empty text', ''],
])('says nothing of %s', async (_, name) => {
  await node('v3/profitsharing/receivers/add').post({ json: { name } })
  expect(warnings()).toEqual([])
})

it('warns of base64 of another length', async () => {
  await node('v3/profitsharing/receivers/add').post({ json: { name: Buffer.alloc(255).toString('base64') } })
  expect(warnings()).toHaveLength(1)
})

it('says nothing of operations without marked fields', async () => {
  await node('v3/pay/transactions/out-trade-no/1/close').post({ json: { name: '张三' } })
  expect(warnings()).toEqual([])
})

it('says nothing of what the client encrypts', async () => {
  const client = server.client({ sensitive: 'auto' })
  const path: string = 'v3/payroll-card/tokens'
  await (client.chain(path) as UnknownNode).post({ json: { user_name: '张三' } })
  expect(warnings()).toEqual([])
})
