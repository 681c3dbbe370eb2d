import type { KoaNotificationContext } from '../../../types'
import type { Answering } from '../answer'
import { drain, incomingOf } from './node'

export function koaAdapter(answering: Answering) {
  return async (context: KoaNotificationContext): Promise<void> => {
    const { rawBody, body: parsed } = context.request as { rawBody?: unknown; body?: unknown }
    const { originalUrl } = context as { originalUrl?: string }
    const incoming = incomingOf(context.req, {
      bodies: [rawBody, parsed],
      url: originalUrl,
      advice: 'Mount the handler before the body parser, or use one that keeps ctx.request.rawBody',
    })
    const { status, headers, body } = await answering.answer(incoming)
    context.status = status
    context.body = body
    context.set(headers)
    drain(context.req)
  }
}
