import { createClient } from '../../lib/client'
import { type FaultOptions, type Sandbox, type SandboxOptions, startSandbox } from '../../lib/sandbox'

let sandbox: Sandbox
afterEach(() => sandbox.close())

async function start(options: SandboxOptions = {}) {
  sandbox = await startSandbox(options)
  return createClient({
    ...sandbox.config,
    axios: { ...sandbox.config.axios, timeout: 500, maxRedirects: 0 },
  })
}

const codes = [
  ['bad-signature', 'SIGNATURE_MISMATCH'],
  ['old-timestamp', 'SIGNATURE_CLOCK_SKEW'],
  ['unknown-serial', 'SIGNATURE_KEY_UNKNOWN'],
  ['unsigned', 'SIGNATURE_HEADERS_MISSING'],
  ['probe', 'SIGNATURE_PROBE'],
  ['too-many-requests', 'FREQUENCY_LIMITED'],
  ['system-error', 'SYSTEM_ERROR'],
  ['bad-gateway', 'HTTP_502'],
  ['redirect', 'HTTP_302'],
  ['slow', 'NETWORK_TIMEOUT'],
  ['drop', 'NETWORK_FAILED'],
  ['truncate', 'NETWORK_FAILED'],
] as const

describe.each(codes)('the fault %s', (kind, code) => {
  it('makes a client fail', async () => {
    const wxpay = await start({ faults: [{ kind }] })
    await expect(wxpay.v3.certificates.get()).rejects.toMatchObject({ code })
  })

  it('is asked for by a header', async () => {
    const wxpay = await start()
    const call = wxpay.v3.certificates.get({ headers: { 'X-Sandbox-Fault': kind } })
    await expect(call).rejects.toMatchObject({ code })
    expect((await wxpay.v3.certificates.get()).status).toBe(200)
  })
})

describe('of APIv2', () => {
  const xml = { appid: 'wx8888888888888888', long_url: 'weixin://wxpay/bizpayurl?pr=1' }

  it.each(['bad-signature', 'unsigned'] as const)('the fault %s makes a client fail', async (kind) => {
    const wxpay = await start({ faults: [{ kind }] })
    await expect(wxpay.v2.tools.shorturl.post({ xml })).rejects.toMatchObject({
      code: expect.stringMatching(/^SIGNATURE_/),
    })
  })
})

describe('a fault', () => {
  it('ends when it is undone', async () => {
    const wxpay = await start()
    const undo = sandbox.fault({ kind: 'system-error' })
    await expect(wxpay.v3.certificates.get()).rejects.toMatchObject({ code: 'SYSTEM_ERROR' })
    undo()
    expect((await wxpay.v3.certificates.get()).status).toBe(200)
  })

  it('happens as often as it is meant to', async () => {
    const wxpay = await start({ faults: [{ kind: 'system-error', times: 2 }] })
    const outcomes = []
    for (let count = 0; count < 3; count++) {
      outcomes.push(
        await wxpay.v3.certificates.get().then(
          ({ status }) => status,
          ({ status }) => status,
        ),
      )
    }
    expect(outcomes).toEqual([500, 500, 200])
    expect(sandbox.faults).toEqual([])
  })

  it.each<[string, Partial<FaultOptions>]>([
    ['an operation by its name', { operation: '获取平台证书列表' }],
    ['an operation by its path', { operation: 'GET /v3/certificates' }],
    ['a path', { path: '/v3/cert' }],
  ])('is for %s', async (_, where) => {
    const wxpay = await start()
    sandbox.fault({ kind: 'system-error', ...where })
    await expect(wxpay.v3.certificates.get()).rejects.toMatchObject({ code: 'SYSTEM_ERROR' })
    expect((await wxpay.v3.security.echo.post({ json: { echo_message: 'hello' } })).status).toBe(200)
  })

  it('is seen in what the sandbox remembers', async () => {
    const wxpay = await start({ faults: [{ kind: 'drop' }] })
    await expect(wxpay.v3.certificates.get()).rejects.toThrow()
    expect(sandbox.requests).toMatchObject([{ faults: ['drop'], signature: 'accepted', status: 200 }])
    expect(sandbox.faults).toMatchObject([{ kind: 'drop', hits: 1 }])
  })

  it.each<[string, object]>([
    ['of no kind', { kind: 'explode' }],
    ['for half a time', { kind: 'drop', times: 0.5 }],
    ['that lasts for ever', { kind: 'slow', delay: Number.POSITIVE_INFINITY }],
  ])('%s is refused', async (_, options) => {
    await start()
    expect(() => sandbox.fault(options as FaultOptions)).toThrow(RangeError)
  })
})

it('refuses a header that asks for a fault that there is not', async () => {
  const wxpay = await start()
  const call = wxpay.v3.certificates.get({ headers: { 'X-Sandbox-Fault': 'explode' } })
  await expect(call).rejects.toMatchObject({ code: 'PARAM_ERROR', status: 400 })
})

it('is slow for as long as the header says', async () => {
  const wxpay = await start()
  await wxpay.v3.certificates.get({ headers: { 'X-Sandbox-Fault': 'slow=60' } })
  expect(sandbox.requests[0]?.duration).toBeGreaterThanOrEqual(55)
})

it('closes while an answer is slow', async () => {
  const wxpay = await start({ faults: [{ kind: 'slow', delay: 600_000 }] })
  const call = wxpay.v3.certificates.get()
  await expect(call).rejects.toMatchObject({ code: 'NETWORK_TIMEOUT' })
  await sandbox.close()
})
