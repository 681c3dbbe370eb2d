import type { IncomingMessage, ServerResponse } from 'node:http'
import type { NodeNotificationRequest } from '../../../types'
import type { Answering } from '../answer'
import { bodyParsed, limited, readNodeBody } from '../body'
import type { Incoming } from '../receive'

/** How long the rest of a body that was refused may still arrive, so that its sender reads the answer. Milliseconds. */
const LINGER = 1_000

export function nodeAdapter(answering: Answering) {
  return async (request: NodeNotificationRequest, response: ServerResponse): Promise<void> => {
    const { body: parsed, rawBody, originalUrl } = request
    const incoming = incomingOf(request, {
      bodies: [rawBody, parsed],
      url: originalUrl,
      advice: 'Mount the handler before express.json(), or give its route express.raw({ type: () => true })',
    })
    const { status, headers, body } = await answering.answer(incoming)
    if (!response.headersSent && !response.destroyed) response.writeHead(status, headers).end(body)
    drain(request)
  }
}

/**
 * A request of Node.js, whatever framework it came by.
 *
 * @param bodies - where the framework may have put the body as it was received; anything else there is passed over
 * @param advice - what to do where something read the body and did not keep it
 */
export function incomingOf(
  request: IncomingMessage,
  { bodies, url, advice }: { bodies: unknown[]; url?: string | undefined; advice: string },
): Incoming {
  const { method = '', headers } = request
  return {
    method,
    path: url ?? request.url ?? '/',
    headers,
    contentType: headers['content-type'],
    contentLength: headers['content-length'],
    readBody: async (limits) => {
      const raw = bodies.find(isRaw)
      if (raw !== undefined) return limited(raw, limits.maxBytes)
      if (request.readableDidRead || request.readableEnded) throw bodyParsed(advice)
      return readNodeBody(request, limits)
    },
  }
}

function isRaw(body: unknown): body is string | Uint8Array {
  return typeof body === 'string' || body instanceof Uint8Array
}

/** Reads what is left of a body that was refused and throws it away; what does not end soon is cut off. */
export function drain(request: IncomingMessage): void {
  if (request.complete || request.destroyed) return
  const timer = setTimeout(() => request.destroy(), LINGER).unref()
  request.once('close', () => clearTimeout(timer)).once('end', () => clearTimeout(timer))
  request.on('error', () => undefined).resume()
}
