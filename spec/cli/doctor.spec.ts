import type { KeyObject } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createClient } from '../../lib'
import type { Check } from '../../lib/cli/doctor/check'
import { checkHost, explainConnection, proxyVariable } from '../../lib/cli/doctor/network'
import { type Sandbox, startSandbox } from '../../lib/sandbox'
import type { Answer } from '../../lib/sandbox/answer'
import { buildCertificate } from '../../lib/sandbox/certificate'
import { throwAwayIdentity } from '../../lib/sandbox/identity'
import { type CliOptions, cli, merchantSettings, writeMerchantFiles, writeSettings } from '../support/cli'
import { newFolder } from '../support/folder'
import {
  createRsaIdentity,
  ec,
  fragmentsOf,
  halved,
  PASSPHRASE,
  pkcs8,
  spki,
  merchant as stranger,
} from '../support/keys'

const identity = throwAwayIdentity()
const other = createRsaIdentity('1900000077')

let sandbox: Sandbox
let secure: Sandbox
let tamper: ((answer: Answer) => Answer) | undefined

beforeAll(async () => {
  sandbox = await startSandbox({ tamper: (answer) => tamper?.(answer) })
  secure = await startSandbox({ tls: true })
})

afterAll(() => Promise.all([sandbox.close(), secure.close()]))

beforeEach(() => {
  tamper = undefined
})

/** A merchant's folder, with what is changed in it. */
function setUp(changes: Record<string, unknown> = {}, files: BrokenSetUp['files'] = {}): string {
  const folder = newFolder()
  writeMerchantFiles(folder.path, identity)
  for (const [name, content] of Object.entries(files)) writeFileSync(folder.file(name), content)
  const settings = { ...merchantSettings(identity, sandbox.url), ...changes }
  writeSettings(folder.path, settings)
  return folder.path
}

interface Report {
  code: number
  ok: boolean
  checks: Check[]
  failures: Check[]
}

async function doctor(cwd: string, flags: string[] = [], options: CliOptions = {}): Promise<Report> {
  const { code, stdout, stderr } = await cli(['doctor', '--json', ...flags], { cwd, ...options })
  expect(stderr).toBe('')
  expectNoSecrets(stdout)
  const { ok, checks } = JSON.parse(stdout) as { ok: boolean; checks: Check[] }
  return { code, ok, checks, failures: checks.filter(({ status }) => status === 'failed') }
}

function expectNoSecrets(printed: string): void {
  const { merchantKey, apiv3Key, secret } = identity
  for (const key of [merchantKey, stranger.privateKey, other.privateKey])
    for (const fragment of fragmentsOf(pkcs8(key))) expect(printed).not.toContain(fragment)
  for (const text of [apiv3Key, secret]) expect(printed).not.toContain(text.export().toString())
}

it('finds nothing wrong where all is right', async () => {
  const { code, ok, checks } = await doctor(setUp())
  expect(checks.filter(({ status }) => status !== 'passed')).toEqual([])
  expect(checks.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['signing', 'verification', 'encryption', 'apiv3-key-at-wechat-pay']),
  )
  expect([code, ok]).toEqual([0, true])
})

it('finds nothing wrong over TLS that is trusted', async () => {
  const cwd = setUp({ baseUrl: secure.url, ca: 'ca.pem' }, { 'ca.pem': secure.ca as string })
  const { ok, checks } = await doctor(cwd)
  expect(checks).toContainEqual(
    expect.objectContaining({ id: 'tls', message: expect.stringContaining('TLSv1.3') }),
  )
  expect(ok).toBe(true)
})

it('takes platform certificates in the place of the public key', async () => {
  const cwd = setUp({
    publicKey: undefined,
    publicKeyId: undefined,
    platformCertificates: 'platform_cert.pem',
  })
  expect((await doctor(cwd)).failures).toEqual([])
})

it('needs no key of WeChat Pay where the APIv3 key downloads them', async () => {
  expect((await doctor(setUp({ publicKey: undefined, publicKeyId: undefined }))).failures).toEqual([])
})

/** What is changed in a configuration that works, and what the doctor is to say of it. */
interface BrokenSetUp {
  settings?: Record<string, unknown>
  files?: Record<string, string | Buffer>
  id: string
  code: string
  says: string
}

