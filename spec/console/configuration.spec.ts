import { Agent } from 'node:https'
import { createClient } from '../../lib/client'
import { type Sandbox, startSandbox } from '../../lib/sandbox'

let sandbox: Sandbox
afterEach(() => sandbox.close())

async function configuration(keys: boolean): Promise<string> {
  const { Agent: Dispatcher, fetch: get } = { Agent, fetch }
  const page = sandbox.ca ? undefined : get
  const body = JSON.stringify({ keys })
  const headers = { origin: sandbox.url, 'content-type': 'application/json' }
  if (page)
    return (
      (await (
        await page(`${sandbox.url}/_console/configuration`, { method: 'POST', headers, body })
      ).json()) as { text: string }
    ).text
  const { request } = await import('node:https')
  return new Promise((resolve, reject) => {
    const agent = new Dispatcher({ ca: sandbox.ca as string })
    const sent = request(
      `${sandbox.url}/_console/configuration`,
      { method: 'POST', headers, agent },
      async (response) => {
        let text = ''
        for await (const chunk of response) text += chunk
        resolve(JSON.parse(text).text)
      },
    )
    sent.on('error', reject).end(body)
  })
}

describe.each([false, true])('with tls: %s', (tls) => {
  beforeEach(async () => {
    sandbox = await startSandbox({ tls })
  })

  it('works as it is pasted', async () => {
    const text = await configuration(true)
    const program = text.replace(/^import .*$/gm, '').replace('const wxpay =', 'return')
    const wxpay = new Function('createClient', 'Agent', program)(createClient, Agent) as ReturnType<
      typeof createClient
    >
    expect((await wxpay.v3.certificates.get()).status).toBe(200)
  })

  it('shows no key unless it is asked to', async () => {
    const text = await configuration(false)
    expect(text).not.toMatch(/BEGIN|throw-away/)
    expect(text).toContain(sandbox.url)
  })
})
