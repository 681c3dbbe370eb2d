import { Clock, type ClockOptions } from './clock'
import { Exchanges } from './exchanges'
import type { FaultOptions } from './faults/fault'
import { Faults } from './faults/faults'
import { createFrequencyLimit, type FrequencyLimit } from './frequency'
import type { Identity } from './identity'
import { Ids } from './ids'
import { Notifier } from './notifications/notifier'
import { Platform } from './platform'
import { Store } from './store'
import { saveTimeWithChanges, timeKept } from './time-kept'

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
  /** The last requests. */
  readonly exchanges: Exchanges
  readonly faults: Faults
  /** Whether calls about what was never made are refused, the documents' own examples too. */
  readonly isStrict: boolean
  /** Its own address, such as `http://127.0.0.1:49152`, once it listens. */
  url: string
  /** With HTTPS, the certificate by which it proves itself, in PEM. */
  ca?: string
}

/** What a sandbox may be told of its parts. */
export interface WorldOptions {
  clock?: ClockOptions
  /** What goes wrong from the start. */
  faults?: readonly FaultOptions[]
  /**
   * How often each operation can be called in a second before it is refused with `FREQUENCY_LIMITED`; by default as
   * often as one likes.
   */
  frequencyLimit?: number
  /**
   * Refuses a query for an order or contract that was never made, even as long as none was. By default such a query is
   * answered as WeChat Pay's documents show it until the first one is made, so that it can be tried at once; so are
   * calls about the documents' own numbers, where nothing was made under them.
   */
  strict?: boolean
  /** How many requests are remembered: 1000 by default. */
  history?: number
  /**
   * Other machines that notifications may go to, such as `merchant.test` or `merchant.test:8443`. By default they go to
   * this machine alone, and those for others are kept to be looked at.
   */
  notifyHosts?: readonly string[]
}

/** @param store - what is remembered from before */
export function createWorld(identity: Identity, options: WorldOptions = {}, store = new Store()): World {
  const clock = createClock(store, options.clock)
  const platform = new Platform(identity, store)
  const ids = new Ids(store, clock)
  const hosts = options.notifyHosts ?? []
  const notifier = new Notifier({ identity, platform, clock, ids, store, hosts })
  const exchanges = new Exchanges(options.history)
  const faults = new Faults(options.faults)
  const isStrict = options.strict ?? false
  const limitFrequency = createFrequencyLimit(options.frequencyLimit)
  return {
    identity,
    platform,
    clock,
    store,
    ids,
    notifier,
    limitFrequency,
    exchanges,
    faults,
    isStrict,
    url: '',
  }
}

function createClock(store: Store, options: ClockOptions = {}): Clock {
  const kept = timeKept(store)
  const clock = new Clock(kept === undefined ? options : { ...options, start: latest(kept, options.start) })
  saveTimeWithChanges(store, clock)
  return clock
}

function latest(kept: number, start: ClockOptions['start'] = Date.now()): number {
  return Math.max(kept, new Date(start).getTime())
}
