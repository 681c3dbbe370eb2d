import type { SignatureDifference, SignInformation } from '../errors'

const LINES = ['method', 'url', 'timestamp', 'nonce'] as const

/** How much of a line is quoted: what WeChat Pay saw may be of any length. */
const QUOTED = 200

/**
 * Tells why a signature was refused, from the text that was signed and what WeChat Pay says it checked.
 *
 * The body is compared, but never quoted: it may hold a person's data.
 */
export function explainSignError(signedText: Buffer, seen: SignInformation): SignatureDifference {
  const shown = shownText(seen)
  const ours = signedText.toString().split('\n')
  const theirs = shown.split('\n')
  for (const [at, line] of LINES.entries()) {
    const [own, other] = [ours[at] ?? '', theirs[at]]
    if (other === undefined || own === other) continue
    if (at === theirs.length - 1 && isTruncated(seen) && own.startsWith(other)) continue
    return {
      line,
      explanation: `the ${line} was signed as "${clip(own)}", but WeChat Pay saw "${clip(other)}"`,
    }
  }
  return explainBody(signedText, Buffer.from(shown), seen.sign_message_length)
}

function isTruncated({ truncated_sign_message, sign_message_length }: SignInformation): boolean {
  return Buffer.byteLength(truncated_sign_message) < sign_message_length
}

/** What WeChat Pay shows; a cut inside a character leaves marks that stand for nothing. */
function shownText(seen: SignInformation): string {
  const text = seen.truncated_sign_message
  return isTruncated(seen) ? text.replace(/\uFFFD+$/, '') : text
}

function explainBody(signedText: Buffer, shown: Buffer, seenLength: number): SignatureDifference {
  const differsAt = firstDifference(signedText, shown)
  if (signedText.length !== seenLength || differsAt < shown.length) {
    return {
      line: 'body',
      explanation:
        `the body differs: the signed text has ${signedText.length} bytes, WeChat Pay saw ${seenLength}; ` +
        `the first difference is at byte ${differsAt}`,
    }
  }
  return {
    line: 'none',
    explanation:
      'both saw the same text, so the key is wrong: privateKey does not belong to the certificate with this serial',
  }
}

function firstDifference(ours: Buffer, theirs: Buffer): number {
  const length = Math.min(ours.length, theirs.length)
  for (let at = 0; at < length; at++) if (ours[at] !== theirs[at]) return at
  return length
}

function clip(text: string): string {
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text
}
