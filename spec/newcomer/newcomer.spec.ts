import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openPage } from '../support/browser'
import { packPackage, run } from '../support/packed-package'
import { Program } from '../support/program'
import { readCode } from '../support/read-code'

/**
 * The first five minutes of somebody who has an empty folder, npm and a browser: each command as one types it, and what
 * the sandbox prints pasted as it stands.
 */
const ROOT = join(__dirname, '../..')
const SCREENSHOTS = join(ROOT, 'build/screenshots/newcomer')
const PASTED = 'pasted.sh'
const ORDER = 'T20261122'
const REFUND = 'R20261122'

jest.setTimeout(120_000)

let folder: string
const programs: Program[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wechatpay-chain-newcomer-'))
  mkdirSync(SCREENSHOTS, { recursive: true })
  const { tarball } = await packPackage(folder)
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  const others = ['express', 'tsx'].map((name) => `${name}@${versionOf(name)}`)
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball, ...others], folder)
  for (const name of ['client.ts', 'handle.ts', 'express.ts'])
    await cp(join(ROOT, 'examples/notifications', name), join(folder, name))
})

afterAll(async () => {
  for (const program of programs.reverse()) await program.stop()
  await rm(folder, { recursive: true, force: true })
})

function versionOf(name: string): string {
  return JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')).version
}

/** What one finds in a shell: nothing of a merchant yet. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(WECHATPAY_|npm_|NODE_OPTIONS)/.test(name))
  return { ...(Object.fromEntries(own) as NodeJS.ProcessEnv), NO_COLOR: '1', PORT: '0' }
}

function start(command: string, ...args: string[]): Program {
  const program = new Program(command, args, { cwd: folder, env: environment() })
  programs.push(program)
  return program
}

/** A command in a shell into which it was pasted what the sandbox printed. */
const afterPasting = (...command: string[]) => ['-c', `. ./${PASTED} && exec "$@"`, 'sh', ...command]

const npx = (...command: string[]) => run('sh', afterPasting('npx', ...command), folder, environment())

/** The lines that the sandbox prints for a shell, and those for a program. */
function printedFor(sandbox: Program): { shell: string; program: string } {
  const { lines } = sandbox
  const begin = lines.findIndex((line) => line.startsWith('import '))
  const end = lines.indexOf('})', begin)
  return {
    shell: lines.filter((line) => line.startsWith('export ')).join('\n'),
    program: lines.slice(begin, end + 1).join('\n'),
  }
}

const placeOrder = (notifyUrl: string) => `
const { data } = await wxpay.v3.pay.transactions.native.post({
  json: {
    appid: 'wxd678efh567hg6787',
    mchid: '1900000001',
    description: '一杯咖啡',
    out_trade_no: '${ORDER}',
    notify_url: '${notifyUrl}',
    amount: { total: 100 },
  },
})
console.log(data.code_url)
`

const day = async (page: Page) => ((await page.locator('.clock').textContent()) as string).slice(0, 10)
const card = (page: Page, text: string) => page.locator('.card', { hasText: text }).first()

it('sells a coffee, gives the money back, and reads the bill, in five minutes', async () => {
  const sandbox = start('npx', 'wxpay', 'sandbox', '--port', '0')
  await sandbox.line(/^ {2}end it/)
  const printed = printedFor(sandbox)
  const [, console = ''] = await sandbox.line(/open (http:\S+) in a browser/)
  writeFileSync(join(folder, PASTED), printed.shell)

  const { page, errors, context } = await openPage(console, { viewport: { width: 1280, height: 800 } })
  let step = 0
  const screenshot = (name: string) =>
    page.screenshot({ path: join(SCREENSHOTS, `${++step}-${name}.png`), fullPage: true })
  await screenshot('console')

  const shop = start('sh', ...afterPasting('npx', 'tsx', 'express.ts'))
  const [, address] = await shop.line(/^listening at (http:\S+)/)
  const notifyUrl = `${address}/notify`
  const checks = (await npx('wxpay', 'doctor', '--notify', notifyUrl)).split('\n')
  expect(checks.filter((line) => !/^✓ /.test(line))).toEqual(['', 'All well.'])

  writeFileSync(join(folder, 'order.mjs'), printed.program + placeOrder(notifyUrl))
  const codeUrl = await run('sh', afterPasting('node', 'order.mjs'), folder, environment())
  await page.getByRole('link', { name: 'Users' }).click()
  const code = page.getByRole('img', { name: `QR code of ${ORDER}` })
  expect(await readCode(code)).toBe(codeUrl)
  await screenshot('order')

  await page.getByRole('button', { name: 'Pay', exact: true }).click()
  await card(page, ORDER).getByText('SUCCESS', { exact: true }).waitFor()
  await shop.line(new RegExp(`^paid: ${ORDER} by \\d+, 100 fen`))
  await screenshot('paid')

  const refund = { out_trade_no: ORDER, out_refund_no: REFUND, notify_url: notifyUrl }
  const amount = { refund: 40, total: 100, currency: 'CNY' }
  const sold = await day(page)
  await npx('wxpay', 'call', 'v3.refund.domestic.refunds', '--json', JSON.stringify({ ...refund, amount }))
  await shop.line(new RegExp(`^refunded: ${REFUND}`))
  await card(page, REFUND).getByText('SUCCESS', { exact: true }).waitFor()
  await screenshot('refunded')
  await page.getByRole('link', { name: 'Notifications' }).click()
  await card(page, 'REFUND.SUCCESS').locator('.badge.received').waitFor()
  await screenshot('notifications')

  await page.getByRole('link', { name: 'Sandbox' }).click()
  await page.getByRole('button', { name: 'Until the bills of today are there' }).click()
  await page.locator('.clock').filter({ hasNotText: sold }).waitFor()
  await screenshot('next-day')
  const downloaded = await npx('wxpay', 'bill', 'download', '--date', sold, '--out', 'bill.csv')
  expect(downloaded).toContain('SHA1 as WeChat Pay says')
  const rows = (await npx('wxpay', 'bill', 'parse', 'bill.csv', '--json')).split('\n')
  expect(rows.map((row) => JSON.parse(row))).toEqual([
    expect.objectContaining({ out_trade_no: ORDER, trade_state: 'SUCCESS', total: 100 }),
    expect.objectContaining({
      out_trade_no: ORDER,
      out_refund_no: REFUND,
      trade_state: 'REFUND',
      refund: 40,
    }),
  ])
  await page.getByRole('link', { name: 'Requests' }).click()
  await page.getByRole('link', { name: /申请交易账单.*200/ }).click()
  await page.getByText('Signature accepted').last().waitFor()
  await screenshot('bill')
  expect(errors).toEqual([])
  await context.close()
})
