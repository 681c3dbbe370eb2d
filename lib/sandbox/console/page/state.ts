import type { Snapshot, Summary } from '../api'

/** What the page knows. */
export interface State {
  isConnected: boolean
  /** The oldest first. */
  requests: Summary[]
  snapshot: Snapshot | undefined
  /** When the snapshot came, by `performance.now()`. */
  since: number
}

export const state: State = { isConnected: false, requests: [], snapshot: undefined, since: 0 }

/** What the page is made of: each part shows what it is told, and is told when that changes. */
export interface View {
  element: HTMLElement
  update(): void
}

/** The sandbox's time now. */
export function sandboxTime(): number | undefined {
  if (!state.snapshot) return undefined
  const { now, rate } = state.snapshot
  return now + (performance.now() - state.since) * rate
}
