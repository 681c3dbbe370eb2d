import { constants, createHash, type KeyObject, sign } from 'node:crypto'
import { type Explanation, type Sandbox, startSandbox } from '../../lib/sandbox'
import { requestText } from '../../lib/v3/signed-text'
import { merchant as other } from '../support/keys'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(() => sandbox.close())
beforeEach(() => sandbox.clear())

const PATH = '/v3/pay/transactions/native'
const JSON_BODY = { description: '腾讯/深圳', amount: { total: 1, currency: 'CNY' }, a_first: '<&>' }

interface Sent {
  method?: string
  url?: string
  body?: string
  /** What is signed otherwise than it is sent. */
  signed?: Partial<Record<'method' | 'url' | 'timestamp' | 'nonce' | 'body', string>>
  /** The whole text that is signed. */
  write?: (text: string) => string | Buffer
  fields?: Record<string, string>
  signature?: (text: Buffer) => string
  authorization?: string
}

const now = () => String(Math.floor(Date.now() / 1000))
const rsa = (text: Buffer | string, key: KeyObject = sandbox.identity.merchantKey, algorithm = 'sha256') =>
  sign(algorithm, Buffer.from(text), key).toString('base64')

/** Sends a request that is signed as a client may do by mistake, and gives what the sandbox says of it. */
async function explanationFor(sent: Sent): Promise<Explanation | undefined> {
  const { method = 'POST', url = PATH, body = method === 'GET' ? '' : JSON.stringify(JSON_BODY) } = sent
  const timestamp = sent.fields?.timestamp ?? now()
  const parts = { method, url, timestamp, nonce: 'nonce', body, ...sent.signed }
  const text = requestText(parts.method, parts.url, parts.timestamp, parts.nonce, parts.body)
  const signed = sent.write ? Buffer.from(sent.write(text.toString())) : text
  const { mchid, merchantSerial } = sandbox.identity
  const signature = sent.signature?.(signed) ?? rsa(signed)
  const fields = {
    mchid,
    nonce_str: 'nonce',
    timestamp,
    serial_no: merchantSerial,
    signature,
    ...sent.fields,
  }
  const pairs = Object.entries(fields).map(([name, value]) => `${name}="${value}"`)
  const authorization = sent.authorization ?? `WECHATPAY2-SHA256-RSA2048 ${pairs.join()}`
  const response = await fetch(sandbox.url + url, {
    method,
    headers: { authorization, accept: '*/*', 'user-agent': 'spec', 'content-type': 'application/json' },
    ...(body && { body }),
  })
  const answer = (await response.json()) as { message: string; detail: { issue: string } }
  const [exchange] = sandbox.requests
  if (!exchange?.explanation) return undefined
  expect([response.status, exchange.code]).toEqual([401, 'SIGN_ERROR'])
  expect(answer.message).toContain(exchange.explanation.zh)
  expect(answer.detail.issue).toContain(exchange.explanation.en)
  return exchange.explanation
}

const QUERY = '/v3/bill/tradebill?bill_date=2019-06-11&tar_type=%E4%B8%AD%20A'
const pretty = (value: object) => JSON.stringify(value, null, 2)
const get = { method: 'GET', url: QUERY }

it('has nothing to explain where the signature is right', async () => {
  expect(await explanationFor({})).toBeUndefined()
  expect(sandbox.requests).toMatchObject([
    { signature: 'accepted', expected: expect.stringMatching(/^POST\n\/v3\/pay/), name: 'Native下单' },
  ])
})

