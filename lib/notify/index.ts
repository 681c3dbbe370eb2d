import type { Notify } from '../../types'
import { createHandler } from './handler'
import { createParse, type NotifySettings } from './parse'
import type { ReplySigning } from './sign-reply'

/** What {@link Notify} does, loaded once it is asked for: see `lazy.ts`. */
export function createNotify(settings: NotifySettings & ReplySigning): Notify {
  const parse = createParse(settings)
  return {
    parse,
    handler: (handlers, options) => createHandler({ parse, signing: settings }, handlers, options),
  }
}

export { createMemoryInbox } from './memory-inbox'
export { createRedisInbox } from './redis-inbox'
