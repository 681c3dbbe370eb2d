import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { KeyStore, SendRedisCommand } from '../../types'

/** A value, and until when it is needed. */
interface Entry {
  value: string
  /** In milliseconds since 1970. */
  until?: number
}

/** Keeps values in memory, for clients of one process. */
export function createMemoryKeyStore(): KeyStore {
  const entries = new Map<string, Entry>()
  return {
    get: (name) => current(entries.get(name)),
    set: (name, value, ttlSeconds) => {
      entries.set(name, entryOf(value, ttlSeconds))
    },
  }
}

/** Keeps values in a folder, each in a file of its own that appears whole or not at all. */
export function createFileKeyStore(folder: string): KeyStore {
  const fileOf = (name: string) => join(folder, `${encodeURIComponent(name)}.json`)
  return {
    get: async (name) => current(parse(await readIfThere(fileOf(name)))),
    set: async (name, value, ttlSeconds) => {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await replace(fileOf(name), JSON.stringify(entryOf(value, ttlSeconds)))
    },
  }
}

/** Keeps values in Redis. */
export function createRedisKeyStore(send: SendRedisCommand): KeyStore {
  return {
    get: async (name) => {
      const value = await send(['GET', name])
      return value === null || value === undefined ? undefined : String(value)
    },
    set: async (name, value, ttlSeconds) => {
      const expiry = ttlSeconds === undefined ? [] : ['EX', String(Math.max(1, Math.ceil(ttlSeconds)))]
      await send(['SET', name, value, ...expiry])
    },
  }
}

function entryOf(value: string, ttlSeconds: number | undefined): Entry {
  return ttlSeconds === undefined ? { value } : { value, until: Date.now() + ttlSeconds * 1000 }
}

function current(entry: Entry | undefined): string | undefined {
  const isOver = entry?.until !== undefined && entry.until <= Date.now()
  return isOver ? undefined : entry?.value
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** A damaged file is as good as none: it will be replaced. */
function parse(text: string | undefined): Entry | undefined {
  try {
    const entry: unknown = JSON.parse(text ?? 'null')
    return typeof (entry as Entry | null)?.value === 'string' ? (entry as Entry) : undefined
  } catch {
    return undefined
  }
}

/** Whoever reads meanwhile sees the old content or the new, also where the machine stops in between. */
async function replace(file: string, content: string): Promise<void> {
  const draft = `${file}.${randomUUID()}.tmp`
  try {
    const handle = await open(draft, 'wx', 0o600)
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}
