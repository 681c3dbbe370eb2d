/** Digits of yuan that a number holds exactly once they are fen. */
const MOST_DIGITS = 13

/**
 * An amount in yuan as fen, digit by digit: `-12.3` is -1230. Zeros beyond fen are left out.
 *
 * @returns NaN for what is no amount, or is no whole number of fen
 */
export function toFen(yuan: string): number {
  const { length } = yuan
  let at = yuan.charCodeAt(0) === MINUS ? 1 : 0
  const start = at
  let fen = 0
  while (at < length) {
    const digit = yuan.charCodeAt(at) - ZERO
    if (!(digit >= 0 && digit <= 9)) break
    fen = fen * 10 + digit
    at++
  }
  if (at === start || at - start > MOST_DIGITS) return Number.NaN
  fen *= 100
  if (at < length) {
    if (yuan.charCodeAt(at) !== POINT || at + 1 === length) return Number.NaN
    let weight = 10
    while (++at < length) {
      const digit = yuan.charCodeAt(at) - ZERO
      if (!(digit >= 0 && digit <= 9) || (weight === 0 && digit > 0)) return Number.NaN
      fen += digit * weight
      weight = weight === 10 ? 1 : 0
    }
  }
  return start === 1 && fen > 0 ? -fen : fen
}

/** A number of things; WeChat Pay also writes `20.0`. */
export function toCount(text: string): number {
  return /^\d{1,15}(\.0+)?$/.test(text) ? Number(text) : Number.NaN
}

const MINUS = 0x2d
const POINT = 0x2e
const ZERO = 0x30