it.each<[what: string, mistake: string, sent: Sent]>([
  ['the query left out', 'URL_WITHOUT_QUERY', { ...get, signed: { url: '/v3/bill/tradebill' } }],
  ['the query decoded', 'URL_DECODED', { ...get, signed: { url: decodeURIComponent(QUERY) } }],
  [
    'the query with + for spaces',
    'URL_ENCODED_OTHERWISE',
    { ...get, signed: { url: QUERY.replace('%20', '+') } },
  ],
  [
    'the query in another order',
    'QUERY_ORDER',
    { ...get, url: '/v3/x?b=1&a=2', signed: { url: '/v3/x?a=2&b=1' } },
  ],
  [
    'the query as a body',
    'URL_WITHOUT_QUERY',
    { ...get, signed: { url: '/v3/bill/tradebill', body: QUERY.split('?')[1] } },
  ],
  ['the whole URL', 'URL_WITH_HOST', { signed: { url: `https://api.mch.weixin.qq.com${PATH}` } }],
  ['the path without /v3', 'URL_PREFIX', { signed: { url: '/pay/transactions/native' } }],
  ['a slash at the end', 'URL_TRAILING', { signed: { url: `${PATH}/` } }],
  ['the method in lower case', 'METHOD_CASE', { signed: { method: 'post' } }],
  ['another method', 'METHOD_OTHER', { signed: { method: 'GET' } }],
  ['milliseconds', 'TIMESTAMP_MILLISECONDS', { fields: { timestamp: String(Date.now()) } }],
  [
    'the time taken twice',
    'TIME_TAKEN_TWICE',
    { fields: { timestamp: now() }, signed: { timestamp: String(Number(now()) - 2) } },
  ],
  ['an old time', 'TIMESTAMP_EXPIRED', { fields: { timestamp: String(Number(now()) - 400) } }],
  ['no time at all', 'TIMESTAMP_INVALID', { fields: { timestamp: 'today' } }],
  ['the body left out', 'BODY_LEFT_OUT', { signed: { body: '' } }],
  ['{} for no body', 'BODY_INVENTED', { ...get, signed: { body: '{}' } }],
  ['the body indented', 'BODY_REFORMATTED', { signed: { body: pretty(JSON_BODY) } }],
  [
    'the body compact, and sent indented',
    'BODY_REFORMATTED',
    { body: pretty(JSON_BODY), signed: { body: JSON.stringify(JSON_BODY) } },
  ],
  [
    'the body as Python writes it',
    'BODY_REFORMATTED',
    { body: '{"a":1,"b":["x","y"]}', signed: { body: '{"a": 1, "b": ["x", "y"]}' } },
  ],
  [
    'the body’s keys sorted',
    'BODY_KEY_ORDER',
    { body: '{"b":1,"a":{"d":1,"c":2}}', signed: { body: '{"a":{"c":2,"d":1},"b":1}' } },
  ],
  [
    'the body with Chinese escaped',
    'BODY_ESCAPED',
    { body: '{"a":"中"}', signed: { body: '{"a":"\\u4e2d"}' } },
  ],
  ['the body with slashes escaped', 'BODY_ESCAPED', { body: '{"a":"/"}', signed: { body: '{"a":"\\/"}' } }],
  ['the body with < escaped', 'BODY_ESCAPED', { body: '{"a":"<"}', signed: { body: '{"a":"\\u003c"}' } }],
  [
    'the body with a line feed after it',
    'BODY_WHITE_SPACE',
    { body: '{"a":1}', signed: { body: '{"a":1}\n' } },
  ],
  ['no line feed at the end', 'LINE_FEED_MISSING', { write: (text) => text.slice(0, -1) }],
  ['line ends of Windows', 'LINE_FEED_OTHER', { write: (text) => text.replaceAll('\n', '\r\n') }],
  ['line feeds in two characters', 'LINE_FEED_OTHER', { write: (text) => text.replaceAll('\n', '\\n') }],
  ['nonce before timestamp', 'LINES_ORDER', { write: (text) => text.replace(/(\d{10})\n(nonce)/, '$2\n$1') }],
  ['a text of its own', 'TEXT_UNKNOWN', { write: () => 'something else' }],
  [
    'a digest of the text',
    'DIGESTED_TWICE',
    { write: (text) => createHash('sha256').update(text).digest('hex') },
  ],
  ['SHA-1', 'DIGEST_OTHER', { signature: (text) => rsa(text, undefined, 'sha1') }],
  ['another key', 'KEY_OTHER', { signature: (text) => rsa(text, other.privateKey) }],
  ['the platform’s key', 'KEY_OF_PLATFORM', { signature: (text) => rsa(text, sandbox.identity.platformKey) }],
  [
    'PSS',
    'PADDING_PSS',
    {
      signature: (text) =>
        sign('sha256', text, {
          key: sandbox.identity.merchantKey,
          padding: constants.RSA_PKCS1_PSS_PADDING,
        }).toString('base64'),
    },
  ],
  ['hex', 'SIGNATURE_NOT_BASE64', { signature: (text) => Buffer.from(rsa(text), 'base64').toString('hex') }],
  ['another merchant', 'MCHID_UNKNOWN', { fields: { mchid: '1900000002' } }],
  ['another serial number', 'SERIAL_UNKNOWN', { fields: { serial_no: '1234' } }],
  ['no scheme', 'AUTHORIZATION_SCHEME', { authorization: 'Bearer x' }],
  [
    'a field missing',
    'AUTHORIZATION_FIELD_MISSING',
    { authorization: 'WECHATPAY2-SHA256-RSA2048 mchid="1900000001"' },
  ],
])('tells of %s', async (_, mistake, sent) => {
  expect(await explanationFor(sent)).toMatchObject({ mistake })
})