const OFFLINE: Record<string, BrokenSetUp> = {
  'the wrong mchid': {
    settings: { mchid: '1900000077' },
    ...{ id: 'mchid', code: 'CONFIG_MCHID_MISMATCH' },
    says: 'belongs to merchant 1900000001, but mchid is 1900000077',
  },
  'an appid as mchid': {
    settings: { mchid: 'wx8888888888888888' },
    ...{ id: 'mchid', code: 'CONFIG_MCHID_INVALID', says: 'It comes from mchid in wxpay.json' },
  },
  'the key of another merchant': {
    files: { 'apiclient_key.pem': pkcs8(other.privateKey) },
    ...{ id: 'key-pair', code: 'CONFIG_KEY_CERTIFICATE_MISMATCH', says: 'from the same download' },
  },
  'a certificate that expired': {
    files: { 'apiclient_cert.pem': certificateOf(identity.merchantKey, '2015-01-01') },
    ...{ id: 'certificate', code: 'CONFIG_CERTIFICATE_EXPIRED', says: 'Request a new one' },
  },
  'a certificate of the future': {
    files: { 'apiclient_cert.pem': certificateOf(identity.merchantKey, '2100-01-01') },
    ...{ id: 'certificate', code: 'CONFIG_CERTIFICATE_NOT_YET_VALID', says: 'Set the clock by NTP' },
  },
  'neither certificate nor serial': {
    settings: { certificate: undefined },
    ...{ id: 'certificate', code: 'CONFIG_SERIAL_MISSING', says: 'Neither certificate nor serial' },
  },
  'the merchant certificate as platform certificate': {
    settings: { certs: { [identity.merchantSerial]: 'apiclient_cert.pem' } },
    ...{ id: 'platform-key', code: 'CONFIG_MERCHANT_KEY_AS_PLATFORM_KEY', says: 'not apiclient_cert.pem' },
  },
  'the merchant serial as platform id': {
    settings: { publicKeyId: identity.merchantSerial },
    ...{
      id: 'platform-key',
      code: 'CONFIG_MERCHANT_KEY_AS_PLATFORM_KEY',
      says: 'Give the WeChat Pay public key',
    },
  },
  'a private key as platform key': {
    settings: { publicKey: 'apiclient_key.pem' },
    ...{ id: 'platform-key', code: 'CONFIG_KEY_WRONG_KIND', says: 'Never hand your private key out' },
  },
  'a platform certificate that expired': {
    settings: { publicKey: undefined, publicKeyId: undefined, platformCertificates: 'old.pem' },
    files: { 'old.pem': certificateOf(identity.platformKey, '2015-01-01') },
    ...{ id: 'platform-key', code: 'CONFIG_CERTS_EXPIRED', says: 'WeChat Pay signs with another' },
  },
  'a serial in lower case': {
    settings: { certificate: undefined, serial: 'abcdef0123' },
    ...{ id: 'serial', code: 'CONFIG_SERIAL_LOWER_CASE', says: 'expected "ABCDEF0123"' },
  },
  'the serial of another certificate': {
    settings: { serial: 'ABCDEF0123' },
    ...{ id: 'serial', code: 'CONFIG_SERIAL_MISMATCH', says: 'Leave serial out' },
  },
  'an APIv3 key of 31 bytes': {
    settings: { apiv3KeyFile: undefined, apiv3Key: 'x'.repeat(31) },
    ...{ id: 'apiv3-key', code: 'CONFIG_APIV3_KEY_LENGTH', says: 'has 31 bytes; expected 32' },
  },
  'a key that was cut': {
    files: { 'apiclient_key.pem': halved(pkcs8(identity.merchantKey)) },
    ...{ id: 'private-key', code: 'CONFIG_KEY_UNREADABLE', says: 'cut short or damaged' },
  },
  'a key without its end': {
    settings: { privateKey: pkcs8(identity.merchantKey).slice(0, 500) },
    ...{ id: 'private-key', code: 'CONFIG_KEY_UNREADABLE', says: 'without its end' },
  },
  'line feeds that lost their backslash': {
    settings: { privateKey: pkcs8(identity.merchantKey).replace(/\n/g, 'n') },
    ...{ id: 'private-key', code: 'CONFIG_KEY_UNREADABLE', says: 'Copy the whole file again' },
  },
  'an EC key': {
    files: { 'apiclient_key.pem': pkcs8(ec.privateKey) },
    ...{ id: 'private-key', code: 'CONFIG_KEY_NOT_RSA', says: 'WeChat Pay signs with RSA' },
  },
  'an encrypted key': {
    files: { 'apiclient_key.pem': encrypted(identity.merchantKey) },
    ...{ id: 'private-key', code: 'CONFIG_KEY_ENCRYPTED', says: 'openssl pkey' },
  },
  'a missing file': {
    settings: { privateKey: 'missing.pem' },
    ...{ id: 'private-key', code: 'CONFIG_FILE_UNREADABLE', says: 'missing.pem cannot be read (ENOENT)' },
  },
  'a certificate in the place of the key': {
    settings: { privateKey: 'apiclient_cert.pem' },
    ...{ id: 'private-key', code: 'CONFIG_KEY_WRONG_KIND', says: 'expected a private key' },
  },
  'a public key without its id': {
    settings: { publicKeyId: undefined },
    ...{ id: 'platform-key', code: 'CONFIG_PLATFORM_ID_INVALID', says: 'shows the id, PUB_KEY_ID_' },
  },
  'no key of WeChat Pay': {
    settings: { publicKeyId: undefined, publicKey: undefined, apiv3KeyFile: undefined },
    ...{ id: 'platform-key', code: 'CONFIG_CERTS_MISSING', says: 'no answer can be verified' },
  },
  'an address with a path': {
    settings: { baseUrl: 'https://api.mch.weixin.qq.com/v3' },
    ...{ id: 'base-url', code: 'CONFIG_INVALID', says: 'has a path' },
  },
}

