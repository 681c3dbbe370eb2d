import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createClient, type WechatPay } from '../../lib'
import { createIdentity, type Identity } from '../../lib/sandbox'
import { platformPublicKey } from '../../lib/sandbox/identity'
import { Platform } from '../../lib/sandbox/platform'
import { checkSignature } from '../../lib/sandbox/signature'
import type { ClientConfig } from '../../types'
import { signAnswer } from './sign-answer'

export type Respond = (request: IncomingMessage, response: ServerResponse) => void

/** A WeChat Pay that answers as a spec says, to signed requests only. */
export class FileServer {
  /** Paths and queries of requests that came, as on the request line. */
  readonly requested: string[] = []
  readonly headers: IncomingMessage['headers'][] = []
  /** Whether each connection was closed by now. */
  readonly closed: boolean[] = []
  respond: Respond = (_, response) => response.writeHead(404).end()
  readonly #server = createServer((request, response) => {
    const { method = '', url = '', headers } = request
    const { identity } = this
    const platform = new Platform(identity)
    checkSignature({ method, url, headers, body: Buffer.alloc(0) }, { identity, platform })
    this.requested.push(url)
    this.headers.push(headers)
    const at = this.closed.push(false) - 1
    response.on('close', () => {
      this.closed[at] = true
    })
    this.respond(request, response)
  })

  private constructor(readonly identity: Identity) {}

  static async start(): Promise<FileServer> {
    const server = new FileServer(await createIdentity())
    server.#server.listen(0, '127.0.0.1')
    await once(server.#server, 'listening')
    return server
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** A client of it; it needs no closing. */
  client(axios: ClientConfig['axios'] = {}, changes: Partial<ClientConfig> = {}): WechatPay {
    const { mchid, merchantKey, merchantCertificate, publicKeyId } = this.identity
    return createClient({
      mchid,
      privateKey: merchantKey,
      certificate: merchantCertificate,
      certs: { [publicKeyId]: platformPublicKey(this.identity) },
      axios: { baseURL: this.url, proxy: false, ...axios },
      ...changes,
    })
  }

  /** Answers every request with a file, unsigned. */
  serve(body: Buffer, headers: Record<string, string | number> = {}): void {
    this.respond = (_, response) => response.writeHead(200, headers).end(body)
  }

  /** Answers with signed JSON. */
  answer(response: ServerResponse, value: unknown, status = 200): void {
    const body = Buffer.from(JSON.stringify(value))
    response
      .writeHead(status, { 'Content-Type': 'application/json', ...signAnswer(this.identity, body) })
      .end(body)
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    this.#server.close()
    await once(this.#server, 'close')
  }
}
