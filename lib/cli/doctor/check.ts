/** `warning` is worth a word, but nothing that fails; `skipped` could not be tried, or needs not be. */
export type Status = 'passed' | 'failed' | 'warning' | 'skipped'

/** One line of what the doctor found. */
export interface Check {
  /** What was checked; never changes its meaning. */
  id: string
  status: Status
  /** What was seen; of a failure its cause, and how to mend it. */
  message: string
  /** An error's code, such as `CONFIG_APIV3_KEY_LENGTH`. */
  code?: string
}

export function passed(id: string, message: string): Check {
  return { id, status: 'passed', message }
}

export function failed(id: string, message: string, code?: string): Check {
  return { id, status: 'failed', message, ...(code !== undefined && { code }) }
}

export function warning(id: string, message: string): Check {
  return { id, status: 'warning', message }
}

export function skipped(id: string, message: string): Check {
  return { id, status: 'skipped', message }
}
