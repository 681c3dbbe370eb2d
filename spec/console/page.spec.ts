import type { Page } from 'playwright-core'
import { createClient } from '../../lib/client'
import { type Sandbox, startSandbox } from '../../lib/sandbox'
import { type OpenPage, openPage } from '../support/browser'
import { order, shop } from '../support/console-items'
import { type MerchantServer, startMerchantServer } from '../support/merchant-server'

jest.mock('../../lib/sandbox/products', () => ({
  ...jest.requireActual('../../lib/sandbox/products'),
  ...jest.requireActual('../support/console-items'),
}))

jest.setTimeout(60_000)

let sandbox: Sandbox
let merchant: MerchantServer
let opened: OpenPage | undefined

beforeEach(async () => {
  sandbox = await startSandbox()
  merchant = await startMerchantServer()
  shop.items = []
  shop.done = []
})
afterEach(async () => {
  const errors = opened?.errors.slice()
  await opened?.context.close()
  await sandbox.close()
  await merchant.close()
  expect(errors).toEqual([])
})

async function open(view = '', options = {}): Promise<Page> {
  opened = await openPage(`${sandbox.url}/${view && `#${view}`}`, options)
  return opened.page
}

/** Chromium tells of answers and connections that failed, as they are meant to here. */
const expectErrors = () => opened?.errors.splice(0)

const badge = (page: Page, text: string) => page.locator('.badge', { hasText: text })

describe('an order', () => {
  it('is paid by mouse, and the merchant told', async () => {
    shop.items.push(order('A1', { fields: { notify_url: merchant.url } }))
    const page = await open('items')
    await page.getByRole('button', { name: 'Pay' }).click()
    await badge(page, 'SUCCESS').waitFor()
    expect(shop.done).toEqual(['pay order A1'])
    await page.getByRole('link', { name: 'Notifications' }).click()
    await badge(page, 'received').waitFor()
    expect(merchant.received).toHaveLength(1)
  })

  it('is paid by keyboard alone', async () => {
    shop.items.push(order('A1'), order('A2'))
    const page = await open()
    const press = async (key: string, isThere: () => Promise<boolean>) => {
      for (let count = 0; count < 20 && !(await isThere()); count++) await page.keyboard.press(key)
    }
    const focused = () => page.evaluate('document.activeElement.textContent') as Promise<string>
    await press('Tab', async () => (await focused()) === 'Users')
    await page.keyboard.press('Enter')
    await press('Tab', async () => (await focused()) === 'Pay')
    await page.keyboard.press('Enter')
    await badge(page, 'SUCCESS').waitFor()
    expect(shop.done).toEqual(['pay order A2'])
    expect(await page.evaluate('document.activeElement.closest("li").textContent')).toContain('A2')
  })

  it('that cannot be paid any more says why', async () => {
    shop.items.push(order('A1'))
    const page = await open('items')
    await page.getByRole('button', { name: 'Pay' }).waitFor()
    shop.items = []
    await page.getByRole('button', { name: 'Pay' }).click()
    await page.getByRole('alert').filter({ hasText: 'pay is not possible now.' }).waitFor()
    expectErrors()
  })

  it('shows its code_url as a QR code', async () => {
    shop.items.push(order('A1'))
    const page = await open('items')
    await page.getByRole('img', { name: 'QR code of A1' }).waitFor()
  })

  it('offers actions that the page does not know', async () => {
    shop.items.push(order('A1', { actions: ['levitate'] }))
    const page = await open('items')
    await page.getByRole('button', { name: 'levitate' }).click()
    await page.getByRole('status').filter({ hasText: 'levitate: Done' }).waitFor({ state: 'attached' })
    expect(shop.done).toEqual(['levitate order A1'])
  })
})

describe('requests', () => {
  it('appear as they come, with what was signed and what was expected', async () => {
    const page = await open()
    await page.getByText('No request yet').waitFor()
    await createClient(sandbox.config).v3.certificates.get()
    await page.getByRole('link', { name: /获取平台证书列表.*200/ }).click()
    await page.getByText('Signature accepted').last().waitFor()
    await page
      .getByRole('region', { name: /^Expected/ })
      .filter({ hasText: '/v3/certificates' })
      .waitFor()
  })

  it('are explained where their signature is wrong, in both languages', async () => {
    await createClient(sandbox.config)
      .v3.certificates.get({ headers: { 'X-Sandbox-Fault': 'unsigned' } })
      .catch(() => undefined)
    await fetch(`${sandbox.url}/v3/certificates`, { headers: { accept: '*/*' } })
    const page = await open('requests/2')
    const explanation = page.locator('.explanation')
    await explanation.filter({ hasText: 'The request has no Authorization header.' }).waitFor()
    await page.getByRole('button', { name: '中文' }).click()
    await explanation.filter({ hasText: '请求缺少Authorization头。' }).waitFor()
  })

  it('are filtered, and forgotten', async () => {
    for (const path of ['/v3/certificates', '/v3/one', '/v3/two']) await fetch(sandbox.url + path)
    const page = await open()
    const links = page.locator('.requests li:visible')
    await page.getByLabel('Filter').fill('/v3/o')
    expect(await links.count()).toBe(1)
    await page.getByLabel('Filter').fill('nothing like it')
    await page.getByText('No request fits the filter.').waitFor()
    await page.getByRole('button', { name: 'Forget all requests' }).click()
    await page.getByText('No request yet').waitFor()
    expect(sandbox.requests).toEqual([])
  })

  it('may be a thousand', async () => {
    for (let batch = 0; batch < 21; batch++)
      await Promise.all(Array.from({ length: 50 }, (_, at) => fetch(`${sandbox.url}/v3/${batch * 50 + at}`)))
    const page = await open()
    await page.getByRole('link', { name: '/v3/1049' }).waitFor()
    expect(await page.locator('.requests li').count()).toBe(1_000)
    await fetch(`${sandbox.url}/v3/last`)
    await page.getByRole('link', { name: '/v3/last' }).waitFor()
    expect(await page.locator('.requests li').count()).toBe(1_000)
  })
})

describe('a notification', () => {
  it('is resent, duplicated and probed, and every answer is seen', async () => {
    const { id } = sandbox.notify({
      event: 'SECURITY_ECHO.SUCCESS',
      url: merchant.url,
      payload: { echo_message: 'x' },
    })
    await sandbox.waitForNotification({ id })
    const page = await open('notifications')
    const rows = page.locator('.deliveries tbody tr')
    for (const [name, count] of [
      ['Send again', 2],
      ['Send 3 at once', 5],
      ['Send a signature probe', 6],
    ] as const) {
      await page.getByRole('button', { name }).click()
      await rows.nth(count - 1).waitFor()
      expect(await rows.count()).toBe(count)
    }
    await page.getByText('expected 4xx or 5xx').waitFor()
    expect(merchant.received).toHaveLength(6)
  })

  it('keeps the focus on what was pressed, and what was folded out', async () => {
    const { id } = sandbox.notify({
      event: 'SECURITY_ECHO.SUCCESS',
      url: merchant.url,
      payload: { echo_message: 'x' },
    })
    await sandbox.waitForNotification({ id })
    const page = await open('notifications')
    await page.getByText('Send with something wrong').click()
    await page.getByRole('button', { name: 'No signature' }).click()
    await page.locator('.deliveries tbody tr').nth(1).waitFor()
    expect(await page.evaluate('document.activeElement.textContent')).toBe('No signature')
    expect(await page.getByRole('button', { name: 'Wrong signature' }).isVisible()).toBe(true)
  })
})

describe('the sandbox', () => {
  it('does wrong what is switched on', async () => {
    const page = await open('faults')
    const fault = page.getByRole('switch', { name: '500 System error' })
    await fault.click()
    await page.getByRole('switch', { name: '500 System error', checked: true }).waitFor()
    const call = createClient(sandbox.config).v3.certificates.get()
    await expect(call).rejects.toMatchObject({ code: 'SYSTEM_ERROR' })
    await page.getByText('hits: 1').waitFor()
    await fault.click()
    await page.getByRole('switch', { name: '500 System error', checked: false }).waitFor()
    expect(sandbox.faults).toEqual([])
  })

  it('does it for a path, as often as it is told', async () => {
    const page = await open('faults')
    await page.getByLabel('Only paths that begin with').fill('/v3/pay/')
    await page.getByLabel('How many requests').fill('2')
    await page.getByRole('switch', { name: 'Connection dropped' }).click()
    await page.getByText('/v3/pay/ · 2 ×').waitFor()
    expect(sandbox.faults).toMatchObject([{ kind: 'drop', path: '/v3/pay/', times: 2 }])
  })

  it('lets time pass, and takes a new certificate into use', async () => {
    const before = sandbox.clock.now()
    const page = await open('sandbox')
    await page.getByRole('button', { name: '1 day' }).click()
    await page.getByRole('status').filter({ hasText: '1 day: Done' }).waitFor({ state: 'attached' })
    expect(sandbox.clock.now() - before).toBeGreaterThanOrEqual(86_400_000)
    await page.getByRole('button', { name: 'Take a new certificate' }).click()
    await page.locator('.plain li').nth(1).waitFor()
  })

  it('shows its keys only when it is asked to', async () => {
    const page = await open('sandbox')
    const text = page.getByRole('region', { name: 'Configuration of a client' })
    await text.filter({ hasText: sandbox.url }).waitFor()
    expect(await text.textContent()).not.toContain('PRIVATE KEY')
    await page.getByRole('button', { name: 'Show with the keys' }).click()
    await text.filter({ hasText: 'PRIVATE KEY' }).waitFor()
  })

  it('forgets everything, when it is asked twice', async () => {
    sandbox.fault({ kind: 'drop' })
    const page = await open('sandbox')
    await page.getByRole('button', { name: 'Forget everything', exact: true }).click()
    expect(sandbox.faults).toHaveLength(1)
    await page.getByRole('button', { name: 'Really forget everything' }).click()
    await page.getByRole('status').filter({ hasText: 'Done' }).waitFor({ state: 'attached' })
    expect(sandbox.faults).toEqual([])
  })
})

describe('the language', () => {
  it('is the browser’s, until it is switched, and stays so', async () => {
    const page = await open('', { locale: 'zh-CN' })
    await page.getByRole('heading', { name: '微信支付沙箱' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'WeChat Pay sandbox' }).waitFor()
    await page.reload()
    await page.getByRole('heading', { name: 'WeChat Pay sandbox' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
  })
})

it('says when the sandbox is gone, and goes on when it is back', async () => {
  const port = Number(new URL(sandbox.url).port)
  const page = await open()
  await sandbox.close()
  await page.getByText('Not connected').waitFor()
  sandbox = await startSandbox({ port })
  await page.getByText('● Connected').waitFor({ timeout: 30_000 })
  expectErrors()
})
