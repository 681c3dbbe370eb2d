import { isAnyArrayBuffer } from 'node:util/types'
import type { NotificationHeaders } from '../../types'
import { WechatPayNotificationError } from '../errors'
import { describe } from '../keys/material'
import type { ReadHeader } from '../v3/verifier'

/** How long a body may be, in bytes, unless the caller says otherwise. WeChat Pay's have a few thousand. */
const MOST_BYTES = 1024 * 1024

/**
 * The bytes of a body as it was received.
 *
 * @param maxBytes - how many it may have
 */
export function readBody(body: unknown, maxBytes = MOST_BYTES): Buffer {
  if (typeof body === 'string') {
    if (body.length > maxBytes) throw tooLarge(body.length, maxBytes)
    return requireLength(Buffer.from(body), maxBytes)
  }
  if (Buffer.isBuffer(body)) return requireLength(body, maxBytes)
  if (body instanceof Uint8Array)
    return requireLength(Buffer.from(body.buffer, body.byteOffset, body.byteLength), maxBytes)
  if (isAnyArrayBuffer(body)) return requireLength(Buffer.from(body), maxBytes)
  if (typeof body === 'object' && body !== null) throw parsed()
  throw new WechatPayNotificationError(
    'NOTIFICATION_BODY_INVALID',
    `The body is ${describe(body)}; expected its bytes or text, as received. ${RAW}`,
  )
}

function requireLength(bytes: Buffer, maxBytes: number): Buffer {
  if (bytes.length > maxBytes) throw tooLarge(bytes.length, maxBytes)
  if (bytes.length > 0) return bytes
  throw new WechatPayNotificationError(
    'NOTIFICATION_BODY_EMPTY',
    'The body is empty. A notification has one, unless something before parse() read the stream already. ' +
      RAW,
  )
}

/** How to get at the body's bytes. */
const RAW =
  "In Express, give the route express.raw({ type: '*/*' }) and pass req.body; in Koa, read ctx.req before any body " +
  "parser; in Fastify, addContentTypeParser('*', { parseAs: 'buffer' }, (request, body, done) => done(null, body)); " +
  'in Nest, create the app with rawBody: true and pass req.rawBody.'

function parsed(): WechatPayNotificationError {
  return new WechatPayNotificationError(
    'NOTIFICATION_BODY_PARSED',
    'The body was parsed already, but the signature covers the bytes received, which cannot be had back from an ' +
      `object. ${RAW}`,
  )
}

function tooLarge(length: number, maxBytes: number): WechatPayNotificationError {
  return new WechatPayNotificationError(
    'NOTIFICATION_BODY_TOO_LARGE',
    `The body has ${length} bytes or more; at most ${maxBytes} are read. No notification of WeChat Pay is so long.`,
  )
}

/** Reads headers by their lower-case names, however they were spelled. */
export function readHeaders(headers: NotificationHeaders): ReadHeader {
  if (typeof headers !== 'object' || headers === null) throw invalidHeaders(describe(headers))
  if (headers instanceof Headers) return (name) => headers.get(name) ?? undefined
  if (Symbol.iterator in headers) {
    const byName = collect(headers)
    return (name) => byName.get(name)
  }
  return fromRecord(headers as Readonly<Record<string, unknown>>)
}

/** Node.js spells names in lower case; other spellings are looked for only where that finds nothing. */
function fromRecord(headers: Readonly<Record<string, unknown>>): ReadHeader {
  let byName: Map<string, string> | undefined
  return (name) => {
    const value = headers[name]
    if (typeof value === 'string') return value
    byName ??= collect(Object.entries(headers))
    return byName.get(name)
  }
}

/** A header that is there more than once has all its values, as in Node.js: no single one of them is chosen. */
function collect(entries: Iterable<unknown>): Map<string, string> {
  const byName = new Map<string, string>()
  for (const entry of entries) {
    if (!Array.isArray(entry) || typeof entry[0] !== 'string') throw invalidHeaders('no list of pairs')
    const [spelled, value] = entry
    if (value === undefined || value === null) continue
    const name = spelled.toLowerCase()
    const before = byName.get(name)
    byName.set(name, before === undefined ? textOf(value) : `${before}, ${textOf(value)}`)
  }
  return byName
}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value)
}

function invalidHeaders(found: string): WechatPayNotificationError {
  return new WechatPayNotificationError(
    'NOTIFICATION_HEADERS_INVALID',
    `headers is ${found}; expected req.headers of Node.js, the headers of a Request, a Map or pairs of name and value.`,
  )
}

/** Media types by what they announce; a plain text may be either. */
const TYPES = {
  JSON: /^(application|text)\/([\w.-]+\+)?json$|^text\/plain$/i,
  XML: /^(application|text)\/([\w.-]+\+)?xml$|^text\/plain$/i,
}

/** Refuses a body that is announced as something else than it is: a form or a page, say. */
export function checkContentType(header: ReadHeader, format: keyof typeof TYPES): void {
  const given = header('content-type')
  if (given === undefined) return
  const [type = ''] = given.split(';', 1)
  if (TYPES[format].test(type.trim())) return
  throw new WechatPayNotificationError(
    'NOTIFICATION_CONTENT_TYPE_UNSUPPORTED',
    `The body looks like ${format}, but its Content-Type is ${JSON.stringify(given.slice(0, 80))}. WeChat Pay sends ` +
      'application/json or text/xml; something else sent this, or changed it on the way.',
  )
}

const LESS_THAN = '<'.charCodeAt(0)

/** Whether the first thing in a body is an element: what is not XML can only be JSON. */
export function looksLikeElement(bytes: Buffer): boolean {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  while (isSpace(bytes[at])) at++
  return bytes[at] === LESS_THAN
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09
}
