/** What {@link within} gives where the time was up first. */
export const LATE = Symbol('late')

/** Milliseconds on a clock that nobody sets. */
export const now = (): number => performance.now()

/**
 * Waits for a promise, but not beyond a moment.
 *
 * @param until - on the clock of {@link now}
 */
export async function within<Value>(promise: Promise<Value>, until: number): Promise<Value | typeof LATE> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(() => resolve(LATE), Math.max(0, until - now()))
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
