/** WeChat Pay's serial numbers have 40 hex digits, 49 at most in decimal; a key or secret is longer, or has 32. */
const ID = /^(PUB_KEY_ID_\w{1,64}|\w{1,20}|[0-9a-f]{33,50})$/i

/** An id for an error message, unless it may be a key or secret that was put in the wrong place. */
export function quoteId(text: string): string {
  return ID.test(text.replace(/[\s:-]/g, '')) ? `"${text}"` : `(text of ${text.length} characters)`
}
