import { X509Certificate } from 'node:crypto'
import { once } from 'node:events'
import { Agent, request } from 'node:https'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { inspect } from 'node:util'
import { createClient } from '../../lib/client'
import { type Sandbox, startSandbox } from '../../lib/sandbox'
import { readXml } from '../../lib/v2/xml'
import { readCatalogue } from '../../scripts/generate/catalogue'
import type { ClientConfig, UnknownNode } from '../../types'
import { createRsaIdentity, pkcs8 } from '../support/keys'

const versionTwo = readCatalogue(join(__dirname, '../../openapi'))
  .paths.flatMap(({ operations }) => operations)
  .filter(({ version }) => version === 'v2')
const REFUND: string = 'v2/secapi/pay/refund'
/** The order of WeChat Pay's documents, which every sandbox knows. */
const ORDER = '1217752501201407033233368018'
const refund = { out_trade_no: ORDER, out_refund_no: ORDER, total_fee: 1, refund_fee: 1, appid: 'wx1' }

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await startSandbox({ tls: true })
})
afterAll(() => sandbox.close())

function client(changes: Partial<ClientConfig> = {}) {
  return createClient({ ...sandbox.config, ...changes }).chain(REFUND) as UnknownNode
}

it('is HTTPS on this machine, whose certificate the configuration trusts', async () => {
  expect(sandbox.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/)
  const { data } = await client().post({ xml: refund })
  expect(data).toMatchObject({ return_code: 'SUCCESS', result_code: 'SUCCESS', out_refund_no: ORDER })
})

it('serves APIv3 there as well', async () => {
  const { status } = await createClient(sandbox.config).v3.certificates.get()
  expect(status).toBe(200)
})

it('names the merchant’s certificate as missing', async () => {
  const httpsAgent = new Agent({ ca: sandbox.ca })
  const call = client({ merchant: undefined, axios: { ...sandbox.config.axios, httpsAgent } }).post({
    xml: refund,
  })
  await expect(call).rejects.toMatchObject({ code: 'CERT_ERROR', status: 403 })
})

it('knows no other merchant’s certificate', async () => {
  const stranger = createRsaIdentity('stranger')
  const merchant = { cert: stranger.certificate, key: pkcs8(stranger.privateKey) }
  const call = client({ merchant }).post({ xml: refund })
  await expect(call).rejects.toMatchObject({ code: 'CERT_ERROR', status: 403 })
})

it('demands the certificate of 57 operations and of no other', async () => {
  const agent = new Agent({ ca: sandbox.ca, keepAlive: true })
  const demanding: string[] = []
  for (const { method, wirePath } of versionTwo) {
    const outgoing = request(`${sandbox.url}${wirePath}`, { method, agent })
    outgoing.end()
    const [incoming] = await once(outgoing, 'response')
    const body = await text(incoming)
    expect(['CERT_ERROR', 'SIGN_ERROR', 'XML_FORMAT_ERROR', 'PARAM_ERROR']).toContain(readXml(body).err_code)
    if (incoming.statusCode === 403) demanding.push(wirePath)
  }
  agent.destroy()
  expect(demanding).toEqual(versionTwo.filter(({ mutualTls }) => mutualTls).map(({ wirePath }) => wirePath))
  expect(demanding).toHaveLength(57)
})

it('is not trusted by anybody else', async () => {
  const call = client({ axios: { ...sandbox.config.axios, httpsAgent: new Agent() } }).post({ xml: refund })
  await expect(call).rejects.toMatchObject({ code: 'NETWORK_FAILED' })
})

it('proves itself by a certificate that is its own authority and no one else’s', () => {
  const certificate = new X509Certificate(sandbox.ca as string)
  expect(certificate.verify(certificate.publicKey)).toBe(true)
  expect(certificate.checkIP('127.0.0.1')).toBe('127.0.0.1')
  expect(certificate.checkHost('localhost')).toBe('localhost')
})

it.each(['api.mch', 'api2.mch', 'apihk.mch', 'fraud.mch', 'payapp'])(
  'proves itself to clients that were led to it in the place of %s.weixin.qq.com',
  (host) => {
    const certificate = new X509Certificate(sandbox.ca as string)
    expect(certificate.checkHost(`${host}.weixin.qq.com`)).toBeDefined()
  },
)

it('is another authority each time', async () => {
  const other = await startSandbox({ identity: sandbox.identity, tls: true })
  await other.close()
  const call = client({ axios: { ...sandbox.config.axios, httpsAgent: new Agent({ ca: other.ca }) } })
  await expect(call.post({ xml: refund })).rejects.toMatchObject({ code: 'NETWORK_FAILED' })
})

it('shows no key when it is printed', () => {
  expect(inspect(sandbox, { depth: 10, showHidden: true })).not.toMatch(/PRIVATE KEY/)
})
