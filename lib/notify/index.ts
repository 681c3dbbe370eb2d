import type { Notify } from '../../types'
import { createParse, type NotifySettings } from './parse'

/** What {@link Notify} does, loaded once it is asked for: see `lazy.ts`. */
export function createNotify(settings: NotifySettings): Notify {
  return {
    parse: createParse(settings),
  }
}
