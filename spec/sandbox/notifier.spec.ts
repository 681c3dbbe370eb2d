import { createClient } from '../../lib/client'
import type { WechatPay } from '../../types'
import { startWatchedSandbox } from '../support/watched-sandbox'

let watched: Awaited<ReturnType<typeof startWatchedSandbox>>
let wxpay: WechatPay
beforeEach(async () => {
  watched = await startWatchedSandbox()
  wxpay = createClient({ ...watched.sandbox.config, sensitive: 'auto' })
})
afterEach(() => watched.close())

const echo = (notify_url: string) =>
  wxpay.v3.security.echo.post({
    json: { echo_message: 'hello', encrypted_echo_message: '你好', notify_url },
  })

it('encrypts what is sensitive in a notification for the merchant', async () => {
  await echo(watched.notifyUrl.url)
  const { says } = await watched.notifyUrl.next()
  const sealed = String(says.encrypt_echo_message)
  expect(says).toEqual({ echo_message: 'hello', encrypt_echo_message: expect.not.stringContaining('你好') })
  await expect(wxpay.decrypt(sealed)).resolves.toBe('你好')
})

it('keeps a notification whose URL is none', async () => {
  await echo('nowhere')
  expect(watched.sandbox.notifications).toMatchObject([{ url: 'nowhere', state: 'not sent', attempts: [] }])
})
