import {
  constants,
  createCipheriv,
  createHash,
  createPublicKey,
  publicEncrypt,
  randomBytes,
  sign,
} from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import type { WechatPay } from '../../types'
import { FileServer } from '../support/file-server'
import { newFolder } from '../support/folder'

const BILL = Buffer.from(`资金流水单号,二级商户号\r\n${'`1900009231,`1900000109\r\n'.repeat(20_000)}`)
const NONCE = 'a8607ef79034c49c'

let server: FileServer
let wxpay: WechatPay

beforeAll(async () => {
  server = await FileServer.start()
  wxpay = server.client()
})
afterAll(() => server.close())

/** Serves a bill as 申请二级商户资金账单 has it: packed, then encrypted. */
function serve({ key = randomBytes(32), nonce = NONCE, tamper = (bytes: Buffer) => bytes } = {}) {
  const cipher = createCipheriv(key.length === 32 ? 'aes-256-gcm' : 'aes-128-gcm', key, nonce)
  const encrypted = Buffer.concat([cipher.update(gzipSync(BILL)), cipher.final(), cipher.getAuthTag()])
  server.serve(tamper(encrypted))
  const padding = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }
  const encryptKey = publicEncrypt({ key: createPublicKey(server.identity.merchantKey), ...padding }, key)
  const bill = {
    bill_sequence: 1,
    download_url: 'https://api.mch.weixin.qq.com/v3/bill/downloadurl?token=xxx',
    encrypt_key: encryptKey.toString('base64'),
    hash_type: 'SHA1',
    hash_value: createHash('sha1').update(BILL).digest('hex'),
    nonce,
  }
  return { download_bill_count: 1, download_bill_list: [bill] }
}

describe('an encrypted bill', () => {
  it('is decrypted, unpacked and checked', async () => {
    expect((await wxpay.download(serve())).data.equals(BILL)).toBe(true)
  })

  it('may have a nonce of 32 characters', async () => {
    const nonce = '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
    expect((await wxpay.download(serve({ nonce }))).data.equals(BILL)).toBe(true)
  })

  it('that arrives in small pieces is decrypted alike', async () => {
    let encrypted: Buffer = Buffer.alloc(0)
    const answer = serve({
      tamper: (bytes) => {
        encrypted = bytes
        return bytes
      },
    })
    server.respond = async (_, response) => {
      for (let at = 0; at < encrypted.length; at += 7) {
        response.write(encrypted.subarray(at, at + 7))
        await setImmediate()
      }
      response.end()
    }
    expect((await wxpay.download(answer)).data.equals(BILL)).toBe(true)
  })

  it.each<[string, (bytes: Buffer) => Buffer]>([
    [
      'whose tag was changed',
      (bytes) => Buffer.concat([bytes.subarray(0, -1), Buffer.from([(bytes.at(-1) as number) ^ 1])]),
    ],
    ['shorter than its tag', (bytes) => bytes.subarray(0, 10)],
    ['that is empty', () => Buffer.alloc(0)],
  ])('%s is not delivered', async (_, tamper) => {
    const folder = newFolder()
    const failing = wxpay.download(serve({ tamper }), { to: folder.file('bill.csv') })
    await expect(failing).rejects.toMatchObject({ code: 'FILE_DECRYPTION_FAILED' })
    expect(folder.names()).toEqual([])
  })

  it('that was cut is not delivered', async () => {
    const failing = wxpay.download(serve({ tamper: (bytes) => bytes.subarray(0, -100) }))
    await expect(failing).rejects.toMatchObject({
      code: expect.stringMatching(/^FILE_(DECRYPTION|TRUNC|GZIP)/),
    })
  })

  it('whose key is for somebody else is refused before anything is sent', async () => {
    const stranger = await FileServer.start()
    server.requested.length = 0
    await expect(stranger.client().download(serve())).rejects.toMatchObject({
      code: 'FILE_DECRYPTION_FAILED',
    })
    expect(server.requested).toEqual([])
    await stranger.close()
  })

  it('with a key of another length says what to ask for', async () => {
    await expect(wxpay.download(serve({ key: randomBytes(16) }))).rejects.toThrow(
      /16 bytes.*AEAD_AES_256_GCM/,
    )
  })

  it('cannot be decrypted where the private key is in a KMS', async () => {
    const signer = (text: Uint8Array) => sign('RSA-SHA256', text, server.identity.merchantKey)
    const client = server.client({}, { privateKey: signer })
    await expect(client.download(serve())).rejects.toThrow(/signer elsewhere/)
  })

  it('that was asked for with SM4_GCM is refused', async () => {
    const answer = serve()
    server.respond = (_, response) => server.answer(response, answer)
    const query = { bill_date: '2024-06-01', account_type: 'ALL', algorithm: 'SM4_GCM' } as const
    const response = await wxpay.chain('v3/ecommerce/bill/fundflowbill').get({ query })
    await expect(wxpay.download(response)).rejects.toThrow(/SM4_GCM, which is not supported/)
  })

  it('is never named in an error together with its key', async () => {
    const answer = serve({ tamper: () => Buffer.alloc(100) })
    const error: Error = await wxpay.download(answer).then(
      () => undefined,
      (reason) => reason,
    )
    const key = answer.download_bill_list[0]?.encrypt_key as string
    expect(JSON.stringify(error) + error.stack).not.toContain(key.slice(0, 20))
  })
})
