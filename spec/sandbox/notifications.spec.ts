import { verify } from 'node:crypto'
import { type Message, type NotificationFault, type Sandbox, startSandbox } from '../../lib/sandbox'
import { responseText } from '../../lib/v3/signed-text'
import { type MerchantServer, startMerchantServer } from '../support/merchant-server'

let sandbox: Sandbox
let merchant: MerchantServer
beforeEach(async () => {
  sandbox = await startSandbox({ clock: { rate: 0 } })
  merchant = await startMerchantServer()
})
afterEach(async () => {
  await sandbox.close()
  await merchant.close()
})

const echo = (): Message => ({
  event: 'SECURITY_ECHO.SUCCESS',
  url: merchant.url,
  payload: { echo_message: 'hello' },
})
const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Whether a notification that was received is signed as it says. */
function isSigned(at: number): boolean {
  const { headers, body } = merchant.received[at] as MerchantServer['received'][number]
  const [timestamp, nonce, signature] = ['timestamp', 'nonce', 'signature'].map((name) =>
    String(headers[`wechatpay-${name}`]),
  ) as [string, string, string]
  const text = responseText(timestamp, nonce, body)
  return verify('RSA-SHA256', text, sandbox.identity.platformCertificate, Buffer.from(signature, 'base64'))
}

describe('a notification that is refused', () => {
  beforeEach(() => {
    merchant.answer = () => 500
  })

  it('is sent again 15 times in a day, then given up', async () => {
    const { id, created } = sandbox.notify(echo())
    await sandbox.clock.advance(2 * DAY)
    const sent = sandbox.notifications.find((it) => it.id === id)
    expect(sent).toMatchObject({ state: 'given up' })
    expect(sent).not.toHaveProperty('next')
    const gaps = sent?.attempts.map(({ at }, index, all) => at - (all[index - 1]?.at ?? created))
    expect(gaps).toEqual([
      ...[0, 15 * SECOND, 15 * SECOND, 30 * SECOND, 3 * MINUTE, 10 * MINUTE, 20 * MINUTE],
      ...[30 * MINUTE, 30 * MINUTE, 30 * MINUTE, 60 * MINUTE],
      ...[3 * HOUR, 3 * HOUR, 3 * HOUR, 6 * HOUR, 6 * HOUR],
    ])
    expect(merchant.received).toHaveLength(16)
  })

  it('says when it is sent next, and why', async () => {
    sandbox.notify(echo())
    await sandbox.clock.advance(0)
    const [sent] = sandbox.notifications
    expect(sent).toMatchObject({
      state: 'pending',
      next: (sent?.created ?? 0) + 15 * SECOND,
      attempts: [{ status: 500, failure: 'status 500; expected 200 or 204' }],
    })
  })

  it('is not sent again once it is received', async () => {
    const { id } = sandbox.notify(echo())
    await sandbox.clock.advance(0)
    merchant.answer = () => 204
    expect(await sandbox.resend(id)).toMatchObject({ state: 'received' })
    await sandbox.clock.advance(DAY)
    expect(merchant.received).toHaveLength(2)
  })

  it('keeps to its schedule, however often it is resent', async () => {
    const { id } = sandbox.notify(echo())
    await sandbox.clock.advance(0)
    await sandbox.resend(id, { times: 5 })
    await sandbox.clock.advance(15 * SECOND)
    expect(sandbox.notifications[0]).toMatchObject({ tries: 2, attempts: { length: 7 } })
  })
})

it('is signed anew each time, with the machine’s time', async () => {
  merchant.answer = () => 500
  sandbox.notify(echo())
  await sandbox.clock.advance(2 * DAY)
  expect(merchant.received.map((_, at) => isSigned(at))).toEqual(Array(16).fill(true))
  const nonces = new Set(merchant.received.map(({ headers }) => headers['wechatpay-nonce']))
  expect(nonces.size).toBe(16)
})

it('may arrive several times at once, and none of the records is lost', async () => {
  const { id } = sandbox.notify(echo())
  await sandbox.waitForNotification({ id })
  const [, again] = await Promise.all([sandbox.resend(id, { times: 10 }), sandbox.resend(id, { times: 10 })])
  expect(again.attempts).toHaveLength(21)
  expect(merchant.received).toHaveLength(21)
  expect(new Set(merchant.received.map(({ body }) => JSON.parse(body).id))).toEqual(new Set([id]))
})

it('may come late', async () => {
  const { id } = sandbox.notify(echo())
  await sandbox.waitForNotification({ id })
  const late = sandbox.resend(id, { delay: HOUR })
  await sandbox.clock.advance(HOUR - 1)
  expect(merchant.received).toHaveLength(1)
  await sandbox.clock.advance(1)
  expect((await late).attempts).toHaveLength(2)
  expect(isSigned(1)).toBe(true)
})

