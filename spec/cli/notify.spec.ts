import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createClient, createTestNotification } from '../../lib'
import { platformPublicKey, throwAwayIdentity } from '../../lib/sandbox/identity'
import { cli, merchantSettings, writeMerchantFiles, writeSettings } from '../support/cli'
import { newFolder } from '../support/folder'
import { createRsaIdentity, pkcs8 } from '../support/keys'

const REFUND = { out_refund_no: 'R0001', refund_status: 'SUCCESS' }
const identity = throwAwayIdentity()
const folder = newFolder()
writeMerchantFiles(folder.path, identity)
writeSettings(folder.path, merchantSettings(identity, 'http://127.0.0.1:9'))

const notify = (argv: string[], stdin: string | Buffer = '') =>
  cli(['notify', ...argv], { cwd: folder.path, stdin })

/** A notification, captured some seconds ago. */
function capture(secondsAgo = 0, options = {}) {
  const timestamp = Math.floor(Date.now() / 1000) - secondsAgo
  return createTestNotification('REFUND.SUCCESS', REFUND as never, identity, { timestamp, ...options })
}

function asFlags(headers: Record<string, string>): string[] {
  return Object.entries(headers).flatMap(([name, value]) => ['--header', `${name}: ${value}`])
}

describe('verify', () => {
  it('prints what a notification says that is believed', async () => {
    const { headers, body } = capture()
    const { code, stdout, stderr } = await notify(['verify', '-', ...asFlags(headers)], body)
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toMatchObject({ event: 'REFUND.SUCCESS', resource: REFUND })
    expect(code).toBe(0)
  })

  it.each([
    [
      'lines',
      (headers: Record<string, string>) =>
        Object.entries(headers)
          .map((pair) => pair.join(': '))
          .join('\r\n'),
    ],
    [
      'a request',
      (headers: Record<string, string>) =>
        `POST /notify HTTP/1.1\n${Object.entries(headers)
          .map((pair) => pair.join(': '))
          .join('\n')}\n\n`,
    ],
    ['JSON', (headers: Record<string, string>) => JSON.stringify(headers)],
  ])('reads headers as %s', async (_, write) => {
    const { headers, body } = capture()
    writeFileSync(folder.file('headers.txt'), write(headers))
    writeFileSync(folder.file('body.json'), body)
    expect((await notify(['verify', 'body.json', '--headers', 'headers.txt'])).code).toBe(0)
  })

  it('prints nothing of a notification that was changed', async () => {
    const { headers, body } = capture()
    const { code, stdout, stderr } = await notify(
      ['verify', '-', ...asFlags(headers)],
      body.replace('REFUND', 'REFUNO'),
    )
    expect(stderr).toContain('SIGNATURE_MISMATCH')
    expect([code, stdout]).toEqual([1, ''])
  })

  it('says of an old one how to verify it all the same', async () => {
    const { headers, body } = capture(3 * 86_400)
    const { code, stderr } = await notify(['verify', '-', ...asFlags(headers)], body)
    expect(stderr).toContain('It was signed 3 days ago: a capture is verified by --at signed')
    expect(code).toBe(1)
  })

  it('verifies an old one as at the time that it was signed, and says its age', async () => {
    const { headers, body } = capture(2 * 3600)
    const { stdout, stderr } = await notify(['verify', '-', '--at', 'signed', ...asFlags(headers)], body)
    expect(stderr).toMatch(/^Signed 2 hours ago: verified as at /)
    expect(JSON.parse(stdout)).toMatchObject({ resource: REFUND })
  })

  it.each([
    ['RFC 3339', '2026-11-01T12:00:00+08:00', 0],
    ['seconds', String(Date.parse('2026-11-01T12:00:00+08:00') / 1000), 0],
    ['another day', '2026-11-02T12:00:00+08:00', 1],
  ])('verifies as at a time given as %s', async (_, at, code) => {
    const { headers, body } = capture(0, { timestamp: Date.parse('2026-11-01T12:00:00+08:00') / 1000 })
    expect((await notify(['verify', '-', '--at', at, ...asFlags(headers)], body)).code).toBe(code)
  })

  it('believes no old one that was changed', async () => {
    const { headers, body } = capture(3600)
    const { stdout, stderr } = await notify(
      ['verify', '-', '--at', 'signed', ...asFlags(headers)],
      `${body} `,
    )
    expect(stderr).toContain('SIGNATURE_MISMATCH')
    expect(stdout).toBe('')
  })

  it('verifies one of APIv2 by the APIv2 key', async () => {
    const payload = { appid: 'wx1', out_trade_no: 'A1', result_code: 'SUCCESS', return_code: 'SUCCESS' }
    const { body } = createTestNotification('v2/transaction-success', payload as never, identity)
    const { stdout, stderr } = await notify(['verify', '-'], body)
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toMatchObject({
      event: 'v2/transaction-success',
      body: { out_trade_no: 'A1' },
    })
  })

  it.each([
    ['no headers', ['verify', '-'], 'give --headers FILE'],
    ['a time that is none', ['verify', '-', '--at', 'yesterday', '--header', 'a: b'], '--at is no time'],
    [
      'a missing file',
      ['verify', 'missing.json', '--header', 'a: b'],
      'missing.json cannot be read (ENOENT)',
    ],
  ])('refuses %s as usage', async (_, argv, says) => {
    const { code, stderr } = await notify(argv, '{}')
    expect(stderr).toContain(says)
    expect(code).toBe(2)
  })
})

