import type { Readable } from 'node:stream'
import type { AxiosResponse } from 'axios'
import type { DownloadProgress } from '../../types'
import { callOf } from '../call'
import { WechatPayFileError, WechatPayNetworkError } from '../errors'

interface Watching {
  /** How long the stream may stand still, in milliseconds; 0 is for ever. */
  limit: number
  /** Bytes to come, where the answer says so. */
  total: number | undefined
  onProgress: ((progress: DownloadProgress) => void) | undefined
}

/**
 * Hands a stream on, and ends it where nothing comes any more or less came than announced. Time that the reader
 * takes is not the stream's.
 */
export async function* watch(
  stream: Readable,
  response: AxiosResponse,
  { limit, total, onProgress }: Watching,
): AsyncGenerator<Buffer> {
  const start = () =>
    limit > 0 ? setTimeout(() => stream.destroy(stalled(response, limit)), limit) : undefined
  let timer = start()
  let bytes = 0
  try {
    for await (const chunk of stream) {
      clearTimeout(timer)
      bytes += (chunk as Buffer).length
      onProgress?.({ bytes, ...(total !== undefined && { total }) })
      yield chunk as Buffer
      timer = start()
    }
  } finally {
    clearTimeout(timer)
  }
  if (total !== undefined && bytes < total) throw truncated(bytes, total)
}

function stalled({ config, request }: AxiosResponse, limit: number): WechatPayNetworkError {
  return new WechatPayNetworkError(
    'NETWORK_TIMEOUT',
    `${callOf(config)} at ${config.baseURL}: nothing more of the file came within ${limit} ms. Download it again.`,
    { config, request, sent: true },
  )
}

function truncated(bytes: number, total: number): WechatPayFileError {
  return new WechatPayFileError(
    'FILE_TRUNCATED',
    `The file ends after ${bytes} of the ${total} bytes that its Content-Length announced. Download it again.`,
  )
}
