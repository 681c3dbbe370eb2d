import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openPage } from '../support/browser'
import { Shop } from '../support/shop'

jest.setTimeout(60_000)

const SCREENSHOTS = join(__dirname, '../../build/screenshots/phone')
const PHONE = {
  locale: 'zh-CN',
  colorScheme: 'dark',
  viewport: { width: 360, height: 740 },
} as const

const DAY = { begin_date: '2026-01-05', end_date: '2026-01-06' }

mkdirSync(SCREENSHOTS, { recursive: true })

const focused = (page: Page) => page.evaluate('document.activeElement.textContent') as Promise<string>

/** Goes on by Tab to what is called that, and presses it. */
async function press(page: Page, name: string): Promise<void> {
  for (let count = 0; count < 40; count++) {
    await page.keyboard.press('Tab')
    if ((await focused(page)).endsWith(name)) return page.keyboard.press('Enter')
  }
  throw new Error(`Tab does not come to ${name}.`)
}

let shop: Shop
beforeEach(async () => {
  shop = await Shop.open()
})
afterEach(() => shop.shut())

it('is used by keyboard alone, in Chinese, on a dark screen as small as a phone', async () => {
  const { page, errors, context } = await openPage(shop.sandbox.url, PHONE)
  let step = 0
  const look = async (name: string) => {
    await page.screenshot({ path: join(SCREENSHOTS, `${++step}-${name}.png`), fullPage: true })
    const tooWide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth'
    expect([name, await page.evaluate(tooWide)]).toEqual([name, false])
  }
  await page.getByRole('heading', { name: '从这里开始' }).waitFor()
  await look('start')

  await shop.post('v3/pay/transactions/native', { json: shop.order() })
  await press(page, '用户侧')
  await page.getByRole('img', { name: 'T1' }).waitFor()
  await look('order')
  await press(page, '支付')
  await page.getByText('SUCCESS', { exact: true }).waitFor()
  await page.keyboard.press('Enter')
  await shop.delivered()
  await shop.refund()
  await page.getByText('PROCESSING', { exact: true }).waitFor()
  await look('paid')

  await press(page, '通知')
  await page.getByText('已接收').first().waitFor()
  await press(page, '重发')
  await page.locator('.deliveries tbody tr').nth(1).waitFor()
  await press(page, '内容')
  await look('notifications')

  await press(page, '故障')
  await look('faults')
  await press(page, '沙箱')
  await press(page, '到次日10:00（生成今日账单）')
  await page.getByText('2026-01-06 10:00:00').first().waitFor()
  await look('sandbox')

  await press(page, '请求')
  await page.getByRole('link', { name: /Native下单/ }).waitFor()
  await look('requests')
  await page.getByRole('link', { name: /Native下单/ }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('验签通过').last().waitFor()
  await page.locator('.request table').first().waitFor()
  await look('request')
  await press(page, '返回列表')
  await page.getByRole('link', { name: /申请退款/ }).waitFor()
  await press(page, 'English')
  await page.getByRole('heading', { name: 'WeChat Pay sandbox' }).waitFor()
  await look('english')
  expect(await shop.get('v3/merchant-service/complaints-v2', { query: DAY })).toMatchObject({
    total_count: 0,
  })
  expect(errors).toEqual([])
  await context.close()
})
