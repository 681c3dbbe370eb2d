import { createPublicKey } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createClient, type WechatPay } from '../../lib'
import type { Identity } from '../../lib/sandbox'
import type { ClientConfig } from '../../types'
import { signAnswer } from './sign-answer'

export interface Received {
  method: string
  url: string
  headers: IncomingMessage['headers']
  body: string
  /** When it arrived, in milliseconds. */
  at: number
  /** The client's port, which tells connections apart. */
  port: number | undefined
}

export type Answer = (response: ServerResponse, request: IncomingMessage) => unknown

/** A server that gives the answers it is told to, one a request, and the last one ever after. */
export interface Answering {
  readonly url: string
  readonly received: Received[]
  answers: Answer[]
  close(): Promise<void>
}

export async function startAnswering(keepAliveTimeout = 8_000): Promise<Answering> {
  const received: Received[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const { method = '', url = '', headers, socket } = request
    received.push({ method, url, headers, body, at: performance.now(), port: socket.remotePort })
    const [next] = answering.answers.length > 1 ? [answering.answers.shift()] : answering.answers
    next?.(response, request)
  })
  server.keepAliveTimeout = keepAliveTimeout
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const answering: Answering = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    answers: [],
    close: () =>
      new Promise((done) => {
        server.close(() => done()).closeAllConnections()
      }),
  }
  return answering
}

export function clientOf(identity: Identity, { axios, ...config }: Partial<ClientConfig> = {}): WechatPay {
  return createClient({
    mchid: identity.mchid,
    privateKey: identity.merchantKey,
    certificate: identity.merchantCertificate,
    certs: { [identity.publicKeyId]: createPublicKey(identity.platformKey) },
    ...config,
    axios: { proxy: false, ...axios },
  })
}

/** A signed answer. */
export function answer(identity: Identity, status: number, body: object = {}, headers: object = {}): Answer {
  const bytes = Buffer.from(JSON.stringify(body))
  return (response) => response.writeHead(status, { ...signAnswer(identity, bytes), ...headers }).end(bytes)
}

export const drop: Answer = (_, request) => request.socket.destroy()

export const reset: Answer = (_, request) => request.socket.resetAndDestroy()

/** What a promise was rejected with. */
export async function rejection(pending: Promise<unknown>): Promise<Error & Record<string, unknown>> {
  return pending.then(
    () => Promise.reject(new Error('it was fulfilled')),
    (reason) => reason,
  )
}
