import type { Mistake } from './mistake'

type Rewritten = [mistake: Mistake, text: string]

/** A body as a client may have written it before it was written anew to be sent. */
export function rewrittenBodies(body: Buffer): Rewritten[] {
  if (body.length === 0) return inventedBodies()
  const text = body.toString()
  return [['BODY_LEFT_OUT', ''], ...aroundBody(text), ...escapes(text), ...serialisations(text)]
}

function inventedBodies(): Rewritten[] {
  const invented = ['{}', 'null', 'undefined', '[]', '""', ' '].map(
    (text): Rewritten => ['BODY_INVENTED', text],
  )
  return [['LINE_FEED_OTHER', '\n'], ...invented]
}

function aroundBody(text: string): Rewritten[] {
  return [text.trim(), `${text}\n`, `${text}\r\n`].map((around) => ['BODY_WHITE_SPACE', around])
}

function serialisations(text: string): Rewritten[] {
  const value = parse(text)
  if (typeof value !== 'object' || value === null) return []
  const reordered = [sortKeys(value), reverseKeys(value)]
  return [
    ...formats(value).map((format): Rewritten => ['BODY_REFORMATTED', format]),
    ...reordered.flatMap((other) => formats(other).map((format): Rewritten => ['BODY_KEY_ORDER', format])),
    ['BODY_REFORMATTED', '[object Object]'],
    ['BODY_REFORMATTED', new URLSearchParams(Object.entries(value).map(textual)).toString()],
  ]
}

function textual([name, value]: [string, unknown]): [string, string] {
  return [name, typeof value === 'string' ? value : JSON.stringify(value)]
}

/** As JavaScript, Python, Java and PHP write it, compact or indented; each also with its escapes. */
function formats(value: object): string[] {
  const plain = [
    JSON.stringify(value),
    spaced(value),
    ...[2, 4, '\t'].map((indent) => JSON.stringify(value, null, indent)),
  ]
  return [...plain, ...plain.flatMap((text) => escapes(text).map(([, escaped]) => escaped))]
}

/** With a space after each comma and colon. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}: ${spaced(member)}`)
  return `{${members.join(', ')}}`
}

function escapes(text: string): Rewritten[] {
  const ascii = escapeIn(text, /[^\p{ASCII}]/gu)
  const slashes = text.replaceAll('/', '\\/')
  return [
    ascii,
    ascii.toUpperCase() === ascii
      ? ascii
      : ascii.replace(/\\u[0-9a-f]{4}/g, (it) => `\\u${it.slice(2).toUpperCase()}`),
    slashes,
    escapeIn(slashes, /[^\p{ASCII}]/gu),
    escapeIn(text, /[<>&]/g),
    unescaped(text),
    text.replaceAll('\\/', '/'),
    unescaped(text).replaceAll('\\/', '/'),
  ].map((escaped) => ['BODY_ESCAPED', escaped])
}

function escapeIn(text: string, which: RegExp): string {
  return text.replace(which, (character) =>
    [...Array(character.length).keys()]
      .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
      .join(''),
  )
}

/** Control characters, quotes and backslashes must stay escaped. */
function unescaped(text: string): string {
  return text.replace(/\\u([0-9a-fA-F]{4})/g, (escaped, hex: string) => {
    const character = String.fromCharCode(Number.parseInt(hex, 16))
    return character < ' ' || '"\\'.includes(character) ? escaped : character
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function sortKeys(value: unknown): object {
  return reordered(value, (names) => names.sort())
}

function reverseKeys(value: unknown): object {
  return reordered(value, (names) => names.reverse())
}

function reordered(value: unknown, order: (names: string[]) => string[]): object {
  if (Array.isArray(value)) return value.map((item) => reordered(item, order))
  if (typeof value !== 'object' || value === null) return value as never
  const members = value as Record<string, unknown>
  return Object.fromEntries(
    order(Object.keys(members)).map((name) => [name, reordered(members[name], order)]),
  )
}
