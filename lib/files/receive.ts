import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { AxiosHeaders, type AxiosRequestConfig, type AxiosResponse } from 'axios'
import type { Downloaded, DownloadOptions, DownloadSource, FileHash } from '../../types'
import { callOf } from '../call'
import { WechatPayError, WechatPayFileError, WechatPayNetworkError } from '../errors'
import { isStatement, STATEMENT_DIGEST } from '../v3/statement'
import { checkPlain } from './check'
import type { FileClient } from './client'
import { createDecryption } from './decrypt'
import { startDigest } from './digest'
import { gunzipByMagic } from './gunzip'
import { type Destination, locate, requestFor } from './location'
import { readSource } from './source'
import { watch } from './watch'

/** What every sink shares; path variables may stand among them. */
export type ReceiveOptions = DownloadOptions & { maxBytes: number }

/**
 * Asks for a file and writes its plain bytes. The sink is ended once they are checked, and destroyed with the error
 * where anything fails.
 *
 * @param openSink - called once WeChat Pay has answered with a file
 */
export async function receive(
  client: FileClient,
  source: DownloadSource,
  options: ReceiveOptions,
  openSink: () => Writable | Promise<Writable>,
): Promise<Downloaded> {
  const { hash: given, onProgress, maxBytes, signal, timeout, ...others } = options
  const { headers, proxy, httpAgent, httpsAgent, lookup, family, ...variables } = others
  const { location, encryption, ...known } = readSource(source)
  const announced = given ?? known.hash
  if (announced) startDigest(announced)
  const decrypt = encryption && createDecryption(encryption, client.privateKey)
  const { defaults } = client.http
  const destination = locate(location, variables, defaults.baseURL as string)
  const limit = timeout ?? defaults.timeout ?? 0
  const sending = { proxy, httpAgent, httpsAgent, lookup, family, signal, timeout: limit }
  const response = await request(client, destination, announced !== undefined, headers, sending)

  // An error before the first read is kept for that read.
  const stream = toReadable(response.data).on('error', () => undefined)
  const hash = announced ?? statementHash(destination, response)
  const arriving = watch(stream, response, { limit, total: totalOf(destination, response), onProgress })
  const unpacked = gunzipByMagic(decrypt ? decrypt(arriving) : arriving)
  let bytes = 0
  const checked = checkPlain(unpacked, hash && startDigest(hash), maxBytes, (seen) => {
    bytes = seen
  })
  try {
    // A reader that went away is not noticed before the next byte, which may never come.
    const sink = (await openSink()).once('close', () => stream.destroy())
    await pipeline(checked, sink, { signal: signal as AbortSignal | undefined })
  } catch (error) {
    throw explain(error, response)
  } finally {
    stream.destroy()
  }
  return { bytes, ...(hash && { hash }), ...contentTypeOf(response) }
}

function request(
  { http }: FileClient,
  destination: Destination,
  hasHash: boolean,
  headers: DownloadOptions['headers'],
  sending: object,
): Promise<AxiosResponse> {
  const hasStatement = isStatement(destination.url)
  return http.request({
    ...sending,
    ...requestFor(destination, hasHash || hasStatement),
    responseType: 'stream',
    headers: {
      'Accept-Encoding': hasStatement ? 'gzip' : 'identity',
      ...AxiosHeaders.from(headers as never),
    },
  } as AxiosRequestConfig)
}

/** Its signature was verified with the answer's headers. */
function statementHash({ url }: Destination, response: AxiosResponse): FileHash | undefined {
  if (!isStatement(url)) return undefined
  return { type: 'SHA1', value: String(headerOf(response, STATEMENT_DIGEST)) }
}

/** A statement is packed on its way, and its length is not that of what arrives here. */
function totalOf({ url }: Destination, response: AxiosResponse): number | undefined {
  const length = headerOf(response, 'content-length')
  return typeof length === 'string' && /^\d+$/.test(length) && !isStatement(url) ? Number(length) : undefined
}

function contentTypeOf(response: AxiosResponse): { contentType?: string } {
  const contentType = headerOf(response, 'content-type')
  return typeof contentType === 'string' ? { contentType } : {}
}

function headerOf(response: AxiosResponse, name: string): unknown {
  return AxiosHeaders.from(response.headers as never).get(name)
}

/** Adapters of the user's own may not stream as Node does. */
function toReadable(data: unknown): Readable {
  if (data instanceof Readable) return data
  if (data instanceof ReadableStream) return Readable.fromWeb(data as never)
  return Readable.from([Buffer.from(data as Uint8Array)])
}

function explain(error: unknown, { config, request }: AxiosResponse): unknown {
  if (error instanceof WechatPayError) return error
  const { name, code } = error as { name?: string; code?: string }
  if (name === 'AbortError') {
    const message = `${callOf(config)} at ${config.baseURL}: cancelled by the caller.`
    return new WechatPayNetworkError(
      'NETWORK_CANCELED',
      message,
      { config, request, sent: true },
      { cause: error },
    )
  }
  if (code !== 'ERR_STREAM_PREMATURE_CLOSE') return error
  return new WechatPayFileError(
    'FILE_WRITE_FAILED',
    'The stream that the file is written to was closed before the file ended.',
    { cause: error },
  )
}
