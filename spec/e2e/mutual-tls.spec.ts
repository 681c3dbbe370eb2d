import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import { Agent } from 'node:https'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { createClient, WechatPayConfigError, WechatPayNetworkError } from '../../lib'
import type { ClientConfig } from '../../types'
import { createRsaIdentity, merchant, PUBLIC_KEY_ID, pkcs8, platform, spki } from '../support/keys'
import { legacyPfx } from '../support/legacy-pfx'
import { createServerCertificate, trust } from '../support/tls'
import { signedXml, startV2Server, type V2Server } from '../support/v2-server'

const SECRET = 'a1b2c3d4e5f6g7h8i9j0k1l2m3n4o5p6'
const PASSPHRASE = '1900000001'
const PAIR = { cert: merchant.certificate, key: pkcs8(merchant.privateKey) }
const own = createServerCertificate()
const stranger = createRsaIdentity('stranger')
/** Demands a client certificate, as WeChat Pay does for these operations. */
let strict: V2Server
/** Takes one, but needs none. */
let lenient: V2Server
let plain: V2Server

beforeAll(async () => {
  trust(own.cert)
  const tls = { ...own, ca: [merchant.certificate], requestCert: true }
  strict = await startV2Server({ ...tls, rejectUnauthorized: true })
  lenient = await startV2Server({ ...tls, rejectUnauthorized: false })
  plain = await startV2Server()
  const answer = { body: signedXml({ return_code: 'SUCCESS', result_code: 'SUCCESS' }, SECRET) }
  for (const server of [strict, lenient, plain]) server.reply = () => answer
})
afterAll(async () => {
  jest.restoreAllMocks()
  await Promise.all([strict.close(), lenient.close(), plain.close()])
})

function client(server: V2Server, changes: Partial<ClientConfig> = {}) {
  return createClient({
    mchid: '1900000001',
    privateKey: pkcs8(merchant.privateKey),
    certificate: merchant.certificate,
    certs: { [PUBLIC_KEY_ID]: spki(platform.publicKey) },
    secret: SECRET,
    ...changes,
    axios: { baseURL: server.url, proxy: false, ...changes.axios },
  })
}

const REFUND: string = 'v2/secapi/pay/refund'
const ORDER_QUERY: string = 'v2/pay/orderquery'
const refund = (wxpay: ReturnType<typeof client>) => wxpay.chain(REFUND).post({ xml: { out_refund_no: '1' } })

it.each<[what: string, given: NonNullable<ClientConfig['merchant']>]>([
  ['a PEM pair', PAIR],
  [
    'a PKCS#12 file of the legacy kind',
    { pfx: legacyPfx(merchant.privateKey, [merchant.certificate], PASSPHRASE), passphrase: PASSPHRASE },
  ],
])('shows the certificate of %s where the operation demands it', async (_, given) => {
  expect((await refund(client(strict, { merchant: given }))).status).toBe(200)
  expect(strict.received.at(-1)?.client).toBe('1900000001')
})

it('shows no certificate to other operations', async () => {
  const wxpay = client(lenient, { merchant: PAIR })
  await refund(wxpay)
  expect(lenient.received.at(-1)?.client).toBe('1900000001')
  await wxpay.chain(ORDER_QUERY).post()
  expect(lenient.received.at(-1)?.client).toBe('')
})

it('shows it to the operation, not to a proxy on the way', async () => {
  const proxy = createServer()
  proxy.on('connect', ({ url = '' }: IncomingMessage, socket: Socket) => {
    const { hostname, port } = new URL(`http://${url}`)
    const onward = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      socket.pipe(onward).pipe(socket)
    })
    onward.on('error', () => socket.destroy())
    socket.on('error', () => onward.destroy())
    tunnels.push(socket)
  })
  const tunnels: Socket[] = []
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  const { port } = proxy.address() as AddressInfo
  const wxpay = client(strict, { merchant: PAIR, axios: { proxy: { host: '127.0.0.1', port } } })
  expect((await refund(wxpay)).status).toBe(200)
  expect(tunnels).toHaveLength(1)
  for (const tunnel of tunnels) tunnel.destroy()
  proxy.close()
})

it('keeps its connection', async () => {
  const wxpay = client(strict, { merchant: PAIR })
  const before = strict.connections
  for (let call = 0; call < 3; call++) await refund(wxpay)
  expect(strict.connections - before).toBe(1)
})

it('shares no connection with another client', async () => {
  const before = strict.connections
  await refund(client(strict, { merchant: PAIR }))
  await refund(client(strict, { merchant: PAIR }))
  expect(strict.connections - before).toBe(2)
})

it('leaves the choice to an agent of the user', async () => {
  const httpsAgent = new Agent({ ca: own.cert, ...PAIR })
  const wrong = { cert: stranger.certificate, key: pkcs8(stranger.privateKey) }
  await refund(client(strict, { axios: { httpsAgent } }))
  expect(strict.received.at(-1)?.client).toBe('1900000001')
  await refund(client(strict, { merchant: wrong, axios: { httpsAgent } }))
  expect(strict.received.at(-1)?.client).toBe('1900000001')
  httpsAgent.destroy()
})

it('shows it on an agent of the user that has none, with all that the agent was told', async () => {
  jest.restoreAllMocks()
  const httpsAgent = new Agent({ ca: own.cert, keepAlive: true })
  const wxpay = client(strict, { merchant: PAIR, axios: { httpsAgent } })
  const before = strict.connections
  for (let call = 0; call < 3; call++) await refund(wxpay)
  expect(strict.received.at(-1)?.client).toBe('1900000001')
  expect(strict.connections - before).toBe(1)
  const { config } = await refund(wxpay)
  expect(config.httpsAgent).toBe(httpsAgent)
  expect(httpsAgent.options).not.toHaveProperty('secureContext')
  trust(own.cert)
})

it('leaves agents alone that are more than those of Node.js', async () => {
  class Tunnel extends Agent {}
  const httpsAgent = new Tunnel({ ca: own.cert, ...PAIR })
  const wrong = { cert: stranger.certificate, key: pkcs8(stranger.privateKey) }
  await refund(client(strict, { merchant: wrong, axios: { httpsAgent } }))
  expect(strict.received.at(-1)?.client).toBe('1900000001')
  httpsAgent.destroy()
})

it('is refused by the server with a certificate that it does not know', async () => {
  const wrong = { cert: stranger.certificate, key: pkcs8(stranger.privateKey) }
  await expect(refund(client(strict, { merchant: wrong }))).rejects.toBeInstanceOf(WechatPayNetworkError)
})

it('needs no certificate without TLS', async () => {
  expect((await refund(client(plain))).status).toBe(200)
})

it('sends nothing without a certificate, and says what to give', async () => {
  const before = strict.received.length
  const error = await refund(client(strict)).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(WechatPayConfigError)
  expect(error).toMatchObject({
    code: 'CONFIG_MERCHANT_MISSING',
    message: expect.stringMatching(/merchant: \{ cert: .*apiclient_cert\.pem/),
  })
  expect(strict.received).toHaveLength(before)
})

it('leaves no agent behind in the config of an answer', async () => {
  const { config } = await refund(client(strict, { merchant: PAIR }))
  expect(config.httpsAgent).toBeUndefined()
})

it('still checks who the server is', async () => {
  jest.restoreAllMocks()
  const error = await refund(client(strict, { merchant: PAIR })).catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({
    code: 'NETWORK_FAILED',
    message: expect.stringMatching(/self-signed certificate/),
  })
})
