import { createHash, sign, verify } from 'node:crypto'
import { createClient } from '../../lib/client'
import { type Sandbox, startSandbox } from '../../lib/sandbox'
import { requestText, responseText } from '../../lib/v3/signed-text'
import type { UnknownNode, WechatPay } from '../../types'

let sandbox: Sandbox
let wxpay: WechatPay

beforeAll(async () => {
  sandbox = await startSandbox()
  wxpay = createClient({ ...sandbox.config, sensitive: 'auto' })
})
afterAll(() => sandbox.close())

interface Sent {
  body?: string | Buffer
  /** What is signed, unless it is the body. */
  signed?: string
  headers?: Record<string, string>
}

/** Sends a request as another client would: signed, and with nothing of this package's. */
async function send(method: string, url: string, { body = '', signed, headers = {} }: Sent = {}) {
  const { mchid, merchantSerial, merchantKey } = sandbox.identity
  const timestamp = String(Math.floor(Date.now() / 1000))
  const text = requestText(method, url, timestamp, 'nonce', signed ?? body)
  const signature = sign('RSA-SHA256', text, merchantKey).toString('base64')
  const parts = { mchid, nonce_str: 'nonce', timestamp, serial_no: merchantSerial, signature }
  const authorization = Object.entries(parts).map(([name, value]) => `${name}="${value}"`)
  const response = await fetch(sandbox.url + url, {
    method,
    headers: {
      'user-agent': 'spec',
      accept: 'application/json',
      authorization: `WECHATPAY2-SHA256-RSA2048 ${authorization.join()}`,
      ...(body && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body && { body }),
  })
  const bytes = Buffer.from(await response.arrayBuffer())
  const json = bytes.length > 0 && bytes[0] === 0x7b ? JSON.parse(bytes.toString()) : undefined
  return { status: response.status, headers: response.headers, bytes, json }
}

const refusal = (field: string, issue: unknown = expect.any(String)) => ({
  status: 400,
  json: { code: 'PARAM_ERROR', detail: expect.objectContaining({ field, issue }) },
})

describe('fields', () => {
  it('may be in a list of the query', async () => {
    const node = wxpay.chain(
      'v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl' as string,
    ) as UnknownNode
    const get = (...fapiao_ability_type_list: string[]) => {
      const required = {
        operation_type: 'AUTH_BINDING',
        fapiao_mode: 'TENCENT_DIGITAL_TAX',
        invite_code: '1',
      }
      return node.get({ query: { ...required, fapiao_ability_type_list } })
    }
    expect((await get('BASE_ABILITY', 'REFINED_OIL_ABILITY')).status).toBe(200)
    await expect(get('BASE_ABILITY', 'NO_ABILITY')).rejects.toMatchObject({
      code: 'PARAM_ERROR',
      detail: { field: '/fapiao_ability_type_list/1' },
    })
  })

  it('are refused where a query has them twice', async () => {
    const url = '/v3/bill/tradebill?bill_date=2019-06-11&bill_date=2019-06-12'
    expect(await send('GET', url)).toMatchObject(refusal('/bill_date', '重复出现'))
  })

  it('of JSON text are parsed and checked', async () => {
    const url = (partner: string) => `/v3/marketing/partnerships?partner=${encodeURIComponent(partner)}`
    expect((await send('GET', url('{"type":"APPID","appid":"wx1"}'))).status).toBe(200)
    expect(await send('GET', url('{"type":1}'))).toMatchObject(refusal('/partner/type'))
    expect(await send('GET', url('{'))).toMatchObject(refusal('/partner', '不是合法的JSON文本'))
  })

  it('that are required of the headers are demanded', async () => {
    const body = JSON.stringify({
      partner: { type: 'APPID' },
      authorized_data: { business_type: 'FAVOR_STOCK' },
    })
    const url = '/v3/marketing/partnerships/build'
    expect(await send('POST', url, { body })).toMatchObject(refusal('/Idempotency-Key', '缺少必填参数'))
    expect((await send('POST', url, { body, headers: { 'idempotency-key': '1' } })).status).toBe(200)
  })

  it('that are sensitive demand the key’s id', async () => {
    const body = JSON.stringify({ cert_no: wxpay.encrypt('42'), real_name: wxpay.encrypt('张三') })
    const answer = await send('POST', '/v3/gov/subsidy/zhejiang/qualifications/query', { body })
    expect(answer).toMatchObject(refusal('/Wechatpay-Serial', '缺少必填参数'))
  })

  it('in a path tell operations apart whose paths look the same', async () => {
    const { status } = await send('POST', '/v3/apply4subject/applyment/1900013511_10000/cancel')
    expect(status).toBe(204)
  })
})

describe('uploads', () => {
  const bytes = Buffer.from([...Array(256).keys()])
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const UPLOAD = '/v3/merchant/media/upload'

  async function upload(meta: string, changes: { file?: string; filename?: string; signed?: string } = {}) {
    const { file = 'file', filename = 'a.png', signed = meta } = changes
    const form = new FormData()
    form.append('meta', meta)
    form.append(file, new File([bytes], filename, { type: 'image/png' }))
    const written = new Response(form)
    return send('POST', UPLOAD, {
      body: Buffer.from(await written.arrayBuffer()),
      signed,
      headers: { 'content-type': written.headers.get('content-type') as string },
    })
  }

  it('are signed over their meta alone', async () => {
    const meta = JSON.stringify({ filename: 'a.png', sha256 })
    expect(await upload(meta)).toMatchObject({ status: 200, json: { media_id: expect.any(String) } })
    expect(await upload(meta, { signed: '' })).toMatchObject({ status: 401, json: { code: 'SIGN_ERROR' } })
  })

  it.each<[string, object, object, string]>([
    ['another digest', { sha256: '0'.repeat(64) }, {}, '/meta/sha256'],
    ['another name', { filename: 'b.png' }, {}, '/meta/filename'],
    ['an unknown field', { bank_type: 'CFT' }, {}, '/meta/bank_type'],
    ['a number for a name', { filename: 1 }, {}, '/meta/filename'],
    ['a file of another name', {}, { file: 'image' }, '/file'],
  ])('are refused with %s', async (_, changes, form, field) => {
    const meta = JSON.stringify({ filename: 'a.png', sha256, ...changes })
    expect(await upload(meta, form)).toMatchObject(refusal(field))
  })

  it('are refused with a meta that is no JSON', async () => {
    expect(await upload('{')).toMatchObject(refusal('/meta', '不是合法的JSON文本'))
  })

  it('are forms', async () => {
    const body = JSON.stringify({ filename: 'a.png', sha256 })
    expect(await send('POST', UPLOAD, { body })).toMatchObject(refusal('Content-Type'))
  })
})

describe('answers', () => {
  it('of statements are signed by their digest', async () => {
    const { headers, bytes } = await send('GET', '/v3/global/statements?date=20180130')
    const digest = headers.get('wechatpay-statement-sha1')
    expect(digest).toBe(createHash('sha1').update(bytes).digest('hex'))
    const [timestamp = '', nonce = '', signature = ''] = ['timestamp', 'nonce', 'signature'].map(
      (name) => headers.get(`wechatpay-${name}`) ?? '',
    )
    const text = responseText(timestamp, nonce, Buffer.from(`{"sha1":"${digest}"}`))
    const { platformCertificate } = sandbox.identity
    expect(verify('RSA-SHA256', text, platformCertificate, Buffer.from(signature, 'base64'))).toBe(true)
  })

  it('of the overseas API hold certificates as well', async () => {
    const { data } = await wxpay.v3.global.certificates.get()
    expect(data.data[0]?.serial_no).toBe(sandbox.identity.platformSerial)
  })

  it('hold JSON text where the catalogue says so', async () => {
    const { json } = await send('GET', '/v3/med-ins/orders/mix-trade-no/1')
    expect(typeof JSON.parse(json.passthrough_response_content)).toBe('object')
  })
})