it.each(Object.entries(OFFLINE))('names the cause without the network: %s', async (_, broken) => {
  const { failures, code, ok } = await doctor(setUp(broken.settings, broken.files), ['--offline'])
  expect(failures).toContainEqual(failure(broken))
  expect([code, ok]).toEqual([1, false])
})

function failure({ id, code, says }: BrokenSetUp) {
  return { id, status: 'failed', code, message: expect.stringContaining(says) }
}

const OTHER_KEY = { certificate: undefined, serial: identity.merchantSerial }

const ACCOUNT: Record<string, BrokenSetUp> = {
  'an mchid that the serial does not belong to': {
    settings: { ...OTHER_KEY, mchid: '1900000077' },
    ...{ id: 'signing', code: 'SIGN_ERROR', says: 'of the same merchant' },
  },
  'a private key that the serial does not belong to': {
    settings: OTHER_KEY,
    files: { 'apiclient_key.pem': pkcs8(other.privateKey) },
    ...{ id: 'signing', code: 'SIGN_ERROR', says: 'of the same download' },
  },
  'the certificate and key of another merchant, with the same number': {
    files: { 'apiclient_key.pem': pkcs8(stranger.privateKey), 'apiclient_cert.pem': stranger.certificate },
    ...{
      id: 'signing',
      code: 'SIGN_ERROR',
      says: 'Give mchid, privateKey and certificate of the same merchant',
    },
  },
  'a public key under the id of another': {
    settings: { publicKeyId: 'PUB_KEY_ID_0190000007720260101000000000000' },
    ...{ id: 'encryption', code: 'PLATFORM_KEY_UNKNOWN', says: 'shows beside the public key' },
  },
  'another public key under the right id': {
    files: { 'pub_key.pem': spki(other.publicKey) },
    ...{ id: 'verification', code: 'SIGNATURE_MISMATCH', says: 'certs holds another key under that id' },
  },
  'the APIv3 key of another merchant': {
    files: { 'apiv3.txt': 'y'.repeat(32) },
    ...{ id: 'apiv3-key-at-wechat-pay', code: 'KEYS_APIV3_KEY_WRONG', says: 'for this very mchid' },
  },
}

it.each(Object.entries(ACCOUNT))('names the cause by what WeChat Pay says: %s', async (_, broken) => {
  const { failures, code } = await doctor(setUp(broken.settings, broken.files))
  expect(failures).toContainEqual(failure(broken))
  expect(code).toBe(1)
})

