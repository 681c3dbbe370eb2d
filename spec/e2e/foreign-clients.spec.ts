import { createPublicKey } from 'node:crypto'
import https from 'node:https'
import { Aes, Wechatpay } from 'wechatpay-axios-plugin'
import WxPay from 'wechatpay-node-v3'
import { type Sandbox, startSandbox } from '../../lib/sandbox'
import { type Delivery, startReceiver } from '../support/receiver'

/**
 * Clients that know nothing of this project pay and refund at the sandbox as they would at WeChat Pay. Neither is told
 * more than an address and keys.
 */
const ORDER = {
  appid: 'wx0000000000000001',
  description: '一杯咖啡',
  out_trade_no: 'T1',
  amount: { total: 100, currency: 'CNY' },
}
const REFUND = {
  out_trade_no: 'T1',
  out_refund_no: 'R1',
  amount: { refund: 40, total: 100, currency: 'CNY' },
}
const CODE = expect.stringMatching(/^weixin:\/\/wxpay\/bizpayurl\?pr=/)

interface Node {
  get(config?: object): Promise<{ data: Record<string, unknown> }>
  post(body: object): Promise<{ data: Record<string, unknown> }>
}

interface CertificateEntry {
  serial_no: string
  encrypt_certificate: Record<string, string>
}

let sandbox: Sandbox
let receiver: Awaited<ReturnType<typeof startReceiver>>
beforeEach(async () => {
  receiver = await startReceiver()
})
afterEach(async () => {
  await sandbox.close()
  await receiver.close()
})

/** What a merchant has on its disk or notes down. */
function keysOf({ identity }: Sandbox) {
  return {
    mchid: identity.mchid,
    serial: identity.merchantSerial,
    privateKey: identity.merchantKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    certificate: identity.merchantCertificate,
    apiv3Key: identity.apiv3Key.export().toString(),
  }
}

describe('wechatpay-axios-plugin', () => {
  let wxpay: Wechatpay
  let apiv3Key: string
  beforeEach(async () => {
    sandbox = await startSandbox()
    const keys = keysOf(sandbox)
    const { mchid, serial, privateKey } = keys
    const { platformSerial, platformCertificate } = sandbox.identity
    apiv3Key = keys.apiv3Key
    wxpay = new Wechatpay({
      ...{ mchid, serial, privateKey },
      certs: { [platformSerial]: platformCertificate },
      baseURL: sandbox.url,
      proxy: false,
    })
  })

  /** Its declarations know no path. */
  const node = (path: string) => wxpay.chain(path) as never as Node
  const decrypt = ({ ciphertext, nonce, associated_data }: Record<string, string>) =>
    Aes.AesGcm.decrypt(String(ciphertext), apiv3Key, String(nonce), associated_data)
  const find = async () => {
    const params = { mchid: sandbox.identity.mchid }
    const { data } = await node('v3/pay/transactions/out-trade-no/{out_trade_no}').get({
      params,
      out_trade_no: 'T1',
    })
    return data
  }

  it('takes an order, finds it paid, reads the notification, and refunds it', async () => {
    const { mchid } = sandbox.identity
    const order = { ...ORDER, mchid, notify_url: receiver.url }
    const { data: placed } = await node('v3/pay/transactions/native').post(order)
    expect(placed).toEqual({ code_url: CODE })
    expect(await find()).toMatchObject({ trade_state: 'NOTPAY' })
    await sandbox.act('order', 'T1', 'pay')
    expect(await find()).toMatchObject({ trade_state: 'SUCCESS', amount: { total: 100 } })
    const { body } = await receiver.next()
    expect(JSON.parse(decrypt(JSON.parse(body).resource))).toEqual(await find())
    const { data: refund } = await node('v3/refund/domestic/refunds').post(REFUND)
    expect(refund).toMatchObject({ status: 'PROCESSING', amount: { refund: 40 } })
    const { data: known } = await node('v3/refund/domestic/refunds/{out_refund_no}').get({
      out_refund_no: 'R1',
    })
    expect(known).toMatchObject({ refund_id: refund.refund_id, out_trade_no: 'T1' })
  })

  it('downloads the platform certificate', async () => {
    const { data } = await node('v3/certificates').get()
    const certificates = (data.data as CertificateEntry[]).map(({ serial_no, encrypt_certificate }) => {
      return [serial_no, decrypt(encrypt_certificate)]
    })
    const { platformSerial, platformCertificate } = sandbox.identity
    expect(certificates).toEqual([[platformSerial, platformCertificate]])
  })

  it('hears what it did wrong', async () => {
    const order = { ...ORDER, mchid: '1900000002', notify_url: receiver.url }
    const refused = node('v3/pay/transactions/native').post(order)
    await expect(refused).rejects.toMatchObject({ response: { status: 400, data: { code: 'PARAM_ERROR' } } })
  })
})

