import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createClient } from '../../lib/client'
import { AesGcm } from '../../lib/php'
import { type Sandbox, startSandbox } from '../../lib/sandbox'

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await startSandbox()
})
afterEach(() => sandbox.close())

const serials = async (preferred: string) => {
  const wxpay = createClient({ ...sandbox.config, preferred, certificates: false })
  const { data, headers } = await wxpay.v3.certificates.get()
  return { given: data.data.map(({ serial_no }) => serial_no), signedWith: headers['wechatpay-serial'] }
}

it('has the same keys at every start, so that a configuration can be kept', async () => {
  const other = await startSandbox()
  await other.close()
  expect(other.identity.merchantSerial).toBe(sandbox.identity.merchantSerial)
  expect(other.identity.merchantKey.equals(sandbox.identity.merchantKey)).toBe(true)
})

describe('a new platform certificate', () => {
  it('signs from now on, so that who does not know it believes nothing', async () => {
    const serial = await sandbox.rotatePlatformCertificate()
    await expect(serials(sandbox.identity.platformSerial)).rejects.toMatchObject({
      code: 'SIGNATURE_KEY_UNKNOWN',
      message: expect.stringContaining(serial),
    })
  })

  it('does not sign what asks for the public key', async () => {
    await sandbox.rotatePlatformCertificate()
    const { given, signedWith } = await serials(sandbox.identity.publicKeyId)
    expect(signedWith).toBe(sandbox.identity.publicKeyId)
    expect(given).toHaveLength(2)
  })

  it('is encrypted under the APIv3 key', async () => {
    await sandbox.rotatePlatformCertificate()
    const { data } = await createClient(sandbox.config).v3.certificates.get()
    const { ciphertext, nonce, associated_data = '' } = data.data[1]?.encrypt_certificate ?? ({} as never)
    const pem = AesGcm.decrypt(ciphertext, sandbox.identity.apiv3Key, nonce, associated_data)
    expect(pem).toContain('BEGIN CERTIFICATE')
  })
})

describe('the self-test', () => {
  let server: Server
  const received: string[] = []
  beforeEach(async () => {
    received.length = 0
    server = createServer(async (request, response) => {
      for await (const chunk of request) received.push(String(chunk))
      response.writeHead(204).end()
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  })
  afterEach(() => server.close())

  it('says back what it was told', async () => {
    const wxpay = createClient({ ...sandbox.config, sensitive: 'auto' })
    const json = { echo_message: 'hello', encrypted_echo_message: '你好' }
    const { data } = await wxpay.v3.security.echo.post({ json })
    expect(data).toEqual(json)
  })

  it('sends a notification where it is asked to', async () => {
    const notify_url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`
    await createClient(sandbox.config).v3.security.echo.post({ json: { notify_url, echo_message: 'hello' } })
    while (sandbox.notifications[0]?.state !== 'received') await new Promise((done) => setTimeout(done, 5))
    expect(JSON.parse(received.join(''))).toMatchObject({ event_type: 'SECURITY_ECHO.SUCCESS' })
    expect(sandbox.notifications).toMatchObject([{ url: notify_url, attempts: [{ status: 204 }] }])
  })

  it('sends none to another machine', async () => {
    const notify_url = 'https://www.weixin.qq.com/v3/test'
    await createClient(sandbox.config).v3.security.echo.post({ json: { notify_url, echo_message: 'hello' } })
    expect(sandbox.notifications).toMatchObject([{ state: 'not sent', attempts: [] }])
  })
})