describe('names the cause on the way to WeChat Pay', () => {
  it.each([
    ['a name that is not found', 'http://wechatpay.invalid', 'dns', 'is not found'],
    ['a connection that is refused', 'http://127.0.0.1:1', 'tls', 'ECONNREFUSED'],
  ])('%s', async (_, baseUrl, id, says) => {
    const { failures, checks } = await doctor(setUp({ baseUrl }))
    expect(failures).toEqual([
      { id, status: 'failed', code: expect.any(String), message: expect.stringContaining(says) },
    ])
    expect(checks.at(-1)).toMatchObject({
      id: 'echo',
      status: 'skipped',
      message: expect.stringContaining('cannot be reached'),
    })
  })

  it('a certificate that is not trusted', async () => {
    const { failures } = await doctor(setUp({ baseUrl: secure.url }))
    expect(failures).toEqual([
      {
        id: 'tls',
        status: 'failed',
        code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
        message: expect.stringContaining('given by --ca'),
      },
    ])
  })

  it('a server without TLS where it is expected', async () => {
    const { failures } = await doctor(setUp({ baseUrl: sandbox.url.replace('http:', 'https:') }))
    expect(failures[0]).toMatchObject({
      id: 'tls',
      message: expect.stringContaining('TLS is not spoken there'),
    })
  })

  it('a server that says nothing', async () => {
    const silent = await listen(() => undefined)
    const { failures } = await doctor(setUp({ baseUrl: silent.url, timeout: 200 }))
    expect(failures).toContainEqual(expect.objectContaining({ id: 'connection', code: 'NETWORK_TIMEOUT' }))
  })

  it.each([
    [600, 'behind', 'failed'],
    [-600, 'ahead of', 'failed'],
    [60, 'behind', 'warning'],
  ])('a clock that the server is %i s ahead of', async (seconds, where, status) => {
    const date = new Date(Date.now() + seconds * 1000).toUTCString()
    tamper = (answer) => ({ ...answer, headers: { ...answer.headers, Date: date } })
    const { checks } = await doctor(setUp())
    const message = expect.stringMatching(new RegExp(`clock is \\d+ s ${where} the server's`))
    expect(checks).toContainEqual(expect.objectContaining({ id: 'clock', status, message }))
  })

  it('a proxy that writes answers anew', async () => {
    tamper = ({ body, ...answer }) => ({
      ...answer,
      headers: { ...answer.headers, Via: '1.1 gateway' },
      body: Buffer.from(body.length === 0 ? '' : JSON.stringify(JSON.parse(`${body}`), null, 1)),
    })
    const { failures } = await doctor(setUp())
    const message = expect.stringMatching(
      /shows that it was changed: it passed a proxy \(header via\); its JSON was written anew/,
    )
    expect(failures).toContainEqual(
      expect.objectContaining({ id: 'verification', code: 'SIGNATURE_MISMATCH', message }),
    )
  })

  it('a proxy that drops the headers of the signature', async () => {
    tamper = (answer) => ({ ...answer, headers: { 'Content-Type': 'application/json' } })
    const { failures } = await doctor(setUp())
    expect(failures).toContainEqual(
      expect.objectContaining({ id: 'verification', code: 'SIGNATURE_HEADERS_MISSING' }),
    )
  })

  it('a gateway that answers in the place of WeChat Pay', async () => {
    tamper = () => ({
      status: 403,
      headers: { 'Content-Type': 'text/html' },
      body: Buffer.from('<h1>Blocked</h1>'),
    })
    const { failures } = await doctor(setUp())
    expect(failures).toContainEqual(
      expect.objectContaining({
        id: 'connection',
        message: expect.stringContaining('a proxy or gateway is between'),
      }),
    )
  })
})

it.each([
  [
    'is no failure where calls go through a proxy',
    {},
    'https_proxy',
    'skipped',
    'Calls go through the proxy that https_proxy names',
  ],
  ['is no failure of a spare', { isSpare: true }, undefined, 'warning', 'calls have no failover'],
] as const)('a host that is not found %s', async (_, host, proxy, status, says) => {
  const [dns] = await checkHost({ url: new URL('http://wechatpay.invalid'), ...host }, 2_000, proxy)
  expect(dns).toMatchObject({ id: 'dns', status, message: expect.stringContaining(says) })
})

it('names the proxy by its variable, as its address may hold a password', () => {
  expect(proxyVariable({ HTTPS_PROXY: 'http://user:password@proxy.example' })).toBe('HTTPS_PROXY')
  expect(proxyVariable({})).toBeUndefined()
})

