import type { FileHandle } from 'node:fs/promises'
import { Writable } from 'node:stream'

/** Writes to an open file, which stays open. */
export function fileSink(handle: FileHandle): Writable {
  return new Writable({
    highWaterMark: 256 * 1024,
    write(chunk: Buffer, _, done) {
      handle.writeFile(chunk).then(() => done(), done)
    },
  })
}
