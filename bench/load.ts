import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import type { Call } from './contenders/target'

/** One measurement of one contender. */
export interface Sample {
  requestsPerSecond: number
  /** Microseconds of all threads of the contender's process, user and system. */
  cpuPerRequest: number
  /** Milliseconds, as the timer saw it: its own interval of one millisecond is part of it. */
  delayP99: number
}

/** Makes a number of requests, so many of them in flight at a time, and measures the process meanwhile. */
export async function measure(call: Call, requests: number, inFlight: number): Promise<Sample> {
  await makeRequests(call, 2 * inFlight, inFlight)
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const cpuBefore = process.cpuUsage()
  const start = performance.now()
  await makeRequests(call, requests, inFlight)
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(cpuBefore)
  delay.disable()
  return {
    requestsPerSecond: requests / seconds,
    cpuPerRequest: (user + system) / requests,
    delayP99: delay.percentile(99) / 1e6,
  }
}

export async function makeRequests(call: Call, requests: number, inFlight: number): Promise<void> {
  let left = requests
  const lane = async () => {
    while (left-- > 0) await call()
  }
  await Promise.all(Array.from({ length: inFlight }, lane))
}
