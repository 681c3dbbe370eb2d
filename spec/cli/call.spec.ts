import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { type Sandbox, startSandbox } from '../../lib/sandbox'
import type { Answer } from '../../lib/sandbox/answer'
import type { ReceivedRequest } from '../../lib/sandbox/signature'
import { cli, merchantSettings, writeMerchantFiles, writeSettings } from '../support/cli'
import { newFolder } from '../support/folder'

const ORDER = {
  appid: 'wxd678efh567hg6787',
  mchid: '1900000001',
  description: '茶',
  out_trade_no: '1217752501201407033233368018',
  notify_url: 'https://shop.example/notify',
  amount: { total: 1 },
}
const NATIVE = 'v3.pay.transactions.native'
const QUERY = ['--var', 'out_trade_no=1217752501', '--query', 'mchid=1900000001']

const folder = newFolder()
let sandbox: Sandbox
let received: ReceivedRequest[] = []
let tamper: ((answer: Answer) => Answer) | undefined

beforeAll(async () => {
  sandbox = await startSandbox({
    tamper: (answer, request) => {
      received.push(request)
      return tamper?.(answer)
    },
  })
  writeMerchantFiles(folder.path, sandbox.identity)
  writeSettings(folder.path, merchantSettings(sandbox.identity, sandbox.url))
})

afterAll(() => sandbox.close())

beforeEach(() => {
  received = []
  tamper = undefined
})

const call = (argv: string[], options = {}) => cli(['call', ...argv], { cwd: folder.path, ...options })

describe('what to call', () => {
  it.each([
    ['a chain', [NATIVE, 'post']],
    ['a chain that ends in its verb', [`${NATIVE}.post`]],
    ['a chain whose only verb is left out', [NATIVE]],
    ['a path', ['v3/pay/transactions/native', 'POST']],
    ['a verb and a path', ['POST', '/v3/pay/transactions/native']],
  ])('is %s', async (_, words) => {
    const { code, stdout, stderr } = await call([...words, '--json', JSON.stringify(ORDER)])
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual({ code_url: expect.stringMatching(/^weixin:/) })
    expect(code).toBe(0)
    expect(received.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST /v3/pay/transactions/native',
    ])
  })

  it('takes variables of the path and a query', async () => {
    await call(['v3.pay.transactions.outTradeNo._out_trade_no_', 'get', ...QUERY])
    expect(received[0]?.url).toBe('/v3/pay/transactions/out-trade-no/1217752501?mchid=1900000001')
  })

  it('takes a path that was written out', async () => {
    await call(['GET', '/v3/pay/transactions/out-trade-no/1217752501?mchid=1900000001'])
    expect(received[0]?.url).toBe('/v3/pay/transactions/out-trade-no/1217752501?mchid=1900000001')
  })

  it('makes a list of a repeated query parameter', async () => {
    await call(['GET', '/v3/unknown', '--query', 'a=1', '--query', 'a=2', '--query', 'b='])
    expect(received[0]?.url).toBe('/v3/unknown?a%5B0%5D=1&a%5B1%5D=2&b=')
  })

  it('calls APIv2 with fields as XML', async () => {
    const fields = ['appid=wx1', 'body=Tea', 'out_trade_no=1', 'total_fee=1', 'spbill_create_ip=127.0.0.1']
    const xml = [...fields, 'notify_url=https://a.example', 'trade_type=NATIVE'].flatMap((field) => [
      '--xml',
      field,
    ])
    const { stdout, stderr } = await call(['POST', '/pay/unifiedorder', ...xml])
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toMatchObject({ result_code: 'SUCCESS' })
  })

  it('uploads a file', async () => {
    writeFileSync(folder.file('shop.png'), 'not really a picture')
    const { stdout, stderr } = await call(['v3.merchant.media.upload', '--form', 'file=@shop.png'])
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual({ media_id: expect.any(String) })
  })

  it.each([
    ['nothing', [], 'What is to be called?'],
    ['a verb alone', ['POST'], 'POST of which path?'],
    ['a third word', [NATIVE, 'post', 'now'], '3 words'],
    ['an unknown verb', [NATIVE, 'send'], '"send" is no verb; those are get, post'],
    ['an empty segment', ['v3..pay'], 'has an empty segment'],
    ['an unknown path without a verb', ['v3.pay.transactions.natve'], 'Near it: v3/pay/transactions/native'],
    [
      'a path with several verbs',
      ['v3/merchant-service/complaint-notifications'],
      'say get or post or put or delete',
    ],
    [
      'a variable that the path has not',
      ['v3.certificates', '--var', 'headers=1'],
      'It has none; parameters go into',
    ],
    ['a malformed meta', ['v3.merchant.media.upload', '--form', 'meta={x'], '--form: meta is no JSON'],
    ['a field without a value', ['v2.pay.orderquery', '--xml', 'out_trade_no'], '--xml needs name=value'],
    ['another host', ['GET', 'https://evil.example/v3/certificates'], 'PATH_UNSAFE'],
    [
      'a missing variable',
      ['v3.pay.transactions.id._transaction_id_.get'],
      '"transaction_id", which was not given',
    ],
  ])('refuses %s as usage, and sends nothing', async (_, words, said) => {
    const { code, stdout, stderr } = await call(words)
    expect(stderr).toContain(said)
    expect([code, stdout, received.length]).toEqual([2, '', 0])
  })
})

