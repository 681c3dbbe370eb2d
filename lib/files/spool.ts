import { randomUUID } from 'node:crypto'
import { type FileHandle, open, unlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DownloadSource } from '../../types'
import type { FileClient } from './client'
import { explainWriting } from './download'
import { fileSink } from './file-sink'
import { type ReceiveOptions, receive } from './receive'

/**
 * Downloads a file, and gives its bytes once they are checked. On disk it has no name while it is there, so that
 * nothing is left of it however the program ends.
 *
 * @param directory - where there is room for the plain file; the system's folder for temporary files by default
 */
export async function* spool(
  client: FileClient,
  source: DownloadSource,
  options: ReceiveOptions,
  directory = tmpdir(),
): AsyncGenerator<Buffer> {
  const handle = await openNameless(directory).catch(rethrow)
  try {
    await receive(client, source, options, () => fileSink(handle)).catch(rethrow)
    yield* handle.createReadStream({ start: 0, autoClose: false, highWaterMark: 256 * 1024 })
  } finally {
    await handle.close()
  }
}

async function openNameless(directory: string): Promise<FileHandle> {
  const path = join(directory, `wechatpay-chain-${randomUUID()}`)
  const handle = await open(path, 'wx+', 0o600)
  await unlink(path)
  return handle
}

function rethrow(error: unknown): never {
  throw explainWriting(error)
}
