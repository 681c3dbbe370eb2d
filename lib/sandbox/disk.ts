import { mkdir } from 'node:fs/promises'
import type { ClassicLevel } from 'classic-level'
import { WechatPayError } from '../errors'
import type { Change, Store } from './store'

/** A document as it is kept: with the place that it has among those of its kind. */
interface Kept {
  order: number
  value: object
}

type Database = ClassicLevel<string, Kept>
type Operation = { type: 'put'; key: string; value: Kept } | { type: 'del'; key: string }

/** Keeps documents in a folder, by LevelDB: what was written survives a killed process. */
export class Disk {
  readonly #database: Database
  /** The place of each document that is kept. */
  readonly #orders = new Map<string, number>()
  #last = 0
  /** What is not being written yet, by key. */
  #waiting = new Map<string, Change>()
  #writing: Promise<void> = Promise.resolve()

  private constructor(database: Database) {
    this.#database = database
  }

  /**
   * @throws `WechatPayError` `SANDBOX_DATA_LOCKED` where another process has the folder, `SANDBOX_DATA_UNSUPPORTED` where
   *   the package that reads it is not installed, `SANDBOX_DATA_UNREADABLE` where it cannot be read
   */
  static async open(folder: string): Promise<Disk> {
    const { ClassicLevel: Level } = await load()
    const database: Database = new Level(folder, { valueEncoding: 'json' })
    try {
      await mkdir(folder, { recursive: true })
      await database.open()
    } catch (error) {
      throw unopened(folder, error as Error)
    }
    return new Disk(database)
  }

  /** Gives a store what is kept, and keeps from now on what changes in it. */
  async attach(store: Store): Promise<void> {
    const kept = await this.#database.iterator().all()
    for (const [key, { order, value }] of kept.sort(([, a], [, b]) => a.order - b.order)) {
      const [collection, name] = JSON.parse(key) as [string, string]
      store.collection(collection).restore(name, value)
      this.#orders.set(key, order)
      this.#last = order
    }
    store.keepElsewhere(
      (change) => this.#change(change),
      () => this.#writing,
    )
  }

  async close(): Promise<void> {
    await this.#writing.catch(() => undefined)
    await this.#database.close()
  }

  /** What changes in one go is written in one go: all of it or nothing. */
  #change(change: Change): void {
    const isFirst = this.#waiting.size === 0
    this.#waiting.set(JSON.stringify([change.collection, change.key]), change)
    if (isFirst) this.#writing = this.#writing.then(() => this.#write())
    this.#writing.catch(() => undefined)
  }

  async #write(): Promise<void> {
    const operations = [...this.#waiting].map(([key, { value }]) => this.#operation(key, value))
    this.#waiting = new Map()
    await this.#database.batch(operations)
  }

  #operation(key: string, value: object | undefined): Operation {
    if (value === undefined) {
      this.#orders.delete(key)
      return { type: 'del', key }
    }
    const order = this.#orders.get(key) ?? ++this.#last
    this.#orders.set(key, order)
    return { type: 'put', key, value: { order, value } }
  }
}

async function load(): Promise<typeof import('classic-level')> {
  try {
    return await import('classic-level')
  } catch (cause) {
    const message =
      'startSandbox({ data }) needs the package classic-level, which is not here: npm install classic-level'
    throw new WechatPayError('SANDBOX_DATA_UNSUPPORTED', message, { cause })
  }
}

function unopened(folder: string, error: Error): WechatPayError {
  const cause = error.cause as (Error & { code?: string }) | undefined
  if (cause?.code === 'LEVEL_LOCKED') {
    const message = `Another sandbox is using ${folder}; close that, or give this one a folder of its own.`
    return new WechatPayError('SANDBOX_DATA_LOCKED', message, { cause: error })
  }
  const message = `${folder} cannot be used for a sandbox's data: ${cause?.message ?? error.message}`
  return new WechatPayError('SANDBOX_DATA_UNREADABLE', message, { cause: error })
}
