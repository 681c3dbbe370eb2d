import { createHash, createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import { createServer as createTlsServer, type ServerOptions } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { TLSSocket } from 'node:tls'

/** A request as a server received it. */
export interface Received {
  method: string
  url: string
  headers: IncomingMessage['headers']
  body: string
  bytes: Buffer
  /** Common name of the TLS client certificate, empty where there was none. */
  client: string | undefined
}

/** What a server sends back. */
export interface Reply {
  status?: number
  headers?: Record<string, string>
  body: string | Buffer
}

/** A server of APIv2 that answers as it is told, and remembers what it received. */
export interface V2Server {
  readonly url: string
  readonly received: Received[]
  /** How the next requests are answered. */
  reply: (request: Received) => Reply | undefined
  /** How many connections were made. */
  connections: number
  close(): Promise<void>
}

export async function startV2Server(tls?: ServerOptions): Promise<V2Server> {
  const listener: RequestListener = async (incoming, outgoing) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    const bytes = Buffer.concat(chunks)
    const { method = '', url = '', headers, socket } = incoming
    const client = tls && String((socket as TLSSocket).getPeerCertificate().subject?.CN ?? '')
    const request = { method, url, headers, client, body: bytes.toString(), bytes }
    handle.received.push(request)
    const reply = handle.reply(request)
    if (!reply) return void socket.destroy()
    outgoing.writeHead(reply.status ?? 200, reply.headers)
    outgoing.end(reply.body)
  }
  const server = tls ? createTlsServer(tls, listener) : createServer(listener)
  server.on(tls ? 'secureConnection' : 'connection', () => handle.connections++)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const handle: V2Server = {
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${port}`,
    received: [],
    reply: () => ({ body: '' }),
    connections: 0,
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
  return handle
}

/** Reads a flat document without escapes, as requests here are. */
export function fieldsIn(xml: string): Record<string, string> {
  const content = /^<xml>(.*)<\/xml>$/s.exec(xml)?.[1] ?? ''
  return Object.fromEntries(
    [...content.matchAll(/<(\w+)>([^<]*)<\/\1>/g)].map(([, name, text]) => [name, text]),
  )
}

/** The official rule, said once more: what the code under test computes is not used to check it. */
export function officialSign(
  fields: Record<string, string>,
  key: string,
  type: 'MD5' | 'HMAC-SHA256' = 'MD5',
): string {
  const names = Object.keys(fields).filter((name) => name !== 'sign' && fields[name] !== '')
  const text = `${names
    .sort()
    .map((name) => `${name}=${fields[name]}`)
    .join('&')}&key=${key}`
  const hash = type === 'MD5' ? createHash('md5') : createHmac('sha256', key)
  return hash.update(text).digest('hex').toUpperCase()
}

/** A document as WeChat Pay writes it. */
export function toXml(fields: Record<string, string>): string {
  const lines = Object.entries(fields).map(([name, text]) => `<${name}><![CDATA[${text}]]></${name}>`)
  return `<xml>\n${lines.join('\n')}\n</xml>`
}

export function signedXml(
  fields: Record<string, string>,
  key: string,
  type: 'MD5' | 'HMAC-SHA256' = 'MD5',
): string {
  return toXml({ ...fields, sign: officialSign(fields, key, type) })
}
