import { writeFileSync } from 'node:fs'
import { createClient } from '../../lib'
import type { WechatPayApiError } from '../../lib/errors'
import { type Sandbox, startSandbox } from '../../lib/sandbox'
import { cli } from '../support/cli'
import { newFolder } from '../support/folder'
import { merchant as stranger } from '../support/keys'

const BODY = '{"appid":"wx1","description":"茶"}'
const REQUEST_ID = '08F7A5B3B20610FB0118B8D2A25B20FE0A28-268443699'

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await startSandbox()
})

afterAll(() => sandbox.close())

/** What WeChat Pay answers to a signature with another key. */
async function refused(): Promise<string> {
  const config = { ...sandbox.config, certificate: undefined, serial: sandbox.identity.merchantSerial }
  const wxpay = createClient({ ...config, privateKey: stranger.privateKey } as never)
  const error = await wxpay
    .chain('v3/pay/transactions/native')
    .post({ json: JSON.parse(BODY) })
    .catch((reason) => reason)
  const { code, apiMessage, detail } = error as WechatPayApiError
  const { sign_information, issue } = detail ?? {}
  return JSON.stringify({ code, message: apiMessage, detail: { issue, sign_information } })
}

async function explain(given: string, flags: string[] = [], stdin = '') {
  const { code, stdout, stderr } = await cli(['doctor', '--explain', given, '--json', ...flags], { stdin })
  return { exit: code, stderr, ...(stdout && JSON.parse(stdout)), said: stdout }
}

it('explains a Request-ID by its internal code', async () => {
  const { exit, internalCode, findings } = await explain(REQUEST_ID)
  expect(internalCode).toBe(268443699)
  expect(findings).toEqual(['The signature is wrong: detail.issue says where.'])
  expect(exit).toBe(0)
})

it('says of an unknown internal code whom to ask', async () => {
  expect((await explain('08F7A5B3B20610FB0118B8D2A25B20FE0A28-1')).findings[0]).toContain(
    "WeChat Pay's support",
  )
})

it('explains a refusal on standard input, with headers around it', async () => {
  const pasted = `HTTP/1.1 401 Unauthorized\nRequest-ID: ${REQUEST_ID}\n\n${await refused()}\n`
  const answer = await explain('-', [], pasted)
  expect(answer).toMatchObject({ exit: 0, code: 'SIGN_ERROR', requestId: REQUEST_ID })
  expect(answer.said).toContain('POST | /v3/pay/transactions/native | ')
  expect(answer.said).toContain(`a body of ${Buffer.byteLength(BODY)} bytes`)
})

it('explains a refusal in a file', async () => {
  const folder = newFolder()
  writeFileSync(folder.file('answer.json'), await refused())
  expect((await explain(folder.file('answer.json'))).said).toContain('Give the body by --body')
})

it('finds that the key is wrong where the body is the same', async () => {
  const { said } = await explain(await refused(), ['--body', BODY])
  expect(said).toContain('all is the same on both sides: the key is wrong')
})

it('finds where another body differs', async () => {
  const { said } = await explain(await refused(), ['--body', '-'], BODY.replace(',', ', '))
  expect(said).toMatch(/With this body the body differs: the signed text has \d+ bytes, WeChat Pay saw \d+/)
})

it.each([
  ['a path that is encoded twice', 'GET', '/v3/a?b=%25E8', '1', 'percent-encoded twice'],
  ['a body that got lost', 'POST', '/v3/a', '', 'No body arrived'],
  ['a timestamp in milliseconds', 'GET', '/v3/a', '', 'is in milliseconds'],
])('sees %s', async (_, method, url, body, says) => {
  const text = `${method}\n${url}\n${'1700000000000'}\nABC\n${body}\n`
  const sign_information = { method, url, truncated_sign_message: text, sign_message_length: text.length }
  const { said } = await explain(JSON.stringify({ code: 'SIGN_ERROR', detail: { sign_information } }))
  expect(said).toContain(says)
})

it.each([
  ['mchid', 'give mchid, key and certificate of one merchant'],
  ['serial_no', 'names no certificate of this merchant'],
  ['timestamp', 'Set the clock by NTP'],
])('explains a refused %s', async (field, says) => {
  const { said } = await explain(JSON.stringify({ code: 'SIGN_ERROR', detail: { field, issue: 'wrong' } }))
  expect(said).toContain(says)
})

it.each(['{', '{}', '{"detail":{"sign_information":{"sign_message_length":1}}}', '[]', '{"detail":[]}'])(
  'finds nothing in %s',
  async (text) => {
    expect(await explain(text.startsWith('{') ? text : '-', [], text)).toMatchObject({
      exit: 1,
      findings: [],
    })
  },
)

it('says how to give what cannot be read', async () => {
  const { exit, stderr } = await explain('nowhere.json')
  expect(stderr).toContain('Give a file, - for standard input, or a Request-ID')
  expect(exit).toBe(2)
})
