import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { WechatPayFileError } from '../errors'

type Chunks = AsyncIterable<Buffer>

/** Unpacks what starts as gzip does; all else passes as it is. No answer says reliably which it is. */
export async function* gunzipByMagic(source: Chunks): Chunks {
  const chunks = source[Symbol.asyncIterator]()
  try {
    const head = await readHead(chunks)
    const all = prepend(head, chunks)
    yield* head[0] === 0x1f && head[1] === 0x8b ? gunzip(all) : all
  } finally {
    await chunks.return?.()
  }
}

/** At least the two bytes that tell, unless there are fewer. */
async function readHead(chunks: AsyncIterator<Buffer>): Promise<Buffer> {
  let head: Buffer = Buffer.alloc(0)
  while (head.length < 2) {
    const { value, done } = await chunks.next()
    if (done) break
    head = head.length === 0 ? value : Buffer.concat([head, value])
  }
  return head
}

async function* prepend(head: Buffer, chunks: AsyncIterator<Buffer>): Chunks {
  if (head.length > 0) yield head
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value
}

async function* gunzip(source: Chunks): Chunks {
  const unpacked = pipeline(source, createGunzip(), () => undefined)
  try {
    for await (const chunk of unpacked) yield chunk as Buffer
  } catch (cause) {
    throw explain(cause)
  }
}

function explain(cause: unknown): unknown {
  const { code } = cause as { code?: string }
  if (code === 'Z_BUF_ERROR') {
    return new WechatPayFileError(
      'FILE_TRUNCATED',
      'The gzip file ends before its end was reached. Download it again.',
      { cause },
    )
  }
  if (!code?.startsWith('Z_')) return cause
  return new WechatPayFileError(
    'FILE_GZIP_INVALID',
    'The file starts as gzip does, but cannot be unpacked. Download it again.',
    { cause },
  )
}
