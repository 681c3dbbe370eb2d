import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createTlsServer, type ServerOptions as TlsOptions } from 'node:https'
import type { TLSSocket } from 'node:tls'
import type { Answer } from './answer'
import type { ReceivedRequest } from './signature'

/** WeChat Pay closes idle connections after this long, in milliseconds. */
const KEEP_ALIVE = 8_000
/** What is kept of a body: more than the largest file that an operation takes. */
const MOST_BYTES = 16 * 1024 * 1024

type Respond = (request: ReceivedRequest) => Promise<Answer>

/** Serves requests that are not for WeChat Pay. */
export interface Aside {
  isFor(incoming: IncomingMessage): boolean
  serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void>
}

/**
 * A server that is not listening yet.
 *
 * @param tls - how it proves itself, and whose client certificates it knows
 */
export function createHttpServer(respond: Respond, tls?: TlsOptions, aside?: Aside): Server {
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    if (aside?.isFor(incoming)) return aside.serve(incoming, outgoing)
    send(outgoing, await respond(await receive(incoming)))
  }
  const listener = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    answer(incoming, outgoing).catch(() => outgoing.destroy())
  }
  const server = tls
    ? createTlsServer({ ...tls, requestCert: true, rejectUnauthorized: false }, listener)
    : createServer(listener)
  server.keepAliveTimeout = KEEP_ALIVE
  return server
}

async function receive(incoming: IncomingMessage): Promise<ReceivedRequest> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of incoming) {
    length += (chunk as Buffer).length
    if (length > MOST_BYTES) throw new Error(`The request is longer than ${MOST_BYTES} bytes.`)
    chunks.push(chunk as Buffer)
  }
  const { method = 'GET', url = '/', headers, socket } = incoming
  const { authorized } = socket as Partial<TLSSocket>
  const certified = authorized === undefined ? {} : { certified: authorized }
  return { method, url, headers, body: Buffer.concat(chunks), ...certified }
}

function send(outgoing: ServerResponse, { status, headers, body, cut }: Answer): void {
  if (cut === 'before') {
    outgoing.destroy()
    return
  }
  outgoing.writeHead(status, { ...headers, ...(status !== 204 && { 'Content-Length': body.length }) })
  if (cut !== 'within') outgoing.end(body)
  else outgoing.write(body.subarray(0, body.length / 2), () => outgoing.destroy())
}