describe('the body', () => {
  it.each([
    ['a file', '@order.json', ''],
    ['standard input', '-', JSON.stringify(ORDER)],
  ])('is read from %s', async (_, json, stdin) => {
    writeFileSync(folder.file('order.json'), JSON.stringify(ORDER))
    const { stderr } = await call([NATIVE, '--json', json], { stdin })
    expect(stderr).toBe('')
    expect(JSON.parse(`${received[0]?.body}`)).toEqual(ORDER)
  })

  it('that is malformed is refused by its place, never quoted', async () => {
    const { code, stderr } = await call([NATIVE, '--json', '{"id_card": 330102199001011234,\n "name": oops}'])
    expect(stderr).toContain('--json is no JSON')
    expect(stderr).not.toMatch(/330102|oops/)
    expect(code).toBe(2)
  })

  it.each([
    ['{"amount": 12345678901234567890}', true],
    ['{"amount": {"total": 9007199254740993}}', true],
    ['{"out_trade_no": "12345678901234567890"}', false],
    ['{"amount": 9007199254740991, "rate": 0.006, "more": 1e3}', false],
  ])('%s is refused for its numbers: %p', async (json, refused) => {
    const { stderr } = await call([NATIVE, '--json', json, '--dry-run'])
    expect(stderr.includes('cannot be kept exactly')).toBe(refused)
  })

  it('that cannot be read is refused', async () => {
    expect((await call([NATIVE, '--json', '@missing.json'])).stderr).toContain(
      'missing.json cannot be read (ENOENT)',
    )
  })

  it('is read from standard input once', async () => {
    expect((await call([NATIVE, '--json', '-', '--query', '-'])).stderr).toContain('can be read once')
  })
})

describe('the answer', () => {
  const certificates = ['GET', '/v3/certificates']

  it('is plain in a pipe and coloured on a terminal, unless NO_COLOR is set', async () => {
    const colour = '\u001b['
    expect((await call(certificates)).stdout).not.toContain(colour)
    expect((await call(certificates, { tty: true })).stdout).toContain(colour)
    expect((await call(certificates, { tty: true, env: { NO_COLOR: '1' } })).stdout).not.toContain(colour)
    expect((await call(certificates, { env: { FORCE_COLOR: '1' } })).stdout).toContain(colour)
  })

  it('is written to a file on demand', async () => {
    const { stdout } = await call([...certificates, '--out', 'certificates.json'])
    expect(stdout).toBe('')
    expect(JSON.parse(readFileSync(folder.file('certificates.json'), 'utf8'))).toHaveProperty('data')
  })

  it('that is a file is printed as it is', async () => {
    tamper = () => ({ status: 200, headers: {}, body: gzipSync('`a\n') })
    const argv = ['GET', '/v3/billdownload/file', '--query', 'token=1']
    expect((await call(argv)).output).toEqual(gzipSync('`a\n'))
    expect((await call(argv, { tty: true })).stderr).toContain('--out FILE')
  })

  it('comes with status and Request-ID on demand', async () => {
    expect((await call([...certificates, '-i'])).stderr).toMatch(/HTTP 200/)
  })

  it('that was changed on the way is not printed', async () => {
    tamper = (answer) => ({ ...answer, body: Buffer.from(`${answer.body} `) })
    const { code, stdout, stderr } = await call(certificates)
    expect(stderr).toContain('SIGNATURE_MISMATCH')
    expect([code, stdout]).toEqual([1, ''])
  })
})

describe('a refusal', () => {
  const refused = [NATIVE, '--json', '{"mchid": "1900000001"}']

  it('says what is wrong on stderr', async () => {
    const { code, stdout, stderr } = await call(refused)
    expect(stderr).toMatch(/✗ 400 PARAM_ERROR: .+\n {2}field +\/appid\n/)
    expect([code, stdout]).toEqual([1, ''])
  })

  it('is JSON on demand', async () => {
    const { code, stderr } = await call([...refused, '--output', 'json'])
    expect(JSON.parse(stderr)).toMatchObject({
      error: { code: 'PARAM_ERROR', status: 400, detail: { field: '/appid' } },
    })
    expect(code).toBe(1)
  })

  it('cannot steer the terminal', async () => {
    tamper = (answer) => ({
      ...answer,
      status: 400,
      body: Buffer.from('{"code":"X\\u001b[2J","message":"\\u009b2J\\nbye"}'),
    })
    const { stderr } = await call(refused)
    expect(stderr).toContain('400 X\\u001b[2J: \\u009b2J bye')
  })

  it('names a host that does not answer', async () => {
    const { code, stderr } = await call([...refused, '--base-url', 'http://127.0.0.1:1'])
    expect(stderr).toMatch(/NETWORK_FAILED|ECONNREFUSED/)
    expect(code).toBe(1)
  })
})

