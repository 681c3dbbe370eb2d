import { Readable } from 'node:stream'
import type { AxiosResponse } from 'axios'
import { withConfig } from '../answer-body'
import { toNetworkError } from '../network-error'
import { looksLikeXml } from './xml'

/** Whether the successful answer of an operation is a file, such as a bill. */
export function isFile(answerType: string | undefined): boolean {
  return answerType !== undefined && answerType !== 'application/json'
}

/** How many bytes tell a file from a document that says why there is none. */
const ENOUGH = 64
/** What is kept of such a document: more than any of WeChat Pay's. */
const MOST_OF_REFUSAL = 64 * 1024

type Chunks = AsyncIterator<Buffer, undefined>

/** Looks at the beginning of a stream: a file goes on as a stream, an XML document is read to its end. */
export async function readStreamedFile(
  source: Readable,
  response: AxiosResponse,
): Promise<{ stream: Readable } | { document: Buffer }> {
  const chunks: Chunks = source[Symbol.asyncIterator]()
  const head = await collect(chunks, ENOUGH)
  if (looksLikeXml(head.toString())) {
    const document = Buffer.concat([head, await collect(chunks, MOST_OF_REFUSAL)])
    source.destroy()
    return { document }
  }
  return { stream: Readable.from(rest(head, chunks, response), { objectMode: false }) }
}

async function collect(chunks: Chunks, enough: number): Promise<Buffer> {
  const collected: Buffer[] = []
  let length = 0
  while (length < enough) {
    const { done, value } = await chunks.next()
    if (done) break
    collected.push(value)
    length += value.length
  }
  return Buffer.concat(collected)
}

/** The whole of a file, without a way to the socket that it comes from. */
async function* rest(head: Buffer, chunks: Chunks, response: AxiosResponse): AsyncGenerator<Buffer> {
  try {
    if (head.length > 0) yield head
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value
  } catch (error) {
    throw toNetworkError(withConfig(error as Error, response))
  } finally {
    await chunks.return?.()
  }
}
