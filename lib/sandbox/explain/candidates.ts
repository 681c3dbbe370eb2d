import { requestText } from '../../v3/signed-text'
import { rewrittenBodies } from './bodies'
import type { Mistake } from './mistake'
import { rewrittenUrls } from './urls'

/** What is signed of a request. */
export interface Parts {
  method: string
  url: string
  timestamp: string
  nonce: string
  body: Buffer
}

/** What else is known of it. */
export interface Surroundings {
  host: string | undefined
  /** The body as received, where another text is signed in its place. */
  wholeBody: Buffer | undefined
}

/** One mistake. Two that change the same part exclude each other. */
interface Variant {
  mistake: Mistake
  part: keyof Parts | 'lines'
  parts?: Partial<Parts>
  write?: (parts: Parts) => Buffer
}

export interface Candidate {
  mistakes: Mistake[]
  text: Buffer
}

/** By how much two readings of a clock may differ, in seconds. */
const APART = 3
/** Bodies of more are not rewritten in every way together with other mistakes. */
const LARGE = 20_000

/** The texts that a client may have signed by mistake: by one first, then by two at once. */
export function* candidates(parts: Parts, surroundings: Surroundings): Generator<Candidate> {
  const variants = [...variantsOf(parts, surroundings)]
  for (const variant of variants) yield candidate(parts, [variant])
  if (parts.body.length > LARGE) return
  for (const [at, first] of variants.entries()) {
    for (const second of variants.slice(at + 1)) {
      if (first.part === second.part) continue
      yield candidate(parts, [first, second])
    }
  }
}

function candidate(parts: Parts, variants: Variant[]): Candidate {
  return { mistakes: variants.map(({ mistake }) => mistake), text: write(parts, variants) }
}

function write(parts: Parts, variants: Variant[]): Buffer {
  const changed = Object.assign({}, parts, ...variants.map((variant) => variant.parts)) as Parts
  const lines = variants.find((variant) => variant.write)?.write ?? plain
  return lines(changed)
}

function plain({ method, url, timestamp, nonce, body }: Parts): Buffer {
  return requestText(method, url, timestamp, nonce, body)
}

function* variantsOf(parts: Parts, { host, wholeBody }: Surroundings): Generator<Variant> {
  yield* lineVariants()
  for (const [mistake, url] of rewrittenUrls(parts.url, host)) {
    if (url !== parts.url) yield { mistake, part: 'url', parts: { url } }
  }
  yield* bodyVariants(parts, wholeBody)
  yield* methodVariants(parts.method)
  yield* timeVariants(parts.timestamp)
}

function* lineVariants(): Generator<Variant> {
  const text = (parts: Parts) => plain(parts).toString()
  yield { mistake: 'LINE_FEED_MISSING', part: 'lines', write: (parts) => plain(parts).subarray(0, -1) }
  const otherwise: ((parts: Parts) => string)[] = [
    (parts) => text(parts).replaceAll('\n', '\r\n'),
    (parts) => text(parts).replaceAll('\n', '\\n'),
    (parts) => text(parts).replaceAll('\n', ''),
    (parts) => text(parts).trimEnd(),
  ]
  for (const write of otherwise) {
    yield { mistake: 'LINE_FEED_OTHER', part: 'lines', write: (parts) => Buffer.from(write(parts)) }
  }
  yield {
    mistake: 'LINES_ORDER',
    part: 'lines',
    write: (parts) => plain({ ...parts, timestamp: parts.nonce, nonce: parts.timestamp }),
  }
}

function* bodyVariants({ body, url }: Parts, wholeBody: Buffer | undefined): Generator<Variant> {
  if (wholeBody) yield { mistake: 'BODY_FORM', part: 'body', parts: { body: wholeBody } }
  const seen = new Set([body.toString()])
  for (const [mistake, text] of rewrittenBodies(body)) {
    if (!seen.has(text)) yield { mistake, part: 'body', parts: { body: Buffer.from(text) } }
    seen.add(text)
  }
  const latin1 = Buffer.from(body.toString(), 'latin1')
  if (!latin1.equals(body)) yield { mistake: 'BODY_ENCODING', part: 'body', parts: { body: latin1 } }
  const query = url.split(/\?(.*)/s)[1]
  if (query !== undefined)
    yield { mistake: 'QUERY_AS_BODY', part: 'body', parts: { body: Buffer.from(query) } }
}

function* methodVariants(method: string): Generator<Variant> {
  const lower = method.toLowerCase()
  const title = `${method[0]}${lower.slice(1)}`
  for (const text of [lower, title]) yield { mistake: 'METHOD_CASE', part: 'method', parts: { method: text } }
  for (const other of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
    if (other !== method) yield { mistake: 'METHOD_OTHER', part: 'method', parts: { method: other } }
  }
}

function* timeVariants(timestamp: string): Generator<Variant> {
  const seconds = Number(timestamp)
  for (let apart = -APART; apart <= APART; apart++) {
    if (apart === 0) continue
    yield { mistake: 'TIME_TAKEN_TWICE', part: 'timestamp', parts: { timestamp: String(seconds + apart) } }
  }
  yield { mistake: 'TIMESTAMP_MILLISECONDS', part: 'timestamp', parts: { timestamp: `${timestamp}000` } }
}