describe('with something wrong', () => {
  const send = async (fault: NotificationFault) => {
    merchant.answer = ({ headers }) => (isSigned(merchant.received.length - 1) && headers ? 204 : 401)
    const { id } = sandbox.notify(echo())
    await sandbox.waitForNotification({ id })
    const { attempts, state } = await sandbox.resend(id, { fault })
    return { attempt: attempts[1], state, headers: merchant.received[1]?.headers ?? {} }
  }

  it('is a probe by its signature', async () => {
    const { headers, attempt } = await send('probe')
    expect(headers['wechatpay-signature']).toMatch(/^WECHATPAY\/SIGNTEST\//)
    expect(attempt).toMatchObject({ fault: 'probe', status: 401 })
    expect(attempt).not.toHaveProperty('failure')
  })

  it('is signed ten minutes ago', async () => {
    const { headers, attempt } = await send('old-timestamp')
    expect(Date.now() / 1000 - Number(headers['wechatpay-timestamp'])).toBeGreaterThan(599)
    expect(isSigned(1)).toBe(true)
    expect(attempt).toMatchObject({ failure: expect.stringContaining('expected 4xx') })
  })

  it('is signed otherwise, by an unknown key, or not at all', async () => {
    await send('bad-signature')
    expect(isSigned(1)).toBe(false)
    merchant.received.length = 0
    const { headers } = await send('unknown-serial')
    expect(headers['wechatpay-serial']).not.toBe(sandbox.identity.platformSerial)
    merchant.received.length = 0
    const unsigned = await send('unsigned')
    expect(Object.keys(unsigned.headers).filter((name) => name.startsWith('wechatpay'))).toEqual([])
  })

  it('of APIv2 has another sign, or none', async () => {
    merchant.body = '<xml><return_code>SUCCESS</return_code></xml>'
    const answer = () => 200
    merchant.answer = answer
    const payload = { appid: 'wx1', out_trade_no: '1', transaction_id: '2', total_fee: 1 }
    const { id } = sandbox.notify({ event: 'v2/transaction-success', url: merchant.url, payload })
    await sandbox.waitForNotification({ id })
    await sandbox.resend(id, { fault: 'bad-signature' })
    await sandbox.resend(id, { fault: 'unsigned' })
    const signs = merchant.received.map(({ body }) => /<sign>.*?([0-9A-F]{32})/.exec(body)?.[1])
    expect(signs).toEqual([expect.any(String), expect.any(String), undefined])
    expect(signs[0]).not.toBe(signs[1])
    await expect(sandbox.resend(id, { fault: 'probe' })).rejects.toThrow(RangeError)
  })
})

describe('a notify_url', () => {
  const notifyAt = (url: string) => sandbox.notify({ ...echo(), url })

  it('on another machine gets nothing, on demand either', async () => {
    const { id, state } = notifyAt('https://merchant.test/notify')
    expect(state).toBe('not sent')
    await expect(sandbox.resend(id)).rejects.toThrow(/notifyHosts/)
  })

  it('on another machine may be allowed', async () => {
    const open = await startSandbox({ notifyHosts: ['merchant.test'] })
    const { state } = open.notify({ ...echo(), url: 'http://merchant.test/notify' })
    await open.close()
    expect(state).toBe('pending')
  })

  it.each([
    '',
    'nowhere',
    'file:///etc/passwd',
    'http://127.0.0.1.merchant.test/',
    'http://localhost@merchant.test/',
  ])('such as "%s" gets nothing', (url) => {
    expect(notifyAt(url).state).toBe('not sent')
  })

  it('that answers without end is not read to the end', async () => {
    merchant.body = 'x'.repeat(1_000_000)
    merchant.answer = () => 200
    const { id } = sandbox.notify(echo())
    const { attempts } = await sandbox.waitForNotification({ id })
    expect(attempts[0]?.answer).toHaveLength(500)
  })
})

describe('waiting for one', () => {
  it('ends with the first that fits', async () => {
    const waiting = sandbox.waitForNotification(({ attempts }) => attempts.length === 2)
    const { id } = sandbox.notify(echo())
    await sandbox.resend(id)
    expect((await waiting).id).toBe(id)
  })

  it('ends with an error that tells of the others', async () => {
    sandbox.notify(echo())
    await sandbox.waitForNotification()
    const waiting = sandbox.waitForNotification({ event: 'TRANSACTION.SUCCESS' }, { timeout: 20 })
    await expect(waiting).rejects.toThrow(/SECURITY_ECHO.SUCCESS \(received\)/)
  })
})

it('is refused where the catalogue does not know the event', () => {
  expect(() => sandbox.notify({ ...echo(), event: 'NOTHING' })).toThrow(/catalogue/)
  expect(sandbox.notifications).toEqual([])
})

it('is forgotten by a reset, and never sent again', async () => {
  merchant.answer = () => 500
  sandbox.notify(echo())
  await sandbox.rotatePlatformCertificate()
  await sandbox.clock.advance(0)
  await sandbox.reset()
  await sandbox.clock.advance(DAY)
  expect([merchant.received.length, sandbox.notifications]).toEqual([1, []])
})
