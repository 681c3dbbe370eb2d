import { Refusal } from './refusal'

/** @param key - of the operation that is called */
export type FrequencyLimit = (key: string) => void

/** One second, in milliseconds of this machine: how fast a merchant calls has nothing to do with the sandbox's clock. */
const WINDOW = 1_000

/**
 * Refuses calls of an operation that come too often.
 *
 * @param most - calls per second of each operation; without it any number
 */
export function createFrequencyLimit(most?: number): FrequencyLimit {
  if (most === undefined) return () => undefined
  if (!Number.isInteger(most) || most < 1)
    throw new RangeError(`frequencyLimit is ${most}; expected a whole number of calls per second.`)
  const windows = new Map<string, { begin: number; calls: number }>()
  return (key) => {
    const now = performance.now()
    const known = windows.get(key)
    const current = known && now - known.begin < WINDOW ? known : { begin: now, calls: 0 }
    windows.set(key, current)
    current.calls += 1
    if (current.calls > most)
      throw new Refusal(429, 'FREQUENCY_LIMITED', '请求频率超限，请稍后重试', undefined, 268447840)
  }
}
