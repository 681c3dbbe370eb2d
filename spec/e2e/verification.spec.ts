import { gzipSync } from 'node:zlib'
import { createClient, type WechatPay, WechatPayApiError, WechatPaySignatureError } from '../../lib'
import { type Answer, createIdentity, type Sandbox, startSandbox } from '../../lib/sandbox'
import { signAnswer } from '../support/sign-answer'

type Tamper = (answer: Answer) => Answer

let sandbox: Sandbox
let wxpay: WechatPay
let tamper: Tamper | undefined

beforeAll(async () => {
  sandbox = await startSandbox({ tamper: (answer) => tamper?.(answer) })
  wxpay = createClient(sandbox.config)
})
afterAll(() => sandbox.close())
afterEach(() => {
  tamper = undefined
})

/** An operation that the sandbox answers as its example says, whatever happened before. */
const call = (options = {}) => wxpay.v3.capital.capitallhh.areas.provinces.get(options)

const without =
  (name: string): Tamper =>
  ({ headers, ...others }) => ({
    ...others,
    headers: Object.fromEntries(Object.entries(headers).filter(([header]) => header !== name)),
  })

const withHeaders =
  (changed: Record<string, string>): Tamper =>
  ({ headers, ...others }) => ({ ...others, headers: { ...headers, ...changed } })

const shifted =
  (seconds: number): Tamper =>
  (answer) => ({
    ...answer,
    headers: { ...answer.headers, ...signAnswer(sandbox.identity, answer.body, { shift: seconds }) },
  })

const flipped: Tamper = (answer) => {
  const body = Buffer.from(answer.body)
  body[10] = (body[10] as number) ^ 1
  return { ...answer, body }
}

const FORGERIES: [name: string, code: string, tamper: Tamper][] = [
  ['no Wechatpay-Timestamp', 'SIGNATURE_TIMESTAMP_MISSING', without('Wechatpay-Timestamp')],
  ['no Wechatpay-Nonce', 'SIGNATURE_NONCE_MISSING', without('Wechatpay-Nonce')],
  ['no Wechatpay-Serial', 'SIGNATURE_SERIAL_MISSING', without('Wechatpay-Serial')],
  ['no Wechatpay-Signature', 'SIGNATURE_VALUE_MISSING', without('Wechatpay-Signature')],
  [
    'no signature at all',
    'SIGNATURE_HEADERS_MISSING',
    ({ headers, ...others }) => ({ ...others, headers: {} }),
  ],
  ['a clock 301 s behind', 'SIGNATURE_CLOCK_SKEW', shifted(-301)],
  ['a clock 301 s ahead', 'SIGNATURE_CLOCK_SKEW', shifted(302)],
  [
    'a timestamp that is no number',
    'SIGNATURE_TIMESTAMP_INVALID',
    withHeaders({ 'Wechatpay-Timestamp': 'x' }),
  ],
  [
    'another serial',
    'SIGNATURE_KEY_UNKNOWN',
    withHeaders({ 'Wechatpay-Serial': '5157F09EFDC096DE15EBE81A47057A72' }),
  ],
  ['one flipped byte', 'SIGNATURE_MISMATCH', flipped],
  ['another nonce', 'SIGNATURE_MISMATCH', withHeaders({ 'Wechatpay-Nonce': 'other' })],
  ['a probe', 'SIGNATURE_PROBE', withHeaders({ 'Wechatpay-Signature': 'WECHATPAY/SIGNTEST/c2lnbg==' })],
  [
    'SM2',
    'SIGNATURE_TYPE_UNSUPPORTED',
    withHeaders({ 'Wechatpay-Signature-Type': 'WECHATPAY2-SM2-WITH-SM3' }),
  ],
]

