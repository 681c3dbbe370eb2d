import { verify } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createClient } from '../../lib/client'
import type { Identity } from '../../lib/sandbox'
import { requestText } from '../../lib/v3/signed-text'
import type { ClientConfig, WechatPay } from '../../types'
import { merchant, PUBLIC_KEY_ID, platform } from './keys'
import { signAnswer } from './sign-answer'

export interface Received {
  method: string
  url: string
  headers: IncomingHttpHeaders
  body: Buffer
}

export interface Answered {
  status?: number
  body?: unknown
  /** Changes the body after it was signed. */
  tamper?: boolean
}

/** A server on 127.0.0.1 that answers as a spec says, signed with WeChat Pay's key. */
export interface LocalWechatPay {
  client(changes?: Partial<ClientConfig>): WechatPay
  close(): Promise<void>
}

export async function startLocalWechatPay(answer: (request: Received) => Answered): Promise<LocalWechatPay> {
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const { method = '', url = '', headers } = incoming
      const { status = 200, body, tamper } = answer({ method, url, headers, body: Buffer.concat(chunks) })
      const bytes = body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(body))
      const identity = { platformKey: platform.privateKey, publicKeyId: PUBLIC_KEY_ID } as Identity
      outgoing.writeHead(status, signAnswer(identity, bytes))
      outgoing.end(tamper ? Buffer.concat([bytes, Buffer.from(' ')]) : bytes)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    client: (changes) =>
      createClient({
        mchid: '1900000001',
        privateKey: merchant.privateKey,
        certificate: merchant.certificate,
        certs: { [PUBLIC_KEY_ID]: platform.publicKey },
        axios: { baseURL, proxy: false },
        ...changes,
      }),
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

/** Whether a request is signed by the merchant over the body given, by default its own. */
export function isSigned({ method, url, headers, body }: Received, signed: string | Buffer = body): boolean {
  const { authorization = '' } = headers
  const part = (name: string) => new RegExp(`${name}="([^"]+)"`).exec(authorization)?.[1] ?? ''
  const text = requestText(method, url, part('timestamp'), part('nonce_str'), signed)
  return verify('RSA-SHA256', text, merchant.publicKey, Buffer.from(part('signature'), 'base64'))
}
