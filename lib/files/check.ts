import { WechatPayFileError } from '../errors'
import type { Digest } from './digest'

/** Hands plain bytes on, and throws at their end unless they have the digest; or as soon as there are too many. */
export async function* checkPlain(
  source: AsyncIterable<Buffer>,
  digest: Digest | undefined,
  maxBytes: number,
  count: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  let bytes = 0
  for await (const chunk of source) {
    bytes += chunk.length
    if (bytes > maxBytes) throw tooLarge(maxBytes)
    digest?.hash.update(chunk)
    count(bytes)
    yield chunk
  }
  digest?.check()
}

function tooLarge(maxBytes: number): WechatPayFileError {
  return new WechatPayFileError(
    'FILE_TOO_LARGE',
    `The plain file is longer than ${maxBytes} bytes. If that is to be expected, give a larger maxBytes; ` +
      'a file of this length does not fit into memory, so give "to" or "stream" too.',
  )
}
