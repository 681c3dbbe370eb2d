import type {
  FastifyNotificationListener,
  FastifyNotificationReply,
  FastifyNotificationRequest,
  FastifyNotificationScope,
} from '../../../types'
import type { Answering } from '../answer'
import { drain, incomingOf } from './node'

export function fastifyAdapter(answering: Answering): FastifyNotificationListener {
  const listener = async (request: FastifyNotificationRequest, reply: FastifyNotificationReply) => {
    const { raw, body: parsed } = request
    const { rawBody, originalUrl } = request as { rawBody?: unknown; originalUrl?: string }
    const incoming = incomingOf(raw, {
      bodies: [rawBody, parsed],
      url: originalUrl,
      advice: 'Add the route with app.register(handle.fastify.plugin, { url })',
    })
    const { status, headers, body } = await answering.answer(incoming)
    reply.code(status)
    reply.headers(headers)
    reply.send(body)
    drain(raw)
    return reply
  }
  return Object.assign(listener, { plugin: pluginOf(listener as FastifyNotificationListener) })
}

/** Parsers of a plugin are its own. This one leaves the body where it is, and the handler reads it as it may. */
function pluginOf(listener: FastifyNotificationListener) {
  return async (scope: FastifyNotificationScope, { url }: { url: string }): Promise<void> => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null))
    scope.post(url, listener)
  }
}
