import type { Page } from 'playwright-core'
import { type Sandbox, startSandbox } from '../../lib/sandbox'
import { openPage } from '../support/browser'
import { order, shop } from '../support/console-items'

jest.mock('../../lib/sandbox/products', () => ({
  ...jest.requireActual('../../lib/sandbox/products'),
  ...jest.requireActual('../support/console-items'),
}))

jest.setTimeout(60_000)

const SCRIPT = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>'
const LONG = 'x'.repeat(100_000)
/** Turns what follows it. */
const TURNED = '\u202eevil\u2066'
const HOSTILE = { script: SCRIPT, turned: TURNED, long: LONG, arabic: 'مرحبا بالعالم', null: '\u0000\u0007' }

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox()
  const url = `/v3/${encodeURIComponent(SCRIPT)}?${'q'.repeat(8_000)}`
  const headers = { 'x-hostile': SCRIPT, authorization: SCRIPT, accept: SCRIPT, 'user-agent': SCRIPT }
  for (const body of [JSON.stringify(HOSTILE), SCRIPT, LONG, Buffer.from([0xff, 0xfe, 0x00, 0x3c])])
    await fetch(sandbox.url + url, { method: 'POST', headers, body })
  shop.items = Object.values(HOSTILE).map((text) => {
    const fields = { [text]: text, code_url: text }
    return { ...order(text, { title: text, state: text, actions: [text], fields }), kind: text }
  })
  for (const text of Object.values(HOSTILE))
    sandbox.notify({
      event: 'SECURITY_ECHO.SUCCESS',
      url: `https://evil.test/${text}`,
      payload: { echo_message: text },
    })
  sandbox.fault({ kind: 'drop', path: SCRIPT })
})
afterAll(() => sandbox.close())

async function checked(
  view: string,
  run: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<string> {
  const { page, context, errors } = await openPage(`${sandbox.url}/#${view}`, {
    viewport: { width: 375, height: 700 },
  })
  await page.locator('main').waitFor()
  await run(page)
  const text = (await page.locator('main').textContent()) ?? ''
  expect(await page.evaluate('window.hacked')).toBeUndefined()
  expect(await page.locator('main script, main img:not(svg)').count()).toBe(0)
  expect(
    await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth'),
  ).toBe(true)
  expect(errors).toEqual([])
  await context.close()
  return text
}

it('is shown as text in the list of requests', async () => {
  await checked('requests')
})

it.each([1, 2, 3, 4])('is shown as text in request %i', async (id) => {
  const text = await checked(`requests/${id}`, (page) => page.getByText('Body', { exact: true }).waitFor())
  expect(text.includes(SCRIPT)).toBe(true)
})

it('turns nothing around it', async () => {
  const text = await checked('requests/1', (page) => page.getByText('Body', { exact: true }).waitFor())
  expect(/[\u202a-\u202e\u2066-\u2069]/.test(text)).toBe(false)
  expect(text.includes('\\u202eevil\\u2066')).toBe(true)
})

it('is shown as text among what users have', async () => {
  const text = await checked('items', (page) => page.getByRole('button').nth(2).waitFor())
  expect(text.includes(SCRIPT)).toBe(true)
  expect(text.length).toBeLessThan(50_000)
})

it('is shown as text among notifications', async () => {
  const text = await checked('notifications', async (page) =>
    page.getByText('Content', { exact: true }).first().click(),
  )
  expect(text.includes(SCRIPT)).toBe(true)
})

it('is shown as text among faults', async () => {
  expect((await checked('faults')).includes(SCRIPT)).toBe(true)
})

it('is no command', async () => {
  const { page, context, errors } = await openPage(`${sandbox.url}/#items`)
  await page.getByRole('button', { name: 'onerror' }).click()
  await page
    .getByRole('alert')
    .or(page.getByRole('status'))
    .filter({ hasText: 'onerror' })
    .waitFor({ state: 'attached' })
  expect(shop.done.some((it) => it.includes(SCRIPT))).toBe(true)
  expect(errors).toEqual([])
  await context.close()
})

it('is no address of a view', async () => {
  for (const hash of ['constructor', '__proto__/1', SCRIPT, 'requests/%00', 'requests/99999999999999999999'])
    await checked(encodeURI(hash))
})
