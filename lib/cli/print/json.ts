import type { Style } from './style'

/** A key, a text, a number or a word of JSON. */
const TOKENS = /("(?:[^"\\]|\\.)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\b(?:true|false|null)\b/g

/** JSON for a person to read. What could steer a terminal is escaped. */
export function formatJson(value: unknown, style: Style): string {
  const text = escapeControls(JSON.stringify(value, null, 2) ?? 'null')
  return text.replace(TOKENS, (token, string?: string, colon?: string) => {
    if (string === undefined) return style(/^[tfn]/.test(token) ? 'magenta' : 'yellow', token)
    return colon === undefined ? style('green', string) : style('cyan', string) + colon
  })
}

/** JSON escapes C0, but lets through what else some terminals obey: DEL, C1 and what turns the direction of text. */
export function escapeControls(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, escaped)
}

/** Text from elsewhere on one line, without what could steer a terminal. */
export function plainText(text: string): string {
  return escapeControls(text).replace(/[\r\n]+/g, ' ')
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