describe('--notify', () => {
  const notify = async (address: string) => {
    const { checks } = await doctor(setUp(), ['--notify', address])
    return checks.find(({ id }) => id === 'notify-url')
  }

  it.each([
    [404, 'there is no handler for POST at this path'],
    [405, 'there is no handler for POST at this path'],
    [301, 'WeChat Pay follows no redirect'],
    [200, 'to a notification that is forged'],
    [502, 'the program behind the gateway does not run'],
  ])('says what is wrong with a handler that answers %i', async (status, says) => {
    const { url } = await listen((_, response) =>
      response.writeHead(status, { Location: '/elsewhere' }).end(),
    )
    expect(await notify(`${url}/notify`)).toMatchObject({
      status: 'failed',
      message: expect.stringContaining(says),
    })
  })

  it('says that an address cannot be reached', async () => {
    expect(await notify(`${await closedAddress()}/notify`)).toMatchObject({
      status: 'failed',
      code: 'ECONNREFUSED',
    })
  })

  it('says that a handler is slow, not that a firewall is between', async () => {
    const { url } = await listen(() => undefined)
    const { checks } = await doctor(setUp({ timeout: 300 }), ['--notify', `${url}/notify`])
    expect(checks.find(({ id }) => id === 'notify-url')).toMatchObject({
      status: 'failed',
      code: 'TIMEOUT',
      message: expect.stringContaining('does not answer within 0.3 s; WeChat Pay waits 5 s'),
    })
  })

  it('says that a name is not found', () => {
    expect(explainConnection('ENOTFOUND')).toContain('the name is not found')
  })

  it.each(['not an address', 'ftp://shop.example/', 'https://shop.example/notify?a=1'])(
    'refuses %s',
    async (address) => {
      expect(await notify(address)).toMatchObject({ status: 'failed', code: 'NOTIFY_URL_INVALID' })
    },
  )

  it('has a notification sent to a handler that verifies', async () => {
    const echoes: string[] = []
    const handler = createClient(sandbox.config).notify.handler({
      'SECURITY_ECHO.SUCCESS': async ({ resource }) => {
        echoes.push(resource.echo_message as string)
      },
    })
    const { url } = await listen(handler.node as never)
    const { failures, checks } = await doctor(setUp(), ['--notify', `${url}/notify`])
    expect(failures).toEqual([])
    for (const id of ['notify-url', 'notification-sent'])
      expect(checks).toContainEqual(expect.objectContaining({ id, status: 'passed' }))
    await waitUntil(() => echoes.length > 0)
  })
})

describe('what is printed', () => {
  it('is a line for each check, and what they come to', async () => {
    const { code, stdout } = await cli(['doctor', '--offline'], { cwd: setUp({ serial: 'abcd' }) })
    expect(stdout).toMatch(/^✓ configuration: From wxpay\.json\./)
    expect(stdout).toMatch(/^✗ serial: .+ \[CONFIG_SERIAL_LOWER_CASE\]$/m)
    expect(stdout).toMatch(/1 of \d+ checks failed\.\n$/)
    expect(code).toBe(1)
  })

  it('warns of secrets in a file that others may read', async () => {
    const cwd = setUp({ apiv3KeyFile: undefined, apiv3Key: 'z'.repeat(32) })
    chmodSync(`${cwd}/wxpay.json`, 0o644)
    const [configuration] = (await doctor(cwd, ['--offline'])).checks
    expect(configuration).toMatchObject({
      status: 'warning',
      message: expect.stringContaining('chmod 600 wxpay.json'),
    })
    chmodSync(`${cwd}/wxpay.json`, 0o600)
    expect((await doctor(cwd, ['--offline'])).checks[0]?.status).toBe('passed')
  })

  it('says of a file that cannot be read no more than that', async () => {
    const folder = newFolder()
    writeFileSync(folder.file('wxpay.json'), `{"apiv3Key": ${identity.apiv3Key.export()}`)
    const { checks } = await doctor(folder.path)
    expect(checks).toEqual([
      { id: 'configuration', status: 'failed', code: 'CONFIG_INVALID', message: expect.any(String) },
    ])
  })

  it('says how to begin where nothing is configured', async () => {
    const { checks, code } = await doctor(newFolder().path, ['--offline'])
    expect(checks[0]).toMatchObject({ status: 'failed', code: 'CONFIG_MISSING' })
    expect(code).toBe(1)
  })
})

const servers: Server[] = []

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close()
    server.closeAllConnections()
  }
})

async function listen(handle: RequestListener): Promise<{ url: string }> {
  const server = createServer(handle).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

/** Where nothing listens any more. */
async function closedAddress(): Promise<string> {
  const { url } = await listen(() => undefined)
  const server = servers.pop() as Server
  server.close()
  await once(server, 'close')
  return url
}

async function waitUntil(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((done) => setTimeout(done, 10))
}

/** A certificate that was issued on a day, for five years. */
function certificateOf(key: KeyObject, day: string): string {
  const now = jest.spyOn(Date, 'now').mockReturnValue(Date.parse(day))
  try {
    return buildCertificate(key, identity.mchid)
  } finally {
    now.mockRestore()
  }
}

function encrypted(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: PASSPHRASE }) as string
}