describe('decrypt', () => {
  it.each([
    ['a notification', (body: string) => body],
    ['its resource', (body: string) => JSON.stringify(JSON.parse(body).resource)],
  ])('decrypts %s, and says that nothing was verified', async (_, part) => {
    const { code, stdout, stderr } = await notify(['decrypt', '-'], part(capture().body))
    expect(JSON.parse(stdout)).toEqual(REFUND)
    expect(stderr).toContain('no signature was verified')
    expect(code).toBe(0)
  })

  it('needs no more than the APIv3 key', async () => {
    const env = { WECHATPAY_APIV3_KEY: identity.apiv3Key.export().toString() }
    const { code } = await cli(['notify', 'decrypt', '-'], { env, stdin: capture().body })
    expect(code).toBe(0)
  })

  it('says that the key is another, and prints neither', async () => {
    const key = 'k'.repeat(32)
    const { code, stdout, stderr } = await cli(['notify', 'decrypt', '-', '--json'], {
      env: { WECHATPAY_APIV3_KEY: key },
      stdin: capture().body,
    })
    expect(JSON.parse(stderr).error.code).toBe('NOTIFICATION_DECRYPTION_FAILED')
    expect(stdout + stderr).not.toContain(key)
    expect(code).toBe(1)
  })

  it.each([
    ['XML', '<xml></xml>', 'is no JSON'],
    ['something without a resource', '{"id":"1"}', 'holds no resource'],
  ])('refuses %s as usage', async (_, text, says) => {
    const { code, stderr } = await notify(['decrypt', '-'], text)
    expect(stderr).toContain(says)
    expect(code).toBe(2)
  })

  it('says which key is missing', async () => {
    expect((await cli(['notify', 'decrypt', '-'], { stdin: '{}' })).stderr).toContain(
      'The APIv3 key is missing',
    )
  })
})

describe('send', () => {
  const servers: Server[] = []

  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.close()
      server.closeAllConnections()
    }
  })

  async function listen(handle: RequestListener): Promise<string> {
    const server = createServer(handle).listen(0, '127.0.0.1')
    servers.push(server)
    await once(server, 'listening')
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`
  }

  const send = (url: string, ...flags: string[]) =>
    notify(['send', 'REFUND.SUCCESS', url, '--resource', JSON.stringify(REFUND), ...flags])

  it('sends what a handler with the keys of the sandbox takes', async () => {
    const received: unknown[] = []
    const {
      merchantKey: privateKey,
      merchantCertificate: certificate,
      publicKeyId,
      apiv3Key,
      mchid,
    } = identity
    const certs = { [publicKeyId]: platformPublicKey(identity) }
    const wxpay = createClient({ mchid, privateKey, certificate, certs, apiv3Key })
    const handler = wxpay.notify.handler({
      'REFUND.SUCCESS': async ({ resource }) => received.push(resource),
    })
    const { code, stdout } = await send(await listen(handler.node as RequestListener))
    expect(stdout).toMatch(/^✓ 20[04] after \d+ ms\n/)
    expect([code, received]).toEqual([0, [REFUND]])
  })

  it('signs with keys that are given', async () => {
    const platform = createRsaIdentity('WeChat Pay')
    writeFileSync(folder.file('platform_key.pem'), pkcs8(platform.privateKey))
    const flags = ['--platform-key', 'platform_key.pem', '--platform-key-id', platform.serial, '--dry-run']
    const { headers, body } = JSON.parse((await send('http://127.0.0.1:9', ...flags)).stdout)
    writeFileSync(folder.file('other.pem'), platform.certificate)
    const verify = ['verify', '-', '--platform-certificate', 'other.pem', ...asFlags(headers)]
    expect((await notify(verify, body)).code).toBe(0)
  })

  it.each([
    [500, 'WeChat Pay would send it again'],
    [404, 'WeChat Pay would send it again'],
  ])('fails where the handler answers %i', async (status, says) => {
    const url = await listen((_, response) => response.writeHead(status).end('{"code":"FAIL"}'))
    const { code, stdout } = await send(url)
    expect(stdout).toContain(says)
    expect(code).toBe(1)
  })

  it('is JSON on demand', async () => {
    const url = await listen((_, response) => response.writeHead(204).end())
    const { stdout } = await send(url, '--json')
    expect(JSON.parse(stdout)).toEqual({ status: 204, body: '', elapsed: expect.any(Number), accepted: true })
  })

  it('says that nothing is there', async () => {
    const url = await listen(() => undefined)
    const server = servers.pop() as Server
    server.close()
    await once(server, 'close')
    const { code, stderr } = await send(url)
    expect(stderr).toContain('ECONNREFUSED: ')
    expect(code).toBe(1)
  })

  it.each([
    [
      'an address that is none',
      ['send', 'REFUND.SUCCESS', 'nowhere', '--resource', '{}'],
      'is no http(s) address',
    ],
    ['nothing to say', ['send', 'REFUND.SUCCESS', 'http://127.0.0.1:9'], "required option '--resource"],
    [
      'half of a key',
      ['send', 'REFUND.SUCCESS', 'http://127.0.0.1:9', '--resource', '{}', '--platform-key-id', 'X'],
      'are given together',
    ],
  ])('refuses %s as usage', async (_, argv, says) => {
    const { code, stderr } = await notify(argv)
    expect(stderr).toContain(says)
    expect(code).toBe(2)
  })

  it('names an event that does not exist', async () => {
    const { code, stderr } = await notify(['send', 'REFUND.SUCESS', 'http://127.0.0.1:9', '--resource', '{}'])
    expect(stderr).toContain('NOTIFICATION_ARGUMENT_INVALID')
    expect(code).not.toBe(0)
  })
})
