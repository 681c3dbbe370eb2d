/** The five lines of a request that are signed, each ended by a line feed. */
export function requestText(
  method: string,
  pathWithQuery: string,
  timestamp: string,
  nonce: string,
  body: string | Uint8Array,
): Buffer {
  return Buffer.concat([
    Buffer.from(`${method}\n${pathWithQuery}\n${timestamp}\n${nonce}\n`),
    bytes(body),
    LINE_FEED,
  ])
}

/** The three lines of an answer or notification that are signed, each ended by a line feed. */
export function responseText(timestamp: string, nonce: string, body: string | Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`${timestamp}\n${nonce}\n`), bytes(body), LINE_FEED])
}

const LINE_FEED = Buffer.from('\n')

function bytes(body: string | Uint8Array): Uint8Array {
  return typeof body === 'string' ? Buffer.from(body) : body
}
