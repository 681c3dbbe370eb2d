import type { SignatureDifference, SignInformation } from '../errors'

const LINES = ['method', 'url', 'timestamp', 'nonce'] as const

/**
 * Tells why a signature was refused, from the text that was signed and what WeChat Pay says it checked.
 *
 * The body is compared, but never quoted: it may hold a person's data.
 */
export function explainSignError(signedText: Buffer, seen: SignInformation): SignatureDifference {
  const ours = signedText.toString().split('\n')
  const theirs = seen.truncated_sign_message.split('\n')
  for (const [at, line] of LINES.entries()) {
    if (theirs[at] === undefined || ours[at] === theirs[at] || isTruncated(theirs, at, seen)) continue
    return {
      line,
      explanation: `the ${line} was signed as "${ours[at]}", but WeChat Pay saw "${theirs[at]}"`,
    }
  }
  return explainBody(signedText, seen)
}

/** The last line of a text that WeChat Pay cut short says nothing about its end. */
function isTruncated(theirs: string[], at: number, seen: SignInformation): boolean {
  return at === theirs.length - 1 && Buffer.byteLength(seen.truncated_sign_message) < seen.sign_message_length
}

function explainBody(signedText: Buffer, seen: SignInformation): SignatureDifference {
  const shown = Buffer.from(seen.truncated_sign_message)
  const differsAt = firstDifference(signedText, shown)
  if (signedText.length !== seen.sign_message_length || differsAt < shown.length) {
    return {
      line: 'body',
      explanation:
        `the body differs: the signed text has ${signedText.length} bytes, WeChat Pay saw ` +
        `${seen.sign_message_length}; the first difference is at byte ${differsAt}`,
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
