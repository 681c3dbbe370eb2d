import { memoize } from '../memoize'

/** An expression of a template, a query to the end, or the text between. */
const PIECE = /\{[^{}]*\}|\?[\s\S]*$|[^/{}?]+/g

/**
 * A path template that is safe to count and to log: without a query, and `{id}` where the caller wrote what looks like
 * an id into the path instead of a variable.
 */
export const labelOf = memoize((template) =>
  template.replace(PIECE, (piece) => {
    if (piece.startsWith('?')) return ''
    return piece.startsWith('{') || isWord(piece) ? piece : '{id}'
  }),
)

/** WeChat Pay's own segments are of small letters, with one digit or capital at most. */
function isWord(text: string): boolean {
  return text.length <= 64 && /^[a-z][\w-]*$/.test(text) && (text.match(/[A-Z\d]/g)?.length ?? 0) <= 1
}
