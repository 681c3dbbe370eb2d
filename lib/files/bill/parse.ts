import { createReadStream } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Bill, BillKind, BillSource, BillSummaries } from '../../../types'
import { WechatPayError, WechatPayFileError } from '../../errors'
import { gunzipByMagic } from '../gunzip'
import { notABill } from './not-a-bill'
import { BillReader, MOST_BYTES_OF_ROW } from './reader'

type Chunks = AsyncIterable<Uint8Array | string>

/** How much of a file is read at once, in bytes. */
const CHUNK = 256 * 1024

/** A backtick that begins a line begins a row. */
const BACKTICK = 0x60
const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const QUOTE = 0x22

/** Reads a bill from a path or from bytes as they come. */
export function parseBill<Kind extends BillKind>(source: BillSource, kind?: Kind): Bill<Kind> {
  return createBill(opener(source), kind)
}

/**
 * A bill whose bytes are asked for when its rows are.
 *
 * @param open - called once for each iteration
 */
export function createBill<Kind extends BillKind>(open: () => Chunks, kind?: Kind): Bill<Kind> {
  let reader = new BillReader(kind)
  return {
    get kind() {
      return reader.kind
    },
    get columns() {
      return reader.layout?.columns
    },
    get summary() {
      return reader.summary?.row as BillSummaries[Kind] | undefined
    },
    get summaryColumns() {
      return reader.summary?.layout.columns
    },
    [Symbol.asyncIterator]() {
      reader = new BillReader(kind)
      return readRows(open(), reader) as ReturnType<Bill<Kind>[typeof Symbol.asyncIterator]>
    },
  }
}

async function* readRows(source: Chunks, reader: BillReader): AsyncGenerator<object> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of gunzipByMagic(toBuffers(source))) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const rows: object[] = []
    rest = bytes.subarray(readPieces(bytes, reader, rows))
    if (rest.length > MOST_BYTES_OF_ROW) throw tooLong(reader, rest.toString('utf8', 0, 1000))
    for (const row of rows) yield row
  }
  const rows: object[] = []
  if (rest.length > 0) reader.read(rest.toString().trimEnd(), rows as never, false)
  for (const row of rows) yield row
  reader.end()
}

/**
 * Reads all pieces that end within the bytes. Each becomes a text of its own: a cell that is kept then keeps the
 * memory of its row only, not that of the whole chunk.
 *
 * @returns where the piece begins that does not end yet
 */
function readPieces(bytes: Buffer, reader: BillReader, rows: object[]): number {
  let start = 0
  let isPlain = true
  let quote = bytes.indexOf(QUOTE)
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) {
    if (bytes[at + 1] !== BACKTICK) {
      isPlain = false
      continue
    }
    if (quote !== -1 && quote < start) quote = bytes.indexOf(QUOTE, start)
    if (quote !== -1 && quote < at) isPlain = false
    const end = at > start && bytes[at - 1] === CARRIAGE_RETURN ? at - 1 : at
    reader.read(bytes.toString('utf8', start, end), rows as never, isPlain)
    start = at + 2
    isPlain = true
  }
  return start
}

function opener(source: BillSource): () => Chunks {
  if (typeof source === 'string') return () => readFile(source)
  if (source instanceof URL) return () => readFile(fileURLToPath(source))
  let isUsed = false
  return () => {
    if (isUsed) throw unreadable('was read already; a stream can be read once, a path any number of times')
    isUsed = true
    return source
  }
}

function readFile(path: string): Chunks {
  return createReadStream(path, { highWaterMark: CHUNK })
}

async function* toBuffers(source: Chunks): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of source) {
      yield typeof chunk === 'string'
        ? Buffer.from(chunk)
        : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    }
  } catch (cause) {
    const { syscall, code } = cause as { syscall?: string; code?: string }
    if (cause instanceof WechatPayError || syscall === undefined) throw cause
    throw unreadable(`cannot be read: ${syscall} failed with ${code}`, cause)
  }
}

function tooLong(reader: BillReader, text: string): WechatPayFileError {
  if (reader.layout === undefined) return notABill(text, reader.expected)
  return new WechatPayFileError(
    'BILL_MALFORMED',
    `The bill has a row of more than ${MOST_BYTES_OF_ROW} bytes. Rows begin with a backtick; download it again.`,
  )
}

function unreadable(why: string, cause?: unknown): WechatPayFileError {
  return new WechatPayFileError(
    'BILL_UNREADABLE',
    `The bill ${why}.`,
    cause === undefined ? undefined : { cause },
  )
}
