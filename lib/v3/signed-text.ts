/** The five lines of a request that are signed, each ended by a line feed. */
export function requestText(
  method: string,
  pathWithQuery: string,
  timestamp: string,
  nonce: string,
  body: string | Uint8Array,
): Buffer {
  return join(joinLines(method, pathWithQuery, timestamp, nonce), body)
}

/** The three lines of an answer or notification that are signed, each ended by a line feed. */
export function responseText(timestamp: string, nonce: string, body: string | Uint8Array): Buffer {
  return join(joinLines(timestamp, nonce), body)
}

/** Each piece ended by a line feed. */
export function joinLines(...pieces: string[]): string {
  return pieces.map((piece) => `${piece}\n`).join('')
}

function join(lines: string, body: string | Uint8Array): Buffer {
  if (typeof body === 'string') return Buffer.from(`${lines}${body}\n`)
  return Buffer.concat([Buffer.from(lines), body, LINE_FEED])
}

const LINE_FEED = Buffer.from('\n')
