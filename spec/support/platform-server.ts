import { type KeyObject, randomBytes, sign } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createClient } from '../../lib'
import { encryptAesGcm } from '../../lib/crypto/aes'
import { buildCertificate } from '../../lib/sandbox/certificate'
import { responseText } from '../../lib/v3/signed-text'
import type { ClientConfig, UnknownOptions, WechatPay } from '../../types'
import { createRsaIdentity, merchant, PUBLIC_KEY_ID, platform, serialIn } from './keys'

export const DAY = 24 * 60 * 60 * 1000
export const APIV3_KEY = 'Z9y8X7w6V5u4T3s2R1q0P9o8N7m6L5k4'

/** A certificate as WeChat Pay gives it out, perhaps under another serial than its own. */
export interface Given {
  id: string
  key: KeyObject
  certificate: string
  apiv3Key?: string
}

export interface Asked {
  url: string
  headers: IncomingHttpHeaders
  /** When it arrived, in milliseconds by the monotonic clock. */
  at: number
}

/** A WeChat Pay whose certificates a spec decides on. Everything that is asked for but them is `{"ok":true}`. */
export interface PlatformServer {
  readonly url: string
  /** Those that it gives out. */
  certificates: Given[]
  /** What an answer is signed with, by the serial that the request named. */
  signer: (named: string | undefined) => { id: string; key: KeyObject }
  /** Answers for the certificates in its place. */
  serve: ((response: ServerResponse) => unknown) | undefined
  /** Answers for anything else in its place. */
  answer: ((response: ServerResponse) => unknown) | undefined
  /** How long it takes to answer for the certificates, in milliseconds. */
  delay: number
  /** Requests for certificates, and all others. */
  readonly downloads: Asked[]
  readonly calls: Asked[]
  client(changes?: Partial<ClientConfig>): WechatPay
  close(): Promise<void>
}

/** By default the request decides; where it names none, the newest certificate signs. */
export async function startPlatform(certificates: Given[] = []): Promise<PlatformServer> {
  const http = createServer(async (request, response) => {
    for await (const _ of request);
    const { url = '', headers } = request
    const isDownload = url.endsWith('/certificates')
    ;(isDownload ? server.downloads : server.calls).push({ url, headers, at: performance.now() })
    if (isDownload && server.delay > 0) await new Promise((done) => setTimeout(done, server.delay))
    const own = isDownload ? server.serve : server.answer
    if (own) return own(response)
    const body = isDownload ? { data: server.certificates.map(describe) } : { ok: true }
    const named = headers['wechatpay-serial']
    respond(response, body, server.signer(typeof named === 'string' ? named : undefined))
  })
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done))
  const server: PlatformServer = {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    certificates,
    signer: (named) => {
      if (named === PUBLIC_KEY_ID) return { id: named, key: platform.privateKey }
      return server.certificates.find(({ id }) => id === named) ?? (server.certificates.at(-1) as Given)
    },
    serve: undefined,
    answer: undefined,
    delay: 0,
    downloads: [],
    calls: [],
    client: (changes = {}) =>
      createClient({
        mchid: '1900000001',
        privateKey: merchant.privateKey,
        certificate: merchant.certificate,
        apiv3Key: APIV3_KEY,
        ...changes,
        axios: { baseURL: server.url, proxy: false, ...changes.axios },
      }),
    close: () => new Promise((done) => http.close(() => done()).closeAllConnections()),
  }
  return server
}

/** A call that needs no more than a key. */
export const call = (wxpay: WechatPay, options: UnknownOptions = {}) =>
  wxpay.chain('v3/anything').get(options) as Promise<{ data: unknown; headers: Record<string, string> }>

export function respond(
  response: ServerResponse,
  value: unknown,
  signer: { id: string; key: KeyObject },
  status = 200,
): void {
  const body = Buffer.from(JSON.stringify(value))
  response.writeHead(status, { 'Content-Type': 'application/json', ...signatureOf(body, signer) }).end(body)
}

export function signatureOf(body: Uint8Array, { id, key }: { id: string; key: KeyObject }, shift = 0) {
  const timestamp = String(Math.floor(Date.now() / 1000) + shift)
  const nonce = randomBytes(16).toString('hex')
  return {
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Serial': id,
    'Wechatpay-Signature': sign('RSA-SHA256', responseText(timestamp, nonce, body), key).toString('base64'),
  }
}

export function describe({ id, certificate, apiv3Key = APIV3_KEY }: Given) {
  const nonce = randomBytes(6).toString('hex')
  const encrypted = encryptAesGcm(
    Buffer.from(certificate),
    Buffer.from(apiv3Key),
    Buffer.from(nonce),
    Buffer.from('certificate'),
  )
  return {
    serial_no: id,
    effective_time: '2018-06-08T10:34:56+08:00',
    expire_time: '2018-12-08T10:34:56+08:00',
    encrypt_certificate: {
      algorithm: 'AEAD_AES_256_GCM',
      nonce,
      associated_data: 'certificate',
      ciphertext: encrypted.toString('base64'),
    },
  }
}

/** A new certificate that expires in so many milliseconds; `after` as many days it begins. */
export function newCertificate({
  expiresIn = 5 * 365 * DAY,
  key,
}: {
  expiresIn?: number
  key?: KeyObject
} = {}): Given {
  const identity = key ? undefined : createRsaIdentity('WeChat Pay')
  const privateKey = key ?? (identity?.privateKey as KeyObject)
  const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + expiresIn - 5 * 365 * DAY)
  const certificate = buildCertificate(privateKey, 'WeChat Pay')
  clock.mockRestore()
  return { id: serialIn(certificate), key: privateKey, certificate }
}