describe('--dry-run', () => {
  const argv = [NATIVE, '--json', JSON.stringify(ORDER), '--dry-run']

  it('prints the five signed lines with visible ends, and sends nothing', async () => {
    const { code, stdout } = await call(argv)
    const [, signed] = stdout.split('Signed text:\n')
    expect(signed?.split('\n')).toEqual([
      'POST\\n',
      '/v3/pay/transactions/native\\n',
      expect.stringMatching(/^\d{10}\\n$/),
      expect.stringMatching(/^[0-9A-F]{32}\\n$/),
      `${JSON.stringify(ORDER)}\\n`,
      '',
    ])
    expect([code, received.length]).toEqual([0, 0])
  })

  it('masks the signature unless it is asked for', async () => {
    expect((await call(argv)).stdout).toContain('signature="***"')
    expect((await call([...argv, '--show-signature'])).stdout).toMatch(/signature="[\w+/=]{300,}"/)
  })

  it('is JSON on demand', async () => {
    const { stdout } = await call([...argv, '--output', 'json'])
    expect(JSON.parse(stdout)).toMatchObject({
      method: 'POST',
      url: `${sandbox.url}/v3/pay/transactions/native`,
    })
  })

  it.each([
    ['body', ['POST', '/pay/orderquery', '--xml', 'out_trade_no=1'], '<sign>***</sign>'],
    ['query', ['GET', '/appauth/getaccesstoken', '--query', 'code=1'], 'sign=***'],
  ])('masks the signature of APIv2 in the %s', async (_, words, shown) => {
    expect((await call([...words, '--dry-run'])).stdout).toContain(shown)
  })
})

it('prints a curl command that does the same', async () => {
  const { stdout } = await call([
    NATIVE,
    '--json',
    JSON.stringify({ ...ORDER, out_trade_no: 'CURL1', description: "it's" }),
    '--curl',
  ])
  expect(received).toEqual([])
  expect(stdout).toContain('valid for 5 minutes')
  expect(stdout).toContain(`curl -X POST '${sandbox.url}/v3/pay/transactions/native'`)
  const headers = Object.fromEntries(
    [...stdout.matchAll(/-H '([^:]+): (.*)' \\$/gm)].map(([, name, value]) => [name, value as string]),
  )
  const [, body] = /--data-raw '(.*)'$/s.exec(stdout.trimEnd()) as unknown as [string, string]
  const answer = await fetch(`${sandbox.url}/v3/pay/transactions/native`, {
    method: 'POST',
    headers,
    body: body.replaceAll("'\\''", "'"),
  })
  expect(answer.status).toBe(200)
})

it('tells curl of the TLS certificate where one is demanded', async () => {
  const argv = [
    'POST',
    '/secapi/pay/refund',
    '--xml',
    'out_trade_no=1',
    '--base-url',
    'https://127.0.0.1:9',
    '--curl',
  ]
  const { stdout } = await call(argv)
  expect(stdout).toContain(`--cert '${folder.file('apiclient_cert.pem')}'`)
  expect(stdout).toContain(`--key '${folder.file('apiclient_key.pem')}'`)
})

describe('--help', () => {
  it('shows what an operation takes and gives', async () => {
    const { code, stdout } = await call([NATIVE, '--help'], { cwd: '/nonexistent' })
    expect(stdout).toContain(
      'Native下单\nPOST /v3/pay/transactions/native\nhttps://pay.weixin.qq.com/doc/v3/',
    )
    expect(stdout).toMatch(/ out_trade_no\* +string +商户订单号/)
    expect(stdout).toMatch(/ total\* +integer +总金额 · 单位：分/)
    expect(stdout).toMatch(/ code_url\* +string +二维码链接/)
    expect(code).toBe(0)
  })

  it('marks what is sensitive', async () => {
    const { stdout } = await call(['v3.applyment4sub.applyment.post', '--help'])
    expect(stdout).toMatch(/ contact_name\*? +string .*敏感信息/)
  })

  it('is JSON on demand', async () => {
    const { stdout } = await call([NATIVE, '--help', '--output', 'json'])
    expect(JSON.parse(stdout)).toMatchObject([
      { method: 'POST', path: '/v3/pay/transactions/native', name: 'Native下单' },
    ])
  })

  it('without an operation is that of the command', async () => {
    const { code, stdout } = await call(['--help'])
    expect(stdout).toContain('Usage: wxpay call')
    expect(stdout).toContain('WECHATPAY_PRIVATE_KEY')
    expect(code).toBe(0)
  })

  it('says of an unknown operation which are near', async () => {
    const { code, stderr } = await call(['v3.pay.transactions.natve', '--help'])
    expect(stderr).toContain('v3/pay/transactions/native')
    expect(code).toBe(2)
  })
})
