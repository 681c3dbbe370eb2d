import type { Difference } from './mistake'

const PARTS = ['method', 'url', 'timestamp', 'nonce', 'body']
/** How much of each side is shown, in characters. */
const SHOWN = 60
/** How much of what both have stands before it. */
const BEFORE = 12

/** Where a text that was signed first differs from the one that was checked. */
export function firstDifference(expected: string, signed: string): Difference | undefined {
  if (expected === signed) return undefined
  let at = 0
  while (at < expected.length && expected[at] === signed[at]) at++
  const before = expected.slice(0, at).split('\n')
  const line = Math.min(before.length, PARTS.length)
  const start = before.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0)
  const from = Math.max(start, at - BEFORE)
  return {
    line,
    part: PARTS[line - 1] as string,
    column: at - start + 1,
    expected: expected.slice(from, from + SHOWN),
    signed: signed.slice(from, from + SHOWN),
  }
}
