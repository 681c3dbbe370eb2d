import type { Exchange } from './exchange'

/** How far the clocks may be apart before signatures are refused, in seconds. */
const MOST = 300

/** From how many seconds a difference is worth a word. */
const NOTABLE = 30

/** What is to be said of this machine's clock, if anything. */
export function clockNote({ answer }: Exchange): string | undefined {
  const skew = answer?.clockSkew ?? 0
  if (Math.abs(skew) < NOTABLE) return undefined
  const where = `This machine's clock is ${Math.abs(skew)} s ${skew > 0 ? 'ahead of' : 'behind'} WeChat Pay's`
  return isRefused(skew)
    ? `${where}, and more than ${MOST} s are refused: set it by NTP.`
    : `${where}; set it by NTP before it reaches ${MOST} s.`
}

export function hasWrongClock({ answer }: Exchange): boolean {
  return isRefused(answer?.clockSkew ?? 0)
}

function isRefused(skew: number): boolean {
  return Math.abs(skew) > MOST
}
