import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import { createClient } from '../../lib/client'
import { type Sandbox, startSandbox } from '../../lib/sandbox'
import { openPage } from '../support/browser'
import { order, shop } from '../support/console-items'
import { type MerchantServer, startMerchantServer } from '../support/merchant-server'

jest.mock('../../lib/sandbox/products', () => ({
  ...jest.requireActual('../../lib/sandbox/products'),
  ...jest.requireActual('../support/console-items'),
}))

jest.setTimeout(60_000)

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const LOOKS = [
  { locale: 'en-GB', colorScheme: 'light', viewport: { width: 1280, height: 800 } },
  { locale: 'zh-CN', colorScheme: 'dark', viewport: { width: 375, height: 700 } },
] as const
const VIEWS = ['requests', 'requests/1', 'requests/2', 'items', 'notifications', 'faults', 'sandbox']

let sandbox: Sandbox
let merchant: MerchantServer
beforeAll(async () => {
  sandbox = await startSandbox()
  merchant = await startMerchantServer(500)
  await createClient(sandbox.config).v3.security.echo.post({
    json: { echo_message: 'x', notify_url: merchant.url },
  })
  await fetch(`${sandbox.url}/v3/certificates`)
  await sandbox.waitForNotification(({ attempts }) => attempts.length > 0)
  await sandbox.resend(sandbox.notifications[0]?.id as string, { fault: 'probe' })
  sandbox.fault({ kind: 'drop', path: '/v3/pay/' })
  shop.items = [order('A1'), order('A2', { state: 'SUCCESS', actions: [] })]
})
afterAll(async () => {
  await sandbox.close()
  await merchant.close()
})

describe.each(LOOKS)('in $locale, $colorScheme', (look) => {
  it.each(VIEWS)('axe finds nothing against #%s', async (view) => {
    const { page, context } = await openPage(`${sandbox.url}/#${view}`, look)
    if (view.includes('/')) await page.locator('.request table').first().waitFor()
    if (view === 'sandbox') await page.locator('pre').waitFor()
    for (const folded of await page.locator('details').all())
      await folded.evaluate('(it) => { it.open = true }')
    await page.evaluate(AXE)
    const { violations } = (await page.evaluate('axe.run()')) as AxeResults
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    await context.close()
  })

  it('shows where the focus is', async () => {
    const { page, context } = await openPage(sandbox.url, look)
    for (let count = 0; count < 8; count++) {
      await page.keyboard.press('Tab')
      const style = 'getComputedStyle(document.activeElement).outlineStyle'
      expect(await page.evaluate(style)).toBe('solid')
    }
    await context.close()
  })
})