describe('wechatpay-node-v3', () => {
  const { globalAgent } = https
  let wxpay: WxPay
  let apiv3Key: string
  beforeEach(async () => {
    sandbox = await startSandbox({ tls: true })
    const keys = keysOf(sandbox)
    const { mchid, serial, privateKey, certificate } = keys
    apiv3Key = keys.apiv3Key
    wxpay = new WxPay({
      ...{ appid: ORDER.appid, mchid, serial_no: serial },
      publicKey: Buffer.from(certificate),
      privateKey: Buffer.from(privateKey),
    })
    https.globalAgent = wayTo(sandbox)
  })
  afterEach(() => {
    https.globalAgent.destroy()
    https.globalAgent = globalAgent
  })

  const find = async () => (await wxpay.query({ out_trade_no: 'T1' })).data

  it('takes an order, finds it paid, believes the notification, and refunds it', async () => {
    const placed = await wxpay.transactions_native({ ...ORDER, notify_url: receiver.url } as never)
    expect(placed).toEqual({ status: 200, data: { code_url: CODE } })
    expect(await find()).toMatchObject({ trade_state: 'NOTPAY' })
    await sandbox.act('order', 'T1', 'pay')
    expect(await find()).toMatchObject({ trade_state: 'SUCCESS', amount: { total: 100 } })
    const notification = await receiver.next()
    expect(await wxpay.verifySign(signatureOf(notification, apiv3Key))).toBe(true)
    const { ciphertext, associated_data, nonce } = JSON.parse(notification.body).resource
    expect(wxpay.decipher_gcm(ciphertext, associated_data, nonce, apiv3Key)).toEqual(await find())
    const refund = await wxpay.refunds(REFUND as never)
    expect(refund).toMatchObject({ status: 200, data: { status: 'PROCESSING', amount: { refund: 40 } } })
    const known = await wxpay.find_refunds('R1')
    expect(known).toMatchObject({ status: 200, data: { out_trade_no: 'T1', out_refund_no: 'R1' } })
  })

  it('downloads the platform certificate', async () => {
    const { platformSerial, platformKey } = sandbox.identity
    const [certificate] = await wxpay.get_certificates(apiv3Key)
    const publicKey = createPublicKey(platformKey).export({ type: 'spki', format: 'pem' })
    expect(certificate).toMatchObject({ serial_no: platformSerial, publicKey })
  })

  it('hears what it did wrong', async () => {
    const order = { ...ORDER, description: '' }
    const refused = await wxpay.transactions_native(order as never)
    expect(refused).toMatchObject({ status: 400, error: expect.stringContaining('PARAM_ERROR') })
  })
})

/**
 * The address https://api.mch.weixin.qq.com stands in its code. It asks Node.js for an agent of the kind that all have
 * who name none, so that kind is one that leads to the sandbox, and trusts its certificate for WeChat Pay's name.
 */
function wayTo({ url, ca }: Sandbox): https.Agent {
  const { hostname, port } = new URL(url)
  return new (class extends https.Agent {
    constructor() {
      super({ host: hostname, port: Number(port), ca } as https.AgentOptions)
    }
  })()
}

function signatureOf({ headers, body }: Delivery, apiSecret: string) {
  const header = (name: string) => String(headers[`wechatpay-${name}`])
  return {
    timestamp: header('timestamp'),
    nonce: header('nonce'),
    serial: header('serial'),
    signature: header('signature'),
    body,
    apiSecret,
  }
}
