import type { NotificationHandlerOptions, NotificationHandlers, NotificationListener } from '../../types'
import { fastifyAdapter } from './adapters/fastify'
import { koaAdapter } from './adapters/koa'
import { nodeAdapter } from './adapters/node'
import { webAdapter } from './adapters/web'
import { Answering } from './answer'
import { checkHandlers, readOptions } from './options'
import type { Parse } from './parse'
import type { ReplySigning } from './sign-reply'

/** What answers notifications, for the Web and for each framework. */
export function createHandler(
  client: { parse: Parse; signing: ReplySigning },
  handlers: NotificationHandlers,
  options?: NotificationHandlerOptions,
): NotificationListener {
  checkHandlers(handlers)
  const answering = new Answering(client, handlers, readOptions(options))
  return Object.assign(webAdapter(answering), {
    node: nodeAdapter(answering),
    koa: koaAdapter(answering),
    fastify: fastifyAdapter(answering),
  })
}