it('knows the platform’s serial number and other spellings of the merchant’s', async () => {
  const { platformSerial, publicKeyId, merchantSerial } = sandbox.identity
  const mistakes = [
    platformSerial,
    publicKeyId,
    merchantSerial.replace(/../g, '$&:'),
    BigInt(`0x${merchantSerial}`),
  ]
  const found: (string | undefined)[] = []
  for (const serial of mistakes) {
    found.push((await explanationFor({ fields: { serial_no: String(serial) } }))?.mistake)
    sandbox.clear()
  }
  expect(found).toEqual(['SERIAL_OF_PLATFORM', 'SERIAL_OF_PLATFORM', 'SERIAL_SPELLING', 'SERIAL_SPELLING'])
})

it('finds two mistakes at once, and tells of both', async () => {
  const explanation = await explanationFor({ signed: { method: 'post', body: pretty(JSON_BODY) } })
  expect(explanation?.en).toMatch(/capitals/)
  expect(explanation?.en).toMatch(/white space/)
})

it('shows where what was signed first differs from what arrived', async () => {
  const explanation = await explanationFor({
    body: '{"total":1, "a":2}',
    signed: { body: '{"total":1,"a":2}' },
  })
  expect(explanation).toMatchObject({
    signed: expect.stringMatching(/\{"total":1,"a":2\}\n$/),
    difference: {
      line: 5,
      part: 'body',
      column: 12,
      expected: '{"total":1, "a":2}\n',
      signed: '{"total":1,"a":2}\n',
    },
  })
})

it('keeps the last requests only', async () => {
  const small = await startSandbox({ history: 2 })
  for (const path of ['/v3/a', '/v3/b', '/v3/c']) await fetch(small.url + path)
  await small.close()
  expect(small.requests.map(({ id, url }) => [id, url])).toEqual([
    [2, '/v3/b'],
    [3, '/v3/c'],
  ])
})

it.each([
  [1, ['/v3/c']],
  [0, []],
])('keeps %s', async (history, urls) => {
  const small = await startSandbox({ history })
  for (const path of ['/v3/a', '/v3/b', '/v3/c']) await fetch(small.url + path)
  await small.close()
  expect(small.requests.map(({ url }) => url)).toEqual(urls)
})

it.each([-1, 1.5, Number.NaN])('keeps no %s requests', async (history) => {
  await expect(startSandbox({ history })).rejects.toThrow(`history is ${history}`)
})
