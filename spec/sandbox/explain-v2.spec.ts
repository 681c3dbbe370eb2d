import { createHash } from 'node:crypto'
import { type Sandbox, startSandbox } from '../../lib/sandbox'
import { type SignType, signFields } from '../../lib/v2/sign'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(() => sandbox.close())
beforeEach(() => sandbox.clear())

const FIELDS = {
  nonce_str: 'b',
  mch_id: '1900000001',
  appid: 'wx8888888888888888',
  out_trade_no: 'a b',
  attach: '',
}
const sorted = (fields: object) => Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1))
const joined = (pairs: [string, unknown][]) => pairs.map(([name, value]) => `${name}=${value}`).join('&')
const filled = (pairs: [string, unknown][]) => pairs.filter(([, value]) => value !== '')
const secret = () => sandbox.identity.secret.export().toString()
const md5 = (text: string, key = `&key=${secret()}`) =>
  createHash('md5')
    .update(text + key)
    .digest('hex')
    .toUpperCase()
const signed = (type: SignType) => signFields(new Map(Object.entries(FIELDS)), type, sandbox.identity.secret)

async function exchangeFor(sign: string) {
  const xml = Object.entries({ ...FIELDS, sign }).map(([name, value]) => `<${name}>${value}</${name}>`)
  const response = await fetch(`${sandbox.url}/pay/orderquery`, {
    method: 'POST',
    body: `<xml>${xml.join('')}</xml>`,
  })
  return { answer: await response.text(), exchange: sandbox.requests[0] }
}

it.each<[what: string, mistake: string, sign: () => string]>([
  ['the other algorithm', 'V2_TYPE', () => signed('HMAC-SHA256')],
  ['fields as they were sent', 'V2_NOT_SORTED', () => md5(joined(filled(Object.entries(FIELDS))))],
  ['empty fields', 'V2_EMPTY_SIGNED', () => md5(joined(sorted(FIELDS)))],
  ['encoded values', 'V2_ENCODED', () => md5(joined(filled(sorted(FIELDS))).replace('a b', 'a%20b'))],
  ['no key', 'V2_KEY_MISSING', () => md5(joined(filled(sorted(FIELDS))), '')],
  [
    'the APIv3 key',
    'V2_KEY_OF_V3',
    () => md5(joined(filled(sorted(FIELDS))), `&key=${sandbox.identity.apiv3Key.export()}`),
  ],
  ['another key', 'V2_UNKNOWN', () => md5(joined(filled(sorted(FIELDS))), '&key=x')],
  ['nothing', 'V2_SIGN_MISSING', () => ''],
])('tells of %s', async (_, mistake, sign) => {
  const { answer, exchange } = await exchangeFor(sign())
  expect(exchange).toMatchObject({ signature: 'refused', code: 'SIGN_ERROR', explanation: { mistake } })
  expect(answer).toContain(exchange?.explanation?.zh)
})

it('shows the text that it checked, without the key', async () => {
  const { exchange } = await exchangeFor(signed('MD5'))
  expect(exchange?.signature).toBe('accepted')
  expect(exchange?.expected).toBe(`${joined(filled(sorted(FIELDS)))}&key=<APIv2 key>`)
  expect(JSON.stringify(sandbox.requests)).not.toContain(secret())
})
