import { existsSync } from 'node:fs'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'

/** Where Debian and others put it. */
const PATHS = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

let browser: Promise<Browser> | undefined

/** Starts the Chromium of this machine; none is downloaded. */
function launch(): Promise<Browser> {
  const executablePath = PATHS.find((path) => path && existsSync(path))
  if (!executablePath)
    throw new Error('These specs need Chromium: apt-get install chromium, or set CHROMIUM to its path.')
  browser ??= chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
  return browser
}

afterAll(async () => {
  await (await browser)?.close()
})

/** A page of its own, and what went wrong in it. */
export interface OpenPage {
  page: Page
  context: BrowserContext
  errors: string[]
}

export async function openPage(url: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const context = await (await launch()).newContext({ locale: 'en-GB', ...options })
  context.setDefaultTimeout(10_000)
  const page = await context.newPage()
  const errors: string[] = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(String(error)))
  await page.goto(url)
  await page.getByText('●').waitFor()
  return { page, context, errors }
}