describe('an answer with', () => {
  it.each(FORGERIES)('%s is refused as %s, and its data is not handed on', async (_, code, forgery) => {
    tamper = forgery
    const error = await call().catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(WechatPaySignatureError)
    expect((error as WechatPaySignatureError).code).toBe(code)
    expect(
      JSON.stringify(error) + require('node:util').inspect(error, { depth: 9, showHidden: true }),
    ).not.toMatch(/individual_auth_id|1900000109/)
  })

  it('a clock 299 s apart is believed', async () => {
    tamper = shifted(-299)
    expect((await call()).data).toHaveProperty('total_count')
  })

  it('a signature by the certificate instead of the public key is believed', async () => {
    tamper = (answer) => ({
      ...answer,
      headers: {
        ...answer.headers,
        ...signAnswer(sandbox.identity, answer.body, { serial: sandbox.identity.platformSerial }),
      },
    })
    expect((await call()).data).toHaveProperty('total_count')
  })

  it('a signature of another key under a known id is refused', async () => {
    const stranger = await createIdentity()
    tamper = (answer) => ({
      ...answer,
      headers: {
        ...answer.headers,
        ...signAnswer(stranger, answer.body, { serial: sandbox.identity.publicKeyId }),
      },
    })
    await expect(call()).rejects.toMatchObject({ code: 'SIGNATURE_MISMATCH' })
  })

  it('a content-encoding is verified as the bytes before it', async () => {
    tamper = ({ headers, body, ...others }) => ({
      ...others,
      headers: { ...headers, 'Content-Encoding': 'gzip' },
      body: gzipSync(body),
    })
    expect((await call()).data).toHaveProperty('total_count')
  })

  it.each([204, 202, 200])(
    'status %i and no body is verified over nothing, and is undefined',
    async (status) => {
      tamper = ({ headers }) => {
        const body = Buffer.alloc(0)
        return { status, headers: { ...headers, ...signAnswer(sandbox.identity, body) }, body }
      }
      const response = await call()
      expect([response.status, response.data]).toEqual([status, undefined])
    },
  )

  it('status 204 and no signature is refused', async () => {
    tamper = () => ({ status: 204, headers: {}, body: Buffer.alloc(0) })
    await expect(call()).rejects.toMatchObject({ code: 'SIGNATURE_HEADERS_MISSING', status: 204 })
  })
})

describe('what a user sets cannot switch verification off', () => {
  it.each<[string, object]>([
    ['transformResponse', { transformResponse: (data: unknown) => data }],
    ['responseType text', { responseType: 'text' }],
    ['responseType stream', { responseType: 'stream' }],
    ['responseType arraybuffer', { responseType: 'arraybuffer' }],
    ['validateStatus', { validateStatus: () => true }],
    ['validateStatus null', { validateStatus: null }],
    ['decompress', { decompress: false }],
  ])('%s', async (_, options) => {
    tamper = flipped
    await expect(call(options)).rejects.toMatchObject({ code: 'SIGNATURE_MISMATCH' })
  })

  it('but is honoured once the answer is verified', async () => {
    const text = await call({ responseType: 'text' })
    expect(JSON.parse(text.data as never)).toHaveProperty('total_count')
    const bytes = await call({ responseType: 'arraybuffer' })
    expect(Buffer.isBuffer(bytes.data)).toBe(true)
    const own = await call({ transformResponse: [(data: string) => data.length] })
    expect(own.data).toBe((text.data as unknown as string).length)
  })

  it('an answer of the status that the caller accepts is handed on when it is verified', async () => {
    const options = { validateStatus: () => true }
    const { status, data } = await wxpay.chain('v3/no/such/path').get(options)
    expect([status, data]).toMatchObject([404, { code: 'NOT_FOUND' }])
  })

  it('one that is not verified is an error whatever the caller accepts', async () => {
    tamper = without('Wechatpay-Signature')
    const options = { validateStatus: () => true }
    const error = await wxpay
      .chain('v3/no/such/path')
      .get(options)
      .catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(WechatPayApiError)
    expect(error).toMatchObject({ status: 404, verified: false, cause: { code: 'SIGNATURE_VALUE_MISSING' } })
  })
})

describe('files that WeChat Pay does not sign', () => {
  it.each([
    'v3/billdownload/file?token=t',
    'v3/merchant-service/images/abc',
    'v3/global/merchant-service/images/abc?complaint_id=1',
    'v3/transferdownload/signfile?token=t',
  ])('%s is handed on as bytes', async (path) => {
    tamper = () => ({ status: 200, headers: {}, body: Buffer.from('bytes') })
    const { data } = await wxpay.chain(path).get()
    expect(Buffer.isBuffer(data)).toBe(true)
  })

  it('a neighbour of theirs must be signed', async () => {
    tamper = () => ({ status: 200, headers: {}, body: Buffer.from('{}') })
    await expect(wxpay.chain('v3/billdownload/file/more').get()).rejects.toMatchObject({
      code: 'SIGNATURE_HEADERS_MISSING',
    })
    await expect(wxpay.chain('v3/billdownload/file' as string).post()).rejects.toMatchObject({
      code: 'SIGNATURE_HEADERS_MISSING',
    })
  })
})

it('a gateway’s HTML is an API error that says it is not verified', async () => {
  tamper = () => ({
    status: 502,
    headers: { 'Content-Type': 'text/html' },
    body: Buffer.from('<html>Bad</html>'),
  })
  const error = await call().catch((reason: unknown) => reason)
  expect(error).toMatchObject({ code: 'HTTP_502', status: 502, verified: false, retryable: true })
})
