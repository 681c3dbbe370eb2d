import { createClient } from '../../lib/client'
import { type Sandbox, startSandbox } from '../../lib/sandbox'
import type { UnknownNode, WechatPay } from '../../types'

const RECEIVERS: string = 'v3/profitsharing/receivers/add'
const receiver = {
  appid: 'wxd678efh567hg6787',
  type: 'PERSONAL_OPENID',
  account: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  relation_type: 'PARTNER',
  name: '张三',
}

let sandbox: Sandbox
let wxpay: WechatPay

beforeAll(async () => {
  sandbox = await startSandbox()
  wxpay = createClient(sandbox.config)
})

afterAll(() => sandbox.close())

const receivers = () => wxpay.chain(RECEIVERS) as UnknownNode

it('decrypts what it is sent, and encrypts what it answers', async () => {
  const { data } = await receivers().post({ json: receiver, sensitive: 'auto' })
  expect(data).toMatchObject({ name: '张三' })
})

it('answers ciphertext to a client that decrypts by itself', async () => {
  const { data } = await receivers().post({ json: { ...receiver, name: wxpay.encrypt('李四') } })
  await expect(wxpay.decrypt((data as { name: string }).name)).resolves.toBe('李四')
})

it.each<[string, () => string]>([
  ['is plaintext', () => '张三'],
  ['is encrypted with another scheme', () => wxpay.encrypt('张三', { scheme: 'RSAES-PKCS1-v1_5' })],
])('refuses a field that %s', async (_, name) => {
  const emitWarning = jest.spyOn(process, 'emitWarning').mockImplementation()
  await expect(receivers().post({ json: { ...receiver, name: name() } })).rejects.toMatchObject({
    code: 'PARAM_ERROR',
    detail: { field: '/name', location: 'body' },
  })
  emitWarning.mockRestore()
})

it('decrypts query parameters', async () => {
  const guides = wxpay.chain('v3/smartguide/guides' as string) as UnknownNode
  const query = { store_id: 1, mobile: '13900000000' }
  await expect(guides.get({ query, sensitive: 'auto' })).resolves.toMatchObject({ status: 200 })
  const emitWarning = jest.spyOn(process, 'emitWarning').mockImplementation()
  await expect(guides.get({ query })).rejects.toMatchObject({
    code: 'PARAM_ERROR',
    detail: { field: '/mobile', location: 'query' },
  })
  emitWarning.mockRestore()
})

it('speaks the scheme of the overseas API', async () => {
  const overseas = wxpay.chain('v3/global/profit-sharing/receivers' as string) as UnknownNode
  const json = { ...receiver, relation_type: 'SUPPLIER' }
  const { data } = await overseas.post({ json, sensitive: 'auto' })
  expect(data).toMatchObject({ name: '张三' })
})
