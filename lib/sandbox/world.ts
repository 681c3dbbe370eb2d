import { Clock, type ClockOptions } from './clock'
import { createFrequencyLimit, type FrequencyLimit } from './frequency'
import type { Identity } from './identity'
import { Ids } from './ids'
import { Notifier } from './notifier'
import { Platform } from './platform'
import { Store } from './store'

/** All that a sandbox is made of, whatever it is asked. */
export interface World {
  readonly identity: Identity
  readonly platform: Platform
  readonly clock: Clock
  readonly store: Store
  readonly ids: Ids
  readonly notifier: Notifier
  /** @throws {@link Refusal} `FREQUENCY_LIMITED` where an operation is called too often */
  readonly limitFrequency: FrequencyLimit
  /** Its own address, such as `http://127.0.0.1:49152`, once it listens. */
  url: string
}

export function createWorld(identity: Identity, clockOptions?: ClockOptions, frequencyLimit?: number): World {
  const store = new Store()
  const clock = new Clock(clockOptions)
  const platform = new Platform(identity)
  const ids = new Ids(store, clock)
  const notifier = new Notifier({ identity, platform, clock, ids, store })
  const limitFrequency = createFrequencyLimit(frequencyLimit)
  return { identity, platform, clock, store, ids, notifier, limitFrequency, url: '' }
}
