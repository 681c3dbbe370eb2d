import type { Server } from 'node:http'
import type { Answer, Outcome } from './answer'
import { Console } from './console/console'
import { createHttpServer } from './http'
import { OperationIndex } from './operations'
import { respond } from './respond'
import type { ReceivedRequest } from './signature'
import type { ServerCertificate } from './tls'
import type { World } from './world'

/** What became of a request. */
export interface ExchangeReport {
  method: string
  /** Path and query as received. */
  url: string
  signature: Outcome['signature'] | 'not checked'
  status: number
  /** WeChat Pay's error code, where the request was refused. */
  code?: string
}

export interface ServerOptions {
  /** Told of every request. */
  onExchange?: (report: ExchangeReport) => void
  /** Changes an answer after it was signed, to try what a client does with a wrong one. */
  tamper?: (answer: Answer, request: ReceivedRequest) => Answer | undefined
}

/** A WeChat Pay that is not listening yet. */
export function createSandboxServer(
  world: World,
  { onExchange, tamper }: ServerOptions,
  certificate?: ServerCertificate,
): Server {
  const operations = new OperationIndex()
  const closed = new AbortController()
  const answerTo = async (request: ReceivedRequest) => {
    const at = Date.now()
    const { effects, ...responded } = await respond(request, operations, world, closed.signal)
    const { signature, code } = responded
    await world.store.saved()
    const answer = tamper?.(responded.answer, request) ?? responded.answer
    const faults = effects.map(({ kind }) => kind)
    world.exchanges.add({ ...responded, request, answer, faults, at })
    const { method, url } = request
    onExchange?.({ method, url, signature, status: answer.status, ...(code && { code }) })
    return answer
  }
  const tls = certificate && { ...certificate, ca: [world.identity.merchantCertificate] }
  return createHttpServer(answerTo, tls, new Console(world)).on('close', () => closed.abort())
}
