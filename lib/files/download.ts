import { randomUUID } from 'node:crypto'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type {
  Downloaded,
  DownloadedBytes,
  DownloadedFile,
  DownloadOptions,
  DownloadSource,
  DownloadToFile,
  DownloadToMemory,
  DownloadToStream,
} from '../../types'
import { WechatPayError, WechatPayFileError } from '../errors'
import type { FileClient } from './client'
import { fileSink } from './file-sink'
import { receive } from './receive'

/** WeChat Pay splits a bill whose plain file would be longer than about 16 GB. */
export const MOST_BYTES_ON_DISK = 20 * 1024 ** 3

const MOST_BYTES_IN_MEMORY = 64 * 1024 ** 2

/** Downloads a file to a path, into a stream or into memory. */
export async function download(
  client: FileClient,
  source: DownloadSource,
  options: DownloadToFile | DownloadToStream | DownloadToMemory = {},
): Promise<Downloaded | DownloadedFile | DownloadedBytes> {
  const { to, stream, maxBytes, ...others } = options
  if (to !== undefined && stream !== undefined)
    throw invalid('both to and stream are given; give one of them')
  if (maxBytes !== undefined && !(maxBytes >= 0)) throw invalid('maxBytes is no number of bytes')
  if (to !== undefined) {
    return toFile(client, source, pathOf(to), { maxBytes: maxBytes ?? MOST_BYTES_ON_DISK, ...others })
  }
  if (stream === undefined) {
    return toMemory(client, source, { maxBytes: maxBytes ?? MOST_BYTES_IN_MEMORY, ...others })
  }
  if (typeof stream.write !== 'function') throw invalid('stream is no writable stream')
  return receive(client, source, { maxBytes: maxBytes ?? MOST_BYTES_ON_DISK, ...others }, () => stream)
}

/** Written under another name beside the target, so that what appears under its own name is whole. */
async function toFile(
  client: FileClient,
  source: DownloadSource,
  path: string,
  options: DownloadOptions & { maxBytes: number },
): Promise<DownloadedFile> {
  const part = `${path}.${randomUUID()}.part`
  let handle: FileHandle | undefined
  const openSink = async () => {
    handle = await open(part, 'wx', 0o600)
    return fileSink(handle)
  }
  try {
    const downloaded = await receive(client, source, options, openSink)
    await handle?.sync()
    await handle?.close()
    await rename(part, path)
    return { path, ...downloaded }
  } catch (error) {
    await handle?.close()
    await rm(part, { force: true })
    throw explainWriting(error)
  }
}

async function toMemory(
  client: FileClient,
  source: DownloadSource,
  options: DownloadOptions & { maxBytes: number },
): Promise<DownloadedBytes> {
  const chunks: Buffer[] = []
  const write = (chunk: Buffer, _: string, done: () => void) => {
    chunks.push(chunk)
    done()
  }
  const downloaded = await receive(client, source, options, () => new Writable({ write }))
  return { data: Buffer.concat(chunks), ...downloaded }
}

function pathOf(to: string | URL): string {
  if (to instanceof URL) return fileURLToPath(to)
  if (typeof to !== 'string' || to === '') throw invalid('to is neither a path nor a file: URL')
  return resolve(to)
}

/** What the file system reports, as an error of this package. */
export function explainWriting(error: unknown): unknown {
  const { syscall, code } = error as { syscall?: string; code?: string }
  if (syscall === undefined || error instanceof WechatPayError) return error
  return new WechatPayFileError(
    'FILE_WRITE_FAILED',
    `The file cannot be written: ${syscall} failed with ${code}. Nothing is left of it.`,
    { cause: error },
  )
}

function invalid(why: string): WechatPayFileError {
  return new WechatPayFileError('FILE_OPTIONS_INVALID', `The options of download cannot be: ${why}.`)
}
