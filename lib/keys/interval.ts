/**
 * How soon a call that has no key at all tries again after a failure, and how soon certificates are looked for again after
 * some were found that are new: those are WeChat Pay's, and no forged answer brings about any. In milliseconds.
 */
const SOON = 1_000

/**
 * The shortest time between two downloads, in milliseconds.
 *
 * @param isSoon - whether the one before gives a reason to look again soon
 */
export function intervalAfter(isSoon: boolean, minInterval: number): number {
  return isSoon ? Math.min(SOON, minInterval) : minInterval
}
