import type { Server } from 'node:http'
import type { Answer, Outcome } from './answer'
import { createHttpServer } from './http'
import { OperationIndex } from './operations'
import type { ReceivedRequest } from './signature'
import type { ServerCertificate } from './tls'
import { serveV2 } from './v2'
import { serveV3 } from './v3'
import type { World } from './world'

/** What became of a request. */
export interface ExchangeReport {
  method: string
  /** Path and query as received. */
  url: string
  signature: Outcome['signature']
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

/** Beginnings of the paths of APIv3; all others are APIv2's. */
const V3 = /^\/(v3|hk\/v3|global\/v3)\//

/** A WeChat Pay that is not listening yet. */
export function createSandboxServer(
  world: World,
  { onExchange, tamper }: ServerOptions,
  certificate?: ServerCertificate,
): Server {
  const operations = new OperationIndex()
  const respond = async (request: ReceivedRequest) => {
    const { method, url } = request
    const serve = V3.test(url) ? serveV3 : serveV2
    const { answer, signature, code } = await serve(request, operations, world)
    onExchange?.({ method, url, signature, status: answer.status, ...(code && { code }) })
    return tamper?.(answer, request) ?? answer
  }
  const tls = certificate && { ...certificate, ca: [world.identity.merchantCertificate] }
  return createHttpServer(respond, tls)
}
