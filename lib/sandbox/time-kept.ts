import type { Clock } from './clock'
import type { Collection, Store } from './store'

const COLLECTION = 'clock'
const KEY = 'now'

/** When a sandbox was stopped, in milliseconds since 1970: time must not go back when it is started anew. */
export function timeKept(store: Store): number | undefined {
  return times(store).get(KEY)?.time
}

export function saveTime(store: Store, clock: Clock): void {
  times(store).put(KEY, { time: clock.now() })
}

/** Saves the time with everything else. */
export function saveTimeWithChanges(store: Store, clock: Clock): void {
  store.onChange(({ collection }) => {
    if (collection !== COLLECTION) saveTime(store, clock)
  })
}

function times(store: Store): Collection<{ time: number }> {
  return store.collection(COLLECTION)
}
